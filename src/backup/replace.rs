//! Replaces a store by a new one: a restored one or a rebuilt one.
//!
//! Invariant: a new store is made beside its final place and gets there by one
//! rename, so that a reader finds the old one whole or the new one whole.

use std::collections::HashMap;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::pin::pin;
use std::thread;
use std::time::Duration;

use anyhow::{Context, bail, ensure};
use fs_err::File;
use futures::StreamExt;
use futures::future::try_join_all;
use rustix::fs::{CWD, FlockOperation, RenameFlags, flock, renameat_with};
use rustix::io::Errno;
use tokio::runtime::Runtime;

use super::file::{read_file, verify};
use super::{Entry, Summary};
use crate::store::counts::Counts;
use crate::store::record::{Encoded, Record};
use crate::store::sled::{Sled, SledOptions, overwrite_keys};
use crate::store::{ChatId, Kept, Store, StoreError, Version, bytes_on_disk};

/// Commits in progress at once.
pub(super) const COMMITS_AT_ONCE: usize = 1_024;

const LOCK_TRIES: u32 = 20;
const LOCK_PAUSE: Duration = Duration::from_millis(50);

/// The result of a rebuild.
#[derive(Clone, Copy, Debug)]
pub struct RebuildSummary {
    /// The number of chats.
    pub records: u64,
    /// The bytes on the disk, before and now.
    pub bytes: (u64, u64),
}

/// Puts a backup in the place of a store that is empty or missing. The file is
/// read twice: nothing is made of a file that is not whole. With a key, a
/// backup that is not encrypted is accepted only on request (`takes_plain`):
/// anybody could have written it.
pub fn restore(
    backup: &Path,
    store: &Path,
    options: &SledOptions,
    takes_plain: bool,
) -> anyhow::Result<Summary> {
    let is_free = match fs_err::read_dir(store) {
        Ok(mut entries) => entries.next().is_none(),
        Err(error) if error.kind() == ErrorKind::NotFound => true,
        Err(error) => return Err(error.into()),
    };
    ensure!(is_free, "there is something at `{}`; move it away first", store.display());
    verify(backup, &options.keyring, takes_plain)?;
    let (new, summary) = StagingStore::make(store, options, |staging| {
        read_file(backup, &options.keyring, |entry| match entry {
            Entry::Chat(chat, record) => staging.put(chat, *record),
            Entry::Count(cell, times) => {
                staging.counts.add(cell, times);
                Ok(())
            }
        })
    })?;
    fs_err::rename(&new, store).with_context(|| format!("put it at `{}`", store.display()))?;
    sync_parent(store)?;
    Ok(summary)
}

/// Rewrites a store with only its current records, and replaces the old one. No
/// program may use it meanwhile. The new store is encrypted with the newest
/// key, however the old one was.
pub fn rebuild(store: &Path, options: &SledOptions) -> anyhow::Result<RebuildSummary> {
    let is_there = fs_err::exists(store.join("db")).context("look for the store")?;
    ensure!(is_there, "there is no store at `{}`", store.display());
    let before = bytes_on_disk(store);
    let old = options.with_detected_encryption(store)?.open(store)?;
    let (new, records) = StagingStore::make(store, options, |staging| {
        let mut records = 0;
        let mut entries = pin!(old.all());
        while let Some(entry) = staging.runtime.block_on(entries.next()) {
            let (chat, Kept { record: Some(record), .. }) = entry? else { continue };
            staging.put(chat, record)?;
            records += 1;
        }
        staging.counts = staging.runtime.block_on(old.counts())?;
        Ok(records)
    })?;
    // sled writes while it closes, to the path where it was opened; and once it
    // has closed, no other program may begin to write what would be thrown
    // away.
    old.close();
    let _lock = lock(store)?;
    let swapped = renameat_with(CWD, &new, CWD, store, RenameFlags::EXCHANGE);
    if swapped.is_err() {
        erase(&new)?;
    }
    swapped.context(
        "this file system cannot swap two folders; nothing was changed; take a backup, move the \
         store away and restore",
    )?;
    sync_parent(store)?;
    erase(&new)?;
    Ok(RebuildSummary { records, bytes: (before, bytes_on_disk(store)) })
}

/// An unfinished store, beside its final place.
struct StagingStore {
    store: Sled,
    runtime: Runtime,
    /// A backup of a store in use may have a chat twice; the later record counts.
    waiting: HashMap<ChatId, Encoded>,
    counts: Counts,
}

impl StagingStore {
    /// Makes a store and returns where it is, closed and whole. A store that
    /// could not be made is removed, to free its space.
    fn make<T>(
        place: &Path,
        options: &SledOptions,
        fill: impl FnOnce(&mut Self) -> anyhow::Result<T>,
    ) -> anyhow::Result<(PathBuf, T)> {
        let name = place.file_name().context("the store has to be a folder with a name")?;
        let mut name = name.to_owned();
        name.push(".new");
        let path = place.with_file_name(name);
        if fs_err::exists(path.join("db"))? {
            // A process that was killed has released the lock; one that still
            // works has not.
            drop(lock(&path)?);
        }
        if fs_err::exists(&path)? {
            erase(&path)?;
        }
        let made = Self::begin(&path, options).and_then(|mut staging| {
            let filled = fill(&mut staging)?;
            staging.finish()?;
            drop(lock(&path)?);
            Ok(filled)
        });
        if made.is_err() {
            erase(&path)?;
        }
        Ok((path, made?))
    }

    fn begin(path: &Path, options: &SledOptions) -> anyhow::Result<Self> {
        let store = options.open(path)?;
        let runtime = tokio::runtime::Builder::new_current_thread().build()?;
        let (waiting, counts) = (HashMap::new(), Counts::default());
        Ok(Self { store, runtime, waiting, counts })
    }

    fn put(&mut self, chat: ChatId, record: Record) -> anyhow::Result<()> {
        self.waiting.insert(chat, record.encode()?);
        if self.waiting.len() < COMMITS_AT_ONCE { Ok(()) } else { self.commit() }
    }

    fn commit(&mut self) -> anyhow::Result<()> {
        let Self { store, runtime, waiting, .. } = self;
        store.has_room()?;
        let put = async |(chat, record): (&ChatId, &Encoded)| {
            let version = store.load(*chat).await?.version;
            store.commit(*chat, version, Some(record)).await
        };
        let done: Result<Vec<Version>, StoreError> =
            runtime.block_on(try_join_all(waiting.iter().map(put)));
        waiting.clear();
        done.map(drop).map_err(anyhow::Error::from)
    }

    fn finish(mut self) -> anyhow::Result<()> {
        self.commit()?;
        self.runtime.block_on(self.store.add_counts(self.counts))?;
        self.store.close();
        Ok(())
    }
}

/// Removes a store. Its keys are overwritten first: the disk keeps unlinked
/// bytes, and with these keys people who are erased later in the new store
/// could still be read.
fn erase(store: &Path) -> anyhow::Result<()> {
    overwrite_keys(store)?;
    Ok(fs_err::remove_dir_all(store)?)
}

/// Takes the lock that sled takes. sled releases it when its last thread ends,
/// a moment after it was closed.
fn lock(store: &Path) -> anyhow::Result<File> {
    let file = File::open(store.join("db"))?;
    for _ in 0..LOCK_TRIES {
        match flock(&file, FlockOperation::NonBlockingLockExclusive) {
            Err(Errno::WOULDBLOCK) => thread::sleep(LOCK_PAUSE),
            done => return Ok(done.map(|()| file)?),
        }
    }
    bail!("another process is using `{}`; stop that one", store.display())
}

fn sync_parent(path: &Path) -> anyhow::Result<()> {
    let parent = fs_err::canonicalize(path)?.parent().map(Path::to_owned);
    parent.map_or(Ok(()), |it| File::open(it)?.sync_all()).context("sync the folder of the store")
}
