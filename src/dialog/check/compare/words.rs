//! A comparison as a person reads it.

use std::cmp::Ordering;
use std::fmt;

use super::{Aside, Beside, Change, Comparison, Difference, Incomparable, Told};
use crate::dialog::{Answer, Answers};

impl fmt::Display for Comparison {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for change in &self.changes {
            writeln!(f, "{change}")?;
        }
        if self.differences.is_empty() && self.asides.is_empty() {
            return writeln!(f, "Nobody is told anything else.");
        }
        for difference in &self.differences {
            write!(f, "\n{difference}")?;
        }
        for aside in &self.asides {
            write!(f, "\n{aside}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let not_compared = "who answers so is not compared";
        match self {
            Self::Added(question) => write!(f, "The question `{question}` is new."),
            Self::Removed(question) => write!(f, "The question `{question}` is gone."),
            Self::ChoiceAdded(question, choice) => {
                write!(f, "The choice `{question}.{choice}` is new; {not_compared}.")
            }
            Self::ChoiceRemoved(question, choice) => {
                write!(f, "The choice `{question}.{choice}` is gone; {not_compared}.")
            }
            Self::Range(question) => {
                write!(f, "Other numbers answer `{question}`; only those in both are compared.")
            }
        }
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let direction = match self.direction() {
            Ordering::Less => "LOWERED",
            Ordering::Equal => "same urgency",
            Ordering::Greater => "raised",
        };
        writeln!(f, "{direction}: {} -> {}", self.old, self.new)?;
        answers(f, &self.example, &self.example_in_old)
    }
}

impl fmt::Display for Aside {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.beside, self.comes) {
            (Beside::Flag(flag), true) => writeln!(f, "the flag {flag} is raised")?,
            (Beside::Flag(flag), false) => writeln!(f, "the flag {flag} is NOT RAISED ANY MORE")?,
            (Beside::Note(note), true) => writeln!(f, "the note {note} is told")?,
            (Beside::Note(note), false) => writeln!(f, "the note {note} is not told any more")?,
        }
        answers(f, &self.example, &self.example_in_old)
    }
}

fn answers(f: &mut fmt::Formatter<'_>, new: &Answers, old: &Answers) -> fmt::Result {
    for (question, answer) in &new.0 {
        writeln!(f, "  {question}: {}", in_words(answer))?;
    }
    for (question, answer) in old.0.iter().filter(|(it, _)| new.to(it).is_none()) {
        writeln!(f, "  {question}: {} (asked before, not now)", in_words(answer))?;
    }
    Ok(())
}

impl fmt::Display for Told {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.outcome, self.urgency) {
            (Some(outcome), Some(urgency)) => write!(f, "{outcome} ({urgency})"),
            _ => f.write_str("nothing"),
        }
    }
}

fn in_words(answer: &Answer) -> String {
    match answer {
        Answer::Choices(choices) => {
            choices.iter().map(|it| it.0.as_str()).collect::<Vec<_>>().join(", ")
        }
        Answer::Number(number) => number.to_string(),
    }
}

impl fmt::Display for Incomparable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Kind(question) => write!(f, "`{question}` is answered in another way"),
            Self::TooLarge => f.write_str("too many answers bear on one another"),
        }
    }
}

impl std::error::Error for Incomparable {}
