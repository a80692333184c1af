//! The red flags that people have in mind: their answers would raise them, if
//! asked or not.

use biodivine_lib_bdd::Bdd;
use typed_index_collections::TiVec;

use super::state_space::{Moment, StateSpace, TooLarge};
use crate::dialog::Urgency;
use crate::dialog::guard::Guard;
use crate::dialog::index::{FlagIx, QuestionIx};

/// The red flags that people have in mind.
pub(super) struct Minds {
    /// For each flag, the people whose answers would raise it.
    pub(super) raised: TiVec<FlagIx, Bdd>,
    /// For each flag, the questions that decide it, in the order in which they
    /// are asked.
    pub(super) rests_on: TiVec<FlagIx, Vec<QuestionIx>>,
    urgencies: TiVec<FlagIx, Urgency>,
    /// For each urgency, the people whose answers would raise a flag of it or
    /// of more.
    at_least: Vec<Bdd>,
}

impl Minds {
    pub(super) fn new(space: &StateSpace) -> Result<Self, TooLarge> {
        let flags = &space.dialog.flags;
        let raised = flags.iter().map(|it| space.guard(&Guard::Fact(it.fact), Moment::InMind));
        let raised = raised.collect::<Result<TiVec<_, _>, _>>()?;
        let rests_on = raised.iter().map(|it| space.depends_on(it)).collect();
        let urgencies: TiVec<_, _> = flags.iter().map(|it| it.urgency).collect();
        let at_least = Urgency::ALL.into_iter().map(|least| {
            let grave = raised.iter().zip(&urgencies).filter(|(_, urgency)| **urgency >= least);
            grave.map(|(who, _)| who).try_fold(space.nobody(), |all, who| space.or(&all, who))
        });
        let at_least = at_least.collect::<Result<_, _>>()?;
        Ok(Self { raised, rests_on, urgencies, at_least })
    }

    /// Returns the first flag that rests on a question.
    pub(super) fn first_flag(&self, question: QuestionIx) -> Option<FlagIx> {
        self.rests_on.position(|it| it.contains(&question))
    }

    /// Returns the first flag of 24 hours or more that rests on a question.
    pub(super) fn grave_flag(&self, question: QuestionIx) -> Option<FlagIx> {
        self.grave().find(|it| self.rests_on[*it].contains(&question))
    }

    /// Returns the flags of 24 hours or more.
    pub(super) fn grave(&self) -> impl Iterator<Item = FlagIx> {
        self.raised.keys().filter(|it| self.urgencies[*it] >= Urgency::Consultation24)
    }

    /// Returns the people whose answers would raise a flag of this urgency or
    /// more.
    pub(super) fn at_least(&self, urgency: Urgency) -> &Bdd {
        &self.at_least[urgency as usize]
    }
}
