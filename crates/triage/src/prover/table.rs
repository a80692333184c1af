//! Proves that the decision table is complete, and that every row is needed.

use std::collections::BTreeMap;

use super::missing_row;
use super::reporter::Reporter;
use super::state_space::TooLarge;
use crate::dialog::index::RuleIx;
use crate::dialog::problem::{Code, Problem};
use crate::dialog::source::RuleSource;

/// So many rows that one row leaves nobody for are hardly meant.
const MANY_ROWS: usize = 3;

pub(super) fn prove(proof: &mut Reporter) -> Result<(), TooLarge> {
    complete(proof)?;
    every_row_decides(proof)?;
    everything_is_sent(proof)
}

fn complete(proof: &mut Reporter) -> Result<(), TooLarge> {
    let outcome_sets = proof.outcome_sets;
    let Some(example) = outcome_sets.space.example(outcome_sets.undecided()) else { return Ok(()) };
    let row = missing_row::row(outcome_sets.space, outcome_sets.undecided(), &example)?;
    let when = match row.when.as_slice() {
        [] => String::new(),
        [only] if only.starts_with('"') => format!("\nwhen = {only}"),
        several => format!("\nwhen = {{ all = [{}] }}", several.join(", ")),
    };
    let others = if row.is_enough { "" } else { "; it is not the only one missing" };
    let hint = format!("add a row, such as this{others}\n[[rule]]{when}\noutcome = \"…\"");
    let span = proof.source.rules.last().map_or(0..0, RuleSource::span);
    let message = "there are answers that meet no row of the table";
    proof.report_counterexample(Code::D301, span, outcome_sets.undecided(), message, Some(hint));
    Ok(())
}

fn every_row_decides(proof: &mut Reporter) -> Result<(), TooLarge> {
    let outcome_sets = proof.outcome_sets;
    let mut shadows = BTreeMap::<RuleIx, Vec<usize>>::new();
    for (row, rule) in proof.source.rules.iter_enumerated() {
        if !outcome_sets.decides(row)?.is_false() {
            continue;
        }
        let number = row.number();
        let why = if outcome_sets.holds[row].is_false() {
            "its condition never holds".to_owned()
        } else if let Some(above) = shadow_of(proof, row)? {
            shadows.entry(above).or_default().push(number);
            format!("it is shadowed by rule {}", above.number())
        } else {
            "it is shadowed by the rules above it together".to_owned()
        };
        let message = format!("rule {number} never decides: {why}");
        proof.report(Code::D302, rule.span(), message, None);
    }
    for (above, rows) in shadows {
        one_row_takes_all(proof, above, &rows);
    }
    Ok(())
}

/// Returns the first row above that holds for everybody for whom this row does.
fn shadow_of(proof: &Reporter, row: RuleIx) -> Result<Option<RuleIx>, TooLarge> {
    let outcome_sets = proof.outcome_sets;
    let holds = &outcome_sets.holds;
    for above in holds.keys().filter(|it| *it < row) {
        if outcome_sets.space.and_not(&holds[row], &holds[above])?.is_false() {
            return Ok(Some(above));
        }
    }
    Ok(None)
}

/// Names the row that leaves nobody for many others: its condition may be
/// turned round.
fn one_row_takes_all(proof: &mut Reporter, above: RuleIx, rows: &[usize]) {
    if rows.len() < MANY_ROWS {
        return;
    }
    let message = format!(
        "rule {} takes everybody from {} rows below it, from rule {} on",
        above.number(),
        rows.len(),
        rows[0]
    );
    let hint = "if its condition is turned round, mend it: the opposite of `\"x.y\"` is \
                `{ none = [\"x.y\"] }`; or move the row below them";
    let span = proof.source.rules[above].span();
    proof.report(Code::D302, span, message, Some(hint.to_owned()));
}

/// A row that never decides is reported once; its other problems are not.
fn everything_is_sent(proof: &mut Reporter) -> Result<(), TooLarge> {
    let outcome_sets = proof.outcome_sets;
    for outcome in &proof.source.outcomes {
        let name = outcome.name.as_ref();
        if !proof.source.rules.iter().any(|it| it.outcome.as_ref() == name) {
            let message = format!("no rule gives the outcome `{name}`");
            let problem = Problem::new(Code::D303, outcome.name.span(), message);
            proof.report_of(format!("outcome.{name}"), problem);
        }
    }
    for (flag, raised) in proof.source.flags.iter().zip(&outcome_sets.flags) {
        if raised.is_false() {
            let message = format!("no answers raise the flag `{}`", flag.name.as_ref());
            proof.report(Code::D304, flag.name.span(), message, None);
        }
    }
    for (place, note) in proof.source.notes.iter_enumerated() {
        if outcome_sets.note(place)?.is_false() {
            let name = note.name.as_ref();
            let message = format!("the note `{name}` is never sent");
            let problem = Problem::new(Code::D305, note.name.span(), message);
            proof.report_of(format!("note.{name}"), problem);
        }
    }
    Ok(())
}
