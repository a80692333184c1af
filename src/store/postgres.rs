//! PostgreSQL: records in a database that more than one machine can reach.
//!
//! Invariant: each change is one statement on one row and on the counts that it
//! adds, over the version that was read, and a transaction of its own. No answer
//! is taken for done that was not heard, and nothing is acknowledged on a reading
//! alone (`confirm`).

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, anyhow};
use futures::{Stream, TryStreamExt, stream};
use tokio::sync::oneshot;
use tokio::time::timeout;
use tokio_postgres::Row;
use tokio_postgres::types::Type;

use super::counts::{Cell, Counts};
use super::keyring::Keyring;
use super::record::{Encoded, Record};
use super::{ChatId, Kept, Store, StoreError, Version};
use crate::mandate::Mandate;
use crate::metrics::Metrics;
use batch::{Change, Owner, Writers};
use codec::Codec;
use line::{Line, Param, Pauses, Trouble};

mod batch;
mod codec;
mod database;
mod import;
pub(crate) mod line;
mod published;
mod schema;

pub use database::Database;
pub use import::{Import, knows};
pub use published::PublishedRows;
pub use schema::migrate;

/// How long a caller waits for the database before it is asked to come again.
const PATIENCE: Duration = Duration::from_secs(8);

/// The records that are read at once while all are read.
const PAGE: i64 = 500;

const LOAD: &str = "SELECT version, record FROM chat WHERE bot = $1 AND chat = $2";

const PAGES: &str = "SELECT chat, version, record FROM chat WHERE bot = $1 AND chat > $2 \
                     ORDER BY chat LIMIT $3";

const UNSAID: &str = "SELECT chat FROM chat WHERE bot = $1 AND unsaid AND chat > $2 \
                      ORDER BY chat LIMIT $3";
const COUNTS: &str = "SELECT cell, sum(times)::int8 FROM counted WHERE bot = $1 GROUP BY cell";

/// How the records of a bot are opened.
#[derive(Clone)]
pub struct PostgresOptions {
    /// Where they are.
    pub database: Database,
    /// The number of the bot, which stands before the colon of its token.
    pub bot: i64,
    /// The keys that encrypt records.
    pub keyring: Keyring,
    /// Metrics of all that the store does.
    pub metrics: Arc<Metrics>,
    /// Whether this process may write the records of the bot.
    pub mandate: Mandate,
}

/// The records of a bot in PostgreSQL.
pub struct Postgres {
    codec: Codec,
    database: Database,
    owner: Arc<Owner>,
    writers: Arc<Writers>,
}

impl PostgresOptions {
    /// Connects to the database, and checks that it can be relied on.
    pub async fn open(&self) -> Result<Postgres, StoreError> {
        self.open_checked().await.context("open the database").map_err(StoreError::Failed)
    }

    async fn open_checked(&self) -> anyhow::Result<Postgres> {
        let loads = &self.database.lines().loads;
        schema::check(loads).await?;
        let codec = codec::of_bot(loads, self.bot, &self.keyring).await?;
        let Self { database, bot, metrics, mandate, .. } = self.clone();
        let writers = database.writers();
        let owner = Arc::new(Owner { bot, metrics, mandate });
        Ok(Postgres { codec, database, owner, writers })
    }
}

impl Postgres {
    /// Asks for rows until there is an answer, as long as a caller waits.
    async fn ask(
        &self,
        line: &Line,
        statement: &str,
        params: &[Param<'_>],
    ) -> Result<Vec<Row>, StoreError> {
        ask(line, statement, params).await?.map_err(|error| self.unread(error))
    }

    fn kept(&self, key: &[u8], version: i64, record: &[u8]) -> anyhow::Result<Kept> {
        let record = Record::decode(&self.codec.decrypt(key, record)?)?;
        Ok(Kept { record: Some(record), version: Version(version.cast_unsigned()) })
    }

    fn unread(&self, error: anyhow::Error) -> StoreError {
        self.owner.metrics.store_failed();
        StoreError::Failed(error.context("read from the database"))
    }

    /// Returns the rows after a key, up to a page of them, each with its key.
    async fn page<T>(
        &self,
        statement: &str,
        after: &Vec<u8>,
        read: impl Fn(&Self, &[u8], &Row) -> anyhow::Result<T>,
    ) -> Result<Vec<(T, Vec<u8>)>, StoreError> {
        let params: [Param<'_>; 3] =
            [(&self.owner.bot, Type::INT8), (after, Type::BYTEA), (&PAGE, Type::INT8)];
        let rows = self.ask(&self.database.lines().pages, statement, &params).await?;
        let read = |row: &Row| {
            let key: Vec<u8> = row.try_get(0)?;
            Ok((read(self, &key, row)?, key))
        };
        let page: anyhow::Result<Vec<_>> = rows.iter().map(read).collect();
        page.map_err(|error| self.unread(error))
    }

    /// Returns all rows of a statement that gives them by pages.
    fn pages<T>(
        &self,
        statement: &'static str,
        read: fn(&Self, &[u8], &Row) -> anyhow::Result<T>,
    ) -> impl Stream<Item = Result<T, StoreError>> {
        let pages = stream::try_unfold(Some(Vec::new()), move |after| async move {
            let Some(after) = after else { return Ok(None) };
            let page = self.page(statement, &after, read).await?;
            let last = page.last().map(|it| it.1.clone());
            let entries: Vec<_> = page.into_iter().map(|it| Ok(it.0)).collect();
            Ok(Some((stream::iter(entries), last)))
        });
        pages.try_flatten()
    }
}

/// Asks until there is an answer, which may be that it is refused, as long as a
/// caller waits.
async fn ask(
    line: &Line,
    statement: &str,
    params: &[Param<'_>],
) -> Result<anyhow::Result<Vec<Row>>, StoreError> {
    let asked = async {
        let mut pauses = Pauses::default();
        loop {
            match line.query(statement, params).await {
                Ok(rows) => return Ok(rows),
                Err(Trouble::Refused(error)) => return Err(error),
                Err(Trouble::Passing(error) | Trouble::Denied(error)) => {
                    pauses.rest(&error).await;
                }
            }
        }
    };
    match timeout(PATIENCE, asked).await {
        Ok(answer) => Ok(answer),
        Err(_) => {
            // It has read only, or nobody repeats it, so it keeps nobody waiting.
            line.give_up().await;
            Err(silent())
        }
    }
}

fn silent() -> StoreError {
    StoreError::Later(anyhow!("the database has not answered for {} s", PATIENCE.as_secs()))
}

impl Store for Postgres {
    async fn load(&self, chat: ChatId) -> Result<Kept, StoreError> {
        let key = self.codec.key(chat);
        let params: [Param<'_>; 2] = [(&self.owner.bot, Type::INT8), (&key, Type::BYTEA)];
        let rows = self.ask(&self.database.lines().loads, LOAD, &params).await?;
        let Some(row) = rows.first() else { return Ok(Kept::NONE) };
        let read = || self.kept(&key, row.try_get(0)?, row.try_get(1)?);
        read().map_err(|error| self.unread(error))
    }

    async fn commit(
        &self,
        chat: ChatId,
        over: Version,
        record: Option<&Encoded>,
    ) -> Result<Version, StoreError> {
        if (over, record.is_none()) == (Version::NONE, true) {
            return Ok(Version::NONE);
        }
        let key = self.codec.key(chat);
        let unsaid = record.is_some_and(|it| !it.outbox.is_empty());
        let counts = record.map(|it| it.counts().clone()).unwrap_or_default();
        let record = record.map(|it| self.codec.encrypt(&key, it.bytes()));
        let (done, answer) = oneshot::channel();
        let owner = self.owner.clone();
        self.writers.write(Change::new(owner, key, over, (record, unsaid, counts), done));
        match timeout(PATIENCE, answer).await {
            Ok(answer) => answer.unwrap_or_else(|_| {
                Err(StoreError::Failed(anyhow!("write to the database: it has stopped")))
            }),
            Err(_) => Err(silent()),
        }
    }

    async fn confirm(&self, chat: ChatId, kept: Kept) -> Result<Kept, StoreError> {
        let Kept { record: Some(record), version } = kept else { return Ok(kept) };
        let record = record.encode().map_err(StoreError::Failed)?;
        let version = self.commit(chat, version, Some(&record)).await?;
        Ok(Kept { record: Some(Record::clone(&record)), version })
    }

    fn all(&self) -> impl Stream<Item = Result<(ChatId, Kept), StoreError>> + Send {
        self.pages(PAGES, |store, key, row| {
            let kept = store.kept(key, row.try_get(1)?, row.try_get(2)?)?;
            Ok((store.codec.chat(key)?, kept))
        })
    }

    fn unsaid(&self) -> impl Stream<Item = Result<ChatId, StoreError>> + Send {
        self.pages(UNSAID, |store, key, _| store.codec.chat(key))
    }

    async fn counts(&self) -> Result<Counts, StoreError> {
        let rows = self
            .ask(&self.database.lines().pages, COUNTS, &[(&self.owner.bot, Type::INT8)])
            .await?;
        let mut counts = Counts::default();
        for row in rows {
            let read = || {
                let cell = Cell::read(row.try_get(0)?).context("read what is counted")?;
                anyhow::Ok((cell, row.try_get::<_, i64>(1)?.cast_unsigned()))
            };
            let (cell, times) = read().map_err(|error| self.unread(error))?;
            counts.add(cell, times);
        }
        Ok(counts)
    }
}
