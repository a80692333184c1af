//! A dialog: the questions, the transitions between them, the red flags and the
//! decision table, as an author wrote them in `dialogs/`.
//!
//! Invariant: every name in a `Dialog` is defined in it, and its questions have
//! no cycle. Only `check` makes one, and only a `Proved` dialog, in which
//! `check` finds no problem, is served.

use std::collections::BTreeSet;
use std::fmt;
use std::ops::RangeInclusive;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use typed_index_collections::{TiVec, ti_vec};

pub mod case;
pub mod example;
pub mod explain;
pub mod graph;
pub mod guard;
mod history;
mod course;
pub mod index;
pub mod need;
mod pages;
pub mod placeholder;
pub mod problem;
pub mod report;
pub mod schema;
pub mod keys;
mod known;
mod signs;
pub mod source;
mod walk;

pub use course::{CheckIn, Course, TrendPlan};
use guard::{Fact, Guard, Holds};
pub use history::Past;
use index::{FactIx, FlagIx, NoteIx, OutcomeIx, QuestionIx, RuleIx};
pub(crate) use known::Known;
use need::Need;
pub use pages::{Page, PageKind};
pub use walk::{At, Walk};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        /// The name that a person has reached is health data, so it prints as
        /// `(..)` and no log can leak it.
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("(..)")
            }
        }
    )*};
}

ids! {
    /// The name of a question, such as `site`.
    QuestionId;
    /// The name of a choice within its question, such as `plantar`.
    ChoiceId;
    /// The name of an outcome, such as `plantar-start`.
    OutcomeId;
    /// The name of a red flag.
    FlagId;
    /// The name of a note.
    NoteId;
    /// The name of a check-in of a follow-up, such as `week-6`.
    CheckInId;
    /// The name of a course: what comes after an outcome.
    CourseId;
    /// The name of a page: the notes behind a button below an outcome.
    PageId;
    /// The name of a statement: a claim with its evidence and sources.
    StatementId;
}

/// How soon help is needed, from least to most.
///
/// It is closed in code, since alerts and texts depend on it. A call for an
/// ambulance is an emergency whose outcome asks for it.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Urgency {
    /// Self-care, and see somebody if it does not get better.
    SelfCare,
    /// Make an appointment.
    Consultation,
    /// Be seen within 24 hours.
    #[serde(rename = "consultation-24")]
    Consultation24,
    /// Now.
    Emergency,
}

impl Urgency {
    /// From least to most.
    pub const ALL: [Self; 4] =
        [Self::SelfCare, Self::Consultation, Self::Consultation24, Self::Emergency];
}

/// Prints as a dialog file writes it.
impl fmt::Display for Urgency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::SelfCare => "self-care",
            Self::Consultation => "consultation",
            Self::Consultation24 => "consultation-24",
            Self::Emergency => "emergency",
        })
    }
}

/// A dialog that can be played.
#[derive(Clone, Debug, PartialEq)]
pub struct Dialog {
    /// The id of the file; its texts are in `locales/*/<id>.ftl`.
    pub id: String,
    /// The dialog that it follows up, whose words it uses too.
    pub follows: Option<String>,
    /// When it asks again, by day; none if it follows no dialog.
    pub check_ins: Vec<CheckIn>,
    /// What comes after which outcome of the dialog followed: the first that
    /// holds.
    pub courses: Vec<Course>,
    /// What the picture of the weeks shows; none if it draws none.
    pub trend: Option<TrendPlan>,
    /// The limits that the author promises; `check` compares them.
    pub limits: Limits,
    /// The questions; a conversation starts with the first.
    pub questions: TiVec<QuestionIx, Question>,
    /// Facts and flags, each after those it is made of.
    pub facts: TiVec<FactIx, Fact>,
    /// Numbers that its texts show, by name.
    pub numbers: Vec<(String, u32)>,
    /// The red flags, in the order written.
    pub flags: TiVec<FlagIx, Flag>,
    /// The decision table; the first rule that holds gives the outcome.
    pub rules: TiVec<RuleIx, Rule>,
    /// How a conversation can end.
    pub outcomes: TiVec<OutcomeIx, Outcome>,
    /// The pages behind the buttons below an outcome, in the order of the
    /// buttons.
    pub pages: Vec<Page>,
    /// The notes below an outcome, or on one of its pages.
    pub notes: TiVec<NoteIx, Note>,
    /// Our claims, with their evidence.
    pub statements: Vec<Statement>,
}

/// The longest that a conversation may be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    /// The most questions on any path.
    pub questions: u32,
    /// The most taps on any path, with one tick in each question that takes
    /// several.
    pub taps: Option<u32>,
    /// The most seconds on any path, read and tapped, in any language.
    pub seconds: u32,
    /// The most seconds for people who tick "none" at each screen of several
    /// choices, if they have a limit of their own.
    #[serde(rename = "seconds-without-signs")]
    pub seconds_without_signs: Option<u32>,
}

/// A state that waits for an answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// Its name.
    pub id: QuestionId,
    /// What counts as an answer.
    pub kind: Kind,
    /// Whether it looks for red flags, and so is never left out.
    pub screen: bool,
    /// Numbers that people type instead of a choice, such as their age.
    pub numbers: Vec<(ChoiceId, RangeInclusive<u32>)>,
    /// Whether its choices are recognized in typed words, at every moment.
    pub danger: bool,
    /// A drawing shown with it: a file beside the dialog.
    pub picture: Option<String>,
    /// The transitions; the first whose guard holds is taken, the last has
    /// none.
    pub next: Vec<Transition>,
    /// The most questions there can be from here to the end, itself included.
    pub longest: usize,
    /// Whether it stands for something of the past, and is never asked
    /// (`source::history`).
    pub is_history: bool,
    /// When its answer can still change what a person is sent.
    pub need: Need,
    /// The most questions that anybody is asked from here to the end, itself
    /// included.
    pub most: usize,
}

/// What counts as an answer to a question.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// Exactly one choice.
    One(Vec<ChoiceId>),
    /// One or more choices, confirmed; `none` excludes all others.
    Many {
        /// All the choices, `none` among them.
        choices: Vec<ChoiceId>,
        /// The choice that none of the others holds.
        none: ChoiceId,
    },
    /// A whole number.
    Number {
        /// The least.
        min: u32,
        /// The most.
        max: u32,
    },
}

/// A transition from a question.
#[derive(Clone, Debug, PartialEq)]
pub struct Transition {
    /// Its condition; `None` on the last one of a question.
    pub guard: Option<Guard>,
    /// Where it leads.
    pub to: Target,
}

/// Where a transition leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// To another question.
    Question(QuestionIx),
    /// To the decision table.
    Decide,
}

/// A sign that raises the urgency.
#[derive(Clone, Debug, PartialEq)]
pub struct Flag {
    /// Its name.
    pub id: FlagId,
    /// When it is raised.
    pub fact: FactIx,
    /// The least urgency while it is raised.
    pub urgency: Urgency,
    /// The statements on why it is asked for.
    pub statements: Vec<StatementId>,
}

/// A row of the decision table.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    /// When the row holds.
    pub guard: Guard,
    /// Its outcome.
    pub outcome: OutcomeIx,
}

/// A state that ends a conversation: the result for the person.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// Its name.
    pub id: OutcomeId,
    /// The least urgency with which it is sent.
    pub urgency: Urgency,
    /// In how many weeks to look again, which its texts state.
    pub review: Option<u32>,
    /// The flags that its own texts cover.
    pub covers: Vec<FlagId>,
    /// The statements it rests on.
    pub statements: Vec<StatementId>,
}

/// Something added below an outcome, or to a page behind one of its buttons.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    /// Its name.
    pub id: NoteId,
    /// When it is added.
    pub guard: Guard,
    /// The outcomes below which it may stand; empty means any.
    pub with: Vec<OutcomeId>,
    /// The page it stands on; `None`: it stands below the outcome.
    pub page: Option<PageId>,
    /// A drawing shown with it: a file beside the dialog.
    pub picture: Option<String>,
    /// The statements it rests on.
    pub statements: Vec<StatementId>,
}

/// A claim, with the strength of its evidence.
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    /// Its name.
    pub id: StatementId,
    /// How strong the evidence is.
    pub evidence: Evidence,
    /// Where we read it ourselves.
    pub checked: SourceCheck,
    /// Where it comes from, as citations.
    pub sources: Vec<String>,
}

/// How strong the evidence for a statement is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Evidence {
    /// Several trials, or a guideline built on them, agree.
    Higher,
    /// Some trials; results mixed or imprecise.
    Moderate,
    /// One small trial, or uncontrolled series that point the same way.
    Low,
    /// Small uncontrolled series only, or trials all at high risk of bias.
    VeryLow,
    /// Clinical experience; no usable trial.
    Opinion,
    /// A safety rule taken from the named guidance, not graded on this scale.
    Ungraded,
}

/// Where a statement was read for this dialog.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SourceCheck {
    /// In the source itself.
    Source,
    /// In a summary of the source.
    Secondary,
    /// In a patient page the dialog was seeded with.
    Seed,
    /// Nowhere yet: from memory, to be checked by a clinician.
    Memory,
    /// A decision of this dialog's authors.
    Design,
}

/// What a person answered to one question.
///
/// It is health data, so it prints as `(..)` and no log can leak it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// One choice, or several, in the order of the question.
    Choices(Vec<ChoiceId>),
    /// A number within the question's range.
    Number(u32),
}

impl Answer {
    /// Whether this choice was made.
    pub fn has(&self, choice: &ChoiceId) -> bool {
        match self {
            Self::Choices(chosen) => chosen.contains(choice),
            Self::Number(_) => false,
        }
    }

    /// Returns the number; none if it is a choice.
    pub fn number(&self) -> Option<u32> {
        match self {
            Self::Choices(_) => None,
            Self::Number(number) => Some(*number),
        }
    }
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(..)")
    }
}

/// The answers so far, in the order given.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(pub Vec<(QuestionId, Answer)>);

impl Answers {
    /// Returns the answer to `question`, if it was asked.
    pub fn to(&self, question: &QuestionId) -> Option<&Answer> {
        self.0.iter().find(|(id, _)| id == question).map(|(_, answer)| answer)
    }

    /// Adds a tick to what is answered: it stands beside other signs, and takes
    /// the place of "none".
    pub(crate) fn tick(&mut self, question: &Question, choice: ChoiceId) {
        let known = self.0.iter_mut().find(|(id, _)| *id == question.id);
        match known.map(|(_, answer)| answer) {
            Some(Answer::Choices(chosen)) => {
                chosen.retain(|it| Some(it) != question.none() && *it != choice);
                chosen.push(choice);
            }
            Some(Answer::Number(_)) => {}
            None => self.0.push((question.id.clone(), Answer::Choices(vec![choice]))),
        }
    }
}

/// Choices of the screens that raise a flag, by question.
pub type Signs = Vec<(QuestionId, Vec<ChoiceId>)>;

/// The result of the decision table for some answers.
#[derive(Debug)]
pub struct Decision<'d> {
    /// The row that held.
    pub rule: RuleIx,
    /// The outcome of the row.
    pub outcome: &'d Outcome,
    /// The highest of the outcome's urgency and that of every flag raised.
    pub urgency: Urgency,
    /// The flags raised that the outcome's own texts do not cover.
    pub flags: Vec<&'d Flag>,
    /// The flags raised that the outcome's own texts cover.
    pub covered: Vec<&'d Flag>,
    /// The notes to add, below the outcome or on pages.
    pub notes: Vec<&'d Note>,
}

impl Decision<'_> {
    /// Returns a fingerprint of the decision: the outcome, its urgency, and the
    /// flags and notes that come with it.
    pub fn form(&self) -> u32 {
        let flags =
            |it: &[&Flag]| it.iter().map(|it| it.id.0.clone()).collect::<Vec<_>>().join(",");
        let notes: Vec<_> = self.notes.iter().map(|it| it.id.0.as_str()).collect();
        let (outcome, urgency) = (&self.outcome.id, self.urgency);
        let (flags, covered, notes) = (flags(&self.flags), flags(&self.covered), notes.join(","));
        crc32fast::hash(format!("{outcome}|{urgency}|{flags}|{covered}|{notes}").as_bytes())
    }
}

impl Dialog {
    /// Returns the questions whose choices are recognized in typed words: those
    /// marked `danger`, or else the first screen that takes several choices.
    pub fn danger_screens(&self) -> impl Iterator<Item = &Question> {
        let is_marked = self.questions.iter().any(|it| it.danger);
        let several = |it: &&Question| it.screen && it.none().is_some();
        let first = self.questions.iter().find(several).filter(|_| !is_marked);
        self.questions.iter().filter(|it| it.danger).chain(first)
    }

    /// Returns the signs of a danger: the choices of those questions but "none".
    pub fn signs(&self) -> impl Iterator<Item = &ChoiceId> {
        self.danger_screens()
            .flat_map(|it| it.choices().iter().filter(|sign| Some(*sign) != it.none()))
    }

    /// Returns the question that asks for a sign of a danger, if there is one.
    pub fn question_of_sign(&self, sign: &ChoiceId) -> Option<&Question> {
        self.danger_screens().find(|it| it.choices().contains(sign))
    }

    /// Returns what answers mean of which more may be missing: a question without
    /// an answer holds nothing.
    pub fn decide_so_far(&self, answers: &Answers) -> Option<Decision<'_>> {
        self.decide(&Holds::new(self, answers))
    }

    fn decide(&self, holds: &Holds) -> Option<Decision<'_>> {
        let rule = self.rules.position(|rule| rule.guard.holds(holds))?;
        let outcome = &self.outcomes[self.rules[rule].outcome];
        let raised = || self.flags.iter().filter(|flag| holds.fact(flag.fact));
        let (covered, flags) = raised().partition(|flag| outcome.covers.contains(&flag.id));
        Some(Decision {
            rule,
            outcome,
            urgency: raised().map(|flag| flag.urgency).fold(outcome.urgency, Urgency::max),
            flags,
            covered,
            notes: self.notes.iter().filter(|it| it.applies_to(outcome, holds)).collect(),
        })
    }

    /// Returns the questions whose answers raise a flag, or keep one from being
    /// raised.
    pub fn asked_for_flags(&self) -> BTreeSet<&QuestionId> {
        let mut is_needed = ti_vec![false; self.facts.len()];
        self.flags.iter().for_each(|it| is_needed[it.fact] = true);
        let mut asked = BTreeSet::new();
        for (place, fact) in self.facts.iter_enumerated().rev() {
            if is_needed[place] {
                fact.guard.facts(&mut |part| is_needed[part] = true);
                fact.guard.questions(&mut |question| {
                    asked.insert(question);
                });
            }
        }
        asked
    }

    /// Returns the questions that are asked: all but those that stand for
    /// something of the past.
    pub fn asked(&self) -> impl Iterator<Item = &Question> {
        self.questions.iter().filter(|it| !it.is_history)
    }

    /// Returns the question named `id`.
    pub fn question(&self, id: &QuestionId) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == *id)
    }

    /// Returns the outcome named `id`.
    pub fn outcome(&self, id: &OutcomeId) -> Option<&Outcome> {
        self.outcomes.iter().find(|outcome| outcome.id == *id)
    }

    /// Returns the statement named `id`.
    pub fn statement(&self, id: &StatementId) -> Option<&Statement> {
        self.statements.iter().find(|statement| statement.id == *id)
    }
}

impl Question {
    /// Whether `answer` is a possible answer to this question.
    pub fn accepts(&self, answer: &Answer) -> bool {
        match (&self.kind, answer) {
            (Kind::One(choices), Answer::Choices(chosen)) => {
                matches!(chosen.as_slice(), [only] if choices.contains(only))
            }
            (Kind::Many { choices, none }, Answer::Choices(chosen)) => {
                !chosen.is_empty()
                    && chosen.iter().all(|it| choices.contains(it))
                    && (chosen.len() == 1 || !chosen.contains(none))
            }
            (Kind::Number { min, max }, Answer::Number(number)) => (min..=max).contains(&number),
            (Kind::One(_) | Kind::Many { .. }, Answer::Number(_))
            | (Kind::Number { .. }, Answer::Choices(_)) => false,
        }
    }

    /// Returns a fingerprint of the possible answers: its kind, its choices in
    /// order, or its range. An answer to another form of a question does not
    /// cover what has been added since.
    pub fn form(&self) -> u32 {
        let mut form = crc32fast::Hasher::new();
        let choices = match &self.kind {
            Kind::One(choices) => choices.iter().map(|it| it.0.as_str()).collect(),
            Kind::Many { choices, none } => {
                choices.iter().chain([none]).map(|it| it.0.as_str()).collect()
            }
            Kind::Number { min, max } => {
                form.update(format!("{min}..{max}").as_bytes());
                Vec::new()
            }
        };
        form.update(choices.join("|").as_bytes());
        form.finalize()
    }

    /// Returns how many taps it takes; of several choices, one is ticked and
    /// then confirmed.
    pub fn taps(&self) -> u32 {
        match self.kind {
            Kind::One(_) | Kind::Number { .. } => 1,
            Kind::Many { .. } => 2,
        }
    }

    /// Returns the choices, in order; a number has none.
    pub fn choices(&self) -> &[ChoiceId] {
        match &self.kind {
            Kind::One(choices) | Kind::Many { choices, .. } => choices,
            Kind::Number { .. } => &[],
        }
    }

    /// Returns the choice that excludes all others, if there is one.
    pub fn none(&self) -> Option<&ChoiceId> {
        match &self.kind {
            Kind::Many { none, .. } => Some(none),
            Kind::One(_) | Kind::Number { .. } => None,
        }
    }
}

impl Note {
    /// Whether it may be added to this outcome, if its guard holds.
    pub fn may_apply_to(&self, outcome: &Outcome) -> bool {
        self.with.is_empty() || self.with.contains(&outcome.id)
    }

    fn applies_to(&self, outcome: &Outcome, holds: &Holds) -> bool {
        self.may_apply_to(outcome) && self.guard.holds(holds)
    }
}
