//! The app: what one bot is made of.

use std::sync::Arc;
use std::time::Duration;

use crate::load::Published;
use crate::metrics::Metrics;
use crate::store::chat_locks::ChatLocks;
use crate::store::record::{Record, Runs};
use crate::store::{ChatId, Store, StoreError};
use triage::locale::Locales;
use triage::prover::Proved;

/// What a bot is made of, shared by all who work in it.
///
/// Its dialog is proved, but where an author tries one that is not; what serves
/// patients takes no other app than `App<S>`.
pub struct App<S, D = Proved> {
    /// The dialog being had.
    pub dialog: D,
    /// The languages it is had in.
    pub locales: Locales,
    /// Where records are kept.
    pub store: S,
    /// One thing at a time in a chat.
    pub chat_locks: ChatLocks,
    /// Figures of all that is done.
    pub metrics: Arc<Metrics>,
}

impl<S> App<S> {
    /// Makes the app of a dialog that can be served.
    pub fn new(published: Published, store: S, metrics: Arc<Metrics>) -> Self {
        let (dialog, locales) = published.into_parts();
        Self { dialog, locales, store, chat_locks: ChatLocks::default(), metrics }
    }
}

impl<S: Store, D> App<S, D> {
    /// Commits what a chat's record has become. If a run is over since, that very
    /// commit puts what was kept of it out of reach, whatever is still to be said.
    pub(crate) async fn commit(
        &self,
        chat: ChatId,
        former: Runs,
        record: &Record,
    ) -> Result<(), StoreError> {
        let kept = Some(record).filter(|it| !it.is_empty());
        if former.are_over(record.runs()) {
            self.store.forget(chat, kept).await?;
        } else {
            self.store.commit(chat, kept).await?;
        }
        self.note_waiting(chat, kept, Duration::ZERO);
        Ok(())
    }
}

impl<S, D> App<S, D> {
    /// Notes what waits in a chat after a commit.
    pub(crate) fn note_waiting(&self, chat: ChatId, record: Option<&Record>, age: Duration) {
        let waiting = record.into_iter().flat_map(|it| &it.outbox).map(|it| it.id);
        self.metrics.waits(chat.0, waiting, age);
    }
}
