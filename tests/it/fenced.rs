//! Connections to Telegram, over real sockets: nothing is written to one without a
//! mandate.

use std::time::Duration;

use heelwise::edition::Edition;
use heelwise::mandate::{LEASE, Lease, Uptime};
use heelwise::outbox::{Channel, SendError};
use heelwise::store::ChatId;
use heelwise::telegram::Telegram;
use tokio::io::AsyncReadExt;
use tokio::net::TcpListener;
use tokio::sync::watch;
use triage::engine::{Notice, Reply};
use triage::locale::message::Message;

use crate::fake::Fake;
use crate::world::edition;

const CHAT: ChatId = ChatId(7);

/// More than the system keeps of what nobody reads.
const MUCH: usize = 32 << 20;

fn message() -> Message {
    let Edition { dialog, locales, .. } = edition("fever");
    locales.get("en").render(&dialog, &Reply::Notice(Notice::Help)).unwrap()
}

/// A lease by a clock that the test sets.
fn lease() -> (Lease, watch::Sender<Duration>) {
    let (set, time) = watch::channel(Duration::ZERO);
    (Lease::new(move || Uptime(*time.borrow())), set)
}

fn telegram(url: &str, lease: &Lease) -> Telegram {
    let (telegram, _) = Telegram::new(Fake::TOKEN, url, Default::default()).unwrap();
    telegram.under(lease.mandate()).0
}

#[tokio::test]
async fn a_kept_connection_asks_before_each_message() {
    let (fake, message) = (Fake::start().await, message());
    fake.chat(CHAT.0).say("/start");
    let (lease, clock) = lease();
    let telegram = telegram(fake.url().as_str(), &lease);
    let sends = async || {
        let sent = telegram.send(CHAT, &message).await;
        assert!(matches!(sent, Ok(_) | Err(SendError::Later(None))), "{sent:?}");
        (sent.is_ok(), fake.request_count())
    };
    assert_eq!(sends().await, (false, 0), "it has never held");
    lease.extend(Uptime(Duration::ZERO));
    assert_eq!(sends().await, (true, 1));
    clock.send_replace(LEASE);
    assert_eq!(sends().await, (false, 1), "no timer was needed");
    lease.extend(Uptime(LEASE));
    assert_eq!(sends().await, (true, 2));
    telegram.mandate().end();
    assert_eq!(sends().await, (false, 2), "the tenure has ended");
}

#[tokio::test]
async fn what_is_half_written_is_not_finished() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (lease, clock) = lease();
    lease.extend(Uptime(Duration::ZERO));
    let telegram = telegram(&url, &lease);
    let message = message();
    let sent = telegram.send_file(CHAT, &message, "letter.pdf", vec![b'x'; MUCH]);
    let read = async {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut bytes = vec![0; 1 << 20];
        stream.read_exact(&mut bytes).await.unwrap();
        clock.send_replace(LEASE);
        let mut rest = Vec::new();
        // It ends, by a reset or not.
        let _ = stream.read_to_end(&mut rest).await;
        bytes.len() + rest.len()
    };
    let (sent, read) = tokio::join!(sent, read);
    assert!(matches!(sent, Err(SendError::Later(None))), "{sent:?}");
    assert!(read < MUCH, "{read} bytes came");
}
