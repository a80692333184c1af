//! Steps: which question follows which, without the questions that are spared.

use biodivine_lib_bdd::Bdd;
use typed_index_collections::{TiSlice, TiVec, ti_vec};

use super::layout::order;
use super::state_space::{StateSpace, TooLarge};
use crate::dialog::Target;
use crate::dialog::index::QuestionIx;

/// Who takes which step, from one asked question to the next.
pub(super) struct Steps {
    /// For each question, who is asked it.
    pub(super) asked: TiVec<QuestionIx, Bdd>,
    /// For each question, where the people who are asked it go next.
    pub(super) from: TiVec<QuestionIx, Vec<(Target, Bdd)>>,
}

impl Steps {
    /// The steps of people who are spared what they do not need.
    pub(super) fn new(space: &StateSpace) -> Result<Self, TooLarge> {
        let asked = space
            .asked
            .keys()
            .map(|place| space.and(&space.asked[place], &space.needed(place)?))
            .collect::<Result<_, _>>()?;
        Self::between(space, asked)
    }

    /// The steps if nobody is spared anything.
    pub(super) fn in_full(space: &StateSpace) -> Result<Self, TooLarge> {
        Self::between(space, space.asked.clone())
    }

    /// The steps between the questions that these people are asked.
    pub(super) fn between(
        space: &StateSpace,
        asked: TiVec<QuestionIx, Bdd>,
    ) -> Result<Self, TooLarge> {
        let order = order(space.dialog);
        let from = asked.keys().map(|place| from(space, &order, &asked, place));
        let from = from.collect::<Result<_, _>>()?;
        Ok(Self { asked, from })
    }

    /// Returns, for each question, the highest cost from it to the end, itself
    /// included.
    pub(super) fn bounds(
        &self,
        space: &StateSpace,
        costs: &TiSlice<QuestionIx, f64>,
    ) -> TiVec<QuestionIx, f64> {
        let mut bounds = costs.to_vec();
        for place in order(space.dialog).into_iter().rev() {
            bounds[place] += self.next(place).map(|it| bounds[it]).fold(0.0, f64::max);
        }
        bounds
    }

    /// Returns the questions that somebody is asked next.
    pub(super) fn next(&self, place: QuestionIx) -> impl Iterator<Item = QuestionIx> {
        self.from[place].iter().filter_map(|(to, _)| match to {
            Target::Question(next) => Some(*next),
            Target::Decide => None,
        })
    }
}

/// Returns where the people who are asked a question go next: they skip the
/// questions that they are spared.
fn from(
    space: &StateSpace,
    order: &[QuestionIx],
    asked: &TiSlice<QuestionIx, Bdd>,
    place: QuestionIx,
) -> Result<Vec<(Target, Bdd)>, TooLarge> {
    let mut passing: TiVec<QuestionIx, _> = ti_vec![space.nobody(); asked.len()];
    let mut steps = passing.clone();
    let mut decided = space.nobody();
    passing[place] = asked[place].clone();
    for here in order.iter().copied() {
        if passing[here].is_false() {
            continue;
        }
        for (transition, taken) in space.dialog.questions[here].next.iter().zip(&space.taken[here])
        {
            let who = space.and(&passing[here], taken)?;
            match transition.to {
                Target::Decide => decided = space.or(&decided, &who)?,
                Target::Question(next) => {
                    let stop = space.and(&who, &asked[next])?;
                    steps[next] = space.or(&steps[next], &stop)?;
                    let pass = space.and_not(&who, &asked[next])?;
                    passing[next] = space.or(&passing[next], &pass)?;
                }
            }
        }
    }
    let questions = steps.into_iter_enumerated().map(|(to, who)| (Target::Question(to), who));
    let all = questions.chain([(Target::Decide, decided)]);
    Ok(all.filter(|(_, who)| !who.is_false()).collect())
}
