//! The webhook: Telegram calls, and waits until we confirm that the update is
//! on disk.
//!
//! Anybody may call. So a call is read only as far as it has proved itself,
//! every part of it has a time limit and a size limit, and its content is not
//! logged.

use std::future::Future;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use futures::future::try_join;
use futures::stream::FuturesUnordered;
use futures::{StreamExt, TryStreamExt};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper::body::{Body, Bytes, Incoming};
use hyper::header::{CONTENT_TYPE, HeaderValue};
use hyper::{Method, Request};
use subtle::ConstantTimeEq;
use teloxide::payloads::{SetWebhook, SetWebhookSetters};
use tokio::net::TcpListener;
use tokio::sync::{mpsc, oneshot};
use tokio::time::timeout;

use super::update::read;
use super::{ALLOWED_UPDATES, CallbackAnswer, Telegram, Update};
use crate::bot::Bot;
use crate::metrics::{Listener, Metrics, Stopwatch, WebhookRefusal};
use crate::server::{self, Answer, Answers, WEBHOOK_DRAIN_TIMEOUT};
use crate::shutdown::{Shutdown, requested};
use crate::store::{Store, StoreError};

/// The connections that are open at once; Telegram makes at most 100.
pub(super) const CONNECTIONS_MAX: usize = 256;

/// The header in which Telegram repeats the secret it was given.
pub(super) const SECRET_HEADER: &str = "x-telegram-bot-api-secret-token";

/// The largest update that we read. Telegram's server builds none above 64 KiB.
const BODY_BYTES_MAX: usize = 256 << 10;

/// The most time for the body of a call after its headers.
const BODY_TIME: Duration = Duration::from_secs(10);

/// The updates of one chat that may wait for the chat's lock. Telegram sends a
/// chat's messages one after another, and its taps too, so it has two on the
/// way at most. It repeats an update that was not taken, and sends nothing
/// after it before that.
const CHAT_WAITING_MAX: usize = 8;

/// Where and how Telegram calls us.
#[derive(Clone, Debug)]
pub struct Webhook {
    /// The public address that we give to Telegram.
    pub url: String,
    /// The address we listen on.
    pub listen: SocketAddr,
    /// The path of the calls, such as `/telegram`.
    pub path: String,
    /// The secret that Telegram must send, made of `A-Za-z0-9_-`.
    pub secret: String,
}

/// Answers every call.
struct Endpoint {
    metrics: Arc<Metrics>,
    path: String,
    secret: String,
    calls: Calls,
}

/// Where calls are handed over to what handles them.
pub(super) type Calls = mpsc::UnboundedSender<Call>;

/// An update that a call has brought.
pub(super) struct Call {
    update: Update,
    since_receipt: Stopwatch,
    /// Whether Telegram itself waits for the answer, not another instance.
    is_direct: bool,
    /// Receives whether it is on disk; if not, it is to come again.
    done: oneshot::Sender<Result<Option<CallbackAnswer>, WebhookRefusal>>,
}

impl Telegram {
    /// Registers our address with Telegram.
    pub async fn register_webhook(
        &self,
        webhook: &Webhook,
        shutdown: &mut Shutdown,
    ) -> anyhow::Result<()> {
        while !*shutdown.borrow() {
            let url = &webhook.url;
            let url = url.parse().with_context(|| format!("read the address `{url}`"))?;
            let request = SetWebhook::new(url).secret_token(&webhook.secret);
            let request = request.allowed_updates(ALLOWED_UPDATES);
            let set = tokio::select! {
                () = requested(shutdown) => break,
                set = self.client.call(&request) => set,
            };
            match set {
                Ok(_) => return Ok(()),
                Err(error) => self.rest_unless_unknown(&error, shutdown).await?,
            }
        }
        Ok(())
    }

    /// Takes Telegram's calls until the program must stop, and finishes those
    /// in progress.
    pub fn serve_webhook<S: Store + 'static>(
        self,
        bot: Bot<S>,
        webhook: &Webhook,
        listener: TcpListener,
        shutdown: Shutdown,
    ) -> impl Future<Output = anyhow::Result<()>> + Send + use<S> {
        let (calls, called) = mpsc::unbounded_channel();
        let (path, secret) = (webhook.path.clone(), webhook.secret.clone());
        let endpoint = Arc::new(Endpoint { metrics: self.metrics.clone(), path, secret, calls });
        let handled = self.handle_calls(bot, called);
        async move {
            let served = async {
                server::serve(endpoint, listener, shutdown).await;
                Ok(())
            };
            try_join(served, handled).await.map(drop)
        }
    }

    /// Handles what calls bring until no more can come.
    ///
    /// An update is handled here and not where its call is answered, since a
    /// caller may hang up in the midst of the commit: then its replies would
    /// wait in the store with nobody to send them, and a repeat could be
    /// acknowledged before the commit is on disk.
    pub(super) async fn handle_calls<S: Store>(
        self,
        bot: Bot<S>,
        mut called: mpsc::UnboundedReceiver<Call>,
    ) -> anyhow::Result<()> {
        let mut in_hand = FuturesUnordered::new();
        loop {
            tokio::select! {
                Some(handled) = in_hand.next() => handled?,
                call = called.recv() => match call {
                    Some(call) => in_hand.push(self.handle_call(&bot, call)),
                    None => break,
                },
            }
        }
        let rest = timeout(WEBHOOK_DRAIN_TIMEOUT, in_hand.try_collect());
        rest.await.unwrap_or(Ok(()))
    }

    async fn handle_call<S: Store>(&self, bot: &Bot<S>, call: Call) -> anyhow::Result<()> {
        let Call { update, since_receipt, is_direct, done } = call;
        let mut taken = self.take(bot, update, since_receipt).await?;
        if let (false, Ok(tap)) = (is_direct, &mut taken) {
            self.answer_by_call(tap.take());
        }
        // A caller who has hung up takes no answer to a tap either.
        if let Err(Ok(tap)) = done.send(taken) {
            self.answer_by_call(tap);
        }
        Ok(())
    }

    /// Handles an update that a call has brought, unless it must come again.
    async fn take<S: Store>(
        &self,
        bot: &Bot<S>,
        update: Update,
        since_receipt: Stopwatch,
    ) -> anyhow::Result<Result<Option<CallbackAnswer>, WebhookRefusal>> {
        let chat = update.incoming.as_ref().map(|it| it.chat);
        if chat.is_some_and(|it| bot.queue(it) >= CHAT_WAITING_MAX) {
            return Ok(Err(WebhookRefusal::Chat));
        }
        match self.process(bot, update, since_receipt).await {
            Err(StoreError::Later(error)) => {
                tracing::warn!("{error:#}");
                Ok(Err(WebhookRefusal::Store))
            }
            processed => Ok(Ok(processed?)),
        }
    }
}

impl Answers for Endpoint {
    const NAME: &'static str = "the webhook";

    const CONNECTIONS_MAX: usize = CONNECTIONS_MAX;

    const KEEPS: bool = true;

    fn judge(&self, head: &Request<Incoming>) -> Result<(), WebhookRefusal> {
        if head.uri().path() != self.path {
            return Err(WebhookRefusal::Path);
        }
        judge(head, &self.secret)
    }

    async fn answer(&self, request: Request<Incoming>) -> Result<Answer, WebhookRefusal> {
        let since_receipt = Stopwatch::start();
        hand_over(&self.calls, &body(request).await?, since_receipt, true).await
    }

    fn note(&self, refused: WebhookRefusal) {
        self.metrics.refused(Listener::Webhook, refused);
    }
}

/// Checks who sent a call before any content is read.
pub(super) fn judge(head: &Request<Incoming>, secret: &str) -> Result<(), WebhookRefusal> {
    if head.method() != Method::POST {
        return Err(WebhookRefusal::Method);
    }
    let said = head.headers().get(SECRET_HEADER).map_or(&[][..], |it| it.as_bytes());
    if !bool::from(said.ct_eq(secret.as_bytes())) {
        return Err(WebhookRefusal::Secret);
    }
    if head.body().size_hint().lower() > BODY_BYTES_MAX as u64 {
        return Err(WebhookRefusal::Size);
    }
    Ok(())
}

/// Hands over what a call has brought, and returns the answer. 200 means that the
/// update is on disk, or that nobody can read it. After anything else Telegram
/// calls again.
///
/// If the update is a tap and Telegram itself waits (`is_direct`), the answer also
/// answers the tap: Telegram takes one call of the Bot API in it, and does not
/// report how it went.
pub(super) async fn hand_over(
    calls: &Calls,
    body: &[u8],
    since_receipt: Stopwatch,
    is_direct: bool,
) -> Result<Answer, WebhookRefusal> {
    let (done, is_done) = oneshot::channel();
    // If this fails, the handling has stopped, and so has the wait for it.
    let _ = calls.send(Call { update: read(body), since_receipt, is_direct, done });
    let tap = is_done.await.unwrap_or(Err(WebhookRefusal::Keeper))?;
    let written = tap.and_then(|it| serde_json::to_vec(&it).ok());
    Ok(written.map_or_else(Answer::default, json))
}

fn json(body: Vec<u8>) -> Answer {
    let mut answer = Answer::new(body.into());
    answer.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    answer
}

/// Reads the body of a call.
pub(super) async fn body(request: Request<Incoming>) -> Result<Bytes, WebhookRefusal> {
    let body = Limited::new(request.into_body(), BODY_BYTES_MAX).collect();
    match timeout(BODY_TIME, body).await {
        Ok(Ok(body)) => Ok(body.to_bytes()),
        Ok(Err(error)) if error.is::<LengthLimitError>() => Err(WebhookRefusal::Size),
        Ok(Err(_)) => Err(WebhookRefusal::Broken),
        Err(_) => Err(WebhookRefusal::Slow),
    }
}
