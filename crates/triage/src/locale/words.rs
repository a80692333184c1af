//! The texts that a dialog needs of a language, and the words people may type.

use std::ops::{Range, RangeInclusive};

use chrono::NaiveDate;
use fluent::FluentArgs;

use super::catalogue::ids::of_command;
use super::catalogue::variables::samples;
use super::catalogue::{SAYINGS, TYPED_BUTTONS, TextId, catalogue, texts};
use super::{Locale, MissingText};
use crate::care::HOURS_OFFERED;
use crate::dialog::problem::{Code, Problem};
use crate::dialog::{Dialog, Question, Urgency};
use crate::engine::action::{Action, CareAction, Seen};
use crate::engine::reply::ACTS_OF_CONSENT;
use crate::engine::vocabulary::{Vocabulary, without_marks};

/// The commands, in the order they are listed; each has a `command-…`.
pub(super) const COMMANDS: [&str; 13] = [
    "start", "help", "restart", "back", "letter", "checkins", "trend", "stop", "language",
    "privacy", "delete", "export", "cancel",
];

/// Letters that people read in a minute, slowest and fastest: measured
/// languages are all between these.
const SPEEDS: RangeInclusive<f64> = 100.0..=2_000.0;

impl Locale {
    /// Returns a problem for each missing text, and for any two choices of a
    /// question that cannot be distinguished.
    pub(super) fn missing_texts(&self, dialog: &Dialog) -> Vec<Problem> {
        let mut problems = Vec::new();
        for id in needed(dialog).into_iter().filter(|id| !self.has_message(id)) {
            problems.push(self.missing(&id).into());
        }
        if problems.is_empty() {
            problems.extend(self.unsayable(dialog));
            problems.extend(self.check_metadata());
        }
        if problems.is_empty() {
            problems.extend(self.duplicate_labels(dialog));
        }
        problems
    }

    /// Returns a problem for each message with an error in Fluent.
    pub(super) fn unsayable(&self, dialog: &Dialog) -> Vec<Problem> {
        catalogue(dialog).iter().filter_map(|it| self.unknown_variable(dialog, &it.id)).collect()
    }

    /// A missing variable would be shown as `{$name}`.
    fn unknown_variable(&self, dialog: &Dialog, id: &str) -> Option<Problem> {
        let args = samples(id, has_review(dialog, id));
        let (_, errors) = self.format(id, &args)?;
        let error = errors.first()?;
        let message = format!("`{id}` in `{}` cannot be said: {error}", self.tag);
        let hint = "the comments in `bot.ftl` name the variables there are";
        Some(Problem::new(Code::D704, 0..0, message).about(id).hint(Some(hint.to_owned())))
    }

    /// Whether somebody has reviewed the texts.
    pub fn is_reviewed(&self) -> bool {
        self.text_or_empty(&texts::REVIEWED) == "yes"
    }

    fn check_metadata(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        let speed = self.text_or_empty(&texts::READING_SPEED).parse::<f64>();
        if !speed.is_ok_and(|it| SPEEDS.contains(&it)) {
            let message = format!(
                "`reading-speed` of `{}` must be a number from {} to {}, such as 987",
                self.tag,
                SPEEDS.start(),
                SPEEDS.end()
            );
            problems.push(Problem::new(Code::D705, 0..0, message).about(&texts::READING_SPEED));
        }
        if let Some(message) = self.check_review() {
            problems.push(Problem::new(Code::D705, 0..0, message).about(&texts::REVIEWED));
        }
        problems
    }

    fn check_review(&self) -> Option<String> {
        match self.text_or_empty(&texts::REVIEWED).as_str() {
            "no" => return None,
            "yes" => {}
            _ => return Some(format!("`reviewed` of `{}` must be yes or no", self.tag)),
        }
        let [by, on] = [texts::REVIEWED_BY, texts::REVIEWED_ON].map(|it| {
            self.format(&it, &FluentArgs::new()).map_or_else(String::new, |(text, _)| text)
        });
        if by.is_empty() || on.parse::<NaiveDate>().is_err() {
            let tag = &self.tag;
            return Some(format!(
                "`reviewed` of `{tag}` must name the reviewer (`.by`) and the day (`.on`, such as \
                 2026-11-30)"
            ));
        }
        let review = self.text_or_empty(&texts::REVIEW);
        let is_stated = [by, on].iter().all(|it| review.contains(it));
        (!is_stated).then(|| {
            format!(
                "`review` of `{}` must state who reviewed it and when: use \
                 {{ reviewed.by }} and {{ reviewed.on }}",
                self.tag
            )
        })
    }

    /// Returns the words that a person may type in this language.
    pub(super) fn vocabulary_of(&self, dialog: &Dialog) -> Vocabulary {
        let mut labels: Vec<_> = ACTS_OF_CONSENT.into();
        labels.extend(self.languages.iter().map(|(tag, _)| Action::Language(tag.clone())));
        labels.extend(acts_at_the_end(dialog));
        labels.extend(CareAction::LABELLED.map(Action::Care));
        labels.extend(HOURS_OFFERED.map(|it| Action::Care(CareAction::Hour(it))));
        for question in dialog.asked() {
            let id = || question.id.clone();
            labels.extend([Action::Done(id()), Action::Back(id())]);
            for choice in question.choices() {
                labels.push(Action::Choose(id(), choice.clone()));
                labels.push(Action::Tick(id(), choice.clone(), true));
                labels.push(Action::Tick(id(), choice.clone(), false));
            }
            if let crate::dialog::Kind::Number { min, max } = question.kind {
                labels.extend((min..=max).map(|it| Action::Number(id(), it)));
            }
        }
        let labels = labels.into_iter().filter_map(|action| {
            let label = self.label(&action).ok()?;
            Some((action, label))
        });
        let mut vocabulary = Vocabulary::new(labels);
        for no in [Seen::NotYet, Seen::MayNot].map(|it| Action::Care(CareAction::Seen(it))) {
            self.typed(&texts::NONE_WORDS).iter().for_each(|it| vocabulary.add(no.clone(), it));
        }
        for (id, action) in TYPED_BUTTONS {
            self.typed(&id).iter().for_each(|it| vocabulary.add(action.clone(), it));
        }
        for (id, saying) in SAYINGS {
            self.typed(&id).iter().for_each(|it| vocabulary.add_saying(it, saying));
        }
        self.typed(&texts::DENIAL_WORDS_IN_CHOICES).iter().for_each(|it| vocabulary.add_denial(it));
        for note in dialog.notes.iter().filter(|it| dialog.is_on_a_menu(it)) {
            let words = self.typed(&note.id.typed_id());
            words.iter().for_each(|it| vocabulary.add(Action::Note(note.id.clone()), it));
        }
        for question in dialog.asked() {
            if self.bears_numbers(question, &question.actions(&[])) {
                vocabulary.add_numbered(question.id.clone());
            }
            self.add_answers(question, &mut vocabulary);
        }
        vocabulary
    }

    /// Adds what people type for the choices of a question, besides their labels.
    fn add_answers(&self, question: &Question, vocabulary: &mut Vocabulary) {
        let around = self.typed(&question.id.typed_id());
        around.iter().for_each(|it| vocabulary.add_around(question.id.clone(), it));
        for choice in question.choices() {
            let words = self.typed(&question.id.typed_choice_id(choice));
            let action = question.action(choice);
            words.iter().for_each(|it| vocabulary.add(action.clone(), it));
        }
        for (choice, numbers) in &question.numbers {
            vocabulary.add_numbers(question.action(choice), numbers.clone());
        }
        if let Some(none) = question.none() {
            let words = self.typed(&texts::NONE_WORDS);
            words.iter().for_each(|it| vocabulary.add(question.action(none), it));
        }
    }

    /// Returns the phrases that people type, from a message that may be
    /// missing.
    fn typed(&self, id: &TextId) -> Vec<String> {
        self.text_or_empty(id).split('|').map(str::to_owned).collect()
    }

    /// Returns the commands with their descriptions.
    pub fn commands(&self) -> [(&'static str, String); COMMANDS.len()] {
        COMMANDS.map(|name| (name, without_marks(&self.text_or_empty(&of_command(name)))))
    }

    /// Returns the description of the bot for its profile: at most 512
    /// characters.
    pub fn profile(&self) -> String {
        without_marks(&self.text_or_empty(&texts::PROFILE))
    }

    /// Returns the one-line description of the bot: at most 120 characters.
    pub fn profile_short(&self) -> String {
        without_marks(&self.text_or_empty(&texts::PROFILE_SHORT))
    }

    /// Returns the label of a button, without ticks or numbers.
    pub fn label(&self, action: &Action) -> Result<String, MissingText> {
        let label = match action {
            Action::Consent(true) => self.text(&texts::CONSENT_YES)?,
            Action::Consent(false) => self.text(&texts::CONSENT_NO)?,
            Action::Signs => self.text(&texts::ALL_SIGNS)?,
            Action::Privacy => self.text(&texts::WHAT_IS_STORED)?,
            Action::Choose(question, choice) | Action::Tick(question, choice, _) => {
                self.text(&question.choice_text_id(choice))?
            }
            Action::Done(_) => self.text(&texts::DONE)?,
            Action::Number(_, number) => number.to_string(),
            Action::Back(_) => self.text(&texts::BACK)?,
            Action::NotMeant => self.text(&texts::NOT_MEANT)?,
            Action::Sure(true) => self.text(&texts::SURE_YES)?,
            Action::Sure(false) => self.text(&texts::SURE_NO)?,
            Action::Letter => self.text(&texts::LETTER)?,
            Action::Why => self.text(&texts::WHY)?,
            Action::Page(page) => self.text(&page.text_id())?,
            Action::Note(note) => self.text(&note.title_id())?,
            Action::Restart => self.text(&texts::AGAIN)?,
            Action::Language(tag) => {
                let known = self.languages.iter().find(|(it, _)| it == tag);
                known.map_or_else(|| tag.clone(), |(_, name)| name.clone())
            }
            Action::Care(action) => self.care_label(*action)?,
        };
        Ok(without_marks(&label))
    }
}

impl From<MissingText> for Problem {
    fn from(missing: MissingText) -> Self {
        let line = match missing.id.split_once('.') {
            Some((message, part)) => {
                format!("below `{message}`, in a line that begins with spaces, write `.{part} = …`")
            }
            None => format!("write `{} = …`", missing.id),
        };
        Self::new(Code::D702, 0..0, missing.to_string()).about(&missing.id).hint(Some(line))
    }
}

/// Whether it is a message of an outcome that states when to look again.
fn has_review(dialog: &Dialog, id: &str) -> bool {
    let message = id.split('.').next().unwrap_or_default();
    let outcome = dialog.outcomes.iter().find(|it| *it.id.text_id() == *message);
    outcome.is_some_and(|it| it.review.is_some())
}

/// Returns the message with the label of a button of a page or a menu.
pub(super) fn button_id(action: &Action) -> Option<TextId> {
    match action {
        Action::Page(page) => Some(page.text_id()),
        Action::Note(note) => Some(note.title_id()),
        Action::Consent(_)
        | Action::Signs
        | Action::Privacy
        | Action::Choose(..)
        | Action::Tick(..)
        | Action::Done(_)
        | Action::Number(..)
        | Action::Back(_)
        | Action::NotMeant
        | Action::Sure(_)
        | Action::Letter
        | Action::Why
        | Action::Restart
        | Action::Language(_)
        | Action::Care(_) => None,
    }
}

/// Returns the actions of the buttons below outcomes.
pub(super) fn acts_at_the_end(dialog: &Dialog) -> Vec<Action> {
    let pages = dialog.pages.iter().map(|it| Action::Page(it.id.clone()));
    let notes = dialog.notes.iter().filter(|it| dialog.is_on_a_menu(it));
    let notes = notes.map(|it| Action::Note(it.id.clone()));
    let take_back = [Action::NotMeant, Action::Sure(true), Action::Sure(false)];
    let always = take_back.into_iter().chain([Action::Letter, Action::Why, Action::Restart]);
    always.chain(pages).chain(notes).collect()
}

/// Returns the id of every message and attribute a dialog needs.
fn needed(dialog: &Dialog) -> Vec<String> {
    let needed = catalogue(dialog).into_iter().filter(|it| !it.is_optional);
    needed.map(|it| it.id).collect()
}

/// Returns the place of a message or an attribute (`id.name`) in a language
/// file, in bytes; for a missing attribute, that of its message.
pub fn span_of(text: &str, id: &str) -> Option<Range<usize>> {
    let (message, attribute) = id.split_once('.').unwrap_or((id, ""));
    let mut lines = named_lines(text).skip_while(|(_, name)| *name != message);
    let whole = lines.next()?.0;
    let mut attributes = lines.take_while(|(_, name)| name.starts_with('.'));
    let exact = attributes.find(|(_, name)| name.strip_prefix('.') == Some(attribute));
    Some(exact.map_or(whole, |(span, _)| span))
}

/// Returns every place of a message, or of an attribute (`id.name`).
pub(super) fn places_of(text: &str, id: &str) -> Vec<Range<usize>> {
    let (message, attribute) = id.split_once('.').map_or((id, None), |(it, of)| (it, Some(of)));
    let mut is_within = false;
    let named = named_lines(text).filter(|(_, name)| match name.strip_prefix('.') {
        Some(of) => is_within && attribute == Some(of),
        None => {
            is_within = *name == message;
            is_within && attribute.is_none()
        }
    });
    named.map(|(span, _)| span).collect()
}

/// Returns the name of each message and, after a `.`, of each attribute, with
/// its place.
fn named_lines(text: &str) -> impl Iterator<Item = (Range<usize>, &str)> {
    let starts = text.split_inclusive('\n').scan(0, |next, line| {
        *next += line.len();
        Some((*next - line.len(), line))
    });
    starts.filter_map(|(at, line)| {
        let start = at + line.len() - line.trim_start().len();
        let name = line.trim_start().split_once('=')?.0.trim_end();
        let is_plain = |it: char| it.is_ascii_alphanumeric() || it == '-';
        let is_name = name.strip_prefix('.').unwrap_or(name).chars().all(is_plain);
        let is_placed = !name.is_empty() && (start > at) == name.starts_with('.');
        (is_name && is_placed).then(|| (start..start + name.len(), name))
    })
}

/// Returns the message with how soon help is needed.
pub(super) fn urgency_id(urgency: Urgency) -> TextId {
    match urgency {
        Urgency::SelfCare => texts::URGENCY_SELF_CARE,
        Urgency::Consultation => texts::URGENCY_CONSULTATION,
        Urgency::Consultation24 => texts::URGENCY_CONSULTATION_24,
        Urgency::Emergency => texts::URGENCY_EMERGENCY,
    }
}
