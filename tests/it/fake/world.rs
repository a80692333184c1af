//! All that this Telegram knows.

use std::{
    collections::{BTreeMap, HashMap, VecDeque},
    sync::Arc,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use serde_json::{Value, json};

use super::{
    Delivery, Fault, Request, User, call::Refusal, polling::Updates, profile::Profile,
    webhook::Webhook,
};

#[derive(Default)]
pub(super) struct World {
    pub(super) chats: BTreeMap<i64, Chat>,
    pub(super) updates: Updates,
    pub(super) webhook: Option<Webhook>,
    /// How often the webhook has been set or removed.
    pub(super) webhook_age: u64,
    pub(super) deliveries: Vec<Delivery>,
    pub(super) profile: Profile,
    pub(super) files: Vec<File>,
    /// Each callback query, with its chat and whether it has been answered.
    pub(super) queries: HashMap<String, (i64, bool)>,
    pub(super) faults: HashMap<String, VecDeque<Fault>>,
    pub(super) requests: Vec<Request>,
    pub(super) violations: Vec<String>,
    last_message: i64,
    ahead: Duration,
}

/// A private chat or a group, with the one person in it.
pub(super) struct Chat {
    pub(super) id: i64,
    pub(super) user: User,
    /// Whether anything has come from here, so that the bot may write.
    pub(super) seen: bool,
    pub(super) blocked: bool,
    pub(super) history: Vec<Entry>,
}

pub(super) enum Entry {
    Line(Line),
    /// What happened that is not a message, for the transcript.
    Note(String),
}

/// A message.
#[derive(Clone)]
pub(super) struct Line {
    pub(super) id: i64,
    pub(super) date: i64,
    pub(super) from_bot: bool,
    pub(super) body: Body,
    /// The text or the caption.
    pub(super) text: String,
    pub(super) entities: Vec<Value>,
    pub(super) markup: Option<Value>,
    pub(super) edits: usize,
}

#[derive(Clone)]
pub(super) enum Body {
    Text,
    Photo(File),
    Document(File),
    /// Something only a person sends: the field it is in, and what is in it.
    Other(&'static str, Value),
}

#[derive(Clone)]
pub(super) struct File {
    pub(super) id: String,
    /// The parameter it was uploaded with: `photo` or `document`.
    pub(super) kind: &'static str,
    pub(super) name: String,
    pub(super) bytes: Arc<Vec<u8>>,
    pub(super) sides: (u32, u32),
}

impl World {
    pub(super) fn now(&self) -> i64 {
        #[allow(
            clippy::disallowed_methods,
            reason = "to the bot this is Telegram's clock, which is the real one"
        )]
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        (now + self.ahead).as_secs() as i64
    }

    pub(super) fn advance(&mut self, time: Duration) {
        self.ahead += time;
    }

    pub(super) fn next_message_id(&mut self) -> i64 {
        self.last_message += 1;
        self.last_message
    }

    pub(super) fn chat(&mut self, id: i64) -> &mut Chat {
        self.chats.get_mut(&id).expect("a person has a chat")
    }

    /// Returns the chat if the bot may write there.
    pub(super) fn open_chat(&mut self, id: Option<i64>) -> Result<&mut Chat, Refusal> {
        let chat = self.seen_chat(id)?;
        match (chat.blocked, chat.is_group()) {
            (false, _) => Ok(chat),
            (true, false) => Err(Refusal::blocked()),
            (true, true) => Err(Refusal::new(403, "Forbidden: bot was kicked from the group chat")),
        }
    }

    pub(super) fn seen_chat(&mut self, id: Option<i64>) -> Result<&mut Chat, Refusal> {
        let chat = id.and_then(|id| self.chats.get_mut(&id)).filter(|chat| chat.seen);
        chat.ok_or_else(|| Refusal::bad("chat not found"))
    }

    pub(super) fn next_fault(&mut self, method: &str) -> Option<Fault> {
        self.faults.get_mut(method)?.pop_front()
    }
}

impl Chat {
    pub(super) fn private(id: i64) -> Self {
        Self::new(id, id)
    }

    pub(super) fn group(id: i64) -> Self {
        assert!(id < 0, "a group's number is negative: {id}");
        Self::new(id, 5_000_000_000 - id)
    }

    fn new(id: i64, user: i64) -> Self {
        let user = User::new(user);
        Self { id, user, seen: false, blocked: false, history: Vec::new() }
    }

    pub(super) fn is_group(&self) -> bool {
        self.id < 0
    }

    pub(super) fn json(&self) -> Value {
        if self.is_group() {
            return json!({"id": self.id, "type": "group", "title": "Runners",
                "all_members_are_administrators": false});
        }
        json!({"id": self.id, "type": "private", "first_name": self.user.first_name})
    }

    pub(super) fn lines(&self) -> impl DoubleEndedIterator<Item = &Line> {
        self.history.iter().filter_map(|entry| match entry {
            Entry::Line(line) => Some(line),
            Entry::Note(_) => None,
        })
    }

    pub(super) fn line(&mut self, id: Option<i64>) -> Option<&mut Line> {
        self.history.iter_mut().find_map(|entry| match entry {
            Entry::Line(line) if Some(line.id) == id => Some(line),
            Entry::Line(_) | Entry::Note(_) => None,
        })
    }

    /// Takes a message out of the chat; whether there was one.
    pub(super) fn delete(&mut self, id: Option<i64>) -> bool {
        let before = self.history.len();
        self.history.retain(|entry| match entry {
            Entry::Line(line) => Some(line.id) != id,
            Entry::Note(_) => true,
        });
        self.history.len() < before
    }

    pub(super) fn note(&mut self, note: String) {
        self.history.push(Entry::Note(note));
    }

    /// Returns the message as the Bot API returns it.
    pub(super) fn message(&self, line: &Line) -> Value {
        let from = if line.from_bot { super::people::bot() } else { self.user.json() };
        let mut message = json!({"message_id": line.id, "from": from, "chat": self.json(),
            "date": line.date});
        let (words, entities) = match line.body {
            Body::Text => ("text", "entities"),
            Body::Photo(_) | Body::Document(_) | Body::Other(..) => ("caption", "caption_entities"),
        };
        match &line.body {
            Body::Text => {}
            Body::Photo(file) => message["photo"] = json!([file.photo_size()]),
            Body::Document(file) => message["document"] = file.document(),
            Body::Other(field, value) => message[*field] = value.clone(),
        }
        if !line.text.is_empty() {
            message[words] = json!(line.text);
        }
        if !line.entities.is_empty() {
            message[entities] = json!(line.entities);
        }
        if line.edits > 0 {
            message["edit_date"] = json!(line.date);
        }
        if let Some(markup) = line.markup.as_ref().filter(|it| it.get("inline_keyboard").is_some())
        {
            message["reply_markup"] = markup.clone();
        }
        message
    }
}

impl File {
    pub(super) fn photo_size(&self) -> Value {
        json!({"file_id": self.id, "file_unique_id": self.unique_id(), "width": self.sides.0,
            "height": self.sides.1, "file_size": self.bytes.len()})
    }

    fn document(&self) -> Value {
        json!({"file_id": self.id, "file_unique_id": self.unique_id(), "file_name": self.name,
            "mime_type": "application/octet-stream", "file_size": self.bytes.len()})
    }

    fn unique_id(&self) -> String {
        format!("AQAD{}", &self.id[16..])
    }
}
