//! Rounds: many people talk, and something befalls the instances or their database;
//! whatever it is, all is answered within the seconds that are promised.

use std::ops::Range;
use std::time::Duration;

use futures::future::join_all;
use heelwise::store::Store;

use super::exposed::{Exposed, Side};
use super::{Blow, print, rounds};
use crate::fake::Fake;
use crate::slow::failover::is_answered;
use crate::slow::kills::{Fever, a_random_moment, counted, expected, people_talk};
use crate::slow::postgres::{BOT, open};
use crate::slow::serving::Mode;
use crate::thief;

/// Rounds in each mode; HEELWISE_FLEET_ROUNDS says another number, and prints the
/// seconds of each.
const ROUNDS: usize = 25;

/// Fleets side by side, each with some of the rounds, which are mostly waiting.
const FLEETS: usize = 2;

/// What befalls a fleet.
#[derive(Clone, Copy, Debug)]
enum Event {
    /// Something befalls the keeper itself.
    Keeper(Blow),
    /// The database is killed, and starts at once.
    DatabaseKilled,
    /// The keeper cannot reach something any more.
    CutOff(Side),
    /// The keeper's clock jumps by so many hours.
    ClockSet(i64),
}

/// One after another.
const EVENTS: [Event; 9] = [
    Event::Keeper(Blow::Killed),
    Event::ClockSet(30),
    Event::Keeper(Blow::Stopped),
    Event::CutOff(Side::Database),
    Event::Keeper(Blow::StoppedInMidSend),
    Event::DatabaseKilled,
    Event::Keeper(Blow::AskedToLeave),
    Event::CutOff(Side::Telegram),
    Event::ClockSet(-30 * 24),
];

impl Event {
    /// Within what time somebody is answered again.
    fn limit(self) -> Duration {
        Duration::from_secs(match self {
            Self::Keeper(Blow::AskedToLeave) | Self::ClockSet(_) => 3,
            Self::Keeper(Blow::Killed | Blow::Stopped | Blow::StoppedInMidSend)
            | Self::CutOff(Side::Database)
            | Self::DatabaseKilled => 10,
            Self::CutOff(Side::Telegram) => 20,
        })
    }

    /// Befalls a fleet, and returns how long it takes until somebody is answered.
    async fn befalls(self, exposed: &mut Exposed, fake: &Fake) -> Duration {
        match self {
            Self::Keeper(blow) => exposed.fleet.blow(fake, blow).await,
            Self::DatabaseKilled => {
                exposed.fleet.server.kill_and_start().await;
                is_answered(fake).await
            }
            Self::CutOff(from) => exposed.cut_off(fake, from).await,
            Self::ClockSet(hours) => exposed.set_clock(fake, hours * 3_600).await,
        }
    }
}

async fn a_fleet_goes_on(mode: Mode, rounds: Range<usize>) {
    let (fake, fever) = (Fake::start().await, Fever::new());
    let Some(mut exposed) = Exposed::start(&fake, mode, &fever.settings()).await else { return };
    let chats = people_talk(&fake, async {
        for round in rounds {
            a_random_moment(&fake, 2 * round + 1).await;
            let event = EVENTS[round % EVENTS.len()];
            let took = event.befalls(&mut exposed, &fake).await;
            print(&format!("{round} {event:?}, {mode:?}"), took);
            assert!(took < event.limit(), "{event:?}: {took:?}");
        }
    })
    .await;
    exposed.fleet.stops_with_all_kept(&fake, chats).await;
    let store = open(&exposed.fleet.url, BOT, &thief::key()).await;
    assert_eq!(counted(store.counts().await.unwrap()), expected(chats));
}

async fn whatever_befalls_a_fleet_it_goes_on(mode: Mode) {
    let rounds = rounds().unwrap_or(ROUNDS);
    let of_each = rounds.div_ceil(FLEETS);
    let fleets = (0..rounds).step_by(of_each);
    let fleets = fleets.map(|it| a_fleet_goes_on(mode, it..rounds.min(it + of_each)));
    join_all(fleets).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_befalls_a_fleet_it_goes_on_by_polling() {
    whatever_befalls_a_fleet_it_goes_on(Mode::Polling).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_befalls_a_fleet_it_goes_on_by_webhook() {
    whatever_befalls_a_fleet_it_goes_on(Mode::Webhook).await;
}
