//! Serving as one of several instances: a tenure for each bot whose keeper this
//! instance is.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use anyhow::Context;
use chrono::{DateTime, Utc};
use futures::future::BoxFuture;
use futures::{FutureExt, StreamExt, stream};
use tokio::runtime::Runtime;
use tokio::sync::watch;
use tokio::time::{sleep, timeout};
use tracing::Instrument;

use super::members::Members;
use super::{Greeting, listen_for_calls, run, stop_on_signal, watch_all};
use crate::app::App;
use crate::banner::Banner;
use crate::fleet::instance::{End, Host, Keeper};
use crate::fleet::keepers::Keepers;
use crate::fleet::postgres::{FleetBots, Rows};
use crate::fleet::time::{FleetTime, uptime};
use crate::fleet::{BotId, Instance, InstanceId, Roster};
use crate::health::{BotHealth, ProcessHealth, Web};
use crate::mandate::{Lease, Mandate, Uptime};
use crate::metrics::{Metrics, TenureEnd};
use crate::publish::Draw;
use crate::publish::database::DatabaseVersions;
use crate::publish::earlier::{keep_version, warn_of_unpublished};
use crate::publish::follow::{Follower, Maker, keep_current};
use crate::settings::Settings;
use crate::setup::{Setup, draw};
use crate::shutdown::{Shutdown, requested};
use crate::store::StoreError;
use crate::store::keyring::random_number;
use crate::store::memory::Memory;
use crate::store::postgres::{Database, PostgresOptions, PublishedRows};
use crate::store::recent::Recent;
use crate::telegram::{Entry, Telegram, UnknownToken, Webhook, answer_calls};
use crate::versions::Shelf;
use triage::locale::Clinic;

mod warnings;

use warnings::{watch_lease, watch_others};

/// The longest time from one question whether Telegram can be heard to the next, and
/// the time in which every bot has asked: a bot at another instance must not seem
/// unheard here.
const HEARING: Duration = Duration::from_secs(3);
const HEARING_ROUND: Duration = Duration::from_secs(30);

/// How many bots ask at once at the start.
const HEARING_FIRST: usize = 8;

/// The time from one look at what is published to the next.
const FOLLOWING: Duration = Duration::from_secs(1);

/// How long it may take to answer.
const ANSWER: Duration = Duration::from_secs(5);

/// The pause after the life of an instance has ended, before the next begins.
const PAUSE: Duration = Duration::from_millis(100);

/// A time without a mandate that is reported; a shorter one is a beat that came late.
const MUTE_REPORTED: Duration = Duration::from_millis(500);

/// How long an instance may take to leave; then the others bury it.
const LEAVING: Duration = Duration::from_secs(5);

/// What keeps the bots of this instance.
struct Clerks<'s> {
    bots: BTreeMap<BotId, Clerk<'s>>,
    lease: Lease,
    time: FleetTime,
    /// When Telegram was last heard, in nanoseconds by the clock of the lease.
    heard: AtomicU64,
}

/// What keeps one bot.
struct Clerk<'s> {
    settings: &'s Settings,
    /// What messages name of the clinic.
    clinic: Clinic,
    options: PostgresOptions,
    /// What is in force.
    follower: Follower,
    shelf: Shelf,
    /// What is watched of the bot.
    seen: Arc<App<Memory>>,
    webhook: Option<Webhook>,
    /// Where its calls arrive, if instances pass them on.
    entry: Option<Arc<Entry>>,
    banner: Banner,
    /// For questions that say nothing in the bot's name.
    telegram: Telegram,
}

/// Serves as this instance until a signal asks it to stop.
pub(super) fn serve(
    bots: Members,
    database: &Database,
    web: Option<Web>,
    clock: fn() -> DateTime<Utc>,
    runtime: Runtime,
) -> anyhow::Result<()> {
    let member = bots.members[0].1.fleet.clone().context("an instance has a name")?;
    // A database that cannot be used ends the start, not the first tenure.
    let opened = bots.each(|_, setup| {
        let options = setup.in_database(database);
        runtime.block_on(options.open())?;
        runtime.block_on(PublishedRows::new(database, options.bot).check())?;
        Ok((options, None))
    })?;
    let (settings, others): (Vec<_>, Vec<_>) =
        opened.bots.into_iter().map(|it| (it.settings, (it.setup, it.store))).unzip();
    let mut watched = Vec::new();
    let clerks = settings.iter().zip(others).map(|(settings, (setup, options))| {
        let (clerk, seen) = Clerk::of(settings, setup, options, clock());
        watched.push(seen);
        (BotId(clerk.options.bot), clerk)
    });
    let mut clerks: BTreeMap<_, _> = clerks.collect();
    let roster = Rows::new(database, &member.name, fleet_bots(&settings, &clerks));
    let roster = roster.reached_at(member.address.clone());
    let entries = match member.address {
        Some(_) => clerks.values_mut().filter_map(|it| it.enter(&roster.keepers())).collect(),
        None => Vec::new(),
    };
    let (closer, closing) = watch::channel(false);
    let called = runtime.block_on(called(entries, closing))?;
    let lease = Lease::new(uptime);
    let time = FleetTime::new(lease.clone(), clock());
    let heard = AtomicU64::new(nanoseconds(lease.now()));
    let keeper = Clerks { bots: clerks, lease: lease.clone(), time: time.clone(), heard };
    let host = Host { roster, keeper, lease, time };
    tracing::info!(name = member.name, "this is an instance of a fleet");
    let (stopper, shutdown) = watch::channel(false);
    let (lines, others) = watch::channel(Vec::new());
    let process = ProcessHealth {
        left_out: opened.left_out.names(),
        database: Some(database.answered()),
        others: Some(others),
    };
    let watched = watch_all(web, watched, process, shutdown.clone());
    // While it leaves, it still passes calls on.
    let lived = async {
        let done = live(&host, member.release, shutdown).await;
        closer.send_replace(true);
        done
    };
    let done = runtime.block_on(async {
        tokio::select! {
            (done, ()) = async { tokio::join!(lived, called) } => done,
            error = host.keeper.listen() => error,
            error = host.keeper.follow() => error,
            error = watch_others(&host.keeper, &host.roster, lines) => error,
            error = watch_lease(&host.lease) => error,
            error = watched => error,
            error = stop_on_signal(stopper) => error,
        }
    });
    runtime.shutdown_background();
    done
}

/// Returns the bots of an instance; with a file for each they are several, even
/// if there is one file.
fn fleet_bots(settings: &[Settings], clerks: &BTreeMap<BotId, Clerk<'_>>) -> FleetBots {
    let numbers = clerks.keys().map(|it| it.0);
    match (settings, &clerks.keys().collect::<Vec<_>>()[..]) {
        ([Settings { name: None, .. }], [BotId(bot)]) => FleetBots::One(*bot),
        _ => FleetBots::Several(numbers.collect()),
    }
}

/// Listens for the calls of these entries, and returns what answers them.
async fn called(
    entries: Vec<Arc<Entry>>,
    closing: Shutdown,
) -> anyhow::Result<impl Future<Output = ()>> {
    let listener = match entries.first() {
        Some(first) => Some(listen_for_calls(first.listen()).await?),
        None => None,
    };
    Ok(async move {
        if let Some(listener) = listener {
            answer_calls(entries, listener, closing).await;
        }
    })
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

impl Clerks<'_> {
    /// Asks Telegram again and again whether it can be heard, also while other
    /// instances keep the bots: one that does not hear it must not become a keeper,
    /// nor one that cannot serve what is published, if another can. The bots take
    /// turns, after each has asked once.
    async fn listen(&self) -> anyhow::Result<()> {
        let all = stream::iter(self.bots.values());
        all.for_each_concurrent(HEARING_FIRST, |it| self.hear(it)).await;
        let pause = HEARING.min(HEARING_ROUND / self.bots.len().max(1) as u32);
        for clerk in self.bots.values().cycle() {
            sleep(pause).await;
            self.hear(clerk).await;
        }
        Ok(())
    }

    async fn hear(&self, clerk: &Clerk<'_>) {
        let is_heard = timeout(ANSWER, clerk.telegram.is_heard()).await == Ok(true);
        if is_heard && self.bots.values().all(Clerk::serves_what_is_published) {
            self.heard.store(nanoseconds(self.lease.now()), Ordering::Relaxed);
        }
    }

    /// Looks again and again whether something was published, also while other
    /// instances keep the bots: one that takes over must not prove it first.
    async fn follow(&self) -> anyhow::Result<()> {
        for clerk in self.bots.values() {
            clerk.follow().await;
            if let Err(error) = clerk.make_ready().await {
                tracing::debug!("a takeover has to prove earlier versions first: {error:#}");
            }
        }
        loop {
            for clerk in self.bots.values() {
                clerk.follow().await;
            }
            sleep(FOLLOWING).await;
        }
    }
}

impl<'s> Clerk<'s> {
    /// Returns it with what is watched of its bot.
    fn of(
        settings: &'s Settings,
        setup: Setup,
        options: PostgresOptions,
        now: DateTime<Utc>,
    ) -> (Self, BotHealth<Memory>) {
        let banner = Banner::of(settings, &setup);
        let Setup { served, shelf, clinic, webhook, telegram, metrics, .. } = setup;
        warn_of_unpublished(settings, &served.files);
        keep_version(&shelf, &served.files, now);
        let files = served.files.clone();
        let edition = Arc::new(served.into_edition());
        let rows = PublishedRows::new(&options.database, options.bot);
        let versions = DatabaseVersions { rows, shelf: shelf.clone() };
        let drawings = telegram.drawings();
        let draw: Arc<Draw> = Arc::new(move |it: &_| draw(&drawings, it));
        let maker =
            Maker { clinic: clinic.clone(), offered: settings.languages.offered.clone(), draw };
        let follower = Follower::new(versions, maker, files, edition.clone());
        // Health is never that of the database: all instances would be restarted
        // when it fails over.
        let seen = App { metrics, ..App::sharing(edition.clone(), Memory::default()) };
        seen.declare_outcomes(&edition);
        let (name, seen, health) = (settings.name.clone(), Arc::new(seen), telegram.health());
        let watched = BotHealth { name, app: seen.clone(), telegram: health, folder: None };
        let entry = None;
        let clerk = Self {
            settings,
            clinic,
            options,
            follower,
            shelf,
            seen,
            webhook,
            entry,
            banner,
            telegram,
        };
        (clerk, watched)
    }

    /// Makes the entry of its calls, and returns it; of a bot that is polled there is
    /// none.
    fn enter(&mut self, keepers: &Keepers) -> Option<Arc<Entry>> {
        let (bot, metrics) = (BotId(self.options.bot), self.options.metrics.clone());
        let entry = Entry::new(bot, self.webhook.clone()?, metrics, keepers.clone());
        self.entry = Some(Arc::new(entry));
        self.entry.clone()
    }

    /// Serves the bot from a store and connections of this tenure alone.
    async fn serve(
        &self,
        mandate: Mandate,
        time: FleetTime,
        shutdown: Shutdown,
    ) -> anyhow::Result<()> {
        tracing::info!("this instance keeps the bot now");
        let store = PostgresOptions { mandate: mandate.clone(), ..self.options.clone() };
        let store = Recent::new(store.open().await?);
        let current = self.follower.current();
        let metrics = self.options.metrics.clone();
        let app = self.follower.begin(store, time.now()).await?;
        let app = Arc::new(App { metrics, ..app });
        let (telegram, taps) = self.telegram.under(mandate);
        let banner = self.banner.clone().of_edition(&app);
        let (webhook, entry) = (self.webhook.clone(), self.entry.clone());
        let greeting = Greeting { telegram, taps, webhook, entry, banner };
        let served = (app.clone(), self.shelf.clone());
        tokio::select! {
            done = run(served, greeting, self.settings, move || time.now(), shutdown) => done,
            error = keep_current(&app, current) => error,
        }
    }

    /// Looks whether something was published.
    async fn follow(&self) {
        if let Err(error) = self.follower.look().await {
            tracing::debug!("what is published is not known at the moment: {error:#}");
        }
        let current = self.follower.current().borrow().clone();
        self.seen.editions.note_unserved(current.unserved);
        if self.seen.editions.now().newest().edition.version != current.made.version {
            self.seen.publish_shared(current.made, BTreeMap::new());
            self.seen.editions.keep(&BTreeSet::new());
        }
    }

    async fn make_ready(&self) -> anyhow::Result<()> {
        self.follower.make_ready(self.options.open().await?).await
    }

    fn serves_what_is_published(&self) -> bool {
        self.seen.editions.unserved().is_none()
    }

    /// Serves it. Of several, one whose token Telegram does not know stays silent:
    /// another instance would not fare better, and the others must be served.
    async fn serve_or_be_silent(
        &self,
        mandate: Mandate,
        time: FleetTime,
        mut shutdown: Shutdown,
    ) -> anyhow::Result<()> {
        match self.serve(mandate, time, shutdown.clone()).await {
            Err(error) if error.is::<UnknownToken>() && self.settings.name.is_some() => {
                tracing::error!("this bot is not served: {error:#}");
                requested(&mut shutdown).await;
                Ok(())
            }
            done => done,
        }
    }
}

/// A tenure, while it lasts.
struct Kept {
    metrics: Arc<Metrics>,
    shutdown: Shutdown,
}

impl Kept {
    fn begins(metrics: Arc<Metrics>, shutdown: Shutdown) -> Self {
        metrics.tenure_begins();
        Self { metrics, shutdown }
    }
}

impl Drop for Kept {
    fn drop(&mut self) {
        let is_given = *self.shutdown.borrow();
        self.metrics.tenure_ends(if is_given { TenureEnd::Given } else { TenureEnd::Lost });
        tracing::info!("this instance does not keep the bot any more");
    }
}

impl Keeper for Clerks<'_> {
    fn keep(
        &self,
        bot: BotId,
        mandate: Mandate,
        shutdown: Shutdown,
    ) -> BoxFuture<'_, Result<(), StoreError>> {
        // The roster shows no other bots.
        let clerk = &self.bots[&bot];
        let kept = async move {
            let _kept = Kept::begins(clerk.options.metrics.clone(), shutdown.clone());
            let served = clerk.serve_or_be_silent(mandate, self.time.clone(), shutdown);
            served.await.or_else(|error| match error.downcast() {
                Ok(StoreError::Stale) => Ok(()),
                Ok(error) => Err(error),
                Err(error) => Err(StoreError::Failed(error)),
            })
        };
        match &clerk.settings.name {
            Some(name) => kept.instrument(tracing::info_span!("bot", name)).boxed(),
            None => kept.boxed(),
        }
    }

    fn heard(&self) -> Uptime {
        Uptime(Duration::from_nanos(self.heard.load(Ordering::Relaxed)))
    }

    fn random(&self) -> u64 {
        random_number()
    }

    fn was_mute(&self, time: Duration) {
        if time >= MUTE_REPORTED {
            tracing::warn!(
                "this instance was not allowed to act for {:.1} s: none of its beats was answered \
                 in time",
                time.as_secs_f64()
            );
        }
        self.bots.values().for_each(|it| it.options.metrics.was_mute(time));
    }
}
