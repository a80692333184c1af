//! Checks former names (`was`) of questions and choices: each belongs to one
//! thing, and nothing has that name now.

use std::collections::HashSet;

use toml::Spanned;

use crate::dialog::problem::{Code, Problem};
use crate::dialog::source::Source;

/// Returns a problem for each former name that something else has, or had.
pub(super) fn problems(source: &Source) -> Vec<Problem> {
    let questions = source.questions.iter();
    let names = questions.clone().map(|it| it.name.as_ref().as_str());
    let former = questions.clone().filter_map(|it| it.value.was.as_ref());
    let mut problems = clashes("question", names, former);
    for question in questions {
        let choices = question.value.choices.iter();
        let names = choices.clone().map(|it| it.name.as_ref().as_str());
        problems.extend(clashes("choice", names, choices.filter_map(|it| it.was.as_ref())));
    }
    problems
}

fn clashes<'s>(
    what: &str,
    names: impl Iterator<Item = &'s str>,
    former: impl Iterator<Item = &'s Spanned<String>>,
) -> Vec<Problem> {
    let mut taken: HashSet<_> = names.collect();
    let clashing = former.filter(|it| !taken.insert((*it).as_ref().as_str()));
    let problem = |name: &Spanned<String>| {
        let message = format!("`was` names `{}`, which another {what} has or had", name.as_ref());
        let hint = "`was` is the name that this one had before, and nothing else has it now";
        Problem::new(Code::D103, name.span(), message).hint(Some(hint.to_owned()))
    };
    clashing.map(problem).collect()
}
