//! Compares the allowances of two versions, place by place.

use std::collections::BTreeSet;

use toml::{Table, Value};

use super::parts::{Part, Weight, word};

/// One `[[allow]]`.
struct Allowance {
    code: String,
    /// Where it applies: a language, or a part of the file; one blank place if
    /// it applies everywhere.
    places: BTreeSet<String>,
    reason: String,
}

/// Returns the allowances that only one version has, or that have another
/// reason. If more is allowed than before, a promise is loosened.
pub(super) fn compare(old: Option<&Value>, new: Option<&Value>) -> Vec<Part> {
    let (before, after) = (read(old), read(new));
    let mut parts = Vec::new();
    for was in &before {
        let part = |weight| Part::new(weight, "allowance", &was.code);
        for now in after.iter().filter(|it| was.meets(it) && it.reason != was.reason) {
            let part = part(Weight::Changed).about("reason");
            parts.push(part.from(Some(was.reason.clone())).to(Some(now.reason.clone())));
        }
        let gone = was.beyond(&after);
        parts.extend(gone.map(|it| part(Weight::Tightened).from(Some(it))));
    }
    for now in &after {
        let added = now.beyond(&before);
        let part = Part::new(Weight::Loosened, "allowance", &now.code);
        parts.extend(added.map(|it| part.to(Some(it))));
    }
    parts
}

fn read(list: Option<&Value>) -> Vec<Allowance> {
    let list = list.and_then(Value::as_array).into_iter().flatten();
    list.filter_map(Value::as_table).map(Allowance::read).collect()
}

impl Allowance {
    fn read(written: &Table) -> Self {
        let of = |key| written.get(key).map(word).unwrap_or_default();
        let scope = written.iter().filter(|(key, _)| !["code", "reason"].contains(&key.as_str()));
        let places = scope.flat_map(|(_, value)| match value.as_array() {
            Some(places) => places.iter().map(word).collect(),
            None => vec![word(value)],
        });
        let mut places: BTreeSet<_> = places.collect();
        if places.is_empty() {
            places.insert(String::new());
        }
        Self { code: of("code"), places, reason: of("reason") }
    }

    /// Whether both allow the same problem in some place.
    fn meets(&self, other: &Self) -> bool {
        self.code == other.code && !self.places.is_disjoint(&other.places)
    }

    /// Returns the places where it allows what none of the others does, and its
    /// reason.
    fn beyond(&self, others: &[Self]) -> Option<String> {
        let others = others.iter().filter(|it| it.code == self.code);
        let known: BTreeSet<_> = others.flat_map(|it| &it.places).collect();
        let beyond: Vec<_> =
            self.places.iter().filter(|it| !known.contains(it)).map(String::as_str).collect();
        let places = beyond.join(", ");
        let named = if places.is_empty() { String::new() } else { format!("{places}: ") };
        (!beyond.is_empty()).then(|| format!("{named}{}", self.reason))
    }
}
