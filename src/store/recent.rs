//! A store that keeps the records of its last commits decoded: a person who
//! answers question after question is not read from the disk at each.

use std::num::NonZeroUsize;
use std::sync::{Mutex, MutexGuard, PoisonError};

use lru::LruCache;

use super::record::{Encoded, Record};
use super::{ChatId, Store, StoreError};

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
    records: Mutex<LruCache<ChatId, Record>>,
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

    fn records(&self) -> MutexGuard<'_, LruCache<ChatId, Record>> {
        self.records.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn keep(&self, chat: ChatId, record: Option<&Encoded>) {
        if let Some(record) = record {
            self.records().put(chat, Record::clone(record));
        }
    }
}

impl<S: Store> Store for Recent<S> {
    fn load(&self, chat: ChatId) -> Result<Option<Record>, StoreError> {
        let kept = self.records().get(&chat).cloned();
        kept.map_or_else(|| self.store.load(chat), |record| Ok(Some(record)))
    }

    async fn commit(&self, chat: ChatId, record: Option<&Encoded>) -> Result<(), StoreError> {
        self.records().pop(&chat);
        self.store.commit(chat, record).await?;
        self.keep(chat, record);
        Ok(())
    }

    async fn forget(&self, chat: ChatId, record: Option<&Encoded>) -> Result<(), StoreError> {
        self.records().pop(&chat);
        self.store.forget(chat, record).await?;
        self.keep(chat, record);
        Ok(())
    }

    fn has_room(&self) -> Result<(), StoreError> {
        self.store.has_room()
    }

    fn all(&self) -> impl Iterator<Item = Result<(ChatId, Record), StoreError>> + Send {
        self.store.all()
    }
}
