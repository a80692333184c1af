//! Check-ins in the weeks after a result: what comes when, whatever the clock,
//! the person and the program do.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use chrono::{DateTime, TimeDelta, TimeZone, Timelike, Utc};
use chrono_tz::Tz;
use expect_test::expect;
use triage::care::{Came, Care, Deed, Offer, OpenResult, State, zones};
use triage::dialog::{Answers, CheckInId, Dialog, OutcomeId, Urgency};

use crate::random::Chance;
use crate::world::app;

/// The longest that anything in a programme can go on after its last day.
const WORLD: TimeDelta = TimeDelta::weeks(26);

pub(crate) fn follow_up() -> Dialog {
    Dialog::clone(&app("heel-pain-follow-up").dialog)
}

pub(crate) fn begun(
    follow_up: &Dialog,
    course: &str,
    zone: Tz,
    hour: u32,
    now: DateTime<Utc>,
) -> Care {
    let course = follow_up.courses.iter().find(|it| it.id.0 == course).unwrap();
    let outcome = OutcomeId("nerve".to_owned());
    let result = OpenResult { outcome, urgency: Urgency::Consultation, is_of_check_in: false };
    Care::begin(course, result, Answers::default(), (zone, hour, 30), now)
}

pub(crate) fn answer(
    care: &mut Care,
    follow_up: &Dialog,
    now: DateTime<Utc>,
    urgency: Urgency,
) -> bool {
    let State::Asked { check_in, .. } = care.state.clone() else { return false };
    let outcome = (OutcomeId("carry-on".to_owned()), urgency);
    care.answered(follow_up, now, &check_in, Answers::default(), outcome);
    true
}

/// What a person answers who is asked this.
type Answering = fn(&str) -> Option<Urgency>;

/// Returns what is done by itself over half a year, with the local times.
fn diary(zone: Tz, answering: Answering) -> String {
    let follow_up = follow_up();
    let mut now = Utc.with_ymd_and_hms(2026, 10, 1, 20, 0, 0).unwrap();
    let end = now + WORLD;
    let mut care = begun(&follow_up, "programme", zone, 9, now);
    let mut diary = String::new();
    while let Some(at) = care.next_at(&follow_up).filter(|it| *it < end) {
        now = at;
        let deed = care.take_deed(&follow_up, now, false);
        let local = now.with_timezone(&zone).format("%d %b %H:%M");
        let (what, asked) = match &deed {
            Some(Deed::Ask(it)) => (format!("asks {}", it.0), it.0.as_str()),
            Some(Deed::Remind(it)) => (format!("asks {} again", it.0), "again"),
            Some(Deed::AskWhetherSeen) => ("asks whether they were seen".to_owned(), "seen"),
            Some(Deed::Conclude) => ("sends what it found".to_owned(), ""),
            Some(Deed::AskToGoOn) => ("asks whether to go on".to_owned(), "go-on"),
            Some(Deed::Close) => ("takes it as missed".to_owned(), ""),
            Some(Deed::GiveUp) => ("says that it asks no more".to_owned(), ""),
            None => ("gives up".to_owned(), ""),
        };
        writeln!(diary, "{local} {what}").unwrap();
        if let Some(urgency) = answering(asked) {
            match care.state {
                State::Resting { .. } | State::AskedToGoOn { .. } => care.go_on(&follow_up, now),
                State::Waiting { .. } | State::Asked { .. } | State::Over { .. } => {
                    _ = answer(&mut care, &follow_up, now, urgency)
                }
            }
        }
    }
    diary
}

#[test]
fn who_answers_is_asked_seven_times_at_the_same_hour_through_summer_time() {
    let diary = diary(Tz::Europe__Berlin, |_| Some(Urgency::SelfCare));
    expect![[r#"
        08 Oct 09:30 asks week-1
        15 Oct 09:30 asks week-2
        29 Oct 09:30 asks week-4
        12 Nov 09:30 asks week-6
        26 Nov 09:30 asks week-8
        10 Dec 09:30 asks week-10
        24 Dec 09:30 asks week-12
    "#]]
    .assert_eq(&diary);
}

#[test]
fn who_does_not_answer_is_reminded_once_each_time_and_then_left_in_peace() {
    let diary = diary(Tz::Asia__Kolkata, |_| None);
    expect![[r#"
        09 Oct 09:30 asks week-1
        11 Oct 09:30 asks week-1 again
        14 Oct 09:30 takes it as missed
        16 Oct 09:30 asks week-2
        18 Oct 09:30 asks week-2 again
        28 Oct 09:30 takes it as missed
        30 Oct 09:30 asks whether to go on
        13 Nov 09:30 gives up
    "#]]
    .assert_eq(&diary);
}

#[test]
fn a_sign_puts_the_check_ins_to_rest_until_the_person_was_seen() {
    let diary = diary(Tz::America__New_York, |asked| match asked {
        "week-2" => Some(Urgency::Emergency),
        _ => Some(Urgency::SelfCare),
    });
    expect![[r#"
        08 Oct 09:30 asks week-1
        15 Oct 09:30 asks week-2
        16 Oct 09:30 asks whether they were seen
        29 Oct 09:30 asks week-4
        12 Nov 09:30 asks week-6
        26 Nov 09:30 asks week-8
        10 Dec 09:30 asks week-10
        24 Dec 09:30 asks week-12
    "#]]
    .assert_eq(&diary);
}

#[test]
fn what_is_offered_depends_on_the_outcome_and_its_urgency() {
    let follow_up = follow_up();
    let offer = |outcome: &str, urgency| {
        let course = follow_up.course_after(&OutcomeId(outcome.to_owned()), urgency)?;
        Offer::of(&follow_up, course)
    };
    let weeks = Some(Offer::CheckIns { count: 7, weeks: 12 });
    assert_eq!(offer("plantar-start", Urgency::SelfCare), weeks);
    assert_eq!(offer("plantar-start", Urgency::Consultation), weeks);
    assert_eq!(offer("plantar-start", Urgency::Consultation24), Some(Offer::WereYouSeen(1)));
    assert_eq!(offer("lung-clot", Urgency::Emergency), Some(Offer::WereYouSeen(1)));
    assert_eq!(offer("nerve", Urgency::Consultation), Some(Offer::WereYouSeen(14)));
    assert_eq!(offer("child", Urgency::Consultation), None);
}

#[test]
fn each_clock_of_the_world_is_offered_once() {
    let now = Utc.with_ymd_and_hms(2026, 11, 28, 14, 0, 0).unwrap();
    let german: Vec<_> = zones::of_country(Some("DE"));
    assert_eq!(zones::by_time(&german, now).len(), 1, "one clock in Germany");
    let american = zones::by_time(&zones::of_country(Some("US")), now);
    let times: Vec<_> = american.iter().map(|it| it.1.to_string()).collect();
    assert_eq!(times, ["04:00:00", "05:00:00", "06:00:00", "07:00:00", "08:00:00", "09:00:00"]);
    let world = zones::by_time(&zones::of_country(None), now);
    let mut shown: Vec<_> = world.iter().map(|it| it.1).collect();
    shown.sort();
    shown.dedup();
    assert_eq!(shown.len(), world.len());
    assert!(world.len() > 28, "{}", world.len());
}

/// Half a year of one person, with a program that is often down, a clock that
/// jumps and a person who does as they like.
struct World {
    chance: Chance,
    follow_up: Dialog,
    care: Care,
    now: DateTime<Utc>,
    asked: BTreeMap<CheckInId, u32>,
    reminded: BTreeMap<CheckInId, u32>,
}

impl World {
    fn new(seed: u64, follow_up: &Dialog) -> Self {
        let mut chance = Chance(seed);
        let zones = zones::of_country(None);
        let zone = zones[chance.below(zones.len())];
        let minutes = chance.below(365 * 24 * 60) as i64;
        let now = Utc.with_ymd_and_hms(2026, 1, 1, 0, 0, 0).unwrap() + TimeDelta::minutes(minutes);
        let hour = [9, 12, 17, 19][chance.below(4)];
        let course = ["programme", "visit", "urgent"][chance.below(3)];
        let care = begun(follow_up, course, zone, hour, now);
        let (asked, reminded) = Default::default();
        Self { chance, follow_up: follow_up.clone(), care, now, asked, reminded }
    }

    fn goes_on(mut self) {
        let (begin, end) = (self.now, self.now + WORLD);
        // A person who always finds that something has changed goes on for ever;
        // in the second half nobody does anything.
        while self.now < end + WORLD {
            self.time_passes(begin);
            let was_running = self.care.is_running();
            let is_busy = self.chance.below(20) == 0;
            // As a program does that was down: all that is due, one after the other.
            while let Some(deed) = self.care.take_deed(&self.follow_up, self.now, is_busy) {
                assert!(was_running, "something came after the end: {deed:?}");
                self.looks_at(&deed);
                if deed == Deed::Conclude {
                    answer(&mut self.care, &self.follow_up, self.now, Urgency::Consultation24);
                }
            }
            if self.now < end {
                self.person_acts();
            }
        }
        let missed = self.care.log.iter().filter(|it| it.came == Came::Missed);
        for entry in missed {
            assert!(self.asked.contains_key(&entry.check_in), "missed, and never asked");
        }
        assert!(!self.care.is_running(), "it never ends: {:?}", self.care.state);
    }

    fn time_passes(&mut self, begin: DateTime<Utc>) {
        let minutes = match self.chance.below(40) {
            0 => self.chance.below(21 * 24 * 60) as i64,
            1 => self.chance.below(24 * 60) as i64,
            2 => -(self.chance.below(48 * 60) as i64),
            _ => self.chance.below(6 * 60) as i64,
        };
        self.now = (self.now + TimeDelta::minutes(minutes)).max(begin);
    }

    fn looks_at(&mut self, deed: &Deed) {
        let hour = self.now.with_timezone(&self.care.zone).hour();
        let (counted, id) = match deed {
            Deed::Close => return,
            Deed::Ask(id) => (&mut self.asked, id),
            Deed::Remind(id) => (&mut self.reminded, id),
            Deed::Conclude | Deed::AskWhetherSeen | Deed::AskToGoOn | Deed::GiveUp => {
                assert!((8..20).contains(&hour), "written to at {hour} o'clock");
                return;
            }
        };
        assert!((8..20).contains(&hour), "written to at {hour} o'clock");
        *counted.entry(id.clone()).or_default() += 1;
        let is_put_off = self.asked.get(id) == Some(&2) && self.reminded.is_empty();
        assert!(self.asked.get(id) <= Some(&1) || is_put_off, "asked twice");
        assert!(self.reminded.get(id) <= Some(&1), "reminded twice");
    }

    fn person_acts(&mut self) {
        let (follow_up, now) = (&self.follow_up, self.now);
        let urgency = Urgency::ALL[self.chance.below(4)];
        match (self.chance.below(8), &self.care.state) {
            (3, State::Asked { .. }) => self.care.note_found(true, now),
            (0..3, State::Asked { .. }) => _ = answer(&mut self.care, follow_up, now, urgency),
            (3, State::Resting { is_open: true, .. }) => self.care.not_seen_yet(now),
            (6, State::Resting { is_open: true, .. }) => self.care.note_seen(),
            (0..3, State::Resting { is_open: true, .. } | State::AskedToGoOn { .. }) => {
                self.care.go_on(follow_up, now);
            }
            (4, State::Waiting { .. } | State::Resting { .. }) if self.chance.below(30) == 0 => {
                let any_time = follow_up.check_in_at_any_time().unwrap().id.clone();
                self.care.ask_now(any_time, now);
            }
            (5, _) if self.chance.below(200) == 0 => self.care.end(now),
            _ => {}
        }
    }
}

/// As many worlds as a test run can afford.
const WORLDS: u64 = 1_000;

#[test]
fn in_every_world_each_check_in_is_asked_once_by_day_and_all_ends() {
    let follow_up = follow_up();
    for seed in 0..WORLDS {
        World::new(seed, &follow_up).goes_on();
    }
}
