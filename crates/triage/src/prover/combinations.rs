//! The flags, urgencies, notes and pages that can come with each outcome.

use biodivine_lib_bdd::Bdd;

use super::longest_path::Paths;
use super::outcome_sets::OutcomeSets;
use super::state_space::{Moment, TooLarge};
use crate::dialog::guard::Guard;
use crate::dialog::index::OutcomeIx;
use crate::dialog::{FlagId, NoteId, PageId, PageKind, Signs, Urgency};

/// What can come with an outcome.
#[derive(Debug)]
pub struct Combinations {
    /// The urgencies with which it can be sent.
    pub urgencies: Vec<Urgency>,
    /// The flags that can be raised and that its own texts do not cover.
    pub flags: Vec<FlagId>,
    /// The ticks that the clinician who sees the person should know.
    pub signs: Signs,
    /// The notes that can be added below it.
    pub notes: Vec<NoteId>,
    /// The pages that can have buttons.
    pub pages: Vec<PageId>,
}

/// Returns the combinations of each outcome; fails if the dialog is too large
/// to be proved.
pub fn combinations(paths: &Paths) -> Result<Vec<Combinations>, TooLarge> {
    let outcome_sets = OutcomeSets::new(&paths.space)?;
    paths.space.dialog.outcomes.keys().map(|it| combinations_of(&outcome_sets, it)).collect()
}

fn combinations_of(outcome_sets: &OutcomeSets, place: OutcomeIx) -> Result<Combinations, TooLarge> {
    let dialog = outcome_sets.space.dialog;
    let mut left = outcome_sets.receiving(|it| it == place)?;
    let mut flags = Vec::new();
    for (flag, raised) in dialog.flags.iter().zip(&outcome_sets.flags) {
        let is_covered = dialog.outcomes[place].covers.contains(&flag.id);
        if !is_covered && !outcome_sets.space.and(&left, raised)?.is_false() {
            flags.push(flag.id.clone());
        }
    }
    let (notes, pages) = notes(outcome_sets, place, &left)?;
    let seen = outcome_sets.space.and(&left, outcome_sets.at_least(Urgency::Emergency))?;
    let signs = signs(outcome_sets, &seen)?;
    let mut urgencies = Vec::new();
    for urgency in Urgency::ALL.into_iter().rev() {
        if !outcome_sets.space.and(&left, outcome_sets.at_least(urgency))?.is_false() {
            urgencies.push(urgency);
        }
        left = outcome_sets.space.and_not(&left, outcome_sets.at_least(urgency))?;
    }
    Ok(Combinations { urgencies, flags, signs, notes, pages })
}

/// Returns the notes that can be added below an outcome of these people, and
/// the pages that can have buttons.
fn notes(
    outcome_sets: &OutcomeSets,
    place: OutcomeIx,
    sent: &Bdd,
) -> Result<(Vec<NoteId>, Vec<PageId>), TooLarge> {
    let dialog = outcome_sets.space.dialog;
    let (mut notes, mut open) = (Vec::new(), Vec::new());
    for note in dialog.notes.iter().filter(|it| it.may_apply_to(&dialog.outcomes[place])) {
        let added = outcome_sets.space.guard(&note.guard, Moment::End)?;
        if outcome_sets.space.and(sent, &added)?.is_false() {
            continue;
        }
        match &note.page {
            None => notes.push(note.id.clone()),
            Some(page) => open.push(page),
        }
    }
    let calm = outcome_sets.space.and_not(sent, outcome_sets.at_least(Urgency::Emergency))?;
    let pages = dialog.pages.iter().filter(|page| match page.kind {
        PageKind::SafetyNet => !calm.is_false(),
        PageKind::List | PageKind::Each | PageKind::Menu => open.contains(&&page.id),
    });
    Ok((notes, pages.map(|it| it.id.clone()).collect()))
}

/// Returns the ticks of these people that raise a flag.
fn signs(outcome_sets: &OutcomeSets, who: &Bdd) -> Result<Signs, TooLarge> {
    let mut signs = Signs::new();
    for (question, choices) in outcome_sets.space.dialog.grounds(|_| true) {
        let mut ticked = Vec::new();
        for choice in choices {
            let guard = Guard::Chosen(question.clone(), choice.clone());
            let chosen = outcome_sets.space.guard(&guard, Moment::End)?;
            if !outcome_sets.space.and(who, &chosen)?.is_false() {
                ticked.push(choice.clone());
            }
        }
        if !ticked.is_empty() {
            signs.push((question.clone(), ticked));
        }
    }
    Ok(signs)
}
