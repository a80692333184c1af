//! Guards: conditions over the answers.
//!
//! Invariant: a guard is a closed enum, not a language. It cannot loop, and
//! what it asks of the answers can be read off it.

use super::{Answer, Answers, ChoiceId, Dialog, QuestionId};

/// A condition over the answers.
///
/// A question that was not asked has no answer: whatever is said of it is
/// false.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Guard {
    /// This choice was made.
    Chosen(QuestionId, ChoiceId),
    /// The number given was this or more.
    AtLeast(QuestionId, u32),
    /// The number given was this or less.
    AtMost(QuestionId, u32),
    /// A fact or flag holds, by its place in `Dialog::facts`.
    Fact(usize),
    /// Each of these holds.
    All(Vec<Self>),
    /// One of these holds, or more.
    Any(Vec<Self>),
    /// Not one of these holds.
    None(Vec<Self>),
    /// So many of these hold, or more.
    Count(usize, Vec<Self>),
}

/// A named condition: a fact, or the condition of a flag.
#[derive(Clone, Debug)]
pub struct Fact {
    /// The name an author gave it.
    pub name: String,
    /// When it holds.
    pub guard: Guard,
}

/// What holds of some answers: each fact worked out once.
#[derive(Debug)]
pub struct Holds<'a> {
    answers: &'a Answers,
    facts: Vec<bool>,
}

impl<'a> Holds<'a> {
    /// Works out every fact of the dialog.
    pub fn new(dialog: &Dialog, answers: &'a Answers) -> Self {
        let mut holds = Self { answers, facts: Vec::with_capacity(dialog.facts.len()) };
        for fact in &dialog.facts {
            let value = fact.guard.holds(&holds);
            holds.facts.push(value);
        }
        holds
    }

    /// Whether the fact at this place in `Dialog::facts` holds.
    pub fn fact(&self, place: usize) -> bool {
        self.facts[place]
    }

    fn chosen(&self, question: &QuestionId, choice: &ChoiceId) -> bool {
        match self.answers.to(question) {
            Some(Answer::Choices(chosen)) => chosen.contains(choice),
            Some(Answer::Number(_)) | None => false,
        }
    }

    fn number(&self, question: &QuestionId) -> Option<u32> {
        match self.answers.to(question) {
            Some(Answer::Number(number)) => Some(*number),
            Some(Answer::Choices(_)) | None => None,
        }
    }
}

impl Guard {
    /// Whether the condition holds.
    pub fn holds(&self, holds: &Holds) -> bool {
        let one = |guard: &Self| guard.holds(holds);
        match self {
            Self::Chosen(question, choice) => holds.chosen(question, choice),
            Self::AtLeast(question, least) => holds.number(question).is_some_and(|it| it >= *least),
            Self::AtMost(question, most) => holds.number(question).is_some_and(|it| it <= *most),
            Self::Fact(place) => holds.fact(*place),
            Self::All(guards) => guards.iter().all(one),
            Self::Any(guards) => guards.iter().any(one),
            Self::None(guards) => !guards.iter().any(one),
            Self::Count(least, guards) => guards.iter().filter(|it| one(it)).count() >= *least,
        }
    }
}
