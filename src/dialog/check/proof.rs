//! The proofs: what holds of every conversation, or who shows that it does not.

use std::ops::Range;

use biodivine_lib_bdd::Bdd;
use toml::Spanned;

use super::ends::Ends;
use super::laws::Laws;
use super::space::{Space, TooLarge};
use super::{paths, safety, table};
use crate::dialog::problem::{Code, Problem};
use crate::dialog::source::Source;
use crate::dialog::{Answers, Dialog};

/// A proof under way: what it is about, and what was found.
pub(super) struct Proof<'s> {
    pub(super) source: &'s Source,
    pub(super) dialog: &'s Dialog,
    pub(super) ends: &'s Ends<'s>,
    problems: Vec<Problem>,
}

/// Proves everything that can be proved without words.
pub(super) fn prove(source: &Source, dialog: &Dialog, laws: &Laws) -> Vec<Problem> {
    let all = || {
        let space = Space::new(dialog, &laws.guards())?;
        let ends = Ends::new(&space)?;
        let mut proof = Proof { source, dialog, ends: &ends, problems: Vec::new() };
        paths::prove(&mut proof);
        table::prove(&mut proof)?;
        safety::prove(&mut proof, laws)?;
        laws.prove(&mut proof)?;
        Ok(proof.problems)
    };
    all().unwrap_or_else(|TooLarge| {
        let message = "this dialog has too many answers that bear on one another to be proved";
        let hint = "name fewer questions in one condition, or split the dialog in two";
        vec![Problem::new(Code::D600, 0..0, message).hint(Some(hint.to_owned()))]
    })
}

impl Proof<'_> {
    /// Reports a problem that an allowance can cover, by naming `subject`.
    pub(super) fn report_of(&mut self, subject: String, problem: Problem) {
        self.problems.push(problem.subject(subject));
    }

    /// Reports a problem that has no example.
    pub(super) fn report(
        &mut self,
        code: Code,
        span: Range<usize>,
        message: impl Into<String>,
        hint: Option<String>,
    ) {
        self.problems.push(Problem::new(code, span, message).hint(hint));
    }

    /// Reports a limit that is not kept, with somebody who goes beyond it.
    pub(super) fn beyond(&mut self, code: Code, message: String, example: Option<Answers>) {
        let span = self.source.limits.as_ref().map_or(0..0, Spanned::span);
        self.problems.push(Problem { example, ..Problem::new(code, span, message) });
    }

    /// Reports a problem if there is anybody in `who`, with a shortest
    /// conversation of one of them.
    pub(super) fn refute(
        &mut self,
        code: Code,
        span: Range<usize>,
        who: &Bdd,
        message: impl Into<String>,
        hint: Option<String>,
    ) {
        if !who.is_false() {
            let example = self.ends.space.example(who);
            self.problems.push(Problem { example, ..Problem::new(code, span, message).hint(hint) });
        }
    }
}
