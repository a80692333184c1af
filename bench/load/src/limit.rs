//! The limit: as little as can be done between an update and its replies
//! without losing it. The place in the dialogue is in the buttons, so there
//! is no state but a file that is appended to and synced before the 200.

use std::fs::File;
use std::io::Write;
use std::sync::{Arc, mpsc};
use std::{env, thread};

use anyhow::Context;
use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use http_body_util::{BodyExt, Full};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::sync::oneshot;

use crate::telegram::SECRET;
use crate::world::Texts;

/// What an update costs on the disk.
const BYTES: usize = 300;

#[derive(Deserialize)]
struct Update {
    message: Option<Message>,
    callback_query: Option<Query>,
}

#[derive(Deserialize)]
struct Message {
    message_id: i64,
    chat: Chat,
    text: String,
}

#[derive(Deserialize)]
struct Chat {
    id: i64,
}

#[derive(Deserialize)]
struct Query {
    id: String,
    data: String,
    message: Message,
}

struct Limit {
    client: Client<HttpConnector, Full<Bytes>>,
    api: String,
    texts: Texts,
    disk: mpsc::Sender<oneshot::Sender<()>>,
}

/// Serves until it is killed.
pub fn run() -> anyhow::Result<()> {
    let variable = |name: &str| env::var(name).with_context(|| format!("read {name}"));
    let (disk, waiting) = mpsc::channel();
    let file = File::create(format!("{}/limit.log", variable("BENCH_FOLDER")?))?;
    thread::spawn(move || append(file, &waiting));
    let mut connector = HttpConnector::new();
    connector.set_nodelay(true);
    let limit = Arc::new(Limit {
        client: Client::builder(TokioExecutor::new()).build(connector),
        api: format!("{}/bot{}", variable("BENCH_API")?, variable("BENCH_TOKEN")?),
        texts: Texts::read(variable("BENCH_TEXTS")?.as_ref())?,
        disk,
    });
    let app = Router::new().route(&variable("BENCH_PATH")?, post(call)).with_state(limit);
    let port: u16 = variable("BENCH_PORT")?.parse()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", port)).await?;
        Ok(axum::serve(listener, app).await?)
    })
}

/// One sync for all that wait.
fn append(mut file: File, waiting: &mpsc::Receiver<oneshot::Sender<()>>) {
    while let Ok(first) = waiting.recv() {
        let batch: Vec<_> = std::iter::once(first).chain(waiting.try_iter()).collect();
        file.write_all(&vec![b'.'; BYTES * batch.len()]).expect("append to the log");
        file.sync_data().expect("sync the log");
        for done in batch {
            let _ = done.send(());
        }
    }
}

async fn call(
    State(limit): State<Arc<Limit>>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<(StatusCode, String), StatusCode> {
    if headers.get("x-telegram-bot-api-secret-token").is_none_or(|it| it != SECRET) {
        return Err(StatusCode::UNAUTHORIZED);
    }
    let update: Update = serde_json::from_slice(&body).map_err(|_| StatusCode::BAD_REQUEST)?;
    let (done, written) = oneshot::channel();
    let _ = limit.disk.send(done);
    let _ = written.await;
    let query = update.callback_query.as_ref().map(|it| it.id.clone());
    let is_within = env::var_os("BENCH_ANSWER_WITHIN").is_some();
    if let (Some(id), false) = (query.clone(), is_within) {
        let limit = limit.clone();
        tokio::spawn(async move {
            limit.request("AnswerCallbackQuery", &json!({"callback_query_id": id})).await
        });
    }
    tokio::spawn(async move { limit.reply(update).await });
    match query.filter(|_| is_within) {
        Some(id) => {
            let call = json!({"method": "answerCallbackQuery", "callback_query_id": id});
            Ok((StatusCode::OK, call.to_string()))
        }
        None => Ok((StatusCode::OK, String::new())),
    }
}

impl Limit {
    async fn reply(&self, update: Update) {
        let Texts { welcome, yes, questions, choices, outcomes, again } = &self.texts;
        let Some(query) = update.callback_query else {
            let chat = update.message.map_or(0, |it| it.chat.id);
            return self.send(chat, welcome, &[(yes.as_str(), "yes".to_owned())]).await;
        };
        let chat = query.message.chat.id;
        let ask = |answers: &str| {
            let label = |(at, label)| (label, format!("{answers}{at}"));
            choices.iter().map(String::as_str).enumerate().map(label).collect::<Vec<_>>()
        };
        let chosen = match query.data.as_str() {
            "again" => return self.send(chat, &questions[0], &ask("")).await,
            "yes" => yes,
            data => {
                let last = data.bytes().last().unwrap_or(b'0');
                &choices[usize::from(last - b'0')]
            }
        };
        let text = format!("{}\n\n✓ {chosen}", query.message.text);
        let id = query.message.message_id;
        let edit = json!({
            "chat_id": chat,
            "message_id": id,
            "text": text,
            "link_preview_options": {"is_disabled": true},
            "reply_markup": {"inline_keyboard": []},
        });
        self.request("EditMessageText", &edit).await;
        let data = query.data.trim_start_matches("yes");
        match questions.get(data.len()) {
            Some(question) => self.send(chat, question, &ask(data)).await,
            None => {
                let outcome = match (data.as_bytes()[0], data.as_bytes()[3]) {
                    (b'2', _) => 0,
                    (_, b'1') => 1,
                    _ => 2,
                };
                let buttons = [(again.as_str(), "again".to_owned())];
                self.send(chat, &outcomes[outcome], &buttons).await;
            }
        }
    }

    async fn send(&self, chat: i64, text: &str, buttons: &[(&str, String)]) {
        let rows: Vec<_> = buttons
            .iter()
            .map(|(label, data)| json!([{"text": label, "callback_data": data}]))
            .collect();
        let message = json!({
            "chat_id": chat,
            "text": text,
            "link_preview_options": {"is_disabled": true},
            "reply_markup": {"inline_keyboard": rows},
        });
        self.request("SendMessage", &message).await;
    }

    async fn request(&self, method: &str, params: &Value) {
        #[derive(Deserialize)]
        struct Answer {
            ok: bool,
        }
        let request = axum::http::Request::post(format!("{}/{method}", self.api))
            .header("content-type", "application/json")
            .body(Full::from(params.to_string()))
            .expect("a request");
        let Ok(answer) = self.client.request(request).await else { return };
        let Ok(body) = answer.into_body().collect().await else { return };
        let answer: Result<Answer, _> = serde_json::from_slice(&body.to_bytes());
        assert!(answer.is_ok_and(|it| it.ok), "a call was refused");
    }
}
