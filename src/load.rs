//! Loading: the dialog and its words, from files to a checked whole.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, anyhow};

use crate::dialog::Dialog;
use crate::dialog::check::{self, Checked};
use crate::dialog::problem::Problem;
use crate::locale::{self, Clinic, Locale, Locales};

/// Where a dialog and its words are.
#[derive(Clone, Debug)]
pub struct Places {
    /// The dialog file.
    pub dialog: PathBuf,
    /// The folders with a folder of `.ftl` files per language; words in a
    /// later one are added to those of the former.
    pub locales: Vec<PathBuf>,
    /// The language spoken with those whose own is not there.
    pub default_language: String,
}

/// Problems with the files they are in.
#[derive(Debug, Default)]
pub struct Report(Vec<(PathBuf, String, Vec<Problem>)>);

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (file, text, problems) in &self.0 {
            for problem in problems {
                writeln!(f, "{}", problem.print(&file.display().to_string(), text))?;
            }
        }
        let count: usize = self.0.iter().map(|(_, _, problems)| problems.len()).sum();
        write!(f, "{count} {}", if count == 1 { "problem" } else { "problems" })
    }
}

impl std::error::Error for Report {}

/// Loads and checks a dialog and all its languages.
///
/// Fails with a `Report` if what was written is wrong, and with another error
/// if it could not be read.
pub fn load(places: &Places, clinic: &Clinic) -> anyhow::Result<(Dialog, Locales)> {
    let text = read(&places.dialog)?;
    let Checked { dialog, mut problems, allowed, limits } = check::check(&text);
    let mut report = Report::default();
    let loaded = match dialog {
        None => None,
        Some(dialog) => {
            let locales = load_locales(places, &dialog, clinic, &mut report)?;
            if let Some(locales) = &locales {
                problems.extend(locales.too_long(&dialog, &limits));
            }
            locales.map(|locales| (dialog, locales))
        }
    };
    problems.retain(|it| !allowed.contains(&it.code));
    if !problems.is_empty() {
        report.0.insert(0, (places.dialog.clone(), text, problems));
    }
    match loaded {
        Some(loaded) if report.0.is_empty() => Ok(loaded),
        Some(_) | None => Err(report.into()),
    }
}

/// Loads a dialog to be looked at, without its words: one that stands, whatever
/// else is wrong with it.
///
/// Fails as `load` does.
pub fn load_to_look_at(file: &Path) -> anyhow::Result<Dialog> {
    let text = read(file)?;
    let Checked { dialog, problems, .. } = check::check(&text);
    dialog.ok_or_else(|| Report(vec![(file.to_owned(), text, problems)]).into())
}

fn load_locales(
    places: &Places,
    dialog: &Dialog,
    clinic: &Clinic,
    report: &mut Report,
) -> anyhow::Result<Option<Locales>> {
    let mut locales: Vec<Locale> = Vec::new();
    for tag in languages(places, dialog)? {
        match load_locale(places, &tag, dialog, clinic, report)? {
            Some(locale) if tag == places.default_language => locales.insert(0, locale),
            Some(locale) => locales.push(locale),
            None => {}
        }
    }
    if !report.0.is_empty() {
        return Ok(None);
    }
    let default = &places.default_language;
    if locales.first().is_none_or(|first: &Locale| first.tag != *default) {
        let tags: Vec<_> = locales.iter().map(|it| it.tag.as_str()).collect();
        let (dialog, tags) = (&dialog.id, tags.join(", "));
        return Err(anyhow!("`{dialog}` is not spoken in `{default}`, but in: {tags}"));
    }
    let locales = Locales::new(locales, dialog);
    for (tag, problems) in locales.problems(dialog) {
        report.0.push((file_of(places, &tag, dialog), String::new(), problems));
    }
    Ok(Some(locales))
}

/// The file of a language that holds a dialog's words.
fn file_of(places: &Places, tag: &str, dialog: &Dialog) -> PathBuf {
    let folder = places.locales.last().map(|it| it.join(tag)).unwrap_or_default();
    folder.join(format!("{}.ftl", dialog.id))
}

/// Returns the languages that have a file for this dialog, sorted.
fn languages(places: &Places, dialog: &Dialog) -> anyhow::Result<Vec<String>> {
    let mut tags = Vec::new();
    for folder in &places.locales {
        let entries = fs::read_dir(folder)
            .with_context(|| format!("read the languages in `{}`", folder.display()))?;
        for entry in entries {
            let entry = entry?;
            if entry.path().join(format!("{}.ftl", dialog.id)).exists() {
                tags.push(entry.file_name().to_string_lossy().into_owned());
            }
        }
    }
    tags.sort();
    tags.dedup();
    Ok(tags)
}

/// Loads `bot.ftl` and the dialog's own file of a language.
fn load_locale(
    places: &Places,
    tag: &str,
    dialog: &Dialog,
    clinic: &Clinic,
    report: &mut Report,
) -> anyhow::Result<Option<Locale>> {
    let mut parsed = Vec::new();
    let mut is_whole = true;
    for file in ["bot.ftl".to_owned(), format!("{}.ftl", dialog.id)] {
        for folder in &places.locales {
            let path = folder.join(tag).join(&file);
            if !path.exists() {
                continue;
            }
            let text = read(&path)?;
            match locale::parse(&text) {
                Ok(resource) => parsed.push(resource),
                Err(problems) => {
                    is_whole = false;
                    report.0.push((path, text, problems));
                }
            }
        }
    }
    if !is_whole {
        return Ok(None);
    }
    match Locale::new(tag, parsed, dialog, clinic.clone()) {
        Ok(locale) => Ok(Some(locale)),
        Err(problems) => {
            report.0.push((file_of(places, tag, dialog), String::new(), problems));
            Ok(None)
        }
    }
}

fn read(path: &Path) -> anyhow::Result<String> {
    fs::read_to_string(path).with_context(|| format!("read `{}`", path.display()))
}
