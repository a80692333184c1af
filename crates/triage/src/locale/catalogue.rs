//! The messages that a dialog needs of a language: where a person sees each,
//! how long it may be, whether a wrong or missing one is dangerous, and the
//! variables that it gets.

use super::care::DATES;
use super::danger::{DENIAL_WORDS, EMERGENCY_WORDS, EVERYDAY_WORDS, HELP_WORDS, LIFE_WORDS};
use super::oversize::{CAPTION_MAX, COMMAND_MAX, PROFILE_MAX, PROFILE_SHORT_MAX, TOAST_MAX};
use super::render::LABEL_CHARS_MAX;
use super::words::COMMANDS;
use crate::dialog::{Dialog, Flag, Note, PageKind, Question, Statement};
use crate::engine::Notice;
use crate::engine::action::{Action, CareAction, Seen};
use crate::engine::vocabulary::Saying;
use ids::{TYPED_ANSWERS, of_command};

pub(super) mod ids;
pub(super) mod variables;

/// A message, or one of its attributes (`id.name`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CatalogueEntry {
    /// Its id.
    pub id: String,
    /// Where a person sees it.
    pub place: Placement,
    /// Whether a language without it endangers people: emergency texts and
    /// signs, red flags, urgency, the next step, consent.
    pub is_critical: bool,
    /// Whether a language may leave it out.
    pub is_optional: bool,
}

impl CatalogueEntry {
    /// Whether a translation is not whole without it. What may be left out must
    /// be there if the source has it, unless it is only typed.
    pub fn is_needed(&self, source_has: bool) -> bool {
        !self.is_optional || (source_has && is_shown(&self.id))
    }
}

/// Where a person sees a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Placement {
    /// Nowhere: the program reads it.
    Setting,
    /// Nowhere: people type it.
    Typed,
    /// Before the first question.
    Welcome,
    /// On a button that is always the same.
    Button,
    /// On a button of a question, or in the list above its buttons.
    Choice,
    /// At the top of a question.
    Question,
    /// Below a picture.
    Caption,
    /// Around a question.
    AroundQuestions,
    /// In an outcome.
    Outcome,
    /// In an outcome: how soon, and by whom.
    Soon,
    /// In an outcome: what to do.
    Next,
    /// In an outcome: what to skip.
    Skip,
    /// In an outcome: what happens next.
    Later,
    /// As a heading.
    Heading,
    /// In a list below an outcome, or in a message that follows it.
    Flag,
    /// In a message that follows an outcome.
    Note,
    /// In a list behind a button below an outcome.
    Line,
    /// Behind a button below an outcome, in a message of its own.
    Entry,
    /// The same, below a picture.
    Drawing,
    /// In answer to "Why? Sources".
    Why,
    /// When a person names an emergency.
    Emergency,
    /// When somebody writes of ending their life.
    Life,
    /// In the letter for a doctor.
    Letter,
    /// Below the trend picture.
    Trend,
    /// In a message of its own.
    Notice,
    /// Above the chat, for a moment, after a tap.
    Toast,
    /// In the list of commands.
    Command,
    /// In the bot's profile.
    Profile,
    /// In the one-line description of the bot.
    ProfileShort,
}

impl Placement {
    /// Returns the place in words, for a translator.
    pub fn in_words(self) -> &'static str {
        match self {
            Self::Setting => "nobody sees it; the program reads it",
            Self::Typed => "nobody sees it; it is what people type",
            Self::Welcome => "the screen before the first question",
            Self::Button => "a button",
            Self::Choice => "a choice, on a button or in a list above the buttons",
            Self::Question => "a question",
            Self::Caption => "a question, below a picture",
            Self::AroundQuestions => "around a question",
            Self::Outcome => "an outcome",
            Self::Soon => "an outcome, under the heading `how-soon`",
            Self::Next => "an outcome, under the heading `next`",
            Self::Skip => "an outcome, under the heading `skip`",
            Self::Later => "an outcome, under the heading `later`",
            Self::Heading => "a heading",
            Self::Flag => "a line below an outcome, under the heading `also`",
            Self::Note => "a message that follows an outcome",
            Self::Line => "a line of a list behind a button below an outcome",
            Self::Entry => "a message behind a button below an outcome",
            Self::Drawing => "a message behind a button below an outcome, below a picture",
            Self::Why => "the answer to “Why? Sources”",
            Self::Emergency => "the screen shown when somebody writes of an emergency",
            Self::Life => "the screen shown when somebody writes of ending their life",
            Self::Letter => "the letter for a doctor",
            Self::Trend => "the caption of the picture of pain over the weeks",
            Self::Notice => "a message of its own",
            Self::Toast => "a few words shown over a button, for a moment",
            Self::Command => "the list of commands",
            Self::Profile => "the bot's profile",
            Self::ProfileShort => "the line Telegram shows of the bot",
        }
    }

    /// Returns how long it may be, if the limit is below that of a message.
    pub fn limit(self) -> Option<String> {
        let most = match self {
            Self::Button => {
                let whole = format!("{LABEL_CHARS_MAX} characters to show in full");
                return Some(format!("{whole}, {BUTTON_MAX} in all"));
            }
            Self::Choice => {
                let listed = format!("with one above {LABEL_CHARS_MAX} all of them are listed");
                return Some(format!("{BUTTON_MAX} characters; {listed}"));
            }
            Self::Caption => return Some(format!("{CAPTION_MAX} characters with its choices")),
            Self::Drawing => CAPTION_MAX,
            Self::Toast => TOAST_MAX,
            Self::Command => COMMAND_MAX,
            Self::Profile => PROFILE_MAX,
            Self::ProfileShort => PROFILE_SHORT_MAX,
            Self::Setting
            | Self::Typed
            | Self::Welcome
            | Self::Question
            | Self::AroundQuestions
            | Self::Outcome
            | Self::Soon
            | Self::Next
            | Self::Skip
            | Self::Later
            | Self::Heading
            | Self::Flag
            | Self::Note
            | Self::Line
            | Self::Entry
            | Self::Why
            | Self::Emergency
            | Self::Life
            | Self::Letter
            | Self::Trend
            | Self::Notice => return None,
        };
        Some(format!("{most} characters"))
    }
}

/// The most characters on a button.
pub(super) const BUTTON_MAX: usize = 64;

/// Shown for a moment after a tap.
pub(super) const TOASTS: [Notice; 3] = [Notice::ExpiredButton, Notice::Already, Notice::TickFirst];

/// Whether a message is critical.
const CRITICAL: bool = true;
const PLAIN: bool = false;

/// Messages of `bot.ftl`, for every dialog.
const OF_THE_BOT: [(&str, Placement, bool); 114] = [
    ("language-name", Placement::Button, PLAIN),
    ("review", Placement::Notice, PLAIN),
    ("none-words", Placement::Typed, PLAIN),
    (LIFE_WORDS, Placement::Typed, CRITICAL),
    (HELP_WORDS, Placement::Typed, CRITICAL),
    ("reviewed", Placement::Setting, PLAIN),
    ("reading-speed", Placement::Setting, PLAIN),
    ("welcome-terms", Placement::Welcome, CRITICAL),
    ("consent", Placement::Welcome, CRITICAL),
    ("consent-yes", Placement::Button, CRITICAL),
    ("consent-no", Placement::Button, CRITICAL),
    ("all-signs", Placement::Button, CRITICAL),
    ("what-is-stored", Placement::Button, PLAIN),
    ("progress", Placement::AroundQuestions, PLAIN),
    ("chosen", Placement::AroundQuestions, PLAIN),
    ("done", Placement::Button, PLAIN),
    ("back", Placement::Button, PLAIN),
    ("letter", Placement::Button, PLAIN),
    ("why", Placement::Button, PLAIN),
    ("again", Placement::Button, PLAIN),
    ("finished", Placement::Notice, PLAIN),
    ("stopped", Placement::Notice, PLAIN),
    ("languages", Placement::Notice, PLAIN),
    ("not-examined", Placement::Outcome, PLAIN),
    ("how-soon", Placement::Heading, PLAIN),
    ("until-then", Placement::Heading, PLAIN),
    ("also", Placement::Heading, PLAIN),
    ("next", Placement::Heading, PLAIN),
    ("skip", Placement::Heading, PLAIN),
    ("later", Placement::Heading, PLAIN),
    ("get-help-if", Placement::Heading, CRITICAL),
    ("why-title", Placement::Heading, PLAIN),
    ("evidence-higher", Placement::Why, PLAIN),
    ("evidence-moderate", Placement::Why, PLAIN),
    ("evidence-low", Placement::Why, PLAIN),
    ("evidence-very-low", Placement::Why, PLAIN),
    ("evidence-opinion", Placement::Why, PLAIN),
    ("evidence-ungraded", Placement::Why, PLAIN),
    ("checked-source", Placement::Why, PLAIN),
    ("checked-secondary", Placement::Why, PLAIN),
    ("checked-seed", Placement::Why, PLAIN),
    ("checked-memory", Placement::Why, PLAIN),
    ("checked-design", Placement::Why, PLAIN),
    ("sources", Placement::Why, PLAIN),
    ("emergency-title", Placement::Emergency, CRITICAL),
    ("emergency-now", Placement::Emergency, CRITICAL),
    ("emergency-heard", Placement::Emergency, CRITICAL),
    ("emergency-not-ticked", Placement::Emergency, CRITICAL),
    ("emergency-not-in-result", Placement::Emergency, CRITICAL),
    ("heard-counts", Placement::Emergency, CRITICAL),
    ("not-meant", Placement::Button, CRITICAL),
    ("ask-back", Placement::AroundQuestions, CRITICAL),
    ("life-title", Placement::Life, CRITICAL),
    ("life-now", Placement::Life, CRITICAL),
    ("contact-phone", Placement::Outcome, PLAIN),
    ("contact-booking", Placement::Outcome, PLAIN),
    ("contact-urgent", Placement::Outcome, PLAIN),
    ("urgency-self-care", Placement::Outcome, CRITICAL),
    ("urgency-consultation-24", Placement::Outcome, CRITICAL),
    ("urgency-emergency", Placement::Outcome, CRITICAL),
    ("export-caption", Placement::Notice, PLAIN),
    ("letter-title", Placement::Letter, PLAIN),
    ("letter-name", Placement::Letter, PLAIN),
    ("letter-about", Placement::Letter, CRITICAL),
    (LETTER_LINE, Placement::Letter, PLAIN),
    ("letter-date", Placement::Letter, PLAIN),
    ("letter-answered", Placement::Letter, PLAIN),
    ("letter-urgency", Placement::Letter, CRITICAL),
    ("letter-urgency-self-care", Placement::Letter, CRITICAL),
    ("letter-urgency-consultation", Placement::Letter, CRITICAL),
    ("letter-urgency-consultation-24", Placement::Letter, CRITICAL),
    ("letter-urgency-emergency", Placement::Letter, CRITICAL),
    ("letter-result", Placement::Letter, PLAIN),
    ("letter-answers", Placement::Letter, PLAIN),
    ("letter-besides", Placement::Letter, CRITICAL),
    ("letter-earlier", Placement::Letter, CRITICAL),
    ("letter-raised", Placement::Letter, CRITICAL),
    ("letter-named", Placement::Letter, CRITICAL),
    ("letter-taken-back", Placement::Letter, CRITICAL),
    ("letter-denied", Placement::Letter, CRITICAL),
    ("letter-not-asked", Placement::Letter, CRITICAL),
    ("letter-none", Placement::Letter, CRITICAL),
    ("letter-signs", Placement::Letter, PLAIN),
    ("letter-left-out", Placement::Letter, CRITICAL),
    ("letter-source", Placement::Letter, PLAIN),
    ("letter-reviewed", Placement::Letter, PLAIN),
    ("letter-not-reviewed", Placement::Letter, PLAIN),
    ("letter-version", Placement::Letter, PLAIN),
    ("letter-version-proved", Placement::Letter, PLAIN),
    ("care-agree", Placement::Button, PLAIN),
    ("care-change-hour", Placement::Button, PLAIN),
    ("care-changed", Placement::Button, PLAIN),
    ("care-tomorrow", Placement::Button, PLAIN),
    ("care-plan-again", Placement::Button, PLAIN),
    ("care-seen-go-on", Placement::Button, CRITICAL),
    ("care-seen-may-not", Placement::Button, CRITICAL),
    ("care-seen-yes", Placement::Button, CRITICAL),
    ("care-seen-no", Placement::Button, CRITICAL),
    ("care-go-on", Placement::Button, PLAIN),
    ("care-stop", Placement::Button, PLAIN),
    ("care-offer", Placement::Notice, CRITICAL),
    ("care-offer-tomorrow", Placement::Notice, CRITICAL),
    ("care-offer-seen", Placement::Notice, CRITICAL),
    ("care-hour", Placement::Notice, PLAIN),
    ("care-zone", Placement::Notice, PLAIN),
    ("care-plan", Placement::Notice, PLAIN),
    ("care-plan-seen", Placement::Notice, CRITICAL),
    ("care-plan-over", Placement::Notice, PLAIN),
    ("care-plan-over-unseen", Placement::Notice, CRITICAL),
    ("care-were-you-seen", Placement::Notice, CRITICAL),
    ("care-may-you-go-on", Placement::Notice, CRITICAL),
    ("care-going-on", Placement::Notice, PLAIN),
    (TREND_POINT, Placement::Trend, PLAIN),
    ("trend-not-answered", Placement::Trend, PLAIN),
];

/// Facts about a language that `bot.ftl` may state, but need not.
const OPTIONAL_SETTINGS: [&str; 3] = ["reviewed.by", "reviewed.on", "avoided-words"];

/// What people type. It is not a translation: each language has words of its
/// own.
const TYPED: [&str; 7] = [
    "none-words",
    LIFE_WORDS,
    HELP_WORDS,
    EVERYDAY_WORDS,
    DENIAL_WORDS,
    EMERGENCY_WORDS,
    NOTE_WORDS,
];

/// What people say to a bot, whatever it asks: the message with its words.
pub(super) const SAYINGS: [(&str, Saying); 4] = [
    ("typed-emergency", Saying::Emergency),
    ("typed-help", Saying::Help),
    ("typed-stop", Saying::Stop),
    ("typed-thanks", Saying::Thanks),
];

/// What people type for the buttons of the weeks, besides the labels: the message
/// with its words.
pub(super) const TYPED_BUTTONS: [(&str, Action); 7] = [
    ("typed-consent", Action::Consent(true)),
    ("typed-seen", Action::Care(CareAction::Seen(Seen::Yes))),
    ("typed-not-seen", Action::Care(CareAction::Seen(Seen::NotYet))),
    ("typed-may-go-on", Action::Care(CareAction::Seen(Seen::MayGoOn))),
    ("typed-may-not", Action::Care(CareAction::Seen(Seen::MayNot))),
    ("typed-agree", Action::Care(CareAction::Agree)),
    ("typed-changed", Action::Care(CareAction::Changed)),
];

/// Words that deny something in a choice, wherever they stand.
pub(super) const DENIALS_IN_CHOICES: &str = "denial-words.in-choices";

/// The message with what people type for the notes of menus.
pub(super) const NOTE_WORDS: &str = "note-words";

/// Messages of a dialog's own file, besides those of its parts: what the bot
/// states about this complaint.
const OF_EVERY_DIALOG: [(&str, Placement, bool); 11] = [
    ("title", Placement::Heading, PLAIN),
    ("welcome", Placement::Welcome, PLAIN),
    ("scope", Placement::Welcome, PLAIN),
    ("emergency-signs", Placement::Emergency, CRITICAL),
    ("safety-net", Placement::Outcome, CRITICAL),
    ("self-care-limit", Placement::Outcome, CRITICAL),
    ("about", Placement::Notice, PLAIN),
    ("urgency-consultation", Placement::Outcome, CRITICAL),
    (Notice::Undecided.id(), Placement::Notice, CRITICAL),
    ("profile", Placement::Profile, PLAIN),
    ("profile-short", Placement::ProfileShort, PLAIN),
];

/// What stands below an outcome in place of the long safety net, if that is
/// behind a button.
pub(super) const SAFETY_NET_SHORT: &str = "safety-net-short";

/// The few signs with which nobody should begin a conversation: shown in the
/// welcome, if all signs are behind a button.
pub(super) const WELCOME_SIGNS: &str = "welcome-signs";

/// The heading of what a person ticked that a clinician should know.
pub(super) const TELL_THEM: &str = "tell-them";

/// A line of a letter: a label and an answer.
pub(super) const LETTER_LINE: &str = "letter-line";

/// A check-in in the caption of the trend picture: a week and a pain.
pub(super) const TREND_POINT: &str = "trend-point";

/// What the lines and marks of the trend picture are: a dialog that draws one has
/// them in its own file.
const OF_A_TREND: [&str; 4] = ["trend-scale", "trend-solid", "trend-dashed", "trend-notch"];

/// Returns every message and attribute that a dialog needs or may have.
pub fn catalogue(dialog: &Dialog) -> Vec<CatalogueEntry> {
    let fixed = OF_THE_BOT.iter().chain(&OF_EVERY_DIALOG);
    let mut all: Vec<_> = fixed.map(|(id, place, critical)| entry(id, *place, *critical)).collect();
    let setting =
        |id: &&str| CatalogueEntry { is_optional: true, ..entry(id, Placement::Setting, PLAIN) };
    all.extend(OPTIONAL_SETTINGS.iter().map(setting));
    all.extend(of_danger(dialog));
    all.extend(SAYINGS.map(|(id, saying)| of_typed(id, saying == Saying::Emergency)));
    all.extend(TYPED_BUTTONS.map(|(id, _)| of_typed(id, PLAIN)));
    all.extend(COMMANDS.iter().map(|it| entry(&of_command(it), Placement::Command, PLAIN)));
    all.extend(notices_of_the_bot().map(of_notice));
    all.extend(DATES.iter().map(|it| entry(it, Placement::Notice, PLAIN)));
    all.extend(dialog.asked().flat_map(of_question));
    all.extend(dialog.outcomes.iter().flat_map(|it| of_outcome(&it.id.text_id())));
    all.extend(dialog.pages.iter().map(|it| entry(&it.id.text_id(), Placement::Button, PLAIN)));
    all.extend(dialog.safety_net().map(|_| entry(SAFETY_NET_SHORT, Placement::Outcome, CRITICAL)));
    all.push(CatalogueEntry {
        is_optional: true,
        ..entry(TELL_THEM, Placement::Heading, CRITICAL)
    });
    all.push(CatalogueEntry {
        is_optional: true,
        ..entry(WELCOME_SIGNS, Placement::Welcome, CRITICAL)
    });
    all.extend(dialog.notes.iter().flat_map(|it| of_note(dialog, it)));
    let trend = dialog.trend.iter().flat_map(|_| OF_A_TREND);
    all.extend(trend.map(|it| entry(it, Placement::Trend, PLAIN)));
    all.extend(dialog.notes.iter().filter(|it| dialog.is_on_a_menu(it)).map(typed_for));
    let flag = |it: &Flag| entry(&it.id.text_id(), Placement::Flag, CRITICAL);
    all.extend(dialog.flags.iter().map(flag));
    all.extend(of_letter(dialog));
    let statement = |it: &Statement| entry(&it.id.text_id(), Placement::Why, PLAIN);
    all.extend(dialog.statements.iter().map(statement));
    all
}

/// Returns the names of the files with the texts for a dialog: the bot's, which
/// all dialogs share, and the dialog's own.
pub fn files_of(dialog: &str) -> [String; 2] {
    ["bot.ftl".to_owned(), format!("{dialog}.ftl")]
}

/// Returns the name of the file that a message or an attribute belongs in.
pub fn file_of(id: &str, dialog: &str) -> String {
    let [of_the_bot, own] = files_of(dialog);
    let message = id.split('.').next().unwrap_or_default();
    if is_of_the_bot(message) { of_the_bot } else { own }
}

fn is_of_the_bot(id: &str) -> bool {
    OF_THE_BOT.iter().any(|(known, ..)| *known == id)
        || OPTIONAL_SETTINGS.contains(&id)
        || DATES.contains(&id)
        || [EVERYDAY_WORDS, DENIAL_WORDS].contains(&id)
        || is_typed_to_the_bot(id)
        || notices_of_the_bot().any(|it| it.id() == id)
        || COMMANDS.iter().any(|it| of_command(it) == id)
}

/// All but the one on whom to see, which depends on the complaint.
fn notices_of_the_bot() -> impl Iterator<Item = Notice> {
    Notice::ALL.into_iter().filter(|it| *it != Notice::Undecided)
}

/// Whether people read it: other messages are typed, or read by the program.
pub(super) fn is_shown(id: &str) -> bool {
    let mut settings = OF_THE_BOT.iter().filter(|(_, place, _)| *place == Placement::Setting);
    let is_setting = settings.any(|(known, ..)| *known == id) || OPTIONAL_SETTINGS.contains(&id);
    !is_setting && !is_typed(id)
}

/// Whether people type it, whichever part of a message it is.
pub(super) fn is_typed(id: &str) -> bool {
    let message = id.split('.').next().unwrap_or_default();
    TYPED.contains(&message) || is_typed_to_the_bot(message) || message.starts_with(TYPED_ANSWERS)
}

fn entry(id: &str, place: Placement, is_critical: bool) -> CatalogueEntry {
    CatalogueEntry { id: id.to_owned(), place, is_critical, is_optional: false }
}

/// What people type in danger: each sign needs some words. Those of a danger
/// without a sign, and those that deny a danger, may be missing.
fn of_danger(dialog: &Dialog) -> Vec<CatalogueEntry> {
    let sign = |it| entry(&format!("{EMERGENCY_WORDS}.{it}"), Placement::Typed, CRITICAL);
    let unnamed = entry(EMERGENCY_WORDS, Placement::Typed, CRITICAL);
    let words = [EVERYDAY_WORDS, DENIAL_WORDS, DENIALS_IN_CHOICES];
    let words = words.map(|it| entry(it, Placement::Typed, PLAIN));
    let optional = words.into_iter().chain([unnamed]);
    let optional = optional.map(|it| CatalogueEntry { is_optional: true, ..it });
    optional.chain(dialog.signs().map(sign)).collect()
}

fn is_typed_to_the_bot(id: &str) -> bool {
    let buttons = TYPED_BUTTONS.iter().map(|(known, _)| known);
    SAYINGS.iter().map(|(known, _)| known).chain(buttons).any(|it| *it == id)
}

/// What people type to the bot, whatever it asks, or for a button of the weeks: a
/// language may lack it.
fn of_typed(id: &str, is_critical: bool) -> CatalogueEntry {
    CatalogueEntry { is_optional: true, ..entry(id, Placement::Typed, is_critical) }
}

/// What people type for a note of a menu, besides its label.
fn typed_for(note: &Note) -> CatalogueEntry {
    let id = format!("{NOTE_WORDS}.{}", note.id);
    CatalogueEntry { is_optional: true, ..entry(&id, Placement::Typed, PLAIN) }
}

/// Of these notices, one states what people consent to, and the others what to
/// do about a danger.
fn of_notice(notice: Notice) -> CatalogueEntry {
    let place = if TOASTS.contains(&notice) { Placement::Toast } else { Placement::Notice };
    let critical = [
        Notice::Privacy,
        Notice::LetterOlder,
        Notice::Unfinished,
        Notice::TheirAdviceFirst,
        Notice::HeardCounts,
        Notice::Recalled,
        Notice::SeenToday,
        Notice::SeenNow,
        Notice::StillHolds,
    ];
    entry(notice.id(), place, critical.contains(&notice))
}

fn of_question(question: &Question) -> Vec<CatalogueEntry> {
    let place = if question.picture.is_some() { Placement::Caption } else { Placement::Question };
    let choice = |it| entry(&question.id.choice_text_id(it), Placement::Choice, question.screen);
    let choices = question.choices().iter().map(choice);
    let text = entry(&question.id.text_id(), place, question.screen);
    [text].into_iter().chain(choices).chain(typed_for_question(question)).collect()
}

/// What people type for the choices of a question, besides their labels, and the
/// words that say nothing beside an answer.
fn typed_for_question(question: &Question) -> impl Iterator<Item = CatalogueEntry> {
    let id = question.id.typed_id();
    let around = of_typed(&id, PLAIN);
    let choices = question.choices().iter();
    let choices = choices.map(move |it| of_typed(&format!("{id}.{it}"), question.screen));
    [around].into_iter().chain(choices)
}

/// In the letter for a doctor, each question and each flag has a short name.
fn of_letter(dialog: &Dialog) -> impl Iterator<Item = CatalogueEntry> {
    let letter = |id: String, is_critical| entry(&id, Placement::Letter, is_critical);
    let question = move |it: &Question| letter(it.id.letter_id(), it.screen);
    let flag = move |it: &Flag| letter(it.id.letter_id(), CRITICAL);
    dialog.asked().map(question).chain(dialog.flags.iter().map(flag))
}

/// A note has a title if that stands above it or on its button.
fn of_note(dialog: &Dialog, note: &Note) -> Vec<CatalogueEntry> {
    let page = note.page.as_ref().and_then(|it| dialog.page(it)).map(|it| it.kind);
    let (title, place) = match page {
        None => (Some(Placement::Heading), Placement::Note),
        Some(PageKind::Menu) => (Some(Placement::Button), Placement::Entry),
        Some(PageKind::Each) if note.picture.is_some() => (None, Placement::Drawing),
        Some(PageKind::Each) => (None, Placement::Entry),
        Some(PageKind::List | PageKind::SafetyNet) => (None, Placement::Line),
    };
    let title = title.map(|place| entry(&note.id.title_id(), place, PLAIN));
    title.into_iter().chain([entry(&note.id.text_id(), place, PLAIN)]).collect()
}

fn of_outcome(id: &str) -> [CatalogueEntry; 5] {
    let part = |name: &str, place, is_critical| entry(&format!("{id}.{name}"), place, is_critical);
    let optional = |it| CatalogueEntry { is_optional: true, ..it };
    [
        part("next", Placement::Next, CRITICAL),
        optional(part("soon", Placement::Soon, CRITICAL)),
        optional(part("skip", Placement::Skip, PLAIN)),
        entry(id, Placement::Outcome, PLAIN),
        optional(part("later", Placement::Later, PLAIN)),
    ]
}
