//! Signs: answers that a person can miss, and the answers given instead.

use biodivine_lib_bdd::{Bdd, BddVariable};

use super::layout::Layout;
use super::state_space::{StateSpace, TooLarge};
use crate::dialog::index::QuestionIx;
use crate::dialog::{ChoiceId, Kind, QuestionId};

/// An answer that can be missed.
pub(super) struct Sign {
    pub(super) question: QuestionId,
    /// The choice, if it is one.
    pub(super) choice: Option<ChoiceId>,
    /// Its name in a file, such as `emergency.chest`.
    pub(super) words: String,
    /// The people who have it.
    who: Bdd,
    /// The variables that differ when it is missed.
    variables: Vec<BddVariable>,
}

impl Sign {
    /// Returns the people with the answers given instead of the sign.
    pub(super) fn missed(&self, space: &StateSpace, of: &Bdd) -> Result<Bdd, TooLarge> {
        let with = space.and(of, &self.who)?;
        space.and_not(&space.whatever_of(&self.variables, &with)?, &self.who)
    }
}

/// Returns the answers to a question, each by itself.
pub(super) fn signs(space: &StateSpace, place: QuestionIx) -> Vec<Sign> {
    let question = &space.dialog.questions[place];
    let ticks = question.choices().iter().filter(|it| question.none() != Some(it));
    let ticks: Vec<_> = ticks.cloned().collect();
    let sign = |at| Sign {
        question: question.id.clone(),
        choice: ticks.get(at).cloned(),
        words: match ticks.get(at) {
            Some(choice) => format!("{}.{choice}", question.id),
            None => format!("{} {}", question.id, numbers(space, place, at)),
        },
        who: space.cube(&space.literals(place, at)),
        variables: match &space.layouts[place] {
            Layout::First(variables) => variables.clone(),
            Layout::Each(variables) => vec![variables[at]],
        },
    };
    (0..space.answers_of(place)).map(sign).collect()
}

/// Returns the numbers of an interval as text.
fn numbers(space: &StateSpace, place: QuestionIx, at: usize) -> String {
    let begins = &space.intervals[&place];
    let Kind::Number { max, .. } = space.dialog.questions[place].kind else { return String::new() };
    let last = begins.get(at + 1).map_or(max, |next| next - 1);
    if begins[at] == last { last.to_string() } else { format!("{} to {last}", begins[at]) }
}
