//! The command line: what the program can be asked to do; the clock, the tasks
//! and the shutdown.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::Context;
use chrono::{DateTime, Utc};
use clap::{Parser, Subcommand};

use crate::config::Settings;
use crate::dialog::Dialog;
use crate::load::{self, Places};
use crate::locale::{Clinic, Locales};
use crate::outbox::House;
use crate::serve;
use crate::store::Store;
use crate::store::memory::Memory;
use crate::store::sled::{DISK_BYTES_RESERVED, Sled};
use crate::store::turns::Turns;
use crate::terminal::{self, Look};

mod coverage;
mod diff;
mod graph;
mod schema;

/// A triage dialogue for Achilles and heel pain, on Telegram and in a terminal.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Have the dialogue on Telegram.
    Serve {
        /// The settings; without a file, they come from the environment alone.
        #[arg(long)]
        config: Option<PathBuf>,
        /// Another Bot API server than the settings name.
        #[arg(long)]
        api_url: Option<String>,
    },
    /// Prove the dialog, and print how long it takes.
    Check(Check),
    /// Have the dialogue here, in the terminal.
    Chat(Chat),
    /// Print the dialog as a drawing, for Mermaid or Graphviz.
    Graph(graph::Graph),
    /// Print the JSON Schema of dialog files, for editors.
    Schema,
    /// Tell who is told something else by another version of a dialog.
    Diff(diff::Diff),
    /// Tell which parts of a dialog its written conversations reach.
    Coverage(coverage::ConversationFiles),
}

/// How to print what was found.
#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    Text,
    Json,
}

#[derive(clap::Args)]
struct Files {
    /// The dialog file.
    #[arg(long, default_value = "dialogs/heel-pain.toml")]
    dialog: PathBuf,
    /// The folder with a folder of words per language; may be given more than
    /// once.
    #[arg(long, default_value = "locales")]
    locales: Vec<PathBuf>,
    /// The number to call for an ambulance.
    #[arg(long, default_value = "112")]
    emergency: String,
}

#[derive(clap::Args)]
struct Check {
    #[command(flatten)]
    files: Files,
}

#[derive(clap::Args)]
struct Chat {
    #[command(flatten)]
    files: Files,
    /// The language to begin in.
    #[arg(long, default_value = "en")]
    locale: String,
    /// Remember the conversation in this folder; without it, it is forgotten.
    #[arg(long)]
    store: Option<PathBuf>,
    /// Write the conversation to this file, as a test.
    #[arg(long)]
    record: Option<PathBuf>,
}

/// Runs the program.
pub fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let done = match arguments.command {
        Command::Chat(chat) => chat.run(),
        Command::Check(check) => check.run(),
        Command::Serve { config, api_url } => serve(config, api_url),
        Command::Graph(graph) => graph.run(),
        Command::Schema => {
            schema::print();
            Ok(())
        }
        Command::Diff(diff) => return diff.run(),
        Command::Coverage(files) => files.run(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tell(&format!("{error:#}"));
            ExitCode::FAILURE
        }
    }
}

#[expect(clippy::print_stderr, reason = "the one place that prints an error")]
fn tell(error: &str) {
    eprintln!("heelwise: {error}");
}

#[expect(clippy::disallowed_methods, reason = "the one place that reads the clock")]
fn now() -> DateTime<Utc> {
    Utc::now()
}

fn serve(config: Option<PathBuf>, api_url: Option<String>) -> anyhow::Result<()> {
    let mut settings = Settings::read(config.as_deref())?;
    settings.api_url = api_url.unwrap_or(settings.api_url);
    serve::serve(&settings, now)
}

impl Files {
    fn load(&self) -> anyhow::Result<(Dialog, Locales)> {
        let places = Places {
            dialog: self.dialog.clone(),
            locales: self.locales.clone(),
            default_language: "en".to_owned(),
        };
        let clinic =
            Clinic { emergency: self.emergency.clone(), retention_days: 30, ..Clinic::default() };
        load::load(&places, &clinic)
    }
}

impl Check {
    #[expect(clippy::print_stdout, reason = "the figures are what was asked for")]
    fn run(self) -> anyhow::Result<()> {
        let (dialog, locales) = self.files.load()?;
        for locale in locales.iter() {
            let reviewed = if locale.is_reviewed() { "reviewed" } else { "not reviewed" };
            println!("{}: {}; {reviewed}", locale.tag, locale.longest_path(&dialog));
        }
        Ok(())
    }
}

impl Chat {
    fn run(self) -> anyhow::Result<()> {
        let (dialog, locales) = self.files.load()?;
        let turns = Turns::default();
        match &self.store {
            None => self.have(House { dialog, locales, store: Memory::default(), turns }),
            Some(directory) => {
                let store = Sled::open(directory, DISK_BYTES_RESERVED)?;
                self.have(House { dialog, locales, store, turns })
            }
        }
    }

    fn have<S: Store + 'static>(&self, house: House<S>) -> anyhow::Result<()> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build()?;
        let (stdin, stdout) = (std::io::stdin().lock(), std::io::stdout());
        let look = Look::of_this_process();
        let chat = terminal::chat(Arc::new(house), &self.locale, stdin, stdout, look, now);
        let transcript = runtime.block_on(chat)?;
        match &self.record {
            None => Ok(()),
            Some(file) => std::fs::write(file, transcript)
                .with_context(|| format!("write the conversation to `{}`", file.display())),
        }
    }
}
