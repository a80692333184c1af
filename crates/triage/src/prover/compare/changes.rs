//! Answers that only one of two dialogs has, compared by the results of the
//! people who give them.
//!
//! A lost tick is compared with the same person without it. A lost choice or
//! number: with the worst result of the same person with each remaining one. A
//! new tick: with the same person without it. A new choice or number: with the
//! same person with each former one.

use biodivine_lib_bdd::Bdd;

use super::joint::Joint;
use super::pair::Pair;
use super::renames::only_in;
use super::side::Side;
use super::{Advice, AnswerChange, Difference, Direction, QuestionChange};
use crate::dialog::guard::Guard;
use crate::dialog::{ChoiceId, Kind, Question, QuestionId, Urgency};
use crate::prover::state_space::{Moment, TooLarge};

/// Compares all questions and answers that only one of them has.
pub(super) fn compare(pair: &Pair, joint: &Joint) -> Result<Vec<AnswerChange>, TooLarge> {
    let is_apart = |it: &QuestionId| joint.apart.iter().any(|(now, was)| [now, was].contains(&it));
    let mut changes = Vec::new();
    for question in joint.new.questions.iter().filter(|it| !is_apart(&it.id)) {
        let Some(other) = joint.old.question(&question.id) else {
            changes.push(alone(QuestionChange::Added(question.id.clone())));
            continue;
        };
        for gone in answers(other, question) {
            changes.push(removed(pair, question, gone)?);
        }
        for added in answers(question, other) {
            changes.push(new(pair, question, added)?);
        }
    }
    for question in joint.old.questions.iter().filter(|it| !is_apart(&it.id)) {
        if joint.new.question(&question.id).is_none() {
            changes.push(alone(QuestionChange::Removed(question.id.clone())));
        }
    }
    Ok(changes)
}

/// Returns the people who tick a choice that the other dialog does not have, or
/// have one in mind.
pub(super) fn ticks(side: &Side, other: &Side, moment: Moment) -> Result<Bdd, TooLarge> {
    let mut who = side.space.nobody();
    for question in side.dialog.questions.iter().filter(|it| it.none().is_some()) {
        let Some(there) = other.dialog.question(&question.id) else { continue };
        for choice in only_in(question, there) {
            who = side.space.or(&who, &side.chosen(&question.id, choice, moment)?)?;
        }
    }
    Ok(who)
}

/// An answer that one of two questions has: a choice, or a range of numbers.
enum Own<'q> {
    Choice(&'q ChoiceId),
    Numbers(u32, u32),
}

/// Returns the answers of a question that `other` does not accept.
fn answers<'q>(question: &'q Question, other: &Question) -> Vec<Own<'q>> {
    let (Kind::Number { min, max }, Kind::Number { min: least, max: most }) =
        (&question.kind, &other.kind)
    else {
        return only_in(question, other).into_iter().map(Own::Choice).collect();
    };
    let below = (*min, (*max).min(least.saturating_sub(1)));
    let above = ((*min).max(most.saturating_add(1)), *max);
    let own = [(min < least).then_some(below), (max > most).then_some(above)];
    own.into_iter().flatten().map(|(from, to)| Own::Numbers(from, to)).collect()
}

impl Own<'_> {
    /// Returns the people who are asked and give it.
    fn given(&self, side: &Side, question: &QuestionId) -> Result<Bdd, TooLarge> {
        let guard = match self {
            Self::Choice(choice) => return side.chosen(question, choice, Moment::End),
            Self::Numbers(from, to) => Guard::All(vec![
                Guard::AtLeast(question.clone(), *from),
                Guard::AtMost(question.clone(), *to),
            ]),
        };
        side.space.guard(&guard, Moment::End)
    }
}

/// A change without any effect on people who give the answer.
fn alone(change: QuestionChange) -> AnswerChange {
    let (lost, differences) = (Vec::new(), Vec::new());
    AnswerChange { change, lost, differences, sent: Vec::new(), instead: Vec::new() }
}

/// Whether it can stand beside other answers.
fn is_tick(question: &Question) -> bool {
    question.none().is_some()
}

fn removed(pair: &Pair, question: &Question, gone: Own) -> Result<AnswerChange, TooLarge> {
    let space = pair.space();
    let given = gone.given(&pair.old, &question.id)?;
    let who = space.and(&space.and(&given, &pair.old.takes)?, &pair.comparable)?;
    let who = space.and_not(&who, &ticks(&pair.new, &pair.old, Moment::InMind)?)?;
    let who = space.and_not(&who, &pair.common)?;
    let id = question.id.clone();
    let mut change = alone(match gone {
        Own::Choice(choice) => QuestionChange::ChoiceRemoved(id, choice.clone()),
        Own::Numbers(from, to) => QuestionChange::NumbersRemoved(id, from, to),
    });
    change.lost = pair.lost(&who)?;
    change.differences = pair.differences(&who)?;
    if !is_tick(question) {
        change.differences = worst(change.differences);
    }
    Ok(change)
}

/// Returns the worst result of each person with one of several other answers,
/// if it is lower.
fn worst(mut differences: Vec<Difference>) -> Vec<Difference> {
    differences.retain(|it| it.direction == Direction::Lowered);
    differences.sort_by_key(|it| it.new.urgency);
    let mut worst: Vec<Difference> = Vec::new();
    for difference in differences {
        if worst.iter().all(|it| it.old != difference.old) {
            worst.push(difference);
        }
    }
    worst
}

fn new(pair: &Pair, question: &Question, added: Own) -> Result<AnswerChange, TooLarge> {
    let space = pair.space();
    let given = added.given(&pair.new, &question.id)?;
    let who = space.and(&space.and(&given, &pair.new.takes)?, &pair.comparable)?;
    let who = space.and_not(&who, &ticks(&pair.old, &pair.new, Moment::InMind)?)?;
    let id = question.id.clone();
    let mut change = alone(match added {
        Own::Choice(choice) => QuestionChange::ChoiceAdded(id, choice.clone()),
        Own::Numbers(from, to) => QuestionChange::NumbersAdded(id, from, to),
    });
    if is_tick(question) {
        let who = space.and(&who, &pair.old.takes)?;
        change.lost = pair.lost(&who)?;
        change.differences = pair.differences(&who)?;
        return Ok(change);
    }
    let who = space.and_not(&who, &pair.common)?;
    change.sent = sent(pair, &who, &pair.new, false)?;
    change.instead = sent(pair, &who, &pair.old, true)?;
    change.differences = lower_than_all(pair, &who)?;
    Ok(change)
}

/// Returns the results of these people, or those possible with some other
/// answer.
fn sent(pair: &Pair, who: &Bdd, side: &Side, or_can_be: bool) -> Result<Vec<Advice>, TooLarge> {
    let mut sent = Vec::new();
    for sends in &side.sends {
        let reach = if or_can_be { side.with_some_answer(&sends.who)? } else { sends.who.clone() };
        if !pair.space().and(who, &reach)?.is_false() {
            sent.push(sends.advice.clone());
        }
    }
    sent.sort_by_key(|it| it.urgency);
    Ok(sent)
}

/// Returns which of these people, who give a new answer, get less than they got
/// with any other answer.
fn lower_than_all(pair: &Pair, who: &Bdd) -> Result<Vec<Difference>, TooLarge> {
    let space = pair.space();
    let mut lower = Vec::new();
    for urgency in Urgency::ALL {
        let always = pair.old.with_every_answer(&pair.old.at_least(urgency)?)?;
        let those = space.and(who, &always)?;
        for after in pair.new.sends.iter().filter(|it| it.advice.urgency < Some(urgency)) {
            let those = space.and(&those, &after.who)?;
            for before in pair.old.sends.iter().filter(|it| it.advice.urgency == Some(urgency)) {
                let reach = pair.old.with_some_answer(&before.who)?;
                let both = space.and(&those, &reach)?;
                if !both.is_false() {
                    lower.push(pair.difference(&both, before, after)?);
                }
            }
        }
    }
    Ok(lower)
}
