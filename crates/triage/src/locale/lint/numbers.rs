//! Facts: numbers, links and commands must be the same in every language.

use std::collections::BTreeMap;

use super::FluentMessage;
use crate::dialog::problem::{Code, Problem};

/// Emergency numbers that many people know; which one is sent, the clinic's
/// settings decide.
const EMERGENCY_NUMBERS: [&str; 3] = ["112", "911", "999"];

/// Returns the problem of a text with an emergency number in digits: another
/// clinic's patients would call a number that nobody answers.
pub(super) fn emergency_in_digits(id: &str, message: &FluentMessage) -> Option<Problem> {
    let counts: Vec<_> = message.readings.iter().map(|it| counted(&it.text)).collect();
    let is_written = |number: &&&str| counts.iter().any(|it| it.contains_key(**number));
    let number = EMERGENCY_NUMBERS.iter().find(is_written)?;
    let message = format!("`{id}` has {number}, which is an emergency number, in digits");
    let hint = "write `{ $emergency }` in its place: the clinic's settings have the number";
    Some(Problem::new(Code::D713, 0..0, message).hint(Some(hint.to_owned())))
}

/// Returns a problem for each number, link or command that a translation lacks
/// or adds, in any of its variants.
pub(super) fn problems(id: &str, message: &FluentMessage, source: &FluentMessage) -> Vec<Problem> {
    let Some(original) = source.readings.first() else { return Vec::new() };
    let theirs = counted(&original.text);
    let mut problems = Vec::new();
    for reading in &message.readings {
        let ours = counted(&reading.text);
        for fact in theirs.keys().chain(ours.keys().filter(|it| !theirs.contains_key(*it))) {
            let of = |facts: &BTreeMap<String, usize>| facts.get(fact).copied().unwrap_or(0);
            let (here, there) = (of(&ours), of(&theirs));
            let message = match (here, there) {
                _ if here == there => continue,
                (0, _) => format!("`{id}` lacks the {fact} of its source"),
                (_, 0) => format!("`{id}` has {fact}, which its source lacks"),
                _ => format!("`{id}` has {fact} {here} times, and its source {there} times"),
            };
            let hint =
                "write numbers in digits, links and commands as in the source, each as often";
            problems.push(Problem::new(Code::D713, 0..0, message).hint(Some(hint.to_owned())));
        }
    }
    problems.dedup();
    problems
}

/// Returns the facts in a text, and how often each occurs.
pub(in crate::locale) fn counted(text: &str) -> BTreeMap<String, usize> {
    let mut facts = BTreeMap::new();
    for word in text.split(|it: char| it.is_whitespace() || "()«»“”„\"'’–".contains(it))
    {
        for fact in facts_in(word) {
            *facts.entry(fact).or_default() += 1;
        }
    }
    facts
}

fn facts_in(word: &str) -> Vec<String> {
    let word = word.trim_end_matches(['.', ',', ';', ':', '!', '?', '،', '؛', '؟']);
    let is_command = |it: &str| it.len() > 1 && it.chars().all(|it| it.is_ascii_lowercase());
    if word.contains("://") || word.starts_with("doi:") {
        return vec![word.to_owned()];
    }
    if let Some(command) = word.strip_prefix('/').filter(|it| is_command(it)) {
        return vec![format!("/{command}")];
    }
    numbers(word)
}

/// Returns the numbers in a word, with a point for decimals and without
/// separators of thousands.
fn numbers(word: &str) -> Vec<String> {
    let is_part = |it: char| it.is_ascii_digit() || matches!(it, '.' | ',');
    let runs = word.split(|it| !is_part(it)).map(|it| it.trim_matches(['.', ',']));
    let runs = runs.filter(|it| !it.is_empty());
    let plain = |run: &str| match run.split_once(['.', ',']) {
        Some((whole, part)) if part.len() == 3 => format!("{whole}{part}"),
        Some((whole, part)) => format!("{whole}.{part}"),
        None => run.to_owned(),
    };
    runs.map(plain).collect()
}
