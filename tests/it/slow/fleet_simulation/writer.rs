//! What is asked before each write, and what an onlooker who sees every
//! instance at once has to say about that write.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use heelwise::fleet::{BotId, InstanceId};
use heelwise::mandate::Mandate;

use super::machine::{Machine, Process};
use super::{Broken, World};

/// Where something is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum To {
    Database,
    Telegram,
}

/// One tenure, as it writes to the database and to Telegram.
#[derive(Clone)]
pub(super) struct Writer {
    pub(super) world: Arc<World>,
    pub(super) machine: Arc<Machine>,
    pub(super) process: Arc<Process>,
    pub(super) bot: BotId,
    /// Its number among all tenures.
    pub(super) tenure: u64,
    /// None for a process that is alone.
    pub(super) instance: Option<InstanceId>,
    pub(super) mandate: Mandate,
}

impl Writer {
    /// Whether the write may be made, as the process sees it.
    pub(super) fn is_open(&self, to: To) -> bool {
        match (self.world.broken, to) {
            (Some(Broken::WritesWithoutMandate), To::Database) => true,
            (Some(Broken::SpeaksWithoutMandate), To::Telegram) => true,
            (Some(Broken::MandateByTimer), _) => {
                self.process.is_open_by_timer.load(Ordering::Relaxed) || !self.mandate.is_limited()
            }
            (Some(Broken::KeepsAfterView | Broken::GivesBeforeSent), _) => {
                self.process.lease.holds() || !self.mandate.is_limited()
            }
            _ => self.mandate.holds(),
        }
    }

    /// A write is made now.
    pub(super) fn note_write(&self, what: &str) {
        let Some(instance) = self.instance else { return };
        if !self.world.database().lives(instance) {
            let machine = self.machine.number;
            self.world.fail(format!("{machine}: {what} began after its sender was buried"));
        }
        self.note_others(what);
    }

    /// No other tenure of the bot may be open now.
    pub(super) fn note_others(&self, what: &str) {
        let open =
            self.world.tenures().iter().any(|it| {
                it.bot == self.bot && it.tenure != self.tenure && it.is_open(To::Telegram)
            });
        if open && self.is_open(To::Telegram) {
            let bot = self.bot.0;
            self.world.fail(format!("two instances had a mandate for bot {bot}: {what}"));
        }
    }
}
