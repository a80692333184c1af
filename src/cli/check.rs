//! `heelwise check`: the problems of dialogs; without any, their sizes.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use super::{LocaleArgs, dialogs, print_error, print_line, watch};
use crate::load::{Inspection, Withheld};
use crate::user;
use triage::dialog::Dialog;
use triage::dialog::report::{self, Report};
use triage::locale::Locales;
use triage::prover::lengths::Lengths;
use triage::prover::longest_path::Paths;

#[derive(clap::Args)]
pub(super) struct CheckArgs {
    /// The dialog files; without any, all in `dialogs/`.
    files: Vec<PathBuf>,
    #[command(flatten)]
    words: LocaleArgs,
    /// How to print problems.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Write the conversations that show a problem into this folder.
    #[arg(long)]
    examples: Option<PathBuf>,
    /// Check again whenever a file changes.
    #[arg(long)]
    watch: bool,
    /// Print nothing if there are no problems, not even hints.
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

impl CheckArgs {
    /// Checks the dialogs; returns whether there are no problems.
    pub(super) fn run(&self, clock: fn() -> DateTime<Utc>) -> anyhow::Result<bool> {
        if !self.watch {
            return self.once();
        }
        watch::watch(&dialogs(&self.files)?, &self.words.locales, clock, || {
            if let Err(error) = self.once() {
                print_error(&format!("{:#}", user::named(error)));
            }
        })
    }

    fn once(&self) -> anyhow::Result<bool> {
        let (mut report, mut figures) = (Report::default(), Vec::new());
        let mut out = Vec::new();
        for file in dialogs(&self.files)? {
            let inspected = self.words.inspect_with_hints(&file)?;
            figures.extend(figures_of(&inspected));
            out.extend(out_of_service(&inspected.withheld));
            report.join(inspected.report);
        }
        if let Some(folder) = &self.examples {
            write_examples(&report, folder)?;
        }
        match self.format {
            Format::Json => print_line(&report::json(&report)),
            Format::Sarif => print_line(&report::sarif(&report)),
            Format::Text => self.print(&report, &figures, &out),
        }
        Ok(report.is_empty())
    }

    fn print(&self, report: &Report, figures: &[String], out: &[String]) {
        let is_fine = report.is_empty();
        if is_fine && !self.quiet {
            print_line(&figures.join("\n"));
        }
        if !is_fine || (report.findings().next().is_some() && !self.quiet) {
            print_line(&format!("{}{report}", if is_fine { "\n" } else { "" }));
        }
        out.iter().for_each(|it| print_line(it));
    }
}

/// Lists the languages that this change takes out of service, so that nobody
/// learns it from a patient. A language that was only begun never was in
/// service.
fn out_of_service(withheld: &[Withheld]) -> Option<String> {
    let gone: Vec<_> = withheld.iter().filter(|it| !it.is_begun).collect();
    let tags: Vec<_> = gone.iter().map(|it| it.tag.as_str()).collect();
    let messages: usize = gone.iter().map(|it| it.to_translate).sum();
    let plural = if messages == 1 { "" } else { "s" };
    let what = format!("{messages} message{plural} to translate");
    (!gone.is_empty()).then(|| format!("this change takes {} out: {what}", tags.join(", ")))
}

/// The size and the length of a dialog without problems.
fn figures_of(inspected: &Inspection) -> Vec<String> {
    let Some((dialog, locales)) = &inspected.whole else { return Vec::new() };
    let mut lines = vec![size_of(dialog, inspected.laws)];
    if let Ok(paths) = Paths::of(dialog) {
        lines.extend(lengths_of(&paths));
        lines.extend(paces_of(&paths, locales));
    }
    lines.extend(inspected.allowed.iter().map(|it| format!("  {it}")));
    lines
}

fn size_of(dialog: &Dialog, laws: usize) -> String {
    let Dialog { id, rules, flags, outcomes, .. } = dialog;
    format!(
        "{id}: {} questions, {} rules, {} flags, {} outcomes and {laws} laws, proved",
        dialog.asked().count(),
        rules.len(),
        flags.len(),
        outcomes.len()
    )
}

/// How many questions people get, and how many they are spared.
fn lengths_of(paths: &Paths) -> Option<String> {
    let (asked, in_full) = (Lengths::of(paths).ok()?, Lengths::in_full(paths).ok()?);
    let (typical, typical_in_full) = (asked.typical(|_| 1.0), in_full.typical(|_| 1.0));
    let Lengths { shortest, longest, .. } = asked;
    Some(format!(
        "  asks {shortest} questions in the shortest conversation, {typical:.1} in a typical one \
         and {longest} in the longest; spares {}, {:.1} and {} that would change nothing",
        in_full.shortest - shortest,
        typical_in_full - typical,
        in_full.longest - longest,
    ))
}

fn paces_of(paths: &Paths, locales: &Locales) -> Vec<String> {
    let mut lines = Vec::new();
    for locale in locales.iter() {
        let (_, pace) = locale.longest_path(paths);
        let (_, without_signs) = locale.longest_path_without_signs(paths);
        let reviewed = if locale.is_reviewed() { "reviewed" } else { "not reviewed" };
        let calm = without_signs.seconds;
        lines.push(format!("  {}: {pace}, {calm:.0} without signs; {reviewed}", locale.tag));
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
