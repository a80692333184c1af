//! The ways through a dialog: each leads somewhere, and somebody takes it.
//!
//! That every path ends needs no proof here: the questions make no circle
//! (`order`), and every question has a last way on without a condition.

use super::longest::longest;
use super::proof::Proof;
use crate::dialog::problem::{Code, Problem};

pub(super) fn prove(proof: &mut Proof) {
    everybody_is_somewhere(proof);
    none_is_too_long(proof);
}

fn everybody_is_somewhere(proof: &mut Proof) {
    let space = proof.ends.space;
    for (place, question) in proof.source.questions.iter().enumerate() {
        let name = question.name.as_ref();
        if space.asked[place].is_false() {
            let hint = "lead to it with a `to`, or take it out";
            let message = format!("nobody is ever asked `{name}`");
            let problem = Problem::new(Code::D202, question.name.span(), message);
            proof.report_of(format!("question.{name}"), problem.hint(Some(hint.to_owned())));
            continue;
        }
        let ways = question.value.next.as_ref().iter().zip(&space.taken[place]);
        for (way, _) in ways.filter(|(_, taken)| taken.is_false()) {
            let message = format!("nobody goes from `{name}` to `{}` this way", way.to.as_ref());
            let hint = "its condition never holds here, or a way above it takes everybody; a \
                        condition knows only what was asked before";
            let problem = Problem::new(Code::D203, way.to.span(), message);
            proof.report_of(format!("question.{name}"), problem.hint(Some(hint.to_owned())));
        }
    }
}

fn none_is_too_long(proof: &mut Proof) {
    let limits = proof.dialog.limits;
    let space = proof.ends.space;
    let way = longest(space, |_| 1.0);
    let (is, most) = (way.questions.len() as u32, limits.questions);
    if is > most {
        let message = format!("a path has {is} questions, and the limit is {most}");
        proof.beyond(Code::D601, message, way.example);
    }
    let way = longest(space, |it| f64::from(it.taps()));
    let is: u32 = way.questions.iter().map(|it| it.taps()).sum();
    if let Some(most) = limits.taps.filter(|most| is > *most) {
        let message = format!("a path takes {is} taps, and the limit is {most}");
        proof.beyond(Code::D605, message, way.example);
    }
}
