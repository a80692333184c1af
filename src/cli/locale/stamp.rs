//! `heelwise locale stamp`: notes which source text a translation belongs to.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::{Context, ensure};

use crate::cli::print_line;
use crate::load::read;
use triage::dialog::problem::nearest;
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

/// A file with the fingerprints written into it.
struct Stamped {
    path: PathBuf,
    text: String,
    messages: Vec<String>,
}

impl Stamp {
    /// Writes above each of these messages a fingerprint of the source text
    /// that it translates.
    pub(super) fn run(&self) -> anyhow::Result<()> {
        let language = &self.language;
        let folder = self.locales.join(language);
        ensure!(language != SOURCE, "`{SOURCE}` is the source of all other languages");
        let (mut files, mut known) = (Vec::new(), BTreeSet::new());
        let entries = fs_err::read_dir(&folder).with_context(|| {
            format!("there is no language `{language}` in `{}`", self.locales.display())
        })?;
        for entry in entries {
            let path = entry?.path();
            let source = self.locales.join(SOURCE).join(path.file_name().unwrap_or_default());
            if fs_err::exists(&source)? {
                let fingerprints = fingerprints(SOURCE, &source)?;
                files.push(self.stamp(path, &fingerprints)?);
                known.extend(fingerprints.into_keys());
            }
        }
        self.refuse_unknown(&known, &files)?;
        files.sort_by(|a, b| a.path.cmp(&b.path));
        for Stamped { path, text, messages } in files.iter().filter(|it| !it.messages.is_empty()) {
            fs_err::write(path, text)?;
            print_line(&format!("stamped in `{}`: {}", path.display(), messages.join(", ")));
        }
        Ok(())
    }

    fn stamp(&self, path: PathBuf, sources: &BTreeMap<String, String>) -> anyhow::Result<Stamped> {
        let is_meant = |id: &str| self.all || self.messages.iter().any(|it| it == id);
        let own = fingerprints(&self.language, &path)?;
        let messages = own.into_keys().filter(|it| sources.contains_key(it) && is_meant(it));
        let text = stamped(&read(&path)?, sources, is_meant);
        Ok(Stamped { messages: messages.collect(), text, path })
    }

    /// Fails if a message that was named is not in the source, or not in the
    /// language.
    fn refuse_unknown(&self, known: &BTreeSet<String>, files: &[Stamped]) -> anyhow::Result<()> {
        let is_stamped = |it: &String| files.iter().any(|file| file.messages.contains(it));
        for message in &self.messages {
            let meant = nearest(message, known.iter().map(String::as_str));
            let meant = meant.map_or_else(String::new, |it| format!("; {it}"));
            ensure!(
                known.contains(message),
                "`{SOURCE}` has no message `{message}` to compare with{meant}; nothing was written"
            );
            ensure!(
                is_stamped(message),
                "`{}` has no message `{message}` yet; nothing was written",
                self.language
            );
        }
        Ok(())
    }
}

/// Returns the messages in a file, each with its fingerprint.
fn fingerprints(tag: &str, path: &Path) -> anyhow::Result<BTreeMap<String, String>> {
    let file = LanguageFile { path: String::new(), text: read(path)?, is_lent: false };
    Ok(LanguageFiles::new(tag, vec![file]).fingerprints())
}
