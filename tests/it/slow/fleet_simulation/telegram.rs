//! A Telegram with several bots: one poller each, calls to one address each, and
//! messages that are on their way although their sender has stopped.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use chrono::{DateTime, DurationRound, TimeDelta, Utc};
use heelwise::bot::{Incoming, Written};
use heelwise::fleet::BotId;
use heelwise::outbox::{Channel, SendError, Sent};
use heelwise::store::{ChatId, MessageId, UpdateId};
use tokio::sync::{mpsc, oneshot};
use tokio::time::{Instant, sleep, timeout, timeout_at};
use triage::engine::Input;
use triage::locale::message::Message;

use super::World;
use super::machine::Process;
use super::writer::{To, Writer};
use crate::world::noon;

/// Taps are forgotten after this long; in earnest after 150 seconds.
const TAPS_LIVE: Duration = Duration::from_secs(20);

/// How long a question for updates is answered with nothing.
const POLL: Duration = Duration::from_secs(20);

/// How long a message may be on its way before its connection gives it up.
const WAY_MAX: Duration = Duration::from_secs(2);

/// How long a sender waits for an answer.
const ANSWER_MAX: Duration = Duration::from_secs(10);

/// How long a caller waits, unless it hangs up.
pub(super) const CALL_MAX: Duration = Duration::from_secs(10);

/// The longest that a caller waits before it calls again.
pub(super) const PAUSE_MAX: Duration = Duration::from_secs(8);

/// How often a caller hangs up on one update when all is calm.
const HANG_UPS_MAX: u64 = 2;

/// When a call comes again that an instance could not pass on.
const AGAIN: Duration = Duration::from_secs(1);

#[derive(Default)]
pub(super) struct Telegram {
    pub(super) happened: HashMap<UpdateId, Happened>,
    waiting: Vec<Waiting>,
    pub(super) chats: BTreeMap<(BotId, ChatId), Chat>,
    /// The newest question for updates of each bot.
    polls: HashMap<BotId, u64>,
    addresses: HashMap<BotId, mpsc::UnboundedSender<Call>>,
    /// When a message of each bot was begun, and in which chat.
    pub(super) begun: Vec<(BotId, ChatId, Instant)>,
    next_update: u32,
    next_message: i64,
}

/// Something a person did.
#[derive(Clone)]
pub(super) struct Happened {
    pub(super) row: (BotId, ChatId),
    tapped: Option<MessageId>,
    input: Input,
    date: DateTime<Utc>,
    pub(super) when: Instant,
    /// When somebody was first called with it.
    pub(super) called: Option<Instant>,
    pub(super) is_expired: bool,
    pub(super) is_confirmed: bool,
}

/// An update that is not confirmed.
#[derive(Clone, Copy)]
pub(super) struct Waiting {
    pub(super) update: UpdateId,
    pub(super) bot: BotId,
    pub(super) chat: ChatId,
}

/// What one question for updates brings.
pub(super) struct Batch(pub(super) Vec<Waiting>);

/// A call with an update.
pub(super) struct Call {
    pub(super) update: Waiting,
    /// How often one instance has passed it on to another.
    pub(super) passed_on: usize,
    pub(super) done: oneshot::Sender<bool>,
}

#[derive(Default)]
pub(super) struct Chat {
    pub(super) shown: Vec<(MessageId, Message)>,
    pub(super) heard: Vec<Heard>,
}

/// Something a person has heard.
pub(super) struct Heard {
    /// When it was begun, among all that happened.
    pub(super) begun: u64,
    pub(super) when: Instant,
    pub(super) message: Message,
    /// The tenure that has had an answer to it.
    pub(super) known_to: Option<u64>,
}

impl Telegram {
    /// Somebody does something.
    pub(super) fn happen(
        &mut self,
        row: (BotId, ChatId),
        tapped: Option<MessageId>,
        input: Input,
        date: DateTime<Utc>,
    ) {
        self.next_update += 1;
        let update = UpdateId(self.next_update);
        let happened = Happened {
            row,
            tapped,
            input,
            date,
            when: Instant::now(),
            called: None,
            is_expired: false,
            is_confirmed: false,
        };
        self.happened.insert(update, happened);
        self.waiting.push(Waiting { update, bot: row.0, chat: row.1 });
    }

    pub(super) fn waits(&self) -> usize {
        self.waiting.len()
    }

    fn forget_taps(&mut self) {
        let happened = &mut self.happened;
        self.waiting.retain(|it| {
            let it = happened.get_mut(&it.update).unwrap();
            it.is_expired |= matches!(it.input, Input::Tap(_)) && it.when.elapsed() > TAPS_LIVE;
            !it.is_expired
        });
    }

    fn confirm(&mut self, is_it: impl Fn(&Waiting) -> bool) {
        let happened = &mut self.happened;
        self.waiting.retain(|it| {
            let confirmed = is_it(it);
            happened.get_mut(&it.update).unwrap().is_confirmed |= confirmed;
            !confirmed
        });
    }

    fn batch(&mut self, bot: BotId) -> Vec<Waiting> {
        self.forget_taps();
        self.waiting.iter().filter(|it| it.bot == bot).copied().collect()
    }

    fn first(&mut self, row: (BotId, ChatId)) -> Option<Waiting> {
        self.forget_taps();
        self.waiting.iter().find(|it| (it.bot, it.chat) == row).copied()
    }

    /// Shows a message; returns its place among what was heard, if it counts.
    fn put(
        &mut self,
        row: (BotId, ChatId),
        id: MessageId,
        message: &Message,
        begun: u64,
    ) -> Option<usize> {
        let chat = self.chats.get_mut(&row).unwrap();
        let place = chat.shown.iter().position(|(it, _)| *it == id);
        let is_closed = place.is_some() && message.rows.is_empty();
        match place {
            Some(place) => chat.shown[place].1 = message.clone(),
            None => chat.shown.push((id, message.clone())),
        }
        if is_closed {
            return None;
        }
        let generation = if message.rows.is_empty() { 0 } else { message.generation };
        let message = Message { generation, ..message.clone() };
        chat.heard.push(Heard { begun, when: Instant::now(), message, known_to: None });
        Some(chat.heard.len() - 1)
    }
}

impl World {
    /// What Telegram's clock shows: it counts in seconds.
    fn date(&self) -> DateTime<Utc> {
        let now = noon() + TimeDelta::from_std(self.start.elapsed()).unwrap();
        now.duration_trunc(TimeDelta::seconds(1)).unwrap()
    }

    pub(super) fn happen(&self, row: (BotId, ChatId), tapped: Option<MessageId>, input: Input) {
        let date = self.date();
        self.telegram().happen(row, tapped, input, date);
        self.news.notify_waiters();
    }

    pub(super) fn incoming(&self, waiting: &Waiting) -> Incoming {
        let telegram = self.telegram();
        let Happened { row, tapped, input, date, .. } = telegram.happened[&waiting.update].clone();
        Incoming {
            update: Some(waiting.update),
            chat: row.1,
            language: Some("en".to_owned()),
            tapped_message: tapped,
            written: Written::At(date),
            input,
        }
    }

    /// Answers a question for updates: with nothing if a newer one has come, or
    /// if it cannot be heard.
    pub(super) async fn updates(&self, writer: &Writer, offset: u32) -> Option<Batch> {
        let (bot, line) = (writer.bot, &writer.machine.telegram);
        timeout(WAY_MAX, line.pass()).await.ok()?;
        sleep(Duration::from_millis(5)).await;
        let number = self.number();
        self.telegram().polls.insert(bot, number);
        self.telegram().confirm(|it| it.bot == bot && it.update.0 < offset);
        self.news.notify_waiters();
        let until = Instant::now() + POLL;
        let batch = loop {
            let news = self.news.notified();
            if self.telegram().polls[&bot] != number {
                return None;
            }
            let batch = self.telegram().batch(bot);
            if !batch.is_empty() || timeout_at(until, news).await.is_err() {
                break batch;
            }
        };
        timeout(ANSWER_MAX, line.pass()).await.ok()?;
        sleep(Duration::from_millis(5)).await;
        Some(Batch(batch))
    }

    pub(super) fn set_address(&self, bot: BotId, calls: mpsc::UnboundedSender<Call>) {
        self.telegram().addresses.insert(bot, calls);
        self.news.notify_waiters();
    }

    /// Calls the address of a bot with the updates of one chat, one after the
    /// other.
    pub(super) async fn call_for(self: Arc<Self>, row: (BotId, ChatId)) {
        let mut tries = 0;
        loop {
            let news = self.news.notified();
            let Some(update) = self.telegram().first(row) else {
                tries = 0;
                news.await;
                continue;
            };
            let may_hang_up = !self.is_calm() || tries < HANG_UPS_MAX;
            let is_hurried = self.chance().once_in(if self.is_calm() { 2 } else { 8 });
            let is_hurried = is_hurried && may_hang_up;
            // When all is calm, it hangs up before most changes are on their way.
            let most = if self.is_calm() { 12 } else { 3_000 };
            let patience = match is_hurried {
                true => Duration::from_millis(self.chance().below(most) as u64),
                false => CALL_MAX,
            };
            let (done, answered) = oneshot::channel();
            let called = self.call(Call { update, passed_on: 0, done });
            let answer = if called { timeout(patience, answered).await.ok() } else { None };
            if let Some(Ok(true)) = answer {
                self.telegram().confirm(|it| it.update == update.update);
                tries = 0;
                continue;
            }
            if is_hurried && called && self.chance().once_in(2) {
                // Its time was over: it is a tap that was late already.
                let mut telegram = self.telegram();
                if let Some(it) = telegram.happened.get_mut(&update.update)
                    && matches!(it.input, Input::Tap(_))
                {
                    it.when -= TAPS_LIVE;
                }
            }
            if self.is_shared && matches!(answer, Some(Ok(false))) {
                // It is asked to come again.
                sleep(AGAIN).await;
                continue;
            }
            let pause = Duration::from_secs(2 * tries).min(PAUSE_MAX);
            sleep(pause + Duration::from_millis(20)).await;
            tries += 1;
        }
    }

    /// Calls the address of a bot. Returns whether somebody listens there.
    fn call(&self, call: Call) -> bool {
        if let Some(it) = self.telegram().happened.get_mut(&call.update.update) {
            it.called.get_or_insert_with(Instant::now);
        }
        if self.is_shared {
            return self.balance(call);
        }
        let telegram = self.telegram();
        telegram.addresses.get(&call.update.bot).is_some_and(|it| it.send(call).is_ok())
    }
}

/// What is to become of a message.
struct Fate {
    before: Duration,
    after: Duration,
    patience: Option<Duration>,
    is_lost: bool,
    is_unheard: bool,
}

impl World {
    fn fate_of_message(&self) -> Fate {
        let mut chance = self.chance();
        let before = Duration::from_millis(5 + chance.below(100) as u64);
        let after = Duration::from_millis(5 + chance.below(100) as u64);
        let dice = if self.is_calm() { 99 } else { chance.below(40) };
        let patience = (dice == 0).then(|| Duration::from_secs(1 + chance.below(4) as u64));
        Fate { before, after, patience, is_lost: dice == 1, is_unheard: dice == 2 }
    }
}

/// Resets the connection of a message whose sender gives it up. A process that
/// was killed resets nothing.
struct Connection {
    is_reset: Arc<AtomicBool>,
    process: Arc<Process>,
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.is_reset.store(!self.process.is_killed(), Ordering::Relaxed);
    }
}

/// The way of one tenure to Telegram.
pub(super) struct Speech(pub(super) Writer);

impl Speech {
    async fn say(
        &self,
        chat: ChatId,
        place: Option<MessageId>,
        message: &Message,
    ) -> Result<Sent, SendError> {
        // It is put into words, and waits for a connection.
        sleep(Duration::from_millis(1)).await;
        let writer = &self.0;
        if !writer.is_open(To::Telegram) {
            return Err(SendError::Later(None));
        }
        writer.note_write("a message");
        let (world, row) = (writer.world.clone(), (writer.bot, chat));
        // The end of a question and what follows it count as one.
        if place.is_none() || !message.rows.is_empty() {
            world.telegram().begun.push((row.0, row.1, Instant::now()));
        }
        let begun = world.database().tick();
        let (heard, answer) = oneshot::channel();
        let is_reset = Arc::new(AtomicBool::new(false));
        let connection = Connection { is_reset: is_reset.clone(), process: writer.process.clone() };
        let (machine, message) = (writer.machine.clone(), message.clone());
        world.clone().spawn(async move {
            let Fate { before, after, patience, is_lost, is_unheard } = world.fate_of_message();
            let is_there = timeout(WAY_MAX - before, machine.telegram.pass()).await.is_ok();
            sleep(before).await;
            if !is_there || is_lost || is_reset.load(Ordering::Relaxed) {
                return;
            }
            if let Some(patience) = patience {
                let _ = heard.send(Err(patience));
                return;
            }
            let (id, place) = {
                let mut telegram = world.telegram();
                telegram.next_message += 1;
                let id = place.unwrap_or(MessageId(telegram.next_message));
                (id, telegram.put(row, id, &message, begun))
            };
            machine.telegram.pass().await;
            sleep(after).await;
            if !is_unheard {
                let _ = heard.send(Ok((id, place)));
            }
        });
        let answer = timeout(ANSWER_MAX, answer).await;
        drop(connection);
        match answer {
            Ok(Ok(Ok((message, place)))) => {
                let mut telegram = self.0.world.telegram();
                if let Some(place) = place {
                    let heard = &mut telegram.chats.get_mut(&row).unwrap().heard[place];
                    heard.known_to = Some(self.0.tenure);
                }
                drop(telegram);
                Ok(Sent { message, at: Some(self.0.world.date()) })
            }
            Ok(Ok(Err(patience))) => Err(SendError::Later(Some(patience))),
            Ok(Err(_)) | Err(_) => Err(SendError::Later(None)),
        }
    }
}

impl Channel for Speech {
    async fn send(&self, chat: ChatId, message: &Message) -> Result<Sent, SendError> {
        self.say(chat, None, message).await
    }

    async fn edit(&self, chat: ChatId, id: MessageId, message: &Message) -> Result<(), SendError> {
        self.say(chat, Some(id), message).await.map(drop)
    }

    async fn send_file(
        &self,
        chat: ChatId,
        message: &Message,
        _: &str,
        _: Vec<u8>,
    ) -> Result<(), SendError> {
        self.say(chat, None, message).await.map(drop)
    }
}
