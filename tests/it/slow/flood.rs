//! Too much at once: how fast messages leave, and whose goes first.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::future::Future;
use std::sync::{Arc, Mutex, Once};
use std::time::Duration;

use anyhow::anyhow;
use heelwise::app::App;
use heelwise::bot::{Bot, Incoming, Written};
use heelwise::outbox::send_queue::RateLimits;
use heelwise::outbox::{Channel, Outbox, SendError, Sent, Wake};
use heelwise::store::memory::Memory;
use heelwise::store::record::Record;
use heelwise::store::{ChatId, MessageId, UpdateId};
use tokio::sync::mpsc;
use tokio::time::{Instant, sleep};
use triage::dialog::Dialog;
use triage::engine::action::{Action, Tap};
use triage::engine::command::Command;
use triage::engine::{Input, Notice, Reply};
use triage::locale::message::Message;
use triage::session::{Purpose, Session};

use crate::world::{app, noon, read, replace};

/// What the channel answers, by the time since the beginning and the chat.
type Answer = fn(Duration, ChatId) -> Option<SendError>;

/// A channel that notes when each message came, and what it said to it.
#[derive(Clone)]
struct Watch {
    start: Instant,
    answer: Answer,
    came: Arc<Mutex<Vec<Came>>>,
}

#[derive(Clone, Copy)]
struct Came {
    after: Duration,
    chat: ChatId,
    is_taken: bool,
}

impl Channel for Watch {
    async fn send(&self, chat: ChatId, _: &Message) -> Result<Sent, SendError> {
        let after = self.start.elapsed();
        sleep(Duration::from_millis(50)).await;
        let error = (self.answer)(after, chat);
        self.came.lock().unwrap().push(Came { after, chat, is_taken: error.is_none() });
        error.map_or(Ok(Sent { message: MessageId(1), at: None }), Err)
    }

    async fn edit(&self, chat: ChatId, _: MessageId, it: &Message) -> Result<(), SendError> {
        self.send(chat, it).await.map(drop)
    }

    async fn send_file(
        &self,
        chat: ChatId,
        it: &Message,
        _: &str,
        _: Vec<u8>,
    ) -> Result<(), SendError> {
        self.send(chat, it).await.map(drop)
    }
}

/// Those from here on have agreed to be asked.
const AGREED: ChatId = ChatId(1_000_000);

/// Puts into a chat's outbox what it is to be sent.
async fn enqueue(
    app: &App<Memory>,
    wake: &mpsc::UnboundedSender<Wake>,
    chat: ChatId,
    replies: Vec<Reply>,
) {
    let mut record = Record::new(noon());
    let mut session = Session::new("en", 1);
    if chat >= AGREED {
        session.agree(Purpose::Triage, noon());
    }
    record.session = Some(session);
    record.enqueue("en", 1, replies);
    let record = record.encode().unwrap();
    replace(&app.store, chat, Some(&record)).await.unwrap();
    wake.send(Wake { chat, priority: record.priority() }).unwrap();
}

/// Sends to each chat what is given for it, and returns what came when.
async fn delivered(chats: &[(ChatId, Vec<Reply>)], answer: Answer) -> Vec<Came> {
    let app: Arc<App<Memory>> = Arc::new(app("fever"));
    let (wake, woken) = mpsc::unbounded_channel();
    for (chat, replies) in chats {
        enqueue(&app, &wake, *chat, replies.clone()).await;
    }
    drop(wake);
    let watch = Watch { start: Instant::now(), answer, came: Arc::default() };
    Outbox::new(app, watch.clone(), noon)
        .run(woken, RateLimits { all: 30, chat: 1 })
        .await
        .unwrap();
    watch.came.lock().unwrap().clone()
}

fn each(chats: i64, replies: &[Reply]) -> Vec<(ChatId, Vec<Reply>)> {
    (1..=chats).map(|it| (ChatId(it), replies.to_vec())).collect()
}

fn help() -> Reply {
    Reply::Notice(Notice::Help)
}

#[tokio::test(start_paused = true)]
async fn ten_thousand_chats_are_written_to_at_telegrams_pace_and_emergencies_first() {
    let mut chats = each(10_000, &[help()]);
    for (_, replies) in &mut chats[9_990..] {
        *replies = vec![Reply::Emergency];
    }
    let came = delivered(&chats, |_, _| None).await;
    assert_eq!(came.len(), 10_000);
    let mut seconds: BTreeMap<u64, usize> = BTreeMap::new();
    came.iter().for_each(|it| *seconds.entry(it.after.as_secs()).or_default() += 1);
    let (first, rest) = seconds.iter().next().map(|it| (*it.1, seconds.values().skip(1))).unwrap();
    assert!(first <= 60, "{first} in the first second");
    assert!(rest.clone().all(|it| *it <= 31), "{seconds:?}");
    assert!(rest.filter(|it| **it >= 29).count() >= 320, "{seconds:?}");
    let is_urgent = |it: &Came| it.chat.0 > 9_990;
    // The first thirty may be on their way before anybody hears of the last ten.
    assert_eq!(came[..40].iter().filter(|it| is_urgent(it)).count(), 10);
}

#[tokio::test(start_paused = true)]
async fn who_was_sent_an_emergency_waits_like_all_others_afterwards() {
    let app: Arc<App<Memory>> = Arc::new(app("fever"));
    let (wake, woken) = mpsc::unbounded_channel();
    let watch = Watch { start: Instant::now(), answer: |_, _| None, came: Arc::default() };
    let outbox = Outbox::new(app.clone(), watch.clone(), noon);
    let enqueues = async {
        enqueue(&app, &wake, ChatId(1), vec![Reply::Emergency]).await;
        sleep(Duration::from_millis(200)).await;
        for chat in 2..=61 {
            enqueue(&app, &wake, ChatId(chat), vec![help()]).await;
        }
        enqueue(&app, &wake, ChatId(1), vec![help()]).await;
        drop(wake);
    };
    let rates = RateLimits { all: 30, chat: 1 };
    futures::join!(outbox.run(woken, rates), enqueues).0.unwrap();
    let came = watch.came.lock().unwrap();
    assert_eq!((came.len(), came.last().unwrap().chat), (62, ChatId(1)));
}

#[tokio::test(start_paused = true)]
async fn those_who_have_agreed_and_strangers_go_by_turns() {
    let mut chats = each(400, &[help()]);
    chats.extend((0..100).map(|it| (ChatId(AGREED.0 + it), vec![help()])));
    let came = delivered(&chats, |_, _| None).await;
    assert_eq!(came.len(), 500);
    let last = came.iter().rposition(|it| it.chat >= AGREED).unwrap();
    let strangers = came[..last].iter().filter(|it| it.chat < AGREED).count();
    // The first thirty may be on their way before anybody hears of the others.
    assert!((99..=130).contains(&strangers), "{strangers}");
}

/// What a patient taps next: always the last choice, which is often "none".
fn next_tap(app: &App<Memory>, record: &Record) -> Option<Input> {
    let dialog: &Dialog = &app.dialog;
    let (session, shown) = (record.session.as_ref()?, record.open_prompt.as_ref()?);
    let actions = shown.screen.actions(dialog, &[]);
    let is_answer = |it: &&Action| match it {
        Action::Consent(agrees) => *agrees,
        Action::Tick(_, _, ticks) => *ticks && session.ticked.is_empty(),
        Action::Done(_) => !session.ticked.is_empty(),
        Action::Choose(..) | Action::Number(..) => true,
        Action::Back(_) | Action::Why | Action::Restart | Action::Language(_) => false,
        Action::Page(_) | Action::Note(_) | Action::Signs | Action::Privacy | Action::Letter => {
            false
        }
        Action::Care(_) | Action::NotMeant | Action::Sure(_) => false,
    };
    let action = actions.iter().rfind(is_answer)?.clone();
    Some(Input::Tap(Tap { generation: session.generation, action }))
}

async fn does(bot: &Bot<Memory>, chat: ChatId, update: u32, input: Input) {
    let update = Some(UpdateId(update));
    let language = Some("en".to_owned());
    let written = Written::Unknown;
    let incoming = Incoming { update, chat, language, tapped_message: None, written, input };
    bot.handle(&incoming).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn twenty_thousand_strangers_at_once_cost_a_patient_at_most_two_seconds() {
    const PATIENT: ChatId = ChatId(0);
    let app: Arc<App<Memory>> = Arc::new(app("heel-pain"));
    let (wake, woken) = mpsc::unbounded_channel();
    let watch = Watch { start: Instant::now(), answer: |_, _| None, came: Arc::default() };
    let outbox = Outbox::new(app.clone(), watch.clone(), noon);
    let bot = Bot::new(app.clone(), wake, noon);
    let patient = async {
        let mut waits = Vec::new();
        let mut input = Some(Input::Command(Command::Start));
        while let Some(it) = input {
            let start = Instant::now();
            does(&bot, PATIENT, waits.len() as u32, it).await;
            while !read(&app.store, PATIENT).unwrap().outbox.is_empty() {
                sleep(Duration::from_millis(10)).await;
            }
            waits.push(start.elapsed());
            // The patient has agreed, and is in the middle.
            if waits.len() == 2 {
                for chat in 1..=20_000 {
                    does(&bot, ChatId(chat), 1, Input::Command(Command::Start)).await;
                }
            }
            sleep(Duration::from_secs(3)).await;
            input = next_tap(&app, &read(&app.store, PATIENT).unwrap());
        }
        waits
    };
    let waits = tokio::select! {
        waits = patient => waits,
        done = outbox.run(woken, RateLimits { all: 30, chat: 1 }) => panic!("{done:?}"),
    };
    assert!(waits.len() > 10, "{waits:?}");
    assert!(waits.iter().all(|it| *it <= Duration::from_secs(2)), "{waits:?}");
    let strangers = watch.came.lock().unwrap().iter().filter(|it| it.chat != PATIENT).count();
    assert!(strangers > 30 * 25, "{strangers} of the others were answered meanwhile");
}

#[tokio::test(start_paused = true)]
async fn one_chat_hears_a_few_messages_at_once_and_then_one_a_second() {
    let notices = Notice::ALL.into_iter().take(8).map(Reply::Notice);
    let came = delivered(&[(ChatId(1), notices.collect())], |_, _| None).await;
    let seconds: Vec<_> = came.iter().map(|it| it.after.as_secs_f64().round() as u64).collect();
    assert_eq!(seconds, [0, 0, 0, 0, 0, 1, 2, 3]);
}

#[tokio::test(start_paused = true)]
async fn a_chat_that_needs_patience_does_not_keep_others_waiting() {
    let answer: Answer = |after, chat| {
        let is_refused = chat == ChatId(1) && after < Duration::from_secs(30);
        is_refused.then_some(SendError::Later(Some(Duration::from_secs(30))))
    };
    let came = delivered(&each(20, &[help()]), answer).await;
    let of_others = came.iter().filter(|it| it.chat != ChatId(1));
    assert!(of_others.clone().all(|it| it.after < Duration::from_secs(2)));
    let last = came.last().unwrap();
    assert!(last.is_taken && last.after < Duration::from_secs(32), "{:?}", last.after);
}

#[tokio::test(start_paused = true)]
async fn when_telegram_asks_all_for_patience_nobody_is_tried_before_its_end() {
    const ASKED: Duration = Duration::from_secs(20);
    let answer: Answer =
        |after, _| (after < ASKED).then(|| SendError::Later(Some(ASKED.saturating_sub(after))));
    let came = delivered(&each(200, &[help()]), answer).await;
    let refused = came.iter().filter(|it| !it.is_taken);
    assert!(refused.clone().all(|it| it.after < Duration::from_millis(300)));
    assert!(refused.count() <= 40);
    assert_eq!(came.iter().filter(|it| it.is_taken).count(), 200);
}

#[tokio::test(start_paused = true)]
async fn after_ten_minutes_of_silence_all_that_waits_is_sent_and_once() {
    const DOWN: Duration = Duration::from_secs(600);
    let answer: Answer = |after, _| (after < DOWN).then_some(SendError::Later(None));
    let came = delivered(&each(1_000, &[help()]), answer).await;
    let taken: Vec<_> = came.iter().filter(|it| it.is_taken).collect();
    assert_eq!(taken.len(), 1_000);
    // At most the longest wait after a failure, and then at Telegram's pace.
    assert!(taken.last().unwrap().after < DOWN + Duration::from_secs(60 + 1_000 / 30 + 5));
}

#[tokio::test(start_paused = true)]
async fn one_who_has_left_costs_one_try() {
    let answer: Answer = |_, _| Some(SendError::Gone(anyhow!("blocked")));
    let came = delivered(&each(3, &[help(), Reply::Notice(Notice::Privacy)]), answer).await;
    assert_eq!(came.len(), 3);
}

/// Returns the lines that this thread logs during an action.
///
/// One subscriber serves all threads: with a subscriber for one thread alone,
/// tracing can ask another thread whether a line is wanted, and remember its no.
async fn logged(action: impl Future<Output = ()>) -> Vec<String> {
    static SUBSCRIBER: Once = Once::new();
    SUBSCRIBER.call_once(|| {
        let lines = tracing_subscriber::fmt().with_ansi(false).without_time();
        lines.with_writer(|| Page).init();
    });
    LOGGED.set(Some(Vec::new()));
    action.await;
    let text = String::from_utf8(LOGGED.take().unwrap()).unwrap();
    text.lines().map(|it| it.trim().to_owned()).collect()
}

thread_local! {
    /// What this thread has logged, if a test asks for it.
    static LOGGED: RefCell<Option<Vec<u8>>> = const { RefCell::new(None) };
}

/// Writes to [`LOGGED`].
struct Page;

impl std::io::Write for Page {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        LOGGED.with_borrow_mut(|it| it.iter_mut().for_each(|it| it.extend(bytes)));
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test(start_paused = true)]
async fn while_telegram_takes_no_messages_the_log_has_a_line_a_minute_and_one_at_the_end() {
    let log = logged(async {
        let app: Arc<App<Memory>> = Arc::new(app("fever"));
        let (wake, woken) = mpsc::unbounded_channel();
        for chat in 1..=20 {
            enqueue(&app, &wake, ChatId(chat), vec![help()]).await;
        }
        let answer: Answer = |after, _| {
            let asked = Duration::from_secs(5);
            (after < Duration::from_secs(200)).then_some(SendError::Later(Some(asked)))
        };
        let watch = Watch { start: Instant::now(), answer, came: Arc::default() };
        let outbox = Outbox::new(app, watch, noon);
        let calm = sleep(Duration::from_secs(1_000));
        tokio::select! {
            done = outbox.run(woken, RateLimits { all: 30, chat: 1 }) => done.unwrap(),
            () = calm => {}
        }
        drop(wake);
    })
    .await;
    let count = |words: &str| log.iter().filter(|it| it.contains(words)).count();
    assert_eq!(count("WARN") + count("INFO"), log.len(), "{log:#?}");
    assert_eq!(count("messages wait: Telegram does not take them now"), 1, "{log:#?}");
    assert_eq!(count("messages still wait"), 4, "one a minute: {log:#?}");
    assert_eq!(count("messages go out again"), 1, "{log:#?}");
    assert!(log.last().unwrap().contains("go out again"), "{log:#?}");
}

#[tokio::test(start_paused = true)]
async fn telegrams_long_patience_is_reported_for_as_long_as_it_lasts() {
    let log = logged(async {
        delivered(&each(1, &[help()]), |after, _| {
            let asked = Duration::from_secs(600);
            (after < asked).then_some(SendError::Later(Some(asked)))
        })
        .await;
    })
    .await;
    let waits = log.iter().filter(|it| it.contains("wait")).count();
    assert!((9..=11).contains(&waits), "{log:#?}");
}

#[tokio::test(start_paused = true)]
async fn of_what_telegram_takes_the_log_says_nothing() {
    let log = logged(async { drop(delivered(&each(20, &[help()]), |_, _| None).await) }).await;
    assert_eq!(log, [""; 0]);
}
