//! redb behind our trait: a second engine, to hold the trait and its suite
//! against, and to measure beside sled (`bench/load` takes this file).

use std::path::Path;
use std::sync::{Mutex, PoisonError};

use anyhow::{Context, anyhow};
use heelwise::store::record::{Encoded, Record};
use heelwise::store::{ChatId, Store, StoreError};
use redb::{Database, ReadableDatabase, TableDefinition};
use tokio::sync::oneshot;

const TABLE: TableDefinition<'_, i64, &[u8]> = TableDefinition::new("chats");

/// Records in a file of redb's.
pub(crate) struct RedbStore {
    database: Database,
    gathered: Mutex<Vec<Commit>>,
}

struct Commit {
    chat: ChatId,
    record: Option<Vec<u8>>,
    done: oneshot::Sender<()>,
}

impl RedbStore {
    pub(crate) fn open(file: &Path) -> anyhow::Result<Self> {
        let database = Database::create(file)?;
        let write = database.begin_write()?;
        write.open_table(TABLE)?;
        write.commit()?;
        Ok(Self { database, gathered: Mutex::default() })
    }

    /// Writes what was gathered as one transaction, which redb syncs.
    fn write(&self) -> anyhow::Result<()> {
        let gathered = self.gathered.lock().map(|mut it| std::mem::take(&mut *it));
        let commits = gathered.map_err(|_| anyhow!("a writer has panicked"))?;
        let write = self.database.begin_write()?;
        let mut table = write.open_table(TABLE)?;
        for Commit { chat, record, .. } in &commits {
            match record {
                Some(record) => drop(table.insert(chat.0, &record[..])?),
                None => drop(table.remove(chat.0)?),
            }
        }
        drop(table);
        write.commit()?;
        for commit in commits {
            // Whoever no longer waits for the answer needs none.
            let _ = commit.done.send(());
        }
        Ok(())
    }
}

impl Store for RedbStore {
    fn load(&self, chat: ChatId) -> Result<Option<Record>, StoreError> {
        let load = || {
            let table = self.database.begin_read()?.open_table(TABLE)?;
            table.get(chat.0)?.map(|it| Record::decode(it.value())).transpose()
        };
        load().map_err(StoreError)
    }

    /// Shares a sync with those who are ready by then.
    async fn commit(&self, chat: ChatId, record: Option<&Encoded>) -> Result<(), StoreError> {
        let record = record.map(|it| it.bytes().to_owned());
        let (done, answer) = oneshot::channel();
        let is_first = {
            let mut gathered = self.gathered.lock().unwrap_or_else(PoisonError::into_inner);
            gathered.push(Commit { chat, record, done });
            gathered.len() == 1
        };
        if is_first {
            tokio::task::yield_now().await;
            self.write().map_err(StoreError)?;
        }
        answer.await.context("write to redb").map_err(StoreError)
    }

    fn all(&self) -> impl Iterator<Item = Result<(ChatId, Record), StoreError>> + Send {
        let all = || {
            let table = self.database.begin_read()?.open_table(TABLE)?;
            anyhow::Ok(table.range::<i64>(..)?)
        };
        let (entries, error) = match all() {
            Ok(entries) => (Some(entries), None),
            Err(error) => (None, Some(Err(StoreError(error)))),
        };
        let entries = entries.into_iter().flatten().map(|entry| {
            let (chat, record) = entry.map_err(|it| StoreError(it.into()))?;
            Ok((ChatId(chat.value()), Record::decode(record.value()).map_err(StoreError)?))
        });
        error.into_iter().chain(entries)
    }
}
