//! `/`: what the dialog is, whether it can be served, and how far each language
//! is.

use maud::{Markup, html};

use super::frame;
use super::held;
use super::loaded::{Loaded, Tried};
use super::words::{Language, State};
use crate::load::ExamplesLeft;
use triage::dialog::Dialog;
use triage::dialog::report::counted;

pub(super) fn page(loaded: &Loaded) -> String {
    let body = html! {
        main #main {
            h1 { (loaded.name()) }
            (state(loaded))
            @match &loaded.app {
                Some(app) => {
                    (begin())
                    (size(loaded, app))
                    (held::last(loaded))
                    (languages(loaded))
                },
                None => p {
                    "It cannot be played yet. " (frame::with_names(&loaded.why_not_whole()))
                },
            }
            (files(loaded))
        }
    };
    frame::page(loaded, "/", "Overview", &body)
}

fn state(loaded: &Loaded) -> Markup {
    html! {
        p {
            @if loaded.is_proved && !loaded.examples.is_empty() {
                "Proved. " span .wrong { "The bot does not serve it: " }
                "texts are still an example."
            } @else if loaded.is_proved {
                span .right { "Proved: " } "the bot can serve it"
                @if loaded.report.is_empty() { ", in every language." }
                @else { ", in the languages that are published." }
            } @else {
                span .wrong { "Not proved: " } "the bot does not serve it. "
                a href="/problems" { "What is wrong" }
            }
        }
        (examples(loaded))
    }
}

/// The files with texts that are still an example.
fn examples(loaded: &Loaded) -> Markup {
    html! {
        @if !loaded.examples.is_empty() {
            ul {
                @for ExamplesLeft { file, message, .. } in &loaded.examples {
                    li { code { (file) } ": " (frame::with_names(message)) }
                }
            }
        }
    }
}

fn begin() -> Markup {
    html! {
        p .links {
            a href="/play" { "Play it as a patient" }
            a href="/problems" { "Problems and hints" }
            a href="/words" { "Read the words" }
        }
    }
}

fn size(loaded: &Loaded, app: &Tried) -> Markup {
    let dialog = &app.dialog;
    html! {
        p {
            (counted(dialog.asked().count(), "question")) ", "
            (counted(dialog.flags.len(), "red flag")) ", "
            (counted(dialog.rules.len(), "row")) " in the table, "
            (counted(dialog.outcomes.len(), "outcome")) ", " (counted(loaded.laws, "law")) "."
        }
        @if let Some(follow_up) = &app.follow_up { (check_ins(&follow_up.dialog)) }
    }
}

/// The check-ins of the weeks after: those with a day, and the one that a patient
/// asks for.
fn check_ins(dialog: &Dialog) -> Markup {
    let longest = dialog.courses.iter().map(|it| it.check_ins.len()).max().unwrap_or(0);
    let is_asked_for = dialog.check_ins.iter().any(|it| it.day.is_none());
    html! {
        p {
            "In the weeks after, a patient is asked again in up to "
            (counted(longest, "check-in"))
            @if is_asked_for { ", and whenever they ask for it" }
            "."
        }
    }
}

fn languages(loaded: &Loaded) -> Markup {
    let Ok(all) = loaded.languages() else { return html! {} };
    html! {
        h2 { "Languages" }
        (frame::table(
            "Languages",
            &["Language", "Offered to patients", "Needed", "Critical", "Older than English"],
            &html! { @for language in all { (row(loaded, language)) } },
        ))
    }
}

fn row(loaded: &Loaded, language: &Language) -> Markup {
    let why = loaded.withheld.iter().find(|it| it.tag == language.tag).map(|it| it.why.as_str());
    let needed = language.messages.iter().filter(|it| !it.is_optional);
    let critical = needed.clone().filter(|it| it.is_critical);
    let there = |it: &&super::words::Message| it.state != State::Missing;
    let old = language.messages.iter().filter(|it| it.state == State::Old).count();
    html! {
        tr {
            th scope="row" { a href={ "/words/" (language.tag) } { (language.tag) } }
            td {
                @match why {
                    None => span .right { "yes" },
                    Some(why) => {
                        span .wrong { "no" } " "
                        span .note { (frame::with_names(why)) }
                    },
                }
            }
            td { (needed.clone().filter(there).count()) " of " (needed.count()) }
            td { (critical.clone().filter(there).count()) " of " (critical.count()) }
            td { (old) }
        }
    }
}

fn files(loaded: &Loaded) -> Markup {
    let places = &loaded.sources.places;
    html! {
        h2 { "Files" }
        p {
            "The dialog is " code { (places.dialog.display()) } ", version "
            code { (loaded.version) } ". Its texts are in "
            @for folder in &places.locales { code { (folder.display()) } " " }
        }
        p .note {
            "This page reads the files each time you load it, and writes nothing. Change them in \
             an editor, save, and load the page again."
        }
    }
}
