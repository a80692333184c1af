//! A lexicon: finds words and stems for a typed word that may have one letter
//! wrong.

/// A word with fewer letters has to be typed exactly: with one letter changed
/// it would too often be another word.
const FORGIVEN_LETTERS_MIN: usize = 5;

/// The same for a stem, which matches more words.
const FORGIVEN_STEM_MIN: usize = 6;

/// Words and stems, as a tree of their letters.
pub(super) struct Lexicon {
    nodes: Vec<Node>,
    words: usize,
}

/// The letters from the root to this node are the beginning of a word.
#[derive(Default)]
struct Node {
    next: Vec<(char, usize)>,
    /// The word that ends here.
    whole: Option<usize>,
    /// The stem that ends here.
    stem: Option<usize>,
}

/// One search for a typed word.
pub(super) struct Search<'a> {
    lexicon: &'a Lexicon,
    /// The words found; some perhaps more than once.
    pub(super) found: Vec<Found>,
    /// How many letters were looked at.
    pub(super) looks: usize,
}

/// A word or stem that a typed word may be.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Found {
    /// Its number.
    pub(super) word: usize,
    /// Whether it was typed with a letter wrong.
    pub(super) is_wrong: bool,
}

impl Default for Lexicon {
    fn default() -> Self {
        Self { nodes: vec![Node::default()], words: 0 }
    }
}

impl Lexicon {
    /// Adds a word or a stem, and returns its number.
    pub(super) fn add(&mut self, letters: &str, is_stem: bool) -> usize {
        let at = letters.chars().fold(0, |at, letter| self.step(at, letter));
        let node = &mut self.nodes[at];
        let place = if is_stem { &mut node.stem } else { &mut node.whole };
        *place.get_or_insert_with(|| {
            self.words += 1;
            self.words - 1
        })
    }

    /// Returns how many words and stems there are.
    pub(super) fn words(&self) -> usize {
        self.words
    }

    fn step(&mut self, at: usize, letter: char) -> usize {
        if let Some(next) = self.child(at, letter) {
            return next;
        }
        let next = self.nodes.len();
        self.nodes.push(Node::default());
        self.nodes[at].next.push((letter, next));
        next
    }

    fn child(&self, at: usize, letter: char) -> Option<usize> {
        self.nodes[at].next.iter().find(|(it, _)| *it == letter).map(|(_, next)| *next)
    }

    /// Returns the word with exactly these letters, if there is one.
    pub(super) fn word(&self, typed: &[char]) -> Option<usize> {
        let end = typed.iter().try_fold(0, |at, letter| self.child(at, *letter))?;
        self.nodes[end].whole
    }

    /// Begins a search for words with at most one letter wrong.
    pub(super) fn search(&self) -> Search<'_> {
        Search { lexicon: self, found: Vec::new(), looks: 0 }
    }
}

impl Search<'_> {
    /// Searches for a typed word: exactly, or with one letter missing, added,
    /// changed, or swapped with its neighbor.
    pub(super) fn look_for(&mut self, typed: &[char]) {
        self.go(0, typed, 0, false);
    }

    /// Goes on from a node with the rest of the typed word; `depth` letters of
    /// the lexicon's word have been read.
    fn go(&mut self, at: usize, rest: &[char], depth: usize, is_wrong: bool) {
        self.looks += 1;
        let lexicon = self.lexicon;
        let node = &lexicon.nodes[at];
        let found = |word| Found { word, is_wrong };
        if !is_wrong || depth >= FORGIVEN_STEM_MIN {
            self.found.extend(node.stem.map(found));
        }
        if rest.is_empty() && (!is_wrong || depth >= FORGIVEN_LETTERS_MIN) {
            self.found.extend(node.whole.map(found));
        }
        if let Some((letter, after)) = rest.split_first()
            && let Some(next) = lexicon.child(at, *letter)
        {
            self.go(next, after, depth + 1, is_wrong);
        }
        if !is_wrong {
            self.go_wrong(at, rest, depth);
        }
    }

    /// Goes on with one letter wrong: missing, changed, added, or swapped with
    /// its neighbor. People get the first letter right: "every" is no fever.
    fn go_wrong(&mut self, at: usize, rest: &[char], depth: usize) {
        let lexicon = self.lexicon;
        if let [first, second, after @ ..] = rest
            && let Some(next) = lexicon.child(at, *second).and_then(|it| lexicon.child(it, *first))
        {
            self.go(next, after, depth + 2, true);
        }
        if depth == 0 {
            return;
        }
        for (letter, next) in &lexicon.nodes[at].next {
            self.go(*next, rest, depth + 1, true);
            if rest.first().is_some_and(|it| it != letter) {
                self.go(*next, &rest[1..], depth + 1, true);
            }
        }
        if let Some((_, after)) = rest.split_first() {
            self.go(at, after, depth, true);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finds(typed: &str) -> Vec<&'static str> {
        let words = [
            ("chest", false),
            ("fever", true),
            ("swelli", true),
            ("foot", false),
            ("breath", true),
        ];
        let mut lexicon = Lexicon::default();
        for (letters, is_stem) in words {
            lexicon.add(letters, is_stem);
        }
        let mut search = lexicon.search();
        search.look_for(&typed.chars().collect::<Vec<_>>());
        search.found.sort_unstable();
        search.found.dedup_by_key(|it| it.word);
        search.found.into_iter().map(|it| words[it.word].0).collect()
    }

    #[test]
    fn a_word_is_found_with_one_letter_wrong_and_a_stem_with_any_ending() {
        for (typed, word) in [
            ("chest", "chest"),
            ("chset", "chest"),
            ("chst", "chest"),
            ("chesst", "chest"),
            ("hcest", "chest"),
            ("swelling", "swelli"),
            ("swolling", "swelli"),
            ("sweling", "swelli"),
            ("feverish", "fever"),
            ("foot", "foot"),
            ("braething", "breath"),
        ] {
            assert_eq!(finds(typed), [word], "{typed}");
        }
    }

    #[test]
    fn two_wrong_letters_the_first_or_one_in_a_short_word_are_another_word() {
        for typed in ["chess", "cheese", "food", "fot", "hest", "never", "fevr", "", "s"] {
            assert_eq!(finds(typed).is_empty(), typed != "chess", "{typed}");
        }
    }
}
