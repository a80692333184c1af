//! Terms: a term gets only the arguments in the brackets after its name.
//!
//! Fluent gives a term no variable of its message, nor of a message that the
//! term refers to. It shows `{$emergency}` instead and reports no error.

use std::collections::BTreeSet;

use super::{FluentMessage, LanguageFiles};
use crate::dialog::problem::{Code, Problem, nearest};
use crate::locale::expansion::Call;

/// Returns a problem for each term, here or referred to here, with an unused or
/// a missing argument.
pub(super) fn problems(bundle: &LanguageFiles, id: &str, message: &FluentMessage) -> Vec<Problem> {
    let mut problems = Vec::new();
    if id.starts_with('-') {
        problems.extend(not_given(id, message));
        problems.extend(never_passed(bundle, id, message));
    }
    let calls: BTreeSet<_> = message.readings.iter().flat_map(|it| &it.calls).collect();
    for call in calls.into_iter().filter(|it| it.name.starts_with('-')) {
        problems.extend(passed_in_vain(bundle, id, call));
    }
    problems
}

fn not_given(id: &str, term: &FluentMessage) -> Vec<Problem> {
    let of_all = |of: fn(&super::Expansion) -> Vec<String>| -> BTreeSet<String> {
        term.readings.iter().flat_map(of).collect()
    };
    let variables = of_all(|it| it.shown.keys().map(|it| format!("${it}")).collect());
    let messages = of_all(|it| it.references.iter().cloned().collect());
    let messages = messages.into_iter().filter(|it| !it.starts_with('-'));
    let functions = of_all(|it| it.calls.iter().map(|it| it.name.clone()).collect());
    let functions = functions.into_iter().filter(|it| !it.starts_with('-'));
    let all = variables.into_iter().chain(messages).chain(functions);
    let problem = |it| {
        let message = format!("`{id}` puts in `{it}`, and a term is given no variables");
        let hint = format!("put `{it}` into the messages that use `{id}`");
        Problem::new(Code::D704, 0..0, message).hint(Some(hint))
    };
    all.map(problem).collect()
}

/// A variable for a choice that no message passes: the other variants are never
/// shown.
fn never_passed(bundle: &LanguageFiles, id: &str, term: &FluentMessage) -> Vec<Problem> {
    let all = bundle.entries.iter().flat_map(|(.., it)| &it.readings);
    let calls = all.flat_map(|it| &it.calls).filter(|it| it.name == id);
    let passed: BTreeSet<_> = calls.flat_map(|it| &it.named).map(String::as_str).collect();
    let chosen_by: BTreeSet<_> = chosen_by(term).collect();
    let lacking = chosen_by.into_iter().filter(|it| !passed.contains(it));
    let problem = |name| {
        let message = format!("`{id}` chooses by `${name}`, which nobody passes to it");
        Problem::new(Code::D704, 0..0, message).hint(nearest(name, passed.iter().copied()))
    };
    lacking.map(problem).collect()
}

fn passed_in_vain(bundle: &LanguageFiles, id: &str, call: &Call) -> Vec<Problem> {
    let Some(term) = bundle.get(&call.name) else { return Vec::new() };
    let known: BTreeSet<_> = chosen_by(term).collect();
    let named = call.named.iter().filter(|it| !known.contains(it.as_str()));
    let problem = |name: &String| {
        let message = format!("`{name}` is passed to `{}` in `{id}` in vain", call.name);
        Problem::new(Code::D711, 0..0, message).hint(nearest(name, known.iter().copied()))
    };
    let mut problems: Vec<_> = named.map(problem).collect();
    if !call.positional.is_empty() {
        let message = format!("what is passed to `{}` in `{id}` has no name", call.name);
        let hint = "a term chooses by what has one, such as (case: \"genitive\")";
        problems.push(Problem::new(Code::D711, 0..0, message).hint(Some(hint.to_owned())));
    }
    problems
}

fn chosen_by(term: &FluentMessage) -> impl Iterator<Item = &str> {
    let picks = term.readings.iter().flat_map(|it| &it.selected);
    picks.map(|(by, _)| by.as_str()).filter(|it| !it.is_empty())
}
