//! Figures: what a conversation adds to the counts of a clinic. Something is open
//! before a person, and is closed in one of a few ways.
//!
//! Invariant: only what is closed is counted, once, by the step that closes it.
//! What is open follows from the sessions, so shown = closed + open, and nothing
//! stays of a person who was erased.

use crate::care::{Came, Care, Entry, State};
use crate::dialog::{At, CheckInId, Dialog, QuestionId};
use crate::session::{Purpose, Session};

/// What can be open before a person.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// A question of the dialog.
    Question(QuestionId),
    /// A check-in, as a whole.
    CheckIn(CheckInId),
    /// A programme of check-ins.
    Programme,
}

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Event {
    /// A programme was offered.
    Offered,
    /// It was answered; a check-in, before it was repeated.
    Answered,
    /// A check-in was answered after it was repeated.
    Late,
    /// The person went back to the question before.
    Back,
    /// The person left it: began again, stopped, put it off, left the chat.
    Left,
    /// A check-in was not answered in time.
    Missed,
    /// The person stopped the check-ins.
    Stopped,
    /// A programme came to its end.
    Ended,
    /// It was open when the person was erased after the time of storage.
    Expired,
    /// A check-in could not be asked in time.
    NotSent,
    /// It is open now.
    Open,
    /// It is open, and the person has not been heard of for a day.
    Silent,
}

impl Event {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 12] = [
        Self::Offered,
        Self::Answered,
        Self::Late,
        Self::Back,
        Self::Left,
        Self::Missed,
        Self::Stopped,
        Self::Ended,
        Self::Expired,
        Self::Open,
        Self::Silent,
        Self::NotSent,
    ];

    /// Its name in a store, in metrics and in tables.
    pub fn name(self) -> &'static str {
        match self {
            Self::Offered => "offered",
            Self::Answered => "answered",
            Self::Late => "late",
            Self::Back => "back",
            Self::Left => "left",
            Self::Missed => "missed",
            Self::Stopped => "stopped",
            Self::Ended => "ended",
            Self::Expired => "expired",
            Self::NotSent => "not-sent",
            Self::Open => "open",
            Self::Silent => "silent",
        }
    }

    /// Whether it is one of the ways in which something shown is now: each time
    /// has one.
    pub fn is_of_what_was_shown(self) -> bool {
        !matches!(self, Self::Offered | Self::NotSent | Self::Silent)
    }
}

/// Returns what is open before a person; `dialog` is the one that is answered
/// first, and not its follow-up.
pub fn open(dialog: &Dialog, session: &Session) -> Vec<Subject> {
    let question = open_question(dialog, session).cloned().map(Subject::Question);
    let care = session.care.as_ref();
    let check_in = care.and_then(asked).map(|(it, _)| Subject::CheckIn(it.clone()));
    let programme = care.filter(|it| it.is_running()).map(|_| Subject::Programme);
    [question, check_in, programme].into_iter().flatten().collect()
}

/// Returns what a step has closed, from the session before it to that after it.
/// A person who is erased takes with them what was open.
pub fn closed(dialog: &Dialog, before: &Session, after: Option<&Session>) -> Vec<(Subject, Event)> {
    let Some(after) = after else { return Vec::new() };
    let question = closed_question(dialog, before, after);
    let care = before.care.as_ref().filter(|it| it.is_running());
    let closed = care.into_iter().flat_map(|it| closed_care(it, after));
    question.into_iter().chain(closed).collect()
}

fn is_asked(session: &Session) -> bool {
    session.check_in.is_none() && !session.stopped && session.has_consented()
}

fn open_question<'d>(dialog: &'d Dialog, session: &Session) -> Option<&'d QuestionId> {
    if !is_asked(session) {
        return None;
    }
    match session.walk(dialog).at {
        At::Asking(question) => Some(&question.id),
        At::Decided(_) | At::Undecided => None,
    }
}

fn closed_question(dialog: &Dialog, before: &Session, after: &Session) -> Option<(Subject, Event)> {
    let place = |it: &Session| (it.generation, it.stopped, it.check_in.is_some());
    let is_same_way = before.generation == after.generation;
    if place(before) == place(after) && before.answers == after.answers {
        return None;
    }
    let is_answer = is_same_way && is_asked(before);
    if let Some(question) = added_answer(before, after).filter(|_| is_answer) {
        return Some((Subject::Question(question.clone()), Event::Answered));
    }
    let question = open_question(dialog, before)?;
    let event = match after.answers.0.len() {
        _ if !is_same_way => Event::Left,
        _ if open_question(dialog, after) == Some(question) => return None,
        _ if after.answers.to(question).is_some() => Event::Answered,
        left if left < before.answers.0.len() => Event::Back,
        _ => Event::Left,
    };
    Some((Subject::Question(question.clone()), event))
}

/// Returns the question whose answer is all that was added. It was the open one,
/// which needs no walk: most steps are so.
fn added_answer<'s>(before: &Session, after: &'s Session) -> Option<&'s QuestionId> {
    let (last, others) = after.answers.0.split_last()?;
    (others == before.answers.0).then_some(&last.0)
}

/// Returns the check-in that is asked, and whether it was repeated.
fn asked(care: &Care) -> Option<(&CheckInId, bool)> {
    match &care.state {
        State::Asked { check_in, is_reminded, .. } => Some((check_in, *is_reminded)),
        State::Waiting { .. }
        | State::Resting { .. }
        | State::AskedToGoOn { .. }
        | State::Over { .. } => None,
    }
}

fn closed_care(before: &Care, after: &Session) -> Vec<(Subject, Event)> {
    let care = after.care.as_ref();
    let noted = care.map_or(&[][..], |it| added(&before.log, &it.log));
    let is_over = care.is_none_or(|it| !it.is_running());
    let still = care.and_then(asked).map(|it| it.0);
    let check_in = asked(before).filter(|it| still != Some(it.0)).map(|(id, was_repeated)| {
        let came = noted.iter().find(|it| it.check_in == *id).map(|it| &it.came);
        let event = match came {
            Some(Came::Answered { .. }) if was_repeated => Event::Late,
            Some(Came::Answered { .. }) => Event::Answered,
            Some(Came::Missed) => Event::Missed,
            Some(Came::NotSent) | None if is_over => Event::Stopped,
            Some(Came::NotSent) | None => Event::Left,
        };
        (Subject::CheckIn(id.clone()), event)
    });
    let not_sent = noted.iter().filter(|it| it.came == Came::NotSent);
    let not_sent = not_sent.map(|it| (Subject::CheckIn(it.check_in.clone()), Event::NotSent));
    let has_stopped = after.consent(Purpose::CheckIns).is_none();
    let end = if has_stopped { Event::Stopped } else { Event::Ended };
    let programme = is_over.then_some((Subject::Programme, end));
    check_in.into_iter().chain(not_sent).chain(programme).collect()
}

/// Returns what was noted since. A log that is full loses an old entry for a new
/// one.
fn added<'e>(before: &[Entry], after: &'e [Entry]) -> &'e [Entry] {
    let are_kept = |kept: &[Entry]| {
        let mut before = before.iter();
        kept.iter().all(|it| before.any(|old| old == it))
    };
    let kept = (0..=after.len()).rev().find(|it| are_kept(&after[..*it]));
    &after[kept.unwrap_or_default()..]
}
