//! The watermark: a small file with the number of batches that are on the disk.

use std::io::ErrorKind;
use std::path::Path;

use anyhow::Context;
use fs_err::File;
use fs_err::os::unix::fs::FileExt;

/// The name of the file.
pub(super) const MARK: &str = "mark";

/// The file, open.
pub(super) struct Watermark(File);

impl Watermark {
    /// Opens the file, or makes it. Also returns its number; none if the file
    /// is new, or cannot be read.
    pub(super) fn open(directory: &Path) -> anyhow::Result<(Self, Option<u64>)> {
        let path = directory.join(MARK);
        let file =
            File::options().read(true).write(true).create(true).truncate(false).open(path)?;
        let mut bytes = [0; 12];
        let noted = match file.read_exact_at(&mut bytes, 0) {
            Ok(()) => decode(bytes),
            Err(error) if error.kind() == ErrorKind::UnexpectedEof => None,
            Err(error) => return Err(error.into()),
        };
        Ok((Self(file), noted))
    }

    /// Notes that so many batches are on the disk. It is not synced: after a
    /// power cut the file may hold too small a number, and never too large a
    /// one.
    pub(super) fn note(&self, batches: u64) -> anyhow::Result<()> {
        let number = batches.to_le_bytes();
        let bytes = [&number[..], &checksum(&number)].concat();
        self.0.write_all_at(&bytes, 0).context("write the file `mark`")
    }

    pub(super) fn sync(&self) -> anyhow::Result<()> {
        self.0.sync_all().context("sync the file `mark`")
    }
}

fn decode(bytes: [u8; 12]) -> Option<u64> {
    let (number, sum) = bytes.split_first_chunk::<8>()?;
    (sum == checksum(number)).then_some(u64::from_le_bytes(*number))
}

/// Zeros must not be a valid checksum of themselves: a power cut may leave
/// them.
fn checksum(number: &[u8]) -> [u8; 4] {
    (!crc32fast::hash(number)).to_le_bytes()
}
