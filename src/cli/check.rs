//! `heelwise check`: what an author sees of their dialogs.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use super::{Words, dialogs, say, tell, watch};
use crate::dialog::Dialog;
use crate::dialog::check::longest::Ways;
use crate::dialog::report::{self, Report};
use crate::load::Inspected;
use crate::locale::Locales;
use crate::user;

#[derive(clap::Args)]
pub(super) struct Check {
    /// The dialog files; without any, all in `dialogs/`.
    files: Vec<PathBuf>,
    #[command(flatten)]
    words: Words,
    /// How problems are told.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Write the conversation that shows a problem into this folder.
    #[arg(long)]
    examples: Option<PathBuf>,
    /// Check again whenever a file has changed.
    #[arg(long)]
    watch: bool,
    /// Say nothing of what is right.
    #[arg(long)]
    quiet: bool,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    /// For a person.
    Text,
    /// For a program.
    Json,
    /// For code hosts and editors.
    Sarif,
}

impl Check {
    /// Checks all that was asked for; returns whether nothing is wrong.
    pub(super) fn run(&self, clock: fn() -> DateTime<Utc>) -> anyhow::Result<bool> {
        if !self.watch {
            return self.once();
        }
        watch::watch(&dialogs(&self.files)?, &self.words.locales, clock, || {
            if let Err(error) = self.once() {
                tell(&format!("{:#}", user::named(error)));
            }
        })
    }

    fn once(&self) -> anyhow::Result<bool> {
        let (mut report, mut figures) = (Report::default(), Vec::new());
        for file in dialogs(&self.files)? {
            let inspected = self.words.inspect(&file)?;
            figures.extend(figures_of(&inspected));
            report.join(inspected.report);
        }
        if let Some(folder) = &self.examples {
            write_examples(&report, folder)?;
        }
        match self.format {
            Format::Json => say(&report::json(&report)),
            Format::Sarif => say(&report::sarif(&report)),
            Format::Text if !report.is_empty() => say(&report.to_string()),
            Format::Text if self.quiet => {}
            Format::Text => say(&figures.join("\n")),
        }
        Ok(report.is_empty())
    }
}

/// What is worth knowing of a dialog that nothing is wrong with.
fn figures_of(inspected: &Inspected) -> Vec<String> {
    let Some((dialog, locales)) = &inspected.whole else { return Vec::new() };
    let mut lines = vec![size_of(dialog, inspected.laws)];
    lines.extend(paces_of(dialog, locales));
    let allowed = inspected.allowed.iter();
    lines.extend(allowed.map(|(code, reason)| format!("  {code} is allowed: {reason}")));
    lines
}

fn size_of(dialog: &Dialog, laws: usize) -> String {
    let Dialog { id, questions, rules, flags, outcomes, .. } = dialog;
    format!(
        "{id}: {} questions, {} rules, {} flags, {} outcomes and {laws} laws, proved",
        questions.len(),
        rules.len(),
        flags.len(),
        outcomes.len()
    )
}

fn paces_of(dialog: &Dialog, locales: &Locales) -> Vec<String> {
    let Some(ways) = Ways::of(dialog) else { return Vec::new() };
    let mut lines = Vec::new();
    for locale in locales.iter() {
        let (_, pace) = locale.longest_way(&ways);
        let reviewed = if locale.is_reviewed() { "reviewed" } else { "not reviewed" };
        lines.push(format!("  {}: {pace}; {reviewed}", locale.tag));
    }
    lines
}

/// Writes each example as a file, numbered by its code.
fn write_examples(report: &Report, folder: &Path) -> anyhow::Result<()> {
    fs_err::create_dir_all(folder)?;
    let mut numbers = BTreeMap::new();
    for finding in report.findings().filter(|it| !it.example.is_empty()) {
        let code = finding.problem.code;
        let number = numbers.entry(code).and_modify(|it| *it += 1).or_insert(1);
        let file = folder.join(format!("{code}-{number}.chat"));
        let conversation = finding.example.join("\n");
        let text = format!("# {code}: {}\n{conversation}\n", finding.problem.message);
        fs_err::write(&file, text)?;
    }
    Ok(())
}
