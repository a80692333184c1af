//! The check-ins of a follow-up, and its courses: there are some, one check-in is
//! open at a time, and every outcome of the dialog followed has a course.

use toml::Spanned;

use crate::dialog::problem::{Code, Problem, nearest};
use crate::dialog::source::{CheckInSource, CourseSource, Named, Source};
use crate::dialog::{CheckIn, CheckInId, Course, CourseId, OutcomeId};

/// Returns the check-ins of a file, by day; those without a day last.
pub(super) fn check_ins(source: &Source) -> Vec<CheckIn> {
    let check_in = |it: &Named<CheckInSource>| CheckIn {
        id: CheckInId(it.name.as_ref().clone()),
        day: day(it),
        open_days: it.value.open_days,
    };
    let mut all: Vec<_> = source.check_ins.iter().map(check_in).collect();
    all.sort_by_key(|it| it.day.unwrap_or(u32::MAX));
    all
}

/// Returns the courses of a file, in the order written.
pub(super) fn courses(source: &Source) -> Vec<Course> {
    let texts = |names: &[Spanned<String>]| names.iter().map(|it| it.as_ref().clone()).collect();
    let course = |Named { name, value }: &Named<CourseSource>| {
        let (after, check_ins): (Vec<_>, Vec<_>) = (texts(&value.after), texts(&value.check_ins));
        Course {
            id: CourseId(name.as_ref().clone()),
            after: after.into_iter().map(OutcomeId).collect(),
            urgency: value.urgency,
            check_ins: check_ins.into_iter().map(CheckInId).collect(),
            were_you_seen: value.were_you_seen,
        }
    };
    source.courses.iter().map(course).collect()
}

/// Returns the problems of a file's check-ins and courses.
pub(super) fn problems(source: &Source) -> Vec<Problem> {
    match (&source.follows, source.check_ins.first(), source.courses.first()) {
        (Some(follows), None, _) => vec![none(follows)],
        (None, Some(Named { name, .. }), _) => vec![of_nothing("check-in", name)],
        (None, None, Some(Named { name, .. })) => vec![of_nothing("course", name)],
        (_, _, _) => {
            let mut problems = overlapping(source);
            problems.extend(second_without_day(source));
            problems.extend(undefined(source));
            problems.extend(outcome_without_course(source));
            problems
        }
    }
}

fn day(check_in: &Named<CheckInSource>) -> Option<u32> {
    check_in.value.day.as_ref().map(|it| *it.as_ref())
}

fn none(follows: &Spanned<String>) -> Problem {
    let message = format!("this follows `{}`, and has no check-in", follows.as_ref());
    let hint = "add one: [check-in.week-2], with `day`, `open-days` and `first`";
    Problem::new(Code::D801, follows.span(), message).hint(Some(hint.to_owned()))
}

fn of_nothing(what: &str, name: &Spanned<String>) -> Problem {
    let message = format!("a {what} stands in a file that follows no dialog");
    let hint = "add `follows = \"…\"` at the top, with the name of that dialog";
    Problem::new(Code::D801, name.span(), message).hint(Some(hint.to_owned()))
}

fn overlapping(source: &Source) -> Vec<Problem> {
    let dated = |it| Some((it, day(it)?));
    let mut by_day: Vec<_> = source.check_ins.iter().filter_map(dated).collect();
    by_day.sort_by_key(|(_, day)| *day);
    let pairs = by_day.windows(2).filter_map(|pair| match pair {
        [(one, from), (next, to)] => {
            let end = from.saturating_add(one.value.open_days.max(1));
            (end > *to).then(|| overlap(one, next, *to))
        }
        _ => None,
    });
    pairs.collect()
}

fn overlap(one: &Named<CheckInSource>, next: &Named<CheckInSource>, day: u32) -> Problem {
    let message = format!(
        "`{}` is still open on day {day}, when `{}` is asked",
        one.name.as_ref(),
        next.name.as_ref()
    );
    let hint = format!("give `{}` fewer `open-days`", one.name.as_ref());
    let span = next.value.day.as_ref().map_or_else(|| next.name.span(), Spanned::span);
    Problem::new(Code::D803, span, message).hint(Some(hint))
}

fn second_without_day(source: &Source) -> Option<Problem> {
    let second = source.check_ins.iter().filter(|it| day(it).is_none()).nth(1)?;
    let message = format!("`{}` is the second check-in without a `day`", second.name.as_ref());
    let hint = "one check-in is asked when a person says that something has changed; give the \
                other a day";
    Some(Problem::new(Code::D803, second.name.span(), message).hint(Some(hint.to_owned())))
}

/// Returns a problem for each name in a course that stands for nothing.
fn undefined(source: &Source) -> Vec<Problem> {
    let outcomes: Vec<_> = source.followed_outcomes.iter().map(|it| it.0.as_str()).collect();
    let dated = source.check_ins.iter().filter(|it| day(it).is_some());
    let check_ins: Vec<_> = dated.map(|it| it.name.as_ref().as_str()).collect();
    let courses = || source.courses.iter().map(|it| &it.value);
    let after = unknown(courses().flat_map(|it| &it.after), &outcomes, |it| {
        format!("the dialog followed has no outcome `{it}`")
    });
    let asked = unknown(courses().flat_map(|it| &it.check_ins), &check_ins, |it| {
        format!("there is no check-in `{it}` with a day")
    });
    after.into_iter().chain(asked).collect()
}

/// Returns a problem for each name that is not among the known.
pub(super) fn unknown<'s>(
    names: impl Iterator<Item = &'s Spanned<String>>,
    known: &[&str],
    message: impl Fn(&str) -> String,
) -> Vec<Problem> {
    let names = names.filter(|it| !known.contains(&it.as_ref().as_str()));
    let problem = |it: &Spanned<String>| {
        let hint = nearest(it.as_ref(), known.iter().copied());
        Problem::new(Code::D102, it.span(), message(it.as_ref())).hint(hint)
    };
    names.map(problem).collect()
}

/// Returns a problem if nobody decided what comes after some outcome.
fn outcome_without_course(source: &Source) -> Option<Problem> {
    let holds = |course: &CourseSource, outcome: &str, urgency| {
        course.urgency.is_some_and(|least| urgency >= least)
            || course.after.iter().any(|it| it.as_ref() == outcome)
    };
    let courses = || source.courses.iter().map(|it| &it.value);
    let open: Vec<_> = source
        .followed_outcomes
        .iter()
        .filter(|(outcome, urgency)| !courses().any(|it| holds(it, outcome, *urgency)))
        .map(|(outcome, _)| format!("`{outcome}`"))
        .collect();
    let message = format!("no course says what comes after {}", open.join(", "));
    let hint = "name each in `after` of a [course.…]; one without `check-ins` and \
                `were-you-seen` offers nothing";
    let span = source.follows.as_ref().map_or(0..0, Spanned::span);
    let problem = Problem::new(Code::D804, span, message).hint(Some(hint.to_owned()));
    (!open.is_empty()).then_some(problem)
}
