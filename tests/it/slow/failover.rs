//! Instances of the real program on a real database with a synchronous standby:
//! the primary dies and the standby is promoted, and the standby stops for a
//! while, as many people talk.

use std::time::Duration;

use tokio::time::{Instant, sleep, sleep_until};

use super::fleet::{Fleet, print};
use super::kills::{Fever, a_random_moment, people_talk};
use super::postgres::server::{Server, server};
use super::serving::Mode;
use crate::fake::Fake;

/// How long there is no primary: longer than a lease.
const WITHOUT_PRIMARY: Duration = Duration::from_secs(5);

/// How long somebody waits for an answer after the standby has been promoted.
const LIMIT: Duration = Duration::from_secs(10);

/// How long the standby is stopped, and after what time nothing is said.
const STOPPED: Duration = Duration::from_secs(12);
const QUIET: Duration = Duration::from_secs(5);

/// Connections that an instance holds at most, on average.
const CONNECTIONS: usize = 6;

/// Waits until something more is said, and returns how long it took.
pub(crate) async fn is_answered(fake: &Fake) -> Duration {
    let (start, said) = (Instant::now(), fake.requests_of("sendMessage").len());
    fake.wait_for(|fake| (fake.requests_of("sendMessage").len() > said).then_some(())).await;
    start.elapsed()
}

async fn connections(server: &Server) -> usize {
    let held = "SELECT count(*)::text FROM pg_stat_activity WHERE application_name = 'heelwise'";
    server.column("records", held).await[0].parse().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fleet_goes_on_once_the_standby_is_promoted() {
    let (fake, fever) = (Fake::start().await, Fever::new());
    let Some(mut primary) = server().await else { return };
    primary.database("records").await;
    let standby = primary.synchronous_standby().await;
    let url = primary.url_with(&standby, "records");
    let mut fleet = Fleet::start_on(standby, url, &fake, Mode::Polling, &fever.settings());
    let chats = people_talk(&fake, async {
        a_random_moment(&fake, 1).await;
        primary.kill();
        sleep(WITHOUT_PRIMARY).await;
        fleet.server.run("SELECT pg_promote()").await;
        let took = is_answered(&fake).await;
        print("the standby was promoted", took);
        assert!(took < LIMIT, "{took:?}");
    })
    .await;
    assert!(!fleet.one_was_buried());
    fleet.stops_with_all_kept(&fake, chats).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn while_the_standby_is_away_all_wait_and_connections_stay_few() {
    let (fake, fever) = (Fake::start().await, Fever::new());
    let Some(primary) = server().await else { return };
    let url = primary.database("records").await;
    let standby = primary.synchronous_standby().await;
    let mut fleet = Fleet::start_on(primary, url, &fake, Mode::Polling, &fever.settings());
    let chats = people_talk(&fake, async {
        a_random_moment(&fake, 1).await;
        let start = Instant::now();
        standby.signal("STOP");
        sleep_until(start + QUIET).await;
        let said = fake.requests_of("sendMessage").len();
        sleep_until(start + STOPPED).await;
        assert_eq!(fake.requests_of("sendMessage").len(), said, "all wait");
        let held = connections(&fleet.server).await;
        assert!(held <= CONNECTIONS * fleet.instances.len(), "{held} connections");
        standby.signal("CONT");
        let took = is_answered(&fake).await;
        print("the standby is back", took);
        assert!(took < LIMIT, "{took:?}");
    })
    .await;
    assert!(!fleet.one_was_buried());
    fleet.stops_with_all_kept(&fake, chats).await;
}
