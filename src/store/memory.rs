//! A store that forgets when the process ends, for the terminal and for tests.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::record::{Encoded, Record};
use super::{ChatId, Store, StoreError};

/// Records in memory, encoded.
#[derive(Default)]
pub struct Memory(Mutex<BTreeMap<ChatId, Vec<u8>>>);

impl Memory {
    fn records(&self) -> MutexGuard<'_, BTreeMap<ChatId, Vec<u8>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Store for Memory {
    fn load(&self, chat: ChatId) -> Result<Option<Record>, StoreError> {
        self.records().get(&chat).map(|it| Record::decode(it)).transpose().map_err(StoreError)
    }

    async fn commit(&self, chat: ChatId, record: Option<&Encoded>) -> Result<(), StoreError> {
        match record {
            Some(record) => self.records().insert(chat, record.bytes().to_owned()),
            None => self.records().remove(&chat),
        };
        Ok(())
    }

    fn all(&self) -> impl Iterator<Item = Result<(ChatId, Record), StoreError>> + Send {
        let records: Vec<_> = self.records().iter().map(|(chat, it)| (*chat, it.clone())).collect();
        records
            .into_iter()
            .map(|(chat, bytes)| Ok((chat, Record::decode(&bytes).map_err(StoreError)?)))
    }
}
