//! Holds a written conversation to what the bot sends today, for `cargo test`
//! and `heelwise test`. Its clinic and its clock are the same each time.

use std::fmt;
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Context;
use chrono::{DateTime, TimeDelta, Utc};
use similar::TextDiff;

use super::{Played, has_answers, play};
use crate::app::App;
use crate::load;
use crate::store::memory::Memory;
use crate::store::{ChatId, Store, StoreError};
use triage::dialog::{Dialog, OutcomeId};
use triage::locale::Clinic;

/// The chat of a written conversation; `/export` prints it.
pub(crate) const CHAT: ChatId = ChatId(1);

/// The version of every written conversation; letters and `/export` print it.
pub const VERSION: &str = "0000000000000000";

/// Where written conversations are, in a folder for each dialog.
pub(crate) const CONVERSATIONS: &str = "tests/conversations";

/// The end of the name of a folder whose conversations go on in the weeks after.
const WEEKS: &str = "-weeks";

/// How many lines that did not change are shown around one that did.
const CONTEXT_LINES: usize = 2;

/// What the conversations of a folder are held to, by its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct HeldTo {
    /// The id of the dialog.
    pub(crate) dialog: String,
    /// Whether its follow-up goes on after the result.
    pub(crate) in_weeks: bool,
}

impl HeldTo {
    /// Reads the name of a folder, also of the one the program was started in.
    pub(crate) fn in_folder(folder: &Path) -> anyhow::Result<Self> {
        let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
        let whole = fs_err::canonicalize(folder)?;
        let name = whole.file_name().unwrap_or_default().to_string_lossy();
        let (dialog, in_weeks) = match name.strip_suffix(WEEKS) {
            Some(dialog) => (dialog, true),
            None => (&*name, false),
        };
        Ok(Self { dialog: dialog.to_owned(), in_weeks })
    }
}

/// Returns those folders of a dialog's conversations that are there: of its
/// questions, and of the weeks after.
pub(crate) fn folders(all: &Path, dialog: &str) -> Vec<PathBuf> {
    let folders = [dialog.to_owned(), format!("{dialog}{WEEKS}")].map(|it| all.join(it));
    folders.into_iter().filter(|it| it.is_dir()).collect()
}

/// Returns the conversations in a folder (`*.chat`), sorted.
pub(crate) fn conversations(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs_err::read_dir(folder).context("read the conversations")? {
        files.push(entry?.path());
    }
    files.retain(|file| file.extension().is_some_and(|it| it == "chat"));
    files.sort();
    Ok(files)
}

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
    /// The outcomes that the written one and the played one show.
    outcomes: [Vec<OutcomeId>; 2],
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
    let played = play_first(app, &written)?.transcript;
    Ok(Difference::between(app, written, played))
}

impl Difference {
    /// Compares a conversation as it is written with what was played.
    pub fn between<D: Deref<Target = Dialog>>(
        app: &App<Memory, D>,
        written: String,
        played: String,
    ) -> Option<Self> {
        if played == written {
            return None;
        }
        let outcomes = [&written, &played].map(|it| outcomes(app, it));
        Some(Self { written, played, outcomes })
    }

    /// Returns which outcome was sent and which is sent now, if they differ. One
    /// whose words have changed cannot be known from the file.
    pub fn other_outcome(&self) -> Option<String> {
        let [was, is] = &self.outcomes;
        let named = |outcomes: &[OutcomeId]| {
            let named: Vec<_> = outcomes.iter().map(|it| format!("`{it}`")).collect();
            named.join(", ")
        };
        (was != is).then(|| match (&was[..], &is[..]) {
            ([], _) if !has_answers(&self.written) => {
                format!("no outcome is written yet, and now {} is sent", named(is))
            }
            ([], _) => format!(
                "the file has the words of no outcome, perhaps because they have changed since, \
                 and now {} is sent",
                named(is)
            ),
            (_, []) => format!(
                "the outcome was {}, and is none any more: the conversation goes otherwise from \
                 line {} on; see that the answer there or above it begins with `> ` and is \
                 understood",
                named(was),
                self.first_line()
            ),
            (_, _) => format!("the outcome was {}, and is {}", named(was), named(is)),
        })
    }

    /// Returns the number of the first line that is played otherwise.
    fn first_line(&self) -> usize {
        let same = self.written.lines().zip(self.played.lines()).take_while(|(a, b)| a == b);
        same.count() + 1
    }

    /// Writes what was played over the file.
    pub fn renew(&self, file: &Path) -> anyhow::Result<()> {
        fs_err::write(file, &self.played).context("renew the conversation")
    }
}

/// Returns the outcomes that a conversation shows, in order, by the words that
/// they have today.
fn outcomes<D: Deref<Target = Dialog>>(app: &App<Memory, D>, text: &str) -> Vec<OutcomeId> {
    let followed = app.follow_up.as_ref().map(|it| (&*it.dialog, &it.locales));
    let mut known = Vec::new();
    for (dialog, locales) in [(&*app.dialog, &app.locales)].into_iter().chain(followed) {
        for locale in locales.iter() {
            let line = |it| Some((locale.outcome_line(it)?, &it.id));
            known.extend(dialog.outcomes.iter().filter_map(line));
        }
    }
    let shown = |line: &str| {
        let here = known.iter().filter(|(words, _)| line.contains(words.as_str()));
        here.max_by_key(|(words, _)| words.len()).map(|(_, it)| (*it).clone())
    };
    let mut outcomes: Vec<_> = text.lines().filter_map(shown).collect();
    outcomes.dedup();
    outcomes
}
