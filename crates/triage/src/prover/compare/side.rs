//! One of two dialogs over the people of both: what it sends, and to whom.

use biodivine_lib_bdd::{Bdd, BddVariable};

use super::Advice;
use crate::dialog::guard::Guard;
use crate::dialog::index::QuestionIx;
use crate::dialog::{
    Answer, Answers, ChoiceId, Dialog, FlagId, Kind, NoteId, Question, QuestionId, Urgency,
};
use crate::prover::layout::Layout;
use crate::prover::outcome_sets::OutcomeSets;
use crate::prover::state_space::{Moment, StateSpace, TooLarge};

/// What a dialog sends.
pub(super) struct Side<'s> {
    /// The dialog with its own answers only; the space has those of both.
    pub(super) dialog: &'s Dialog,
    pub(super) space: &'s StateSpace<'s>,
    /// Who can have this conversation: nobody who is asked a question and has
    /// an answer in mind that it does not accept.
    pub(super) takes: Bdd,
    /// Who gets each outcome with each urgency, or nothing.
    pub(super) sends: Vec<Sends>,
    pub(super) flags: Vec<Raised>,
    pub(super) notes: Vec<(NoteId, Bdd)>,
    /// The questions with answers that it does not accept.
    foreign: Vec<Foreign>,
}

/// A result of some people.
pub(super) struct Sends {
    pub(super) advice: Advice,
    /// The outcome's own urgency, for which its texts are written.
    pub(super) own: Option<Urgency>,
    pub(super) who: Bdd,
}

/// A flag, and the people for whom it is raised.
pub(super) struct Raised {
    pub(super) flag: FlagId,
    pub(super) who: Bdd,
    /// The people with an outcome that covers it.
    pub(super) in_outcome: Bdd,
}

impl Raised {
    /// Returns the people who are sent the text of the flag.
    pub(super) fn sent(&self, space: &StateSpace) -> Result<Bdd, TooLarge> {
        space.and_not(&self.who, &self.in_outcome)
    }
}

/// A question with one answer that does not accept every answer in the space.
struct Foreign {
    question: QuestionId,
    /// The people with an answer in mind that it does not accept.
    who: Bdd,
    /// Each answer that it accepts, as values of the variables.
    own: Vec<Vec<(BddVariable, bool)>>,
}

impl<'s> Side<'s> {
    pub(super) fn new(dialog: &'s Dialog, space: &'s StateSpace<'s>) -> Result<Self, TooLarge> {
        let outcome_sets = OutcomeSets::new(space)?;
        let mut side = Self {
            dialog,
            space,
            takes: space.everybody(),
            sends: Vec::new(),
            flags: Vec::new(),
            notes: Vec::new(),
            foreign: Vec::new(),
        };
        for (place, question) in dialog.questions.iter_enumerated() {
            if let Some(foreign) = side.foreign(place, question)? {
                let strange = space.and(&space.asked[place], &foreign.who)?;
                side.takes = space.and_not(&side.takes, &strange)?;
                side.foreign.push(foreign);
            }
        }
        side.fill(&outcome_sets)?;
        Ok(side)
    }

    fn fill(&mut self, outcome_sets: &OutcomeSets) -> Result<(), TooLarge> {
        let (space, dialog) = (self.space, self.dialog);
        let own = |who: &Bdd| space.and(who, &self.takes);
        let nothing = Advice { urgency: None, outcome: None };
        self.sends.push(Sends { advice: nothing, own: None, who: own(outcome_sets.undecided())? });
        for (place, outcome) in dialog.outcomes.iter_enumerated() {
            let mut left = own(&outcome_sets.receiving(|it| it == place)?)?;
            for urgency in Urgency::ALL.into_iter().rev() {
                let who = space.and(&left, outcome_sets.at_least(urgency))?;
                left = space.and_not(&left, outcome_sets.at_least(urgency))?;
                let advice = Advice { urgency: Some(urgency), outcome: Some(outcome.id.clone()) };
                self.sends.push(Sends { advice, own: Some(outcome.urgency), who });
            }
        }
        self.sends.retain(|it| !it.who.is_false());
        for (flag, who) in dialog.flags.iter().zip(&outcome_sets.flags) {
            let in_outcome =
                outcome_sets.receiving(|it| dialog.outcomes[it].covers.contains(&flag.id))?;
            let (who, flag) = (own(who)?, flag.id.clone());
            self.flags.push(Raised { flag, who, in_outcome });
        }
        for (place, note) in dialog.notes.iter_enumerated() {
            self.notes.push((note.id.clone(), own(&outcome_sets.note(place)?)?));
        }
        Ok(())
    }

    /// Returns the people with an answer in mind that a question of this dialog
    /// does not accept, if there are such answers and they exclude others.
    fn foreign(&self, place: QuestionIx, question: &Question) -> Result<Option<Foreign>, TooLarge> {
        let Layout::First(_) = self.space.layouts[place] else { return Ok(None) };
        let takes: Vec<bool> = match (&self.space.dialog.questions[place].kind, &question.kind) {
            (Kind::One(all), Kind::One(own)) => all.iter().map(|it| own.contains(it)).collect(),
            (Kind::Number { .. }, Kind::Number { min, max }) => {
                let begins = &self.space.intervals[&place];
                begins.iter().map(|it| (min..=max).contains(&it)).collect()
            }
            (Kind::One(_) | Kind::Many { .. } | Kind::Number { .. }, _) => return Ok(None),
        };
        if takes.iter().all(|it| *it) {
            return Ok(None);
        }
        let literals = |at: usize| self.space.literals(place, at);
        let own: Vec<_> = (0..takes.len()).filter(|at| takes[*at]).map(literals).collect();
        let mut who = self.space.everybody();
        for answer in &own {
            let is_it = self.space.everybody().select(answer);
            who = self.space.and_not(&who, &is_it)?;
        }
        Ok(Some(Foreign { question: question.id.clone(), who, own }))
    }

    /// Returns these people and those who would be among them if an accepted
    /// answer replaced the one that is not accepted.
    pub(super) fn with_some_answer(&self, who: &Bdd) -> Result<Bdd, TooLarge> {
        let mut who = who.clone();
        for foreign in &self.foreign {
            let mut any = self.space.nobody();
            for answer in &foreign.own {
                any = self.space.or(&any, &who.restrict(answer))?;
            }
            who = self.space.or(&who, &self.space.and(&any, &foreign.who)?)?;
        }
        Ok(who)
    }

    /// Returns the people of these whose answers it accepts, and those who
    /// would be among them with every such answer.
    pub(super) fn with_every_answer(&self, who: &Bdd) -> Result<Bdd, TooLarge> {
        let mut who = who.clone();
        for foreign in &self.foreign {
            let mut every = foreign.who.clone();
            for answer in &foreign.own {
                every = self.space.and(&every, &who.restrict(answer))?;
            }
            who = self.space.or(&self.space.and_not(&who, &foreign.who)?, &every)?;
        }
        Ok(who)
    }

    /// Returns the people with a result of this urgency or more.
    pub(super) fn at_least(&self, urgency: Urgency) -> Result<Bdd, TooLarge> {
        let urgent = self.sends.iter().filter(|it| it.advice.urgency >= Some(urgency));
        urgent.map(|it| &it.who).try_fold(self.space.nobody(), |all, it| self.space.or(&all, it))
    }

    /// Returns the people who give this answer, or have it in mind.
    pub(super) fn chosen(
        &self,
        question: &QuestionId,
        choice: &ChoiceId,
        moment: Moment,
    ) -> Result<Bdd, TooLarge> {
        self.space.guard(&Guard::Chosen(question.clone(), choice.clone()), moment)
    }

    /// Returns the people who are asked a question.
    pub(super) fn asked(&self, question: &QuestionId) -> Bdd {
        let place = self.dialog.questions.position(|it| it.id == *question);
        place.map_or_else(|| self.space.nobody(), |it| self.space.asked[it].clone())
    }

    /// Returns the shortest conversation of somebody among these.
    pub(super) fn somebody(&self, who: &Bdd) -> Result<Option<Answers>, TooLarge> {
        let who = self.space.and(who, &self.takes)?;
        self.space.witness(&who).map(|it| self.conversation(&it, &who)).transpose()
    }

    /// Returns the conversation of a person with these answers in mind. Answers
    /// that it does not accept are replaced so that the conversation ends in
    /// `ends`.
    pub(super) fn conversation(&self, in_mind: &Answers, ends: &Bdd) -> Result<Answers, TooLarge> {
        let is_foreign = |question: &QuestionId, answer: &Answer| {
            self.foreign.iter().any(|it| it.question == *question)
                && !self.dialog.question(question).is_some_and(|it| it.accepts(answer))
        };
        if !in_mind.0.iter().any(|(question, answer)| is_foreign(question, answer)) {
            return Ok(self.dialog.walk(&self.own(in_mind)).answers);
        }
        let mut alike = ends.clone();
        for (question, answer) in &in_mind.0 {
            if !is_foreign(question, answer) {
                let guard = self.is_answer(question, answer);
                alike = self.space.and(&alike, &self.space.guard(&guard, Moment::InMind)?)?;
            }
        }
        let somebody = self.space.witness(&alike);
        let in_mind = somebody.expect("those with some other answer have one");
        Ok(self.dialog.walk(&self.own(&in_mind)).answers)
    }

    /// Holds for people who have this answer in mind.
    fn is_answer(&self, question: &QuestionId, answer: &Answer) -> Guard {
        let chosen = |it: &ChoiceId| Guard::Chosen(question.clone(), it.clone());
        match answer {
            Answer::Number(number) => {
                let least = Guard::AtLeast(question.clone(), *number);
                let after = self.space.interval_after(question, *number);
                let more = after.map(|it| Guard::AtLeast(question.clone(), it));
                Guard::All(vec![least, Guard::None(more.into_iter().collect())])
            }
            Answer::Choices(choices) => {
                let asked = self.space.dialog.question(question);
                let all = asked.map_or(&[][..], Question::choices).iter();
                let others = all.filter(|it| !choices.contains(it)).map(chosen);
                let others = Guard::None(others.collect());
                Guard::All(choices.iter().map(chosen).chain([others]).collect())
            }
        }
    }

    /// Returns the answers without ticks that it does not have.
    fn own(&self, in_mind: &Answers) -> Answers {
        let mut own = in_mind.clone();
        for (question, answer) in &mut own.0 {
            let asked = self.dialog.question(question).map(|it| &it.kind);
            if let (Some(Kind::Many { choices, none }), Answer::Choices(ticks)) = (asked, answer) {
                ticks.retain(|it| choices.contains(it));
                if ticks.is_empty() {
                    ticks.push(none.clone());
                }
            }
        }
        own
    }
}
