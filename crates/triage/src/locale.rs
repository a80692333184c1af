//! Locales: the texts of each language, in Fluent.
//!
//! Invariant: a locale has no logic. Its texts can be bad; they can never
//! change who is sent to the emergency department.

use std::fmt;
use std::sync::Arc;

use chrono_tz::Tz;
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentError, FluentResource};
use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::LanguageIdentifier;

use crate::care::zones;
use crate::dialog::Dialog;
use crate::dialog::problem::{Code, Problem};
use crate::engine::danger::{Danger, DangerWords, Dangers};
use crate::engine::letter::Reader;
use crate::engine::vocabulary::{Vocabulary, without_marks};
use crate::engine::{Notice, Reply};
use catalogue::{TextId, texts};

pub mod catalogue;
pub mod lint;
pub mod compare;
pub mod danger;
pub mod draft;
pub mod message;
pub mod pseudo;
pub mod preview;
mod bidi;
mod care;
mod duplicate_labels;
mod oversize;
mod end;
mod letter;
mod trend;
mod longest;
mod reading_time;
mod plural;
mod expansion;
mod render;
mod syntax;
mod words;

pub use catalogue::{file_of, files_of};
pub use reading_time::ReadingTime;
pub use words::span_of;

/// The facts of a clinic that messages may name.
///
/// A missing fact is left out of every message.
#[derive(Clone, Debug, Default)]
pub struct Clinic {
    /// `$clinic`.
    pub name: Option<String>,
    /// `$phone`.
    pub phone: Option<String>,
    /// `$booking`, a link.
    pub booking: Option<String>,
    /// `$emergency`, the emergency number.
    pub emergency: String,
    /// `$urgent`, the number to call for what is urgent but not an emergency.
    pub urgent: Option<String>,
    /// The code of its country, such as `DE`, whose time zones people are
    /// offered.
    pub country: Option<String>,
    /// `$days`, after which a person's data is erased.
    pub retention_days: u16,
}

/// The texts of one language for one dialog and one clinic. What does not depend on
/// the clinic is shared by its copies.
#[derive(Clone)]
pub struct Locale {
    /// Its tag, such as `es`.
    pub tag: String,
    /// The words that a person may type in it.
    pub vocabulary: Arc<Vocabulary>,
    bundle: Arc<FluentBundle<FluentResource>>,
    clinic: Clinic,
    /// The numbers of the dialog, by name.
    numbers: Vec<(String, u32)>,
    /// The languages offered: their tags and their own names.
    languages: Vec<(String, String)>,
}

/// A text that a reply needs and its language lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingText {
    /// The id of the message, or of one of its attributes (`id.name`).
    pub id: String,
    /// The tag of the language.
    pub language: String,
}

impl fmt::Display for MissingText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` has no words for `{}`", self.language, self.id)
    }
}

impl std::error::Error for MissingText {}

/// Reads a language file; returns the problems if it cannot be read.
pub fn parse(text: &str) -> Result<FluentResource, Vec<Problem>> {
    FluentResource::try_new(text.to_owned())
        .map_err(|(_, errors)| errors.iter().map(|it| syntax::problem(text, it)).collect())
}

/// Whether this is a language tag, such as `pl` or `pt-BR`.
fn is_tag(tag: &str) -> bool {
    tag.parse::<LanguageIdentifier>().is_ok_and(|it| it == tag)
}

/// Whether this is the tag of a language whose plurals are known.
pub fn is_known(tag: &str) -> bool {
    is_tag(tag) && plural::is_known(tag)
}

impl Locale {
    /// Joins the files of a language, or returns the texts that the dialog
    /// needs and the language lacks.
    pub fn new(
        tag: &str,
        files: impl IntoIterator<Item = FluentResource>,
        dialog: &Dialog,
        clinic: Clinic,
    ) -> Result<Self, Vec<Problem>> {
        let (mut locale, mut problems) = Self::assembled(tag, files, clinic)?;
        locale.numbers.clone_from(&dialog.numbers);
        problems.extend(locale.missing_texts(dialog));
        problems.extend(danger::read(&locale.bundle, dialog).1);
        if !problems.is_empty() {
            return Err(problems);
        }
        Ok(locale)
    }

    /// Joins the files of a language that is not offered, if they have the
    /// texts to state so: only those are used.
    pub fn farewell(
        tag: &str,
        files: impl IntoIterator<Item = FluentResource>,
        clinic: Clinic,
    ) -> Option<Self> {
        let (locale, _) = Self::assembled(tag, files, clinic).ok()?;
        let (_, errors) = locale.format(Notice::LanguageGone.id(), &FluentArgs::new())?;
        errors.is_empty().then_some(locale)
    }

    fn assembled(
        tag: &str,
        files: impl IntoIterator<Item = FluentResource>,
        clinic: Clinic,
    ) -> Result<(Self, Vec<Problem>), Vec<Problem>> {
        let language: LanguageIdentifier = tag.parse().map_err(|_| {
            vec![Problem::new(Code::D701, 0..0, format!("`{tag}` is not a language tag"))]
        })?;
        let mut problems = Vec::new();
        if !plural::is_known(tag) {
            let message = format!("nobody knows the plurals of `{tag}`: CLDR has no rules for it");
            problems.push(Problem::new(Code::D712, 0..0, message));
        }
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        for file in files {
            for error in bundle.add_resource(file).err().into_iter().flatten() {
                problems.push(twice(&error));
            }
        }
        let builtins = bundle.add_builtins();
        builtins.expect("a fresh bundle has no function of its own");
        let locale = Self {
            tag: tag.to_owned(),
            vocabulary: Arc::default(),
            bundle: Arc::new(bundle),
            clinic,
            numbers: Vec::new(),
            languages: Vec::new(),
        };
        Ok((locale, problems))
    }

    /// Returns what people type in danger.
    pub fn danger_words(&self, dialog: &Dialog) -> DangerWords {
        danger::read(&self.bundle, dialog).0
    }

    /// Returns the text of a message, or of one of its attributes.
    fn text(&self, id: &TextId) -> Result<String, MissingText> {
        self.text_with(id, &FluentArgs::new())
    }

    fn text_with(&self, id: &TextId, more: &FluentArgs) -> Result<String, MissingText> {
        let (text, errors) = self.format(id, more).ok_or_else(|| self.missing(id))?;
        debug_assert!(errors.is_empty(), "{id} in {}: {errors:?}", self.tag);
        Ok(text)
    }

    fn missing(&self, id: &str) -> MissingText {
        MissingText { id: id.to_owned(), language: self.tag.clone() }
    }

    /// Returns a text that is measured or compared, not sent. A missing one is
    /// a problem of its own.
    fn text_or_empty(&self, id: &TextId) -> String {
        self.text(id).unwrap_or_default()
    }

    /// Returns a text with the errors that Fluent reports for it.
    fn format(&self, id: &str, more: &FluentArgs) -> Option<(String, Vec<FluentError>)> {
        let (message, attribute) = id.split_once('.').map_or((id, None), |(m, a)| (m, Some(a)));
        let message = self.bundle.get_message(message)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut args = FluentArgs::new();
        self.numbers.iter().for_each(|(name, number)| args.set(name.as_str(), *number));
        self.clinic.args().into_iter().for_each(|(key, value)| args.set(key, value));
        more.iter().for_each(|(key, value)| args.set(key.to_owned(), value.clone()));
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&args), &mut errors);
        Some((bidi::without_needless_marks(&text), errors))
    }

    fn has(&self, id: &TextId) -> bool {
        self.has_message(id)
    }

    /// Whether there is a message, or an attribute of one (`id.name`).
    fn has_message(&self, id: &str) -> bool {
        let (message, attribute) = id.split_once('.').map_or((id, None), |(m, a)| (m, Some(a)));
        self.bundle.get_message(message).is_some_and(|message| match attribute {
            Some(name) => message.get_attribute(name).is_some(),
            None => message.value().is_some(),
        })
    }
}

/// The errors of a bundle for a file that can be read.
fn twice(error: &FluentError) -> Problem {
    let problem = Problem::new(Code::D706, 0..0, error.to_string());
    match error {
        FluentError::Overriding { id, .. } => problem.about(id),
        FluentError::ParserError(_) | FluentError::ResolverError(_) => problem,
    }
}

impl Clinic {
    /// The most characters of the facts: every message has room for them.
    pub const NAME_MAX: usize = 60;
    /// The same for the telephone number and for the numbers of the country.
    pub const PHONE_MAX: usize = 24;
    /// The same for the booking link.
    pub const BOOKING_MAX: usize = 120;

    /// Returns a clinic whose facts all have the greatest length.
    pub(crate) fn longest() -> Self {
        let fact = |length| Some("0".repeat(length));
        Self {
            name: fact(Self::NAME_MAX),
            phone: fact(Self::PHONE_MAX),
            booking: fact(Self::BOOKING_MAX),
            emergency: "0".repeat(Self::PHONE_MAX),
            urgent: fact(Self::PHONE_MAX),
            country: None,
            retention_days: u16::MAX,
        }
    }

    /// Returns the time zones of its country; of the world if it names none.
    pub fn zones(&self) -> Vec<Tz> {
        zones::of_country(self.country.as_deref())
    }

    fn args(&self) -> FluentArgs<'_> {
        let mut args = FluentArgs::new();
        args.set("emergency", without_marks(&self.emergency));
        args.set("days", self.retention_days);
        for (key, value) in [
            ("clinic", &self.name),
            ("phone", &self.phone),
            ("booking", &self.booking),
            ("urgent", &self.urgent),
        ] {
            if let Some(value) = value {
                args.set(key, without_marks(value));
            }
        }
        args
    }
}

/// The languages offered; never empty.
#[derive(Clone)]
pub struct Locales {
    all: Vec<Locale>,
    tags: Vec<String>,
    dangers: Arc<Dangers>,
    danger_words: Vec<DangerWords>,
    /// Used only by its tag, and offered to nobody.
    unlisted: Vec<Locale>,
    /// Used for people already in it, and for nobody else.
    kept: Vec<Locale>,
    /// Not offered, but with the texts that state so.
    farewells: Vec<Locale>,
}

impl Locales {
    /// Takes the languages in the order to offer them; the first is for people
    /// whose own is not among them. What people type in danger is searched in
    /// every language with `danger_words`.
    pub fn new(all: Vec<Locale>, danger_words: &[DangerWords], dialog: &Dialog) -> Self {
        let mut locales = Self {
            all: Vec::new(),
            tags: Vec::new(),
            dangers: Arc::new(Dangers::new(danger_words)),
            danger_words: danger_words.to_vec(),
            unlisted: Vec::new(),
            kept: Vec::new(),
            farewells: Vec::new(),
        };
        locales.offer(all, dialog);
        locales
    }

    fn offer(&mut self, mut all: Vec<Locale>, dialog: &Dialog) {
        assert!(!all.is_empty(), "a bot speaks at least one language");
        let name = |it: &Locale| (it.tag.clone(), it.text_or_empty(&texts::LANGUAGE_NAME));
        let languages: Vec<_> = all.iter().map(name).collect();
        for locale in &mut all {
            locale.languages.clone_from(&languages);
            locale.vocabulary = Arc::new(locale.vocabulary_of(dialog));
        }
        self.tags = languages.into_iter().map(|(tag, _)| tag).collect();
        self.all = all;
    }

    /// Returns the same for another clinic.
    pub fn for_clinic(&self, clinic: &Clinic) -> Self {
        let mut locales = self.clone();
        let Self { all, unlisted, kept, farewells, .. } = &mut locales;
        for locale in [all, unlisted, kept, farewells].into_iter().flatten() {
            locale.clinic.clone_from(clinic);
        }
        locales
    }

    /// Offers only these languages and the first. People who are in another go on
    /// in it, and what is typed in danger is understood in all. Returns the
    /// others.
    pub fn offer_only(&mut self, tags: &[String], dialog: &Dialog) -> Vec<String> {
        let first = self.first().tag.clone();
        let all = std::mem::take(&mut self.all).into_iter();
        let (offered, mut others): (Vec<_>, Vec<_>) =
            all.partition(|it| it.tag == first || tags.contains(&it.tag));
        self.offer(offered, dialog);
        for locale in &mut others {
            locale.languages.clone_from(&self.all[0].languages);
        }
        let gone = others.iter().map(|it| it.tag.clone()).collect();
        self.kept.extend(others);
        gone
    }

    /// Adds a language to try; it is offered to nobody.
    pub fn add_unlisted(&mut self, mut locale: Locale, dialog: &Dialog) {
        locale.languages.clone_from(&self.all[0].languages);
        locale.vocabulary = Arc::new(locale.vocabulary_of(dialog));
        self.unlisted.push(locale);
    }

    /// Adds the result of `Locale::farewell`: a language that is not offered.
    pub fn add_farewell(&mut self, locale: Locale) {
        self.farewells.push(locale);
    }

    /// Returns the tags of all languages that are offered.
    pub fn tags(&self) -> &[String] {
        &self.tags
    }

    /// Returns what people type in danger, in all languages.
    pub fn dangers(&self) -> &Dangers {
        &self.dangers
    }

    /// Returns what people type in danger, in all languages, also by the words of
    /// a newer version. A sign that `dialog` does not have is a danger without a
    /// name.
    pub fn dangers_with(&self, newer: &Self, dialog: &Dialog) -> Dangers {
        let named = |danger: &Danger| match danger {
            Danger::Sign(sign) if dialog.question_of_sign(sign).is_none() => Danger::Unnamed,
            Danger::Sign(_) | Danger::Life | Danger::Unnamed => danger.clone(),
        };
        let newer = newer.danger_words.iter().map(|words| {
            let phrases = words.phrases.iter().map(|(danger, it)| (named(danger), it.clone()));
            DangerWords { phrases: phrases.collect(), ..words.clone() }
        });
        let newer: Vec<_> = newer.collect();
        Dangers::new(self.danger_words.iter().chain(&newer))
    }

    /// Returns the time zones that people are offered.
    pub fn zones(&self) -> Vec<Tz> {
        self.first().clinic.zones()
    }

    /// Returns every language that is offered.
    pub fn iter(&self) -> impl Iterator<Item = &Locale> {
        self.all.iter()
    }

    /// Whether a person in the language with this tag can be written to in it,
    /// or in one that fits.
    pub fn speaks(&self, tag: &str) -> bool {
        self.known(tag).is_some()
    }

    /// Returns the language for people whose own is not among them.
    pub fn first(&self) -> &Locale {
        &self.all[0]
    }

    /// Returns the language with this tag, or the one that fits best; if none
    /// fits, the first.
    pub fn get(&self, tag: &str) -> &Locale {
        self.known(tag).unwrap_or(self.first())
    }

    fn known(&self, tag: &str) -> Option<&Locale> {
        let mut unoffered = self.unlisted.iter().chain(&self.kept);
        unoffered.find(|it| it.tag == tag).or_else(|| self.best_match(tag))
    }

    /// Returns the language for a new person whose device asks for this one.
    pub fn to_greet(&self, tag: &str) -> &Locale {
        let unlisted = self.unlisted.iter().find(|it| it.tag == tag);
        unlisted.or_else(|| self.best_match(tag)).unwrap_or(&self.all[0])
    }

    /// Returns the language for this reply to a person in the language with
    /// this tag.
    pub fn to_say(&self, reply: &Reply, tag: &str) -> &Locale {
        if matches!(
            reply,
            Reply::Letter(Reader::Doctor, _) | Reply::LetterOfStart(Reader::Doctor, _)
        ) {
            return self.first();
        }
        let farewell = self.farewells.iter().find(|it| it.tag == tag);
        let farewell = farewell.filter(|_| *reply == Reply::Notice(Notice::LanguageGone));
        farewell.unwrap_or_else(|| self.get(tag))
    }

    /// Returns the language that fits best what a person's device asks for, an
    /// IETF tag such as `es-MX`; none if that is not offered.
    pub fn best_match(&self, tag: &str) -> Option<&Locale> {
        let exact = self.all.iter().find(|it| it.tag.eq_ignore_ascii_case(tag));
        exact.or_else(|| self.negotiated(tag))
    }

    fn negotiated(&self, tag: &str) -> Option<&Locale> {
        let parse = |tag: &str| tag.parse::<LanguageIdentifier>().ok();
        let available: Vec<_> = self.tags.iter().filter_map(|it| parse(it)).collect();
        let requested = [parse(tag)?];
        let strategy = NegotiationStrategy::Lookup;
        let best = negotiate_languages(&requested, &available, None, strategy);
        let best = best.first()?;
        self.all.iter().find(|it| parse(&it.tag).as_ref() == Some(*best))
    }
}
