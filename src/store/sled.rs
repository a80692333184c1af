//! sled, made to keep its promises.
//!
//! Invariant: one thread writes. It takes all the commits that have come in,
//! writes them as one batch, has sled hand it to the kernel (`flush`) and the
//! kernel hand it to the disk (`fdatasync`), and only then says that they are
//! done. sled 0.34's own `flush` does not reach the disk on Linux, and its
//! `flush_async` deadlocks.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::iter;
use std::mem;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::thread::{self, JoinHandle};

use anyhow::{Context, anyhow, bail, ensure};
use sled::{Batch, Db, Tree};
use tokio::sync::{mpsc, oneshot};

use super::record::Record;
use super::{ChatId, Store, StoreError};
use crate::metrics::{Metrics, Stopwatch};
use directory::{DAMAGED, Room, explain, open_log, open_when_free, prepare, sync_whole};
use mark::{MARK, Mark};
use seal::Key;
use tally::{TALLY_KEY, Tally, count};

mod directory;
mod mark;
mod seal;
mod tally;

/// The layout of the directory. Raise it when an older program could not read
/// what is there. 1 had neither seals nor a tally, and is raised on opening.
const DIRECTORY_VERSION: u8 = 2;

/// Where in sled's first tree the layout stands.
const VERSION_KEY: &str = "version";

/// Commits that wait for the disk at most; more wait for their place.
const COMMITS_WAITING_MAX: usize = 4_096;

/// Commits that share one sync at most.
const COMMITS_PER_BATCH_MAX: usize = 1_024;

/// Room to be left on the disk, so that sled never meets a full one.
pub const DISK_BYTES_RESERVED: u64 = 32 << 20;

/// Records on disk.
pub struct Sled {
    name: String,
    records: Tree,
    commits: mpsc::Sender<Commit>,
    failure: Arc<OnceLock<String>>,
    /// What there was when it was opened, and whether that has been looked at:
    /// by whoever goes through all first, or else before the first commit.
    tally: Tally,
    is_counted: Arc<AtomicBool>,
    thread: JoinHandle<()>,
    metrics: Arc<Metrics>,
}

struct Commit {
    key: Key,
    value: Option<Vec<u8>>,
    done: oneshot::Sender<bool>,
}

impl Sled {
    /// Opens the directory, or makes it.
    ///
    /// `disk_bytes_reserved`: with less room than this on the disk, nothing is
    /// written any more.
    pub fn open(directory: &Path, disk_bytes_reserved: u64) -> Result<Self, StoreError> {
        Self::open_counted(directory, disk_bytes_reserved, Arc::default())
    }

    /// Opens the directory and counts what is done in it.
    pub fn open_counted(
        directory: &Path,
        disk_bytes_reserved: u64,
        metrics: Arc<Metrics>,
    ) -> Result<Self, StoreError> {
        let open = || {
            fs::create_dir_all(directory)?;
            let room = Room { directory: directory.to_owned(), bytes: disk_bytes_reserved };
            room.check()?;
            prepare(directory)?;
            let (commits, waiting) = mpsc::channel(COMMITS_WAITING_MAX);
            let committer = contained(|| Committer::open(directory, room, metrics.clone()))?;
            let (records, failure) = (committer.records.clone(), committer.failure.clone());
            let (tally, is_counted) = (committer.tally, committer.is_counted.clone());
            let thread = thread::Builder::new()
                .name("committer".to_owned())
                .spawn(move || committer.run(waiting))?;
            let name = name(directory);
            anyhow::Ok(Self { name, records, commits, failure, tally, is_counted, thread, metrics })
        };
        open().with_context(|| format!("open {}", name(directory))).map_err(StoreError)
    }

    fn unread(&self, error: anyhow::Error) -> StoreError {
        self.metrics.store_failed();
        StoreError(error.context(format!("read from {}", self.name)))
    }

    /// Closes the directory: when this returns, nothing is written any more.
    pub fn close(self) {
        let Self { records, commits, thread, .. } = self;
        drop((records, commits));
        // A committer that panicked has ended, too.
        let _ = thread.join();
    }
}

fn name(directory: &Path) -> String {
    format!("the store at `{}`", directory.display())
}

/// Returns the layout of the directory, none of a new one; refuses a newer one.
fn version(db: &Db) -> anyhow::Result<Option<u8>> {
    let Some(version) = db.get(VERSION_KEY)? else { return Ok(None) };
    let [version] = *version else {
        bail!("it does not look like a store of heelwise; nothing was changed")
    };
    ensure!(
        version <= DIRECTORY_VERSION,
        "it was written by a newer version of heelwise (layout {version}, this one reads up to \
         {DIRECTORY_VERSION}); nothing was changed"
    );
    Ok(Some(version))
}

/// Does what sled may panic at: it does so where it cannot read its own files.
fn contained<T>(act: impl FnOnce() -> anyhow::Result<T>) -> anyhow::Result<T> {
    let done = catch_unwind(AssertUnwindSafe(act));
    done.map_or_else(|_| Err(anyhow!("sled panicked").context(DAMAGED)), |it| it.map_err(explain))
}

struct Committer {
    db: Db,
    records: Tree,
    log: File,
    room: Room,
    mark: Mark,
    tally: Tally,
    is_counted: Arc<AtomicBool>,
    /// Why it has ended.
    failure: Arc<OnceLock<String>>,
    metrics: Arc<Metrics>,
}

impl Committer {
    fn open(directory: &Path, room: Room, metrics: Arc<Metrics>) -> anyhow::Result<Self> {
        let log = open_log(directory)?;
        let db = open_when_free(directory)?;
        let version = version(&db)?;
        let records = db.open_tree("chats")?;
        let (mark, marked) = Mark::open(directory)?;
        let kept = Tally::kept(&records)?;
        let tally = kept.unwrap_or_default();
        tally.reaches(marked.unwrap_or(0))?;
        sync_whole(directory, &log)?;
        let (failure, is_counted) = (Arc::default(), Arc::default());
        let mut it = Self { db, records, log, room, mark, tally, is_counted, failure, metrics };
        if kept.is_none() || marked.is_none() || version != Some(DIRECTORY_VERSION) {
            it.claim(version, marked.is_some())?;
        }
        it.mark.note(it.tally.batches)?;
        it.mark.sync()?;
        Ok(it)
    }

    /// Makes a new directory, or an old one, one of this layout. Where the mark
    /// was removed, goes on with what is there.
    fn claim(&mut self, version: Option<u8>, is_marked: bool) -> anyhow::Result<()> {
        let found = Tally { batches: self.tally.batches, ..count(&self.records)? };
        let fits = self.tally.fits(&found);
        if is_marked {
            fits?;
        } else if version == Some(DIRECTORY_VERSION) {
            let loss = fits.map_or(
                "some of its records are missing or old",
                |()| "whether the last commits are there cannot be told",
            );
            tracing::warn!("the store's file `{MARK}` is missing or damaged; {loss}; going on");
        }
        // The tally first: without it this layout is not whole.
        self.tally = found;
        self.is_counted.store(true, Ordering::Release);
        self.write(&mut [])?;
        self.db.insert(VERSION_KEY, &[DIRECTORY_VERSION])?;
        self.db.flush()?;
        self.log.sync_all()?;
        Ok(())
    }

    /// An error ends the thread: after a failed sync a second one may claim
    /// success, so only a new start tells what is on the disk.
    fn run(mut self, mut waiting: mpsc::Receiver<Commit>) {
        let mut commits = Vec::new();
        while waiting.blocking_recv_many(&mut commits, COMMITS_PER_BATCH_MAX) > 0 {
            let since_begin = Stopwatch::start();
            let written = contained(|| self.write(&mut commits));
            let written = written.map_err(|error| format!("{error:#}"));
            match &written {
                Ok(()) => self.metrics.wrote(commits.len(), since_begin),
                Err(cause) => {
                    self.metrics.store_failed();
                    self.failure.get_or_init(|| cause.clone());
                }
            }
            for commit in commits.drain(..) {
                // Whoever no longer waits for the answer needs none.
                let _ = commit.done.send(written.is_ok());
            }
            if written.is_err() {
                // Were it closed, sled would try to write once more, and panic.
                mem::forget(self.db);
                return;
            }
        }
    }

    fn write(&mut self, commits: &mut [Commit]) -> anyhow::Result<()> {
        self.room.check()?;
        if !self.is_counted.load(Ordering::Acquire) {
            self.tally.fits(&count(&self.records)?)?;
            self.is_counted.store(true, Ordering::Release);
        }
        let newest: BTreeMap<_, _> =
            commits.iter_mut().map(|it| (it.key, it.value.take())).collect();
        let mut tally = self.tally;
        let mut batch = Batch::default();
        for (key, value) in newest {
            if let Some(former) = self.records.get(key)? {
                tally.take(&seal::open(&key, &former)?);
            }
            match value {
                Some(value) => {
                    tally.add(&seal::open(&key, &value)?);
                    batch.insert(&key, value);
                }
                None => batch.remove(&key),
            }
        }
        tally.batches += 1;
        batch.insert(TALLY_KEY, tally.encode());
        self.records.apply_batch(batch)?;
        self.db.flush()?;
        self.log.sync_data()?;
        self.mark.note(tally.batches)?;
        self.tally = tally;
        Ok(())
    }
}

impl Store for Sled {
    fn load(&self, chat: ChatId) -> Result<Option<Record>, StoreError> {
        let key = key(chat);
        let load = || self.records.get(key)?.map(|it| record(&key, &it)).transpose();
        contained(load).map_err(|error| self.unread(error))
    }

    async fn commit(&self, chat: ChatId, record: Option<&Record>) -> Result<(), StoreError> {
        let key = key(chat);
        let value = record.map(Record::encode).transpose().map_err(StoreError)?;
        let value = value.map(|it| seal::seal(&key, &it));
        let (done, answer) = oneshot::channel();
        let is_sent = self.commits.send(Commit { key, value, done }).await.is_ok();
        if is_sent && answer.await == Ok(true) {
            return Ok(());
        }
        // Whoever comes after a failure, or waits behind it, is told of it too.
        let cause = self.failure.get().map_or("it has stopped", |it| it);
        Err(StoreError(anyhow!(cause.to_owned()).context(format!("write to {}", self.name))))
    }

    fn all(&self) -> impl Iterator<Item = Result<(ChatId, Record), StoreError>> + Send {
        let mut pass = Pass { store: self, entries: self.records.iter(), found: Tally::default() };
        let next = move || contained(|| pass.next()).transpose();
        iter::from_fn(next).map(|entry| entry.map_err(|error| self.unread(error)))
    }
}

/// A way through all records, which counts them.
struct Pass<'s> {
    store: &'s Sled,
    entries: sled::Iter,
    found: Tally,
}

impl Pass<'_> {
    fn next(&mut self) -> anyhow::Result<Option<(ChatId, Record)>> {
        for entry in &mut self.entries {
            let (key, value) = entry?;
            if key != TALLY_KEY {
                let key = key.as_ref().try_into().context("read a chat's number")?;
                let opened = seal::open(&key, &value)?;
                self.found.add(&opened);
                return Ok(Some((chat(key), Record::decode(opened.record)?)));
            }
        }
        // Until it was counted, nothing has been committed.
        if !self.store.is_counted.load(Ordering::Acquire) {
            self.store.tally.fits(&self.found)?;
            self.store.is_counted.store(true, Ordering::Release);
        }
        Ok(None)
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
