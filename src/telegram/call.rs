//! The calls every update costs, made with hyper itself.
//!
//! teloxide's own way takes twice the work a call (bench/README.md): it reads a
//! whole message back of which we need the number, and its client is made for
//! every kind of server. The requests are still teloxide's.

use std::sync::Arc;
use std::time::Duration;

use anyhow::anyhow;
use http_body_util::{BodyExt, Full, Limited};
use hyper::Request;
use hyper::body::Bytes;
use hyper::header::CONTENT_TYPE;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use teloxide::requests::{HasPayload, Payload};

use super::REQUEST_TIMEOUT;
use crate::metrics::{Failure, Metrics};
use crate::outbox::SendError;
use crate::store::MessageId;

/// The longest a connection may take to be made.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);

/// The longest answer that is read; a message with its buttons has some KiB.
const ANSWER_BYTES_MAX: usize = 1 << 20;

/// Makes calls, over connections that are kept.
#[derive(Clone)]
pub(super) struct Caller {
    client: Client<HttpsConnector<HttpConnector>, Full<Bytes>>,
    prefix: String,
    metrics: Arc<Metrics>,
}

/// An answer of the Bot API, as far as it is of use to us.
#[derive(Deserialize)]
struct Answer<'a> {
    ok: bool,
    #[serde(borrow)]
    result: Option<&'a RawValue>,
    #[serde(default)]
    description: String,
    parameters: Option<Parameters>,
}

#[derive(Deserialize)]
struct Sent {
    message_id: i64,
}

#[derive(Deserialize)]
struct Parameters {
    retry_after: Option<u32>,
    migrate_to_chat_id: Option<i64>,
}

impl Caller {
    pub(super) fn new(token: &str, api_url: &str, metrics: Arc<Metrics>) -> Self {
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        tcp.set_connect_timeout(Some(CONNECT_TIMEOUT));
        let tls = HttpsConnectorBuilder::new().with_webpki_roots().https_or_http().enable_http1();
        let mut client = Client::builder(TokioExecutor::new());
        client.pool_timer(TokioTimer::new());
        let client = client.build(tls.wrap_connector(tcp));
        let prefix = format!("{}/bot{token}", api_url.trim_end_matches('/'));
        Self { client, prefix, metrics }
    }

    /// Sends a request, and returns the number of the message it was about.
    pub(super) async fn call<R>(&self, request: R) -> Result<MessageId, SendError>
    where
        R: HasPayload,
        R::Payload: Serialize,
    {
        let body = serde_json::to_vec(request.payload_ref()).map_err(|it| never(&it))?;
        let request = Request::post(format!("{}/{}", self.prefix, R::Payload::NAME))
            .header(CONTENT_TYPE, "application/json")
            .body(Full::from(body))
            .map_err(|it| never(&it))?;
        let answered = async {
            let answer = self.client.request(request).await.ok()?;
            let body = Limited::new(answer.into_body(), ANSWER_BYTES_MAX).collect().await.ok()?;
            Some(body.to_bytes())
        };
        let answer = tokio::time::timeout(REQUEST_TIMEOUT, answered).await.ok().flatten();
        let said = read(&answer.unwrap_or_default());
        self.count(&said);
        said
    }

    fn count(&self, said: &Result<MessageId, SendError>) {
        match said {
            Ok(_) => self.metrics.heard(),
            Err(SendError::Later(Some(_))) => self.metrics.failed(Failure::TooMany),
            Err(SendError::Later(None)) => self.metrics.failed(Failure::Network),
            Err(SendError::Never(_) | SendError::Gone(_)) => self.metrics.failed(Failure::Refused),
        }
    }
}

fn never(error: &dyn std::fmt::Display) -> SendError {
    SendError::Never(anyhow!("a request could not be written: {error}"))
}

/// Telegram tells by words alone what a refusal means. A yes in whatever words
/// is a yes: to send again would be to say the same thing over and over.
fn read(answer: &[u8]) -> Result<MessageId, SendError> {
    let answer: Answer = serde_json::from_slice(answer).map_err(|_| SendError::Later(None))?;
    if answer.ok {
        let sent = answer.result.and_then(|it| serde_json::from_str::<Sent>(it.get()).ok());
        return Ok(MessageId(sent.map_or(0, |it| it.message_id)));
    }
    let parameters = answer.parameters;
    if let Some(seconds) = parameters.as_ref().and_then(|it| it.retry_after) {
        return Err(SendError::Later(Some(Duration::from_secs(seconds.into()))));
    }
    if parameters.is_some_and(|it| it.migrate_to_chat_id.is_some()) {
        return Err(SendError::Gone(anyhow!("the group has moved")));
    }
    let words = answer.description.to_lowercase();
    if words.contains("message is not modified") {
        return Ok(MessageId(0));
    }
    Err(super::send::reaction_to(words))
}
