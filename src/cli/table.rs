//! `heelwise table`.

use std::path::PathBuf;

use anyhow::Context;

use crate::dialog::check::overlap::{Overlap, overlaps};
use crate::dialog::example::in_words;
use crate::dialog::{Dialog, Rule};
use crate::load;

#[derive(clap::Args)]
pub(super) struct Table {
    /// The dialog file.
    #[arg(long, default_value = "dialogs/heel-pain.toml")]
    dialog: PathBuf,
}

impl Table {
    /// Prints each row, and before which rows below it comes that would tell
    /// the same people something else.
    pub(super) fn run(&self) -> anyhow::Result<()> {
        let dialog = load::load_to_look_at(&self.dialog)?;
        let overlaps = overlaps(&dialog).context("this dialog is too large to be proved")?;
        for (row, rule) in dialog.rules.iter().enumerate() {
            super::say(&row_in_words(&dialog, row, rule));
            let above: Vec<_> = overlaps.iter().filter(|it| it.above == row).collect();
            if !above.is_empty() {
                let below = runs(above.iter().map(|it| it.below + 1));
                super::say(&format!("      comes before {below}"));
            }
            for (overlap, answers) in above.iter().filter_map(|it| Some((it, it.lowered.as_ref()?)))
            {
                super::say(&format!(
                    "      a lower urgency than {} wins, for example: {}",
                    told_by(&dialog, overlap),
                    in_words(answers)
                ));
            }
        }
        Ok(())
    }
}

fn row_in_words(dialog: &Dialog, row: usize, rule: &Rule) -> String {
    let outcome = &dialog.outcomes[rule.outcome];
    let when = rule.guard.in_words(dialog);
    format!("{:4}  {} ({}): {when}", row + 1, outcome.id, outcome.urgency)
}

fn told_by(dialog: &Dialog, overlap: &Overlap) -> String {
    let outcome = &dialog.outcomes[dialog.rules[overlap.below].outcome];
    format!("{} ({} of row {})", outcome.urgency, outcome.id, overlap.below + 1)
}

/// Returns ascending numbers with those that follow one another put together,
/// such as `2, 4-7`.
fn runs(numbers: impl Iterator<Item = usize>) -> String {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for number in numbers {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == number => *last = number,
            _ => runs.push((number, number)),
        }
    }
    let runs = runs.iter().map(|(first, last)| match first == last {
        true => first.to_string(),
        false => format!("{first}-{last}"),
    });
    runs.collect::<Vec<_>>().join(", ")
}
