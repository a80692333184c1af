//! Texts of a new dialog that nobody has replaced yet.

use std::ops::Range;

use super::problem::{Code, Problem};

/// What a text that is to be replaced has in it: `heelwise new dialog` writes
/// the first, written conversations and examples of settings have the second.
const MARKS: [&str; 2] = ["EXAMPLE", "Example Foot Clinic"];

/// How many texts a hint names.
const NAMED_MAX: usize = 3;

/// Whether a text is an example.
pub fn is_placeholder(text: &str) -> bool {
    MARKS.iter().any(|it| text.contains(it))
}

/// Returns one hint for all texts of a file that are an example, each with its
/// name and its place.
pub fn problem<'t>(found: impl IntoIterator<Item = (&'t str, Range<usize>)>) -> Option<Problem> {
    let found: Vec<_> = found.into_iter().collect();
    let (_, place) = found.first()?;
    let named: Vec<_> = found.iter().take(NAMED_MAX).map(|it| format!("`{}`", it.0)).collect();
    let named = named.join(", ");
    let message = match found.len() {
        1 => format!("this text is still an example: {named}"),
        count if count <= NAMED_MAX => format!("{count} texts are still an example: {named}"),
        count => {
            let others = count - NAMED_MAX;
            format!("{count} texts are still an example: {named} and {others} more")
        }
    };
    let hint = "replace each: search the file for EXAMPLE; until then `heelwise serve` and \
                `heelwise publish` refuse the dialog";
    Some(Problem::new(Code::D907, place.clone(), message).hint(Some(hint.to_owned())))
}
