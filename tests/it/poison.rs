//! An update that we cannot handle is set aside: it harms nobody else and does
//! not come again for ever.

use std::sync::Arc;

use heelwise::app::App;
use heelwise::bot::{Bot, Incoming, Written};
use heelwise::edition::Edition;
use heelwise::store::memory::Memory;
use heelwise::store::{ChatId, UpdateId};
use tokio::sync::mpsc;
use triage::dialog::{ChoiceId, Dialog, QuestionId};
use triage::engine::action::{Action, Tap};
use triage::engine::{Input, Notice, Prompt, Reply};

use crate::world::{edition, noon, read};

/// A dialog that was never proved: nobody thought of adults.
fn with_no_way_on_for_adults() -> App<Memory, Arc<Dialog>> {
    let Edition { dialog, version, locales, .. } = edition("fever");
    let mut dialog = Dialog::clone(&dialog);
    let next = &mut dialog.questions.raw[0].next;
    next[1] = next[0].clone();
    App::to_try(Arc::new(dialog), version, locales, Memory::default())
}

struct Chatting {
    app: Arc<App<Memory, Arc<Dialog>>>,
    bot: Bot<Memory, Arc<Dialog>>,
    _woken: mpsc::UnboundedReceiver<heelwise::outbox::Wake>,
}

impl Chatting {
    fn new() -> Self {
        let app = Arc::new(with_no_way_on_for_adults());
        let (wake, woken) = mpsc::unbounded_channel();
        Self { bot: Bot::new(app.clone(), wake, noon), app, _woken: woken }
    }

    async fn says(&self, chat: i64, update: u32, words: &str) -> Vec<Reply> {
        self.does(chat, Some(update), Input::typed(words)).await
    }

    /// Taps a button of the session that began with the update `run`.
    async fn taps(&self, chat: i64, update: u32, run: u32, action: Action) -> Vec<Reply> {
        self.does(chat, Some(update), Input::Tap(Tap { generation: run, action })).await
    }

    async fn does(&self, chat: i64, update: Option<u32>, input: Input) -> Vec<Reply> {
        let incoming = Incoming {
            update: update.map(UpdateId),
            chat: ChatId(chat),
            language: Some("en".to_owned()),
            tapped_message: None,
            written: Written::Terminal,
            input,
        };
        self.bot.handle(&incoming).await.unwrap();
        let record = read(&self.app.store, ChatId(chat)).unwrap();
        record.outbox.into_iter().map(|it| it.reply).collect()
    }
}

fn is(who: &str) -> Action {
    Action::Choose(QuestionId("who".to_owned()), ChoiceId(who.to_owned()))
}

fn asks(reply: &Reply, name: &str) -> bool {
    matches!(reply, Reply::Prompt(Prompt::Ask { question, .. }) if question.0 == name)
}

#[tokio::test]
async fn one_who_meets_it_hears_an_apology_and_the_question_again_and_can_go_on() {
    let chat = Chatting::new();
    chat.says(1, 1, "/start").await;
    chat.taps(1, 2, 1, Action::Consent(true)).await;
    let replies = chat.taps(1, 3, 1, is("adult")).await;
    let apology = Reply::Notice(Notice::Apology);
    assert!(replies.contains(&apology), "{}", replies.len());
    assert!(replies.iter().any(|it| asks(it, "who")));
    let again = chat.taps(1, 3, 1, is("adult")).await;
    assert!(again == replies, "it was handled twice");
    let replies = chat.taps(1, 4, 1, is("child")).await;
    assert!(replies.iter().any(|it| asks(it, "months")));
}

#[tokio::test]
async fn others_do_not_notice() {
    let chat = Chatting::new();
    for (id, first) in [(1, 1), (2, 11)] {
        chat.says(id, first, "/start").await;
        chat.taps(id, first + 1, first, Action::Consent(true)).await;
    }
    chat.taps(1, 3, 1, is("adult")).await;
    let replies = chat.taps(2, 13, 11, is("child")).await;
    assert!(replies.iter().any(|it| asks(it, "months")));
    assert!(!replies.contains(&Reply::Notice(Notice::Apology)));
}

#[tokio::test]
async fn a_line_without_a_number_is_no_repeat_and_begins_a_generation_of_its_own() {
    let chat = Chatting::new();
    let mut generations = Vec::new();
    for words in ["/start", "/cancel", "/delete", "/start", "/start"] {
        chat.does(1, None, Input::typed(words)).await;
        let record = read(&chat.app.store, ChatId(1)).unwrap();
        assert!(record.seen.is_empty());
        generations.extend(record.session.map(|it| it.generation));
    }
    let [first, .., after] = generations[..] else { panic!("{generations:?}") };
    assert!(after > first, "{generations:?}");
}
