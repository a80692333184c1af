//! Everybody who can have a conversation of a small dialog, one by one.

use std::collections::BTreeMap;

use triage::dialog::example::in_words;
use triage::dialog::guard::Holds;
use triage::dialog::{
    Answer, Answers, At, ChoiceId, Decision, Dialog, QuestionId, Target, Urgency,
};
use triage::prover::longest_path::Paths;
use triage::prover::overlap::overlaps;

use super::small::{Condition, Kind, Small};

/// Everybody who can have a conversation.
pub(super) struct Everybody<'d> {
    pub(super) small: &'d Small,
    pub(super) dialog: &'d Dialog,
    pub(super) people: Vec<Person<'d>>,
    /// How many answers each question has.
    answers: Vec<usize>,
    /// For each flag and question, whether who has the flag in mind depends on
    /// the answer.
    rests_on: Vec<Vec<bool>>,
}

/// A person: what they would answer, what they answered, and what they heard, if
/// nobody is spared a question.
pub(super) struct Person<'d> {
    /// For every question, the place of the answer among its answers.
    pub(super) mind: Vec<usize>,
    pub(super) in_mind: Answers,
    pub(super) answers: Answers,
    /// What they answer if they are asked only what they need.
    pub(super) asked: Answers,
    pub(super) decision: Option<Decision<'d>>,
    pub(super) raised: Vec<bool>,
    /// Which flags the answers in mind would raise.
    pub(super) would_raise: Vec<bool>,
    /// Which contradictions the answers in mind hold.
    pub(super) contradicts: Vec<bool>,
    pub(super) urgency: Urgency,
}

impl<'d> Everybody<'d> {
    pub(super) fn new(small: &'d Small, dialog: &'d Dialog) -> Self {
        let answers: Vec<_> = small.questions.iter().map(|it| answers_to(it.kind)).collect();
        let mut people = Vec::new();
        let mut mind = vec![0; answers.len()];
        loop {
            people.push(Person::new(small, dialog, &answers, &mind));
            let Some(at) = (0..mind.len()).find(|at| mind[*at] + 1 < answers[*at].len()) else {
                break;
            };
            mind[at] += 1;
            mind[..at].fill(0);
        }
        let answers = answers.iter().map(Vec::len).collect();
        let mut everybody = Self { small, dialog, people, answers, rests_on: Vec::new() };
        let questions = || 0..small.questions.len();
        let rests_on = (0..dialog.flags.len())
            .map(|flag| questions().map(|it| everybody.depends_on(flag, it)).collect());
        everybody.rests_on = rests_on.collect();
        everybody
    }

    fn depends_on(&self, flag: usize, place: usize) -> bool {
        self.people.iter().any(|person| {
            self.beside(person, place).any(|it| it.would_raise[flag] != person.would_raise[flag])
        })
    }

    /// Whether it depends on the answer to a question who has a flag in mind.
    pub(super) fn rests_on(&self, flag: usize, place: usize) -> bool {
        self.rests_on[flag][place]
    }

    /// Those who differ from somebody in their answer to one question only.
    pub(super) fn beside(
        &self,
        person: &Person,
        place: usize,
    ) -> impl Iterator<Item = &Person<'d>> {
        let stride: usize = self.answers[..place].iter().product();
        let here = person.mind[place];
        let first = self.at(&person.mind) - here * stride;
        let others = (0..self.answers[place]).filter(move |it| *it != here);
        others.map(move |it| &self.people[first + it * stride])
    }

    pub(super) fn at(&self, mind: &[usize]) -> usize {
        let digits = mind.iter().zip(&self.answers);
        digits.rev().fold(0, |at, (digit, count)| at * count + digit)
    }

    /// Whether a condition holds of what somebody has in mind.
    pub(super) fn thinks(&self, person: &Person, condition: &Condition) -> bool {
        thinks(self.dialog, &person.in_mind, condition)
    }

    /// How many conversations only those have whom a contradiction leaves out,
    /// and how many there are.
    pub(super) fn conversations(&self, contradiction: usize) -> (usize, usize) {
        let mut had: BTreeMap<String, bool> = BTreeMap::new();
        for person in &self.people {
            if person.answers.0.iter().all(|(id, it)| self.begins_an_interval(id, it)) {
                let only = had.entry(in_words(&person.answers)).or_insert(true);
                *only &= person.contradicts[contradiction];
            }
        }
        (had.values().filter(|it| **it).count(), had.len())
    }

    /// Of numbers that no condition distinguishes, the least stands for all.
    fn begins_an_interval(&self, id: &QuestionId, answer: &Answer) -> bool {
        let Answer::Number(number) = answer else { return true };
        let places = 0..self.small.questions.len();
        let place = places.into_iter().find(|it| id.0 == format!("q{it}")).unwrap();
        *number == 0 || self.small.cuts(place).contains(number)
    }

    /// The longest way is that of somebody, and of nobody longer.
    pub(super) fn hold_the_longest_path(&self, seed: u64) {
        let cost = |id: &QuestionId| (id.0.bytes().map(u64::from).sum::<u64>() * 7 + seed) % 5 + 1;
        let spent = |answers: &Answers| answers.0.iter().map(|(id, _)| cost(id)).sum::<u64>();
        let way = Paths::of(self.dialog).unwrap().longest(|it| cost(&it.id) as f64);
        let example = way.example.expect("a small dialog needs no bound");
        let questions: Vec<_> = way.questions.iter().map(|it| &it.id).collect();
        assert!(example.0.iter().map(|(id, _)| id).eq(questions), "seed {seed}");
        let most = self.people.iter().map(|it| spent(&it.asked)).max();
        assert_eq!(Some(spent(&example)), most, "seed {seed}: {}", self.small.text);
    }

    /// Rows overlap where a row below would have decided otherwise.
    pub(super) fn hold_the_overlaps(&self, seed: u64) {
        let rules = &self.dialog.rules;
        let mut expected = BTreeMap::new();
        for person in &self.people {
            let Some(decision) = &person.decision else { continue };
            let holds = Holds::new(self.dialog, &person.answers);
            for (below, rule) in rules.iter_enumerated().skip(decision.rule.number()) {
                if rule.outcome != rules[decision.rule].outcome && rule.guard.holds(&holds) {
                    let lowered = person.urgency < self.dialog.outcomes[rule.outcome].urgency;
                    *expected.entry((decision.rule, below)).or_default() |= lowered;
                }
            }
        }
        let overlaps = overlaps(self.dialog).unwrap().into_iter();
        let found = overlaps.map(|it| ((it.above, it.below), it.lowered.is_some()));
        assert_eq!(found.collect::<BTreeMap<_, bool>>(), expected, "seed {seed}");
    }
}

/// Every answer to a question; of several choices, in the order of their bits.
pub(super) fn answers_to(kind: Kind) -> Vec<Answer> {
    let choice = |it: usize| ChoiceId(format!("c{it}"));
    match kind {
        Kind::One(count) => (0..count).map(|it| Answer::Choices(vec![choice(it)])).collect(),
        Kind::Number(max) => (0..=max).map(Answer::Number).collect(),
        Kind::Many(count) => {
            let none = count - 1;
            let ticked = |bits: usize| (0..none).filter(move |it| bits & (1 << it) != 0);
            let answer = |bits| match ticked(bits).map(choice).collect::<Vec<_>>() {
                ticked if ticked.is_empty() => Answer::Choices(vec![choice(none)]),
                ticked => Answer::Choices(ticked),
            };
            (0..1 << none).map(answer).collect()
        }
    }
}

impl<'d> Person<'d> {
    pub(super) fn new(
        small: &Small,
        dialog: &'d Dialog,
        answers: &[Vec<Answer>],
        mind: &[usize],
    ) -> Self {
        let given = mind
            .iter()
            .enumerate()
            .map(|(place, at)| (QuestionId(format!("q{place}")), answers[place][*at].clone()));
        let in_mind = Answers(given.collect());
        let walk = dialog.walk_in_full(&in_mind);
        let decision = match walk.at {
            At::Decided(decision) => Some(decision),
            At::Undecided => None,
            At::Asking(question) => panic!("an answer to {} is in mind", question.id.0),
        };
        let holds = Holds::new(dialog, &walk.answers);
        let raised: Vec<_> = dialog.flags.iter().map(|it| holds.fact(it.fact)).collect();
        let urgencies = dialog.flags.iter().zip(&raised).filter(|it| *it.1).map(|it| it.0.urgency);
        let by_flags = urgencies.max().unwrap_or(Urgency::SelfCare);
        let urgency = decision.as_ref().map_or(by_flags, |it| it.urgency);
        let would = Holds::new(dialog, &in_mind);
        let would_raise = dialog.flags.iter().map(|it| would.fact(it.fact)).collect();
        let contradictions = small.contradictions.iter();
        let contradicts = contradictions.map(|it| thinks(dialog, &in_mind, it)).collect();
        Self {
            mind: mind.to_vec(),
            answers: walk.answers,
            asked: dialog.walk(&in_mind).answers,
            decision,
            in_mind,
            raised,
            would_raise,
            contradicts,
            urgency,
        }
    }

    pub(super) fn is_sent(&self, dialog: &Dialog, outcome: usize) -> bool {
        let id = &dialog.outcomes.raw[outcome].id;
        self.decision.as_ref().is_some_and(|it| it.outcome.id == *id)
    }

    pub(super) fn has_note(&self, dialog: &Dialog, note: usize) -> bool {
        let id = &dialog.notes.raw[note].id;
        self.decision.as_ref().is_some_and(|it| it.notes.iter().any(|note| note.id == *id))
    }

    /// The ways taken: question and transition, by their places.
    pub(super) fn ways(&self, dialog: &Dialog) -> Vec<(usize, usize)> {
        let mut ways = Vec::new();
        let mut here = Some(0);
        for count in 1..=self.answers.0.len() {
            let so_far = Answers(self.answers.0[..count].to_vec());
            let holds = Holds::new(dialog, &so_far);
            let place = here.expect("the walk goes on as its ways do");
            let next = &dialog.questions.raw[place].next;
            let open = |it: &triage::dialog::Transition| {
                it.guard.as_ref().is_none_or(|it| it.holds(&holds))
            };
            let way = next.iter().position(open).unwrap();
            ways.push((place, way));
            here = match next[way].to {
                Target::Question(next) => Some(usize::from(next)),
                Target::Decide => None,
            };
        }
        assert!(here.is_none(), "the walk ends as its ways do");
        ways
    }
}

/// How a condition looks at what is sent.
#[derive(Clone, Copy)]
pub(super) enum Sight {
    /// Nothing is sent yet.
    Never,
    /// As it is.
    Given,
    /// As if all were sent.
    Most,
    /// As if nothing were.
    Least,
}

/// What a condition is looked at against.
pub(super) struct Sees<'a> {
    everybody: Option<&'a Everybody<'a>>,
    dialog: &'a Dialog,
    answers: &'a Answers,
    holds: Holds<'a>,
    person: Option<&'a Person<'a>>,
}

fn thinks(dialog: &Dialog, in_mind: &Answers, condition: &Condition) -> bool {
    let holds = Holds::new(dialog, in_mind);
    let sees = Sees { everybody: None, dialog, answers: in_mind, holds, person: None };
    sees.holds(condition, Sight::Never)
}

impl<'a> Sees<'a> {
    /// What somebody answered and was sent.
    pub(super) fn sent(everybody: &'a Everybody<'a>, person: &'a Person<'a>) -> Self {
        let dialog = everybody.dialog;
        let holds = Holds::new(dialog, &person.answers);
        let (everybody, answers) = (Some(everybody), &person.answers);
        Self { everybody, dialog, answers, holds, person: Some(person) }
    }

    pub(super) fn holds(&self, condition: &Condition, sight: Sight) -> bool {
        let count = |of: &[Condition]| of.iter().filter(|it| self.holds(it, sight)).count();
        let number = |place| match self.to(place) {
            Some(Answer::Number(number)) => Some(*number),
            Some(Answer::Choices(_)) | None => None,
        };
        let sent = |is: &dyn Fn(&Person) -> bool| match sight {
            Sight::Never | Sight::Least => false,
            Sight::Most => true,
            Sight::Given => self.person.is_some_and(is),
        };
        match condition {
            Condition::Name(name) => {
                let place = self.dialog.facts.position(|it| it.name == *name);
                self.holds.fact(place.unwrap())
            }
            Condition::Chosen(place, choice) => match self.to(*place) {
                Some(Answer::Choices(chosen)) => {
                    chosen.iter().any(|it| it.0 == format!("c{choice}"))
                }
                Some(Answer::Number(_)) | None => false,
            },
            Condition::AtLeast(place, least) => number(*place).is_some_and(|it| it >= *least),
            Condition::AtMost(place, most) => number(*place).is_some_and(|it| it <= *most),
            Condition::Outcome(place) => sent(&|it| it.is_sent(self.dialog, *place)),
            Condition::Note(place) => sent(&|it| it.has_note(self.dialog, *place)),
            Condition::Urgency(place) => sent(&|it| it.urgency as usize >= *place),
            Condition::Property(place) => {
                let properties = &self.everybody.unwrap().small.properties;
                self.holds(&properties[*place], sight)
            }
            Condition::All(all) => count(all) == all.len(),
            Condition::Any(any) => count(any) > 0,
            Condition::None(none) => !none.iter().any(|it| self.holds(it, sight.denied())),
            Condition::Count(least, of) => count(of) >= *least,
        }
    }

    fn to(&self, place: usize) -> Option<&Answer> {
        self.answers.to(&QuestionId(format!("q{place}")))
    }
}

impl Sight {
    fn denied(self) -> Self {
        match self {
            Self::Most => Self::Least,
            Self::Least => Self::Most,
            Self::Never | Self::Given => self,
        }
    }
}
