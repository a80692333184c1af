//! Metrics: how much was done, how long it took, what is open; in the form that
//! Prometheus fetches.
//!
//! Invariant: nothing but this text is read from metrics: the program behaves in
//! the same way without them.
//!
//! Invariant: a metric is never about one person. Labels are taken from closed
//! lists, in this program or in the dialog, and the number of a chat is never a
//! label.

use std::collections::HashMap;
use std::sync::atomic::AtomicU64;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::metrics::info::Info;
use prometheus_client::registry::{Registry, Unit};
use tokio::time::Instant;

use triage::session::Stage;

mod fleet;

use fleet::FleetFigures;
pub use fleet::TenureEnd;

/// Buckets in seconds, for work on this machine.
const LOCAL_BUCKETS: [f64; 13] =
    [0.001, 0.002_5, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0];

/// Buckets in seconds, for work that waits for Telegram.
const REMOTE_BUCKETS: [f64; 13] =
    [0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 300.0, 1_800.0];

/// Commits that share one sync.
const COMMITS: [f64; 11] = [1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0, 128.0, 256.0, 512.0, 1_024.0];

/// The result of an update.
#[derive(Clone, Copy, Debug)]
pub enum UpdateResult {
    /// Its effect is on disk.
    Handled,
    /// It was a repeat.
    Repeated,
    /// There was nothing in it for us.
    Ignored,
    /// It could not be read.
    Unreadable,
}

/// A listener.
#[derive(Clone, Copy, Debug)]
pub enum Listener {
    /// For Telegram's calls.
    Webhook,
    /// For requests for health and metrics.
    Web,
}

/// Why a call was refused.
#[derive(Clone, Copy, Debug)]
pub enum WebhookRefusal {
    /// It asked for a path that does not exist.
    Path,
    /// Its method was not one that is served there.
    Method,
    /// It did not have the secret.
    Secret,
    /// It was larger than any update.
    Size,
    /// Its body did not arrive in time.
    Slow,
    /// It broke off, or was not HTTP.
    Broken,
    /// Its host name is not one of ours.
    Host,
    /// Too many updates of the same chat wait already.
    Chat,
    /// The store cannot be reached, or does not answer.
    Store,
    /// It had waited longest when all connections were taken.
    Crowd,
    /// No instance that keeps the bot could be brought to take it.
    Keeper,
}

/// The result of passing a call on to the instance that keeps the bot.
#[derive(Clone, Copy, Debug)]
pub enum PassedOn {
    /// That instance has it on disk.
    Taken,
    /// It has refused it.
    Refused,
    /// It cannot be reached, or did not answer in time.
    Unreachable,
    /// Nobody keeps the bot, or nobody knows where.
    Nobody,
}

/// What was given up after a panic, or for a missing text.
#[derive(Clone, Copy, Debug)]
pub enum SetAside {
    /// An update; the person got a message, and the session stays.
    Update,
    /// A message that could not be rendered.
    Message,
}

/// The result of a message.
#[derive(Clone, Copy, Debug)]
pub enum DeliveryResult {
    /// The channel has it.
    Sent,
    /// It has to be tried again.
    Later,
    /// The channel refused it for good, or it could not be rendered.
    Refused,
    /// The person has left.
    Gone,
}

/// How a request to Telegram failed.
#[derive(Clone, Copy, Debug)]
pub enum ApiFailure {
    /// Too many requests (429).
    TooMany,
    /// Refused for another reason.
    Refused,
    /// The network failed, or the server did.
    Network,
}

type Label<const N: usize> = [(&'static str, &'static str); N];

/// The metrics of one running bot.
pub struct Metrics {
    registry: Registry,
    updates: Family<Label<2>, Counter>,
    refused: Family<Label<1>, Counter>,
    web_refused: Family<Label<1>, Counter>,
    passed_on: Family<Label<1>, Counter>,
    set_aside: Family<Label<1>, Counter>,
    handling: Histogram,
    deliveries: Family<Label<1>, Counter>,
    delivery: Histogram,
    failures: Family<Label<1>, Counter>,
    silence: Gauge<f64, AtomicU64>,
    sessions: Family<Label<1>, Gauge>,
    outcomes: Family<[(&'static str, String); 1], Counter>,
    figures: Family<[(&'static str, String); 3], Gauge>,
    waiting_messages: Gauge,
    waiting_chats: Gauge,
    waiting_longest: Gauge<f64, AtomicU64>,
    batches: Histogram,
    writing: Histogram,
    store_errors: Counter,
    fleet: FleetFigures,
    store_bytes: Gauge,
    /// What waits in each chat: its number and since when.
    waiting: Mutex<HashMap<i64, Vec<(u64, Instant)>>>,
    heard: Mutex<Instant>,
}

/// Measures how long something takes. It reads a clock that does not change
/// with the time of day.
#[derive(Clone, Copy, Debug)]
pub struct Stopwatch(Instant);

impl Stopwatch {
    /// Starts measuring.
    pub fn start() -> Self {
        Self(Instant::now())
    }

    fn seconds(self) -> f64 {
        self.0.elapsed().as_secs_f64()
    }
}

impl Default for Metrics {
    fn default() -> Self {
        Self::of_bot(None)
    }
}

impl Metrics {
    /// Begins the metrics of a bot; of one of several, each bears its name.
    pub fn of_bot(name: Option<&str>) -> Self {
        let label = name.map(|it| ("bot".into(), it.to_owned().into()));
        let registry = Registry::with_prefix_and_labels("heelwise", label.into_iter());
        let histogram = |bounds: &[f64]| Histogram::new(bounds.iter().copied());
        let mut metrics = Self {
            registry,
            updates: Family::default(),
            refused: Family::default(),
            web_refused: Family::default(),
            passed_on: Family::default(),
            set_aside: Family::default(),
            handling: histogram(&LOCAL_BUCKETS),
            deliveries: Family::default(),
            delivery: histogram(&REMOTE_BUCKETS),
            failures: Family::default(),
            silence: Gauge::default(),
            sessions: Family::default(),
            outcomes: Family::default(),
            figures: Family::default(),
            waiting_messages: Gauge::default(),
            waiting_chats: Gauge::default(),
            waiting_longest: Gauge::default(),
            batches: histogram(&COMMITS),
            writing: histogram(&LOCAL_BUCKETS),
            store_errors: Counter::default(),
            fleet: FleetFigures::default(),
            store_bytes: Gauge::default(),
            waiting: Mutex::default(),
            heard: Mutex::new(Instant::now()),
        };
        metrics.register();
        metrics.begin_at_zero();
        metrics
    }

    fn register(&mut self) {
        let build = Info::new([("version", env!("CARGO_PKG_VERSION"))]);
        let all = &mut self.registry;
        all.register("build", "Which version runs", build);
        all.register("updates", "Updates by kind and what became of them", self.updates.clone());
        let help = "Calls to the webhook that were refused, and why";
        all.register("webhook_refused", help, self.refused.clone());
        let help = "Calls to the webhook passed on to the instance that keeps the bot";
        all.register("webhook_passed_on", help, self.passed_on.clone());
        let help = "Calls for health and metrics that were refused, and why";
        all.register("web_refused", help, self.web_refused.clone());
        let help = "Updates and messages given up after a panic or for a missing text";
        all.register("set_aside", help, self.set_aside.clone());
        let help = "From the receipt of an update until it is on disk";
        all.register_with_unit("handling", help, Unit::Seconds, self.handling.clone());
        let help = "Tries to deliver a message, by what came of it";
        all.register("deliveries", help, self.deliveries.clone());
        let help = "From the commit of a message until Telegram has it";
        all.register_with_unit("delivery", help, Unit::Seconds, self.delivery.clone());
        let help = "Requests to Telegram that failed, by kind";
        all.register("telegram_failures", help, self.failures.clone());
        let help = "Since Telegram last answered, or since the start";
        all.register_with_unit("telegram_silence", help, Unit::Seconds, self.silence.clone());
        all.register("sessions", "Sessions kept, by where they are", self.sessions.clone());
        all.register("outcomes", "Times an outcome was reached", self.outcomes.clone());
        let help = "What became of questions and check-ins, rounded; none from 1 to 7";
        all.register("figures", help, self.figures.clone());
        let help = "Messages committed and not yet delivered";
        all.register("outbox_messages", help, self.waiting_messages.clone());
        let help = "Chats in which a message waits";
        all.register("outbox_chats", help, self.waiting_chats.clone());
        let help = "Age of the oldest message not yet delivered";
        all.register_with_unit("outbox_oldest", help, Unit::Seconds, self.waiting_longest.clone());
        let help = "Commits that shared one sync of the disk";
        all.register("store_batch_commits", help, self.batches.clone());
        let help = "To write a batch of commits and sync the disk";
        all.register_with_unit("store_write", help, Unit::Seconds, self.writing.clone());
        all.register("store_errors", "Failures of the store", self.store_errors.clone());
        self.fleet.register(all);
        let help = "Size of the store on disk";
        all.register_with_unit("store", help, Unit::Bytes, self.store_bytes.clone());
    }

    /// A series must exist before it can be seen to rise.
    fn begin_at_zero(&self) {
        for result in [
            DeliveryResult::Sent,
            DeliveryResult::Later,
            DeliveryResult::Refused,
            DeliveryResult::Gone,
        ] {
            drop(self.deliveries.get_or_create(&[("result", result.name())]));
        }
        for failure in [ApiFailure::TooMany, ApiFailure::Refused, ApiFailure::Network] {
            drop(self.failures.get_or_create(&[("kind", failure.name())]));
        }
        for stage in Stage::ALL {
            drop(self.sessions.get_or_create(&[("state", stage.name())]));
        }
        for what in [SetAside::Update, SetAside::Message] {
            drop(self.set_aside.get_or_create(&[("what", what.name())]));
        }
        for refused in WebhookRefusal::AT_WEBHOOK {
            drop(self.refused.get_or_create(&[("reason", refused.name())]));
        }
        for result in PassedOn::ALL {
            drop(self.passed_on.get_or_create(&[("result", result.name())]));
        }
        for refused in WebhookRefusal::AT_WEB {
            drop(self.web_refused.get_or_create(&[("reason", refused.name())]));
        }
        let unreadable = [("kind", "unknown"), ("result", UpdateResult::Unreadable.name())];
        drop(self.updates.get_or_create(&unreadable));
    }

    /// Counts an update. `kind` is one of a few words.
    pub fn count_update(&self, kind: &'static str, taken: UpdateResult) {
        self.updates.get_or_create(&[("kind", kind), ("result", taken.name())]).inc();
    }

    /// Counts a refused call.
    pub fn refused(&self, at: Listener, why: WebhookRefusal) {
        let refused = match at {
            Listener::Webhook => &self.refused,
            Listener::Web => &self.web_refused,
        };
        refused.get_or_create(&[("reason", why.name())]).inc();
    }

    /// Counts a call for a bot that another instance keeps.
    pub fn passed_on(&self, result: PassedOn) {
        self.passed_on.get_or_create(&[("result", result.name())]).inc();
    }

    /// Counts something that was given up.
    pub fn set_aside(&self, what: SetAside) {
        self.set_aside.get_or_create(&[("what", what.name())]).inc();
    }

    /// Counts an update that came when the stopwatch was started and is now on
    /// disk.
    pub fn observe_handling(&self, since_receipt: Stopwatch) {
        self.handling.observe(since_receipt.seconds());
    }

    /// Counts a session that went from one stage to another, began or was
    /// erased.
    pub fn session_moved(&self, from: Option<Stage>, to: Option<Stage>) {
        if from == to {
            return;
        }
        let gauge = |stage: Stage| self.sessions.get_or_create_owned(&[("state", stage.name())]);
        from.map(|it| gauge(it).dec());
        to.map(|it| gauge(it).inc());
    }

    /// Sets the stages of all sessions, after all were counted.
    pub fn set_sessions(&self, stages: &[Stage]) {
        for stage in Stage::ALL {
            let count = stages.iter().filter(|it| **it == stage).count();
            let gauge = self.sessions.get_or_create_owned(&[("state", stage.name())]);
            gauge.set(i64::try_from(count).unwrap_or(i64::MAX));
        }
    }

    /// Adds an outcome that may be reached.
    pub fn declare_outcome(&self, outcome: &str) {
        drop(self.outcomes.get_or_create(&[("outcome", outcome.to_owned())]));
    }

    /// Counts an outcome that was reached.
    pub fn count_outcome(&self, outcome: &str) {
        self.outcomes.get_or_create(&[("outcome", outcome.to_owned())]).inc();
    }

    /// Sets the figures that may be seen: kind, name and event of each.
    pub fn set_figures(&self, visible: Vec<([String; 3], u64)>) {
        self.figures.clear();
        for ([kind, name, event], number) in visible {
            let labels = [("kind", kind), ("name", name), ("event", event)];
            let number = i64::try_from(number).unwrap_or(i64::MAX);
            self.figures.get_or_create_owned(&labels).set(number);
        }
    }

    /// Sets the deliveries that wait in a chat, by their numbers. Those that
    /// are new to it have waited for `age`.
    pub fn waits(&self, chat: i64, ids: impl Iterator<Item = u64>, age: Duration) {
        let mut ids = ids.peekable();
        let mut waiting = self.waiting();
        if ids.peek().is_none() {
            waiting.remove(&chat);
            return;
        }
        let now = Instant::now();
        let since = now.checked_sub(age).unwrap_or(now);
        let known = waiting.entry(chat).or_default();
        let before = std::mem::take(known);
        let find = |id| before.iter().find(|it| it.0 == id).map_or(since, |it| it.1);
        known.extend(ids.map(|id| (id, find(id))));
    }

    /// Counts an attempt at a delivery that waits in a chat.
    pub fn count_delivery(&self, chat: i64, id: u64, result: DeliveryResult) {
        self.deliveries.get_or_create(&[("result", result.name())]).inc();
        if let (DeliveryResult::Sent, Some(since_commit)) = (result, self.waits_since(chat, id)) {
            self.delivery.observe(since_commit.seconds());
        }
    }

    fn waits_since(&self, chat: i64, id: u64) -> Option<Stopwatch> {
        let waiting = self.waiting();
        let since = waiting.get(&chat)?.iter().find(|it| it.0 == id);
        since.map(|it| Stopwatch(it.1))
    }

    /// Notes that Telegram has answered a request with a yes.
    pub fn heard(&self) {
        *self.heard.lock().unwrap_or_else(PoisonError::into_inner) = Instant::now();
    }

    /// Counts a failed request to Telegram.
    pub fn count_api_failure(&self, failure: ApiFailure) {
        self.failures.get_or_create(&[("kind", failure.name())]).inc();
    }

    /// Counts commits that were written at once.
    pub fn count_batch(&self, commits: usize, since_begin: Stopwatch) {
        self.batches.observe(commits as f64);
        self.writing.observe(since_begin.seconds());
    }

    /// Counts a failure of the store.
    pub fn store_failed(&self) {
        self.store_errors.inc();
    }

    /// Returns all metrics in OpenMetrics' text form.
    pub fn text(&self, store_bytes: u64) -> String {
        self.store_bytes.set(store_bytes.cast_signed());
        let heard = *self.heard.lock().unwrap_or_else(PoisonError::into_inner);
        self.silence.set(heard.elapsed().as_secs_f64());
        let waiting = self.waiting();
        self.waiting_chats.set(waiting.len() as i64);
        self.waiting_messages.set(waiting.values().map(|it| it.len() as i64).sum());
        let oldest = waiting.values().flatten().map(|it| it.1).min();
        drop(waiting);
        self.waiting_longest.set(oldest.map_or(0.0, |it| it.elapsed().as_secs_f64()));
        let mut text = String::new();
        encode(&mut text, &self.registry).expect("a string takes whatever is written to it");
        text
    }

    fn waiting(&self) -> MutexGuard<'_, HashMap<i64, Vec<(u64, Instant)>>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl UpdateResult {
    fn name(self) -> &'static str {
        match self {
            Self::Handled => "handled",
            Self::Repeated => "repeated",
            Self::Ignored => "ignored",
            Self::Unreadable => "unreadable",
        }
    }
}

impl WebhookRefusal {
    const AT_WEBHOOK: [Self; 10] = [
        Self::Path,
        Self::Method,
        Self::Secret,
        Self::Size,
        Self::Slow,
        Self::Broken,
        Self::Chat,
        Self::Store,
        Self::Crowd,
        Self::Keeper,
    ];

    const AT_WEB: [Self; 7] =
        [Self::Path, Self::Method, Self::Host, Self::Size, Self::Slow, Self::Broken, Self::Crowd];

    fn name(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Method => "method",
            Self::Secret => "secret",
            Self::Size => "size",
            Self::Slow => "slow",
            Self::Broken => "broken",
            Self::Host => "host",
            Self::Chat => "chat",
            Self::Store => "store",
            Self::Crowd => "crowd",
            Self::Keeper => "keeper",
        }
    }
}

impl PassedOn {
    const ALL: [Self; 4] = [Self::Taken, Self::Refused, Self::Unreachable, Self::Nobody];

    fn name(self) -> &'static str {
        match self {
            Self::Taken => "taken",
            Self::Refused => "refused",
            Self::Unreachable => "unreachable",
            Self::Nobody => "nobody",
        }
    }
}

impl SetAside {
    fn name(self) -> &'static str {
        match self {
            Self::Update => "update",
            Self::Message => "message",
        }
    }
}

impl DeliveryResult {
    fn name(self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::Later => "later",
            Self::Refused => "refused",
            Self::Gone => "gone",
        }
    }
}

impl ApiFailure {
    fn name(self) -> &'static str {
        match self {
            Self::TooMany => "too_many_requests",
            Self::Refused => "refused",
            Self::Network => "network",
        }
    }
}
