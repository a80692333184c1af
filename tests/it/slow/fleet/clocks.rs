//! The clocks of instances are wrong, by hours and by years: nobody is erased, nothing
//! is sent early, and a lease holds.

use std::collections::BTreeSet;
use std::fs;
use std::time::Duration;

use tempfile::TempDir;

use super::exposed::Exposed;
use super::{Blow, print};
use crate::fake::Fake;
use crate::slow::failover::is_answered;
use crate::slow::kills::{Fever, a_random_moment, people_talk};
use crate::slow::serving::{CHAT, Mode, Serving, goes_through, hears};
use crate::world::root;

const HOUR: i64 = 3_600;

const DAY: i64 = 24 * HOUR;

/// By how many seconds a clock is wrong. A person is kept for 30 days.
const WRONG: [i64; 4] = [3 * HOUR, -3 * HOUR, 4_000 * DAY, -4_000 * DAY];

/// The first check-in is after 7 days, and the last after 12 weeks.
const AHEAD: [i64; 2] = [8 * DAY, 4_000 * DAY];

/// Within what time people are answered though the keeper's clock was set.
const LIMIT: Duration = Duration::from_secs(3);

/// For so many beats a keeper takes longer than its lease lasts.
const BEATS: i64 = 9;

/// The years that a log shows.
fn years(serving: &Serving) -> BTreeSet<String> {
    let log = serving.log();
    let years = log.lines().filter_map(|it| it.split_once('-')?.0.get(..4).map(str::to_owned));
    years.filter(|it| it.parse::<u16>().is_ok()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_that_is_set_harms_nobody() {
    let (fake, fever) = (Fake::start().await, Fever::new());
    let Some(mut exposed) = Exposed::start(&fake, Mode::Polling, &fever.settings()).await else {
        return;
    };
    let chats = people_talk(&fake, async {
        is_answered(&fake).await;
        let tenure = exposed.fleet.tenure().await;
        for ahead in WRONG {
            a_random_moment(&fake, 1).await;
            let took = exposed.set_clock(&fake, ahead).await;
            print(&format!("the clock was set {} hours ahead", ahead / HOUR), took);
            assert!(took < LIMIT, "{took:?}");
            exposed.beats(BEATS).await;
        }
        assert_eq!(exposed.fleet.tenure().await, tenure, "its lease held");
        // Each that takes over goes through all records.
        for ahead in WRONG {
            exposed.set_clocks(ahead);
            exposed.fleet.blow(&fake, Blow::AskedToLeave).await;
        }
    })
    .await;
    assert!(!exposed.fleet.one_was_buried());
    assert!(exposed.fleet.instances.iter().any(|it| years(it).len() > 2), "their clocks were set");
    exposed.fleet.stops_with_all_kept(&fake, chats).await;
}

/// The texts of one language, so that a start takes little.
fn english() -> TempDir {
    let folder = TempDir::new().unwrap();
    fs::create_dir(folder.path().join("en")).unwrap();
    for file in fs::read_dir(root().join("locales/en")).unwrap() {
        let file = file.unwrap();
        fs::copy(file.path(), folder.path().join("en").join(file.file_name())).unwrap();
    }
    folder
}

/// Somebody agrees to be asked again. Returns the hour that it is there.
async fn agrees_to_check_ins(fake: &Fake) -> i64 {
    let person = fake.chat(CHAT);
    goes_through(fake, &person).await;
    hears(fake, "Shall I ask you again").await;
    person.tap_label("Please ask me");
    hears(fake, "At what time of day").await;
    person.tap_label("9:00");
    let asked = hears(fake, "What does your clock show now").await;
    let messages = fake.messages(CHAT);
    let time = messages.iter().find(|it| it.id == asked).unwrap().labels()[0];
    person.tap_label(time);
    hears(fake, "I write to you again on").await;
    time.split_once(':').unwrap().0.parse().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn no_check_in_is_sent_early_though_all_clocks_are_ahead() {
    let (fake, locales) = (Fake::start().await, english());
    let settings = [("HEELWISE_LOCALES", locales.path().to_str().unwrap())];
    let Some(mut exposed) = Exposed::start(&fake, Mode::Polling, &settings).await else { return };
    let hour = agrees_to_check_ins(&fake).await;
    for ahead in AHEAD {
        // At noon there, since none is sent at night.
        exposed.set_clocks(ahead + (12 - hour) * HOUR);
        let keeper = exposed.fleet.keeper(None).await;
        assert_eq!(exposed.fleet.instances[keeper].stop().await, Some(0));
        exposed.fleet.instances[keeper].start_again();
        exposed.fleet.keeper(Some(keeper)).await;
        // Who is due is looked for each second.
        exposed.beats(BEATS).await;
        let shown = fake.messages(CHAT).len();
        fake.chat(CHAT).say("/checkins");
        fake.wait_message(CHAT, shown + 1).await;
    }
    let said = fake.messages(CHAT);
    let promised: BTreeSet<_> = said
        .iter()
        .filter_map(|it| {
            let (_, day) = it.text.split_once("I write to you again on ")?;
            day.split(',').next()
        })
        .collect();
    assert_eq!(promised.len(), 1, "the day stays: {promised:?}");
    let asked = said.iter().filter(|it| it.text.contains("It is time for the check-in")).count();
    assert_eq!(asked, 0, "{}", fake.transcript(CHAT));
}
