//! A simulated fleet: several instances with the real plan, mandate, bot, outbox
//! and engine, over a database and a Telegram that are made up and go wrong.
//!
//! A world is one seed, as in `simulation`. `SEED=n` lives through one world
//! again; `HEELWISE_FLEET_WORLDS=n` through more of them; `BROKEN=NoCas` without
//! that safeguard.

use std::collections::BTreeMap;
use std::io::Write;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use futures::future::join_all;
use heelwise::app::App;
use heelwise::fleet::{BotId, InstanceId};
use heelwise::outbox::send_queue::RateLimits;
use heelwise::store::memory::Memory;
use heelwise::store::{ChatId, Noted};
use tokio::sync::Notify;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep};

use crate::random::{Chance, live_through};
use crate::world::{app, noon};

mod calls;
mod client;
mod database;
mod writer;
mod machine;
mod oracle;
mod people;
mod publishing;
mod telegram;
mod tenure;
mod weather;

use database::Database;
use machine::Machine;
use people::Person;
use telegram::{CALL_MAX, PAUSE_MAX, Telegram};
use writer::Writer;

/// A safeguard taken away, to see that the net holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Broken {
    /// A commit changes its row whatever version that has.
    NoCas,
    /// A version is the one before it, and one.
    CountingVersion,
    /// A repeat is acknowledged on a reading alone.
    RepeatWithoutCommit,
    /// The outbox speaks on a reading alone.
    SpeaksFromReading,
    /// What had no answer is written again whatever is there.
    BlindRetry,
    /// Finding our own version counts as an answer.
    OwnVersionMeansDone,
    /// The database is written to without a mandate.
    WritesWithoutMandate,
    /// Telegram is written to without a mandate.
    SpeaksWithoutMandate,
    /// A timer ends the mandate, and no clock is looked at.
    MandateByTimer,
    /// A claim that succeeds extends the lease.
    ClaimExtends,
    /// An answered beat extends the lease before its view is looked at.
    BeatExtendsUnseen,
    /// The lease reads the wall clock.
    WallClock,
    /// An instance is buried at its first missing beat.
    BuriesAtOnce,
    /// A beat that could not be seen counts as one that was not made.
    BuriesAfterGap,
    /// A bot is claimed from an instance that lives.
    TakesFromLiving,
    /// A tenure goes on though the view shows another.
    KeepsAfterView,
    /// Nobody looks for what is unsaid.
    NoSweep,
    /// What is unsaid is looked for at the start only.
    SweepsOnce,
    /// An update is dropped with the call that brought it.
    DropsWithCaller,
    /// A tenure begins with all bursts.
    PaceBeginsFull,
    /// A bot is given away while its messages are on their way.
    GivesBeforeSent,
    /// What was sent and could not be noted is sent again.
    SaysAgainForSettle,
    /// The old are erased by the clock of the machine.
    ErasesByOwnClock,
    /// Who cannot reach Telegram keeps its bots.
    UnfitStays,
    /// A bot that kills its keepers is claimed again at once.
    PoisonWalks,
    /// A late answer is a reason to connect again.
    TimeoutReconnects,
    /// A commit whose answer is late is canceled.
    CancelsOnTimeout,
    /// A call that was passed on is passed on again.
    ForwardsTwice,
    /// Who cannot reach another instance says that no calls should come.
    PeersMakeUnready,
    /// What has the number of what was read is taken for what was read.
    FollowsByNumber,
    /// Something is published over whatever has the number of what was read.
    PublishesByNumber,
    /// What was published counts as published once it can be read.
    TakesReadingForPublished,
}

/// All of them, each with a world in which it is noticed. Where it is not any more,
/// the test is slower: it looks at the others, and prints which it is.
const BROKEN: [(Broken, u64); 32] = [
    (Broken::NoCas, 1),
    (Broken::CountingVersion, 38),
    (Broken::RepeatWithoutCommit, 78),
    (Broken::SpeaksFromReading, 43),
    (Broken::BlindRetry, 1),
    (Broken::OwnVersionMeansDone, 6),
    (Broken::WritesWithoutMandate, 1),
    (Broken::SpeaksWithoutMandate, 1),
    (Broken::MandateByTimer, 14),
    (Broken::ClaimExtends, 137),
    (Broken::BeatExtendsUnseen, 2),
    (Broken::WallClock, 7),
    (Broken::BuriesAtOnce, 0),
    (Broken::BuriesAfterGap, 104),
    (Broken::TakesFromLiving, 0),
    (Broken::KeepsAfterView, 0),
    (Broken::NoSweep, 2),
    (Broken::SweepsOnce, 51),
    (Broken::DropsWithCaller, 110),
    (Broken::PaceBeginsFull, 44),
    (Broken::GivesBeforeSent, 0),
    (Broken::SaysAgainForSettle, 28),
    (Broken::ErasesByOwnClock, 44),
    (Broken::UnfitStays, 66),
    (Broken::PoisonWalks, 60),
    (Broken::TimeoutReconnects, 2),
    (Broken::CancelsOnTimeout, 6),
    (Broken::ForwardsTwice, 18),
    (Broken::PeersMakeUnready, 152),
    (Broken::FollowsByNumber, 45),
    (Broken::PublishesByNumber, 10),
    (Broken::TakesReadingForPublished, 10),
];

/// The worlds of which one must notice what is broken.
const WORLDS: u64 = 300;

/// The worlds that are lived through twice.
const REPEATED: u64 = 60;

/// Few messages a second, so that what exceeds them is seen in a small world.
const RATES: RateLimits = RateLimits { all: 3, chat: 1 };

/// How often a bot that kills its keepers may do so in a storm.
const KILLS_MAX: u64 = 9;

/// When all is at rest after a storm: what was tried again has been, and bots
/// have moved. A bot that may kill its keepers is parked for longer.
const REST: (Duration, Duration) = (Duration::from_secs(180), Duration::from_secs(2_400));

/// How long a beat may go unanswered that the storm has held up: its instance cannot
/// act, and may still be taken for dead.
const LEFT_BEHIND: Duration = Duration::from_secs(10);

const NOTHING: &str = "nothing happened";

/// A world.
struct World {
    broken: Option<Broken>,
    /// Whether there is one process, outside of any fleet.
    is_alone: bool,
    is_polled: bool,
    /// Whether all instances are called at one address.
    is_shared: bool,
    /// The bot of which something is published.
    followed: Option<BotId>,
    bots: Vec<BotId>,
    start: Instant,
    chance: Mutex<Chance>,
    is_calm: AtomicBool,
    numbers: AtomicU64,
    kills: AtomicU64,
    poison: Mutex<Option<BotId>>,
    database: Mutex<Database>,
    telegram: Mutex<Telegram>,
    /// Something is new at Telegram.
    news: Notify,
    tasks: Mutex<JoinSet<()>>,
    machines: Mutex<Vec<Arc<Machine>>>,
    tenures: Mutex<Vec<Writer>>,
    /// On which machine each instance is or was.
    addresses: Mutex<BTreeMap<InstanceId, usize>>,
    /// What somebody was answered is published.
    published: Mutex<Vec<Noted>>,
    wrong: Mutex<Option<String>>,
}

impl World {
    fn new(seed: u64, broken: Option<Broken>) -> Arc<Self> {
        let mut chance = Chance(seed);
        let is_alone = chance.once_in(4);
        let is_polled = !chance.once_in(3);
        let count = if is_alone { 1 } else { 1 + chance.below(4) };
        let mut bots: Vec<_> = (1..=count).map(|it| BotId(it as i64)).collect();
        let is_poisoned = !is_alone && chance.once_in(6);
        let poison = is_poisoned.then_some(BotId(99));
        bots.extend(poison);
        let machines = if is_alone { 1 } else { 2 + chance.below(3) };
        let machine = |number, chance: &mut Chance| {
            Arc::new(Machine::new(number, 950 + chance.below(101) as u64))
        };
        let machines = (0..machines).map(|it| machine(it, &mut chance)).collect();
        let is_shared = !is_alone && !is_polled && chance.once_in(2);
        let followed = (!is_alone && chance.once_in(2)).then_some(bots[0]);
        Arc::new(Self {
            broken,
            is_alone,
            is_polled,
            is_shared,
            followed,
            database: Mutex::new(Database::new(&bots)),
            bots,
            start: Instant::now(),
            chance: Mutex::new(chance),
            is_calm: AtomicBool::new(false),
            numbers: AtomicU64::new(1),
            kills: AtomicU64::new(0),
            poison: Mutex::new(poison),
            telegram: Mutex::default(),
            news: Notify::new(),
            tasks: Mutex::default(),
            machines: Mutex::new(machines),
            tenures: Mutex::default(),
            addresses: Mutex::default(),
            published: Mutex::default(),
            wrong: Mutex::default(),
        })
    }

    fn chance(&self) -> MutexGuard<'_, Chance> {
        self.chance.lock().unwrap()
    }

    fn database(&self) -> MutexGuard<'_, Database> {
        self.database.lock().unwrap()
    }

    fn telegram(&self) -> MutexGuard<'_, Telegram> {
        self.telegram.lock().unwrap()
    }

    fn tenures(&self) -> MutexGuard<'_, Vec<Writer>> {
        self.tenures.lock().unwrap()
    }

    fn machines(&self) -> Vec<Arc<Machine>> {
        self.machines.lock().unwrap().clone()
    }

    fn poison(&self) -> Option<BotId> {
        *self.poison.lock().unwrap()
    }

    /// A number that was not there before.
    fn number(&self) -> u64 {
        self.numbers.fetch_add(1, Ordering::Relaxed) + 1
    }

    /// The true time.
    fn time(&self) -> DateTime<Utc> {
        noon() + TimeDelta::from_std(self.start.elapsed()).unwrap()
    }

    fn is_calm(&self) -> bool {
        self.is_calm.load(Ordering::Relaxed)
    }

    fn set_calm(&self) {
        self.is_calm.store(true, Ordering::Relaxed);
    }

    /// Notes the first thing that is not as it must be.
    fn fail(&self, wrong: String) {
        self.wrong.lock().unwrap().get_or_insert(wrong);
    }

    fn verdict(&self) -> Result<(), String> {
        self.wrong.lock().unwrap().clone().map_or(Ok(()), Err)
    }

    /// What was changed in each chat and when, and when each message was begun.
    fn course(&self) -> Vec<(BotId, ChatId, Duration, u64)> {
        let (database, telegram) = (self.database(), self.telegram());
        let links = database.chats().iter().flat_map(|((bot, chat), chain)| {
            chain.iter().map(|it| (*bot, *chat, it.when - self.start, it.version))
        });
        let begun = telegram.begun.iter();
        links.chain(begun.map(|(bot, chat, when)| (*bot, *chat, *when - self.start, 0))).collect()
    }

    /// Does something beside all processes.
    fn spawn(&self, work: impl Future<Output = ()> + Send + 'static) {
        let mut tasks = self.tasks.lock().unwrap();
        while let Some(ended) = tasks.try_join_next() {
            ended.unwrap();
        }
        tasks.spawn(work);
    }

    /// Kills the process of a tenure, if it lasts so long.
    fn kill_after(self: &Arc<Self>, time: Duration, writer: &Writer) {
        let (world, machine, tenure) = (self.clone(), writer.machine.clone(), writer.tenure);
        self.spawn(async move {
            sleep(time).await;
            let is_there = world.tenures().iter().any(|it| it.tenure == tenure);
            if is_there && world.poison().is_some() {
                world.kills.fetch_add(1, Ordering::Relaxed);
                machine.kill(Duration::from_secs(1));
            }
        });
    }
}

/// What all worlds of a thread have in common.
struct Stage {
    /// To see what would have been said.
    app: App<Memory>,
}

impl Stage {
    fn new() -> Self {
        Self { app: app("fever") }
    }

    /// Lives through a world; returns what was not as it must be.
    fn live(&self, seed: u64, broken: Option<Broken>) -> Result<(), String> {
        self.live_and_look(seed, broken, |_| ()).0
    }

    /// Lives through a world, and looks at it when it has ended.
    fn live_and_look<T>(
        &self,
        seed: u64,
        broken: Option<Broken>,
        look: impl FnOnce(&World) -> T,
    ) -> (Result<(), String>, T) {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .start_paused(true)
            .build()
            .unwrap();
        runtime.block_on(async {
            let world = World::new(seed, broken);
            let lived = self.live_in(&world).await;
            world.tasks.lock().unwrap().abort_all();
            let seen = look(&world);
            (lived, seen)
        })
    }

    async fn live_in(&self, world: &Arc<World>) -> Result<(), String> {
        let mut people = people_of(world);
        for it in world.machines() {
            world.spawn(it.run(world.clone()));
        }
        if !world.is_polled {
            people.iter().for_each(|it| world.spawn(world.clone().call_for(it.row())));
        }
        sleep(Duration::from_secs(1)).await;
        let storm = Duration::from_secs(40 + world.chance().below(120) as u64);
        let lives = join_all(people.iter_mut().map(|it| it.live(storm)));
        futures::future::join3(lives, world.storm(storm), world.publish_for(storm)).await;
        world.clear_up();
        world.verdict()?;
        if world.kills.load(Ordering::Relaxed) > KILLS_MAX {
            return Err("a bot killed one keeper after the other".to_owned());
        }
        *world.poison.lock().unwrap() = None;
        world.rest().await?;
        let calm = Instant::now();
        let are_talkative = world.chance().once_in(2);
        people.iter_mut().for_each(|it| it.act_at_last(are_talkative));
        if world.chance().once_in(2) {
            world.publish_somewhere();
        }
        let (blow, patience) = world.last_blow().await;
        sleep(patience).await;
        let is_well = world.verdict().and_then(|()| world.is_settled());
        let is_well = is_well.and_then(|()| world.serves_what_is_published());
        let is_well = is_well.and_then(|()| self.verify(world, calm, blow == NOTHING));
        is_well.map_err(|wrong| format!("in the end {blow}: {wrong}"))
    }
}

fn people_of(world: &Arc<World>) -> Vec<Person> {
    let mut people = Vec::new();
    for bot in world.bots.iter().filter(|it| Some(**it) != world.poison()) {
        let count = 1 + world.chance().below(3);
        people.extend((1..=count).map(|number| Person::new(world, *bot, number)));
    }
    people
}

impl World {
    /// Waits until all is at rest.
    async fn rest(self: &Arc<Self>) -> Result<(), String> {
        sleep(LEFT_BEHIND).await;
        let start = Instant::now();
        loop {
            sleep(Duration::from_secs(5)).await;
            self.verdict()?;
            let is_parked = self.database().bots().any(|it| it.falls >= 3);
            let rest = self.is_settled().and_then(|()| self.is_balanced());
            let longest = if is_parked { REST.1 } else { REST.0 };
            match rest {
                Ok(()) => return Ok(()),
                Err(wrong) if start.elapsed() > longest => return Err(wrong),
                Err(_) => {}
            }
        }
    }

    /// Nothing waits.
    fn is_settled(&self) -> Result<(), String> {
        let database = self.database();
        let last = database.chats().values().filter_map(|it| it.last()?.record.as_ref());
        let outboxes = last.filter(|it| !it.0.outbox.is_empty()).count();
        let updates = self.telegram().waits();
        if outboxes + updates > 0 {
            return Err(format!("{updates} updates and {outboxes} outboxes have not settled"));
        }
        Ok(())
    }

    /// Each bot lives at an instance, and none keeps two more than another.
    fn is_balanced(&self) -> Result<(), String> {
        if self.is_alone {
            return Ok(());
        }
        let database = self.database();
        let instances = self.machines().into_iter().map(|it| *it.instance.lock().unwrap());
        let mut counts: BTreeMap<_, usize> = instances.flatten().map(|it| (it, 0)).collect();
        for it in database.bots() {
            let keeper = it.keeper.and_then(|keeper| counts.get_mut(&keeper));
            let of = || format!("nobody keeps {it:?} of {:?}", database.instances());
            *keeper.ok_or_else(of)? += 1;
        }
        let (most, least) = (counts.values().max(), counts.values().min());
        if !database.are_fit() {
            return Err("an instance is not fit".to_owned());
        }
        let is_even = most.zip(least).is_some_and(|(most, least)| most - least <= 1);
        is_even.then_some(()).ok_or("the bots are spread unevenly".to_owned())
    }

    /// Something happens to one machine when all is well. Returns within what
    /// time all must be as it was.
    async fn last_blow(self: &Arc<Self>) -> (&'static str, Duration) {
        let machines = self.machines();
        let machine = machines[self.chance().below(machines.len())].clone();
        let pause = Duration::from_millis(self.chance().below(1_500) as u64);
        sleep(pause).await;
        let never = Some(Instant::now() + REST.1);
        let is_parked = self.database().bots().any(|it| it.falls >= 2);
        let dice = self.chance().below(8);
        match dice {
            1 | 2 if !self.is_alone => {
                machine.terminate(Duration::from_secs(1));
                ("one was asked to leave", Duration::from_secs(15))
            }
            3 if !self.is_alone => {
                machine.telegram.cut(never);
                ("one did not reach Telegram", Duration::from_secs(30))
            }
            4 if !is_parked && !self.is_alone => {
                machine.kill(Duration::from_secs(30));
                ("one was killed", Duration::from_secs(15))
            }
            5 if !is_parked && !self.is_alone => {
                machine.stop();
                ("one was stopped", Duration::from_secs(15))
            }
            6 if !is_parked && !self.is_alone => {
                machine.trouble(Duration::from_secs(60));
                machine.database.cut(never);
                // A caller may wait for an answer that does not come, and then by itself.
                let caller = if self.is_polled { Duration::ZERO } else { CALL_MAX + PAUSE_MAX };
                ("one did not reach the database", Duration::from_secs(15) + caller)
            }
            _ => (NOTHING, Duration::from_secs(15)),
        }
    }
}

#[test]
#[expect(clippy::disallowed_methods, reason = "a person who looks into a world chooses it")]
fn whatever_befalls_a_fleet_nothing_is_lost_and_one_instance_speaks_for_a_bot() {
    let number = |name: &str| std::env::var(name).ok().map(|it| it.parse::<u64>().unwrap());
    let worlds = number("HEELWISE_FLEET_WORLDS").unwrap_or(600);
    let chosen = number("SEED");
    let seeds = chosen.map_or(0..worlds, |seed| seed..seed + 1);
    let broken = std::env::var("BROKEN").ok().map(|name| {
        let is_it = |it: &&(Broken, u64)| format!("{:?}", it.0) == name;
        BROKEN.iter().find(is_it).expect("the name of a safeguard").0
    });
    live_through(&seeds, Stage::new, move |stage, seed| stage.live(seed, broken));
}

#[test]
fn a_world_is_the_same_each_time() {
    let stage = Stage::new();
    for seed in 0..REPEATED {
        let course = || stage.live_and_look(seed, None, World::course);
        assert!(course() == course(), "the world of SEED={seed} is another each time");
    }
}

/// Returns what no world notices, of what nobody else has taken from all that is
/// broken.
fn missed(next: &AtomicUsize) -> Vec<Broken> {
    let (stage, mut missed) = (Stage::new(), Vec::new());
    while let Some((broken, known)) = BROKEN.get(next.fetch_add(1, Ordering::Relaxed)) {
        let mut worlds = [*known].into_iter().chain(0..WORLDS);
        match worlds.find(|seed| stage.live(*seed, Some(*broken)).is_err()) {
            Some(seed) if seed == *known => {}
            Some(seed) => {
                let line = format!("{broken:?} is noticed in world {seed}, not in {known}\n");
                std::io::stderr().write_all(line.as_bytes()).unwrap();
            }
            None => missed.push(*broken),
        }
    }
    missed
}

#[test]
fn a_safeguard_of_the_fleet_taken_away_is_noticed() {
    let next = AtomicUsize::new(0);
    let missed = std::thread::scope(|scope| {
        let halves = [(); 2].map(|()| scope.spawn(|| missed(&next)));
        halves.map(|half| half.join().unwrap()).concat()
    });
    assert!(missed.is_empty(), "without these nothing was noticed: {missed:?}");
}
