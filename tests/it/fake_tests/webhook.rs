//! Delivery to a webhook, to a bot that answers as the test asks.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use axum::{
    Json, Router,
    extract::State,
    http::{HeaderMap, StatusCode},
    routing::post,
};
use serde_json::{Value, json};
use teloxide::prelude::*;
use tokio::{net::TcpListener, sync::watch, task::JoinSet};

use super::{PAT, bot, done, refused};
use crate::fake::{Delivery, Fake, Timing};

/// A bot's end of the webhook.
struct Hook {
    url: reqwest::Url,
    seen: Arc<Seen>,
    _server: JoinSet<()>,
}

struct Seen {
    /// The secret and the update of each request.
    requests: watch::Sender<Vec<(String, Value)>>,
    /// How many requests may be answered; the others wait.
    answers: watch::Sender<usize>,
    /// The statuses to answer with before all is well.
    statuses: Mutex<Vec<u16>>,
}

impl Hook {
    async fn start(statuses: &[u16], answers: usize) -> Self {
        let seen = Arc::new(Seen {
            requests: watch::Sender::default(),
            answers: watch::Sender::new(answers),
            statuses: Mutex::new(statuses.to_vec()),
        });
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/hook", listener.local_addr().unwrap()).parse().unwrap();
        let router = Router::new().route("/hook", post(accept)).with_state(seen.clone());
        let mut server = JoinSet::new();
        server.spawn(async { axum::serve(listener, router).await.unwrap() });
        Self { url, seen, _server: server }
    }

    /// Waits for this many requests.
    async fn wait(&self, count: usize) -> Vec<i64> {
        let mut requests = self.seen.requests.subscribe();
        let enough = requests.wait_for(|requests| requests.len() >= count);
        drop(tokio::time::timeout(Duration::from_secs(20), enough).await.unwrap().unwrap());
        self.updates()
    }

    fn updates(&self) -> Vec<i64> {
        let requests = self.seen.requests.borrow();
        requests.iter().map(|(_, update)| update["update_id"].as_i64().unwrap()).collect()
    }
}

async fn accept(
    State(seen): State<Arc<Seen>>,
    headers: HeaderMap,
    Json(update): Json<Value>,
) -> StatusCode {
    let secret = headers.get("X-Telegram-Bot-Api-Secret-Token");
    let secret = secret.map(|secret| secret.to_str().unwrap()).unwrap_or_default().to_owned();
    seen.requests.send_modify(|requests| requests.push((secret, update)));
    let number = seen.requests.borrow().len();
    seen.answers.subscribe().wait_for(|answers| number <= *answers).await.unwrap();
    let mut statuses = seen.statuses.lock().unwrap();
    let status = if statuses.is_empty() { 200 } else { statuses.remove(0) };
    StatusCode::from_u16(status).unwrap()
}

fn accepted(update_id: i64) -> Delivery {
    Delivery { update_id, status: Some(200) }
}

async fn all_delivered(fake: &Fake) {
    fake.wait_for(|fake| (fake.undelivered() == 0).then_some(())).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn updates_come_with_the_secret_and_once() {
    let (fake, hook) = (Fake::start().await, Hook::start(&[], 99).await);
    let pat = fake.chat(PAT);
    let before = pat.say("before");
    bot(&fake).set_webhook(hook.url.clone()).secret_token("s3cret-_").await.unwrap();
    let after = pat.say("after");
    all_delivered(&fake).await;
    assert_eq!(fake.deliveries(), [accepted(before), accepted(after)]);
    let requests = hook.seen.requests.borrow().clone();
    assert_eq!(requests.len(), 2);
    assert!(requests.iter().all(|(secret, _)| secret == "s3cret-_"), "{requests:?}");
    assert_eq!(requests[1].1["message"]["text"], "after");
    assert_eq!(fake.violations(), [""; 0]);
}

#[tokio::test]
async fn a_refused_update_comes_again_and_holds_up_its_queue() {
    let (fake, hook) = (Fake::start().await, Hook::start(&[500, 401, 302], 99).await);
    let [one, two] = ["1", "2"].map(|text| fake.chat(PAT).say(text));
    bot(&fake).set_webhook(hook.url.clone()).await.unwrap();
    all_delivered(&fake).await;
    assert_eq!(hook.updates(), [one, one, one, one, two]);
    let statuses: Vec<_> = fake.deliveries().into_iter().map(|it| it.status.unwrap()).collect();
    assert_eq!(statuses, [500, 401, 302, 200, 200]);
    let info = bot(&fake).get_webhook_info().await.unwrap();
    assert_eq!(info.last_error_message.as_deref(), Some("Wrong response from the webhook: 302"));
}

#[tokio::test]
async fn one_update_of_a_queue_is_on_its_way_while_other_queues_go_on() {
    let (fake, hook) = (Fake::start().await, Hook::start(&[], 0).await);
    let pat = fake.chat(PAT);
    let text = pat.say("1");
    let later = pat.say("2");
    let tap = pat.tap(1, "x");
    let other = fake.chat(78).say("hello");
    let block = pat.block();
    bot(&fake).set_webhook(hook.url.clone()).await.unwrap();
    let mut first = hook.wait(4).await;
    first.sort_unstable();
    assert_eq!(first, [text, tap, other, block], "the queues' first ones");
    hook.seen.answers.send_replace(99);
    all_delivered(&fake).await;
    assert_eq!(hook.updates()[4..], [later]);
}

#[tokio::test]
async fn no_more_connections_are_used_than_allowed() {
    let (fake, hook) = (Fake::start().await, Hook::start(&[], 0).await);
    for chat in 1..=3 {
        fake.chat(chat).say("hello");
    }
    bot(&fake).set_webhook(hook.url.clone()).max_connections(2).await.unwrap();
    hook.wait(2).await;
    for _ in 0..20 {
        done(&fake, "getMe", json!({})).await;
    }
    assert_eq!(hook.updates().len(), 2);
    hook.seen.answers.send_replace(99);
    all_delivered(&fake).await;
    assert_eq!(hook.updates().len(), 3);
}

#[tokio::test]
async fn an_answer_that_does_not_come_in_time_is_none() {
    let timing = Timing { retry: Duration::from_millis(1), answer: Duration::from_millis(200) };
    let (fake, hook) = (Fake::start_with(timing).await, Hook::start(&[], 0).await);
    let update = fake.chat(PAT).say("hello");
    bot(&fake).set_webhook(hook.url.clone()).await.unwrap();
    fake.wait_for(|fake| fake.deliveries().first().cloned()).await;
    hook.seen.answers.send_replace(99);
    all_delivered(&fake).await;
    assert_eq!(fake.deliveries()[0], Delivery { update_id: update, status: None });
    assert_eq!(fake.deliveries().last(), Some(&accepted(update)));
}

#[tokio::test]
async fn an_accepted_update_can_come_again() {
    let (fake, hook) = (Fake::start().await, Hook::start(&[], 99).await);
    bot(&fake).set_webhook(hook.url.clone()).await.unwrap();
    let update = fake.chat(PAT).say("hello");
    all_delivered(&fake).await;
    fake.redeliver(update);
    all_delivered(&fake).await;
    fake.forget_confirmation();
    all_delivered(&fake).await;
    assert_eq!(hook.updates(), [update; 3]);
}

#[tokio::test]
async fn a_webhook_is_described_and_removed() {
    let (fake, hook) = (Fake::start().await, Hook::start(&[], 0).await);
    let bot = bot(&fake);
    assert_eq!(bot.get_webhook_info().await.unwrap().url, None);
    bot.set_webhook(hook.url.clone()).max_connections(7).await.unwrap();
    fake.chat(PAT).say("hello");
    let info = bot.get_webhook_info().await.unwrap();
    assert_eq!(info.url, Some(hook.url.clone()));
    assert_eq!((info.max_connections, info.pending_update_count), (Some(7), 1));
    bot.delete_webhook().drop_pending_updates(true).await.unwrap();
    assert_eq!(bot.get_webhook_info().await.unwrap().url, None);
    assert_eq!(fake.undelivered(), 0);
    assert_eq!(fake.violations(), [""; 0]);
}

#[tokio::test]
async fn an_odd_webhook_is_refused() {
    let fake = Fake::start().await;
    let long = "s".repeat(257);
    for (url, secret, why) in [
        ("http://example.com/", "s", "bad webhook: An HTTPS URL must be provided for webhook"),
        ("https://example.com/", "s s", "secret token contains unallowed characters"),
        ("https://example.com/", &long, "secret token is too long"),
    ] {
        let params = json!({"url": url, "secret_token": secret});
        assert_eq!(refused(&fake, "setWebhook", params).await, format!("400 Bad Request: {why}"));
    }
}
