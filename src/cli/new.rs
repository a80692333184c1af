//! `heelwise new`: begins a dialog with a small one that is proved and can be
//! played.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, bail, ensure};

use super::{DIALOGS, print_line, words_of_the_bot};
use crate::app::App;
use crate::conversation::held::{CONVERSATIONS, VERSION, clinic, difference};
use crate::load::{self, Places};
use crate::store::memory::Memory;
use triage::dialog::schema::schema;
use triage::locale::lint::SOURCE;
use triage::prover::check;

/// The name of the dialog in the files below, and what it is about.
const NAME: &str = "new-dialog";
const COMPLAINT: &str = "new complaint";
const DIALOG: &str = include_str!("new/dialog.toml");
const WORDS: &str = include_str!("new/words.ftl");
const CONVERSATION: &str = include_str!("new/conversation.chat");

#[derive(clap::Subcommand)]
pub(super) enum New {
    /// Begin a dialog: write a small one that is proved, its English words and
    /// a conversation, with a comment above each key.
    Dialog(NewDialog),
}

#[derive(clap::Args)]
pub(super) struct NewDialog {
    /// The id of the dialog, which names its files: small letters, digits and
    /// hyphens, such as `cough`.
    id: String,
}

/// A file to write.
struct NewFile {
    path: PathBuf,
    what: &'static str,
    text: String,
}

impl New {
    pub(super) fn run(&self) -> anyhow::Result<()> {
        let Self::Dialog(dialog) = self;
        dialog.run()
    }
}

impl NewDialog {
    /// Writes all files, or none if one of them is there already.
    fn run(&self) -> anyhow::Result<()> {
        let id = &self.id;
        let plain = plain(id);
        ensure!(
            plain == *id,
            "`{id}` cannot be the id of a dialog: it has small letters from a to z, digits and \
             hyphens; `heelwise new dialog {plain}` begins one"
        );
        if let Some(problem) = check(&named(DIALOG, id)).problems.first() {
            bail!("{}", problem.message);
        }
        let [dialog, words, conversation] = self.own();
        for NewFile { path, .. } in [&dialog, &words, &conversation] {
            ensure!(
                !fs_err::exists(path)?,
                "`{}` is there already, and stays as it is; nothing was written",
                path.display()
            );
        }
        let (places, played) = (places(&dialog.path), conversation.path.clone());
        for file in shared().into_iter().chain([dialog, words, conversation]) {
            if !fs_err::exists(&file.path)? {
                file.write()?;
            }
        }
        complete(&places, &played).context("play the new conversation")?;
        print_line(&next(id));
        Ok(())
    }

    fn own(&self) -> [NewFile; 3] {
        let id = &self.id;
        let file =
            |path: String, what, text| NewFile { path: path.into(), what, text: named(text, id) };
        [
            file(format!("{DIALOGS}/{id}.toml"), "what is asked, and what follows", DIALOG),
            file(format!("locales/en/{id}.ftl"), "its words in English", WORDS),
            file(
                format!("{CONVERSATIONS}/{id}/danger.chat"),
                "a conversation that stays as it is written",
                CONVERSATION,
            ),
        ]
    }
}

/// Returns the files that all dialogs share.
fn shared() -> [NewFile; 2] {
    [
        NewFile {
            path: Path::new(DIALOGS).join("dialog.schema.json"),
            what: "for editors, which explain and complete the keys by it",
            text: schema(),
        },
        NewFile {
            path: Path::new("locales").join(SOURCE).join("bot.ftl"),
            what: "the words of every dialog in English",
            text: words_of_the_bot(SOURCE).unwrap_or_default().to_owned(),
        },
    ]
}

impl NewFile {
    fn write(&self) -> anyhow::Result<()> {
        fs_err::create_dir_all(self.path.parent().unwrap_or(Path::new(".")))?;
        fs_err::write(&self.path, &self.text)?;
        print_line(&format!("wrote `{}`: {}", self.path.display(), self.what));
        Ok(())
    }
}

/// Returns a name as an id: in small letters, with hyphens between its words.
fn plain(name: &str) -> String {
    let letters = name.to_lowercase().replace(|it: char| !it.is_ascii_alphanumeric(), "-");
    let words: Vec<_> = letters.split('-').filter(|it| !it.is_empty()).collect();
    if words.is_empty() { "cough".to_owned() } else { words.join("-") }
}

/// Returns a file with the id of the new dialog in it, which names the complaint
/// too.
fn named(text: &str, id: &str) -> String {
    text.replace(NAME, id).replace(COMPLAINT, &id.replace('-', " "))
}

fn places(dialog: &Path) -> Places {
    Places {
        dialog: dialog.to_owned(),
        locales: vec!["locales".into()],
        default_language: "en".to_owned(),
    }
}

/// Adds the bot's lines to the conversation, in the words that are there.
fn complete(places: &Places, conversation: &Path) -> anyhow::Result<()> {
    let published = load::load(places, &clinic())?.called(VERSION);
    let app = Arc::new(App::new(published, Memory::default(), Arc::default()));
    match difference(&app, conversation)? {
        Some(difference) => difference.renew(conversation),
        None => Ok(()),
    }
}

fn next(id: &str) -> String {
    let commands = [
        (format!("check {DIALOGS}/{id}.toml"), "proves it, and finds what is wrong"),
        (format!("chat --dialog {DIALOGS}/{id}.toml"), "plays it"),
        (format!("test {CONVERSATIONS}/{id}"), "plays the written conversation"),
    ];
    let width = commands.iter().map(|it| it.0.len()).max().unwrap_or(0);
    let line = |(command, does): &(String, &str)| format!("  heelwise {command:width$}  {does}\n");
    let commands: String = commands.iter().map(line).collect();
    format!(
        "\nAll its words are an example, and no advice: `heelwise serve` refuses them.\n\
         Next:\n{commands}\
         More: docs/editing-a-dialog.md, in the source that this program was built from"
    )
}
