//! Care: the weeks after a result. When a person is asked again, in their own
//! time zone, and what came of it.
//!
//! Invariant: it reads no clock. Nothing is due outside `HOURS`, and each
//! check-in is asked once and repeated once.

use std::ops::{Not, Range};

use chrono::{DateTime, Days, NaiveDate, TimeDelta, TimeZone, Timelike, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::dialog::{
    Answers, CheckIn, CheckInId, ChoiceId, Course, CourseId, Dialog, OutcomeId, QuestionId, Urgency,
};

mod log;
mod offer;
mod seen;
pub mod zones;

pub use log::{CHANGES_MAX, Came, Entry};
pub use offer::{HOURS_OFFERED, Offer, Setup};

/// The hours in which a person may be written to unasked.
const HOURS: Range<u32> = 8..20;

/// What is later than this is not sent any more on that day.
const LATE: TimeDelta = TimeDelta::hours(6);

/// So many days after a check-in it is repeated, once.
const REMINDER_DAYS: u64 = 2;

/// What an unfinished check-in has found is sent so long after it.
const FOUND_WAIT: TimeDelta = TimeDelta::hours(1);

/// So many days a question between check-ins waits for an answer; then the
/// programme is over.
const PATIENCE_DAYS: u64 = 14;

/// So many days after a result that is not urgent the person is asked whether
/// somebody has seen them; after an urgent one on the next day.
const SEEN_DAYS: u64 = 7;

/// So many check-ins missed one after the other, and the person is asked
/// whether to go on.
const MISSED_MAX: usize = 2;

/// A person's programme: what they agreed to, and what came of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Care {
    /// Which check-ins come.
    pub course: CourseId,
    /// The day on which it began, in the person's time zone: day 0.
    pub start: NaiveDate,
    /// Where the person's clock is.
    pub zone: Tz,
    /// At which hour of theirs they are written to.
    pub hour: u32,
    /// The minute of that hour, so that not all are written to at once.
    pub minute: u32,
    /// What the follow-up asks of the start (`Dialog::baseline`).
    pub baseline: Answers,
    /// During a check-in: the way through the dialog followed, to go back to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub aside: Option<Aside>,
    /// Signs that the person named in words outside check-ins and did not tick: the
    /// letter lists them by name, also when the result that they led to is over.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub named: Vec<ChoiceId>,
    /// The check-ins so far.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub log: Vec<Entry>,
    /// How many of these were there when the person said to go on.
    #[serde(default)]
    pub went_on: usize,
    /// What is planned or open.
    pub state: State,
}

/// A way through the dialog that is followed, while a check-in is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Aside {
    /// The version that it was begun by.
    #[serde(alias = "dialog")]
    pub version: Option<String>,
    /// The answers.
    pub answers: Answers,
    /// The forms of the screens among them (`Session::forms`).
    pub forms: Vec<(QuestionId, u32)>,
    /// A fingerprint of the result that was sent.
    pub result: Option<u32>,
}

/// What is planned or open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// The next check-in comes on its day, or on this one.
    Waiting {
        /// To when it was put off.
        until: Option<NaiveDate>,
    },
    /// A check-in was asked.
    Asked {
        /// Which.
        check_in: CheckInId,
        /// When.
        on: NaiveDate,
        /// Whether it was repeated.
        is_reminded: bool,
        /// If the check-ins rested: the result, and the day on which the person
        /// is asked whether they were seen.
        resting: Option<(OpenResult, NaiveDate)>,
        /// When they ticked, typed or answered something that sends them to
        /// somebody, if they have not finished since.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        found: Option<DateTime<Utc>>,
    },
    /// A doctor should see the person. The check-ins rest, and on a day the
    /// person is asked whether that has happened.
    Resting {
        /// The result.
        result: OpenResult,
        /// That day.
        ask_on: NaiveDate,
        /// How often it was asked.
        asked: u32,
        /// Whether the question is open.
        is_open: bool,
        /// Whether it was repeated.
        #[serde(default)]
        is_reminded: bool,
        /// Whether they said that they were seen; then the question that is
        /// open is whether they may go on.
        #[serde(default, skip_serializing_if = "Not::not")]
        is_seen: bool,
    },
    /// After missed check-ins the person was asked whether to go on.
    AskedToGoOn {
        /// When.
        on: NaiveDate,
    },
    /// It is over.
    Over {
        /// Since when.
        on: NaiveDate,
        /// Whether a result was open, so that nobody may have seen the person.
        #[serde(default, skip_serializing_if = "Not::not")]
        is_unseen: bool,
        /// Whether they said that they may not go on, or do not know.
        #[serde(default, skip_serializing_if = "Not::not")]
        may_not: bool,
    },
}

impl State {
    /// Check-ins rest after a result, until this day.
    fn rest(result: OpenResult, ask_on: NaiveDate) -> Self {
        let (is_open, is_reminded, is_seen) = (false, false, false);
        Self::Resting { result, ask_on, asked: 0, is_open, is_reminded, is_seen }
    }
}

/// A result that sends the person to somebody, and of which is not known whether
/// they were seen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenResult {
    /// The outcome.
    pub outcome: OutcomeId,
    /// How soon help is needed.
    pub urgency: Urgency,
    /// Whether it came from a check-in.
    pub is_of_check_in: bool,
}

/// What the bot does by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Ask a check-in.
    Ask(CheckInId),
    /// Ask it again.
    Remind(CheckInId),
    /// Send what a check-in has found that was begun and not finished.
    Conclude,
    /// Ask whether a doctor has seen the person.
    AskWhetherSeen,
    /// Ask whether to go on.
    AskToGoOn,
    /// A check-in was not answered in time.
    Close,
    /// Whether a doctor has seen the person had no answer: it is not asked again.
    GiveUp,
}

/// What comes next, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Planned {
    Ask(CheckInId),
    Remind(CheckInId),
    Close(CheckInId),
    Conclude,
    AskWhetherSeen,
    AskAgainWhetherSeen,
    AskToGoOn,
    GiveUp,
}

impl Care {
    /// Whether check-ins still come.
    pub fn is_running(&self) -> bool {
        !matches!(self.state, State::Over { .. })
    }

    /// Returns the day on which it ended; a day far away while it goes on.
    pub fn last_day(&self) -> NaiveDate {
        if let State::Over { on, .. } = self.state { on } else { NaiveDate::MAX }
    }

    /// Returns the person's date at a time.
    pub fn date(&self, now: DateTime<Utc>) -> NaiveDate {
        now.with_timezone(&self.zone).date_naive()
    }

    /// Returns when something is due next.
    pub fn next_at(&self, follow_up: &Dialog) -> Option<DateTime<Utc>> {
        Some(self.planned(follow_up)?.0)
    }

    /// Returns the day on which something is due next.
    pub fn next_day(&self, follow_up: &Dialog) -> Option<NaiveDate> {
        Some(self.date(self.next_at(follow_up)?))
    }

    /// Begins after a result, at this time.
    pub fn begin(
        course: &Course,
        result: OpenResult,
        baseline: Answers,
        (zone, hour, minute): (Tz, u32, u32),
        now: DateTime<Utc>,
    ) -> Self {
        let start = now.with_timezone(&zone).date_naive();
        let state = match course.were_you_seen {
            Some(days) => {
                let ask_on = after(start, days.into());
                State::rest(result, ask_on)
            }
            None => State::Waiting { until: None },
        };
        let (course, log) = (course.id.clone(), Vec::new());
        let (aside, named) = (None, Vec::new());
        Self { course, start, zone, hour, minute, baseline, aside, named, log, went_on: 0, state }
    }

    /// Notes that the person wants to be asked this check-in now.
    pub fn ask_now(&mut self, check_in: CheckInId, now: DateTime<Utc>) {
        let on = self.date(now);
        let resting = match &self.state {
            State::Resting { result, ask_on, is_open, .. } => {
                Some((result.clone(), if *is_open { after(on, 1) } else { *ask_on }))
            }
            State::Asked { resting, .. } => resting.clone(),
            State::Waiting { .. } | State::AskedToGoOn { .. } | State::Over { .. } => None,
        };
        self.state = State::Asked { check_in, on, is_reminded: true, resting, found: None };
    }

    /// Whether this check-in is open.
    pub fn is_asking(&self, of: &CheckInId) -> bool {
        matches!(&self.state, State::Asked { check_in, .. } if check_in == of)
    }

    /// Whether a check-in of its course is still to come.
    pub fn has_more(&self, follow_up: &Dialog) -> bool {
        self.next_check_in(follow_up).is_some()
    }

    /// Takes a result of a check-in, or of a new way through the dialog followed.
    /// One that sends to somebody lets the check-ins rest until the person was
    /// seen; an open one that is more urgent stays.
    pub fn take_result(&mut self, follow_up: &Dialog, result: OpenResult, now: DateTime<Utc>) {
        let today = self.date(now);
        let days = match result.urgency {
            Urgency::SelfCare => None,
            Urgency::Consultation if !self.has_more(follow_up) => None,
            Urgency::Consultation => Some(SEEN_DAYS),
            Urgency::Consultation24 | Urgency::Emergency => Some(1),
        };
        let is_less = self.open_result().is_some_and(|it| it.urgency > result.urgency);
        match days {
            Some(days) if !is_less => {
                let ask_on = after(today, days);
                self.state = State::rest(result, ask_on);
            }
            _ if matches!(self.state, State::Asked { .. }) => self.wait(follow_up, now),
            _ => {}
        }
    }

    /// Ends it.
    pub fn end(&mut self, now: DateTime<Utc>) {
        self.state = State::Over { on: self.date(now), is_unseen: false, may_not: false };
    }

    /// Goes on with the next check-in; ends if there is none.
    pub fn go_on(&mut self, follow_up: &Dialog, now: DateTime<Utc>) {
        self.went_on = self.log.len();
        self.wait(follow_up, now);
    }

    fn wait(&mut self, follow_up: &Dialog, now: DateTime<Utc>) {
        if let State::Asked { resting: Some((result, ask_on)), .. } = &self.state {
            self.state = State::rest(result.clone(), *ask_on);
            return;
        }
        self.state = State::Waiting { until: None };
        self.pass_what_is_late(follow_up, now);
        if self.next_check_in(follow_up).is_none() {
            self.end(now);
        }
    }

    /// Puts off the check-ins whose day has passed meanwhile, so that the next
    /// date lies ahead.
    fn pass_what_is_late(&mut self, follow_up: &Dialog, now: DateTime<Utc>) {
        while let Some((at, Planned::Ask(check_in))) = self.planned(follow_up)
            && at <= now
            && !self.is_in_time(at, now)
        {
            let tomorrow = self.next_slot(now);
            if self.closes_on(follow_up, &check_in).is_some_and(|end| tomorrow < end) {
                self.state = State::Waiting { until: Some(tomorrow) };
                return;
            }
            self.note(&check_in, now, Came::NotSent);
            self.state = State::Waiting { until: None };
        }
    }

    /// Notes the answers of a check-in, and plans what comes after its result.
    pub fn answered(
        &mut self,
        follow_up: &Dialog,
        now: DateTime<Utc>,
        check_in: &CheckInId,
        answers: Answers,
        (outcome, urgency): (OutcomeId, Urgency),
    ) {
        let came = Came::Answered { answers, outcome: outcome.clone() };
        self.note(check_in, now, came);
        self.keep_few_changes(follow_up);
        self.take_result(follow_up, OpenResult { outcome, urgency, is_of_check_in: true }, now);
        if matches!(self.state, State::Waiting { .. }) && !self.has_more(follow_up) {
            self.end(now);
        }
    }

    /// Notes whether an unfinished check-in has found something that sends the
    /// person to somebody.
    pub fn note_found(&mut self, is_found: bool, now: DateTime<Utc>) {
        if let State::Asked { found, .. } = &mut self.state {
            *found = is_found.then(|| found.unwrap_or(now));
        }
    }

    /// Whether the check-in that is asked can be put off to tomorrow: once, on
    /// its own day.
    pub fn can_be_put_off(&self, follow_up: &Dialog) -> bool {
        let State::Asked { check_in, on, is_reminded: false, .. } = &self.state else {
            return false;
        };
        let check_in = follow_up.check_in(check_in);
        let day = check_in.and_then(|it| it.day).map(|it| after(self.start, it.into()));
        day == Some(*on)
    }

    /// Puts off the check-in that is asked.
    pub fn put_off(&mut self) {
        if let State::Asked { on, .. } = self.state {
            self.state = State::Waiting { until: Some(after(on, 1)) };
        }
    }

    /// Returns what is to do now, and notes that it is done. Who is `busy`, in
    /// the middle of other questions, is left in peace for a day.
    pub fn take_deed(
        &mut self,
        follow_up: &Dialog,
        now: DateTime<Utc>,
        is_busy: bool,
    ) -> Option<Deed> {
        loop {
            let (at, planned) = self.planned(follow_up)?;
            if at > now {
                return None;
            }
            // Nobody is left in peace twice, or about danger.
            let was_put_off = !matches!(self.state, State::Waiting { until: None });
            let is_in_time = (!is_busy || was_put_off) && self.is_in_time(at, now);
            let deed = match planned {
                Planned::Ask(check_in) => self.ask(follow_up, check_in, now, is_in_time),
                Planned::Remind(check_in) => self.remind(check_in, is_in_time),
                Planned::Close(check_in) => Some(self.close(follow_up, &check_in, now)),
                Planned::Conclude => self.conclude(now, is_in_time),
                Planned::AskWhetherSeen => self.ask_whether_seen(now, is_in_time),
                Planned::AskAgainWhetherSeen => self.ask_again_whether_seen(is_in_time),
                Planned::AskToGoOn => self.ask_to_go_on(now, is_in_time),
                Planned::GiveUp => self.give_up(now, is_in_time),
            };
            if deed.is_some() {
                return deed;
            }
        }
    }

    fn ask(
        &mut self,
        follow_up: &Dialog,
        check_in: CheckInId,
        now: DateTime<Utc>,
        is_in_time: bool,
    ) -> Option<Deed> {
        let tomorrow = self.next_slot(now);
        if is_in_time {
            let on = self.date(now);
            self.state = State::Asked {
                check_in: check_in.clone(),
                on,
                is_reminded: false,
                resting: None,
                found: None,
            };
            return Some(Deed::Ask(check_in));
        }
        if self.closes_on(follow_up, &check_in).is_some_and(|end| tomorrow < end) {
            self.state = State::Waiting { until: Some(tomorrow) };
        } else {
            self.note(&check_in, now, Came::NotSent);
            self.wait(follow_up, now);
        }
        None
    }

    fn remind(&mut self, check_in: CheckInId, is_in_time: bool) -> Option<Deed> {
        if let State::Asked { is_reminded, .. } = &mut self.state {
            *is_reminded = true;
        }
        is_in_time.then_some(Deed::Remind(check_in))
    }

    /// One that the person asked for is not missed.
    pub fn close(&mut self, follow_up: &Dialog, check_in: &CheckInId, now: DateTime<Utc>) -> Deed {
        if follow_up.check_in(check_in).is_some_and(|it| it.day.is_some()) {
            self.note(check_in, now, Came::Missed);
        }
        self.wait(follow_up, now);
        Deed::Close
    }

    /// What was found is never dropped: if it is too late now, it is sent at the
    /// next time.
    fn conclude(&mut self, now: DateTime<Utc>, is_in_time: bool) -> Option<Deed> {
        let next = self.slot(self.next_slot(now)) - FOUND_WAIT;
        let State::Asked { found, .. } = &mut self.state else { return None };
        *found = if is_in_time { None } else { Some(next) };
        is_in_time.then_some(Deed::Conclude)
    }

    fn ask_to_go_on(&mut self, now: DateTime<Utc>, is_in_time: bool) -> Option<Deed> {
        self.state = if is_in_time {
            State::AskedToGoOn { on: self.date(now) }
        } else {
            State::Waiting { until: Some(self.next_slot(now)) }
        };
        is_in_time.then_some(Deed::AskToGoOn)
    }

    fn planned(&self, follow_up: &Dialog) -> Option<(DateTime<Utc>, Planned)> {
        let (day, planned) = match &self.state {
            State::Waiting { until } => {
                let next = self.next_check_in(follow_up)?;
                let day = until.unwrap_or(after(self.start, next.day?.into()));
                let asks_to_go_on = self.missed_since_going_on() >= MISSED_MAX;
                let ask = Planned::Ask(next.id.clone());
                (day, if asks_to_go_on { Planned::AskToGoOn } else { ask })
            }
            State::Asked { found: Some(at), .. } => {
                return Some((*at + FOUND_WAIT, Planned::Conclude));
            }
            State::Asked { check_in, resting: Some((_, ask_on)), .. } => {
                (*ask_on, Planned::Close(check_in.clone()))
            }
            State::Asked { check_in, on, is_reminded, .. } => {
                let end = self.closes_on(follow_up, check_in).unwrap_or(after(*on, REMINDER_DAYS));
                let reminder = after(*on, REMINDER_DAYS);
                match *is_reminded || reminder >= end {
                    true => (end, Planned::Close(check_in.clone())),
                    false => (reminder, Planned::Remind(check_in.clone())),
                }
            }
            State::Resting { ask_on, is_open: false, .. } => (*ask_on, Planned::AskWhetherSeen),
            State::Resting { ask_on, is_reminded: false, .. } => {
                (after(*ask_on, REMINDER_DAYS), Planned::AskAgainWhetherSeen)
            }
            State::Resting { ask_on: on, is_open: true, .. } | State::AskedToGoOn { on } => {
                (after(*on, PATIENCE_DAYS), Planned::GiveUp)
            }
            State::Over { .. } => return None,
        };
        Some((self.slot(day), planned))
    }

    /// Returns the first check-in of the course about which nothing is noted.
    fn next_check_in<'d>(&self, follow_up: &'d Dialog) -> Option<&'d CheckIn> {
        let is_over = |id: &CheckInId| self.log.iter().any(|it| it.check_in == *id);
        let course: &Course = follow_up.course(&self.course)?;
        let open = course.check_ins.iter().filter(|it| !is_over(it));
        open.filter_map(|it| follow_up.check_in(it)).find(|it| it.day.is_some())
    }

    /// Returns the day on which a check-in can no longer be answered.
    fn closes_on(&self, follow_up: &Dialog, check_in: &CheckInId) -> Option<NaiveDate> {
        let check_in = follow_up.check_in(check_in)?;
        let asked_on = if let State::Asked { on, .. } = self.state { Some(on) } else { None };
        let day = check_in.day.map(|it| after(self.start, it.into())).or(asked_on)?;
        Some(after(day, check_in.open_days.into()))
    }

    /// Returns the moment of a day at which the person is written to.
    fn slot(&self, day: NaiveDate) -> DateTime<Utc> {
        let time = day.and_hms_opt(self.hour, self.minute, 0).expect("an hour has its minutes");
        // An hour that summer time leaves out is taken as if it did not.
        let local = self.zone.from_local_datetime(&time).earliest();
        local.map_or_else(|| time.and_utc(), |it| it.with_timezone(&Utc))
    }

    fn next_slot(&self, now: DateTime<Utc>) -> NaiveDate {
        let today = self.date(now);
        if self.slot(today) > now { today } else { after(today, 1) }
    }

    fn is_in_time(&self, at: DateTime<Utc>, now: DateTime<Utc>) -> bool {
        now - at <= LATE && self.is_day(now)
    }

    /// Whether the person may be written to unasked at this time.
    pub fn is_day(&self, now: DateTime<Utc>) -> bool {
        HOURS.contains(&now.with_timezone(&self.zone).hour())
    }
}

/// Returns the day so many days later.
fn after(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap_or(NaiveDate::MAX)
}
