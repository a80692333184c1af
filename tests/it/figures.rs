//! Health and figures of the real program.

use std::time::Duration;

use heelwise::metrics::Metrics;

use crate::fake::{Fake, Fault};
use crate::serving::{CHAT, Mode, Serving, free_address, goes_through, hears};

/// Between two questions, so that asking does not keep the program busy.
const PAUSE: Duration = Duration::from_millis(10);

/// Asks the program, until it listens.
async fn ask(address: &str, path: &str) -> (u16, String) {
    let url = format!("http://{address}{path}");
    let asked = async {
        loop {
            match reqwest::get(&url).await {
                Ok(answer) => break (answer.status().as_u16(), answer.text().await.unwrap()),
                Err(_) => tokio::time::sleep(PAUSE).await,
            }
        }
    };
    let limit = Duration::from_secs(20);
    tokio::time::timeout(limit, asked).await.expect("the program listens")
}

/// Asks for the figures until the series is as expected.
async fn until(address: &str, series: &str, is_expected: impl Fn(f64) -> bool) {
    let asked = async { while !is_expected(figure(&ask(address, "/metrics").await.1, series)) {} };
    let limit = Duration::from_secs(20);
    if tokio::time::timeout(limit, asked).await.is_err() {
        panic!("`{series}` never was as expected: {}", ask(address, "/metrics").await.1);
    }
}

/// A series that is not there has counted nothing.
fn figure(text: &str, series: &str) -> f64 {
    let line = text.lines().find_map(|line| line.strip_prefix(series)?.strip_prefix(' '));
    line.map_or(0.0, |it| it.parse().unwrap())
}

fn start(fake: &Fake) -> (Serving, String) {
    let address = free_address();
    (Serving::start_with(fake, Mode::Polling, &[("HEELWISE_WEB__LISTEN", &address)]), address)
}

#[tokio::test(flavor = "multi_thread")]
async fn figures_tell_how_a_conversation_went() {
    let fake = Fake::start().await;
    let (mut serving, address) = start(&fake);
    let person = fake.chat(CHAT);
    goes_through(&fake, &person).await;
    hears(&fake, "Why I say this").await;
    until(&address, "heelwise_outbox_messages", |it| it == 0.0).await;
    let (status, text) = ask(&address, "/metrics").await;
    assert_eq!(status, 200);
    let is = |series: &str, figure_wanted: f64| {
        assert_eq!(figure(&text, series), figure_wanted, "{series} in {text}");
    };
    is("heelwise_updates_total{kind=\"command\",result=\"handled\"}", 1.0);
    is("heelwise_updates_total{kind=\"tap\",result=\"handled\"}", 14.0);
    is("heelwise_handling_seconds_count", 15.0);
    is("heelwise_sessions{state=\"finished\"}", 1.0);
    is("heelwise_sessions{state=\"answering\"}", 0.0);
    is("heelwise_outbox_oldest_seconds", 0.0);
    is("heelwise_store_errors_total", 0.0);
    is("heelwise_telegram_failures_total{kind=\"too_many_requests\"}", 0.0);
    let outcomes = text.lines().filter(|it| it.starts_with("heelwise_outcomes_total{outcome="));
    let (once, never): (Vec<_>, Vec<_>) = outcomes.partition(|it| it.ends_with(" 1"));
    assert_eq!(once.len(), 1);
    assert!(never.len() > 1 && never.iter().all(|it| it.ends_with(" 0")), "{never:?}");
    assert_eq!(
        figure(&text, "heelwise_delivery_seconds_count"),
        figure(&text, "heelwise_deliveries_total{result=\"sent\"}"),
    );
    assert!(figure(&text, "heelwise_store_bytes") > 0.0);
    assert!(figure(&text, "heelwise_store_batch_commits_count") > 15.0);
    assert!(!text.contains(&CHAT.to_string()), "no number of a chat");

    serving.kill();
    serving.start_again();
    until(&address, "heelwise_sessions{state=\"finished\"}", |it| it == 1.0).await;
    person.say("/restart");
    until(&address, "heelwise_sessions{state=\"finished\"}", |it| it == 0.0).await;
    until(&address, "heelwise_sessions{state=\"answering\"}", |it| it == 1.0).await;
    person.say("/delete");
    until(&address, "heelwise_sessions{state=\"answering\"}", |it| it == 0.0).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn figures_tell_what_telegram_refuses_and_what_waits() {
    let fake = Fake::start().await;
    fake.script("sendMessage", vec![Fault::TooMany { retry_after: 600 }]);
    let (mut serving, address) = start(&fake);
    fake.chat(CHAT).say("/start");
    let too_many = "heelwise_telegram_failures_total{kind=\"too_many_requests\"}";
    until(&address, too_many, |it| it == 1.0).await;
    until(&address, "heelwise_outbox_messages", |it| it == 1.0).await;
    until(&address, "heelwise_outbox_oldest_seconds", |it| it > 0.0).await;
    let text = ask(&address, "/metrics").await.1;
    assert_eq!(figure(&text, "heelwise_outbox_chats"), 1.0);
    assert_eq!(figure(&text, "heelwise_deliveries_total{result=\"later\"}"), 1.0);
    assert_eq!(figure(&text, "heelwise_sessions{state=\"consenting\"}"), 1.0);
    serving.kill();
    serving.start_again();
    hears(&fake, "Do you agree").await;
    until(&address, "heelwise_delivery_seconds_count", |it| it == 1.0).await;
    let text = ask(&address, "/metrics").await.1;
    assert!(figure(&text, "heelwise_delivery_seconds_sum") > 0.0);
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_healthy_at_once_and_ready_when_telegram_has_answered() {
    let fake = Fake::start().await;
    fake.script("getMe", vec![Fault::CutBefore]);
    fake.script("deleteWebhook", vec![Fault::CutBefore]);
    let (mut serving, address) = start(&fake);
    assert_eq!(ask(&address, "/healthz").await, (200, "ok\n".to_owned()));
    let not_yet = (503, "Telegram has not answered yet\n".to_owned());
    assert_eq!(ask(&address, "/readyz").await, not_yet);
    fake.chat(CHAT).say("/start");
    hears(&fake, "Do you agree").await;
    assert_eq!(ask(&address, "/readyz").await, (200, "ready\n".to_owned()));
    fake.script("sendMessage", vec![Fault::TooMany { retry_after: 600 }]);
    fake.chat(CHAT).say("/help");
    let later = "heelwise_deliveries_total{result=\"later\"}";
    until(&address, later, |it| it == 1.0).await;
    let stopped = serving.stop();
    let asked = async { while ask(&address, "/readyz").await.1 != "stopping\n" {} };
    assert_eq!(tokio::join!(stopped, asked).0, Some(0));
}

#[test]
fn every_figure_is_explained_to_operators_and_no_other() {
    let page = std::fs::read_to_string(crate::world::root().join("docs/operating.md")).unwrap();
    let names = |text: &str, begin: &str| {
        let rest = text.lines().filter_map(|line| line.strip_prefix(begin).map(str::to_owned));
        rest.collect::<Vec<_>>()
    };
    let mut told = Vec::new();
    let (_, figures) = page.split_once("## Figures").unwrap();
    let (figures, _) = figures.split_once("\n## ").unwrap();
    for row in names(figures, "| `") {
        let (cell, _) = row.split_once(" |").unwrap();
        let bare = |it: &str| it.split(['`', '{']).next().unwrap().to_owned();
        told.extend(cell.split(", `").map(bare));
    }
    let metrics = Metrics::default();
    metrics.may_reach("rest");
    let text = metrics.text(0);
    let types = names(&text, "# TYPE heelwise_");
    let mut there: Vec<_> = types.iter().map(|it| it.split_once(' ').unwrap()).collect();
    there.sort();
    told.sort();
    let suffix = |kind: &str| match kind {
        "counter" => "_total",
        "info" => "_info",
        _ => "",
    };
    let there: Vec<_> = there.iter().map(|(it, kind)| format!("{it}{}", suffix(kind))).collect();
    assert_eq!(there, told);
}
