//! Searches a typed text for the phrases of dangers.

use std::iter::repeat;

use super::super::vocabulary::plain;
use super::lexicon::Found;
use super::phrase::{Run, Word};
use super::{Danger, Dangers, Parts};

/// The most characters of a text that are searched: as many as Telegram lets a
/// person write.
pub const HEARD_CHARS_MAX: usize = 4_096;

/// The most other words among those of a phrase.
const WORDS_BETWEEN: usize = 4;

/// The most words between a phrase and a word that it must not stand with.
const WORDS_BESIDE: usize = 1;

/// The words of a text, from the first to the last, that fill a place.
type Span = (usize, usize);

/// A typed word.
struct Typed {
    /// The forms in which it may be meant.
    forms: Vec<String>,
    /// Whether it begins a sentence, or a part after a comma.
    is_first: bool,
}

impl Typed {
    fn is(&self, word: &str) -> bool {
        self.forms.iter().any(|it| it == word)
    }
}

/// The search of one text, word by word.
pub(super) struct Hearing<'a> {
    dangers: &'a Dangers,
    typed: Vec<Typed>,
    /// For each word so far, the words of phrases that it may be.
    words: Vec<Vec<Found>>,
    /// The languages in which the last word is a word itself, and no typing
    /// error.
    right_in: Vec<usize>,
    /// For each place of each phrase, the last two words that filled it.
    latest: Vec<[Option<Span>; 2]>,
    /// For each danger, whether it was found.
    pub(super) heard: Vec<bool>,
    /// How many letters and phrases were looked at.
    pub(super) looks: usize,
}

impl<'a> Hearing<'a> {
    /// Begins to search a text.
    pub(super) fn new(dangers: &'a Dangers, text: &str) -> Self {
        Self {
            dangers,
            typed: typed_words(text),
            words: Vec::new(),
            right_in: Vec::new(),
            latest: vec![[None; 2]; dangers.places],
            heard: vec![false; dangers.dangers.len()],
            looks: 0,
        }
    }

    /// Reads the next word, if there is one.
    pub(super) fn hears_a_word(&mut self) -> bool {
        let Some(word) = self.typed.get(self.words.len()) else { return false };
        let known = self.known(&word.forms.clone());
        self.words.push(known);
        self.look_at_last();
        true
    }

    /// Returns the words of phrases that a typed word may be.
    fn known(&mut self, forms: &[String]) -> Vec<Found> {
        let forms: Vec<Vec<char>> = forms.iter().map(|it| it.chars().collect()).collect();
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

    /// Finds the places that the last word fills, and the phrases that it
    /// completes. The last word fills one place of a phrase, the words before
    /// it all others.
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
    /// already filled by `spans`, so that the phrase matches.
    fn is_filled(&self, phrase: &Parts, places: &[usize], spans: &mut Vec<Span>) -> bool {
        let Some((place, others)) = places.split_first() else {
            return self.is_meant(phrase, spans);
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

    fn is_meant(&self, phrase: &Parts, spans: &[Span]) -> bool {
        let first = spans.iter().map(|(from, _)| *from).min().unwrap_or_default();
        let words: usize = spans.iter().map(|(from, to)| to - from + 1).sum();
        self.words.len() - first <= words + WORDS_BETWEEN
            && !self.is_barred(phrase, first, spans)
            && !self.is_denied(phrase, spans)
    }

    /// Whether a word that a phrase must not stand with was typed among its
    /// words or close to them.
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
    /// none of them itself: "no chest pain", "my foot is not cold". A phrase
    /// about ending one's life never counts as denied.
    fn is_denied(&self, phrase: &Parts, spans: &[Span]) -> bool {
        let stands_before = |denial: &Vec<String>, at: usize| {
            let Some(from) = at.checked_sub(denial.len()) else { return false };
            let typed = &self.typed[from..at];
            !self.typed[at].is_first
                && typed[1..].iter().all(|it| !it.is_first)
                && !(from..at).any(|it| is_within(spans, it))
                && denial.iter().zip(typed).all(|(word, typed)| typed.is(word))
        };
        // "No" is "in the" in Portuguese, so a language denies only its own
        // phrases.
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

/// Returns a word without its apostrophes, also the parts before and after them
/// (`leg's`, `l'os`), and an Arabic word without the particles it begins with.
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

/// The particles that an Arabic word can begin with: and; with, for or like;
/// the. With each, the fewest letters that must remain, so that no other word
/// is meant.
const PARTICLES: [(&[&str], usize); 3] =
    [(&["و", "ف"], 2), (&["لل", "ب", "ل", "ك"], 3), (&["ال"], 3)];

fn without(word: &str, (particles, least): (&[&str], usize)) -> Option<String> {
    let bare = particles.iter().find_map(|it| word.strip_prefix(it))?;
    (bare.chars().count() >= least).then(|| bare.to_owned())
}
