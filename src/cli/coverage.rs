//! `heelwise coverage`: the parts of a dialog that conversations reach.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Context;

use super::{Format, LocaleArgs, OneDialog};
use crate::app::App;
use crate::conversation::held::{CONVERSATIONS, clinic, conversations, play_first};
use crate::load::read;
use crate::store::memory::Memory;
use triage::prover::coverage::Coverage;

#[derive(clap::Args)]
pub(super) struct ConversationFiles {
    #[command(flatten)]
    dialog: OneDialog,
    #[command(flatten)]
    words: LocaleArgs,
    /// The folders with conversations (`*.chat`) of this dialog; without any,
    /// `tests/conversations/<dialog>`.
    folders: Vec<PathBuf>,
    /// How to print the list.
    #[arg(long, default_value = "text")]
    format: Format,
}

impl ConversationFiles {
    pub(super) fn run(self) -> anyhow::Result<()> {
        let edition = self.words.load_to_try(&self.dialog.file()?, &clinic())?;
        let app = Arc::new(App::of(edition, Memory::default()));
        let mut coverage = Coverage::new(&app.dialog, app.locales.tags())?;
        for file in self.conversations(&app.dialog.id)? {
            let written = read(&file)?;
            let played =
                play_first(&app, &written).with_context(|| format!("play `{}`", file.display()))?;
            played.cover(&mut coverage);
        }
        match self.format {
            Format::Text => {
                coverage.covered().iter().for_each(|it| super::print_line(&it.to_string()))
            }
            Format::Json => super::print_line(&serde_json::to_string_pretty(&coverage.covered())?),
        }
        Ok(())
    }

    /// Returns the files of all folders, sorted.
    fn conversations(&self, dialog: &str) -> anyhow::Result<Vec<PathBuf>> {
        let usual = [Path::new(CONVERSATIONS).join(dialog)];
        let folders = if self.folders.is_empty() { &usual[..] } else { &self.folders };
        let mut files = Vec::new();
        for folder in folders {
            files.extend(conversations(folder)?);
        }
        files.sort();
        Ok(files)
    }
}
