//! Somebody else changes a record between our reading and our commit.

use std::sync::Arc;
use std::sync::Mutex;

use chrono::TimeDelta;
use futures::Stream;
use heelwise::app::App;
use heelwise::bot::{self, Bot, Incoming, Limits, Written};
use heelwise::outbox::{Channel, Outbox, SendError, Sent};
use heelwise::store::memory::Memory;
use heelwise::store::record::{Encoded, Record};
use heelwise::store::{ChatId, Kept, MessageId, Store, StoreError, UpdateId, Version};
use tokio::sync::mpsc;
use triage::engine::{Input, Notice, Reply};
use triage::locale::message::Message;

use crate::stores::record;
use crate::world::{edition, noon, put, read};

const CHAT: ChatId = ChatId(7);

/// A store in which somebody else is faster once.
#[derive(Default)]
struct Overtaken {
    records: Memory,
    theirs: Mutex<Option<Record>>,
}

impl Store for Overtaken {
    async fn load(&self, chat: ChatId) -> Result<Kept, StoreError> {
        self.records.load(chat).await
    }

    async fn commit(
        &self,
        chat: ChatId,
        over: Version,
        record: Option<&Encoded>,
    ) -> Result<Version, StoreError> {
        let theirs = self.theirs.lock().unwrap().take();
        if let Some(theirs) = theirs {
            put(&self.records, chat, theirs).await;
        }
        self.records.commit(chat, over, record).await
    }

    fn all(&self) -> impl Stream<Item = Result<(ChatId, Kept), StoreError>> + Send {
        self.records.all()
    }
}

/// Somebody asks for help, and one more reply waits for them.
fn ours() -> Record {
    let mut record = record(1);
    record.enqueue("en", 1, vec![Reply::Notice(Notice::Help)]);
    record
}

/// The same, after an update that we do not know of.
fn theirs() -> Record {
    let mut record = ours();
    record.mark_seen(UpdateId(99));
    record.enqueue("en", 1, vec![Reply::Notice(Notice::Unusable)]);
    record
}

async fn overtaken(ours: Record, theirs: Record) -> Arc<App<Overtaken>> {
    let store = Overtaken { records: Memory::default(), theirs: Mutex::new(Some(theirs)) };
    put(&store.records, CHAT, ours).await;
    Arc::new(App::of(edition("fever"), store))
}

/// A channel in which all arrives.
struct Open;

impl Channel for Open {
    async fn send(&self, _: ChatId, _: &Message) -> Result<Sent, SendError> {
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

#[tokio::test]
async fn an_update_is_handled_over_what_somebody_else_has_committed() {
    let app = overtaken(ours(), theirs()).await;
    let (wake, _woken) = mpsc::unbounded_channel();
    let incoming = Incoming {
        update: Some(UpdateId(100)),
        chat: CHAT,
        language: None,
        tapped_message: None,
        written: Written::Unknown,
        input: Input::typed("/start"),
    };
    Bot::new(app.clone(), wake, noon).handle(&incoming).await.unwrap();
    assert_eq!(read(&app.store, CHAT).unwrap().seen, [UpdateId(99), UpdateId(100)]);
}

#[tokio::test]
async fn a_delivery_is_settled_in_what_somebody_else_has_committed() {
    let app = overtaken(ours(), theirs()).await;
    Outbox::new(app.clone(), Open, noon).drain(CHAT).await.unwrap();
    let record = read(&app.store, CHAT).unwrap();
    assert_eq!((record.seen, record.outbox), (vec![UpdateId(99)], Vec::new()));
}

#[tokio::test]
async fn a_person_who_comes_back_meanwhile_is_not_erased() {
    let old = Record { last_active_at: noon() - TimeDelta::days(31), ..record(1) };
    let app = overtaken(old, record(2)).await;
    let (wake, _woken) = mpsc::unbounded_channel();
    let limits = Limits::of(noon(), TimeDelta::days(30));
    assert_eq!(bot::sweep(&app, &wake, noon(), limits).await.unwrap(), 0);
    assert_eq!(read(&app.store, CHAT), Some(record(2)));
}
