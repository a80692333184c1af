//! A store that keeps the records of its last commits decoded: a person who
//! answers question after question is not read from the disk at each.

use std::num::NonZeroUsize;
use std::sync::{Mutex, MutexGuard, PoisonError};

use futures::Stream;
use lru::LruCache;

use super::counts::Counts;
use super::record::{Encoded, Record};
use super::{ChatId, Kept, Store, StoreError, Version};

/// How many records are kept: a few MB, and more than the people who are in the
/// middle of a conversation at one time.
const RECORDS: NonZeroUsize = NonZeroUsize::new(1_024).expect("it is not zero");

/// A store, and the records that its last commits left.
///
/// Invariant: what is kept is what the store holds. A record is taken out before
/// a commit and put back after it, both under the chat's lock; after one that
/// failed, or was dropped in its midst, only the store knows.
pub struct Recent<S> {
    store: S,
    records: Mutex<LruCache<ChatId, Kept>>,
}

impl<S> Recent<S> {
    /// Keeps nothing yet.
    pub fn new(store: S) -> Self {
        Self { store, records: Mutex::new(LruCache::new(RECORDS)) }
    }

    /// Forgets all that it keeps, as the end of the process does.
    pub fn clear(&self) {
        self.records().clear();
    }

    fn records(&self) -> MutexGuard<'_, LruCache<ChatId, Kept>> {
        self.records.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Keeps what a commit left, and returns its version.
    fn keep(&self, chat: ChatId, record: Option<&Encoded>, version: Version) -> Version {
        if let Some(record) = record {
            let record = Some(Record::clone(record));
            self.records().put(chat, Kept { record, version });
        }
        version
    }
}

impl<S: Store> Store for Recent<S> {
    async fn load(&self, chat: ChatId) -> Result<Kept, StoreError> {
        let kept = self.records().get(&chat).cloned();
        match kept {
            Some(kept) => Ok(kept),
            None => self.store.load(chat).await,
        }
    }

    async fn commit(
        &self,
        chat: ChatId,
        over: Version,
        record: Option<&Encoded>,
    ) -> Result<Version, StoreError> {
        self.records().pop(&chat);
        let version = self.store.commit(chat, over, record).await?;
        Ok(self.keep(chat, record, version))
    }

    async fn forget(
        &self,
        chat: ChatId,
        over: Version,
        record: Option<&Encoded>,
    ) -> Result<Version, StoreError> {
        self.records().pop(&chat);
        let version = self.store.forget(chat, over, record).await?;
        Ok(self.keep(chat, record, version))
    }

    /// What is kept here was left by a commit of ours.
    async fn confirm(&self, chat: ChatId, kept: Kept) -> Result<Kept, StoreError> {
        if self.records().peek(&chat).is_some() {
            return Ok(kept);
        }
        let kept = self.store.confirm(chat, kept).await?;
        if kept.record.is_some() {
            self.records().put(chat, kept.clone());
        }
        Ok(kept)
    }

    fn has_room(&self) -> Result<(), StoreError> {
        self.store.has_room()
    }

    fn all(&self) -> impl Stream<Item = Result<(ChatId, Kept), StoreError>> + Send {
        self.store.all()
    }

    fn unsaid(&self) -> impl Stream<Item = Result<ChatId, StoreError>> + Send {
        self.store.unsaid()
    }

    async fn counts(&self) -> Result<Counts, StoreError> {
        self.store.counts().await
    }
}
