//! What the pages promise of `check`, somebody has tried to break.
//!
//! A promise is a clause of a page with "cannot", "never", "must" or "refused"
//! in it. The first line of each file in `tests/problems/` quotes, after "tries
//! to break:", the promise that it tries to break, or another clause of the part
//! about its code. Where no file can try, a test does, and is named here.

use std::collections::BTreeMap;
use std::fs;

use triage::dialog::problem::Code;

use crate::world::root;

const PAGES: [&str; 3] = ["docs/problems.md", "docs/editing-a-dialog.md", "docs/translating.md"];

const WORDS: [&str; 4] = ["cannot", "never", "must", "refused"];

/// Promises that a test of this name tries to break.
const TRIED_BY_TESTS: [(&str, &str); 20] = [
    (
        "The same holds where it cannot be worked out what comes with each outcome:",
        "combinations_that_cannot_be_worked_out_are_a_problem",
    ),
    (
        "Where phrases stand between bars, as in `none-words`, each must say something:",
        "each_phrase_between_bars_says_something",
    ),
    (
        "In the default language it cannot be allowed:",
        "the_limit_of_the_default_language_is_held_whatever_is_allowed",
    ),
    (
        "Some patient needs more time to read and tap than the file promises in `[limits]`",
        "a_language_that_is_not_named_is_held_to_the_limit",
    ),
    (
        "The limits of the default language are never allowed away.",
        "to_name_the_default_language_allows_nothing",
    ),
    (
        "What is stored of a patient must fit into a record",
        "more_answers_than_a_record_takes_are_a_problem",
    ),
    (
        "what ends a conversation must fit into what can wait for them",
        "more_messages_at_once_than_can_wait_are_a_problem",
    ),
    (
        "A language must say how fast it is read (from 100 to 2,000 letters a minute) and whether \
         somebody has reviewed its words;",
        "a_language_must_say_of_itself_what_can_be_read",
    ),
    (
        "if so, by whom and when, and `review` must state both.",
        "a_language_must_say_of_itself_what_can_be_read",
    ),
    (
        "Without them the length of the check cannot be promised",
        "a_language_must_say_of_itself_what_can_be_read",
    ),
    (
        "An outcome with `review = 6` asks people to look again in six weeks, and its words must \
         say so:",
        "an_outcome_that_does_not_say_when_to_look_again_is_a_problem",
    ),
    (
        "A message stands in a file where it does not belong",
        "a_message_in_the_wrong_file_is_a_problem_there",
    ),
    (
        "a law, contradiction, limit, allowance, screen, `early-because`, `modifier`, \
         `worse-when` or urgency promises less than before, or cannot be seen to promise as much",
        "every_weakening_of_the_shipped_dialog_ends_with_an_alarm_that_names_it_first",
    ),
    (
        "A language that is there already is never written over.",
        "a_language_that_is_there_is_not_begun_again",
    ),
    (
        "a language that CLDR has none for is refused.",
        "a_language_without_plural_rules_does_not_take_those_of_english",
    ),
    (
        "`tests/dangers` has a list of sentences for each language that must be heard",
        "every_danger_in_the_lists_is_heard_and_nothing_in_what_is_harmless",
    ),
    (
        "this `[[allow]]` covers nothing, because the problem is not there",
        "an_allowance_that_covers_nothing_is_hinted_at",
    ),
    ("the number to call is gone", "the_number_to_call_cannot_vanish_from_the_source"),
    ("a character that cannot be seen", "no_character_that_nobody_sees_stands_in_the_words"),
    ("an empty message or a button without a name", "words_of_the_source_cannot_be_blank"),
];

/// A clause of a page.
struct Clause {
    /// The page, and below which of its heads.
    place: String,
    text: String,
}

impl Clause {
    fn promises(&self) -> bool {
        // What stands between backticks is written in a file, and no word of ours.
        let plain: String = self.text.split('`').step_by(2).collect();
        let mut words = plain.split(|it: char| !it.is_alphabetic());
        words.any(|it| WORDS.contains(&it.to_lowercase().as_str()))
    }

    fn is_quoted_by(&self, quote: &str) -> bool {
        quote.len() > 10 && self.text.contains(quote)
    }
}

/// The paragraphs, points and cells of a page, each with the head above it;
/// what is only an example is left out.
fn paragraphs(page: &str) -> Vec<(String, String)> {
    let text = fs::read_to_string(root().join(page)).unwrap();
    let without_code: String = text.split("```").step_by(2).collect();
    let mut place = page.to_owned();
    let mut found = vec![(place.clone(), String::new())];
    for line in without_code.lines() {
        if let Some(head) = line.strip_prefix("## ") {
            place = format!("{page}, {head}");
        }
        let is_example = line.starts_with("wrong:") || line.starts_with("right:");
        if line.is_empty() || line.starts_with('#') || is_example {
            found.push((place.clone(), String::new()));
        } else if line.starts_with('|') {
            found.extend(line.split('|').map(|cell| (place.clone(), cell.to_owned())));
        } else if let Some(point) = line.strip_prefix("- ") {
            found.push((place.clone(), point.to_owned()));
        } else {
            found.last_mut().unwrap().1 += &format!(" {line}");
        }
    }
    found
}

/// The clauses of all pages.
fn clauses() -> Vec<Clause> {
    let paragraphs = PAGES.into_iter().flat_map(paragraphs);
    let clauses = paragraphs.flat_map(|(place, text)| {
        let ends = [". ", "? ", "; ", ": "];
        let ended = ends.iter().fold(text, |text, end| text.replace(end, &format!("{end}\n")));
        let clauses = ended.lines().map(|it| it.trim().to_owned()).filter(|it| !it.is_empty());
        clauses.map(|text| Clause { place: place.clone(), text }).collect::<Vec<_>>()
    });
    clauses.collect()
}

/// Each broken file by its name, with the promise that its first line quotes.
fn tried() -> BTreeMap<String, String> {
    let folders = ["tests/problems", "tests/problems/hints", "tests/problems/words"];
    let entries = folders.into_iter().flat_map(|it| fs::read_dir(root().join(it)).unwrap());
    let files = entries.map(|it| it.unwrap().path());
    let broken = files.filter(|it| it.extension().is_some_and(|it| it == "toml" || it == "ftl"));
    let quoted = broken.map(|it| {
        let text = fs::read_to_string(&it).unwrap();
        let first = text.lines().next().unwrap_or_default();
        let quote = first.split_once("ries to break: ").map_or("", |it| it.1);
        (it.file_name().unwrap().to_string_lossy().into_owned(), quote.to_owned())
    });
    quoted.collect()
}

fn is_there(clauses: &[Clause], quote: &str) -> bool {
    clauses.iter().any(|it| it.is_quoted_by(quote))
}

#[test]
fn every_file_quotes_a_promise_that_stands_on_a_page() {
    let clauses = clauses();
    let gone = tried().into_iter().filter(|(_, quote)| !is_there(&clauses, quote));
    let gone: Vec<_> = gone.map(|(file, quote)| format!("{file}: {quote:?}")).collect();
    assert!(
        gone.is_empty(),
        "the first line must be `# Tries to break:` (in a language file `### de tries to break:`) \
         and words that stand in {PAGES:?}:\n{}",
        gone.join("\n")
    );
}

#[test]
fn every_promise_of_the_pages_is_tried() {
    let tried = tried();
    let by_tests = TRIED_BY_TESTS.map(|it| it.0);
    let quotes = || tried.values().map(String::as_str).chain(by_tests);
    let is_tried = |it: &Clause| quotes().any(|quote| it.is_quoted_by(quote));
    let missed = clauses().into_iter().filter(|it| it.promises() && !is_tried(it));
    let missed: Vec<_> = missed.map(|it| format!("{}: {}", it.place, it.text)).collect();
    assert!(
        missed.is_empty(),
        "no file in tests/problems says that it tries to break these:\n{}",
        missed.join("\n")
    );
}

#[test]
fn of_every_code_something_is_tried() {
    let (clauses, tried) = (clauses(), tried());
    for code in Code::ALL {
        let place = format!("docs/problems.md, {code}");
        let by_file = || tried.keys().any(|it| it.starts_with(&format!("{code}-")));
        let by_test = || {
            let mut here = clauses.iter().filter(|it| it.place == place);
            here.any(|it| TRIED_BY_TESTS.iter().any(|(promise, _)| it.is_quoted_by(promise)))
        };
        assert!(by_file() || by_test(), "nothing tries to break {code}");
    }
}

#[test]
fn what_a_test_tries_is_promised_and_the_test_is_there() {
    let clauses = clauses();
    let folders = ["tests/it", "tests/it/slow"].map(|it| fs::read_dir(root().join(it)).unwrap());
    let files = folders.into_iter().flatten().map(|it| it.unwrap().path());
    let files = files.filter(|it| it.is_file()).map(|it| fs::read_to_string(it).unwrap());
    let tests: String = files.collect();
    for (promise, test) in TRIED_BY_TESTS {
        assert!(is_there(&clauses, promise), "no page promises {promise:?}");
        assert!(tests.contains(&format!("fn {test}()")), "there is no test `{test}`");
    }
}
