//! The totals: what the store must hold, kept beside what it does hold.
//!
//! sled passes over parts of its log that it cannot read, at the end as after
//! a power cut but in the middle too, and says nothing. So each batch brings
//! along the sum of the checksums of all records there must then be, which
//! tells of a hole and of an old record; and its number is marked in a file of
//! its own once it is on the disk, which tells of an end that is missing.
//!
//! The mark is not synced, which would double the price of a commit: a power
//! cut may take the last of it, and then it tells less than it could.

use anyhow::{Context, ensure};
use sled::Tree;

/// The key of the totals, which is no chat's.
pub(super) const TOTALS_KEY: &[u8] = b"tally";

/// How many batches there were, and the sum of the checksums of all records.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Totals {
    pub(super) batches: u64,
    pub(super) sum: u64,
}

/// What to do about a store that lacks something.
const ADVICE: &str = "put a backup in its place, and keep a copy of the damaged files; or, to go \
                      on with what is left, remove the file `mark` in it";

/// Returns the sum after a record, by its checksum, was put in the place of
/// another.
pub(super) fn sum_after(sum: u64, (former, next): (Option<u32>, Option<u32>)) -> u64 {
    sum.wrapping_sub(former.map_or(0, u64::from)).wrapping_add(next.map_or(0, u64::from))
}

impl Totals {
    /// Reads the one that came with the newest batch.
    pub(super) fn kept(records: &Tree) -> anyhow::Result<Option<Self>> {
        records.get(TOTALS_KEY)?.map(|it| Self::decode(&it)).transpose()
    }

    /// Whether the store goes as far as the mark says.
    pub(super) fn reaches(&self, marked: u64) -> anyhow::Result<()> {
        let batches = self.batches;
        ensure!(
            batches >= marked,
            "its end is missing: it was written up to batch {marked} and can be read up to \
             {batches}; {ADVICE}"
        );
        Ok(())
    }

    /// Whether the records there must be add up to this.
    pub(super) fn matches(&self, sum: u64) -> anyhow::Result<()> {
        let is_whole = self.sum == sum;
        ensure!(is_whole, "its records do not add up: some are missing or are old ones; {ADVICE}");
        Ok(())
    }

    pub(super) fn encode(&self) -> Vec<u8> {
        [self.batches.to_le_bytes(), self.sum.to_le_bytes()].concat()
    }

    fn decode(bytes: &[u8]) -> anyhow::Result<Self> {
        let (batches, sum) = bytes.split_first_chunk().context("read the tally")?;
        let sum = sum.try_into().context("read the tally")?;
        Ok(Self { batches: u64::from_le_bytes(*batches), sum: u64::from_le_bytes(sum) })
    }
}
