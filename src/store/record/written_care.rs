//! The written form of a programme of check-ins, as short as the rest of a
//! record.

use std::borrow::Cow;

use chrono::{NaiveDate, TimeDelta};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::written::{WrittenAnswer, read_answers, write_answers};
use triage::care::{Aside, Came, Care, Entry, State};
use triage::dialog::{CheckInId, ChoiceId, CourseId, OutcomeId};

/// A programme. Days are counted from its start.
#[derive(Serialize, Deserialize)]
pub(super) struct WrittenCare<'r> {
    course: Cow<'r, CourseId>,
    start: NaiveDate,
    zone: Tz,
    /// The hour and the minute.
    time: (u32, u32),
    base: Vec<WrittenAnswer<'r>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    aside: Option<WrittenAside<'r>>,
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    named: Cow<'r, [ChoiceId]>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    log: Vec<WrittenEntry<'r>>,
    #[serde(default, skip_serializing_if = "is_zero")]
    went_on: usize,
    state: Cow<'r, State>,
}

#[derive(Serialize, Deserialize)]
struct WrittenAside<'r> {
    #[serde(skip_serializing_if = "Option::is_none")]
    dialog: Option<Cow<'r, str>>,
    answers: Vec<WrittenAnswer<'r>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    result: Option<u32>,
}

/// A check-in, its day, and what came of it.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum WrittenEntry<'r> {
    Answered(Cow<'r, CheckInId>, i64, Vec<WrittenAnswer<'r>>, Cow<'r, OutcomeId>),
    Unanswered(Cow<'r, CheckInId>, i64, Unanswered),
}

#[derive(Clone, Copy, Serialize, Deserialize)]
enum Unanswered {
    #[serde(rename = "m")]
    Missed,
    #[serde(rename = "n")]
    NotSent,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_zero(number: &usize) -> bool {
    *number == 0
}

impl<'r> From<&'r Care> for WrittenCare<'r> {
    fn from(care: &'r Care) -> Self {
        Self {
            course: Cow::Borrowed(&care.course),
            start: care.start,
            zone: care.zone,
            time: (care.hour, care.minute),
            base: write_answers(&care.baseline, &[]),
            aside: care.aside.as_ref().map(WrittenAside::from),
            named: Cow::Borrowed(&care.named),
            log: care.log.iter().map(|it| WrittenEntry::new(it, care.start)).collect(),
            went_on: care.went_on,
            state: Cow::Borrowed(&care.state),
        }
    }
}

impl From<WrittenCare<'_>> for Care {
    fn from(written: WrittenCare) -> Self {
        let start = written.start;
        Self {
            course: written.course.into_owned(),
            start,
            zone: written.zone,
            hour: written.time.0,
            minute: written.time.1,
            baseline: read_answers(written.base).0,
            aside: written.aside.map(Aside::from),
            named: written.named.into_owned(),
            log: written.log.into_iter().map(|it| it.read(start)).collect(),
            went_on: written.went_on,
            state: written.state.into_owned(),
        }
    }
}

impl<'r> From<&'r Aside> for WrittenAside<'r> {
    fn from(aside: &'r Aside) -> Self {
        Self {
            dialog: aside.version.as_deref().map(Cow::Borrowed),
            answers: write_answers(&aside.answers, &aside.forms),
            result: aside.result,
        }
    }
}

impl From<WrittenAside<'_>> for Aside {
    fn from(written: WrittenAside) -> Self {
        let (answers, forms) = read_answers(written.answers);
        let version = written.dialog.map(Cow::into_owned);
        Self { version, answers, forms, result: written.result }
    }
}

impl<'r> WrittenEntry<'r> {
    fn new(entry: &'r Entry, start: NaiveDate) -> Self {
        let (check_in, day) = (Cow::Borrowed(&entry.check_in), (entry.on - start).num_days());
        match &entry.came {
            Came::Answered { answers, outcome } => {
                let answers = write_answers(answers, &[]);
                Self::Answered(check_in, day, answers, Cow::Borrowed(outcome))
            }
            Came::Missed => Self::Unanswered(check_in, day, Unanswered::Missed),
            Came::NotSent => Self::Unanswered(check_in, day, Unanswered::NotSent),
        }
    }

    fn read(self, start: NaiveDate) -> Entry {
        let (check_in, day, came) = match self {
            Self::Answered(check_in, day, answers, outcome) => {
                let (answers, outcome) = (read_answers(answers).0, outcome.into_owned());
                (check_in, day, Came::Answered { answers, outcome })
            }
            Self::Unanswered(check_in, day, Unanswered::Missed) => (check_in, day, Came::Missed),
            Self::Unanswered(check_in, day, Unanswered::NotSent) => (check_in, day, Came::NotSent),
        };
        let days = TimeDelta::try_days(day).unwrap_or_default();
        let on = start.checked_add_signed(days).unwrap_or(start);
        Entry { check_in: check_in.into_owned(), on, came }
    }
}
