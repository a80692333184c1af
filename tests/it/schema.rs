//! The schemas that editors read dialog files and cases by.

use std::fs;

use expect_test::expect_file;
use serde_json::Value;
use triage::dialog::keys;
use triage::dialog::schema::{case_schema, schema};

use crate::world::root;

#[test]
fn the_schema_beside_the_dialogs_is_that_of_the_program() {
    expect_file!["../../dialogs/dialog.schema.json"].assert_eq(&schema());
    expect_file!["../../cases/case.schema.json"].assert_eq(&case_schema());
}

#[test]
fn the_page_of_keys_is_that_of_the_program_and_has_every_key() {
    let page = keys::page();
    expect_file!["../../docs/dialog-keys.md"].assert_eq(&page);
    let schema: Value = serde_json::from_str(&schema()).unwrap();
    let defined = schema["definitions"].as_object().unwrap().values();
    let keys = defined.filter_map(|it| it["properties"].as_object()).flatten();
    for (key, property) in keys {
        let row = page.lines().find(|it| it.starts_with(&format!("| `{key}` | ")));
        assert!(row.is_some(), "`{key}` ({property}) is not on the page");
    }
    for section in schema["properties"].as_object().unwrap().keys() {
        let is_it = |line: &str| line.starts_with("## ") && line.contains(section.as_str());
        assert!(page.lines().any(is_it), "the page has no section `{section}`");
    }
}

#[test]
fn every_case_is_of_the_schema() {
    let schema = serde_json::from_str(&case_schema()).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let folders = ["heel-pain", "heel-pain-follow-up"].map(|it| root().join("cases").join(it));
    for file in folders.iter().flat_map(|it| fs::read_dir(it).unwrap()) {
        let file = file.unwrap().path();
        let written = fs::read_to_string(&file).unwrap();
        let case: Value = toml::from_str(&written).unwrap();
        let wrong: Vec<_> = validator.iter_errors(&case).map(|it| it.to_string()).collect();
        assert!(wrong.is_empty(), "{}: {wrong:?}", file.display());

        let misspelt: Value = toml::from_str(&written.replace("kind = ", "kynd = ")).unwrap();
        assert!(!validator.is_valid(&misspelt), "a key that there is not is let through");
    }
}

#[test]
fn every_dialog_is_of_the_schema() {
    let validator = jsonschema::validator_for(&serde_json::from_str(&schema()).unwrap()).unwrap();
    for file in ["dialogs/heel-pain.toml", "tests/dialogs/fever.toml", "tests/dialogs/sunburn.toml"]
    {
        let written = fs::read_to_string(root().join(file)).unwrap();
        let dialog: Value = toml::from_str(&written).unwrap();
        let wrong: Vec<_> = validator.iter_errors(&dialog).map(|it| it.to_string()).collect();
        assert!(wrong.is_empty(), "{file}: {wrong:?}");

        let misspelt: Value = toml::from_str(&written.replace("screen =", "sceen =")).unwrap();
        assert!(!validator.is_valid(&misspelt), "{file}: a key that there is not is let through");
    }
}

#[test]
fn every_key_is_explained() {
    for schema in [schema(), case_schema()] {
        let schema: Value = serde_json::from_str(&schema).unwrap();
        let defined = schema["definitions"].as_object().unwrap().values();
        let shapes = defined.chain([&schema]).filter_map(|it| it["properties"].as_object());
        for (key, property) in shapes.flatten() {
            assert!(property["description"].is_string(), "`{key}` has no description");
        }
    }
}
