//! One address of Telegram's calls for all instances of a fleet: whichever of them
//! is called passes the call on to the one that keeps the bot.
//!
//! Invariant: a call is passed on once at most, and 200 is answered only when the
//! keeper has said that the update is on disk. Anything else is 503, and Telegram
//! calls again.

use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures::future::try_join;
use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use hyper::http::uri::Authority;
use hyper::{Request, StatusCode};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use tokio::net::TcpListener;
use tokio::sync::mpsc;
use tokio::time::timeout;

use super::webhook::{CONNECTIONS_MAX, Calls, SECRET_HEADER, body, hand_over, judge};
use super::{Telegram, Webhook};
use crate::bot::Bot;
use crate::fleet::BotId;
use crate::fleet::keepers::Keepers;
use crate::mandate::Mandate;
use crate::metrics::{Listener, Metrics, PassedOn, Stopwatch, WebhookRefusal};
use crate::server::{self, Answer, Answers};
use crate::shutdown::{Shutdown, requested};
use crate::store::Store;

/// The header of a call that another instance has passed on.
const PASSED_ON: HeaderName = HeaderName::from_static("x-heelwise-passed-on");

/// The header by which the keeper says that it has taken a call: whatever else
/// listens at an address of old says 200 without it.
const TAKEN: HeaderName = HeaderName::from_static("x-heelwise-taken");

/// The most time for a connection to another instance.
const CONNECT_TIME: Duration = Duration::from_secs(1);

/// The most time for its answer.
const ANSWER_TIME: Duration = Duration::from_secs(10);

/// How long a connection to it is kept without a call: shorter than it does.
const IDLE_TIME: Duration = Duration::from_secs(15);

/// Whether an address is that of another instance: a host and a port.
pub fn is_other_address(address: &str) -> bool {
    let Ok(read) = address.parse::<Authority>() else { return false };
    let host = read.host().trim_matches(['[', ']']).parse::<IpAddr>();
    let is_any = host.is_ok_and(|it| it.is_unspecified());
    read.port_u16().is_some_and(|it| it != 0) && !is_any && !address.contains('@')
}

/// The calls for one bot, which this instance keeps or does not.
pub struct Entry {
    bot: BotId,
    webhook: Webhook,
    metrics: Arc<Metrics>,
    keepers: Keepers,
    http: Client<HttpConnector, Full<Bytes>>,
    /// What handles calls while this instance keeps the bot, and whether it may.
    calls: Mutex<Option<(Calls, Mandate)>>,
    /// Whether the last call could not be passed on.
    is_failing: AtomicBool,
}

/// An entry whose calls this instance handles.
struct Open<'e>(&'e Entry, Calls);

impl Drop for Open<'_> {
    fn drop(&mut self) {
        let Self(entry, ours) = self;
        // The next tenure may have begun.
        drop(entry.calls().take_if(|it| it.0.same_channel(ours)));
    }
}

impl Entry {
    /// The entry of a bot that nobody keeps here yet.
    pub fn new(bot: BotId, webhook: Webhook, metrics: Arc<Metrics>, keepers: Keepers) -> Self {
        let mut tcp = HttpConnector::new();
        tcp.set_nodelay(true);
        tcp.set_connect_timeout(Some(CONNECT_TIME));
        let mut http = Client::builder(TokioExecutor::new());
        http.pool_timer(TokioTimer::new()).pool_idle_timeout(IDLE_TIME);
        let http = http.build(tcp);
        let (calls, is_failing) = (Mutex::default(), AtomicBool::new(false));
        Self { bot, webhook, metrics, keepers, http, calls, is_failing }
    }

    /// Where it listens.
    pub fn listen(&self) -> SocketAddr {
        self.webhook.listen
    }

    fn open(&self, calls: Calls, mandate: Mandate) -> Open<'_> {
        *self.calls() = Some((calls.clone(), mandate));
        Open(self, calls)
    }

    fn calls(&self) -> MutexGuard<'_, Option<(Calls, Mandate)>> {
        self.calls.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn answer(&self, request: Request<Incoming>) -> Result<Answer, WebhookRefusal> {
        let since_receipt = Stopwatch::start();
        let was_passed_on = request.headers().contains_key(PASSED_ON);
        let body = body(request).await?;
        let calls = self.calls().clone();
        if let Some((calls, mandate)) = calls {
            if !mandate.holds() {
                // It may be cut off, and have lost the bot without a word. The next
                // call may reach another instance.
                return Err(WebhookRefusal::Keeper);
            }
            let mut answer = hand_over(&calls, &body, since_receipt, !was_passed_on).await?;
            answer.headers_mut().insert(TAKEN, HeaderValue::from_static("1"));
            return Ok(answer);
        }
        if was_passed_on {
            return Err(WebhookRefusal::Keeper);
        }
        let result = self.pass_on(body).await;
        self.metrics.passed_on(result);
        match result {
            PassedOn::Taken => Ok(Answer::default()),
            PassedOn::Refused | PassedOn::Unreachable | PassedOn::Nobody => {
                Err(WebhookRefusal::Keeper)
            }
        }
    }

    /// Passes a call on to the keeper, unless the bot leaves it meanwhile.
    async fn pass_on(&self, body: Bytes) -> PassedOn {
        let Some(address) = self.keepers.address(self.bot) else { return PassedOn::Nobody };
        let asked = timeout(ANSWER_TIME, self.ask(&address, body));
        let asked = tokio::select! {
            asked = asked => asked.unwrap_or_else(|_| Err("no answer in time".to_owned())),
            () = self.keepers.left(self.bot, &address) => return PassedOn::Nobody,
        };
        let was_failing = self.is_failing.swap(asked.is_err(), Ordering::Relaxed);
        match asked {
            Ok(true) => PassedOn::Taken,
            Ok(false) => PassedOn::Refused,
            Err(why) => {
                if !was_failing {
                    tracing::warn!("calls cannot be passed on to the instance at {address}: {why}");
                }
                PassedOn::Unreachable
            }
        }
    }

    /// Asks the keeper to take a call, and returns whether it has.
    async fn ask(&self, address: &str, body: Bytes) -> Result<bool, String> {
        let request = Request::post(format!("http://{address}{}", self.webhook.path))
            .header(SECRET_HEADER, &self.webhook.secret)
            .header(CONTENT_TYPE, "application/json")
            .header(PASSED_ON, "1")
            .body(Full::from(body));
        let request = request.map_err(|it| it.to_string())?;
        let answered = self.http.request(request).await;
        let answer = answered.map_err(|it| format!("{:#}", anyhow::Error::from(it)))?;
        match (answer.status(), answer.headers().contains_key(TAKEN)) {
            (StatusCode::OK, true) => Ok(true),
            (StatusCode::SERVICE_UNAVAILABLE, _) => Ok(false),
            (StatusCode::OK, false) => Err("something else answers there".to_owned()),
            (status, _) => Err(format!("it answers {status}; are its settings the same?")),
        }
    }
}

impl Telegram {
    /// Takes the calls of an entry until the tenure must end, and finishes those in
    /// progress.
    pub async fn take_calls<S: Store + 'static>(
        self,
        bot: Bot<S>,
        entry: &Entry,
        mut shutdown: Shutdown,
    ) -> anyhow::Result<()> {
        let (calls, called) = mpsc::unbounded_channel();
        let open = entry.open(calls, self.mandate());
        let closed = async {
            requested(&mut shutdown).await;
            drop(open);
            Ok(())
        };
        try_join(closed, self.handle_calls(bot, called)).await.map(drop)
    }
}

/// The entries of all bots of an instance, at one address.
struct Entries {
    /// Never none.
    by_path: BTreeMap<String, Arc<Entry>>,
}

/// Answers the calls for all bots until the program must stop, and finishes those in
/// progress.
pub async fn answer_calls(entries: Vec<Arc<Entry>>, listener: TcpListener, shutdown: Shutdown) {
    let by_path = entries.into_iter().map(|it| (it.webhook.path.clone(), it)).collect();
    server::serve(Arc::new(Entries { by_path }), listener, shutdown).await;
}

impl Answers for Entries {
    const NAME: &'static str = "the webhook";

    const CONNECTIONS_MAX: usize = CONNECTIONS_MAX;

    const KEEPS: bool = true;

    fn judge(&self, head: &Request<Incoming>) -> Result<(), WebhookRefusal> {
        let entry = self.by_path.get(head.uri().path()).ok_or(WebhookRefusal::Path)?;
        judge(head, &entry.webhook.secret)
    }

    async fn answer(&self, request: Request<Incoming>) -> Result<Answer, WebhookRefusal> {
        let entry = self.by_path.get(request.uri().path()).ok_or(WebhookRefusal::Path)?;
        let answered = entry.answer(request).await;
        Ok(answered.unwrap_or_else(|refused| {
            entry.metrics.refused(Listener::Webhook, refused);
            server::refusal(refused)
        }))
    }

    /// What belongs to no bot counts as one of the first.
    fn note(&self, refused: WebhookRefusal) {
        if let Some(first) = self.by_path.values().next() {
            first.metrics.refused(Listener::Webhook, refused);
        }
    }
}
