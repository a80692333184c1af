//! Two dialogs compared by what people are told, not by their lines.
//!
//! Both are laid out over the same people: somebody has an answer in mind to
//! every question of either. Whoever has an answer in mind that only one of
//! the dialogs takes is left out, and the answer is told as a change.

use std::cmp::Ordering;

use biodivine_lib_bdd::Bdd;
use serde::Serialize;

use super::ends::Ends;
use super::space::{Moment, Space, TooLarge, guards_of};
use crate::dialog::guard::Guard;
use crate::dialog::{
    Answers, ChoiceId, Dialog, FlagId, Kind, NoteId, OutcomeId, Question, QuestionId, Target,
    Transition, Urgency,
};

mod words;

/// What is other in a new dialog.
#[derive(Debug, Serialize)]
pub struct Comparison {
    /// What can be asked and answered in one of them only.
    pub changes: Vec<Change>,
    /// Who is told something else; those with a lower urgency first.
    pub differences: Vec<Difference>,
    /// Which flags and notes come or go for people whose outcome and urgency
    /// stay as they are; those that go first.
    pub asides: Vec<Aside>,
}

/// A question that is not the same in both.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// Only the new dialog has it.
    Added(QuestionId),
    /// Only the old dialog has it.
    Removed(QuestionId),
    /// Only the new dialog has this choice.
    ChoiceAdded(QuestionId, ChoiceId),
    /// Only the old dialog has this choice.
    ChoiceRemoved(QuestionId, ChoiceId),
    /// Other numbers can be given.
    Range(QuestionId),
}

/// People who are told something else.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Difference {
    /// What the old dialog tells them.
    pub old: Told,
    /// What the new dialog tells them.
    pub new: Told,
    /// What one of them answers in the new dialog: as few questions as can be.
    pub example: Answers,
    /// What the same person answers in the old dialog.
    pub example_in_old: Answers,
}

/// People who are told more, or less, beside the same outcome.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Aside {
    /// What comes or goes.
    pub beside: Beside,
    /// Whether it comes.
    pub comes: bool,
    /// What one of them answers in the new dialog.
    pub example: Answers,
    /// What the same person answers in the old dialog.
    pub example_in_old: Answers,
}

/// What is told beside an outcome.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Beside {
    /// A flag is raised.
    Flag(FlagId),
    /// A note is added.
    Note(NoteId),
}

/// What somebody is told; nothing, where no row decides for them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Told {
    /// With which urgency.
    pub urgency: Option<Urgency>,
    /// Which outcome.
    pub outcome: Option<OutcomeId>,
}

/// Why two dialogs cannot be compared.
#[derive(Debug, PartialEq, Eq)]
pub enum Incomparable {
    /// This question is answered in another way.
    Kind(QuestionId),
    /// Too many answers bear on one another.
    TooLarge,
}

/// Compares two dialogs over all persons.
pub fn compare(old: &Dialog, new: &Dialog) -> Result<Comparison, Incomparable> {
    let questions = both(old, new)?;
    let common = common(old, new);
    let (wide_old, wide_new) = (widen(old, &questions), widen(new, &questions));
    let told = told_otherwise(&wide_old, &wide_new, &questions, &common);
    let (mut differences, mut asides) = told.map_err(|TooLarge| Incomparable::TooLarge)?;
    differences.sort_by_key(|it| (it.direction(), it.old.urgency, it.new.urgency));
    asides.sort_by_key(|it| it.comes);
    Ok(Comparison { changes: changes(old, new), differences, asides })
}

impl Comparison {
    /// Whether anybody is told a lower urgency, or nothing any more.
    pub fn lowers(&self) -> bool {
        self.differences.iter().any(|it| it.direction() == Ordering::Less)
    }
}

impl Difference {
    /// Whether the urgency is lower, the same or higher.
    pub fn direction(&self) -> Ordering {
        self.new.urgency.cmp(&self.old.urgency)
    }
}

/// Returns the questions of both, each with all its answers in either.
fn both(old: &Dialog, new: &Dialog) -> Result<Vec<(QuestionId, Kind)>, Incomparable> {
    let mut questions = Vec::new();
    for question in &new.questions {
        let kind = match old.question(&question.id) {
            None => question.kind.clone(),
            Some(other) => joint(&other.kind, &question.kind)
                .ok_or_else(|| Incomparable::Kind(question.id.clone()))?,
        };
        questions.push((question.id.clone(), kind));
    }
    let only_old = old.questions.iter().filter(|it| new.question(&it.id).is_none());
    questions.extend(only_old.map(|it| (it.id.clone(), it.kind.clone())));
    Ok(questions)
}

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

/// Returns what is true of the answers that both dialogs take.
fn common(old: &Dialog, new: &Dialog) -> Guard {
    let mut guards = Vec::new();
    for question in &new.questions {
        let Some(other) = old.question(&question.id) else { continue };
        if let (Kind::Number { min, max }, Kind::Number { min: least, max: most }) =
            (&other.kind, &question.kind)
        {
            guards.push(Guard::AtLeast(question.id.clone(), *min.max(least)));
            guards.push(Guard::AtMost(question.id.clone(), *max.min(most)));
        }
        let added = lacking(question, other).chain(lacking(other, question));
        let added = added.map(|it| Guard::Chosen(question.id.clone(), it.clone()));
        guards.push(Guard::None(added.collect()));
    }
    Guard::All(guards)
}

/// Returns the choices of `question` that `other` lacks.
fn lacking<'q>(
    question: &'q Question,
    other: &'q Question,
) -> impl Iterator<Item = &'q ChoiceId> + use<'q> {
    question.choices().iter().filter(|it| !other.choices().contains(it))
}

/// Returns the dialog with all these questions and answers; those it did not
/// have are never asked.
fn widen(dialog: &Dialog, questions: &[(QuestionId, Kind)]) -> Dialog {
    let mut wide = dialog.clone();
    for (id, kind) in questions {
        match wide.questions.iter_mut().find(|it| it.id == *id) {
            Some(question) => question.kind = kind.clone(),
            None => wide.questions.push(Question {
                id: id.clone(),
                kind: kind.clone(),
                screen: false,
                picture: None,
                next: vec![Transition { guard: None, to: Target::Decide }],
                longest: 0,
            }),
        }
    }
    wide
}

fn changes(old: &Dialog, new: &Dialog) -> Vec<Change> {
    let mut changes = Vec::new();
    for question in &new.questions {
        let id = &question.id;
        let Some(other) = old.question(id) else {
            changes.push(Change::Added(id.clone()));
            continue;
        };
        let choice = |make: fn(QuestionId, ChoiceId) -> Change| {
            move |choice: &ChoiceId| make(id.clone(), choice.clone())
        };
        changes.extend(lacking(question, other).map(choice(Change::ChoiceAdded)));
        changes.extend(lacking(other, question).map(choice(Change::ChoiceRemoved)));
        if let (Kind::Number { min, max }, Kind::Number { min: least, max: most }) =
            (&other.kind, &question.kind)
            && (min, max) != (least, most)
        {
            changes.push(Change::Range(id.clone()));
        }
    }
    let removed = old.questions.iter().filter(|it| new.question(&it.id).is_none());
    changes.extend(removed.map(|it| Change::Removed(it.id.clone())));
    changes
}

/// Compares two dialogs with the same questions and answers.
fn told_otherwise(
    old: &Dialog,
    new: &Dialog,
    questions: &[(QuestionId, Kind)],
    common: &Guard,
) -> Result<(Vec<Difference>, Vec<Aside>), TooLarge> {
    let guards: Vec<_> = guards_of(old).chain(guards_of(new)).chain([common]).collect();
    let order: Vec<_> = questions.iter().map(|(id, _)| id).collect();
    let old = Space::laid_out(old, &guards, &order)?;
    let new = Space::laid_out(new, &guards, &order)?;
    let pair = Pair { old: Ends::new(&old)?, new: Ends::new(&new)? };
    let who = new.guard(common, Moment::InMind)?;
    let (differences, same) = pair.differences(&who)?;
    Ok((differences, pair.asides(&same)?))
}

/// How conversations end in the one dialog and in the other.
struct Pair<'p> {
    old: Ends<'p>,
    new: Ends<'p>,
}

impl Pair<'_> {
    /// Returns who of these is told another outcome or urgency, and all who are
    /// not.
    fn differences(&self, who: &Bdd) -> Result<(Vec<Difference>, Bdd), TooLarge> {
        let space = self.new.space;
        let told_by_new = told(&self.new)?;
        let (mut differences, mut same) = (Vec::new(), space.nobody());
        for (old, before) in told(&self.old)? {
            let before = space.and(&before, who)?;
            for (new, after) in &told_by_new {
                let both = space.and(&before, after)?;
                if old == *new {
                    same = space.or(&same, &both)?;
                } else if let Some((example, example_in_old)) = self.examples(&both) {
                    let (old, new) = (old.clone(), new.clone());
                    differences.push(Difference { old, new, example, example_in_old });
                }
            }
        }
        Ok((differences, same))
    }

    /// Returns which flags and notes come or go among these.
    fn asides(&self, who: &Bdd) -> Result<Vec<Aside>, TooLarge> {
        let space = self.new.space;
        let (old, new) = (besides(&self.old)?, besides(&self.new)?);
        let mut asides = Vec::new();
        for (comes, here, there) in [(false, &old, &new), (true, &new, &old)] {
            for (beside, told) in here {
                let other = there.iter().find(|(it, _)| it == beside).map(|(_, told)| told);
                let nobody = space.nobody();
                let only_here = space.and(who, &space.and_not(told, other.unwrap_or(&nobody))?)?;
                let examples = self.examples(&only_here);
                asides.extend(examples.map(|(example, example_in_old)| {
                    let beside = beside.clone();
                    Aside { beside, comes, example, example_in_old }
                }));
            }
        }
        Ok(asides)
    }

    /// Returns what one of these answers in the new dialog, and in the old.
    fn examples(&self, of: &Bdd) -> Option<(Answers, Answers)> {
        let in_mind = self.new.space.person(of)?;
        let walk = |ends: &Ends| ends.space.dialog.walk(&in_mind).answers;
        Some((walk(&self.new), walk(&self.old)))
    }
}

/// Returns every flag and note, and for whom it is raised or told.
fn besides(ends: &Ends) -> Result<Vec<(Beside, Bdd)>, TooLarge> {
    let dialog = ends.space.dialog;
    let flags = dialog.flags.iter().map(|it| Beside::Flag(it.id.clone()));
    let mut besides: Vec<_> = flags.zip(ends.flags.iter().cloned()).collect();
    for (place, note) in dialog.notes.iter().enumerate() {
        besides.push((Beside::Note(note.id.clone()), ends.note(place)?));
    }
    Ok(besides)
}

/// Returns everything that is told, and to whom.
fn told(ends: &Ends) -> Result<Vec<(Told, Bdd)>, TooLarge> {
    let nothing = Told { urgency: None, outcome: None };
    let mut told = vec![(nothing, ends.undecided().clone())];
    let outcomes = &ends.space.dialog.outcomes;
    for (place, outcome) in outcomes.iter().enumerate() {
        let mut left = ends.told(|it| it == place)?;
        for urgency in Urgency::ALL.into_iter().rev() {
            let with = ends.space.and(&left, ends.at_least(urgency))?;
            left = ends.space.and_not(&left, ends.at_least(urgency))?;
            let outcome = Some(outcome.id.clone());
            told.push((Told { urgency: Some(urgency), outcome }, with));
        }
    }
    told.retain(|(_, who)| !who.is_false());
    Ok(told)
}
