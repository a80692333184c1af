//! Settings from a file and from the environment, which wins.

use std::collections::BTreeMap;
use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

use anyhow::{Context, ensure};
use config::{File, FileFormat};
use serde::{Deserialize, Serialize, Serializer};

use crate::health::Web;
use crate::load::Places;
use crate::log::{LogFormat, LogLevel};
use crate::outbox::send_queue::RateLimits;
use crate::private;
use crate::store::keyring::Keyring;
use crate::store::sled::SledOptions;
use crate::telegram::{Webhook, is_other_address};
use triage::locale::Clinic;

mod bots;
pub mod countries;
mod environment;
mod languages;
mod names;

pub use bots::OneOfSeveral;
use environment::Variables;
pub use languages::LanguageSettings;
use names::Sources;

/// The length of a webhook's secret: Telegram accepts up to 256 characters, and
/// 16 cannot be guessed.
const SECRET_LENGTHS: RangeInclusive<usize> = 16..=256;

/// An error that a restart does not mend: the settings, or the files that they
/// name, are wrong.
#[derive(Debug)]
pub struct Misconfigured(pub anyhow::Error);

impl fmt::Display for Misconfigured {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:#}", self.0)
    }
}

impl std::error::Error for Misconfigured {}

/// All settings; `config/heelwise.toml` explains each.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// The dialog file.
    pub dialog: PathBuf,
    /// The folder of languages.
    pub locales: PathBuf,
    /// The language for people whose own is not offered, and for letters to a
    /// doctor.
    pub default_language: String,
    /// Which languages are offered.
    pub languages: LanguageSettings,
    /// The folder with a file of settings for each bot, if there are several.
    pub bots: Option<PathBuf>,
    /// The folder of the sessions.
    pub store: PathBuf,
    /// Days after the last message until a session is erased.
    pub retention_days: u16,
    /// MiB that must stay free on the disk.
    pub disk_reserved_mib: u32,
    /// The Bot API server.
    pub api_url: String,
    /// How fast messages may follow each other.
    pub rates: RateLimits,
    /// The level of the log.
    pub log: LogLevel,
    /// The form of a log line.
    pub log_format: LogFormat,
    database: DatabaseSettings,
    fleet: FleetSettings,
    store_key: Option<Secret>,
    store_key_file: Option<PathBuf>,
    token: Option<Secret>,
    token_file: Option<PathBuf>,
    clinic: ClinicSettings,
    emergency_numbers: BTreeMap<String, String>,
    webhook: WebhookSettings,
    web: WebSettings,
    /// The name of the bot, if it is one of several.
    #[serde(skip)]
    pub name: Option<String>,
    /// The file that they were read from, if one was named.
    #[serde(skip)]
    file: Option<PathBuf>,
    /// Where each setting was set.
    #[serde(skip)]
    sources: Sources,
    /// Variables that Kubernetes sets, which we ignore.
    #[serde(skip)]
    pub passed_over: Vec<String>,
}

/// The database that takes the place of the folder.
#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
struct DatabaseSettings {
    url: Option<Secret>,
    url_file: Option<PathBuf>,
    authorities_file: Option<PathBuf>,
}

/// The instances that share a bot, of which this is one.
#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
struct FleetSettings {
    name: Option<String>,
    address: Option<String>,
    release: i32,
}

#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
struct ClinicSettings {
    name: Option<String>,
    phone: Option<String>,
    booking: Option<String>,
    country: Option<String>,
    urgent: Option<String>,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
struct WebhookSettings {
    url: Option<String>,
    listen: SocketAddr,
    public: bool,
    path: String,
    secret: Option<Secret>,
    secret_file: Option<PathBuf>,
}

#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
struct WebSettings {
    listen: Option<SocketAddr>,
    public: bool,
    names: String,
}

/// Where a database is.
#[derive(Clone)]
pub struct DatabaseAddress {
    /// `postgresql://user:password@host/database`.
    pub url: String,
    /// Certificates in PEM that vouch for the server, beside those that
    /// everybody trusts.
    pub authorities: Option<String>,
}

/// This program as one instance of a fleet.
#[derive(Clone)]
pub struct FleetMember {
    /// Its name, for people.
    pub name: String,
    /// Where the others reach its webhook, if Telegram calls one address for all:
    /// a host and a port.
    pub address: Option<String>,
    /// Bots go to the highest release while it lives.
    pub release: i32,
}

/// A secret, which is never printed.
#[derive(Clone, Deserialize)]
#[serde(transparent)]
struct Secret(String);

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(..)")
    }
}

impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str("(secret)")
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            dialog: "dialogs/heel-pain.toml".into(),
            locales: "locales".into(),
            default_language: "en".to_owned(),
            languages: LanguageSettings::default(),
            bots: None,
            store: "data".into(),
            retention_days: 30,
            disk_reserved_mib: 32,
            api_url: "https://api.telegram.org".to_owned(),
            rates: RateLimits::default(),
            log: LogLevel::Info,
            log_format: LogFormat::Text,
            database: DatabaseSettings::default(),
            fleet: FleetSettings::default(),
            store_key: None,
            store_key_file: None,
            token: None,
            token_file: None,
            clinic: ClinicSettings::default(),
            emergency_numbers: BTreeMap::new(),
            webhook: WebhookSettings::default(),
            web: WebSettings::default(),
            name: None,
            file: None,
            sources: Sources::default(),
            passed_over: Vec::new(),
        }
    }
}

impl Default for WebhookSettings {
    fn default() -> Self {
        Self {
            url: None,
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            public: false,
            path: "/telegram".to_owned(),
            secret: None,
            secret_file: None,
        }
    }
}

impl Settings {
    /// Reads the file, if one is named, and the environment.
    pub fn read(file: Option<&Path>) -> Result<Self, Misconfigured> {
        Self::read_with(file, None).map_err(Misconfigured)
    }

    /// Reads the file and the environment, and over them what a bot of several has
    /// in a file of its own.
    fn read_with(file: Option<&Path>, own: Option<(&Path, &str)>) -> anyhow::Result<Self> {
        Self::read_all(file, own).context("read the settings")
    }

    fn read_all(file: Option<&Path>, own: Option<(&Path, &str)>) -> anyhow::Result<Self> {
        let variables = Variables::of_this_process()?;
        let mut sources = Sources::default();
        let mut builder = config::Config::builder();
        if let Some(path) = file {
            let text = fs_err::read_to_string(path)?;
            sources.add_file(path, &text)?;
            builder = builder.add_source(File::from_str(&text, FileFormat::Toml));
        }
        variables.values.keys().for_each(|it| sources.add_variable(it));
        builder = builder.add_source(variables.source());
        if let Some((path, text)) = own {
            sources.add_file(path, text)?;
            builder = builder.add_source(File::from_str(text, FileFormat::Toml));
        }
        sources.check(&Self::default())?;
        let read = builder.build().and_then(config::Config::try_deserialize::<Self>);
        let read = read.map_err(|error| sources.place(&error))?;
        let (file, passed_over) = (file.map(Path::to_owned), variables.passed_over);
        Ok(Self { file, sources, passed_over, ..read })
    }

    /// Returns each setting with its value, unless it is a secret, and where it
    /// was set.
    pub fn lines(&self) -> Vec<String> {
        self.sources.lines(self, None)
    }

    /// Returns those that a bot of several has in a file of its own.
    pub fn own_lines(&self) -> Vec<String> {
        self.sources.lines(self, self.own_file().as_deref())
    }

    /// Returns the file of a bot of several.
    pub fn own_file(&self) -> Option<PathBuf> {
        let name = self.name.as_deref().unwrap_or_default();
        self.bots.as_ref().map(|it| it.join(name).with_extension("toml"))
    }

    /// Returns where the dialog and its texts are.
    pub fn places(&self) -> Places {
        Places {
            dialog: self.dialog.clone(),
            locales: vec![self.locales.clone()],
            default_language: self.default_language.clone(),
        }
    }

    /// Returns the folder of the versions, which stands beside the store: a
    /// restored or rebuilt store takes the place of the whole folder.
    pub fn versions(&self) -> PathBuf {
        let mut path = self.store.clone().into_os_string();
        path.push("-versions");
        path.into()
    }

    /// Returns the facts of the clinic that messages may name.
    pub fn clinic(&self) -> anyhow::Result<Clinic> {
        ensure!(self.retention_days > 0, "`retention_days` must be 1 or more");
        let ClinicSettings { name, phone, booking, urgent, .. } = &self.clinic;
        let emergency = self.emergency()?;
        let urgent = match urgent {
            Some(number) => Some(number.clone()).filter(|it| !it.is_empty()),
            None => countries::urgent(&self.country()).map(str::to_owned),
        };
        let clinic = Clinic {
            name: name.clone(),
            phone: phone.clone(),
            booking: booking.clone(),
            emergency,
            urgent,
            country: Some(self.country()).filter(|it| !it.is_empty()),
            retention_days: self.retention_days,
        };
        fits(&clinic)?;
        Ok(clinic)
    }

    /// Returns the country of the patients, as two capital letters; none if it
    /// was not set.
    pub fn country(&self) -> String {
        self.clinic.country.as_deref().unwrap_or_default().to_uppercase()
    }

    /// Returns the emergency number of the country.
    fn emergency(&self) -> anyhow::Result<String> {
        let country = &self.country()[..];
        ensure!(
            !country.is_empty(),
            "set `clinic.country` (or HEELWISE_CLINIC__COUNTRY) to the country of your patients, \
             in two letters (ISO 3166), such as GB, DE or ES: it decides which emergency number \
             they are sent"
        );
        let number = self.own_emergency_number().or_else(|| countries::emergency(country));
        number.map(str::to_owned).with_context(|| {
            format!(
                "`clinic.country` is `{country}`, for which no emergency number is known; is it \
                 two letters of ISO 3166, such as GB, DE or ES? If so, ask for the number there \
                 and add it to [emergency_numbers] in the settings file"
            )
        })
    }

    /// Whether the emergency number of the country comes from the settings.
    pub fn has_own_emergency_number(&self) -> bool {
        self.own_emergency_number().is_some()
    }

    fn own_emergency_number(&self) -> Option<&str> {
        let mut own = self.emergency_numbers.iter();
        own.find(|it| it.0.to_uppercase() == self.country()).map(|it| it.1.as_str())
    }

    /// Returns the secret of this setting or from the file that it names; warns
    /// if others can read the file.
    fn secret(
        &self,
        name: &str,
        set: &Option<Secret>,
        file: &Option<PathBuf>,
        what: &str,
    ) -> anyhow::Result<Option<String>> {
        let place = if set.is_some() { self.sources.file_of(name) } else { file.as_deref() };
        place.into_iter().for_each(|it| private::warn_if_open(it, what));
        if let Some(Secret(secret)) = set {
            return Ok(Some(secret.clone()));
        }
        let Some(file) = file else { return Ok(None) };
        let secret = fs_err::read_to_string(file).with_context(|| format!("read {what}"))?;
        Ok(Some(secret.trim().to_owned()))
    }

    /// Returns the bot's token.
    pub fn token(&self) -> anyhow::Result<String> {
        self.secret("token", &self.token, &self.token_file, "the token")?.context(
            "there is no token; @BotFather gives you one; set HEELWISE_TOKEN, or `token_file` to a \
             file that holds it",
        )
    }

    /// Returns how the store is opened.
    pub fn options(&self) -> anyhow::Result<SledOptions> {
        let (set, file) = (&self.store_key, &self.store_key_file);
        let keys = self.secret("store_key", set, file, "the store's keys")?;
        let keyring = keys.as_deref().map(Keyring::read).transpose();
        Ok(SledOptions {
            disk_bytes_reserved: u64::from(self.disk_reserved_mib) << 20,
            keyring: keyring.context("read the store's keys")?.unwrap_or_default(),
            ..SledOptions::default()
        })
    }

    /// Returns where the database is, if the settings name one.
    pub fn database(&self) -> anyhow::Result<Option<DatabaseAddress>> {
        let DatabaseSettings { url, url_file, authorities_file } = &self.database;
        let url = self.secret("database.url", url, url_file, "the URL of the database")?;
        let Some(url) = url else { return Ok(None) };
        let authorities = authorities_file.as_ref().map(fs_err::read_to_string).transpose()?;
        Ok(Some(DatabaseAddress { url, authorities }))
    }

    /// Returns which instance of a fleet this is, if the settings name one.
    pub fn fleet(&self) -> anyhow::Result<Option<FleetMember>> {
        let FleetSettings { name, address, release } = &self.fleet;
        let Some(name) = name else {
            ensure!(
                address.is_none(),
                "`fleet.address` is set, and no `fleet.name`: it is where the other instances of a \
                 fleet reach this one; set both or neither"
            );
            return Ok(None);
        };
        ensure!(
            self.database()?.is_some(),
            "`fleet.name` is set, and no database: the instances of a fleet share one in \
             PostgreSQL; set `database.url_file`"
        );
        ensure!(
            !name.trim().is_empty(),
            "`fleet.name` is empty; any name for this instance will do"
        );
        if let Some(address) = address {
            self.check_fleet_address(address)?;
        }
        Ok(Some(FleetMember { name: name.clone(), address: address.clone(), release: *release }))
    }

    /// Fails for an address at which no other instance can reach this one. Of several
    /// bots, some may have a webhook and some not.
    fn check_fleet_address(&self, address: &str) -> anyhow::Result<()> {
        ensure!(
            is_other_address(address),
            "`fleet.address` is `{address}`; it must be the host and the port at which the other \
             instances reach `webhook.listen` of this one, such as 10.0.0.5:8080"
        );
        ensure!(
            self.webhook.url.is_some() || self.name.is_some(),
            "`fleet.address` is set, and no `webhook.url`: the other instances pass Telegram's \
             calls on to it; by polling leave it out"
        );
        Ok(())
    }

    /// Returns where to serve health and metrics, if the settings ask for it.
    pub(crate) fn web(&self) -> anyhow::Result<Option<Web>> {
        let WebSettings { listen, public, names } = &self.web;
        let Some(listen) = *listen else { return Ok(None) };
        is_meant_to_be_reached("web", listen, *public)?;
        let names = names.split_whitespace().map(str::to_owned).collect();
        Ok(Some(Web { listen, names }))
    }

    /// Returns where Telegram should call us, if the settings ask for it.
    pub fn webhook(&self) -> anyhow::Result<Option<Webhook>> {
        let WebhookSettings { url, listen, public, path, .. } = &self.webhook;
        let Some(url) = url.clone() else { return Ok(None) };
        let secret = self.webhook_secret()?;
        ensure!(
            url.starts_with("https://") || is_of_this_machine(&url),
            "`webhook.url` is `{url}`; Telegram calls only https://, so put a reverse proxy with \
             HTTPS in front and set its address"
        );
        is_meant_to_be_reached("webhook", *listen, *public)?;
        ensure!(
            path.starts_with('/') && !path.contains(['{', '}', '*']),
            "`webhook.path` is `{path}`; it must be a plain path that starts with `/`"
        );
        Ok(Some(Webhook { url, listen: *listen, path: path.clone(), secret }))
    }

    /// Returns the secret that Telegram must send. Anybody who reaches the port
    /// can guess a short one.
    fn webhook_secret(&self) -> anyhow::Result<String> {
        let (set, file) = (&self.webhook.secret, &self.webhook.secret_file);
        let secret = self.secret("webhook.secret", set, file, "the webhook's secret")?;
        let secret = secret.context(
            "a webhook needs a secret, which `openssl rand -hex 32` makes; set \
             `webhook.secret_file` to a file that holds it, or HEELWISE_WEBHOOK__SECRET",
        )?;
        let is_plain = |it: char| it.is_ascii_alphanumeric() || matches!(it, '_' | '-');
        let length = secret.chars().count();
        ensure!(
            SECRET_LENGTHS.contains(&length) && secret.chars().all(is_plain),
            "the webhook's secret (`webhook.secret_file`, `webhook.secret` or \
             HEELWISE_WEBHOOK__SECRET) must be {} to {} of A-Z a-z 0-9 _ and -; it has {length} \
             characters; `openssl rand -hex 32` makes one",
            SECRET_LENGTHS.start(),
            SECRET_LENGTHS.end()
        );
        Ok(secret)
    }

    /// Returns the address of the Bot API server. Over plain HTTP others can
    /// read the token and people's answers on the way. A server of one's own
    /// offers nothing else, so this is a warning and not an error.
    pub fn api(&self) -> anyhow::Result<&str> {
        let url = &self.api_url[..];
        ensure!(
            url.starts_with("https://") || url.starts_with("http://"),
            "`api_url` is `{url}`; it must begin with https://, or http:// for a server of your own"
        );
        if !url.starts_with("https://") && !is_of_this_machine(url) {
            tracing::warn!(
                "`api_url` is `{url}`, which is not encrypted: anybody between this machine and \
                 that one can read the token and the answers"
            );
        }
        Ok(url)
    }
}

/// Fails for an address that other machines may reach, unless the settings
/// plainly allow it.
fn is_meant_to_be_reached(section: &str, listen: SocketAddr, public: bool) -> anyhow::Result<()> {
    ensure!(
        public || listen.ip().is_loopback(),
        "`{section}.listen` is `{listen}`, which other machines may reach; use 127.0.0.1, or, if \
         something else keeps strangers out, set `{section}.public` to true"
    );
    Ok(())
}

/// Whether an address is plain HTTP within this machine, which a Bot API server
/// of one's own may call.
fn is_of_this_machine(url: &str) -> bool {
    let authority = url.strip_prefix("http://").and_then(|it| it.split(['/', '?', '#']).next());
    let host = authority.map(|it| it.rsplit_once('@').map_or(it, |(_, host)| host));
    let host = host.map(|it| it.rsplit_once(':').map_or(it, |(host, _)| host));
    host.is_some_and(|it| {
        let address = it.trim_matches(['[', ']']).parse::<IpAddr>();
        it == "localhost" || address.is_ok_and(|it| it.is_loopback())
    })
}

/// Whether every message has room for the facts of a clinic.
fn fits(clinic: &Clinic) -> anyhow::Result<()> {
    let emergency = Some(clinic.emergency.clone());
    for (what, fact, most) in [
        ("clinic.name", &clinic.name, Clinic::NAME_MAX),
        ("clinic.phone", &clinic.phone, Clinic::PHONE_MAX),
        ("clinic.booking", &clinic.booking, Clinic::BOOKING_MAX),
        ("clinic.urgent", &clinic.urgent, Clinic::PHONE_MAX),
        ("emergency_numbers", &emergency, Clinic::PHONE_MAX),
    ] {
        let length = fact.iter().flat_map(|it| it.chars()).map(char::len_utf16).sum::<usize>();
        ensure!(length <= most, "`{what}` has {length} characters; there is room for {most}");
    }
    Ok(())
}
