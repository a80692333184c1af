//! Update -> Incoming: an update in our words.

use teloxide::types::{CallbackQuery, Message, Update, UpdateKind, User};

use crate::bot::Incoming;
use crate::engine::Input;
use crate::engine::act::Tap;
use crate::store::{ChatId, MessageId, UpdateId};

/// Reads an update; `None` if there is nothing in it for us to do.
pub fn read(update: Update) -> Option<Incoming> {
    let id = UpdateId(update.id.0);
    if let UpdateKind::Message(message) = &update.kind {
        return from_message(id, message, said(message)?);
    }
    if let UpdateKind::EditedMessage(message) = &update.kind {
        return from_message(id, message, message.chat.is_private().then_some(Input::Edited)?);
    }
    if let UpdateKind::CallbackQuery(query) = &update.kind {
        return Some(from_query(id, query));
    }
    None
}

fn from_message(update: UpdateId, message: &Message, input: Input) -> Option<Incoming> {
    let from = message.from.as_ref().filter(|it| !it.is_bot)?;
    Some(Incoming {
        update,
        chat: ChatId(message.chat.id.0),
        language: language(from),
        tapped: None,
        input,
    })
}

/// Reads what was said. In a group only a command is meant for us.
fn said(message: &Message) -> Option<Input> {
    let input = message.text().map_or(Input::Unusable, Input::typed);
    if message.chat.is_private() {
        return Some(input);
    }
    matches!(input, Input::Command(_)).then_some(Input::Group)
}

fn from_query(update: UpdateId, query: &CallbackQuery) -> Incoming {
    let tap = query.data.as_deref().and_then(Tap::decode);
    let message = query.message.as_ref();
    // A private chat has the number of the person it is with.
    let chat = message.map_or(query.from.id.0.cast_signed(), |it| it.chat().id.0);
    Incoming {
        update,
        chat: ChatId(chat),
        language: language(&query.from),
        tapped: message.map(|it| MessageId(it.id().0.into())),
        input: tap.map_or(Input::UnknownTap, Input::Tap),
    }
}

fn language(user: &User) -> Option<String> {
    user.language_code.clone()
}
