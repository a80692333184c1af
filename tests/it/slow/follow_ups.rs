//! Follow-ups against everybody: on small random follow-ups, `check` says what
//! comes of asking everybody each check-in, with every past, one by one.
//!
//! Nothing here knows of decision diagrams, nor of the project's own guards and
//! walk: a past is one value more that a person has in mind.

use std::collections::{BTreeMap, BTreeSet};

use triage::dialog::problem::{Code, Level, Problem};
use triage::dialog::source::DialogFile;
use triage::dialog::{Answer, Answers, At, ChoiceId, Dialog, QuestionId};
use triage::prover::{Verdict, check};

use crate::problems::printed;
use crate::random::Chance;

mod faults;
mod made;
mod people;
mod written;

use faults::Faults;
use made::{Filled, FollowUp};
use people::{Conversation, Everybody, Person};

/// As many as a test run can afford.
const FOLLOW_UPS: u64 = 1_000;

/// What is reported of a follow-up as of any dialog, and can be put in words here.
const REPORTED: [Code; 18] = [
    Code::D202,
    Code::D203,
    Code::D301,
    Code::D302,
    Code::D303,
    Code::D304,
    Code::D401,
    Code::D402,
    Code::D403,
    Code::D404,
    Code::D405,
    Code::D406,
    Code::D407,
    Code::D408,
    Code::D409,
    Code::D410,
    Code::D501,
    Code::D502,
];

#[test]
fn what_is_proved_holds_with_every_past() {
    let mut seen: BTreeMap<Code, usize> = BTreeMap::new();
    let mut without_fault = 0;
    for seed in 0..FOLLOW_UPS {
        let made = FollowUp::random(&mut Chance(seed));
        let codes = compare(seed, &made);
        without_fault += usize::from(codes.iter().all(|it| it.level() != Level::Error));
        codes.into_iter().for_each(|code| *seen.entry(code).or_default() += 1);
    }
    assert!(without_fault > 20, "{without_fault} follow-ups have no fault; {seen:?}");
    let times = |code: &Code| seen.get(code).copied().unwrap_or_default();
    let all = REPORTED.into_iter().chain([Code::D411, Code::D803, Code::D804]);
    let rare: Vec<_> = all.filter(|it| times(it) <= 10).collect();
    assert!(rare.is_empty(), "these are met too seldom: {rare:?} of {seen:?}");
}

/// Holds `check` to what asking everybody finds; returns the codes.
fn compare(seed: u64, made: &FollowUp) -> BTreeSet<Code> {
    let checked = checked(made, &made.text);
    let everybody = Everybody::new(made);
    let refused = everybody.refused();
    if !refused.is_empty() {
        let found: BTreeSet<_> = checked.problems.iter().map(|it| it.code).collect();
        assert_eq!(found, refused, "seed {seed}\n{}", made.text);
        return refused;
    }
    let report = || printed("later", &made.text, self::checked(made, &made.text));
    let Some(dialog) = &checked.dialog else { panic!("seed {seed}: {}\n{}", report(), made.text) };
    if seed.is_multiple_of(5) {
        hold_the_walk(seed, &everybody, dialog);
    }
    let found = everybody.faults();
    let proved: BTreeSet<_> = checked
        .problems
        .iter()
        .chain(&checked.warnings)
        .filter(|it| !names_a_cause(it))
        .map(|it| (it.code, mark(made, it)))
        .collect();
    let asked: BTreeSet<_> = found.keys().cloned().collect();
    let both = || format!("\n{}\n{}", made.followed, made.text);
    assert_eq!(proved, asked, "seed {seed}: left proved, right asked{}", both());
    for problem in checked.problems.iter().chain(&checked.warnings) {
        hold_the_example(seed, made, problem, &found);
        if problem.code == Code::D301 {
            add_the_row_proposed(seed, made, problem);
        }
    }
    found.into_keys().map(|(code, _)| code).collect()
}

fn checked(made: &FollowUp, text: &str) -> Verdict {
    check(DialogFile { text, followed: Some(&made.followed) })
}

/// The cause of many problems is named beside them, and is no other fault.
fn names_a_cause(problem: &Problem) -> bool {
    problem.hint.as_ref().is_some_and(|it| it.contains("condition is turned round"))
}

fn mark(made: &FollowUp, problem: &Problem) -> String {
    let line = made.text[problem.span.start..].lines().next().unwrap();
    line.split_once("#@").map_or("no mark", |it| it.1).to_owned()
}

/// The person who is shown with a problem has it.
fn hold_the_example(seed: u64, made: &FollowUp, problem: &Problem, found: &Faults) {
    let Some(example) = &problem.example else { return };
    let shows = &found[&(problem.code, mark(made, problem))];
    let shown = conversation(example);
    assert!(shows.contains(&shown), "seed {seed}: {:?} {shown:?}\n{}", problem.code, made.text);
}

fn conversation(answers: &Answers) -> Conversation {
    let words = |it: &Answer| match it {
        Answer::Number(number) => number.to_string(),
        Answer::Choices(chosen) => {
            let mut chosen: Vec<_> = chosen.iter().map(|it| it.0.as_str()).collect();
            chosen.sort_unstable();
            chosen.join(",")
        }
    };
    let said = answers.0.iter().filter(|(id, _)| !id.0.ends_with("-answered"));
    said.map(|(id, answer)| (id.0.clone(), words(answer))).collect()
}

/// The row proposed for a gap closes it, where it says so.
fn add_the_row_proposed(seed: u64, made: &FollowUp, gap: &Problem) {
    let (says, row) = gap.hint.as_ref().unwrap().split_once('\n').unwrap();
    let text = format!("{}\n{}", made.text, row.replace('…', "u0"));
    let checked = checked(made, &text);
    assert!(checked.dialog.is_some(), "seed {seed}: {:?}\n{text}", checked.problems);
    let is_closed = !checked.problems.iter().any(|it| it.code == Code::D301);
    assert_eq!(is_closed, !says.contains("not the only one"), "seed {seed}: {row}\n{text}");
}

/// The bot goes with everybody where the oracle goes.
fn hold_the_walk(seed: u64, everybody: &Everybody, dialog: &Dialog) {
    for person in &everybody.people {
        let walk = dialog.walk(&in_mind(everybody.made, person, dialog));
        let rule = match walk.at {
            At::Decided(decision) => Some(usize::from(decision.rule)),
            At::Undecided => None,
            At::Asking(question) => panic!("seed {seed}: still asked {}", question.id),
        };
        let (text, mind) = (&everybody.made.text, &person.mind);
        assert_eq!(rule, person.rule, "seed {seed}: {mind:?}\n{text}");
        let said = conversation(&walk.answers);
        assert_eq!(said, person.conversation(everybody.made), "seed {seed}: {mind:?}\n{text}");
    }
}

/// Returns a past as it is written for a check-in that is tried, and an answer to
/// every question.
fn in_mind(made: &FollowUp, person: &Person, dialog: &Dialog) -> Answers {
    let words = Person { known: all_in_mind(made, person), ..person.clone() }.conversation(made);
    let is_past =
        |name: &str| made.slots.iter().any(|it| it.name == name && it.filled != Filled::Now);
    let (past, now): (Vec<_>, Vec<_>) = words.iter().partition(|(name, _)| is_past(name));
    let past: Vec<_> = past.iter().map(|(name, words)| format!("{name}: {words}")).collect();
    let mut answers = dialog.history(&past.join("; ")).unwrap();
    let answer = |words: &str| match words.parse() {
        Ok(number) => Answer::Number(number),
        Err(_) => Answer::Choices(words.split(',').map(|it| ChoiceId(it.to_owned())).collect()),
    };
    answers.0.extend(now.iter().map(|(name, words)| (QuestionId((*name).clone()), answer(words))));
    answers
}

fn all_in_mind(made: &FollowUp, person: &Person) -> Vec<Option<people::Value>> {
    made.slots.iter().zip(&person.mind).map(|(slot, at)| people::value(slot, *at)).collect()
}
