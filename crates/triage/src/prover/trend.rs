//! The picture of the weeks: its names stand for number questions, outcomes and
//! check-ins of the follow-up.

use toml::Spanned;

use super::check_ins::unknown;
use crate::dialog::problem::{Code, Problem};
use crate::dialog::source::{KindSource, Named, QuestionSource, Source, TrendSource};
use crate::dialog::{CheckInId, OutcomeId, QuestionId, TrendPlan};

/// Returns what the picture of a file shows.
pub(super) fn plan(source: &Source) -> Option<TrendPlan> {
    let TrendSource { solid, dashed, notch, after } = source.trend.as_ref()?.as_ref();
    Some(TrendPlan {
        solid: names(solid, QuestionId),
        dashed: names(dashed, QuestionId),
        notch: names(notch, OutcomeId),
        after: names(after, CheckInId),
    })
}

fn names<T>(written: &[Spanned<String>], name: impl Fn(String) -> T) -> Vec<T> {
    written.iter().map(|it| name(it.as_ref().clone())).collect()
}

/// Returns a problem for each name that stands for nothing, and for a picture
/// without numbers.
pub(super) fn problems(source: &Source) -> Vec<Problem> {
    let Some(written) = &source.trend else { return Vec::new() };
    let TrendSource { solid, dashed, notch, after } = written.as_ref();
    if source.check_ins.is_empty() {
        let message = "a picture of the weeks stands in a file without check-ins";
        return vec![Problem::new(Code::D801, written.span(), message)];
    }
    let is_number =
        |it: &&Named<QuestionSource>| matches!(it.value.kind.as_ref(), KindSource::Number);
    let asked = source.questions.iter().filter(is_number);
    let (numbers, outcomes) = (texts(asked), texts(source.outcomes.iter()));
    let check_ins = texts(source.check_ins.iter());
    let of_no_number = unknown(solid.iter().chain(dashed), &numbers, |it| {
        format!("there is no number question `{it}`")
    });
    let of_no_outcome =
        unknown(notch.iter(), &outcomes, |it| format!("there is no outcome `{it}`"));
    let of_no_check_in =
        unknown(after.iter(), &check_ins, |it| format!("there is no check-in `{it}`"));
    let mut problems = [of_no_number, of_no_outcome, of_no_check_in].concat();
    if solid.is_empty() {
        let message = "the picture has no line: `solid` names no question";
        problems.push(Problem::new(Code::D801, written.span(), message));
    }
    problems
}

fn texts<'s, T: 's>(named: impl Iterator<Item = &'s Named<T>>) -> Vec<&'s str> {
    named.map(|it| it.name.as_ref().as_str()).collect()
}
