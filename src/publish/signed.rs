//! Signatures: who answers for a version by which somebody gets less. They are a
//! record of it, and no cryptography.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context, bail, ensure};
use chrono::NaiveDate;
use serde::Deserialize;

use crate::load;
use triage::dialog::report::Report;
use triage::dialog::source::syntax_problem;

/// The signatures that a version needs.
const NEEDED: usize = 2;

/// What is printed in the place of `by`, `role`, `on` and `says`; each is what a
/// person writes there.
const TEMPLATE: [&str; 4] = ["the name", "what they are", "the day", "why it is right"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SignedFile {
    #[serde(default)]
    signed: Vec<Signature>,
}

/// One person answers for the step from one version to another.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Signature {
    from: String,
    to: String,
    by: String,
    role: String,
    on: String,
    says: String,
}

impl Signature {
    /// Returns what a person writes, with the text of the template.
    fn written(&self) -> [(&'static str, &str, &'static str); 4] {
        let Self { by, role, on, says, .. } = self;
        let [by_there, role_there, on_there, says_there] = TEMPLATE;
        [
            ("by", by, by_there),
            ("role", role, role_there),
            ("on", on, on_there),
            ("says", says, says_there),
        ]
    }

    /// Fails unless a person has written each part of it.
    fn ensure_written(&self) -> anyhow::Result<()> {
        for (key, text, there) in self.written() {
            let is_there = text.trim().eq_ignore_ascii_case(there);
            ensure!(
                !text.trim().is_empty() && !is_there,
                "nobody has filled in `{key} = \"{text}\"`: write {there} in its place"
            );
        }
        let is_day = self.on.trim().parse::<NaiveDate>().is_ok();
        ensure!(is_day, "`on = \"{}\"` is no day: write it such as 2026-11-30", self.on);
        Ok(())
    }
}

/// Returns the different people who have signed a step, from the file beside the
/// dialog. Fails if a signature of it is not filled in.
pub(super) fn signers(dialog: &Path, from: &str, to: &str) -> anyhow::Result<Vec<String>> {
    let path = dialog.with_extension("signed.toml");
    if !path.is_file() {
        return Ok(Vec::new());
    }
    let context = || format!("read the signatures in `{}`", path.display());
    let file = read(&path).with_context(context)?;
    let mut known = BTreeSet::new();
    let mut signers = Vec::new();
    for signature in file.signed.into_iter().filter(|it| it.from == from && it.to == to) {
        signature.ensure_written().with_context(context)?;
        if known.insert(signature.by.trim().to_lowercase()) {
            signers.push(signature.by);
        }
    }
    Ok(signers)
}

fn read(path: &Path) -> anyhow::Result<SignedFile> {
    let text = load::read(path)?;
    if let Some(problem) = syntax_problem(&text) {
        let mut report = Report::default();
        report.add(&path.display().to_string(), &text, vec![problem], None);
        bail!("it cannot be read\n\n{report}\n");
    }
    Ok(toml::from_str(&text)?)
}

/// Fails unless enough people have signed, and says how it is done.
pub(super) fn ensure_signed(
    signers: &[String],
    dialog: &Path,
    (from, to): (&str, &str),
    why: &[&str],
) -> anyhow::Result<()> {
    let [by, role, on, says] = TEMPLATE;
    ensure!(
        why.is_empty() || signers.len() >= NEEDED,
        "two different people must sign this version, since {}; signed: {}. Each adds to `{}`:\n\n\
         [[signed]]\nfrom = \"{from}\"\nto = \"{to}\"\nby = \"{by}\"\nrole = \"{role}\"\non = \
         \"{on}\"\nsays = \"{says}\"\n",
        why.join("; "),
        signers.len(),
        dialog.with_extension("signed.toml").display()
    );
    Ok(())
}
