//! What is wrong with a language file that cannot be read, in a translator's
//! words.
//!
//! The library names the letter that it expected next, often a line too late.
//! What was meant is read off the message itself.

use std::ops::Range;

use fluent_syntax::parser::{ErrorKind, ParserError};

use crate::dialog::problem::{Code, Problem};

/// Returns the problem behind an error of the library.
pub(super) fn problem(text: &str, error: &ParserError) -> Problem {
    let entry = error.slice.clone().filter(|it| text.get(it.clone()).is_some());
    let braces = entry.map(|it| Braces::of(text, it)).unwrap_or_default();
    let at = error.pos.clone();
    let (span, message, hint) = braces
        .problem(at.start)
        .or_else(|| of_a_line(text, &at, &error.kind))
        .unwrap_or_else(|| (at, format!("this cannot be read: {}", error.kind), HOW_TO));
    Problem::new(Code::D701, span, message).hint(Some(hint.to_owned()))
}

/// A place, what is wrong there, and how to mend it.
type Wrong = (Range<usize>, String, &'static str);

const HOW_TO: &str = "a message is a name, `=` and its words; docs/translating.md shows how a \
    file reads";

fn of_a_line(text: &str, at: &Range<usize>, kind: &ErrorKind) -> Option<Wrong> {
    let start = text[..text.floor_char_boundary(at.start)].rfind('\n').map_or(0, |it| it + 1);
    let line = text[start..].lines().next().unwrap_or_default();
    let whole = start..start + line.trim_end().len();
    if let ErrorKind::ExpectedMessageField { entry_id } = kind {
        let below = begins_wrong(text, start + line.len() + 1);
        let message = format!("`{entry_id}` has no words");
        return Some(below.unwrap_or((whole, message, "write them behind the `=`")));
    }
    let indent = &line[..line.len() - line.trim_start().len()];
    if indent.contains('\t') {
        let message = "this line begins with a tab".to_owned();
        return Some((whole, message, "write four spaces in its place; a tab counts as a letter"));
    }
    if let Some((message, hint)) = of_a_part(&text[..start], line) {
        return Some((whole, message, hint));
    }
    if let Some(wrong) = begins_wrong(text, start) {
        return Some(wrong);
    }
    if matches!(kind, ErrorKind::ExpectedToken('=')) {
        let message = "here is no `=` behind the name of a message".to_owned();
        let hint = "a message is a name, `=` and its words; a line that goes on with the message \
                    above begins with spaces";
        return Some((whole, message, hint));
    }
    let begins_wrong = matches!(kind, ErrorKind::ExpectedCharRange { .. }) && at.start <= start + 1;
    begins_wrong.then(|| {
        let hint = "a name begins with a letter from a to z; a line that goes on with the \
                    message above begins with spaces; a comment begins with `# `";
        (whole, "no message begins so".to_owned(), hint)
    })
}

/// Returns what is wrong with the line from this place on, if it begins with a
/// sign that no words begin with.
fn begins_wrong(text: &str, start: usize) -> Option<Wrong> {
    let line = text.get(start..)?.lines().next()?;
    line.trim_start().starts_with(['[', '*', '.', '}']).then(|| {
        let message = "no line of words begins so".to_owned();
        let hint = "a line of words does not begin with `.`, `*`, `[` or `}`: put a word before \
                    it, or write it as `{\"[\"}`";
        (start..start + line.trim_end().len(), message, hint)
    })
}

/// Returns what is wrong with a line of a part, such as `.long = For long`, and
/// how to mend it; `before` is the text above it.
fn of_a_part(before: &str, line: &str) -> Option<(String, &'static str)> {
    let (name, rest) = part_of(line)?;
    if rest.starts_with(':') {
        let message = format!("behind `.{name}` stands `:` in the place of `=`");
        return Some((message, "write `=` behind the name of a part, and then its words"));
    }
    if !rest.starts_with('=') {
        let message = format!("behind `.{name}` no `=` stands");
        return Some((message, "write `=` behind the name of a part, and then its words"));
    }
    let is_comment = |it: &&str| it.starts_with('#');
    let above = before.lines().rev().find(|it| !is_comment(it)).unwrap_or_default();
    let comments = || before.lines().rev().take_while(is_comment);
    let begins_a_message = comments().any(|it| it.starts_with("# source: "));
    let is_parted = comments().any(|it| part_of(it.trim_start_matches('#')).is_some())
        || (comments().next().is_some() && !begins_a_message && !above.trim().is_empty());
    if is_parted {
        let message = format!("a comment ends the message above `.{name}`, which is a part of it");
        let hint = "put the comments, such as parts that are not translated yet, below the last \
                    part of the message, or delete them; if another message begins here, its \
                    first line is missing, such as `question-signs = …`";
        return Some((message, hint));
    }
    let message = format!("`.{name}` is a part of no message: the line above it is missing");
    let hint = "above the parts of a message stands its name, such as `question-signs = …`, not \
                as a comment";
    Some((message, hint))
}

/// Returns the name of the part that begins in a line, and what follows it.
fn part_of(line: &str) -> Option<(&str, &str)> {
    let words = line.trim_start().strip_prefix('.')?;
    let is_plain = |it: char| it.is_ascii_alphanumeric() || it == '-' || it == '_';
    let end = words.find(|it| !is_plain(it)).unwrap_or(words.len());
    let (name, rest) = words.split_at(end);
    name.starts_with(|it: char| it.is_ascii_alphabetic()).then(|| (name, rest.trim_start()))
}

/// The braces of a message.
#[derive(Default)]
struct Braces {
    pairs: Vec<Range<usize>>,
    /// Those without a partner.
    open: Vec<usize>,
    closing: Vec<usize>,
}

impl Braces {
    /// Finds them; one between quotation marks, as in `{"{"}`, is a letter.
    fn of(text: &str, entry: Range<usize>) -> Self {
        let mut braces = Self::default();
        let mut is_quoted = false;
        let words = text[entry.clone()].char_indices().filter(|(at, _)| {
            let line = text[..entry.start + at].rfind('\n').map_or(0, |it| it + 1);
            !text[line..].starts_with('#')
        });
        for (at, letter) in words.map(|(at, letter)| (entry.start + at, letter)) {
            match letter {
                '"' if !braces.open.is_empty() => is_quoted = !is_quoted,
                '\n' => is_quoted = false,
                '{' if !is_quoted => braces.open.push(at),
                '}' if !is_quoted => match braces.open.pop() {
                    Some(open) => braces.pairs.push(open..at + 1),
                    None => braces.closing.push(at),
                },
                _ => {}
            }
        }
        braces
    }

    fn problem(&self, at: usize) -> Option<Wrong> {
        if let Some(open) = self.open.first() {
            let hint = "close it behind the name, as in `{ $emergency }`; a brace that people \
                        read is written `{\"{\"}`";
            return Some((*open..open + 1, "this `{` is not closed".to_owned(), hint));
        }
        if let Some(closing) = self.closing.first() {
            let hint = "open it before the name, as in `{ $emergency }`; a brace that people \
                        read is written `{\"}\"}`";
            return Some((*closing..closing + 1, "no `{` opens this `}`".to_owned(), hint));
        }
        let pair = self.pairs.iter().find(|it| it.contains(&at))?;
        let hint =
            "here stands one name: of a variable, `{ $emergency }`, or of a term, `{ -term }`";
        Some((pair.clone(), "what stands between these braces cannot be read".to_owned(), hint))
    }
}
