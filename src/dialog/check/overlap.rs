//! Where rows of the decision table overlap, and so their order decides.

use super::ends::Ends;
use super::space::{Space, TooLarge, and, and_not};
use crate::dialog::{Answers, Dialog};

/// A row that decides for people whom a row below it, with another outcome,
/// would have decided for.
#[derive(Debug)]
pub struct Overlap {
    /// The row that decides, from 0.
    pub above: usize,
    /// The row that would have.
    pub below: usize,
    /// What somebody answers who is told a lower urgency so than the outcome of
    /// the row below has.
    pub lowered: Option<Answers>,
}

/// Returns every overlap, or nothing if the dialog is too large to be proved.
pub fn overlaps(dialog: &Dialog) -> Option<Vec<Overlap>> {
    let all = || -> Result<_, TooLarge> {
        let space = Space::new(dialog, &[])?;
        let ends = Ends::new(&space)?;
        let mut found = Vec::new();
        for above in 0..dialog.rules.len() {
            for below in above + 1..dialog.rules.len() {
                found.extend(overlap(&ends, above, below)?);
            }
        }
        Ok(found)
    };
    all().ok()
}

fn overlap(ends: &Ends, above: usize, below: usize) -> Result<Option<Overlap>, TooLarge> {
    let dialog = ends.space.dialog;
    let outcome = dialog.rules[below].outcome;
    let both = and(&ends.holds[above], &ends.holds[below])?;
    if both.is_false() || dialog.rules[above].outcome == outcome {
        return Ok(None);
    }
    let both = and(&ends.decides(above)?, &both)?;
    let lowered = and_not(&both, ends.at_least(dialog.outcomes[outcome].urgency))?;
    let lowered = ends.space.example(&lowered);
    Ok((!both.is_false()).then_some(Overlap { above, below, lowered }))
}
