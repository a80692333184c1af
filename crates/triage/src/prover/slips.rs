//! Slips: the result of a person who has a sign, misses it once, and gives all
//! other answers truly.
//!
//! A slip leads from one person to another who differs in one answer. With
//! several choices, one tick is missing; with one choice or a number, any other
//! answer is given.

use std::cmp::Reverse;

use biodivine_lib_bdd::Bdd;
use serde::Serialize;

use super::laws::Laws;
use super::lower;
use super::outcome_sets::OutcomeSets;
use super::sign::{Sign, signs};
use super::state_space::{Moment, StateSpace, TooLarge};
use crate::dialog::guard::Guard;
use crate::dialog::index::FlagIx;
use crate::dialog::source::{self, DialogFile, Source};
use crate::dialog::{Answers, At, ChoiceId, FlagId, OutcomeId, QuestionId, Urgency};

/// A sign that people with a flag can miss, so that they get less urgency.
#[derive(Clone, Serialize)]
pub struct Slip {
    /// The sign by its name in a file, such as `emergency.chest`.
    pub sign: String,
    /// The question that asks for it.
    #[serde(skip)]
    pub question: QuestionId,
    /// The choice that is the sign, if it is one.
    #[serde(skip)]
    pub choice: Option<ChoiceId>,
    /// The flag that is then not raised.
    pub flag: FlagId,
    /// The urgency of the flag.
    pub raises: Urgency,
    /// The least urgency that somebody gets after the slip.
    pub least: Urgency,
    /// The outcome that the person of the example gets.
    pub outcome: Option<OutcomeId>,
    /// The answers of that person.
    pub example: Answers,
    /// The texts of the second nets without which it would be less.
    pub nets: Vec<String>,
    /// Why the author accepts that a sign of the flag is missed.
    pub reason: Option<String>,
}

impl Slip {
    /// Whether somebody gets less than the sign calls for, in spite of every
    /// second net.
    pub fn lowers(&self) -> bool {
        self.least < self.raises
    }

    /// Whether this one answer is all that stands between an emergency and
    /// self-care.
    pub fn is_single_point_of_failure(&self) -> bool {
        self.raises == Urgency::Emergency && self.least == Urgency::SelfCare
    }
}

/// Returns the slips of a file; none if some of its names are not defined, or
/// if it is too large to be proved.
pub fn slips<'t>(file: impl Into<DialogFile<'t>>) -> Option<Vec<Slip>> {
    let (source, problems) = source::read(file);
    let built = lower::build(&source).ok().filter(|_| problems.is_empty())?;
    let all = || {
        let space = StateSpace::new(&built.dialog, &built.laws.guards())?;
        Search::new(&source, &built.laws, &OutcomeSets::new(&space)?)?.slips()
    };
    all().ok()
}

/// The search for slips.
pub(super) struct Search<'s> {
    source: &'s Source,
    outcome_sets: &'s OutcomeSets<'s>,
    /// The people who do not contradict themselves.
    truthful: Bdd,
    /// Each second net, with the people of whom it is true.
    nets: Vec<(&'s str, Bdd)>,
}

impl<'s> Search<'s> {
    pub(super) fn new(
        source: &'s Source,
        laws: &'s Laws,
        outcome_sets: &'s OutcomeSets<'s>,
    ) -> Result<Self, TooLarge> {
        let space = outcome_sets.space;
        let mut truthful = space.everybody();
        for guard in &laws.contradictions {
            truthful = space.and_not(&truthful, &space.guard(guard, Moment::InMind)?)?;
        }
        let mut nets = Vec::new();
        for net in &laws.nets {
            let [when, then] = [&net.when, &net.then].map(|it| space.guard(it, Moment::InMind));
            nets.push((net.text.as_str(), space.or(&when?.not(), &then?)?));
        }
        Ok(Self { source, outcome_sets, truthful, nets })
    }

    /// Returns all slips, those that lower the urgency most first.
    pub(super) fn slips(&self) -> Result<Vec<Slip>, TooLarge> {
        let mut slips = Vec::new();
        for flag in self.outcome_sets.flags.keys() {
            slips.extend(self.slips_of(flag)?);
        }
        slips.sort_by_key(|it| {
            let levels = (it.raises as usize).saturating_sub(it.least as usize);
            Reverse((levels, it.raises))
        });
        Ok(slips)
    }

    /// Returns the slips by which people who have a flag get less.
    pub(super) fn slips_of(&self, flag: FlagIx) -> Result<Vec<Slip>, TooLarge> {
        let space = self.outcome_sets.space;
        let raised = &self.outcome_sets.flags[flag];
        // A flag can be raised because a question that could deny it was not
        // asked.
        let in_mind = space.guard(&Guard::Fact(space.dialog.flags[flag].fact), Moment::InMind)?;
        let have = space.and(&space.and(raised, &in_mind)?, &self.truthful)?;
        let mut slips = Vec::new();
        for question in space.depends_on(raised) {
            for sign in signs(space, question) {
                slips.extend(self.slip(flag, &sign, &have)?);
            }
        }
        Ok(slips)
    }

    fn slip(&self, flag: FlagIx, sign: &Sign, have: &Bdd) -> Result<Option<Slip>, TooLarge> {
        let raises = self.outcome_sets.space.dialog.flags[flag].urgency;
        let after = self.after(sign, have)?.filter(|it| it.least < raises);
        let Some(mut after) = after else { return Ok(None) };
        let (mut have, mut nets) = (have.clone(), Vec::new());
        for (says, held) in &self.nets {
            let caught = self.outcome_sets.space.and(&have, held)?;
            // A net that leaves nobody with the sign catches nobody.
            let Some(then) = self.after(sign, &caught)? else { continue };
            if then.least > after.least {
                nets.push((*says).to_owned());
            }
            (have, after) = (caught, then);
        }
        Ok(Some(self.shown(flag, sign, &after, nets)))
    }

    /// Returns the result when people miss a sign; none if none of them has it.
    fn after(&self, sign: &Sign, have: &Bdd) -> Result<Option<After>, TooLarge> {
        let space = self.outcome_sets.space;
        let missed = sign.missed(space, have)?;
        for pair in Urgency::ALL.windows(2) {
            let who = space.and_not(&missed, self.outcome_sets.at_least(pair[1]))?;
            if !who.is_false() {
                return Ok(Some(After { least: pair[0], who }));
            }
        }
        let all = After { least: Urgency::Emergency, who: missed };
        Ok(Some(all).filter(|it| !it.who.is_false()))
    }

    fn shown(&self, flag: FlagIx, sign: &Sign, after: &After, nets: Vec<String>) -> Slip {
        let space = self.outcome_sets.space;
        let person = space.witness(&after.who).expect("somebody misses the sign");
        let walk = space.dialog.walk(&person);
        let outcome = match walk.at {
            At::Decided(decision) => Some(decision.outcome.id.clone()),
            At::Asking(_) | At::Undecided => None,
        };
        let reason = self.source.flags[flag].value.slip.as_ref();
        let flag = &space.dialog.flags[flag];
        Slip {
            sign: sign.words.clone(),
            question: sign.question.clone(),
            choice: sign.choice.clone(),
            flag: flag.id.clone(),
            raises: flag.urgency,
            least: after.least,
            outcome,
            example: walk.answers,
            nets,
            reason: reason.map(|it| it.as_ref().clone()),
        }
    }
}

/// The least urgency that people get after a slip, and who they are then.
struct After {
    least: Urgency,
    who: Bdd,
}
