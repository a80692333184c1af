//! The setup: reads and checks all that serving needs from the settings and
//! their files, before anything starts.

use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, ensure};
use tokio::sync::mpsc;

use crate::health::Web;
use crate::load::{self, Published};
use crate::metrics::Metrics;
use crate::settings::{DatabaseAddress, Misconfigured, Settings};
use crate::store::sled::SledOptions;
use crate::telegram::{CallbackAnswer, Telegram, Webhook};
use triage::locale::Clinic;

/// The parts of `heelwise serve`.
pub(crate) struct Setup {
    pub(crate) published: Published,
    /// The dialog that is asked again in the weeks after.
    pub(crate) follow_up: Option<Published>,
    pub(crate) clinic: Clinic,
    pub(crate) options: SledOptions,
    /// Where the records are, if not in the folder, and the number of the bot.
    pub(crate) database: Option<(DatabaseAddress, i64)>,
    pub(crate) webhook: Option<Webhook>,
    pub(crate) web: Option<Web>,
    /// A connection that has sent nothing yet.
    pub(crate) telegram: Telegram,
    pub(crate) taps: mpsc::Receiver<CallbackAnswer>,
    pub(crate) metrics: Arc<Metrics>,
}

impl Setup {
    /// Reads all of it, or fails with the first error; a restart would not mend
    /// any of them.
    pub(crate) fn read(settings: &Settings) -> Result<Self, Misconfigured> {
        Self::read_all(settings).map_err(Misconfigured)
    }

    fn read_all(settings: &Settings) -> anyhow::Result<Self> {
        let (webhook, web, api) = (settings.webhook()?, settings.web()?, settings.api()?);
        let (token, clinic, options) = (settings.token()?, settings.clinic()?, settings.options()?);
        let places = settings.places();
        let database = match settings.database()? {
            Some(address) => Some((address, bot_number(&token)?)),
            None => None,
        };
        ensure!(
            database.is_none() || cfg!(feature = "postgres"),
            "`database.url` is set, but this program was built without databases; build it with \
             `--features postgres`"
        );
        let published = match settings.languages.keep_stale {
            true => load::load_with_stale(&places, &clinic)?,
            false => load::load(&places, &clinic)?,
        };
        settings.languages.check(&published)?;
        let published = published.offering(&settings.languages.offered);
        let followed = published.dialog().follows.as_ref();
        ensure!(
            followed.is_none(),
            "`{}` asks again after another dialog, and cannot be served by itself: serve `{}`",
            settings.dialog.display(),
            followed.map_or("", |it| it)
        );
        let follow_up = load::follow_up(&places, &clinic, &published)?;
        let follow_up = follow_up.map(|it| it.offering(&settings.languages.offered));
        let folder = settings.dialog.parent().unwrap_or(Path::new("."));
        let metrics = Arc::new(Metrics::default());
        let (telegram, taps) =
            Telegram::new(&token, api, published.dialog(), folder, metrics.clone())?;
        Ok(Self {
            published,
            follow_up,
            clinic,
            options,
            database,
            webhook,
            web,
            telegram,
            taps,
            metrics,
        })
    }
}

/// Returns the number of the bot, with which its token begins.
fn bot_number(token: &str) -> anyhow::Result<i64> {
    let number = token.split_once(':').and_then(|it| it.0.parse().ok());
    number.context("the token does not begin with the number of a bot and a colon")
}
