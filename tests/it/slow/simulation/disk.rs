//! A disk that fails, stalls and fills up, and forgets what it has not written
//! when the power goes.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use anyhow::anyhow;
use chrono::{DateTime, Utc};
use futures::{Stream, stream};
use heelwise::store::record::{Encoded, OpenPrompt, Record};
use heelwise::store::{ChatId, Kept, Store, StoreError, UpdateId, Version};
use tokio::time::{Instant, sleep};
use triage::session::Session;

use super::{Broken, tick};
use crate::random::Chance;

/// Records, and what was done to them.
#[derive(Clone, Default)]
pub(super) struct Disk(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    records: BTreeMap<ChatId, Vec<u8>>,
    /// Under `Broken::CommitInMemory`: what is thought to be written.
    unwritten: BTreeMap<ChatId, Option<Vec<u8>>>,
    applied: BTreeMap<ChatId, Vec<Applied>>,
    forgotten: BTreeMap<ChatId, usize>,
    /// The runs of all sessions that can still be read with the key of their
    /// person, old bytes and new.
    readable: BTreeMap<ChatId, BTreeSet<u32>>,
    /// A chat whose earlier run could be read.
    leaked: Option<ChatId>,
    chance: Option<Chance>,
    broken: Option<Broken>,
    is_calm: bool,
    full_until: Option<Instant>,
    /// Whether it is full until further notice, and whether it says so.
    full: Option<(Full, bool)>,
}

/// How full a disk is that is full for hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Full {
    /// What is kept free is left.
    ButForErasing,
    /// Nothing can be written.
    Wholly,
}

/// An update that was handled.
#[derive(Clone, Debug)]
pub(super) struct Applied {
    pub(super) update: UpdateId,
    /// What time it was to the bot.
    pub(super) now: DateTime<Utc>,
    /// The question that the bot knew to be open before.
    pub(super) shown: Option<OpenPrompt>,
    /// When it was on the disk, among all that happened.
    pub(super) at: u64,
    /// How often the chat had been forgotten before.
    pub(super) forgotten: usize,
}

/// What is to happen to a commit.
enum Fate {
    Well,
    FailsBefore,
    FailsAfter,
}

impl Disk {
    pub(super) fn begin(&self, seed: u64, broken: Option<Broken>) {
        *self.state() = State { chance: Some(Chance(seed)), broken, ..State::default() };
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap()
    }

    pub(super) fn set_calm(&self, is_calm: bool) {
        self.state().is_calm = is_calm;
    }

    pub(super) fn applied(&self, chat: ChatId) -> Vec<Applied> {
        self.state().applied.get(&chat).cloned().unwrap_or_default()
    }

    /// The run of a chat's session.
    pub(super) fn run(&self, chat: ChatId) -> u32 {
        self.session(chat).map_or(0, |it| it.generation)
    }

    /// Returns the session a chat is left with.
    pub(super) fn session(&self, chat: ChatId) -> Option<Session> {
        self.state().read(chat).and_then(|it| it.session)
    }

    /// A chat with more that could be read than its present run.
    pub(super) fn leaked(&self) -> Option<ChatId> {
        self.state().leaked
    }

    /// Fills it until further notice, or makes room. One that says nothing of it
    /// takes what it is given, and loses it.
    pub(super) fn fill(&self, how: Option<Full>, says_so: bool) {
        let mut state = self.state();
        state.full = how.map(|it| (it, says_so));
        if how.is_none() {
            state.unwritten.clear();
        }
    }

    /// Whether it says that it is full.
    pub(super) fn is_full(&self) -> bool {
        self.state().full.is_some_and(|(_, says_so)| says_so)
    }

    /// Whether it is so full that nothing can begin on it.
    pub(super) fn is_closed(&self) -> bool {
        self.state().full == Some((Full::Wholly, true))
    }

    pub(super) fn lose_what_is_not_written(&self) {
        self.state().unwritten.clear();
    }
}

impl State {
    fn read(&self, chat: ChatId) -> Option<Record> {
        self.kept(chat).record
    }

    fn kept(&self, chat: ChatId) -> Kept {
        let bytes = self.unwritten.get(&chat).cloned();
        let Some(bytes) = bytes.unwrap_or_else(|| self.records.get(&chat).cloned()) else {
            return Kept::NONE;
        };
        let record = Some(Record::decode(&bytes).unwrap());
        Kept { record, version: Version::of_bytes(&bytes) }
    }

    fn fate(&mut self) -> (Fate, Duration) {
        let chance = self.chance.as_mut().unwrap();
        let wait = match chance.below(400) {
            _ if self.is_calm => 1,
            0 => chance.below(20_000),
            1..40 => chance.below(100),
            _ => chance.below(4),
        };
        let now = Instant::now();
        if !self.is_calm && chance.once_in(2_000) {
            self.full_until = Some(now + Duration::from_secs(chance.below(60) as u64));
        }
        let is_full = !self.is_calm && self.full_until.is_some_and(|it| now < it);
        let fate = match chance.below(600) {
            _ if is_full || self.full == Some((Full::Wholly, true)) => Fate::FailsBefore,
            _ if self.is_calm => Fate::Well,
            0 => Fate::FailsBefore,
            1 => Fate::FailsAfter,
            _ => Fate::Well,
        };
        (fate, Duration::from_millis(wait as u64))
    }

    fn write(
        &mut self,
        chat: ChatId,
        over: Version,
        record: Option<&Encoded>,
        forgets: bool,
    ) -> Result<Version, StoreError> {
        if self.kept(chat).version != over {
            return Err(StoreError::Stale);
        }
        self.keep_in_mind(chat, record, forgets && self.broken != Some(Broken::KeepsKeys));
        let before = self.read(chat);
        let forgotten = self.forgotten.entry(chat).or_default();
        let (known, shown) = before.map_or((Vec::new(), None), |it| (it.seen, it.open_prompt));
        if let Some(record) = record {
            let new = record.seen.iter().filter(|it| !known.contains(it));
            let (now, at) = (record.last_active_at, tick());
            let new = new.map(|update| {
                let (update, shown) = (*update, shown.clone());
                Applied { update, now, shown, at, forgotten: *forgotten }
            });
            self.applied.entry(chat).or_default().extend(new);
        } else {
            *forgotten += 1;
        }
        let bytes = record.map(|it| it.bytes().to_owned());
        if self.broken == Some(Broken::CommitInMemory) || matches!(self.full, Some((_, false))) {
            self.unwritten.insert(chat, bytes);
            let is_time =
                self.full.is_none() && (self.is_calm || self.chance.as_mut().unwrap().once_in(10));
            let written =
                if is_time { std::mem::take(&mut self.unwritten) } else { BTreeMap::new() };
            written.into_iter().for_each(|(chat, bytes)| self.put(chat, bytes));
        } else {
            self.put(chat, bytes);
        }
        Ok(self.kept(chat).version)
    }

    /// Notes what can be read of a chat from now on. Nothing but the present run
    /// may be.
    fn keep_in_mind(&mut self, chat: ChatId, record: Option<&Encoded>, forgets: bool) {
        let readable = self.readable.entry(chat).or_default();
        if forgets || record.is_none() {
            readable.clear();
        }
        let run = record.and_then(|it| it.session.as_ref()).map(|it| it.generation);
        readable.extend(run);
        if readable.iter().any(|it| Some(*it) != run) {
            self.leaked = Some(chat);
        }
    }

    fn put(&mut self, chat: ChatId, bytes: Option<Vec<u8>>) {
        match bytes {
            Some(bytes) => drop(self.records.insert(chat, bytes)),
            None => drop(self.records.remove(&chat)),
        }
    }
}

impl Store for Disk {
    async fn load(&self, chat: ChatId) -> Result<Kept, StoreError> {
        let mut state = self.state();
        let fails = !state.is_calm && state.chance.as_mut().unwrap().once_in(3_000);
        if fails { Err(StoreError::Failed(anyhow!("unreadable"))) } else { Ok(state.kept(chat)) }
    }

    async fn commit(
        &self,
        chat: ChatId,
        over: Version,
        record: Option<&Encoded>,
    ) -> Result<Version, StoreError> {
        self.commit_or_forget(chat, over, record, false).await
    }

    async fn forget(
        &self,
        chat: ChatId,
        over: Version,
        record: Option<&Encoded>,
    ) -> Result<Version, StoreError> {
        self.commit_or_forget(chat, over, record, true).await
    }

    fn has_room(&self) -> Result<(), StoreError> {
        let full = || StoreError::Failed(anyhow!("the disk is full"));
        if self.is_full() { Err(full()) } else { Ok(()) }
    }

    fn all(&self) -> impl Stream<Item = Result<(ChatId, Kept), StoreError>> + Send {
        let state = self.state();
        let all: Vec<_> = state.records.keys().map(|it| Ok((*it, state.kept(*it)))).collect();
        stream::iter(all)
    }
}

impl Disk {
    async fn commit_or_forget(
        &self,
        chat: ChatId,
        over: Version,
        record: Option<&Encoded>,
        forgets: bool,
    ) -> Result<Version, StoreError> {
        let (fate, wait) = self.state().fate();
        let failed = || Err(StoreError::Failed(anyhow!("the disk failed")));
        // A death while this waits finds it written or not.
        let is_early = self.state().chance.as_mut().unwrap().once_in(2);
        let written = match fate {
            Fate::FailsBefore => {
                sleep(wait).await;
                return failed();
            }
            Fate::Well | Fate::FailsAfter if is_early => {
                let written = self.state().write(chat, over, record, forgets);
                sleep(wait).await;
                written
            }
            Fate::Well | Fate::FailsAfter => {
                sleep(wait).await;
                self.state().write(chat, over, record, forgets)
            }
        };
        if let Fate::FailsAfter = fate { failed() } else { written }
    }
}
