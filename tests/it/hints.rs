//! Every dialog in `tests/problems/hints/` is given the hint it is named after,
//! and nothing is wrong with it.
//!
//! What is printed is rewritten with UPDATE_EXPECT=1.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use triage::dialog::problem::Code;
use triage::dialog::report::Report;
use triage::prover::check;
use triage::prover::hints::hints;

use crate::problems::hold_to_what_stands_beside;
use crate::world::root;

fn dialogs() -> Vec<PathBuf> {
    let files = fs::read_dir(root().join("tests/problems/hints")).unwrap();
    let mut files: Vec<_> = files.map(|it| it.unwrap().path()).collect();
    files.retain(|it| it.extension().is_some_and(|it| it == "toml"));
    files.sort();
    files
}

fn printed(file: &Path) -> String {
    let text = fs::read_to_string(file).unwrap();
    let mut report = Report::default();
    report.add(&file.file_name().unwrap().to_string_lossy(), &text, hints(&text), None);
    assert!(report.is_empty(), "a hint is no problem");
    format!("{report}\n")
}

#[test]
fn every_hint_is_printed_as_it_stands_beside_its_dialog() {
    hold_to_what_stands_beside(&dialogs(), printed);
}

#[test]
fn every_hint_has_a_dialog_named_after_it_with_which_nothing_is_wrong() {
    let mut shown = BTreeSet::new();
    for file in dialogs() {
        let text = fs::read_to_string(&file).unwrap();
        assert!(check(&text).proved().is_some(), "{}", file.display());
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let code = Code::parse(name.split('-').next().unwrap()).unwrap();
        let given: Vec<_> = hints(&text).iter().map(|it| it.code).collect();
        assert_eq!(given, [code], "{name}");
        shown.insert(code);
    }
    // Whether an allowance covers anything hangs on the languages: see `allowances`.
    let all = Code::ALL.into_iter().filter(|it| it.is_hint() && *it != Code::D904);
    assert_eq!(shown, all.collect());
}

#[test]
fn the_shipped_dialog_is_given_no_hint() {
    let text = fs::read_to_string(root().join("dialogs/heel-pain.toml")).unwrap();
    let given: Vec<_> = hints(&text).into_iter().map(|it| it.message).collect();
    assert_eq!(given, [""; 0]);
}
