//! Whether somebody has seen a person whose result sends them to somebody.

use chrono::{DateTime, Utc};

use super::{Care, Deed, OpenResult, State, after};
use crate::dialog::Urgency;

/// After each "not yet" to an urgent result, so many days until the person is
/// asked again whether a doctor has seen them. After the last one no more.
const SEEN_AGAIN_DAYS: [u64; 3] = [1, 2, 7];

/// The same after a result that is not urgent.
const SEEN_AGAIN_LATER: u64 = 7;

impl Care {
    /// Returns the result of which is not known whether the person was seen.
    pub fn open_result(&self) -> Option<&OpenResult> {
        match &self.state {
            State::Resting { result, .. } | State::Asked { resting: Some((result, _)), .. } => {
                Some(result)
            }
            State::Asked { .. }
            | State::Waiting { .. }
            | State::AskedToGoOn { .. }
            | State::Over { .. } => None,
        }
    }

    /// Whether it ended while a result was open.
    pub fn has_ended_unseen(&self) -> bool {
        matches!(self.state, State::Over { is_unseen: true, .. })
    }

    /// Ends it for somebody who was seen, and may not go on or does not know.
    pub fn end_by_advice(&mut self, now: DateTime<Utc>) {
        self.state = State::Over { on: self.date(now), is_unseen: false, may_not: true };
    }

    /// Whether it ended so.
    pub fn has_ended_by_advice(&self) -> bool {
        matches!(self.state, State::Over { may_not: true, .. })
    }

    /// A new way through the dialog followed leads to a result of its own.
    pub fn forget_how_it_ended(&mut self) {
        if let State::Over { is_unseen, may_not, .. } = &mut self.state {
            (*is_unseen, *may_not) = (false, false);
        }
    }

    /// Whether the person said that they were seen for the open result.
    pub fn is_seen(&self) -> bool {
        matches!(self.state, State::Resting { is_seen: true, .. })
    }

    /// The person was seen: what is open now is whether they may go on.
    pub fn note_seen(&mut self) {
        if let State::Resting { is_seen, .. } = &mut self.state {
            *is_seen = true;
        }
    }

    /// The person was not seen yet: they are asked once more, or not again.
    pub fn not_seen_yet(&mut self, now: DateTime<Utc>) {
        let today = self.date(now);
        let State::Resting { result, asked, ask_on, is_open, is_reminded, .. } = &mut self.state
        else {
            return;
        };
        let Some(days) = SEEN_AGAIN_DAYS.get(*asked as usize) else {
            return self.end_unseen(now);
        };
        let is_urgent = result.urgency >= Urgency::Consultation24;
        let days = if is_urgent { *days } else { SEEN_AGAIN_LATER };
        (*ask_on, *is_open, *is_reminded) = (after(today, days), false, false);
        *asked += 1;
    }

    fn end_unseen(&mut self, now: DateTime<Utc>) {
        self.state = State::Over { on: self.date(now), is_unseen: true, may_not: false };
    }

    pub(super) fn ask_whether_seen(
        &mut self,
        now: DateTime<Utc>,
        is_in_time: bool,
    ) -> Option<Deed> {
        let tomorrow = self.next_slot(now);
        let State::Resting { ask_on, is_open, .. } = &mut self.state else { return None };
        if !is_in_time {
            *ask_on = tomorrow;
            return None;
        }
        *is_open = true;
        Some(Deed::AskWhetherSeen)
    }

    pub(super) fn ask_again_whether_seen(&mut self, is_in_time: bool) -> Option<Deed> {
        if let State::Resting { is_reminded, .. } = &mut self.state {
            *is_reminded = true;
        }
        is_in_time.then_some(Deed::AskWhetherSeen)
    }

    /// Ends it without an answer. Who may not have been seen hears so.
    pub(super) fn give_up(&mut self, now: DateTime<Utc>, is_in_time: bool) -> Option<Deed> {
        match self.state {
            State::Resting { is_seen: false, .. } => {
                self.end_unseen(now);
                return is_in_time.then_some(Deed::GiveUp);
            }
            // Silence is no leave to go on.
            State::Resting { .. } => self.end_by_advice(now),
            State::Waiting { .. }
            | State::Asked { .. }
            | State::AskedToGoOn { .. }
            | State::Over { .. } => self.end(now),
        }
        None
    }
}
