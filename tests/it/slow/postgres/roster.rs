//! The roster of a fleet in PostgreSQL, against a real server.

use std::collections::BTreeSet;
use std::pin::pin;

use futures::StreamExt;
use heelwise::fleet::others::Serves;
use heelwise::fleet::postgres::{FleetBots, Rows};
use heelwise::fleet::{BotId, BotRow, Change, Instance, InstanceId, Roster, TenureId, View};
use heelwise::store::postgres::{Database, PublishedRows};
use heelwise::store::{ChatId, Noted, Store, StoreError};
use triage::engine::{Notice, Reply};

use super::server::{Server, server};
use super::{BOT, open, options, read};
use crate::stores::record;
use crate::world::put;

fn instance(id: i64) -> Instance {
    Instance { id: InstanceId(id), beat: 0, fit: true, release: 0 }
}

fn roster_of(url: &str, name: &str, bots: FleetBots) -> Rows {
    Rows::new(&Database::at(url, None).unwrap(), name, bots)
}

/// A server with a bot, and the roster of that bot.
async fn roster() -> Option<(Server, Rows)> {
    let server = server().await?;
    let url = server.database("records").await;
    drop(open(&url, BOT, "").await);
    let rows = roster_of(&url, "north", FleetBots::One(BOT));
    Some((server, rows))
}

async fn look(rows: &Rows, id: i64) -> Option<View> {
    rows.beat(&Instance { beat: 1, ..instance(id) }).await.unwrap()
}

async fn bot(rows: &Rows, id: i64) -> BotRow {
    look(rows, id).await.unwrap().bots[0]
}

async fn change(rows: &Rows, over: i64, to: Change) -> bool {
    rows.change(BotId(BOT), TenureId(over), to).await.unwrap()
}

#[tokio::test]
async fn a_bot_is_claimed_once_and_never_from_the_living() {
    let Some((_server, rows)) = roster().await else { return };
    for id in [1, 2] {
        rows.register(&instance(id)).await.unwrap();
    }
    let claim = |id, next| Change::Claim(InstanceId(id), TenureId(next));
    assert!(!change(&rows, 0, claim(3, 7)).await, "who is not registered keeps nothing");
    let (one, other) = tokio::join!(change(&rows, 0, claim(1, 11)), change(&rows, 0, claim(2, 12)));
    assert!(one ^ other, "{one} {other}");
    let BotRow { tenure, keeper, falls, .. } = bot(&rows, 1).await;
    assert_eq!(falls, 0);
    let keeper = keeper.unwrap();
    assert!(!change(&rows, tenure.0, claim(3 - keeper.0, 13)).await, "its keeper lives");
    assert!(!rows.bury(keeper, 0).await.unwrap() || keeper.0 == 2, "it has beaten since");
    assert!(change(&rows, tenure.0, Change::Ask(InstanceId(5))).await);
    assert_eq!(bot(&rows, 1).await.heir, Some(InstanceId(5)));
}

#[tokio::test]
async fn a_bot_of_the_dead_falls_and_one_that_is_given_does_not() {
    let Some((_server, rows)) = roster().await else { return };
    for id in [1, 2] {
        rows.register(&instance(id)).await.unwrap();
    }
    let claim = |id, next| Change::Claim(InstanceId(id), TenureId(next));
    assert!(change(&rows, 0, claim(1, 11)).await);
    assert!(change(&rows, 11, Change::Give(TenureId(12))).await);
    assert!(!change(&rows, 11, Change::Give(TenureId(13))).await, "it has another tenure");
    assert_eq!(bot(&rows, 2).await.keeper, None);
    assert!(change(&rows, 12, claim(1, 14)).await);
    assert!(rows.bury(InstanceId(1), 0).await.unwrap());
    assert!(look(&rows, 1).await.is_none(), "it is buried");
    assert_eq!(bot(&rows, 2).await.keeper, Some(InstanceId(1)));
    assert!(change(&rows, 14, claim(2, 15)).await);
    assert_eq!(bot(&rows, 2).await.falls, 1);
    assert!(change(&rows, 15, Change::Recover).await);
    assert_eq!(bot(&rows, 2).await.falls, 0);
}

#[tokio::test]
async fn an_instance_sees_those_of_its_bot_and_the_time_of_the_database() {
    let Some((server, rows)) = roster().await else { return };
    let other = roster_of(&server.url("records"), "south", FleetBots::One(9));
    rows.register(&instance(1)).await.unwrap();
    other.register(&instance(2)).await.unwrap();
    let view = look(&rows, 1).await.unwrap();
    assert_eq!(view.instances, [Instance { beat: 1, ..instance(1) }]);
    assert_eq!(view.bots.len(), 1);
    let now = server.column("records", "SELECT extract(epoch FROM now())::int8::text").await;
    assert!((now[0].parse::<i64>().unwrap() - view.time.timestamp()).abs() <= 2);
    let why = format!("{:#}", rows.refuse_beside_fleet().await.unwrap_err());
    assert!(why.contains("north") && !why.contains("south"), "{why}");
    let free = roster_of(&server.url("records"), "", FleetBots::One(10));
    free.refuse_beside_fleet().await.unwrap();
}

/// A second instance may lack one of the bots, such as for a wrong file.
#[tokio::test]
async fn instances_with_several_bots_are_one_fleet() {
    let Some((server, alone)) = roster().await else { return };
    let url = server.url("records");
    drop(open(&url, 9, "").await);
    let both = roster_of(&url, "north", FleetBots::Several(vec![BOT, 9]));
    let one = roster_of(&url, "south", FleetBots::Several(vec![BOT]));
    for (rows, id) in [(&both, 1), (&one, 2), (&alone, 3)] {
        rows.register(&instance(id)).await.unwrap();
    }
    let seen = async |rows: &Rows, id| {
        let View { bots, instances, .. } = look(rows, id).await.unwrap();
        let instances = instances.iter().map(|it| it.id.0).collect::<BTreeSet<_>>();
        (bots.iter().map(|it| it.bot.0).collect::<Vec<_>>(), instances)
    };
    assert_eq!(seen(&both, 1).await, (vec![9, BOT], [1, 2].into()));
    assert_eq!(seen(&one, 2).await, (vec![BOT], [1, 2].into()));
    assert_eq!(seen(&alone, 3).await, (vec![BOT], [3].into()));
    let claim = |id, next| Change::Claim(InstanceId(id), TenureId(next));
    assert!(change(&both, 0, claim(1, 11)).await);
    assert!(!change(&alone, 11, claim(3, 12)).await, "another fleet's keeper lives");
    let why = format!("{:#}", one.refuse_beside_fleet().await.unwrap_err());
    assert!(why.contains("north, north, south"), "{why}");
    let outside = roster_of(&url, "", FleetBots::One(77));
    outside.refuse_beside_fleet().await.expect_err("a fleet of several may take any bot");
}

#[tokio::test]
async fn instances_show_each_other_what_they_serve() {
    let Some((server, rows)) = roster().await else { return };
    let other = roster_of(&server.url("records"), "south", FleetBots::One(BOT));
    let serves = |it: &str| -> Serves {
        Serves([(BotId(BOT), [("country".to_owned(), it.to_owned())].into())].into())
    };
    assert!(rows.show(&serves("GB")).await.unwrap().is_none(), "it is not registered");
    for (rows, id) in [(&rows, 1), (&other, 2)] {
        rows.register(&instance(id)).await.unwrap();
    }
    let (me, others) = rows.show(&serves("GB")).await.unwrap().unwrap();
    assert_eq!((&me.name[..], me.serves), ("north", Some(serves("GB"))));
    assert!(others.len() == 1 && others[0].serves.is_none(), "it has shown nothing yet");
    let (me, others) = other.show(&serves("DE")).await.unwrap().unwrap();
    assert_eq!(me.serves, Some(serves("DE")));
    assert_eq!((&others[0].name[..], &others[0].serves), ("north", &Some(serves("GB"))));
    server.column("records", "UPDATE instance SET serves = '[]' WHERE id = 2").await;
    let (_, others) = rows.show(&serves("FR")).await.unwrap().unwrap();
    assert!(others[0].serves.is_none(), "a newer program may write something else");
    assert_eq!(other.show(&serves("DE")).await.unwrap().unwrap().1[0].serves, Some(serves("FR")));
}

#[tokio::test]
async fn what_is_unsaid_is_found_by_itself() {
    let Some(server) = server().await else { return };
    let store = open(&server.database("records").await, BOT, "").await;
    for chat in 0..1_200 {
        let mut record = record(1);
        record.outbox.clear();
        if chat % 2 == 1 {
            record.enqueue("en", 1, vec![Reply::Notice(Notice::Help)]);
        }
        put(&store, ChatId(chat), record).await;
    }
    let unsaid: Vec<_> = store.unsaid().map(|it| it.unwrap().0).collect().await;
    assert_eq!(unsaid, (1..1_200).step_by(2).collect::<Vec<_>>());
    put(&store, ChatId(1), {
        let mut record = record(2);
        record.outbox.clear();
        record
    })
    .await;
    assert_eq!(store.unsaid().count().await, 599);
}

#[tokio::test]
async fn tables_of_the_first_layout_are_brought_up_to_this_one() {
    let Some(server) = server().await else { return };
    let url = server.database("records").await;
    put(&open(&url, BOT, "").await, ChatId(7), record(1)).await;
    for statement in [
        "DROP TABLE instance, version, published",
        "ALTER TABLE chat DROP COLUMN unsaid",
        "ALTER TABLE bot DROP COLUMN tenure, DROP COLUMN keeper, DROP COLUMN heir, \
         DROP COLUMN falls",
        "UPDATE layout SET version = 1",
    ] {
        server.column("records", statement).await;
    }
    let why = format!("{:#}", options(&url, BOT, "").open().await.map(drop).unwrap_err());
    assert!(why.contains("heelwise store migrate"), "{why}");
    for _ in 0..2 {
        heelwise::store::postgres::migrate(&url, None).await.unwrap();
    }
    let store = open(&url, BOT, "").await;
    assert_eq!(read(&store, ChatId(7)).await, Some(record(1)));
    assert_eq!(store.unsaid().count().await, 1, "something may wait in a row from before");
    let rows = roster_of(&url, "north", FleetBots::One(BOT));
    rows.register(&instance(1)).await.unwrap();
    assert_eq!(look(&rows, 1).await.unwrap().bots.len(), 1);
    assert_eq!(published(&url).newest().await.unwrap(), None);
}

/// An older program passes over it, so both can serve a fleet side by side.
#[tokio::test]
async fn what_was_added_to_the_layout_is_asked_for_and_raises_no_layout() {
    let Some(server) = server().await else { return };
    let url = server.database("records").await;
    let layout = "SELECT version::text FROM layout";
    let before = server.column("records", layout).await;
    server.column("records", "ALTER TABLE instance DROP COLUMN serves").await;
    let why = format!("{:#}", options(&url, BOT, "").open().await.map(drop).unwrap_err());
    assert!(why.contains("`heelwise store migrate` adds it"), "{why}");
    heelwise::store::postgres::migrate(&url, None).await.unwrap();
    open(&url, BOT, "").await;
    assert_eq!(server.column("records", layout).await, before);
}

fn published(url: &str) -> PublishedRows {
    PublishedRows::new(&Database::at(url, None).unwrap(), BOT)
}

#[tokio::test]
async fn of_two_entries_with_one_number_one_is_kept_and_files_are_mended() {
    let Some(server) = server().await else { return };
    let url = server.database("records").await;
    let (rows, other) = (published(&url), published(&url));
    let (one, two) = tokio::join!(rows.add(None, "one"), other.add(None, "two"));
    let (one, two) = (one.unwrap(), two.unwrap());
    assert!(one ^ two, "{one} {two}");
    let (mine, lost) = if one { ("one", "two") } else { ("two", "one") };
    assert!(rows.add(None, mine).await.unwrap(), "its answer may not have been heard");
    let noted = |entry: &str| Noted { number: 1, entry: entry.to_owned() };
    assert!(!rows.add(Some(&noted(lost)), "three").await.unwrap(), "a failover has lost it");
    assert!(rows.add(Some(&noted(mine)), "three").await.unwrap());
    let newest = Noted { number: 2, entry: "three".to_owned() };
    assert_eq!(rows.newest().await.unwrap(), Some(newest));
    assert_eq!(rows.all().await.unwrap()[0].entry, mine);
    for files in [b"altered", b"as they"] {
        rows.put("v", files).await.unwrap();
        assert_eq!(rows.files("v").await.unwrap().as_deref(), Some(&files[..]));
    }
    assert_eq!(rows.files("w").await.unwrap(), None);
}

/// Waits until a commit waits for the standby.
async fn a_commit_waits(server: &Server) {
    let waiting = "SELECT pid::text FROM pg_stat_activity WHERE wait_event = 'SyncRep'";
    while server.column("records", waiting).await.is_empty() {}
}

/// A server that is killed shows after its start what its standby never had.
#[tokio::test]
async fn what_can_be_read_and_is_lost_by_a_failover_was_not_published() {
    let Some(mut primary) = server().await else { return };
    primary.database("records").await;
    let mut standby = primary.synchronous_standby().await;
    let rows = published(&primary.url_with(&standby, "records"));
    standby.kill();
    let mut added = pin!(rows.add(None, "one"));
    for has_begun_again in [false, true] {
        tokio::select! {
            added = &mut added => panic!("{added:?} without the standby"),
            () = a_commit_waits(&primary) => {}
        }
        if !has_begun_again {
            primary.kill_and_start().await;
        }
    }
    primary.kill();
    standby.start().await;
    standby.run("SELECT pg_promote()").await;
    let added = added.await;
    assert!(matches!(added, Ok(false) | Err(StoreError::Later(_))), "{added:?}");
    assert_eq!(rows.all().await.unwrap(), []);
    assert!(rows.add(None, "two").await.unwrap());
}
