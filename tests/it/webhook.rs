//! The webhook itself, and what calls it: over real sockets, with a clock
//! that only a wait moves.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use futures::Stream;
use heelwise::app::App;
use heelwise::bot::Bot;
use heelwise::outbox::Wake;
use heelwise::store::memory::Memory;
use heelwise::store::record::Encoded;
use heelwise::store::{ChatId, Kept, Store, StoreError, Version};
use heelwise::telegram::{CallbackAnswer, Telegram, Webhook};
use reqwest::Client;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, mpsc, watch};
use tokio::task::{JoinSet, yield_now};
use tokio::time::{Instant, pause, sleep, timeout};
use triage::engine::{Notice, Reply};

use crate::away::Away;
use crate::fake::Fake;
use crate::slow::crowds::crowd;
use crate::world::{edition, noon, read, root};

const SECRET: &str = "X-Telegram-Bot-Api-Secret-Token: s3cret\r\n";

/// A bot that forgets, and is called.
struct Called<S = Memory> {
    app: Arc<App<S>>,
    address: SocketAddr,
    stopper: watch::Sender<bool>,
    served: JoinSet<anyhow::Result<()>>,
    woken: mpsc::UnboundedReceiver<Wake>,
    /// Taps that calls of its own are to answer.
    taps: mpsc::Receiver<CallbackAnswer>,
}

impl Called {
    async fn start() -> Self {
        Self::with(Memory::default()).await
    }

    /// Somebody who behaves says something, and it is taken.
    async fn somebody_is_answered(&self) {
        let id = 100 + self.count("heelwise_updates_total{kind=\"command\"");
        assert_eq!(self.update(&starts(7, id).to_string()).await, Some(200));
        assert!(read(&self.app.store, ChatId(7)).is_some());
    }
}

impl<S: Store + 'static> Called<S> {
    async fn with(store: S) -> Self {
        let app = Arc::new(App::of(edition("fever"), store));
        let (metrics, nobody) = (app.metrics.clone(), "http://127.0.0.1:1");
        let made = Telegram::new(Fake::TOKEN, nobody, metrics);
        let (telegram, taps) = made.unwrap();
        let (wake, woken) = mpsc::unbounded_channel();
        let bot = Bot::new(app.clone(), wake, noon);
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let webhook = Webhook {
            url: format!("https://clinic.example{PATH}"),
            listen: address,
            path: PATH.to_owned(),
            secret: "s3cret".to_owned(),
        };
        let (stopper, stop) = watch::channel(false);
        let mut served = JoinSet::new();
        served.spawn(telegram.serve_webhook(bot, &webhook, listener, stop));
        Self { app, address, stopper, served, woken, taps }
    }

    /// Connects and says this much. What says too much may be hung up on.
    async fn say(&self, words: impl AsRef<[u8]>) -> TcpStream {
        let mut stream = TcpStream::connect(self.address).await.unwrap();
        let _ = stream.write_all(words.as_ref()).await;
        stream
    }

    /// The status of the answer to this; none if there is none.
    async fn ask(&self, words: impl AsRef<[u8]>) -> Option<u16> {
        status(&mut self.say(words).await).await
    }

    /// The status of the answer to an update that knows the secret.
    async fn update(&self, body: &str) -> Option<u16> {
        self.ask(call(SECRET, body)).await
    }

    /// The sum of the series that begin so.
    fn count(&self, series: &str) -> u64 {
        let text = self.app.metrics.text(0);
        let lines = text.lines().filter(|it| it.starts_with(series));
        lines.map(|it| it.rsplit(' ').next().unwrap().parse::<u64>().unwrap()).sum()
    }

    fn refused(&self, reason: &str) -> u64 {
        self.count(&format!("heelwise_webhook_refused_total{{reason=\"{reason}\"}}"))
    }

    fn unreadable(&self) -> u64 {
        self.count("heelwise_updates_total{kind=\"unknown\",result=\"unreadable\"}")
    }
}

/// A store on a slow disk: each commit is written, and ends only when a test
/// allows it.
struct Slow {
    records: Memory,
    written: mpsc::UnboundedSender<ChatId>,
    may_end: Arc<Semaphore>,
}

impl Store for Slow {
    async fn load(&self, chat: ChatId) -> Result<Kept, StoreError> {
        self.records.load(chat).await
    }

    async fn commit(
        &self,
        chat: ChatId,
        over: Version,
        record: Option<&Encoded>,
    ) -> Result<Version, StoreError> {
        let version = self.records.commit(chat, over, record).await?;
        self.written.send(chat).unwrap();
        self.may_end.acquire().await.unwrap().forget();
        Ok(version)
    }

    fn all(&self) -> impl Stream<Item = Result<(ChatId, Kept), StoreError>> + Send {
        self.records.all()
    }
}

#[tokio::test]
async fn an_update_that_the_store_did_not_take_is_to_come_again() {
    let away = Away::default();
    let called = Called::with(away.clone()).await;
    let update = starts(7, 1).to_string();
    away.fail(1);
    assert_eq!(called.update(&update).await, Some(503));
    assert_eq!(called.refused("store"), 1);
    assert_eq!(called.update(&update).await, Some(200));
    assert!(read(&called.app.store, ChatId(7)).is_some());
}

#[tokio::test]
async fn a_repeat_wakes_the_outbox_for_what_still_waits() {
    let mut called = Called::start().await;
    let update = starts(7, 1).to_string();
    for _ in 0..2 {
        assert_eq!(called.update(&update).await, Some(200));
        assert_eq!(called.woken.try_recv().map(|it| it.chat), Ok(ChatId(7)));
    }
}

#[tokio::test]
async fn the_answer_to_a_call_answers_the_tap_that_came_by_it() {
    let mut called = Called::start().await;
    let url = format!("http://{}{PATH}", called.address);
    let call = Client::new().post(url).header("X-Telegram-Bot-Api-Secret-Token", "s3cret");
    let answer = call.json(&taps(7, 1)).send().await.unwrap();
    assert_eq!(answer.headers()["content-type"], "application/json");
    let due = json!({"method": "answerCallbackQuery", "callback_query_id": "tap 1",
        "text": "That question has passed. Nothing was changed."});
    assert_eq!(answer.json::<Value>().await.unwrap(), due);
    assert!(called.taps.try_recv().is_err(), "it is answered once");
}

#[tokio::test]
async fn the_tap_of_a_caller_who_hung_up_is_answered_by_a_call() {
    let (mut called, may_end) = hung_up(&taps(7, 1)).await;
    may_end.add_permits(1);
    assert!(called.taps.recv().await.is_some());
}

/// A bot on a slow disk, and a caller who hung up while this update of chat 7
/// was written.
async fn hung_up(update: &Value) -> (Called<Slow>, Arc<Semaphore>) {
    let (sender, mut written) = mpsc::unbounded_channel();
    let may_end = Arc::new(Semaphore::new(0));
    let slow = Slow { records: Memory::default(), written: sender, may_end: may_end.clone() };
    let called = Called::with(slow).await;
    let mut caller = called.say(call(SECRET, &update.to_string())).await;
    assert_eq!(written.recv().await, Some(ChatId(7)));
    caller.shutdown().await.unwrap();
    assert_eq!(status(&mut caller).await, None, "the bot has seen that the caller is gone");
    (called, may_end)
}

const PATH: &str = "/telegram";

/// A call with these headers and this body.
fn call(headers: &str, body: &str) -> String {
    let length = body.len();
    format!("POST {PATH} HTTP/1.1\r\nHost: x\r\n{headers}Content-Length: {length}\r\n\r\n{body}")
}

/// A call of which only the head has come.
fn head(method: &str, path: &str, headers: &str) -> String {
    format!("{method} {path} HTTP/1.1\r\nHost: x\r\n{headers}\r\n")
}

/// An update in which somebody begins.
pub(crate) fn starts(chat: i64, update: u64) -> Value {
    json!({"update_id": update, "message": {"message_id": 1, "date": 1_700_000_000,
        "chat": {"id": chat, "type": "private", "first_name": "W"},
        "from": {"id": chat, "is_bot": false, "first_name": "W"},
        "text": "/start", "entities": [{"type": "bot_command", "offset": 0, "length": 6}]}})
}

/// An update in which somebody taps a button that no message has.
pub(crate) fn taps(chat: i64, update: u64) -> Value {
    json!({"update_id": update, "callback_query": {"id": "tap 1", "data": "what",
        "from": {"id": chat, "is_bot": false, "first_name": "W"}, "chat_instance": "1",
        "message": {"message_id": 1, "date": 1_700_000_000,
            "chat": {"id": chat, "type": "private", "first_name": "W"}}}})
}

/// Reads an answer's status; none if the connection ends without one.
async fn status(stream: &mut TcpStream) -> Option<u16> {
    let mut head = Vec::new();
    let read = async {
        while !head.ends_with(b"\r\n\r\n") {
            head.push(stream.read_u8().await.ok()?);
        }
        String::from_utf8(head).unwrap().split(' ').nth(1)?.parse().ok()
    };
    timeout(Duration::from_secs(100), read).await.expect("there is an answer or an end")
}

/// Says a little every second until there is an answer or an end; returns it,
/// and how long that took.
async fn drip(mut stream: TcpStream) -> (Option<u16>, Duration) {
    let start = Instant::now();
    let (mut reader, mut writer) = stream.split();
    let mut answer = Vec::new();
    let dripping = async {
        for _ in 0..100 {
            let _ = writer.write_all(b"a").await;
            sleep(Duration::from_secs(1)).await;
        }
    };
    tokio::select! {
        _ = reader.read_to_end(&mut answer) => {}
        () = dripping => panic!("it is never cut off"),
    }
    let answer = String::from_utf8(answer).unwrap();
    (answer.split(' ').nth(1).map(|it| it.parse().unwrap()), start.elapsed())
}

#[tokio::test]
async fn a_call_is_refused_before_its_body_has_come() {
    let called = Called::start().await;
    let wrong = "X-Telegram-Bot-Api-Secret-Token: s3creT\r\n";
    let large = "Content-Length: 262145\r\n";
    let body = "Content-Length: 9\r\n";
    for (words, answer, reason) in [
        (head("POST", PATH, &format!("{wrong}{body}")), 401, "secret"),
        (head("POST", PATH, body), 401, "secret"),
        (head("POST", PATH, &format!("{SECRET}{large}")), 413, "size"),
        (head("POST", "/", &format!("{SECRET}{body}")), 404, "path"),
        (head("POST", "/telegram/", &format!("{SECRET}{body}")), 404, "path"),
        (head("PUT", PATH, &format!("{SECRET}{body}")), 405, "method"),
        (head("GET", PATH, ""), 405, "method"),
    ] {
        let before = called.refused(reason);
        assert_eq!(called.ask(&words).await, Some(answer), "{words}");
        assert_eq!(called.refused(reason), before + 1, "{words}");
    }
    assert_eq!(called.count("heelwise_webhook_refused_total"), 7);
    assert_eq!(called.count("heelwise_updates_total"), 0);
}

#[tokio::test]
async fn a_body_without_end_is_read_no_further_than_the_largest_update() {
    let called = Called::start().await;
    let chunked = format!("{SECRET}Transfer-Encoding: chunked\r\n");
    let mut stream = called.say(head("POST", PATH, &chunked)).await;
    let chunk = format!("1000\r\n{}\r\n", " ".repeat(0x1000));
    for _ in 0..64 {
        stream.write_all(chunk.as_bytes()).await.unwrap();
    }
    stream.write_all(b"1\r\n \r\n").await.unwrap();
    assert_eq!(status(&mut stream).await, Some(413));
    assert_eq!(called.refused("size"), 1);
    let mut largest = starts(7, 1).to_string();
    largest.push_str(&" ".repeat((256 << 10) - largest.len()));
    assert_eq!(called.update(&largest).await, Some(200));
}

#[tokio::test]
async fn what_is_no_call_at_all_is_refused() {
    let called = Called::start().await;
    assert_eq!(called.ask("hello\r\n\r\n").await, Some(400));
    assert_eq!(called.refused("broken"), 1);
    let long = format!("X: {}\r\n", "x".repeat(17 << 10));
    assert_eq!(called.ask(head("POST", PATH, &long)).await, Some(431));
    assert_eq!(called.refused("size"), 1);
    drop(called.say(head("POST", PATH, &format!("{SECRET}Content-Length: 9\r\n"))).await);
    let chunked = format!("{SECRET}Transfer-Encoding: chunked\r\n");
    assert_eq!(called.ask(head("POST", PATH, &chunked) + "no number\r\n").await, Some(400));
    called.somebody_is_answered().await;
    assert_eq!(called.refused("broken"), 3);
}

/// Telegram would send it again and again, and nothing of that person after it.
#[tokio::test]
async fn an_update_that_cannot_be_read_is_counted_and_does_not_come_again() {
    let called = Called::start().await;
    let deep = "[".repeat(100_000) + &"]".repeat(100_000);
    let bodies = [
        "no update".to_owned(),
        "\u{0}".to_owned(),
        String::new(),
        "{}".to_owned(),
        deep.clone(),
        "{\"a\":".repeat(50_000),
        format!("{{\"update_id\":5,\"message\":{{\"text\":{deep}}}}}"),
        format!("{{\"message\":{{\"text\":{deep}}},\"update_id\":5}}"),
        "{\"update_id\":-1,\"message\":{}}".to_owned(),
        "{\"update_id\":99999999999999999999}".to_owned(),
        "{\"update_id\":5,\"message\":7}".to_owned(),
    ];
    for (number, body) in bodies.iter().enumerate() {
        let begin = body.chars().take(40).collect::<String>();
        assert_eq!(called.update(body).await, Some(200), "{begin}");
        assert_eq!(called.unreadable(), number as u64 + 1, "{begin}");
    }
    called.somebody_is_answered().await;
}

#[tokio::test]
async fn every_kind_of_update_that_we_ask_for_can_be_read() {
    let called = Called::start().await;
    for entry in std::fs::read_dir(root().join("tests/updates")).unwrap() {
        let update = std::fs::read_to_string(entry.unwrap().path()).unwrap();
        assert_eq!(called.update(&update).await, Some(200), "{update}");
    }
    assert_eq!(called.unreadable(), 0);
    for kind in ["command", "text", "tap", "edit", "unusable", "group"] {
        let series = format!("heelwise_updates_total{{kind=\"{kind}\",result=\"handled\"}}");
        assert!(called.count(&series) > 0, "{kind}");
    }
}

#[tokio::test]
async fn an_update_of_a_kind_that_we_do_not_know_does_not_come_again() {
    let called = Called::start().await;
    for (number, kind) in ["poll", "message_reaction", "thought"].into_iter().enumerate() {
        let update = json!({"update_id": 5, kind: {"id": "1", "of": [{}, 1, null]}});
        assert_eq!(called.update(&update.to_string()).await, Some(200), "{kind}");
        let counted = called.count("heelwise_updates_total{kind=\"unknown\"");
        assert_eq!(counted, number as u64 + 1, "{kind}");
    }
    called.somebody_is_answered().await;
}

/// Each message within another takes a good deal of stack to read.
#[tokio::test]
async fn a_message_that_answers_another_and_that_one_another_does_no_harm() {
    let called = Called::start().await;
    let mut message = starts(7, 1)["message"].clone();
    for depth in 0..120 {
        let mut next = starts(7, 1)["message"].clone();
        next["reply_to_message"] = message;
        message = next;
        if [0, 2, 12, 20, 100, 119].contains(&depth) {
            let update = json!({"update_id": depth, "message": message}).to_string();
            assert_eq!(called.update(&update).await, Some(200), "{depth}");
        }
    }
    assert!(read(&called.app.store, ChatId(7)).is_some());
}

#[tokio::test]
async fn a_body_that_comes_byte_by_byte_is_cut_off_and_nobody_waits_for_it() {
    let called = Called::start().await;
    let headers = format!("{SECRET}Content-Length: 1000\r\nExpect: 100-continue\r\n");
    let mut slow = called.say(head("POST", PATH, &headers)).await;
    assert_eq!(status(&mut slow).await, Some(100), "it waits for the body");
    called.somebody_is_answered().await;
    pause();
    let (answer, time) = drip(slow).await;
    assert_eq!(answer, Some(408));
    assert!(time < Duration::from_secs(15), "{time:?}");
    assert_eq!(called.refused("slow"), 1);
}

#[tokio::test]
async fn headers_that_never_end_are_cut_off_and_nobody_waits_for_them() {
    let called = Called::start().await;
    let slow = called.say("POST /telegram HTTP/1.1\r\nX-").await;
    let silent = called.say("").await;
    called.somebody_is_answered().await;
    pause();
    let ((answer, time), (no_answer, _)) = tokio::join!(drip(slow), drip(silent));
    assert_eq!((answer, no_answer), (None, None));
    assert!(time < Duration::from_secs(7), "{time:?}");
    assert_eq!(called.refused("slow"), 2);
}

#[tokio::test]
async fn a_connection_that_is_kept_for_the_next_call_is_not_refused() {
    let called = Called::start().await;
    let mut kept = called.say(call(SECRET, &starts(7, 1).to_string())).await;
    assert_eq!(status(&mut kept).await, Some(200));
    kept.write_all(call(SECRET, &starts(7, 2).to_string()).as_bytes()).await.unwrap();
    assert_eq!(status(&mut kept).await, Some(200));
    pause();
    assert_eq!(status(&mut kept).await, None);
    assert_eq!(called.count("heelwise_webhook_refused_total"), 0);
}

#[tokio::test]
async fn who_has_waited_longest_without_a_call_gives_way_to_a_newcomer() {
    let called = Called::start().await;
    let mut first = called.say(call(SECRET, &starts(8, 1).to_string())).await;
    assert_eq!(status(&mut first).await, Some(200));
    let mut silent = Vec::new();
    for _ in 0..255 {
        silent.push(called.say("").await);
    }
    called.somebody_is_answered().await;
    assert_eq!(status(&mut silent[0]).await, None);
    assert_eq!(called.refused("crowd"), 1);
    first.write_all(call(SECRET, &starts(8, 2).to_string()).as_bytes()).await.unwrap();
    assert_eq!(status(&mut first).await, Some(200), "who has called keeps their place");
}

#[tokio::test]
async fn five_hundred_half_heads_for_ever_keep_nobody_from_being_answered() {
    let called = Called::start().await;
    let _crowd = crowd(&called.address.to_string(), 500).await;
    pause();
    for _ in 0..10 {
        let start = Instant::now();
        called.somebody_is_answered().await;
        assert!(start.elapsed() < Duration::from_secs(1), "{:?}", start.elapsed());
    }
    let closed = called.refused("crowd") + called.refused("slow");
    assert!(closed > 0, "there was no crowd");
}

/// Who can make Telegram say much for one chat, or knows the secret.
#[tokio::test]
async fn a_flood_of_one_chat_holds_few_calls_and_none_of_it_is_lost() {
    let called = Called::start().await;
    // As when the disk is slow: an update of that chat is still in hand.
    let turn = called.app.chat_locks.lock(ChatId(8)).await;
    let mut flood = JoinSet::new();
    for id in 1..=60 {
        let mut call = called.say(call(SECRET, &starts(8, id).to_string())).await;
        flood.spawn(async move { (id, status(&mut call).await) });
    }
    let mut put_off = Vec::new();
    for _ in 0..53 {
        let (id, status) = flood.join_next().await.unwrap().unwrap();
        assert_eq!(status, Some(503));
        put_off.push(id);
    }
    called.somebody_is_answered().await;
    drop(turn);
    for (_, status) in flood.join_all().await {
        assert_eq!(status, Some(200));
    }
    put_off.sort_unstable();
    for id in put_off {
        assert_eq!(called.update(&starts(8, id).to_string()).await, Some(200));
    }
    assert_eq!(called.refused("chat"), 53);
    assert_eq!(called.count("heelwise_updates_total{kind=\"command\",result=\"handled\"}"), 61);
    assert_eq!(called.count("heelwise_updates_total{kind=\"command\",result=\"repeated\"}"), 0);
}

/// A client of somebody's own can tap what no message has.
#[tokio::test]
async fn a_tap_in_a_group_begins_nothing_there() {
    let called = Called::start().await;
    for (id, data) in ["0/lang/en", "0/agree", "1/agree", "what"].into_iter().enumerate() {
        let update = json!({"update_id": id, "callback_query": {"id": "1", "data": data,
            "from": {"id": 7, "is_bot": false, "first_name": "W"}, "chat_instance": "1",
            "message": {"message_id": 1, "date": 1_700_000_000,
                "chat": {"id": -1_001, "type": "supergroup", "title": "W"}}}});
        assert_eq!(called.update(&update.to_string()).await, Some(200));
        let record = read(&called.app.store, ChatId(-1_001)).unwrap();
        assert!(record.session.is_none(), "{data}");
        let replies: Vec<_> = record.outbox.iter().map(|it| &it.reply).collect();
        assert_eq!(replies, [&Reply::Notice(Notice::Private)], "{data}");
    }
    assert!(read(&called.app.store, ChatId(7)).is_none());
}

#[tokio::test]
async fn it_stops_in_time_though_a_call_is_still_coming() {
    let mut called = Called::start().await;
    let headers = format!("{SECRET}Content-Length: 1000\r\nExpect: 100-continue\r\n");
    let mut slow = called.say(head("POST", PATH, &headers)).await;
    assert_eq!(status(&mut slow).await, Some(100));
    let _slower = called.say("POST /telegram HTTP/1.1\r\nX-").await;
    let _silent = called.say("").await;
    called.somebody_is_answered().await;
    pause();
    let start = Instant::now();
    called.stopper.send(true).unwrap();
    called.served.join_next().await.unwrap().unwrap().unwrap();
    assert!(start.elapsed() < Duration::from_secs(4), "{:?}", start.elapsed());
}

#[tokio::test]
async fn a_call_that_has_come_is_finished_when_it_stops() {
    let mut called = Called::start().await;
    let update = starts(7, 1).to_string();
    let headers = format!("{SECRET}Content-Length: {}\r\nExpect: 100-continue\r\n", update.len());
    let mut last = called.say(head("POST", PATH, &headers)).await;
    assert_eq!(status(&mut last).await, Some(100));
    called.stopper.send(true).unwrap();
    last.write_all(update.as_bytes()).await.unwrap();
    assert_eq!(status(&mut last).await, Some(200));
    called.served.join_next().await.unwrap().unwrap().unwrap();
}

#[tokio::test]
async fn a_caller_who_hangs_up_during_the_commit_leaves_no_answer_unsent() {
    let (mut called, may_end) = hung_up(&starts(7, 1)).await;
    may_end.add_permits(1);
    let woken = timeout(Duration::from_secs(10), called.woken.recv()).await;
    assert_eq!(woken.expect("the outbox is woken").unwrap().chat, ChatId(7));
}

#[tokio::test]
async fn a_repeat_is_acknowledged_only_when_the_first_commit_is_on_disk() {
    let (called, may_end) = hung_up(&starts(7, 1)).await;
    let repeat = async {
        let mut repeat = called.say(call(SECRET, &starts(7, 1).to_string())).await;
        status(&mut repeat).await
    };
    let waits = async {
        while called.app.chat_locks.queue(ChatId(7)) < 2 {
            yield_now().await;
        }
    };
    tokio::pin!(repeat, waits);
    tokio::select! {
        early = &mut repeat => panic!("acknowledged before it was on disk: {early:?}"),
        () = &mut waits => may_end.add_permits(1),
    }
    assert_eq!(repeat.await, Some(200));
}
