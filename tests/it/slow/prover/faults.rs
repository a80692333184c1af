//! What is wrong with a small dialog, found by looking at everybody.

use std::collections::{BTreeMap, BTreeSet};

use triage::dialog::example::in_words;
use triage::dialog::problem::{Code, Problem};
use triage::dialog::{Answers, Target, Urgency};

use super::people::{Everybody, Person, Sees, Sight};
use super::small::{Condition, Kind};

/// For each fault, by its mark: the conversations that show it, if any can.
pub(super) type Faults = BTreeMap<(Code, String), Vec<Answers>>;

impl Everybody<'_> {
    pub(super) fn faults(&self) -> Faults {
        let mut faults = Faults::new();
        self.ways(&mut faults);
        self.table(&mut faults);
        self.counts(&mut faults);
        self.screens(&mut faults);
        self.early(&mut faults);
        self.outcomes_under_flags(&mut faults);
        self.unasked(&mut faults);
        self.grave_flags(&mut faults);
        self.worse(&mut faults);
        self.contradictions(&mut faults);
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
        let shown = self.people.iter().filter(|it| is(it)).map(|it| it.asked.clone());
        let shown: Vec<_> = shown.collect();
        if !shown.is_empty() {
            faults.entry((code, mark)).or_default().extend(shown);
        }
    }

    fn is_grave(&self, flag: usize) -> bool {
        self.dialog.flags.raw[flag].urgency >= Urgency::Consultation24
    }

    /// Whether a flag of 24 hours or more rests on a question.
    fn is_of_a_grave_flag(&self, place: usize) -> bool {
        let mut flags = 0..self.dialog.flags.len();
        flags.any(|it| self.is_grave(it) && self.rests_on(it, place))
    }

    fn ways(&self, faults: &mut Faults) {
        let mut taken = BTreeSet::new();
        self.people.iter().for_each(|it| taken.extend(it.ways(self.dialog)));
        let is_flagged: Vec<_> = (0..self.dialog.questions.len())
            .map(|place| (0..self.dialog.flags.len()).any(|flag| self.rests_on(flag, place)))
            .collect();
        let code = |usual, is_flagged| if is_flagged { Code::D410 } else { usual };
        for (place, question) in self.dialog.questions.iter().enumerate() {
            if !taken.iter().any(|(from, _)| *from == place) {
                let code = code(Code::D202, is_flagged[place]);
                faults.insert((code, format!("question {place}")), Vec::new());
                continue;
            }
            let never = (0..question.next.len()).filter(|way| !taken.contains(&(place, *way)));
            for way in never {
                let to_flagged = match question.next[way].to {
                    Target::Question(to) => is_flagged[usize::from(to)],
                    Target::Decide => false,
                };
                let code = code(Code::D203, to_flagged);
                faults.insert((code, format!("way {place} {way}")), Vec::new());
            }
        }
    }

    fn table(&self, faults: &mut Faults) {
        let dialog = self.dialog;
        let last = format!("rule {}", dialog.rules.len() - 1);
        self.anybody(faults, Code::D301, last, |it| it.decision.is_none());
        for rule in 0..dialog.rules.len() {
            let decides =
                |it: &Person| it.decision.as_ref().is_some_and(|it| it.rule == rule.into());
            self.nobody(faults, Code::D302, format!("rule {rule}"), decides);
        }
        for outcome in 0..dialog.outcomes.len() {
            let has_row = dialog.rules.iter().any(|it| it.outcome == outcome.into());
            let sent = |it: &Person| has_row || it.is_sent(dialog, outcome);
            self.nobody(faults, Code::D303, format!("outcome {outcome}"), sent);
        }
        for flag in 0..dialog.flags.len() {
            self.nobody(faults, Code::D304, format!("flag {flag}"), |it| it.raised[flag]);
        }
        for note in 0..dialog.notes.len() {
            let sent = |it: &Person| it.has_note(dialog, note);
            self.nobody(faults, Code::D305, format!("note {note}"), sent);
        }
    }

    /// Of what is counted, no two hold of the same people.
    fn counts(&self, faults: &mut Faults) {
        for (mark, condition) in &self.small.conditions {
            let mut counts = Vec::new();
            condition.counts(&mut counts);
            let is_twin = |one: &Condition, other: &Condition| {
                self.people.iter().all(|it| self.thinks(it, one) == self.thinks(it, other))
            };
            let twins = |of: &[Condition]| {
                (0..of.len()).any(|at| (0..at).any(|before| is_twin(&of[before], &of[at])))
            };
            if counts.into_iter().any(twins) {
                faults.insert((Code::D306, mark.clone()), Vec::new());
            }
        }
    }

    fn misses_a_screen(&self, person: &Person) -> bool {
        let mut screens = self.dialog.questions.iter().filter(|it| it.screen);
        screens.any(|it| person.answers.to(&it.id).is_none())
    }

    fn screens(&self, faults: &mut Faults) {
        let dialog = self.dialog;
        let screens = dialog.questions.iter().filter(|it| it.screen);
        let most = screens.clone().map(|it| it.longest).max();
        let first = screens.clone().find(|it| Some(it.longest) == most);
        for (place, outcome) in dialog.outcomes.iter().enumerate() {
            let is_early = self.small.early[place];
            let mark = || format!("outcome {place}");
            if is_early && outcome.urgency == Urgency::SelfCare {
                faults.insert((Code::D404, mark()), Vec::new());
            }
            let misses = |it: &Person| match is_early {
                true => first.is_some_and(|first| it.answers.to(&first.id).is_none()),
                false => self.misses_a_screen(it),
            };
            let unsafely = |it: &Person| it.is_sent(dialog, place) && misses(it);
            self.anybody(faults, Code::D401, mark(), unsafely);
        }
    }

    /// `early` must come early.
    fn early(&self, faults: &mut Faults) {
        for place in (0..self.dialog.outcomes.len()).filter(|it| self.small.early[*it]) {
            let sent = |it: &&Person| it.is_sent(self.dialog, place);
            if self.people.iter().any(|it| sent(&it)) {
                let is_early = |it: &Person| sent(&it) && self.misses_a_screen(it);
                self.nobody(faults, Code::D408, format!("early {place}"), is_early);
            }
        }
    }

    fn outcomes_under_flags(&self, faults: &mut Faults) {
        let sent = |it: &Person| it.decision.as_ref().map(|it| it.outcome.urgency);
        let cares = |it: &Person| sent(it) == Some(Urgency::SelfCare);
        let is_lesser =
            |it: &Person| matches!(sent(it), Some(Urgency::Consultation | Urgency::Consultation24));
        for (flag, it) in self.dialog.flags.iter().enumerate() {
            let mark = || format!("flag {flag}");
            let under = |it: &Person| it.raised[flag] && cares(it);
            if self.small.modifiers[flag] {
                if self.people.iter().any(|it| it.raised[flag]) {
                    self.nobody(faults, Code::D408, mark(), under);
                }
            } else {
                self.anybody(faults, Code::D402, mark(), under);
            }
            if it.urgency == Urgency::Emergency {
                let lesser = |it: &Person| it.raised[flag] && is_lesser(it);
                self.anybody(faults, Code::D407, mark(), lesser);
            }
        }
    }

    /// Who has a flag in mind is sent no less than it, but for what the outcome
    /// says it leaves unasked.
    fn unasked(&self, faults: &mut Faults) {
        let dialog = self.dialog;
        let misses = |it: &Person, flag: usize| {
            it.would_raise[flag] && it.urgency < dialog.flags.raw[flag].urgency
        };
        for flag in 0..dialog.flags.len() {
            let is_excepted = |it: &Person| {
                let outcome = (0..dialog.outcomes.len()).find(|place| it.is_sent(dialog, *place));
                outcome.is_some_and(|it| self.small.unasked[it].contains(&flag))
            };
            let is_missed = |it: &Person| misses(it, flag) && !is_excepted(it);
            self.anybody(faults, Code::D405, format!("flag {flag}"), is_missed);
        }
        for (place, flags) in self.small.unasked.iter().enumerate() {
            for flag in flags {
                let leaves = |it: &Person| it.is_sent(dialog, place) && misses(it, *flag);
                self.nobody(faults, Code::D408, format!("unasked {place}"), leaves);
                self.anybody(faults, Code::D412, format!("outcome {place}"), leaves);
            }
        }
    }

    /// A flag of 24 hours or more needs an answer to a screen, and a number it
    /// rests on says which way it gets worse.
    fn grave_flags(&self, faults: &mut Faults) {
        let others = |it: &Person| -> Vec<usize> {
            let minds = it.mind.iter().zip(&self.small.questions);
            minds.filter(|(_, question)| !question.screen).map(|(answer, _)| *answer).collect()
        };
        for flag in (0..self.dialog.flags.len()).filter(|it| self.is_grave(*it)) {
            let mut is_forced: BTreeMap<_, bool> = BTreeMap::new();
            for person in &self.people {
                *is_forced.entry(others(person)).or_insert(true) &= person.would_raise[flag];
            }
            let mark = format!("flag {flag}");
            self.anybody(faults, Code::D406, mark, |it| is_forced[&others(it)]);
        }
        for (place, question) in self.small.questions.iter().enumerate() {
            let says_nothing = matches!(question.kind, Kind::Number(_)) && question.worse.is_none();
            if says_nothing && self.is_of_a_grave_flag(place) {
                faults.insert((Code::D406, format!("question {place}")), Vec::new());
            }
        }
    }

    /// Whether somebody is worse off by their answer to one question, in which
    /// alone they differ from another.
    fn is_worse(&self, place: usize, person: &Person, other: &Person) -> bool {
        let question = &self.small.questions[place];
        let is_compared = question.screen || self.is_of_a_grave_flag(place);
        let (more, less) = (person.mind[place], other.mind[place]);
        match (question.kind, question.worse) {
            (Kind::Many(_), _) => is_compared && more != less && more & less == less,
            (Kind::Number(_), Some(true)) => more > less,
            (Kind::Number(_), Some(false)) => more < less,
            (Kind::One(_), _) => {
                let gravest = |it| self.gravest_in_mind(it);
                is_compared && gravest(person) > gravest(other)
            }
            (Kind::Number(_), None) => false,
        }
    }

    fn gravest_in_mind(&self, person: &Person) -> Option<Urgency> {
        let flags = self.dialog.flags.iter().zip(&person.would_raise);
        flags.filter(|(_, would)| **would).map(|(it, _)| it.urgency).max()
    }

    /// Every two who differ in one answer, of whom the one is worse off and sent
    /// with less urgency: the question, the better and the worse.
    fn lowered(&self) -> Vec<Lowered<'_>> {
        let mut lowered = Vec::new();
        for place in 0..self.small.questions.len() {
            for person in &self.people {
                let others = self.beside(person, place).filter(|it| person.urgency < it.urgency);
                let better = others.filter(|it| self.is_worse(place, person, it));
                lowered.extend(better.map(|it| (place, it, person)));
            }
        }
        lowered
    }

    fn worse(&self, faults: &mut Faults) {
        let all = || 0..self.small.contradictions.len();
        for (place, better, worse) in self.lowered() {
            if is_sane(better, all()) && is_sane(worse, all()) {
                let key = (Code::D403, format!("question {place}"));
                faults.entry(key).or_default().push(worse.asked.clone());
            }
        }
    }

    fn contradictions(&self, faults: &mut Faults) {
        let lowered = self.lowered();
        for place in 0..self.small.contradictions.len() {
            let mark = format!("contradiction {place}");
            if self.is_too_wide(place) {
                faults.insert((Code::D409, mark), Vec::new());
                continue;
            }
            let hidden = self.hidden(&lowered, place).into_iter();
            let hidden: Vec<_> = hidden.map(|(_, worse)| worse.asked.clone()).collect();
            let code = if hidden.is_empty() { Code::D408 } else { Code::D411 };
            faults.insert((code, mark), hidden);
        }
    }

    /// Of these pairs, the better and the worse of those that one contradiction
    /// alone keeps from being compared.
    fn hidden<'p>(
        &self,
        lowered: &[Lowered<'p>],
        place: usize,
    ) -> Vec<(&'p Person<'p>, &'p Person<'p>)> {
        let others = || (0..self.small.contradictions.len()).filter(|it| *it != place);
        let is_hidden = |better: &Person, worse: &Person| {
            let is_left_out = better.contradicts[place] || worse.contradicts[place];
            is_left_out && is_sane(better, others()) && is_sane(worse, others())
        };
        let hidden = lowered.iter().filter(|(_, better, worse)| is_hidden(better, worse));
        hidden.map(|(_, better, worse)| (*better, *worse)).collect()
    }

    /// What is shown of a contradiction is so: how many conversations it leaves
    /// out, and two people whom it hides.
    pub(super) fn hold_what_is_hidden(&self, place: usize, warning: &Problem) {
        let (left_out, all) = self.conversations(place);
        let counts = format!("leaves {left_out} of {all} conversations out");
        assert!(warning.message.contains(&counts), "{counts}, not: {}", warning.message);
        let lowered = self.lowered();
        let mut hidden = self.hidden(&lowered, place).into_iter();
        let is_shown = hidden.any(|(better, worse)| {
            let pair = [better, worse].map(|it| format!("{} is sent", in_words(&it.asked)));
            warning.message.contains(&pair[0]) && Some(&worse.asked) == warning.example.as_ref()
        });
        assert!(is_shown, "{}", warning.message);
    }

    /// Whether a contradiction leaves nobody with some answer that they give,
    /// some tick of a screen that they can be compared by, or some flag.
    fn is_too_wide(&self, place: usize) -> bool {
        let before: Vec<_> = self.people.iter().filter(|it| is_sane(it, 0..place)).collect();
        let after: Vec<_> = self.people.iter().filter(|it| is_sane(it, 0..=place)).collect();
        let is_lost = |is: &dyn Fn(&Person) -> bool| {
            before.iter().any(|it| is(it)) && !after.iter().any(|it| is(it))
        };
        if is_lost(&|_| true) {
            return true;
        }
        for (at, question) in self.dialog.questions.iter().enumerate() {
            let id = &question.id;
            let answers: BTreeSet<_> = before.iter().map(|it| it.mind[at]).collect();
            let gives = |it: &Person, is: &dyn Fn(usize) -> bool| {
                it.answers.to(id).is_some() && is(it.mind[at])
            };
            let is_answer_lost = match self.small.questions[at].kind {
                Kind::Many(count) => {
                    let ticks = 0..count - 1;
                    let is_none_lost = is_lost(&|it| gives(it, &|answer| answer == 0));
                    is_none_lost
                        || ticks.into_iter().any(|tick| {
                            let has = |answer: usize| answer & (1 << tick) != 0;
                            is_lost(&|it| gives(it, &has))
                                || question.screen && is_tick_lost(at, tick, &before, &after)
                        })
                }
                Kind::One(_) | Kind::Number(_) => {
                    answers.iter().any(|it| is_lost(&|who| gives(who, &|answer| answer == *it)))
                }
            };
            if is_answer_lost {
                return true;
            }
        }
        (0..self.dialog.flags.len()).any(|flag| is_lost(&|it| it.raised[flag]))
    }

    fn laws(&self, faults: &mut Faults) {
        for (number, law) in self.small.laws.iter().enumerate() {
            let mark = || format!("law {number}");
            let says = |condition: &Option<Condition>, person: &Person, sight: Sight| {
                let sees = Sees::sent(self, person);
                condition.as_ref().map(|it| sees.holds(it, sight))
            };
            let in_case = |it: &Person| says(&law.only, it, Sight::Given).unwrap_or(true);
            let keeps = |it: &Person| says(&law.place, it, Sight::Given).unwrap_or(false);
            self.anybody(faults, Code::D501, mark(), |it| in_case(it) && !keeps(it));
            let can_break = |it: &Person| {
                says(&law.only, it, Sight::Most).unwrap_or(true)
                    && !says(&law.place, it, Sight::Least).unwrap_or(false)
            };
            let is_case = |it: &Person| if law.is_only { in_case(it) } else { can_break(it) };
            self.nobody(faults, Code::D502, mark(), is_case);
        }
    }
}

/// A question, and two who differ in it: the better and the worse.
type Lowered<'p> = (usize, &'p Person<'p>, &'p Person<'p>);

/// Whether none of these contradictions leaves somebody out.
fn is_sane(person: &Person, mut contradictions: impl Iterator<Item = usize>) -> bool {
    contradictions.all(|it| !person.contradicts[it])
}

/// Whether nobody is left to compare a tick by.
fn is_tick_lost(at: usize, tick: usize, before: &[&Person], after: &[&Person]) -> bool {
    let has_pair = |of: &[&Person]| {
        of.iter().any(|it| {
            let mut without = it.mind.clone();
            without[at] ^= 1 << tick;
            of.iter().any(|other| other.mind == without)
        })
    };
    has_pair(before) && !has_pair(after)
}
