//! The power is cut at random moments; whatever the store said it had, it has.
//!
//! A child works on a real store under a recorder of file calls, and says of
//! each commit when it has returned. From the recording the disk is made again
//! as a power cut would leave it, at many moments and under four ways of losing
//! what was not synced, and the store is opened on it. The same is done to
//! sled without our guards, which must fail, or the test proves nothing.

pub(crate) mod disk;
mod failing;
mod forgetting;
mod recording;

use std::collections::HashSet;
use std::io::Write;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::process::Output;

use heelwise::store::keyring::Keyring;
use heelwise::store::record::Record;
use heelwise::store::sled::{Sled, SledOptions};
use heelwise::store::{ChatId, Store};
use tempfile::TempDir;
use triage::session::Session;

use crate::random::Chance;
use crate::thief;
use crate::world::{all, in_memory, noon, now, read};
use disk::{Disk, Image, Loss, read_folder, write_folder};
use recording::{Event, Studio};

/// Cuts of a recording under each loss model; HEELWISE_POWER_CUTS says another
/// number, for a night's run.
const CUTS_PER_LOSS: usize = 60;
const LOSSES: [Loss; 4] = [Loss::Unsynced, Loss::Tail, Loss::Data, Loss::Pages];

const CHATS: u32 = 30;

/// Each commit of a chat with such a number forgets those before it.
const FORGETS_EVERY: u32 = 5;

const DIRECTORY: &str = "HEELWISE_POWER_DIRECTORY";
const ACKS: &str = "HEELWISE_POWER_ACKS";
const COMMITS: &str = "HEELWISE_POWER_COMMITS";
const FROM: &str = "HEELWISE_POWER_FROM";

/// Instead of a chat's number: the store is open.
const OPENED: u32 = u32::MAX;

/// The newest run of each chat of which the child said that it was committed.
#[derive(Clone, Default)]
struct Acked(Vec<u32>);

/// What a recording came from, and what was acknowledged before it.
struct Recording {
    from: Image,
    acked: Acked,
    events: Vec<Event>,
}

/// How a store fared in power cuts under one loss model.
#[derive(Default, Debug)]
struct Fared {
    cuts: usize,
    /// Something acknowledged was not there.
    lost: Vec<String>,
    /// It could not be opened or read.
    shut: Vec<String>,
}

/// Opens a store and returns what is not there and was acknowledged.
type Keeps = fn(&Path, &Acked) -> anyhow::Result<Option<String>>;

/// What a chat holds after so many commits: each differs in length, and some
/// take the chat away.
fn state(chat: u32, run: u32) -> Option<Record> {
    if run.is_multiple_of(16) {
        return None;
    }
    let mut record = Record::new(noon());
    let length = 200 + (chat * 37 + run * 101) % 1_900;
    record.session = Some(Session::new("x".repeat(length as usize), run));
    record.next_delivery = chat.into();
    Some(record)
}

#[test]
fn a_power_cut_loses_nothing_that_was_committed() {
    let (studio, _folder) = studio();
    let first = record(&studio, "slow::power::child", &[1_500, 900, 300]);
    assert!(first.reuses_a_segment(), "too few commits to show that reuse is safe");
    // And what comes of a store that has been through a cut already.
    let again = record_after_a_cut(&studio, &first);
    std::fs::remove_dir_all(studio.root()).unwrap();
    let encrypted = record(&studio, "slow::power::encrypted_child", &[1_200, 600, 300]);
    for loss in LOSSES {
        let mut fared = Fared::default();
        for recording in [&first, &again, &encrypted] {
            let cuts = cuts() / 3;
            cut(&studio, recording, loss, cuts, &mut fared, keeps);
        }
        assert!(fared.lost.is_empty() && fared.shut.is_empty(), "{loss:?}: {fared:#?}");
    }
}

#[test]
fn sled_without_the_guards_loses_commits_in_a_power_cut() {
    let (studio, _folder) = studio();
    let recording = record(&studio, "slow::power::bare_child", &[1_500, 900]);
    for loss in LOSSES {
        let mut fared = Fared::default();
        cut(&studio, &recording, loss, cuts(), &mut fared, bare_keeps);
        let failures = fared.lost.len() + fared.shut.len();
        assert!(failures * 3 > fared.cuts, "{loss:?}: {fared:#?}");
    }
}

#[expect(clippy::disallowed_methods, reason = "a night's run is asked for so")]
fn cuts() -> usize {
    let asked = std::env::var("HEELWISE_POWER_CUTS");
    asked.map_or(CUTS_PER_LOSS, |it| it.parse().expect("a number of cuts"))
}

fn studio() -> (Studio, TempDir) {
    let folder = in_memory();
    (Studio::new(folder.path()), folder)
}

/// Lets children work on a new store, one after another, each until so many
/// commits.
fn record(studio: &Studio, child: &str, commits: &[u32]) -> Recording {
    let mut acked = Acked::none();
    let from = Image::new();
    let mut events = Vec::new();
    for count in commits {
        run(studio, child, *count, &acked);
        let more = studio.finish();
        more.iter().for_each(|event| acked.take(event));
        events.extend(more);
    }
    let recording = Recording { from, acked: Acked::none(), events };
    recording.holds_everything(studio);
    recording
}

/// Lets a child work on what a power cut has left of a recorded store.
fn record_after_a_cut(studio: &Studio, first: &Recording) -> Recording {
    let at = first.events.len() * 4 / 5;
    let (disk, acked) = first.until(at);
    let from = disk.cut(Loss::Pages, &mut Chance(5));
    std::fs::remove_dir_all(studio.root()).unwrap();
    write_folder(&from, &studio.root(), &studio.root());
    run(studio, "slow::power::child", 600, &acked);
    let recording = Recording { from, acked, events: studio.finish() };
    recording.holds_everything(studio);
    recording
}

fn run(studio: &Studio, child: &str, commits: u32, acked: &Acked) {
    let output = run_with(studio, child, commits, acked, ("HEELWISE_POWER", "stays on"));
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// Runs a child with one setting more.
fn run_with(
    studio: &Studio,
    child: &str,
    commits: u32,
    acked: &Acked,
    more: (&str, &str),
) -> Output {
    let (root, acks) = (studio.root(), studio.acks());
    let from: Vec<_> = acked.0.iter().map(u32::to_string).collect();
    let settings = [
        (DIRECTORY, root.to_str().unwrap()),
        (ACKS, acks.to_str().unwrap()),
        (COMMITS, &commits.to_string()),
        (FROM, &from.join(" ")),
        more,
    ];
    studio.record(child, &settings)
}

impl Recording {
    fn until(&self, at: usize) -> (Disk, Acked) {
        let (mut disk, mut acked) = (Disk::with(&self.from), self.acked.clone());
        for event in &self.events[..at] {
            disk.take(event);
            acked.take(event);
        }
        (disk, acked)
    }

    /// Nothing went round the recorder.
    fn holds_everything(&self, studio: &Studio) {
        let (disk, _) = self.until(self.events.len());
        let (recorded, real) = (disk.image(), read_folder(&studio.root()));
        let differ = |path: &&std::path::PathBuf| recorded.get(*path) != real.get(*path);
        let differing: Vec<_> = recorded.keys().chain(real.keys()).filter(differ).collect();
        assert!(differing.is_empty(), "not all was recorded: {differing:?}");
    }

    /// Whether sled wrote over a part of its log that it needed no more.
    fn reuses_a_segment(&self) -> bool {
        const SEGMENT: usize = 512 << 10;
        let mut begun = HashSet::new();
        self.events.iter().any(|event| {
            let Event::Write { offset, data, .. } = event else { return false };
            let is_head = *offset > 0 && offset.is_multiple_of(SEGMENT);
            is_head && data[..12].iter().any(|it| *it != 0) && !begun.insert(*offset)
        })
    }

    /// Moments to cut the power at: a third of them while a store is opened.
    fn moments(&self, count: usize, chance: &mut Chance) -> Vec<usize> {
        let mut opening = Vec::new();
        let mut is_opening = false;
        for (at, event) in self.events.iter().enumerate() {
            if matches!(event, Event::Start) {
                is_opening = true;
            } else if matches!(event, Event::Ack(ack) if chat_and_run(ack).0 == OPENED) {
                is_opening = false;
            }
            if is_opening {
                opening.push(at);
            }
        }
        let mut pick = |place| match place % 3 {
            0 => *chance.pick(&opening),
            _ => chance.below(self.events.len()),
        };
        let mut moments: Vec<_> = (0..count).map(&mut pick).collect();
        moments.sort_unstable();
        moments
    }
}

impl Acked {
    fn none() -> Self {
        Self(vec![0; CHATS as usize])
    }

    fn take(&mut self, event: &Event) {
        let Event::Ack(ack) = event else { return };
        let (chat, run) = chat_and_run(ack);
        if chat != OPENED {
            self.0[chat as usize] = run;
        }
    }
}

fn chat_and_run(ack: &[u8]) -> (u32, u32) {
    let number = |at: usize| u32::from_ne_bytes(ack[at..at + 4].try_into().unwrap());
    (number(0), number(4))
}

/// Cuts the power at so many moments, and looks what is left.
fn cut(
    studio: &Studio,
    recording: &Recording,
    loss: Loss,
    cuts: usize,
    fared: &mut Fared,
    keeps: Keeps,
) {
    let mut chance = Chance(loss as u64 * 1_000 + cuts as u64);
    let (mut disk, mut acked) = (Disk::with(&recording.from), recording.acked.clone());
    let mut done = 0;
    for at in recording.moments(cuts, &mut chance) {
        for event in &recording.events[done..at] {
            disk.take(event);
            acked.take(event);
        }
        done = at;
        let image = disk.cut(loss, &mut chance);
        let folder = TempDir::new_in(studio.root().parent().unwrap()).unwrap();
        write_folder(&image, &studio.root(), folder.path());
        fared.cuts += 1;
        let kept = catch_unwind(AssertUnwindSafe(|| keeps(folder.path(), &acked)));
        match kept.unwrap_or_else(|_| Err(anyhow::anyhow!("it panicked"))) {
            Ok(None) => {}
            Ok(Some(lost)) => fared.lost.push(format!("at {at}: {lost}")),
            Err(error) => fared.shut.push(format!(
                "at {at}: {error:#}, after {:#?}",
                &recording.events[at.saturating_sub(30)..at]
            )),
        }
    }
}

fn keeps(directory: &Path, acked: &Acked) -> anyhow::Result<Option<String>> {
    let is_encrypted = directory.join("keys").exists();
    let store = if is_encrypted { encrypted() } else { SledOptions::default() }.open(directory)?;
    all(&store).into_iter().try_for_each(|it| it.map(drop))?;
    let lost = holds(acked, |chat| Ok(now(store.load(ChatId(chat.into())))?.record))?;
    Ok(if is_encrypted { lost.or_else(|| remembered(directory, &store)) } else { lost })
}

/// What can be read with the key of a few chats and was to be forgotten.
fn remembered(directory: &Path, store: &Sled) -> Option<String> {
    let image = read_folder(directory);
    (0..5).find_map(|chat| {
        let run = read(store, ChatId(chat)).and_then(|it| it.session).map(|it| it.generation);
        let first = run.map_or(u64::MAX, |run| u64::from(run - run % FORGETS_EVERY));
        let readable = thief::loot(&image, chat).runs();
        let is_too_old = readable.iter().any(|it| *it < first);
        is_too_old.then(|| format!("chat {chat} is at {run:?}; {readable:?} can be read"))
    })
}

fn bare_keeps(directory: &Path, acked: &Acked) -> anyhow::Result<Option<String>> {
    let store = open_bare(directory)?;
    holds(acked, |chat| {
        store.get(chat.to_be_bytes())?.map(|bytes| Record::decode(&bytes)).transpose()
    })
}

/// Each chat must hold what was acknowledged, or what was committed next.
fn holds(
    acked: &Acked,
    load: impl Fn(u32) -> anyhow::Result<Option<Record>>,
) -> anyhow::Result<Option<String>> {
    for (chat, run) in (0..).zip(&acked.0) {
        let kept = load(chat)?;
        let is_held = kept == state(chat, *run) || kept == state(chat, run + 1);
        if !is_held {
            let kept = kept.and_then(|it| it.session).map(|it| it.generation);
            return Ok(Some(format!("chat {chat} had {run} committed and has {kept:?}")));
        }
    }
    Ok(None)
}

/// What a child was asked to do; nothing if this process is none.
struct Orders {
    directory: String,
    acks: std::fs::File,
    commits: u32,
    from: Vec<u32>,
}

impl Orders {
    #[expect(clippy::disallowed_methods, reason = "how the parent asks something of the child")]
    fn read() -> Option<Self> {
        let setting = |name| std::env::var(name).ok();
        let from = setting(FROM)?;
        Some(Self {
            directory: setting(DIRECTORY)?,
            acks: std::fs::File::options().write(true).open(setting(ACKS)?).unwrap(),
            commits: setting(COMMITS)?.parse().unwrap(),
            from: from.split(' ').map(|it| it.parse().unwrap()).collect(),
        })
    }

    fn ack(&self, chat: u32, run: u32) {
        let ack = [chat.to_ne_bytes(), run.to_ne_bytes()].concat();
        (&self.acks).write_all(&ack).unwrap();
    }
}

fn encrypted() -> SledOptions {
    let keyring = Keyring::read(&"7e".repeat(32)).unwrap();
    SledOptions { keyring, ..SledOptions::default() }
}

#[tokio::test]
async fn child() {
    work(&SledOptions::default()).await;
}

#[tokio::test]
async fn encrypted_child() {
    work(&encrypted()).await;
}

/// What a child does: many chats at once; it ends as if it were killed.
async fn work(opening: &SledOptions) {
    let Some(orders) = Orders::read() else { return };
    let store = opening.open(orders.directory.as_ref()).unwrap();
    orders.ack(OPENED, 0);
    let done = std::cell::Cell::new(0);
    let chats = (0..CHATS).map(async |chat| {
        let id = ChatId(chat.into());
        let mut version = store.load(id).await.unwrap().version;
        for run in orders.from[chat as usize] + 1.. {
            let record = state(chat, run).map(|it| it.encode().unwrap());
            if run.is_multiple_of(FORGETS_EVERY) {
                version = store.forget(id, version, record.as_ref()).await.unwrap();
            } else {
                version = store.commit(id, version, record.as_ref()).await.unwrap();
            }
            orders.ack(chat, run);
            done.set(done.get() + 1);
            if done.get() == orders.commits {
                std::process::exit(0);
            }
        }
    });
    futures::future::join_all(chats).await;
}

/// The child that trusts sled: a batch, a flush, and all of it is done.
#[test]
fn bare_child() {
    let Some(orders) = Orders::read() else { return };
    let store = open_bare(orders.directory.as_ref()).unwrap();
    orders.ack(OPENED, 0);
    let mut done = 0;
    for more in 1.. {
        let mut batch = sled::Batch::default();
        for chat in 0..CHATS {
            let key = &chat.to_be_bytes();
            match state(chat, orders.from[chat as usize] + more) {
                Some(record) => batch.insert(key, record.encode_whole().unwrap()),
                None => batch.remove(key),
            }
        }
        store.apply_batch(batch).unwrap();
        store.flush().unwrap();
        for chat in 0..CHATS {
            orders.ack(chat, orders.from[chat as usize] + more);
            done += 1;
        }
        if done >= orders.commits {
            std::process::exit(0);
        }
    }
}

fn open_bare(directory: &Path) -> sled::Result<sled::Db> {
    sled::Config::new().path(directory).mode(sled::Mode::LowSpace).open()
}
