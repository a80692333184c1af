//! A condition as written: a name, or a table of conditions.

use std::fmt;

use schemars::JsonSchema;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use toml::Spanned;

/// A condition as written.
#[derive(PartialEq, Eq, Hash, JsonSchema)]
#[schemars(untagged)]
pub enum Condition {
    /// A fact, a flag, `question.choice` or a comparison.
    Name(String),
    /// A table of conditions, all of whose keys must hold.
    Table(Box<ConditionTable>),
}

/// A table of conditions.
#[derive(PartialEq, Eq, Hash, serde::Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ConditionTable {
    /// All of these.
    #[schemars(with = "Option<Vec<Condition>>")]
    pub all: Option<Vec<Spanned<Condition>>>,
    /// At least one of these.
    #[schemars(with = "Option<Vec<Condition>>")]
    pub any: Option<Vec<Spanned<Condition>>>,
    /// None of these.
    #[schemars(with = "Option<Vec<Condition>>")]
    pub none: Option<Vec<Spanned<Condition>>>,
    /// How many of the conditions in `of` hold, at least.
    pub at_least: Option<usize>,
    /// The conditions that `at-least` counts.
    #[schemars(with = "Option<Vec<Condition>>")]
    pub of: Option<Vec<Spanned<Condition>>>,
}

impl ConditionTable {
    /// Returns all conditions in it.
    pub fn parts(&self) -> impl Iterator<Item = &Spanned<Condition>> {
        [&self.all, &self.any, &self.none, &self.of].into_iter().flatten().flatten()
    }
}

impl Condition {
    /// Returns it with each comparison the other way round, `>=` for `<=`, as a file
    /// has it; none if it has no comparison. That is not the opposite: both hold
    /// for the number itself, and it is what somebody meant who confused them.
    pub(crate) fn with_comparisons_turned(&self) -> Option<String> {
        let written = self.to_string();
        let turn = |it: char| match it {
            '<' => '>',
            '>' => '<',
            _ => it,
        };
        let turned: String = written.chars().map(turn).collect();
        (turned != written).then_some(turned)
    }

    /// Returns the opposite, as a file has it.
    pub(crate) fn opposite(&self) -> String {
        let Self::Table(table) = self else { return format!("{{ none = [{self}] }}") };
        match &**table {
            ConditionTable { all: None, any: None, none: Some(none), of: None, .. } => {
                match &none[..] {
                    [only] => only.as_ref().to_string(),
                    several => format!("{{ any = [{}] }}", listed(several)),
                }
            }
            ConditionTable { all: None, any: Some(any), none: None, of: None, .. } => {
                format!("{{ none = [{}] }}", listed(any))
            }
            _ => format!("{{ none = [{self}] }}"),
        }
    }
}

/// Prints it as a file has it.
impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let table = match self {
            Self::Name(name) => return write!(f, "\"{name}\""),
            Self::Table(table) => table,
        };
        let lists = [("all", &table.all), ("any", &table.any), ("none", &table.none)];
        let of = table.at_least.map(|it| format!("at-least = {it}"));
        let list = |(key, list): (&str, &Option<Vec<_>>)| {
            Some(format!("{key} = [{}]", listed(list.as_ref()?)))
        };
        let keys = lists.into_iter().filter_map(list).chain(of).chain(list(("of", &table.of)));
        write!(f, "{{ {} }}", keys.collect::<Vec<_>>().join(", "))
    }
}

fn listed(conditions: &[Spanned<Condition>]) -> String {
    let all: Vec<_> = conditions.iter().map(|it| it.as_ref().to_string()).collect();
    all.join(", ")
}

impl<'de> Deserialize<'de> for Condition {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ConditionVisitor)
    }
}

struct ConditionVisitor;

impl<'de> Visitor<'de> for ConditionVisitor {
    type Value = Condition;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a name, or a table with `all`, `any`, `none` or `at-least` and `of`")
    }

    fn visit_str<E>(self, name: &str) -> Result<Condition, E> {
        Ok(Condition::Name(name.to_owned()))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Condition, A::Error> {
        Ok(Condition::Table(Deserialize::deserialize(MapAccessDeserializer::new(map))?))
    }
}
