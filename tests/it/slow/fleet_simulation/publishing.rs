//! Publishing. How a process follows what is published is the program's own
//! (`publish/following.rs`), over rows that are modelled; the command that publishes
//! is modelled after `publish/database.rs` and `store/postgres/published.rs`, and what
//! is a version there is its name here.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use anyhow::ensure;
use heelwise::fleet::BotId;
use heelwise::mandate::{Lease, Uptime};
use heelwise::publish::following::{Following, Log, Source};
use heelwise::store::{Noted, StoreError};
use heelwise::versions::{Entry, Kind};
use tokio::time::sleep;

use super::client::Client;
use super::database::{Answer, Op, Publish};
use super::machine::Machine;
use super::{Broken, World};

/// The time from one look at what is published to the next.
const FOLLOWING: Duration = Duration::from_secs(1);

/// The longest that somebody looks at what they are about to publish.
pub(super) const LOOK_MAX: Duration = Duration::from_secs(3);

/// What a process serves until something is published.
const OWN: &str = "own";

/// The files of a version.
fn files(version: &str) -> String {
    format!("files of {version}")
}

/// What is published of a bot, as one process reads it.
pub(super) struct Versions {
    client: Arc<Client>,
    bot: BotId,
    /// The newest entry that it has read.
    newest: Mutex<Option<Noted>>,
}

impl Versions {
    pub(super) fn followed(client: &Arc<Client>, bot: BotId) -> Following<Self> {
        let versions = Self { client: client.clone(), bot, newest: Mutex::default() };
        Following::new(versions, OWN.to_owned())
    }

    async fn entries(&self) -> Result<Vec<Noted>, StoreError> {
        let answer = self.client.ask(Op::Entries(self.bot), true).await?;
        let Answer::Entries(entries) = answer else { unreachable!("it was the log") };
        Ok(entries)
    }
}

impl Source for Versions {
    type Made = String;

    async fn newest(&self) -> Result<Option<Noted>, StoreError> {
        let newest = self.entries().await?.pop();
        let known = self.newest.lock().unwrap().clone();
        let number = |it: &Option<Noted>| it.as_ref().map(|it| it.number);
        let is_taken_for_known = self.client.world.broken == Some(Broken::FollowsByNumber)
            && number(&newest) == number(&known);
        Ok(if is_taken_for_known { known } else { newest })
    }

    async fn log(&self) -> anyhow::Result<Log> {
        let entries = self.entries().await?;
        *self.newest.lock().unwrap() = entries.last().cloned();
        Log::read(entries)
    }

    async fn make(&self, version: &str) -> anyhow::Result<String> {
        let answer = self.client.ask(Op::Files(self.bot, version.to_owned()), true).await?;
        let Answer::Files(found) = answer else { unreachable!("it was files") };
        ensure!(found == Some(files(version)), "these are not the files of {version}");
        let proof = self.client.world.chance().below(2_000) as u64;
        sleep(Duration::from_millis(proof)).await;
        Ok(version.to_owned())
    }

    fn version(made: &String) -> &str {
        made
    }

    fn keep(&self, _: &Log) {}
}

/// Follows, and notes what is in force on this machine.
pub(super) async fn follow(following: &Following<Versions>, machine: &Machine) {
    loop {
        let _ = following.look().await;
        let current = following.current().borrow().clone();
        *machine.in_force.lock().unwrap() = Some(current.unserved.unwrap_or(current.made));
        sleep(FOLLOWING).await;
    }
}

impl World {
    /// Somebody calls the command on this machine: they look, and confirm. It is held
    /// up before it adds its entry.
    pub(super) async fn publish(
        self: Arc<Self>,
        machine: Arc<Machine>,
        held_up: impl Future<Output = ()>,
    ) {
        let Some(bot) = self.followed else { return };
        let lease = Lease::new(|| Uptime(Duration::ZERO));
        let client = Client::new(&self, &machine, &lease);
        let desk = Versions { client, bot, newest: Mutex::default() };
        // Whatever fails, they read so.
        if let Ok(Some(noted)) = desk.publish(held_up).await {
            self.published.lock().unwrap().push(noted);
        }
    }

    /// What came into force last, as the database has it.
    fn in_force(&self) -> String {
        let entries = self.followed.map(|it| self.database().entries(it)).unwrap_or_default();
        let last = Log::read(entries).unwrap().last().map(str::to_owned);
        last.unwrap_or(OWN.to_owned())
    }

    /// All that is reached serves what came into force last, and that follows from
    /// all that came before; and nothing is gone that the command said is in force.
    pub(super) fn serves_what_is_published(&self) -> Result<(), String> {
        let Some(bot) = self.followed else { return Ok(()) };
        let entries = self.database().entries(bot);
        let all = self.published.lock().unwrap().clone();
        if let Some(lost) = all.iter().find(|it| !entries.contains(it)) {
            return Err(format!("entry {} was published, and is gone", lost.number));
        }
        let mut former = None;
        for (number, entry) in (1..).zip(Log::read(entries).unwrap().entries) {
            if entry.from != former {
                return Err(format!("entry {number} was published over another than it saw"));
            }
            former = Some(entry.to);
        }
        let newest = self.in_force();
        let served = |it: &Arc<Machine>| it.in_force.lock().unwrap().clone();
        let reached = self.machines().into_iter().filter(|it| it.is_reached());
        let other = reached.filter_map(|it| served(&it)).find(|it| *it != newest);
        other.map_or(Ok(()), |it| Err(format!("{it} is served, and {newest} is in force")))
    }
}

impl Versions {
    /// Publishes something over what is in force. Returns the entry, if it is there.
    async fn publish(&self, held_up: impl Future<Output = ()>) -> anyhow::Result<Option<Noted>> {
        let world = &self.client.world;
        let log = Log::read(self.entries().await?)?;
        let look = world.chance().below(LOOK_MAX.as_millis() as usize) as u64;
        sleep(Duration::from_millis(look)).await;
        let goes_back = world.chance().once_in(4);
        let earlier = log.entries.iter().rev().nth(1).filter(|_| goes_back);
        let kind = if earlier.is_some() { Kind::Rollback } else { Kind::Publish };
        let to = earlier.map_or_else(|| format!("v{}", world.number()), |it| it.to.clone());
        let from = log.last().map(str::to_owned);
        self.ask(Publish::Files(to.clone(), files(&to))).await?;
        held_up.await;
        let entry = Entry { from, ..Entry::of(kind, world.time(), to) };
        let number = log.newest.as_ref().map_or(1, |it| it.number + 1);
        let noted = Noted { number, entry: serde_json::to_string(&entry)? };
        Ok(self.add(log.newest, &noted).await?.then_some(noted))
    }

    async fn add(&self, seen: Option<Noted>, noted: &Noted) -> Result<bool, StoreError> {
        let broken = self.client.world.broken;
        let add = match broken {
            Some(Broken::PublishesByNumber) => Publish::AddByNumber(noted.clone()),
            _ => Publish::Add(seen, noted.clone()),
        };
        if self.ask(add).await? {
            return Ok(true);
        }
        if broken == Some(Broken::TakesReadingForPublished) {
            return Ok(self.entries().await?.contains(noted));
        }
        self.ask(Publish::AddAgain(noted.clone())).await
    }

    async fn ask(&self, what: Publish) -> Result<bool, StoreError> {
        let answer = self.client.ask(Op::Publish(self.bot, what), true).await?;
        let Answer::Done(done) = answer else { unreachable!("it was a change") };
        Ok(done)
    }
}
