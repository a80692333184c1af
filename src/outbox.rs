//! The outbox: renders what is committed and sends it through the channel, in
//! order within a chat, at least once.
//!
//! A crash between the channel's yes and our note of it makes us send a message
//! twice. We chose that over losing it.

use std::future::Future;
use std::ops::Deref;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Utc};
use futures::StreamExt;
use futures::stream::FuturesUnordered;
use serde::Serialize;
use tokio::sync::mpsc;
use tokio::time::{Instant, sleep_until};

use crate::app::App;
use crate::edition::Edition;
#[cfg(feature = "pdf")]
use crate::letter_pdf::Page;
use crate::log::pseudonym;
use crate::mandate::Mandate;
use crate::metrics::{DeliveryResult, SetAside};
use crate::store::counts::Counts;
use crate::store::record::{Delivery, Effect, OpenPrompt, Priority, Record};
use crate::store::{ChatId, Kept, MessageId, Store, StoreError};
use triage::dialog::Dialog;
use triage::engine::{Prompt, Reply};
#[cfg(feature = "pdf")]
use triage::locale::Locale;
use triage::locale::message::Message;
use triage::prover::Proved;

pub mod send_queue;
mod rendering;
mod trouble;

use rendering::{Of, render, substitute};
use send_queue::{RateLimits, SendQueue};
use trouble::Trouble;

/// The first wait after a failure that names no time; each further wait is
/// twice as long.
const BACKOFF_INITIAL: Duration = Duration::from_secs(1);

/// The longest such wait.
const WAIT_MAX: Duration = Duration::from_secs(60);

/// A channel: where chats take place.
pub trait Channel: Send + Sync {
    /// Sends a message.
    fn send(
        &self,
        chat: ChatId,
        message: &Message,
    ) -> impl Future<Output = Result<Sent, SendError>> + Send;

    /// Replaces a message that was sent before.
    fn edit(
        &self,
        chat: ChatId,
        id: MessageId,
        message: &Message,
    ) -> impl Future<Output = Result<(), SendError>> + Send;

    /// Sends a file with a short text.
    fn send_file(
        &self,
        chat: ChatId,
        message: &Message,
        name: &str,
        content: Vec<u8>,
    ) -> impl Future<Output = Result<(), SendError>> + Send;
}

/// A message that has arrived.
#[derive(Clone, Copy, Debug)]
pub struct Sent {
    /// The channel's number for it.
    pub message: MessageId,
    /// When it arrived, by the clock that also dates what a person wrote, if
    /// the channel has one.
    pub at: Option<DateTime<Utc>>,
}

/// Why a message was not sent; each variant is a thing to do about it.
#[derive(Debug)]
pub enum SendError {
    /// Try again: after this time, or when it seems fit.
    Later(Option<Duration>),
    /// Never try this message again: the channel refuses it.
    Never(anyhow::Error),
    /// Send nothing more to this chat: the person has left.
    Gone(anyhow::Error),
}

/// A chat with something to send.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wake {
    /// Its number.
    pub chat: ChatId,
    /// Its priority.
    pub priority: Priority,
}

/// The result of an attempt to send one delivery.
enum Progress {
    /// There was nothing to send.
    Nothing,
    /// It was the last one.
    All,
    /// More deliveries wait.
    More {
        /// The priority of the next one.
        priority: Priority,
    },
    /// It still waits to be sent: after this time, or when it seems fit.
    Later(Option<Duration>),
}

/// Returns how long to wait after a failure that names no time; `failures` came
/// before it.
fn backoff(failures: u32) -> Duration {
    BACKOFF_INITIAL.saturating_mul(1 << failures.min(16)).min(WAIT_MAX)
}

/// Delivers what is committed.
pub struct Outbox<S, C, D = Proved> {
    app: Arc<App<S, D>>,
    channel: C,
    clock: Box<dyn Fn() -> DateTime<Utc> + Send + Sync>,
    mandate: Mandate,
}

impl<S: Store, C: Channel, D: Deref<Target = Dialog>> Outbox<S, C, D> {
    /// Makes an outbox that delivers through `channel`.
    pub fn new(
        app: Arc<App<S, D>>,
        channel: C,
        clock: impl Fn() -> DateTime<Utc> + Send + Sync + 'static,
    ) -> Self {
        Self { app, channel, clock: Box::new(clock), mandate: Mandate::unlimited() }
    }

    /// The same, which rests while this process may not speak for the bot.
    pub fn under(self, mandate: Mandate) -> Self {
        Self { mandate, ..self }
    }

    /// Delivers for every chat it receives, many at a time and within the rate
    /// limit, until `chats` is closed and all is sent. Under a mandate that may
    /// pass to another process, what is not on its way by then is left to that
    /// process, but for emergencies. If it is dropped earlier, the rest stays in the
    /// store.
    pub async fn run(
        &self,
        mut chats: mpsc::UnboundedReceiver<Wake>,
        rates: RateLimits,
    ) -> Result<(), StoreError> {
        let is_in_turn = self.mandate.is_limited();
        let mut queue = match is_in_turn {
            true => SendQueue::in_turn(rates, Instant::now()),
            false => SendQueue::new(rates, Instant::now()),
        };
        let mut trouble = Trouble::default();
        let mut at_work = FuturesUnordered::new();
        let mut is_open = true;
        while is_open || !queue.is_done() {
            while self.mandate.holds()
                && let Some(chat) = queue.next(Instant::now())
            {
                at_work.push(async move { (chat, self.deliver_next(chat).await) });
            }
            let is_resting = !self.mandate.holds();
            trouble.tell(queue.is_done(), Instant::now());
            let due = queue.due().into_iter().chain(trouble.due()).min();
            tokio::select! {
                biased;
                Some((chat, said)) = at_work.next() => {
                    let said = said?;
                    trouble.note(&said, Instant::now());
                    queue.done(chat, &said, Instant::now());
                }
                wake = chats.recv(), if is_open => match wake {
                    Some(wake) => queue.wake(wake, Instant::now()),
                    None => {
                        is_open = false;
                        if is_in_turn {
                            queue.leave(Instant::now());
                        }
                    }
                },
                () = self.mandate.held(), if is_resting => {}
                () = sleep_until(due.unwrap_or_else(Instant::now)),
                    if due.is_some() && !is_resting => {}
            }
        }
        Ok(())
    }

    /// Delivers all that waits in one chat.
    pub async fn drain(&self, chat: ChatId) -> Result<(), StoreError> {
        let mut failures = 0;
        loop {
            match self.deliver_next(chat).await? {
                Progress::Nothing | Progress::All => return Ok(()),
                Progress::More { .. } => failures = 0,
                Progress::Later(asked) => {
                    tokio::time::sleep(asked.unwrap_or_else(|| backoff(failures))).await;
                    failures += 1;
                }
            }
        }
    }

    /// Delivers the first reply that waits in a chat; the end of a question
    /// together with the reply after it. What nobody has asked for waits at night:
    /// the hourly pass wakes its chat again.
    async fn deliver_next(&self, chat: ChatId) -> Result<Progress, StoreError> {
        let mut record = match self.load(chat).await {
            Err(StoreError::Later(_)) => return Ok(Progress::Later(None)),
            loaded => match loaded? {
                Some(record) => record,
                None => return Ok(Progress::Nothing),
            },
        };
        if self.waits_for_the_day(&record) {
            return Ok(Progress::Nothing);
        }
        let mut done = Vec::new();
        let mut effects = Vec::new();
        while let Some(delivery) = record.outbox.first().cloned() {
            let delivered = self.deliver(chat, &record, &delivery).await;
            self.app.metrics.count_delivery(chat.0, delivery.id, result(&delivered));
            match delivered {
                Ok(effect) => {
                    if !matches!(effect, Effect::FileFollows(_)) {
                        done.push(delivery.key());
                        record.settle(delivery.id);
                    }
                    record.take_effect(&effect);
                    effects.push(effect);
                    if duplicate_is_visible(&delivery.reply) {
                        break;
                    }
                }
                Err(SendError::Later(asked)) => {
                    self.settle(chat, &done, &effects).await?;
                    return Ok(Progress::Later(asked));
                }
                Err(SendError::Never(error)) => {
                    tracing::error!(chat = pseudonym(chat), "a message was refused: {error:#}");
                    done.push(delivery.key());
                    break;
                }
                Err(SendError::Gone(error)) => {
                    tracing::info!(chat = pseudonym(chat), "the person has left: {error:#}");
                    return self.drop_pending(chat, &record).await;
                }
            }
        }
        self.settle(chat, &done, &effects).await
    }

    fn waits_for_the_day(&self, record: &Record) -> bool {
        let care = record.session.as_ref().and_then(|it| it.care.as_ref());
        let is_unasked = record.outbox.first().is_some_and(|it| it.unasked);
        is_unasked && care.is_some_and(|it| !it.is_day((self.clock)()))
    }

    async fn load(&self, chat: ChatId) -> Result<Option<Record>, StoreError> {
        let _guard = self.app.chat_locks.lock(chat).await;
        loop {
            let kept = self.app.store.load(chat).await?;
            match self.app.store.confirm(chat, kept).await {
                Err(StoreError::Stale) => {}
                confirmed => return Ok(confirmed?.record),
            }
        }
    }

    /// Delivers one reply, and returns its effect on the open prompt. If it
    /// cannot be rendered, something else takes its place: the reply must not
    /// come back at every start, and nobody must wait for an answer in vain.
    async fn deliver(
        &self,
        chat: ChatId,
        record: &Record,
        delivery: &Delivery,
    ) -> Result<Effect, SendError> {
        let is_check_in = match (&delivery.reply, &record.open_prompt) {
            (Reply::ClosePrompt(_), Some(shown)) => shown.check_in,
            (Reply::ResultAgain(result), _) => result.is_of_check_in,
            (Reply::LetterOfStart(..), _) => false,
            (Reply::Trend, _) => true,
            _ => delivery.check_in,
        };
        let in_force = self.app.editions.now();
        let edition = &*in_force.of(record.version_of(generation_of(record, delivery))).edition;
        let (dialog, locales) = edition.served(is_check_in);
        if delivery.unasked && asks_what_is_gone(dialog, &delivery.reply) {
            return Ok(Effect::Nothing);
        }
        let locale = locales.to_say(&delivery.reply, &delivery.language);
        let of = Some(Of { record, chat: &delivery.language, edition });
        let rendered = render(dialog, locale, &delivery.reply, of);
        #[cfg(feature = "pdf")]
        if delivery.file {
            return self.send_as_file(chat, locale, rendered).await;
        }
        if let Some(message) = rendered {
            let message = edition.with_drawing(message);
            let message = Message { generation: delivery.generation, ..message };
            return self.send(chat, record, delivery, (message, edition)).await;
        }
        if let (Reply::ClosePrompt(_), Some(shown)) = (&delivery.reply, &record.open_prompt) {
            // Its question is gone from the dialog; its buttons go all the same.
            let message = substitute(edition, delivery)?;
            self.channel.edit(chat, shown.message, &message).await.or_else(ignore_rejection)?;
            return Ok(Effect::Closed(shown.message));
        }
        tracing::error!(chat = pseudonym(chat), "a reply cannot be rendered");
        self.app.metrics.set_aside(SetAside::Message);
        self.channel.send(chat, &substitute(edition, delivery)?).await?;
        Ok(Effect::Nothing)
    }

    /// Sends a reply as this message.
    async fn send(
        &self,
        chat: ChatId,
        record: &Record,
        delivery: &Delivery,
        (message, edition): (Message, &Edition<D>),
    ) -> Result<Effect, SendError> {
        match (&delivery.reply, &record.open_prompt) {
            (Reply::Prompt(screen), _) if !screen.awaits_an_answer() => {
                self.channel.send(chat, &message).await?;
                Ok(Effect::Nothing)
            }
            (Reply::Prompt(screen), _) | (Reply::Redraw(screen), None) => {
                let sent = self.channel.send(chat, &message).await?;
                Ok(Effect::Opened(open_prompt(edition, delivery, screen, sent)))
            }
            (Reply::Redraw(screen), Some(shown)) => {
                match self.replace(chat, shown.message, &message).await? {
                    None => Ok(Effect::Redrawn(shown.message, screen.clone())),
                    Some(sent) => Ok(Effect::Opened(open_prompt(edition, delivery, screen, sent))),
                }
            }
            (Reply::ClosePrompt(_), Some(shown)) => {
                self.channel.edit(chat, shown.message, &message).await.or_else(ignore_rejection)?;
                Ok(Effect::Closed(shown.message))
            }
            (Reply::ClosePrompt(_), None) => Ok(Effect::Nothing),
            (Reply::Export, _) => {
                let content = export(chat, record, delivery.id);
                self.channel.send_file(chat, &message, "heelwise.json", content).await?;
                Ok(Effect::Nothing)
            }
            (
                Reply::Why(_)
                | Reply::Emergency
                | Reply::Signs(_)
                | Reply::UntickedSigns(_)
                | Reply::AskBack(_)
                | Reply::ResultAgain(_)
                | Reply::Life
                | Reply::Notice(_)
                | Reply::Trend,
                _,
            ) => {
                self.channel.send(chat, &message).await?;
                Ok(Effect::Nothing)
            }
            (Reply::Letter(..) | Reply::LetterOfStart(..), _) => {
                self.channel.send(chat, &message).await?;
                let is_drawn = cfg!(feature = "pdf");
                Ok(if is_drawn { Effect::FileFollows(delivery.id) } else { Effect::Nothing })
            }
        }
    }

    /// Sends a letter once more, as a page to print. If it cannot be drawn, its
    /// message has the same text.
    #[cfg(feature = "pdf")]
    async fn send_as_file(
        &self,
        chat: ChatId,
        locale: &Locale,
        letter: Option<Message>,
    ) -> Result<Effect, SendError> {
        let Some(letter) = letter else { return Ok(Effect::Nothing) };
        match Page::draw(locale, &letter) {
            Ok(page) => {
                let title = letter.paragraphs.into_iter().take(1).collect();
                let caption = Message { paragraphs: title, ..Message::default() };
                self.channel.send_file(chat, &caption, &page.name, page.content).await?;
            }
            Err(error) => tracing::error!("a letter cannot be drawn: {error:#}"),
        }
        Ok(Effect::Nothing)
    }

    /// Replaces a message by another. If the old message is gone, sends the new
    /// one as a new message, and returns what was sent.
    async fn replace(
        &self,
        chat: ChatId,
        id: MessageId,
        message: &Message,
    ) -> Result<Option<Sent>, SendError> {
        match self.channel.edit(chat, id, message).await {
            Ok(()) => Ok(None),
            Err(SendError::Never(_)) => self.channel.send(chat, message).await.map(Some),
            Err(error @ (SendError::Later(_) | SendError::Gone(_))) => Err(error),
        }
    }

    /// Settles deliveries.
    async fn settle(
        &self,
        chat: ChatId,
        done: &[(u64, u32)],
        effects: &[Effect],
    ) -> Result<Progress, StoreError> {
        if done.is_empty() && effects.is_empty() {
            return Ok(Progress::Nothing);
        }
        self.update_record(chat, |record| {
            record.outbox.retain(|it| !done.contains(&it.key()));
            effects.iter().for_each(|effect| record.take_effect(effect));
            Counts::default()
        })
        .await
    }

    /// Gives up all deliveries that waited at the time of the attempt, and
    /// check-ins: the person does not want to hear from us. Later deliveries
    /// stay, since the person has come back.
    async fn drop_pending(&self, chat: ChatId, tried: &Record) -> Result<Progress, StoreError> {
        let last = tried.outbox.last().map_or(0, |it| it.id);
        self.update_record(chat, |record| {
            let before = record.clone();
            record.outbox.retain(|it| it.id > last);
            record.end_care();
            let in_force = self.app.editions.now();
            in_force.of_record(&before).edition.came_about(&before, record).of_who_left()
        })
        .await
    }

    /// Changes a record until that is committed, with what the change counts: what
    /// was sent must be settled once the store can be reached again, and not sent
    /// again.
    async fn update_record(
        &self,
        chat: ChatId,
        change: impl Fn(&mut Record) -> Counts,
    ) -> Result<Progress, StoreError> {
        let mut failures = 0;
        loop {
            match self.try_to_update(chat, &change).await {
                Err(StoreError::Stale) => {}
                Err(StoreError::Later(_)) => {
                    tokio::time::sleep(backoff(failures)).await;
                    failures += 1;
                }
                updated => return updated,
            }
        }
    }

    async fn try_to_update(
        &self,
        chat: ChatId,
        change: impl Fn(&mut Record) -> Counts,
    ) -> Result<Progress, StoreError> {
        let _guard = self.app.chat_locks.lock(chat).await;
        let Kept { record, version } = self.app.store.load(chat).await?;
        let Some(mut record) = record else { return Ok(Progress::All) };
        let former = (version, record.runs());
        let counts = change(&mut record);
        let record = record.encode().map_err(StoreError::Failed)?.counting(counts);
        self.app.commit(chat, former, &record).await?;
        let priority = record.priority();
        Ok(if record.outbox.is_empty() { Progress::All } else { Progress::More { priority } })
    }
}

fn open_prompt<D: Deref<Target = Dialog>>(
    edition: &Edition<D>,
    delivery: &Delivery,
    screen: &Prompt,
    sent: Sent,
) -> OpenPrompt {
    OpenPrompt {
        message: sent.message,
        screen: screen.clone(),
        check_in: delivery.check_in,
        form: screen.form(edition.served(delivery.check_in).0),
        wording: Some((delivery.language.clone(), delivery.generation)),
        at: sent.at,
    }
}

/// Returns the generation whose words a reply has: a question is closed in those
/// in which it was asked.
fn generation_of(record: &Record, delivery: &Delivery) -> u32 {
    match (&delivery.reply, &record.open_prompt) {
        (Reply::ClosePrompt(_), Some(OpenPrompt { wording: Some((_, asked)), .. })) => *asked,
        _ => delivery.generation,
    }
}

fn result<T>(delivered: &Result<T, SendError>) -> DeliveryResult {
    match delivered {
        Ok(_) => DeliveryResult::Sent,
        Err(SendError::Later(_)) => DeliveryResult::Later,
        Err(SendError::Never(_)) => DeliveryResult::Refused,
        Err(SendError::Gone(_)) => DeliveryResult::Gone,
    }
}

/// Whether a person would notice that it was sent twice. They would not notice
/// the end of a question twice, so its note goes to disk only with the next
/// delivery: one sync less a tap.
fn duplicate_is_visible(reply: &Reply) -> bool {
    !matches!(reply, Reply::ClosePrompt(_))
}

/// Buttons that cannot be removed any more do no harm: taps on them are
/// recognized as old.
fn ignore_rejection(error: SendError) -> Result<(), SendError> {
    match error {
        SendError::Never(_) => Ok(()),
        SendError::Later(_) | SendError::Gone(_) => Err(error),
    }
}

/// Returns all that is kept of a person, for their export: also the replies
/// that still wait, but not the file itself.
fn export(chat: ChatId, record: &Record, itself: u64) -> Vec<u8> {
    #[derive(Serialize)]
    struct Export {
        chat: i64,
        #[serde(flatten)]
        record: Record,
    }
    let mut record = record.clone();
    record.settle(itself);
    serde_json::to_vec_pretty(&Export { chat: chat.0, record })
        .expect("a record read from the store can be written again")
}

/// Whether it asks a question that a new version of the dialog does not have:
/// nobody waits for it, and an apology for it would only puzzle.
fn asks_what_is_gone(dialog: &Dialog, reply: &Reply) -> bool {
    let Reply::Prompt(Prompt::Ask { question, .. }) = reply else { return false };
    dialog.question(question).is_none()
}
