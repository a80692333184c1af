//! Message -> request: our messages, in the form that Telegram wants.

use anyhow::anyhow;
use chrono::DateTime;
use teloxide::payloads::{
    EditMessageCaptionSetters, EditMessageTextSetters, SendDocumentSetters, SendMessageSetters,
    SendPhotoSetters,
};
use teloxide::prelude::Requester;
use teloxide::types::{
    ChatId as ApiChatId, InlineKeyboardButton, InlineKeyboardMarkup, InputFile, LinkPreviewOptions,
    Message as ApiMessage, MessageEntity, MessageId as ApiMessageId,
};
use teloxide::{ApiError, RequestError};

use super::poll::describe;
use super::{Picture, Telegram, count_result};
use crate::outbox::{Channel, SendError, Sent};
use crate::store::{ChatId, MessageId};
use triage::engine::action::Tap;
use triage::locale::message::Message;

impl Channel for Telegram {
    async fn send(&self, chat: ChatId, message: &Message) -> Result<Sent, SendError> {
        match message.picture.as_ref().and_then(|it| self.pictures.get_key_value(it)) {
            Some((name, picture)) => {
                let sent = self.send_picture(chat, message, name, picture).await;
                let arrived =
                    |it: ApiMessage| Sent { message: MessageId(it.id.0.into()), at: Some(it.date) };
                sent.map(arrived).or_else(if_sent_all_the_same)
            }
            None => self.send_text(chat, message).await,
        }
    }

    async fn edit(&self, chat: ChatId, id: MessageId, message: &Message) -> Result<(), SendError> {
        let Ok(id) = i32::try_from(id.0).map(ApiMessageId) else { return Ok(()) };
        let chat = ApiChatId(chat.0);
        let (text, entities) = text_of(message);
        let keyboard = keyboard_of(message);
        let edited = if message.picture.is_some() {
            let request = self.api.edit_message_caption(chat, id).caption(text);
            self.client.call(request.caption_entities(entities).reply_markup(keyboard)).await
        } else {
            let request = self.api.edit_message_text(chat, id, text).entities(entities);
            let request = request.reply_markup(keyboard).link_preview_options(without_preview());
            self.client.call(request).await
        };
        edited.map(drop)
    }

    async fn send_file(
        &self,
        chat: ChatId,
        message: &Message,
        name: &str,
        content: Vec<u8>,
    ) -> Result<(), SendError> {
        let file = InputFile::memory(content).file_name(name.to_owned());
        let (caption, _) = text_of(message);
        let request = self.api.send_document(ApiChatId(chat.0), file).caption(caption);
        let sent = request.await;
        count_result(&self.metrics, &sent);
        sent.map(drop).or_else(|error| if_sent_all_the_same(error).map(drop))
    }
}

impl Telegram {
    async fn send_text(&self, chat: ChatId, message: &Message) -> Result<Sent, SendError> {
        let (text, entities) = text_of(message);
        let request = self.api.send_message(ApiChatId(chat.0), text).entities(entities);
        let request = request.link_preview_options(without_preview());
        if message.rows.is_empty() {
            self.client.call(request).await
        } else {
            self.client.call(request.reply_markup(keyboard_of(message))).await
        }
    }

    /// Sends a drawing by the number that Telegram gave it. The first time, and
    /// when Telegram no longer knows the number, sends the drawing itself.
    async fn send_picture(
        &self,
        chat: ChatId,
        message: &Message,
        name: &str,
        picture: &Picture,
    ) -> Result<ApiMessage, RequestError> {
        let (text, entities) = text_of(message);
        let send = |file: InputFile| {
            let request = self.api.send_photo(ApiChatId(chat.0), file).caption(text.clone());
            request.caption_entities(entities.clone()).reply_markup(keyboard_of(message))
        };
        if let Some(id) = self.known_picture(name) {
            match send(InputFile::file_id(id)).await {
                Err(RequestError::Api(ApiError::WrongFileId | ApiError::WrongFileIdOrUrl)) => {}
                sent => return sent,
            }
        }
        let file = InputFile::memory(picture.png.clone()).file_name(format!("{name}.png"));
        let sent = send(file).await?;
        let largest = sent.photo().and_then(|sizes| sizes.last());
        *picture.lock() = largest.map(|it| it.file.id.clone());
        Ok(sent)
    }
}

fn text_of(message: &Message) -> (String, Vec<MessageEntity>) {
    let (text, headings) = message.flat();
    let bold = |(offset, length)| MessageEntity::bold(offset, length);
    (text, headings.into_iter().map(bold).collect())
}

fn keyboard_of(message: &Message) -> InlineKeyboardMarkup {
    let button = |button: &triage::locale::message::Button| {
        let tap = Tap { generation: message.generation, action: button.action.clone() };
        InlineKeyboardButton::callback(button.label.clone(), tap.encode())
    };
    InlineKeyboardMarkup::new(message.rows.iter().map(|row| row.iter().map(button)))
}

fn without_preview() -> LinkPreviewOptions {
    LinkPreviewOptions {
        is_disabled: true,
        url: None,
        prefer_small_media: false,
        prefer_large_media: false,
        show_above_text: false,
    }
}

/// An answer that says yes in words newer than teloxide's counts as sent: to
/// send it again would repeat the same message over and over.
fn if_sent_all_the_same(error: RequestError) -> Result<Sent, SendError> {
    if let RequestError::InvalidJson { raw, .. } = &error
        && let Ok(answer) = serde_json::from_str::<serde_json::Value>(raw)
        && answer["ok"] == true
    {
        let message = MessageId(answer["result"]["message_id"].as_i64().unwrap_or_default());
        let date = answer["result"]["date"].as_i64();
        return Ok(Sent { message, at: date.and_then(DateTime::from_timestamp_secs) });
    }
    Err(reaction(&error))
}

/// Telegram explains a refusal in words only. We match the words here, since
/// teloxide's list of them is older than the server's.
fn reaction(error: &RequestError) -> SendError {
    match error {
        RequestError::RetryAfter(seconds) => SendError::Later(Some(seconds.duration())),
        RequestError::Network(_) | RequestError::InvalidJson { .. } | RequestError::Io(_) => {
            SendError::Later(None)
        }
        RequestError::MigrateToChatId(_) => SendError::Gone(anyhow!(describe(error))),
        RequestError::Api(api) => classify(api.to_string().to_lowercase()),
    }
}

pub(super) fn classify(words: String) -> SendError {
    let is = |text: &str| words.contains(text);
    if is("forbidden") || is("chat not found") || is("deactivated") || is("can't initiate") {
        SendError::Gone(anyhow!(words))
    } else if is("bad request") || is("message") || is("button") {
        SendError::Never(anyhow!(words))
    } else {
        SendError::Later(None)
    }
}
