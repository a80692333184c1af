//! What can be told along with each outcome.

use biodivine_lib_bdd::Bdd;

use super::ends::Ends;
use super::longest::Ways;
use super::space::{Moment, TooLarge};
use crate::dialog::guard::Guard;
use crate::dialog::{FlagId, NoteId, PageId, PageKind, Signs, Urgency};

/// What can be told along with an outcome.
#[derive(Debug)]
pub struct Company {
    /// With which urgencies it can be told.
    pub urgencies: Vec<Urgency>,
    /// Which flags can be raised that it does not tell itself.
    pub flags: Vec<FlagId>,
    /// What people can have ticked that the clinician who sees them should hear.
    pub signs: Signs,
    /// Which notes can be added below it.
    pub notes: Vec<NoteId>,
    /// Which pages there can be buttons for.
    pub pages: Vec<PageId>,
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
    let (notes, pages) = notes(ends, place, &left)?;
    let seen = ends.space.and(&left, ends.at_least(Urgency::Emergency))?;
    let signs = signs(ends, &seen)?;
    let mut urgencies = Vec::new();
    for urgency in Urgency::ALL.into_iter().rev() {
        if !ends.space.and(&left, ends.at_least(urgency))?.is_false() {
            urgencies.push(urgency);
        }
        left = ends.space.and_not(&left, ends.at_least(urgency))?;
    }
    Ok(Company { urgencies, flags, signs, notes, pages })
}

/// Returns which notes can be added below an outcome of these people, and
/// for which pages there can be buttons.
fn notes(ends: &Ends, place: usize, sent: &Bdd) -> Result<(Vec<NoteId>, Vec<PageId>), TooLarge> {
    let dialog = ends.space.dialog;
    let (mut notes, mut open) = (Vec::new(), Vec::new());
    for note in dialog.notes.iter().filter(|it| it.may_apply_to(&dialog.outcomes[place])) {
        let added = ends.space.guard(&note.guard, Moment::End)?;
        if ends.space.and(sent, &added)?.is_false() {
            continue;
        }
        match &note.page {
            None => notes.push(note.id.clone()),
            Some(page) => open.push(page),
        }
    }
    let calm = ends.space.and_not(sent, ends.at_least(Urgency::Emergency))?;
    let pages = dialog.pages.iter().filter(|page| match page.kind {
        PageKind::SafetyNet => !calm.is_false(),
        PageKind::List | PageKind::Each | PageKind::Menu => open.contains(&&page.id),
    });
    Ok((notes, pages.map(|it| it.id.clone()).collect()))
}

/// Returns what of these people somebody ticked that raises a flag.
fn signs(ends: &Ends, who: &Bdd) -> Result<Signs, TooLarge> {
    let mut signs = Signs::new();
    for (question, choices) in ends.space.dialog.grounds(|_| true) {
        let mut ticked = Vec::new();
        for choice in choices {
            let guard = Guard::Chosen(question.clone(), choice.clone());
            let chosen = ends.space.guard(&guard, Moment::End)?;
            if !ends.space.and(who, &chosen)?.is_false() {
                ticked.push(choice.clone());
            }
        }
        if !ticked.is_empty() {
            signs.push((question.clone(), ticked));
        }
    }
    Ok(signs)
}
