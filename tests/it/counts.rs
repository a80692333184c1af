//! The counts of a clinic: they add up, stay with the records that cause them,
//! and show nobody.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use expect_test::expect;
use heelwise::app::App;
use heelwise::backup;
use heelwise::bot::{self, Bot, Incoming, Limits, Written};
use heelwise::due::Due;
use heelwise::edition::{Edition, Editions};
use heelwise::figures::{By, Figures, rounded};
use heelwise::store::chat_locks::ChatLocks;
use heelwise::store::counts::{Cell, Counts};
use heelwise::store::keyring::Keyring;
use heelwise::store::memory::Memory;
use heelwise::store::sled::{Sled, SledOptions};
use heelwise::store::{ChatId, Store, StoreError, UpdateId, Version};
use tokio::runtime::{Builder, Runtime};
use tokio::sync::mpsc;
use triage::care::{Care, Setup};
use triage::dialog::{CheckInId, QuestionId, Urgency};
use triage::engine::action::{Action, CareAction, Tap};
use triage::engine::command::Command;
use triage::engine::{Input, Reply};
use triage::figures::{Event, Subject, closed, open};
use triage::session::{Purpose, Session};

use crate::care::{answer, begun, follow_up};
use crate::random::Chance;
use crate::slow::power::disk::{read_folder, write_folder};
use crate::stores::record;
use crate::world::{all, app, edition, edition_with_weeks, in_memory, noon, now, put, read};

const CHATS: [ChatId; 3] = [ChatId(1), ChatId(2), ChatId(3)];

/// How often each was shown, or is.
type Shown = BTreeMap<Subject, u64>;

/// Random people, and what they were shown, from their places alone.
struct People<S> {
    app: Arc<App<S>>,
    runtime: Runtime,
    chance: Chance,
    now: DateTime<Utc>,
    updates: u32,
    open: BTreeMap<ChatId, Vec<(Subject, u32)>>,
    shown: Shown,
}

impl<S: Store> People<S> {
    fn new(edition: Arc<Edition>, store: S, seed: u64) -> Self {
        let app = Arc::new(App {
            editions: Editions::new(edition.clone()),
            began_with: edition,
            due: Due::default(),
            store,
            chat_locks: ChatLocks::default(),
            metrics: Arc::default(),
        });
        let runtime = Builder::new_current_thread().build().unwrap();
        let (chance, now, updates) = (Chance(seed), noon(), 0);
        Self { app, runtime, chance, now, updates, open: BTreeMap::new(), shown: Shown::new() }
    }

    /// Somebody does something, or time passes.
    fn go_on(&mut self) {
        match self.chance.below(60) {
            0 => self.sweep(),
            1..4 => self.pass(self.chance.0 % 6),
            4 => self.does(Input::Command(Command::Delete)),
            5 => self.does(Input::Command(Command::Cancel)),
            6 => self.does(Input::Command(Command::Restart)),
            7 => self.does(Input::Command(Command::Stop)),
            8 => self.does(Input::Say("chest pain".to_owned())),
            9 => self.does(Input::Tap(tap(0, Action::Language("es".to_owned())))),
            10..16 => self.does(Input::Command(Command::Start)),
            16..19 => self.does(Input::Command(Command::Back)),
            _ => self.taps(),
        }
    }

    fn does(&mut self, input: Input) {
        let chat = *self.chance.pick(&CHATS);
        self.updates += 1;
        let update = Some(UpdateId(self.updates));
        let (language, tapped_message, written) = (None, None, Written::Terminal);
        self.handle(&Incoming { update, chat, language, tapped_message, written, input });
    }

    /// Somebody taps a button that they have.
    fn taps(&mut self) {
        let chat = *self.chance.pick(&CHATS);
        let Some(record) = read(&self.app.store, chat) else { return };
        let Some(session) = &record.session else { return };
        let mut actions = Vec::new();
        for delivery in &record.outbox {
            if let Reply::Prompt(prompt) | Reply::Redraw(prompt) = &delivery.reply {
                let follow_up = self.app.follow_up.as_ref().filter(|_| delivery.check_in);
                let dialog = follow_up.map_or(&self.app.dialog, |it| &it.dialog);
                actions.extend(prompt.actions(dialog, self.app.locales.tags()));
            }
        }
        let zones = self.app.follow_up.as_ref().map(|it| it.zones.clone()).unwrap_or_default();
        if let (Some(Setup::Zone(_)), Some(zone)) = (session.setup, zones.first()) {
            actions = vec![Action::Care(CareAction::Zone(*zone))];
        }
        if actions.is_empty() {
            return;
        }
        let action = self.chance.pick(&actions).clone();
        self.updates += 1;
        self.handle(&Incoming {
            update: Some(UpdateId(self.updates)),
            input: Input::Tap(tap(session.generation, action)),
            written: Written::Unknown,
            ..Incoming::due(chat)
        });
    }

    fn pass(&mut self, days: u64) {
        self.now += TimeDelta::days(days as i64) + TimeDelta::hours(3);
        for chat in CHATS {
            self.handle(&Incoming::due(chat));
        }
    }

    fn handle(&mut self, incoming: &Incoming) {
        let (wake, _woken) = mpsc::unbounded_channel();
        let at = self.now;
        let bot = Bot::new(self.app.clone(), wake, move || at);
        self.runtime.block_on(bot.handle(incoming)).unwrap();
        self.look(incoming.chat, false);
    }

    /// People who have not been heard of for a month are erased.
    fn sweep(&mut self) {
        self.now += TimeDelta::days(40);
        let limits = Limits::of(self.now, TimeDelta::days(30));
        let (wake, _woken) = mpsc::unbounded_channel();
        self.runtime.block_on(bot::sweep(&self.app, &wake, self.now, limits)).unwrap();
        CHATS.into_iter().for_each(|it| self.look(it, true));
    }

    /// Notes what is open in a chat now and was not before. What was open before
    /// a person who had all erased was never shown.
    fn look(&mut self, chat: ChatId, is_swept: bool) {
        let session = read(&self.app.store, chat).and_then(|it| it.session);
        let is_there = session.is_some();
        let places = session.iter().flat_map(|it| {
            let open = open(&self.app.dialog, it).into_iter();
            open.map(|subject| place(subject, it)).collect::<Vec<_>>()
        });
        let places: Vec<_> = places.collect();
        let before = self.open.insert(chat, places.clone()).unwrap_or_default();
        for (subject, _) in places.into_iter().filter(|it| !before.contains(it)) {
            *self.shown.entry(subject).or_default() += 1;
        }
        if !is_there && !is_swept {
            before.iter().for_each(|it| *self.shown.get_mut(&it.0).unwrap() -= 1);
        }
    }

    fn shown(&self) -> Shown {
        self.shown.iter().filter(|it| *it.1 > 0).map(|it| (it.0.clone(), *it.1)).collect()
    }
}

/// A question belongs to one generation, the others go on through several.
fn place(subject: Subject, session: &Session) -> (Subject, u32) {
    let generation = if let Subject::Question(_) = subject { session.generation } else { 0 };
    (subject, generation)
}

fn tap(generation: u32, action: Action) -> Tap {
    Tap { generation, action }
}

/// Returns what a store has counted of what was shown, with what is open in it.
fn counted(edition: &Edition, store: &impl Store) -> Shown {
    let mut shown = Shown::new();
    for (cell, times) in now(store.counts()).unwrap().0 {
        if cell.event.is_of_what_was_shown() {
            *shown.entry(cell.subject).or_default() += times;
        }
    }
    let sessions = all(store).into_iter().filter_map(|it| it.unwrap().1.record?.session);
    for subject in sessions.flat_map(|it| open(&edition.dialog, &it)) {
        *shown.entry(subject).or_default() += 1;
    }
    shown
}

#[test]
fn what_was_shown_is_answered_left_and_open_whatever_people_do() {
    let edition = Arc::new(edition_with_weeks("heel-pain"));
    let mut came = BTreeSet::new();
    for seed in 0..12 {
        let mut people = People::new(edition.clone(), Memory::default(), seed);
        for step in 0..700 {
            people.go_on();
            let counted = counted(&people.app, &people.app.store);
            assert_eq!(counted, people.shown(), "seed {seed}, step {step}");
        }
        let counts = now(people.app.store.counts()).unwrap().0.into_keys();
        came.extend(counts.map(|it| (it.event, matches!(it.subject, Subject::Question(_)))));
    }
    for event in [Event::Answered, Event::Back, Event::Left, Event::Expired] {
        assert!(came.contains(&(event, true)), "no question was {}", event.name());
    }
    for event in [Event::Offered, Event::Late, Event::Left, Event::Stopped] {
        assert!(came.contains(&(event, false)), "no check-ins were {}", event.name());
    }
}

/// A process that is killed leaves the files as they are between two commits.
#[test]
fn a_killed_process_leaves_the_counts_that_fit_its_records() {
    let folder = in_memory();
    let (live, copy) = (folder.path().join("live"), folder.path().join("copy"));
    let store = Sled::open(&live, 0).unwrap();
    let mut people = People::new(Arc::new(edition("fever")), store, 5);
    for step in 0..120 {
        people.go_on();
        if step % 12 == 0 {
            write_folder(&read_folder(&live), &live, &copy);
            let killed = Sled::open(&copy, 0).unwrap();
            assert_eq!(counted(&people.app, &killed), people.shown(), "step {step}");
            killed.close();
            std::fs::remove_dir_all(&copy).unwrap();
        }
    }
}

/// A programme whose check-ins end each in another way.
#[test]
fn each_end_of_a_check_in_is_told_apart() {
    let (dialog, follow_up) = (app("heel-pain"), follow_up());
    let mut session = Session::new("en", 0);
    session.agree(Purpose::CheckIns, noon());
    session.care = Some(begun(&follow_up, "programme", Tz::UTC, 9, noon()));
    let mut log = String::new();
    let mut act = |name: &str, act: &dyn Fn(&mut Care, DateTime<Utc>), days_later: i64| {
        let before = session.clone();
        let care = session.care.as_mut().unwrap();
        let due = care.next_at(&follow_up).unwrap_or(noon());
        act(care, due + TimeDelta::days(days_later));
        let closed = closed(&dialog.dialog, &before, Some(&session));
        let closed = closed.into_iter().map(|(subject, event)| match subject {
            Subject::CheckIn(id) => format!("{} {}", id.0, event.name()),
            Subject::Programme => format!("programme {}", event.name()),
            Subject::Question(id) => format!("question {}", id.0),
        });
        let closed: Vec<_> = closed.collect();
        let closed = if closed.is_empty() { "nothing".to_owned() } else { closed.join(", ") };
        writeln!(log, "{name}: {closed}").unwrap();
    };
    let due = |care: &mut Care, now| drop(care.take_deed(&follow_up, now, false));
    let answers = |care: &mut Care, now| assert!(answer(care, &follow_up, now, Urgency::SelfCare));
    let puts_off = |care: &mut Care, _: DateTime<Utc>| care.put_off();
    act("asked", &due, 0);
    act("answers", &answers, 0);
    act("asked", &due, 0);
    act("puts it off", &puts_off, 0);
    act("asked", &due, 0);
    act("asked again", &due, 0);
    act("answers", &answers, 0);
    act("asked", &due, 0);
    act("asked again", &due, 0);
    act("too late", &due, 0);
    act("away", &due, 60);
    act("away", &due, 60);
    expect![[r#"
        asked: nothing
        answers: week-1 answered
        asked: nothing
        puts it off: week-2 left
        asked: nothing
        asked again: nothing
        answers: week-2 late
        asked: nothing
        asked again: nothing
        too late: week-4 missed
        away: week-6 not-sent, week-8 not-sent, week-10 not-sent, week-12 not-sent, programme ended
        away: nothing
    "#]]
    .assert_eq(&log);
}

fn cell(version: &str, language: &str, subject: Subject, event: Event) -> Cell {
    Cell { version: version.to_owned(), language: language.to_owned(), subject, event }
}

fn question(name: &str) -> Subject {
    Subject::Question(QuestionId(name.to_owned()))
}

/// What every store does: it counts what it commits, and nothing else.
pub(crate) async fn counts_with_what_is_committed(store: &impl Store) {
    let chat = ChatId(11);
    let counts: Counts = [
        cell("0123456789abcdef", "pt-BR", question("who"), Event::Answered),
        cell("0123456789abcdef", "en", Subject::Programme, Event::Offered),
    ]
    .into_iter()
    .collect();
    let mut expected = Counts::default();
    for run in 1..=3 {
        let over = store.load(chat).await.unwrap().version;
        let record = record(run).encode().unwrap().counting(counts.clone());
        store.commit(chat, over, Some(&record)).await.unwrap();
        expected.add_all(counts.clone());
        assert_eq!(store.counts().await.unwrap(), expected);
        let stale = store.commit(chat, over, Some(&record)).await;
        assert!(matches!(stale, Err(StoreError::Stale)));
    }
    put(store, chat, record(4)).await;
    let over = store.load(chat).await.unwrap().version;
    store.forget(chat, over, None).await.unwrap();
    assert_eq!(store.counts().await.unwrap(), expected);
}

#[tokio::test]
async fn counts_outlive_a_restart_a_rebuild_and_a_restored_backup() {
    for keyring in [Keyring::default(), Keyring::read(&"7e".repeat(32)).unwrap()] {
        let folder = in_memory();
        let place = |name: &str| folder.path().join(name);
        let options = SledOptions { keyring, ..SledOptions::default() };
        let store = options.open(&place("store")).unwrap();
        counts_with_what_is_committed(&store).await;
        put(&store, ChatId(1), record(1)).await;
        let counts = store.counts().await.unwrap();
        let mut file = Vec::new();
        backup::write(&store, (noon(), None), &options.keyring, &mut file).await.unwrap();
        std::fs::write(place("file.backup"), file).unwrap();
        store.close();
        let made = |at: std::path::PathBuf, options: SledOptions| {
            std::thread::spawn(move || {
                backup::restore(&at.with_file_name("file.backup"), &at, &options, false).unwrap();
                backup::rebuild(&at.with_file_name("store"), &options).unwrap();
            })
        };
        made(place("restored"), options.clone()).join().unwrap();
        for name in ["store", "restored"] {
            let store = options.open(&place(name)).unwrap();
            assert_eq!(store.counts().await.unwrap(), counts);
            assert_eq!(read(&store, ChatId(1)), Some(record(1)));
            store.close();
        }
    }
}

#[test]
fn small_numbers_are_hidden_and_others_rounded() {
    let shown = [0, 1, 7, 8, 12, 13, 17, 18, 1_002].map(rounded);
    let rounded = [Some(0), None, None, Some(10), Some(10), Some(15), Some(15), Some(20)];
    assert_eq!(shown[..8], rounded);
    assert_eq!(shown[8], Some(1_000));
}

#[tokio::test]
async fn metrics_have_the_numbers_that_may_be_seen_of_what_is_still_asked() {
    let app = app("fever");
    let mut counts = Counts::default();
    for (name, event, times) in [
        ("who", Event::Answered, 12),
        ("who", Event::Back, 3),
        ("asked-no-more", Event::Answered, 50),
    ] {
        counts.add(cell("0123456789abcdef", "en", question(name), event), times);
    }
    let record = record(1).encode().unwrap().counting(counts);
    app.store.commit(ChatId(1), Version::NONE, Some(&record)).await.unwrap();
    let (wake, _woken) = mpsc::unbounded_channel();
    bot::sweep(&app, &wake, noon(), Limits::of(noon(), TimeDelta::days(30))).await.unwrap();
    let text = app.metrics.text(0);
    let figures = text.lines().filter_map(|it| it.strip_prefix("heelwise_figures{kind="));
    let mut figures: Vec<_> = figures.collect();
    figures.sort_unstable();
    let row = |event: &str, number: u32| {
        format!("\"question\",name=\"who\",event=\"{event}\"}} {number}")
    };
    let seen = [
        row("answered", 10),
        row("expired", 0),
        row("left", 0),
        row("open", 0),
        row("shown", 15),
        row("silent", 0),
    ];
    assert_eq!(figures, seen);
}

#[test]
fn a_table_has_a_line_for_each_question_and_check_in() {
    let week = || Subject::CheckIn(CheckInId("week-2".to_owned()));
    let mut counts = Counts::default();
    for (version, language, subject, event, times) in [
        ("aa", "en", question("emergency"), Event::Answered, 120),
        ("aa", "es", question("emergency"), Event::Answered, 41),
        ("bb", "en", question("emergency"), Event::Answered, 9),
        ("bb", "en", question("emergency"), Event::Expired, 6),
        ("aa", "en", question("emergency"), Event::Open, 8),
        ("aa", "en", question("emergency"), Event::Silent, 8),
        ("aa", "en", question("age"), Event::Back, 13),
        ("aa", "en", week(), Event::Late, 22),
        ("aa", "en", week(), Event::Missed, 31),
        ("aa", "en", week(), Event::NotSent, 2),
        ("aa", "en", Subject::Programme, Event::Offered, 99),
        ("aa", "en", Subject::Programme, Event::Stopped, 33),
    ] {
        counts.add(cell(version, language, subject, event), times);
    }
    let figures = Figures::of(counts);
    expect![[r#"
        question   shown  answered  back  left  expired  open  silent
        age           15         0    15     0        0     0       0
        emergency    185       170     0     0        *    10      10

        check-in  asked  answered  late  missed  left  stopped  expired  open  silent  not-sent
        week-2       55         0    20      30     0        0        0     0       0         *

        programme  agreed  ended  stopped  left  expired  open  silent  offered
        all            35      0       35     0        0     0       0      100
    "#]]
    .assert_eq(&figures.table(By::default()));
    let by_version = figures.table(By { version: true, language: false });
    let row = "aa       emergency    170       160     0     0        0    10      10\n";
    assert!(by_version.contains(row), "{by_version}");
    let by_both = figures.table(By { version: true, language: true });
    let row = "aa       es        emergency     40        40     0     0        0     0       0\n";
    assert!(by_both.contains(row), "{by_both}");
}
