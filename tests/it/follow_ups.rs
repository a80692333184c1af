//! Follow-ups: what they compare is arithmetic, and what is proved of them is
//! what comes of asking everybody, with every history.

use std::collections::BTreeSet;
use std::fs;

use triage::dialog::problem::Code;
use triage::dialog::source::DialogFile;
use triage::dialog::{Answer, Answers, At, ChoiceId, Dialog, QuestionId};
use triage::prover::{Verdict, check};

use crate::random::Chance;
use crate::world::root;

/// The most pain that can be answered.
const PAIN_MAX: u32 = 5;

/// Somebody at a check-in, with their past.
#[derive(Clone, Copy, Debug)]
struct Person {
    is_second: bool,
    /// The pain at the start, and at the last check-in, if it was answered.
    start: Option<u32>,
    last: Option<u32>,
    missed: u32,
    was_newborn: bool,
    has_rash: bool,
    pain: u32,
}

impl Person {
    fn everybody() -> impl Iterator<Item = Self> {
        (0..2 * 7 * 7 * 4 * 2 * 2 * 6).map(|mut number| {
            let mut next = |of: u32| {
                let it = number % of;
                number /= of;
                it
            };
            let answer = |it: u32| (it <= PAIN_MAX).then_some(it);
            Self {
                is_second: next(2) == 1,
                start: answer(next(7)),
                last: answer(next(7)),
                missed: next(4),
                was_newborn: next(2) == 1,
                has_rash: next(2) == 1,
                pain: next(6),
            }
        })
    }

    fn history(self) -> String {
        let named = |name: &str, it: Option<u32>| {
            it.map_or_else(String::new, |it| format!("; {name}: {it}"))
        };
        let (start, last) = (named("baseline.pain", self.start), named("last.pain", self.last));
        let check_in = if self.is_second { "second" } else { "first" };
        let newborn = if self.was_newborn { "yes" } else { "no" };
        let facts = format!("missed: {}; baseline.newborn: {newborn}", self.missed);
        format!("check-in: {check_in}; {facts}{start}{last}")
    }

    fn answers(self, dialog: &Dialog) -> Answers {
        let mut answers = dialog.history(&self.history()).unwrap();
        let sign = if self.has_rash { "rash" } else { "none" };
        let given = [
            ("signs", Answer::Choices(vec![ChoiceId(sign.to_owned())])),
            ("pain", Answer::Number(self.pain)),
        ];
        answers.0.extend(given.map(|(id, answer)| (QuestionId(id.to_owned()), answer)));
        answers
    }
}

/// A condition as an author writes it, and whom it means.
type Meant = (&'static str, fn(&Person) -> bool);

const CONDITIONS: [Meant; 19] = [
    ("check-in.first", |it| !it.is_second),
    ("check-in.second", |it| it.is_second),
    ("missed >= 2", |it| it.missed >= 2),
    ("missed <= 0", |it| it.missed == 0),
    ("pain >= 3", |it| it.pain >= 3),
    ("last.pain <= 2", |it| it.last.is_some_and(|last| last <= 2)),
    ("pain >= last.pain", |it| it.last.is_some_and(|last| it.pain >= last)),
    ("pain >= last.pain + 2", |it| it.last.is_some_and(|last| it.pain >= last + 2)),
    ("pain >= last.pain - 2", |it| it.last.is_some_and(|last| it.pain + 2 >= last)),
    ("pain <= last.pain + 1", |it| it.last.is_some_and(|last| it.pain <= last + 1)),
    ("pain <= baseline.pain - 2", |it| it.start.is_some_and(|start| it.pain + 2 <= start)),
    ("last.pain >= baseline.pain + 1", |it| {
        it.start.zip(it.last).is_some_and(|(start, last)| last > start)
    }),
    ("pain <= 67 % of baseline.pain", |it| {
        it.start.is_some_and(|start| start > 0 && 100 * it.pain <= 67 * start)
    }),
    ("pain >= 150 % of last.pain", |it| {
        it.last.is_some_and(|last| last > 0 && 100 * it.pain >= 150 * last)
    }),
    ("pain >= limit", |it| it.pain >= 3),
    ("pain >= limit + 1", |it| it.pain >= 4),
    ("pain <= limit - 1", |it| it.pain <= 2),
    ("signs.rash", |it| it.has_rash),
    ("baseline.newborn", |it| it.was_newborn),
];

/// A follow-up of the fever with these rows above one that takes everybody.
fn follow_up(rows: &[(String, &str)]) -> String {
    let row = |(when, outcome): &(String, &str)| {
        format!("[[rule]]\nwhen = {when}\noutcome = \"{outcome}\"\n")
    };
    // Every condition is named, so that its history can be written.
    let facts = CONDITIONS.iter().enumerate();
    let facts: String = facts.map(|(at, (it, _))| format!("fact-{at} = \"{it}\"\n")).collect();
    format!(
        "id = \"later\"\nfollows = \"fever\"\n[limits]\nquestions = 9\nseconds = 99\n\
         [check-in.first]\nday = 1\nopen-days = 1\nfirst = \"signs\"\n\
         [check-in.second]\nday = 3\nopen-days = 1\nfirst = \"signs\"\n\
         [course.days]\nafter = [\"watch\", \"hospital\"]\ncheck-ins = [\"first\", \"second\"]\n\
         [question.signs]\nnext = [{{ to = \"pain\" }}]\n\
         [question.pain]\nkind = \"number\"\nmin = 0\nmax = {PAIN_MAX}\n\
         next = [{{ to = \"decide\" }}]\n\
         [number]\nlimit = 3\n\
         [fact]\n{facts}\
         [flag.sign]\nwhen = \"signs.rash\"\n{}\
         [[rule]]\noutcome = \"go-on\"\n\
         [outcome.watch]\n[outcome.go-on]\nurgency = \"self-care\"\nstatements = [\"T1\"]\n",
        rows.iter().map(row).collect::<String>()
    )
}

fn checked(text: &str) -> Verdict {
    let fever = fs::read_to_string(root().join("tests/dialogs/fever.toml")).unwrap();
    check(DialogFile { text, followed: Some(&fever) })
}

fn row_of(dialog: &Dialog, person: Person) -> usize {
    match dialog.walk(&person.answers(dialog)).at {
        At::Decided(decision) => decision.rule.into(),
        At::Asking(question) => panic!("{person:?} is still asked {}", question.id),
        At::Undecided => panic!("{person:?} gets no outcome"),
    }
}

#[test]
fn a_condition_on_the_past_means_what_it_says() {
    for (condition, is_meant) in CONDITIONS {
        let text = follow_up(&[(format!("\"{condition}\""), "watch")]);
        let dialog = checked(&text).dialog.unwrap();
        for person in Person::everybody() {
            let holds = row_of(&dialog, person) == 0;
            assert_eq!(holds, is_meant(&person), "`{condition}` of {person:?}");
        }
    }
}

#[test]
fn what_is_proved_of_a_follow_up_is_what_comes_of_asking_everybody() {
    let (mut unreached, mut unsafe_ones) = (0, 0);
    for seed in 0..40 {
        let mut chance = Chance(seed);
        let rows: Vec<_> = (0..2 + chance.below(3)).map(|_| random_row(&mut chance)).collect();
        let written: Vec<_> = rows.iter().map(|it| (it.when(), it.outcome)).collect();
        let text = follow_up(&written);
        let Verdict { dialog, problems, .. } = checked(&text);
        let dialog = dialog.unwrap_or_else(|| panic!("seed {seed}: {problems:?}\n{text}"));
        let (mut reached, mut is_unsafe) = (BTreeSet::new(), false);
        for person in Person::everybody() {
            let row = rows.iter().position(|it| it.holds(&person)).unwrap_or(rows.len());
            assert_eq!(row_of(&dialog, person), row, "seed {seed}: {person:?}\n{text}");
            reached.insert(row);
            let outcome = rows.get(row).map_or("go-on", |it| it.outcome);
            is_unsafe |= person.has_rash && outcome == "go-on";
        }
        let row = |at: usize| text[..at].matches("[[rule]]").count() - 1;
        let idle = problems.iter().filter(|it| it.code == Code::D302);
        let idle: BTreeSet<_> = idle.map(|it| row(it.span.start)).collect();
        let missed: BTreeSet<_> = (0..=rows.len()).filter(|it| !reached.contains(it)).collect();
        assert_eq!(idle, missed, "seed {seed}: left proved, right asked\n{text}");
        let proved_unsafe = problems.iter().any(|it| it.code == Code::D402);
        assert_eq!(proved_unsafe, is_unsafe, "seed {seed}\n{text}");
        unreached += missed.len();
        unsafe_ones += usize::from(is_unsafe);
    }
    assert!(unreached > 5 && (5..40).contains(&unsafe_ones), "{unreached} {unsafe_ones}");
}

struct Row {
    /// Whether all conditions are needed, or one is enough.
    needs_all: bool,
    of: Vec<Meant>,
    outcome: &'static str,
}

fn random_row(chance: &mut Chance) -> Row {
    let of = (0..1 + chance.below(3)).map(|_| *chance.pick(&CONDITIONS)).collect();
    let outcome = if chance.once_in(3) { "go-on" } else { "watch" };
    Row { needs_all: chance.once_in(2), of, outcome }
}

impl Row {
    fn when(&self) -> String {
        let all = if self.needs_all { "all" } else { "any" };
        let named: Vec<_> = self.of.iter().map(|(it, _)| format!("\"{it}\"")).collect();
        format!("{{ {all} = [{}] }}", named.join(", "))
    }

    fn holds(&self, person: &Person) -> bool {
        let mut each = self.of.iter().map(|(_, is_meant)| is_meant(person));
        if self.needs_all { each.all(|it| it) } else { each.any(|it| it) }
    }
}

#[test]
fn one_check_in_is_enough_and_nobody_has_a_past_answer_in_mind_that_was_not_given() {
    let text = "id = \"later\"\nfollows = \"fever\"\n[limits]\nquestions = 9\nseconds = 99\n\
         [check-in.only]\nday = 1\nopen-days = 1\nfirst = \"signs\"\n\
         [course.days]\nafter = [\"watch\", \"hospital\"]\ncheck-ins = [\"only\"]\n\
         [question.signs]\nnext = [{ to = \"pain\" }]\n\
         [question.pain]\nkind = \"number\"\nmin = 0\nmax = 5\nworse-when = \"higher\"\n\
         next = [{ to = \"decide\" }]\n\
         [flag.worse]\nwhen = \"pain >= last.pain + 2\"\nurgency = \"consultation\"\n\
         [[rule]]\nwhen = \"worse\"\noutcome = \"be-seen\"\n[[rule]]\noutcome = \"go-on\"\n\
         [outcome.be-seen]\nurgency = \"consultation\"\nstatements = [\"T1\"]\n\
         [outcome.go-on]\nurgency = \"self-care\"\nstatements = [\"T1\"]\n";
    let problems = checked(text).problems;
    let found: Vec<_> =
        problems.iter().map(|it| format!("{:?}: {}", it.code, it.message)).collect();
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn a_sign_is_as_urgent_weeks_later_as_at_the_start() {
    let read = |name: &str| fs::read_to_string(root().join("dialogs").join(name)).unwrap();
    let start = read("heel-pain.toml");
    let text = read("heel-pain-follow-up.toml");
    let first = check(&start).proved().unwrap();
    let later = check(DialogFile { text: &text, followed: Some(&start) }).proved().unwrap();
    let is_shared = |id: &&triage::dialog::Flag| first.flags.iter().any(|it| it.id == id.id);
    assert!(later.flags.iter().filter(is_shared).count() >= 10);
    for flag in later.flags.iter().filter(is_shared) {
        let before = first.flags.iter().find(|it| it.id == flag.id).unwrap();
        assert_eq!(flag.urgency, before.urgency, "{}", flag.id);
    }
}

#[test]
fn a_history_that_makes_no_sense_is_refused_in_a_sentence() {
    let text = fs::read_to_string(root().join("dialogs/heel-pain-follow-up.toml")).unwrap();
    let start = fs::read_to_string(root().join("dialogs/heel-pain.toml")).unwrap();
    let dialog = check(DialogFile { text: &text, followed: Some(&start) }).dialog.unwrap();
    for (history, why) in [
        ("", "say which `check-in` it is"),
        ("check-in: week-3", "`week-3` is no answer to `check-in`"),
        ("check-in", "`check-in` needs a `:` and an answer"),
        (
            "check-in: week-2; baseline.outcome: plantar-start; baseline.worst: x",
            "`x` is no answer to `baseline.worst`",
        ),
        ("check-in: week-2; last.mood: 3", "there is no `last.mood`"),
        ("check-in: week-2", "say which `baseline.outcome` it is"),
    ] {
        let refused = dialog.history(history).unwrap_err();
        assert!(refused.starts_with(why), "{history}: {refused}");
    }
}
