//! Long polling: we ask, Telegram waits until it has something.

use std::collections::{BTreeMap, HashMap};
use std::time::Duration;

use anyhow::ensure;
use futures::future::join_all;
use teloxide::payloads::{DeleteWebhook, GetUpdates, GetUpdatesSetters};

use super::error::ApiError;
use super::update::{Update, read};
use super::{ALLOWED_UPDATES, RETRY_DELAY, Telegram, UnknownToken};
use crate::bot::Bot;
use crate::metrics::Stopwatch;
use crate::shutdown::{Shutdown, requested};
use crate::store::record::SEEN_MAX;
use crate::store::{ChatId, Store, StoreError};

/// How long Telegram waits for an update before it answers.
const POLL_SECONDS: u32 = 25;

impl Telegram {
    /// Fetches updates and hands them to the bot until the program must stop.
    ///
    /// We do not use teloxide's dispatcher: it lets Telegram forget updates
    /// that are still in its queues, and a crash would lose them. Here we
    /// acknowledge an update only when its commit is on disk.
    pub async fn poll<S: Store>(
        &self,
        bot: &Bot<S>,
        mut shutdown: Shutdown,
    ) -> Result<(), StoreError> {
        let mut offset = 0;
        while !*shutdown.borrow() {
            let fetched = tokio::select! {
                () = requested(&mut shutdown) => break,
                fetched = self.fetch_when_allowed(offset) => fetched,
            };
            match fetched {
                Ok(updates) => {
                    let updates = truncate_to_dedupe_window(updates);
                    let next = next_offset(&updates);
                    let is_lost = next.is_none() && !updates.is_empty();
                    match self.process_batch(bot, updates).await {
                        // Telegram sends them again.
                        Err(StoreError::Later(error)) => {
                            self.wait(None, &format!("{error:#}"), &mut shutdown).await;
                            continue;
                        }
                        processed => processed?,
                    }
                    offset = next.unwrap_or(offset);
                    if is_lost {
                        self.rest(None, "an update has no number", &mut shutdown).await;
                    }
                }
                Err(error) => self.rest_after(&error, &mut shutdown).await,
            }
        }
        if offset != 0 {
            // If this fails, the last batch comes again and is recognized.
            let _ = tokio::time::timeout(RETRY_DELAY, self.fetch(offset, 0)).await;
        }
        Ok(())
    }

    /// Removes a webhook, so that Telegram lets us poll.
    pub async fn prepare_to_poll(&self, shutdown: &mut Shutdown) -> anyhow::Result<()> {
        let request = DeleteWebhook::new();
        while !*shutdown.borrow() {
            let deleted = tokio::select! {
                () = requested(shutdown) => break,
                deleted = self.client.call(&request) => deleted,
            };
            match deleted {
                Ok(_) => break,
                Err(error) => self.rest_unless_unknown(&error, shutdown).await?,
            }
        }
        Ok(())
    }

    /// Waits after a failure at the start. If Telegram does not know our token,
    /// ends instead: waiting would not help.
    pub(super) async fn rest_unless_unknown(
        &self,
        error: &ApiError,
        shutdown: &mut Shutdown,
    ) -> anyhow::Result<()> {
        ensure!(!matches!(error, ApiError::UnknownToken), UnknownToken);
        self.rest_after(error, shutdown).await;
        Ok(())
    }

    async fn fetch_when_allowed(&self, offset: i32) -> Result<Vec<Update>, ApiError> {
        self.client.mandate.held().await;
        self.fetch(offset, POLL_SECONDS).await
    }

    async fn fetch(&self, offset: i32, timeout: u32) -> Result<Vec<Update>, ApiError> {
        let request = GetUpdates::new().offset(offset).timeout(timeout);
        let updates = self.client.updates(request.allowed_updates(ALLOWED_UPDATES)).await?;
        Ok(updates.iter().map(|it| read(it.get().as_bytes())).collect())
    }

    async fn rest_after(&self, error: &ApiError, shutdown: &mut Shutdown) {
        self.rest(error.pause(), error.describe(), shutdown).await;
    }

    /// Waits after a failure as long as Telegram asks, or for a short while.
    async fn rest(&self, asked: Option<Duration>, why: &str, shutdown: &mut Shutdown) {
        self.wait(asked, &format!("Telegram did not answer properly: {why}"), shutdown).await;
    }

    async fn wait(&self, asked: Option<Duration>, why: &str, shutdown: &mut Shutdown) {
        let pause = asked.unwrap_or(RETRY_DELAY);
        tracing::warn!(?pause, "{why}");
        tokio::select! {
            () = requested(shutdown) => {}
            () = tokio::time::sleep(pause) => {}
        }
    }

    /// Hands a batch to the bot: the updates of a chat one after another, many
    /// chats at once.
    async fn process_batch<S: Store>(
        &self,
        bot: &Bot<S>,
        updates: Vec<Update>,
    ) -> Result<(), StoreError> {
        let since_receipt = Stopwatch::start();
        let mut by_chat: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for update in updates {
            by_chat.entry(chat(&update)).or_default().push(update);
        }
        let chats = by_chat.into_values().map(async |updates| {
            for update in updates {
                self.answer_by_call(self.process(bot, update, since_receipt).await?);
            }
            Ok(())
        });
        // A failure keeps no other update from the store: one may ask for
        // erasure.
        let taken: Vec<Result<(), StoreError>> = join_all(chats).await;
        let (later, taken): (Vec<_>, Vec<_>) =
            taken.into_iter().partition(|it| matches!(it, Err(StoreError::Later(_))));
        taken.into_iter().chain(later).collect()
    }
}

/// The chat of an update; none if there is nothing in it for us.
fn chat(update: &Update) -> Option<ChatId> {
    update.incoming.as_ref().map(|it| it.chat)
}

/// Returns the first part of a batch, up to where one chat would have more
/// updates in it than a record remembers. If we are killed before we ask for
/// the next batch, all of them come again, and each must be recognized.
fn truncate_to_dedupe_window(mut updates: Vec<Update>) -> Vec<Update> {
    let mut counts: HashMap<_, usize> = HashMap::new();
    let is_one_too_many = |update: &Update| {
        let Some(chat) = chat(update) else { return false };
        let count = counts.entry(chat).or_default();
        *count += 1;
        *count > SEEN_MAX
    };
    let end = updates.iter().position(is_one_too_many).unwrap_or(updates.len());
    updates.truncate(end);
    updates
}

/// Returns the number after the last update that could be read.
fn next_offset(updates: &[Update]) -> Option<i32> {
    let last = updates.iter().rev().find_map(|it| it.id);
    last.and_then(|id| i32::try_from(id.0).ok()).map(|id| id.wrapping_add(1))
}
