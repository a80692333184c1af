//! Following: what is published in a database comes into force in every process
//! that can serve the bot, while it runs.
//!
//! Invariant: a version is served only once this program has proved it, from files
//! that are those of its name. One that cannot be served leaves the former one in
//! force, and the log and `/readyz` have it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

use anyhow::ensure;
use chrono::{DateTime, Utc};
use tokio::sync::{Mutex, MutexGuard, watch};
use tokio::time::Instant;

use super::Draw;
use super::database::{DatabaseVersions, Log};
use super::earlier::named_in;
use crate::app::App;
use crate::edition::{EDITIONS_MAX, Edition, InForce};
use crate::load::VersionFiles;
use crate::store::{Store, StoreError};
use crate::user;
use crate::versions::{self, Entry, Kind, Served, Shelf};
use triage::locale::Clinic;

/// The time after which a version that could not be served is tried again.
const RETRY: Duration = Duration::from_secs(60);

/// What versions are made from.
pub(crate) struct Maker {
    pub(crate) clinic: Clinic,
    /// The languages that are offered.
    pub(crate) offered: Vec<String>,
    /// What a channel does first.
    pub(crate) draw: Arc<Draw>,
}

/// What is in force.
#[derive(Clone)]
pub(crate) struct Current {
    pub(crate) edition: Arc<Edition>,
    mended: BTreeMap<String, String>,
    recalls: bool,
    /// Why what is published is not what is in force here.
    pub(crate) unserved: Option<String>,
}

struct Known {
    log: Log,
    /// Editions that were made, to be served again.
    made: Vec<Arc<Edition>>,
    /// When what could not be served is tried again.
    retry_at: Option<Instant>,
}

/// Follows what is published of a bot.
pub(crate) struct Follower {
    versions: DatabaseVersions,
    maker: Arc<Maker>,
    /// The files that are served until something is published.
    files: VersionFiles,
    known: Mutex<Known>,
    current: watch::Sender<Current>,
}

impl Follower {
    /// Begins with what this process serves by itself.
    pub(crate) fn new(
        versions: DatabaseVersions,
        maker: Maker,
        files: VersionFiles,
        edition: Arc<Edition>,
    ) -> Self {
        let made = vec![edition.clone()];
        let (mended, recalls, unserved) = (BTreeMap::new(), false, None);
        let current = watch::Sender::new(Current { edition, mended, recalls, unserved });
        let known = Mutex::new(Known { log: Log::default(), made, retry_at: None });
        Self { versions, maker: Arc::new(maker), files, known, current }
    }

    /// Returns what is in force, now and later.
    pub(crate) fn current(&self) -> watch::Receiver<Current> {
        self.current.subscribe()
    }

    /// Looks whether something was published, and takes it.
    pub(crate) async fn look(&self) -> Result<(), StoreError> {
        self.look_again().await.map(drop)
    }

    async fn look_again(&self) -> Result<MutexGuard<'_, Known>, StoreError> {
        let mut known = self.known.lock().await;
        let newest = self.versions.rows.newest().await?;
        let is_to_be_tried = known.retry_at.is_some_and(|it| it <= Instant::now());
        if newest != known.log.newest || is_to_be_tried {
            let taken = self.take(&mut known).await;
            if let Err(error) = taken {
                let error = later(error)?;
                known.log.newest = newest;
                known.retry_at = Some(Instant::now() + RETRY);
                self.note_unserved(&error);
            }
        }
        Ok(known)
    }

    /// Reads the log, and makes what is published.
    async fn take(&self, known: &mut Known) -> anyhow::Result<()> {
        let log = self.versions.log().await?;
        if let Some(version) = versions::published(&log.entries) {
            let edition = self.edition(known, version).await?;
            self.put_in_force(edition, &log);
        } else {
            self.current.send_if_modified(|it| it.unserved.take().is_some());
        }
        (known.log, known.retry_at) = (log, None);
        Ok(())
    }

    /// Returns the edition of a version.
    async fn edition(&self, known: &mut Known, version: &str) -> anyhow::Result<Arc<Edition>> {
        if let Some(made) = known.made.iter().find(|it| it.version == version) {
            return Ok(made.clone());
        }
        self.versions.fetch(version).await?;
        let (maker, shelf) = (self.maker.clone(), self.versions.shelf.clone());
        let name = version.to_owned();
        let made = tokio::task::spawn_blocking(move || maker.make(&shelf, &name)).await??;
        if known.made.len() >= EDITIONS_MAX {
            known.made.retain(|it| Arc::strong_count(it) > 1);
        }
        known.made.push(made.clone());
        Ok(made)
    }

    fn put_in_force(&self, edition: Arc<Edition>, log: &Log) {
        let version = &edition.version;
        if self.current.borrow().edition.version != *version {
            tracing::info!(version, "another version is in force, as it was published");
        }
        if let Err(error) = self.versions.shelf.mirror(&log.entries) {
            let error = user::named(error);
            tracing::warn!("a start without the database would serve another version: {error:#}");
        }
        let recalls = versions::recalls(&log.entries, version);
        let mended = versions::mended(&log.entries);
        self.current.send_replace(Current { edition, mended, recalls, unserved: None });
    }

    /// Says that what is published is not served, when that is news.
    fn note_unserved(&self, error: &anyhow::Error) {
        let why = format!("{error:#}");
        self.current.send_if_modified(|current| {
            if current.unserved.as_ref() == Some(&why) {
                return false;
            }
            let in_force = &current.edition.version;
            tracing::error!(in_force, "what was published last is not served here: {why}");
            current.unserved = Some(why);
            true
        });
    }

    /// Returns the app of a keeper that begins, with what is in force and what
    /// people are still on; first looks whether something was published.
    pub(crate) async fn begin<S: Store>(
        &self,
        store: S,
        now: DateTime<Utc>,
    ) -> anyhow::Result<App<S>> {
        let mut known = self.look_again().await?;
        if let Err(error) = self.note_start(&mut known, now).await {
            tracing::warn!(
                "the database does not have this version yet; if another instance goes on, people \
                 in the middle go on by the version that it has: {error:#}"
            );
        }
        self.app(&mut known, store).await
    }

    /// Makes what people are on ready, so that a takeover need not prove it.
    pub(crate) async fn make_ready(&self, store: impl Store) -> anyhow::Result<()> {
        let mut known = self.known.lock().await;
        self.app(&mut known, store).await.map(drop)
    }

    async fn app<S: Store>(&self, known: &mut Known, store: S) -> anyhow::Result<App<S>> {
        let current = self.current.borrow().clone();
        let app = App::sharing(current.edition.clone(), store);
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
        self.versions.rows.put(&to, &self.files.packed()).await?;
        let from = known.log.last().map(str::to_owned);
        let entry = Entry { from, ..Entry::of(Kind::Start, at, to) };
        if self.versions.add(&known.log, &entry).await? {
            known.log = self.versions.log().await?;
        }
        Ok(())
    }

    /// Returns the earlier versions that people are on. One that this program
    /// cannot serve is left out: its people go on by the version in force.
    async fn earlier<S: Store>(
        &self,
        known: &mut Known,
        app: &App<S>,
    ) -> anyhow::Result<Vec<Arc<Edition>>> {
        let kept = self.versions.shelf.list()?;
        let there: BTreeSet<_> = known.log.entries.iter().map(|it| &it.to).chain(&kept).collect();
        if there.len() < 2 {
            return Ok(Vec::new());
        }
        let (mut earlier, named) = (Vec::new(), named_in(&app.store).await?);
        for version in wanted(&app.editions.now(), &named) {
            match self.edition(known, &version).await {
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

/// Returns what need not be tried again soon.
fn later(error: anyhow::Error) -> Result<anyhow::Error, StoreError> {
    match error.downcast() {
        Ok(StoreError::Failed(error)) => Ok(error),
        Ok(error) => Err(error),
        Err(error) => Ok(error),
    }
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
    mut current: watch::Receiver<Current>,
) -> anyhow::Result<()> {
    loop {
        let now = current.borrow_and_update().clone();
        if app.editions.now().newest().edition.version != now.edition.version {
            app.publish_shared(now.edition, now.mended);
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
