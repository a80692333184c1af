//! The store is killed at a random moment; whatever it said it had, it has.
//!
//! The test runs its own binary as a child that commits without end and prints
//! each commit after it returned. A killed process is no power cut: for that
//! the store relies on its own fdatasync.

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};

use heelwise::store::ChatId;
use heelwise::store::record::Record;
use heelwise::store::sled::Sled;
use tempfile::tempdir;
use triage::session::Session;

use crate::world::{noon, put, read};

const DIRECTORY: &str = "HEELWISE_CRASH_DIRECTORY";
const ROUNDS: u32 = 10;
const CHATS: i64 = 16;

#[test]
fn a_kill_loses_nothing_that_was_committed() {
    let directory = tempdir().unwrap();
    for round in 1..=ROUNDS {
        let newest = run_and_kill(directory.path(), round * 37);
        let store = Sled::open(directory.path(), 0).unwrap();
        for (chat, run) in (0..).zip(newest) {
            let record = read(&store, ChatId(chat));
            let kept = record.and_then(|it| it.session).map_or(0, |it| it.generation);
            assert!(kept >= run, "chat {chat} had {run} committed and has {kept}");
        }
    }
}

/// Lets the child print so many commits, kills it, and returns the newest run
/// of each chat that it said was committed.
fn run_and_kill(directory: &std::path::Path, commits: u32) -> Vec<u32> {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["slow::crash::child", "--exact", "--nocapture"])
        .env(DIRECTORY, directory)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
    let mut newest = vec![0; CHATS as usize];
    let mut seen = 0;
    for line in lines {
        let Some((chat, run)) = line.strip_prefix("kept ").and_then(|it| it.split_once(' ')) else {
            continue;
        };
        newest[chat.parse::<usize>().unwrap()] = run.parse().unwrap();
        seen += 1;
        if seen == commits {
            child.kill().unwrap();
        }
    }
    child.wait().unwrap();
    assert!(seen >= commits, "the child ended by itself");
    newest
}

/// The child: does nothing without a folder.
#[tokio::test]
#[expect(clippy::disallowed_methods, reason = "how the parent gives the child its folder")]
async fn child() {
    let Ok(directory) = std::env::var(DIRECTORY) else { return };
    let store = Sled::open(directory.as_ref(), 0).unwrap();
    let chats = (0..CHATS).map(async |chat| {
        let kept = read(&store, ChatId(chat));
        let first = kept.and_then(|it| it.session).map_or(0, |it| it.generation);
        for run in first + 1.. {
            let mut record = Record::new(noon());
            record.session = Some(Session::new("en", run));
            put(&store, ChatId(chat), record).await;
            writeln!(std::io::stdout(), "kept {chat} {run}").unwrap();
        }
    });
    futures::future::join_all(chats).await;
}
