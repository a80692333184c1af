//! The setup: reads and checks all that serving needs from the settings and
//! their files, before anything starts.

use std::sync::Arc;

use anyhow::{Context, ensure};
use tokio::sync::mpsc;

#[cfg(feature = "postgres")]
use crate::mandate::Mandate;
use crate::metrics::Metrics;
use crate::settings::{DatabaseAddress, FleetMember, Misconfigured, Settings};
#[cfg(feature = "postgres")]
use crate::store::postgres::{Database, PostgresOptions};
use crate::store::sled::SledOptions;
use crate::telegram::{CallbackAnswer, Drawings, Telegram, Webhook};
use crate::versions::{Served, SharedVersions, Shelf};
use triage::locale::Clinic;

/// What the bots of a process share: each dialog is proved once, and each picture
/// drawn once.
#[derive(Default)]
pub(crate) struct Shared {
    versions: SharedVersions,
    drawings: Drawings,
}

/// The parts of `heelwise serve`.
pub(crate) struct Setup {
    /// The version in force.
    pub(crate) served: Served,
    /// Where the others are.
    pub(crate) shelf: Shelf,
    pub(crate) clinic: Clinic,
    /// The number of the bot.
    pub(crate) bot: i64,
    pub(crate) options: SledOptions,
    /// Where the records are, if not in the folder.
    pub(crate) database: Option<DatabaseAddress>,
    /// Which instance of a fleet this is, if it is one.
    pub(crate) fleet: Option<FleetMember>,
    pub(crate) webhook: Option<Webhook>,
    /// A connection that has sent nothing yet.
    pub(crate) telegram: Telegram,
    pub(crate) taps: mpsc::Receiver<CallbackAnswer>,
    pub(crate) metrics: Arc<Metrics>,
}

impl Setup {
    /// Reads all of it, or fails with the first error; a restart would not mend
    /// any of them.
    pub(crate) fn read(settings: &Settings, shared: &mut Shared) -> Result<Self, Misconfigured> {
        Self::read_all(settings, shared).map_err(Misconfigured)
    }

    fn read_all(settings: &Settings, shared: &mut Shared) -> anyhow::Result<Self> {
        let (webhook, api) = (settings.webhook()?, settings.api()?);
        let (token, clinic, options) = (settings.token()?, settings.clinic()?, settings.options()?);
        let places = settings.places();
        let (bot, database) = (bot_number(&token)?, settings.database()?);
        let fleet = settings.fleet()?;
        ensure!(
            database.is_none() || cfg!(feature = "postgres"),
            "`database.url` is set, but this program was built without databases; build it with \
             `--features postgres`"
        );
        let shelf = Shelf::at(settings.versions());
        let served = match shared.versions.at_the_start(&shelf, &places, &clinic) {
            // What is published is in the database, and this is a copy of it.
            Err(error) if database.is_some() && shelf.current()?.is_some() => {
                tracing::error!("the files of the settings are served instead: {error:#}");
                Served::load(&places, &clinic)?
            }
            served => served?,
        };
        settings.languages.check(&served.published)?;
        let served = served.offering(&settings.languages.offered);
        served.ensure_no_examples()?;
        let metrics = Arc::new(Metrics::of_bot(settings.name.as_deref()));
        let (telegram, taps) = Telegram::new(&token, api, metrics.clone())?;
        draw(&shared.drawings, &served)?;
        telegram.drawings().add(&shared.drawings);
        Ok(Self {
            served,
            shelf,
            clinic,
            bot,
            options,
            database,
            fleet,
            webhook,
            telegram,
            taps,
            metrics,
        })
    }
}

impl Setup {
    /// Fails for a bot that would share its token, its store or its address with one
    /// of these.
    pub(crate) fn ensure_apart(
        &self,
        settings: &Settings,
        others: &[(Settings, Self)],
    ) -> anyhow::Result<()> {
        for (other, its) in others {
            let name = other.name.as_deref().unwrap_or_default();
            ensure!(
                self.bot != its.bot,
                "its token is that of the bot `{name}`, `{}`, or begins with the same number; each \
                 file needs the token of a bot of its own",
                other.own_file().unwrap_or_default().display()
            );
            ensure!(
                settings.store != other.store,
                "it has the store of the bot `{name}`, `{}`",
                other.store.display()
            );
            if let (Some(webhook), Some(its)) = (&self.webhook, &its.webhook) {
                let is_one_address = self.fleet.as_ref().is_some_and(|it| it.address.is_some());
                webhooks_apart(webhook, its, name, is_one_address)?;
            }
        }
        Ok(())
    }
}

/// Fails for a webhook that would take the calls of another bot. Where instances pass
/// calls on, all bots of one are called at one address, each by a path of its own.
fn webhooks_apart(
    webhook: &Webhook,
    other: &Webhook,
    name: &str,
    is_one_address: bool,
) -> anyhow::Result<()> {
    if !is_one_address {
        ensure!(
            webhook.listen != other.listen,
            "its webhook listens where that of the bot `{name}` does; set another \
             `webhook.listen`"
        );
        return Ok(());
    }
    ensure!(
        webhook.listen == other.listen,
        "its webhook does not listen where that of the bot `{name}` does, and with \
         `fleet.address` all of an instance must; set `webhook.listen` where `bots` is set"
    );
    ensure!(
        webhook.path != other.path,
        "its webhook has the path of the bot `{name}`, `{}`, and with `fleet.address` each needs \
         its own; set another `webhook.path`",
        other.path
    );
    Ok(())
}

#[cfg(feature = "postgres")]
impl Setup {
    /// Returns how the records of this bot are opened in a database.
    pub(crate) fn in_database(&self, database: &Database) -> PostgresOptions {
        PostgresOptions {
            database: database.clone(),
            bot: self.bot,
            keyring: self.options.keyring.clone(),
            metrics: self.metrics.clone(),
            mandate: Mandate::unlimited(),
        }
    }
}

/// Draws all pictures of a version.
pub(crate) fn draw(drawings: &Drawings, served: &Served) -> anyhow::Result<()> {
    served.pictures().try_for_each(|it| drawings.draw(it))
}

/// Returns the number of the bot, with which its token begins.
pub(crate) fn bot_number(token: &str) -> anyhow::Result<i64> {
    let number = token.split_once(':').and_then(|it| it.0.parse().ok());
    number.context("the token does not begin with the number of a bot and a colon")
}
