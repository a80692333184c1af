//! The ways through a dialog: each leads somewhere, and somebody takes it.
//!
//! That every path ends needs no proof here: the questions make no circle
//! (`order`), and every question has a last way on without a condition.

use super::proof::Proof;
use crate::dialog::problem::Code;

pub(super) fn prove(proof: &mut Proof) {
    let space = proof.ends.space;
    for (place, question) in proof.source.questions.iter().enumerate() {
        let name = question.name.as_ref();
        if space.asked[place].is_false() {
            let hint = "lead to it with a `to`, or take it out";
            let message = format!("nobody is ever asked `{name}`");
            proof.report(Code::D202, question.name.span(), message, Some(hint.to_owned()));
            continue;
        }
        let ways = question.value.next.as_ref().iter().zip(&space.taken[place]);
        for (way, _) in ways.filter(|(_, taken)| taken.is_false()) {
            let message = format!("nobody goes from `{name}` to `{}` this way", way.to.as_ref());
            let hint = "its condition never holds here, or a way above it takes everybody; a \
                        condition knows only what was asked before";
            proof.report(Code::D203, way.to.span(), message, Some(hint.to_owned()));
        }
    }
}
