//! `heelwise slips`: the results of people who miss one sign.

use anyhow::Context;

use super::rows::{Format, aligned, markdown};
use super::{OneDialog, print_line};
use crate::load::{self, DialogText};
use triage::dialog::example::in_words;
use triage::prover::slips::{Slip, slips};

#[derive(clap::Args)]
pub(super) struct SlipsOf {
    #[command(flatten)]
    dialog: OneDialog,
    /// How to print the list.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

const HEADINGS: [&str; 6] =
    ["sign", "flag", "calls for", "one miss leads to", "such as", "for example"];

impl SlipsOf {
    pub(super) fn run(&self) -> anyhow::Result<()> {
        let file = self.dialog.file()?;
        load::load_unproved(&file)?;
        let file = DialogText::read(&file)?;
        let slips = slips(file.file()).context("this dialog is too large to be proved")?;
        print_line(&match self.format {
            Format::Text => text(&slips),
            Format::Json => serde_json::to_string_pretty(&slips)?,
            Format::Markdown => page(&slips),
        });
        Ok(())
    }
}

fn cells(slip: &Slip) -> [String; HEADINGS.len()] {
    [
        slip.sign.clone(),
        slip.flag.to_string(),
        slip.raises.to_string(),
        slip.least.to_string(),
        slip.outcome.as_ref().map_or_else(|| "none".to_owned(), ToString::to_string),
        in_words(&slip.example),
    ]
}

fn table(slips: &[Slip]) -> Vec<[String; HEADINGS.len()]> {
    [HEADINGS.map(str::to_owned)].into_iter().chain(slips.iter().map(cells)).collect()
}

/// A line for each slip, and below it the reason why it is accepted.
fn text(slips: &[Slip]) -> String {
    let mut rows = aligned(&table(slips)).into_iter();
    let mut lines: Vec<_> = rows.by_ref().take(1).collect();
    for (slip, row) in slips.iter().zip(rows) {
        lines.push(row);
        lines.extend(slip.nets.iter().map(|it| format!("      a second net: {it}")));
        let reason = slip.reason.as_ref().filter(|_| slip.is_single_point_of_failure());
        lines.extend(reason.map(|it| format!("      accepted: {it}")));
    }
    lines.extend([String::new(), in_short(slips)]);
    lines.join("\n")
}

/// A table for a page.
pub(super) fn page(slips: &[Slip]) -> String {
    markdown(&table(slips))
}

/// How many there are, in a sentence.
pub(super) fn in_short(slips: &[Slip]) -> String {
    let count = |is: fn(&Slip) -> bool| slips.iter().filter(|it| is(it)).count();
    format!(
        "{} slips: {} lead to less than the flag calls for, {} of them from an emergency to care \
         for oneself; second nets catch the others.",
        slips.len(),
        count(Slip::lowers),
        count(Slip::is_single_point_of_failure),
    )
}
