//! What one call of the Bot API costs, by the library that makes it.

use std::cell::RefCell;
use std::rc::Rc;

use anyhow::Context;
use axum::body::Bytes;
use futures::{StreamExt, stream};
use http_body_util::{BodyExt, Full};
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;
use teloxide::payloads::SendMessageSetters;
use teloxide::prelude::Requester;
use teloxide::types::{ChatId, InlineKeyboardButton, InlineKeyboardMarkup, Message};
use tokio::process::Command;

use crate::telegram;
use crate::world::{Texts, World};

/// Calls in one measurement, and how many of them at once.
const CALLS: usize = 20_000;
const AT_ONCE: usize = 64;

/// Measures each library in a process of its own.
pub async fn run() -> anyhow::Result<()> {
    let texts = Texts::read("bench/load/seven.json".as_ref())?;
    let world = Rc::new(RefCell::new(World::new(texts, false, 1)));
    let api = telegram::serve(world).await?.to_string();
    println!("| calls made with | k instructions, own | kernel |\n| --- | --- | --- |");
    for kind in ["teloxide", "reqwest, read by teloxide", "reqwest", "hyper-util"] {
        let program = std::env::current_exe()?;
        let mut work = [0.0; 2];
        // The start of the program is taken out by two counts of calls.
        for (count, sign) in [(CALLS, 1.0), (CALLS / 20, -1.0)] {
            let mut command = Command::new("taskset");
            command.args(["-c", "0", "perf", "stat", "-x,"]);
            command.args(["-e", "instructions:u,instructions:k"]).arg(&program);
            command.args(["call", kind, &api, &count.to_string()]);
            let output = command.output().await.context("run perf")?;
            let text = String::from_utf8(output.stderr)?;
            let values = text.lines().filter_map(|it| it.split(',').next()?.parse::<f64>().ok());
            for (sum, value) in work.iter_mut().zip(values) {
                *sum += sign * value;
            }
        }
        let each = (CALLS - CALLS / 20) as f64 * 1e3;
        println!("| {kind} | {:.1} | {:.1} |", work[0] / each, work[1] / each);
    }
    Ok(())
}

/// Makes the calls.
pub fn call(mut words: impl Iterator<Item = String>) -> anyhow::Result<()> {
    let mut word = || words.next().context("call KIND PORT COUNT");
    let (kind, api, count) = (word()?, format!("http://127.0.0.1:{}", word()?), word()?);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let bot = teloxide::Bot::new("42:TEST").set_api_url(api.parse()?);
    let client = Client::builder(TokioExecutor::new()).build_http::<Full<Bytes>>();
    let url = format!("{api}/bot42:TEST/SendMessage");
    let one = async |_| -> anyhow::Result<()> {
        if kind == "teloxide" {
            let row = |it: &str| [InlineKeyboardButton::callback(it, "0/c/place-2/much")];
            let markup = InlineKeyboardMarkup::new(["Not at all", "Some", "Very much"].map(row));
            bot.send_message(ChatId(7), TEXT).reply_markup(markup).await?;
            return Ok(());
        }
        let row = |it: &str| serde_json::json!([{"text": it, "callback_data": "0/c/place-2/much"}]);
        let rows = ["Not at all", "Some", "Very much"].map(row);
        let body = serde_json::json!({
            "chat_id": 7, "text": TEXT, "reply_markup": {"inline_keyboard": rows}
        });
        let body = serde_json::to_vec(&body)?;
        if kind == "hyper-util" {
            let request =
                axum::http::Request::post(&url).header("content-type", "application/json");
            let answer = client.request(request.body(Full::from(body))?).await?;
            return read(&answer.into_body().collect().await?.to_bytes());
        }
        let request = bot.client().post(&url).header("content-type", "application/json");
        let answer = request.body(body).send().await?.bytes().await?;
        if kind == "reqwest" {
            return read(&answer);
        }
        #[derive(serde::Deserialize)]
        struct Answer {
            result: Message,
        }
        let answer: Answer = serde_json::from_slice(&answer)?;
        anyhow::ensure!(answer.result.id.0 > 0);
        Ok(())
    };
    runtime.block_on(async {
        let mut calls = stream::iter(0..count.parse()?).map(one).buffer_unordered(AT_ONCE);
        while let Some(done) = calls.next().await {
            done?;
        }
        Ok(())
    })
}

const TEXT: &str = "Question 2 of at most 7\nHow much does it hurt in the second place?";

/// Reads of an answer what a bot that sends needs to know.
fn read(answer: &[u8]) -> anyhow::Result<()> {
    #[derive(serde::Deserialize)]
    struct Answer {
        ok: bool,
        result: Sent,
    }
    #[derive(serde::Deserialize)]
    struct Sent {
        message_id: i64,
    }
    let answer: Answer = serde_json::from_slice(answer)?;
    anyhow::ensure!(answer.ok && answer.result.message_id > 0);
    Ok(())
}
