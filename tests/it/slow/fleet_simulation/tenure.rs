//! A tenure: the real bot and the real outbox, serving one bot from one process.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use futures::StreamExt;
use futures::future::{BoxFuture, Either, FutureExt, select, try_join_all};
use futures::stream::FuturesUnordered;
use heelwise::app::App;
use heelwise::bot::{Bot, Limits, sweep, wake_unsaid};
use heelwise::edition::Edition;
use heelwise::outbox::{Outbox, Wake};
use heelwise::store::StoreError;
use heelwise::store::recent::Recent;
use tokio::sync::{mpsc, watch};
use tokio::time::sleep;

use super::calls::Open;
use super::client::{Client, Handle, IS_SPEAKING};
use super::telegram::{Batch, Call, Speech, Waiting};
use super::writer::{To, Writer};
use super::{Broken, RATES};
use crate::world::edition;

pub(super) type Clock = Arc<dyn Fn() -> DateTime<Utc> + Send + Sync>;

type Served = App<Recent<Handle>>;

/// The time from one look for what is unsaid to the next.
const SWEEP: Duration = Duration::from_secs(5);

/// When a tenure begins to look for what is old, sooner than in earnest.
const CHORES: Duration = Duration::from_secs(20);

const RETENTION: TimeDelta = TimeDelta::days(30);

/// How long a bot that kills its keepers is kept before it does.
const POISON: Duration = Duration::from_secs(3);

thread_local! {
    /// What they all serve.
    static SERVED: Arc<Edition> = Arc::new(edition("fever"));
    /// Apps that nobody uses now: to make one takes longer than a world.
    static APPS: RefCell<Vec<(Arc<Served>, Handle)>> = const { RefCell::new(Vec::new()) };
}

/// What a tenure needs.
pub(super) struct Way {
    pub(super) writer: Writer,
    pub(super) client: Arc<Client>,
    pub(super) clock: Clock,
}

/// An app, given back when it is not used any more.
struct Lent {
    app: Arc<Served>,
    handle: Handle,
    writer: Writer,
}

impl Lent {
    fn new(client: Arc<Client>, writer: Writer) -> Self {
        let (app, handle) = APPS.with_borrow_mut(Vec::pop).unwrap_or_else(made);
        app.store.clear();
        handle.set(Some((client, writer.clone())));
        writer.world.tenures().push(writer.clone());
        Self { app, handle, writer }
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        self.handle.set(None);
        self.writer.world.tenures().retain(|it| it.tenure != self.writer.tenure);
        let it = (self.app.clone(), self.handle.clone());
        APPS.with_borrow_mut(|apps| apps.push(it));
    }
}

fn made() -> (Arc<Served>, Handle) {
    let handle = Handle::default();
    let app = App::sharing(SERVED.with(Arc::clone), Recent::new(handle.clone()));
    (Arc::new(app), handle)
}

/// The outbox at work: what asks the database then, speaks.
struct Speaking<F>(Pin<Box<F>>);

impl<F: Future> Future for Speaking<F> {
    type Output = F::Output;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<F::Output> {
        IS_SPEAKING.set(true);
        let polled = self.0.poll_unpin(context);
        IS_SPEAKING.set(false);
        polled
    }
}

/// Serves a bot until it is asked to stop, and then says what waits.
pub(super) async fn keep(way: Way, shutdown: watch::Receiver<bool>) -> Result<(), StoreError> {
    let Way { writer, client, clock } = way;
    let lent = Lent::new(client, writer.clone());
    writer.note_others("a tenure began");
    let world = writer.world.clone();
    if Some(writer.bot) == world.poison() {
        world.kill_after(POISON, &writer);
    }
    let app = lent.app.clone();
    let (wake, woken) = mpsc::unbounded_channel();
    let time = |clock: &Clock| {
        let clock = clock.clone();
        move || clock()
    };
    let bot = Bot::new(app.clone(), wake.clone(), time(&clock));
    let said = Speaking(Box::pin(speak(&app, &writer, woken, &clock)));
    let looked = look_again_and_again(&app, wake, &writer, &clock);
    let taken = async {
        match select(Box::pin(take(&bot, &writer, shutdown)), Box::pin(looked)).await {
            Either::Left((done, _)) | Either::Right((done, _)) => done,
        }
    };
    let mut said = Box::pin(said);
    match select(Box::pin(taken), &mut said).await {
        Either::Left((done, _)) => done?,
        Either::Right((done, _)) => return done,
    }
    // The outbox ends when all is said that waits.
    drop(bot);
    said.await
}

async fn speak(
    app: &Arc<Served>,
    writer: &Writer,
    woken: mpsc::UnboundedReceiver<Wake>,
    clock: &Clock,
) -> Result<(), StoreError> {
    let is_broken = writer.world.broken == Some(Broken::SaysAgainForSettle);
    let mut woken = woken;
    loop {
        let (passed_on, chats) = mpsc::unbounded_channel();
        let time = clock.clone();
        let outbox = Outbox::new(app.clone(), Speech(writer.clone()), move || time());
        let outbox = match writer.world.broken {
            Some(Broken::PaceBeginsFull) => outbox,
            _ => outbox.under(writer.mandate.clone()),
        };
        if is_broken {
            // What it did not note before, it finds again.
            let _ = wake_unsaid(app, &passed_on, clock()).await;
        }
        let all = &mut woken;
        let passing = async move {
            while let Some(it) = all.recv().await {
                let _ = passed_on.send(it);
            }
        };
        let said = match select(Box::pin(outbox.run(chats, RATES)), Box::pin(passing)).await {
            Either::Left((said, _)) => said,
            Either::Right(((), said)) => said.await,
        };
        match said {
            Err(StoreError::Failed(_)) if is_broken => {}
            said => return said,
        }
    }
}

/// Looks for what is unsaid and for what is old.
async fn look_again_and_again(
    app: &Served,
    wake: mpsc::UnboundedSender<Wake>,
    writer: &Writer,
    clock: &Clock,
) -> Result<(), StoreError> {
    let broken = writer.world.broken;
    let mut rounds = 0;
    loop {
        writer.mandate.held().await;
        let is_left_out = match broken {
            Some(Broken::NoSweep) => true,
            Some(Broken::SweepsOnce) => rounds > 0,
            _ => false,
        };
        if !is_left_out {
            or_later(wake_unsaid(app, &wake, clock()).await)?;
        }
        if rounds > 0 && (rounds * SWEEP.as_secs()).is_multiple_of(CHORES.as_secs()) && !is_left_out
        {
            let limits = Limits::of(clock(), RETENTION);
            let (unheeded, _woken) = mpsc::unbounded_channel();
            or_later(sweep(app, &unheeded, clock(), limits).await.map(drop))?;
        }
        rounds += 1;
        sleep(SWEEP).await;
    }
}

fn or_later(done: Result<(), StoreError>) -> Result<(), StoreError> {
    match done {
        Err(StoreError::Later(_)) => Ok(()),
        done => done,
    }
}

/// Waits until a tenure is to end.
pub(super) async fn requested(shutdown: &mut watch::Receiver<bool>) {
    let _ = shutdown.wait_for(|it| *it).await;
}

type ServedBot = Bot<Recent<Handle>>;

async fn take(
    bot: &ServedBot,
    writer: &Writer,
    shutdown: watch::Receiver<bool>,
) -> Result<(), StoreError> {
    if writer.world.is_polled {
        poll(bot, writer, shutdown).await
    } else {
        take_calls(bot, writer, shutdown).await
    }
}

/// Asks for updates, and confirms those that are handled.
async fn poll(
    bot: &ServedBot,
    writer: &Writer,
    mut shutdown: watch::Receiver<bool>,
) -> Result<(), StoreError> {
    let mut offset = 0;
    loop {
        let fetched = async {
            writer.mandate.held().await;
            if !writer.is_open(To::Telegram) {
                return None;
            }
            writer.note_write("a question for updates");
            writer.world.updates(writer, offset).await
        };
        let asked = Box::pin(requested(&mut shutdown));
        let fetched = match select(asked, Box::pin(fetched)).await {
            Either::Left(_) => return Ok(()),
            Either::Right((fetched, _)) => fetched,
        };
        let Some(Batch(updates)) = fetched else {
            sleep(Duration::from_secs(1)).await;
            continue;
        };
        let mut by_chat: BTreeMap<_, Vec<Waiting>> = BTreeMap::new();
        updates.iter().for_each(|it| by_chat.entry(it.chat).or_default().push(*it));
        let chats = by_chat.into_values().map(async |updates| {
            for update in updates {
                bot.handle(&writer.world.incoming(&update)).await?;
            }
            Ok::<_, StoreError>(())
        });
        match try_join_all(chats).await {
            Ok(_) => offset = updates.last().map_or(offset, |it| it.update.0 + 1),
            Err(StoreError::Later(_)) => sleep(Duration::from_secs(1)).await,
            Err(error) => return Err(error),
        }
    }
}

/// Has its own address set, or takes what arrives at that of all, and is called.
async fn take_calls(
    bot: &ServedBot,
    writer: &Writer,
    mut shutdown: watch::Receiver<bool>,
) -> Result<(), StoreError> {
    let (calls, mut called) = mpsc::unbounded_channel();
    let is_shared = writer.world.is_shared;
    let mut open = is_shared.then(|| Open::new(writer, calls.clone()));
    if !is_shared {
        writer.mandate.held().await;
        while !writer.is_open(To::Telegram) {
            sleep(Duration::from_millis(100)).await;
        }
        writer.note_write("an address");
        writer.world.set_address(writer.bot, calls);
    }
    let mut in_hand = FuturesUnordered::<BoxFuture<'_, Result<(), StoreError>>>::new();
    let mut is_stopping = false;
    while !is_stopping || !in_hand.is_empty() {
        tokio::select! {
            biased;
            Some(handled) = in_hand.next() => handled?,
            () = requested(&mut shutdown), if !is_stopping => {
                is_stopping = true;
                drop(open.take());
            }
            call = called.recv(), if !is_stopping => match call {
                Some(call) => in_hand.push(handle_call(bot, writer, call).boxed()),
                None => sleep(Duration::from_secs(1)).await,
            },
        }
    }
    Ok(())
}

/// Handles what a call brings, though its caller may hang up.
async fn handle_call(bot: &ServedBot, writer: &Writer, call: Call) -> Result<(), StoreError> {
    let Call { update, mut done, .. } = call;
    let incoming = writer.world.incoming(&update);
    let handled = Box::pin(bot.handle(&incoming));
    let handled = match writer.world.broken {
        Some(Broken::DropsWithCaller) => match select(handled, Box::pin(done.closed())).await {
            Either::Left((handled, _)) => handled,
            Either::Right(_) => return Ok(()),
        },
        _ => handled.await,
    };
    let handled = match handled {
        Err(StoreError::Later(_)) => false,
        handled => handled.map(|_| true)?,
    };
    let _ = done.send(handled);
    Ok(())
}
