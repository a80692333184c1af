//! Backups of records in a database, and back into one.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use anyhow::ensure;
use chrono::{DateTime, Utc};
use tokio::runtime::{Builder, Runtime};

use super::file::{read_file, verify};
use super::replace::COMMITS_AT_ONCE;
use super::{Entry, Summary, create, write};
use crate::store::counts::Counts;
use crate::store::postgres::{Import, PostgresOptions, knows};

/// Writes a backup of all records of a bot into a folder, and returns its path and
/// content. The bot may be running: a backup only reads.
pub fn create_from_database(
    folder: &Path,
    options: &PostgresOptions,
    at: DateTime<Utc>,
) -> anyhow::Result<(PathBuf, Summary)> {
    let runtime = runtime()?;
    ensure!(
        runtime.block_on(knows(options))?,
        "the database has nothing of the bot {}, by the number before the colon of its token",
        options.bot
    );
    let store = runtime.block_on(options.open())?;
    create(folder, &options.keyring, |file| {
        let of = (at, Some(options.bot));
        runtime.block_on(write(&store, of, &options.keyring, file)).map(drop)
    })
}

/// Puts a backup into a database that has no records of the bot: all of it, or
/// nothing. The file is read twice, and with a key it has to be encrypted, as
/// `restore` has it.
pub fn restore_into_database(
    backup: &Path,
    options: &PostgresOptions,
    takes_plain: bool,
) -> anyhow::Result<Summary> {
    verify(backup, &options.keyring, takes_plain)?;
    let runtime = runtime()?;
    let import = runtime.block_on(Import::begin(options))?;
    let (mut waiting, mut counts) = (HashMap::new(), Counts::default());
    let summary = read_file(backup, &options.keyring, |entry| {
        match entry {
            Entry::Count(cell, times) => counts.add(cell, times),
            Entry::Chat(chat, record) => {
                waiting.insert(chat, record.encode()?);
            }
        }
        if waiting.len() == COMMITS_AT_ONCE {
            runtime.block_on(import.put(&waiting))?;
            waiting.clear();
        }
        Ok(())
    })?;
    runtime.block_on(import.put(&waiting))?;
    runtime.block_on(import.finish(&counts))?;
    Ok(summary)
}

fn runtime() -> anyhow::Result<Runtime> {
    Ok(Builder::new_current_thread().enable_all().build()?)
}
