//! What is wrong with a follow-up, found by asking everybody with every past.

use std::collections::{BTreeMap, BTreeSet};

use triage::dialog::problem::Code;

use super::made::{Condition, Filled, Kind};
use super::people::{Conversation, Everybody, Person, Sees, Sight, Value, value};

const SELF_CARE: usize = 0;
const WITHIN_A_DAY: usize = 2;
const EMERGENCY: usize = 3;

/// For each fault, by its mark: the conversations that show it, if any can.
pub(super) type Faults = BTreeMap<(Code, String), Vec<Conversation>>;

/// A slot, and two who differ in it: the better and the worse.
type Lowered<'p> = (usize, &'p Person, &'p Person);

impl Everybody<'_> {
    /// What is wrong with the days and the courses, whatever anybody answers.
    pub(super) fn refused(&self) -> BTreeSet<Code> {
        let made = self.made;
        let mut codes = BTreeSet::new();
        let dated = made.check_ins.iter().filter_map(|it| Some((it.day?, it.open_days)));
        let mut dated: Vec<_> = dated.collect();
        dated.sort_unstable();
        let is_open = |pair: &[(u32, u32)]| pair[0].0 + pair[0].1 > pair[1].0;
        if dated.windows(2).any(is_open) || dated.len() + 1 < made.check_ins.len() {
            codes.insert(Code::D803);
        }
        if made.with_course < made.followed_outcomes.len() {
            codes.insert(Code::D804);
        }
        codes
    }

    pub(super) fn faults(&self) -> Faults {
        let mut faults = Faults::new();
        self.ways(&mut faults);
        self.table(&mut faults);
        self.screens(&mut faults);
        self.early(&mut faults);
        self.outcomes_under_flags(&mut faults);
        self.unasked(&mut faults);
        self.grave_flags(&mut faults);
        let lowered = self.lowered();
        self.worse(&lowered, &mut faults);
        self.contradictions(&lowered, &mut faults);
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
        let shown = self.people.iter().filter(|it| is(it)).map(|it| it.conversation(self.made));
        let shown: Vec<_> = shown.collect();
        if !shown.is_empty() {
            faults.entry((code, mark)).or_default().extend(shown);
        }
    }

    /// What stands in the line of a slot.
    fn mark(&self, slot: usize) -> String {
        let slot = &self.made.slots[slot];
        match slot.filled {
            Filled::Now => format!("question {}", slot.name),
            Filled::Always | Filled::Perhaps => "follows".to_owned(),
        }
    }

    fn name(&self, question: usize) -> &str {
        &self.made.slots[self.made.questions[question].slot].name
    }

    /// Whether it depends on the answer in a slot who has a flag in mind; `between`
    /// chooses the answers that are compared.
    fn rests_on(
        &self,
        flag: usize,
        slot: usize,
        between: impl Fn(Option<Value>, Option<Value>) -> bool,
    ) -> bool {
        let held = |it: &Person| value(&self.made.slots[slot], it.mind[slot]);
        self.people.iter().any(|it| {
            let differs = |other: &&Person| other.would_raise[flag] != it.would_raise[flag];
            self.beside(it, slot).filter(differs).any(|other| between(held(it), held(other)))
        })
    }

    fn is_of_a_flag(&self, slot: usize) -> bool {
        (0..self.made.flags.len()).any(|it| self.rests_on(it, slot, |_, _| true))
    }

    /// Whether a flag of 24 hours or more rests on what was answered in a slot.
    fn is_of_a_grave_flag(&self, slot: usize) -> bool {
        let both = |one: Option<Value>, other: Option<Value>| one.is_some() && other.is_some();
        self.grave().any(|it| self.rests_on(it, slot, both))
    }

    /// Whether a flag of 24 hours or more rests on whether there was an answer.
    fn is_presence_grave(&self, slot: usize) -> bool {
        let one = |one: Option<Value>, other: Option<Value>| one.is_some() != other.is_some();
        self.grave().any(|it| self.rests_on(it, slot, one))
    }

    fn grave(&self) -> impl Iterator<Item = usize> {
        (0..self.made.flags.len()).filter(|it| self.made.flags[*it].urgency >= WITHIN_A_DAY)
    }

    fn ways(&self, faults: &mut Faults) {
        let taken: BTreeSet<_> = self.people.iter().flat_map(|it| it.ways.clone()).collect();
        for (place, question) in self.made.questions.iter().enumerate() {
            let code = |to: usize, usual| match self.is_of_a_flag(self.made.questions[to].slot) {
                true => Code::D410,
                false => usual,
            };
            let name = self.name(place);
            if !taken.iter().any(|(from, _)| *from == place) {
                let code = code(place, Code::D202);
                faults.insert((code, format!("question {name}")), Vec::new());
                continue;
            }
            for (way, (_, to)) in question.ways.iter().enumerate() {
                if !taken.contains(&(place, way)) {
                    let code = to.map_or(Code::D203, |it| code(it, Code::D203));
                    faults.insert((code, format!("way {name} {way}")), Vec::new());
                }
            }
        }
    }

    fn table(&self, faults: &mut Faults) {
        let made = self.made;
        let last = format!("rule {}", made.rules.len() - 1);
        self.anybody(faults, Code::D301, last, |it| it.rule.is_none());
        for rule in 0..made.rules.len() {
            let decides = |it: &Person| it.rule == Some(rule);
            self.nobody(faults, Code::D302, format!("rule {rule}"), decides);
        }
        for (place, outcome) in made.outcomes.iter().enumerate() {
            if made.rules.iter().all(|(_, it)| *it != place) {
                faults.insert((Code::D303, format!("outcome {}", outcome.name)), Vec::new());
            }
        }
        for (place, flag) in made.flags.iter().enumerate() {
            let mark = format!("flag {}", flag.name);
            self.nobody(faults, Code::D304, mark, |it| it.raised[place]);
        }
    }

    fn screens(&self, faults: &mut Faults) {
        let made = self.made;
        let screens = (0..made.questions.len()).filter(|it| made.questions[*it].screen);
        let most = screens.clone().map(|it| self.longest(it)).max();
        let first = screens.clone().find(|it| Some(self.longest(*it)) == most);
        let misses = |it: &Person, screen: usize| it.known[made.questions[screen].slot].is_none();
        for (place, outcome) in made.outcomes.iter().enumerate() {
            let mark = || format!("outcome {}", outcome.name);
            if outcome.early && outcome.urgency == SELF_CARE {
                faults.insert((Code::D404, mark()), Vec::new());
            }
            let is_unsafe = |it: &Person| match outcome.early {
                true => first.is_some_and(|screen| misses(it, screen)),
                false => screens.clone().any(|screen| misses(it, screen)),
            };
            let is = |it: &Person| it.outcome == Some(place) && is_unsafe(it);
            self.anybody(faults, Code::D401, mark(), is);
        }
    }

    /// How many questions can come from here on, whatever the conditions.
    fn longest(&self, question: usize) -> usize {
        let ways = self.made.questions[question].ways.iter();
        1 + ways.filter_map(|(_, to)| to.map(|it| self.longest(it))).max().unwrap_or(0)
    }

    /// `early` must come early.
    fn early(&self, faults: &mut Faults) {
        let made = self.made;
        let screens = || made.questions.iter().filter(|it| it.screen);
        for (place, outcome) in made.outcomes.iter().enumerate().filter(|(_, it)| it.early) {
            let mut sent = self.people.iter().filter(|it| it.outcome == Some(place)).peekable();
            let misses_one = |it: &Person| screens().any(|screen| it.known[screen.slot].is_none());
            if sent.peek().is_some() && !sent.any(misses_one) {
                faults.insert((Code::D408, format!("early {}", outcome.name)), Vec::new());
            }
        }
    }

    fn outcomes_under_flags(&self, faults: &mut Faults) {
        let made = self.made;
        let urgency = |it: &Person| it.outcome.map(|it| made.outcomes[it].urgency);
        for (place, flag) in made.flags.iter().enumerate() {
            let mark = || format!("flag {}", flag.name);
            let under = |it: &Person| it.raised[place] && urgency(it) == Some(SELF_CARE);
            if !flag.modifier {
                self.anybody(faults, Code::D402, mark(), under);
            } else if self.people.iter().any(|it| it.raised[place]) {
                self.nobody(faults, Code::D408, mark(), under);
            }
            if flag.urgency == EMERGENCY {
                let lesser = |it: &Person| {
                    let sent = urgency(it);
                    it.raised[place] && sent.is_some_and(|it| (1..EMERGENCY).contains(&it))
                };
                self.anybody(faults, Code::D407, mark(), lesser);
            }
        }
    }

    /// Who has a flag in mind is sent no less than it.
    fn unasked(&self, faults: &mut Faults) {
        for (place, flag) in self.made.flags.iter().enumerate() {
            let is_missed = |it: &Person| it.would_raise[place] && it.urgency < flag.urgency;
            self.anybody(faults, Code::D405, format!("flag {}", flag.name), is_missed);
        }
    }

    /// A flag of 24 hours or more needs an answer to a screen, and a number it
    /// rests on says which way it gets worse.
    fn grave_flags(&self, faults: &mut Faults) {
        let made = self.made;
        let is_screen = |slot: usize| made.questions.iter().any(|it| it.slot == slot && it.screen);
        let others = |it: &Person| -> Vec<usize> {
            let slots = (0..made.slots.len()).filter(|it| !is_screen(*it));
            slots.map(|slot| it.mind[slot]).collect()
        };
        for flag in self.grave() {
            let mut is_forced: BTreeMap<_, bool> = BTreeMap::new();
            for person in &self.people {
                *is_forced.entry(others(person)).or_insert(true) &= person.would_raise[flag];
            }
            let mark = format!("flag {}", made.flags[flag].name);
            self.anybody(faults, Code::D406, mark, |it| is_forced[&others(it)]);
        }
        for (place, slot) in made.slots.iter().enumerate() {
            let says = made.questions.iter().any(|it| it.slot == place && it.worse.is_some());
            let is_number = matches!(slot.kind, Kind::Number(_));
            if is_number && !says && self.is_of_a_grave_flag(place) {
                faults.insert((Code::D406, self.mark(place)), Vec::new());
            }
        }
    }

    /// Whether somebody is worse off by what stands in one slot, in which alone they
    /// differ from another.
    fn is_worse(
        &self,
        slot: usize,
        (is_value, is_presence): (bool, bool),
        person: &Person,
        other: &Person,
    ) -> bool {
        let held = |it: &Person| value(&self.made.slots[slot], it.mind[slot]);
        let question = self.made.questions.iter().find(|it| it.slot == slot);
        let worse = question.and_then(|it| it.worse);
        let gravest = |it| self.gravest_in_mind(it);
        match (held(person), held(other)) {
            (Some(Value::Number(more)), Some(Value::Number(less))) => match worse {
                Some(true) => more > less,
                Some(false) => more < less,
                None => false,
            },
            (Some(Value::Ticks(more)), Some(Value::Ticks(less))) => {
                is_value && more != less && more & less == less
            }
            (Some(Value::Choice(_)), Some(Value::Choice(_))) => {
                is_value && gravest(person) > gravest(other)
            }
            (None, Some(_)) | (Some(_), None) => is_presence && gravest(person) > gravest(other),
            (None, None) | (Some(_), Some(_)) => false,
        }
    }

    fn gravest_in_mind(&self, person: &Person) -> Option<usize> {
        let flags = self.made.flags.iter().zip(&person.would_raise);
        flags.filter(|(_, would)| **would).map(|(it, _)| it.urgency).max()
    }

    /// Every two who differ in one slot, of whom the one is worse off and sent less
    /// urgency.
    fn lowered(&self) -> Vec<Lowered<'_>> {
        let mut lowered = Vec::new();
        for slot in (0..self.made.slots.len()).filter(|it| self.values[*it] > 1) {
            let screen = self.made.questions.iter().any(|it| it.slot == slot && it.screen);
            let compared = (screen || self.is_of_a_grave_flag(slot), self.is_presence_grave(slot));
            for person in &self.people {
                let others = self.beside(person, slot).filter(|it| person.urgency < it.urgency);
                let better = others.filter(|it| self.is_worse(slot, compared, person, it));
                lowered.extend(better.map(|it| (slot, it, person)));
            }
        }
        lowered
    }

    fn worse(&self, lowered: &[Lowered], faults: &mut Faults) {
        let all = || 0..self.made.contradictions.len();
        for (slot, better, worse) in lowered {
            if is_sane(better, all()) && is_sane(worse, all()) {
                let key = (Code::D403, self.mark(*slot));
                faults.entry(key).or_default().push(worse.conversation(self.made));
            }
        }
    }

    fn contradictions(&self, lowered: &[Lowered], faults: &mut Faults) {
        for place in 0..self.made.contradictions.len() {
            let mark = format!("contradiction {place}");
            if self.is_too_wide(place) {
                faults.insert((Code::D409, mark), Vec::new());
                continue;
            }
            let others = || (0..self.made.contradictions.len()).filter(|it| *it != place);
            let is_hidden = |better: &Person, worse: &Person| {
                let is_left_out = better.contradicts[place] || worse.contradicts[place];
                is_left_out && is_sane(better, others()) && is_sane(worse, others())
            };
            let hidden = lowered.iter().filter(|(_, better, worse)| is_hidden(better, worse));
            let hidden: Vec<_> = hidden.map(|(_, _, it)| it.conversation(self.made)).collect();
            let code = if hidden.is_empty() { Code::D408 } else { Code::D411 };
            faults.insert((code, mark), hidden);
        }
    }

    /// Whether a contradiction leaves nobody with something that was answered, some
    /// tick of a screen that they can be compared by, or some flag.
    fn is_too_wide(&self, place: usize) -> bool {
        let before: Vec<_> = self.people.iter().filter(|it| is_sane(it, 0..place)).collect();
        let after: Vec<_> = self.people.iter().filter(|it| is_sane(it, 0..=place)).collect();
        let is_lost = |is: &dyn Fn(&Person) -> bool| {
            before.iter().any(|it| is(it)) && !after.iter().any(|it| is(it))
        };
        let is_slot_lost = |slot: usize| {
            let given: BTreeSet<_> = before.iter().map(|it| it.mind[slot]).collect();
            let is_past = self.made.slots[slot].filled != Filled::Now;
            let gives = |it: &Person| is_past || it.known[slot].is_some();
            let screen = self.made.questions.iter().any(|it| it.slot == slot && it.screen);
            let Kind::Many(count) = self.made.slots[slot].kind else {
                return given.iter().any(|at| is_lost(&|it| gives(it) && it.mind[slot] == *at));
            };
            let ticks = |it: &Person| match it.known[slot] {
                Some(Value::Ticks(ticks)) => Some(ticks),
                _ => None,
            };
            is_lost(&|it| is_past && it.known[slot].is_none())
                || is_lost(&|it| ticks(it) == Some(0))
                || (0..count - 1).any(|tick| {
                    is_lost(&|it| ticks(it).is_some_and(|it| it & (1 << tick) != 0))
                        || screen && is_tick_lost(slot, tick, &before, &after)
                })
        };
        is_lost(&|_| true)
            || (0..self.made.slots.len()).any(is_slot_lost)
            || (0..self.made.flags.len()).any(|flag| is_lost(&|it| it.raised[flag]))
    }

    fn laws(&self, faults: &mut Faults) {
        for (number, law) in self.made.laws.iter().enumerate() {
            let mark = || format!("law {number}");
            let says = |condition: &Condition, person: &Person, sight: Sight| {
                let sees = Sees { made: self.made, values: &person.known, sent: Some(person) };
                sees.holds(condition, sight)
            };
            let in_case = |it: &Person| says(&law.only, it, Sight::Given);
            let keeps =
                |it: &Person| law.place.as_ref().is_some_and(|place| says(place, it, Sight::Given));
            self.anybody(faults, Code::D501, mark(), |it| in_case(it) && !keeps(it));
            // Without `where` nobody must be in the case, so it must be one that
            // somebody could be in.
            let can_be = |it: &Person| match law.place {
                Some(_) => in_case(it),
                None => says(&law.only, it, Sight::Most),
            };
            self.nobody(faults, Code::D502, mark(), can_be);
        }
    }
}

/// Whether none of these contradictions leaves somebody out.
fn is_sane(person: &Person, mut contradictions: impl Iterator<Item = usize>) -> bool {
    contradictions.all(|it| !person.contradicts[it])
}

/// Whether nobody is left to compare a tick by.
fn is_tick_lost(slot: usize, tick: usize, before: &[&Person], after: &[&Person]) -> bool {
    let has_pair = |of: &[&Person]| {
        let minds: BTreeSet<_> = of.iter().map(|it| &it.mind).collect();
        of.iter().any(|it| {
            let mut without = it.mind.clone();
            without[slot] ^= 1 << tick;
            minds.contains(&without)
        })
    };
    has_pair(before) && !has_pair(after)
}
