//! Proves that worse answers never lower the urgency.
//!
//! Two people differ in their answer to one question only, and one is worse
//! off: has ticked more, gives a worse number, or has the graver flag.

use biodivine_lib_bdd::{Bdd, BddVariable};

use super::laws::Laws;
use super::mind::Minds;
use super::reporter::{Reporter, in_words, turned_round};
use super::state_space::{Moment, StateSpace, TooLarge};
use crate::dialog::index::QuestionIx;
use crate::dialog::problem::Code;
use crate::dialog::source::{FlagSource, Named, Worse};
use crate::dialog::{Kind, Urgency};

const LEVELS: [Urgency; 3] = [Urgency::Emergency, Urgency::Consultation24, Urgency::Consultation];

pub(super) fn prove(proof: &mut Reporter, laws: &Laws) -> Result<(), TooLarge> {
    let space = proof.outcome_sets.space;
    let mut sane = space.everybody();
    for guard in &laws.contradictions {
        sane = space.and_not(&sane, &space.guard(guard, Moment::InMind)?)?;
    }
    for place in proof.dialog.questions.keys() {
        let mut steps = steps(proof, place);
        if sane.is_true() {
            // What several ticks lower, one of them lowers.
            steps.retain(|it| !it.is_made_of_others());
        }
        for step in steps {
            if let Some((level, lowered)) = step.lowered(proof, &sane, &sane)? {
                report(proof, &step, level, &lowered)?;
                // With several choices, the last step is made of all before it.
                break;
            }
        }
    }
    Ok(())
}

fn report(
    proof: &mut Reporter,
    step: &Step,
    level: Urgency,
    lowered: &Bdd,
) -> Result<(), TooLarge> {
    let span = proof.source.questions[step.place].name.span();
    let message = format!("{} can lower the urgency from {}", step.what, in_words(level));
    let hint = match raised_without(proof, step, level, lowered)? {
        Some(flag) => format!(
            "the flag `{}` is raised by the better answer, and not by the worse: {}",
            flag.name.as_ref(),
            turned_round(flag.value.when.as_ref())
        ),
        None => step.mended(proof),
    };
    proof.report_counterexample(Code::D403, span, lowered, message, Some(hint));
    Ok(())
}

/// Returns a flag of this urgency that the worse answer of these people takes
/// away, whatever is asked: its condition may be turned round.
fn raised_without<'s>(
    proof: &Reporter<'s>,
    step: &Step,
    level: Urgency,
    lowered: &Bdd,
) -> Result<Option<&'s Named<FlagSource>>, TooLarge> {
    let (space, raised) = (proof.outcome_sets.space, &proof.minds.raised);
    if matches!(step.kind, StepKind::Graver) {
        return Ok(None);
    }
    for (place, flag) in proof.source.flags.iter_enumerated() {
        let was = step.from(space, proof.minds, &raised[place], Side::Worse)?;
        let lost = space.and_not(&space.and(&was, lowered)?, &raised[place])?;
        if flag.value.urgency >= level && !lost.is_false() {
            return Ok(Some(flag));
        }
    }
    Ok(None)
}

/// A step from an answer of one question to a worse one.
pub(super) struct Step {
    place: QuestionIx,
    /// The step in an author's words.
    what: String,
    kind: StepKind,
}

enum StepKind {
    /// More of these are ticked.
    Ticks(Vec<BddVariable>),
    /// A worse number.
    Number(Worse),
    /// A choice that, with the answers in mind, raises a graver flag.
    Graver,
}

/// Returns the steps in a question that may not lower the urgency: those of
/// screens, of questions that a flag of 24 hours or more rests on, and of
/// numbers with a direction that is worse.
fn steps(proof: &Reporter, place: QuestionIx) -> Vec<Step> {
    let question = &proof.dialog.questions[place];
    let is_compared = question.screen || proof.minds.grave_flag(place).is_some();
    let id = &question.id;
    let step = |what, kind| Step { place, what, kind };
    match (&question.kind, &proof.source.questions[place].value.worse_when) {
        (Kind::Number { .. }, Some(worse)) => {
            vec![step(format!("a worse `{id}`"), StepKind::Number(*worse.as_ref()))]
        }
        (Kind::One(_), _) if is_compared => {
            vec![step(format!("a choice of `{id}` with a graver flag"), StepKind::Graver)]
        }
        (Kind::Many { choices, none }, _) if is_compared => {
            let ticks = choices.iter().filter(|it| *it != none).enumerate();
            let tick = |at| proof.outcome_sets.space.literals(place, at)[0].0;
            let all = (0..choices.len() - 1).map(tick).collect();
            let each = ticks.map(|(at, choice)| {
                step(format!("ticking `{id}.{choice}`"), StepKind::Ticks(vec![tick(at)]))
            });
            // If a contradiction lies between, only several ticks show it.
            each.chain([step(format!("ticking more of `{id}`"), StepKind::Ticks(all))]).collect()
        }
        (Kind::One(_) | Kind::Many { .. } | Kind::Number { .. }, _) => Vec::new(),
    }
}

/// Returns for each question its widest step, which includes all others.
pub(super) fn widest_steps<'p>(proof: &'p Reporter) -> impl Iterator<Item = Step> + use<'p> {
    proof.dialog.questions.keys().filter_map(|place| steps(proof, place).pop())
}

impl Step {
    /// Returns how to mend that it lowers the urgency, if no flag is turned round.
    fn mended(&self, proof: &Reporter) -> String {
        let has_flag = proof.minds.rests_on.iter().any(|it| it.contains(&self.place));
        let hint = match has_flag {
            true => "give the flag of this answer that urgency, or let a row for it come first",
            false => "let a row for this answer come first, or make a flag of it",
        };
        if !matches!(self.kind, StepKind::Number(_)) {
            return hint.to_owned();
        }
        let id = &proof.dialog.questions[self.place].id;
        format!("a condition may compare `{id}` the wrong way, `<=` for `>=`; or {hint}")
    }

    /// Whether the steps before it in its question are its parts.
    fn is_made_of_others(&self) -> bool {
        matches!(&self.kind, StepKind::Ticks(ticks) if ticks.len() > 1)
    }

    /// Returns the people in `worse` who get less urgency than somebody in
    /// `better` who differs from them only by the better answer, and the least
    /// urgency of that person.
    pub(super) fn lowered(
        &self,
        proof: &Reporter,
        better: &Bdd,
        worse: &Bdd,
    ) -> Result<Option<(Urgency, Bdd)>, TooLarge> {
        let space = proof.outcome_sets.space;
        for level in LEVELS {
            let urgent = proof.outcome_sets.at_least(level);
            let worse_off =
                self.from(space, proof.minds, &space.and(urgent, better)?, Side::Worse)?;
            let lowered = space.and_not(&space.and(&worse_off, worse)?, urgent)?;
            if !lowered.is_false() {
                return Ok(Some((level, lowered)));
            }
        }
        Ok(None)
    }

    /// Returns the people on that side of the step from somebody in `who`.
    pub(super) fn from(
        &self,
        space: &StateSpace,
        minds: &Minds,
        who: &Bdd,
        side: Side,
    ) -> Result<Bdd, TooLarge> {
        match &self.kind {
            StepKind::Ticks(ticks) => ticks.iter().try_fold(space.nobody(), |found, it| {
                let so_far = space.or(&found, who)?;
                let is_ticked = side == Side::Worse;
                let moved = so_far.restrict(&[(*it, !is_ticked)]).select(&[(*it, is_ticked)]);
                space.or(&found, &moved)
            }),
            StepKind::Number(worse) => {
                let is_more = (*worse == Worse::Higher) == (side == Side::Worse);
                other_number(space, self.place, is_more, who)
            }
            StepKind::Graver => self.graver(space, minds, who, side),
        }
    }

    fn graver(
        &self,
        space: &StateSpace,
        minds: &Minds,
        who: &Bdd,
        side: Side,
    ) -> Result<Bdd, TooLarge> {
        let mut found = space.nobody();
        for level in LEVELS {
            let grave = minds.at_least(level);
            let (here, there) = match side {
                Side::Worse => (space.and_not(who, grave)?, grave.clone()),
                Side::Better => (space.and(who, grave)?, grave.not()),
            };
            let from = space.whatever(self.place, &here)?;
            found = space.or(&found, &space.and(&from, &there)?)?;
        }
        Ok(found)
    }
}

/// The side of a step.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Side {
    Better,
    Worse,
}

/// The people who are like somebody in `who`, but with more, or with less.
fn other_number(
    space: &StateSpace,
    place: QuestionIx,
    is_more: bool,
    who: &Bdd,
) -> Result<Bdd, TooLarge> {
    let mut places: Vec<_> = (0..space.answers_of(place)).collect();
    if !is_more {
        places.reverse();
    }
    let (mut passed, mut all) = (space.nobody(), space.nobody());
    for at in places {
        let number = space.literals(place, at);
        all = space.or(&all, &passed.select(&number))?;
        passed = space.or(&passed, &who.restrict(&number))?;
    }
    Ok(all)
}
