//! What stands beside the chat: the clock, the language, somebody who reaches a
//! part, and where the person is by the author's names.

use chrono::{DateTime, TimeDelta, Utc};
use maud::{Markup, html};

use super::{Ask, Played, answers, until};
use crate::conversation::Line;
use crate::studio::loaded::{Loaded, Tried};
use triage::dialog::example::in_words;
use triage::dialog::{At, Dialog};
use triage::locale::pseudo::Pseudo;
use triage::session::Session;

/// Commands that bring what no button may be there for.
const COMMANDS: [&str; 6] = ["/letter", "/trend", "/checkins", "/back", "/help", "/restart"];

pub(super) fn tools(loaded: &Loaded, app: &Tried, ask: &Ask, played: &Played) -> Markup {
    html! {
        div .tools {
            (steps(ask))
            (clock(ask, played))
            (languages(loaded, app, ask))
            (somebody(app, ask))
            (behind(app, played))
        }
    }
}

fn steps(ask: &Ask) -> Markup {
    let mut before = ask.clone();
    before.lines.pop();
    html! {
        section aria-labelledby="steps" {
            h2 #steps { "This conversation" }
            p .links {
                @if !before.lines.is_empty() { a href=(before.link_to_last()) { "One step back" } }
                a href=(Ask::begin(&ask.language).link_to_last()) { "From the start" }
            }
            p .links {
                @for command in COMMANDS {
                    a href=(ask.and(Line::Said(command.to_owned())).link_to_last()) { (command) }
                }
            }
            p .note {
                "The address of this page holds the whole conversation: send it to a colleague. \
                 Make answers up; never enter a patient's."
            }
        }
    }
}

fn clock(ask: &Ask, played: &Played) -> Markup {
    let wait = |span| ask.and(Line::Waited(span)).link_to_last();
    html! {
        section aria-labelledby="clock" {
            h2 #clock { "Clock" }
            p { "It is " (at(played.now)) "." }
            p .links {
                a href=(wait(TimeDelta::hours(1))) { "+1 hour" }
                a href=(wait(TimeDelta::days(1))) { "+1 day" }
                a href=(wait(TimeDelta::weeks(1))) { "+1 week" }
                @if let Some(due) = played.due {
                    a href=(wait(until(played.now, due))) { "To the next check-in" }
                }
                a href=(ask.and(Line::Blocked).link_to_last()) { "They block the bot" }
            }
            p .note { "Blocked, nothing reaches them until they write or tap again." }
            @if let Some(due) = played.due {
                p .note { "The bot writes next on " (at(due)) "." }
            } @else {
                p .note { "The bot will not write by itself." }
            }
        }
    }
}

/// A moment, in words.
pub(super) fn at(moment: DateTime<Utc>) -> String {
    moment.format("%A, %-d %B %Y, %H:%M UTC").to_string()
}

fn languages(loaded: &Loaded, app: &Tried, ask: &Ask) -> Markup {
    let offered = app.locales.tags();
    let withheld = loaded.withheld.iter().map(|it| it.tag.as_str());
    let made_up = Pseudo::ALL.map(Pseudo::tag);
    let of = |tag: &str| {
        let current = (tag == ask.language).then_some("true");
        let link = ask.in_language(tag).link_to_last();
        html! { a href=(link) lang="en" aria-current=[current] { (tag) } }
    };
    html! {
        section aria-labelledby="language" {
            h2 #language { "Language" }
            p .links { @for tag in offered { (of(tag)) } }
            @if !loaded.withheld.is_empty() {
                p .note { "Not finished, English stands between ⟨ and ⟩:" }
                p .links { @for tag in withheld { (of(tag)) } }
            }
            p .note { "Made up, to try long words and writing from right to left:" }
            p .links { @for tag in made_up { (of(tag)) } }
        }
    }
}

/// A part that somebody can be looked for: its name, and what it is.
fn parts(dialog: &Dialog) -> [(&'static str, Vec<(String, String)>); 5] {
    let urgent = |kind: &str, id: &dyn std::fmt::Display, urgency: &dyn std::fmt::Display| {
        (format!("{kind}:{id}"), format!("{id} ({urgency})"))
    };
    let outcomes = dialog.outcomes.iter().map(|it| urgent("outcome", &it.id, &it.urgency));
    let flags = dialog.flags.iter().map(|it| urgent("flag", &it.id, &it.urgency));
    let questions = dialog.asked().map(|it| (format!("question:{}", it.id), it.id.to_string()));
    let notes = dialog.notes.iter().map(|it| (format!("note:{}", it.id), it.id.to_string()));
    let rows = dialog.rules.iter_enumerated().map(|(row, it)| {
        let outcome = &dialog.outcomes[it.outcome].id;
        (format!("row:{}", row.number()), format!("row {}: {outcome}", row.number()))
    });
    [
        ("is sent the outcome", outcomes.collect()),
        ("has the flag", flags.collect()),
        ("is asked", questions.collect()),
        ("is sent the note", notes.collect()),
        ("is decided by", rows.collect()),
    ]
}

fn somebody(app: &Tried, ask: &Ask) -> Markup {
    html! {
        section aria-labelledby="somebody" {
            h2 #somebody { "As somebody who …" }
            form action="/play" {
                input type="hidden" name="lang" value=(ask.language);
                label for="as" { "The proof finds a shortest conversation." }
                select #as name="as" {
                    @for (group, parts) in parts(&app.dialog) {
                        optgroup label=(group) {
                            @for (name, words) in parts { option value=(name) { (words) } }
                        }
                    }
                }
                button { "Show" }
            }
        }
    }
}

/// Where the person is, by the author's names.
fn behind(app: &Tried, played: &Played) -> Markup {
    html! {
        section aria-labelledby="behind" {
            h2 #behind { "Behind the chat" }
            @match &played.session {
                Some(session) => {
                    (place(app, session))
                    @if let Some(answers) = answers(played).filter(|it| !it.0.is_empty()) {
                        p .note .names { (in_words(answers)) }
                    }
                },
                None => p { "Nothing of this person is kept." },
            }
        }
    }
}

fn place(app: &Tried, session: &Session) -> Markup {
    let (dialog, _) = app.served(session.check_in.is_some());
    match session.walk(dialog).at {
        _ if !session.has_consented() => html! { p { "They have not agreed yet." } },
        At::Asking(question) => html! { p { "They are asked " code { (question.id) } "." } },
        At::Undecided => html! { p { "No row of the table decides." } },
        At::Decided(decision) => {
            let flags = decision.flags.iter().chain(&decision.covered);
            html! {
                p {
                    "Row " (decision.rule.number()) " decides: " code { (decision.outcome.id) } " "
                    span class={ "urgency " (decision.urgency) } { (decision.urgency) }
                }
                @if !decision.flags.is_empty() || !decision.covered.is_empty() {
                    p .note { "Flags: " @for flag in flags { code { (flag.id) } " " } }
                }
            }
        }
    }
}
