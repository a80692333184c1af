//! A world: the bot on its disk, the person at the other end, and all that goes
//! wrong between them.

use std::cell::Cell;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use futures::future::{Either, select};
use heelwise::app::App;
use heelwise::bot::{Bot, Limits, sweep};
use heelwise::outbox::{Outbox, Wake};
use heelwise::store::StoreError;
use heelwise::store::recent::Recent;
use tokio::sync::mpsc;
use tokio::time::{Instant, sleep};
use triage::engine::Input;
use triage::engine::action::{Action, CareAction, Tap};
use triage::engine::command::Command;
use triage::locale::Locales;

use super::super::disk::{Disk, Full};
use super::super::{CLOCK, RATES, clock};
use super::editions::Edition;
use super::line::{Line, Post};
use super::watch::{By, Unasked, wrong_in_log};
use super::{Broken, CHAT, DAY, HALF_A_YEAR, HOUR};

const RETENTION: TimeDelta = TimeDelta::days(30);
/// `serve` looks through the records each hour.
const SWEEP: Duration = Duration::from_secs(12 * 3_600);
/// After a start that a full disk ended, the next one comes so much later.
const AGAIN: Duration = Duration::from_secs(1_800);
/// `serve` looks at the clock each second.
const LOOK: Duration = Duration::from_secs(60);

/// The bot on its disk, and the person at the other end.
pub(super) struct World<'s> {
    /// The bot in each version.
    pub(super) apps: &'s [Arc<App<Recent<Disk>>>],
    pub(super) edition: Cell<Edition>,
    pub(super) disk: Disk,
    pub(super) line: Arc<Line>,
    pub(super) texts: Arc<Vec<(Unasked, String)>>,
    pub(super) broken: Option<Broken>,
    /// Since when the process has been alive.
    pub(super) alive: Cell<Option<Instant>>,
}

impl World<'_> {
    pub(super) fn app(&self) -> &Arc<App<Recent<Disk>>> {
        &self.apps[self.edition.get() as usize]
    }

    /// What a process has in memory ends with it.
    pub(super) fn forget(&self) {
        self.alive.set(None);
        self.disk.lose_what_is_not_written();
        for app in self.apps {
            app.store.clear();
            app.due.note(CHAT, None);
        }
    }

    /// Holds the record to what must come of it.
    fn look(&self, by: By) {
        let care = self.disk.session(CHAT).and_then(|it| it.care);
        let mut state = self.line.state();
        let wrong = state.watch.look(care, by, clock());
        wrong.into_iter().for_each(|it| state.wrong(it));
    }

    /// What the bot does until the power goes.
    pub(super) async fn life(&self) -> Result<(), StoreError> {
        self.alive.set(Some(Instant::now()));
        let (wake, woken) = mpsc::unbounded_channel();
        let off = TimeDelta::hours(if self.broken == Some(Broken::WrongClock) { 10 } else { 0 });
        let app = self.app().clone();
        let bot = Bot::new(app.clone(), wake.clone(), move || clock() + off);
        let post = Post(self.line.clone(), self.texts.clone());
        let outbox = Outbox::new(app, post, move || clock() + off);
        let work = async {
            let mut swept = None;
            self.look(By::Itself);
            loop {
                if swept.is_none_or(|it: Instant| it.elapsed() >= SWEEP) {
                    self.sweep(&wake).await?;
                    swept = Some(Instant::now());
                }
                while bot.take_care_of_one().await? {
                    self.look(By::Itself);
                }
                self.take_updates(&bot).await?;
                let news = Box::pin(self.line.news.notified());
                select(Box::pin(sleep(self.until_the_next_look())), news).await;
            }
        };
        let said = Box::pin(outbox.run(woken, RATES));
        match select(Box::pin(work), said).await {
            Either::Left((end, _)) | Either::Right((end, _)) => end,
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
        let session = self.disk.session(CHAT);
        let care = session.as_ref().and_then(|it| it.care.clone());
        if let Some(follow_up) = &self.apps[0].follow_up {
            let mut state = self.line.state();
            let (heard, set_back) = (&state.heard, state.watch.set_back);
            let wrong =
                care.as_ref().and_then(|it| wrong_in_log(it, &follow_up.dialog, heard, set_back));
            wrong.into_iter().for_each(|it| state.wrong(it));
        }
        let can_go_on = session.is_some_and(|it| self.asks_again_in(&it.language));
        sweep(self.app(), wake, clock(), limits).await?;
        let erased = care.filter(|_| self.disk.session(CHAT).is_none());
        let end = erased.map(|it| if can_go_on { it.last_day() } else { it.last_noted() });
        if end.is_some_and(|it| it + RETENTION > clock().date_naive()) {
            self.line.state().wrong("the programme was erased before its time".to_owned());
        }
        Ok(())
    }

    /// Whether check-ins are offered in a language; one that has gone altogether is
    /// replaced by the first.
    fn asks_again_in(&self, language: &str) -> bool {
        let app = self.app();
        let is_spoken = |it: &Locales| it.get(language).tag == app.locales.get(language).tag;
        app.follow_up.as_ref().is_some_and(|it| is_spoken(&it.locales))
    }

    /// Handles what the person did; it counts as handled when the bot says so.
    async fn take_updates(&self, bot: &Bot<Recent<Disk>>) -> Result<(), StoreError> {
        loop {
            let Some(incoming) = self.line.state().waiting.front().cloned() else { return Ok(()) };
            let is_stop = is_stop(&incoming.input);
            if !(is_stop && self.broken == Some(Broken::StopIsLost)) {
                bot.handle(&incoming).await?;
            }
            self.look(By::Person(&incoming.input));
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
        let due = self.app().due.at(CHAT).and_then(|at| (at - clock()).to_std().ok());
        due.unwrap_or(SWEEP).clamp(Duration::from_secs(1), SWEEP)
    }

    /// When something is due in the record, to the bot of now.
    fn next_at(&self) -> Option<DateTime<Utc>> {
        let care = self.disk.session(CHAT)?.care?;
        care.next_at(&self.app().follow_up.as_ref()?.dialog)
    }

    /// How long it is until something is due.
    pub(super) fn until_due(&self) -> Option<Duration> {
        (self.next_at()? - clock()).to_std().ok()
    }

    /// How long the next life lasts: often until something is due, and a little.
    fn length_of_life(&self) -> Duration {
        let until_due = self.until_due();
        let mut state = self.line.state();
        let second = Duration::from_millis(state.chance.below(2_500) as u64);
        match (state.chance.below(3), until_due) {
            (0, Some(until_due)) => until_due + second,
            (1, _) => HOUR * state.chance.below(48) as u32 + second,
            _ => DAY * state.chance.below(20) as u32 + second,
        }
    }

    fn downtime(&self) -> Duration {
        let mut state = self.line.state();
        match state.chance.below(30) {
            _ if self.disk.is_full() => AGAIN,
            0 => DAY * state.chance.below(21) as u32,
            1..4 => HOUR * state.chance.below(24) as u32,
            _ => Duration::from_secs(state.chance.below(60) as u64),
        }
    }

    /// One life after the other; between them the bot may be replaced by another
    /// version of it.
    pub(super) async fn lives(&self) {
        let (other, from, to) = {
            let chance = &mut self.line.state().chance;
            let other = *chance.pick(&Edition::ALL);
            let from = DAY * chance.below(150) as u32;
            let is_for_good = chance.once_in(2);
            let days = if is_for_good { 1_000 } else { chance.below(40) };
            (other, Instant::now() + from, Instant::now() + from + DAY * days as u32)
        };
        loop {
            let now = Instant::now();
            let is_other = (from..to).contains(&now);
            self.edition.set(if is_other { other } else { Edition::AsItWas });
            if is_other {
                self.line.state().watch.sees(other.name());
            }
            let next = [from, to].into_iter().find(|it| *it > now);
            let length = self.length_of_life();
            let length = next.map_or(length, |it| length.min(it - now));
            if !self.disk.is_closed() {
                let _ = select(Box::pin(sleep(length)), Box::pin(self.life())).await;
            }
            self.line.state().on_the_way.clear();
            self.forget();
            sleep(self.downtime()).await;
        }
    }

    /// Now and then somebody sets the clock, or it is wrong for days.
    pub(super) async fn clock_is_set(&self) {
        loop {
            self.sleep_for_days(60).await;
            let by = {
                let mut state = self.line.state();
                let days = 2 + state.chance.below(8) as i64;
                let hours = *state.chance.pick(&[1, 24, 24 * days]);
                TimeDelta::hours(if state.chance.once_in(2) { hours } else { -hours })
            };
            self.set_clock(by).await;
            if by.abs() > TimeDelta::days(1) {
                sleep(DAY * 3).await;
                self.set_clock(-by).await;
            }
        }
    }

    /// What became due by it is done at once, if the process is alive.
    async fn set_clock(&self, by: TimeDelta) {
        let (start, off) = CLOCK.get().unwrap();
        CLOCK.set(Some((start, off + by)));
        {
            let mut state = self.line.state();
            let set_back = (-by).max(TimeDelta::zero());
            state.watch.set_back += set_back;
            state.watch.sees(if by < TimeDelta::zero() { "set back" } else { "set forward" });
        }
        if self.broken != Some(Broken::ClockIsNotLookedAt) {
            self.line.news.notify_one();
        }
        let alive = self.alive.get();
        sleep(LOOK).await;
        let is_well = !self.disk.is_full() && alive.is_some() && alive == self.alive.get();
        let next = self.next_at().filter(|_| is_well && self.app().due.at(CHAT).is_some());
        if next.is_some_and(|it| it < clock() - TimeDelta::seconds(30)) {
            self.line.state().wrong("what the new time made due was not done".to_owned());
        }
    }

    /// Now and then the disk is full for hours.
    pub(super) async fn disk_fills(&self) {
        loop {
            self.sleep_for_days(60).await;
            let how = {
                let mut state = self.line.state();
                let how = *state.chance.pick(&[Full::ButForErasing, Full::Wholly]);
                state.watch.sees(match how {
                    Full::ButForErasing => "a disk that is nearly full",
                    Full::Wholly => "a full disk",
                });
                how
            };
            let is_noticed = self.broken != Some(Broken::FullIsUnnoticed);
            // Often just when something is due.
            if self.line.state().chance.once_in(2) {
                sleep(self.until_due().unwrap_or_default()).await;
            }
            self.disk.fill(Some(how), is_noticed);
            let hours = 1 + self.line.state().chance.below(30) as u32;
            sleep(HOUR * hours).await;
            self.disk.fill(None, is_noticed);
        }
    }

    async fn sleep_for_days(&self, days: usize) {
        let hours = self.line.state().chance.below(24 * days) as u32;
        sleep(HOUR * hours).await;
    }

    /// The person does as they like.
    pub(super) async fn person_lives(&self) {
        self.line.state().is_calm = false;
        let end = Instant::now() + HALF_A_YEAR;
        let mut known = self.line.state().heard.len();
        while Instant::now() < end {
            self.ends_it_when_due().await;
            let wait = {
                let mut state = self.line.state();
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
            self.line.news.notify_one();
            sleep(wait).await;
        }
    }

    /// A stop in the second in which something is due.
    async fn ends_it_when_due(&self) {
        let is_time = self.line.state().chance.once_in(600);
        let Some(until_due) = self.until_due().filter(|_| is_time) else { return };
        let millis = self.line.state().chance.below(1_000) as u64;
        sleep((until_due + Duration::from_millis(millis)).saturating_sub(HOUR / 7_200)).await;
        let mut state = self.line.state();
        let command = state.chance.pick(&[Command::Stop, Command::Delete]).clone();
        state.does(Input::Command(command), None);
        state.watch.sees("an end in the second in which something was due");
        drop(state);
        self.line.news.notify_one();
    }
}

fn is_stop(input: &Input) -> bool {
    matches!(
        input,
        Input::Command(Command::Stop | Command::Delete)
            | Input::Tap(Tap { action: Action::Care(CareAction::Stop), .. })
    )
}
