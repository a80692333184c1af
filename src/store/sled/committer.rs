//! The one thread that writes to sled.

use std::collections::BTreeMap;
use std::mem;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use anyhow::{bail, ensure};
use fs_err::File;
use sled::{Batch, Db, IVec, Tree};
use tokio::sync::mpsc::error::TryRecvError;
use tokio::sync::{mpsc, oneshot};

use super::checksum::{self, Checksummed, Verified};
use super::codec::Codec;
use super::data_keys::KeySlots;
use super::directory::{FreeSpace, open_log, open_when_free, sync_whole};
use super::scan::IntegrityScan;
use super::tallies;
use super::totals::{TOTALS_KEY, Totals, sum_after};
use super::watermark::{MARK, Watermark};
use super::{SledOptions, catch_panic};
use crate::metrics::{Metrics, Stopwatch};
use crate::store::Version;
use crate::store::counts::Counts;
use crate::user;

/// The number of commits that share a sync at most; no more are waited for.
const COMMITS_PER_BATCH: usize = 1_024;

/// The newest layout of a directory (`Codec::layout`). Layout 1 had neither
/// checksums nor totals, layouts 2 and 3 had no counts; each is upgraded when it
/// is opened.
const LAYOUT_MAX: u8 = 5;

/// The key of the layout in sled's first tree.
const VERSION_KEY: &str = "version";

/// A record that replaces the former record of a chat.
pub(super) struct Commit {
    pub(super) key: IVec,
    /// The version of the former record.
    pub(super) over: Version,
    pub(super) record: Option<Vec<u8>>,
    /// What it adds to the counts.
    pub(super) counts: Counts,
    /// Whether nobody may be able to read the former record afterwards.
    pub(super) forgets: bool,
    /// The version that it leaves; none while, or if, it changes nothing.
    pub(super) left: Option<Version>,
    /// Receives `left` once it is on disk.
    pub(super) done: oneshot::Sender<Option<Version>>,
}

type Waiting = mpsc::UnboundedReceiver<Vec<Commit>>;

pub(super) struct Committer {
    db: Db,
    pub(super) records: Tree,
    log: File,
    free_space: FreeSpace,
    mark: Watermark,
    totals: Totals,
    layout: u8,
    /// The slots for data keys, if records are encrypted.
    key_slots: Option<KeySlots>,
    /// The scan, until all records were read.
    count: Option<IntegrityScan>,
    /// Why it has ended.
    pub(super) failure: Arc<OnceLock<String>>,
    metrics: Arc<Metrics>,
}

impl Committer {
    pub(super) fn open(
        directory: &Path,
        codec: &Codec,
        free_space: FreeSpace,
        options: &SledOptions,
    ) -> anyhow::Result<Self> {
        let log = open_log(directory)?;
        let db = open_when_free(directory)?;
        let version = version(&db)?;
        codec.fits(version)?;
        let records = db.open_tree("chats")?;
        let (mark, marked) = Watermark::open(directory)?;
        let kept = Totals::kept(&records)?;
        let totals = kept.unwrap_or_default();
        totals.reaches(marked.unwrap_or(0))?;
        sync_whole(directory, &log)?;
        let (failure, metrics) = (Arc::default(), options.metrics.clone());
        let (layout, count) = (codec.layout(), Some(IntegrityScan::default()));
        let key_slots = match codec {
            Codec::Plain => None,
            Codec::Encrypted(data_keys) => Some(KeySlots::open(data_keys.clone())?),
        };
        let mut it = Self {
            db,
            records,
            log,
            free_space,
            mark,
            totals,
            layout,
            key_slots,
            count,
            failure,
            metrics,
        };
        if kept.is_none() || marked.is_none() || version != Some(layout) {
            it.initialize(version, marked.is_some())?;
        }
        it.mark.note(it.totals.batches)?;
        it.mark.sync()?;
        if !options.verify_in_background {
            while it.count.is_some() {
                it.count_some()?;
            }
        }
        Ok(it)
    }

    /// Gives a new or an old directory this layout. If the watermark was
    /// removed, goes on with what is there.
    fn initialize(&mut self, version: Option<u8>, is_marked: bool) -> anyhow::Result<()> {
        let sum = loop {
            if let Some(sum) = self.advance()? {
                break sum;
            }
        };
        let fits = self.totals.matches(sum);
        if is_marked {
            fits?;
        } else if version == Some(self.layout) {
            let loss = fits.map_or(
                "some of its records are missing or old",
                |()| "the last commits may be missing",
            );
            tracing::warn!("the store's file `{MARK}` is missing or damaged; {loss}; going on");
        }
        self.key_slots.as_mut().map_or(Ok(()), KeySlots::erase_orphans)?;
        // The totals first: without them this layout is not complete.
        self.totals.sum = sum;
        self.write(&mut [])?;
        self.db.insert(VERSION_KEY, &[self.layout])?;
        self.db.flush()?;
        self.log.sync_all()?;
        Ok(())
    }

    /// An error ends the thread: after a failed sync a second one may report
    /// success, so only a new start shows what is on the disk.
    pub(super) fn run(mut self, mut waiting: Waiting) {
        let mut commits = Vec::new();
        while self.receive(&mut waiting, &mut commits) {
            let is_written = commits.is_empty() || self.write_timed(&mut commits);
            for commit in commits.drain(..).filter(|_| is_written) {
                // A caller that no longer waits for the answer needs none.
                let _ = commit.done.send(commit.left);
            }
            if !is_written || !self.is_whole_so_far() {
                // If we closed it, sled would try to write once more, and
                // panic.
                mem::forget(self.db);
                return;
            }
        }
    }

    /// Scans on. If the records do not add up, it logs that at once: nobody
    /// else would learn of it before a person writes to the bot.
    fn is_whole_so_far(&mut self) -> bool {
        let is_whole = self.attempt(Self::count_some);
        if let (false, Some(cause)) = (is_whole, self.failure.get()) {
            tracing::error!("the store can no longer be used: {cause}");
        }
        is_whole
    }

    /// Blocks for commits; while scanning, only polls. Returns false once the
    /// channel is closed.
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
            self.metrics.count_batch(commits.len(), since_begin);
        }
        is_written
    }

    /// Returns whether something was done; if not, notes why.
    fn attempt(&mut self, act: impl FnOnce(&mut Self) -> anyhow::Result<()>) -> bool {
        let Err(error) = catch_panic(|| act(self)) else { return true };
        self.metrics.store_failed();
        self.failure.get_or_init(|| format!("{:#}", user::named(error)));
        false
    }

    fn write(&mut self, commits: &mut [Commit]) -> anyhow::Result<()> {
        self.free_space.check_to_erase()?;
        let mut totals = self.totals;
        let mut values = BTreeMap::<IVec, Option<IVec>>::new();
        let mut counts = Counts::default();
        for commit in commits {
            let key = commit.key.clone();
            let former = match values.get(&key) {
                Some(former) => former.clone(),
                None => self.records.get(&key)?,
            };
            let former =
                former.as_ref().map(|it| checksum::verify_checksum(&key, it)).transpose()?;
            let checksum = former.as_ref().map(|it| it.checksum);
            if version_of(checksum) != commit.over {
                continue;
            }
            let next = self.next(commit, former.as_ref())?;
            let checksums = (checksum, next.as_ref().map(|it| it.checksum));
            self.replace(&mut totals, &key, checksums);
            commit.left = Some(version_of(checksums.1));
            counts.add_all(mem::take(&mut commit.counts));
            values.insert(key, next.map(|it| it.value.into()));
        }
        for (cell, times) in &counts.0 {
            let key = tallies::key_of(cell);
            let (former, next) = tallies::raised(&self.records, &key, *times)?;
            self.replace(&mut totals, &key, (former, Some(next.checksum)));
            values.insert(key, Some(next.value.into()));
        }
        totals.batches += 1;
        let mut batch = Batch::default();
        batch.insert(TOTALS_KEY, totals.encode());
        for (key, value) in values {
            match value {
                Some(value) => batch.insert(key, value),
                None => batch.remove(key),
            }
        }
        self.put(batch, &totals)
    }

    /// Notes that a value replaces another, by their checksums.
    fn replace(&mut self, totals: &mut Totals, key: &[u8], checksums: (Option<u32>, Option<u32>)) {
        totals.sum = sum_after(totals.sum, checksums);
        if let Some(count) = &mut self.count {
            count.replace(key, checksums);
        }
    }

    /// Brings a batch to the disk: after the keys that it needs, and before the
    /// keys that it no longer needs are overwritten.
    fn put(&mut self, batch: Batch, totals: &Totals) -> anyhow::Result<()> {
        self.key_slots.as_mut().map_or(Ok(()), KeySlots::sync_new)?;
        self.records.apply_batch(batch)?;
        self.db.flush()?;
        self.log.sync_data()?;
        self.mark.note(totals.batches)?;
        self.totals = *totals;
        self.key_slots.as_mut().map_or(Ok(()), KeySlots::erase_marked)
    }

    /// Returns the value that replaces a former one. The key of a record that is
    /// removed or forgotten is overwritten, and the new record gets another.
    fn next(
        &mut self,
        commit: &Commit,
        former: Option<&Verified<'_>>,
    ) -> anyhow::Result<Option<Checksummed>> {
        let Commit { key, record, forgets, .. } = commit;
        let Some(key_slots) = &mut self.key_slots else {
            return Ok(record.as_ref().map(|it| checksum::add_checksum(key, it)));
        };
        let mut former = former.map(|it| it.record);
        if *forgets || record.is_none() {
            former.take().into_iter().for_each(|it| key_slots.mark_for_erasure(it));
        }
        let encrypt = |record: &Vec<u8>| {
            Ok(checksum::add_checksum(key, &key_slots.encrypt(key, record, former)?))
        };
        record.as_ref().map(encrypt).transpose()
    }

    /// Scans some more of the records that were there when the store was
    /// opened.
    fn count_some(&mut self) -> anyhow::Result<()> {
        let Some(sum) = self.advance()? else { return Ok(()) };
        self.totals.matches(sum)?;
        self.key_slots.as_mut().map_or(Ok(()), KeySlots::erase_orphans)
    }

    /// Returns the sum of all once it has read the last record.
    fn advance(&mut self) -> anyhow::Result<Option<u64>> {
        let Self { records, key_slots, count: Some(count), .. } = self else { return Ok(None) };
        let meet = |key: &[u8], record: &[u8]| {
            key_slots.as_mut().map_or(Ok(()), |key_slots| key_slots.verify(key, record))
        };
        let sum = count.advance(records, meet)?;
        self.count.take_if(|_| sum.is_some());
        Ok(sum)
    }
}

fn version_of(checksum: Option<u32>) -> Version {
    checksum.map_or(Version::NONE, Version::of_checksum)
}

/// Returns the layout of the directory, none for a new one; refuses a newer
/// one.
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
