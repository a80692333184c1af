//! The disk fails, is full or cannot be written: the store ends with clear
//! words, and what it had acknowledged is there.

use std::io;
use std::process::{Command, Stdio};

use crate::fake::Fake;

use super::*;

/// More commits than any of these children gets to.
const MANY: u32 = 20_000;

/// The syncs that fail: each of the opening, and some under load.
const FAILING: [u32; 20] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 20, 30, 50, 80, 120];

/// By how many bytes files may grow until the disk is full.
const ROOMS: [u32; 9] = [0, 20, 300, 4_000, 40_000, 200_000, 450_000, 600_000, 900_000];

/// Runs a child on a new store until the disk fails as it is asked to;
/// returns what it said and the recording.
fn run_until(studio: &Studio, what: &str, number: u32) -> (String, Recording) {
    let output =
        run_with(studio, "slow::power::child", MANY, &Acked::none(), (what, &number.to_string()));
    let printed = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!output.status.success(), "{what} {number}: it went on");
    let events = studio.finish();
    (printed, Recording { from: Image::new(), acked: Acked::none(), events })
}

#[test]
fn a_failed_sync_ends_the_store_and_nothing_is_acknowledged_after_it() {
    let (studio, folder) = studio();
    for nth in FAILING {
        let (printed, recording) = run_until(&studio, "RECORDER_FAIL", nth);
        assert!(printed.contains("Input/output error"), "sync {nth}: {printed}");
        let is_failure = |event: &Event| matches!(event, Event::SyncFails(_));
        assert!(recording.events.iter().any(is_failure), "sync {nth} did not fail");
        // What was not synced by then never was, whatever was synced after it.
        let (disk, acked) = recording.until(recording.events.len());
        let left = folder.path().join("left");
        write_folder(&disk.cut(Loss::Unsynced, &mut Chance(1)), &studio.root(), &left);
        assert_eq!(keeps(&left, &acked).unwrap(), None, "sync {nth}");
        std::fs::remove_dir_all(left).unwrap();
        std::fs::remove_dir_all(studio.root()).unwrap();
    }
}

#[test]
fn a_full_disk_ends_the_store_with_clear_words_and_loses_nothing() {
    let (studio, _folder) = studio();
    for room in ROOMS {
        let (printed, recording) = run_until(&studio, "RECORDER_ROOM", room);
        assert!(printed.contains("No space left on device"), "{room} bytes: {printed}");
        let (_, acked) = recording.until(recording.events.len());
        assert_eq!(keeps(&studio.root(), &acked).unwrap(), None, "{room} bytes");
        std::fs::remove_dir_all(studio.root()).unwrap();
    }
}

/// Serves until it ends by itself; returns what it said.
async fn serves_until(studio: &Studio, setting: (&str, &str)) -> String {
    let fake = Fake::start().await;
    let mut command = Command::new(env!("CARGO_BIN_EXE_heelwise"));
    command
        .arg("serve")
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env_clear()
        .env("HEELWISE_TOKEN", Fake::TOKEN)
        .env("HEELWISE_API_URL", fake.url().to_string())
        .env("HEELWISE_CLINIC__COUNTRY", "ES")
        .env("HEELWISE_STORE", studio.root())
        .env("HEELWISE_DISK_RESERVED_MIB", "0")
        .env(setting.0, setting.1)
        .stdout(Stdio::null())
        .stderr(Stdio::piped());
    studio.put_under(&mut command);
    for chat in 1..=20 {
        fake.chat(chat).say("/start");
    }
    let child = command.spawn().unwrap();
    let ended = tokio::task::spawn_blocking(move || child.wait_with_output().unwrap());
    let limit = std::time::Duration::from_secs(30);
    let output = tokio::time::timeout(limit, ended).await.expect("it ends by itself").unwrap();
    let printed = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1), "{printed}");
    if !studio.finish().is_empty() {
        assert_eq!(fake.undelivered(), 20, "nothing counts as handled");
    }
    printed
}

#[tokio::test(flavor = "multi_thread")]
async fn the_program_ends_when_a_sync_fails() {
    let (studio, _folder) = studio();
    let first = record(&studio, "slow::power::child", &[1]);
    let syncs = first.events.iter().filter(|it| matches!(it, Event::SyncBegins(_))).count();
    std::fs::remove_dir_all(studio.root()).unwrap();
    let nth = syncs.to_string();
    let printed = serves_until(&studio, ("RECORDER_FAIL", &nth)).await;
    let write = format!("write to the store at `{}`", studio.root().display());
    assert!(printed.contains(&write) && printed.contains("Input/output error"), "{printed}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_directory_that_cannot_be_written_is_reported() {
    let (studio, _folder) = studio();
    run(&studio, "slow::power::child", 100, &Acked::none());
    studio.finish();
    let printed = serves_until(&studio, ("RECORDER_LOCKED", "1")).await;
    let directory = studio.root();
    let open = format!("open the store at `{}`", directory.display());
    assert!(printed.contains(&open) && printed.contains("Read-only file system"), "{printed}");
}

#[test]
fn a_file_in_the_place_of_the_directory_is_reported() {
    let file = tempfile::NamedTempFile::new().unwrap();
    let error = SledOptions::default().open(file.path()).map(drop).unwrap_err();
    let open = format!("open the store at `{}`", file.path().display());
    assert_eq!(error.to_string(), open);
    let causes = anyhow::Error::new(error);
    let cause = causes.chain().find_map(|it| it.downcast_ref::<io::Error>()).unwrap();
    assert_eq!(cause.kind(), io::ErrorKind::AlreadyExists);
}
