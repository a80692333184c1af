//! A case file as written: serde shapes, each value with its place.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use toml::{Spanned, Value};

use super::CaseKind;
use crate::dialog::Urgency;

/// A case of heelwise: what happened to a person, how soon they must be seen,
/// and their honest answers.
#[derive(serde::Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CaseSource {
    /// What happened, in the person's own words.
    #[schemars(with = "String")]
    pub story: Spanned<String>,
    /// The source of the expected urgency: a guideline, a textbook or a paper.
    #[schemars(with = "String")]
    pub source: Spanned<String>,
    /// What kind of case it is.
    pub kind: CaseKind,
    /// The least urgency that is safe.
    #[schemars(with = "Urgency")]
    pub least: Spanned<Urgency>,
    /// The highest urgency that is not too much.
    pub most: Urgency,
    /// The outcomes that are a fitting plan for this person; without any, no plan
    /// is expected.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub plans: Vec<Spanned<String>>,
    /// For a case of a follow-up: which check-in it is, and what came before, as
    /// `heelwise chat --history` takes it.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub past: Option<Spanned<String>>,
    /// Answers that all readings share, by question.
    #[serde(default)]
    #[schemars(with = "BTreeMap<String, AnswerShape>")]
    pub answers: AnswersSource,
    /// The honest ways to answer, by name; each has the answers that differ.
    #[serde(default)]
    #[schemars(with = "BTreeMap<String, BTreeMap<String, AnswerShape>>")]
    pub reading: BTreeMap<Spanned<String>, AnswersSource>,
}

/// Answers by question.
pub type AnswersSource = BTreeMap<Spanned<String>, Spanned<Value>>;

/// The forms of an answer, for the schema.
#[derive(JsonSchema)]
#[schemars(untagged)]
#[expect(dead_code, reason = "only its shape is asked for")]
enum AnswerShape {
    /// One choice.
    Choice(String),
    /// Several choices.
    Choices(Vec<String>),
    /// A number.
    Number(u32),
}
