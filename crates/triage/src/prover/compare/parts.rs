//! Compares the promises and the evidence of two files, key by key and by name.
//!
//! Every key of every section is compared as it is written, except those that
//! decide what people are asked and sent, since that is compared by the
//! results. An unknown key counts as loosened: a promise of a new kind must not
//! be missed.

use std::collections::BTreeSet;

use serde::Serialize;
use toml::{Table, Value};

use super::{Comparison, Renames, Version, allowances, laws};
use crate::dialog::{Answers, FlagId, OutcomeId, QuestionId, Urgency};

/// A part of the file that has changed.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Part {
    /// The effect of the change on people.
    pub weight: Weight,
    /// The kind of part, such as `law`.
    pub what: String,
    /// Its name, or its text in the author's words.
    pub name: String,
    /// The key that has changed; none if the whole part has.
    pub about: Option<String>,
    /// The old value; none if it is new.
    pub old: Option<String>,
    /// The new value; none if it is gone.
    pub new: Option<String>,
    /// A person whom it concerns.
    pub example: Option<Answers>,
    /// The people whom it concerns.
    #[serde(skip)]
    pub(super) concerns: Option<Concerns>,
}

/// The effect of a change on people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Weight {
    /// Less is promised than before, or it cannot be shown that it is as much.
    Loosened,
    /// Neither more nor less is promised.
    Changed,
    /// More is promised.
    Tightened,
}

/// The people whom a part concerns: those for whom the flag is raised, who get
/// the outcome, or who are asked the question.
pub(super) enum Concerns {
    Flag(FlagId),
    Outcome(OutcomeId),
    Question(QuestionId),
}

impl Part {
    pub(super) fn new(weight: Weight, what: &str, name: &str) -> Self {
        let concerns = match what {
            "flag" => Some(Concerns::Flag(FlagId(name.to_owned()))),
            "outcome" => Some(Concerns::Outcome(OutcomeId(name.to_owned()))),
            "question" => Some(Concerns::Question(QuestionId(name.to_owned()))),
            _ => None,
        };
        let (what, name) = (what.to_owned(), name.to_owned());
        Self { weight, what, name, about: None, old: None, new: None, example: None, concerns }
    }

    pub(super) fn about(self, about: &str) -> Self {
        Self { about: Some(about.to_owned()), ..self }
    }

    pub(super) fn from(self, old: Option<String>) -> Self {
        Self { old, ..self }
    }

    pub(super) fn to(self, new: Option<String>) -> Self {
        Self { new, ..self }
    }
}

/// Adds every part that has changed.
pub(super) fn compare(old: &Version, new: &Version, comparison: &mut Comparison) {
    laws::compare(old, new, comparison);
    let (before, after) = (old.table(&comparison.renames), new.table(&Renames::default()));
    let sections: BTreeSet<_> = after.keys().chain(before.keys()).collect();
    for section in sections {
        let (old, new) = (before.get(section), after.get(section));
        comparison.parts.extend(match section.as_str() {
            // Their meaning is compared, and their effect.
            "fact" | "property" | "rule" | "law" | "contradiction" => Vec::new(),
            "allow" => allowances::compare(old, new),
            "limits" => limits(old, new),
            "flag" | "outcome" | "page" | "note" | "question" | "statement" => {
                named(section, old, new)
            }
            "source" => sources(old, new),
            "id" => unlike(Part::new(Weight::Changed, "id", "id"), old, new).into_iter().collect(),
            _ => unlike(Part::new(Weight::Loosened, "section", section), old, new)
                .into_iter()
                .collect(),
        });
    }
}

impl Version {
    /// Returns the file as it is written, with its questions under their new
    /// names and with the content of each picture beside it.
    fn table(&self, renames: &Renames) -> Table {
        let mut table = self.written.clone();
        for section in ["question", "note"] {
            let parts = table.get_mut(section).and_then(Value::as_table_mut).into_iter();
            for (_, part) in parts.flatten() {
                self.show_drawn(part);
            }
        }
        let Some(Value::Table(questions)) = table.get_mut("question") else { return table };
        let named = std::mem::take(questions).into_iter();
        *questions = named.map(|(name, it)| (renames.question(&QuestionId(name)).0, it)).collect();
        table
    }

    fn show_drawn(&self, part: &mut Value) {
        let picture = part.as_table_mut().and_then(|it| it.get_mut("picture"));
        if let Some(Value::String(picture)) = picture
            && let Some(drawn) = self.drawn.get(picture)
        {
            *picture = format!("{picture} ({drawn})");
        }
    }
}

/// Returns the part, if it has changed.
fn unlike(part: Part, old: Option<&Value>, new: Option<&Value>) -> Option<Part> {
    (old != new).then(|| part.from(old.map(word)).to(new.map(word)))
}

/// Returns the names in both, in alphabetical order, with their values.
fn both<'v>(
    old: Option<&'v Value>,
    new: Option<&'v Value>,
) -> Vec<(&'v String, Option<&'v Value>, Option<&'v Value>)> {
    let tables = [old, new].map(|it| it.and_then(Value::as_table));
    let names: BTreeSet<_> = tables.into_iter().flatten().flat_map(Table::keys).collect();
    let of = |table: Option<&'v Table>, name: &String| table.and_then(|it| it.get(name));
    names.into_iter().map(|it| (it, of(tables[0], it), of(tables[1], it))).collect()
}

/// The limits: each is a number, and a lower one is stricter. A limit that is
/// gone promises nothing.
fn limits(old: Option<&Value>, new: Option<&Value>) -> Vec<Part> {
    let mut parts = Vec::new();
    for (name, was, now) in both(old, new) {
        let most = |it: Option<&Value>| it.and_then(Value::as_integer).unwrap_or(i64::MAX);
        let weight = match most(now) > most(was) {
            true => Weight::Loosened,
            false => Weight::Tightened,
        };
        parts.extend(unlike(Part::new(weight, "limit", name).about("at most"), was, now));
    }
    parts
}

fn sources(old: Option<&Value>, new: Option<&Value>) -> Vec<Part> {
    let part = |name: &String| Part::new(Weight::Changed, "source", name);
    both(old, new).into_iter().filter_map(|(name, was, now)| unlike(part(name), was, now)).collect()
}

/// Compares parts with names, such as flags, key by key.
fn named(section: &str, old: Option<&Value>, new: Option<&Value>) -> Vec<Part> {
    let mut parts = Vec::new();
    for (name, was, now) in both(old, new) {
        if let (Some(_), Some(_)) = (was, now) {
            for (key, before, after) in both(was, now) {
                let weight = weight(section, key, before, after);
                let part = weight.map(|it| Part::new(it, section, name).about(key));
                parts.extend(part.and_then(|it| changed(it, key, [was, now], [before, after])));
            }
            continue;
        }
        let main = |it: Option<&Value>| {
            let it = it?.as_table()?;
            let kind = || Some(it.get("kind").map_or_else(|| "list".to_owned(), word));
            let main = it.get("urgency").or_else(|| it.get("evidence")).map(word);
            main.or_else(|| kind().filter(|_| section == "page"))
        };
        let weight = match (section, now) {
            ("flag", None) => Weight::Loosened,
            ("flag", Some(_)) => Weight::Tightened,
            _ => Weight::Changed,
        };
        let part = Part::new(weight, section, name).from(main(was)).to(main(now));
        match section {
            // Each new or lost answer is reported by itself.
            "question" => parts.extend(screen_that_comes_or_goes(name, was, now)),
            // The people who get it are reported.
            "note" => {}
            _ => parts.push(part),
        }
        if section == "outcome" {
            parts.extend(new_and_early(name, now));
        }
    }
    parts
}

/// Returns how a key differs, if it does. An optional key that is missing
/// counts as `no`; a level of evidence is shown with its sources.
fn changed(
    part: Part,
    key: &str,
    whole: [Option<&Value>; 2],
    values: [Option<&Value>; 2],
) -> Option<Part> {
    let [old, new] = [0, 1].map(|at| {
        let value = values[at];
        match key {
            "screen" | "modifier" => Some(value.map_or_else(|| "false".to_owned(), word)),
            "evidence" => {
                let sources = whole[at].and_then(|it| it.get("sources")).map(word);
                value.map(|it| format!("{} ({})", word(it), sources.unwrap_or_default()))
            }
            _ => value.map(word),
        }
    });
    (old != new).then(|| part.from(old).to(new))
}

/// Returns the effect on people when a key changes; none if it is compared by
/// the results.
fn weight(section: &str, key: &str, old: Option<&Value>, new: Option<&Value>) -> Option<Weight> {
    let graded = |old: Option<usize>, new: Option<usize>| match new.cmp(&old) {
        std::cmp::Ordering::Less => Weight::Loosened,
        std::cmp::Ordering::Equal => Weight::Changed,
        std::cmp::Ordering::Greater => Weight::Tightened,
    };
    let is_true = |it: Option<&Value>| Some(usize::from(it.and_then(Value::as_bool) == Some(true)));
    Some(match (section, key) {
        ("question", "choices") => return typed_otherwise(old, new),
        ("question", "kind" | "none" | "min" | "max" | "next" | "was") => return None,
        ("flag" | "note", "when") | ("note", "with") => return None,
        ("question", "screen") => graded(is_true(old), is_true(new)),
        ("flag", "modifier") => graded(is_true(new), is_true(old)),
        ("flag" | "outcome", "urgency") => graded(rank(old), rank(new)),
        ("question", "worse-when") if old.is_none() => Weight::Tightened,
        ("outcome", "early-because") | ("flag", "slip") if old.is_none() => Weight::Loosened,
        ("outcome", "early-because") | ("flag", "slip") if new.is_none() => Weight::Tightened,
        ("outcome", "unasked") => names_more(old, new),
        ("outcome", "early-because" | "covers") | ("flag", "slip") | (_, "statements") => {
            Weight::Changed
        }
        ("question" | "note", "picture") | ("note", "page") => Weight::Changed,
        ("page" | "statement", _) => Weight::Changed,
        ("outcome", "review") => graded(soonness(new), soonness(old)),
        _ => Weight::Loosened,
    })
}

/// Which numbers people type instead of a choice is seen in no result.
fn typed_otherwise(old: Option<&Value>, new: Option<&Value>) -> Option<Weight> {
    let (old, new) = (typed_numbers(old), typed_numbers(new));
    let weight = if old.is_empty() { Weight::Changed } else { Weight::Loosened };
    (old != new).then_some(weight)
}

fn typed_numbers(choices: Option<&Value>) -> Vec<(Option<&Value>, &Value)> {
    let choices = choices.and_then(Value::as_array).into_iter().flatten();
    choices.filter_map(|it| Some((it.get("name"), it.get("numbers")?))).collect()
}

/// A later date of review promises less, and none promises nothing.
fn soonness(review: Option<&Value>) -> Option<usize> {
    let weeks = review.and_then(Value::as_integer).and_then(|it| it.try_into().ok());
    Some(weeks.unwrap_or(usize::MAX))
}

/// Each flag that an outcome may leave unasked is a promise less.
fn names_more(old: Option<&Value>, new: Option<&Value>) -> Weight {
    let names = |it: Option<&Value>| -> BTreeSet<String> {
        it.and_then(Value::as_array).into_iter().flatten().map(word).collect()
    };
    if names(new).is_subset(&names(old)) { Weight::Tightened } else { Weight::Loosened }
}

fn rank(urgency: Option<&Value>) -> Option<usize> {
    let urgency = urgency?.as_str()?;
    Urgency::ALL.into_iter().position(|it| it.to_string() == urgency)
}

/// A screen that is gone looks for nothing any more.
fn screen_that_comes_or_goes(name: &str, old: Option<&Value>, new: Option<&Value>) -> Option<Part> {
    let is_screen = |it: Option<&Value>| it.and_then(|it| it.get("screen")).is_some_and(is_yes);
    let weight = match (is_screen(old), is_screen(new)) {
        (true, false) => Weight::Loosened,
        (false, true) => Weight::Tightened,
        _ => return None,
    };
    let word = |is: bool| is.then(|| "true".to_owned());
    let part = Part::new(weight, "question", name).about("screen");
    Some(part.from(word(old.is_some())).to(word(new.is_some())))
}

fn is_yes(value: &Value) -> bool {
    value.as_bool() == Some(true)
}

/// A new outcome may come early if it is an emergency, since that is what early
/// outcomes are for; any other is one more that comes before all screens.
fn new_and_early(name: &str, new: Option<&Value>) -> Option<Part> {
    let new = new?;
    let early = new.get("early-because")?;
    let is_emergency = rank(new.get("urgency")) == rank(Some(&Value::from("emergency")));
    let weight = if is_emergency { Weight::Changed } else { Weight::Loosened };
    Some(Part::new(weight, "outcome", name).about("early-because").to(Some(word(early))))
}

/// Returns a value on one line, a text without quotation marks.
pub(super) fn word(value: &Value) -> String {
    let list = value.as_array().map(|it| it.iter().map(word).collect::<Vec<_>>().join(", "));
    let text = value.as_str().map(str::to_owned).or(list).unwrap_or_else(|| value.to_string());
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
