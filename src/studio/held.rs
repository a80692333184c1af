//! `/tests` and `/coverage`: the written conversations, held to what the bot
//! sends, and what none of them reaches.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use maud::{Markup, html};

use super::address::Wrong;
use super::frame;
use super::loaded::{Loaded, Tried};
use super::play::Ask;
use crate::conversation::held::{Difference, HeldTo, conversations, folders, play_first};
use crate::load;
use triage::dialog::report::counted;
use triage::prover::coverage::{Coverage, Covered};

/// A written conversation.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Conversation {
    held_to: HeldTo,
    text: String,
}

/// The conversations by their paths.
pub(super) type Written = BTreeMap<PathBuf, Conversation>;

/// The bots that written conversations are held to.
pub(super) struct Bots {
    /// That of the questions alone.
    pub(super) alone: Arc<Tried>,
    /// What goes on in the weeks after.
    pub(super) in_weeks: Arc<Tried>,
    /// That of the follow-up alone, if there is one.
    pub(super) follow_up: Option<Arc<Tried>>,
}

impl Bots {
    fn of(&self, held_to: &HeldTo) -> &Arc<Tried> {
        let follow_up = self.follow_up.iter().find(|it| it.dialog.id == held_to.dialog);
        follow_up.unwrap_or(if held_to.in_weeks { &self.in_weeks } else { &self.alone })
    }

    /// Whether it is a conversation of the questions, which the coverage counts.
    fn is_of_questions(&self, held_to: &HeldTo) -> bool {
        held_to.dialog == self.alone.dialog.id && !held_to.in_weeks
    }
}

/// What came of a written conversation.
struct Held {
    file: PathBuf,
    written: Conversation,
    /// How it differs, or why it could not be played.
    failure: Option<String>,
}

/// What came of all written conversations.
#[derive(Default)]
pub(super) struct AllHeld {
    held: Vec<Held>,
    /// What those of the questions reach; empty if the dialog is too large to
    /// be proved.
    covered: Vec<Covered>,
}

/// Reads the conversations of these dialogs: those of their questions, and those
/// that go on in the weeks after.
pub(super) fn read(all: &Path, dialogs: &[&str]) -> anyhow::Result<Written> {
    let mut written = Written::new();
    for folder in dialogs.iter().flat_map(|it| folders(all, it)) {
        let held_to = HeldTo::in_folder(&folder)?;
        for file in conversations(&folder)? {
            let text = load::read(&file)?;
            written.insert(file, Conversation { held_to: held_to.clone(), text });
        }
    }
    Ok(written)
}

/// Plays the conversations, each by itself, with nothing else in its chat.
pub(super) fn hold(bots: &Bots, written: &Written) -> AllHeld {
    let mut coverage = Coverage::new(&bots.alone.dialog, bots.alone.locales.tags()).ok();
    let mut held = Vec::new();
    for (file, written) in written {
        let Conversation { held_to, text } = written;
        let app = bots.of(held_to);
        let failure = match play_first(app, text) {
            Ok(played) => {
                let coverage = coverage.iter_mut().filter(|_| bots.is_of_questions(held_to));
                coverage.for_each(|it| played.cover(it));
                Difference::between(app, text.clone(), played.transcript).map(|it| it.to_string())
            }
            Err(error) => Some(format!("{error:#}")),
        };
        held.push(Held { file: file.clone(), written: written.clone(), failure });
    }
    AllHeld { held, covered: coverage.map_or_else(Vec::new, |it| it.covered()) }
}

impl AllHeld {
    /// States how many there are, and how many differ.
    fn summary(&self) -> Markup {
        let failed = self.held.iter().filter(|it| it.failure.is_some()).count();
        html! {
            @match failed {
                0 => span .right { "Each goes as it is written. " },
                1 => span .wrong { "1 does not go as it is written. " },
                _ => span .wrong { (failed) " do not go as they are written. " },
            }
            (counted(self.held.len(), "written conversation")) "."
        }
    }
}

/// What came of the conversations, for the overview.
pub(super) fn last(loaded: &Loaded) -> Markup {
    html! {
        p {
            @match loaded.held_already() {
                Some(held) => { (held.summary()) " " a href="/tests" { "Tests" } },
                None => { "Written conversations: " a href="/tests" { "Tests" } },
            }
        }
    }
}

/// Returns the page of the conversations.
pub(super) fn page(loaded: &Loaded) -> Result<String, Wrong> {
    let all = loaded.held()?;
    let held = &all.held;
    let body = html! {
        main #main {
            h1 { "Tests" }
            p { (all.summary()) }
            @for it in held.iter().filter(|it| it.failure.is_some()) { (failure(loaded, it)) }
            @if held.iter().any(|it| !is_of(loaded, it)) { (of_follow_up(loaded)) }
            ul .plain {
                @for it in held.iter() { li { (name(loaded, it)) " " span .note { (about(it)) } } }
            }
            @if held.is_empty() {
                p { code { "heelwise chat --record FILE" } " writes a conversation." }
            }
        }
    };
    Ok(frame::page(loaded, "/tests", "Tests", &body))
}

fn failure(loaded: &Loaded, held: &Held) -> Markup {
    html! {
        article .card {
            h2 { (name(loaded, held)) }
            pre tabindex="0" aria-label="The difference" {
                (held.failure.as_deref().unwrap_or_default())
            }
        }
    }
}

/// Whether a conversation is one of the dialog that is played here.
fn is_of(loaded: &Loaded, held: &Held) -> bool {
    held.written.held_to.dialog == loaded.name()
}

/// Where the conversations of the follow-up alone can be played.
fn of_follow_up(loaded: &Loaded) -> Markup {
    let follow_up = loaded.sources.places.follow_up(&loaded.name());
    html! {
        @if let Some(follow_up) = follow_up {
            p .note {
                "Those of a check-in alone begin with a past, so nothing here can play them: "
                code { "heelwise studio --dialog " (follow_up.dialog.display()) } " can."
            }
        }
    }
}

/// The name of a conversation, with a link that plays it.
fn name(loaded: &Loaded, held: &Held) -> Markup {
    let Conversation { held_to, text } = &held.written;
    let name = held.file.file_stem().unwrap_or_default().to_string_lossy();
    html! {
        @if is_of(loaded, held) {
            a href=(Ask::of_written(text).link()) { (name) }
            @if held_to.in_weeks { " (weeks)" }
        } @else { (name) " (check-in)" }
    }
}

/// What a conversation is for.
fn about(held: &Held) -> String {
    let lines = held.written.text.lines().map_while(|it| it.strip_prefix('#'));
    lines.map(str::trim).collect::<Vec<_>>().join(" ")
}

/// Returns the page of the coverage.
pub(super) fn coverage_page(loaded: &Loaded) -> Result<String, Wrong> {
    let all = loaded.held()?;
    let body = html! {
        main #main {
            h1 { "Coverage" }
            p { "What the written conversations reach, and what none of them does." }
            (frame::table(
                "Coverage",
                &["Part", "Reached", "Not reached"],
                &html! { @for it in &all.covered { (covered_row(it)) } },
            ))
        }
    };
    Ok(frame::page(loaded, "/coverage", "Coverage", &body))
}

fn covered_row(covered: &Covered) -> Markup {
    html! {
        tr {
            th scope="row" { (format!("{:?}", covered.part).to_lowercase()) "s" }
            td { (covered.reached) " of " (covered.all) }
            td {
                @if covered.missed.is_empty() { span .right { "none" } }
                @else { ul .plain { @for it in &covered.missed { li .names { (it) } } } }
            }
        }
    }
}
