//! A store that forgets when the process ends, for the terminal and for tests.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use futures::{Stream, stream};

use super::counts::Counts;
use super::record::{Encoded, Record};
use super::{ChatId, Kept, Store, StoreError, Version};

/// Records in memory, encoded.
#[derive(Default)]
pub struct Memory(Mutex<Content>);

#[derive(Default)]
struct Content {
    records: BTreeMap<ChatId, Vec<u8>>,
    counts: Counts,
}

impl Memory {
    fn content(&self) -> MutexGuard<'_, Content> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Store for Memory {
    async fn load(&self, chat: ChatId) -> Result<Kept, StoreError> {
        self.content().records.get(&chat).map_or(Ok(Kept::NONE), |it| kept(it))
    }

    async fn commit(
        &self,
        chat: ChatId,
        over: Version,
        record: Option<&Encoded>,
    ) -> Result<Version, StoreError> {
        let mut content = self.content();
        let Content { records, counts } = &mut *content;
        if version(records.get(&chat).map(Vec::as_slice)) != over {
            return Err(StoreError::Stale);
        }
        match record {
            Some(record) => {
                counts.add_all(record.counts().clone());
                records.insert(chat, record.bytes().to_owned())
            }
            None => records.remove(&chat),
        };
        Ok(version(record.map(Encoded::bytes)))
    }

    fn all(&self) -> impl Stream<Item = Result<(ChatId, Kept), StoreError>> + Send {
        let records = self.content().records.clone();
        stream::iter(records.into_iter().map(|(chat, bytes)| Ok((chat, kept(&bytes)?))))
    }

    async fn counts(&self) -> Result<Counts, StoreError> {
        Ok(self.content().counts.clone())
    }
}

fn version(bytes: Option<&[u8]>) -> Version {
    bytes.map_or(Version::NONE, Version::of_bytes)
}

fn kept(bytes: &[u8]) -> Result<Kept, StoreError> {
    let record = Record::decode(bytes).map_err(StoreError::Failed)?;
    Ok(Kept { record: Some(record), version: Version::of_bytes(bytes) })
}
