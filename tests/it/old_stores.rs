//! Stores and backups that earlier versions of the program wrote: they are read,
//! carried on, backed up and restored. `tests/stores/README.md` lists the chats.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use heelwise::app::App;
use heelwise::backup;
use heelwise::bot::{Bot, Incoming, Written};
use heelwise::store::keyring::Keyring;
use heelwise::store::memory::Memory;
use heelwise::store::sled::{Sled, SledOptions};
use heelwise::store::{ChatId, Store, UpdateId};
use tempfile::tempdir;
use tokio::runtime::Runtime;
use tokio::sync::mpsc;
use triage::dialog::{ChoiceId, QuestionId};
use triage::engine::Input;
use triage::engine::action::{Action, Tap};
use triage::session::Stage;

use crate::slow::power::disk::{read_folder, write_folder};
use crate::world::{all, edition, noon, now, put, read, root};

/// Is asked `antibiotic`, with this many answers.
const MIDDLE: ChatId = ChatId(-102);
const ANSWERS: usize = 10;

const CHATS: [i64; 6] = [-102, 101, 103, 104, 105, 106];

/// The length of the log of a sample, whose last zeros are left out.
const DB_BYTES: u64 = 524_287;

#[test]
fn a_plain_store_of_version_1_goes_on() {
    goes_on("v1/plain", Keyring::default());
}

#[test]
fn an_encrypted_store_of_version_1_goes_on() {
    goes_on("v1/encrypted", Keyring::read(&"7e".repeat(32)).unwrap());
}

fn goes_on(sample: &str, keyring: Keyring) {
    let sample = root().join("tests/stores").join(sample);
    let options = SledOptions { keyring, ..SledOptions::default() };
    let folder = tempdir().unwrap();
    let (copied, restored) = (folder.path().join("copied"), folder.path().join("restored"));
    copy(&sample.join("store"), &copied);
    backup::restore(&sample.join("heelwise.backup"), &restored, &options, false).unwrap();
    for store in [copied, restored] {
        answers_the_next_question(options.open(&store).unwrap());
        wait_until_closed(&store);
        is_restored_from_a_backup(&store, &options);
    }
}

fn copy(sample: &Path, to: &Path) {
    write_folder(&read_folder(sample), sample, to);
    fs::File::options().write(true).open(to.join("db")).unwrap().set_len(DB_BYTES).unwrap();
}

/// Sled lets go of a store in a thread of its own.
fn wait_until_closed(store: &Path) {
    fs::File::open(store.join("db")).unwrap().lock().unwrap();
}

fn answers_the_next_question(store: Sled) {
    let app = Arc::new(App::of(edition("heel-pain"), store));
    let stage = |chat| read(&app.store, ChatId(chat)).unwrap().session.unwrap();
    let stages = [101, -102, 103, 104].map(|chat| stage(chat).stage(&app.dialog));
    assert_eq!(
        stages,
        [Stage::Consenting, Stage::Answering, Stage::Finished, Stage::Answering],
        "the stages of chats 101, -102, 103 and 104"
    );
    let (wake, _woken) = mpsc::unbounded_channel();
    let bot = Bot::new(app.clone(), wake, noon);
    Runtime::new().unwrap().block_on(bot.handle(&answer())).unwrap();
    assert_eq!(answers(&app.store), ANSWERS + 1);
    drop(bot);
    Arc::into_inner(app).unwrap().store.close();
}

fn answer() -> Incoming {
    let id = |it: &str| it.to_owned();
    let action = Action::Choose(QuestionId(id("antibiotic")), ChoiceId(id("no")));
    Incoming {
        update: Some(UpdateId(9_001)),
        chat: MIDDLE,
        language: None,
        tapped_message: None,
        written: Written::Unknown,
        input: Input::Tap(Tap { generation: 0, action }),
    }
}

fn answers(store: &impl Store) -> usize {
    read(store, MIDDLE).unwrap().session.unwrap().answers.0.len()
}

fn is_restored_from_a_backup(store: &Path, options: &SledOptions) {
    let again = options.open(store).unwrap();
    let mut written = Vec::new();
    let count = now(backup::write(&again, (noon(), None), &options.keyring, &mut written)).unwrap();
    assert_eq!(count, CHATS.len() as u64);
    let restored = Memory::default();
    let runtime = Runtime::new().unwrap();
    let each = |entry| {
        if let backup::Entry::Chat(chat, record) = entry {
            runtime.block_on(put(&restored, chat, *record));
        }
        Ok(())
    };
    backup::read(&written[..], &options.keyring, each).unwrap();
    let mut chats: Vec<_> = all(&restored).into_iter().map(|it| it.unwrap().0.0).collect();
    chats.sort_unstable();
    assert_eq!(chats, CHATS);
    assert_eq!(answers(&restored), ANSWERS + 1);
    again.close();
    wait_until_closed(store);
}
