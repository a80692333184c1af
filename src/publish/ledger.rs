//! Where it is noted what is in force.

use std::fmt;

use anyhow::Context;
use futures::FutureExt;
use futures::future::{BoxFuture, ready};

use crate::load::VersionFiles;
use crate::versions::{Entry, Shelf};

/// Where it is noted what is in force: a folder, or a database.
pub(crate) trait Ledger: Send + Sync {
    /// Keeps the files of a version, and puts it in force.
    fn publish<'a>(
        &'a self,
        files: &'a VersionFiles,
        entry: &'a Entry,
    ) -> BoxFuture<'a, anyhow::Result<()>>;

    /// Adds an entry about the version in force.
    fn note<'a>(&'a self, entry: &'a Entry) -> BoxFuture<'a, anyhow::Result<()>>;
}

impl Ledger for Shelf {
    fn publish<'a>(
        &'a self,
        files: &'a VersionFiles,
        entry: &'a Entry,
    ) -> BoxFuture<'a, anyhow::Result<()>> {
        let put = || {
            self.put(files).context("keep the new version")?;
            Self::publish(self, entry)
        };
        ready(put()).boxed()
    }

    fn note<'a>(&'a self, entry: &'a Entry) -> BoxFuture<'a, anyhow::Result<()>> {
        ready(Self::note(self, entry)).boxed()
    }
}

/// Why something was not done, in words that leave nothing to be added: what is in
/// force then is not what was in force before.
#[derive(Debug)]
pub(crate) struct AsItStands(pub(crate) String);

impl fmt::Display for AsItStands {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for AsItStands {}
