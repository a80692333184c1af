//! Guards: conditions over the answers.
//!
//! Invariant: a guard is a closed enum, not a language. It cannot loop, and the
//! answers that it looks at can be listed.

use std::fmt;

use typed_index_collections::TiVec;

use super::index::FactIx;
use super::{Answer, Answers, ChoiceId, Dialog, Question, QuestionId};

/// A condition over the answers.
///
/// A question that was not asked has no answer, so every condition on it is
/// false.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Guard {
    /// This choice was made.
    Chosen(QuestionId, ChoiceId),
    /// The number was this or more.
    AtLeast(QuestionId, u32),
    /// The number was this or less.
    AtMost(QuestionId, u32),
    /// A fact or flag holds.
    Fact(FactIx),
    /// Each of these holds.
    All(Vec<Self>),
    /// One or more of these hold.
    Any(Vec<Self>),
    /// None of these holds.
    None(Vec<Self>),
    /// So many of these hold, or more.
    Count(usize, Vec<Self>),
}

/// A named condition: a fact, or the condition of a flag.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// The name an author gave it.
    pub name: String,
    /// When it holds.
    pub guard: Guard,
}

/// The conditions that hold for some answers; each fact is evaluated once.
#[derive(Debug)]
pub struct Holds<'a> {
    answers: &'a Answers,
    facts: TiVec<FactIx, bool>,
}

impl<'a> Holds<'a> {
    /// Evaluates every fact of the dialog.
    pub fn new(dialog: &Dialog, answers: &'a Answers) -> Self {
        let mut holds = Self { answers, facts: TiVec::with_capacity(dialog.facts.len()) };
        for fact in &dialog.facts {
            let value = fact.guard.holds(&holds);
            holds.facts.push(value);
        }
        holds
    }

    /// Knows the answers only, for conditions that name no fact.
    pub fn without_facts(answers: &'a Answers) -> Self {
        Self { answers, facts: TiVec::new() }
    }

    /// Whether a fact holds.
    pub fn fact(&self, place: FactIx) -> bool {
        self.facts[place]
    }

    fn chosen(&self, question: &QuestionId, choice: &ChoiceId) -> bool {
        self.answers.to(question).is_some_and(|it| it.has(choice))
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

    /// Calls `visit` with each fact in it.
    pub fn facts(&self, visit: &mut impl FnMut(FactIx)) {
        match self {
            Self::Fact(place) => visit(*place),
            Self::All(guards) | Self::Any(guards) | Self::None(guards) | Self::Count(_, guards) => {
                guards.iter().for_each(|it| it.facts(visit))
            }
            Self::Chosen(..) | Self::AtLeast(..) | Self::AtMost(..) => {}
        }
    }

    /// Calls `visit` with each choice, fact and denial that makes the condition
    /// hold.
    pub fn grounds<'g>(&'g self, holds: &impl Fn(&Self) -> bool, visit: &mut impl FnMut(&'g Self)) {
        match self {
            Self::Chosen(..) | Self::Fact(_) | Self::None(_) if holds(self) => visit(self),
            Self::All(guards) | Self::Any(guards) | Self::Count(_, guards) if holds(self) => {
                guards.iter().for_each(|it| it.grounds(holds, visit));
            }
            Self::Chosen(..)
            | Self::Fact(_)
            | Self::None(_)
            | Self::All(_)
            | Self::Any(_)
            | Self::Count(..)
            | Self::AtLeast(..)
            | Self::AtMost(..) => {}
        }
    }

    /// Whether it holds because of this choice, or because something was ticked
    /// and this choice is.
    pub fn is_ground_of(
        &self,
        question: &Question,
        choice: &ChoiceId,
        holds: &impl Fn(&Self) -> bool,
    ) -> bool {
        let is = |guard: &Self, one: Option<&ChoiceId>| {
            let Self::Chosen(of, it) = guard else { return false };
            *of == question.id && Some(it) == one
        };
        let Self::None(denied) = self else { return is(self, Some(choice)) };
        let none = question.none();
        let denies_nothing = none.is_some() && denied.iter().any(|it| is(it, none));
        denies_nothing && holds(&Self::Chosen(question.id.clone(), choice.clone()))
    }

    /// Calls `visit` with each question in it.
    pub fn questions<'g>(&'g self, visit: &mut impl FnMut(&'g QuestionId)) {
        match self {
            Self::Chosen(question, _) | Self::AtLeast(question, _) | Self::AtMost(question, _) => {
                visit(question);
            }
            Self::All(guards) | Self::Any(guards) | Self::None(guards) | Self::Count(_, guards) => {
                guards.iter().for_each(|it| it.questions(visit))
            }
            Self::Fact(_) => {}
        }
    }

    /// Returns the condition in its printed form, with the author's names.
    pub fn display<'a>(&'a self, dialog: &'a Dialog) -> Displayed<'a> {
        Displayed { guard: self, dialog }
    }

    /// The word between its parts, if it is printed.
    fn connective(&self) -> Option<&'static str> {
        match self {
            Self::All(guards) | Self::Any(guards) if guards.len() == 1 => guards[0].connective(),
            Self::All(_) => Some(" and "),
            Self::Any(_) => Some(" or "),
            Self::Chosen(..) | Self::AtLeast(..) | Self::AtMost(..) => None,
            Self::Fact(_) | Self::None(_) | Self::Count(..) => None,
        }
    }
}

/// The printed form of a guard, such as `long and not (a or b)`.
#[derive(Debug)]
pub struct Displayed<'a> {
    guard: &'a Guard,
    dialog: &'a Dialog,
}

impl Displayed<'_> {
    fn join(&self, guards: &[Guard], between: &str) -> String {
        let is_clear =
            |it: &Guard| guards.len() == 1 || it.connective().is_none_or(|it| it == between);
        let words = guards.iter().map(|guard| match guard.display(self.dialog) {
            words if is_clear(guard) => words.to_string(),
            words => format!("({words})"),
        });
        words.collect::<Vec<_>>().join(between)
    }
}

impl fmt::Display for Displayed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.guard {
            Guard::Chosen(question, choice) => write!(f, "{question}.{choice}"),
            Guard::AtLeast(question, least) => write!(f, "{question} >= {least}"),
            Guard::AtMost(question, most) => write!(f, "{question} <= {most}"),
            Guard::Fact(place) => f.write_str(&self.dialog.facts[*place].name),
            Guard::All(guards) | Guard::None(guards) if guards.is_empty() => f.write_str("always"),
            Guard::Any(guards) if guards.is_empty() => f.write_str("never"),
            Guard::All(guards) => f.write_str(&self.join(guards, " and ")),
            Guard::Any(guards) => f.write_str(&self.join(guards, " or ")),
            Guard::None(guards) => match guards.as_slice() {
                [only] if only.connective().is_none() => {
                    write!(f, "not {}", only.display(self.dialog))
                }
                _ => write!(f, "not ({})", self.join(guards, " or ")),
            },
            Guard::Count(least, guards) => {
                write!(f, "{least} or more of ({})", self.join(guards, ", "))
            }
        }
    }
}
