//! The variables that each message gets, besides those of every message.

use fluent::FluentArgs;

use super::{LETTER_LINE, TREND_POINT};
use crate::dialog::OutcomeId;
use crate::locale::care::{DATES, OFFER, OFFER_OF_ONE, PLAN, PLAN_OF_ONE};

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
    match id {
        "progress" => &["number", "most"],
        "chosen" => &["choice"],
        "ask-back" => &["none"],
        "contact-phone" => &["clinic", "phone"],
        "contact-booking" => &["clinic", "booking"],
        "contact-urgent" => &["urgent"],
        LETTER_LINE => &["label", "answer"],
        TREND_POINT => &["week", "value"],
        OFFER => &["count", "weeks"],
        OFFER_OF_ONE => &["in"],
        PLAN | PLAN_OF_ONE => &["date", "hour"],
        _ if DATES.contains(&id) => &["day"],
        _ if id.starts_with(OutcomeId::PREFIX) => &[REVIEW],
        _ => &[],
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
