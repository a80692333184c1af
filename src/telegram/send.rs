//! Message -> request: our messages, in the form that Telegram wants.

use teloxide::payloads::{
    EditMessageCaption, EditMessageCaptionSetters, EditMessageText, EditMessageTextSetters,
    SendDocument, SendDocumentSetters, SendMessage, SendMessageSetters, SendPhoto,
    SendPhotoSetters,
};
use teloxide::types::{
    ChatId as ApiChatId, FileId, InlineKeyboardButton, InlineKeyboardMarkup, InputFile,
    LinkPreviewOptions, MessageEntity, MessageId as ApiMessageId,
};

use super::client::UNKNOWN;
use super::error::ApiError;
use super::upload::{ATTACHED, File};
use super::{Picture, Telegram, picture};
use crate::outbox::{Channel, SendError, Sent};
use crate::store::{ChatId, MessageId};
use triage::engine::action::Tap;
use triage::locale::message::{Drawing, Message};
use triage::trend::Trend;

impl Channel for Telegram {
    async fn send(&self, chat: ChatId, message: &Message) -> Result<Sent, SendError> {
        let sent = match &message.picture {
            None => self.send_text(chat, message).await,
            Some(Drawing::File(name)) => match self.drawings.get(name) {
                Some(picture) => self.send_picture(chat, message, &picture).await,
                None => self.send_text(chat, message).await,
            },
            Some(Drawing::Trend(trend)) => self.send_trend(chat, message, trend).await,
        };
        accepted(sent)
    }

    async fn edit(&self, chat: ChatId, id: MessageId, message: &Message) -> Result<(), SendError> {
        let Ok(id) = i32::try_from(id.0).map(ApiMessageId) else { return Ok(()) };
        let chat = ApiChatId(chat.0);
        let (text, entities) = text_of(message);
        let keyboard = keyboard_of(message);
        accepted(if message.picture.is_some() {
            let request = EditMessageCaption::new(chat, id).caption(text).reply_markup(keyboard);
            self.client.send(&request.caption_entities(entities)).await
        } else {
            let request = EditMessageText::new(chat, id, text).entities(entities);
            let request = request.reply_markup(keyboard).link_preview_options(without_preview());
            self.client.send(&request).await
        })
        .map(drop)
    }

    async fn send_file(
        &self,
        chat: ChatId,
        message: &Message,
        name: &str,
        content: Vec<u8>,
    ) -> Result<(), SendError> {
        let (caption, _) = text_of(message);
        let request = SendDocument::new(ApiChatId(chat.0), attached()).caption(caption);
        let file = File { name, content: &content };
        self.client.upload(&request, &file).await.map(drop).map_err(ApiError::reaction)
    }
}

impl Telegram {
    async fn send_text(&self, chat: ChatId, message: &Message) -> Result<Sent, ApiError> {
        let (text, entities) = text_of(message);
        let mut request = SendMessage::new(ApiChatId(chat.0), text).entities(entities);
        request = request.link_preview_options(without_preview());
        if !message.rows.is_empty() {
            request = request.reply_markup(keyboard_of(message));
        }
        self.client.send(&request).await
    }

    /// Sends a drawing by the number that Telegram gave it. The first time, and
    /// when Telegram no longer knows the number, sends the drawing itself.
    async fn send_picture(
        &self,
        chat: ChatId,
        message: &Message,
        picture: &Picture,
    ) -> Result<Sent, ApiError> {
        let request = |file: InputFile| photo(chat, message, file);
        let known = picture.lock().clone();
        if let Some(id) = known {
            match self.client.send(&request(InputFile::file_id(id))).await {
                Err(error) if error.is_wrong_file_id() => {}
                sent => return sent,
            }
        }
        let file = File { name: "drawing.png", content: &picture.png };
        let (sent, id) = self.client.upload(&request(attached()), &file).await?;
        *picture.lock() = id.map(FileId);
        Ok(sent)
    }

    /// Sends how one person's programme went. If it cannot be drawn, its caption
    /// has the same numbers.
    async fn send_trend(
        &self,
        chat: ChatId,
        message: &Message,
        trend: &Trend,
    ) -> Result<Sent, ApiError> {
        let png = match picture::draw(trend.svg().as_bytes()) {
            Ok(png) => png,
            Err(error) => {
                tracing::error!("a trend cannot be drawn: {error:#}");
                return self.send_text(chat, message).await;
            }
        };
        let file = File { name: "weeks.png", content: &png };
        let sent = self.client.upload(&photo(chat, message, attached()), &file).await?;
        Ok(sent.0)
    }
}

fn photo(chat: ChatId, message: &Message, file: InputFile) -> SendPhoto {
    let (text, entities) = text_of(message);
    let request = SendPhoto::new(ApiChatId(chat.0), file).caption(text);
    request.caption_entities(entities).reply_markup(keyboard_of(message))
}

/// A message that is already as we want it counts as sent.
fn accepted(sent: Result<Sent, ApiError>) -> Result<Sent, SendError> {
    match sent {
        Err(error) if error.is_not_modified() => Ok(UNKNOWN),
        sent => sent.map_err(ApiError::reaction),
    }
}

/// Stands for the file that comes with an upload.
fn attached() -> InputFile {
    InputFile::file_id(FileId(ATTACHED.to_owned()))
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
