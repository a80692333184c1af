//! The trend picture: how the pain went over the weeks, as SVG without words.
//!
//! Its digits are strokes, so it needs no font and serves every language. It
//! shows what was answered and judges nothing.

use std::fmt::Write;

use crate::care::{Came, Care, Entry};
use crate::dialog::source::history::BASELINE;
use crate::dialog::{Answer, Answers, Dialog, QuestionId, TrendPlan};

/// What a person answered over the weeks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trend {
    /// How many weeks the axis shows.
    pub weeks: u32,
    /// The check-ins, in order of time.
    pub points: Vec<Point>,
}

/// A check-in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    /// Days since the programme began.
    pub day: u32,
    /// The answers; none if the check-in was not answered.
    pub pains: Option<Pains>,
    /// Whether the person was then advised to cut the load.
    pub is_cut: bool,
}

/// Pains from 0 to 10; none if it was not asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pains {
    /// Of the solid line.
    pub solid: Option<u32>,
    /// Of the dashed line.
    pub dashed: Option<u32>,
}

/// Behind everything: the picture looks the same in a light and a dark chat.
pub const CARD: &str = "#f7f5f0";
/// Digits and the axis of the weeks.
pub const INK: &str = "#54443c";
/// The solid line.
pub const SOLID: &str = "#0063b0";
/// The dashed line.
pub const DASHED: &str = "#945400";
/// The lines of the scale, which only guide the eye.
pub const SCALE: &str = "#cdd5da";

/// The size of the picture.
const SIZE: (u32, u32) = (800, 500);
/// The first and the last week, from the left.
const WEEKS: (u32, u32) = (96, 752);
/// Pain 10 and pain 0, from the top.
const PAINS: (u32, u32) = (40, 390);
/// The axis of the weeks, below pain 0, so that a mark on it is no pain.
const AXIS: u32 = 424;
const PAIN_MAX: u32 = 10;
/// The most check-ins: nine by the calendar, four after a cut of the load.
const CHECK_INS_MAX: u32 = 13;
/// Every second pain and every second week has a number.
const NUMBERED: usize = 2;

/// The digits, as strokes in a field of 10 by 16.
const DIGITS: [&str; 10] = [
    "M5 0C1.5 0 0 3.5 0 8S1.5 16 5 16S10 12.5 10 8S8.5 0 5 0Z",
    "M1.5 3.5L6 0V16",
    "M.5 4.5C.5 1.5 2.5 0 5 0S9.5 1.7 9.5 4.5C9.5 8 3 12 .5 16H10",
    "M.8 0H9.2L4.5 6.2C8 6 10 8 10 11S8 16 5 16S.7 14.8 0 12.8",
    "M7.5 16V0L0 11H10",
    "M9.2 0H1.6L.8 7C2 6 3.3 5.6 5 5.6C8 5.6 10 7.8 10 10.8S8 16 5 16S.7 15 0 13",
    "M8.5 .4C3 1 0 5.5 0 10.8C0 14 2 16 5 16S10 13.8 10 10.8S8 5.8 5 5.8S.3 7.8 0 10.5",
    "M0 0H10L4 16",
    "M5 7.4C2.5 7.4 .8 6 .8 3.7S2.5 0 5 0S9.2 1.4 9.2 3.7S7.5 7.4 5 7.4C2 7.4 0 9 0 11.7S2 16 5 \
     16S10 14.4 10 11.7S8 7.4 5 7.4Z",
    "M1.5 15.6C7 15 10 10.5 10 5.2C10 2 8 0 5 0S0 2.2 0 5.2S2 10.2 5 10.2S9.7 8.2 10 5.5",
];
/// How much larger than their field digits are drawn, in tenths.
const DIGIT_TENTHS: u32 = 15;
/// From one digit to the next, and the height of a digit.
const DIGIT_STEP: u32 = 19;
const DIGIT_HEIGHT: u32 = 24;

impl Point {
    /// Returns the nearest week.
    pub fn week(&self) -> u32 {
        (self.day + 3) / 7
    }
}

impl Trend {
    /// Returns how a programme went so far; none if its follow-up draws none, or
    /// if no check-in was answered. One that could not be sent is left out: the
    /// person did not leave it unanswered.
    pub fn of(follow_up: &Dialog, care: &Care) -> Option<Self> {
        let plan = follow_up.trend.as_ref()?;
        care.answered_check_ins().next()?;
        let start = Point { day: 0, pains: Some(plan.at_start(&care.baseline)), is_cut: false };
        let asked = care.log.iter().filter_map(|it| plan.point(follow_up, care, it));
        let last_day = care.last_check_in(follow_up).and_then(|it| it.day).unwrap_or_default();
        Some(Self {
            weeks: last_day.div_ceil(7),
            points: [start].into_iter().chain(asked).collect(),
        })
    }

    /// Returns one whose caption is as long as any can be: most check-ins are
    /// not answered, and each cuts the load.
    pub fn longest() -> Self {
        let all = Pains { solid: Some(PAIN_MAX), dashed: Some(PAIN_MAX) };
        let days = (0..CHECK_INS_MAX).map(|it| (26 - it) * 7);
        let points = days.rev().map(|day| Point { day, pains: None, is_cut: true });
        let mut points: Vec<_> = points.collect();
        points[0].pains = Some(all);
        Self { weeks: 26, points }
    }

    /// Returns the pains of the check-ins that were answered.
    pub(crate) fn pains(&self) -> impl Iterator<Item = &Pains> {
        self.points.iter().filter_map(|it| it.pains.as_ref())
    }

    /// Draws the picture.
    pub fn svg(&self) -> String {
        let (width, height) = SIZE;
        let parts = [
            format!("<rect width=\"{width}\" height=\"{height}\" fill=\"{CARD}\"/>\n"),
            scale(),
            self.axis(),
            self.lines(),
            self.marks(),
        ];
        let body = parts.concat();
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" \
             width=\"{width}\" height=\"{height}\" fill=\"none\" stroke-linecap=\"round\" \
             stroke-linejoin=\"round\">\n{body}</svg>\n"
        )
    }

    /// The numbers of the weeks, and a hollow tick where nothing was answered: a
    /// diamond, since a round one looks like a zero.
    fn axis(&self) -> String {
        let mut axis = self.axis_line();
        for week in (0..=self.weeks).step_by(NUMBERED) {
            axis += &number(week, self.x(week * 7), AXIS + 28 + DIGIT_HEIGHT / 2);
        }
        for point in self.points.iter().filter(|it| it.pains.is_none()) {
            let (x, y) = (self.x(point.day), AXIS - 15);
            let _ = writeln!(
                axis,
                "<path d=\"M{x} {y}l10 15l-10 15l-10 -15Z\" fill=\"{CARD}\" stroke=\"{INK}\" \
                 stroke-width=\"3\"/>"
            );
        }
        axis
    }

    /// The axis, with a notch at each cut of the load.
    fn axis_line(&self) -> String {
        let mut path = format!("M{} {AXIS}", WEEKS.0 - 16);
        for point in self.points.iter().filter(|it| it.is_cut) {
            let x = self.x(point.day);
            let _ = write!(path, "H{}L{x} {}L{} {AXIS}", x - 12, AXIS + 18, x + 12);
        }
        let end = WEEKS.1 + 16;
        format!("<path d=\"{path}H{end}\" stroke=\"{INK}\" stroke-width=\"4\"/>\n")
    }

    /// The dashed line lies on the solid one: where both are equal, both show.
    fn lines(&self) -> String {
        let solid = self.path(|it| it.solid);
        let dashed = self.path(|it| it.dashed);
        format!(
            "<path d=\"{solid}\" stroke=\"{SOLID}\" stroke-width=\"8\"/>\n\
             <g stroke-dasharray=\"14 12\" stroke-linecap=\"butt\">\n\
             <path d=\"{dashed}\" stroke=\"{CARD}\" \
             stroke-width=\"10\"/>\n\
             <path d=\"{dashed}\" stroke=\"{DASHED}\" stroke-width=\"5\"/></g>\n"
        )
    }

    /// A line through the answers, with a gap where one is missing.
    fn path(&self, pain: impl Fn(&Pains) -> Option<u32>) -> String {
        let (mut path, mut is_drawing) = (String::new(), false);
        for point in &self.points {
            let pain = point.pains.as_ref().and_then(&pain);
            if let Some(pain) = pain {
                let step = if is_drawing { 'L' } else { 'M' };
                let _ = write!(path, "{step}{} {}", self.x(point.day), y(pain));
            }
            is_drawing = pain.is_some();
        }
        path
    }

    /// A square is larger than a disc: where both are equal, both show.
    fn marks(&self) -> String {
        let answered = || self.points.iter().filter_map(|it| Some((self.x(it.day), it.pains?)));
        let squares = answered().filter_map(|(x, pains)| Some((x, y(pains.dashed?))));
        let discs = answered().filter_map(|(x, pains)| Some((x, y(pains.solid?))));
        let square = |(x, y): (u32, u32)| {
            let (x, y) = (x - 13, y - 13);
            format!(
                "<rect x=\"{x}\" y=\"{y}\" width=\"26\" height=\"26\" fill=\"{CARD}\" \
                 stroke=\"{DASHED}\" stroke-width=\"5\"/>\n"
            )
        };
        let disc = |(x, y)| format!("<circle cx=\"{x}\" cy=\"{y}\" r=\"9\" fill=\"{SOLID}\"/>\n");
        squares.map(square).chain(discs.map(disc)).collect()
    }

    /// Where a day is from the left; a day after the last week is drawn there.
    fn x(&self, day: u32) -> u32 {
        let days = (self.weeks * 7).max(1);
        WEEKS.0 + (WEEKS.1 - WEEKS.0) * day.min(days) / days
    }
}

impl TrendPlan {
    /// The numbers of the start, which the dialog followed has asked for.
    fn at_start(&self, baseline: &Answers) -> Pains {
        self.pains(|id| baseline.to(&QuestionId(format!("{BASELINE}.{id}"))))
    }

    fn point(&self, follow_up: &Dialog, care: &Care, entry: &Entry) -> Option<Point> {
        let day = (entry.on - care.start).num_days().try_into().unwrap_or_default();
        match &entry.came {
            Came::NotSent => None,
            Came::Missed => {
                let asked_on = follow_up.check_in(&entry.check_in).and_then(|it| it.day);
                Some(Point { day: asked_on.unwrap_or(day), pains: None, is_cut: false })
            }
            Came::Answered { answers, outcome } => {
                let pains = Some(self.pains(|id| answers.to(id)));
                Some(Point { day, pains, is_cut: self.notch.contains(outcome) })
            }
        }
    }

    fn pains<'a>(&self, answer: impl Fn(&QuestionId) -> Option<&'a Answer>) -> Pains {
        let first = |of: &[QuestionId]| of.iter().find_map(|it| answer(it)?.number());
        Pains { solid: first(&self.solid), dashed: first(&self.dashed) }
    }
}

/// Where a pain is from the top.
fn y(pain: u32) -> u32 {
    PAINS.1 - (PAINS.1 - PAINS.0) * pain.min(PAIN_MAX) / PAIN_MAX
}

/// The numbers of the pains and a faint line at each.
fn scale() -> String {
    let line = |pain| {
        let (y, end) = (y(pain), WEEKS.1 + 16);
        let start = WEEKS.0 - 16;
        let digits = number(pain, 44, y);
        format!("<path d=\"M{start} {y}H{end}\" stroke=\"{SCALE}\" stroke-width=\"2\"/>\n{digits}")
    };
    (0..=PAIN_MAX).step_by(NUMBERED).map(line).collect()
}

/// A number, with its middle at this place.
fn number(number: u32, x: u32, y: u32) -> String {
    let digits: Vec<_> = number.to_string().chars().filter_map(|it| it.to_digit(10)).collect();
    let width = DIGIT_STEP * digits.len() as u32 - (DIGIT_STEP - DIGIT_TENTHS);
    let (left, top) = (x - width / 2, y - DIGIT_HEIGHT / 2);
    let size = f64::from(DIGIT_TENTHS) / 10.0;
    let digit = |(place, digit): (u32, u32)| {
        let (left, path) = (left + place * DIGIT_STEP, DIGITS[digit as usize]);
        format!(
            "<path transform=\"translate({left} {top}) scale({size})\" d=\"{path}\" \
             stroke=\"{INK}\" stroke-width=\"2\"/>\n"
        )
    };
    (0..).zip(digits).map(digit).collect()
}
