//! Blank texts: a message that exists and has nothing to read.

use super::FluentMessage;
use super::characters::is_unseen;
use super::variables::variant;
use crate::dialog::problem::{Code, Problem};
use crate::locale::catalogue::{TextId, texts};
use crate::locale::expansion::Expansion;

/// Messages that are lists of phrases between bars; none of the phrases may be
/// blank. The reader of danger words finds empty phrases in its own lists.
const PHRASES: [TextId; 2] = [texts::NONE_WORDS, texts::AVOIDED_WORDS];

/// Returns a problem if a variant of a message has nothing to read. There must
/// be a letter or a digit: a bullet or a picture can be neither read out nor
/// typed.
pub(super) fn problem(id: &str, message: &FluentMessage) -> Option<Problem> {
    if let Some(blank) = message.readings.iter().find(|it| is_blank(it)) {
        let message = format!("`{id}` has no letter and no digit{}", variant(&blank.selected));
        return Some(Problem::new(Code::D702, 0..0, message));
    }
    let is_list = PHRASES.iter().any(|it| **it == *id);
    let has_blank = |it: &Expansion| it.text.split('|').any(|it| !it.contains(is_word));
    let blank = message.readings.iter().find(|it| is_list && has_blank(it))?;
    let message = format!(
        "`{id}` has a phrase with no letter and no digit between its bars{}",
        variant(&blank.selected)
    );
    let hint = "take the `|` out that nothing stands before or behind";
    Some(Problem::new(Code::D702, 0..0, message).hint(Some(hint.to_owned())))
}

fn is_blank(reading: &Expansion) -> bool {
    let puts_in = !reading.shown.is_empty() || !reading.references.is_empty();
    !puts_in && !reading.text.contains(is_word)
}

fn is_word(it: char) -> bool {
    it.is_alphanumeric() && !is_unseen(it)
}
