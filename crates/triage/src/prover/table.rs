//! Proves that the decision table is complete, and that every row is needed.

use std::collections::BTreeMap;

use super::missing_row;
use super::reporter::{Reporter, turned_round};
use super::state_space::{Moment, TooLarge};
use super::unasked::end_of;
use crate::dialog::index::RuleIx;
use crate::dialog::problem::{Code, Problem};
use crate::dialog::source::RuleSource;

/// So many rows that one row leaves nobody for are hardly meant.
const MANY_ROWS: usize = 3;

/// What to do with a row that several rows above leave nobody.
const MOVE_UP: &str = "move it above them, make their conditions narrower, or take it out";

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
        let above = shadow_of(proof, row)?;
        let unasked = unasked(proof, row, above)?;
        let why = if outcome_sets.holds[row].is_false() {
            match unasked {
                Some(_) => "nobody is asked what its condition is about".to_owned(),
                None => "its condition never holds".to_owned(),
            }
        } else if let Some(above) = above {
            shadows.entry(above).or_default().push(number);
            let above = above.number();
            match unasked {
                Some(_) => {
                    format!("nobody is asked what it is about but those whom rule {above} takes")
                }
                None => format!("it is shadowed by rule {above}"),
            }
        } else {
            "it is shadowed by the rules above it together".to_owned()
        };
        let is_by_several = !outcome_sets.holds[row].is_false() && above.is_none();
        let together = is_by_several.then(|| MOVE_UP.to_owned());
        let above = above.and_then(|it| look_above(proof, it)).or(together);
        let hint: Vec<_> = unasked.into_iter().chain(above).collect();
        let hint = (!hint.is_empty()).then(|| hint.join(". "));
        proof.report(Code::D302, rule.span(), format!("rule {number} never decides: {why}"), hint);
    }
    for (above, rows) in shadows {
        one_row_takes_all(proof, above, &rows);
    }
    Ok(())
}

/// Returns the first row above that holds for everybody for whom this row does,
/// if there is anybody.
fn shadow_of(proof: &Reporter, row: RuleIx) -> Result<Option<RuleIx>, TooLarge> {
    let outcome_sets = proof.outcome_sets;
    let holds = &outcome_sets.holds;
    if holds[row].is_false() {
        return Ok(None);
    }
    for above in holds.keys().filter(|it| *it < row) {
        if outcome_sets.space.and_not(&holds[row], &holds[above])?.is_false() {
            return Ok(Some(above));
        }
    }
    Ok(None)
}

/// Returns what to look at if people have answers in mind for which this row
/// would decide, and not the one above, and are not asked for them: a transition
/// may be turned round.
fn unasked(
    proof: &Reporter,
    row: RuleIx,
    above: Option<RuleIx>,
) -> Result<Option<String>, TooLarge> {
    let space = proof.outcome_sets.space;
    if above.is_none() && !proof.outcome_sets.holds[row].is_false() {
        return Ok(None);
    }
    let in_mind = |row: RuleIx| space.guard(&proof.dialog.rules[row].guard, Moment::InMind);
    let mut would = in_mind(row)?;
    if let Some(above) = above {
        would = space.and_not(&would, &in_mind(above)?)?;
    }
    let Some(person) = space.witness(&would) else { return Ok(None) };
    let asked = proof.dialog.walk_in_full(&person).answers;
    let ended = end_of(proof.dialog, &asked).and_then(|(place, transition)| {
        let question = &proof.source.questions[place];
        let when = question.value.next.as_ref()[transition].when.as_ref()?;
        Some(format!(
            "The question `{}` ends the questions where {}",
            question.name.as_ref(),
            turned_round(when.as_ref())
        ))
    });
    let elsewhere = || {
        "Look at the conditions in `next`: one that leads past a question may be turned round"
            .to_owned()
    };
    Ok(Some(ended.unwrap_or_else(elsewhere)))
}

/// Returns what to look at if a row takes everybody from another.
fn look_above(proof: &Reporter, above: RuleIx) -> Option<String> {
    let when = proof.source.rules[above].when.as_ref()?.as_ref();
    Some(format!(
        "Look at rule {} before you move a row: it takes everybody for whom {}",
        above.number(),
        turned_round(when)
    ))
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
            let hint = format!(
                "give it a row, `[[rule]]` with `when` and `outcome = \"{name}\"`; a row may name \
                 another outcome in its place. Or take `[outcome.{name}]` out"
            );
            let problem = Problem::new(Code::D303, outcome.name.span(), message).hint(Some(hint));
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
