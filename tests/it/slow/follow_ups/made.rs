//! Random follow-ups, each with the dialog that it follows, as text. Every line
//! that can be found fault with ends in a mark, `#@`, that says what stands
//! there.
//!
//! What is said here of a follow-up is all that the oracle knows of it: it reads
//! no file, and no guard of the project.

use crate::random::Chance;

pub(super) const URGENCIES: [&str; 4] =
    ["self-care", "consultation", "consultation-24", "emergency"];

/// More people than this take too long to ask.
const PEOPLE_MAX: usize = 1_500;

/// The most missed check-ins that a condition can distinguish.
const MISSED_MAX: u32 = 9;

/// What an answer can be.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Kind {
    /// One of so many choices.
    One(usize),
    /// Any of so many choices; the last is "none".
    Many(usize),
    /// A number up to this.
    Number(u32),
}

/// How a slot is filled.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Filled {
    /// By the past: always.
    Always,
    /// By the past, unless it was not answered then.
    Perhaps,
    /// By the person, if they are asked.
    Now,
}

/// Something that an answer, of now or of the past, can stand in.
#[derive(Clone)]
pub(super) struct Slot {
    pub(super) name: String,
    pub(super) kind: Kind,
    pub(super) choices: Vec<String>,
    pub(super) filled: Filled,
    /// Whether a condition looks at it.
    pub(super) is_used: bool,
}

/// A question of the follow-up.
pub(super) struct Asked {
    pub(super) slot: usize,
    pub(super) screen: bool,
    /// Whether more is worse, or less, or neither.
    pub(super) worse: Option<bool>,
    /// Where it leads: to the first place whose condition holds; the last has
    /// none. Nowhere is the end.
    pub(super) ways: Vec<(Option<Condition>, Option<usize>)>,
}

#[derive(Clone, Copy)]
pub(super) enum Sign {
    AtLeast,
    AtMost,
}

/// What a number is compared with.
#[derive(Clone, Copy)]
pub(super) enum Limit {
    Number(u32),
    More(usize, u32),
    Less(usize, u32),
    Percent(usize, u32),
}

/// A condition, apart from the project's own `Guard`.
#[derive(Clone)]
pub(super) enum Condition {
    Named(usize),
    Chosen(usize, usize),
    Number(usize, Sign, Limit),
    Outcome(usize),
    Urgency(usize),
    All(Vec<Self>),
    Any(Vec<Self>),
    None(Vec<Self>),
}

pub(super) struct Flag {
    pub(super) name: String,
    /// Its place among the named conditions.
    pub(super) condition: usize,
    pub(super) urgency: usize,
    pub(super) modifier: bool,
}

pub(super) struct Outcome {
    pub(super) name: String,
    pub(super) urgency: usize,
    pub(super) early: bool,
}

pub(super) struct CheckIn {
    pub(super) day: Option<u32>,
    pub(super) open_days: u32,
    /// Its first question.
    pub(super) first: usize,
}

/// Where `only` holds, `place` must.
pub(super) struct Law {
    pub(super) only: Condition,
    pub(super) place: Option<Condition>,
}

/// A random follow-up.
pub(super) struct FollowUp {
    pub(super) slots: Vec<Slot>,
    pub(super) questions: Vec<Asked>,
    pub(super) check_ins: Vec<CheckIn>,
    /// How many outcomes of the dialog followed have a course.
    pub(super) with_course: usize,
    /// Facts and flags, each made of those before it.
    pub(super) named: Vec<(String, Condition)>,
    pub(super) flags: Vec<Flag>,
    pub(super) rules: Vec<(Option<Condition>, usize)>,
    pub(super) outcomes: Vec<Outcome>,
    pub(super) laws: Vec<Law>,
    pub(super) contradictions: Vec<Condition>,
    pub(super) text: String,
    pub(super) followed: String,
    /// Whether little is odd: the odder it is, the more is wrong with it.
    is_calm: bool,
    /// The flags and outcomes of the dialog followed, by their urgency.
    pub(super) followed_flags: Vec<(usize, bool)>,
    pub(super) followed_outcomes: Vec<usize>,
}

impl Slot {
    fn new(name: &str, kind: Kind, filled: Filled) -> Self {
        let count = if let Kind::One(count) | Kind::Many(count) = kind { count } else { 0 };
        let choices = (0..count).map(|it| format!("c{it}")).collect();
        Self { name: name.to_owned(), kind, choices, filled, is_used: filled == Filled::Now }
    }

    fn of_choices(name: &str, choices: Vec<String>, filled: Filled) -> Self {
        let kind = Kind::One(choices.len());
        Self { name: name.to_owned(), kind, choices, filled, is_used: false }
    }

    /// In how many ways it can be filled.
    pub(super) fn values(&self) -> usize {
        let answers = match self.kind {
            Kind::One(count) => count,
            Kind::Many(count) => 1 << (count - 1),
            Kind::Number(max) => max as usize + 1,
        };
        match self.is_used {
            true => answers + usize::from(self.filled == Filled::Perhaps),
            false => 1,
        }
    }

    fn again(&self, when: &str) -> Self {
        Self {
            name: format!("{when}.{}", self.name),
            filled: Filled::Perhaps,
            is_used: false,
            ..self.clone()
        }
    }
}

/// A question of the dialog followed.
fn followed_question(chance: &mut Chance, name: &str, kind: Kind) -> (Slot, bool, Option<bool>) {
    let screen = matches!(kind, Kind::Many(_)) || chance.once_in(4);
    let says = matches!(kind, Kind::Number(_)) && (screen || !chance.once_in(4));
    let worse = says.then(|| !chance.once_in(4));
    (Slot::new(name, kind, Filled::Now), screen, worse)
}

impl FollowUp {
    pub(super) fn random(chance: &mut Chance) -> Self {
        let is_calm = chance.once_in(2);
        let outcomes = |count: usize| (0..count).map(|it| format!("o{it}")).collect::<Vec<_>>();
        let check_ins = 1 + chance.below(3);
        let check_ins: Vec<_> = (0..check_ins).map(|it| format!("day-{it}")).collect();
        let mut made = Self {
            slots: vec![Slot {
                is_used: true,
                ..Slot::of_choices("check-in", check_ins, Filled::Always)
            }],
            questions: Vec::new(),
            check_ins: Vec::new(),
            with_course: if chance.once_in(20) { 2 } else { 3 },
            named: Vec::new(),
            flags: Vec::new(),
            rules: Vec::new(),
            outcomes: Vec::new(),
            laws: Vec::new(),
            contradictions: Vec::new(),
            text: String::new(),
            followed: String::new(),
            is_calm,
            followed_flags: (0..2).map(|_| flag_urgency(chance)).collect(),
            followed_outcomes: (0..3).map(|_| chance.below(4)).collect(),
        };
        let mine = outcomes(1 + chance.below(3));
        let asked = made.ask_what(chance);
        made.remember(chance, &asked, &mine);
        made.name_conditions(chance);
        made.lead(chance, &asked);
        made.decide(chance, mine);
        if !made.is_calm || chance.once_in(3) {
            made.lay_down(chance);
        }
        made.mark_what_is_used();
        made.write(&asked);
        made
    }

    /// Chooses the questions: some of the dialog followed, and own ones.
    fn ask_what(&mut self, chance: &mut Chance) -> Vec<(Slot, bool, Option<bool>)> {
        let kinds = [
            ("p", Kind::Number(2 + chance.below(2) as u32)),
            ("s", Kind::Many(2 + chance.below(2))),
            ("c", Kind::One(2 + chance.below(2))),
        ];
        let again: Vec<_> = kinds.map(|(name, kind)| followed_question(chance, name, kind)).into();
        let mut asked = again.clone();
        if chance.once_in(2) {
            asked.remove(2);
        }
        if chance.once_in(4) {
            asked.remove(1);
        }
        if chance.once_in(3) {
            let kind = *chance.pick(&[Kind::Many(2), Kind::One(2), Kind::Number(2)]);
            asked.push(followed_question(chance, "q", kind));
        }
        self.followed = self.followed_text(&again);
        asked
    }

    /// Chooses what conditions can look at in the past.
    fn remember(
        &mut self,
        chance: &mut Chance,
        asked: &[(Slot, bool, Option<bool>)],
        mine: &[String],
    ) {
        for (slot, _, _) in asked {
            self.slots.push(slot.clone());
        }
        let names = |of: usize, letter: &str| (0..of).map(|it| format!("{letter}{it}")).collect();
        let mut outcomes: Vec<String> = mine.to_vec();
        outcomes.extend(names(self.followed_outcomes.len(), "u"));
        let numbers = asked.iter().map(|(it, _, _)| it);
        let numbers = numbers.filter(|it| matches!(it.kind, Kind::Number(_)));
        let mut pool: Vec<_> =
            numbers.flat_map(|it| [it.again("last"), it.again("baseline")]).collect();
        if chance.once_in(3) || pool.is_empty() {
            let (any, _, _) = chance.pick(asked);
            pool.push(any.again(if chance.once_in(2) { "last" } else { "baseline" }));
        }
        let yes_or_no = || vec!["yes".to_owned(), "no".to_owned()];
        let more = [
            Slot::of_choices("last.outcome", outcomes, Filled::Perhaps),
            Slot::of_choices("baseline.outcome", names(3, "u"), Filled::Always),
            Slot::of_choices("baseline.g", yes_or_no(), Filled::Always),
            Slot::of_choices("baseline.r0", yes_or_no(), Filled::Always),
            Slot::new("missed", Kind::Number(MISSED_MAX), Filled::Always),
        ];
        let start = chance.below(more.len());
        pool.extend((0..2).map(|it| more[(start + it) % more.len()].clone()));
        for slot in pool {
            let is_there = self.slots.iter().any(|it| it.name == slot.name);
            let used = |it: &Slot| Slot { is_used: true, ..it.clone() }.values();
            let people: usize = self.slots.iter().map(used).product();
            if !is_there && people * used(&slot) <= PEOPLE_MAX {
                self.slots.push(slot);
            }
        }
    }

    fn name_conditions(&mut self, chance: &mut Chance) {
        for number in 0..chance.below(3) {
            let when = self.condition(chance, 1, false);
            self.named.push((format!("a{number}"), when));
        }
        for number in 0..self.followed_flags.len() + usize::from(chance.once_in(4)) {
            let own = self.followed_flags.len();
            let known = self.followed_flags.get(number).copied();
            if number < own && chance.once_in(3) {
                continue;
            }
            let (urgency, modifier) = known.unwrap_or_else(|| flag_urgency(chance));
            let name = if number < own { format!("r{number}") } else { "f".to_owned() };
            let when = match self.sign(chance).filter(|_| self.is_calm || chance.once_in(2)) {
                Some(sign) => sign,
                None => self.condition(chance, 1, false),
            };
            self.flags.push(Flag {
                name: name.clone(),
                condition: self.named.len(),
                urgency,
                modifier,
            });
            self.named.push((name, when));
        }
    }

    /// A tick of a screen.
    fn sign(&self, chance: &mut Chance) -> Option<Condition> {
        let screens = self.slots.iter().enumerate().filter(|(_, it)| it.filled == Filled::Now);
        let screens: Vec<_> = screens
            .filter_map(|(at, it)| match it.kind {
                Kind::Many(count) => Some((at, count)),
                Kind::One(_) | Kind::Number(_) => None,
            })
            .collect();
        let (slot, count) = *screens.first()?;
        Some(Condition::Chosen(slot, chance.below(count - 1)))
    }

    /// Questions lead only to later ones.
    fn lead(&mut self, chance: &mut Chance, asked: &[(Slot, bool, Option<bool>)]) {
        let mut order: Vec<_> = (0..asked.len()).collect();
        if self.is_calm {
            // Screens come first, as they should.
            order.sort_by_key(|it| !asked[*it].1);
        } else {
            (1..order.len()).rev().for_each(|at| order.swap(at, chance.below(at + 1)));
        }
        for number in 1..=self.slots[0].choices.len() as u32 {
            let place = if self.is_calm { 0 } else { chance.below(order.len().min(2)) };
            let day = (!chance.once_in(6)).then_some(7 * number);
            let open_days = if chance.once_in(20) { 8 } else { 7 };
            self.check_ins.push(CheckIn { day, open_days, first: order[place] });
        }
        for (place, (_, screen, worse)) in asked.iter().enumerate() {
            let at = order.iter().position(|it| *it == place).unwrap();
            let later = order[at + 1..].to_vec();
            let target = |chance: &mut Chance, is_calm: bool| match later.as_slice() {
                [] => None,
                [next, ..] if is_calm => Some(*next),
                _ if chance.once_in(5) => None,
                _ => Some(later[chance.below(later.len().min(2))]),
            };
            let mut ways = Vec::new();
            for _ in 0..if self.is_calm { 0 } else { chance.below(3) } {
                let to = target(chance, false);
                ways.push((Some(self.condition(chance, 1, false)), to));
            }
            ways.push((None, target(chance, self.is_calm)));
            let (screen, worse) = (*screen, *worse);
            self.questions.push(Asked { slot: 1 + place, screen, worse, ways });
        }
    }

    fn decide(&mut self, chance: &mut Chance, mine: Vec<String>) {
        for name in mine {
            let early = !self.is_calm && chance.once_in(4);
            self.outcomes.push(Outcome { name, urgency: chance.below(4), early });
        }
        for (number, urgency) in self.followed_outcomes.clone().into_iter().enumerate() {
            let early = !self.is_calm && chance.once_in(4);
            self.outcomes.push(Outcome { name: format!("u{number}"), urgency, early });
        }
        if self.is_calm {
            return self.decide_calmly(chance);
        }
        let rules = 1 + chance.below(5);
        for rule in 0..rules {
            let is_last = rule + 1 == rules;
            let when = (!is_last || chance.once_in(4)).then(|| self.condition(chance, 1, false));
            self.rules.push((when, chance.below(self.outcomes.len())));
        }
    }

    /// A row for each flag, some of less and less urgency, and one for all who
    /// are left.
    fn decide_calmly(&mut self, chance: &mut Chance) {
        for flag in &self.flags {
            let fitting = |it: &Outcome| it.urgency >= flag.urgency;
            if let Some(outcome) = self.outcomes.iter().position(fitting) {
                self.rules.push((Some(Condition::Named(flag.condition)), outcome));
            }
        }
        let mut by_urgency: Vec<_> = (0..self.outcomes.len()).collect();
        by_urgency.sort_by_key(|it| std::cmp::Reverse(self.outcomes[*it].urgency));
        for outcome in by_urgency {
            if self.rules.iter().all(|(_, it)| *it != outcome) {
                self.rules.push((Some(self.condition(chance, 0, false)), outcome));
            }
        }
        if let Some((when, _)) = self.rules.last_mut() {
            *when = None;
        }
    }

    fn lay_down(&mut self, chance: &mut Chance) {
        for _ in 0..chance.below(3) {
            let only = self.condition(chance, 1, true);
            let place = chance.once_in(2).then(|| self.condition(chance, 1, true));
            self.laws.push(Law { only, place });
        }
        if chance.once_in(3) {
            self.contradictions.push(self.condition(chance, 1, false));
        }
    }

    /// A condition, which may speak of what is sent.
    fn condition(&self, chance: &mut Chance, depth: usize, sent: bool) -> Condition {
        if depth == 0 || chance.once_in(2) {
            return self.atom(chance, sent);
        }
        let parts = (0..1 + chance.below(3)).map(|_| self.condition(chance, depth - 1, sent));
        let parts: Vec<_> = parts.collect();
        match chance.below(3) {
            0 => Condition::All(parts),
            1 => Condition::Any(parts),
            _ => Condition::None(parts),
        }
    }

    fn atom(&self, chance: &mut Chance, sent: bool) -> Condition {
        if sent && chance.once_in(2) {
            return match chance.below(2) {
                0 => Condition::Urgency(chance.below(4)),
                _ => Condition::Outcome(chance.below(self.outcomes.len())),
            };
        }
        if !self.named.is_empty() && chance.once_in(4) {
            return Condition::Named(chance.below(self.named.len()));
        }
        // The past is what this is about.
        let past =
            self.slots.iter().position(|it| it.filled != Filled::Now && it.name != "check-in");
        let slot = match past {
            Some(first) if chance.once_in(2) => {
                let behind = self.slots.len() - first;
                first + chance.below(behind)
            }
            _ => chance.below(self.slots.len()),
        };
        match self.slots[slot].kind {
            Kind::One(count) | Kind::Many(count) => Condition::Chosen(slot, chance.below(count)),
            Kind::Number(max) => {
                let sign = if chance.once_in(2) { Sign::AtLeast } else { Sign::AtMost };
                Condition::Number(slot, sign, self.limit(chance, slot, max))
            }
        }
    }

    fn limit(&self, chance: &mut Chance, slot: usize, max: u32) -> Limit {
        let of = |it: &Slot| it.name.rsplit('.').next().unwrap_or_default().to_owned();
        let same = |at: &usize| *at != slot && of(&self.slots[*at]) == of(&self.slots[slot]);
        let others: Vec<_> = (0..self.slots.len()).filter(same).collect();
        if others.is_empty() || chance.once_in(4) {
            // Beyond the borders too.
            return Limit::Number(chance.below(max as usize + 1) as u32);
        }
        let other = *chance.pick(&others);
        match chance.below(3) {
            0 => Limit::More(other, chance.below(3) as u32),
            1 => Limit::Less(other, chance.below(3) as u32),
            _ => Limit::Percent(other, *chance.pick(&[0, 33, 50, 67, 100, 150])),
        }
    }

    fn mark_what_is_used(&mut self) {
        let ways = self.questions.iter().flat_map(|it| &it.ways).filter_map(|it| it.0.as_ref());
        let rules = self.rules.iter().filter_map(|it| it.0.as_ref());
        let laws = self.laws.iter().flat_map(|it| [Some(&it.only), it.place.as_ref()]).flatten();
        let named = self.named.iter().map(|it| &it.1);
        let all = ways.chain(rules).chain(laws).chain(named).chain(&self.contradictions);
        let mut used = Vec::new();
        all.for_each(|it| it.slots(&mut used));
        used.into_iter().for_each(|it| self.slots[it].is_used = true);
    }
}

fn flag_urgency(chance: &mut Chance) -> (usize, bool) {
    let urgency = 1 + chance.below(3);
    (urgency, urgency == 1 && chance.once_in(2))
}

impl Condition {
    fn slots(&self, used: &mut Vec<usize>) {
        match self {
            Self::Chosen(slot, _) => used.push(*slot),
            Self::Number(slot, _, limit) => {
                used.push(*slot);
                match limit {
                    Limit::Number(_) => {}
                    Limit::More(other, _) | Limit::Less(other, _) | Limit::Percent(other, _) => {
                        used.push(*other);
                    }
                }
            }
            Self::All(parts) | Self::Any(parts) | Self::None(parts) => {
                parts.iter().for_each(|it| it.slots(used));
            }
            Self::Named(_) | Self::Outcome(_) | Self::Urgency(_) => {}
        }
    }
}
