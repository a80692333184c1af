//! The webhook: Telegram calls, and waits for our word that it is on disk.

use std::future::Future;
use std::net::SocketAddr;
use std::sync::Arc;

use anyhow::Context;
use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use subtle::ConstantTimeEq;
use teloxide::payloads::SetWebhookSetters;
use teloxide::prelude::Requester;
use teloxide::types::Update;
use tokio::net::TcpListener;
use tokio::sync::mpsc;

use super::{ALLOWED_UPDATES, Stop, Telegram, count, stopped};
use crate::bot::Bot;
use crate::metrics::{Stopwatch, Taken};
use crate::store::Store;

/// The header in which Telegram repeats the secret it was given.
const SECRET_HEADER: &str = "x-telegram-bot-api-secret-token";

/// The largest update we read. Telegram's server builds none above 64 KiB.
const BODY_BYTES_MAX: usize = 256 << 10;

/// Where and how Telegram calls us.
#[derive(Clone, Debug)]
pub struct Webhook {
    /// The address Telegram is given, as seen from outside.
    pub url: String,
    /// The address we listen on.
    pub listen: SocketAddr,
    /// The path of the calls, such as `/telegram`.
    pub path: String,
    /// What Telegram must say to be believed: 1 to 256 of `A-Za-z0-9_-`.
    pub secret: String,
}

struct Calls<S> {
    telegram: Telegram,
    bot: Bot<S>,
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
            let set = request.allowed_updates(ALLOWED_UPDATES).await;
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
        mut stop: Stop,
    ) -> impl Future<Output = anyhow::Result<()>> + Send + use<S> {
        let (failures, mut failed) = mpsc::unbounded_channel();
        let calls = Calls { telegram: self, bot, secret: webhook.secret.clone(), failures };
        let app = Router::new()
            .route(&webhook.path, post(call::<S>))
            .layer(DefaultBodyLimit::max(BODY_BYTES_MAX))
            .with_state(Arc::new(calls));
        async move {
            let until = async move { stopped(&mut stop).await };
            let served = axum::serve(listener, app).with_graceful_shutdown(until);
            tokio::select! {
                done = served => done.context("take Telegram's calls"),
                Some(error) = failed.recv() => Err(error),
            }
        }
    }
}

/// Handles one call. 200 means that the update is on disk; anything else, and
/// Telegram calls again.
async fn call<S: Store>(
    State(calls): State<Arc<Calls<S>>>,
    headers: HeaderMap,
    body: Bytes,
) -> StatusCode {
    let since_receipt = Stopwatch::start();
    let secret = headers.get(SECRET_HEADER).map_or(&[][..], |it| it.as_bytes());
    if !bool::from(secret.ct_eq(calls.secret.as_bytes())) {
        calls.telegram.metrics.took("unknown", Taken::Unauthorized);
        return StatusCode::UNAUTHORIZED;
    }
    let Ok(update) = serde_json::from_slice::<Update>(&body) else {
        tracing::warn!("a call held no update");
        calls.telegram.metrics.took("unknown", Taken::Unreadable);
        return StatusCode::BAD_REQUEST;
    };
    match calls.telegram.take(&calls.bot, update, since_receipt).await {
        Ok(()) => StatusCode::OK,
        Err(error) => {
            // Whoever listens has stopped already if this fails.
            let _ = calls.failures.send(error.into());
            StatusCode::INTERNAL_SERVER_ERROR
        }
    }
}
