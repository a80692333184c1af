//! Answers with words around them that say nothing: "about 46", "since four
//! months", "the right one".
//!
//! Each language lists these words. They are left out of what was typed and of
//! what a button stands for; what is left must be the same, and fit one button
//! alone. A word that is not in the list is never left out: "not" and "over"
//! would make another answer of it.

use std::collections::HashSet;
use std::ops::RangeInclusive;

use super::{Offers, Vocabulary, fold_words};
use crate::dialog::QuestionId;
use crate::engine::action::Action;

impl Vocabulary {
    /// Adds a word that says nothing beside an answer.
    pub fn add_filler(&mut self, word: &str) {
        self.fillers.extend(fold_words(word));
    }

    /// Adds words that may stand beside a number that answers a question, such as
    /// "years".
    pub fn add_unit(&mut self, question: QuestionId, words: &str) {
        self.units.entry(question).or_default().extend(fold_words(words));
    }

    /// Adds numbers that people type instead of a choice.
    pub fn add_numbers(&mut self, action: Action, numbers: RangeInclusive<u32>) {
        self.numbers.insert(action, numbers);
    }

    /// Returns a text without the words that say nothing.
    pub fn without_fillers(&self, text: &str) -> String {
        let says = |it: &&str| !self.core(&fold_words(it)).is_empty();
        text.split_whitespace().filter(says).collect::<Vec<_>>().join(" ")
    }

    /// Returns the one button that a text stands for without these words.
    pub(super) fn match_core(&self, text: &str, offers: &Offers) -> Option<Action> {
        let words = fold_words(text);
        let core = self.core(&words);
        let is_meant = |action: &&Action| {
            (!core.is_empty() && self.has_core(action, &core)) || self.is_number(action, &core)
        };
        let mut meant = offers.actions.iter().filter(is_meant);
        match (meant.next(), meant.next()) {
            (Some(only), None) => Some(only.clone()),
            _ => None,
        }
    }

    fn core<'w>(&self, words: &'w [String]) -> Vec<&'w str> {
        words.iter().filter(|it| !self.fillers.contains(*it)).map(String::as_str).collect()
    }

    /// Only answers to questions: what agrees to something, or ends it, is typed
    /// in full.
    fn has_core(&self, action: &Action, core: &[&str]) -> bool {
        let is_answer = matches!(action, Action::Choose(..) | Action::Tick(..));
        let others = self.synonyms.get(action).into_iter().flatten();
        let mut phrases = self.labels.get(action).into_iter().chain(others);
        is_answer && phrases.any(|it| self.core(it) == core)
    }

    /// Whether a number is left, and else only words that may stand beside it.
    fn is_number(&self, action: &Action, core: &[&str]) -> bool {
        let (question, numbers) = match action {
            Action::Number(question, number) => (question, *number..=*number),
            Action::Choose(question, _) => match self.numbers.get(action) {
                Some(numbers) => (question, numbers.clone()),
                None => return false,
            },
            _ => return false,
        };
        let none = HashSet::new();
        let units = self.units.get(question).unwrap_or(&none);
        let (amounts, beside): (Vec<&str>, Vec<&str>) =
            core.iter().partition(|it| it.chars().any(|it| it.is_ascii_digit()));
        let number = if let [only] = amounts[..] { only.parse().ok() } else { None };
        number.is_some_and(|it| numbers.contains(&it))
            && beside.iter().all(|it| units.contains(*it))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialog::ChoiceId;

    fn choice(name: &str) -> Action {
        Action::Choose(QuestionId("asked".to_owned()), ChoiceId(name.to_owned()))
    }

    /// Reads a text against these choices, of which one stands for the numbers from
    /// 40 to 59, and returns the name of the one that was meant.
    fn read(labels: &[&str], text: &str) -> Option<String> {
        let actions: Vec<_> = labels.iter().map(|it| choice(it)).collect();
        let mut vocabulary =
            Vocabulary::new(actions.iter().cloned().zip(labels.iter().map(|it| (*it).to_owned())));
        for word in "about | since | ago | i | im | am | my | the | it is".split('|') {
            vocabulary.add_filler(word);
        }
        vocabulary.add_unit(QuestionId("asked".to_owned()), "years old");
        vocabulary.add_numbers(choice("40 to 59"), 40..=59);
        vocabulary.add(choice("Right"), "right one");
        let offers = Offers { actions, ..Offers::default() };
        let read = vocabulary.read(text, &offers)?;
        let [Action::Choose(_, choice)] = &read[..] else { return None };
        Some(choice.0.clone())
    }

    #[test]
    fn words_that_say_nothing_are_left_out() {
        let since = ["3 to 6 months ago", "Over a year ago"];
        for text in ["3 to 6 months", "about 3 to 6 months ago", "since 3 to 6 months"] {
            assert_eq!(read(&since, text).as_deref(), Some(since[0]), "{text}");
        }
        for text in ["right", "the right one", "it is my right one", "It\u{2019}s right"] {
            let text = text.replace("It\u{2019}s", "It is");
            assert_eq!(read(&["Left", "Right"], &text).as_deref(), Some("Right"), "{text}");
        }
    }

    #[test]
    fn a_word_that_is_not_listed_makes_another_answer() {
        let sides = ["Left", "Right"];
        for text in ["not the right one", "the other one", "the", "it is", "left or right"] {
            assert_eq!(read(&sides, text), None, "{text}");
        }
    }

    #[test]
    fn an_age_is_typed_as_a_number() {
        let ages = ["18 to 39", "40 to 59"];
        for text in ["46", "I'm 46", "46 years old", "about 46", "\u{664}\u{666}"] {
            assert_eq!(read(&ages, text).as_deref(), Some("40 to 59"), "{text}");
        }
        for text in ["60", "over 46", "not 46", "46 weeks", "4 6", "46 or 47", "years old", "2"] {
            assert_eq!(read(&ages, text), None, "{text}");
        }
    }
}
