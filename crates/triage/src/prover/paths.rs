//! The paths through a dialog: each leads to an end, and somebody takes it.
//!
//! That every path ends needs no proof here: the questions have no cycle
//! (`toposort`), and every question has a last transition without a condition.

use super::longest_path::longest;
use super::reporter::Reporter;
use super::state_space::TooLarge;
use super::steps::Steps;
use crate::dialog::Target;
use crate::dialog::index::QuestionIx;
use crate::dialog::problem::{Code, Problem};

pub(super) fn prove(proof: &mut Reporter) -> Result<(), TooLarge> {
    everybody_is_somewhere(proof);
    none_is_too_long(proof)
}

/// A question that a red flag rests on is asked, and its transitions are taken:
/// this concerns safety, and has a code of its own.
fn everybody_is_somewhere(proof: &mut Reporter) {
    let space = proof.outcome_sets.space;
    for (place, question) in proof.source.questions.iter_enumerated() {
        let name = question.name.as_ref();
        if space.asked[place].is_false() {
            let hint = "lead to it with a `to`, or take it out".to_owned();
            let message = format!("nobody is ever asked `{name}`");
            let (code, hint) = of_a_flag(proof, place).unwrap_or((Code::D202, hint));
            let problem = Problem::new(code, question.name.span(), message);
            proof.report_of(format!("question.{name}"), problem.hint(Some(hint)));
            continue;
        }
        let transitions = question.value.next.as_ref().iter().zip(&space.taken[place]);
        for ((transition, taken), to) in transitions.zip(&proof.dialog.questions[place].next) {
            if !taken.is_false() {
                continue;
            }
            let hint = "its condition never holds here, or a transition above it takes everybody; \
                        a condition knows only what was asked before";
            let message = format!(
                "nobody takes this transition from `{name}` to `{}`",
                transition.to.as_ref()
            );
            let flagged = match to.to {
                Target::Question(to) => of_a_flag(proof, to),
                Target::Decide => None,
            };
            let (code, hint) = flagged.unwrap_or((Code::D203, hint.to_owned()));
            let problem = Problem::new(code, transition.to.span(), message);
            proof.report_of(format!("question.{name}"), problem.hint(Some(hint)));
        }
    }
}

/// Returns the report for a question that a red flag rests on.
fn of_a_flag(proof: &Reporter, question: QuestionIx) -> Option<(Code, String)> {
    let flag = proof.minds.first_flag(question)?;
    let flag = proof.source.flags[flag].name.as_ref();
    Some((Code::D410, format!("the flag `{flag}` rests on its answer: mend the transitions to it")))
}

fn none_is_too_long(proof: &mut Reporter) -> Result<(), TooLarge> {
    let limits = proof.dialog.limits;
    let space = proof.outcome_sets.space;
    let (steps, all) = (Steps::new(space)?, space.everybody());
    let path = longest(space, &steps, &all, |_| 1.0);
    let (is, most) = (path.questions.len() as u32, limits.questions);
    if is > most {
        let message = format!("a path has {is} questions, and the limit is {most}");
        proof.report_limit(Code::D601, message, path.example);
    }
    let path = longest(space, &steps, &all, |it| f64::from(it.taps()));
    let is: u32 = path.questions.iter().map(|it| it.taps()).sum();
    if let Some(most) = limits.taps.filter(|most| is > *most) {
        let message = format!("a path takes {is} taps, and the limit is {most}");
        proof.report_limit(Code::D605, message, path.example);
    }
    Ok(())
}
