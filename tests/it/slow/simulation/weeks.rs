//! Worlds of 26 weeks: one person in a programme of check-ins, who does as they
//! like, a Telegram that is away for hours, a disk that is full, a clock that is
//! set, another version of the dialog, and a process that dies, often just when
//! something is due. Time is made up, so half a year takes milliseconds.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use chrono::TimeDelta;
use futures::future::select;
use heelwise::app::App;
use heelwise::store::ChatId;
use heelwise::store::recent::Recent;
use tokio::time::{Instant, sleep};
use triage::engine::{Input, Notice, Reply};

use super::disk::Disk;
use super::{CLOCK, clock};
use crate::random::live_through;

mod editions;
mod line;
mod watch;
mod world;

use editions::Edition;
use line::Line;
use watch::Unasked;
use world::World;

const CHAT: ChatId = ChatId(7);
const HALF_A_YEAR: Duration = Duration::from_secs(26 * 7 * 86_400);
const HOUR: Duration = Duration::from_secs(3_600);
const DAY: Duration = Duration::from_secs(86_400);
/// After the half year nobody does anything, and the last programme ends.
const AFTERWARDS: Duration = Duration::from_secs(250 * 86_400);
/// From one thing that the person types at the beginning to the next.
const PAUSE: Duration = Duration::from_secs(60);

/// What a person with a plan types until they are asked for the time.
const BEGINNING: [&str; 19] = [
    "/start",
    "Yes, I agree",
    "None of these",
    "None of these",
    "Slowly, by itself",
    "40 to 59",
    "Under the heel",
    "Left",
    "2 to 6 weeks ago",
    "None of these",
    "None of these",
    "None of these",
    "No",
    "None of these",
    "None of these",
    "No",
    "5",
    "Please ask me",
    "9:00",
];

/// Where the person's clock is, in half hours from Greenwich.
const CLOCKS: [i64; 11] = [-16, -10, -7, -6, 0, 2, 6, 11, 18, 19, 21];

/// A safeguard taken away, to see that the net holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Broken {
    /// A commit returns before it is on the disk.
    CommitInMemory,
    /// A message counts as sent before it has arrived.
    SettledFirst,
    /// Nobody looks through the records.
    NeverSwept,
    /// A person who has blocked the bot counts as a message refused.
    BlockedIsRefused,
    /// The bot's clock is ten hours off.
    WrongClock,
    /// A stop is acknowledged and not handled.
    StopIsLost,
    /// Nobody is erased.
    NeverErased,
    /// A full disk takes what it is given, and has lost it.
    FullIsUnnoticed,
    /// A clock that was set is looked at when something would have been due.
    ClockIsNotLookedAt,
}

const BROKEN: [Broken; 9] = [
    Broken::CommitInMemory,
    Broken::SettledFirst,
    Broken::NeverSwept,
    Broken::BlockedIsRefused,
    Broken::WrongClock,
    Broken::StopIsLost,
    Broken::NeverErased,
    Broken::FullIsUnnoticed,
    Broken::ClockIsNotLookedAt,
];

/// What there must be in the worlds, or they would show nothing of it.
const MET: [&str; 20] = [
    "a check-in",
    "a reminder",
    "put off",
    "another hour",
    "a zone with half hours",
    "a day after summer time began",
    "a day after summer time ended",
    "set back",
    "set forward",
    "a full disk",
    "a disk that is nearly full",
    "a stop while a message is on its way",
    "an end in the second in which something was due",
    "OtherWords",
    "DayMoved",
    "CheckInGone",
    "QuestionGone",
    "LanguageGone",
    "FollowUpLanguageGone",
    "FollowUpGone",
];

/// The person goes through the questions, agrees, and then does as they like.
async fn person(world: &World<'_>) {
    let line = &world.line;
    let half_hours = *line.state().chance.pick(&CLOCKS);
    let types = async |words: &str| {
        line.state().does(Input::typed(words), None);
        line.news.notify_one();
        sleep(PAUSE).await;
    };
    for words in BEGINNING {
        types(words).await;
    }
    types(&(clock() + TimeDelta::minutes(30 * half_hours)).format("%H:%M").to_string()).await;
    if line.state().chance.once_in(2) {
        types("/language es").await;
    }
    world.person_lives().await;
}

/// All worlds of a thread.
struct Stage {
    /// The bot in each version.
    apps: Vec<Arc<App<Recent<Disk>>>>,
    disk: Disk,
    texts: Arc<Vec<(Unasked, String)>>,
}

/// In how many worlds there was what.
type Met = BTreeMap<&'static str, usize>;

impl Stage {
    fn new() -> Self {
        let disk = Disk::default();
        let apps: Vec<_> = Edition::ALL.iter().map(|it| Arc::new(it.app(&disk))).collect();
        let texts = Arc::new(texts(&apps[0]));
        Self { apps, disk, texts }
    }

    /// Lives through a world; returns what there was in it, or what was not as it
    /// must be.
    fn live(&self, seed: u64, broken: Option<Broken>) -> Result<Met, String> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .start_paused(true)
            .build()
            .unwrap();
        runtime.block_on(async {
            CLOCK.set(Some((Instant::now(), TimeDelta::days((seed % 365) as i64))));
            let is_lazy = broken == Some(Broken::CommitInMemory);
            self.disk.begin(seed, is_lazy.then_some(super::Broken::CommitInMemory));
            // It does not fail here unless it is full; its death does.
            self.disk.set_calm(!is_lazy);
            let world = World {
                apps: &self.apps,
                edition: Cell::new(Edition::AsItWas),
                disk: self.disk.clone(),
                line: Line::new(seed, broken),
                texts: self.texts.clone(),
                broken,
                alive: Cell::new(None),
            };
            world.forget();
            let trouble = select(Box::pin(world.clock_is_set()), Box::pin(world.disk_fills()));
            let lives = select(Box::pin(world.lives()), trouble);
            let _ = select(Box::pin(person(&world)), lives).await;
            self.calm_down(&world).await;
            let mut state = world.line.state();
            if let Some(wrong) = state.wrong.take() {
                return Err(wrong);
            }
            match self.disk.session(CHAT) {
                Some(_) => Err(format!("the person was not erased ({:?})", world.edition.get())),
                None => Ok(state.watch.seen.keys().map(|it| (*it, 1)).collect()),
            }
        })
    }

    /// Nothing goes wrong any more, and nobody does anything.
    async fn calm_down(&self, world: &World<'_>) {
        world.line.state().is_calm = true;
        self.disk.fill(None, true);
        world.forget();
        let _ = select(Box::pin(sleep(AFTERWARDS)), Box::pin(world.life())).await;
    }
}

fn texts(app: &App<Recent<Disk>>) -> Vec<(Unasked, String)> {
    let notices = [
        (Unasked::CheckIn, Notice::CheckIn),
        (Unasked::Reminder, Notice::CheckInAgain),
        (Unasked::Unfinished, Notice::Unfinished),
        (Unasked::Apology, Notice::Apology),
    ];
    let all = app.locales.iter().flat_map(|it| notices.map(|notice| (it, notice)));
    let text = all.map(|(locale, (kind, notice))| {
        let message = locale.render(&app.dialog, &Reply::Notice(notice)).unwrap();
        (kind, message.paragraphs[0].words().to_owned())
    });
    text.collect()
}

#[test]
#[expect(clippy::disallowed_methods, reason = "a person who looks into a world chooses it")]
fn in_26_weeks_nobody_is_forgotten_nor_written_to_at_night() {
    let seed = std::env::var("SEED").ok().map(|it| it.parse::<u64>().unwrap());
    let worlds = seed.map_or(0..2_000, |it| it..it + 1);
    let worlds = live_through(&worlds, Stage::new, |stage, seed| stage.live(seed, None));
    let mut met = Met::new();
    worlds.into_iter().flatten().for_each(|(what, _)| *met.entry(what).or_default() += 1);
    let rare: Vec<_> = MET.iter().filter(|it| met.get(*it).is_none_or(|it| *it < 20)).collect();
    assert!(rare.is_empty() || seed.is_some(), "the worlds hardly have {rare:?}: {met:?}");
}

#[test]
fn a_safeguard_of_the_weeks_taken_away_is_noticed() {
    let stage = Stage::new();
    for broken in BROKEN {
        let noticed = (0..300).find(|seed| stage.live(*seed, Some(broken)).is_err());
        assert!(noticed.is_some(), "without {broken:?} nothing was noticed in 300 worlds");
    }
}
