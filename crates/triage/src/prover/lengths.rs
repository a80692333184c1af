//! The length of conversations: the shortest, a typical one and the longest,
//! with sparing and without.

use biodivine_lib_bdd::Bdd;
use typed_index_collections::{TiVec, ti_vec};

use super::layout::order;
use super::longest_path::{Paths, longest, without_signs};
use super::state_space::{StateSpace, TooLarge};
use super::steps::Steps;
use crate::dialog::index::QuestionIx;
use crate::dialog::{Dialog, Question, Target};

/// The lengths of a dialog's conversations.
pub struct Lengths<'d> {
    dialog: &'d Dialog,
    /// The fewest questions that anybody is asked.
    pub shortest: usize,
    /// The most, or an upper bound.
    pub longest: usize,
    /// For each question, the share of people without signs who are asked it.
    shares: TiVec<QuestionIx, f64>,
}

impl<'d> Lengths<'d> {
    /// The lengths with sparing.
    pub fn of(paths: &Paths<'d>) -> Result<Self, TooLarge> {
        Self::by(&paths.space, &paths.steps)
    }

    /// The lengths without sparing.
    pub fn in_full(paths: &Paths<'d>) -> Result<Self, TooLarge> {
        Self::by(&paths.space, &Steps::in_full(&paths.space)?)
    }

    fn by(space: &StateSpace<'d>, steps: &Steps) -> Result<Self, TooLarge> {
        Ok(Self {
            dialog: space.dialog,
            shortest: shortest(space, steps)?,
            longest: longest(space, steps, &space.everybody(), |_| 1.0).questions.len(),
            shares: shares(space, steps)?,
        })
    }

    /// Returns the average cost of the questions for people who tick no sign,
    /// if all their other answers are equally likely.
    pub fn typical(&self, cost: impl Fn(&Question) -> f64) -> f64 {
        let cost = |it: &Question| if it.is_history { 0.0 } else { cost(it) };
        let costs = self.dialog.questions.iter().map(cost);
        costs.zip(&self.shares).map(|(cost, share)| cost * share).sum()
    }
}

/// People with the same number of questions behind them are moved on together;
/// what stands for the past counts as no question.
fn shortest(space: &StateSpace, steps: &Steps) -> Result<usize, TooLarge> {
    let mut here = ti_vec![space.nobody(); steps.from.len()];
    here[QuestionIx::FIRST] = space.everybody();
    for count in 0..=steps.from.len() {
        let mut asked = ti_vec![space.nobody(); here.len()];
        for place in order(space.dialog) {
            let is_history = space.dialog.questions[place].is_history;
            for (to, taken) in &steps.from[place] {
                let who = space.and(&here[place], taken)?;
                let next = if is_history { &mut here } else { &mut asked };
                match *to {
                    _ if who.is_false() => {}
                    Target::Decide => return Ok(count + usize::from(!is_history)),
                    Target::Question(to) => next[to] = space.or(&next[to], &who)?,
                }
            }
        }
        here = asked;
    }
    Ok(steps.from.len())
}

fn shares(space: &StateSpace, steps: &Steps) -> Result<TiVec<QuestionIx, f64>, TooLarge> {
    let mut typical = without_signs(space);
    for place in steps.asked.keys() {
        typical = space.and(&typical, &space.each_once(place)?)?;
    }
    let all = typical.cardinality();
    let share = |asked: &Bdd| Ok(space.and(&typical, asked)?.cardinality() / all);
    steps.asked.iter().map(share).collect()
}
