//! How conversations end: who is given which row, outcome, urgency and note.

use biodivine_lib_bdd::Bdd;

use super::space::{Moment, Space, TooLarge, and, and_not, or};
use crate::dialog::Urgency;

/// Who ends how.
pub(super) struct Ends<'s> {
    pub(super) space: &'s Space<'s>,
    /// For each row, those for whom its condition holds.
    pub(super) holds: Vec<Bdd>,
    /// For each row, those for whom it decides.
    pub(super) decides: Vec<Bdd>,
    /// Those whom no row decides for.
    pub(super) undecided: Bdd,
    /// For each outcome, those to whom it is told.
    pub(super) outcomes: Vec<Bdd>,
    /// For each flag, those for whom it is raised.
    pub(super) flags: Vec<Bdd>,
    /// For each note, those to whom it is told.
    pub(super) notes: Vec<Bdd>,
    /// Those told with this urgency or more, from `Consultation` on.
    urgent: [Bdd; 3],
    everybody: Bdd,
}

const URGENCIES: [Urgency; 3] =
    [Urgency::Consultation, Urgency::Consultation24, Urgency::Emergency];

impl<'s> Ends<'s> {
    pub(super) fn new(space: &'s Space<'s>) -> Result<Self, TooLarge> {
        let dialog = space.dialog;
        let nobody = || space.nobody();
        let mut ends = Self {
            space,
            holds: Vec::new(),
            decides: Vec::new(),
            undecided: space.everybody(),
            outcomes: vec![nobody(); dialog.outcomes.len()],
            flags: Vec::new(),
            notes: Vec::new(),
            urgent: [nobody(), nobody(), nobody()],
            everybody: space.everybody(),
        };
        for rule in &dialog.rules {
            let holds = space.guard(&rule.guard, Moment::End)?;
            let decides = and(&ends.undecided, &holds)?;
            ends.undecided = and_not(&ends.undecided, &holds)?;
            ends.outcomes[rule.outcome] = or(&ends.outcomes[rule.outcome], &decides)?;
            ends.holds.push(holds);
            ends.decides.push(decides);
        }
        for flag in &dialog.flags {
            ends.flags
                .push(space.guard(&crate::dialog::guard::Guard::Fact(flag.fact), Moment::End)?);
        }
        ends.tell_notes()?;
        ends.weigh()?;
        Ok(ends)
    }

    fn tell_notes(&mut self) -> Result<(), TooLarge> {
        let dialog = self.space.dialog;
        for note in &dialog.notes {
            let mut below = self.space.nobody();
            for (outcome, told) in dialog.outcomes.iter().zip(&self.outcomes) {
                if note.with.is_empty() || note.with.contains(&outcome.id) {
                    below = or(&below, told)?;
                }
            }
            self.notes.push(and(&below, &self.space.guard(&note.guard, Moment::End)?)?);
        }
        Ok(())
    }

    fn weigh(&mut self) -> Result<(), TooLarge> {
        let dialog = self.space.dialog;
        let outcomes = dialog.outcomes.iter().map(|it| it.urgency).zip(&self.outcomes);
        let flags = dialog.flags.iter().map(|it| it.urgency).zip(&self.flags);
        for (urgency, who) in outcomes.chain(flags) {
            for (least, urgent) in URGENCIES.iter().zip(&mut self.urgent) {
                if urgency >= *least {
                    *urgent = or(urgent, who)?;
                }
            }
        }
        Ok(())
    }

    /// Returns those told with this urgency or more.
    pub(super) fn at_least(&self, urgency: Urgency) -> &Bdd {
        let place = URGENCIES.iter().position(|it| *it == urgency);
        place.map_or(&self.everybody, |place| &self.urgent[place])
    }
}
