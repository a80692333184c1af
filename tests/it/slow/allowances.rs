//! An allowance covers what it names, and nothing else.

use std::fs;

use heelwise::load::{Places, inspect_with_hints};
use triage::dialog::problem::Level;
use triage::locale::Clinic;

use crate::world::root;

/// What is wrong with the heel-pain dialog after an edit, and what is hinted at:
/// each code with its message.
fn problems(from: &str, to: &str) -> Vec<String> {
    problems_of("dialogs/heel-pain.toml", from, to)
}

fn problems_of(file: &str, from: &str, to: &str) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let dialog = folder.path().join("edited.toml");
    let text = fs::read_to_string(root().join(file)).unwrap();
    assert!(text.contains(from), "{from}");
    fs::write(&dialog, text.replacen(from, to, 1)).unwrap();
    fs::copy(root().join("dialogs/foot.svg"), folder.path().join("foot.svg")).unwrap();
    fs::create_dir(folder.path().join("how")).unwrap();
    for drawing in fs::read_dir(root().join("dialogs/how")).unwrap() {
        let drawing = drawing.unwrap();
        fs::copy(drawing.path(), folder.path().join("how").join(drawing.file_name())).unwrap();
    }
    let locales = ["locales", "tests/dialogs/locales"].map(|it| root().join(it)).to_vec();
    let places = Places { dialog, locales, default_language: "en".to_owned() };
    let clinic = Clinic { emergency: "112".to_owned(), retention_days: 30, ..Clinic::default() };
    let inspected = inspect_with_hints(&places, &clinic).unwrap();
    let found = inspected.report.findings();
    let found = found.filter(|it| it.problem.code.level() != Level::Warning);
    found.map(|it| format!("{}: {}", it.problem.code, it.problem.message)).collect()
}

/// All languages but the default one.
const OTHERS: &str = r#""ar", "de", "es", "fr", "pt-BR", "ru", "uk""#;

/// As `problems`, where these languages may take longer than so many seconds.
fn limited(seconds: u32, allowed: &str) -> Vec<String> {
    let allow = format!(
        "[[allow]]\ncode = \"D602\"\nlanguages = [{allowed}]\nreason = \"A test.\"\n\n[limits]"
    );
    let text = fs::read_to_string(root().join("dialogs/heel-pain.toml")).unwrap();
    let limits = text.split("[limits]").nth(1).unwrap().split("\n\n").next().unwrap();
    let is_seconds = |it: &&str| !it.starts_with("seconds");
    let kept: Vec<_> = limits.lines().filter(is_seconds).collect();
    let to = format!("{allow}{}\nseconds = {seconds}", kept.join("\n"));
    problems(&format!("[limits]{limits}"), &to)
}

#[test]
fn the_limit_of_the_default_language_is_held_whatever_is_allowed() {
    let found = limited(20, OTHERS);
    let [only] = found.as_slice() else { panic!("{found:?}") };
    assert!(only.starts_with("D602: in `en` the longest path takes "), "{only}");
}

#[test]
fn to_name_the_default_language_allows_nothing() {
    let found = limited(20, &format!("\"en\", {OTHERS}"));
    let [only] = found.as_slice() else { panic!("{found:?}") };
    assert!(only.starts_with("D602: in `en` the longest path takes "), "{only}");
}

#[test]
fn a_language_that_is_not_named_is_held_to_the_limit() {
    let found = limited(20, &OTHERS.replace("\"ar\", ", ""));
    let is_arabic = |it: &String| it.starts_with("D602: in `ar` the longest path takes ");
    assert!(found.len() == 2 && found.iter().any(is_arabic), "{found:?}");
}

#[test]
fn a_language_that_nobody_knows_cannot_be_named() {
    for tag in ["ess", "es_ES", "spanish", ""] {
        let found = limited(1_000, &format!("\"{tag}\""));
        assert_eq!(found, [format!("D110: there is no language `{tag}`")]);
    }
    let not_here = limited(1_000, "\"it\"");
    assert_eq!(not_here, [""; 0], "a clinic may have fewer languages");
}

#[test]
fn an_allowance_that_covers_nothing_is_hinted_at() {
    let found = limited(1_000, OTHERS);
    assert_eq!(found.len(), 7, "one for each language: {found:?}");
    assert!(found.iter().all(|it| it.starts_with("D904: ")), "{found:?}");
}

#[test]
fn a_hint_can_be_allowed_for_one_part() {
    let hints = |to: &str| problems_of("tests/dialogs/fever.toml", "[flag.newborn]", to);
    let of =
        |flag: &str| format!("D902: no law protects the flag `{flag}`: all would hold without it");
    assert_eq!(hints("[flag.newborn]"), [of("newborn"), of("sign")]);
    let allowed = "[[allow]]\ncode = \"D902\"\nabout = \"flag.sign\"\nreason = \"A test.\"\n\n";
    assert_eq!(hints(&format!("{allowed}[flag.newborn]")), [of("newborn")]);
}

#[test]
fn a_part_that_is_not_named_is_not_allowed() {
    let more = "\n[outcome.later]\nurgency = \"consultation\"\nstatements = [\"F01\"]\n\n\
                [outcome.much-later]\nurgency = \"consultation\"\nstatements = [\"F01\"]\n\n\
                [[allow]]\ncode = \"D303\"\nabout = \"outcome.later\"\nreason = \"Soon.\"\n";
    let found = problems("\n[[rule]]\n", &format!("{more}\n[[rule]]\n"));
    assert!(
        found.contains(&"D303: no rule gives the outcome `much-later`".to_owned()),
        "{found:?}"
    );
    assert!(!found.iter().any(|it| it.contains("`later`")), "{found:?}");
}
