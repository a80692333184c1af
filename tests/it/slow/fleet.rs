//! Several processes of the real program on one real database, for one bot, which one
//! of them serves.

use std::io::Write;
use std::time::Duration;

use futures::future::join_all;
use heelwise::store::ChatId;
use tokio::time::{Instant, sleep, sleep_until};

use super::failover::is_answered;
use super::kills::{Fever, is_kept, was_said_in_order};
use super::postgres::history;
use super::postgres::server::{Server, server};
use super::postgres::{BOT, open, read};
use super::serving::{CHAT, Mode, Serving, hears};
use crate::fake::{Fake, Fault};
use crate::thief;

mod clock;
mod clocks;
mod exposed;
mod pace;
mod proxy;
mod rounds;

/// Instances, each by its name.
pub(crate) const NAMES: [&str; 3] = ["north", "south", "west"];

/// How long a keeper is stopped.
const STOPPED: Duration = Duration::from_secs(12);

/// After what time a message is answered in whose midst the keeper is stopped: it
/// finds the answer when it goes on, and somebody else has said that message again.
const ANSWERED: Duration = Duration::from_secs(5);

/// Messages that are answered so late: one more may come before it is stopped.
const SLOW: usize = 8;

/// What befalls a keeper.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Blow {
    Killed,
    Stopped,
    StoppedInMidSend,
    AskedToLeave,
}

/// Instances on one database.
pub(crate) struct Fleet {
    pub(crate) server: Server,
    pub(crate) url: String,
    pub(crate) instances: Vec<Serving>,
}

impl Fleet {
    pub(crate) async fn start(fake: &Fake, mode: Mode, settings: &[(&str, &str)]) -> Option<Self> {
        let server = server().await?;
        let url = server.database("records").await;
        Some(Self::start_on(server, url, fake, mode, settings))
    }

    /// Starts instances that reach the database by this URL.
    pub(crate) fn start_on(
        server: Server,
        url: String,
        fake: &Fake,
        mode: Mode,
        settings: &[(&str, &str)],
    ) -> Self {
        let start = |name| {
            let own = [("HEELWISE_DATABASE__URL", &url[..]), ("HEELWISE_FLEET__NAME", name)];
            Serving::start_with(fake, mode, &[settings, &own].concat())
        };
        let instances = NAMES.into_iter().map(start).collect();
        Self { server, url, instances }
    }

    /// Which instance keeps the bot, other than this one.
    pub(crate) async fn keeper(&self, but: Option<usize>) -> usize {
        self.keeper_of(BOT, but).await
    }

    /// The same for a bot of several.
    async fn keeper_of(&self, bot: i64, but: Option<usize>) -> usize {
        let asked = format!(
            "SELECT name FROM instance JOIN bot ON keeper = instance.id WHERE bot.id = {bot}"
        );
        loop {
            let names = self.server.column("records", &asked).await;
            let keeper = NAMES.iter().position(|it| names == [*it]);
            if let Some(keeper) = keeper.filter(|it| Some(*it) != but) {
                return keeper;
            }
            sleep(Duration::from_millis(10)).await;
        }
    }

    /// Returns the tenure of the keeper.
    async fn tenure(&self) -> Vec<String> {
        let tenure = format!("SELECT tenure::text FROM bot WHERE id = {BOT}");
        self.server.column("records", &tenure).await
    }

    /// Returns how long it takes until another instance has said something.
    pub(crate) async fn blow(&mut self, fake: &Fake, blow: Blow) -> Duration {
        let keeper = self.keeper(None).await;
        if let Blow::StoppedInMidSend = blow {
            fake.script("sendMessage", vec![Fault::Slow(ANSWERED); SLOW]);
            is_answered(fake).await;
        }
        let start = Instant::now();
        match blow {
            Blow::Killed => self.instances[keeper].kill(),
            Blow::Stopped | Blow::StoppedInMidSend => self.instances[keeper].signal("STOP"),
            Blow::AskedToLeave => self.instances[keeper].signal("TERM"),
        }
        self.keeper(Some(keeper)).await;
        is_answered(fake).await;
        let took = start.elapsed();
        match blow {
            Blow::Killed => {
                fake.forget_confirmation();
                self.instances[keeper].start_again();
            }
            Blow::Stopped | Blow::StoppedInMidSend => {
                sleep_until(start + STOPPED).await;
                self.instances[keeper].signal("CONT");
            }
            Blow::AskedToLeave => {
                let ended = self.instances[keeper].ends_within(Duration::from_secs(10)).await;
                assert_eq!(ended, Some(0));
                self.instances[keeper].start_again();
            }
        }
        took
    }

    /// Kills the keeper of a bot, and starts it again once another keeps the bot.
    /// Returns which it was.
    pub(crate) async fn loses_the_keeper_of(&mut self, bot: i64) -> usize {
        let keeper = self.keeper_of(bot, None).await;
        self.instances[keeper].kill();
        self.keeper_of(bot, Some(keeper)).await;
        self.instances[keeper].start_again();
        keeper
    }

    /// Whether one was taken for dead that lived.
    pub(crate) fn one_was_buried(&self) -> bool {
        let words = "the others took this instance for dead";
        self.instances.iter().any(|it| it.log().contains(words))
    }

    /// Asks all to leave.
    async fn stop(&mut self) {
        let codes = join_all(self.instances.iter_mut().map(Serving::stop)).await;
        assert_eq!(codes, [Some(0); NAMES.len()]);
    }

    /// Stops, and then nothing is lost of what so many people have said; each of them
    /// has heard everything, in order, and not faster than Telegram takes it; and each
    /// change of a record follows the one before it.
    pub(crate) async fn stops_with_all_kept(&mut self, fake: &Fake, chats: i64) {
        self.stop().await;
        assert_eq!(fake.undelivered(), 0);
        assert_eq!(fake.violations(), [""; 0]);
        history::is_whole(&self.server, BOT, fake).await;
        let store = open(&self.url, BOT, &thief::key()).await;
        for chat in 1..=chats {
            is_kept(chat, read(&store, ChatId(chat)).await);
            was_said_in_order(fake, chat);
        }
        pace::was_kept(fake);
    }

    /// How often an instance became the keeper.
    fn tenures(&self) -> usize {
        let begun = |it: &Serving| it.log().matches("this instance keeps the bot now").count();
        self.instances.iter().map(begun).sum()
    }
}

#[expect(clippy::disallowed_methods, reason = "a longer run is asked for so")]
pub(crate) fn rounds() -> Option<usize> {
    std::env::var("HEELWISE_FLEET_ROUNDS").ok().map(|it| it.parse().expect("a number of rounds"))
}

/// Prints how long something took, if rounds are asked for.
pub(crate) fn print(what: &str, took: Duration) {
    if rounds().is_some() {
        let line = format!("{what}: {:.2} s\n", took.as_secs_f64());
        std::io::stderr().write_all(line.as_bytes()).unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_of_three_serves_and_nobody_beside_them() {
    let (fake, fever) = (Fake::start().await, Fever::new());
    let Some(mut fleet) = Fleet::start(&fake, Mode::Polling, &fever.settings()).await else {
        return;
    };
    fake.chat(CHAT).say("/start");
    hears(&fake, "May I ask about your health").await;
    let all = "SELECT count(*)::text FROM instance";
    while fleet.server.column("records", all).await != ["3"] {}
    let alone = [&fever.settings()[..], &[("HEELWISE_DATABASE__URL", &fleet.url[..])]].concat();
    let mut alone = Serving::start_with(&fake, Mode::Polling, &alone);
    assert_eq!(alone.ends_within(Duration::from_secs(30)).await, Some(1));
    assert!(alone.log().contains("is served by a fleet (north, south, west)"), "{}", alone.log());
    assert_eq!(fleet.tenures(), 1);
    let refused = fake.requests().into_iter().filter(|it| it.refusal.is_some()).count();
    assert_eq!(refused, 0, "nobody else asked for updates");
    fleet.stop().await;
    assert_eq!(fleet.server.column("records", all).await, ["0"]);
}
