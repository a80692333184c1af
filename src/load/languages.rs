//! Reads the languages of a dialog from files, and decides which are published.

use std::collections::BTreeSet;
use std::io::ErrorKind;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;

use anyhow::Context;

use super::Places;
use triage::dialog::Dialog;
use triage::dialog::problem::{Code, Problem};
use triage::dialog::report::Report;
use triage::engine::Notice;
use triage::engine::danger::DangerWords;
use triage::locale::catalogue::catalogue;
use triage::locale::danger::danger_words;
use triage::locale::lint::{FileProblem, LanguageFile, LanguageFiles, SOURCE, without_bullet};
use triage::locale::{self, Clinic, Locale};
use triage::prover::allowance::Allowances;
use triage::prover::combinations::Combinations;

/// Problems that do no harm in a message that is not critical.
const CAN_WAIT: [Code; 4] = [Code::D707, Code::D708, Code::D709, Code::D715];

/// How many of the texts that a language lacks its one problem names.
const NAMED_MAX: usize = 3;

/// A language, as far as it could be read.
pub(super) struct Language {
    tag: String,
    bundle: Arc<LanguageFiles>,
    /// Its texts, if none is missing.
    locale: Option<Locale>,
    /// What people type in danger. The bot listens for it even if it offers
    /// nobody this language.
    pub(super) danger_words: DangerWords,
    /// The problems in it.
    pub(super) problems: Vec<FileProblem>,
    is_default: bool,
}

/// Reads and checks every language that has a file for the dialog, the default
/// language first.
pub(super) fn read(
    places: &Places,
    dialog: &Dialog,
    clinic: &Clinic,
    combinations: &[Combinations],
) -> anyhow::Result<Vec<Language>> {
    let mut languages = Vec::new();
    for tag in tags(places, dialog)? {
        let files = files_of(places, &tag, dialog)?;
        let is_default = tag == places.default_language;
        let bundle = LanguageFiles::new(&tag, files);
        languages.push(Language { is_default, ..Language::new(tag, bundle) });
    }
    languages.sort_by_key(|it| !it.is_default);
    let source = languages.iter().position(|it| it.tag == SOURCE).unwrap_or(0);
    let Some(source) = languages.get(source).map(|it| it.bundle.clone()) else {
        return Ok(languages);
    };
    at_once(&mut languages, |language| {
        let found = language.bundle.problems(&source, dialog);
        language.compile(dialog, clinic, combinations, found);
        let tag = language.tag.clone();
        language.problems.iter_mut().for_each(|(_, it)| it.subject = Some(tag.clone()));
    });
    call_themselves_differently(&mut languages, dialog);
    Ok(languages)
}

/// Does something to all languages, each in a thread.
fn at_once(languages: &mut [Language], action: impl Fn(&mut Language) + Sync) {
    thread::scope(|scope| {
        for language in languages {
            scope.spawn(|| action(language));
        }
    });
}

/// Reports the second of two languages with the same name.
fn call_themselves_differently(languages: &mut [Language], dialog: &Dialog) {
    for place in 1..languages.len() {
        let (before, rest) = languages.split_at_mut(place);
        let before: Vec<_> = before.iter().filter_map(|it| it.locale.as_ref()).collect();
        let found = rest[0].locale.as_ref().and_then(|it| it.called_as(&before));
        rest[0].place(dialog, found.into_iter().collect());
    }
}

impl Language {
    fn new(tag: String, bundle: LanguageFiles) -> Self {
        let (danger_words, problems) = (DangerWords::default(), Vec::new());
        let bundle = Arc::new(bundle);
        Self { tag, bundle, locale: None, danger_words, problems, is_default: false }
    }

    /// Joins the files of a language, if they can be read; `found` takes the
    /// problems in them.
    fn compile(
        &mut self,
        dialog: &Dialog,
        clinic: &Clinic,
        combinations: &[Combinations],
        found: Vec<FileProblem>,
    ) {
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
            Ok(locale) => {
                let files: Vec<_> = self.bundle.files().iter().map(|it| it.text.as_str()).collect();
                self.place(dialog, locale.over_message_limit(&files, dialog, combinations));
                self.locale = Some(locale);
            }
            Err(found) => self.place(dialog, found),
        }
    }

    /// Adds problems with messages that have no problem yet.
    fn add(&mut self, found: Vec<FileProblem>) {
        for (file, problem) in found {
            let is_same = |it: &Problem| it.code == problem.code && it.words == problem.words;
            if !self.problems.iter().any(|(_, it)| is_same(it)) {
                self.problems.push((file, problem));
            }
        }
    }

    /// Adds problems with messages, each in the file that has the message or
    /// should have it.
    fn place(&mut self, dialog: &Dialog, found: Vec<Problem>) {
        for mut problem in found {
            let message = problem.words.clone().unwrap_or_default();
            let name = locale::file_of(&message, &dialog.id);
            let files = self.bundle.files();
            let file = files.iter().rposition(|it| Path::new(&it.path).ends_with(&name));
            let file = file.unwrap_or(0);
            let text = files.get(file).map_or("", |it| &it.text);
            problem.span = locale::span_of(text, &message).unwrap_or(0..0);
            if let Some((place, hint)) = without_its_dot(text, &problem) {
                (problem.span, problem.hint) = (place, Some(hint));
            }
            self.add(vec![(file, problem)]);
        }
    }

    /// Returns what keeps it from being published: texts are missing, or a text
    /// that matters for safety differs from the source.
    fn grave(&self, critical: &[String]) -> Vec<&FileProblem> {
        let is_critical = |id: &str| {
            critical.iter().any(|it| {
                it.strip_prefix(id).is_some_and(|it| it.is_empty() || it.starts_with('.'))
            })
        };
        let is_grave = |(_, it): &&FileProblem| {
            let can_wait = CAN_WAIT.contains(&it.code);
            it.code != Code::D716
                && !it.code.is_hint()
                && (!can_wait || it.words.as_deref().is_none_or(is_critical))
        };
        self.problems.iter().filter(is_grave).collect()
    }

    /// Treats it as not published if it has a grave problem.
    fn withheld(
        &mut self,
        dialog: &Dialog,
        critical: &[String],
        clinic: &Clinic,
    ) -> Option<Withheld> {
        let grave = self.grave(critical);
        let (_, first) = grave.first()?;
        let why = format!("{}: {}; {} more", first.code, first.message, grave.len() - 1);
        let (lacking, others): (Vec<_>, Vec<_>) =
            grave.into_iter().partition(|(_, it)| it.code == Code::D702);
        let (lacking, mut to_mend) = (self.texts_of(&lacking), self.texts_of(&others));
        to_mend.retain(|it| !lacking.contains(it));
        let farewell = self.farewell(clinic);
        self.locale = None;
        if lacking.len() * 2 > catalogue(dialog).len() {
            self.sum_up_what_it_lacks(&lacking);
        }
        let tag = self.tag.clone();
        Some(Withheld { tag, why, lacking, to_mend, farewell })
    }

    /// The texts that problems are about, each once.
    fn texts_of(&self, problems: &[&FileProblem]) -> BTreeSet<FileText> {
        let text = |(place, problem): &&FileProblem| {
            let file = self.bundle.files().get(*place).map(|it| it.path.clone());
            Some((file.unwrap_or_default(), problem.words.clone()?))
        };
        problems.iter().filter_map(text).collect()
    }

    /// Replaces many problems by one: in a language that was only begun, nobody
    /// reads a problem for each missing text.
    fn sum_up_what_it_lacks(&mut self, lacking: &BTreeSet<FileText>) {
        self.problems.retain(|(_, it)| it.code != Code::D702);
        let (tag, count) = (&self.tag, lacking.len());
        let named: Vec<_> =
            lacking.iter().take(NAMED_MAX).map(|(_, name)| format!("`{name}`")).collect();
        let message = format!(
            "`{tag}` is not finished, and not spoken: it lacks {count} texts, such as {}",
            named.join(", ")
        );
        let hint = format!(
            "`heelwise check --language {tag}` lists them all; `heelwise locale status` counts \
             them"
        );
        let problem = Problem::new(Code::D702, 0..0, message).hint(Some(hint));
        self.problems.insert(0, (0, problem.subject(tag.clone())));
    }

    /// Returns the texts that state that it is not offered, if they have no
    /// problem.
    fn farewell(&self, clinic: &Clinic) -> Option<Locale> {
        let is_wrong = |it: &Problem| {
            it.words.as_deref() == Some(Notice::LanguageGone.id()) && !CAN_WAIT.contains(&it.code)
        };
        if self.problems.iter().any(|(_, it)| is_wrong(it)) {
            return None;
        }
        let files = self.bundle.files().iter().filter_map(|it| locale::parse(&it.text).ok());
        Locale::farewell(&self.tag, files, clinic.clone())
    }

    /// Returns the problems with it.
    pub(super) fn report(self, report: &mut Report) {
        for (place, file) in self.bundle.files().iter().enumerate() {
            let here = self.problems.iter().filter(|(it, _)| *it == place);
            let mut here: Vec<_> = here.map(|(_, it)| it.clone()).collect();
            here.sort_by_key(|it| (it.span.start, it.code));
            report.add(&file.path, &file.text, here, None);
        }
    }
}

/// Returns where a missing part of a message stands without its dot, as words of
/// the line above: everybody would read its name.
fn without_its_dot(text: &str, missing: &Problem) -> Option<(Range<usize>, String)> {
    let (_, part) = missing.words.as_ref()?.split_once('.')?;
    let mut at = missing.span.start;
    let own = text.get(at..).filter(|_| missing.code == Code::D702 && missing.span.end > 0)?;
    for (place, line) in own.split_inclusive('\n').enumerate() {
        let words = line.trim();
        let is_further = line.starts_with([' ', '\t']);
        if place > 0 && !is_further && !words.is_empty() {
            return None;
        }
        let begin = at + line.len() - line.trim_start().len();
        let bare = without_bullet(words);
        let is_it = bare.strip_prefix(part).is_some_and(|it| it.trim_start().starts_with('='));
        if is_further && is_it {
            let hint = format!("this line has no dot before its name: make it `.{part} = …`");
            return Some((begin..begin + words.len(), hint));
        }
        at += line.len();
    }
    None
}

/// A text by its file and its name, such as `question-signs.none`.
pub type FileText = (String, String);

/// A language that is not published.
#[derive(Clone)]
pub struct Withheld {
    /// Its tag.
    pub tag: String,
    /// Why it is not published.
    pub why: String,
    /// The texts that it lacks.
    pub lacking: BTreeSet<FileText>,
    /// The others that keep it from being published.
    pub to_mend: BTreeSet<FileText>,
    /// The texts that state that it is not offered.
    pub(super) farewell: Option<Locale>,
}

impl Withheld {
    /// How many of its texts are to be translated first.
    pub fn to_translate(&self) -> usize {
        self.lacking.len() + self.to_mend.len()
    }
}

/// Takes the texts of each language that can be published, and the reason for
/// each other one.
pub(super) fn publish(
    languages: &mut [Language],
    dialog: &Dialog,
    clinic: &Clinic,
) -> (Vec<Locale>, Vec<Withheld>) {
    let critical = catalogue(dialog).into_iter().filter(|it| it.is_critical).map(|it| it.id);
    let critical: Vec<_> = critical.collect();
    let (mut spoken, mut withheld) = (Vec::new(), Vec::new());
    for language in languages {
        match language.withheld(dialog, &critical, clinic) {
            Some(it) => withheld.push(it),
            None => spoken.extend(language.locale.take()),
        }
    }
    (spoken, withheld)
}

/// Returns the problems with the texts of one language.
pub(super) fn report_of(
    places: &Places,
    tag: &str,
    dialog: &Dialog,
    problems: Vec<Problem>,
) -> anyhow::Result<Report> {
    let bundle = LanguageFiles::new(tag, files_of(places, tag, dialog)?);
    let mut language = Language::new(tag.to_owned(), bundle);
    language.place(dialog, problems);
    let mut report = Report::default();
    language.report(&mut report);
    Ok(report)
}

/// Returns a problem if no file has texts in the default language.
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

/// Returns a problem for each unknown language that an allowance names. A known
/// language need not be there: a clinic may leave it out.
pub(super) fn unknown(allowed: &Allowances) -> Vec<Problem> {
    let unknown = allowed.languages().filter(|(tag, _)| !locale::is_known(tag));
    let problem = |(tag, span): (&str, _)| {
        let message = format!("there is no language `{tag}`");
        let hint = "a language is named by its tag, such as `es` or `pt-BR`";
        Problem::new(Code::D110, span, message).hint(Some(hint.to_owned()))
    };
    unknown.map(problem).collect()
}

/// Returns the languages that have a file for this dialog, sorted.
pub(super) fn tags(places: &Places, dialog: &Dialog) -> anyhow::Result<Vec<String>> {
    let mut tags = Vec::new();
    for folder in &places.locales {
        for entry in fs_err::read_dir(folder).context("read the languages")? {
            let entry = entry?;
            if is_there(&entry.path().join(format!("{}.ftl", dialog.id)))? {
                tags.push(entry.file_name().to_string_lossy().into_owned());
            }
        }
    }
    tags.sort();
    tags.dedup();
    Ok(tags)
}

/// Reads every language that has a file for this dialog, with any problems.
pub(super) fn as_written(places: &Places, dialog: &Dialog) -> anyhow::Result<Vec<LanguageFiles>> {
    let tags = tags(places, dialog)?.into_iter();
    tags.map(|tag| Ok(LanguageFiles::new(&tag, files_of(places, &tag, dialog)?))).collect()
}

/// Reads `bot.ftl`, the file of the dialog followed, and the dialog's own file
/// of a language.
fn files_of(places: &Places, tag: &str, dialog: &Dialog) -> anyhow::Result<Vec<LanguageFile>> {
    let [bot, own] = locale::files_of(&dialog.id);
    let followed = dialog.follows.as_ref().map(|it| (format!("{it}.ftl"), true));
    let names = [(bot, false)].into_iter().chain(followed).chain([(own, false)]);
    let mut files = Vec::new();
    for (name, is_lent) in names {
        for path in places.locales.iter().map(|it| it.join(tag).join(&name)) {
            if !is_there(&path)? {
                continue;
            }
            let (text, path) = (super::read(&path)?, path.display().to_string());
            files.push(LanguageFile { path, text, is_lent });
        }
    }
    Ok(files)
}

/// Whether there is a file. A file that we may not look at is an error and does
/// not count as missing: otherwise a language would vanish silently.
pub(super) fn is_there(path: &Path) -> anyhow::Result<bool> {
    match fs_err::metadata(path) {
        Ok(_) => Ok(true),
        // Beside the folders of languages there may be a plain file.
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            Ok(false)
        }
        Err(error) => Err(error.into()),
    }
}
