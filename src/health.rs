//! Answers requests for health and metrics, for whatever watches the program.
//!
//! Invariant: nothing here is about one person, so it needs no password. It
//! still listens only where this machine alone can reach it, unless the
//! settings plainly allow more.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use http_body_util::{BodyExt, Empty, Full};
use hyper::body::{Bytes, Incoming};
use hyper::header::{CONTENT_TYPE, HOST, HeaderValue};
use hyper::http::uri::Authority;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::time::Instant;

use crate::app::App;
use crate::metrics::{Listener, WebhookRefusal};
use crate::server::{self, Answer, Answers};
use crate::shutdown::Shutdown;
use crate::store::{PROBE_CHAT, Store, Version, bytes_on_disk};
use crate::telegram::ApiHealth;

/// How long the store may take to answer before it counts as stuck.
const STORE_TIMEOUT: Duration = Duration::from_secs(5);

/// How long the database may be silent before we count as unable to answer anybody.
/// A beat of a fleet comes twice a second, a probe every five.
const SILENCE_MAX: Duration = Duration::from_secs(10);

/// The content type of OpenMetrics text.
const OPENMETRICS: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// The last line of it.
const END: &str = "# EOF";

/// The content type of plain text.
const PLAIN: &str = "text/plain; charset=utf-8";

/// Where health and metrics are served, and for which host names.
pub(crate) struct Web {
    /// The address we listen on.
    pub(crate) listen: SocketAddr,
    /// The host names that requests may use, beside `localhost` and addresses.
    pub(crate) names: Vec<String>,
}

/// What the answers are taken from.
pub(crate) struct HealthState<S> {
    /// As in `Web`.
    pub(crate) names: Vec<String>,
    /// The bots that are served; never none.
    pub(crate) bots: Vec<BotHealth<S>>,
    /// What holds for all of them.
    pub(crate) process: ProcessHealth,
    /// Whether the program is stopping.
    pub(crate) shutdown: Shutdown,
}

/// What is watched of the process, whatever its bots.
#[derive(Default)]
pub(crate) struct ProcessHealth {
    /// The bots that are not served, since they could not begin.
    pub(crate) left_out: Vec<String>,
    /// When the database last answered, if there is one.
    pub(crate) database: Option<watch::Receiver<Instant>>,
    /// What is wrong between this instance of a fleet and others, a line each.
    pub(crate) others: Option<watch::Receiver<Vec<String>>>,
}

impl ProcessHealth {
    /// How long the database has been silent.
    fn silence(&self) -> Duration {
        self.database.as_ref().map_or(Duration::ZERO, |it| it.borrow().elapsed())
    }

    fn lines(&self) -> impl Iterator<Item = String> {
        let left_out = self.left_out.iter().map(|it| format!("{it}: not served; see the log\n"));
        let others = self.others.iter().flat_map(|it| it.borrow().clone());
        left_out.chain(others.map(|it| it + "\n"))
    }
}

/// What is watched of a bot.
pub(crate) struct BotHealth<S> {
    /// Its name, if it is one of several.
    pub(crate) name: Option<String>,
    /// The app.
    pub(crate) app: Arc<App<S>>,
    /// Whether Telegram answers.
    pub(crate) telegram: ApiHealth,
    /// The folder of the store, if it has one.
    pub(crate) folder: Option<PathBuf>,
}

/// Answers `/healthz`, `/readyz` and `/metrics`; ends only by an error.
pub(crate) async fn watch<S: Store + 'static>(
    listener: TcpListener,
    watched: HealthState<S>,
) -> anyhow::Result<()> {
    tracing::info!("health and metrics on http://{}", listener.local_addr()?);
    // `/readyz` also reports that the program is stopping.
    let (_last, to_the_end) = watch::channel(false);
    server::serve(Arc::new(watched), listener, to_the_end).await;
    Ok(())
}

impl<S: Store + 'static> Answers for HealthState<S> {
    const NAME: &'static str = "health and metrics";

    const CONNECTIONS_MAX: usize = 16;

    /// A kept connection could hold its place for ever.
    const KEEPS: bool = false;

    fn judge(&self, head: &Request<Incoming>) -> Result<(), WebhookRefusal> {
        let mut hosts = head.headers().get_all(HOST).iter();
        if !hosts.all(|it| is_own(it, &self.names)) {
            return Err(WebhookRefusal::Host);
        }
        if !matches!(head.uri().path(), "/healthz" | "/readyz" | "/metrics") {
            return Err(WebhookRefusal::Path);
        }
        let is_asking = matches!(*head.method(), Method::GET | Method::HEAD);
        if is_asking { Ok(()) } else { Err(WebhookRefusal::Method) }
    }

    async fn answer(&self, request: Request<Incoming>) -> Result<Answer, WebhookRefusal> {
        Ok(match request.uri().path() {
            "/healthz" => plain(self.health().await),
            "/readyz" => plain(self.readiness()),
            _ => answer(StatusCode::OK, OPENMETRICS, self.figures()),
        })
    }

    fn note(&self, refused: WebhookRefusal) {
        self.bots[0].app.metrics.refused(Listener::Web, refused);
    }
}

impl<S: Store> HealthState<S> {
    /// Whether the process lives and the stores answer.
    async fn health(&self) -> (StatusCode, String) {
        let mut all = (StatusCode::OK, String::new());
        for bot in &self.bots {
            let (status, words) = bot.health().await;
            all.0 = all.0.max(status);
            all.1 += &bot.named(&words);
        }
        all
    }

    /// Whether people are served: one bot that cannot reach Telegram, of several,
    /// keeps the others from nothing.
    fn readiness(&self) -> (StatusCode, String) {
        let hindrance = self.hindrance();
        let each = self.bots.iter().map(|it| (it, it.readiness(hindrance.as_deref())));
        let mut all = (StatusCode::SERVICE_UNAVAILABLE, String::new());
        for (bot, (status, words)) in each {
            all.0 = all.0.min(status);
            all.1 += &bot.named(&words);
        }
        all.1.extend(self.process.lines());
        all
    }

    /// Why nobody is served by this process, whatever the bot. Without its database
    /// it can answer no call, so that a balancer had better send calls elsewhere.
    fn hindrance(&self) -> Option<String> {
        if *self.shutdown.borrow() {
            return Some("stopping".to_owned());
        }
        let silence = Some(self.process.silence()).filter(|it| *it > SILENCE_MAX)?;
        Some(format!("the database has not answered for {} s", silence.as_secs()))
    }

    fn figures(&self) -> String {
        let silence = self.process.silence();
        self.bots.iter().for_each(|it| it.app.metrics.set_database_silence(silence));
        let texts: Vec<_> = self.bots.iter().map(BotHealth::figures).collect();
        match texts.as_slice() {
            [only] => only.clone(),
            several => joined(several),
        }
    }
}

impl<S: Store> BotHealth<S> {
    /// Returns lines about it, with its name before each if it is one of several.
    fn named(&self, words: &str) -> String {
        let Some(name) = &self.name else { return words.to_owned() };
        words.lines().map(|it| format!("{name}: {it}\n")).collect()
    }

    /// Whether the store answers. It removes a record that was never there: that
    /// goes all the way to the disk and changes nothing.
    async fn health(&self) -> (StatusCode, String) {
        let asked = self.app.store.commit(PROBE_CHAT, Version::NONE, None);
        let (status, words) = match tokio::time::timeout(STORE_TIMEOUT, asked).await {
            Ok(Ok(_)) => (StatusCode::OK, "ok\n"),
            Ok(Err(_)) => (StatusCode::SERVICE_UNAVAILABLE, "the store has failed; see the log\n"),
            Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "the store does not answer\n"),
        };
        (status, words.to_owned())
    }

    /// Whether people are served, and the versions that they are on. It need not
    /// check the dialog, its languages and the store: nothing listens before
    /// they are there.
    fn readiness(&self, hindrance: Option<&str>) -> (StatusCode, String) {
        let (status, words) = if let Some(why) = hindrance {
            (StatusCode::SERVICE_UNAVAILABLE, why)
        } else if self.telegram.refuses_token() {
            (StatusCode::SERVICE_UNAVAILABLE, "Telegram does not know its token")
        } else if self.telegram.has_answered() {
            (StatusCode::OK, "ready")
        } else {
            (StatusCode::SERVICE_UNAVAILABLE, "Telegram has not answered yet")
        };
        let in_force = self.app.editions.now();
        let mut all = in_force.all().map(|it| it.version.as_str());
        let newest = all.next().unwrap_or_default();
        let earlier = all.collect::<Vec<_>>();
        let earlier = match earlier.as_slice() {
            [] => String::new(),
            versions => format!("earlier versions that people are on: {}\n", versions.join(", ")),
        };
        let unserved = self.app.editions.unserved();
        let unserved = unserved.map(|why| {
            let why = why.replace('\n', " ");
            format!("what was published last is not served here: {why}\n")
        });
        let unserved = unserved.unwrap_or_default();
        (status, format!("{words}\nversion: {newest}\n{earlier}{unserved}"))
    }

    fn figures(&self) -> String {
        self.app.metrics.text(self.folder.as_deref().map_or(0, bytes_on_disk))
    }
}

/// Joins the texts of several bots: a metric is described once, before the
/// numbers of all.
fn joined(texts: &[String]) -> String {
    let mut metrics: Vec<(Vec<&str>, Vec<&str>)> = Vec::new();
    for text in texts {
        let mut place = 0;
        for line in text.lines().filter(|it| *it != END) {
            if !line.starts_with('#') {
                metrics[place].1.push(line);
                continue;
            }
            let name = |it: &str| it.split(' ').nth(2).map(str::to_owned);
            let is_of_it = |it: &(Vec<&str>, Vec<&str>)| name(it.0[0]) == name(line);
            place = metrics.iter().position(is_of_it).unwrap_or(metrics.len());
            if place == metrics.len() {
                metrics.push((Vec::new(), Vec::new()));
            }
            if !metrics[place].0.contains(&line) {
                metrics[place].0.push(line);
            }
        }
    }
    let lines = metrics.into_iter().flat_map(|(about, numbers)| about.into_iter().chain(numbers));
    lines.chain([END]).map(|it| format!("{it}\n")).collect()
}

fn plain((status, words): (StatusCode, String)) -> Answer {
    answer(status, PLAIN, words)
}

fn answer(status: StatusCode, form: &'static str, words: String) -> Answer {
    let mut answer = Response::new(Full::from(words));
    *answer.status_mut() = status;
    answer.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(form));
    answer
}

/// Whether the Host is an address or one of our names. A web page can point its
/// own name at this machine and then read the answers in a browser here; it
/// cannot do so with an address.
pub(crate) fn is_own(host: &HeaderValue, names: &[String]) -> bool {
    let authority = host.to_str().ok().and_then(|it| it.parse::<Authority>().ok());
    authority.is_some_and(|it| {
        let name = it.host().trim_matches(['[', ']']);
        let is_address = name.parse::<IpAddr>().is_ok();
        let is_named = |own: &str| own.eq_ignore_ascii_case(name);
        is_address || is_named("localhost") || names.iter().any(|it| is_named(it))
    })
}

/// Asks the program that listens at an address for its health; returns whether
/// it is well, and its answer.
pub(crate) async fn ask_health(listen: SocketAddr) -> anyhow::Result<(bool, String)> {
    let mut address = listen;
    if listen.ip().is_unspecified() {
        address.set_ip(Ipv4Addr::LOCALHOST.into());
    }
    let uri = format!("http://{address}/healthz").parse()?;
    let client = Client::builder(TokioExecutor::new()).build_http::<Empty<Bytes>>();
    let asked = async {
        let answer = client.get(uri).await?;
        let is_well = answer.status() == StatusCode::OK;
        let body = answer.into_body().collect().await?.to_bytes();
        anyhow::Ok((is_well, String::from_utf8_lossy(&body).into_owned()))
    };
    let asked = tokio::time::timeout(2 * STORE_TIMEOUT, asked).await;
    asked.context("it does not answer").flatten().with_context(|| format!("ask {address}"))
}
