//! The length of conversations: the shortest, a typical one and the longest,
//! with sparing and without.

use biodivine_lib_bdd::Bdd;

use super::longest_path::{Paths, longest, without_signs};
use super::state_space::{StateSpace, TooLarge};
use super::steps::Steps;
use crate::dialog::{Dialog, Question, Target};

/// The lengths of a dialog's conversations.
pub struct Lengths<'d> {
    dialog: &'d Dialog,
    /// The fewest questions that anybody is asked.
    pub shortest: usize,
    /// The most, or an upper bound.
    pub longest: usize,
    /// For each question, the share of people without signs who are asked it.
    shares: Vec<f64>,
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
        let costs = self.dialog.questions.iter().map(cost);
        costs.zip(&self.shares).map(|(cost, share)| cost * share).sum()
    }
}

fn shortest(space: &StateSpace, steps: &Steps) -> Result<usize, TooLarge> {
    let mut here = vec![space.nobody(); steps.from.len()];
    here[0] = space.everybody();
    for count in 1..steps.from.len() {
        let mut next = vec![space.nobody(); here.len()];
        for (who, steps) in here.iter().zip(&steps.from) {
            for (to, taken) in steps {
                let who = space.and(who, taken)?;
                match *to {
                    _ if who.is_false() => {}
                    Target::Decide => return Ok(count),
                    Target::Question(to) => next[to] = space.or(&next[to], &who)?,
                }
            }
        }
        here = next;
    }
    Ok(steps.from.len())
}

fn shares(space: &StateSpace, steps: &Steps) -> Result<Vec<f64>, TooLarge> {
    let mut typical = without_signs(space);
    for place in 0..steps.asked.len() {
        typical = space.and(&typical, &space.each_once(place)?)?;
    }
    let all = typical.cardinality();
    let share = |asked: &Bdd| Ok(space.and(&typical, asked)?.cardinality() / all);
    steps.asked.iter().map(share).collect()
}
