//! Why a call to Telegram failed, and what follows from it.

use std::time::Duration;

use anyhow::anyhow;

use crate::metrics::ApiFailure;
use crate::outbox::SendError;

/// Why a call failed.
pub(super) enum ApiError {
    /// Perhaps nobody received it, or Telegram's server failed, or the answer
    /// could not be read.
    NoResponse,
    /// Telegram asks us to wait.
    RateLimited(Duration),
    /// The group has moved to another number.
    ChatMigrated,
    /// Telegram does not know the token.
    UnknownToken,
    /// A refusal that Telegram explains in words only; in lower case.
    Description(String),
}

impl ApiError {
    /// How long Telegram asks us to wait, if it does.
    pub(super) fn pause(&self) -> Option<Duration> {
        match self {
            Self::RateLimited(pause) => Some(*pause),
            Self::NoResponse | Self::ChatMigrated | Self::UnknownToken | Self::Description(_) => {
                None
            }
        }
    }

    /// Describes it for the log.
    pub(super) fn describe(&self) -> &str {
        match self {
            Self::NoResponse => "the network or its server failed, or the answer cannot be read",
            Self::RateLimited(_) => "too many requests",
            Self::ChatMigrated => "the group has moved",
            Self::UnknownToken => "it does not know the token",
            Self::Description(words) => words,
        }
    }

    /// The kind by which it is counted.
    pub(super) fn kind(&self) -> ApiFailure {
        match self {
            Self::NoResponse => ApiFailure::Network,
            Self::RateLimited(_) => ApiFailure::TooMany,
            Self::ChatMigrated | Self::UnknownToken | Self::Description(_) => ApiFailure::Refused,
        }
    }

    /// Whether a message is already as we want it.
    pub(super) fn is_not_modified(&self) -> bool {
        matches!(self, Self::Description(words) if words.contains("message is not modified"))
    }

    /// Whether Telegram no longer knows the number of a file.
    pub(super) fn is_wrong_file_id(&self) -> bool {
        let is_wrong = |words: &str| words.contains("wrong") && words.contains("file id");
        matches!(self, Self::Description(words) if is_wrong(words))
    }

    /// What to do about a message that was not sent. Telegram explains a
    /// refusal in words only.
    pub(super) fn reaction(self) -> SendError {
        match self {
            Self::NoResponse | Self::UnknownToken => SendError::Later(None),
            Self::RateLimited(pause) => SendError::Later(Some(pause)),
            Self::ChatMigrated => SendError::Gone(anyhow!("the group has moved")),
            Self::Description(words) => {
                let is = |text: &str| words.contains(text);
                let has_left = ["forbidden", "chat not found", "deactivated", "can't initiate"];
                if has_left.into_iter().any(is) {
                    SendError::Gone(anyhow!(words))
                } else if ["bad request", "message", "button"].into_iter().any(is) {
                    SendError::Never(anyhow!(words))
                } else {
                    SendError::Later(None)
                }
            }
        }
    }
}
