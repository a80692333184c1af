//! Several bots in one process: each is served by itself, and one that cannot be
//! harms no other.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

#[cfg(feature = "postgres")]
use futures::future::join_all;
use tempfile::{TempDir, tempdir};
#[cfg(feature = "postgres")]
use tokio::time::Instant;

use crate::fake::Fake;
use crate::slow::figures::ask;
#[cfg(feature = "postgres")]
use crate::slow::postgres::{history, server::server};
use crate::slow::serving::{CHAT, Mode, Serving, free_address, goes_through, hears};
use crate::world::root;

/// The files of bots.
pub(crate) struct Bots(TempDir);

impl Bots {
    pub(crate) fn new() -> Self {
        Self(tempdir().unwrap())
    }

    /// Adds a bot that talks to this Telegram.
    pub(crate) fn add(&self, name: &str, number: u32, telegram: &Fake, more: &str) {
        let secret = Fake::TOKEN.split_once(':').unwrap().1;
        let mut text = format!("token = \"{number}:{secret}\"\napi_url = \"{}\"\n", telegram.url());
        for (setting, place) in [("dialog", "dialogs/heel-pain.toml"), ("locales", "locales")] {
            if !more.contains(setting) {
                text += &format!("{setting} = {:?}\n", root().join(place));
            }
        }
        fs::write(self.file(name), text + more).unwrap();
    }

    pub(crate) fn folder(&self) -> &str {
        self.0.path().to_str().unwrap()
    }

    fn file(&self, name: &str) -> PathBuf {
        self.0.path().join(name).with_extension("toml")
    }

    fn serve(&self, telegram: &Fake, web: &str) -> Serving {
        self.serve_with(telegram, &[("HEELWISE_WEB__LISTEN", web)])
    }

    pub(crate) fn serve_with(&self, telegram: &Fake, more: &[(&str, &str)]) -> Serving {
        let folder = [("HEELWISE_BOTS", self.folder())];
        Serving::start_with(telegram, Mode::Polling, &[&folder, more].concat())
    }
}

async fn begins(telegram: &Fake) {
    telegram.chat(CHAT).say("/start");
    hears(telegram, "May I ask about your health").await;
    telegram.chat(CHAT).tap_label("Yes, I agree");
    hears(telegram, "Question 1 ").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_person_at_two_clinics_is_two_persons() {
    let (here, there, bots) = (Fake::start().await, Fake::start().await, Bots::new());
    bots.add("here", 11, &here, "[clinic]\ncountry = \"DE\"\n");
    bots.add("there", 22, &there, "[clinic]\ncountry = \"GB\"\n");
    let mut serving = bots.serve(&here, &free_address());
    begins(&here).await;
    begins(&there).await;
    here.chat(CHAT).say("/delete");
    hears(&here, "Everything I stored about you is erased").await;
    serving.kill_and_start();
    there.chat(CHAT).tap_label("None of these");
    hears(&there, "Question 2 ").await;
    there.chat(CHAT).say("emergency");
    hears(&there, "call 999").await;
    here.chat(CHAT).say("emergency");
    hears(&here, "call 112").await;
    for (bot, is_there) in [("here", false), ("there", true)] {
        let figures = serving.run(&["figures", "--bot", bot]);
        let figures = String::from_utf8(figures.stdout).unwrap();
        let row = figures.lines().find(|it| it.starts_with("lately ")).map(str::to_owned);
        assert_eq!(row.is_some(), is_there, "{bot}: {figures}");
    }
    let unnamed = serving.run(&["figures"]);
    assert_eq!(unnamed.status.code(), Some(78));
    let words = String::from_utf8(unnamed.stderr).unwrap();
    assert!(words.contains("there are several bots; name one with --bot: here, there"), "{words}");
    #[cfg(feature = "postgres")]
    {
        let tables = serving.run(&["store", "migrate"]);
        let words = String::from_utf8(tables.stderr).unwrap();
        assert!(words.contains("`database.url` is not set"), "{words}");
    }
    assert_eq!(serving.stop().await, Some(0));
    for telegram in [&here, &there] {
        assert_eq!(telegram.violations(), [""; 0]);
        assert_eq!(telegram.undelivered(), 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bot_that_cannot_be_served_leaves_the_others_alone() {
    let (telegram, bots, web) = (Fake::start().await, Bots::new(), free_address());
    bots.add("well", 11, &telegram, "");
    bots.add("no-dialog", 22, &telegram, "dialog = \"no-such-dialog.toml\"\n");
    bots.add("no-country", 33, &telegram, "[clinic]\ncountry = \"XX\"\n");
    bots.add("well-again", 11, &telegram, "");
    bots.add("unknown", 44, &telegram, "");
    let text = fs::read_to_string(bots.file("unknown")).unwrap();
    fs::write(bots.file("unknown"), text.replace("AAF4ke", "AAwrong")).unwrap();
    fs::write(bots.file("misspelt"), "tokn = \"1:2\"\n").unwrap();
    let mut serving = bots.serve(&telegram, &web);
    goes_through(&telegram, &telegram.chat(CHAT)).await;
    hears(&telegram, "Why I say this").await;
    let (status, ready) = ask(&web, "/readyz").await;
    assert_eq!(status, 200, "{ready}");
    assert!(ready.contains("\nwell: ready\n") || ready.starts_with("well: ready\n"), "{ready}");
    for name in ["no-dialog", "no-country", "well-again", "misspelt"] {
        assert!(ready.contains(&format!("{name}: not served; see the log\n")), "{ready}");
    }
    assert!(ready.contains("unknown: Telegram does not know its token\n"), "{ready}");
    let (_, metrics) = ask(&web, "/metrics").await;
    assert!(metrics.contains("heelwise_sessions{bot=\"well\",state=\"finished\"} "), "{metrics}");
    let described = metrics.matches("# TYPE heelwise_sessions ").count();
    assert_eq!((described, metrics.matches("# EOF").count()), (1, 1), "{metrics}");
    let log = serving.log();
    for part in [
        "the bot `no-dialog` is not served: ",
        "`clinic.country` is `XX`",
        "the bot `well-again` is not served: its token is that of the bot `well`, `",
        "misspelt.toml:1: there is no setting `tokn`; did you mean `token`?",
        "the bot `unknown` is not served any more: Telegram does not know this token",
    ] {
        assert!(log.contains(part), "the log lacks `{part}`:\n{log}");
    }
    assert_eq!(serving.stop().await, Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn all_bots_are_checked_and_the_wrong_ones_named() {
    let (telegram, bots) = (Fake::start().await, Bots::new());
    bots.add("well", 11, &telegram, "[clinic]\ncountry = \"GB\"\n");
    bots.add("well-again", 11, &telegram, "[clinic]\ncountry = \"GB\"\n");
    bots.add("worse", 22, &telegram, "log = \"info\"\n");
    let serving = bots.serve(&telegram, &free_address());
    let checked = serving.run(&["config", "check"]);
    assert_eq!(checked.status.code(), Some(78));
    let printed = String::from_utf8(checked.stdout).unwrap();
    for part in [
        "the bot `well`:\n",
        "emergency number patients are sent: 999 (GB)",
        "the bot `worse`:\n",
        "worse.toml:5: `log` holds for all bots: set it where `bots` is set",
        &format!("its token is that of the bot `well`, `{}`", bots.file("well").display()),
    ] {
        assert!(printed.contains(part), "lacks `{part}`:\n{printed}");
    }
    let words = String::from_utf8(checked.stderr).unwrap();
    assert!(words.contains("these bots would not be served: well-again, worse"), "{words}");
    let secret = Fake::TOKEN.split_once(':').unwrap().1;
    assert!(!printed.contains(secret) && !words.contains(secret), "{printed}{words}");
}

/// Dialog and languages are read and proved once; each bot takes a store and its
/// connections.
#[tokio::test(flavor = "multi_thread")]
async fn thirty_bots_with_the_same_files_begin_soon() {
    let (telegram, bots, web) = (Fake::start().await, Bots::new(), free_address());
    for number in 1..=30 {
        bots.add(&format!("bot-{number}"), number, &telegram, "");
    }
    let mut serving = bots.serve(&telegram, &web);
    let all_ready = async {
        loop {
            let (_, ready) = ask(&web, "/readyz").await;
            if ready.matches(": ready\n").count() == 30 {
                break;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    let limit = Duration::from_secs(60);
    tokio::time::timeout(limit, all_ready).await.expect("thirty bots begin");
    assert_eq!(serving.log().matches("this is served").count(), 30, "{}", serving.log());
    assert_eq!(serving.stop().await, Some(0));
}

/// Each bot takes its turn to ask Telegram whether it can be heard.
#[cfg(feature = "postgres")]
#[tokio::test(flavor = "multi_thread")]
async fn thirty_bots_of_an_instance_are_ready_before_their_turns_have_come() {
    let Some(server) = server().await else { return };
    let url = server.database("records").await;
    let (telegram, bots, web) = (Fake::start().await, Bots::new(), free_address());
    for number in 1..=30 {
        bots.add(&format!("bot-{number}"), number, &telegram, "");
    }
    let more = [
        ("HEELWISE_DATABASE__URL", &url[..]),
        ("HEELWISE_FLEET__NAME", "north"),
        ("HEELWISE_WEB__LISTEN", &web),
    ];
    // Beside one that keeps them all.
    let _keeper = bots.serve_with(&telegram, &more[..2]);
    let kept = "SELECT count(*)::text FROM bot WHERE keeper IS NOT NULL";
    while server.column("records", kept).await != ["30"] {
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let _other = bots.serve_with(&telegram, &more);
    let mut ready = ask(&web, "/readyz").await.1;
    let listens = Instant::now();
    while ready.matches(": ready\n").count() < 30 {
        assert!(listens.elapsed() < Duration::from_secs(20), "{ready}");
        tokio::time::sleep(Duration::from_millis(50)).await;
        ready = ask(&web, "/readyz").await.1;
    }
}

/// Six bots at two instances, each with a person in the middle of a check.
#[cfg(feature = "postgres")]
#[tokio::test(flavor = "multi_thread")]
async fn the_bots_of_a_dead_instance_go_on_at_another() {
    let Some(server) = server().await else { return };
    let url = server.database("records").await;
    let (telegrams, bots) = (join_all((0..6).map(|_| Fake::start())).await, Bots::new());
    for (number, telegram) in (1..).zip(&telegrams) {
        bots.add(&format!("bot-{number}"), number, telegram, "");
    }
    bots.add("unknown", 7, &telegrams[0], "");
    let text = fs::read_to_string(bots.file("unknown")).unwrap();
    fs::write(bots.file("unknown"), text.replace("AAF4ke", "AAwrong")).unwrap();
    let instance = |name| {
        let more = [("HEELWISE_DATABASE__URL", &url[..]), ("HEELWISE_FLEET__NAME", name)];
        bots.serve_with(&telegrams[0], &more)
    };
    let mut instances = ["north", "south"].map(instance);
    let shares = "SELECT count(*)::text FROM bot WHERE keeper IN (SELECT id FROM instance) \
                  GROUP BY keeper ORDER BY 1";
    let kept = async |expected: &[&str]| {
        while server.column("records", shares).await != expected {
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    };
    kept(&["3", "4"]).await;
    join_all(telegrams.iter().map(begins)).await;
    let connections = "SELECT count(*)::text FROM pg_stat_activity \
                       WHERE application_name = 'heelwise'";
    let connections: usize = server.column("records", connections).await[0].parse().unwrap();
    assert!(connections <= 2 * 8, "{connections} connections");
    instances[0].kill();
    telegrams.iter().for_each(Fake::forget_confirmation);
    kept(&["7"]).await;
    let asked_on = telegrams.iter().map(async |telegram| {
        telegram.chat(CHAT).tap_label("None of these");
        hears(telegram, "Question 2 ").await;
    });
    join_all(asked_on).await;
    assert_eq!(instances[1].stop().await, Some(0));
    let log = instances.each_ref().map(Serving::log).concat();
    assert!(log.contains("this bot is not served: Telegram does not know this token"), "{log}");
    for (number, telegram) in (1..).zip(&telegrams) {
        assert_eq!(telegram.violations(), [""; 0]);
        assert_eq!(telegram.undelivered(), 0);
        history::is_whole(&server, number, telegram).await;
    }
}
