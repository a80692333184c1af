//! The totals: what the store must hold, kept beside its records.
//!
//! sled skips parts of its log that it cannot read, at the end as after a power
//! cut but also in the middle, and does not report it. So each batch includes
//! the sum of the checksums of all records that must then exist: it reveals a
//! hole and an old record. The number of the batch is written to a file of its
//! own, the watermark, once the batch is on the disk: it reveals a missing end.
//!
//! The watermark is not synced, which would double the price of a commit. A
//! power cut may lose its last value; then it reveals less than it could.

use anyhow::{Context, ensure};
use sled::Tree;

/// The key of the totals in sled, which no chat has.
pub(super) const TOTALS_KEY: &[u8] = b"tally";

/// The number of batches, and the sum of the checksums of all records.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Totals {
    pub(super) batches: u64,
    pub(super) sum: u64,
}

/// What to do about a store that lacks something.
const ADVICE: &str = "put a backup in its place, and keep a copy of the damaged files; or, to go \
                      on with what is left, remove the file `mark` in it";

/// Returns the sum after a record, by its checksum, has replaced another.
pub(super) fn sum_after(sum: u64, (former, next): (Option<u32>, Option<u32>)) -> u64 {
    sum.wrapping_sub(former.map_or(0, u64::from)).wrapping_add(next.map_or(0, u64::from))
}

impl Totals {
    /// Reads the totals that came with the newest batch.
    pub(super) fn kept(records: &Tree) -> anyhow::Result<Option<Self>> {
        records.get(TOTALS_KEY)?.map(|it| Self::decode(&it)).transpose()
    }

    /// Whether the store reaches as far as the watermark.
    pub(super) fn reaches(&self, marked: u64) -> anyhow::Result<()> {
        let batches = self.batches;
        ensure!(
            batches >= marked,
            "its end is missing: it was written up to batch {marked} and can be read up to \
             {batches}; {ADVICE}"
        );
        Ok(())
    }

    /// Whether these totals are right: the records must add up to this sum.
    pub(super) fn matches(&self, sum: u64) -> anyhow::Result<()> {
        let is_whole = self.sum == sum;
        ensure!(is_whole, "its records do not add up: some are missing or are old ones; {ADVICE}");
        Ok(())
    }

    pub(super) fn encode(&self) -> Vec<u8> {
        [self.batches.to_le_bytes(), self.sum.to_le_bytes()].concat()
    }

    fn decode(bytes: &[u8]) -> anyhow::Result<Self> {
        let (batches, sum) = bytes.split_first_chunk().context("read the totals")?;
        let sum = sum.try_into().context("read the totals")?;
        Ok(Self { batches: u64::from_le_bytes(*batches), sum: u64::from_le_bytes(sum) })
    }
}
