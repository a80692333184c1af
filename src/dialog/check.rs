//! Source -> Dialog, or every problem at once.
//!
//! In stages: what follows from a mistake is not reported beside it. First the
//! file is read, then its names are resolved, and only a file whose names all
//! stand is proved.

use super::Dialog;
use super::problem::Problem;
use super::source;

mod build;
mod names;
mod order;

/// Reads and proves a dialog file.
pub fn check(text: &str) -> Result<Dialog, Vec<Problem>> {
    let (source, problems) = source::read(text);
    if !problems.is_empty() {
        return Err(problems);
    }
    build::build(&source)
}
