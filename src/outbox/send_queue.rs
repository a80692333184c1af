//! The send queue: which chat is next, and not before when.
//!
//! It has three queues: emergencies go first; then people who have agreed and
//! all others take turns, each queue in the order of waiting. So thousands of
//! newcomers take at most half of the rate from people in the middle of a
//! conversation.
//!
//! Telegram accepts about 30 messages a second in all and one a second in a
//! chat, with bursts (its FAQ; the exact limits are not published). We keep
//! below that; if Telegram still asks us to wait, we wait as long as it asks.

use std::collections::{BTreeSet, HashMap};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use tokio::time::Instant;

use super::{Progress, Wake, backoff};
use crate::store::ChatId;
use crate::store::record::Priority;

/// Messages on their way at once, at most.
const IN_FLIGHT_MAX: usize = 256;

/// Messages that a chat accepts at once after a quiet time.
const CHAT_BURST: u32 = 5;

/// How fast messages may follow each other.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct RateLimits {
    /// Messages a second in all chats together; 0 means no limit.
    pub all: u32,
    /// Messages a second in one chat; 0 means no limit.
    pub chat: u32,
}

impl Default for RateLimits {
    fn default() -> Self {
        Self { all: 30, chat: 1 }
    }
}

/// Which chats are next, and when.
pub(super) struct SendQueue {
    all: Gcra,
    all_free: Instant,
    chat: Gcra,
    /// When the burst is free of a chat that was not sent anything yet.
    chat_free: Instant,
    /// The chats that wait, and those that were sent something recently.
    chats: HashMap<ChatId, ChatQueue>,
    /// The chats that can be sent to now, in three queues, each by number.
    ready: BTreeSet<(Priority, u64, ChatId)>,
    /// Whether a person who has agreed has just gone before one who has not.
    is_strangers_turn: bool,
    next_number: u64,
    /// Whether all but emergencies is left to another process.
    leaves: bool,
    /// The chats to look at again, by time.
    later: BTreeSet<(Instant, ChatId)>,
    in_flight: usize,
    /// The chat in which we were last asked to wait, and until when.
    refused: Option<(ChatId, Instant)>,
}

struct ChatQueue {
    free: Instant,
    place: Position,
    is_waiting: bool,
    priority: Priority,
    failures: u32,
}

#[derive(Clone, Copy)]
enum Position {
    Idle,
    Ready(Priority, u64),
    Delayed(Instant),
    InFlight,
}

impl SendQueue {
    pub(super) fn new(rates: RateLimits, now: Instant) -> Self {
        Self {
            all: Gcra::new(rates.all, rates.all),
            all_free: now,
            chat: Gcra::new(rates.chat, CHAT_BURST),
            chat_free: now,
            chats: HashMap::new(),
            ready: BTreeSet::new(),
            is_strangers_turn: false,
            next_number: 0,
            leaves: false,
            later: BTreeSet::new(),
            in_flight: 0,
            refused: None,
        }
    }

    /// Makes the queue of a process that sends in turn with others. Another one may
    /// have used its bursts just now; each keeps one message of a chat's burst back,
    /// and the next begins with that.
    pub(super) fn in_turn(rates: RateLimits, now: Instant) -> Self {
        let (all, chat) = (Gcra::new(rates.all, rates.all), Gcra::new(rates.chat, CHAT_BURST - 1));
        let (all_free, chat_free) = (all.used_up(now), chat.used_up(now) - chat.every);
        Self { all_free, chat, chat_free, ..Self::new(rates, now) }
    }

    /// From now on another process sends all but emergencies.
    pub(super) fn leave(&mut self, now: Instant) {
        self.leaves = true;
        let at_rest = self.chats.iter().filter(|it| !matches!(it.1.place, Position::InFlight));
        let at_rest: Vec<_> = at_rest.map(|it| *it.0).collect();
        at_rest.into_iter().for_each(|it| self.queue(it, now, now));
    }

    /// Whether no chat waits.
    pub(super) fn is_done(&self) -> bool {
        self.in_flight == 0 && !self.chats.values().any(|it| it.is_waiting)
    }

    /// Notes that a chat has something to send.
    pub(super) fn wake(&mut self, wake: Wake, now: Instant) {
        let Wake { chat: id, priority } = wake;
        let free = self.chat_free.max(now);
        let chat = self.chats.entry(id).or_insert_with(|| ChatQueue {
            free,
            place: Position::Idle,
            is_waiting: false,
            priority,
            failures: 0,
        });
        let was_waiting = std::mem::replace(&mut chat.is_waiting, true);
        chat.priority = chat.priority.min(priority);
        match chat.place {
            Position::InFlight => {}
            // If we were asked to wait, we wait, whatever there is to send.
            Position::Delayed(_) if was_waiting => {}
            Position::Idle | Position::Ready(..) | Position::Delayed(_) => self.queue(id, now, now),
        }
    }

    /// Returns the chat to send to now, and marks it as begun.
    pub(super) fn next(&mut self, now: Instant) -> Option<ChatId> {
        self.promote_due(now);
        if self.in_flight >= IN_FLIGHT_MAX || self.all.allowed_at(self.all_free) > now {
            return None;
        }
        let (priority, _, id) = self.first()?;
        match priority {
            Priority::Emergency => {}
            Priority::Agreed => self.is_strangers_turn = true,
            Priority::Stranger => self.is_strangers_turn = false,
        }
        self.move_to(id, Position::InFlight);
        self.all_free = self.all.advance(self.all_free, now);
        self.in_flight += 1;
        let chat = self.chats.get_mut(&id)?;
        chat.is_waiting = false;
        chat.free = self.chat.advance(chat.free, now);
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

    /// Returns when to look again, if nothing happens before.
    pub(super) fn due(&self) -> Option<Instant> {
        let open = || self.all.allowed_at(self.all_free);
        let ready = self.ready.first().filter(|_| self.in_flight < IN_FLIGHT_MAX).map(|_| open());
        let later = self.later.first().map(|(at, _)| *at);
        ready.into_iter().chain(later).min()
    }

    /// Notes the result of a delivery.
    pub(super) fn done(&mut self, id: ChatId, said: &Progress, now: Instant) {
        self.in_flight -= 1;
        let Some(chat) = self.chats.get_mut(&id) else { return };
        let mut not_before = now;
        match *said {
            Progress::Nothing => {
                chat.free -= self.chat.every;
                self.all_free -= self.all.every;
            }
            Progress::All => {
                chat.failures = 0;
                if !chat.is_waiting {
                    chat.priority = Priority::Stranger;
                }
            }
            Progress::More { priority } => {
                chat.failures = 0;
                chat.is_waiting = true;
                chat.priority = priority;
            }
            Progress::Later(asked) => {
                chat.is_waiting = true;
                not_before += asked.unwrap_or_else(|| backoff(chat.failures));
                chat.failures += 1;
                if asked.is_some() {
                    self.throttle(id, not_before, now);
                }
            }
        }
        self.queue(id, not_before, now);
    }

    /// If Telegram asks us to wait in one chat, that concerns this chat; if it
    /// asks in two at a time, it concerns all.
    fn throttle(&mut self, id: ChatId, until: Instant, now: Instant) {
        let other = self.refused.replace((id, until));
        if other.is_some_and(|(other, until)| other != id && until > now) {
            self.all_free = self.all_free.max(until + self.all.tolerance());
        }
    }

    fn promote_due(&mut self, now: Instant) {
        while let Some((_, id)) = self.later.first().copied().filter(|(at, _)| *at <= now) {
            self.queue(id, now, now);
        }
    }

    /// Puts a chat into its queue, or forgets it.
    fn queue(&mut self, id: ChatId, not_before: Instant, now: Instant) {
        let Some(chat) = self.chats.get_mut(&id) else { return };
        chat.is_waiting &= !self.leaves || chat.priority == Priority::Emergency;
        let opens = self.chat.allowed_at(chat.free).max(not_before);
        let place = match chat.place {
            _ if !chat.is_waiting && chat.free > now => Position::Delayed(chat.free),
            _ if !chat.is_waiting => Position::Idle,
            _ if opens > now => Position::Delayed(opens),
            Position::Ready(_, number) => Position::Ready(chat.priority, number),
            Position::Idle | Position::Delayed(_) | Position::InFlight => {
                self.next_number += 1;
                Position::Ready(chat.priority, self.next_number)
            }
        };
        self.move_to(id, place);
    }

    fn move_to(&mut self, id: ChatId, place: Position) {
        let Some(chat) = self.chats.get_mut(&id) else { return };
        match std::mem::replace(&mut chat.place, place) {
            Position::Ready(priority, number) => drop(self.ready.remove(&(priority, number, id))),
            Position::Delayed(at) => drop(self.later.remove(&(at, id))),
            Position::Idle | Position::InFlight => {}
        }
        match place {
            Position::Ready(priority, number) => drop(self.ready.insert((priority, number, id))),
            Position::Delayed(at) => drop(self.later.insert((at, id))),
            Position::InFlight => {}
            Position::Idle => drop(self.chats.remove(&id)),
        }
    }
}

/// A limit: a burst at once, and then one message in each interval.
///
/// All past messages are held in one instant: that at which the whole burst is
/// free again.
#[derive(Clone, Copy)]
struct Gcra {
    every: Duration,
    burst: u32,
}

impl Gcra {
    fn new(per_second: u32, burst: u32) -> Self {
        let every = Duration::from_secs(1).checked_div(per_second).unwrap_or_default();
        Self { every, burst: burst.max(1) }
    }

    /// Returns from when on another message may go.
    fn allowed_at(self, free: Instant) -> Instant {
        free.checked_sub(self.tolerance()).unwrap_or(free)
    }

    /// Returns when the whole burst is free again after another message.
    fn advance(self, free: Instant, now: Instant) -> Instant {
        free.max(now) + self.every
    }

    /// Returns when the whole burst is free again, if it was used now.
    fn used_up(self, now: Instant) -> Instant {
        now + self.every * self.burst
    }

    fn tolerance(self) -> Duration {
        self.every * (self.burst - 1)
    }
}
