//! How fast messages come, over the change of a keeper too.

use std::collections::BTreeMap;
use std::time::Duration;

use crate::fake::Fake;

/// Messages a second, and how many may come at once after a quiet time: in all chats
/// together, and in one.
const ALL: (u32, u32) = (30, 30);
const CHAT: (u32, u32) = (1, 5);

/// How much later than the one after it a message can be on its way.
const SLACK: Duration = Duration::from_secs(1);

/// No more messages came than may.
pub(super) fn was_kept(fake: &Fake) {
    let mut free = BTreeMap::new();
    for sent in fake.requests().iter().filter(|it| it.method == "sendMessage") {
        let chat = sent.params["chat_id"].to_string();
        for (of, (rate, burst)) in [(None, ALL), (Some(chat), CHAT)] {
            let every = Duration::from_secs(1) / rate;
            let what = of.as_deref().unwrap_or("all").to_owned();
            let free = free.entry(of).or_insert(sent.at);
            assert!(*free <= sent.at + every * (burst - 1) + SLACK, "more than may come: {what}");
            *free = (*free).max(sent.at) + every;
        }
    }
}
