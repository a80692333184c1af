//! Chat locks: one thing at a time in a chat, many chats at once.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::OwnedMutexGuard;

use super::ChatId;

/// The locks of all chats in use.
#[derive(Default)]
pub struct ChatLocks(Mutex<HashMap<ChatId, Arc<tokio::sync::Mutex<()>>>>);

/// The lock of a chat, released when dropped.
pub struct ChatGuard<'t> {
    chat_locks: &'t ChatLocks,
    chat: ChatId,
    guard: Option<OwnedMutexGuard<()>>,
}

impl ChatLocks {
    /// Waits for the chat's lock.
    pub async fn lock(&self, chat: ChatId) -> ChatGuard<'_> {
        let lock = self.locks().entry(chat).or_default().clone();
        ChatGuard { chat_locks: self, chat, guard: Some(lock.lock_owned().await) }
    }

    /// How many hold the chat's lock or wait for it.
    pub fn queue(&self, chat: ChatId) -> usize {
        // The map holds one reference of its own.
        self.locks().get(&chat).map_or(0, |lock| Arc::strong_count(lock) - 1)
    }

    fn locks(&self) -> std::sync::MutexGuard<'_, HashMap<ChatId, Arc<tokio::sync::Mutex<()>>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for ChatGuard<'_> {
    fn drop(&mut self) {
        self.guard = None;
        let mut locks = self.chat_locks.locks();
        // The map holds one reference; a second one is somebody who waits.
        if locks.get(&self.chat).is_some_and(|lock| Arc::strong_count(lock) == 1) {
            locks.remove(&self.chat);
        }
    }
}
