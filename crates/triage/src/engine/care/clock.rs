//! Times that people type: the hour at which they want to be written to, and
//! what their clock shows.

use chrono::{NaiveTime, TimeDelta, Timelike};
use chrono_tz::Tz;

use crate::care::{HOURS_OFFERED, zones};
use crate::engine::StepBuilder;
use crate::engine::action::CareAction;
use crate::engine::reply::Prompt;
use crate::engine::vocabulary::western_digits;

/// How far a typed time may be from what clocks show.
const CLOCK_MINUTES: i64 = 15;

/// What a typed time means.
pub(in crate::engine) enum TypedTime {
    /// This button.
    Meant(CareAction),
    /// Two clocks, twelve hours apart.
    Twice,
}

impl StepBuilder<'_> {
    /// Reads a typed time, if the present question asks for one.
    pub(in crate::engine) fn time_of(&mut self, text: &str) -> Option<TypedTime> {
        let prompt = self.current_prompt();
        if matches!(prompt, Prompt::Zone(_)) {
            self.zone_of(text)
        } else if matches!(prompt, Prompt::Hour) {
            hour_of(text)
        } else {
            None
        }
    }

    /// Reads a typed time as what the person's clock shows. "8:17" in the evening
    /// may mean this evening, or that it is morning where they are.
    fn zone_of(&self, text: &str) -> Option<TypedTime> {
        let typed = clock_time(text)?;
        let meant = self.zone_that_shows(typed);
        let half_a_day_later = self.zone_that_shows(typed + TimeDelta::hours(12));
        match (meant, half_a_day_later.filter(|_| may_be_of_either_half(text, typed))) {
            (Some(_), Some(_)) => Some(TypedTime::Twice),
            (zone, other) => zone.or(other).map(CareAction::Zone).map(TypedTime::Meant),
        }
    }

    fn zone_that_shows(&self, typed: NaiveTime) -> Option<Tz> {
        let times = zones::by_time(self.context.care?.zones, self.context.now).into_iter();
        let away = |it: &(Tz, NaiveTime)| (it.1 - typed).num_minutes().abs();
        let (zone, _) = times.min_by_key(away).filter(|it| away(it) <= CLOCK_MINUTES)?;
        Some(zone)
    }
}

/// Whether "8:17" is meant, and not "08:17", "8:17 am" or "20:17".
fn may_be_of_either_half(text: &str, typed: NaiveTime) -> bool {
    let text = western_digits(text);
    let is_bare = text.chars().all(|it| !it.is_alphabetic() || it == 'h');
    is_bare && !text.starts_with('0') && (1..12).contains(&typed.hour())
}

/// Reads a typed hour: `9`, or `9:00`.
fn hour_of(text: &str) -> Option<TypedTime> {
    let hour = match clock_time(text) {
        Some(time) => time.hour(),
        None => western_digits(text).trim().parse().ok()?,
    };
    HOURS_OFFERED.contains(&hour).then_some(TypedTime::Meant(CareAction::Hour(hour)))
}

/// Reads what a clock shows: `9:05`, `14.30`, `14h30`, `1430`, `2:30 pm` or `9 a.m.`
fn clock_time(text: &str) -> Option<NaiveTime> {
    let text = western_digits(text).to_lowercase().replace("a.m.", "am").replace("p.m.", "pm");
    let (digits, half) = match (text.trim().strip_suffix("am"), text.trim().strip_suffix("pm")) {
        (Some(digits), _) => (digits, Some(0)),
        (_, Some(digits)) => (digits, Some(12)),
        (None, None) => (text.as_str(), None),
    };
    let numbers: Vec<u32> = digits
        .split([':', '.', 'h', ' '])
        .filter(|it| !it.is_empty())
        .map(|it| it.parse().ok())
        .collect::<Option<_>>()?;
    let of_half = |hour: u32, half: u32| (1..=12).contains(&hour).then_some(hour % 12 + half);
    match (&numbers[..], half) {
        ([hour, minute], None) => NaiveTime::from_hms_opt(*hour, *minute, 0),
        ([together @ 100..=2359], None) => {
            NaiveTime::from_hms_opt(together / 100, together % 100, 0)
        }
        ([hour, minute], Some(half)) => NaiveTime::from_hms_opt(of_half(*hour, half)?, *minute, 0),
        ([hour], Some(half)) => NaiveTime::from_hms_opt(of_half(*hour, half)?, 0, 0),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_is_read_as_people_write_it() {
        for (text, read) in [
            ("9:05", Some((9, 5))),
            ("14.30", Some((14, 30))),
            ("14h30", Some((14, 30))),
            ("1430", Some((14, 30))),
            ("2:30 pm", Some((14, 30))),
            ("3:01PM", Some((15, 1))),
            ("9 a.m.", Some((9, 0))),
            ("12 am", Some((0, 0))),
            ("12:15 pm", Some((12, 15))),
            ("١٤:٣٠", Some((14, 30))),
            ("14 pm", None),
            ("25:00", None),
            ("9", None),
            ("half past two", None),
        ] {
            let read = read.map(|(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0).unwrap());
            assert_eq!(clock_time(text), read, "{text}");
        }
    }

    #[test]
    fn only_a_bare_hour_may_be_of_either_half_of_the_day() {
        for (text, is) in [
            ("8:17", true),
            ("11.05", true),
            ("12.45", false),
            ("8h17", true),
            ("08:17", false),
            ("8:17 am", false),
        ] {
            assert_eq!(may_be_of_either_half(text, clock_time(text).unwrap()), is, "{text}");
        }
        assert!(!may_be_of_either_half("20:17", clock_time("20:17").unwrap()));
    }
}
