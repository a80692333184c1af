//! A restore into a database that breaks off: the program is killed in the midst
//! of it, or the server. Nothing of it is then there, and the next call puts all
//! of it there.

use std::io::{BufRead, BufReader};
use std::process::{Child, Output, Stdio};
use std::time::Duration;

use tokio::task::{JoinHandle, JoinSet, spawn_blocking};
use tokio::time::{sleep, timeout};
use tokio_postgres::{Client, NoTls};

use super::*;
use crate::slow::postgres::server::signal;
use crate::slow::postgres::wait_for_a_standby;

/// How long a restore may take.
const LIMIT: Duration = Duration::from_secs(60);

const SESSIONS: &str = "FROM pg_stat_activity WHERE application_name = 'heelwise'";

/// A transaction that has a row which restores have to wait for.
pub(super) struct Held {
    client: Client,
    _task: JoinSet<()>,
}

impl Held {
    pub(super) async fn by(mover: &Mover, statement: &str) -> Self {
        let (client, connection) = tokio_postgres::connect(&mover.url, NoTls).await.unwrap();
        let mut task = JoinSet::new();
        task.spawn(async { drop(connection.await) });
        client.batch_execute(&format!("BEGIN; {statement}")).await.unwrap();
        Self { client, _task: task }
    }

    pub(super) async fn let_go(self) {
        self.client.batch_execute("ROLLBACK").await.unwrap();
    }
}

/// Takes the row of the last chat of the backup.
pub(super) fn last_row(mover: &Mover) -> String {
    let file = fs::read_dir(mover.place("there")).unwrap().next().unwrap().unwrap().path();
    let text = fs::read_to_string(file).unwrap();
    let number = |it: &str| it.split(' ').next()?.parse::<i64>().ok();
    let chat = hex(&text.lines().rev().find_map(number).unwrap().to_be_bytes());
    format!("INSERT INTO chat VALUES ({BOT}, '\\x{chat}', 1, '', false)")
}

pub(super) fn begin(mover: &Mover) -> Child {
    let mut command = mover.command_in_database(&["restore", "there"], "");
    command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
}

/// Waits without a hold on the runtime, which also serves who has a row.
pub(super) async fn ends(child: Child) -> Output {
    let restore = child.id();
    within_limit(restore, spawn_blocking(|| child.wait_with_output().unwrap())).await
}

async fn within_limit<T>(restore: u32, what: JoinHandle<T>) -> T {
    let Ok(done) = timeout(LIMIT, what).await else {
        signal("KILL", [restore]);
        panic!("the restore takes too long");
    };
    done.unwrap()
}

/// Waits until so many restores wait for a row.
pub(super) async fn wait_for_rows(server: &Server, number: usize) {
    let waits = format!("SELECT pid::text {SESSIONS} AND wait_event_type = 'Lock'");
    while server.column("records", &waits).await.len() != number {}
    let bytes = server.column("records", "SELECT pg_relation_size('chat')::text").await;
    assert_ne!(bytes, ["0"], "a part is written");
}

/// Waits until no restore is in hand, and then there is nothing.
async fn nothing_is_there(server: &Server) {
    while server.column("records", &format!("SELECT count(*)::text {SESSIONS}")).await != ["0"] {}
    for table in ["bot", "chat", "counted"] {
        let count = format!("SELECT count(*)::text FROM {table}");
        assert_eq!(server.column("records", &count).await, ["0"], "{table}");
    }
}

async fn all_is_there(mover: &Mover, before: &Everything) {
    assert!(everything(&open(&mover.url, BOT, "").await).await == *before);
}

/// Kills a restore that waits for a row, and returns what has the row.
async fn killed_in_its_midst(server: &Server, mover: &Mover) -> Held {
    let held = Held::by(mover, &last_row(mover)).await;
    let mut killed = begin(mover);
    wait_for_rows(server, 1).await;
    killed.kill().unwrap();
    assert_eq!(ends(killed).await.status.code(), None);
    held
}

#[tokio::test]
async fn of_a_restore_that_is_killed_nothing_is_there_and_the_next_succeeds() {
    let Some(server) = server().await else { return };
    let (mover, before) = with_a_backup(&server).await;
    let held = killed_in_its_midst(&server, &mover).await;
    held.let_go().await;
    nothing_is_there(&server).await;
    says(&ends(begin(&mover)).await);
    all_is_there(&mover, &before).await;
}

#[tokio::test]
async fn a_restore_waits_for_what_a_killed_one_has_left() {
    let Some(server) = server().await else { return };
    let (mover, before) = with_a_backup(&server).await;
    let held = killed_in_its_midst(&server, &mover).await;
    let next = begin(&mover);
    wait_for_rows(&server, 2).await;
    held.let_go().await;
    says(&ends(next).await);
    all_is_there(&mover, &before).await;
}

#[tokio::test]
async fn a_restore_gives_up_on_a_row_that_is_not_let_go() {
    let Some(server) = server().await else { return };
    let (mover, _) = with_a_backup(&server).await;
    let bot = format!("INSERT INTO bot (id) VALUES ({BOT})");
    for (row, words) in [
        (last_row(&mover), "write to the database; nothing was changed"),
        (bot, "another restore of it may be running"),
    ] {
        let held = Held::by(&mover, &row).await;
        let why = complains(&ends(begin(&mover)).await);
        assert!(why.contains(words) && why.contains("(55P03)"), "{why}");
        held.let_go().await;
        nothing_is_there(&server).await;
    }
}

#[tokio::test]
async fn of_a_restore_whose_server_is_killed_nothing_is_there_and_the_next_succeeds() {
    let Some(mut server) = server().await else { return };
    let (mover, before) = with_a_backup(&server).await;
    let _held = Held::by(&mover, &last_row(&mover)).await;
    let first = begin(&mover);
    wait_for_rows(&server, 1).await;
    server.kill();
    let why = complains(&ends(first).await);
    assert!(why.contains("nothing was changed; call this again"), "{why}");
    server.start().await;
    nothing_is_there(&server).await;
    says(&ends(begin(&mover)).await);
    all_is_there(&mover, &before).await;
}

#[tokio::test]
async fn a_restore_that_is_called_before_its_server_waits_for_it_and_says_so() {
    let Some(mut server) = server().await else { return };
    let (mover, before) = with_a_backup(&server).await;
    server.kill();
    let mut restore = begin(&mover);
    let mut errors = BufReader::new(restore.stderr.take().unwrap());
    let warned = spawn_blocking(move || {
        let mut line = String::new();
        errors.read_line(&mut line).unwrap();
        (line, errors)
    });
    let (line, _errors) = within_limit(restore.id(), warned).await;
    assert!(line.contains("the database cannot be used; trying again: "), "{line}");
    server.start().await;
    says(&ends(restore).await);
    all_is_there(&mover, &before).await;
}

/// The commit itself is in hand: it waits for a standby.
#[tokio::test]
async fn a_restore_whose_commit_was_not_heard_says_so_and_the_next_call_shows_it() {
    let Some(mut server) = server().await else { return };
    let (mover, before) = with_a_backup(&server).await;
    wait_for_a_standby(&server, "away").await;
    let first = begin(&mover);
    let waits = format!("SELECT pid::text {SESSIONS} AND wait_event = 'SyncRep'");
    while server.column("records", &waits).await.is_empty() {
        sleep(Duration::from_millis(10)).await;
    }
    server.kill();
    let why = complains(&ends(first).await);
    assert!(why.contains("is not known; call this again: if it refuses"), "{why}");
    server.start().await;
    wait_for_a_standby(&server, "").await;
    let why = complains(&ends(begin(&mover)).await);
    assert!(why.contains("has records or counts of this bot; nothing was changed"), "{why}");
    all_is_there(&mover, &before).await;
}
