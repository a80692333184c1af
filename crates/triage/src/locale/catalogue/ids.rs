//! The ids of texts, and those that are named after a part of a dialog.

use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;

use super::texts::EMERGENCY_WORDS;
use crate::dialog::{ChoiceId, FlagId, NoteId, OutcomeId, PageId, QuestionId, StatementId};
use crate::engine::Notice;

/// The id of a text: of a message, or of one of its attributes (`id.name`).
///
/// Only the catalogue makes one, so that no text can be rendered of which it does
/// not know that a language needs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextId(Cow<'static, str>);

impl TextId {
    pub(super) const fn fixed(id: &'static str) -> Self {
        Self(Cow::Borrowed(id))
    }
}

impl Deref for TextId {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for TextId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self)
    }
}

macro_rules! parts {
    ($($name:ident: $prefix:literal;)*) => {$(
        impl $name {
            /// What the id of its text begins with.
            pub(in crate::locale) const PREFIX: &str = $prefix;

            /// Returns the id of its text.
            pub fn text_id(&self) -> TextId {
                made(format!("{}{self}", Self::PREFIX))
            }
        }
    )*}
}

parts! {
    QuestionId: "question-";
    OutcomeId: "outcome-";
    FlagId: "flag-";
    NoteId: "note-";
    PageId: "page-";
    StatementId: "statement-";
}

impl QuestionId {
    /// Returns the id of the label of one of its choices.
    pub fn choice_text_id(&self, choice: &ChoiceId) -> TextId {
        made(format!("{}.{choice}", self.text_id()))
    }

    /// Returns the id of its short name in the letter.
    pub(in crate::locale) fn letter_id(&self) -> TextId {
        made(in_letter(&self.text_id()))
    }

    /// Returns the id of words that say nothing beside an answer to it.
    pub(in crate::locale) fn typed_id(&self) -> TextId {
        made(format!("{TYPED_ANSWERS}{self}"))
    }

    /// Returns the id of what people type for one of its choices.
    pub(in crate::locale) fn typed_choice_id(&self, choice: &ChoiceId) -> TextId {
        made(format!("{}.{choice}", self.typed_id()))
    }
}

/// What the id of the words typed for the choices of a question begins with.
pub(in crate::locale) const TYPED_ANSWERS: &str = "typed-question-";

impl OutcomeId {
    /// Returns the id of what to do.
    pub(in crate::locale) fn next_id(&self) -> TextId {
        self.part("next")
    }

    /// Returns the id of how soon to be seen, and by whom.
    pub(in crate::locale) fn soon_id(&self) -> TextId {
        self.part("soon")
    }

    /// Returns the id of what to skip.
    pub(in crate::locale) fn skip_id(&self) -> TextId {
        self.part("skip")
    }

    /// Returns the id of what happens next.
    pub(in crate::locale) fn later_id(&self) -> TextId {
        self.part("later")
    }

    fn part(&self, name: &str) -> TextId {
        made(format!("{}.{name}", self.text_id()))
    }
}

impl FlagId {
    /// Returns the id of its short name in the letter.
    pub(in crate::locale) fn letter_id(&self) -> TextId {
        made(in_letter(&self.text_id()))
    }
}

impl NoteId {
    /// Returns the id of its title.
    pub(in crate::locale) fn title_id(&self) -> TextId {
        made(format!("{}.title", self.text_id()))
    }

    /// Returns the id of what people type for it, if it stands on a menu.
    pub(in crate::locale) fn typed_id(&self) -> TextId {
        made(format!("{TYPED_NOTES}.{self}"))
    }
}

/// The message with what people type for the notes of menus.
pub(in crate::locale) const TYPED_NOTES: &str = "note-words";

impl Notice {
    /// Returns the id of its text.
    pub(in crate::locale) const fn text_id(self) -> TextId {
        TextId::fixed(self.id())
    }
}

/// Returns the id of the short name that a text has in the letter.
pub(in crate::locale) fn in_letter(id: &str) -> String {
    format!("letter-{id}")
}

/// Returns the id of what people type who have a sign of danger.
pub(in crate::locale) fn of_sign(sign: &ChoiceId) -> TextId {
    made(format!("{EMERGENCY_WORDS}.{sign}"))
}

/// Returns the id of the description of a command.
pub(in crate::locale) fn of_command(name: &str) -> TextId {
    made(format!("command-{name}"))
}

fn made(id: String) -> TextId {
    TextId(Cow::Owned(id))
}
