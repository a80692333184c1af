//! Checks that nothing is counted twice.

use std::collections::HashMap;
use std::ops::Range;

use biodivine_lib_bdd::Bdd;

use super::reporter::Reporter;
use super::state_space::{Moment, StateSpace, TooLarge};
use crate::dialog::guard::Guard;
use crate::dialog::problem::Code;

/// Of the conditions that `at-least` counts, no two may hold for exactly the
/// same people: a sign with two names would count as two.
pub(super) fn prove(
    proof: &mut Reporter,
    counts: &[(Range<usize>, Vec<Guard>)],
) -> Result<(), TooLarge> {
    for (span, guards) in counts {
        let sets = guards.iter().map(|it| proof.outcome_sets.space.guard(it, Moment::InMind));
        let sets = sets.collect::<Result<Vec<_>, _>>()?;
        let Some((one, other)) = twins(proof.outcome_sets.space, &sets)? else { continue };
        let message = format!(
            "`{}` and `{}` are one sign, which would count as two",
            guards[one].display(proof.dialog),
            guards[other].display(proof.dialog)
        );
        proof.report(Code::D306, span.clone(), message, Some("take one of them out".to_owned()));
    }
    Ok(())
}

/// Returns the first two of these that are the same set.
fn twins(space: &StateSpace, sets: &[Bdd]) -> Result<Option<(usize, usize)>, TooLarge> {
    let mut seen = HashMap::new();
    for (at, set) in sets.iter().enumerate() {
        // The result of joining two sets has one canonical form.
        let set = space.and(set, &space.everybody())?;
        if let Some(before) = seen.insert(set, at) {
            return Ok(Some((before, at)));
        }
    }
    Ok(None)
}
