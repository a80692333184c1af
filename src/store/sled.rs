//! sled, made to keep its promises.
//!
//! Invariant: one thread writes (`committer`). It takes all the commits that
//! have come in, writes them as one batch, has sled hand it to the kernel
//! (`flush`) and the kernel hand it to the disk (`fdatasync`), and only then
//! says that they are done. sled 0.34's own `flush` does not reach the disk on
//! Linux, and its `flush_async` deadlocks.

use std::fs;
use std::iter;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::{Arc, OnceLock};
use std::thread::{self, JoinHandle};

use anyhow::{Context, anyhow};
use sled::Tree;
use tokio::sync::{mpsc, oneshot};

use super::record::Record;
use super::{ChatId, Store, StoreError};
use crate::metrics::Metrics;
use committer::{COMMITS_WAITING_MAX, Commit, Committer};
use directory::{DAMAGED, Room, explain, prepare};
use seal::Key;
use tally::TALLY_KEY;

mod committer;
mod count;
mod directory;
mod mark;
mod seal;
mod tally;

/// Room to be left on the disk, so that sled never meets a full one.
pub const DISK_BYTES_RESERVED: u64 = 32 << 20;

/// How a store is opened.
#[derive(Clone, Default)]
pub struct Opening {
    /// With less room than this on the disk, nothing is written any more.
    pub disk_bytes_reserved: u64,
    /// Whether it may be used before all records were looked at, which with a
    /// million takes many seconds. Should they then not add up, nothing is
    /// written any more.
    pub counts_later: bool,
    /// What counts all that is done in it.
    pub metrics: Arc<Metrics>,
}

/// Records on disk.
pub struct Sled {
    name: String,
    records: Tree,
    commits: mpsc::Sender<Commit>,
    failure: Arc<OnceLock<String>>,
    thread: JoinHandle<()>,
    metrics: Arc<Metrics>,
}

impl Opening {
    /// Opens the directory, or makes it.
    pub fn open(&self, directory: &Path) -> Result<Sled, StoreError> {
        let name = format!("the store at `{}`", directory.display());
        let open = || {
            fs::create_dir_all(directory)?;
            let room = Room { directory: directory.to_owned(), bytes: self.disk_bytes_reserved };
            room.check()?;
            prepare(directory)?;
            let (commits, waiting) = mpsc::channel(COMMITS_WAITING_MAX);
            let committer = contained(|| Committer::open(directory, room, self))?;
            let (records, failure) = (committer.records.clone(), committer.failure.clone());
            let thread = thread::Builder::new()
                .name("committer".to_owned())
                .spawn(move || committer.run(waiting))?;
            let (name, metrics) = (name.clone(), self.metrics.clone());
            anyhow::Ok(Sled { name, records, commits, failure, thread, metrics })
        };
        open().with_context(|| format!("open {name}")).map_err(StoreError)
    }
}

impl Sled {
    /// Opens the directory, or makes it, with nothing else asked for.
    pub fn open(directory: &Path, disk_bytes_reserved: u64) -> Result<Self, StoreError> {
        Opening { disk_bytes_reserved, ..Opening::default() }.open(directory)
    }

    /// Closes the directory: when this returns, nothing is written any more.
    pub fn close(self) {
        let Self { records, commits, thread, .. } = self;
        drop((records, commits));
        // A committer that panicked has ended, too.
        let _ = thread.join();
    }

    fn next(&self, entries: &mut sled::Iter) -> anyhow::Result<Option<(ChatId, Record)>> {
        for entry in entries {
            let (key, value) = entry?;
            if key != TALLY_KEY {
                let key = key.as_ref().try_into().context("read a chat's number")?;
                return Ok(Some((chat(key), record(&key, &value)?)));
            }
        }
        Ok(None)
    }

    /// Why nothing is written any more.
    fn failed(&self) -> anyhow::Result<()> {
        self.failure.get().map_or(Ok(()), |cause| Err(anyhow!(cause.to_owned())))
    }

    fn unread(&self, error: anyhow::Error) -> StoreError {
        self.metrics.store_failed();
        StoreError(error.context(format!("read from {}", self.name)))
    }
}

/// Does what sled may panic at: it does so where it cannot read its own files.
fn contained<T>(act: impl FnOnce() -> anyhow::Result<T>) -> anyhow::Result<T> {
    let done = catch_unwind(AssertUnwindSafe(act));
    done.map_or_else(|_| Err(anyhow!("sled panicked").context(DAMAGED)), |it| it.map_err(explain))
}

impl Store for Sled {
    fn load(&self, chat: ChatId) -> Result<Option<Record>, StoreError> {
        let key = key(chat);
        let load = || {
            self.failed()?;
            self.records.get(key)?.map(|it| record(&key, &it)).transpose()
        };
        contained(load).map_err(|error| self.unread(error))
    }

    async fn commit(&self, chat: ChatId, record: Option<&Record>) -> Result<(), StoreError> {
        let record = record.map(Record::encode).transpose().map_err(StoreError)?;
        let (done, answer) = oneshot::channel();
        let is_sent = self.commits.send(Commit { key: key(chat), record, done }).await.is_ok();
        if is_sent && answer.await == Ok(true) {
            return Ok(());
        }
        // Whoever comes after a failure, or waits behind it, is told of it too.
        let cause = self.failed().err().unwrap_or_else(|| anyhow!("it has stopped"));
        Err(StoreError(cause.context(format!("write to {}", self.name))))
    }

    fn all(&self) -> impl Iterator<Item = Result<(ChatId, Record), StoreError>> + Send {
        let mut entries = self.records.iter();
        let next = move || contained(|| self.next(&mut entries)).transpose();
        iter::from_fn(next).map(|entry| entry.map_err(|error| self.unread(error)))
    }
}

fn key(chat: ChatId) -> Key {
    chat.0.to_be_bytes()
}

fn chat(key: Key) -> ChatId {
    ChatId(i64::from_be_bytes(key))
}

fn record(key: &Key, value: &[u8]) -> anyhow::Result<Record> {
    Record::decode(seal::open(key, value)?.record)
}
