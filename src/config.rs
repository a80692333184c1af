//! Settings: from a file and from the environment, which wins.

use std::collections::BTreeMap;
use std::fmt;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use anyhow::{Context, anyhow, ensure};
use config::{Environment, File};
use serde::Deserialize;

use crate::load::Places;
use crate::locale::Clinic;
use crate::log::{Format, Level};
use crate::outbox::schedule::Rates;
use crate::store::keyring::Keyring;
use crate::store::sled::Opening;
use crate::telegram::Webhook;

/// All that can be set; `config/heelwise.toml` says what each is for.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// The dialog file.
    pub dialog: PathBuf,
    /// The folder of languages.
    pub locales: PathBuf,
    /// The language spoken where none fits.
    pub default_language: String,
    /// The folder of the sessions.
    pub store: PathBuf,
    /// Days after the last message until a session is erased.
    pub retention_days: u16,
    /// MiB that must stay free on the disk.
    pub disk_reserved_mib: u32,
    /// The Bot API server.
    pub api_url: String,
    /// How fast messages may follow each other.
    pub rates: Rates,
    /// The level of the log.
    pub log: Level,
    /// How a line of the log looks.
    pub log_format: Format,
    store_key: Option<Secret>,
    store_key_file: Option<PathBuf>,
    token: Option<Secret>,
    token_file: Option<PathBuf>,
    clinic: ClinicSettings,
    emergency_numbers: BTreeMap<String, String>,
    webhook: WebhookSettings,
    web: WebSettings,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct ClinicSettings {
    name: Option<String>,
    phone: Option<String>,
    booking: Option<String>,
    country: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct WebhookSettings {
    url: Option<String>,
    listen: SocketAddr,
    path: String,
    secret: Option<Secret>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct WebSettings {
    listen: Option<SocketAddr>,
    public: bool,
}

/// A secret, which never prints.
#[derive(Clone, Deserialize)]
#[serde(transparent)]
struct Secret(String);

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(..)")
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            dialog: "dialogs/heel-pain.toml".into(),
            locales: "locales".into(),
            default_language: "en".to_owned(),
            store: "data".into(),
            retention_days: 30,
            disk_reserved_mib: 32,
            api_url: "https://api.telegram.org".to_owned(),
            rates: Rates::default(),
            log: Level::Info,
            log_format: Format::Text,
            store_key: None,
            store_key_file: None,
            token: None,
            token_file: None,
            clinic: ClinicSettings::default(),
            emergency_numbers: BTreeMap::new(),
            webhook: WebhookSettings::default(),
            web: WebSettings::default(),
        }
    }
}

/// Returns a secret that is set, or stands in a file.
fn secret(
    set: &Option<Secret>,
    file: &Option<PathBuf>,
    what: &str,
) -> anyhow::Result<Option<String>> {
    if let Some(Secret(secret)) = set {
        return Ok(Some(secret.clone()));
    }
    let Some(file) = file else { return Ok(None) };
    let secret = fs_err::read_to_string(file).with_context(|| format!("read {what}"))?;
    Ok(Some(secret.trim().to_owned()))
}

impl Default for WebhookSettings {
    fn default() -> Self {
        Self {
            url: None,
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            path: "/telegram".to_owned(),
            secret: None,
        }
    }
}

/// The numbers known without any configuration.
fn emergency_numbers() -> BTreeMap<String, String> {
    let numbers = [
        ("AU", "000"),
        ("CA", "911"),
        ("DE", "112"),
        ("ES", "112"),
        ("FR", "112"),
        ("GB", "999"),
        ("IE", "112"),
        ("MX", "911"),
        ("US", "911"),
    ];
    numbers.map(|(country, number)| (country.to_owned(), number.to_owned())).into()
}

impl Settings {
    /// Reads the file, if one is named, and the environment.
    pub fn read(file: Option<&Path>) -> anyhow::Result<Self> {
        let mut sources = config::Config::builder();
        if let Some(file) = file {
            sources = sources.add_source(File::from(file).format(config::FileFormat::Toml));
        }
        let environment = Environment::with_prefix("HEELWISE").prefix_separator("_");
        let sources = sources.add_source(environment.separator("__").ignore_empty(true)).build()?;
        let from = file.map_or_else(String::new, |it| format!("`{}` or ", it.display()));
        sources
            .try_deserialize()
            .with_context(|| format!("read the settings from {from}HEELWISE_… in the environment"))
    }

    /// Returns where the dialog and its words are.
    pub fn places(&self) -> Places {
        Places {
            dialog: self.dialog.clone(),
            locales: vec![self.locales.clone()],
            default_language: self.default_language.clone(),
        }
    }

    /// Returns the facts of the clinic that messages may name.
    pub fn clinic(&self) -> anyhow::Result<Clinic> {
        ensure!(self.retention_days > 0, "`retention_days` must be 1 or more");
        let ClinicSettings { name, phone, booking, country } = &self.clinic;
        let mut numbers = emergency_numbers();
        let given = self.emergency_numbers.iter();
        numbers.extend(given.map(|(country, number)| (country.to_uppercase(), number.clone())));
        let known = || numbers.keys().cloned().collect::<Vec<_>>().join(", ");
        let country = country.as_ref().ok_or_else(|| {
            anyhow!(
                "set `clinic.country` (or HEELWISE_CLINIC__COUNTRY): it decides which emergency \
                 number people are told; one of {}",
                known()
            )
        })?;
        let emergency = numbers.get(&country.to_uppercase()).ok_or_else(|| {
            anyhow!(
                "`clinic.country` is `{country}`, for which there is no emergency number; add it \
                 to [emergency_numbers], or use one of {}",
                known()
            )
        })?;
        for (what, fact, most) in [
            ("clinic.name", name, Clinic::NAME_MAX),
            ("clinic.phone", phone, Clinic::PHONE_MAX),
            ("clinic.booking", booking, Clinic::BOOKING_MAX),
            ("emergency_numbers", &Some(emergency.clone()), Clinic::PHONE_MAX),
        ] {
            let length = fact.iter().flat_map(|it| it.chars()).map(char::len_utf16).sum::<usize>();
            ensure!(length <= most, "`{what}` has {length} characters; there is room for {most}");
        }
        Ok(Clinic {
            name: name.clone(),
            phone: phone.clone(),
            booking: booking.clone(),
            emergency: emergency.clone(),
            urgent: None,
            retention_days: self.retention_days,
        })
    }

    /// Returns the bot's token.
    pub fn token(&self) -> anyhow::Result<String> {
        secret(&self.token, &self.token_file, "the token")?.context(
            "there is no token; @BotFather gives you one; set HEELWISE_TOKEN, or `token_file` to a \
             file that holds it",
        )
    }

    /// Returns how the store is opened.
    pub fn opening(&self) -> anyhow::Result<Opening> {
        let keys = secret(&self.store_key, &self.store_key_file, "the store's keys")?;
        let keyring = keys.as_deref().map(Keyring::read).transpose();
        Ok(Opening {
            disk_bytes_reserved: u64::from(self.disk_reserved_mib) << 20,
            keyring: keyring.context("read the store's keys")?.unwrap_or_default(),
            ..Opening::default()
        })
    }

    /// Returns where health and figures are told, if they are.
    pub fn web(&self) -> anyhow::Result<Option<SocketAddr>> {
        let WebSettings { listen, public } = self.web;
        if let Some(listen) = listen {
            ensure!(
                public || listen.ip().is_loopback(),
                "`web.listen` is `{listen}`, which other machines may reach; use 127.0.0.1, or, if \
                 something else keeps strangers out, set `web.public` to true"
            );
        }
        Ok(listen)
    }

    /// Returns where Telegram is to call us, if it is to.
    pub fn webhook(&self) -> anyhow::Result<Option<Webhook>> {
        let WebhookSettings { url, listen, path, secret } = &self.webhook;
        let Some(url) = url.clone() else { return Ok(None) };
        let secret = secret.as_ref().map(|it| it.0.clone()).unwrap_or_default();
        let is_plain = |it: char| it.is_ascii_alphanumeric() || matches!(it, '_' | '-');
        ensure!(
            (1..=256).contains(&secret.len()) && secret.chars().all(is_plain),
            "`webhook.secret` (or HEELWISE_WEBHOOK__SECRET) must be 1 to 256 of A-Z a-z 0-9 _ -"
        );
        ensure!(
            path.starts_with('/') && !path.contains(['{', '}', '*']),
            "`webhook.path` is `{path}`; it must be a plain path that starts with `/`"
        );
        Ok(Some(Webhook { url, listen: *listen, path: path.clone(), secret }))
    }
}
