//! `heelwise figures`: where people stop, and what becomes of check-ins.

use chrono::{DateTime, Utc};
use tokio::runtime::{Builder, Runtime};

use super::SettingsArgs;
use super::database;
use super::publish::store_without_bot;
use crate::app::App;
use crate::figures::{By, Figures, ask};
use crate::publish::earlier::{add_earlier, named};
use crate::settings::Settings;
use crate::store::Store;
use crate::versions::{Served, Shelf};

#[derive(clap::Args)]
pub(super) struct FiguresArgs {
    /// What to split lines by; may be given more than once. Without it, each line
    /// is for all versions and languages.
    #[arg(long, value_enum)]
    by: Vec<Distinction>,
    /// How to print them: `csv` has one line a number.
    #[arg(long, value_enum, default_value = "text")]
    format: FiguresFormat,
    #[command(flatten)]
    settings: SettingsArgs,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Distinction {
    /// The versions of the dialog.
    Version,
    /// The languages.
    Language,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum FiguresFormat {
    Text,
    Csv,
}

impl FiguresArgs {
    pub(super) fn run(self, clock: fn() -> DateTime<Utc>) -> anyhow::Result<()> {
        let settings = self.settings.read()?;
        let figures = if settings.database()?.is_some() {
            from_database(&settings, clock())?
        } else {
            let asked = ask(&settings.store)?.map(Ok);
            asked.unwrap_or_else(|| from_folder(&settings, clock()))?
        };
        let by = |it| self.by.contains(&it);
        let by = By { version: by(Distinction::Version), language: by(Distinction::Language) };
        let text = match self.format {
            FiguresFormat::Csv => figures.csv(by),
            FiguresFormat::Text => figures.table(by),
        };
        let nothing = "nothing has been counted yet";
        super::print_line(if text.is_empty() { nothing } else { text.trim_end() });
        Ok(())
    }
}

fn from_folder(settings: &Settings, now: DateTime<Utc>) -> anyhow::Result<Figures> {
    let runtime = Builder::new_current_thread().build()?;
    let app = app(settings, &runtime, store_without_bot(settings)?)?;
    let figures = runtime.block_on(Figures::collect(&app.store, &app.editions.now(), now))?;
    app.store.close();
    Ok(figures)
}

/// A database can be read while the bot runs.
#[cfg(feature = "postgres")]
fn from_database(settings: &Settings, now: DateTime<Utc>) -> anyhow::Result<Figures> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let store = runtime.block_on(database::options(settings)?.open())?;
    let app = app(settings, &runtime, store)?;
    Ok(runtime.block_on(Figures::collect(&app.store, &app.editions.now(), now))?)
}

#[cfg(not(feature = "postgres"))]
fn from_database(_: &Settings, _: DateTime<Utc>) -> anyhow::Result<Figures> {
    database::without()
}

/// Makes the app of a store. What is open in it follows from the versions that
/// people are on.
fn app<S: Store>(settings: &Settings, runtime: &Runtime, store: S) -> anyhow::Result<App<S>> {
    let (shelf, clinic) = (Shelf::at(settings.versions()), settings.clinic()?);
    let offered = &settings.languages.offered;
    let served = Served::at_the_start(&shelf, &settings.places(), &clinic)?.offering(offered);
    let named = runtime.block_on(named(&store, &shelf))?.unwrap_or_default();
    let app = App::of(served.into_edition(), store);
    add_earlier(&app, &shelf, (&clinic, &|_| Ok(())), offered, &named)?;
    Ok(app)
}
