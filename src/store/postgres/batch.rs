//! Commits, written as batches: what is ready goes as one statement, of all bots
//! of this process together.
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

use super::database::{Database, WRITERS};
use super::line::{Open, Param, Pauses, Row, Trouble};
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
             SELECT bot, $1, n.cell, sum(n.times)::int8 \
             FROM unnest($2::int8[], $3::bytea[], $4::int8[], $5::text[], $6::int8[]) \
             AS n(bot, chat, version, cell, times) JOIN changed USING (bot, chat, version) \
             GROUP BY bot, n.cell ORDER BY bot, n.cell \
             ON CONFLICT (bot, writer, cell) DO UPDATE SET times = k.times + excluded.times) \
             SELECT bot, chat, version FROM changed"
        )
    };
}

const PUT: &str = counting!(
    "UPDATE chat AS c SET version = u.next, record = u.record, unsaid = u.unsaid \
     FROM unnest($7::int8[], $8::bytea[], $9::int8[], $10::bytea[], $11::bool[], $12::int8[]) \
     AS u(bot, chat, next, record, unsaid, was) \
     WHERE c.bot = u.bot AND c.chat = u.chat AND c.version = u.was \
     RETURNING c.bot, c.chat, c.version"
);

const ADD: &str = counting!(
    "INSERT INTO chat (bot, chat, version, record, unsaid) \
     SELECT u.bot, u.chat, u.next, u.record, u.unsaid \
     FROM unnest($7::int8[], $8::bytea[], $9::int8[], $10::bytea[], $11::bool[]) \
     AS u(bot, chat, next, record, unsaid) \
     ON CONFLICT (bot, chat) DO NOTHING RETURNING bot, chat, version"
);

const REMOVE: &str = "\
    DELETE FROM chat AS c USING unnest($1::int8[], $2::bytea[], $3::int8[]) AS u(bot, chat, was) \
    WHERE c.bot = u.bot AND c.chat = u.chat AND c.version = u.was \
    RETURNING c.bot, c.chat, 0::int8";

/// Whose records are written.
pub(super) struct Owner {
    /// The number of the bot.
    pub(super) bot: i64,
    pub(super) metrics: Arc<Metrics>,
    /// Whether this process may write them.
    pub(super) mandate: Mandate,
}

/// A row: the bot, the key of the chat, and the version that it has.
type Landed = (i64, Vec<u8>, i64);

/// A commit to the row of a chat.
pub(super) struct Change {
    owner: Arc<Owner>,
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
        owner: Arc<Owner>,
        key: Vec<u8>,
        over: Version,
        (record, unsaid, counts): (Option<Vec<u8>>, bool, Counts),
        done: oneshot::Sender<Result<Version, StoreError>>,
    ) -> Self {
        let read = over.0.cast_signed();
        let next = record.as_ref().map_or(0, |_| random_version());
        Self { owner, key, over: [read].into(), next, record, unsaid, counts, read, done }
    }

    fn was(&self) -> i64 {
        self.over.front().copied().unwrap_or_default()
    }

    /// Returns what this attempt adds to the counts.
    fn counts(&self) -> impl Iterator<Item = (&Self, String, i64)> {
        let counts = self.counts.0.iter().filter(|_| self.was() == self.read);
        counts.map(move |(cell, times)| (self, cell.to_string(), *times as i64))
    }

    /// Whether it may be written now.
    fn is_ours(&self) -> bool {
        self.owner.mandate.holds()
    }

    /// Answers, if it is decided by what has landed; else it is to be tried over
    /// the next version.
    fn settle(mut self, landed: &HashSet<Landed>) -> Option<Self> {
        let answer = if landed.contains(&(self.owner.bot, self.key.clone(), self.next)) {
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
    StoreError::Later(anyhow!(
        "this instance may not act for the bot now: its beats have not been answered in time, or \
         the bot is at another instance; what it did not finish is done again, here or there"
    ))
}

pub(super) fn random_version() -> i64 {
    keyring::random_number().max(1).cast_signed()
}

/// The writers of a database, which end when the last store is dropped that uses
/// them.
pub(super) struct Writers {
    changes: mpsc::UnboundedSender<Change>,
    _tasks: JoinSet<()>,
}

impl Writers {
    pub(super) fn start(database: &Database) -> Self {
        let (changes, queue) = mpsc::unbounded_channel();
        let queue = Arc::new(Mutex::new(queue));
        let mut tasks = JoinSet::new();
        for number in 0..WRITERS {
            let (database, queue) = (database.clone(), queue.clone());
            tasks.spawn(Writer { number, database, queue }.run());
        }
        Self { changes, _tasks: tasks }
    }

    /// Hands over a change, which is answered once it is decided.
    pub(super) fn write(&self, change: Change) {
        // They receive for as long as this exists.
        let _ = self.changes.send(change);
    }
}

/// Writes one batch after another.
struct Writer {
    /// Its number among the writers.
    number: usize,
    database: Database,
    queue: Arc<Mutex<mpsc::UnboundedReceiver<Change>>>,
}

impl Writer {
    async fn run(self) {
        loop {
            let mut changes = Vec::new();
            if self.queue.lock().await.recv_many(&mut changes, ROWS_MAX).await == 0 {
                return;
            }
            // Two batches over the same rows in one order never wait in a circle.
            changes.sort_by(|one, other| {
                (one.owner.bot, &one.key).cmp(&(other.owner.bot, &other.key))
            });
            self.settle(changes).await;
        }
    }

    /// Tries until each change is answered, or nobody waits for it any more.
    async fn settle(&self, mut open: Vec<Change>) {
        let mut pauses = Pauses::default();
        loop {
            let not_ours_now = open.extract_if(.., |it| !it.is_ours());
            not_ours_now.for_each(|it| it.answer(Err(not_ours())));
            if open.is_empty() {
                return;
            }
            let since_begin = Stopwatch::start();
            let trouble = match self.attempt(&open).await {
                Ok(Some(landed)) => {
                    self.database.note_answer();
                    count_batch(&open, since_begin);
                    open = open.into_iter().filter_map(|it| it.settle(&landed)).collect();
                    continue;
                }
                Ok(None) => continue,
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
                    one.owner.metrics.store_failed();
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

    /// Sends a batch, and returns the rows that have got their new versions; nothing if
    /// some of it may not be written any more.
    async fn attempt(&self, changes: &[Change]) -> Result<Option<HashSet<Landed>>, Trouble> {
        let shared = &self.database.lines().writes[self.number];
        let line = shared.open().await?;
        // To connect may have taken long.
        if !changes.iter().all(Change::is_ours) {
            return Ok(None);
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
            () = self.database.is_answered(changes[0].owner.bot) => {
                shared.replace(&line).await;
                return Err(Trouble::Passing(anyhow!("a connection was silent")));
            }
        };
        Ok(Some(put.into_iter().chain(added).chain(removed).collect()))
    }

    async fn send(
        &self,
        line: &Open,
        statement: &str,
        changes: impl Iterator<Item = &Change> + Clone,
    ) -> Result<Vec<Landed>, Trouble> {
        let keys: Vec<_> = changes.clone().map(|it| &it.key[..]).collect();
        if keys.is_empty() {
            return Ok(Vec::new());
        }
        let bots: Vec<_> = changes.clone().map(|it| it.owner.bot).collect();
        let was: Vec<_> = changes.clone().map(Change::was).collect();
        let next: Vec<_> = changes.clone().map(|it| it.next).collect();
        let records: Vec<_> = changes.clone().filter_map(|it| it.record.as_deref()).collect();
        let unsaid: Vec<_> = changes.clone().map(|it| it.unsaid).collect();
        let counted: Vec<_> = changes.flat_map(Change::counts).collect();
        let of: Vec<_> = counted.iter().map(|it| it.0.owner.bot).collect();
        let chats: Vec<_> = counted.iter().map(|it| &it.0.key[..]).collect();
        let versions: Vec<_> = counted.iter().map(|it| it.0.next).collect();
        let cells: Vec<_> = counted.iter().map(|it| &it.1[..]).collect();
        let times: Vec<_> = counted.iter().map(|it| it.2).collect();
        let writer = self.number as i32;
        let rows: [Param<'_>; 2] = [(&bots, Type::INT8_ARRAY), (&keys, Type::BYTEA_ARRAY)];
        let mut params: Vec<Param<'_>> = Vec::new();
        if statement == REMOVE {
            params.extend(rows);
        } else {
            params.extend([
                (&writer as _, Type::INT4),
                (&of as _, Type::INT8_ARRAY),
                (&chats as _, Type::BYTEA_ARRAY),
                (&versions as _, Type::INT8_ARRAY),
                (&cells as _, Type::TEXT_ARRAY),
                (&times as _, Type::INT8_ARRAY),
            ]);
            params.extend(rows);
            params.extend([
                (&next as _, Type::INT8_ARRAY),
                (&records as _, Type::BYTEA_ARRAY),
                (&unsaid as _, Type::BOOL_ARRAY),
            ]);
        }
        if statement != ADD {
            params.push((&was, Type::INT8_ARRAY));
        }
        let rows = line.query(statement, &params).await?;
        let landed = |row: &Row| anyhow::Ok((row.try_get(0)?, row.try_get(1)?, row.try_get(2)?));
        rows.iter().map(landed).collect::<anyhow::Result<_>>().map_err(Trouble::Refused)
    }
}

/// Counts a batch for each bot that had a commit in it.
fn count_batch(changes: &[Change], since_begin: Stopwatch) {
    for of_bot in changes.chunk_by(|one, other| one.owner.bot == other.owner.bot) {
        of_bot[0].owner.metrics.count_batch(changes.len(), since_begin);
    }
}
