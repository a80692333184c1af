//! Serving: the tasks of the bot on Telegram, and how they stop.

use std::future::Future;
use std::io::IsTerminal;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use chrono::{DateTime, TimeDelta, Utc};
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::{mpsc, watch};
use tracing_subscriber::EnvFilter;

use crate::bot::{self, Bot};
use crate::config::{Level, Settings};
use crate::load;
use crate::outbox::{House, Outbox};
use crate::store::sled::Sled;
use crate::store::turns::Turns;
use crate::store::{Store, StoreError};
use crate::telegram::{Stop, TapAnswer, Telegram, Webhook};

/// How long the outbox may go on after the last update was taken. What it has
/// not said by then is in the store and said at the next start.
const LAST_WORDS: Duration = Duration::from_secs(5);

/// How often old sessions are looked for.
const CHORES: Duration = Duration::from_secs(3600);

/// Serves until a signal says stop.
pub(crate) fn serve(settings: &Settings, clock: fn() -> DateTime<Utc>) -> anyhow::Result<()> {
    log(settings.log);
    let webhook = settings.webhook()?;
    let token = settings.token()?;
    let (dialog, locales) = load::load(&settings.places(), &settings.clinic()?)?;
    let folder = settings.dialog.parent().unwrap_or(std::path::Path::new("."));
    let (telegram, taps) = Telegram::new(&token, &settings.api_url, &dialog, folder)?;
    let store = Sled::open(&settings.store, u64::from(settings.disk_reserved_mib) << 20)?;
    let house = Arc::new(House { dialog, locales, store, turns: Turns::default() });
    let retention = TimeDelta::days(settings.retention_days.into());
    // One thread, and a second that writes: Telegram lets a bot say less than one
    // thread can, and waking another for every update costs more than it gives.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let done = runtime.block_on(run(house, telegram, taps, webhook, retention, clock));
    runtime.shutdown_background();
    done
}

async fn run<S: Store + 'static>(
    house: Arc<House<S>>,
    telegram: Telegram,
    taps: mpsc::UnboundedReceiver<TapAnswer>,
    webhook: Option<Webhook>,
    retention: TimeDelta,
    clock: fn() -> DateTime<Utc>,
) -> anyhow::Result<()> {
    let (wake, woken) = mpsc::unbounded_channel();
    for chat in bot::unsaid(&house.store)? {
        wake.send(chat).context("wake the outbox")?;
    }
    let (stopper, stop) = watch::channel(false);
    let outbox = Outbox::new(house.clone(), telegram.clone());
    let bot = Bot::new(house.clone(), wake, clock);
    let taken = take(telegram.clone(), bot, webhook, &house, stop);
    let answered = telegram.answer_taps(taps);
    tokio::select! {
        done = finish(taken, outbox.run(woken), answered) => done,
        error = chores(&house, retention, clock) => error,
        error = stop_on_signal(stopper) => error,
    }
}

/// Goes on until no more updates are taken, and then a little, for what is
/// still to be said.
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
    tokio::time::timeout(LAST_WORDS, spoken).await.unwrap_or(Ok(()))
}

/// Erases what nobody has touched for so long, now and every hour.
async fn chores<S: Store>(
    house: &House<S>,
    retention: TimeDelta,
    clock: fn() -> DateTime<Utc>,
) -> anyhow::Result<()> {
    loop {
        let forgotten = bot::forget(house, clock() - retention).await?;
        if forgotten > 0 {
            tracing::info!(forgotten, "erased old sessions");
        }
        tokio::time::sleep(CHORES).await;
    }
}

/// Says stop at the first signal; what comes of it is for others to finish.
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

/// What is logged goes to standard error, as one line each. Of the libraries
/// only warnings: they may tell more of a person than we would.
fn log(level: Level) {
    let is_terminal = std::io::stderr().is_terminal();
    let level = format!("{level:?}").to_lowercase();
    let filter = EnvFilter::new(format!("warn,heelwise={level},teloxide=off,teloxide_core=off"));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_ansi(is_terminal)
        .init();
}

/// Takes updates until the program is to stop.
async fn take<S: Store + 'static>(
    telegram: Telegram,
    bot: Bot<S>,
    webhook: Option<Webhook>,
    house: &House<S>,
    mut stop: Stop,
) -> anyhow::Result<()> {
    let Some(webhook) = webhook else {
        telegram.prepare_to_poll(&mut stop).await?;
        tracing::info!("asking Telegram for updates");
        return tokio::select! {
            done = telegram.poll(&bot, stop) => Ok(done?),
            never = introduce(&telegram, house) => never,
        };
    };
    let listener = TcpListener::bind(webhook.listen)
        .await
        .with_context(|| format!("listen on `{}`", webhook.listen))?;
    tracing::info!("waiting for Telegram's calls on {}", listener.local_addr()?);
    let calls = telegram.clone().be_called(bot, &webhook, listener, stop.clone());
    let prepared = async {
        telegram.prepare_to_be_called(&webhook, &mut stop).await?;
        introduce(&telegram, house).await
    };
    tokio::select! {
        done = calls => done,
        error = prepared => error,
    }
}

/// Introduces the bot, and then is busy for ever: there is nothing to wait for.
async fn introduce<S>(telegram: &Telegram, house: &House<S>) -> anyhow::Result<()> {
    if let Err(error) = telegram.introduce(&house.locales).await {
        tracing::warn!("could not tell Telegram of the commands: {error:#}");
    }
    std::future::pending().await
}
