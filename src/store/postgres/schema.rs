//! The tables, and what the server must promise.

use anyhow::{Context, bail, ensure};

use super::line::{Address, Line, Trouble};

/// The layout of the tables. Raise it when an older program would misread them.
/// One that knows layout 1 alone would serve beside a fleet; layout 2 has no
/// addresses of instances; layout 3 has nothing of what is published.
const LAYOUT: i32 = 4;

/// Whether all is there that was added to this layout: what an older program passes
/// over, so that it and this one may serve a fleet side by side.
const ADDED: &str = "\
    SELECT count(*) = 1 FROM pg_attribute \
    WHERE attrelid = to_regclass('instance') AND attname = 'serves' AND NOT attisdropped";

/// What makes the tables, or brings those of an older layout up to it; it can be
/// repeated.
///
/// Few rows fit a page, and rows change often: with room left on each page a new
/// version of a row stays on its page, unless something begins or ends to wait in
/// it. A row from before the column `unsaid` counts as one in which something may.
///
/// People who write wait behind a lock that waits: whatever holds a table for long,
/// such as `pg_dump`, is not waited for.
const TABLES: &str = "
SET LOCAL lock_timeout = '2s';
CREATE TABLE IF NOT EXISTS chat (
    bot int8 NOT NULL,
    chat bytea NOT NULL,
    version int8 NOT NULL,
    record bytea NOT NULL,
    PRIMARY KEY (bot, chat)
) WITH (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02);
CREATE TABLE IF NOT EXISTS counted (
    bot int8 NOT NULL,
    writer int4 NOT NULL,
    cell text NOT NULL,
    times int8 NOT NULL,
    PRIMARY KEY (bot, writer, cell)
) WITH (fillfactor = 50);
CREATE TABLE IF NOT EXISTS bot (id int8 PRIMARY KEY, keys bytea);
CREATE TABLE IF NOT EXISTS layout (one int2 PRIMARY KEY, version int4 NOT NULL);
INSERT INTO layout VALUES (1, 1) ON CONFLICT (one) DO NOTHING;
ALTER TABLE chat ADD COLUMN IF NOT EXISTS unsaid bool NOT NULL DEFAULT true;
CREATE INDEX IF NOT EXISTS chat_unsaid ON chat (bot, chat) WHERE unsaid;
ALTER TABLE bot ADD COLUMN IF NOT EXISTS tenure int8 NOT NULL DEFAULT 0,
    ADD COLUMN IF NOT EXISTS keeper int8,
    ADD COLUMN IF NOT EXISTS heir int8,
    ADD COLUMN IF NOT EXISTS falls int2 NOT NULL DEFAULT 0;
CREATE TABLE IF NOT EXISTS instance (
    id int8 PRIMARY KEY,
    bot int8 NOT NULL,
    name text NOT NULL,
    beat int8 NOT NULL,
    fit bool NOT NULL,
    release int4 NOT NULL
);
ALTER TABLE instance ADD COLUMN IF NOT EXISTS address text,
    ADD COLUMN IF NOT EXISTS serves text;
CREATE TABLE IF NOT EXISTS version (
    bot int8 NOT NULL,
    version text NOT NULL,
    files bytea NOT NULL,
    PRIMARY KEY (bot, version)
);
CREATE TABLE IF NOT EXISTS published (
    bot int8 NOT NULL,
    number int8 NOT NULL,
    entry text NOT NULL,
    PRIMARY KEY (bot, number)
);
UPDATE layout SET version = 4 WHERE version < 4;
";

const LOOK: &str = "SELECT current_setting('fsync'), current_setting('synchronous_commit'), \
                    to_regclass('layout') IS NOT NULL";

/// Makes the tables, as the role that is to own them.
pub async fn migrate(url: &str, authorities: Option<&str>) -> anyhow::Result<()> {
    let line = Line::new(Address::read(url, authorities)?);
    let made = line.execute(TABLES).await.map_err(Trouble::into_error);
    made.context("make the tables; after a lock timeout, try again when nothing reads them whole")?;
    check(&line).await
}

/// Checks that the tables are there, and that a commit is on the disk.
pub(super) async fn check(line: &Line) -> anyhow::Result<()> {
    let rows = line.query_first(LOOK, &[]).await?;
    let row = rows.first().context("the server has no settings")?;
    let (fsync, synchronous): (String, String) = (row.try_get(0)?, row.try_get(1)?);
    ensure!(
        fsync == "on",
        "the server has `fsync = {fsync}`, and would lose what it has acknowledged"
    );
    if !["on", "remote_apply"].contains(&synchronous.as_str()) {
        tracing::warn!(
            "the server has `synchronous_commit = {synchronous}`: a crash or a failover can lose \
             what was acknowledged"
        );
    }
    if !row.try_get::<_, bool>(2)? {
        bail!("it has no tables; `heelwise store migrate` makes them");
    }
    let rows = line.query_first("SELECT version FROM layout", &[]).await?;
    let layout: i32 = rows.first().context("its layout is missing")?.try_get(0)?;
    ensure!(
        layout == LAYOUT,
        "its tables have layout {layout}, and this program knows layout {LAYOUT}; of an older \
         layout `heelwise store migrate` makes this one, and a newer one needs a newer program"
    );
    let rows = line.query_first(ADDED, &[]).await?;
    let is_whole: bool = rows.first().context("there is no answer")?.try_get(0)?;
    ensure!(
        is_whole,
        "its tables lack something that this program adds; `heelwise store migrate` adds it, \
         while instances of the older program go on"
    );
    Ok(())
}
