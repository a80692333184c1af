//! What a condition may have meant that names nothing, or compares what is no
//! number.

use super::Resolver;
use crate::dialog::Urgency;
use crate::dialog::source::Source;

/// The most conditions that a hint names.
const NAMED_MAX: usize = 3;

/// Sections whose names stand alone in a condition.
const SECTIONS: [&str; 2] = ["flag", "fact"];

/// The signs of comparisons, in any way people write them.
const SIGNS: [char; 5] = ['<', '>', '=', '≥', '≤'];

impl Resolver<'_> {
    /// Returns how a condition is written of which only a part stands there: a
    /// choice without its question, or a question without a choice.
    pub(in crate::prover) fn whole(&self, name: &str) -> Option<String> {
        if self.questions.contains_key(name) {
            return Some(self.asked(name));
        }
        let mut asking: Vec<_> = self.questions.iter().collect();
        asking.sort_by_key(|(_, place)| **place);
        let with_choice = asking.into_iter().filter(|(_, at)| self.choices[**at].contains(&name));
        let written = with_choice.map(|(question, _)| format!("`{question}.{name}`"));
        let written: Vec<_> = written.take(NAMED_MAX).collect();
        (!written.is_empty()).then(|| {
            format!("`{name}` is a choice; write its question too: {}", written.join(" or "))
        })
    }

    /// Returns a condition on a question.
    fn asked(&self, question: &str) -> String {
        let place = self.questions[question];
        match (self.numbers[place], self.choices[place].first()) {
            (Some((_, most)), _) => {
                format!("`{question}` is a number; compare it: `{question} >= {most}`")
            }
            (None, Some(choice)) => {
                format!("`{question}` is a question; name a choice too: `{question}.{choice}`")
            }
            (None, None) => format!("`{question}` is a question; name a choice too"),
        }
    }

    /// Returns how a condition is written that has its section before its name,
    /// such as `flag.danger`.
    pub(super) fn without_section(&self, section: &str, name: &str) -> Option<String> {
        let is_known = SECTIONS.contains(&section) && self.conditions.contains_key(name);
        is_known.then(|| format!("leave out `{section}.`: write `{name}`"))
    }

    /// Returns how a condition is written that compares a question of choices.
    pub(super) fn of_choices(&self, condition: &str) -> Option<String> {
        let (question, choice) = condition.split_once(SIGNS)?;
        let (question, choice) = (question.trim(), choice.trim_start_matches(SIGNS).trim());
        let place = *self.questions.get(question)?;
        let choices = &self.choices[place];
        let choice = choices.iter().find(|it| **it == choice).or_else(|| choices.first())?;
        Some(format!("`{question}` has choices, which are not compared: `{question}.{choice}`"))
    }
}

/// Returns how the first part of a section is written.
pub(super) fn section(what: &str, name: &str) -> String {
    match what {
        "source" => format!("the file has none yet: below `[source]` write `{name} = \"…\"`"),
        _ => format!("the file has none yet: write one, `[{what}.{name}]`"),
    }
}

/// Returns the result that a law may have meant by a name alone, such as
/// `urgency.emergency`.
pub(in crate::prover) fn result(source: &Source, name: &str) -> Option<String> {
    let is_urgency = Urgency::ALL.iter().any(|it| it.to_string() == name);
    let is_outcome = source.outcomes.iter().any(|it| it.name.as_ref() == name);
    let is_note = source.notes.iter().any(|it| it.name.as_ref() == name);
    let sections = [(is_urgency, "urgency"), (is_outcome, "outcome"), (is_note, "note")];
    let meant = sections.into_iter().filter(|it| it.0).map(|(_, it)| format!("`{it}.{name}`"));
    let meant: Vec<_> = meant.collect();
    (!meant.is_empty()).then(|| format!("write {}", meant.join(" or ")))
}
