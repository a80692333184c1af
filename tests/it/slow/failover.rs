//! Instances of the real program on a real database, as many people talk: it is
//! killed and starts again; or it has a synchronous standby, which is promoted when
//! the primary dies, again and again, or stops for a while.

use std::mem::swap;
use std::time::Duration;

use heelwise::fleet::plan::BURIAL;
use tokio::time::{Instant, sleep, sleep_until};

use super::fleet::{Blow, Fleet, print, rounds};
use super::kills::{Fever, a_random_moment, people_talk};
use super::postgres::server::{Server, server};
use super::serving::Mode;
use crate::fake::Fake;

/// Times that a standby is promoted in each mode; HEELWISE_FLEET_ROUNDS says another
/// number.
const FAILOVERS: usize = 3;

/// How long there is no primary: longer than a lease.
const WITHOUT_PRIMARY: Duration = Duration::from_secs(5);

/// How long somebody waits for an answer once there is a database again.
const LIMIT: Duration = Duration::from_secs(10);

/// How much longer than a burial takes a database is away.
const GRACE: Duration = Duration::from_secs(2);

/// How long the standby is stopped, and how long if rounds are asked for; and after what
/// time nothing is said.
const STOPPED: Duration = Duration::from_secs(12);
const STOPPED_LONG: Duration = Duration::from_secs(60);
const QUIET: Duration = Duration::from_secs(5);

/// Connections that an instance holds at most, on average.
const CONNECTIONS: usize = 6;

/// Waits until something more is said, and returns how long it took.
pub(crate) async fn is_answered(fake: &Fake) -> Duration {
    let (start, said) = (Instant::now(), fake.send_count());
    fake.wait_for(|fake| (fake.send_count() > said).then_some(())).await;
    start.elapsed()
}

async fn connections(server: &Server) -> usize {
    let held = "SELECT count(*)::text FROM pg_stat_activity WHERE application_name = 'heelwise'";
    server.column("records", held).await[0].parse().unwrap()
}

async fn a_fleet_goes_on_once_the_standby_is_promoted(mode: Mode) {
    let (fake, fever) = (Fake::start().await, Fever::new());
    let Some(mut primary) = server().await else { return };
    primary.database("records").await;
    let standby = primary.synchronous_standby().await;
    let url = primary.url_with(&standby, "records");
    let mut fleet = Fleet::start_on(standby, url, &fake, mode, &fever.settings());
    let chats = people_talk(&fake, async {
        for failover in 0..rounds().unwrap_or(FAILOVERS) {
            if failover > 0 {
                // What was promoted has a standby where the dead one was, and it dies next.
                primary.becomes_standby_of(&fleet.server).await;
                swap(&mut primary, &mut fleet.server);
            }
            a_random_moment(&fake, 2 * failover + 1).await;
            primary.kill();
            sleep(WITHOUT_PRIMARY).await;
            fleet.server.run("SELECT pg_promote()").await;
            let took = is_answered(&fake).await;
            print(&format!("the standby was promoted, {mode:?}"), took);
            assert!(took < LIMIT, "{took:?}");
        }
    })
    .await;
    assert!(!fleet.one_was_buried());
    fleet.stops_with_all_kept(&fake, chats).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fleet_goes_on_once_the_standby_is_promoted_by_polling() {
    a_fleet_goes_on_once_the_standby_is_promoted(Mode::Polling).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fleet_goes_on_once_the_standby_is_promoted_by_webhook() {
    a_fleet_goes_on_once_the_standby_is_promoted(Mode::Webhook).await;
}

/// It is killed and starts at once, then later than a burial takes, and then in the
/// moment in which the keeper dies too.
async fn a_fleet_goes_on_once_its_database_starts_again(mode: Mode) {
    let (fake, fever) = (Fake::start().await, Fever::new());
    let Some(mut fleet) = Fleet::start(&fake, mode, &fever.settings()).await else { return };
    let chats = people_talk(&fake, async {
        for away in [Duration::ZERO, BURIAL + GRACE] {
            a_random_moment(&fake, 1).await;
            fleet.server.kill();
            sleep(away).await;
            fleet.server.start().await;
            let took = is_answered(&fake).await;
            print(&format!("the database was killed for {away:?}, {mode:?}"), took);
            assert!(took < LIMIT, "{took:?}");
            assert!(!fleet.one_was_buried());
        }
        a_random_moment(&fake, 3).await;
        fleet.keeper(None).await;
        fleet.server.kill_and_start().await;
        let took = fleet.blow(&fake, Blow::Killed).await;
        print(&format!("the database and the keeper were killed, {mode:?}"), took);
        assert!(took < LIMIT + GRACE, "{took:?}");
    })
    .await;
    fleet.stops_with_all_kept(&fake, chats).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fleet_goes_on_once_its_database_starts_again_by_polling() {
    a_fleet_goes_on_once_its_database_starts_again(Mode::Polling).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fleet_goes_on_once_its_database_starts_again_by_webhook() {
    a_fleet_goes_on_once_its_database_starts_again(Mode::Webhook).await;
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
        let said = fake.send_count();
        sleep_until(start + rounds().map_or(STOPPED, |_| STOPPED_LONG)).await;
        assert_eq!(fake.send_count(), said, "all wait");
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
