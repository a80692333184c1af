//! What an operator is warned of by an instance: that it cannot act, that others do
//! not serve the same, and that one has its name.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::sleep;

use super::{Clerk, Clerks};
use crate::fleet::BotId;
use crate::fleet::others::{Facts, Finding, NAME, Others, Serves};
use crate::fleet::postgres::Rows;
use crate::mandate::Lease;
use triage::locale::Clinic;

/// The time from one look at the others to the next, and at the lease.
const LOOK: Duration = Duration::from_secs(3);
const LEASE_LOOK: Duration = Duration::from_millis(500);

/// Shows the others what this instance serves, and looks whether they serve the same;
/// what is wrong goes to the log, to `lines` and to the metrics.
pub(super) async fn watch_others(
    clerks: &Clerks<'_>,
    rows: &Rows,
    lines: watch::Sender<Vec<String>>,
) -> anyhow::Result<()> {
    let (mut others, mut known) = (Others::default(), BTreeSet::new());
    let mandate = clerks.lease.mandate();
    loop {
        // Beside beats that are not answered a statement would leave a session behind.
        if !mandate.holds() {
            // What was seen of the others is old by now.
            set_figures(clerks, &BTreeSet::new());
            lines.send_replace(Vec::new());
            mandate.held().await;
        }
        match rows.show(&serves(clerks)).await {
            Ok(None) => {}
            Ok(Some((me, all))) => {
                let found = others.look(&me, &all, clerks.lease.now());
                log_news(&known, &found);
                set_figures(clerks, &found);
                lines.send_replace(found.iter().map(Finding::to_string).collect());
                known = found;
            }
            Err(error) => {
                tracing::debug!("it is not known what the other instances serve: {error:#}");
            }
        }
        sleep(LOOK).await;
    }
}

/// Warns when the lease has ended. How long that lasted is logged once it is extended.
pub(super) async fn watch_lease(lease: &Lease) -> anyhow::Result<()> {
    let mandate = lease.mandate();
    loop {
        mandate.held().await;
        while mandate.holds() {
            sleep(LEASE_LOOK).await;
        }
        tracing::warn!(
            "this instance does not act: none of its beats was answered in time; its bots wait \
             until one is, or until another instance takes them"
        );
    }
}

fn log_news(known: &BTreeSet<Finding>, found: &BTreeSet<Finding>) {
    found.difference(known).for_each(|it| tracing::warn!("{it}"));
    known.difference(found).for_each(|it| tracing::info!("this is over: {it}"));
}

fn set_figures(clerks: &Clerks<'_>, found: &BTreeSet<Finding>) {
    let namesakes = found.iter().filter(|it| matches!(it, Finding::Namesake(_))).count();
    for (own, clerk) in &clerks.bots {
        let of_it = |it: &&Finding| matches!(it, Finding::Unlike { bot, .. } if bot == own);
        clerk.options.metrics.set_others(found.iter().filter(of_it).count(), namesakes);
    }
}

fn serves(clerks: &Clerks<'_>) -> Serves {
    let all: BTreeMap<BotId, Facts> =
        clerks.bots.iter().map(|(bot, clerk)| (*bot, facts(clerk))).collect();
    Serves(all)
}

/// What people meet at a bot here.
fn facts(clerk: &Clerk<'_>) -> Facts {
    let in_force = clerk.seen.editions.now();
    let edition = &in_force.newest().edition;
    let Clinic { name, phone, booking, emergency, urgent, country, retention_days } = &clerk.clinic;
    let or_empty = |it: &Option<String>| it.clone().unwrap_or_default();
    let facts = [
        (NAME, or_empty(&clerk.settings.name)),
        ("dialog", format!("{} {}", edition.dialog.id, edition.version)),
        ("languages", edition.locales.tags().join(", ")),
        ("country", or_empty(country)),
        ("emergency number", emergency.clone()),
        ("urgent number", or_empty(urgent)),
        ("clinic.name", or_empty(name)),
        ("clinic.phone", or_empty(phone)),
        ("clinic.booking", or_empty(booking)),
        ("retention_days", retention_days.to_string()),
    ];
    facts.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}
