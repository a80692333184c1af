//! The prover: turns a source file into a `Dialog`, and finds all its problems.
//!
//! Invariant: only `check` makes a `Proved`, and only of a dialog without
//! problems.
//!
//! It works in stages, so that the results of a mistake are not reported beside
//! the mistake. First the file is read, then its names are resolved, and only a
//! file whose names are all defined is proved.

use std::ops::{Deref, Range};
use std::sync::Arc;

use crate::dialog::Dialog;
use crate::dialog::problem::Problem;
use crate::dialog::source::{self, DialogFile};

pub mod allowance;
mod lower;
pub mod combinations;
pub mod compare;
mod check_ins;
mod comparison;
mod contradictions;
mod counts;
pub mod coverage;
pub mod covered;
mod outcome_sets;
mod former;
mod missing_row;
mod grounds;
pub mod hazards;
pub mod hints;
mod laws;
mod layout;
pub mod lengths;
pub mod longest_path;
mod mind;
mod resolve;
mod toposort;
mod trend;
mod typed_numbers;
pub mod overlap;
mod pages;
mod paths;
mod witness;
mod reporter;
mod safety;
mod sense;
mod sign;
pub mod slips;
pub mod somebody;
mod state_space;
mod spare;
mod steps;
mod table;
pub mod together;
mod unasked;
mod without;
mod worse;

use allowance::Allowances;
pub use state_space::TooLarge;

/// A dialog without problems; only `check` makes one.
#[derive(Clone, Debug)]
pub struct Proved(Arc<Dialog>);

impl Deref for Proved {
    type Target = Dialog;

    fn deref(&self) -> &Dialog {
        &self.0
    }
}

/// The result of checking a file.
pub struct Verdict {
    /// The dialog, if its names are all defined. One with problems can be read
    /// and tried, and must never be served.
    pub dialog: Option<Arc<Dialog>>,
    proved: Option<Proved>,
    /// All its problems, in the order of the file.
    pub problems: Vec<Problem>,
    /// Warnings, which are shown at every check.
    pub warnings: Vec<Problem>,
    /// What the file allows.
    pub allowed: Allowances,
    /// How many laws of the file's own were proved.
    pub laws: usize,
    /// Where the limits are written, in bytes.
    pub limits: Range<usize>,
    /// The pictures that the file names, with their places in it.
    pub pictures: Vec<(String, Range<usize>)>,
}

impl Verdict {
    /// Returns the dialog, if it has no problems.
    pub fn proved(&self) -> Option<Proved> {
        self.proved.clone()
    }
}

/// Reads and proves a dialog file.
pub fn check<'t>(file: impl Into<DialogFile<'t>>) -> Verdict {
    let (source, problems) = source::read(file);
    let limits = source.limits.as_ref().map_or(0..0, toml::Spanned::span);
    let failed = |problems| Verdict {
        dialog: None,
        proved: None,
        problems: in_order(problems),
        warnings: Vec::new(),
        allowed: Allowances::default(),
        laws: source.laws.len(),
        limits: limits.clone(),
        pictures: Vec::new(),
    };
    if !problems.is_empty() {
        return failed(problems);
    }
    let mut built = match lower::build(&source) {
        Ok(built) => built,
        Err(problems) => return failed(problems),
    };
    if source.follows.is_none() {
        spare::spare(&mut built.dialog);
    }
    let (mut allowed, mut problems) = Allowances::read(&source);
    let found = reporter::prove(&source, &built);
    problems.extend(found.problems);
    problems.retain(|it| !allowed.covers(it));
    let dialog = Arc::new(built.dialog);
    let proved = problems.is_empty().then(|| Proved(dialog.clone()));
    Verdict {
        dialog: Some(dialog),
        proved,
        problems: in_order(problems),
        warnings: in_order(found.warnings),
        allowed,
        laws: source.laws.len(),
        limits,
        pictures: pictures(&source),
    }
}

fn pictures(source: &source::Source) -> Vec<(String, Range<usize>)> {
    let of_questions = source.questions.iter().filter_map(|it| it.value.picture.as_ref());
    let of_notes = source.notes.iter().filter_map(|it| it.value.picture.as_ref());
    of_questions.chain(of_notes).map(|it| (it.as_ref().clone(), it.span())).collect()
}

fn in_order(mut problems: Vec<Problem>) -> Vec<Problem> {
    problems.sort_by_key(|it| (it.span.start, it.code));
    problems
}
