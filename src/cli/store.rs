//! `heelwise backup`, `restore`, `store`: save, restore and rewrite sessions.

use std::path::{Path, PathBuf};

use anyhow::{Context, ensure};
use chrono::{DateTime, Utc};

use super::{SettingsArgs, database};
use crate::backup::{self, Summary};
#[cfg(feature = "postgres")]
use crate::log;
use crate::settings::Settings;
use crate::setup::bot_number;
#[cfg(feature = "postgres")]
use crate::store::postgres;

#[derive(clap::Args)]
pub(super) struct BackupArgs {
    /// The folder to write the backup into.
    folder: PathBuf,
    #[command(flatten)]
    settings: SettingsArgs,
}

impl BackupArgs {
    pub(super) fn run(self, clock: fn() -> DateTime<Utc>) -> anyhow::Result<()> {
        let settings = self.settings.read()?;
        let (path, summary) = if settings.database()?.is_some() {
            database::create(&self.folder, &settings, clock())?
        } else {
            create(&self.folder, &settings, clock)?
        };
        let Summary { records, .. } = summary;
        super::print_line(&format!("{}: chats: {records}, {}", path.display(), summary.secrecy()));
        Ok(())
    }
}

/// Writes a backup of the folder of a store, whose bot may be running.
fn create(
    folder: &Path,
    settings: &Settings,
    clock: fn() -> DateTime<Utc>,
) -> anyhow::Result<(PathBuf, Summary)> {
    let (directory, options) = (&settings.store, settings.options()?);
    let is_there = fs_err::exists(directory.join("db")).context("look for the store")?;
    ensure!(is_there, "there is no store at `{}`", directory.display());
    let keyring = &options.keyring;
    if let Some(mut socket) = backup::connect(directory)? {
        return backup::create(folder, keyring, |mut file| {
            std::io::copy(&mut socket, &mut file)?;
            Ok(())
        })
        .context("take a backup from the running program, whose log may say more");
    }
    let store = options.with_detected_encryption(directory)?.open(directory)?;
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let taken = backup::create(folder, keyring, |file| {
        let of = (clock(), bot(settings));
        runtime.block_on(backup::write(&store, of, keyring, file)).map(drop)
    });
    store.close();
    taken
}

/// Returns the number of the bot, if its token is given.
fn bot(settings: &Settings) -> Option<i64> {
    settings.token().and_then(|it| bot_number(&it)).ok()
}

#[derive(clap::Args)]
pub(super) struct RestoreArgs {
    /// The backup, or a folder, whose newest backup is taken.
    from: PathBuf,
    /// Accept a backup that is not encrypted although a key is set. Anybody
    /// who could write the file may have changed its content.
    #[arg(long)]
    plain: bool,
    /// Accept the backup of another bot, whose people this one is to go on with.
    #[arg(long)]
    other_bot: bool,
    #[command(flatten)]
    settings: SettingsArgs,
}

impl RestoreArgs {
    pub(super) fn run(self) -> anyhow::Result<()> {
        let settings = self.settings.read()?;
        let path = backup::newest(&self.from, bot(&settings).filter(|_| !self.other_bot))?;
        super::print_line(&format!("taking {}", path.display()));
        let (summary, place) = if settings.database()?.is_some() {
            (database::restore(&path, &settings, self.plain)?, "in the database".to_owned())
        } else {
            let (store, options) = (&settings.store, settings.options()?);
            let summary = backup::restore(&path, store, &options, self.plain)?;
            (summary, format!("at `{}`", store.display()))
        };
        super::print_line(&format!(
            "chats: {} of {}, now {place}, from {}, {}",
            summary.records,
            summary.at.format("%Y-%m-%d %H:%M:%S UTC"),
            path.display(),
            summary.secrecy(),
        ));
        Ok(())
    }
}

#[derive(clap::Subcommand)]
pub(super) enum StoreCommand {
    /// Rewrite the store, which makes it smaller and quicker to open; stop the
    /// bot first.
    Rebuild(RebuildArgs),
    /// Make the tables of the database, as the user who is to own them.
    #[cfg(feature = "postgres")]
    Migrate(MigrateArgs),
}

#[cfg(feature = "postgres")]
#[derive(clap::Args)]
pub(super) struct MigrateArgs {
    /// The file of settings; without it, they come from the environment alone.
    #[arg(long)]
    config: Option<PathBuf>,
}

#[cfg(feature = "postgres")]
impl MigrateArgs {
    /// All bots of a process have the same tables.
    fn run(self) -> anyhow::Result<()> {
        let settings = Settings::read(self.config.as_deref())?;
        log::start(settings.log, settings.log_format);
        let database = settings.database()?.context("`database.url` is not set")?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let migrate = postgres::migrate(&database.url, database.authorities.as_deref());
        runtime.block_on(migrate)?;
        super::print_line("the tables are there");
        Ok(())
    }
}

#[derive(clap::Args)]
pub(super) struct RebuildArgs {
    #[command(flatten)]
    settings: SettingsArgs,
}

impl StoreCommand {
    pub(super) fn run(self) -> anyhow::Result<()> {
        match self {
            Self::Rebuild(rebuild) => rebuild.run(),
            #[cfg(feature = "postgres")]
            Self::Migrate(migrate) => migrate.run(),
        }
    }
}

impl RebuildArgs {
    fn run(self) -> anyhow::Result<()> {
        let settings = self.settings.read()?;
        ensure!(
            settings.database()?.is_none(),
            "the sessions are in a database, which is kept small with its own tools"
        );
        let rebuilt = backup::rebuild(&settings.store, &settings.options()?)?;
        let backup::RebuildSummary { records, bytes } = rebuilt;
        let [before, after] = [bytes.0, bytes.1].map(|it| it >> 10);
        super::print_line(&format!("chats: {records}; {before} KiB before, {after} KiB now"));
        Ok(())
    }
}
