//! The methods of the Bot API that the fake knows.

use serde_json::{Value, json};

use super::{
    call::{Answer, Call, Refusal},
    limits, people, profile, webhook,
    world::{Body, Chat, Entry, File, Line, World},
};

/// Telegram deletes no message that is older.
const DELETABLE_SECONDS: i64 = 48 * 60 * 60;

/// Every method, as the documentation spells it.
pub(super) const NAMES: [&str; 20] = [
    "getMe",
    "getUpdates",
    "setWebhook",
    "deleteWebhook",
    "getWebhookInfo",
    "sendMessage",
    "sendPhoto",
    "sendDocument",
    "editMessageText",
    "editMessageCaption",
    "editMessageReplyMarkup",
    "deleteMessage",
    "answerCallbackQuery",
    "sendChatAction",
    "setMyCommands",
    "getMyCommands",
    "setMyDescription",
    "getMyDescription",
    "setMyShortDescription",
    "getMyShortDescription",
];

/// Does what a method does; `getUpdates` is elsewhere, since it waits.
pub(super) fn answer(world: &mut World, call: &Call) -> Answer {
    match call.method.as_str() {
        "getme" => Ok(people::me()),
        "setwebhook" => webhook::set(world, call),
        "deletewebhook" => webhook::delete(world, call),
        "getwebhookinfo" => Ok(webhook::info(world)),
        "sendmessage" => send_message(world, call),
        "sendphoto" => send_file(world, call, "photo"),
        "senddocument" => send_file(world, call, "document"),
        "editmessagetext" => edit_text(world, call),
        "editmessagecaption" => edit_caption(world, call),
        "editmessagereplymarkup" => edit_markup(world, call),
        "deletemessage" => delete_message(world, call),
        "answercallbackquery" => answer_callback_query(world, call),
        "sendchataction" => world.open_chat(call.number("chat_id")).map(|_| json!(true)),
        "setmycommands" => profile::set_commands(world, call),
        "getmycommands" => profile::commands(world, call),
        "setmydescription" => profile::set_description(world, call),
        "getmydescription" => profile::description(world, call),
        "setmyshortdescription" => profile::set_short_description(world, call),
        "getmyshortdescription" => profile::short_description(world, call),
        _ => Err(Refusal::new(404, "Not Found")),
    }
}

/// What a message says, checked.
struct Words {
    text: String,
    entities: Vec<Value>,
    markup: Option<Value>,
}

fn text_words(call: &Call) -> Result<Words, Refusal> {
    limits::text(call.text("text"))?;
    words(call, "text", "entities")
}

fn caption_words(call: &Call) -> Result<Words, Refusal> {
    limits::caption(call.text("caption"))?;
    words(call, "caption", "caption_entities")
}

fn words(call: &Call, text: &str, entities: &str) -> Result<Words, Refusal> {
    if call.params.contains_key("parse_mode") {
        return Err(Refusal::bad("the fake reads no markup; send entities"));
    }
    let text = call.text(text).to_owned();
    let entities = call.list(entities).unwrap_or_default();
    limits::entities(&text, &entities)?;
    Ok(Words { text, entities, markup: markup(call)? })
}

fn markup(call: &Call) -> Result<Option<Value>, Refusal> {
    let markup = call.params.get("reply_markup").cloned();
    markup.iter().try_for_each(limits::markup)?;
    // No rows are no keyboard.
    Ok(markup.filter(|markup| markup["inline_keyboard"] != json!([])))
}

fn send_message(world: &mut World, call: &Call) -> Answer {
    world.open_chat(call.number("chat_id"))?;
    let words = text_words(call)?;
    show(world, call, Body::Text, words)
}

fn send_file(world: &mut World, call: &Call, kind: &'static str) -> Answer {
    world.open_chat(call.number("chat_id"))?;
    let words = caption_words(call)?;
    let file = match call.upload(kind) {
        Some(_) => uploaded(world, call, kind)?,
        None => known(world, call.text(kind), kind)?,
    };
    let body = if kind == "photo" { Body::Photo(file) } else { Body::Document(file) };
    show(world, call, body, words)
}

fn uploaded(world: &mut World, call: &Call, kind: &'static str) -> Result<File, Refusal> {
    let upload = call.upload(kind).cloned().ok_or_else(|| Refusal::bad("there is no file"))?;
    let sides = if kind == "photo" { limits::photo(&upload.bytes)? } else { (0, 0) };
    if upload.bytes.is_empty() {
        return Err(Refusal::bad("file must be non-empty"));
    }
    let id = format!("AgACAgQAAxkDAAIB{:04}{kind}", world.files.len() + 1);
    let file = File { id, kind, name: upload.name, bytes: upload.bytes, sides };
    world.files.push(file.clone());
    Ok(file)
}

fn known(world: &World, id: &str, kind: &str) -> Result<File, Refusal> {
    let file = world.files.iter().find(|file| file.id == id);
    let file = file.ok_or_else(|| Refusal::bad("wrong file identifier/HTTP URL specified"))?;
    if file.kind == kind {
        return Ok(file.clone());
    }
    Err(Refusal::bad(&format!("can't use file of type {} as {kind}", file.kind)))
}

fn show(world: &mut World, call: &Call, body: Body, words: Words) -> Answer {
    let Words { text, entities, markup } = words;
    let (id, date) = (world.next_message_id(), world.now());
    let chat = world.open_chat(call.number("chat_id"))?;
    let line = Line { id, date, from_bot: true, body, text, entities, markup, edits: 0 };
    let message = chat.message(&line);
    chat.history.push(Entry::Line(line));
    Ok(message)
}

fn edit_text(world: &mut World, call: &Call) -> Answer {
    let words = text_words(call)?;
    let chat = world.seen_chat(call.number("chat_id"))?;
    let line = editable(chat, call)?;
    if !matches!(line.body, Body::Text) {
        return Err(Refusal::bad("there is no text in the message to edit"));
    }
    edit(chat, call, words)
}

fn edit_caption(world: &mut World, call: &Call) -> Answer {
    let words = caption_words(call)?;
    let chat = world.seen_chat(call.number("chat_id"))?;
    let line = editable(chat, call)?;
    if matches!(line.body, Body::Text) {
        return Err(Refusal::bad("there is no caption in the message to edit"));
    }
    edit(chat, call, words)
}

fn edit_markup(world: &mut World, call: &Call) -> Answer {
    let markup = markup(call)?;
    let chat = world.seen_chat(call.number("chat_id"))?;
    let line = editable(chat, call)?;
    let words = Words { text: line.text.clone(), entities: line.entities.clone(), markup };
    edit(chat, call, words)
}

fn editable<'a>(chat: &'a mut Chat, call: &Call) -> Result<&'a mut Line, Refusal> {
    let line = chat.line(call.number("message_id"));
    let line = line.ok_or_else(|| Refusal::bad("message to edit not found"))?;
    if line.from_bot { Ok(line) } else { Err(Refusal::bad("message can't be edited")) }
}

fn edit(chat: &mut Chat, call: &Call, words: Words) -> Answer {
    let line = editable(chat, call)?;
    let old = (&line.text, &line.entities, &line.markup);
    if old == (&words.text, &words.entities, &words.markup) {
        return Err(Refusal::bad(
            "message is not modified: specified new message content and reply markup are exactly \
             the same as a current content and reply markup of the message",
        ));
    }
    Words { text: line.text, entities: line.entities, markup: line.markup } = words;
    line.edits += 1;
    let line = line.clone();
    Ok(chat.message(&line))
}

fn delete_message(world: &mut World, call: &Call) -> Answer {
    let now = world.now();
    let id = call.number("message_id");
    let chat = world.seen_chat(call.number("chat_id"))?;
    let line = chat.line(id).ok_or_else(|| Refusal::bad("message to delete not found"))?;
    if now - line.date > DELETABLE_SECONDS {
        return Err(Refusal::bad("message can't be deleted"));
    }
    Ok(json!(chat.delete(id)))
}

fn answer_callback_query(world: &mut World, call: &Call) -> Answer {
    let text = call.text("text");
    limits::callback_answer(text)?;
    let query = world.queries.get_mut(call.text("callback_query_id"));
    let Some((chat, answered @ false)) = query else {
        return Err(Refusal::bad(
            "query is too old and response timeout expired or query ID is invalid",
        ));
    };
    *answered = true;
    let chat = *chat;
    if !text.is_empty() {
        world.chat(chat).note(format!("(toast) {text}"));
    }
    Ok(json!(true))
}
