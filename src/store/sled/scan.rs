//! The scan: adds up the checksums of all records while others are written.

use std::ops::Bound;

use sled::{IVec, Tree};

use super::checksum;
use super::tallies::is_count;
use super::totals::{TOTALS_KEY, sum_after};

/// Records to read before commits go on.
const SCAN_CHUNK: usize = 256;

/// How far it has come, in the order of the keys, and the sum so far.
#[derive(Default)]
pub(super) struct IntegrityScan {
    last: Option<IVec>,
    sum: u64,
}

impl IntegrityScan {
    /// Reads some more records, and passes each to `verify`, but no count; returns
    /// the sum if those were the last.
    pub(super) fn advance(
        &mut self,
        records: &Tree,
        mut verify: impl FnMut(&[u8], &[u8]) -> anyhow::Result<()>,
    ) -> anyhow::Result<Option<u64>> {
        let from = self.last.clone().map_or(Bound::Unbounded, Bound::Excluded);
        let mut looks = 0;
        for entry in records.range::<IVec, _>((from, Bound::Unbounded)).take(SCAN_CHUNK) {
            let (key, value) = entry?;
            if key != TOTALS_KEY {
                let opened = checksum::verify_checksum(&key, &value)?;
                self.sum = sum_after(self.sum, (None, Some(opened.checksum)));
                if !is_count(&key) {
                    verify(&key, opened.record)?;
                }
            }
            self.last = Some(key);
            looks += 1;
        }
        Ok((looks < SCAN_CHUNK).then_some(self.sum))
    }

    /// Notes that a record was replaced. A record that the scan has not reached
    /// yet needs no note: the scan reads its new value.
    pub(super) fn replace(&mut self, key: &[u8], checksums: (Option<u32>, Option<u32>)) {
        if self.last.as_deref().is_some_and(|last| key <= last) {
            self.sum = sum_after(self.sum, checksums);
        }
    }
}
