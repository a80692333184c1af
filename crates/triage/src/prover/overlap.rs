//! Finds rows of the decision table that overlap, so that their order decides.

use biodivine_lib_bdd::Bdd;

use super::outcome_sets::OutcomeSets;
use super::state_space::{StateSpace, TooLarge};
use crate::dialog::index::RuleIx;
use crate::dialog::{Answers, Dialog};

/// A row that decides for people for whom a row below it, with another outcome,
/// would otherwise have decided.
#[derive(Debug)]
pub struct Overlap {
    /// The row that decides.
    pub above: RuleIx,
    /// The row that would have decided.
    pub below: RuleIx,
    /// The answers of a person who gets a lower urgency than that of the
    /// outcome of the row below.
    pub lowered: Option<Answers>,
}

/// Returns every overlap; fails if the dialog is too large to be proved.
pub fn overlaps(dialog: &Dialog) -> Result<Vec<Overlap>, TooLarge> {
    let space = StateSpace::new(dialog, &[])?;
    let outcome_sets = OutcomeSets::new(&space)?;
    let mut found = Vec::new();
    for above in dialog.rules.keys() {
        let decides = outcome_sets.decides(above)?;
        for below in dialog.rules.keys().filter(|it| *it > above) {
            found.extend(overlap(&outcome_sets, above, &decides, below)?);
        }
    }
    Ok(found)
}

/// `decides` are the people for whom the row above decides.
fn overlap(
    outcome_sets: &OutcomeSets,
    above: RuleIx,
    decides: &Bdd,
    below: RuleIx,
) -> Result<Option<Overlap>, TooLarge> {
    let dialog = outcome_sets.space.dialog;
    let outcome = dialog.rules[below].outcome;
    let both = outcome_sets.space.and(&outcome_sets.holds[above], &outcome_sets.holds[below])?;
    if both.is_false() || dialog.rules[above].outcome == outcome {
        return Ok(None);
    }
    let both = outcome_sets.space.and(decides, &both)?;
    let lowered = outcome_sets
        .space
        .and_not(&both, outcome_sets.at_least(dialog.outcomes[outcome].urgency))?;
    let lowered = outcome_sets.space.example(&lowered);
    Ok((!both.is_false()).then_some(Overlap { above, below, lowered }))
}
