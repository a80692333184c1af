//! The decision table: complete, and every row of it needed.

use super::proof::Proof;
use super::space::{TooLarge, and_not};
use crate::dialog::problem::Code;

pub(super) fn prove(proof: &mut Proof) -> Result<(), TooLarge> {
    complete(proof);
    every_row_decides(proof)?;
    everything_is_told(proof);
    Ok(())
}

fn complete(proof: &mut Proof) {
    let ends = proof.ends;
    let span = proof.source.rules.last().map_or(0..0, |it| it.when.span());
    let Some(example) = ends.space.example(&ends.undecided) else { return };
    let given = example.0.iter().flat_map(|(question, answer)| match answer {
        crate::dialog::Answer::Choices(chosen) => {
            chosen.iter().map(|it| format!("\"{question}.{it}\"")).collect::<Vec<_>>()
        }
        crate::dialog::Answer::Number(number) => {
            vec![format!("\"{question} >= {number}\""), format!("\"{question} <= {number}\"")]
        }
    });
    let row = format!(
        "add a row for them, such as\n[[rule]]\nwhen = {{ all = [{}] }}\noutcome = \"…\"",
        given.collect::<Vec<_>>().join(", ")
    );
    let message = "there are answers that meet no row of the table";
    proof.refute(Code::D301, span, &ends.undecided, message, Some(row));
}

fn every_row_decides(proof: &mut Proof) -> Result<(), TooLarge> {
    let ends = proof.ends;
    for (row, rule) in proof.source.rules.iter().enumerate() {
        if !ends.decides[row].is_false() {
            continue;
        }
        let number = row + 1;
        let why = if ends.holds[row].is_false() {
            "its condition never holds".to_owned()
        } else {
            let mut above = None;
            for earlier in 0..row {
                if and_not(&ends.holds[row], &ends.holds[earlier])?.is_false() {
                    above = Some(earlier + 1);
                    break;
                }
            }
            above.map_or_else(
                || "it is shadowed by the rules above it together".to_owned(),
                |earlier| format!("it is shadowed by rule {earlier}"),
            )
        };
        let message = format!("rule {number} never decides: {why}");
        proof.report(Code::D302, rule.when.span(), message, None);
    }
    Ok(())
}

/// A row that never decides is reported as such; what follows from it is not.
fn everything_is_told(proof: &mut Proof) {
    let ends = proof.ends;
    for (outcome, told) in proof.source.outcomes.iter().zip(&ends.outcomes) {
        let name = outcome.name.as_ref();
        let has_row = proof.source.rules.iter().any(|it| it.outcome.as_ref() == name);
        if told.is_false() && !has_row {
            let message = format!("no rule gives the outcome `{name}`");
            proof.report(Code::D303, outcome.name.span(), message, None);
        }
    }
    for (flag, raised) in proof.source.flags.iter().zip(&ends.flags) {
        if raised.is_false() {
            let message = format!("no answers raise the flag `{}`", flag.name.as_ref());
            proof.report(Code::D304, flag.name.span(), message, None);
        }
    }
    for (note, told) in proof.source.notes.iter().zip(&ends.notes) {
        if told.is_false() {
            let message = format!("the note `{}` is never told", note.name.as_ref());
            proof.report(Code::D305, note.name.span(), message, None);
        }
    }
}
