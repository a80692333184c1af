//! The store: one record per chat, each commit one atomic write.
//!
//! Invariant: a commit that has returned outlives the process and the power.

use std::fmt;
use std::future::{Future, ready};
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use futures::{Stream, StreamExt};
use serde::{Deserialize, Serialize};

pub mod counts;
pub mod keyring;
pub mod memory;
#[cfg(feature = "postgres")]
pub mod postgres;
pub mod recent;
pub mod record;
pub mod sled;
pub mod chat_locks;

use counts::Counts;
use record::{Encoded, Record};

/// A chat, by the number its channel gave it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChatId(pub i64);

/// A chat number that no channel uses.
pub(crate) const PROBE_CHAT: ChatId = ChatId(i64::MIN);

/// An update, by the number its channel gave it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct UpdateId(pub u32);

/// A message we sent, by the number its channel gave it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct MessageId(pub i64);

/// The version of a chat's record in its store. Whoever changes the record
/// names the version that they read; if there is another by then, nothing
/// changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Version(pub u64);

impl Version {
    /// The version of a chat without a record.
    pub const NONE: Self = Self(0);

    /// Returns the version of a record by the checksum of its stored bytes. The
    /// same bytes have the same version: there is nothing to tell them apart by.
    pub fn of_checksum(checksum: u32) -> Self {
        Self(1 << 32 | u64::from(checksum))
    }

    /// Returns the version of a record by its stored bytes.
    pub fn of_bytes(bytes: &[u8]) -> Self {
        Self::of_checksum(crc32fast::hash(bytes))
    }
}

/// What a store has of a chat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The record, if there is one.
    pub record: Option<Record>,
    /// Its version.
    pub version: Version,
}

impl Kept {
    /// Nothing.
    pub const NONE: Self = Self { record: None, version: Version::NONE };
}

/// An entry of the log of what is published, where a store has it too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Noted {
    /// Its number; the first is 1.
    pub number: i64,
    /// Its text.
    pub entry: String,
}

/// Why a store did not do something; each kind is a thing to do about it.
#[derive(Debug)]
pub enum StoreError {
    /// Load again: the record has another version by now.
    Stale,
    /// Try again later: the store cannot be reached, or does not answer. What
    /// was to be committed may still be.
    Later(anyhow::Error),
    /// Stop, and start again. The causes are for the person who reads the log:
    /// `source` walks them, and `{:#}` prints them all.
    Failed(anyhow::Error),
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Stale => f.write_str("somebody else has changed the record meanwhile"),
            Self::Later(error) | Self::Failed(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for StoreError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Stale => None,
            Self::Later(error) | Self::Failed(error) => error.source(),
        }
    }
}

/// Where the records of one bot are kept.
///
/// A chat is loaded and committed under its lock (`chat_locks`), so that no two
/// tasks of this process write it at once. What others do, and commits that
/// nobody waited for, the versions notice.
pub trait Store: Send + Sync {
    /// Returns what is kept of a chat.
    fn load(&self, chat: ChatId) -> impl Future<Output = Result<Kept, StoreError>> + Send;

    /// Replaces the record of a chat, if it still has this version; `None`
    /// removes it. When this returns the new version, the change is durable, and
    /// so are the counts that come with the record.
    fn commit(
        &self,
        chat: ChatId,
        over: Version,
        record: Option<&Encoded>,
    ) -> impl Future<Output = Result<Version, StoreError>> + Send;

    /// As `commit`; and if the store is encrypted, nobody can read the former
    /// record afterwards. A store that keeps no old bytes has nothing more to
    /// do.
    fn forget(
        &self,
        chat: ChatId,
        over: Version,
        record: Option<&Encoded>,
    ) -> impl Future<Output = Result<Version, StoreError>> + Send {
        self.commit(chat, over, record)
    }

    /// Makes sure that what was read will stay: before anything is said or
    /// acknowledged on the strength of a reading alone. A database may show what
    /// it has not replicated yet, and lose it. A store that shows only what
    /// stays has nothing to do.
    fn confirm(
        &self,
        _: ChatId,
        kept: Kept,
    ) -> impl Future<Output = Result<Kept, StoreError>> + Send {
        ready(Ok(kept))
    }

    /// Whether there is room for more than erasing records and settling
    /// deliveries; if not, the error has the reason.
    fn has_room(&self) -> Result<(), StoreError> {
        Ok(())
    }

    /// Returns every chat with its record, for the pass at the start and every
    /// hour, and for backups.
    fn all(&self) -> impl Stream<Item = Result<(ChatId, Kept), StoreError>> + Send;

    /// Returns what was counted; nothing, if the store keeps no counts.
    fn counts(&self) -> impl Future<Output = Result<Counts, StoreError>> + Send {
        ready(Ok(Counts::default()))
    }

    /// Returns the chats in which something waits to be sent.
    fn unsaid(&self) -> impl Stream<Item = Result<ChatId, StoreError>> + Send {
        let waits = |kept: Kept| kept.record.is_some_and(|it| !it.outbox.is_empty());
        self.all().filter_map(move |entry| {
            ready(entry.map(|(chat, kept)| waits(kept).then_some(chat)).transpose())
        })
    }
}

/// Returns how much of the disk the files below a directory take. A file that
/// disappears meanwhile counts as nothing.
pub fn bytes_on_disk(directory: &Path) -> u64 {
    let entries = fs_err::read_dir(directory).into_iter().flatten().flatten();
    let bytes = entries.map(|entry| match entry.metadata() {
        Ok(it) if it.is_dir() => bytes_on_disk(&entry.path()),
        Ok(it) => it.blocks() * 512,
        Err(_) => 0,
    });
    bytes.sum()
}
