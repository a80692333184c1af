//! Worlds of 26 weeks: one person in a programme of check-ins, who does as they
//! like, a Telegram that is away for hours, and a process that dies, often just
//! when something is due. Time is made up, so half a year takes milliseconds.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Timelike, Utc};
use chrono_tz::Tz;
use futures::future::select;
use heelwise::app::App;
use heelwise::bot::{Bot, Incoming, Limits, Written, sweep};
use heelwise::outbox::{Channel, Outbox, SendError, Sent, Wake};
use heelwise::store::recent::Recent;
use heelwise::store::{ChatId, MessageId, StoreError, UpdateId};
use tokio::sync::{Notify, mpsc};
use tokio::time::{Instant, sleep};
use triage::care::{Came, Care};
use triage::dialog::Dialog;
use triage::engine::Input;
use triage::engine::action::{Action, CareAction, Tap};
use triage::engine::command::Command;
use triage::engine::{Notice, Reply};
use triage::locale::message::Message;
use triage::session::Session;

use super::disk::Disk;
use super::{CLOCK, RATES, clock};
use crate::random::Chance;
use crate::world::app_with_weeks;

const CHAT: ChatId = ChatId(7);
const RETENTION: TimeDelta = TimeDelta::days(30);
const HALF_A_YEAR: Duration = Duration::from_secs(26 * 7 * 86_400);
const HOUR: Duration = Duration::from_secs(3_600);
/// `serve` looks through the records each hour.
const SWEEP: Duration = Duration::from_secs(12 * 3_600);
/// Telegram is away for less than this.
const DOWN_MAX: TimeDelta = TimeDelta::hours(15);
/// After the half year nobody does anything, and the last programme ends.
const AFTERWARDS: Duration = Duration::from_secs(200 * 86_400);
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
const CLOCKS: [i64; 8] = [-16, -10, -6, 0, 2, 6, 11, 18];

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
}

const BROKEN: [Broken; 7] = [
    Broken::CommitInMemory,
    Broken::SettledFirst,
    Broken::NeverSwept,
    Broken::BlockedIsRefused,
    Broken::WrongClock,
    Broken::StopIsLost,
    Broken::NeverErased,
];

/// What comes by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unasked {
    CheckIn,
    Reminder,
    Unfinished,
}

/// A message that has reached the person.
struct Heard {
    at: DateTime<Utc>,
    unasked: Option<Unasked>,
    message: Message,
}

/// The person, and what lies between them and the bot.
struct Line {
    state: Mutex<State>,
    /// The person has done something.
    news: Notify,
}

struct State {
    chance: Chance,
    broken: Option<Broken>,
    is_calm: bool,
    is_blocked: bool,
    down_until: Instant,
    heard: Vec<Heard>,
    /// Under `Broken::SettledFirst`: not arrived yet.
    on_the_way: Vec<(Message, Option<Unasked>)>,
    /// What the person did that was not acknowledged yet.
    waiting: VecDeque<Incoming>,
    updates: u32,
    /// When the bot heard of the person last.
    acted: Option<DateTime<Utc>>,
    /// Since when the person is to be left in peace.
    stopped: Option<DateTime<Utc>>,
    zone: Option<Tz>,
    wrong: Option<String>,
}

impl State {
    fn new(seed: u64, broken: Option<Broken>) -> Self {
        Self {
            chance: Chance(seed),
            broken,
            is_calm: true,
            is_blocked: false,
            down_until: Instant::now(),
            heard: Vec::new(),
            on_the_way: Vec::new(),
            waiting: VecDeque::new(),
            updates: 0,
            acted: None,
            stopped: None,
            zone: None,
            wrong: None,
        }
    }

    fn does(&mut self, input: Input, tapped: Option<MessageId>) {
        self.updates += 1;
        self.waiting.push_back(Incoming {
            update: Some(UpdateId(self.updates)),
            chat: CHAT,
            language: Some("en".to_owned()),
            tapped_message: tapped,
            written: Written::Terminal,
            input,
        });
    }

    fn hears(&mut self, message: &Message, unasked: Option<Unasked>) {
        let at = clock();
        let hour = self.zone.map(|it| at.with_timezone(&it).hour());
        let is_night = hour.is_some_and(|it| !(8..20).contains(&it));
        // Who has done something gets all that waits, however long that takes.
        let is_left_in_peace = self.acted.is_none_or(|it| at - it > DOWN_MAX);
        if unasked.is_some() && is_night && is_left_in_peace {
            self.wrong(format!("{unasked:?} came at {hour:?} o'clock"));
        }
        if unasked.is_some() && self.stopped.is_some() {
            self.wrong(format!("{unasked:?} came after a stop"));
        }
        self.heard.push(Heard { at, unasked, message: message.clone() });
    }

    fn wrong(&mut self, what: String) {
        self.wrong.get_or_insert(what);
    }

    /// Taps a button of the newest message, or does something else.
    fn acts(&mut self) {
        match self.chance.below(60) {
            0 => self.does(Input::Command(Command::Stop), None),
            1 => self.does(Input::Command(Command::Delete), None),
            2 => self.does(Input::Command(Command::Restart), None),
            3 => self.does(Input::Say("my calf is swollen".to_owned()), None),
            4 => self.is_blocked = true,
            _ => self.taps(),
        }
    }

    fn taps(&mut self) {
        let newest = self.heard.iter().enumerate().rev();
        let mut newest = newest.filter(|(_, it)| !it.message.rows.is_empty());
        let Some((place, heard)) = newest.next() else { return };
        let buttons: Vec<_> = heard.message.rows.iter().flatten().collect();
        let action = buttons[self.chance.below(buttons.len())].action.clone();
        let generation = heard.message.generation;
        let is_an_end = matches!(action, Action::Care(CareAction::Stop) | Action::Restart);
        if is_an_end && !self.chance.once_in(5) {
            return;
        }
        self.does(Input::Tap(Tap { generation, action }), Some(MessageId(place as i64)));
    }
}

/// By the text of their first paragraph.
fn unasked(texts: &[(Unasked, String)], message: &Message) -> Option<Unasked> {
    let first = message.paragraphs.first()?.words();
    texts.iter().find(|(_, text)| text == first).map(|(kind, _)| *kind)
}

/// What the person hears of the bot.
#[derive(Clone)]
struct Post(Arc<Line>, Arc<Vec<(Unasked, String)>>);

impl Line {
    fn new(seed: u64, broken: Option<Broken>) -> Arc<Self> {
        let state = Mutex::new(State::new(seed, broken));
        Arc::new(Self { state, news: Notify::new() })
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }
}

impl Channel for Post {
    async fn send(&self, _: ChatId, message: &Message) -> Result<Sent, SendError> {
        sleep(Duration::from_millis(200)).await;
        let mut state = self.0.state();
        let is_calm = state.is_calm;
        if state.is_blocked {
            let error = anyhow::anyhow!("blocked");
            let is_refused = state.broken == Some(Broken::BlockedIsRefused);
            return Err(if is_refused { SendError::Never(error) } else { SendError::Gone(error) });
        }
        if !is_calm && Instant::now() < state.down_until {
            return Err(SendError::Later(None));
        }
        if !is_calm && state.chance.once_in(40) {
            let down = HOUR * state.chance.below(DOWN_MAX.num_hours() as usize) as u32;
            state.down_until = Instant::now() + down;
            return Err(SendError::Later(None));
        }
        if state.broken == Some(Broken::SettledFirst) && !is_calm {
            state.on_the_way.push((message.clone(), unasked(&self.1, message)));
        } else {
            state.hears(message, unasked(&self.1, message));
        }
        // A repeat is heard, and does no harm.
        if !is_calm && state.chance.once_in(40) {
            return Err(SendError::Later(None));
        }
        Ok(Sent { message: MessageId(state.heard.len() as i64 - 1), at: None })
    }

    async fn edit(&self, _: ChatId, _: MessageId, _: &Message) -> Result<(), SendError> {
        Ok(())
    }

    async fn send_file(
        &self,
        chat: ChatId,
        message: &Message,
        _: &str,
        _: Vec<u8>,
    ) -> Result<(), SendError> {
        self.send(chat, message).await.map(drop)
    }
}

/// The bot on its disk, and the person at the other end.
struct World {
    app: Arc<App<Recent<Disk>>>,
    disk: Disk,
    line: Arc<Line>,
    texts: Arc<Vec<(Unasked, String)>>,
    broken: Option<Broken>,
}

impl World {
    /// What a process has in memory ends with it.
    fn forget(&self) {
        self.disk.lose_what_is_not_written();
        self.app.store.clear();
        self.app.due.note(CHAT, None);
    }

    /// What the bot does until the power goes.
    async fn life(&self) -> Result<(), StoreError> {
        let (wake, woken) = mpsc::unbounded_channel();
        let off = TimeDelta::hours(if self.broken == Some(Broken::WrongClock) { 10 } else { 0 });
        let bot = Bot::new(self.app.clone(), wake.clone(), move || clock() + off);
        let outbox =
            Outbox::new(self.app.clone(), Post(self.line.clone(), self.texts.clone()), move || {
                clock() + off
            });
        let work = async {
            let mut swept = None;
            loop {
                if swept.is_none_or(|it: Instant| it.elapsed() >= SWEEP) {
                    self.sweep(&wake).await?;
                    swept = Some(Instant::now());
                }
                while bot.take_care_of_one().await? {}
                self.take_updates(&bot).await?;
                let news = Box::pin(self.line.news.notified());
                select(Box::pin(sleep(self.until_the_next_look())), news).await;
            }
        };
        let said = Box::pin(outbox.run(woken, RATES));
        match select(Box::pin(work), said).await {
            futures::future::Either::Left((end, _)) => end,
            futures::future::Either::Right((end, _)) => end,
        }
    }

    /// A person is erased by the day on which that was promised, and not before.
    async fn sweep(&self, wake: &mpsc::UnboundedSender<Wake>) -> Result<(), StoreError> {
        if self.broken == Some(Broken::NeverSwept) {
            return Ok(());
        }
        let mut limits = Limits::of(clock(), RETENTION);
        if self.broken == Some(Broken::NeverErased) {
            limits.agreed = DateTime::<Utc>::MIN_UTC;
        }
        let care = self.disk.session(CHAT).and_then(|it| it.care);
        let follow_up = &self.app.follow_up.as_ref().unwrap().dialog;
        {
            let mut state = self.line.state();
            let wrong = care.as_ref().and_then(|it| wrong_in_log(it, follow_up, &state.heard));
            wrong.into_iter().for_each(|it| state.wrong(it));
        }
        sweep(&self.app, wake, clock(), limits).await?;
        let care = care.filter(|_| self.disk.session(CHAT).is_none());
        if care.is_some_and(|it| it.last_day() + RETENTION > clock().date_naive()) {
            self.line.state().wrong("the programme was erased before its time".to_owned());
        }
        Ok(())
    }

    /// Handles what the person did; it counts as handled when the bot says so.
    async fn take_updates(&self, bot: &Bot<Recent<Disk>>) -> Result<(), StoreError> {
        loop {
            let Some(incoming) = self.line.state().waiting.front().cloned() else { return Ok(()) };
            let is_stop = is_stop(&incoming.input);
            if !(is_stop && self.broken == Some(Broken::StopIsLost)) {
                bot.handle(&incoming).await?;
            }
            let session = self.disk.session(CHAT);
            let mut state = self.line.state();
            state.waiting.pop_front();
            state.acted = Some(clock());
            state.zone = session.and_then(|it| it.care).map(|it| it.zone).or(state.zone);
            let agree = Action::Care(CareAction::Agree);
            if matches!(incoming.input, Input::Tap(Tap { action, .. }) if action == agree) {
                state.stopped = None;
            } else if is_stop {
                state.stopped = Some(clock());
            }
        }
    }

    fn until_the_next_look(&self) -> Duration {
        let due = self.app.due.at(CHAT).and_then(|at| (at - clock()).to_std().ok());
        due.unwrap_or(SWEEP).clamp(Duration::from_secs(1), SWEEP)
    }

    /// How long the next life lasts: often until something is due, and a little.
    fn length_of_life(&self) -> Duration {
        let until_due = self.disk.session(CHAT).and_then(|it| self.next_at(&it));
        let until_due = until_due.and_then(|at| (at - clock()).to_std().ok());
        let mut state = self.line.state();
        let second = Duration::from_millis(state.chance.below(2_500) as u64);
        match (state.chance.below(3), until_due) {
            (0, Some(until_due)) => until_due + second,
            (1, _) => HOUR * state.chance.below(48) as u32 + second,
            _ => HOUR * 24 * state.chance.below(20) as u32 + second,
        }
    }

    fn next_at(&self, session: &Session) -> Option<DateTime<Utc>> {
        session.care.as_ref()?.next_at(&self.app.follow_up.as_ref()?.dialog)
    }

    fn downtime(&self) -> Duration {
        let mut state = self.line.state();
        match state.chance.below(30) {
            0 => HOUR * 24 * state.chance.below(21) as u32,
            1..4 => HOUR * state.chance.below(24) as u32,
            _ => Duration::from_secs(state.chance.below(60) as u64),
        }
    }

    async fn lives(&self) {
        loop {
            let length = self.length_of_life();
            let _ = select(Box::pin(sleep(length)), Box::pin(self.life())).await;
            self.line.state().on_the_way.clear();
            self.forget();
            sleep(self.downtime()).await;
        }
    }
}

fn is_stop(input: &Input) -> bool {
    matches!(
        input,
        Input::Command(Command::Stop | Command::Delete)
            | Input::Tap(Tap { action: Action::Care(CareAction::Stop), .. })
    )
}

/// The person goes through the questions, agrees, and then does as they like.
async fn person(line: Arc<Line>) {
    let half_hours = *line.state().chance.pick(&CLOCKS);
    for words in BEGINNING {
        line.state().does(Input::typed(words), None);
        line.news.notify_one();
        sleep(PAUSE).await;
    }
    let shown = (clock() + TimeDelta::minutes(30 * half_hours)).format("%H:%M").to_string();
    line.state().does(Input::Say(shown), None);
    line.news.notify_one();
    sleep(PAUSE).await;
    line.state().is_calm = false;
    let end = Instant::now() + HALF_A_YEAR;
    let mut known = line.state().heard.len();
    while Instant::now() < end {
        let wait = {
            let mut state = line.state();
            let arrived = std::mem::take(&mut state.on_the_way);
            arrived.into_iter().for_each(|(it, kind)| state.hears(&it, kind));
            if state.is_blocked && state.chance.once_in(400) {
                state.is_blocked = false;
                state.does(Input::Command(Command::Start), None);
            }
            let is_news = state.heard.len() > known;
            known = state.heard.len();
            if is_news && !state.chance.once_in(4) {
                state.acts();
            }
            Duration::from_secs(60 * state.chance.below(240) as u64)
        };
        line.news.notify_one();
        sleep(wait).await;
    }
}

/// Returns what is not as it must be in the log of a programme.
fn wrong_in_log(care: &Care, follow_up: &Dialog, heard: &[Heard]) -> Option<String> {
    for (place, entry) in care.log.iter().enumerate() {
        let Some(day) = follow_up.check_in(&entry.check_in).and_then(|it| it.day) else { continue };
        if care.log[..place].iter().any(|it| it.check_in == entry.check_in) {
            return Some(format!("{} is twice in the log", entry.check_in.0));
        }
        let open = care.start + TimeDelta::days(day.into())..=entry.on;
        let asks = heard.iter().filter(|it| it.unasked.is_some());
        let mut days = asks.map(|it| it.at.with_timezone(&care.zone).date_naive());
        if entry.came == Came::Missed && !days.any(|it| open.contains(&it)) {
            return Some(format!("{} counts as missed and was never heard", entry.check_in.0));
        }
    }
    None
}

/// All worlds of a thread: the dialog is proved once.
struct Stage {
    app: Arc<App<Recent<Disk>>>,
    disk: Disk,
    texts: Arc<Vec<(Unasked, String)>>,
}

impl Stage {
    fn new() -> Self {
        let disk = Disk::default();
        let App { dialog, version, locales, follow_up, .. } = app_with_weeks("heel-pain");
        let store = Recent::new(disk.clone());
        let app = App { follow_up, ..App::to_try(dialog, version, locales, store) };
        let texts = Arc::new(texts(&app));
        Self { app: Arc::new(app), disk, texts }
    }

    /// Lives through a world; returns what was not as it must be.
    fn live(&self, seed: u64, broken: Option<Broken>) -> Result<(), String> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .start_paused(true)
            .build()
            .unwrap();
        runtime.block_on(async {
            CLOCK.set(Some((Instant::now(), TimeDelta::days((seed % 365) as i64))));
            let is_lazy = broken == Some(Broken::CommitInMemory);
            self.disk.begin(seed, is_lazy.then_some(super::Broken::CommitInMemory));
            // It does not fail here; its death does.
            self.disk.set_calm(!is_lazy);
            let line = Line::new(seed, broken);
            let (app, disk, texts) = (self.app.clone(), self.disk.clone(), self.texts.clone());
            let world = World { app, disk, line: line.clone(), texts, broken };
            world.forget();
            let _ = select(Box::pin(person(line.clone())), Box::pin(world.lives())).await;
            line.state().is_calm = true;
            world.forget();
            let _ = select(Box::pin(sleep(AFTERWARDS)), Box::pin(world.life())).await;
            if let Some(wrong) = line.state().wrong.take() {
                return Err(wrong);
            }
            let is_left = self.disk.session(CHAT).is_some();
            if is_left { Err("the person was not erased".to_owned()) } else { Ok(()) }
        })
    }
}

fn texts(app: &App<Recent<Disk>>) -> Vec<(Unasked, String)> {
    let text = |notice| {
        let message = app.locales.first().render(&app.dialog, &Reply::Notice(notice)).unwrap();
        message.paragraphs[0].words().to_owned()
    };
    vec![
        (Unasked::CheckIn, text(Notice::CheckIn)),
        (Unasked::Reminder, text(Notice::CheckInAgain)),
        (Unasked::Unfinished, text(Notice::Unfinished)),
    ]
}

#[test]
fn in_26_weeks_nobody_is_forgotten_nor_written_to_at_night() {
    let halves = [0, 1].map(|half| {
        std::thread::spawn(move || {
            let stage = Stage::new();
            for seed in (half..1_000).step_by(2) {
                if let Err(wrong) = stage.live(seed, None) {
                    panic!("in the weeks of seed {seed}: {wrong}");
                }
            }
        })
    });
    for half in halves {
        half.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
    }
}

#[test]
fn a_safeguard_of_the_weeks_taken_away_is_noticed() {
    let stage = Stage::new();
    for broken in BROKEN {
        let noticed = (0..300).find(|seed| stage.live(*seed, Some(broken)).is_err());
        assert!(noticed.is_some(), "without {broken:?} nothing was noticed in 300 worlds");
    }
}
