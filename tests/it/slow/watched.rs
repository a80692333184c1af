//! What an operator sees of several instances, and of a database that hangs: in the
//! log, in `/readyz` and in the figures of the real program on a real database.

use std::fs;
use std::time::Duration;

use tempfile::tempdir;
use tokio::time::{Instant, timeout};

use super::figures::{ask, until};
use super::kills::Fever;
use super::postgres::server::server;
use super::serving::{CHAT, Mode, Serving, free_address, hears};
use crate::fake::Fake;
use crate::world::root;

/// Within what time something is seen.
const LIMIT: Duration = Duration::from_secs(90);

/// How long the database may be silent before it shows.
const SILENCE_MAX: f64 = 10.0;

/// An instance, or a process alone, with the address of its health.
struct Observed {
    serving: Serving,
    web: String,
}

impl Observed {
    fn start(fake: &Fake, settings: &[(&str, &str)]) -> Self {
        let web = free_address();
        let own = [("HEELWISE_WEB__LISTEN", &web[..])];
        let serving = Serving::start_with(fake, Mode::Polling, &[settings, &own].concat());
        Self { serving, web }
    }

    /// Waits until `/readyz` has this status and these words, and returns it.
    async fn is_ready(&self, status: u16, words: &str) -> String {
        let asked = async {
            loop {
                let (is, text) = ask(&self.web, "/readyz").await;
                if is == status && text.contains(words) {
                    return text;
                }
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        };
        let asked = timeout(LIMIT, asked).await;
        asked.unwrap_or_else(|_| panic!("no {status} with `{words}`: {}", self.serving.log()))
    }

    async fn logs(&self, words: &str) {
        let start = Instant::now();
        while !self.serving.log().contains(words) {
            assert!(start.elapsed() < LIMIT, "no `{words}`: {}", self.serving.log());
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn instances_with_other_settings_or_another_dialog_name_each_other() {
    let (fake, fever) = (Fake::start().await, Fever::new());
    let Some(server) = server().await else { return };
    let url = server.database("records").await;
    let words = tempdir().unwrap();
    fs::create_dir(words.path().join("en")).unwrap();
    for file in ["locales/en/bot.ftl", "tests/dialogs/locales/en/fever.ftl"] {
        let text = fs::read_to_string(root().join(file)).unwrap();
        let name = root().join(file).file_name().unwrap().to_owned();
        let text = text.replace("Drink and rest.", "Drink much.");
        fs::write(words.path().join("en").join(name), text).unwrap();
    }
    let start = |name, more: &[(&str, &str)]| {
        let own = [("HEELWISE_DATABASE__URL", &url[..]), ("HEELWISE_FLEET__NAME", name)];
        Observed::start(&fake, &[&fever.settings()[..], &own, more].concat())
    };
    let country = ("HEELWISE_CLINIC__COUNTRY", "GB");
    let north = start("north", &[]);
    let locales = ("HEELWISE_LOCALES", words.path().to_str().unwrap());
    let mut south = start("south", &[country, locales]);
    let west = start("west", &[country, ("HEELWISE_FLEET__RELEASE", "1")]);
    let here = "`north`, which is this instance, and `south` do not serve the bot alike";
    let ready = north.is_ready(200, here).await;
    for part in [
        "country is `ES` here and `GB` there; dialog is `fever ",
        "; emergency number is `112` here and `999` there; urgent number is not set here and \
         `111` there\n",
    ] {
        assert!(ready.contains(part), "`{part}` is not in: {ready}");
    }
    let there = "`south`, which is this instance, and `north` do not serve the bot alike";
    south.is_ready(200, there).await;
    for (instance, number) in [(&north, 1.0), (&south, 1.0), (&west, 0.0)] {
        until(&instance.web, "heelwise_fleet_unlike", |it| it == number).await;
        until(&instance.web, "heelwise_fleet_namesakes", |it| it == 0.0).await;
    }
    assert!(!ready.contains("west"), "another release is meant to differ: {ready}");
    assert!(!west.is_ready(200, "ready\n").await.contains("alike"));
    assert_eq!(north.serving.log().matches(here).count(), 1, "{}", north.serving.log());
    assert!(north.serving.log().contains("WARN"), "{}", north.serving.log());
    assert_eq!(south.serving.stop().await, Some(0));
    north.logs("this is over: `north`, which is this instance, and `south`").await;
    until(&north.web, "heelwise_fleet_unlike", |it| it == 0.0).await;
    assert!(!ask(&north.web, "/readyz").await.1.contains("alike"));
}

#[tokio::test(flavor = "multi_thread")]
async fn two_living_instances_with_one_name_are_warned_of_and_a_ghost_is_not() {
    let (fake, fever) = (Fake::start().await, Fever::new());
    let Some(server) = server().await else { return };
    let url = server.database("records").await;
    let own = [("HEELWISE_DATABASE__URL", &url[..]), ("HEELWISE_FLEET__NAME", "north")];
    let settings = [&fever.settings()[..], &own].concat();
    let mut one = Observed::start(&fake, &settings);
    one.logs("this instance keeps the bot now").await;
    one.serving.kill_and_start();
    one.logs("an instance is not in the fleet any more").await;
    let words = "another instance of this fleet has the name of this one, `north`";
    assert!(!one.serving.log().contains(words), "{}", one.serving.log());
    let mut other = Observed::start(&fake, &settings);
    for instance in [&one, &other] {
        instance.logs(words).await;
        instance.is_ready(200, words).await;
        until(&instance.web, "heelwise_fleet_namesakes", |it| it == 1.0).await;
    }
    assert_eq!(other.serving.stop().await, Some(0));
    until(&one.web, "heelwise_fleet_namesakes", |it| it == 0.0).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_hangs_shows_in_a_fleet_and_in_a_process_alone() {
    let Some(server) = server().await else { return };
    let fever = Fever::new();
    let (mut fakes, mut all) = (Vec::new(), Vec::new());
    for (database, name) in [("alone", ""), ("records", "north")] {
        let (fake, url) = (Fake::start().await, server.database(database).await);
        let own = [("HEELWISE_DATABASE__URL", &url[..]), ("HEELWISE_FLEET__NAME", name)];
        all.push(Observed::start(&fake, &[&fever.settings()[..], &own].concat()));
        fakes.push(fake);
    }
    for (observed, fake) in all.iter().zip(&fakes) {
        observed.is_ready(200, "ready\n").await;
        fake.chat(CHAT).say("/start");
        hears(fake, "May I ask").await;
        until(&observed.web, "heelwise_database_silence_seconds", |it| it < 5.0).await;
    }
    server.signal("STOP");
    for observed in &all {
        let silent = "the database has not answered for 1";
        observed.is_ready(503, silent).await;
        until(&observed.web, "heelwise_database_silence_seconds", |it| it > SILENCE_MAX).await;
        let health = ask(&observed.web, "/healthz").await;
        assert_eq!(health, (200, "ok\n".to_owned()), "a restart would mend nothing");
    }
    server.signal("CONT");
    for observed in &all {
        observed.is_ready(200, "ready\n").await;
        until(&observed.web, "heelwise_database_silence_seconds", |it| it < SILENCE_MAX).await;
    }
    all[1].logs("this instance does not act: none of its beats was answered in time").await;
    all[1].logs("this instance was not allowed to act for ").await;
    let log = all[1].serving.log();
    assert!(!log.contains("mandate"), "an operator does not know that word: {log}");
}
