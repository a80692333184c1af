//! What is published of a bot in a database, with its folder of versions as a copy
//! of it.
//!
//! Invariant: files that were read from the database are those of the version
//! whose name they bear, or they are refused.

use std::collections::BTreeSet;

use anyhow::{Context, anyhow, ensure};
use futures::FutureExt;
use futures::future::BoxFuture;
use tokio::task::spawn_blocking;

use super::following::Log;
use super::ledger::{AsItStands, Ledger};
use crate::load::VersionFiles;
use crate::store::StoreError;
use crate::store::postgres::PublishedRows;
use crate::versions::{self, Entry, Shelf};

/// The versions of the log that a folder gets, the newest of it.
const COPIED: usize = 16;

/// The log in the database, and the folder of versions here.
#[derive(Clone)]
pub(crate) struct DatabaseVersions {
    pub(crate) rows: PublishedRows,
    pub(crate) shelf: Shelf,
}

/// Returns the versions that came into force last, each once.
fn latest(log: &Log) -> BTreeSet<String> {
    let mut latest = BTreeSet::new();
    for entry in log.entries.iter().rev() {
        if latest.len() < COPIED {
            latest.insert(entry.to.clone());
        }
    }
    latest
}

impl DatabaseVersions {
    /// Reads the log.
    pub(crate) async fn log(&self) -> anyhow::Result<Log> {
        Log::read(self.rows.all().await?)
    }

    /// Fails if something was published: one process alone does not look for it,
    /// and would serve its own files.
    pub(crate) async fn refuse_published(&self) -> anyhow::Result<()> {
        let log = self.log().await?;
        ensure!(
            versions::published(&log.entries).is_none(),
            "something was published for the fleet of this bot, and `fleet.name` is not set: this \
             process would not serve it; set `fleet.name`, also for one instance alone"
        );
        Ok(())
    }

    /// Puts a version into the folder, unless it is there as it should be. The
    /// disk is waited for in a thread of its own.
    pub(crate) async fn fetch(&self, version: &str) -> anyhow::Result<()> {
        let (shelf, name) = (self.shelf.clone(), version.to_owned());
        if spawn_blocking(move || shelf.holds(&name)).await? {
            return Ok(());
        }
        let files = self.rows.files(version).await?;
        let files = files.with_context(|| format!("the database has no version `{version}`"))?;
        let files = VersionFiles::unpacked(&files, version).with_context(|| {
            format!(
                "the version `{version}` in the database is not what was published; publish or \
                 roll back on a machine whose folder of versions has it, or restore its row in \
                 the table `version`"
            )
        })?;
        let shelf = self.shelf.clone();
        let put = spawn_blocking(move || shelf.put(&files)).await?;
        put.with_context(|| {
            format!("keep the version `{version}` in `{}`, which must be writable", self.shelf)
        })
    }

    /// Puts the newest versions of the log and these into the folder, and the log.
    pub(crate) async fn copy(&self, log: &Log, named: &BTreeSet<String>) -> anyhow::Result<()> {
        self.shelf.mirror(&log.entries)?;
        for version in latest(log).union(named) {
            if let Err(error) = self.fetch(version).await {
                tracing::warn!(version, "an earlier version is not there: {error:#}");
            }
        }
        Ok(())
    }

    /// Adds an entry after the newest of this log. Returns whether it is there.
    pub(crate) async fn add(&self, log: &Log, entry: &Entry) -> Result<bool, StoreError> {
        let entry = serde_json::to_string(entry).map_err(|it| StoreError::Failed(anyhow!(it)))?;
        self.rows.add(log.newest.as_ref(), &entry).await
    }
}

/// Puts versions in force in the database, over the log that was read.
pub(crate) struct DatabaseLedger {
    pub(crate) versions: DatabaseVersions,
    pub(crate) log: Log,
}

impl DatabaseLedger {
    async fn publish_there(&self, files: &VersionFiles, entry: &Entry) -> anyhow::Result<()> {
        let DatabaseVersions { rows, shelf } = &self.versions;
        // The one before may have been altered there.
        if let Some(from) = &entry.from {
            let before = VersionFiles::kept_in(&shelf.folder_of(from)?)?;
            rows.put(from, &before.packed()).await?;
        }
        rows.put(&entry.to, &files.packed()).await?;
        shelf.put(files).context("keep the new version")?;
        self.note_there(entry).await
    }

    async fn note_there(&self, entry: &Entry) -> anyhow::Result<()> {
        let added = self.versions.add(&self.log, entry).await;
        let is_added = added.context(AsItStands(
            "Whether it is in force is not known: the database did not answer in time. \
             `heelwise versions` lists what is."
                .to_owned(),
        ))?;
        if !is_added {
            return Err(self.overtaken().await.into());
        }
        let mut entries = self.log.entries.clone();
        entries.push(entry.clone());
        // It is in force, whether it is copied or not.
        let _ = self.versions.shelf.mirror(&entries);
        Ok(())
    }

    /// Returns what has come into force meanwhile.
    async fn overtaken(&self) -> AsItStands {
        let log = self.versions.log().await.unwrap_or_default();
        let newest = log
            .entries
            .last()
            .map_or_else(String::new, |it| format!(": {} was {}, by {}", it.to, it.kind, it.by));
        AsItStands(format!(
            "Nothing was changed by this: something else came into force since the impact was \
             counted{newest}. Look again, without --confirm."
        ))
    }
}

impl Ledger for DatabaseLedger {
    fn publish<'a>(
        &'a self,
        files: &'a VersionFiles,
        entry: &'a Entry,
    ) -> BoxFuture<'a, anyhow::Result<()>> {
        self.publish_there(files, entry).boxed()
    }

    fn note<'a>(&'a self, entry: &'a Entry) -> BoxFuture<'a, anyhow::Result<()>> {
        self.note_there(entry).boxed()
    }
}
