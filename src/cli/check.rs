//! `heelwise check`: the problems of dialogs; without any, their sizes.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use super::{LocaleArgs, dialogs, print_error, print_line, watch};
use crate::load::{self, FileText, Inspection, Withheld};
use crate::user;
use triage::dialog::Dialog;
use triage::dialog::problem::{Code, Problem};
use triage::dialog::report::{self, Report, counted};
use triage::locale::Locales;
use triage::locale::lint::SOURCE;
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
    /// List the problems of this language too, if it is not published; may be
    /// given more than once. Without it such a language is one line.
    #[arg(long)]
    language: Vec<String>,
    /// Print no hints, and nothing if there are no problems.
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
        let (mut unfinished, mut ids) = (Unfinished::default(), Ids::default());
        for file in dialogs(&self.files)? {
            let inspected = self.words.inspect_with_hints(&file)?;
            figures.extend(figures_of(&inspected));
            ids.add(&file, &inspected, &mut report)?;
            unfinished.add(inspected.withheld);
            report.join(inspected.report);
        }
        if let Some(folder) = &self.examples {
            write_examples(&report, folder)?;
        }
        match self.format {
            Format::Json => print_line(&report::json(&report)),
            Format::Sarif => print_line(&report::sarif(&report)),
            Format::Text => self.print(&report, &figures, &unfinished),
        }
        Ok(report.is_empty())
    }

    /// Prints the report, in which a language that is not published is a line.
    fn print(&self, report: &Report, figures: &[String], unfinished: &Unfinished) {
        let unread = unfinished.unread(&self.language);
        let mut report = report.without(&unread);
        if self.quiet {
            report.leave_hints_out();
        }
        let is_fine = report.is_empty();
        if is_fine && !self.quiet {
            print_line(&figures.join("\n"));
        }
        if !is_fine || (report.findings().next().is_some() && !self.quiet) {
            print_line(&format!("{}{report}", if is_fine { "\n" } else { "" }));
        }
        unfinished.lacking(&self.language).for_each(|it| print_line(&it));
        unfinished.lines().for_each(|it| print_line(&it));
        if let Some(tag) = unread.first() {
            print_line(&format!(
                "`heelwise check --language {tag}` lists what is wrong in `{tag}`"
            ));
        }
    }
}

/// The ids of dialogs, each with its file.
#[derive(Default)]
struct Ids(BTreeMap<String, PathBuf>);

impl Ids {
    /// Adds a dialog; reports an id that another file has too: the two would
    /// have the same words.
    fn add(&mut self, file: &Path, of: &Inspection, report: &mut Report) -> anyhow::Result<()> {
        let Some((dialog, _)) = &of.whole else { return Ok(()) };
        let former = self.0.insert(dialog.id.clone(), file.to_owned());
        if let Some(other) = former.filter(|it| it != file) {
            let text = load::read(file)?;
            let quoted = format!("\"{}\"", dialog.id);
            let at = text.find(&quoted).unwrap_or(0);
            let message =
                format!("`{}` and `{}` have the same id", other.display(), file.display());
            let hint = "give each dialog an id of its own, with its words in a file of that name; \
                        or move one of the two files elsewhere";
            let problem = Problem::new(Code::D103, at..at + quoted.len(), message);
            let problem = problem.hint(Some(hint.to_owned()));
            report.add(&file.display().to_string(), &text, vec![problem], None);
        }
        Ok(())
    }
}

/// The languages that are not published, with what keeps each from it in all
/// dialogs. What English lacks is for the author, and is listed.
#[derive(Default)]
struct Unfinished(BTreeMap<String, [BTreeSet<FileText>; 2]>);

impl Unfinished {
    fn add(&mut self, withheld: Vec<Withheld>) {
        let others = withheld.into_iter().filter(|it| it.tag != SOURCE);
        for Withheld { tag, lacking, to_mend, .. } in others {
            let [all_lacking, all_to_mend] = self.0.entry(tag).or_default();
            all_lacking.extend(lacking);
            all_to_mend.extend(to_mend);
        }
    }

    /// Returns a line for each, so that nobody learns it from a patient.
    fn lines(&self) -> impl Iterator<Item = String> {
        self.0.iter().map(|(tag, [lacking, to_mend])| {
            let parts = [(lacking.len(), "lacking"), (to_mend.len(), "old or wrong")];
            let counted = |(count, what): (usize, &str)| match count {
                0 => String::new(),
                1 => format!("1 text {what}, "),
                _ => format!("{count} texts {what}, "),
            };
            format!("`{tag}`: {}not published", parts.map(counted).concat())
        })
    }

    /// Returns, for each of these languages, its files with the texts that each
    /// lacks.
    fn lacking(&self, asked: &[String]) -> impl Iterator<Item = String> {
        let mut files = BTreeMap::<&str, Vec<String>>::new();
        for (_, [lacking, _]) in self.0.iter().filter(|it| asked.contains(it.0)) {
            for (file, name) in lacking {
                files.entry(file).or_default().push(format!("`{name}`"));
            }
        }
        files.into_iter().map(|(file, names)| format!("`{file}` lacks {}", names.join(", ")))
    }

    /// Returns those that the author did not ask for.
    fn unread(&self, asked: &[String]) -> BTreeSet<String> {
        self.0.keys().filter(|it| !asked.contains(it)).cloned().collect()
    }
}

/// The size and the length of a dialog without problems.
fn figures_of(inspected: &Inspection) -> Vec<String> {
    let Some((dialog, locales)) = &inspected.whole else { return Vec::new() };
    let mut lines = vec![size_of(dialog, inspected.laws)];
    if let Ok(paths) = Paths::of(dialog) {
        lines.extend(lengths_of(&paths));
        lines.extend(paces_of(&paths, locales));
    }
    lines.push(format!("  version {}", inspected.version));
    lines.extend(inspected.allowed.iter().map(|it| format!("  {it}")));
    lines
}

fn size_of(dialog: &Dialog, laws: usize) -> String {
    let Dialog { id, rules, flags, outcomes, .. } = dialog;
    let parts = [
        counted(dialog.asked().count(), "question"),
        counted(rules.len(), "rule"),
        counted(flags.len(), "flag"),
    ];
    let outcomes = counted(outcomes.len(), "outcome");
    format!("{id}: {}, {outcomes} and {}, proved", parts.join(", "), counted(laws, "law"))
}

/// How many questions people get, and how many they are spared.
fn lengths_of(paths: &Paths) -> Option<String> {
    let (asked, in_full) = (Lengths::of(paths).ok()?, Lengths::in_full(paths).ok()?);
    let (typical, typical_in_full) = (asked.typical(|_| 1.0), in_full.typical(|_| 1.0));
    let Lengths { shortest, longest, .. } = asked;
    Some(format!(
        "  asks {} in the shortest conversation, {typical:.1} in a typical one and {longest} in \
         the longest; spares {}, {:.1} and {} that would change nothing",
        counted(shortest, "question"),
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
