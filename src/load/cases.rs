//! The cases that a dialog is held against.

use std::path::Path;

use anyhow::{Context, bail, ensure};

use super::read;
use triage::dialog::Dialog;
use triage::dialog::case::{self, Case};

/// Reads the cases in a folder (`*.toml`), each with its file, sorted.
///
/// Fails with all problems in them, or if there is none.
pub(crate) fn cases(folder: &Path, dialog: &Dialog) -> anyhow::Result<Vec<(String, Case)>> {
    let (mut cases, mut wrong) = (Vec::new(), Vec::new());
    let entries = fs_err::read_dir(folder).context("read the cases")?;
    let mut files = entries.map(|it| Ok(it?.path())).collect::<anyhow::Result<Vec<_>>>()?;
    files.retain(|it| it.extension().is_some_and(|it| it == "toml"));
    files.sort();
    ensure!(
        !files.is_empty(),
        "there is no case (`*.toml`) in `{}`; name their folder",
        folder.display()
    );
    for file in files {
        let name = file.display().to_string();
        match case::read(&read(&file)?, dialog) {
            Ok(case) => cases.push((name, case)),
            Err(problems) => wrong.extend(problems.iter().map(|it| format!("{name}, {it}"))),
        }
    }
    if !wrong.is_empty() {
        bail!("cases that cannot be played:\n{}", wrong.join("\n"));
    }
    Ok(cases)
}
