//! Loading: the dialog and its words, from files to a checked whole.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;

use crate::dialog::Dialog;
use crate::dialog::check::{self, Checked};
use crate::dialog::problem::{Code, Problem};
use crate::dialog::report::Report;
use crate::locale::{self, Clinic, Locale, Locales};
use crate::store::record::Record;

pub mod draft;

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

/// What came of looking at a dialog and its words.
pub struct Inspected {
    /// The dialog in all its languages, if every name stands for something and
    /// every word is there. One with problems can be tried, and must never be
    /// served.
    pub whole: Option<(Dialog, Locales)>,
    /// What is wrong.
    pub report: Report,
    /// What is wrong but allowed, with the reason.
    pub allowed: Vec<(Code, String)>,
    /// How many laws of the file's own there are.
    pub laws: usize,
}

/// Loads a dialog and all its languages, to be served.
///
/// Fails with a `Report` if what was written is wrong, and with another error
/// if it could not be read.
pub fn load(places: &Places, clinic: &Clinic) -> anyhow::Result<(Dialog, Locales)> {
    let Inspected { whole, report, .. } = inspect(places, clinic)?;
    match whole {
        Some(whole) if report.is_empty() => Ok(whole),
        Some(_) | None => Err(report.into()),
    }
}

/// Loads and checks a dialog and all its languages; fails only if they could
/// not be read.
pub fn inspect(places: &Places, clinic: &Clinic) -> anyhow::Result<Inspected> {
    let text = read(&places.dialog)?;
    let Checked { dialog, mut problems, allowed, laws, limits } = check::check(&text);
    let mut of_words = Report::default();
    let locales = match &dialog {
        None => None,
        Some(dialog) => load_locales(places, dialog, clinic, &mut problems, &mut of_words)?,
    };
    if let Some((dialog, locales)) = dialog.as_ref().zip(locales.as_ref()) {
        problems.extend(locales.too_long(dialog, &limits));
        problems.extend(too_much_to_keep(dialog));
    }
    problems.retain(|it| !allowed.iter().any(|(code, _)| *code == it.code));
    let mut report = Report::default();
    report.add(&places.dialog.display().to_string(), &text, problems, dialog.as_ref());
    report.join(of_words);
    Ok(Inspected { whole: dialog.zip(locales), report, allowed, laws })
}

/// Returns a problem if all that a person can answer would not fit a record.
fn too_much_to_keep(dialog: &Dialog) -> Option<Problem> {
    let error = Record::longest(dialog).encode().err()?;
    let message = format!("the answers to all questions do not fit: {error:#}");
    Some(Problem::new(Code::D604, 0..0, message))
}

/// Loads a dialog to be looked at, without its words: one that stands, whatever
/// else is wrong with it.
///
/// Fails as `load` does.
pub fn load_to_look_at(file: &Path) -> anyhow::Result<Dialog> {
    let text = read(file)?;
    let Checked { dialog, problems, .. } = check::check(&text);
    dialog.ok_or_else(|| {
        let mut report = Report::default();
        report.add(&file.display().to_string(), &text, problems, None);
        report.into()
    })
}

fn load_locales(
    places: &Places,
    dialog: &Dialog,
    clinic: &Clinic,
    problems: &mut Vec<Problem>,
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
    if !report.is_empty() {
        return Ok(None);
    }
    let default = &places.default_language;
    if locales.first().is_none_or(|first: &Locale| first.tag != *default) {
        let message = format!("there are no words for this dialog in `{default}`");
        let folder = places.locales.last().map_or(Path::new("locales"), PathBuf::as_path);
        let file = folder.join(default).join(format!("{}.ftl", dialog.id));
        let hint = format!("write them in `{}`", file.display());
        problems.push(Problem::new(Code::D702, 0..0, message).hint(Some(hint)));
        return Ok(None);
    }
    let mut locales = Locales::new(locales, dialog);
    for (tag, problems) in locales.problems(dialog) {
        report_words(places, &tag, dialog, problems, report)?;
    }
    Ok(Some(locales))
}

/// Reports what is wrong with the words of a language, each in the file that
/// has them or should have them.
fn report_words(
    places: &Places,
    tag: &str,
    dialog: &Dialog,
    problems: Vec<Problem>,
    report: &mut Report,
) -> anyhow::Result<()> {
    for mut problem in problems {
        let message = problem.words.as_deref().unwrap_or_default();
        let is_of_the_bot = locale::is_of_the_bot(message);
        let file = if is_of_the_bot { "bot.ftl" } else { &format!("{}.ftl", dialog.id) };
        let mut paths = places.locales.iter().rev().map(|it| it.join(tag).join(file));
        let path = paths.find(|it| it.exists()).unwrap_or_else(|| PathBuf::from(file));
        let text = if path.exists() { read(&path)? } else { String::new() };
        problem.span = locale::place(&text, message).unwrap_or(0..0);
        report.add(&path.display().to_string(), &text, vec![problem], None);
    }
    Ok(())
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
                    report.add(&path.display().to_string(), &text, problems, None);
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
            report_words(places, tag, dialog, problems, report)?;
            Ok(None)
        }
    }
}

fn read(path: &Path) -> anyhow::Result<String> {
    fs::read_to_string(path).with_context(|| format!("read `{}`", path.display()))
}
