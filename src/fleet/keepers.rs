//! Where the keepers of bots are reached: calls that Telegram makes to another
//! instance are passed on to them.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;

use super::BotId;

/// The addresses of other instances, by the bots that they keep, in the newest view.
/// One that gives no address is not among them.
#[derive(Clone, Default)]
pub struct Keepers(Arc<Shared>);

/// A `watch` would do, but wakes those who wait in an order left to chance; a
/// simulated world is the same each time.
#[derive(Default)]
struct Shared {
    addresses: Mutex<BTreeMap<BotId, String>>,
    changed: Notify,
}

impl Keepers {
    fn addresses(&self) -> MutexGuard<'_, BTreeMap<BotId, String>> {
        self.0.addresses.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes what a view shows.
    pub fn note(&self, addresses: BTreeMap<BotId, String>) {
        *self.addresses() = addresses;
        self.0.changed.notify_waiters();
    }

    /// Returns where the keeper of a bot is reached, if another instance keeps it.
    pub fn address(&self, bot: BotId) -> Option<String> {
        self.addresses().get(&bot).cloned()
    }

    /// Waits until the bot is not kept at this address any more.
    pub async fn left(&self, bot: BotId, address: &str) {
        loop {
            // Made before the look, so that no change is missed.
            let changed = self.0.changed.notified();
            if self.addresses().get(&bot).is_none_or(|it| it != address) {
                return;
            }
            changed.await;
        }
    }
}
