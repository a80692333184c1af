//! Instances of the real program on a real database, which Telegram calls at one
//! address: a balancer brings every call to one that does not keep the bot.

use std::time::Duration;

use reqwest::Client;
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::Instant;

use super::failover::is_answered;
use super::figures::ask;
use super::fleet::{Fleet, NAMES, print};
use super::kills::{Fever, a_random_moment, people_talk};
use super::postgres::server::server;
use super::serving::{Mode, Serving, free_address};
use crate::fake::Fake;

/// Keepers that are killed, one after another.
const ROUNDS: usize = 2;

/// Within what time another one has answered somebody.
const LIMIT: Duration = Duration::from_secs(12);

/// The address that Telegram calls. All that comes goes to one instance; nothing
/// goes anywhere before there is one.
struct Balancer {
    address: String,
    target: watch::Sender<Option<String>>,
    _task: JoinSet<()>,
}

impl Balancer {
    async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let (target, mut task) = (watch::Sender::new(None), JoinSet::new());
        task.spawn(accept(listener, target.clone()));
        Self { address, target, _task: task }
    }

    /// From now on everything goes to this instance, and connections to another end.
    fn calls(&self, instance: &Serving) {
        self.target.send_replace(Some(instance.setting("HEELWISE_FLEET__ADDRESS")));
    }
}

async fn accept(listener: TcpListener, target: watch::Sender<Option<String>>) {
    let mut connections = JoinSet::new();
    loop {
        let (here, _) = listener.accept().await.unwrap();
        connections.spawn(carry(here, target.subscribe()));
    }
}

async fn carry(mut here: TcpStream, mut target: watch::Receiver<Option<String>>) {
    let Some(there) = target.borrow_and_update().clone() else { return };
    let Ok(mut there) = TcpStream::connect(there).await else { return };
    tokio::select! {
        _ = copy_bidirectional(&mut here, &mut there) => {}
        _ = target.changed() => {}
    }
}

/// Returns what an instance has counted.
async fn figure(instance: &Serving, series: &str) -> f64 {
    let (_, figures) = ask(&instance.setting("HEELWISE_WEB__LISTEN"), "/metrics").await;
    let of_it = |it: &str| it.strip_prefix(series)?.trim().parse().ok();
    figures.lines().find_map(of_it).unwrap()
}

/// Returns how many calls an instance has passed on.
async fn passed_on(instance: &Serving) -> f64 {
    figure(instance, "heelwise_webhook_passed_on_total{result=\"taken\"}").await
}

/// The status of the answer to a call that says it was passed on, and does not know
/// the secret.
async fn forges(instance: &Serving) -> u16 {
    let url = format!("http://{}/telegram", instance.setting("HEELWISE_FLEET__ADDRESS"));
    let call = Client::new().post(url).header("x-heelwise-passed-on", "1").body("{}");
    call.send().await.unwrap().status().as_u16()
}

#[tokio::test(flavor = "multi_thread")]
async fn calls_reach_the_keeper_by_another_and_nothing_is_lost_when_it_dies() {
    let (fake, fever) = (Fake::start().await, Fever::new());
    let Some(server) = server().await else { return };
    let url = server.database("records").await;
    let balancer = Balancer::start().await;
    let start = |name| {
        let (calls, web) = (free_address(), free_address());
        let own = [
            ("HEELWISE_FLEET__ADDRESS", &calls[..]),
            ("HEELWISE_FLEET__NAME", name),
            ("HEELWISE_DATABASE__URL", &url),
            ("HEELWISE_WEB__LISTEN", &web),
            ("HEELWISE_WEBHOOK__LISTEN", &calls),
            ("HEELWISE_WEBHOOK__URL", &format!("http://{}/telegram", balancer.address)),
        ];
        Serving::start_with(&fake, Mode::Webhook, &[&fever.settings()[..], &own].concat())
    };
    let instances = NAMES.into_iter().map(start).collect();
    let mut fleet = Fleet { server, url: url.clone(), instances };
    let chats = people_talk(&fake, async {
        for round in 0..ROUNDS {
            let keeper = fleet.keeper(None).await;
            let other = (keeper + 1) % NAMES.len();
            let before = passed_on(&fleet.instances[other]).await;
            balancer.calls(&fleet.instances[other]);
            a_random_moment(&fake, 2 * round + 1).await;
            is_answered(&fake).await;
            assert!(passed_on(&fleet.instances[other]).await > before);
            for (place, instance) in fleet.instances.iter().enumerate() {
                assert_eq!(forges(instance).await, 401);
                let serves = figure(instance, "heelwise_fleet_serves").await;
                assert_eq!(serves, f64::from(u8::from(place == keeper)));
            }
            assert!(figure(&fleet.instances[keeper], "heelwise_fleet_tenures_total").await >= 1.0);
            let start = Instant::now();
            fleet.instances[keeper].kill();
            fake.forget_confirmation();
            let next = fleet.keeper(Some(keeper)).await;
            balancer.calls(&fleet.instances[NAMES.len() - keeper - next]);
            is_answered(&fake).await;
            let took = start.elapsed();
            print("killed, with one address for all", took);
            assert!(took < LIMIT, "{took:?}");
            fleet.instances[keeper].start_again();
        }
    })
    .await;
    let statuses = fake.deliveries().into_iter().filter_map(|it| it.status);
    let (taken, others): (Vec<_>, Vec<_>) = statuses.partition(|it| *it == 200);
    assert!(taken.len() > 2 * chats as usize, "{} were taken", taken.len());
    assert!(!others.is_empty() && others.iter().all(|it| *it == 503), "{others:?}");
    fleet.stops_with_all_kept(&fake, chats).await;
}
