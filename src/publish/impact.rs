//! The impact of a version in numbers of people. Small numbers are hidden, so
//! that nobody can be found by them.

use std::collections::BTreeMap;
use std::pin::pin;

use futures::StreamExt;

use crate::edition::{Edition, InForce};
use crate::store::{Store, StoreError};
use triage::dialog::{At, Decision, Dialog};
use triage::session::{Session, Stage};

/// Counts up to this are hidden.
const HIDDEN_MAX: usize = 7;

/// Other counts are rounded to this.
const ROUNDED_TO: usize = 5;

/// Records to look at before other tasks run on the thread.
const CHUNK: usize = 32;

/// How many people another version concerns.
#[derive(Default)]
pub(super) struct Impact {
    /// In the middle of a conversation, by their version.
    middle: BTreeMap<String, usize>,
    /// In a programme of check-ins.
    followed: usize,
    /// With a result.
    finished: usize,
    /// Of those, by the new version: with a higher urgency …
    sooner: usize,
    /// … a lower one …
    later: usize,
    /// … another outcome with the same …
    otherwise: usize,
    /// … or with more to answer.
    asked_more: usize,
    /// In a language that the new version does not have.
    languages: BTreeMap<String, usize>,
}

impl Impact {
    /// Counts the people in a store.
    pub(super) async fn of(
        store: &impl Store,
        in_force: &InForce,
        new: &Edition,
    ) -> Result<Self, StoreError> {
        let mut impact = Self::default();
        let mut entries = pin!(store.all().enumerate());
        while let Some((place, entry)) = entries.next().await {
            if let Some(record) = entry?.1.record
                && let Some(session) = record.session.as_ref().filter(|it| it.has_consented())
            {
                impact.add(session, &in_force.of_record(&record).edition, new);
            }
            if place % CHUNK == 0 {
                tokio::task::yield_now().await;
            }
        }
        Ok(impact)
    }

    fn add(&mut self, session: &Session, own: &Edition, new: &Edition) {
        let is_running = session.care.as_ref().is_some_and(|it| it.is_running());
        self.followed += usize::from(is_running);
        let is_check_in = session.check_in.is_some();
        let dialogs = (own.served(is_check_in).0, new.served(is_check_in).0);
        match own.stage(session) {
            Stage::Answering => *self.middle.entry(own.version.clone()).or_default() += 1,
            Stage::Finished if is_check_in && new.follow_up.is_none() => self.finished += 1,
            Stage::Finished => self.add_finished(session, dialogs),
            Stage::Consenting | Stage::Stopped => {}
        }
        if !new.locales.tags().contains(&session.language) {
            *self.languages.entry(session.language.clone()).or_default() += 1;
        }
    }

    /// Replays the answers of a person with a result. Those to a screen that has
    /// changed count, and the screen would be asked again.
    fn add_finished(&mut self, session: &Session, (own, new): (&Dialog, &Dialog)) {
        self.finished += 1;
        let before = session.walk(own);
        if let (Some(before), Some(after)) =
            (decided(&before.at), decided(&new.walk(&before.answers).at))
        {
            let is_other = before.outcome.id != after.outcome.id;
            self.sooner += usize::from(after.urgency > before.urgency);
            self.later += usize::from(after.urgency < before.urgency);
            self.otherwise += usize::from(after.urgency == before.urgency && is_other);
        }
        let is_asked = matches!(session.walk(new).at, At::Asking(_));
        self.asked_more += usize::from(is_asked);
    }

    /// Returns the lines about those whom the new version would treat otherwise.
    /// What they say must not have changed when it comes into force.
    pub(super) fn weighty(&self, days: u16) -> Vec<String> {
        let finished = format!(
            "with a result, in the last {days} days: {}; by this version {} would be sent sooner, \
             {} later, {} somewhere else as soon, and {} would be asked more; nothing is sent to \
             them",
            shown(self.finished),
            self.sooner,
            shown(self.later),
            shown(self.otherwise),
            shown(self.asked_more)
        );
        let language = |(tag, count): (&String, &usize)| {
            format!("in `{tag}`, which this version does not have: {}", shown(*count))
        };
        [finished].into_iter().chain(self.languages.iter().map(language)).collect()
    }

    /// Returns the lines about those who go on as they began.
    pub(super) fn others(&self, mends: Option<&str>) -> Vec<String> {
        let middle = self.middle.iter().map(|(version, count)| {
            let mended = mends == Some(version);
            let on = if mended {
                "from their next message on they read the new words"
            } else {
                "they finish on it"
            };
            format!("in the middle on {version}: {}; {on}", shown(*count))
        });
        let followed = format!("in a programme of check-ins: {}", shown(self.followed));
        middle.chain([followed]).collect()
    }

    /// Whether people are in a language that the new version does not have.
    pub(super) fn lacks_a_language(&self) -> bool {
        !self.languages.is_empty()
    }
}

fn decided<'a, 'd>(at: &'a At<'d>) -> Option<&'a Decision<'d>> {
    match at {
        At::Decided(decision) => Some(decision),
        At::Asking(_) | At::Undecided => None,
    }
}

/// Returns a count as it may be shown.
pub(super) fn shown(count: usize) -> String {
    match count {
        0 => "0".to_owned(),
        1..=HIDDEN_MAX => format!("1 to {HIDDEN_MAX}"),
        _ => format!("about {}", (count + ROUNDED_TO / 2) / ROUNDED_TO * ROUNDED_TO),
    }
}
