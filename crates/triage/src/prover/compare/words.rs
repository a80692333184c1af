//! A comparison as text for a person: first what is loosened and lowered, each
//! by its name.

use std::fmt::{self, Write};

use super::{
    Advice, AnswerChange, Comparison, Difference, Direction, Example, Extra, NotCompared, Part,
    QuestionChange, Renamed, SideChange, Weight,
};
use crate::dialog::{Answer, Answers};

impl Comparison {
    /// Returns what somebody must look at: loosened promises, people who get
    /// less, and people who get another outcome.
    pub fn alarms(&self) -> String {
        let mut text = String::new();
        for part in self.parts.iter().filter(|it| it.weight == Weight::Loosened) {
            paragraph(&mut text, &format!("LOOSENED: {part}"));
        }
        for change in &self.changes {
            let lowered = grouped(&change.differences, Direction::Lowered);
            if change.is_alarm() {
                paragraph(&mut text, &format!("LOWERED: {}", change.change));
            }
            lost(&change.lost).iter().for_each(|it| paragraph(&mut text, it));
            lowered.iter().for_each(|it| paragraph(&mut text, it));
        }
        let lost = self.asides.iter().filter(|it| it.is_loss());
        lost.for_each(|it| paragraph(&mut text, &it.to_string()));
        for direction in [Direction::Lowered, Direction::Otherwise] {
            let differences = grouped(&self.differences, direction);
            differences.iter().for_each(|it| paragraph(&mut text, it));
        }
        for change in &self.changes {
            let otherwise = grouped(&change.differences, Direction::Otherwise);
            otherwise.iter().for_each(|it| paragraph(&mut text, it));
        }
        text
    }

    /// Returns what could not be compared.
    pub fn gaps(&self) -> String {
        let mut text = String::new();
        self.not_compared.iter().for_each(|it| paragraph(&mut text, &it.to_string()));
        text
    }

    /// Returns what else has changed.
    pub fn news(&self) -> String {
        let mut text = String::new();
        self.renames.iter().for_each(|it| paragraph(&mut text, &it.to_string()));
        for change in &self.changes {
            if !change.is_alarm() || !change.sent.is_empty() {
                paragraph(&mut text, &change.to_string());
            }
            let raised = grouped(&change.differences, Direction::Raised);
            raised.iter().for_each(|it| paragraph(&mut text, it));
        }
        let raised = grouped(&self.differences, Direction::Raised);
        raised.iter().for_each(|it| paragraph(&mut text, it));
        let asides = self.asides.iter().filter(|it| !it.is_loss());
        asides.for_each(|it| paragraph(&mut text, &it.to_string()));
        for part in self.parts.iter().filter(|it| it.weight != Weight::Loosened) {
            let tightened = part.weight == Weight::Tightened;
            let how = if tightened { "tightened" } else { "changed" };
            paragraph(&mut text, &format!("{how}: {part}"));
        }
        text
    }

    /// Whether all people get the same results as before.
    pub fn is_same_to_people(&self) -> bool {
        let differs = |it: &AnswerChange| !it.differences.is_empty() || !it.lost.is_empty();
        self.differences.is_empty()
            && self.asides.is_empty()
            && !self.changes.iter().any(differs)
            && self.not_compared.is_empty()
    }
}

impl fmt::Display for Comparison {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let nobody = "Nobody is sent another outcome, flag or note.";
        let nobody = if self.is_same_to_people() { nobody } else { "" };
        let mut text = String::new();
        for part in [&self.alarms(), &self.gaps(), nobody, &self.news()] {
            paragraph(&mut text, part);
        }
        f.write_str(&text)
    }
}

/// Adds a paragraph below an empty line.
fn paragraph(text: &mut String, added: &str) {
    if !text.is_empty() && !added.is_empty() {
        text.push('\n');
    }
    text.push_str(added);
    if !added.is_empty() && !added.ends_with('\n') {
        text.push('\n');
    }
}

/// Returns the lost flags, each with an example; of many, only the names after
/// the first.
fn lost(flags: &[SideChange]) -> Vec<String> {
    let name = |it: &SideChange| match &it.beside {
        Extra::Flag(flag) => format!("`{flag}`"),
        Extra::Note(note) => format!("`{note}`"),
    };
    match flags {
        [first, more @ ..] if more.len() > 2 => {
            let more: Vec<_> = more.iter().map(name).collect();
            vec![format!("{first}  nor, to some of them, are {}\n", more.join(", "))]
        }
        flags => flags.iter().map(SideChange::to_string).collect(),
    }
}

/// Returns the changes of a direction, grouped by the former outcome and
/// urgency: one with an example, the others with their new results.
fn grouped(differences: &[Difference], direction: Direction) -> Vec<String> {
    let meant: Vec<_> = differences.iter().filter(|it| it.direction == direction).collect();
    let mut groups: Vec<(&Difference, Vec<String>)> = Vec::new();
    for difference in meant {
        match groups.iter_mut().find(|(first, _)| first.old == difference.old) {
            Some((_, more)) => more.push(difference.new.to_string()),
            None => groups.push((difference, Vec::new())),
        }
    }
    let words = groups.iter().map(|(first, more)| match more.is_empty() {
        true => first.to_string(),
        false => format!("{first}  others of them -> {}\n", listed(more)),
    });
    words.collect()
}

/// The most entries of a list; of more, only their number is printed.
const LISTED_MAX: usize = 6;

fn listed(all: &[String]) -> String {
    let shown = &all[..all.len().min(LISTED_MAX)];
    match all.len() - shown.len() {
        0 => shown.join(", "),
        more => format!("{} and {more} more", shown.join(", ")),
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { weight, what, name, about, old, new, .. } = self;
        let is_said = ["law", "contradiction"].contains(&what.as_str());
        let name = if is_said { format!("“{name}”") } else { format!("`{name}`") };
        let (old, new) = (old.as_deref(), new.as_deref());
        if let Some(about) = about {
            let none = "none";
            writeln!(
                f,
                "the {what} {name}: {about}: {} -> {}",
                old.unwrap_or(none),
                new.unwrap_or(none)
            )?;
        } else {
            let how = match (old, new) {
                (_, None) => "is gone",
                (None, Some(_)) => "is new",
                _ if is_said && *weight == Weight::Changed => "is said in other words",
                _ if *weight == Weight::Changed => "has changed",
                (Some(_), Some(_)) => "is not the same any more",
            };
            writeln!(f, "the {what} {name} {how}")?;
            if old.is_some() && old == new {
                writeln!(f, "  written as before, but a fact or a property in it is another")?;
            } else {
                old.map_or(Ok(()), |it| writeln!(f, "  was: {it}"))?;
            }
            new.map_or(Ok(()), |it| writeln!(f, "  now: {it}"))?;
        }
        match &self.example {
            Some(example) => write!(f, "  for example:\n{}", in_lines(example)),
            None => Ok(()),
        }
    }
}

impl fmt::Display for Renamed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { question, choice, was, is_declared } = self;
        let (what, old, new) = match choice {
            Some(choice) => ("choice", format!("{question}.{was}"), format!("{question}.{choice}")),
            None => ("question", was.clone(), question.to_string()),
        };
        match is_declared {
            true => write!(f, "renamed: the {what} `{old}` is `{new}` now")?,
            false => write!(
                f,
                "looks renamed: the {what} `{old}` is `{new}` now, in the same conditions and rows \
                 (to declare it: was = \"{was}\")"
            )?,
        }
        writeln!(f, "; the two are compared as the same")
    }
}

impl fmt::Display for QuestionChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let left = "who gave it is compared with the answers that are left";
        match self {
            Self::Added(question) => write!(f, "the question `{question}` is new"),
            Self::Removed(question) => write!(f, "the question `{question}` is gone"),
            Self::ChoiceAdded(question, choice) => {
                write!(f, "the choice `{question}.{choice}` is new")
            }
            Self::ChoiceRemoved(question, choice) => {
                write!(f, "the choice `{question}.{choice}` is gone; {left}")
            }
            Self::NumbersAdded(question, from, to) => {
                write!(f, "`{question}` takes {from} to {to} too")
            }
            Self::NumbersRemoved(question, from, to) => {
                write!(f, "`{question}` does not take {from} to {to} any more; {left}")
            }
        }
    }
}

impl fmt::Display for AnswerChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "changed: {}", self.change)?;
        let is_gone = matches!(
            self.change,
            QuestionChange::ChoiceRemoved(..) | QuestionChange::NumbersRemoved(..)
        );
        if is_gone && !self.is_alarm() {
            writeln!(f, "  nobody who gave it is sent less")?;
        }
        let list =
            |sent: &[Advice]| sent.iter().map(Advice::to_string).collect::<Vec<_>>().join(", ");
        if !self.sent.is_empty() {
            writeln!(f, "  who gives it is sent:\n    {}", list(&self.sent))?;
            writeln!(f, "  with another answer they were sent:\n    {}", list(&self.instead))?;
        }
        Ok(())
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { old, new, direction, example } = self;
        match direction {
            Direction::Lowered => write!(f, "LOWERED: {old} -> {new}")?,
            Direction::Otherwise => write!(f, "OTHER WORDS: {old} -> {new}")?,
            Direction::Raised => write!(f, "raised: {old} -> {new}")?,
        }
        if *direction == Direction::Lowered && old.urgency == new.urgency {
            f.write_str(", whose words are for a lower urgency")?;
        }
        writeln!(f)?;
        write!(f, "{example}")
    }
}

impl fmt::Display for SideChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.beside, self.comes) {
            (Extra::Flag(flag), true) => writeln!(f, "the flag `{flag}` is sent")?,
            (Extra::Flag(flag), false) => {
                writeln!(f, "LOWERED: the flag `{flag}` is NOT SENT ANY MORE")?;
            }
            (Extra::Note(note), true) => writeln!(f, "the note `{note}` is sent")?,
            (Extra::Note(note), false) => writeln!(f, "the note `{note}` is not sent any more")?,
        }
        write!(f, "{}", self.example)
    }
}

impl fmt::Display for Example {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (question, answer) in &self.new.0 {
            write!(f, "  {question}: {}", in_words(answer))?;
            match self.before.to(question) {
                Some(before) if before != answer => writeln!(f, " (before: {})", in_words(before))?,
                Some(_) | None => writeln!(f)?,
            }
        }
        for (question, answer) in self.before.0.iter().filter(|(it, _)| self.new.to(it).is_none()) {
            writeln!(f, "  {question}: {} (asked before, not now)", in_words(answer))?;
        }
        Ok(())
    }
}

impl fmt::Display for Advice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.outcome, self.urgency) {
            (Some(outcome), Some(urgency)) => write!(f, "{outcome} ({urgency})"),
            _ => f.write_str("nothing"),
        }
    }
}

fn in_lines(answers: &Answers) -> String {
    let mut text = String::new();
    for (question, answer) in &answers.0 {
        let _ = writeln!(text, "    {question}: {}", in_words(answer));
    }
    text
}

fn in_words(answer: &Answer) -> String {
    match answer {
        Answer::Choices(choices) => {
            choices.iter().map(|it| it.0.as_str()).collect::<Vec<_>>().join(", ")
        }
        Answer::Number(number) => number.to_string(),
    }
}

impl fmt::Display for NotCompared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Kind(question) => writeln!(
                f,
                "NOT COMPARED: `{question}` is answered in another way now; what people are sent \
                 who are asked it"
            ),
            Self::Answers => writeln!(
                f,
                "NOT COMPARED: what people are sent; too many answers bear on one another"
            ),
            Self::Laws => writeln!(
                f,
                "NOT COMPARED: what laws and contradictions mean; they name too much, so their \
                 words are compared"
            ),
        }
    }
}
