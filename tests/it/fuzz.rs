//! Whatever stands in a file, `check` answers; it does not panic.

use std::fs;
use std::path::Path;

use heelwise::dialog::check::check;

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
