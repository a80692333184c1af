//! Telegram: updates in, messages out. The bot does not know that Telegram
//! exists.

use std::collections::HashMap;
use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::Duration;

use anyhow::Context;
use futures::StreamExt;
use serde::Serialize;
use teloxide::payloads::{
    AnswerCallbackQuery, GetMyCommands, GetMyCommandsSetters, GetMyDescription,
    GetMyDescriptionSetters, GetMyShortDescription, GetMyShortDescriptionSetters, SetMyCommands,
    SetMyCommandsSetters, SetMyDescription, SetMyDescriptionSetters, SetMyShortDescription,
    SetMyShortDescriptionSetters,
};
use teloxide::types::{AllowedUpdate, BotCommand, FileId};
use tokio::sync::mpsc;

use crate::bot::Bot;
use crate::edition::drawing_name;
use crate::load::Pictures;
use crate::mandate::Mandate;
use crate::metrics::{Metrics, Stopwatch, UpdateResult};
use crate::shutdown::{Shutdown, requested};
use crate::store::{Store, StoreError};
use triage::locale::Locales;

mod error;
mod upload;
mod fence;
mod client;
mod update;
pub(crate) mod picture;
mod poll;
mod send;
mod webhook;
mod shared;

use client::Client;
use error::ApiError;
pub use shared::{Entry, answer_calls, is_other_address};
pub use update::{Update, read};
pub use webhook::Webhook;

/// The kinds of update that we ask for; we have no use for others.
const ALLOWED_UPDATES: [AllowedUpdate; 3] =
    [AllowedUpdate::Message, AllowedUpdate::EditedMessage, AllowedUpdate::CallbackQuery];

/// The pause after a request that failed on the way.
const RETRY_DELAY: Duration = Duration::from_secs(3);

/// The most time for a request, a long poll included.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(40);

/// Button taps answered at once.
const ANSWERS_AT_ONCE: usize = 64;

/// The most answers that wait.
const ANSWERS_WAITING_MAX: usize = 10_000;

/// A connection to the Bot API.
#[derive(Clone)]
pub struct Telegram {
    client: Client,
    drawings: Drawings,
    answers: mpsc::Sender<CallbackAnswer>,
    metrics: Arc<Metrics>,
}

/// The drawings that messages may have, by the names by which Telegram knows them.
/// They hold no connection: while that exists, somebody may answer a tap, and
/// stopping would wait for it.
#[derive(Clone, Default)]
pub struct Drawings(Arc<RwLock<HashMap<String, Arc<Picture>>>>);

impl Drawings {
    /// Draws those that are new; fails if one cannot be drawn.
    pub fn draw(&self, pictures: &Pictures) -> anyhow::Result<()> {
        for (name, svg) in pictures {
            let known_as = drawing_name(name, svg);
            if self.get(&known_as).is_none() {
                self.insert(known_as, drawn(name, svg)?.into());
            }
        }
        Ok(())
    }

    /// Adds those that were drawn for another bot. Telegram gives each bot numbers
    /// of its own for them.
    pub fn add(&self, others: &Self) {
        let others = others.0.read().unwrap_or_else(PoisonError::into_inner);
        others.iter().for_each(|(name, it)| self.insert(name.clone(), it.png.clone()));
    }

    fn insert(&self, known_as: String, png: Arc<[u8]>) {
        let picture = Arc::new(Picture { png, file_id: Mutex::default() });
        self.0.write().unwrap_or_else(PoisonError::into_inner).insert(known_as, picture);
    }

    fn get(&self, known_as: &str) -> Option<Arc<Picture>> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).get(known_as).cloned()
    }
}

/// A drawing, and the number that Telegram gave it when it was first sent.
struct Picture {
    png: Arc<[u8]>,
    file_id: Mutex<Option<FileId>>,
}

/// What is known of Telegram from its answers.
#[derive(Clone, Default)]
pub struct ApiHealth(Arc<Answers>);

#[derive(Default)]
struct Answers {
    has_answered: AtomicBool,
    refuses_token: AtomicBool,
}

impl ApiHealth {
    fn note_answer(&self) {
        self.0.has_answered.store(true, Ordering::Relaxed);
        self.0.refuses_token.store(false, Ordering::Relaxed);
    }

    fn note_unknown_token(&self) {
        self.0.refuses_token.store(true, Ordering::Relaxed);
    }

    /// Whether it has answered a call with a yes since the start.
    pub fn has_answered(&self) -> bool {
        self.0.has_answered.load(Ordering::Relaxed)
    }

    /// Whether it did not know the token, and has said yes to nothing since.
    pub fn refuses_token(&self) -> bool {
        self.0.refuses_token.load(Ordering::Relaxed)
    }
}

/// Telegram does not know the token.
#[derive(Debug)]
pub struct UnknownToken;

impl fmt::Display for UnknownToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "Telegram does not know this token; take it from @BotFather once more, and look \
             whether all of it is there and nothing else",
        )
    }
}

impl std::error::Error for UnknownToken {}

/// The text for a button that was tapped; each tap must be answered.
///
/// It serializes as Telegram takes it in the answer to a call of its own.
#[derive(Debug, Serialize)]
#[serde(tag = "method", rename = "answerCallbackQuery")]
pub struct CallbackAnswer {
    #[serde(rename = "callback_query_id")]
    id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
}

impl Telegram {
    /// Makes a connection; sends nothing yet. The second part of the result is
    /// for `answer_callbacks`.
    pub fn new(
        token: &str,
        api_url: &str,
        metrics: Arc<Metrics>,
    ) -> anyhow::Result<(Self, mpsc::Receiver<CallbackAnswer>)> {
        let client = Client::new(token, api_url, metrics.clone())?;
        let (answers, answers_out) = mpsc::channel(ANSWERS_WAITING_MAX);
        Ok((Self { client, drawings: Drawings::default(), answers, metrics }, answers_out))
    }

    /// The same over connections of its own, which write only while the mandate
    /// holds. The second part of the result is as that of `new`.
    pub fn under(&self, mandate: Mandate) -> (Self, mpsc::Receiver<CallbackAnswer>) {
        let (answers, answers_out) = mpsc::channel(ANSWERS_WAITING_MAX);
        (Self { client: self.client.under(mandate), answers, ..self.clone() }, answers_out)
    }

    /// Whether this process may speak for the bot.
    pub fn mandate(&self) -> Mandate {
        self.client.mandate.clone()
    }

    /// Whether Telegram answers, whatever its answer is.
    #[cfg(feature = "postgres")]
    pub(crate) async fn is_heard(&self) -> bool {
        !matches!(self.client.me().await, Err(ApiError::NoResponse))
    }

    /// Returns the drawings, to add others.
    pub fn drawings(&self) -> Drawings {
        self.drawings.clone()
    }

    /// Returns what is known of Telegram's answers, now and later.
    pub fn health(&self) -> ApiHealth {
        self.client.health.clone()
    }

    /// Asks Telegram for the bot's name; returns none if it does not answer.
    pub async fn name(&self, shutdown: &mut Shutdown) -> Result<Option<String>, UnknownToken> {
        let asked = tokio::select! {
            () = requested(shutdown) => return Ok(None),
            asked = self.client.me() => asked,
        };
        match asked {
            Ok(name) => Ok(Some(name)),
            Err(ApiError::UnknownToken) => Err(UnknownToken),
            Err(_) => Ok(None),
        }
    }

    /// Answers taps until the channel is closed. A failed answer is not
    /// repeated: it only ends a spinner, and would soon come too late.
    pub async fn answer_callbacks(self, answers: mpsc::Receiver<CallbackAnswer>) {
        let Self { client, answers: ours, .. } = self;
        drop(ours);
        let stream = futures::stream::unfold(answers, async |mut answers| {
            answers.recv().await.map(|answer| (answer, answers))
        });
        let answer = async |CallbackAnswer { id, text }| {
            let mut request = AnswerCallbackQuery::new(id.into());
            request.text = text;
            let _ = client.call(&request).await;
        };
        stream.for_each_concurrent(ANSWERS_AT_ONCE, answer).await;
    }

    /// Handles one update of Telegram's: when this returns, it is on disk. If it was
    /// a tap, the result is to be sent in answer.
    async fn process<S: Store>(
        &self,
        bot: &Bot<S>,
        update: Update,
        since_receipt: Stopwatch,
    ) -> Result<Option<CallbackAnswer>, StoreError> {
        let toast = match &update.incoming {
            Some(incoming) => {
                let handled = bot.handle(incoming).await?;
                self.metrics.observe_handling(since_receipt);
                handled.toast
            }
            None => {
                self.count_ignored(&update);
                None
            }
        };
        Ok(update.tap.map(|id| CallbackAnswer { id, text: toast }))
    }

    /// Has a tap answered by a call of its own.
    fn answer_by_call(&self, tap: Option<CallbackAnswer>) {
        if let Some(tap) = tap {
            // When so many wait, this one would come too late.
            let _ = self.answers.try_send(tap);
        }
    }

    /// Acknowledges an update that has nothing for us, or that cannot be read:
    /// it would not be better the next time, and would keep later updates from
    /// coming.
    fn count_ignored(&self, update: &Update) {
        if update.is_readable {
            return self.metrics.count_update("unknown", UpdateResult::Ignored);
        }
        tracing::warn!(update = update.id.map(|it| it.0), "an update could not be read");
        self.metrics.count_update("unknown", UpdateResult::Unreadable);
    }

    /// Sends Telegram the commands and the description of the bot, in every
    /// language. Sends only changes, since these requests are rate limited.
    pub async fn publish_profile(&self, locales: &Locales) {
        if let Err(error) = self.introduce_in_all(locales).await {
            tracing::warn!("could not send Telegram the commands: {}", error.describe());
        }
    }

    async fn introduce_in_all(&self, locales: &Locales) -> Result<(), ApiError> {
        let mut sent: Vec<String> = Vec::new();
        for (place, locale) in locales.iter().enumerate() {
            let profile = Profile {
                commands: locale.commands().map(|(name, what)| BotCommand::new(name, what)).into(),
                description: locale.profile(),
                short_description: locale.profile_short(),
            };
            // Telegram knows languages by two letters only: of `pt-BR` and
            // `pt-PT` the first stands for both, and `fil` has none.
            let language = locale.tag.split('-').next().unwrap_or_default().to_owned();
            if language.len() == 2 && !sent.contains(&language) {
                sent.push(language.clone());
                self.introduce_in(&profile, Some(language)).await?;
            }
            if place == 0 {
                self.introduce_in(&profile, None).await?;
            }
        }
        Ok(())
    }

    async fn introduce_in(
        &self,
        profile: &Profile,
        language: Option<String>,
    ) -> Result<(), ApiError> {
        let code = || language.clone().unwrap_or_default();
        let client = &self.client;
        if client.call(&GetMyCommands::new().language_code(code())).await? != profile.commands {
            let commands = profile.commands.clone();
            client.call(&SetMyCommands::new(commands).language_code(code())).await?;
        }
        let known = client.call(&GetMyDescription::new().language_code(code())).await?;
        if known.description != profile.description {
            let change = SetMyDescription::new().description(&profile.description);
            client.call(&change.language_code(code())).await?;
        }
        let known = client.call(&GetMyShortDescription::new().language_code(code())).await?;
        if known.short_description != profile.short_description {
            let change = SetMyShortDescription::new().short_description(&profile.short_description);
            client.call(&change.language_code(code())).await?;
        }
        Ok(())
    }
}

/// The texts that people see before they write to a bot.
struct Profile {
    commands: Vec<BotCommand>,
    description: String,
    short_description: String,
}

/// Fails if one of these drawings cannot be drawn.
pub(crate) fn check_drawings(pictures: &Pictures) -> anyhow::Result<()> {
    pictures.iter().try_for_each(|(name, svg)| drawn(name, svg).map(drop))
}

fn drawn(name: &str, svg: &[u8]) -> anyhow::Result<Vec<u8>> {
    picture::draw(svg).with_context(|| format!("draw the picture `{name}`"))
}

impl Picture {
    fn lock(&self) -> std::sync::MutexGuard<'_, Option<FileId>> {
        self.file_id.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
