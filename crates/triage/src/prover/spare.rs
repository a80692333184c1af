//! Sparing: a question is asked only if its answer can still change the
//! person's result.
//!
//! The variables of a space have the order of the questions. So the answers
//! before a question lead to one node in the diagram of a set. If that node
//! tests the question, some later answers let it decide who is in the set; if
//! it tests a later question, or is an end, no answer to the question ever
//! does.
//!
//! Invariant: a person who is spared a question gets the same result whatever
//! they would have answered, and is asked the same screens. Among people with
//! the same answers so far, no set depends on a question that one of them was
//! spared. So a walk may take any answer in its place, and all people who gave
//! the same answers to the questions asked have the same end.

use biodivine_lib_bdd::{Bdd, BddPointer};
use typed_index_collections::{TiVec, ti_vec};

use super::grounds::signs;
use super::outcome_sets::OutcomeSets;
use super::state_space::{Moment, StateSpace, TooLarge};
use super::steps::Steps;
use crate::dialog::index::QuestionIx;
use crate::dialog::need::{Need, Next, Test};
use crate::dialog::{Dialog, Question};

/// The most nodes of the set of people who need a question; a question with
/// more is always asked.
const NODES_MAX: usize = 64;

/// Computes which questions each person needs. A dialog that is too large for
/// this asks all of them.
pub(super) fn spare(dialog: &mut Dialog) {
    let Ok(found) = needs(dialog) else { return };
    for (question, (need, most)) in dialog.questions.iter_mut().zip(found) {
        question.need = need;
        question.most = most;
    }
}

/// Returns when each question is asked, and the most questions from it to the
/// end.
fn needs(dialog: &Dialog) -> Result<Vec<(Need, usize)>, TooLarge> {
    let space = StateSpace::new(dialog, &[])?;
    let outcome_sets = OutcomeSets::new(&space)?;
    let mut sparing = Sparing { space: &space, spared: space.asked.clone() };
    always_asked(dialog).try_for_each(|it| sparing.always_ask(it))?;
    sparing.look_at_what_is_sent(&outcome_sets)?;
    let needed = sparing.needed()?;
    let asked = space.asked.iter().zip(&needed).map(|(asked, needed)| space.and(asked, needed));
    let steps = Steps::between(&space, asked.collect::<Result<_, _>>()?)?;
    let most = steps.bounds(&space, &ti_vec![1.0; needed.len()]);
    let most = most.iter().map(|it| *it as usize);
    Ok(needed.iter().map(|it| written(&space, it)).zip(most).collect())
}

/// Who can be spared which question, by the sets looked at so far.
struct Sparing<'s> {
    space: &'s StateSpace<'s>,
    /// For each question, the people who reach it and do not need it.
    spared: TiVec<QuestionIx, Bdd>,
}

impl<'s> Sparing<'s> {
    /// The deciding row gives the outcome; outcome and flags give the urgency;
    /// the notes give the pages.
    fn look_at_what_is_sent(&mut self, outcome_sets: &OutcomeSets) -> Result<(), TooLarge> {
        let mut decided = outcome_sets.left_by_rows().iter().chain(&outcome_sets.flags);
        decided.try_for_each(|it| self.look_at(it))?;
        for (place, note) in self.space.dialog.notes.iter_enumerated() {
            // The outcomes below which it stands have been looked at.
            if self.is_new(&self.space.guard(&note.guard, Moment::End)?) {
                self.look_at(&outcome_sets.note(place)?)?;
            }
        }
        signs(outcome_sets)?.iter().try_for_each(|it| self.look_at(it))
    }

    /// Whether a set tests a question that somebody is spared.
    fn is_new(&self, set: &Bdd) -> bool {
        let mut spared = self.spared.iter_enumerated().filter(|(_, who)| !who.is_false());
        spared.any(|(it, _)| looks_at(self.space, it, set))
    }

    /// Stops sparing people a question whose answer decides who is in a set.
    fn look_at(&mut self, set: &Bdd) -> Result<(), TooLarge> {
        for place in self.spared.keys() {
            let spared = &self.spared[place];
            if !spared.is_false() && looks_at(self.space, place, set) {
                let matters = where_it_matters(self.space, place, set);
                self.spared[place] = self.space.and_not(spared, &matters)?;
            }
        }
        Ok(())
    }

    /// Returns who needs each question, in few enough nodes.
    fn needed(&mut self) -> Result<TiVec<QuestionIx, Bdd>, TooLarge> {
        loop {
            let needed = self.spared.keys().map(|it| self.who_needs(it));
            let needed = needed.collect::<Result<TiVec<_, _>, _>>()?;
            match needed.position(|it| it.size() > NODES_MAX) {
                Some(place) => self.always_ask(place)?,
                None => return Ok(needed),
            }
        }
    }

    /// Returns who needs a question. The people who do not reach it are among
    /// them or not, whichever takes fewer nodes.
    fn who_needs(&self, place: QuestionIx) -> Result<Bdd, TooLarge> {
        let all = self.spared[place].not();
        let come = self.space.and(&self.space.asked[place], &all)?;
        Ok(if come.size() < all.size() { come } else { all })
    }

    /// Spares nobody this question, nor any question that decides who reaches
    /// it: so nobody is asked more than without sparing.
    fn always_ask(&mut self, place: QuestionIx) -> Result<(), TooLarge> {
        self.spared[place] = self.space.nobody();
        self.look_at(&self.space.asked[place])
    }
}

/// A conversation begins with the first question; screens and questions about
/// dangers look for red flags.
fn always_asked(dialog: &Dialog) -> impl Iterator<Item = QuestionIx> {
    let is_of_danger = |it: &Question| dialog.danger_screens().any(|of| of.id == it.id);
    let is_always = move |place: &QuestionIx| {
        let question = &dialog.questions[*place];
        *place == QuestionIx::FIRST || question.screen || is_of_danger(question)
    };
    dialog.questions.keys().filter(is_always)
}

/// Whether a set tests a question at all.
fn looks_at(space: &StateSpace, place: QuestionIx, set: &Bdd) -> bool {
    space.charge(set.size());
    set.pointers().any(|it| space.variables(place).contains(&set.var_of(it)))
}

/// Returns the people whose answers before a question lead to a node that tests
/// it.
fn where_it_matters(space: &StateSpace, place: QuestionIx, set: &Bdd) -> Bdd {
    let own = space.variables(place);
    // An end has a variable after all others.
    let shown = |it: BddPointer| match set.var_of(it) {
        variable if own.first().is_some_and(|first| variable < *first) => it,
        variable => BddPointer::from_bool(own.contains(&variable)),
    };
    space.charge(set.size());
    let root = shown(set.root_pointer());
    if let Some(all) = root.as_bool() {
        return if all { space.everybody() } else { space.nobody() };
    }
    let mut nodes = set.clone().to_nodes();
    for node in nodes.iter_mut().skip(2) {
        (node.low_link, node.high_link) = (shown(node.low_link), shown(node.high_link));
    }
    let cut = Bdd::from_nodes(&nodes).expect("the links still lead on or to an end");
    // Brings it into the canonical form of such a set.
    cut.and(&cut)
}

/// Writes a set of people as tests on their answers.
fn written(space: &StateSpace, set: &Bdd) -> Need {
    let next = |it: BddPointer| match it.as_bool() {
        Some(true) => Next::Ask,
        Some(false) => Next::Spare,
        None => Next::Test(it.to_index() - 2),
    };
    let test = |it: BddPointer| Test {
        holds: space.answer_of(set.var_of(it)),
        then: next(set.high_link_of(it)),
        otherwise: next(set.low_link_of(it)),
    };
    Need { first: next(set.root_pointer()), tests: set.pointers().skip(2).map(test).collect() }
}
