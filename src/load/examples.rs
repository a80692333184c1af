//! What is still the example of a new dialog: nobody is served it.

use super::Withheld;
use triage::dialog::problem::{Code, Problem};
use triage::dialog::report::Report;

/// The texts of a file that are still an example.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExamplesLeft {
    /// The language of the file; none for that of the dialog.
    pub tag: Option<String>,
    /// The file.
    pub file: String,
    /// How many, and which.
    pub message: String,
}

impl ExamplesLeft {
    /// Returns those of a dialog file.
    pub(super) fn in_dialog(file: String, problem: Option<Problem>) -> Option<Self> {
        Some(Self { tag: None, file, message: problem?.message })
    }

    /// Returns those of the languages that patients read.
    pub(super) fn in_languages(report: &Report, withheld: &[Withheld]) -> Vec<Self> {
        let found = report.findings().filter(|it| it.problem.code == Code::D907);
        let found = found.map(|it| {
            let (tag, message) = (it.problem.subject.clone(), it.problem.message.clone());
            Self { tag, file: it.file.to_owned(), message }
        });
        let is_read = |it: &Self| withheld.iter().all(|of| it.tag.as_ref() != Some(&of.tag));
        found.filter(is_read).collect()
    }
}

/// Returns each of them once: a dialog and its follow-up share files.
pub(crate) fn each_once(all: impl IntoIterator<Item = ExamplesLeft>) -> Vec<ExamplesLeft> {
    let mut once = Vec::new();
    for left in all {
        if !once.contains(&left) {
            once.push(left);
        }
    }
    once
}

/// Returns why a dialog with these is not served, and what to do.
pub(crate) fn refusal(left: &[ExamplesLeft]) -> String {
    let files = left.iter().map(|it| format!("  `{}`: {}\n", it.file, it.message));
    format!(
        "nobody may be served an example, and these files still have some:\n{}replace each text: \
         search these files for EXAMPLE; until then `heelwise chat` and `heelwise studio` play it",
        files.collect::<String>()
    )
}
