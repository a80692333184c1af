//! A dialog file as written: serde shapes, each value with its place.
//!
//! It is read piece by piece, so that a mistake in one question hides no
//! mistake in another.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;

use schemars::JsonSchema;
use toml::Spanned;
use typed_index_collections::TiVec;

use super::index::{FlagIx, NoteIx, OutcomeIx, QuestionIx, RuleIx};
use super::{Evidence, Limits, PageKind, SourceCheck, Urgency};

mod choice;
mod condition;
mod former_keys;
pub mod history;
mod inherit;
mod leftover;
mod read;
pub(super) mod shape;
mod syntax;

use choice::ChoiceShape;
pub use choice::ChoiceSource;
pub use condition::{Condition, ConditionTable};
pub use read::{follows, read, read_table, syntax_problem};

/// The text of a dialog file and, for a follow-up, of the dialog it follows.
#[derive(Clone, Copy)]
pub struct DialogFile<'t> {
    /// The text.
    pub text: &'t str,
    /// The text of the dialog followed, if it was found.
    pub followed: Option<&'t str>,
}

impl<'t> From<&'t str> for DialogFile<'t> {
    fn from(text: &'t str) -> Self {
        Self { text, followed: None }
    }
}

impl<'t> From<&'t String> for DialogFile<'t> {
    fn from(text: &'t String) -> Self {
        Self::from(text.as_str())
    }
}

/// A name with what the author wrote for it.
pub struct Named<T> {
    /// The name.
    pub name: Spanned<String>,
    /// The value.
    pub value: T,
}

/// A dialog of heelwise: questions, the transitions between them, red flags,
/// and results.
///
/// Parts that could not be read are left out.
#[derive(Default, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Source {
    /// The id of the dialog; its texts are in `locales/*/<id>.ftl`.
    #[schemars(with = "String")]
    pub id: Option<Spanned<String>>,
    /// The id of the dialog that this one follows up: it asks again, weeks
    /// later, and knows what was answered at the start and the last time.
    #[schemars(with = "Option<String>")]
    pub follows: Option<Spanned<String>>,
    /// The check-ins of a follow-up, by their days.
    #[schemars(rename = "check-in", with = "Option<BTreeMap<String, CheckInSource>>")]
    pub check_ins: Vec<Named<CheckInSource>>,
    /// Which check-ins come after which outcome of the dialog followed: the
    /// first course that holds.
    #[schemars(rename = "course", with = "Option<BTreeMap<String, CourseSource>>")]
    pub courses: Vec<Named<CourseSource>>,
    /// What the picture of the weeks shows.
    #[schemars(with = "Option<TrendSource>")]
    pub trend: Option<Spanned<TrendSource>>,
    /// The outcomes of the dialog followed, with their urgency.
    #[schemars(skip)]
    pub followed_outcomes: Vec<(String, Urgency)>,
    /// The longest that a conversation may be.
    #[schemars(with = "Limits")]
    pub limits: Option<Spanned<Limits>>,
    /// The questions; a conversation starts with the first.
    #[schemars(rename = "question", with = "BTreeMap<String, QuestionSource>")]
    pub questions: TiVec<QuestionIx, Named<QuestionSource>>,
    /// Numbers with a name, which conditions compare with and texts show: a
    /// threshold then is the same in both.
    #[schemars(rename = "number", with = "Option<BTreeMap<String, u32>>")]
    pub numbers: Vec<Named<Spanned<u32>>>,
    /// Names for what follows from the answers, for use in conditions.
    #[schemars(rename = "fact", with = "Option<BTreeMap<String, Condition>>")]
    pub facts: Vec<Named<Spanned<Condition>>>,
    /// The red flags: signs that raise the urgency.
    #[schemars(rename = "flag", with = "Option<BTreeMap<String, FlagSource>>")]
    pub flags: TiVec<FlagIx, Named<FlagSource>>,
    /// The decision table: the first row that holds gives the outcome.
    #[schemars(rename = "rule", with = "Vec<RuleSource>")]
    pub rules: TiVec<RuleIx, RuleSource>,
    /// How a conversation can end.
    #[schemars(rename = "outcome", with = "BTreeMap<String, OutcomeSource>")]
    pub outcomes: TiVec<OutcomeIx, Named<OutcomeSource>>,
    /// The pages behind the buttons below an outcome, in the order of the
    /// buttons.
    #[schemars(rename = "page", with = "Option<BTreeMap<String, PageSource>>")]
    pub pages: Vec<Named<PageSource>>,
    /// The notes below an outcome, or on one of its pages.
    #[schemars(rename = "note", with = "Option<BTreeMap<String, NoteSource>>")]
    pub notes: TiVec<NoteIx, Named<NoteSource>>,
    /// Names for results, for the laws; each is made of those before it.
    #[schemars(rename = "property", with = "Option<BTreeMap<String, Condition>>")]
    pub properties: Vec<Named<Spanned<Condition>>>,
    /// What must hold at the end of every conversation.
    #[schemars(rename = "law", with = "Option<Vec<LawSource>>")]
    pub laws: Vec<Spanned<LawSource>>,
    /// Combinations of answers that cannot be true together.
    #[schemars(rename = "contradiction", with = "Option<Vec<ContradictionSource>>")]
    pub contradictions: Vec<ContradictionSource>,
    /// Signs that are asked for twice.
    #[schemars(rename = "net", with = "Option<Vec<NetSource>>")]
    pub nets: Vec<NetSource>,
    /// Problems that are accepted, with reasons.
    #[schemars(rename = "allow", with = "Option<Vec<AllowSource>>")]
    pub allowed: Vec<AllowSource>,
    /// Citations by name.
    #[schemars(rename = "source", with = "Option<BTreeMap<String, String>>")]
    pub sources: Vec<Named<String>>,
    /// What the dialog states, with its evidence.
    #[schemars(rename = "statement", with = "Option<BTreeMap<String, StatementSource>>")]
    pub statements: Vec<Named<StatementSource>>,
}

impl Source {
    /// Returns the question with this name.
    pub fn question(&self, name: &str) -> Option<&QuestionSource> {
        self.questions.iter().find(|it| it.name.as_ref() == name).map(|it| &it.value)
    }

    /// Whether a fact or flag has this name.
    pub fn has_condition(&self, name: &str) -> bool {
        let facts = self.facts.iter().map(|it| &it.name);
        facts.chain(self.flags.iter().map(|it| &it.name)).any(|it| it.as_ref() == name)
    }

    /// Returns every condition in the file.
    pub fn conditions(&self) -> impl Iterator<Item = &Condition> {
        let transitions = self.questions.iter().flat_map(|it| it.value.next.as_ref());
        let transitions = transitions.filter_map(|it| it.when.as_ref());
        let facts = self.facts.iter().map(|it| &it.value);
        let flags = self.flags.iter().map(|it| &it.value.when);
        let rules = self.rules.iter().filter_map(|it| it.when.as_ref());
        let notes = self.notes.iter().filter_map(|it| it.value.when.as_ref());
        let properties = self.properties.iter().map(|it| &it.value);
        let laws = self.laws.iter().map(Spanned::as_ref);
        let laws = laws.flat_map(|it| [&it.never, &it.always, &it.only, &it.place]).flatten();
        let contradictions = self.contradictions.iter().map(|it| &it.when);
        let nets = self.nets.iter().flat_map(|it| [&it.when, &it.then]);
        let of_answers = transitions.chain(facts).chain(flags).chain(rules).chain(notes);
        let of_laws = properties.chain(laws).chain(contradictions).chain(nets);
        of_answers.chain(of_laws).map(Spanned::as_ref)
    }
}

/// `[check-in.*]`: the bot asks again, so many days after the start.
#[derive(serde::Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct CheckInSource {
    /// The day on which it is asked; the day of the answer followed up is 0.
    /// Without a day it is asked when the person says that something has
    /// changed.
    #[schemars(with = "Option<u32>")]
    pub day: Option<Spanned<u32>>,
    /// For how many days it can be answered.
    pub open_days: u32,
    /// Its first question.
    #[schemars(with = "String")]
    pub first: Spanned<String>,
}

/// `[course.*]`: what comes after some outcomes of the dialog followed. With
/// neither check-ins nor a question nothing is offered after them.
#[derive(serde::Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct CourseSource {
    /// The outcomes of the dialog followed.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub after: Vec<Spanned<String>>,
    /// It holds after every outcome that is sent with this urgency or more.
    pub urgency: Option<Urgency>,
    /// The check-ins, all with a day.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub check_ins: Vec<Spanned<String>>,
    /// The day on which the person is asked whether a doctor has seen them.
    pub were_you_seen: Option<u32>,
}

/// `[trend]`: the picture of how the numbers went over the weeks. A line shows,
/// for each check-in, the first of its questions that was answered.
#[derive(serde::Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct TrendSource {
    /// The number questions of the solid line.
    #[schemars(with = "Vec<String>")]
    pub solid: Vec<Spanned<String>>,
    /// The number questions of the dashed line.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub dashed: Vec<Spanned<String>>,
    /// The outcomes that put a notch on the axis.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub notch: Vec<Spanned<String>>,
    /// The check-ins after which it is sent; `/trend` shows it at any time.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub after: Vec<Spanned<String>>,
}

/// `[question.*]`.
#[derive(serde::Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct QuestionSource {
    /// How it is answered. A question of a follow-up takes every key that it
    /// leaves out from the question of this name in the dialog followed.
    #[schemars(with = "Option<KindSource>")]
    pub kind: Spanned<KindSource>,
    /// Whether it looks for red flags.
    #[serde(default)]
    pub screen: bool,
    /// Whether its choices are signs of a danger, which the bot recognizes in
    /// typed words at every moment. Only a `screen` of kind `many` can have it;
    /// if none has it, the first such screen counts as having it.
    #[schemars(with = "Option<bool>")]
    pub danger: Option<Spanned<bool>>,
    /// A drawing shown with it: a file beside the dialog.
    #[schemars(with = "Option<String>")]
    pub picture: Option<Spanned<String>>,
    /// Its name in the version before, if it had another: `heelwise diff` then
    /// compares the two as one question.
    #[schemars(with = "Option<String>")]
    pub was: Option<Spanned<String>>,
    /// The choices of `one` and `many`.
    #[serde(default)]
    #[schemars(with = "Vec<ChoiceShape>")]
    pub choices: Vec<ChoiceSource>,
    /// The choice of `many` that excludes the others.
    #[schemars(with = "Option<String>")]
    pub none: Option<Spanned<String>>,
    /// The least of `number`.
    pub min: Option<u32>,
    /// The most of `number`; there are at most 90 values from the least on.
    pub max: Option<u32>,
    /// Which way a `number` gets worse; then no worse number may lower the
    /// urgency. A screen that is a number must have it.
    #[schemars(with = "Option<Worse>")]
    pub worse_when: Option<Spanned<Worse>>,
    /// The transitions.
    #[schemars(with = "Vec<TransitionSource>")]
    pub next: Spanned<Vec<TransitionSource>>,
    /// Whether it stands for something of the past, and is never asked
    /// (`history`).
    #[serde(skip)]
    pub is_history: bool,
}

/// How a question is answered.
#[derive(Clone, Copy, serde::Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum KindSource {
    /// By one choice.
    One,
    /// By one choice or more.
    Many,
    /// By a number.
    Number,
}

/// Prints as a dialog file writes it.
impl fmt::Display for KindSource {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(match self {
            Self::One => "one",
            Self::Many => "many",
            Self::Number => "number",
        })
    }
}

/// Which way a number gets worse.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Worse {
    /// More is worse.
    Higher,
    /// Less is worse.
    Lower,
}

/// One of `next`.
#[derive(serde::Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TransitionSource {
    /// When it is taken.
    #[schemars(with = "Option<Condition>")]
    pub when: Option<Spanned<Condition>>,
    /// A question, or `decide`.
    #[schemars(with = "String")]
    pub to: Spanned<String>,
}

/// `[flag.*]`.
#[derive(serde::Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FlagSource {
    /// When it is raised.
    #[schemars(with = "Condition")]
    pub when: Spanned<Condition>,
    /// The least urgency that people with the flag are sent; more than
    /// `self-care`, which raises nothing. A flag of the dialog followed keeps
    /// the urgency it has there.
    #[schemars(with = "Option<Urgency>")]
    pub urgency: Urgency,
    /// Whether it may stand beside an outcome of self-care, and only raises its
    /// urgency to `consultation`.
    #[serde(default)]
    pub modifier: bool,
    /// Why it is accepted that a person who misses one sign of it gets
    /// self-care: `heelwise slips` shows to whom that happens, and
    /// `docs/hazards.md` has the reason.
    #[schemars(with = "Option<String>")]
    pub slip: Option<Spanned<String>>,
    /// The statements it rests on, by their names in `[statement]`.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub statements: Vec<Spanned<String>>,
}

/// `[[rule]]`.
#[derive(serde::Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RuleSource {
    /// When the row holds; a last row without it holds for everybody who is
    /// left.
    #[schemars(with = "Option<Condition>")]
    pub when: Option<Spanned<Condition>>,
    /// Its outcome.
    #[schemars(with = "String")]
    pub outcome: Spanned<String>,
}

impl RuleSource {
    /// Returns where the row's condition stands, or its outcome if it has none.
    pub(crate) fn span(&self) -> Range<usize> {
        self.when.as_ref().map_or_else(|| self.outcome.span(), Spanned::span)
    }
}

/// `[outcome.*]`.
#[derive(serde::Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct OutcomeSource {
    /// The least urgency with which it is sent. An outcome of the dialog
    /// followed keeps the one it has there.
    #[schemars(with = "Option<Urgency>")]
    pub urgency: Urgency,
    /// Why it may be sent before every screen is answered.
    #[schemars(with = "Option<String>")]
    pub early_because: Option<Spanned<String>>,
    /// Flags below an emergency that people with this early outcome are not
    /// asked about.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub unasked: Vec<Spanned<String>>,
    /// In how many weeks to look again, 1 to 52; its texts state it once, as
    /// `$review`.
    #[schemars(with = "Option<u32>", range(min = 1, max = 52))]
    pub review: Option<Spanned<u32>>,
    /// Flags that its texts cover.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub covers: Vec<Spanned<String>>,
    /// The statements it rests on, by their names in `[statement]`.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub statements: Vec<Spanned<String>>,
}

/// `[page.*]`: a page behind a button below an outcome.
#[derive(serde::Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PageSource {
    /// How its notes are shown.
    #[serde(default)]
    pub kind: PageKind,
}

/// `[note.*]`.
#[derive(serde::Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NoteSource {
    /// When it is added; without a condition, below each of `with`.
    #[schemars(with = "Option<Condition>")]
    pub when: Option<Spanned<Condition>>,
    /// The outcomes it may stand below.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub with: Vec<Spanned<String>>,
    /// The page it stands on, by its name in `[page]`; without one it stands
    /// below the outcome.
    #[schemars(with = "Option<String>")]
    pub page: Option<Spanned<String>>,
    /// A drawing shown with it: a file beside the dialog. Its page is of the
    /// kind `each`.
    #[schemars(with = "Option<String>")]
    pub picture: Option<Spanned<String>>,
    /// The statements it rests on, by their names in `[statement]`.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub statements: Vec<Spanned<String>>,
}

/// `[[law]]`: what must hold at the end of every conversation. Its conditions
/// may also name `outcome.x`, `note.x` and `urgency.x` (that much or more).
#[derive(serde::Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LawSource {
    /// The law in a clinician's words.
    #[schemars(with = "String")]
    pub text: Spanned<String>,
    /// A condition that never holds.
    #[schemars(with = "Option<Condition>")]
    pub never: Option<Spanned<Condition>>,
    /// A condition that always holds.
    #[schemars(with = "Option<Condition>")]
    pub always: Option<Spanned<Condition>>,
    /// A condition that may hold only if the one in `where` holds too.
    #[schemars(with = "Option<Condition>")]
    pub only: Option<Spanned<Condition>>,
    /// The condition without which the one in `only` may not hold.
    #[serde(rename = "where")]
    #[schemars(with = "Option<Condition>")]
    pub place: Option<Spanned<Condition>>,
}

/// `[[contradiction]]`: answers that cannot be true together. The proof that
/// worse answers never lower the urgency leaves them out; all other proofs keep
/// them in. What it leaves out is shown at every check.
#[derive(serde::Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ContradictionSource {
    /// Why these answers cannot be true together.
    #[schemars(with = "String")]
    pub text: Spanned<String>,
    /// The answers.
    #[schemars(with = "Condition")]
    pub when: Spanned<Condition>,
}

/// `[[net]]`: a second net. People who truly give one answer truly give the
/// other too, so that a sign missed once is caught. Only `heelwise slips` and
/// the hints use it; no proof is weaker for it.
#[derive(serde::Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NetSource {
    /// Why people who truly give one answer give the other too.
    #[schemars(with = "String")]
    pub text: Spanned<String>,
    /// One answer.
    #[schemars(with = "Condition")]
    pub when: Spanned<Condition>,
    /// The other answer.
    #[schemars(with = "Condition")]
    pub then: Spanned<Condition>,
}

/// `[[allow]]`: a problem that is accepted. It names the languages, or the part
/// of the file.
#[derive(serde::Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AllowSource {
    /// The code of the problem, such as `D602`; safety cannot be allowed away.
    #[schemars(with = "String")]
    pub code: Spanned<String>,
    /// The languages in which it is allowed, such as `["es"]`. The limits of
    /// the default language are never allowed away.
    #[schemars(with = "Option<Vec<String>>")]
    pub languages: Option<Vec<Spanned<String>>>,
    /// The part of the file for which it is allowed, such as `outcome.later`; a
    /// law is named by its text: `law.No child is given a plan.`
    #[schemars(with = "Option<String>")]
    pub about: Option<Spanned<String>>,
    /// Why the problem is accepted.
    #[schemars(with = "String")]
    pub reason: Spanned<String>,
}

/// `[statement.*]`.
#[derive(serde::Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StatementSource {
    /// How strong the evidence is.
    pub evidence: Evidence,
    /// Where it was read.
    pub checked: SourceCheck,
    /// Names in `[source]`.
    #[schemars(with = "Vec<String>")]
    pub sources: Vec<Spanned<String>>,
}
