//! Plurals: a text has all categories that whole numbers need, and no other.

use std::collections::{BTreeMap, BTreeSet};

use super::FluentMessage;
use crate::dialog::problem::{Code, Problem};
use crate::locale::catalogue::variables::NUMBERS;
use crate::locale::plural::{self, NUMBER_MAX, plurals};

pub(super) fn problems(tag: &str, id: &str, message: &FluentMessage) -> Vec<Problem> {
    let mut chosen: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (by, key) in message.readings.iter().flat_map(|it| &it.selected) {
        chosen.entry(by).or_default().insert(key);
    }
    chosen.iter().flat_map(|(by, keys)| choice(tag, id, by, keys)).collect()
}

fn choice(tag: &str, id: &str, by: &str, keys: &BTreeSet<&str>) -> Vec<Problem> {
    let named: BTreeSet<_> = keys.iter().copied().filter(|it| plural::NAMES.contains(it)).collect();
    let problem = |message| vec![Problem::new(Code::D712, 0..0, message)];
    if id.starts_with('-') || by.is_empty() {
        return Vec::new();
    }
    if !NUMBERS.contains(&by) {
        return problem(format!("`{id}` chooses by `${by}`, which is no number"));
    }
    if named.is_empty() {
        return Vec::new();
    }
    let Some(plurals) = plurals(tag) else {
        return problem(format!("which plurals `{tag}` has is not known"));
    };
    let reached: BTreeSet<_> = plurals.keys().copied().collect();
    let is_needed = |plural: &&str| plurals[*plural][0] <= NUMBER_MAX;
    let needed: BTreeSet<_> = reached.iter().copied().filter(is_needed).collect();
    let problem = |(plural, from): (&&str, Option<&Vec<u32>>)| {
        let example =
            from.and_then(|it| it.first()).map_or_else(String::new, |it| format!(", as for {it}"));
        format!("`{id}` lacks the plural [{plural}]{example}")
    };
    let lacking = needed.difference(&named).map(|it| problem((it, plurals.get(it))));
    let unreached = named.difference(&reached).map(|plural| {
        format!("`{id}` has the plural [{plural}], which no whole number reaches in `{tag}`")
    });
    lacking.chain(unreached).map(|it| Problem::new(Code::D712, 0..0, it)).collect()
}
