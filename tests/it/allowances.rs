//! An allowance covers what it names, and nothing else.

use std::fs;

use heelwise::load::{Places, inspect};
use heelwise::locale::Clinic;

use crate::world::root;

/// What is wrong with the heel-pain dialog after an edit: each code with its
/// message.
fn problems(from: &str, to: &str) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let dialog = folder.path().join("heel-pain.toml");
    let text = fs::read_to_string(root().join("dialogs/heel-pain.toml")).unwrap();
    assert!(text.contains(from), "{from}");
    fs::write(&dialog, text.replacen(from, to, 1)).unwrap();
    let locales = vec![root().join("locales")];
    let places = Places { dialog, locales, default_language: "en".to_owned() };
    let clinic = Clinic { emergency: "112".to_owned(), retention_days: 30, ..Clinic::default() };
    let report = inspect(&places, &clinic).unwrap().report;
    report.findings().map(|it| format!("{}: {}", it.problem.code, it.problem.message)).collect()
}

#[test]
fn the_limit_of_the_default_language_is_held_whatever_is_allowed() {
    let found = problems("\nseconds = 120", "\nseconds = 20");
    let [only] = found.as_slice() else { panic!("{found:?}") };
    assert!(only.starts_with("D602: in `en` the longest path takes "), "{only}");
}

#[test]
fn to_name_the_default_language_allows_nothing() {
    let found = problems(
        "seconds = 120\n\n[[allow]]\ncode = \"D602\"\nlanguages = [",
        "seconds = 20\n\n[[allow]]\ncode = \"D602\"\nlanguages = [\"en\", ",
    );
    let [only] = found.as_slice() else { panic!("{found:?}") };
    assert!(only.starts_with("D602: in `en` the longest path takes "), "{only}");
}

#[test]
fn a_language_that_is_not_named_is_held_to_the_limit() {
    let found = problems("languages = [\"ar\", ", "languages = [");
    let [only] = found.as_slice() else { panic!("{found:?}") };
    assert!(only.starts_with("D602: in `ar` the longest path takes "), "{only}");
}

#[test]
fn a_language_that_nobody_knows_cannot_be_named() {
    for tag in ["ess", "es_ES", "spanish", ""] {
        let found = problems("languages = [\"ar\"", &format!("languages = [\"{tag}\", \"ar\""));
        assert_eq!(found, [format!("D110: there is no language `{tag}`")]);
    }
    assert_eq!(problems("languages = [\"ar\"", "languages = [\"it\", \"ar\""), [""; 0]);
}

#[test]
fn a_part_that_is_not_named_is_not_allowed() {
    let more = "\n[outcome.later]\nurgency = \"consultation\"\nwhy = [\"F01\"]\n\n\
                [outcome.much-later]\nurgency = \"consultation\"\nwhy = [\"F01\"]\n\n\
                [[allow]]\ncode = \"D303\"\nabout = \"outcome.later\"\nreason = \"Soon.\"\n";
    let found = problems("\n[[allow]]\n", &format!("{more}\n[[allow]]\n"));
    assert!(
        found.contains(&"D303: no rule gives the outcome `much-later`".to_owned()),
        "{found:?}"
    );
    assert!(!found.iter().any(|it| it.contains("`later`")), "{found:?}");
}
