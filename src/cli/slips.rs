//! `heelwise slips`.

use std::path::PathBuf;

use anyhow::Context;
use serde::Serialize;

use super::say;
use crate::dialog::QuestionId;
use crate::dialog::check::slips::{Slip, Slips, slips};
use crate::dialog::example::in_words;
use crate::load::{self, read};

#[derive(clap::Args)]
pub(super) struct SlipsOf {
    /// The dialog file.
    #[arg(default_value = "dialogs/heel-pain.toml")]
    file: PathBuf,
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

/// All of them, as a program reads them.
#[derive(Serialize)]
struct Json<'s> {
    slips: &'s [Slip],
    not_forgotten: &'s [QuestionId],
}

const HEADINGS: [&str; 5] = ["sign", "flag", "raises to", "after the slip", "outcome then"];

impl SlipsOf {
    pub(super) fn run(&self) -> anyhow::Result<()> {
        load::load_to_look_at(&self.file)?;
        let found = slips(&read(&self.file)?).context("this dialog is too large to be proved")?;
        match self.format {
            Format::Text => say(&text(&found)),
            Format::Json => {
                let Slips { slips, not_forgotten } = &found;
                say(&serde_json::to_string_pretty(&Json { slips, not_forgotten })?);
            }
            Format::Markdown => say(&markdown(&found.slips)),
        }
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

/// A line for each slip, and below it who shows it.
fn text(found: &Slips) -> String {
    let rows: Vec<_> = found.slips.iter().map(cells).collect();
    let headings = HEADINGS.map(str::to_owned);
    let all = || rows.iter().chain([&headings]);
    let width = |column: usize| all().map(|it| it[column].len()).max().unwrap_or_default();
    let widths: Vec<_> = (0..HEADINGS.len()).map(width).collect();
    let line = |cells: &[String]| {
        let padded = cells.iter().zip(&widths).map(|(cell, width)| format!("{cell:width$}"));
        padded.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    let mut lines = vec![line(&headings)];
    for (slip, cells) in found.slips.iter().zip(&rows) {
        lines.push(line(cells));
        lines.push(format!("      for example: {}", in_words(&slip.example)));
        lines.extend(slip.nets.iter().map(|it| format!("      a second net: {it}")));
        let reason = slip.reason.as_ref().filter(|_| slip.lowers());
        lines.extend(reason.map(|it| format!("      accepted: {it}")));
    }
    lines.extend(in_short(found));
    lines.join("\n")
}

/// What to know of all of them.
fn in_short(found: &Slips) -> Vec<String> {
    let count = |is: fn(&Slip) -> bool| found.slips.iter().filter(|it| is(it)).count();
    let mut lines = vec![
        String::new(),
        format!(
            "{} slips; {} lower the urgency; {} lead from an emergency to care for oneself",
            found.slips.len(),
            count(Slip::lowers),
            count(Slip::is_single_point_of_failure)
        ),
    ];
    lines.extend(not_looked_at(&found.not_forgotten));
    lines
}

/// Says which answers cannot be forgotten, if there are such.
pub(super) fn not_looked_at(questions: &[QuestionId]) -> Option<String> {
    let names: Vec<_> = questions.iter().map(ToString::to_string).collect();
    (!names.is_empty()).then(|| {
        let why = "somebody must give an answer, and none says `unknown` or `unsure`";
        format!("Not looked at, since {why}: {}", names.join(", "))
    })
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
