//! A fleet goes to a release with another dialog, one instance after another, and back
//! to the program before it, while people talk.

use std::path::PathBuf;
use std::time::Duration;

use tokio::time::{Instant, sleep};

use super::{Files, WORDS, begins, begins_again, finishes, finishes_again};
use crate::fake::Fake;
use crate::slow::fleet::{Fleet, NAMES, print};
use crate::slow::kills::people_talk;
use crate::slow::postgres::server::server;
use crate::slow::serving::{Mode, PROGRAM, Serving, hears};
use crate::thief;

/// Within what time the bot goes to an instance of a higher release.
const LIMIT: Duration = Duration::from_secs(45);

/// What an instance runs.
struct Release {
    program: PathBuf,
    files: Files,
}

impl Release {
    /// Returns the settings that name it, by its number.
    fn settings(&self, number: &str) -> [(&'static str, String); 3] {
        let path = |it: &str| self.files.path(it).to_str().unwrap().to_owned();
        [
            ("HEELWISE_DIALOG", path("fever.toml")),
            ("HEELWISE_LOCALES", path("locales")),
            ("HEELWISE_FLEET__RELEASE", number.to_owned()),
        ]
    }
}

/// The program before this one, if there is one; else this one.
#[expect(clippy::disallowed_methods, reason = "where the program of an earlier release is")]
fn previous() -> PathBuf {
    std::env::var("HEELWISE_TEST_PREVIOUS").unwrap_or(PROGRAM.to_owned()).into()
}

async fn start(fake: &Fake, release: &Release) -> Option<Fleet> {
    let server = server().await?;
    let url = server.database("records").await;
    let start = |name: &str| {
        let own = [
            ("HEELWISE_FLEET__NAME", name.to_owned()),
            ("HEELWISE_DATABASE__URL", url.clone()),
            ("HEELWISE_STORE_KEY", thief::key()),
        ];
        let own: Vec<_> = own.into_iter().chain(release.settings("0")).collect();
        let own: Vec<_> = own.iter().map(|(name, value)| (*name, &value[..])).collect();
        Serving::start_program(release.program.clone(), fake, Mode::Polling, &own)
    };
    let instances = NAMES.into_iter().map(start).collect();
    Some(Fleet { server, url, instances })
}

/// Stops an instance, and starts what it is to run from now on.
async fn rolls(fleet: &mut Fleet, instance: usize, (release, number): (&Release, &str)) {
    let serving = &mut fleet.instances[instance];
    assert_eq!(serving.stop().await, Some(0));
    serving.set_program(release.program.clone());
    for (name, value) in release.settings(number) {
        serving.set(name, &value);
    }
    serving.start_again();
    let name = NAMES[instance];
    let there = format!("SELECT name FROM instance WHERE name = '{name}' AND release = {number}");
    while fleet.server.column("records", &there).await.is_empty() {
        sleep(Duration::from_millis(50)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fleet_goes_to_another_dialog_and_back_and_people_finish_on_theirs() {
    let fake = Fake::start().await;
    let former = Release { program: previous(), files: Files::new() };
    let next = Release { program: PROGRAM.into(), files: Files::new() };
    next.files.change(WORDS, "Drink and rest.", "Drink much.");
    next.files.change("fever.toml", "max = 36", "max = 35");
    let Some(mut fleet) = start(&fake, &former).await else { return };
    begins(&fake).await;
    let chats = people_talk(&fake, async {
        let keeper = fleet.keeper(None).await;
        let [first, second] = [1, 2].map(|it| (keeper + it) % NAMES.len());
        rolls(&mut fleet, first, (&next, "1")).await;
        let start = Instant::now();
        while fleet.keeper(None).await != first {
            assert!(start.elapsed() < LIMIT, "the bot stays with the lower release");
            sleep(Duration::from_millis(50)).await;
        }
        print("the bot went to the higher release", start.elapsed());
        for instance in [second, keeper] {
            rolls(&mut fleet, instance, (&next, "1")).await;
        }
        finishes(&fake).await;
        hears(&fake, "Drink and rest.").await;
        begins_again(&fake).await;
        for instance in [first, second, keeper] {
            rolls(&mut fleet, instance, (&former, "2")).await;
        }
        finishes_again(&fake, "Drink much.").await;
        begins_again(&fake).await;
        finishes_again(&fake, "Drink and rest.").await;
    })
    .await;
    assert!(!fleet.one_was_buried());
    fleet.stops_with_all_kept(&fake, chats).await;
}
