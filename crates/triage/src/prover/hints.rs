//! Hints: what is not wrong, but may not be what the author meant.

use std::collections::HashSet;

use biodivine_lib_bdd::BddVariable;
use toml::Spanned;

use super::laws::Laws;
use super::layout::Layout;
use super::lower::{self, Built};
use super::outcome_sets::OutcomeSets;
use super::sense::reasons;
use super::sign::{Sign, signs};
use super::slips::{Search, Slip};
use super::state_space::{NODES_ALL_MAX, StateSpace, TooLarge};
use super::without::Without;
use crate::dialog::placeholder::{self, is_placeholder};
use crate::dialog::problem::{Code, Problem};
use crate::dialog::source::{self, DialogFile, Source};
use crate::dialog::{Dialog, Urgency};

/// Returns the hints for a file; none if it cannot be read, or is too large to
/// be proved.
pub fn hints<'t>(file: impl Into<DialogFile<'t>>) -> Vec<Problem> {
    let (source, problems) = source::read(file);
    if !problems.is_empty() {
        return Vec::new();
    }
    let Ok(Built { dialog, laws, .. }) = lower::build(&source) else { return Vec::new() };
    hints_of(&source, &dialog, &laws).unwrap_or_else(|TooLarge| Vec::new())
}

fn hints_of(source: &Source, dialog: &Dialog, laws: &Laws) -> Result<Vec<Problem>, TooLarge> {
    let space = StateSpace::new(dialog, &laws.guards())?;
    let outcome_sets = OutcomeSets::new(&space)?;
    let mut hints = questions_that_decide_nothing(source, &outcome_sets)?;
    hints.extend(flags_without_a_law(source, laws, &outcome_sets)?);
    hints.extend(flags_that_always_come_along(source, &outcome_sets)?);
    hints.extend(single_points_of_failure(source, laws, &outcome_sets)?);
    hints.extend(signs_without_a_flag(source, &outcome_sets)?);
    hints.extend(examples_left_in(source));
    hints.sort_by_key(|it| (it.span.start, it.code));
    Ok(hints)
}

/// Questions with no effect: with any answer, the next question and the result
/// are the same.
fn questions_that_decide_nothing(
    source: &Source,
    outcome_sets: &OutcomeSets,
) -> Result<Vec<Problem>, TooLarge> {
    let deciding = deciding(outcome_sets)?;
    let mut hints = Vec::new();
    for (question, layout) in source.questions.iter().zip(&outcome_sets.space.layouts) {
        let (Layout::First(variables) | Layout::Each(variables)) = layout;
        if question.value.is_history || variables.iter().any(|it| deciding.contains(it)) {
            continue;
        }
        let name = question.name.as_ref();
        let message = format!("`{name}` decides nothing: every answer to it leads to the same");
        let hint = "take it out, or use its answers in a condition";
        let problem = Problem::new(Code::D901, question.name.span(), message);
        hints.push(problem.hint(Some(hint.to_owned())).subject(format!("question.{name}")));
    }
    Ok(hints)
}

/// Returns the variables that decide what people are asked or sent.
fn deciding(outcome_sets: &OutcomeSets) -> Result<HashSet<BddVariable>, TooLarge> {
    let (space, dialog) = (outcome_sets.space, outcome_sets.space.dialog);
    let mut deciding = HashSet::new();
    let on_the_way =
        space.asked.iter().chain(Urgency::ALL.iter().map(|it| outcome_sets.at_least(*it)));
    on_the_way.for_each(|it| deciding.extend(it.support_set()));
    for place in dialog.outcomes.keys() {
        deciding.extend(outcome_sets.receiving(|it| it == place)?.support_set());
    }
    for (flag, raised) in dialog.flags.iter().zip(&outcome_sets.flags) {
        let within = outcome_sets.receiving(|it| dialog.outcomes[it].covers.contains(&flag.id))?;
        deciding.extend(space.and_not(raised, &within)?.support_set());
    }
    for place in dialog.notes.keys() {
        deciding.extend(outcome_sets.note(place)?.support_set());
    }
    Ok(deciding)
}

/// Every flag without which the laws would still hold and the table would still
/// decide for everybody: if an edit lost it, no proof would notice. In a dialog
/// that is hard to prove, it checks as many flags as there is time for.
fn flags_without_a_law(
    source: &Source,
    laws: &Laws,
    outcome_sets: &OutcomeSets,
) -> Result<Vec<Problem>, TooLarge> {
    let (mut hints, mut spent) = (Vec::new(), 0);
    for (place, flag) in source.flags.iter_enumerated() {
        if Without::new(outcome_sets.space.dialog, place).is_unnoticed(
            outcome_sets,
            laws,
            &mut spent,
        )? {
            hints.push(without_a_law(&flag.name));
        }
        if spent > NODES_ALL_MAX {
            break;
        }
    }
    Ok(hints)
}

fn without_a_law(name: &Spanned<String>) -> Problem {
    let (span, name) = (name.span(), name.as_ref());
    let message = format!("no law protects the flag `{name}`: all would hold without it");
    let hint = "write a [[law]] of what must be advised to people who give these answers";
    let problem = Problem::new(Code::D902, span, message).hint(Some(hint.to_owned()));
    problem.subject(format!("flag.{name}"))
}

/// Flags raised for everybody with an outcome that does not cover them: each
/// stands below that outcome every time.
fn flags_that_always_come_along(
    source: &Source,
    outcome_sets: &OutcomeSets,
) -> Result<Vec<Problem>, TooLarge> {
    let dialog = outcome_sets.space.dialog;
    let mut hints = Vec::new();
    for (place, outcome) in source.outcomes.iter_enumerated() {
        let given = outcome_sets.receiving(|it| it == place)?;
        let Some(somebody) = given.sat_witness() else { continue };
        for (flag, raised) in dialog.flags.iter().zip(&outcome_sets.flags) {
            let covers = dialog.outcomes[place].covers.contains(&flag.id);
            if covers
                || !raised.eval_in(&somebody)
                || !outcome_sets.space.and_not(&given, raised)?.is_false()
            {
                continue;
            }
            let (name, flag) = (outcome.name.as_ref(), &flag.id);
            let message =
                format!("the flag `{flag}` is raised for everybody who is given `{name}`");
            let hint = format!(
                "its words stand below each time; if those of `{name}` state it already, write \
                 covers = [\"{flag}\"]"
            );
            let problem = Problem::new(Code::D903, outcome.name.span(), message);
            hints.push(problem.hint(Some(hint)).subject(format!("outcome.{name}")));
        }
    }
    Ok(hints)
}

/// Emergencies that one missed sign turns into self-care, without a reason why
/// that is accepted.
fn single_points_of_failure(
    source: &Source,
    laws: &Laws,
    outcome_sets: &OutcomeSets,
) -> Result<Vec<Problem>, TooLarge> {
    let search = Search::new(source, laws, outcome_sets)?;
    let mut hints = Vec::new();
    for (place, flag) in source.flags.iter_enumerated() {
        if flag.value.urgency == Urgency::Emergency && flag.value.slip.is_none() {
            let mut slips = search.slips_of(place)?;
            slips.retain(Slip::is_single_point_of_failure);
            hints.extend(single_point_of_failure(&flag.name, &slips));
        }
    }
    Ok(hints)
}

fn single_point_of_failure(name: &Spanned<String>, slips: &[Slip]) -> Option<Problem> {
    let (span, name) = (name.span(), name.as_ref());
    let signs: Vec<_> = slips.iter().map(|it| format!("`{}`", it.sign)).collect();
    let message = format!(
        "the flag `{name}` is an emergency, and somebody who misses one sign of it is sent \
         self-care: {}",
        signs.join(", ")
    );
    let hint = "ask for the sign a second time, in other words; or write in the flag why one \
                miss is accepted: slip = \"…\"";
    let problem = Problem::new(Code::D905, span, message).hint(Some(hint.to_owned()));
    (!signs.is_empty()).then(|| problem.subject(format!("flag.{name}")))
}

/// Signs of a danger that raise no flag: an answer that was added to the
/// question, and to nothing else.
fn signs_without_a_flag(
    source: &Source,
    outcome_sets: &OutcomeSets,
) -> Result<Vec<Problem>, TooLarge> {
    let dialog = outcome_sets.space.dialog;
    let screens: Vec<_> = dialog.danger_screens().map(|it| &it.id).collect();
    let mut hints = Vec::new();
    for (place, question) in source.questions.iter_enumerated() {
        if !screens.contains(&&dialog.questions[place].id) {
            continue;
        }
        for sign in signs(outcome_sets.space, place) {
            let choices = || question.value.choices.iter().map(|it| &it.name);
            let is_it = |it: &&Spanned<String>| {
                sign.choice.as_ref().is_some_and(|own| own.0 == *it.as_ref())
            };
            let Some(choice) = choices().find(is_it) else { continue };
            if !raises_a_flag(&sign, outcome_sets)? {
                hints.push(without_a_flag(&question.name, choice));
            }
        }
    }
    Ok(hints)
}

/// Whether somebody with this sign has a flag that they would not have without
/// it.
fn raises_a_flag(sign: &Sign, outcome_sets: &OutcomeSets) -> Result<bool, TooLarge> {
    for raised in &outcome_sets.flags {
        let missed = sign.missed(outcome_sets.space, raised)?;
        if !outcome_sets.space.and_not(&missed, raised)?.is_false() {
            return Ok(true);
        }
    }
    Ok(false)
}

fn without_a_flag(question: &Spanned<String>, choice: &Spanned<String>) -> Problem {
    let (question, name) = (question.as_ref(), choice.as_ref());
    let message =
        format!("`{question}.{name}` raises no flag, though `{question}` asks for signs of danger");
    let hint = format!(
        "let a flag rest on it, such as [flag.{name}] with when = \"{question}.{name}\"; if it is \
         no red flag, allow it with the reason: about = \"choice.{question}.{name}\""
    );
    let problem = Problem::new(Code::D906, choice.span(), message).hint(Some(hint));
    problem.subject(format!("choice.{question}.{name}"))
}

/// Returns a hint for the texts of a file that are still an example, if there are
/// any.
pub fn examples_left<'t>(file: impl Into<DialogFile<'t>>) -> Option<Problem> {
    examples_left_in(&source::read(file).0)
}

fn examples_left_in(source: &Source) -> Option<Problem> {
    let reasons = reasons(source).map(|(_, key, it)| (key, it.as_ref(), it.span()));
    let sources = source.sources.iter().map(|it| ("source", &it.value, it.name.span()));
    let left = reasons.chain(sources).filter(|(_, text, _)| is_placeholder(text));
    placeholder::problem(left.map(|(key, _, span)| (key, span)))
}
