//! The store: one record per chat, each commit one atomic write.
//!
//! Invariant: a commit that has returned outlives the process and the power.

use std::fmt;
use std::future::Future;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use serde::{Deserialize, Serialize};

pub mod keyring;
pub mod memory;
pub mod recent;
pub mod record;
pub mod sled;
pub mod chat_locks;

use record::{Encoded, Record};

/// A chat, by the number its channel gave it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChatId(pub i64);

/// An update, by the number its channel gave it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct UpdateId(pub u32);

/// A message we sent, by the number its channel gave it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct MessageId(pub i64);

/// The store failed.
///
/// It has one kind: whatever the cause, there is one thing to do, which is to
/// stop and to start again. The causes are for the person who reads the log:
/// `source` walks them, and `{:#}` prints them all.
#[derive(Debug)]
pub struct StoreError(pub anyhow::Error);

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for StoreError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source()
    }
}

/// Where records are kept.
///
/// A chat is loaded and committed under its lock (`chat_locks`), so that no two
/// tasks write it at once.
pub trait Store: Send + Sync {
    /// Returns the record of a chat.
    fn load(&self, chat: ChatId) -> Result<Option<Record>, StoreError>;

    /// Replaces the record of a chat; `None` removes it. When this returns, the
    /// change is durable.
    fn commit(
        &self,
        chat: ChatId,
        record: Option<&Encoded>,
    ) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// As `commit`; and if the store is encrypted, nobody can read the former
    /// record afterwards. A store that keeps no old bytes has nothing more to
    /// do.
    fn forget(
        &self,
        chat: ChatId,
        record: Option<&Encoded>,
    ) -> impl Future<Output = Result<(), StoreError>> + Send {
        self.commit(chat, record)
    }

    /// Whether there is room for more than erasing records and settling
    /// deliveries; if not, the error has the reason.
    fn has_room(&self) -> Result<(), StoreError> {
        Ok(())
    }

    /// Returns every chat with its record, for the pass at the start and every
    /// hour.
    fn all(&self) -> impl Iterator<Item = Result<(ChatId, Record), StoreError>> + Send;
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
