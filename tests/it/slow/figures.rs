//! Health and figures of the real program.

use std::time::Duration;

use heelwise::metrics::Metrics;
use heelwise::studio::Sources;

use crate::fake::{Fake, Fault};
use crate::slow::serving::{CHAT, Mode, QUESTIONS, Serving, free_address, goes_through, hears};
use crate::studio::{Running, sources};

/// Between two questions, so that asking does not keep the program busy.
const PAUSE: Duration = Duration::from_millis(10);

/// Asks the program, until it listens.
pub(crate) async fn ask(address: &str, path: &str) -> (u16, String) {
    let url = format!("http://{address}{path}");
    let asked = async {
        loop {
            match reqwest::get(&url).await {
                Ok(answer) => break (answer.status().as_u16(), answer.text().await.unwrap()),
                Err(_) => tokio::time::sleep(PAUSE).await,
            }
        }
    };
    let limit = Duration::from_secs(90);
    tokio::time::timeout(limit, asked).await.expect("the program listens")
}

/// Asks for the figures until the series is as expected.
pub(crate) async fn until(address: &str, series: &str, is_expected: impl Fn(f64) -> bool) {
    let asked = async { while !is_expected(figure(&ask(address, "/metrics").await.1, series)) {} };
    let limit = Duration::from_secs(90);
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
async fn figures_show_how_a_conversation_went() {
    let fake = Fake::start().await;
    let (mut serving, address) = start(&fake);
    let person = fake.chat(CHAT);
    goes_through(&fake, &person).await;
    hears(&fake, "Why I say this").await;
    // The last message can arrive before the update behind it is counted.
    let taps = QUESTIONS.len() as f64;
    until(&address, "heelwise_handling_seconds_count", |it| it == taps + 1.0).await;
    until(&address, "heelwise_outbox_messages", |it| it == 0.0).await;
    let (status, text) = ask(&address, "/metrics").await;
    assert_eq!(status, 200);
    let is = |series: &str, figure_wanted: f64| {
        assert_eq!(figure(&text, series), figure_wanted, "{series} in {text}");
    };
    is("heelwise_updates_total{kind=\"command\",result=\"handled\"}", 1.0);
    is("heelwise_updates_total{kind=\"tap\",result=\"handled\"}", taps);
    is("heelwise_sessions{state=\"finished\"}", 1.0);
    is("heelwise_sessions{state=\"answering\"}", 0.0);
    is("heelwise_outbox_oldest_seconds", 0.0);
    is("heelwise_store_errors_total", 0.0);
    is("heelwise_telegram_failures_total{kind=\"too_many_requests\"}", 0.0);
    let outcomes = text.lines().filter(|it| it.starts_with("heelwise_outcomes_total{outcome="));
    let (once, never): (Vec<_>, Vec<_>) = outcomes.partition(|it| it.ends_with(" 1"));
    assert_eq!(once.len(), 1);
    assert!(never.len() > 1 && never.iter().all(|it| it.ends_with(" 0")), "{never:?}");
    // Who taps a question before its delivery is settled has replaced it: that
    // delivery has no time.
    let sent = figure(&text, "heelwise_deliveries_total{result=\"sent\"}");
    until(&address, "heelwise_delivery_seconds_count", |it| it > 0.0 && it <= sent).await;
    assert!(figure(&text, "heelwise_store_bytes") > 0.0);
    assert!(figure(&text, "heelwise_store_batch_commits_count") > taps + 1.0);
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
async fn figures_show_what_telegram_refuses_and_what_waits() {
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
    hears(&fake, QUESTIONS[0].0).await;
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
    let (status, text) = ask(&address, "/readyz").await;
    assert!(status == 503 && text.starts_with("Telegram has not answered yet\n"), "{text}");
    fake.chat(CHAT).say("/start");
    hears(&fake, QUESTIONS[0].0).await;
    let (status, text) = ask(&address, "/readyz").await;
    let version = text.strip_prefix("ready\nversion: ").and_then(|it| it.strip_suffix('\n'));
    assert_eq!((status, version.map(str::len)), (200, Some(16)), "{text}");
    fake.script("sendMessage", vec![Fault::TooMany { retry_after: 600 }]);
    fake.chat(CHAT).say("/help");
    let later = "heelwise_deliveries_total{result=\"later\"}";
    until(&address, later, |it| it == 1.0).await;
    let stopped = serving.stop();
    let asked = async { while !ask(&address, "/readyz").await.1.starts_with("stopping\n") {} };
    assert_eq!(tokio::join!(stopped, asked).0, Some(0));
}

/// A page of anybody's may have the browser of this machine ask by its own name.
#[tokio::test(flavor = "multi_thread")]
async fn who_asks_by_a_name_that_is_not_ours_gets_nothing() {
    let (fake, address) = (Fake::start().await, free_address());
    let settings =
        [("HEELWISE_WEB__LISTEN", address.as_str()), ("HEELWISE_WEB__NAMES", "heelwise w.example")];
    let _serving = Serving::start_with(&fake, Mode::Polling, &settings);
    assert_eq!(ask(&address, "/healthz").await.0, 200);
    let client = reqwest::Client::new();
    let status = async |path: &str, host: &str| {
        let request = client.get(format!("http://{address}{path}")).header("Host", host);
        request.send().await.unwrap().status().as_u16()
    };
    for host in
        ["127.0.0.1", "10.1.2.3:9464", "[::1]:1", "localhost:9464", "W.example", "heelwise:1"]
    {
        assert_eq!(status("/metrics", host).await, 200, "{host}");
    }
    for host in ["evil.example:9464", "127.0.0.1.evil.example", "localhost.evil.example", "x y"] {
        for path in ["/metrics", "/healthz", "/readyz", "/"] {
            assert_eq!(status(path, host).await, 421, "{host} {path}");
        }
    }
    assert_eq!(status("/", "localhost").await, 404);
    let posted = client.post(format!("http://{address}/metrics")).send().await.unwrap();
    assert_eq!(posted.status().as_u16(), 405);
    let text = ask(&address, "/metrics").await.1;
    assert_eq!(figure(&text, "heelwise_web_refused_total{reason=\"host\"}"), 16.0);
}

#[test]
fn every_figure_is_explained_to_operators_and_no_other() {
    let page = std::fs::read_to_string(crate::world::root().join("docs/operating.md")).unwrap();
    let names = |text: &str, begin: &str| {
        let rest = text.lines().filter_map(|line| line.strip_prefix(begin).map(str::to_owned));
        rest.collect::<Vec<_>>()
    };
    let mut listed = Vec::new();
    let (_, figures) = page.split_once("## Metrics").unwrap();
    let (figures, _) = figures.split_once("\n## ").unwrap();
    for row in names(figures, "| `") {
        let (cell, _) = row.split_once(" |").unwrap();
        let bare = |it: &str| it.split(['`', '{']).next().unwrap().to_owned();
        listed.extend(cell.split(", `").map(bare));
    }
    let metrics = Metrics::default();
    metrics.declare_outcome("rest");
    metrics.set_figures(vec![(["question", "age", "shown"].map(str::to_owned), 10)]);
    let text = metrics.text(0);
    let types = names(&text, "# TYPE heelwise_");
    let there = types.iter().map(|it| it.split_once(' ').unwrap());
    let suffix = |kind: &str| match kind {
        "counter" => "_total",
        "info" => "_info",
        _ => "",
    };
    let mut there: Vec<_> = there.map(|(it, kind)| format!("{it}{}", suffix(kind))).collect();
    there.sort();
    listed.sort();
    assert_eq!(there, listed);
}

/// Words of PromQL that are no figure of ours.
const PROMQL: [&str; 15] = [
    "up",
    "absent",
    "or",
    "and",
    "by",
    "bot", // where one process has several
    "le",
    "sum",
    "rate",
    "increase",
    "changes",
    "job",
    "histogram_quantile",
    "m",
    "h",
];

/// Returns the words of an expression outside quotes, with what stands between
/// the braces after them.
fn selectors(expression: &str) -> Vec<(String, String)> {
    let is_of_a_word = |it: char| it.is_ascii_alphanumeric() || it == '_';
    let mut found = Vec::new();
    let mut rest = expression;
    while let Some(start) = rest.find(|it: char| it.is_ascii_alphabetic()) {
        rest = &rest[start..];
        let end = rest.find(|it| !is_of_a_word(it)).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        let labels = after.strip_prefix('{').and_then(|it| it.split_once('}'));
        rest = labels.map_or(after, |(_, after)| after);
        found.push((word.to_owned(), labels.map_or("", |(labels, _)| labels).to_owned()));
    }
    found
}

/// Every series that the program has, from its start.
fn series() -> String {
    let metrics = Metrics::default();
    metrics.declare_outcome("rest");
    metrics.text(0)
}

fn asks_for_what_there_is(expression: &str, label: Option<&str>) {
    let series = series();
    let of_ours = |name: &str| {
        let lines = series.lines().filter(move |it| it.starts_with(&format!("{name}{{")));
        lines.map(str::to_owned).collect::<Vec<_>>()
    };
    for (word, labels) in selectors(expression) {
        let Some(name) = Some(&word).filter(|it| it.starts_with("heelwise_")) else {
            let is_known = PROMQL.contains(&&word[..]) || series.contains(&format!("{word}=\""));
            assert!(is_known, "`{word}` in {expression}");
            continue;
        };
        let is_bare = series.lines().any(|it| it.starts_with(&format!("{name} ")));
        assert!(is_bare || !of_ours(name).is_empty(), "there is no {name}: {expression}");
        let is_there = |it: &String| labels.split(',').all(|label| it.contains(label));
        assert!(labels.is_empty() || of_ours(name).iter().any(is_there), "{expression}");
        let named = label.filter(|it| it.starts_with("{{")).map(|it| it.trim_matches(['{', '}']));
        let has = |label: &str| of_ours(name).iter().any(|it| it.contains(&format!("{label}=\"")));
        assert!(named.is_none_or(has), "{name} has no label {label:?}");
    }
}

#[test]
fn every_alert_asks_for_figures_that_there_are() {
    let alerts = std::fs::read_to_string(crate::world::root().join("config/alerts.yml")).unwrap();
    let of = |key: &str| {
        let lines = alerts.lines().filter_map(|it| it.trim().strip_prefix(key));
        lines.map(str::trim).collect::<Vec<_>>()
    };
    let expressions = of("expr:");
    expressions.iter().for_each(|it| asks_for_what_there_is(it, None));
    assert_eq!(expressions.len(), of("- alert:").len());
    for what in [
        "up{",
        "outbox_oldest_seconds > 60",
        "telegram_silence_seconds",
        "result=\"refused\"",
        "set_aside_total",
        "store_errors_total",
    ] {
        assert!(expressions.iter().any(|it| it.contains(what)), "nobody is alerted of {what}");
    }
}

#[test]
fn every_panel_of_the_dashboard_shows_figures_that_there_are() {
    let text = std::fs::read_to_string(crate::world::root().join("config/dashboard.json")).unwrap();
    let dashboard: serde_json::Value = serde_json::from_str(&text).unwrap();
    let panels = dashboard["panels"].as_array().unwrap();
    for target in panels.iter().flat_map(|it| it["targets"].as_array().unwrap()) {
        let expression = target["expr"].as_str().unwrap();
        asks_for_what_there_is(expression, target["legendFormat"].as_str());
    }
    let shown = |name: &str| text.contains(&format!("heelwise_{name}"));
    let types = series();
    let types = types.lines().filter_map(|it| it.strip_prefix("# TYPE heelwise_"));
    for name in types.map(|it| it.split(' ').next().unwrap()) {
        assert!(shown(name), "the dashboard does not show {name}");
    }
}

/// One person is too few for any number to be shown.
#[tokio::test(flavor = "multi_thread")]
async fn where_people_stop_is_printed_by_a_running_and_by_a_stopped_bot() {
    let fake = Fake::start().await;
    let files = ["dialogs/heel-pain.toml", "locales"].map(|it| crate::world::root().join(it));
    let [dialog, locales] = files.each_ref().map(|it| it.to_str().unwrap());
    let settings = [("HEELWISE_DIALOG", dialog), ("HEELWISE_LOCALES", locales)];
    let mut serving = Serving::start_with(&fake, Mode::Polling, &settings);
    goes_through(&fake, &fake.chat(CHAT)).await;
    hears(&fake, "Why I say this").await;
    let figures = |serving: &Serving| {
        let output = serving.run(&["figures", "--by", "language"]);
        assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    let running = figures(&serving);
    let store = serving.store();
    let studio = Running::of(Sources { store, ..sources(&crate::world::root(), "heel-pain") });
    let page = studio.page("/figures?by=language");
    assert!(page.contains("<h2>Questions</h2>") && page.contains("<code>age</code>"), "{page}");
    assert!(page.contains(r#"<td class="number">*</td>"#), "{page}");
    assert_eq!(serving.stop().await, Some(0));
    assert_eq!(figures(&serving), running);
    assert!(studio.page("/figures").contains("No bot runs on the store"));
    let csv = serving.run(&["figures", "--by", "language", "--format", "csv"]).stdout;
    let csv = String::from_utf8(csv).unwrap();
    assert!(csv.starts_with("kind,version,language,name,event,number\n"), "{csv}");
    assert!(csv.contains("\nquestion,,en,age,answered,*\n"), "{csv}");
    let lines: Vec<_> = running.lines().collect();
    let (heading, rows) = lines.split_first().unwrap();
    assert!(heading.starts_with("language  question "), "{running}");
    let rows: Vec<_> = rows.iter().take_while(|it| !it.is_empty()).collect();
    // The first is the consent, and the last the result.
    assert_eq!(rows.len(), QUESTIONS.len() - 2, "{running}");
    for row in rows {
        let cells: Vec<_> = row.split_whitespace().collect();
        assert_eq!(cells[0], "en", "{running}");
        assert_eq!(cells[2..], ["*", "*", "0", "0", "0", "0", "0"], "{running}");
    }
}
