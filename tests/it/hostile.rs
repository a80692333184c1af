//! A bot to which anything may be said, wherever its dialog stands: what
//! `fuzz.rs` and the targets of `tests/fuzz` hold it to.

use std::collections::HashSet;
use std::sync::{Arc, Mutex};

use chrono::{DateTime, TimeDelta, Utc};
use heelwise::app::App;
use heelwise::bot::{Bot, Incoming, Written};
use heelwise::outbox::{Channel, Outbox, SendError, Sent};
use heelwise::store::memory::Memory;
use heelwise::store::record::{RECORD_BYTES_MAX, Record};
use heelwise::store::{ChatId, MessageId, UpdateId};
use heelwise::telegram;
use tokio::sync::mpsc;
use triage::dialog::{At, Question};
use triage::engine::Input;
use triage::engine::action::{Action, Tap};
use triage::locale::message::{Message, utf16_len};

use crate::random::Chance;
use crate::world::{now, put, read};

pub(crate) const CHAT: ChatId = ChatId(4_711);

/// A bot that forgets, with the shipped dialog.
pub(crate) struct Besieged {
    pub(crate) app: Arc<App<Memory>>,
    bot: Bot<Memory>,
    outbox: Outbox<Memory, Ear>,
    heard: Arc<Mutex<Vec<Message>>>,
    /// A chat of before the consent, at each question, and at an end.
    pub(crate) places: Vec<Record>,
}

impl Besieged {
    /// Serves from this app, whose dialog is the shipped one.
    pub(crate) fn new(app: App<Memory>) -> Self {
        let app = Arc::new(app);
        // What there is to say is said at once: nobody has to be woken for it.
        let (wake, _) = mpsc::unbounded_channel();
        let heard = Arc::default();
        let bot = Bot::new(app.clone(), wake, noon);
        let outbox = Outbox::new(app.clone(), Ear(Arc::clone(&heard)), noon);
        let mut besieged = Self { app, bot, outbox, heard, places: Vec::new() };
        besieged.places = besieged.every_place();
        besieged
    }

    /// A chat at each question, as many walks at random come to them, and at an
    /// end.
    fn every_place(&self) -> Vec<Record> {
        let new = Record::new(noon());
        let welcomed = self.after(&new, Input::typed("/start"));
        let agreed = self.after(&welcomed, Input::typed("1"));
        let mut places = vec![new, welcomed];
        let (mut chance, mut met) = (Chance(1), HashSet::new());
        while met.len() <= self.app.dialog.questions.len() {
            let mut place = agreed.clone();
            while let Some(question) = self.asked(&place) {
                if met.insert(Some(question.id.clone())) {
                    places.push(place.clone());
                }
                let mut actions = question.actions(&[]);
                if question.none().is_some() {
                    actions.pop();
                }
                // Of many signs, none leads furthest.
                let is_none = question.none().is_some() && !chance.once_in(4);
                let action = if is_none { actions.last().unwrap() } else { chance.pick(&actions) };
                place = self.answered(&place, action.clone());
            }
            if met.insert(None) {
                places.push(place);
            }
        }
        places
    }

    fn asked(&self, record: &Record) -> Option<&Question> {
        match self.app.dialog.walk(&record.session.as_ref()?.answers).at {
            At::Asking(question) => Some(question),
            At::Decided(_) | At::Undecided => None,
        }
    }

    fn answered(&self, place: &Record, action: Action) -> Record {
        let run = place.session.as_ref().map_or(0, |it| it.generation);
        let tap = |action| Input::Tap(Tap { generation: run, action });
        if let Action::Tick(question, ..) = &action {
            let ticked = self.after(place, tap(action.clone()));
            return self.after(&ticked, tap(Action::Done(question.clone())));
        }
        self.after(place, tap(action))
    }

    /// What becomes of a chat by an input, when all has been said: nobody
    /// answers what has not arrived.
    fn after(&self, place: &Record, input: Input) -> Record {
        self.put(CHAT, place);
        self.take(&incoming(place, input));
        self.kept(CHAT).expect("nobody was forgotten")
    }

    /// Whatever an update says, it is answered; nobody hears more than Telegram
    /// can say.
    pub(crate) fn update(&self, json: &[u8]) {
        let read = telegram::read(json).incoming;
        let Some(incoming) = read else { return };
        self.put(
            incoming.chat,
            &self.places[incoming.update.unwrap().0 as usize % self.places.len()],
        );
        for number in [u32::MAX, u32::MAX - 1, u32::MAX - 1] {
            self.take(&Incoming { update: Some(UpdateId(number)), ..incoming.clone() });
        }
        self.is_within_limits();
    }

    /// Whatever is typed at a place in a language, and whatever a button says
    /// that it was, is answered; nobody hears more than Telegram can say.
    pub(crate) fn words(&self, place: u8, language: u8, words: &str) {
        let mut place = self.places[usize::from(place) % self.places.len()].clone();
        let languages = self.app.locales.tags();
        let language = &languages[usize::from(language) % languages.len()];
        let session = place.session.as_mut();
        let run = session.map_or(0, |it| {
            it.language.clone_from(language);
            it.generation
        });
        let tap = Tap::decode(words);
        if let Some(tap) = &tap {
            assert!(Tap::decode(&tap.encode()).as_ref() == Some(tap), "a button changed");
        }
        let action = tap.as_ref().map(|it| it.action.clone());
        let as_written = tap.map_or(Input::UnknownTap, Input::Tap);
        let of_now =
            action.map_or(Input::Unusable, |action| Input::Tap(Tap { generation: run, action }));
        for input in [Input::typed(words), as_written, of_now] {
            self.put(CHAT, &place);
            self.take(&Incoming { language: Some(language.clone()), ..incoming(&place, input) });
            self.is_within_limits();
        }
    }

    /// Whatever stands in a record, it is refused, or can be gone on from.
    pub(crate) fn record(&self, bytes: &[u8]) {
        let Ok(record) = Record::decode(bytes) else { return };
        let Ok(again) = record.encode_whole() else { return };
        assert!(Record::decode(&again).unwrap() == record, "a record changed");
        // A dialog is served only if what comes of it leaves room to go on.
        if again.len() > RECORD_BYTES_MAX - 1_000 {
            return;
        }
        let run = record.session.as_ref().map_or(0, |it| it.generation);
        let tap = |action| Input::Tap(Tap { generation: run, action });
        let answer = self.asked(&record).and_then(|it| it.actions(&[]).first().cloned());
        let answer = answer.map_or(Input::Edited, tap);
        for input in [answer, Input::typed("1"), tap(Action::Why), Input::typed("/back")] {
            self.put(CHAT, &record);
            self.take(&incoming(&record, input));
        }
        self.heard.lock().unwrap().clear();
    }

    fn put(&self, chat: ChatId, record: &Record) {
        now(put(&self.app.store, chat, record.clone()));
    }

    fn kept(&self, chat: ChatId) -> Option<Record> {
        read(&self.app.store, chat)
    }

    /// Takes an update, and says all that comes of it.
    fn take(&self, incoming: &Incoming) {
        now(self.bot.handle(incoming)).unwrap();
        now(self.outbox.drain(incoming.chat)).unwrap();
    }

    fn is_within_limits(&self) {
        self.heard.lock().unwrap().drain(..).for_each(|it| within_limits(&it));
    }
}

/// A channel that takes all.
pub(crate) struct Ear(pub(crate) Arc<Mutex<Vec<Message>>>);

impl Channel for Ear {
    async fn send(&self, _: ChatId, message: &Message) -> Result<Sent, SendError> {
        self.0.lock().unwrap().push(message.clone());
        Ok(Sent { message: MessageId(1), at: None })
    }

    async fn edit(&self, chat: ChatId, _: MessageId, it: &Message) -> Result<(), SendError> {
        self.send(chat, it).await.map(drop)
    }

    async fn send_file(
        &self,
        chat: ChatId,
        it: &Message,
        _: &str,
        _: Vec<u8>,
    ) -> Result<(), SendError> {
        self.send(chat, it).await.map(drop)
    }
}

/// Telegram's limits, as Telegram's server has them.
pub(crate) fn within_limits(message: &Message) {
    let (text, _) = message.flat();
    let most = if message.picture.is_some() { 1_024 } else { 4_096 };
    assert!(utf16_len(&text) <= most, "{} characters: {text}", utf16_len(&text));
    assert!(message.rows.len() <= 100);
    for button in message.rows.iter().flatten() {
        assert!(!button.label.is_empty() && button.label.chars().count() <= 64);
        let tap = Tap { generation: u32::MAX, action: button.action.clone() };
        assert!(tap.encode().len() <= 64);
    }
    assert!(message.rows.iter().all(|row| row.len() <= 8));
}

/// An update that the chat has not seen.
pub(crate) fn incoming(record: &Record, input: Input) -> Incoming {
    let update = (0..).map(UpdateId).find(|it| !record.seen.contains(it)).unwrap();
    let written = Written::Terminal;
    Incoming {
        update: Some(update),
        chat: CHAT,
        language: None,
        tapped_message: None,
        written,
        input,
    }
}

pub(crate) fn noon() -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + TimeDelta::days(20_000) + TimeDelta::hours(12)
}
