//! One address of Telegram's calls for all instances. A balancer brings each call to
//! any of them that is ready; one that does not keep the bot passes the call on, once,
//! to the instance that the program's own `Keepers` names. What decides that is
//! modelled here after `telegram/shared.rs`, which needs sockets.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use futures::future::{Either, select};
use futures::stream::FuturesUnordered;
use futures::{FutureExt, StreamExt};
use heelwise::fleet::{BotId, InstanceId, View};
use tokio::sync::{mpsc, oneshot};
use tokio::time::{sleep, timeout};

use super::machine::{Clerk, Machine, Process};
use super::telegram::{Call, Waiting};
use super::writer::Writer;
use super::{Broken, World};

/// The most time for a connection to another instance, and for its answer.
const CONNECT: Duration = Duration::from_secs(1);
const ANSWER: Duration = Duration::from_secs(10);

/// How long a call is on its way between two instances.
const WAY: Duration = Duration::from_millis(3);

/// A bot whose calls this process handles, as long as this exists.
pub(super) struct Open {
    process: Arc<Process>,
    bot: BotId,
    calls: mpsc::UnboundedSender<Call>,
}

impl Open {
    pub(super) fn new(writer: &Writer, calls: mpsc::UnboundedSender<Call>) -> Self {
        let (process, bot) = (writer.process.clone(), writer.bot);
        process.open.lock().unwrap().insert(bot, (calls.clone(), writer.mandate.clone()));
        Self { process, bot, calls }
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        let mut open = self.process.open.lock().unwrap();
        // The next tenure may have begun.
        if open.get(&self.bot).is_some_and(|it| it.0.same_channel(&self.calls)) {
            open.remove(&self.bot);
        }
    }
}

impl World {
    /// Brings a call to one of the instances that are ready. Returns whether one is.
    pub(super) fn balance(&self, call: Call) -> bool {
        let ready: Vec<_> = self.machines().into_iter().filter(|it| it.is_ready()).collect();
        if ready.is_empty() {
            return false;
        }
        let place = self.chance().below(ready.len());
        ready[place].takes(call)
    }

    /// Returns where the keepers of bots are reached, other than this instance.
    pub(super) fn addresses(&self, view: &View, me: InstanceId) -> BTreeMap<BotId, String> {
        let all = self.addresses.lock().unwrap();
        let lives = |it: &InstanceId| view.instances.iter().any(|other| other.id == *it);
        let address = |it: &heelwise::fleet::BotRow| {
            let keeper = it.keeper.filter(|keeper| *keeper != me && lives(keeper))?;
            Some((it.bot, all.get(&keeper)?.to_string()))
        };
        view.bots.iter().filter_map(address).collect()
    }
}

impl Machine {
    /// Gives a call to the process that listens here, if one does.
    fn takes(&self, call: Call) -> bool {
        self.calls.lock().unwrap().as_ref().is_some_and(|it| it.send(call).is_ok())
    }
}

impl Clerk {
    /// Answers the calls for all bots, as long as the process lives.
    pub(super) async fn answer_calls(&self) {
        let (calls, mut called) = mpsc::unbounded_channel();
        *self.machine.calls.lock().unwrap() = Some(calls);
        let mut in_hand = FuturesUnordered::new();
        loop {
            tokio::select! {
                biased;
                Some(()) = in_hand.next() => {}
                Some(call) = called.recv() => in_hand.push(self.answer(call).boxed()),
            }
        }
    }

    async fn answer(&self, call: Call) {
        let open = self.process.open.lock().unwrap().get(&call.update.bot).cloned();
        if let Some((open, mandate)) = open {
            // Without a mandate it asks the caller to call again.
            let _ = match mandate.holds() {
                true => open.send(call).is_ok(),
                false => call.done.send(false).is_ok(),
            };
            return;
        }
        let Call { update, passed_on, done } = call;
        let goes_on = passed_on == 0 || self.world.broken == Some(Broken::ForwardsTwice);
        let _ = done.send(goes_on && self.pass_on(update, passed_on).await);
    }

    /// Passes a call on to the keeper, unless the bot leaves it meanwhile.
    async fn pass_on(&self, update: Waiting, passed_on: usize) -> bool {
        let keepers = &self.process.keepers;
        let Some(address) = keepers.address(update.bot) else { return false };
        if passed_on > 0 {
            self.world.fail("a call was passed on twice".to_owned());
        }
        let asked = Box::pin(timeout(ANSWER, self.ask(&address, update, passed_on)));
        let taken = match select(asked, Box::pin(keepers.left(update.bot, &address))).await {
            Either::Left((asked, _)) => asked.unwrap_or_default(),
            Either::Right(_) => return false,
        };
        if self.world.broken == Some(Broken::PeersMakeUnready) {
            self.machine.is_unready.store(taken.is_none(), Ordering::Relaxed);
        }
        taken == Some(true)
    }

    /// Asks the keeper to take a call; nothing if it cannot be reached.
    async fn ask(&self, address: &str, update: Waiting, passed_on: usize) -> Option<bool> {
        let machines = self.world.machines();
        let there = machines.into_iter().find(|it| it.number.to_string() == address)?;
        let line = async || {
            self.machine.peers.pass().await;
            there.peers.pass().await;
            sleep(WAY).await;
        };
        timeout(CONNECT, line()).await.ok()?;
        let (done, answer) = oneshot::channel();
        there.takes(Call { update, passed_on: passed_on + 1, done }).then_some(())?;
        let taken = answer.await.ok()?;
        line().await;
        Some(taken)
    }
}
