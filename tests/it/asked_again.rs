//! A dialog changes under a conversation; and a tap comes while the outbox is
//! at work.

use std::fs;
use std::sync::{Arc, Mutex};

use chrono::TimeDelta;
use heelwise::app::App;
use heelwise::bot::{Bot, Incoming, Written};
use heelwise::conversation::held::VERSION;
use heelwise::edition::Edition;
use heelwise::outbox::{Channel, Outbox, SendError, Sent};
use heelwise::store::memory::Memory;
use heelwise::store::record::Record;
use heelwise::store::{ChatId, MessageId, UpdateId};
use tokio::sync::mpsc;
use triage::dialog::{At, ChoiceId, QuestionId, Urgency};
use triage::engine::action::{Action, Tap};
use triage::engine::letter::Reader;
use triage::engine::{Input, Notice, Prompt, Reply};
use triage::locale::message::Message;
use triage::prover::{Proved, check};

use crate::world::{app, edition, noon, put, read, root};

const CHAT: ChatId = ChatId(1);

/// The run of a session that began with update 1.
const RUN: u32 = 1;

/// The dialog of the fever, changed: each pair is what stands in its file, and
/// what is to stand there.
fn fever_with(changes: &[(&str, &str)]) -> Proved {
    let mut text = fs::read_to_string(root().join("tests/dialogs/fever.toml")).unwrap();
    for (old, new) in changes {
        assert!(text.contains(old), "{old}");
        text = text.replacen(old, new, 1);
    }
    check(&text).proved().expect("it is proved")
}

fn choice(question: &str, choice: &str) -> (QuestionId, ChoiceId) {
    (QuestionId(question.to_owned()), ChoiceId(choice.to_owned()))
}

fn choose(question: &str, of: &str) -> Action {
    let (question, choice) = choice(question, of);
    Action::Choose(question, choice)
}

fn tick(question: &str, of: &str) -> Action {
    let (question, choice) = choice(question, of);
    Action::Tick(question, choice, true)
}

/// A bot whose outbox is at hand, and whose channel takes all.
struct Chat {
    app: Arc<App<Memory>>,
    bot: Arc<Bot<Memory>>,
    pad: Pad,
    updates: Mutex<u32>,
}

/// A channel that takes all.
#[derive(Clone, Default)]
struct Pad(Arc<Noted>);

#[derive(Default)]
struct Noted {
    said: Mutex<Vec<(&'static str, MessageId)>>,
    /// How the next files fare; others are taken.
    refused: Mutex<Vec<SendError>>,
    /// Handled while the next message is sent.
    meanwhile: Mutex<Option<(Arc<Bot<Memory>>, Incoming)>>,
}

impl Pad {
    async fn note(&self, what: &'static str, id: Option<MessageId>) -> Sent {
        let meanwhile = self.0.meanwhile.lock().unwrap().take();
        if let Some((bot, incoming)) = meanwhile {
            bot.handle(&incoming).await.unwrap();
        }
        let mut said = self.0.said.lock().unwrap();
        let message = id.unwrap_or(MessageId(said.len() as i64));
        said.push((what, message));
        Sent { message, at: Some(noon()) }
    }

    fn last(&self) -> (&'static str, MessageId) {
        *self.0.said.lock().unwrap().last().unwrap()
    }
}

impl Channel for Pad {
    async fn send(&self, _: ChatId, _: &Message) -> Result<Sent, SendError> {
        Ok(self.note("sent", None).await)
    }

    async fn edit(&self, _: ChatId, id: MessageId, _: &Message) -> Result<(), SendError> {
        self.note("edited", Some(id)).await;
        Ok(())
    }

    async fn send_file(
        &self,
        _: ChatId,
        _: &Message,
        _: &str,
        _: Vec<u8>,
    ) -> Result<(), SendError> {
        self.note("file", None).await;
        self.0.refused.lock().unwrap().pop().map_or(Ok(()), Err)
    }
}

impl Chat {
    fn new() -> Self {
        Self::of(Arc::new(app("fever")))
    }

    fn of(app: Arc<App<Memory>>) -> Self {
        let (wake, _) = mpsc::unbounded_channel();
        let bot = Arc::new(Bot::new(app.clone(), wake, noon));
        Self { app, bot, pad: Pad::default(), updates: Mutex::new(0) }
    }

    fn incoming(&self, input: Input, tapped: Option<MessageId>) -> Incoming {
        *self.updates.lock().unwrap() += 1;
        Incoming {
            update: Some(UpdateId(*self.updates.lock().unwrap())),
            chat: CHAT,
            language: Some("en".to_owned()),
            tapped_message: tapped,
            written: Written::At(noon() + TimeDelta::minutes(1)),
            input,
        }
    }

    async fn says(&self, words: &str) {
        self.bot.handle(&self.incoming(Input::typed(words), None)).await.unwrap();
    }

    async fn taps(&self, action: Action) {
        let input = Input::Tap(Tap { generation: RUN, action });
        self.bot.handle(&self.incoming(input, Some(self.pad.last().1))).await.unwrap();
    }

    async fn is_heard(&self) {
        Outbox::new(self.app.clone(), self.pad.clone(), noon).drain(CHAT).await.unwrap();
    }

    async fn comes_to_the_signs(&self) {
        self.says("/start").await;
        self.is_heard().await;
        for action in [Action::Consent(true), choose("who", "adult")] {
            self.taps(action).await;
            self.is_heard().await;
        }
    }

    fn record(&self) -> Record {
        read(&self.app.store, CHAT).unwrap()
    }

    /// The same chat, once the program has started with another dialog.
    async fn with(self, dialog: Proved) -> Self {
        let record = self.record();
        let Edition { locales, .. } = edition("fever");
        let app = App::to_try(dialog, "newer".to_owned(), locales, Memory::default());
        let app = Arc::new(app);
        put(&app.store, CHAT, record).await;
        Self { updates: self.updates, pad: self.pad, ..Self::of(app) }
    }

    fn asked(&self) -> Option<String> {
        match self.record().session.unwrap().walk(&self.app.dialog).at {
            At::Asking(question) => Some(question.id.0.clone()),
            At::Decided(_) | At::Undecided => None,
        }
    }

    fn waits(&self) -> Vec<Reply> {
        self.record().outbox.into_iter().map(|it| it.reply).collect()
    }
}

/// The question of the signs where it stands, up to what follows it.
const SIGNS_LAST: &str = "[question.signs]\nkind = \"many\"\nscreen = true\n\
    choices = [\"stiff-neck\", \"rash\", \"none\"]\nnone = \"none\"\n\
    next = [{ to = \"decide\" }]\n\n[fact]";

const SIGNS: &str = "choices = [\"stiff-neck\", \"rash\", \"none\"]";

#[tokio::test]
async fn a_screen_that_has_gained_a_sign_is_asked_again() {
    let more = "choices = [\"stiff-neck\", \"rash\", \"fits\", \"none\"]";
    let chat = Chat::new();
    chat.comes_to_the_signs().await;
    chat.taps(tick("signs", "none")).await;
    chat.is_heard().await;
    assert_eq!(chat.asked(), None);
    let unchanged = chat.with(fever_with(&[])).await;
    assert_eq!(unchanged.asked(), None);
    let changed = unchanged.with(fever_with(&[(SIGNS, more)])).await;
    assert_eq!(changed.asked().as_deref(), Some("signs"));
}

#[tokio::test]
async fn somebody_whose_answers_mean_something_else_by_now_is_sent_that_before_its_grounds() {
    let chat = Chat::new();
    chat.comes_to_the_signs().await;
    chat.taps(tick("signs", "none")).await;
    chat.is_heard().await;
    let unchanged = chat.with(fever_with(&[])).await;
    unchanged.taps(Action::Why).await;
    assert!(matches!(unchanged.waits()[..], [Reply::Why(_)]));
    unchanged.is_heard().await;
    let sooner = fever_with(&[("urgency = \"consultation\"", "urgency = \"consultation-24\"")]);
    let chat = unchanged.with(sooner).await;
    chat.taps(Action::Why).await;
    let waits = chat.waits();
    let [Reply::Prompt(Prompt::Outcome { urgency, .. })] = &waits[..] else {
        panic!("the grounds of what was never sent")
    };
    assert_eq!(*urgency, Urgency::Consultation24);
    chat.is_heard().await;
    chat.taps(Action::Why).await;
    assert!(matches!(chat.waits()[..], [Reply::Why(_)]));
}

#[tokio::test]
async fn a_letter_states_no_result_but_the_one_that_was_sent() {
    let chat = Chat::new();
    chat.comes_to_the_signs().await;
    chat.taps(tick("signs", "none")).await;
    chat.is_heard().await;
    let sooner = fever_with(&[("urgency = \"consultation\"", "urgency = \"consultation-24\"")]);
    let chat = chat.with(sooner).await;
    chat.taps(Action::Letter).await;
    assert!(matches!(chat.waits()[..], [Reply::Prompt(Prompt::Outcome { .. })]));
    chat.is_heard().await;
    chat.taps(Action::Letter).await;
    assert_eq!(chat.waits(), [Reply::Letter(Reader::Doctor, noon().date_naive())]);
}

#[tokio::test]
async fn a_letter_that_waits_is_dropped_when_the_answers_change() {
    for command in ["/back", "/restart", "/delete"] {
        let chat = Chat::new();
        chat.comes_to_the_signs().await;
        chat.taps(tick("signs", "none")).await;
        chat.is_heard().await;
        chat.says("/letter").await;
        assert_eq!(chat.waits(), [Reply::Letter(Reader::Doctor, noon().date_naive())]);
        chat.says("/help").await;
        assert!(chat.waits().contains(&Reply::Letter(Reader::Doctor, noon().date_naive())));
        chat.says(command).await;
        assert!(
            !chat.waits().contains(&Reply::Letter(Reader::Doctor, noon().date_naive())),
            "{command}"
        );
    }
}

/// A page that has to wait or is refused does not bring its message again.
#[cfg(feature = "pdf")]
#[tokio::test(start_paused = true)]
async fn a_letter_comes_once_as_a_message_and_then_as_a_page() {
    let later = || SendError::Later(None);
    let never = || SendError::Never(anyhow::anyhow!("too large"));
    for (refused, tries) in [(vec![], 1), (vec![later(), later()], 3), (vec![never()], 1)] {
        let chat = Chat::new();
        chat.comes_to_the_signs().await;
        chat.taps(tick("signs", "none")).await;
        chat.is_heard().await;
        chat.says("/letter").await;
        chat.pad.0.said.lock().unwrap().clear();
        *chat.pad.0.refused.lock().unwrap() = refused;
        chat.is_heard().await;
        assert_eq!(chat.waits(), []);
        let said: Vec<_> = chat.pad.0.said.lock().unwrap().iter().map(|it| it.0).collect();
        assert_eq!(said, [vec!["sent"], vec!["file"; tries]].concat());
    }
}

#[tokio::test]
async fn words_answer_no_screen_that_a_new_version_has_put_in_front() {
    let signs_first = fever_with(&[
        (
            "[question.who]",
            "[question.signs]\nkind = \"many\"\nscreen = true\n\
            choices = [\"stiff-neck\", \"rash\", \"none\"]\nnone = \"none\"\n\
            next = [{ to = \"who\" }]\n\n[question.who]",
        ),
        ("{ to = \"signs\" }", "{ to = \"decide\" }"),
        ("next = [{ to = \"signs\" }]", "next = [{ to = \"decide\" }]"),
        (SIGNS_LAST, "[fact]"),
    ]);
    let chat = Chat::new();
    chat.says("/start").await;
    chat.is_heard().await;
    chat.taps(Action::Consent(true)).await;
    chat.is_heard().await;
    let chat = chat.with(signs_first).await;
    chat.says("none").await;
    assert_eq!(chat.asked().as_deref(), Some("signs"));
    assert!(chat.waits().contains(&Reply::Notice(Notice::NotSeen)));
}

#[tokio::test]
async fn words_answer_no_question_whose_choices_have_changed() {
    let fewer = "choices = [\"rash\", \"stiff-neck\", \"none\"]";
    let chat = Chat::new();
    chat.comes_to_the_signs().await;
    let chat = chat.with(fever_with(&[(SIGNS, fewer)])).await;
    chat.says("rash").await;
    assert!(chat.record().session.unwrap().ticked.is_empty());
    assert!(chat.waits().contains(&Reply::Notice(Notice::NotSeen)));
}

#[tokio::test]
async fn an_old_button_answers_no_question_whose_choices_have_changed() {
    let more = "choices = [\"stiff-neck\", \"rash\", \"fits\", \"none\"]";
    let chat = Chat::new();
    chat.comes_to_the_signs().await;
    let old = chat.pad.last();
    let chat = chat.with(fever_with(&[(SIGNS, more)])).await;
    chat.taps(tick("signs", "none")).await;
    assert_eq!(chat.asked().as_deref(), Some("signs"));
    // The old message loses its buttons before the question comes again.
    let [Reply::ClosePrompt(_), Reply::Prompt(_)] = chat.waits()[..] else {
        panic!("not asked again")
    };
    chat.is_heard().await;
    let said = chat.pad.0.said.lock().unwrap().clone();
    assert!(said.ends_with(&[("edited", old.1), ("sent", chat.pad.last().1)]));
}

#[tokio::test]
async fn words_do_not_count_for_a_question_in_another_language() {
    let chat = Chat::of(Arc::new(app("heel-pain")));
    chat.says("/start").await;
    chat.is_heard().await;
    chat.says("/language uk").await;
    chat.says("так, погоджуюся").await;
    assert_eq!(chat.record().session.unwrap().consents, []);
    assert!(chat.waits().contains(&Reply::Prompt(Prompt::Welcome)));
}

#[tokio::test]
async fn a_welcome_from_before_it_was_erased_asks_nobody() {
    let chat = Chat::new();
    chat.says("/start").await;
    chat.says("/delete").await;
    assert!(!chat.waits().contains(&Reply::Prompt(Prompt::Welcome)));
}

#[tokio::test]
async fn a_session_names_the_version_that_the_person_is_on() {
    let version = |chat: &Chat| chat.record().session.unwrap().version;
    let chat = Chat::new();
    chat.says("/start").await;
    chat.is_heard().await;
    chat.taps(Action::Consent(true)).await;
    chat.is_heard().await;
    assert_eq!(version(&chat).as_deref(), Some(VERSION));
    chat.taps(choose("who", "adult")).await;
    chat.is_heard().await;
    let newer = Arc::new(App::of(edition("fever").called("newer"), Memory::default()));
    put(&newer.store, CHAT, chat.record()).await;
    let chat = Chat { updates: chat.updates, pad: chat.pad, ..Chat::of(newer) };
    chat.says("/help").await;
    assert_eq!(version(&chat).as_deref(), Some("newer"), "the former one is not known here");
    assert_eq!(chat.record().session.unwrap().answers.0.len(), 1);
}

/// The same clock says when a question arrived and when words were written.
#[tokio::test]
async fn words_count_once_there_was_time_to_read() {
    for (seconds, counts) in [(-5, false), (0, false), (1, false), (2, false), (3, true)] {
        let chat = Chat::new();
        chat.says("/start").await;
        chat.is_heard().await;
        let written = Written::At(noon() + TimeDelta::seconds(seconds));
        let incoming = chat.incoming(Input::typed("Yes, I agree"), None);
        chat.bot.handle(&Incoming { written, ..incoming }).await.unwrap();
        let has_agreed = chat.record().session.unwrap().has_consented();
        assert_eq!(has_agreed, counts, "after {seconds} s");
    }
}

/// Two messages ask for the signs. While the outbox sends something else, a tap
/// on the older one makes that the open one: it shows the tick.
#[tokio::test]
async fn the_outbox_leaves_the_message_open_that_a_tap_has_opened_meanwhile() {
    let chat = Chat::new();
    chat.comes_to_the_signs().await;
    let older = chat.pad.last();
    chat.says("/start").await;
    chat.is_heard().await;
    assert_ne!(chat.pad.last(), older);
    let tap = Input::Tap(Tap { generation: RUN, action: tick("signs", "rash") });
    let meanwhile = chat.incoming(tap, Some(older.1));
    *chat.pad.0.meanwhile.lock().unwrap() = Some((chat.bot.clone(), meanwhile));
    chat.says("/help").await;
    chat.is_heard().await;
    assert_eq!(chat.pad.last(), ("edited", older.1));
}
