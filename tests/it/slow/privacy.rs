//! What the log must never show: looked for in every line, at the most verbose
//! level, with a panic and a failing store on the way.

use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use futures::FutureExt;
use futures::Stream;
use heelwise::app::App;
use heelwise::bot::{Bot, Incoming, Limits, Written};
use heelwise::edition::Edition;
use heelwise::log;
use heelwise::outbox::{Channel, Outbox, SendError, Sent};
use heelwise::store::memory::Memory;
use heelwise::store::record::{Encoded, Record};
use heelwise::store::{ChatId, Kept, MessageId, Store, StoreError, UpdateId, Version};
use triage::dialog::{Answer, Answers, Dialog};
use triage::engine::Input;
use triage::engine::action::{Action, Tap};
use triage::locale::message::Message;
use triage::session::{Purpose, Session};

use crate::fake::{Fake, Fault};
use crate::slow::serving::{Mode, QUESTIONS, Serving};
use crate::world::{edition, noon, put};

/// A chat whose number stands nowhere else.
const CHAT: i64 = 5_550_134_777;

/// Between two looks into the log.
const PAUSE: Duration = Duration::from_millis(20);

/// What the person says.
const WORDS: [&str; 2] = ["Zwiebelkuchen", "Knöterich"];

/// No line names the person, nor how to pass for the bot.
fn shows_nothing(log: &str) {
    let secret = Fake::TOKEN.split(':').nth(1).unwrap();
    let chat = &CHAT.to_string()[..9];
    let labels = QUESTIONS.map(|(_, label)| label).into_iter().filter(|it| it.len() > 4);
    let ids = ["plantar", "age-40-59", "consent", "s3cret", QUESTIONS[0].0];
    let all = WORDS.into_iter().chain(Fake::NAMES).chain(labels).chain(ids);
    for line in log.lines() {
        for word in all.clone().chain([secret, chat]) {
            assert!(!line.to_lowercase().contains(&word.to_lowercase()), "`{word}` in: {line}");
        }
    }
}

async fn a_conversation_is_not_logged(mode: Mode, format: &str) {
    let fake = Fake::start().await;
    let settings = [("HEELWISE_LOG", "trace"), ("HEELWISE_LOG_FORMAT", format)];
    let mut serving = Serving::start_with(&fake, mode, &settings);
    let person = fake.chat(CHAT);
    let hears = async |words: &str| {
        let heard = |fake: &Fake| fake.messages(CHAT).iter().any(|it| it.text.contains(words));
        fake.wait_for(|fake| heard(fake).then_some(())).await;
    };
    person.say("/start");
    for (question, label) in QUESTIONS {
        hears(question).await;
        person.say(&format!("{} {}", WORDS[0], WORDS[1]));
        person.tap_label(label);
    }
    hears("Why I say this").await;
    person.voice();
    person.edit_last(WORDS[1]);
    person.say("/export");
    fake.wait_for(|fake| fake.messages(CHAT).into_iter().find_map(|it| it.document)).await;
    fake.script("sendMessage", vec![Fault::CutAfter, Fault::Forbidden]);
    person.say(&WORDS[0].repeat(500));
    let logged = async {
        while !serving.log().contains("the person has left") {
            tokio::time::sleep(PAUSE).await;
        }
    };
    tokio::time::timeout(3_000 * PAUSE, logged).await.unwrap();
    assert_eq!(serving.stop().await, Some(0));
    spoil_the_record(&serving);
    serving.start_again();
    assert_eq!(serving.ends_within(3_000 * PAUSE).await, Some(1));
    let log = serving.log();
    assert!(log.contains("read a record"), "{log}");
    assert!(log.contains("chat"), "{log}");
    shows_nothing(&log);
    if format == "json" {
        for line in log.lines() {
            assert!(serde_json::from_str::<serde_json::Value>(line).is_ok(), "{line}");
        }
    }
}

/// Puts words where a record has none, as a failing disk might.
fn spoil_the_record(serving: &Serving) {
    let db = sled::open(serving.store()).unwrap();
    let spoilt = format!("{{\"version\":1,\"session\":\"{}\"}}", WORDS[0]);
    db.open_tree("chats").unwrap().insert(CHAT.to_be_bytes(), spoilt.as_bytes()).unwrap();
    db.flush().unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_conversation_by_polling_is_not_logged() {
    a_conversation_is_not_logged(Mode::Polling, "text").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_conversation_by_webhook_is_not_logged() {
    a_conversation_is_not_logged(Mode::Webhook, "json").await;
}

/// Set for the child alone, which has panics of its own and a log of its own.
const CHILD: &str = "HEELWISE_PRIVACY_CHILD";

#[test]
fn what_a_panic_and_a_failing_store_hold_is_not_logged() {
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["slow::privacy::child", "--exact", "--nocapture"])
        .env(CHILD, "1")
        .stdout(Stdio::null())
        .output()
        .unwrap();
    let log = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(0), "{log}");
    let panics = log.lines().filter(|line| line.contains("panicked: "));
    let places = ["crates/triage/src/dialog/walk.rs", "tests/it/slow/privacy.rs"];
    for place in places {
        assert!(panics.clone().any(|line| line.contains(place)), "no panic in {place}: {log}");
    }
    assert!(log.contains("an update was set aside"), "{log}");
    assert!(log.contains("read a record"), "{log}");
    shows_nothing(&log);
}

/// A store that fails, and names a record it could not read.
struct Spoilt(Memory);

impl Store for Spoilt {
    async fn load(&self, chat: ChatId) -> Result<Kept, StoreError> {
        self.0.load(chat).await
    }

    async fn commit(
        &self,
        chat: ChatId,
        over: Version,
        record: Option<&Encoded>,
    ) -> Result<Version, StoreError> {
        if record.is_some_and(|it| it.seen.len() == 4) {
            let spoilt = format!("{{\"version\":1,\"session\":\"{}\"}}", WORDS[0]);
            return Err(StoreError::Failed(Record::decode(spoilt.as_bytes()).unwrap_err()));
        }
        self.0.commit(chat, over, record).await
    }

    fn all(&self) -> impl Stream<Item = Result<(ChatId, Kept), StoreError>> + Send {
        self.0.all()
    }
}

/// A channel that cuts what a person said in the middle of a letter.
struct Careless;

impl Channel for Careless {
    async fn send(&self, chat: ChatId, _: &Message) -> Result<Sent, SendError> {
        let said = format!("{} {} {chat:?}", WORDS[1], WORDS[0]);
        Ok(Sent { message: MessageId(said[..3].len() as i64), at: None })
    }

    async fn edit(&self, _: ChatId, _: MessageId, _: &Message) -> Result<(), SendError> {
        Ok(())
    }

    async fn send_file(
        &self,
        _: ChatId,
        _: &Message,
        _: &str,
        _: Vec<u8>,
    ) -> Result<(), SendError> {
        Ok(())
    }
}

/// The child: does nothing unless it is asked to.
#[tokio::test]
#[expect(clippy::disallowed_methods, reason = "how the parent asks something of the child")]
async fn child() {
    if std::env::var(CHILD).is_err() {
        return;
    }
    let Edition { dialog, version, locales, .. } = edition("heel-pain");
    let mut dialog = Dialog::clone(&dialog);
    // No way leads on from the first question: to answer it is a panic.
    dialog.questions.raw[0].next.clear();
    let mut stuck = Record::new(noon());
    let mut session = Session::new("en", 1);
    let none = Answer::Choices(dialog.questions.raw[0].none().into_iter().cloned().collect());
    session.agree(Purpose::Triage, noon());
    session.answers = Answers(vec![(dialog.questions.raw[0].id.clone(), none)]);
    stuck.session = Some(session);
    let store = Spoilt(Memory::default());
    put(&store.0, ChatId(CHAT + 1), stuck).await;
    let dialog = Arc::new(dialog);
    let app = Arc::new(App::to_try(dialog, version, locales, store));
    log::start(log::LogLevel::Trace, log::LogFormat::Text);
    let (wake, _woken) = tokio::sync::mpsc::unbounded_channel();
    let limits = Limits { agreed: noon(), others: noon() };
    let looked = heelwise::bot::sweep(&app, &wake, noon(), limits).await.unwrap();
    assert_eq!(looked, 0);
    let bot = Bot::new(app.clone(), wake, noon);
    let incoming = |update, input| Incoming {
        update: Some(UpdateId(update)),
        chat: ChatId(CHAT),
        language: Some("en".to_owned()),
        tapped_message: None,
        written: Written::Terminal,
        input,
    };
    let tap = |action| Input::Tap(Tap { generation: 1, action });
    let asked = &app.dialog.questions.raw[0];
    let none = Action::Tick(asked.id.clone(), asked.none().unwrap().clone(), true);
    bot.handle(&incoming(1, Input::typed("/start"))).await.unwrap();
    bot.handle(&incoming(2, tap(Action::Consent(true)))).await.unwrap();
    bot.handle(&incoming(3, tap(none))).await.unwrap();
    let other = Incoming { chat: ChatId(CHAT + 1), ..incoming(3, Input::typed(WORDS[1])) };
    bot.handle(&other).await.unwrap();
    let outbox = Outbox::new(app, Careless, noon);
    let drained = std::panic::AssertUnwindSafe(outbox.drain(ChatId(CHAT))).catch_unwind();
    assert!(drained.await.is_err(), "the channel panicked");
    let failed = bot.handle(&incoming(4, Input::typed(WORDS[0]))).await.unwrap_err();
    tracing::error!("{failed:#}");
}
