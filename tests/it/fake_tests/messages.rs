//! Sending, editing, deleting, answering; and what the chat then shows.

use serde_json::json;
use teloxide::{
    ApiError, RequestError,
    prelude::*,
    types::{
        CallbackQueryId, ChatAction, FileId, InlineKeyboardButton, InlineKeyboardMarkup, InputFile,
        LinkPreviewOptions, MessageEntity, MessageId,
    },
};

use super::{PAT, PNG, bot, buttons, call, done, greeted, post, refused, send};
use crate::fake::Fake;

const CHAT: ChatId = ChatId(PAT);

fn keyboard() -> InlineKeyboardMarkup {
    let button = InlineKeyboardButton::callback;
    InlineKeyboardMarkup::new([vec![button("Yes", "y"), button("No", "n")], vec![button("?", "?")]])
}

#[tokio::test]
async fn a_text_shows_with_its_entities_and_buttons() {
    let fake = greeted().await;
    let preview = LinkPreviewOptions {
        is_disabled: true,
        url: None,
        prefer_small_media: false,
        prefer_large_media: false,
        show_above_text: false,
    };
    let message = bot(&fake)
        .send_message(CHAT, "Sore?")
        .entities([MessageEntity::bold(0, 4)])
        .link_preview_options(preview)
        .reply_markup(keyboard())
        .await
        .unwrap();
    assert_eq!(message.text(), Some("Sore?"));
    let sent = fake.wait_message(PAT, 1).await;
    assert_eq!((sent.id, &*sent.text, sent.edits), (i64::from(message.id.0), "Sore?", 0));
    assert_eq!(sent.entities, [json!({"type": "bold", "offset": 0, "length": 4})]);
    assert_eq!(sent.labels(), ["Yes", "No", "?"]);
    assert_eq!(sent.keyboard[0][1], ("No".to_owned(), "n".to_owned()));
    assert_eq!(fake.violations(), [""; 0]);
}

#[tokio::test]
async fn a_photo_is_uploaded_once_and_sent_again_by_its_number() {
    let fake = greeted().await;
    let bot = bot(&fake);
    let upload = InputFile::memory(PNG).file_name("foot.png");
    let entities = [MessageEntity::bold(0, 1)];
    let sending = bot.send_photo(CHAT, upload).caption("123").caption_entities(entities);
    let message = sending.reply_markup(keyboard()).await.unwrap();
    let file_id = message.photo().unwrap()[0].file.id.clone();
    bot.send_photo(CHAT, InputFile::file_id(file_id.clone())).await.unwrap();
    let [first, again] = &fake.messages(PAT)[..] else { panic!("{}", fake.transcript(PAT)) };
    let photo = first.photo.as_ref().unwrap();
    assert_eq!((&*first.text, &photo.bytes[..], &*photo.name), ("123", PNG, "foot.png"));
    assert_eq!((first.entities.len(), first.labels().len()), (1, 3));
    assert_eq!(again.photo, first.photo);
    assert_eq!(photo.file_id, file_id.0);
    assert_eq!(fake.violations(), [""; 0]);
}

#[tokio::test]
async fn a_document_is_uploaded() {
    let fake = greeted().await;
    let upload = InputFile::memory(b"{}".to_vec()).file_name("export.json");
    let message = bot(&fake).send_document(CHAT, upload).caption("Yours").await.unwrap();
    assert_eq!(message.document().unwrap().file_name.as_deref(), Some("export.json"));
    let document = fake.messages(PAT)[0].document.clone().unwrap();
    assert_eq!((&*document.name, &*document.bytes), ("export.json", &b"{}"[..]));
    let as_photo = json!({"chat_id": PAT, "photo": document.file_id});
    refused(&fake, "sendPhoto", as_photo).await;
    assert_eq!(fake.violations(), [""; 0]);
}

#[tokio::test]
async fn photos_have_limits() {
    let fake = greeted().await;
    let bot = bot(&fake);
    let unknown = bot.send_photo(CHAT, InputFile::file_id(FileId("AgACnone".to_owned()))).await;
    let error = unknown.unwrap_err().to_string();
    assert!(error.contains("wrong file identifier/HTTP URL specified"), "{error}");
    let upload = || InputFile::memory(PNG);
    bot.send_photo(CHAT, upload()).caption("x".repeat(1024)).await.unwrap();
    let long = bot.send_photo(CHAT, upload()).caption("x".repeat(1025)).await.unwrap_err();
    assert!(long.to_string().contains("message caption is too long"), "{long}");
    let odd = bot.send_photo(CHAT, InputFile::memory(b"<svg/>".to_vec())).await.unwrap_err();
    assert!(odd.to_string().contains("IMAGE_PROCESS_FAILED"), "{odd}");
    let mut wide = PNG.to_vec();
    wide[18] = 0x30;
    let wide = bot.send_photo(CHAT, InputFile::memory(wide)).await.unwrap_err();
    assert!(wide.to_string().contains("PHOTO_INVALID_DIMENSIONS"), "{wide}");
    assert_eq!(fake.messages(PAT).len(), 1);
}

#[tokio::test]
async fn an_edit_replaces_text_and_buttons() {
    let fake = greeted().await;
    let bot = bot(&fake);
    let id = bot.send_message(CHAT, "Old").reply_markup(keyboard()).await.unwrap().id;
    let edited = bot.edit_message_text(CHAT, id, "New").reply_markup(keyboard()).await.unwrap();
    assert_eq!(edited.text(), Some("New"));
    assert_eq!(fake.messages(PAT)[0].labels().len(), 3);
    bot.edit_message_reply_markup(CHAT, id).await.unwrap();
    let sent = &fake.messages(PAT)[0];
    assert_eq!((&*sent.text, sent.labels().len(), sent.edits), ("New", 0, 2));
    let same = bot.edit_message_text(CHAT, id, "New").await.unwrap_err();
    assert!(matches!(same, RequestError::Api(ApiError::MessageNotModified)), "{same}");
    let same = bot.edit_message_reply_markup(CHAT, id).await.unwrap_err();
    assert!(matches!(same, RequestError::Api(ApiError::MessageNotModified)), "{same}");
    assert_eq!(fake.messages(PAT)[0].edits, 2);
    assert_eq!(fake.violations(), [""; 0]);
}

#[tokio::test]
async fn only_what_is_there_can_be_edited() {
    let fake = greeted().await;
    let bot = bot(&fake);
    let unknown = bot.edit_message_text(CHAT, MessageId(999), "x").await.unwrap_err();
    assert!(matches!(unknown, RequestError::Api(ApiError::MessageToEditNotFound)), "{unknown}");
    let theirs = json!({"chat_id": PAT, "message_id": 1, "text": "x"});
    let why = refused(&fake, "editMessageText", theirs).await;
    assert_eq!(why, "400 Bad Request: message can't be edited");
    let photo = bot.send_photo(CHAT, InputFile::memory(PNG)).await.unwrap().id;
    let why = bot.edit_message_text(CHAT, photo, "x").await.unwrap_err().to_string();
    assert!(why.contains("there is no text in the message to edit"), "{why}");
    bot.edit_message_caption(CHAT, photo).caption("x").await.unwrap();
    assert_eq!(fake.messages(PAT)[0].text, "x");
    let text = send(&fake, "text").await;
    let caption = json!({"chat_id": PAT, "message_id": text, "caption": "x"});
    let why = refused(&fake, "editMessageCaption", caption).await;
    assert_eq!(why, "400 Bad Request: there is no caption in the message to edit");
    assert_eq!(fake.violations(), [""; 0]);
}

#[tokio::test]
async fn a_deleted_message_is_gone() {
    let fake = greeted().await;
    let bot = bot(&fake);
    let id = bot.send_message(CHAT, "Oops").await.unwrap().id;
    bot.delete_message(CHAT, id).await.unwrap();
    assert_eq!(fake.messages(PAT), []);
    let again = bot.delete_message(CHAT, id).await.unwrap_err();
    assert!(matches!(again, RequestError::Api(ApiError::MessageToDeleteNotFound)), "{again}");
    let old = send(&fake, "old").await;
    fake.advance(std::time::Duration::from_secs(49 * 60 * 60));
    let params = json!({"chat_id": PAT, "message_id": old});
    let why = refused(&fake, "deleteMessage", params).await;
    assert_eq!(why, "400 Bad Request: message can't be deleted");
}

#[tokio::test]
async fn a_tap_is_answered_once() {
    let fake = greeted().await;
    let bot = bot(&fake);
    fake.chat(PAT).tap(1, "y");
    let updates = done(&fake, "getUpdates", json!({})).await;
    let id = CallbackQueryId(updates[1]["callback_query"]["id"].as_str().unwrap().to_owned());
    bot.answer_callback_query(id.clone()).text("Noted").await.unwrap();
    let old = "query is too old and response timeout expired or query ID is invalid";
    let again = bot.answer_callback_query(id).await.unwrap_err().to_string();
    assert!(again.contains(old), "{again}");
    let unknown = bot.answer_callback_query(CallbackQueryId("5".to_owned())).await.unwrap_err();
    assert!(unknown.to_string().contains(old), "{unknown}");
    assert_eq!(fake.transcript(PAT), "> hello\n> [y]\n(toast) Noted\n");
}

#[tokio::test]
async fn the_bot_writes_only_to_those_who_have_written() {
    let fake = Fake::start().await;
    let bot = bot(&fake);
    fake.chat(PAT);
    let stranger = bot.send_message(CHAT, "Hi").await.unwrap_err();
    assert!(matches!(stranger, RequestError::Api(ApiError::ChatNotFound)), "{stranger}");
    fake.chat(PAT).say("hello");
    bot.send_chat_action(CHAT, ChatAction::Typing).await.unwrap();
    bot.send_message(CHAT, "Hi").await.unwrap();
    assert_eq!(fake.violations(), [""; 0]);
}

#[tokio::test]
async fn unknown_methods_and_tokens_are_refused() {
    let fake = greeted().await;
    assert_eq!(refused(&fake, "sendPoll", json!({})).await, "404 Not Found");
    let (status, body) = post(&fake, "/bot1:x/getMe", json!({})).await;
    assert_eq!((status, &body["description"]), (401, &json!("Unauthorized")));
    let error = Bot::new("1:x").set_api_url(fake.url()).get_me().await.unwrap_err();
    assert!(matches!(error, RequestError::Api(ApiError::InvalidToken)), "{error}");
    assert_eq!(call(&fake, "GETME", json!({})).await.0, 200);
}

#[tokio::test]
async fn requests_are_kept_in_order() {
    let fake = greeted().await;
    send(&fake, "one").await;
    refused(&fake, "sendMessage", json!({"chat_id": PAT, "text": ""})).await;
    let [one, two] = &fake.requests()[..] else { panic!("there were two") };
    assert_eq!((one.order, &*one.method, &one.refusal), (0, "sendMessage", &None));
    assert_eq!(two.refusal.as_deref(), Some("Bad Request: message text is empty"));
    assert_eq!(fake.requests_of("sendmessage")[0]["text"], "one");
}

#[tokio::test]
async fn what_the_bot_api_does_not_know_is_a_violation() {
    let fake = greeted().await;
    let mut markup = buttons(&[&[("a", "b")]]);
    markup["inline_keyboard"][0][0]["colour"] = json!("red");
    let params = json!({"chat_id": PAT, "text": "x", "reply_markup": markup, "loud": true});
    done(&fake, "sendMessage", params).await;
    refused(&fake, "sendMessage", json!({"chat_id": PAT})).await;
    assert_eq!(
        fake.violations(),
        [
            "sendMessage: `loud` is no field, or null",
            "sendMessage: `reply_markup.inline_keyboard[0][0].colour` is no field, or null",
            "sendMessage: missing field `text`",
        ]
    );
}
