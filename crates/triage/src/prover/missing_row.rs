//! Finds the row that a decision table lacks: as general as possible without
//! overlap with the rows above it.

use biodivine_lib_bdd::Bdd;

use super::state_space::{Moment, StateSpace, TooLarge};
use crate::dialog::guard::Guard;
use crate::dialog::{Answer, Answers, Kind, Question, QuestionId};

/// A row for some of the people for whom no row decides.
pub(super) struct MissingRow {
    /// Its conditions, in the form of a file.
    pub(super) when: Vec<String>,
    /// Whether it decides for all of them.
    pub(super) is_enough: bool,
}

/// One condition of the row.
struct RowCondition {
    text: String,
    is_denial: bool,
    who: Bdd,
}

/// Returns a row for the person of an example, and for as many others as
/// possible.
///
/// It begins with all their answers. A condition is left out if the row then
/// still overlaps with no row above it; "not this tick" is also left out if the
/// rows above have decided for everybody with that tick.
pub(super) fn row(
    space: &StateSpace,
    undecided: &Bdd,
    example: &Answers,
) -> Result<MissingRow, TooLarge> {
    let mut atoms = Vec::new();
    for (question, answer) in &example.0 {
        for (text, guard) in conditions(space, question, answer) {
            let is_denial = matches!(guard, Guard::None(_));
            atoms.push(RowCondition { text, is_denial, who: space.guard(&guard, Moment::End)? });
        }
    }
    for at in (0..atoms.len()).rev() {
        let with = all(space, &atoms)?;
        let atom = atoms.remove(at);
        let without = all(space, &atoms)?;
        let reaches_up = !space.and_not(&without, undecided)?.is_false();
        let decides_by_it = !space.and_not(&space.and(&without, undecided)?, &with)?.is_false();
        if reaches_up && (decides_by_it || !atom.is_denial) {
            atoms.insert(at, atom);
        }
    }
    let is_enough = space.and_not(undecided, &all(space, &atoms)?)?.is_false();
    Ok(MissingRow { when: atoms.into_iter().map(|it| it.text).collect(), is_enough })
}

fn all(space: &StateSpace, atoms: &[RowCondition]) -> Result<Bdd, TooLarge> {
    atoms.iter().try_fold(space.everybody(), |all, it| space.and(&all, &it.who))
}

/// Returns conditions that hold only for people with these answers.
fn conditions(space: &StateSpace, id: &QuestionId, answer: &Answer) -> Vec<(String, Guard)> {
    let question = space.dialog.question(id);
    let question = question.expect("an example answers the questions of its own dialog");
    match answer {
        Answer::Number(number) => interval(space, question, *number),
        Answer::Choices(chosen) => {
            let is_made = |it| chosen.contains(it);
            let left_out = match &question.kind {
                Kind::Many { none, .. } if !is_made(none) => question.choices(),
                Kind::Many { .. } | Kind::One(_) | Kind::Number { .. } => &[],
            };
            let left_out = left_out.iter().filter(|it| !is_made(it) && question.none() != Some(it));
            let chose = |it| Guard::Chosen(id.clone(), it);
            let made = chosen.iter().map(|it| (format!("\"{id}.{it}\""), chose(it.clone())));
            let not_made = left_out.map(|it| {
                (format!("{{ none = [\"{id}.{it}\"] }}"), Guard::None(vec![chose(it.clone())]))
            });
            made.chain(not_made).collect()
        }
    }
}

/// The bounds between which no condition distinguishes this number from others.
fn interval(space: &StateSpace, question: &Question, number: u32) -> Vec<(String, Guard)> {
    let id = &question.id;
    let mut bounds = vec![(format!("\"{id} >= {number}\""), Guard::AtLeast(id.clone(), number))];
    if let Some(next) = space.interval_after(id, number) {
        let most = next - 1;
        bounds.push((format!("\"{id} <= {most}\""), Guard::AtMost(id.clone(), most)));
    }
    bounds
}
