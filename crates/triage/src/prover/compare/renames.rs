//! Renames: a question or a choice that differs only by its name is compared as
//! the same.
//!
//! The author states it with `was`. Otherwise it is detected: a name only in
//! the old version and one only in the new version stand in the same
//! conditions, rows and transitions.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Version;
use super::guards::{change_all, places, renamed};
use crate::dialog::{Answer, Answers, ChoiceId, Dialog, Kind, Question, QuestionId};

/// The names that have changed in the new version.
#[derive(Clone, Default, Serialize)]
#[serde(transparent)]
pub struct Renames {
    all: Vec<Renamed>,
}

/// A question or a choice with another name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Renamed {
    /// The question, by its name in the new version.
    pub question: QuestionId,
    /// The choice, by its name in the new version; none if it is the question
    /// that was renamed.
    pub choice: Option<ChoiceId>,
    /// The name in the old version.
    pub was: String,
    /// Whether the author states it, with `was`.
    pub is_declared: bool,
}

impl Renames {
    pub(super) fn between(old: &Version, new: &Version) -> Self {
        let mut renames = Self::default();
        renames.declared_questions(old, new);
        renames.alike_questions(&renames.applied(&old.dialog), &new.dialog);
        renames.declared_choices(old, new);
        renames.nothings(&renames.applied(&old.dialog), &new.dialog);
        renames.alike_choices(&renames.applied(&old.dialog), &new.dialog);
        renames
    }

    /// Returns all renames.
    pub fn iter(&self) -> impl Iterator<Item = &Renamed> {
        self.all.iter()
    }

    /// Returns the new name of an old question.
    pub fn question(&self, old: &QuestionId) -> QuestionId {
        let mut questions = self.all.iter().filter(|it| it.choice.is_none());
        questions.find(|it| it.was == old.0).map_or(old, |it| &it.question).clone()
    }

    /// Returns the new name of an old choice; its question has its new name.
    pub fn choice(&self, question: &QuestionId, old: &ChoiceId) -> ChoiceId {
        let mut own = self.all.iter().filter(|it| it.question == *question && it.was == old.0);
        own.find_map(|it| it.choice.clone()).unwrap_or_else(|| old.clone())
    }

    /// Returns an old dialog under the new names.
    pub(super) fn applied(&self, dialog: &Dialog) -> Dialog {
        let mut dialog = dialog.clone();
        change_all(&mut dialog, |guard| {
            renamed(guard, &|question, choice| {
                let question = self.question(question);
                let choice = choice.map(|it| self.choice(&question, it));
                (question, choice)
            })
        });
        for question in &mut dialog.questions {
            question.id = self.question(&question.id);
            let rename = |it: &mut ChoiceId| *it = self.choice(&question.id, it);
            match &mut question.kind {
                Kind::One(choices) => choices.iter_mut().for_each(rename),
                Kind::Many { choices, none } => choices.iter_mut().chain([none]).for_each(rename),
                Kind::Number { .. } => {}
            }
        }
        dialog
    }

    /// Returns the answers under their old names.
    pub(super) fn restored(&self, answers: &Answers) -> Answers {
        let was = |question: &QuestionId, choice: Option<&ChoiceId>| {
            let mut own = self.all.iter().filter(|it| it.question == *question);
            own.find(|it| it.choice.as_ref() == choice).map(|it| it.was.clone())
        };
        let mut restored = Answers::default();
        for (question, answer) in &answers.0 {
            let choice =
                |it: &ChoiceId| was(question, Some(it)).map_or_else(|| it.clone(), ChoiceId);
            let answer = match answer {
                Answer::Choices(choices) => Answer::Choices(choices.iter().map(choice).collect()),
                Answer::Number(number) => Answer::Number(*number),
            };
            let name = was(question, None).map_or_else(|| question.clone(), QuestionId);
            restored.0.push((name, answer));
        }
        restored
    }

    fn declared_questions(&mut self, old: &Version, new: &Version) {
        for named in &new.source.questions {
            let Some(was) = &named.value.was else { continue };
            let (was, now) =
                (QuestionId(was.as_ref().clone()), QuestionId(named.name.as_ref().clone()));
            if old.dialog.question(&was).is_some() && old.dialog.question(&now).is_none() {
                self.add(now, None, was.0, true);
            }
        }
    }

    fn declared_choices(&mut self, old: &Version, new: &Version) {
        let before = self.applied(&old.dialog);
        for named in &new.source.questions {
            let id = QuestionId(named.name.as_ref().clone());
            let Some(question) = before.question(&id) else { continue };
            let has = |name: &str| question.choices().iter().any(|it| it.0 == name);
            for choice in &named.value.choices {
                let name = choice.name.as_ref();
                let was = choice.was.as_ref().map(|it| it.as_ref());
                if let Some(was) = was.filter(|it| has(it) && !has(name)) {
                    self.add(id.clone(), Some(ChoiceId(name.clone())), was.clone(), true);
                }
            }
        }
    }

    /// "None of these" is one answer, whatever its name.
    fn nothings(&mut self, old: &Dialog, new: &Dialog) {
        for (before, question) in common(old, new) {
            if let (Some(was), Some(now)) = (before.none(), question.none())
                && !question.choices().contains(was)
                && !before.choices().contains(now)
            {
                self.add(question.id.clone(), Some(now.clone()), was.0.clone(), false);
            }
        }
    }

    fn alike_questions(&mut self, old: &Dialog, new: &Dialog) {
        let gone: Vec<_> = lacking(&old.questions.raw, new).collect();
        let added: Vec<_> = lacking(&new.questions.raw, old).collect();
        let is_meant = |it: &QuestionId| gone.iter().chain(&added).any(|other| other.id == *it);
        let trace = |dialog: &Dialog, question: &Question| {
            let asks = |it: &QuestionId, _: Option<&ChoiceId>| *it == question.id;
            let mask = |it: &QuestionId, choice: Option<&ChoiceId>| match is_meant(it) {
                true => (mark(*it == question.id), choice.cloned()),
                false => (it.clone(), choice.cloned()),
            };
            (format!("{:?}", shape(question)), trace(dialog, &asks, &mask))
        };
        let before = gone.iter().map(|it| (trace(old, it), it.id.clone()));
        let after = added.iter().map(|it| (trace(new, it), it.id.clone()));
        for (was, now) in fitting(before, after) {
            self.add(now, None, was.0, false);
        }
    }

    fn alike_choices(&mut self, old: &Dialog, new: &Dialog) {
        for (before, question) in common(old, new) {
            let (gone, added) = (only_in(before, question), only_in(question, before));
            let is_meant = |it: &ChoiceId| gone.contains(&it) || added.contains(&it);
            let trace = |dialog: &Dialog, choice: &ChoiceId| {
                let names = |it: &QuestionId, other: Option<&ChoiceId>| {
                    *it == question.id && other == Some(choice)
                };
                let mask = |it: &QuestionId, other: Option<&ChoiceId>| match other {
                    Some(other) if *it == question.id && is_meant(other) => {
                        (it.clone(), Some(ChoiceId(mark(other == choice).0)))
                    }
                    other => (it.clone(), other.cloned()),
                };
                trace(dialog, &names, &mask)
            };
            let from = gone.iter().map(|it| (trace(old, it), (*it).clone()));
            let to = added.iter().map(|it| (trace(new, it), (*it).clone()));
            for (was, now) in fitting(from, to) {
                self.add(question.id.clone(), Some(now), was.0, false);
            }
        }
    }

    fn add(
        &mut self,
        question: QuestionId,
        choice: Option<ChoiceId>,
        was: String,
        is_declared: bool,
    ) {
        self.all.push(Renamed { question, choice, was, is_declared });
    }
}

/// Placeholders for the name that may have changed, and for other such names.
fn mark(is_it: bool) -> QuestionId {
    QuestionId(if is_it { "?" } else { "*" }.to_owned())
}

/// Returns where a question or a choice is named, and in which conditions, with
/// placeholders for names that may have changed.
fn trace(
    dialog: &Dialog,
    is_it: &impl Fn(&QuestionId, Option<&ChoiceId>) -> bool,
    mask: &impl Fn(&QuestionId, Option<&ChoiceId>) -> (QuestionId, Option<ChoiceId>),
) -> Vec<String> {
    let mut found = Vec::new();
    for (place, ends, guard) in places(dialog) {
        let mut is_named = ends.iter().any(|it| is_it(it, None));
        let seen = std::cell::Cell::new(false);
        let masked = guard.map(|guard| {
            renamed(guard, &|question, choice| {
                seen.set(seen.get() || is_it(question, choice));
                mask(question, choice)
            })
        });
        is_named |= seen.get();
        if is_named {
            let ends: Vec<_> = ends.iter().map(|it| mask(it, None).0.0).collect();
            let when = masked.map(|it| it.display(dialog).to_string());
            found.push(format!("{place} {ends:?} {when:?}"));
        }
    }
    found.sort();
    found
}

/// The parts of a question without names that may have changed.
fn shape(question: &Question) -> (Vec<&str>, Option<&str>, Option<(u32, u32)>) {
    let choices = question.choices().iter().map(|it| it.0.as_str()).collect();
    let range = match question.kind {
        Kind::Number { min, max } => Some((min, max)),
        Kind::One(_) | Kind::Many { .. } => None,
    };
    (choices, question.none().map(|it| it.0.as_str()), range)
}

/// Returns the pairs with the same trace: as many of one side as of the other,
/// in their order.
fn fitting<T: Ord, N>(
    old: impl Iterator<Item = (T, N)>,
    new: impl Iterator<Item = (T, N)>,
) -> Vec<(N, N)> {
    let mut traces: BTreeMap<T, (Vec<N>, Vec<N>)> = BTreeMap::new();
    for (trace, name) in old {
        traces.entry(trace).or_insert_with(|| (Vec::new(), Vec::new())).0.push(name);
    }
    for (trace, name) in new {
        traces.entry(trace).or_insert_with(|| (Vec::new(), Vec::new())).1.push(name);
    }
    let fit = traces.into_values().filter(|(old, new)| old.len() == new.len());
    fit.flat_map(|(old, new)| old.into_iter().zip(new)).collect()
}

/// Returns the questions that `other` lacks.
fn lacking<'q>(questions: &'q [Question], other: &Dialog) -> impl Iterator<Item = &'q Question> {
    questions.iter().filter(|it| other.question(&it.id).is_none())
}

/// Returns the questions of both.
fn common<'q>(
    old: &'q Dialog,
    new: &'q Dialog,
) -> impl Iterator<Item = (&'q Question, &'q Question)> {
    new.questions.iter().filter_map(|it| Some((old.question(&it.id)?, it)))
}

/// Returns the choices of a question that `other` lacks.
pub(super) fn only_in<'q>(question: &'q Question, other: &Question) -> Vec<&'q ChoiceId> {
    question.choices().iter().filter(|it| !other.choices().contains(it)).collect()
}
