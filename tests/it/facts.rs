//! Every usable fact of the sources the dialog was seeded with stands
//! somewhere: `tests/facts.toml` says where, and in which words.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use fluent::{FluentBundle, FluentResource};
use triage::dialog::StatementId;

use crate::world::edition;

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Facts {
    stated: BTreeMap<String, Stated>,
    #[serde(rename = "left-out")]
    left_out: BTreeMap<String, String>,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Stated {
    stated: String,
    words: String,
}

/// Facts per seed, as numbered there.
const SEEDS: [(&str, usize); 4] = [("S0", 26), ("S1", 38), ("S2", 23), ("S3", 21)];

fn facts() -> Facts {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/facts.toml");
    toml::from_str(&fs::read_to_string(file).unwrap()).unwrap()
}

#[test]
fn every_fact_stands_where_the_list_says() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en/heel-pain.ftl");
    let words = FluentResource::try_new(fs::read_to_string(file).unwrap()).unwrap();
    let mut bundle = FluentBundle::new(vec!["en".parse().unwrap()]);
    bundle.add_resource(words).unwrap();
    bundle.set_use_isolating(false);
    let mut args = fluent::FluentArgs::new();
    args.set("emergency", "112");
    for (fact, Stated { stated, words }) in facts().stated {
        let (id, attribute) =
            stated.split_once('.').map_or((&*stated, None), |(i, a)| (i, Some(a)));
        let message = bundle.get_message(id).unwrap_or_else(|| panic!("{fact}: no `{stated}`"));
        let pattern = match attribute {
            None => message.value().unwrap(),
            Some(name) => message.get_attribute(name).unwrap().value(),
        };
        let text = bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).to_lowercase();
        assert!(text.contains(&words.to_lowercase()), "{fact}: `{words}` is not in `{stated}`");
    }
}

#[test]
fn a_fact_stands_only_in_what_some_outcome_leads_to() {
    let dialog = edition("heel-pain").dialog;
    let mut reached: Vec<StatementId> = Vec::new();
    reached.extend(dialog.outcomes.iter().flat_map(|it| it.statements.clone()));
    reached.extend(dialog.notes.iter().flat_map(|it| it.statements.clone()));
    reached.extend(dialog.flags.iter().flat_map(|it| it.statements.clone()));
    for (fact, Stated { stated, .. }) in facts().stated {
        if let Some(id) = stated.strip_prefix("statement-") {
            let id = StatementId(id.to_owned());
            assert!(reached.contains(&id), "{fact}: nothing leads to `{stated}`");
        }
    }
    for statement in &dialog.statements {
        assert!(reached.contains(&statement.id), "nothing leads to `{}`", statement.id);
    }
}

#[test]
fn every_fact_is_on_the_list_once() {
    let Facts { stated, left_out } = facts();
    for (seed, count) in SEEDS {
        for number in 1..=count {
            let id = format!("{seed}-{number:02}");
            let is_listed = |listed: &String| {
                *listed == id || (listed.len() == id.len() + 1 && listed.starts_with(&id))
            };
            let places = stated.keys().chain(left_out.keys()).filter(|it| is_listed(it)).count();
            let is_parted = ["S3-16"].contains(&id.as_str());
            assert_eq!(places, if is_parted { 4 } else { 1 }, "{id}");
        }
    }
    assert!(left_out.values().all(|reason| !reason.is_empty()));
}
