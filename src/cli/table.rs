//! `heelwise table`: the decision table, and where its order decides.

use super::OneDialog;
use crate::load;
use crate::studio::table::runs;
use triage::dialog::example::in_words;
use triage::dialog::index::RuleIx;
use triage::dialog::{Dialog, Outcome, Rule};
use triage::prover::covered::covered;
use triage::prover::overlap::{Overlap, overlaps};

#[derive(clap::Args)]
pub(super) struct TableArgs {
    #[command(flatten)]
    dialog: OneDialog,
}

impl TableArgs {
    /// Prints each row, and the rows below it that would give the same people
    /// another result; then the flags that outcomes speak for.
    pub(super) fn run(&self) -> anyhow::Result<()> {
        let dialog = load::load_unproved(&self.dialog.file()?)?;
        let overlaps = overlaps(&dialog)?;
        for (row, rule) in dialog.rules.iter_enumerated() {
            super::print_line(&row_in_words(&dialog, row, rule));
            let above: Vec<_> = overlaps.iter().filter(|it| it.above == row).collect();
            if !above.is_empty() {
                let below = runs(above.iter().map(|it| it.below.number()));
                super::print_line(&format!("      comes before {below}"));
            }
            for (overlap, answers) in above.iter().filter_map(|it| Some((it, it.lowered.as_ref()?)))
            {
                super::print_line(&format!(
                    "      a lower urgency than {} wins, for example: {}",
                    result_below(&dialog, overlap),
                    in_words(answers)
                ));
            }
        }
        print_covered(&dialog)
    }
}

/// Prints, for each outcome, the flags that have no sentence of their own
/// beside it: the outcome's texts must state what theirs would.
fn print_covered(dialog: &Dialog) -> anyhow::Result<()> {
    let all = covered(dialog)?;
    if !all.is_empty() {
        super::print_line(
            "Flags whose sentence is not shown, since the outcome's own words speak for it:",
        );
    }
    for of_one in all.chunk_by(|a, b| a.outcome.id == b.outcome.id) {
        let Outcome { id, urgency, .. } = of_one[0].outcome;
        let flags = of_one.iter().map(|it| format!("{} ({})", it.flag.id, it.flag.urgency));
        let flags: Vec<_> = flags.collect();
        super::print_line(&format!("      {id} ({urgency}): {}", flags.join(", ")));
    }
    Ok(())
}

fn row_in_words(dialog: &Dialog, row: RuleIx, rule: &Rule) -> String {
    let outcome = &dialog.outcomes[rule.outcome];
    let when = rule.guard.display(dialog);
    format!("{:4}  {} ({}): {when}", row.number(), outcome.id, outcome.urgency)
}

fn result_below(dialog: &Dialog, overlap: &Overlap) -> String {
    let outcome = &dialog.outcomes[dialog.rules[overlap.below].outcome];
    format!("{} ({} of row {})", outcome.urgency, outcome.id, overlap.below.number())
}
