//! `heelwise diff`: which patients another version of a dialog treats
//! differently.

use fs_err as fs;
use std::path::{Path, PathBuf};

use crate::difference::Difference;
use crate::load::{self, Places};
use anyhow::{Context, ensure};
use triage::locale::compare::{self as words, Spoken, Words};
use triage::locale::lint::{LanguageFiles, SOURCE};
use triage::prover::compare::{Comparison, Version, compare};

#[derive(clap::Args)]
pub(super) struct DiffArgs {
    /// The old dialog file.
    old: PathBuf,
    /// The new dialog file.
    new: PathBuf,
    /// The folder of the new version's texts; may be given more than once.
    /// Without it: `locales` in the folder of the dialog, or in the folder
    /// above.
    #[arg(long)]
    locales: Vec<PathBuf>,
    /// The folder of the old version's texts, in the same way.
    #[arg(long)]
    old_locales: Vec<PathBuf>,
    /// Report that somebody has read the critical texts that changed and found
    /// them as good; then they do not cause exit code 1.
    #[arg(long)]
    words_seen: bool,
    /// How to print the comparison.
    #[arg(long, default_value = "text")]
    format: super::Format,
}

impl DiffArgs {
    /// Prints the differences; returns whether somebody must look at them, so
    /// that a script can ask for it.
    pub(super) fn run(&self) -> anyhow::Result<bool> {
        let found = self.compare()?;
        super::print_line(self.print(&found)?.trim_end());
        Ok(found.verdict.asks_for_a_look())
    }

    fn compare(&self) -> anyhow::Result<Difference> {
        ensure_a_file(&self.old)?;
        ensure_a_file(&self.new)?;
        let (old, new) = (load::load_version(&self.old)?, load::load_version(&self.new)?);
        let comparison = compare(&old, &new);
        let words = self.words(&old, &new, &comparison)?;
        Ok(Difference::new(comparison, words, self.words_seen))
    }

    /// Compares the texts, or returns why not.
    fn words(
        &self,
        old: &Version,
        new: &Version,
        comparison: &Comparison,
    ) -> anyhow::Result<Result<Words, String>> {
        let before = Folders::of(&self.old, &self.old_locales, "--old-locales");
        let after = Folders::of(&self.new, &self.locales, "--locales");
        let (before, after) = match (before, after) {
            (Ok(before), Ok(after)) => (before, after),
            (Err(why), _) | (_, Err(why)) => return Ok(Err(why)),
        };
        if before.real()? == after.real()? {
            let same = "the same words stand beside both; name those of the old version with \
                        --old-locales";
            return Ok(Err(same.to_owned()));
        }
        let (was, is) = (before.words(old)?, after.words(new)?);
        let was = Spoken { dialog: old.dialog(), languages: &was };
        let is = Spoken { dialog: new.dialog(), languages: &is };
        let words = words::compare(&was, &is, &comparison.renames);
        let lacking =
            format!("one version has no words in `{SOURCE}`: looked in {before} and {after}");
        Ok(words.ok_or(lacking))
    }

    fn print(&self, found: &Difference) -> anyhow::Result<String> {
        Ok(match self.format {
            super::Format::Text => found.in_words(),
            super::Format::Json => serde_json::to_string_pretty(found)? + "\n",
        })
    }
}

fn ensure_a_file(dialog: &Path) -> anyhow::Result<()> {
    let folder = dialog.display();
    ensure!(
        !dialog.is_dir(),
        "`{folder}` is a folder: name the dialog file in it, such as \
         `{folder}/dialogs/fever.toml`; the words are found beside it"
    );
    Ok(())
}

/// The folders with the texts of a version.
struct Folders<'d> {
    dialog: &'d Path,
    folders: Vec<PathBuf>,
}

impl<'d> Folders<'d> {
    /// Returns the named folders, or the one beside the dialog; or an error if
    /// there is none.
    fn of(dialog: &'d Path, named: &[PathBuf], option: &str) -> Result<Self, String> {
        if !named.is_empty() {
            return Ok(Self { dialog, folders: named.to_vec() });
        }
        let real = fs::canonicalize(dialog).unwrap_or_default();
        let beside = real.ancestors().skip(1).take(2).map(|it| it.join("locales"));
        let found: Vec<_> = beside.filter(|it| it.is_dir()).take(1).collect();
        if found.is_empty() {
            let dialog = dialog.display();
            return Err(format!("no words are beside `{dialog}`; name their folder with {option}"));
        }
        Ok(Self { dialog, folders: found })
    }

    /// Returns their paths without links.
    fn real(&self) -> anyhow::Result<Vec<PathBuf>> {
        let real = self.folders.iter().map(|it| {
            fs::canonicalize(it).with_context(|| format!("read the words in `{}`", it.display()))
        });
        real.collect()
    }

    fn words(&self, version: &Version) -> anyhow::Result<Vec<LanguageFiles>> {
        let places = Places {
            dialog: self.dialog.to_owned(),
            locales: self.folders.clone(),
            default_language: SOURCE.to_owned(),
        };
        load::load_words(&places, version.dialog())
    }
}

impl std::fmt::Display for Folders<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let folders: Vec<_> = self.folders.iter().map(|it| format!("`{}`", it.display())).collect();
        f.write_str(&folders.join(", "))
    }
}
