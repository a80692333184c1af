//! Backups of a running and of a stopped bot, restored and damaged; and stores
//! written again.

use std::fs;
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::Duration;

use heelwise::backup;
use heelwise::store::ChatId;
use heelwise::store::keyring::Keyring;
use heelwise::store::memory::Memory;
use heelwise::store::record::Record;
use heelwise::store::sled::Sled;
use tempfile::tempdir;
use triage::session::Session;

use crate::fake::Fake;
use crate::slow::serving::{CHAT, Mode, QUESTIONS, Serving, hears};
use crate::world::{all, noon, now, put, read};

fn record(run: u32) -> Record {
    let mut record = Record::new(noon());
    record.session = Some(Session::new("en", run));
    record
}

fn program(store: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_heelwise"));
    command
        .args(arguments)
        .env_clear()
        .env("HEELWISE_STORE", store)
        .env("HEELWISE_DISK_RESERVED_MIB", "0");
    command
}

/// What the program says, when all went well.
pub(super) fn says(output: &Output) -> String {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Why the program did not do it.
pub(super) fn complains(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(1));
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn names_in(folder: &Path) -> Vec<PathBuf> {
    let mut names: Vec<_> = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()).collect();
    names.sort();
    names
}

fn path(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bot_restored_from_a_backup_taken_while_it_ran_goes_on_at_the_same_question() {
    let fake = Fake::start().await;
    let mut serving = Serving::start(&fake, Mode::Polling);
    let person = fake.chat(CHAT);
    person.say("/start");
    for (question, label) in &QUESTIONS[..4] {
        hears(&fake, question).await;
        person.tap_label(label);
    }
    hears(&fake, "Question 4 ").await;
    let backups = tempdir().unwrap();
    let taken = program(&serving.store(), &["backup", path(backups.path())]).output().unwrap();
    assert!(says(&taken).ends_with(".backup: chats: 1, not encrypted\n"), "{}", says(&taken));
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&names_in(backups.path())[0]), 0o600);
    assert_eq!(mode(&serving.store().join("door")), 0o700);
    serving.kill();
    fs::remove_dir_all(serving.store()).unwrap();
    let restore = ["restore", path(backups.path())];
    let restored = program(&serving.store(), &restore).output().unwrap();
    assert!(says(&restored).contains("\nchats: 1 of "), "{}", says(&restored));
    serving.start_again();
    person.tap_label("40 to 59");
    hears(&fake, "Question 5 ").await;
    assert_eq!(serving.stop().await, Some(0));
    let again = program(&serving.store(), &restore).output().unwrap();
    assert!(complains(&again).contains("move it away first"), "{}", complains(&again));
}

#[tokio::test]
async fn the_newest_backup_of_a_stopped_bot_is_restored() {
    let folder = tempdir().unwrap();
    let (first, second) = (folder.path().join("first"), folder.path().join("second"));
    let backups = folder.path().join("backups");
    for run in 1..=3 {
        let store = Sled::open(&first, 0).unwrap();
        put(&store, ChatId(-7), record(run)).await;
        put(&store, ChatId(i64::from(run)), record(run)).await;
        store.close();
        says(&program(&first, &["backup", path(&backups)]).output().unwrap());
    }
    assert_eq!(names_in(&backups).len(), 3);
    fs::create_dir(&second).unwrap();
    says(&program(&second, &["restore", path(&backups)]).output().unwrap());
    let store = Sled::open(&second, 0).unwrap();
    assert_eq!(read(&store, ChatId(-7)), Some(record(3)));
    assert_eq!(all(&store).len(), 4);
    assert_eq!(names_in(folder.path()).len(), 3, "nothing else is left");
}

/// Thirty bots can have their backups in one folder.
#[tokio::test]
async fn the_backup_of_another_bot_is_not_restored_unless_asked_for() {
    let folder = tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let of_bot = |number: u32, store: &Path, arguments: &[&str]| {
        let mut command = program(store, arguments);
        command.env("HEELWISE_TOKEN", format!("{number}:secret")).output().unwrap()
    };
    for number in [7, 8] {
        let store = Sled::open(&at("store"), 0).unwrap();
        put(&store, ChatId(number.into()), record(number)).await;
        store.close();
        says(&of_bot(number, &at("store"), &["backup", path(&at("backups"))]));
        fs::remove_dir_all(at("store")).unwrap();
    }
    let [of_7, of_8] = &names_in(&at("backups"))[..] else { panic!("there are two backups") };
    says(&of_bot(7, &at("restored"), &["restore", path(&at("backups"))]));
    let store = Sled::open(&at("restored"), 0).unwrap();
    assert_eq!(all(&store).len(), 1);
    assert_eq!(read(&store, ChatId(7)), Some(record(7)));
    store.close();
    let refused = of_bot(7, &at("other"), &["restore", path(of_8)]);
    assert!(complains(&refused).contains("the backup of another bot"), "{}", complains(&refused));
    assert!(!at("other").exists());
    let refused = of_bot(9, &at("other"), &["restore", path(&at("backups"))]);
    assert!(complains(&refused).contains("no backup of this bot"), "{}", complains(&refused));
    says(&of_bot(9, &at("other"), &["restore", "--other-bot", path(of_7)]));
}

#[test]
fn there_is_no_backup_of_a_store_that_is_not_there() {
    let folder = tempdir().unwrap();
    let store = folder.path().join("nowhere");
    let output = program(&store, &["backup", path(folder.path())]).output().unwrap();
    assert!(complains(&output).contains("there is no store"), "{}", complains(&output));
    let output = program(&store, &["store", "rebuild"]).output().unwrap();
    assert!(complains(&output).contains("there is no store"), "{}", complains(&output));
    assert!(!store.exists());
}

/// A backup of three chats, as bytes.
async fn whole() -> Vec<u8> {
    let store = Memory::default();
    for run in 1..=3 {
        put(&store, ChatId(i64::from(run) - 2), record(run)).await;
    }
    let mut bytes = Vec::new();
    assert_eq!(
        now(backup::write(&store, (noon(), Some(7)), &Keyring::default(), &mut bytes)).unwrap(),
        3
    );
    bytes
}

#[tokio::test]
async fn a_backup_reads_back_as_it_was_written() {
    let mut read = Vec::new();
    let contents = backup::read(whole().await.as_slice(), &Keyring::default(), |entry| {
        if let backup::Entry::Chat(chat, record) = entry {
            read.push((chat.0, *record));
        }
        Ok(())
    });
    let summary = backup::Summary { at: noon(), records: 3, is_encrypted: false, bot: Some(7) };
    assert_eq!(contents.unwrap(), summary);
    assert_eq!(read, [(-1, record(1)), (0, record(2)), (1, record(3))]);
}

#[tokio::test]
async fn a_backup_cut_short_or_changed_anywhere_is_refused() {
    let whole = whole().await;
    let refuses = |bytes: &[u8], what: &str, at: usize| {
        assert!(backup::read(bytes, &Keyring::default(), |_| Ok(())).is_err(), "{what} at {at}");
    };
    for at in 0..whole.len() {
        refuses(&whole[..at], "cut", at);
        for bit in 0..8 {
            let mut changed = whole.clone();
            changed[at] ^= 1 << bit;
            refuses(&changed, "changed", at);
        }
    }
    refuses(&[whole.as_slice(), b"x"].concat(), "more", whole.len());
}

#[test]
fn a_backup_of_a_newer_form_is_left_alone() {
    let folder = tempdir().unwrap();
    let file = folder.path().join("newer.backup");
    fs::write(&file, "heelwise backup 5 2026-11-22T12:00:00Z\n").unwrap();
    let store = folder.path().join("store");
    let output = program(&store, &["restore", path(&file)]).output().unwrap();
    assert!(complains(&output).contains("form 5"), "{}", complains(&output));
    assert!(!store.exists());
}

/// A program whose socket gives half a backup, then what the test writes.
fn half_a_backup(store: &Path) -> UnixListener {
    fs::create_dir_all(store.join("door")).unwrap();
    fs::write(store.join("db"), "").unwrap();
    UnixListener::bind(store.join("door/backup")).unwrap()
}

const HALF: &[u8] = b"heelwise backup 1 2026-11-22T12:00:00Z\n42 {\"version\":1,";

#[test]
fn a_backup_that_breaks_off_gets_no_name() {
    let folder = tempdir().unwrap();
    let (store, backups) = (folder.path().join("store"), folder.path().join("backups"));
    let socket = half_a_backup(&store);
    let child = program(&store, &["backup", path(&backups)]);
    let child = { child }.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    socket.accept().unwrap().0.write_all(HALF).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(complains(&output).contains("cut short"), "{}", complains(&output));
    assert_eq!(names_in(&backups), [""; 0].map(PathBuf::from));
}

#[test]
fn a_backup_that_is_killed_gets_no_name_and_the_next_one_does() {
    let folder = tempdir().unwrap();
    let (store, backups) = (folder.path().join("store"), folder.path().join("backups"));
    let socket = half_a_backup(&store);
    let mut child = program(&store, &["backup", path(&backups)]).spawn().unwrap();
    let mut visitor = socket.accept().unwrap().0;
    visitor.write_all(HALF).unwrap();
    let unfinished = backups.join("unfinished");
    while fs::metadata(&unfinished).map_or(0, |it| it.len()) == 0 {
        std::thread::sleep(Duration::from_millis(5));
    }
    child.kill().unwrap();
    child.wait().unwrap();
    assert_eq!(names_in(&backups), [unfinished]);
    let child = program(&store, &["backup", path(&backups)]);
    let child = { child }.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    now(backup::write(
        &Memory::default(),
        (noon(), None),
        &Keyring::default(),
        socket.accept().unwrap().0,
    ))
    .unwrap();
    says(&child.wait_with_output().unwrap());
    assert_eq!(names_in(&backups), [backups.join("heelwise-20241004T120000.000Z.backup")]);
}

/// Fills a store, and overwrites it a few times.
async fn churn(directory: &Path) {
    let store = Sled::open(directory, 0).unwrap();
    for run in 1..=8 {
        let commits = (0..300).map(|chat| {
            let store = &store;
            async move {
                put(store, ChatId(chat), record(run)).await;
            }
        });
        futures::future::join_all(commits).await;
    }
    store.close();
}

fn has_all_after_churn(directory: &Path) {
    let store = Sled::open(directory, 0).unwrap();
    let all: Vec<_> =
        all(&store).into_iter().map(Result::unwrap).map(|(chat, it)| (chat, it.record)).collect();
    assert_eq!(all, (0..300).map(|chat| (ChatId(chat), Some(record(8)))).collect::<Vec<_>>());
    store.close();
}

#[tokio::test]
async fn a_store_written_again_has_all_and_is_refused_while_a_bot_runs() {
    let folder = tempdir().unwrap();
    let directory = folder.path().join("store");
    churn(&directory).await;
    fs::set_permissions(&directory, fs::Permissions::from_mode(0o750)).unwrap();
    let open = Sled::open(&directory, 0).unwrap();
    let output = program(&directory, &["store", "rebuild"]).output().unwrap();
    assert!(complains(&output).contains("another process is using it"), "{}", complains(&output));
    open.close();
    fs::create_dir(folder.path().join("store.new")).unwrap();
    fs::write(folder.path().join("store.new/conf"), "left by a kill").unwrap();
    let output = program(&directory, &["store", "rebuild"]).output().unwrap();
    assert!(says(&output).starts_with("chats: 300; "), "{}", says(&output));
    has_all_after_churn(&directory);
    assert_eq!(names_in(folder.path()), std::slice::from_ref(&directory), "the old one is gone");
    assert_eq!(fs::metadata(&directory).unwrap().permissions().mode() & 0o777, 0o700);
}

#[tokio::test]
async fn a_rebuild_that_is_killed_leaves_a_whole_store() {
    let folder = tempdir().unwrap();
    let directory = folder.path().join("store");
    churn(&directory).await;
    let rebuild = || {
        let mut rebuild = program(&directory, &["store", "rebuild"]);
        rebuild.stdout(Stdio::null()).spawn().unwrap()
    };
    let begin = tokio::time::Instant::now();
    let mut child = rebuild();
    while child.try_wait().unwrap().is_none() {
        assert!(directory.join("db").exists(), "a bot started now would begin an empty store");
    }
    assert!(child.wait().unwrap().success());
    let whole = begin.elapsed();
    for round in 1..=24 {
        let mut child = rebuild();
        std::thread::sleep(whole * round / 24);
        child.kill().unwrap();
        child.wait().unwrap();
        has_all_after_churn(&directory);
    }
}
