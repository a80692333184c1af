//! What is due when: the chats in which the bot does something by itself, in
//! memory.
//!
//! Invariant: the truth is in the records. Each commit notes the time of its
//! chat here, and the pass at the start notes all.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, Utc};

use crate::store::ChatId;

/// The chats in which something is due, by time.
#[derive(Default)]
pub struct Due(Mutex<Times>);

#[derive(Default)]
struct Times {
    by_time: BTreeSet<(DateTime<Utc>, ChatId)>,
    by_chat: HashMap<ChatId, DateTime<Utc>>,
}

impl Due {
    fn times(&self) -> MutexGuard<'_, Times> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes when something is due in a chat; none if nothing is.
    pub fn note(&self, chat: ChatId, at: Option<DateTime<Utc>>) {
        let mut times = self.times();
        let former = match at {
            Some(at) => times.by_chat.insert(chat, at),
            None => times.by_chat.remove(&chat),
        };
        if former != at {
            former.map(|it| times.by_time.remove(&(it, chat)));
            times.by_time.extend(at.map(|it| (it, chat)));
        }
    }

    /// Returns the chat in which something has been due longest.
    pub fn first(&self, now: DateTime<Utc>) -> Option<ChatId> {
        self.times().by_time.first().filter(|(at, _)| *at <= now).map(|(_, chat)| *chat)
    }

    /// Returns when something is due in a chat.
    pub fn at(&self, chat: ChatId) -> Option<DateTime<Utc>> {
        self.times().by_chat.get(&chat).copied()
    }

    /// Returns in how many chats something will be due.
    pub fn len(&self) -> usize {
        self.times().by_chat.len()
    }

    /// Whether nothing will be due.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}
