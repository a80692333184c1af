//! redb behind our trait: a second engine, to hold the trait and its suite
//! against, and to measure beside sled (`bench/load` takes this file).

use std::path::Path;
use std::sync::{Mutex, PoisonError};

use anyhow::{Context, anyhow};
use futures::{Stream, stream};
use heelwise::store::counts::{Cell, Counts};
use heelwise::store::record::{Encoded, Record};
use heelwise::store::{ChatId, Kept, Store, StoreError, Version};
use redb::{Database, ReadableDatabase, ReadableTable, TableDefinition};
use tokio::sync::oneshot;

const TABLE: TableDefinition<'_, i64, &[u8]> = TableDefinition::new("chats");

const COUNTS: TableDefinition<'_, &str, u64> = TableDefinition::new("counts");

/// Records in a file of redb's.
pub(crate) struct RedbStore {
    database: Database,
    gathered: Mutex<Vec<Commit>>,
}

struct Commit {
    chat: ChatId,
    over: Version,
    record: Option<Vec<u8>>,
    counts: Counts,
    /// Receives the new version; none if `over` is not the former one.
    done: oneshot::Sender<Option<Version>>,
}

impl RedbStore {
    pub(crate) fn open(file: &Path) -> anyhow::Result<Self> {
        let database = Database::create(file)?;
        let write = database.begin_write()?;
        write.open_table(TABLE)?;
        write.open_table(COUNTS)?;
        write.commit()?;
        Ok(Self { database, gathered: Mutex::default() })
    }

    /// Writes what was gathered as one transaction, which redb syncs.
    fn write(&self) -> anyhow::Result<()> {
        let gathered = self.gathered.lock().map(|mut it| std::mem::take(&mut *it));
        let commits = gathered.map_err(|_| anyhow!("a writer has panicked"))?;
        let write = self.database.begin_write()?;
        let mut table = write.open_table(TABLE)?;
        let mut counted = write.open_table(COUNTS)?;
        let mut answers = Vec::new();
        for Commit { chat, over, record, counts, done } in commits {
            let version = |bytes: Option<&[u8]>| bytes.map_or(Version::NONE, Version::of_bytes);
            let former = version(table.get(chat.0)?.as_ref().map(|it| it.value()));
            let left = (former == over).then(|| version(record.as_deref()));
            for (cell, times) in counts.0.into_iter().filter(|_| left.is_some()) {
                let key = cell.to_string();
                let former = counted.get(&*key)?.map_or(0, |it| it.value());
                counted.insert(&*key, former + times)?;
            }
            match record.filter(|_| left.is_some()) {
                Some(record) => drop(table.insert(chat.0, &record[..])?),
                None if left.is_some() => drop(table.remove(chat.0)?),
                None => {}
            }
            answers.push((done, left));
        }
        drop((table, counted));
        write.commit()?;
        for (done, left) in answers {
            // Whoever no longer waits for the answer needs none.
            let _ = done.send(left);
        }
        Ok(())
    }
}

impl Store for RedbStore {
    async fn load(&self, chat: ChatId) -> Result<Kept, StoreError> {
        let load = || {
            let table = self.database.begin_read()?.open_table(TABLE)?;
            table.get(chat.0)?.map_or(Ok(Kept::NONE), |it| kept(it.value()))
        };
        load().map_err(StoreError::Failed)
    }

    /// Shares a sync with those who are ready by then.
    async fn commit(
        &self,
        chat: ChatId,
        over: Version,
        record: Option<&Encoded>,
    ) -> Result<Version, StoreError> {
        let counts = record.map(|it| it.counts().clone()).unwrap_or_default();
        let record = record.map(|it| it.bytes().to_owned());
        let (done, answer) = oneshot::channel();
        let is_first = {
            let mut gathered = self.gathered.lock().unwrap_or_else(PoisonError::into_inner);
            gathered.push(Commit { chat, over, record, counts, done });
            gathered.len() == 1
        };
        if is_first {
            tokio::task::yield_now().await;
            self.write().map_err(StoreError::Failed)?;
        }
        let left = answer.await.context("write to redb").map_err(StoreError::Failed)?;
        left.ok_or(StoreError::Stale)
    }

    fn all(&self) -> impl Stream<Item = Result<(ChatId, Kept), StoreError>> + Send {
        let all = || {
            let table = self.database.begin_read()?.open_table(TABLE)?;
            anyhow::Ok(table.range::<i64>(..)?)
        };
        let (entries, error) = match all() {
            Ok(entries) => (Some(entries), None),
            Err(error) => (None, Some(Err(StoreError::Failed(error)))),
        };
        let entries = entries.into_iter().flatten().map(|entry| {
            let (chat, record) = entry.map_err(|it| StoreError::Failed(it.into()))?;
            Ok((ChatId(chat.value()), kept(record.value()).map_err(StoreError::Failed)?))
        });
        stream::iter(error.into_iter().chain(entries))
    }

    async fn counts(&self) -> Result<Counts, StoreError> {
        let read = || {
            let table = self.database.begin_read()?.open_table(COUNTS)?;
            let mut counts = Counts::default();
            for entry in table.range::<&str>(..)? {
                let (key, times) = entry?;
                counts.add(Cell::read(key.value()).context("read a count")?, times.value());
            }
            anyhow::Ok(counts)
        };
        read().map_err(StoreError::Failed)
    }
}

fn kept(bytes: &[u8]) -> anyhow::Result<Kept> {
    Ok(Kept { record: Some(Record::decode(bytes)?), version: Version::of_bytes(bytes) })
}
