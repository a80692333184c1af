//! Bots to test, and the time there: it moves only where a test says so.

use std::path::{Path, PathBuf};

use futures::{FutureExt, StreamExt};
use heelwise::app::App;
pub(crate) use heelwise::conversation::held::noon;
use heelwise::conversation::held::{VERSION, clinic};
use heelwise::edition::{Edition, FollowUp};
use heelwise::load::{Places, Published, load};
use heelwise::store::memory::Memory;
use heelwise::store::record::{Encoded, Record};
use heelwise::store::{ChatId, Kept, Store, StoreError, Version};
use tempfile::TempDir;
use triage::dialog::Dialog;
use triage::engine::{Open, StepContext};
use triage::locale::Locales;

/// Where the project is.
pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// A folder for many stores: in memory, where that is possible, so that their
/// syncs cost little.
pub(crate) fn in_memory() -> TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { TempDir::new_in(memory) } else { TempDir::new() }.unwrap()
}

/// Loads a dialog of the project or of the tests, with all its languages.
pub(crate) fn app(dialog: &str) -> App<Memory> {
    App::of(edition(dialog), Memory::default())
}

/// The same, without a store.
pub(crate) fn edition(dialog: &str) -> Edition {
    Edition::new(published(dialog).called(VERSION), None)
}

/// The same, with the dialog that is asked again in the weeks after.
pub(crate) fn app_with_weeks(dialog: &str) -> App<Memory> {
    App::of(edition_with_weeks(dialog), Memory::default())
}

/// The same, without a store.
pub(crate) fn edition_with_weeks(dialog: &str) -> Edition {
    let follow_up = published(&format!("{dialog}-follow-up"));
    edition(dialog).followed_by(Some(FollowUp::new(follow_up)))
}

fn published(dialog: &str) -> Published {
    let root = root();
    let (folder, locales) = match dialog {
        "heel-pain" | "heel-pain-follow-up" => ("dialogs", vec![root.join("locales")]),
        _ => ("tests/dialogs", vec![root.join("locales"), root.join("tests/dialogs/locales")]),
    };
    let places = Places {
        dialog: root.join(folder).join(dialog).with_extension("toml"),
        locales,
        default_language: "en".to_owned(),
    };
    load(&places, &clinic()).unwrap_or_else(|error| panic!("{error:#}"))
}

/// Returns what the engine needs for a person in this language, who has seen
/// nothing and to whom no check-ins are offered.
pub(crate) fn context<'a>(
    dialog: &'a Dialog,
    locales: &'a Locales,
    language: &str,
) -> StepContext<'a> {
    StepContext {
        dialog,
        version: "",
        vocabulary: &locales.get(language).vocabulary,
        dangers: locales.dangers(),
        languages: locales.tags(),
        now: noon(),
        open: Open::default(),
        care: None,
        newest: None,
        recalls: false,
    }
}

/// Returns the record of a chat, from a store that answers at once.
pub(crate) fn read(store: &impl Store, chat: ChatId) -> Option<Record> {
    now(store.load(chat)).unwrap().record
}

/// Returns all that a store has, if it answers at once.
pub(crate) fn all(store: &impl Store) -> Vec<Result<(ChatId, Kept), StoreError>> {
    now(store.all().collect())
}

/// Puts a record in the place of whatever a store has of a chat.
pub(crate) async fn put(store: &impl Store, chat: ChatId, record: Record) {
    replace(store, chat, Some(&record.encode().unwrap())).await.unwrap();
}

/// Replaces, or removes, whatever a store has of a chat.
pub(crate) async fn replace(
    store: &impl Store,
    chat: ChatId,
    record: Option<&Encoded>,
) -> Result<Version, StoreError> {
    let over = store.load(chat).await?.version;
    store.commit(chat, over, record).await
}

/// Does what needs no waiting.
pub(crate) fn now<T>(work: impl Future<Output = T>) -> T {
    work.now_or_never().expect("nothing is waited for")
}
