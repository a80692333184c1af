//! What the fake Telegram does, seen by teloxide and by plain HTTP.

#![allow(clippy::unwrap_used, reason = "these are tests, helpers and all")]

mod faults;
mod limits;
mod messages;
mod people;
mod polling;
mod profile;
mod webhook;

use serde_json::{Value, json};
use teloxide::Bot;

use crate::fake::Fake;

const PAT: i64 = 77;

/// The head of a PNG of 8 by 8, which is all of it that the fake reads.
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x08\0\0\0\x08\x08\x06\0\0\0";

fn bot(fake: &Fake) -> Bot {
    Bot::new(Fake::TOKEN).set_api_url(fake.url())
}

/// Starts a fake whose person has said hello, so that the bot may write.
async fn greeted() -> Fake {
    let fake = Fake::start().await;
    fake.chat(PAT).say("hello");
    fake
}

/// Posts to the API and returns the status and the body.
async fn post(fake: &Fake, path: &str, params: Value) -> (u16, Value) {
    let url = fake.url().join(path).unwrap();
    let response = reqwest::Client::new().post(url).json(&params).send().await.unwrap();
    (response.status().as_u16(), response.json().await.unwrap())
}

/// Calls a method of the bot's.
async fn call(fake: &Fake, method: &str, params: Value) -> (u16, Value) {
    post(fake, &format!("/bot{}/{method}", Fake::TOKEN), params).await
}

/// Calls a method that succeeds; returns the result.
async fn done(fake: &Fake, method: &str, params: Value) -> Value {
    let (status, body) = call(fake, method, params).await;
    assert_eq!((status, &body["ok"]), (200, &json!(true)), "{method}: {body}");
    body["result"].clone()
}

/// Calls a method that is refused; returns Telegram's words, with its code.
async fn refused(fake: &Fake, method: &str, params: Value) -> String {
    let (status, body) = call(fake, method, params).await;
    assert_eq!(body["ok"], json!(false), "{method}: {body}");
    assert_eq!(body["error_code"], json!(status), "{method}: {body}");
    format!("{status} {}", body["description"].as_str().unwrap())
}

async fn send(fake: &Fake, text: &str) -> i64 {
    let message = done(fake, "sendMessage", json!({"chat_id": PAT, "text": text})).await;
    message["message_id"].as_i64().unwrap()
}

fn buttons(rows: &[&[(&str, &str)]]) -> Value {
    let button = |(label, data): &(&str, &str)| json!({"text": label, "callback_data": data});
    let row = |row: &&[(&str, &str)]| row.iter().map(button).collect::<Vec<_>>();
    json!({"inline_keyboard": rows.iter().map(row).collect::<Vec<_>>()})
}
