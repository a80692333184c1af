//! Mandates: whether this process may act for a bot now.
//!
//! Invariant: the mandate is asked directly before each write to the database
//! and each write to Telegram. A timer cannot take its place: in a process that
//! was stopped and goes on, a task may run before its timer.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use tokio::sync::Notify;

/// How long an instance may act after it has sent a beat that was answered.
///
/// The others bury it 7 seconds after they have seen that beat
/// (`fleet::plan`). What it has written by then may be on its way for
/// `ON_THE_WAY`, which leaves 1.5 seconds for clocks that run at different rates.
pub const LEASE: Duration = Duration::from_millis(3_500);

/// How long what an instance has written to Telegram may be on its way: the
/// system gives up a connection on which nothing arrives for so long.
pub const ON_THE_WAY: Duration = Duration::from_secs(2);

/// The time since a moment before this process began: a clock that nobody sets,
/// and that goes on while the machine sleeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Uptime(pub Duration);

impl Uptime {
    /// How long after another time it is; zero if it is before.
    pub fn since(self, earlier: Self) -> Duration {
        self.0.saturating_sub(earlier.0)
    }
}

/// Whether this instance may act, for any bot.
#[derive(Clone)]
pub struct Lease(Arc<Shared>);

struct Shared {
    clock: Box<dyn Fn() -> Uptime + Send + Sync>,
    /// In nanoseconds.
    until: AtomicU64,
    extended: Notify,
}

impl Lease {
    /// Makes one that does not hold yet.
    pub fn new(clock: impl Fn() -> Uptime + Send + Sync + 'static) -> Self {
        let (until, extended) = (AtomicU64::new(0), Notify::new());
        Self(Arc::new(Shared { clock: Box::new(clock), until, extended }))
    }

    /// The time by its clock.
    pub fn now(&self) -> Uptime {
        (self.0.clock)()
    }

    /// Until when it holds.
    pub fn until(&self) -> Uptime {
        Uptime(Duration::from_nanos(self.0.until.load(Ordering::Acquire)))
    }

    /// Whether it holds now.
    pub fn holds(&self) -> bool {
        self.now() < self.until()
    }

    /// Extends it: the beat that was sent then was answered, and its view has
    /// been looked at. Nothing else shows that others still see us alive.
    pub fn extend(&self, sent: Uptime) {
        let until = (sent.0 + LEASE).as_nanos() as u64;
        self.0.until.fetch_max(until, Ordering::AcqRel);
        self.0.extended.notify_waiters();
    }

    /// Returns a mandate for a bot, which lasts as long as this does.
    pub fn mandate(&self) -> Mandate {
        Mandate(Some(Arc::new(Granted { lease: self.clone(), is_over: AtomicBool::new(false) })))
    }
}

/// Whether this process may act for one bot.
#[derive(Clone)]
pub struct Mandate(Option<Arc<Granted>>);

struct Granted {
    lease: Lease,
    is_over: AtomicBool,
}

impl Mandate {
    /// The mandate of a process that is the only one to act for its bot.
    pub fn unlimited() -> Self {
        Self(None)
    }

    /// Whether others may act for the bot when we may not.
    pub fn is_limited(&self) -> bool {
        self.0.is_some()
    }

    /// Whether it holds now.
    pub fn holds(&self) -> bool {
        self.0.as_ref().is_none_or(|it| !it.is_over.load(Ordering::Acquire) && it.lease.holds())
    }

    /// Waits until it holds: for ever, if it has ended.
    pub async fn held(&self) {
        let Some(granted) = &self.0 else { return };
        loop {
            // Made before the look, so that no extension is missed.
            let extended = granted.lease.0.extended.notified();
            if self.holds() {
                return;
            }
            extended.await;
        }
    }

    /// Ends it, in all its copies.
    pub fn end(&self) {
        if let Some(granted) = &self.0 {
            granted.is_over.store(true, Ordering::Release);
        }
    }
}
