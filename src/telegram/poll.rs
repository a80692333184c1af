//! Long polling: we ask, Telegram waits until it has something.

use std::collections::{BTreeMap, HashMap};

use anyhow::ensure;
use futures::future::try_join_all;
use teloxide::RequestError;
use teloxide::payloads::GetUpdatesSetters;
use teloxide::prelude::Requester;
use teloxide::types::{Update, UpdateKind};

use super::{ALLOWED_UPDATES, PAUSE, Stop, Telegram, count, stopped};
use crate::bot::Bot;
use crate::metrics::Stopwatch;
use crate::store::record::SEEN_MAX;
use crate::store::{Store, StoreError};

/// How long Telegram waits for something to tell us.
const POLL_SECONDS: u32 = 25;

impl Telegram {
    /// Fetches updates and hands them to the bot until the program is to stop.
    ///
    /// We do not use teloxide's dispatcher: it tells Telegram to forget updates
    /// that are still in its queues, and a crash would lose them. Here Telegram
    /// is told of an update when its commit is on disk.
    pub async fn poll<S: Store>(&self, bot: &Bot<S>, mut stop: Stop) -> Result<(), StoreError> {
        let mut offset = 0;
        while !*stop.borrow() {
            let fetched = tokio::select! {
                () = stopped(&mut stop) => break,
                fetched = self.fetch(offset, POLL_SECONDS) => fetched,
            };
            count(&self.metrics, &fetched);
            match fetched {
                Ok(updates) => {
                    let updates = those_remembered(updates);
                    offset = next_offset(&updates).unwrap_or(offset);
                    self.take_all(bot, updates).await?;
                }
                Err(error) => self.rest(&error, &mut stop).await,
            }
        }
        if offset != 0 {
            // If this fails, the last batch comes again and is known as such.
            let _ = tokio::time::timeout(PAUSE, self.fetch(offset, 0)).await;
        }
        Ok(())
    }

    /// Tells Telegram that we fetch our updates ourselves.
    pub async fn prepare_to_poll(&self, stop: &mut Stop) -> anyhow::Result<()> {
        while !*stop.borrow() {
            let deleted = self.api.delete_webhook().await;
            count(&self.metrics, &deleted);
            match deleted {
                Ok(_) => break,
                Err(error) => self.rest_unless_unknown(&error, stop).await?,
            }
        }
        Ok(())
    }

    /// Waits after a failure at the start, unless Telegram does not know us:
    /// then waiting does not help.
    pub(super) async fn rest_unless_unknown(
        &self,
        error: &RequestError,
        stop: &mut Stop,
    ) -> anyhow::Result<()> {
        if let RequestError::Api(refusal) = error {
            let words = refusal.to_string().to_lowercase();
            ensure!(
                !words.contains("unauthorized") && words != "not found",
                "Telegram does not know the token; take it from @BotFather once more"
            );
        }
        self.rest(error, stop).await;
        Ok(())
    }

    async fn fetch(&self, offset: i32, timeout: u32) -> Result<Vec<Update>, RequestError> {
        let request = self.api.get_updates().offset(offset).timeout(timeout);
        request.allowed_updates(ALLOWED_UPDATES).await
    }

    /// Waits after a failure as long as Telegram asks, or a little.
    pub(super) async fn rest(&self, error: &RequestError, stop: &mut Stop) {
        let asked = match error {
            RequestError::RetryAfter(seconds) => Some(seconds.duration()),
            RequestError::Api(_)
            | RequestError::MigrateToChatId(_)
            | RequestError::Network(_)
            | RequestError::InvalidJson { .. }
            | RequestError::Io(_) => None,
        };
        let pause = asked.unwrap_or(PAUSE);
        tracing::warn!(?pause, "Telegram did not answer as it should: {}", kind(error));
        tokio::select! {
            () = stopped(stop) => {}
            () = tokio::time::sleep(pause) => {}
        }
    }

    /// Hands a batch to the bot: the updates of a chat one after another, many
    /// chats at once.
    async fn take_all<S: Store>(
        &self,
        bot: &Bot<S>,
        updates: Vec<Update>,
    ) -> Result<(), StoreError> {
        let since_receipt = Stopwatch::start();
        let mut by_chat: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for update in updates {
            by_chat.entry(person(&update)).or_default().push(update);
        }
        let chats = by_chat.into_values().map(async |updates| {
            for update in updates {
                self.take(bot, update, since_receipt).await?;
            }
            Ok(())
        });
        try_join_all(chats).await.map(drop)
    }
}

/// What the updates of one person have in common.
fn person(update: &Update) -> i64 {
    if let UpdateKind::CallbackQuery(query) = &update.kind {
        return query.from.id.0.cast_signed();
    }
    update.chat().map_or(0, |chat| chat.id.0)
}

/// Returns the first of a batch, up to where one person has more updates in it
/// than a record remembers: should we be killed before we ask for the next
/// batch, all of them come again, and each must be known.
fn those_remembered(mut updates: Vec<Update>) -> Vec<Update> {
    let mut counts: HashMap<_, usize> = HashMap::new();
    let is_one_too_many = |update: &Update| {
        let count = counts.entry(person(update)).or_default();
        *count += 1;
        *count > SEEN_MAX
    };
    let end = updates.iter().position(is_one_too_many).unwrap_or(updates.len());
    updates.truncate(end);
    updates
}

fn next_offset(updates: &[Update]) -> Option<i32> {
    updates.last().and_then(|it| i32::try_from(it.id.0).ok()).map(|id| id.wrapping_add(1))
}

/// Tells what kind of failure it was. The error itself may hold what a person
/// wrote (`InvalidJson`), which must not be logged.
pub(super) fn kind(error: &RequestError) -> String {
    match error {
        RequestError::Api(error) => error.to_string(),
        RequestError::MigrateToChatId(_) => "the group has moved".to_owned(),
        RequestError::RetryAfter(_) => "too many requests".to_owned(),
        RequestError::Network(_) => "the network failed".to_owned(),
        RequestError::InvalidJson { .. } => "the answer could not be read".to_owned(),
        RequestError::Io(_) => "a file could not be read".to_owned(),
    }
}
