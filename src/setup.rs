//! The setup: all that serving needs of the settings and of the files they
//! name, read and checked before anything is started.

use std::path::Path;
use std::sync::Arc;

use tokio::sync::mpsc;

use crate::health::Web;
use crate::load::{self, Published};
use crate::metrics::Metrics;
use crate::settings::{Misconfigured, Settings};
use crate::store::sled::SledOptions;
use crate::telegram::{CallbackAnswer, Telegram, Webhook};
use triage::locale::Clinic;

/// What `heelwise serve` is made of.
pub(crate) struct Setup {
    pub(crate) published: Published,
    pub(crate) clinic: Clinic,
    pub(crate) options: SledOptions,
    pub(crate) webhook: Option<Webhook>,
    pub(crate) web: Option<Web>,
    /// Nothing was sent yet.
    pub(crate) telegram: Telegram,
    pub(crate) taps: mpsc::Receiver<CallbackAnswer>,
    pub(crate) metrics: Arc<Metrics>,
}

impl Setup {
    /// Reads all of it, or fails with the first thing that is wrong: nothing in
    /// it mends itself by a new start.
    pub(crate) fn read(settings: &Settings) -> Result<Self, Misconfigured> {
        Self::read_all(settings).map_err(Misconfigured)
    }

    fn read_all(settings: &Settings) -> anyhow::Result<Self> {
        let (webhook, web, api) = (settings.webhook()?, settings.web()?, settings.api()?);
        let (token, clinic, options) = (settings.token()?, settings.clinic()?, settings.options()?);
        let places = settings.places();
        let published = match settings.languages.keep_stale {
            true => load::load_with_stale(&places, &clinic)?,
            false => load::load(&places, &clinic)?,
        };
        let folder = settings.dialog.parent().unwrap_or(Path::new("."));
        let metrics = Arc::new(Metrics::default());
        let (telegram, taps) =
            Telegram::new(&token, api, published.dialog(), folder, metrics.clone())?;
        Ok(Self { published, clinic, options, webhook, web, telegram, taps, metrics })
    }
}
