//! Dates of review: an outcome that has one states it once, and no other does.

use super::{FileProblem, FluentMessage, LanguageFiles};
use crate::dialog::problem::{Code, Problem};
use crate::dialog::{Dialog, Outcome};
use crate::locale::catalogue::variables::REVIEW;

pub(super) fn problems(bundle: &LanguageFiles, dialog: &Dialog) -> Vec<FileProblem> {
    dialog.outcomes.iter().filter_map(|it| problem(bundle, it)).collect()
}

fn problem(bundle: &LanguageFiles, outcome: &Outcome) -> Option<FileProblem> {
    let id = outcome.id.text_id();
    let is_own = |it: &&(String, usize, FluentMessage)| it.0.split('.').next() == Some(&id);
    let own = || bundle.entries.iter().filter(is_own);
    let (_, file, _) = own().next()?;
    let (message, hint) = match (outcome.review, own().map(|(.., it)| times(it)).sum()) {
        (None, 0) | (Some(_), 1) => return None,
        (None, _) => (
            format!("`{id}` states a date of review, and the outcome has none"),
            "write `review = …` in the dialog, or take { $review } out",
        ),
        (Some(_), 0) => (
            format!("`{id}` does not state when to look again"),
            "put { $review }, the number of weeks, into one of its messages",
        ),
        (Some(_), times) => (
            format!("`{id}` states {times} times when to look again"),
            "state it once: in `.next`, for example",
        ),
    };
    let problem = Problem::new(Code::D719, 0..0, message).hint(Some(hint.to_owned()));
    Some((*file, bundle.placed(&id, *file, problem)))
}

/// How often a message states it. A plural may have words in place of the
/// number, such as "in a week".
fn times(message: &FluentMessage) -> usize {
    let times = message.readings.iter().map(|it| {
        let is_chosen_by = it.selected.iter().any(|(by, _)| by == REVIEW);
        it.shown.get(REVIEW).copied().unwrap_or(usize::from(is_chosen_by))
    });
    times.max().unwrap_or(0)
}
