//! Requests that go wrong as asked.

use std::{pin::pin, time::Duration};

use serde_json::json;
use teloxide::{ApiError, RequestError, prelude::*};

use super::{PAT, bot, call, greeted, refused, send};
use crate::fake::{Fake, Fault};

const CHAT: ChatId = ChatId(PAT);

#[tokio::test]
async fn faults_come_one_by_one_and_then_it_works() {
    let fake = greeted().await;
    let bot = bot(&fake);
    let faults = vec![Fault::TooMany { retry_after: 3 }, Fault::Forbidden, Fault::Deactivated];
    fake.script("sendMessage", faults);
    bot.get_me().await.unwrap();
    let error = bot.send_message(CHAT, "1").await.unwrap_err();
    let RequestError::RetryAfter(wait) = error else { panic!("{error}") };
    assert_eq!(wait.seconds(), 3);
    let error = bot.send_message(CHAT, "2").await.unwrap_err();
    assert!(matches!(error, RequestError::Api(ApiError::BotBlocked)), "{error}");
    let error = bot.send_message(CHAT, "3").await.unwrap_err();
    assert!(matches!(error, RequestError::Api(ApiError::UserDeactivated)), "{error}");
    bot.send_message(CHAT, "4").await.unwrap();
    let shown: Vec<String> = fake.messages(PAT).into_iter().map(|sent| sent.text).collect();
    assert_eq!(shown, ["4"]);
    assert_eq!(fake.requests_of("sendMessage").len(), 4);
}

#[tokio::test]
async fn faults_have_telegrams_codes() {
    let fake = greeted().await;
    let faults = [Fault::Server(502), Fault::Forbidden, Fault::Deactivated];
    fake.script("SENDMESSAGE", faults.to_vec());
    let params = json!({"chat_id": PAT, "text": "x"});
    for words in [
        "502 Internal Server Error",
        "403 Forbidden: bot was blocked by the user",
        "403 Forbidden: user is deactivated",
    ] {
        assert_eq!(refused(&fake, "sendMessage", params.clone()).await, words);
    }
    fake.script("sendMessage", vec![Fault::TooMany { retry_after: 7 }]);
    let (status, body) = call(&fake, "sendMessage", params).await;
    assert_eq!((status, &body["parameters"]), (429, &json!({"retry_after": 7})));
    assert_eq!(body["description"], "Too Many Requests: retry after 7");
    assert_eq!(fake.messages(PAT), []);
}

#[tokio::test]
async fn a_connection_is_cut_before_the_request_is_done_or_after() {
    let fake = greeted().await;
    let bot = bot(&fake);
    fake.script("sendMessage", vec![Fault::CutBefore, Fault::CutAfter]);
    for shown in [0, 1] {
        let error = bot.send_message(CHAT, "x").await.unwrap_err();
        assert!(matches!(error, RequestError::Network(_)), "{error}");
        assert_eq!(fake.messages(PAT).len(), shown);
    }
    assert_eq!(fake.requests_of("sendMessage").len(), 2, "no client may try again by itself");
    bot.send_message(CHAT, "y").await.unwrap();
}

#[tokio::test]
async fn a_slow_request_is_done_at_once_and_answered_late() {
    let fake = greeted().await;
    let slow = Duration::from_millis(300);
    fake.script("sendMessage", vec![Fault::Slow(slow)]);
    let began = tokio::time::Instant::now();
    let mut sending = pin!(send(&fake, "x"));
    tokio::select! {
        biased;
        _ = fake.wait_message(PAT, 1) => {}
        _ = &mut sending => panic!("the answer was first"),
    }
    sending.await;
    assert!(began.elapsed() >= slow, "{:?}", began.elapsed());
}

#[tokio::test]
async fn fakes_do_not_know_each_other() {
    let (one, two) = (greeted().await, Fake::start().await);
    send(&one, "x").await;
    assert_eq!((one.messages(PAT).len(), two.messages(PAT).len()), (1, 0));
    assert_eq!((one.undelivered(), two.undelivered()), (1, 0));
}

#[tokio::test]
async fn a_dropped_fake_ends_what_waits_and_listens_no_more() {
    let fake = Fake::start().await;
    let bot = bot(&fake);
    let url = fake.url();
    let (poll, ()) = tokio::join!(bot.get_updates().timeout(15).into_future(), async {
        fake.wait_for(|fake| fake.requests().first().cloned()).await;
        drop(fake);
    });
    assert!(matches!(poll, Err(RequestError::Network(_))), "{poll:?}");
    let error = reqwest::get(url).await.unwrap_err();
    assert!(error.is_connect(), "{error}");
}

#[tokio::test]
async fn a_body_that_is_no_json_is_a_violation() {
    let fake = Fake::start().await;
    let url = fake.url().join(&format!("/bot{}/getMe", Fake::TOKEN)).unwrap();
    let response = reqwest::Client::new().post(url).body("{").send().await.unwrap();
    assert_eq!(response.status(), 400);
    assert_eq!(fake.violations().len(), 1);
    assert_eq!(call(&fake, "getMe", json!({})).await.0, 200);
}
