//! The languages of a dialog, from files; which of them are published.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;

use super::Places;
use super::draft::files_of as names_of;
use crate::dialog::Dialog;
use crate::dialog::check::company::{Company, company};
use crate::dialog::check::longest::Ways;
use crate::dialog::problem::{Code, Problem};
use crate::dialog::report::Report;
use crate::engine::danger::DangerWords;
use crate::locale::catalogue::catalogue;
use crate::locale::check::{Bundle, File, Placed, SOURCE};
use crate::locale::danger::danger_words;
use crate::locale::{self, Clinic, Locale};

/// A language, as far as it could be read.
pub(super) struct Language {
    tag: String,
    bundle: Bundle,
    /// Its words, if there are words for everything.
    locale: Option<Locale>,
    /// What people type in danger; it is listened for though nobody is spoken
    /// to in this language.
    pub(super) danger_words: DangerWords,
    /// What is wrong with it.
    pub(super) problems: Vec<Placed>,
    is_default: bool,
}

/// Reads and checks every language that has a file for the dialog, the default
/// one first.
pub(super) fn read(
    places: &Places,
    dialog: &Dialog,
    clinic: &Clinic,
) -> anyhow::Result<Vec<Language>> {
    let mut languages = Vec::new();
    for tag in tags(places, dialog)? {
        let files = files_of(places, &tag, dialog)?;
        let is_default = tag == places.default_language;
        let bundle = Bundle::new(&tag, files);
        languages.push(Language { is_default, ..Language::new(tag, bundle) });
    }
    languages.sort_by_key(|it| !it.is_default);
    let source = languages.iter().position(|it| it.tag == SOURCE).unwrap_or(0);
    let compare = |it: &Language| it.bundle.problems(&languages[source].bundle, dialog);
    let found: Vec<_> = languages.iter().map(compare).collect();
    let company = Ways::of(dialog).and_then(|ways| company(&ways)).unwrap_or_default();
    for (language, found) in languages.iter_mut().zip(found) {
        language.speak(dialog, clinic, &company, found);
    }
    Ok(languages)
}

impl Language {
    fn new(tag: String, bundle: Bundle) -> Self {
        let (danger_words, problems) = (DangerWords::default(), Vec::new());
        Self { tag, bundle, locale: None, danger_words, problems, is_default: false }
    }

    /// Puts its files together, if they can be read; `found` is what is wrong
    /// with what stands in them.
    fn speak(&mut self, dialog: &Dialog, clinic: &Clinic, company: &[Company], found: Vec<Placed>) {
        let mut parsed = Vec::new();
        for (place, file) in self.bundle.files().iter().enumerate() {
            match locale::parse(&file.text) {
                Ok(resource) => parsed.push(resource),
                Err(found) => self.problems.extend(found.into_iter().map(|it| (place, it))),
            }
        }
        self.danger_words = danger_words(&parsed, dialog);
        if !self.problems.is_empty() {
            return;
        }
        self.add(found);
        match Locale::new(&self.tag, parsed, dialog, clinic.clone()) {
            Ok(mut locale) => {
                self.place(dialog, locale.too_large(dialog, company));
                self.locale = Some(locale);
            }
            Err(found) => self.place(dialog, found),
        }
    }

    /// Adds problems that nothing says yet of the same message.
    fn add(&mut self, found: Vec<Placed>) {
        for (file, problem) in found {
            let is_same = |it: &Problem| it.code == problem.code && it.words == problem.words;
            if !self.problems.iter().any(|(_, it)| is_same(it)) {
                self.problems.push((file, problem));
            }
        }
    }

    /// Adds problems with messages, each in the file that has it or should.
    fn place(&mut self, dialog: &Dialog, found: Vec<Problem>) {
        for mut problem in found {
            let message = problem.words.clone().unwrap_or_default();
            let is_of_the_bot = locale::is_of_the_bot(&message);
            let name = if is_of_the_bot { "bot.ftl" } else { &format!("{}.ftl", dialog.id) };
            let files = self.bundle.files();
            let file = files.iter().rposition(|it| Path::new(&it.path).ends_with(name));
            let file = file.unwrap_or(0);
            let text = files.get(file).map_or("", |it| &it.text);
            problem.span = locale::place(text, &message).unwrap_or(0..0);
            self.add(vec![(file, problem)]);
        }
    }

    /// Why it cannot be published, if so: it lacks words, or what it says where
    /// somebody's safety hangs on it is not what the source says.
    fn flaw(&self, critical: &[String]) -> Option<String> {
        let is_critical = |id: &str| {
            critical.iter().any(|it| {
                it.strip_prefix(id).is_some_and(|it| it.is_empty() || it.starts_with('.'))
            })
        };
        let is_grave = |it: &Problem| {
            let can_wait = [Code::D707, Code::D708, Code::D709, Code::D715].contains(&it.code);
            it.code != Code::D716 && (!can_wait || it.words.as_deref().is_none_or(is_critical))
        };
        let mut grave = self.problems.iter().map(|(_, it)| it).filter(|it| is_grave(it));
        let first = grave.next()?;
        Some(format!("{}: {}; {} more", first.code, first.message, grave.count()))
    }

    /// Tells what is wrong with it.
    pub(super) fn report(self, report: &mut Report) {
        for (place, file) in self.bundle.files().iter().enumerate() {
            let here = self.problems.iter().filter(|(it, _)| *it == place);
            let mut here: Vec<_> = here.map(|(_, it)| it.clone()).collect();
            here.sort_by_key(|it| (it.span.start, it.code));
            report.add(&file.path, &file.text, here, None);
        }
    }
}

/// Takes the words of each language that can be published, and says of each
/// other why it cannot.
pub(super) fn publish(
    languages: &mut [Language],
    dialog: Option<&Dialog>,
) -> (Vec<Locale>, Vec<(String, String)>) {
    let critical = dialog.map_or_else(Vec::new, catalogue);
    let critical = critical.into_iter().filter(|it| it.is_critical).map(|it| it.id);
    let critical: Vec<_> = critical.collect();
    let (mut spoken, mut withheld) = (Vec::new(), Vec::new());
    for language in languages {
        match language.flaw(&critical) {
            Some(why) => withheld.push((language.tag.clone(), why)),
            None => spoken.extend(language.locale.take()),
        }
    }
    (spoken, withheld)
}

/// Tells what is wrong with the words of one language.
pub(super) fn told(
    places: &Places,
    tag: &str,
    dialog: &Dialog,
    problems: Vec<Problem>,
) -> anyhow::Result<Report> {
    let bundle = Bundle::new(tag, files_of(places, tag, dialog)?);
    let mut language = Language::new(tag.to_owned(), bundle);
    language.place(dialog, problems);
    let mut report = Report::default();
    language.report(&mut report);
    Ok(report)
}

/// Returns the problem that there are no words in the default language, if no
/// file has any.
pub(super) fn lacks(places: &Places, dialog: &Dialog, languages: &[Language]) -> Option<Problem> {
    let default = &places.default_language;
    if languages.iter().any(|it| it.is_default) {
        return None;
    }
    let folder = places.locales.last().map_or(Path::new("locales"), PathBuf::as_path);
    let file = folder.join(default).join(format!("{}.ftl", dialog.id));
    let message = format!("there are no words for this dialog in `{default}`");
    let hint = format!("write them in `{}`", file.display());
    Some(Problem::new(Code::D702, 0..0, message).hint(Some(hint)))
}

/// Returns the languages that have a file for this dialog, sorted.
pub(super) fn tags(places: &Places, dialog: &Dialog) -> anyhow::Result<Vec<String>> {
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

/// Reads `bot.ftl` and the dialog's own file of a language.
fn files_of(places: &Places, tag: &str, dialog: &Dialog) -> anyhow::Result<Vec<File>> {
    let mut files = Vec::new();
    for name in names_of(&dialog.id) {
        let paths = places.locales.iter().map(|it| it.join(tag).join(&name));
        for path in paths.filter(|it| it.exists()) {
            files.push(File { text: super::read(&path)?, path: path.display().to_string() });
        }
    }
    Ok(files)
}
