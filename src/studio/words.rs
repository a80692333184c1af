//! `/words/LANG`: each message beside English, where people meet it, and what is
//! missing, old or wrong.

use std::collections::{BTreeMap, BTreeSet};

use maud::{Markup, html};

use super::Sent;
use super::address::{Address, Wrong};
use super::frame;
use super::loaded::{Loaded, Tried};
use super::play::{Ask, link_to};
use crate::load::{self, Places};
use triage::dialog::Dialog;
use triage::dialog::report::{Finding, counted};
use triage::locale::catalogue::{CatalogueEntry, Placement, catalogue, file_of, files_of};
use triage::locale::lint::{LanguageFiles, SOURCE};

/// A language, message by message.
pub(super) struct Language {
    /// Its tag.
    pub(super) tag: String,
    /// Whether it is written from right to left.
    is_rtl: bool,
    /// The messages that the dialog needs, or may have.
    pub(super) messages: Vec<Message>,
}

impl Language {
    /// Returns a text as it is written; empty if it is missing.
    pub(super) fn text(&self, id: &str) -> &str {
        self.messages.iter().find(|it| it.id == id).map_or("", |it| &it.own)
    }
}

/// A message of a language.
pub(super) struct Message {
    id: String,
    english: String,
    own: String,
    place: Placement,
    /// Whether a language without it endangers people.
    pub(super) is_critical: bool,
    /// Whether a language may leave it out.
    pub(super) is_optional: bool,
    /// Whether it is there.
    pub(super) state: State,
}

/// Whether a message is there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// It is.
    There,
    /// It may be older than its source.
    Old,
    /// It is needed, and not there.
    Missing,
    /// It is not there and need not be.
    LeftOut,
}

/// Which messages are shown.
const FILTERS: [(&str, &str); 5] = [
    ("all", "All"),
    ("missing", "Missing"),
    ("old", "Older than English"),
    ("wrong", "With a problem"),
    ("critical", "Critical"),
];

/// Reads the texts of all languages, the source language first.
pub(super) fn read(app: &Tried, places: &Places) -> anyhow::Result<Vec<Language>> {
    let mut needed = catalogue(&app.dialog);
    let mut files = vec![load::load_words(places, &app.dialog)?];
    if let Some(follow_up) = &app.follow_up {
        let known: BTreeSet<_> = needed.iter().map(|it| it.id.clone()).collect();
        needed
            .extend(catalogue(&follow_up.dialog).into_iter().filter(|it| !known.contains(&it.id)));
        files.push(load::load_words(places, &follow_up.dialog)?);
    }
    let of_both = [Some(&*app.dialog), app.follow_up.as_ref().map(|it| &*it.dialog)];
    let critical = critical(&needed, of_both.into_iter().flatten());
    needed.iter_mut().for_each(|it| it.is_critical = critical.contains(whole(&it.id)));
    let [of_the_bot, _] = files_of(&app.dialog.id);
    needed.sort_by_key(|it| file_of(&it.id, &app.dialog.id) == of_the_bot);
    let mut tags: Vec<_> = files[0].iter().map(|it| it.tag().to_owned()).collect();
    tags.sort_by_key(|it| it != SOURCE);
    let of = |tag: &str| -> Vec<&LanguageFiles> {
        files.iter().flatten().filter(|it| it.tag() == tag).collect()
    };
    let source = of(SOURCE);
    Ok(tags
        .into_iter()
        .map(|tag| Language {
            is_rtl: app.locales.get(&tag).is_rtl() && app.locales.get(&tag).tag == tag,
            messages: messages(&needed, &of(&tag), &source),
            tag,
        })
        .collect())
}

/// Returns the messages on whose change publishing asks for a look: those with a
/// critical part, and those of questions that a flag rests on.
fn critical<'d>(
    needed: &[CatalogueEntry],
    dialogs: impl Iterator<Item = &'d Dialog>,
) -> BTreeSet<String> {
    let parts = needed.iter().filter(|it| it.is_critical).map(|it| whole(&it.id).to_owned());
    let asked = dialogs.flat_map(Dialog::asked_for_flags).map(|it| it.text_id().to_string());
    parts.chain(asked).collect()
}

/// Returns the message that a text is a part of.
fn whole(id: &str) -> &str {
    id.split('.').next().unwrap_or_default()
}

fn messages(
    needed: &[CatalogueEntry],
    own: &[&LanguageFiles],
    source: &[&LanguageFiles],
) -> Vec<Message> {
    let texts = |of: &[&LanguageFiles]| -> BTreeMap<String, String> {
        let all = of.iter().flat_map(|it| it.texts());
        all.map(|(id, text)| (id.to_owned(), text.to_owned())).collect()
    };
    let (own_texts, english) = (texts(own), texts(source));
    let is_old =
        |id: &str| own.iter().zip(source).any(|(own, source)| own.is_old(whole(id), source));
    let message = |entry: &CatalogueEntry| {
        let text = own_texts.get(&entry.id).cloned();
        let is_optional = !entry.is_needed(english.contains_key(&entry.id));
        let state = match &text {
            None if is_optional => State::LeftOut,
            None => State::Missing,
            Some(_) if is_old(&entry.id) => State::Old,
            Some(_) => State::There,
        };
        Message {
            id: entry.id.clone(),
            english: english.get(&entry.id).cloned().unwrap_or_default(),
            own: text.unwrap_or_default(),
            place: entry.place,
            is_critical: entry.is_critical,
            is_optional,
            state,
        }
    };
    needed.iter().map(message).filter(|it| it.state != State::LeftOut).collect()
}

/// Returns the page of a language; without one, of the source language.
pub(super) fn page(loaded: &Loaded, address: &Address, tag: Option<&str>) -> Result<Sent, Wrong> {
    let all = loaded.languages()?;
    let Some(tag) = tag else {
        return Ok(Sent::Elsewhere(format!("/words/{SOURCE}")));
    };
    let language = all.iter().find(|it| it.tag == tag);
    let language = language.ok_or_else(|| Wrong::NoSuch(format!("language `{tag}`")))?;
    let findings = findings(loaded, tag);
    let show = address.get("show").unwrap_or("all");
    let shown = |it: &&Message| is_shown(it, show, findings.contains_key(&it.id));
    let messages: Vec<_> = language.messages.iter().filter(shown).collect();
    let optional = language.messages.iter().filter(|it| it.is_optional).count();
    let body = html! {
        main #main {
            h1 { "Words in " code { (tag) } }
            (choices(all, tag, show))
            p .note {
                "Shown: " (messages.len()) " of "
                (counted(language.messages.len(), "message"))
                @if optional > 0 { ", with " (optional) " that a language may leave out" }
                ". What stands in { } is filled in by the program."
            }
            @for message in messages {
                (message_of(loaded, language, message, findings.get(&message.id)))
            }
        }
    };
    Ok(Sent::Page(frame::page(loaded, "/words", &format!("Words in {tag}"), &body)))
}

fn is_shown(message: &Message, show: &str, is_wrong: bool) -> bool {
    match show {
        "missing" => message.state == State::Missing,
        "old" => message.state == State::Old,
        "wrong" => is_wrong,
        "critical" => message.is_critical,
        _ => true,
    }
}

fn choices(all: &[Language], tag: &str, show: &str) -> Markup {
    let link =
        |tag: &str, show: &str| Address::new(&format!("/words/{tag}")).with("show", show).link();
    html! {
        nav aria-label="Languages" {
            p .links {
                span .label { "Language" }
                @for language in all {
                    a href=(link(&language.tag, show))
                        aria-current=[(language.tag == tag).then_some("page")] { (language.tag) }
                }
            }
        }
        nav aria-label="Which messages" {
            p .links {
                span .label { "Messages" }
                @for (name, words) in FILTERS {
                    a href=(link(tag, name)) aria-current=[(name == show).then_some("true")] {
                        (words)
                    }
                }
            }
        }
    }
}

/// Returns the problems of a language by its messages.
fn findings<'l>(loaded: &'l Loaded, tag: &str) -> BTreeMap<String, Vec<Finding<'l>>> {
    let mut found = BTreeMap::<_, Vec<_>>::new();
    for finding in loaded.report.findings() {
        let problem = finding.problem;
        if problem.subject.as_deref() == Some(tag)
            && let Some(id) = &problem.words
        {
            found.entry(id.clone()).or_default().push(finding);
        }
    }
    found
}

fn message_of(
    loaded: &Loaded,
    language: &Language,
    message: &Message,
    findings: Option<&Vec<Finding>>,
) -> Markup {
    let Message { id, english, own, place, .. } = message;
    let direction = if language.is_rtl { "rtl" } else { "ltr" };
    let met = loaded.app.as_ref().and_then(|it| met(&it.dialog, &language.tag, id, *place));
    html! {
        article .card .message aria-labelledby=(id) {
            h2 #(id) .names { (id) }
            p .note {
                (marks(message)) "Where: " (place.in_words()) ". "
                (own.chars().count()) " characters"
                @if let Some(limit) = place.limit() { "; at most " (limit) } "."
                @if let Some(link) = met { " " a href=(link) { "See it in the chat" } }
            }
            div .pair {
                @if language.tag != SOURCE {
                    div { h3 { "English" } p .words lang="en" { (english) } }
                }
                div {
                    h3 { (language.tag) }
                    @if own.is_empty() { p .wrong { "Missing" } }
                    @else { p .words lang=(language.tag) dir=(direction) { (own) } }
                }
            }
            @for finding in findings.into_iter().flatten() {
                p {
                    span .wrong { (finding.problem.code) } " "
                    (frame::with_names(&finding.problem.message))
                }
            }
        }
    }
}

fn marks(message: &Message) -> Markup {
    html! {
        @if message.is_critical { span .urgency .emergency { "critical" } " " }
        @if message.state == State::Old { span .urgency .consultation { "older than English" } " " }
    }
}

/// Returns the address of a chat in which a message is met.
fn met(dialog: &Dialog, tag: &str, id: &str, place: Placement) -> Option<String> {
    let message = whole(id);
    if place == Placement::Welcome {
        return Some(Ask::begin(tag).link());
    }
    let (kind, name) = message.split_once('-')?;
    let is_there = match kind {
        "question" => dialog.asked().any(|it| it.id.0 == name),
        "outcome" => dialog.outcomes.iter().any(|it| it.id.0 == name),
        "flag" => dialog.flags.iter().any(|it| it.id.0 == name),
        "note" => dialog.notes.iter().any(|it| it.id.0 == name),
        _ => false,
    };
    is_there.then(|| link_to(Some(tag), kind, name))
}
