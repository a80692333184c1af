//! The slips, held to what comes of asking everybody what they are sent when
//! they miss one sign.

use std::collections::BTreeMap;

use triage::dialog::Urgency;
use triage::dialog::example::in_words;
use triage::prover::check;
use triage::prover::slips::{Slip, slips};

use super::people::{Everybody, Person};
use super::small::{Kind, Small};
use crate::random::Chance;

/// What comes of it when a sign of a flag is missed.
pub(super) struct Slipped {
    pub(super) least: Urgency,
    /// The second nets that catch somebody.
    nets: Vec<String>,
    /// What those answer who are sent the least.
    examples: Vec<String>,
}

/// A sign, and for each answer that has it the answers that miss it.
pub(super) struct Sign {
    pub(super) words: String,
    pub(super) instead: BTreeMap<usize, Vec<usize>>,
}

/// Somebody with a flag, and who they are after the slip.
type Pair<'p, 'd> = (&'p Person<'d>, &'p Person<'d>);

#[test]
fn the_slips_are_those_that_asking_everybody_finds() {
    let (mut single, mut caught, mut lowered) = (0, 0, 0);
    for seed in 0..1200 {
        let small = Small::random(&mut Chance(seed));
        let dialog = check(&small.text).dialog.expect("all its names stand");
        let slips = slips(&small.text).expect("a small dialog is small enough");
        Everybody::new(&small, &dialog).hold_the_slips(seed, &slips);
        single += slips.iter().filter(|it| it.is_single_point_of_failure()).count();
        caught += slips.iter().filter(|it| !it.nets.is_empty()).count();
        lowered += slips.iter().filter(|it| it.lowers()).count();
    }
    let counts = format!("{single} single, {caught} caught, {lowered} lowered");
    assert!(single > 50 && caught > 10 && lowered > 300, "{counts}");
}

impl Everybody<'_> {
    fn hold_the_slips(&self, seed: u64, given: &[Slip]) {
        let text = &self.small.text;
        let levels = |it: &Slip| (it.raises as usize).saturating_sub(it.least as usize);
        assert!(given.is_sorted_by(|a, b| levels(a) >= levels(b)), "seed {seed}: worst first");
        let mut found = BTreeMap::new();
        for (place, flag) in self.dialog.flags.iter().enumerate() {
            let of_flag = self.slips_of(place).into_iter();
            found.extend(of_flag.map(|(sign, it)| ((sign, flag.id.clone()), it)));
        }
        for slip in given {
            let key = (slip.sign.clone(), slip.flag.clone());
            let (sign, flag) = (&key.0, &key.1.0);
            let asked = found.remove(&key);
            let asked = asked.unwrap_or_else(|| panic!("seed {seed}: {sign} of {flag}\n{text}"));
            let (given, asked_of) = ((slip.least, &slip.nets), (asked.least, &asked.nets));
            assert_eq!(given, asked_of, "seed {seed}: {sign} of {flag}\n{text}");
            let example = in_words(&slip.example);
            assert!(asked.examples.contains(&example), "seed {seed}: {sign}: {example}\n{text}");
        }
        let missed: Vec<_> = found.keys().map(|(sign, flag)| (sign, &flag.0)).collect();
        assert!(missed.is_empty(), "seed {seed}: {missed:?} are not given\n{text}");
    }

    /// The slips by which people who have a flag are sent less, by their signs.
    pub(super) fn slips_of(&self, flag: usize) -> Vec<(String, Slipped)> {
        let mut slips = Vec::new();
        for place in 0..self.small.questions.len() {
            for sign in signs(self.small, place) {
                let slip = self.slip(&self.pairs(flag, place, &sign), flag);
                slips.extend(slip.map(|it| (sign.words, it)));
            }
        }
        slips
    }

    fn pairs(&self, flag: usize, place: usize, sign: &Sign) -> Vec<Pair<'_, '_>> {
        let mut pairs = Vec::new();
        for person in &self.people {
            let has = person.raised[flag] && person.would_raise[flag];
            let instead = sign.instead.get(&person.mind[place]);
            if let Some(instead) = instead.filter(|_| has && !person.contradicts.contains(&true)) {
                let others = self.beside(person, place);
                let after = others.filter(|it| instead.contains(&it.mind[place]));
                pairs.extend(after.map(|it| (person, it)));
            }
        }
        pairs
    }

    /// A net is cast when it leaves somebody with the sign, one after the other.
    fn slip(&self, pairs: &[Pair], flag: usize) -> Option<Slipped> {
        let least = |pairs: &[Pair]| pairs.iter().map(|(_, after)| after.urgency).min();
        let (mut pairs, mut nets) = (pairs.to_vec(), Vec::new());
        least(&pairs).filter(|it| *it < self.dialog.flags.raw[flag].urgency)?;
        for (place, (when, then)) in self.small.nets.iter().enumerate() {
            let holds = |it: &Person| !self.thinks(it, when) || self.thinks(it, then);
            let held: Vec<_> = pairs.iter().copied().filter(|(it, _)| holds(it)).collect();
            if held.is_empty() {
                continue;
            }
            if least(&held) > least(&pairs) {
                nets.push(format!("Net {place}."));
            }
            pairs = held;
        }
        let least = least(&pairs)?;
        let shown = pairs.iter().filter(|(_, after)| after.urgency == least);
        let examples = shown.map(|(_, after)| in_words(&after.answers)).collect();
        Some(Slipped { least, nets, examples })
    }
}

pub(super) fn signs(small: &Small, place: usize) -> Vec<Sign> {
    let others = |count: usize, of: usize| (0..count).filter(|it| *it != of).collect();
    match small.questions[place].kind {
        Kind::Many(count) => {
            let all = 0..1 << (count - 1);
            let sign = |tick| Sign {
                words: format!("q{place}.c{tick}"),
                instead: all
                    .clone()
                    .filter(|it| it & (1_usize << tick) != 0)
                    .map(|it| (it, vec![it ^ (1_usize << tick)]))
                    .collect(),
            };
            (0..count - 1).map(sign).collect()
        }
        Kind::One(count) => {
            let sign = |at| Sign {
                words: format!("q{place}.c{at}"),
                instead: [(at, others(count, at))].into(),
            };
            (0..count).map(sign).collect()
        }
        Kind::Number(max) => numbers(small, place, max),
    }
}

/// Numbers that no condition distinguishes are one sign.
fn numbers(small: &Small, place: usize, max: u32) -> Vec<Sign> {
    let mut begins: Vec<u32> = small.cuts(place).into_iter().collect();
    begins.retain(|it| (1..=max).contains(it));
    begins.insert(0, 0);
    let sign = |at: usize| {
        let (first, last) = (begins[at], begins.get(at + 1).map_or(max, |it| it - 1));
        let words = if first == last { last.to_string() } else { format!("{first} to {last}") };
        let others = (0..=max).filter(|it| !(first..=last).contains(it)).map(|it| it as usize);
        let others: Vec<_> = others.collect();
        Sign {
            words: format!("q{place} {words}"),
            instead: (first..=last).map(|it| (it as usize, others.clone())).collect(),
        }
    };
    (0..begins.len()).map(sign).collect()
}
