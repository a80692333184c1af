//! The app: the parts of one bot.

use std::ops::Deref;
use std::sync::Arc;
use std::time::Duration;

use crate::load::Published;
use crate::metrics::Metrics;
use crate::store::chat_locks::ChatLocks;
use crate::store::record::{Encoded, Record, Runs};
use crate::store::{ChatId, Store, StoreError};
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
    /// Where records are kept.
    pub store: S,
    /// Locks, so that one thing happens at a time in a chat.
    pub chat_locks: ChatLocks,
    /// Metrics.
    pub metrics: Arc<Metrics>,
}

impl<S> App<S> {
    /// Makes the app of a dialog that can be served.
    pub fn new(published: Published, store: S, metrics: Arc<Metrics>) -> Self {
        let version = published.version().to_owned();
        let (dialog, locales) = published.into_parts();
        Self { dialog, version, locales, store, chat_locks: ChatLocks::default(), metrics }
    }
}

impl<S: Store, D> App<S, D> {
    /// Commits the new record of a chat. If a generation has ended since, the
    /// same commit makes its old content unreadable, whatever is still to be
    /// sent.
    pub(crate) async fn commit(
        &self,
        chat: ChatId,
        former: Runs,
        record: &Encoded,
    ) -> Result<(), StoreError> {
        let kept = Some(record).filter(|it| !it.is_empty());
        if former.are_over(record.runs()) {
            self.store.forget(chat, kept).await?;
        } else {
            self.store.commit(chat, kept).await?;
        }
        self.note_waiting(chat, kept.map(Deref::deref), Duration::ZERO);
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
