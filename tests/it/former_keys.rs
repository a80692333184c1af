//! A dialog file with the former names of its keys means what it means with
//! their names.

use std::fs;

use triage::dialog::Dialog;
use triage::prover::compare::{Version, compare};
use triage::prover::hazards::hazards;

use crate::world::root;

/// The keys as they begin a line: the name, and the former name.
const KEYS: [(&str, &str); 6] = [
    ("\nstatements = ", "\nwhy = "),
    ("\ncovers = ", "\ntells = "),
    ("\nearly-because = ", "\nearly = "),
    ("\nworse-when = ", "\nworse = "),
    ("\ntext = ", "\nsays = "),
    ("\n[property]\n", "\n[claim]\n"),
];

#[test]
fn a_file_with_the_former_keys_is_the_same_dialog() {
    for file in ["dialogs/heel-pain.toml", "tests/changes/before/wrist.toml"] {
        let now = fs::read_to_string(root().join(file)).unwrap();
        let former = with_former_keys(&now);
        let [old, new] = [&former, &now]
            .map(|it| Version::read(it).unwrap_or_else(|problems| panic!("{file}: {problems:?}")));

        assert_eq!(described(old.dialog()), described(new.dialog()), "{file}");
        let comparison = compare(&old, &new);
        assert!(comparison.parts.is_empty(), "{file}: {comparison}");
        assert!(comparison.differences.is_empty() && !comparison.lowers(), "{file}: {comparison}");
        let laws = |text: &str| hazards(text).unwrap().into_iter().map(|it| it.laws);
        assert!(laws(&former).eq(laws(&now)), "{file}");
    }
}

fn with_former_keys(text: &str) -> String {
    let mut text = text.to_owned();
    for (name, former) in KEYS {
        assert!(text.contains(name), "no line begins with {name}");
        text = text.replace(name, former);
    }
    text
}

/// Everything in a dialog, with the names that print as `(..)`.
fn described(dialog: &Dialog) -> String {
    let mut lines = vec![format!("{dialog:?}")];
    lines.extend(dialog.flags.iter().map(|it| format!("{} {}", it.id, listed(&it.statements))));
    let outcome = |covers: String, statements: String| format!("covers {covers}; {statements}");
    let outcomes = dialog.outcomes.iter();
    lines.extend(outcomes.map(|it| outcome(listed(&it.covers), listed(&it.statements))));
    lines.extend(dialog.notes.iter().map(|it| format!("{} {}", it.id, listed(&it.statements))));
    lines.join("\n")
}

fn listed(names: &[impl ToString]) -> String {
    names.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}
