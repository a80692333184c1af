//! The variables that each message gets, besides those of every message.

use fluent::FluentArgs;

use super::texts::{DATES, row};
use crate::dialog::OutcomeId;

/// Variables with a number.
pub(in crate::locale) const NUMBERS: [&str; 9] =
    ["days", "number", "most", REVIEW, "count", "weeks", "in", "hour", "day"];

/// In how many weeks to look again, for the messages of an outcome.
pub(in crate::locale) const REVIEW: &str = "review";

/// The variables of every message.
const OF_ALL: [&str; 2] = ["emergency", "days"];

/// Returns the variables that a message gets.
pub(in crate::locale) fn given(id: &str) -> impl Iterator<Item = &'static str> {
    OF_ALL.into_iter().chain(own(id).iter().copied())
}

/// Returns the variables of its own that a message gets.
fn own(id: &str) -> &'static [&'static str] {
    match row(id) {
        Some(row) => row.variables,
        None if DATES.contains(&id) => &["day"],
        None if id.starts_with(OutcomeId::PREFIX) => &[REVIEW],
        None => &[],
    }
}

/// Returns the variables of its own with a value each, to try the message. One
/// that looks again at no time has no `review`.
pub(in crate::locale) fn samples(id: &str, has_review: bool) -> FluentArgs<'static> {
    let mut args = FluentArgs::new();
    for name in own(id).iter().filter(|it| has_review || **it != REVIEW) {
        if NUMBERS.contains(name) {
            args.set(*name, 1);
        } else {
            args.set(*name, "…");
        }
    }
    args
}
