//! A call of the Bot API, what may go wrong with it, and its answer.

use std::{collections::HashMap, sync::Arc, time::Duration};

use serde_json::{Map, Value, json};
#[cfg(feature = "postgres")]
use tokio::time::Instant;

/// A request as it came, refused ones too.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    /// The place among all requests, from 0.
    pub(crate) order: usize,
    /// When it came.
    #[cfg(feature = "postgres")]
    pub(crate) at: Instant,
    /// The method's name as the documentation spells it.
    pub(crate) method: String,
    /// The parameters; of a multipart form, with the fields that are JSON parsed.
    pub(crate) params: Value,
    /// Why the request was refused; nothing as well while it is unanswered.
    pub(crate) refusal: Option<String>,
}

impl Request {
    pub(super) fn line(&self) -> String {
        let refusal = self.refusal.as_deref().unwrap_or_default();
        format!("#{} {} {} {refusal}", self.order, self.method, self.params)
    }
}

/// A way for one request to go wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// Refused with 429 and this many seconds to wait.
    TooMany { retry_after: u32 },
    /// Refused with this 5xx status. teloxide sleeps 10 s on any of them.
    Server(u16),
    /// Refused as if the person had blocked the bot.
    Forbidden,
    /// Refused as if the person had left Telegram.
    Deactivated,
    /// The connection is closed and nothing is done.
    CutBefore,
    /// The request is done, and the connection closed without an answer.
    CutAfter,
    /// The request is done at once, and answered after this long.
    Slow(Duration),
}

impl Fault {
    pub(super) fn refusal(self) -> Option<Refusal> {
        match self {
            Self::TooMany { retry_after } => Some(Refusal::too_many(retry_after)),
            Self::Server(code) => Some(Refusal::new(code, "Internal Server Error")),
            Self::Forbidden => Some(Refusal::blocked()),
            Self::Deactivated => Some(Refusal::new(403, "Forbidden: user is deactivated")),
            Self::CutBefore | Self::CutAfter | Self::Slow(_) => None,
        }
    }
}

/// A request, decoded.
pub(super) struct Call {
    /// In lower case.
    pub(super) method: String,
    pub(super) params: Map<String, Value>,
    pub(super) uploads: HashMap<String, Upload>,
}

#[derive(Clone)]
pub(super) struct Upload {
    pub(super) name: String,
    pub(super) bytes: Arc<Vec<u8>>,
}

impl Call {
    pub(super) fn text(&self, field: &str) -> &str {
        self.params.get(field).and_then(Value::as_str).unwrap_or_default()
    }

    /// Returns a whole number, which Telegram also takes as a string.
    pub(super) fn number(&self, field: &str) -> Option<i64> {
        let value = self.params.get(field)?;
        value.as_i64().or_else(|| value.as_str()?.parse().ok())
    }

    pub(super) fn flag(&self, field: &str) -> bool {
        self.params.get(field).and_then(Value::as_bool).unwrap_or_default()
    }

    pub(super) fn list(&self, field: &str) -> Option<Vec<Value>> {
        self.params.get(field)?.as_array().cloned()
    }

    pub(super) fn words(&self, field: &str) -> Option<Vec<String>> {
        let list = self.list(field)?;
        Some(list.iter().filter_map(Value::as_str).map(str::to_owned).collect())
    }

    /// Returns the file uploaded for a field, in either form: named after the
    /// field, or after what `attach://` says.
    pub(super) fn upload(&self, field: &str) -> Option<&Upload> {
        let name = self.text(field).strip_prefix("attach://").unwrap_or(field);
        self.uploads.get(name)
    }
}

pub(super) type Answer = Result<Value, Refusal>;

/// An answer that is not `ok`.
#[derive(Debug)]
pub(super) struct Refusal {
    pub(super) code: u16,
    pub(super) description: String,
    retry_after: Option<u32>,
}

impl Refusal {
    pub(super) fn new(code: u16, description: &str) -> Self {
        Self { code, description: description.to_owned(), retry_after: None }
    }

    /// Refuses a request that is wrong in itself.
    pub(super) fn bad(why: &str) -> Self {
        Self::new(400, &format!("Bad Request: {why}"))
    }

    pub(super) fn blocked() -> Self {
        Self::new(403, "Forbidden: bot was blocked by the user")
    }

    fn too_many(retry_after: u32) -> Self {
        let description = format!("Too Many Requests: retry after {retry_after}");
        Self { code: 429, description, retry_after: Some(retry_after) }
    }

    pub(super) fn body(&self) -> Value {
        let mut body =
            json!({"ok": false, "error_code": self.code, "description": self.description});
        if let Some(seconds) = self.retry_after {
            body["parameters"] = json!({"retry_after": seconds});
        }
        body
    }
}
