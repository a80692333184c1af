//! The outbox: puts what is committed into words and gives it to the channel,
//! in order within a chat, at least once.
//!
//! In the one moment between the channel's yes and our note of it a crash
//! makes us say a thing twice; we chose that over not at all.

use std::collections::HashSet;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Duration;

use anyhow::anyhow;
use futures::StreamExt;
use futures::stream::FuturesUnordered;
use tokio::sync::mpsc;

use crate::dialog::Dialog;
use crate::engine::{Reply, Screen};
use crate::locale::message::Message;
use crate::locale::{Locale, Locales};
use crate::store::record::{Delivery, Record, Shown};
use crate::store::turns::Turns;
use crate::store::{ChatId, MessageId, Store, StoreError};

/// The first wait after a failure of which nobody said how long it will last;
/// each further one is twice as long.
const WAIT: Duration = Duration::from_secs(1);

/// The longest such wait.
const WAIT_MAX: Duration = Duration::from_secs(60);

/// Somewhere chats take place.
pub trait Channel: Send + Sync {
    /// Sends a message and returns its number.
    fn send(
        &self,
        chat: ChatId,
        message: &Message,
    ) -> impl Future<Output = Result<MessageId, SendError>> + Send;

    /// Puts a message in the place of one sent before.
    fn edit(
        &self,
        chat: ChatId,
        id: MessageId,
        message: &Message,
    ) -> impl Future<Output = Result<(), SendError>> + Send;

    /// Sends a file with a few words.
    fn send_file(
        &self,
        chat: ChatId,
        message: &Message,
        name: &str,
        content: Vec<u8>,
    ) -> impl Future<Output = Result<(), SendError>> + Send;
}

/// Why a message was not sent; each variant is a thing to do about it.
#[derive(Debug)]
pub enum SendError {
    /// Try again: after this long, or when it seems fit.
    Later(Option<Duration>),
    /// Never try this one again: the channel refuses it.
    Never(anyhow::Error),
    /// Say nothing more in this chat: the person has left.
    Gone(anyhow::Error),
}

/// What a bot is made of, shared by all who work in it.
pub struct House<S> {
    /// The dialog being had.
    pub dialog: Dialog,
    /// The languages it is had in.
    pub locales: Locales,
    /// Where records are kept.
    pub store: S,
    /// One thing at a time in a chat.
    pub turns: Turns,
}

/// Delivers what is committed.
pub struct Outbox<S, C> {
    house: Arc<House<S>>,
    channel: C,
}

impl<S: Store, C: Channel> Outbox<S, C> {
    /// Makes an outbox that delivers through `channel`.
    pub fn new(house: Arc<House<S>>, channel: C) -> Self {
        Self { house, channel }
    }

    /// Delivers for every chat named, many at a time, until `chats` is closed
    /// and all is said. Dropped earlier, it leaves the rest in the store.
    pub async fn run(&self, mut chats: mpsc::UnboundedReceiver<ChatId>) -> Result<(), StoreError> {
        let mut at_work = FuturesUnordered::new();
        let mut busy = HashSet::new();
        let mut again = HashSet::new();
        let mut is_open = true;
        while is_open || !at_work.is_empty() {
            let next = tokio::select! {
                chat = chats.recv(), if is_open => chat,
                Some((chat, done)) = at_work.next() => {
                    let _: () = done?;
                    busy.remove(&chat);
                    if !again.remove(&chat) {
                        continue;
                    }
                    Some(chat)
                }
            };
            match next {
                Some(chat) if busy.insert(chat) => {
                    at_work.push(async move { (chat, self.drain(chat).await) });
                }
                Some(chat) => drop(again.insert(chat)),
                None => is_open = false,
            }
        }
        Ok(())
    }

    /// Delivers all that waits in one chat.
    pub async fn drain(&self, chat: ChatId) -> Result<(), StoreError> {
        let mut wait = WAIT;
        let mut done = Vec::new();
        let mut next = self.load(chat).await?;
        while let Some(mut record) = next {
            let Some(delivery) = record.outbox.first().cloned() else { break };
            match self.deliver(chat, &record, &delivery).await {
                Ok(shown) => {
                    wait = WAIT;
                    done.push(delivery.id);
                    record.settle(delivery.id);
                    record.shown = shown;
                    next = if is_noticed(&delivery.reply) || record.outbox.is_empty() {
                        self.settle(chat, &mut done, record.shown).await?
                    } else {
                        Some(record)
                    };
                }
                Err(SendError::Later(asked)) => {
                    if !done.is_empty() {
                        self.settle(chat, &mut done, record.shown).await?;
                    }
                    tokio::time::sleep(asked.unwrap_or(wait)).await;
                    wait = (wait * 2).min(WAIT_MAX);
                    next = self.load(chat).await?;
                }
                Err(SendError::Never(error)) => {
                    tracing::error!(chat = chat.0, "a message was refused: {error:#}");
                    done.push(delivery.id);
                    next = self.settle(chat, &mut done, record.shown).await?;
                }
                Err(SendError::Gone(error)) => {
                    tracing::info!(chat = chat.0, "the person has left: {error:#}");
                    next = self.give_up(chat, &record).await?;
                }
            }
        }
        Ok(())
    }

    async fn load(&self, chat: ChatId) -> Result<Option<Record>, StoreError> {
        let _turn = self.house.turns.take(chat).await;
        self.house.store.load(chat)
    }

    /// Delivers one reply, and returns which message then awaits an answer.
    async fn deliver(
        &self,
        chat: ChatId,
        record: &Record,
        delivery: &Delivery,
    ) -> Result<Option<Shown>, SendError> {
        let locale = self.house.locales.get(&delivery.language);
        let shown = record.shown.clone();
        let mut message = self.render(locale, &delivery.reply)?;
        message.run = delivery.run;
        match (&delivery.reply, shown) {
            (Reply::Screen(screen), shown) => {
                let message = self.channel.send(chat, &message).await?;
                let screen = screen.clone();
                Ok(if screen.awaits_an_answer() { Some(Shown { message, screen }) } else { shown })
            }
            (Reply::Redraw(screen), Some(shown)) => {
                let message = self.replace(chat, shown.message, &message).await?;
                Ok(Some(Shown { message, screen: screen.clone() }))
            }
            (Reply::Redraw(screen), None) => {
                let message = self.channel.send(chat, &message).await?;
                Ok(Some(Shown { message, screen: screen.clone() }))
            }
            (Reply::Close(chosen), Some(shown)) => {
                let message = locale.closed(&self.house.dialog, &shown.screen, chosen);
                self.channel.edit(chat, shown.message, &message).await.or_else(if_refused)?;
                Ok(None)
            }
            (Reply::Close(_), None) => Ok(None),
            (Reply::Export, shown) => {
                let content = export(record);
                self.channel.send_file(chat, &message, "heelwise.json", content).await?;
                Ok(shown)
            }
            (Reply::Why(_) | Reply::Emergency | Reply::Notice(_), shown) => {
                self.channel.send(chat, &message).await?;
                Ok(shown)
            }
        }
    }

    /// Puts a reply into words. Should we be wrong in a way that panics, that
    /// one reply is given up: it must not come back at every start.
    fn render(&self, locale: &Locale, reply: &Reply) -> Result<Message, SendError> {
        let render = AssertUnwindSafe(|| locale.render(&self.house.dialog, reply));
        catch_unwind(render).map_err(|_| SendError::Never(anyhow!("rendering it panicked")))
    }

    /// Puts a message in the place of another; where that other is no more,
    /// sends it anew.
    async fn replace(
        &self,
        chat: ChatId,
        id: MessageId,
        message: &Message,
    ) -> Result<MessageId, SendError> {
        match self.channel.edit(chat, id, message).await {
            Ok(()) => Ok(id),
            Err(SendError::Never(_)) => self.channel.send(chat, message).await,
            Err(error @ (SendError::Later(_) | SendError::Gone(_))) => Err(error),
        }
    }

    /// Is done with deliveries, and returns what is left.
    async fn settle(
        &self,
        chat: ChatId,
        done: &mut Vec<u64>,
        shown: Option<Shown>,
    ) -> Result<Option<Record>, StoreError> {
        self.change(chat, |record| {
            for id in std::mem::take(done) {
                record.settle(id);
            }
            record.shown = shown;
        })
        .await
    }

    /// Gives up all that waited when it was tried. What has been said since, is
    /// said to one who has come back.
    async fn give_up(&self, chat: ChatId, tried: &Record) -> Result<Option<Record>, StoreError> {
        let last = tried.outbox.last().map_or(0, |it| it.id);
        self.change(chat, |record| record.outbox.retain(|it| it.id > last)).await
    }

    async fn change(
        &self,
        chat: ChatId,
        change: impl FnOnce(&mut Record),
    ) -> Result<Option<Record>, StoreError> {
        let _turn = self.house.turns.take(chat).await;
        let Some(mut record) = self.house.store.load(chat)? else { return Ok(None) };
        change(&mut record);
        let record = Some(record).filter(|it| !it.is_spent());
        self.house.store.commit(chat, record.as_ref()).await?;
        Ok(record)
    }
}

/// Whether saying it twice would be noticed. The end of a question would not,
/// so it is noted on disk only with what is said next: one sync less a tap.
fn is_noticed(reply: &Reply) -> bool {
    !matches!(reply, Reply::Close(_))
}

/// Buttons that cannot be taken off any more harm nobody: their taps are known
/// to be old.
fn if_refused(error: SendError) -> Result<(), SendError> {
    match error {
        SendError::Never(_) => Ok(()),
        SendError::Later(_) | SendError::Gone(_) => Err(error),
    }
}

/// Returns all that is kept of a person, as they are sent it.
fn export(record: &Record) -> Vec<u8> {
    let kept = Record { outbox: Vec::new(), ..record.clone() };
    serde_json::to_vec_pretty(&kept).expect("a record read from the store can be written again")
}

impl Screen {
    fn awaits_an_answer(&self) -> bool {
        match self {
            Self::Welcome | Self::Consent | Self::Ask { .. } => true,
            Self::Outcome { .. }
            | Self::More { .. }
            | Self::Finished
            | Self::Stopped
            | Self::Languages => false,
        }
    }
}
