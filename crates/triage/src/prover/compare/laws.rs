//! Compares laws and contradictions: which are gone, new or changed.

use biodivine_lib_bdd::Bdd;
use toml::Value;

use super::meaning::{self, Meaning, is_within};
use super::{Comparison, NotCompared, Part, Version, Weight};

/// A law or a contradiction: its text and its conditions.
struct Said {
    text: String,
    /// The conditions, as they are written.
    written: String,
    /// What it forbids; for a contradiction, what it does not leave out. More
    /// is stricter. None if it could not be computed.
    strict: Option<Bdd>,
}

pub(super) fn compare(old: &Version, new: &Version, comparison: &mut Comparison) {
    let [before, after] = match meaning::of_both(old, new, &comparison.renames) {
        Ok(both) => both.map(Some),
        Err(_) => {
            comparison.not_compared.push(NotCompared::Laws);
            [None, None]
        }
    };
    let forbids = |it: &Meaning| it.laws.clone();
    let keeps = |it: &Meaning| it.contradictions.iter().map(Bdd::not).collect();
    for (what, strict, gone) in [
        ("law", forbids as fn(&Meaning) -> Vec<Bdd>, Weight::Loosened),
        ("contradiction", keeps, Weight::Tightened),
    ] {
        let said = |version: &Version, meaning: &Option<Meaning>| {
            said(version, what, meaning.as_ref().map(strict))
        };
        let (old, new) = (said(old, &before), said(new, &after));
        comparison.parts.extend(matched(what, old, new, gone));
    }
}

/// Returns the entries of a list in the file, one by one.
fn said(version: &Version, what: &str, strict: Option<Vec<Bdd>>) -> Vec<Said> {
    let list = version.written.get(what).and_then(Value::as_array).into_iter().flatten();
    let mut said = Vec::new();
    for (place, it) in list.filter_map(Value::as_table).enumerate() {
        let text = it.get("text").and_then(Value::as_str).unwrap_or_default().to_owned();
        let conditions = it.iter().filter(|(key, _)| *key != "text");
        let conditions: Vec<_> = conditions.map(|(key, it)| format!("{key} = {it}")).collect();
        let strict = strict.as_ref().map(|it| it[place].clone());
        said.push(Said { text, written: conditions.join("; "), strict });
    }
    said
}

/// Compares entries with the same text, and then those with the same meaning;
/// `gone` is the effect of losing one.
fn matched(what: &str, old: Vec<Said>, mut new: Vec<Said>, gone: Weight) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut left = Vec::new();
    for before in old {
        match new.iter().position(|it| it.text == before.text) {
            Some(place) => parts.extend(changed(what, before, new.remove(place))),
            None => left.push(before),
        }
    }
    let part = |weight, name: &str| Part::new(weight, what, name);
    for before in left {
        let is_it = |it: &Said| it.strict.is_some() && it.strict == before.strict;
        let place = new.iter().position(is_it);
        let same = place.map(|it| new.remove(it));
        parts.push(match same {
            Some(after) => {
                part(Weight::Changed, &after.text).from(Some(before.text)).to(Some(after.text))
            }
            None => part(gone, &before.text).from(Some(before.written)),
        });
    }
    let weight = if gone == Weight::Loosened { Weight::Tightened } else { Weight::Loosened };
    parts.extend(new.into_iter().map(|it| part(weight, &it.text).to(Some(it.written))));
    parts
}

/// Returns how two entries with the same text differ, if they do. If it cannot
/// be shown that one is as strict, it counts as loosened.
fn changed(what: &str, before: Said, after: Said) -> Option<Part> {
    let weight = match (&before.strict, &after.strict) {
        (Some(old), Some(new)) if old == new => return None,
        (Some(old), Some(new)) if is_within(old, new) => Weight::Tightened,
        (None, None) if before.written == after.written => return None,
        _ => Weight::Loosened,
    };
    let part = Part::new(weight, what, &before.text);
    Some(part.from(Some(before.written)).to(Some(after.written)))
}
