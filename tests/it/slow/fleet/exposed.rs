//! Instances that can be cut off from the database or from Telegram, and whose
//! clocks can be set.

use std::time::Duration;

use tokio::time::{Instant, sleep};

use super::clock::Clock;
use super::proxy::{Proxy, There};
use super::{Fleet, NAMES};
use crate::fake::Fake;
use crate::slow::failover::is_answered;
use crate::slow::postgres::server::{Server, server};
use crate::slow::serving::{Mode, Serving};

/// What an instance is cut off from.
#[derive(Clone, Copy, Debug)]
pub(super) enum Side {
    Database,
    Telegram,
}

/// What is around an instance.
struct Around {
    /// Its ways to the database and to Telegram.
    ways: [Proxy; 2],
    clock: Clock,
}

impl Around {
    async fn new(server: &Server, fake: &Fake) -> Self {
        let database = Proxy::to(There::Socket(server.socket_file())).await;
        let telegram = Proxy::to(There::Address(fake.url().authority().to_owned())).await;
        Self { ways: [database, telegram], clock: Clock::new() }
    }

    /// The settings by which an instance is in there.
    fn settings(&self) -> Vec<(&'static str, String)> {
        let [database, telegram] = self.ways.each_ref().map(|it| &it.address);
        let database = format!("postgresql://postgres@{database}/records");
        let ways = [
            ("HEELWISE_DATABASE__URL", database),
            ("HEELWISE_API_URL", format!("http://{telegram}")),
        ];
        ways.into_iter().chain(self.clock.settings()).collect()
    }
}

/// A fleet, and what is around each of its instances.
pub(super) struct Exposed {
    pub(super) fleet: Fleet,
    around: Vec<Around>,
}

impl Exposed {
    pub(super) async fn start(fake: &Fake, mode: Mode, settings: &[(&str, &str)]) -> Option<Self> {
        let server = server().await?;
        let url = server.database("records").await;
        let (mut around, mut instances) = (Vec::new(), Vec::new());
        for name in NAMES {
            let its = Around::new(&server, fake).await;
            let own = its.settings();
            let own = own.iter().map(|(name, value)| (*name, &value[..]));
            let named = [("HEELWISE_FLEET__NAME", name)].into_iter().chain(own);
            let settings: Vec<_> = settings.iter().copied().chain(named).collect();
            instances.push(Serving::start_with(fake, mode, &settings));
            around.push(its);
        }
        Some(Self { fleet: Fleet { server, url, instances }, around })
    }

    /// Cuts off the keeper, until another instance has said something. Returns how long
    /// that takes.
    pub(super) async fn cut_off(&self, fake: &Fake, from: Side) -> Duration {
        let (keeper, start) = (self.fleet.keeper(None).await, Instant::now());
        let way = &self.around[keeper].ways[from as usize];
        way.cut(true);
        self.fleet.keeper(Some(keeper)).await;
        is_answered(fake).await;
        way.cut(false);
        start.elapsed()
    }

    /// Sets the clocks of all.
    pub(super) fn set_clocks(&self, seconds_ahead: i64) {
        self.around.iter().for_each(|it| it.clock.set(seconds_ahead));
    }

    /// Sets the clock of the keeper, until something more is said. Returns how long that
    /// takes.
    pub(super) async fn set_clock(&self, fake: &Fake, seconds_ahead: i64) -> Duration {
        self.around[self.fleet.keeper(None).await].clock.set(seconds_ahead);
        is_answered(fake).await
    }

    /// Waits until the keeper has sent so many beats more.
    pub(super) async fn beats(&self, beats: i64) {
        let beat = "SELECT beat::text FROM instance JOIN bot ON keeper = instance.id";
        let beat = async || {
            let beats = self.fleet.server.column("records", beat).await;
            beats.first().and_then(|it| it.parse::<i64>().ok())
        };
        let start = beat().await.expect("somebody keeps the bot");
        while beat().await.expect("the keeper stays") < start + beats {
            sleep(Duration::from_millis(50)).await;
        }
    }
}
