//! The parameters of a Bot API request, in each form that libraries send them.

use std::borrow::Cow;

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::http::{Form, Message};

/// Those of them that the fake server looks at.
#[derive(Default)]
pub struct Params {
    pub chat: i64,
    pub offset: i64,
    pub timeout: u64,
    pub query: String,
    pub text: String,
    pub markup: String,
}

/// A button's words and what it bears.
pub struct Button {
    pub label: String,
    pub data: String,
}

impl Params {
    pub fn read(request: &Message) -> Self {
        match request.form {
            Form::Json => json(&request.body),
            Form::Fields => fields(&request.body),
            Form::Parts => parts(&request.body),
        }
    }

    fn set(&mut self, name: &str, value: &str) {
        match name {
            "chat_id" => self.chat = value.parse().unwrap_or_default(),
            "offset" => self.offset = value.parse().unwrap_or_default(),
            "timeout" => self.timeout = value.parse().unwrap_or_default(),
            "callback_query_id" => value.clone_into(&mut self.query),
            "text" => value.clone_into(&mut self.text),
            "reply_markup" => value.clone_into(&mut self.markup),
            _ => {}
        }
    }

    /// The buttons of the message, row after row.
    pub fn buttons(&self) -> Vec<Button> {
        #[derive(Deserialize)]
        struct Markup<'a> {
            #[serde(borrow, default)]
            inline_keyboard: Vec<Vec<Raw<'a>>>,
        }
        #[derive(Deserialize)]
        struct Raw<'a> {
            #[serde(borrow)]
            text: Cow<'a, str>,
            #[serde(borrow, default)]
            callback_data: Cow<'a, str>,
        }
        let Ok(Markup { inline_keyboard }) = serde_json::from_str(&self.markup) else {
            return Vec::new();
        };
        let button = |it: Raw| Button { label: it.text.into(), data: it.callback_data.into() };
        inline_keyboard.into_iter().flatten().map(button).collect()
    }
}

fn json(body: &[u8]) -> Params {
    #[derive(Deserialize, Default)]
    #[serde(default)]
    struct Raw<'a> {
        #[serde(borrow)]
        chat_id: Option<&'a RawValue>,
        offset: Option<i64>,
        timeout: Option<u64>,
        #[serde(borrow)]
        callback_query_id: Cow<'a, str>,
        #[serde(borrow)]
        text: Cow<'a, str>,
        #[serde(borrow)]
        reply_markup: Option<&'a RawValue>,
    }
    let raw: Raw = serde_json::from_slice(body).unwrap_or_default();
    let chat = raw.chat_id.map_or("", |it| it.get()).trim_matches('"');
    let markup = raw.reply_markup.map_or("", |it| it.get());
    Params {
        chat: chat.parse().unwrap_or_default(),
        offset: raw.offset.unwrap_or_default(),
        timeout: raw.timeout.unwrap_or_default(),
        query: raw.callback_query_id.into(),
        text: raw.text.into(),
        // Some libraries send the markup as a string of JSON within the JSON.
        markup: serde_json::from_str(markup).unwrap_or_else(|_| markup.to_owned()),
    }
}

fn fields(body: &[u8]) -> Params {
    let mut params = Params::default();
    for field in body.split(|it| *it == b'&') {
        let mut sides = field.splitn(2, |it| *it == b'=');
        let mut side = || percent(sides.next().unwrap_or_default());
        let name = side();
        params.set(&name, &side());
    }
    params
}

fn percent(bytes: &[u8]) -> String {
    let mut plain = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = || std::str::from_utf8(bytes.get(at + 1..at + 3)?).ok();
        match (bytes[at], hex().and_then(|it| u8::from_str_radix(it, 16).ok())) {
            (b'%', Some(byte)) => {
                plain.push(byte);
                at += 2;
            }
            (b'+', _) => plain.push(b' '),
            (byte, _) => plain.push(byte),
        }
        at += 1;
    }
    String::from_utf8_lossy(&plain).into_owned()
}

fn parts(body: &[u8]) -> Params {
    let mut params = Params::default();
    let text = String::from_utf8_lossy(body);
    let boundary = text.lines().next().unwrap_or_default().to_owned();
    if boundary.is_empty() {
        return params;
    }
    for part in text.split(boundary.as_str()) {
        let Some((head, value)) = part.split_once("\r\n\r\n") else { continue };
        let name = head.split("name=\"").nth(1).and_then(|it| it.split('"').next());
        params.set(name.unwrap_or_default(), value.strip_suffix("\r\n").unwrap_or(value));
    }
    params
}
