//! The life of an instance: it registers, beats, looks at what it sees, and
//! keeps bots until it is buried or has left.
//!
//! Invariant: only an answered beat extends the lease, and only once its view
//! has been looked at: a bot that another instance keeps by then is dropped
//! first.

use std::collections::BTreeMap;
use std::time::Duration;

use futures::StreamExt;
use futures::future::{AbortHandle, Abortable, Aborted, BoxFuture};
use futures::stream::FuturesUnordered;
use tokio::sync::{oneshot, watch};
use tokio::time::{Instant, sleep_until, timeout};

use super::fitness::Fitness;
use super::plan::{Deed, Plan};
use super::time::FleetTime;
use super::{BotId, Change, Instance, Roster, TenureId, View};
use crate::mandate::{Lease, Mandate, ON_THE_WAY, Uptime};
use crate::shutdown::{Shutdown, requested};
use crate::store::StoreError;

/// The time from one beat to the next.
const BEAT_INTERVAL: Duration = Duration::from_millis(500);

/// How long a tenure may take to finish what is in hand: as long as a message may be
/// on its way. Then it is cut off, and what is not known to be sent is sent again.
const FAREWELL: Duration = ON_THE_WAY;

/// Keeps bots: takes their updates and speaks for them.
pub trait Keeper: Send + Sync {
    /// Keeps a bot until it is asked to stop; then finishes what is in hand. It
    /// may be dropped at any moment.
    fn keep(
        &self,
        bot: BotId,
        mandate: Mandate,
        shutdown: Shutdown,
    ) -> BoxFuture<'_, Result<(), StoreError>>;

    /// When Telegram was last heard, by the clock of the lease.
    fn heard(&self) -> Uptime;

    /// A number that nobody else draws.
    fn random(&self) -> u64;

    /// Hears that nothing was allowed for so long.
    fn was_mute(&self, _time: Duration) {}
}

/// What an instance needs to live.
pub struct Host<R, K> {
    /// Where instances find each other.
    pub roster: R,
    /// What keeps its bots.
    pub keeper: K,
    /// Whether it may act.
    pub lease: Lease,
    /// What time it is.
    pub time: FleetTime,
}

/// How the life of an instance ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// Others have buried it. The process lives on, under another number.
    Buried,
    /// It has given all its bots, and left.
    Left,
}

/// A tenure that has begun. When it is dropped, nothing more is done in it.
struct Tenure {
    mandate: Mandate,
    stopper: watch::Sender<bool>,
    abort: AbortHandle,
    ended: oneshot::Receiver<()>,
}

impl Drop for Tenure {
    fn drop(&mut self) {
        self.mandate.end();
        self.abort.abort();
    }
}

impl Tenure {
    /// Asks it to finish, and cuts it off if that takes long.
    async fn finish(mut self) {
        self.stopper.send_replace(true);
        // It has ended when the sender is dropped.
        let _ = timeout(FAREWELL, &mut self.ended).await;
    }
}

type Answer = (Uptime, Result<Option<View>, StoreError>);
type Done = (Deed, Result<bool, StoreError>);
type Ended = Result<Result<(), StoreError>, Aborted>;

struct Life<'h, R, K> {
    host: &'h Host<R, K>,
    me: Instance,
    born: Uptime,
    is_leaving: bool,
    plan: Plan,
    fitness: Fitness,
    tenures: BTreeMap<BotId, Tenure>,
    work: FuturesUnordered<BoxFuture<'h, Ended>>,
    deeds: FuturesUnordered<BoxFuture<'h, Done>>,
    /// Deeds answered since the last beat: a view that was already on its way
    /// does not show them.
    answered: Vec<Deed>,
    /// The one beat on its way, if there is one.
    beats: FuturesUnordered<BoxFuture<'h, Answer>>,
    next_beat: Instant,
}

impl<R: Roster, K: Keeper> Host<R, K> {
    /// Lives as this instance until it is buried, or is asked to leave. A
    /// registration that fails may still be made; it is buried by others.
    pub async fn live(&self, me: Instance, leave: Shutdown) -> Result<End, StoreError> {
        self.roster.register(&me).await?;
        let now = self.lease.now();
        let life = Life {
            host: self,
            me,
            born: now,
            is_leaving: false,
            plan: Plan::new(me.id, now),
            fitness: Fitness::default(),
            tenures: BTreeMap::new(),
            work: FuturesUnordered::new(),
            deeds: FuturesUnordered::new(),
            answered: Vec::new(),
            beats: FuturesUnordered::new(),
            next_beat: Instant::now(),
        };
        life.run(leave).await
    }
}

impl<'h, R: Roster, K: Keeper> Life<'h, R, K> {
    async fn run(mut self, mut leave: Shutdown) -> Result<End, StoreError> {
        loop {
            tokio::select! {
                biased;
                Some((sent, answer)) = self.beats.next() => match answer {
                    Ok(Some(view)) => {
                        self.look(&view, sent);
                        if self.is_leaving && self.plan.is_idle() {
                            self.host.roster.bury(self.me.id, self.me.beat).await?;
                            return Ok(End::Left);
                        }
                    }
                    Ok(None) => return Ok(End::Buried),
                    Err(error) => or_later(error)?,
                },
                Some((deed, done)) = self.deeds.next() => {
                    self.answered.push(deed);
                    self.next_beat = Instant::now();
                    done.map(drop).or_else(or_later)?;
                }
                // One that has been cut off needs nothing more.
                Some(ended) = self.work.next() => ended.unwrap_or(Ok(()))?,
                () = requested(&mut leave), if !self.is_leaving => {
                    self.is_leaving = true;
                    self.plan.leave();
                    self.next_beat = Instant::now();
                }
                () = sleep_until(self.next_beat), if self.beats.is_empty() => self.beat(),
            }
        }
    }

    /// Sends a beat.
    fn beat(&mut self) {
        let host = self.host;
        let sent = host.lease.now();
        self.answered.drain(..).for_each(|it| self.plan.answered(it));
        self.me.beat += 1;
        self.me.fit = !self.is_leaving && self.fitness.is_fit(host.keeper.heard(), sent);
        let me = self.me;
        self.beats.push(Box::pin(async move { (sent, host.roster.beat(&me).await) }));
        self.next_beat = Instant::now() + BEAT_INTERVAL;
    }

    /// Looks at a view; then the beat that brought it extends the lease.
    fn look(&mut self, view: &View, sent: Uptime) {
        let host = self.host;
        host.time.note(view.time);
        let deeds = self.plan.look(view, host.lease.now(), host.keeper.random());
        for deed in &deeds {
            if let Deed::Drop(bot, _) = deed {
                self.tenures.remove(bot);
            }
        }
        let until = host.lease.until().max(self.born);
        host.keeper.was_mute(self.fitness.note_mute(until, host.lease.now()));
        host.lease.extend(sent);
        deeds.into_iter().for_each(|it| self.act(it));
    }

    fn act(&mut self, deed: Deed) {
        let me = self.me.id;
        let next = TenureId(self.host.keeper.random().cast_signed());
        match deed {
            // `look` has done it.
            Deed::Drop(..) => {}
            Deed::Begin(bot, _) => self.begin(bot),
            Deed::Bury(who, beat) => {
                let host = self.host;
                let buried = async move { (deed, host.roster.bury(who, beat).await) };
                self.deeds.push(Box::pin(buried));
            }
            Deed::Claim(bot, over) => self.change(deed, bot, over, Change::Claim(me, next)),
            Deed::Ask(bot, over) => self.change(deed, bot, over, Change::Ask(me)),
            Deed::Give(bot, over) => self.change(deed, bot, over, Change::Give(next)),
            Deed::Recover(bot, over) => self.change(deed, bot, over, Change::Recover),
        }
    }

    /// Changes a bot. Before it is given away, its tenure ends.
    fn change(&mut self, deed: Deed, bot: BotId, over: TenureId, to: Change) {
        let host = self.host;
        let tenure = match to {
            Change::Give(_) => self.tenures.remove(&bot),
            Change::Claim(..) | Change::Ask(_) | Change::Recover => None,
        };
        self.deeds.push(Box::pin(async move {
            if let Some(tenure) = tenure {
                tenure.finish().await;
            }
            (deed, host.roster.change(bot, over, to).await)
        }));
    }

    fn begin(&mut self, bot: BotId) {
        let (stopper, shutdown) = watch::channel(false);
        let (ending, ended) = oneshot::channel();
        let mandate = self.host.lease.mandate();
        let kept = self.host.keeper.keep(bot, mandate.clone(), shutdown);
        let kept = async move {
            let _ending = ending;
            kept.await
        };
        let (abort, registration) = AbortHandle::new_pair();
        self.work.push(Box::pin(Abortable::new(kept, registration)));
        self.tenures.insert(bot, Tenure { mandate, stopper, abort, ended });
    }
}

/// Passes over what is to be tried again: the next beat does.
fn or_later(error: StoreError) -> Result<(), StoreError> {
    match error {
        StoreError::Stale => Ok(()),
        StoreError::Later(error) => {
            tracing::warn!("{error:#}");
            Ok(())
        }
        StoreError::Failed(_) => Err(error),
    }
}
