//! Coverage: which parts of a dialog conversations reach.

use std::fmt;

use serde::Serialize;

use crate::dialog::guard::Holds;
use crate::dialog::index::RuleIx;
use crate::dialog::{
    Answers, At, Dialog, Flag, PageId, PageKind, Question, Rule, Target, Transition,
};
use crate::prover::TooLarge;
use crate::prover::combinations::combinations;
use crate::prover::longest_path::Paths;

/// A kind of part that can be reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Element {
    /// A question that was asked.
    Question,
    /// A choice that was made.
    Choice,
    /// A transition that was taken.
    Transition,
    /// A row that decided.
    Rule,
    /// A flag raised at the end.
    Flag,
    /// The sentence of a flag that was sent. A flag has none beside an outcome
    /// that covers it.
    Sentence,
    /// An outcome that was sent.
    Outcome,
    /// A note that was sent.
    Note,
    /// A language that was used.
    Language,
}

impl Element {
    const ALL: [Self; 9] = [
        Self::Question,
        Self::Choice,
        Self::Transition,
        Self::Rule,
        Self::Flag,
        Self::Sentence,
        Self::Outcome,
        Self::Note,
        Self::Language,
    ];
}

/// The parts of a dialog, each with whether it was reached.
#[derive(Debug)]
pub struct Coverage<'d> {
    dialog: &'d Dialog,
    parts: Vec<(Element, String, bool)>,
}

/// How much of one kind was reached.
#[derive(Debug, Serialize)]
pub struct Covered {
    /// The kind.
    pub part: Element,
    /// How many were reached.
    pub reached: usize,
    /// How many there are.
    pub all: usize,
    /// The names of those that were not reached.
    pub missed: Vec<String>,
}

impl<'d> Coverage<'d> {
    /// Makes an empty coverage; fails if the dialog is too large to be proved.
    pub fn new(dialog: &'d Dialog, languages: &[String]) -> Result<Self, TooLarge> {
        let mut coverage = Self { dialog, parts: Vec::new() };
        let paths = Paths::of(dialog)?;
        let asked = dialog.questions.iter_enumerated().filter(|(_, it)| !it.is_history);
        for (place, question) in asked {
            coverage.add(Element::Question, question.id.to_string());
            for choice in question.choices() {
                coverage.add(Element::Choice, format!("{}.{choice}", question.id));
            }
            for (at, transition) in question.next.iter().enumerate() {
                if paths.is_taken(place, at)? {
                    coverage
                        .add(Element::Transition, named_transition(dialog, question, transition));
                }
            }
        }
        for (place, row) in dialog.rules.iter_enumerated() {
            coverage.add(Element::Rule, rule(dialog, place, row));
        }
        dialog.flags.iter().for_each(|it| coverage.add(Element::Flag, it.id.to_string()));
        dialog.outcomes.iter().for_each(|it| coverage.add(Element::Outcome, it.id.to_string()));
        dialog.notes.iter().for_each(|it| coverage.add(Element::Note, it.id.to_string()));
        languages.iter().for_each(|it| coverage.add(Element::Language, it.clone()));
        let combinations = combinations(&paths)?;
        let can_be_sent = |it: &&Flag| combinations.iter().any(|with| with.flags.contains(&it.id));
        let sentences = dialog.flags.iter().filter(can_be_sent);
        sentences.for_each(|it| coverage.add(Element::Sentence, it.id.to_string()));
        Ok(coverage)
    }

    fn add(&mut self, part: Element, name: String) {
        self.parts.push((part, name, false));
    }

    /// Notes all that answers in a language reach. `mark` notes what was sent:
    /// an outcome may have been decided and not sent.
    pub fn reach(&mut self, answers: &Answers, language: &str) {
        let dialog = self.dialog;
        let walk = dialog.walk(answers);
        self.mark(Element::Language, language);
        let mut so_far = Answers::default();
        for (id, answer) in &walk.in_full.0 {
            so_far.0.push((id.clone(), answer.clone()));
            let is_asked = walk.answers.to(id).is_some();
            let question = dialog.question(id).filter(|it| is_asked && !it.is_history);
            let Some(question) = question else { continue };
            self.mark(Element::Question, &id.0);
            for choice in question.choices().iter().filter(|it| answer.has(it)) {
                self.mark(Element::Choice, &format!("{id}.{choice}"));
            }
            let transition = dialog.transition_after(question, &so_far);
            self.mark(Element::Transition, &named_transition(dialog, question, transition));
        }
        match &walk.at {
            At::Asking(question) => self.mark(Element::Question, &question.id.0),
            At::Decided(decision) => {
                let row = &dialog.rules[decision.rule];
                self.mark(Element::Rule, &rule(dialog, decision.rule, row));
                let holds = Holds::new(dialog, &walk.in_full);
                let raised = dialog.flags.iter().filter(|it| holds.fact(it.fact));
                raised.for_each(|it| self.mark(Element::Flag, &it.id.0));
            }
            At::Undecided => {}
        }
    }

    /// Whether a page shows its notes: a menu only names them.
    pub fn shows_notes(&self, page: &PageId) -> bool {
        self.dialog.page(page).is_some_and(|it| it.kind != PageKind::Menu)
    }

    /// Notes that a part was reached.
    pub fn mark(&mut self, part: Element, name: &str) {
        let named = |it: &&mut (Element, String, bool)| it.0 == part && it.1 == name;
        if let Some((.., is_reached)) = self.parts.iter_mut().find(named) {
            *is_reached = true;
        }
    }

    /// Returns how much was reached, for each kind of part.
    pub fn covered(&self) -> Vec<Covered> {
        let covered = |part| {
            let all: Vec<_> = self.parts.iter().filter(|it| it.0 == part).collect();
            let missed = all.iter().filter(|it| !it.2).map(|it| it.1.clone());
            let missed: Vec<_> = missed.collect();
            Covered { part, reached: all.len() - missed.len(), all: all.len(), missed }
        };
        Element::ALL.into_iter().map(covered).collect()
    }
}

fn named_transition(dialog: &Dialog, question: &Question, transition: &Transition) -> String {
    let to = match transition.to {
        Target::Question(place) => &dialog.questions[place].id.0,
        Target::Decide => "decide",
    };
    match &transition.guard {
        Some(guard) => format!("{} -> {to} when {}", question.id, guard.display(dialog)),
        None => format!("{} -> {to}", question.id),
    }
}

fn rule(dialog: &Dialog, place: RuleIx, rule: &Rule) -> String {
    let outcome = &dialog.outcomes[rule.outcome].id;
    format!("{}: {outcome} when {}", place.number(), rule.guard.display(dialog))
}

impl fmt::Display for Covered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { part, reached, all, missed } = self;
        let part = match part {
            Element::Question => "questions",
            Element::Choice => "choices",
            Element::Transition => "transitions",
            Element::Rule => "rules",
            Element::Flag => "flags",
            Element::Sentence => "sentences",
            Element::Outcome => "outcomes",
            Element::Note => "notes",
            Element::Language => "languages",
        };
        // Rounded down: 100 % means all of them.
        let percent = (reached * 100).checked_div(*all).unwrap_or(100);
        write!(f, "{part:<12}{reached:>4} of {all:>4}{percent:>5} %")?;
        missed.iter().try_for_each(|it| write!(f, "\n  missed: {it}"))
    }
}
