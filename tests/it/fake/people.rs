//! People, and what they do to the bot.

use std::{fmt::Write, sync::Arc};

use serde_json::{Value, json};

use super::{
    Fake, Shared,
    world::{Body, Chat, Entry, Line, World},
};

/// Each kind of update has queues of its own, one per chat or person.
const KIND: i64 = 1 << 33;
const QUERIES: i64 = 3 * KIND;
const MEMBERS: i64 = 5 * KIND;

/// Someone in a chat with the bot. Each thing they do returns its update's number.
#[derive(Clone)]
pub(crate) struct Person {
    shared: Arc<Shared>,
    chat: i64,
}

/// Who someone is.
#[derive(Clone)]
pub(super) struct User {
    id: i64,
    pub(super) first_name: String,
    /// Empty if Telegram does not state it.
    language: String,
}

impl User {
    pub(super) fn new(id: i64) -> Self {
        Self { id, first_name: Fake::NAMES[0].to_owned(), language: "en".to_owned() }
    }

    pub(super) fn json(&self) -> Value {
        let mut user = json!({"id": self.id, "is_bot": false, "first_name": self.first_name,
            "last_name": Fake::NAMES[1], "username": Fake::NAMES[2]});
        if !self.language.is_empty() {
            user["language_code"] = json!(self.language);
        }
        user
    }
}

/// Returns the bot as a user.
pub(super) fn bot() -> Value {
    json!({"id": 123_456_789, "is_bot": true, "first_name": "Heelwise",
        "username": "heelwise_test_bot"})
}

/// Returns the bot as it sees itself.
pub(super) fn me() -> Value {
    let mut me = bot();
    me["can_join_groups"] = json!(true);
    for missing in [
        "can_read_all_group_messages",
        "supports_inline_queries",
        "can_connect_to_business",
        "has_main_web_app",
    ] {
        me[missing] = json!(false);
    }
    me
}

impl Person {
    pub(super) fn new(shared: Arc<Shared>, chat: i64) -> Self {
        Self { shared, chat }
    }

    /// Sets what Telegram says of their language; `""` is that it says nothing.
    pub(crate) fn with_language(self, language: &str) -> Self {
        self.shared.with(|world| language.clone_into(&mut world.chat(self.chat).user.language));
        self
    }

    /// Writes a text; a leading `/command` is marked as one.
    pub(crate) fn say(&self, text: &str) -> i64 {
        self.message(Body::Text, text)
    }

    /// Sends a sticker.
    pub(crate) fn sticker(&self) -> i64 {
        let sticker = json!({"file_id": "CAACAgIAAxkBAAI1", "file_unique_id": "AgADAQ",
            "file_size": 20_000, "width": 512, "height": 512, "type": "regular",
            "is_animated": false, "is_video": false, "emoji": "\u{1f44d}"});
        self.message(Body::Other("sticker", sticker), "")
    }

    /// Sends a voice message.
    pub(crate) fn voice(&self) -> i64 {
        let voice = json!({"file_id": "AwACAgIAAxkBAAI2", "file_unique_id": "AgADAg",
            "file_size": 9_000, "duration": 3, "mime_type": "audio/ogg"});
        self.message(Body::Other("voice", voice), "")
    }

    /// Sends a picture without a caption.
    pub(crate) fn photo(&self) -> i64 {
        let photo = json!([{"file_id": "AgACAgIAAxkBAAI3", "file_unique_id": "AgADAw",
            "file_size": 50_000, "width": 800, "height": 600}]);
        self.message(Body::Other("photo", photo), "")
    }

    /// Says something in a form nobody knows.
    pub(crate) fn garbled(&self) -> i64 {
        // Deeper than most programs read.
        let text = (0..200).fold(json!("?"), |text, _| json!([text]));
        self.update(|_, chat| ("message", chat, json!({"chat": "somewhere", "text": text})))
    }

    /// Taps the button with this label in the newest message that has it.
    pub(crate) fn tap_label(&self, label: &str) -> i64 {
        let (message, data) = self.act(|chat| find(chat, label));
        self.press(message, &data, label)
    }

    /// Sends what a button with this data sends, whether or not there is one;
    /// of a message that is gone, only the number comes along.
    pub(crate) fn tap(&self, message_id: i64, data: &str) -> i64 {
        self.press(message_id, data, data)
    }

    /// Changes the last text they wrote.
    pub(crate) fn edit_last(&self, text: &str) -> i64 {
        self.update(|world, chat| {
            let chat = world.chat(chat);
            let last = chat.lines().rfind(|line| !line.from_bot && matches!(line.body, Body::Text));
            let id = last.map(|line| line.id);
            let line = chat.line(id).expect("they have written a text");
            text.clone_into(&mut line.text);
            line.entities = commands(text);
            line.edits += 1;
            let line = line.clone();
            ("edited_message", chat.id, chat.message(&line))
        })
    }

    /// Blocks the bot; in a group, throws it out.
    pub(crate) fn block(&self) -> i64 {
        self.membership(true)
    }

    /// Takes the bot back.
    pub(crate) fn unblock(&self) -> i64 {
        self.membership(false)
    }

    fn message(&self, body: Body, text: &str) -> i64 {
        self.update(|world, chat| {
            let (id, date) = (world.next_message_id(), world.now());
            let (text, entities) = (text.to_owned(), commands(text));
            let line =
                Line { id, date, from_bot: false, body, text, entities, markup: None, edits: 0 };
            let chat = world.chat(chat);
            let message = chat.message(&line);
            chat.history.push(Entry::Line(line));
            ("message", chat.id, message)
        })
    }

    fn press(&self, message_id: i64, data: &str, label: &str) -> i64 {
        self.update(|world, chat_id| {
            let id = format!("{}", 4_382_000_000_000 + world.queries.len());
            world.queries.insert(id.clone(), (chat_id, false));
            let chat = world.chat(chat_id);
            chat.note(format!("> [{label}]"));
            let line = chat.line(Some(message_id)).cloned();
            let message = match line {
                Some(line) => chat.message(&line),
                None => json!({"chat": chat.json(), "message_id": message_id, "date": 0}),
            };
            let query = json!({"id": id, "from": chat.user.json(), "message": message,
                "chat_instance": format!("{}", 7_000_000_000 + chat_id), "data": data});
            ("callback_query", chat.user.id + QUERIES, query)
        })
    }

    fn membership(&self, block: bool) -> i64 {
        self.update(|world, chat| {
            let date = world.now();
            let chat = world.chat(chat);
            chat.blocked = block;
            chat.note(format!("> ({} the bot)", if block { "blocks" } else { "unblocks" }));
            let member = json!({"user": bot(), "status": "member"});
            let kicked = json!({"user": bot(), "status": "kicked", "until_date": 0});
            let (old, new) = if block { (member, kicked) } else { (kicked, member) };
            let body = json!({"chat": chat.json(), "from": chat.user.json(), "date": date,
                "old_chat_member": old, "new_chat_member": new});
            ("my_chat_member", chat.id + MEMBERS, body)
        })
    }

    /// Makes an update of what is done: its kind, its queue, its content.
    fn update(&self, make: impl FnOnce(&mut World, i64) -> (&'static str, i64, Value)) -> i64 {
        self.shared.change(|world| {
            world.chat(self.chat).seen = true;
            let (kind, queue, body) = make(world, self.chat);
            world.updates.push(kind, queue, body)
        })
    }

    fn act<T>(&self, act: impl FnOnce(&mut Chat) -> T) -> T {
        self.shared.with(|world| act(world.chat(self.chat)))
    }
}

/// Finds a button by its label; returns its message and its data.
fn find(chat: &Chat, label: &str) -> (i64, String) {
    let mut labels = String::new();
    for line in chat.lines().rev().filter(|line| line.from_bot) {
        for (found, data) in line.keyboard().into_iter().flatten() {
            if found == label {
                return (line.id, data);
            }
            // Writing to a string cannot fail.
            let _ = write!(labels, " [{found}]");
        }
    }
    panic!("there is no [{label}] in chat {}, only:{labels}\n{}", chat.id, chat.transcript())
}

/// Marks a command at the start of a text, as Telegram does.
fn commands(text: &str) -> Vec<Value> {
    let word = text.split_whitespace().next().unwrap_or_default();
    if !text.starts_with('/') || word.len() < 2 {
        return Vec::new();
    }
    vec![json!({"type": "bot_command", "offset": 0, "length": word.encode_utf16().count()})]
}
