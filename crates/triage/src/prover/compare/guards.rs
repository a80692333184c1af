//! Rewrites guards: changes their names, and lists where each is.

use crate::dialog::guard::Guard;
use crate::dialog::{ChoiceId, Dialog, QuestionId, Rule, Target};

/// Returns the guard with each part replaced for which `atom` returns another.
pub(super) fn replaced(guard: &Guard, atom: &impl Fn(&Guard) -> Option<Guard>) -> Guard {
    let all = |guards: &[Guard]| guards.iter().map(|it| replaced(it, atom)).collect();
    match guard {
        Guard::All(guards) => Guard::All(all(guards)),
        Guard::Any(guards) => Guard::Any(all(guards)),
        Guard::None(guards) => Guard::None(all(guards)),
        Guard::Count(least, guards) => Guard::Count(*least, all(guards)),
        Guard::Chosen(..) | Guard::AtLeast(..) | Guard::AtMost(..) | Guard::Fact(_) => {
            atom(guard).unwrap_or_else(|| guard.clone())
        }
    }
}

/// Returns the guard with other names; a number has no choice.
pub(super) fn renamed(
    guard: &Guard,
    name: &impl Fn(&QuestionId, Option<&ChoiceId>) -> (QuestionId, Option<ChoiceId>),
) -> Guard {
    replaced(guard, &|atom| match atom {
        Guard::Chosen(question, choice) => {
            let (question, named) = name(question, Some(choice));
            Some(Guard::Chosen(question, named.unwrap_or_else(|| choice.clone())))
        }
        Guard::AtLeast(question, least) => Some(Guard::AtLeast(name(question, None).0, *least)),
        Guard::AtMost(question, most) => Some(Guard::AtMost(name(question, None).0, *most)),
        Guard::Fact(_) | Guard::All(_) | Guard::Any(_) | Guard::None(_) | Guard::Count(..) => None,
    })
}

/// Changes every guard of a dialog.
pub(super) fn change_all(dialog: &mut Dialog, change: impl Fn(&Guard) -> Guard) {
    let transitions = dialog.questions.iter_mut().flat_map(|it| &mut it.next);
    let transitions = transitions.filter_map(|it| it.guard.as_mut());
    let facts = dialog.facts.iter_mut().map(|it| &mut it.guard);
    let rules = dialog.rules.iter_mut().map(|it| &mut it.guard);
    let notes = dialog.notes.iter_mut().map(|it| &mut it.guard);
    for guard in transitions.chain(facts).chain(rules).chain(notes) {
        *guard = change(guard);
    }
}

/// Returns every guard with a line that describes its place, and the question
/// whose transition it is or to which it leads.
pub(super) fn places(dialog: &Dialog) -> Vec<(String, Vec<&QuestionId>, Option<&Guard>)> {
    let mut places = Vec::new();
    for question in &dialog.questions {
        for (place, transition) in question.next.iter().enumerate() {
            let mut ends = vec![&question.id];
            if let Target::Question(to) = transition.to {
                ends.push(&dialog.questions[to].id);
            }
            places.push((format!("transition {place}"), ends, transition.guard.as_ref()));
        }
    }
    let facts = dialog.facts.iter().map(|it| (format!("fact {}", it.name), &it.guard));
    let outcome = |it: &Rule| &dialog.outcomes[it.outcome].id;
    let rules = dialog.rules.iter().map(|it| (format!("rule {}", outcome(it)), &it.guard));
    let notes = dialog.notes.iter().map(|it| (format!("note {}", it.id), &it.guard));
    let named = facts.chain(rules).chain(notes);
    places.extend(named.map(|(place, guard)| (place, Vec::new(), Some(guard))));
    places
}
