//! What some answers settle, though others are still to come.

use typed_index_collections::TiVec;

use super::guard::Guard;
use super::index::FactIx;
use super::{Answers, Dialog, Flag, QuestionId, Urgency};

/// The conditions as far as the questions that were asked settle them: a
/// condition that rests on another question is open.
///
/// A flag that gives way to a more urgent one still holds: a person who limps
/// and may have a broken heel bone has not denied the limp.
pub(crate) struct Known<'a> {
    dialog: &'a Dialog,
    answers: &'a Answers,
    facts: TiVec<FactIx, Option<bool>>,
}

impl<'a> Known<'a> {
    /// Settles what it can by these answers.
    pub(crate) fn new(dialog: &'a Dialog, answers: &'a Answers) -> Self {
        let mut known = Self { dialog, answers, facts: TiVec::with_capacity(dialog.facts.len()) };
        for fact in &dialog.facts {
            let value = known.holds(&fact.guard);
            known.facts.push(value);
        }
        known
    }

    /// Whether a flag is raised; none if that is open.
    pub(crate) fn raises(&self, flag: &Flag) -> Option<bool> {
        self.facts[flag.fact]
    }

    /// Returns the highest urgency of the flags that are raised whatever else is
    /// answered.
    pub(crate) fn urgency(&self) -> Option<Urgency> {
        let raised = self.dialog.flags.iter().filter(|it| self.raises(it) == Some(true));
        raised.map(|it| it.urgency).max()
    }

    fn holds(&self, guard: &Guard) -> Option<bool> {
        match guard {
            Guard::Chosen(question, choice) => self.answers.to(question).map(|it| it.has(choice)),
            Guard::AtLeast(question, least) => self.number(question).map(|it| it >= *least),
            Guard::AtMost(question, most) => self.number(question).map(|it| it <= *most),
            Guard::Fact(place) => self.facts[*place],
            Guard::All(guards) => self.count(guards.len(), guards.iter()),
            Guard::Any(guards) => self.count(1, guards.iter()),
            Guard::None(guards) => {
                let denied = guards.iter().filter(|it| !self.is_flag(it));
                self.count(1, denied).map(|it| !it)
            }
            Guard::Count(least, guards) => self.count(*least, guards.iter()),
        }
    }

    /// Whether so many hold, or more.
    fn count<'g>(&self, least: usize, guards: impl Iterator<Item = &'g Guard>) -> Option<bool> {
        let (mut hold, mut open) = (0, 0);
        for value in guards.map(|it| self.holds(it)) {
            match value {
                Some(true) => hold += 1,
                Some(false) => {}
                None => open += 1,
            }
        }
        match hold >= least {
            true => Some(true),
            false if hold + open < least => Some(false),
            false => None,
        }
    }

    fn number(&self, question: &QuestionId) -> Option<u32> {
        self.answers.to(question)?.number()
    }

    fn is_flag(&self, guard: &Guard) -> bool {
        let Guard::Fact(place) = guard else { return false };
        self.dialog.flags.iter().any(|it| it.fact == *place)
    }
}
