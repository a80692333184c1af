//! The history of a person, as written for a check-in that is tried:
//! `check-in: week-6; baseline.plantar: yes; last.worst: 5`.

use super::source::history::{ANSWERED, BASELINE, LAST, MISSED};
use super::{Answer, Answers, ChoiceId, Dialog, Kind, Question};

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

fn named(part: &str) -> Result<(&str, &str), String> {
    let (name, value) =
        part.split_once(':').ok_or(format!("`{part}` needs a `:` and an answer"))?;
    Ok((name.trim(), value.trim()))
}

fn yes_or_no(is_yes: bool) -> Answer {
    Answer::Choices(vec![ChoiceId(if is_yes { "yes" } else { "no" }.to_owned())])
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
