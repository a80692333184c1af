//! The ids of the texts that are named after a part of a dialog.

use crate::dialog::{ChoiceId, FlagId, NoteId, OutcomeId, PageId, QuestionId, StatementId};

macro_rules! texts {
    ($($name:ident: $prefix:literal;)*) => {$(
        impl $name {
            /// What the id of its text begins with.
            pub(in crate::locale) const PREFIX: &str = $prefix;

            /// Returns the id of its text.
            pub fn text_id(&self) -> String {
                format!("{}{self}", Self::PREFIX)
            }
        }
    )*}
}

texts! {
    QuestionId: "question-";
    OutcomeId: "outcome-";
    FlagId: "flag-";
    NoteId: "note-";
    PageId: "page-";
    StatementId: "statement-";
}

impl QuestionId {
    /// Returns the id of the label of one of its choices.
    pub fn choice_text_id(&self, choice: &ChoiceId) -> String {
        format!("{}.{choice}", self.text_id())
    }

    /// Returns the id of its short name in the letter.
    pub(in crate::locale) fn letter_id(&self) -> String {
        in_letter(&self.text_id())
    }

    /// Returns the id of what people type for its choices.
    pub(in crate::locale) fn typed_id(&self) -> String {
        format!("{TYPED_ANSWERS}{self}")
    }
}

/// What the id of the words typed for the choices of a question begins with.
pub(in crate::locale) const TYPED_ANSWERS: &str = "typed-question-";

impl FlagId {
    /// Returns the id of its short name in the letter.
    pub(in crate::locale) fn letter_id(&self) -> String {
        in_letter(&self.text_id())
    }
}

impl NoteId {
    /// Returns the id of its title.
    pub(in crate::locale) fn title_id(&self) -> String {
        format!("{}.title", self.text_id())
    }
}

/// Returns the id of the short name that a text has in the letter.
pub(in crate::locale) fn in_letter(id: &str) -> String {
    format!("letter-{id}")
}

/// Returns the id of the description of a command.
pub(in crate::locale) fn of_command(name: &str) -> String {
    format!("command-{name}")
}
