//! The store and whole bots behind pgbouncer, which lends a session of the server
//! for one transaction: what a session keeps is lost, or is another's.

use std::fs;
use std::path::Path;
use std::process::{Child, Stdio};
use std::sync::atomic::AtomicUsize;
use std::time::Duration;

use futures::StreamExt;
use futures::future::join_all;
use heelwise::store::postgres::migrate;
use heelwise::store::{ChatId, Store};
use tempfile::TempDir;
use tokio::sync::Mutex;
use tokio_postgres::NoTls;

use super::server::{self, Server, USER, server};
use super::{BOT, commits_while, history, open, read};
use crate::fake::Fake;
use crate::slow::failover::is_answered;
use crate::slow::fleet::{Blow, Fleet, print};
use crate::slow::kills::{
    Fever, a_random_moment, counted, expected, is_kept, people_talk, people_talk_while,
};
use crate::slow::serving::Mode;
use crate::stores::{keeps_what_is_committed, record};
use crate::thief;
use crate::world::put;

/// Where Debian puts it.
const PROGRAM: &str = "/usr/sbin/pgbouncer";

/// The sessions of the server that it lends: fewer than a store has connections.
const SESSIONS: usize = 2;

const PORT: u16 = 6432;

/// Times that it or the server is killed while people talk.
const ROUNDS: usize = 6;

/// How long nobody is answered once it has been killed.
const LIMIT: Duration = Duration::from_secs(10);

/// A pooler before a server, reached by a socket in a folder of its own.
struct Pooler {
    folder: TempDir,
    child: Child,
}

/// Starts a server and a pooler before it.
async fn pooled() -> Option<(Server, Pooler)> {
    static MISSED: AtomicUsize = AtomicUsize::new(0);
    let server = server().await?;
    if !Path::new(PROGRAM).exists() {
        assert!(!server::is_required(), "pgbouncer is required");
        server::not_run(&MISSED, "pgbouncer", "apt-get install pgbouncer");
        return None;
    }
    let pooler = Pooler::before(&server).await;
    Some((server, pooler))
}

fn spawn(folder: &Path) -> Child {
    let mut command = server::as_user(Path::new(PROGRAM));
    command.arg("--quiet").arg(folder.join("settings"));
    command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
}

impl Pooler {
    async fn before(server: &Server) -> Self {
        let folder = server::folder();
        let (socket, port) = server.socket();
        let settings = format!(
            "[databases]\n\
             * = host={} port={port} user={USER}\n\
             [pgbouncer]\n\
             unix_socket_dir = {}\n\
             listen_port = {PORT}\n\
             auth_type = any\n\
             pool_mode = transaction\n\
             default_pool_size = {SESSIONS}\n\
             server_login_retry = 1\n",
            socket.display(),
            folder.path().display()
        );
        fs::write(folder.path().join("settings"), settings).unwrap();
        let child = spawn(folder.path());
        let pooler = Self { folder, child };
        pooler.is_up().await;
        pooler
    }

    async fn is_up(&self) {
        while tokio_postgres::connect(&self.url(USER), NoTls).await.is_err() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    fn url(&self, database: &str) -> String {
        format!("postgresql://{USER}@{}/{database}", server::host((self.folder.path(), PORT)))
    }

    /// Makes a database with tables, and returns its URL here.
    async fn database(&self, server: &Server) -> String {
        server.run("CREATE DATABASE records").await;
        migrate(&self.url("records"), None).await.unwrap();
        server.column("records", history::TRIGGER).await;
        self.url("records")
    }

    async fn kill_and_start(&mut self) {
        self.kill();
        self.child = spawn(self.folder.path());
        self.is_up().await;
    }

    fn kill(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for Pooler {
    fn drop(&mut self) {
        self.kill();
    }
}

/// No more sessions are used than are lent, so each of them serves many.
async fn sessions_are_shared(server: &Server) {
    let held = "SELECT pid::text FROM pg_stat_activity \
                WHERE datname = 'records' AND pid <> pg_backend_pid()";
    let held = server.column("records", held).await.len();
    assert!((1..=SESSIONS).contains(&held), "{held} sessions");
}

#[tokio::test]
async fn behind_a_pooler_a_store_keeps_what_is_committed() {
    let Some((server, pooler)) = pooled().await else { return };
    let url = pooler.database(&server).await;
    let plain = open(&url, 1, "").await;
    keeps_what_is_committed(open(&url, 2, &thief::key()).await).await;
    join_all((0..1_200).map(|chat| put(&plain, ChatId(chat), record(1)))).await;
    assert_eq!(plain.all().map(Result::unwrap).count().await, 1_200);
    sessions_are_shared(&server).await;
    assert_eq!(read(&open(&url, 2, &thief::key()).await, ChatId(7)).await, Some(record(3)));
}

#[tokio::test]
async fn behind_a_pooler_what_is_answered_is_kept_though_both_are_killed() {
    let Some((mut server, mut pooler)) = pooled().await else { return };
    let store = open(&pooler.database(&server).await, BOT, "").await;
    commits_while(&store, async {
        for _ in 0..3 {
            tokio::time::sleep(Duration::from_millis(200)).await;
            pooler.kill_and_start().await;
            tokio::time::sleep(Duration::from_millis(200)).await;
            server.kill_and_start().await;
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn behind_a_pooler_kills_while_many_talk_lose_nothing() {
    let Some((server, pooler)) = pooled().await else { return };
    let url = pooler.database(&server).await;
    let both = Mutex::new((server, pooler));
    let more = [("HEELWISE_DATABASE__URL", &url[..])];
    let (_, chats) =
        people_talk_while(Mode::Webhook, ROUNDS, &more, async |fake, serving, round| {
            a_random_moment(fake, round).await;
            let (server, pooler) = &mut *both.lock().await;
            match round % 3 {
                0 => pooler.kill_and_start().await,
                1 => server.kill_and_start().await,
                _ => serving.kill_and_start(),
            }
        })
        .await;
    sessions_are_shared(&both.lock().await.0).await;
    let store = open(&url, BOT, &thief::key()).await;
    for chat in 1..=chats {
        is_kept(chat, read(&store, ChatId(chat)).await);
    }
    assert_eq!(counted(store.counts().await.unwrap()), expected(chats));
}

#[tokio::test(flavor = "multi_thread")]
async fn behind_a_pooler_another_instance_goes_on_when_the_keeper_is_killed() {
    let (fake, fever) = (Fake::start().await, Fever::new());
    let Some((server, mut pooler)) = pooled().await else { return };
    let url = pooler.database(&server).await;
    let mut fleet = Fleet::start_on(server, url, &fake, Mode::Polling, &fever.settings());
    let chats = people_talk(&fake, async {
        a_random_moment(&fake, 1).await;
        let took = fleet.blow(&fake, Blow::Killed).await;
        print("killed behind a pooler", took);
        assert!(took < LIMIT, "{took:?}");
        pooler.kill_and_start().await;
        let took = is_answered(&fake).await;
        print("the pooler was killed", took);
        assert!(took < LIMIT, "{took:?}");
        sessions_are_shared(&fleet.server).await;
    })
    .await;
    fleet.stops_with_all_kept(&fake, chats).await;
}
