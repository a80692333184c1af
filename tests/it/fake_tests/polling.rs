//! `getUpdates` as Telegram has it.

use std::time::Duration;

use serde_json::{Value, json};
use teloxide::{ApiError, RequestError, prelude::*, types::AllowedUpdate};
use tokio::time::Instant;

use super::{PAT, bot, call, done, greeted, refused};
use crate::fake::Fake;

fn ids(updates: &Value) -> Vec<i64> {
    let updates = updates.as_array().unwrap().iter();
    updates.map(|update| update["update_id"].as_i64().unwrap()).collect()
}

async fn poll(fake: &Fake, offset: i64) -> Vec<i64> {
    ids(&done(fake, "getUpdates", json!({"offset": offset})).await)
}

#[tokio::test]
async fn an_offset_confirms_all_below_it() {
    let fake = Fake::start().await;
    let pat = fake.chat(PAT);
    let [one, two, three] = ["1", "2", "3"].map(|text| pat.say(text));
    assert_eq!(poll(&fake, 0).await, [one, two, three]);
    assert_eq!(poll(&fake, two).await, [two, three]);
    assert_eq!(fake.undelivered(), 2);
    assert_eq!(poll(&fake, 0).await, [two, three]);
    let limited = done(&fake, "getUpdates", json!({"limit": 1})).await;
    assert_eq!(ids(&limited), [two]);
    assert_eq!(poll(&fake, three + 1).await, [0; 0]);
    assert_eq!(fake.undelivered(), 0);
}

#[tokio::test]
async fn a_long_poll_wakes_on_a_new_update() {
    let fake = Fake::start().await;
    let bot = bot(&fake);
    let began = Instant::now();
    let (updates, ()) = tokio::join!(bot.get_updates().timeout(10).into_future(), async {
        fake.wait_for(|fake| fake.requests().first().cloned()).await;
        fake.chat(PAT).say("hello");
    });
    assert_eq!(updates.unwrap().len(), 1);
    assert!(began.elapsed() < Duration::from_secs(9), "{:?}", began.elapsed());
    assert_eq!(fake.violations(), [""; 0]);
}

#[tokio::test]
async fn a_long_poll_ends_when_its_time_is_up() {
    let fake = Fake::start().await;
    let began = Instant::now();
    let params = json!({"timeout": 1});
    assert_eq!(done(&fake, "getUpdates", params).await, json!([]));
    assert!(began.elapsed() >= Duration::from_secs(1), "{:?}", began.elapsed());
}

#[tokio::test]
async fn the_older_of_two_polls_is_ended() {
    let fake = Fake::start().await;
    let bot = bot(&fake);
    let older = bot.get_updates().timeout(10).into_future();
    let (older, newer) = tokio::join!(older, async {
        fake.wait_for(|fake| fake.requests().first().cloned()).await;
        call(&fake, "getUpdates", json!({"timeout": 0})).await
    });
    let error = older.unwrap_err();
    assert!(matches!(error, RequestError::Api(ApiError::TerminatedByOtherGetUpdates)), "{error}");
    assert_eq!(newer.0, 200);
}

#[tokio::test]
async fn there_is_no_polling_while_a_webhook_is_set() {
    let fake = Fake::start().await;
    let hook = json!({"url": "http://127.0.0.1:9/hook"});
    let (waiting, ()) = tokio::join!(call(&fake, "getUpdates", json!({"timeout": 10})), async {
        fake.wait_for(|fake| fake.requests().first().cloned()).await;
        done(&fake, "setWebhook", hook).await;
    });
    assert_eq!(waiting.1["description"], "Conflict: terminated by setWebhook request");
    assert_eq!(
        refused(&fake, "getUpdates", json!({})).await,
        "409 Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to \
         delete the webhook first"
    );
    done(&fake, "deleteWebhook", json!({})).await;
    assert_eq!(poll(&fake, 0).await, [0; 0]);
}

#[tokio::test]
async fn kinds_not_asked_for_do_not_come() {
    let fake = greeted().await;
    let bot = bot(&fake);
    let kinds = [AllowedUpdate::CallbackQuery];
    assert_eq!(bot.get_updates().allowed_updates(kinds).await.unwrap().len(), 1);
    fake.chat(PAT).say("unheard");
    let tap = fake.chat(PAT).tap(1, "x");
    let updates = bot.get_updates().await.unwrap();
    assert_eq!(updates.len(), 2, "what came before is kept: {updates:?}");
    assert_eq!(i64::from(updates[1].id.0), tap);
    bot.get_updates().allowed_updates([]).await.unwrap();
    fake.chat(PAT).say("heard");
    assert_eq!(bot.get_updates().await.unwrap().len(), 3);
}

#[tokio::test]
async fn a_confirmed_update_can_come_again() {
    let fake = Fake::start().await;
    let pat = fake.chat(PAT);
    let [one, two] = ["1", "2"].map(|text| pat.say(text));
    poll(&fake, 0).await;
    assert_eq!(poll(&fake, two + 1).await, [0; 0]);
    fake.redeliver(one);
    let three = pat.say("3");
    assert_eq!(poll(&fake, two + 1).await, [one, three]);
    assert_eq!(poll(&fake, three + 1).await, [0; 0]);
    fake.forget_confirmation();
    assert_eq!(poll(&fake, three + 1).await, [one, three]);
    assert_eq!(fake.undelivered(), 2);
}

#[tokio::test]
#[should_panic(expected = "has not been confirmed")]
async fn an_update_still_waiting_cannot_be_redelivered() {
    let fake = Fake::start().await;
    let waiting = fake.chat(PAT).say("1");
    fake.redeliver(waiting);
}

#[tokio::test]
async fn after_a_quiet_week_the_numbers_start_elsewhere() {
    let fake = Fake::start().await;
    let pat = fake.chat(PAT);
    let before = pat.say("1");
    fake.quiet_week();
    let lower = pat.say("2");
    assert!(lower < before, "{lower} {before}");
    assert_eq!(poll(&fake, before + 1).await, [lower], "a far offset is as none");
    fake.quiet_week();
    let higher = pat.say("3");
    assert!(higher > lower + 1, "{higher} {lower}");
    assert_eq!(poll(&fake, lower + 1).await, [higher]);
}
