//! Actions: what the buttons do, and how a button carries it.

use std::fmt;

use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::dialog::{ChoiceId, NoteId, PageId, QuestionId};

/// What a button does, or a typed word that stands for one.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Action {
    /// Agree to be asked questions, or not.
    Consent(bool),
    /// Read all the signs of danger.
    Signs,
    /// Read what is stored.
    Privacy,
    /// Give this one choice as the answer.
    Choose(QuestionId, ChoiceId),
    /// Tick a choice, or take the tick away. It names the choice, so that doing
    /// it twice is the same as once.
    Tick(QuestionId, ChoiceId, bool),
    /// Confirm what is ticked.
    Done(QuestionId),
    /// Give this number as the answer.
    Number(QuestionId, u32),
    /// Go back one question.
    Back(QuestionId),
    /// Say that they do not have the signs that their words sounded like.
    NotMeant,
    /// Say that this is certain, or that it is not.
    Sure(bool),
    /// Get the letter for a doctor.
    Letter,
    /// Read the reasons and the sources.
    Why,
    /// Read this page.
    Page(PageId),
    /// Read this note of a menu.
    Note(NoteId),
    /// Begin again.
    #[serde(rename = "again")]
    Restart,
    /// Use this language.
    Language(String),
    /// Something about the check-ins.
    Care(CareAction),
}

/// What a button about the check-ins does.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CareAction {
    /// Agree to be asked again.
    Agree,
    /// Choose another hour.
    ChangeHour,
    /// Be written to at this hour.
    Hour(u32),
    /// Have a clock of this time zone.
    Zone(Tz),
    /// Be asked now, since something has changed.
    Changed,
    /// Read the result of the start again.
    PlanAgain,
    /// Be asked tomorrow.
    Tomorrow,
    /// Answer whether a doctor has seen them.
    Seen(Seen),
    /// Go on, after check-ins without an answer.
    GoOn,
    /// Be asked no more.
    Stop,
}

/// Whether somebody has examined a person, and whether they may go on.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Seen {
    /// They were, and may go on with the plan.
    MayGoOn,
    /// They were, and may not go on, or do not know.
    MayNot,
    /// Yes.
    Yes,
    /// Not yet.
    NotYet,
}

impl CareAction {
    /// Those with a label that is always the same.
    pub const LABELLED: [Self; 11] = [
        Self::Agree,
        Self::ChangeHour,
        Self::Changed,
        Self::PlanAgain,
        Self::Tomorrow,
        Self::Seen(Seen::MayGoOn),
        Self::Seen(Seen::MayNot),
        Self::Seen(Seen::Yes),
        Self::Seen(Seen::NotYet),
        Self::GoOn,
        Self::Stop,
    ];

    /// Its code in a button, where it has no value.
    fn code(self) -> &'static str {
        match self {
            Self::Agree => "agree",
            Self::ChangeHour => "hours",
            Self::Hour(_) => "hour",
            Self::Zone(_) => "zone",
            Self::Changed => "changed",
            Self::PlanAgain => "plan",
            Self::Tomorrow => "tomorrow",
            Self::Seen(Seen::MayGoOn) => "seen-go-on",
            Self::Seen(Seen::MayNot) => "seen-may-not",
            Self::Seen(Seen::Yes) => "seen",
            Self::Seen(Seen::NotYet) => "not-seen",
            Self::GoOn => "go-on",
            Self::Stop => "stop",
        }
    }

    fn encode(self) -> String {
        match self {
            Self::Hour(hour) => format!("hour/{hour}"),
            Self::Zone(zone) => format!("zone/{zone}"),
            Self::Agree
            | Self::ChangeHour
            | Self::Changed
            | Self::PlanAgain
            | Self::Tomorrow
            | Self::Seen(_)
            | Self::GoOn
            | Self::Stop => self.code().to_owned(),
        }
    }

    fn decode(parts: &[&str]) -> Option<Self> {
        match parts {
            ["hour", hour] => Some(Self::Hour(hour.parse().ok()?)),
            ["zone", zone @ ..] => Some(Self::Zone(zone.join("/").parse().ok()?)),
            [code] => Self::LABELLED.into_iter().find(|it| it.code() == *code),
            _ => None,
        }
    }
}

/// What a person tapped is health data, so it prints as `(..)`.
impl fmt::Debug for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(..)")
    }
}

/// A pressed button: its action, and the generation in which it was shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tap {
    /// `Session::generation` when the button was shown.
    pub generation: u32,
    /// What the button does.
    pub action: Action,
}

impl Tap {
    /// Encodes the tap for a button: at most 64 bytes, Telegram's limit
    /// (`callback_data`); `check` keeps names short enough.
    pub fn encode(&self) -> String {
        let run = self.generation;
        match &self.action {
            Action::Consent(true) => format!("{run}/yes"),
            Action::Consent(false) => format!("{run}/no"),
            Action::Signs => format!("{run}/signs"),
            Action::Privacy => format!("{run}/privacy"),
            Action::Choose(question, choice) => format!("{run}/c/{question}/{choice}"),
            Action::Tick(question, choice, true) => format!("{run}/+/{question}/{choice}"),
            Action::Tick(question, choice, false) => format!("{run}/-/{question}/{choice}"),
            Action::Done(question) => format!("{run}/done/{question}"),
            Action::Number(question, number) => format!("{run}/n/{question}/{number}"),
            Action::Back(question) => format!("{run}/back/{question}"),
            Action::NotMeant => format!("{run}/not-meant"),
            Action::Sure(true) => format!("{run}/sure"),
            Action::Sure(false) => format!("{run}/not-sure"),
            Action::Letter => format!("{run}/letter"),
            Action::Why => format!("{run}/why"),
            Action::Page(page) => format!("{run}/page/{page}"),
            Action::Note(note) => format!("{run}/note/{note}"),
            Action::Restart => format!("{run}/again"),
            Action::Language(tag) => format!("{run}/lang/{tag}"),
            Action::Care(care) => format!("{run}/care/{}", care.encode()),
        }
    }

    /// Decodes what `encode` wrote; `None` for anything else.
    pub fn decode(text: &str) -> Option<Self> {
        let parts: Vec<_> = text.split('/').collect();
        let question = |id: &str| QuestionId(id.to_owned());
        let choice = |id: &str| ChoiceId(id.to_owned());
        let action = match parts.get(1..)? {
            ["yes"] => Action::Consent(true),
            ["no"] => Action::Consent(false),
            ["signs"] => Action::Signs,
            ["privacy"] => Action::Privacy,
            ["c", q, c] => Action::Choose(question(q), choice(c)),
            ["+", q, c] => Action::Tick(question(q), choice(c), true),
            ["-", q, c] => Action::Tick(question(q), choice(c), false),
            ["done", q] => Action::Done(question(q)),
            ["n", q, number] => Action::Number(question(q), number.parse().ok()?),
            ["back", q] => Action::Back(question(q)),
            ["not-meant"] => Action::NotMeant,
            ["sure"] => Action::Sure(true),
            ["not-sure"] => Action::Sure(false),
            ["letter"] => Action::Letter,
            ["why"] => Action::Why,
            ["page", page] => Action::Page(PageId((*page).to_owned())),
            ["note", note] => Action::Note(NoteId((*note).to_owned())),
            ["again"] => Action::Restart,
            ["lang", tag] => Action::Language((*tag).to_owned()),
            ["care", care @ ..] => Action::Care(CareAction::decode(care)?),
            _ => return None,
        };
        Some(Self { generation: parts[0].parse().ok()?, action })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_act_reads_back_from_its_button() {
        let question = || QuestionId("q2345678901234567890".to_owned());
        let choice = || ChoiceId("c2345678901234567890".to_owned());
        for action in [
            Action::Consent(true),
            Action::Consent(false),
            Action::Signs,
            Action::Privacy,
            Action::Choose(question(), choice()),
            Action::Tick(question(), choice(), true),
            Action::Tick(question(), choice(), false),
            Action::Done(question()),
            Action::Number(question(), u32::MAX),
            Action::Back(question()),
            Action::NotMeant,
            Action::Sure(true),
            Action::Sure(false),
            Action::Letter,
            Action::Why,
            Action::Page(PageId("p2345678901234567890".to_owned())),
            Action::Note(NoteId("n23456789".repeat(4) + "0123")),
            Action::Restart,
            Action::Language("zh-Hant-TW".to_owned()),
            Action::Care(CareAction::Seen(Seen::MayGoOn)),
            Action::Care(CareAction::Hour(19)),
            Action::Care(CareAction::Zone(Tz::America__Argentina__ComodRivadavia)),
        ] {
            let tap = Tap { generation: u32::MAX, action };
            assert!(tap.encode().len() <= 64, "{}", tap.encode());
            assert_eq!(Tap::decode(&tap.encode()), Some(tap));
        }
        assert_eq!(Tap::decode("4/x"), None);
        assert_eq!(Tap::decode(""), None);
    }
}
