//! Cases with an expected urgency: what the shipped dialog makes of those in
//! `cases/`, and that the figures are right.

use std::fs;
use std::process::{Command, Output};

use expect_test::expect;
use heelwise::load::load_unproved;
use serde_json::Value;
use tempfile::TempDir;
use triage::dialog::Dialog;
use triage::dialog::case::{self, Case, CaseKind};
use triage::evaluation::{Evaluation, Fault, Share};

use crate::world::{app, root};

/// The cases of a shipped dialog, each with its file.
fn shipped(dialog: &Dialog) -> Vec<(String, Case)> {
    let folder = root().join("cases").join(&dialog.id);
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().collect();
    files.sort_by_key(|it| it.as_ref().unwrap().path());
    let read = |file: std::io::Result<fs::DirEntry>| {
        let path = file.unwrap().path();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let case = case::read(&fs::read_to_string(path).unwrap(), dialog);
        (name.clone(), case.unwrap_or_else(|wrong| panic!("{name}: {wrong:?}")))
    };
    files.into_iter().map(read).collect()
}

#[test]
fn the_shipped_dialog_sends_nobody_too_little_and_few_too_much() {
    let app = app("heel-pain");
    let cases = shipped(&app.dialog);
    let evaluation = Evaluation::of(&app.dialog, app.locales.get("en"), &cases);
    let under = evaluation.missed.iter().filter(|it| it.fault == Fault::Under);
    let under: Vec<_> = under.map(|it| (it.file.as_str(), it.reading.as_str())).collect();
    assert_eq!(under, []);
    let ordinary = evaluation.readings.by_kind.iter().find(|it| it.name == "ordinary").unwrap();
    assert!(ordinary.over.value() < 0.1, "{evaluation}");
}

#[test]
fn the_shipped_cases_are_many_and_of_every_kind() {
    let dialog = load_unproved(&root().join("dialogs/heel-pain.toml")).unwrap();
    let cases = shipped(&dialog);
    assert!(cases.len() >= 120, "{}", cases.len());
    for kind in CaseKind::ALL {
        assert!(cases.iter().any(|(_, case)| case.kind == kind), "there is no case: {kind}");
    }
    for (file, case) in cases {
        let [first, second, ..] = case.readings.as_slice() else {
            panic!("{file} has one reading; a tired person reads otherwise");
        };
        assert_ne!(first.answers, second.answers, "{file}: both readings answer alike");
        let has_plans = !case.plans.is_empty();
        assert!(!has_plans || case.kind == CaseKind::Ordinary, "{file} needs no plan");
    }
}

#[test]
fn the_shipped_follow_up_sends_nobody_too_little_or_too_much() {
    let dialog = load_unproved(&root().join("dialogs/heel-pain-follow-up.toml")).unwrap();
    let cases = shipped(&dialog);
    assert!(cases.len() >= 19, "{}", cases.len());
    let evaluation = Evaluation::of(&dialog, app("heel-pain").locales.get("en"), &cases);
    let missed: Vec<_> = evaluation.missed.iter().map(|it| (&it.file, &it.reading)).collect();
    assert_eq!(missed, []);
}

#[test]
fn a_case_of_a_check_in_states_what_came_before() {
    let file = root().join("dialogs/heel-pain-follow-up.toml");
    let follow_up = load_unproved(&file).unwrap();
    let case = fs::read_to_string(root().join("cases/heel-pain-follow-up/steady-in-week-one.toml"));
    let case = case.unwrap();
    let past = case.lines().find(|it| it.starts_with("past = ")).unwrap();
    let wrong = |past_of_it: &str| {
        let problems = case::read(&case.replace(past, past_of_it), &follow_up).unwrap_err();
        problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
    };
    let without = wrong("");
    assert!(without.contains("it is missing which check-in this is; write such as"), "{without}");
    let misspelt = wrong("past = \"check-in: week-11\"");
    assert!(misspelt.contains("`week-11` is no answer to `check-in`; write it as"), "{misspelt}");
    let problems = case::read(&format!("{past}\n{RASH}"), &app("fever").dialog).unwrap_err();
    assert_eq!(
        problems[0].to_string(),
        "line 1: only a case of a follow-up has a past; take this line out"
    );
}

/// Of the fever dialog, with figures that can be counted by hand.
const NEWBORN: &str = r#"
story = "My daughter is six weeks old and hot."
source = "made up"
kind = "dangerous"
least = "emergency"
most = "emergency"

[answers]
who = "child"

[reading.careful]
months = 1
signs = ["rash"]

[reading.tired]
months = 4
"#;

const RASH: &str = r#"
story = "I have a rash."
source = "made up"
kind = "systemic"
least = "consultation-24"
most = "emergency"

[reading.careful]
who = "adult"
signs = "rash"
"#;

const COLD: &str = r#"
story = "I have a cold."
source = "made up"
kind = "ordinary"
least = "self-care"
most = "self-care"
plans = ["watch"]

[reading.careful]
who = "adult"
"#;

const TOLD_TO_WAIT: &str = r#"
story = "I have a cold and want a bed."
source = "made up"
kind = "ordinary"
least = "consultation"
most = "consultation"
plans = ["hospital"]

[reading.careful]
who = "adult"
"#;

/// A folder with these cases, `a.toml` and so on.
fn folder(cases: &[&str]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, case) in ('a'..).zip(cases) {
        fs::write(folder.path().join(format!("{name}.toml")), case).unwrap();
    }
    folder
}

/// Evaluates the fever dialog on the command line, from the root of the project.
fn evaluate(folder: &TempDir, more: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_heelwise"))
        .current_dir(root())
        .args(["evaluate", "--dialog", "tests/dialogs/fever.toml"])
        .args(["--locales", "locales", "--locales", "tests/dialogs/locales"])
        .arg(folder.path())
        .args(more)
        .output()
        .unwrap()
}

/// What it printed, without the name of the folder.
fn printed(folder: &TempDir, output: &[u8]) -> String {
    let path = format!("{}/", folder.path().display());
    String::from_utf8_lossy(output).replace(&path, "")
}

#[test]
fn the_figures_are_those_counted_by_hand() {
    let folder = folder(&[NEWBORN, RASH, COLD, TOLD_TO_WAIT]);
    let output = evaluate(&folder, &[]);
    assert_eq!(output.status.code(), Some(1));
    expect![[r#"
        fever: 4 cases with 5 readings

        The cases and the rules of the dialog came from the same hands. So this measures how
        faithful the dialog is to its sources, not whether it is right for patients.
        Intervals are Wilson's, of 95 %. Readings of one case are alike: trust those of the
        cases more.

        Every reading:
                          under-triage                    over-triage
          all             1 of 5, 20.0 % (3.6–62.4)       1 of 5, 20.0 % (3.6–62.4)
          by the least urgency that is safe
          emergency       1 of 2, 50.0 % (9.5–90.5)       0 of 2, 0.0 % (0.0–65.8)
          consultation-24 0 of 1, 0.0 % (0.0–79.3)        0 of 1, 0.0 % (0.0–79.3)
          consultation    0 of 1, 0.0 % (0.0–79.3)        0 of 1, 0.0 % (0.0–79.3)
          self-care       0 of 1, 0.0 % (0.0–79.3)        1 of 1, 100.0 % (20.7–100.0)
          by kind
          dangerous       1 of 2, 50.0 % (9.5–90.5)       0 of 2, 0.0 % (0.0–65.8)
          systemic        0 of 1, 0.0 % (0.0–79.3)        0 of 1, 0.0 % (0.0–79.3)
          ordinary        0 of 2, 0.0 % (0.0–65.8)        1 of 2, 50.0 % (9.5–90.5)
          without a plan that fits: 1 of 2, 50.0 % (9.5–90.5)

        Every case by its worst reading:
                          under-triage                    over-triage
          all             1 of 4, 25.0 % (4.6–69.9)       1 of 4, 25.0 % (4.6–69.9)
          by the least urgency that is safe
          emergency       1 of 1, 100.0 % (20.7–100.0)    0 of 1, 0.0 % (0.0–79.3)
          consultation-24 0 of 1, 0.0 % (0.0–79.3)        0 of 1, 0.0 % (0.0–79.3)
          consultation    0 of 1, 0.0 % (0.0–79.3)        0 of 1, 0.0 % (0.0–79.3)
          self-care       0 of 1, 0.0 % (0.0–79.3)        1 of 1, 100.0 % (20.7–100.0)
          by kind
          dangerous       1 of 1, 100.0 % (20.7–100.0)    0 of 1, 0.0 % (0.0–79.3)
          systemic        0 of 1, 0.0 % (0.0–79.3)        0 of 1, 0.0 % (0.0–79.3)
          ordinary        0 of 2, 0.0 % (0.0–65.8)        1 of 2, 50.0 % (9.5–90.5)
          without a plan that fits: 1 of 2, 50.0 % (9.5–90.5)

        Questions of a reading: 2 to 3, half of them at most 2
        Seconds to read and answer them in `en`: 9 to 12, half of them at most 9

        Under-triage, sent less than is safe:
          a.toml, reading `tired`: expected emergency, sent consultation (watch)
            who: child; months: 4; signs: none

        Over-triage, sent more than is fitting:
          c.toml, reading `careful`: expected self-care, sent consultation (watch)
            who: adult; signs: none

        Sent no plan that fits:
          d.toml, reading `careful`: expected consultation, sent consultation (watch)
            who: adult; signs: none

        NOT GOOD: nobody must be sent too little, and less than 10 % of the
        ordinary readings too much.
    "#]]
    .assert_eq(&printed(&folder, &output.stdout));
}

#[test]
fn a_program_can_read_the_figures() {
    let folder = folder(&[NEWBORN, RASH]);
    let output = evaluate(&folder, &["--format", "json"]);
    assert_eq!(output.status.code(), Some(1));
    let figures: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(figures["is-good"], false);
    assert_eq!(figures["readings"]["all"]["under"]["count"], 1);
    assert_eq!(figures["readings"]["all"]["under"]["of"], 3);
    assert_eq!(figures["cases"]["all"]["under"]["of"], 2);
    assert_eq!(figures["missed"][0]["reading"], "tired");
    assert_eq!(figures["missed"][0]["given"], "consultation");
}

#[test]
fn cases_that_end_as_they_should_are_good() {
    let output = evaluate(&folder(&[RASH]), &[]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
}

/// Figures of Wilson's interval, as others print them: 1 of 4 is 4.6 to 69.9 %, 0
/// of 10 is 0 to 27.8 %, 81 of 263 is 25.5 to 36.6 % (Newcombe 1998, table I).
#[test]
fn the_interval_is_that_of_wilson() {
    for (count, of, low, high) in
        [(1, 4, 0.0456, 0.6994), (0, 10, 0.0, 0.2775), (81, 263, 0.2553, 0.3662)]
    {
        let share = Share::new(count, of);
        assert!((share.low - low).abs() < 0.00005, "{share:?}");
        assert!((share.high - high).abs() < 0.00005, "{share:?}");
    }
    let nothing_known = Share::new(0, 0);
    assert_eq!([nothing_known.low, nothing_known.high], [0.0, 1.0]);
}

/// Evaluates the newborn with a part of it written otherwise, and expects this to
/// be said of it.
fn expect_wrong(right: &str, wrong: &str, message: &str) {
    let folder = folder(&[&NEWBORN.replacen(right, wrong, 1), RASH]);
    let output = evaluate(&folder, &[]);
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    let said = printed(&folder, &output.stderr);
    assert_eq!(said, format!("heelwise: cases that cannot be played:\na.toml, {message}\n"));
}

#[test]
fn an_answer_that_cannot_be_given_is_named_with_those_that_can() {
    expect_wrong(
        "months = 1",
        "month = 1",
        "line 12: there is no question `month`; did you mean `months`?",
    );
    expect_wrong(
        "months = 1",
        "zzz = 1",
        "line 12: there is no question `zzz`; there are: who, months, signs",
    );
    expect_wrong(
        "months = 1",
        "months = 99",
        "line 12: `months` cannot be answered so; it takes a number from 0 to 36",
    );
    let of_signs = "it takes `none` alone, or some of: stiff-neck, rash, none";
    expect_wrong(
        "[\"rash\"]",
        "[\"rahs\"]",
        &format!("line 13: `signs` cannot be answered so; did you mean `rash`? {of_signs}"),
    );
    expect_wrong(
        "[\"rash\"]",
        "[\"none\", \"rash\"]",
        &format!("line 13: `signs` cannot be answered so; {of_signs}"),
    );
}

#[test]
fn a_question_that_is_asked_and_not_answered_is_named() {
    expect_wrong(
        "months = 1",
        "",
        "line 11: `careful` is asked `months` and has no answer; write `months = …` below it \
         or below `[answers]`; it takes a number from 0 to 36",
    );
}

#[test]
fn what_is_wrong_with_the_rest_of_a_case_is_named() {
    expect_wrong(
        "most = \"emergency\"",
        "most = \"self-care\"",
        "line 5: `least` is more urgent than `most`, which is self-care; exchange them",
    );
    expect_wrong(
        "\"dangerous\"",
        "\"dangrous\"",
        "line 4: `dangrous` is none of the words that can stand here; did you mean `dangerous`?",
    );
    expect_wrong(
        "source =",
        "sorce =",
        "line 3: there is no key `sorce` here; did you mean `source`?",
    );
    expect_wrong("\"made up\"", "\" \"", "line 3: this is empty; write it down");
    expect_wrong(
        "[answers]",
        "plans = [\"hopsital\"]\n[answers]",
        "line 8: there is no outcome `hopsital`; did you mean `hospital`?",
    );
}

#[test]
fn all_that_is_wrong_is_named_at_once() {
    let none = NEWBORN.split("[answers]").next().unwrap();
    let folder = folder(&[none, &RASH.replace("adult", "aldut"), COLD]);
    let said = printed(&folder, &evaluate(&folder, &[]).stderr);
    assert!(said.contains("a.toml, line 1: there is no reading; write at least one"), "{said}");
    assert!(said.contains("b.toml, line 9: `who` cannot be answered so; did you mean `adult`?"));
    assert!(!said.contains("c.toml"), "{said}");
}

#[test]
fn a_folder_without_cases_and_a_language_not_spoken_are_refused() {
    let empty = folder(&[]);
    let output = evaluate(&empty, &[]);
    assert_eq!(output.status.code(), Some(2));
    assert!(printed(&empty, &output.stderr).contains("there is no case (`*.toml`)"), "{output:?}");
    let folder = folder(&[RASH]);
    let output = evaluate(&folder, &["--locale", "xx"]);
    assert_eq!(output.status.code(), Some(2));
    let said = printed(&folder, &output.stderr);
    assert!(said.contains("the dialog has no language `xx`; choose one of: en"), "{said}");
}
