//! Signatures: who answers for a version by which somebody gets less. They are a
//! record of it, and no cryptography.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context, ensure};
use serde::Deserialize;

use crate::load;

/// The signatures that a version needs.
const NEEDED: usize = 2;

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
    fn is_for(&self, from: &str, to: &str) -> bool {
        let is_whole = [&self.by, &self.role, &self.on, &self.says];
        let is_whole = is_whole.into_iter().all(|it| !it.trim().is_empty());
        is_whole && self.from == from && self.to == to
    }
}

/// Returns the different people who have signed a step, from the file beside the
/// dialog.
pub(super) fn signers(dialog: &Path, from: &str, to: &str) -> anyhow::Result<Vec<String>> {
    let path = dialog.with_extension("signed.toml");
    if !path.is_file() {
        return Ok(Vec::new());
    }
    let read = || anyhow::Ok(toml::from_str::<SignedFile>(&load::read(&path)?)?);
    let file = read().with_context(|| format!("read the signatures in `{}`", path.display()))?;
    let mut known = BTreeSet::new();
    let signed = file.signed.into_iter().filter(|it| it.is_for(from, to)).map(|it| it.by);
    let is_new = |it: &String| known.insert(it.trim().to_lowercase());
    Ok(signed.filter(is_new).collect())
}

/// Fails unless enough people have signed, and says how it is done.
pub(super) fn ensure_signed(
    signers: &[String],
    dialog: &Path,
    (from, to): (&str, &str),
    why: &[&str],
) -> anyhow::Result<()> {
    ensure!(
        why.is_empty() || signers.len() >= NEEDED,
        "two different people must sign this version, since {}; signed: {}. Each adds to `{}`:\n\n\
         [[signed]]\nfrom = \"{from}\"\nto = \"{to}\"\nby = \"the name\"\nrole = \"what they \
         are\"\non = \"the day\"\nsays = \"why it is right\"\n",
        why.join("; "),
        signers.len(),
        dialog.with_extension("signed.toml").display()
    );
    Ok(())
}
