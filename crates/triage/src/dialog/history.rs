//! The history of a person: as their programme has it, or as written for a
//! check-in that is tried (`check-in: week-6; baseline.plantar: yes`).

use super::guard::Holds;
use super::source::history::{ANSWERED, BASELINE, CHECK_IN, LAST, MISSED, MISSED_MAX, OUTCOME};
use super::{
    Answer, Answers, CheckInId, ChoiceId, Dialog, Kind, OutcomeId, Question, QuestionId, Walk,
};

/// What a check-in knows of the past.
pub struct Past<'p> {
    /// Which check-in it is.
    pub check_in: &'p CheckInId,
    /// What `baseline` returned at the start.
    pub baseline: &'p Answers,
    /// The answered check-ins, oldest first: their answers and outcomes.
    pub answered: Vec<(&'p Answers, &'p OutcomeId)>,
    /// How many check-ins had no answer since.
    pub missed: usize,
}

impl Dialog {
    /// Reads a history, and completes it: a fact that it does not name did not
    /// hold, a question was not answered, and no check-in was missed.
    ///
    /// Fails in one sentence if a name or an answer does not exist, or if it
    /// leaves out what has no such default.
    pub fn history(&self, text: &str) -> Result<Answers, String> {
        let parts = text.split(';').map(str::trim).filter(|it| !it.is_empty());
        let written: Vec<(&str, &str)> = parts.map(named).collect::<Result<_, _>>()?;
        let past: Vec<_> = self.questions.iter().filter(|it| it.is_history).collect();
        for (name, _) in &written {
            if !past.iter().any(|it| it.id.0 == *name) {
                let names: Vec<_> = past.iter().map(|it| it.id.0.as_str()).collect();
                return Err(format!("there is no `{name}`; there are: {}", names.join(", ")));
            }
        }
        let mut answers = Answers::default();
        for question in past {
            let name = question.id.0.as_str();
            let value = |of: &str| written.iter().find(|(it, _)| *it == of).map(|(_, it)| *it);
            let answer = match (value(name), name.strip_suffix(ANSWERED)) {
                (Some(text), _) => Some(question.read(text)?),
                (None, Some(of)) => Some(yes_or_no(value(of).is_some())),
                (None, None) => question.by_default()?,
            };
            answers.0.extend(answer.map(|it| (question.id.clone(), it)));
        }
        Ok(answers)
    }
}

impl Dialog {
    /// Returns what this follow-up asks of the start: answers and facts of the
    /// dialog followed at its end, and the outcome that was sent.
    pub fn baseline(&self, followed: &Self, end: &Walk, outcome: &OutcomeId) -> Answers {
        let holds = Holds::new(followed, &end.in_full);
        let answer = |of: &str| {
            if of == OUTCOME {
                return Some(choice(&outcome.0));
            }
            let fact = followed.facts.iter().find(|it| it.name == of);
            let fact = fact.map(|it| yes_or_no(it.guard.holds(&holds)));
            fact.or_else(|| end.answers.to(&QuestionId(of.to_owned())).cloned())
        };
        let asked = self.questions.iter().filter(|it| it.is_history);
        let known = asked.filter_map(|it| match it.id.0.split_once('.')? {
            (BASELINE, of) => Some((it.id.clone(), answer(of)?)),
            _ => None,
        });
        Answers(known.collect())
    }

    /// Returns the answers that stand for a person's past; none if this
    /// follow-up asks for more of the start than was noted then.
    pub fn remember(&self, past: &Past) -> Option<Answers> {
        let mut answers = Answers::default();
        for question in self.questions.iter().filter(|it| it.is_history) {
            let name = question.id.0.as_str();
            let answer = match name.strip_suffix(ANSWERED) {
                Some(of) => Some(yes_or_no(past.of(of).is_some_and(|it| self.takes(of, &it)))),
                None => past.of(name),
            };
            let fits = answer.filter(|it| question.accepts(it));
            if fits.is_none() && question.must_be_known() {
                return None;
            }
            answers.0.extend(fits.map(|it| (question.id.clone(), it)));
        }
        Some(answers)
    }

    fn takes(&self, question: &str, answer: &Answer) -> bool {
        let question = self.question(&QuestionId(question.to_owned()));
        question.is_some_and(|it| it.accepts(answer))
    }

    /// Whether a later check-in can look at the answer to this question.
    pub fn is_remembered(&self, id: &QuestionId) -> bool {
        let asks_for = |it: &Question| {
            let (moment, of) = it.id.0.split_once('.').unwrap_or_default();
            it.is_history && [BASELINE, LAST].contains(&moment) && of == id.0
        };
        self.questions.iter().any(asks_for)
    }
}

impl Past<'_> {
    /// Returns one piece of the past; none if there was no answer. Of a
    /// question that only the follow-up has, the first answer is the start.
    fn of(&self, name: &str) -> Option<Answer> {
        let last = self.answered.last();
        match name.split_once('.').unwrap_or((name, "")) {
            (CHECK_IN, _) => Some(choice(&self.check_in.0)),
            (MISSED, _) => Some(Answer::Number(self.missed.min(MISSED_MAX as usize) as u32)),
            (LAST, OUTCOME) => last.map(|(_, outcome)| choice(&outcome.0)),
            (LAST, of) => last?.0.to(&QuestionId(of.to_owned())).cloned(),
            (_, of) => {
                let noted = self.baseline.to(&QuestionId(name.to_owned()));
                let id = QuestionId(of.to_owned());
                let mut answered = self.answered.iter();
                noted.or_else(|| answered.find_map(|(answers, _)| answers.to(&id))).cloned()
            }
        }
    }
}

fn choice(name: &str) -> Answer {
    Answer::Choices(vec![ChoiceId(name.to_owned())])
}

fn named(part: &str) -> Result<(&str, &str), String> {
    let (name, value) =
        part.split_once(':').ok_or(format!("`{part}` needs a `:` and an answer"))?;
    Ok((name.trim(), value.trim()))
}

fn yes_or_no(is_yes: bool) -> Answer {
    choice(if is_yes { "yes" } else { "no" })
}

impl Question {
    fn read(&self, text: &str) -> Result<Answer, String> {
        let answer = match self.kind {
            Kind::Number { .. } => text.parse().ok().map(Answer::Number),
            Kind::One(_) | Kind::Many { .. } => {
                let choices = text.split(',').map(|it| ChoiceId(it.trim().to_owned()));
                Some(Answer::Choices(choices.collect()))
            }
        };
        let fits = answer.filter(|it| self.accepts(it));
        fits.ok_or(format!("`{text}` is no answer to `{}`", self.id))
    }

    /// Whether the check-in cannot be asked without it: what may be missing has
    /// a question before it, whether it is there.
    fn must_be_known(&self) -> bool {
        let is_fact = self.choices().iter().map(|it| it.0.as_str()).eq(["yes", "no"]);
        is_fact || self.by_default().is_err()
    }

    /// What it is when nothing is written about it; nothing if it may have no
    /// answer.
    fn by_default(&self) -> Result<Option<Answer>, String> {
        let name = self.id.0.as_str();
        let is_fact = self.choices().iter().map(|it| it.0.as_str()).eq(["yes", "no"]);
        match name.split_once('.') {
            _ if name == MISSED => Ok(Some(Answer::Number(0))),
            Some((BASELINE, _)) if is_fact => Ok(Some(yes_or_no(false))),
            Some((BASELINE | LAST, of)) if of != "outcome" || name.starts_with(LAST) => Ok(None),
            _ => Err(format!("say which `{name}` it is")),
        }
    }
}
