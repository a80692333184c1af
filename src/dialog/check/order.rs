//! Which comes before which: facts after those they are made of, questions
//! before those they lead to.

use std::collections::HashMap;

use crate::dialog::source::{Condition, Source};
use crate::dialog::{Question, Target};

/// Returns the names in `parts`, each after every one it is made of, or a name
/// that is made of itself.
pub(super) fn sort<'s>(
    parts: &HashMap<&'s str, Vec<&'s str>>,
    names: &[&'s str],
) -> Result<Vec<&'s str>, &'s str> {
    let mut sorted = Vec::new();
    let mut open = Vec::new();
    for name in names {
        place(name, parts, &mut open, &mut sorted)?;
    }
    Ok(sorted)
}

fn place<'s>(
    name: &'s str,
    parts: &HashMap<&'s str, Vec<&'s str>>,
    open: &mut Vec<&'s str>,
    sorted: &mut Vec<&'s str>,
) -> Result<(), &'s str> {
    if open.contains(&name) {
        return Err(name);
    }
    if sorted.contains(&name) {
        return Ok(());
    }
    open.push(name);
    for part in parts.get(name).into_iter().flatten() {
        place(part, parts, open, sorted)?;
    }
    open.pop();
    sorted.push(name);
    Ok(())
}

/// Returns, for every fact and flag, the facts and flags its condition names.
pub(super) fn parts(source: &Source) -> HashMap<&str, Vec<&str>> {
    let facts = source.facts.iter().map(|it| (it.name.as_ref(), it.value.as_ref()));
    let flags = source.flags.iter().map(|it| (it.name.as_ref(), it.value.when.as_ref()));
    let mut parts: HashMap<&str, Vec<&str>> = HashMap::new();
    for (name, condition) in facts.chain(flags) {
        names_in(condition, parts.entry(name).or_default());
    }
    let known: Vec<_> = parts.keys().copied().collect();
    parts.values_mut().for_each(|names| names.retain(|name| known.contains(name)));
    parts
}

fn names_in<'s>(condition: &'s Condition, names: &mut Vec<&'s str>) {
    match condition {
        Condition::Name(name) => names.push(name),
        Condition::Table(table) => {
            for list in [&table.all, &table.any, &table.none, &table.of].into_iter().flatten() {
                list.iter().for_each(|it| names_in(it.as_ref(), names));
            }
        }
    }
}

/// Works out the longest way from every question to the end, or returns a
/// question that leads back to itself.
pub(super) fn measure(questions: &mut [Question]) -> Result<(), usize> {
    let mut longest = vec![None; questions.len()];
    for place in 0..questions.len() {
        measure_from(place, questions, &mut longest, &mut Vec::new())?;
    }
    for (question, longest) in questions.iter_mut().zip(longest) {
        question.longest = longest.expect("every question was measured");
    }
    Ok(())
}

fn measure_from(
    place: usize,
    questions: &[Question],
    longest: &mut [Option<usize>],
    open: &mut Vec<usize>,
) -> Result<usize, usize> {
    if let Some(known) = longest[place] {
        return Ok(known);
    }
    if open.contains(&place) {
        return Err(place);
    }
    open.push(place);
    let mut most = 0;
    for way in &questions[place].next {
        if let Target::Question(next) = way.to {
            most = most.max(measure_from(next, questions, longest, open)?);
        }
    }
    open.pop();
    longest[place] = Some(most + 1);
    Ok(most + 1)
}
