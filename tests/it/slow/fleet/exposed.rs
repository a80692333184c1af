//! Instances that can be cut off from the database or from Telegram, and whose
//! clocks can be set.

use std::ops::{Deref, DerefMut};
use std::time::Duration;

use tokio::time::{Instant, sleep};

use super::clock::Clock;
use super::proxy::{Proxy, There};
use super::{Fleet, NAMES};
use crate::fake::Fake;
use crate::slow::failover::is_answered;
use crate::slow::postgres::server::server;
use crate::slow::serving::{Mode, Serving};

/// What an instance is cut off from.
#[derive(Clone, Copy, Debug)]
pub(super) enum Side {
    Database,
    Telegram,
}

/// A fleet, with the ways and the clock of each instance.
pub(super) struct Exposed {
    fleet: Fleet,
    ways: Vec<[Proxy; 2]>,
    clocks: Vec<Clock>,
}

impl Deref for Exposed {
    type Target = Fleet;

    fn deref(&self) -> &Fleet {
        &self.fleet
    }
}

impl DerefMut for Exposed {
    fn deref_mut(&mut self) -> &mut Fleet {
        &mut self.fleet
    }
}

impl Exposed {
    pub(super) async fn start(fake: &Fake, mode: Mode, settings: &[(&str, &str)]) -> Option<Self> {
        let server = server().await?;
        let url = server.database("records").await;
        let sides = [There::Socket(server.socket_file()), There::Address(address(fake))];
        let (mut ways, mut clocks, mut instances) = (Vec::new(), Vec::new(), Vec::new());
        for name in NAMES {
            let [database, telegram] = sides.each_ref().map(|it| Proxy::to(it.clone()));
            let [database, telegram] = [database.await, telegram.await];
            let clock = Clock::new();
            let own = [
                ("HEELWISE_FLEET__NAME", name.to_owned()),
                ("HEELWISE_API_URL", format!("http://{}", telegram.address)),
                (
                    "HEELWISE_DATABASE__URL",
                    format!("postgresql://postgres@{}/records", database.address),
                ),
            ];
            let own: Vec<_> = own.into_iter().chain(clock.settings()).collect();
            let own = own.iter().map(|(name, value)| (*name, &value[..]));
            let settings: Vec<_> = settings.iter().copied().chain(own).collect();
            instances.push(Serving::start_with(fake, mode, &settings));
            ways.push([database, telegram]);
            clocks.push(clock);
        }
        Some(Self { fleet: Fleet { server, url, instances }, ways, clocks })
    }

    /// Cuts off the keeper, until another instance has said something. Returns how long
    /// that takes.
    pub(super) async fn cut_off(&self, fake: &Fake, from: Side) -> Duration {
        let (keeper, start) = (self.keeper(None).await, Instant::now());
        let way = &self.ways[keeper][from as usize];
        way.cut(true);
        self.keeper(Some(keeper)).await;
        is_answered(fake).await;
        way.cut(false);
        start.elapsed()
    }

    /// Sets the clocks of all.
    pub(super) fn set_clocks(&self, seconds_ahead: i64) {
        self.clocks.iter().for_each(|it| it.set(seconds_ahead));
    }

    /// Sets the clock of the keeper, until something more is said. Returns how long that
    /// takes.
    pub(super) async fn set_clock(&self, fake: &Fake, seconds_ahead: i64) -> Duration {
        self.clocks[self.keeper(None).await].set(seconds_ahead);
        is_answered(fake).await
    }

    /// Waits until the keeper has sent so many beats more.
    pub(super) async fn beats(&self, beats: i64) {
        let beat = "SELECT beat::text FROM instance JOIN bot ON keeper = instance.id";
        let beat = async || {
            let beats = self.server.column("records", beat).await;
            beats.first().and_then(|it| it.parse::<i64>().ok())
        };
        let start = beat().await.expect("somebody keeps the bot");
        while beat().await.expect("the keeper stays") < start + beats {
            sleep(Duration::from_millis(50)).await;
        }
    }
}

fn address(fake: &Fake) -> String {
    fake.url().authority().to_owned()
}
