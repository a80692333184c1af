//! Replies: what to send, in no language.
//!
//! The outbox stores replies, not texts, so that a record stays small and a
//! translation can be corrected before it is sent.

use std::fmt;
use std::ops::Not;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::action::{Action, CareAction, Seen};
use super::letter::Reader;
use crate::care::{HOURS_OFFERED, Offer, OpenResult};
use crate::dialog::{
    ChoiceId, Dialog, FlagId, Kind, NoteId, OutcomeId, PageId, PageKind, Question, QuestionId,
    StatementId, Urgency,
};
use crate::session::Purpose;

/// Something to send, in no language.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reply {
    /// A message with buttons.
    #[serde(rename = "screen")]
    Prompt(Prompt),
    /// The last prompt again, in place of the earlier message.
    Redraw(Prompt),
    /// The last prompt without its buttons, and with what was chosen.
    #[serde(rename = "close")]
    ClosePrompt(Vec<Action>),
    /// The reasons for the result, each with its evidence and sources.
    Why(Vec<StatementId>),
    /// The signs of an emergency and the number to call.
    Emergency,
    /// The same, after the signs that the person named: choices of the
    /// emergency screen.
    Signs(Vec<ChoiceId>),
    /// The same before a result, about signs that the person named and did not
    /// tick.
    #[serde(rename = "unticked")]
    UntickedSigns(Vec<ChoiceId>),
    /// Asks whether they have signs that they named and then denied with a word.
    AskBack(Vec<ChoiceId>),
    /// A result once more, since nobody has examined the person yet.
    ResultAgain(OpenResult),
    /// Whom to call, for a person who thinks of ending their life.
    Life,
    /// A sentence or two.
    Notice(Notice),
    /// All that is stored, as a file.
    Export,
    /// The letter for a doctor, written on this day.
    Letter(Reader, NaiveDate),
    /// After the letter of a check-in: that of the start.
    LetterOfStart(Reader, NaiveDate),
    /// The picture of how the check-ins went.
    Trend,
}

impl Reply {
    /// Whether it is advice in an emergency.
    pub fn is_urgent(&self) -> bool {
        match self {
            Self::Emergency | Self::Signs(_) | Self::UntickedSigns(_) | Self::Life => true,
            Self::ResultAgain(it) => it.urgency == Urgency::Emergency,
            Self::Prompt(Prompt::Outcome { urgency, .. }) => *urgency == Urgency::Emergency,
            Self::Prompt(_)
            | Self::Redraw(_)
            | Self::ClosePrompt(_)
            | Self::Why(_)
            | Self::Notice(_)
            | Self::AskBack(_)
            | Self::Export
            | Self::Letter(..)
            | Self::LetterOfStart(..)
            | Self::Trend => false,
        }
    }
}

/// A message with buttons.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Prompt {
    /// Who we are, the signs of an emergency, and the question of consent.
    Welcome,
    /// The question of consent alone.
    Consent,
    /// A question.
    Ask {
        /// Which.
        question: QuestionId,
        /// What is ticked so far.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        ticked: Vec<ChoiceId>,
        /// The signs below which it stands that are asked back.
        #[serde(default, rename = "back", skip_serializing_if = "Vec::is_empty")]
        asks_back: Vec<ChoiceId>,
        /// The number of this question.
        number: usize,
        /// The most questions that there can be.
        most: usize,
    },
    /// The outcome of the answers.
    Outcome {
        /// The outcome.
        outcome: OutcomeId,
        /// How soon help is needed.
        urgency: Urgency,
        /// The flags to send with it.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        flags: Vec<FlagId>,
        /// What the clinician who sees the person should know: choices of
        /// screens, by question.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        signs: Vec<(QuestionId, Vec<ChoiceId>)>,
        /// The pages that have buttons.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pages: Vec<PageId>,
        /// Whether another message follows, which then has the buttons.
        #[serde(default, skip_serializing_if = "Not::not")]
        more_follows: bool,
    },
    /// What is added to an outcome.
    More {
        /// Flags that the first message had no room for.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        flags: Vec<FlagId>,
        /// Notes.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        notes: Vec<NoteId>,
        /// The pages that have buttons.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pages: Vec<PageId>,
        /// Whether another message follows, which then has the buttons.
        #[serde(default, skip_serializing_if = "Not::not")]
        more_follows: bool,
    },
    /// A page behind a button below an outcome.
    Page {
        /// Which.
        page: PageId,
        /// Its notes, or as many as fit into a message.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        notes: Vec<NoteId>,
        /// The other pages that have buttons.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pages: Vec<PageId>,
        /// Whether another message follows, which then has the buttons.
        #[serde(default, skip_serializing_if = "Not::not")]
        more_follows: bool,
    },
    /// A note of a menu.
    Note {
        /// Which.
        note: NoteId,
        /// The pages that have buttons.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pages: Vec<PageId>,
    },
    /// The conversation is over; the person can read why, or begin again.
    Finished,
    /// The same, with pages to read.
    Over {
        /// The pages that have buttons.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pages: Vec<PageId>,
    },
    /// The conversation was stopped; the person can begin again.
    Stopped,
    /// The languages to choose from.
    Languages,
    /// What check-ins would be, and a button to agree.
    CareOffer(Offer),
    /// At which hour the person wants to be written to.
    Hour,
    /// What their clock shows, at this time.
    Zone(#[serde(with = "chrono::serde::ts_seconds")] DateTime<Utc>),
    /// When the next check-in comes, and how to change that.
    CheckIns(Plan),
    /// Whether somebody has examined them, and then whether they may go on.
    WereYouSeen {
        /// Whether they said that somebody has.
        #[serde(default, skip_serializing_if = "Not::not")]
        is_seen: bool,
    },
    /// After check-ins without an answer: whether to go on.
    GoOn,
    /// The signs that they named in words and did not tick, which count as ticked
    /// unless they take them back.
    Heard(Vec<ChoiceId>),
    /// Whether they are sure that they do not have these.
    Sure(Vec<ChoiceId>),
}

/// What comes next in a programme.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Plan {
    /// A check-in on this day, at this hour.
    CheckIn(NaiveDate, u32),
    /// On this day the person is asked whether somebody has examined them.
    WereYouSeen(NaiveDate, u32),
    /// Nothing.
    Over,
    /// Nothing, though nobody has seen the person yet.
    OverUnseen,
}

/// A sentence or two, named by its subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Notice {
    /// The list of commands.
    Help,
    /// What is stored and how to erase it.
    Privacy,
    /// All data was erased.
    Deleted,
    /// Without consent nothing is asked and nothing is kept.
    Declined,
    /// The conversation continues where it was.
    Resumed,
    /// There is no question before this one.
    NothingBefore,
    /// That language is not offered.
    UnknownLanguage,
    /// The language of the person's device is not offered yet.
    #[serde(rename = "not-spoken")]
    UnsupportedLanguage,
    /// The language of this conversation is no longer offered.
    LanguageGone,
    /// Stickers, voices and photos cannot be read.
    Unusable,
    /// The text is too long to be read.
    TooLong,
    /// The text fits no choice, or more than one.
    NotUnderstood,
    /// Changing a message does not change an answer.
    Edited,
    /// Please write in a private chat.
    Private,
    /// The button belongs to an earlier question.
    #[serde(rename = "passed")]
    ExpiredButton,
    /// It is already so.
    Already,
    /// Tick something first.
    TickFirst,
    /// The ticks stay.
    TicksStay,
    /// A tick was taken away.
    Unticked,
    /// The page that was asked for comes at the end.
    AtTheEnd,
    /// There is no such command.
    UnknownCommand,
    /// It was written before the question had arrived, and does not count.
    NotSeen,
    /// Something went wrong on our side; nothing was lost.
    Apology,
    /// The letter for a doctor comes after the last question.
    LetterLater,
    /// The letter leaves out a later result, which comes next.
    LetterOlder,
    /// What comes next was found by a check-in that is not finished.
    Unfinished,
    /// What a doctor advised goes before the plan.
    TheirAdviceFirst,
    /// What comes next was named in words, which count as a tick.
    #[serde(alias = "heard-counts-at-start")]
    HeardCounts,
    /// What comes next is sooner than the result that was sent, by a later version.
    Recalled,
    /// An answer must be seen within 24 hours, though questions follow.
    SeenToday,
    /// The same of an emergency.
    SeenNow,
    /// What comes next is an earlier result, which still holds.
    StillHolds,
    /// A typed time stands on two clocks, twelve hours apart.
    ClockTwice,
    /// An answer to "thank you".
    AllRight,
    /// There is no picture of the check-ins yet.
    NoTrend,
    /// The answers lead to no outcome: the person should see a doctor.
    Undecided,
    /// A check-in begins.
    CheckIn,
    /// A check-in is asked again, once.
    CheckInAgain,
    /// Nobody is asked again.
    NoCheckIns,
    /// The check-ins have ended.
    CheckInsStopped,
    /// A doctor has seen the person, whose advice counts.
    FollowAdvice,
}

/// What a person is sent is health data, so it prints as `(..)`.
impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(..)")
    }
}

/// What a person is shown is health data, so it prints as `(..)`.
impl fmt::Debug for Prompt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(..)")
    }
}

impl Notice {
    /// Every notice.
    pub const ALL: [Self; 41] = [
        Self::Help,
        Self::Privacy,
        Self::Deleted,
        Self::Declined,
        Self::Resumed,
        Self::NothingBefore,
        Self::UnknownLanguage,
        Self::UnsupportedLanguage,
        Self::LanguageGone,
        Self::Unusable,
        Self::TooLong,
        Self::NotUnderstood,
        Self::Edited,
        Self::Private,
        Self::ExpiredButton,
        Self::Already,
        Self::TickFirst,
        Self::TicksStay,
        Self::Unticked,
        Self::AtTheEnd,
        Self::UnknownCommand,
        Self::NotSeen,
        Self::Apology,
        Self::LetterLater,
        Self::NoTrend,
        Self::LetterOlder,
        Self::Unfinished,
        Self::TheirAdviceFirst,
        Self::HeardCounts,
        Self::Recalled,
        Self::SeenToday,
        Self::SeenNow,
        Self::StillHolds,
        Self::ClockTwice,
        Self::AllRight,
        Self::Undecided,
        Self::CheckIn,
        Self::CheckInAgain,
        Self::NoCheckIns,
        Self::CheckInsStopped,
        Self::FollowAdvice,
    ];

    /// Returns the id of its message in every locale.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Help => "notice-help",
            Self::Privacy => "notice-privacy",
            Self::Deleted => "notice-deleted",
            Self::Declined => "notice-declined",
            Self::Resumed => "notice-resumed",
            Self::NothingBefore => "notice-nothing-before",
            Self::UnknownLanguage => "notice-unknown-language",
            Self::UnsupportedLanguage => "notice-not-spoken",
            Self::LanguageGone => "notice-language-gone",
            Self::Unusable => "notice-unusable",
            Self::TooLong => "notice-too-long",
            Self::NotUnderstood => "notice-not-understood",
            Self::Edited => "notice-edited",
            Self::Private => "notice-private",
            Self::ExpiredButton => "notice-passed",
            Self::Already => "notice-already",
            Self::TickFirst => "notice-tick-first",
            Self::TicksStay => "notice-ticks-stay",
            Self::Unticked => "notice-unticked",
            Self::AtTheEnd => "notice-at-the-end",
            Self::UnknownCommand => "notice-unknown-command",
            Self::NotSeen => "notice-not-seen",
            Self::Apology => "notice-apology",
            Self::LetterLater => "notice-letter-later",
            Self::NoTrend => "notice-no-trend",
            Self::LetterOlder => "notice-letter-older",
            Self::Unfinished => "notice-unfinished",
            Self::TheirAdviceFirst => "notice-their-advice",
            Self::HeardCounts => "notice-heard-counts",
            Self::Recalled => "notice-recalled",
            Self::SeenToday => "notice-seen-today",
            Self::SeenNow => "notice-seen-now",
            Self::StillHolds => "notice-still-holds",
            Self::ClockTwice => "notice-clock-twice",
            Self::AllRight => "notice-all-right",
            Self::Undecided => "notice-undecided",
            Self::CheckIn => "notice-check-in",
            Self::CheckInAgain => "notice-check-in-again",
            Self::NoCheckIns => "notice-no-check-ins",
            Self::CheckInsStopped => "notice-check-ins-stopped",
            Self::FollowAdvice => "notice-follow-advice",
        }
    }
}

/// The buttons before any question is asked.
pub const ACTS_OF_CONSENT: [Action; 4] =
    [Action::Consent(true), Action::Consent(false), Action::Signs, Action::Privacy];

impl Prompt {
    /// Whether nothing else is asked before it is answered.
    pub fn awaits_an_answer(&self) -> bool {
        match self {
            Self::Welcome
            | Self::Consent
            | Self::Ask { .. }
            | Self::Hour
            | Self::Zone(_)
            | Self::WereYouSeen { .. }
            | Self::Sure(_)
            | Self::GoOn => true,
            Self::CareOffer(_)
            | Self::CheckIns(_)
            | Self::Outcome { .. }
            | Self::More { .. }
            | Self::Page { .. }
            | Self::Note { .. }
            | Self::Finished
            | Self::Over { .. }
            | Self::Stopped
            | Self::Heard(_)
            | Self::Languages => false,
        }
    }

    /// Whether both ask the same: consent, or the same question.
    pub fn asks_the_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Welcome | Self::Consent, Self::Welcome | Self::Consent) => true,
            (Self::Ask { question, .. }, Self::Ask { question: other, .. }) => question == other,
            (Self::Hour, Self::Hour)
            | (Self::Zone(_), Self::Zone(_))
            | (Self::GoOn, Self::GoOn) => true,
            (Self::Sure(signs), Self::Sure(other)) => signs == other,
            (Self::WereYouSeen { is_seen }, Self::WereYouSeen { is_seen: other }) => {
                is_seen == other
            }
            _ => false,
        }
    }

    /// Whether a button answers what this prompt asks.
    pub fn is_asking_for(&self, action: &Action) -> bool {
        match (self, action) {
            (Self::Welcome | Self::Consent, Action::Consent(_)) => true,
            (
                Self::Ask { question, .. },
                Action::Choose(of, _)
                | Action::Tick(of, ..)
                | Action::Done(of)
                | Action::Number(of, _)
                | Action::Back(of),
            ) => question == of,
            (Self::Hour, Action::Care(CareAction::Hour(_)))
            | (Self::Zone(_), Action::Care(CareAction::Zone(_)))
            | (
                Self::WereYouSeen { is_seen: false },
                Action::Care(CareAction::Seen(Seen::Yes | Seen::NotYet | Seen::MayGoOn)),
            )
            | (
                Self::WereYouSeen { is_seen: true },
                Action::Care(CareAction::Seen(Seen::MayGoOn | Seen::MayNot)),
            )
            | (Self::Sure(_), Action::Sure(_))
            | (Self::GoOn, Action::Care(CareAction::GoOn)) => true,
            _ => false,
        }
    }

    /// Returns a fingerprint of the possible answers: the form of the question,
    /// or the version of the consent text.
    pub fn form(&self, dialog: &Dialog) -> Option<u32> {
        match self {
            Self::Welcome | Self::Consent => Some(Purpose::Triage.version()),
            Self::Ask { question, .. } => dialog.question(question).map(Question::form),
            Self::Outcome { .. }
            | Self::More { .. }
            | Self::Page { .. }
            | Self::Note { .. }
            | Self::Finished
            | Self::Over { .. }
            | Self::Stopped
            | Self::Languages
            | Self::CareOffer(_)
            | Self::Hour
            | Self::Zone(_)
            | Self::CheckIns(_)
            | Self::WereYouSeen { .. }
            | Self::Heard(_)
            | Self::Sure(_)
            | Self::GoOn => None,
        }
    }

    /// Returns the actions of this prompt's buttons, in the order in which they
    /// are shown.
    pub fn actions(&self, dialog: &Dialog, languages: &[String]) -> Vec<Action> {
        match self {
            Self::Welcome | Self::Consent => ACTS_OF_CONSENT.into(),
            Self::Ask { question, ticked, number, .. } => {
                let question = dialog.question(question);
                let mut actions = question.map_or_else(Vec::new, |it| it.actions(ticked));
                actions
                    .extend(question.filter(|_| *number > 1).map(|it| Action::Back(it.id.clone())));
                if *number == 1 && dialog.follows.is_some() {
                    actions.extend([CareAction::Tomorrow, CareAction::Stop].map(Action::Care));
                }
                actions
            }
            Self::Outcome { more_follows: true, .. }
            | Self::More { more_follows: true, .. }
            | Self::Page { more_follows: true, .. } => Vec::new(),
            Self::Page { page, notes, pages, .. } => {
                let is_menu = dialog.page(page).is_some_and(|it| it.kind == PageKind::Menu);
                let known = notes.iter().filter(|it| is_menu && dialog.note(it).is_some());
                known.cloned().map(Action::Note).chain(acts_at_the_end(dialog, pages)).collect()
            }
            Self::Outcome { pages, .. }
            | Self::More { pages, .. }
            | Self::Note { pages, .. }
            | Self::Over { pages } => acts_at_the_end(dialog, pages),
            Self::Finished => acts_at_the_end(dialog, &[]),
            Self::Stopped => vec![Action::Restart],
            Self::Languages => languages.iter().cloned().map(Action::Language).collect(),
            Self::CareOffer(_) => care(&[CareAction::Agree]),
            Self::Hour => HOURS_OFFERED.map(|it| Action::Care(CareAction::Hour(it))).into(),
            Self::Zone(_) => Vec::new(),
            Self::CheckIns(Plan::CheckIn(..)) => {
                let change = [CareAction::ChangeHour, CareAction::Stop];
                care(&[&[CareAction::Changed, CareAction::PlanAgain], &change[..]].concat())
            }
            Self::CheckIns(Plan::WereYouSeen(..)) => care(&[CareAction::Changed, CareAction::Stop]),
            Self::CheckIns(Plan::Over | Plan::OverUnseen) => vec![Action::Restart],
            Self::WereYouSeen { is_seen: false } => {
                care(&[Seen::Yes, Seen::NotYet].map(CareAction::Seen))
            }
            Self::WereYouSeen { is_seen: true } => {
                care(&[Seen::MayGoOn, Seen::MayNot].map(CareAction::Seen))
            }
            Self::GoOn => care(&[CareAction::GoOn, CareAction::Stop]),
            Self::Heard(_) => vec![Action::NotMeant, Action::Letter, Action::Restart],
            Self::Sure(_) => [false, true].map(Action::Sure).into(),
        }
    }
}

fn care(actions: &[CareAction]) -> Vec<Action> {
    actions.iter().copied().map(Action::Care).collect()
}

/// Returns the actions after the last answer; a page that the dialog no longer
/// has is left out.
fn acts_at_the_end(dialog: &Dialog, pages: &[PageId]) -> Vec<Action> {
    let known = pages.iter().filter(|it| dialog.page(it).is_some()).cloned();
    known.map(Action::Page).chain([Action::Letter, Action::Why, Action::Restart]).collect()
}

impl Question {
    /// Returns the action of a choice that is not ticked yet.
    pub fn action(&self, choice: &ChoiceId) -> Action {
        let (question, choice) = (self.id.clone(), choice.clone());
        match self.kind {
            Kind::Many { .. } => Action::Tick(question, choice, true),
            Kind::One(_) | Kind::Number { .. } => Action::Choose(question, choice),
        }
    }

    /// Returns the actions of this question, with these choices ticked.
    pub fn actions(&self, ticked: &[ChoiceId]) -> Vec<Action> {
        let id = || self.id.clone();
        match &self.kind {
            Kind::One(choices) => {
                choices.iter().map(|it| Action::Choose(id(), it.clone())).collect()
            }
            Kind::Many { choices, .. } => {
                let tick = |it: &ChoiceId| Action::Tick(id(), it.clone(), !ticked.contains(it));
                choices.iter().map(tick).chain([Action::Done(id())]).collect()
            }
            Kind::Number { min, max } => (*min..=*max).map(|it| Action::Number(id(), it)).collect(),
        }
    }
}
