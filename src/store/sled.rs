//! sled, made to keep its promises.
//!
//! Invariant: one thread writes. It takes all the commits that have come in,
//! writes them as one batch, has sled hand it to the kernel (`flush`) and the
//! kernel hand it to the disk (`fdatasync`), and only then says that they are
//! done. sled 0.34's own `flush` does not reach the disk on Linux, and its
//! `flush_async` deadlocks.

use std::fs::{self, File};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use anyhow::{Context, anyhow, bail, ensure};
use sled::{Batch, Db, Tree};
use tokio::sync::{mpsc, oneshot};

use super::record::Record;
use super::{ChatId, Store, StoreError};
use crate::metrics::{Metrics, Stopwatch};

/// The layout of the directory. Raise it when an older program could not read
/// what is there.
const DIRECTORY_VERSION: u8 = 1;

/// Memory for sled's cache; it uses a multiple of what it is given.
const CACHE_BYTES: u64 = 64 << 20;

/// Commits that wait for the disk at most; more wait for their place.
const COMMITS_WAITING_MAX: usize = 4_096;

/// Commits that share one sync at most.
const COMMITS_PER_BATCH_MAX: usize = 1_024;

/// A former process may take a moment to let go of its lock.
const OPEN_TRIES: u32 = 20;
const OPEN_PAUSE: Duration = Duration::from_millis(50);

/// Room to be left on the disk, so that sled never meets a full one.
pub const DISK_BYTES_RESERVED: u64 = 32 << 20;

/// Records on disk.
pub struct Sled {
    records: Tree,
    commits: mpsc::Sender<Commit>,
    thread: JoinHandle<()>,
    metrics: Arc<Metrics>,
}

struct Commit {
    key: [u8; 8],
    value: Option<Vec<u8>>,
    done: oneshot::Sender<Result<(), String>>,
}

impl Sled {
    /// Opens the directory, or makes it.
    ///
    /// `disk_bytes_reserved`: with less room than this on the disk, nothing is
    /// written any more.
    pub fn open(directory: &Path, disk_bytes_reserved: u64) -> Result<Self, StoreError> {
        Self::open_counted(directory, disk_bytes_reserved, Arc::default())
    }

    /// Opens the directory and counts what is done in it.
    pub fn open_counted(
        directory: &Path,
        disk_bytes_reserved: u64,
        metrics: Arc<Metrics>,
    ) -> Result<Self, StoreError> {
        let open = || {
            fs::create_dir_all(directory)?;
            warn_of_file_systems(directory)?;
            remove_unfinished_snapshots(directory)?;
            let db = open_when_free(directory)?;
            claim(&db)?;
            let file = sync_whole(directory)?;
            let records = db.open_tree("chats")?;
            let room = Room { directory: directory.to_owned(), bytes: disk_bytes_reserved };
            room.check()?;
            let (commits, waiting) = mpsc::channel(COMMITS_WAITING_MAX);
            let counted = metrics.clone();
            let committer = Committer { db, records: records.clone(), file, room, metrics };
            let thread = thread::Builder::new()
                .name("committer".to_owned())
                .spawn(move || committer.run(waiting))?;
            anyhow::Ok(Self { records, commits, thread, metrics: counted })
        };
        open()
            .with_context(|| format!("open the store at `{}`", directory.display()))
            .map_err(StoreError)
    }

    /// Closes the directory: when this returns, nothing is written any more.
    pub fn close(self) {
        let Self { records, commits, thread, .. } = self;
        drop((records, commits));
        // A committer that panicked has ended, too.
        let _ = thread.join();
    }
}

/// File systems on which a sync or a lock means something else than sled
/// thinks: NFS, btrfs and overlay, by the numbers Linux gives them.
const UNSAFE_FILE_SYSTEMS: [(u32, &str); 3] =
    [(0x6969, "NFS"), (0x9123_683e, "btrfs"), (0x794c_7630, "overlay")];

fn warn_of_file_systems(directory: &Path) -> anyhow::Result<()> {
    #[cfg(target_os = "linux")]
    {
        let kind = rustix::fs::statfs(directory)?.f_type;
        let found = UNSAFE_FILE_SYSTEMS.iter().find(|(it, _)| i64::from(*it) == kind as i64);
        if let Some((_, name)) = found {
            tracing::warn!("the store is on {name}, where a power cut may lose sessions");
        }
    }
    Ok(())
}

/// A kill while sled opens leaves these, and it then never opens again.
fn remove_unfinished_snapshots(directory: &Path) -> anyhow::Result<()> {
    for entry in fs::read_dir(directory)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with("snap.") && name.ends_with(".generating") {
            fs::remove_file(&path)?;
        }
    }
    Ok(())
}

fn open_when_free(directory: &Path) -> anyhow::Result<Db> {
    let config =
        sled::Config::new().path(directory).cache_capacity(CACHE_BYTES).mode(sled::Mode::LowSpace);
    for _ in 0..OPEN_TRIES {
        match config.open() {
            Err(sled::Error::Io(error)) if error.kind() == ErrorKind::WouldBlock => {
                thread::sleep(OPEN_PAUSE);
            }
            // sled tells of a lock held by another process in words only.
            Err(sled::Error::Io(error)) if error.to_string().contains("WouldBlock") => {
                thread::sleep(OPEN_PAUSE);
            }
            other => return Ok(other?),
        }
    }
    bail!("another process is using it; stop that one, or give this one a directory of its own")
}

/// Marks a new directory as ours, and refuses one from a newer version.
fn claim(db: &Db) -> anyhow::Result<()> {
    match db.get("version")?.as_deref() {
        Some([version]) => ensure!(
            *version <= DIRECTORY_VERSION,
            "it was written by a newer version of heelwise (layout {version}, this one reads up \
             to {DIRECTORY_VERSION}); nothing was changed"
        ),
        Some(_) => bail!("it does not look like a store of heelwise; nothing was changed"),
        None => {
            db.insert("version", &[DIRECTORY_VERSION])?;
            db.flush()?;
        }
    }
    Ok(())
}

/// Syncs what sled never does: its settings and the directories. Returns the
/// file that is to be synced with every batch.
fn sync_whole(directory: &Path) -> anyhow::Result<File> {
    let file = File::options().read(true).write(true).open(directory.join("db"))?;
    file.sync_all()?;
    File::open(directory.join("conf"))?.sync_all()?;
    File::open(directory)?.sync_all()?;
    let parent = fs::canonicalize(directory)?.parent().map(Path::to_owned);
    parent.map_or(Ok(()), |parent| File::open(parent)?.sync_all())?;
    Ok(file)
}

/// The room left on the disk.
struct Room {
    directory: PathBuf,
    bytes: u64,
}

impl Room {
    fn check(&self) -> anyhow::Result<()> {
        let disk = rustix::fs::statvfs(&self.directory)?;
        let free = disk.f_bavail * disk.f_frsize;
        ensure!(
            free >= self.bytes,
            "the disk has {} MiB left, less than the {} MiB that must stay free; nothing was \
             lost; make room and start again",
            free >> 20,
            self.bytes >> 20
        );
        Ok(())
    }
}

struct Committer {
    db: Db,
    records: Tree,
    file: File,
    room: Room,
    metrics: Arc<Metrics>,
}

impl Committer {
    /// An error ends the thread: after a failed sync a second one may claim
    /// success, so only a new start tells what is on the disk.
    fn run(self, mut waiting: mpsc::Receiver<Commit>) {
        let mut commits = Vec::new();
        while waiting.blocking_recv_many(&mut commits, COMMITS_PER_BATCH_MAX) > 0 {
            let since_begin = Stopwatch::start();
            let written = self.write(&mut commits).map_err(|error| format!("{error:#}"));
            match written {
                Ok(()) => self.metrics.wrote(commits.len(), since_begin),
                Err(_) => self.metrics.store_failed(),
            }
            for commit in commits.drain(..) {
                // Whoever no longer waits for the answer needs none.
                let _ = commit.done.send(written.clone());
            }
            if written.is_err() {
                return;
            }
        }
    }

    fn write(&self, commits: &mut [Commit]) -> anyhow::Result<()> {
        self.room.check()?;
        let mut batch = Batch::default();
        for commit in commits {
            match commit.value.take() {
                Some(value) => batch.insert(&commit.key, value),
                None => batch.remove(&commit.key),
            }
        }
        self.records.apply_batch(batch)?;
        self.db.flush()?;
        self.file.sync_data()?;
        Ok(())
    }
}

impl Store for Sled {
    fn load(&self, chat: ChatId) -> Result<Option<Record>, StoreError> {
        let load = || {
            let bytes = self.records.get(key(chat)).context("read from the store")?;
            bytes.map(|bytes| Record::decode(&bytes)).transpose()
        };
        load().inspect_err(|_| self.metrics.store_failed()).map_err(StoreError)
    }

    async fn commit(&self, chat: ChatId, record: Option<&Record>) -> Result<(), StoreError> {
        let value = record.map(Record::encode).transpose().map_err(StoreError)?;
        let (done, answer) = oneshot::channel();
        let stopped = || StoreError(anyhow!("the store has stopped after an earlier failure"));
        self.commits.send(Commit { key: key(chat), value, done }).await.map_err(|_| stopped())?;
        let written = answer.await.map_err(|_| stopped())?;
        written.map_err(|cause| StoreError(anyhow!(cause).context("write to the store")))
    }

    fn all(&self) -> impl Iterator<Item = Result<(ChatId, Record), StoreError>> + Send {
        self.records.iter().map(|entry| {
            let read = || {
                let (key, bytes) = entry.context("read from the store")?;
                let key: [u8; 8] = key.as_ref().try_into().context("read a chat's number")?;
                Ok((chat(key), Record::decode(&bytes)?))
            };
            read().map_err(StoreError)
        })
    }
}

fn key(chat: ChatId) -> [u8; 8] {
    chat.0.to_be_bytes()
}

fn chat(key: [u8; 8]) -> ChatId {
    ChatId(i64::from_be_bytes(key))
}
