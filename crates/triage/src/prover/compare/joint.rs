//! Joins two dialogs over the same people: each gets all questions and answers
//! of both, and never uses those that are not its own.

use super::NotCompared;
use super::guards::{change_all, renamed, replaced};
use super::renames::only_in;
use crate::dialog::guard::Guard;
use crate::dialog::need::Need;
use crate::dialog::{ChoiceId, Dialog, Kind, Question, QuestionId, Target, Transition};
use crate::prover::layout::{guards_of, order_of_variables};
use crate::prover::state_space::{StateSpace, TooLarge};

/// Two dialogs, and each of them with the questions and answers of both.
pub(super) struct Joint<'d> {
    /// The old dialog, under the names of the new one.
    pub(super) old: Dialog,
    pub(super) new: &'d Dialog,
    wide_old: Dialog,
    wide_new: Dialog,
    /// Questions of another kind than before, with their new names in the old
    /// dialog, so that the two are not taken for one.
    pub(super) apart: Vec<(QuestionId, QuestionId)>,
    /// The range of the numbers in either dialog.
    bounds: Vec<Guard>,
}

impl<'d> Joint<'d> {
    pub(super) fn new(mut old: Dialog, new: &'d Dialog) -> Self {
        let apart = set_apart(&mut old, new);
        let questions = both(&old, new);
        let bounds = bounds(&old).chain(bounds(new)).collect();
        let (wide_old, wide_new) = (widen(&old, &questions), widen(new, &questions));
        Self { old, new, wide_old, wide_new, apart, bounds }
    }

    /// Lays both out over the same people, the old one first.
    pub(super) fn spaces(&self) -> Result<[StateSpace<'_>; 2], TooLarge> {
        let (old, new) = (&self.wide_old, &self.wide_new);
        let guards: Vec<_> = guards_of(old).chain(guards_of(new)).chain(&self.bounds).collect();
        let order = order_of_variables(new).into_iter();
        let order: Vec<_> = order.map(|it| &new.questions[it].id).collect();
        Ok([
            StateSpace::with_order(old, &guards, &order)?,
            StateSpace::with_order(new, &guards, &order)?,
        ])
    }

    pub(super) fn not_compared(&self) -> impl Iterator<Item = NotCompared> {
        self.apart.iter().map(|(question, _)| NotCompared::Kind(question.clone()))
    }
}

/// Gives each old question that now has another kind a name of its own. No name
/// in a file has a space.
fn set_apart(old: &mut Dialog, new: &Dialog) -> Vec<(QuestionId, QuestionId)> {
    let is_other = |it: &&Question| {
        new.question(&it.id).is_some_and(|other| joint(&it.kind, &other.kind).is_none())
    };
    let other = old.questions.iter().filter(is_other).map(|it| it.id.clone());
    let name = |id: QuestionId| (id.clone(), QuestionId(format!("{id} as it was")));
    let apart: Vec<_> = other.map(name).collect();
    let of =
        |id: &QuestionId| apart.iter().find(|(it, _)| it == id).map_or(id, |(_, it)| it).clone();
    old.questions.iter_mut().for_each(|it| it.id = of(&it.id));
    change_all(old, |guard| renamed(guard, &|it, choice| (of(it), choice.cloned())));
    apart
}

/// Returns the questions of both, each with all its answers in either.
fn both(old: &Dialog, new: &Dialog) -> Vec<(QuestionId, Kind)> {
    let kind = |it: &Question| {
        let other = old.question(&it.id).and_then(|other| joint(&other.kind, &it.kind));
        (it.id.clone(), other.unwrap_or_else(|| it.kind.clone()))
    };
    let only_old = old.questions.iter().filter(|it| new.question(&it.id).is_none());
    let only_old = only_old.map(|it| (it.id.clone(), it.kind.clone()));
    new.questions.iter().map(kind).chain(only_old).collect()
}

/// Returns a kind that accepts all answers of either, if both are of the same
/// kind.
fn joint(old: &Kind, new: &Kind) -> Option<Kind> {
    let union = |old: &[ChoiceId], new: &[ChoiceId]| {
        let added = new.iter().filter(|it| !old.contains(it));
        old.iter().chain(added).cloned().collect()
    };
    match (old, new) {
        (Kind::One(old), Kind::One(new)) => Some(Kind::One(union(old, new))),
        (Kind::Many { choices: old, none }, Kind::Many { choices: new, none: same })
            if none == same =>
        {
            Some(Kind::Many { choices: union(old, new), none: none.clone() })
        }
        (Kind::Number { min, max }, Kind::Number { min: least, max: most }) => {
            Some(Kind::Number { min: *min.min(least), max: *max.max(most) })
        }
        (Kind::One(_) | Kind::Many { .. } | Kind::Number { .. }, _) => None,
    }
}

fn bounds(dialog: &Dialog) -> impl Iterator<Item = Guard> {
    dialog.questions.iter().flat_map(|question| match question.kind {
        Kind::Number { min, max } => {
            let (id, same) = (question.id.clone(), question.id.clone());
            vec![Guard::AtLeast(id, min), Guard::AtMost(same, max)]
        }
        Kind::One(_) | Kind::Many { .. } => Vec::new(),
    })
}

/// Returns the dialog with all these questions and answers. Questions it did
/// not have are never asked; a tick that it does not have has no effect.
fn widen(dialog: &Dialog, questions: &[(QuestionId, Kind)]) -> Dialog {
    let mut wide = dialog.clone();
    for (id, kind) in questions {
        match wide.questions.iter_mut().find(|it| it.id == *id) {
            Some(question) => question.kind = kind.clone(),
            None => wide.questions.push(Question {
                id: id.clone(),
                kind: kind.clone(),
                screen: false,
                numbers: Vec::new(),
                danger: false,
                picture: None,
                next: vec![Transition { guard: None, to: Target::Decide }],
                longest: 0,
                is_history: false,
                need: Need::ALWAYS,
                most: 0,
            }),
        }
    }
    let asked = wide.questions.clone();
    change_all(&mut wide, |guard| {
        replaced(guard, &|atom| match atom {
            Guard::Chosen(id, choice) => {
                let (own, all) = (dialog.question(id)?, asked.iter().find(|it| it.id == *id)?);
                let is_none = own.none() == Some(choice) && !only_in(all, own).is_empty();
                is_none.then(|| nothing_of(own, all))
            }
            Guard::AtLeast(..) | Guard::AtMost(..) | Guard::Fact(_) => None,
            Guard::All(_) | Guard::Any(_) | Guard::None(_) | Guard::Count(..) => None,
        })
    });
    wide
}

/// Holds for people who have answered, and ticked none of `own`.
fn nothing_of(own: &Question, all: &Question) -> Guard {
    let chosen = |it: &ChoiceId| Guard::Chosen(own.id.clone(), it.clone());
    let ticks = own.choices().iter().filter(|it| own.none() != Some(it));
    let answered = Guard::Any(all.choices().iter().map(chosen).collect());
    Guard::All(vec![answered, Guard::None(ticks.map(chosen).collect())])
}
