//! The walk: follows the answers through the questions that are asked.

use super::guard::Holds;
use super::index::QuestionIx;
use super::{Answer, Answers, Decision, Dialog, Kind, Question, Target, Transition};

/// How far the answers lead.
#[derive(Debug)]
pub struct Walk<'d> {
    /// The answers on the way, in order; an answer to any other question is
    /// left out.
    pub answers: Answers,
    /// The same, with an answer in place of each question that was spared. Any
    /// answer would lead to the same end; conditions look at this list.
    pub in_full: Answers,
    /// Where the answers end.
    pub at: At<'d>,
}

/// Where a person is in a dialog.
#[derive(Debug)]
pub enum At<'d> {
    /// Before this question.
    Asking(&'d Question),
    /// At the end.
    Decided(Decision<'d>),
    /// At an end without a row: the dialog was never proved.
    Undecided,
}

impl Dialog {
    /// Follows the answers from the start to their end, through the questions
    /// that are asked: an answer that can change nothing counts as not given.
    ///
    /// The place of a person is never stored: it follows from the answers. So
    /// after a dialog has changed, a conversation continues from the first
    /// question whose answer no longer fits.
    pub fn walk(&self, answers: &Answers) -> Walk<'_> {
        self.walk_where(answers, |_| true)
    }

    /// As `walk`, over the answers to the questions for which `counts` holds.
    pub fn walk_where(&self, answers: &Answers, counts: impl Fn(&Question) -> bool) -> Walk<'_> {
        let is_asked = |question: &Question, so_far: &Answers| question.need.is_met(so_far);
        self.follow(answers, counts, is_asked)
    }

    /// As `walk`, through every question: none is spared.
    pub fn walk_in_full(&self, answers: &Answers) -> Walk<'_> {
        self.follow(answers, |_| true, |_, _| true)
    }

    fn follow(
        &self,
        given: &Answers,
        counts: impl Fn(&Question) -> bool,
        is_asked: impl Fn(&Question, &Answers) -> bool,
    ) -> Walk<'_> {
        let (mut answers, mut in_full) = (Answers::default(), Answers::default());
        let mut question = &self.questions[QuestionIx::FIRST];
        loop {
            let answer = if is_asked(question, &in_full) {
                let fits = |it: &&Answer| question.accepts(it) && counts(question);
                let Some(answer) = given.to(&question.id).filter(fits) else {
                    return Walk { answers, in_full, at: At::Asking(question) };
                };
                answers.0.push((question.id.clone(), answer.clone()));
                answer.clone()
            } else {
                question.first_answer()
            };
            in_full.0.push((question.id.clone(), answer));
            match &self.transition_after(question, &in_full).to {
                Target::Question(next) => question = &self.questions[*next],
                Target::Decide => {
                    let at = self.decide(&Holds::new(self, &in_full));
                    let at = at.map_or(At::Undecided, At::Decided);
                    return Walk { answers, in_full, at };
                }
            }
        }
    }

    /// Returns the transition from a question, the last one answered.
    pub fn transition_after<'d>(
        &'d self,
        question: &'d Question,
        so_far: &Answers,
    ) -> &'d Transition {
        if let [only] = question.next.as_slice() {
            return only;
        }
        let holds = Holds::new(self, so_far);
        let open = |it: &&Transition| it.guard.as_ref().is_none_or(|it| it.holds(&holds));
        let transition = question.next.iter().find(open);
        transition.expect("the last transition of a checked question has no guard")
    }
}

impl Question {
    /// Returns the first answer; of several choices, "none".
    fn first_answer(&self) -> Answer {
        match &self.kind {
            Kind::One(choices) => Answer::Choices(choices[..1].to_vec()),
            Kind::Many { none, .. } => Answer::Choices(vec![none.clone()]),
            Kind::Number { min, .. } => Answer::Number(*min),
        }
    }
}
