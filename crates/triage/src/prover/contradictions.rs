//! Contradictions: answers left out of the comparison of worse answers. Enough
//! must remain to compare, and what they hide is shown at every check.

use biodivine_lib_bdd::Bdd;

use super::laws::Laws;
use super::layout::Layout;
use super::reporter::{Reporter, in_words};
use super::state_space::{Moment, TooLarge};
use super::worse::{Side, Step, widest_steps};
use crate::dialog::example;
use crate::dialog::index::QuestionIx;
use crate::dialog::problem::{Code, Problem};
use crate::dialog::{Answers, At, Kind, Urgency};

pub(super) fn prove(proof: &mut Reporter, laws: &Laws) -> Result<(), TooLarge> {
    let space = proof.outcome_sets.space;
    let sets = laws.contradictions.iter().map(|it| space.guard(it, Moment::InMind));
    let sets = sets.collect::<Result<Vec<_>, _>>()?;
    let mut sane = space.everybody();
    for (place, who) in sets.iter().enumerate() {
        let before = sane;
        sane = space.and_not(&before, who)?;
        if let Some(lost) = lost(proof, &before, &sane)? {
            let span = proof.source.contradictions[place].when.span();
            let message = format!("this contradiction is too wide: it leaves nobody {lost}");
            let hint = "write only what nobody can answer who answers truly; where people can, \
                        mend the rows and transitions instead";
            proof.report(Code::D409, span, message, Some(hint.to_owned()));
        } else {
            show(proof, place, &sets)?;
        }
    }
    Ok(())
}

/// Returns as text which people could be compared before a contradiction and
/// cannot after it.
fn lost(proof: &Reporter, before: &Bdd, after: &Bdd) -> Result<Option<String>, TooLarge> {
    let space = proof.outcome_sets.space;
    let is_lost = |who: &Bdd| -> Result<bool, TooLarge> {
        Ok(!space.and(before, who)?.is_false() && space.and(after, who)?.is_false())
    };
    if is_lost(&space.everybody())? {
        return Ok(Some("to compare".to_owned()));
    }
    for (place, question) in proof.dialog.questions.iter_enumerated() {
        for (answer, who) in answers(proof, place) {
            if is_lost(&space.and(&space.asked[place], &who)?)? {
                return Ok(Some(format!("who answers `{}: {answer}`", question.id)));
            }
        }
        let Layout::Each(ticks) = &space.layouts[place] else { continue };
        for (tick, (answer, _)) in ticks.iter().zip(answers(proof, place)) {
            let pairs = |of: &Bdd| {
                space.and(&of.restrict(&[(*tick, false)]), &of.restrict(&[(*tick, true)]))
            };
            if question.screen && !pairs(before)?.is_false() && pairs(after)?.is_false() {
                let id = &question.id;
                return Ok(Some(format!("with `{id}: {answer}` and nobody like them without it")));
            }
        }
    }
    for (flag, raised) in proof.dialog.flags.iter().zip(&proof.outcome_sets.flags) {
        if is_lost(raised)? {
            return Ok(Some(format!("with the flag `{}`", flag.id)));
        }
    }
    Ok(None)
}

/// Returns each answer to a question with the people who have it in mind; of
/// several choices, each by itself.
fn answers(proof: &Reporter, place: QuestionIx) -> Vec<(String, Bdd)> {
    let space = proof.outcome_sets.space;
    let count = space.answers_of(place);
    let each = (0..count).map(|at| (at, space.cube(&space.literals(place, at))));
    let mut answers: Vec<_> = match &proof.dialog.questions[place].kind {
        Kind::One(choices) => each.map(|(at, who)| (choices[at].to_string(), who)).collect(),
        Kind::Number { .. } => {
            each.map(|(at, who)| (space.intervals[&place][at].to_string(), who)).collect()
        }
        Kind::Many { choices, none } => {
            let ticks: Vec<_> = choices.iter().filter(|it| *it != none).collect();
            each.map(|(at, who)| (ticks[at].to_string(), who)).collect()
        }
    };
    if let Some(none) = proof.dialog.questions[place].none() {
        answers.push((none.to_string(), space.cube(&space.nothing_ticked(place))));
    }
    answers
}

/// Shows how many conversations a contradiction leaves out, and two people whom
/// nobody compares because of it; reports a contradiction that hides nothing.
fn show(proof: &mut Reporter, place: usize, sets: &[Bdd]) -> Result<(), TooLarge> {
    let space = proof.outcome_sets.space;
    let written = &proof.source.contradictions[place];
    let mut others = space.everybody();
    for (_, set) in sets.iter().enumerate().filter(|(it, _)| *it != place) {
        others = space.and_not(&others, set)?;
    }
    let who = space.and(&others, &sets[place])?;
    let Some(hidden) = hidden(proof, &who, &others)? else {
        let message = "this contradiction changes nothing: it hides no lowered urgency";
        let hint = Some("take it out".to_owned());
        proof.report(Code::D408, written.when.span(), message, hint);
        return Ok(());
    };
    let (left_out, all) = left_out(proof, &sets[place])?;
    let message = format!(
        "this contradiction leaves {left_out} of {all} conversations out of the comparison of \
         worse answers, so nobody objects that {}",
        hidden.in_words(proof)
    );
    let problem = Problem::new(Code::D411, written.when.span(), message);
    proof.warn(Problem { example: Some(hidden.worse), ..problem });
    Ok(())
}

/// Two people: one is worse off, and gets less urgency.
struct Pair {
    better: Answers,
    worse: Answers,
}

/// Returns a pair that only these contradictions keep from being compared.
fn hidden(proof: &Reporter, who: &Bdd, others: &Bdd) -> Result<Option<Pair>, TooLarge> {
    for step in widest_steps(proof) {
        for (better, worse) in [(who, others), (others, who)] {
            if let Some((level, lowered)) = step.lowered(proof, better, worse)? {
                return Ok(Some(pair(proof, &step, better, level, &lowered)?));
            }
        }
    }
    Ok(None)
}

fn pair(
    proof: &Reporter,
    step: &Step,
    better: &Bdd,
    level: Urgency,
    lowered: &Bdd,
) -> Result<Pair, TooLarge> {
    let space = proof.outcome_sets.space;
    let walk = |who: &Answers| proof.dialog.walk(who).answers;
    let worse = space.witness(lowered).expect("somebody is sent less urgency");
    let beside = step.from(space, proof.minds, &space.only(&worse)?, Side::Better)?;
    let urgent = space.and(better, proof.outcome_sets.at_least(level))?;
    let better = space.witness(&space.and(&beside, &urgent)?).expect("somebody is better off");
    Ok(Pair { better: walk(&better), worse: walk(&worse) })
}

impl Pair {
    fn in_words(&self, proof: &Reporter) -> String {
        let urgency = |answers: &Answers| match proof.dialog.walk(answers).at {
            At::Decided(decision) => in_words(decision.urgency),
            At::Undecided | At::Asking(_) => "nothing",
        };
        format!(
            "{} is sent {}, and {}, who is worse off, {}",
            example::in_words(&self.better),
            urgency(&self.better),
            example::in_words(&self.worse),
            urgency(&self.worse)
        )
    }
}

/// Returns how many conversations only these people have, and how many there
/// are. Numbers that no condition distinguishes are one answer.
fn left_out(proof: &Reporter, who: &Bdd) -> Result<(String, String), TooLarge> {
    let space = proof.outcome_sets.space;
    let mut had_by_others = who.not();
    let mut once = space.everybody();
    for (place, asked) in space.asked.iter_enumerated() {
        let whatever = space.whatever(place, &had_by_others)?;
        let unasked = space.and_not(&whatever, asked)?;
        had_by_others = space.or(&space.and(&had_by_others, asked)?, &unasked)?;
        let any = space.and(&space.each_once(place)?, asked)?;
        let first = space.and_not(&space.cube(&space.first_answer(place)), asked)?;
        once = space.and(&once, &space.or(&any, &first)?)?;
    }
    let count = |set: &Bdd| in_thousands(&set.exact_cardinality().to_string());
    Ok((count(&space.and_not(&once, &had_by_others)?), count(&once)))
}

/// A number with separators: `12,345`.
fn in_thousands(digits: &str) -> String {
    let mut read = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            read.push(',');
        }
        read.push(digit);
    }
    read
}
