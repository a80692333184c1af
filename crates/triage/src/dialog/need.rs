//! Whether the answer to a question can still change a person's result: a graph
//! of tests on the answers before it. `check` makes it.

use super::Answers;
use super::guard::{Guard, Holds};

/// When a question is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct Need {
    /// Where the graph begins.
    pub first: Next,
    /// The tests, each behind those it leads to.
    pub tests: Vec<Test>,
}

/// A test on the answers so far.
#[derive(Clone, Debug, PartialEq)]
pub struct Test {
    /// The condition of the test; it names no fact.
    pub holds: Guard,
    /// The next step if it holds.
    pub then: Next,
    /// The next step if it does not.
    pub otherwise: Next,
}

/// The step after a test.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// The question is asked.
    Ask,
    /// It is spared.
    Spare,
    /// The test at this place decides.
    Test(usize),
}

impl Need {
    /// The need of a question that is always asked.
    pub const ALWAYS: Self = Self { first: Next::Ask, tests: Vec::new() };

    /// Whether the question is asked after these answers.
    pub fn is_met(&self, answers: &Answers) -> bool {
        let holds = Holds::without_facts(answers);
        let mut next = self.first;
        while let Next::Test(place) = next {
            let test = &self.tests[place];
            next = if test.holds.holds(&holds) { test.then } else { test.otherwise };
        }
        next == Next::Ask
    }
}
