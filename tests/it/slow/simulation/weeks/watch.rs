//! What must come of the weeks, whatever goes wrong: watched at each change of
//! the record and at each message that is heard.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Offset, TimeDelta, Utc};
use triage::care::{Came, Care, OpenResult, State};
use triage::dialog::{CheckInId, Dialog};
use triage::engine::Input;
use triage::engine::action::{Action, CareAction, Tap};

use super::line::Heard;

/// What comes by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unasked {
    CheckIn,
    Reminder,
    Unfinished,
    /// In place of a message that has no words.
    Apology,
}

/// What a change of the record comes from.
#[derive(Clone, Copy)]
pub(super) enum By<'i> {
    /// The bot does something by itself, or begins again.
    Itself,
    Person(&'i Input),
}

/// What is known of a programme, and what was seen of the world.
#[derive(Default)]
pub(super) struct Watch {
    care: Option<Care>,
    asked: BTreeMap<CheckInId, u32>,
    put_off: BTreeMap<CheckInId, u32>,
    /// Whether a check-in, and a reminder, may be heard that was not heard yet.
    may_hear: [bool; 2],
    /// How far the clock has been set back, all in all.
    pub(super) set_back: TimeDelta,
    /// What there was in this world.
    pub(super) seen: BTreeMap<&'static str, u32>,
}

impl Watch {
    pub(super) fn sees(&mut self, what: &'static str) {
        *self.seen.entry(what).or_default() += 1;
    }

    /// Looks at a change of the record; returns what is not as it must be.
    pub(super) fn look(&mut self, now: Option<Care>, by: By, at: DateTime<Utc>) -> Option<String> {
        let before = std::mem::replace(&mut self.care, now.clone());
        let Some(now) = now else {
            self.begin();
            return None;
        };
        let Some(before) = before.filter(|it| it.is_running()) else {
            self.begin();
            return None;
        };
        self.see_the_clock(&before, &now, at);
        let dropped = dropped(&before, &now, by).or_else(|| lost(&before, &now, by));
        self.note_asked(&before, &now, by).or(dropped)
    }

    fn begin(&mut self) {
        self.asked.clear();
        self.put_off.clear();
    }

    fn see_the_clock(&mut self, before: &Care, now: &Care, at: DateTime<Utc>) {
        if before.hour != now.hour {
            self.sees("another hour");
        }
        let from_greenwich =
            |at: DateTime<Utc>| at.with_timezone(&now.zone).offset().fix().local_minus_utc();
        let (yesterday, today) = (from_greenwich(at - TimeDelta::days(1)), from_greenwich(at));
        match today.cmp(&yesterday) {
            std::cmp::Ordering::Greater => self.sees("a day after summer time began"),
            std::cmp::Ordering::Less => self.sees("a day after summer time ended"),
            std::cmp::Ordering::Equal => {}
        }
        if today % 3_600 != 0 {
            self.sees("a zone with half hours");
        }
    }

    /// Each check-in is asked once, and once more if the person put it off; each
    /// is reminded once.
    fn note_asked(&mut self, before: &Care, now: &Care, by: By) -> Option<String> {
        let asked = |care: &Care| match &care.state {
            State::Asked { check_in, is_reminded, .. } => Some((check_in.clone(), *is_reminded)),
            State::Waiting { .. }
            | State::Resting { .. }
            | State::AskedToGoOn { .. }
            | State::Over { .. } => None,
        };
        match (asked(before), asked(now), &now.state) {
            (Some((was, false)), Some((is, true)), _) if was == is => {
                self.may_hear[1] = true;
                self.sees("a reminder");
            }
            (Some((was, _)), Some((is, _)), _) if was == is => {}
            (_, Some((is, false)), _) => {
                self.may_hear = [true, false];
                self.sees("a check-in");
                let times = self.asked.entry(is.clone()).or_default();
                *times += 1;
                let put_off = self.put_off.get(&is).copied().unwrap_or_default();
                if *times > 1 + put_off.min(1) {
                    return Some(format!("{} was asked {times} times", is.0));
                }
            }
            (Some((was, _)), None, State::Waiting { until: Some(_) })
                if matches!(by, By::Person(_)) =>
            {
                *self.put_off.entry(was).or_default() += 1;
                self.sees("put off");
            }
            _ => {}
        }
        None
    }

    /// A message that comes by itself stands in the record, or is a repeat directly
    /// after itself.
    pub(super) fn hears(&mut self, kind: Unasked, last: Option<&Heard>) -> Option<String> {
        let place = match kind {
            Unasked::CheckIn => 0,
            Unasked::Reminder => 1,
            Unasked::Unfinished => return None,
            Unasked::Apology => return Some("a message had no words".to_owned()),
        };
        let is_due = std::mem::take(&mut self.may_hear[place]);
        let is_repeat = last.is_some_and(|it| it.unasked == Some(kind));
        let is_wrong = !is_due && !is_repeat;
        is_wrong.then(|| format!("{kind:?} came once too often"))
    }
}

/// An open result stays open until the person was seen, or until the programme
/// ends.
fn dropped(before: &Care, now: &Care, by: By) -> Option<String> {
    let open = before.open_result()?;
    let is_kept = now.open_result().is_some_and(|it: &OpenResult| it.urgency >= open.urgency);
    let was_asked = matches!(before.state, State::Resting { is_open: true, .. });
    let was_answered = was_asked && matches!(by, By::Person(input) if is_about_being_seen(input));
    let is_dropped = now.is_running() && !is_kept && !was_answered;
    is_dropped.then(|| format!("an open result was dropped: {:?}, {:?}", before.state, now.state))
}

/// What an unfinished check-in has found is sent, unless the person takes it back.
fn lost(before: &Care, now: &Care, by: By) -> Option<String> {
    let is_found = |it: &Care| matches!(it.state, State::Asked { found: Some(_), .. });
    let is_sent = now.open_result().is_some() || now.log.len() > before.log.len();
    let is_by_itself = matches!(by, By::Itself);
    let is_lost = is_found(before) && !is_found(now) && !is_sent && is_by_itself;
    is_lost.then(|| format!("what was found was dropped: {:?}, {:?}", before.state, now.state))
}

/// Whether it may answer the question whether a doctor has seen the person.
fn is_about_being_seen(input: &Input) -> bool {
    let is_button =
        matches!(input, Input::Tap(Tap { action: Action::Care(CareAction::Seen(_)), .. }));
    is_button || matches!(input, Input::Say(_))
}

/// Returns what is not as it must be in the log of a programme.
pub(super) fn wrong_in_log(
    care: &Care,
    follow_up: &Dialog,
    heard: &[Heard],
    set_back: TimeDelta,
) -> Option<String> {
    for (place, entry) in care.log.iter().enumerate() {
        let Some(day) = follow_up.check_in(&entry.check_in).and_then(|it| it.day) else { continue };
        if care.log[..place].iter().any(|it| it.check_in == entry.check_in) {
            return Some(format!("{} is twice in the log", entry.check_in.0));
        }
        let first: NaiveDate = care.start + TimeDelta::days(day.into()) - set_back;
        let open = first..=entry.on;
        let asks = heard.iter().filter(|it| it.unasked.is_some());
        let mut days = asks.map(|it| it.at.with_timezone(&care.zone).date_naive());
        if entry.came == Came::Missed && !days.any(|it| open.contains(&it)) {
            return Some(format!("{} counts as missed and was never heard", entry.check_in.0));
        }
    }
    None
}
