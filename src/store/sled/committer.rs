//! The one thread that writes.

use std::collections::BTreeMap;
use std::mem;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use anyhow::{bail, ensure};
use fs_err::File;
use sled::{Batch, Db, IVec, Tree};
use tokio::sync::mpsc::error::TryRecvError;
use tokio::sync::{mpsc, oneshot};

use super::count::Count;
use super::directory::{Room, open_log, open_when_free, sync_whole};
use super::form::Form;
use super::mark::{MARK, Mark};
use super::seal::{self, Opened, Sealed};
use super::tally::{TALLY_KEY, Tally, sum_after};
use super::vault::Slots;
use super::{Opening, contained};
use crate::metrics::{Metrics, Stopwatch};
use crate::user;

/// When so many commits share a sync, no more are waited for.
const COMMITS_PER_BATCH: usize = 1_024;

/// The newest layout of a directory (`Form::layout`). 1 had neither seals nor a
/// tally, and is raised on opening.
const LAYOUT_MAX: u8 = 3;

/// Where in sled's first tree the layout stands.
const VERSION_KEY: &str = "version";

/// A record to be put in the place of a chat's former one.
pub(super) struct Commit {
    pub(super) key: IVec,
    pub(super) record: Option<Vec<u8>>,
    /// Whether nobody is to read what stood there before.
    pub(super) forgets: bool,
    /// Told whether it is on disk.
    pub(super) done: oneshot::Sender<bool>,
}

type Waiting = mpsc::UnboundedReceiver<Vec<Commit>>;

pub(super) struct Committer {
    db: Db,
    pub(super) records: Tree,
    log: File,
    room: Room,
    mark: Mark,
    tally: Tally,
    layout: u8,
    /// Where the keys of persons are, if records are encrypted.
    slots: Option<Slots>,
    /// While not all records were looked at.
    count: Option<Count>,
    /// Why it has ended.
    pub(super) failure: Arc<OnceLock<String>>,
    metrics: Arc<Metrics>,
}

impl Committer {
    pub(super) fn open(
        directory: &Path,
        form: &Form,
        room: Room,
        opening: &Opening,
    ) -> anyhow::Result<Self> {
        let log = open_log(directory)?;
        let db = open_when_free(directory)?;
        let version = version(&db)?;
        form.fits(version)?;
        let records = db.open_tree("chats")?;
        let (mark, marked) = Mark::open(directory)?;
        let kept = Tally::kept(&records)?;
        let tally = kept.unwrap_or_default();
        tally.reaches(marked.unwrap_or(0))?;
        sync_whole(directory, &log)?;
        let (failure, metrics) = (Arc::default(), opening.metrics.clone());
        let (layout, count) = (form.layout(), Some(Count::default()));
        let slots = match form {
            Form::Plain => None,
            Form::Encrypted(vault) => Some(Slots::open(vault.clone())?),
        };
        let mut it =
            Self { db, records, log, room, mark, tally, layout, slots, count, failure, metrics };
        if kept.is_none() || marked.is_none() || version != Some(layout) {
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
        let sum = loop {
            if let Some(sum) = self.go_on()? {
                break sum;
            }
        };
        let fits = self.tally.fits(sum);
        if is_marked {
            fits?;
        } else if version == Some(self.layout) {
            let loss = fits.map_or(
                "some of its records are missing or old",
                |()| "whether the last commits are there cannot be told",
            );
            tracing::warn!("the store's file `{MARK}` is missing or damaged; {loss}; going on");
        }
        self.slots.as_mut().map_or(Ok(()), Slots::erase_unused)?;
        // The tally first: without it this layout is not whole.
        self.tally.sum = sum;
        self.write(&mut [])?;
        self.db.insert(VERSION_KEY, &[self.layout])?;
        self.db.flush()?;
        self.log.sync_all()?;
        Ok(())
    }

    /// An error ends the thread: after a failed sync a second one may claim
    /// success, so only a new start tells what is on the disk.
    pub(super) fn run(mut self, mut waiting: Waiting) {
        let mut commits = Vec::new();
        while self.receive(&mut waiting, &mut commits) {
            let is_written = commits.is_empty() || self.write_timed(&mut commits);
            for commit in commits.drain(..) {
                // Whoever no longer waits for the answer needs none.
                let _ = commit.done.send(is_written);
            }
            if !is_written || !self.is_whole_so_far() {
                // Were it closed, sled would try to write once more, and panic.
                mem::forget(self.db);
                return;
            }
        }
    }

    /// Counts on. Should the records not add up, that is told at once: nobody
    /// else learns of it before somebody writes to the bot.
    fn is_whole_so_far(&mut self) -> bool {
        let is_whole = self.attempt(Self::count_some);
        if let (false, Some(cause)) = (is_whole, self.failure.get()) {
            tracing::error!("the store cannot be served from: {cause}");
        }
        is_whole
    }

    /// Waits for commits, but while there is something to count; whether there
    /// may be more.
    fn receive(&self, waiting: &mut Waiting, commits: &mut Vec<Commit>) -> bool {
        let first = match &self.count {
            None => waiting.blocking_recv(),
            Some(_) => match waiting.try_recv() {
                Err(TryRecvError::Empty) => return true,
                first => first.ok(),
            },
        };
        let may_be_more = first.is_some();
        commits.extend(first.into_iter().flatten());
        while commits.len() < COMMITS_PER_BATCH
            && let Ok(more) = waiting.try_recv()
        {
            commits.extend(more);
        }
        may_be_more
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
        let Err(error) = contained(|| act(self)) else { return true };
        self.metrics.store_failed();
        self.failure.get_or_init(|| format!("{:#}", user::named(error)));
        false
    }

    fn write(&mut self, commits: &mut [Commit]) -> anyhow::Result<()> {
        self.room.check_to_erase()?;
        let mut tally = self.tally;
        let mut batch = Batch::default();
        for (key, change) in changes(commits) {
            let former = self.records.get(&key)?;
            let former = former.as_ref().map(|it| seal::open(&key, it)).transpose()?;
            let next = self.next(&key, &change, former.as_ref())?;
            let checksums = (former.map(|it| it.checksum), next.as_ref().map(|it| it.checksum));
            tally.sum = sum_after(tally.sum, checksums);
            if let Some(count) = &mut self.count {
                count.replace(&key, checksums);
            }
            match next {
                Some(next) => batch.insert(key, next.value),
                None => batch.remove(key),
            }
        }
        tally.batches += 1;
        batch.insert(TALLY_KEY, tally.encode());
        self.put(batch, &tally)
    }

    /// Brings a batch to the disk: between the keys it needs and the end of
    /// those that are needed no more.
    fn put(&mut self, batch: Batch, tally: &Tally) -> anyhow::Result<()> {
        self.slots.as_mut().map_or(Ok(()), Slots::sync_new)?;
        self.records.apply_batch(batch)?;
        self.db.flush()?;
        self.log.sync_data()?;
        self.mark.note(tally.batches)?;
        self.tally = *tally;
        self.slots.as_mut().map_or(Ok(()), Slots::erase_left)
    }

    /// Returns what is to stand in the place of a former value.
    fn next(
        &mut self,
        key: &[u8],
        change: &Change,
        former: Option<&Opened<'_>>,
    ) -> anyhow::Result<Option<Sealed>> {
        let Some(slots) = &mut self.slots else {
            return Ok(change.record.as_ref().map(|it| seal::seal(key, it)));
        };
        let mut former = former.map(|it| it.record);
        if change.forgets {
            former.take().into_iter().for_each(|it| slots.leave(it));
        }
        let encrypt = |record: &Vec<u8>| Ok(seal::seal(key, &slots.encrypt(key, record, former)?));
        change.record.as_ref().map(encrypt).transpose()
    }

    /// Looks at some more of what was there when it was opened.
    fn count_some(&mut self) -> anyhow::Result<()> {
        let Some(sum) = self.go_on()? else { return Ok(()) };
        self.tally.fits(sum)?;
        self.slots.as_mut().map_or(Ok(()), Slots::erase_unused)
    }

    /// Returns the sum of all once it has looked at the last.
    fn go_on(&mut self) -> anyhow::Result<Option<u64>> {
        let Self { records, slots, count: Some(count), .. } = self else { return Ok(None) };
        let meet = |key: &[u8], record: &[u8]| {
            slots.as_mut().map_or(Ok(()), |slots| slots.meet(key, record))
        };
        let sum = count.go_on(records, meet)?;
        self.count.take_if(|_| sum.is_some());
        Ok(sum)
    }
}

/// What the commits of a chat in one batch come to.
#[derive(Default)]
struct Change {
    record: Option<Vec<u8>>,
    /// Whether the former record was removed or forgotten on the way, and its
    /// key is to go with it; the new one then gets another.
    forgets: bool,
}

fn changes(commits: &mut [Commit]) -> BTreeMap<IVec, Change> {
    let mut changes = BTreeMap::<_, Change>::new();
    for commit in commits {
        let change = changes.entry(commit.key.clone()).or_default();
        change.record = commit.record.take();
        change.forgets |= commit.forgets || change.record.is_none();
    }
    changes
}

/// Returns the layout of the directory, none of a new one; refuses a newer one.
fn version(db: &Db) -> anyhow::Result<Option<u8>> {
    let Some(version) = db.get(VERSION_KEY)? else { return Ok(None) };
    let [version] = *version else {
        bail!("it does not look like a store of heelwise; nothing was changed")
    };
    ensure!(
        version <= LAYOUT_MAX,
        "it was written by a newer version of heelwise (layout {version}, this one reads up to \
         {LAYOUT_MAX}); nothing was changed"
    );
    Ok(Some(version))
}
