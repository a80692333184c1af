//! Whatever stands in a file, `check` answers; it does not panic.

use std::fs;
use std::path::Path;

use heelwise::dialog::check::check;
use heelwise::dialog::problem::Code;

use crate::problems::printed;
use crate::random::Chance;

fn dialog(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// Checks a text, and prints every problem with its place.
fn read(text: &str) {
    printed("fuzz.toml", text, check(text));
}

#[test]
fn a_dialog_with_bytes_changed_is_answered() {
    let whole = dialog("tests/dialogs/fever.toml");
    let mut chance = Chance(1);
    for _ in 0..3000 {
        let mut bytes = whole.clone().into_bytes();
        for _ in 0..=chance.below(3) {
            let at = chance.below(bytes.len());
            match chance.below(3) {
                0 => bytes[at] = *chance.pick(b"\0\n\"'[]{}=.,# -_a0\xc3\xa9\xff"),
                1 => drop(bytes.remove(at)),
                _ => bytes.insert(at, *chance.pick(b"\"'[]{}=.,#9\xe2\x82\xac")),
            }
        }
        read(&String::from_utf8_lossy(&bytes));
    }
}

#[test]
fn a_dialog_with_lines_changed_is_answered() {
    for (path, rounds, seed) in
        [("tests/dialogs/fever.toml", 2000, 2), ("dialogs/heel-pain.toml", 100, 3)]
    {
        let whole = dialog(path);
        let mut chance = Chance(seed);
        for _ in 0..rounds {
            let mut lines: Vec<_> = whole.lines().collect();
            let (at, other) = (chance.below(lines.len()), chance.below(lines.len()));
            match chance.below(4) {
                0 => drop(lines.remove(at)),
                1 => lines.swap(at, other),
                2 => lines.insert(at, lines[other]),
                _ => lines.truncate(at),
            }
            read(&lines.join("\n"));
        }
    }
}

const WORDS: [&str; 44] = [
    "id",
    "limits",
    "question",
    "rule",
    "outcome",
    "flag",
    "fact",
    "note",
    "law",
    "claim",
    "allow",
    "contradiction",
    "source",
    "statement",
    "when",
    "to",
    "next",
    "kind",
    "\"one\"",
    "\"many\"",
    "\"number\"",
    "choices",
    "none",
    "all",
    "any",
    "at-least",
    "of",
    "min",
    "max",
    "=",
    "=",
    "[",
    "]",
    "[[",
    "]]",
    "{",
    "}",
    ".",
    ",",
    "\n",
    "\n",
    "\"a\"",
    "4294967295",
    "-1",
];

#[test]
fn words_in_any_order_are_answered() {
    let mut chance = Chance(4);
    for _ in 0..3000 {
        let count = chance.below(60);
        let words: Vec<_> = (0..count).map(|_| *chance.pick(&WORDS)).collect();
        read(&words.join(if chance.once_in(2) { " " } else { "" }));
    }
}

#[test]
fn a_very_deep_condition_is_answered() {
    for depth in [10, 100, 10_000] {
        let condition = format!("{}\"a\"{}", "{ all = [".repeat(depth), "] }".repeat(depth));
        read(&format!("[fact]\na = {condition}\n"));
    }
}

/// A dialog that ends with the question `n`, with a number; everybody is told
/// `o`, unless the parts have a table of their own.
fn dialog_with(parts: &str, sections: &str) -> String {
    let own = if parts.contains("rule = ") {
        ""
    } else {
        "rule = [{ when = { none = [] }, outcome = \"o\" }]"
    };
    format!(
        r#"id = "great"
limits = {{ questions = 9, seconds = 60 }}
{parts}
{own}
question.n = {{ kind = "number", min = 0, max = 4294967295, next = [{{ to = "decide" }}] }}
outcome.o = {{ urgency = "emergency", why = ["t"] }}
statement.t = {{ evidence = "opinion", checked = "design", sources = [] }}
{sections}"#
    )
}

/// A table of one row.
fn rule(when: &str) -> String {
    format!("rule = [{{ when = {when}, outcome = \"o\" }}]")
}

/// A question with choices from `c0` on, of which there are so many.
fn question(kind: &str, count: usize) -> String {
    let choices = listed(count, ", ", |it| format!("\"c{it}\""));
    format!("question.m = {{ {kind}, choices = [{choices}], next = [{{ to = \"n\" }}] }}")
}

fn listed(count: usize, between: &str, write: impl Fn(usize) -> String) -> String {
    (0..count).map(write).collect::<Vec<_>>().join(between)
}

#[test]
fn claims_made_of_claims_are_each_worked_out_once() {
    let twice = |it| format!("a{} = {{ all = [\"a{it}\", \"a{it}\"] }}", it + 1);
    let claims = listed(80, "\n", twice);
    let law = "[[law]]\nsays = \"-\"\nnever = \"a80\"";
    read(&dialog_with("", &format!("{law}\n[claim]\na0 = \"n >= 1\"\n{claims}")));
}

#[test]
fn a_number_compared_with_a_great_many_is_answered() {
    let compared = listed(1500, ", ", |it| format!("\"n >= {it}\", \"n <= {it}\""));
    read(&dialog_with(&rule(&format!("{{ any = [{compared}] }}")), ""));
}

#[test]
fn a_great_many_choices_are_answered() {
    let chosen = listed(1500, ", ", |it| format!("\"m.c{it}\""));
    for count in [1500, 65_535] {
        let table = rule(&format!("{{ any = [{chosen}] }}"));
        read(&dialog_with(&format!("{}\n{table}", question("kind = \"one\"", count)), ""));
    }
}

#[test]
fn long_chains_of_facts_and_of_questions_are_answered() {
    let next = |place| format!("fact.a{place} = \"a{}\"", place + 1);
    let facts = format!("{}\nfact.a5000 = \"n >= 1\"", listed(5000, "\n", next));
    read(&dialog_with(&format!("{facts}\n{}", rule("\"a0\"")), ""));
    let question = |place| {
        let kind = "kind = \"number\", min = 0, max = 9";
        let to = if place == 4999 { "n".to_owned() } else { format!("q{}", place + 1) };
        format!("question.q{place} = {{ {kind}, next = [{{ to = \"{to}\" }}] }}")
    };
    read(&dialog_with(&listed(5000, "\n", question), ""));
}

#[test]
fn more_work_than_anybody_waits_for_is_a_problem() {
    let choices = listed(90, ", ", |it| format!("\"c{it}\""));
    let many = |name: &str, to: &str| {
        let kind = format!("kind = \"many\", none = \"c0\", choices = [{choices}]");
        format!("question.{name} = {{ {kind}, next = [{{ to = \"{to}\" }}] }}\n")
    };
    let chosen = |name: &str| listed(89, ", ", |it| format!("\"{name}.c{}\"", it + 1));
    let when = format!("{{ at-least = 89, of = [{}, {}] }}", chosen("k"), chosen("m"));
    let parts = many("k", "m") + &many("m", "n") + &rule(&when);
    let checked = check(&dialog_with(&parts, ""));
    assert_eq!(checked.problems[0].code, Code::D600);
}
