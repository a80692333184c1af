//! Blank words: a message that is there and says nothing.

use super::Message;
use super::characters::is_unseen;
use super::variables::variant;
use crate::dialog::problem::{Code, Problem};
use crate::locale::reading::Reading;

/// Returns a problem if there is nothing to read in a message, in one of its
/// variants. A word is a letter or a digit: a bullet or a picture can be neither
/// read out nor typed.
pub(super) fn problem(id: &str, message: &Message) -> Option<Problem> {
    let blank = message.readings.iter().find(|it| is_blank(it))?;
    let message = format!("`{id}` has no letter and no digit{}", variant(&blank.picks));
    Some(Problem::new(Code::D702, 0..0, message))
}

fn is_blank(reading: &Reading) -> bool {
    let is_word = |it: char| it.is_alphanumeric() && !is_unseen(it);
    let puts_in = !reading.shown.is_empty() || !reading.references.is_empty();
    !puts_in && !reading.text.contains(is_word)
}
