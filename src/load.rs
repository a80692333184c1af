//! Loading: the dialog and its words, from files to a checked whole.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;

use crate::dialog::Dialog;
use crate::dialog::check::{self, Checked};
use crate::dialog::problem::{Code, Problem};
use crate::dialog::report::Report;
use crate::locale::{Clinic, Locales};
use crate::store::record::Record;

pub mod draft;
mod languages;

/// Where a dialog and its words are.
#[derive(Clone, Debug)]
pub struct Places {
    /// The dialog file.
    pub dialog: PathBuf,
    /// The folders with a folder of `.ftl` files per language; words in a
    /// later one are added to those of the former.
    pub locales: Vec<PathBuf>,
    /// The language spoken with those whose own is not there.
    pub default_language: String,
}

/// What came of looking at a dialog and its words.
pub struct Inspected {
    /// The dialog in the languages that can be published, if every name stands
    /// for something and the default language can be. One with problems can be
    /// tried, and must never be served.
    pub whole: Option<(Dialog, Locales)>,
    /// What is wrong.
    pub report: Report,
    /// Whether nothing is wrong with the dialog, nor with the words of its
    /// default language.
    pub can_be_served: bool,
    /// The languages that are not published, each with why.
    pub withheld: Vec<(String, String)>,
    /// What is wrong but allowed, with the reason.
    pub allowed: Vec<(Code, String)>,
    /// How many laws of the file's own there are.
    pub laws: usize,
}

/// Loads a dialog and its languages, to be served. A language that cannot be
/// published is left out, and said to be.
///
/// Fails with a `Report` if what was written is wrong, and with another error
/// if it could not be read.
pub fn load(places: &Places, clinic: &Clinic) -> anyhow::Result<(Dialog, Locales)> {
    let inspected = inspect(places, clinic)?;
    match inspected.whole {
        Some(whole) if inspected.can_be_served => {
            for (language, why) in inspected.withheld {
                tracing::warn!(language, "this language is not spoken: {why}");
            }
            Ok(whole)
        }
        Some(_) | None => Err(inspected.report.into()),
    }
}

/// Loads and checks a dialog and all its languages; fails only if they could
/// not be read.
pub fn inspect(places: &Places, clinic: &Clinic) -> anyhow::Result<Inspected> {
    let text = read(&places.dialog)?;
    let Checked { dialog, mut problems, allowed, laws, limits } = check::check(&text);
    let mut languages = match &dialog {
        None => Vec::new(),
        Some(dialog) => languages::read(places, dialog, clinic)?,
    };
    for language in &mut languages {
        language.problems.retain(|(_, it)| !allowed.iter().any(|(code, _)| *code == it.code));
    }
    let (spoken, withheld) = languages::publish(&mut languages, dialog.as_ref());
    let default = &places.default_language;
    let locales = match &dialog {
        Some(dialog) if spoken.first().is_some_and(|it| it.tag == *default) => {
            let danger_words: Vec<_> =
                languages.iter_mut().map(|it| std::mem::take(&mut it.danger_words)).collect();
            let locales = Locales::new(spoken, &danger_words, dialog);
            problems.extend(locales.too_long(dialog, &limits));
            problems.extend(too_much_to_keep(dialog));
            Some(locales)
        }
        Some(dialog) => {
            problems.extend(languages::lacks(places, dialog, &languages));
            None
        }
        None => None,
    };
    problems.retain(|it| !allowed.iter().any(|(code, _)| *code == it.code));
    let can_be_served = problems.is_empty() && locales.is_some();
    let mut report = Report::default();
    report.add(&places.dialog.display().to_string(), &text, problems, dialog.as_ref());
    languages.into_iter().for_each(|it| it.report(&mut report));
    let whole = dialog.zip(locales);
    Ok(Inspected { whole, report, can_be_served, withheld, allowed, laws })
}

/// Returns a problem if all that a person can answer would not fit a record.
fn too_much_to_keep(dialog: &Dialog) -> Option<Problem> {
    let error = Record::longest(dialog).encode().err()?;
    let message = format!("the answers to all questions do not fit: {error:#}");
    Some(Problem::new(Code::D604, 0..0, message))
}

/// Loads a dialog to be looked at, without its words: one that stands, whatever
/// else is wrong with it.
///
/// Fails as `load` does.
pub fn load_to_look_at(file: &Path) -> anyhow::Result<Dialog> {
    let text = read(file)?;
    let Checked { dialog, problems, .. } = check::check(&text);
    dialog.ok_or_else(|| {
        let mut report = Report::default();
        report.add(&file.display().to_string(), &text, problems, None);
        report.into()
    })
}

/// Reads a file, or says which could not be read.
pub(crate) fn read(path: &Path) -> anyhow::Result<String> {
    fs::read_to_string(path).with_context(|| format!("read `{}`", path.display()))
}
