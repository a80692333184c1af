//! What can be told along with each outcome.

use super::ends::Ends;
use super::longest::Ways;
use super::space::{Moment, TooLarge};
use crate::dialog::{FlagId, NoteId, Urgency};

/// What can be told along with an outcome.
#[derive(Debug)]
pub struct Company {
    /// With which urgencies it can be told.
    pub urgencies: Vec<Urgency>,
    /// Which flags can be raised that it does not tell itself.
    pub flags: Vec<FlagId>,
    /// Which notes can be added.
    pub notes: Vec<NoteId>,
}

/// Returns the company of each outcome; fails if the dialog is too large to be
/// proved.
pub fn company(ways: &Ways) -> Result<Vec<Company>, TooLarge> {
    let ends = Ends::new(&ways.space)?;
    (0..ways.space.dialog.outcomes.len()).map(|it| company_of(&ends, it)).collect()
}

fn company_of(ends: &Ends, place: usize) -> Result<Company, TooLarge> {
    let dialog = ends.space.dialog;
    let mut left = ends.told(|it| it == place)?;
    let mut flags = Vec::new();
    for (flag, raised) in dialog.flags.iter().zip(&ends.flags) {
        let is_told = dialog.outcomes[place].tells.contains(&flag.id);
        if !is_told && !ends.space.and(&left, raised)?.is_false() {
            flags.push(flag.id.clone());
        }
    }
    let mut notes = Vec::new();
    for note in dialog.notes.iter().filter(|it| it.may_stand_below(&dialog.outcomes[place])) {
        let added = ends.space.guard(&note.guard, Moment::End)?;
        if !ends.space.and(&left, &added)?.is_false() {
            notes.push(note.id.clone());
        }
    }
    let mut urgencies = Vec::new();
    for urgency in Urgency::ALL.into_iter().rev() {
        if !ends.space.and(&left, ends.at_least(urgency))?.is_false() {
            urgencies.push(urgency);
        }
        left = ends.space.and_not(&left, ends.at_least(urgency))?;
    }
    Ok(Company { urgencies, flags, notes })
}
