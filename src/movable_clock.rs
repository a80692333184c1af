//! A clock that can be moved on, so that weeks can be tried at a keyboard and in
//! written conversations.

use std::ops::Deref;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, TimeDelta, Utc};

use crate::app::App;
use crate::bot::{Bot, Incoming};
use crate::store::{ChatId, Store, StoreError};
use triage::dialog::Dialog;

/// A clock that can be moved on.
#[derive(Clone)]
pub struct MovableClock {
    base: fn() -> DateTime<Utc>,
    /// By so many seconds.
    ahead: Arc<AtomicI64>,
}

impl MovableClock {
    /// Makes a clock that shows the same as `base`.
    pub fn new(base: fn() -> DateTime<Utc>) -> Self {
        Self { base, ahead: Arc::default() }
    }

    /// What it shows.
    pub fn now(&self) -> DateTime<Utc> {
        (self.base)() + TimeDelta::seconds(self.ahead.load(Ordering::Relaxed))
    }

    fn move_to(&self, at: DateTime<Utc>) {
        let ahead = (at - (self.base)()).num_seconds();
        self.ahead.fetch_max(ahead, Ordering::Relaxed);
    }

    /// Lets time pass: whatever falls due in a chat is done at its time, and
    /// `deliver` sends it.
    pub async fn wait<S: Store, D: Deref<Target = Dialog>>(
        &self,
        span: TimeDelta,
        chat: ChatId,
        app: &App<S, D>,
        bot: &Bot<S, D>,
        mut deliver: impl AsyncFnMut() -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let end = self.now() + span;
        while let Some(at) = app.due.at(chat).filter(|it| *it <= end) {
            // A record has whole seconds.
            self.move_to(at + TimeDelta::seconds(1));
            bot.handle(&Incoming::due(chat)).await?;
            deliver().await?;
        }
        self.move_to(end);
        Ok(())
    }
}

/// Reads how long to wait: `2 weeks`, `14d`, `36 hours`.
pub fn span(text: &str) -> Option<TimeDelta> {
    let text = text.trim().trim_start_matches('+');
    let digits = text.find(|it: char| !it.is_ascii_digit())?;
    let number: i64 = text[..digits].parse().ok()?;
    match text[digits..].trim() {
        "w" | "week" | "weeks" => TimeDelta::try_weeks(number),
        "d" | "day" | "days" => TimeDelta::try_days(number),
        "h" | "hour" | "hours" => TimeDelta::try_hours(number),
        "min" | "minute" | "minutes" => TimeDelta::try_minutes(number),
        _ => None,
    }
}
