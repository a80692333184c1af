//! The longest record that a dialog can lead to, and the most messages that end
//! a conversation. `check` compares both with the limits of a record and an
//! outbox, so that no outcome is ever dropped for lack of room.

use std::cmp::Reverse;

use chrono::{DateTime, Utc};

use super::written::{answer_length, reply_length};
use super::{Delivery, OUTBOX_MAX, OpenPrompt, Record, SEEN_MAX};
use crate::store::{MessageId, UpdateId};
use triage::dialog::{
    Answer, Answers, ChoiceId, Dialog, Kind, NoteId, Outcome, Page, PageId, Question, Urgency,
};
use triage::engine::action::Action;
use triage::engine::{Ending, Prompt, Reply, conclusion, end};
use triage::prover::combinations::Combinations;
use triage::prover::longest_path::Paths;
use triage::session::{Consent, Purpose, Session};

/// A time whose JSON is as long as any.
const LATE: DateTime<Utc> =
    DateTime::from_timestamp(253_402_300_799, 0).expect("there is such a time");

/// Returns a record at least as long as any that must be kept: each question on
/// one of the `paths` has all its answers, the last one is closed, and all
/// messages that end the conversation wait, with the signs of an emergency.
///
/// The messages that end a conversation follow each other, so they share their
/// language and generation, which may differ from those of all else. It assumes
/// that all flags and notes that can come with an outcome come at once, and of
/// each page as many notes as `together` allows.
pub fn worst_case(paths: &Paths, combinations: &[Combinations], together: &[usize]) -> Record {
    let dialog = paths.dialog();
    let mut record = answered(paths);
    let asked = dialog.questions.iter().max_by_key(|it| reply_length(&closed(it)));
    if let Some(question) = asked {
        record.open_prompt = Some(shown(question));
        record.outbox.push(delivery(u64::MAX - 99, closed(question)));
    }
    let outcomes = dialog.outcomes.iter().zip(combinations);
    let endings = outcomes.map(|(outcome, it)| ending(outcome, it));
    let pages = dialog.pages.iter().zip(together).map(|(page, most)| opened(dialog, page, *most));
    let length = |it: &Vec<Reply>| it.iter().map(reply_length).sum::<usize>();
    let longest = endings.chain(pages).max_by_key(length).unwrap_or_default();
    let other = "language".to_owned();
    let ids = u64::MAX - 1 - longest.len() as u64..;
    record.outbox.extend(longest.into_iter().zip(ids).map(|(it, id)| delivery(id, it)));
    record.outbox.push(Delivery { language: other, ..delivery(u64::MAX, Reply::Emergency) });
    record
}

/// The most messages that may end a conversation. An outbox also keeps room for
/// the end of the last question and the signs of an emergency.
pub const MESSAGES_MAX: usize = OUTBOX_MAX - 2;

/// Returns the outcome that can come with the most messages, and their number.
pub fn most_messages<'d>(
    dialog: &'d Dialog,
    combinations: &[Combinations],
) -> Option<(&'d Outcome, usize)> {
    let outcomes = dialog.outcomes.iter().zip(combinations);
    let counts = outcomes.map(|(it, with)| (it, ending(it, with).len()));
    counts.max_by_key(|(_, count)| *count)
}

/// Returns the page that takes the most messages, and their number.
pub fn most_on_a_page<'d>(dialog: &'d Dialog, together: &[usize]) -> Option<(&'d Page, usize)> {
    let pages = dialog.pages.iter().zip(together);
    let counts = pages.map(|(page, most)| (page, opened(dialog, page, *most).len()));
    counts.max_by_key(|(_, count)| *count)
}

fn ending(outcome: &Outcome, combinations: &Combinations) -> Vec<Reply> {
    conclusion(Ending {
        outcome: outcome.id.clone(),
        urgency: Urgency::Consultation24,
        flags: combinations.flags.clone(),
        signs: combinations.signs.clone(),
        notes: combinations.notes.clone(),
        pages: combinations.pages.clone(),
    })
}

/// Returns the messages of a page with so many of its notes, those with the
/// longest names.
fn opened(dialog: &Dialog, page: &Page, most: usize) -> Vec<Reply> {
    let mut notes: Vec<NoteId> = dialog.notes_of(&page.id).map(|it| it.id.clone()).collect();
    notes.sort_by_key(|it| Reverse(it.0.len()));
    notes.truncate(most);
    let pages: Vec<PageId> = dialog.pages.iter().map(|it| it.id.clone()).collect();
    end::page(page, &notes, &pages)
}

/// Of all paths, the one whose answers are longest when encoded.
fn answered(paths: &Paths) -> Record {
    let dialog = paths.dialog();
    let bytes = |it: &Question| answer_length(it, &longest_answer(it)) as f64;
    let asked = paths.longest(bytes).questions;
    let answers = asked.iter().map(|it| (it.id.clone(), longest_answer(it)));
    let screens = asked.iter().filter(|it| it.screen);
    let session = Session {
        consents: vec![Consent { purpose: Purpose::Triage, version: u32::MAX, at: LATE }],
        dialog: Some("0123456789abcdef".to_owned()),
        answers: Answers(answers.collect()),
        result: Some(u32::MAX),
        forms: screens.map(|it| (it.id.clone(), u32::MAX)).collect(),
        page: dialog.pages.iter().map(|it| it.id.clone()).max_by_key(|it| it.0.len()),
        ..Session::new("language", u32::MAX)
    };
    let mut record = Record { session: Some(session), ..Record::new(LATE) };
    record.seen = vec![UpdateId(u32::MAX); SEEN_MAX];
    record.next_delivery = u64::MAX;
    record
}

fn longest_answer(question: &Question) -> Answer {
    match &question.kind {
        Kind::Number { max, .. } => Answer::Number(*max),
        Kind::One(choices) => Answer::Choices(longest_choice(choices)),
        Kind::Many { .. } => Answer::Choices(ticked(question)),
    }
}

/// All choices that can be ticked at once.
fn ticked(question: &Question) -> Vec<ChoiceId> {
    let none = question.none();
    question.choices().iter().filter(|it| Some(*it) != none).cloned().collect()
}

/// The reply that closes a question with its longest answer.
fn closed(question: &Question) -> Reply {
    let id = || question.id.clone();
    Reply::ClosePrompt(match longest_answer(question) {
        Answer::Number(number) => vec![Action::Number(id(), number)],
        Answer::Choices(choices) => {
            choices.into_iter().map(|it| Action::Tick(id(), it, true)).collect()
        }
    })
}

fn longest_choice(choices: &[ChoiceId]) -> Vec<ChoiceId> {
    choices.iter().max_by_key(|it| it.0.len()).into_iter().cloned().collect()
}

fn shown(question: &Question) -> OpenPrompt {
    let (question, ticked) = (question.id.clone(), ticked(question));
    let screen = Prompt::Ask { question, ticked, number: 99, most: 99 };
    OpenPrompt {
        message: MessageId(i64::MAX),
        screen,
        form: Some(u32::MAX),
        wording: Some(("earlier1".to_owned(), u32::MAX - 1)),
        at: Some(LATE),
    }
}

/// A reply in another language than that of the session, from another
/// generation.
fn delivery(id: u64, reply: Reply) -> Delivery {
    Delivery { id, language: "earlier1".to_owned(), generation: u32::MAX - 1, reply }
}
