//! Recall: everybody whom a new version sends sooner is sent that, once, and
//! nobody else anything.

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::TimeDelta;
use heelwise::app::App;
use heelwise::bot::{Bot, Limits, sweep};
use heelwise::store::ChatId;
use heelwise::store::memory::Memory;
use heelwise::store::record::Record;
use tokio::sync::mpsc;
use triage::dialog::{At, Dialog, Urgency};
use triage::engine::{Notice, Reply};
use triage::session::{Purpose, Session};

use crate::editions::{WEAKER, fever};
use crate::letters::{any_answer, person};
use crate::random::Chance;
use crate::world::{noon, put, read};

const PEOPLE: i64 = 300;

fn urgency(dialog: &Dialog, session: &Session) -> Urgency {
    let At::Decided(decision) = dialog.walk(&session.answers).at else { panic!("it is decided") };
    decision.urgency
}

/// What was sent to a person: how often they were recalled, and to which urgency.
fn recalls(record: &Record) -> Vec<Urgency> {
    let replies: Vec<_> = record.outbox.iter().map(|it| &it.reply).collect();
    let to = |pair: &[&Reply]| match pair {
        [Reply::Notice(Notice::Recalled), Reply::ResultAgain(result)] => Some(result.urgency),
        _ => None,
    };
    replies.windows(2).filter_map(to).collect()
}

/// A pass over all, and then all that is due.
async fn let_it_pass(app: &Arc<App<Memory>>) {
    let (wake, _woken) = mpsc::unbounded_channel();
    let limits = Limits::of(noon(), TimeDelta::days(30));
    sweep(app, &wake, noon(), limits).await.unwrap();
    let bot = Bot::new(app.clone(), wake, noon);
    while bot.take_care_of_one().await.unwrap() {}
}

#[tokio::test]
async fn who_is_sent_sooner_is_recalled_once_and_nobody_else() {
    let (old, new) = (fever(&[WEAKER]), fever(&[]));
    let (mut chance, mut sooner) = (Chance(7), BTreeSet::new());
    let app = Arc::new(App::of(fever(&[WEAKER]), Memory::default()));
    for chat in 1..=PEOPLE {
        let mut session = person(&old.dialog, |it| any_answer(it, 3, &mut chance));
        session.agree(Purpose::Triage, noon());
        session.version = Some(old.version.clone());
        if urgency(&new.dialog, &session) > urgency(&old.dialog, &session) {
            sooner.insert(chat);
        }
        let record = Record { session: Some(session), ..Record::new(noon()) };
        put(&app.store, ChatId(chat), record).await;
    }
    assert!((30..270).contains(&sooner.len()), "{} of {PEOPLE}", sooner.len());
    app.publish(fever(&[]), std::collections::BTreeMap::new());
    let_it_pass(&app).await;
    let recalled = |chat: i64| recalls(&read(&app.store, ChatId(chat)).unwrap());
    assert!((1..=PEOPLE).all(|it| recalled(it).is_empty()), "nobody before it is confirmed");
    app.editions.recall();
    for _ in 0..2 {
        let_it_pass(&app).await;
        for chat in 1..=PEOPLE {
            let is_sooner = sooner.contains(&chat);
            let expected = is_sooner.then_some(Urgency::Consultation24);
            assert_eq!(recalled(chat), Vec::from_iter(expected), "{chat}");
        }
    }
}
