//! `diff` against everybody: of two small random versions of a dialog, what it
//! says is what comes of asking every person in both, one by one.
//!
//! Nothing here knows of decision diagrams. A person is an answer in mind for
//! every question, of all that either version takes, and goes where
//! `Dialog::walk` leads.

use std::collections::BTreeSet;

use triage::dialog::{
    Answer, Answers, At, ChoiceId, Decision, Dialog, FlagId, Kind, Question, QuestionId,
};
use triage::prover::compare::{
    Advice, Comparison, Difference, Direction, Extra, QuestionChange, SideChange, Version, compare,
};

use crate::random::Chance;

const URGENCIES: [&str; 4] = ["self-care", "consultation", "consultation-24", "emergency"];

/// How a question is answered in any version: with one of so many choices, with
/// any of them or none, or with a number below so many.
#[derive(Clone, Copy)]
enum Asked {
    One(usize),
    Many(usize),
    Number(usize),
}

/// What a person has in mind: a choice, a set of ticks as bits, or a number.
type Mind = Vec<usize>;

#[test]
fn a_comparison_says_what_comes_of_asking_everybody_in_both_versions() {
    let (mut compared, mut lowered, mut lost, mut changed) = (0, 0, 0, 0);
    for seed in 0..400 {
        let mut chance = Chance(seed);
        let asked = asked(&mut chance);
        let texts = [text(&asked, &mut chance), text(&asked, &mut chance)];
        let [old, new] = texts.each_ref().map(|it| {
            Version::read(it).unwrap_or_else(|problems| panic!("seed {seed}: {problems:?}\n{it}"))
        });
        let comparison = compare(&old, &new);
        // Other names are another matter: what is the same then is not asked.
        if comparison.renames.iter().next().is_some() {
            continue;
        }
        let everybody = Everybody { asked, old: old.dialog(), new: new.dialog() };
        let about = || format!("seed {seed}\n{}\n---- new\n{}", texts[0], texts[1]);
        everybody.hold(&comparison, &about);
        compared += 1;
        lowered += usize::from(comparison.lowers());
        let changes = comparison.changes.iter();
        lost += changes.clone().filter(|it| !it.lost.is_empty()).count();
        changed += changes.filter(|it| !it.differences.is_empty()).count();
    }
    assert!(compared > 150 && lowered > 100, "{compared} compared, {lowered} lowered");
    assert!(lost > 50 && changed > 100, "{lost} lost a flag, {changed} differ");
}

fn asked(chance: &mut Chance) -> Vec<Asked> {
    let kind = |chance: &mut Chance| match chance.below(3) {
        0 => Asked::One(3),
        1 => Asked::Many(3),
        _ => Asked::Number(4),
    };
    (0..2 + chance.below(2)).map(|_| kind(chance)).collect()
}

/// Returns a version: some of the questions, each with some of its answers.
fn text(asked: &[Asked], chance: &mut Chance) -> String {
    let mut text = "id = \"small\"\n[limits]\nquestions = 9\nseconds = 99\n".to_owned();
    let mut names = Vec::new();
    let is_there: Vec<_> = (0..asked.len()).map(|it| it == 0 || !chance.once_in(5)).collect();
    for (place, kind) in asked.iter().enumerate().filter(|(it, _)| is_there[*it]) {
        let some = |chance: &mut Chance, of: usize, least: usize| loop {
            let some: Vec<_> = (0..of).filter(|_| !chance.once_in(3)).collect();
            if some.len() >= least {
                return some;
            }
        };
        let kind = match kind {
            Asked::One(of) | Asked::Many(of) => {
                let is_one = matches!(kind, Asked::One(_));
                let own = some(chance, *of, if is_one { 2 } else { 1 });
                names.extend(own.iter().map(|it| format!("q{place}.c{it}")));
                let list: Vec<_> = own.iter().map(|it| format!("\"c{it}\"")).collect();
                let list = list.join(", ");
                if is_one {
                    format!("kind = \"one\"\nchoices = [{list}]")
                } else {
                    names.push(format!("q{place}.none"));
                    format!("kind = \"many\"\nchoices = [{list}, \"none\"]\nnone = \"none\"")
                }
            }
            Asked::Number(below) => {
                let min = chance.below(2);
                let max = below - 1 - chance.below(2);
                names.push(format!("q{place} >= {}", min + 1));
                names.push(format!("q{place} <= {min}"));
                format!("kind = \"number\"\nmin = {min}\nmax = {max}")
            }
        };
        let to = |chance: &mut Chance| match place + 1 + chance.below(2) {
            next if next < asked.len() && is_there[next] => format!("q{next}"),
            _ => "decide".to_owned(),
        };
        let way = format!("{{ when = {}, to = \"{}\" }}, ", condition(chance, &names), to(chance));
        let ways = format!("[{way}{{ to = \"{}\" }}]", to(chance));
        text += &format!("[question.q{place}]\n{kind}\nnext = {ways}\n");
    }
    for flag in 0..2 {
        let (when, urgency) = (condition(chance, &names), chance.pick(&URGENCIES[1..]));
        text += &format!("[flag.f{flag}]\nwhen = {when}\nurgency = \"{urgency}\"\n");
    }
    for rule in 0..3 {
        let when = condition(chance, &names);
        let when = if rule == 2 { String::new() } else { format!("when = {when}\n") };
        let outcome = chance.below(3);
        text += &format!("[[rule]]\n{when}outcome = \"o{outcome}\"\n");
    }
    for outcome in 0..3 {
        let covers = if chance.once_in(3) { "\"f0\"" } else { "" };
        let urgency = chance.pick(&URGENCIES);
        text += &format!(
            "[outcome.o{outcome}]\nurgency = \"{urgency}\"\n\
             covers = [{covers}]\nstatements = [\"T\"]\n"
        );
    }
    let when = condition(chance, &names);
    text += &format!("[note.n]\nwhen = {when}\n");
    text + "[statement.T]\nevidence = \"opinion\"\nchecked = \"design\"\nsources = []\n"
}

fn condition(chance: &mut Chance, names: &[String]) -> String {
    let mut name = || format!("\"{}\"", chance.pick(names));
    let (one, other) = (name(), name());
    match chance.below(4) {
        0 => one,
        1 => format!("{{ all = [{one}, {other}] }}"),
        2 => format!("{{ any = [{one}, {other}] }}"),
        _ => format!("{{ none = [{one}] }}"),
    }
}

/// All people, and both versions.
struct Everybody<'d> {
    asked: Vec<Asked>,
    old: &'d Dialog,
    new: &'d Dialog,
}

/// What comes of a conversation.
struct Heard<'d> {
    answers: Answers,
    decision: Decision<'d>,
    raised: BTreeSet<String>,
}

impl Heard<'_> {
    fn advice(&self) -> Advice {
        let outcome = Some(self.decision.outcome.id.clone());
        Advice { urgency: Some(self.decision.urgency), outcome }
    }

    fn sent(&self) -> BTreeSet<String> {
        self.decision.flags.iter().map(|it| it.id.0.clone()).collect()
    }

    fn notes(&self) -> BTreeSet<String> {
        self.decision.notes.iter().map(|it| it.id.0.clone()).collect()
    }

    fn direction(&self, new: &Self) -> Direction {
        let own = |it: &Self| it.decision.outcome.urgency;
        match new.decision.urgency.cmp(&self.decision.urgency) {
            std::cmp::Ordering::Less => Direction::Lowered,
            std::cmp::Ordering::Equal if own(new) < own(self) => Direction::Lowered,
            std::cmp::Ordering::Equal => Direction::Otherwise,
            std::cmp::Ordering::Greater => Direction::Raised,
        }
    }

    /// The flags that are neither sent nor said by the outcome any more.
    fn loses(&self, new: &Self) -> BTreeSet<String> {
        if new.decision.urgency > self.decision.urgency {
            return BTreeSet::new();
        }
        let is_same = self.decision.outcome.id == new.decision.outcome.id;
        let is_said = |it: &String| new.decision.outcome.covers.contains(&FlagId(it.clone()));
        match is_same {
            true => self.sent().difference(&new.sent()).cloned().collect(),
            false => {
                let gone = self.raised.difference(&new.raised);
                gone.filter(|it| !is_said(it)).cloned().collect()
            }
        }
    }
}

type Pairs = BTreeSet<(String, String)>;

fn pairs(differences: &[Difference]) -> Pairs {
    differences.iter().map(|it| (it.old.to_string(), it.new.to_string())).collect()
}

fn lost(asides: &[SideChange]) -> BTreeSet<String> {
    let lost = asides.iter().filter(|it| !it.comes);
    let name = |it: &SideChange| match &it.beside {
        Extra::Flag(flag) => Some(flag.0.clone()),
        Extra::Note(_) => None,
    };
    lost.filter_map(name).collect()
}

impl<'d> Everybody<'d> {
    fn hold(&self, comparison: &Comparison, about: &impl Fn() -> String) {
        let (mut differences, mut flags, mut besides) =
            (Pairs::new(), BTreeSet::new(), BTreeSet::new());
        for mind in self.minds() {
            let Some((old, new)) = self.common(&mind) else { continue };
            flags.extend(old.loses(&new));
            if old.advice() != new.advice() {
                differences.insert((old.advice().to_string(), new.advice().to_string()));
                continue;
            }
            let come = new.sent().difference(&old.sent()).cloned().collect::<Vec<_>>();
            besides.extend(come.into_iter().map(|it| (it, true)));
            besides.extend(new.notes().difference(&old.notes()).map(|it| (it.clone(), true)));
            besides.extend(old.notes().difference(&new.notes()).map(|it| (it.clone(), false)));
        }
        assert_eq!(pairs(&comparison.differences), differences, "{}", about());
        assert_eq!(lost(&comparison.asides), flags, "{}", about());
        let found = comparison.asides.iter().filter_map(|it| match &it.beside {
            Extra::Flag(flag) => it.comes.then(|| (flag.0.clone(), true)),
            Extra::Note(note) => Some((note.0.clone(), it.comes)),
        });
        assert_eq!(found.collect::<BTreeSet<_>>(), besides, "{}", about());
        for change in &comparison.changes {
            let words = || format!("{:?}, {}", change.change.to_string(), about());
            match &change.change {
                QuestionChange::Added(_) | QuestionChange::Removed(_) => {}
                QuestionChange::ChoiceRemoved(..) | QuestionChange::NumbersRemoved(..) => {
                    self.hold_removed(&change.change, &change.differences, &change.lost, &words);
                }
                QuestionChange::ChoiceAdded(..) | QuestionChange::NumbersAdded(..) => {
                    self.hold_added(change, &words);
                }
            }
        }
        let changes = comparison.changes.iter().flat_map(|it| &it.differences);
        for difference in changes.chain(&comparison.differences) {
            self.hold_example(difference, about);
        }
    }

    fn hold_example(&self, difference: &Difference, about: &impl Fn() -> String) {
        let example = &difference.example;
        for (dialog, answers, expected) in
            [(self.old, &example.old, &difference.old), (self.new, &example.new, &difference.new)]
        {
            let At::Decided(decision) = dialog.walk(answers).at else { panic!("{}", about()) };
            let outcome = Some(decision.outcome.id.clone());
            let is = Advice { urgency: Some(decision.urgency), outcome };
            assert_eq!(is, *expected, "{}", about());
        }
    }

    fn hold_removed(
        &self,
        change: &QuestionChange,
        found: &[Difference],
        flags: &[SideChange],
        about: &impl Fn() -> String,
    ) {
        let (mut all, mut loses) = (Vec::new(), BTreeSet::new());
        for mind in self.minds() {
            let Some(old) = self.hear(self.old, &mind) else { continue };
            let is_meant = gives(change, &old.answers) && !self.has_only(self.new, &mind);
            if !is_meant || self.common(&mind).is_some() {
                continue;
            }
            for other in self.with_other_answers(self.new, &mind) {
                let new = self.hear(self.new, &other).unwrap();
                loses.extend(old.loses(&new));
                all.push((old.advice(), new.advice(), old.direction(&new)));
            }
        }
        assert_eq!(lost(flags), loses, "{}", about());
        if self.is_tick(change) {
            let differ = all.iter().filter(|(old, new, _)| old != new);
            let differ = differ.map(|(old, new, _)| (old.to_string(), new.to_string()));
            assert_eq!(pairs(found), differ.collect::<Pairs>(), "{}", about());
            return;
        }
        all.retain(|(old, new, direction)| old != new && *direction == Direction::Lowered);
        let worst = |of: &Advice| {
            let those = all.iter().filter(|(old, ..)| old == of);
            those.map(|(_, new, _)| new.urgency).min().unwrap()
        };
        let expected = all.iter().map(|(old, ..)| (old.to_string(), worst(old)));
        let found = found.iter().map(|it| (it.old.to_string(), it.new.urgency));
        assert_eq!(found.collect::<BTreeSet<_>>(), expected.collect(), "{}", about());
    }

    fn hold_added(
        &self,
        change: &triage::prover::compare::AnswerChange,
        about: &impl Fn() -> String,
    ) {
        let (mut sent, mut instead) = (BTreeSet::new(), BTreeSet::new());
        let (mut expected, mut loses) = (Pairs::new(), BTreeSet::new());
        for mind in self.minds() {
            let Some(new) = self.hear(self.new, &mind) else { continue };
            if !gives(&change.change, &new.answers) || self.has_only(self.old, &mind) {
                continue;
            }
            if self.is_tick(&change.change) {
                let Some(old) = self.hear(self.old, &mind) else { continue };
                loses.extend(old.loses(&new));
                if old.advice() != new.advice() {
                    expected.insert((old.advice().to_string(), new.advice().to_string()));
                }
                continue;
            }
            if self.common(&mind).is_some() {
                continue;
            }
            let others = self.with_other_answers(self.old, &mind);
            let before: Vec<_> =
                others.iter().map(|it| self.hear(self.old, it).unwrap().advice()).collect();
            sent.insert(new.advice().to_string());
            instead.extend(before.iter().map(Advice::to_string));
            let least = before.iter().map(|it| it.urgency).min().unwrap();
            if least > new.advice().urgency {
                let least = before.iter().filter(|it| it.urgency == least);
                expected.extend(least.map(|it| (it.to_string(), new.advice().to_string())));
            }
        }
        let names = |list: &[Advice]| list.iter().map(Advice::to_string).collect::<BTreeSet<_>>();
        assert_eq!(pairs(&change.differences), expected, "{}", about());
        assert_eq!(lost(&change.lost), loses, "{}", about());
        assert_eq!(names(&change.sent), sent, "{}", about());
        assert_eq!(names(&change.instead), instead, "{}", about());
    }

    /// Everybody: every answer in mind that one of the versions takes.
    fn minds(&self) -> Vec<Mind> {
        let mut minds = vec![Vec::new()];
        for (place, asked) in self.asked.iter().enumerate() {
            let of = [self.old, self.new].map(|it| question(it, place));
            let of: Vec<_> = of.into_iter().flatten().collect();
            let answers: Vec<_> = match asked {
                _ if of.is_empty() => vec![0],
                Asked::One(count) | Asked::Number(count) => {
                    (0..*count).filter(|it| of.iter().any(|of| takes(of, *it))).collect()
                }
                Asked::Many(count) => (0..1 << count).collect(),
            };
            minds = with_each(&minds, &answers);
        }
        minds
    }

    /// What somebody hears in a version; nothing if it asks for an answer that
    /// they have in mind and it does not take.
    fn hear<'v>(&self, dialog: &'v Dialog, mind: &Mind) -> Option<Heard<'v>> {
        let mut in_mind = Answers::default();
        for (place, (asked, at)) in self.asked.iter().zip(mind).enumerate() {
            let Some(question) = question(dialog, place) else { continue };
            let choice = |it: usize| ChoiceId(format!("c{it}"));
            let answer = match asked {
                Asked::One(_) => Answer::Choices(vec![choice(*at)]),
                Asked::Number(_) => Answer::Number(*at as u32),
                Asked::Many(of) => {
                    let ticks = (0..*of).filter(|it| at & (1 << it) != 0).map(choice);
                    let own = ticks.filter(|it| question.choices().contains(it));
                    let own: Vec<_> = own.collect();
                    let none = ChoiceId("none".to_owned());
                    Answer::Choices(if own.is_empty() { vec![none] } else { own })
                }
            };
            in_mind.0.push((question.id.clone(), answer));
        }
        let walk = dialog.walk(&in_mind);
        let At::Decided(decision) = walk.at else { return None };
        let raised = decision.flags.iter().map(|it| it.id.0.clone());
        let holds = triage::dialog::guard::Holds::new(dialog, &walk.answers);
        let all = dialog.flags.iter().filter(|it| holds.fact(it.fact)).map(|it| it.id.0.clone());
        let raised = raised.chain(all).collect();
        Some(Heard { answers: walk.answers, decision, raised })
    }

    /// What somebody hears in both, who gives only answers that both take.
    fn common(&self, mind: &Mind) -> Option<(Heard<'d>, Heard<'d>)> {
        let (old, new) = (self.hear(self.old, mind)?, self.hear(self.new, mind)?);
        let is_own = |answers: &Answers, dialog: &Dialog| {
            answers.0.iter().all(|(question, answer)| match answer {
                Answer::Choices(ticks) if is_many(dialog, question) => {
                    let there = dialog.question(question).map_or(&[][..], |it| it.choices());
                    ticks.iter().all(|it| there.contains(it))
                }
                Answer::Choices(_) | Answer::Number(_) => true,
            })
        };
        let is_common = is_own(&old.answers, self.new) && is_own(&new.answers, self.old);
        is_common.then_some((old, new))
    }

    /// Whether somebody has a tick in mind that only this version has.
    fn has_only(&self, dialog: &Dialog, mind: &Mind) -> bool {
        let other = if std::ptr::eq(dialog, self.old) { self.new } else { self.old };
        self.asked.iter().zip(mind).enumerate().any(|(place, (asked, at))| {
            let Asked::Many(of) = asked else { return false };
            let both = [dialog, other].map(|it| question(it, place));
            let [Some(here), Some(there)] = both else { return false };
            let ticks = (0..*of).filter(|it| at & (1 << it) != 0);
            ticks
                .map(|it| ChoiceId(format!("c{it}")))
                .any(|it| here.choices().contains(&it) && !there.choices().contains(&it))
        })
    }

    /// Returns the minds with each answer that the version takes in place of
    /// those it does not.
    fn with_other_answers(&self, dialog: &Dialog, mind: &Mind) -> Vec<Mind> {
        let mut minds = vec![Vec::new()];
        for (place, (asked, at)) in self.asked.iter().zip(mind).enumerate() {
            let question = question(dialog, place);
            let takes = |it: usize| question.is_none_or(|question| takes(question, it));
            let own: Vec<_> = match asked {
                Asked::One(of) | Asked::Number(of) if !takes(*at) => {
                    (0..*of).filter(|it| takes(*it)).collect()
                }
                Asked::One(_) | Asked::Number(_) | Asked::Many(_) => vec![*at],
            };
            minds = with_each(&minds, &own);
        }
        minds
    }

    fn is_tick(&self, change: &QuestionChange) -> bool {
        match change {
            QuestionChange::ChoiceAdded(question, _)
            | QuestionChange::ChoiceRemoved(question, _) => is_many(self.new, question),
            QuestionChange::Added(_) | QuestionChange::Removed(_) => false,
            QuestionChange::NumbersAdded(..) | QuestionChange::NumbersRemoved(..) => false,
        }
    }
}

fn question(dialog: &Dialog, place: usize) -> Option<&Question> {
    dialog.question(&QuestionId(format!("q{place}")))
}

/// Whether a question of one answer takes this one.
fn takes(question: &Question, at: usize) -> bool {
    match &question.kind {
        Kind::Number { min, max } => (*min..=*max).contains(&(at as u32)),
        Kind::One(own) => own.contains(&ChoiceId(format!("c{at}"))),
        Kind::Many { .. } => true,
    }
}

/// Returns each of the minds with each of these added.
fn with_each(minds: &[Mind], answers: &[usize]) -> Vec<Mind> {
    let mut all = Vec::new();
    for mind in minds {
        all.extend(answers.iter().map(|it| [mind.as_slice(), &[*it]].concat()));
    }
    all
}

fn is_many(dialog: &Dialog, question: &QuestionId) -> bool {
    dialog.question(question).is_some_and(|it| it.none().is_some())
}

/// Whether somebody with these answers gives the answer that is gone or new.
fn gives(change: &QuestionChange, answers: &Answers) -> bool {
    match change {
        QuestionChange::ChoiceAdded(question, choice)
        | QuestionChange::ChoiceRemoved(question, choice) => {
            answers.to(question).is_some_and(|it| it.has(choice))
        }
        QuestionChange::NumbersAdded(question, from, to)
        | QuestionChange::NumbersRemoved(question, from, to) => match answers.to(question) {
            Some(Answer::Number(number)) => (from..=to).contains(&number),
            Some(Answer::Choices(_)) | None => false,
        },
        QuestionChange::Added(_) | QuestionChange::Removed(_) => false,
    }
}
