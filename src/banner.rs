//! The banner: eight short lines on what is served, by which bot and to whom,
//! so that an operator reads at the start what patients get.

use std::fmt;

use futures::StreamExt;

#[cfg(feature = "postgres")]
use crate::edition::Edition;
use crate::load::{Published, Withheld};
use crate::log;
use crate::settings::Settings;
use crate::setup::Setup;
use crate::store::Store;
use crate::telegram::Webhook;
use crate::user;

/// The most records that are counted; more would slow down the start.
const COUNTED_MAX: usize = 1_000;

/// The eight lines.
#[derive(Clone)]
pub(crate) struct Banner {
    program: String,
    dialog: String,
    languages: String,
    emergency: String,
    /// The bot by its name on Telegram.
    pub(crate) bot: String,
    /// Where and how records are kept.
    pub(crate) store: String,
    updates: String,
    web: String,
}

impl Banner {
    /// Returns what is known before anything starts.
    pub(crate) fn of(settings: &Settings, setup: &Setup) -> Self {
        let updates = match &setup.webhook {
            None => "by polling".to_owned(),
            Some(it) => {
                let Webhook { url, listen, path, .. } = it;
                format!("by webhook at {url}, which reaches {listen}{path}{}", others(setup))
            }
        };
        let web = match settings.web().ok().flatten() {
            None => "no health and no metrics (`web.listen` is not set)".to_owned(),
            Some(it) => format!("health and metrics at http://{}", it.listen),
        };
        let is_encrypted = setup.options.keyring.newest().is_some();
        let encrypted = if is_encrypted { "encrypted" } else { "not encrypted" };
        Self {
            program: format!("heelwise {}, user {}", env!("CARGO_PKG_VERSION"), user::name()),
            dialog: dialog(settings, &setup.served.published),
            languages: languages(&setup.served.published),
            emergency: emergency(settings, setup),
            bot: "not asked for".to_owned(),
            store: match setup.database {
                Some(_) => format!("a database{}, {encrypted}", member(setup)),
                None => format!("`{}`, {encrypted}", settings.store.display()),
            },
            updates,
            web,
        }
    }

    /// The same, of what is in force now: something else may have been published
    /// since the start.
    #[cfg(feature = "postgres")]
    pub(crate) fn of_edition(mut self, edition: &Edition) -> Self {
        let Edition { dialog, version, locales, .. } = edition;
        if !self.dialog.contains(version.as_str()) {
            self.dialog = format!("{} {version}, as it was published", dialog.id);
            self.languages = locales.tags().join(", ");
        }
        self
    }

    /// Adds the number of people in the store.
    pub(crate) async fn count(&mut self, store: &impl Store) {
        let count = store.all().take(COUNTED_MAX + 1).count().await;
        let more = if count > COUNTED_MAX { "more than " } else { "" };
        self.store += &format!(", chats: {more}{}", count.min(COUNTED_MAX));
    }

    /// Logs the banner as one event.
    pub(crate) fn log(&self) {
        if !log::is_json() {
            return tracing::info!("this is served:\n{self}");
        }
        let Self { program, dialog, languages, emergency, bot, store, updates, web } = self;
        tracing::info!(
            program,
            dialog,
            languages,
            emergency,
            bot,
            store,
            updates,
            web,
            "this is served"
        );
    }
}

impl fmt::Display for Banner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "  program: {}", self.program)?;
        writeln!(f, "  dialog: {}", self.dialog)?;
        writeln!(f, "  languages: {}", self.languages)?;
        writeln!(f, "  emergency number patients are sent: {}", self.emergency)?;
        writeln!(f, "  bot: {}", self.bot)?;
        writeln!(f, "  store: {}", self.store)?;
        writeln!(f, "  updates: {}", self.updates)?;
        write!(f, "  web: {}", self.web)
    }
}

/// Which instance of a fleet it is, if it is one.
fn member(setup: &Setup) -> String {
    setup.fleet.as_ref().map_or(String::new(), |it| format!(" of a fleet, as `{}`", it.name))
}

/// What has to be so for a webhook of a fleet.
fn others(setup: &Setup) -> String {
    let Some(member) = &setup.fleet else { return String::new() };
    match &member.address {
        None => " of this instance alone (`fleet.address` is not set)".to_owned(),
        Some(it) => format!(" of any instance; the others pass calls on to {it}"),
    }
}

fn dialog(settings: &Settings, published: &Published) -> String {
    let (id, version) = (&published.dialog().id, published.version());
    format!("{id} {version}, `{}`", settings.dialog.display())
}

fn languages(published: &Published) -> String {
    let left_out = published.withheld().iter();
    let left_out = left_out.map(|Withheld { tag, why, .. }| format!("{tag} ({why})"));
    let left_out = left_out.collect::<Vec<_>>().join("; ");
    let left_out = if left_out.is_empty() { "none" } else { &left_out };
    let offered = published.locales().tags().join(", ");
    let others = match published.unoffered() {
        [] => String::new(),
        others => format!("; published and not offered: {}", others.join(", ")),
    };
    format!("{offered}; left out: {left_out}{others}")
}

fn emergency(settings: &Settings, setup: &Setup) -> String {
    let country = settings.country();
    let own = if settings.has_own_emergency_number() { ", as set in the settings" } else { "" };
    let urgent = setup.clinic.urgent.as_deref().unwrap_or("no number");
    let emergency = &setup.clinic.emergency;
    format!("{emergency} ({country}{own}); for what is urgent and no emergency: {urgent}")
}
