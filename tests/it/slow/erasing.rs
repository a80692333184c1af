//! Every way in which a person has something erased, with the real program: it
//! is killed as soon as the update counts as handled, and nothing of what they
//! had said can be read in its store, not even with the key.
//!
//! `power/forgetting.rs` does the same at every moment in between.

use std::fs;
use std::path::Path;
use std::process::Command;

use heelwise::app::App;
use heelwise::bot::{Bot, Incoming, Written};
use heelwise::store::sled::SledOptions;
use heelwise::store::{ChatId, UpdateId};
use tempfile::tempdir;
use tokio::sync::mpsc;
use triage::engine::Input;

use crate::fake::{Fake, Fault, Person};
use crate::slow::power::disk::read_folder;
use crate::slow::serving::{Mode, QUESTIONS, Serving};
use crate::stores::record;
use crate::thief::{key, loot, traces};
use crate::world::{all, edition, noon, put, read};

const CHAT: i64 = 5_550_001_234_568;

/// What stands in records: fields, and what was chosen on the way.
const WORDS: [&str; 6] =
    ["answers", "outbox", "age-40-59", "plantar", "under-6-weeks", "\"agreed\":["];

/// What was chosen.
const CHOICES: [&str; 3] = ["age-40-59", "plantar", "under-6-weeks"];

/// Methods by which messages leave.
const SENDING: [&str; 4] = ["sendMessage", "sendPhoto", "editMessageText", "editMessageCaption"];

/// A row of the table: what the person does at the end of a conversation, and
/// what becomes of messages from then on.
struct Row {
    name: &'static str,
    says: &'static [&'static str],
    fault: Option<Fault>,
}

const ROWS: [Row; 7] = [
    Row { name: "/delete", says: &["/delete"], fault: None },
    Row { name: "/delete and /start in one breath", says: &["/delete", "/start"], fault: None },
    Row { name: "/cancel", says: &["/cancel"], fault: None },
    Row { name: "/restart", says: &["/restart"], fault: None },
    Row { name: "/start after the end", says: &["/start"], fault: None },
    Row { name: "/delete, blocked", says: &["/delete"], fault: Some(Fault::Forbidden) },
    Row { name: "/delete, sends get 500", says: &["/delete"], fault: Some(Fault::Server(500)) },
];

async fn hears(fake: &Fake, words: &str) {
    let heard = |fake: &Fake| fake.messages(CHAT).iter().any(|it| it.text.contains(words));
    fake.wait_for(|fake| heard(fake).then_some(())).await;
}

/// Answers from the start to an outcome.
async fn goes_through(fake: &Fake, person: &Person) {
    person.say("/start");
    let ((outcome, _), questions) = QUESTIONS.split_last().unwrap();
    for (question, label) in questions {
        hears(fake, question).await;
        person.tap_label(label);
    }
    hears(fake, outcome).await;
}

async fn handled(fake: &Fake) {
    fake.wait_for(|fake| (fake.undelivered() == 0).then_some(())).await;
}

fn shows_nothing(store: &Path, row: &str) {
    let image = read_folder(store);
    assert_eq!(traces(&image, CHAT, &WORDS), 0, "{row}: in plain text");
    assert_eq!(loot(&image, CHAT).count_of(&CHOICES), 0, "{row}: with the key");
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_was_erased_cannot_be_read_with_the_key_once_the_update_counts() {
    for row in ROWS {
        let fake = Fake::start().await;
        let settings = [("HEELWISE_STORE_KEY", &key()[..]), ("HEELWISE_RATES__CHAT", "0")];
        let mut serving = Serving::start_with(&fake, Mode::Polling, &settings);
        let person = fake.chat(CHAT);
        goes_through(&fake, &person).await;
        handled(&fake).await;
        let before = loot(&read_folder(&serving.store()), CHAT);
        assert!(before.count_of(&CHOICES) > 10, "the thief sees nothing");
        for method in SENDING {
            fake.script(method, row.fault.iter().flat_map(|it| vec![*it; 50]).collect());
        }
        for words in row.says {
            person.say(words);
        }
        handled(&fake).await;
        serving.kill();
        shows_nothing(&serving.store(), row.name);
        serving.start_again();
        fake.chat(CHAT + 1).say("/help");
        handled(&fake).await;
        assert_eq!(serving.stop().await, Some(0));
        shows_nothing(&serving.store(), row.name);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_who_declines_leaves_nothing_that_can_be_read_with_the_key() {
    let fake = Fake::start().await;
    let settings = [("HEELWISE_STORE_KEY", &key()[..])];
    let mut serving = Serving::start_with(&fake, Mode::Polling, &settings);
    let person = fake.chat(CHAT);
    person.say("/start");
    hears(&fake, QUESTIONS[0].0).await;
    handled(&fake).await;
    assert!(!loot(&read_folder(&serving.store()), CHAT).runs().is_empty());
    person.tap_label("No, stop here");
    handled(&fake).await;
    serving.kill();
    let left = loot(&read_folder(&serving.store()), CHAT);
    assert!(left.runs().is_empty(), "{:?}", left.runs());
}

/// Without a key old bytes stay until the engine needs their room, as the pages
/// and the confirmation say, and a rebuild takes them away.
#[tokio::test(flavor = "multi_thread")]
async fn without_a_key_a_rebuild_takes_away_what_was_erased() {
    let fake = Fake::start().await;
    let mut serving = Serving::start_with(&fake, Mode::Polling, &[("HEELWISE_RATES__CHAT", "0")]);
    let person = fake.chat(CHAT);
    goes_through(&fake, &person).await;
    person.say("/delete");
    hears(&fake, "is erased").await;
    assert_eq!(serving.stop().await, Some(0));
    let traces = || traces(&read_folder(&serving.store()), CHAT, &CHOICES);
    assert!(traces() > 0, "then the pages can promise that nothing stays");
    rebuild(&serving.store(), &[]);
    assert_eq!(traces(), 0);
}

fn rebuild(store: &Path, settings: &[(&str, &str)]) {
    let output = Command::new(env!("CARGO_BIN_EXE_heelwise"))
        .args(["store", "rebuild"])
        .env_clear()
        .env("HEELWISE_STORE", store)
        .env("HEELWISE_DISK_RESERVED_MIB", "0")
        .envs(settings.iter().copied())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// What is unlinked stays on the disk until its room is used: here another name
/// for the same file shows what that is.
#[tokio::test]
async fn a_rebuild_leaves_no_key_of_the_old_store() {
    let folder = tempdir().unwrap();
    let store = folder.path().join("store");
    let keyring = heelwise::store::keyring::Keyring::read(&key()).unwrap();
    let opening = SledOptions { keyring, ..SledOptions::default() };
    for left_by_a_kill in [false, true] {
        let open = opening.open(&store).unwrap();
        put(&open, ChatId(CHAT), record(1)).await;
        open.close();
        if left_by_a_kill {
            rebuild(&store, &[("HEELWISE_STORE_KEY", &key())]);
            fs::create_dir(folder.path().join("store.new")).unwrap();
            fs::copy(store.join("keys"), folder.path().join("store.new/keys")).unwrap();
        }
        let new = folder.path().join(if left_by_a_kill { "store.new/keys" } else { "store/keys" });
        let kept = folder.path().join("disk");
        let _ = fs::remove_file(&kept);
        fs::hard_link(new, &kept).unwrap();
        assert!(fs::read(&kept).unwrap().iter().any(|it| *it != 0));
        rebuild(&store, &[("HEELWISE_STORE_KEY", &key())]);
        assert!(fs::read(&kept).unwrap().iter().all(|it| *it == 0), "a key is on the disk");
    }
}

/// How much of the disk is free.
fn free(folder: &Path) -> u64 {
    let disk = rustix::fs::statvfs(folder).unwrap();
    disk.f_bavail * disk.f_frsize
}

#[tokio::test]
async fn a_full_disk_keeps_nobody_from_being_erased() {
    let folder = tempdir().unwrap();
    let store = SledOptions::default().open(folder.path()).unwrap();
    for run in 1..=3 {
        put(&store, ChatId(run.into()), record(run)).await;
    }
    store.close();
    // More than is free, and the half of it less.
    let disk_bytes_reserved = free(folder.path()) / 2 * 3;
    let store =
        SledOptions { disk_bytes_reserved, ..SledOptions::default() }.open(folder.path()).unwrap();
    let app = std::sync::Arc::new(App::of(edition("fever"), store));
    let (wake, _woken) = mpsc::unbounded_channel();
    let bot = Bot::new(app.clone(), wake.clone(), noon);
    let says = async |chat, words: &str| {
        let (update, written) = (Some(UpdateId(9)), Written::Unknown);
        let input = Input::typed(words);
        let chat = ChatId(chat);
        bot.handle(&Incoming { update, chat, language: None, tapped_message: None, written, input })
            .await
    };
    let refused = format!("{:#}", says(1, "/help").await.unwrap_err());
    assert!(refused.contains("make room"), "{refused}");
    assert!(says(4, "/delete").await.is_err(), "there is nothing to erase");
    says(1, "/delete").await.unwrap();
    assert_eq!(read(&app.store, ChatId(1)).unwrap().session, None);
    let limits = heelwise::bot::Limits {
        agreed: noon() + chrono::TimeDelta::hours(1),
        others: noon() + chrono::TimeDelta::hours(1),
    };
    let erased = heelwise::bot::sweep(&app, &wake, noon(), limits).await.unwrap();
    assert_eq!(erased, 3);
    assert_eq!(all(&app.store).len(), 0);
}

/// On a nearly full disk the program erases before it takes updates.
#[tokio::test(flavor = "multi_thread")]
async fn retention_goes_on_while_the_disk_is_nearly_full() {
    let fake = Fake::start().await;
    let mut serving = Serving::start(&fake, Mode::Polling);
    serving.kill();
    let store = SledOptions::default().open(&serving.store()).unwrap();
    put(&store, ChatId(CHAT), record(1)).await;
    store.close();
    let mib = (free(&serving.store()) / 2 * 3) >> 20;
    serving.set("HEELWISE_DISK_RESERVED_MIB", &mib.to_string());
    fake.chat(CHAT + 1).say("/start");
    serving.start_again();
    let limit = std::time::Duration::from_secs(90);
    assert_eq!(serving.ends_within(limit).await, Some(1));
    let log = serving.log();
    assert!(log.contains("make room") && log.contains("erased old sessions"), "{log}");
    let store = SledOptions::default().open(&serving.store()).unwrap();
    assert_eq!(read(&store, ChatId(CHAT)), None);
    assert_eq!(fake.undelivered(), 1, "what cannot be kept does not count as handled");
}
