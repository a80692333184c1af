//! Two dialogs over the same people: what each person gets from either.

use std::cmp::Ordering;

use biodivine_lib_bdd::Bdd;

use super::joint::Joint;
use super::parts::Concerns;
use super::side::{Raised, Sends, Side};
use super::{
    Comparison, Difference, Direction, Example, Extra, Renames, SideChange, Weight, changes,
};
use crate::dialog::{Answers, Dialog};
use crate::prover::state_space::{Moment, StateSpace, TooLarge};

/// Both dialogs, and the people who can be compared directly.
pub(super) struct Pair<'p> {
    pub(super) old: Side<'p>,
    pub(super) new: Side<'p>,
    /// Who can get each result of the new dialog, with some answer in place of
    /// one that it does not have.
    reaches: Vec<Bdd>,
    /// The people who are asked no question that now has another kind.
    pub(super) comparable: Bdd,
    /// Those of them who give no answer that one dialog does not have.
    pub(super) common: Bdd,
    renames: &'p Renames,
}

/// Compares the results of `old`, which has the new names, and of `new`.
pub(super) fn compare(
    old: Dialog,
    new: &Dialog,
    comparison: &mut Comparison,
) -> Result<(), TooLarge> {
    let joint = Joint::new(old, new);
    comparison.not_compared.extend(joint.not_compared());
    let [in_old, in_new] = joint.spaces()?;
    let pair = Pair::new(&joint, &in_old, &in_new, &comparison.renames)?;
    let changes = changes::compare(&pair, &joint)?;
    let differences = pair.differences(&pair.common)?;
    let mut asides = pair.lost(&pair.common)?;
    asides.extend(pair.besides()?);
    for part in comparison.parts.iter_mut().filter(|it| it.weight == Weight::Loosened) {
        part.example = part.concerns.as_ref().map(|it| pair.concerned(it)).transpose()?.flatten();
    }
    (comparison.changes, comparison.differences) = (changes, differences);
    comparison.asides = asides;
    Ok(())
}

impl<'p> Pair<'p> {
    fn new(
        joint: &'p Joint,
        in_old: &'p StateSpace<'p>,
        in_new: &'p StateSpace<'p>,
        renames: &'p Renames,
    ) -> Result<Self, TooLarge> {
        let (old, new) = (Side::new(&joint.old, in_old)?, Side::new(joint.new, in_new)?);
        let mut comparable = in_new.everybody();
        for (now, before) in &joint.apart {
            comparable = in_new.and_not(&comparable, &new.asked(now))?;
            comparable = in_new.and_not(&comparable, &old.asked(before))?;
        }
        let mut common = in_new.and(&in_new.and(&comparable, &old.takes)?, &new.takes)?;
        for (side, other) in [(&old, &new), (&new, &old)] {
            common = in_new.and_not(&common, &changes::ticks(side, other, Moment::End)?)?;
        }
        let reaches = new.sends.iter().map(|it| new.with_some_answer(&it.who));
        let reaches = reaches.collect::<Result<_, _>>()?;
        Ok(Self { old, new, reaches, comparable, common, renames })
    }

    pub(super) fn space(&self) -> &StateSpace<'p> {
        self.new.space
    }

    /// Returns which of these people get another outcome or urgency.
    pub(super) fn differences(&self, who: &Bdd) -> Result<Vec<Difference>, TooLarge> {
        let mut differences = Vec::new();
        for before in &self.old.sends {
            let those = self.space().and(who, &before.who)?;
            for (after, reach) in self.new.sends.iter().zip(&self.reaches) {
                let both = self.space().and(&those, reach)?;
                if before.advice != after.advice && !both.is_false() {
                    differences.push(self.difference(&both, before, after)?);
                }
            }
        }
        Ok(differences)
    }

    pub(super) fn difference(
        &self,
        who: &Bdd,
        before: &Sends,
        after: &Sends,
    ) -> Result<Difference, TooLarge> {
        Ok(Difference {
            old: before.advice.clone(),
            new: after.advice.clone(),
            direction: direction(before, after),
            example: self.example(who, &before.who, &after.who)?,
        })
    }

    /// Returns each flag that some of these people no longer get, unless the
    /// new urgency is higher.
    pub(super) fn lost(&self, who: &Bdd) -> Result<Vec<SideChange>, TooLarge> {
        let mut lost = Vec::new();
        for before in &self.old.flags {
            let after = self.new.flags.iter().find(|it| it.flag == before.flag);
            if let Some(example) = self.loses(who, before, after)? {
                let beside = Extra::Flag(before.flag.clone());
                lost.push(SideChange { beside, comes: false, example });
            }
        }
        Ok(lost)
    }

    /// Returns a person who got a flag and now does not: neither its own text
    /// nor an outcome that covers it.
    fn loses(
        &self,
        who: &Bdd,
        before: &Raised,
        after: Option<&Raised>,
    ) -> Result<Option<Example>, TooLarge> {
        let space = self.space();
        let those = space.and(who, &before.who)?;
        if those.is_false() {
            return Ok(None);
        }
        let was_sent = before.sent(space)?;
        let (mut unsaid, mut unsent) = (self.new.takes.clone(), self.new.takes.clone());
        if let Some(after) = after {
            unsaid = space.and_not(&unsaid, &space.or(&after.who, &after.in_outcome)?)?;
            unsent = space.and_not(&unsent, &after.sent(space)?)?;
        }
        let silent = space.and(&before.who, &self.new.with_some_answer(&unsaid)?)?;
        let unsent_now = space.and(&was_sent, &self.new.with_some_answer(&unsent)?)?;
        let those = space.and(&those, &space.or(&silent, &unsent_now)?)?;
        for sends in &self.old.sends {
            let those = space.and(&those, &sends.who)?;
            if those.is_false() {
                continue;
            }
            for now in self.new.sends.iter().filter(|it| it.advice.urgency <= sends.advice.urgency)
            {
                let is_same = now.advice.outcome == sends.advice.outcome;
                let (was, is) = if is_same { (&was_sent, &unsent) } else { (&before.who, &unsaid) };
                let (was, is) = (space.and(&those, was)?, space.and(&now.who, is)?);
                if let Some(example) = self.meet(&was, &is)? {
                    return Ok(Some(example));
                }
            }
        }
        Ok(None)
    }

    /// Returns the flags and notes that are new or gone for people whose
    /// outcome and urgency stay the same.
    fn besides(&self) -> Result<Vec<SideChange>, TooLarge> {
        let space = self.space();
        let mut same = space.nobody();
        for before in &self.old.sends {
            for after in self.new.sends.iter().filter(|it| it.advice == before.advice) {
                same = space.or(&same, &space.and(&before.who, &after.who)?)?;
            }
        }
        same = space.and(&same, &self.common)?;
        let (old, new) = (besides(&self.old)?, besides(&self.new)?);
        let mut asides = Vec::new();
        for (comes, here, there) in [(false, &old, &new), (true, &new, &old)] {
            for (beside, sent) in here.iter().filter(|(it, _)| comes || is_note(it)) {
                let other = there.iter().find(|(it, _)| it == beside).map(|(_, sent)| sent);
                let nobody = space.nobody();
                let only_here = space.and_not(sent, other.unwrap_or(&nobody))?;
                let only_here = space.and(&same, &only_here)?;
                if !only_here.is_false() {
                    let example = self.example(&only_here, &only_here, &only_here)?;
                    asides.push(SideChange { beside: beside.clone(), comes, example });
                }
            }
        }
        Ok(asides)
    }

    /// Returns a person among these in the old dialog who can be among those in
    /// the new one.
    fn meet(&self, before: &Bdd, after: &Bdd) -> Result<Option<Example>, TooLarge> {
        if before.is_false() || after.is_false() {
            return Ok(None);
        }
        let both = self.space().and(before, &self.new.with_some_answer(after)?)?;
        if both.is_false() {
            return Ok(None);
        }
        self.example(&both, before, after).map(Some)
    }

    /// Returns a person who is among the first in the old dialog and among the
    /// second in the new one.
    fn example(&self, who: &Bdd, before: &Bdd, after: &Bdd) -> Result<Example, TooLarge> {
        let in_mind = self.space().witness(who).expect("there is somebody");
        let new = self.new.conversation(&in_mind, after)?;
        let before = self.old.conversation(&in_mind, before)?;
        Ok(Example { new, old: self.renames.restored(&before), before })
    }

    /// Returns a person whom a part of the file concerns: in the new dialog, or
    /// in the old one if it is gone.
    fn concerned(&self, part: &Concerns) -> Result<Option<Answers>, TooLarge> {
        let somebody = self.new.somebody(&concerned(&self.new, part)?)?;
        if somebody.is_some() {
            return Ok(somebody);
        }
        let before = self.old.somebody(&concerned(&self.old, part)?)?;
        Ok(before.map(|it| self.renames.restored(&it)))
    }
}

/// Whether the urgency is lower than before. With the same urgency, the texts
/// of one outcome may be written for a lower one.
fn direction(before: &Sends, after: &Sends) -> Direction {
    match after.advice.urgency.cmp(&before.advice.urgency) {
        Ordering::Less => Direction::Lowered,
        Ordering::Equal if after.own < before.own => Direction::Lowered,
        Ordering::Equal => Direction::Otherwise,
        Ordering::Greater => Direction::Raised,
    }
}

/// Returns the people of a dialog whom a part of it concerns.
fn concerned(side: &Side, part: &Concerns) -> Result<Bdd, TooLarge> {
    let nobody = side.space.nobody();
    match part {
        Concerns::Flag(flag) => {
            let raised = side.flags.iter().find(|it| it.flag == *flag);
            Ok(raised.map_or(nobody, |it| it.who.clone()))
        }
        Concerns::Outcome(outcome) => {
            let sends = side.sends.iter().filter(|it| it.advice.outcome.as_ref() == Some(outcome));
            sends.map(|it| &it.who).try_fold(nobody, |all, it| side.space.or(&all, it))
        }
        Concerns::Question(question) => Ok(side.asked(question)),
    }
}

/// Returns every flag and note, with the people who are sent its text.
fn besides(side: &Side) -> Result<Vec<(Extra, Bdd)>, TooLarge> {
    let mut besides = Vec::new();
    for raised in &side.flags {
        besides.push((Extra::Flag(raised.flag.clone()), raised.sent(side.space)?));
    }
    let notes = side.notes.iter().map(|(id, who)| (Extra::Note(id.clone()), who.clone()));
    besides.extend(notes);
    Ok(besides)
}

fn is_note(beside: &Extra) -> bool {
    matches!(beside, Extra::Note(_))
}
