//! Puts all records of a bot into the database, in one transaction: they are all
//! there, or none is.
//!
//! Invariant: from its begin to its end the transaction has the row of the bot, so
//! that no instance can begin to serve the bot, and no other import is beside it.

use std::collections::HashMap;
use std::sync::Arc;

use anyhow::{Context, bail, ensure};
use tokio_postgres::Row;
use tokio_postgres::types::Type;

use super::codec::{self, Codec};
use super::line::{Open, Param, Trouble};
use super::{Keyring, PostgresOptions, batch, schema};
use crate::store::ChatId;
use crate::store::counts::Counts;
use crate::store::record::Encoded;

const KNOWN: &str = "SELECT FROM bot WHERE id = $1";

/// For this transaction alone. Somebody who waits for it, or for whom it waits, may
/// be on a machine that is gone, which the server hears of after hours.
const LIMIT: &str = "SELECT set_config('lock_timeout', '10s', true), \
                     set_config('idle_in_transaction_session_timeout', '60s', true)";

const TAKE: &str = "SELECT keys FROM bot WHERE id = $1 FOR UPDATE";

const KEEPER: &str = "\
    SELECT i.name FROM bot AS b JOIN instance AS i ON i.id = b.keeper WHERE b.id = $1";

const HAS_SOME: &str = "\
    SELECT EXISTS (SELECT FROM chat WHERE bot = $1) OR EXISTS (SELECT FROM counted WHERE bot = $1)";

/// Over a row of the same import: a backup of a store in use may have a chat
/// twice. All its rows have one version, which no other row has.
const PUT: &str = "\
    INSERT INTO chat AS c (bot, chat, version, record, unsaid) \
    SELECT $1, u.chat, $2, u.record, u.unsaid \
    FROM unnest($3::bytea[], $4::bytea[], $5::bool[]) AS u(chat, record, unsaid) \
    ON CONFLICT (bot, chat) DO UPDATE SET record = excluded.record, unsaid = excluded.unsaid \
    WHERE c.version = excluded.version RETURNING c.chat";

const COUNT: &str = "\
    INSERT INTO counted (bot, writer, cell, times) \
    SELECT $1, 0, n.cell, n.times FROM unnest($2::text[], $3::int8[]) AS n(cell, times)";

/// A transaction that puts records into the database. Dropped, it leaves nothing.
pub struct Import {
    line: Arc<Open>,
    bot: i64,
    codec: Codec,
    version: i64,
}

/// Whether the database has anything of a bot. Changes nothing.
pub async fn knows(options: &PostgresOptions) -> anyhow::Result<bool> {
    let line = options.database.line();
    schema::check(&line).await?;
    Ok(!line.query_first(KNOWN, &[(&options.bot, Type::INT8)]).await?.is_empty())
}

impl Import {
    /// Begins; refuses a bot that has records there, or that an instance serves.
    pub async fn begin(options: &PostgresOptions) -> anyhow::Result<Self> {
        let PostgresOptions { bot, keyring, .. } = options;
        let line = options.database.line();
        schema::check(&line).await?;
        let line = line.open().await.map_err(Trouble::into_error)?;
        let rows = take(&line, *bot, keyring).await.context(
            "take the bot in the database; nothing was changed; another restore of it may be \
             running, or may have broken off, which the server notices within a minute; call this \
             again",
        )?;
        refuse_if_in_use(&line, *bot).await?;
        let keys: Option<Vec<u8>> = rows.first().context("the bot is missing")?.try_get(0)?;
        let (codec, _) = codec::read(*bot, keys.as_deref(), keyring)?;
        Ok(Self { line, bot: *bot, codec, version: batch::random_version() })
    }

    /// Adds records; one of a chat that has come before is replaced.
    pub async fn put(&self, records: &HashMap<ChatId, Encoded>) -> anyhow::Result<()> {
        let (mut chats, mut sealed, mut unsaid) = (Vec::new(), Vec::new(), Vec::new());
        for (chat, record) in records {
            let key = self.codec.key(*chat);
            sealed.push(self.codec.encrypt(&key, record.bytes()));
            unsaid.push(!record.outbox.is_empty());
            chats.push(key);
        }
        let params: [Param<'_>; 5] = [
            (&self.bot, Type::INT8),
            (&self.version, Type::INT8),
            (&chats, Type::BYTEA_ARRAY),
            (&sealed, Type::BYTEA_ARRAY),
            (&unsaid, Type::BOOL_ARRAY),
        ];
        let put = self.line.query(PUT, &params).await.map_err(undone)?;
        ensure!(
            put.len() == records.len(),
            "another program writes records of this bot; nothing was changed; stop it first"
        );
        Ok(())
    }

    /// Adds counts, and makes all of it lasting.
    pub async fn finish(self, counts: &Counts) -> anyhow::Result<()> {
        let cells: Vec<_> = counts.0.keys().map(ToString::to_string).collect();
        let times: Vec<_> = counts.0.values().map(|it| it.cast_signed()).collect();
        let params: [Param<'_>; 3] =
            [(&self.bot, Type::INT8), (&cells, Type::TEXT_ARRAY), (&times, Type::INT8_ARRAY)];
        self.line.query(COUNT, &params).await.map_err(undone)?;
        ask(&self.line, "COMMIT", &[]).await.map(drop).context(
            "whether all of it is in the database is not known; call this again: if it refuses \
             since there are records, all of it is",
        )
    }
}

/// Begins the transaction, and takes the row of the bot.
async fn take(line: &Open, bot: i64, keyring: &Keyring) -> anyhow::Result<Vec<Row>> {
    ask(line, "BEGIN", &[]).await?;
    ask(line, LIMIT, &[]).await?;
    let new = codec::new_keys(bot, keyring);
    ask(line, codec::ADD, &[(&bot, Type::INT8), (&new, Type::BYTEA)]).await?;
    ask(line, TAKE, &[(&bot, Type::INT8)]).await
}

async fn refuse_if_in_use(line: &Open, bot: i64) -> anyhow::Result<()> {
    if let Some(row) = ask(line, KEEPER, &[(&bot, Type::INT8)]).await?.first() {
        let name: String = row.try_get(0)?;
        bail!(
            "the instance `{name}` of a fleet serves this bot; stop all its instances first; if \
             none of them runs any more, start one with `fleet.name` and stop it"
        );
    }
    let rows = ask(line, HAS_SOME, &[(&bot, Type::INT8)]).await?;
    ensure!(
        !rows.first().context("the database does not answer")?.try_get::<_, bool>(0)?,
        "the database has records or counts of this bot; nothing was changed; to put the backup \
         in their place, take a backup of them, stop every program that serves the bot, and \
         remove them: DELETE FROM chat WHERE bot = {bot}; DELETE FROM counted WHERE bot = {bot}; \
         DELETE FROM bot WHERE id = {bot};"
    );
    Ok(())
}

async fn ask(line: &Open, statement: &str, params: &[Param<'_>]) -> anyhow::Result<Vec<Row>> {
    line.query(statement, params).await.map_err(Trouble::into_error)
}

fn undone(trouble: Trouble) -> anyhow::Error {
    trouble.into_error().context("write to the database; nothing was changed; call this again")
}
