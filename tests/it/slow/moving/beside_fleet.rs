//! A restore beside instances of a fleet: it changes nothing while one of them
//! serves the bot, and none begins to while it is in hand.

use super::broken_off::{Held, begin, ends, last_row, wait_for_rows};
use super::*;
use crate::slow::kills::Fever;
use crate::slow::postgres::server::signal;

fn instance(mover: &Mover, fake: &Fake, fever: &Fever) -> Serving {
    let own = [("HEELWISE_DATABASE__URL", &mover.url[..]), ("HEELWISE_FLEET__NAME", "north")];
    // The backup is without a key.
    let settings = fever.settings().into_iter().filter(|it| it.0 != "HEELWISE_STORE_KEY");
    Serving::start_with(fake, Mode::Polling, &settings.chain(own).collect::<Vec<_>>())
}

#[tokio::test(flavor = "multi_thread")]
async fn beside_an_instance_that_serves_the_bot_a_restore_changes_nothing() {
    let Some(server) = server().await else { return };
    let (mover, before) = with_a_backup(&server).await;
    let (fake, fever) = (Fake::start().await, Fever::new());
    let mut serving = instance(&mover, &fake, &fever);
    fake.chat(CHAT).say("/start");
    hears(&fake, "May I ask about your health").await;
    let why = complains(&ends(begin(&mover)).await);
    let words = "the instance `north` of a fleet serves this bot; stop all its instances first";
    assert!(why.contains(words), "{why}");
    fake.chat(CHAT).tap_label("Yes, I agree");
    hears(&fake, "Who has the fever").await;
    assert_eq!(serving.stop().await, Some(0));
    let why = complains(&ends(begin(&mover)).await);
    let statements = why.split_once("remove them: ").expect(&why).1;
    server.column("records", statements).await;
    says(&ends(begin(&mover)).await);
    assert!(everything(&open(&mover.url, BOT, "").await).await == before);
}

#[tokio::test(flavor = "multi_thread")]
async fn no_instance_begins_to_serve_a_bot_while_it_is_restored() {
    let Some(server) = server().await else { return };
    let mover = Mover::new(server.database("records").await);
    fs::create_dir(mover.place("there")).unwrap();
    let lines: Vec<_> = (1..=CHATS).map(|chat| line(chat, 1)).collect();
    write_backup(&mover.place("there/some.backup"), &lines);
    let (fake, fever) = (Fake::start().await, Fever::new());
    let held = Held::by(&mover, &last_row(&mover)).await;
    let restore = begin(&mover);
    wait_for_rows(&server, 1).await;
    // It has the row of the bot for longer than it may wait for another.
    signal("STOP", [restore.id()]);
    held.let_go().await;
    let mut serving = instance(&mover, &fake, &fever);
    fake.chat(CHAT).say("/start");
    let waits = "SELECT query FROM pg_stat_activity WHERE wait_event_type = 'Lock'";
    while !server.column("records", waits).await.iter().any(|it| it.contains("INTO bot ")) {}
    assert_eq!(fake.requests_of("getUpdates").len(), 0);
    signal("CONT", [restore.id()]);
    let restored = says(&ends(restore).await);
    assert!(restored.contains(&format!("\nchats: {CHATS} of ")), "{restored}");
    hears(&fake, "May I ask about your health").await;
    assert_eq!(serving.stop().await, Some(0));
}
