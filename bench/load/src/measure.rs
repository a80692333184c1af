//! One bot, measured: under load, and killed.

use std::cell::RefCell;
use std::fs;
use std::path::PathBuf;
use std::rc::Rc;
use std::time::{Duration, Instant};

use anyhow::{bail, ensure};
use tokio::process::Command;
use tokio::task::{JoinHandle, spawn_local};
use tokio::time::sleep;

use crate::bots::{Bot, Mode, Places, Running, Shape, Start, free_port};
use crate::telegram;
use crate::world::{Counts, Shared, Texts, World};

/// How long a bot may take to say nothing before it counts as stuck.
const STUCK: Duration = Duration::from_secs(5);

/// How long it may take to begin with all patients, or to finish with them.
const PATIENCE: Duration = Duration::from_secs(15);

/// By when a store of a million sessions is surely looked through.
const LOOKED_THROUGH: Duration = Duration::from_secs(30);

/// What came of one load.
#[derive(Clone)]
pub struct Load {
    pub patients: usize,
    pub updates_a_second: f64,
    /// Microseconds.
    pub latency: [u32; 3],
    /// Microseconds of processor an update.
    pub processor: f64,
    /// Thousands of instructions an update, of the program and of the kernel
    /// for it, and switches between its threads; where `perf` can count them.
    pub work: Option<[f64; 3]>,
    pub memory: f64,
    pub calls_an_update: f64,
}

/// What came of being killed.
#[derive(Clone, Copy, Default)]
pub struct Killed {
    pub in_flight: usize,
    pub lost: usize,
    pub wrong: usize,
    pub twice: usize,
}

/// What came of a store that has grown.
pub struct Grown {
    /// From the start of the program to the first question.
    pub first_answer: Duration,
    /// While the store is looked through.
    pub load: Load,
    /// Later.
    pub load_later: Load,
}

/// A bot in its world.
pub struct Stage<'a> {
    places: &'a Places,
    bot: Bot,
    world: Shared,
    api: u16,
    ports: Vec<u16>,
    folder: PathBuf,
    tasks: Vec<JoinHandle<()>>,
}

impl<'a> Stage<'a> {
    pub async fn new(places: &'a Places, bot: Bot, folder: PathBuf) -> anyhow::Result<Self> {
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        let texts = Texts::read(&places.texts)?;
        let world =
            Rc::new(RefCell::new(World::new(texts, bot.mode == Mode::Webhook, bot.shape.bots())));
        let api = telegram::serve(world.clone()).await?;
        let ports = (0..bot.shape.instances()).map(|_| free_port()).collect::<Result<_, _>>()?;
        if bot.store == "redis" {
            crate::table::forget_redis()?;
        }
        if let Some(url) = bot.postgres() {
            crate::table::forget_postgres(&url).await?;
        }
        Ok(Self { places, bot, world, api, ports, folder, tasks: Vec::new() })
    }

    async fn start(&mut self) -> anyhow::Result<Running> {
        let Self { places, bot, api, ref ports, ref folder, .. } = *self;
        let running = Start { places, bot, api, ports, folder }.run(&self.world).await?;
        if bot.mode == Mode::Webhook && self.tasks.is_empty() {
            let called = usize::from(bot.shape == Shape::Forwarded);
            self.tasks = telegram::call(&self.world, ports[called]);
        }
        Ok(running)
    }

    /// Puts each load on the bot in turn.
    pub async fn loads(
        &mut self,
        patients: &[usize],
        time: Duration,
        slow: f64,
    ) -> anyhow::Result<Vec<Load>> {
        let running = self.start().await?;
        let mut loads: Vec<Load> = Vec::new();
        for &count in patients {
            // Two thousand patients of a slow bot would take minutes to arrive.
            if count > 256 && loads.iter().any(|it| it.patients > 1 && it.updates_a_second < slow) {
                continue;
            }
            loads.push(self.load(&running, count, time).await?);
        }
        running.kill().await?;
        Ok(loads)
    }

    async fn load(&self, running: &Running, count: usize, time: Duration) -> anyhow::Result<Load> {
        self.world.borrow_mut().invite(count);
        self.until(|world| world.strangers() == 0).await?;
        sleep(time / 4).await;
        self.world.borrow_mut().counts = Counts::default();
        let counter = spawn_local(count_work(running.pids.clone(), time));
        let (began, processor) = (Instant::now(), running.processor()?);
        sleep(time).await;
        let (spent, processor) = (began.elapsed(), running.processor()? - processor);
        let counts = std::mem::take(&mut self.world.borrow_mut().counts);
        let memory = running.memory()?;
        let rate = counts.updates as f64 / spent.as_secs_f64();
        let work = counter.await?;
        self.rest().await?;
        let world = self.world.borrow();
        ensure!(
            counts.wrong == 0 && counts.twice == 0 && world.first_wrong.is_none(),
            "{}: {} wrong replies, {} said twice: {}",
            self.bot.label(),
            counts.wrong,
            counts.twice,
            world.first_wrong.as_deref().unwrap_or_default()
        );
        let updates = counts.updates as f64;
        let mut latencies = counts.latencies;
        latencies.sort_unstable();
        let at = |share: usize| {
            let place = (latencies.len() * share / 100).min(latencies.len().saturating_sub(1));
            latencies.get(place).copied().unwrap_or_default()
        };
        let calls = counts.calls.iter().filter(|(name, _)| *name != "getupdates");
        Ok(Load {
            patients: count,
            updates_a_second: rate,
            latency: [at(50), at(99), at(100)],
            processor: processor * 1e6 / updates,
            work: work.map(|[own, kernel, switches]| {
                let each = 1.0 / (rate * time.as_secs_f64());
                [own * each / 1e3, kernel * each / 1e3, switches * each]
            }),
            memory,
            calls_an_update: calls.map(|(_, count)| *count as f64).sum::<f64>() / updates,
        })
    }

    /// Starts the bot over a store that is there already, and puts one load on
    /// it.
    pub async fn grown(&mut self, count: usize, time: Duration) -> anyhow::Result<Grown> {
        let began = Instant::now();
        let running = self.start().await?;
        self.world.borrow_mut().invite(1);
        self.until(|world| world.strangers() == 0).await?;
        let first_answer = began.elapsed();
        let load = self.load(&running, count, time).await?;
        sleep(LOOKED_THROUGH).await;
        let load_later = self.load(&running, count, time).await?;
        running.kill().await?;
        Ok(Grown { first_answer, load, load_later })
    }

    /// Lets all that is under way come to its end.
    async fn rest(&self) -> anyhow::Result<()> {
        self.world.borrow_mut().is_running = false;
        self.until(|world| world.under_way() == 0).await
    }

    async fn until(&self, done: impl Fn(&World) -> bool) -> anyhow::Result<()> {
        let began = Instant::now();
        self.world.borrow_mut().last_progress = began;
        while !done(&self.world.borrow()) {
            ensure!(began.elapsed() < PATIENCE, "{} is too slow to be measured", self.bot.label());
            if self.world.borrow().is_quiet_for(STUCK) {
                let world = self.world.borrow();
                bail!(
                    "{} is stuck with {} updates under way; {}",
                    self.bot.label(),
                    world.under_way(),
                    world.first_wrong.as_deref().unwrap_or("all it said was right")
                );
            }
            sleep(Duration::from_millis(2)).await;
        }
        Ok(())
    }

    /// Kills the bot while it works, starts it again, and counts what is
    /// missing.
    pub async fn kill(&mut self, count: usize, after: Duration) -> anyhow::Result<Killed> {
        let running = self.start().await?;
        self.world.borrow_mut().invite(count);
        self.until(|world| world.strangers() == 0).await?;
        sleep(after).await;
        running.kill().await?;
        self.world.borrow_mut().is_running = false;
        let in_flight = self.world.borrow().under_way();
        if self.bot.mode == Mode::Polling {
            self.world.borrow_mut().hold_against_confirmed();
        }
        let running = self.start().await?;
        self.quiet().await;
        // While nothing is under way, everybody had a reply, or a wrong one.
        self.world.borrow_mut().forgive();
        let lost = self.world.borrow_mut().count_lost();
        self.world.borrow_mut().invite(count);
        sleep(Duration::from_millis(700)).await;
        self.world.borrow_mut().is_running = false;
        self.quiet().await;
        running.kill().await?;
        let counts = std::mem::take(&mut self.world.borrow_mut().counts);
        Ok(Killed { in_flight, lost, wrong: counts.wrong, twice: counts.twice })
    }

    /// Waits until nothing is under way or nothing happens any more.
    async fn quiet(&self) {
        self.world.borrow_mut().last_progress = Instant::now();
        while self.world.borrow().under_way() > 0
            && !self.world.borrow().is_quiet_for(Duration::from_secs(2))
        {
            sleep(Duration::from_millis(5)).await;
        }
    }
}

/// Counts instructions and switches while it works, over the time given.
async fn count_work(pids: Vec<u32>, time: Duration) -> Option<[f64; 3]> {
    let mut command = Command::new("perf");
    command.args(["stat", "-x,", "-e", "instructions:u,instructions:k,context-switches", "-p"]);
    let pids: Vec<String> = pids.iter().map(u32::to_string).collect();
    command.args([pids.join(","), "--".into(), "sleep".into(), time.as_secs_f64().to_string()]);
    let text = String::from_utf8(command.output().await.ok()?.stderr).ok()?;
    let mut values = text.lines().filter_map(|it| it.split(',').next()?.parse().ok());
    Some([values.next()?, values.next()?, values.next()?])
}

impl Drop for Stage<'_> {
    fn drop(&mut self) {
        for task in &self.tasks {
            task.abort();
        }
    }
}
