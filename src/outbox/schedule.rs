//! The schedule: who is spoken to next, and not before when.
//!
//! Three queues: emergencies go first; then people who have agreed and all
//! others take turns, each queue in the order of waiting. So thousands of
//! newcomers take at most half of the rate from people in the middle of a check.
//!
//! Telegram bears about 30 messages a second in all and one a second in a chat,
//! with bursts (its FAQ; exact limits are not told): we keep below that, and
//! wait as long as it asks when it asks all the same.

use std::collections::{BTreeSet, HashMap};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use tokio::time::Instant;

use super::{Said, Wake, pause};
use crate::store::ChatId;
use crate::store::record::Priority;

/// Messages on their way at once, at most.
const AT_ONCE_MAX: usize = 256;

/// Messages a chat bears at once, when it was quiet before.
const CHAT_BURST: u32 = 5;

/// How fast messages may follow each other.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct Rates {
    /// Messages a second in all chats together; 0 is as fast as can be.
    pub all: u32,
    /// Messages a second in one chat; 0 is as fast as can be.
    pub chat: u32,
}

impl Default for Rates {
    fn default() -> Self {
        Self { all: 30, chat: 1 }
    }
}

/// Who is spoken to, and when.
pub(super) struct Schedule {
    all: Rate,
    all_free: Instant,
    chat: Rate,
    /// Those who have something to be told, and those told something of late.
    chats: HashMap<ChatId, Chat>,
    /// Those who can be spoken to now, in three queues, each by number.
    ready: BTreeSet<(Priority, u64, ChatId)>,
    /// Whether one of those who have agreed has just gone before a stranger.
    is_strangers_turn: bool,
    next_number: u64,
    /// Those to look at when a time has come.
    later: BTreeSet<(Instant, ChatId)>,
    at_work: usize,
    /// The chat in which we were last asked for patience, and until when.
    refused: Option<(ChatId, Instant)>,
}

struct Chat {
    free: Instant,
    place: Place,
    is_waiting: bool,
    priority: Priority,
    failures: u32,
}

#[derive(Clone, Copy)]
enum Place {
    Nowhere,
    Ready(Priority, u64),
    Later(Instant),
    AtWork,
}

impl Schedule {
    pub(super) fn new(rates: Rates, now: Instant) -> Self {
        Self {
            all: Rate::new(rates.all, rates.all),
            all_free: now,
            chat: Rate::new(rates.chat, CHAT_BURST),
            chats: HashMap::new(),
            ready: BTreeSet::new(),
            is_strangers_turn: false,
            next_number: 0,
            later: BTreeSet::new(),
            at_work: 0,
            refused: None,
        }
    }

    /// Whether nobody has anything to be told.
    pub(super) fn is_done(&self) -> bool {
        self.at_work == 0 && !self.chats.values().any(|it| it.is_waiting)
    }

    /// Takes note that there is something to be told in a chat.
    pub(super) fn wake(&mut self, wake: Wake, now: Instant) {
        let Wake { chat: id, priority } = wake;
        let chat = self.chats.entry(id).or_insert_with(|| Chat {
            free: now,
            place: Place::Nowhere,
            is_waiting: false,
            priority,
            failures: 0,
        });
        let was_waiting = std::mem::replace(&mut chat.is_waiting, true);
        chat.priority = chat.priority.min(priority);
        match chat.place {
            Place::AtWork => {}
            // Asked for patience, we wait, whatever there is to tell.
            Place::Later(_) if was_waiting => {}
            Place::Nowhere | Place::Ready(..) | Place::Later(_) => self.queue(id, now, now),
        }
    }

    /// Returns who is to be told something now, and takes it as begun.
    pub(super) fn next(&mut self, now: Instant) -> Option<ChatId> {
        self.look_at_those_due(now);
        if self.at_work >= AT_ONCE_MAX || self.all.opens(self.all_free) > now {
            return None;
        }
        let (priority, _, id) = self.first()?;
        match priority {
            Priority::Emergency => {}
            Priority::Agreed => self.is_strangers_turn = true,
            Priority::Stranger => self.is_strangers_turn = false,
        }
        self.put(id, Place::AtWork);
        self.all_free = self.all.after(self.all_free, now);
        self.at_work += 1;
        let chat = self.chats.get_mut(&id)?;
        chat.is_waiting = false;
        chat.free = self.chat.after(chat.free, now);
        Some(id)
    }

    /// Returns the first of the queue whose turn it is.
    fn first(&self) -> Option<(Priority, u64, ChatId)> {
        let first = *self.ready.first()?;
        if first.0 != Priority::Agreed || !self.is_strangers_turn {
            return Some(first);
        }
        let mut strangers = self.ready.range((Priority::Stranger, 0, ChatId(i64::MIN))..);
        strangers.next().copied().or(Some(first))
    }

    /// Returns when there is something to look at, if not before.
    pub(super) fn due(&self) -> Option<Instant> {
        let open = || self.all.opens(self.all_free);
        let ready = self.ready.first().filter(|_| self.at_work < AT_ONCE_MAX).map(|_| open());
        let later = self.later.first().map(|(at, _)| *at);
        ready.into_iter().chain(later).min()
    }

    /// Takes note of what came of it.
    pub(super) fn done(&mut self, id: ChatId, said: &Said, now: Instant) {
        self.at_work -= 1;
        let Some(chat) = self.chats.get_mut(&id) else { return };
        let mut not_before = now;
        match *said {
            Said::Nothing => {
                chat.free -= self.chat.every;
                self.all_free -= self.all.every;
            }
            Said::All => {
                chat.failures = 0;
                if !chat.is_waiting {
                    chat.priority = Priority::Stranger;
                }
            }
            Said::More { priority } => {
                chat.failures = 0;
                chat.is_waiting = true;
                chat.priority = priority;
            }
            Said::Later(asked) => {
                chat.is_waiting = true;
                not_before += asked.unwrap_or_else(|| pause(chat.failures));
                chat.failures += 1;
                if asked.is_some() {
                    self.refuse(id, not_before, now);
                }
            }
        }
        self.queue(id, not_before, now);
    }

    /// One chat that was spoken to too often is its own affair; two at a time,
    /// and it is all of them.
    fn refuse(&mut self, id: ChatId, until: Instant, now: Instant) {
        let other = self.refused.replace((id, until));
        if other.is_some_and(|(other, until)| other != id && until > now) {
            self.all_free = self.all_free.max(until + self.all.burst_of_time());
        }
    }

    fn look_at_those_due(&mut self, now: Instant) {
        while let Some((_, id)) = self.later.first().copied().filter(|(at, _)| *at <= now) {
            self.queue(id, now, now);
        }
    }

    /// Puts a chat where it belongs, or forgets it.
    fn queue(&mut self, id: ChatId, not_before: Instant, now: Instant) {
        let Some(chat) = self.chats.get(&id) else { return };
        let opens = self.chat.opens(chat.free).max(not_before);
        let place = match chat.place {
            _ if !chat.is_waiting && chat.free > now => Place::Later(chat.free),
            _ if !chat.is_waiting => Place::Nowhere,
            _ if opens > now => Place::Later(opens),
            Place::Ready(_, number) => Place::Ready(chat.priority, number),
            Place::Nowhere | Place::Later(_) | Place::AtWork => {
                self.next_number += 1;
                Place::Ready(chat.priority, self.next_number)
            }
        };
        self.put(id, place);
    }

    fn put(&mut self, id: ChatId, place: Place) {
        let Some(chat) = self.chats.get_mut(&id) else { return };
        match std::mem::replace(&mut chat.place, place) {
            Place::Ready(priority, number) => drop(self.ready.remove(&(priority, number, id))),
            Place::Later(at) => drop(self.later.remove(&(at, id))),
            Place::Nowhere | Place::AtWork => {}
        }
        match place {
            Place::Ready(priority, number) => drop(self.ready.insert((priority, number, id))),
            Place::Later(at) => drop(self.later.insert((at, id))),
            Place::AtWork => {}
            Place::Nowhere => drop(self.chats.remove(&id)),
        }
    }
}

/// So much at once, and then one in so long.
///
/// Who has gone through is one instant, that at which all would be free again.
#[derive(Clone, Copy)]
struct Rate {
    every: Duration,
    burst: u32,
}

impl Rate {
    fn new(per_second: u32, burst: u32) -> Self {
        let every = Duration::from_secs(1).checked_div(per_second).unwrap_or_default();
        Self { every, burst: burst.max(1) }
    }

    /// Returns from when on another may go.
    fn opens(self, free: Instant) -> Instant {
        free.checked_sub(self.burst_of_time()).unwrap_or(free)
    }

    /// Returns when all would be free again, after another has gone.
    fn after(self, free: Instant, now: Instant) -> Instant {
        free.max(now) + self.every
    }

    fn burst_of_time(self) -> Duration {
        self.every * (self.burst - 1)
    }
}
