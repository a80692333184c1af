//! The client for every call of the Bot API, made with hyper itself.
//!
//! teloxide's own client takes twice the work a call (bench/README.md): it
//! reads a whole message back although we need its number only, and it is made
//! for every kind of server. The requests are still teloxide's.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, ensure};
use chrono::DateTime;
use http_body_util::{BodyExt, Full, Limited};
use hyper::body::Bytes;
use hyper::header::CONTENT_TYPE;
use hyper::{Request, Uri};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client as HyperClient;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use teloxide::payloads::{GetMe, GetUpdates};
use teloxide::requests::Payload;

use super::error::ApiError;
use super::fence::Connector;
use super::upload::{File, multipart};
use super::{ApiHealth, REQUEST_TIMEOUT};
use crate::mandate::{Mandate, ON_THE_WAY};
use crate::metrics::Metrics;
use crate::outbox::Sent;
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

/// The content type of a request without a file.
const JSON: &str = "application/json";

type Http = HyperClient<HttpsConnector<Connector>, Full<Bytes>>;

/// Makes a client that keeps its connections.
#[derive(Clone)]
pub(super) struct Client {
    client: Http,
    prefix: String,
    metrics: Arc<Metrics>,
    pub(super) mandate: Mandate,
    pub(super) health: ApiHealth,
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

/// The sizes of a drawing that was sent, in order.
#[derive(Deserialize)]
struct Drawing {
    photo: Vec<Size>,
}

#[derive(Deserialize)]
struct Size {
    file_id: String,
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

impl Client {
    pub(super) fn new(token: &str, api_url: &str, metrics: Arc<Metrics>) -> anyhow::Result<Self> {
        let reading = || format!("read the API's address `{api_url}`");
        let url: Uri = api_url.parse().with_context(reading)?;
        ensure!(url.scheme().is_some(), "the API's address `{api_url}` has no `https://`");
        let prefix = format!("{}/bot{token}", api_url.trim_end_matches('/'));
        let (mandate, health) = (Mandate::unlimited(), ApiHealth::default());
        Ok(Self { client: http(&mandate), prefix, metrics, mandate, health })
    }

    /// The same over connections of its own, which ask this mandate.
    pub(super) fn under(&self, mandate: Mandate) -> Self {
        Self { client: http(&mandate), mandate, ..self.clone() }
    }

    /// Makes a call, and returns its result.
    pub(super) async fn call<P>(&self, payload: &P) -> Result<P::Output, ApiError>
    where
        P: Payload<Output: DeserializeOwned> + Serialize,
    {
        self.asked(self.ask(payload, ANSWER_BYTES_MAX).await)
    }

    /// Makes a call about a message, and returns the message.
    ///
    /// An answer that says yes, in any form, counts as sent: to send it again
    /// would repeat the same message over and over.
    pub(super) async fn send<P: Payload + Serialize>(&self, payload: &P) -> Result<Sent, ApiError> {
        let answer = self.ask(payload, ANSWER_BYTES_MAX).await;
        self.counted(read::<&RawValue>(&answer).map(sent))
    }

    /// Sends a request with a file, and returns the message, and the number of
    /// the file if it is a drawing.
    pub(super) async fn upload<P: Payload + Serialize>(
        &self,
        payload: &P,
        file: &File<'_>,
    ) -> Result<(Sent, Option<String>), ApiError> {
        let answer = match multipart(payload, file) {
            Some((kind, body)) => self.post(P::NAME, &kind, body, ANSWER_BYTES_MAX).await,
            None => Bytes::new(),
        };
        self.counted(read::<&RawValue>(&answer).map(|it| (sent(it), file_id(it))))
    }

    /// Asks for the bot itself, and returns its name.
    pub(super) async fn me(&self) -> Result<String, ApiError> {
        let answer = self.ask(&GetMe::new(), ANSWER_BYTES_MAX).await;
        self.asked::<Me>(answer).map(|it| it.username)
    }

    /// Asks for updates, and returns each as Telegram has written it: one that
    /// cannot be read must not keep the others from us.
    pub(super) async fn updates(
        &self,
        request: GetUpdates,
    ) -> Result<Vec<Box<RawValue>>, ApiError> {
        let answer = self.ask(&request, UPDATES_BYTES_MAX).await;
        self.asked(answer)
    }

    /// Reads an answer that must have a result.
    fn asked<T: DeserializeOwned>(&self, answer: Bytes) -> Result<T, ApiError> {
        self.counted(read(&answer).and_then(|it| it.ok_or(ApiError::NoResponse)))
    }

    /// Counts the result of a call.
    fn counted<T>(&self, result: Result<T, ApiError>) -> Result<T, ApiError> {
        match &result {
            Err(error) if !error.is_not_modified() => {
                self.metrics.count_api_failure(error.kind());
                if let ApiError::UnknownToken = error {
                    self.health.note_unknown_token();
                }
            }
            Ok(_) | Err(_) => {
                self.metrics.heard();
                self.health.note_answer();
            }
        }
        result
    }

    async fn ask<P: Payload + Serialize>(&self, payload: &P, bytes_max: usize) -> Bytes {
        let Ok(body) = serde_json::to_vec(payload) else { return Bytes::new() };
        self.post(P::NAME, JSON, body, bytes_max).await
    }

    /// Posts a request, and returns the answer; nothing if none came in time.
    async fn post(&self, method: &str, kind: &str, body: Vec<u8>, bytes_max: usize) -> Bytes {
        let answered = async {
            let request = Request::post(format!("{}/{method}", self.prefix))
                .header(CONTENT_TYPE, kind)
                .body(Full::from(body))
                .ok()?;
            let answer = self.client.request(request).await.ok()?;
            let body = Limited::new(answer.into_body(), bytes_max).collect().await.ok()?;
            Some(body.to_bytes())
        };
        tokio::time::timeout(REQUEST_TIMEOUT, answered).await.ok().flatten().unwrap_or_default()
    }
}

fn http(mandate: &Mandate) -> Http {
    let mut tcp = HttpConnector::new();
    tcp.enforce_http(false);
    tcp.set_nodelay(true);
    tcp.set_connect_timeout(Some(CONNECT_TIMEOUT));
    tcp.set_tcp_user_timeout(mandate.is_limited().then_some(ON_THE_WAY));
    let tls = HttpsConnectorBuilder::new().with_webpki_roots().https_or_http().enable_http1();
    let mut client = HyperClient::builder(TokioExecutor::new());
    client.pool_timer(TokioTimer::new());
    client.build(tls.wrap_connector(Connector { tcp, mandate: mandate.clone() }))
}

fn read<'a, T: Deserialize<'a>>(answer: &'a [u8]) -> Result<Option<T>, ApiError> {
    let answer: ApiResponse<T> =
        serde_json::from_slice(answer).map_err(|_| ApiError::NoResponse)?;
    if answer.ok {
        return Ok(answer.result);
    }
    let Parameters { retry_after, migrate_to_chat_id } = answer.parameters.unwrap_or_default();
    Err(match (retry_after, migrate_to_chat_id) {
        (Some(seconds), _) => ApiError::RateLimited(Duration::from_secs(seconds.into())),
        (None, Some(_)) => ApiError::ChatMigrated,
        (None, None) if UNKNOWN_TOKEN.contains(&answer.error_code) => ApiError::UnknownToken,
        (None, None) if answer.error_code >= 500 => ApiError::NoResponse,
        (None, None) => ApiError::Description(answer.description.to_lowercase()),
    })
}

fn sent(result: Option<&RawValue>) -> Sent {
    let message = result.and_then(|it| serde_json::from_str::<ApiMessage>(it.get()).ok());
    message.map_or(UNKNOWN, |it| Sent {
        message: MessageId(it.message_id),
        at: it.date.and_then(DateTime::from_timestamp_secs),
    })
}

fn file_id(result: Option<&RawValue>) -> Option<String> {
    let drawing: Drawing = serde_json::from_str(result?.get()).ok()?;
    drawing.photo.into_iter().next_back().map(|it| it.file_id)
}
