//! A server of short calls, for the webhook and for health and metrics.
//!
//! Anybody may connect. So each listener has places of its own, and each
//! connection must send its first head in time. When all places are taken, the
//! connection that has waited longest without a proper call closes for a
//! newcomer: no crowd keeps others from being answered.

use std::convert::Infallible;
use std::future::{Future, pending};
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::header::{CONNECTION, HeaderValue, RETRY_AFTER};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{AbortHandle, JoinSet, yield_now};
use tokio::time::{Instant, sleep, timeout};

use crate::metrics::WebhookRefusal;
use crate::shutdown::{Shutdown, requested};

/// The most time for the first call of a connection, to the end of its headers.
const FIRST_HEAD_TIME: Duration = Duration::from_secs(5);

/// The most time for a later call, from the end of the last one to the end of
/// its headers.
const HEAD_TIME: Duration = Duration::from_secs(30);

/// The most time for a connection for one call, after its first head.
const ANSWER_TIME: Duration = Duration::from_secs(15);

/// The most bytes before the body of a call.
const HEAD_BYTES_MAX: usize = 16 << 10;

/// How long calls in progress may go on when the program must stop.
pub(crate) const WEBHOOK_DRAIN_TIMEOUT: Duration = Duration::from_secs(2);

/// The pause when no connection can be accepted, as when too many files are
/// open.
const ACCEPT_PAUSE: Duration = Duration::from_secs(1);

/// The time between two log lines about a crowd.
const WARN_PAUSE: Duration = Duration::from_secs(60);

/// The answer to a call.
pub(crate) type Answer = Response<Full<Bytes>>;

/// Answers the calls of a listener.
pub(crate) trait Answers: Send + Sync + 'static {
    /// The name of the listener in the log.
    const NAME: &'static str;

    /// The connections that are open at once.
    const CONNECTIONS_MAX: usize;

    /// Whether a connection is kept for another call after the first.
    const KEEPS: bool;

    /// Checks the head of a call. Only a proper call is read further.
    fn judge(&self, head: &Request<Incoming>) -> Result<(), WebhookRefusal>;

    /// Answers a proper call.
    fn answer(
        &self,
        request: Request<Incoming>,
    ) -> impl Future<Output = Result<Answer, WebhookRefusal>> + Send;

    /// Notes that a call or a connection was refused.
    fn note(&self, refused: WebhookRefusal);
}

/// Accepts connections until the program must stop, and then finishes calls in
/// progress for a short time. Dropping it drops every connection.
pub(crate) async fn serve<A: Answers>(
    answers: Arc<A>,
    listener: TcpListener,
    mut shutdown: Shutdown,
) {
    let mut crowd = Crowd { answers, tasks: JoinSet::new(), seats: Vec::new(), warned: None };
    loop {
        tokio::select! {
            () = requested(&mut shutdown) => break,
            Some(_) = crowd.tasks.join_next() => crowd.seats.retain(|it| !it.task.is_finished()),
            taken = listener.accept(), if crowd.has_room() => match taken {
                Ok((stream, _)) => {
                    crowd.seat(stream, shutdown.clone());
                    // The newcomer may have sent a call already.
                    yield_now().await;
                }
                Err(error) => {
                    tracing::warn!("a connection could not be accepted: {error}");
                    sleep(ACCEPT_PAUSE).await;
                }
            },
        }
    }
    drop(listener);
    let _ =
        timeout(WEBHOOK_DRAIN_TIMEOUT, async { while crowd.tasks.join_next().await.is_some() {} })
            .await;
}

/// The open connections, in the order in which they came.
struct Crowd<A> {
    answers: Arc<A>,
    tasks: JoinSet<()>,
    seats: Vec<Seat>,
    /// When the log last reported that no place is left.
    warned: Option<Instant>,
}

struct Seat {
    has_called: Arc<AtomicBool>,
    task: AbortHandle,
}

impl<A: Answers> Crowd<A> {
    /// Whether there is a free place, or a connection that can be closed for
    /// another.
    fn has_room(&self) -> bool {
        self.seats.len() < A::CONNECTIONS_MAX || self.seats.iter().any(Seat::only_waits)
    }

    /// Gives a newcomer a place; if none is free, that of the connection that
    /// has waited longest.
    fn seat(&mut self, stream: TcpStream, shutdown: Shutdown) {
        if self.seats.len() >= A::CONNECTIONS_MAX
            && let Some(place) = self.seats.iter().position(Seat::only_waits)
        {
            self.seats.remove(place).task.abort();
            self.answers.note(WebhookRefusal::Crowd);
        }
        let has_called = Arc::new(AtomicBool::new(false));
        let attended = attend(self.answers.clone(), stream, has_called.clone(), shutdown);
        self.seats.push(Seat { has_called, task: self.tasks.spawn(attended) });
        if self.seats.len() >= A::CONNECTIONS_MAX {
            self.warn();
        }
    }

    fn warn(&mut self) {
        if self.warned.is_some_and(|it| it.elapsed() < WARN_PAUSE) {
            return;
        }
        self.warned = Some(Instant::now());
        tracing::warn!(
            "all {} connections of {} are taken; each new one closes the one that has waited \
             longest without a proper call",
            A::CONNECTIONS_MAX,
            A::NAME
        );
    }
}

impl Seat {
    fn only_waits(&self) -> bool {
        !self.has_called.load(Ordering::Relaxed)
    }
}

/// Answers the calls of one connection.
async fn attend<A: Answers>(
    answers: Arc<A>,
    stream: TcpStream,
    has_called: Arc<AtomicBool>,
    mut shutdown: Shutdown,
) {
    let service = service_fn(async |request| {
        Ok::<_, Infallible>(answer(&*answers, &has_called, request).await)
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_TIME)
        .keep_alive(A::KEEPS)
        .max_buf_size(HEAD_BYTES_MAX)
        .serve_connection(TokioIo::new(stream), service);
    let mut connection = pin!(connection);
    let refused = tokio::select! {
        ended = connection.as_mut() => ended.err().and_then(|it| refused_by_hyper(&it)),
        () = time_is_up(&has_called, A::KEEPS) => Some(WebhookRefusal::Slow),
        () = requested(&mut shutdown) => {
            connection.as_mut().graceful_shutdown();
            connection.await.err().and_then(|it| refused_by_hyper(&it))
        }
    };
    if let Some(refused) = refused {
        answers.note(refused);
    }
}

/// Waits until a connection has used up its time.
async fn time_is_up(has_called: &AtomicBool, keeps: bool) {
    sleep(FIRST_HEAD_TIME).await;
    if !has_called.load(Ordering::Relaxed) {
        return;
    }
    if keeps {
        // From here on hyper measures the time, call by call.
        pending().await
    }
    sleep(ANSWER_TIME).await;
}

/// Answers one call: checks its head, and reads more of it only then.
async fn answer<A: Answers>(
    answers: &A,
    has_called: &AtomicBool,
    request: Request<Incoming>,
) -> Answer {
    let answered = match answers.judge(&request) {
        Ok(()) => {
            has_called.store(true, Ordering::Relaxed);
            answers.answer(request).await
        }
        Err(refused) => Err(refused),
    };
    let mut response = answered.unwrap_or_else(|refused| {
        answers.note(refused);
        refusal(refused)
    });
    if response.status() != StatusCode::OK {
        response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
    }
    response
}

/// Returns the answer to a call that is refused.
pub(crate) fn refusal(refused: WebhookRefusal) -> Answer {
    let (status, words) = match refused {
        WebhookRefusal::Path => (StatusCode::NOT_FOUND, ""),
        WebhookRefusal::Method => (StatusCode::METHOD_NOT_ALLOWED, ""),
        WebhookRefusal::Secret => (StatusCode::UNAUTHORIZED, ""),
        WebhookRefusal::Host => (
            StatusCode::MISDIRECTED_REQUEST,
            "ask by IP address, as localhost, or by a name that stands in `web.names`\n",
        ),
        WebhookRefusal::Size => (StatusCode::PAYLOAD_TOO_LARGE, ""),
        WebhookRefusal::Slow => (StatusCode::REQUEST_TIMEOUT, ""),
        WebhookRefusal::Broken => (StatusCode::BAD_REQUEST, ""),
        WebhookRefusal::Chat
        | WebhookRefusal::Store
        | WebhookRefusal::Crowd
        | WebhookRefusal::Keeper => (StatusCode::SERVICE_UNAVAILABLE, ""),
    };
    let mut response = Response::new(Full::from(words));
    *response.status_mut() = status;
    if status == StatusCode::SERVICE_UNAVAILABLE {
        response.headers_mut().insert(RETRY_AFTER, HeaderValue::from_static("1"));
    }
    response
}

/// Returns why hyper has refused a call before we saw it. An idle keep-alive
/// connection that closes is not a refusal.
fn refused_by_hyper(error: &hyper::Error) -> Option<WebhookRefusal> {
    match error.is_parse_too_large() {
        true => Some(WebhookRefusal::Size),
        false => error.is_parse().then_some(WebhookRefusal::Broken),
    }
}
