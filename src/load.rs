//! Loads the dialog and its texts from files, and checks them.

use std::collections::BTreeMap;
use std::ops::Range;
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;

use crate::store::record::longest_care::with_care;
use crate::store::record::worst_case::{MESSAGES_MAX, most_messages, most_on_a_page, worst_case};
use anyhow::anyhow;
use triage::dialog::Dialog;
use triage::dialog::problem::{Code, Problem};
use triage::dialog::report::Report;
use triage::dialog::source::{DialogFile, follows};
use triage::locale::lint::LanguageFiles;
use triage::locale::{Clinic, Locales};
use triage::prover::allowance::Allowances;
use triage::prover::combinations::{Combinations, combinations};
use triage::prover::compare::Version;
use triage::prover::longest_path::Paths;
use triage::prover::together::most_together;
use triage::prover::{self, Proved, TooLarge, Verdict};

pub(crate) mod cases;
pub mod draft;
pub(crate) mod examples;
mod languages;
mod version;

pub use examples::ExamplesLeft;
pub use languages::{FileText, Withheld};
pub use version::{VersionFiles, places_in};

/// Where a dialog and its texts are.
#[derive(Clone, Debug)]
pub struct Places {
    /// The dialog file.
    pub dialog: PathBuf,
    /// The folders that have a folder of `.ftl` files for each language; texts
    /// in a later one are added to those of the former.
    pub locales: Vec<PathBuf>,
    /// The language for people whose own is not offered.
    pub default_language: String,
}

impl Places {
    /// Returns the same for the dialog that is asked in the weeks after this one,
    /// the file `<id>-follow-up.toml` beside it; none if there is no such file.
    pub(crate) fn follow_up(&self, id: &str) -> Option<Self> {
        let dialog = self.dialog.with_file_name(format!("{id}-follow-up.toml"));
        dialog.is_file().then(|| Self { dialog, ..self.clone() })
    }
}

/// A dialog that can be served, in the languages that can be served; only this
/// module makes one.
pub struct Published {
    dialog: Proved,
    locales: Locales,
    withheld: Vec<Withheld>,
    unoffered: Vec<String>,
    version: String,
    pictures: Pictures,
    examples: Vec<ExamplesLeft>,
}

/// The drawings of a dialog, each an SVG, by their names.
pub type Pictures = BTreeMap<String, Vec<u8>>;

impl Published {
    /// Returns the dialog.
    pub fn dialog(&self) -> &Proved {
        &self.dialog
    }

    /// Returns the languages that can be served.
    pub fn locales(&self) -> &Locales {
        &self.locales
    }

    /// Returns the languages that are not published.
    pub fn withheld(&self) -> &[Withheld] {
        &self.withheld
    }

    /// Offers only these languages of those that can be served, beside the
    /// default one; all, if none is named.
    pub fn offering(mut self, tags: &[String]) -> Self {
        if !tags.is_empty() {
            self.unoffered = self.locales.offer_only(tags, &self.dialog);
            self.withheld.retain(|it| tags.contains(&it.tag));
        }
        self
    }

    /// Returns the languages that could be served, and are not offered.
    pub fn unoffered(&self) -> &[String] {
        &self.unoffered
    }

    /// Returns the version that it belongs to (`VersionFiles::version`).
    pub fn version(&self) -> &str {
        &self.version
    }

    /// Returns what is still an example in the dialog, and in the languages that
    /// are offered.
    pub fn examples(&self) -> impl Iterator<Item = &ExamplesLeft> {
        let offered = self.locales.tags();
        self.examples.iter().filter(move |it| it.tag.as_ref().is_none_or(|it| offered.contains(it)))
    }

    /// Returns the drawings.
    pub fn pictures(&self) -> &Pictures {
        &self.pictures
    }

    /// Returns the same for another clinic: dialog and languages are shared.
    pub fn for_clinic(&self, clinic: &Clinic) -> Self {
        Self {
            dialog: self.dialog.clone(),
            locales: self.locales.for_clinic(clinic),
            withheld: self.withheld.clone(),
            unoffered: self.unoffered.clone(),
            version: self.version.clone(),
            pictures: self.pictures.clone(),
            examples: self.examples.clone(),
        }
    }

    /// The same under another version: written conversations show it, and must
    /// not differ with each word.
    pub fn called(self, version: &str) -> Self {
        Self { version: version.to_owned(), ..self }
    }

    /// Takes it apart, for an app.
    pub fn into_parts(self) -> (Proved, Locales) {
        (self.dialog, self.locales)
    }
}

/// The result of checking a dialog and its texts.
pub struct Inspection {
    /// The dialog in the languages that can be published, if every name is
    /// defined and the default language can be published. One with problems can
    /// be tried, and must never be served.
    pub whole: Option<(Arc<Dialog>, Locales)>,
    /// The dialog, if it has no problems, and the texts of its default language
    /// have none.
    proved: Option<Proved>,
    /// The problems.
    pub report: Report,
    /// The languages that are not published.
    pub withheld: Vec<Withheld>,
    /// What the file allows.
    pub allowed: Allowances,
    /// How many laws the file has.
    pub laws: usize,
    /// The version that the dialog belongs to (`VersionFiles::version`).
    pub version: String,
    /// What is still an example in the dialog, and in the published languages.
    pub examples: Vec<ExamplesLeft>,
    pictures: Pictures,
}

impl Inspection {
    /// Whether it can be served, perhaps without some of its languages.
    pub fn is_proved(&self) -> bool {
        self.proved.is_some() && self.whole.is_some()
    }

    /// Returns what can be served, or all problems.
    pub fn published(self) -> Result<Published, Report> {
        match (self.proved, self.whole) {
            (Some(dialog), Some((_, locales))) => {
                let Self { withheld, version, pictures, examples, .. } = self;
                let unoffered = Vec::new();
                Ok(Published { dialog, locales, withheld, unoffered, version, pictures, examples })
            }
            _ => Err(self.report),
        }
    }

    fn add_hints(&mut self, file: &Path, text: &str, mut hints: Vec<Problem>) {
        let Some((_, locales)) = &self.whole else { return };
        hints.retain(|it| !self.allowed.covers(it));
        if self.proved.is_some() {
            hints.extend(self.allowed.without_effect(locales.tags()));
        }
        self.report.add(&file.display().to_string(), text, hints, None);
    }
}

/// Loads a dialog and its languages for serving. A language that cannot be
/// published is left out, and the log has its name.
///
/// Fails with a `Report` if the files have problems, and with another error if
/// they could not be read.
pub fn load(places: &Places, clinic: &Clinic) -> anyhow::Result<Published> {
    publish(inspect(places, clinic)?)
}

/// Loads the follow-up of a dialog; none if there is no file of it.
///
/// Fails as `load` does.
pub fn follow_up(
    places: &Places,
    clinic: &Clinic,
    of: &Published,
) -> anyhow::Result<Option<Published>> {
    if of.dialog().follows.is_some() {
        return Ok(None);
    }
    places.follow_up(&of.dialog().id).map(|it| load(&it, clinic)).transpose()
}

fn publish(inspected: Inspection) -> anyhow::Result<Published> {
    let published = inspected.published()?;
    for language in &published.withheld {
        let Withheld { tag, why, .. } = language;
        let to_translate = language.to_translate();
        tracing::warn!(language = tag, to_translate, "this language is not offered: {why}");
    }
    Ok(published)
}

/// Loads and checks a dialog and all its languages; fails only if they could
/// not be read.
pub fn inspect(places: &Places, clinic: &Clinic) -> anyhow::Result<Inspection> {
    let text = DialogText::read(&places.dialog)?;
    inspect_languages(places, clinic, &text, prover::check(text.file()))
}

/// As `inspect`, with hints: what is not wrong, but may not be what the author
/// meant. They are looked for while the languages are checked, which takes as
/// long.
pub fn inspect_with_hints(places: &Places, clinic: &Clinic) -> anyhow::Result<Inspection> {
    let text = DialogText::read(&places.dialog)?;
    let verdict = prover::check(text.file());
    let is_proved = verdict.proved().is_some();
    thread::scope(|scope| {
        let hints = is_proved.then(|| scope.spawn(|| prover::hints::hints(text.file())));
        let mut inspected = inspect_languages(places, clinic, &text, verdict)?;
        if let Some(hints) = hints {
            let hints = hints.join().unwrap_or_else(|panic| resume_unwind(panic));
            inspected.add_hints(&places.dialog, &text.own, hints);
        }
        Ok(inspected)
    })
}

fn inspect_languages(
    places: &Places,
    clinic: &Clinic,
    written: &DialogText,
    checked: Verdict,
) -> anyhow::Result<Inspection> {
    let text = &written.own;
    let followed = written.followed_dialog();
    let proved = checked.proved();
    let Verdict { dialog, mut problems, mut allowed, laws, limits, warnings, pictures, .. } =
        checked;
    let measures = dialog.as_deref().map(Measures::of).transpose();
    let (measures, too_large) = measures.map_or_else(|it| (None, Some(it.into())), |it| (it, None));
    let is_new = |it: &Problem| !problems.iter().any(|known| known.code == it.code);
    problems.extend(too_large.filter(is_new));
    let combinations = measures.as_ref().map_or(&[][..], |it| &it.combinations);
    let mut languages = match &dialog {
        None => Vec::new(),
        Some(dialog) => languages::read(places, dialog, clinic, combinations)?,
    };
    for language in &mut languages {
        language.problems.retain(|(_, it)| !allowed.covers(it));
    }
    let (spoken, mut withheld) = match &dialog {
        Some(dialog) => languages::publish(&mut languages, dialog, clinic),
        None => Default::default(),
    };
    let default = &places.default_language;
    let locales = match &dialog {
        Some(dialog) if spoken.first().is_some_and(|it| it.tag == *default) => {
            let danger_words: Vec<_> =
                languages.iter_mut().map(|it| std::mem::take(&mut it.danger_words)).collect();
            let mut locales = Locales::new(spoken, &danger_words, dialog);
            let farewells = withheld.iter_mut().filter_map(|it| it.farewell.take());
            farewells.for_each(|it| locales.add_farewell(it));
            if let Some(measures) = &measures {
                problems.extend(locales.over_time_limit(dialog, &measures.paths, &limits));
                problems.extend(too_much_to_keep(dialog, measures));
                let followed = followed.as_ref().map(|it| too_much_to_follow(measures, it));
                problems.extend(followed.flatten());
            }
            Some(locales)
        }
        Some(dialog) => {
            problems.extend(languages::lacks(places, dialog, &languages));
            None
        }
        None => None,
    };
    problems.retain(|it| !allowed.covers(it));
    problems.extend(missing(&pictures, &places.dialog));
    problems.extend(languages::unknown(&allowed));
    let proved = proved.filter(|_| problems.is_empty());
    let mut report = Report::default();
    let shown = problems.into_iter().chain(warnings).collect();
    report.add(&places.dialog.display().to_string(), text, shown, dialog.as_deref());
    languages.into_iter().for_each(|it| it.report(&mut report));
    let mut examples = ExamplesLeft::in_languages(&report, &withheld);
    let in_dialog = prover::hints::examples_left(written.file());
    examples.extend(ExamplesLeft::in_dialog(places.dialog.display().to_string(), in_dialog));
    let drawn = dialog.iter().flat_map(|it| it.pictures());
    let pictures = drawn.filter_map(|it| Some((it.clone(), picture(&places.dialog, it)?)));
    let pictures = pictures.collect();
    let whole = dialog.zip(locales);
    let version = VersionFiles::read(places)?.version();
    let inspected =
        Inspection { whole, proved, report, withheld, allowed, laws, version, examples, pictures };
    Ok(inspected)
}

/// Returns a problem for each picture that is not beside the dialog file.
fn missing(pictures: &[(String, Range<usize>)], dialog: &Path) -> Vec<Problem> {
    let folder = dialog.parent().unwrap_or(Path::new(""));
    let missing = pictures.iter().filter(|(picture, _)| !folder.join(picture).is_file());
    let problem = |(picture, span): &(String, Range<usize>)| {
        let message = format!("there is no picture `{picture}` beside this file");
        let hint = format!("put it in `{}`, or mend its name", folder.join(picture).display());
        Problem::new(Code::D102, span.clone(), message).hint(Some(hint))
    };
    missing.map(problem).collect()
}

/// Returns a drawing that stands beside a dialog.
fn picture(dialog: &Path, name: &str) -> Option<Vec<u8>> {
    fs_err::read(dialog.parent().unwrap_or(Path::new("")).join(name)).ok()
}

/// What the texts of a dialog are measured with.
struct Measures<'d> {
    paths: Paths<'d>,
    combinations: Vec<Combinations>,
    /// The most notes at once, for each page.
    together: Vec<usize>,
}

impl<'d> Measures<'d> {
    /// Fails if the dialog is too large to be proved.
    fn of(dialog: &'d Dialog) -> Result<Self, TooLarge> {
        let paths = Paths::of(dialog)?;
        let (combinations, together) = (combinations(&paths)?, most_together(&paths)?);
        Ok(Self { paths, combinations, together })
    }
}

/// Returns a problem if a person's longest answers with the replies to them
/// would not fit a record, or would be more messages than an outbox takes.
fn too_much_to_keep(dialog: &Dialog, measures: &Measures) -> Option<Problem> {
    let Measures { paths, combinations, together } = measures;
    if let Err(error) = worst_case(paths, combinations, together).encode_whole() {
        let message = format!("what is answered and then sent does not fit: {error:#}");
        return Some(Problem::new(Code::D604, 0..0, message));
    }
    too_many_to_wait(dialog, combinations).or_else(|| too_many_on_a_page(dialog, together))
}

/// Returns a problem if the record of a person who is asked again would not
/// fit.
fn too_much_to_follow(measures: &Measures, followed: &Dialog) -> Option<Problem> {
    let Ok(before) = Measures::of(followed) else { return None };
    let longest = |it: &Measures| worst_case(&it.paths, &it.combinations, &it.together);
    let records = with_care(&longest(&before), &longest(measures), measures.paths.dialog());
    let error = records.into_iter().find_map(|it| it.encode().err())?;
    let message = format!("what is answered in a programme and then sent does not fit: {error:#}");
    let hint = "let conditions look at fewer answers of the past, or take check-ins out of the \
                courses";
    Some(Problem::new(Code::D604, 0..0, message).hint(Some(hint.to_owned())))
}

fn too_many_to_wait(dialog: &Dialog, combinations: &[Combinations]) -> Option<Problem> {
    let (outcome, count) = most_messages(dialog, combinations)?;
    let message = format!(
        "up to {count} messages can end a conversation, with the outcome `{}`; {MESSAGES_MAX} \
         can wait for a person",
        outcome.id
    );
    let hint = "let fewer flags and notes come together: a note can name the outcomes it stands \
                below (`with`)";
    let problem = Problem::new(Code::D604, 0..0, message).hint(Some(hint.to_owned()));
    (count > MESSAGES_MAX).then_some(problem)
}

fn too_many_on_a_page(dialog: &Dialog, together: &[usize]) -> Option<Problem> {
    let (page, count) = most_on_a_page(dialog, together)?;
    let message = format!(
        "the page `{}` can be {count} messages long; {MESSAGES_MAX} can wait for a person",
        page.id
    );
    let hint = "let fewer of its notes come together: a note can name the outcomes it stands \
                below (`with`)";
    let problem = Problem::new(Code::D604, 0..0, message).hint(Some(hint.to_owned()));
    (count > MESSAGES_MAX).then_some(problem)
}

/// Loads a dialog for reading, without its texts: one whose names are all
/// defined, even if it has other problems.
///
/// Fails as `load` does.
pub fn load_unproved(file: &Path) -> anyhow::Result<Dialog> {
    let text = DialogText::read(file)?;
    let Verdict { dialog, problems, .. } = prover::check(text.file());
    dialog.map(Arc::unwrap_or_clone).ok_or_else(|| {
        let mut report = Report::default();
        report.add(&file.display().to_string(), &text.own, problems, None);
        report.into()
    })
}

/// Loads a version of a dialog for a comparison, with the content of its
/// pictures.
///
/// Fails as `load` does.
pub fn load_version(file: &Path) -> anyhow::Result<Version> {
    let text = DialogText::read(file)?;
    let version = Version::read(text.file()).map_err(|problems| {
        let mut report = Report::default();
        report.add(&file.display().to_string(), &text.own, problems, None);
        report
    })?;
    Ok(version.with_pictures(|name| {
        let drawn = picture(file, name)?;
        Some(format!("{:08x}", crc32fast::hash(&drawn)))
    }))
}

/// Loads the texts of a dialog for a comparison, in every language.
///
/// Fails if they cannot be read; problems in them are for `inspect`.
pub fn load_words(places: &Places, dialog: &Dialog) -> anyhow::Result<Vec<LanguageFiles>> {
    languages::as_written(places, dialog)
}

/// The text of a dialog file and, for a follow-up, of the dialog it follows.
pub(crate) struct DialogText {
    own: String,
    followed: Option<String>,
}

impl DialogText {
    /// Reads a dialog file, and the one it follows, which stands beside it. An
    /// error names the file; a dialog that is not there is a problem for
    /// `check`.
    pub(crate) fn read(path: &Path) -> anyhow::Result<Self> {
        let own = read(path)?;
        let beside = follows(&own).map(|it| path.with_file_name(format!("{it}.toml")));
        let followed = beside.filter(|it| it.is_file()).map(|it| read(&it)).transpose()?;
        Ok(Self { own, followed })
    }

    /// Returns the dialog that a follow-up follows, if its names are defined.
    fn followed_dialog(&self) -> Option<Dialog> {
        Some(Version::read(self.followed.as_deref()?).ok()?.dialog().clone())
    }

    /// Returns it for the prover.
    pub(crate) fn file(&self) -> DialogFile<'_> {
        DialogFile { text: &self.own, followed: self.followed.as_deref() }
    }
}

/// Reads a file; an error names the file. The mark that Windows puts at the
/// beginning of a text is left out.
pub(crate) fn read(path: &Path) -> anyhow::Result<String> {
    let text = String::from_utf8(fs_err::read(path)?).map_err(|error| {
        let whole = error.as_bytes();
        let is_wide = whole.starts_with(&[0xff, 0xfe]) || whole.starts_with(&[0xfe, 0xff]);
        let read = &whole[..error.utf8_error().valid_up_to()];
        let line = 1 + read.iter().filter(|it| **it == b'\n').count();
        let what = match is_wide {
            true => "is written in UTF-16".to_owned(),
            false => format!("has a letter in line {line} that is not written in UTF-8"),
        };
        let how = "save it as UTF-8, which editors ask for as the encoding when a file is saved";
        anyhow!("`{}` {what}; {how}", path.display())
    })?;
    Ok(text.strip_prefix('\u{feff}').map_or_else(|| text.clone(), str::to_owned))
}
