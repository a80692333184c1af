//! Counts: how often something came about, in all conversations of a bot. They
//! name nobody, and stay when records go.
//!
//! Invariant: a count is added in the commit of the record that causes it, so
//! that neither is there without the other.

use std::collections::BTreeMap;
use std::fmt;

use triage::dialog::{CheckInId, QuestionId};
use triage::figures::{Event, Subject};

/// What is counted by itself. Its written form is the key of its count.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cell {
    /// The version by which the person was asked.
    pub version: String,
    /// The language that they were asked in.
    pub language: String,
    /// What was open.
    pub subject: Subject,
    /// What came of it.
    pub event: Event,
}

impl fmt::Display for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { version, language, subject, event } = self;
        let (kind, name) = match subject {
            Subject::Question(id) => ("question", id.0.as_str()),
            Subject::CheckIn(id) => ("check-in", id.0.as_str()),
            Subject::Programme => ("programme", "all"),
        };
        write!(f, "{version} {language} {kind} {name} {}", event.name())
    }
}

impl Cell {
    /// Reads its written form.
    pub fn read(text: &str) -> Option<Self> {
        let mut words = text.split(' ');
        let [version, language, kind, name, event] = [(); 5].map(|()| words.next());
        let name = name?.to_owned();
        let subject = match kind? {
            "question" => Subject::Question(QuestionId(name)),
            "check-in" => Subject::CheckIn(CheckInId(name)),
            "programme" => Subject::Programme,
            _ => return None,
        };
        let event = Event::ALL.into_iter().find(|it| Some(it.name()) == event)?;
        let (version, language) = (version?.to_owned(), language?.to_owned());
        words.next().is_none().then_some(Self { version, language, subject, event })
    }
}

/// How often each came about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts(pub BTreeMap<Cell, u64>);

impl Counts {
    /// Counts something so many times more.
    pub fn add(&mut self, cell: Cell, times: u64) {
        *self.0.entry(cell).or_default() += times;
    }

    /// Adds others.
    pub fn add_all(&mut self, others: Self) {
        others.0.into_iter().for_each(|(cell, times)| self.add(cell, times));
    }

    /// The same, of a person who has left the chat: they have not stopped what
    /// ends by that.
    pub fn of_who_left(self) -> Self {
        let left = self.0.into_iter().map(|(cell, times)| match cell.event {
            Event::Stopped | Event::Ended => (Cell { event: Event::Left, ..cell }, times),
            Event::Offered
            | Event::Answered
            | Event::Late
            | Event::Back
            | Event::Left
            | Event::Missed
            | Event::Expired
            | Event::NotSent
            | Event::Open
            | Event::Silent => (cell, times),
        });
        Self(left.collect())
    }
}

impl FromIterator<Cell> for Counts {
    fn from_iter<I: IntoIterator<Item = Cell>>(cells: I) -> Self {
        let mut counts = Self::default();
        cells.into_iter().for_each(|it| counts.add(it, 1));
        counts
    }
}
