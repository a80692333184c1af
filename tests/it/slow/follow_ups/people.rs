//! Everybody who can be asked a check-in of a follow-up, with every past, one by
//! one.

use std::collections::BTreeMap;

use super::made::{Condition, Filled, FollowUp, Kind, Limit, Sign};

/// What stands in a slot.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Value {
    Choice(usize),
    /// A bit for each tick; none of them is "none of these".
    Ticks(usize),
    Number(u32),
}

/// A conversation: what is known of the past, and what was answered.
pub(super) type Conversation = BTreeMap<String, String>;

/// A person: their past, what they would answer, and what came of it.
#[derive(Clone)]
pub(super) struct Person {
    /// For every slot, the place of what stands in it among all that can.
    pub(super) mind: Vec<usize>,
    /// For every slot, what was asked or known.
    pub(super) known: Vec<Option<Value>>,
    /// The ways taken: question and way.
    pub(super) ways: Vec<(usize, usize)>,
    pub(super) rule: Option<usize>,
    pub(super) outcome: Option<usize>,
    /// Which flags are raised.
    pub(super) raised: Vec<bool>,
    /// Which flags the answers in mind would raise.
    pub(super) would_raise: Vec<bool>,
    /// Which contradictions the answers in mind hold.
    pub(super) contradicts: Vec<bool>,
    pub(super) urgency: usize,
}

pub(super) struct Everybody<'f> {
    pub(super) made: &'f FollowUp,
    pub(super) people: Vec<Person>,
    /// In how many ways each slot can be filled.
    pub(super) values: Vec<usize>,
}

impl<'f> Everybody<'f> {
    pub(super) fn new(made: &'f FollowUp) -> Self {
        let values: Vec<_> = made.slots.iter().map(|it| it.values()).collect();
        let mut people = Vec::new();
        let mut mind = vec![0; values.len()];
        loop {
            people.push(Person::new(made, &mind));
            let Some(at) = (0..mind.len()).find(|at| mind[*at] + 1 < values[*at]) else { break };
            mind[at] += 1;
            mind[..at].fill(0);
        }
        Self { made, people, values }
    }

    /// Those who differ from somebody in one slot only.
    pub(super) fn beside(&self, person: &Person, slot: usize) -> impl Iterator<Item = &Person> {
        let stride: usize = self.values[..slot].iter().product();
        let here = person.mind[slot];
        let at = |digits: &[usize]| {
            let digits = digits.iter().zip(&self.values);
            digits.rev().fold(0, |at, (digit, count)| at * count + digit)
        };
        let first = at(&person.mind) - here * stride;
        let others = (0..self.values[slot]).filter(move |it| *it != here);
        others.map(move |it| &self.people[first + it * stride])
    }
}

impl Person {
    fn new(made: &FollowUp, mind: &[usize]) -> Self {
        let slots = made.slots.iter().zip(mind);
        let in_mind: Vec<_> = slots.map(|(slot, at)| value(slot, *at)).collect();
        let thinks = Sees { made, values: &in_mind, sent: None };
        let is_named = |sees: &Sees, place: usize| sees.holds(&made.named[place].1, Sight::Given);
        let would_raise = made.flags.iter().map(|it| is_named(&thinks, it.condition)).collect();
        let contradicts =
            made.contradictions.iter().map(|it| thinks.holds(it, Sight::Given)).collect();
        let (known, ways) = walk(made, mind, &in_mind);
        let sees = Sees { made, values: &known, sent: None };
        let raised: Vec<_> = made.flags.iter().map(|it| is_named(&sees, it.condition)).collect();
        let open =
            |when: &Option<Condition>| when.as_ref().is_none_or(|it| sees.holds(it, Sight::Given));
        let rule = made.rules.iter().position(|(when, _)| open(when));
        let outcome = rule.map(|it| made.rules[it].1);
        let by_flags = made.flags.iter().zip(&raised).filter(|it| *it.1).map(|it| it.0.urgency);
        let by_outcome = outcome.map_or(0, |it| made.outcomes[it].urgency);
        let urgency = by_flags.max().unwrap_or(0).max(by_outcome);
        let mind = mind.to_vec();
        Self { mind, known, ways, rule, outcome, raised, would_raise, contradicts, urgency }
    }

    pub(super) fn conversation(&self, made: &FollowUp) -> Conversation {
        let known = made.slots.iter().zip(&self.known).filter(|(slot, _)| slot.is_used);
        let known = known.filter_map(|(slot, value)| {
            let words = match (*value)? {
                Value::Choice(choice) => slot.choices[choice].clone(),
                Value::Number(number) => number.to_string(),
                Value::Ticks(0) => slot.choices.last().unwrap().clone(),
                Value::Ticks(ticks) => {
                    let ticked = (0..slot.choices.len()).filter(|it| ticks & (1 << it) != 0);
                    ticked.map(|it| slot.choices[it].as_str()).collect::<Vec<_>>().join(",")
                }
            };
            Some((slot.name.clone(), words))
        });
        known.collect()
    }
}

/// Returns what the place stands for among all that can be in a slot.
pub(super) fn value(slot: &super::made::Slot, at: usize) -> Option<Value> {
    let at = match slot.filled {
        Filled::Perhaps => at.checked_sub(1)?,
        Filled::Always | Filled::Now => at,
    };
    Some(match slot.kind {
        Kind::One(_) => Value::Choice(at),
        Kind::Many(_) => Value::Ticks(at),
        Kind::Number(_) => Value::Number(at as u32),
    })
}

/// Goes from the first question of the check-in to the end.
fn walk(
    made: &FollowUp,
    mind: &[usize],
    in_mind: &[Option<Value>],
) -> (Vec<Option<Value>>, Vec<(usize, usize)>) {
    let is_past = |at: usize| made.slots[at].filled != Filled::Now;
    let mut known: Vec<_> =
        in_mind.iter().enumerate().map(|(at, it)| it.filter(|_| is_past(at))).collect();
    let mut ways = Vec::new();
    let mut here = Some(made.check_ins[mind[0]].first);
    while let Some(question) = here {
        let asked = &made.questions[question];
        known[asked.slot] = in_mind[asked.slot];
        let sees = Sees { made, values: &known, sent: None };
        let open =
            |when: &Option<Condition>| when.as_ref().is_none_or(|it| sees.holds(it, Sight::Given));
        let way = asked.ways.iter().position(|(when, _)| open(when)).unwrap();
        ways.push((question, way));
        here = asked.ways[way].1;
    }
    (known, ways)
}

/// How a condition looks at what is sent.
#[derive(Clone, Copy)]
pub(super) enum Sight {
    /// As it is.
    Given,
    /// As if all were sent.
    Most,
    /// As if nothing were.
    Least,
}

impl Sight {
    fn denied(self) -> Self {
        match self {
            Self::Given => Self::Given,
            Self::Most => Self::Least,
            Self::Least => Self::Most,
        }
    }
}

/// What a condition is held against.
pub(super) struct Sees<'a> {
    pub(super) made: &'a FollowUp,
    pub(super) values: &'a [Option<Value>],
    pub(super) sent: Option<&'a Person>,
}

impl Sees<'_> {
    pub(super) fn holds(&self, condition: &Condition, sight: Sight) -> bool {
        let sent = |is: &dyn Fn(&Person) -> bool| match sight {
            Sight::Most => true,
            Sight::Least => false,
            Sight::Given => self.sent.is_some_and(is),
        };
        match condition {
            Condition::Named(place) => self.holds(&self.made.named[*place].1, sight),
            Condition::Chosen(slot, choice) => self.has_chosen(*slot, *choice),
            Condition::Number(slot, sign, limit) => self.compares(*slot, *sign, *limit),
            Condition::Outcome(place) => sent(&|it| it.outcome == Some(*place)),
            Condition::Urgency(least) => sent(&|it| it.urgency >= *least),
            Condition::All(parts) => parts.iter().all(|it| self.holds(it, sight)),
            Condition::Any(parts) => parts.iter().any(|it| self.holds(it, sight)),
            Condition::None(parts) => !parts.iter().any(|it| self.holds(it, sight.denied())),
        }
    }

    fn has_chosen(&self, slot: usize, choice: usize) -> bool {
        let is_none = choice + 1 == self.made.slots[slot].choices.len();
        match self.values[slot] {
            Some(Value::Choice(it)) => it == choice,
            Some(Value::Ticks(0)) => is_none,
            Some(Value::Ticks(ticks)) => !is_none && ticks & (1 << choice) != 0,
            Some(Value::Number(_)) | None => false,
        }
    }

    fn number(&self, slot: usize) -> Option<u32> {
        match self.values[slot] {
            Some(Value::Number(number)) => Some(number),
            Some(Value::Choice(_) | Value::Ticks(_)) | None => None,
        }
    }

    /// What was not answered makes no comparison true; a share of 0 neither.
    fn compares(&self, slot: usize, sign: Sign, limit: Limit) -> bool {
        let Some(left) = self.number(slot) else { return false };
        // Both sides, so that no number falls below 0.
        let sides = match limit {
            Limit::Number(number) => Some((left, number)),
            Limit::More(other, more) => self.number(other).map(|it| (left, it + more)),
            Limit::Less(other, less) => self.number(other).map(|it| (left + less, it)),
            Limit::Percent(other, share) => {
                let other = self.number(other).filter(|it| *it > 0);
                other.map(|it| (100 * left, share * it))
            }
        };
        sides.is_some_and(|(left, right)| match sign {
            Sign::AtLeast => left >= right,
            Sign::AtMost => left <= right,
        })
    }
}
