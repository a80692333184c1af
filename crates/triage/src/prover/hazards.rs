//! Hazards: for each red flag, what prevents that people who have it get less
//! urgency.

use std::cmp::Reverse;

use serde::Serialize;

use super::lower::{self, Built};
use super::mind::Minds;
use super::outcome_sets::OutcomeSets;
use super::state_space::{StateSpace, TooLarge};
use super::without::Without;
use crate::dialog::index::{FlagIx, QuestionIx};
use crate::dialog::source::{self, DialogFile, OutcomeSource, Source};
use crate::dialog::{Dialog, FlagId, OutcomeId, Question, QuestionId, StatementId, Urgency};

/// A person has a flag and gets less urgency than it calls for.
#[derive(Serialize)]
pub struct Hazard {
    /// The flag.
    pub flag: FlagId,
    /// How soon a person who has it must be seen.
    pub urgency: Urgency,
    /// When it is raised, in an author's words.
    pub when: String,
    /// The screens that ask for it, in their order.
    pub screens: Vec<QuestionId>,
    /// The other questions that it rests on.
    pub others: Vec<QuestionId>,
    /// Those of all these questions whose signs are recognized in typed words.
    pub heard: Vec<QuestionId>,
    /// The texts of the laws that would not hold without it.
    pub laws: Vec<String>,
    /// The early outcomes that may leave it unasked.
    pub unasked: Vec<OutcomeId>,
    /// The statements that it rests on.
    #[serde(rename = "why")]
    pub statements: Vec<StatementId>,
}

/// Returns the hazards of a file, the gravest first; none if some of its names
/// are not defined, or if it is too large to be proved.
pub fn hazards<'t>(file: impl Into<DialogFile<'t>>) -> Option<Vec<Hazard>> {
    let (source, problems) = source::read(file);
    let built = lower::build(&source).ok().filter(|_| problems.is_empty())?;
    hazards_of(&source, &built).ok()
}

fn hazards_of(source: &Source, built: &Built) -> Result<Vec<Hazard>, TooLarge> {
    let space = StateSpace::new(&built.dialog, &built.laws.guards())?;
    let (outcome_sets, minds) = (OutcomeSets::new(&space)?, Minds::new(&space)?);
    let mut hazards = Vec::new();
    for (place, rests_on) in minds.rests_on.iter_enumerated() {
        let laws = Without::new(&built.dialog, place).broken(&outcome_sets, &built.laws)?;
        hazards.push(hazard(source, &built.dialog, place, rests_on, laws));
    }
    hazards.sort_by_key(|it| Reverse(it.urgency));
    Ok(hazards)
}

fn hazard(
    source: &Source,
    dialog: &Dialog,
    place: FlagIx,
    rests_on: &[QuestionIx],
    laws: Vec<String>,
) -> Hazard {
    let flag = &dialog.flags[place];
    let is_heard = |it: &Question| dialog.danger_screens().any(|heard| heard.id == it.id);
    Hazard {
        flag: flag.id.clone(),
        urgency: flag.urgency,
        when: dialog.facts[flag.fact].guard.display(dialog).to_string(),
        screens: of(dialog, rests_on, |it| it.screen),
        others: of(dialog, rests_on, |it| !it.screen),
        heard: of(dialog, rests_on, is_heard),
        laws,
        unasked: unasked(source, &flag.id),
        statements: flag.statements.clone(),
    }
}

fn of(
    dialog: &Dialog,
    places: &[QuestionIx],
    is_meant: impl Fn(&Question) -> bool,
) -> Vec<QuestionId> {
    let questions = places.iter().map(|it| &dialog.questions[*it]);
    questions.filter(|it| is_meant(it)).map(|it| it.id.clone()).collect()
}

fn unasked(source: &Source, flag: &FlagId) -> Vec<OutcomeId> {
    let is_named = |of: &OutcomeSource| of.unasked.iter().any(|it| *it.as_ref() == flag.0);
    let outcomes = source.outcomes.iter().filter(|it| is_named(&it.value));
    outcomes.map(|it| OutcomeId(it.name.as_ref().clone())).collect()
}
