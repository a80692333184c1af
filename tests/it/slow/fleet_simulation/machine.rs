//! A machine: its process dies, is stopped and goes on, leaves and starts again;
//! its clocks run at rates of their own, and its lines are cut.

use std::collections::BTreeMap;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use chrono::TimeDelta;
use futures::future::{BoxFuture, join_all, join5, poll_fn, select};
use futures::stream::FuturesUnordered;
use futures::{FutureExt, StreamExt};
use heelwise::fleet::instance::{End, Host, Keeper};
use heelwise::fleet::keepers::Keepers;
use heelwise::fleet::time::FleetTime;
use heelwise::fleet::{BotId, Instance, InstanceId};
use heelwise::mandate::{Lease, Mandate, Uptime};
use heelwise::publish::following::Following;
use heelwise::store::StoreError;
use tokio::sync::{Notify, mpsc, watch};
use tokio::time::{Instant, sleep, sleep_until};

use super::client::{Client, Rows};
use super::publishing::{Versions, follow};
use super::telegram::Call;
use super::tenure::{self, Clock, Way};
use super::writer::Writer;
use super::{Broken, World};
use crate::world::noon;

/// How often Telegram is asked for nothing, to know that it can be heard.
const PING: Duration = Duration::from_secs(3);

/// What runs on one machine, and what befalls it.
pub(super) struct Machine {
    pub(super) number: usize,
    pub(super) database: Line,
    pub(super) telegram: Line,
    /// To the other machines.
    pub(super) peers: Line,
    /// Where the process takes the calls for all bots.
    pub(super) calls: Mutex<Option<mpsc::UnboundedSender<Call>>>,
    /// What the process serves of what is published.
    pub(super) in_force: Mutex<Option<String>>,
    is_stopped: AtomicBool,
    stopped: Mutex<Option<Waker>>,
    kill: Notify,
    leave: Mutex<watch::Sender<bool>>,
    pub(super) is_leaving: AtomicBool,
    /// Whether it says that no calls should come.
    pub(super) is_unready: AtomicBool,
    /// How fast its clock runs, in thousandths.
    rate: u64,
    /// How far its wall clock is off, in seconds.
    pub(super) wall: AtomicI64,
    trouble: Mutex<Instant>,
    pub(super) instance: Mutex<Option<InstanceId>>,
    /// How long it stays down after the next death.
    pub(super) down: AtomicU64,
}

/// One process.
pub(super) struct Process {
    pub(super) lease: Lease,
    pub(super) is_open_by_timer: AtomicBool,
    is_killed: AtomicBool,
    heard: Mutex<Uptime>,
    /// The bots whose calls are handled here, and where others are kept.
    pub(super) open: Mutex<BTreeMap<BotId, (mpsc::UnboundedSender<Call>, Mandate)>>,
    pub(super) keepers: Keepers,
    /// Tenures that go on although they should not.
    pub(super) left_over: Mutex<FuturesUnordered<BoxFuture<'static, ()>>>,
}

impl Process {
    pub(super) fn is_killed(&self) -> bool {
        self.is_killed.load(Ordering::Relaxed)
    }
}

/// A line to the database or to Telegram.
#[derive(Default)]
pub(super) struct Line(Mutex<Option<Instant>>);

impl Line {
    pub(super) fn cut(&self, until: Option<Instant>) {
        *self.0.lock().unwrap() = until;
    }

    pub(super) fn is_cut(&self) -> bool {
        self.0.lock().unwrap().is_some_and(|it| it > Instant::now())
    }

    /// Waits until something gets through.
    pub(super) async fn pass(&self) {
        while self.is_cut() {
            let until = *self.0.lock().unwrap();
            sleep_until(until.unwrap_or_else(Instant::now)).await;
        }
    }
}

/// A process, which does nothing while it is stopped.
struct Stoppable<'m> {
    work: BoxFuture<'m, ()>,
    machine: Arc<Machine>,
}

impl Future for Stoppable<'_> {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        if self.machine.is_stopped.load(Ordering::Relaxed) {
            *self.machine.stopped.lock().unwrap() = Some(context.waker().clone());
            return Poll::Pending;
        }
        self.work.poll_unpin(context)
    }
}

impl Machine {
    pub(super) fn new(number: usize, rate: u64) -> Self {
        Self {
            number,
            database: Line::default(),
            telegram: Line::default(),
            peers: Line::default(),
            calls: Mutex::default(),
            in_force: Mutex::default(),
            is_stopped: AtomicBool::new(false),
            stopped: Mutex::default(),
            kill: Notify::new(),
            leave: Mutex::new(watch::channel(false).0),
            is_leaving: AtomicBool::new(false),
            is_unready: AtomicBool::new(false),
            rate,
            wall: AtomicI64::new(0),
            trouble: Mutex::new(Instant::now()),
            instance: Mutex::default(),
            down: AtomicU64::new(0),
        }
    }

    pub(super) fn stop(&self) {
        self.trouble(Duration::from_secs(10));
        self.is_stopped.store(true, Ordering::Relaxed);
    }

    pub(super) fn go_on(&self) {
        self.trouble(Duration::from_secs(10));
        self.is_stopped.store(false, Ordering::Relaxed);
        if let Some(waker) = self.stopped.lock().unwrap().take() {
            waker.wake();
        }
    }

    pub(super) fn kill(&self, down: Duration) {
        self.trouble(Duration::from_secs(10));
        self.down.store(down.as_millis() as u64, Ordering::Relaxed);
        self.kill.notify_waiters();
    }

    pub(super) fn terminate(&self, down: Duration) {
        self.trouble(Duration::from_secs(10));
        self.down.store(down.as_millis() as u64, Ordering::Relaxed);
        self.is_leaving.store(true, Ordering::Relaxed);
        self.leave.lock().unwrap().send_replace(true);
    }

    /// From now on for so long it may well be taken for dead.
    pub(super) fn trouble(&self, time: Duration) {
        let mut trouble = self.trouble.lock().unwrap();
        *trouble = (*trouble).max(Instant::now() + time);
    }

    pub(super) fn has_trouble(&self) -> bool {
        let is_stopped = self.is_stopped.load(Ordering::Relaxed);
        is_stopped || self.database.is_cut() || *self.trouble.lock().unwrap() > Instant::now()
    }

    /// Whether a balancer brings calls here: it asks each instance how it is, and a
    /// process that is not there says nothing.
    pub(super) fn is_ready(&self) -> bool {
        let is = |it: &AtomicBool| it.load(Ordering::Relaxed);
        let is_there = self.calls.lock().unwrap().is_some();
        is_there && !is(&self.is_stopped) && !is(&self.is_leaving) && !is(&self.is_unready)
    }

    /// Whether its process goes on, and reaches the database.
    pub(super) fn is_reached(&self) -> bool {
        let is_there = self.in_force.lock().unwrap().is_some();
        is_there && !self.is_stopped.load(Ordering::Relaxed) && !self.database.is_cut()
    }

    /// One process after the other.
    pub(super) async fn run(self: Arc<Self>, world: Arc<World>) {
        loop {
            let process = Arc::new(self.process(&world));
            let work = Box::pin(self.clone().live(world.clone(), process.clone()));
            let life = Stoppable { work, machine: self.clone() };
            let killed = Box::pin(self.kill.notified());
            // What is dropped now was not given up by the process.
            let ended = select(killed, Box::pin(life)).await;
            process.is_killed.store(true, Ordering::Relaxed);
            drop(ended);
            *self.instance.lock().unwrap() = None;
            *self.calls.lock().unwrap() = None;
            *self.in_force.lock().unwrap() = None;
            self.is_unready.store(false, Ordering::Relaxed);
            self.is_stopped.store(false, Ordering::Relaxed);
            sleep(Duration::from_millis(self.down.load(Ordering::Relaxed).max(20))).await;
            self.is_leaving.store(false, Ordering::Relaxed);
        }
    }

    fn process(self: &Arc<Self>, world: &Arc<World>) -> Process {
        let (machine, world) = (self.clone(), world.clone());
        let reads_wall = world.broken == Some(Broken::WallClock);
        // Every clock began at another time.
        let uptime = move || {
            let since = (Instant::now() - world.start).as_millis() as u64 * machine.rate / 1_000;
            let off = if reads_wall { machine.wall.load(Ordering::Relaxed) * 1_000 } else { 0 };
            let start = 1_000_000_000 * machine.number as u64;
            Uptime(Duration::from_millis((start + since).saturating_add_signed(off)))
        };
        let lease = Lease::new(uptime);
        Process {
            heard: Mutex::new(lease.now()),
            lease,
            is_open_by_timer: AtomicBool::new(false),
            is_killed: AtomicBool::new(false),
            left_over: Mutex::default(),
            open: Mutex::default(),
            keepers: Keepers::default(),
        }
    }

    async fn live(self: Arc<Self>, world: Arc<World>, process: Arc<Process>) {
        let (leave, asked) = watch::channel(false);
        *self.leave.lock().unwrap() = leave;
        let client = Client::new(&world, &self, &process.lease);
        let following = world.followed.map(|bot| Arc::new(Versions::followed(&client, bot)));
        let clerk = Clerk {
            world: world.clone(),
            machine: self.clone(),
            process: process.clone(),
            client,
            following,
            time: FleetTime::new(process.lease.clone(), noon()),
        };
        let heard = clerk.listen();
        let timed = clerk.end_it_by_timer();
        let left_over = clerk.go_on_with_the_rest();
        let beside = join5(heard, timed, left_over, clerk.answer_calls(), clerk.follow());
        let served = async {
            if world.is_alone {
                clerk.serve_alone(asked).await;
            } else {
                clerk.serve_in_fleet(asked).await;
            }
        };
        select(Box::pin(served), Box::pin(beside)).await;
    }
}

/// Keeps bots on a machine.
#[derive(Clone)]
pub(super) struct Clerk {
    pub(super) world: Arc<World>,
    pub(super) machine: Arc<Machine>,
    pub(super) process: Arc<Process>,
    client: Arc<Client>,
    /// The one bot of which something is published.
    following: Option<Arc<Following<Versions>>>,
    time: FleetTime,
}

impl Clerk {
    /// Hears Telegram, if it can be heard.
    async fn listen(&self) {
        loop {
            self.machine.telegram.pass().await;
            *self.process.heard.lock().unwrap() = self.process.lease.now();
            sleep(PING).await;
        }
    }

    /// Ends the mandate by a timer.
    async fn end_it_by_timer(&self) {
        loop {
            self.process.is_open_by_timer.store(self.process.lease.holds(), Ordering::Relaxed);
            sleep(Duration::from_millis(100)).await;
        }
    }

    /// Goes on with what should have ended.
    async fn go_on_with_the_rest(&self) {
        loop {
            let rest = poll_fn(|context| {
                let _ = self.process.left_over.lock().unwrap().poll_next_unpin(context);
                Poll::<()>::Pending
            });
            select(rest, Box::pin(sleep(Duration::from_millis(50)))).await;
        }
    }

    async fn follow(&self) {
        if let Some(it) = &self.following {
            follow(it, &self.machine).await;
        }
    }

    async fn serve_alone(&self, asked: watch::Receiver<bool>) {
        let bots = self.world.bots.clone();
        let tenures = bots.into_iter().map(|bot| {
            let world = self.world.clone();
            let clock = Arc::new(move || world.time());
            let writer = self.writer(bot, Mandate::unlimited());
            tenure::keep(Way { writer, client: self.client.clone(), clock }, asked.clone())
        });
        join_all(tenures).await;
    }

    async fn serve_in_fleet(&self, asked: watch::Receiver<bool>) {
        let host = Host {
            roster: Rows(self.client.clone(), self.process.keepers.clone()),
            keeper: self.clone(),
            lease: self.process.lease.clone(),
            time: self.time.clone(),
        };
        loop {
            let id = InstanceId(self.random().cast_signed());
            *self.machine.instance.lock().unwrap() = Some(id);
            self.world.addresses.lock().unwrap().insert(id, self.machine.number);
            let me = Instance { id, beat: 0, fit: true, release: 0 };
            match host.live(me, asked.clone()).await {
                Ok(End::Left) | Err(StoreError::Failed(_)) => return,
                Ok(End::Buried) | Err(StoreError::Later(_) | StoreError::Stale) => {}
            }
            sleep(Duration::from_millis(100)).await;
        }
    }

    fn writer(&self, bot: BotId, mandate: Mandate) -> Writer {
        let instance =
            if self.world.is_alone { None } else { *self.machine.instance.lock().unwrap() };
        Writer {
            world: self.world.clone(),
            machine: self.machine.clone(),
            process: self.process.clone(),
            bot,
            tenure: self.world.number(),
            instance,
            mandate,
        }
    }
}

impl Keeper for Clerk {
    fn keep(
        &self,
        bot: BotId,
        mandate: Mandate,
        shutdown: watch::Receiver<bool>,
    ) -> BoxFuture<'_, Result<(), StoreError>> {
        let (world, machine, time) = (&self.world, self.machine.clone(), self.time.clone());
        let clock: Clock = if world.broken == Some(Broken::ErasesByOwnClock) {
            let world = world.clone();
            let off = move || TimeDelta::seconds(machine.wall.load(Ordering::Relaxed));
            Arc::new(move || world.time() + off())
        } else {
            Arc::new(move || time.now())
        };
        let way = Way { writer: self.writer(bot, mandate), client: self.client.clone(), clock };
        let mut asked = shutdown.clone();
        match world.broken {
            Some(Broken::KeepsAfterView | Broken::GivesBeforeSent) => {
                let rest = tenure::keep(way, shutdown).map(drop).boxed();
                self.process.left_over.lock().unwrap().push(rest);
                async move {
                    tenure::requested(&mut asked).await;
                    Ok(())
                }
                .boxed()
            }
            _ => tenure::keep(way, shutdown).boxed(),
        }
    }

    fn heard(&self) -> Uptime {
        match self.world.broken {
            Some(Broken::UnfitStays) => self.process.lease.now(),
            _ => *self.process.heard.lock().unwrap(),
        }
    }

    fn random(&self) -> u64 {
        self.world.chance().below(1 << 60) as u64
    }
}
