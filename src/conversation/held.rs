//! Holds a written conversation to what the bot sends today, for `cargo test`
//! and `heelwise test`. Its clinic and its clock are the same each time.

use std::fmt;
use std::ops::Deref;
use std::path::Path;
use std::sync::Arc;

use anyhow::Context;
use chrono::{DateTime, TimeDelta, Utc};
use similar::TextDiff;

use super::{Played, play};
use crate::app::App;
use crate::load;
use crate::store::memory::Memory;
use crate::store::{ChatId, Store, StoreError};
use triage::dialog::Dialog;
use triage::locale::Clinic;

/// The chat of a written conversation; `/export` prints it.
pub(crate) const CHAT: ChatId = ChatId(1);

/// How many lines that did not change are shown around one that did.
const CONTEXT_LINES: usize = 2;

/// Returns the clinic of every written conversation.
pub fn clinic() -> Clinic {
    Clinic {
        name: Some("Example Foot Clinic".to_owned()),
        phone: Some("+34 900 000 000".to_owned()),
        booking: Some("https://clinic.example/book".to_owned()),
        emergency: "112".to_owned(),
        urgent: None,
        country: None,
        retention_days: 30,
    }
}

/// Returns the time at which every written conversation begins.
pub fn noon() -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + TimeDelta::days(20_000) + TimeDelta::hours(12)
}

/// Plays a written conversation to a bot that has never met the person.
///
/// Fails if a line taps a button that was never shown.
pub fn play_first<D: Deref<Target = Dialog>>(
    app: &Arc<App<Memory, D>>,
    written: &str,
) -> anyhow::Result<Played> {
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    runtime.block_on(forget(app))?;
    play(app, CHAT, written, noon)
}

/// Forgets the person of the written conversations.
pub(crate) async fn forget<D: Deref<Target = Dialog>>(
    app: &App<Memory, D>,
) -> Result<(), StoreError> {
    let over = app.store.load(CHAT).await?.version;
    app.store.commit(CHAT, over, None).await?;
    app.note_due(CHAT, None);
    Ok(())
}

/// How a conversation differs from the one written.
#[derive(Debug)]
pub struct Difference {
    written: String,
    played: String,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lines = TextDiff::from_lines(&self.written, &self.played);
        let mut changed = lines.unified_diff();
        let changed = changed.context_radius(CONTEXT_LINES).header("written", "played");
        write!(f, "{}", changed.to_string().trim_end())
    }
}

/// Plays the conversation in a file; returns how it differs, if it does.
///
/// Fails if it cannot be read or played.
pub fn difference<D: Deref<Target = Dialog>>(
    app: &Arc<App<Memory, D>>,
    file: &Path,
) -> anyhow::Result<Option<Difference>> {
    let written = load::read(file)?;
    let played = play_first(app, &written)?;
    Ok(Difference::of(written, played))
}

impl Difference {
    /// Returns how a conversation that was played differs from the one written.
    pub(crate) fn of(written: String, played: Played) -> Option<Self> {
        let played = played.transcript;
        (played != written).then_some(Self { written, played })
    }

    /// Writes what was played over the file.
    pub fn renew(&self, file: &Path) -> anyhow::Result<()> {
        fs_err::write(file, &self.played).context("renew the conversation")
    }
}
