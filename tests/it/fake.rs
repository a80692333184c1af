//! A Telegram for tests: a Bot API server inside the test's own process, and
//! the people who write to the bot.
//!
//! Invariant: the fake shares no code with the bot. What the bot sends is judged
//! by Telegram's limits, in Telegram's words, and by another crate's types.

mod call;
mod limits;
mod methods;
mod oracle;
mod people;
mod polling;
mod profile;
mod sent;
mod server;
mod webhook;
mod world;

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use serde_json::Value;
use tokio::{net::TcpListener, sync::watch, task::JoinSet};

pub(crate) use call::{Fault, Request};
pub(crate) use people::Person;
pub(crate) use sent::Sent;
pub(crate) use webhook::Delivery;

use people::User;
use world::{Chat, World};

const PATIENCE: Duration = Duration::from_secs(90);

/// A Telegram with one bot, which stops when dropped.
pub(crate) struct Fake {
    shared: Arc<Shared>,
    url: reqwest::Url,
    _tasks: JoinSet<()>,
}

/// How slow webhook delivery is; Telegram itself counts in seconds and minutes.
#[derive(Clone, Copy)]
pub(crate) struct Timing {
    /// The wait before the second retry; the first is at once, and each later
    /// wait is twice the one before, up to 16 times this.
    pub(crate) retry: Duration,
    /// How long an answer is awaited before the update is sent again.
    pub(crate) answer: Duration,
}

impl Default for Timing {
    fn default() -> Self {
        Self { retry: Duration::from_millis(50), answer: Duration::from_secs(60) }
    }
}

impl Fake {
    /// The bot's token, which looks real enough for teloxide to hide it.
    pub(crate) const TOKEN: &str = "123456789:AAF4keTokenForTests-abcdefghijklmno";

    /// What people are called: their first and last name, and their user name.
    pub(crate) const NAMES: [&str; 3] = ["Wendeltrud", "Quastenflosser", "wq_not_a_patient"];

    /// Starts a Telegram that nobody has written to yet.
    pub(crate) async fn start() -> Self {
        Self::start_with(Timing::default()).await
    }

    /// Starts a Telegram whose webhook delivery is as patient as given.
    pub(crate) async fn start_with(timing: Timing) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("the port is bound");
        let url = format!("http://{address}").parse().expect("an address makes a URL");
        let shared = Arc::new(Shared {
            world: Mutex::default(),
            changes: watch::Sender::new(()),
            stopped: watch::Sender::new(false),
        });
        let mut tasks = JoinSet::new();
        tasks.spawn(server::serve(listener, shared.clone()));
        tasks.spawn(webhook::deliver(shared.clone(), timing));
        Self { shared, url, _tasks: tasks }
    }

    /// Returns what to give to `Bot::set_api_url`.
    pub(crate) fn url(&self) -> reqwest::Url {
        self.url.clone()
    }

    /// Returns the person whose private chat has this number.
    ///
    /// Until they do something, the bot does not know the chat.
    pub(crate) fn chat(&self, id: i64) -> Person {
        self.person(id, Chat::private(id))
    }

    /// Returns the one person who writes in the group of this (negative) number.
    pub(crate) fn group(&self, id: i64) -> Person {
        self.person(id, Chat::group(id))
    }

    fn person(&self, id: i64, new: Chat) -> Person {
        self.shared.change(|world| {
            world.chats.entry(id).or_insert(new);
        });
        Person::new(self.shared.clone(), id)
    }

    /// Makes the next requests of this method go wrong, one fault each.
    pub(crate) fn script(&self, method: &str, faults: Vec<Fault>) {
        self.shared.change(|world| {
            world.faults.entry(method.to_lowercase()).or_default().extend(faults);
        });
    }

    /// Returns the bot's messages that the chat shows, as they are now.
    pub(crate) fn messages(&self, chat: i64) -> Vec<Sent> {
        self.shared.with(|world| world.chats.get(&chat).map(Chat::sent).unwrap_or_default())
    }

    /// Returns every request so far, in the order of arrival.
    pub(crate) fn requests(&self) -> Vec<Request> {
        self.shared.with(|world| world.requests.clone())
    }

    /// Returns how many requests there were so far.
    pub(crate) fn request_count(&self) -> usize {
        self.shared.with(|world| world.requests.len())
    }

    /// Returns how many messages the bot has sent so far, or tried to.
    #[cfg(feature = "postgres")]
    pub(crate) fn send_count(&self) -> usize {
        let is_one = |it: &&Request| it.method == "sendMessage";
        self.shared.with(|world| world.requests.iter().filter(is_one).count())
    }

    /// Returns the parameters of every request of one method.
    pub(crate) fn requests_of(&self, method: &str) -> Vec<Value> {
        let same = |request: &Request| request.method.eq_ignore_ascii_case(method);
        self.requests().into_iter().filter(same).map(|request| request.params).collect()
    }

    /// Returns what in the requests is not as the Bot API has it.
    pub(crate) fn violations(&self) -> Vec<String> {
        self.shared.with(|world| world.violations.clone())
    }

    /// Returns how many updates the bot has not confirmed or accepted.
    pub(crate) fn undelivered(&self) -> usize {
        self.shared.with(|world| world.updates.pending.len())
    }

    /// Returns the numbers of the messages and taps that the bot has confirmed or
    /// accepted, each with its chat.
    #[cfg(feature = "postgres")]
    pub(crate) fn confirmed(&self) -> Vec<(i64, i64)> {
        self.shared.with(|world| world.updates.confirmed())
    }

    /// Returns every attempt to deliver to the webhook, in order of its end.
    pub(crate) fn deliveries(&self) -> Vec<Delivery> {
        self.shared.with(|world| world.deliveries.clone())
    }

    /// Delivers once more an update that the bot has confirmed, by either way
    /// and whatever offset it asks with.
    pub(crate) fn redeliver(&self, update_id: i64) {
        self.shared.change(|world| world.updates.redeliver(update_id));
    }

    /// Forgets the last confirmation: what it confirmed is delivered once more.
    pub(crate) fn forget_confirmation(&self) {
        self.shared.change(|world| world.updates.forget_confirmation());
    }

    /// Lets a week pass: what waits has expired, and the next update's number
    /// has nothing to do with the last one's; it may well be lower.
    pub(crate) fn quiet_week(&self) {
        self.shared.change(|world| {
            world.advance(Duration::from_secs(8 * 24 * 60 * 60));
            world.updates.jump();
        });
    }

    /// Moves the dates on new messages forward.
    pub(crate) fn advance(&self, time: Duration) {
        self.shared.change(|world| world.advance(time));
    }

    /// Returns the chat as a reader sees it now: a person's words after `>`,
    /// the bot's without, buttons in brackets.
    pub(crate) fn transcript(&self, chat: i64) -> String {
        self.shared.with(|world| world.chats.get(&chat).map(Chat::transcript).unwrap_or_default())
    }

    /// Waits until the check finds what it looks for; it looks again whenever
    /// anything has happened here.
    pub(crate) async fn wait_for<T>(&self, check: impl Fn(&Self) -> Option<T>) -> T {
        let mut changes = self.shared.changes.subscribe();
        let found = async {
            loop {
                if let Some(found) = check(self) {
                    return found;
                }
                changes.changed().await.expect("the fake holds the sender");
            }
        };
        match tokio::time::timeout(PATIENCE, found).await {
            Ok(found) => found,
            Err(_) => panic!("waited for {PATIENCE:?} in vain\n{}", self.everything()),
        }
    }

    /// Waits until the chat shows this many of the bot's messages; returns the
    /// last of them.
    pub(crate) async fn wait_message(&self, chat: i64, count: usize) -> Sent {
        self.wait_for(|fake| fake.messages(chat).into_iter().nth(count - 1)).await
    }

    fn everything(&self) -> String {
        self.shared.with(|world| {
            let chats = world.chats.iter();
            let chats = chats.map(|(id, chat)| format!("chat {id}\n{}", chat.transcript()));
            let requests = world.requests.iter().map(Request::line);
            chats.chain(requests).collect::<Vec<_>>().join("\n")
        })
    }
}

impl Drop for Fake {
    fn drop(&mut self) {
        self.shared.stopped.send_replace(true);
    }
}

/// What the server, the deliverer and the people share.
struct Shared {
    world: Mutex<World>,
    changes: watch::Sender<()>,
    stopped: watch::Sender<bool>,
}

impl Shared {
    /// Looks at the world, or changes what nobody waits for.
    fn with<T>(&self, act: impl FnOnce(&mut World) -> T) -> T {
        // A test that has failed in here should fail for its own reason.
        act(&mut self.world.lock().unwrap_or_else(std::sync::PoisonError::into_inner))
    }

    /// Changes the world and wakes all who wait.
    fn change<T>(&self, act: impl FnOnce(&mut World) -> T) -> T {
        let result = self.with(act);
        self.changes.send_replace(());
        result
    }

    async fn stop(&self) {
        let mut stopped = self.stopped.subscribe();
        // An error means that the fake is gone, which is as good.
        let _ = stopped.wait_for(|stopped| *stopped).await;
    }
}
