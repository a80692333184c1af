//! The bots that are measured, and how each is started.

use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};

use anyhow::{Context, bail, ensure};
use tokio::net::TcpStream;
use tokio::process::{Child, Command};
use tokio::time::sleep;

use crate::telegram::{PATH, SECRET};
use crate::world::Shared;

/// Where heelwise reads the URL of its database.
const DATABASE: &str = "HEELWISE_DATABASE__URL";

/// How a bot comes by its updates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    Webhook,
    Polling,
}

/// A row of the table.
#[derive(Clone, Copy)]
pub struct Bot {
    pub name: &'static str,
    pub mode: Mode,
    pub store: &'static str,
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
    Bot { name, mode, store, program }
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
        format!("{} {mode} {}", self.name, self.store)
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

/// A bot that runs.
pub struct Running {
    child: Child,
    pub pid: u32,
}

/// What a bot is started with.
pub struct Start<'a> {
    pub places: &'a Places,
    pub bot: Bot,
    pub api: u16,
    pub port: u16,
    pub folder: &'a Path,
}

/// Finds a port that is free.
pub fn free_port() -> anyhow::Result<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}

impl Start<'_> {
    /// Starts the bot and waits until updates can be delivered.
    pub async fn run(&self, world: &Shared) -> anyhow::Result<Running> {
        fs::create_dir_all(self.folder)?;
        world.borrow_mut().polled = false;
        let log = fs::File::options().create(true).append(true).open(self.folder.join("log"))?;
        self.make_tables().await?;
        let mut command = self.command()?;
        command.stdin(Stdio::null()).stdout(log.try_clone()?).stderr(log).kill_on_drop(true);
        let mut child = command.spawn().context("start a bot")?;
        let pid = child.id().context("a bot has a number")?;
        let patience = Instant::now();
        loop {
            let is_ready = match self.bot.mode {
                Mode::Webhook => TcpStream::connect(("127.0.0.1", self.port)).await.is_ok(),
                Mode::Polling => world.borrow().polled,
            };
            if is_ready {
                return Ok(Running { child, pid });
            }
            let folder = self.folder.display();
            if let Some(status) = child.try_wait()? {
                bail!("{} ended at its start ({status}); see {folder}/log", self.bot.label());
            }
            if patience.elapsed() > Duration::from_secs(20) {
                bail!("{} is not ready after 20 s; see {folder}/log", self.bot.label());
            }
            sleep(Duration::from_millis(5)).await;
        }
    }

    /// Makes the tables of a bot with a database, if they are not there.
    async fn make_tables(&self) -> anyhow::Result<()> {
        let Some(url) = self.bot.postgres() else { return Ok(()) };
        let mut command = Command::new(self.places.target.join("heelwise"));
        command.args(["store", "migrate", "--config"]).arg(self.settings()?);
        let made = command.env(DATABASE, url + "/records").output().await?;
        let said = String::from_utf8_lossy(&made.stderr);
        ensure!(made.status.success(), "the tables cannot be made: {said}");
        Ok(())
    }

    fn command(&self) -> anyhow::Result<Command> {
        let Self { places, bot, .. } = self;
        let mut command = Command::new("taskset");
        command.arg("-c").arg(places.core.to_string());
        let installed = places.peers.join("installed");
        match bot.program {
            Program::Heelwise => {
                command.arg(places.target.join("heelwise")).args(["serve", "--config"]);
                command.arg(self.settings()?);
                command.envs(bot.postgres().map(|it| (DATABASE, it + "/records")));
            }
            Program::Beside(path) => {
                command.arg(path).args(["serve", "--config"]).arg(self.settings()?);
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
        command.env("BENCH_PORT", self.port.to_string());
        command.env("BENCH_PATH", PATH).env("BENCH_SECRET", SECRET);
        command.env("BENCH_MODE", mode).env("BENCH_STORE", bot.store);
        command.env("BENCH_FOLDER", self.folder).env("BENCH_TEXTS", &places.texts);
        command.env("BENCH_TOKEN", "42:TEST");
        Ok(command)
    }

    /// Writes heelwise's settings, and the words of the dialogue beside the
    /// bot's own.
    fn settings(&self) -> anyhow::Result<PathBuf> {
        let Self { places, folder, api, port, .. } = self;
        let words = folder.join("locales/en");
        fs::create_dir_all(&words)?;
        fs::copy(places.root.join("locales/en/bot.ftl"), words.join("bot.ftl"))?;
        for file in ["seven.ftl", "seven-follow-up.ftl"] {
            fs::copy(places.load.join(file), words.join(file))?;
        }
        let webhook = match self.bot.mode {
            Mode::Webhook => format!(
                "[webhook]\nurl = \"https://bot.example{PATH}\"\nlisten = \"127.0.0.1:{port}\"\n\
                 path = \"{PATH}\"\nsecret = \"{SECRET}\"\n"
            ),
            Mode::Polling => String::new(),
        };
        let text = format!(
            "dialog = {:?}\nlocales = {:?}\nstore = {:?}\napi_url = \"http://127.0.0.1:{api}\"\n\
             token = \"42:TEST\"\n{}\n[clinic]\ncountry = \"ES\"\n{webhook}",
            places.load.join("seven.toml"),
            folder.join("locales"),
            folder.join("store"),
            std::env::var("BENCH_SETTINGS").unwrap_or_default(),
        );
        let file = folder.join("heelwise.toml");
        fs::write(&file, text)?;
        Ok(file)
    }
}

impl Running {
    /// Kills it as a power switch would.
    pub async fn kill(mut self) -> anyhow::Result<()> {
        self.child.kill().await?;
        Ok(())
    }

    /// Returns the seconds of processor it has used.
    pub fn processor(&self) -> anyhow::Result<f64> {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.pid))?;
        let fields = stat.rsplit(") ").next().unwrap_or_default();
        let field = |at: usize| fields.split(' ').nth(at).and_then(|it| it.parse::<f64>().ok());
        let ticks = field(11).zip(field(12)).context("read what a process has used")?;
        Ok((ticks.0 + ticks.1) / 100.0)
    }

    /// Returns the most memory it has held, in MiB.
    pub fn memory(&self) -> anyhow::Result<f64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.pid))?;
        let line = status.lines().find_map(|it| it.strip_prefix("VmHWM:"));
        let kib = line.and_then(|it| it.trim().strip_suffix("kB"));
        let kib: f64 = kib.context("read the memory of a process")?.trim().parse()?;
        Ok(kib / 1024.0)
    }
}
