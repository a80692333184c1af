//! Variables: those that a message gets, and those of its source, in every
//! variant; and the functions that use them.

use std::collections::BTreeSet;

use super::FluentMessage;
use crate::dialog::Dialog;
use crate::dialog::problem::{Code, Problem, nearest};
use crate::locale::catalogue::variables::{NUMBERS, given};
use crate::locale::expansion::Call;
use crate::locale::plural;

/// The functions that exist, with the options that have an effect.
const FUNCTIONS: [(&str, &[&str]); 1] = [("NUMBER", &["minimumFractionDigits"])];

/// Returns a problem for each variable, function and option that does not
/// exist. The arguments of terms are checked in `terms`.
pub(super) fn supplied(id: &str, message: &FluentMessage, dialog: &Dialog) -> Vec<Problem> {
    let numbers = dialog.numbers.iter().map(|(name, _)| name.as_str());
    let mut known: Vec<&str> = given(id).collect();
    known.extend(numbers);
    let mut problems = Vec::new();
    let is_term = id.starts_with('-');
    let names: BTreeSet<_> = message.readings.iter().flat_map(|it| &it.variables).collect();
    for name in names.into_iter().filter(|_| !is_term) {
        if !known.contains(&name.as_str()) {
            let message = format!("`{id}` uses `${name}`, which it is not given");
            let known: Vec<_> = known.iter().map(|it| format!("${it}")).collect();
            let hint = nearest(&format!("${name}"), known.iter().map(String::as_str));
            problems.push(Problem::new(Code::D704, 0..0, message).hint(hint));
        }
    }
    let calls: BTreeSet<_> = message.readings.iter().flat_map(|it| &it.calls).collect();
    for call in calls.into_iter().filter(|it| !it.name.starts_with('-')) {
        problems.extend(called(id, call));
    }
    problems
}

/// Returns a problem for each variable that stands outside of braces: a patient
/// would read its name in place of, say, the number to call.
pub(super) fn bare(id: &str, message: &FluentMessage, dialog: &Dialog) -> Vec<Problem> {
    let mut known: BTreeSet<&str> = given(id).collect();
    known.extend(dialog.numbers.iter().map(|(name, _)| name.as_str()));
    let named: BTreeSet<_> = message.readings.iter().flat_map(|it| dollars(&it.text)).collect();
    let problem = |name: &&str| {
        let message = format!("`{id}` has `${name}` without braces, so patients read `${name}`");
        let hint = format!("write `{{ ${name} }}`");
        Problem::new(Code::D704, 0..0, message).hint(Some(hint))
    };
    known.iter().filter(|it| named.contains(*it)).map(problem).collect()
}

/// Returns the names behind the dollar signs of a text.
fn dollars(text: &str) -> impl Iterator<Item = &str> {
    let is_part = |it: char| it.is_ascii_alphanumeric() || it == '-' || it == '_';
    let name = move |rest: &'_ str| rest.find(|it| !is_part(it)).unwrap_or(rest.len());
    text.split('$').skip(1).map(move |rest| rest[..name(rest)].trim_end_matches('-'))
}

/// For anything but one number Fluent prints `NUMBER()`, and reports no error.
fn called(id: &str, Call { name, named, positional }: &Call) -> Vec<Problem> {
    let Some((_, known)) = FUNCTIONS.iter().find(|(it, _)| it == name) else {
        let message = format!("`{id}` calls `{name}`, which there is not");
        return vec![Problem::new(Code::D704, 0..0, message)];
    };
    let unknown = named.iter().filter(|it| !known.contains(&it.as_str()));
    let mut problems: Vec<_> = unknown
        .map(|option| format!("the option `{option}` of `{name}` in `{id}` has no effect"))
        .map(|message| Problem::new(Code::D711, 0..0, message))
        .collect();
    let is_number = |it: &str| {
        it.parse::<f64>().is_ok() || it.strip_prefix('$').is_some_and(|it| NUMBERS.contains(&it))
    };
    if !matches!(positional.as_slice(), [only] if is_number(only)) {
        let message = format!("`{id}` calls `{name}` of what is not one number");
        let hint = "put the variable in without it, such as { $emergency }";
        problems.push(Problem::new(Code::D704, 0..0, message).hint(Some(hint.to_owned())));
    }
    problems
}

/// Returns a problem for each variable that the source has and some variant of
/// the translation lacks, or that only the translation has. The source is
/// compared with itself: all its variants must have the same variables.
///
/// A plural category for one number only may name that number in words, as
/// Arabic does for 2.
pub(super) fn same(
    tag: &str,
    id: &str,
    message: &FluentMessage,
    source: &FluentMessage,
) -> Vec<Problem> {
    if id.starts_with('-') {
        return Vec::new();
    }
    let (here, there) = (shown(message), shown(source));
    let mut problems = Vec::new();
    for name in here.difference(&there) {
        let message = format!("`{id}` has `${name}`, and its source has not");
        let hint = format!(
            "one of the two is wrong: if the source should have it too, write `{{ ${name} }}` \
             there; if not, take it out here"
        );
        problems.push(Problem::new(Code::D710, 0..0, message).hint(Some(hint)));
    }
    for name in &there {
        let lacking = message.readings.iter().filter(|it| {
            let is_fixed =
                |(by, key): &(String, String)| by == name && plural::is_one_number(tag, key);
            !it.shown.contains_key(name) && !it.selected.iter().any(is_fixed)
        });
        let variants: Vec<_> = lacking.map(|it| variant(&it.selected)).collect();
        if let Some(first) = variants.first() {
            let message = format!("`{id}` does not say `${name}`{first}");
            let hint = format!("write `{{ ${name} }}` among its words, where the source has it");
            problems.push(Problem::new(Code::D710, 0..0, message).hint(Some(hint)));
        }
    }
    problems
}

/// Returns the last variant chosen, as text.
pub(super) fn variant(picks: &[(String, String)]) -> String {
    match picks.last() {
        Some((_, key)) => format!(" in its variant [{key}]"),
        None => String::new(),
    }
}

fn shown(message: &FluentMessage) -> BTreeSet<String> {
    message.readings.iter().flat_map(|it| it.shown.keys().cloned()).collect()
}
