//! `heelwise locale`: the commands for translators.

use std::path::{Path, PathBuf};

use super::{LocaleArgs, dialogs};
use crate::load::{Places, load_unproved};
use triage::locale::catalogue::{CatalogueEntry, catalogue};
use triage::locale::{file_of, files_of};

mod new;
mod preview;
mod stamp;
mod status;

#[derive(clap::Subcommand)]
pub(super) enum LocaleCommand {
    /// Begin a language: write its files, with every English message as a
    /// comment and where it is used. With `en`, begin the words of each dialog
    /// that has none.
    New(new::New),
    /// Print how far each language is.
    Status(status::Status),
    /// Note above messages which English they translate, once you have
    /// compared them.
    Stamp(stamp::Stamp),
    /// Print every message of a language as a patient would see it.
    Preview(preview::PreviewArgs),
}

impl LocaleCommand {
    pub(super) fn run(&self) -> anyhow::Result<()> {
        match self {
            Self::New(new) => new.run(),
            Self::Status(status) => status.run(),
            Self::Stamp(stamp) => stamp.run(),
            Self::Preview(preview) => preview.run(),
        }
    }
}

/// The dialogs whose texts are meant, and the folders of the texts.
#[derive(clap::Args)]
struct DialogArgs {
    /// The dialog files; without any, all in `dialogs/`.
    #[arg(long)]
    dialog: Vec<PathBuf>,
    #[command(flatten)]
    words: LocaleArgs,
}

/// A language file that dialogs need, and the messages it must have.
struct Needed {
    file: String,
    entries: Vec<CatalogueEntry>,
}

impl DialogArgs {
    /// Returns where texts are; the dialog named in it is not used.
    fn places(&self) -> anyhow::Result<Places> {
        Ok(self.words.places(&dialogs(&self.dialog)?[0]))
    }

    /// Returns the files a language needs: the bot's, and one of each dialog.
    fn needed(&self) -> anyhow::Result<Vec<Needed>> {
        let mut all: Vec<Needed> = Vec::new();
        for path in dialogs(&self.dialog)? {
            for needed in needed(&path)? {
                if all.iter().all(|it| it.file != needed.file) {
                    all.push(needed);
                }
            }
        }
        Ok(all)
    }
}

/// A follow-up needs no words that the dialog it follows has.
fn needed(path: &Path) -> anyhow::Result<[Needed; 2]> {
    let dialog = load_unproved(path)?;
    let followed = dialog.follows.as_ref().map(|it| path.with_file_name(format!("{it}.toml")));
    let lent = followed.map(|it| anyhow::Ok(catalogue(&load_unproved(&it)?))).transpose()?;
    let [bot, own] = files_of(&dialog.id);
    let (of_the_bot, mut of_the_dialog): (Vec<_>, Vec<_>) =
        catalogue(&dialog).into_iter().partition(|it| file_of(&it.id, &dialog.id) == bot);
    let is_lent = |id: &str| lent.iter().flatten().any(|it| it.id == id);
    of_the_dialog.retain(|it| !is_lent(&it.id));
    Ok([Needed { file: bot, entries: of_the_bot }, Needed { file: own, entries: of_the_dialog }])
}
