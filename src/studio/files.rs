//! The files that the studio reads, as they are at a request.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::Context;

use crate::load::Places;
use triage::locale::Clinic;

/// A larger file is not looked at, so a change in it does not count: no dialog, text
/// or drawing has so many bytes.
const FILE_BYTES_MAX: u64 = 4 << 20;

/// Where the files are, and the clinic that the texts name.
#[derive(Clone)]
pub struct Sources {
    /// The dialog and the folders of its texts.
    pub places: Places,
    /// The folder of the written conversations, with a folder for each dialog.
    pub conversations: PathBuf,
    /// The folder of the cases, with a folder for each dialog.
    pub cases: PathBuf,
    /// The folder of the versions of a bot.
    pub versions: PathBuf,
    /// The folder of the store of a bot, which is asked for its figures.
    pub store: PathBuf,
    /// The clinic.
    pub clinic: Clinic,
}

/// The files by their paths, with their content.
#[derive(PartialEq, Eq)]
pub(super) struct Files(BTreeMap<PathBuf, Vec<u8>>);

impl Sources {
    /// Reads all files that what is shown depends on: those beside the dialog,
    /// and the texts of each language.
    pub(super) fn read(&self) -> anyhow::Result<Files> {
        let mut files = BTreeMap::new();
        add(&mut files, self.folder(), &["toml", "svg"])?;
        for locales in &self.places.locales {
            for entry in fs_err::read_dir(locales).context("read the languages")? {
                let folder = entry?.path();
                if folder.is_dir() {
                    add(&mut files, &folder, &["ftl"])?;
                }
            }
        }
        Ok(Files(files))
    }

    /// Returns the folder of the dialog.
    pub(super) fn folder(&self) -> &Path {
        let folder = self.places.dialog.parent().unwrap_or(Path::new(""));
        if folder.as_os_str().is_empty() { Path::new(".") } else { folder }
    }
}

/// Adds the files of a folder with one of these extensions.
fn add(
    files: &mut BTreeMap<PathBuf, Vec<u8>>,
    folder: &Path,
    extensions: &[&str],
) -> anyhow::Result<()> {
    for entry in fs_err::read_dir(folder)? {
        let path = entry?.path();
        let extension = path.extension().and_then(|it| it.to_str()).unwrap_or_default();
        if !extensions.contains(&extension) || !path.is_file() {
            continue;
        }
        if fs_err::metadata(&path)?.len() <= FILE_BYTES_MAX {
            files.insert(path.clone(), fs_err::read(&path)?);
        }
    }
    Ok(())
}
