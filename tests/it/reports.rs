//! What `heelwise check`, `with_advice` and `chat --replay` print for an author.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use expect_test::expect_file;
use serde_json::{Value, json};
use triage::dialog::explain::explain;
use triage::dialog::problem::Code;

pub(crate) const FINE: &str = "tests/dialogs/fever.toml";
const BROKEN: &str = "tests/reports/broken.toml";
const WORDS: [&str; 4] = ["--locales", "locales", "--locales", "tests/dialogs/locales"];

fn heelwise(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_heelwise"));
    command.args(arguments).current_dir(env!("CARGO_MANIFEST_DIR")).output().unwrap()
}

fn check(arguments: &[&str]) -> (Option<i32>, String) {
    let output = heelwise(&[&["check"], arguments].concat());
    (output.status.code(), String::from_utf8(output.stdout).unwrap())
}

fn check_in(format: &str, words: &[&str], file: &str) -> Value {
    let (_, reported) = check(&[words, &["--format", format, file]].concat());
    serde_json::from_str(&reported).unwrap()
}

#[test]
fn a_person_sees_every_problem_in_its_place() {
    let (code, reported) = check(&[&WORDS[..], &[BROKEN]].concat());
    assert_eq!(code, Some(1));
    expect_file!["../reports/broken.txt"].assert_eq(&reported);
}

#[test]
fn a_program_sees_every_problem_as_json() {
    let (code, reported) = check(&[&WORDS[..], &["--format", "json", BROKEN]].concat());
    assert_eq!(code, Some(1));
    expect_file!["../reports/broken.json"].assert_eq(&reported);
}

#[test]
fn a_code_host_sees_every_problem_as_sarif() {
    let mut log = check_in("sarif", &WORDS, BROKEN);
    let rules = log["runs"][0]["tool"]["driver"]["rules"].take();
    let rules = rules.as_array().unwrap();
    assert_eq!(rules.len(), Code::ALL.len());
    for (code, rule) in Code::ALL.into_iter().zip(rules) {
        assert_eq!(rule["id"], json!(code.to_string()));
        assert_eq!(rule["shortDescription"]["text"], json!(code.rule()));
        assert_eq!(rule["fullDescription"]["text"], json!(explain(code)));
    }
    expect_file!["../reports/broken.sarif"].assert_eq(&format!("{log:#}\n"));
}

#[test]
fn nothing_wrong_is_reported_in_every_form() {
    let fine = |more: &[&str]| check(&[&WORDS[..], more, &[FINE]].concat());
    let (code, reported) = fine(&[]);
    assert_eq!(code, Some(0));
    let size = "fever: 3 questions, 2 rules, 2 flags, 2 outcomes and 0 laws, proved\n";
    assert!(reported.starts_with(size), "{reported}");
    assert!(reported.contains("\n  en: the longest path has 3 questions"), "{reported}");
    assert_eq!(fine(&["--quiet"]), (Some(0), String::new()));
}

#[test]
fn a_hint_is_printed_in_every_form_and_is_no_problem() {
    let (code, printed) = check(&[&WORDS[..], &[FINE]].concat());
    assert_eq!(code, Some(0));
    assert!(printed.contains("\nhint[D902]: no law protects the flag `newborn`"), "{printed}");
    assert!(printed.ends_with("\n2 hints\n"), "{printed}");
    let json = check_in("json", &WORDS, FINE);
    let levels: Vec<_> = json.as_array().unwrap().iter().map(|it| &it["level"]).collect();
    assert_eq!(levels, ["hint", "hint"]);
    let sarif = check_in("sarif", &WORDS, FINE);
    let results = sarif["runs"][0]["results"].as_array().unwrap();
    assert_eq!(results.iter().map(|it| &it["level"]).collect::<Vec<_>>(), ["note", "note"]);
}

#[test]
fn hints_come_after_problems() {
    let folder = tempfile::tempdir().unwrap();
    let text = fs::read_to_string("tests/dialogs/locales/en/fever.ftl").unwrap();
    fs::create_dir(folder.path().join("en")).unwrap();
    let unused = format!("{text}\nunused = Nobody says it.\n");
    fs::write(folder.path().join("en/fever.ftl"), unused).unwrap();
    let words = ["--locales", "locales", "--locales", folder.path().to_str().unwrap()];
    let (code, printed) = check(&[&words[..], &[FINE]].concat());
    assert_eq!(code, Some(1));
    let (problem, hint) =
        (printed.find("error[D707]").unwrap(), printed.find("hint[D902]").unwrap());
    assert!(problem < hint && printed.ends_with("\n1 problem and 2 hints\n"), "{printed}");
}

#[test]
fn without_a_file_every_dialog_is_checked() {
    let (code, printed) = check(&[]);
    assert_eq!(code, Some(0), "{printed}");
    let is_there = |id: &str| printed.lines().any(|it| it.starts_with(&format!("{id}: ")));
    assert!(is_there("heel-pain") && is_there("heel-pain-follow-up"), "{printed}");
}

#[test]
fn what_cannot_be_checked_is_no_problem_of_the_dialog() {
    for arguments in [&["nowhere.toml"][..], &["--format", "xml"], &["--locales", "nowhere", FINE]]
    {
        assert_eq!(check(arguments), (Some(2), String::new()), "{arguments:?}");
    }
}

#[test]
fn what_cannot_be_read_is_no_comparison() {
    for arguments in [&["diff", "nowhere.toml", FINE][..], &["diff", FINE], &["diff", BROKEN]] {
        assert_eq!(heelwise(arguments).status.code(), Some(2), "{arguments:?}");
    }
    let output = heelwise(&["diff", FINE, "tests/problems/D102-a-choice-is-misspelt.toml"]);
    assert_eq!(output.status.code(), Some(2), "a name that stands for nothing");
}

#[test]
fn the_decision_table_says_where_its_order_decides() {
    let output = heelwise(&["table", "--dialog", FINE]);
    let reported = String::from_utf8(output.stdout).unwrap();
    let expected = "   1  hospital (emergency): newborn or many-signs\n      comes before 2\n   \
        2  watch (consultation): sign or who.adult or who.child\n";
    assert!(reported.starts_with(expected), "{reported}");
}

#[test]
fn the_decision_table_says_for_which_flags_an_outcome_speaks() {
    let output = heelwise(&["table", "--dialog", FINE]);
    let reported = String::from_utf8(output.stdout).unwrap();
    let expected = "\nFlags whose sentence is not shown, since the outcome's own words speak for \
        it:\n      hospital (emergency): newborn (emergency)\n";
    assert!(reported.ends_with(expected), "{reported}");
}

#[test]
fn every_code_is_explained_in_a_few_lines() {
    for code in Code::ALL {
        let story = explain(code);
        let lines = story.lines().count();
        assert!((5..=12).contains(&lines), "{code} has {lines} lines: {story}");
        for part in ["\nwrong: ", "\nright: "] {
            assert_eq!(story.matches(part).count(), 1, "{code}: {story}");
        }
        let output = heelwise(&["explain", &code.to_string().to_lowercase()]);
        assert_eq!(String::from_utf8(output.stdout).unwrap().trim_end(), story);
    }
}

#[test]
fn for_an_unknown_code_all_that_there_are_are_listed() {
    let output = heelwise(&["explain", "D2003"]);
    let reported = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(reported.contains("did you mean `D203`?"), "{reported}");
    assert!(Code::ALL.iter().all(|it| reported.contains(&it.to_string())), "{reported}");
}

/// Writes the examples of the broken dialog and plays one of them.
fn replay(example: &str, language: &str) -> (String, String) {
    let folder = tempfile::tempdir().unwrap();
    let examples = ["--examples", folder.path().to_str().unwrap()];
    check(&[&WORDS[..], &examples, &[BROKEN]].concat());
    let file = folder.path().join(example);
    let chat = ["chat", "--unproved", "--dialog", BROKEN, "--locale", language, "--replay"];
    let output = heelwise(&[&chat[..], &[file.to_str().unwrap()], &WORDS].concat());
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let [reported, beside] =
        [output.stdout, output.stderr].map(|it| String::from_utf8(it).unwrap());
    (reported, beside)
}

#[test]
fn an_example_that_meets_no_row_gets_no_outcome_when_it_is_played() {
    let (reported, beside) = replay("D301-1.chat", "en");
    let end = reported.rsplit("> ").next().unwrap();
    assert!(end.contains("I cannot say what fits these answers."), "{reported}");
    assert!(beside.contains("this dialog is never served; problems: 4"), "{beside}");
}

#[test]
fn a_dialog_with_problems_is_had_only_by_those_who_ask_for_it() {
    let had = |more: &[&str]| {
        heelwise(
            &[&["chat", "--dialog", BROKEN, "--replay", "/dev/null"], &WORDS[..], more].concat(),
        )
    };
    let refused = had(&[]);
    let printed = String::from_utf8(refused.stderr).unwrap();
    assert_eq!((refused.status.code(), refused.stdout), (Some(1), Vec::new()));
    assert!(
        printed.contains("\n4 problems\n`heelwise chat --unproved` tries it as it is"),
        "{printed}"
    );
    assert_eq!(had(&["--unproved"]).status.code(), Some(0));
    let remembered = had(&["--unproved", "--store", "nowhere"]);
    assert_eq!(remembered.status.code(), Some(2), "a trial is remembered nowhere");
}

#[test]
fn an_example_that_breaks_a_law_is_seen_to_when_it_is_played() {
    let (reported, _) = replay("D501-1.chat", "en");
    let end = reported.rsplit("> ").next().unwrap();
    assert!(end.contains("This may pass."), "{reported}");
    assert!(end.contains("You told of a sign"), "{reported}");
}

/// Changes the words of the fever dialog, and checks it.
pub(crate) fn check_words(file: &str, from: &str, to: &str) -> Value {
    check_words_with(&[(file, from, to)])
}

/// The same with several changes, all of which make one problem.
fn check_words_with(changes: &[(&str, &str, &str)]) -> Value {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("en")).unwrap();
    for (name, original) in [("bot.ftl", "locales"), ("fever.ftl", "tests/dialogs/locales")] {
        let mut text = fs::read_to_string(Path::new(original).join("en").join(name)).unwrap();
        for (_, from, to) in changes.iter().filter(|(file, ..)| *file == name) {
            assert!(text.contains(from));
            text = text.replacen(from, to, 1);
        }
        fs::write(folder.path().join("en").join(name), text).unwrap();
    }
    let words = ["--locales", folder.path().to_str().unwrap()];
    let mut reported = check_in("json", &words, FINE);
    reported.as_array_mut().unwrap().retain(|it| it["level"] == "error");
    assert_eq!(reported.as_array().unwrap().len(), 1, "{reported}");
    let file = Path::new(reported[0]["file"].as_str().unwrap());
    json!([reported[0]["code"], file.strip_prefix(folder.path()).unwrap(), reported[0]["line"]])
}

#[test]
fn a_problem_with_words_is_in_the_file_that_has_them() {
    let gone = check_words("bot.ftl", "\nback = Back", "");
    assert_eq!(gone, json!(["D702", "en/bot.ftl", null]));
    let gone = check_words("fever.ftl", "    .child = A child\n", "");
    assert_eq!(gone, json!(["D702", "en/fever.ftl", 14]));
    let gone = check_words("fever.ftl", "\nprofile-short = A check for a test, about fever.", "");
    assert_eq!(gone, json!(["D702", "en/fever.ftl", null]));
    let gone = check_words("fever.ftl", "\nletter-question-who = Who", "");
    assert_eq!(gone, json!(["D702", "en/fever.ftl", null]));
    let gone = check_words("bot.ftl", "\nletter-none = none", "");
    assert_eq!(gone, json!(["D702", "en/bot.ftl", null]));
    let misspelt = check_words("fever.ftl", "Go to a hospital", "Go to { $nowhere }");
    assert_eq!(misspelt, json!(["D704", "en/fever.ftl", 24]));
}

#[test]
fn a_letter_without_room_for_its_red_flags_is_a_problem() {
    let flag = "\nletter-flag-sign = ";
    let long = check_words("fever.ftl", flag, &format!("{flag}{} ", "x".repeat(4_000)));
    assert_eq!((&long[0], &long[1]), (&json!("D603"), &json!("en/bot.ftl")));
}

#[test]
fn a_message_in_the_wrong_file_is_a_problem_there() {
    let undecided = "notice-undecided = I cannot say what fits these answers.";
    let found = check_words_with(&[
        ("fever.ftl", "notice-undecided = ", "# "),
        ("bot.ftl", "\nback = Back", &format!("\n{undecided}\nback = Back")),
    ]);
    assert_eq!((&found[0], &found[1]), (&json!("D717"), &json!("en/bot.ftl")));
    let found = check_words_with(&[
        ("bot.ftl", "\nback = Back", ""),
        ("fever.ftl", "title = Fever check", "title = Fever check\nback = Back"),
    ]);
    assert_eq!(found, json!(["D717", "en/fever.ftl", 2]));
}

#[test]
fn the_number_to_call_cannot_vanish_from_the_source() {
    let term = "This is a test.\n-ambulance = an ambulance on { $emergency }";
    let by_days = "{ $days ->\n        [one] { $emergency }\n       *[other] us\n    }";
    for (instead, code) in
        [("{ -ambulance }", "D704"), ("{ NUMBER($emergency) }", "D704"), (by_days, "D710")]
    {
        let last = if instead == "{ -ambulance }" { term } else { "This is a test." };
        let found = check_words_with(&[
            ("fever.ftl", "{ $emergency }, or", &format!("{instead}, or")),
            ("fever.ftl", "This is a test.", last),
        ]);
        assert_eq!(found[0], code, "{instead}: {found}");
    }
}

#[test]
fn no_character_that_nobody_sees_stands_in_the_words() {
    for unseen in [
        '\u{7}',
        '\u{ad}',
        '\u{34f}',
        '\u{61c}',
        '\u{115f}',
        '\u{180e}',
        '\u{200b}',
        '\u{200d}',
        '\u{200e}',
        '\u{2028}',
        '\u{202e}',
        '\u{2060}',
        '\u{2069}',
        '\u{206a}',
        '\u{2800}',
        '\u{3164}',
        '\u{fe0f}',
        '\u{feff}',
        '\u{ffa0}',
        '\u{fff9}',
        '\u{1d173}',
        '\u{e0001}',
        '\u{e0031}',
    ] {
        let code = u32::from(unseen);
        for written in [unseen.to_string(), format!("{{ \"\\U{code:06X}\" }}")] {
            let found = check_words("fever.ftl", "a hospital", &format!("a hos{written}pital"));
            assert_eq!(found[0], "D714", "U+{code:04X}: {found}");
        }
    }
}

#[test]
fn words_of_the_source_cannot_be_blank() {
    for (from, to) in [
        ("A fever in the first three months is an emergency.", "{ \"\" }"),
        ("Go to a hospital.", "{ \"\\u00A0\" }"),
        ("An adult", "•"),
    ] {
        let found = check_words("fever.ftl", from, to);
        assert_eq!(found[0], "D702", "{to}: {found}");
    }
    for word in ["urgency-emergency", "consent-yes", "emergency-now", "how-soon", "back"] {
        let text = fs::read_to_string("locales/en/bot.ftl").unwrap();
        let line = text.lines().find(|it| it.starts_with(&format!("{word} = "))).unwrap();
        let found = check_words("bot.ftl", line, &format!("{word} = {{ \"\" }}"));
        assert_eq!(found[0], "D702", "{word}: {found}");
    }
}

#[test]
fn a_language_must_say_of_itself_what_can_be_read() {
    for (from, to) in [
        ("\nreviewed = no", "\nreviewed = maybe"),
        ("\nreviewed = no", "\nreviewed = yes"),
        ("\nreviewed = no", "\nreviewed = yes\n    .by = A. Bee\n    .on = yesterday"),
        ("\nreviewed = no", "\nreviewed = yes\n    .by = A. Bee\n    .on = 2026-11-30"),
        ("= 987", "= fast"),
    ] {
        let reported = check_words("bot.ftl", from, to);
        assert_eq!((&reported[0], &reported[1]), (&json!("D705"), &json!("en/bot.ftl")), "{to}");
    }
}

#[test]
fn a_dialog_is_checked_again_when_it_has_changed() {
    let folder = tempfile::tempdir().unwrap();
    let dialog = folder.path().join("fever.toml");
    fs::copy(FINE, &dialog).unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_heelwise"))
        .args([&["check", "--watch"], &WORDS[..], &[dialog.to_str().unwrap()]].concat())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let (sender, reported) = mpsc::channel();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let listener =
        std::thread::spawn(move || lines.for_each(|it| sender.send(it.unwrap()).unwrap()));
    let wait_for = |words: &str| loop {
        let line = reported.recv_timeout(Duration::from_secs(30));
        let line = line.unwrap_or_else(|_| panic!("`{words}` was not printed"));
        if line.contains(words) {
            break;
        }
    };
    wait_for("proved");
    wait_for("checked in");
    fs::copy(BROKEN, &dialog).unwrap();
    wait_for("4 problems");
    wait_for("checked in");
    child.kill().unwrap();
    child.wait().unwrap();
    listener.join().unwrap();
}
