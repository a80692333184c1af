//! Safety: screens come before advice, red flags before care for oneself, and
//! worse answers never lower the urgency.

use std::cmp::Reverse;

use biodivine_lib_bdd::{Bdd, BddVariable};

use super::laws::Laws;
use super::proof::Proof;
use super::space::{Moment, Space, TooLarge};
use crate::dialog::problem::Code;
use crate::dialog::source::Worse;
use crate::dialog::{Kind, Urgency};

pub(super) fn prove(proof: &mut Proof, laws: &Laws) -> Result<(), TooLarge> {
    screens_come_first(proof)?;
    no_self_care_under_a_flag(proof)?;
    worse_is_never_less_urgent(proof, laws)
}

/// Before anything is advised, every screen has been answered. An outcome may
/// come early where the author says why; never one of care for oneself, and
/// never before the first screen.
fn screens_come_first(proof: &mut Proof) -> Result<(), TooLarge> {
    let (dialog, source) = (proof.dialog, proof.source);
    let screens = || (0..dialog.questions.len()).filter(|it| dialog.questions[*it].screen);
    let first = screens().min_by_key(|it| Reverse(dialog.questions[*it].longest));
    let is_early = |place: usize| source.outcomes[place].value.early.is_some();
    for (place, outcome) in source.outcomes.iter().enumerate() {
        if is_early(place) && outcome.value.urgency == Urgency::SelfCare {
            let message = format!(
                "`{}` is care for oneself, which no one is told before every screen is answered",
                outcome.name.as_ref()
            );
            proof.report(Code::D404, outcome.name.span(), message, None);
        }
    }
    screens_come_before(proof, &screens().collect::<Vec<_>>(), |place| !is_early(place))?;
    screens_come_before(proof, &first.into_iter().collect::<Vec<_>>(), is_early)
}

/// Reports every one of these outcomes that can be told to somebody who was not
/// asked all these screens.
fn screens_come_before(
    proof: &mut Proof,
    screens: &[usize],
    is_meant: impl Fn(usize) -> bool,
) -> Result<(), TooLarge> {
    let (source, ends) = (proof.source, proof.ends);
    let mut asked = ends.space.everybody();
    for screen in screens {
        asked = ends.space.and(&asked, &ends.space.asked[*screen])?;
    }
    if ends.space.and_not(&ends.told(&is_meant)?, &asked)?.is_false() {
        return Ok(());
    }
    for (place, outcome) in source.outcomes.iter().enumerate().filter(|(it, _)| is_meant(*it)) {
        let told = ends.told(|it| it == place)?;
        let without = ends.space.and_not(&told, &asked)?;
        let mut missed = Vec::new();
        for screen in screens {
            if !ends.space.and_not(&told, &ends.space.asked[*screen])?.is_false() {
                missed.push(format!("`{}`", proof.dialog.questions[*screen].id));
            }
        }
        let message = format!(
            "`{}` can be told to someone who was never asked {}",
            outcome.name.as_ref(),
            missed.join(", ")
        );
        let hint = "ask the screens on every way to this outcome; or say why it may come early: \
                    early = \"…\"";
        proof.refute(Code::D401, outcome.name.span(), &without, message, Some(hint.to_owned()));
    }
    Ok(())
}

fn no_self_care_under_a_flag(proof: &mut Proof) -> Result<(), TooLarge> {
    let (source, ends) = (proof.source, proof.ends);
    let is_self_care = |it: &usize| source.outcomes[*it].value.urgency == Urgency::SelfCare;
    let self_care = ends.told(|it| is_self_care(&it))?;
    for (flag, raised) in source.flags.iter().zip(&ends.flags) {
        let under = ends.space.and(&self_care, raised)?;
        if flag.value.modifier || flag.value.urgency == Urgency::SelfCare || under.is_false() {
            continue;
        }
        let mut told = Vec::new();
        for place in (0..source.outcomes.len()).filter(is_self_care) {
            if !ends.space.and(&ends.told(|it| it == place)?, raised)?.is_false() {
                told.push(format!("`{}`", source.outcomes[place].name.as_ref()));
            }
        }
        let message = format!(
            "while the flag `{}` is raised, one can be told to care for oneself: {}",
            flag.name.as_ref(),
            told.join(", ")
        );
        let hint = "give the flag a row above theirs; or, if it only raises the urgency, mark it: \
                    modifier = true";
        proof.refute(Code::D402, flag.name.span(), &under, message, Some(hint.to_owned()));
    }
    Ok(())
}

const LEVELS: [Urgency; 3] = [Urgency::Emergency, Urgency::Consultation24, Urgency::Consultation];

/// Two persons who differ in one answer only, the one worse than the other:
/// the worse is told with no less urgency. Ticks of a screen are worse than
/// none, and a number is worse the way its question says.
fn worse_is_never_less_urgent(proof: &mut Proof, laws: &Laws) -> Result<(), TooLarge> {
    let (dialog, space) = (proof.dialog, proof.ends.space);
    let mut contradicting = space.nobody();
    for guard in &laws.contradictions {
        contradicting = space.or(&contradicting, &space.guard(guard, Moment::InMind)?)?;
    }
    let sane = contradicting.not();
    for (place, question) in dialog.questions.iter().enumerate() {
        let written = &proof.source.questions[place];
        match (&question.kind, written.value.worse) {
            (Kind::Many { choices, none }, _) if question.screen => {
                let ticks: Vec<_> = choices.iter().filter(|it| *it != none).collect();
                let variables: Vec<_> =
                    (0..ticks.len()).map(|at| space.literals(place, at)[0].0).collect();
                let mut is_found = false;
                for (choice, variable) in ticks.iter().zip(&variables) {
                    let what = format!("ticking `{}.{choice}`", question.id);
                    is_found |=
                        compare(proof, place, &sane, &what, |who| Ok(tick(who, *variable)))?;
                }
                // Only where a contradiction stands between.
                if !is_found {
                    let what = format!("ticking more of `{}`", question.id);
                    let more = |who: &Bdd| {
                        variables
                            .iter()
                            .try_fold(who.clone(), |all, it| space.or(&all, &tick(&all, *it)))
                    };
                    compare(proof, place, &sane, &what, more)?;
                }
            }
            (Kind::Number { .. }, Some(worse)) => {
                let what = format!("a worse `{}`", question.id);
                compare(proof, place, &sane, &what, |who| worse_number(space, place, worse, who))?;
            }
            (Kind::Many { .. } | Kind::One(_) | Kind::Number { .. }, _) => {}
        }
    }
    Ok(())
}

/// Those who are as somebody in `who`, but with this tick more.
fn tick(who: &Bdd, variable: BddVariable) -> Bdd {
    who.restrict(&[(variable, false)]).select(&[(variable, true)])
}

/// Those who are as somebody in `who`, but with a worse number.
fn worse_number(space: &Space, place: usize, worse: Worse, who: &Bdd) -> Result<Bdd, TooLarge> {
    let mut places: Vec<_> = (0..space.answers_of(place)).collect();
    if worse == Worse::Lower {
        places.reverse();
    }
    let (mut less, mut all) = (space.nobody(), space.nobody());
    for at in places {
        let number = space.literals(place, at);
        all = space.or(&all, &less.select(&number))?;
        less = space.or(&less, &who.restrict(&number))?;
    }
    Ok(all)
}

/// Reports if somebody worse off is told with less urgency, and whether so.
fn compare(
    proof: &mut Proof,
    place: usize,
    sane: &Bdd,
    what: &str,
    worse_than: impl Fn(&Bdd) -> Result<Bdd, TooLarge>,
) -> Result<bool, TooLarge> {
    let space = proof.ends.space;
    for level in LEVELS {
        let urgent = proof.ends.at_least(level);
        let worse = space.and(&worse_than(&space.and(urgent, sane)?)?, sane)?;
        let lowered = space.and_not(&worse, urgent)?;
        if lowered.is_false() {
            continue;
        }
        let span = proof.source.questions[place].name.span();
        let message = format!("{what} can lower the urgency from {}", name(level));
        let hint = "give the flag of this answer that urgency, or let a row that tells it come \
                    first";
        proof.refute(Code::D403, span, &lowered, message, Some(hint.to_owned()));
        return Ok(true);
    }
    Ok(false)
}

fn name(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::SelfCare => "care for oneself",
        Urgency::Consultation => "an appointment",
        Urgency::Consultation24 => "within 24 hours",
        Urgency::Emergency => "an emergency",
    }
}
