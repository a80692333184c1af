//! A fleet: several instances of this program on one database. Each bot lives at
//! one of them at a time, its keeper; only the keeper takes the bot's updates
//! and speaks for it.
//!
//! Without `[fleet]` in the settings `serve` serves its bot alone, with a mandate
//! without limits. All but `postgres` and `others` is held to a simulation.

use std::future::Future;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::store::StoreError;

pub mod plan;
pub mod fitness;
pub mod keepers;
pub mod others;
pub mod time;
pub mod instance;
#[cfg(feature = "postgres")]
pub mod postgres;

/// The number of an instance: random at each registration, and never used again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct InstanceId(pub i64);

/// The number of a bot, which stands before the colon of its token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct BotId(pub i64);

/// The number of a tenure, the time that a bot spends at one keeper: random, and
/// another at each claim and each gift.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TenureId(pub i64);

/// An instance, as the others see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Instance {
    /// Its number.
    pub id: InstanceId,
    /// Another at each beat.
    pub beat: i64,
    /// Whether it can serve well.
    pub fit: bool,
    /// Bots go to the highest release while it lives.
    pub release: i32,
}

/// A bot, as the database has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BotRow {
    /// The bot.
    pub bot: BotId,
    /// Its tenure, over which it changes.
    pub tenure: TenureId,
    /// The instance at which it lives. If that is not among the instances, it was
    /// buried.
    pub keeper: Option<InstanceId>,
    /// The instance that has asked for it.
    pub heir: Option<InstanceId>,
    /// How often it was claimed from the dead.
    pub falls: u16,
}

/// What an instance sees with its beat. Bots are read before instances: an
/// instance registers before it claims, so a keeper that is not among the
/// instances was buried.
#[derive(Clone, Debug)]
pub struct View {
    /// All bots.
    pub bots: Vec<BotRow>,
    /// All instances.
    pub instances: Vec<Instance>,
    /// The time by the clock of the database.
    pub time: DateTime<Utc>,
}

/// A change of one bot, made if the bot still has the tenure that was seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// The instance keeps it now, if it is registered and no living instance
    /// keeps the bot.
    Claim(InstanceId, TenureId),
    /// The instance asks for it.
    Ask(InstanceId),
    /// Nobody keeps it now.
    Give(TenureId),
    /// It has been well for long: its falls are forgotten.
    Recover,
}

/// Where instances find each other, and their bots. Each change is a
/// compare-and-set of one row.
pub trait Roster: Send + Sync {
    /// Registers an instance under a number that was never used.
    fn register(&self, me: &Instance) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// Notes that an instance is alive, and returns what it sees after that;
    /// nothing if it was buried.
    fn beat(&self, me: &Instance) -> impl Future<Output = Result<Option<View>, StoreError>> + Send;

    /// Removes an instance, if it has not beaten since. Returns whether it did.
    fn bury(
        &self,
        who: InstanceId,
        beat: i64,
    ) -> impl Future<Output = Result<bool, StoreError>> + Send;

    /// Changes a bot, if it still has this tenure. Returns whether it did.
    fn change(
        &self,
        bot: BotId,
        over: TenureId,
        to: Change,
    ) -> impl Future<Output = Result<bool, StoreError>> + Send;
}
