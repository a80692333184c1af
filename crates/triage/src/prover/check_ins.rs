//! The check-ins of a follow-up: there are some, and one is open at a time.

use toml::Spanned;

use crate::dialog::problem::{Code, Problem};
use crate::dialog::source::{CheckInSource, Named, Source};

/// Returns the problems of a file's check-ins.
pub(super) fn problems(source: &Source) -> Vec<Problem> {
    match (&source.follows, source.check_ins.first()) {
        (Some(follows), None) => vec![none(follows)],
        (None, Some(check_in)) => vec![of_nothing(check_in)],
        (_, _) => overlapping(source),
    }
}

fn none(follows: &Spanned<String>) -> Problem {
    let message = format!("this follows `{}`, and has no check-in", follows.as_ref());
    let hint = "add one: [check-in.week-2], with `day`, `open-days` and `first`";
    Problem::new(Code::D801, follows.span(), message).hint(Some(hint.to_owned()))
}

fn of_nothing(check_in: &Named<CheckInSource>) -> Problem {
    let message = "a check-in stands in a file that follows a dialog";
    let hint = "add `follows = \"…\"` at the top, with the name of that dialog";
    Problem::new(Code::D801, check_in.name.span(), message).hint(Some(hint.to_owned()))
}

fn overlapping(source: &Source) -> Vec<Problem> {
    let mut by_day: Vec<_> = source.check_ins.iter().collect();
    by_day.sort_by_key(|it| *it.value.day.as_ref());
    let pairs = by_day.windows(2).filter_map(|pair| match pair {
        [one, next] => are_open_at_once(one, next).then(|| overlap(one, next)),
        _ => None,
    });
    pairs.collect()
}

fn are_open_at_once(one: &Named<CheckInSource>, next: &Named<CheckInSource>) -> bool {
    let end = one.value.day.as_ref().saturating_add(one.value.open_days.max(1));
    end > *next.value.day.as_ref()
}

fn overlap(one: &Named<CheckInSource>, next: &Named<CheckInSource>) -> Problem {
    let message = format!(
        "`{}` is still open on day {}, when `{}` is asked",
        one.name.as_ref(),
        next.value.day.as_ref(),
        next.name.as_ref()
    );
    let hint = format!("give `{}` fewer `open-days`", one.name.as_ref());
    Problem::new(Code::D803, next.value.day.span(), message).hint(Some(hint))
}
