//! The trend picture and its caption: nothing that was not answered is drawn,
//! and both show the same numbers. The pictures are rewritten with
//! UPDATE_EXPECT=1.

use std::collections::BTreeSet;

use expect_test::expect_file;
use triage::locale::message::utf16_len;
use triage::trend::{CARD, DASHED, INK, Pains, Point, SCALE, SOLID, Trend};

use crate::world::edition_with_weeks;

/// The longest caption of a picture that Telegram takes.
const CAPTION_MAX: usize = 1_024;

fn answered(week: u32, solid: u32, dashed: u32) -> Point {
    let pains = Pains { solid: Some(solid), dashed: Some(dashed) };
    Point { day: week * 7, pains: Some(pains), is_cut: false }
}

fn unanswered(week: u32) -> Point {
    Point { day: week * 7, pains: None, is_cut: false }
}

fn trend(points: &[Point]) -> Trend {
    Trend { weeks: 12, points: points.to_vec() }
}

/// With a gap, a cut of the load, and a week in which one pain was not asked.
fn six_weeks() -> Trend {
    let cut = Point { is_cut: true, ..answered(2, 6, 7) };
    let pains = Pains { solid: Some(3), dashed: None };
    let half_asked = Point { pains: Some(pains), ..unanswered(8) };
    trend(&[answered(0, 7, 5), cut, unanswered(4), answered(6, 4, 4), half_asked])
}

fn caption(language: &str, trend: &Trend) -> String {
    edition_with_weeks("heel-pain").follow_up.unwrap().locales.get(language).caption(trend).unwrap()
}

/// The parts of a picture that begin so.
fn count(svg: &str, part: &str) -> usize {
    svg.matches(part).count()
}

/// The line in this colour: its path.
fn line(svg: &str, colour: &str) -> String {
    let end = format!("\" stroke=\"{colour}\"");
    let lines = svg.lines().filter(|it| it.contains("<path") && it.contains(&end));
    lines.map(|it| it.split('"').nth(1).unwrap()).collect()
}

#[test]
fn a_trend_is_drawn_as_it_was() {
    let svg = six_weeks().svg();
    assert!(svg.len() <= 20_000, "{} bytes", svg.len());
    assert!(!svg.contains("<text") && !svg.contains("font"));
    expect_file!["../trends/six-weeks.svg"].assert_eq(&svg);
}

#[test]
fn no_line_crosses_a_check_in_that_was_not_answered() {
    let weeks = || (0..=12).step_by(2);
    for missing in weeks() {
        let point = |week| if week == missing { unanswered(week) } else { answered(week, 5, 3) };
        let svg = trend(&weeks().map(point).collect::<Vec<_>>()).svg();
        let parts = if [0, 12].contains(&missing) { 1 } else { 2 };
        for colour in [SOLID, DASHED] {
            let line = line(&svg, colour);
            assert_eq!(count(&line, "M"), parts, "week {missing}: {line}");
            assert_eq!(count(&line, "L"), 6 - parts, "week {missing}: {line}");
        }
        assert_eq!((count(&svg, "<circle"), count(&svg, "Z\" fill")), (6, 1), "week {missing}");
    }
}

#[test]
fn a_programme_without_an_answer_is_drawn_without_a_pain() {
    let svg = trend(&[0, 2, 4].map(unanswered)).svg();
    assert_eq!((line(&svg, SOLID), line(&svg, DASHED)), (String::new(), String::new()));
    assert_eq!((count(&svg, "<circle"), count(&svg, "Z\" fill")), (0, 3));
    assert!(caption("en", &trend(&[0, 2].map(unanswered))).contains("0: not answered · 2: not"));
}

#[test]
fn one_answer_is_a_mark_without_a_line() {
    let svg = trend(&[answered(0, 7, 4)]).svg();
    assert_eq!(count(&svg, "<circle"), 1);
    assert!(!line(&svg, SOLID).contains('L'));
}

#[test]
fn a_day_after_the_last_week_and_a_pain_above_ten_stay_in_the_picture() {
    assert_eq!(trend(&[answered(20, 30, 30)]).svg(), trend(&[answered(12, 10, 10)]).svg());
}

/// As WCAG 2 defines it.
fn luminance(colour: &str) -> f64 {
    let part = |at| f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap()) / 255.0;
    let linear =
        |it: f64| if it <= 0.04045 { it / 12.92 } else { ((it + 0.055) / 1.055).powf(2.4) };
    0.2126 * linear(part(1)) + 0.7152 * linear(part(3)) + 0.0722 * linear(part(5))
}

fn contrast(one: &str, other: &str) -> f64 {
    let (one, other) = (luminance(one) + 0.05, luminance(other) + 0.05);
    one.max(other) / one.min(other)
}

#[test]
fn lines_and_digits_stand_out_from_the_card() {
    for (colour, least) in [(SOLID, 3.0), (DASHED, 3.0), (INK, 4.5)] {
        let contrast = contrast(colour, CARD);
        assert!(contrast >= least, "{colour} has a contrast of {contrast:.2}");
    }
    let svg = six_weeks().svg();
    let colours: BTreeSet<_> = svg.split('"').filter(|it| it.starts_with('#')).collect();
    assert_eq!(colours, [CARD, INK, SOLID, DASHED, SCALE].into());
}

#[test]
fn the_caption_has_the_numbers_of_the_picture() {
    let expected = "Pain from 0 (none) to 10 (worst possible)\n\
        Worst of the week (solid line, discs). Week \
        0: 7 · 2: 6 · 4: not answered · 6: 4 · 8: 3\n\
        After loading, or on average (dashed line, squares). Week \
        0: 5 · 2: 7 · 4: not answered · 6: 4\n\
        Advice to cut the load (notch). Week 2";
    assert_eq!(caption("en", &six_weeks()), expected);
}

#[test]
fn every_language_has_a_caption_that_fits() {
    let follow_up = edition_with_weeks("heel-pain").follow_up.unwrap();
    assert_eq!(follow_up.locales.tags().len(), 8);
    for locale in follow_up.locales.iter() {
        let longest = utf16_len(&locale.caption(&Trend::longest()).unwrap());
        assert!(longest <= CAPTION_MAX, "{}: {longest}", locale.tag);
        let caption = locale.caption(&six_weeks()).unwrap();
        assert_eq!(caption.lines().count(), 4, "{}: {caption}", locale.tag);
        assert_eq!(count(&caption, " · "), 7, "{}: {caption}", locale.tag);
    }
}
