//! A store with a key: what is in it nobody can read without, and what was
//! erased nobody at all.

use std::fs;

use heelwise::backup;
use heelwise::store::keyring::Keyring;
use heelwise::store::memory::Memory;
use heelwise::store::sled::{Sled, SledOptions};
use heelwise::store::{ChatId, Store};
use tempfile::{TempDir, tempdir};

use crate::slow::power::disk::{Image, read_folder, write_folder};
use crate::stores::{keeps_what_is_committed, record};
use crate::world::{all, noon, now, put, read, replace};

const CHAT: ChatId = ChatId(7_234_567_891);

fn key(byte: &str) -> String {
    byte.repeat(32)
}

fn with(keys: &[String]) -> SledOptions {
    let keyring = match keys {
        [] => Keyring::default(),
        keys => Keyring::read(&keys.join("\n")).unwrap(),
    };
    SledOptions { keyring, ..SledOptions::default() }
}

/// A directory with a store of a few chats, closed.
async fn stored(opening: &SledOptions) -> TempDir {
    let directory = tempdir().unwrap();
    let store = opening.open(&store(&directory)).unwrap();
    for (run, chat) in (1..).zip([CHAT, ChatId(1), ChatId(2)]) {
        put(&store, chat, record(run)).await;
    }
    close(store, &directory);
    directory
}

fn store(directory: &TempDir) -> std::path::PathBuf {
    directory.path().join("store")
}

/// Closes a store, and waits until sled has let go of it.
fn close(open: Sled, directory: &TempDir) {
    open.close();
    let log = fs::File::open(store(directory).join("db")).unwrap();
    log.lock().unwrap();
}

fn refusal(opening: &SledOptions, directory: &TempDir) -> String {
    let before = read_folder(&store(directory));
    let error = opening.open(&store(directory)).map(drop).unwrap_err();
    assert!(read_folder(&store(directory)) == before, "the store was changed");
    format!("{error:#}")
}

fn holds(image: &Image, bytes: &[u8]) -> bool {
    let mut files = image.values().flatten();
    files.any(|it| it.windows(bytes.len()).any(|part| part == bytes))
}

#[tokio::test]
async fn an_encrypted_store_keeps_what_is_committed() {
    let directory = tempdir().unwrap();
    keeps_what_is_committed(with(&[key("7e")]).open(&store(&directory)).unwrap()).await;
}

#[tokio::test]
async fn an_encrypted_store_can_be_opened_again_and_again() {
    let opening = with(&[key("7e")]);
    let directory = stored(&opening).await;
    for run in 1..4 {
        let open = opening.open(&store(&directory)).unwrap();
        assert_eq!(read(&open, CHAT), Some(record(run)));
        put(&open, CHAT, record(run + 1)).await;
        assert_eq!(all(&open).len(), 3);
        close(open, &directory);
    }
}

#[tokio::test]
async fn no_chat_and_nothing_of_a_record_can_be_read_from_its_files() {
    let traces = [&b"\"lang\""[..], &CHAT.0.to_be_bytes(), b"7234567891"];
    let image = read_folder(&store(&stored(&with(&[key("7e")])).await));
    assert!(!traces.iter().any(|it| holds(&image, it)));
    let image = read_folder(&store(&stored(&with(&[])).await));
    assert!(holds(&image, traces[0]) && holds(&image, traces[1]), "the test sees nothing");
}

#[tokio::test]
async fn what_was_erased_cannot_be_read_even_from_old_files_with_the_key() {
    let opening = with(&[key("7e")]);
    let directory = stored(&opening).await;
    let old = read_folder(&store(&directory));
    let open = opening.open(&store(&directory)).unwrap();
    replace(&open, CHAT, None).await.unwrap();
    close(open, &directory);
    let keys = fs::read(store(&directory).join("keys")).unwrap();
    fs::remove_dir_all(store(&directory)).unwrap();
    write_folder(&old, &store(&directory), &store(&directory));
    let opening = SledOptions { verify_in_background: true, ..opening };
    let open = opening.open(&store(&directory)).unwrap();
    assert_eq!(read(&open, CHAT), Some(record(1)), "old files with old keys");
    close(open, &directory);
    fs::write(store(&directory).join("keys"), keys).unwrap();
    let open = opening.open(&store(&directory)).unwrap();
    let error = format!("{:#}", now(open.load(CHAT)).unwrap_err());
    assert!(error.contains("cannot be decrypted"), "{error}");
}

#[tokio::test]
async fn a_key_of_which_no_record_is_there_is_erased_at_the_next_start() {
    let opening = with(&[key("7e")]);
    let directory = stored(&opening).await;
    let old = read_folder(&store(&directory));
    let open = opening.open(&store(&directory)).unwrap();
    put(&open, ChatId(3), record(3)).await;
    close(open, &directory);
    let keys = fs::read(store(&directory).join("keys")).unwrap();
    // As if the power had gone between the key and the record.
    write_folder(&old, &store(&directory), &store(&directory));
    fs::write(store(&directory).join("keys"), &keys).unwrap();
    close(opening.open(&store(&directory)).unwrap(), &directory);
    let (left, newest) = (keys.len() - 64, fs::read(store(&directory).join("keys")).unwrap());
    assert!(newest[..left] == keys[..left] && newest[left..] == [0; 64]);
}

#[tokio::test]
async fn where_a_record_is_missing_no_key_is_erased() {
    let opening = with(&[key("7e")]);
    let directory = stored(&opening).await;
    let db = sled::open(store(&directory)).unwrap();
    let chats = db.open_tree("chats").unwrap();
    let is_chat = |key: &sled::IVec| key.len() == 16;
    let chat = chats.iter().keys().map(Result::unwrap).find(is_chat).unwrap();
    chats.remove(chat).unwrap();
    drop((chats, db));
    let keys = || fs::read(store(&directory).join("keys")).unwrap();
    let before = keys();
    let error = format!("{:#}", opening.open(&store(&directory)).map(drop).unwrap_err());
    assert!(error.contains("do not add up"), "{error}");
    assert!(keys() == before);
}

#[tokio::test]
async fn the_wrong_key_is_refused_and_the_store_left_as_it_is() {
    let directory = stored(&with(&[key("7e")])).await;
    let error = refusal(&with(&[key("7f")]), &directory);
    assert!(error.contains("encrypted with the key"), "{error}");
    let error = refusal(&with(&[]), &directory);
    assert!(error.contains("set `store_key_file`"), "{error}");
    let plain = stored(&with(&[])).await;
    let error = refusal(&with(&[key("7e")]), &plain);
    assert!(error.contains("heelwise store rebuild"), "{error}");
}

#[tokio::test]
async fn a_rebuild_encrypts_and_changes_the_key() {
    let directory = stored(&with(&[])).await;
    for keys in [vec![key("7e")], vec![key("7f"), key("7e")]] {
        let (path, opening) = (store(&directory), with(&keys));
        let rebuild = move || backup::rebuild(&path, &opening);
        tokio::task::spawn_blocking(rebuild).await.unwrap().unwrap();
        let open = with(&keys[..1]).open(&store(&directory)).unwrap();
        assert_eq!(read(&open, CHAT), Some(record(1)));
        close(open, &directory);
    }
    let error = refusal(&with(&[key("7e")]), &directory);
    assert!(error.contains("encrypted with the key"), "{error}");
    let image = read_folder(&store(&directory));
    assert!(!holds(&image, b"\"lang\""));
}

#[test]
fn erasing_goes_on_while_somebody_reads_all() {
    let directory = tempdir().unwrap();
    let open = with(&[key("7e")]).open(&store(&directory)).unwrap();
    let work = async {
        for run in 0..300 {
            let commits = (0..8).map(async |chat| {
                let record = (run % 2 == 0).then(|| record(run).encode().unwrap());
                replace(&open, ChatId(chat), record.as_ref()).await.unwrap();
            });
            futures::future::join_all(commits).await;
        }
    };
    std::thread::scope(|scope| {
        let worker = scope.spawn(|| tokio::runtime::Runtime::new().unwrap().block_on(work));
        while !worker.is_finished() {
            all(&open).into_iter().for_each(|it| drop(it.unwrap()));
        }
    });
}

#[tokio::test]
async fn a_backup_is_read_with_its_key_alone() {
    let store = Memory::default();
    for (run, chat) in (1..).zip([CHAT, ChatId(1)]) {
        put(&store, chat, record(run)).await;
    }
    let (ours, other) = (with(&[key("7e")]).keyring, with(&[key("7f")]).keyring);
    let both = with(&[key("7f"), key("7e")]).keyring;
    let mut bytes = Vec::new();
    now(backup::write(&store, (noon(), None), &ours, &mut bytes)).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    assert!(!text.contains("7234567891") && !text.contains("language"), "{text}");
    let read = |text: &str, keyring| backup::read(text.as_bytes(), keyring, |_| Ok(()));
    for keyring in [&ours, &both] {
        assert_eq!(read(&text, keyring).unwrap().records, 2);
    }
    let none = Keyring::default();
    for keyring in [&other, &none] {
        let error = format!("{:#}", read(&text, keyring).unwrap_err());
        assert!(error.contains("encrypted"), "{error}");
    }
    let lines: Vec<_> = text.lines().collect();
    for order in [[0, 2, 1, 3].as_slice(), &[0, 1, 3], &[0, 1, 1, 3], &[0, 1, 2]] {
        let other: String = order.iter().map(|it| format!("{}\n", lines[*it])).collect();
        assert!(read(&other, &ours).is_err(), "{order:?}");
    }
}

#[test]
fn what_is_no_key_is_reported_without_showing_it() {
    for (text, words) in [
        ("", "there is no key"),
        ("5ec2e7", "is not one and has 6 characters"),
        (&"zz".repeat(32), "is not one and has 64 characters"),
        (&format!("{} 5ec2e7", key("7e")), "number 2"),
    ] {
        let error = Keyring::read(text).map(drop).unwrap_err().to_string();
        assert!(error.contains(words) && !error.contains("5ec2e7"), "{error}");
    }
    assert_eq!(format!("{:?}", with(&[key("7e")]).keyring), "(..)");
}
