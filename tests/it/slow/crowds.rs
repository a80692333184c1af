//! A crowd that connects and says half of something, or nothing, while somebody
//! waits for an answer: at both listeners of the real program.

use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::mpsc;
use tokio::task::{JoinSet, yield_now};
use tokio::time::timeout;

use crate::fake::Fake;
use crate::slow::figures::ask;
use crate::slow::serving::{CHAT, Mode, QUESTIONS, Serving, free_address, hears};

/// Connects, says half a head, and waits for the end; for ever. Tells of each
/// time that it has connected.
async fn says_half(address: String, connected: mpsc::UnboundedSender<()>) {
    loop {
        if let Ok(mut stream) = TcpStream::connect(&address).await {
            let _ = stream.write_all(b"POST /telegram HTTP/1.1\r\nX-").await;
            let _ = connected.send(());
            let _ = stream.read_to_end(&mut Vec::new()).await;
        }
        yield_now().await;
    }
}

/// So many who say half a head, for ever, until dropped. When this returns, they
/// are there.
pub(crate) async fn crowd(address: &str, count: usize) -> JoinSet<()> {
    let (connected, mut seen) = mpsc::unbounded_channel();
    let mut crowd = JoinSet::new();
    for _ in 0..count {
        crowd.spawn(says_half(address.to_owned(), connected.clone()));
    }
    for _ in 0..count {
        seen.recv().await.unwrap();
    }
    crowd
}

#[tokio::test(flavor = "multi_thread")]
async fn a_crowd_at_both_listeners_keeps_nobody_from_being_answered() {
    let (fake, address) = (Fake::start().await, free_address());
    let settings = [("HEELWISE_WEB__LISTEN", address.as_str())];
    let serving = Serving::start_with(&fake, Mode::Webhook, &settings);
    let person = fake.chat(CHAT);
    person.say("/start");
    hears(&fake, QUESTIONS[0].0).await;
    let webhook = serving.setting("HEELWISE_WEBHOOK__LISTEN");
    let _crowds = (crowd(&webhook, 500).await, crowd(&address, 100).await);
    person.tap_label("Yes, I agree");
    hears(&fake, "Question 1 ").await;
    assert_eq!(ask(&address, "/healthz").await.0, 200);
    let log = serving.log();
    for listener in ["all 256 connections of the webhook", "all 16 connections of health"] {
        assert_eq!(log.matches(listener).count(), 1, "a line a minute: {log}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_asks_for_health_is_answered_though_others_stay_and_say_nothing() {
    let (fake, address) = (Fake::start().await, free_address());
    let settings = [("HEELWISE_WEB__LISTEN", address.as_str())];
    let _serving = Serving::start_with(&fake, Mode::Polling, &settings);
    assert_eq!(ask(&address, "/healthz").await.0, 200);
    let mut silent = Vec::new();
    for _ in 0..40 {
        silent.push(TcpStream::connect(&address).await.unwrap());
    }
    for stream in &mut silent[..24] {
        let ended = timeout(Duration::from_secs(20), stream.read_u8()).await;
        assert!(ended.expect("who has waited longest gives way").is_err());
    }
    assert_eq!(ask(&address, "/healthz").await.0, 200);
}
