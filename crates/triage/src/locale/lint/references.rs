//! References: each name is defined once, used, and in its file; each name used
//! is defined; there are no cycles.

use std::collections::BTreeSet;
use std::path::Path;

use super::{FileProblem, FluentMessage, LanguageFile, LanguageFiles};
use crate::dialog::Dialog;
use crate::dialog::problem::{Code, Problem, nearest};
use crate::locale::catalogue::variables::given;
use crate::locale::catalogue::{catalogue, file_of};

pub(super) fn problems(bundle: &LanguageFiles, dialog: &Dialog) -> Vec<FileProblem> {
    let mut problems = Vec::new();
    let needed: BTreeSet<_> = catalogue(dialog).into_iter().map(|it| it.id).collect();
    let mut seen = BTreeSet::new();
    let referred: BTreeSet<_> = bundle.entries.iter().flat_map(|(.., it)| references(it)).collect();
    let is_referred = |id: &str| {
        let is_part = |it: &&str| it.strip_prefix(id).is_some_and(|it| it.starts_with('.'));
        referred.contains(id) || referred.iter().any(is_part)
    };
    let lent = bundle.entries.iter().filter(|(_, file, _)| bundle.files[*file].is_lent);
    seen.extend(lent.map(|(id, ..)| id));
    for (id, file, message) in bundle.own() {
        let mut found = Vec::new();
        if !seen.insert(id) {
            problems.push((*file, bundle.second(id, *file)));
        }
        if needed.contains(id) {
            found.extend(misplaced(id, &bundle.files[*file], dialog));
        }
        if !needed.contains(id) && !is_referred(id) {
            let message = format!("nothing ever uses `{id}`");
            let hint = "take it out; or its name is misspelt, and another is missing";
            found.push(Problem::new(Code::D707, 0..0, message).hint(Some(hint.to_owned())));
        }
        found.extend(refers_in_vain(bundle, id, message));
        problems.extend(found.into_iter().map(|it| (*file, bundle.placed(id, *file, it))));
    }
    problems
}

/// A message in the file of another dialog, or of all dialogs, would appear
/// where nobody meant it to.
fn misplaced(id: &str, file: &LanguageFile, dialog: &Dialog) -> Option<Problem> {
    let home = file_of(id, &dialog.id);
    let is_part = id.contains('.');
    if is_part || Path::new(&file.path).ends_with(&home) {
        return None;
    }
    let message = format!("`{id}` stands in the wrong file");
    let hint = format!("move it to `{home}`");
    Some(Problem::new(Code::D717, 0..0, message).hint(Some(hint)))
}

fn refers_in_vain(bundle: &LanguageFiles, id: &str, message: &FluentMessage) -> Vec<Problem> {
    let said = || bundle.entries.iter().filter(|(.., it)| it.is_said()).map(|(id, ..)| id.as_str());
    let missing = references(message).into_iter().filter(|it| !said().any(|id| id == *it));
    let problem = |reference| {
        let message = format!("`{id}` refers to `{reference}`, which is not there");
        // Another message in its place would be worse than none.
        let is_variable = given(id).any(|it| it == reference);
        let variable = is_variable.then(|| format!("did you mean `${reference}`?"));
        let hint = variable.or_else(|| nearest(reference, said()));
        Problem::new(Code::D704, 0..0, message).hint(hint)
    };
    let mut problems: Vec<_> = missing.map(problem).collect();
    if comes_back(bundle, id, message) {
        let message = format!("`{id}` refers to itself, or to what refers to it");
        problems.push(Problem::new(Code::D704, 0..0, message));
    }
    problems
}

/// Whether a message refers to itself, however many others are between.
fn comes_back(bundle: &LanguageFiles, id: &str, message: &FluentMessage) -> bool {
    let mut met = references(message);
    let mut open: Vec<_> = met.iter().copied().collect();
    while let Some(next) = open.pop() {
        let further = bundle.get(next).into_iter().flat_map(references);
        open.extend(further.filter(|it| met.insert(*it)));
    }
    met.contains(id)
}

fn references(message: &FluentMessage) -> BTreeSet<&str> {
    message.readings.iter().flat_map(|it| &it.references).map(String::as_str).collect()
}
