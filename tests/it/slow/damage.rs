//! A store whose files were damaged: it is reported in clear words, or all is
//! there; never less than was committed without a word.

use std::path::Path;

use heelwise::store::keyring::Keyring;
use heelwise::store::record::Record;
use heelwise::store::sled::{Sled, SledOptions};
use heelwise::store::{ChatId, Store, StoreError};
use triage::session::Session;

use crate::random::Chance;
use crate::slow::power::disk::{Image, read_folder, write_folder};
use crate::world::{all, in_memory, noon, now, put};

const CHATS: i64 = 40;
const RUNS: u32 = 60;

fn record(chat: i64, run: u32) -> Record {
    let mut record = Record::new(noon());
    let length = 200 + (chat * 31 + i64::from(run) * 17) % 900;
    record.session = Some(Session::new("x".repeat(length as usize), run));
    record.next_delivery = chat.cast_unsigned();
    record
}

/// Makes a store that is opened three times; returns how it looks when its
/// process is killed, and when it has been opened once more and closed.
async fn make(directory: &Path, opening: &SledOptions) -> [Image; 2] {
    let mut killed = Image::new();
    // Most is written after the last opening: what is in sled's snapshot it
    // reads with more care than what it must find in the log.
    for runs in [0..4, 4..8, 8..RUNS] {
        let store = opening.open(directory).unwrap();
        for run in runs {
            let commits = (0..CHATS).map(async |chat| {
                put(&store, ChatId(chat), record(chat, run)).await;
            });
            futures::future::join_all(commits).await;
        }
        killed = read_folder(directory);
    }
    // Whoever opens it waits until the one before has let go of it.
    drop(opening.open(directory).unwrap());
    drop(opening.open(directory).unwrap());
    [killed, read_folder(directory)]
}

/// A way to damage a file.
#[derive(Debug)]
enum Damage {
    Flip { byte: usize, bit: u8 },
    Cut { length: usize },
    Zeros { page: usize },
    Swap { page: usize, with: usize },
    Remove,
}

impl Damage {
    /// Ways to damage a file of this length, of each kind so many.
    fn some(length: usize, count: usize, chance: &mut Chance) -> Vec<Self> {
        let pages = length.div_ceil(4096);
        let mut some = vec![Self::Remove, Self::Cut { length: 0 }];
        for _ in 0..count {
            some.push(Self::Flip { byte: chance.below(length), bit: chance.below(8) as u8 });
            if chance.once_in(3) {
                some.push(Self::Cut { length: chance.below(length) });
                some.push(Self::Zeros { page: chance.below(pages) });
                some.push(Self::Swap { page: chance.below(pages), with: chance.below(pages) });
            }
        }
        some
    }

    fn apply(&self, image: &mut Image, path: &Path) {
        let Some(Some(content)) = image.get_mut(path) else { panic!("there is no such file") };
        match *self {
            Self::Flip { byte, bit } => content[byte] ^= 1 << bit,
            Self::Cut { length } => content.truncate(length),
            Self::Zeros { page } => {
                content.iter_mut().skip(page * 4096).take(4096).for_each(|it| *it = 0);
            }
            Self::Swap { page, with } => {
                for (a, b) in (page * 4096..).zip(with * 4096..).take(4096) {
                    if a.max(b) < content.len() {
                        content.swap(a, b);
                    }
                }
            }
            Self::Remove => drop(image.remove(path)),
        }
    }
}

/// Whether each chat holds the last that was committed of it.
fn is_whole(store: &Sled) -> bool {
    (0..CHATS).all(|chat| {
        let kept = now(store.load(ChatId(chat)));
        kept.is_ok_and(|it| it.record == Some(record(chat, RUNS - 1)))
    })
}

/// Opens a store and goes through all of it, as serving does.
fn open(directory: &Path, opening: &SledOptions) -> Result<Sled, StoreError> {
    let store = opening.open(directory)?;
    all(&store).into_iter().try_for_each(|it| it.map(drop))?;
    Ok(store)
}

/// Says what is wrong with how a damaged store was opened.
fn is_wrong(directory: &Path, opening: &SledOptions) -> Option<String> {
    match open(directory, opening) {
        Ok(store) if is_whole(&store) => None,
        Ok(_) => Some("it was opened, and not all is there".to_owned()),
        Err(error) => {
            let printed = format!("{error:#}");
            let is_clear =
                printed.contains(&format!("{}", directory.display())) && printed.contains("backup");
            (!is_clear).then_some(printed)
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_damaged_store_is_reported_or_whole() {
    reported_or_whole(&SledOptions::default(), 80).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_damaged_store_that_is_encrypted_is_reported_or_whole() {
    let keyring = Keyring::read(&"7e".repeat(32)).unwrap();
    reported_or_whole(&SledOptions { keyring, ..SledOptions::default() }, 20).await;
}

async fn reported_or_whole(opening: &SledOptions, count: usize) {
    let folder = in_memory();
    let store = folder.path().join("store");
    let mut wrong = Vec::new();
    for (seed, image) in (0..).zip(make(&store, opening).await) {
        wrong.extend(wrongs(&image, &store, opening, count, &mut Chance(seed)));
    }
    assert!(wrong.is_empty(), "{} times: {wrong:#?}", wrong.len());
}

/// Damages every file in many ways, each in a store of its own, and says where
/// a damaged store was not opened as it should.
fn wrongs(
    image: &Image,
    from: &Path,
    opening: &SledOptions,
    count: usize,
    chance: &mut Chance,
) -> Vec<String> {
    let mut wrong = Vec::new();
    let files = image.iter().filter_map(|(path, it)| Some((path, it.as_ref()?.len())));
    for (path, length) in files {
        let count = if path.ends_with("db") { count } else { 12 };
        for damage in Damage::some(length, count, chance) {
            let mut damaged = image.clone();
            damage.apply(&mut damaged, path);
            for found in twice(&damaged, from, opening) {
                wrong.push(format!("{} {damage:?}: {found}", path.display()));
            }
        }
    }
    wrong
}

/// Opens it twice: what it reported the first time it must not forget.
fn twice(image: &Image, from: &Path, opening: &SledOptions) -> Vec<String> {
    let folder = in_memory();
    write_folder(image, from, folder.path());
    (0..2).filter_map(|_| is_wrong(folder.path(), opening)).collect()
}
