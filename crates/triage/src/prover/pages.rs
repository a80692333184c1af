//! Checks pages: each has something to show in its way, and its buttons fit
//! under a message.

use std::ops::Range;

use crate::dialog::PageKind;
use crate::dialog::problem::{Code, Problem};
use crate::dialog::source::{Named, NoteSource, PageSource, Source};

/// The most pages: each is a button below an outcome, and Telegram allows 100.
const PAGES_MAX: usize = 20;

/// The most notes of a menu: each is a button, above those of the other pages.
const ENTRIES_MAX: usize = 70;

/// The longest name of a note with a button: with a generation and a verb it
/// fits into the 64 bytes of a Telegram button.
const ENTRY_BYTES_MAX: usize = 40;

/// Returns a problem for each page or note that cannot be shown.
pub(super) fn problems(source: &Source) -> Vec<Problem> {
    let mut problems = Vec::new();
    if let Some(beyond) = source.pages.get(PAGES_MAX) {
        let message = format!("there are at most {PAGES_MAX} pages");
        problems.push(wrong(beyond.name.span(), message, "put the notes of two on one"));
    }
    let is_net = |it: &&Named<PageSource>| it.value.kind == PageKind::SafetyNet;
    if let Some(second) = source.pages.iter().filter(is_net).nth(1) {
        let message = "there are two pages of the kind `safety-net`";
        problems.push(wrong(second.name.span(), message, "take one out"));
    }
    problems.extend(source.pages.iter().filter_map(|it| page(source, it)));
    problems.extend(source.notes.iter().filter_map(|it| picture(source, it)));
    problems.extend(source.notes.iter().filter_map(|it| entry(source, it)));
    problems
}

fn wrong(span: Range<usize>, message: impl Into<String>, hint: &str) -> Problem {
    Problem::new(Code::D111, span, message).hint(Some(hint.to_owned()))
}

fn page(source: &Source, page: &Named<PageSource>) -> Option<Problem> {
    let name = page.name.as_ref();
    let is_on =
        |it: &&Named<NoteSource>| it.value.page.as_ref().is_some_and(|it| it.as_ref() == name);
    let mut notes = source.notes.iter().filter(is_on);
    match (page.value.kind, notes.next()) {
        (PageKind::SafetyNet, Some(note)) => {
            let message = format!("`{name}` shows the safety net, and no note");
            Some(wrong(note.name.span(), message, "put the note on another page"))
        }
        (PageKind::SafetyNet, None) => None,
        (PageKind::List | PageKind::Each | PageKind::Menu, None) => {
            let message = format!("nothing stands on the page `{name}`");
            let hint = format!("give a note `page = \"{name}\"`, or take the page out");
            Some(wrong(page.name.span(), message, &hint))
        }
        (PageKind::Menu, Some(_)) => notes.nth(ENTRIES_MAX - 1).map(|beyond| {
            let message = format!("a menu has at most {ENTRIES_MAX} notes");
            wrong(beyond.name.span(), message, "put some of them on another page")
        }),
        (PageKind::List | PageKind::Each, Some(_)) => None,
    }
}

/// Only a note that is a message of its own can have a picture.
fn picture(source: &Source, note: &Named<NoteSource>) -> Option<Problem> {
    let picture = note.value.picture.as_ref()?;
    if kind_of(source, note) == Some(PageKind::Each) {
        return None;
    }
    let message =
        format!("the note `{}` has a picture and no message of its own", note.name.as_ref());
    let hint = "put it on a page with `kind = \"each\"`, or take the picture out";
    Some(wrong(picture.span(), message, hint))
}

fn entry(source: &Source, note: &Named<NoteSource>) -> Option<Problem> {
    let name = note.name.as_ref();
    let is_too_long = name.len() > ENTRY_BYTES_MAX;
    if !is_too_long || kind_of(source, note) != Some(PageKind::Menu) {
        return None;
    }
    let message = format!("`{name}` cannot be the name of a note that has a button");
    let hint = format!("use at most {ENTRY_BYTES_MAX} letters, digits, `-` and `_`");
    Some(Problem::new(Code::D104, note.name.span(), message).hint(Some(hint)))
}

/// Returns the kind of a note's page, if that page exists.
fn kind_of(source: &Source, note: &Named<NoteSource>) -> Option<PageKind> {
    let page = note.value.page.as_ref()?;
    let known = source.pages.iter().find(|it| it.name.as_ref() == page.as_ref());
    known.map(|it| it.value.kind)
}
