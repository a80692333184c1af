//! The numbers that people type instead of a choice, such as their age: each
//! stands for one choice alone, and for none where it is a place in the list.

use std::ops::RangeInclusive;

use toml::Spanned;

use crate::dialog::ChoiceId;
use crate::dialog::problem::{Code, Problem};
use crate::dialog::source::{ChoiceSource, KindSource, QuestionSource};

/// Returns the numbers that stand for each choice.
pub(super) fn of(
    written: &QuestionSource,
) -> impl Iterator<Item = (ChoiceId, RangeInclusive<u32>)> {
    let choices = written.choices.iter();
    choices.filter_map(|it| Some((ChoiceId(it.name.as_ref().clone()), range(it.numbers.as_ref()?))))
}

/// Returns a problem for each choice whose numbers can stand for nothing, or for
/// something else.
pub(super) fn problems(written: &QuestionSource) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (place, choice) in written.choices.iter().enumerate() {
        let Some(numbers) = &choice.numbers else { continue };
        if let Some(message) = wrong(written, &range(numbers), &written.choices[..place]) {
            let hint = "write the least and the most, such as `numbers = [40, 59]`";
            let problem = Problem::new(Code::D106, numbers.span(), message);
            problems.push(problem.hint(Some(hint.to_owned())));
        }
    }
    problems
}

fn wrong(
    written: &QuestionSource,
    numbers: &RangeInclusive<u32>,
    before: &[ChoiceSource],
) -> Option<String> {
    let (least, most) = (*numbers.start(), *numbers.end());
    let count = written.choices.len();
    if !matches!(written.kind.as_ref(), KindSource::One) {
        return Some("`numbers` are for the choices of a question of kind `one`".to_owned());
    }
    if most < least {
        return Some(format!("no number is from {least} to {most}"));
    }
    if least as usize <= count {
        return Some(format!(
            "{least} is a place among these {count} choices, and people type that"
        ));
    }
    let shares = |it: &&ChoiceSource| {
        let other = it.numbers.as_ref().map(range);
        other.is_some_and(|it| *it.start() <= most && least <= *it.end())
    };
    let other = before.iter().find(shares)?;
    Some(format!("some of these numbers stand for `{}` already", other.name.as_ref()))
}

fn range(numbers: &Spanned<[u32; 2]>) -> RangeInclusive<u32> {
    let [least, most] = *numbers.as_ref();
    least..=most
}
