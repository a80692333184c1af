//! The app: the parts of one bot.

use std::collections::BTreeMap;
use std::ops::Deref;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use futures::StreamExt;

use crate::due::Due;
use crate::edition::{Edition, Editions};
use crate::load::Published;
use crate::metrics::Metrics;
use crate::store::chat_locks::ChatLocks;
use crate::store::record::{Encoded, Record, Runs};
use crate::store::{ChatId, Store, StoreError, Version};
use triage::dialog::Dialog;
use triage::locale::Locales;
use triage::prover::Proved;

/// The parts of a bot, shared by all its tasks. Only `App<S>` serves patients,
/// and its dialogs are proved.
///
/// It is, for those who publish nothing, the edition that it began with.
pub struct App<S, D = Proved> {
    /// The edition that it began with.
    pub began_with: Arc<Edition<D>>,
    /// The edition in force, and those that people are still on.
    pub editions: Editions<D>,
    /// When something is due by itself.
    pub due: Due,
    /// Where records are kept.
    pub store: S,
    /// Locks, so that one thing happens at a time in a chat.
    pub chat_locks: ChatLocks,
    /// Metrics.
    pub metrics: Arc<Metrics>,
}

impl<S, D> Deref for App<S, D> {
    type Target = Edition<D>;

    fn deref(&self) -> &Edition<D> {
        &self.began_with
    }
}

impl<S> App<S> {
    /// Makes the app of a dialog that can be served.
    pub fn new(published: Published, store: S, metrics: Arc<Metrics>) -> Self {
        Self { metrics, ..Self::of(Edition::new(published, None), store) }
    }
}

impl<S, D: Deref<Target = Dialog>> App<S, D> {
    /// Makes the app of an edition.
    pub fn of(edition: Edition<D>, store: S) -> Self {
        Self::sharing(Arc::new(edition), store)
    }

    /// Makes the app of an edition that other apps have too.
    pub fn sharing(edition: Arc<Edition<D>>, store: S) -> Self {
        Self {
            editions: Editions::new(edition.clone()),
            began_with: edition,
            due: Due::default(),
            store,
            chat_locks: ChatLocks::default(),
            metrics: Arc::default(),
        }
    }

    /// Makes the app of a dialog that may not be proved, to try it.
    pub fn to_try(dialog: D, version: String, locales: Locales, store: S) -> Self {
        Self::of(Edition::to_try(dialog, version, locales), store)
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

impl<S, D: Deref<Target = Dialog>> App<S, D> {
    /// Puts an edition in force; `mended` has the versions whose people go on by
    /// another.
    pub fn publish(&self, edition: Edition<D>, mended: BTreeMap<String, String>) {
        self.publish_shared(Arc::new(edition), mended);
    }

    /// The same for an edition that other apps have too.
    pub(crate) fn publish_shared(
        &self,
        edition: Arc<Edition<D>>,
        mended: BTreeMap<String, String>,
    ) {
        self.declare_outcomes(&edition);
        self.editions.publish(edition, mended);
    }

    /// Shows the outcomes in the metrics before the first person has one.
    pub(crate) fn declare_outcomes(&self, edition: &Edition<D>) {
        let follow_up = edition.follow_up.iter().flat_map(|it| &it.dialog.outcomes);
        let outcomes = edition.dialog.outcomes.iter().chain(follow_up);
        outcomes.for_each(|it| self.metrics.declare_outcome(&it.id.0));
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
        let due = record.and_then(|it| self.editions.now().due_at(it));
        self.due.note(chat, due);
    }
}

impl<S: Store, D: Deref<Target = Dialog>> App<S, D> {
    /// Notes when something is due, in all chats.
    pub(crate) async fn note_due_of_all(&self) -> Result<(), StoreError> {
        let mut entries = pin!(self.store.all());
        while let Some(entry) = entries.next().await {
            let (chat, kept) = entry?;
            self.note_due(chat, kept.record.as_ref());
        }
        Ok(())
    }
}
