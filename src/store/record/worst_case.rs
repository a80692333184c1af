//! The longest record that a dialog can lead to, and the most messages that end
//! a conversation. `check` compares both with the limits of a record and an
//! outbox, so that no outcome is ever dropped for lack of room.

use std::cmp::Reverse;

use chrono::{DateTime, Utc};

use super::written::{answer_length, record_length, reply_length};
use super::{Delivery, OUTBOX_MAX, OpenPrompt, Record, SEEN_MAX};
use crate::store::{MessageId, UpdateId};
use triage::dialog::{
    Answer, Answers, ChoiceId, Dialog, Kind, NoteId, Outcome, Page, PageId, Question, QuestionId,
    Urgency,
};
use triage::engine::action::Action;
use triage::engine::{Ending, Prompt, Reply, conclusion, end};
use triage::prover::combinations::Combinations;
use triage::prover::longest_path::Paths;
use triage::session::{Consent, Purpose, Session};

/// A time whose JSON is as long as any.
pub(super) const LATE: DateTime<Utc> =
    DateTime::from_timestamp(253_402_300_799, 0).expect("there is such a time");

/// A version as long as any.
const A_VERSION: &str = "0123456789abcdef";

/// Returns a record at least as long as any that must be kept: each question on
/// one of the `paths` has all its answers, the last one is closed, and all
/// messages that end the conversation wait, with the signs of an emergency.
///
/// The messages that end a conversation follow each other, so they share their
/// language and generation, which may differ from those of all else. It assumes
/// that all flags and notes that can come with an outcome come at once, and of
/// each page as many notes as `together` allows. A sign that was named in words
/// is not ticked: it stands before a result, or takes its place among the ticks.
/// So the longest record has all such signs, none, or the one with the shortest
/// name.
pub fn worst_case(paths: &Paths, combinations: &[Combinations], together: &[usize]) -> Record {
    let signs: Vec<_> = paths.dialog().signs().cloned().collect();
    let shortest = signs.iter().min_by_key(|it| it.0.len()).cloned();
    let heard = [Vec::new(), shortest.into_iter().collect(), signs];
    let records = heard.map(|it| after_hearing(it, paths, combinations, together));
    records.into_iter().max_by_key(record_length).expect("there are three")
}

/// The longest record of a person who has named these signs in words.
fn after_hearing(
    heard: Vec<ChoiceId>,
    paths: &Paths,
    combinations: &[Combinations],
    together: &[usize],
) -> Record {
    let dialog = paths.dialog();
    let mut record = answered(paths, &heard);
    let asked = dialog.questions.iter().max_by_key(|it| reply_length(&closed(it)));
    if let Some(question) = asked {
        record.open_prompt = Some(shown(question));
        record.outbox.push(delivery(u64::MAX - 99, closed(question)));
    }
    let outcomes = dialog.outcomes.iter().zip(combinations);
    let endings = outcomes.flat_map(|(it, with)| {
        [of_an_emergency(dialog, ending(it, with), &heard), of_less(ending(it, with), &heard)]
    });
    let pages = dialog.pages.iter().zip(together).map(|(page, most)| opened(dialog, page, *most));
    let length = |it: &Vec<Reply>| it.iter().map(reply_length).sum::<usize>();
    let longest = endings.chain(pages).max_by_key(length).unwrap_or_default();
    let other = "language".to_owned();
    let ids = u64::MAX - 1 - longest.len() as u64..;
    record.outbox.extend(longest.into_iter().zip(ids).map(|(it, id)| delivery(id, it)));
    record.outbox.push(Delivery { language: other, ..delivery(u64::MAX, Reply::Emergency) });
    record
}

/// The ending of an emergency names the signs that were ticked.
fn of_an_emergency(dialog: &Dialog, mut ending: Vec<Reply>, heard: &[ChoiceId]) -> Vec<Reply> {
    if let Some(Reply::Prompt(Prompt::Outcome { urgency, signs, .. })) = ending.first_mut() {
        *urgency = Urgency::Emergency;
        for (question, ticked) in signs {
            ticked.retain(|it| !is_asked_by(dialog, question, it) || !heard.contains(it));
        }
    }
    ending
}

/// Whether the question asks for this sign of a danger.
fn is_asked_by(dialog: &Dialog, question: &QuestionId, sign: &ChoiceId) -> bool {
    dialog.question_of_sign(sign).is_some_and(|it| it.id == *question)
}

/// The ending of anything less names the signs that were not ticked.
fn of_less(mut ending: Vec<Reply>, heard: &[ChoiceId]) -> Vec<Reply> {
    if let Some(Reply::Prompt(Prompt::Outcome { signs, .. })) = ending.first_mut() {
        signs.clear();
    }
    ending.insert(0, Reply::UntickedSigns(heard.to_vec()));
    ending
}

/// The most messages that may end a conversation. An outbox also keeps room for
/// the end of the last question, the signs that were not ticked and the signs
/// of an emergency.
pub const MESSAGES_MAX: usize = OUTBOX_MAX - 3;

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

/// Of all paths, the one whose answers are longest when encoded; what was
/// `heard` is not ticked.
fn answered(paths: &Paths, heard: &[ChoiceId]) -> Record {
    let dialog = paths.dialog();
    let bytes = |it: &Question| answer_length(it, &longest_answer(it)) as f64;
    let asked = paths.longest(bytes).questions;
    let answers = asked.iter().map(|it| (it.id.clone(), answer_without(dialog, it, heard)));
    let screens = asked.iter().filter(|it| it.screen);
    let session = Session {
        consents: vec![Consent { purpose: Purpose::Triage, version: u32::MAX, at: LATE }],
        version: Some(A_VERSION.to_owned()),
        answers: Answers(answers.collect()),
        result: Some(u32::MAX),
        heard: heard.to_vec(),
        asked_back: !heard.is_empty(),
        forms: screens.map(|it| (it.id.clone(), u32::MAX)).collect(),
        page: dialog.pages.iter().map(|it| it.id.clone()).max_by_key(|it| it.0.len()),
        ..Session::new("language", u32::MAX)
    };
    let former_version = Some(A_VERSION.to_owned());
    let mut record = Record { session: Some(session), former_version, ..Record::new(LATE) };
    record.seen = vec![UpdateId(u32::MAX); SEEN_MAX];
    record.next_delivery = u64::MAX;
    record
}

pub(super) fn longest_answer(question: &Question) -> Answer {
    match &question.kind {
        Kind::Number { max, .. } => Answer::Number(*max),
        Kind::One(choices) => Answer::Choices(longest_choice(choices)),
        Kind::Many { .. } => Answer::Choices(ticked(question)),
    }
}

/// Returns the longest answer without these signs; "none" if nothing is left.
fn answer_without(dialog: &Dialog, question: &Question, signs: &[ChoiceId]) -> Answer {
    let Answer::Choices(mut choices) = longest_answer(question) else {
        return longest_answer(question);
    };
    choices.retain(|it| !is_asked_by(dialog, &question.id, it) || !signs.contains(it));
    let none = question.none().filter(|_| choices.is_empty());
    choices.extend(none.cloned());
    Answer::Choices(choices)
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
    let screen = Prompt::Ask { question, ticked, asks_back: Vec::new(), number: 99, most: 99 };
    OpenPrompt {
        message: MessageId(i64::MAX),
        screen,
        check_in: false,
        form: Some(u32::MAX),
        wording: Some(("earlier1".to_owned(), u32::MAX - 1)),
        at: Some(LATE),
    }
}

/// A reply in another language than that of the session, from another
/// generation.
fn delivery(id: u64, reply: Reply) -> Delivery {
    Delivery {
        id,
        language: "earlier1".to_owned(),
        generation: u32::MAX - 1,
        check_in: false,
        unasked: true,
        file: false,
        reply,
    }
}
