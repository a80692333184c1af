//! The log: a line for each event on standard error, as text or as JSON.
//!
//! Invariant: no line holds what a person wrote, who they are, or their chat.
//! Libraries may log more of a person than we would, so only their warnings are
//! logged, and nothing of teloxide, which logs whole updates.

use std::any::Any;
use std::hash::{BuildHasher, RandomState};
use std::io::IsTerminal;
use std::panic;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicBool, Ordering};

use serde::{Deserialize, Serialize};
use tracing_subscriber::EnvFilter;

use crate::store::ChatId;

/// How much is logged.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(try_from = "String", rename_all = "lowercase")]
#[expect(missing_docs, reason = "the names of the levels are enough")]
pub enum LogLevel {
    Error,
    Warn,
    Info,
    Debug,
    Trace,
}

/// The form of a log line.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(try_from = "String", rename_all = "lowercase")]
pub enum LogFormat {
    /// For people.
    Text,
    /// For programs.
    Json,
}

impl TryFrom<String> for LogLevel {
    type Error = String;

    fn try_from(name: String) -> Result<Self, String> {
        match name.as_str() {
            "error" => Ok(Self::Error),
            "warn" => Ok(Self::Warn),
            "info" => Ok(Self::Info),
            "debug" => Ok(Self::Debug),
            "trace" => Ok(Self::Trace),
            _ => Err("it is not one of error, warn, info, debug and trace".to_owned()),
        }
    }
}

impl TryFrom<String> for LogFormat {
    type Error = String;

    fn try_from(name: String) -> Result<Self, String> {
        match name.as_str() {
            "text" => Ok(Self::Text),
            "json" => Ok(Self::Json),
            _ => Err("it is not one of text and json".to_owned()),
        }
    }
}

/// Whether everything on standard error has to be JSON.
static IS_JSON: AtomicBool = AtomicBool::new(false);

/// The key of this run of the program. It is never stored, so that nobody can
/// find a chat in a log by trying all numbers.
static KEY: LazyLock<RandomState> = LazyLock::new(RandomState::new);

/// Starts the log of this process; panics are logged too.
pub fn start(level: LogLevel, format: LogFormat) {
    let level = format!("{level:?}").to_lowercase();
    let filter = EnvFilter::new(format!("warn,heelwise={level},teloxide=off,teloxide_core=off"));
    let log = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal());
    match format {
        LogFormat::Text => log.init(),
        LogFormat::Json => {
            IS_JSON.store(true, Ordering::Relaxed);
            log.json().flatten_event(true).with_current_span(false).with_span_list(false).init();
        }
    }
    panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "panicked: {}", static_panic_message(panic.payload()));
    }));
}

/// Whether the reason for an end belongs in the log, since a log reader would
/// not understand a plain line.
pub(crate) fn is_json() -> bool {
    IS_JSON.load(Ordering::Relaxed)
}

/// Returns the pseudonym of a chat: the same in all lines of one run of the
/// program, and another in the next.
pub fn pseudonym(chat: ChatId) -> String {
    format!("{:08x}", KEY.hash_one(chat.0) >> 32)
}

/// A panic message made at run time may hold a person's words: a string cut in
/// the wrong place is quoted whole. A message that is constant in the program
/// does not.
fn static_panic_message(payload: &(dyn Any + Send)) -> &'static str {
    payload.downcast_ref::<&'static str>().copied().unwrap_or("(what it said is withheld)")
}
