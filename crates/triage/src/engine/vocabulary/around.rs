//! Answers with words around them that say nothing: "about 46", "since 4 months",
//! "the right foot".
//!
//! Each language lists these words for the questions where they can do no harm.
//! They are left out of what was typed and of what a button stands for; what is
//! left must be the same, and fit one button alone. Any other word makes another
//! answer: "over 46", "not the right foot". No list is for a screen of signs:
//! there "not now" and "no, I had it" would become "none of these".

use std::collections::HashSet;
use std::ops::RangeInclusive;

use super::{APOSTROPHES, Offers, Vocabulary, fold_words, western_digits};
use crate::dialog::QuestionId;
use crate::engine::action::Action;

impl Vocabulary {
    /// Adds words that say nothing beside an answer to this question.
    pub fn add_around(&mut self, question: QuestionId, words: &str) {
        let words = fold_words(words);
        if !words.is_empty() {
            self.around.entry(question).or_default().extend(words);
        }
    }

    /// Adds numbers that people type instead of a choice.
    pub fn add_numbers(&mut self, action: Action, numbers: RangeInclusive<u32>) {
        self.numbers.insert(action, numbers);
    }

    /// Returns the one button that a text stands for without these words.
    pub(super) fn match_core(&self, text: &str, offers: &Offers) -> Option<Action> {
        let text = &without_top(text, offers);
        // A sign makes another number of it: "-3", "<3".
        let is_plain =
            |it: char| it.is_alphanumeric() || it.is_whitespace() || APOSTROPHES.contains(&it);
        if !text.trim_end_matches(['.', '!']).chars().all(is_plain) {
            return None;
        }
        let words = fold_words(text);
        let top = top(offers);
        let mut meant = offers.actions.iter().filter(|it| self.is_core_of(it, &words, top));
        match (meant.next(), meant.next()) {
            (Some(only), None) => Some(only.clone()),
            _ => None,
        }
    }

    fn is_core_of(&self, action: &Action, words: &[String], top: Option<u32>) -> bool {
        let none = HashSet::new();
        let around = |it| self.around.get(it).unwrap_or(&none);
        if let Action::Number(question, meant) = action {
            let around = around(question);
            let is_meant = |words: &[String]| number(&core(words, around)) == Some(*meant);
            return is_meant(words) || without_spoken_top(words, top, around).is_some_and(is_meant);
        }
        let Action::Choose(question, _) = action else { return false };
        let core = core(words, around(question));
        let numbers = self.numbers.get(action);
        let is_number = numbers.zip(number(&core)).is_some_and(|(all, it)| all.contains(&it));
        is_number || self.has_core(action, &core, around(question))
    }

    fn has_core(&self, action: &Action, words: &[&str], around: &HashSet<String>) -> bool {
        let others = self.synonyms.get(action).into_iter().flatten();
        let mut phrases = self.labels.get(action).into_iter().chain(others);
        !words.is_empty() && !around.is_empty() && phrases.any(|it| core(it, around) == words)
    }
}

/// Returns the top of the scale that is asked for.
fn top(offers: &Offers) -> Option<u32> {
    let number = |it: &Action| if let Action::Number(_, it) = it { Some(*it) } else { None };
    offers.actions.iter().filter_map(number).max()
}

/// Returns a text without the top of the scale: "6/10" is 6.
fn without_top(text: &str, offers: &Offers) -> String {
    let text = western_digits(text);
    let rest = top(offers).and_then(|it| text.strip_suffix(&format!("/{it}")));
    rest.map_or_else(|| text.clone(), str::to_owned)
}

/// Returns words without the top of the scale behind a word that says nothing: "6
/// out of 10" is "6 out of". Without one, "6 10" is two numbers.
fn without_spoken_top<'w>(
    words: &'w [String],
    top: Option<u32>,
    around: &HashSet<String>,
) -> Option<&'w [String]> {
    let (last, rest) = words.split_last()?;
    let is_top = top.is_some_and(|it| *last == it.to_string());
    (is_top && around.contains(rest.last()?)).then_some(rest)
}

fn core<'w>(words: &'w [String], around: &HashSet<String>) -> Vec<&'w str> {
    words.iter().filter(|it| !around.contains(*it)).map(String::as_str).collect()
}

/// Returns the number, if it alone is left.
fn number(core: &[&str]) -> Option<u32> {
    if let [only] = core { only.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialog::ChoiceId;

    fn asked() -> QuestionId {
        QuestionId("asked".to_owned())
    }

    fn choice(name: &str) -> Action {
        Action::Choose(asked(), ChoiceId(name.to_owned()))
    }

    /// Reads a text against these choices, with these words around an answer; "40
    /// to 59" stands for its numbers. Returns the choice that was meant.
    fn read(labels: &[&str], around: &str, text: &str) -> Option<String> {
        let actions: Vec<_> = labels.iter().map(|it| choice(it)).collect();
        let labels = labels.iter().map(|it| (*it).to_owned());
        let mut vocabulary = Vocabulary::new(actions.iter().cloned().zip(labels));
        vocabulary.add_around(asked(), around);
        vocabulary.add_numbers(choice("40 to 59"), 40..=59);
        vocabulary.add(choice("Right"), "right foot");
        let offers = Offers { actions, ..Offers::default() };
        let read = vocabulary.read(text, &offers)?;
        let [Action::Choose(_, choice)] = &read[..] else { return None };
        Some(choice.0.clone())
    }

    #[test]
    fn words_that_say_nothing_are_left_out() {
        let since = ["3 to 6 months ago", "Over a year ago"];
        for text in ["3 to 6 months", "about 3 to 6 months ago", "since 3 to 6 months"] {
            let read = read(&since, "about since ago", text);
            assert_eq!(read.as_deref(), Some(since[0]), "{text}");
        }
        for text in ["right", "my right foot", "it is the right foot"] {
            let read = read(&["Left", "Right"], "my the it is", text);
            assert_eq!(read.as_deref(), Some("Right"), "{text}");
        }
    }

    #[test]
    fn a_word_that_is_not_listed_makes_another_answer() {
        let sides = ["Left", "Right"];
        for text in ["not the right foot", "the other foot", "the", "it is", "left or right"] {
            assert_eq!(read(&sides, "my the it is", text), None, "{text}");
        }
        assert_eq!(read(&sides, "", "the right"), None, "nothing is listed");
    }

    #[test]
    fn a_number_may_name_the_top_of_its_scale() {
        let amount = |number| Action::Number(asked(), number);
        let offers = Offers { actions: (0..=10).map(amount).collect(), ..Offers::default() };
        let vocabulary = Vocabulary::default();
        for (text, number) in
            [("6/10", 6), ("6 /10", 6), ("10/10", 10), ("\u{666}/\u{661}\u{660}", 6)]
        {
            assert_eq!(vocabulary.read(text, &offers), Some(vec![amount(number)]), "{text}");
        }
        for text in ["6/5", "-6/10", "16/10", "/10", "6/10/10", "6/100", "6 10"] {
            let read = vocabulary.read(text, &offers);
            assert!(read.is_none_or(|it| it.len() > 1), "{text}");
        }
    }

    #[test]
    fn the_top_of_a_scale_may_be_named_in_words_behind_one_that_says_nothing() {
        let amount = |number| Action::Number(asked(), number);
        let offers = Offers { actions: (0..=10).map(amount).collect(), ..Offers::default() };
        let mut vocabulary = Vocabulary::default();
        vocabulary.add_around(asked(), "about out of");
        for (text, number) in [("about 6 out of 10", 6), ("10 of 10", 10), ("about 10", 10)] {
            assert_eq!(vocabulary.read(text, &offers), Some(vec![amount(number)]), "{text}");
        }
        for text in ["6 to 10", "6 or 7 of 10", "not 6 of 10", "6 of 9", "out of"] {
            let read = vocabulary.read(text, &offers);
            assert!(read.is_none_or(|it| it.len() > 1), "{text}");
        }
    }

    #[test]
    fn an_age_is_typed_as_a_number() {
        let (ages, around) = (["18 to 39", "40 to 59"], "about i'm years old");
        for text in ["46", "I'm 46", "46 years old", "about 46", "\u{664}\u{666}"] {
            assert_eq!(read(&ages, around, text).as_deref(), Some("40 to 59"), "{text}");
        }
        for text in ["60", "over 46", "not 46", "46 weeks", "46 years ago", "4 6", "46 or 47", "2"]
        {
            assert_eq!(read(&ages, around, text), None, "{text}");
        }
    }
}
