//! `heelwise evaluate`: plays cases whose urgency is known against a dialog.

use std::path::PathBuf;

use anyhow::{Context, bail, ensure};

use super::{Format, LocaleArgs, OneDialog};
use crate::load::read;
use triage::dialog::Dialog;
use triage::dialog::case::{self, Case};
use triage::evaluation::Evaluation;

#[derive(clap::Args)]
pub(super) struct Evaluate {
    /// The folder of the cases, each a file (`*.toml`).
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
        let file = self.dialog.file()?;
        let edition = self.words.load_to_try(&file, &self.words.clinic())?;
        let (dialog, locales) = (edition.dialog, edition.locales);
        let tags = locales.tags();
        let known = tags.join(", ");
        ensure!(
            tags.contains(&self.locale),
            "the dialog has no language `{}`; choose one of: {known}",
            self.locale
        );
        let cases = self.cases(&dialog)?;
        let evaluation = Evaluation::of(&dialog, locales.get(&self.locale), &cases);
        match self.format {
            Format::Text => super::print_line(&evaluation.to_string()),
            Format::Json => super::print_line(&serde_json::to_string_pretty(&evaluation)?),
        }
        Ok(evaluation.is_good)
    }

    /// Returns the cases, each with its file, or all problems in them.
    fn cases(&self, dialog: &Dialog) -> anyhow::Result<Vec<(String, Case)>> {
        let (mut cases, mut wrong) = (Vec::new(), Vec::new());
        for file in self.files()? {
            let name = file.display().to_string();
            match case::read(&read(&file)?, dialog) {
                Ok(case) => cases.push((name, case)),
                Err(problems) => wrong.extend(problems.iter().map(|it| format!("{name}, {it}"))),
            }
        }
        if !wrong.is_empty() {
            bail!("cases that cannot be played:\n{}", wrong.join("\n"));
        }
        Ok(cases)
    }

    /// Returns the files of the cases, sorted.
    fn files(&self) -> anyhow::Result<Vec<PathBuf>> {
        let entries = fs_err::read_dir(&self.folder).context("read the cases")?;
        let mut files = entries.map(|it| Ok(it?.path())).collect::<anyhow::Result<Vec<_>>>()?;
        files.retain(|it| it.extension().is_some_and(|it| it == "toml"));
        files.sort();
        let folder = self.folder.display();
        ensure!(!files.is_empty(), "there is no case (`*.toml`) in `{folder}`; name their folder");
        Ok(files)
    }
}
