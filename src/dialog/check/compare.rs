//! Two dialogs compared by what people are told, not by their lines.
//!
//! Both are laid out over the same people: somebody has an answer in mind to
//! every question of either. Whoever has an answer in mind that only one of
//! the dialogs takes is left out, and the answer is told as a change.

use std::cmp::Ordering;
use std::fmt;

use biodivine_lib_bdd::Bdd;
use serde::Serialize;

use super::ends::Ends;
use super::space::{Moment, Space, TooLarge, and, and_not, guards_of};
use crate::dialog::guard::Guard;
use crate::dialog::{
    Answer, Answers, ChoiceId, Dialog, Kind, OutcomeId, Question, QuestionId, Target, Transition,
    Urgency,
};

/// What is other in a new dialog.
#[derive(Debug, Serialize)]
pub struct Comparison {
    /// What can be asked and answered in one of them only.
    pub changes: Vec<Change>,
    /// Who is told something else; those with a lower urgency first.
    pub differences: Vec<Difference>,
}

/// A question that is not the same in both.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// Only the new dialog has it.
    Added(QuestionId),
    /// Only the old dialog has it.
    Removed(QuestionId),
    /// Only the new dialog has this choice.
    ChoiceAdded(QuestionId, ChoiceId),
    /// Only the old dialog has this choice.
    ChoiceRemoved(QuestionId, ChoiceId),
    /// Other numbers can be given.
    Range(QuestionId),
}

/// People who are told something else.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Difference {
    /// What the old dialog tells them.
    pub old: Told,
    /// What the new dialog tells them.
    pub new: Told,
    /// What one of them answers in the new dialog: as few questions as can be.
    pub example: Answers,
    /// What the same person answers in the old dialog.
    pub example_in_old: Answers,
}

/// What somebody is told; nothing, where no row decides for them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Told {
    /// With which urgency.
    pub urgency: Option<Urgency>,
    /// Which outcome.
    pub outcome: Option<OutcomeId>,
}

/// Why two dialogs cannot be compared.
#[derive(Debug, PartialEq, Eq)]
pub enum Incomparable {
    /// This question is answered in another way.
    Kind(QuestionId),
    /// Too many answers bear on one another.
    TooLarge,
}

/// Compares two dialogs over all persons.
pub fn compare(old: &Dialog, new: &Dialog) -> Result<Comparison, Incomparable> {
    let questions = both(old, new)?;
    let common = common(old, new);
    let (wide_old, wide_new) = (widen(old, &questions), widen(new, &questions));
    let pair = Pair { old: &wide_old, new: &wide_new };
    let differences = pair.differences(&questions, &common);
    let mut differences = differences.map_err(|TooLarge| Incomparable::TooLarge)?;
    differences.sort_by_key(|it| (it.direction(), it.old.urgency, it.new.urgency));
    Ok(Comparison { changes: changes(old, new), differences })
}

impl Comparison {
    /// Whether anybody is told a lower urgency, or nothing any more.
    pub fn lowers(&self) -> bool {
        self.differences.iter().any(|it| it.direction() == Ordering::Less)
    }
}

impl Difference {
    /// Whether the urgency is lower, the same or higher.
    pub fn direction(&self) -> Ordering {
        self.new.urgency.cmp(&self.old.urgency)
    }
}

/// Returns the questions of both, each with all its answers in either.
fn both(old: &Dialog, new: &Dialog) -> Result<Vec<(QuestionId, Kind)>, Incomparable> {
    let mut questions = Vec::new();
    for question in &new.questions {
        let kind = match old.question(&question.id) {
            None => question.kind.clone(),
            Some(other) => joint(&other.kind, &question.kind)
                .ok_or_else(|| Incomparable::Kind(question.id.clone()))?,
        };
        questions.push((question.id.clone(), kind));
    }
    let only_old = old.questions.iter().filter(|it| new.question(&it.id).is_none());
    questions.extend(only_old.map(|it| (it.id.clone(), it.kind.clone())));
    Ok(questions)
}

fn joint(old: &Kind, new: &Kind) -> Option<Kind> {
    let union = |old: &[ChoiceId], new: &[ChoiceId]| {
        let added = new.iter().filter(|it| !old.contains(it));
        old.iter().chain(added).cloned().collect()
    };
    match (old, new) {
        (Kind::One(old), Kind::One(new)) => Some(Kind::One(union(old, new))),
        (Kind::Many { choices: old, none }, Kind::Many { choices: new, none: same })
            if none == same =>
        {
            Some(Kind::Many { choices: union(old, new), none: none.clone() })
        }
        (Kind::Number { min, max }, Kind::Number { min: least, max: most }) => {
            Some(Kind::Number { min: *min.min(least), max: *max.max(most) })
        }
        (Kind::One(_) | Kind::Many { .. } | Kind::Number { .. }, _) => None,
    }
}

/// Returns what is true of the answers that both dialogs take.
fn common(old: &Dialog, new: &Dialog) -> Guard {
    let mut guards = Vec::new();
    for question in &new.questions {
        let Some(other) = old.question(&question.id) else { continue };
        if let (Kind::Number { min, max }, Kind::Number { min: least, max: most }) =
            (&other.kind, &question.kind)
        {
            guards.push(Guard::AtLeast(question.id.clone(), *min.max(least)));
            guards.push(Guard::AtMost(question.id.clone(), *max.min(most)));
        }
        let added = lacking(question, other).chain(lacking(other, question));
        let added = added.map(|it| Guard::Chosen(question.id.clone(), it.clone()));
        guards.push(Guard::None(added.collect()));
    }
    Guard::All(guards)
}

/// Returns the choices of `question` that `other` lacks.
fn lacking<'q>(
    question: &'q Question,
    other: &'q Question,
) -> impl Iterator<Item = &'q ChoiceId> + use<'q> {
    question.choices().iter().filter(|it| !other.choices().contains(it))
}

/// Returns the dialog with all these questions and answers; those it did not
/// have are never asked.
fn widen(dialog: &Dialog, questions: &[(QuestionId, Kind)]) -> Dialog {
    let mut wide = dialog.clone();
    for (id, kind) in questions {
        match wide.questions.iter_mut().find(|it| it.id == *id) {
            Some(question) => question.kind = kind.clone(),
            None => wide.questions.push(Question {
                id: id.clone(),
                kind: kind.clone(),
                screen: false,
                picture: None,
                next: vec![Transition { guard: None, to: Target::Decide }],
                longest: 0,
            }),
        }
    }
    wide
}

fn changes(old: &Dialog, new: &Dialog) -> Vec<Change> {
    let mut changes = Vec::new();
    for question in &new.questions {
        let id = &question.id;
        let Some(other) = old.question(id) else {
            changes.push(Change::Added(id.clone()));
            continue;
        };
        let choice = |make: fn(QuestionId, ChoiceId) -> Change| {
            move |choice: &ChoiceId| make(id.clone(), choice.clone())
        };
        changes.extend(lacking(question, other).map(choice(Change::ChoiceAdded)));
        changes.extend(lacking(other, question).map(choice(Change::ChoiceRemoved)));
        if let (Kind::Number { min, max }, Kind::Number { min: least, max: most }) =
            (&other.kind, &question.kind)
            && (min, max) != (least, most)
        {
            changes.push(Change::Range(id.clone()));
        }
    }
    let removed = old.questions.iter().filter(|it| new.question(&it.id).is_none());
    changes.extend(removed.map(|it| Change::Removed(it.id.clone())));
    changes
}

/// Two dialogs with the same questions and answers.
struct Pair<'d> {
    old: &'d Dialog,
    new: &'d Dialog,
}

impl Pair<'_> {
    fn differences(
        &self,
        questions: &[(QuestionId, Kind)],
        common: &Guard,
    ) -> Result<Vec<Difference>, TooLarge> {
        let guards = guards_of(self.old).chain(guards_of(self.new)).chain([common]);
        let guards: Vec<_> = guards.collect();
        let order: Vec<_> = questions.iter().map(|(id, _)| id).collect();
        let old = Space::laid_out(self.old, &guards, &order)?;
        let new = Space::laid_out(self.new, &guards, &order)?;
        let who = new.guard(common, Moment::InMind)?;
        let (ends, new_ends) = (told(&Ends::new(&old)?)?, told(&Ends::new(&new)?)?);
        let mut differences = Vec::new();
        for (old, before) in ends {
            let before = and(&before, &who)?;
            for (told, after) in new_ends.iter().filter(|(told, _)| *told != old) {
                let both = and(&before, after)?;
                differences.extend(self.difference(&old, told, new.person(&both)));
            }
        }
        Ok(differences)
    }

    fn difference(&self, old: &Told, new: &Told, person: Option<Answers>) -> Option<Difference> {
        let in_mind = person?;
        Some(Difference {
            old: old.clone(),
            new: new.clone(),
            example: self.new.walk(&in_mind).answers,
            example_in_old: self.old.walk(&in_mind).answers,
        })
    }
}

/// Returns everything that is told, and to whom.
fn told(ends: &Ends) -> Result<Vec<(Told, Bdd)>, TooLarge> {
    let nothing = Told { urgency: None, outcome: None };
    let mut told = vec![(nothing, ends.undecided.clone())];
    let outcomes = &ends.space.dialog.outcomes;
    for (outcome, who) in outcomes.iter().zip(&ends.outcomes) {
        let mut left = who.clone();
        for urgency in Urgency::ALL.into_iter().rev() {
            let with = and(&left, ends.at_least(urgency))?;
            left = and_not(&left, ends.at_least(urgency))?;
            let outcome = Some(outcome.id.clone());
            told.push((Told { urgency: Some(urgency), outcome }, with));
        }
    }
    told.retain(|(_, who)| !who.is_false());
    Ok(told)
}

impl fmt::Display for Comparison {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for change in &self.changes {
            writeln!(f, "{change}")?;
        }
        if self.differences.is_empty() {
            return writeln!(f, "Nobody is told anything else.");
        }
        for difference in &self.differences {
            write!(f, "\n{difference}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let not_compared = "who answers so is not compared";
        match self {
            Self::Added(question) => write!(f, "The question `{question}` is new."),
            Self::Removed(question) => write!(f, "The question `{question}` is gone."),
            Self::ChoiceAdded(question, choice) => {
                write!(f, "The choice `{question}.{choice}` is new; {not_compared}.")
            }
            Self::ChoiceRemoved(question, choice) => {
                write!(f, "The choice `{question}.{choice}` is gone; {not_compared}.")
            }
            Self::Range(question) => {
                write!(f, "Other numbers answer `{question}`; only those in both are compared.")
            }
        }
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let direction = match self.direction() {
            Ordering::Less => "LOWERED",
            Ordering::Equal => "same urgency",
            Ordering::Greater => "raised",
        };
        writeln!(f, "{direction}: {} -> {}", self.old, self.new)?;
        for (question, answer) in &self.example.0 {
            writeln!(f, "  {question}: {}", in_words(answer))?;
        }
        let besides = self.example_in_old.0.iter();
        for (question, answer) in besides.filter(|(it, _)| self.example.to(it).is_none()) {
            writeln!(f, "  {question}: {} (asked before, not now)", in_words(answer))?;
        }
        Ok(())
    }
}

impl fmt::Display for Told {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.outcome, self.urgency) {
            (Some(outcome), Some(urgency)) => write!(f, "{outcome} ({urgency})"),
            _ => f.write_str("nothing"),
        }
    }
}

fn in_words(answer: &Answer) -> String {
    match answer {
        Answer::Choices(choices) => {
            choices.iter().map(|it| it.0.as_str()).collect::<Vec<_>>().join(", ")
        }
        Answer::Number(number) => number.to_string(),
    }
}

impl fmt::Display for Incomparable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Kind(question) => write!(f, "`{question}` is answered in another way"),
            Self::TooLarge => f.write_str("too many answers bear on one another"),
        }
    }
}

impl std::error::Error for Incomparable {}
