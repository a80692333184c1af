//! Collects the findings of all proofs, each with a person who shows it.

use std::ops::Range;

use biodivine_lib_bdd::Bdd;
use toml::Spanned;

use super::lower::Built;
use super::mind::Minds;
use super::outcome_sets::OutcomeSets;
use super::state_space::{StateSpace, TooLarge};
use super::{contradictions, counts, paths, safety, table, unasked, worse};
use crate::dialog::problem::{Code, Problem};
use crate::dialog::source::{Condition, Source};
use crate::dialog::{Answers, Dialog, Urgency};

/// A proof in progress: its subject, and its findings.
pub(super) struct Reporter<'s> {
    pub(super) source: &'s Source,
    pub(super) dialog: &'s Dialog,
    pub(super) outcome_sets: &'s OutcomeSets<'s>,
    pub(super) minds: &'s Minds,
    found: Found,
}

/// The findings of the proofs.
#[derive(Default)]
pub(super) struct Found {
    pub(super) problems: Vec<Problem>,
    /// Warnings, which are shown at every check.
    pub(super) warnings: Vec<Problem>,
}

/// Proves everything that can be proved without texts.
pub(super) fn prove(source: &Source, built: &Built) -> Found {
    let all = || {
        let Built { dialog, laws, .. } = built;
        let space = StateSpace::new(dialog, &laws.guards())?;
        let (outcome_sets, minds) = (OutcomeSets::new(&space)?, Minds::new(&space)?);
        let found = Found::default();
        let mut proof =
            Reporter { source, dialog, outcome_sets: &outcome_sets, minds: &minds, found };
        paths::prove(&mut proof)?;
        table::prove(&mut proof)?;
        counts::prove(&mut proof, &built.counts)?;
        safety::prove(&mut proof)?;
        unasked::prove(&mut proof)?;
        worse::prove(&mut proof, laws)?;
        contradictions::prove(&mut proof, laws)?;
        laws.prove(&mut proof)?;
        Ok(proof.found)
    };
    all().unwrap_or_else(|it: TooLarge| Found { problems: vec![it.into()], warnings: Vec::new() })
}

impl Reporter<'_> {
    /// Reports a problem that an allowance of `subject` can cover.
    pub(super) fn report_of(&mut self, subject: String, problem: Problem) {
        self.push(problem.subject(subject));
    }

    /// Reports a problem.
    pub(super) fn push(&mut self, problem: Problem) {
        self.found.problems.push(problem);
    }

    /// Adds a warning.
    pub(super) fn warn(&mut self, warning: Problem) {
        self.found.warnings.push(warning);
    }

    /// Reports a problem without an example.
    pub(super) fn report(
        &mut self,
        code: Code,
        span: Range<usize>,
        message: impl Into<String>,
        hint: Option<String>,
    ) {
        self.push(Problem::new(code, span, message).hint(hint));
    }

    /// Reports a broken limit, with a person who goes beyond it.
    pub(super) fn report_limit(&mut self, code: Code, message: String, example: Option<Answers>) {
        let span = self.source.limits.as_ref().map_or(0..0, Spanned::span);
        self.push(Problem { example, ..Problem::new(code, span, message) });
    }

    /// Reports a problem if anybody is in `who`, with a shortest conversation
    /// of one of them.
    pub(super) fn report_counterexample(
        &mut self,
        code: Code,
        span: Range<usize>,
        who: &Bdd,
        message: impl Into<String>,
        hint: Option<String>,
    ) {
        if !who.is_false() {
            let example = self.outcome_sets.space.example(who);
            self.push(Problem { example, ..Problem::new(code, span, message).hint(hint) });
        }
    }
}

/// An urgency in an author's words.
pub(super) fn in_words(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::SelfCare => "self-care",
        Urgency::Consultation => "an appointment",
        Urgency::Consultation24 => "within 24 hours",
        Urgency::Emergency => "an emergency",
    }
}

/// Returns a condition as it is written, with the question whether it is turned
/// round.
pub(super) fn turned_round(condition: &Condition) -> String {
    if let Some(turned) = condition.with_comparisons_turned() {
        return format!(
            "`{condition}` holds; does its comparison point the wrong way? Turned round it is \
             `{turned}`"
        );
    }
    let opposite = condition.opposite();
    format!("`{condition}` holds; is that turned round? Its opposite is `{opposite}`")
}
