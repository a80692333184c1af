//! Acts: what the buttons do, and how a button bears it.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::dialog::{ChoiceId, NoteId, PageId, QuestionId};

/// What a button does, or a typed word that stands for one.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Act {
    /// Agree to the questions being asked, or not.
    Consent(bool),
    /// Read all the signs of danger.
    Signs,
    /// Read what is stored.
    Privacy,
    /// Give this one choice as the answer.
    Choose(QuestionId, ChoiceId),
    /// Tick a choice, or take the tick away. It says which, so that doing it
    /// twice is doing it once.
    Tick(QuestionId, ChoiceId, bool),
    /// Confirm what is ticked.
    Done(QuestionId),
    /// Give this number as the answer.
    Number(QuestionId, u32),
    /// Go back one question.
    Back(QuestionId),
    /// Hear the grounds and the sources.
    Why,
    /// Read what stands on this page.
    Page(PageId),
    /// Read this note of a menu.
    Note(NoteId),
    /// Begin anew.
    Again,
    /// Speak this language.
    Language(String),
}

/// What a person tapped is health data: it prints as `(..)`.
impl fmt::Debug for Act {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(..)")
    }
}

/// A button pressed: what it does, and in which run it was shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tap {
    /// `Session::run` when the button was shown.
    pub run: u32,
    /// What the button does.
    pub act: Act,
}

impl Tap {
    /// Writes the tap down for a button: at most 64 bytes, as Telegram asks
    /// (`callback_data`); `check` keeps names short enough.
    pub fn encode(&self) -> String {
        let run = self.run;
        match &self.act {
            Act::Consent(true) => format!("{run}/yes"),
            Act::Consent(false) => format!("{run}/no"),
            Act::Signs => format!("{run}/signs"),
            Act::Privacy => format!("{run}/privacy"),
            Act::Choose(question, choice) => format!("{run}/c/{question}/{choice}"),
            Act::Tick(question, choice, true) => format!("{run}/+/{question}/{choice}"),
            Act::Tick(question, choice, false) => format!("{run}/-/{question}/{choice}"),
            Act::Done(question) => format!("{run}/done/{question}"),
            Act::Number(question, number) => format!("{run}/n/{question}/{number}"),
            Act::Back(question) => format!("{run}/back/{question}"),
            Act::Why => format!("{run}/why"),
            Act::Page(page) => format!("{run}/page/{page}"),
            Act::Note(note) => format!("{run}/note/{note}"),
            Act::Again => format!("{run}/again"),
            Act::Language(tag) => format!("{run}/lang/{tag}"),
        }
    }

    /// Reads what `encode` wrote; `None` for anything else.
    pub fn decode(text: &str) -> Option<Self> {
        let parts: Vec<_> = text.split('/').collect();
        let question = |id: &str| QuestionId(id.to_owned());
        let choice = |id: &str| ChoiceId(id.to_owned());
        let act = match parts.get(1..)? {
            ["yes"] => Act::Consent(true),
            ["no"] => Act::Consent(false),
            ["signs"] => Act::Signs,
            ["privacy"] => Act::Privacy,
            ["c", q, c] => Act::Choose(question(q), choice(c)),
            ["+", q, c] => Act::Tick(question(q), choice(c), true),
            ["-", q, c] => Act::Tick(question(q), choice(c), false),
            ["done", q] => Act::Done(question(q)),
            ["n", q, number] => Act::Number(question(q), number.parse().ok()?),
            ["back", q] => Act::Back(question(q)),
            ["why"] => Act::Why,
            ["page", page] => Act::Page(PageId((*page).to_owned())),
            ["note", note] => Act::Note(NoteId((*note).to_owned())),
            ["again"] => Act::Again,
            ["lang", tag] => Act::Language((*tag).to_owned()),
            _ => return None,
        };
        Some(Self { run: parts[0].parse().ok()?, act })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_act_reads_back_from_its_button() {
        let question = || QuestionId("q2345678901234567890".to_owned());
        let choice = || ChoiceId("c2345678901234567890".to_owned());
        for act in [
            Act::Consent(true),
            Act::Consent(false),
            Act::Signs,
            Act::Privacy,
            Act::Choose(question(), choice()),
            Act::Tick(question(), choice(), true),
            Act::Tick(question(), choice(), false),
            Act::Done(question()),
            Act::Number(question(), u32::MAX),
            Act::Back(question()),
            Act::Why,
            Act::Page(PageId("p2345678901234567890".to_owned())),
            Act::Note(NoteId("n23456789".repeat(4) + "0123")),
            Act::Again,
            Act::Language("zh-Hant-TW".to_owned()),
        ] {
            let tap = Tap { run: u32::MAX, act };
            assert!(tap.encode().len() <= 64, "{}", tap.encode());
            assert_eq!(Tap::decode(&tap.encode()), Some(tap));
        }
        assert_eq!(Tap::decode("4/x"), None);
        assert_eq!(Tap::decode(""), None);
    }
}
