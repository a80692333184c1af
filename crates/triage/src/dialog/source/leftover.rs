//! What stands in a line and does not belong there, in an author's words: a
//! comma, a second key, words behind a value, a comment of another language.

use super::syntax::{Line, Wrong};

/// Signs by which comments begin elsewhere.
const COMMENTS: [&str; 4] = ["//", "/*", "--", "<!--"];

/// Words for `true` and `false`.
const YES_AND_NO: [&str; 6] = ["yes", "no", "on", "off", "ja", "nein"];

/// Returns what does not belong in a line, from this place in it.
pub(super) fn leftover(line: &Line, at: usize, message: &str) -> Option<Wrong> {
    let start = line.text.len() - line.text.trim_start().len();
    blank(line)
        .or_else(|| comment(line, start, at))
        .or_else(|| yes_or_no(line, at))
        .or_else(|| parentheses(line, message))
        .or_else(|| inline(line, message))
        .or_else(|| behind_a_value(line, at, message))
}

/// A space that looks like one and is none, such as the one that word processors
/// put where a line must not break.
fn blank(line: &Line) -> Option<Wrong> {
    let is_blank = |it: &(usize, char)| it.1.is_whitespace() && !it.1.is_ascii();
    let (code, _) = line.code();
    let is_outside = |at: usize| code[..at].matches('"').count().is_multiple_of(2);
    let mut blanks = code.char_indices().filter(is_blank).filter(|it| is_outside(it.0));
    let (at, letter) = blanks.next()?;
    let message = "here is a special space, which looks like a plain one".to_owned();
    let hint = "delete it and type a plain space; word processors and web pages make such ones";
    Some((line.place(at..at + letter.len_utf8()), message, Some(hint)))
}

fn comment(line: &Line, start: usize, at: usize) -> Option<Wrong> {
    let from = [start, at].into_iter().find(|at| {
        let rest = line.text.get(*at..).unwrap_or_default();
        COMMENTS.iter().any(|it| rest.starts_with(it))
    });
    let from = from.or_else(|| line.text.get(at..)?.find(" //").map(|it| at + it + 1))?;
    let message = "a comment does not begin so".to_owned();
    Some((line.place(from..line.end()), message, Some("a comment begins with `#`")))
}

fn yes_or_no(line: &Line, at: usize) -> Option<Wrong> {
    let (before, rest) = (line.text.get(..at)?, line.text.get(at..)?);
    let word = rest.split(['#', ',', '}']).next()?.trim_end();
    let is_meant = YES_AND_NO.contains(&word.to_lowercase().as_str());
    (is_meant && before.trim_end().ends_with('=')).then(|| {
        let message = format!("`{word}` is no value here");
        let hint = "for yes write true, for no write false, without quotation marks; a text, such \
                    as a name, stands between quotation marks";
        (line.place(at..at + word.len()), message, Some(hint))
    })
}

fn parentheses(line: &Line, message: &str) -> Option<Wrong> {
    let (name, value) = line.text.split_once('=')?;
    let value = value.trim_start();
    let is_value = message.contains("quot") || message.starts_with(UNEXPECTED);
    (is_value && value.starts_with('(') && !name.contains('"')).then(|| {
        let at = line.text.len() - value.len();
        let message = "a list does not stand between ( and )".to_owned();
        (line.place(at..line.end()), message, Some("write it between [ and ]: [\"one\", \"two\"]"))
    })
}

fn inline(line: &Line, message: &str) -> Option<Wrong> {
    let is_inline = message.contains("inline table") && !message.contains("expected `,`");
    is_inline.then(|| {
        let message = "a part between these braces is not a name, `=` and a value".to_owned();
        let hint = "write it such as { when = \"danger\", to = \"decide\" }, with one comma \
                    between two parts";
        (line.place(line.text.find('{').unwrap_or(0)..line.end()), message, Some(hint))
    })
}

/// How the library begins when a line goes on behind its value.
const UNEXPECTED: &str = "unexpected key or value";

fn behind_a_value(line: &Line, at: usize, message: &str) -> Option<Wrong> {
    let rest = line.text.get(at..).filter(|it| !it.trim().is_empty())?;
    let is_number = rest.starts_with(|it: char| it.is_ascii_digit());
    if message.starts_with("string values must be quoted") && is_number {
        let message = "behind the number stands something else".to_owned();
        let hint = "write the number alone; a comment behind it begins with `#`";
        return Some((line.place(at..line.end()), message, Some(hint)));
    }
    let is_behind = message.starts_with(UNEXPECTED);
    let wrong = is_behind.then(|| what_goes_on(&line.text[..at], rest.trim()))?;
    Some((line.place(at..line.end()), wrong.0.to_owned(), Some(wrong.1)))
}

/// Returns what a line goes on with behind its value, and how to mend it.
fn what_goes_on(before: &str, rest: &str) -> (&'static str, &'static str) {
    let is_text = before.trim_end().ends_with('"');
    if rest.starts_with(',') {
        let hint = "take it out; commas stand only between [ and ], and between { and }";
        return ("a comma does not belong behind this value", hint);
    }
    // The library stops before the second name, or behind it.
    if let Some((name, _)) = rest.split_once('=')
        && !name.contains('"')
        && name.split_whitespace().count() <= 1
    {
        return ("two keys stand in one line", "begin a new line for the second");
    }
    if is_text && rest.contains('"') {
        let hint = "within a text write ' in place of \", or a backslash before it: \\\"";
        return ("the text ends at the quotation mark before this, and words follow it", hint);
    }
    let hint = "a line ends with its value; a comment of yours begins with `#`";
    ("behind the value stands something else", hint)
}
