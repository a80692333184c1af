//! The bot: handles one update.
//!
//! Invariant: an update counts as handled only when its commit has returned.
//! Until then Telegram may send it again, with the same result.

use std::ops::Deref;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::sync::Arc;

use chrono::{DateTime, SubsecRound, TimeDelta, Utc};
use futures::StreamExt;
use tokio::sync::mpsc;

use crate::app::App;
use crate::edition::{InForce, Listening};
use crate::figures::Figures;
use crate::metrics::{SetAside, UpdateResult};
use crate::outbox::Wake;
use crate::store::counts::Counts;
use crate::store::record::{Encoded, OpenPrompt, Record};
use crate::store::{ChatId, Kept, MessageId, Store, StoreError, UpdateId};
use triage::dialog::{Answers, Dialog};
use triage::engine::action::Tap;
use triage::engine::{Input, Notice, Open, Prompt, Reply, Step, StepContext, current_prompt, step};
use triage::figures::Event;
use triage::locale::Locales;
use triage::prover::Proved;
use triage::session::{Session, Stage};

mod expiry;
mod language;

use expiry::expire_sessions;

/// An update, as we read it.
#[derive(Clone, Debug)]
pub struct Incoming {
    /// Its number, by which a repeat is recognized; none in a terminal, where
    /// nothing is repeated.
    pub update: Option<UpdateId>,
    /// The chat that it came from.
    pub chat: ChatId,
    /// The language of the person's device.
    pub language: Option<String>,
    /// The message whose button was tapped.
    pub tapped_message: Option<MessageId>,
    /// When the person wrote.
    pub written: Written,
    /// What the person did.
    pub input: Input,
}

/// When a person wrote, as far as a channel knows what they had seen by then.
#[derive(Clone, Copy, Debug)]
pub enum Written {
    /// In a terminal, which shows every message before it reads the next line,
    /// and shows a number on each button.
    Terminal,
    /// At this time, by the same clock that dates the arrival of our messages.
    At(DateTime<Utc>),
    /// At a time that the channel does not report.
    Unknown,
}

/// The result of an update, beside what was committed.
#[derive(Debug, PartialEq, Eq)]
pub struct Handled {
    /// The text for the button that was tapped.
    pub toast: Option<String>,
}

/// The least time between the arrival of a question and words that answer it,
/// by Telegram's clock, which counts whole seconds. Nobody reads a question
/// faster, so words that come sooner were meant for the question before.
pub const READING_TIME: TimeDelta = TimeDelta::seconds(3);

/// An update while it is handled, by what was in force when it came.
struct Turn<'t, D> {
    incoming: &'t Incoming,
    now: DateTime<Utc>,
    in_force: &'t InForce<D>,
    /// The edition that the person is on.
    own: &'t Listening<D>,
}

impl<'t, D: Deref<Target = Dialog>> Turn<'t, D> {
    fn context(&self, session: &Session, open: Open<'t>) -> StepContext<'t> {
        self.own.context((&session.language, session.check_in.is_some()), self.now, open)
    }

    /// Returns the dialog that a prompt belongs to.
    fn asked_by(&self, prompt: &OpenPrompt) -> &Dialog {
        self.own.edition.served(prompt.check_in).0
    }

    fn locales(&self) -> &Locales {
        &self.own.edition.locales
    }
}

/// Records to look at before other tasks run on the thread.
const SWEEP_CHUNK: usize = 32;

/// Handles updates.
pub struct Bot<S, D = Proved> {
    app: Arc<App<S, D>>,
    wake: mpsc::UnboundedSender<Wake>,
    clock: Box<dyn Fn() -> DateTime<Utc> + Send + Sync>,
    /// What is known of the past of a new person: for a check-in that is tried.
    history: Answers,
}

impl Incoming {
    /// Nothing came in, but something is due.
    pub fn due(chat: ChatId) -> Self {
        Self {
            update: None,
            chat,
            language: None,
            tapped_message: None,
            written: Written::Unknown,
            input: Input::Due,
        }
    }
}

impl<S: Store, D: Deref<Target = Dialog>> Bot<S, D> {
    /// Makes a bot that sends to `wake` every chat that has something to send.
    pub fn new(
        app: Arc<App<S, D>>,
        wake: mpsc::UnboundedSender<Wake>,
        clock: impl Fn() -> DateTime<Utc> + Send + Sync + 'static,
    ) -> Self {
        Self { app, wake, clock: Box::new(clock), history: Answers::default() }
    }

    /// The same, for people with this history.
    pub fn with_history(self, history: Answers) -> Self {
        Self { history, ..self }
    }

    /// How many updates and other tasks of a chat run or wait.
    pub fn queue(&self, chat: ChatId) -> usize {
        self.app.chat_locks.queue(chat)
    }

    /// Does what is due by itself in one chat; returns whether there was one.
    pub async fn take_care_of_one(&self) -> Result<bool, StoreError> {
        let Some(chat) = self.app.due.first((self.clock)()) else { return Ok(false) };
        self.handle(&Incoming::due(chat)).await?;
        Ok(true)
    }

    /// Handles one update. When this returns, the update need never come again.
    pub async fn handle(&self, incoming: &Incoming) -> Result<Handled, StoreError> {
        let _guard = self.app.chat_locks.lock(incoming.chat).await;
        loop {
            let kept = self.app.store.load(incoming.chat).await?;
            match self.handle_over(kept, incoming).await {
                Err(StoreError::Stale) => {}
                handled => return handled,
            }
        }
    }

    /// Handles one update over what is kept of its chat.
    async fn handle_over(&self, kept: Kept, incoming: &Incoming) -> Result<Handled, StoreError> {
        let chat = incoming.chat;
        // A record has whole seconds.
        let now = (self.clock)().trunc_subsecs(0);
        let seen = kept.record.as_ref().map(|it| &it.seen);
        if incoming.update.zip(seen).is_some_and(|(update, seen)| seen.contains(&update)) {
            return self.handle_again(kept, incoming).await;
        }
        let Kept { record, version } = kept;
        let record = record.unwrap_or_else(|| Record::new(now));
        let in_force = self.app.editions.now();
        let own = in_force.of_record(&record);
        let turn = Turn { incoming, now, in_force: &in_force, own };
        let is_due = in_force.due_at(&record).is_some_and(|at| at <= now);
        if matches!(incoming.input, Input::Due) && !is_due {
            self.app.note_due(chat, Some(&record));
            return Ok(Handled { toast: None });
        }
        let (stage, former) = (stage(&in_force, Some(&record)), record.runs());
        let (record, toast) = self.apply(record, &turn).map_err(StoreError::Failed)?;
        if !former.are_over(record.runs()) {
            self.app.store.has_room()?;
        }
        self.app.commit(chat, (version, former), &record).await?;
        self.app.metrics.session_moved(stage, self::stage(&in_force, Some(&record)));
        self.app.metrics.count_update(incoming.input.kind(), UpdateResult::Handled);
        self.wake(chat, &record);
        Ok(Handled { toast })
    }

    /// Handles an update that was handled before. Its replies may still wait: a
    /// commit can land although its answer never came.
    async fn handle_again(&self, kept: Kept, incoming: &Incoming) -> Result<Handled, StoreError> {
        let kept = self.app.store.confirm(incoming.chat, kept).await?;
        self.app.metrics.count_update(incoming.input.kind(), UpdateResult::Repeated);
        kept.record.iter().for_each(|it| self.wake(incoming.chat, it));
        Ok(Handled { toast: None })
    }

    /// Wakes the outbox, if something waits.
    fn wake(&self, chat: ChatId, record: &Record) {
        if !record.outbox.is_empty() {
            // The receiver is gone only while the process stops; the next
            // process finds the outbox in the store.
            let _ = self.wake.send(Wake { chat, priority: record.priority() });
        }
    }

    /// Handles an update. If it makes us panic, or if its record cannot be
    /// written, it is set aside, the session stays as it is, and the person
    /// gets a message. One poisoned update must not silence the bot for
    /// everyone, and must not come again for ever.
    fn apply(
        &self,
        mut record: Record,
        turn: &Turn<'_, D>,
    ) -> anyhow::Result<(Encoded, Option<String>)> {
        let Turn { incoming, now, .. } = *turn;
        if let Some(update) = incoming.update {
            record.mark_seen(update);
        }
        if !matches!(incoming.input, Input::Due) {
            record.last_active_at = now;
        }
        let mut after = record.clone();
        let hear = || {
            let toast = self.run_engine(&mut after, turn);
            let counts = turn.own.edition.came_about(&record, &after);
            (after, toast, counts)
        };
        let taken = catch_unwind(AssertUnwindSafe(hear)).ok();
        if let Some((after, toast, counts)) = taken
            && let Ok(after) = after.encode()
        {
            return Ok((after.counting(counts), toast));
        }
        tracing::error!(update = incoming.update.map(|it| it.0), "an update was set aside");
        self.app.metrics.set_aside(SetAside::Update);
        Ok((self.recover_from_panic(record, turn).encode()?, None))
    }

    /// Sends an apology, and the current prompt again.
    fn recover_from_panic(&self, mut record: Record, turn: &Turn<'_, D>) -> Record {
        let mut session = record.session.clone().unwrap_or_else(|| self.new_session(&record, turn));
        if let (Input::Due, Some(care)) = (&turn.incoming.input, &mut session.care) {
            // What makes us panic must not be due for ever.
            care.end(turn.now);
        }
        let again = || current_prompt(turn.context(&session, Open::default()), session.clone());
        let again = catch_unwind(AssertUnwindSafe(again)).ok().map(Reply::Prompt);
        let replies = [Reply::Notice(Notice::Apology)].into_iter().chain(again).collect();
        let (language, generation) = (session.language.clone(), session.generation);
        record.session = Some(session);
        record.enqueue(&language, generation, replies);
        record
    }

    fn run_engine(&self, record: &mut Record, turn: &Turn<'_, D>) -> Option<String> {
        let incoming = turn.incoming;
        let kept = record.session.clone();
        let is_new = kept.is_none();
        let session = kept.unwrap_or_else(|| self.new_session(record, turn));
        let session = on_known_version(session, turn.in_force);
        let before = (session.language.clone(), session.generation);
        let version = session.version.clone();
        let input = turn.input(record);
        let Step { session, mut replies, toast } = if turn.locales().speaks(&session.language) {
            turn.step(record, session, input)
        } else {
            turn.leave_language(record, session)
        };
        if let (true, Some(session)) = (is_new, &session) {
            replies.splice(0..0, unsupported_language_notice(turn, session));
        }
        if let (Some(Notice::ExpiredButton), Some(session)) = (toast, &session) {
            replies.extend(turn.missing_prompt(record, session));
        }
        turn.close_what_has_changed(record, &mut replies);
        if let (Some(shown), Some(tapped), Input::Tap(Tap { action, .. }), None) =
            (&mut record.open_prompt, incoming.tapped_message, input, toast)
            && shown.screen.is_asking_for(action)
        {
            shown.message = tapped;
        }
        if session.is_none() {
            record.drop_questions();
        }
        let care = session.as_ref().and_then(|it| it.care.as_ref());
        if care.is_none_or(|it| !it.is_running()) {
            record.drop_check_ins();
        }
        if session.as_ref().is_none_or(|it| it.generation != before.1) {
            record.forget_ticks();
        }
        if record.session.as_ref().map(|it| &it.answers) != session.as_ref().map(|it| &it.answers) {
            record.drop_letters();
        }
        record.session = session;
        let after = record.session.as_ref().map(|it| (it.language.clone(), it.generation));
        let (language, run) = after.unwrap_or(before);
        for reply in &replies {
            if let Reply::Prompt(Prompt::Outcome { outcome, .. }) = reply {
                self.app.metrics.count_outcome(&outcome.0);
            }
        }
        let had_nothing_asked = record.outbox.iter().all(|it| it.unasked);
        record.enqueue(&language, run, replies);
        record.note_unasked(had_nothing_asked && matches!(incoming.input, Input::Due));
        record.note_former_version(version.as_deref());
        toast.and_then(|notice| turn.toast(notice, &language))
    }

    /// Makes a session for a new person, in the language of their device. Each
    /// earlier generation of theirs began with a delivery, so without an update
    /// the number of the next delivery is new too.
    fn new_session(&self, record: &Record, turn: &Turn<'_, D>) -> Session {
        let asked = turn.incoming.language.as_deref().unwrap_or_default();
        let generation = turn.incoming.update.map_or(record.next_delivery as u32, |it| it.0);
        let mut session = Session::new(turn.locales().to_greet(asked).tag.clone(), generation);
        session.answers = self.history.clone();
        session
    }
}

/// A person on a version that is not known goes on by the one in force.
fn on_known_version<D>(mut session: Session, in_force: &InForce<D>) -> Session {
    session.version.take_if(|it| in_force.known(Some(it)).is_none());
    session
}

/// A new person whose language is not offered gets a notice about it, unless
/// they have just chosen another language.
fn unsupported_language_notice<D: Deref<Target = Dialog>>(
    turn: &Turn<'_, D>,
    session: &Session,
) -> Option<Reply> {
    let locales = turn.locales();
    let asked = turn.incoming.language.as_deref().filter(|it| !it.is_empty())?;
    let greeted = &locales.to_greet(asked).tag;
    let is_offered = greeted == asked || locales.best_match(asked).is_some();
    let is_met = is_offered || session.language != *greeted;
    (!is_met).then_some(Reply::Notice(Notice::UnsupportedLanguage))
}

impl<'t, D: Deref<Target = Dialog>> Turn<'t, D> {
    fn step(&self, record: &Record, session: Session, input: &Input) -> Step {
        let (dialog, _) = self.own.edition.served(session.check_in.is_some());
        let shown = record.open_prompt.as_ref();
        let pressed = self.incoming.tapped_message;
        let open = open_screen(shown, self.incoming.written, pressed, dialog, &session);
        let newest = self.in_force.newest();
        let is_earlier = !std::ptr::eq(newest, self.own);
        // A person who begins again does not do so in a check-in.
        let newest = newest.context((&session.language, false), self.now, open);
        let newest = is_earlier.then_some(&newest);
        let recalls = self.in_force.recalls();
        step(StepContext { newest, recalls, ..self.context(&session, open) }, session, input)
    }

    /// A tap whose text is missing is answered without one: the reply is what
    /// matters.
    fn toast(&self, notice: Notice, language: &str) -> Option<String> {
        let toast = self.locales().get(language).toast(notice);
        toast.inspect_err(|missing| tracing::warn!("{missing}")).ok()
    }

    /// Returns the person's action. A button of a question that has changed
    /// since it was sent is treated as unknown: the question may have gained a
    /// sign.
    fn input(&self, record: &Record) -> &'t Input {
        let input = &self.incoming.input;
        let Input::Tap(tap) = input else { return input };
        let shown = record.open_prompt.as_ref().filter(|it| it.screen.is_asking_for(&tap.action));
        let has_changed = shown.is_some_and(|it| it.has_changed(self.asked_by(it)));
        if has_changed { &Input::UnknownTap } else { input }
    }

    /// If a question is asked again in another form, the earlier message loses
    /// its buttons.
    fn close_what_has_changed(&self, record: &Record, replies: &mut Vec<Reply>) {
        let changed = record.open_prompt.as_ref().filter(|it| it.has_changed(self.asked_by(it)));
        let is_closed = replies.iter().any(|it| matches!(it, Reply::ClosePrompt(_)));
        let screen = replies.iter().position(|it| matches!(it, Reply::Prompt(_)));
        if let (Some(_), false, Some(place)) = (changed, is_closed, screen) {
            replies.insert(place, Reply::ClosePrompt(Vec::new()));
        }
    }

    /// If a person taps an old button while no prompt is open, they get the
    /// current prompt: the dialog has changed, or the prompt never reached
    /// them.
    fn missing_prompt(&self, record: &Record, session: &Session) -> Option<Reply> {
        let screen = current_prompt(self.context(session, Open::default()), session.clone());
        let is_same = |it: &OpenPrompt| it.is_as_now(self.asked_by(it), session);
        let shown = record.open_prompt.as_ref().filter(|it| is_same(it));
        let is_shown = shown.is_some_and(|it| it.screen.asks_the_same(&screen));
        let is_question = matches!(screen, Prompt::Ask { .. } | Prompt::Welcome);
        let is_coming = !record.outbox.is_empty();
        (is_question && !is_shown && !is_coming).then_some(Reply::Prompt(screen))
    }
}

/// Returns the question that had reached a person when they wrote, and the one
/// below whose message they pressed a button.
///
/// It counts only if it is still asked in the same way, and for words only if
/// there was time to read it.
pub fn open_screen<'a>(
    shown: Option<&'a OpenPrompt>,
    written: Written,
    pressed: Option<MessageId>,
    dialog: &Dialog,
    session: &Session,
) -> Open<'a> {
    let is_read = |it: &&OpenPrompt| match (written, it.at) {
        (Written::Terminal, _) => true,
        (Written::At(written), Some(at)) => written >= at + READING_TIME,
        (Written::At(_), None) | (Written::Unknown, _) => false,
    };
    let shown = shown.filter(|it| it.is_as_now(dialog, session));
    Open {
        screen: shown.filter(is_read).map(|it| &it.screen),
        pressed: shown.filter(|it| Some(it.message) == pressed).map(|it| &it.screen),
        is_numbered: matches!(written, Written::Terminal),
    }
}

impl OpenPrompt {
    /// Whether it is now asked in the same texts, with the same answers.
    fn is_as_now(&self, dialog: &Dialog, session: &Session) -> bool {
        let wording = self.wording.as_ref();
        let is_worded = wording.is_some_and(|(language, run)| {
            *language == session.language && *run == session.generation
        });
        is_worded && !self.has_changed(dialog)
    }

    /// Whether its answers differ from those when it was sent.
    fn has_changed(&self, dialog: &Dialog) -> bool {
        self.form != self.screen.form(dialog)
    }
}

/// A session that makes the engine panic has no stage: counting it must not stop
/// the bot.
fn stage<D: Deref<Target = Dialog>>(
    in_force: &InForce<D>,
    record: Option<&Record>,
) -> Option<Stage> {
    let record = record?;
    let (session, edition) = (record.session.as_ref()?, &in_force.of_record(record).edition);
    catch_unwind(AssertUnwindSafe(|| edition.stage(session))).ok()
}

/// How long we keep a person who has not agreed, or who has erased everything
/// and not come back.
const TIME_TO_AGREE: TimeDelta = TimeDelta::days(2);

/// Records whose person was last active before these times are erased.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// For people who have agreed that we store their answers.
    pub agreed: DateTime<Utc>,
    /// For all others.
    pub others: DateTime<Utc>,
}

impl Limits {
    /// Returns the limits for this moment; `retention` is for those who agreed.
    pub fn of(now: DateTime<Utc>, retention: TimeDelta) -> Self {
        Self { agreed: now - retention, others: now - retention.min(TIME_TO_AGREE) }
    }

    /// Whether they have passed for this person; `goes_on` means that something
    /// is due in their chat by itself.
    fn are_over(self, record: &Record, goes_on: bool) -> bool {
        let session = record.session.as_ref();
        let has_agreed = session.is_some_and(|it| !it.consents.is_empty());
        let care = session.and_then(|it| it.care.as_ref());
        let last_asked = care.map(|it| match goes_on || !it.is_running() {
            true => it.last_day(),
            false => it.last_noted(),
        });
        record.last_active_at < if has_agreed { self.agreed } else { self.others }
            && last_asked.is_none_or(|day| day < self.agreed.date_naive())
    }
}

/// Goes through all records: wakes the outbox for chats with unsent replies,
/// counts the sessions and what is open for the metrics, and erases records past their limit.
/// Returns how many it erased.
///
/// Updates are handled meanwhile; the metrics may miss their changes until the
/// next pass.
pub async fn sweep<S: Store, D: Deref<Target = Dialog>>(
    app: &App<S, D>,
    wake: &mpsc::UnboundedSender<Wake>,
    now: DateTime<Utc>,
    limits: Limits,
) -> Result<usize, StoreError> {
    let (mut old, mut stages, mut open) = (Vec::new(), Vec::new(), Counts::default());
    let in_force = app.editions.now();
    let mut entries = pin!(app.store.all().enumerate());
    while let Some((count, entry)) = entries.next().await {
        let (chat, Kept { record: Some(record), version }) = entry? else { continue };
        let edition = &in_force.of_record(&record).edition;
        if limits.are_over(&record, edition.due_at(&record).is_some()) {
            let counts = in_force.open_as(&record, Event::Expired);
            old.push((chat, version, counts, stage(&in_force, Some(&record))));
        } else {
            open.add_all(in_force.open_now(&record, now));
            if !record.outbox.is_empty() {
                requeue(app, wake, chat, now).await?;
            }
        }
        app.note_due(chat, Some(&record));
        stages.extend(stage(&in_force, Some(&record)));
        if count % SWEEP_CHUNK == 0 {
            tokio::task::yield_now().await;
        }
    }
    app.metrics.set_sessions(&stages);
    let erased = expire_sessions(app, old, now).await?;
    open.add_all(app.store.counts().await?);
    let figures = Figures::of(open).of_dialogs(&in_force.newest().edition);
    app.metrics.set_figures(figures.visible());
    Ok(erased)
}

/// Wakes the outbox for every chat that has unsent replies. A keeper begins with
/// it and repeats it: a commit of its predecessor may land late, and the answer
/// to one of its own may be lost, so that nobody knows of the replies.
pub async fn wake_unsaid<S: Store, D: Deref<Target = Dialog>>(
    app: &App<S, D>,
    wake: &mpsc::UnboundedSender<Wake>,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let mut chats = pin!(app.store.unsaid());
    while let Some(chat) = chats.next().await {
        requeue(app, wake, chat?, now).await?;
    }
    Ok(())
}

/// Wakes the outbox for a chat that has unsent replies.
async fn requeue<S: Store, D: Deref<Target = Dialog>>(
    app: &App<S, D>,
    wake: &mpsc::UnboundedSender<Wake>,
    chat: ChatId,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let _guard = app.chat_locks.lock(chat).await;
    let Some(record) = app.store.load(chat).await?.record else { return Ok(()) };
    // The time of each reply is not stored; none is newer than this.
    let age = (now - record.last_active_at).to_std().unwrap_or_default();
    app.note_waiting(chat, Some(&record), age);
    if !record.outbox.is_empty() {
        // As in `handle`.
        let _ = wake.send(Wake { chat, priority: record.priority() });
    }
    Ok(())
}
