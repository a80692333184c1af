//! Each limit: what just fits is taken, and one more is refused in Telegram's words.

use serde_json::{Value, json};

use super::{PAT, buttons, done, greeted, refused, send};
use crate::fake::Fake;

async fn text(fake: &Fake, text: &str) -> String {
    refused(fake, "sendMessage", json!({"chat_id": PAT, "text": text})).await
}

async fn with_markup(fake: &Fake, markup: Value) -> String {
    let params = json!({"chat_id": PAT, "text": "?", "reply_markup": markup});
    refused(fake, "sendMessage", params).await
}

#[tokio::test]
async fn a_text_has_1_to_4096_utf16_units() {
    let fake = greeted().await;
    send(&fake, &"\u{1f600}".repeat(2048)).await;
    let long = text(&fake, &"\u{1f600}".repeat(2049)).await;
    assert_eq!(long, "400 Bad Request: message is too long");
    assert_eq!(text(&fake, "").await, "400 Bad Request: message text is empty");
    assert_eq!(text(&fake, " \n").await, "400 Bad Request: message text is empty");
    let id = send(&fake, "old").await;
    let edit = json!({"chat_id": PAT, "message_id": id, "text": "x".repeat(4097)});
    let long = refused(&fake, "editMessageText", edit).await;
    assert_eq!(long, "400 Bad Request: message is too long");
    assert_eq!(fake.messages(PAT).len(), 2);
}

#[tokio::test]
async fn callback_data_has_1_to_64_bytes() {
    let fake = greeted().await;
    let fits =
        json!({"chat_id": PAT, "text": "?", "reply_markup": buttons(&[&[("a", &"é".repeat(32))]])});
    done(&fake, "sendMessage", fits).await;
    for data in [&*("é".repeat(32) + "x"), ""] {
        let why = with_markup(&fake, buttons(&[&[("a", data)]])).await;
        assert_eq!(why, "400 Bad Request: BUTTON_DATA_INVALID");
    }
    let why = with_markup(&fake, json!({"inline_keyboard": [[{"text": "a"}]]})).await;
    assert!(why.contains("Text buttons are unallowed"), "{why}");
}

#[tokio::test]
async fn a_keyboard_has_8_buttons_in_a_row_and_100_in_all() {
    let fake = greeted().await;
    let row = |n| vec![("a", "b"); n];
    let (one, five, eight, nine) = (row(1), row(5), row(8), row(9));
    let hundred: Vec<&[_]> = vec![&five; 20];
    let fits = json!({"chat_id": PAT, "text": "?", "reply_markup": buttons(&hundred)});
    done(&fake, "sendMessage", fits).await;
    let fits = json!({"chat_id": PAT, "text": "?", "reply_markup": buttons(&[&eight])});
    done(&fake, "sendMessage", fits).await;
    let long = "400 Bad Request: reply markup is too long";
    let more: Vec<&[_]> = hundred.into_iter().chain([&*one]).collect();
    assert_eq!(with_markup(&fake, buttons(&more)).await, long);
    assert_eq!(with_markup(&fake, buttons(&[&nine])).await, long);
    let wordy = "w".repeat(600);
    let heavy = [(&*wordy, "b")];
    assert_eq!(with_markup(&fake, buttons(&[&heavy[..]; 20])).await, long);
}

#[tokio::test]
async fn entities_lie_within_the_text_in_utf16_units() {
    let fake = greeted().await;
    let params = |offset: i64, length: i64| {
        json!({"chat_id": PAT, "text": "a\u{1f600}b",
            "entities": [{"type": "bold", "offset": offset, "length": length}]})
    };
    done(&fake, "sendMessage", params(1, 2)).await;
    done(&fake, "sendMessage", params(0, 4)).await;
    for (offset, length) in [(0, 5), (4, 1), (2, 1), (0, 2), (0, 0)] {
        let why = refused(&fake, "sendMessage", params(offset, length)).await;
        assert_eq!(why, "400 Bad Request: entity offsets are invalid", "{offset} {length}");
    }
}

#[tokio::test]
async fn a_toast_has_200_characters() {
    let fake = greeted().await;
    for (length, fits) in [(200, true), (201, false)] {
        fake.chat(PAT).tap(1, "x");
        let updates = done(&fake, "getUpdates", json!({})).await;
        let query = updates.as_array().unwrap().last().unwrap()["callback_query"]["id"].clone();
        let params = json!({"callback_query_id": query, "text": "é".repeat(length)});
        if fits {
            done(&fake, "answerCallbackQuery", params).await;
        } else {
            let why = refused(&fake, "answerCallbackQuery", params).await;
            assert_eq!(why, "400 Bad Request: MESSAGE_TOO_LONG");
        }
    }
}

#[tokio::test]
async fn markup_in_words_is_refused_since_the_fake_does_not_read_it() {
    let fake = greeted().await;
    let params = json!({"chat_id": PAT, "text": "<b>a</b>", "parse_mode": "HTML"});
    let why = refused(&fake, "sendMessage", params).await;
    assert_eq!(why, "400 Bad Request: the fake reads no markup; send entities");
}
