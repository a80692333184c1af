//! Names: each once, each used, each in its file, and each there that is used.

use std::collections::BTreeSet;
use std::path::Path;

use super::{Bundle, File, Placed};
use crate::dialog::Dialog;
use crate::dialog::problem::{Code, Problem, nearest};
use crate::locale::catalogue::{catalogue, file_of};

pub(super) fn problems(bundle: &Bundle, dialog: &Dialog) -> Vec<Placed> {
    let mut problems = Vec::new();
    let needed: BTreeSet<_> = catalogue(dialog).into_iter().map(|it| it.id).collect();
    let mut seen = BTreeSet::new();
    let ids = || bundle.entries.iter().map(|(id, ..)| id.as_str());
    let referred: BTreeSet<_> = bundle.entries.iter().flat_map(|(.., it)| references(it)).collect();
    for (id, file, message) in &bundle.entries {
        let mut found = Vec::new();
        if !seen.insert(id) {
            let message = format!("`{id}` is there twice; the first is told");
            found.push(Problem::new(Code::D706, 0..0, message));
        }
        if needed.contains(id) {
            found.extend(misplaced(id, &bundle.files[*file], dialog));
        }
        if !needed.contains(id) && !referred.contains(id.as_str()) {
            let message = format!("nothing ever says `{id}`");
            let hint = "take it out; or its name is misspelt, and another is missing";
            found.push(Problem::new(Code::D707, 0..0, message).hint(Some(hint.to_owned())));
        }
        for reference in references(message).filter(|it| !ids().any(|id| id == *it)) {
            let message = format!("`{id}` refers to `{reference}`, which is not there");
            let hint = nearest(reference, ids());
            found.push(Problem::new(Code::D704, 0..0, message).hint(hint));
        }
        problems.extend(found.into_iter().map(|it| (*file, bundle.placed(id, *file, it))));
    }
    problems
}

/// A message in the file of another dialog, or of all of them, is said where
/// nobody meant it to be.
fn misplaced(id: &str, file: &File, dialog: &Dialog) -> Option<Problem> {
    let home = file_of(id, &dialog.id);
    let is_part = id.contains('.');
    if is_part || Path::new(&file.path).ends_with(&home) {
        return None;
    }
    let message = format!("`{id}` stands in the wrong file");
    let hint = format!("move it to `{home}`");
    Some(Problem::new(Code::D717, 0..0, message).hint(Some(hint)))
}

fn references(message: &super::Message) -> impl Iterator<Item = &str> {
    message.readings.iter().flat_map(|it| &it.references).map(String::as_str)
}
