//! Where the keepers of bots are reached: calls that Telegram makes to another
//! instance are passed on to them.

use std::collections::BTreeMap;

use tokio::sync::watch;

use super::BotId;

/// The addresses of other instances, by the bots that they keep, in the newest view.
/// One that gives no address is not among them.
#[derive(Clone, Default)]
pub struct Keepers(watch::Sender<BTreeMap<BotId, String>>);

impl Keepers {
    /// Notes what a view shows.
    pub fn note(&self, addresses: BTreeMap<BotId, String>) {
        self.0.send_if_modified(|it| {
            let is_new = *it != addresses;
            *it = addresses;
            is_new
        });
    }

    /// Returns where the keeper of a bot is reached, if another instance keeps it.
    pub fn address(&self, bot: BotId) -> Option<String> {
        self.0.borrow().get(&bot).cloned()
    }

    /// Waits until the bot is not kept at this address any more.
    pub async fn left(&self, bot: BotId, address: &str) {
        let is_elsewhere = |it: &BTreeMap<_, String>| it.get(&bot).is_none_or(|it| it != address);
        // The sender is here.
        let _ = self.0.subscribe().wait_for(is_elsewhere).await;
    }
}
