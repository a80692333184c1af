//! Whatever stands in a file, `check` answers; whatever comes from outside, the
//! bot does. Neither panics.

use std::fs;
use std::path::Path;
use std::sync::{LazyLock, Mutex, PoisonError};

use heelwise::store::record::Record;
use proptest::prelude::*;
use serde_json::{Value, json};
use triage::dialog::problem::Code;
use triage::prover::check;

use crate::hostile::Besieged;
use crate::problems::printed;
use crate::random::Chance;
use crate::slow::properties::run_with;
use crate::world::{app, root};

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
    "property",
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

/// A dialog that ends with the question `n`, with a number; everybody is sent
/// `o`, unless the parts have a table of their own.
fn dialog_with(parts: &str, sections: &str) -> String {
    let own = if parts.contains("rule = ") { "" } else { "rule = [{ outcome = \"o\" }]" };
    format!(
        r#"id = "great"
limits = {{ questions = 9, seconds = 60 }}
{parts}
{own}
question.n = {{ kind = "number", min = 0, max = 89, next = [{{ to = "decide" }}] }}
outcome.o = {{ urgency = "emergency", statements = ["t"] }}
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
    let properties = listed(80, "\n", twice);
    let law = "[[law]]\ntext = \"So.\"\nnever = \"a80\"";
    read(&dialog_with("", &format!("{law}\n[property]\na0 = \"n >= 1\"\n{properties}")));
}

#[test]
fn a_number_compared_with_a_great_many_is_answered() {
    let compared = |name: &str| {
        listed(1500, ", ", |it| format!("\"{name} >= {0}\", \"{name} <= {0}\"", it % 90))
    };
    let before = |name: &str, to: &str| {
        let next = format!("[{{ when = {{ any = [{}] }}, to = \"{to}\" }}, ", compared(name));
        let kind = "kind = \"number\", min = 0, max = 89";
        format!("question.{name} = {{ {kind}, next = {next}{{ to = \"decide\" }}] }}\n")
    };
    let all = rule(&format!("{{ any = [{}, {}] }}", compared("n"), compared("k")));
    let parts = before("k", "m") + &before("m", "n") + &all;
    read(&dialog_with(&parts, ""));
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

/// One bot for all that follows: it takes a moment to bring it to every place.
static BOT: LazyLock<Mutex<Besieged>> =
    LazyLock::new(|| Mutex::new(Besieged::new(app("heel-pain"))));

/// Does so many things to the bot; it may not even panic where that is caught.
fn hold<S: Strategy>(cases: u32, inputs: &S, action: impl Fn(&Besieged, S::Value)) {
    let bot = BOT.lock().unwrap_or_else(PoisonError::into_inner);
    run_with(cases, inputs, |input| {
        action(&bot, input);
        Ok(())
    });
    let text = bot.app.metrics.text(0);
    let given_up = text.lines().filter(|it| it.starts_with("heelwise_set_aside_total"));
    let given_up: Vec<_> = given_up.collect();
    assert!(given_up.len() == 2 && given_up.iter().all(|it| it.ends_with(" 0")), "{given_up:?}");
}

/// What people type and buttons say, in pieces.
const PIECES: [&str; 24] = [
    "0/",
    "1/",
    "/",
    "c/",
    "+/",
    "-/",
    "n/",
    "done/",
    "back/",
    "lang/",
    "site",
    "/plantar",
    "yes",
    "why",
    "again",
    "chest pain",
    "none",
    ",",
    " ",
    "1",
    "٣",
    "\u{202e}",
    "ß",
    "/language ",
];

/// What buttons bear, of this dialog or another.
const BUTTONS: [&str; 19] = [
    "yes",
    "no",
    "c/site/plantar",
    "c/age/under-18",
    "c/x/y",
    "c//",
    "+/emergency/chest",
    "-/lately/pop",
    "+/emergency/none",
    "done/emergency",
    "n/worst/7",
    "n/site/1",
    "n/worst/4294967295",
    "back/site",
    "+/site/plantar",
    "why",
    "again",
    "lang/es",
    "lang/",
];

#[test]
fn any_words_are_answered_everywhere() {
    let pieces = proptest::sample::select(PIECES.as_slice());
    let button = proptest::sample::select(BUTTONS.as_slice());
    let words = prop_oneof![
        (any::<u32>(), button).prop_map(|(run, button)| format!("{run}/{button}")),
        any::<String>(),
        proptest::collection::vec(any::<char>(), 0..400).prop_map(|it| it.into_iter().collect()),
        proptest::collection::vec(pieces, 0..9).prop_map(|it| it.concat()),
    ];
    hold(1_500, &(any::<u8>(), any::<u8>(), words), |bot, (place, language, words)| {
        bot.words(place, language, &words);
    });
}

#[test]
fn any_update_is_answered() {
    let files = fs::read_dir(root().join("tests/updates")).unwrap();
    let mut files: Vec<_> = files.map(|it| it.unwrap().path()).collect();
    files.sort();
    let read = |path| serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    let updates: Vec<Value> = files.into_iter().map(read).collect();
    hold(2_000, &any::<u64>(), |bot, seed| {
        let mut chance = Chance(seed);
        let update = spoilt(chance.pick(&updates).clone(), &mut chance);
        bot.update(&cut(update.to_string(), &mut chance));
    });
}

#[test]
fn any_record_is_refused_or_gone_on_from() {
    hold(2_000, &any::<u64>(), |bot, seed| {
        let mut chance = Chance(seed);
        let record = serde_json::to_value(chance.pick(&bot.places)).unwrap();
        let record = spoilt(record, &mut chance);
        bot.record(&cut(record.to_string(), &mut chance));
    });
}

#[test]
fn a_record_with_the_last_number_of_a_delivery_is_gone_on_from() {
    hold(1, &Just(()), |bot, ()| {
        let last = Record { next_delivery: u64::MAX, ..bot.places[1].clone() };
        bot.record(&last.encode_whole().unwrap());
    });
}

/// Puts something else in the place of a few parts.
fn spoilt(mut whole: Value, chance: &mut Chance) -> Value {
    for _ in 0..chance.below(4) {
        spoil(&mut whole, chance);
    }
    whole
}

fn spoil(part: &mut Value, chance: &mut Chance) {
    let mut parts: Vec<_> = match part {
        Value::Array(items) => items.iter_mut().collect(),
        Value::Object(fields) => fields.values_mut().collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Vec::new(),
    };
    if parts.is_empty() || chance.once_in(5) {
        *part = instead_of(part, chance);
    } else {
        let place = chance.below(parts.len());
        spoil(parts[place], chance);
    }
}

/// Mostly something of the same kind, or no more would come of it.
fn instead_of(part: &Value, chance: &mut Chance) -> Value {
    let numbers = [json!(0), json!(-1), json!(u32::MAX), json!(i64::MIN), json!(u64::MAX)];
    let texts = ["", "site", "none", "ar", "\0", "9999-12-31T23:59:59Z", "+262142-12-31T23:59:59Z"];
    let others = [json!(null), json!(true), json!(1e300), json!([]), json!({}), json!("x")];
    match part {
        _ if chance.once_in(6) => chance.pick(&others).clone(),
        Value::Number(_) => chance.pick(&numbers).clone(),
        Value::String(text) if chance.once_in(4) => json!(text.repeat(40)),
        Value::String(_) => json!(chance.pick(&texts)),
        Value::Array(items) => {
            let times = chance.below(12);
            json!(items.iter().cycle().take(items.len() * times).collect::<Vec<_>>())
        }
        Value::Bool(it) => json!(!it),
        Value::Null | Value::Object(_) => chance.pick(&others).clone(),
    }
}

/// Now and then only a part of a text, or with a byte of something else.
fn cut(text: String, chance: &mut Chance) -> Vec<u8> {
    let mut bytes = text.into_bytes();
    let place = chance.below(bytes.len());
    match chance.below(12) {
        0 => bytes.truncate(place),
        1 => bytes[place] = *chance.pick(b"\0\"\\[]{},:9\xff"),
        _ => {}
    }
    bytes
}
