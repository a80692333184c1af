//! Whether the answer to a question can still change what a person is sent: a
//! graph of tests on the answers before it. `check` works it out.

use super::Answers;
use super::guard::{Guard, Holds};

/// When a question is asked.
#[derive(Clone, Debug)]
pub struct Need {
    /// Where the graph begins.
    pub first: Next,
    /// The tests, each behind those it leads to.
    pub tests: Vec<Test>,
}

/// A test on the answers so far.
#[derive(Clone, Debug)]
pub struct Test {
    /// What it asks of them; it names no fact.
    pub holds: Guard,
    /// What follows if it holds.
    pub then: Next,
    /// What follows if it does not.
    pub otherwise: Next,
}

/// What follows a test.
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
