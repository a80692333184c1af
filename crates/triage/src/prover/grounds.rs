//! Grounds: the ticks that raise a flag, with the people for whom they do
//! (`Dialog::grounds`).

use biodivine_lib_bdd::Bdd;
use typed_index_collections::{TiSlice, ti_vec};

use super::outcome_sets::OutcomeSets;
use super::state_space::{Moment, TooLarge};
use crate::dialog::guard::Guard;
use crate::dialog::index::FactIx;
use crate::dialog::{ChoiceId, Dialog, Question, Urgency};

/// Returns for each sign of a danger the people whose result may name it: among
/// all who must be seen within 24 hours.
pub(super) fn signs(outcome_sets: &OutcomeSets) -> Result<Vec<Bdd>, TooLarge> {
    let (space, seen) = (outcome_sets.space, outcome_sets.at_least(Urgency::Consultation24));
    let grounds = Grounds::of(outcome_sets)?;
    let mut signs = Vec::new();
    for question in space.dialog.danger_screens() {
        for choice in question.choices().iter().filter(|it| question.none() != Some(it)) {
            let who = grounds.of_choice(outcome_sets, question, choice)?;
            signs.push(space.and(seen, &who)?);
        }
    }
    Ok(signs)
}

/// The choices and denials because of which flags are raised, and for whom.
struct Grounds<'d>(Vec<(&'d Guard, Bdd)>);

impl<'d> Grounds<'d> {
    fn of(outcome_sets: &OutcomeSets<'d>) -> Result<Self, TooLarge> {
        let dialog: &'d Dialog = outcome_sets.space.dialog;
        let mut facts = ti_vec![outcome_sets.space.nobody(); dialog.facts.len()];
        for (flag, raised) in dialog.flags.iter().zip(&outcome_sets.flags) {
            facts[flag.fact] = outcome_sets.space.or(&facts[flag.fact], raised)?;
        }
        let mut grounds = Self(Vec::new());
        for (place, fact) in dialog.facts.iter_enumerated().rev() {
            let who = facts[place].clone();
            if !who.is_false() {
                grounds.look_at(outcome_sets, &fact.guard, &who, &mut facts)?;
            }
        }
        Ok(grounds)
    }

    /// Notes the grounds in a condition for these people; a fact in it is
    /// looked at later.
    fn look_at(
        &mut self,
        outcome_sets: &OutcomeSets<'d>,
        guard: &'d Guard,
        who: &Bdd,
        facts: &mut TiSlice<FactIx, Bdd>,
    ) -> Result<(), TooLarge> {
        let space = outcome_sets.space;
        let who = space.and(who, &space.guard(guard, Moment::End)?)?;
        match guard {
            Guard::Chosen(..) | Guard::None(_) => self.0.push((guard, who)),
            Guard::Fact(place) => facts[*place] = space.or(&facts[*place], &who)?,
            Guard::All(parts) | Guard::Any(parts) | Guard::Count(_, parts) => {
                for part in parts {
                    self.look_at(outcome_sets, part, &who, facts)?;
                }
            }
            Guard::AtLeast(..) | Guard::AtMost(..) => {}
        }
        Ok(())
    }

    /// Returns the people for whom a choice is a ground.
    fn of_choice(
        &self,
        outcome_sets: &OutcomeSets,
        question: &Question,
        choice: &ChoiceId,
    ) -> Result<Bdd, TooLarge> {
        let space = outcome_sets.space;
        let chosen = Guard::Chosen(question.id.clone(), choice.clone());
        let chosen = space.guard(&chosen, Moment::End)?;
        let mut all = space.nobody();
        for (guard, who) in &self.0 {
            if guard.is_ground_of(question, choice, &|_| true) {
                all = space.or(&all, &space.and(who, &chosen)?)?;
            }
        }
        Ok(all)
    }
}
