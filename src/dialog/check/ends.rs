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
        let mut ends = Self::of_nobody(space);
        for rule in &space.dialog.rules {
            let holds = space.guard(&rule.guard, Moment::End)?;
            ends.add_row(holds, None)?;
        }
        for flag in &space.dialog.flags {
            ends.flags.push(space.guard(&Guard::Fact(flag.fact), Moment::End)?);
        }
        ends.with_urgencies()
    }

    /// As `new`, of a space beside that of other ends: what does not differ is
    /// taken over from them.
    pub(super) fn beside(other: &Ends, space: &'s Space<'s>) -> Result<Self, TooLarge> {
        if space.asked != other.space.asked {
            return Self::new(space);
        }
        let (dialog, before) = (space.dialog, other.space.dialog);
        let mut ends = Self::of_nobody(space);
        for (row, (rule, was)) in dialog.rules.iter().zip(&before.rules).enumerate() {
            let is_same = rule.guard == was.guard;
            let holds = match is_same {
                true => other.holds[row].clone(),
                false => space.guard(&rule.guard, Moment::End)?,
            };
            let left = &other.left;
            ends.add_row(holds, (is_same && ends.left[row] == left[row]).then(|| &left[row + 1]))?;
        }
        for (flag, (now, was)) in dialog.flags.iter().zip(&before.flags).enumerate() {
            ends.flags.push(match now.fact == was.fact {
                true => other.flags[flag].clone(),
                false => space.guard(&Guard::Fact(now.fact), Moment::End)?,
            });
        }
        ends.with_urgencies()
    }

    fn of_nobody(space: &'s Space<'s>) -> Self {
        let (left, everybody) = (vec![space.everybody()], space.everybody());
        let (holds, flags, urgent) = (Vec::new(), Vec::new(), Vec::new());
        Self { space, holds, left, flags, urgent, everybody }
    }

    /// Adds a row that holds for these, and those whom no row decides for after
    /// it, if they are known.
    fn add_row(&mut self, holds: Bdd, left: Option<&Bdd>) -> Result<(), TooLarge> {
        self.left.push(match left {
            Some(left) => left.clone(),
            None => self.space.and_not(&self.left[self.holds.len()], &holds)?,
        });
        self.holds.push(holds);
        Ok(())
    }

    fn with_urgencies(mut self) -> Result<Self, TooLarge> {
        self.urgent = URGENCIES.map(|it| self.urgent(it)).into_iter().collect::<Result<_, _>>()?;
        Ok(self)
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
        let below = self.told(|outcome| note.may_apply_to(&dialog.outcomes[outcome]))?;
        self.space.and(&below, &self.space.guard(&note.guard, Moment::End)?)
    }

    /// Returns those told with this urgency or more.
    pub(super) fn at_least(&self, urgency: Urgency) -> &Bdd {
        let place = URGENCIES.iter().position(|it| *it == urgency);
        place.map_or(&self.everybody, |place| &self.urgent[place])
    }
}
