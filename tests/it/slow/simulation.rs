//! A simulated world: the real bot, engine and outbox, with patients, a
//! Telegram and a disk that are made up and go wrong, in a time that is made
//! up too.
//!
//! A world is one seed: the same faults at the same moments, each time. What
//! must come of it is worked out by an oracle, the engine alone over the same inputs
//! in fair weather. `SEED=n cargo test --test it -- simulation` lives through
//! one world again.

use std::cell::Cell;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use futures::future::{Either, select};
use heelwise::app::App;
use heelwise::bot::{Bot, Limits, sweep};
use heelwise::outbox::Outbox;
use heelwise::outbox::send_queue::RateLimits;
use heelwise::store::StoreError;
use heelwise::store::recent::Recent;
use tokio::sync::mpsc;
use tokio::time::{Instant, sleep};

use crate::random::{Chance, live_through};
use crate::world::{edition, noon};

mod disk;
mod oracle;
mod patient;
mod telegram;
mod weeks;

use disk::Disk;
use telegram::{Line, Mode, Telegram};

/// A safeguard taken away, to see that the net holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Broken {
    /// A repeated update bears another number, so that it is not known.
    Dedupe,
    /// Telegram gets the answer to an update before it is handled.
    AcknowledgedFirst,
    /// A commit returns before it is on the disk.
    CommitInMemory,
    /// A reply is settled before it has reached the patient.
    SettledFirst,
    /// Bot and outbox do not take turns.
    ChatLocks,
    /// Every button passes for one of the present run.
    StaleButtons,
    /// A start does not look for what is still to be said.
    NoResume,
    /// The outbox is sometimes not woken.
    NoWake,
    /// A passing failure is taken for a person who has left.
    GivesUp,
    /// A reply sometimes goes to another chat.
    WrongChat,
    /// Words answer a question that has not arrived.
    UnseenQuestions,
    /// What is to be forgotten stays under its key.
    KeepsKeys,
}

const BROKEN: [Broken; 12] = [
    Broken::Dedupe,
    Broken::AcknowledgedFirst,
    Broken::CommitInMemory,
    Broken::SettledFirst,
    Broken::ChatLocks,
    Broken::StaleButtons,
    Broken::NoResume,
    Broken::NoWake,
    Broken::GivesUp,
    Broken::WrongChat,
    Broken::UnseenQuestions,
    Broken::KeepsKeys,
];

/// Nobody is erased for having been away.
const KEPT: Limits = Limits { agreed: DateTime::<Utc>::MIN_UTC, others: DateTime::<Utc>::MIN_UTC };

const RATES: RateLimits = RateLimits { all: 30, chat: 1 };

/// How long the world goes wrong, at most; then all is well, and settles.
const STORM: Duration = Duration::from_secs(900);
/// How long after it a life may last that began before.
const AFTERMATH: Duration = Duration::from_secs(1_200);
const CALM: Duration = Duration::from_secs(7_200);

thread_local! {
    /// When the world began, and how far its clock has been set off.
    static CLOCK: Cell<Option<(Instant, TimeDelta)>> = const { Cell::new(None) };
    /// Counts what happens.
    static TICKS: Cell<u64> = const { Cell::new(0) };
}

/// Returns the number of something that happens now.
fn tick() -> u64 {
    TICKS.set(TICKS.get() + 1);
    TICKS.get()
}

fn clock() -> DateTime<Utc> {
    let (start, off) = CLOCK.get().unwrap();
    noon() + TimeDelta::from_std(Instant::now() - start).unwrap() + off
}

/// The dialog in which all worlds of a thread take place. Two apps share the
/// disk, so that their turns can be distinguished.
struct Stage {
    apps: [Arc<App<Recent<Disk>>>; 2],
    disk: Disk,
}

impl Stage {
    fn new(dialog: &str) -> Self {
        let disk = Disk::default();
        let app = || Arc::new(App::of(edition(dialog), Recent::new(disk.clone())));
        Self { apps: [app(), app()], disk }
    }

    /// Lives through a world; returns what was not as it must be.
    fn live(&self, seed: u64, broken: Option<Broken>) -> Result<(), String> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .start_paused(true)
            .build()
            .unwrap();
        runtime.block_on(async {
            CLOCK.set(Some((Instant::now(), TimeDelta::zero())));
            let mut chance = Chance(seed);
            self.disk.begin(chance.below(1 << 30) as u64, broken);
            self.forget_recent();
            let mode = *chance.pick(&[Mode::Polling, Mode::Webhook]);
            let app = &self.apps[0];
            let tags = app.locales.tags().to_vec();
            let telegram = Telegram::new(chance.below(1 << 30) as u64, mode, broken);
            let people = patient::crowd(&mut chance, &telegram, &tags);
            let lives = self.lives(&telegram, &mut chance, broken);
            let end = select(Box::pin(people), Box::pin(lives)).await;
            let Either::Left(((), lives)) = end else { unreachable!("lives have no end") };
            let Either::Left(_) = select(Box::pin(sleep(CALM)), lives).await else {
                unreachable!("lives have no end")
            };
            oracle::verify(app, &self.disk, &telegram)
        })
    }

    /// What a process has in memory ends with it.
    fn forget_recent(&self) {
        self.apps.iter().for_each(|it| it.store.clear());
    }

    /// One life of the process after another, until all is well.
    async fn lives(&self, telegram: &Arc<Telegram>, chance: &mut Chance, broken: Option<Broken>) {
        let calm = Instant::now() + STORM;
        loop {
            let is_calm = Instant::now() >= calm;
            self.disk.set_calm(is_calm);
            telegram.set_calm(is_calm);
            let length = match chance.below(3) {
                _ if is_calm => CALM * 2,
                0 => Duration::from_millis(chance.below(2_000) as u64),
                1 => Duration::from_secs(chance.below(60) as u64),
                _ => Duration::from_secs(chance.below(600) as u64),
            };
            // A life ends with the power, or by its own will when the store
            // fails.
            let _ = select(Box::pin(sleep(length)), Box::pin(self.life(telegram, broken))).await;
            self.disk.lose_what_is_not_written();
            self.forget_recent();
            telegram.hang_up();
            let down = if chance.once_in(8) { 400_000 } else { 5_000 };
            sleep(Duration::from_millis(chance.below(down) as u64)).await;
            if chance.once_in(6) {
                let (start, off) = CLOCK.get().unwrap();
                let jump = TimeDelta::seconds(chance.below(80_000) as i64 - 40_000);
                CLOCK.set(Some((start, off + jump)));
            }
        }
    }

    async fn life(&self, telegram: &Arc<Telegram>, broken: Option<Broken>) {
        let (wake, mut wakes) = mpsc::unbounded_channel();
        let (passed_on, woken) = mpsc::unbounded_channel();
        let pass_on = async move {
            let mut count = 0;
            while let Some(wake) = wakes.recv().await {
                count += 1;
                if broken != Some(Broken::NoWake) || count % 5 != 0 {
                    passed_on.send(wake).unwrap();
                }
            }
        };
        let [ours, other] = &self.apps;
        let theirs = if broken == Some(Broken::ChatLocks) { other } else { ours };
        let bot = Bot::new(ours.clone(), wake.clone(), clock);
        let resumed = async move {
            if broken != Some(Broken::NoResume) {
                sweep(ours, &wake, clock(), KEPT).await?;
            }
            std::future::pending::<Result<(), StoreError>>().await
        };
        let outbox = Outbox::new(theirs.clone(), Line(telegram.clone()), clock);
        let said = Box::pin(outbox.run(woken, RATES));
        let work = select(Box::pin(telegram.deliver(&bot, &self.disk)), said);
        let work = select(work, Box::pin(pass_on));
        let _ = select(work, Box::pin(resumed)).await;
    }
}

fn all_is_well_in(dialog: &'static str, seeds: std::ops::Range<u64>) {
    live_through(&seeds, move || Stage::new(dialog), |stage, seed| stage.live(seed, None));
}

#[test]
#[expect(clippy::disallowed_methods, reason = "a person who looks into a world chooses it")]
fn whatever_goes_wrong_every_patient_is_answered_in_order_and_nothing_is_lost() {
    let seed = std::env::var("SEED").ok().map(|it| it.parse::<u64>().unwrap());
    match seed {
        Some(seed) => all_is_well_in("fever", seed..seed + 1),
        None => all_is_well_in("fever", 0..1_000),
    }
}

#[test]
fn a_safeguard_taken_away_is_noticed() {
    let stage = Stage::new("fever");
    for broken in BROKEN {
        let noticed = (0..300).find(|seed| stage.live(*seed, Some(broken)).is_err());
        assert!(noticed.is_some(), "without {broken:?} nothing was noticed in 300 worlds");
    }
}
