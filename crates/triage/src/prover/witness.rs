//! The witness: one person of a set, with a short and plain conversation.

use std::collections::HashMap;

use biodivine_lib_bdd::Bdd;

use super::layout::{Layout, order};
use super::state_space::{Moment, StateSpace, TooLarge};
use crate::dialog::guard::Guard;
use crate::dialog::index::QuestionIx;
use crate::dialog::{Answer, Answers, ChoiceId, Kind, QuestionId, Target};

impl StateSpace<'_> {
    /// Returns a shortest conversation of a person in the set: as few questions
    /// as possible, few ticks, and otherwise the first choices.
    pub(super) fn example(&self, of: &Bdd) -> Option<Answers> {
        Some(self.dialog.walk(&self.witness(of)?).answers)
    }

    /// Returns the answers that the person of `example` has in mind for every
    /// question.
    pub(super) fn witness(&self, of: &Bdd) -> Option<Answers> {
        if of.is_false() {
            return None;
        }
        let who = self.shortest(of).unwrap_or_else(|TooLarge| of.clone());
        self.plain(&who)
    }

    /// Returns the answers of a person in the set, with few ticks and otherwise
    /// the first choices.
    pub(super) fn plain(&self, of: &Bdd) -> Option<Answers> {
        if of.is_false() {
            return None;
        }
        let mut who = of.clone();
        let mut in_mind = Answers::default();
        for place in order(self.dialog) {
            let answer = self.choose_answer(place, &mut who);
            in_mind.0.push((self.dialog.questions[place].id.clone(), answer));
        }
        Some(in_mind)
    }

    /// The people who have exactly these answers in mind, to every question; what
    /// was not answered in the past is in nobody's mind.
    pub(super) fn only(&self, in_mind: &Answers) -> Result<Bdd, TooLarge> {
        let mut who = self.everybody();
        let known = self.dialog.walk_in_full(in_mind).answers;
        let is_past = |id: &QuestionId| self.dialog.question(id).is_some_and(|it| it.is_history);
        let is_in_mind = |id: &QuestionId| !is_past(id) || known.to(id).is_some();
        for (id, answer) in in_mind.0.iter().filter(|(id, _)| is_in_mind(id)) {
            let guard = match answer {
                Answer::Number(number) => self.interval_of(id, *number),
                Answer::Choices(chosen) => {
                    let question = self.dialog.question(id);
                    let choices = question.expect("the question is of this dialog").choices();
                    let left_out = choices.iter().filter(|it| !chosen.contains(it));
                    let is_made = |it: &ChoiceId| Guard::Chosen(id.clone(), it.clone());
                    let made = chosen.iter().map(is_made);
                    let not_made = Guard::None(left_out.map(is_made).collect());
                    Guard::All(made.chain([not_made]).collect())
                }
            };
            who = self.and(&who, &self.guard(&guard, Moment::InMind)?)?;
        }
        Ok(who)
    }

    /// The numbers that no condition distinguishes from this one, which begins
    /// their interval.
    fn interval_of(&self, id: &QuestionId, number: u32) -> Guard {
        let least = Guard::AtLeast(id.clone(), number);
        let next = self.interval_after(id, number);
        Guard::All(
            [least].into_iter().chain(next.map(|it| Guard::AtMost(id.clone(), it - 1))).collect(),
        )
    }

    /// The people of the set who are asked the fewest questions.
    fn shortest(&self, of: &Bdd) -> Result<Bdd, TooLarge> {
        let first = QuestionIx::FIRST;
        let mut here = vec![(first, self.and(of, &self.asked[first])?)];
        for _ in 0..self.dialog.questions.len() {
            let mut next: HashMap<QuestionIx, Bdd> = HashMap::new();
            for (place, who) in here {
                for (transition, taken) in
                    self.dialog.questions[place].next.iter().zip(&self.taken[place])
                {
                    let who = self.and(&who, taken)?;
                    match transition.to {
                        _ if who.is_false() => {}
                        Target::Decide => return Ok(who),
                        Target::Question(to) => {
                            let others = next.remove(&to).unwrap_or_else(|| self.nobody());
                            next.insert(to, self.or(&others, &who)?);
                        }
                    }
                }
            }
            here = next.into_iter().collect();
            here.sort_by_key(|(place, _)| *place);
        }
        Ok(of.clone())
    }

    /// Chooses an answer that somebody of the set has in mind, and keeps the
    /// people who have it.
    fn choose_answer(&self, place: QuestionIx, who: &mut Bdd) -> Answer {
        let question = &self.dialog.questions[place];
        let given = match &self.layouts[place] {
            Layout::First(_) => vec![self.first(place, who)],
            Layout::Each(_) => self.ticked(place, who),
        };
        match &question.kind {
            Kind::One(choices) => Answer::Choices(vec![choices[given[0]].clone()]),
            Kind::Many { none, .. } if given.is_empty() => Answer::Choices(vec![none.clone()]),
            Kind::Many { choices, none } => {
                let others: Vec<_> = choices.iter().filter(|it| *it != none).collect();
                Answer::Choices(given.iter().map(|at| others[*at].clone()).collect())
            }
            Kind::Number { .. } => Answer::Number(self.intervals[&place][given[0]]),
        }
    }

    fn first(&self, place: QuestionIx, who: &mut Bdd) -> usize {
        for at in 0..self.answers_of(place) {
            self.charge(who.size() + at);
            let those = who.select(&self.literals(place, at));
            if !those.is_false() {
                *who = those;
                return at;
            }
        }
        unreachable!("every assignment of the variables is an answer")
    }

    fn ticked(&self, place: QuestionIx, who: &mut Bdd) -> Vec<usize> {
        let mut ticked = Vec::new();
        for at in 0..self.answers_of(place) {
            let [(tick, _)] = self.literals(place, at)[..] else { continue };
            self.charge(who.size());
            let without = who.select(&[(tick, false)]);
            if without.is_false() {
                ticked.push(at);
            } else {
                *who = without;
            }
        }
        ticked
    }
}
