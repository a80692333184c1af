//! Telegram: updates in, messages out. The bot does not know that Telegram
//! exists.

use std::collections::HashMap;
use std::fmt;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use anyhow::Context;
use futures::StreamExt;
use reqwest::redirect::Policy;
use teloxide::payloads::{
    AnswerCallbackQuerySetters, GetMyCommandsSetters, GetMyDescriptionSetters,
    GetMyShortDescriptionSetters, SetMyCommandsSetters, SetMyDescriptionSetters,
    SetMyShortDescriptionSetters,
};
use teloxide::prelude::Requester;
use teloxide::types::{AllowedUpdate, BotCommand, FileId};
use teloxide::{ApiError, Bot as Api, RequestError};
use tokio::sync::mpsc;

use crate::bot::Bot;
use crate::metrics::{ApiFailure, Metrics, Stopwatch, UpdateResult};
use crate::shutdown::{Shutdown, requested};
use crate::store::{Store, StoreError};
use triage::locale::Locales;
use triage::prover::Proved;

mod client;
mod update;
mod picture;
mod poll;
mod send;
mod webhook;

use client::{Client, Refusal};
use poll::describe;
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
    api: Api,
    client: Client,
    pictures: Arc<HashMap<String, Picture>>,
    answers: mpsc::Sender<CallbackAnswer>,
    metrics: Arc<Metrics>,
}

/// A drawing, and the number that Telegram gave it when it was first sent.
struct Picture {
    png: Vec<u8>,
    file_id: Mutex<Option<FileId>>,
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
pub struct CallbackAnswer {
    id: String,
    text: Option<String>,
}

impl Telegram {
    /// Makes a connection; sends nothing yet. The second part of the result is
    /// for `answer_callbacks`.
    pub fn new(
        token: &str,
        api_url: &str,
        dialog: &Proved,
        folder: &Path,
        metrics: Arc<Metrics>,
    ) -> anyhow::Result<(Self, mpsc::Receiver<CallbackAnswer>)> {
        // The token is part of the address, which a server elsewhere need not
        // see.
        let their_client = teloxide::net::default_reqwest_settings()
            .redirect(Policy::none())
            .referer(false)
            .timeout(REQUEST_TIMEOUT)
            .build()?;
        let url = api_url.parse().with_context(|| format!("read the API's address `{api_url}`"))?;
        let api = Api::with_client(token, their_client).set_api_url(url);
        let client = Client::new(token, api_url, metrics.clone());
        let mut pictures = HashMap::new();
        for name in dialog.pictures() {
            let png = picture::render(&folder.join(name))?;
            pictures.insert(name.clone(), Picture { png, file_id: Mutex::default() });
        }
        let (answers, answers_out) = mpsc::channel(ANSWERS_WAITING_MAX);
        Ok((Self { api, client, pictures: Arc::new(pictures), answers, metrics }, answers_out))
    }

    /// Asks Telegram for the bot's name; returns none if it does not answer.
    pub async fn name(&self, shutdown: &mut Shutdown) -> Result<Option<String>, UnknownToken> {
        let asked = tokio::select! {
            () = requested(shutdown) => return Ok(None),
            asked = self.client.me() => asked,
        };
        match asked {
            Ok(name) => Ok(Some(name)),
            Err(Refusal::UnknownToken) => Err(UnknownToken),
            Err(
                Refusal::NoResponse
                | Refusal::RateLimited(_)
                | Refusal::ChatMigrated
                | Refusal::Description(_),
            ) => Ok(None),
        }
    }

    /// Answers taps until the channel is closed. A failed answer is not
    /// repeated: it only ends a spinner, and would soon come too late.
    pub async fn answer_callbacks(self, answers: mpsc::Receiver<CallbackAnswer>) {
        let Self { api, client, answers: ours, .. } = self;
        drop(ours);
        let stream = futures::stream::unfold(answers, async |mut answers| {
            answers.recv().await.map(|answer| (answer, answers))
        });
        let answer = async |CallbackAnswer { id, text }| {
            let request = api.answer_callback_query(id.into());
            let _ = match text {
                Some(text) => client.call(request.text(text)).await,
                None => client.call(request).await,
            };
        };
        stream.for_each_concurrent(ANSWERS_AT_ONCE, answer).await;
    }

    /// Handles one update of Telegram's: when this returns, it is on disk.
    async fn process<S: Store>(
        &self,
        bot: &Bot<S>,
        update: Update,
        since_receipt: Stopwatch,
    ) -> Result<(), StoreError> {
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
        if let Some(id) = update.tap {
            // When so many wait, this one would come too late.
            let _ = self.answers.try_send(CallbackAnswer { id, text: toast });
        }
        Ok(())
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
        let introduced = self.introduce_in_all(locales).await;
        count_result(&self.metrics, &introduced);
        if let Err(error) = introduced {
            tracing::warn!("could not send Telegram the commands: {}", describe(&error));
        }
    }

    async fn introduce_in_all(&self, locales: &Locales) -> Result<(), RequestError> {
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
    ) -> Result<(), RequestError> {
        let code = || language.clone().unwrap_or_default();
        let api = &self.api;
        if api.get_my_commands().language_code(code()).await? != profile.commands {
            api.set_my_commands(profile.commands.clone()).language_code(code()).await?;
        }
        let known = api.get_my_description().language_code(code()).await?.description;
        if known != profile.description {
            let text = profile.description.clone();
            api.set_my_description().description(text).language_code(code()).await?;
        }
        let known = api.get_my_short_description().language_code(code()).await?.short_description;
        if known != profile.short_description {
            let text = profile.short_description.clone();
            api.set_my_short_description().short_description(text).language_code(code()).await?;
        }
        Ok(())
    }

    fn known_picture(&self, name: &str) -> Option<FileId> {
        self.pictures.get(name).and_then(|it| it.lock().clone())
    }
}

/// The texts that people see before they write to a bot.
struct Profile {
    commands: Vec<BotCommand>,
    description: String,
    short_description: String,
}

impl Picture {
    fn lock(&self) -> std::sync::MutexGuard<'_, Option<FileId>> {
        self.file_id.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Counts the result of a request.
fn count_result<T>(metrics: &Metrics, answer: &Result<T, RequestError>) {
    match answer {
        Ok(_) | Err(RequestError::Api(ApiError::MessageNotModified)) => metrics.heard(),
        Err(RequestError::RetryAfter(_)) => metrics.count_api_failure(ApiFailure::TooMany),
        Err(RequestError::Network(_) | RequestError::Io(_)) => {
            metrics.count_api_failure(ApiFailure::Network)
        }
        Err(RequestError::InvalidJson { .. }) => metrics.count_api_failure(ApiFailure::Unreadable),
        Err(RequestError::Api(_) | RequestError::MigrateToChatId(_)) => {
            metrics.count_api_failure(ApiFailure::Refused);
        }
    }
}
