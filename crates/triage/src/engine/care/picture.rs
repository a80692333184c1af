//! The picture of the weeks: when it is sent.

use crate::dialog::{CheckInId, Urgency};
use crate::engine::StepBuilder;
use crate::engine::reply::{Notice, Reply};
use crate::trend::Trend;

impl StepBuilder<'_> {
    /// Nobody who is sent to somebody today is shown numbers first.
    pub(super) fn show_trend_after(&mut self, check_in: &CheckInId, urgency: Urgency) {
        let trend = self.follow_up().and_then(|it| it.trend.as_ref());
        let is_shown = trend.is_some_and(|it| it.after.contains(check_in));
        if is_shown && urgency < Urgency::Consultation24 && self.has_trend() {
            self.replies.push(Reply::Trend);
        }
    }

    /// Whether there is a picture of how the check-ins went.
    pub(in crate::engine) fn has_trend(&mut self) -> bool {
        let follow_up = self.follow_up();
        let care = self.session().care.as_ref();
        follow_up.zip(care).is_some_and(|(follow_up, care)| Trend::of(follow_up, care).is_some())
    }

    /// `/trend` shows how the check-ins went.
    pub(in crate::engine) fn trend(&mut self) {
        match self.has_trend() {
            true => self.replies.push(Reply::Trend),
            false => self.notice(Notice::NoTrend),
        }
    }
}
