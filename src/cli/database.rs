//! What commands do with the records of a bot in a database.

use std::path::{Path, PathBuf};
#[cfg(feature = "postgres")]
use std::sync::Arc;

#[cfg(feature = "postgres")]
use anyhow::Context;
use chrono::{DateTime, Utc};

#[cfg(feature = "postgres")]
use crate::backup;
use crate::backup::Summary;
#[cfg(feature = "postgres")]
use crate::mandate::Mandate;
use crate::settings::Settings;
#[cfg(feature = "postgres")]
use crate::setup::bot_number;
#[cfg(feature = "postgres")]
use crate::store::postgres::{Database, PostgresOptions};

/// Returns how the records of a bot are opened.
#[cfg(feature = "postgres")]
pub(super) fn options(settings: &Settings) -> anyhow::Result<PostgresOptions> {
    let address = settings.database()?.context("`database.url` is not set")?;
    Ok(PostgresOptions {
        database: Database::at(&address.url, address.authorities.as_deref())?,
        bot: bot_number(&settings.token()?)?,
        keyring: settings.options()?.keyring,
        metrics: Arc::default(),
        mandate: Mandate::unlimited(),
    })
}

/// Writes a backup of the records of a bot.
#[cfg(feature = "postgres")]
pub(super) fn create(
    folder: &Path,
    settings: &Settings,
    at: DateTime<Utc>,
) -> anyhow::Result<(PathBuf, Summary)> {
    backup::create_from_database(folder, &options(settings)?, at)
}

/// Puts a backup into the database.
#[cfg(feature = "postgres")]
pub(super) fn restore(from: &Path, settings: &Settings, plain: bool) -> anyhow::Result<Summary> {
    backup::restore_into_database(from, &options(settings)?, plain)
}

#[cfg(not(feature = "postgres"))]
pub(super) fn create(
    _: &Path,
    _: &Settings,
    _: DateTime<Utc>,
) -> anyhow::Result<(PathBuf, Summary)> {
    without()
}

#[cfg(not(feature = "postgres"))]
pub(super) fn restore(_: &Path, _: &Settings, _: bool) -> anyhow::Result<Summary> {
    without()
}

/// Refuses what needs a database.
#[cfg(not(feature = "postgres"))]
pub(super) fn without<T>() -> anyhow::Result<T> {
    anyhow::bail!("`database.url` is set, but this program was built without databases")
}
