//! Every broken dialog in `tests/problems/` gets the report beside it, and
//! every dialog in `tests/dialogs/good/` gets none.
//!
//! The reports are rewritten with UPDATE_EXPECT=1.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use triage::dialog::problem::Code;
use triage::dialog::report::Report;
use triage::dialog::source::{DialogFile, follows};
use triage::prover::{Verdict, check};

use crate::conversations::is_updating;

#[test]
fn every_broken_dialog_gets_what_stands_beside_it() {
    hold_to_what_stands_beside(&dialogs("tests/problems"), report);
}

/// Holds what is printed of each file to the `.txt` beside it, or rewrites that.
pub(crate) fn hold_to_what_stands_beside(files: &[PathBuf], shown: impl Fn(&Path) -> String) {
    let mut wrong = Vec::new();
    for file in files {
        let shown = shown(file);
        let beside = file.with_extension("txt");
        let expected = fs::read_to_string(&beside).unwrap_or_default();
        if shown == expected {
            continue;
        }
        if is_updating() {
            fs::write(&beside, shown).unwrap();
        } else {
            wrong.push(format!("{}:\n{shown}", file.display()));
        }
    }
    assert!(wrong.is_empty(), "{}\nUPDATE_EXPECT=1 rewrites them.", wrong.join("\n"));
}

#[test]
fn every_code_has_a_broken_dialog_named_after_it() {
    let mut shown = BTreeSet::new();
    for file in dialogs("tests/problems") {
        let text = fs::read_to_string(&file).unwrap();
        let Verdict { problems, warnings, .. } = checked(&text);
        let codes: Vec<_> =
            problems.iter().chain(&warnings).map(|it| it.code.to_string()).collect();
        let name = name(&file);
        let code = name.split('-').next().unwrap().to_owned();
        assert!(codes.contains(&code), "{name} gets {codes:?} instead");
        shown.insert(code);
    }
    let by_check = |it: &Code| *it <= Code::D600 || (Code::D801..Code::D901).contains(it);
    let missed = Code::ALL.into_iter().filter(by_check).map(|it| it.to_string());
    let missed: Vec<_> = missed.filter(|it| !shown.contains(it)).collect();
    assert!(missed.is_empty(), "no broken dialog shows {missed:?}");
}

#[test]
fn only_a_dialog_without_problems_counts_as_proved() {
    let read = |file: &PathBuf| checked(&fs::read_to_string(file).unwrap());
    let broken = dialogs("tests/problems");
    let is_proved = |it: &Verdict| it.proved().is_some();
    assert!(broken.iter().map(read).all(|it| is_proved(&it) == it.problems.is_empty()));
    let good = dialogs("tests/dialogs/good");
    assert!(good.iter().all(|it| read(it).proved().is_some()));
}

#[test]
fn every_report_has_its_dialog() {
    for entry in fs::read_dir(root("tests/problems")).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            continue;
        }
        let dialog = path.with_extension("toml");
        assert!(dialog.exists(), "{} stands beside nothing", path.display());
    }
}

#[test]
fn a_good_dialog_has_no_problem() {
    let good = dialogs("tests/dialogs/good");
    assert!(good.len() >= 30);
    for file in good {
        let text = fs::read_to_string(&file).unwrap();
        assert!(check(&text).problems.is_empty(), "{}", report(&file));
    }
}

#[test]
fn a_good_dialog_says_that_it_is_no_advice() {
    for file in dialogs("tests/dialogs/good") {
        let text = fs::read_to_string(&file).unwrap();
        let first = text.lines().next().unwrap();
        assert!(first.contains("medical advice"), "{} does not say so", file.display());
    }
}

fn root(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)
}

fn dialogs(folder: &str) -> Vec<PathBuf> {
    let files = fs::read_dir(root(folder)).unwrap().map(|it| it.unwrap().path());
    let mut files: Vec<_> =
        files.filter(|it| it.extension().is_some_and(|it| it == "toml")).collect();
    files.sort();
    files
}

fn name(file: &Path) -> String {
    file.file_name().unwrap().to_string_lossy().into_owned()
}

fn report(file: &Path) -> String {
    let text = fs::read_to_string(file).unwrap();
    printed(&name(file), &text, checked(&text))
}

/// Checks a file; a dialog that it follows is one of `tests/dialogs`.
fn checked(text: &str) -> Verdict {
    let beside = follows(text).map(|it| root("tests/dialogs").join(it).with_extension("toml"));
    let followed = beside.and_then(|it| fs::read_to_string(it).ok());
    check(DialogFile { text, followed: followed.as_deref() })
}

/// What an author reads of a file; nothing if nothing is wrong.
pub(crate) fn printed(file: &str, text: &str, checked: Verdict) -> String {
    let shown: Vec<_> = checked.problems.into_iter().chain(checked.warnings).collect();
    if shown.is_empty() {
        return String::new();
    }
    let mut report = Report::default();
    report.add(file, text, shown, checked.dialog.as_deref());
    report.to_string() + "\n"
}
