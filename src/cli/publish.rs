//! `heelwise publish`, `rollback`, `recall`, `versions`: puts another version in
//! force while the bot runs.

use std::collections::BTreeSet;
use std::sync::Arc;

use anyhow::ensure;
use chrono::{DateTime, Utc};

use super::SettingsArgs;
#[cfg(feature = "postgres")]
use super::database;
use super::test::TestArgs;
use crate::app::App;
#[cfg(feature = "postgres")]
use crate::publish::database::{DatabaseLedger, DatabaseVersions};
#[cfg(feature = "postgres")]
use crate::publish::earlier::named_in;
use crate::publish::earlier::{add_earlier, keep_version, named};
use crate::publish::ledger::Ledger;
use crate::publish::{Act, Answer, Draw, Publisher, Request, ask};
use crate::settings::Settings;
use crate::store::Store;
#[cfg(feature = "postgres")]
use crate::store::postgres::{PublishedRows, knows};
use crate::store::sled::Sled;
use crate::telegram::check_drawings;
use crate::user;
use crate::versions::{Served, Shelf};

/// Ends the output where written conversations differ.
const OTHERWISE: &str = "\nNothing was published: written conversations go otherwise than they are \
                         written (above). Look at each; if what is sent now is right, \
                         `heelwise test` writes it into them with the option named above, and the \
                         token counts then.";

/// The same where what stands above keeps the version from being published, such
/// as a problem with the dialog.
const NOT_POSSIBLE: &str = "\nNothing was published, for the reason above: mend that first. It may \
                            also be why written conversations go otherwise than they are written; \
                            do not write them again before.";

/// What both commands that change the version in force have.
#[derive(clap::Args)]
struct Confirmation {
    /// The token that was printed with the impact; without it, only the impact
    /// is printed.
    #[arg(long)]
    confirm: Option<String>,
    /// Let people in the middle read the new words too, from their next message
    /// on. Only words may differ then.
    #[arg(long)]
    mend: bool,
    #[command(flatten)]
    settings: SettingsArgs,
}

#[derive(clap::Args)]
pub(super) struct PublishArgs {
    #[command(flatten)]
    confirmation: Confirmation,
}

#[derive(clap::Args)]
pub(super) struct RollbackArgs {
    /// The version, as `heelwise versions` lists it.
    version: String,
    #[command(flatten)]
    confirmation: Confirmation,
}

#[derive(clap::Args)]
pub(super) struct RecallArgs {
    /// The token that was printed with the count; without it, only the count is
    /// printed.
    #[arg(long)]
    confirm: Option<String>,
    #[command(flatten)]
    settings: SettingsArgs,
}

#[derive(clap::Args)]
pub(super) struct VersionsArgs {
    #[command(flatten)]
    settings: SettingsArgs,
}

impl PublishArgs {
    /// Returns whether it was done.
    pub(super) fn run(self, clock: fn() -> DateTime<Utc>) -> anyhow::Result<bool> {
        let Confirmation { confirm, mend, settings } = self.confirmation;
        let typed = settings.typed();
        let settings = read(&settings)?;
        let act = Act::Publish { mends: mend };
        match TestArgs::of_dialog(&settings.dialog, &settings.locales) {
            Some(conversations) if !conversations.run()? => {
                // The impact shows whether what differs was meant.
                let can_be_published = request((&settings, typed), act, None, clock)?;
                super::print_line(if can_be_published { OTHERWISE } else { NOT_POSSIBLE });
                return Ok(false);
            }
            Some(_) => {}
            None => super::print_line("no written conversations are there: none was played"),
        }
        request((&settings, typed), act, confirm, clock)
    }
}

impl RollbackArgs {
    /// Returns whether it was done.
    pub(super) fn run(self, clock: fn() -> DateTime<Utc>) -> anyhow::Result<bool> {
        let Confirmation { confirm, mend, settings } = self.confirmation;
        let act = Act::Rollback { to: self.version, mends: mend };
        request((&read(&settings)?, settings.typed()), act, confirm, clock)
    }
}

impl RecallArgs {
    /// Returns whether it was done.
    pub(super) fn run(self, clock: fn() -> DateTime<Utc>) -> anyhow::Result<bool> {
        let settings = (&read(&self.settings)?, self.settings.typed());
        request(settings, Act::Recall, self.confirm, clock)
    }
}

impl VersionsArgs {
    /// Returns whether it was done.
    pub(super) fn run(self, clock: fn() -> DateTime<Utc>) -> anyhow::Result<bool> {
        request((&read(&self.settings)?, self.settings.typed()), Act::List, None, clock)
    }
}

fn read(settings: &SettingsArgs) -> anyhow::Result<Settings> {
    let settings = settings.read()?;
    ensure!(
        settings.database()?.is_none() || settings.fleet()?.is_some(),
        "the sessions are in a database, and `fleet.name` is not set: one process alone does not \
         look there for what is published; put the new files there and start it again, or make it \
         an instance of a fleet, which may be the only one; people in the middle finish on the \
         version they began if `{}` is kept",
        settings.versions().display()
    );
    Ok(settings)
}

/// Asks the running bot, or does it on the folder if none runs; prints the
/// answer, and returns whether it was done. The settings come with the options
/// that named them.
fn request(
    (settings, options): (&Settings, String),
    act: Act,
    confirm: Option<String>,
    clock: fn() -> DateTime<Utc>,
) -> anyhow::Result<bool> {
    let request = Request { act, confirm, by: user::name(), options };
    let Answer { is_done, text } = answer(settings, request, clock)?;
    super::print_line(&text);
    Ok(is_done)
}

fn answer(
    settings: &Settings,
    request: Request,
    clock: fn() -> DateTime<Utc>,
) -> anyhow::Result<Answer> {
    if settings.database()?.is_some() {
        return in_database(settings, request, clock);
    }
    match ask(&settings.store, &request)? {
        Some(answer) => Ok(answer),
        None => without_bot(settings, request, clock),
    }
}

/// Opens the store while no bot runs.
pub(super) fn store_without_bot(settings: &Settings) -> anyhow::Result<Sled> {
    let folder = &settings.store;
    ensure!(
        folder.join("db").is_dir() || folder.join("db").is_file(),
        "there is no store at `{}`: a bot makes it when it first starts, and serves the files as \
         they are until something is published; start it once (`heelwise serve`)",
        folder.display()
    );
    Ok(settings.options()?.with_detected_encryption(folder)?.open(folder)?)
}

fn without_bot(
    settings: &Settings,
    request: Request,
    clock: fn() -> DateTime<Utc>,
) -> anyhow::Result<Answer> {
    let (shelf, source, clinic) =
        (Shelf::at(settings.versions()), settings.places(), settings.clinic()?);
    let store = store_without_bot(settings)?;
    let served = Served::in_force_last(&shelf, &source, &clinic)?;
    keep_version(&shelf, &served.files, clock());
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let named = runtime.block_on(named(&store, &shelf))?.unwrap_or_default();
    let ledger = Arc::new(shelf.clone());
    let publisher = publisher(settings, (store, served), (shelf, ledger), &named)?;
    let answer = runtime.block_on(publisher.answer(request, clock()));
    Arc::into_inner(publisher.app).into_iter().for_each(|it| it.store.close());
    Ok(answer)
}

/// Returns what publishes over a store and what is in force there.
fn publisher<S: Store>(
    settings: &Settings,
    (store, served): (S, Served),
    (shelf, ledger): (Shelf, Arc<dyn Ledger>),
    named: &BTreeSet<String>,
) -> anyhow::Result<Publisher<S>> {
    let (source, clinic) = (settings.places(), settings.clinic()?);
    let languages = settings.languages.clone();
    let draw: Arc<Draw> = Arc::new(|it: &Served| it.pictures().try_for_each(check_drawings));
    let app = App::of(served.offering(&languages.offered).into_edition(), store);
    add_earlier(&app, &shelf, (&clinic, &*draw), &languages.offered, named)?;
    let app = Arc::new(app);
    Ok(Publisher { app, shelf, ledger, source, clinic, languages, draw })
}

/// Does it on the database; the instances of the fleet look there.
#[cfg(feature = "postgres")]
fn in_database(
    settings: &Settings,
    request: Request,
    clock: fn() -> DateTime<Utc>,
) -> anyhow::Result<Answer> {
    let options = database::options(settings)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let (rows, shelf) =
            (PublishedRows::new(&options.database, options.bot), Shelf::at(settings.versions()));
        let versions = DatabaseVersions { rows, shelf: shelf.clone() };
        let never = || {
            anyhow::anyhow!(
                "no instance has served this bot from this database yet, so that nothing is in \
                 force; start one (`heelwise serve`)"
            )
        };
        ensure!(knows(&options).await?, never());
        let log = versions.log().await?;
        let in_force = log.last().ok_or_else(never)?.to_owned();
        let store = options.open().await?;
        let mut named = named_in(&store).await?;
        if let Act::Rollback { to, .. } = &request.act {
            named.insert(to.clone());
        }
        versions.copy(&log, &named).await?;
        versions.fetch(&in_force).await?;
        let served = Served::load(&shelf.places(&in_force)?, &settings.clinic()?)?;
        let ledger = Arc::new(DatabaseLedger { versions, log });
        let publisher = publisher(settings, (store, served), (shelf, ledger), &named)?;
        anyhow::Ok(publisher.answer(request, clock()).await)
    })
}

#[cfg(not(feature = "postgres"))]
fn in_database(_: &Settings, _: Request, _: fn() -> DateTime<Utc>) -> anyhow::Result<Answer> {
    super::database::without()
}
