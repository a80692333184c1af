//! Update -> Incoming: reads what Telegram sends.
//!
//! We read only the fields that we use, and skip the rest, whatever it is: to
//! read all of it would be useless work, and takes some stack for every message
//! within a message.

use chrono::DateTime;
use serde::Deserialize;

use crate::bot::{Incoming, Written};
use crate::store::{ChatId, MessageId, UpdateId};
use triage::engine::Input;
use triage::engine::action::Tap;
use triage::engine::command::Command;

/// An update, as far as it could be read.
#[derive(Debug, Default)]
pub struct Update {
    /// Its number.
    pub id: Option<UpdateId>,
    /// Whether more of it than the number could be read.
    pub is_readable: bool,
    /// What it brings for us, if anything.
    pub incoming: Option<Incoming>,
    /// The id by which we answer a tap, if it was one.
    pub tap: Option<String>,
}

/// What Telegram writes: its "Update".
#[derive(Deserialize)]
struct RawUpdate {
    update_id: u32,
    message: Option<RawMessage>,
    edited_message: Option<RawMessage>,
    callback_query: Option<CallbackQuery>,
}

#[derive(Deserialize)]
struct RawMessage {
    from: Option<User>,
    chat: RawChat,
    /// When it was written, by Telegram's clock, in seconds.
    date: Option<i64>,
    text: Option<String>,
    /// The words below a picture or a file.
    caption: Option<String>,
}

#[derive(Deserialize)]
struct CallbackQuery {
    id: String,
    from: User,
    message: Option<CallbackMessage>,
    data: Option<String>,
}

/// The message of a tap; an old message may lack its content.
#[derive(Deserialize)]
struct CallbackMessage {
    message_id: i64,
    chat: RawChat,
}

#[derive(Deserialize)]
struct User {
    id: i64,
    is_bot: bool,
    language_code: Option<String>,
}

#[derive(Deserialize)]
struct RawChat {
    id: i64,
    #[serde(rename = "type")]
    kind: ChatKind,
}

#[derive(Deserialize, PartialEq)]
#[serde(rename_all = "lowercase")]
enum ChatKind {
    Private,
    #[serde(other)]
    Group,
}

/// If an update cannot be read, perhaps its number can.
#[derive(Deserialize)]
struct UpdateIdOnly {
    update_id: u32,
}

/// Reads an update of any kind.
pub fn read(json: &[u8]) -> Update {
    let Ok(written) = serde_json::from_slice::<RawUpdate>(json) else {
        let numbered = serde_json::from_slice::<UpdateIdOnly>(json).ok();
        return Update { id: numbered.map(|it| UpdateId(it.update_id)), ..Update::default() };
    };
    let id = UpdateId(written.update_id);
    let tap = written.callback_query.as_ref().map(|it| it.id.clone());
    Update { id: Some(id), is_readable: true, incoming: incoming(id, written), tap }
}

fn incoming(id: UpdateId, written: RawUpdate) -> Option<Incoming> {
    if let Some(message) = written.message {
        let input = said(&message)?;
        return from_message(id, message, input);
    }
    if let Some(message) = written.edited_message {
        let is_private = message.chat.kind == ChatKind::Private;
        let words = message.text.as_deref().or(message.caption.as_deref());
        let edited = words.map_or(Input::Edited, |it| Input::Edited.with(it));
        return from_message(id, message, is_private.then_some(edited)?);
    }
    written.callback_query.map(|it| from_query(id, it))
}

fn from_message(update: UpdateId, message: RawMessage, input: Input) -> Option<Incoming> {
    let from = message.from.filter(|it| !it.is_bot)?;
    let (chat, language) = (ChatId(message.chat.id), from.language_code);
    let date = message.date.and_then(DateTime::from_timestamp_secs);
    let written = date.map_or(Written::Unknown, Written::At);
    let update = Some(update);
    Some(Incoming { update, chat, language, tapped_message: None, written, input })
}

/// Reads a message. In a group, only commands are meant for us.
fn said(message: &RawMessage) -> Option<Input> {
    let text = message.text.as_deref();
    if message.chat.kind == ChatKind::Private {
        let unusable = || match &message.caption {
            Some(words) => Input::Unusable.with(words),
            None => Input::Unusable,
        };
        return Some(text.map_or_else(unusable, Input::typed));
    }
    let command = text.filter(|it| Command::parse(it).is_some());
    command.map(|it| Input::Group.with(it))
}

/// Reads a tap. The bot puts no buttons in a group, but a modified client can
/// tap a button that is not there.
fn from_query(update: UpdateId, query: CallbackQuery) -> Incoming {
    let is_private = query.message.as_ref().is_none_or(|it| it.chat.kind == ChatKind::Private);
    let tap = query.data.as_deref().and_then(Tap::decode);
    let tap = tap.map_or(Input::UnknownTap, Input::Tap);
    // A private chat has the same number as its person.
    let chat = query.message.as_ref().map_or(query.from.id, |it| it.chat.id);
    Incoming {
        update: Some(update),
        chat: ChatId(chat),
        language: query.from.language_code,
        tapped_message: query.message.map(|it| MessageId(it.message_id)),
        written: Written::Unknown,
        input: if is_private { tap } else { Input::Group },
    }
}
