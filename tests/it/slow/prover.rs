//! The prover against everybody: on small random dialogs, `check` says what
//! comes of walking every person through, one by one.
//!
//! Nothing here knows of decision diagrams: a person is an answer in mind for
//! every question, and goes where `Dialog::walk` leads.

use std::collections::{BTreeMap, BTreeSet};

use triage::dialog::problem::{Code, Level, Problem};
use triage::dialog::{Answers, At};
use triage::prover::check;

use crate::problems::printed;
use crate::random::Chance;

mod combined;
mod faults;
mod hinted;
mod people;
mod slipped;
mod small;
mod spared;

use faults::Faults;
use people::Everybody;
use small::Small;

#[test]
fn the_prover_says_what_comes_of_asking_everybody() {
    let mut seen: BTreeMap<Code, usize> = BTreeMap::new();
    let (mut without_fault, mut spared) = (0, 0);
    for seed in 0..3000 {
        let small = Small::random(&mut Chance(seed));
        let (faults, is_spared) = compare(seed, &small);
        spared += usize::from(is_spared);
        let is_fault = |code: Code| code.level() == Level::Error;
        without_fault += usize::from(!faults.keys().any(|(code, _)| is_fault(*code)));
        let codes: BTreeSet<_> = faults.into_keys().map(|(code, _)| code).collect();
        codes.into_iter().for_each(|code| *seen.entry(code).or_default() += 1);
    }
    assert!(without_fault > 5, "{without_fault} dialogs have no fault");
    assert!(spared > 300, "{spared} dialogs spare somebody a question");
    let proved = Code::ALL.into_iter().filter(|it| (Code::D202..=Code::D502).contains(it));
    let times = |code: &Code| seen.get(code).copied().unwrap_or_default();
    let rare: Vec<_> = proved.filter(|it| times(it) <= 20).map(|it| (it, times(&it))).collect();
    assert!(rare.is_empty(), "these are met too seldom: {rare:?} of {seen:?}");
}

/// A question with some of the keys that questions can have, whatever its kind.
fn question_with(kind: &str, keys: &[&str]) -> String {
    let value = |key: &str| match key {
        "choices" => "choices = [\"high\", \"low\"]",
        "none" => "none = \"low\"",
        "min" => "min = 36",
        "max" => "max = 42",
        "worse-when" => "worse-when = \"higher\"",
        "screen" => "screen = true",
        key => panic!("questions have no key `{key}`"),
    };
    let keys: String = keys.iter().map(|it| value(it).to_owned() + "\n").collect();
    // A condition names what the keys seem to allow.
    let when = match (keys.contains("choices"), kind) {
        (true, _) => "temp.high",
        (false, "number") => "temp >= 40",
        (false, _) => "other.yes",
    };
    format!(
        "id = \"temp\"\n[limits]\nquestions = 9\nseconds = 99\n\
         [question.temp]\nkind = \"{kind}\"\n{keys}next = [{{ to = \"other\" }}]\n\
         [question.other]\nkind = \"one\"\nchoices = [\"yes\", \"no\"]\n\
         next = [{{ to = \"decide\" }}]\n\
         [[rule]]\nwhen = \"{when}\"\noutcome = \"today\"\n[[rule]]\noutcome = \"rest\"\n\
         [outcome.today]\nurgency = \"consultation\"\nstatements = [\"T\"]\n\
         [outcome.rest]\nurgency = \"self-care\"\nstatements = [\"T\"]\n\
         [statement.T]\nevidence = \"opinion\"\nchecked = \"design\"\nsources = []\n"
    )
}

#[test]
fn a_question_has_the_keys_of_its_kind_and_no_others() {
    let all = ["choices", "none", "min", "max", "worse-when", "screen"];
    for kind in ["one", "many", "number"] {
        for chosen in 0_u32..1 << all.len() {
            let keys: Vec<_> =
                (0..all.len()).filter(|it| chosen & (1 << it) != 0).map(|it| all[it]).collect();
            let fits = match (kind, keys.as_slice()) {
                ("one", ["choices"] | ["choices", "screen"]) => true,
                ("many", ["choices", "none"] | ["choices", "none", "screen"]) => true,
                ("number", ["min", "max"] | ["min", "max", "worse-when"]) => true,
                ("number", ["min", "max", "worse-when", "screen"]) => true,
                (_, _) => false,
            };
            let text = question_with(kind, &keys);
            let codes: Vec<_> = check(&text).problems.iter().map(|it| it.code).collect();
            assert_eq!(codes.is_empty(), fits, "{codes:?}\n{text}");
            assert!(fits || codes.contains(&Code::D106), "{codes:?}\n{text}");
        }
    }
}

/// Holds the prover to the faults that asking everybody finds. Returns them, and
/// whether anybody is spared a question.
fn compare(seed: u64, small: &Small) -> (Faults, bool) {
    let checked = check(&small.text);
    let printed = || printed("small", &small.text, check(&small.text));
    let Some(dialog) = &checked.dialog else {
        panic!("seed {seed}: {}\n{}", printed(), small.text)
    };
    let everybody = Everybody::new(small, dialog);
    everybody.hold_the_longest_path(seed);
    everybody.hold_the_overlaps(seed);
    everybody.hold_the_combinations(seed);
    everybody.hold_what_is_spared(seed);
    if seed.is_multiple_of(5) {
        everybody.hold_the_hints(seed);
    }
    let found = everybody.faults();
    let mut proved = BTreeSet::new();
    // The cause of many problems is named beside them, and is no other fault.
    let names_a_cause =
        |it: &&Problem| it.hint.as_ref().is_some_and(|it| it.contains("condition is turned round"));
    let all = checked.problems.iter().chain(&checked.warnings);
    for problem in all.filter(|it| !names_a_cause(it)) {
        let line = small.text[problem.span.start..].lines().next().unwrap();
        let mark = line.split_once("#@").map_or("no mark", |it| it.1).to_owned();
        let key = (problem.code, mark);
        if let Some(example) = &problem.example {
            let shows = found.get(&key).is_some_and(|it| it.contains(example));
            assert!(shows, "seed {seed}: {key:?} has no example\n{}", small.text);
        }
        if problem.code == Code::D411 {
            let contradiction = key.1.trim_start_matches("contradiction ").parse().unwrap();
            everybody.hold_what_is_hidden(contradiction, problem);
        }
        if problem.code == Code::D301 {
            let shown = problem.example.as_ref();
            let is_shown = |it: &&people::Person| Some(&it.asked) == shown;
            let somebody = everybody.people.iter().find(is_shown).unwrap();
            add_the_row_proposed(seed, small, problem, &somebody.in_mind);
        }
        proved.insert(key);
    }
    let asked: BTreeSet<_> = found.keys().cloned().collect();
    assert_eq!(proved, asked, "seed {seed}: left proved, right asked\n{}", small.text);
    (found, everybody.people.iter().any(|it| it.asked != it.answers))
}

/// The row proposed for a gap decides for the example, and closes the gap where
/// it says so.
fn add_the_row_proposed(seed: u64, small: &Small, gap: &Problem, in_mind: &Answers) {
    let hint = gap.hint.as_ref().unwrap();
    let (says, row) = hint.split_once('\n').unwrap();
    let text = format!("{}\n{}", small.text, row.replace('…', "o0"));
    let checked = check(&text);
    let dialog = checked.dialog.unwrap_or_else(|| panic!("seed {seed}: {text}"));
    let decided = dialog.walk(in_mind).at;
    let At::Decided(decision) = decided else { panic!("seed {seed}: {hint}\n{}", small.text) };
    assert_eq!(decision.rule.number(), dialog.rules.len());
    let is_closed = !checked.problems.iter().any(|it| it.code == Code::D301);
    assert_eq!(is_closed, !says.contains("not the only one"), "seed {seed}: {hint}\n{text}");
}
