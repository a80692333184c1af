//! The slips, held to what comes of asking everybody what they are sent when
//! they forget one sign.

use std::collections::BTreeMap;

use heelwise::dialog::check::check;
use heelwise::dialog::check::slips::slips;
use heelwise::dialog::example::in_words;
use heelwise::dialog::{QuestionId, Urgency};

use super::people::{Everybody, Person};
use super::small::{Kind, Small};

/// What comes of a sign forgotten, for a flag.
pub(super) struct Slipped {
    pub(super) least: Urgency,
    /// Which second nets catch somebody by themselves.
    pub(super) nets: Vec<usize>,
    /// What those answer who are sent the least.
    examples: Vec<String>,
}

/// A sign, and for each answer that has it the answer that is given instead.
struct Sign {
    words: String,
    instead: BTreeMap<usize, usize>,
}

/// How the choice `c1` is called where it says that somebody does not know.
const UNKNOWN: &str = "unsure";

impl Everybody<'_> {
    /// The slips returned are those that asking everybody finds. Beside the
    /// dialog itself looks at one in which `c1` says "I don't know".
    pub(super) fn hold_the_slips(&self, seed: u64) {
        for has_unknown in [false, true] {
            let text = match has_unknown {
                true => self.small.text.replace("c1", UNKNOWN),
                false => self.small.text.clone(),
            };
            assert!(check(&text).dialog.is_some(), "seed {seed}: {text}");
            let mut found = self.slips(has_unknown);
            let returned = slips(&text).expect("a small dialog is small enough").slips;
            for pair in returned.windows(2) {
                let drop = |at: usize| pair[at].raises as i32 - pair[at].least as i32;
                assert!(drop(0).max(0) >= drop(1).max(0), "seed {seed}: the worst come first");
            }
            for slip in returned {
                let key = (slip.sign.replace(UNKNOWN, "c1"), slip.flag.0.clone());
                let asked = found.remove(&key);
                let asked =
                    asked.unwrap_or_else(|| panic!("seed {seed}: {key:?} is no slip\n{text}"));
                let nets: Vec<_> = asked.nets.iter().map(|it| format!("Net {it}.")).collect();
                assert_eq!(
                    (slip.least, slip.nets),
                    (asked.least, nets),
                    "seed {seed}: {key:?}\n{text}"
                );
                let example = in_words(&slip.example).replace(UNKNOWN, "c1");
                assert!(
                    asked.examples.contains(&example),
                    "seed {seed}: {key:?} {example}\n{text}"
                );
            }
            let missed: Vec<_> = found.keys().collect();
            assert!(missed.is_empty(), "seed {seed}: {missed:?} are not returned\n{text}");
        }
    }

    pub(super) fn slips(&self, has_unknown: bool) -> BTreeMap<(String, String), Slipped> {
        let mut slips = BTreeMap::new();
        for place in 0..self.small.questions.len() {
            for sign in signs(self.small, place, has_unknown) {
                for flag in 0..self.dialog.flags.len() {
                    if let Some(slip) = self.slip(place, &sign, flag) {
                        let flag = self.dialog.flags[flag].id.0.clone();
                        slips.insert((sign.words.clone(), flag), slip);
                    }
                }
            }
        }
        slips
    }

    fn slip(&self, place: usize, sign: &Sign, flag: usize) -> Option<Slipped> {
        let id = QuestionId(format!("q{place}"));
        let mut pairs = Vec::new();
        for person in self.people.iter().filter(|it| it.would_raise[flag]) {
            let Some(instead) = sign.instead.get(&person.mind[place]) else { continue };
            let mut mind = person.mind.clone();
            mind[place] = *instead;
            if person.answers.to(&id).is_some() && !person.contradicts.contains(&true) {
                pairs.push((person, &self.people[self.at(&mind)]));
            }
        }
        if !pairs.iter().any(|(_, after)| !after.would_raise[flag]) {
            return None;
        }
        let all = 0..self.small.nets.len();
        let least = |is: &dyn Fn(&Person) -> bool| {
            pairs.iter().filter(|(it, _)| is(it)).map(|(_, after)| after.urgency).min()
        };
        let loose = least(&|_| true);
        let nets = all.clone().filter(|net| least(&|it| self.is_in(it, *net)) > loose);
        let is_true = |it: &Person| all.clone().all(|net| self.is_in(it, net));
        let held = pairs.iter().any(|(it, _)| is_true(it));
        let least = if held { least(&is_true) } else { loose }?;
        let is_meant =
            |it: &Person, after: &Person| after.urgency == least && (!held || is_true(it));
        let shown = pairs.iter().filter(|(it, after)| is_meant(it, after));
        let examples = shown.map(|(_, after)| in_words(&after.answers)).collect();
        Some(Slipped { least, nets: nets.collect(), examples })
    }

    /// Whether a second net is true of somebody.
    fn is_in(&self, person: &Person, net: usize) -> bool {
        let (when, then) = &self.small.nets[net];
        !self.thinks(person, when) || self.thinks(person, then)
    }
}

fn signs(small: &Small, place: usize, has_unknown: bool) -> Vec<Sign> {
    let question = &small.questions[place];
    match question.kind {
        Kind::Many(count) => {
            let ticked =
                |tick: usize| (0..1 << (count - 1)).filter(move |it| it & (1 << tick) != 0);
            let sign = |tick| Sign {
                words: format!("q{place}.c{tick}"),
                instead: ticked(tick).map(|it| (it, it ^ (1 << tick))).collect(),
            };
            (0..count - 1).map(sign).collect()
        }
        Kind::One(count) => {
            let others = (0..count).filter(|it| has_unknown && *it != 1);
            let sign = |at| Sign { words: format!("q{place}.c{at}"), instead: [(at, 1)].into() };
            others.map(sign).collect()
        }
        Kind::Number(max) => numbers(small, place, max, question.worse),
    }
}

/// Of numbers that no condition tells apart, each stands for all.
fn numbers(small: &Small, place: usize, max: u32, worse: Option<bool>) -> Vec<Sign> {
    let mut begins: Vec<u32> = small.cuts_of_slips(place).into_iter().collect();
    begins.retain(|it| (1..=max).contains(it));
    begins.insert(0, 0);
    let last = |at: usize| begins.get(at + 1).map_or(max, |it| it - 1);
    let sign = |(at, other): (usize, usize)| {
        let (first, last) = (begins[at], last(at));
        let words = if first == last { last.to_string() } else { format!("{first} to {last}") };
        let instead = (first..=last).map(|it| (it as usize, begins[other] as usize)).collect();
        Sign { words: format!("q{place} {words}"), instead }
    };
    let borders = 1..begins.len();
    match worse {
        Some(true) => borders.map(|it| sign((it, it - 1))).collect(),
        Some(false) => borders.map(|it| sign((it - 1, it))).collect(),
        None => Vec::new(),
    }
}
