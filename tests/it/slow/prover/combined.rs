//! What can come with an outcome, and in how many messages, held to what comes
//! of asking everybody.

use std::collections::BTreeSet;

use heelwise::store::record::worst_case::most_messages;
use triage::dialog::{Decision, Outcome, Signs};
use triage::engine::{Ending, conclusion};
use triage::prover::combinations::{Combinations, combinations};
use triage::prover::longest_path::Paths;

use super::people::Everybody;

impl Everybody<'_> {
    /// What comes with an outcome is what somebody is sent with it, and nobody
    /// is sent more messages than are counted.
    pub(super) fn hold_the_combinations(&self, seed: u64) {
        let found_by_prover = combinations(&Paths::of(self.dialog).unwrap()).unwrap();
        for (outcome, found) in self.dialog.outcomes.iter().zip(&found_by_prover) {
            self.hold_the_combinations_of(outcome, found, seed);
        }
        let (_, most) = most_messages(self.dialog, &found_by_prover).unwrap();
        let all = found_by_prover.iter().map(|it| messages(it.flags.len(), it.notes.len()));
        assert_eq!(Some(most), all.max(), "seed {seed}: {}", self.small.text);
        for it in self.people.iter().filter_map(|it| it.decision.as_ref()) {
            assert!(sent(it) <= most, "seed {seed}: {}", self.small.text);
            assert_eq!(sent(it), messages(it.flags.len(), it.notes.len()));
        }
    }

    fn hold_the_combinations_of(&self, outcome: &Outcome, found: &Combinations, seed: u64) {
        let (mut urgencies, mut flags, mut notes) =
            (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
        let decisions = self.people.iter().filter_map(|it| it.decision.as_ref());
        for it in decisions.filter(|it| it.outcome.id == outcome.id) {
            urgencies.insert(it.urgency);
            flags.extend(it.flags.iter().map(|it| it.id.clone()));
            notes.extend(it.notes.iter().map(|it| it.id.clone()));
        }
        let text = &self.small.text;
        assert_eq!(BTreeSet::from_iter(found.urgencies.clone()), urgencies, "seed {seed}: {text}");
        assert!(BTreeSet::from_iter(found.flags.clone()) == flags, "seed {seed}: flags of {text}");
        assert!(BTreeSet::from_iter(found.notes.clone()) == notes, "seed {seed}: notes of {text}");
    }
}

/// One for the outcome with one flag, one for every ten flags beyond, one for
/// every two notes.
fn messages(flags: usize, notes: usize) -> usize {
    1 + flags.saturating_sub(1).div_ceil(10) + notes.div_ceil(2)
}

fn sent(decision: &Decision) -> usize {
    let ending = Ending {
        outcome: decision.outcome.id.clone(),
        urgency: decision.urgency,
        flags: decision.flags.iter().map(|it| it.id.clone()).collect(),
        signs: Signs::new(),
        notes: decision.notes.iter().map(|it| it.id.clone()).collect(),
        pages: Vec::new(),
    };
    conclusion(ending).len()
}
