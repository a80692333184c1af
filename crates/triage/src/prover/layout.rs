//! The layout: which variables stand for the answers to each question.

use std::collections::HashMap;

use biodivine_lib_bdd::{BddVariable, BddVariableSet};
use typed_index_collections::TiVec;

use super::state_space::TooLarge;
use crate::dialog::guard::Guard;
use crate::dialog::index::QuestionIx;
use crate::dialog::{Dialog, Kind, QuestionId};

/// The most variables. There is one for nearly every answer that a condition
/// can distinguish from others.
const VARIABLES_MAX: usize = 4_000;

/// How variables stand for the answers to a question.
#[derive(Clone)]
pub(super) enum Layout {
    /// The answer is the first that is true; there is one more answer than
    /// variables.
    First(Vec<BddVariable>),
    /// Each variable is a tick.
    Each(Vec<BddVariable>),
}

/// Returns the questions, each before those it leads to.
pub(super) fn order(dialog: &Dialog) -> Vec<QuestionIx> {
    let mut order: Vec<_> = dialog.questions.keys().collect();
    order.sort_by_key(|place| std::cmp::Reverse(dialog.questions[*place].longest));
    order
}

/// Returns the questions in the order of their variables: that of `order`, with
/// what a question was answered before in front of it. A comparison of the two
/// is a small set only if their variables are neighbors.
pub(super) fn order_of_variables(dialog: &Dialog) -> Vec<QuestionIx> {
    let questions = &dialog.questions;
    let (mut past, asked): (Vec<_>, Vec<_>) =
        order(dialog).into_iter().partition(|it| questions[*it].is_history);
    let mut variables = Vec::new();
    for place in asked {
        let is_of_it =
            |it: &mut QuestionIx| is_answer_before(&questions[*it].id, &questions[place].id);
        variables.extend(past.extract_if(.., is_of_it));
        variables.push(place);
    }
    past.append(&mut variables);
    past
}

fn is_answer_before(past: &QuestionId, question: &QuestionId) -> bool {
    past.0.split_once('.').is_some_and(|(_, name)| name == question.0)
}

pub(super) fn lay_out(
    dialog: &Dialog,
    order: &[QuestionIx],
    intervals: &HashMap<QuestionIx, Vec<u32>>,
) -> Result<(BddVariableSet, TiVec<QuestionIx, Layout>), TooLarge> {
    let count = |place: &QuestionIx| match &dialog.questions[*place].kind {
        Kind::One(choices) | Kind::Many { choices, .. } => choices.len() - 1,
        Kind::Number { .. } => intervals[place].len() - 1,
    };
    let total: usize = order.iter().map(count).sum();
    if total > VARIABLES_MAX {
        return Err(TooLarge);
    }
    let set = BddVariableSet::new_anonymous(total as u16);
    let mut free = set.variables().into_iter();
    let mut layouts: TiVec<_, _> =
        dialog.questions.iter().map(|_| Layout::Each(Vec::new())).collect();
    for place in order {
        let variables = free.by_ref().take(count(place)).collect();
        layouts[*place] = match dialog.questions[*place].kind {
            Kind::Many { .. } => Layout::Each(variables),
            Kind::One(_) | Kind::Number { .. } => Layout::First(variables),
        };
    }
    Ok((set, layouts))
}

/// Returns, for every number question, where the intervals begin that guards
/// can distinguish.
pub(super) fn intervals(dialog: &Dialog, guards: &[&Guard]) -> HashMap<QuestionIx, Vec<u32>> {
    let mut cuts: HashMap<&QuestionId, Vec<u32>> = HashMap::new();
    for guard in guards_of(dialog).chain(guards.iter().copied()) {
        cuts_in(guard, &mut cuts);
    }
    let mut intervals = HashMap::new();
    for (place, question) in dialog.questions.iter_enumerated() {
        if let Kind::Number { min, max } = question.kind {
            let mut begins = cuts.remove(&question.id).unwrap_or_default();
            begins.retain(|it| (min + 1..=max).contains(it));
            begins.push(min);
            begins.sort_unstable();
            begins.dedup();
            intervals.insert(place, begins);
        }
    }
    intervals
}

/// Returns every guard in the dialog.
pub(super) fn guards_of(dialog: &Dialog) -> impl Iterator<Item = &Guard> {
    let transitions =
        dialog.questions.iter().flat_map(|it| &it.next).filter_map(|it| it.guard.as_ref());
    let facts = dialog.facts.iter().map(|it| &it.guard);
    let rules = dialog.rules.iter().map(|it| &it.guard);
    let notes = dialog.notes.iter().map(|it| &it.guard);
    let needs = dialog.questions.iter().flat_map(|it| &it.need.tests).map(|it| &it.holds);
    transitions.chain(facts).chain(rules).chain(notes).chain(needs)
}

fn cuts_in<'g>(guard: &'g Guard, cuts: &mut HashMap<&'g QuestionId, Vec<u32>>) {
    match guard {
        Guard::AtLeast(question, least) => cuts.entry(question).or_default().push(*least),
        Guard::AtMost(question, most) => {
            cuts.entry(question).or_default().push(most.saturating_add(1));
        }
        Guard::All(guards) | Guard::Any(guards) | Guard::None(guards) | Guard::Count(_, guards) => {
            guards.iter().for_each(|it| cuts_in(it, cuts));
        }
        Guard::Chosen(..) | Guard::Fact(_) => {}
    }
}
