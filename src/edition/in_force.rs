//! The editions in memory: the one in force, and those that people are still
//! on.
//!
//! Invariant: an update is handled by what was in force when it began, from its
//! beginning to its end.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use chrono::{DateTime, Utc};
use tokio::sync::Notify;

use super::{Edition, Listening};
use crate::store::record::Record;
use triage::dialog::Dialog;
use triage::engine::recall::sooner;
use triage::prover::Proved;

/// The most editions in memory at once.
pub const EDITIONS_MAX: usize = 16;

/// What is in force now; publishing replaces it.
pub struct Editions<D = Proved> {
    now: RwLock<Arc<InForce<D>>>,
    published: Notify,
    /// Why what is published is not what is in force here.
    unserved: Mutex<Option<String>>,
}

/// The editions at one moment.
pub struct InForce<D = Proved> {
    /// The one for everybody who begins.
    newest: Listening<D>,
    /// Those that people are still on.
    earlier: Vec<Listening<D>>,
    /// Versions whose words were mended: their people go on by the version that
    /// mended them.
    mended: BTreeMap<String, String>,
    /// Whether people whom the newest sends sooner are recalled to it.
    recalls: bool,
}

impl<D: Deref<Target = Dialog>> Editions<D> {
    /// Begins with one.
    pub fn new(edition: Arc<Edition<D>>) -> Self {
        let now = InForce::new(edition, Vec::new(), BTreeMap::new(), false);
        let unserved = Mutex::default();
        Self { now: RwLock::new(Arc::new(now)), published: Notify::new(), unserved }
    }

    /// Returns why what is published is not what is in force here, if it is not.
    pub fn unserved(&self) -> Option<String> {
        self.unserved.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Notes why what is published is not what is in force here, or that it is.
    pub fn note_unserved(&self, why: Option<String>) {
        *self.unserved.lock().unwrap_or_else(PoisonError::into_inner) = why;
    }

    /// Returns what is in force now.
    pub fn now(&self) -> Arc<InForce<D>> {
        self.now.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn replace(&self, next: impl FnOnce(&InForce<D>) -> InForce<D>) {
        let mut in_force = self.now.write().unwrap_or_else(PoisonError::into_inner);
        *in_force = Arc::new(next(&in_force));
    }

    /// Puts an edition in force. People on another one stay on that, but for
    /// those on versions that it or a later one mends.
    pub fn publish(&self, edition: Arc<Edition<D>>, mended: BTreeMap<String, String>) {
        self.replace(|former| {
            let earlier = former.all().filter(|it| it.version != edition.version);
            let earlier = earlier.filter(|it| !mended.contains_key(&it.version));
            InForce::new(edition.clone(), earlier.cloned().collect(), mended, false)
        });
        self.published.notify_one();
    }

    /// Waits until another edition has been put in force.
    pub async fn published(&self) {
        self.published.notified().await;
    }

    /// Adds editions that people are still on.
    pub fn add_earlier(&self, earlier: Vec<Arc<Edition<D>>>, mended: BTreeMap<String, String>) {
        self.replace(|former| {
            InForce::new(former.newest.edition.clone(), earlier, mended, former.recalls)
        });
    }

    /// From now on recalls the people whom the edition in force sends sooner.
    pub fn recall(&self) {
        self.replace(|former| {
            let earlier = former.earlier.iter().map(|it| it.edition.clone()).collect();
            InForce::new(former.newest.edition.clone(), earlier, former.mended.clone(), true)
        });
    }

    /// Drops the earlier editions that are not among these.
    pub fn keep(&self, named: &BTreeSet<String>) {
        self.replace(|former| {
            let alive: BTreeSet<_> = named.iter().map(|it| former.went_on_as(it)).collect();
            let earlier = former.earlier.iter().map(|it| it.edition.clone());
            let earlier = earlier.filter(|it| alive.contains(&it.version[..]));
            let newest = former.newest.edition.clone();
            InForce::new(newest, earlier.collect(), former.mended.clone(), former.recalls)
        });
    }
}

impl<D: Deref<Target = Dialog>> InForce<D> {
    fn new(
        newest: Arc<Edition<D>>,
        earlier: Vec<Arc<Edition<D>>>,
        mended: BTreeMap<String, String>,
        recalls: bool,
    ) -> Self {
        let listening = |edition: Arc<Edition<D>>| {
            let own = edition.locales.dangers_with(&newest.locales, &edition.dialog);
            let follow_up = edition
                .follow_up
                .as_ref()
                .map(|it| it.locales.dangers_with(&newest.locales, &it.dialog));
            Listening { edition, newer: Some((own, follow_up.unwrap_or_default())) }
        };
        let earlier = earlier.into_iter().map(listening).collect();
        Self { newest: Listening { edition: newest, newer: None }, earlier, mended, recalls }
    }
}

impl<D: Deref<Target = Dialog>> InForce<D> {
    /// Returns when something is due by itself: at once, where a person is to be
    /// recalled.
    pub(crate) fn due_at(&self, record: &Record) -> Option<DateTime<Utc>> {
        if self.recalls && self.sends_sooner(record) {
            return Some(record.last_active_at);
        }
        self.of_record(record).edition.due_at(record)
    }

    /// Whether the edition in force sends a person sooner than their own did.
    pub(crate) fn sends_sooner(&self, record: &Record) -> bool {
        let own = &self.of_record(record).edition;
        let Some(session) = record.session.as_ref() else { return false };
        !Arc::ptr_eq(own, &self.newest.edition)
            && sooner(session, &own.dialog, &self.newest.edition.dialog).is_some()
    }

    /// Whether people are recalled to the edition in force.
    pub(crate) fn recalls(&self) -> bool {
        self.recalls
    }
}

impl<D> InForce<D> {
    /// Returns the edition in force.
    pub fn newest(&self) -> &Listening<D> {
        &self.newest
    }

    /// Returns every edition, the one in force first.
    pub fn all(&self) -> impl Iterator<Item = &Arc<Edition<D>>> {
        [&self.newest].into_iter().chain(&self.earlier).map(|it| &it.edition)
    }

    /// Returns the edition of a version; the one in force if there is no such
    /// version.
    pub fn of(&self, version: Option<&str>) -> &Listening<D> {
        self.known(version).unwrap_or(&self.newest)
    }

    /// Returns the edition of a version, if it is known.
    pub(crate) fn known(&self, version: Option<&str>) -> Option<&Listening<D>> {
        let version = self.went_on_as(version?);
        let mut all = [&self.newest].into_iter().chain(&self.earlier);
        all.find(|it| it.edition.version == version)
    }

    /// Returns the edition of a record.
    pub fn of_record(&self, record: &Record) -> &Listening<D> {
        self.of(record.session.as_ref().and_then(|it| it.version.as_deref()))
    }

    /// Returns the version that mended this one, or itself.
    pub fn went_on_as<'a>(&'a self, version: &'a str) -> &'a str {
        went_on_as(&self.mended, version)
    }
}

/// Follows a version to the one that mended it last.
fn went_on_as<'a>(mended: &'a BTreeMap<String, String>, version: &'a str) -> &'a str {
    let mut version = version;
    // Each step leads to another version, so there are no more.
    for _ in 0..mended.len() {
        version = mended.get(version).map_or(version, |it| it);
    }
    version
}
