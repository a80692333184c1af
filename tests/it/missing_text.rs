//! A reply that lacks a text gives way to an apology, and in an emergency to
//! the number to call; nobody gets an empty message.

use std::sync::{Arc, Mutex};

use heelwise::app::App;
use heelwise::outbox::Outbox;
use heelwise::store::ChatId;
use heelwise::store::memory::Memory;
use heelwise::store::record::Record;
use triage::dialog::{ChoiceId, FlagId, OutcomeId, QuestionId, Urgency};
use triage::engine::{Notice, Prompt, Reply};
use triage::locale::MissingText;
use triage::session::Session;

use crate::hostile::Ear;
use crate::world::{app, noon, put, read};

const CHAT: ChatId = ChatId(1);

/// Delivers a reply that waits, and returns the texts that arrive, the app and
/// the record after it.
async fn delivered(language: &str, reply: Reply) -> (Vec<String>, App<Memory>, Option<Record>) {
    let app = Arc::new(app("fever"));
    let mut record = Record::new(noon());
    record.session = Some(Session::new(language, 1));
    record.enqueue(language, 1, vec![reply]);
    put(&app.store, CHAT, record).await;
    let heard: Arc<Mutex<Vec<_>>> = Arc::default();
    Outbox::new(app.clone(), Ear(heard.clone()), noon).drain(CHAT).await.unwrap();
    let record = read(&app.store, CHAT);
    let texts = heard.lock().unwrap().iter().map(|it| it.flat().0).collect();
    (texts, Arc::into_inner(app).unwrap(), record)
}

/// A question that waited to be asked when a new dialog was loaded without it.
fn former_question() -> Reply {
    let question = QuestionId("former".to_owned());
    Reply::Prompt(Prompt::Ask {
        question,
        ticked: Vec::new(),
        asks_back: Vec::new(),
        number: 1,
        most: 2,
    })
}

fn outcome(name: &str, urgency: Urgency, flags: Vec<FlagId>) -> Reply {
    let signs = vec![(QuestionId("former".to_owned()), vec![ChoiceId("former".to_owned())])];
    let (outcome, pages) = (OutcomeId(name.to_owned()), Vec::new());
    Reply::Prompt(Prompt::Outcome { outcome, urgency, flags, signs, pages, more_follows: false })
}

fn rendered(app: &App<Memory>, reply: &Reply) -> String {
    app.locales.get("en").render(&app.dialog, reply).unwrap().flat().0
}

#[test]
fn rendering_returns_which_text_is_missing() {
    let app = app("fever");
    let error = app.locales.get("en").render(&app.dialog, &former_question()).unwrap_err();
    assert_eq!(error, MissingText { id: "question-former".to_owned(), language: "en".to_owned() });
}

#[tokio::test]
async fn a_person_gets_an_apology_which_is_counted_and_is_no_open_question() {
    let (texts, app, record) = delivered("en", former_question()).await;
    assert_eq!(texts, [rendered(&app, &Reply::Notice(Notice::Apology))]);
    let metrics = app.metrics.text(0);
    assert!(metrics.contains("heelwise_set_aside_total{what=\"message\"} 1\n"), "{metrics}");
    assert!(record.is_some_and(|it| it.open_prompt.is_none() && it.outbox.is_empty()));
}

#[tokio::test]
async fn in_an_emergency_a_person_gets_the_number_to_call() {
    let (texts, app, _) = delivered("en", outcome("former", Urgency::Emergency, vec![])).await;
    assert_eq!(texts, [rendered(&app, &Reply::Emergency)]);
    assert!(texts[0].contains("112"), "{}", texts[0]);
}

#[tokio::test]
async fn an_outcome_stays_though_a_flag_and_a_sign_of_it_have_no_text() {
    let flags = vec![FlagId("former".to_owned())];
    let app_now = app("fever");
    let known = &app_now.dialog.outcomes.raw[0];
    let (texts, app, _) = delivered("en", outcome(&known.id.0, known.urgency, flags)).await;
    let alone = rendered(&app, &outcome(&known.id.0, known.urgency, Vec::new()));
    assert_eq!(texts, [alone]);
    assert!(app.metrics.text(0).contains("heelwise_set_aside_total{what=\"message\"} 0\n"));
}
