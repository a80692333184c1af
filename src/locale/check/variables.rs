//! Variables: those that a message is given, and those of its source, in every
//! variant.

use std::collections::BTreeSet;

use super::Message;
use crate::dialog::problem::{Code, Problem, nearest};
use crate::locale::plural;

/// Functions there are, with the options that have an effect.
const FUNCTIONS: [(&str, &[&str]); 1] = [("NUMBER", &["minimumFractionDigits"])];

/// Variables that are numbers.
pub(super) const NUMBERS: [&str; 3] = ["days", "number", "most"];

/// Returns the variables a message is given.
fn given(id: &str) -> &'static [&'static str] {
    match id {
        "progress" => &["emergency", "days", "number", "most"],
        "chosen" => &["emergency", "days", "choice"],
        "contact-phone" => &["emergency", "days", "clinic", "phone"],
        "contact-booking" => &["emergency", "days", "clinic", "booking"],
        "contact-urgent" => &["emergency", "days", "urgent"],
        _ if id.starts_with('-') => &["case", "number"],
        _ => &["emergency", "days"],
    }
}

/// Returns a problem for each variable, function and option that is not there.
pub(super) fn supplied(id: &str, message: &Message) -> Vec<Problem> {
    let mut problems = Vec::new();
    let is_term = id.starts_with('-');
    for name in names(message, |it| &it.variables).iter().filter(|_| !is_term) {
        if !given(id).contains(&name.as_str()) {
            let message = format!("`{id}` uses `${name}`, which it is not given");
            let hint = nearest(name, given(id).iter().copied());
            problems.push(Problem::new(Code::D704, 0..0, message).hint(hint));
        }
    }
    let calls: BTreeSet<_> = message.readings.iter().flat_map(|it| &it.calls).collect();
    for (function, options) in calls {
        let Some((_, known)) = FUNCTIONS.iter().find(|(it, _)| it == function) else {
            let message = format!("`{id}` calls `{function}`, which there is not");
            problems.push(Problem::new(Code::D704, 0..0, message));
            continue;
        };
        for option in options.iter().filter(|it| !known.contains(&it.as_str())) {
            let message = format!("the option `{option}` of `{function}` in `{id}` has no effect");
            problems.push(Problem::new(Code::D711, 0..0, message));
        }
    }
    problems
}

/// Returns a problem for each variable that the source has and some variant of
/// the translation lacks, or that only the translation has.
///
/// A number may be left to the words of a plural that stands for it alone, as
/// Arabic has one for 2.
pub(super) fn same(tag: &str, id: &str, message: &Message, source: &Message) -> Vec<Problem> {
    if id.starts_with('-') {
        return Vec::new();
    }
    let (here, there) = (names(message, |it| &it.shown), names(source, |it| &it.shown));
    let mut problems = Vec::new();
    for name in here.difference(&there) {
        let message = format!("`{id}` says `${name}`, and its source does not");
        problems.push(Problem::new(Code::D710, 0..0, message));
    }
    for name in &there {
        let lacking = message.readings.iter().filter(|it| {
            let is_told =
                |(by, key): &(String, String)| by == name && plural::is_one_number(tag, key);
            !it.shown.contains(name) && !it.picks.iter().any(is_told)
        });
        let variants: Vec<_> = lacking.map(|it| variant(&it.picks)).collect();
        if let Some(first) = variants.first() {
            let message = format!("`{id}` does not say `${name}`{first}");
            problems.push(Problem::new(Code::D710, 0..0, message));
        }
    }
    problems
}

fn variant(picks: &[(String, String)]) -> String {
    match picks.last() {
        Some((_, key)) => format!(" in its variant [{key}]"),
        None => String::new(),
    }
}

fn names(message: &Message, of: impl Fn(&super::Reading) -> &BTreeSet<String>) -> BTreeSet<String> {
    message.readings.iter().flat_map(|it| of(it).iter().cloned()).collect()
}
