//! The log of versions: what was put in force when, and by whom.

use std::collections::BTreeMap;
use std::fmt;
use std::io::Write;

use anyhow::Context;
use chrono::{DateTime, Utc};
use fs_err::File;
use fs_err::os::unix::fs::OpenOptionsExt;
use serde::{Deserialize, Serialize};

use super::Shelf;
use crate::{load, user};

/// The name of the log in its folder.
pub(super) const FILE: &str = "log";

/// A version came into force.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// When.
    pub at: DateTime<Utc>,
    /// How.
    pub kind: Kind,
    /// Which was in force before; none at the first start.
    pub from: Option<String>,
    /// Which.
    pub to: String,
    /// The program that proved it.
    pub proved_by: String,
    /// The user of the system who did it.
    pub by: String,
    /// What it meant for people, in lines.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub impact: Vec<String>,
    /// The names of those who signed it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub signed_by: Vec<String>,
}

impl Entry {
    /// Returns what this program notes of itself, done now by its user.
    pub fn of(kind: Kind, at: DateTime<Utc>, to: String) -> Self {
        Self {
            at,
            kind,
            from: None,
            to,
            proved_by: env!("CARGO_PKG_VERSION").to_owned(),
            by: user::name(),
            impact: Vec::new(),
            signed_by: Vec::new(),
        }
    }
}

/// How a version comes into force.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// The program was started, and served the files.
    Start,
    /// It was published.
    Publish,
    /// It was published with new words for everybody.
    Mend,
    /// An earlier one was published again.
    Rollback,
    /// The same, with its words for everybody.
    RollbackMend,
    /// It was in force already; people whom it sends sooner are recalled to it.
    Recall,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Start => "served from a start",
            Self::Publish => "published",
            Self::Mend => "published to mend words",
            Self::Rollback => "gone back to",
            Self::RollbackMend => "gone back to, to mend words",
            Self::Recall => "in force, with a recall",
        })
    }
}

impl Kind {
    /// Whether those who are on the version before go on by this one.
    pub fn mends(self) -> bool {
        matches!(self, Self::Mend | Self::RollbackMend)
    }
}

impl Shelf {
    /// Returns all entries, oldest first. A line that a power cut has broken off
    /// is passed over.
    pub fn entries(&self) -> anyhow::Result<Vec<Entry>> {
        let path = self.0.join(FILE);
        if !fs_err::exists(&path).context("look for the log of versions")? {
            return Ok(Vec::new());
        }
        let lines = load::read(&path)?;
        Ok(lines.lines().filter_map(|it| serde_json::from_str(it).ok()).collect())
    }

    /// Whether people are recalled to this version: nothing has come into force
    /// since that was begun.
    pub fn recalls(&self, version: &str) -> anyhow::Result<bool> {
        Ok(recalls(&self.entries()?, version))
    }

    /// Adds an entry, down to the disk.
    pub fn note(&self, entry: &Entry) -> anyhow::Result<()> {
        let _lock = self.lock()?;
        let mut options = File::options();
        let mut file = options.create(true).append(true).mode(0o600).open(self.0.join(FILE))?;
        // What a power cut has broken off must not swallow this line.
        file.write_all(format!("\n{}\n", serde_json::to_string(entry)?).as_bytes())?;
        Ok(file.sync_all()?)
    }
}

/// Whether people are recalled to this version.
pub fn recalls(entries: &[Entry], version: &str) -> bool {
    entries.last().is_some_and(|it| it.kind == Kind::Recall && it.to == version)
}

/// Returns the version that was published last; none if nothing ever was.
pub fn published(entries: &[Entry]) -> Option<&str> {
    let is_published = entries.iter().any(|it| it.kind != Kind::Start);
    entries.last().filter(|_| is_published).map(|it| &it.to[..])
}

/// Returns, for each version whose words were mended, the one that did. A
/// version that comes into force again stands for itself.
pub fn mended(entries: &[Entry]) -> BTreeMap<String, String> {
    let mut mended = BTreeMap::new();
    for Entry { kind, from, to, .. } in entries {
        mended.remove(to);
        if let (true, Some(from)) = (kind.mends(), from) {
            mended.insert(from.clone(), to.clone());
        }
    }
    mended
}
