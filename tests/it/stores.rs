//! One suite for every store.

use std::fs;
use std::path::Path;
use std::time::Duration;

use chrono::TimeDelta;
use futures::FutureExt;
use heelwise::bot;
use heelwise::bot::Limits;
use heelwise::outbox::Wake;
use heelwise::store::memory::Memory;
use heelwise::store::recent::Recent;
use heelwise::store::record::worst_case::worst_case;
use heelwise::store::record::{Priority, Record};
use heelwise::store::sled::{Sled, SledOptions};
use heelwise::store::{ChatId, Store, StoreError, UpdateId};
use tempfile::tempdir;
use tokio::sync::mpsc;
use triage::engine;
use triage::engine::{Notice, Reply};
use triage::prover::combinations::combinations;
use triage::prover::longest_path::Paths;
use triage::prover::together::most_together;
use triage::session::{Consent, Purpose, Session};

use crate::redb_store::RedbStore;
use crate::slow::power::disk::{read_folder, write_folder};
use crate::world::{app, noon, root};

pub(crate) fn record(run: u32) -> Record {
    let mut record = Record::new(noon());
    record.session = Some(Session::new("en", run));
    record
}

pub(crate) async fn keeps_what_is_committed(store: impl Store) {
    let chat = ChatId(-1_001_234_567_890);
    assert_eq!(store.load(chat).unwrap(), None);
    store.commit(chat, Some(&record(1).encode().unwrap())).await.unwrap();
    store.commit(chat, Some(&record(2).encode().unwrap())).await.unwrap();
    store.commit(ChatId(7), Some(&record(3).encode().unwrap())).await.unwrap();
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
async fn redb_keeps_what_is_committed() {
    let directory = tempdir().unwrap();
    let file = directory.path().join("redb");
    keeps_what_is_committed(RedbStore::open(&file).unwrap()).await;
    let store = RedbStore::open(&file).unwrap();
    assert_eq!(store.load(ChatId(7)).unwrap(), Some(record(3)));
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
        store.commit(ChatId(i64::from(chat)), Some(&record(chat).encode().unwrap())).await.unwrap();
    });
    futures::future::join_all(commits).await;
    drop(store);
    let store = Sled::open(directory.path(), 0).unwrap();
    for chat in 0..500 {
        assert_eq!(store.load(ChatId(i64::from(chat))).unwrap(), Some(record(chat)));
    }
}

#[tokio::test]
async fn whoever_goes_away_keeps_nobody_from_the_disk() {
    let directory = tempdir().unwrap();
    let store = Sled::open(directory.path(), 0).unwrap();
    let (first, second) = (record(1).encode().unwrap(), record(2).encode().unwrap());
    let mut first = Box::pin(store.commit(ChatId(1), Some(&first)));
    let mut second = Box::pin(store.commit(ChatId(2), Some(&second)));
    assert!((&mut first).now_or_never().is_none());
    assert!((&mut second).now_or_never().is_none());
    drop(first);
    tokio::time::timeout(Duration::from_secs(20), second).await.unwrap().unwrap();
    assert_eq!(store.load(ChatId(1)).unwrap(), Some(record(1)));
}

#[tokio::test]
async fn a_recent_record_is_that_of_the_last_commit_also_if_nobody_waited_for_it() {
    let directory = tempdir().unwrap();
    let store = Recent::new(Sled::open(directory.path(), 0).unwrap());
    store.commit(ChatId(1), Some(&record(1).encode().unwrap())).await.unwrap();
    assert_eq!(store.load(ChatId(1)).unwrap(), Some(record(1)));
    let second = record(2).encode().unwrap();
    let mut left = Box::pin(store.commit(ChatId(1), Some(&second)));
    assert!((&mut left).now_or_never().is_none());
    drop(left);
    // Commits end in the order in which they began.
    store.commit(ChatId(2), Some(&record(3).encode().unwrap())).await.unwrap();
    assert_eq!(store.load(ChatId(1)).unwrap(), Some(record(2)));
    store.forget(ChatId(1), None).await.unwrap();
    assert_eq!(store.load(ChatId(1)).unwrap(), None);
}

#[tokio::test]
async fn a_second_process_is_told_that_the_directory_is_in_use() {
    let directory = tempdir().unwrap();
    let first = Sled::open(directory.path(), 0).unwrap();
    first.commit(ChatId(1), Some(&record(1).encode().unwrap())).await.unwrap();
    let second = Sled::open(directory.path(), 0).map(drop).unwrap_err();
    assert!(format!("{second:#}").contains("another process is using it"), "{second:#}");
    assert_eq!(first.load(ChatId(1)).unwrap(), Some(record(1)));
}

#[tokio::test]
async fn a_directory_from_a_newer_version_is_left_alone() {
    let directory = tempdir().unwrap();
    let db = sled::open(directory.path()).unwrap();
    db.insert("version", &[4]).unwrap();
    drop(db);
    let error = Sled::open(directory.path(), 0).map(drop).unwrap_err();
    assert!(format!("{error:#}").contains("newer version of heelwise"), "{error:#}");
}

#[tokio::test]
async fn a_directory_from_before_there_were_seals_is_read_and_raised() {
    let directory = tempdir().unwrap();
    let db = sled::open(directory.path()).unwrap();
    db.insert("version", &[1]).unwrap();
    let chats = db.open_tree("chats").unwrap();
    for chat in [1_i64, 2] {
        chats.insert(chat.to_be_bytes(), record(7).encode_whole().unwrap()).unwrap();
    }
    drop((chats, db));
    for run in [7, 8] {
        let store = Sled::open(directory.path(), 0).unwrap();
        assert_eq!(store.load(ChatId(1)).unwrap(), Some(record(run)));
        assert_eq!(store.load(ChatId(2)).unwrap(), Some(record(7)));
        store.commit(ChatId(1), Some(&record(8).encode().unwrap())).await.unwrap();
    }
    let db = reopen(directory.path());
    assert_eq!(db.get("version").unwrap().unwrap(), [2]);
}

/// Opens a directory with sled once our own store has let go of it.
fn reopen(directory: &Path) -> sled::Db {
    drop(Sled::open(directory, 0).unwrap());
    loop {
        if let Ok(db) = sled::open(directory) {
            return db;
        }
    }
}

#[tokio::test]
async fn a_record_found_under_another_chat_is_refused() {
    let directory = tempdir().unwrap();
    let store = Sled::open(directory.path(), 0).unwrap();
    store.commit(ChatId(1), Some(&record(1).encode().unwrap())).await.unwrap();
    drop(store);
    let db = reopen(directory.path());
    let chats = db.open_tree("chats").unwrap();
    let value = chats.get(1_i64.to_be_bytes()).unwrap().unwrap();
    chats.insert(2_i64.to_be_bytes(), value).unwrap();
    drop((chats, db));
    let told = |error: StoreError| {
        let error = format!("{error:#}");
        assert!(error.contains("a record does not fit its checksum"), "{error}");
    };
    told(Sled::open(directory.path(), 0).map(drop).unwrap_err());
    let later = SledOptions { verify_in_background: true, ..SledOptions::default() };
    told(later.open(directory.path()).unwrap().load(ChatId(2)).unwrap_err());
}

#[tokio::test]
async fn records_that_do_not_add_up_are_told_until_the_mark_is_removed() {
    let directory = tempdir().unwrap();
    let store = Sled::open(directory.path(), 0).unwrap();
    store.commit(ChatId(1), Some(&record(1).encode().unwrap())).await.unwrap();
    store.commit(ChatId(2), Some(&record(2).encode().unwrap())).await.unwrap();
    drop(store);
    let db = reopen(directory.path());
    db.open_tree("chats").unwrap().remove(1_i64.to_be_bytes()).unwrap();
    drop(db);
    let told = |error: StoreError| {
        let error = format!("{error:#}");
        assert!(error.contains("do not add up") && error.contains("`mark`"), "{error}");
    };
    for _ in 0..2 {
        told(Sled::open(directory.path(), 0).map(drop).unwrap_err());
    }
    // One that fails while it is used keeps its lock until the process ends.
    let copy = tempdir().unwrap();
    write_folder(&read_folder(directory.path()), directory.path(), copy.path());
    let later = SledOptions { verify_in_background: true, ..SledOptions::default() };
    let store = later.open(copy.path()).unwrap();
    let refused = async {
        loop {
            if let Err(error) = store.commit(ChatId(3), Some(&record(3).encode().unwrap())).await {
                return error;
            }
        }
    };
    told(refused.await);
    told(store.load(ChatId(2)).unwrap_err());
    std::fs::remove_file(directory.path().join("mark")).unwrap();
    for _ in 0..2 {
        let store = Sled::open(directory.path(), 0).unwrap();
        assert_eq!(store.load(ChatId(2)).unwrap(), Some(record(2)));
    }
}

#[tokio::test]
async fn an_end_that_is_missing_is_told() {
    let directory = tempdir().unwrap();
    let kept = tempdir().unwrap();
    let store = Sled::open(directory.path(), 0).unwrap();
    store.commit(ChatId(1), Some(&record(1).encode().unwrap())).await.unwrap();
    drop(store);
    drop(reopen(directory.path()));
    let old = read_folder(directory.path());
    let store = Sled::open(directory.path(), 0).unwrap();
    store.commit(ChatId(1), Some(&record(2).encode().unwrap())).await.unwrap();
    write_folder(&old, directory.path(), kept.path());
    fs::copy(directory.path().join("mark"), kept.path().join("mark")).unwrap();
    let error = format!("{:#}", Sled::open(kept.path(), 0).map(drop).unwrap_err());
    assert!(error.contains("its end is missing"), "{error}");
}

#[tokio::test]
async fn a_full_disk_is_told_before_it_is_met() {
    let directory = tempdir().unwrap();
    let store = Sled::open(directory.path(), 0).unwrap();
    store.commit(ChatId(1), Some(&record(1).encode().unwrap())).await.unwrap();
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
    store.commit(ChatId(1), Some(&record(1).encode().unwrap())).await.unwrap();
    drop(store);
    std::fs::write(directory.path().join("snap.0000000000000F00.generating"), b"half").unwrap();
    let store = Sled::open(directory.path(), 0).unwrap();
    assert_eq!(store.load(ChatId(1)).unwrap(), Some(record(1)));
}

#[test]
fn a_record_too_long_to_be_safe_is_refused() {
    let mut long = record(1);
    long.session.as_mut().unwrap().language = "x".repeat(4_000);
    let error = long.encode().unwrap_err();
    assert!(format!("{error:#}").contains("3960"), "{error:#}");
}

#[tokio::test]
async fn a_look_through_forgets_the_old_and_wakes_for_the_unsaid() {
    let app = app("fever");
    let mut old = record(1);
    let consent = Consent { purpose: Purpose::Triage, version: 1, at: noon() };
    old.session.as_mut().unwrap().consents = vec![consent];
    old.last_active_at = noon() - TimeDelta::days(31);
    old.enqueue("en", 0, vec![Reply::Notice(Notice::Help)]);
    app.store.commit(ChatId(1), Some(&old.clone().encode().unwrap())).await.unwrap();
    let mut late = Record { last_active_at: noon() - TimeDelta::days(29), ..old.clone() };
    late.enqueue("en", 0, vec![Reply::Emergency]);
    app.store.commit(ChatId(2), Some(&late.clone().encode().unwrap())).await.unwrap();
    app.store.commit(ChatId(3), Some(&record(3).encode().unwrap())).await.unwrap();
    let undecided = Record { last_active_at: noon() - TimeDelta::hours(49), ..record(4) };
    app.store.commit(ChatId(4), Some(&undecided.clone().encode().unwrap())).await.unwrap();
    let gone = Record { session: None, outbox: late.outbox.clone(), ..undecided };
    app.store.commit(ChatId(5), Some(&gone.encode().unwrap())).await.unwrap();
    let (wake, mut woken) = mpsc::unbounded_channel();
    let limits = Limits::of(noon(), TimeDelta::days(30));
    assert_eq!(bot::sweep(&app, &wake, noon(), limits).await.unwrap(), 3);
    assert_eq!(woken.try_recv(), Ok(Wake { chat: ChatId(2), priority: Priority::Emergency }));
    assert!(woken.try_recv().is_err());
    for chat in [1, 4, 5] {
        assert_eq!(app.store.load(ChatId(chat)).unwrap(), None);
    }
    for chat in [2, 3] {
        assert!(app.store.load(ChatId(chat)).unwrap().is_some());
    }
}

#[test]
fn updates_are_remembered_as_a_set_and_not_by_the_highest() {
    let mut record = record(1);
    record.mark_seen(UpdateId(900));
    record.mark_seen(UpdateId(5));
    assert!(record.seen.contains(&UpdateId(900)));
    assert!(!record.seen.contains(&UpdateId(899)));
}

#[test]
fn a_question_nobody_has_seen_gives_way_to_the_next() {
    let ask = |number| {
        Reply::Prompt(engine::Prompt::Ask {
            question: triage::dialog::QuestionId("age".to_owned()),
            ticked: Vec::new(),
            number,
            most: 9,
        })
    };
    let mut record = record(1);
    record.enqueue("en", 1, vec![ask(1)]);
    record.enqueue("en", 1, vec![Reply::Notice(Notice::Unusable), ask(2)]);
    record.enqueue("en", 1, vec![Reply::Notice(Notice::Unusable), ask(2)]);
    let waiting: Vec<_> = record.outbox.iter().map(|it| it.reply.clone()).collect();
    assert_eq!(waiting, [Reply::Notice(Notice::Unusable), ask(2)]);
}

#[test]
fn a_record_of_a_newer_version_is_refused() {
    let newer = br#"{"version": 3, "of what we do not know": true}"#;
    let error = Record::decode(newer).unwrap_err();
    assert!(format!("{error:#}").contains("version 3"), "{error:#}");
}

/// Returns every sample, by its path in `tests/records`.
fn samples() -> Vec<(String, Record)> {
    let folder = root().join("tests/records");
    let mut samples = Vec::new();
    for file in read_folder(&folder).into_iter().filter_map(|(file, text)| Some((file, text?))) {
        let record = Record::decode(&file.1);
        let name = file.0.strip_prefix(&folder).unwrap().display().to_string();
        samples.push((name.clone(), record.unwrap_or_else(|error| panic!("{name}: {error:#}"))));
    }
    samples
}

#[test]
fn a_record_of_version_1_is_written_in_version_2() {
    let samples = samples();
    let find = |name: &str| &samples.iter().find(|it| it.0 == name).unwrap().1;
    for name in ["asking.json", "erased.json", "told.json", "varied.json", "warned.json"] {
        let old = find(&format!("v1/{name}"));
        assert_eq!(old, find(&format!("v2/{name}")), "{name}");
    }
}

#[test]
fn a_record_is_read_as_it_was_written() {
    for (name, record) in samples() {
        let written = record.encode_whole().unwrap();
        let read = Record::decode(&written).unwrap();
        assert!(read == record, "{name}: {}", String::from_utf8_lossy(&written));
    }
}

#[test]
fn the_longest_record_of_the_shipped_dialog_is_safe_to_keep() {
    let dialog = app("heel-pain").dialog;
    let ways = Paths::of(&dialog).unwrap();
    let (company, together) = (combinations(&ways).unwrap(), most_together(&ways).unwrap());
    let bytes = worst_case(&ways, &company, &together).encode_whole().unwrap();
    assert!(bytes.len() > 1_500, "it is too short to be the longest: {}", bytes.len());
}
