//! A bot without a channel: what it says is kept, to be looked at.

use std::path::PathBuf;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};

use chrono::{DateTime, TimeDelta, Utc};
use heelwise::bot::{Bot, Event, Incoming};
use heelwise::dialog::Walk;
use heelwise::engine::Input;
use heelwise::engine::act::Tap;
use heelwise::engine::command::Command;
use heelwise::load::{Places, load};
use heelwise::locale::Clinic;
use heelwise::locale::message::{Message, Paragraph};
use heelwise::outbox::{Channel, House, Outbox, SendError};
use heelwise::session::Session;
use heelwise::store::memory::Memory;
use heelwise::store::turns::Turns;
use heelwise::store::{ChatId, MessageId, Store, UpdateId};
use heelwise::terminal::transcribe;
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

/// Each world has a chat of its own, so that worlds can share a house.
static CHATS: AtomicI64 = AtomicI64::new(1);

/// One bot, one person.
pub(crate) struct World {
    pub(crate) house: Arc<House<Memory>>,
    chat: ChatId,
    bot: Bot<Memory>,
    woken: UnboundedReceiver<ChatId>,
    outbox: Outbox<Memory, Pad>,
    pub(crate) pad: Pad,
    updates: u32,
}

/// What was said, in order; an edit is said again.
#[derive(Clone, Default)]
pub(crate) struct Pad(pub(crate) Arc<Mutex<Vec<Said>>>);

/// Something said.
#[derive(Clone)]
pub(crate) enum Said {
    /// A message with its number.
    Message(MessageId, Message),
    /// A message in the place of an earlier one.
    Edit(MessageId, Message),
    /// A file.
    File(Vec<u8>),
    /// Words on a button.
    Toast(String),
}

/// The time in every test: it moves only where a test says so.
pub(crate) fn noon() -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + TimeDelta::days(20_000) + TimeDelta::hours(12)
}

/// Loads a dialog of the project or of the tests, with all its languages.
pub(crate) fn house(dialog: &str) -> House<Memory> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let (folder, locales) = match dialog {
        "heel-pain" => ("dialogs", vec![root.join("locales")]),
        _ => ("tests/dialogs", vec![root.join("locales"), root.join("tests/dialogs/locales")]),
    };
    let places = Places {
        dialog: root.join(folder).join(dialog).with_extension("toml"),
        locales,
        default_language: "en".to_owned(),
    };
    let clinic = Clinic {
        name: Some("Example Foot Clinic".to_owned()),
        phone: Some("+34 900 000 000".to_owned()),
        booking: Some("https://clinic.example/book".to_owned()),
        emergency: "112".to_owned(),
        retention_days: 30,
    };
    let (dialog, locales) = load(&places, &clinic).unwrap_or_else(|error| panic!("{error:#}"));
    House { dialog, locales, store: Memory::default(), turns: Turns::default() }
}

impl World {
    /// A world with this dialog, in which nobody has said anything.
    pub(crate) fn new(house: Arc<House<Memory>>) -> Self {
        let (wake, woken) = unbounded_channel();
        let pad = Pad::default();
        let bot = Bot::new(house.clone(), wake, noon);
        let outbox = Outbox::new(house.clone(), pad.clone());
        let chat = ChatId(CHATS.fetch_add(1, Ordering::Relaxed));
        Self { house, chat, bot, woken, outbox, pad, updates: 0 }
    }

    /// The person does something, and all that comes of it is said.
    pub(crate) fn input(&mut self, input: Input, tapped: Option<MessageId>) {
        self.updates += 1;
        let incoming = Incoming {
            update: UpdateId(self.updates),
            chat: self.chat,
            language: Some("en".to_owned()),
            tapped,
            event: Event::Input(input),
        };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        runtime.block_on(async {
            let handled = self.bot.handle(&incoming).await.unwrap();
            while let Ok(chat) = self.woken.try_recv() {
                self.outbox.drain(chat).await.unwrap();
            }
            self.pad.0.lock().unwrap().extend(handled.toast.map(Said::Toast));
        });
    }

    /// The person types a line.
    pub(crate) fn say(&mut self, line: &str) {
        let command = Command::parse(line).map(Input::Command);
        self.input(command.unwrap_or_else(|| Input::Say(line.to_owned())), None);
    }

    /// The person taps the newest button with this label.
    pub(crate) fn tap(&mut self, label: &str) {
        let (message, tap) = self.button(label);
        self.input(Input::Tap(tap), Some(message));
    }

    fn button(&self, label: &str) -> (MessageId, Tap) {
        let said = self.pad.0.lock().unwrap();
        let found = said.iter().rev().find_map(|said| {
            let (Said::Message(id, message) | Said::Edit(id, message)) = said else { return None };
            let button = message.rows.iter().flatten().find(|it| it.label == label)?;
            Some((*id, Tap { run: message.run, act: button.act.clone() }))
        });
        found.unwrap_or_else(|| panic!("no button says `{label}`"))
    }

    /// What is stored of the person, if anything.
    pub(crate) fn session(&self) -> Option<Session> {
        self.house.store.load(self.chat).unwrap().and_then(|record| record.session)
    }

    /// Where the person is.
    pub(crate) fn walk(&self) -> Option<Walk<'_>> {
        self.session().map(|session| self.house.dialog.walk(&session.answers))
    }

    /// What has been said since `from`, as it stands in a conversation file.
    pub(crate) fn transcript(&self, from: usize) -> String {
        self.pad.0.lock().unwrap()[from..].iter().map(Said::transcribe).collect()
    }
}

impl Said {
    fn transcribe(&self) -> String {
        match self {
            Self::Message(_, message) => transcribe(message),
            Self::Edit(_, message) if message.rows.is_empty() => {
                let chosen = message.paragraphs.iter().filter_map(|it| match it {
                    Paragraph::Chosen(words) => Some(format!("{words}\n")),
                    Paragraph::Heading(_) | Paragraph::Text(_) => None,
                });
                chosen.collect()
            }
            Self::Edit(_, message) => transcribe(message),
            Self::File(content) => {
                format!("[heelwise.json]\n{}\n", String::from_utf8_lossy(content))
            }
            Self::Toast(words) => format!("({words})\n"),
        }
    }
}

impl Channel for Pad {
    async fn send(&self, _: ChatId, message: &Message) -> Result<MessageId, SendError> {
        let mut said = self.0.lock().unwrap();
        let id = MessageId(said.len() as i64);
        said.push(Said::Message(id, message.clone()));
        Ok(id)
    }

    async fn edit(&self, _: ChatId, id: MessageId, message: &Message) -> Result<(), SendError> {
        self.0.lock().unwrap().push(Said::Edit(id, message.clone()));
        Ok(())
    }

    async fn send_file(
        &self,
        _: ChatId,
        _: &Message,
        _: &str,
        content: Vec<u8>,
    ) -> Result<(), SendError> {
        self.0.lock().unwrap().push(Said::File(content));
        Ok(())
    }
}
