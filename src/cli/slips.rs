//! `heelwise slips`.

use std::path::PathBuf;

use anyhow::Context;

use super::say;
use crate::dialog::check::slips::{Slip, slips};
use crate::dialog::example::in_words;
use crate::load::{self, read};

#[derive(clap::Args)]
pub(super) struct SlipsOf {
    /// The dialog file.
    #[arg(long, default_value = "dialogs/heel-pain.toml")]
    dialog: PathBuf,
    /// How to print them.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    /// For a person.
    Text,
    /// For a program.
    Json,
    /// For a page.
    Markdown,
}

const HEADINGS: [&str; 5] = ["sign", "flag", "calls for", "one miss leads to", "such as"];

impl SlipsOf {
    pub(super) fn run(&self) -> anyhow::Result<()> {
        load::load_to_look_at(&self.dialog)?;
        let slips = slips(&read(&self.dialog)?).context("this dialog is too large to be proved")?;
        say(&match self.format {
            Format::Text => text(&slips),
            Format::Json => serde_json::to_string_pretty(&slips)?,
            Format::Markdown => markdown(&slips),
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
    ]
}

/// A line for each slip, and below it who shows it and what is said of it.
fn text(slips: &[Slip]) -> String {
    let rows: Vec<_> = slips.iter().map(cells).collect();
    let headings = HEADINGS.map(str::to_owned);
    let all = || rows.iter().chain([&headings]);
    let width = |column: usize| all().map(|it| it[column].len()).max().unwrap_or_default();
    let widths: Vec<_> = (0..HEADINGS.len()).map(width).collect();
    let line = |cells: &[String]| {
        let padded = cells.iter().zip(&widths).map(|(cell, width)| format!("{cell:width$}"));
        padded.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    let mut lines = vec![line(&headings)];
    for (slip, cells) in slips.iter().zip(&rows) {
        lines.push(line(cells));
        lines.extend(details(slip));
    }
    lines.extend([String::new(), in_short(slips)]);
    lines.join("\n")
}

fn details(slip: &Slip) -> Vec<String> {
    let mut lines = vec![format!("      for example: {}", in_words(&slip.example))];
    lines.extend(slip.nets.iter().map(|it| format!("      a second net: {it}")));
    let reason = slip.reason.as_ref().filter(|_| slip.is_single_point_of_failure());
    lines.extend(reason.map(|it| format!("      accepted: {it}")));
    lines
}

/// How many there are, in a sentence.
pub(super) fn in_short(slips: &[Slip]) -> String {
    let count = |is: fn(&Slip) -> bool| slips.iter().filter(|it| is(it)).count();
    format!(
        "{} signs can be missed: {} lead to something less urgent, {} of them from an emergency to \
         care for oneself; second nets catch the others.",
        slips.len(),
        count(Slip::lowers),
        count(Slip::is_single_point_of_failure),
    )
}

/// A table for a page.
pub(super) fn markdown(slips: &[Slip]) -> String {
    let line = |cells: &[String]| format!("| {} |", cells.join(" | "));
    let headings = HEADINGS.iter().chain(&["for example"]).map(|it| (*it).to_owned());
    let mut lines = vec![line(&headings.collect::<Vec<_>>())];
    lines.push("| --- ".repeat(HEADINGS.len() + 1) + "|");
    for slip in slips {
        let row = cells(slip).into_iter().chain([in_words(&slip.example)]);
        lines.push(line(&row.collect::<Vec<_>>()));
    }
    lines.join("\n")
}
