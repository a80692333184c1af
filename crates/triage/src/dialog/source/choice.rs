//! A choice in a dialog file: its name, or a table with its name and former
//! name.

use std::fmt;

use schemars::JsonSchema;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use toml::Spanned;

/// A choice of a question.
pub struct ChoiceSource {
    /// Its name.
    pub name: Spanned<String>,
    /// Its former name, if it had another in the version before.
    pub was: Option<Spanned<String>>,
    /// The least and the most of the numbers that people type instead of it.
    pub numbers: Option<Spanned<[u32; 2]>>,
}

/// The two ways to write a choice.
#[derive(JsonSchema)]
#[schemars(untagged)]
pub(super) enum ChoiceShape {
    /// The name of the choice.
    Name(String),
    /// A choice that had another name in the version before, or for which people
    /// type numbers.
    Table(ChoiceTable),
}

/// A choice that had another name in the version before, or for which people
/// type numbers.
#[derive(serde::Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct ChoiceTable {
    /// Its name.
    #[schemars(with = "String")]
    name: Spanned<String>,
    /// Its name in the version before: `heelwise diff` then compares the two as
    /// one answer.
    #[schemars(with = "Option<String>")]
    was: Option<Spanned<String>>,
    /// The least and the most of the numbers that people type instead of it, such
    /// as `[40, 59]` for an age. They are greater than the number of choices:
    /// a smaller one is a place in the list.
    #[schemars(with = "Option<[u32; 2]>")]
    numbers: Option<Spanned<[u32; 2]>>,
}

impl<'de> Deserialize<'de> for ChoiceSource {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let written = Spanned::<ChoiceShape>::deserialize(deserializer)?;
        let span = written.span();
        Ok(match written.into_inner() {
            ChoiceShape::Name(name) => {
                Self { name: Spanned::new(span, name), was: None, numbers: None }
            }
            ChoiceShape::Table(ChoiceTable { name, was, numbers }) => Self { name, was, numbers },
        })
    }
}

impl<'de> Deserialize<'de> for ChoiceShape {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ShapeVisitor)
    }
}

struct ShapeVisitor;

impl<'de> Visitor<'de> for ShapeVisitor {
    type Value = ChoiceShape;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a name, or a table with `name` and `was` or `numbers`")
    }

    fn visit_str<E>(self, name: &str) -> Result<ChoiceShape, E> {
        Ok(ChoiceShape::Name(name.to_owned()))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<ChoiceShape, A::Error> {
        Ok(ChoiceShape::Table(Deserialize::deserialize(MapAccessDeserializer::new(map))?))
    }
}
