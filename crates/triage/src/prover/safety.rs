//! Proves that screens come before advice, and that advice fits the red flags.

use std::cmp::Reverse;

use biodivine_lib_bdd::Bdd;
use toml::Spanned;

use super::reporter::Reporter;
use super::state_space::TooLarge;
use crate::dialog::Urgency;
use crate::dialog::index::{OutcomeIx, QuestionIx};
use crate::dialog::problem::Code;
use crate::dialog::source::OutcomeSource;

pub(super) fn prove(proof: &mut Reporter) -> Result<(), TooLarge> {
    screens_come_first(proof)?;
    early_comes_early(proof)?;
    no_self_care_under_a_flag(proof)?;
    emergencies_are_named_as_such(proof)?;
    modifiers_modify(proof)
}

/// Before any advice, every screen must have been answered. An outcome may come
/// early if the author gives a reason; but never one of self-care, and never
/// before the first screen.
fn screens_come_first(proof: &mut Reporter) -> Result<(), TooLarge> {
    let (dialog, source) = (proof.dialog, proof.source);
    let screens = || dialog.questions.keys().filter(|it| dialog.questions[*it].screen);
    let first = screens().min_by_key(|it| Reverse(dialog.questions[*it].longest));
    let is_early = |place: OutcomeIx| source.outcomes[place].value.early_because.is_some();
    for (place, outcome) in source.outcomes.iter_enumerated() {
        if is_early(place) && outcome.value.urgency == Urgency::SelfCare {
            let message = format!(
                "`{}` is self-care, which nobody is sent before every screen is answered",
                outcome.name.as_ref()
            );
            proof.report(Code::D404, outcome.name.span(), message, None);
        }
    }
    screens_come_before(proof, &screens().collect::<Vec<_>>(), |place| !is_early(place))?;
    screens_come_before(proof, &first.into_iter().collect::<Vec<_>>(), is_early)
}

/// Reports each of these outcomes that somebody can get without being asked all
/// these screens.
fn screens_come_before(
    proof: &mut Reporter,
    screens: &[QuestionIx],
    is_meant: impl Fn(OutcomeIx) -> bool,
) -> Result<(), TooLarge> {
    let (source, outcome_sets) = (proof.source, proof.outcome_sets);
    let mut asked = outcome_sets.space.everybody();
    for screen in screens {
        asked = outcome_sets.space.and(&asked, &outcome_sets.space.asked[*screen])?;
    }
    if outcome_sets.space.and_not(&outcome_sets.receiving(&is_meant)?, &asked)?.is_false() {
        return Ok(());
    }
    for (place, outcome) in source.outcomes.iter_enumerated().filter(|(it, _)| is_meant(*it)) {
        let receiving = outcome_sets.receiving(|it| it == place)?;
        let without = outcome_sets.space.and_not(&receiving, &asked)?;
        let mut missed = Vec::new();
        for screen in screens {
            if !outcome_sets
                .space
                .and_not(&receiving, &outcome_sets.space.asked[*screen])?
                .is_false()
            {
                missed.push(format!("`{}`", proof.dialog.questions[*screen].id));
            }
        }
        let message = format!(
            "`{}` can be sent to somebody who was never asked {}",
            outcome.name.as_ref(),
            missed.join(", ")
        );
        let hint = "ask the screens on every path to this outcome; or write why it may come early: \
                    early-because = \"…\"";
        proof.report_counterexample(
            Code::D401,
            outcome.name.span(),
            &without,
            message,
            Some(hint.to_owned()),
        );
    }
    Ok(())
}

/// `early-because` gives the reason why an outcome comes before a screen, so it must
/// come before one.
fn early_comes_early(proof: &mut Reporter) -> Result<(), TooLarge> {
    let (source, outcome_sets) = (proof.source, proof.outcome_sets);
    let screens = source.questions.keys().filter(|it| source.questions[*it].value.screen);
    let asked = screens.map(|it| &outcome_sets.space.asked[it]);
    let asked = asked
        .into_iter()
        .try_fold(outcome_sets.space.everybody(), |all, it| outcome_sets.space.and(&all, it))?;
    for (place, outcome) in source.outcomes.iter_enumerated() {
        let sent = outcome_sets.receiving(|it| it == place)?;
        let is_early = !outcome_sets.space.and_not(&sent, &asked)?.is_false();
        let early = outcome.value.early_because.as_ref().filter(|_| !is_early && !sent.is_false());
        if let Some(early) = early.map(Spanned::span) {
            let message = format!(
                "`early-because` changes nothing: everybody who is sent `{}` has answered every \
                 screen",
                outcome.name.as_ref()
            );
            proof.report(Code::D408, early, message, Some("take it out".to_owned()));
        }
    }
    Ok(())
}

fn no_self_care_under_a_flag(proof: &mut Reporter) -> Result<(), TooLarge> {
    let (source, outcome_sets) = (proof.source, proof.outcome_sets);
    let is_self_care = |it: &OutcomeSource| it.urgency == Urgency::SelfCare;
    for (flag, raised) in source.flags.iter().zip(&outcome_sets.flags) {
        let (under, outcomes) = sent_under(proof, raised, is_self_care)?;
        if flag.value.modifier || under.is_false() {
            continue;
        }
        let message = format!(
            "while the flag `{}` is raised, somebody can be sent self-care: {outcomes}",
            flag.name.as_ref(),
        );
        let hint = "give the flag a row above theirs; or, if it only raises the urgency, mark it: \
                    modifier = true";
        proof.report_counterexample(
            Code::D402,
            flag.name.span(),
            &under,
            message,
            Some(hint.to_owned()),
        );
    }
    Ok(())
}

/// Returns the people for whom a flag is raised and who get one of these
/// outcomes, and the names of those outcomes.
fn sent_under(
    proof: &Reporter,
    raised: &Bdd,
    is_meant: impl Fn(&OutcomeSource) -> bool,
) -> Result<(Bdd, String), TooLarge> {
    let (outcomes, outcome_sets) = (&proof.source.outcomes, proof.outcome_sets);
    let under = outcome_sets
        .space
        .and(&outcome_sets.receiving(|it| is_meant(&outcomes[it].value))?, raised)?;
    let mut names = Vec::new();
    for (place, outcome) in outcomes.iter_enumerated().filter(|(_, it)| is_meant(&it.value)) {
        if !under.is_false()
            && !outcome_sets
                .space
                .and(&outcome_sets.receiving(|it| it == place)?, raised)?
                .is_false()
        {
            names.push(format!("`{}`", outcome.name.as_ref()));
        }
    }
    Ok((under, names.join(", ")))
}

/// People with an emergency are sent what to do now, and not to make an
/// appointment. Self-care is reported for every flag by itself.
fn emergencies_are_named_as_such(proof: &mut Reporter) -> Result<(), TooLarge> {
    let (source, outcome_sets) = (proof.source, proof.outcome_sets);
    let is_lesser =
        |it: &OutcomeSource| matches!(it.urgency, Urgency::Consultation | Urgency::Consultation24);
    for (flag, raised) in source.flags.iter().zip(&outcome_sets.flags) {
        if flag.value.urgency != Urgency::Emergency {
            continue;
        }
        let (under, outcomes) = sent_under(proof, raised, is_lesser)?;
        let message = format!(
            "while the flag `{}` is raised, an emergency, one can be sent an outcome that is none: \
             {outcomes}",
            flag.name.as_ref(),
        );
        let hint = "give the flag a row above theirs, with an outcome of the urgency `emergency`";
        proof.report_counterexample(
            Code::D407,
            flag.name.span(),
            &under,
            message,
            Some(hint.to_owned()),
        );
    }
    Ok(())
}

/// A modifier may stand beside self-care, so for somebody it must.
fn modifiers_modify(proof: &mut Reporter) -> Result<(), TooLarge> {
    let (source, outcome_sets) = (proof.source, proof.outcome_sets);
    let is_self_care = |it: OutcomeIx| source.outcomes[it].value.urgency == Urgency::SelfCare;
    let self_care = outcome_sets.receiving(is_self_care)?;
    for (flag, raised) in source.flags.iter().zip(&outcome_sets.flags) {
        let beside = outcome_sets.space.and(&self_care, raised)?;
        if flag.value.modifier && beside.is_false() && !raised.is_false() {
            let message = format!(
                "`modifier` changes nothing: the flag `{}` is never raised beside self-care",
                flag.name.as_ref()
            );
            proof.report(Code::D408, flag.name.span(), message, Some("take it out".to_owned()));
        }
    }
    Ok(())
}
