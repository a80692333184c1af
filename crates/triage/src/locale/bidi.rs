//! Text that runs from right to left, and the invisible marks that keep its
//! parts in order.
//!
//! Invariant: marks are only in the text of a message, and only if some of it
//! runs from right to left. Of all marks we use only the isolates: Telegram
//! removes the others.

use super::message::Message;
use super::words::COMMANDS;
use crate::engine::vocabulary::without_marks;

/// Begins a part that runs from left to right.
const LEFT_TO_RIGHT: char = '\u{2066}';
/// Begins a part that runs in the direction of its first letter.
const OWN_WAY: char = '\u{2068}';
/// Ends either part.
const END: char = '\u{2069}';

/// Removes the marks without use: all of them from buttons, and those in a text
/// without a letter that runs from right to left.
///
/// To other texts it adds some, or `/help` would be shown as `help/`.
pub(super) fn strip_or_isolate(message: &mut Message) {
    for button in message.rows.iter_mut().flatten() {
        button.label = without_marks(&button.label);
    }
    let is_mixed = message.paragraphs.iter().any(|it| has_right_to_left(it.words()));
    for paragraph in &mut message.paragraphs {
        let words = paragraph.words_mut();
        *words = if is_mixed { with_commands_isolated(words) } else { without_marks(words) };
    }
}

/// Returns a text without its marks if none of it runs from right to left.
pub(super) fn without_needless_marks(text: &str) -> String {
    if has_right_to_left(text) { text.to_owned() } else { without_marks(text) }
}

/// Returns a text that keeps its own direction within any other.
pub(super) fn isolated(text: &str) -> String {
    format!("{OWN_WAY}{text}{END}")
}

/// Returns the separator of a list in this text.
pub(super) fn semicolon(text: &str) -> &'static str {
    let is_arabic = |it: char| matches!(it, '\u{620}'..='\u{64a}' | '\u{66e}'..='\u{6d3}');
    if text.contains(is_arabic) { "؛ " } else { "; " }
}

/// Whether it has a letter that runs from right to left.
fn has_right_to_left(text: &str) -> bool {
    let is_there = |it: char| {
        matches!(it, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fefc}')
            || matches!(it, '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
    };
    text.contains(|it: char| is_there(it) && it.is_alphabetic())
}

fn with_commands_isolated(text: &str) -> String {
    let isolate = |line: &str| {
        if has_right_to_left(line) { isolate_commands(line) } else { line.to_owned() }
    };
    text.split('\n').map(isolate).collect::<Vec<_>>().join("\n")
}

fn isolate_commands(line: &str) -> String {
    let mut done = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('/') {
        done += before;
        let end = after.find(|it: char| !it.is_ascii_lowercase()).unwrap_or(after.len());
        let (name, more) = after.split_at(end);
        let is_within = |it: char| it.is_alphanumeric() || [':', '/', LEFT_TO_RIGHT].contains(&it);
        if COMMANDS.contains(&name) && !done.ends_with(is_within) {
            done += &format!("{LEFT_TO_RIGHT}/{name}{END}");
        } else {
            done += &format!("/{name}");
        }
        rest = more;
    }
    done + rest
}

#[cfg(test)]
mod tests {
    use super::super::message::{Button, Paragraph};
    use super::*;
    use crate::engine::action::Action;

    fn settled(text: &str) -> String {
        let paragraphs = vec![Paragraph::Text(text.to_owned())];
        let button = Button { label: isolated(text), action: Action::Why };
        let mut message = Message { paragraphs, rows: vec![vec![button]], ..Message::default() };
        strip_or_isolate(&mut message);
        assert_eq!(message.rows[0][0].label, without_marks(text));
        message.flat().0
    }

    #[test]
    fn marks_stay_where_something_runs_from_right_to_left() {
        assert_eq!(settled("Call \u{2068}112\u{2069}."), "Call 112.");
        assert_eq!(settled("\u{2068}٤\u{2069}"), "٤", "a digit is no letter");
        for text in
            ["اتصل \u{2068}112\u{2069}", "Call \u{2068}عيادة\u{2069}", "\u{2068}1\u{2069} שלום"]
        {
            assert_eq!(settled(text), text);
        }
    }

    #[test]
    fn commands_are_isolated_within_lines_that_run_from_right_to_left() {
        let text = "للمزيد: /privacy، أو /help.\n/language ar";
        let isolated = "للمزيد: \u{2066}/privacy\u{2069}، أو \u{2066}/help\u{2069}.\n/language ar";
        assert_eq!(settled(text), isolated);
        assert_eq!(settled(isolated), isolated);
        for text in ["هنا/هناك", "رابط https://a.example/help", "مسار a/help", "شيء /other"]
        {
            assert_eq!(settled(text), text);
        }
    }

    #[test]
    fn arabic_has_a_semicolon_of_its_own() {
        assert_eq!(semicolon("نعم"), "؛ ");
        assert_eq!(semicolon("yes"), "; ");
    }
}
