//! The counts in sled: each under a key of its own among the records, with a
//! checksum that is part of the totals, so that a lost or an old count is noticed
//! as a lost or an old record is.

use anyhow::Context;
use sled::{IVec, Tree};

use super::checksum::{Checksummed, add_checksum, verify_checksum};
use crate::store::counts::{Cell, Counts};

/// What their keys begin with. They are longer than the key of any chat.
const PREFIX: &[u8] = b"count ";
const CHAT_KEY_BYTES_MAX: usize = 16;

/// Whether a count stands under this key, and not a record.
pub(super) fn is_count(key: &[u8]) -> bool {
    key.len() > CHAT_KEY_BYTES_MAX && key.starts_with(PREFIX)
}

pub(super) fn key_of(cell: &Cell) -> IVec {
    [PREFIX, cell.to_string().as_bytes()].concat().into()
}

/// Returns the value with so much more, and the checksum of the former one.
pub(super) fn raised(
    records: &Tree,
    key: &[u8],
    by: u64,
) -> anyhow::Result<(Option<u32>, Checksummed)> {
    let former = records.get(key)?;
    let (checksum, count) = match &former {
        Some(value) => {
            let verified = verify_checksum(key, value)?;
            (Some(verified.checksum), number(verified.record)?)
        }
        None => (None, 0),
    };
    Ok((checksum, add_checksum(key, &count.saturating_add(by).to_le_bytes())))
}

pub(super) fn all(records: &Tree) -> anyhow::Result<Counts> {
    let mut counts = Counts::default();
    for entry in records.scan_prefix(PREFIX) {
        let (key, value) = entry?;
        if is_count(&key) {
            let cell = std::str::from_utf8(&key[PREFIX.len()..]).ok().and_then(Cell::read);
            let cell = cell.context("read what is counted")?;
            counts.add(cell, number(verify_checksum(&key, &value)?.record)?);
        }
    }
    Ok(counts)
}

fn number(bytes: &[u8]) -> anyhow::Result<u64> {
    Ok(u64::from_le_bytes(bytes.try_into().context("read a count")?))
}
