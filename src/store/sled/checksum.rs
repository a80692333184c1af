//! Checksums: each value carries one over itself and its key, so that a value
//! under another key, or with a flipped bit, is refused.

use anyhow::anyhow;

use super::directory::DAMAGED;

/// The first byte of a value with a checksum. A value from before there were
/// checksums begins with the brace of its JSON.
const SEALED: u8 = 1;
const BARE: u8 = b'{';

/// A value without its checksum.
pub(super) struct Verified<'v> {
    /// The checksum over it and its key.
    pub(super) checksum: u32,
    /// The record.
    pub(super) record: &'v [u8],
}

/// A value as it is written.
pub(super) struct Checksummed {
    /// The checksum over the record and its key.
    pub(super) checksum: u32,
    /// The record with its checksum.
    pub(super) value: Vec<u8>,
}

/// Adds a checksum to a record, which grows by five bytes.
pub(super) fn add_checksum(key: &[u8], record: &[u8]) -> Checksummed {
    let checksum = checksum(key, record);
    Checksummed { checksum, value: [&[SEALED], &checksum.to_le_bytes()[..], record].concat() }
}

/// Verifies the checksum of a value found under this key, and removes it.
pub(super) fn verify_checksum<'v>(key: &[u8], value: &'v [u8]) -> anyhow::Result<Verified<'v>> {
    if value.first() == Some(&BARE) {
        return Ok(Verified { checksum: checksum(key, value), record: value });
    }
    let sealed = value.strip_prefix(&[SEALED]).and_then(<[u8]>::split_first_chunk);
    let whole = sealed.filter(|(seal, record)| checksum(key, record) == u32::from_le_bytes(**seal));
    let broken = || anyhow!("a record does not fit its checksum").context(DAMAGED);
    let (seal, record) = whole.ok_or_else(broken)?;
    Ok(Verified { checksum: u32::from_le_bytes(*seal), record })
}

fn checksum(key: &[u8], record: &[u8]) -> u32 {
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(key);
    hasher.update(record);
    hasher.finalize()
}
