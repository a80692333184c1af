//! What is published of a bot, in PostgreSQL: the files of its versions, and the
//! log of what came into force, whose newest entry is in force.
//!
//! Invariant: an entry never changes, and the next one is added only by somebody
//! who has seen the newest: of two who publish at once, one does. What was seen is
//! named whole: after a failover another entry may have its number.

use std::fmt::Display;

use anyhow::{Context, anyhow};

use super::line::{Param, Type};
use super::{Database, ask};
use crate::store::{Noted, StoreError};

const NEWEST: &str =
    "SELECT number, entry FROM published WHERE bot = $1 ORDER BY number DESC LIMIT 1";

const ALL: &str = "SELECT number, entry FROM published WHERE bot = $1 ORDER BY number";

const ADD: &str = "\
    INSERT INTO published (bot, number, entry) SELECT $1, $2, $3 WHERE $2 = 1 OR EXISTS \
    (SELECT 1 FROM published WHERE bot = $1 AND number = $2 - 1 AND entry = $4) \
    ON CONFLICT (bot, number) DO NOTHING RETURNING number";

/// Over an entry that is there already: it waits for what the first attempt waits
/// for.
const ADD_AGAIN: &str = "\
    UPDATE published SET entry = entry WHERE bot = $1 AND number = $2 AND entry = $3 \
    RETURNING number";

const FILES: &str = "SELECT files FROM version WHERE bot = $1 AND version = $2";

/// Over a row that was altered, too.
const PUT: &str = "\
    INSERT INTO version AS v (bot, version, files) VALUES ($1, $2, $3) \
    ON CONFLICT (bot, version) DO UPDATE SET files = excluded.files \
    WHERE v.files <> excluded.files";

/// What is published of a bot.
#[derive(Clone)]
pub struct PublishedRows {
    database: Database,
    bot: i64,
}

impl PublishedRows {
    /// Connects to nothing yet.
    pub fn new(database: &Database, bot: i64) -> Self {
        Self { database: database.clone(), bot }
    }

    /// Fails if the log cannot be read, and waits for a database that is not
    /// there yet.
    pub async fn check(&self) -> anyhow::Result<()> {
        let bot: [Param<'_>; 1] = [(&self.bot, Type::INT8)];
        let asked = self.database.lines().loads.query_first(NEWEST, &bot).await;
        asked.map(drop).context("read what is published in the database")
    }

    /// Returns the newest entry.
    pub async fn newest(&self) -> Result<Option<Noted>, StoreError> {
        Ok(self.entries(NEWEST).await?.pop())
    }

    /// Returns all entries, oldest first.
    pub async fn all(&self) -> Result<Vec<Noted>, StoreError> {
        self.entries(ALL).await
    }

    /// Adds an entry after the newest that was seen. Returns whether it is there;
    /// otherwise another one is, or what was seen is not there any more.
    pub async fn add(&self, seen: Option<&Noted>, entry: &str) -> Result<bool, StoreError> {
        let (number, seen) = seen.map_or((1, ""), |it| (it.number + 1, &it.entry[..]));
        let params: [Param<'_>; 4] = [
            (&self.bot, Type::INT8),
            (&number, Type::INT8),
            (&entry, Type::TEXT),
            (&seen, Type::TEXT),
        ];
        if !self.ask(ADD, &params).await?.is_empty() {
            return Ok(true);
        }
        // An earlier attempt may have been done though its answer was not heard. That
        // it can be read is no answer: a failover may lose it still.
        Ok(!self.ask(ADD_AGAIN, &params[..3]).await?.is_empty())
    }

    /// Returns the files of a version, if they are there.
    pub async fn files(&self, version: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let rows = self.ask(FILES, &[(&self.bot, Type::INT8), (&version, Type::TEXT)]).await?;
        rows.first().map(|it| it.try_get(0).map_err(refused)).transpose()
    }

    /// Puts the files of a version there.
    pub async fn put(&self, version: &str, files: &[u8]) -> Result<(), StoreError> {
        let params: [Param<'_>; 3] =
            [(&self.bot, Type::INT8), (&version, Type::TEXT), (&files, Type::BYTEA)];
        self.ask(PUT, &params).await.map(drop)
    }

    async fn entries(&self, statement: &str) -> Result<Vec<Noted>, StoreError> {
        let rows = self.ask(statement, &[(&self.bot, Type::INT8)]).await?;
        let read = |row: &super::Row| {
            let (number, entry) = (row.try_get(0)?, row.try_get(1)?);
            Ok::<_, tokio_postgres::Error>(Noted { number, entry })
        };
        rows.iter().map(|it| read(it).map_err(refused)).collect()
    }

    async fn ask(
        &self,
        statement: &str,
        params: &[Param<'_>],
    ) -> Result<Vec<super::Row>, StoreError> {
        // A keeper and those who stand by have this connection already.
        ask(&self.database.lines().loads, statement, params).await?.map_err(refused)
    }
}

fn refused(error: impl Display) -> StoreError {
    StoreError::Failed(anyhow!("{error:#}").context("use what is published in the database"))
}
