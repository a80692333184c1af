//! The red flags that people have in mind: their answers would raise them, if
//! asked or not.

use biodivine_lib_bdd::Bdd;

use super::state_space::{Moment, StateSpace, TooLarge};
use crate::dialog::Urgency;
use crate::dialog::guard::Guard;

/// The red flags that people have in mind.
pub(super) struct Minds {
    /// For each flag, the people whose answers would raise it.
    pub(super) raised: Vec<Bdd>,
    /// For each flag, the questions that decide it, in the order in which they
    /// are asked.
    pub(super) rests_on: Vec<Vec<usize>>,
    urgencies: Vec<Urgency>,
}

impl Minds {
    pub(super) fn new(space: &StateSpace) -> Result<Self, TooLarge> {
        let flags = &space.dialog.flags;
        let raised = flags.iter().map(|it| space.guard(&Guard::Fact(it.fact), Moment::InMind));
        let raised = raised.collect::<Result<Vec<_>, _>>()?;
        let rests_on = raised.iter().map(|it| space.depends_on(it)).collect();
        Ok(Self { raised, rests_on, urgencies: flags.iter().map(|it| it.urgency).collect() })
    }

    /// Returns the first flag that rests on a question.
    pub(super) fn first_flag(&self, question: usize) -> Option<usize> {
        self.rests_on.iter().position(|it| it.contains(&question))
    }

    /// Returns the first flag of 24 hours or more that rests on a question.
    pub(super) fn grave_flag(&self, question: usize) -> Option<usize> {
        self.grave().find(|it| self.rests_on[*it].contains(&question))
    }

    /// Returns the flags of 24 hours or more.
    pub(super) fn grave(&self) -> impl Iterator<Item = usize> {
        (0..self.raised.len()).filter(|it| self.urgencies[*it] >= Urgency::Consultation24)
    }

    /// Returns the people whose answers would raise a flag of this urgency or
    /// more.
    pub(super) fn at_least(&self, space: &StateSpace, urgency: Urgency) -> Result<Bdd, TooLarge> {
        let flags = (0..self.raised.len()).filter(|it| self.urgencies[*it] >= urgency);
        flags.map(|it| &self.raised[it]).try_fold(space.nobody(), |all, it| space.or(&all, it))
    }
}
