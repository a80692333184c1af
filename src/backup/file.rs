//! A backup as a file, to restore.

use std::path::Path;

use anyhow::{Context, ensure};
use fs_err::File;
use fs_err::os::unix::fs::OpenOptionsExt;
use rustix::fs::OFlags;

use super::{Entry, Summary, read};
use crate::private;
use crate::store::keyring::Keyring;

/// Reads a backup to its end, before anything is made of it. With a key, one that
/// is not encrypted is accepted only on request (`takes_plain`): anybody could
/// have written it.
pub(super) fn verify(backup: &Path, keyring: &Keyring, takes_plain: bool) -> anyhow::Result<()> {
    private::warn_if_open(backup, "a backup");
    let found = read_file(backup, keyring, |_| Ok(()))?;
    ensure!(
        found.is_encrypted || takes_plain || keyring.newest().is_none(),
        "a key is set, and the backup `{}` is not encrypted, so that nothing shows who wrote it; \
         name one that is encrypted, or, if you know where this one comes from, add --plain",
        backup.display()
    );
    Ok(())
}

/// Reads a backup, and passes on each entry.
pub(super) fn read_file(
    backup: &Path,
    keyring: &Keyring,
    each: impl FnMut(Entry) -> anyhow::Result<()>,
) -> anyhow::Result<Summary> {
    let summary = open(backup).and_then(|file| read(file, keyring, each));
    summary.with_context(|| format!("read the backup `{}`", backup.display()))
}

/// Opens a backup without blocking: a pipe without a writer is refused.
pub(super) fn open(backup: &Path) -> anyhow::Result<File> {
    let mut options = File::options();
    let file = options.read(true).custom_flags(OFlags::NONBLOCK.bits().cast_signed());
    let file = file.open(backup)?;
    ensure!(file.metadata()?.is_file(), "it is not a file");
    Ok(file)
}
