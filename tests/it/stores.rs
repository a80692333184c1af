//! One suite for every store.

use std::fs;
use std::path::Path;

use chrono::TimeDelta;
use heelwise::engine::{Notice, Reply};
use heelwise::outbox::House;
use heelwise::session::Session;
use heelwise::store::memory::Memory;
use heelwise::store::record::Record;
use heelwise::store::sled::Sled;
use heelwise::store::turns::Turns;
use heelwise::store::{ChatId, Store, UpdateId};
use heelwise::{bot, engine};
use tempfile::tempdir;

use crate::world::{house, noon};

fn record(run: u32) -> Record {
    let mut record = Record::new(noon());
    record.session = Some(Session::new("en", run));
    record
}

async fn keeps_what_is_committed(store: impl Store) {
    let chat = ChatId(-1_001_234_567_890);
    assert_eq!(store.load(chat).unwrap(), None);
    store.commit(chat, Some(&record(1))).await.unwrap();
    store.commit(chat, Some(&record(2))).await.unwrap();
    store.commit(ChatId(7), Some(&record(3))).await.unwrap();
    assert_eq!(store.load(chat).unwrap(), Some(record(2)));
    let mut all: Vec<_> = store.all().map(|it| it.unwrap().0).collect();
    all.sort();
    assert_eq!(all, [chat, ChatId(7)]);
    store.commit(chat, None).await.unwrap();
    assert_eq!(store.load(chat).unwrap(), None);
}

#[tokio::test]
async fn memory_keeps_what_is_committed() {
    keeps_what_is_committed(Memory::default()).await;
}

#[tokio::test]
async fn sled_keeps_what_is_committed() {
    keeps_what_is_committed(Sled::open(tempdir().unwrap().path(), 0).unwrap()).await;
}

#[tokio::test]
async fn sled_keeps_many_commits_at_once_and_after_a_restart() {
    let directory = tempdir().unwrap();
    let store = Sled::open(directory.path(), 0).unwrap();
    let commits = (0..500).map(async |chat| {
        store.commit(ChatId(i64::from(chat)), Some(&record(chat))).await.unwrap();
    });
    futures::future::join_all(commits).await;
    drop(store);
    let store = Sled::open(directory.path(), 0).unwrap();
    for chat in 0..500 {
        assert_eq!(store.load(ChatId(i64::from(chat))).unwrap(), Some(record(chat)));
    }
}

#[tokio::test]
async fn a_second_process_is_told_that_the_directory_is_in_use() {
    let directory = tempdir().unwrap();
    let first = Sled::open(directory.path(), 0).unwrap();
    first.commit(ChatId(1), Some(&record(1))).await.unwrap();
    let second = Sled::open(directory.path(), 0).map(drop).unwrap_err();
    assert!(format!("{second:#}").contains("another process is using it"), "{second:#}");
    assert_eq!(first.load(ChatId(1)).unwrap(), Some(record(1)));
}

#[tokio::test]
async fn a_directory_from_a_newer_version_is_left_alone() {
    let directory = tempdir().unwrap();
    let db = sled::open(directory.path()).unwrap();
    db.insert("version", &[2]).unwrap();
    drop(db);
    let error = Sled::open(directory.path(), 0).map(drop).unwrap_err();
    assert!(format!("{error:#}").contains("newer version of heelwise"), "{error:#}");
}

#[tokio::test]
async fn a_full_disk_is_told_before_it_is_met() {
    let directory = tempdir().unwrap();
    let store = Sled::open(directory.path(), 0).unwrap();
    store.commit(ChatId(1), Some(&record(1))).await.unwrap();
    drop(store);
    let error = Sled::open(directory.path(), u64::MAX >> 1).map(drop).unwrap_err();
    assert!(format!("{error:#}").contains("make room"), "{error:#}");
    let store = Sled::open(directory.path(), 0).unwrap();
    assert_eq!(store.load(ChatId(1)).unwrap(), Some(record(1)));
}

#[tokio::test]
async fn a_snapshot_that_a_kill_left_unfinished_does_not_keep_the_store_shut() {
    let directory = tempdir().unwrap();
    let store = Sled::open(directory.path(), 0).unwrap();
    store.commit(ChatId(1), Some(&record(1))).await.unwrap();
    drop(store);
    std::fs::write(directory.path().join("snap.0000000000000F00.generating"), b"half").unwrap();
    let store = Sled::open(directory.path(), 0).unwrap();
    assert_eq!(store.load(ChatId(1)).unwrap(), Some(record(1)));
}

#[tokio::test]
async fn a_record_too_long_to_be_safe_is_refused() {
    let mut long = record(1);
    long.session.as_mut().unwrap().language = "x".repeat(4_000);
    let store = Memory::default();
    let error = store.commit(ChatId(1), Some(&long)).await.unwrap_err();
    assert!(format!("{error:#}").contains("4000"), "{error:#}");
}

#[tokio::test]
async fn sessions_are_forgotten_when_their_time_has_come() {
    let house = House { turns: Turns::default(), ..house("fever") };
    let mut old = record(1);
    old.touched = noon() - TimeDelta::days(31);
    old.say("en", 0, vec![Reply::Notice(Notice::Help)]);
    house.store.commit(ChatId(1), Some(&old)).await.unwrap();
    house.store.commit(ChatId(2), Some(&record(2))).await.unwrap();
    assert_eq!(bot::unsaid(&house, noon()).unwrap(), [ChatId(1)]);
    assert_eq!(bot::forget(&house, noon() - TimeDelta::days(30)).await.unwrap(), 1);
    assert_eq!(house.store.load(ChatId(1)).unwrap(), None);
    assert!(house.store.load(ChatId(2)).unwrap().is_some());
}

#[test]
fn updates_are_remembered_as_a_set_and_not_by_the_highest() {
    let mut record = record(1);
    record.see(UpdateId(900));
    record.see(UpdateId(5));
    assert!(record.seen.contains(&UpdateId(900)));
    assert!(!record.seen.contains(&UpdateId(899)));
}

#[test]
fn a_question_nobody_has_seen_gives_way_to_the_next() {
    let ask = |number| {
        Reply::Screen(engine::Screen::Ask {
            question: heelwise::dialog::QuestionId("age".to_owned()),
            ticked: Vec::new(),
            number,
            most: 9,
        })
    };
    let mut record = record(1);
    record.say("en", 1, vec![ask(1)]);
    record.say("en", 1, vec![Reply::Notice(Notice::Unusable), ask(2)]);
    record.say("en", 1, vec![Reply::Notice(Notice::Unusable), ask(2)]);
    let waiting: Vec<_> = record.outbox.iter().map(|it| it.reply.clone()).collect();
    assert_eq!(waiting, [Reply::Notice(Notice::Unusable), ask(2)]);
}

#[test]
fn records_of_every_version_can_still_be_read() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/records");
    let mut read = 0;
    for version in fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()) {
        for file in fs::read_dir(version).unwrap().map(|it| it.unwrap().path()) {
            let record = Record::decode(&fs::read(&file).unwrap());
            assert!(record.is_ok(), "{}: {:#}", file.display(), record.unwrap_err());
            read += 1;
        }
    }
    assert!(read > 0);
    let newer = br#"{"version": 2, "of what we do not know": true}"#;
    let error = Record::decode(newer).unwrap_err();
    assert!(format!("{error:#}").contains("version 2"), "{error:#}");
}

#[test]
fn the_longest_record_of_the_shipped_dialog_is_safe_to_keep() {
    let bytes = Record::longest(&house("heel-pain").dialog).encode().unwrap();
    assert!(bytes.len() > 1_500, "it is too short to be the longest: {}", bytes.len());
}
