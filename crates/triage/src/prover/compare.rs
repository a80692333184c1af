//! Compares two versions of a dialog by the results of people, not by lines.
//!
//! Both are laid out over the same people: a person has an answer in mind to
//! every question of either version. An answer that one version does not have
//! is compared with the same person's other possible answers: without the tick,
//! or with each other choice. What could not be compared is reported, and so is
//! each promise of the file (a law, a limit, a screen) that is no longer kept.

use std::collections::BTreeMap;

use serde::Serialize;

use super::lower;
use crate::dialog::problem::{Code, Problem};
use crate::dialog::source::{self, DialogFile, Source};
use crate::dialog::{Answers, ChoiceId, Dialog, FlagId, NoteId, OutcomeId, QuestionId, Urgency};

mod allowances;
mod changes;
mod guards;
mod joint;
mod laws;
mod meaning;
mod pair;
mod parts;
mod renames;
mod side;
mod words;

pub use parts::{Part, Weight};
pub use renames::{Renamed, Renames};

/// A version of a dialog: as it is written, and resolved.
pub struct Version {
    /// The file, key by key.
    written: toml::Table,
    source: Source,
    dialog: Dialog,
    /// A fingerprint of the content of each picture.
    drawn: BTreeMap<String, String>,
}

/// The differences of a new version.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Comparison {
    /// Questions and choices with another name.
    pub renames: Renames,
    /// Promises and evidence of the file that have changed; loosened ones
    /// first.
    pub parts: Vec<Part>,
    /// Questions and answers that only one of them has, and the effect on
    /// people who give that answer.
    pub changes: Vec<AnswerChange>,
    /// The people who get another outcome or urgency, among those whose answers
    /// both accept; those with a lower urgency first.
    pub differences: Vec<Difference>,
    /// The flags and notes that are new or gone; lost ones first.
    pub asides: Vec<SideChange>,
    /// What could not be compared.
    pub not_compared: Vec<NotCompared>,
}

/// A question or an answer that only one of the versions has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum QuestionChange {
    /// Only the new dialog has it.
    Added(QuestionId),
    /// Only the old dialog has it.
    Removed(QuestionId),
    /// Only the new dialog has this choice.
    ChoiceAdded(QuestionId, ChoiceId),
    /// Only the old dialog has this choice.
    ChoiceRemoved(QuestionId, ChoiceId),
    /// Only the new dialog accepts these numbers: the least and the most.
    NumbersAdded(QuestionId, u32, u32),
    /// Only the old dialog accepts these numbers.
    NumbersRemoved(QuestionId, u32, u32),
}

/// A change of the answers, and its effect on people who give that answer.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct AnswerChange {
    /// What is new or gone.
    pub change: QuestionChange,
    /// Flags that people who give the answer no longer get.
    pub lost: Vec<SideChange>,
    /// Their result against that of the same people with their other possible
    /// answers; for an answer that excludes others, only lower ones.
    pub differences: Vec<Difference>,
    /// The result of people who give a new answer that excludes others …
    pub sent: Vec<Advice>,
    /// … and their former result with the others.
    pub instead: Vec<Advice>,
}

/// People with another result.
#[derive(Clone, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Difference {
    /// Their result in the old dialog.
    pub old: Advice,
    /// Their result in the new dialog.
    pub new: Advice,
    /// The direction of the change.
    pub direction: Direction,
    /// One of them, with as few questions as possible.
    #[serde(flatten)]
    pub example: Example,
}

/// Whether people get less than before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// Lower urgency than before, or a text written for a lower one.
    Lowered,
    /// Another outcome with the same urgency.
    Otherwise,
    /// Higher urgency.
    Raised,
}

/// A person, with their answers in both dialogs.
#[derive(Clone, Serialize)]
pub struct Example {
    /// Their answers in the new dialog.
    #[serde(rename = "example")]
    pub new: Answers,
    /// The answers of the same person in the old dialog.
    #[serde(rename = "example-in-old")]
    pub old: Answers,
    /// The same, under the names of the new dialog.
    #[serde(skip)]
    pub(super) before: Answers,
}

/// People who get more, or less, beside an outcome.
#[derive(Clone, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct SideChange {
    /// The flag or note.
    pub beside: Extra,
    /// Whether it is new.
    pub comes: bool,
    /// One of them.
    #[serde(flatten)]
    pub example: Example,
}

/// A flag or a note, sent beside an outcome.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Extra {
    /// A flag is raised, and its text is sent.
    Flag(FlagId),
    /// A note is added.
    Note(NoteId),
}

/// A result; nothing, if no row decides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Advice {
    /// The urgency.
    pub urgency: Option<Urgency>,
    /// The outcome.
    pub outcome: Option<OutcomeId>,
}

/// What could not be compared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum NotCompared {
    /// This question now has another kind of answer, so the people who are
    /// asked it are left out.
    Kind(QuestionId),
    /// The results: too many answers depend on one another.
    Answers,
    /// The meaning of laws and contradictions: they name too much.
    Laws,
}

impl Version {
    /// Reads a dialog; returns the problems if some names are not defined.
    pub fn read<'t>(file: impl Into<DialogFile<'t>>) -> Result<Self, Vec<Problem>> {
        let file = file.into();
        let (source, problems) = source::read(file);
        if !problems.is_empty() {
            return Err(problems);
        }
        let lower::Built { dialog, .. } = lower::build(&source)?;
        let written = source::read_table(file.text).map_err(|error| {
            vec![Problem::new(Code::D100, error.span().unwrap_or(0..0), error.message())]
        })?;
        Ok(Self { written, source, dialog, drawn: BTreeMap::new() })
    }

    /// Adds the content of each picture: `drawn` returns its fingerprint.
    pub fn with_pictures(mut self, drawn: impl Fn(&str) -> Option<String>) -> Self {
        let pictures = self.dialog.pictures();
        self.drawn = pictures.filter_map(|it| Some((it.clone(), drawn(it)?))).collect();
        self
    }

    /// Returns the dialog.
    pub fn dialog(&self) -> &Dialog {
        &self.dialog
    }
}

/// Compares two versions over all people.
pub fn compare(old: &Version, new: &Version) -> Comparison {
    let renames = Renames::between(old, new);
    let mut comparison = Comparison {
        parts: Vec::new(),
        changes: Vec::new(),
        differences: Vec::new(),
        asides: Vec::new(),
        not_compared: Vec::new(),
        renames,
    };
    parts::compare(old, new, &mut comparison);
    let before = comparison.renames.applied(&old.dialog);
    if pair::compare(before, &new.dialog, &mut comparison).is_err() {
        comparison.not_compared.push(NotCompared::Answers);
    }
    comparison.parts.sort_by_key(|it| it.weight);
    comparison.asides.sort_by_key(|it| it.comes);
    let differences = comparison.changes.iter_mut().map(|it| &mut it.differences);
    for differences in differences.chain([&mut comparison.differences]) {
        differences.sort_by_key(|it| (it.direction, it.old.urgency, it.new.urgency));
    }
    comparison
}

impl Comparison {
    /// Whether a promise of the file is loosened.
    pub fn loosens(&self) -> bool {
        self.parts.iter().any(|it| it.weight == Weight::Loosened)
    }

    /// Whether anybody gets less: a lower urgency, a flag less, or no result
    /// any more.
    pub fn lowers(&self) -> bool {
        self.changes.iter().any(AnswerChange::is_alarm)
            || self.asides.iter().any(SideChange::is_loss)
            || self.goes(Direction::Lowered)
    }

    /// Whether anybody gets another outcome with the same urgency: a person
    /// must decide whether its text is as good.
    pub fn swaps(&self) -> bool {
        self.goes(Direction::Otherwise)
    }

    fn goes(&self, direction: Direction) -> bool {
        let changes = self.changes.iter().flat_map(|it| &it.differences);
        self.differences.iter().chain(changes).any(|it| it.direction == direction)
    }
}

impl AnswerChange {
    /// Whether anybody who gives the answer gets less.
    fn is_alarm(&self) -> bool {
        !self.lost.is_empty()
            || self.differences.iter().any(|it| it.direction == Direction::Lowered)
    }
}

impl SideChange {
    /// Whether a flag's text is no longer sent.
    fn is_loss(&self) -> bool {
        matches!(self.beside, Extra::Flag(_)) && !self.comes
    }
}
