//! `heelwise locale stamp`: notes which source text a translation belongs to.

use std::collections::BTreeSet;
use std::path::PathBuf;

use anyhow::{bail, ensure};

use crate::load::read;
use triage::locale::lint::{LanguageFile, LanguageFiles, SOURCE, stamped};

#[derive(clap::Args)]
pub(in crate::cli) struct Stamp {
    /// The tag of the language, such as de.
    language: String,
    /// The messages that you have compared with the English.
    #[arg(required_unless_present = "all")]
    messages: Vec<String>,
    /// Stamp all messages: you have compared all with the English.
    #[arg(long)]
    all: bool,
    /// The folder of the texts.
    #[arg(long, default_value = "locales")]
    locales: PathBuf,
}

impl Stamp {
    /// Writes above each of these messages a fingerprint of the source text
    /// that it translates.
    pub(super) fn run(&self) -> anyhow::Result<()> {
        let folder = self.locales.join(&self.language);
        ensure!(self.language != SOURCE, "`{SOURCE}` is the source of all other languages");
        let (mut written, mut known) = (Vec::new(), BTreeSet::new());
        for entry in fs_err::read_dir(&folder)? {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default();
            let source = self.locales.join(SOURCE).join(name);
            if fs_err::exists(&source)? {
                let file =
                    LanguageFile { path: String::new(), text: read(&source)?, is_lent: false };
                let fingerprints = LanguageFiles::new(SOURCE, vec![file]).fingerprints();
                let is_meant = |id: &str| self.all || self.messages.iter().any(|it| it == id);
                written.push((stamped(&read(&path)?, &fingerprints, is_meant), path));
                known.extend(fingerprints.into_keys());
            }
        }
        if let Some(unknown) = self.messages.iter().find(|it| !known.contains(*it)) {
            bail!("`{SOURCE}` has no message `{unknown}` to compare with; nothing was written");
        }
        for (text, path) in written {
            fs_err::write(&path, text)?;
        }
        Ok(())
    }
}
