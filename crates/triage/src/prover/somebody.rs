//! Somebody: the answers of one person who reaches a part of a dialog, to show
//! that part in a conversation.

use biodivine_lib_bdd::Bdd;

use super::lower;
use super::outcome_sets::OutcomeSets;
use super::spare;
use super::state_space::{Moment, StateSpace, TooLarge};
use super::steps::Steps;
use crate::dialog::index::RuleIx;
use crate::dialog::source::{self, DialogFile};
use crate::dialog::{Answers, FlagId, NoteId, OutcomeId, QuestionId};

/// A part of a dialog that somebody can reach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Is asked this question.
    Question(QuestionId),
    /// Has this flag raised.
    Flag(FlagId),
    /// Is decided by this row.
    Row(RuleIx),
    /// Is sent this outcome.
    Outcome(OutcomeId),
    /// Is sent this note.
    Note(NoteId),
}

/// Returns the answers of a person who reaches a part: as few questions as
/// possible, few ticks, and nothing that contradicts itself if that can be.
/// None if nobody reaches it, or if the file is not proved.
pub fn somebody<'t>(file: impl Into<DialogFile<'t>>, part: &Part) -> Option<Answers> {
    let (source, problems) = source::read(file);
    let mut built = lower::build(&source).ok().filter(|_| problems.is_empty())?;
    if source.follows.is_none() {
        spare::spare(&mut built.dialog);
    }
    let find = || {
        let space = StateSpace::new(&built.dialog, &built.laws.guards())?;
        let meant = reaching(&OutcomeSets::new(&space)?, part)?;
        let mut truthful = meant.clone();
        for guard in &built.laws.contradictions {
            truthful = space.and_not(&truthful, &space.guard(guard, Moment::InMind)?)?;
        }
        let who = if truthful.is_false() { meant } else { truthful };
        Ok::<_, TooLarge>(space.example(&who))
    };
    find().ok().flatten()
}

/// Returns the people who reach a part; nobody if there is no such part.
fn reaching(outcome_sets: &OutcomeSets, part: &Part) -> Result<Bdd, TooLarge> {
    let space = outcome_sets.space;
    let dialog = space.dialog;
    let who = match part {
        Part::Question(id) => {
            let place = dialog.questions.position(|it| it.id == *id);
            let asked = Steps::new(space)?.asked;
            place.map(|it| asked[it].clone())
        }
        Part::Flag(id) => {
            let place = dialog.flags.position(|it| it.id == *id);
            place.map(|it| outcome_sets.flags[it].clone())
        }
        Part::Row(row) if dialog.rules.get(*row).is_some() => Some(outcome_sets.decides(*row)?),
        Part::Row(_) => None,
        Part::Outcome(id) => {
            Some(outcome_sets.receiving(|place| dialog.outcomes[place].id == *id)?)
        }
        Part::Note(id) => {
            let place = dialog.notes.position(|it| it.id == *id);
            place.map(|it| outcome_sets.note(it)).transpose()?
        }
    };
    Ok(who.unwrap_or_else(|| space.nobody()))
}
