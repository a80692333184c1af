//! The check-ins of a programme that are over, and what came of them.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::{Care, State};
use crate::dialog::{Answers, CheckIn, CheckInId, Dialog, OutcomeId};

/// The most check-ins that a record keeps which the person asked for.
pub const CHANGES_MAX: usize = 4;

/// One check-in that is over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Which.
    pub check_in: CheckInId,
    /// The day on which it was answered, or was over.
    pub on: NaiveDate,
    /// What came of it.
    pub came: Came,
}

/// What came of a check-in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Came {
    /// It was answered.
    Answered {
        /// The answers that a later check-in may look at.
        answers: Answers,
        /// The outcome.
        outcome: OutcomeId,
    },
    /// It was asked, and not answered in time.
    Missed,
    /// It could not be asked in time; that is not the person's doing.
    NotSent,
}

impl Care {
    pub(super) fn note(&mut self, check_in: &CheckInId, now: DateTime<Utc>, came: Came) {
        self.log.push(Entry { check_in: check_in.clone(), on: self.date(now), came });
    }

    /// A person may say often that something has changed; a record is finite.
    pub(super) fn keep_few_changes(&mut self, follow_up: &Dialog) {
        let is_change =
            |it: &Entry| follow_up.check_in(&it.check_in).is_none_or(|it| it.day.is_none());
        if self.log.iter().filter(|it| is_change(it)).count() > CHANGES_MAX
            && let Some(oldest) = self.log.iter().position(is_change)
        {
            self.log.remove(oldest);
            self.went_on = self.went_on.min(self.log.len());
        }
    }

    /// Returns the answers and outcomes of the answered check-ins, oldest first.
    pub fn answered_check_ins(&self) -> impl Iterator<Item = (&Answers, &OutcomeId)> {
        self.log.iter().filter_map(|it| match &it.came {
            Came::Answered { answers, outcome } => Some((answers, outcome)),
            Came::Missed | Came::NotSent => None,
        })
    }

    /// Returns the last day of which something is noted: the end of a programme
    /// that cannot go on, since its check-ins are not offered any more.
    pub fn last_noted(&self) -> NaiveDate {
        let planned = match &self.state {
            State::Waiting { until } => *until,
            State::Asked { on, .. } | State::AskedToGoOn { on } | State::Over { on, .. } => {
                Some(*on)
            }
            State::Resting { ask_on, .. } => Some(*ask_on),
        };
        let noted = self.log.iter().map(|it| it.on);
        noted.chain(planned).fold(self.start, NaiveDate::max)
    }

    /// How many check-ins in a row had no answer, up to now.
    pub fn missed(&self) -> usize {
        self.trailing_missed(&self.log)
    }

    pub(super) fn missed_since_going_on(&self) -> usize {
        self.trailing_missed(self.log.get(self.went_on..).unwrap_or_default())
    }

    fn trailing_missed(&self, log: &[Entry]) -> usize {
        let counted = log.iter().rev().filter(|it| it.came != Came::NotSent);
        counted.take_while(|it| it.came == Came::Missed).count()
    }

    /// Returns the last check-in of the course.
    pub fn last_check_in<'d>(&self, follow_up: &'d Dialog) -> Option<&'d CheckIn> {
        let course = follow_up.course(&self.course)?;
        follow_up.check_in(course.check_ins.last()?)
    }
}
