//! Source -> Dialog, and every problem at once.
//!
//! In stages: what follows from a mistake is not reported beside it. First the
//! file is read, then its names are resolved, and only a file whose names all
//! stand is proved.

use super::Dialog;
use super::problem::{Code, Problem};
use super::source::{self, Source};

mod build;
pub mod company;
pub mod compare;
mod contradictions;
mod counts;
pub mod covered;
mod ends;
mod gap;
mod laws;
pub mod longest;
mod mind;
mod names;
mod order;
pub mod overlap;
mod paths;
mod person;
mod proof;
mod safety;
mod sense;
mod space;
mod table;
mod unasked;
mod worse;

/// What came of checking a file.
pub struct Checked {
    /// The dialog, if its names all stand. One with problems can be looked at
    /// and tried, and must never be served.
    pub dialog: Option<Dialog>,
    /// Everything that is wrong with it, in the order of the file.
    pub problems: Vec<Problem>,
    /// What is not wrong, and is shown at every check.
    pub warnings: Vec<Problem>,
    /// What is wrong but allowed, with reasons, in `[[allow]]`.
    pub allowed: Vec<(Code, String)>,
    /// How many laws of the file's own were proved.
    pub laws: usize,
    /// Where the limits are written, in bytes.
    pub limits: std::ops::Range<usize>,
}

/// Reads and proves a dialog file.
pub fn check(text: &str) -> Checked {
    let (source, problems) = source::read(text);
    let limits = source.limits.as_ref().map_or(0..0, toml::Spanned::span);
    let failed = |problems| Checked {
        dialog: None,
        problems: in_order(problems),
        warnings: Vec::new(),
        allowed: Vec::new(),
        laws: source.laws.len(),
        limits: limits.clone(),
    };
    if !problems.is_empty() {
        return failed(problems);
    }
    let built = match build::build(&source) {
        Ok(built) => built,
        Err(problems) => return failed(problems),
    };
    let (allowed, mut problems) = allowed(&source);
    let found = proof::prove(&source, &built);
    problems.extend(allowed_for_nothing(&source, &found.problems));
    problems.extend(found.problems);
    problems.retain(|it| !allowed.iter().any(|(code, _)| *code == it.code));
    Checked {
        dialog: Some(built.dialog),
        problems: in_order(problems),
        warnings: in_order(found.warnings),
        allowed,
        laws: source.laws.len(),
        limits,
    }
}

/// Returns a problem for each allowance of what is proved here and does not
/// occur: one day it would cover something nobody thought of.
fn allowed_for_nothing(source: &Source, found: &[Problem]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for allow in &source.allowed {
        let name = allow.code.as_ref();
        let Ok(code) = Code::parse(name) else { continue };
        let is_proved_here = code <= Code::D601 || code == Code::D605;
        if is_proved_here && !code.is_safety() && !found.iter().any(|it| it.code == code) {
            let message = format!("`[[allow]]` changes nothing: there is no problem `{name}`");
            let problem = Problem::new(Code::D408, allow.code.span(), message);
            problems.push(problem.hint(Some("take it out".to_owned())));
        }
    }
    problems
}

fn in_order(mut problems: Vec<Problem>) -> Vec<Problem> {
    problems.sort_by_key(|it| (it.span.start, it.code));
    problems
}

/// Returns the codes a file allows with its reasons, and a problem for each it
/// may not.
fn allowed(source: &Source) -> (Vec<(Code, String)>, Vec<Problem>) {
    let mut allowed = Vec::new();
    let mut problems = Vec::new();
    for allow in &source.allowed {
        let name = allow.code.as_ref();
        let span = allow.code.span();
        match Code::parse(name) {
            Ok(code) if code.is_safety() => {
                let message = format!("`{name}` is about safety and cannot be allowed");
                problems.push(Problem::new(Code::D109, span, message));
            }
            Ok(code) => allowed.push((code, allow.reason.as_ref().clone())),
            Err(hint) => {
                let message = format!("there is no problem `{name}`");
                problems.push(Problem::new(Code::D109, span, message).hint(hint));
            }
        }
    }
    (allowed, problems)
}
