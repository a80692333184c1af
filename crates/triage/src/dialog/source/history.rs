//! What a follow-up knows of the past: which check-in it is, the answers at the
//! start and at the last check-in, what was sent then, and how many check-ins
//! were missed.
//!
//! Each becomes a question that is never asked: the program answers it before
//! the check-in begins. In the proofs every answer to it is possible, so what
//! they show holds with any history, and for programmes of any length.

use std::collections::BTreeSet;
use std::ops::Range;

use toml::Spanned;

use super::choice::ChoiceSource;
use super::{Condition, KindSource, Named, QuestionSource, Source, TransitionSource};

/// The name of the question which check-in it is.
pub const CHECK_IN: &str = "check-in";

/// The name of the number of check-ins missed since the last answer.
pub const MISSED: &str = "missed";

/// What stands before the name of a question whose first answer is meant, or of
/// a fact of the dialog followed.
pub const BASELINE: &str = "baseline";

/// What stands before the name of a question whose last answer is meant.
pub const LAST: &str = "last";

/// Behind `last.` and `baseline.`, the outcome that was sent.
pub const OUTCOME: &str = "outcome";

/// The most missed check-ins that a condition can distinguish.
pub const MISSED_MAX: u32 = 9;

/// What stands behind the name of a question of the past that may have no
/// answer: a question whether it has one.
pub const ANSWERED: &str = "-answered";

/// Adds to a follow-up a question for each piece of history that its conditions
/// name.
pub(super) fn add(source: &mut Source, followed: &Source) {
    let place = source.follows.as_ref().map_or(0..0, Spanned::span);
    let mut named = BTreeSet::new();
    source.conditions().for_each(|it| names_in(it, &mut named));
    let past = named.iter().filter_map(|it| recalled(it, source, followed));
    let history = [check_in(source)].into_iter().chain(past).collect();
    let mut questions = linked(history, first_questions(source), &place);
    questions.append(&mut source.questions.raw);
    source.questions = questions.into();
}

/// One piece of history: how the question is answered.
struct Recalled {
    name: String,
    kind: KindSource,
    choices: Vec<String>,
    range: Option<(u32, u32)>,
    none: Option<String>,
    /// Whether there may be no answer.
    is_optional: bool,
}

impl Recalled {
    fn one_of(name: &str, choices: Vec<String>, is_optional: bool) -> Self {
        let name = name.to_owned();
        Self { name, kind: KindSource::One, choices, range: None, none: None, is_optional }
    }

    fn number(name: &str, range: (u32, u32), is_optional: bool) -> Self {
        let (name, range) = (name.to_owned(), Some(range));
        Self { name, kind: KindSource::Number, choices: Vec::new(), range, none: None, is_optional }
    }
}

fn check_in(source: &Source) -> Recalled {
    Recalled::one_of(CHECK_IN, names_of(&source.check_ins), false)
}

fn names_of<T>(parts: &[Named<T>]) -> Vec<String> {
    parts.iter().map(|it| it.name.as_ref().clone()).collect()
}

/// Returns the piece of history with this name; none if the name means
/// something else, or nothing.
fn recalled(name: &str, source: &Source, followed: &Source) -> Option<Recalled> {
    if name == MISSED {
        return Some(Recalled::number(name, (0, MISSED_MAX), false));
    }
    match name.split_once('.')? {
        (LAST, OUTCOME) => Some(Recalled::one_of(name, names_of(&source.outcomes.raw), true)),
        (LAST, question) => question_again(name, source.question(question)?),
        (BASELINE, OUTCOME) => {
            Some(Recalled::one_of(name, names_of(&followed.outcomes.raw), false))
        }
        (BASELINE, known) => {
            let asked = followed.question(known).or_else(|| source.question(known));
            let fact = || followed.has_condition(known).then(|| yes_or_no(name));
            asked.and_then(|it| question_again(name, it)).or_else(fact)
        }
        _ => None,
    }
}

fn yes_or_no(name: &str) -> Recalled {
    Recalled::one_of(name, vec!["yes".to_owned(), "no".to_owned()], false)
}

fn question_again(name: &str, of: &QuestionSource) -> Option<Recalled> {
    Some(Recalled {
        name: name.to_owned(),
        kind: *of.kind.as_ref(),
        choices: of.choices.iter().map(|it| it.name.as_ref().clone()).collect(),
        range: of.min.zip(of.max),
        none: of.none.as_ref().map(|it| it.as_ref().clone()),
        is_optional: true,
    })
}

/// Collects the names that a condition may take from the past.
fn names_in(condition: &Condition, names: &mut BTreeSet<String>) {
    match condition {
        Condition::Name(name) => names.extend(operands(name)),
        Condition::Table(table) => table.parts().for_each(|it| names_in(it.as_ref(), names)),
    }
}

/// Returns the questions that a written condition looks at.
fn operands(condition: &str) -> Vec<String> {
    let Some((left, right)) = condition.split_once(">=").or_else(|| condition.split_once("<="))
    else {
        let question = condition.rsplit_once('.').map_or(condition, |(it, _)| it);
        return vec![question.to_owned(), condition.to_owned()];
    };
    let words = right.split_whitespace().chain([left.trim()]);
    words.map(str::to_owned).collect()
}

/// A transition of a question of the past: to where, and after which answer.
#[derive(Clone)]
struct Step {
    when: Option<String>,
    to: Spanned<String>,
}

impl Step {
    fn to(question: &str, place: &Range<usize>) -> Self {
        Self { when: None, to: Spanned::new(place.clone(), question.to_owned()) }
    }

    fn written(self, place: &Range<usize>) -> TransitionSource {
        let when = self.when.map(|it| Spanned::new(place.clone(), Condition::Name(it)));
        TransitionSource { when, to: self.to }
    }
}

/// Puts the history before the first question of each check-in.
fn linked(
    history: Vec<Recalled>,
    first: Vec<Step>,
    place: &Range<usize>,
) -> Vec<Named<QuestionSource>> {
    let mut next = first;
    let mut questions = Vec::new();
    for piece in history.into_iter().rev() {
        let (name, is_optional) = (piece.name.clone(), piece.is_optional);
        questions.push(question(piece, next.clone(), place));
        let here = Step::to(&name, place);
        next = if is_optional {
            let asked = format!("{name}{ANSWERED}");
            next.insert(0, Step { when: Some(format!("{asked}.yes")), ..here });
            questions.push(question(yes_or_no(&asked), next, place));
            vec![Step::to(&asked, place)]
        } else {
            vec![here]
        };
    }
    questions.reverse();
    questions
}

/// The transitions to the first question of each check-in; the last one takes
/// everybody who is left.
fn first_questions(source: &Source) -> Vec<Step> {
    let last = source.check_ins.len().saturating_sub(1);
    let steps = source.check_ins.iter().enumerate().map(|(at, it)| Step {
        when: (at < last).then(|| format!("{CHECK_IN}.{}", it.name.as_ref())),
        to: it.value.first.clone(),
    });
    steps.collect()
}

fn question(piece: Recalled, next: Vec<Step>, place: &Range<usize>) -> Named<QuestionSource> {
    let at = |it: String| Spanned::new(place.clone(), it);
    let choices =
        piece.choices.into_iter().map(|it| ChoiceSource { name: at(it), was: None, numbers: None });
    let value = QuestionSource {
        kind: Spanned::new(place.clone(), piece.kind),
        screen: false,
        danger: None,
        picture: None,
        was: None,
        choices: choices.collect(),
        none: piece.none.map(at),
        min: piece.range.map(|(min, _)| min),
        max: piece.range.map(|(_, max)| max),
        worse_when: None,
        next: Spanned::new(place.clone(), next.into_iter().map(|it| it.written(place)).collect()),
        is_history: true,
    };
    Named { name: at(piece.name), value }
}
