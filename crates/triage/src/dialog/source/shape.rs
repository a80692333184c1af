//! Messages about a value of the wrong type, in an author's words.
//!
//! The library that reads the values has messages for programmers. They are
//! recognized by their form; an unknown message is passed on unchanged.

use crate::dialog::problem::nearest;

/// Returns what is wrong and how to mend it.
pub(in crate::dialog) fn translate(message: &str) -> (String, Option<String>) {
    let known = missing(message).or_else(|| unknown(message)).or_else(|| invalid(message));
    known.unwrap_or_else(|| (message.to_owned(), None))
}

fn missing(message: &str) -> Option<(String, Option<String>)> {
    let key = message.strip_prefix("missing field ")?;
    let hint = match key.trim_matches('`') {
        "outcome" => "name the outcome of this row: `outcome = \"…\"`",
        "next" => "add where it leads: `next = [{ to = \"…\" }]`, a question or \"decide\"",
        "urgency" => {
            "add `urgency = \"…\"`: self-care (of outcomes), consultation, consultation-24 or \
             emergency"
        }
        "kind" => "add `kind = \"one\"`, \"many\" or \"number\"",
        "to" => "add where it leads: `to = \"…\"`, a question or \"decide\"",
        "when" => "add when it holds: `when = \"question.choice\"`",
        "text" => "add it in your own words: `text = \"…\"`",
        _ => "add it in a line of its own below this heading, or within these braces",
    };
    Some((format!("{key} is missing"), Some(hint.to_owned())))
}

/// An unknown key or word.
fn unknown(message: &str) -> Option<(String, Option<String>)> {
    let is_key = message.starts_with("unknown field ");
    let quoted: Vec<_> = message.split('`').skip(1).step_by(2).collect();
    let (word, known) = quoted.split_first()?;
    if !is_key && !message.starts_with("unknown variant ") {
        return None;
    }
    let message = match is_key {
        true => format!("there is no key `{word}` here"),
        false => format!("`{word}` is none of the words that can stand here"),
    };
    let all = || format!("there are: {}", known.join(", "));
    let hint = nearest(word, known.iter().copied()).unwrap_or_else(all);
    Some((message, Some(hint)))
}

fn invalid(message: &str) -> Option<(String, Option<String>)> {
    let rest =
        message.strip_prefix("invalid type: ").or_else(|| message.strip_prefix("invalid value: "));
    let (found, expected) = rest?.split_once(", expected ")?;
    let expected = match expected {
        "u32" | "usize" => "a whole number, 0 or more, without quotation marks",
        "a boolean" => "true or false, without quotation marks",
        "a string" => "text between quotation marks",
        "a sequence" => "a list between [ and ]",
        "a map" => "a table of names and values",
        other if other.starts_with("struct ") => "a table of names and values",
        other => other,
    };
    let found = match found.split([' ', '`']).next()? {
        "string" => "text",
        "integer" | "floating" => "a number",
        "boolean" => "true or false",
        "sequence" => "a list",
        "map" => "a table",
        other => other,
    };
    let hint = match expected {
        it if it.starts_with("a list") => "write `[` before it and `]` behind it, even around one",
        it if it.starts_with("text") => "write \" before it and behind it",
        it if it.starts_with("true or false") => "write true for yes, and false for no",
        _ => return Some((format!("this is {found}, and must be {expected}"), None)),
    };
    Some((format!("this is {found}, and must be {expected}"), Some(hint.to_owned())))
}
