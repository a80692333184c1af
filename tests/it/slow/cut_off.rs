//! Instances of the real program on a real database, each behind proxies: the
//! one that serves is cut off from the database, or from Telegram.

use std::time::Duration;

use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::Instant;

use super::failover::is_answered;
use super::fleet::{Fleet, NAMES, print};
use super::kills::{Fever, a_random_moment, people_talk};
use super::postgres::server::server;
use super::serving::{Mode, Serving, free_address};
use crate::fake::Fake;

/// Within what time another one has answered somebody, if the keeper cannot reach
/// the database, or Telegram.
const MUTE: Duration = Duration::from_secs(10);
const DEAF: Duration = Duration::from_secs(20);

/// Passes on what comes to an address of its own, until it is cut.
struct Proxy {
    address: String,
    is_cut: watch::Sender<bool>,
    _task: JoinSet<()>,
}

impl Proxy {
    async fn to(there: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let is_cut = watch::Sender::new(false);
        let mut task = JoinSet::new();
        task.spawn(accept(listener, there.to_owned(), is_cut.clone()));
        Self { address, is_cut, _task: task }
    }

    fn cut(&self, is_cut: bool) {
        self.is_cut.send_replace(is_cut);
    }
}

async fn accept(listener: TcpListener, there: String, is_cut: watch::Sender<bool>) {
    let mut connections = JoinSet::new();
    loop {
        let (here, _) = listener.accept().await.unwrap();
        connections.spawn(carry(here, there.clone(), is_cut.subscribe()));
    }
}

/// Carries what comes until one end closes it. Once it is cut nothing passes any
/// more, and neither end hears of that before the cut is mended.
async fn carry(mut here: TcpStream, there: String, mut is_cut: watch::Receiver<bool>) {
    let mut other = None;
    let carried = async {
        let there = other.insert(TcpStream::connect(there).await?);
        copy_bidirectional(&mut here, there).await
    };
    let ended = async {
        let _ = is_cut.wait_for(|it| *it).await;
    };
    tokio::select! {
        biased;
        () = ended => {}
        _ = carried => return,
    }
    let _ = is_cut.wait_for(|it| !*it).await;
}

/// What a keeper is cut off from.
#[derive(Clone, Copy, Debug)]
enum From {
    Database,
    Telegram,
}

async fn another_answers_when_the_keeper_is_cut_off(from: From, limit: Duration, mode: Mode) {
    let (fake, fever) = (Fake::start().await, Fever::new());
    let Some(mut server) = server().await else { return };
    server.database("records").await;
    let address = free_address();
    server.listens(&address).await;
    let telegram = fake.url().authority().to_owned();
    let (mut proxies, mut instances) = (Vec::new(), Vec::new());
    for name in NAMES {
        let [database, telegram] = [Proxy::to(&address).await, Proxy::to(&telegram).await];
        let own = [
            ("HEELWISE_FLEET__NAME", name),
            ("HEELWISE_API_URL", &format!("http://{}", telegram.address)),
            (
                "HEELWISE_DATABASE__URL",
                &format!("postgresql://postgres@{}/records", database.address),
            ),
        ];
        let settings = [&fever.settings()[..], &own].concat();
        instances.push(Serving::start_with(&fake, mode, &settings));
        proxies.push([database, telegram]);
    }
    let mut fleet = Fleet { url: server.url("records"), server, instances };
    let chats = people_talk(&fake, async {
        a_random_moment(&fake, 1).await;
        let (keeper, start) = (fleet.keeper(None).await, Instant::now());
        proxies[keeper][from as usize].cut(true);
        fleet.keeper(Some(keeper)).await;
        is_answered(&fake).await;
        let took = start.elapsed();
        print(&format!("cut off from {from:?}, {mode:?}"), took);
        assert!(took < limit, "{took:?}");
        proxies[keeper][from as usize].cut(false);
    })
    .await;
    fleet.stops_with_all_kept(&fake, chats).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_answers_when_the_keeper_is_cut_off_from_the_database_by_polling() {
    another_answers_when_the_keeper_is_cut_off(From::Database, MUTE, Mode::Polling).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_answers_when_the_keeper_is_cut_off_from_the_database_by_webhook() {
    another_answers_when_the_keeper_is_cut_off(From::Database, MUTE, Mode::Webhook).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_answers_when_the_keeper_is_cut_off_from_telegram_by_polling() {
    another_answers_when_the_keeper_is_cut_off(From::Telegram, DEAF, Mode::Polling).await;
}

/// Telegram's calls still reach it, and it cannot answer anybody.
#[tokio::test(flavor = "multi_thread")]
async fn another_answers_when_the_keeper_is_cut_off_from_telegram_by_webhook() {
    another_answers_when_the_keeper_is_cut_off(From::Telegram, DEAF, Mode::Webhook).await;
}
