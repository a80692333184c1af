//! The store in PostgreSQL, held against a real server, which is killed, waits
//! for a standby that is away, and ends sessions.

pub(crate) mod history;
mod pooler;
mod roster;
pub(crate) mod server;

use std::cell::Cell;
use std::time::Duration;

use futures::future::join_all;
use heelwise::mandate::{Lease, Mandate, Uptime};
use heelwise::store::keyring::Keyring;
use heelwise::store::postgres::{Database, Postgres, PostgresOptions};
use heelwise::store::{ChatId, Kept, Store, StoreError, Version};

use crate::slow::kills::{a_random_moment, counted, expected, is_kept, people_talk_while};
use crate::slow::serving::{Mode, free_address};
use crate::stores::{keeps_what_is_committed, record};
use crate::thief;
use crate::world::{put, replace};
use server::server;

/// Times that the server is killed while people talk.
const ROUNDS: usize = 8;

/// The number of `Fake::TOKEN`.
pub(crate) const BOT: i64 = 123_456_789;

pub(crate) fn options(url: &str, bot: i64, keys: &str) -> PostgresOptions {
    let keyring = if keys.is_empty() { Keyring::default() } else { Keyring::read(keys).unwrap() };
    PostgresOptions {
        database: Database::at(url, None).unwrap(),
        bot,
        keyring,
        metrics: Default::default(),
        mandate: Mandate::unlimited(),
    }
}

pub(crate) async fn open(url: &str, bot: i64, keys: &str) -> Postgres {
    options(url, bot, keys).open().await.unwrap()
}

async fn refusal(options: PostgresOptions) -> String {
    format!("{:#}", options.open().await.map(drop).unwrap_err())
}

#[tokio::test]
async fn postgres_keeps_what_is_committed() {
    let Some(server) = server().await else { return };
    let url = server.database("records").await;
    keeps_what_is_committed(open(&url, 1, "").await).await;
    keeps_what_is_committed(open(&url, 2, &thief::key()).await).await;
    assert_eq!(read(&open(&url, 1, "").await, ChatId(7)).await, Some(record(3)));
    assert_eq!(read(&open(&url, 3, "").await, ChatId(7)).await, None, "it is another bot's");
}

pub(crate) async fn read(
    store: &Postgres,
    chat: ChatId,
) -> Option<heelwise::store::record::Record> {
    store.load(chat).await.unwrap().record
}

#[tokio::test]
async fn nothing_is_written_without_a_mandate() {
    let Some(server) = server().await else { return };
    let url = server.database("records").await;
    let lease = Lease::new(|| Uptime(Duration::ZERO));
    lease.extend(Uptime(Duration::ZERO));
    let mandate = lease.mandate();
    let limited = PostgresOptions { mandate: mandate.clone(), ..options(&url, BOT, "") };
    let store = limited.open().await.unwrap();
    put(&store, ChatId(7), record(1)).await;
    let other = PostgresOptions { mandate: Mandate::unlimited(), bot: 7, ..limited };
    let other = other.open().await.unwrap();
    mandate.end();
    let second = record(2).encode().unwrap();
    let commit = replace(&store, ChatId(7), Some(&second));
    let (written, ()) = futures::join!(commit, put(&other, ChatId(7), record(2)));
    let Err(StoreError::Later(why)) = written else { panic!("{written:?}") };
    assert!(why.to_string().contains("this instance may not act for the bot now"), "{why}");
    assert_eq!(read(&store, ChatId(7)).await, Some(record(1)));
    assert_eq!(read(&other, ChatId(7)).await, Some(record(2)), "it has a mandate of its own");
}

#[tokio::test]
async fn bots_of_one_process_are_written_together_and_not_mixed() {
    let Some(server) = server().await else { return };
    let of_one = options(&server.database("records").await, 1, "");
    let of_two = PostgresOptions { bot: 2, ..of_one.clone() };
    let (one, two) = (of_one.open().await.unwrap(), of_two.open().await.unwrap());
    let chats = || (0..200).map(ChatId);
    join_all(chats().map(async |chat| {
        futures::join!(put(&one, chat, record(1)), put(&two, chat, record(2)));
    }))
    .await;
    let together = "SELECT count(*)::text FROM (SELECT 1 FROM chat GROUP BY xmin::text \
                    HAVING count(DISTINCT bot) = 2) AS transactions";
    assert_ne!(server.column("records", together).await, ["0"]);
    join_all(chats().map(async |chat| {
        let third = record(3).encode().unwrap();
        let (put, removed) =
            futures::join!(replace(&one, chat, Some(&third)), replace(&two, chat, None));
        assert!(put.is_ok() && removed.is_ok());
    }))
    .await;
    for chat in chats() {
        assert_eq!(read(&one, chat).await, Some(record(3)));
        assert_eq!(read(&two, chat).await, None);
    }
}

#[tokio::test]
async fn more_than_a_page_comes_once_each() {
    let Some(server) = server().await else { return };
    let store = open(&server.database("records").await, BOT, &thief::key()).await;
    let commits = (0..1_200).map(|chat| put(&store, ChatId(chat), record(1)));
    join_all(commits).await;
    let all: Vec<_> = futures::StreamExt::collect(store.all()).await;
    let mut chats: Vec<_> = all.into_iter().map(|it| it.unwrap().0.0).collect();
    chats.sort_unstable();
    assert_eq!(chats, (0..1_200).collect::<Vec<_>>());
}

#[tokio::test]
async fn a_database_that_cannot_be_relied_on_is_refused() {
    let Some(server) = server().await else { return };
    server.run("CREATE DATABASE empty").await;
    let why = refusal(options(&server.url("empty"), BOT, "")).await;
    assert!(why.contains("heelwise store migrate"), "{why}");
    let url = server.database("records").await;
    server.run("ALTER SYSTEM SET fsync = off").await;
    server.run("SELECT pg_reload_conf()").await;
    let why = loop {
        if let Err(error) = options(&url, BOT, "").open().await {
            break format!("{error:#}");
        }
    };
    assert!(why.contains("fsync"), "{why}");
}

#[tokio::test]
async fn a_server_has_to_prove_its_name_where_the_way_is_encrypted() {
    let Some(mut server) = server().await else { return };
    server.database("records").await;
    let address = free_address();
    let certificate = server.listens(&address).await;
    let port = address.split_once(':').unwrap().1;
    let at = |host: &str, authorities: Option<&str>| {
        let url = format!("postgresql://postgres@{host}:{port}/records?sslmode=require");
        let database = Database::at(&url, authorities).unwrap();
        PostgresOptions { database, ..options(&url, BOT, "") }
    };
    let trusting = Some(&certificate[..]);
    put(&at("localhost", trusting).open().await.unwrap(), ChatId(1), record(1)).await;
    for options in [at("127.0.0.1", trusting), at("localhost", None)] {
        let why = refusal(options).await;
        assert!(why.contains("certificate"), "{why}");
    }
}

#[tokio::test]
async fn without_the_key_nothing_of_a_record_can_be_read() {
    let Some(server) = server().await else { return };
    let url = server.database("records").await;
    let (old, new) = (thief::key(), "7f".repeat(32));
    put(&open(&url, BOT, &old).await, ChatId(42), record(1)).await;
    let rows = "SELECT encode(chat, 'hex') || encode(record, 'hex') FROM chat";
    let [row] = &server.column("records", rows).await[..] else { panic!("there is one row") };
    assert!(!row.contains("000000000000002a") && !row.contains(&hex(b"version")), "{row}");
    for (keys, words) in [("", "set `store_key_file`"), (&new[..], "but the keys given are")] {
        let why = refusal(options(&url, BOT, keys)).await;
        assert!(why.contains(words), "{why}");
    }
    assert!(refusal(plain(&url).await).await.contains("are not encrypted"));
    // The newest key takes over, and the old one is not needed any more.
    for keys in [format!("{new} {old}"), new] {
        assert_eq!(read(&open(&url, BOT, &keys).await, ChatId(42)).await, Some(record(1)));
    }
}

/// A bot whose records are not encrypted, opened with a key.
async fn plain(url: &str) -> PostgresOptions {
    drop(open(url, 7, "").await);
    options(url, 7, &thief::key())
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|it| format!("{it:02x}")).collect()
}

/// Commits to many chats at once until `until` has ended; whatever was answered
/// is then there, and nothing newer than what was sent.
async fn commits_while(store: &Postgres, until: impl Future<Output = ()>) {
    let is_over = Cell::new(false);
    let chats = (0..100).map(async |chat| {
        let (mut kept, mut run, mut has_given_up) = (Kept::NONE, 0, false);
        while !is_over.get() {
            run += 1;
            let encoded = record(run).encode().unwrap();
            match store.commit(ChatId(chat), kept.version, Some(&encoded)).await {
                Ok(version) => kept = Kept { record: Some(record(run)), version },
                // Nobody else writes; but what was given up may still land.
                Err(StoreError::Stale) if has_given_up => {
                    kept = kept_now(store, ChatId(chat)).await;
                }
                Err(StoreError::Stale) => panic!("chat {chat} has another version in run {run}"),
                Err(StoreError::Later(_)) => {
                    has_given_up = true;
                    kept = kept_now(store, ChatId(chat)).await;
                }
                Err(StoreError::Failed(error)) => panic!("{error:#}"),
            }
        }
        assert_eq!(kept_now(store, ChatId(chat)).await, kept);
    });
    let until = async {
        until.await;
        is_over.set(true);
    };
    futures::join!(join_all(chats), until);
}

async fn kept_now(store: &Postgres, chat: ChatId) -> Kept {
    loop {
        match store.load(chat).await {
            Err(StoreError::Later(_)) => {}
            kept => return kept.unwrap(),
        }
    }
}

#[tokio::test]
async fn what_is_answered_is_kept_though_the_server_is_killed() {
    let Some(mut server) = server().await else { return };
    let store = open(&server.database("records").await, BOT, "").await;
    commits_while(&store, async {
        for _ in 0..4 {
            tokio::time::sleep(Duration::from_millis(200)).await;
            server.kill_and_start().await;
        }
    })
    .await;
}

#[tokio::test]
async fn what_is_answered_is_kept_though_sessions_are_ended() {
    let Some(server) = server().await else { return };
    let store = open(&server.database("records").await, BOT, "").await;
    commits_while(&store, async {
        for what in ["terminate", "cancel"].repeat(20) {
            let others = "FROM pg_stat_activity WHERE application_name = 'heelwise'";
            server.run(&format!("SELECT pg_{what}_backend(pid) {others}")).await;
        }
    })
    .await;
}

/// Lets each commit wait for a standby; there is none.
pub(crate) async fn wait_for_a_standby(server: &server::Server, name: &str) {
    server.run(&format!("ALTER SYSTEM SET synchronous_standby_names = '{name}'")).await;
    server.run("SELECT pg_reload_conf()").await;
    let set = "SELECT current_setting('synchronous_standby_names')";
    while server.column("postgres", set).await != [name] {}
}

#[tokio::test]
async fn a_commit_without_its_standby_is_done_neither_by_time_nor_by_a_cancel() {
    let Some(server) = server().await else { return };
    let store = open(&server.database("records").await, BOT, "").await;
    put(&store, ChatId(1), record(1)).await;
    let over = store.load(ChatId(1)).await.unwrap().version;
    wait_for_a_standby(&server, "away").await;
    let second = record(2).encode().unwrap();
    let commit = store.commit(ChatId(1), over, Some(&second));
    let cancels = async {
        let waits = "SELECT pg_cancel_backend(pid)::text FROM pg_stat_activity \
                     WHERE application_name = 'heelwise' AND wait_event = 'SyncRep'";
        while server.column("records", waits).await.is_empty() {}
    };
    let (committed, ()) = futures::join!(commit, cancels);
    assert!(matches!(committed, Err(StoreError::Later(_))), "{committed:?}");
    // It can be read, and is confirmed only once there is a standby or none is
    // asked for.
    let kept = kept_now(&store, ChatId(1)).await;
    assert_eq!(kept.record, Some(record(2)));
    let confirmed = store.confirm(ChatId(1), kept).await;
    assert!(matches!(confirmed, Err(StoreError::Later(_))), "{confirmed:?}");
    wait_for_a_standby(&server, "").await;
    let kept = kept_now(&store, ChatId(1)).await;
    let confirmed = match store.confirm(ChatId(1), kept).await {
        // The commit that was given up may still have landed.
        Err(StoreError::Stale) => kept_now(&store, ChatId(1)).await,
        confirmed => confirmed.unwrap(),
    };
    assert_eq!(confirmed.record, Some(record(2)));
    let sessions =
        "SELECT count(*)::text FROM pg_stat_activity WHERE application_name = 'heelwise'";
    let count: usize = server.column("records", sessions).await[0].parse().unwrap();
    assert!(count <= 7, "{count} sessions");
    assert_ne!(replace(&store, ChatId(1), None).await.unwrap(), over);
    assert_eq!(store.load(ChatId(1)).await.unwrap().version, Version::NONE);
}

#[tokio::test]
async fn a_commit_whose_session_was_ended_is_written_once_more() {
    let Some(server) = server().await else { return };
    let store = open(&server.database("records").await, BOT, "").await;
    put(&store, ChatId(1), record(1)).await;
    for chat in [1, 2].map(ChatId) {
        let over = store.load(chat).await.unwrap().version;
        wait_for_a_standby(&server, "away").await;
        let second = record(2).encode().unwrap();
        let ended = async {
            let waits = "SELECT pg_terminate_backend(pid)::text FROM pg_stat_activity \
                         WHERE application_name = 'heelwise' AND wait_event = 'SyncRep'";
            while server.column("records", waits).await.is_empty() {}
            wait_for_a_standby(&server, "").await;
        };
        let (committed, ()) = futures::join!(store.commit(chat, over, Some(&second)), ended);
        let kept = Kept { record: Some(record(2)), version: committed.unwrap() };
        assert_eq!(store.load(chat).await.unwrap(), kept);
    }
}

#[tokio::test]
async fn a_bot_that_starts_before_its_database_waits_for_it() {
    let Some(mut server) = server().await else { return };
    let url = server.database("records").await;
    server.kill();
    let (store, ()) = futures::join!(open(&url, BOT, ""), server.start());
    put(&store, ChatId(1), record(1)).await;
    let why = refusal(options(&server.url("nowhere"), BOT, "")).await;
    assert!(why.contains("does not exist"), "{why}");
}

async fn people_talk_while_the_server_is_killed(mode: Mode) {
    let Some(server) = server().await else { return };
    let url = server.database("records").await;
    let server = tokio::sync::Mutex::new(server);
    let more = [("HEELWISE_DATABASE__URL", &url[..])];
    let (_, chats) = people_talk_while(mode, ROUNDS, &more, async |fake, serving, round| {
        a_random_moment(fake, round).await;
        if round % 4 == 3 {
            serving.kill_and_start();
            fake.forget_confirmation();
        } else {
            server.lock().await.kill_and_start().await;
        }
    })
    .await;
    let store = open(&url, BOT, &thief::key()).await;
    for chat in 1..=chats {
        is_kept(chat, read(&store, ChatId(chat)).await);
    }
    assert_eq!(counted(store.counts().await.unwrap()), expected(chats));
}

#[tokio::test(flavor = "multi_thread")]
async fn kills_of_the_server_while_many_talk_lose_nothing_by_polling() {
    people_talk_while_the_server_is_killed(Mode::Polling).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn kills_of_the_server_while_many_talk_lose_nothing_by_webhook() {
    people_talk_while_the_server_is_killed(Mode::Webhook).await;
}
