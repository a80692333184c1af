//! The longest path through a dialog that somebody takes.

use biodivine_lib_bdd::Bdd;
use typed_index_collections::{TiSlice, TiVec};

use super::state_space::{StateSpace, TooLarge};
use super::steps::Steps;
use crate::dialog::index::QuestionIx;
use crate::dialog::{Answers, Dialog, Question, Target};

/// The most questions visited in the search for the longest path. Enough for
/// any dialog whose conditions are not a puzzle.
const SEARCH_STEPS_MAX: usize = 10_000;

/// The most questions on one path: each takes space on the stack.
const QUESTIONS_MAX: usize = 500;

/// All paths through a dialog, with the people who take them.
pub struct Paths<'d> {
    pub(super) space: StateSpace<'d>,
    pub(super) steps: Steps,
}

/// A path through a dialog.
pub struct LongestPath<'d> {
    /// Its questions, in order.
    pub questions: Vec<&'d Question>,
    /// The answers of a person who takes it. Without them the path is a bound:
    /// no path is longer, and perhaps nobody takes this one.
    pub example: Option<Answers>,
}

impl<'d> Paths<'d> {
    /// Returns the paths of people who are spared what they do not need; fails
    /// if the dialog is too large to be proved.
    pub fn of(dialog: &'d Dialog) -> Result<Self, TooLarge> {
        let space = StateSpace::new(dialog, &[])?;
        let steps = Steps::new(&space)?;
        Ok(Self { space, steps })
    }

    /// Whether anybody who is asked a question takes this transition.
    pub fn is_taken(&self, question: QuestionIx, transition: usize) -> Result<bool, TooLarge> {
        let taken = &self.space.taken[question][transition];
        Ok(!self.space.and(&self.steps.asked[question], taken)?.is_false())
    }

    /// Returns the dialog.
    pub fn dialog(&self) -> &'d Dialog {
        self.space.dialog
    }

    /// Returns the path with the highest sum of its questions' costs.
    pub fn longest(&self, cost: impl Fn(&Question) -> f64) -> LongestPath<'d> {
        longest(&self.space, &self.steps, &self.space.everybody(), cost)
    }

    /// As `longest_path`, for people who tick "none" at each screen of several
    /// choices.
    pub fn longest_without_signs(&self, cost: impl Fn(&Question) -> f64) -> LongestPath<'d> {
        longest(&self.space, &self.steps, &without_signs(&self.space), cost)
    }
}

/// The people who tick "none" at each screen of several choices.
pub(super) fn without_signs(space: &StateSpace) -> Bdd {
    let questions = space.dialog.questions.iter_enumerated();
    let screens = questions.filter(|(_, it)| it.screen && it.none().is_some());
    let nothing: Vec<_> = screens.flat_map(|(place, _)| space.nothing_ticked(place)).collect();
    space.cube(&nothing)
}

/// Returns the most expensive path that somebody of `who` takes.
pub(super) fn longest<'d>(
    space: &StateSpace<'d>,
    steps: &Steps,
    who: &Bdd,
    cost: impl Fn(&Question) -> f64,
) -> LongestPath<'d> {
    let dialog = space.dialog;
    let cost = |it: &Question| if it.is_history { 0.0 } else { cost(it) };
    let costs: TiVec<_, _> = dialog.questions.iter().map(cost).collect();
    let bounds = steps.bounds(space, &costs);
    let mut search = Search { space, steps, costs, bounds, looks: 0, best: None };
    let found = search.follow(&mut vec![QuestionIx::FIRST], who, 0.0);
    let best = search.best.filter(|_| found.is_ok());
    let (path, example) = match best {
        Some((_, path, who)) => (path, space.example(&who)),
        None => (greedy_path(steps, &search.bounds), None),
    };
    let questions = path.iter().map(|it| &dialog.questions[*it]).filter(|it| !it.is_history);
    LongestPath { questions: questions.collect(), example }
}

/// Returns the path of the greatest bounds, whether or not somebody takes it.
fn greedy_path(steps: &Steps, bounds: &TiSlice<QuestionIx, f64>) -> Vec<QuestionIx> {
    let mut path = vec![QuestionIx::FIRST];
    let steeper = |a: &QuestionIx, b: &QuestionIx| bounds[*a].total_cmp(&bounds[*b]);
    while let Some(at) = steps.next(path[path.len() - 1]).max_by(steeper) {
        path.push(at);
    }
    path
}

/// Follows the paths with the greatest bounds first, and skips those whose
/// bound is not above the best found.
struct Search<'s, 'd> {
    space: &'s StateSpace<'d>,
    steps: &'s Steps,
    costs: TiVec<QuestionIx, f64>,
    bounds: TiVec<QuestionIx, f64>,
    looks: usize,
    best: Option<(f64, Vec<QuestionIx>, Bdd)>,
}

impl Search<'_, '_> {
    /// Follows the last question of `path`, which `who` have reached at a cost
    /// of `spent`.
    fn follow(
        &mut self,
        path: &mut Vec<QuestionIx>,
        who: &Bdd,
        spent: f64,
    ) -> Result<(), TooLarge> {
        let place = path[path.len() - 1];
        let best = self.best.as_ref().map_or(-1.0, |(cost, ..)| *cost);
        if spent + self.bounds[place] <= best {
            return Ok(());
        }
        self.looks += 1;
        if self.looks > SEARCH_STEPS_MAX || path.len() > QUESTIONS_MAX {
            return Err(TooLarge);
        }
        let spent = spent + self.costs[place];
        let steps = self.steps;
        let mut next: Vec<_> = steps.from[place].iter().collect();
        next.sort_by(|(a, _), (b, _)| self.bound(b).total_cmp(&self.bound(a)));
        for (to, taken) in next {
            let who = self.space.and(who, taken)?;
            match *to {
                _ if who.is_false() => {}
                Target::Question(next) => {
                    path.push(next);
                    self.follow(path, &who, spent)?;
                    path.pop();
                }
                Target::Decide => self.end(path, who, spent),
            }
        }
        Ok(())
    }

    fn bound(&self, to: &Target) -> f64 {
        match to {
            Target::Question(place) => self.bounds[*place],
            Target::Decide => 0.0,
        }
    }

    fn end(&mut self, path: &[QuestionIx], who: Bdd, spent: f64) {
        if self.best.as_ref().is_none_or(|(cost, ..)| spent > *cost) {
            self.best = Some((spent, path.to_vec(), who));
        }
    }
}
