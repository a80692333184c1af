//! How conversations end: who is given which row, outcome, urgency and note.

use biodivine_lib_bdd::Bdd;

use super::space::{Moment, Space, TooLarge};
use crate::dialog::Urgency;
use crate::dialog::guard::Guard;

/// Who ends how.
pub(super) struct Ends<'s> {
    pub(super) space: &'s Space<'s>,
    /// For each row, those for whom its condition holds.
    pub(super) holds: Vec<Bdd>,
    /// Before each row and after the last, those whom no row so far decides
    /// for.
    left: Vec<Bdd>,
    /// For each flag, those for whom it is raised.
    pub(super) flags: Vec<Bdd>,
    /// Those told with this urgency or more, from `Consultation` on.
    urgent: Vec<Bdd>,
    everybody: Bdd,
}

const URGENCIES: [Urgency; 3] =
    [Urgency::Consultation, Urgency::Consultation24, Urgency::Emergency];

impl<'s> Ends<'s> {
    pub(super) fn new(space: &'s Space<'s>) -> Result<Self, TooLarge> {
        let mut ends = Self {
            space,
            holds: Vec::new(),
            left: vec![space.everybody()],
            flags: Vec::new(),
            urgent: Vec::new(),
            everybody: space.everybody(),
        };
        for (row, rule) in space.dialog.rules.iter().enumerate() {
            let holds = space.guard(&rule.guard, Moment::End)?;
            ends.left.push(space.and_not(&ends.left[row], &holds)?);
            ends.holds.push(holds);
        }
        for flag in &space.dialog.flags {
            ends.flags.push(space.guard(&Guard::Fact(flag.fact), Moment::End)?);
        }
        for least in URGENCIES {
            let urgent = ends.urgent(least)?;
            ends.urgent.push(urgent);
        }
        Ok(ends)
    }

    fn urgent(&self, least: Urgency) -> Result<Bdd, TooLarge> {
        let dialog = self.space.dialog;
        let by_outcome = self.told(|outcome| dialog.outcomes[outcome].urgency >= least)?;
        let flags = dialog.flags.iter().zip(&self.flags).filter(|(it, _)| it.urgency >= least);
        flags.map(|(_, who)| who).try_fold(by_outcome, |all, who| self.space.or(&all, who))
    }

    /// Returns those for whom a row decides.
    pub(super) fn decides(&self, row: usize) -> Result<Bdd, TooLarge> {
        self.space.and(&self.left[row], &self.holds[row])
    }

    /// Returns those whom no row decides for.
    pub(super) fn undecided(&self) -> &Bdd {
        &self.left[self.holds.len()]
    }

    /// Returns for each row those whom neither it nor a row above decides for.
    pub(super) fn left_by_rows(&self) -> &[Bdd] {
        &self.left[1..]
    }

    /// Returns those to whom one of these outcomes is told.
    ///
    /// Rows that follow one another are taken together: a diagram of many rows
    /// put together one by one is far larger on the way than in the end.
    pub(super) fn told(&self, is_meant: impl Fn(usize) -> bool) -> Result<Bdd, TooLarge> {
        let rules = &self.space.dialog.rules;
        let (mut told, mut row) = (self.space.nobody(), 0);
        for run in rules.chunk_by(|a, b| is_meant(a.outcome) == is_meant(b.outcome)) {
            let end = row + run.len();
            if is_meant(run[0].outcome) {
                let run = self.space.and_not(&self.left[row], &self.left[end])?;
                told = self.space.or(&told, &run)?;
            }
            row = end;
        }
        Ok(told)
    }

    /// Returns those to whom a note is told.
    pub(super) fn note(&self, place: usize) -> Result<Bdd, TooLarge> {
        let dialog = self.space.dialog;
        let note = &dialog.notes[place];
        let below = self.told(|outcome| note.may_stand_below(&dialog.outcomes[outcome]))?;
        self.space.and(&below, &self.space.guard(&note.guard, Moment::End)?)
    }

    /// Returns those told with this urgency or more.
    pub(super) fn at_least(&self, urgency: Urgency) -> &Bdd {
        let place = URGENCIES.iter().position(|it| *it == urgency);
        place.map_or(&self.everybody, |place| &self.urgent[place])
    }
}
