//! The app: the parts of one bot.

use std::ops::Deref;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use crate::due::Due;
use crate::load::Published;
use crate::metrics::Metrics;
use crate::store::chat_locks::ChatLocks;
use crate::store::record::{Encoded, Record, Runs};
use crate::store::{ChatId, Store, StoreError, Version};
use triage::dialog::Dialog;
use triage::engine::{CareContext, Talk};
use triage::locale::Locales;
use triage::prover::Proved;

/// The parts of a bot, shared by all its tasks.
///
/// Its dialog is proved, except where an author tries one that is not. Only
/// `App<S>` serves patients, and it takes a proved dialog only.
pub struct App<S, D = Proved> {
    /// The dialog.
    pub dialog: D,
    /// The version of its file (`load::version_of`).
    pub version: String,
    /// The languages of the dialog.
    pub locales: Locales,
    /// The dialog that is asked again in the weeks after, if there is one.
    pub follow_up: Option<FollowUp<D>>,
    /// When something is due by itself.
    pub due: Due,
    /// Where records are kept.
    pub store: S,
    /// Locks, so that one thing happens at a time in a chat.
    pub chat_locks: ChatLocks,
    /// Metrics.
    pub metrics: Arc<Metrics>,
}

/// A dialog that is asked again in the weeks after a result.
pub struct FollowUp<D = Proved> {
    /// The dialog.
    pub dialog: D,
    /// The version of its file.
    pub version: String,
    /// Its languages.
    pub locales: Locales,
    /// The time zones that people are offered.
    pub zones: Vec<Tz>,
}

impl FollowUp {
    /// Makes one of a follow-up that can be served.
    pub fn new(published: Published) -> Self {
        let version = published.version().to_owned();
        let (dialog, locales) = published.into_parts();
        Self::to_try(dialog, version, locales)
    }
}

impl<D> FollowUp<D> {
    /// Makes one of a follow-up that may not be proved, to try it.
    pub fn to_try(dialog: D, version: String, locales: Locales) -> Self {
        let zones = locales.zones();
        Self { dialog, version, locales, zones }
    }
}

impl<S> App<S> {
    /// Makes the app of a dialog that can be served.
    pub fn new(published: Published, store: S, metrics: Arc<Metrics>) -> Self {
        let version = published.version().to_owned();
        let (dialog, locales) = published.into_parts();
        Self { metrics, ..Self::to_try(dialog, version, locales, store) }
    }

    /// The same, asking again with this follow-up.
    pub fn with_follow_up(self, follow_up: Option<Published>) -> Self {
        Self { follow_up: follow_up.map(FollowUp::new), ..self }
    }
}

impl<S, D> App<S, D> {
    /// Makes the app of a dialog that may not be proved, to try it.
    pub fn to_try(dialog: D, version: String, locales: Locales, store: S) -> Self {
        Self {
            dialog,
            version,
            locales,
            follow_up: None,
            due: Due::default(),
            store,
            chat_locks: ChatLocks::default(),
            metrics: Arc::default(),
        }
    }
}

impl<S: Store, D: Deref<Target = Dialog>> App<S, D> {
    /// Commits the new record of a chat over the former one, which had this
    /// version and these generations. If a generation has ended since, the same
    /// commit makes its old content unreadable, whatever is still to be sent.
    pub(crate) async fn commit(
        &self,
        chat: ChatId,
        (over, former): (Version, Runs),
        record: &Encoded,
    ) -> Result<(), StoreError> {
        let kept = Some(record).filter(|it| !it.is_empty());
        if former.are_over(record.runs()) {
            self.store.forget(chat, over, kept).await?;
        } else {
            self.store.commit(chat, over, kept).await?;
        }
        let kept = kept.map(Deref::deref);
        self.note_waiting(chat, kept, Duration::ZERO);
        self.note_due(chat, kept);
        Ok(())
    }
}

impl<S, D> App<S, D> {
    /// Notes, after a commit, the deliveries that wait in a chat.
    pub(crate) fn note_waiting(&self, chat: ChatId, record: Option<&Record>, age: Duration) {
        let waiting = record.into_iter().flat_map(|it| &it.outbox).map(|it| it.id);
        self.metrics.waits(chat.0, waiting, age);
    }
}

impl<S, D: Deref<Target = Dialog>> App<S, D> {
    /// Notes, after a commit, when something is due in a chat by itself.
    pub(crate) fn note_due(&self, chat: ChatId, record: Option<&Record>) {
        self.due.note(chat, record.and_then(|it| self.due_at(it)));
    }

    /// Returns when something is due by itself; never where check-ins are not
    /// offered in the person's language.
    pub(crate) fn due_at(&self, record: &Record) -> Option<DateTime<Utc>> {
        let session = record.session.as_ref()?;
        let care = session.care.as_ref()?;
        care.next_at(self.care(&session.language)?.follow_up.dialog)
    }

    /// Returns the dialog and the languages of a check-in, or of all else.
    pub(crate) fn served(&self, is_check_in: bool) -> (&Dialog, &Locales) {
        match &self.follow_up {
            Some(it) if is_check_in => (&it.dialog, &it.locales),
            _ => (&self.dialog, &self.locales),
        }
    }

    /// Returns what check-ins need in this language; none if they are not
    /// offered in it.
    pub(crate) fn care(&self, language: &str) -> Option<CareContext<'_>> {
        let FollowUp { dialog, version, locales, zones } = self.follow_up.as_ref()?;
        let is_spoken = locales.get(language).tag == self.locales.get(language).tag;
        let followed = talk(&self.dialog, &self.version, &self.locales, language);
        let follow_up = talk(dialog, version, locales, language);
        is_spoken.then_some(CareContext { followed, follow_up, zones })
    }

    /// Returns what the dialog that is answered first needs in this language.
    pub(crate) fn talk(&self, language: &str) -> Talk<'_> {
        talk(&self.dialog, &self.version, &self.locales, language)
    }
}

fn talk<'a>(
    dialog: &'a Dialog,
    version: &'a str,
    locales: &'a Locales,
    language: &str,
) -> Talk<'a> {
    let vocabulary = &locales.get(language).vocabulary;
    Talk { dialog, version, vocabulary, dangers: locales.dangers() }
}
