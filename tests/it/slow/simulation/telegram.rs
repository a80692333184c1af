//! A Telegram that repeats, delays, refuses and forgets.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use anyhow::anyhow;
use chrono::{DateTime, DurationRound, TimeDelta, Utc};
use futures::StreamExt;
use futures::future::try_join_all;
use futures::stream::FuturesUnordered;
use heelwise::bot::{Bot, Incoming, Written};
use heelwise::outbox::{Channel, SendError, Sent};
use heelwise::store::recent::Recent;
use heelwise::store::record::SEEN_MAX;
use heelwise::store::{ChatId, MessageId, StoreError, UpdateId};
use tokio::sync::Notify;
use tokio::time::{Instant, sleep, sleep_until};
use triage::engine::Input;
use triage::locale::message::Message;

use super::disk::Disk;
use super::{Broken, tick};
use crate::random::Chance;
use crate::world::noon;

/// Taps are forgotten after this long, and messages after a day.
const TAPS_LIVE: Duration = Duration::from_secs(150);
const MESSAGES_LIVE: Duration = Duration::from_secs(86_400);
const WEEK: Duration = Duration::from_secs(7 * 86_400);

/// Calls of the webhook at once, and updates of a batch.
const CALLS_MAX: usize = 40;
const BATCH_MAX: usize = 100;

/// How updates come.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    Polling,
    Webhook,
}

pub(super) struct Telegram {
    mode: Mode,
    broken: Option<Broken>,
    news: Notify,
    state: Mutex<State>,
}

pub(super) struct State {
    chance: Chance,
    start: Instant,
    is_calm: bool,
    chats: BTreeMap<ChatId, Chat>,
    happened: HashMap<UpdateId, Happened>,
    waiting: Vec<Waiting>,
    next_update: u32,
    last_update: Instant,
    count: u32,
    next_message: i64,
    patience_until: Instant,
    down_until: Instant,
    /// Under `Broken::SettledFirst`: said to be sent, and not sent yet.
    wires: Vec<(ChatId, MessageId, Message)>,
}

/// Something a patient did.
#[derive(Clone)]
pub(super) struct Happened {
    /// Its number among all that was ever done: a repeat has the same.
    pub(super) number: u32,
    pub(super) chat: ChatId,
    pub(super) language: String,
    pub(super) tapped: Option<MessageId>,
    pub(super) input: Input,
    /// When it was done, by Telegram's clock.
    pub(super) date: DateTime<Utc>,
    born: Instant,
    /// Whether Telegram gave up delivering it.
    pub(super) is_expired: bool,
}

/// An update not acknowledged yet.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Waiting {
    update: UpdateId,
    chat: ChatId,
    is_tap: bool,
    due: Instant,
    tries: u32,
}

/// What one chat shows.
pub(super) struct Chat {
    pub(super) is_blocked: bool,
    pub(super) shown: Vec<(MessageId, Message)>,
    pub(super) heard: Vec<Heard>,
    /// What was said up to here need not be heard: the patient had left.
    pub(super) excused: u64,
    /// What was refused for its own sake.
    pub(super) refused: Vec<Message>,
}

/// Something a patient has heard.
pub(super) struct Heard {
    pub(super) at: u64,
    /// When it arrived, by Telegram's clock.
    pub(super) date: DateTime<Utc>,
    pub(super) message: Message,
}

/// What is to become of a message.
enum Fate {
    Arrives { is_early: bool },
    ArrivesAndBreaks,
    Fails,
    Patience(Duration),
    Refused,
    Left,
}

impl Telegram {
    pub(super) fn new(seed: u64, mode: Mode, broken: Option<Broken>) -> Arc<Self> {
        let now = Instant::now();
        let state = State {
            chance: Chance(seed),
            start: now,
            is_calm: false,
            chats: BTreeMap::new(),
            happened: HashMap::new(),
            waiting: Vec::new(),
            next_update: 1_000,
            last_update: now,
            count: 0,
            next_message: 0,
            patience_until: now,
            down_until: now,
            wires: Vec::new(),
        };
        Arc::new(Self { mode, broken, news: Notify::new(), state: Mutex::new(state) })
    }

    pub(super) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }

    pub(super) fn set_calm(&self, is_calm: bool) {
        self.state().is_calm = is_calm;
    }

    /// The process is gone, and with it what it had in hand.
    pub(super) fn hang_up(&self) {
        self.state().wires.clear();
    }

    pub(super) fn open(&self, chat: ChatId) {
        let new = Chat {
            is_blocked: false,
            shown: Vec::new(),
            heard: Vec::new(),
            excused: 0,
            refused: Vec::new(),
        };
        self.state().chats.insert(chat, new);
    }

    /// A patient does something.
    pub(super) fn happen(
        &self,
        chat: ChatId,
        language: &str,
        tapped: Option<MessageId>,
        input: Input,
    ) {
        let mut state = self.state();
        let now = Instant::now();
        if now - state.last_update >= WEEK {
            state.next_update = state.chance.below(1 << 31) as u32;
        }
        state.last_update = now;
        state.count += 1;
        let update = state.number();
        let is_tap = matches!(input, Input::Tap(_));
        let happened = Happened {
            number: state.count,
            chat,
            language: language.to_owned(),
            tapped,
            input,
            date: state.date(),
            born: now,
            is_expired: false,
        };
        state.happened.insert(update, happened);
        state.waiting.push(Waiting { update, chat, is_tap, due: now, tries: 0 });
        drop(state);
        self.news.notify_one();
    }

    /// Gives updates to the bot until its store fails.
    pub(super) async fn deliver(&self, bot: &Bot<Recent<Disk>>, disk: &Disk) {
        let _: Result<(), StoreError> = match self.mode {
            Mode::Polling => self.be_polled(bot, disk).await,
            Mode::Webhook => self.call(bot, disk).await,
        };
    }

    async fn be_polled(&self, bot: &Bot<Recent<Disk>>, disk: &Disk) -> Result<(), StoreError> {
        loop {
            let batch = self.state().batch();
            if batch.is_empty() {
                self.news.notified().await;
                continue;
            }
            if self.broken == Some(Broken::AcknowledgedFirst) {
                self.state().acknowledge(&batch);
            }
            sleep(Duration::from_millis(20)).await;
            let mut by_chat: BTreeMap<_, Vec<_>> = BTreeMap::new();
            batch.iter().for_each(|it| by_chat.entry(it.chat).or_default().push(*it));
            let chats = by_chat.into_values().map(async |updates| {
                for update in updates {
                    bot.handle(&self.incoming(update, disk)).await?;
                }
                Ok::<_, StoreError>(())
            });
            try_join_all(chats).await?;
            let mut state = self.state();
            if state.is_calm || !state.chance.once_in(10) {
                state.acknowledge(&batch);
            } else {
                state.try_again(&batch, Duration::ZERO);
            }
        }
    }

    async fn call(&self, bot: &Bot<Recent<Disk>>, disk: &Disk) -> Result<(), StoreError> {
        let mut calls = FuturesUnordered::new();
        let mut busy = HashSet::new();
        loop {
            let callable = self.state().callable(&busy);
            for update in callable {
                busy.insert((update.chat, update.is_tap));
                if self.broken == Some(Broken::AcknowledgedFirst) {
                    self.state().acknowledge(&[update]);
                }
                let is_twice = self.state().chance.once_in(40);
                for count in 0..=u32::from(is_twice) {
                    let update = Waiting { tries: update.tries + count, ..update };
                    let wait = Duration::from_millis(self.state().chance.below(80) as u64);
                    calls.push(async move {
                        sleep(wait).await;
                        (update, bot.handle(&self.incoming(update, disk)).await)
                    });
                }
            }
            let now = Instant::now();
            let due = self.state().waiting.iter().map(|it| it.due).filter(|it| *it > now).min();
            tokio::select! {
                biased;
                Some((update, handled)) = calls.next() => {
                    let _ = handled?;
                    busy.remove(&(update.chat, update.is_tap));
                    self.state().answered(update);
                }
                () = self.news.notified() => {}
                () = sleep_until(due.unwrap_or(now)), if due.is_some() => {}
            }
        }
    }

    fn incoming(&self, waiting: Waiting, disk: &Disk) -> Incoming {
        let mut state = self.state();
        let mut update = waiting.update;
        let happened = state.happened[&update].clone();
        if self.broken == Some(Broken::Dedupe) && waiting.tries > 0 {
            update = state.number();
            state.happened.insert(update, happened.clone());
        }
        let written = self.written(&happened);
        let Happened { chat, language, tapped, mut input, .. } = happened;
        if let (Some(Broken::StaleButtons), Input::Tap(tap)) = (self.broken, &mut input) {
            tap.generation = disk.run(chat);
        }
        let (update, language) = (Some(update), Some(language));
        Incoming { update, chat, language, tapped_message: tapped, written, input }
    }

    /// When something was written, as the bot is to know it.
    pub(super) fn written(&self, happened: &Happened) -> Written {
        match self.broken {
            Some(Broken::UnseenQuestions) => Written::Terminal,
            _ => Written::At(happened.date),
        }
    }

    async fn say(
        &self,
        chat: ChatId,
        place: Option<MessageId>,
        message: &Message,
    ) -> Result<Sent, SendError> {
        let start = tick();
        let (fate, wait, id) = {
            let mut state = self.state();
            let (fate, wait) = state.fate(chat);
            state.next_message += 1;
            (fate, wait, place.unwrap_or(MessageId(state.next_message)))
        };
        let put = || self.state().put(chat, id, message, self.broken);
        match fate {
            Fate::Arrives { .. } if self.broken == Some(Broken::SettledFirst) => {
                let mut state = self.state();
                let wires = std::mem::take(&mut state.wires);
                for (chat, id, it) in wires {
                    state.put(chat, id, &it, None);
                }
                state.wires.push((chat, id, message.clone()));
                if state.is_calm {
                    state.wires.pop();
                    state.put(chat, id, message, None);
                }
                Ok(Sent { message: id, at: Some(state.date()) })
            }
            Fate::Arrives { is_early: true } => {
                let at = put();
                sleep(wait).await;
                Ok(Sent { message: id, at: Some(at) })
            }
            Fate::Arrives { is_early: false } => {
                sleep(wait).await;
                Ok(Sent { message: id, at: Some(put()) })
            }
            Fate::ArrivesAndBreaks => {
                put();
                sleep(wait).await;
                Err(SendError::Later(None))
            }
            Fate::Fails if self.broken == Some(Broken::GivesUp) => {
                Err(SendError::Gone(anyhow!("taken for one who has left")))
            }
            Fate::Fails => {
                sleep(wait).await;
                Err(SendError::Later(None))
            }
            Fate::Patience(time) => Err(SendError::Later(Some(time))),
            Fate::Refused => {
                self.state().chat(chat).refused.push(Message { generation: 0, ..message.clone() });
                Err(SendError::Never(anyhow!("refused")))
            }
            Fate::Left => {
                self.state().chat(chat).excused = start;
                Err(SendError::Gone(anyhow!("blocked")))
            }
        }
    }
}

impl State {
    pub(super) fn chats(&self) -> &BTreeMap<ChatId, Chat> {
        &self.chats
    }

    pub(super) fn chat(&mut self, chat: ChatId) -> &mut Chat {
        self.chats.get_mut(&chat).unwrap()
    }

    pub(super) fn happened(&self) -> &HashMap<UpdateId, Happened> {
        &self.happened
    }

    pub(super) fn undelivered(&self) -> usize {
        self.waiting.len()
    }

    /// What Telegram's clock says: it counts in seconds.
    fn date(&self) -> DateTime<Utc> {
        let now = noon() + TimeDelta::from_std(Instant::now() - self.start).unwrap();
        now.duration_trunc(TimeDelta::seconds(1)).unwrap()
    }

    fn number(&mut self) -> UpdateId {
        self.next_update += 1;
        UpdateId(self.next_update)
    }

    fn forget_the_expired(&mut self) {
        let now = Instant::now();
        let happened = &mut self.happened;
        self.waiting.retain(|it| {
            let happened = happened.get_mut(&it.update).unwrap();
            let life = if it.is_tap { TAPS_LIVE } else { MESSAGES_LIVE };
            happened.is_expired |= now - happened.born > life;
            !happened.is_expired
        });
    }

    /// What one `getUpdates` brings, up to where the bot cuts it.
    fn batch(&mut self) -> Vec<Waiting> {
        self.forget_the_expired();
        let mut counts: HashMap<_, usize> = HashMap::new();
        let is_known = |it: &&Waiting| {
            let count = counts.entry(it.chat).or_default();
            *count += 1;
            *count <= SEEN_MAX
        };
        self.waiting.iter().take(BATCH_MAX).take_while(is_known).copied().collect()
    }

    /// The first of each queue: taps and messages of a chat are two.
    fn callable(&mut self, busy: &HashSet<(ChatId, bool)>) -> Vec<Waiting> {
        self.forget_the_expired();
        let mut queues = busy.clone();
        let now = Instant::now();
        let is_first = |it: &&Waiting| queues.insert((it.chat, it.is_tap)) && it.due <= now;
        let room = CALLS_MAX.saturating_sub(busy.len());
        self.waiting.iter().filter(is_first).take(room).copied().collect()
    }

    fn acknowledge(&mut self, updates: &[Waiting]) {
        self.waiting.retain(|it| !updates.iter().any(|done| done.update == it.update));
    }

    fn try_again(&mut self, updates: &[Waiting], after: Duration) {
        for it in &mut self.waiting {
            if updates.iter().any(|done| done.update == it.update) {
                it.tries += 1;
                it.due = Instant::now() + after;
            }
        }
    }

    /// The bot has said yes. Now and then we do not hear it, or ask again.
    fn answered(&mut self, update: Waiting) {
        if self.is_calm || !self.chance.once_in(10) {
            self.acknowledge(&[update]);
        } else {
            let after = Duration::from_millis(self.chance.below(4_000) as u64);
            self.try_again(&[update], after);
        }
    }

    fn fate(&mut self, chat: ChatId) -> (Fate, Duration) {
        let now = Instant::now();
        let is_blocked = self.chats[&chat].is_blocked;
        let wait = Duration::from_millis(20 + self.chance.below(280) as u64);
        let seconds =
            |most: usize, chance: &mut Chance| Duration::from_secs(1 + chance.below(most) as u64);
        if !self.is_calm && self.chance.once_in(300) {
            self.patience_until = now + seconds(40, &mut self.chance);
        }
        if !self.is_calm && self.chance.once_in(300) {
            self.down_until = now + seconds(600, &mut self.chance);
        }
        let fate = match self.chance.below(120) {
            _ if is_blocked => Fate::Left,
            _ if self.is_calm => Fate::Arrives { is_early: false },
            _ if now < self.down_until => Fate::Fails,
            _ if now < self.patience_until => Fate::Patience(self.patience_until - now),
            0 => Fate::Patience(seconds(10, &mut self.chance)),
            1 => Fate::Refused,
            2..6 => Fate::Fails,
            6..12 => Fate::ArrivesAndBreaks,
            dice => Fate::Arrives { is_early: dice % 2 == 0 },
        };
        (fate, wait)
    }

    /// Shows a message, and returns when.
    fn put(
        &mut self,
        mut chat: ChatId,
        id: MessageId,
        message: &Message,
        broken: Option<Broken>,
    ) -> DateTime<Utc> {
        let date = self.date();
        if broken == Some(Broken::WrongChat) && self.chance.once_in(50) {
            chat = *self.chats.keys().find(|it| **it != chat).unwrap();
        }
        let chat = self.chats.get_mut(&chat).unwrap();
        let place = chat.shown.iter().position(|(it, _)| *it == id);
        let is_closed = place.is_some() && message.rows.is_empty();
        match place {
            Some(place) => chat.shown[place].1 = message.clone(),
            None => chat.shown.push((id, message.clone())),
        }
        if !is_closed {
            let run = if message.rows.is_empty() { 0 } else { message.generation };
            let message = Message { generation: run, ..message.clone() };
            chat.heard.push(Heard { at: tick(), date, message });
        }
        date
    }
}

/// The bot's way to Telegram.
pub(super) struct Line(pub(super) Arc<Telegram>);

impl Channel for Line {
    async fn send(&self, chat: ChatId, message: &Message) -> Result<Sent, SendError> {
        self.0.say(chat, None, message).await
    }

    async fn edit(&self, chat: ChatId, id: MessageId, message: &Message) -> Result<(), SendError> {
        self.0.say(chat, Some(id), message).await.map(drop)
    }

    async fn send_file(
        &self,
        chat: ChatId,
        message: &Message,
        _: &str,
        _: Vec<u8>,
    ) -> Result<(), SendError> {
        self.0.say(chat, None, message).await.map(drop)
    }
}
