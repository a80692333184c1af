//! Checks a language against its source, before anybody reads it.
//!
//! It checks what the files alone show: missing, stale, copied or unused texts;
//! variables and plurals; numbers and names that differ; letters of another
//! alphabet. `oversize` checks the rendered messages.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use fluent_syntax::ast::{Entry, Identifier, Pattern, Resource};
use fluent_syntax::serializer::serialize;

use super::catalogue::{TextId, catalogue, is_shown, is_typed, texts};
use super::expansion::{Expansion, readings};
use super::words::places_of;
use crate::dialog::Dialog;
use crate::dialog::placeholder::{self, is_placeholder};
use crate::dialog::problem::{Code, Problem};

mod avoided;
mod blank;
mod characters;
mod numbers;
mod references;
mod plurals;
mod review;
mod staleness;
mod stray;
mod terms;
mod variables;

pub(super) use numbers::counted;
pub use staleness::{fingerprint, stamp_of, stamped};
pub use stray::without_bullet;

/// The source language of all translations.
pub const SOURCE: &str = "en";

/// Facts that a language file states about itself.
const OF_ITSELF: [TextId; 5] = [
    texts::LANGUAGE_NAME,
    texts::REVIEWED,
    texts::REVIEW,
    texts::READING_SPEED,
    texts::AVOIDED_WORDS,
];

/// A file of a language.
pub struct LanguageFile {
    /// Its path.
    pub path: String,
    /// Its text.
    pub text: String,
    /// Whether it is of the dialog followed: its texts can be used, and are
    /// checked with that dialog.
    pub is_lent: bool,
}

/// All messages of a language, with the files they are in.
pub struct LanguageFiles {
    tag: String,
    files: Vec<LanguageFile>,
    /// The places of each name among `files`, as often as it occurs.
    entries: Vec<(String, usize, FluentMessage)>,
    /// The first place of each name among the entries.
    places: HashMap<String, usize>,
}

/// A message, an attribute of one (`id.name`) or a term (`-id`).
#[derive(Default)]
struct FluentMessage {
    /// The forms of its text; none if it has no text, or too many forms.
    readings: Vec<Expansion>,
    is_beyond_reading: bool,
    /// The fingerprint of the source it was translated from, if the file has
    /// it.
    stamp: Option<String>,
    /// A whole message as it is written, without its comment.
    written: String,
    /// The text alone, as it is written.
    text: String,
}

impl FluentMessage {
    fn of(text: Option<&Pattern<String>>) -> Self {
        let readings = text.map(readings);
        let is_beyond_reading = readings.as_ref().is_some_and(Option::is_none);
        let readings = readings.flatten().unwrap_or_default();
        Self { readings, is_beyond_reading, ..Self::default() }
    }

    /// Whether it has a text, even one with too many forms.
    fn is_said(&self) -> bool {
        self.is_beyond_reading || !self.readings.is_empty()
    }

    fn beyond_reading(&self, id: &str) -> Option<Problem> {
        let message = format!("`{id}` comes out in more ways than can be read");
        let hint = "split it into several messages, or make fewer choices in it";
        let problem = Problem::new(Code::D701, 0..0, message).hint(Some(hint.to_owned()));
        self.is_beyond_reading.then_some(problem)
    }
}

/// A problem, with the file it is in.
pub type FileProblem = (usize, Problem);

impl LanguageFiles {
    /// Takes the files of a language; each must be readable.
    pub fn new(tag: &str, files: Vec<LanguageFile>) -> Self {
        let mut entries = Vec::new();
        for (place, file) in files.iter().enumerate() {
            let resource = fluent_syntax::parser::parse(file.text.clone());
            let (Ok(resource) | Err((resource, _))) = resource;
            entries.extend(messages(resource).into_iter().map(|(id, it)| (id, place, it)));
        }
        let mut places = HashMap::new();
        for (place, (id, ..)) in entries.iter().enumerate() {
            places.entry(id.clone()).or_insert(place);
        }
        Self { tag: tag.to_owned(), files, entries, places }
    }

    /// Returns the files, by the places of problems.
    pub fn files(&self) -> &[LanguageFile] {
        &self.files
    }

    /// Returns the problems in the language itself, and against its source if
    /// it is a translation.
    pub fn problems(&self, source: &Self, dialog: &Dialog) -> Vec<FileProblem> {
        let mut problems = references::problems(self, dialog);
        let avoided = avoided::phrases(self);
        let parts = stray::Parts::of(dialog);
        let mut seen = BTreeSet::new();
        for (id, file, message) in self.own().filter(|(id, ..)| seen.insert(id)) {
            let mut found = variables::supplied(id, message, dialog);
            found.extend(message.beyond_reading(id));
            found.extend(terms::problems(self, id, message));
            found.extend(variables::bare(id, message, dialog));
            found.extend(numbers::emergency_in_digits(id, message).filter(|_| !is_of_itself(id)));
            if found.is_empty() {
                let original = self.original(id, source);
                found.extend(variables::same(&self.tag, id, message, original.unwrap_or(message)));
                if let Some(original) = original {
                    found.extend(numbers::problems(id, message, original));
                    found.extend(staleness::problems(id, message, original));
                }
            }
            found.extend(blank::problem(id, message));
            found.extend(parts.stray(self, id, message));
            found.extend(plurals::problems(&self.tag, id, message));
            found.extend(characters::problems(id, message));
            found.extend(avoided::problems(&avoided, id, message));
            problems.extend(found.into_iter().map(|it| (*file, self.placed(id, *file, it))));
        }
        problems.extend(review::problems(self, dialog));
        problems.extend(self.examples_left());
        problems.extend(self.lacks_beside(source, dialog));
        problems
    }

    /// Returns the messages that are not of the dialog followed.
    fn own(&self) -> impl Iterator<Item = &(String, usize, FluentMessage)> {
        self.entries.iter().filter(|(_, file, _)| !self.files[*file].is_lent)
    }

    /// Returns how many messages may be older than their source.
    pub fn stale(&self, source: &Self) -> usize {
        let is_stale = |id: &str, it: &FluentMessage| {
            self.original(id, source).is_some_and(|original| staleness::is_stale(id, it, original))
        };
        self.entries.iter().filter(|(id, _, message)| is_stale(id, message)).count()
    }

    /// Returns the message that a message translates, if there is one.
    fn original<'s>(&self, id: &str, source: &'s Self) -> Option<&'s FluentMessage> {
        source.get(id).filter(|_| self.tag != source.tag && !is_of_itself(id))
    }

    /// An optional text, such as what happens next, is in every language or in
    /// none.
    fn lacks_beside(&self, source: &Self, dialog: &Dialog) -> Vec<FileProblem> {
        let optional =
            catalogue(dialog).into_iter().filter(|it| it.is_optional && is_shown(&it.id));
        let optional: BTreeSet<_> = optional.map(|it| it.id).collect();
        let mut problems = Vec::new();
        for (one, other) in [(self, source), (source, self)] {
            let there = one.entries.iter().filter(|(id, ..)| optional.contains(id));
            for (id, ..) in there.filter(|(id, ..)| other.get(id).is_none()) {
                let message =
                    format!("of `{}` and `{}` only `{}` has `{id}`", self.tag, source.tag, one.tag);
                let problem = Problem::new(Code::D702, 0..0, message);
                // A dialog's own file is the last.
                let file = self.files.len() - 1;
                problems.push((file, self.placed(id, file, problem)));
            }
        }
        problems
    }

    /// Returns a hint for each file with texts that nobody has replaced.
    fn examples_left(&self) -> Vec<FileProblem> {
        let of_file = |place: usize| {
            let own = self.own().filter(|(_, file, it)| *file == place && is_placeholder(&it.text));
            let text = &self.files[place].text;
            let left = own.map(|(id, ..)| (id.as_str(), super::span_of(text, id).unwrap_or(0..0)));
            placeholder::problem(left).map(|it| (place, it))
        };
        (0..self.files.len()).filter_map(of_file).collect()
    }

    fn get(&self, id: &str) -> Option<&FluentMessage> {
        self.places.get(id).map(|it| &self.entries[*it].2)
    }

    fn placed(&self, id: &str, file: usize, mut problem: Problem) -> Problem {
        problem.span = super::span_of(&self.files[file].text, id).unwrap_or(0..0);
        problem.about(id)
    }

    /// Returns the problem of a message that is there a second time, in this
    /// file, with the first place.
    fn second(&self, id: &str, file: usize) -> Problem {
        let here = places_of(&self.files[file].text, id);
        let first = self.entries.iter().find(|it| it.0 == id).map_or(file, |it| it.1);
        let text = &self.files[first].text;
        let at = places_of(text, id).into_iter().next().unwrap_or(0..0);
        let line = text[..at.start].matches('\n').count() + 1;
        let whose = if first == file { "" } else { self.files[first].path.as_str() };
        let of = if whose.is_empty() { String::new() } else { format!(" of `{whose}`") };
        let message =
            format!("`{id}` is there twice: first in line {line}{of}, and that one is sent");
        let span = here.into_iter().last().unwrap_or(0..0);
        let hint = "take one of the two out, or mend the name of one";
        Problem::new(Code::D706, span, message).hint(Some(hint.to_owned())).about(id)
    }

    /// Returns the language's tag.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// Returns every text with its id, in the order of the files; of two with
    /// one id, the first.
    pub fn texts(&self) -> Vec<(&str, &str)> {
        let mut seen = BTreeSet::new();
        let texts = self.entries.iter().filter(|(id, ..)| seen.insert(id));
        let texts = texts.map(|(id, _, message)| (id.as_str(), message.text.as_str()));
        texts.filter(|(_, text)| !text.is_empty()).collect()
    }

    /// Returns each text that refers to a message or, with a `-`, to a term,
    /// and the name it refers to.
    pub(super) fn references(&self) -> impl Iterator<Item = (&str, &str)> {
        self.entries.iter().flat_map(|(id, _, message)| {
            let references = message.readings.iter().flat_map(|it| &it.references);
            references.map(|it| (id.as_str(), it.as_str()))
        })
    }

    /// Whether a message may be older than its source.
    pub fn is_old(&self, id: &str, source: &Self) -> bool {
        let message = self.get(id);
        self.original(id, source)
            .is_some_and(|original| message.is_none_or(|it| staleness::is_stale(id, it, original)))
    }

    /// Returns the fingerprint of every message.
    pub fn fingerprints(&self) -> BTreeMap<String, String> {
        let is_whole = |id: &str, it: &FluentMessage| !it.written.is_empty() && !is_of_itself(id);
        let whole = self.entries.iter().filter(|(id, _, message)| is_whole(id, message));
        whole.map(|(id, _, message)| (id.clone(), fingerprint(&message.written))).collect()
    }
}

/// Whether it is not a translation.
fn is_of_itself(id: &str) -> bool {
    let message = id.split('.').next().unwrap_or_default();
    is_typed(id) || OF_ITSELF.iter().any(|it| **it == *message)
}

/// Returns every message, attribute and term of a file, by its id.
fn messages(resource: Resource<String>) -> Vec<(String, FluentMessage)> {
    let mut messages = Vec::new();
    for mut entry in resource.body {
        let (id, value, attributes, comment) = match &mut entry {
            Entry::Message(it) => {
                (it.id.name.clone(), it.value.clone(), it.attributes.clone(), it.comment.take())
            }
            Entry::Term(it) => {
                (format!("-{}", it.id.name), Some(it.value.clone()), Vec::new(), None)
            }
            Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => continue,
        };
        for attribute in attributes {
            let id = format!("{id}.{}", attribute.id.name);
            let said = FluentMessage::of(Some(&attribute.value));
            messages.push((id, FluentMessage { text: as_written(attribute.value), ..said }));
        }
        let said = FluentMessage::of(value.as_ref());
        let text = value.map_or_else(String::new, as_written);
        let stamp = comment.and_then(|it| staleness::stamp(&it.content));
        let written = serialize(&Resource { body: vec![entry] });
        messages.push((id, FluentMessage { stamp, written, text, ..said }));
    }
    messages
}

/// Returns a text of a file, without its name and its indentation.
fn as_written(text: Pattern<String>) -> String {
    let id = Identifier { name: "text".to_owned() };
    let message = Entry::Message(fluent_syntax::ast::Message {
        id,
        value: Some(text),
        attributes: Vec::new(),
        comment: None,
    });
    let written = serialize(&Resource { body: vec![message] });
    let lines = written.trim_start_matches("text =").trim().lines();
    let lines: Vec<_> = lines.map(|it| it.strip_prefix("    ").unwrap_or(it)).collect();
    lines.join("\n")
}
