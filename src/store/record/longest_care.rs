//! The longest record of a person with a programme of check-ins.

use chrono::Days;
use chrono_tz::Tz;

use super::Record;
use super::worst_case::{LATE, longest_answer};
use triage::care::{Aside, CHANGES_MAX, Came, Care, Entry, State};
use triage::dialog::{Answers, CheckInId, CourseId, Dialog, Kind, OutcomeId, Question};
use triage::session::{Consent, Purpose};

/// Returns the records of a person with the longest programme, at least as long
/// as any that must be kept: once on the way through the dialog followed, whose
/// `worst_case` this is, and once in a check-in, whose `worst_case` the other is.
pub fn with_care(followed: &Record, asked: &Record, follow_up: &Dialog) -> [Record; 2] {
    let care = longest_care(follow_up);
    let aside = followed.session.as_ref().map(|it| Aside {
        dialog: it.dialog.clone(),
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
        }
        record
    };
    let check_in = longest_id(follow_up.check_ins.iter().map(|it| &it.id));
    [with(followed, care.clone(), None), with(asked, Care { aside, ..care }, check_in)]
}

fn longest_id<'d>(ids: impl Iterator<Item = &'d CheckInId>) -> Option<CheckInId> {
    ids.max_by_key(|it| it.0.len()).cloned()
}

/// A programme of which every check-in was answered, and as many more as are
/// kept that the person asked for.
fn longest_care(follow_up: &Dialog) -> Care {
    let day = LATE.date_naive();
    let outcome = follow_up.outcomes.iter().max_by_key(|it| it.id.0.len());
    let outcome = || outcome.map_or_else(|| OutcomeId(String::new()), |it| it.id.clone());
    let kept = |it: &&Question| {
        let is_number = matches!(it.kind, Kind::Number { .. });
        !it.is_history && (is_number || follow_up.is_remembered(&it.id))
    };
    let answers = |of: &mut dyn Iterator<Item = &Question>| {
        Answers(of.map(|it| (it.id.clone(), longest_answer(it))).collect())
    };
    let entry = |check_in: &CheckInId| Entry {
        check_in: check_in.clone(),
        on: day,
        came: Came::Answered {
            answers: answers(&mut follow_up.questions.iter().filter(kept)),
            outcome: outcome(),
        },
    };
    let any_time = follow_up.check_in_at_any_time().map(|it| &it.id);
    let dated = follow_up.check_ins.iter().filter(|it| it.day.is_some()).map(|it| &it.id);
    let check_ins = dated.chain(any_time.into_iter().cycle().take(CHANGES_MAX));
    let start = day - Days::new(u64::from(u16::MAX));
    Care {
        course: follow_up
            .courses
            .iter()
            .map(|it| it.id.clone())
            .max_by_key(|it| it.0.len())
            .unwrap_or_else(|| CourseId(String::new())),
        start,
        zone: Tz::America__Argentina__ComodRivadavia,
        hour: 19,
        minute: 59,
        baseline: answers(
            &mut follow_up.questions.iter().filter(|it| it.id.0.starts_with("baseline.")),
        ),
        aside: None,
        log: check_ins.map(entry).collect(),
        went_on: usize::from(u8::MAX),
        state: State::Asked {
            check_in: longest_id(follow_up.check_ins.iter().map(|it| &it.id))
                .unwrap_or_else(|| CheckInId(String::new())),
            on: day,
            is_reminded: false,
            ask_whether_seen_on: Some(day),
        },
    }
}
