//! Hazards: for each red flag, what could go wrong, what holds it, where that is
//! proved, and what is left.

use super::build::{self, Built};
use super::ends::Ends;
use super::hints::without;
use super::mind::Minds;
use super::slips::{Slip, slips_of};
use super::space::{Space, TooLarge};
use crate::dialog::source::{self, OutcomeSource, Source};
use crate::dialog::{Flag, OutcomeId, Question, QuestionId};

/// All hazards of a dialog.
pub struct Hazards {
    /// One for each flag, the gravest first.
    pub hazards: Vec<Hazard>,
    /// All slips, as `slips` returns them.
    pub slips: Vec<Slip>,
    /// The questions whose answers cannot be forgotten.
    pub not_forgotten: Vec<QuestionId>,
}

/// Somebody has a flag and is sent less.
pub struct Hazard {
    /// The flag.
    pub flag: Flag,
    /// When it is raised, as an author reads it.
    pub when: String,
    /// The screens that look for it, in the order in which they are asked.
    pub screens: Vec<QuestionId>,
    /// The other questions that it rests on.
    pub others: Vec<QuestionId>,
    /// The laws that would not hold without it, as they say it.
    pub laws: Vec<String>,
    /// The early outcomes whose people may have it unasked.
    pub unasked: Vec<OutcomeId>,
    /// Why a sign that is missed once is accepted.
    pub reason: Option<String>,
}

/// Returns the hazards of a file; none if its names do not all stand, or it is
/// too large to be proved.
pub fn hazards(text: &str) -> Option<Hazards> {
    let (source, problems) = source::read(text);
    let built = build::build(&source).ok().filter(|_| problems.is_empty())?;
    hazards_of(&source, &built).ok()
}

fn hazards_of(source: &Source, built: &Built) -> Result<Hazards, TooLarge> {
    let space = Space::new(&built.dialog, &built.laws.guards())?;
    let minds = Minds::new(&space)?;
    let mut hazards = Vec::new();
    for place in 0..built.dialog.flags.len() {
        hazards.push(hazard(source, built, &minds, place)?);
    }
    hazards.sort_by_key(|it| std::cmp::Reverse(it.flag.urgency));
    let found = slips_of(source, built)?;
    Ok(Hazards { hazards, slips: found.slips, not_forgotten: found.not_forgotten })
}

fn hazard(source: &Source, built: &Built, minds: &Minds, place: usize) -> Result<Hazard, TooLarge> {
    let Built { dialog, laws, .. } = built;
    let flag = dialog.flags[place].clone();
    let rests_on = minds.rests_on[place].iter().map(|it| &dialog.questions[*it]);
    let (screens, others): (Vec<_>, Vec<_>) = rests_on.partition(|it| it.screen);
    let ids = |of: Vec<&Question>| of.iter().map(|it| it.id.clone()).collect();
    let is_named = |of: &OutcomeSource| of.unasked.iter().any(|it| *it.as_ref() == flag.id.0);
    let early = source.outcomes.iter().filter(|it| is_named(&it.value));
    let lost = without(dialog, place);
    let space = Space::new(&lost, &laws.guards())?;
    Ok(Hazard {
        when: dialog.facts[flag.fact].guard.in_words(dialog).to_string(),
        screens: ids(screens),
        others: ids(others),
        laws: laws.broken(&Ends::new(&space)?)?,
        unasked: early.map(|it| OutcomeId(it.name.as_ref().clone())).collect(),
        reason: source.flags[place].value.slip.as_ref().map(|it| it.as_ref().clone()),
        flag,
    })
}
