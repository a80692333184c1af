//! A database, and the connections to it, which the stores of all bots of this
//! process share: thirty bots would take all that a server has.

use std::array;
use std::sync::{self, Arc, PoisonError, Weak};
use std::time::Duration;

use tokio::sync::{Mutex, watch};
use tokio::time::Instant;
use tokio_postgres::types::Type;

use super::batch::Writers;
use super::line::{Address, Line, Param};

/// How many batches are written at once, each over a connection of its own: a
/// statement that waits for a standby keeps all behind it waiting.
pub(super) const WRITERS: usize = 4;

/// How long a connection may be silent before it is asked whether it is dead,
/// and the longest pause between two times of asking.
const SILENCE: (Duration, Duration) = (Duration::from_secs(30), Duration::from_secs(300));

/// The pause between two probes of a process that serves alone.
const PROBE_INTERVAL: Duration = Duration::from_secs(5);

/// A commit that changes nothing. A server whose standby is missing answers those who
/// only read.
const PROBE: &str = "UPDATE bot SET keys = keys WHERE id = $1";

/// A database, with the connections to it; copies share them.
#[derive(Clone)]
pub struct Database(Arc<Lines>);

/// The connections, each opened when it is needed.
pub(super) struct Lines {
    address: Address,
    /// For single records.
    pub(super) loads: Line,
    /// For many: what is behind a page has to wait for it.
    pub(super) pages: Line,
    /// For changes, by the number of the writer.
    pub(super) writes: [Line; WRITERS],
    writers: sync::Mutex<Weak<Writers>>,
    /// One probe at a time, for all writers: each leaves a session behind if the
    /// server waits for its standby.
    turn: Mutex<()>,
    /// When a commit that is made for that was last answered.
    answered: watch::Sender<Instant>,
}

impl Database {
    /// Reads `postgresql://user:password@host/database`, and certificates in PEM
    /// that vouch for the server, beside those that everybody trusts. Connects to
    /// nothing yet.
    pub fn at(url: &str, authorities: Option<&str>) -> anyhow::Result<Self> {
        let address = Address::read(url, authorities)?;
        let line = || Line::new(address.clone());
        let (loads, pages, writes) = (line(), line(), array::from_fn(|_| line()));
        let turn = Mutex::default();
        let writers = sync::Mutex::default();
        let answered = watch::Sender::new(Instant::now());
        Ok(Self(Arc::new(Lines { address, loads, pages, writes, writers, turn, answered })))
    }

    /// Returns a connection that nobody else uses.
    pub(crate) fn line(&self) -> Line {
        Line::new(self.0.address.clone())
    }

    /// Returns when the database last answered this process, now and later. Who
    /// serves alone has to `probe` it; a fleet has its beats.
    pub(crate) fn answered(&self) -> watch::Receiver<Instant> {
        self.0.answered.subscribe()
    }

    /// Notes that the database has answered a commit.
    pub(crate) fn note_answer(&self) {
        self.0.answered.send_replace(Instant::now());
    }

    /// Asks the database again and again whether it takes commits, over a connection
    /// of its own, by the row of this bot.
    pub(crate) async fn probe(self, bot: i64) {
        let (line, mut patience) = (self.line(), SILENCE.0);
        let params: [Param<'_>; 1] = [(&bot, Type::INT8)];
        loop {
            match tokio::time::timeout(patience, line.query(PROBE, &params)).await {
                Ok(Ok(_)) => {
                    self.note_answer();
                    patience = SILENCE.0;
                }
                // Those whose work it is report it.
                Ok(Err(_)) => {}
                Err(_) => {
                    line.give_up().await;
                    patience = (patience * 2).min(SILENCE.1);
                }
            }
            tokio::time::sleep(PROBE_INTERVAL).await;
        }
    }

    pub(super) fn lines(&self) -> &Lines {
        &self.0
    }

    /// Returns the writers of all stores in it, which are started for the first.
    pub(super) fn writers(&self) -> Arc<Writers> {
        let mut writers = self.0.writers.lock().unwrap_or_else(PoisonError::into_inner);
        writers.upgrade().unwrap_or_else(|| {
            let started = Arc::new(Writers::start(self));
            *writers = Arc::downgrade(&started);
            started
        })
    }

    /// Returns once another connection has answered a commit that was sent when
    /// one had long been silent: then that one is dead. A proxy may hold a
    /// connection whose server is gone.
    pub(super) async fn is_answered(&self, bot: i64) {
        tokio::time::sleep(SILENCE.0).await;
        let _turn = self.0.turn.lock().await;
        let mut patience = SILENCE.0;
        loop {
            let line = self.line();
            let params: [Param<'_>; 1] = [(&bot, Type::INT8)];
            let commit = line.query(PROBE, &params);
            if let Ok(Ok(_)) = tokio::time::timeout(patience, commit).await {
                return;
            }
            tokio::time::sleep(patience).await;
            patience = (patience * 2).min(SILENCE.1);
        }
    }
}
