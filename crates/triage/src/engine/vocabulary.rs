//! Finds the buttons that typed words stand for.
//!
//! A choice is typed by its number or by words of it; case, accents and
//! punctuation do not matter. Words count only if they fit one button alone: a
//! guess would be a wrong answer in a person's name. So a number alone counts
//! as a place in a list only if the places are numbered, and words of "no
//! fever" do not stand for it.

use std::collections::{HashMap, HashSet};
use std::ops::RangeInclusive;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::action::Action;
use crate::dialog::QuestionId;

mod around;

/// The most characters of a text that we read at all.
pub const TEXT_CHARS_MAX: usize = 300;

/// The words of one language: the label of each button, and what people type
/// for it.
#[derive(Debug, Default)]
pub struct Vocabulary {
    labels: HashMap<Action, Vec<String>>,
    /// The same in the parts between commas and their like.
    parts: HashMap<Action, Vec<Vec<String>>>,
    /// Other words for a button, which count if nothing else is typed.
    synonyms: HashMap<Action, Vec<Vec<String>>>,
    /// The same, which count whatever follows them.
    openings: HashMap<Action, Vec<Vec<String>>>,
    /// Questions whose buttons have numbers.
    numbered: HashSet<QuestionId>,
    /// Words that deny something, such as "not".
    denials: HashSet<String>,
    /// Words that say nothing beside an answer to a question, such as "about".
    around: HashMap<QuestionId, HashSet<String>>,
    /// Numbers that people type instead of a choice.
    numbers: HashMap<Action, RangeInclusive<u32>>,
    /// What people say to a bot, whatever it asks.
    sayings: HashMap<Vec<String>, Saying>,
}

/// What people say to a bot, whatever it asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saying {
    /// That this is an emergency.
    Emergency,
    /// That they want to know what the bot can do.
    Help,
    /// That it should stop.
    Stop,
    /// "Thank you", which needs no answer.
    Thanks,
}

impl Vocabulary {
    /// Collects the label of each button.
    pub fn new(labels: impl IntoIterator<Item = (Action, String)>) -> Self {
        let mut all = Self::default();
        for (action, label) in labels {
            let parts = label.split(PART_ENDS).map(fold_words);
            all.parts.insert(action.clone(), parts.collect());
            all.labels.insert(action, fold_words(&label));
        }
        all
    }

    /// Adds other words for a button; anything may follow words that end with `*`.
    pub fn add(&mut self, action: Action, phrase: &str) {
        let opening = phrase.trim_end().strip_suffix('*').map(fold_words);
        match opening.filter(|it| !it.is_empty()) {
            Some(opening) => self.openings.entry(action).or_default().push(opening),
            None => self.synonyms.entry(action).or_default().push(fold_words(phrase)),
        }
    }

    /// Adds a word that denies something.
    pub fn add_denial(&mut self, word: &str) {
        self.denials.extend(fold_words(word));
    }

    /// Adds words that say something.
    pub fn add_saying(&mut self, phrase: &str, saying: Saying) {
        let phrase = fold_words(phrase);
        if !phrase.is_empty() {
            self.sayings.insert(phrase, saying);
        }
    }

    /// Returns what the whole text says.
    pub fn saying(&self, text: &str) -> Option<Saying> {
        self.sayings.get(&fold_words(text)).copied()
    }

    /// Notes that the buttons of a question have numbers.
    pub fn add_numbered(&mut self, question: QuestionId) {
        self.numbered.insert(question);
    }

    /// Returns the one of `available_actions` whose whole label was typed, or
    /// other words for it. A number is typed by its digits alone.
    pub fn match_exact<'a>(&self, text: &str, offers: &'a [Action]) -> Option<&'a Action> {
        let typed = fold_words(text);
        if typed.is_empty() {
            return None;
        }
        let offers = offers.iter().filter(|it| may_be_meant(it, text));
        let is_label = |action: &&Action| match action {
            Action::Number(_, number) => western_digits(text) == number.to_string(),
            Action::Consent(_)
            | Action::Signs
            | Action::Privacy
            | Action::Choose(..)
            | Action::Tick(..)
            | Action::Done(_)
            | Action::Back(_)
            | Action::NotMeant
            | Action::Sure(_)
            | Action::Letter
            | Action::Why
            | Action::Page(_)
            | Action::Note(_)
            | Action::Restart
            | Action::Language(_)
            | Action::Care(_) => self.labels.get(action).is_some_and(|it| is_same(it, &typed)),
        };
        let is_other = |action: &&Action| {
            let others = self.synonyms.get(action);
            others.is_some_and(|it| it.iter().any(|it| is_same(it, &typed)))
        };
        offers.clone().find(is_label).or_else(|| {
            let mut others = offers.filter(is_other);
            others.next().filter(|_| others.next().is_none())
        })
    }

    /// Whether a text is the whole label of a button.
    pub fn is_label(&self, text: &str, action: &Action) -> bool {
        self.labels.get(action).is_some_and(|it| is_same(it, &fold_words(text)))
    }

    /// Whether a page or a note at the end is named by its whole label, or by
    /// other words for it.
    pub fn names_a_page(&self, text: &str) -> bool {
        let typed = fold_words(text);
        let is_page = |it: &Action| matches!(it, Action::Page(_) | Action::Note(_));
        let is_label = self.labels.iter().any(|(it, label)| is_page(it) && *label == typed);
        let is_other = |others: &Vec<Vec<String>>| others.contains(&typed);
        is_label || self.synonyms.iter().any(|(it, others)| is_page(it) && is_other(others))
    }

    /// Returns the actions that the text stands for, among the buttons offered.
    ///
    /// Several at once are separated by commas or, if they are numbers, by
    /// spaces. If a part stands for no button, or for more than one, none is
    /// returned.
    pub fn read(&self, text: &str, offers: &Offers) -> Option<Vec<Action>> {
        if let Some(action) = self.match_one(text, offers) {
            return Some(vec![action]);
        }
        let is_number = |it: &str| it.chars().all(|it| digit(it).is_some());
        let parts: Vec<_> = if text.split_whitespace().all(is_number) {
            text.split_whitespace().collect()
        } else {
            text.split([',', ';', '،', '؛']).collect()
        };
        let actions: Vec<_> =
            parts.iter().map(|part| self.match_one(part, offers)).collect::<Option<_>>()?;
        (!actions.is_empty()).then_some(actions)
    }

    fn match_one(&self, text: &str, offers: &Offers) -> Option<Action> {
        if let Some(action) = self.match_exact(text, &offers.actions) {
            return Some(action.clone());
        }
        let placed = match place(text) {
            Some(place) => self.placed(place, offers),
            None => self.match_unique(text, offers).or_else(|| self.match_opening(text, offers)),
        };
        placed.or_else(|| self.match_core(text, offers))
    }

    /// Returns the button that the first words of a sentence stand for. It is no
    /// exact match: what follows them is searched for a danger before.
    fn match_opening(&self, text: &str, offers: &Offers) -> Option<Action> {
        let typed = fold_words(text);
        let begins = |action: &&Action| {
            let openings = self.openings.get(*action);
            openings.is_some_and(|it| it.iter().any(|words| typed.starts_with(words)))
        };
        offers.actions.iter().find(begins).cloned()
    }

    /// Returns the button at this place, counted from 1, if the person sees
    /// numbered places: elsewhere "2" may be an amount, such as two days.
    /// Numbers at the end differ from page to page, so none erases the result.
    fn placed(&self, place: usize, offers: &Offers) -> Option<Action> {
        if offers.actions.iter().any(|it| matches!(it, Action::Number(..))) {
            return None;
        }
        let shown = &offers.actions[..offers.actions.len() - offers.hidden];
        let action = shown.get(place.checked_sub(1)?)?;
        let is_shown = match action {
            Action::Choose(question, _) | Action::Tick(question, ..) => {
                offers.are_numbered || self.numbered.contains(question)
            }
            Action::Number(..)
            | Action::Consent(_)
            | Action::Signs
            | Action::Privacy
            | Action::Done(_)
            | Action::Back(_)
            | Action::NotMeant
            | Action::Sure(_)
            | Action::Letter
            | Action::Why
            | Action::Page(_)
            | Action::Note(_)
            | Action::Language(_)
            | Action::Care(_) => offers.are_numbered,
            Action::Restart => offers.are_numbered && offers.actions.len() == 1,
        };
        is_shown.then(|| action.clone())
    }

    /// Returns the one button whose label has all these words. If there is a
    /// number among them, the whole label must be typed: "3 weeks" is part of
    /// "6 weeks to 3 months". So it must where a sign is taken back: "I do have that"
    /// is part of "I do not have that".
    fn match_unique(&self, text: &str, offers: &Offers) -> Option<Action> {
        let typed = fold_words(text);
        if typed.is_empty() || typed.iter().flat_map(|it| it.chars()).any(|it| it.is_ascii_digit())
        {
            return None;
        }
        let fits = |action: &&Action| {
            let label = self.labels.get(action);
            let is_whole =
                matches!(action, Action::Number(..) | Action::NotMeant | Action::Sure(_));
            !is_whole && label.is_some_and(|label| typed.iter().all(|word| label.contains(word)))
        };
        let mut fitting = offers.actions.iter().filter(|it| may_be_meant(it, text)).filter(fits);
        match (fitting.next(), fitting.next()) {
            (Some(only), None) if offers.none.as_ref() != Some(only) => {
                self.is_meant(&typed, only).then(|| only.clone())
            }
            _ => None,
        }
    }

    /// Whether words of a label can stand for it. With a denial among them they
    /// deny ("not swollen"), and never tick; but an answer may itself deny
    /// ("not sure"), if they stand in its label one after the other. Where the label
    /// denies and they do not, they must be of a part of it without a denial: "the
    /// foot is worse" is not "there is, and the foot is no worse".
    fn is_meant(&self, typed: &[String], action: &Action) -> bool {
        let denies = |words: &[String]| words.iter().any(|it| self.denials.contains(it));
        if !denies(typed) {
            let is_within = |part: &Vec<String>| typed.iter().all(|it| part.contains(it));
            let is_free = |part: &Vec<String>| is_within(part) && !denies(part);
            return !self.labels.get(action).is_some_and(|it| denies(it))
                || self.parts.get(action).is_some_and(|it| it.iter().any(is_free));
        }
        let label = self.labels.get(action).filter(|_| !matches!(action, Action::Tick(..)));
        label.is_some_and(|it| it.windows(typed.len()).any(|it| it == typed))
    }
}

/// The buttons offered now.
#[derive(Debug, Default)]
pub struct Offers {
    /// Their actions, in the order in which they are shown.
    pub actions: Vec<Action>,
    /// The choice that no other sign holds. Words of it do not stand for it:
    /// they may be the words of a sign that it denies.
    pub none: Option<Action>,
    /// How many of the last are not on the screen, and have no number.
    pub hidden: usize,
    /// Whether every button has a number, as in a terminal.
    pub are_numbered: bool,
}

/// Whether these are the same words, wherever their blanks stand: "je n ai" is
/// "je n'ai". Not beside a digit: "1-8 months" is not "18 months". Arabic writes a
/// hamza that many leave out.
fn is_same(words: &[String], typed: &[String]) -> bool {
    let has_digit = typed.iter().any(|it| it.contains(|it: char| it.is_ascii_digit()));
    let letters = |it: &[String]| it.concat().replace(HAMZA, "");
    words == typed || (!has_digit && letters(words) == letters(typed))
}

/// Whether somebody who types this can mean it: a question, such as "ok?", is no
/// consent, and takes no sign back.
fn may_be_meant(action: &Action, text: &str) -> bool {
    let is_grave = *action == Action::Consent(true) || *action == Action::Sure(true);
    !is_grave || !is_question(text)
}

/// Whether a text asks something.
pub(super) fn is_question(text: &str) -> bool {
    text.contains(['?', '؟'])
}

/// Returns a text without the invisible marks of its direction, which copied
/// text may have.
pub fn without_marks(text: &str) -> String {
    let is_mark = |it: char| {
        matches!(it, '\u{61c}' | '\u{200e}' | '\u{200f}')
            || matches!(it, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    text.replace(is_mark, "")
}

/// Whether a text is only a number, such as `2` or `2.`.
pub(super) fn is_place(text: &str) -> bool {
    place(text).is_some()
}

/// Returns the place in a list that a text names, such as `2` or `2.`.
fn place(text: &str) -> Option<usize> {
    let digits = western_digits(text);
    let digits = digits.trim_end_matches(['.', ')']);
    if digits.starts_with('+') { None } else { digits.parse().ok() }
}

/// Returns a text without spaces around it, and with digits from 0 to 9.
pub(super) fn western_digits(text: &str) -> String {
    text.trim().chars().map(fold_char).collect()
}

/// Splits a text into words: lower case, without accents or punctuation, and
/// with one spelling for letters that people type for one another.
pub fn fold_words(text: &str) -> Vec<String> {
    plain(text).replace('\'', "").split_whitespace().map(str::to_owned).collect()
}

/// Returns the words of a text, with blanks between them and one kind of
/// apostrophe.
pub(super) fn plain(text: &str) -> String {
    let plain: String = text
        .nfd()
        .filter(|it| !is_combining_mark(*it) && *it != TATWEEL)
        .flat_map(char::to_lowercase)
        .map(|it| match it {
            _ if APOSTROPHES.contains(&it) => '\'',
            _ if it.is_alphanumeric() => fold_char(it),
            _ => ' ',
        })
        .collect();
    plain.replace('ß', "ss").replace('œ', "oe").replace('æ', "ae")
}

/// Characters that people type as an apostrophe.
const APOSTROPHES: [char; 6] = ['\'', '’', '‘', 'ʼ', '`', '´'];

/// Characters that end a part of a label.
const PART_ENDS: [char; 10] = [',', ';', ':', '.', '(', ')', '،', '؛', '—', '–'];

/// The stroke that only stretches an Arabic word.
const TATWEEL: char = 'ـ';

/// The Arabic letter that stands by itself for a glottal stop.
const HAMZA: char = 'ء';

/// Returns a digit as 0 to 9, and an Arabic letter as its common twin.
fn fold_char(it: char) -> char {
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

    fn action(choice: &str) -> Action {
        Action::Choose(QuestionId("where".to_owned()), ChoiceId(choice.to_owned()))
    }

    fn read(text: &str) -> Option<Vec<Action>> {
        read_of(&["Back of the heel", "Under the heel", "Tendón, más arriba"], true, text)
    }

    /// Reads a text against choices that are named by the first of their
    /// letters and digits.
    fn read_of(labels: &[&str], are_numbered: bool, text: &str) -> Option<Vec<Action>> {
        let labels: Vec<_> = labels.iter().map(|it| (action(it), (*it).to_owned())).collect();
        let actions = labels.iter().map(|(action, _)| action.clone()).collect();
        let offers = Offers { actions, are_numbered, ..Offers::default() };
        Vocabulary::new(labels).read(text, &offers)
    }

    #[test]
    fn a_choice_is_typed_by_its_number_or_by_words_that_fit_it_alone() {
        for (text, choice) in [
            ("2", "Under the heel"),
            (" 2. ", "Under the heel"),
            ("UNDER THE HEEL!", "Under the heel"),
            ("under", "Under the heel"),
            ("tendon mas arriba", "Tendón, más arriba"),
            ("Tendón", "Tendón, más arriba"),
            ("٢", "Under the heel"),
            ("۲.", "Under the heel"),
        ] {
            assert_eq!(read(text), Some(vec![action(choice)]), "{text}");
        }
        for text in ["", "heel", "not under the heel", "4", "0", "-1", "+2", "🦶", "under, knee"]
        {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn other_words_for_a_button_stand_for_it_only_by_themselves() {
        let actions = vec![action("back"), action("none")];
        let offers = Offers { actions, none: Some(action("none")), ..Offers::default() };
        let labels = [(action("back"), "Rash".to_owned()), (action("none"), "No fever".to_owned())];
        let mut vocabulary = Vocabulary::new(labels);
        ["no", "", " "].into_iter().for_each(|it| vocabulary.add(action("none"), it));
        for text in ["No.", "no fever"] {
            assert_eq!(vocabulary.read(text, &offers), Some(vec![action("none")]), "{text}");
        }
        // Words of the sign that it denies, and texts without a word.
        for text in ["fever", "no idea", "???", "🤮", ""] {
            assert_eq!(vocabulary.read(text, &offers), None, "{text}");
        }
    }

    #[test]
    fn words_with_a_star_may_be_followed_by_anything_and_are_no_exact_match() {
        let mut vocabulary = Vocabulary::default();
        vocabulary.add(action("not yet"), "I have an appointment*");
        let offers = Offers { actions: vec![action("not yet")], ..Offers::default() };
        let meant = Some(vec![action("not yet")]);
        for text in ["I have an appointment", "I have an appointment, on Friday at 9"] {
            assert_eq!(vocabulary.read(text, &offers), meant, "{text}");
            assert_eq!(vocabulary.match_exact(text, &offers.actions), None, "{text}");
        }
        for text in ["an appointment", "have I an appointment", ""] {
            assert_eq!(vocabulary.read(text, &offers), None, "{text}");
        }
    }

    #[test]
    fn words_with_a_denial_stand_for_no_sign_and_for_an_answer_only_as_it_denies() {
        let question = || QuestionId("pain".to_owned());
        let tick = |it: &str| Action::Tick(question(), ChoiceId(it.to_owned()), true);
        let labels = [
            (tick("calf"), "One calf swollen, not in the tendon"),
            (action("worse"), "No, it got worse"),
            (action("elsewhere"), "Elsewhere, or not sure"),
        ];
        let actions = labels.iter().map(|(action, _)| action.clone()).collect();
        let offers = Offers { actions, ..Offers::default() };
        let labels = labels.map(|(action, label)| (action, label.to_owned()));
        let mut vocabulary = Vocabulary::new(labels);
        ["no", "not"].into_iter().for_each(|it| vocabulary.add_denial(it));
        for (text, meant) in [
            ("swollen", Some(tick("calf"))),
            ("not swollen", None),
            ("not in the tendon", None),
            ("One calf swollen, not in the tendon", Some(tick("calf"))),
            ("no worse", None),
            ("no", Some(action("worse"))),
            ("not sure", Some(action("elsewhere"))),
        ] {
            assert_eq!(vocabulary.read(text, &offers), meant.map(|it| vec![it]), "{text}");
        }
    }

    #[test]
    fn words_of_an_answer_without_its_denial_do_not_stand_for_it() {
        let labels = ["There is, and the foot is no worse", "Left", "Cancer (not of the skin)"];
        let actions: Vec<_> = labels.iter().map(|it| action(it)).collect();
        let offers = Offers { actions: actions.clone(), ..Offers::default() };
        let labels = labels.map(str::to_owned);
        let mut vocabulary = Vocabulary::new(actions.into_iter().zip(labels.clone()));
        ["no", "not"].into_iter().for_each(|it| vocabulary.add_denial(it));
        for (text, meant) in [
            ("the foot is worse", None),
            ("the foot is no worse", Some(&labels[0])),
            ("no worse", Some(&labels[0])),
            ("skin cancer", None),
            ("cancer", Some(&labels[2])),
        ] {
            let meant = meant.map(|it| vec![action(it)]);
            assert_eq!(vocabulary.read(text, &offers), meant, "{text}");
        }
    }

    #[test]
    fn a_sign_is_taken_back_by_a_whole_label_alone_wherever_its_blanks_stand() {
        let label = "Je n’ai pas cela".to_owned();
        let offers = Offers { actions: vec![Action::NotMeant], ..Offers::default() };
        let vocabulary = Vocabulary::new([(Action::NotMeant, label)]);
        for text in ["je n'ai pas cela", "Je nai pas cela.", "je n ai pas cela"] {
            assert_eq!(vocabulary.read(text, &offers), Some(vec![Action::NotMeant]), "{text}");
        }
        for text in ["cela", "je", "pas", "pas cela", "je n'ai", "non"] {
            assert_eq!(vocabulary.read(text, &offers), None, "{text}");
        }
    }

    #[test]
    fn a_number_is_a_place_only_where_places_are_numbered() {
        let when = ["In the last 14 days", "14 days ago or more", "Not sure"];
        for text in ["2", "2.", "14", "days"] {
            assert_eq!(read_of(&when, false, text), None, "{text}");
        }
        assert_eq!(read_of(&when, true, "2"), Some(vec![action(when[1])]));
        let counts = ["0", "1", "2", "3 or more"];
        assert_eq!(read_of(&counts, false, "2"), Some(vec![action("2")]));
        assert_eq!(read_of(&counts, false, "3"), None);
        let side = ["Left", "Right", "Both"];
        assert_eq!(read_of(&side, false, "2"), None);
        let medicines = ["-floxacin now", "-floxacin, 1–6 months ago", "Steroid"];
        assert_eq!(
            read_of(&medicines, true, "1 3"),
            Some(vec![action(medicines[0]), action("Steroid")])
        );
        for text in ["1,", "6!", "#6", "1 6"] {
            assert_eq!(read_of(&medicines, true, text), None, "{text}");
        }
    }

    #[test]
    fn a_time_is_typed_by_a_whole_label() {
        let since = ["Less than 2 weeks ago", "6 weeks to 3 months ago", "Over a year ago"];
        for text in ["3 weeks", "3 weeks ago", "about 2 weeks", "2 months", "6 weeks"] {
            assert_eq!(read_of(&since, false, text), None, "{text}");
        }
        for (text, label) in [("6 weeks to 3 months ago", since[1]), ("over a year", since[2])] {
            assert_eq!(read_of(&since, false, text), Some(vec![action(label)]), "{text}");
        }
    }

    #[test]
    fn an_amount_is_typed_by_its_digits_alone() {
        let amount = |number| Action::Number(QuestionId("months".to_owned()), number);
        let labels = (0..=36).map(|it| (amount(it), it.to_string()));
        let vocabulary = Vocabulary::new(labels);
        let offers = Offers { actions: (0..=36).map(amount).collect(), ..Offers::default() };
        for text in ["3", " 3 ", "٣"] {
            assert_eq!(vocabulary.read(text, &offers), Some(vec![amount(3)]), "{text}");
        }
        for text in ["-3", "<3", "3.3", "3.5", "3 3", "12,12", "37", "+3", "3½", "three"] {
            let read = vocabulary.read(text, &offers);
            assert!(read.is_none_or(|it| it.len() > 1), "{text}");
        }
    }

    #[test]
    fn several_choices_are_typed_at_once() {
        let both = Some(vec![action("Back of the heel"), action("Tendón, más arriba")]);
        for text in ["1 3", "1,3", "1, tendon", "back; 3"] {
            assert_eq!(read(text), both, "{text}");
        }
    }
}
