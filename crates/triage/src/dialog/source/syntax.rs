//! What is wrong with a file that is no TOML, in an author's words.
//!
//! The library's messages are for programmers, and its place is where it
//! stopped. An unknown message is passed on unchanged.

use std::ops::Range;

use super::leftover::leftover;
use super::read::LISTS;
use crate::dialog::problem::{Code, Problem};

/// The quotation marks of word processors.
const CURLY: [char; 6] = ['“', '”', '„', '‘', '’', '‟'];

const BETWEEN_MARKS: &str = "text stands between two straight quotation marks: \"like this\"";

/// Returns the problem behind an error of the library.
pub(super) fn problem(text: &str, span: Range<usize>, message: &str) -> Problem {
    let line = Line::at(text, span.start);
    let (span, message, hint) = curly_throughout(text)
        .or_else(|| line.curly_quote())
        .or_else(|| duplicate(text, &line, &span, message))
        .or_else(|| leftover(&line, span.start.saturating_sub(line.start), message))
        .or_else(|| line.quotes(&span))
        .or_else(|| unclosed_above(text, &line, message))
        .or_else(|| brackets(text, &line, &span, message))
        .unwrap_or_else(|| (span, message.to_owned(), None));
    Problem::new(Code::D100, span, message).hint(hint.map(str::to_owned))
}

/// A place, what is wrong there, and how to mend it.
pub(super) type Wrong = (Range<usize>, String, Option<&'static str>);

/// A line of the file, with its place.
pub(super) struct Line<'t> {
    start: usize,
    pub(super) text: &'t str,
}

impl<'t> Line<'t> {
    fn at(text: &'t str, byte: usize) -> Self {
        let start = text[..text.floor_char_boundary(byte)].rfind('\n').map_or(0, |it| it + 1);
        Self { start, text: text[start..].lines().next().unwrap_or_default() }
    }

    /// Returns where its words end.
    pub(super) fn end(&self) -> usize {
        self.text.trim_end().len()
    }

    /// Returns a range of it as a place in the file.
    pub(super) fn place(&self, within: Range<usize>) -> Range<usize> {
        self.start + within.start..self.start + within.end.max(within.start)
    }

    /// A curly quotation mark that stands where a straight one belongs.
    fn curly_quote(&self) -> Option<Wrong> {
        let (at, quote) = self.curly()?;
        let place = self.start + at;
        let hint = "write a straight one, \", on both sides; word processors make curly ones, \
                    plain editors do not";
        let message = format!("this is a curly quotation mark, {quote}");
        Some((place..place + quote.len(), message, Some(hint)))
    }

    /// The first curly quotation mark outside of a text, or the one that was
    /// meant to close a text.
    fn curly(&self) -> Option<(usize, &'t str)> {
        let (code, open) = self.code();
        let is_outside = |at: &usize| code[..*at].matches('"').count().is_multiple_of(2);
        let mut all = code.match_indices(CURLY);
        all.clone().find(|(at, _)| is_outside(at)).or_else(|| {
            let closes = |(at, quote): &(usize, &str)| {
                let rest = code[at + quote.len()..].trim_start();
                rest.is_empty() || rest.starts_with([',', ']', '}'])
            };
            all.find(|it| open.is_some_and(|open| open < it.0) && closes(it))
        })
    }

    /// The line without its comment, and the quotation mark in it that opens a
    /// text and is not closed.
    pub(super) fn code(&self) -> (&'t str, Option<usize>) {
        let (mut open, mut is_escaped) = (None, false);
        for (at, letter) in self.text.char_indices() {
            match (open, letter) {
                (None, '#') => return (&self.text[..at], None),
                (None, '"' | '\'') => open = Some((at, letter)),
                (Some((_, quote)), it) if it == quote && !is_escaped => open = None,
                (None | Some(_), _) => {}
            }
            is_escaped = letter == '\\' && !is_escaped;
        }
        (self.text, open.map(|it| it.0))
    }

    /// A text without a quotation mark on one side or on both.
    fn quotes(&self, span: &Range<usize>) -> Option<Wrong> {
        let at = span.start.saturating_sub(self.start).min(self.text.len());
        let before = self.text.get(..at)?;
        let marks = self.text.matches('"').count();
        let hint = Some(BETWEEN_MARKS);
        if marks % 2 == 1 {
            let has_opening = before.matches('"').count() % 2 == 1;
            let place = if has_opening { before.rfind('"').unwrap_or(at) } else { at };
            let message = "a quotation mark is missing in this line".to_owned();
            return Some((
                self.start + place..self.start + self.text.trim_end().len(),
                message,
                hint,
            ));
        }
        let is_value = before.trim_end().ends_with(['=', '[', ',']);
        let bare = self.text.get(at..).filter(|it| it.starts_with(char::is_alphabetic))?;
        let length = bare.find([',', ']', '}', '#']).unwrap_or(bare.len());
        let word = bare[..length].trim_end();
        let small = word.to_lowercase();
        if is_value && ["true", "false"].contains(&small.as_str()) {
            let message = format!("`{word}` is written in small letters: {small}");
            return Some((span.start..span.start + word.len(), message, None));
        }
        is_value.then(|| {
            let message = format!("`{word}` has no quotation marks");
            (span.start..span.start + word.len(), message, hint)
        })
    }
}

/// Returns the lines of a file.
fn lines(text: &str) -> impl DoubleEndedIterator<Item = Line<'_>> {
    let begins = text.match_indices('\n').map(|(at, _)| at + 1);
    [0].into_iter().chain(begins).map(|it| Line::at(text, it))
}

/// Curly quotation marks in more than one line, all in one message.
fn curly_throughout(text: &str) -> Option<Wrong> {
    let mut found = lines(text).filter_map(|it| it.curly_quote());
    let (place, ..) = found.next()?;
    let count = 1 + found.count();
    let message = format!("curly quotation marks stand in {count} lines; this is the first");
    let hint = "replace all of them by straight ones, \": find and replace each kind in your \
                editor; word processors make curly ones, plain editors do not";
    (count > 1).then_some((place, message, Some(hint)))
}

/// A text that is not closed, in the line of the error or in the one above it:
/// the library stops where the next part begins.
fn unclosed_above(text: &str, line: &Line, message: &str) -> Option<Wrong> {
    let until = lines(text).rev().skip_while(|it| it.start > line.start);
    let with_code = until.filter(|it| !it.code().0.trim().is_empty()).take(2);
    let mut open = with_code.filter_map(|it| Some((it.code().1?, it)));
    let (at, line) = open.next().filter(|_| message.contains("expected `,`"))?;
    let message = "a quotation mark is missing in this line".to_owned();
    let whole = line.start + at..line.start + line.text.trim_end().len();
    Some((whole, message, Some(BETWEEN_MARKS)))
}

/// How a heading is mended that stands above one part of a list.
pub(super) const TWO_BRACKETS: &str =
    "write two on each side, each time: every row and every law has a heading of its own";

/// What is wrong with the heading of a list that is written as of one part.
pub(super) fn one_bracket(name: &str) -> String {
    format!("`[{name}]` has one square bracket on each side, and needs two: `[[{name}]]`")
}

/// A key or a section that is written a second time.
fn duplicate(text: &str, line: &Line, span: &Range<usize>, message: &str) -> Option<Wrong> {
    let name = text.get(span.clone()).filter(|_| message == "duplicate key")?;
    let own = line.text.trim();
    let is_section = own.starts_with('[');
    if is_section && LISTS.contains(&name) {
        let single = format!("[{name}]");
        let first = lines(text).find(|it| it.text.trim() == single);
        let whole = first.map_or_else(|| span.clone(), |it| it.place(0..it.end()));
        return Some((whole, one_bracket(name), Some(TWO_BRACKETS)));
    }
    let mut first = None;
    for (number, other) in (1..).zip(text[..line.start].lines().map(str::trim)) {
        let is_key = other.strip_prefix(name).is_some_and(|it| it.trim_start().starts_with('='));
        match other.starts_with('[') {
            true if is_section && other == own => first = Some(number),
            // A key is written twice only within its section.
            true if !is_section => first = None,
            false if !is_section && is_key => first = first.or(Some(number)),
            true | false => {}
        }
    }
    let message = match first {
        Some(first) => format!("`{name}` is written twice: first in line {first}"),
        None => format!("`{name}` is written twice"),
    };
    let hint = if is_section {
        "take one of the two out, or give it another name"
    } else {
        "take one of the two out"
    };
    Some((span.clone(), message, Some(hint)))
}

/// A list, a table or a heading that is not closed, or a comma that is missing.
fn brackets(text: &str, line: &Line, span: &Range<usize>, message: &str) -> Option<Wrong> {
    if message.starts_with("unclosed table") {
        let whole = line.start..line.start + line.text.trim_end().len();
        if line.code().0.contains(']') {
            let hint = Some("write a dot between its parts, and no spaces: [question.name]");
            return Some((whole, "this heading is not of one piece".to_owned(), hint));
        }
        let hint = Some("close it: [question.name], or [[rule]] with two on each side");
        return Some((whole, "this heading has no `]` at its end".to_owned(), hint));
    }
    if message.starts_with("key with no value") {
        let whole = line.start..line.start + line.text.trim_end().len();
        let hint = Some("write a name, ` = ` and a value");
        return Some((whole, "here is no `=` behind the name".to_owned(), hint));
    }
    if !message.contains("expected `,`") {
        return None;
    }
    let above = text[..span.start].trim_end();
    let place = above.len().saturating_sub(1)..above.len();
    let hint =
        Some("write a comma between two parts, and close each `[` with `]` and each `{` with `}`");
    Some((place, "behind this a comma is missing, or a `]` or `}`".to_owned(), hint))
}
