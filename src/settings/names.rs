//! The names of settings: which exist, and where each was set.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

use anyhow::{anyhow, bail};
use config::ConfigError;
use serde_json::Value;
use toml::de::{DeTable, DeValue};

use super::Settings;
use super::environment::PREFIX;
use triage::dialog::problem::nearest;

/// The place where a setting was set.
#[derive(Clone, Debug)]
enum Source {
    File { path: PathBuf, line: usize },
    Variable(String),
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File { path, line } => write!(f, "{}:{line}", path.display()),
            Self::Variable(name) => f.write_str(name),
        }
    }
}

/// The place of each setting that was set, by its name, such as
/// `clinic.country`.
#[derive(Debug, Default)]
pub(super) struct Sources(BTreeMap<String, Source>);

impl Sources {
    /// Notes the settings of a file.
    pub(super) fn add_file(&mut self, path: &Path, text: &str) -> anyhow::Result<()> {
        let table = DeTable::parse(text).map_err(|error| syntax(path, text, &error))?;
        for (name, offset) in leaves("", table.get_ref()) {
            let line = text[..offset].matches('\n').count() + 1;
            self.0.insert(name, Source::File { path: path.to_owned(), line });
        }
        Ok(())
    }

    /// Notes a variable, which wins over the file.
    pub(super) fn add_variable(&mut self, variable: &str) {
        let name = variable.strip_prefix(PREFIX).unwrap_or(variable);
        let name = name.to_lowercase().replace("__", ".");
        self.0.insert(name, Source::Variable(variable.to_owned()));
    }

    /// Whether a setting, or one of a section, was set.
    pub(super) fn has(&self, name: &str) -> bool {
        self.first_of(&[name]).is_some()
    }

    /// Returns the first setting that is one of these, or in one of these sections,
    /// and where it was set.
    pub(super) fn first_of(&self, names: &[&str]) -> Option<(&str, String)> {
        let is_one = |it: &str| names.contains(&it.split('.').next().unwrap_or(it));
        let found = self.0.iter().find(|(name, _)| is_one(name));
        found.map(|(name, source)| (name.as_str(), source.to_string()))
    }

    /// Fails if unknown settings were set, and lists all of them.
    pub(super) fn check(&self, known: &Settings) -> anyhow::Result<()> {
        let known = tree(known);
        let wrong = self.0.iter().filter(|(name, _)| !is_known(&known, name));
        let wrong: Vec<_> = wrong.map(|(name, source)| unknown(name, source, &known)).collect();
        if wrong.is_empty() {
            return Ok(());
        }
        bail!(wrong.join("\n"))
    }

    /// Returns the file that sets a setting, if a file does.
    pub(super) fn file_of(&self, name: &str) -> Option<&Path> {
        match self.0.get(name)? {
            Source::File { path, .. } => Some(path),
            Source::Variable(_) => None,
        }
    }

    /// Returns an error that names the setting, where it was set and what it
    /// should be; never its value.
    pub(super) fn place(&self, error: &ConfigError) -> anyhow::Error {
        let why = wanted(error);
        let (ConfigError::Type { key: Some(key), .. } | ConfigError::At { key: Some(key), .. }) =
            error
        else {
            return anyhow!("a setting cannot be read: {why}");
        };
        let source = self.0.get(key).map(|it| format!("{it}: ")).unwrap_or_default();
        anyhow!("{source}`{key}` cannot be read: {why}")
    }

    /// Returns each setting with its value and its source, in columns; or only
    /// those from this file.
    pub(super) fn lines(&self, settings: &Settings, from: Option<&Path>) -> Vec<String> {
        let mut rows = Vec::new();
        let is_meant = |name: &str| from.is_none() || self.file_of(name) == from;
        let all = flat("", &tree(settings));
        for (name, value) in all.into_iter().filter(|(name, _)| is_meant(name)) {
            let source = self.0.get(&name).map_or_else(|| "default".to_owned(), Source::to_string);
            rows.push((name, value, source));
        }
        let wide = |part: fn(&(String, String, String)) -> usize| rows.iter().map(part).max();
        let names = wide(|it| it.0.chars().count()).unwrap_or(0);
        let values = wide(|it| it.1.chars().count()).unwrap_or(0);
        let line = |(name, value, source): &(String, String, String)| {
            format!("{name:names$}  {value:values$}  {source}")
        };
        rows.iter().map(line).collect()
    }
}

/// Reports where a file is not TOML. The line may hold a secret, so it is not
/// shown.
fn syntax(path: &Path, text: &str, error: &toml::de::Error) -> anyhow::Error {
    let before = error.span().and_then(|it| text.get(..it.start)).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    let path = path.display();
    anyhow!("read `{path}`: line {line}, column {column}: this is not TOML: {}", error.message())
}

/// Returns what a setting should be. It repeats only the part of serde's
/// message that quotes no value: what serde expected stands at its end.
fn wanted(error: &ConfigError) -> String {
    if let ConfigError::At { error, .. } = error {
        return wanted(error);
    }
    if let ConfigError::Message(words) = error {
        let expected = words.rsplit_once(", expected ");
        return expected.map_or_else(|| words.clone(), |(_, it)| format!("it should be {it}"));
    }
    let ConfigError::Type { expected, .. } = error else {
        return "its value is of another kind".to_owned();
    };
    match expected.starts_with("struct ") {
        true => "it is a section, with settings in it".to_owned(),
        false => format!("it should be {expected}"),
    }
}

/// Returns the names of all keys of a table, and where each stands.
fn leaves(prefix: &str, table: &DeTable<'_>) -> Vec<(String, usize)> {
    let mut all = Vec::new();
    for (key, value) in table {
        let name = format!("{prefix}{}", key.get_ref());
        if let DeValue::Table(inner) = value.get_ref() {
            all.extend(leaves(&format!("{name}."), inner));
        } else {
            all.push((name, key.span().start));
        }
    }
    all
}

/// Returns settings as a tree of their names, without secrets.
fn tree(settings: &Settings) -> Value {
    serde_json::to_value(settings).expect("settings have names that are text")
}

/// Whether a setting or a section of this name exists. A section without names
/// of its own, such as the emergency numbers, takes any.
fn is_known(tree: &Value, name: &str) -> bool {
    let (first, rest) = name.split_once('.').map_or((name, None), |(a, b)| (a, Some(b)));
    match (tree, rest) {
        (Value::Object(names), _) if names.is_empty() => true,
        (Value::Object(names), rest) => {
            names.get(first).is_some_and(|inner| rest.is_none_or(|it| is_known(inner, it)))
        }
        _ => false,
    }
}

/// Reports an unknown name, and the one that was probably meant.
fn unknown(name: &str, source: &Source, known: &Value) -> String {
    let names: Vec<_> = flat("", known).into_iter().map(|(name, _)| name).collect();
    let in_their_words = |name: &str| match source {
        Source::File { .. } => name.to_owned(),
        Source::Variable(_) => format!("{PREFIX}{}", name.to_uppercase().replace('.', "__")),
    };
    let written = match source {
        Source::File { .. } => format!("{source}: there is no setting `{name}`"),
        Source::Variable(name) => format!("there is no setting for the variable `{name}`"),
    };
    if let Some(meant) = nearest(name, names.iter().map(String::as_str)) {
        let name = meant.split('`').nth(1).unwrap_or_default();
        return format!("{written}; did you mean `{}`?", in_their_words(name));
    }
    let section = name.rsplit_once('.').map_or("", |(section, _)| section);
    let beside = |it: &&String| it.rsplit_once('.').map_or("", |(section, _)| section) == section;
    let mut beside: Vec<_> = names.iter().filter(beside).map(|it| in_their_words(it)).collect();
    if beside.is_empty() {
        beside = names.iter().map(|it| in_their_words(it)).collect();
    }
    format!("{written}; there are {}", beside.join(", "))
}

/// Returns the names of all settings, with their values.
fn flat(prefix: &str, tree: &Value) -> Vec<(String, String)> {
    let Value::Object(names) = tree else { return Vec::new() };
    let mut all = Vec::new();
    for (name, value) in names {
        let name = format!("{prefix}{name}");
        if value.is_object() {
            all.extend(flat(&format!("{name}."), value));
        } else if value.is_null() {
            all.push((name, "(not set)".to_owned()));
        } else {
            all.push((name, value.to_string()));
        }
    }
    all
}
