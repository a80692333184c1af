//! The flags that an outcome's own texts cover.

use super::outcome_sets::OutcomeSets;
use super::state_space::{StateSpace, TooLarge};
use crate::dialog::{Dialog, Flag, Outcome};

/// A flag that can be raised beside an outcome, and has no sentence of its own
/// there.
#[derive(Debug)]
pub struct Covered<'d> {
    /// The outcome with the text.
    pub outcome: &'d Outcome,
    /// The flag.
    pub flag: &'d Flag,
}

/// Returns every flag that an outcome covers; fails if the dialog is too large
/// to be proved.
pub fn covered(dialog: &Dialog) -> Result<Vec<Covered<'_>>, TooLarge> {
    let space = StateSpace::new(dialog, &[])?;
    let outcome_sets = OutcomeSets::new(&space)?;
    let mut found = Vec::new();
    for (place, outcome) in dialog.outcomes.iter_enumerated() {
        let sent = outcome_sets.receiving(|it| it == place)?;
        for (flag, raised) in dialog.flags.iter().zip(&outcome_sets.flags) {
            let is_covered = outcome.covers.contains(&flag.id);
            if is_covered && !space.and(&sent, raised)?.is_false() {
                found.push(Covered { outcome, flag });
            }
        }
    }
    Ok(found)
}
