//! The most notes of a page that one person is shown.

use super::longest_path::Paths;
use super::outcome_sets::OutcomeSets;
use super::state_space::TooLarge;
use crate::dialog::Page;

/// Returns for each page the most of its notes that hold for one person; fails
/// if the dialog is too large to be proved.
pub fn most_together(paths: &Paths) -> Result<Vec<usize>, TooLarge> {
    let outcome_sets = OutcomeSets::new(&paths.space)?;
    let dialog = paths.space.dialog;
    let most = |page: &Page| {
        let notes = dialog.notes.iter_enumerated();
        let on_it = notes.filter(|(_, it)| it.page.as_ref() == Some(&page.id));
        let sets =
            on_it.map(|(place, _)| outcome_sets.note(place)).collect::<Result<Vec<_>, _>>()?;
        paths.space.most(&sets)
    };
    dialog.pages.iter().map(most).collect()
}
