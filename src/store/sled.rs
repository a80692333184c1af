//! sled, made durable.
//!
//! Invariant: one thread writes (`committer`). It takes all commits that have
//! arrived, writes them as one batch, makes sled hand it to the kernel
//! (`flush`) and the kernel hand it to the disk (`fdatasync`), and only then
//! reports them as done. sled 0.34's own `flush` does not reach the disk on
//! Linux, and its `flush_async` deadlocks.

use std::io;
use std::iter;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::thread::{self, JoinHandle};

use anyhow::{Context, anyhow};
use futures::{Stream, stream};
use sled::{IVec, Tree};
use tokio::sync::{mpsc, oneshot};

use super::counts::Counts;
use super::keyring::Keyring;
use super::record::Encoded;
use super::{ChatId, Kept, PROBE_CHAT, Store, StoreError, Version};
use crate::metrics::Metrics;
use crate::private;
use codec::Codec;
use committer::{Commit, Committer};
pub(crate) use data_keys::overwrite_keys;
use data_keys::{DataKeys, KEYS};
use directory::{DAMAGED, FreeSpace, prepare, with_advice};
use tallies::is_count;
use totals::TOTALS_KEY;

mod committer;
mod scan;
mod directory;
mod codec;
mod watermark;
mod checksum;
mod totals;
mod data_keys;
mod tallies;

/// Space to leave free on the disk, so that it never becomes full under sled.
pub const DISK_BYTES_RESERVED: u64 = 32 << 20;

/// How a store is opened.
#[derive(Clone, Default)]
pub struct SledOptions {
    /// With less free_space than this on the disk, nothing is taken any more that adds
    /// to it (`Store::has_room`); with less than half of it, nothing is written.
    pub disk_bytes_reserved: u64,
    /// The keys that encrypt records. A store that was made without a key, or
    /// with a key that is not among them, is not opened.
    pub keyring: Keyring,
    /// Whether the store may be used before all records were read, which takes
    /// many seconds for a million. If they then do not add up, nothing is
    /// written any more.
    pub verify_in_background: bool,
    /// Metrics of all that the store does.
    pub metrics: Arc<Metrics>,
}

/// Records on disk.
pub struct Sled {
    name: String,
    codec: Codec,
    free_space: FreeSpace,
    records: Tree,
    commits: GroupCommit,
    failure: Arc<OnceLock<String>>,
    thread: JoinHandle<()>,
    metrics: Arc<Metrics>,
}

impl SledOptions {
    /// Returns the options for a store that may not be encrypted yet.
    pub(crate) fn with_detected_encryption(&self, directory: &Path) -> anyhow::Result<Self> {
        let is_encrypted = fs_err::exists(directory.join(KEYS))?;
        let keyring = if is_encrypted { self.keyring.clone() } else { Keyring::default() };
        Ok(Self { keyring, ..self.clone() })
    }

    /// Fails where `open` would since the key does not fit the directory, and changes
    /// nothing. Of one that this user may not read nothing is known.
    pub(crate) fn ensure_key_fits(&self, directory: &Path) -> anyhow::Result<()> {
        match DataKeys::existing(directory, &self.keyring) {
            Err(error) if is_denied(&error) => Ok(()),
            looked => looked.map(drop).with_context(|| format!("open {}", name(directory))),
        }
    }

    /// Opens the directory, or makes it.
    pub fn open(&self, directory: &Path) -> Result<Sled, StoreError> {
        let name = name(directory);
        let open = || {
            private::make_folder(directory)?;
            private::warn_if_open(directory, "the sessions");
            let free_space =
                FreeSpace { directory: directory.to_owned(), bytes: self.disk_bytes_reserved };
            free_space.check_to_erase()?;
            let codec = Codec::of(directory, &self.keyring)?;
            prepare(directory)?;
            let (commits, waiting) = mpsc::unbounded_channel();
            let commits = GroupCommit { pending: Mutex::default(), sender: commits };
            let committer =
                catch_panic(|| Committer::open(directory, &codec, free_space.clone(), self))?;
            let (records, failure) = (committer.records.clone(), committer.failure.clone());
            let thread = thread::Builder::new()
                .name("committer".to_owned())
                .spawn(move || committer.run(waiting))?;
            let (name, metrics) = (name.clone(), self.metrics.clone());
            anyhow::Ok(Sled { name, codec, free_space, records, commits, failure, thread, metrics })
        };
        let opened = open().with_context(|| format!("open {name}"));
        opened.map_err(StoreError::Failed)
    }
}

fn name(directory: &Path) -> String {
    format!("the store at `{}`", directory.display())
}

fn is_denied(error: &anyhow::Error) -> bool {
    let error = error.downcast_ref::<io::Error>();
    error.is_some_and(|it| it.kind() == io::ErrorKind::PermissionDenied)
}

/// Commits on their way to the thread that writes. There are never more of them
/// than chats whose lock is held.
struct GroupCommit {
    pending: Mutex<Vec<Commit>>,
    sender: mpsc::UnboundedSender<Vec<Commit>>,
}

impl GroupCommit {
    /// Sends a commit, with those that others have ready by then: if each were
    /// sent by itself, the thread would wake for one at a time.
    async fn send(&self, commit: Commit) {
        let is_first = {
            let mut pending = self.pending.lock().unwrap_or_else(PoisonError::into_inner);
            pending.push(commit);
            pending.len() == 1
        };
        if is_first {
            let _hand_over = FlushOnDrop(self);
            tokio::task::yield_now().await;
        }
    }
}

/// Sends what is pending when it is dropped, even if its owner is cancelled
/// while others rely on those commits.
struct FlushOnDrop<'c>(&'c GroupCommit);

impl Drop for FlushOnDrop<'_> {
    fn drop(&mut self) {
        let mut pending = self.0.pending.lock().unwrap_or_else(PoisonError::into_inner);
        // If the thread has ended, those who wait notice it by themselves.
        let _ = self.0.sender.send(std::mem::take(&mut pending));
    }
}

impl Sled {
    /// Opens the directory, or makes it, with default options.
    pub fn open(directory: &Path, disk_bytes_reserved: u64) -> Result<Self, StoreError> {
        SledOptions { disk_bytes_reserved, ..SledOptions::default() }.open(directory)
    }

    /// Closes the directory: when this returns, nothing is written any more.
    pub fn close(self) {
        let Self { records, commits, thread, .. } = self;
        drop((records, commits));
        // A committer that panicked has ended, too.
        let _ = thread.join();
    }

    fn next(&self, entries: &mut sled::Iter) -> anyhow::Result<Option<(ChatId, Kept)>> {
        for entry in entries {
            let (key, value) = entry?;
            if key != TOTALS_KEY
                && !is_count(&key)
                && let Some(kept) = self.read(&key, &value)?
            {
                return Ok(Some((self.codec.chat(&key)?, kept)));
            }
        }
        Ok(None)
    }

    /// Reads a value that was found. Without the chat's lock, the record may
    /// have been erased, with its key, since it was found.
    fn read(&self, key: &[u8], value: &IVec) -> anyhow::Result<Option<Kept>> {
        let read = self.codec.kept(key, value);
        let is_still_there = || anyhow::Ok(self.records.get(key)?.as_ref() == Some(value));
        if read.is_err() && !is_still_there()? {
            return self.records.get(key)?.map(|it| self.codec.kept(key, &it)).transpose();
        }
        read.map(Some)
    }

    /// Why nothing is written any more.
    fn failed(&self) -> anyhow::Result<()> {
        self.failure.get().map_or(Ok(()), |cause| Err(anyhow!(cause.to_owned())))
    }

    async fn write(
        &self,
        chat: ChatId,
        over: Version,
        record: Option<&Encoded>,
        forgets: bool,
    ) -> Result<Version, StoreError> {
        let counts = record.map(|it| it.counts().clone()).unwrap_or_default();
        let (key, record) = (self.codec.key(chat), record.map(|it| it.bytes().to_owned()));
        self.send(|done| Commit { key, over, record, counts, forgets, left: None, done }).await
    }

    /// Adds counts to those of a store that is made from another. They come with
    /// the removal of a record that was never there.
    pub(crate) async fn add_counts(&self, counts: Counts) -> Result<(), StoreError> {
        let (key, over, record) = (self.codec.key(PROBE_CHAT), Version::NONE, None);
        let (forgets, left) = (false, None);
        let commit = |done| Commit { key, over, record, counts, forgets, left, done };
        self.send(commit).await.map(drop)
    }

    async fn send(
        &self,
        commit: impl FnOnce(oneshot::Sender<Option<Version>>) -> Commit,
    ) -> Result<Version, StoreError> {
        let (done, answer) = oneshot::channel();
        self.commits.send(commit(done)).await;
        if let Ok(left) = answer.await {
            return left.ok_or(StoreError::Stale);
        }
        // Commits after a failure, or waiting behind it, return it too.
        let cause = self.failed().err().unwrap_or_else(|| anyhow!("it has stopped"));
        Err(self.unwritten(cause))
    }

    fn unwritten(&self, error: anyhow::Error) -> StoreError {
        StoreError::Failed(error.context(format!("write to {}", self.name)))
    }

    fn unread(&self, error: anyhow::Error) -> StoreError {
        self.metrics.store_failed();
        StoreError::Failed(error.context(format!("read from {}", self.name)))
    }
}

/// Runs an operation in which sled may panic: it does so if it cannot read its
/// own files.
fn catch_panic<T>(act: impl FnOnce() -> anyhow::Result<T>) -> anyhow::Result<T> {
    let done = catch_unwind(AssertUnwindSafe(act));
    done.map_or_else(
        |_| Err(anyhow!("sled panicked").context(DAMAGED)),
        |it| it.map_err(with_advice),
    )
}

impl Store for Sled {
    async fn load(&self, chat: ChatId) -> Result<Kept, StoreError> {
        let key = self.codec.key(chat);
        let load = || {
            self.failed()?;
            self.records.get(&key)?.map_or(Ok(Kept::NONE), |it| self.codec.kept(&key, &it))
        };
        catch_panic(load).map_err(|error| self.unread(error))
    }

    async fn commit(
        &self,
        chat: ChatId,
        over: Version,
        record: Option<&Encoded>,
    ) -> Result<Version, StoreError> {
        self.write(chat, over, record, false).await
    }

    async fn forget(
        &self,
        chat: ChatId,
        over: Version,
        record: Option<&Encoded>,
    ) -> Result<Version, StoreError> {
        self.write(chat, over, record, true).await
    }

    fn has_room(&self) -> Result<(), StoreError> {
        self.free_space.check().map_err(|error| self.unwritten(error))
    }

    fn all(&self) -> impl Stream<Item = Result<(ChatId, Kept), StoreError>> + Send {
        let mut entries = self.records.iter();
        let next = move || catch_panic(|| self.next(&mut entries)).transpose();
        let entries = iter::from_fn(next);
        stream::iter(entries.map(|entry| entry.map_err(|error| self.unread(error))))
    }

    async fn counts(&self) -> Result<Counts, StoreError> {
        catch_panic(|| tallies::all(&self.records)).map_err(|error| self.unread(error))
    }
}
