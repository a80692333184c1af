//! What a person typed -> the buttons it stands for.
//!
//! A choice is typed by its number or by words of it; case, accents and
//! punctuation are forgiven. Words count only if they fit one button alone:
//! a guess would be a wrong answer given in somebody's name.

use std::collections::HashMap;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::act::Act;

/// The longest text that is read at all, in characters.
pub const TEXT_CHARS_MAX: usize = 300;

/// The words of one language: what stands on each button, and what people
/// type for it.
#[derive(Debug, Default)]
pub struct Vocabulary {
    labels: HashMap<Act, Vec<String>>,
    /// Other words for a button, which stand for it if nothing else is typed.
    others: HashMap<Act, Vec<Vec<String>>>,
}

impl Vocabulary {
    /// Collects the label of each button.
    pub fn new(labels: impl IntoIterator<Item = (Act, String)>) -> Self {
        let labels = labels.into_iter().map(|(act, label)| (act, words(&label)));
        Self { labels: labels.collect(), others: HashMap::new() }
    }

    /// Adds other words for a button.
    pub fn add(&mut self, act: Act, phrase: &str) {
        self.others.entry(act).or_default().push(words(phrase));
    }

    /// Returns the one of `offers` whose whole label was typed, or other words
    /// for it.
    pub fn exact<'a>(&self, text: &str, offers: &'a [Act]) -> Option<&'a Act> {
        let text = words(text);
        let labelled = offers.iter().find(|act| self.labels.get(act) == Some(&text));
        let is_other = |act: &&Act| self.others.get(act).is_some_and(|it| it.contains(&text));
        labelled.or_else(|| offers.iter().find(is_other))
    }

    /// Returns what the text stands for, of the buttons now on offer.
    ///
    /// Several at once are separated by commas or, if they are numbers, by
    /// spaces. If a part stands for no button, or for more than one, none is
    /// returned.
    pub fn read(&self, text: &str, offers: &[Act]) -> Option<Vec<Act>> {
        if let Some(act) = self.one(text, offers) {
            return Some(vec![act]);
        }
        let is_number = |it: &str| it.chars().all(|it| digit(it).is_some());
        let parts: Vec<_> = if text.split_whitespace().all(is_number) {
            text.split_whitespace().collect()
        } else {
            text.split([',', ';', '،', '؛']).collect()
        };
        let acts: Vec<_> =
            parts.iter().map(|part| self.one(part, offers)).collect::<Option<_>>()?;
        (!acts.is_empty()).then_some(acts)
    }

    fn one(&self, text: &str, offers: &[Act]) -> Option<Act> {
        self.exact(text, offers)
            .cloned()
            .or_else(|| numbered(text, offers))
            .or_else(|| self.unique(text, offers))
    }

    fn unique(&self, text: &str, offers: &[Act]) -> Option<Act> {
        let typed = words(text);
        let fits = |act: &&Act| {
            let label = self.labels.get(act);
            label.is_some_and(|label| typed.iter().all(|word| label.contains(word)))
        };
        let mut fitting = offers.iter().filter(fits);
        match (fitting.next(), fitting.next()) {
            (Some(only), None) if !typed.is_empty() => Some(only.clone()),
            _ => None,
        }
    }
}

/// Returns a text without the invisible marks that say which way it runs: they
/// come along when something is copied.
pub fn without_marks(text: &str) -> String {
    let is_mark = |it: char| {
        matches!(it, '\u{61c}' | '\u{200e}' | '\u{200f}')
            || matches!(it, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    text.replace(is_mark, "")
}

/// Returns the button with this number, counted from 1. Where numbers are
/// themselves the answers, a number is no place in a list.
fn numbered(text: &str, offers: &[Act]) -> Option<Act> {
    if offers.iter().any(|act| matches!(act, Act::Number(..))) {
        return None;
    }
    let number: String = text.trim().chars().map(western).collect();
    let place: usize = number.trim_end_matches(['.', ')']).parse().ok()?;
    offers.get(place.checked_sub(1)?).cloned()
}

/// Splits a text into words: lower case, without accents or punctuation, and
/// with one spelling for letters that people type for one another.
pub(super) fn words(text: &str) -> Vec<String> {
    plain(text).replace('\'', "").split_whitespace().map(str::to_owned).collect()
}

/// Returns a text as its words, with blanks between them and one kind of
/// apostrophe in them.
pub(super) fn plain(text: &str) -> String {
    let plain: String = text
        .nfd()
        .filter(|it| !is_combining_mark(*it) && *it != TATWEEL)
        .flat_map(char::to_lowercase)
        .map(|it| match it {
            _ if APOSTROPHES.contains(&it) => '\'',
            _ if it.is_alphanumeric() => western(it),
            _ => ' ',
        })
        .collect();
    plain.replace('ß', "ss").replace('œ', "oe").replace('æ', "ae")
}

/// What people type as an apostrophe.
const APOSTROPHES: [char; 6] = ['\'', '’', '‘', 'ʼ', '`', '´'];

/// The stroke that only stretches an Arabic word.
const TATWEEL: char = 'ـ';

/// Returns a digit as 0 to 9, and an Arabic letter as its common twin.
fn western(it: char) -> char {
    match it {
        'ة' => 'ه',
        'ى' => 'ي',
        _ => digit(it).and_then(|it| char::from_digit(it, 10)).unwrap_or(it),
    }
}

/// Returns the value of a digit: European, Arabic-Indic or Persian.
fn digit(it: char) -> Option<u32> {
    match it {
        '0'..='9' => Some(u32::from(it) - u32::from('0')),
        '٠'..='٩' => Some(u32::from(it) - u32::from('٠')),
        '۰'..='۹' => Some(u32::from(it) - u32::from('۰')),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialog::{ChoiceId, QuestionId};

    fn act(choice: &str) -> Act {
        Act::Choose(QuestionId("where".to_owned()), ChoiceId(choice.to_owned()))
    }

    fn read(text: &str) -> Option<Vec<Act>> {
        let labels = [
            (act("back"), "Back of the heel"),
            (act("under"), "Under the heel"),
            (act("tendon"), "Tendón, más arriba"),
        ];
        let offers: Vec<_> = labels.iter().map(|(act, _)| act.clone()).collect();
        let labels = labels.map(|(act, label)| (act, label.to_owned()));
        Vocabulary::new(labels).read(text, &offers)
    }

    #[test]
    fn a_choice_is_typed_by_its_number_or_by_words_that_fit_it_alone() {
        for (text, choice) in [
            ("2", "under"),
            (" 2. ", "under"),
            ("UNDER THE HEEL!", "under"),
            ("under", "under"),
            ("tendon mas arriba", "tendon"),
            ("Tendón", "tendon"),
            ("٢", "under"),
            ("۲.", "under"),
        ] {
            assert_eq!(read(text), Some(vec![act(choice)]), "{text}");
        }
        for text in ["", "heel", "not under the heel", "4", "0", "-1", "🦶", "under, knee"] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn other_words_for_a_button_stand_for_it_only_by_themselves() {
        let offers = [act("back"), act("none")];
        let mut vocabulary = Vocabulary::new([(act("none"), "Nothing".to_owned())]);
        vocabulary.add(act("none"), "no");
        assert_eq!(vocabulary.read("No.", &offers), Some(vec![act("none")]));
        assert_eq!(vocabulary.read("no idea", &offers), None);
    }

    #[test]
    fn several_choices_are_typed_at_once() {
        let both = Some(vec![act("back"), act("tendon")]);
        for text in ["1 3", "1,3", "1, tendon", "back; 3"] {
            assert_eq!(read(text), both, "{text}");
        }
    }
}
