//! What is settled before the last question: how soon somebody must see the
//! person, whatever else they answer.

use super::StepBuilder;
use super::reply::Notice;
use crate::dialog::{Known, Urgency};

impl StepBuilder<'_> {
    /// Returns the urgency of what the answers raise, whatever else is answered.
    pub(super) fn settled_urgency(&mut self) -> Option<Urgency> {
        let dialog = self.context.dialog;
        Known::new(dialog, &self.session().answers).urgency()
    }

    /// Sends how soon the person has to be seen as soon as that is settled: they
    /// should not have to wait for the last question, nor to reach it.
    pub(super) fn state_what_is_settled(&mut self, before: Option<Urgency>) {
        let settled = self.settled_urgency().filter(|it| Some(*it) > before);
        match settled {
            Some(Urgency::Emergency) => self.notice(Notice::SeenNow),
            Some(Urgency::Consultation24) => self.notice(Notice::SeenToday),
            Some(Urgency::Consultation | Urgency::SelfCare) | None => {}
        }
    }
}
