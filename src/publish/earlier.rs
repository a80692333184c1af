//! The versions of a bot that begins: the one in force, and those that people
//! are still on.

use std::collections::BTreeSet;
use std::pin::pin;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use futures::StreamExt;

use super::Draw;
use crate::app::App;
use crate::load::VersionFiles;
use crate::settings::Settings;
use crate::store::{Store, StoreError};
use crate::user;
use crate::versions::{Entry, Kind, Shelf, load_earlier};
use triage::locale::Clinic;

/// Keeps the version that a program begins with, so that people finish on it
/// when others are in force. A folder that cannot be written to keeps nobody
/// from being served.
pub(crate) fn keep_version(shelf: &Shelf, files: &VersionFiles, at: DateTime<Utc>) {
    let keep = || {
        shelf.put(files)?;
        let former = shelf.entries()?.pop().map(|it| it.to);
        let to = files.version();
        if former.as_ref() == Some(&to) || shelf.current()?.is_some() {
            return Ok(());
        }
        shelf.note(&Entry { from: former, ..Entry::of(Kind::Start, at, to) })
    };
    if let Err(error) = keep() {
        tracing::warn!(
            "this version cannot be kept in `{shelf}`: after a start with other files, people in \
             the middle go on by those: {:#}",
            user::named(error)
        );
    }
}

/// Warns if the files are another version than the one published last.
pub(crate) fn warn_of_unpublished(settings: &Settings, files: &VersionFiles) {
    let set = VersionFiles::read(&settings.places());
    if let Some(set) = set.ok().filter(|it| it != files) {
        tracing::warn!(
            in_force = files.version(),
            files = set.version(),
            "the files of the settings are not what was published last, and are not served; \
             `heelwise publish` puts them in force"
        );
    }
}

/// Returns the versions that records name; none if there is only one version to
/// be named, as with those who publish nothing.
pub(crate) async fn named(
    store: &impl Store,
    shelf: &Shelf,
) -> Result<Option<BTreeSet<String>>, StoreError> {
    if shelf.list().map_err(StoreError::Failed)?.len() < 2 {
        return Ok(None);
    }
    named_in(store).await.map(Some)
}

/// Returns the versions that records name.
pub(crate) async fn named_in(store: &impl Store) -> Result<BTreeSet<String>, StoreError> {
    let mut named = BTreeSet::new();
    let mut entries = pin!(store.all());
    while let Some(entry) = entries.next().await {
        named.extend(entry?.1.record.iter().flat_map(|it| it.versions().cloned()));
    }
    Ok(named)
}

/// Loads the earlier versions that people are on.
pub(crate) fn add_earlier<S: Store>(
    app: &App<S>,
    shelf: &Shelf,
    (clinic, draw): (&Clinic, &Draw),
    offered: &[String],
    named: &BTreeSet<String>,
) -> anyhow::Result<()> {
    let mended = shelf.mended()?;
    app.editions.add_earlier(Vec::new(), mended.clone());
    let in_force = app.editions.now();
    let there = shelf.list()?;
    let wanted = named.iter().map(|it| in_force.went_on_as(it).to_owned());
    let wanted: BTreeSet<_> =
        wanted.filter(|it| there.contains(it) && *it != app.version).collect();
    let earlier = load_earlier(shelf, clinic, wanted).into_iter().map(|it| {
        draw(&it)?;
        anyhow::Ok(Arc::new(it.offering(offered).into_edition()))
    });
    app.editions.add_earlier(earlier.collect::<Result<_, _>>()?, mended);
    if shelf.recalls(&app.version)? {
        app.editions.recall();
    }
    Ok(())
}

/// Drops the versions that nobody is on, now and at the last look: an update
/// that came before may have been committed after this look.
pub(crate) fn drop_unused<S>(
    app: &App<S>,
    shelf: &Shelf,
    named: &BTreeSet<String>,
    named_before: &BTreeSet<String>,
) {
    let mut used: BTreeSet<_> = named.union(named_before).cloned().collect();
    app.editions.keep(&used);
    used.extend(app.editions.now().all().map(|it| it.version.clone()));
    if let Err(error) = shelf.prune(&used) {
        tracing::warn!("old versions cannot be removed: {:#}", user::named(error));
    }
}
