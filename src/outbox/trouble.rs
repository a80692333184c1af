//! Trouble: logs whether Telegram accepts our messages. While it does not,
//! there is a line a minute, and one when it is over; a line for each try would
//! hide everything else.

use std::time::Duration;

use tokio::time::Instant;

use super::Progress;

/// The time between two lines.
const PAUSE: Duration = Duration::from_secs(60);

/// Failed tries since the last line.
#[derive(Default)]
pub(super) struct Trouble {
    /// Telegram asked for patience (429).
    too_many: u32,
    /// No answer, or not a proper one.
    unheard: u32,
    /// Whether a try has succeeded after the last that failed.
    is_better: bool,
    /// When the next line is due; none while all is well.
    due: Option<Instant>,
}

impl Trouble {
    /// When to look again.
    pub(super) fn due(&self) -> Option<Instant> {
        self.due
    }

    /// Notes the result of a try.
    pub(super) fn note(&mut self, said: &Progress, now: Instant) {
        match said {
            Progress::Nothing => return,
            Progress::All | Progress::More { .. } => {
                self.is_better = true;
                return;
            }
            Progress::Later(Some(_)) => self.too_many += 1,
            Progress::Later(None) => self.unheard += 1,
        }
        self.is_better = false;
        if self.due.is_none() {
            self.warn("messages wait: Telegram does not take them now", now);
        }
    }

    /// Logs what is due. If nothing waits, there is nothing left for Telegram
    /// to accept, so the trouble is over.
    pub(super) fn tell(&mut self, nothing_waits: bool, now: Instant) {
        if self.due.is_none_or(|due| due > now) {
            return;
        }
        let is_quiet = self.too_many + self.unheard == 0;
        if is_quiet && (self.is_better || nothing_waits) {
            self.due = None;
            tracing::info!("messages go out again");
        } else {
            self.warn("messages still wait: Telegram does not take them all", now);
        }
    }

    fn warn(&mut self, what: &str, now: Instant) {
        let Self { too_many, unheard, .. } = *self;
        tracing::warn!(too_many_requests = too_many, unanswered = unheard, "{what}");
        (self.too_many, self.unheard) = (0, 0);
        self.due = Some(now + PAUSE);
    }
}
