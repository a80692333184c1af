//! What cannot be measured, or could be refused by Telegram in one of the ways it
//! comes out, is a problem.

use std::fs;

use heelwise::load::{Places, inspect};
use triage::dialog::problem::Code;
use triage::locale::Clinic;
use triage::prover::check;

use crate::reports::check_words;
use crate::world::root;

/// Returns the codes of all problems with a dialog and its words, which stand in
/// the repository.
fn codes(dialog: &str) -> Vec<Code> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("it.toml");
    fs::write(&file, dialog).unwrap();
    let locales = ["locales", "tests/dialogs/locales"].map(|it| root().join(it));
    let default_language = "en".to_owned();
    let places = Places { dialog: file, locales: locales.into(), default_language };
    let clinic = Clinic { emergency: "112".to_owned(), ..Clinic::default() };
    let report = inspect(&places, &clinic).unwrap().report;
    report.findings().map(|it| it.problem.code).collect()
}

fn fever() -> String {
    fs::read_to_string(root().join("tests/dialogs/fever.toml")).unwrap()
}

/// Two questions whose proofs are few, and hundreds of outcomes and flags: what
/// can come with which is more than can be looked at.
fn with_many_combinations() -> String {
    let list = |of: &str, count: usize, from: usize| {
        let names = (from..from + count).map(|it| format!("\"{of}c{it}\""));
        names.collect::<Vec<_>>().join(", ")
    };
    let question = |name: &str, to: &str| {
        let choices = list("", 90, 0);
        let next = format!("next = [{{ to = \"{to}\" }}]");
        format!("[question.{name}]\nkind = \"one\"\nchoices = [{choices}]\n{next}\n")
    };
    let mut text = "id = \"fever\"\n[limits]\nquestions = 2\nseconds = 600\n".to_owned();
    text += &(question("a", "b") + &question("b", "decide"));
    text += "[statement.T1]\nevidence = \"opinion\"\nchecked = \"design\"\nsources = []\n";
    for flag in 0..450 {
        let (a, b) = (flag % 40, flag % 41);
        let some = [list("a.", 2, a), list("a.", 2, 86), list("b.", 2, b), list("b.", 2, 87)];
        let when = format!("when = {{ any = [{}] }}", some.join(", "));
        text += &format!("[flag.f{flag}]\n{when}\nurgency = \"consultation\"\n");
    }
    for outcome in 0..289 {
        let (a, b) = (72 + outcome / 17, 72 + outcome % 17);
        text +=
            &format!("[outcome.o{outcome}]\nurgency = \"consultation\"\nstatements = [\"T1\"]\n");
        let when = match outcome {
            288 => String::new(),
            _ => format!("when = {{ all = [\"a.c{a}\", \"b.c{b}\"] }}\n"),
        };
        text += &format!("[[rule]]\n{when}outcome = \"o{outcome}\"\n");
    }
    text
}

#[test]
fn combinations_that_cannot_be_worked_out_are_a_problem() {
    let dialog = with_many_combinations();
    let by_itself: Vec<_> = check(&dialog).problems.iter().map(|it| it.code).collect();
    assert!(!by_itself.contains(&Code::D600), "{by_itself:?}");
    let codes = codes(&dialog);
    assert_eq!(codes.iter().filter(|it| **it == Code::D600).count(), 1, "{codes:?}");
}

#[test]
fn a_number_without_an_end_is_a_problem_before_its_buttons_are_made() {
    let codes = codes(&fever().replace("max = 36", "max = 4294967295"));
    assert!(codes.contains(&Code::D106), "{codes:?}");
}

#[test]
fn a_number_has_as_many_values_as_there_are_buttons() {
    for (max, fits) in [(89, true), (90, false)] {
        let checked = check(&fever().replace("max = 36", &format!("max = {max}")));
        assert_eq!(checked.problems.is_empty(), fits, "{max}");
    }
}

#[test]
fn a_picture_that_is_not_there_is_a_problem() {
    let dialog =
        fever().replace("choices = [\"child\"", "picture = \"it.svg\"\nchoices = [\"child\"");
    assert_eq!(codes(&dialog), [Code::D102]);
}

#[test]
fn a_message_is_measured_in_every_way_it_comes_out() {
    let long = "word ".repeat(1_000);
    let by_days =
        format!("{{ $days ->\n        [30] {long}\n        [one] few\n       *[other] few\n    }}");
    for (file, from) in [
        ("fever.ftl", "This may pass."),
        ("bot.ftl", "This check is finished."),
        ("bot.ftl", "This is everything I store"),
    ] {
        assert_eq!(check_words(file, from, &by_days)[0], "D603", "{from}");
    }
}

#[test]
fn a_reading_speed_is_one_that_people_can_have() {
    for speed in ["inf", "NaN", "0", "-987", "1e9", "99", "2001"] {
        let found = check_words("bot.ftl", "= 987", &format!("= {speed}"));
        assert_eq!(found[0], "D705", "{speed}");
    }
}

#[test]
fn each_phrase_between_bars_says_something() {
    for to in [" | nope |", " | | nope", " | 🤮 | nope", "| nope | { \"\" }"] {
        assert_eq!(check_words("bot.ftl", " | nope", to)[0], "D702", "{to}");
    }
}

#[test]
fn buttons_that_are_typed_alike_are_a_problem_wherever_they_stand() {
    for (file, from, to) in [
        ("bot.ftl", "consent-no = No, stop here", "consent-no = YES I AGREE!"),
        ("bot.ftl", "again = Start again", "again = why sources"),
        ("fever.ftl", ".rash = A rash", ".rash = Done."),
        ("fever.ftl", ".none = None of these", ".none = BÁCK"),
    ] {
        assert_eq!(check_words(file, from, to)[0], "D703", "{to}");
    }
}

#[test]
fn two_languages_do_not_call_themselves_alike() {
    let folder = tempfile::tempdir().unwrap();
    for tag in ["en", "de"] {
        fs::create_dir(folder.path().join(tag)).unwrap();
        let text = fs::read_to_string(root().join("locales").join(tag).join("bot.ftl")).unwrap();
        let text = text.replace("language-name = Deutsch", "language-name = english.");
        fs::write(folder.path().join(tag).join("bot.ftl"), text).unwrap();
    }
    let words = |from: &str, tag: &str| {
        fs::copy(root().join(from), folder.path().join(tag).join("fever.ftl")).unwrap();
    };
    words("tests/dialogs/locales/en/fever.ftl", "en");
    words("tests/dialogs/words/de.ftl", "de");
    let places = Places {
        dialog: root().join("tests/dialogs/fever.toml"),
        locales: vec![folder.path().to_owned()],
        default_language: "en".to_owned(),
    };
    let inspected = inspect(&places, &Clinic { emergency: "112".to_owned(), ..Clinic::default() });
    let report = inspected.unwrap().report;
    let found: Vec<_> =
        report.findings().map(|it| (it.problem.code, it.problem.words.clone())).collect();
    assert_eq!(found, [(Code::D703, Some("language-name".to_owned()))]);
}
