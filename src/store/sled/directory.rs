//! The store's directory: removes what keeps sled from opening, and syncs what
//! sled never does.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use anyhow::{Context, bail, ensure};
use fs_err::File;
use sled::Db;

/// Memory for sled's cache; it uses a multiple of what it is given.
const CACHE_BYTES: u64 = 64 << 20;

/// A former process may take a moment to release its lock.
const OPEN_TRIES: u32 = 20;
const OPEN_PAUSE: Duration = Duration::from_millis(50);

/// What to do if sled cannot read its own files.
pub(super) const DAMAGED: &str =
    "its files are damaged; put a backup in their place, and keep a copy of them";

/// sled's own settings file.
const SETTINGS: &str = "conf";

/// File systems whose sync or lock does less than sled relies on: NFS, btrfs
/// and overlay, by their numbers in Linux.
const UNSAFE_FILE_SYSTEMS: [(u32, &str); 3] =
    [(0x6969, "NFS"), (0x9123_683e, "btrfs"), (0x794c_7630, "overlay")];

/// Makes the directory ready for sled.
pub(super) fn prepare(directory: &Path) -> anyhow::Result<()> {
    warn_of_file_systems(directory)?;
    finish_snapshots(directory)?;
    remove_unreadable_settings(directory)
}

fn warn_of_file_systems(directory: &Path) -> anyhow::Result<()> {
    #[cfg(target_os = "linux")]
    {
        let kind = rustix::fs::statfs(directory)
            .with_context(|| format!("find the file system of `{}`", directory.display()))?
            .f_type;
        let found = UNSAFE_FILE_SYSTEMS.iter().find(|(it, _)| i64::from(*it) == kind as i64);
        if let Some((_, name)) = found {
            tracing::warn!("the store is on {name}, where a power cut may lose sessions");
        }
    }
    Ok(())
}

/// Finishes what remains half done if the process ends while sled opens.
///
/// sled writes a snapshot, syncs it, renames it without a sync, and then zeroes
/// the parts of the log that the snapshot replaces. A power cut may keep the
/// zeros and lose the new name, and the former snapshot does not know of the
/// zeros. And a snapshot that is not renamed yet prevents sled from opening for
/// ever.
fn finish_snapshots(directory: &Path) -> anyhow::Result<()> {
    let mut is_changed = false;
    for entry in fs_err::read_dir(directory)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with("snap.") && name.ends_with(".generating") {
            is_changed = true;
            if is_whole_snapshot(&fs_err::read(&path)?) {
                fs_err::rename(&path, path.with_extension(""))?;
            } else {
                fs_err::remove_file(&path)?;
            }
        }
    }
    if is_changed {
        File::open(directory)?.sync_all()?;
    }
    Ok(())
}

/// A snapshot ends with its length, which sled does not check, and its
/// checksum.
fn is_whole_snapshot(snapshot: &[u8]) -> bool {
    let Some((rest, sum)) = snapshot.split_last_chunk::<4>() else { return false };
    let Some((content, _)) = rest.split_last_chunk::<8>() else { return false };
    !content.is_empty() && crc32fast::hash(content).to_le_bytes() == *sum
}

/// A power cut while a store is made may leave an empty settings file, and sled
/// then never opens again. Without the file sled writes the same settings
/// again, since we never choose others.
fn remove_unreadable_settings(directory: &Path) -> anyhow::Result<()> {
    let path = directory.join(SETTINGS);
    let settings = match fs_err::read(&path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        settings => settings?,
    };
    let parts = settings.split_last_chunk::<4>();
    let is_whole = |(content, sum): (&[u8], &[u8; 4])| {
        !content.is_empty() && crc32fast::hash(content).to_le_bytes() == *sum
    };
    if !parts.is_some_and(is_whole) {
        tracing::warn!("the settings of the store (`{SETTINGS}`) are damaged; writing them again");
        fs_err::remove_file(&path)?;
    }
    Ok(())
}

/// Opens the directory with sled once no other process has it.
pub(super) fn open_when_free(directory: &Path) -> anyhow::Result<Db> {
    let config =
        sled::Config::new().path(directory).cache_capacity(CACHE_BYTES).mode(sled::Mode::LowSpace);
    for _ in 0..OPEN_TRIES {
        match config.open() {
            Err(sled::Error::Io(error)) if error.kind() == ErrorKind::WouldBlock => {
                thread::sleep(OPEN_PAUSE);
            }
            // sled reports a lock held by another process in words only.
            Err(sled::Error::Io(error)) if error.to_string().contains("WouldBlock") => {
                thread::sleep(OPEN_PAUSE);
            }
            other => return Ok(other?),
        }
    }
    bail!("another process is using it; stop that one, or give this one a directory of its own")
}

/// Adds what to do if sled could not read its own files.
pub(super) fn with_advice(error: anyhow::Error) -> anyhow::Error {
    let is_damage = match error.downcast_ref() {
        Some(sled::Error::Io(error)) => error.kind() == ErrorKind::UnexpectedEof,
        Some(_) => true,
        None => false,
    };
    if is_damage {
        return error.context(DAMAGED);
    }
    match error.downcast::<sled::Error>() {
        // sled's error hides that it is a file error, which would name the
        // user.
        Ok(sled::Error::Io(error)) => error.into(),
        Ok(error) => error.into(),
        Err(error) => error,
    }
}

/// Opens sled's log, which is synced with every batch, before sled does. A sync
/// that sled does in the background may fail, and sled does not report it; only
/// files that are already open then see the error.
pub(super) fn open_log(directory: &Path) -> anyhow::Result<File> {
    let path = directory.join("db");
    Ok(File::options().read(true).write(true).create(true).truncate(false).open(path)?)
}

/// Syncs what sled never does: its settings and the directories.
pub(super) fn sync_whole(directory: &Path, log: &File) -> anyhow::Result<()> {
    log.sync_all()?;
    File::open(directory.join(SETTINGS))?.sync_all()?;
    File::open(directory)?.sync_all()?;
    let parent = fs_err::canonicalize(directory)?.parent().map(Path::to_owned);
    parent.map_or(Ok(()), |parent| File::open(parent)?.sync_all())?;
    Ok(())
}

/// The free space on the disk.
#[derive(Clone)]
pub(super) struct FreeSpace {
    pub(super) directory: PathBuf,
    /// The bytes that must stay free.
    pub(super) bytes: u64,
}

impl FreeSpace {
    /// Whether there is space to store more.
    pub(super) fn check(&self) -> anyhow::Result<()> {
        self.check_for(self.bytes)
    }

    /// Whether there is space to erase records and to settle deliveries. A full
    /// disk must keep nobody from being erased, so half of the space is for
    /// that.
    pub(super) fn check_to_erase(&self) -> anyhow::Result<()> {
        self.check_for(self.bytes / 2)
    }

    fn check_for(&self, bytes: u64) -> anyhow::Result<()> {
        let disk = rustix::fs::statvfs(&self.directory)
            .with_context(|| format!("find the free space at `{}`", self.directory.display()))?;
        let free = disk.f_bavail * disk.f_frsize;
        ensure!(
            free >= bytes,
            "the disk has {} MiB left, less than the {} MiB that must stay free; nothing was \
             lost; make room and start again",
            free >> 20,
            bytes >> 20
        );
        Ok(())
    }
}
