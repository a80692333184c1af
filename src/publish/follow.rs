//! Following: what is published in a database comes into force in every process
//! that can serve the bot, while it runs.
//!
//! Invariant: a version is served only once this program has proved it, from files
//! that are those of its name. One that cannot be served leaves the former one in
//! force, and the log and `/readyz` have it.

use std::collections::BTreeSet;
use std::sync::{Arc, PoisonError};

use anyhow::ensure;
use chrono::{DateTime, Utc};
use tokio::sync::watch;

use super::Draw;
use super::database::DatabaseVersions;
use super::earlier::named_in;
use super::following::{Current, Following, Known, Log, Source, later};
use crate::app::App;
use crate::edition::{EDITIONS_MAX, Edition, InForce};
use crate::load::VersionFiles;
use crate::store::{Noted, Store, StoreError};
use crate::user;
use crate::versions::{self, Entry, Kind, Served, Shelf};
use triage::locale::Clinic;

/// What versions are made from.
pub(crate) struct Maker {
    pub(crate) clinic: Clinic,
    /// The languages that are offered.
    pub(crate) offered: Vec<String>,
    /// What a channel does first.
    pub(crate) draw: Arc<Draw>,
}

/// Versions in a database, which are made here.
struct Fetched {
    versions: DatabaseVersions,
    maker: Arc<Maker>,
    /// Editions that were made, to be served again.
    made: std::sync::Mutex<Vec<Arc<Edition>>>,
}

impl Fetched {
    fn made(&self) -> std::sync::MutexGuard<'_, Vec<Arc<Edition>>> {
        self.made.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Source for Fetched {
    type Made = Arc<Edition>;

    async fn newest(&self) -> Result<Option<Noted>, StoreError> {
        self.versions.rows.newest().await
    }

    async fn log(&self) -> anyhow::Result<Log> {
        self.versions.log().await
    }

    async fn make(&self, version: &str) -> anyhow::Result<Arc<Edition>> {
        if let Some(made) = self.made().iter().find(|it| it.version == version) {
            return Ok(made.clone());
        }
        self.versions.fetch(version).await?;
        let (maker, shelf) = (self.maker.clone(), self.versions.shelf.clone());
        let name = version.to_owned();
        let made = tokio::task::spawn_blocking(move || maker.make(&shelf, &name)).await??;
        let mut all = self.made();
        if all.len() >= EDITIONS_MAX {
            all.retain(|it| Arc::strong_count(it) > 1);
        }
        all.push(made.clone());
        Ok(made)
    }

    fn version(made: &Arc<Edition>) -> &str {
        &made.version
    }

    fn keep(&self, log: &Log) {
        if let Err(error) = self.versions.shelf.mirror(&log.entries) {
            let error = user::named(error);
            tracing::warn!("a start without the database would serve another version: {error:#}");
        }
    }
}

/// Follows what is published of a bot.
pub(crate) struct Follower {
    following: Following<Fetched>,
    /// The files that are served until something is published.
    files: VersionFiles,
}

impl Follower {
    /// Begins with what this process serves by itself.
    pub(crate) fn new(
        versions: DatabaseVersions,
        maker: Maker,
        files: VersionFiles,
        edition: Arc<Edition>,
    ) -> Self {
        let made = std::sync::Mutex::new(vec![edition.clone()]);
        let fetched = Fetched { versions, maker: Arc::new(maker), made };
        Self { following: Following::new(fetched, edition), files }
    }

    fn versions(&self) -> &DatabaseVersions {
        &self.following.source().versions
    }

    /// Returns what is in force, now and later.
    pub(crate) fn current(&self) -> watch::Receiver<Current<Arc<Edition>>> {
        self.following.current()
    }

    /// Looks whether something was published, and takes it.
    pub(crate) async fn look(&self) -> Result<(), StoreError> {
        self.following.look().await.map(drop)
    }

    /// Returns the app of a keeper that begins, with what is in force and what
    /// people are still on; first looks whether something was published.
    pub(crate) async fn begin<S: Store>(
        &self,
        store: S,
        now: DateTime<Utc>,
    ) -> anyhow::Result<App<S>> {
        let mut known = self.following.look().await?;
        if let Err(error) = self.note_start(&mut known, now).await {
            tracing::warn!(
                "the database does not have this version yet; if another instance goes on, people \
                 in the middle go on by the version that it has: {error:#}"
            );
        }
        self.app(&known, store).await
    }

    /// Makes what people are on ready, so that a takeover need not prove it.
    pub(crate) async fn make_ready(&self, store: impl Store) -> anyhow::Result<()> {
        let known = self.following.known().await;
        self.app(&known, store).await.map(drop)
    }

    async fn app<S: Store>(&self, known: &Known, store: S) -> anyhow::Result<App<S>> {
        let current = self.current().borrow().clone();
        let app = App::sharing(current.made, store);
        app.editions.add_earlier(Vec::new(), current.mended.clone());
        let earlier = self.earlier(known, &app).await?;
        app.editions.add_earlier(earlier, current.mended);
        if current.recalls {
            app.editions.recall();
        }
        Ok(app)
    }

    /// Keeps the files that are served until something is published, so that the
    /// other instances can serve people who began on them.
    async fn note_start(&self, known: &mut Known, at: DateTime<Utc>) -> anyhow::Result<()> {
        let to = self.files.version();
        let is_published = versions::published(&known.log.entries).is_some();
        if is_published || known.retry_at.is_some() || known.log.last() == Some(&to) {
            return Ok(());
        }
        self.versions().rows.put(&to, &self.files.packed()).await?;
        let from = known.log.last().map(str::to_owned);
        let entry = Entry { from, ..Entry::of(Kind::Start, at, to) };
        if self.versions().add(&known.log, &entry).await? {
            known.log = self.versions().log().await?;
        }
        Ok(())
    }

    /// Returns the earlier versions that people are on. One that this program
    /// cannot serve is left out: its people go on by the version in force.
    async fn earlier<S: Store>(
        &self,
        known: &Known,
        app: &App<S>,
    ) -> anyhow::Result<Vec<Arc<Edition>>> {
        let kept = self.versions().shelf.list()?;
        let there: BTreeSet<_> = known.log.entries.iter().map(|it| &it.to).chain(&kept).collect();
        if there.len() < 2 {
            return Ok(Vec::new());
        }
        let (mut earlier, named) = (Vec::new(), named_in(&app.store).await?);
        for version in wanted(&app.editions.now(), &named) {
            match self.following.source().make(&version).await {
                Ok(edition) => earlier.push(edition),
                Err(error) => tracing::warn!(
                    version,
                    "people are on a version that cannot be served, and go on by the one in \
                     force: {:#}",
                    later(error)?
                ),
            }
        }
        Ok(earlier)
    }
}

/// Returns the versions that are served to those who are on these, but for the one
/// in force.
fn wanted(in_force: &InForce, named: &BTreeSet<String>) -> BTreeSet<String> {
    let newest = &in_force.newest().edition.version;
    let wanted = named.iter().map(|it| in_force.went_on_as(it));
    wanted.filter(|it| it != newest).map(str::to_owned).collect()
}

impl Maker {
    /// Proves a version that is in the folder. That takes seconds.
    fn make(&self, shelf: &Shelf, version: &str) -> anyhow::Result<Arc<Edition>> {
        let served = Served::load(&shelf.places(version)?, &self.clinic)?;
        let is = served.files.version();
        ensure!(
            is == version,
            "this program takes its files for those of `{is}`; a newer one published it"
        );
        let served = served.offering(&self.offered);
        served.ensure_no_examples()?;
        (self.draw)(&served)?;
        Ok(Arc::new(served.into_edition()))
    }
}

/// Puts what comes into force while a keeper serves in force there, for ever.
pub(crate) async fn keep_current<S: Store>(
    app: &App<S>,
    mut current: watch::Receiver<Current<Arc<Edition>>>,
) -> anyhow::Result<()> {
    loop {
        let now = current.borrow_and_update().clone();
        if app.editions.now().newest().edition.version != now.made.version {
            app.publish_shared(now.made, now.mended);
        }
        if now.recalls && !app.editions.now().recalls() {
            app.editions.recall();
            app.note_due_of_all().await?;
        }
        if current.changed().await.is_err() {
            return std::future::pending().await;
        }
    }
}
