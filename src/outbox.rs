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
use crate::log::pseudonym;
use crate::metrics::{Delivered, Metrics, SetAside, Stopwatch};
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
    /// Figures of all that is done.
    pub metrics: Arc<Metrics>,
}

impl<S> House<S> {
    /// Notes what waits in a chat after a commit.
    pub(crate) fn note_waiting(&self, chat: ChatId, record: Option<&Record>, age: Duration) {
        let waiting = record.into_iter().flat_map(|it| &it.outbox).map(|it| it.id);
        self.metrics.waits(chat.0, waiting, age);
    }
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
        while let Some((record, delivery, since_commit)) = self.first(chat).await? {
            let delivered = self.deliver(chat, &record, &delivery).await;
            self.house.metrics.tried(result(&delivered), since_commit);
            match delivered {
                Ok(shown) => {
                    self.settle(chat, delivery.id, shown).await?;
                    wait = WAIT;
                }
                Err(SendError::Later(asked)) => {
                    tokio::time::sleep(asked.unwrap_or(wait)).await;
                    wait = (wait * 2).min(WAIT_MAX);
                }
                Err(SendError::Never(error)) => {
                    tracing::error!(chat = pseudonym(chat), "a message was refused: {error:#}");
                    self.settle(chat, delivery.id, record.shown).await?;
                }
                Err(SendError::Gone(error)) => {
                    tracing::info!(chat = pseudonym(chat), "the person has left: {error:#}");
                    self.give_up(chat, &record).await?;
                }
            }
        }
        Ok(())
    }

    async fn first(
        &self,
        chat: ChatId,
    ) -> Result<Option<(Record, Delivery, Option<Stopwatch>)>, StoreError> {
        let _turn = self.house.turns.take(chat).await;
        let Some(record) = self.house.store.load(chat)? else { return Ok(None) };
        let Some(delivery) = record.outbox.first().cloned() else { return Ok(None) };
        let since_commit = self.house.metrics.waits_since(chat.0, delivery.id);
        Ok(Some((record, delivery, since_commit)))
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
        catch_unwind(render).map_err(|_| {
            self.house.metrics.set_aside(SetAside::Message);
            SendError::Never(anyhow!("rendering it panicked"))
        })
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

    async fn settle(&self, chat: ChatId, id: u64, shown: Option<Shown>) -> Result<(), StoreError> {
        self.change(chat, |record| {
            record.settle(id);
            record.shown = shown;
        })
        .await
    }

    /// Gives up all that waited when it was tried. What has been said since, is
    /// said to one who has come back.
    async fn give_up(&self, chat: ChatId, tried: &Record) -> Result<(), StoreError> {
        let last = tried.outbox.last().map_or(0, |it| it.id);
        self.change(chat, |record| record.outbox.retain(|it| it.id > last)).await
    }

    async fn change(
        &self,
        chat: ChatId,
        change: impl FnOnce(&mut Record),
    ) -> Result<(), StoreError> {
        let _turn = self.house.turns.take(chat).await;
        let Some(mut record) = self.house.store.load(chat)? else { return Ok(()) };
        change(&mut record);
        let record = Some(record).filter(|it| !it.is_spent());
        self.house.store.commit(chat, record.as_ref()).await?;
        self.house.note_waiting(chat, record.as_ref(), Duration::ZERO);
        Ok(())
    }
}

fn result<T>(delivered: &Result<T, SendError>) -> Delivered {
    match delivered {
        Ok(_) => Delivered::Sent,
        Err(SendError::Later(_)) => Delivered::Later,
        Err(SendError::Never(_)) => Delivered::Refused,
        Err(SendError::Gone(_)) => Delivered::Gone,
    }
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
