//! Proves that red flags are asked for: nobody who would raise one gets less
//! than it calls for because its question was skipped.

use std::collections::BTreeMap;

use biodivine_lib_bdd::Bdd;

use super::reporter::{Reporter, in_words};
use super::state_space::{Moment, TooLarge};
use crate::dialog::example;
use crate::dialog::guard::Guard;
use crate::dialog::index::{FlagIx, OutcomeIx, QuestionIx};
use crate::dialog::problem::{Code, Problem};
use crate::dialog::{Answers, Dialog, Kind, Urgency};

/// So many flags that one condition passes over are hardly meant.
const MANY_FLAGS: usize = 3;

pub(super) fn prove(proof: &mut Reporter) -> Result<(), TooLarge> {
    every_flag_is_asked_for(proof)?;
    grave_flags_rest_on_screens(proof)?;
    numbers_of_grave_flags_can_be_compared(proof);
    what_stays_unasked_is_shown(proof)
}

fn every_flag_is_asked_for(proof: &mut Reporter) -> Result<(), TooLarge> {
    let (source, outcome_sets) = (proof.source, proof.outcome_sets);
    let mut ends = BTreeMap::<_, Vec<_>>::new();
    for (place, flag) in source.flags.iter_enumerated() {
        let name = flag.name.as_ref();
        let named = |it: &OutcomeIx| unasked(proof, *it).any(|it| it == name);
        let is_emergency = flag.value.urgency == Urgency::Emergency;
        let outcomes = source.outcomes.keys().filter(|it| !is_emergency && named(it));
        let excepted: Vec<_> = outcomes.collect();
        let excepted = outcome_sets.receiving(|it| excepted.contains(&it))?;
        let missed = outcome_sets.space.and_not(&missed(proof, place)?, &excepted)?;
        let Some(person) = outcome_sets.space.witness(&missed) else { continue };
        let message = format!(
            "somebody who has the flag `{name}` ({}) is sent less, because nobody asks for it",
            in_words(flag.value.urgency)
        );
        let early = match is_emergency {
            true => "",
            false => "; or name the flag in `unasked` of an early outcome",
        };
        let asked = proof.dialog.walk_in_full(&person).answers;
        ends.entry(end_of(proof.dialog, &asked)).or_default().push(name.as_str());
        let hint = format!(
            "asked on, this person would answer: {}; ask that on this path{early}",
            example::in_words(&passed_over(proof, place, &person, &asked))
        );
        let problem = Problem::new(Code::D405, flag.name.span(), message).hint(Some(hint));
        let example = Some(proof.dialog.walk(&person).answers);
        proof.push(Problem { example, ..problem });
    }
    for (end, flags) in ends {
        one_end_passes_many_over(proof, end, &flags);
    }
    Ok(())
}

/// Returns the question whose answer ended the questions, and which of its
/// transitions did.
pub(super) fn end_of(dialog: &Dialog, asked: &Answers) -> Option<(QuestionIx, usize)> {
    let (last, _) = asked.0.last()?;
    let place = dialog.questions.position(|it| it.id == *last)?;
    let question = &dialog.questions[place];
    let taken = dialog.transition_after(question, asked);
    Some((place, question.next.iter().position(|it| std::ptr::eq(it, taken))?))
}

/// Names the condition behind many flags that nobody asks for: it may be turned
/// round.
fn one_end_passes_many_over(
    proof: &mut Reporter,
    end: Option<(QuestionIx, usize)>,
    flags: &[&str],
) {
    let Some((question, transition)) = end.filter(|_| flags.len() >= MANY_FLAGS) else { return };
    let question = &proof.source.questions[question];
    let Some(when) = &question.value.next.as_ref()[transition].when else { return };
    let first: Vec<_> = flags.iter().take(MANY_FLAGS).map(|it| format!("`{it}`")).collect();
    let message = format!(
        "`{}` ends the questions here for people with {} flags that nobody then asks for: {}{}",
        question.name.as_ref(),
        flags.len(),
        first.join(", "),
        if flags.len() > MANY_FLAGS { ", …" } else { "" }
    );
    let hint = "if this condition is turned round, mend it: the opposite of `\"x.y\"` is \
                `{ none = [\"x.y\"] }`. The problems with these flags come from it";
    proof.report(Code::D405, when.span(), message, Some(hint.to_owned()));
}

/// The people whose answers would raise a flag and who get less than it calls
/// for. A question that it rests on was not asked, or it would be raised.
fn missed(proof: &Reporter, flag: FlagIx) -> Result<Bdd, TooLarge> {
    let outcome_sets = proof.outcome_sets;
    let urgency = proof.dialog.flags[flag].urgency;
    outcome_sets.space.and_not(&proof.minds.raised[flag], outcome_sets.at_least(urgency))
}

/// The answers of a person to the questions of a flag that were not asked.
fn passed_over(proof: &Reporter, flag: FlagIx, person: &Answers, asked: &Answers) -> Answers {
    let questions = proof.minds.rests_on[flag].iter().map(|it| &proof.dialog.questions[*it].id);
    let unasked = questions.filter(|it| asked.to(it).is_none());
    let would = unasked.filter_map(|it| Some((it.clone(), person.to(it)?.clone())));
    Answers(would.collect())
}

/// Returns those of these people who are asked so that a flag is raised; if there
/// are none, all of them.
fn raised_at_the_end(proof: &Reporter, flag: FlagIx, who: &Bdd) -> Result<Bdd, TooLarge> {
    let space = proof.outcome_sets.space;
    let raised = Guard::Fact(proof.dialog.flags[flag].fact);
    let shown = space.and(who, &space.guard(&raised, Moment::End)?)?;
    Ok(if shown.is_false() { who.clone() } else { shown })
}

/// A flag of 24 hours or more is not raised for a person with the harmless
/// answers to the screens, whatever else they answer.
fn grave_flags_rest_on_screens(proof: &mut Reporter) -> Result<(), TooLarge> {
    let (source, space) = (proof.source, proof.outcome_sets.space);
    let is_screen = |it: &QuestionIx| proof.dialog.questions[*it].screen;
    for flag in proof.minds.grave() {
        let rests_on = &proof.minds.rests_on[flag];
        let mut harmless = proof.minds.raised[flag].not();
        for screen in rests_on.iter().copied().filter(is_screen) {
            harmless = space.whatever(screen, &harmless)?;
        }
        let others = rests_on.iter().filter(|it| !is_screen(it));
        let others: Vec<_> =
            others.map(|it| format!("`{}`", proof.dialog.questions[*it].id)).collect();
        let message = format!(
            "the flag `{}` ({}) can be raised whatever is answered to a screen: it rests on {}, \
             which is no screen",
            source.flags[flag].name.as_ref(),
            in_words(source.flags[flag].value.urgency),
            others.join(", ")
        );
        let hint = "mark the question that looks for it: screen = true; or name in the flag the \
                    answer to a screen that leads to this question";
        let span = source.flags[flag].name.span();
        let shown = raised_at_the_end(proof, flag, &harmless.not())?;
        proof.report_counterexample(Code::D406, span, &shown, message, Some(hint.to_owned()));
    }
    Ok(())
}

fn numbers_of_grave_flags_can_be_compared(proof: &mut Reporter) {
    for (place, question) in proof.source.questions.iter_enumerated() {
        let is_number = matches!(proof.dialog.questions[place].kind, Kind::Number { .. });
        let Some(flag) = proof.minds.grave_flag(place) else { continue };
        if !is_number || question.value.worse_when.is_some() {
            continue;
        }
        let message = format!(
            "the flag `{}` rests on the number `{}`, which does not state in which direction it \
             gets worse",
            proof.source.flags[flag].name.as_ref(),
            question.name.as_ref()
        );
        let hint = "add `worse-when = \"higher\"` or `worse-when = \"lower\"`".to_owned();
        proof.report(Code::D406, question.name.span(), message, Some(hint));
    }
}

/// What an early outcome may leave unasked is shown at every check, and must
/// really be left unasked.
fn what_stays_unasked_is_shown(proof: &mut Reporter) -> Result<(), TooLarge> {
    let (source, outcome_sets) = (proof.source, proof.outcome_sets);
    for (place, outcome) in source.outcomes.iter_enumerated() {
        let sent = outcome_sets.receiving(|it| it == place)?;
        let name = outcome.name.as_ref();
        let (mut all, mut flags) = (outcome_sets.space.nobody(), Vec::new());
        for named in &outcome.value.unasked {
            let flag = source.flags.position(|it| it.name.as_ref() == named.as_ref());
            let flag = flag.expect("the names in `unasked` are known");
            let unasked = outcome_sets.space.and(&sent, &missed(proof, flag)?)?;
            if unasked.is_false() {
                let message = format!(
                    "`unasked` changes nothing: nobody who is sent `{name}` has the flag `{}` \
                     unasked",
                    named.as_ref()
                );
                let hint = Some("take it out".to_owned());
                proof.report(Code::D408, named.span(), message, hint);
                continue;
            }
            all = outcome_sets.space.or(&all, &unasked)?;
            let urgency = in_words(source.flags[flag].value.urgency);
            flags.push(format!("{} ({urgency})", named.as_ref()));
        }
        if let Some(example) = outcome_sets.space.example(&all) {
            let message =
                format!("people are sent `{name}` and are never asked for: {}", flags.join(", "));
            let warning = Problem::new(Code::D412, outcome.name.span(), message);
            proof.warn(Problem { example: Some(example), ..warning });
        }
    }
    Ok(())
}

/// The flags that an outcome may leave unasked.
fn unasked<'p>(
    proof: &Reporter<'p>,
    outcome: OutcomeIx,
) -> impl Iterator<Item = &'p str> + use<'p> {
    proof.source.outcomes[outcome].value.unasked.iter().map(|it| it.as_ref().as_str())
}
