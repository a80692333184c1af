//! The files of a version: all that decides what a person sees, apart from the
//! settings of the clinic.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Component, Path, PathBuf};

use anyhow::{Context, ensure};
use sha2::{Digest, Sha256};

use super::{DialogText, Places, languages, read};
use crate::private;
use crate::store::keyring::digits;
use triage::dialog::Dialog;
use triage::dialog::source::follows;
use triage::locale::files_of;
use triage::prover::compare::Version;

/// How much of the hash is shown: enough to distinguish versions, and short
/// enough to compare by eye.
const HASH_BYTES: usize = 8;

/// The file that names the dialog and the default language of a version.
const MANIFEST: &str = "version";

/// The folders of a version.
const DIALOGS: &str = "dialogs";
const LOCALES: &str = "locales";

/// The files of a dialog, its follow-up, their pictures and their words in all
/// languages, by their places in a folder of their own.
#[derive(Clone, PartialEq, Eq)]
pub struct VersionFiles(BTreeMap<PathBuf, Vec<u8>>);

impl VersionFiles {
    /// Reads them. The words of a dialog whose names are not defined are left
    /// out: it is never served.
    pub fn read(places: &Places) -> anyhow::Result<Self> {
        let root = places.answered_first()?;
        let name = root.dialog.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let manifest = format!("{name}\n{}\n", places.default_language);
        let mut files = Self([(PathBuf::from(MANIFEST), manifest.into_bytes())].into());
        let Some(dialog) = files.add_dialog(&root.dialog)? else { return Ok(files) };
        let followed_by = match root.follow_up(&dialog.id) {
            Some(follow_up) => files.add_dialog(&follow_up.dialog)?,
            None => None,
        };
        let names = [Some(&dialog), followed_by.as_ref()].into_iter().flatten();
        // Both dialogs have the words of the bot.
        let names: BTreeSet<_> = names.flat_map(|it| files_of(&it.id)).collect();
        for tag in languages::tags(places, &dialog)? {
            names.iter().try_for_each(|name| files.add_words(places, &tag, name))?;
        }
        Ok(files)
    }

    /// Adds a dialog with its pictures, and returns it, if its names are
    /// defined.
    fn add_dialog(&mut self, path: &Path) -> anyhow::Result<Option<Dialog>> {
        let text = DialogText::read(path)?;
        let folder = path.parent().unwrap_or(Path::new(""));
        let dialog = Version::read(text.file()).ok().map(|it| it.dialog().clone());
        for picture in dialog.iter().flat_map(Dialog::pictures) {
            let drawn = fs_err::read(folder.join(picture)).unwrap_or_default();
            self.0.insert(Path::new(DIALOGS).join(picture), drawn);
        }
        let name = path.file_name().unwrap_or_default();
        self.0.insert(Path::new(DIALOGS).join(name), text.own.into_bytes());
        Ok(dialog)
    }

    fn add_words(&mut self, places: &Places, tag: &str, name: &str) -> anyhow::Result<()> {
        for path in places.locales.iter().map(|it| it.join(tag).join(name)) {
            if languages::is_there(&path)? {
                let words = self.0.entry(Path::new(LOCALES).join(tag).join(name)).or_default();
                if !words.is_empty() {
                    words.push(b'\n');
                }
                words.extend_from_slice(read(&path)?.as_bytes());
            }
        }
        Ok(())
    }

    /// Returns the version: the first 16 digits of the SHA-256 of all names and
    /// contents.
    pub fn version(&self) -> String {
        version_of(&self.packed())
    }

    /// Returns all of them as one: each name and each content after its length.
    pub fn packed(&self) -> Vec<u8> {
        let mut packed = Vec::new();
        for (path, content) in &self.0 {
            let path = path.to_string_lossy();
            for part in [path.as_bytes(), content] {
                packed.extend((part.len() as u64).to_le_bytes());
                packed.extend(part);
            }
        }
        packed
    }

    /// Returns the files that were packed as this version; fails if they are not
    /// exactly those.
    pub fn unpacked(packed: &[u8], version: &str) -> anyhow::Result<Self> {
        let is = version_of(packed);
        ensure!(is == version, "its files were altered: they are those of `{is}`");
        let mut parts = Parts(packed);
        let mut files = BTreeMap::new();
        while !parts.0.is_empty() {
            let path = String::from_utf8(parts.next()?.to_vec())?;
            files.insert(PathBuf::from(path), parts.next()?.to_vec());
        }
        Ok(Self(files))
    }

    /// Returns all files in the folder of a version.
    pub fn kept_in(folder: &Path) -> anyhow::Result<Self> {
        let mut files = BTreeMap::new();
        add_all(&mut files, folder, Path::new(""))?;
        Ok(Self(files))
    }

    /// Writes them into a new folder, down to the disk.
    pub fn write(&self, folder: &Path) -> anyhow::Result<()> {
        for (path, content) in &self.0 {
            let is_within = path.components().all(|it| matches!(it, Component::Normal(_)));
            ensure!(is_within, "`{}` does not lie beside the dialog", path.display());
            let path = folder.join(path);
            path.parent().map_or(Ok(()), private::make_folder)?;
            let mut file = private::make_file(&path)?;
            std::io::Write::write_all(&mut file, content)?;
            file.sync_all()?;
        }
        Ok(())
    }
}

fn version_of(packed: &[u8]) -> String {
    digits(&Sha256::digest(packed)[..HASH_BYTES])
}

/// What is left of packed files.
struct Parts<'p>(&'p [u8]);

impl<'p> Parts<'p> {
    fn next(&mut self) -> anyhow::Result<&'p [u8]> {
        let part = self.0.split_first_chunk::<8>().and_then(|(length, rest)| {
            let length = usize::try_from(u64::from_le_bytes(*length)).ok()?;
            rest.split_at_checked(length)
        });
        let (part, rest) = part.context("its files are not whole")?;
        self.0 = rest;
        Ok(part)
    }
}

/// Adds all files in a folder, by their places from its root.
fn add_all(
    files: &mut BTreeMap<PathBuf, Vec<u8>>,
    root: &Path,
    folder: &Path,
) -> anyhow::Result<()> {
    for entry in fs_err::read_dir(root.join(folder))? {
        let entry = entry?;
        let path = folder.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            add_all(files, root, &path)?;
        } else {
            files.insert(path, fs_err::read(entry.path())?);
        }
    }
    Ok(())
}

/// Returns the places of a version that was written into a folder.
pub fn places_in(folder: &Path) -> anyhow::Result<Places> {
    let manifest = read(&folder.join(MANIFEST))?;
    let mut lines = manifest.lines();
    let mut line = || lines.next().with_context(|| format!("`{MANIFEST}` is not whole"));
    Ok(Places {
        dialog: folder.join(DIALOGS).join(line()?),
        default_language: line()?.to_owned(),
        locales: vec![folder.join(LOCALES)],
    })
}

impl Places {
    /// Returns the same for the dialog that a follow-up follows, or for the dialog
    /// itself.
    pub(crate) fn answered_first(&self) -> anyhow::Result<Self> {
        let beside = |it| self.dialog.with_file_name(format!("{it}.toml"));
        let followed = follows(&read(&self.dialog)?).map(beside).filter(|it| it.is_file());
        Ok(Self { dialog: followed.unwrap_or_else(|| self.dialog.clone()), ..self.clone() })
    }
}
