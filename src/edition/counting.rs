//! What a commit adds to the counts, and what is open.

use std::ops::Deref;
use std::panic::{AssertUnwindSafe, catch_unwind};

use chrono::{DateTime, TimeDelta, Utc};

use super::{Edition, InForce};
use crate::store::counts::{Cell, Counts};
use crate::store::record::Record;
use triage::dialog::Dialog;
use triage::engine::{Prompt, Reply};
use triage::figures::{self, Event, Subject};
use triage::session::Session;

/// Somebody who has not been heard of for so long may have left.
const SILENCE: TimeDelta = TimeDelta::days(1);

impl<D: Deref<Target = Dialog>> Edition<D> {
    /// Returns what has come about from a record to the next one.
    pub(crate) fn came_about(&self, before: &Record, after: &Record) -> Counts {
        let Some(session) = &before.session else { return Counts::default() };
        let closed = figures::closed(&self.dialog, session, after.session.as_ref());
        let offered = offers(before, after).then_some((Subject::Programme, Event::Offered));
        self.cells(session, closed.into_iter().chain(offered)).collect()
    }

    fn cells(
        &self,
        session: &Session,
        events: impl Iterator<Item = (Subject, Event)>,
    ) -> impl Iterator<Item = Cell> {
        events.map(move |(subject, event)| {
            let (version, language) = (self.version.clone(), session.language.clone());
            Cell { version, language, subject, event }
        })
    }
}

impl<D: Deref<Target = Dialog>> InForce<D> {
    /// Returns what closes as this event if a person is erased. A session that
    /// makes us panic has nothing open.
    pub(crate) fn open_as(&self, record: &Record, event: Event) -> Counts {
        let Some(session) = &record.session else { return Counts::default() };
        let edition = &self.of_record(record).edition;
        let open = || {
            let open = figures::open(&edition.dialog, session).into_iter();
            edition.cells(session, open.map(|it| (it, event))).collect()
        };
        catch_unwind(AssertUnwindSafe(open)).unwrap_or_default()
    }

    /// Returns what is open in a record.
    pub(crate) fn open_now(&self, record: &Record, now: DateTime<Utc>) -> Counts {
        let mut open = self.open_as(record, Event::Open);
        if record.last_active_at < now - SILENCE {
            open.add_all(self.open_as(record, Event::Silent));
        }
        open
    }
}

/// Whether a programme is offered by what was added to the outbox.
fn offers(before: &Record, after: &Record) -> bool {
    let is_new = |id: u64| before.outbox.iter().all(|it| it.id != id);
    let mut new = after.outbox.iter().filter(|it| is_new(it.id));
    new.any(|it| matches!(it.reply, Reply::Prompt(Prompt::CareOffer(_))))
}
