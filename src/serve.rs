//! Serving: starts the tasks of the bot on Telegram, and stops them.

use std::future::Future;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use chrono::{DateTime, TimeDelta, Utc};
use futures::FutureExt;
use futures::future::LocalBoxFuture;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::{mpsc, watch};

use crate::app::App;
use crate::backup::BackupSocket;
use crate::banner::Banner;
use crate::bot::{self, Bot, Limits, wake_unsaid};
use crate::figures::FiguresSocket;
#[cfg(feature = "postgres")]
use crate::fleet::postgres::{FleetBots, Rows};
use crate::health::{self, BotHealth, HealthState, ProcessHealth, Web};
use crate::mandate::Mandate;
use crate::outbox::{Outbox, Wake};
#[cfg(feature = "postgres")]
use crate::publish::database::DatabaseVersions;
use crate::publish::earlier::{add_earlier, drop_unused, keep_version, named, warn_of_unpublished};
use crate::publish::{Draw, PublishSocket, Publisher};
use crate::settings::{Misconfigured, Settings};
use crate::setup::{Setup, draw};
use crate::shutdown::Shutdown;
use crate::store::keyring::Keyring;
#[cfg(feature = "postgres")]
use crate::store::postgres::{Database, PublishedRows};
use crate::store::recent::Recent;
use crate::store::sled::SledOptions;
use crate::store::{Store, StoreError};
use crate::telegram::{CallbackAnswer, Entry, Telegram, Webhook};
use crate::versions::Shelf;
use crate::{log, user};

#[cfg(feature = "postgres")]
mod fleet;
mod members;

use members::{Members, Opened, until_all_have_stopped};

/// How long the outbox may go on after the last update was taken. What it has
/// not sent by then stays in the store and is sent at the next start.
const OUTBOX_DRAIN_TIMEOUT: Duration = Duration::from_secs(5);

/// The time between two passes over all sessions.
const SWEEP_INTERVAL: Duration = Duration::from_secs(3600);

/// The time between two looks for what is unsaid, where others may leave it.
const UNSAID_INTERVAL: Duration = Duration::from_secs(5);

/// The time after which a pass that could not be finished is begun again.
const SWEEP_RETRY: Duration = Duration::from_secs(30);

/// The time between two looks at what is due.
const CARE_INTERVAL: Duration = Duration::from_secs(1);

/// The time between two chats in which something is due: a third of what
/// Telegram lets a bot send.
const CARE_PACE: Duration = Duration::from_millis(250);

/// Returns the time.
trait Clock: Fn() -> DateTime<Utc> + Clone + Send + Sync + 'static {}

impl<C: Fn() -> DateTime<Utc> + Clone + Send + Sync + 'static> Clock for C {}

/// Serves until a signal asks it to stop.
pub(crate) fn serve(settings: Settings, clock: fn() -> DateTime<Utc>) -> anyhow::Result<()> {
    log::start(settings.log, settings.log_format);
    for variable in &settings.passed_over {
        tracing::debug!(variable, "ignored a variable that Kubernetes sets");
    }
    let web = settings.web().map_err(Misconfigured)?;
    let bots = Members::read(settings)?;
    // One thread, and one more a store that writes: Telegram lets a bot send less
    // than one thread can, and to wake another for every update costs more than it
    // gains.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    #[cfg(feature = "postgres")]
    if bots.members[0].1.database.is_some() {
        return serve_from_database(bots, web, clock, runtime);
    }
    let bots = bots.each(|settings, setup| {
        let metrics = setup.metrics.clone();
        let options = SledOptions { verify_in_background: true, metrics, ..setup.options.clone() };
        Ok((options.open(&settings.store)?, Some(settings.store.clone())))
    })?;
    serve_all(bots, web, ProcessHealth::default(), clock, &runtime)
}

/// Serves bots whose records are in a database.
#[cfg(feature = "postgres")]
fn serve_from_database(
    bots: Members,
    web: Option<Web>,
    clock: fn() -> DateTime<Utc>,
    runtime: Runtime,
) -> anyhow::Result<()> {
    let first = &bots.members[0].1;
    let address = first.database.as_ref().context("the records are in a database")?;
    let database = Database::at(&address.url, address.authorities.as_deref());
    let database = database.context("open the database")?;
    if first.fleet.is_some() {
        return fleet::serve(bots, &database, web, clock, runtime);
    }
    let bots = bots.each(|_, setup| {
        let store = runtime.block_on(setup.in_database(&database).open())?;
        let roster = Rows::new(&database, "", FleetBots::One(setup.bot));
        runtime.block_on(roster.refuse_beside_fleet())?;
        let (rows, shelf) = (PublishedRows::new(&database, setup.bot), setup.shelf.clone());
        runtime.block_on(DatabaseVersions { rows, shelf }.refuse_published())?;
        Ok((store, None))
    })?;
    let process = ProcessHealth { database: Some(database.answered()), ..Default::default() };
    // It ends with the runtime.
    runtime.spawn(database.clone().probe(bots.bots[0].setup.bot));
    serve_all(bots, web, process, clock, &runtime)
}

/// Serves bots from their stores.
fn serve_all<S: Store + 'static>(
    bots: Opened<S>,
    web: Option<Web>,
    mut process: ProcessHealth,
    clock: fn() -> DateTime<Utc>,
    runtime: &Runtime,
) -> anyhow::Result<()> {
    let Opened { bots, mut left_out } = bots;
    let (settings, others): (Vec<_>, Vec<_>) =
        bots.into_iter().map(|it| (it.settings, (it.setup, it.store, it.folder))).unzip();
    let (stopper, shutdown) = watch::channel(false);
    runtime.block_on(async {
        let (mut watched, mut serving) = (Vec::new(), Vec::new());
        for (settings, (setup, store, folder)) in settings.iter().zip(others) {
            match begin(store, folder, setup, settings, clock, shutdown.clone()).await {
                Ok(begun) => {
                    watched.push(begun.watched);
                    serving.push(begun.tasks);
                }
                Err(error) => left_out.add(settings, error)?,
            }
        }
        left_out.leave_some(serving.len())?;
        process.left_out = left_out.names();
        let health = watch_all(web, watched, process, shutdown);
        tokio::select! {
            done = until_all_have_stopped(serving) => done,
            error = health => error,
            error = stop_on_signal(stopper) => error,
        }
    })
}

/// A bot that has begun: what is watched of it, and its tasks.
struct Begun<'s, S> {
    watched: BotHealth<S>,
    tasks: LocalBoxFuture<'s, anyhow::Result<()>>,
}

/// Begins a bot. Its store may have a folder.
async fn begin<S: Store + 'static>(
    store: S,
    folder: Option<PathBuf>,
    setup: Setup,
    settings: &Settings,
    clock: fn() -> DateTime<Utc>,
    shutdown: Shutdown,
) -> anyhow::Result<Begun<'_, Recent<S>>> {
    let banner = Banner::of(settings, &setup);
    let Setup { served, shelf, clinic, bot, options, webhook, telegram, taps, metrics, .. } = setup;
    let store = Recent::new(store);
    warn_of_unpublished(settings, &served.files);
    keep_version(&shelf, &served.files, clock());
    let named = named(&store, &shelf).await?.unwrap_or_default();
    let app = App { metrics, ..App::of(served.into_edition(), store) };
    let drawings = telegram.drawings();
    let draw: Arc<Draw> = Arc::new(move |it| draw(&drawings, it));
    add_earlier(&app, &shelf, (&clinic, &*draw), &settings.languages.offered, &named)?;
    let app = Arc::new(app);
    let (source, own) = (settings.places(), app.clone());
    let languages = settings.languages.clone();
    let (own_shelf, ledger) = (shelf.clone(), Arc::new(shelf.clone()));
    let publisher =
        Publisher { app: own, shelf: own_shelf, ledger, source, clinic, languages, draw };
    let watched = BotHealth {
        name: settings.name.clone(),
        app: app.clone(),
        telegram: telegram.health(),
        folder: folder.clone(),
    };
    let published = take_versions(folder.clone(), publisher, clock);
    let given = give_backups(folder.clone(), app.clone(), (bot, options.keyring), clock);
    let counted = give_figures(folder, app.clone(), clock);
    let greeting = Greeting { telegram, taps, webhook, entry: None, banner };
    let served = run((app, shelf), greeting, settings, clock, shutdown);
    let tasks = async {
        tokio::select! {
            done = served => done,
            () = given => Ok(()),
            () = published => Ok(()),
            () = counted => Ok(()),
        }
    };
    Ok(Begun { watched, tasks: members::in_the_name_of(settings, tasks) })
}

/// What is known of Telegram before the first request.
struct Greeting {
    telegram: Telegram,
    taps: mpsc::Receiver<CallbackAnswer>,
    webhook: Option<Webhook>,
    /// Where Telegram's calls arrive, if other instances take some of them.
    entry: Option<Arc<Entry>>,
    banner: Banner,
}

async fn run<S: Store + 'static>(
    (app, shelf): (Arc<App<S>>, Shelf),
    greeting: Greeting,
    settings: &Settings,
    clock: impl Clock,
    shutdown: Shutdown,
) -> anyhow::Result<()> {
    let Greeting { telegram, taps, webhook, entry, mut banner } = greeting;
    let mandate = telegram.mandate();
    banner.count(&app.store).await;
    app.editions.now().all().for_each(|it| app.declare_outcomes(it));
    let (wake, woken) = mpsc::unbounded_channel();
    let outbox = Outbox::new(app.clone(), telegram.clone(), clock.clone()).under(mandate.clone());
    let bot = Bot::new(app.clone(), wake.clone(), clock.clone());
    let retention = TimeDelta::days(settings.retention_days.into());
    if let Err(error) = app.store.has_room() {
        tracing::warn!("erasing old sessions; the next update will end the program: {error:#}");
        sweep_once(&app, &wake, retention, &clock).await?;
    }
    let carer = Bot::new(app.clone(), wake.clone(), clock.clone());
    let cared = take_care(carer);
    let woken_again = look_for_unsaid(&app, wake.clone(), &mandate, clock.clone());
    let swept = sweep_hourly((&app, &shelf), wake, retention, clock);
    let taken = take(telegram.clone(), bot, (webhook, entry), banner, &app, shutdown);
    let taken = async {
        tokio::select! {
            done = taken => done,
            error = swept => error,
            error = cared => error,
            error = woken_again => error,
        }
    };
    let answered = telegram.answer_callbacks(taps);
    // The outbox is dropped when all is sent: while it exists, so does a sender
    // that may answer a tap, and stopping would wait for it in vain.
    let said = async move { outbox.run(woken, settings.rates).await };
    finish(taken, said, answered).await
}

/// Does what is due by itself, in one chat after the other: people who write are
/// answered first. The clock is looked at often, since it may be set.
async fn take_care<S: Store>(bot: Bot<S>) -> anyhow::Result<()> {
    loop {
        while or_later(bot.take_care_of_one().await)?.unwrap_or(false) {
            tokio::time::sleep(CARE_PACE).await;
        }
        tokio::time::sleep(CARE_INTERVAL).await;
    }
}

/// Looks for what is unsaid, where others may leave it: a commit of the last
/// keeper may land late.
async fn look_for_unsaid<S: Store>(
    app: &App<S>,
    wake: mpsc::UnboundedSender<Wake>,
    mandate: &Mandate,
    clock: impl Clock,
) -> anyhow::Result<()> {
    if !mandate.is_limited() {
        // While its sender exists, the outbox goes on.
        drop(wake);
        return std::future::pending().await;
    }
    loop {
        mandate.held().await;
        or_later(wake_unsaid(app, &wake, clock()).await)?;
        tokio::time::sleep(UNSAID_INTERVAL).await;
    }
}

/// Serves health and metrics, if the settings ask for it.
async fn watch_all<S: Store + 'static>(
    web: Option<Web>,
    bots: Vec<BotHealth<S>>,
    process: ProcessHealth,
    shutdown: Shutdown,
) -> anyhow::Result<()> {
    let Some(Web { listen, names }) = web else { return std::future::pending().await };
    let listener = TcpListener::bind(listen);
    let listener = listener.await.with_context(|| format!("listen on `{listen}`"))?;
    health::watch(listener, HealthState { names, bots, process, shutdown }).await
}

/// Gives backups to anybody who asks, of a store with a folder. If the socket
/// cannot be opened, the bot serves all the same.
async fn give_backups<S: Store + 'static>(
    folder: Option<PathBuf>,
    app: Arc<App<S>>,
    of: (i64, Keyring),
    clock: fn() -> DateTime<Utc>,
) {
    let Some(folder) = folder else { return std::future::pending().await };
    match BackupSocket::open(&folder) {
        Ok(socket) => socket.serve(app, of, clock).await,
        Err(error) => {
            let error = user::named(error);
            tracing::warn!("no backup can be taken while this runs: {error:#}");
        }
    }
    std::future::pending().await
}

/// Gives figures to anybody who asks, as `give_backups` does.
async fn give_figures<S: Store>(
    folder: Option<PathBuf>,
    app: Arc<App<S>>,
    clock: fn() -> DateTime<Utc>,
) {
    let Some(folder) = folder else { return std::future::pending().await };
    match FiguresSocket::open(&folder) {
        Ok(socket) => socket.serve(app, clock).await,
        Err(error) => {
            let error = user::named(error);
            tracing::warn!("no figures can be given while this runs: {error:#}");
        }
    }
    std::future::pending().await
}

/// Publishes for anybody who asks, as `give_backups` does.
async fn take_versions<S: Store>(
    folder: Option<PathBuf>,
    publisher: Publisher<S>,
    clock: fn() -> DateTime<Utc>,
) {
    let Some(folder) = folder else { return std::future::pending().await };
    match PublishSocket::open(&folder) {
        Ok(socket) => socket.serve(publisher, clock).await,
        Err(error) => {
            let error = user::named(error);
            tracing::warn!("nothing can be published while this runs: {error:#}");
        }
    }
    std::future::pending().await
}

/// Runs until no more updates are taken, and then a little longer, to send what
/// waits.
async fn finish(
    taken: impl Future<Output = anyhow::Result<()>>,
    said: impl Future<Output = Result<(), StoreError>>,
    answered: impl Future<Output = ()>,
) -> anyhow::Result<()> {
    let said = async { said.await.map_err(anyhow::Error::from) };
    let spoken = async { tokio::join!(said, answered).0 };
    tokio::pin!(spoken);
    tokio::select! {
        done = taken => done?,
        error = &mut spoken => return error,
    }
    tokio::time::timeout(OUTBOX_DRAIN_TIMEOUT, spoken).await.unwrap_or(Ok(()))
}

/// Goes through all sessions, now and every hour.
async fn sweep_hourly<S: Store>(
    (app, shelf): (&App<S>, &Shelf),
    wake: mpsc::UnboundedSender<Wake>,
    retention: TimeDelta,
    clock: impl Clock,
) -> anyhow::Result<()> {
    let mut named_before = None;
    loop {
        let swept = or_later(sweep_once(app, &wake, retention, &clock).await)?;
        if let Some(named) = or_later(named(&app.store, shelf).await)?.flatten() {
            let before = named_before.replace(named.clone());
            before.iter().for_each(|it| drop_unused(app, shelf, &named, it));
        }
        tokio::time::sleep(swept.map_or(SWEEP_RETRY, |()| SWEEP_INTERVAL)).await;
    }
}

/// Returns nothing for what has to be tried again later.
fn or_later<T>(done: Result<T, StoreError>) -> Result<Option<T>, StoreError> {
    match done {
        Err(StoreError::Later(error)) => {
            tracing::warn!("{error:#}");
            Ok(None)
        }
        done => done.map(Some),
    }
}

async fn sweep_once<S: Store>(
    app: &App<S>,
    wake: &mpsc::UnboundedSender<Wake>,
    retention: TimeDelta,
    clock: &impl Clock,
) -> Result<(), StoreError> {
    let now = clock();
    let forgotten = bot::sweep(app, wake, now, Limits::of(now, retention)).await?;
    if forgotten > 0 {
        tracing::info!(forgotten, "erased old sessions");
    }
    Ok(())
}

/// Asks all tasks to stop at the first signal; they finish by themselves.
async fn stop_on_signal(stopper: watch::Sender<bool>) -> anyhow::Result<()> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
    tracing::info!("stopping");
    stopper.send_replace(true);
    std::future::pending().await
}

/// Takes updates until the program must stop.
async fn take<S: Store + 'static>(
    telegram: Telegram,
    bot: Bot<S>,
    (webhook, entry): (Option<Webhook>, Option<Arc<Entry>>),
    banner: Banner,
    app: &App<S>,
    mut shutdown: Shutdown,
) -> anyhow::Result<()> {
    let Some(webhook) = webhook else {
        greet(&telegram, banner, &mut shutdown).await?;
        telegram.prepare_to_poll(&mut shutdown).await?;
        tracing::info!("asking Telegram for updates");
        return tokio::select! {
            done = telegram.poll(&bot, shutdown) => Ok(done?),
            never = introduce(&telegram, app) => never,
        };
    };
    let calls = match &entry {
        Some(entry) => telegram.clone().take_calls(bot, entry, shutdown.clone()).boxed(),
        None => {
            let listener = listen_for_calls(webhook.listen).await?;
            telegram.clone().serve_webhook(bot, &webhook, listener, shutdown.clone()).boxed()
        }
    };
    let prepared = async {
        greet(&telegram, banner, &mut shutdown).await?;
        telegram.register_webhook(&webhook, &mut shutdown).await?;
        introduce(&telegram, app).await
    };
    tokio::select! {
        done = calls => done,
        error = prepared => error,
    }
}

async fn listen_for_calls(listen: SocketAddr) -> anyhow::Result<TcpListener> {
    let listener = TcpListener::bind(listen);
    let listener = listener.await.with_context(|| format!("listen on `{listen}`"))?;
    tracing::info!("waiting for Telegram's calls on {}", listener.local_addr()?);
    Ok(listener)
}

/// Logs the banner once Telegram has named the bot, or has not answered.
async fn greet(
    telegram: &Telegram,
    mut banner: Banner,
    shutdown: &mut Shutdown,
) -> anyhow::Result<()> {
    let name = telegram.name(shutdown).await?;
    banner.bot = name.map_or("Telegram has not answered yet".into(), |it| format!("@{it}"));
    banner.log();
    Ok(())
}

/// Introduces the bot, now and after each publishing.
async fn introduce<S>(telegram: &Telegram, app: &App<S>) -> anyhow::Result<()> {
    loop {
        let edition = app.editions.now().newest().edition.clone();
        telegram.publish_profile(&edition.locales).await;
        app.editions.published().await;
    }
}
