//! The studio: a page on which a clinic tries its dialog and reads what is
//! wrong with it, and a translator sees every text in its place.
//!
//! Invariant: it only reads: the dialog's folder, the folders of the languages,
//! of the written conversations, of the cases and of the versions. It writes
//! nothing, opens no store (it asks the bot that runs on one for its figures), and
//! has no scripts. Answers stand in the address, so
//! they are made up.
//!
//! It reads the files at each request. If one has changed, it proves them again,
//! and plays the written conversations meanwhile.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use anyhow::anyhow;
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HOST, HeaderName, HeaderValue, LOCATION,
    REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
};
use hyper::{Method, Request, Response, StatusCode};
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::spawn_blocking;

use crate::health::is_own;
use crate::metrics::WebhookRefusal;
use crate::server::{self, Answer, Answers};

mod address;
pub(crate) mod bubble;
mod change;
mod evaluate;
mod figures;
mod files;
mod frame;
mod held;
mod loaded;
mod map;
mod overview;
mod play;
mod problems;
mod slips;
pub(crate) mod table;
mod words;

use address::{Address, Wrong};
use files::Files;
pub use files::Sources;
use loaded::Loaded;

/// No scripts, no styles but our own sheet, nothing from elsewhere.
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; \
                      base-uri 'none'; frame-ancestors 'none'";

/// The one style sheet.
pub(crate) const STYLE: &str = include_str!("studio/style.css");

/// The content types.
const HTML: &str = "text/html; charset=utf-8";
const CSS: &str = "text/css; charset=utf-8";

/// The studio.
pub struct Studio {
    sources: Sources,
    /// The host names that requests may use, beside `localhost` and addresses.
    names: Vec<String>,
    /// What was loaded last, and the files it was made of.
    loaded: Mutex<Option<(Files, Arc<Loaded>)>>,
}

/// What is sent for an address.
pub(crate) enum Sent {
    /// A page.
    Page(String),
    /// The address that has the answer.
    Elsewhere(String),
    /// A file of this content type.
    File(&'static str, Vec<u8>),
}

impl Studio {
    /// Makes a studio for these files.
    pub fn new(sources: Sources, names: Vec<String>) -> Self {
        Self { sources, names, loaded: Mutex::default() }
    }

    /// Loads the files, so that the first page need not wait for them.
    pub(crate) fn load(&self) -> anyhow::Result<()> {
        let loaded = self.loaded().map_err(|it| anyhow!(it.words()))?;
        play_meanwhile(loaded);
        Ok(())
    }

    /// Returns what there is for an address.
    fn sent(&self, path: &str, query: &str) -> Result<Sent, Wrong> {
        let address = Address::read(path, query)?;
        if address.path() == frame::STYLE_PATH {
            return Ok(Sent::File(CSS, STYLE.as_bytes().to_vec()));
        }
        let loaded = self.loaded()?;
        match address.parts().as_slice() {
            [] => Ok(Sent::Page(overview::page(&loaded))),
            ["map"] => map::page(&loaded, &address).map(Sent::Page),
            ["table"] => loaded.table().map(Sent::Page),
            ["tests"] => held::page(&loaded).map(Sent::Page),
            ["coverage"] => held::coverage_page(&loaded).map(Sent::Page),
            ["change"] => change::page(&loaded, &address).map(Sent::Page),
            ["evaluate"] => evaluate::page(&loaded).map(Sent::Page),
            ["figures"] => figures::page(&loaded, &address).map(Sent::Page),
            ["slips"] => slips::page(&loaded).map(Sent::Page),
            ["problems"] => Ok(Sent::Page(problems::page(&loaded))),
            ["words"] => words::page(&loaded, &address, None),
            ["words", tag] => words::page(&loaded, &address, Some(tag)),
            ["play"] => play::page(&loaded, &address),
            ["play", "file", name] => play::file(&loaded, &address, name),
            ["picture"] => loaded
                .picture(address.get("name").unwrap_or_default())
                .map(|it| Sent::File("image/png", it)),
            _ => Err(Wrong::Nowhere),
        }
    }

    /// Returns what the files contain now.
    fn loaded(&self) -> Result<Arc<Loaded>, Wrong> {
        let files = self.sources.read().map_err(|it| Wrong::Unreadable(format!("{it:#}")))?;
        let mut kept = self.loaded.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((of, loaded)) = &*kept
            && *of == files
        {
            return Ok(loaded.clone());
        }
        let loaded = Loaded::of(&self.sources);
        let loaded = Arc::new(loaded.map_err(|it| Wrong::Unreadable(format!("{it:#}")))?);
        if kept.replace((files, loaded.clone())).is_some() {
            play_meanwhile(loaded.clone());
        }
        Ok(loaded)
    }

    /// A web page elsewhere can point its own name at this machine, so a name
    /// must be ours.
    fn judged(&self, request: &Request<Incoming>) -> Result<(), Wrong> {
        let mut hosts = request.headers().get_all(HOST).iter();
        if !hosts.all(|it| is_own(it, &self.names)) {
            return Err(Wrong::Host);
        }
        let is_asking = matches!(*request.method(), Method::GET | Method::HEAD);
        if is_asking { Ok(()) } else { Err(Wrong::Method) }
    }
}

/// Plays the written conversations, so that the page of the tests need not wait
/// for them. That page shows why they cannot be played, if they cannot.
fn play_meanwhile(loaded: Arc<Loaded>) {
    thread::spawn(move || drop(loaded.held()));
}

/// Serves a studio until it is dropped.
pub async fn serve(listener: TcpListener, studio: Studio) {
    let (_last, to_the_end) = watch::channel(false);
    server::serve(Arc::new(Served(Arc::new(studio))), listener, to_the_end).await;
}

/// Whether only this machine can reach an address.
pub(crate) fn is_private(listen: &SocketAddr) -> bool {
    listen.ip().is_loopback()
}

struct Served(Arc<Studio>);

impl Answers for Served {
    const NAME: &'static str = "the studio";

    const CONNECTIONS_MAX: usize = 64;

    /// A proof may take longer than a connection for one call may last.
    const KEEPS: bool = true;

    /// A call that is refused gets a page that states why.
    fn judge(&self, _: &Request<Incoming>) -> Result<(), WebhookRefusal> {
        Ok(())
    }

    async fn answer(&self, request: Request<Incoming>) -> Result<Answer, WebhookRefusal> {
        if let Err(wrong) = self.0.judged(&request) {
            return Ok(refused(&wrong));
        }
        let (studio, uri) = (self.0.clone(), request.uri().clone());
        let made =
            spawn_blocking(move || studio.sent(uri.path(), uri.query().unwrap_or_default())).await;
        Ok(match made {
            Ok(Ok(sent)) => answered(sent),
            Ok(Err(wrong)) => refused(&wrong),
            Err(_) => refused(&Wrong::Broken),
        })
    }

    fn note(&self, _: WebhookRefusal) {}
}

fn answered(sent: Sent) -> Answer {
    match sent {
        Sent::Page(page) => response(StatusCode::OK, HTML, page.into_bytes()),
        Sent::File(form, content) => response(StatusCode::OK, form, content),
        Sent::Elsewhere(address) => {
            let mut answer = response(StatusCode::SEE_OTHER, HTML, Vec::new());
            if let Ok(address) = HeaderValue::from_str(&address) {
                answer.headers_mut().insert(LOCATION, address);
            }
            answer
        }
    }
}

fn refused(wrong: &Wrong) -> Answer {
    response(wrong.status(), HTML, frame::refusal(wrong).into_bytes())
}

fn response(status: StatusCode, form: &'static str, content: Vec<u8>) -> Answer {
    let mut answer = Response::new(Full::from(content));
    *answer.status_mut() = status;
    for (name, value) in [
        (CONTENT_TYPE, form),
        (CONTENT_SECURITY_POLICY, POLICY),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (REFERRER_POLICY, "no-referrer"),
        (CACHE_CONTROL, "no-store"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    ] {
        answer.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    answer
}
