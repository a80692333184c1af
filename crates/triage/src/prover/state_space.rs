//! The space of all conversations, as decision diagrams.
//!
//! A point of the space is a person: an answer in mind for every question,
//! asked or not. A person takes one path through the dialog, so "is asked",
//! "this guard holds" and "this row decides" are each a set of people. The sets
//! are exact, and every person is in the space: what holds of a whole set holds
//! of every conversation.
//!
//! Invariant: every assignment of the variables is a person. One choice of many
//! is the first variable that is true, or the last choice if none is. Several
//! choices are a variable each, and "none of these" means that none is true. A
//! number is one of the intervals that guards can distinguish.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::error::Error;
use std::fmt;

use biodivine_lib_bdd::{Bdd, BddPartialValuation, BddVariable, BddVariableSet, op_function};
use typed_index_collections::{TiVec, ti_vec};

use super::layout::{Layout, intervals, lay_out, order, order_of_variables};
use crate::dialog::guard::Guard;
use crate::dialog::index::{FactIx, QuestionIx};
use crate::dialog::need::Next;
use crate::dialog::problem::{Code, Problem};
use crate::dialog::{ChoiceId, Dialog, QuestionId, Target};

/// A set grew too large to compute with.
#[derive(Debug)]
pub struct TooLarge;

impl fmt::Display for TooLarge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("this dialog has too many answers that bear on one another to be proved")
    }
}

impl Error for TooLarge {}

impl From<TooLarge> for Problem {
    fn from(it: TooLarge) -> Self {
        let hint = "name fewer questions in one condition, or split the dialog in two";
        Self::new(Code::D600, 0..0, it.to_string()).hint(Some(hint.to_owned()))
    }
}

/// The most nodes of a set: some 3 MB.
const NODES_MAX: usize = 1 << 18;

/// The most nodes visited in all proofs of a dialog: a few seconds. This limits
/// memory too, since the nodes of each set kept were visited when it was made.
/// The shipped dialog needs a fiftieth of it.
pub(super) const NODES_ALL_MAX: usize = 1 << 25;

/// The moment at which a guard is evaluated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Moment {
    /// Right after this question was answered.
    After(QuestionIx),
    /// After the last answer.
    End,
    /// Regardless of what was asked: the answers that people have in mind. What
    /// was not answered in the past is in nobody's mind.
    InMind,
}

/// All conversations of a dialog.
pub(super) struct StateSpace<'d> {
    pub(super) dialog: &'d Dialog,
    set: BddVariableSet,
    pub(super) layouts: TiVec<QuestionIx, Layout>,
    /// For each number question, the least number of each interval.
    pub(super) intervals: HashMap<QuestionIx, Vec<u32>>,
    places: HashMap<&'d QuestionId, QuestionIx>,
    /// The place of each question in an order with every question before those
    /// it leads to.
    rank: TiVec<QuestionIx, usize>,
    /// Who is asked each question.
    pub(super) asked: TiVec<QuestionIx, Bdd>,
    /// Who takes each transition of each question.
    pub(super) taken: TiVec<QuestionIx, Vec<Bdd>>,
    facts: RefCell<HashMap<(FactIx, Moment), Bdd>>,
    /// For each question, the people who have been asked it and have answered.
    chosen: RefCell<TiVec<QuestionIx, HashMap<ChoiceId, Bdd>>>,
    /// How many nodes may still be visited.
    node_budget: Cell<usize>,
}

impl<'d> StateSpace<'d> {
    /// Computes who is asked what. `guards` are conditions, besides the
    /// dialog's own, whose comparisons must be distinguished.
    pub(super) fn new(dialog: &'d Dialog, guards: &[&Guard]) -> Result<Self, TooLarge> {
        let order = order_of_variables(dialog);
        let order: Vec<_> = order.iter().map(|it| &dialog.questions[*it].id).collect();
        Self::with_order(dialog, guards, &order)
    }

    /// As `new`, with the variables in the order of these questions, which are
    /// all the dialog has. Two dialogs with the same questions and answers,
    /// guards and order have the same people, so their sets can be joined.
    pub(super) fn with_order(
        dialog: &'d Dialog,
        guards: &[&Guard],
        variables: &[&QuestionId],
    ) -> Result<Self, TooLarge> {
        let order = order(dialog);
        let mut rank = ti_vec![0; order.len()];
        order.iter().enumerate().for_each(|(place, question)| rank[*question] = place);
        let intervals = intervals(dialog, guards);
        let places = places(dialog);
        let variables: Vec<_> = variables.iter().map(|it| places[*it]).collect();
        let (set, layouts) = lay_out(dialog, &variables, &intervals)?;
        let nobody = set.mk_false();
        let mut space = Self {
            dialog,
            layouts,
            intervals,
            places,
            rank,
            asked: ti_vec![nobody; order.len()],
            taken: ti_vec![Vec::new(); order.len()],
            set,
            facts: RefCell::default(),
            chosen: RefCell::new(ti_vec![HashMap::new(); order.len()]),
            node_budget: Cell::new(NODES_ALL_MAX),
        };
        space.send_all()?;
        Ok(space)
    }

    /// As `new`, for a dialog with the questions and answers of another space,
    /// and whose facts begin with that space's facts. If the transitions are
    /// the same, who is asked what is copied, with all that rests on it.
    pub(super) fn beside(other: &StateSpace, dialog: &'d Dialog) -> Result<Self, TooLarge> {
        let nobody = other.nobody();
        let mut space = Self {
            dialog,
            set: other.set.clone(),
            layouts: other.layouts.clone(),
            intervals: other.intervals.clone(),
            places: places(dialog),
            rank: other.rank.clone(),
            asked: ti_vec![nobody; other.asked.len()],
            taken: ti_vec![Vec::new(); other.taken.len()],
            facts: RefCell::default(),
            chosen: RefCell::new(ti_vec![HashMap::new(); other.asked.len()]),
            node_budget: Cell::new(NODES_ALL_MAX),
        };
        if transitions(dialog).eq(transitions(other.dialog)) {
            space.asked.clone_from(&other.asked);
            space.taken.clone_from(&other.taken);
            space.facts.clone_from(&other.facts);
            space.chosen.clone_from(&other.chosen);
        } else {
            space.send_all()?;
        }
        Ok(space)
    }

    /// Computes who is asked what.
    fn send_all(&mut self) -> Result<(), TooLarge> {
        self.asked[QuestionIx::FIRST] = self.everybody();
        order(self.dialog).into_iter().try_for_each(|place| self.propagate(place))
    }

    /// Distributes the people who are asked a question among its transitions.
    fn propagate(&mut self, place: QuestionIx) -> Result<(), TooLarge> {
        let mut left = self.asked[place].clone();
        for transition in &self.dialog.questions[place].next {
            let open = match &transition.guard {
                Some(guard) => self.guard(guard, Moment::After(place))?,
                None => self.everybody(),
            };
            let taken = self.and(&left, &open)?;
            left = self.and_not(&left, &open)?;
            if let Target::Question(next) = transition.to {
                self.asked[next] = self.or(&self.asked[next], &taken)?;
            }
            self.taken[place].push(taken);
        }
        Ok(())
    }

    pub(super) fn everybody(&self) -> Bdd {
        self.set.mk_true()
    }

    pub(super) fn nobody(&self) -> Bdd {
        self.set.mk_false()
    }

    /// Returns the people for whom a guard holds at a moment.
    pub(super) fn guard(&self, guard: &Guard, moment: Moment) -> Result<Bdd, TooLarge> {
        match guard {
            Guard::Chosen(question, choice) => self.chosen(question, choice, moment),
            Guard::AtLeast(question, least) => {
                self.number_from(question, moment, u64::from(*least))
            }
            Guard::AtMost(question, most) => {
                let any = self.number_from(question, moment, 0)?;
                self.and_not(&any, &self.number_from(question, moment, u64::from(*most) + 1)?)
            }
            Guard::Fact(place) => self.fact(*place, moment),
            Guard::All(guards) => self.fold(guards, moment, self.everybody(), Self::and),
            Guard::Any(guards) => self.fold(guards, moment, self.nobody(), Self::or),
            Guard::None(guards) => Ok(self.fold(guards, moment, self.nobody(), Self::or)?.not()),
            Guard::Count(least, guards) => self.count(*least, guards, moment),
        }
    }

    fn fold(
        &self,
        guards: &[Guard],
        moment: Moment,
        first: Bdd,
        join: fn(&Self, &Bdd, &Bdd) -> Result<Bdd, TooLarge>,
    ) -> Result<Bdd, TooLarge> {
        guards.iter().try_fold(first, |all, guard| join(self, &all, &self.guard(guard, moment)?))
    }

    fn count(&self, least: usize, guards: &[Guard], moment: Moment) -> Result<Bdd, TooLarge> {
        let sets = guards.iter().map(|it| self.guard(it, moment));
        self.at_least(least, &sets.collect::<Result<Vec<_>, _>>()?)
    }

    /// Returns the people who are in at least so many of the sets.
    pub(super) fn at_least(&self, least: usize, sets: &[Bdd]) -> Result<Bdd, TooLarge> {
        let most = least.min(sets.len() + 1);
        Ok(self.by_count(most, sets)?.swap_remove(most))
    }

    /// Returns the most sets that one person is in.
    pub(super) fn most(&self, sets: &[Bdd]) -> Result<usize, TooLarge> {
        let by_count = self.by_count(sets.len(), sets)?;
        Ok(by_count.iter().rposition(|it| !it.is_false()).unwrap_or(0))
    }

    /// Returns for each number up to `most` the people who are in at least so
    /// many of the sets.
    fn by_count(&self, most: usize, sets: &[Bdd]) -> Result<Vec<Bdd>, TooLarge> {
        let mut at_least = vec![self.nobody(); most + 1];
        at_least[0] = self.everybody();
        for (before, set) in sets.iter().enumerate() {
            for n in (1..=most.min(before + 1)).rev() {
                at_least[n] = self.or(&at_least[n], &self.and(&at_least[n - 1], set)?)?;
            }
        }
        Ok(at_least)
    }

    /// Facts stand after those they are made of, so each can be computed
    /// without recursion through all the others: a chain of them may be longer
    /// than the stack.
    fn fact(&self, place: FactIx, moment: Moment) -> Result<Bdd, TooLarge> {
        let known = |at: FactIx| self.facts.borrow().get(&(at, moment)).cloned();
        if let Some(known) = known(place) {
            return Ok(known);
        }
        let facts = &self.dialog.facts;
        let mut is_needed = ti_vec![false; facts.len()];
        is_needed[place] = true;
        for (at, fact) in facts[..=place].iter_enumerated().rev() {
            is_needed[at] &= known(at).is_none();
            if is_needed[at] {
                fact.guard.facts(&mut |part| is_needed[part] = true);
            }
        }
        for (at, fact) in facts.iter_enumerated().filter(|(at, _)| is_needed[*at]) {
            let holds = self.guard(&fact.guard, moment)?;
            self.facts.borrow_mut().insert((at, moment), holds);
        }
        Ok(known(place).expect("what is needed has been worked out"))
    }

    /// The people who have been asked a question by a moment. A later question
    /// has not been asked yet.
    fn has_answered(&self, place: QuestionIx, moment: Moment) -> Bdd {
        match moment {
            Moment::After(now) if self.rank[place] > self.rank[now] => self.nobody(),
            Moment::InMind if !self.dialog.questions[place].is_history => self.everybody(),
            Moment::After(_) | Moment::End | Moment::InMind => self.asked[place].clone(),
        }
    }

    fn chosen(
        &self,
        question: &QuestionId,
        choice: &ChoiceId,
        moment: Moment,
    ) -> Result<Bdd, TooLarge> {
        let place = self.places[question];
        match moment {
            Moment::After(now) if self.rank[place] > self.rank[now] => Ok(self.nobody()),
            Moment::InMind if !self.dialog.questions[place].is_history => {
                Ok(self.has_in_mind(place, choice))
            }
            Moment::After(_) | Moment::End | Moment::InMind => self.has_chosen(place, choice),
        }
    }

    fn has_chosen(&self, place: QuestionIx, choice: &ChoiceId) -> Result<Bdd, TooLarge> {
        if let Some(known) = self.chosen.borrow()[place].get(choice) {
            return Ok(known.clone());
        }
        let chosen = self.and(&self.asked[place], &self.has_in_mind(place, choice))?;
        self.chosen.borrow_mut()[place].insert(choice.clone(), chosen.clone());
        Ok(chosen)
    }

    /// The people with this answer. A choice that does not exist is nobody's: a
    /// set that is too small is noticed, since something is then reached by
    /// nobody.
    fn has_in_mind(&self, place: QuestionIx, choice: &ChoiceId) -> Bdd {
        let question = &self.dialog.questions[place];
        let at = question.choices().iter().filter(|it| question.none() != Some(it));
        match (&self.layouts[place], at.clone().position(|it| it == choice)) {
            (Layout::Each(_), None) if question.none() == Some(choice) => {
                self.cube(&self.nothing_ticked(place))
            }
            (_, Some(at)) => self.cube(&self.literals(place, at)),
            (Layout::First(_) | Layout::Each(_), None) => {
                debug_assert!(false, "`{}` has no choice `{choice}`", question.id);
                self.nobody()
            }
        }
    }

    /// The variables of a question, in their order.
    pub(super) fn variables(&self, place: QuestionIx) -> &[BddVariable] {
        let (Layout::First(variables) | Layout::Each(variables)) = &self.layouts[place];
        variables
    }

    /// The values of the variables when none of several choices is ticked.
    pub(super) fn nothing_ticked(&self, place: QuestionIx) -> Vec<(BddVariable, bool)> {
        let (Layout::First(variables) | Layout::Each(variables)) = &self.layouts[place];
        variables.iter().map(|it| (*it, false)).collect()
    }

    /// The values of the variables when the answer is the one at `at`.
    pub(super) fn literals(&self, place: QuestionIx, at: usize) -> Vec<(BddVariable, bool)> {
        match &self.layouts[place] {
            Layout::First(variables) => {
                let before = variables.iter().take(at).map(|it| (*it, false));
                before.chain(variables.get(at).map(|it| (*it, true))).collect()
            }
            Layout::Each(variables) => vec![(variables[at], true)],
        }
    }

    /// The values of the variables when the answer is the first, in canonical
    /// form: of several choices, none is ticked.
    pub(super) fn first_answer(&self, place: QuestionIx) -> Vec<(BddVariable, bool)> {
        match &self.layouts[place] {
            Layout::First(variables) => {
                variables.iter().enumerate().map(|(at, it)| (*it, at == 0)).collect()
            }
            Layout::Each(_) => self.nothing_ticked(place),
        }
    }

    /// Everybody, with each answer to a question once: after the first variable
    /// that is true, all are false.
    pub(super) fn each_once(&self, place: QuestionIx) -> Result<Bdd, TooLarge> {
        let Layout::First(variables) = &self.layouts[place] else { return Ok(self.everybody()) };
        let mut once = self.everybody();
        for (at, variable) in variables.iter().enumerate() {
            let behind = variables[at + 1..].iter().map(|it| (*it, false)).collect::<Vec<_>>();
            let not_here = self.cube(&[(*variable, false)]);
            once = self.and(&once, &self.or(&not_here, &self.cube(&behind))?)?;
        }
        Ok(once)
    }

    /// The people who differ from somebody in `who` at most in their answer to
    /// a question.
    pub(super) fn whatever(&self, place: QuestionIx, who: &Bdd) -> Result<Bdd, TooLarge> {
        let (Layout::First(variables) | Layout::Each(variables)) = &self.layouts[place];
        self.whatever_of(variables, who)
    }

    /// The people who differ from somebody in `who` at most in these variables.
    pub(super) fn whatever_of(
        &self,
        variables: &[BddVariable],
        who: &Bdd,
    ) -> Result<Bdd, TooLarge> {
        variables.iter().try_fold(who.clone(), |who, it| {
            self.or(&who.restrict(&[(*it, false)]), &who.restrict(&[(*it, true)]))
        })
    }

    /// Returns the questions that decide who is in a set, in the order in which
    /// they are asked.
    pub(super) fn depends_on(&self, who: &Bdd) -> Vec<QuestionIx> {
        let looked_at = who.support_set();
        let is_looked_at = |place: &QuestionIx| {
            let (Layout::First(variables) | Layout::Each(variables)) = &self.layouts[*place];
            variables.iter().any(|it| looked_at.contains(it))
        };
        let mut questions: Vec<_> = self.layouts.keys().filter(is_looked_at).collect();
        questions.sort_by_key(|it| self.rank[*it]);
        questions
    }

    pub(super) fn cube(&self, literals: &[(BddVariable, bool)]) -> Bdd {
        self.set.mk_conjunctive_clause(&BddPartialValuation::from_values(literals))
    }

    /// The people who have given a number of an interval that begins here or
    /// later. For a question of another kind, nobody has.
    fn number_from(
        &self,
        question: &QuestionId,
        moment: Moment,
        from: u64,
    ) -> Result<Bdd, TooLarge> {
        let place = self.places[question];
        let (Some(intervals), Layout::First(variables)) =
            (self.intervals.get(&place), &self.layouts[place])
        else {
            debug_assert!(false, "`{question}` is not answered with a number");
            return Ok(self.nobody());
        };
        let before = intervals.partition_point(|it| u64::from(*it) < from);
        let fitting = match variables.get(..before) {
            Some(before) => self.cube(&before.iter().map(|it| (*it, false)).collect::<Vec<_>>()),
            None => self.nobody(),
        };
        self.and(&self.has_answered(place, moment), &fitting)
    }

    /// Returns the answer that a variable stands for.
    pub(super) fn answer_of(&self, variable: BddVariable) -> Guard {
        let at = |layout: &Layout| {
            let (Layout::First(variables) | Layout::Each(variables)) = layout;
            variables.iter().position(|it| *it == variable)
        };
        let mut places = self.layouts.iter_enumerated();
        let found = places.find_map(|(place, layout)| Some((place, at(layout)?)));
        let (place, at) = found.expect("each variable is of a question");
        let question = &self.dialog.questions[place];
        if let Some(intervals) = self.intervals.get(&place) {
            let least = Guard::AtLeast(question.id.clone(), intervals[at]);
            let most = Guard::AtMost(question.id.clone(), intervals[at + 1] - 1);
            return Guard::All(vec![least, most]);
        }
        let mut choices = question.choices().iter().filter(|it| question.none() != Some(it));
        let choice = choices.nth(at).expect("each variable is of a choice");
        Guard::Chosen(question.id.clone(), choice.clone())
    }

    /// Returns the people who need a question, among those who reach it.
    pub(super) fn needed(&self, place: QuestionIx) -> Result<Bdd, TooLarge> {
        let need = &self.dialog.questions[place].need;
        let mut sets: Vec<Bdd> = Vec::new();
        let behind = |next: Next, sets: &[Bdd]| match next {
            Next::Ask => self.everybody(),
            Next::Spare => self.nobody(),
            Next::Test(place) => sets[place].clone(),
        };
        for test in &need.tests {
            let holds = self.guard(&test.holds, Moment::InMind)?;
            let then = self.and(&holds, &behind(test.then, &sets))?;
            let otherwise = self.and_not(&behind(test.otherwise, &sets), &holds)?;
            sets.push(self.or(&then, &otherwise)?);
        }
        Ok(behind(need.first, &sets))
    }

    pub(super) fn and(&self, a: &Bdd, b: &Bdd) -> Result<Bdd, TooLarge> {
        self.join(a, b, Bdd::and, op_function::and)
    }

    pub(super) fn and_not(&self, a: &Bdd, b: &Bdd) -> Result<Bdd, TooLarge> {
        self.join(a, b, Bdd::and_not, op_function::and_not)
    }

    pub(super) fn or(&self, a: &Bdd, b: &Bdd) -> Result<Bdd, TooLarge> {
        self.join(a, b, Bdd::or, op_function::or)
    }

    /// Two sets whose result cannot be too large are joined by the library's
    /// own function, which is optimized in development builds too.
    fn join(
        &self,
        a: &Bdd,
        b: &Bdd,
        all: fn(&Bdd, &Bdd) -> Bdd,
        how: fn(Option<bool>, Option<bool>) -> Option<bool>,
    ) -> Result<Bdd, TooLarge> {
        self.charge(a.size() + b.size());
        if self.node_budget.get() == 0 {
            return Err(TooLarge);
        }
        let is_small = a.size().saturating_mul(b.size()) <= NODES_MAX;
        let joined = match is_small {
            true => all(a, b),
            false => Bdd::binary_op_with_limit(NODES_MAX, a, b, how).ok_or(TooLarge)?,
        };
        self.charge(joined.size());
        Ok(joined)
    }

    /// Counts visited nodes. After too many, no more sets can be joined; the
    /// results so far remain.
    pub(super) fn charge(&self, nodes: usize) {
        self.node_budget.set(self.node_budget.get().saturating_sub(nodes));
    }

    /// How many nodes have been visited.
    pub(super) fn nodes_spent(&self) -> usize {
        NODES_ALL_MAX - self.node_budget.get()
    }

    /// Returns where the next interval of a number question begins.
    pub(super) fn interval_after(&self, question: &QuestionId, number: u32) -> Option<u32> {
        let intervals = self.intervals.get(&self.places[question])?;
        intervals.iter().copied().find(|it| *it > number)
    }

    /// The number of answers to a question that allows one.
    pub(super) fn answers_of(&self, place: QuestionIx) -> usize {
        match &self.layouts[place] {
            Layout::First(variables) => variables.len() + 1,
            Layout::Each(variables) => variables.len(),
        }
    }
}

/// Returns the place of each question.
fn places(dialog: &Dialog) -> HashMap<&QuestionId, QuestionIx> {
    dialog.questions.iter_enumerated().map(|(place, it)| (&it.id, place)).collect()
}

/// Returns the conditions of all transitions, in their order.
fn transitions(dialog: &Dialog) -> impl Iterator<Item = Option<&Guard>> {
    dialog.questions.iter().flat_map(|it| &it.next).map(|it| it.guard.as_ref())
}
