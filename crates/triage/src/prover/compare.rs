//! Two versions of a dialog compared by what people are sent, not by their
//! lines.
//!
//! Both are laid out over the same people: somebody has an answer in mind to
//! every question of either. An answer that one version does not have is
//! compared with the answers that the same person has left: without the tick,
//! or with each other choice. What could not be compared is said, and so is
//! each promise of the file (a law, a limit, a screen) that is no longer kept.

use std::collections::BTreeMap;

use serde::Serialize;

use super::lower;
use crate::dialog::problem::{Code, Problem};
use crate::dialog::source::{self, Source};
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

/// A version of a dialog: as it is written, and what that stands for.
pub struct Version {
    /// The file, key by key.
    written: toml::Table,
    source: Source,
    dialog: Dialog,
    /// What is drawn in each picture, as a fingerprint.
    drawn: BTreeMap<String, String>,
}

/// What is other in a new version.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Comparison {
    /// Which questions and choices have another name.
    pub renames: Renames,
    /// Promises and grounds of the file that are not as they were; those that
    /// are loosened first.
    pub parts: Vec<Part>,
    /// What can be asked and answered in one of them only, and what it is to
    /// those who give that answer.
    pub changes: Vec<AnswerChange>,
    /// Who is sent another outcome or urgency, of those whose answers both
    /// take; those with a lower urgency first.
    pub differences: Vec<Difference>,
    /// Which flags and notes come or go; those that go first.
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
    /// Only the new dialog takes these numbers: the least and the most.
    NumbersAdded(QuestionId, u32, u32),
    /// Only the old dialog takes these numbers.
    NumbersRemoved(QuestionId, u32, u32),
}

/// A change of the answers, and what it is to those who give that answer.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct AnswerChange {
    /// What is new or gone.
    pub change: QuestionChange,
    /// Flags that people who give the answer are not sent any more.
    pub lost: Vec<SideChange>,
    /// What they are sent against the same people with what answers are left
    /// to them; of an answer that shuts out others, only what is lower.
    pub differences: Vec<Difference>,
    /// What those are sent who give a new answer that shuts out others …
    pub sent: Vec<Advice>,
    /// … and what they were sent with the others.
    pub instead: Vec<Advice>,
}

/// People who are sent something else.
#[derive(Clone, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Difference {
    /// What the old dialog sends them.
    pub old: Advice,
    /// What the new dialog sends them.
    pub new: Advice,
    /// Which way it goes.
    pub direction: Direction,
    /// One of them: as few questions as can be.
    #[serde(flatten)]
    pub example: Example,
}

/// Whether people are sent less than before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// Help is to be sought later than before, or the words of the outcome
    /// say so.
    Lowered,
    /// Another outcome, as urgent as before.
    Otherwise,
    /// Help is to be sought sooner.
    Raised,
}

/// A person, with their answers in both dialogs.
#[derive(Clone, Serialize)]
pub struct Example {
    /// What they answer in the new dialog.
    #[serde(rename = "example")]
    pub new: Answers,
    /// What the same person answers in the old dialog.
    #[serde(rename = "example-in-old")]
    pub old: Answers,
    /// The same, under the names of the new dialog.
    #[serde(skip)]
    pub(super) before: Answers,
}

/// People who are sent more, or less, beside an outcome.
#[derive(Clone, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct SideChange {
    /// What comes or goes.
    pub beside: Extra,
    /// Whether it comes.
    pub comes: bool,
    /// One of them.
    #[serde(flatten)]
    pub example: Example,
}

/// What is sent beside an outcome.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Extra {
    /// A flag is raised, and its words are sent.
    Flag(FlagId),
    /// A note is added.
    Note(NoteId),
}

/// What somebody is sent; nothing, where no row decides for them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Advice {
    /// With which urgency.
    pub urgency: Option<Urgency>,
    /// Which outcome.
    pub outcome: Option<OutcomeId>,
}

/// What could not be compared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum NotCompared {
    /// This question is answered in another way than before, so those who are
    /// asked it are left out.
    Kind(QuestionId),
    /// What people are sent: too many answers bear on one another.
    Answers,
    /// What laws and contradictions mean: they name too much.
    Laws,
}

impl Version {
    /// Reads a dialog whose names all stand for something, or returns what is
    /// wrong with them.
    pub fn read(text: &str) -> Result<Self, Vec<Problem>> {
        let (source, problems) = source::read(text);
        if !problems.is_empty() {
            return Err(problems);
        }
        let lower::Built { dialog, .. } = lower::build(&source)?;
        let written = toml::from_str(text).map_err(|error| {
            vec![Problem::new(Code::D100, error.span().unwrap_or(0..0), error.message())]
        })?;
        Ok(Self { written, source, dialog, drawn: BTreeMap::new() })
    }

    /// Adds what is drawn in each picture: `drawn` returns its fingerprint.
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

/// Compares two versions over all persons.
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

    /// Whether anybody is sent less: a lower urgency, a flag less, or nothing
    /// any more.
    pub fn lowers(&self) -> bool {
        self.changes.iter().any(AnswerChange::is_alarm)
            || self.asides.iter().any(SideChange::is_loss)
            || self.goes(Direction::Lowered)
    }

    /// Whether anybody is sent another outcome, as urgent as before: it is for
    /// a person to say whether its words are as good.
    pub fn swaps(&self) -> bool {
        self.goes(Direction::Otherwise)
    }

    fn goes(&self, direction: Direction) -> bool {
        let changes = self.changes.iter().flat_map(|it| &it.differences);
        self.differences.iter().chain(changes).any(|it| it.direction == direction)
    }
}

impl AnswerChange {
    /// Whether anybody who gives the answer is sent less.
    fn is_alarm(&self) -> bool {
        !self.lost.is_empty()
            || self.differences.iter().any(|it| it.direction == Direction::Lowered)
    }
}

impl SideChange {
    /// Whether a flag's words are not sent any more.
    fn is_loss(&self) -> bool {
        matches!(self.beside, Extra::Flag(_)) && !self.comes
    }
}
