//! The bots that are fuzzed; `tests/it/slow/fuzz.rs` and `tests/it/played.rs` hold the
//! same ones to the same.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use heelwise::app::App;
use heelwise::load::{Places, load};
use heelwise::store::memory::Memory;
use triage::locale::Clinic;

#[path = "../../it/hostile.rs"]
mod hostile;
#[path = "../../it/made_up.rs"]
mod made_up;
#[path = "../../it/played.rs"]
mod played;
#[path = "../../it/random.rs"]
mod random;

use hostile::Besieged;
use played::Stage;
use random::Chance;

/// How many persons play each dialog.
const PERSONS: usize = 1_000;

static BOT: LazyLock<Besieged> = LazyLock::new(|| Besieged::new(house()));

/// Gives it an update as Telegram writes it down.
pub fn update(json: &[u8]) {
    BOT.update(json);
}

/// Types words at a place of the dialog, in a language, and taps a button that
/// bears them.
pub fn words(place: u8, language: u8, words: &str) {
    BOT.words(place, language, words);
}

/// Gives it a record to go on from.
pub fn record(bytes: &[u8]) {
    BOT.record(bytes);
}

/// Makes a dialog up and, if `check` lets it through, has it played.
pub fn play(seed: u64) {
    let Some(made) = played::made_up(seed) else { return };
    let folder = std::env::temp_dir().join(format!("heelwise-fuzz-{}", std::process::id()));
    let stage = Stage::new(made, &root(), &folder);
    let mut chance = Chance(seed);
    (0..PERSONS).for_each(|_| stage.hold(&mut chance));
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The shipped dialog in all its languages.
fn house() -> App<Memory> {
    let root = root();
    let places = Places {
        dialog: root.join("dialogs/heel-pain.toml"),
        locales: vec![root.join("locales")],
        default_language: "en".to_owned(),
    };
    let clinic = Clinic {
        name: None,
        phone: None,
        booking: None,
        emergency: "112".to_owned(),
        urgent: None,
        country: None,
        retention_days: 30,
    };
    let published = load(&places, &clinic).expect("the shipped dialog is whole");
    App::new(published, Memory::default(), Default::default())
}
