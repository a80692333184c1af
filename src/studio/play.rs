//! `/play`: the conversation, as a patient would have it.
//!
//! The address holds all that happened, so that a link shows a colleague the
//! same. The bot is the one that serves patients, with the clinic and the clock
//! of the written conversations; the person is new at each request.

use std::sync::{Arc, PoisonError};

use chrono::{DateTime, TimeDelta, Utc};
use maud::{Markup, PreEscaped, html};

use super::Sent;
use super::address::{Address, Wrong};
use super::bubble::bubble;
use super::frame;
use super::loaded::{Loaded, Tried};
use crate::conversation::held::{CHAT, forget, noon};
use crate::conversation::{Line, Replay, TranscriptLine};
use crate::store::{MessageId, Store};
use triage::dialog::Answers;
use triage::locale::message::{Button, Drawing, Message};
use triage::session::Session;

mod ask;
mod tools;

pub(super) use ask::{Ask, link_to};

/// A chat after all that happened.
pub(super) struct Played {
    entries: Vec<Entry>,
    /// Where that begins which came last.
    last: usize,
    /// Why it could not go on, if it could not.
    stuck: Option<String>,
    session: Option<Session>,
    now: DateTime<Utc>,
    /// When something is due by itself.
    due: Option<DateTime<Utc>>,
}

/// Something in the chat.
enum Entry {
    Person(String),
    Bot(MessageId, Message),
    File(Message, String, Vec<u8>),
    Toast(String),
    Waited(DateTime<Utc>),
    Blocked,
}

/// Returns the page; or, for somebody who is looked for, its address.
pub(super) fn page(loaded: &Loaded, address: &Address) -> Result<Sent, Wrong> {
    let app = loaded.app()?;
    if let Some(name) = address.get("as") {
        return Ok(Sent::Elsewhere(ask::of_somebody(loaded, address, name)?.link()));
    }
    let ask = Ask::read(loaded, address)?;
    let played = play(loaded, app, &ask)?;
    let body = html! {
        main #main .play {
            h1 { "Play" }
            (chat(app, &ask, &played))
            (tools::tools(loaded, app, &ask, &played))
        }
    };
    Ok(Sent::Page(frame::page(loaded, "/play", "Play", &body)))
}

/// Returns a file that was sent in a conversation.
pub(super) fn file(loaded: &Loaded, address: &Address, name: &str) -> Result<Sent, Wrong> {
    let played = play(loaded, loaded.app()?, &Ask::read(loaded, address)?)?;
    let sent = played.entries.into_iter().rev().find_map(|it| match it {
        Entry::File(_, of, content) if of == name => Some(content),
        Entry::File(..)
        | Entry::Person(_)
        | Entry::Bot(..)
        | Entry::Toast(_)
        | Entry::Waited(_)
        | Entry::Blocked => None,
    });
    let form = if name.ends_with(".pdf") { "application/pdf" } else { "application/json" };
    sent.map(|it| Sent::File(form, it)).ok_or_else(|| Wrong::NoSuch("file of this name".to_owned()))
}

/// Plays all that happened to a person who is new.
fn play(loaded: &Loaded, app: &Arc<Tried>, ask: &Ask) -> Result<Played, Wrong> {
    let _one_at_a_time = loaded.playing.lock().unwrap_or_else(PoisonError::into_inner);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build();
    let played = runtime.map_err(Into::into).and_then(|it| it.block_on(play_to(app, ask)));
    played.map_err(|it| Wrong::Unreadable(format!("{it:#}")))
}

async fn play_to(app: &Arc<Tried>, ask: &Ask) -> anyhow::Result<Played> {
    forget(app).await?;
    let mut replay = Replay::new(app, CHAT, &ask.language, noon, ask.past.clone());
    let (mut entries, mut last, mut stuck) = (Vec::new(), 0, None);
    for line in &ask.lines {
        last = entries.len();
        let said = match replay.play(line).await {
            Ok(said) => said,
            Err(error) => {
                stuck = Some(format!("{error:#}"));
                break;
            }
        };
        match line {
            Line::Said(words) => entries.push(Entry::Person(words.clone())),
            Line::Pressed(_) => {}
            Line::Waited(_) => entries.push(Entry::Waited(replay.now())),
            Line::Blocked => entries.push(Entry::Blocked),
        }
        said.into_iter().for_each(|it| add(&mut entries, it));
    }
    let session = app.store.load(CHAT).await?.record.and_then(|it| it.session);
    Ok(Played { entries, last, stuck, session, now: replay.now(), due: app.due.at(CHAT) })
}

/// Adds what was sent; a message that was changed stays in its place.
fn add(entries: &mut Vec<Entry>, sent: TranscriptLine) {
    match sent {
        TranscriptLine::Message(id, message) => entries.push(Entry::Bot(id, message)),
        TranscriptLine::Edit(id, message) => {
            let is_it = |it: &&mut Entry| matches!(it, Entry::Bot(of, _) if *of == id);
            match entries.iter_mut().rev().find(is_it) {
                Some(it) => *it = Entry::Bot(id, message),
                None => entries.push(Entry::Bot(id, message)),
            }
        }
        TranscriptLine::File(caption, name, content) => {
            entries.push(Entry::File(caption, name, content));
        }
        TranscriptLine::Toast(words) => entries.push(Entry::Toast(words)),
    }
}

/// Draws the chat, and the field to type in.
fn chat(app: &Tried, ask: &Ask, played: &Played) -> Markup {
    let language = played.session.as_ref().map_or(&ask.language, |it| &it.language);
    let locale = app.locales.get(language);
    let direction = if locale.is_rtl() { "rtl" } else { "ltr" };
    html! {
        section .phone aria-label="The chat" {
            ol .chat lang=(locale.tag) dir=(direction) {
                @for (place, entry) in played.entries.iter().enumerate() {
                    (entry_of(ask, entry, place == played.last))
                }
            }
            @if let Some(why) = &played.stuck {
                p .stuck role="status" {
                    "This link goes on with something that is not there (" (why) "). The dialog \
                     may have changed since."
                }
            }
            form .say action="/play#now" {
                @for (name, value) in ask.address("/play").values() {
                    input type="hidden" name=(name) value=(value);
                }
                label for="say" { "Write as the patient" }
                input #say type="text" name="say" autocomplete="off" maxlength="400" dir="auto";
                button { "Send" }
            }
        }
    }
}

fn entry_of(ask: &Ask, entry: &Entry, is_new: bool) -> Markup {
    let id = is_new.then_some("now");
    match entry {
        Entry::Person(words) => html! { li id=[id] .person { p .bubble dir="auto" { (words) } } },
        Entry::Toast(words) => html! { li id=[id] .toast { p { (words) } } },
        Entry::Waited(now) => {
            html! { li id=[id] .time lang="en" dir="ltr" { p { (tools::at(*now)) } } }
        }
        Entry::Blocked => {
            html! { li id=[id] .time lang="en" dir="ltr" { p { "The patient blocks the bot." } } }
        }
        Entry::Bot(_, message) => {
            let link = |button: &Button| {
                Some(ask.and(Line::Pressed(button.action.clone())).link_to_last())
            };
            html! { li id=[id] .bot { (bubble(message, &picture(message), link)) } }
        }
        Entry::File(caption, name, _) => {
            let path = format!("/play/file/{name}");
            let file = html! { a .file href=(ask.address(&path).link()) { (name) } };
            html! { li id=[id] .bot { (bubble(caption, &file, |_| None)) } }
        }
    }
}

fn picture(message: &Message) -> Markup {
    match &message.picture {
        None => html! {},
        // The words below it state what it shows.
        Some(Drawing::Trend(trend)) => html! { div .drawing { (PreEscaped(trend.svg())) } },
        Some(Drawing::File(name)) => {
            html! { img alt="" src=(Address::new("/picture").with("name", name).link()); }
        }
    }
}

/// The answers so far, by the author's names.
fn answers(played: &Played) -> Option<&Answers> {
    played.session.as_ref().map(|it| &it.answers)
}

/// The time until a moment, rounded up to minutes.
fn until(now: DateTime<Utc>, then: DateTime<Utc>) -> TimeDelta {
    TimeDelta::minutes((then - now).num_minutes().max(0) + 1)
}
