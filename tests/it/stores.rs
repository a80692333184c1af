//! One suite for every store.

use std::fs;
use std::path::Path;
use std::time::Duration;

use chrono::TimeDelta;
use futures::future::join_all;
use futures::{FutureExt, StreamExt};
use heelwise::bot;
use heelwise::bot::Limits;
use heelwise::outbox::Wake;
use heelwise::store::memory::Memory;
use heelwise::store::recent::Recent;
use heelwise::store::record::worst_case::worst_case;
use heelwise::store::record::{Priority, Record};
use heelwise::store::sled::{Sled, SledOptions};
use heelwise::store::{ChatId, Kept, Store, StoreError, UpdateId, Version};
use tempfile::tempdir;
use tokio::sync::mpsc;
use triage::engine;
use triage::engine::{Notice, Reply};
use triage::prover::combinations::combinations;
use triage::prover::longest_path::Paths;
use triage::prover::together::most_together;
use triage::session::{Consent, Purpose, Session};

use crate::counts::counts_with_what_is_committed;
use crate::redb_store::RedbStore;
use crate::slow::power::disk::{read_folder, write_folder};
use crate::world::{app, edition, noon, now, put, read, replace, root};

pub(crate) fn record(run: u32) -> Record {
    let mut record = Record::new(noon());
    record.session = Some(Session::new("en", run));
    record
}

/// What every store does.
pub(crate) async fn keeps_what_is_committed(store: impl Store) {
    let chat = ChatId(-1_001_234_567_890);
    assert_eq!(store.load(chat).await.unwrap(), Kept::NONE);
    put(&store, chat, record(1)).await;
    put(&store, chat, record(2)).await;
    put(&store, ChatId(7), record(3)).await;
    assert_eq!(store.load(chat).await.unwrap().record, Some(record(2)));
    let entries: Vec<_> = store.all().map(|it| it.unwrap()).collect().await;
    let mut chats: Vec<_> = entries.iter().map(|it| it.0).collect();
    chats.sort();
    assert_eq!(chats, [chat, ChatId(7)]);
    for (chat, kept) in entries {
        assert_eq!(store.load(chat).await.unwrap(), kept);
    }
    replace(&store, chat, None).await.unwrap();
    assert_eq!(store.load(chat).await.unwrap(), Kept::NONE);
    changes_nothing_over_another_version(&store).await;
    keeps_one_of_a_hundred_over_one_version(&store).await;
    counts_with_what_is_committed(&store).await;
}

async fn changes_nothing_over_another_version(store: &impl Store) {
    let chat = ChatId(8);
    let commit = async |over, run: Option<u32>| {
        let record = run.map(|it| record(it).encode().unwrap());
        store.commit(chat, over, record.as_ref()).await
    };
    let first = commit(Version::NONE, Some(1)).await.unwrap();
    assert_eq!(store.load(chat).await.unwrap().version, first);
    let second = commit(first, Some(2)).await.unwrap();
    for (over, run) in [(first, Some(3)), (Version::NONE, Some(3)), (first, None)] {
        assert!(matches!(commit(over, run).await, Err(StoreError::Stale)));
        let kept = Kept { record: Some(record(2)), version: second };
        assert_eq!(store.load(chat).await.unwrap(), kept);
    }
    assert_eq!(commit(second, None).await.unwrap(), Version::NONE);
    let undone = record(3).encode().unwrap();
    assert!(matches!(store.forget(chat, second, Some(&undone)).await, Err(StoreError::Stale)));
    assert_eq!(store.load(chat).await.unwrap(), Kept::NONE);
}

async fn keeps_one_of_a_hundred_over_one_version(store: &impl Store) {
    for chat in [9, 10].map(ChatId) {
        if chat == ChatId(10) {
            put(store, chat, record(1)).await;
        }
        let over = store.load(chat).await.unwrap().version;
        let commits = (100..200).map(async |run| {
            let committed = store.commit(chat, over, Some(&record(run).encode().unwrap())).await;
            committed.ok().map(|version| Kept { record: Some(record(run)), version })
        });
        let kept: Vec<_> = join_all(commits).await.into_iter().flatten().collect();
        assert_eq!(kept, [store.load(chat).await.unwrap()]);
        replace(store, chat, None).await.unwrap();
    }
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
    assert_eq!(read(&store, ChatId(7)), Some(record(3)));
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
        put(&store, ChatId(i64::from(chat)), record(chat)).await;
    });
    join_all(commits).await;
    drop(store);
    let store = Sled::open(directory.path(), 0).unwrap();
    for chat in 0..500 {
        assert_eq!(read(&store, ChatId(i64::from(chat))), Some(record(chat)));
    }
}

#[tokio::test]
async fn a_person_who_goes_away_keeps_nobody_from_the_disk() {
    let directory = tempdir().unwrap();
    let store = Sled::open(directory.path(), 0).unwrap();
    let (first, second) = (record(1).encode().unwrap(), record(2).encode().unwrap());
    let mut first = Box::pin(store.commit(ChatId(1), Version::NONE, Some(&first)));
    let mut second = Box::pin(store.commit(ChatId(2), Version::NONE, Some(&second)));
    assert!((&mut first).now_or_never().is_none());
    assert!((&mut second).now_or_never().is_none());
    drop(first);
    tokio::time::timeout(Duration::from_secs(20), second).await.unwrap().unwrap();
    assert_eq!(read(&store, ChatId(1)), Some(record(1)));
}

#[tokio::test]
async fn a_commit_that_was_left_is_not_overwritten_by_who_read_before_it() {
    let directory = tempdir().unwrap();
    let store = Sled::open(directory.path(), 0).unwrap();
    put(&store, ChatId(1), record(1)).await;
    let over = store.load(ChatId(1)).await.unwrap().version;
    let (second, third) = (record(2).encode().unwrap(), record(3).encode().unwrap());
    assert!(store.commit(ChatId(1), over, Some(&second)).now_or_never().is_none());
    let late = store.commit(ChatId(1), over, Some(&third)).await;
    assert!(matches!(late, Err(StoreError::Stale)));
    assert_eq!(read(&store, ChatId(1)), Some(record(2)));
}

#[tokio::test]
async fn a_recent_record_is_that_of_the_last_commit_also_if_nobody_waited_for_it() {
    let directory = tempdir().unwrap();
    let store = Recent::new(Sled::open(directory.path(), 0).unwrap());
    put(&store, ChatId(1), record(1)).await;
    assert_eq!(read(&store, ChatId(1)), Some(record(1)));
    let second = record(2).encode().unwrap();
    let over = now(store.load(ChatId(1))).unwrap().version;
    let mut left = Box::pin(store.commit(ChatId(1), over, Some(&second)));
    assert!((&mut left).now_or_never().is_none());
    drop(left);
    // Commits end in the order in which they began.
    put(&store, ChatId(2), record(3)).await;
    assert_eq!(read(&store, ChatId(1)), Some(record(2)));
    let over = now(store.load(ChatId(1))).unwrap().version;
    store.forget(ChatId(1), over, None).await.unwrap();
    assert_eq!(read(&store, ChatId(1)), None);
}

#[tokio::test]
async fn a_second_process_reads_that_the_directory_is_in_use() {
    let directory = tempdir().unwrap();
    let first = Sled::open(directory.path(), 0).unwrap();
    put(&first, ChatId(1), record(1)).await;
    let second = Sled::open(directory.path(), 0).map(drop).unwrap_err();
    assert!(format!("{second:#}").contains("another process is using it"), "{second:#}");
    assert_eq!(read(&first, ChatId(1)), Some(record(1)));
}

#[tokio::test]
async fn a_directory_from_a_newer_version_is_left_alone() {
    let directory = tempdir().unwrap();
    let db = sled::open(directory.path()).unwrap();
    db.insert("version", &[6]).unwrap();
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
        assert_eq!(read(&store, ChatId(1)), Some(record(run)));
        assert_eq!(read(&store, ChatId(2)), Some(record(7)));
        put(&store, ChatId(1), record(8)).await;
    }
    let db = reopen(directory.path());
    assert_eq!(db.get("version").unwrap().unwrap(), [4]);
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
    put(&store, ChatId(1), record(1)).await;
    drop(store);
    let db = reopen(directory.path());
    let chats = db.open_tree("chats").unwrap();
    let value = chats.get(1_i64.to_be_bytes()).unwrap().unwrap();
    chats.insert(2_i64.to_be_bytes(), value).unwrap();
    drop((chats, db));
    let names_the_damage = |error: StoreError| {
        let error = format!("{error:#}");
        assert!(error.contains("a record does not fit its checksum"), "{error}");
    };
    names_the_damage(Sled::open(directory.path(), 0).map(drop).unwrap_err());
    let later = SledOptions { verify_in_background: true, ..SledOptions::default() };
    names_the_damage(now(later.open(directory.path()).unwrap().load(ChatId(2))).unwrap_err());
}

#[tokio::test]
async fn records_that_do_not_add_up_are_reported_until_the_mark_is_removed() {
    let directory = tempdir().unwrap();
    let store = Sled::open(directory.path(), 0).unwrap();
    put(&store, ChatId(1), record(1)).await;
    put(&store, ChatId(2), record(2)).await;
    drop(store);
    let db = reopen(directory.path());
    db.open_tree("chats").unwrap().remove(1_i64.to_be_bytes()).unwrap();
    drop(db);
    let names_the_damage = |error: StoreError| {
        let error = format!("{error:#}");
        assert!(error.contains("do not add up") && error.contains("`mark`"), "{error}");
    };
    for _ in 0..2 {
        names_the_damage(Sled::open(directory.path(), 0).map(drop).unwrap_err());
    }
    // One that fails while it is used keeps its lock until the process ends.
    let copy = tempdir().unwrap();
    write_folder(&read_folder(directory.path()), directory.path(), copy.path());
    let later = SledOptions { verify_in_background: true, ..SledOptions::default() };
    let store = later.open(copy.path()).unwrap();
    let refused = async {
        loop {
            if let Err(error) = replace(&store, ChatId(3), Some(&record(3).encode().unwrap())).await
            {
                return error;
            }
        }
    };
    names_the_damage(refused.await);
    names_the_damage(now(store.load(ChatId(2))).unwrap_err());
    std::fs::remove_file(directory.path().join("mark")).unwrap();
    for _ in 0..2 {
        let store = Sled::open(directory.path(), 0).unwrap();
        assert_eq!(read(&store, ChatId(2)), Some(record(2)));
    }
}

#[tokio::test]
async fn an_end_that_is_missing_is_reported() {
    let directory = tempdir().unwrap();
    let kept = tempdir().unwrap();
    let store = Sled::open(directory.path(), 0).unwrap();
    put(&store, ChatId(1), record(1)).await;
    drop(store);
    drop(reopen(directory.path()));
    let old = read_folder(directory.path());
    let store = Sled::open(directory.path(), 0).unwrap();
    put(&store, ChatId(1), record(2)).await;
    write_folder(&old, directory.path(), kept.path());
    fs::copy(directory.path().join("mark"), kept.path().join("mark")).unwrap();
    let error = format!("{:#}", Sled::open(kept.path(), 0).map(drop).unwrap_err());
    assert!(error.contains("its end is missing"), "{error}");
}

#[tokio::test]
async fn a_full_disk_is_reported_before_it_is_met() {
    let directory = tempdir().unwrap();
    let store = Sled::open(directory.path(), 0).unwrap();
    put(&store, ChatId(1), record(1)).await;
    drop(store);
    let error = Sled::open(directory.path(), u64::MAX >> 1).map(drop).unwrap_err();
    assert!(format!("{error:#}").contains("make room"), "{error:#}");
    let store = Sled::open(directory.path(), 0).unwrap();
    assert_eq!(read(&store, ChatId(1)), Some(record(1)));
}

#[tokio::test]
async fn a_snapshot_that_a_kill_left_unfinished_does_not_keep_the_store_shut() {
    let directory = tempdir().unwrap();
    let store = Sled::open(directory.path(), 0).unwrap();
    put(&store, ChatId(1), record(1)).await;
    drop(store);
    std::fs::write(directory.path().join("snap.0000000000000F00.generating"), b"half").unwrap();
    let store = Sled::open(directory.path(), 0).unwrap();
    assert_eq!(read(&store, ChatId(1)), Some(record(1)));
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
    put(&app.store, ChatId(1), old.clone()).await;
    let mut late = Record { last_active_at: noon() - TimeDelta::days(29), ..old.clone() };
    late.enqueue("en", 0, vec![Reply::Emergency]);
    put(&app.store, ChatId(2), late.clone()).await;
    put(&app.store, ChatId(3), record(3)).await;
    let undecided = Record { last_active_at: noon() - TimeDelta::hours(49), ..record(4) };
    put(&app.store, ChatId(4), undecided.clone()).await;
    let gone = Record { session: None, outbox: late.outbox.clone(), ..undecided };
    put(&app.store, ChatId(5), gone).await;
    let (wake, mut woken) = mpsc::unbounded_channel();
    let limits = Limits::of(noon(), TimeDelta::days(30));
    assert_eq!(bot::sweep(&app, &wake, noon(), limits).await.unwrap(), 3);
    assert_eq!(woken.try_recv(), Ok(Wake { chat: ChatId(2), priority: Priority::Emergency }));
    assert!(woken.try_recv().is_err());
    for chat in [1, 4, 5] {
        assert_eq!(read(&app.store, ChatId(chat)), None);
    }
    for chat in [2, 3] {
        assert!(read(&app.store, ChatId(chat)).is_some());
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
            asks_back: Vec::new(),
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
    let dialog = edition("heel-pain").dialog;
    let ways = Paths::of(&dialog).unwrap();
    let (combined, together) = (combinations(&ways).unwrap(), most_together(&ways).unwrap());
    let bytes = worst_case(&ways, &combined, &together).encode_whole().unwrap();
    assert!(bytes.len() > 1_500, "it is too short to be the longest: {}", bytes.len());
}
