//! The store cannot be reached for a while.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use anyhow::anyhow;
use futures::Stream;
use heelwise::app::App;
use heelwise::mandate::{LEASE, Lease, Mandate, Uptime};
use heelwise::outbox::send_queue::RateLimits;
use heelwise::outbox::{Channel, Outbox, SendError, Sent, Wake};
use heelwise::store::memory::Memory;
use heelwise::store::record::Encoded;
use heelwise::store::{ChatId, Kept, MessageId, Store, StoreError, Version};
use tokio::sync::mpsc;
use tokio::time::{Instant, timeout};
use triage::engine::{Notice, Reply};
use triage::locale::message::Message;

use crate::stores::record;
use crate::world::{app, edition, noon, put, read};

const CHAT: ChatId = ChatId(7);

/// A store that fails so many commits before it takes one.
#[derive(Clone, Default)]
pub(crate) struct Away {
    records: Arc<Memory>,
    failures: Arc<AtomicUsize>,
}

impl Away {
    pub(crate) fn fail(&self, times: usize) {
        self.failures.store(times, Ordering::Relaxed);
    }
}

impl Store for Away {
    async fn load(&self, chat: ChatId) -> Result<Kept, StoreError> {
        self.records.load(chat).await
    }

    async fn commit(
        &self,
        chat: ChatId,
        over: Version,
        record: Option<&Encoded>,
    ) -> Result<Version, StoreError> {
        let left = self.failures.load(Ordering::Relaxed);
        if left > 0 {
            self.failures.store(left - 1, Ordering::Relaxed);
            return Err(StoreError::Later(anyhow!("away")));
        }
        self.records.commit(chat, over, record).await
    }

    fn all(&self) -> impl Stream<Item = Result<(ChatId, Kept), StoreError>> + Send {
        self.records.all()
    }
}

/// Counts what arrives.
#[derive(Default)]
struct Counts(Arc<AtomicUsize>);

impl Channel for Counts {
    async fn send(&self, _: ChatId, _: &Message) -> Result<Sent, SendError> {
        self.0.fetch_add(1, Ordering::Relaxed);
        Ok(Sent { message: MessageId(1), at: None })
    }

    async fn edit(&self, _: ChatId, _: MessageId, _: &Message) -> Result<(), SendError> {
        Ok(())
    }

    async fn send_file(
        &self,
        _: ChatId,
        _: &Message,
        _: &str,
        _: Vec<u8>,
    ) -> Result<(), SendError> {
        Ok(())
    }
}

#[tokio::test(start_paused = true)]
async fn what_was_sent_while_the_store_was_away_is_settled_and_not_sent_again() {
    let (store, counts) = (Away::default(), Counts::default());
    let mut record = record(1);
    record.enqueue("en", 1, vec![Reply::Notice(Notice::Help)]);
    put(&store, CHAT, record).await;
    store.fail(3);
    let app = Arc::new(App::of(edition("fever"), store));
    let sent = counts.0.clone();
    Outbox::new(app.clone(), counts, noon).drain(CHAT).await.unwrap();
    assert_eq!(sent.load(Ordering::Relaxed), 1);
    assert_eq!(read(&app.store, CHAT).unwrap().outbox, []);
}

const RATES: RateLimits = RateLimits { all: 30, chat: 1 };

/// What waits to be sent: of two that are the same, one would be.
const NOTICES: [Notice; 6] = [
    Notice::Help,
    Notice::Privacy,
    Notice::Resumed,
    Notice::NothingBefore,
    Notice::Unusable,
    Notice::TooLong,
];

/// Chats, each with so many messages that wait; and what wakes the outbox for them.
struct Waiting {
    app: Arc<App<Memory>>,
    wake: mpsc::UnboundedSender<Wake>,
    woken: mpsc::UnboundedReceiver<Wake>,
}

async fn waiting(chats: i64, messages: usize) -> Waiting {
    let notices = NOTICES[..messages].iter().copied().map(Reply::Notice);
    waiting_for(chats, &notices.collect::<Vec<_>>()).await
}

async fn waiting_for(chats: i64, replies: &[Reply]) -> Waiting {
    let app = Arc::new(app("fever"));
    let (wake, woken) = mpsc::unbounded_channel();
    for chat in (1..=chats).map(ChatId) {
        let mut record = record(1);
        record.enqueue("en", 1, replies.to_vec());
        let priority = record.priority();
        put(&app.store, chat, record).await;
        wake.send(Wake { chat, priority }).unwrap();
    }
    Waiting { app, wake, woken }
}

/// A lease that has just been extended.
fn lease() -> Lease {
    let start = Instant::now();
    let lease = Lease::new(move || Uptime(start.elapsed()));
    lease.extend(Uptime(Duration::ZERO));
    lease
}

#[tokio::test(start_paused = true)]
async fn an_outbox_rests_without_a_mandate() {
    let start = Instant::now();
    let lease = Lease::new(move || Uptime(start.elapsed()));
    let Waiting { app, woken, wake: _wake } = waiting(30, 1).await;
    let counts = Counts::default();
    let sent = counts.0.clone();
    let outbox = Outbox::new(app, counts, noon).under(lease.mandate());
    let mut said = Box::pin(outbox.run(woken, RateLimits { all: 5, chat: 1 }));
    let mut after = async |time: Duration| {
        let _ = timeout(time, &mut said).await;
        sent.load(Ordering::Relaxed)
    };
    assert_eq!(after(Duration::from_secs(60)).await, 0);
    lease.extend(Uptime(start.elapsed()));
    let until = after(LEASE + Duration::from_secs(1)).await;
    assert!((15..30).contains(&until), "{until}");
    assert_eq!(after(Duration::from_secs(60)).await, until, "the lease has ended");
    lease.extend(Uptime(start.elapsed()));
    assert_eq!(after(LEASE).await, 30);
}

/// Five come at once, over the change of a keeper too.
#[tokio::test(start_paused = true)]
async fn an_outbox_that_takes_over_begins_with_one_message_a_chat() {
    for (mandate, at_once) in [(Mandate::unlimited(), 5), (lease().mandate(), 1)] {
        let Waiting { app, woken, wake: _wake } = waiting(1, 6).await;
        let counts = Counts::default();
        let sent = counts.0.clone();
        let outbox = Outbox::new(app, counts, noon).under(mandate);
        let said = outbox.run(woken, RATES);
        assert!(timeout(Duration::from_millis(900), said).await.is_err());
        assert_eq!(sent.load(Ordering::Relaxed), at_once);
    }
}

#[tokio::test(start_paused = true)]
async fn an_outbox_that_ends_leaves_what_waits_to_the_next_keeper() {
    for (mandate, left) in [(Mandate::unlimited(), 0), (lease().mandate(), 6)] {
        let Waiting { app, woken, wake } = waiting(1, 6).await;
        drop(wake);
        let outbox = Outbox::new(app.clone(), Counts::default(), noon).under(mandate);
        let start = Instant::now();
        outbox.run(woken, RATES).await.unwrap();
        let waits = read(&app.store, ChatId(1)).map_or(0, |it| it.outbox.len());
        assert_eq!(waits, left);
        assert_eq!(start.elapsed() < Duration::from_millis(100), left > 0);
    }
}

/// The next keeper may be long in coming.
#[tokio::test(start_paused = true)]
async fn an_outbox_that_ends_sends_what_is_urgent_first() {
    let replies = [Reply::Emergency, Reply::Notice(Notice::Help)];
    let Waiting { app, woken, wake } = waiting_for(1, &replies).await;
    drop(wake);
    let counts = Counts::default();
    let sent = counts.0.clone();
    Outbox::new(app.clone(), counts, noon)
        .under(lease().mandate())
        .run(woken, RATES)
        .await
        .unwrap();
    assert_eq!(sent.load(Ordering::Relaxed), 1);
    assert_eq!(read(&app.store, ChatId(1)).unwrap().outbox.len(), 1, "the rest is left");
}
