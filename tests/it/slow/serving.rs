//! The real program over real sockets, against the fake Bot API server.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;

use tempfile::{TempDir, tempdir};
use tokio::io::AsyncWriteExt;
use tokio::time::Instant;

use crate::fake::{Fake, Fault, Person};

pub(crate) const CHAT: i64 = 4_711;

/// The program that is tested.
pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_heelwise");

/// What Telegram must say to the webhook to be believed.
const SECRET: &str = "s3cret-s3cret-s3cret";

/// The program, serving; killed when dropped.
pub(crate) struct Serving {
    child: Child,
    program: PathBuf,
    folder: TempDir,
    settings: Vec<(String, String)>,
}

/// How updates come.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Mode {
    Polling,
    Webhook,
}

impl Serving {
    /// Starts the program with an empty store.
    pub(crate) fn start(fake: &Fake, mode: Mode) -> Self {
        Self::start_with(fake, mode, &[])
    }

    /// Starts the program with an empty store and more settings.
    pub(crate) fn start_with(fake: &Fake, mode: Mode, more: &[(&str, &str)]) -> Self {
        Self::start_program(PROGRAM.into(), fake, mode, more)
    }

    /// The same with a program of another release.
    pub(crate) fn start_program(
        program: PathBuf,
        fake: &Fake,
        mode: Mode,
        more: &[(&str, &str)],
    ) -> Self {
        let mut settings = vec![
            ("HEELWISE_TOKEN".to_owned(), Fake::TOKEN.to_owned()),
            ("HEELWISE_API_URL".to_owned(), fake.url().to_string()),
            ("HEELWISE_CLINIC__COUNTRY".to_owned(), "ES".to_owned()),
            ("HEELWISE_DISK_RESERVED_MIB".to_owned(), "0".to_owned()),
        ];
        if let Mode::Webhook = mode {
            let address = free_address();
            settings.extend([
                ("HEELWISE_WEBHOOK__URL".to_owned(), format!("http://{address}/telegram")),
                ("HEELWISE_WEBHOOK__LISTEN".to_owned(), address),
                ("HEELWISE_WEBHOOK__SECRET".to_owned(), SECRET.to_owned()),
            ]);
        }
        settings.extend(more.iter().map(|(name, value)| ((*name).into(), (*value).into())));
        let folder = tempdir().unwrap();
        let child = spawn(&program, folder.path(), &settings);
        Self { child, program, folder, settings }
    }

    /// Takes another program for the next start.
    #[cfg(feature = "postgres")]
    pub(crate) fn set_program(&mut self, program: PathBuf) {
        self.program = program;
    }

    /// Sets something for the next start.
    pub(crate) fn set(&mut self, name: &str, value: &str) {
        self.settings.push((name.to_owned(), value.to_owned()));
    }

    pub(crate) fn setting(&self, name: &str) -> String {
        self.settings.iter().find(|it| it.0 == name).unwrap().1.clone()
    }

    /// Runs another command with the same settings.
    pub(crate) fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(&self.program);
        let command = command.args(arguments).current_dir(self.folder.path()).env_clear();
        let command = command.envs(self.settings.iter().cloned());
        command.env("HEELWISE_STORE", self.store()).output().unwrap()
    }

    /// Where it keeps its store.
    pub(crate) fn store(&self) -> PathBuf {
        self.folder.path().join("store")
    }

    /// What it has logged so far.
    pub(crate) fn log(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("log")).unwrap()
    }

    /// Kills the program where it stands.
    pub(crate) fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Starts the program again, after it has ended.
    pub(crate) fn start_again(&mut self) {
        self.child = spawn(&self.program, self.folder.path(), &self.settings);
    }

    /// Kills the program where it stands and starts it again.
    pub(crate) fn kill_and_start(&mut self) {
        self.kill();
        self.start_again();
    }

    /// Sends the program a signal.
    pub(crate) fn signal(&self, name: &str) {
        let id = self.child.id().to_string();
        Command::new("kill").args([&format!("-{name}"), &id]).status().unwrap();
    }

    /// Asks the program to stop, as a system does, and returns its exit code.
    pub(crate) async fn stop(&mut self) -> Option<i32> {
        self.signal("TERM");
        self.ends_within(Duration::from_secs(10)).await
    }

    /// Waits until the program has ended, and returns its exit code.
    pub(crate) async fn ends_within(&mut self, limit: Duration) -> Option<i32> {
        let mut child = std::mem::replace(&mut self.child, Command::new("true").spawn().unwrap());
        let ended = tokio::task::spawn_blocking(move || child.wait().unwrap());
        tokio::time::timeout(limit, ended).await.expect("it ends in time").unwrap().code()
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn spawn(program: &Path, folder: &Path, settings: &[(String, String)]) -> Child {
    let log = File::options().append(true).create(true).open(folder.join("log")).unwrap();
    command(program, &folder.join("store"), settings).stderr(log).spawn().unwrap()
}

fn command(program: &Path, store: &Path, settings: &[(String, String)]) -> Command {
    let mut command = Command::new(program);
    command
        .arg("serve")
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env_clear()
        .envs(settings.iter().cloned())
        .env("HEELWISE_STORE", store)
        .stdout(Stdio::null());
    command
}

/// An address nobody listens on at the moment.
pub(crate) fn free_address() -> String {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().to_string()
}

/// Waits until a message of the chat has these words.
pub(crate) async fn hears(fake: &Fake, words: &str) -> i64 {
    fake.wait_for(|fake| {
        let messages = fake.messages(CHAT);
        messages.iter().rev().find(|it| it.text.contains(words)).map(|it| it.id)
    })
    .await
}

/// Answers from the start to an outcome of self-care; each answer waits for its
/// question.
pub(crate) async fn goes_through(fake: &Fake, person: &Person) {
    person.say("/start");
    for (question, label) in QUESTIONS {
        hears(fake, question).await;
        person.tap_label(label);
    }
}

pub(crate) const QUESTIONS: [(&str, &str); 17] = [
    ("May I ask about your health", "Yes, I agree"),
    ("Question 1 ", "None of these"),
    ("Question 2 ", "None of these"),
    ("Question 3 ", "1"),
    ("Question 4 ", "40 to 59"),
    ("Question 5 ", "4. Under the heel"),
    ("Question 6 ", "Left"),
    ("Question 7 ", "2 to 6 weeks ago"),
    ("Question 8 ", "None of these"),
    ("Question 9 ", "None of these"),
    ("Question 10 ", "None of these"),
    ("Question 11 ", "1"),
    ("Question 12 ", "None of these"),
    ("Question 13 ", "None of these"),
    ("Question 14 ", "No"),
    ("Question 15 ", "4"),
    ("Get help at once", "Why? Sources"),
];

/// Nothing the program asked of Telegram was wrong.
fn all_was_right(fake: &Fake) {
    all_was_right_but_for(fake, &["query is too old"]);
}

/// The refusal of a killed process's long poll, which Telegram still held when
/// the next process asked.
const POLL_OF_THE_KILLED: &str = "terminated by other getUpdates request";

fn all_was_right_but_for(fake: &Fake, known: &[&str]) {
    assert_eq!(fake.violations(), [""; 0], "{}", fake.transcript(CHAT));
    let refused = fake.requests().into_iter().filter_map(|it| {
        let refusal = it.refusal.as_ref()?;
        let is_known = known.iter().any(|known| refusal.contains(known));
        (!is_known).then_some(format!("{}: {:?}", it.method, it.refusal))
    });
    assert_eq!(refused.collect::<Vec<_>>(), [""; 0]);
}

async fn a_whole_conversation(mode: Mode) {
    let fake = Fake::start().await;
    let mut serving = Serving::start(&fake, mode);
    let person = fake.chat(CHAT);
    goes_through(&fake, &person).await;
    hears(&fake, "Why I say this").await;
    let messages = fake.messages(CHAT);
    let site = messages.iter().find(|it| it.text.contains("Where does it hurt most")).unwrap();
    assert!(site.photo.is_some(), "the site is asked with a picture");
    assert!(site.text.contains("✓ Under the heel"));
    assert_eq!(site.keyboard.len(), 0, "an answered question has no buttons");
    let answered = |fake: &Fake| fake.requests_of("answerCallbackQuery").len();
    fake.wait_for(|fake| (answered(fake) == QUESTIONS.len()).then_some(())).await;
    assert_eq!(serving.stop().await, Some(0));
    assert_eq!(fake.undelivered(), 0);
    all_was_right(&fake);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_whole_conversation_by_polling() {
    a_whole_conversation(Mode::Polling).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_whole_conversation_by_webhook() {
    a_whole_conversation(Mode::Webhook).await;
}

/// Killed at every question, it goes on at that question, and Telegram never
/// hears of an update that was not kept.
async fn a_conversation_under_kills(mode: Mode) {
    let fake = Fake::start().await;
    let mut serving = Serving::start(&fake, mode);
    let person = fake.chat(CHAT);
    person.say("/start");
    for (place, (question, label)) in QUESTIONS.into_iter().enumerate() {
        hears(&fake, question).await;
        if place % 3 == 0 {
            serving.kill_and_start();
        }
        person.tap_label(label);
        if place % 3 == 1 {
            serving.kill_and_start();
        }
    }
    hears(&fake, "Why I say this").await;
    for number in 1..=15 {
        let question = format!("Question {number} ");
        let asked = fake.messages(CHAT).iter().filter(|it| it.text.contains(&question)).count();
        assert!((1..=2).contains(&asked), "question {number} was asked {asked} times");
    }
    assert_eq!(serving.stop().await, Some(0));
    // The end of a question may be edited in once more after a kill.
    let known = ["query is too old", "message is not modified", POLL_OF_THE_KILLED];
    all_was_right_but_for(&fake, &known);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_conversation_survives_kills_by_polling() {
    a_conversation_under_kills(Mode::Polling).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_conversation_survives_kills_by_webhook() {
    a_conversation_under_kills(Mode::Webhook).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_update_that_comes_twice_counts_once() {
    let fake = Fake::start().await;
    let _serving = Serving::start(&fake, Mode::Webhook);
    let person = fake.chat(CHAT);
    person.say("/start");
    hears(&fake, QUESTIONS[0].0).await;
    person.tap_label("Yes, I agree");
    hears(&fake, "Question 1 ").await;
    let none = person.tap_label("None of these");
    hears(&fake, "Question 2 ").await;
    let said = fake.messages(CHAT).len();
    fake.redeliver(none);
    person.tap_label("None of these");
    hears(&fake, "Question 3 ").await;
    assert_eq!(fake.messages(CHAT).len(), said + 1, "{}", fake.transcript(CHAT));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_goes_wrong_on_the_way_is_tried_again() {
    let fake = Fake::start().await;
    let _serving = Serving::start(&fake, Mode::Polling);
    let person = fake.chat(CHAT);
    fake.script("sendMessage", vec![Fault::TooMany { retry_after: 1 }, Fault::CutBefore]);
    person.say("/start");
    hears(&fake, QUESTIONS[0].0).await;
    fake.script("sendMessage", vec![Fault::Server(502)]);
    person.tap_label("Yes, I agree");
    hears(&fake, "Question 1 ").await;
    assert_eq!(fake.violations(), [""; 0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn one_who_has_blocked_the_bot_is_left_alone_and_welcome_back() {
    let fake = Fake::start().await;
    let _serving = Serving::start(&fake, Mode::Polling);
    let person = fake.chat(CHAT);
    fake.script("sendMessage", vec![Fault::Forbidden]);
    person.say("/start");
    let refused = |fake: &Fake| (fake.requests_of("sendMessage").len() == 1).then_some(());
    fake.wait_for(refused).await;
    person.block();
    person.unblock();
    person.say("/help");
    hears(&fake, "/restart starts a new check").await;
    let welcomes = fake.requests_of("sendMessage");
    assert_eq!(welcomes.len(), 2, "the welcome was given up");
}

#[tokio::test(flavor = "multi_thread")]
async fn it_stops_at_once_when_there_is_nothing_left_to_say() {
    for mode in [Mode::Polling, Mode::Webhook] {
        let fake = Fake::start().await;
        let mut serving = Serving::start(&fake, mode);
        fake.chat(CHAT).say("/start");
        hears(&fake, QUESTIONS[0].0).await;
        fake.wait_for(|fake| (fake.undelivered() == 0).then_some(())).await;
        let begun = Instant::now();
        assert_eq!(serving.stop().await, Some(0));
        let took = begun.elapsed();
        assert!(took < Duration::from_secs(4), "it took {took:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_stops_in_time_though_telegram_asks_for_patience() {
    let fake = Fake::start().await;
    let mut serving = Serving::start(&fake, Mode::Polling);
    fake.script("sendMessage", vec![Fault::TooMany { retry_after: 600 }]);
    fake.chat(CHAT).say("/start");
    fake.wait_for(|fake| (!fake.requests_of("sendMessage").is_empty()).then_some(())).await;
    assert_eq!(serving.stop().await, Some(0));
    serving.kill_and_start();
    hears(&fake, QUESTIONS[0].0).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_read_a_group_and_an_edit_are_answered() {
    let fake = Fake::start().await;
    let _serving = Serving::start(&fake, Mode::Polling);
    let person = fake.chat(CHAT);
    person.say("/start");
    hears(&fake, QUESTIONS[0].0).await;
    person.voice();
    hears(&fake, "I can only read text").await;
    person.edit_last("/delete");
    hears(&fake, "does not change your answer").await;
    person.tap_label("Yes, I agree");
    hears(&fake, "Question 1 ").await;
    person.say("/export");
    let file =
        fake.wait_for(|fake| fake.messages(CHAT).into_iter().find_map(|it| it.document)).await;
    let exported: serde_json::Value = serde_json::from_slice(&file.bytes).unwrap();
    assert_eq!(exported["session"]["consents"][0]["version"], 2);
    fake.group(-100_200).say("/start");
    let asked = |fake: &Fake| fake.messages(-100_200).first().map(|it| it.text.clone());
    assert!(fake.wait_for(asked).await.contains("private chat"));
    all_was_right(&fake);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_read_keeps_nobody_from_being_answered() {
    let fake = Fake::start().await;
    let _serving = Serving::start(&fake, Mode::Polling);
    fake.chat(CHAT).garbled();
    fake.wait_for(|fake| (fake.undelivered() == 0).then_some(())).await;
    fake.chat(CHAT).garbled();
    fake.chat(CHAT).say("/start");
    hears(&fake, QUESTIONS[0].0).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_is_met_in_the_language_of_their_device() {
    let fake = Fake::start().await;
    let _serving = Serving::start(&fake, Mode::Polling);
    fake.chat(CHAT).with_language("es-MX").say("/start");
    hears(&fake, "¿Puedo preguntarte").await;
    fake.chat(CHAT + 1).with_language("zh-hans").say("/start");
    let first = |fake: &Fake| fake.messages(CHAT + 1).first().map(|it| it.text.clone());
    let sent = fake.wait_for(first).await;
    assert!(sent.contains("is not spoken here yet; /language"), "{sent}");
    all_was_right(&fake);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_profile_is_sent_once() {
    let fake = Fake::start().await;
    let mut serving = Serving::start(&fake, Mode::Polling);
    let described = |fake: &Fake| fake.requests_of("setMyShortDescription").len();
    fake.wait_for(|fake| (described(fake) == 9).then_some(())).await;
    serving.kill_and_start();
    let looked = |fake: &Fake| fake.requests_of("getMyShortDescription").len();
    fake.wait_for(|fake| (looked(fake) == 18).then_some(())).await;
    assert_eq!(described(&fake), 9, "in eight languages and for all others");
    let commands = fake.requests_of("setMyCommands");
    let code = |it: &serde_json::Value| it["language_code"].as_str().unwrap_or_default().to_owned();
    let mut codes: Vec<_> = commands.iter().map(code).collect();
    codes.sort();
    assert_eq!(codes, ["", "ar", "de", "en", "es", "fr", "pt", "ru", "uk"]);
    all_was_right_but_for(&fake, &["query is too old", POLL_OF_THE_KILLED]);
}

/// Whoever calls may say anything; `webhook.rs` has the rest of it.
#[tokio::test(flavor = "multi_thread")]
async fn what_a_refused_or_unreadable_call_says_is_not_logged() {
    let fake = Fake::start().await;
    let settings = [("HEELWISE_LOG", "trace")];
    let mut serving = Serving::start_with(&fake, Mode::Webhook, &settings);
    fake.chat(CHAT).say("/start");
    hears(&fake, QUESTIONS[0].0).await;
    let url = serving.setting("HEELWISE_WEBHOOK__URL");
    let header = "X-Telegram-Bot-Api-Secret-Token";
    let client = reqwest::Client::new();
    let call = async |url: &str, secret: &str, body: &str| {
        let request = client.post(url).header(header, secret).body(body.to_owned());
        request.send().await.unwrap().status().as_u16()
    };
    let update = "{\"update_id\":815,\"message\":{\"text\":\"my knee\"}}";
    assert_eq!(call(&url, "my guess", update).await, 401);
    assert_eq!(call(&url, "", update).await, 401);
    assert_eq!(call(&format!("{url}/my-way"), SECRET, update).await, 404);
    assert_eq!(call(&url, SECRET, &"my knee ".repeat(40_000)).await, 413);
    assert_eq!(call(&url, SECRET, "my knee").await, 200);
    assert_eq!(call(&url, SECRET, update).await, 200);
    assert_eq!(call(&url, SECRET, &update.replace("815", "816,\"a\":\"")).await, 200);
    assert_eq!(serving.stop().await, Some(0));
    let log = serving.log();
    assert_eq!(log.matches("an update could not be read").count(), 3, "{log}");
    assert!(log.contains("815"), "{log}");
    for said in ["knee", "my guess", "my-way"] {
        assert!(!log.contains(said), "{log}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_stops_in_time_though_a_call_never_ends() {
    let fake = Fake::start().await;
    let mut serving = Serving::start(&fake, Mode::Webhook);
    fake.chat(CHAT).say("/start");
    hears(&fake, QUESTIONS[0].0).await;
    let address = serving.setting("HEELWISE_WEBHOOK__LISTEN");
    let mut call = tokio::net::TcpStream::connect(address).await.unwrap();
    call.write_all(b"POST /telegram HTTP/1.1\r\nHost: x\r\n").await.unwrap();
    assert_eq!(serving.stop().await, Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_program_on_the_same_store_does_not_start() {
    let fake = Fake::start().await;
    let serving = Serving::start(&fake, Mode::Polling);
    fake.chat(CHAT).say("/start");
    hears(&fake, QUESTIONS[0].0).await;
    let second = command(PROGRAM.as_ref(), &serving.store(), &serving.settings).output().unwrap();
    assert_eq!(second.status.code(), Some(1));
    let printed = String::from_utf8_lossy(&second.stderr);
    assert!(printed.contains("another process is using it"), "{printed}");
}
