//! A dialog in which one flag is never raised, to find what the flag is for.

use biodivine_lib_bdd::Bdd;
use typed_index_collections::{TiSlice, TiVec};

use super::laws::Laws;
use super::outcome_sets::OutcomeSets;
use super::state_space::{StateSpace, TooLarge};
use crate::dialog::guard::{Fact, Guard};
use crate::dialog::index::{FactIx, FlagIx};
use crate::dialog::{Dialog, Note, Question, Rule, Transition};

/// A dialog without one of its flags.
pub(super) struct Without {
    dialog: Dialog,
    flag: FlagIx,
}

impl Without {
    /// The facts and flags that the laws name stay as they are. Whatever rests
    /// on the flag rests on a copy of it that never holds.
    pub(super) fn new(dialog: &Dialog, flag: FlagIx) -> Self {
        let copies = copies(dialog, dialog.flags[flag].fact);
        let mut without = dialog.clone();
        for (place, fact) in dialog.facts.iter_enumerated() {
            if copies[place] != place {
                let guard = moved(&fact.guard, &copies);
                without.facts.push(Fact { name: fact.name.clone(), guard });
            }
        }
        without.facts[dialog.facts.next_key()].guard = Guard::Any(Vec::new());
        without.flags.iter_mut().for_each(|it| it.fact = copies[it.fact]);
        let transitions = without.questions.iter_mut().flat_map(|it: &mut Question| &mut it.next);
        let transitions = transitions.filter_map(|it: &mut Transition| it.guard.as_mut());
        let rows = without.rules.iter_mut().map(|it: &mut Rule| &mut it.guard);
        let notes = without.notes.iter_mut().map(|it: &mut Note| &mut it.guard);
        transitions.chain(rows).chain(notes).for_each(|guard| *guard = moved(guard, &copies));
        Self { dialog: without, flag }
    }

    /// Whether the table decides for everybody, and every law holds; adds the
    /// visited nodes to `nodes`.
    ///
    /// Mostly one person shows that the flag is missing. So one is tried before
    /// all people are looked at.
    pub(super) fn is_unnoticed(
        &self,
        with: &OutcomeSets,
        laws: &Laws,
        nodes: &mut usize,
    ) -> Result<bool, TooLarge> {
        let person = with.space.plain(&self.likely_to_notice(with)?);
        if person.is_some_and(|it| !laws.hold_for(&self.dialog, &it)) {
            return Ok(false);
        }
        let space = StateSpace::beside(with.space, &self.dialog)?;
        let outcome_sets = OutcomeSets::beside(with, &space)?;
        let is_unnoticed = outcome_sets.undecided().is_false() && laws.hold(&outcome_sets)?;
        *nodes += space.nodes_spent();
        Ok(is_unnoticed)
    }

    /// Returns people who raise the flag, and as few other flags as possible.
    /// They get a row that rests on the flag if there are any, or else an
    /// outcome with less urgency than the flag.
    fn likely_to_notice(&self, with: &OutcomeSets) -> Result<Bdd, TooLarge> {
        let (space, dialog) = (with.space, with.space.dialog);
        let some_or_all = |some: Bdd, all: Bdd| if some.is_false() { all } else { some };
        let mut people = with.flags[self.flag].clone();
        for (_, others) in with.flags.iter_enumerated().filter(|(at, _)| *at != self.flag) {
            people = some_or_all(space.and_not(&people, others)?, people);
        }
        let mut by_row = space.nobody();
        for ((row, rule), was) in self.dialog.rules.iter_enumerated().zip(&dialog.rules) {
            if rule.guard != was.guard {
                by_row = space.or(&by_row, &with.decides(row)?)?;
            }
        }
        let urgency = dialog.flags[self.flag].urgency;
        let by_flag = with.receiving(|it| dialog.outcomes[it].urgency < urgency)?;
        people = some_or_all(space.and(&people, &by_flag)?, people);
        Ok(some_or_all(space.and(&people, &by_row)?, people))
    }

    /// Returns the texts of the laws that do not hold.
    pub(super) fn broken(&self, with: &OutcomeSets, laws: &Laws) -> Result<Vec<String>, TooLarge> {
        let space = StateSpace::beside(with.space, &self.dialog)?;
        laws.broken(&OutcomeSets::beside(with, &space)?)
    }
}

/// Returns for each fact the place of its copy: the first copy is that of the
/// flag's own fact. Facts that do not rest on it are their own copies.
fn copies(dialog: &Dialog, flag: FactIx) -> TiVec<FactIx, FactIx> {
    let mut copies: TiVec<_, _> = dialog.facts.keys().collect();
    let mut next = dialog.facts.len();
    for (place, fact) in dialog.facts.iter_enumerated().skip(flag.into()) {
        let mut rests_on_it = place == flag;
        fact.guard.facts(&mut |part| rests_on_it |= copies[part] != part);
        if rests_on_it {
            copies[place] = next.into();
            next += 1;
        }
    }
    copies
}

/// Returns a guard that names the copies of its facts.
fn moved(guard: &Guard, copies: &TiSlice<FactIx, FactIx>) -> Guard {
    let all = |guards: &[Guard]| guards.iter().map(|it| moved(it, copies)).collect();
    match guard {
        Guard::Fact(place) => Guard::Fact(copies[*place]),
        Guard::All(guards) => Guard::All(all(guards)),
        Guard::Any(guards) => Guard::Any(all(guards)),
        Guard::None(guards) => Guard::None(all(guards)),
        Guard::Count(least, guards) => Guard::Count(*least, all(guards)),
        Guard::Chosen(..) | Guard::AtLeast(..) | Guard::AtMost(..) => guard.clone(),
    }
}
