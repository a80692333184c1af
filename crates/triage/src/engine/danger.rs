//! Dangers: finds in typed words, of any language, the dangers that they name.
//!
//! The words are phrases in the locale files. The phrases of all languages are
//! searched at once: a frightened person writes in their first language. A
//! phrase matches if its words stand close together, in any order, with accents
//! missing and one letter wrong in each longer word.

use std::fmt;

use super::vocabulary::fold_words;
use crate::dialog::ChoiceId;

mod hearing;
mod lexicon;
mod phrase;

pub use hearing::HEARD_CHARS_MAX;
use hearing::Hearing;
use lexicon::Lexicon;
pub use phrase::Phrase;
use phrase::Run;

/// The fewest letters of a word that names a danger by itself even with one
/// letter wrong.
const LONE_FORGIVEN_MIN: usize = 8;

/// A danger that a person can name.
#[derive(Clone, PartialEq, Eq)]
pub enum Danger {
    /// The person thinks of ending their life.
    Life,
    /// A sign: a choice of the emergency screen.
    Sign(ChoiceId),
    /// A danger without a name, such as a call for an ambulance.
    Unnamed,
}

/// What a person wrote about is health data, so it prints as `(..)`.
impl fmt::Debug for Danger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(..)")
    }
}

/// What people type in danger, in one language.
#[derive(Clone, Default)]
pub struct DangerWords {
    /// The phrases of each danger.
    pub phrases: Vec<(Danger, Phrase)>,
    /// Words that never count as another word with a letter wrong.
    pub everyday: Vec<String>,
    /// Words that deny the word directly after them.
    pub denials: Vec<String>,
}

/// What people type in danger, in all languages.
#[derive(Default)]
pub struct Dangers {
    /// Each danger once, in the order in which they are sent.
    dangers: Vec<Danger>,
    phrases: Vec<Parts>,
    lexicon: Lexicon,
    /// By word: the languages in which it is a word itself, and no typing
    /// error.
    right_in: Vec<Vec<usize>>,
    /// By language: the words that deny the word after them.
    denials: Vec<Vec<Vec<String>>>,
    /// By the last word of each sequence of words: the sequence.
    runs: Vec<Vec<RunOfPhrase>>,
    places: usize,
}

/// A phrase, as numbers.
struct Parts {
    danger: usize,
    language: usize,
    /// The most words that fill it.
    words: usize,
    first_place: usize,
    places: usize,
    barred: Vec<Run>,
}

/// Words that fill a place of a phrase.
struct RunOfPhrase {
    /// Whether the last word has to be typed letter for letter.
    is_strict: bool,
    before: Vec<usize>,
    phrase: usize,
    place: usize,
}

impl Dangers {
    /// Puts the words of languages together.
    pub fn new<'a>(languages: impl IntoIterator<Item = &'a DangerWords>) -> Self {
        let mut all = Self::default();
        for language in languages {
            for (danger, phrase) in &language.phrases {
                all.add(danger, phrase);
            }
            for word in language.everyday.iter().flat_map(|it| fold_words(it)) {
                all.add_word(&word, false);
            }
            let denials = language.denials.iter().map(|it| fold_words(it));
            all.denials.push(denials.filter(|it| !it.is_empty()).collect());
        }
        all
    }

    fn add(&mut self, danger: &Danger, phrase: &Phrase) {
        let known = self.dangers.iter().position(|it| it == danger);
        let danger = known.unwrap_or_else(|| {
            self.dangers.push(danger.clone());
            self.dangers.len() - 1
        });
        let (first_place, places) = (self.places, phrase.places.len());
        for place in &phrase.places {
            place.iter().for_each(|run| self.add_run(run, places == 1));
            self.places += 1;
        }
        let barred = phrase.barred.clone();
        let language = self.denials.len();
        let longest = |it: &Vec<Run>| it.iter().map(Vec::len).max().unwrap_or(0);
        let words = phrase.places.iter().map(longest).sum();
        self.phrases.push(Parts { danger, language, words, first_place, places, barred });
    }

    /// A word that names a danger by itself has to be typed exactly, unless it
    /// is long: "fait" is not "faint".
    fn add_run(&mut self, run: &Run, is_alone: bool) {
        let letters = run.iter().map(|it| it.letters.chars().count()).sum::<usize>();
        let is_strict = is_alone && letters < LONE_FORGIVEN_MIN;
        let numbers = run.iter().map(|it| self.add_word(&it.letters, it.is_stem));
        let mut before: Vec<_> = numbers.collect();
        let Some(last) = before.pop() else { return };
        let (phrase, place) = (self.phrases.len(), self.places);
        self.runs[last].push(RunOfPhrase { is_strict, before, phrase, place });
    }

    /// Adds a word or a stem of the current language, and returns its number.
    fn add_word(&mut self, letters: &str, is_stem: bool) -> usize {
        let word = self.lexicon.add(letters, is_stem);
        self.runs.resize_with(self.lexicon.words(), Vec::new);
        self.right_in.resize_with(self.lexicon.words(), Vec::new);
        let language = self.denials.len();
        if !is_stem && self.right_in[word].last() != Some(&language) {
            self.right_in[word].push(language);
        }
        word
    }

    /// Returns the dangers that a text names, each once.
    pub fn heard(&self, text: &str) -> Vec<Danger> {
        let heard = self.listen(text).heard;
        let is_heard = |(danger, is_heard): (&Danger, bool)| is_heard.then(|| danger.clone());
        self.dangers.iter().zip(heard).filter_map(is_heard).collect()
    }

    /// Returns how many letters and phrases the search of a text looks at: a
    /// measure of its time that is the same on every machine.
    pub fn looks(&self, text: &str) -> usize {
        self.listen(text).looks
    }

    fn listen(&self, text: &str) -> Hearing<'_> {
        let mut hearing = Hearing::new(self, text);
        while hearing.hears_a_word() {}
        hearing
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Searches for phrases; each names a sign of its own.
    fn heard(phrases: &[&str], text: &str) -> Vec<Danger> {
        let sign = |it: &&str| (Danger::Sign(ChoiceId((*it).to_owned())), Phrase::parse(it));
        let phrases = phrases.iter().map(sign).map(|(sign, it)| (sign, it.unwrap()));
        let everyday = vec!["hecho".to_owned()];
        let denials = ["no", "not", "don't have"].map(str::to_owned).into();
        Dangers::new([&DangerWords { phrases: phrases.collect(), everyday, denials }]).heard(text)
    }

    fn is_heard(phrase: &str, text: &str) -> bool {
        !heard(&[phrase], text).is_empty()
    }

    #[test]
    fn the_words_of_a_phrase_may_stand_in_any_order_with_few_between() {
        for (text, is) in [
            ("chest pain", true),
            ("PAIN in my chest!", true),
            ("pain, since an hour, chest", true),
            ("pain since about one hour in my chest", false),
            ("pain. chest", true),
            ("a chest of drawers", false),
            ("chests pains", true),
        ] {
            assert_eq!(is_heard("chest/chests pain*", text), is, "{text}");
        }
    }

    #[test]
    fn words_in_brackets_stand_together() {
        let phrase = "(can not/cannot/can't) breath*";
        for text in ["I can't breathe", "cant breath", "i can not really breathe", "CANNOT BREATHE"]
        {
            assert!(is_heard(phrase, text), "{text}");
        }
        assert!(!is_heard(phrase, "I can breathe, but not run"));
    }

    #[test]
    fn a_word_of_five_letters_may_have_one_wrong_and_an_everyday_one_is_itself() {
        for (text, is) in [
            ("me duele el pehco", true),
            ("me deule el pecho", true),
            ("me duele lo que he hecho", false),
        ] {
            assert_eq!(is_heard("duele pecho", text), is, "{text}");
        }
    }

    #[test]
    fn what_stands_before_an_apostrophe_may_be_missing() {
        for text in ["l’entrejambe est engourdi", "entrejambe engourdi", "l entrejambe engourdi"]
        {
            assert!(is_heard("entrejambe engourdi", text), "{text}");
        }
        assert!(is_heard("кров’ю кашляю", "кашляю кровʼю"));
        assert!(is_heard("кров’ю кашляю", "кашляю кровю"));
    }

    #[test]
    fn an_arabic_word_may_have_its_particles_before_it() {
        for text in ["ألم في الصدر", "ألم بالصدر", "والم بصدري", "صدري فيه ألم"]
        {
            assert!(is_heard("ألم صدر*", text), "{text}");
        }
    }

    #[test]
    fn one_word_does_not_stand_in_two_places() {
        assert!(!is_heard("heart/pain pain/hurt", "pain"));
        assert!(is_heard("heart/pain pain/hurt", "heart pain"));
    }

    #[test]
    fn every_danger_in_a_text_is_heard_once_in_the_order_of_the_words_files() {
        let phrases = ["chest pain", "foot cold", "pain chest", "fever high"];
        let all = heard(&phrases, "cold foot, and chest pain");
        let sign = |it: &str| Danger::Sign(ChoiceId(it.to_owned()));
        assert_eq!(all, [sign("chest pain"), sign("foot cold"), sign("pain chest")]);
    }

    #[test]
    fn a_phrase_is_not_heard_beside_what_it_must_not_stand_with() {
        let phrase = "foot cold !(pack/ice cold)";
        for (text, is) in [
            ("my foot is cold", true),
            ("a cold pack on my foot", false),
            ("I had my foot on ice cold water", false),
            ("pack the bag, my cold foot hurts", true),
            ("pack my cold foot, the foot is cold", true),
        ] {
            assert_eq!(is_heard(phrase, text), is, "{text}");
        }
    }

    #[test]
    fn what_is_denied_directly_before_its_words_is_not_heard() {
        for (text, is) in [
            ("no chest pain", false),
            ("I don’t have chest pain", false),
            ("my chest is not in pain", true),
            ("my chest: no pain", false),
            ("no, chest pain", true),
            ("chest pain, no fever", true),
            ("no chest pain before, but now pain in the chest", true),
        ] {
            assert_eq!(is_heard("chest pain", text), is, "{text}");
        }
        assert!(is_heard("(do not/not) breathe", "I do not breathe"));
    }

    #[test]
    fn a_long_text_is_listened_to_up_to_a_bound() {
        let far = |chars: usize| format!("{} chest pain", "x ".repeat(chars / 2));
        assert!(is_heard("chest pain", &far(HEARD_CHARS_MAX - 100)));
        assert!(!is_heard("chest pain", &far(HEARD_CHARS_MAX)));
    }
}
