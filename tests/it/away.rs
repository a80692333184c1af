//! The store cannot be reached for a while.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::anyhow;
use futures::Stream;
use heelwise::app::App;
use heelwise::outbox::{Channel, Outbox, SendError, Sent};
use heelwise::store::memory::Memory;
use heelwise::store::record::Encoded;
use heelwise::store::{ChatId, Kept, MessageId, Store, StoreError, Version};
use triage::engine::{Notice, Reply};
use triage::locale::message::Message;

use crate::stores::record;
use crate::world::{edition, noon, put, read};

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
