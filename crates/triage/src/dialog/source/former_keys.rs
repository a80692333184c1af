//! Keys of a dialog file that had another name: for one release the former
//! name is read as well.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::dialog::problem::{Code, Problem};

/// A section with its former name and its name.
const SECTION: (&str, &str) = ("claim", "property");

/// The keys of each section: the former name and the name.
const KEYS: [(&str, &[(&str, &str)]); 7] = [
    ("question", &[("worse", "worse-when")]),
    ("flag", &[("why", "statements")]),
    ("outcome", &[("early", "early-because"), ("tells", "covers"), ("why", "statements")]),
    ("note", &[("why", "statements")]),
    ("law", &[("says", "text")]),
    ("contradiction", &[("says", "text")]),
    ("net", &[("says", "text")]),
];

/// Gives each key that is written with its former name the name it has now.
/// Returns a problem for each key that is written with both.
pub(super) fn renamed(file: &mut DeTable) -> Vec<Problem> {
    let mut problems = Vec::from_iter(rename(file, SECTION));
    for (section, keys) in KEYS {
        for part in file.get_mut(section).into_iter().flat_map(parts) {
            problems.extend(keys.iter().filter_map(|names| rename(part, *names)));
        }
    }
    problems
}

/// Returns the tables of a section, which has names or is a list.
fn parts<'t, 'f>(section: &'t mut Spanned<DeValue<'f>>) -> Vec<&'t mut DeTable<'f>> {
    let parts: Vec<_> = match section.as_mut() {
        DeValue::Table(named) => named.iter_mut().map(|(_, it)| it.as_mut()).collect(),
        DeValue::Array(list) => list.iter_mut().map(Spanned::as_mut).collect(),
        DeValue::String(_)
        | DeValue::Integer(_)
        | DeValue::Float(_)
        | DeValue::Boolean(_)
        | DeValue::Datetime(_) => Vec::new(),
    };
    parts.into_iter().filter_map(table).collect()
}

fn table<'t, 'f>(value: &'t mut DeValue<'f>) -> Option<&'t mut DeTable<'f>> {
    if let DeValue::Table(table) = value { Some(table) } else { None }
}

fn rename(table: &mut DeTable, (former, name): (&str, &str)) -> Option<Problem> {
    let (key, value) = table.remove_entry(former)?;
    if table.contains_key(name) {
        let message = format!("`{former}` is the former name of `{name}`, and both are here");
        let hint = format!("keep only `{name}`, with all that stands in both");
        return Some(Problem::new(Code::D101, key.span(), message).hint(Some(hint)));
    }
    table.insert(Spanned::new(key.span(), name.to_owned().into()), value);
    None
}
