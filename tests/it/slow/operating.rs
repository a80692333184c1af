//! What somebody who runs the program sees of it: the banner, why it ends,
//! `config check`, `health`, and the files that are shipped to run it.

use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Output};
use std::time::Duration;

use expect_test::expect_file;
use heelwise::load::{Places, VersionFiles};
use tempfile::{TempDir, tempdir};

use crate::fake::{Fake, Fault};
use crate::slow::serving::{CHAT, Mode, Serving, free_address, hears};
use crate::world::root;

/// A user without rights, on any Linux.
const NOBODY: u32 = 65_534;

const TOKEN: (&str, &str) = ("HEELWISE_TOKEN", "123456789:not-a-real-token-0123456789abcdef");
const COUNTRY: (&str, &str) = ("HEELWISE_CLINIC__COUNTRY", "ES");

fn heelwise(arguments: &[&str], environment: &[(&str, &str)]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_heelwise"))
        .args(arguments)
        .current_dir(root())
        .env_clear()
        .envs(environment.iter().copied())
        .output()
        .unwrap()
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Waits until the log has these words.
async fn logs(serving: &Serving, words: &str) -> String {
    let written = async {
        loop {
            let log = serving.log();
            if log.contains(words) {
                return log;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    let limit = Duration::from_secs(90);
    let written = tokio::time::timeout(limit, written).await;
    written.unwrap_or_else(|_| panic!("`{words}` is not in: {}", serving.log()))
}

#[tokio::test(flavor = "multi_thread")]
async fn the_log_says_at_the_start_what_is_served_as_what() {
    let fake = Fake::start().await;
    let mut serving = Serving::start(&fake, Mode::Polling);
    let log = logs(&serving, "  web: ").await;
    let user = format!("program: heelwise {}, user ", env!("CARGO_PKG_VERSION"));
    for line in [
        &user,
        "dialog: heel-pain ",
        "languages: en, ar, de, es, fr, pt-BR, ru, uk; left out: none",
        "emergency number patients are sent: 112 (ES); for what is urgent and no emergency: no",
        "bot: @heelwise_test_bot",
        "not encrypted, chats: 0",
        "updates: by polling",
        "web: no health and no metrics",
    ] {
        assert!(log.contains(line), "`{line}` is not in: {log}");
    }
    let at_a_glance = log.lines().skip_while(|it| !it.contains("this is served"));
    assert_eq!(at_a_glance.take_while(|it| !it.contains("asking Telegram")).count(), 9, "{log}");
    fake.chat(CHAT).say("/start");
    hears(&fake, "May I ask about your health").await;
    serving.kill_and_start();
    logs(&serving, "chats: 1").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_reads_the_banner_as_one_event() {
    let fake = Fake::start().await;
    let settings = [("HEELWISE_LOG_FORMAT", "json"), ("HEELWISE_STORE_KEY", &"ab".repeat(32))];
    let serving = Serving::start_with(&fake, Mode::Webhook, &settings);
    let log = logs(&serving, "this is served").await;
    let line = log.lines().find(|it| it.contains("this is served")).unwrap();
    let event: serde_json::Value = serde_json::from_str(line).unwrap();
    assert_eq!(event["bot"], "@heelwise_test_bot");
    assert!(event["emergency"].as_str().unwrap().starts_with("112 (ES)"), "{line}");
    assert!(event["store"].as_str().unwrap().contains("`, encrypted"), "{line}");
    assert!(event["updates"].as_str().unwrap().starts_with("by webhook at http://127."), "{line}");
    let places = Places {
        dialog: root().join("dialogs/heel-pain.toml"),
        locales: vec![root().join("locales")],
        default_language: "en".to_owned(),
    };
    let version = VersionFiles::read(&places).unwrap().version();
    assert!(event["dialog"].as_str().unwrap().contains(&version), "{line}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_that_telegram_does_not_know_ends_the_program_for_good() {
    let fake = Fake::start().await;
    for mode in [Mode::Polling, Mode::Webhook] {
        let mut serving = Serving::start_with(&fake, mode, &[TOKEN]);
        assert_eq!(serving.ends_within(Duration::from_secs(20)).await, Some(78));
        let log = serving.log();
        assert!(log.contains("Telegram does not know this token"), "{log}");
        assert!(log.contains("@BotFather"), "{log}");
        assert!(!log.contains("not-a-real-token"), "{log}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_telegram_that_does_not_answer_is_asked_again() {
    let fake = Fake::start().await;
    fake.script("getMe", vec![Fault::CutBefore]);
    let serving = Serving::start(&fake, Mode::Polling);
    logs(&serving, "bot: Telegram has not answered yet").await;
    fake.chat(CHAT).say("/start");
    hears(&fake, "May I ask about your health").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn it_stops_at_once_though_telegram_does_not_answer_at_the_start() {
    let fake = Fake::start().await;
    for method in ["getMe", "deleteWebhook", "setWebhook"] {
        for mode in [Mode::Polling, Mode::Webhook] {
            fake.script(method, vec![Fault::Slow(Duration::from_secs(60))]);
            let mut serving = Serving::start(&fake, mode);
            let before = fake.requests_of(method).len();
            if let ("deleteWebhook", Mode::Webhook) | ("setWebhook", Mode::Polling) = (method, mode)
            {
                continue;
            }
            fake.wait_for(|it| (it.requests_of(method).len() > before).then_some(())).await;
            assert_eq!(serving.stop().await, Some(0), "{method}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_log_says_that_telegram_does_not_take_messages() {
    let fake = Fake::start().await;
    fake.script("sendMessage", vec![Fault::TooMany { retry_after: 600 }]);
    let serving = Serving::start(&fake, Mode::Polling);
    fake.chat(CHAT).say("/start");
    let log = logs(&serving, "messages wait: Telegram does not take them now").await;
    let line = log.lines().find(|it| it.contains("messages wait")).unwrap();
    assert!(line.contains("WARN") && line.contains("too_many_requests=1"), "{line}");
    assert!(!log.contains(&CHAT.to_string()), "{log}");
}

#[test]
fn config_check_prints_every_setting_with_its_source_and_never_a_secret() {
    let folder = tempdir().unwrap();
    let file = folder.path().join("heelwise.toml");
    fs::write(
        &file,
        "retention_days = 14\n\n[clinic]\ncountry = \"gb\"\n\n[webhook]\n\
         secret = \"s3cret-s3cret-s3cret\"\nurl = \"https://bot.example/telegram\"\n",
    )
    .unwrap();
    let key = "ab".repeat(32);
    let environment = [
        TOKEN,
        ("HEELWISE_STORE_KEY", &key[..]),
        ("HEELWISE_RETENTION_DAYS", "21"),
        ("HEELWISE_WEB__LISTEN", "127.0.0.1:9464"),
    ];
    let output = heelwise(&["config", "check", "--config", file.to_str().unwrap()], &environment);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let printed = String::from_utf8(output.stdout).unwrap();
    for secret in ["s3cret", "not-a-real-token", &key] {
        assert!(!printed.contains(secret), "{printed}");
    }
    let printed = printed.replace(folder.path().to_str().unwrap(), "[folder]");
    let printed = printed.lines().map(as_anywhere).collect::<Vec<_>>().join("\n") + "\n";
    expect_file!["../../reports/config-check.txt"].assert_eq(&printed);
}

/// Returns a line without what differs by the machine and the dialog.
fn as_anywhere(line: &str) -> String {
    if line.starts_with("  program: ") {
        return "  program: heelwise [version], user [user]".to_owned();
    }
    if let Some(rest) = line.strip_prefix("  dialog: heel-pain ") {
        let (version, place) = rest.split_at(16);
        assert!(version.chars().all(|it| it.is_ascii_hexdigit()), "{line}");
        return format!("  dialog: heel-pain [version]{place}");
    }
    line.to_owned()
}

const REACHED_AT: (&str, &str) = ("HEELWISE_FLEET__ADDRESS", "10.0.0.5:8080");
const MEMBER: (&str, &str) = ("HEELWISE_FLEET__NAME", "north");
const DATABASE: (&str, &str) = ("HEELWISE_DATABASE__URL", "postgresql://127.0.0.1:1/records");

const FOLLOW_UP: &str = "dialogs/heel-pain-follow-up.toml";

#[test]
fn config_check_fails_as_serve_would_and_makes_nothing() {
    let folder = tempdir().unwrap();
    let store = folder.path().join("store");
    let store = ("HEELWISE_STORE", store.to_str().unwrap());
    let checked = |more: &[(&str, &str)]| {
        let output = heelwise(&["config", "check"], &[&[store], more].concat());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "it has made something");
        (output.status.code(), stderr(&output))
    };
    assert_eq!(checked(&[TOKEN, COUNTRY]), (Some(0), String::new()));
    for (more, words) in [
        (&[COUNTRY][..], "there is no token"),
        (&[TOKEN], "clinic.country"),
        (&[TOKEN, COUNTRY, ("HEELWISE_DIALOG", "nowhere.toml")], "nowhere.toml"),
        (&[TOKEN, COUNTRY, ("HEELWISE_DIALOG", "tests/reports/broken.toml")], "D"),
        (&[TOKEN, COUNTRY, ("HEELWISE_DIALOG", FOLLOW_UP)], "cannot be served by itself"),
        (&[TOKEN, COUNTRY, ("HEELWISE_STORE_KEY", "12")], "64 hexadecimal digits"),
        (&[TOKEN, COUNTRY, ("HEELWISE_API_URL", "telegram")], "telegram"),
        (&[TOKEN, COUNTRY, REACHED_AT], "`fleet.address` is set, and no `fleet.name`"),
        (&[TOKEN, COUNTRY, DATABASE, MEMBER, REACHED_AT], "and no `webhook.url`"),
        (
            &[TOKEN, COUNTRY, DATABASE, MEMBER, ("HEELWISE_FLEET__ADDRESS", "10.0.0.5")],
            "`fleet.address` is `10.0.0.5`; it must be the host and the port",
        ),
        (
            &[TOKEN, COUNTRY, DATABASE, MEMBER, ("HEELWISE_FLEET__ADDRESS", "0.0.0.0:8080")],
            "it must be the host and the port",
        ),
    ] {
        let (code, printed) = checked(more);
        assert_eq!(code, Some(78), "{printed}");
        assert!(printed.contains(words), "{printed}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn health_is_asked_of_the_running_program() {
    let fake = Fake::start().await;
    let address = free_address();
    let listen = ("HEELWISE_WEB__LISTEN", &address[..]);
    let asked = || heelwise(&["health"], &[listen]);
    assert_eq!(asked().status.code(), Some(1), "nobody is there");
    assert!(stderr(&asked()).contains(&address), "{:?}", asked());
    let mut serving = Serving::start_with(&fake, Mode::Polling, &[listen]);
    logs(&serving, "health and metrics on").await;
    let output = asked();
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert_eq!(output.stdout, b"ok\n");
    serving.kill();
    assert_eq!(asked().status.code(), Some(1));
    for wrong in [&[][..], &[("HEELWISE_WEB__LISTEN", "x")]] {
        let output = heelwise(&["health"], wrong);
        assert_eq!(output.status.code(), Some(1), "a container's health knows no other code");
        assert!(stderr(&output).contains("listen"), "{output:?}");
    }
}

/// Files that cannot be there, below one that is no folder.
#[test]
fn every_failure_of_a_file_names_the_file_and_the_user() {
    let nowhere = "/dev/null/x";
    let store = tempdir().unwrap();
    let store = ("HEELWISE_STORE", store.path().to_str().unwrap());
    let examples = ["check", "--examples", nowhere, "tests/reports/broken.toml"];
    for (arguments, more) in [
        (&["serve", "--config", nowhere][..], &[][..]),
        (&["serve"], &[("HEELWISE_TOKEN_FILE", nowhere)]),
        (&["serve"], &[TOKEN, COUNTRY, ("HEELWISE_STORE_KEY_FILE", nowhere)]),
        (&["serve"], &[TOKEN, COUNTRY, ("HEELWISE_DIALOG", nowhere)]),
        (&["serve"], &[TOKEN, COUNTRY, ("HEELWISE_LOCALES", nowhere)]),
        (&["serve"], &[TOKEN, COUNTRY, ("HEELWISE_STORE", nowhere)]),
        (&["backup", "folder"], &[("HEELWISE_STORE", nowhere)]),
        (&["store", "rebuild"], &[("HEELWISE_STORE", nowhere)]),
        (&["restore", nowhere], &[store]),
        (&["check", nowhere], &[]),
        (&examples, &[]),
        (&["chat", "--replay", nowhere], &[]),
        (&["diff", nowhere, nowhere], &[]),
        (&["coverage", nowhere], &[]),
        (&["locale", "stamp", "de", "--all", "--locales", nowhere], &[]),
    ] {
        let output = heelwise(arguments, more);
        let printed = stderr(&output);
        assert_ne!(output.status.code(), Some(0), "{arguments:?}");
        for word in [nowhere, "os error 20", "user ", "uid ", root().to_str().unwrap()] {
            assert!(printed.contains(word), "{arguments:?} {more:?} lacks `{word}`: {printed}");
        }
    }
}

/// A place that everybody may enter, and a copy of the program in it.
fn everybodys() -> TempDir {
    let folder = tempdir().unwrap();
    fs::set_permissions(folder.path(), Permissions::from_mode(0o755)).unwrap();
    fs::copy(env!("CARGO_BIN_EXE_heelwise"), folder.path().join("heelwise")).unwrap();
    folder
}

/// Runs the program as somebody who may not do everything, as root may.
fn as_nobody(folder: &Path, arguments: &[&str], environment: &[(&str, &Path)]) -> String {
    let mut command = Command::new(folder.join("heelwise"));
    command.args(arguments).current_dir(folder).env_clear().envs(environment.iter().copied());
    if fs::metadata("/proc/self").unwrap().uid() == 0 {
        command.uid(NOBODY);
    }
    let output = command.output().unwrap();
    assert_ne!(output.status.code(), Some(0));
    stderr(&output)
}

#[test]
fn what_may_not_be_read_is_not_taken_for_what_is_not_there() {
    let folder = everybodys();
    let store = folder.path().join("store");
    fs::create_dir(&store).unwrap();
    fs::write(store.join("db"), "").unwrap();
    let token = folder.path().join("token");
    fs::write(&token, "x").unwrap();
    for path in [&store, &token] {
        fs::set_permissions(path, Permissions::from_mode(0o000)).unwrap();
    }
    let of = ("HEELWISE_STORE", store.as_path());
    for arguments in [&["backup", "backups"][..], &["store", "rebuild"], &["restore", "backups"]] {
        let printed = as_nobody(folder.path(), arguments, &[of]);
        assert!(!printed.contains("there is no store"), "{printed}");
        for word in [store.to_str().unwrap(), "Permission denied", "user ", "uid "] {
            assert!(printed.contains(word), "{arguments:?} lacks `{word}`: {printed}");
        }
    }
    let printed = as_nobody(folder.path(), &["serve"], &[("HEELWISE_TOKEN_FILE", token.as_path())]);
    for word in ["read the token", token.to_str().unwrap(), "Permission denied", "uid "] {
        assert!(printed.contains(word), "`{word}` is not in: {printed}");
    }
    fs::set_permissions(&store, Permissions::from_mode(0o700)).unwrap();
}

#[test]
fn docker_leaves_out_of_the_image_what_podman_does() {
    let read = |name: &str| fs::read_to_string(root().join(name)).unwrap();
    assert_eq!(read(".dockerignore"), read(".containerignore"));
    assert!(read(".dockerignore").contains("/data"));
    assert!(read("Containerfile").contains("HEALTHCHECK"));
}

#[test]
fn a_restart_leaves_a_wrong_setting_alone() {
    let unit = fs::read_to_string(root().join("config/heelwise.service")).unwrap();
    assert!(unit.contains("RestartPreventExitStatus=78"));
    assert!(unit.contains("heelwise config check"));
    let page = fs::read_to_string(root().join("docs/operating.md")).unwrap();
    assert!(page.contains("| 78 |"));
}

#[test]
fn no_shipped_file_names_a_country() {
    let settings = fs::read_to_string(root().join("config/heelwise.toml")).unwrap();
    let is_set = |it: &str| it.trim_start().starts_with("country");
    assert!(!settings.lines().any(is_set), "{settings}");
    let (_, numbers) = settings.split_once("[emergency_numbers]\n").unwrap();
    assert!(numbers.starts_with('#'), "a number of ours would stand for the country's own");
    for file in ["README.md", "Containerfile", "docs/operating.md", "config/heelwise.service"] {
        let steps = fs::read_to_string(root().join(file)).unwrap();
        for country in steps.split("COUNTRY=").skip(1) {
            assert!(!country.starts_with(|it: char| it.is_ascii_alphabetic()), "{file}");
        }
    }
    let compose = fs::read_to_string(root().join("config/compose.yml")).unwrap();
    assert!(compose.contains("HEELWISE_CLINIC__COUNTRY: ${COUNTRY:?"), "{compose}");
}
