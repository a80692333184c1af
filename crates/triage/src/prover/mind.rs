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
    /// For each urgency, the people whose answers would raise a flag of it or
    /// of more.
    at_least: Vec<Bdd>,
}

impl Minds {
    pub(super) fn new(space: &StateSpace) -> Result<Self, TooLarge> {
        let flags = &space.dialog.flags;
        let raised = flags.iter().map(|it| space.guard(&Guard::Fact(it.fact), Moment::InMind));
        let raised = raised.collect::<Result<Vec<_>, _>>()?;
        let rests_on = raised.iter().map(|it| space.depends_on(it)).collect();
        let urgencies: Vec<_> = flags.iter().map(|it| it.urgency).collect();
        let at_least = Urgency::ALL.into_iter().map(|least| {
            let grave = raised.iter().zip(&urgencies).filter(|(_, urgency)| **urgency >= least);
            grave.map(|(who, _)| who).try_fold(space.nobody(), |all, who| space.or(&all, who))
        });
        let at_least = at_least.collect::<Result<_, _>>()?;
        Ok(Self { raised, rests_on, urgencies, at_least })
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
    pub(super) fn at_least(&self, urgency: Urgency) -> &Bdd {
        &self.at_least[urgency as usize]
    }
}
