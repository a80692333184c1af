//! What the bot makes of Telegram's answers: over a real socket, with answers
//! of every kind.

use std::sync::Arc;
use std::time::Duration;

use heelwise::edition::Edition;
use heelwise::metrics::Metrics;
use heelwise::outbox::{Channel, SendError, Sent};
use heelwise::store::{ChatId, MessageId};
use heelwise::telegram::{Telegram, UnknownToken};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::time::{Instant, pause};
use triage::engine::{Notice, Reply};
use triage::locale::message::Message;

use crate::fake::Fake;
use crate::world::edition;

/// Somebody to say something to, and a server that answers as the test asks.
struct Calling {
    listener: TcpListener,
    telegram: Telegram,
    metrics: Arc<Metrics>,
    message: Message,
}

impl Calling {
    async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let Edition { dialog, locales, .. } = edition("fever");
        let metrics = Arc::new(Metrics::default());
        let made = Telegram::new(Fake::TOKEN, &url, metrics.clone());
        let message = locales.get("en").render(&dialog, &Reply::Notice(Notice::Help)).unwrap();
        Self { listener, telegram: made.unwrap().0, metrics, message }
    }

    /// Says something; these bytes are the answer, and all there is of it.
    async fn send(&self, answer: impl AsRef<[u8]>) -> Result<Sent, SendError> {
        let answered = async {
            let mut stream = self.hear().await;
            // What is more than they read, they do not wait for.
            let _ = stream.write_all(answer.as_ref()).await;
        };
        let sent = self.telegram.send(ChatId(1), &self.message);
        tokio::join!(sent, answered).0
    }

    /// Takes a call, to its end.
    async fn hear(&self) -> TcpStream {
        let (mut stream, _) = self.listener.accept().await.unwrap();
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.push(stream.read_u8().await.unwrap());
        }
        let head = String::from_utf8(head).unwrap().to_lowercase();
        let length = head.split("content-length: ").nth(1).and_then(|it| it.lines().next());
        let mut body = vec![0; length.unwrap().parse().unwrap()];
        stream.read_exact(&mut body).await.unwrap();
        stream
    }

    /// Tries to change what was said.
    async fn edit(&self, answer: &str) -> Result<(), SendError> {
        let answered = async { self.hear().await.write_all(answer.as_bytes()).await.unwrap() };
        let edited = self.telegram.edit(ChatId(1), MessageId(1), &self.message);
        tokio::join!(edited, answered).0
    }

    fn failures(&self, kind: &str) -> String {
        let series = format!("heelwise_telegram_failures_total{{kind=\"{kind}\"}} ");
        let text = self.metrics.text(0);
        text.lines().find_map(|line| line.strip_prefix(&series)).unwrap().to_owned()
    }
}

fn answer(status: &str, body: &str) -> String {
    let length = body.len();
    format!("HTTP/1.1 {status}\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n{body}")
}

fn refusal(code: u16, words: &str, more: &str) -> String {
    let body = format!("{{\"ok\":false,\"error_code\":{code},\"description\":\"{words}\"{more}}}");
    answer(&code.to_string(), &body)
}

fn is_later(sent: &Result<Sent, SendError>) -> bool {
    matches!(sent, Err(SendError::Later(None)))
}

#[tokio::test]
async fn a_request_for_patience_is_heard() {
    let calling = Calling::start().await;
    let patience = ",\"parameters\":{\"retry_after\":7}";
    let sent = calling.send(refusal(429, "Too Many Requests: retry after 7", patience)).await;
    let Err(SendError::Later(Some(asked))) = sent else { panic!("{sent:?}") };
    assert_eq!(asked, Duration::from_secs(7));
    assert_eq!(calling.failures("too_many_requests"), "1");
}

#[tokio::test]
async fn a_token_that_telegram_does_not_know_is_no_failure_of_the_network() {
    let calling = Calling::start().await;
    let (_stopper, mut stop) = watch::channel(false);
    for answer in [refusal(401, "Unauthorized", ""), refusal(404, "Not Found", "")] {
        let answered = async { calling.hear().await.write_all(answer.as_bytes()).await.unwrap() };
        let mut stopped = stop.clone();
        let named = tokio::join!(calling.telegram.name(&mut stopped), answered).0;
        assert!(named.is_err(), "{answer}");
        let answered = async { calling.hear().await.write_all(answer.as_bytes()).await.unwrap() };
        let prepared = tokio::join!(calling.telegram.prepare_to_poll(&mut stop), answered).0;
        assert!(prepared.unwrap_err().is::<UnknownToken>(), "{answer}");
    }
    for answer in [
        answer("404 Not Found", "<html><h1>404 Not Found</h1></html>"),
        refusal(502, "Bad Gateway", ""),
        answer("401 Unauthorized", ""),
        String::new(),
    ] {
        let answered = async { calling.hear().await.write_all(answer.as_bytes()).await.unwrap() };
        let named = tokio::join!(calling.telegram.name(&mut stop), answered).0;
        assert!(matches!(named, Ok(None)), "{answer}");
    }
    let me = answer("200 OK", "{\"ok\":true,\"result\":{\"id\":1,\"username\":\"a_bot\"}}");
    let answered = async { calling.hear().await.write_all(me.as_bytes()).await.unwrap() };
    let named = tokio::join!(calling.telegram.name(&mut stop), answered).0;
    assert_eq!(named.unwrap().as_deref(), Some("a_bot"));
}

#[tokio::test]
async fn what_is_no_answer_of_telegrams_is_tried_again() {
    let calling = Calling::start().await;
    let whole = answer("200 OK", "{\"ok\":true,\"result\":{\"message_id\":5}}");
    let answers = [
        answer("502 Bad Gateway", "<html><h1>502 Bad Gateway</h1></html>"),
        answer(
            "500",
            "{\"ok\":false,\"error_code\":500,\"description\":\"Internal Server Error\"}",
        ),
        answer("200 OK", ""),
        answer("200 OK", "true"),
        answer("200 OK", "{\"ok\":\"yes\"}"),
        answer("200 OK", &"[".repeat(100_000)),
        "hello\r\n\r\n".to_owned(),
        whole[..whole.len() - 9].to_owned(),
        whole[..9].to_owned(),
        String::new(),
        answer("200 OK", &format!("{{\"ok\":true,\"a\":\"{}\"}}", "a".repeat(1 << 20))),
    ];
    for (number, answer) in answers.iter().enumerate() {
        let sent = calling.send(answer).await;
        assert!(is_later(&sent), "{sent:?}, {}", answer.chars().take(200).collect::<String>());
        assert_eq!(calling.failures("network"), (number + 1).to_string());
    }
}

#[tokio::test]
async fn an_answer_that_does_not_come_is_not_waited_for_for_ever() {
    let calling = Calling::start().await;
    let sent = calling.telegram.send(ChatId(1), &calling.message);
    let silent = async {
        let _stream = calling.hear().await;
        pause();
        std::future::pending::<()>().await;
    };
    let start = Instant::now();
    tokio::select! {
        sent = sent => assert!(is_later(&sent), "{sent:?}"),
        () = silent => {}
    }
    assert!(start.elapsed() < Duration::from_secs(50), "{:?}", start.elapsed());
}

#[tokio::test]
async fn one_who_has_left_is_known_by_telegrams_words() {
    let calling = Calling::start().await;
    let moved = ",\"parameters\":{\"migrate_to_chat_id\":-100}";
    for answer in [
        refusal(403, "Forbidden: bot was blocked by the user", ""),
        refusal(403, "Forbidden: user is deactivated", ""),
        refusal(400, "Bad Request: chat not found", ""),
        refusal(400, "Bad Request: group chat was upgraded to a supergroup chat", moved),
    ] {
        let sent = calling.send(&answer).await;
        assert!(matches!(sent, Err(SendError::Gone(_))), "{sent:?} {answer}");
    }
    assert_eq!(calling.failures("refused"), "4");
}

/// The token stands in the address of every call.
#[tokio::test]
async fn the_chat_telegram_refers_us_to_is_sent_nothing() {
    let calling = Calling::start().await;
    let elsewhere = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let there = elsewhere.local_addr().unwrap();
    let away = answer(&format!("302 Found\r\nLocation: http://{there}/"), "");
    assert!(is_later(&calling.send(&away).await));
    let (_stopper, mut stop) = watch::channel(false);
    pause();
    let answered = async {
        for _ in 0..2 {
            calling.hear().await.write_all(away.as_bytes()).await.unwrap();
        }
    };
    tokio::select! {
        prepared = calling.telegram.prepare_to_poll(&mut stop) => panic!("{prepared:?}"),
        _ = elsewhere.accept() => panic!("somebody elsewhere is asked"),
        () = answered => {}
    }
}

#[tokio::test]
async fn what_telegram_refuses_is_never_tried_again() {
    let calling = Calling::start().await;
    for words in ["Bad Request: message text is empty", "Bad Request: something new"] {
        let sent = calling.send(refusal(400, words, "")).await;
        assert!(matches!(sent, Err(SendError::Never(_))), "{sent:?} {words}");
    }
    assert_eq!(calling.failures("refused"), "2");
}

#[tokio::test]
async fn a_message_that_is_so_already_is_as_it_should_be() {
    let calling = Calling::start().await;
    let words = "Bad Request: message is not modified: specified new message content and reply \
                 markup are exactly the same";
    calling.edit(&refusal(400, words, "")).await.unwrap();
    assert_eq!(calling.failures("refused"), "0");
}

#[tokio::test]
async fn a_yes_in_whatever_words_is_a_yes() {
    let calling = Calling::start().await;
    let deep = format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000));
    for (result, number) in [
        ("{\"message_id\":5,\"new\":[{}]}", 5),
        ("{\"message_id\":\"5\"}", 0),
        ("{}", 0),
        ("true", 0),
        ("null", 0),
        (&deep, 0),
    ] {
        let sent = calling.send(answer("200 OK", &format!("{{\"ok\":true,\"result\":{result}}}")));
        let sent = sent.await;
        assert!(matches!(&sent, Ok(it) if it.message.0 == number), "{sent:?}, {result:.20}");
    }
    let unknown = calling.send(answer("200 OK", "{\"ok\":true}")).await.unwrap();
    assert_eq!((unknown.message, unknown.at), (MessageId(0), None));
}
