//! `/tests` and `/coverage`: the written conversations, held to what the bot
//! sends, and what none of them reaches.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Context;
use maud::{Markup, html};

use super::address::Wrong;
use super::frame;
use super::loaded::{Loaded, Tried};
use super::play::Ask;
use crate::conversation::held::{Difference, play_first};
use crate::load;
use triage::prover::coverage::{Coverage, Covered};

/// The end of the name of a folder whose conversations go on in the weeks
/// after.
const WEEKS: &str = "-weeks";

/// A written conversation, and what came of it.
struct Held {
    file: PathBuf,
    written: String,
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

/// The conversations by their paths, with their content.
pub(super) type Written = BTreeMap<PathBuf, String>;

/// Reads the conversations of a dialog: those of its questions, and those that
/// go on in the weeks after.
pub(super) fn read(folder: &Path, dialog: &str) -> anyhow::Result<Written> {
    let mut written = Written::new();
    for name in [dialog.to_owned(), format!("{dialog}{WEEKS}")] {
        let folder = folder.join(name);
        if !folder.is_dir() {
            continue;
        }
        for entry in fs_err::read_dir(folder).context("read the conversations")? {
            let file = entry?.path();
            if file.extension().is_some_and(|it| it == "chat") {
                let text = load::read(&file)?;
                written.insert(file, text);
            }
        }
    }
    Ok(written)
}

fn is_of_weeks(file: &Path) -> bool {
    let folder = file.parent().and_then(Path::file_name).unwrap_or_default();
    folder.to_string_lossy().ends_with(WEEKS)
}

/// Plays the conversations.
pub(super) fn hold(alone: &Arc<Tried>, in_weeks: &Arc<Tried>, written: &Written) -> AllHeld {
    let mut coverage = Coverage::new(&alone.dialog, alone.locales.tags()).ok();
    let mut held = Vec::new();
    for (file, text) in written {
        let app = if is_of_weeks(file) { in_weeks } else { alone };
        let failure = match play_first(app, text) {
            Ok(played) => {
                let coverage = coverage.iter_mut().filter(|_| !is_of_weeks(file));
                coverage.for_each(|it| played.cover(it));
                Difference::between(app, text.clone(), played.transcript).map(|it| it.to_string())
            }
            Err(error) => Some(format!("{error:#}")),
        };
        held.push(Held { file: file.clone(), written: text.clone(), failure });
    }
    AllHeld { held, covered: coverage.map_or_else(Vec::new, |it| it.covered()) }
}

/// Returns the page of the conversations.
pub(super) fn page(loaded: &Loaded) -> Result<String, Wrong> {
    let all = loaded.held()?;
    let held = &all.held;
    let failed = held.iter().filter(|it| it.failure.is_some()).count();
    let body = html! {
        main #main {
            h1 { "Tests" }
            p {
                @match failed {
                    0 => span .right { "Each goes as it is written. " },
                    _ => span .wrong { (failed) " do not go as they are written. " },
                }
                (held.len()) " written conversations."
            }
            @for it in held.iter().filter(|it| it.failure.is_some()) { (failure(it)) }
            ul .plain {
                @for it in held.iter() { li { (name(it)) " " span .note { (about(it)) } } }
            }
            @if held.is_empty() {
                p { code { "heelwise chat --record FILE" } " writes a conversation." }
            }
        }
    };
    Ok(frame::page(loaded, "/tests", "Tests", &body))
}

fn failure(held: &Held) -> Markup {
    html! {
        article .card {
            h2 { (name(held)) }
            pre tabindex="0" aria-label="The difference" {
                (held.failure.as_deref().unwrap_or_default())
            }
        }
    }
}

/// The name of a conversation, with a link that plays it.
fn name(held: &Held) -> Markup {
    let name = held.file.file_stem().unwrap_or_default().to_string_lossy();
    let weeks = if is_of_weeks(&held.file) { " (weeks)" } else { "" };
    let link = Ask::of_written(&held.written).address("/play").link();
    html! { a href=(link) { (name) } (weeks) }
}

/// What a conversation is for.
fn about(held: &Held) -> String {
    let lines = held.written.lines().map_while(|it| it.strip_prefix('#'));
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
