//! The bot: what happens to one update.
//!
//! Invariant: an update counts as handled when its commit has returned, and
//! not before. Until then it may come again, and comes to the same end.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Utc};
use tokio::sync::mpsc;

use crate::engine::{Context, Input, Notice, Reply, Screen, Step, screen, step};
use crate::metrics::{SetAside, Taken};
use crate::outbox::{House, Wake};
use crate::session::{Session, Stage};
use crate::store::record::{Record, Shown};
use crate::store::{ChatId, MessageId, Store, StoreError, UpdateId};

/// An update in our words.
#[derive(Debug)]
pub struct Incoming {
    /// Its number, by which a repeat is known.
    pub update: UpdateId,
    /// Where it happened.
    pub chat: ChatId,
    /// The language the person's device asks for.
    pub language: Option<String>,
    /// The message whose button was tapped.
    pub tapped: Option<MessageId>,
    /// What the person did.
    pub input: Input,
}

/// What became of an update, beside what was committed.
#[derive(Debug, PartialEq, Eq)]
pub struct Handled {
    /// What to say on the button that was tapped.
    pub toast: Option<String>,
}

/// Records looked at before somebody else has a turn of the thread.
const LOOKS_AT_ONCE: usize = 32;

/// Handles updates.
pub struct Bot<S> {
    house: Arc<House<S>>,
    wake: mpsc::UnboundedSender<Wake>,
    clock: fn() -> DateTime<Utc>,
}

impl<S: Store> Bot<S> {
    /// Makes a bot that tells `wake` of every chat it has something to say in.
    pub fn new(
        house: Arc<House<S>>,
        wake: mpsc::UnboundedSender<Wake>,
        clock: fn() -> DateTime<Utc>,
    ) -> Self {
        Self { house, wake, clock }
    }

    /// Handles one update. When this returns, it need never come again.
    pub async fn handle(&self, incoming: &Incoming) -> Result<Handled, StoreError> {
        let chat = incoming.chat;
        let _turn = self.house.turns.take(chat).await;
        let now = (self.clock)();
        let record = self.house.store.load(chat)?.unwrap_or_else(|| Record::new(now));
        if record.seen.contains(&incoming.update) {
            self.house.metrics.took(incoming.input.kind(), Taken::Repeated);
            return Ok(Handled { toast: None });
        }
        let stage = self.house.stage(Some(&record));
        let (record, toast) = self.take(record, incoming, now);
        let kept = Some(&record).filter(|it| !it.is_spent());
        self.house.store.commit(chat, kept).await?;
        self.house.note_waiting(chat, kept, Duration::ZERO);
        self.house.metrics.moved(stage, self.house.stage(kept));
        self.house.metrics.took(incoming.input.kind(), Taken::Handled);
        if !record.outbox.is_empty() {
            // Nobody listens only while the process is stopping; the next one
            // finds the outbox as it is.
            let _ = self.wake.send(Wake { chat, is_urgent: record.is_urgent() });
        }
        Ok(Handled { toast })
    }

    /// Takes an update. Should we be wrong in a way that panics, or that cannot
    /// be written down, it is set aside, the session stays as it is, and the
    /// person hears of it: one poisoned message must neither silence the bot
    /// for everyone nor come again for ever.
    fn take(
        &self,
        mut record: Record,
        incoming: &Incoming,
        now: DateTime<Utc>,
    ) -> (Record, Option<String>) {
        record.see(incoming.update);
        record.touched = now;
        let mut after = record.clone();
        let hear = || {
            let toast = self.hear(&mut after, incoming, now);
            (after, toast)
        };
        let taken = catch_unwind(AssertUnwindSafe(hear)).ok();
        taken.filter(|(record, _)| record.encode().is_ok()).unwrap_or_else(|| {
            tracing::error!(update = incoming.update.0, "an update was set aside");
            self.house.metrics.set_aside(SetAside::Update);
            (self.apologise(record, incoming, now), None)
        })
    }

    /// Says that something went wrong, and what was on the screen.
    fn apologise(&self, mut record: Record, incoming: &Incoming, now: DateTime<Utc>) -> Record {
        let session = record.session.clone().unwrap_or_else(|| self.meet(incoming));
        let again = || screen(self.context(&session, now), session.clone());
        let again = catch_unwind(AssertUnwindSafe(again)).ok().map(Reply::Screen);
        let replies = [Reply::Notice(Notice::Apology)].into_iter().chain(again).collect();
        record.say(&session.language, session.run, replies);
        record.session = Some(session);
        record
    }

    fn hear(&self, record: &mut Record, incoming: &Incoming, now: DateTime<Utc>) -> Option<String> {
        let kept = record.session.clone();
        let is_new = kept.is_none();
        let session = kept.unwrap_or_else(|| self.meet(incoming));
        let before = (session.language.clone(), session.run);
        let Step { session, mut replies, toast } =
            step(self.context(&session, now), session.clone(), &incoming.input);
        if let (true, Some(session)) = (is_new, &session) {
            replies.splice(0..0, self.not_spoken(incoming, session));
        }
        if let (Some(Notice::Passed), Some(session)) = (toast, &session) {
            replies.extend(self.what_is_not_shown(record, session, now));
        }
        let is_stale = toast.is_some() && replies.is_empty();
        if let (Some(shown), Some(tapped), false) = (&mut record.shown, incoming.tapped, is_stale) {
            shown.message = tapped;
        }
        record.session = session;
        let after = record.session.as_ref().map(|it| (it.language.clone(), it.run));
        let (language, run) = after.unwrap_or(before);
        for reply in &replies {
            if let Reply::Screen(Screen::Outcome { outcome, .. }) = reply {
                self.house.metrics.reached(&outcome.0);
            }
        }
        record.say(&language, run, replies);
        toast.map(|notice| self.house.locales.get(&language).toast(notice))
    }

    /// Makes the session of somebody new, in the language of their device.
    fn meet(&self, incoming: &Incoming) -> Session {
        let asked = incoming.language.as_deref().unwrap_or_default();
        Session::new(self.house.locales.get(asked).tag.clone(), incoming.update.0)
    }

    /// Somebody new whose language is not spoken is told so, unless they have
    /// just chosen another.
    fn not_spoken(&self, incoming: &Incoming, session: &Session) -> Option<Reply> {
        let locales = &self.house.locales;
        let asked = incoming.language.as_deref().filter(|it| !it.is_empty())?;
        let is_met = locales.fitting(asked).is_some() || session.language != locales.get(asked).tag;
        (!is_met).then_some(Reply::Notice(Notice::NotSpoken))
    }

    /// Somebody taps an old button because there is no new one: the dialog
    /// has changed, or the question never reached them. They are shown it.
    fn what_is_not_shown(
        &self,
        record: &Record,
        session: &Session,
        now: DateTime<Utc>,
    ) -> Option<Reply> {
        let screen = screen(self.context(session, now), session.clone());
        let is_shown = record.shown.as_ref().is_some_and(|it| it.screen == screen);
        let is_question = matches!(screen, Screen::Ask { .. } | Screen::Consent);
        let is_welcome = matches!(record.shown, Some(Shown { screen: Screen::Welcome, .. }));
        let is_coming = !record.outbox.is_empty();
        (is_question && !is_shown && !is_welcome && !is_coming).then_some(Reply::Screen(screen))
    }

    fn context(&self, session: &Session, now: DateTime<Utc>) -> Context<'_> {
        let House { dialog, locales, .. } = &*self.house;
        let vocabulary = &locales.get(&session.language).vocabulary;
        let (dangers, languages) = (locales.dangers(), locales.tags());
        Context { dialog, vocabulary, dangers, languages, now }
    }
}

impl Input {
    /// Returns the word by which figures tell its kind.
    fn kind(&self) -> &'static str {
        match self {
            Self::Tap(_) | Self::UnknownTap => "tap",
            Self::Say(_) => "text",
            Self::Command(_) => "command",
            Self::Unusable => "unusable",
            Self::Edited => "edit",
            Self::Group => "group",
            Self::Aside(input, _) => input.kind(),
        }
    }
}

impl<S> House<S> {
    /// A session that makes the engine panic is at no stage: to count it must
    /// not be what stops the bot.
    fn stage(&self, record: Option<&Record>) -> Option<Stage> {
        let session = record?.session.as_ref()?;
        catch_unwind(AssertUnwindSafe(|| session.stage(&self.dialog))).ok()
    }
}

/// Goes through all records: wakes the outbox for the chats in which something
/// is still to be said, counts the sessions for the figures, and erases those
/// whose person was last heard of before `limit`. Returns how many these were.
///
/// Others have their turns meanwhile; what they do in it the figures may miss
/// until the next time.
pub async fn look_through<S: Store>(
    house: &House<S>,
    wake: &mpsc::UnboundedSender<Wake>,
    now: DateTime<Utc>,
    limit: DateTime<Utc>,
) -> Result<usize, StoreError> {
    let (mut old, mut stages) = (Vec::new(), Vec::new());
    for (count, entry) in house.store.all().enumerate() {
        let (chat, record) = entry?;
        if record.touched < limit {
            old.push(chat);
        } else if !record.outbox.is_empty() {
            wake_for(house, wake, chat, now).await?;
        }
        stages.extend(house.stage(Some(&record)));
        if count % LOOKS_AT_ONCE == 0 {
            tokio::task::yield_now().await;
        }
    }
    house.metrics.counted(&stages);
    forget(house, &old, limit).await
}

/// Wakes the outbox for a chat, if there is still something to be said.
async fn wake_for<S: Store>(
    house: &House<S>,
    wake: &mpsc::UnboundedSender<Wake>,
    chat: ChatId,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let _turn = house.turns.take(chat).await;
    let Some(record) = house.store.load(chat)? else { return Ok(()) };
    // When each was said is not kept; none later than this.
    let age = (now - record.touched).to_std().unwrap_or_default();
    house.note_waiting(chat, Some(&record), age);
    if !record.outbox.is_empty() {
        // As in `handle`.
        let _ = wake.send(Wake { chat, is_urgent: record.is_urgent() });
    }
    Ok(())
}

async fn forget<S: Store>(
    house: &House<S>,
    old: &[ChatId],
    limit: DateTime<Utc>,
) -> Result<usize, StoreError> {
    let mut forgotten = 0;
    for chat in old.iter().copied() {
        let _turn = house.turns.take(chat).await;
        let is_old = |record: &Record| record.touched < limit;
        if let Some(record) = house.store.load(chat)?.filter(is_old) {
            house.store.commit(chat, None).await?;
            house.note_waiting(chat, None, Duration::ZERO);
            house.metrics.moved(house.stage(Some(&record)), None);
            forgotten += 1;
        }
    }
    Ok(forgotten)
}
