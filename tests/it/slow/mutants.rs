//! The heel-pain dialog, spoiled in one place: the proof or a conversation must
//! notice.
//!
//! Each spoiling is an edit of the text. One that changes nothing that can be
//! result stands in `SURVIVORS`, with the reason.

use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::ops::Range;
use std::path::Path;

use triage::dialog::{Answer, Answers, At, Dialog, Kind, Question};
use triage::prover::check;
use triage::prover::compare::{Version, compare};

use crate::conversations::{files, have};
use crate::random::Chance;

/// Spoilings that nothing notices, and why that is well.
const SURVIVORS: [(&str, &str); 30] = [
    ("with flag cauda-equina at consultation-24", ROW),
    ("with flag compartment at consultation-24", ROW),
    ("with flag fever at consultation", ROW),
    ("with flag fracture at consultation-24", ROW),
    ("with flag infection at consultation", ROW),
    ("with flag limb-ischaemia at consultation-24", ROW),
    ("with flag lung-clot at consultation-24", ROW),
    ("with flag puncture at consultation", ROW),
    ("with flag rest-pain at consultation", ROW),
    ("with flag rupture-older at consultation", ROW),
    ("with flag rupture-recent at consultation-24", ROW),
    ("with flag sepsis at consultation-24", ROW),
    ("with flag vein-clot at consultation", ROW),
    ("with flag vein-clot-risk at consultation", ROW),
    ("with flag weakness at consultation", ROW),
    (
        "without one of [flag.fever] # F8: any = [\"health.immune\"] at column 39",
        "with a fever it raises `sepsis`",
    ),
    ("without one of fact : all = [\"completed\"] at column 7", OTHER),
    ("without one of fact said-longer: any = [\"duration-again.over-1-year\"] at column 70", OTHER),
    (
        "without one of fact said-longer: any = [\"duration-again.under-1-year\"] at column 39",
        OTHER,
    ),
    (
        "without one of fact said-longer: any = [\"duration-again.under-6-months\"] at column 7",
        OTHER,
    ),
    ("without one of fact short: none = [\"said-longer\"] at column 8", OTHER),
    ("without one of fact running-plan: all = [\"plantar\"] at column 7", OTHER),
    ("without one of fact running-plan: all = [\"runner\"] at column 17", OTHER),
    ("without one of fact running-plan: none = [\"refractory\"] at column 21", OTHER),
    (
        "without one of fact seen-first: any = [\"charcot\"] at column 216",
        "with it goes `feet-at-risk`",
    ),
    ("without one of rule 52: all = [\"plantar\"] at column 7", LEFT),
    ("without one of rule 53: all = [\"plantar\"] at column 7", LEFT),
    ("without one of rule 54: all = [\"plantar\"] at column 7", LEFT),
    ("without one of rule 55: all = [\"plantar\"] at column 7", LEFT),
    ("without one of rule 56: all = [\"plantar\"] at column 7", LEFT),
];

const OTHER: &str = "other parts decide for the same people";
const ROW: &str = "the outcome of its row is as urgent, and so is every row above";
const LEFT: &str = "at the last rows, only pain under the heel is left";

/// The dialog with one thing spoiled.
struct Mutant {
    what: String,
    text: String,
}

#[test]
fn a_spoiled_heel_pain_dialog_is_noticed() {
    let whole = whole();
    let mutants = mutants(&whole);
    let heard = heard();
    let original = check(&whole).dialog.unwrap();
    let expected: Vec<_> = heard.iter().map(|it| result(&original, it)).collect();
    let notices = |mutant: &Mutant| {
        let checked = check(&mutant.text);
        let differs = |dialog: &Dialog| {
            heard
                .iter()
                .zip(&expected)
                .any(|(answers, expected)| result(dialog, answers) != *expected)
        };
        !checked.problems.is_empty() || checked.dialog.as_deref().is_none_or(differs)
    };
    let (front, back) = mutants.split_at(mutants.len() / 2);
    let survivors = |of: &[Mutant]| -> Vec<String> {
        of.iter().filter(|it| !notices(it)).map(|it| it.what.clone()).collect()
    };
    let survived: BTreeSet<_> = std::thread::scope(|scope| {
        let front = scope.spawn(|| survivors(front));
        let back = survivors(back);
        front.join().unwrap().into_iter().chain(back).collect()
    });
    let explained: BTreeSet<_> = SURVIVORS.iter().map(|it| it.0.to_owned()).collect();
    let shown = survived.difference(&explained).map(|what| {
        let text = &mutants.iter().find(|it| it.what == *what).unwrap().text;
        let difference = difference(&original, &check(text).dialog.unwrap());
        format!("{what}\n    {}", difference.unwrap_or_else(|| "makes no difference".to_owned()))
    });
    let shown: Vec<_> = shown.collect();
    assert!(shown.is_empty(), "nothing notices the dialog\n{}", shown.join("\n"));
    assert_eq!(survived, explained, "left survived, right explained");
}

/// Not by chance: both versions are compared over everybody.
#[test]
fn what_nothing_notices_sends_nobody_anything_else() {
    let whole = whole();
    let original = Version::read(&whole).unwrap();
    let is_survivor = |it: &Mutant| SURVIVORS.iter().any(|(what, _)| it.what == *what);
    for Mutant { what, text } in mutants(&whole).into_iter().filter(is_survivor) {
        let comparison = compare(&original, &Version::read(&text).unwrap());
        let is_same = comparison.differences.is_empty() && comparison.asides.is_empty();
        assert!(is_same && comparison.changes.is_empty(), "{what}");
    }
}

#[test]
fn every_kind_of_spoiling_is_tried() {
    let mutants = mutants(&whole());
    for kind in ["without rule", "with flag", "without the way", "without one of"] {
        assert!(mutants.iter().any(|it| it.what.starts_with(kind)), "none is {kind}");
    }
    let names: BTreeSet<_> = mutants.iter().map(|it| &it.what).collect();
    assert_eq!(names.len(), mutants.len(), "two spoilings have one name");
}

fn whole() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("dialogs/heel-pain.toml");
    fs::read_to_string(path).unwrap()
}

/// All answers that stood at some moment of some conversation.
fn heard() -> Vec<Answers> {
    let mut heard: Vec<Answers> = Vec::new();
    for (app, file) in files().into_iter().filter(|(app, _)| app.dialog.id == "heel-pain") {
        for session in have(&app, &fs::read_to_string(file).unwrap()).sessions {
            if !heard.contains(&session.answers) {
                heard.push(session.answers);
            }
        }
    }
    heard
}

/// Where some answers lead, and what is sent there.
fn result(dialog: &Dialog, answers: &Answers) -> String {
    match dialog.walk(answers).at {
        At::Asking(question) => format!("asks {}", question.id),
        At::Undecided => "nothing".to_owned(),
        At::Decided(it) => {
            let flags: Vec<_> = it.flags.iter().map(|it| it.id.to_string()).collect();
            let notes: Vec<_> = it.notes.iter().map(|it| it.id.to_string()).collect();
            format!("{} {:?} {flags:?} {notes:?}", it.outcome.id, it.urgency)
        }
    }
}

/// Somebody, found by chance, who is sent something else.
fn difference(original: &Dialog, spoiled: &Dialog) -> Option<String> {
    let mut chance = Chance(1);
    (0..4000).find_map(|_| {
        let in_mind =
            original.questions.iter().map(|it| (it.id.clone(), any_answer(it, &mut chance)));
        let in_mind = Answers(in_mind.collect());
        let (was, is) = (result(original, &in_mind), result(spoiled, &in_mind));
        let given = original.walk(&in_mind).answers.0;
        let given: Vec<_> = given.iter().map(|(id, it)| format!("{id}: {}", words(it))).collect();
        (was != is).then(|| format!("{}\n    was {was}\n    is  {is}", given.join("; ")))
    })
}

fn any_answer(question: &Question, chance: &mut Chance) -> Answer {
    match (&question.kind, question.none()) {
        (Kind::Number { min, max }, _) => {
            Answer::Number(min + chance.below((max - min + 1) as usize) as u32)
        }
        (_, Some(none)) => {
            let others: Vec<_> = question.choices().iter().filter(|it| *it != none).collect();
            let count = chance.below(4).saturating_sub(1);
            let mut ticked: Vec<_> = (0..count).map(|_| (*chance.pick(&others)).clone()).collect();
            ticked.sort();
            ticked.dedup();
            Answer::Choices(if ticked.is_empty() { vec![none.clone()] } else { ticked })
        }
        (_, None) => Answer::Choices(vec![chance.pick(question.choices()).clone()]),
    }
}

fn words(answer: &Answer) -> String {
    match answer {
        Answer::Number(number) => number.to_string(),
        Answer::Choices(chosen) => {
            chosen.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
        }
    }
}

fn mutants(whole: &str) -> Vec<Mutant> {
    let mut mutants = Vec::new();
    let blocks = blocks(whole);
    let rules = blocks.iter().filter(|it| whole[it.start..].starts_with("[[rule]]"));
    for (number, rule) in rules.enumerate() {
        mutants.push(edited(whole, rule.clone(), "", format!("without rule {}", number + 1)));
    }
    let flags = blocks.iter().filter(|it| whole[it.start..].starts_with("[flag."));
    mutants.extend(flags.flat_map(|flag| less_urgent(whole, flag.clone())));
    mutants.extend(fewer_ways(whole, &blocks));
    let conditions = whole.find("[question.").unwrap()..whole.find("[property]").unwrap();
    for word in ["all = [", "any = [", "none = [", "of = ["] {
        for (at, _) in whole[conditions.clone()].match_indices(word) {
            let at = conditions.start + at;
            // A second net is an assumption about people, and in no proof.
            if head(whole, at) == "[[net]]" {
                continue;
            }
            mutants.extend(fewer_parts(whole, at, at + word.len()));
        }
    }
    number_alike(&mut mutants);
    mutants
}

/// Of spoilings with one name, all but the first get a number.
fn number_alike(mutants: &mut [Mutant]) {
    let mut counts: HashMap<String, usize> = HashMap::new();
    for mutant in mutants {
        let count = counts.entry(mutant.what.clone()).or_default();
        *count += 1;
        if *count > 1 {
            mutant.what = format!("{} ({count})", mutant.what);
        }
    }
}

fn edited(whole: &str, range: Range<usize>, with: &str, what: String) -> Mutant {
    let mut text = whole.to_owned();
    text.replace_range(range, with);
    Mutant { what, text }
}

/// The tables of the file: each from its head to the next.
fn blocks(whole: &str) -> Vec<Range<usize>> {
    let heads: Vec<_> = whole.match_indices("\n[").map(|(at, _)| at + 1).collect();
    let ends = heads.iter().skip(1).copied().chain([whole.len()]);
    heads.iter().zip(ends).map(|(from, to)| *from..to).collect()
}

fn less_urgent(whole: &str, flag: Range<usize>) -> Option<Mutant> {
    let block = &whole[flag.clone()];
    let name = block[6..].split(']').next().unwrap();
    let (before, rest) = block.split_once("urgency = \"")?;
    let urgency = rest.split('"').next()?;
    let less = match urgency {
        "emergency" => "consultation-24",
        "consultation-24" => "consultation",
        _ => "self-care",
    };
    let from = flag.start + before.len() + "urgency = \"".len();
    Some(edited(whole, from..from + urgency.len(), less, format!("with flag {name} at {less}")))
}

fn fewer_ways(whole: &str, blocks: &[Range<usize>]) -> Vec<Mutant> {
    let mut mutants = Vec::new();
    for block in blocks.iter().filter(|it| whole[it.start..].starts_with("[question.")) {
        let name = whole[block.start + 10..].split(']').next().unwrap();
        for (at, _) in whole[block.clone()].match_indices("  { when = ") {
            let from = block.start + at;
            let to = from + whole[from..].find('\n').unwrap() + 1;
            let way = whole[from..to].trim();
            mutants.push(edited(whole, from..to, "", format!("without the way {name}: {way}")));
        }
    }
    mutants
}

/// A list that starts at `from`, after `at`, with each of its parts left out.
fn fewer_parts(whole: &str, at: usize, from: usize) -> Vec<Mutant> {
    let mut parts = Vec::new();
    let (mut depth, mut start) = (0, from);
    for (offset, sign) in whole[from..].char_indices() {
        let here = from + offset;
        match sign {
            '[' | '{' => depth += 1,
            ']' if depth == 0 => {
                parts.push(start..here);
                break;
            }
            ']' | '}' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(start..here + 1);
                start = here + 1;
            }
            _ => {}
        }
    }
    parts.retain(|it| !whole[it.clone()].trim().is_empty());
    let head = head(whole, at);
    let is_only = parts.len() == 1;
    let mutant = |part: Range<usize>| {
        let words = whole[part.clone()].trim().trim_end_matches(',').to_owned();
        let list = &whole[at..from];
        let what = format!("without one of {head}: {list}{words}] at column {}", part.start - at);
        // An empty list is refused for what it is.
        let range =
            if is_only { with_its_key(whole, at..end_of_list(whole, part.end)) } else { part };
        edited(whole, range, "", what)
    };
    parts.into_iter().map(mutant).collect()
}

/// Where a list ends, from behind its last part on.
fn end_of_list(whole: &str, from: usize) -> usize {
    from + whole[from..].find(']').unwrap() + 1
}

/// A list with its key, and the comma between it and its neighbour.
fn with_its_key(whole: &str, list: Range<usize>) -> Range<usize> {
    let before = whole[..list.start].trim_end();
    let behind = &whole[list.end..];
    match (before.ends_with(','), behind.find(|it: char| !it.is_whitespace())) {
        (true, _) => before.len() - 1..list.end,
        (false, Some(at)) if behind[at..].starts_with(',') => list.start..list.end + at + 1,
        (false, _) => list,
    }
}

/// What a place in the file belongs to.
fn head(whole: &str, at: usize) -> String {
    let before = &whole[..at];
    let line = |text: &str| text.lines().next().unwrap_or_default().to_owned();
    let table = before.rfind("\n[").map_or_else(String::new, |it| line(&before[it + 1..]));
    if table.starts_with("[fact]") {
        let fact = before.rfind('\n').map_or(before, |it| &before[it + 1..]);
        return format!("fact {}", fact.split(' ').next().unwrap_or_default());
    }
    if table.starts_with("[[rule]]") {
        return format!("rule {}", before.matches("\n[[rule]]").count());
    }
    table
}
