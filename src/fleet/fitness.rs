//! Fitness: whether an instance can serve well, or had better give its bots to
//! others.

use std::collections::VecDeque;
use std::time::Duration;

use crate::mandate::Uptime;

/// How far back we look, and how long an instance may not have been allowed to
/// act in that time.
const WINDOW: Duration = Duration::from_secs(60);
const MUTE_MAX: Duration = Duration::from_secs(10);

/// How long Telegram may not have been heard.
const SILENCE_MAX: Duration = Duration::from_secs(15);

/// The times in which an instance was not allowed to act.
#[derive(Default)]
pub struct Fitness(VecDeque<(Uptime, Uptime)>);

impl Fitness {
    /// Notes a time in which the instance was not allowed to act. What was noted
    /// before counts once: the answer to a late beat may extend the lease to a time
    /// that is over, and that has been noted. Returns how long it was beside that.
    pub fn note_mute(&mut self, from: Uptime, until: Uptime) -> Duration {
        let from = self.0.back().map_or(from, |(_, noted)| from.max(*noted));
        if until > from {
            self.0.push_back((from, until));
        }
        until.since(from)
    }

    /// Whether the instance can serve, if it last heard Telegram then.
    pub fn is_fit(&mut self, heard: Uptime, now: Uptime) -> bool {
        let start = Uptime(now.0.saturating_sub(WINDOW));
        while self.0.front().is_some_and(|(_, until)| *until < start) {
            self.0.pop_front();
        }
        let mute: Duration = self.0.iter().map(|(from, until)| until.since(start.max(*from))).sum();
        now.since(heard) < SILENCE_MAX && mute < MUTE_MAX
    }
}
