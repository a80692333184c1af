//! The longer story of each kind of problem, as it stands in the manual.

use super::problem::Code;

/// The manual: a part per code, each below a heading with the code.
const MANUAL: &str = include_str!("../../../../docs/problems.md");

/// Returns what a code means for a patient, why it is a problem, and how it is
/// mended.
pub fn explain(code: Code) -> &'static str {
    let heading = format!("## {code}\n");
    let part = MANUAL.split_once(&heading).map_or("", |(_, rest)| rest);
    part.split("\n## ").next().unwrap_or_default().trim()
}
