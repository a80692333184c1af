//! The command line: the commands of the program and their exit codes. The
//! clock is read here only.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::{Context, bail, ensure};
use chrono::{DateTime, Utc};
use clap::{Parser, Subcommand};

use crate::edition::Edition;
use crate::load::{self, Inspection, Places, Published, Withheld};
use crate::log;
use crate::private;
use crate::serve;
use crate::settings::{Misconfigured, Settings};
use crate::telegram::UnknownToken;
use crate::user;
use triage::dialog::Dialog;
use triage::dialog::explain::explain;
use triage::dialog::keys;
use triage::dialog::problem::Code;
use triage::dialog::schema::{case_schema, schema};
use triage::dialog::source;
use triage::locale::Clinic;

mod chat;
mod check;
mod config;
mod coverage;
mod database;
mod diff;
mod escape;
mod evaluate;
mod figures;
mod graph;
mod hazards;
mod health;
mod locale;
mod new;
mod publish;
mod rows;
mod slips;
mod store;
mod studio;
mod table;
mod test;
mod watch;

use check::CheckArgs;

/// The exit code for wrong settings, as in sysexits.h: a restart would not
/// help.
const MISCONFIGURED: u8 = 78;

/// The words of every dialog, in each language that the program has them in.
const WORDS_OF_THE_BOT: [(&str, &str); 8] = [
    ("ar", include_str!("../locales/ar/bot.ftl")),
    ("de", include_str!("../locales/de/bot.ftl")),
    ("en", include_str!("../locales/en/bot.ftl")),
    ("es", include_str!("../locales/es/bot.ftl")),
    ("fr", include_str!("../locales/fr/bot.ftl")),
    ("pt-BR", include_str!("../locales/pt-BR/bot.ftl")),
    ("ru", include_str!("../locales/ru/bot.ftl")),
    ("uk", include_str!("../locales/uk/bot.ftl")),
];

/// The folder of the dialogs.
const DIALOGS: &str = "dialogs";

const NO_DIALOG: &str = "there is no dialog in `dialogs/`; `heelwise new dialog ID` begins one, \
                         and `--dialog FILE` names one elsewhere";

/// A triage dialog for Achilles and heel pain, on Telegram and in a terminal.
#[derive(Parser)]
#[command(version)]
struct Cli {
    #[command(subcommand)]
    command: CliCommand,
}

#[derive(Subcommand)]
enum CliCommand {
    /// Serve the dialog on Telegram.
    Serve {
        /// The file of settings; without it, they come from the environment
        /// alone.
        #[arg(long)]
        config: Option<PathBuf>,
        /// The Bot API server to use instead of the one in the settings.
        #[arg(long)]
        api_url: Option<String>,
    },
    /// Check the settings.
    #[command(subcommand)]
    Config(config::Config),
    /// Ask the bot that runs with these settings whether it is well; exit with
    /// 0 if it is, 1 if it is not.
    Health(health::Health),
    /// Write a backup of all sessions; the bot may be running.
    Backup(store::BackupArgs),
    /// Prove the files and show what they change, then put them in force while the
    /// bot runs: people in the middle finish on the version they began.
    Publish(publish::PublishArgs),
    /// Put an earlier version in force again.
    Rollback(publish::RollbackArgs),
    /// Send people with a result whom the version in force sends sooner that result.
    Recall(publish::RecallArgs),
    /// List the versions, and how many people are on each.
    Versions(publish::VersionsArgs),
    /// Print where people stop, and what becomes of check-ins, in numbers that
    /// show nobody.
    Figures(figures::FiguresArgs),
    /// Make a store from a backup, or put one into the database.
    Restore(store::RestoreArgs),
    /// Maintain the store.
    #[command(subcommand)]
    Store(store::StoreCommand),
    /// Prove dialogs and check their translations: list all problems, or print
    /// how long each dialog takes.
    Check(CheckArgs),
    /// Print the long text of a problem.
    Explain {
        /// The code of the problem, such as D203.
        #[arg(value_parser = code)]
        code: Code,
    },
    /// Begin a dialog.
    #[command(subcommand)]
    New(new::New),
    /// Have the conversation here, in the terminal.
    Chat(chat::ChatArgs),
    /// Play written conversations; exit with 0 if each goes as it is written,
    /// else 1, and print the difference.
    Test(test::TestArgs),
    /// Serve a page on this machine, to try the dialog and read what is wrong
    /// with it.
    Studio(studio::StudioArgs),
    /// Draw the dialog, for Mermaid or Graphviz.
    Graph(graph::GraphArgs),
    /// Begin a language, see how far it is, preview it.
    #[command(subcommand)]
    Locale(locale::LocaleCommand),
    /// Print the decision table, and where the order of its rows decides.
    Table(table::TableArgs),
    /// Print, for each sign, the least urgent result of a patient who has the
    /// sign and misses it once.
    Slips(slips::SlipsOf),
    /// Print the hazard log: what could go wrong, what prevents it, what risk
    /// is left.
    Hazards(hazards::HazardsOf),
    /// Print the JSON Schema of dialog files or of cases, for editors; or all
    /// keys of a dialog file, to read.
    Schema {
        /// The kind of file.
        #[arg(value_enum, default_value = "dialog")]
        of: SchemaOf,
    },
    /// Compare two versions of a dialog: which patients get a different
    /// result, and which promises and texts changed.
    Diff(diff::DiffArgs),
    /// Count the parts of a dialog that written conversations reach, and list
    /// those that none reaches.
    Coverage(coverage::ConversationFiles),
    /// Play cases with an expected urgency, and count who gets too little or
    /// too much; exit with 0 if nobody gets too little and few get too much,
    /// else 1.
    Evaluate(evaluate::Evaluate),
}

/// The kind of file that a schema describes.
#[derive(Clone, Copy, clap::ValueEnum)]
enum SchemaOf {
    /// Dialogs.
    Dialog,
    /// Cases of `evaluate`.
    Case,
    /// Dialogs, as a page: docs/dialog-keys.md.
    Keys,
}

/// How to print a result.
#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    Text,
    Json,
}

/// The dialog that a command is for.
#[derive(clap::Args)]
struct OneDialog {
    /// The dialog file; without it, the only one in `dialogs/`, beside its
    /// follow-up.
    #[arg(long)]
    dialog: Option<PathBuf>,
}

#[derive(clap::Args)]
struct LocaleArgs {
    /// The folder of the texts, with a folder for each language; may be given
    /// more than once.
    #[arg(long, default_value = "locales")]
    locales: Vec<PathBuf>,
    /// The emergency number that the texts name.
    #[arg(long, default_value = "112")]
    emergency: String,
}

/// Runs the program.
pub fn main() -> ExitCode {
    let command = Cli::parse().command;
    let ends_with_1 = matches!(
        command,
        CliCommand::Check(_) | CliCommand::Diff(_) | CliCommand::Evaluate(_) | CliCommand::Test(_)
    );
    let failed = if ends_with_1 { 2 } else { 1 };
    ExitCode::from(command.run().unwrap_or_else(|error| end(error, failed)))
}

impl CliCommand {
    /// Runs the command, and returns the exit code.
    fn run(self) -> anyhow::Result<u8> {
        if self.is_private() {
            private::keep_process()?;
        }
        match self {
            Self::Chat(chat) => chat.run().map(|is_fine| if is_fine { 0 } else { 1 }),
            Self::Test(test) => test.run().map(|is_fine| if is_fine { 0 } else { 1 }),
            Self::Backup(backup) => backup.run(now).map(|()| 0),
            Self::Publish(publish) => publish.run(now).map(|is_done| if is_done { 0 } else { 1 }),
            Self::Rollback(back) => back.run(now).map(|is_done| if is_done { 0 } else { 1 }),
            Self::Recall(recall) => recall.run(now).map(|is_done| if is_done { 0 } else { 1 }),
            Self::Versions(list) => list.run(now).map(|is_done| if is_done { 0 } else { 1 }),
            Self::Figures(figures) => figures.run(now).map(|()| 0),
            Self::Restore(restore) => restore.run().map(|()| 0),
            Self::Store(store) => store.run().map(|()| 0),
            Self::Check(check) => check.run(now).map(|is_fine| if is_fine { 0 } else { 1 }),
            Self::Studio(studio) => studio.run().map(|()| 0),
            Self::Graph(graph) => graph.run().map(|()| 0),
            Self::Locale(locale) => locale.run().map(|()| 0),
            Self::New(new) => new.run().map(|()| 0),
            Self::Table(table) => table.run().map(|()| 0),
            Self::Slips(slips) => slips.run().map(|()| 0),
            Self::Hazards(hazards) => hazards.run().map(|()| 0),
            Self::Diff(diff) => diff.run().map(|asks| if asks { 1 } else { 0 }),
            Self::Coverage(files) => files.run().map(|()| 0),
            Self::Evaluate(evaluate) => evaluate.run().map(|is_good| if is_good { 0 } else { 1 }),
            Self::Schema { of } => {
                print_line(of.schema().trim_end());
                Ok(0)
            }
            Self::Explain { code } => {
                print_line(explain(code));
                Ok(0)
            }
            Self::Config(config) => config.run().map(|()| 0),
            Self::Health(health) => health.run().map(|is_well| if is_well { 0 } else { 1 }),
            Self::Serve { config, api_url } => serve(config, api_url).map(|()| 0),
        }
    }

    /// Whether it reads people's answers or a secret.
    fn is_private(&self) -> bool {
        match self {
            Self::Serve { .. }
            | Self::Config(_)
            | Self::Health(_)
            | Self::Backup(_)
            | Self::Publish(_)
            | Self::Rollback(_)
            | Self::Recall(_)
            | Self::Versions(_)
            | Self::Figures(_)
            | Self::Restore(_)
            | Self::Store(_)
            | Self::Chat(_) => true,
            Self::Check(_)
            | Self::Explain { .. }
            | Self::Studio(_)
            | Self::Graph(_)
            | Self::Locale(_)
            | Self::New(_)
            | Self::Test(_)
            | Self::Table(_)
            | Self::Schema { .. }
            | Self::Slips(_)
            | Self::Hazards(_)
            | Self::Diff(_)
            | Self::Coverage(_)
            | Self::Evaluate(_) => false,
        }
    }
}

impl SchemaOf {
    fn schema(self) -> String {
        match self {
            Self::Dialog => schema(),
            Self::Case => case_schema(),
            Self::Keys => keys::page(),
        }
    }
}

/// Prints why the program ends, and returns its exit code.
fn end(error: anyhow::Error, failed: u8) -> u8 {
    let (error, code) = match error.downcast::<Misconfigured>() {
        Ok(Misconfigured(error)) => (error, MISCONFIGURED),
        Err(error) if error.is::<UnknownToken>() => (error, MISCONFIGURED),
        Err(error) => (error, failed),
    };
    print_error(&format!("{:#}", user::named(error)));
    code
}

/// Reads the code of a problem, in capitals or not.
fn code(text: &str) -> Result<Code, String> {
    let known = Code::ALL.map(|it| it.to_string()).join(", ");
    Code::parse(&text.to_uppercase()).map_err(|nearest| {
        let nearest = nearest.map_or_else(|| ".".to_owned(), |it| format!("; {it}"));
        format!("there is no problem `{text}`{nearest} There are: {known}")
    })
}

/// Prints a result. A reader that closed the pipe needs no more, so errors are
/// ignored.
fn print_line(text: &str) {
    let _ = writeln!(std::io::stdout(), "{text}");
}

#[expect(clippy::print_stderr, reason = "the one place that prints an error")]
fn print_error(error: &str) {
    if log::is_json() {
        tracing::error!("{error}");
    } else {
        eprintln!("heelwise: {error}");
    }
}

/// Prints why languages are left out.
fn print_withheld(withheld: &[Withheld]) {
    for Withheld { tag, why, .. } in withheld {
        print_error(&format!("`{tag}` is not offered: {why}"));
    }
}

#[expect(clippy::disallowed_methods, reason = "the one place that reads the clock")]
fn now() -> DateTime<Utc> {
    Utc::now()
}

/// Returns the words of every dialog in this language, if the program has them.
fn words_of_the_bot(language: &str) -> Option<&'static str> {
    WORDS_OF_THE_BOT.iter().find(|it| it.0 == language).map(|it| it.1)
}

/// Whether the program runs in the folder of the dialogs itself.
fn is_inside() -> bool {
    std::env::current_dir().is_ok_and(|it| it.ends_with(DIALOGS))
}

/// Returns the named dialog files; without any, all files in `dialogs/`.
fn dialogs(asked: &[PathBuf]) -> anyhow::Result<Vec<PathBuf>> {
    if !asked.is_empty() {
        return Ok(asked.to_vec());
    }
    ensure!(
        Path::new(DIALOGS).is_dir() || !is_inside(),
        "the program runs inside `{DIALOGS}`: go one folder up (`cd ..`), and type it again"
    );
    let mut found = Vec::new();
    for entry in fs_err::read_dir(DIALOGS).context(NO_DIALOG)? {
        found.push(entry?.path());
    }
    found.retain(|it| it.extension().is_some_and(|it| it == "toml") && !is_of_signatures(it));
    found.sort();
    ensure!(!found.is_empty(), NO_DIALOG);
    Ok(found)
}

impl OneDialog {
    /// Returns the file; without one, the dialog that a folder is named after.
    fn file_for(&self, folder: &Path) -> anyhow::Result<PathBuf> {
        let named_after =
            folder.file_name().map(|it| Path::new(DIALOGS).join(it).with_added_extension("toml"));
        match named_after.filter(|it| self.dialog.is_none() && it.is_file()) {
            Some(file) => Ok(file),
            None => self.file(),
        }
    }

    /// Returns the file; fails if none is named and there are several.
    fn file(&self) -> anyhow::Result<PathBuf> {
        if let Some(file) = &self.dialog {
            return Ok(file.clone());
        }
        let mut all = dialogs(&[])?;
        if all.len() > 1 {
            let follows =
                |it: &PathBuf| load::read(it).is_ok_and(|it| source::follows(&it).is_some());
            all.retain(|it| !follows(it));
        }
        if let [only] = all.as_slice() {
            return Ok(only.clone());
        }
        let named: Vec<_> = all.iter().map(|it| format!("`--dialog {}`", it.display())).collect();
        bail!("there are several dialogs in `{DIALOGS}/`; name one: {}", named.join(", "))
    }
}

/// Where the settings of a bot are.
#[derive(clap::Args)]
struct SettingsArgs {
    /// The file of settings; without it, they come from the environment alone.
    #[arg(long)]
    config: Option<PathBuf>,
    /// Which bot, if there are several: the name of its file.
    #[arg(long)]
    bot: Option<String>,
}

impl SettingsArgs {
    /// Reads them, and begins to log as they ask for.
    fn read(&self) -> Result<Settings, Misconfigured> {
        let settings = Settings::of_bot(self.config.as_deref(), self.bot.as_deref())?;
        log::start(settings.log, settings.log_format);
        Ok(settings)
    }

    /// Returns these options as they are typed, each after a space.
    fn typed(&self) -> String {
        let config = self.config.as_ref().map(|it| format!(" --config {}", it.display()));
        let bot = self.bot.as_ref().map(|it| format!(" --bot {it}"));
        config.into_iter().chain(bot).collect()
    }
}

/// Whether it is the file of signatures beside a dialog.
fn is_of_signatures(path: &Path) -> bool {
    path.file_stem().is_some_and(|it| Path::new(it).extension().is_some_and(|it| it == "signed"))
}

fn serve(config: Option<PathBuf>, api_url: Option<String>) -> anyhow::Result<()> {
    let mut settings = Settings::read(config.as_deref())?;
    settings.api_url = api_url.unwrap_or(settings.api_url);
    serve::serve(settings, now)
}

impl LocaleArgs {
    fn places(&self, dialog: &Path) -> Places {
        Places {
            dialog: dialog.to_owned(),
            locales: self.locales.clone(),
            default_language: "en".to_owned(),
        }
    }

    fn clinic(&self) -> Clinic {
        Clinic { emergency: self.emergency.clone(), retention_days: 30, ..Clinic::default() }
    }

    fn inspect_with_hints(&self, dialog: &Path) -> anyhow::Result<Inspection> {
        load::inspect_with_hints(&self.places(dialog), &self.clinic())
    }

    /// Loads a dialog as it would be served.
    fn publish(&self, dialog: &Path, clinic: &Clinic) -> anyhow::Result<Published> {
        let mut inspected = load::inspect(&self.places(dialog), clinic)?;
        let withheld = std::mem::take(&mut inspected.withheld);
        let published = inspected.published()?;
        print_withheld(&withheld);
        Ok(published)
    }

    /// Loads a dialog to try it, even with problems, so that an author can see
    /// their effect.
    fn load_to_try(&self, dialog: &Path, clinic: &Clinic) -> anyhow::Result<Edition<Arc<Dialog>>> {
        let inspected = load::inspect(&self.places(dialog), clinic)?;
        let is_proved = inspected.is_proved();
        let Inspection { whole, report, version, withheld, .. } = inspected;
        let Some((dialog, locales)) = whole else { return Err(report.into()) };
        if !is_proved {
            print_error(&format!("this dialog is never served; problems: {}", report.len()));
        }
        print_withheld(&withheld);
        Ok(Edition::to_try(dialog, version, locales).with_proof(is_proved))
    }
}
