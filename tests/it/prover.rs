//! The prover against everybody: on small random dialogs, `check` says what
//! comes of walking every person through, one by one.
//!
//! Nothing here knows of decision diagrams: a person is an answer in mind for
//! every question, and goes where `Dialog::walk` leads.

use std::collections::{BTreeMap, BTreeSet};

use heelwise::dialog::check::check;
use heelwise::dialog::check::longest::Ways;
use heelwise::dialog::check::overlap::overlaps;
use heelwise::dialog::guard::Holds;
use heelwise::dialog::problem::{Code, Problem};
use heelwise::dialog::{
    Answer, Answers, At, ChoiceId, Decision, Dialog, QuestionId, Target, Urgency,
};

use crate::problems::printed;
use crate::random::Chance;

mod hinted;
mod small;

use small::{Condition, Kind, Small};

/// For each fault, by its mark: the conversations that show it, if any can.
type Faults = BTreeMap<(Code, String), Vec<Answers>>;

#[test]
fn the_prover_says_what_comes_of_asking_everybody() {
    let mut seen: BTreeMap<Code, usize> = BTreeMap::new();
    let mut without_fault = 0;
    for seed in 0..3000 {
        let small = Small::random(&mut Chance(seed));
        let faults = compare(seed, &small);
        without_fault += usize::from(faults.is_empty());
        let codes: BTreeSet<_> = faults.into_keys().map(|(code, _)| code).collect();
        codes.into_iter().for_each(|code| *seen.entry(code).or_default() += 1);
    }
    assert!(without_fault > 5, "{without_fault} dialogs have no fault");
    let proved = Code::ALL.into_iter().filter(|it| (Code::D202..=Code::D502).contains(it));
    for code in proved {
        let times = seen.get(&code).copied().unwrap_or_default();
        assert!(times > 20, "{code} is met {times} times only");
    }
}

/// Holds the prover to the faults that asking everybody finds.
fn compare(seed: u64, small: &Small) -> Faults {
    let checked = check(&small.text);
    let told = || printed("small", &small.text, check(&small.text));
    let Some(dialog) = &checked.dialog else { panic!("seed {seed}: {}\n{}", told(), small.text) };
    let everybody = Everybody::new(small, dialog);
    everybody.hold_the_longest_way(seed);
    everybody.hold_the_overlaps(seed);
    if seed.is_multiple_of(5) {
        everybody.hold_the_hints(seed);
    }
    let found = everybody.faults();
    let mut proved = BTreeSet::new();
    for problem in &checked.problems {
        let line = small.text[problem.span.start..].lines().next().unwrap();
        let mark = line.split_once("#@").map_or("no mark", |it| it.1).to_owned();
        let key = (problem.code, mark);
        if let Some(example) = &problem.example {
            let shows = found.get(&key).is_some_and(|it| it.contains(example));
            assert!(shows, "seed {seed}: {key:?} has no example\n{}", small.text);
        }
        if problem.code == Code::D301 {
            add_the_row_proposed(seed, small, problem);
        }
        proved.insert(key);
    }
    let asked: BTreeSet<_> = found.keys().cloned().collect();
    assert_eq!(proved, asked, "seed {seed}: left proved, right asked\n{}", small.text);
    found
}

/// The row proposed for a gap decides for the example, and closes the gap where
/// it says so.
fn add_the_row_proposed(seed: u64, small: &Small, gap: &Problem) {
    let hint = gap.hint.as_ref().unwrap();
    let (says, row) = hint.split_once('\n').unwrap();
    let text = format!("{}\n{}", small.text, row.replace('…', "o0"));
    let checked = check(&text);
    let dialog = checked.dialog.unwrap_or_else(|| panic!("seed {seed}: {text}"));
    let decided = dialog.walk(gap.example.as_ref().unwrap()).at;
    let At::Decided(decision) = decided else { panic!("seed {seed}: {hint}\n{}", small.text) };
    assert_eq!(decision.rule, dialog.rules.len() - 1);
    let is_closed = !checked.problems.iter().any(|it| it.code == Code::D301);
    assert_eq!(is_closed, !says.contains("not the only one"), "seed {seed}: {hint}\n{text}");
}

/// Everybody who can have a conversation.
struct Everybody<'d> {
    small: &'d Small,
    dialog: &'d Dialog,
    people: Vec<Person<'d>>,
}

/// A person: what they would answer, what they answered, and what they heard.
struct Person<'d> {
    /// For every question, the place of the answer among its answers.
    mind: Vec<usize>,
    in_mind: Answers,
    answers: Answers,
    decision: Option<Decision<'d>>,
    raised: Vec<bool>,
    urgency: Urgency,
}

impl<'d> Everybody<'d> {
    fn new(small: &'d Small, dialog: &'d Dialog) -> Self {
        let answers: Vec<_> = small.questions.iter().map(|it| answers_to(it.kind)).collect();
        let mut people = Vec::new();
        let mut mind = vec![0; answers.len()];
        loop {
            people.push(Person::new(dialog, &answers, &mind));
            let Some(at) = (0..mind.len()).find(|at| mind[*at] + 1 < answers[*at].len()) else {
                return Self { small, dialog, people };
            };
            mind[at] += 1;
            mind[..at].fill(0);
        }
    }

    /// The longest way is that of somebody, and of nobody longer.
    fn hold_the_longest_way(&self, seed: u64) {
        let cost = |id: &QuestionId| (id.0.bytes().map(u64::from).sum::<u64>() * 7 + seed) % 5 + 1;
        let spent = |answers: &Answers| answers.0.iter().map(|(id, _)| cost(id)).sum::<u64>();
        let way = Ways::of(self.dialog).unwrap().longest(|it| cost(&it.id) as f64);
        let example = way.example.expect("a small dialog needs no bound");
        let questions: Vec<_> = way.questions.iter().map(|it| &it.id).collect();
        assert!(example.0.iter().map(|(id, _)| id).eq(questions), "seed {seed}");
        let most = self.people.iter().map(|it| spent(&it.answers)).max();
        assert_eq!(Some(spent(&example)), most, "seed {seed}: {}", self.small.text);
    }

    /// Rows overlap where a row below would have decided otherwise.
    fn hold_the_overlaps(&self, seed: u64) {
        let rules = &self.dialog.rules;
        let mut expected = BTreeMap::new();
        for person in &self.people {
            let Some(decision) = &person.decision else { continue };
            let holds = Holds::new(self.dialog, &person.answers);
            for (below, rule) in rules.iter().enumerate().skip(decision.rule + 1) {
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

    fn faults(&self) -> Faults {
        let mut faults = Faults::new();
        self.ways(&mut faults);
        self.table(&mut faults);
        self.screens(&mut faults);
        self.care_under_a_flag(&mut faults);
        self.worse(&mut faults);
        self.laws(&mut faults);
        faults
    }

    /// Reports what is true of nobody.
    fn nobody(&self, faults: &mut Faults, code: Code, mark: String, is: impl Fn(&Person) -> bool) {
        if !self.people.iter().any(is) {
            faults.insert((code, mark), Vec::new());
        }
    }

    /// Reports what is true of anybody.
    fn anybody(&self, faults: &mut Faults, code: Code, mark: String, is: impl Fn(&Person) -> bool) {
        let shown = self.people.iter().filter(|it| is(it)).map(|it| it.answers.clone());
        let shown: Vec<_> = shown.collect();
        if !shown.is_empty() {
            faults.entry((code, mark)).or_default().extend(shown);
        }
    }

    fn ways(&self, faults: &mut Faults) {
        let mut taken = BTreeSet::new();
        self.people.iter().for_each(|it| taken.extend(it.ways(self.dialog)));
        for (place, question) in self.dialog.questions.iter().enumerate() {
            if !taken.iter().any(|(from, _)| *from == place) {
                faults.insert((Code::D202, format!("question {place}")), Vec::new());
                continue;
            }
            let never = (0..question.next.len()).filter(|way| !taken.contains(&(place, *way)));
            for way in never {
                faults.insert((Code::D203, format!("way {place} {way}")), Vec::new());
            }
        }
    }

    fn table(&self, faults: &mut Faults) {
        let dialog = self.dialog;
        let last = format!("rule {}", dialog.rules.len() - 1);
        self.anybody(faults, Code::D301, last, |it| it.decision.is_none());
        for rule in 0..dialog.rules.len() {
            let decides = |it: &Person| it.decision.as_ref().is_some_and(|it| it.rule == rule);
            self.nobody(faults, Code::D302, format!("rule {rule}"), decides);
        }
        for outcome in 0..dialog.outcomes.len() {
            let has_row = dialog.rules.iter().any(|it| it.outcome == outcome);
            let told = |it: &Person| has_row || it.is_told(dialog, outcome);
            self.nobody(faults, Code::D303, format!("outcome {outcome}"), told);
        }
        for flag in 0..dialog.flags.len() {
            self.nobody(faults, Code::D304, format!("flag {flag}"), |it| it.raised[flag]);
        }
        for note in 0..dialog.notes.len() {
            let told = |it: &Person| it.has_note(dialog, note);
            self.nobody(faults, Code::D305, format!("note {note}"), told);
        }
    }

    fn screens(&self, faults: &mut Faults) {
        let dialog = self.dialog;
        let screens: Vec<_> = dialog.questions.iter().filter(|it| it.screen).collect();
        let most = screens.iter().map(|it| it.longest).max();
        let first = screens.iter().find(|it| Some(it.longest) == most);
        for (place, outcome) in dialog.outcomes.iter().enumerate() {
            let is_early = self.small.early[place];
            let mark = || format!("outcome {place}");
            if is_early && outcome.urgency == Urgency::SelfCare {
                faults.insert((Code::D404, mark()), Vec::new());
            }
            let needed: Vec<_> =
                if is_early { first.into_iter().collect() } else { screens.iter().collect() };
            let misses = |it: &Person| needed.iter().any(|to| it.answers.to(&to.id).is_none());
            let unsafely = |it: &Person| it.is_told(dialog, place) && misses(it);
            self.anybody(faults, Code::D401, mark(), unsafely);
        }
    }

    fn care_under_a_flag(&self, faults: &mut Faults) {
        let cares = |it: &Person| {
            it.decision.as_ref().is_some_and(|it| it.outcome.urgency == Urgency::SelfCare)
        };
        for flag in (0..self.dialog.flags.len()).filter(|it| !self.small.modifiers[*it]) {
            let both = |it: &Person| it.raised[flag] && cares(it);
            self.anybody(faults, Code::D402, format!("flag {flag}"), both);
        }
    }

    /// Two who differ in one answer: the one worse off is told no less.
    fn worse(&self, faults: &mut Faults) {
        let contradictions = &self.small.contradictions;
        let is_sane = |person: &&Person| {
            let holds = Holds::new(self.dialog, &person.in_mind);
            let sees = Sees { dialog: self.dialog, answers: &person.in_mind, holds, told: None };
            !contradictions.iter().any(|it| sees.holds(it))
        };
        let sane: Vec<_> = self.people.iter().filter(is_sane).collect();
        for (place, question) in self.small.questions.iter().enumerate() {
            for person in &sane {
                let alike = |it: &&&Person| {
                    (0..it.mind.len()).all(|at| at == place || it.mind[at] == person.mind[at])
                };
                let is_worse = |it: &&&Person| {
                    let (more, less) = (it.mind[place], person.mind[place]);
                    match (question.kind, question.worse) {
                        (Kind::Many(_), _) if question.screen => {
                            more != less && more & less == less
                        }
                        (Kind::Number(_), Some(true)) => more > less,
                        (Kind::Number(_), Some(false)) => more < less,
                        (Kind::One(_) | Kind::Many(_) | Kind::Number(_), _) => false,
                    }
                };
                let worse = sane.iter().filter(is_worse).filter(alike);
                for other in worse.filter(|it| it.urgency < person.urgency) {
                    let key = (Code::D403, format!("question {place}"));
                    faults.entry(key).or_default().push(other.answers.clone());
                }
            }
        }
    }

    fn laws(&self, faults: &mut Faults) {
        for (number, law) in self.small.laws.iter().enumerate() {
            let says = |condition: &Option<Condition>, person: &Person| {
                let holds = Holds::new(self.dialog, &person.answers);
                let told = Some(person);
                let sees = Sees { dialog: self.dialog, answers: &person.answers, holds, told };
                condition.as_ref().map(|it| sees.holds(it))
            };
            let in_case = |it: &Person| says(&law.only, it).unwrap_or(true);
            let breaks = |it: &Person| in_case(it) && !says(&law.place, it).unwrap_or(false);
            self.anybody(faults, Code::D501, format!("law {number}"), breaks);
            if law.is_only {
                self.nobody(faults, Code::D502, format!("law {number}"), in_case);
            }
        }
    }
}

/// Every answer to a question; of several choices, in the order of their bits.
fn answers_to(kind: Kind) -> Vec<Answer> {
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
    fn new(dialog: &'d Dialog, answers: &[Vec<Answer>], mind: &[usize]) -> Self {
        let given = mind
            .iter()
            .enumerate()
            .map(|(place, at)| (QuestionId(format!("q{place}")), answers[place][*at].clone()));
        let in_mind = Answers(given.collect());
        let walk = dialog.walk(&in_mind);
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
        Self { mind: mind.to_vec(), in_mind, answers: walk.answers, decision, raised, urgency }
    }

    fn is_told(&self, dialog: &Dialog, outcome: usize) -> bool {
        let id = &dialog.outcomes[outcome].id;
        self.decision.as_ref().is_some_and(|it| it.outcome.id == *id)
    }

    fn has_note(&self, dialog: &Dialog, note: usize) -> bool {
        let id = &dialog.notes[note].id;
        self.decision.as_ref().is_some_and(|it| it.notes.iter().any(|note| note.id == *id))
    }

    /// The ways taken: question and transition, by their places.
    fn ways(&self, dialog: &Dialog) -> Vec<(usize, usize)> {
        let mut ways = Vec::new();
        let mut here = Some(0);
        for count in 1..=self.answers.0.len() {
            let so_far = Answers(self.answers.0[..count].to_vec());
            let holds = Holds::new(dialog, &so_far);
            let place = here.expect("the walk goes on as its ways do");
            let next = &dialog.questions[place].next;
            let open = |it: &heelwise::dialog::Transition| {
                it.guard.as_ref().is_none_or(|it| it.holds(&holds))
            };
            let way = next.iter().position(open).unwrap();
            ways.push((place, way));
            here = match next[way].to {
                Target::Question(next) => Some(next),
                Target::Decide => None,
            };
        }
        assert!(here.is_none(), "the walk ends as its ways do");
        ways
    }
}

/// What a condition is looked at against.
struct Sees<'a> {
    dialog: &'a Dialog,
    answers: &'a Answers,
    holds: Holds<'a>,
    told: Option<&'a Person<'a>>,
}

impl Sees<'_> {
    fn holds(&self, condition: &Condition) -> bool {
        let count = |of: &[Condition]| of.iter().filter(|it| self.holds(it)).count();
        let number = |place| match self.to(place) {
            Some(Answer::Number(number)) => Some(*number),
            Some(Answer::Choices(_)) | None => None,
        };
        let told = |is: &dyn Fn(&Person) -> bool| self.told.is_some_and(is);
        match condition {
            Condition::Name(name) => {
                let place = self.dialog.facts.iter().position(|it| it.name == *name);
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
            Condition::Outcome(place) => told(&|it| it.is_told(self.dialog, *place)),
            Condition::Note(place) => told(&|it| it.has_note(self.dialog, *place)),
            Condition::Urgency(place) => told(&|it| it.urgency as usize >= *place),
            Condition::All(all) => count(all) == all.len(),
            Condition::Any(any) => count(any) > 0,
            Condition::None(none) => count(none) == 0,
            Condition::Count(least, of) => count(of) >= *least,
        }
    }

    fn to(&self, place: usize) -> Option<&Answer> {
        self.answers.to(&QuestionId(format!("q{place}")))
    }
}
