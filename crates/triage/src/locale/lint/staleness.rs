//! Stale translations: which source text a message was translated from, and
//! whether it was translated at all.

use std::collections::BTreeMap;

use super::FluentMessage;
use crate::dialog::problem::{Code, Problem};

/// Begins the line of a comment that names the translated source.
const STAMP: &str = "source: ";

/// Texts that are the same in two languages by chance are single words; a
/// sentence with this many words is not.
const WORDS_COPIED: usize = 4;

/// Returns the comment line with the fingerprint of a message.
pub fn stamp_of(written: &str) -> String {
    format!("{STAMP}{}", fingerprint(written))
}

/// Returns the fingerprint of a message.
pub fn fingerprint(written: &str) -> String {
    format!("{:08x}", crc32fast::hash(written.as_bytes()))
}

/// Returns the fingerprint in a comment.
pub(super) fn stamp(comment: &[String]) -> Option<String> {
    comment.iter().find_map(|line| line.strip_prefix(STAMP)).map(str::to_owned)
}

/// Returns a file with the fingerprint of its source above each message that is
/// meant; the rest of the file stays as it is.
pub fn stamped(
    text: &str,
    fingerprints: &BTreeMap<String, String>,
    is_meant: impl Fn(&str) -> bool,
) -> String {
    let mut lines: Vec<String> = Vec::new();
    for line in text.split_inclusive('\n') {
        let id = line.split_once('=').map_or("", |(id, _)| id.trim_end());
        if let Some(fingerprint) = fingerprints.get(id).filter(|_| is_meant(id)) {
            let is_comment = |it: &String| it.starts_with("# ") || it.trim_end() == "#";
            let above = lines.iter().rposition(|it| !is_comment(it)).map_or(0, |it| it + 1);
            let old = format!("# {STAMP}");
            let comment = lines.split_off(above).into_iter();
            lines.extend(comment.filter(|it| !it.starts_with(&old)));
            lines.push(format!("# {STAMP}{fingerprint}\n"));
        }
        lines.push(line.to_owned());
    }
    lines.concat()
}

pub(super) fn problems(id: &str, message: &FluentMessage, source: &FluentMessage) -> Vec<Problem> {
    let mut problems = Vec::new();
    if is_stale(id, message, source) {
        problems.push(stale(id, message, source));
    }
    let texts =
        |it: &FluentMessage| it.readings.iter().map(|it| it.text.clone()).collect::<Vec<_>>();
    let is_sentence = texts(source).iter().any(|it| it.split_whitespace().count() >= WORDS_COPIED);
    if is_sentence && texts(message) == texts(source) {
        let message = format!("`{id}` is the source copied");
        let hint = "translate it; what is not translated yet stays a comment";
        problems.push(Problem::new(Code::D709, 0..0, message).hint(Some(hint.to_owned())));
    }
    problems
}

/// Whether a message may be older than its source. A term and an attribute
/// count with the messages that use them.
pub(super) fn is_stale(id: &str, message: &FluentMessage, source: &FluentMessage) -> bool {
    let is_whole = !source.written.is_empty() && !id.starts_with('-');
    is_whole && message.stamp.as_ref() != Some(&fingerprint(&source.written))
}

fn stale(id: &str, message: &FluentMessage, source: &FluentMessage) -> Problem {
    let now = stamp_of(&source.written);
    let state = match &message.stamp {
        Some(_) => "was translated from a source that has changed",
        None => "has no note of the source it was translated from",
    };
    let hint = format!(
        "compare it with its source; when it means the same, `heelwise locale stamp` writes \
         `# {now}` above it"
    );
    Problem::new(Code::D708, 0..0, format!("`{id}` {state}")).hint(Some(hint))
}
