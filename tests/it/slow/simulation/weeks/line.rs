//! The person's end of the line, and what lies between them and the bot.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Timelike, Utc};
use chrono_tz::Tz;
use heelwise::bot::{Incoming, Written};
use heelwise::outbox::{Channel, SendError, Sent};
use heelwise::store::{ChatId, MessageId, UpdateId};
use tokio::sync::Notify;
use tokio::time::{Instant, sleep};
use triage::engine::Input;
use triage::engine::action::{Action, CareAction, Tap};
use triage::engine::command::Command;
use triage::locale::message::Message;

use super::super::clock;
use super::watch::{Unasked, Watch};
use super::{Broken, CHAT, HOUR};
use crate::random::Chance;

/// Telegram is away for less than this.
const DOWN_MAX: TimeDelta = TimeDelta::hours(15);

/// A message that has reached the person.
pub(super) struct Heard {
    pub(super) at: DateTime<Utc>,
    pub(super) unasked: Option<Unasked>,
    message: Message,
}

/// The person, and what lies between them and the bot.
pub(super) struct Line {
    state: Mutex<State>,
    /// The person has done something, or the clock was set.
    pub(super) news: Notify,
}

pub(super) struct State {
    pub(super) chance: Chance,
    pub(super) broken: Option<Broken>,
    pub(super) is_calm: bool,
    pub(super) is_blocked: bool,
    down_until: Instant,
    pub(super) heard: Vec<Heard>,
    /// Under `Broken::SettledFirst`: not arrived yet.
    pub(super) on_the_way: Vec<(Message, Option<Unasked>)>,
    /// What the person did that was not acknowledged yet.
    pub(super) waiting: VecDeque<Incoming>,
    updates: u32,
    /// When the bot heard of the person last.
    pub(super) acted: Option<DateTime<Utc>>,
    /// Since when the person is to be left in peace.
    pub(super) stopped: Option<DateTime<Utc>>,
    pub(super) zone: Option<Tz>,
    pub(super) watch: Watch,
    pub(super) wrong: Option<String>,
}

impl State {
    fn new(seed: u64, broken: Option<Broken>) -> Self {
        Self {
            chance: Chance(seed),
            broken,
            is_calm: true,
            is_blocked: false,
            down_until: Instant::now(),
            heard: Vec::new(),
            on_the_way: Vec::new(),
            waiting: VecDeque::new(),
            updates: 0,
            acted: None,
            stopped: None,
            zone: None,
            watch: Watch::default(),
            wrong: None,
        }
    }

    pub(super) fn does(&mut self, input: Input, tapped: Option<MessageId>) {
        self.updates += 1;
        self.waiting.push_back(Incoming {
            update: Some(UpdateId(self.updates)),
            chat: CHAT,
            language: Some("en".to_owned()),
            tapped_message: tapped,
            written: Written::Terminal,
            input,
        });
    }

    pub(super) fn hears(&mut self, message: &Message, unasked: Option<Unasked>) {
        let at = clock();
        let hour = self.zone.map(|it| at.with_timezone(&it).hour());
        let is_night = hour.is_some_and(|it| !(8..20).contains(&it));
        // Who has done something gets all that waits, however long that takes.
        let is_left_in_peace = self.acted.is_none_or(|it| at - it > DOWN_MAX);
        if unasked.is_some() && is_night && is_left_in_peace {
            self.wrong(format!("{unasked:?} came at {hour:?} o'clock"));
        }
        if unasked.is_some() && self.stopped.is_some() {
            self.wrong(format!("{unasked:?} came after a stop"));
        }
        let wrong = unasked.and_then(|it| self.watch.hears(it, self.heard.last()));
        wrong.into_iter().for_each(|it| self.wrong(it));
        self.heard.push(Heard { at, unasked, message: message.clone() });
    }

    pub(super) fn wrong(&mut self, what: String) {
        self.wrong.get_or_insert(what);
    }

    /// Taps a button of the newest message, or does something else.
    pub(super) fn acts(&mut self) {
        match self.chance.below(60) {
            0 => self.does(Input::Command(Command::Stop), None),
            1 => self.does(Input::Command(Command::Delete), None),
            2 => self.does(Input::Command(Command::Restart), None),
            3 => self.does(Input::Say("my calf is swollen".to_owned()), None),
            4 => self.is_blocked = true,
            _ => self.taps(),
        }
    }

    fn taps(&mut self) {
        let newest = self.heard.iter().enumerate().rev();
        let mut newest = newest.filter(|(_, it)| !it.message.rows.is_empty());
        let Some((place, heard)) = newest.next() else { return };
        let buttons: Vec<_> = heard.message.rows.iter().flatten().collect();
        let action = buttons[self.chance.below(buttons.len())].action.clone();
        let generation = heard.message.generation;
        let is_an_end = matches!(action, Action::Care(CareAction::Stop) | Action::Restart);
        if is_an_end && !self.chance.once_in(5) {
            return;
        }
        self.does(Input::Tap(Tap { generation, action }), Some(MessageId(place as i64)));
    }
}

impl Line {
    pub(super) fn new(seed: u64, broken: Option<Broken>) -> Arc<Self> {
        let state = Mutex::new(State::new(seed, broken));
        Arc::new(Self { state, news: Notify::new() })
    }

    pub(super) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }
}

/// What the person hears of the bot, and the first paragraphs of what comes by
/// itself.
#[derive(Clone)]
pub(super) struct Post(pub(super) Arc<Line>, pub(super) Arc<Vec<(Unasked, String)>>);

impl Post {
    fn unasked(&self, message: &Message) -> Option<Unasked> {
        let first = message.paragraphs.first()?.words();
        self.1.iter().find(|(_, text)| text == first).map(|(kind, _)| *kind)
    }
}

impl Channel for Post {
    async fn send(&self, _: ChatId, message: &Message) -> Result<Sent, SendError> {
        // What is on its way at the moment of a stop cannot be held back.
        let was_stopped = self.0.state().stopped.is_some();
        sleep(Duration::from_millis(200)).await;
        let mut state = self.0.state();
        let is_calm = state.is_calm;
        if state.is_blocked {
            let error = anyhow::anyhow!("blocked");
            let is_refused = state.broken == Some(Broken::BlockedIsRefused);
            return Err(if is_refused { SendError::Never(error) } else { SendError::Gone(error) });
        }
        if !is_calm && Instant::now() < state.down_until {
            return Err(SendError::Later(None));
        }
        if !is_calm && state.chance.once_in(40) {
            let down = HOUR * state.chance.below(DOWN_MAX.num_hours() as usize) as u32;
            state.down_until = Instant::now() + down;
            return Err(SendError::Later(None));
        }
        let unasked = self.unasked(message);
        if state.broken == Some(Broken::SettledFirst) && !is_calm {
            state.on_the_way.push((message.clone(), unasked));
        } else if state.stopped.is_some() && !was_stopped {
            state.watch.sees("a stop while a message is on its way");
            let stopped = state.stopped.take();
            state.hears(message, unasked);
            state.stopped = stopped;
        } else {
            state.hears(message, unasked);
        }
        // A repeat is heard, and does no harm.
        if !is_calm && state.chance.once_in(40) {
            return Err(SendError::Later(None));
        }
        Ok(Sent { message: MessageId(state.heard.len() as i64 - 1), at: None })
    }

    async fn edit(&self, _: ChatId, _: MessageId, _: &Message) -> Result<(), SendError> {
        Ok(())
    }

    async fn send_file(
        &self,
        chat: ChatId,
        message: &Message,
        _: &str,
        _: Vec<u8>,
    ) -> Result<(), SendError> {
        self.send(chat, message).await.map(drop)
    }
}
