//! The list of versions.

use std::collections::BTreeMap;
use std::pin::pin;

use futures::StreamExt;

use super::Publisher;
use super::impact::shown;
use crate::edition::InForce;
use crate::store::{Store, StoreError};
use crate::versions::Entry;

impl<S: Store> Publisher<S> {
    /// Lists the versions, newest first: since when each was in force, by whom,
    /// and how many people are on it.
    pub(super) async fn list(&self) -> anyhow::Result<String> {
        let in_force = self.app.editions.now();
        let people = people(&self.app.store, &in_force).await?;
        let (entries, there) = (self.shelf.entries()?, self.shelf.list()?);
        let mut lines = Vec::new();
        for version in &there {
            let last = entries.iter().rposition(|it| it.to == *version);
            let line = line(version, last.map(|it| &entries[it]), &in_force, &people);
            lines.push((last, line));
        }
        lines.sort_by(|it, other| other.cmp(it));
        Ok(lines.into_iter().map(|(_, it)| it).collect::<Vec<_>>().join("\n"))
    }
}

fn line(
    version: &str,
    entry: Option<&Entry>,
    in_force: &InForce,
    people: &BTreeMap<String, usize>,
) -> String {
    let is_in_force = in_force.newest().edition.version == version;
    let since = entry.map_or_else(String::new, |it| {
        let at = it.at.format("%Y-%m-%d %H:%M UTC");
        format!(", {} on {at} by {}", it.kind, it.by)
    });
    let mended = match in_force.went_on_as(version) {
        other if other != version => format!(", mended by {other}"),
        _ => String::new(),
    };
    let people = shown(people.get(version).copied().unwrap_or(0));
    let mark = if is_in_force { " (in force)" } else { "" };
    format!("{version}{mark}{since}{mended}, people: {people}")
}

/// Returns how many people are on each version.
async fn people(
    store: &impl Store,
    in_force: &InForce,
) -> Result<BTreeMap<String, usize>, StoreError> {
    let mut people = BTreeMap::new();
    let mut entries = pin!(store.all());
    while let Some(entry) = entries.next().await {
        let record = entry?.1.record;
        if let Some(session) = record.as_ref().and_then(|it| it.session.as_ref()) {
            let own = session.version.clone();
            let own = own.unwrap_or_else(|| in_force.newest().edition.version.clone());
            *people.entry(own).or_default() += 1;
        }
    }
    Ok(people)
}
