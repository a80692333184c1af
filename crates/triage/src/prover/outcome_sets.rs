//! The sets of people by result: who gets which row, outcome, urgency and note.

use biodivine_lib_bdd::Bdd;
use typed_index_collections::{TiVec, ti_vec};

use super::state_space::{Moment, StateSpace, TooLarge};
use crate::dialog::Urgency;
use crate::dialog::guard::Guard;
use crate::dialog::index::{FlagIx, NoteIx, OutcomeIx, RuleIx};

/// Who gets which result.
pub(super) struct OutcomeSets<'s> {
    pub(super) space: &'s StateSpace<'s>,
    /// For each row, the people for whom its condition holds.
    pub(super) holds: TiVec<RuleIx, Bdd>,
    /// Before each row and after the last, the people for whom no row so far
    /// decides.
    undecided_before: TiVec<RuleIx, Bdd>,
    /// For each flag, the people for whom it is raised.
    pub(super) flags: TiVec<FlagIx, Bdd>,
    /// The people sent this urgency or more, from `Consultation` on.
    urgent: Vec<Bdd>,
    everybody: Bdd,
}

const URGENCIES: [Urgency; 3] =
    [Urgency::Consultation, Urgency::Consultation24, Urgency::Emergency];

impl<'s> OutcomeSets<'s> {
    pub(super) fn new(space: &'s StateSpace<'s>) -> Result<Self, TooLarge> {
        let mut outcome_sets = Self::of_nobody(space);
        for rule in &space.dialog.rules {
            let holds = space.guard(&rule.guard, Moment::End)?;
            outcome_sets.add_row(holds, None)?;
        }
        for flag in &space.dialog.flags {
            outcome_sets.flags.push(space.guard(&Guard::Fact(flag.fact), Moment::End)?);
        }
        outcome_sets.with_urgencies()
    }

    /// As `new`, for a space beside the space of `other`: parts that do not
    /// differ are copied from there.
    pub(super) fn beside(other: &OutcomeSets, space: &'s StateSpace<'s>) -> Result<Self, TooLarge> {
        if space.asked != other.space.asked {
            return Self::new(space);
        }
        let (dialog, before) = (space.dialog, other.space.dialog);
        let mut outcome_sets = Self::of_nobody(space);
        for ((row, rule), was) in dialog.rules.iter_enumerated().zip(&before.rules) {
            let is_same = rule.guard == was.guard;
            let holds = match is_same {
                true => other.holds[row].clone(),
                false => space.guard(&rule.guard, Moment::End)?,
            };
            let left = &other.undecided_before;
            outcome_sets.add_row(
                holds,
                (is_same && outcome_sets.undecided_before[row] == left[row])
                    .then(|| &left[after(row)]),
            )?;
        }
        for ((flag, now), was) in dialog.flags.iter_enumerated().zip(&before.flags) {
            outcome_sets.flags.push(match now.fact == was.fact {
                true => other.flags[flag].clone(),
                false => space.guard(&Guard::Fact(now.fact), Moment::End)?,
            });
        }
        outcome_sets.with_urgencies()
    }

    fn of_nobody(space: &'s StateSpace<'s>) -> Self {
        let (left, everybody) = (ti_vec![space.everybody()], space.everybody());
        let (holds, flags, urgent) = (TiVec::new(), TiVec::new(), Vec::new());
        Self { space, holds, undecided_before: left, flags, urgent, everybody }
    }

    /// Adds a row that holds for these people, and those for whom no row
    /// decides after it, if they are known.
    fn add_row(&mut self, holds: Bdd, left: Option<&Bdd>) -> Result<(), TooLarge> {
        self.undecided_before.push(match left {
            Some(left) => left.clone(),
            None => self.space.and_not(self.undecided(), &holds)?,
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
        let by_outcome = self.receiving(|outcome| dialog.outcomes[outcome].urgency >= least)?;
        let flags = dialog.flags.iter().zip(&self.flags).filter(|(it, _)| it.urgency >= least);
        flags.map(|(_, who)| who).try_fold(by_outcome, |all, who| self.space.or(&all, who))
    }

    /// Returns the people for whom a row decides.
    pub(super) fn decides(&self, row: RuleIx) -> Result<Bdd, TooLarge> {
        self.space.and(&self.undecided_before[row], &self.holds[row])
    }

    /// Returns the people for whom no row decides.
    pub(super) fn undecided(&self) -> &Bdd {
        &self.undecided_before[self.holds.next_key()]
    }

    /// Returns for each row the people for whom neither it nor a row above
    /// decides.
    pub(super) fn left_by_rows(&self) -> &[Bdd] {
        &self.undecided_before.raw[1..]
    }

    /// Returns the people who get one of these outcomes.
    ///
    /// Consecutive rows are joined first: joining many rows one by one makes
    /// far larger diagrams on the way than the result.
    pub(super) fn receiving(&self, is_meant: impl Fn(OutcomeIx) -> bool) -> Result<Bdd, TooLarge> {
        let (rules, undecided) = (&self.space.dialog.rules, &self.undecided_before.raw);
        let (mut receiving, mut row) = (self.space.nobody(), 0);
        for run in rules.raw.chunk_by(|a, b| is_meant(a.outcome) == is_meant(b.outcome)) {
            let end = row + run.len();
            if is_meant(run[0].outcome) {
                let run = self.space.and_not(&undecided[row], &undecided[end])?;
                receiving = self.space.or(&receiving, &run)?;
            }
            row = end;
        }
        Ok(receiving)
    }

    /// Returns the people who get a note.
    pub(super) fn note(&self, place: NoteIx) -> Result<Bdd, TooLarge> {
        let dialog = self.space.dialog;
        let note = &dialog.notes[place];
        let below = self.receiving(|outcome| note.may_apply_to(&dialog.outcomes[outcome]))?;
        self.space.and(&below, &self.space.guard(&note.guard, Moment::End)?)
    }

    /// Returns the people sent this urgency or more.
    pub(super) fn at_least(&self, urgency: Urgency) -> &Bdd {
        let place = URGENCIES.iter().position(|it| *it == urgency);
        place.map_or(&self.everybody, |place| &self.urgent[place])
    }
}

/// Returns the row below a row, or the place after the last.
fn after(row: RuleIx) -> RuleIx {
    (usize::from(row) + 1).into()
}
