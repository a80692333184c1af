//! The client for the calls that every update costs, made with hyper itself.
//!
//! teloxide's own client takes twice the work a call (bench/README.md): it
//! reads a whole message back although we need its number only, and it is made
//! for every kind of server. The requests are still teloxide's.

use std::sync::Arc;
use std::time::Duration;

use anyhow::anyhow;
use chrono::DateTime;
use http_body_util::{BodyExt, Full, Limited};
use hyper::Request;
use hyper::body::Bytes;
use hyper::header::CONTENT_TYPE;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client as HyperClient;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use teloxide::payloads::{GetMe, GetUpdates};
use teloxide::requests::{HasPayload, Payload};

use super::REQUEST_TIMEOUT;
use crate::metrics::{ApiFailure, Metrics};
use crate::outbox::{SendError, Sent};
use crate::store::MessageId;

/// The most time for making a connection.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);

/// The most bytes of an answer that we read; a message with its buttons has
/// some KiB.
const ANSWER_BYTES_MAX: usize = 1 << 20;

/// The same for updates: a hundred, each with at most 64 KiB.
const UPDATES_BYTES_MAX: usize = 16 << 20;

/// A message that Telegram has sent, but whose answer we cannot read.
pub(super) const UNKNOWN: Sent = Sent { message: MessageId(0), at: None };
/// The statuses with which the Bot API refuses a token: 401 for a revoked
/// token, 404 for an unknown one.
const UNKNOWN_TOKEN: [u16; 2] = [401, 404];

/// Makes a client that keeps its connections.
#[derive(Clone)]
pub(super) struct Client {
    client: HyperClient<HttpsConnector<HttpConnector>, Full<Bytes>>,
    prefix: String,
    metrics: Arc<Metrics>,
}

/// The parts of a Bot API answer that we use.
#[derive(Deserialize)]
struct ApiResponse<T> {
    ok: bool,
    result: Option<T>,
    #[serde(default)]
    error_code: u16,
    #[serde(default)]
    description: String,
    parameters: Option<Parameters>,
}

#[derive(Deserialize)]
struct ApiMessage {
    message_id: i64,
    /// In seconds; of an edited message, when it was first sent.
    date: Option<i64>,
}

/// The bot itself.
#[derive(Deserialize)]
struct Me {
    username: String,
}

#[derive(Default, Deserialize)]
struct Parameters {
    retry_after: Option<u32>,
    migrate_to_chat_id: Option<i64>,
}

/// Why a request failed.
pub(super) enum Refusal {
    /// Perhaps nobody received it, or the answer could not be read.
    NoResponse,
    /// Telegram asks us to wait.
    RateLimited(Duration),
    /// The group has moved to another number.
    ChatMigrated,
    /// Telegram does not know the token.
    UnknownToken,
    /// A refusal that Telegram explains in words only.
    Description(String),
}

impl Client {
    pub(super) fn new(token: &str, api_url: &str, metrics: Arc<Metrics>) -> Self {
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        tcp.set_connect_timeout(Some(CONNECT_TIMEOUT));
        let tls = HttpsConnectorBuilder::new().with_webpki_roots().https_or_http().enable_http1();
        let mut client = HyperClient::builder(TokioExecutor::new());
        client.pool_timer(TokioTimer::new());
        let client = client.build(tls.wrap_connector(tcp));
        let prefix = format!("{}/bot{token}", api_url.trim_end_matches('/'));
        Self { client, prefix, metrics }
    }

    /// Sends a request, and returns the message it was about.
    ///
    /// An answer that says yes, in any form, counts as sent: to send it again
    /// would repeat the same message over and over.
    pub(super) async fn call<R>(&self, request: R) -> Result<Sent, SendError>
    where
        R: HasPayload,
        R::Payload: Serialize,
    {
        let answer = self.ask(request.payload_ref(), ANSWER_BYTES_MAX).await;
        let said = read::<&RawValue>(&answer).map(sent).or_else(reaction);
        self.count(&said);
        said
    }

    /// Asks for the bot itself, and returns its name.
    pub(super) async fn me(&self) -> Result<String, Refusal> {
        let answer = self.ask(&GetMe::new(), ANSWER_BYTES_MAX).await;
        let me = read::<Me>(&answer).and_then(|it| it.ok_or(Refusal::NoResponse));
        self.count_asked(&me);
        me.map(|it| it.username)
    }

    /// Asks for updates, and returns each as Telegram has written it: one that
    /// cannot be read must not keep the others from us.
    pub(super) async fn updates(&self, request: GetUpdates) -> Result<Vec<Box<RawValue>>, Refusal> {
        let answer = self.ask(&request, UPDATES_BYTES_MAX).await;
        let updates = read(&answer).and_then(|it| it.ok_or(Refusal::NoResponse));
        self.count_asked(&updates);
        updates
    }

    fn count_asked<T>(&self, answer: &Result<T, Refusal>) {
        match answer {
            Ok(_) => self.metrics.heard(),
            Err(Refusal::RateLimited(_)) => self.metrics.count_api_failure(ApiFailure::TooMany),
            Err(Refusal::NoResponse) => self.metrics.count_api_failure(ApiFailure::Network),
            Err(Refusal::ChatMigrated | Refusal::UnknownToken | Refusal::Description(_)) => {
                self.metrics.count_api_failure(ApiFailure::Refused);
            }
        }
    }

    /// Makes a request, and returns the answer; nothing if none came in time.
    async fn ask<P: Payload + Serialize>(&self, payload: &P, bytes_max: usize) -> Bytes {
        let answered = async {
            let body = serde_json::to_vec(payload).ok()?;
            let request = Request::post(format!("{}/{}", self.prefix, P::NAME))
                .header(CONTENT_TYPE, "application/json")
                .body(Full::from(body))
                .ok()?;
            let answer = self.client.request(request).await.ok()?;
            let body = Limited::new(answer.into_body(), bytes_max).collect().await.ok()?;
            Some(body.to_bytes())
        };
        tokio::time::timeout(REQUEST_TIMEOUT, answered).await.ok().flatten().unwrap_or_default()
    }

    fn count(&self, said: &Result<Sent, SendError>) {
        match said {
            Ok(_) => self.metrics.heard(),
            Err(SendError::Later(Some(_))) => self.metrics.count_api_failure(ApiFailure::TooMany),
            Err(SendError::Later(None)) => self.metrics.count_api_failure(ApiFailure::Network),
            Err(SendError::Never(_) | SendError::Gone(_)) => {
                self.metrics.count_api_failure(ApiFailure::Refused)
            }
        }
    }
}

fn read<'a, T: Deserialize<'a>>(answer: &'a [u8]) -> Result<Option<T>, Refusal> {
    let answer: ApiResponse<T> = serde_json::from_slice(answer).map_err(|_| Refusal::NoResponse)?;
    if answer.ok {
        return Ok(answer.result);
    }
    let Parameters { retry_after, migrate_to_chat_id } = answer.parameters.unwrap_or_default();
    Err(match (retry_after, migrate_to_chat_id) {
        (Some(seconds), _) => Refusal::RateLimited(Duration::from_secs(seconds.into())),
        (None, Some(_)) => Refusal::ChatMigrated,
        (None, None) if UNKNOWN_TOKEN.contains(&answer.error_code) => Refusal::UnknownToken,
        (None, None) => Refusal::Description(answer.description.to_lowercase()),
    })
}

fn sent(result: Option<&RawValue>) -> Sent {
    let message = result.and_then(|it| serde_json::from_str::<ApiMessage>(it.get()).ok());
    message.map_or(UNKNOWN, |it| Sent {
        message: MessageId(it.message_id),
        at: it.date.and_then(DateTime::from_timestamp_secs),
    })
}

fn reaction(refusal: Refusal) -> Result<Sent, SendError> {
    Err(match refusal {
        Refusal::NoResponse | Refusal::UnknownToken => SendError::Later(None),
        Refusal::RateLimited(pause) => SendError::Later(Some(pause)),
        Refusal::ChatMigrated => SendError::Gone(anyhow!("the group has moved")),
        Refusal::Description(words) if words.contains("message is not modified") => {
            return Ok(UNKNOWN);
        }
        Refusal::Description(words) => super::send::classify(words),
    })
}
