//! Sorts facts after those they are made of, and questions before those they
//! lead to.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;

use typed_index_collections::TiSlice;

use crate::dialog::index::QuestionIx;
use crate::dialog::source::{Condition, Source};
use crate::dialog::{Question, Target};

/// Returns these names with what they are made of, each after all of its parts;
/// or a name that is made of itself.
///
/// It is not recursive: a file can have a chain of any length.
pub(super) fn sort<N: Copy + Eq + Hash>(
    parts: &HashMap<N, Vec<N>>,
    names: impl IntoIterator<Item = N>,
) -> Result<Vec<N>, N> {
    let mut sorted = Vec::new();
    let mut is_sorted = HashMap::new();
    for name in names {
        let mut open = vec![name];
        while let Some(&name) = open.last() {
            match is_sorted.get(&name) {
                None => {
                    is_sorted.insert(name, false);
                    for part in parts.get(&name).into_iter().flatten().rev() {
                        match is_sorted.get(part) {
                            None => open.push(*part),
                            Some(false) => return Err(*part),
                            Some(true) => {}
                        }
                    }
                }
                Some(false) => {
                    is_sorted.insert(name, true);
                    sorted.push(name);
                    open.pop();
                }
                Some(true) => drop(open.pop()),
            }
        }
    }
    Ok(sorted)
}

/// Returns, for every fact and flag, the facts and flags its condition names.
pub(super) fn parts(source: &Source) -> HashMap<&str, Vec<&str>> {
    let facts = source.facts.iter().map(|it| (it.name.as_ref(), it.value.as_ref()));
    let flags = source.flags.iter().map(|it| (it.name.as_ref(), it.value.when.as_ref()));
    let mut parts: HashMap<&str, Vec<&str>> = HashMap::new();
    for (name, condition) in facts.chain(flags) {
        names_in(condition, parts.entry(name).or_default());
    }
    let known: HashSet<_> = parts.keys().copied().collect();
    parts.values_mut().for_each(|names| names.retain(|name| known.contains(name)));
    parts
}

fn names_in<'s>(condition: &'s Condition, names: &mut Vec<&'s str>) {
    match condition {
        Condition::Name(name) => names.push(name),
        Condition::Table(table) => {
            table.parts().for_each(|it| names_in(it.as_ref(), names));
        }
    }
}

/// Computes the longest path from every question to the end, or returns a
/// question that leads back to itself.
pub(super) fn measure(questions: &mut TiSlice<QuestionIx, Question>) -> Result<(), QuestionIx> {
    let next = |question: &Question| -> Vec<QuestionIx> {
        let transitions = question.next.iter().filter_map(|transition| match transition.to {
            Target::Question(next) => Some(next),
            Target::Decide => None,
        });
        transitions.collect()
    };
    let after = questions.iter_enumerated().map(|(place, it)| (place, next(it)));
    let after: HashMap<_, _> = after.collect();
    for place in sort(&after, questions.keys())? {
        let longest = after[&place].iter().map(|it| questions[*it].longest).max();
        questions[place].longest = longest.unwrap_or(0) + 1;
        let most = after[&place].iter().map(|it| questions[*it].most).max();
        questions[place].most = most.unwrap_or(0) + usize::from(!questions[place].is_history);
    }
    Ok(())
}
