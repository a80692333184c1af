//! The bots that are measured, and how each is started.

use std::fmt::Write;
use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};

use anyhow::{Context, bail, ensure};
use tokio::net::TcpStream;
use tokio::process::{Child, Command};
use tokio::time::sleep;

use crate::http::FIRST_BOT;
use crate::telegram::{PATH, SECRET, path_of};
use crate::world::Shared;

/// Where heelwise reads the URL of its database.
const DATABASE: &str = "HEELWISE_DATABASE__URL";

/// How a bot comes by its updates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    Webhook,
    Polling,
}

/// How many bots there are, and how many programs share them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// One bot in one program.
    Alone,
    /// So many bots in one program.
    Bots(usize),
    /// One bot, one program that serves it, and two that stand by.
    ThreeInstances,
    /// The same; Telegram calls one that stands by.
    Forwarded,
}

impl Shape {
    pub fn bots(self) -> usize {
        if let Self::Bots(count) = self { count } else { 1 }
    }

    pub fn instances(self) -> usize {
        if matches!(self, Self::ThreeInstances | Self::Forwarded) { 3 } else { 1 }
    }

    /// What the table adds to the name of the store.
    pub fn words(self) -> String {
        match self {
            Self::Alone => String::new(),
            Self::Bots(count) => format!(", {count} bots"),
            Self::ThreeInstances => ", three instances".to_owned(),
            Self::Forwarded => ", three instances, all calls passed on".to_owned(),
        }
    }
}

/// A row of the table.
#[derive(Clone, Copy)]
pub struct Bot {
    pub name: &'static str,
    pub mode: Mode,
    pub store: &'static str,
    pub shape: Shape,
    program: Program,
}

#[derive(Clone, Copy)]
enum Program {
    Heelwise,
    /// Another build of it.
    Beside(&'static str),
    Limit,
    Teloxide,
    Node(&'static str),
    Python(&'static str),
}

const POSTGRES: &str = "postgresql";

const POSTGRES_STANDBY: &str = "postgresql, standby";

/// All rows, in the order of the table.
pub const BOTS: &[Bot] = &[
    bot("limit", Mode::Webhook, "fdatasync", Program::Limit),
    bot("heelwise", Mode::Webhook, "sled, fdatasync", Program::Heelwise),
    bot("heelwise", Mode::Polling, "sled, fdatasync", Program::Heelwise),
    bot("heelwise", Mode::Webhook, POSTGRES, Program::Heelwise),
    bot("heelwise", Mode::Webhook, POSTGRES_STANDBY, Program::Heelwise),
    heelwise(Mode::Webhook, POSTGRES, Shape::ThreeInstances),
    heelwise(Mode::Webhook, POSTGRES, Shape::Forwarded),
    heelwise(Mode::Webhook, POSTGRES, Shape::Bots(30)),
    heelwise(Mode::Webhook, POSTGRES, Shape::Bots(100)),
    heelwise(Mode::Polling, "sled, fdatasync", Shape::Bots(100)),
    bot("teloxide", Mode::Webhook, "memory", Program::Teloxide),
    bot("teloxide", Mode::Polling, "memory", Program::Teloxide),
    bot("teloxide", Mode::Webhook, "redis", Program::Teloxide),
    bot("teloxide", Mode::Webhook, "sqlite", Program::Teloxide),
    bot("grammY", Mode::Webhook, "memory", Program::Node("grammy.mjs")),
    bot("grammY", Mode::Polling, "memory", Program::Node("grammy.mjs")),
    bot("Telegraf", Mode::Webhook, "memory", Program::Node("telegraf.mjs")),
    bot("aiogram", Mode::Webhook, "memory", Program::Python("aiogram_bot.py")),
    bot("aiogram", Mode::Polling, "memory", Program::Python("aiogram_bot.py")),
    bot("python-telegram-bot", Mode::Webhook, "memory", Program::Python("ptb_bot.py")),
    bot("python-telegram-bot", Mode::Polling, "memory", Program::Python("ptb_bot.py")),
];

const fn bot(name: &'static str, mode: Mode, store: &'static str, program: Program) -> Bot {
    Bot { name, mode, store, shape: Shape::Alone, program }
}

const fn heelwise(mode: Mode, store: &'static str, shape: Shape) -> Bot {
    Bot { name: "heelwise", mode, store, shape, program: Program::Heelwise }
}

impl Bot {
    /// Another build of heelwise, to be measured beside the present one.
    pub fn beside(path: String) -> [Self; 2] {
        let path: &str = path.leak();
        [Mode::Webhook, Mode::Polling].map(|mode| bot(path, mode, "sled", Program::Beside(path)))
    }

    /// What `--only` looks into.
    pub fn label(&self) -> String {
        let mode = if self.mode == Mode::Webhook { "webhook" } else { "polling" };
        format!("{} {mode} {}{}", self.name, self.store, self.shape.words())
    }

    /// Whether its programs find each other in the database. A new one then waits
    /// for the one before to be given up, so it is not killed here.
    pub fn is_fleet(&self) -> bool {
        self.shape != Shape::Alone && self.mode == Mode::Webhook
    }

    pub fn is_limit(&self) -> bool {
        matches!(self.program, Program::Limit)
    }

    /// The variable of the environment that says where its server is.
    fn variable(&self) -> Option<&'static str> {
        match self.store {
            "redis" => Some("BENCH_REDIS_PORT"),
            POSTGRES => Some("BENCH_POSTGRES"),
            POSTGRES_STANDBY => Some("BENCH_POSTGRES_STANDBY"),
            _ => None,
        }
    }

    /// Returns the URL of the server that keeps its records in PostgreSQL.
    pub fn postgres(&self) -> Option<String> {
        let variable = self.variable().filter(|_| self.store.starts_with(POSTGRES))?;
        std::env::var(variable).ok()
    }

    /// Whether it is there to be measured.
    pub fn is_built(&self, places: &Places) -> bool {
        if self.variable().is_some_and(|it| std::env::var_os(it).is_none()) {
            return false;
        }
        let path = match self.program {
            Program::Heelwise | Program::Beside(_) | Program::Limit => return true,
            Program::Teloxide => places.target.join("peer-teloxide"),
            Program::Node(_) => places.peers.join("installed/node_modules"),
            Program::Python(_) => places.peers.join("installed/python"),
        };
        path.exists()
    }
}

/// Where things are.
pub struct Places {
    /// The folder of the built programs.
    pub target: PathBuf,
    pub peers: PathBuf,
    /// `bench/load`.
    pub load: PathBuf,
    /// The repository.
    pub root: PathBuf,
    /// The file of what all bots say.
    pub texts: PathBuf,
    /// The core the bot runs on.
    pub core: usize,
}

/// A bot that runs, in one program or several.
pub struct Running {
    children: Vec<Child>,
    pub pids: Vec<u32>,
}

/// What a bot is started with.
pub struct Start<'a> {
    pub places: &'a Places,
    pub bot: Bot,
    pub api: u16,
    /// At which each of its programs listens.
    pub ports: &'a [u16],
    pub folder: &'a Path,
}

/// Finds a port that is free.
pub fn free_port() -> anyhow::Result<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}

impl Start<'_> {
    /// Starts the bot and waits until updates can be delivered.
    pub async fn run(&self, world: &Shared) -> anyhow::Result<Running> {
        world.borrow_mut().queues.iter_mut().for_each(|it| it.polled = false);
        self.make_tables().await?;
        let mut running = Running { children: Vec::new(), pids: Vec::new() };
        for instance in 0..self.bot.shape.instances() {
            let child = self.start(instance, world).await?;
            running.pids.push(child.id().context("a bot has a number")?);
            running.children.push(child);
        }
        Ok(running)
    }

    /// Starts one of its programs, and waits for it.
    async fn start(&self, instance: usize, world: &Shared) -> anyhow::Result<Child> {
        let folder = self.folder_of(instance);
        fs::create_dir_all(&folder)?;
        let log = fs::File::options().create(true).append(true).open(folder.join("log"))?;
        let mut command = self.command(instance)?;
        command.stdin(Stdio::null()).stdout(log.try_clone()?).stderr(log).kill_on_drop(true);
        let mut child = command.spawn().context("start a bot")?;
        let patience = Instant::now();
        while !self.is_ready(instance, world).await {
            let folder = folder.display();
            if let Some(status) = child.try_wait()? {
                bail!("{} ended at its start ({status}); see {folder}/log", self.bot.label());
            }
            if patience.elapsed() > Duration::from_secs(20) {
                bail!("{} is not ready after 20 s; see {folder}/log", self.bot.label());
            }
            sleep(Duration::from_millis(5)).await;
        }
        Ok(child)
    }

    async fn is_ready(&self, instance: usize, world: &Shared) -> bool {
        let has_begun = match self.bot.mode {
            Mode::Webhook => TcpStream::connect(("127.0.0.1", self.ports[instance])).await.is_ok(),
            Mode::Polling => world.borrow().queues.iter().all(|it| it.polled),
        };
        has_begun && (instance > 0 || !self.bot.is_fleet() || self.keeps_all())
    }

    /// Whether the log of the first program says that it serves all the bots.
    fn keeps_all(&self) -> bool {
        let log = fs::read_to_string(self.folder_of(0).join("log")).unwrap_or_default();
        log.matches("this instance keeps the bot now").count() >= self.bot.shape.bots()
    }

    fn folder_of(&self, instance: usize) -> PathBuf {
        if self.bot.shape.instances() == 1 {
            return self.folder.to_owned();
        }
        self.folder.join(instance.to_string())
    }

    /// Makes the tables of a bot with a database, if they are not there.
    async fn make_tables(&self) -> anyhow::Result<()> {
        let Some(url) = self.bot.postgres() else { return Ok(()) };
        let mut command = Command::new(self.places.target.join("heelwise"));
        command.args(["store", "migrate", "--config"]).arg(self.settings(0)?);
        let made = command.env(DATABASE, url + "/records").output().await?;
        let said = String::from_utf8_lossy(&made.stderr);
        ensure!(made.status.success(), "the tables cannot be made: {said}");
        Ok(())
    }

    fn command(&self, instance: usize) -> anyhow::Result<Command> {
        let Self { places, bot, .. } = self;
        let mut command = Command::new("taskset");
        command.arg("-c").arg(places.core.to_string());
        let installed = places.peers.join("installed");
        match bot.program {
            Program::Heelwise => {
                command.arg(places.target.join("heelwise")).args(["serve", "--config"]);
                command.arg(self.settings(instance)?);
                command.envs(bot.postgres().map(|it| (DATABASE, it + "/records")));
            }
            Program::Beside(path) => {
                command.arg(path).args(["serve", "--config"]);
                command.arg(self.settings(instance)?);
            }
            Program::Limit => {
                command.arg(places.target.join("heelwise-load")).arg("limit");
            }
            Program::Teloxide => {
                command.arg(places.target.join("peer-teloxide"));
            }
            Program::Node(file) => {
                command.arg("node").arg(installed.join(file));
                command.env("NODE_ENV", "production");
            }
            Program::Python(file) => {
                command.arg("python3").arg(places.peers.join(file));
                command.env("PYTHONPATH", installed.join("python"));
            }
        }
        let mode = if bot.mode == Mode::Webhook { "webhook" } else { "polling" };
        command.env("BENCH_API", format!("http://127.0.0.1:{}", self.api));
        command.env("BENCH_PORT", self.ports[instance].to_string());
        command.env("BENCH_PATH", PATH).env("BENCH_SECRET", SECRET);
        command.env("BENCH_MODE", mode).env("BENCH_STORE", bot.store);
        command.env("BENCH_FOLDER", self.folder).env("BENCH_TEXTS", &places.texts);
        command.env("BENCH_TOKEN", "42:TEST");
        Ok(command)
    }

    /// Writes heelwise's settings, and the words of the dialogue beside the
    /// bot's own.
    fn settings(&self, instance: usize) -> anyhow::Result<PathBuf> {
        let Self { places, api, .. } = self;
        let folder = self.folder_of(instance);
        let words = folder.join("locales/en");
        fs::create_dir_all(&words)?;
        fs::copy(places.root.join("locales/en/bot.ftl"), words.join("bot.ftl"))?;
        for file in ["seven.ftl", "seven-follow-up.ftl"] {
            fs::copy(places.load.join(file), words.join(file))?;
        }
        let mut text = format!(
            "dialog = {:?}\nlocales = {:?}\nstore = {:?}\napi_url = \"http://127.0.0.1:{api}\"\n",
            places.load.join("seven.toml"),
            folder.join("locales"),
            folder.join("store"),
        );
        if let Shape::Bots(count) = self.bot.shape {
            writeln!(text, "bots = {:?}", folder.join("bots"))?;
            fs::create_dir_all(folder.join("bots"))?;
            for bot in 0..count {
                let file = folder.join(format!("bots/clinic-{bot}.toml"));
                fs::write(file, self.settings_of(bot, instance))?;
            }
        } else {
            text += &self.settings_of(0, instance);
        }
        text += &std::env::var("BENCH_SETTINGS").unwrap_or_default();
        text += "\n[clinic]\ncountry = \"ES\"\n";
        if self.bot.is_fleet() {
            let port = self.ports[instance];
            writeln!(text, "[fleet]\nname = \"{instance}\"\naddress = \"127.0.0.1:{port}\"")?;
        }
        let file = folder.join("heelwise.toml");
        fs::write(&file, text)?;
        Ok(file)
    }

    /// Returns the settings that each bot has for itself.
    fn settings_of(&self, bot: usize, instance: usize) -> String {
        let token = format!("token = \"{}:TEST\"\n", FIRST_BOT + bot);
        if self.bot.mode == Mode::Polling {
            return token;
        }
        let (path, port) = (path_of(bot), self.ports[instance]);
        token
            + &format!(
                "webhook.url = \"https://bot.example{path}\"\n\
                 webhook.listen = \"127.0.0.1:{port}\"\n\
                 webhook.path = \"{path}\"\nwebhook.secret = \"{SECRET}\"\n"
            )
    }
}

impl Running {
    /// Kills it as a power switch would.
    pub async fn kill(mut self) -> anyhow::Result<()> {
        for child in &mut self.children {
            child.kill().await?;
        }
        Ok(())
    }

    /// Returns the seconds of processor it has used.
    pub fn processor(&self) -> anyhow::Result<f64> {
        self.pids.iter().map(|it| processor_of(*it)).sum()
    }

    /// Returns the most memory it has held, in MiB.
    pub fn memory(&self) -> anyhow::Result<f64> {
        self.pids.iter().map(|it| memory_of(*it)).sum()
    }
}

fn processor_of(pid: u32) -> anyhow::Result<f64> {
    let stat = fs::read_to_string(format!("/proc/{pid}/stat"))?;
    let fields = stat.rsplit(") ").next().unwrap_or_default();
    let field = |at: usize| fields.split(' ').nth(at).and_then(|it| it.parse::<f64>().ok());
    let ticks = field(11).zip(field(12)).context("read what a process has used")?;
    Ok((ticks.0 + ticks.1) / 100.0)
}

fn memory_of(pid: u32) -> anyhow::Result<f64> {
    let status = fs::read_to_string(format!("/proc/{pid}/status"))?;
    let line = status.lines().find_map(|it| it.strip_prefix("VmHWM:"));
    let kib = line.and_then(|it| it.trim().strip_suffix("kB"));
    let kib: f64 = kib.context("read the memory of a process")?.trim().parse()?;
    Ok(kib / 1024.0)
}
