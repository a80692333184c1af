//! Commits, written as batches: what is ready goes as one statement.
//!
//! Invariant: an answer that was not heard is asked for again by writing. The
//! row may by then have the version that was read, or the one that we wrote
//! there; a commit over either of them is right, and its answer is the one that
//! counts.

use std::collections::{HashSet, VecDeque};
use std::sync::Arc;

use anyhow::anyhow;
use futures::future::{BoxFuture, FutureExt};
use futures::try_join;
use tokio::sync::{Mutex, mpsc, oneshot};
use tokio::task::JoinSet;
use tokio_postgres::types::Type;

use super::PostgresOptions;
use super::database::{Database, WRITERS};
use super::line::{Open, Param, Pauses, Trouble};
use crate::mandate::Mandate;
use crate::metrics::{Metrics, Stopwatch};
use crate::store::counts::Counts;
use crate::store::{StoreError, Version, keyring};

/// The most commits that are written at once.
const ROWS_MAX: usize = 64;

/// Counts what came with the rows that have got their new versions: in the same
/// transaction, and each writer in rows of its own, so that none waits for
/// another. They are locked in one order.
macro_rules! counting {
    ($change:literal) => {
        concat!(
            "WITH changed AS (",
            $change,
            "), added AS (INSERT INTO counted AS k (bot, writer, cell, times) \
             SELECT $1, $2, n.cell, sum(n.times)::int8 \
             FROM unnest($3::bytea[], $4::int8[], $5::text[], $6::int8[]) \
             AS n(chat, version, cell, times) JOIN changed USING (chat, version) \
             GROUP BY n.cell ORDER BY n.cell \
             ON CONFLICT (bot, writer, cell) DO UPDATE SET times = k.times + excluded.times) \
             SELECT chat, version FROM changed"
        )
    };
}

const PUT: &str = counting!(
    "UPDATE chat AS c SET version = u.next, record = u.record, unsaid = u.unsaid \
     FROM unnest($7::bytea[], $8::int8[], $9::bytea[], $10::bool[], $11::int8[]) \
     AS u(chat, next, record, unsaid, was) \
     WHERE c.bot = $1 AND c.chat = u.chat AND c.version = u.was RETURNING c.chat, c.version"
);

const ADD: &str = counting!(
    "INSERT INTO chat (bot, chat, version, record, unsaid) \
     SELECT $1, u.chat, u.next, u.record, u.unsaid \
     FROM unnest($7::bytea[], $8::int8[], $9::bytea[], $10::bool[]) \
     AS u(chat, next, record, unsaid) \
     ON CONFLICT (bot, chat) DO NOTHING RETURNING chat, version"
);

const REMOVE: &str = "\
    DELETE FROM chat AS c USING unnest($2::bytea[], $3::int8[]) AS u(chat, was) \
    WHERE c.bot = $1 AND c.chat = u.chat AND c.version = u.was RETURNING c.chat, 0::int8";

/// A commit to the row of a chat.
pub(super) struct Change {
    key: Vec<u8>,
    /// The versions of ours or of the reader's that the row may have; 0: no row.
    over: VecDeque<i64>,
    /// The version that it gets; 0: none, the row is removed.
    next: i64,
    record: Option<Vec<u8>>,
    /// Whether something waits in it to be sent.
    unsaid: bool,
    /// What it adds to the counts.
    counts: Counts,
    /// The version that was read. Over one of ours the counts have landed.
    read: i64,
    done: oneshot::Sender<Result<Version, StoreError>>,
}

impl Change {
    pub(super) fn new(
        key: Vec<u8>,
        over: Version,
        (record, unsaid, counts): (Option<Vec<u8>>, bool, Counts),
        done: oneshot::Sender<Result<Version, StoreError>>,
    ) -> Self {
        let read = over.0.cast_signed();
        let next = record.as_ref().map_or(0, |_| random_version());
        Self { key, over: [read].into(), next, record, unsaid, counts, read, done }
    }

    fn was(&self) -> i64 {
        self.over.front().copied().unwrap_or_default()
    }

    /// Returns what this attempt adds to the counts.
    fn counts(&self) -> impl Iterator<Item = (&[u8], i64, String, i64)> {
        let counts = self.counts.0.iter().filter(|_| self.was() == self.read);
        counts.map(|(cell, times)| (&self.key[..], self.next, cell.to_string(), *times as i64))
    }

    /// Answers, if it is decided by what has landed; else it is to be tried over
    /// the next version.
    fn settle(mut self, landed: &HashSet<(Vec<u8>, i64)>) -> Option<Self> {
        let answer = if landed.contains(&(self.key.clone(), self.next)) {
            Ok(Version(self.next.cast_unsigned()))
        } else {
            self.over.pop_front();
            if !self.over.is_empty() {
                return Some(self);
            }
            Err(StoreError::Stale)
        };
        self.answer(answer);
        None
    }

    fn answer(self, answer: Result<Version, StoreError>) {
        // Whoever has gone away needs no answer.
        let _ = self.done.send(answer);
    }

    /// Notes that the last attempt may have been done.
    fn may_have_landed(&mut self) {
        if self.next != 0 {
            self.over.push_back(self.next);
            self.next = random_version();
        }
    }
}

fn not_ours() -> StoreError {
    StoreError::Later(anyhow!("this process may not act for the bot now"))
}

pub(super) fn random_version() -> i64 {
    keyring::random_number().max(1).cast_signed()
}

/// Writes one batch after another.
pub(super) struct Writer {
    /// Its number among the writers.
    number: usize,
    database: Database,
    bot: i64,
    queue: Arc<Mutex<mpsc::UnboundedReceiver<Change>>>,
    metrics: Arc<Metrics>,
    mandate: Mandate,
}

impl Writer {
    /// Starts the writers of a bot.
    pub(super) fn start(
        options: &PostgresOptions,
        queue: mpsc::UnboundedReceiver<Change>,
    ) -> JoinSet<()> {
        let queue = Arc::new(Mutex::new(queue));
        let mut writers = JoinSet::new();
        for number in 0..WRITERS {
            let PostgresOptions { database, bot, metrics, mandate, .. } = options.clone();
            let queue = queue.clone();
            writers.spawn(Self { number, database, bot, queue, metrics, mandate }.run());
        }
        writers
    }

    async fn run(self) {
        loop {
            let mut changes = Vec::new();
            if self.queue.lock().await.recv_many(&mut changes, ROWS_MAX).await == 0 {
                return;
            }
            // Two batches over the same rows in one order never wait in a circle.
            changes.sort_by(|one, other| one.key.cmp(&other.key));
            self.settle(changes).await;
        }
    }

    /// Tries until each change is answered, or nobody waits for it any more.
    async fn settle(&self, mut open: Vec<Change>) {
        let mut pauses = Pauses::default();
        while !open.is_empty() {
            if !self.mandate.holds() {
                return open.into_iter().for_each(|it| it.answer(Err(not_ours())));
            }
            let since_begin = Stopwatch::start();
            let trouble = match self.attempt(&open).await {
                Ok(landed) => {
                    self.metrics.count_batch(open.len(), since_begin);
                    open = open.into_iter().filter_map(|it| it.settle(&landed)).collect();
                    continue;
                }
                Err(trouble) => trouble,
            };
            open.iter_mut().for_each(Change::may_have_landed);
            match trouble {
                Trouble::Passing(error) | Trouble::Denied(error) => {
                    pauses.rest(&error).await;
                    open.retain(|it| !it.done.is_closed());
                }
                Trouble::Refused(error) => return self.settle_each(open, error).await,
            }
        }
    }

    /// Finds out which change of a batch the database refuses.
    fn settle_each(&self, open: Vec<Change>, error: anyhow::Error) -> BoxFuture<'_, ()> {
        async move {
            match <[Change; 1]>::try_from(open) {
                Ok([one]) => {
                    self.metrics.store_failed();
                    one.answer(Err(StoreError::Failed(error.context("write to the database"))));
                }
                Err(open) => {
                    for one in open {
                        self.settle(vec![one]).await;
                    }
                }
            }
        }
        .boxed()
    }

    /// Sends a batch, and returns the rows that have got their new versions.
    async fn attempt(&self, changes: &[Change]) -> Result<HashSet<(Vec<u8>, i64)>, Trouble> {
        let shared = &self.database.lines().writes[self.number];
        let line = shared.open().await?;
        // To connect may have taken long.
        if !self.mandate.holds() {
            return Err(Trouble::Passing(anyhow!("the mandate has ended")));
        }
        let part = |is: fn(&Change) -> bool| changes.iter().filter(move |it| is(it));
        let answered = async {
            try_join!(
                self.send(&line, PUT, part(|it| it.next != 0 && it.was() != 0)),
                self.send(&line, ADD, part(|it| it.next != 0 && it.was() == 0)),
                self.send(&line, REMOVE, part(|it| it.next == 0)),
            )
        };
        let (put, added, removed) = tokio::select! {
            answered = answered => answered?,
            () = self.database.is_answered(self.bot) => {
                shared.replace(&line).await;
                return Err(Trouble::Passing(anyhow!("a connection was silent")));
            }
        };
        Ok(put.into_iter().chain(added).chain(removed).collect())
    }

    async fn send(
        &self,
        line: &Open,
        statement: &str,
        changes: impl Iterator<Item = &Change> + Clone,
    ) -> Result<Vec<(Vec<u8>, i64)>, Trouble> {
        let keys: Vec<_> = changes.clone().map(|it| &it.key[..]).collect();
        if keys.is_empty() {
            return Ok(Vec::new());
        }
        let was: Vec<_> = changes.clone().map(Change::was).collect();
        let next: Vec<_> = changes.clone().map(|it| it.next).collect();
        let records: Vec<_> = changes.clone().filter_map(|it| it.record.as_deref()).collect();
        let unsaid: Vec<_> = changes.clone().map(|it| it.unsaid).collect();
        let (mut chats, mut versions, mut cells, mut times) = (vec![], vec![], vec![], vec![]);
        for (chat, version, cell, number) in changes.flat_map(Change::counts) {
            chats.push(chat);
            versions.push(version);
            cells.push(cell);
            times.push(number);
        }
        let writer = self.number as i32;
        let mut params: Vec<Param<'_>> = vec![(&self.bot, Type::INT8)];
        if statement == REMOVE {
            params.extend([(&keys as _, Type::BYTEA_ARRAY), (&was as _, Type::INT8_ARRAY)]);
        } else {
            params.extend([
                (&writer as _, Type::INT4),
                (&chats as _, Type::BYTEA_ARRAY),
                (&versions as _, Type::INT8_ARRAY),
                (&cells as _, Type::TEXT_ARRAY),
                (&times as _, Type::INT8_ARRAY),
                (&keys as _, Type::BYTEA_ARRAY),
                (&next as _, Type::INT8_ARRAY),
                (&records as _, Type::BYTEA_ARRAY),
                (&unsaid as _, Type::BOOL_ARRAY),
            ]);
        }
        if statement == PUT {
            params.push((&was, Type::INT8_ARRAY));
        }
        let rows = line.query(statement, &params).await?;
        let landed = rows.iter().map(|row| anyhow::Ok((row.try_get(0)?, row.try_get(1)?)));
        landed.collect::<anyhow::Result<_>>().map_err(Trouble::Refused)
    }
}
