//! Characters that are invisible or look like others, and unpaired marks.

use super::FluentMessage;
use crate::dialog::problem::{Code, Problem};

/// An empty Braille letter, wider than a space.
const BRAILLE_BLANK: char = '\u{2800}';

/// Pairs: a text has both or neither.
const PAIRS: [(char, char); 3] = [('(', ')'), ('[', ']'), ('«', '»')];

/// Quotation marks that open in one language and close in another.
const QUOTES: [char; 4] = ['"', '“', '”', '„'];

pub(super) fn problems(id: &str, message: &FluentMessage) -> Vec<Problem> {
    let mut problems = Vec::new();
    for reading in &message.readings {
        if let Some(unseen) = reading.text.chars().find(|it| is_unseen(*it)) {
            let message =
                format!("`{id}` has a character that cannot be seen: U+{:04X}", u32::from(unseen));
            problems.push(Problem::new(Code::D714, 0..0, message));
        }
        if let Some(word) = words(&reading.text).find(|it| is_mixed(it)) {
            let message = format!("“{word}” in `{id}` mixes letters of two alphabets");
            problems.push(Problem::new(Code::D714, 0..0, message));
        }
        if let Some(range) = reading.text.lines().find_map(turned_range) {
            let message = format!(
                "“{range}” in `{id}` stands after letters that run from right to left, and its \
                 numbers would change places"
            );
            let hint = "say it in words, such as “from 1 to 6” in your language";
            problems.push(Problem::new(Code::D714, 0..0, message).hint(Some(hint.to_owned())));
        }
        if reading.text.matches(QUOTES).count() % 2 == 1 {
            let message = format!("`{id}` does not close each quotation mark");
            problems.push(unclosed(message));
        }
        for (open, close) in PAIRS {
            let count = |mark| reading.text.matches(mark).count();
            if count(open) != count(close) {
                let message = format!("`{id}` does not close each {open} with a {close}");
                problems.push(unclosed(message));
            }
        }
    }
    problems.dedup();
    problems
}

fn unclosed(message: String) -> Problem {
    let hint = "write the missing one, or take the other out; see that no words are lost with it";
    Problem::new(Code::D715, 0..0, message).hint(Some(hint.to_owned()))
}

/// Control characters, and those that Unicode ignores by default: marks of
/// direction, spaces without width, fillers, variation selectors, tags. The
/// program itself adds marks of direction where they are needed.
pub(super) fn is_unseen(it: char) -> bool {
    let is_control = it.is_control() && it != '\n';
    is_control
        || matches!(it, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}')
        || matches!(it, '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}')
        || matches!(it, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
        || matches!(it, '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}')
        || matches!(it, '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}')
        || matches!(it, '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}')
        || matches!(it, '\u{e0000}'..='\u{e0fff}' | BRAILLE_BLANK)
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|it: char| !it.is_alphabetic()).filter(|it| !it.is_empty())
}

/// A letter of another alphabet that looks the same reads the same, but a
/// search does not find it.
fn is_mixed(word: &str) -> bool {
    let is_cyrillic = |it: char| matches!(it, '\u{400}'..='\u{52f}');
    let is_latin = |it: char| it.is_ascii_alphabetic() || matches!(it, '\u{c0}'..='\u{24f}');
    word.contains(is_cyrillic) && word.contains(is_latin)
}

/// Returns a range such as `1-6` after an Arabic letter in a line: digits there
/// are Arabic numbers, which a hyphen does not hold together (Unicode's
/// bidirectional algorithm, rules W2 and W4).
fn turned_range(line: &str) -> Option<&str> {
    let is_arabic = |it: char| matches!(it, '\u{600}'..='\u{6ff}') && it.is_alphabetic();
    let rest = &line[line.find(is_arabic)?..];
    let mut words = rest.split(|it: char| !(it.is_ascii_digit() || "-–".contains(it)));
    words.find(|it| it.split(['-', '–']).filter(|it| !it.is_empty()).count() == 2)
}
