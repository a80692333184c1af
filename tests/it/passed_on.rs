//! Calls for a bot that another instance of a fleet keeps, over real sockets.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use heelwise::app::App;
use heelwise::bot::Bot;
use heelwise::fleet::BotId;
use heelwise::fleet::keepers::Keepers;
use heelwise::metrics::Metrics;
use heelwise::store::ChatId;
use heelwise::store::memory::Memory;
use heelwise::telegram::{CallbackAnswer, Entry, Telegram, Webhook, answer_calls};
use reqwest::{Client, Response};
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{mpsc, watch};
use tokio::task::JoinSet;
use tokio::time::{Instant, pause, timeout};

use crate::fake::Fake;
use crate::webhook::{starts, taps};
use crate::world::{edition, noon, read};

const BOT: BotId = BotId(7);

const SECRET: &str = "s3cret";

/// What one instance says to another of a call that it passes on.
const PASSED_ON: &str = "x-heelwise-passed-on";

/// An instance that Telegram may call.
struct Instance {
    address: SocketAddr,
    entry: Arc<Entry>,
    keepers: Keepers,
    metrics: Arc<Metrics>,
    stop: watch::Receiver<bool>,
    tasks: JoinSet<()>,
    _stopper: watch::Sender<bool>,
}

impl Instance {
    async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let webhook = Webhook {
            url: "https://clinic.example/telegram".to_owned(),
            listen: address,
            path: "/telegram".to_owned(),
            secret: SECRET.to_owned(),
        };
        let (metrics, keepers) = (Arc::<Metrics>::default(), Keepers::default());
        let entry = Arc::new(Entry::new(BOT, webhook, metrics.clone(), keepers.clone()));
        let (stopper, stop) = watch::channel(false);
        let mut tasks = JoinSet::new();
        tasks.spawn(answer_calls(vec![entry.clone()], listener, stop.clone()));
        Self { address, entry, keepers, metrics, stop, tasks, _stopper: stopper }
    }

    /// Begins to keep the bot.
    fn keeps(&mut self) -> Arc<App<Memory>> {
        self.keeps_and_taps().0
    }

    /// The same, with the taps that calls of its own are to answer.
    fn keeps_and_taps(&mut self) -> (Arc<App<Memory>>, mpsc::Receiver<CallbackAnswer>) {
        let app = Arc::new(App::of(edition("fever"), Memory::default()));
        let metrics = self.metrics.clone();
        let (telegram, taps) = Telegram::new(Fake::TOKEN, "http://127.0.0.1:1", metrics).unwrap();
        let (wake, woken) = mpsc::unbounded_channel();
        let bot = Bot::new(app.clone(), wake, noon);
        let (entry, stop) = (self.entry.clone(), self.stop.clone());
        self.tasks.spawn(async move {
            let _woken = woken;
            telegram.take_calls(bot, &entry, stop).await.unwrap();
        });
        (app, taps)
    }

    /// Sees who keeps the bot.
    fn sees(&self, keeper: Option<SocketAddr>) {
        self.keepers.note(keeper.map(|it| (BOT, it.to_string())).into_iter().collect());
    }

    async fn call(&self, headers: &[(&str, &str)]) -> Response {
        self.call_with(headers, &starts(7, 1)).await
    }

    async fn call_with(&self, headers: &[(&str, &str)], update: &Value) -> Response {
        let mut call = Client::new().post(format!("http://{}/telegram", self.address));
        for (name, value) in headers {
            call = call.header(*name, *value);
        }
        call.json(update).send().await.unwrap()
    }

    /// The status of the answer to a call of Telegram's.
    async fn telegram_calls(&self) -> u16 {
        self.call(&[("x-telegram-bot-api-secret-token", SECRET)]).await.status().as_u16()
    }

    fn passed_on(&self, result: &str) -> bool {
        let series = format!("heelwise_webhook_passed_on_total{{result=\"{result}\"}} 1\n");
        self.metrics.text(0).contains(&series)
    }
}

/// Something that listens and answers every call with these words.
async fn something_that_says(words: &'static str) -> (SocketAddr, JoinSet<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (address, mut tasks) = (listener.local_addr().unwrap(), JoinSet::new());
    tasks.spawn(async move {
        loop {
            let (mut stream, _) = listener.accept().await.unwrap();
            hears_a_call(&mut stream).await;
            stream.write_all(words.as_bytes()).await.unwrap();
        }
    });
    (address, tasks)
}

async fn hears_a_call(stream: &mut TcpStream) {
    let (mut heard, mut part) = (Vec::new(), [0; 4096]);
    while !heard.ends_with(b"}") {
        let length = stream.read(&mut part).await.unwrap();
        heard.extend(&part[..length]);
    }
}

#[tokio::test]
async fn a_call_for_another_is_on_disk_there_when_it_is_acknowledged() {
    let (here, mut there) = (Instance::start().await, Instance::start().await);
    let app = there.keeps();
    here.sees(Some(there.address));
    assert_eq!(here.telegram_calls().await, 200);
    assert!(read(&app.store, ChatId(7)).is_some());
    assert!(here.passed_on("taken"));
}

/// The answer would reach Telegram by way of an instance that takes it for whatever
/// listens at the keeper's address.
#[tokio::test]
async fn the_keeper_answers_a_tap_that_was_passed_on_by_a_call() {
    let (here, mut there) = (Instance::start().await, Instance::start().await);
    let (_app, mut answered) = there.keeps_and_taps();
    here.sees(Some(there.address));
    let headers = [("x-telegram-bot-api-secret-token", SECRET)];
    let answer = here.call_with(&headers, &taps(7, 1)).await;
    assert_eq!((answer.status().as_u16(), answer.text().await.unwrap()), (200, String::new()));
    assert!(answered.try_recv().is_ok());
}

#[tokio::test]
async fn a_call_is_passed_on_once_and_then_has_to_come_again() {
    let (here, there) = (Instance::start().await, Instance::start().await);
    here.sees(Some(there.address));
    there.sees(Some(here.address));
    let answer = here.call(&[("x-telegram-bot-api-secret-token", SECRET)]).await;
    assert_eq!(answer.status(), 503);
    assert_eq!(answer.headers()["retry-after"], "1");
    assert_eq!(answer.headers()["connection"], "close");
    assert!(here.passed_on("refused"));
    let zero = "heelwise_webhook_passed_on_total{result=\"refused\"} 0\n";
    assert!(there.metrics.text(0).contains(zero), "nothing came back");
}

#[tokio::test]
async fn while_nobody_keeps_the_bot_calls_have_to_come_again() {
    let here = Instance::start().await;
    assert_eq!(here.telegram_calls().await, 503);
    assert!(here.passed_on("nobody"));
}

#[tokio::test]
async fn who_does_not_know_the_secret_passes_nothing_on() {
    let (here, mut there) = (Instance::start().await, Instance::start().await);
    let app = there.keeps();
    here.sees(Some(there.address));
    for instance in [&here, &there] {
        let headers = [(PASSED_ON, "1"), ("x-telegram-bot-api-secret-token", "s3cres")];
        for headers in [&headers[..1], &headers] {
            assert_eq!(instance.call(headers).await.status(), 401);
        }
    }
    assert!(read(&app.store, ChatId(7)).is_none());
    assert!(!here.passed_on("taken"));
}

/// An address of old may be somebody else's now.
#[tokio::test]
async fn only_a_keeper_can_say_that_it_has_taken_a_call() {
    let here = Instance::start().await;
    let answer = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";
    let (somebody, _tasks) = something_that_says(answer).await;
    here.sees(Some(somebody));
    assert_eq!(here.telegram_calls().await, 503);
    assert!(here.passed_on("unreachable"));
}

#[tokio::test]
async fn a_keeper_that_does_not_answer_keeps_nobody_waiting_for_longer_than_ten_seconds() {
    let here = Instance::start().await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    here.sees(Some(listener.local_addr().unwrap()));
    let silent = async {
        let (mut stream, _) = listener.accept().await.unwrap();
        hears_a_call(&mut stream).await;
        pause();
        (stream, Instant::now())
    };
    let (status, (_stream, start)) = tokio::join!(here.telegram_calls(), silent);
    let took = start.elapsed();
    assert_eq!(status, 503);
    assert!(took < Duration::from_secs(11), "{took:?}");
    assert!(here.passed_on("unreachable"));
}

#[tokio::test]
async fn a_call_does_not_wait_for_a_keeper_that_has_lost_the_bot() {
    let here = Instance::start().await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    here.sees(Some(listener.local_addr().unwrap()));
    let stopped = async {
        let (mut stream, _) = listener.accept().await.unwrap();
        hears_a_call(&mut stream).await;
        here.sees(None);
        stream
    };
    let both = async { tokio::join!(here.telegram_calls(), stopped).0 };
    let status = timeout(Duration::from_secs(5), both).await;
    assert_eq!(status.expect("it does not wait"), 503);
}
