//! The webhook: Telegram calls, and waits for our word that it is on disk.
//!
//! Anybody may call. So a call is read no further than it has earned, every
//! part of it has a time and a size, and what it says is not logged.

use std::convert::Infallible;
use std::future::Future;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use anyhow::Context;
use http_body_util::{BodyExt, Empty, LengthLimitError, Limited};
use hyper::body::{Body, Bytes, Incoming};
use hyper::header::{CONNECTION, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use subtle::ConstantTimeEq;
use teloxide::payloads::SetWebhookSetters;
use teloxide::prelude::Requester;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

use super::incoming::read;
use super::{ALLOWED_UPDATES, Stop, Telegram, count, stopped};
use crate::bot::Bot;
use crate::metrics::{Refused, Stopwatch};
use crate::store::Store;

/// The header in which Telegram repeats the secret it was given.
const SECRET_HEADER: &str = "x-telegram-bot-api-secret-token";

/// The largest update we read. Telegram's server builds none above 64 KiB.
const BODY_BYTES_MAX: usize = 256 << 10;

/// The most that may stand above an update.
const HEAD_BYTES_MAX: usize = 16 << 10;

/// The longest that a call may be in coming, from the end of the last one on
/// its connection to the end of its headers.
const HEAD_TIME: Duration = Duration::from_secs(30);

/// The longest that an update may be in coming after its headers.
const BODY_TIME: Duration = Duration::from_secs(10);

/// The connections that are open at once; more wait. Telegram makes at most 100.
const CONNECTIONS_MAX: usize = 256;

/// How long calls in hand may go on when the program is to stop. Of what has
/// not come by then, Telegram tells us again.
const LAST_CALLS: Duration = Duration::from_secs(2);

/// The pause when no connection can be taken, as when too many files are open.
const ACCEPT_PAUSE: Duration = Duration::from_secs(1);

/// Where and how Telegram calls us.
#[derive(Clone, Debug)]
pub struct Webhook {
    /// The address Telegram is given, as seen from outside.
    pub url: String,
    /// The address we listen on.
    pub listen: SocketAddr,
    /// The path of the calls, such as `/telegram`.
    pub path: String,
    /// What Telegram must say to be believed, of `A-Za-z0-9_-`.
    pub secret: String,
}

/// What every call is answered with.
struct Calls<S> {
    telegram: Telegram,
    bot: Bot<S>,
    path: String,
    secret: String,
    failures: mpsc::UnboundedSender<anyhow::Error>,
}

impl Telegram {
    /// Tells Telegram where to call.
    pub async fn prepare_to_be_called(
        &self,
        webhook: &Webhook,
        stop: &mut Stop,
    ) -> anyhow::Result<()> {
        while !*stop.borrow() {
            let url = &webhook.url;
            let url = url.parse().with_context(|| format!("read the address `{url}`"))?;
            let request = self.api.set_webhook(url).secret_token(&webhook.secret);
            let set = tokio::select! {
                () = stopped(stop) => break,
                set = request.allowed_updates(ALLOWED_UPDATES) => set,
            };
            count(&self.metrics, &set);
            match set {
                Ok(_) => return Ok(()),
                Err(error) => self.rest_unless_unknown(&error, stop).await?,
            }
        }
        Ok(())
    }

    /// Takes Telegram's calls until the program is to stop, and finishes those
    /// in hand.
    pub fn be_called<S: Store + 'static>(
        self,
        bot: Bot<S>,
        webhook: &Webhook,
        listener: TcpListener,
        stop: Stop,
    ) -> impl Future<Output = anyhow::Result<()>> + Send + use<S> {
        let (failures, mut failed) = mpsc::unbounded_channel();
        let (path, secret) = (webhook.path.clone(), webhook.secret.clone());
        let calls = Arc::new(Calls { telegram: self, bot, path, secret, failures });
        async move {
            tokio::select! {
                () = answer_all(calls, listener, stop) => Ok(()),
                Some(error) = failed.recv() => Err(error),
            }
        }
    }
}

/// Takes connections until the program is to stop, and a little longer what is
/// in hand. Dropped, it drops every one of them.
async fn answer_all<S: Store + 'static>(
    calls: Arc<Calls<S>>,
    listener: TcpListener,
    mut stop: Stop,
) {
    let mut open = JoinSet::new();
    loop {
        tokio::select! {
            () = stopped(&mut stop) => break,
            Some(_) = open.join_next() => {}
            taken = listener.accept(), if open.len() < CONNECTIONS_MAX => match taken {
                Ok((stream, _)) => drop(open.spawn(calls.clone().answer_one(stream, stop.clone()))),
                Err(error) => {
                    tracing::warn!("a connection could not be taken: {error}");
                    sleep(ACCEPT_PAUSE).await;
                }
            },
        }
    }
    drop(listener);
    let _ = timeout(LAST_CALLS, async { while open.join_next().await.is_some() {} }).await;
}

impl<S: Store> Calls<S> {
    /// Answers the calls of one connection.
    async fn answer_one(self: Arc<Self>, stream: TcpStream, mut stop: Stop) {
        let has_called = AtomicBool::new(false);
        let service = service_fn(async |request| {
            has_called.store(true, Ordering::Relaxed);
            Ok::<_, Infallible>(self.answer(request).await)
        });
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(HEAD_TIME)
            .max_buf_size(HEAD_BYTES_MAX)
            .serve_connection(TokioIo::new(stream), service);
        let mut connection = pin!(connection);
        let ended = tokio::select! {
            ended = connection.as_mut() => ended,
            () = stopped(&mut stop) => {
                connection.as_mut().graceful_shutdown();
                connection.await
            }
        };
        let has_called = has_called.load(Ordering::Relaxed);
        if let Some(refused) = ended.err().and_then(|it| refused_by_hyper(&it, has_called)) {
            self.telegram.metrics.refused(refused);
        }
    }

    /// Answers one call. 200 means that the update is on disk, or that nobody
    /// can read it; anything else, and Telegram calls again.
    async fn answer(&self, request: Request<Incoming>) -> Response<Empty<Bytes>> {
        let since_receipt = Stopwatch::start();
        let status = match self.read(request).await {
            Ok(body) => self.take(&body, since_receipt).await,
            Err(refused) => {
                self.telegram.metrics.refused(refused);
                status(refused)
            }
        };
        let mut response = Response::new(Empty::new());
        *response.status_mut() = status;
        if status != StatusCode::OK {
            response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
        }
        response
    }

    /// Reads a call: who it is from before what it says.
    async fn read(&self, request: Request<Incoming>) -> Result<Bytes, Refused> {
        if request.uri().path() != self.path {
            return Err(Refused::Path);
        }
        if request.method() != Method::POST {
            return Err(Refused::Method);
        }
        let secret = request.headers().get(SECRET_HEADER).map_or(&[][..], |it| it.as_bytes());
        if !bool::from(secret.ct_eq(self.secret.as_bytes())) {
            return Err(Refused::Secret);
        }
        if request.body().size_hint().lower() > BODY_BYTES_MAX as u64 {
            return Err(Refused::Size);
        }
        let body = Limited::new(request.into_body(), BODY_BYTES_MAX).collect();
        match timeout(BODY_TIME, body).await {
            Ok(Ok(body)) => Ok(body.to_bytes()),
            Ok(Err(error)) if error.is::<LengthLimitError>() => Err(Refused::Size),
            Ok(Err(_)) => Err(Refused::Broken),
            Err(_) => Err(Refused::Slow),
        }
    }

    /// Takes what Telegram says.
    async fn take(&self, body: &[u8], since_receipt: Stopwatch) -> StatusCode {
        match self.telegram.take(&self.bot, read(body), since_receipt).await {
            Ok(()) => StatusCode::OK,
            Err(error) => {
                // Whoever listens has stopped already if this fails.
                let _ = self.failures.send(error.into());
                StatusCode::INTERNAL_SERVER_ERROR
            }
        }
    }
}

/// Returns why hyper has refused a call before we saw it. That a connection is
/// kept after a call and used no more is none.
fn refused_by_hyper(error: &hyper::Error, has_called: bool) -> Option<Refused> {
    if error.is_timeout() {
        (!has_called).then_some(Refused::Slow)
    } else if error.is_parse_too_large() {
        Some(Refused::Size)
    } else {
        error.is_parse().then_some(Refused::Broken)
    }
}

fn status(refused: Refused) -> StatusCode {
    match refused {
        Refused::Path => StatusCode::NOT_FOUND,
        Refused::Method => StatusCode::METHOD_NOT_ALLOWED,
        Refused::Secret => StatusCode::UNAUTHORIZED,
        Refused::Size => StatusCode::PAYLOAD_TOO_LARGE,
        Refused::Slow => StatusCode::REQUEST_TIMEOUT,
        Refused::Broken => StatusCode::BAD_REQUEST,
    }
}
