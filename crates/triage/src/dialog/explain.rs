//! The long text of each kind of problem, as in the manual.

use super::problem::Code;

/// The manual: each code has a heading with the text below it.
const MANUAL: &str = include_str!("../../../../docs/problems.md");

/// Returns what a code means for a patient, why it is a problem, and how to
/// mend it.
pub fn explain(code: Code) -> &'static str {
    let heading = format!("## {code}\n");
    let part = MANUAL.split_once(&heading).map_or("", |(_, rest)| rest);
    part.split("\n## ").next().unwrap_or_default().trim()
}
