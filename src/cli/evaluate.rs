//! `heelwise evaluate`: plays cases whose urgency is known against a dialog.

use std::path::PathBuf;

use anyhow::ensure;

use super::{Format, LocaleArgs, OneDialog};
use crate::load::cases::cases;
use triage::evaluation::Evaluation;

#[derive(clap::Args)]
pub(super) struct Evaluate {
    /// The folder of the cases, each a file (`*.toml`). `cases/fever` is for the dialog
    /// `fever`, if there is one.
    folder: PathBuf,
    #[command(flatten)]
    dialog: OneDialog,
    #[command(flatten)]
    words: LocaleArgs,
    /// The language whose reading time is measured.
    #[arg(long, default_value = "en")]
    locale: String,
    /// How to print the result.
    #[arg(long, default_value = "text")]
    format: Format,
}

impl Evaluate {
    /// Prints the results of the cases; returns whether they are good enough.
    pub(super) fn run(&self) -> anyhow::Result<bool> {
        let file = self.dialog.file_for(&self.folder)?;
        let edition = self.words.load_to_try(&file, &self.words.clinic())?;
        let (dialog, locales) = (edition.dialog, edition.locales);
        let tags = locales.tags();
        let known = tags.join(", ");
        ensure!(
            tags.contains(&self.locale),
            "the dialog has no language `{}`; choose one of: {known}",
            self.locale
        );
        let cases = cases(&self.folder, &dialog)?;
        let evaluation = Evaluation::of(&dialog, locales.get(&self.locale), &cases);
        match self.format {
            Format::Text => super::print_line(&evaluation.to_string()),
            Format::Json => super::print_line(&serde_json::to_string_pretty(&evaluation)?),
        }
        Ok(evaluation.is_good)
    }
}
