//! The longest record of a person with a programme of check-ins.

use std::mem::take;

use chrono::Days;
use chrono_tz::Tz;

use super::Record;
use super::worst_case::{LATE, longest_answer};
use triage::care::{Aside, CHANGES_MAX, Came, Care, Entry, OpenResult, State};
use triage::dialog::{Answers, CheckInId, CourseId, Dialog, Kind, OutcomeId, Question, Urgency};
use triage::session::{Consent, Purpose};

/// Returns the records of a person with the longest programme, at least as long
/// as any that must be kept: once on the way through the dialog followed, whose
/// `worst_case` its record is, and once in a check-in, whose `worst_case` the other is.
///
/// A programme takes over the signs that were named in words.
pub fn with_care(followed: &Record, asked: &Record, follow_up: &Dialog) -> [Record; 2] {
    let mut followed = followed.clone();
    let heard = followed.session.as_mut().map(|it| take(&mut it.heard));
    let care = Care { named: heard.unwrap_or_default(), ..longest_care(follow_up) };
    let aside = followed.session.as_ref().map(|it| Aside {
        version: it.version.clone(),
        answers: it.answers.clone(),
        forms: it.forms.clone(),
        result: it.result,
    });
    let with = |record: &Record, care: Care, check_in: Option<CheckInId>| {
        let mut record = record.clone();
        record.outbox.iter_mut().for_each(|it| it.check_in = check_in.is_some());
        record.open_prompt.iter_mut().for_each(|it| it.check_in = check_in.is_some());
        if let Some(session) = &mut record.session {
            let consent = Consent { purpose: Purpose::CheckIns, version: u32::MAX, at: LATE };
            session.consents.push(consent);
            (session.care, session.check_in) = (Some(care), check_in);
            // Signs are asked back only before the last answer.
            session.asked_back = false;
        }
        record
    };
    [
        with(&followed, care.clone(), None),
        with(asked, Care { aside, ..care }, Some(longest_check_in(follow_up))),
    ]
}

/// A programme whose check-ins were all answered, with as many of those that
/// the person asked for as are kept.
fn longest_care(follow_up: &Dialog) -> Care {
    let day = LATE.date_naive();
    let any_time = follow_up.check_in_at_any_time().map(|it| &it.id);
    let dated = follow_up.check_ins.iter().filter(|it| it.day.is_some()).map(|it| &it.id);
    let check_ins = dated.chain(any_time.into_iter().cycle().take(CHANGES_MAX));
    let of_the_start = |it: &&Question| it.id.0.starts_with("baseline.");
    Care {
        course: CourseId(longest(follow_up.courses.iter().map(|it| &it.id.0))),
        start: day - Days::new(u64::from(u16::MAX)),
        zone: Tz::America__Argentina__ComodRivadavia,
        hour: 19,
        minute: 59,
        baseline: longest_answers(follow_up.questions.iter().filter(of_the_start)),
        aside: None,
        named: Vec::new(),
        log: check_ins.map(|it| longest_entry(follow_up, it)).collect(),
        went_on: usize::from(u8::MAX),
        state: State::Asked {
            check_in: longest_check_in(follow_up),
            on: day,
            is_reminded: false,
            resting: Some((longest_result(follow_up), day)),
            found: Some(LATE),
        },
    }
}

fn longest_result(follow_up: &Dialog) -> OpenResult {
    let outcome = OutcomeId(longest(follow_up.outcomes.iter().map(|it| &it.id.0)));
    OpenResult { outcome, urgency: Urgency::Consultation24, is_of_check_in: true }
}

fn longest_entry(follow_up: &Dialog, check_in: &CheckInId) -> Entry {
    let is_kept = |it: &&Question| {
        let is_number = matches!(it.kind, Kind::Number { .. });
        !it.is_history && (is_number || follow_up.is_remembered(&it.id))
    };
    let answers = longest_answers(follow_up.questions.iter().filter(is_kept));
    let outcome = OutcomeId(longest(follow_up.outcomes.iter().map(|it| &it.id.0)));
    let came = Came::Answered { answers, outcome };
    Entry { check_in: check_in.clone(), on: LATE.date_naive(), came }
}

fn longest_answers<'d>(questions: impl Iterator<Item = &'d Question>) -> Answers {
    Answers(questions.map(|it| (it.id.clone(), longest_answer(it))).collect())
}

fn longest_check_in(follow_up: &Dialog) -> CheckInId {
    CheckInId(longest(follow_up.check_ins.iter().map(|it| &it.id.0)))
}

fn longest<'d>(names: impl Iterator<Item = &'d String>) -> String {
    names.max_by_key(|it| it.len()).cloned().unwrap_or_default()
}
