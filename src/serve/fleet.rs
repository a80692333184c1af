//! Serving as one of several instances: a tenure for the bot whenever this
//! instance is its keeper.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use anyhow::Context;
use chrono::{DateTime, Utc};
use futures::FutureExt;
use futures::future::BoxFuture;
use tokio::runtime::Runtime;
use tokio::sync::watch;
use tokio::time::{sleep, timeout};

use super::{Greeting, run, stop_on_signal, watch_all};
use crate::app::App;
use crate::banner::Banner;
use crate::edition::Edition;
use crate::fleet::instance::{End, Host, Keeper};
use crate::fleet::postgres::Rows;
use crate::fleet::time::{FleetTime, uptime};
use crate::fleet::{BotId, Instance, InstanceId, Roster};
use crate::health::{Watched, Web};
use crate::mandate::{Lease, Mandate, Uptime};
use crate::publish::earlier::{add_earlier, keep_version, named, warn_of_unpublished};
use crate::settings::Settings;
use crate::setup::{Setup, draw};
use crate::shutdown::{Shutdown, requested};
use crate::store::StoreError;
use crate::store::keyring::random_number;
use crate::store::memory::Memory;
use crate::store::postgres::PostgresOptions;
use crate::store::recent::Recent;
use crate::telegram::{Telegram, Webhook};
use crate::versions::Shelf;
use triage::locale::Clinic;

/// The time from one question whether Telegram can be heard to the next.
const HEARING: Duration = Duration::from_secs(3);

/// How long it may take to answer.
const ANSWER: Duration = Duration::from_secs(5);

/// The pause after the life of an instance has ended, before the next begins.
const PAUSE: Duration = Duration::from_millis(100);

/// How long an instance may take to leave; then the others bury it.
const LEAVING: Duration = Duration::from_secs(5);

/// What keeps the bot.
struct Clerk<'s> {
    settings: &'s Settings,
    options: PostgresOptions,
    edition: Arc<Edition>,
    shelf: Shelf,
    clinic: Clinic,
    webhook: Option<Webhook>,
    banner: Banner,
    /// For questions that say nothing in the bot's name.
    telegram: Telegram,
    lease: Lease,
    time: FleetTime,
    /// When Telegram was last heard, in nanoseconds by the clock of the lease.
    heard: AtomicU64,
}

/// Serves as this instance until a signal asks it to stop.
pub(super) fn serve(
    setup: Setup,
    settings: &Settings,
    web: Option<Web>,
    clock: fn() -> DateTime<Utc>,
    runtime: Runtime,
) -> anyhow::Result<()> {
    let banner = Banner::of(settings, &setup);
    let options = setup.database_options().context("a fleet shares a database")?;
    // A database that cannot be used ends the start, not the first tenure.
    drop(runtime.block_on(options.open())?);
    let Setup { served, shelf, clinic, webhook, telegram, metrics, fleet, .. } = setup;
    let member = fleet.context("an instance has a name")?;
    warn_of_unpublished(settings, &served.files);
    keep_version(&shelf, &served.files, clock());
    let edition = Arc::new(served.into_edition());
    let lease = Lease::new(uptime);
    let time = FleetTime::new(lease.clone(), clock());
    // Health is never that of the database: all instances would be restarted when
    // it fails over.
    let seen = App { metrics, ..App::sharing(edition.clone(), Memory::default()) };
    seen.declare_outcomes(&edition);
    let (stopper, shutdown) = watch::channel(false);
    let (app, health) = (Arc::new(seen), telegram.health());
    let bot = Watched { name: None, app, telegram: health, folder: None };
    let watched = watch_all(web, vec![bot], Vec::new(), shutdown.clone());
    let roster = Rows::new(&options, &member.name)?;
    let heard = AtomicU64::new(nanoseconds(lease.now()));
    let (keeps, carried) = (lease.clone(), time.clone());
    let keeper = Clerk {
        settings,
        options,
        edition,
        shelf,
        clinic,
        webhook,
        banner,
        telegram,
        lease: keeps,
        time: carried,
        heard,
    };
    let host = Host { roster, keeper, lease, time };
    tracing::info!(name = member.name, "this is an instance of a fleet");
    let done = runtime.block_on(async {
        tokio::select! {
            done = live(&host, member.release, shutdown) => done,
            error = host.keeper.listen() => error,
            error = watched => error,
            error = stop_on_signal(stopper) => error,
        }
    });
    runtime.shutdown_background();
    done
}

/// Lives until it has left. With a database that does not answer it goes without
/// a word, and is buried.
async fn live(
    host: &Host<impl Roster, impl Keeper>,
    release: i32,
    leave: Shutdown,
) -> anyhow::Result<()> {
    let mut asked = leave.clone();
    let overdue = async {
        requested(&mut asked).await;
        sleep(LEAVING).await;
    };
    tokio::select! {
        done = live_again(host, release, leave) => done,
        () = overdue => Ok(()),
    }
}

/// Lives as one instance after the other.
async fn live_again(
    host: &Host<impl Roster, impl Keeper>,
    release: i32,
    mut leave: Shutdown,
) -> anyhow::Result<()> {
    while !*leave.borrow() {
        let id = InstanceId(random_number().cast_signed());
        let me = Instance { id, beat: 0, fit: true, release };
        match host.live(me, leave.clone()).await {
            Ok(End::Left) => return Ok(()),
            Ok(End::Buried) => {
                tracing::warn!("the others took this instance for dead; it begins again");
            }
            Err(StoreError::Failed(error)) => return Err(error),
            Err(StoreError::Later(error)) => tracing::warn!("{error:#}"),
            Err(StoreError::Stale) => {}
        }
        tokio::select! {
            () = requested(&mut leave) => {}
            () = sleep(PAUSE) => {}
        }
    }
    Ok(())
}

fn nanoseconds(time: Uptime) -> u64 {
    time.0.as_nanos() as u64
}

impl Clerk<'_> {
    /// Asks Telegram again and again whether it can be heard, also while another
    /// instance keeps the bot: one that does not hear it must not become the keeper.
    async fn listen(&self) -> anyhow::Result<()> {
        loop {
            if timeout(ANSWER, self.telegram.is_heard()).await == Ok(true) {
                self.heard.store(nanoseconds(self.lease.now()), Ordering::Relaxed);
            }
            sleep(HEARING).await;
        }
    }

    /// Serves the bot from a store and connections of this tenure alone.
    async fn serve(&self, mandate: Mandate, shutdown: Shutdown) -> anyhow::Result<()> {
        tracing::info!("this instance keeps the bot now");
        let store = PostgresOptions { mandate: mandate.clone(), ..self.options.clone() };
        let store = Recent::new(store.open().await?);
        let named = named(&store, &self.shelf).await?.unwrap_or_default();
        let metrics = self.options.metrics.clone();
        let app = App { metrics, ..App::sharing(self.edition.clone(), store) };
        let (telegram, taps) = self.telegram.under(mandate);
        let offered = &self.settings.languages.offered;
        let drawings = telegram.drawings();
        let draws = move |it: &_| draw(&drawings, it);
        add_earlier(&app, &self.shelf, (&self.clinic, &draws), offered, &named)?;
        let (webhook, banner) = (self.webhook.clone(), self.banner.clone());
        let greeting = Greeting { telegram, taps, webhook, banner };
        let time = self.time.clone();
        let served = (Arc::new(app), self.shelf.clone());
        run(served, greeting, self.settings, move || time.now(), shutdown).await
    }
}

/// A tenure, while it lasts.
struct Kept<'c, 's>(&'c Clerk<'s>);

impl Drop for Kept<'_, '_> {
    fn drop(&mut self) {
        self.0.options.metrics.nothing_is_kept();
        tracing::info!("this instance does not keep the bot any more");
    }
}

impl Keeper for Clerk<'_> {
    fn keep(
        &self,
        _: BotId,
        mandate: Mandate,
        shutdown: Shutdown,
    ) -> BoxFuture<'_, Result<(), StoreError>> {
        async move {
            let _kept = Kept(self);
            self.serve(mandate, shutdown).await.or_else(|error| match error.downcast() {
                Ok(StoreError::Stale) => Ok(()),
                Ok(error) => Err(error),
                Err(error) => Err(StoreError::Failed(error)),
            })
        }
        .boxed()
    }

    fn heard(&self) -> Uptime {
        Uptime(Duration::from_nanos(self.heard.load(Ordering::Relaxed)))
    }

    fn random(&self) -> u64 {
        random_number()
    }
}
