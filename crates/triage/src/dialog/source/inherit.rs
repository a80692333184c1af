//! What a follow-up takes over from the dialog it follows: its questions, asked
//! again, and its flags and outcomes, with their urgency.

use std::collections::BTreeSet;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::dialog::problem::{Code, Problem};

/// The keys that a flag or an outcome of the dialog followed keeps.
const KEPT: [(&str, &[&str]); 2] = [
    ("flag", &["urgency", "modifier", "slip", "statements"]),
    ("outcome", &["urgency", "statements"]),
];

/// What the follow-up writes of a question of the dialog followed.
const OWN_OF_QUESTIONS: [&str; 2] = ["next", "was"];

/// Adds to a follow-up the keys that it leaves to the dialog followed. All of
/// it stands in the place of the name, since a place is one in this file.
pub(super) fn complete<'f>(file: &mut DeTable<'f>, followed: &DeTable<'f>) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (section, kept) in KEPT {
        for (name, part, former) in shared(file, followed, section) {
            let is_kept = |key: &Spanned<_>| is_in(kept, key);
            let written = part.iter().filter(|(key, _)| is_kept(key));
            problems.extend(
                written.map(|(key, _)| keeps_its_own(section, &name, key.as_ref(), key.span())),
            );
            add(part, former.into_iter().filter(|(key, _)| is_kept(key)), name.span());
        }
    }
    for (name, question, former) in shared(file, followed, "question") {
        let asked = |(key, _): &(Spanned<_>, _)| !is_in(&OWN_OF_QUESTIONS, key);
        add(question, former.into_iter().filter(asked), name.span());
    }
    add_to_section(file, followed, "number", |_| true);
    add_cited(file, followed, "statement", "statements", &["flag", "outcome", "note"]);
    add_cited(file, followed, "source", "sources", &["statement"]);
    problems
}

fn keeps_its_own(what: &str, name: &Spanned<String>, key: &str, span: Range<usize>) -> Problem {
    let name = name.as_ref();
    let message = format!("the {what} `{name}` of the dialog followed keeps its own `{key}`");
    let hint = format!("take `{key}` out, or give your own {what} another name");
    Problem::new(Code::D802, span, message).hint(Some(hint))
}

/// A name that both files define in a section, the table of this file, and the
/// keys of the other.
type Shared<'t, 'f> = (Spanned<String>, &'t mut DeTable<'f>, Vec<Entry<'f>>);

type Entry<'f> = (Spanned<std::borrow::Cow<'f, str>>, Spanned<DeValue<'f>>);

fn shared<'t, 'f>(
    file: &'t mut DeTable<'f>,
    followed: &DeTable<'f>,
    section: &str,
) -> Vec<Shared<'t, 'f>> {
    let Some(DeValue::Table(named)) = file.get_mut(section).map(Spanned::as_mut) else {
        return Vec::new();
    };
    let both = named.iter_mut().filter_map(|(name, part)| {
        let DeValue::Table(part) = part.as_mut() else { return None };
        let former = table(table(followed, section)?, name.as_ref())?;
        let entries = former.iter().map(|(key, value)| (key.clone(), value.clone())).collect();
        Some((Spanned::new(name.span(), name.as_ref().to_string()), part, entries))
    });
    both.collect()
}

/// Adds the parts of `section` that the follow-up cites and does not define.
fn add_cited<'f>(
    file: &mut DeTable<'f>,
    followed: &DeTable<'f>,
    section: &str,
    key: &str,
    citing: &[&str],
) {
    let cited: BTreeSet<String> = citing.iter().flat_map(|it| names_in(file, it, key)).collect();
    add_to_section(file, followed, section, |name| cited.contains(name));
}

/// Adds the parts of `section` that are wanted and that the follow-up does not
/// define.
fn add_to_section<'f>(
    file: &mut DeTable<'f>,
    followed: &DeTable<'f>,
    section: &str,
    is_wanted: impl Fn(&str) -> bool,
) {
    let Some(known) = table(followed, section) else { return };
    let place = file.get("follows").map_or(0..0, Spanned::span);
    let empty = || Spanned::new(place.clone(), DeValue::Table(DeTable::new()));
    let own = file.entry(Spanned::new(place.clone(), section.to_owned().into()));
    let DeValue::Table(own) = own.or_insert_with(empty).as_mut() else { return };
    let taken = known.iter().filter(|(name, _)| is_wanted(name.as_ref()));
    add(own, taken.map(|(name, part)| (name.clone(), part.clone())), place.clone());
}

/// Returns the names that the parts of a section list under a key.
fn names_in(file: &DeTable, section: &str, key: &str) -> Vec<String> {
    let parts = table(file, section).into_iter().flat_map(|it| it.iter());
    let lists = parts.filter_map(|(_, part)| part.as_ref().as_table()?.get(key));
    let names = lists.filter_map(|it| it.as_ref().as_array()).flat_map(|it| it.iter());
    names.filter_map(|it| it.as_ref().as_str().map(str::to_owned)).collect()
}

fn table<'t, 'f>(of: &'t DeTable<'f>, key: &str) -> Option<&'t DeTable<'f>> {
    of.get(key)?.as_ref().as_table()
}

fn is_in(keys: &[&str], key: &Spanned<std::borrow::Cow<str>>) -> bool {
    keys.contains(&key.as_ref().as_ref())
}

/// Adds the entries whose key is not there yet.
fn add<'f>(to: &mut DeTable<'f>, entries: impl Iterator<Item = Entry<'f>>, place: Range<usize>) {
    for (key, value) in entries {
        if !to.contains_key(key.as_ref().as_ref()) {
            let key = Spanned::new(place.clone(), key.into_inner());
            to.insert(key, placed(value.into_inner(), &place));
        }
    }
}

/// Returns a value with one place for all its parts.
fn placed<'f>(value: DeValue<'f>, place: &Range<usize>) -> Spanned<DeValue<'f>> {
    let value = match value {
        DeValue::Array(list) => {
            DeValue::Array(list.into_iter().map(|it| placed(it.into_inner(), place)).collect())
        }
        DeValue::Table(table) => {
            let entries = table.into_iter().map(|(key, it)| {
                (Spanned::new(place.clone(), key.into_inner()), placed(it.into_inner(), place))
            });
            DeValue::Table(entries.collect())
        }
        DeValue::String(_)
        | DeValue::Integer(_)
        | DeValue::Float(_)
        | DeValue::Boolean(_)
        | DeValue::Datetime(_) => value,
    };
    Spanned::new(place.clone(), value)
}
