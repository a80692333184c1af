//! A bot moves from a folder to PostgreSQL and back, by a backup: all of it, or
//! nothing.

mod beside_fleet;
mod broken_off;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use chrono_tz::Tz;
use futures::StreamExt;
use futures::future::join_all;
use heelwise::store::counts::{Cell, Counts};
use heelwise::store::keyring::Keyring;
use heelwise::store::postgres::Import;
use heelwise::store::record::Record;
use heelwise::store::sled::SledOptions;
use heelwise::store::{ChatId, Store, Version};
use tempfile::{TempDir, tempdir};
use triage::care::Care;
use triage::dialog::Urgency;
use triage::engine::{Notice, Reply};
use triage::figures::{Event, Subject};

use crate::care::{answer, begun, follow_up};
use crate::fake::Fake;
use crate::slow::backups::{complains, says};
use crate::slow::postgres::server::{Server, server};
use crate::slow::postgres::{BOT, hex, open, options};
use crate::slow::serving::{CHAT, Mode, QUESTIONS, Serving, hears};
use crate::stores::record;
use crate::thief;
use crate::world::{noon, put, root};

const CHATS: i64 = 3_000;

/// Where backups and folders of a store are, and how commands are called.
struct Mover {
    folder: TempDir,
    url: String,
}

impl Mover {
    fn new(url: String) -> Self {
        Self { folder: tempdir().unwrap(), url }
    }

    fn place(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn command(&self, arguments: &[&str], keys: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_heelwise"));
        command.args(arguments).current_dir(self.folder.path()).env_clear();
        command.env("HEELWISE_DISK_RESERVED_MIB", "0");
        if !keys.is_empty() {
            command.env("HEELWISE_STORE_KEY", keys);
        }
        command
    }

    /// Calls a command for a store in a folder.
    fn in_folder(&self, arguments: &[&str], store: &str, keys: &str) -> Output {
        self.command(arguments, keys).env("HEELWISE_STORE", store).output().unwrap()
    }

    /// Calls a command for the bot in the database.
    fn in_database(&self, arguments: &[&str], keys: &str) -> Output {
        self.command_in_database(arguments, keys).output().unwrap()
    }

    fn command_in_database(&self, arguments: &[&str], keys: &str) -> Command {
        let mut command = self.command(arguments, keys);
        command.env("HEELWISE_TOKEN", Fake::TOKEN).env("HEELWISE_DATABASE__URL", &self.url);
        command
    }
}

fn in_folder(keys: &str) -> SledOptions {
    let keyring = if keys.is_empty() { Keyring::default() } else { Keyring::read(keys).unwrap() };
    SledOptions { keyring, ..SledOptions::default() }
}

/// Records of many kinds: asked, warned, erased, with what waits, and before, in
/// and after check-ins.
fn kinds() -> Vec<Record> {
    let mut kinds = Vec::new();
    for folder in ["v1", "v2"] {
        for file in fs::read_dir(root().join("tests/records").join(folder)).unwrap() {
            kinds.push(Record::decode(&fs::read(file.unwrap().path()).unwrap()).unwrap());
        }
    }
    let follow_up = follow_up();
    let mut care: Care = begun(&follow_up, "programme", Tz::Europe__Berlin, 9, noon());
    for _ in 0..4 {
        let mut record = record(1);
        record.session.as_mut().unwrap().care = Some(care.clone());
        kinds.push(record);
        let due = care.next_at(&follow_up).unwrap();
        drop(care.take_deed(&follow_up, due, false));
        answer(&mut care, &follow_up, due, Urgency::SelfCare);
    }
    assert!(kinds.iter().any(|it| !it.outbox.is_empty()));
    kinds
}

fn counts(chat: i64) -> Counts {
    let cell = Cell {
        version: "0123456789abcdef".to_owned(),
        language: ["en", "pt-BR"][usize::from(chat % 2 == 0)].to_owned(),
        subject: Subject::Programme,
        event: Event::ALL[(chat % 7) as usize],
    };
    Counts::from_iter([cell])
}

/// Everything a store has: chats with their records, and counts.
#[derive(Debug, PartialEq)]
struct Everything(Vec<(ChatId, Record)>, Counts);

async fn everything(store: &impl Store) -> Everything {
    let entries: Vec<_> = store.all().map(Result::unwrap).collect().await;
    let mut all: Vec<_> =
        entries.into_iter().map(|(chat, kept)| (chat, kept.record.unwrap())).collect();
    all.sort_by_key(|it| it.0);
    Everything(all, store.counts().await.unwrap())
}

/// Fills a folder with many chats, and returns what it has.
async fn fill(folder: &Path, keys: &str) -> Everything {
    let (store, kinds) = (in_folder(keys).open(folder).unwrap(), kinds());
    let commits = (0..CHATS).map(|chat| {
        let mut record = kinds[(chat as usize) % kinds.len()].clone();
        record.last_active_at = noon() + chrono::TimeDelta::seconds(chat);
        let record = record.encode().unwrap().counting(counts(chat));
        // Groups have negative numbers.
        let (chat, store) = (ChatId(if chat % 5 == 0 { -chat - 1 } else { chat }), &store);
        async move { store.commit(chat, Version::NONE, Some(&record)).await.unwrap() }
    });
    join_all(commits).await;
    let all = everything(&store).await;
    store.close();
    assert_eq!(all.0.len() as i64, CHATS);
    all
}

/// Moves a bot to the database and back; `keys` are those of the folder, of the
/// database and of the folder at the end.
async fn moves_there_and_back(server: &Server, name: &str, keys: [&str; 3], plain: &[&str]) {
    let mover = Mover::new(server.database(name).await);
    let before = fill(&mover.place("first"), keys[0]).await;
    says(&mover.in_folder(&["backup", "there"], "first", keys[0]));
    let restored = mover.in_database(&[&["restore", "there"], plain].concat(), keys[1]);
    let words = format!("\nchats: {CHATS} of ");
    assert!(says(&restored).contains(&words), "{}", says(&restored));
    assert!(says(&restored).contains(", now in the database, from "), "{}", says(&restored));
    let key = keys[1].split(' ').next().unwrap();
    let store = open(&mover.url, BOT, key).await;
    assert!(everything(&store).await == before);
    let waits = before.0.iter().filter(|it| !it.1.outbox.is_empty()).map(|it| it.0);
    let mut unsaid: Vec<_> = store.unsaid().map(Result::unwrap).collect().await;
    unsaid.sort();
    assert!(!unsaid.is_empty() && unsaid == waits.collect::<Vec<_>>());
    drop(store);
    let taken = mover.in_database(&["backup", "back"], keys[1]);
    assert!(says(&taken).contains(&format!(".backup: chats: {CHATS}, ")), "{}", says(&taken));
    says(&mover.in_folder(&["restore", "back"], "second", keys[2]));
    let store = in_folder(key).open(&mover.place("second")).unwrap();
    assert!(everything(&store).await == before);
    store.close();
}

#[tokio::test]
async fn a_bot_that_moves_to_the_database_and_back_is_what_it_was() {
    let Some(server) = server().await else { return };
    let (old, new) = (thief::key(), "7f".repeat(32));
    let both = format!("{new} {old}");
    moves_there_and_back(&server, "plain", ["", "", ""], &[]).await;
    moves_there_and_back(&server, "encrypted", [&old, &both, &new], &[]).await;
    moves_there_and_back(&server, "encrypts", ["", &new, &new], &["--plain"]).await;
}

#[tokio::test]
async fn a_backup_without_encryption_is_restored_under_a_key_only_on_request() {
    let Some(server) = server().await else { return };
    let mover = Mover::new(server.database("records").await);
    fill(&mover.place("first"), "").await;
    says(&mover.in_folder(&["backup", "there"], "first", ""));
    let refused = mover.in_database(&["restore", "there"], &thief::key());
    assert!(complains(&refused).contains("add --plain"), "{}", complains(&refused));
    assert_eq!(server.column("records", "SELECT id::text FROM bot").await, [""; 0]);
}

#[tokio::test]
async fn there_is_no_backup_of_a_bot_that_the_database_does_not_know() {
    let Some(server) = server().await else { return };
    let mover = Mover::new(server.database("records").await);
    drop(open(&mover.url, 7, "").await);
    let refused = mover.in_database(&["backup", "there"], "");
    assert!(complains(&refused).contains("has nothing of the bot 123456789"));
    assert!(!mover.place("there").exists());
    assert_eq!(server.column("records", "SELECT id::text FROM bot").await, ["7"]);
}

/// A database, and a backup of a bot to put into it.
async fn with_a_backup(server: &Server) -> (Mover, Everything) {
    let mover = Mover::new(server.database("records").await);
    let before = fill(&mover.place("first"), "").await;
    says(&mover.in_folder(&["backup", "there"], "first", ""));
    (mover, before)
}

#[tokio::test]
async fn records_that_are_there_are_replaced_by_nothing() {
    let Some(server) = server().await else { return };
    let (mover, before) = with_a_backup(&server).await;
    put(&open(&mover.url, BOT, "").await, ChatId(1), record(9)).await;
    put(&open(&mover.url, 7, "").await, ChatId(1), record(7)).await;
    let refused = complains(&mover.in_database(&["restore", "there"], ""));
    let statements = refused.split_once("remove them: ").expect(&refused).1;
    let all = everything(&open(&mover.url, BOT, "").await).await;
    assert_eq!(all, Everything(vec![(ChatId(1), record(9))], Counts::default()));
    // What the program says to do is enough, and spares other bots.
    server.column("records", statements).await;
    says(&mover.in_database(&["restore", "there"], ""));
    assert!(everything(&open(&mover.url, BOT, "").await).await == before);
    let other = everything(&open(&mover.url, 7, "").await).await;
    assert_eq!(other, Everything(vec![(ChatId(1), record(7))], Counts::default()));
}

#[tokio::test]
async fn a_program_that_writes_meanwhile_is_not_overwritten() {
    let Some(server) = server().await else { return };
    let options = options(&server.database("records").await, BOT, "");
    let store = options.open().await.unwrap();
    let import = Import::begin(&options).await.unwrap();
    put(&store, ChatId(1), record(1)).await;
    let records = [1, 2].map(|chat| (ChatId(chat), record(2).encode().unwrap()));
    let refused = import.put(&records.into()).await.unwrap_err();
    assert!(format!("{refused:#}").contains("another program writes"), "{refused:#}");
    drop(import);
    let all = everything(&store).await;
    assert_eq!(all, Everything(vec![(ChatId(1), record(1))], Counts::default()));
}

fn line(chat: i64, run: u32) -> String {
    let record = record(run).encode().unwrap();
    format!("{chat} {}\n", std::str::from_utf8(record.bytes()).unwrap())
}

/// Writes a backup with these lines of chats.
fn write_backup(file: &Path, lines: &[String]) {
    let text = "heelwise backup 3 2026-11-22T12:00:00Z\n".to_owned() + &lines.concat();
    let checksum = Version::of_bytes(text.as_bytes()).0 as u32;
    fs::write(file, format!("{text}end {} {checksum:08x}\n", lines.len())).unwrap();
}

#[tokio::test]
async fn of_a_chat_that_a_backup_has_twice_the_later_counts() {
    let Some(server) = server().await else { return };
    let mover = Mover::new(server.database("records").await);
    let once = (1..=CHATS).map(|chat| line(chat, 1));
    let lines: Vec<_> = once.chain([line(1, 2)]).collect();
    write_backup(&mover.place("twice.backup"), &lines);
    says(&mover.in_database(&["restore", "twice.backup"], ""));
    let Everything(all, _) = everything(&open(&mover.url, BOT, "").await).await;
    assert_eq!(all.len() as i64, CHATS);
    assert_eq!(all[..2], [(ChatId(1), record(2)), (ChatId(2), record(1))]);
}

fn heard(fake: &Fake, words: &str) -> usize {
    fake.messages(CHAT).iter().filter(|it| it.text.contains(words)).count()
}

fn waits(record: Option<Record>, notice: Notice) -> Record {
    let mut record = record.unwrap();
    assert_eq!(record.outbox, []);
    record.enqueue("en", 1, vec![Reply::Notice(notice)]);
    record
}

#[tokio::test(flavor = "multi_thread")]
async fn a_moved_bot_sends_what_waited_once_and_goes_on() {
    let Some(server) = server().await else { return };
    let mover = Mover::new(server.database("records").await);
    let fake = Fake::start().await;
    let (key, first) = (thief::key(), mover.place("first"));
    let more = [("HEELWISE_STORE_KEY", &key[..])];
    let mut serving = Serving::start_with(&fake, Mode::Polling, &more);
    let person = fake.chat(CHAT);
    person.say("/start");
    for (question, label) in &QUESTIONS[..4] {
        hears(&fake, question).await;
        person.tap_label(label);
    }
    hears(&fake, "Question 4 ").await;
    assert_eq!(serving.stop().await, Some(0));
    let store = in_folder(&key).open(&serving.store()).unwrap();
    let record = store.load(ChatId(CHAT)).await.unwrap().record;
    put(&store, ChatId(CHAT), waits(record, Notice::Privacy)).await;
    store.close();
    fs::rename(serving.store(), &first).unwrap();
    says(&mover.in_folder(&["backup", "there"], "first", &key));
    says(&mover.in_database(&["restore", "there"], &key));
    let more = [more[0], ("HEELWISE_DATABASE__URL", &mover.url[..])];
    let mut from_database = Serving::start_with(&fake, Mode::Polling, &more);
    hears(&fake, "What I store").await;
    person.tap_label("40 to 59");
    hears(&fake, "Question 5 ").await;
    assert_eq!(from_database.stop().await, Some(0));
    let store = open(&mover.url, BOT, &key).await;
    let record = store.load(ChatId(CHAT)).await.unwrap().record;
    put(&store, ChatId(CHAT), waits(record, Notice::NothingBefore)).await;
    drop(store);
    says(&mover.in_database(&["backup", "back"], &key));
    let place = serving.store();
    says(&mover.in_folder(&["restore", "back"], place.to_str().unwrap(), &key));
    serving.start_again();
    hears(&fake, "There is nothing to go back to").await;
    person.tap_label("4. Under the heel");
    hears(&fake, "Question 6 ").await;
    assert_eq!(serving.stop().await, Some(0));
    for words in ["What I store", "There is nothing to go back to"] {
        assert_eq!(heard(&fake, words), 1, "{words}");
    }
    assert_eq!(fake.violations(), [""; 0]);
}
