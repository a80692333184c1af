//! The one thread that writes.

use std::collections::BTreeMap;
use std::fs::File;
use std::mem;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use anyhow::{bail, ensure};
use sled::{Batch, Db, Tree};
use tokio::sync::mpsc::error::TryRecvError;
use tokio::sync::{mpsc, oneshot};

use super::count::Count;
use super::directory::{Room, open_log, open_when_free, sync_whole};
use super::mark::{MARK, Mark};
use super::seal::{self, Key};
use super::tally::{TALLY_KEY, Tally, sum_after};
use super::{Opening, contained};
use crate::metrics::{Metrics, Stopwatch};

/// Commits that wait for the disk at most; more wait for their place.
pub(super) const COMMITS_WAITING_MAX: usize = 4_096;

/// Commits that share one sync at most.
const COMMITS_PER_BATCH_MAX: usize = 1_024;

/// The layout of the directory. Raise it when an older program could not read
/// what is there. 1 had neither seals nor a tally, and is raised on opening.
const DIRECTORY_VERSION: u8 = 2;

/// Where in sled's first tree the layout stands.
const VERSION_KEY: &str = "version";

/// A record to be put in the place of a chat's former one.
pub(super) struct Commit {
    pub(super) key: Key,
    pub(super) record: Option<Vec<u8>>,
    /// Told whether it is on disk.
    pub(super) done: oneshot::Sender<bool>,
}

pub(super) struct Committer {
    db: Db,
    pub(super) records: Tree,
    log: File,
    room: Room,
    mark: Mark,
    tally: Tally,
    /// While not all records were looked at.
    count: Option<Count>,
    /// Why it has ended.
    pub(super) failure: Arc<OnceLock<String>>,
    metrics: Arc<Metrics>,
}

impl Committer {
    pub(super) fn open(directory: &Path, room: Room, opening: &Opening) -> anyhow::Result<Self> {
        let log = open_log(directory)?;
        let db = open_when_free(directory)?;
        let version = version(&db)?;
        let records = db.open_tree("chats")?;
        let (mark, marked) = Mark::open(directory)?;
        let kept = Tally::kept(&records)?;
        let tally = kept.unwrap_or_default();
        tally.reaches(marked.unwrap_or(0))?;
        sync_whole(directory, &log)?;
        let (failure, metrics) = (Arc::default(), opening.metrics.clone());
        let count = Some(Count::default());
        let mut it = Self { db, records, log, room, mark, tally, count, failure, metrics };
        if kept.is_none() || marked.is_none() || version != Some(DIRECTORY_VERSION) {
            it.claim(version, marked.is_some())?;
        }
        it.mark.note(it.tally.batches)?;
        it.mark.sync()?;
        if !opening.counts_later {
            while it.count.is_some() {
                it.count_some()?;
            }
        }
        Ok(it)
    }

    /// Makes a new directory, or an old one, one of this layout. Where the mark
    /// was removed, goes on with what is there.
    fn claim(&mut self, version: Option<u8>, is_marked: bool) -> anyhow::Result<()> {
        let sum = Count::default().finish(&self.records)?;
        let fits = self.tally.fits(sum);
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
        self.tally.sum = sum;
        self.count = None;
        self.write(&mut [])?;
        self.db.insert(VERSION_KEY, &[DIRECTORY_VERSION])?;
        self.db.flush()?;
        self.log.sync_all()?;
        Ok(())
    }

    /// An error ends the thread: after a failed sync a second one may claim
    /// success, so only a new start tells what is on the disk.
    pub(super) fn run(mut self, mut waiting: mpsc::Receiver<Commit>) {
        let mut commits = Vec::new();
        while self.receive(&mut waiting, &mut commits) {
            let is_written = commits.is_empty() || self.write_timed(&mut commits);
            for commit in commits.drain(..) {
                // Whoever no longer waits for the answer needs none.
                let _ = commit.done.send(is_written);
            }
            if !is_written || !self.attempt(Self::count_some) {
                // Were it closed, sled would try to write once more, and panic.
                mem::forget(self.db);
                return;
            }
        }
    }

    /// Waits for commits, but while there is something to count; whether there
    /// may be more.
    fn receive(&self, waiting: &mut mpsc::Receiver<Commit>, commits: &mut Vec<Commit>) -> bool {
        if self.count.is_none() {
            return waiting.blocking_recv_many(commits, COMMITS_PER_BATCH_MAX) > 0;
        }
        while commits.len() < COMMITS_PER_BATCH_MAX {
            match waiting.try_recv() {
                Ok(commit) => commits.push(commit),
                Err(TryRecvError::Empty) => break,
                Err(TryRecvError::Disconnected) => return !commits.is_empty(),
            }
        }
        true
    }

    fn write_timed(&mut self, commits: &mut [Commit]) -> bool {
        let since_begin = Stopwatch::start();
        let is_written = self.attempt(|it| it.write(commits));
        if is_written {
            self.metrics.wrote(commits.len(), since_begin);
        }
        is_written
    }

    /// Whether something was done; if not, notes why.
    fn attempt(&mut self, act: impl FnOnce(&mut Self) -> anyhow::Result<()>) -> bool {
        let done = contained(|| act(self));
        if let Err(error) = &done {
            self.metrics.store_failed();
            self.failure.get_or_init(|| format!("{error:#}"));
        }
        done.is_ok()
    }

    fn write(&mut self, commits: &mut [Commit]) -> anyhow::Result<()> {
        self.room.check()?;
        let newest: BTreeMap<_, _> =
            commits.iter_mut().map(|it| (it.key, it.record.take())).collect();
        let mut tally = self.tally;
        let mut batch = Batch::default();
        for (key, record) in newest {
            let former = self.records.get(key)?;
            let former =
                former.map(|it| seal::open(&key, &it).map(|it| it.checksum)).transpose()?;
            let sealed = record.map(|it| seal::seal(&key, &it));
            let checksum = sealed.as_ref().map(|it| it.checksum);
            tally.sum = sum_after(tally.sum, former, checksum);
            if let Some(count) = &mut self.count {
                count.replace(&key, former, checksum);
            }
            match sealed {
                Some(sealed) => batch.insert(&key, sealed.value),
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

    /// Looks at some more of what was there when it was opened.
    fn count_some(&mut self) -> anyhow::Result<()> {
        let Some(count) = &mut self.count else { return Ok(()) };
        if let Some(sum) = count.go_on(&self.records)? {
            self.count = None;
            self.tally.fits(sum)?;
        }
        Ok(())
    }
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
