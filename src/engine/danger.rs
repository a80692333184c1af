//! Dangers: what a person typed -> the dangers it tells of, in any language.
//!
//! The words stand in the locale files, as phrases. Those of all languages are
//! listened for at once: who is frightened writes in the language of their
//! mother. A phrase is heard if its words stand close together, in any order,
//! with accents missing and one letter wrong in each longer word.

use std::fmt;
use std::iter::repeat;

use super::read::{plain, words};
use crate::dialog::ChoiceId;

mod lexicon;
mod phrase;

use lexicon::{Found, Lexicon};
pub use phrase::Phrase;
use phrase::{Run, Word};

/// How much of a text is listened to, in characters: nearly as much as Telegram
/// lets a person write.
pub const HEARD_CHARS_MAX: usize = 4_000;

/// The fewest letters of a word that tells of a danger by itself though one of
/// them is wrong.
const LONE_FORGIVEN_MIN: usize = 8;

/// Words that may stand among those of a phrase.
const WORDS_BETWEEN: usize = 4;

/// Words that may stand between a phrase and what it must not stand with.
const WORDS_BESIDE: usize = 1;

/// A danger that somebody can tell of.
#[derive(Clone, PartialEq, Eq)]
pub enum Danger {
    /// They think of ending their life.
    Life,
    /// A sign: a choice of the emergency screen.
    Sign(ChoiceId),
    /// One without a name, such as a call for an ambulance.
    Unnamed,
}

/// What a person told of is health data: it prints as `(..)`.
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
    /// Words that are never taken for another with a letter wrong.
    pub everyday: Vec<String>,
    /// Words that deny what stands directly behind them.
    pub denials: Vec<String>,
}

/// What people type in danger, in all languages.
#[derive(Default)]
pub struct Dangers {
    /// Each danger once, in the order to tell of them.
    dangers: Vec<Danger>,
    phrases: Vec<Parts>,
    lexicon: Lexicon,
    /// By word: the languages in which it means itself, and is no slip.
    right_in: Vec<Vec<usize>>,
    /// Of each language: what denies what stands behind it.
    denials: Vec<Vec<Vec<String>>>,
    /// By the last word of each run: the run.
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

/// The words of a text, from the first to the last, that fill a place.
type Span = (usize, usize);

impl Dangers {
    /// Puts the words of languages together.
    pub fn new<'a>(languages: impl IntoIterator<Item = &'a DangerWords>) -> Self {
        let mut all = Self::default();
        for language in languages {
            for (danger, phrase) in &language.phrases {
                all.add(danger, phrase);
            }
            for word in language.everyday.iter().flat_map(|it| words(it)) {
                all.add_word(&word, false);
            }
            let denials = language.denials.iter().map(|it| words(it));
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

    /// A word that tells of a danger all alone has to be typed as it is unless it
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

    /// Adds a word or a stem of the language at hand, and returns its number.
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

    /// Returns the dangers that a text tells of, each once.
    pub fn heard(&self, text: &str) -> Vec<Danger> {
        let heard = self.listen(text).heard;
        let is_heard = |(danger, is_heard): (&Danger, bool)| is_heard.then(|| danger.clone());
        self.dangers.iter().zip(heard).filter_map(is_heard).collect()
    }

    /// Returns how many letters and phrases are looked at to hear a text: the
    /// time it takes, on a machine of any speed.
    pub fn looks(&self, text: &str) -> usize {
        self.listen(text).looks
    }

    fn listen(&self, text: &str) -> Heard {
        let typed = typed_words(text);
        let mut hearing = Hearing {
            dangers: self,
            words: Vec::new(),
            right_in: Vec::new(),
            latest: vec![[None; 2]; self.places],
            heard: vec![false; self.dangers.len()],
            looks: 0,
            typed: &typed,
        };
        for word in &typed {
            let known = hearing.known(word);
            hearing.words.push(known);
            hearing.look_at_last();
        }
        Heard { heard: hearing.heard, looks: hearing.looks }
    }
}

/// What came of listening to one text.
struct Heard {
    /// For each danger, whether it was told of.
    heard: Vec<bool>,
    looks: usize,
}

/// A typed word.
struct Typed {
    /// The forms in which it may be meant.
    forms: Vec<String>,
    /// Whether it begins a sentence, or what a comma parts from the rest.
    is_first: bool,
}

impl Typed {
    fn is(&self, word: &str) -> bool {
        self.forms.iter().any(|it| it == word)
    }
}

/// Listening to one text.
struct Hearing<'a> {
    dangers: &'a Dangers,
    typed: &'a [Typed],
    /// For each word so far, which words of phrases it may be.
    words: Vec<Vec<Found>>,
    /// The languages in which the last of them means itself, and is no slip.
    right_in: Vec<usize>,
    /// For each place of each phrase, what filled it last, and before that.
    latest: Vec<[Option<Span>; 2]>,
    heard: Vec<bool>,
    looks: usize,
}

impl Hearing<'_> {
    /// Returns the words of phrases that a typed word may be.
    fn known(&mut self, typed: &Typed) -> Vec<Found> {
        let forms: Vec<Vec<char>> = typed.forms.iter().map(|it| it.chars().collect()).collect();
        let lexicon = &self.dangers.lexicon;
        let meant = forms.iter().filter_map(|it| lexicon.word(it));
        self.right_in = meant.flat_map(|it| self.dangers.right_in[it].clone()).collect();
        let mut search = lexicon.search();
        forms.iter().for_each(|it| search.look_for(it));
        self.looks += search.looks;
        search.found.sort_unstable();
        search.found.dedup_by_key(|it| it.word);
        search.found
    }

    /// Looks which places the last word fills, and which phrases are whole with
    /// it. It fills one place of a phrase, the words before it all others.
    fn look_at_last(&mut self) {
        let dangers = self.dangers;
        let last = self.words.len() - 1;
        let mut filled = Vec::new();
        let runs = |it: &Found| dangers.runs[it.word].iter().zip(repeat(it.is_wrong));
        for (run, is_wrong) in self.words[last].iter().flat_map(runs) {
            self.looks += 1;
            let length = run.before.len();
            let stands_before = |(back, word): (usize, &usize)| {
                self.words[last - 1 - back].iter().any(|it| it.word == *word)
            };
            let language = dangers.phrases[run.phrase].language;
            let is_slip = is_wrong && !run.is_strict && !self.right_in.contains(&language);
            if (is_slip || !is_wrong)
                && length <= last
                && run.before.iter().rev().enumerate().all(stands_before)
            {
                filled.push((run.place, (last - length, last), run.phrase));
            }
        }
        for (place, span, phrase) in &filled {
            let phrase = &dangers.phrases[*phrase];
            if !self.heard[phrase.danger] && self.is_whole(phrase, *place, *span) {
                self.heard[phrase.danger] = true;
            }
        }
        for (place, span, _) in filled {
            self.latest[place] = [Some(span), self.latest[place][0]];
        }
    }

    /// Whether a phrase is there, its `place` filled by `span`.
    fn is_whole(&mut self, phrase: &Parts, place: usize, span: Span) -> bool {
        let places = phrase.first_place..phrase.first_place + phrase.places;
        self.looks += phrase.places;
        let farthest = self.words.len().saturating_sub(phrase.words + WORDS_BETWEEN);
        let is_near = |it: usize| self.latest[it][0].is_some_and(|(from, _)| from >= farthest);
        let others: Vec<_> = places.filter(|it| *it != place).collect();
        others.iter().all(|it| is_near(*it)) && self.is_filled(phrase, &others, &mut vec![span])
    }

    /// Whether `places` can be filled, each by words of its own, beside those
    /// already filled by `spans`, so that the phrase is told.
    fn is_filled(&self, phrase: &Parts, places: &[usize], spans: &mut Vec<Span>) -> bool {
        let Some((place, others)) = places.split_first() else {
            return self.is_told(phrase, spans);
        };
        self.latest[*place].iter().flatten().any(|span| {
            if spans.iter().any(|(from, to)| span.0 <= *to && *from <= span.1) {
                return false;
            }
            spans.push(*span);
            let is_filled = self.is_filled(phrase, others, spans);
            spans.pop();
            is_filled
        })
    }

    fn is_told(&self, phrase: &Parts, spans: &[Span]) -> bool {
        let first = spans.iter().map(|(from, _)| *from).min().unwrap_or_default();
        let words: usize = spans.iter().map(|(from, to)| to - from + 1).sum();
        self.words.len() - first <= words + WORDS_BETWEEN
            && !self.is_barred(phrase, first, spans)
            && !self.is_denied(phrase, spans)
    }

    /// Whether what a phrase must not stand with was typed among its words or
    /// close to them.
    fn is_barred(&self, phrase: &Parts, first: usize, spans: &[Span]) -> bool {
        let last = self.words.len();
        let stands_in = |run: &Run| {
            let from = first.saturating_sub(run.len() + WORDS_BESIDE);
            let to = (last + run.len() + WORDS_BESIDE).min(self.typed.len());
            let is_it = |at: usize| {
                let is_typed = |(place, word): (usize, &Word)| {
                    self.typed[at + place].forms.iter().any(|it| word.is(it))
                };
                run.iter().enumerate().all(is_typed)
                    && (at..at + run.len()).any(|it| !is_within(spans, it))
            };
            (from..(to + 1).saturating_sub(run.len())).any(is_it)
        };
        phrase.barred.iter().any(stands_in)
    }

    /// Whether a denial stands directly before one of a phrase's words and is
    /// none of them itself: "no chest pain", "my foot is not cold". Of ending
    /// one's life nothing is ever taken for denied.
    fn is_denied(&self, phrase: &Parts, spans: &[Span]) -> bool {
        let stands_before = |denial: &Vec<String>, at: usize| {
            let Some(from) = at.checked_sub(denial.len()) else { return false };
            let typed = &self.typed[from..at];
            !self.typed[at].is_first
                && typed[1..].iter().all(|it| !it.is_first)
                && !(from..at).any(|it| is_within(spans, it))
                && denial.iter().zip(typed).all(|(word, typed)| typed.is(word))
        };
        // "No" is "in the" in Portuguese: a language denies its own phrases only.
        let denials = &self.dangers.denials[phrase.language];
        self.dangers.dangers[phrase.danger] != Danger::Life
            && spans.iter().any(|(at, _)| denials.iter().any(|it| stands_before(it, *at)))
    }
}

fn is_within(spans: &[Span], at: usize) -> bool {
    spans.iter().any(|(from, to)| (*from..=*to).contains(&at))
}

/// Splits a text into words.
fn typed_words(text: &str) -> Vec<Typed> {
    let text: String = text.chars().take(HEARD_CHARS_MAX).collect();
    let mut typed = Vec::new();
    for part in text.split(|it: char| ".,;:!?\n…،؛؟".contains(it)) {
        let plain = plain(part);
        let words = plain.split_whitespace().map(forms).filter(|it| !it.is_empty());
        let typed_word = |(place, forms)| Typed { forms, is_first: place == 0 };
        typed.extend(words.enumerate().map(typed_word));
    }
    typed
}

/// Returns a word without its apostrophes, what stands before the first and
/// behind the last of them (`leg's`, `l'os`), and an Arabic word without the
/// particles it begins with.
fn forms(word: &str) -> Vec<String> {
    let mut forms = vec![word.replace('\'', "")];
    for particles in PARTICLES {
        forms.extend(forms.last().and_then(|it| without(it, particles)));
    }
    let before = word.split_once('\'').map(|(before, _)| before.to_owned());
    let behind = word.rsplit_once('\'').map(|(_, behind)| behind.to_owned());
    forms.extend(before.into_iter().chain(behind));
    forms.retain(|it| !it.is_empty());
    forms
}

/// What an Arabic word can begin with and not mean another thing: and; with, for
/// or like; the. With each, the fewest letters that must be left.
const PARTICLES: [(&[&str], usize); 3] =
    [(&["و", "ف"], 2), (&["لل", "ب", "ل", "ك"], 3), (&["ال"], 3)];

fn without(word: &str, (particles, least): (&[&str], usize)) -> Option<String> {
    let bare = particles.iter().find_map(|it| word.strip_prefix(it))?;
    (bare.chars().count() >= least).then(|| bare.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Listens for some phrases, of which each tells of a sign of its own.
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
            ("pain since about one hour chest", false),
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
