//! The messages that a dialog needs of a language: where a person sees each,
//! how long it may be, whether a wrong or missing one is dangerous, and the
//! variables that it gets.

use super::oversize::{CAPTION_MAX, COMMAND_MAX, PROFILE_MAX, PROFILE_SHORT_MAX, TOAST_MAX};
use super::render::LABEL_CHARS_MAX;
use super::words::COMMANDS;
use crate::dialog::{Dialog, Flag, Note, OutcomeId, PageKind, Question, Statement};
use crate::engine::Notice;
use crate::engine::action::{Action, CareAction, Seen};
use crate::engine::vocabulary::Saying;
pub use ids::TextId;
use ids::{TYPED_ANSWERS, TYPED_NOTES, of_command, of_sign};
use texts::{CRITICAL, DATES, PLAIN, Row};

pub(super) mod ids;
pub(super) mod texts;
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

/// What people say to a bot, whatever it asks: the message with its words.
pub(super) const SAYINGS: [(TextId, Saying); 4] = [
    (texts::TYPED_EMERGENCY, Saying::Emergency),
    (texts::TYPED_HELP, Saying::Help),
    (texts::TYPED_STOP, Saying::Stop),
    (texts::TYPED_THANKS, Saying::Thanks),
];

/// What people type for the buttons of the weeks, besides the labels: the message
/// with its words.
pub(super) const TYPED_BUTTONS: [(TextId, Action); 11] = [
    (texts::TYPED_NOT_MEANT, Action::NotMeant),
    (texts::NOT_MEANT, Action::Sure(true)),
    (texts::TYPED_NOT_MEANT, Action::Sure(true)),
    (texts::TYPED_MAY_NOT, Action::Sure(false)),
    (texts::TYPED_CONSENT, Action::Consent(true)),
    (texts::TYPED_SEEN, Action::Care(CareAction::Seen(Seen::Yes))),
    (texts::TYPED_NOT_SEEN, Action::Care(CareAction::Seen(Seen::NotYet))),
    (texts::TYPED_MAY_GO_ON, Action::Care(CareAction::Seen(Seen::MayGoOn))),
    (texts::TYPED_MAY_NOT, Action::Care(CareAction::Seen(Seen::MayNot))),
    (texts::TYPED_AGREE, Action::Care(CareAction::Agree)),
    (texts::TYPED_CHANGED, Action::Care(CareAction::Changed)),
];

/// Returns every message and attribute that a dialog needs or may have.
pub fn catalogue(dialog: &Dialog) -> Vec<CatalogueEntry> {
    let mut all: Vec<_> = entries(texts::OF_THE_BOT).collect();
    all.extend(entries(texts::OF_EVERY_DIALOG));
    all.push(of_notice(Notice::Undecided));
    all.extend(entries(texts::PROFILES));
    all.extend(entries(texts::SETTINGS).map(optional));
    all.extend(entries(texts::CALMING).chain(entries(texts::EMERGENCY)).map(optional));
    all.extend(dialog.signs().map(|it| entry(&of_sign(it), Placement::Typed, CRITICAL)));
    all.extend(entries(texts::TYPED).map(optional));
    all.extend(COMMANDS.iter().map(|it| entry(&of_command(it), Placement::Command, PLAIN)));
    all.extend(notices_of_the_bot().map(of_notice));
    all.extend(DATES.iter().map(|it| entry(it, Placement::Notice, PLAIN)));
    all.extend(dialog.asked().flat_map(of_question));
    all.extend(dialog.outcomes.iter().flat_map(|it| of_outcome(&it.id)));
    all.extend(dialog.pages.iter().map(|it| entry(&it.id.text_id(), Placement::Button, PLAIN)));
    all.extend(dialog.safety_net().iter().flat_map(|_| entries(texts::BESIDE_A_SAFETY_NET)));
    all.extend(entries(texts::OPTIONAL).map(optional));
    all.extend(dialog.notes.iter().flat_map(|it| of_note(dialog, it)));
    all.extend(dialog.trend.iter().flat_map(|_| entries(texts::OF_A_TREND)));
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
    let tables = [texts::OF_THE_BOT, texts::SETTINGS, texts::CALMING, texts::TYPED];
    tables.into_iter().flatten().any(|it| it.id == id)
        || DATES.contains(&id)
        || notices_of_the_bot().any(|it| it.id() == id)
        || COMMANDS.iter().any(|it| *of_command(it) == *id)
}

/// All but the one on whom to see, which depends on the complaint.
fn notices_of_the_bot() -> impl Iterator<Item = Notice> {
    Notice::ALL.into_iter().filter(|it| *it != Notice::Undecided)
}

/// Whether people read it: other messages are typed, or read by the program.
pub(super) fn is_shown(id: &str) -> bool {
    !is_placed(id, Placement::Setting) && !is_typed(id)
}

/// Whether people type it, whichever part of a message it is. It is no translation:
/// each language has words of its own.
pub(super) fn is_typed(id: &str) -> bool {
    let message = id.split('.').next().unwrap_or_default();
    is_placed(message, Placement::Typed)
        || message == TYPED_NOTES
        || message.starts_with(TYPED_ANSWERS)
}

fn is_placed(id: &str, place: Placement) -> bool {
    texts::row(id).is_some_and(|it| it.place == place)
}

fn entry(id: &str, place: Placement, is_critical: bool) -> CatalogueEntry {
    CatalogueEntry { id: id.to_owned(), place, is_critical, is_optional: false }
}

fn entries(table: &[Row]) -> impl Iterator<Item = CatalogueEntry> {
    table.iter().map(|it| entry(it.id, it.place, it.is_critical))
}

fn optional(entry: CatalogueEntry) -> CatalogueEntry {
    CatalogueEntry { is_optional: true, ..entry }
}

/// What people type for a note of a menu, besides its label.
fn typed_for(note: &Note) -> CatalogueEntry {
    optional(entry(&note.id.typed_id(), Placement::Typed, PLAIN))
}

/// Of these notices, one states what people consent to, and the others what to
/// do about a danger, or whom to see.
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
        Notice::Undecided,
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
    let typed = |id: TextId, is_critical| optional(entry(&id, Placement::Typed, is_critical));
    let around = typed(question.id.typed_id(), PLAIN);
    let choice = move |it| typed(question.id.typed_choice_id(it), question.screen);
    [around].into_iter().chain(question.choices().iter().map(choice))
}

/// In the letter for a doctor, each question and each flag has a short name.
fn of_letter(dialog: &Dialog) -> impl Iterator<Item = CatalogueEntry> {
    let letter = |id: TextId, is_critical| entry(&id, Placement::Letter, is_critical);
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

fn of_outcome(id: &OutcomeId) -> [CatalogueEntry; 5] {
    [
        entry(&id.next_id(), Placement::Next, CRITICAL),
        optional(entry(&id.soon_id(), Placement::Soon, CRITICAL)),
        optional(entry(&id.skip_id(), Placement::Skip, PLAIN)),
        entry(&id.text_id(), Placement::Outcome, PLAIN),
        optional(entry(&id.later_id(), Placement::Later, PLAIN)),
    ]
}
