//! `heelwise new dialog`, in a folder where nothing else is.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;
use triage::dialog::source::{Source, read};

fn heelwise(folder: &Path, arguments: &[&str], typed: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_heelwise"));
    command.args(arguments).current_dir(folder);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(typed.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

/// Runs a command that succeeds, and returns what it prints.
fn printed(folder: &Path, arguments: &[&str], typed: &str) -> String {
    let output = heelwise(folder, arguments, typed);
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && error.is_empty(), "{arguments:?}: {error}");
    String::from_utf8(output.stdout).unwrap()
}

/// Runs a command that fails, and returns its error.
fn error(folder: &Path, arguments: &[&str]) -> String {
    let output = heelwise(folder, arguments, "");
    assert_eq!(output.status.code(), Some(1), "{arguments:?}");
    String::from_utf8(output.stderr).unwrap()
}

fn new() -> (TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let printed = printed(folder.path(), &["new", "dialog", "hiccups"], "");
    (folder, printed)
}

/// The files in a folder and the folders in it, with their texts.
fn files(folder: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()) {
        if entry.is_dir() {
            found.extend(files(&entry));
        } else {
            found.push((entry.display().to_string(), fs::read_to_string(&entry).unwrap()));
        }
    }
    found.sort();
    found
}

#[test]
fn the_commands_it_prints_all_succeed() {
    let (folder, printed_first) = new();
    let next = printed_first.lines().filter_map(|it| it.strip_prefix("  heelwise "));
    let next: Vec<_> = next.map(|it| it.split("  ").next().unwrap()).collect();
    assert_eq!(
        next,
        [
            "check dialogs/hiccups.toml",
            "chat --dialog dialogs/hiccups.toml",
            "test tests/conversations/hiccups"
        ]
    );
    let run = |line: &str, typed: &str| {
        printed(folder.path(), &line.split(' ').collect::<Vec<_>>(), typed)
    };
    let checked = run(next[0], "");
    let size = "hiccups: 3 questions, 3 rules, 1 flags, 3 outcomes and 1 laws, proved\n";
    assert!(checked.starts_with(size), "{checked}");
    assert!(!checked.contains("hint"), "{checked}");
    let conversation = run(next[1], "yes\nnone\nshort time\n3\n");
    assert!(conversation.contains("EXAMPLE: this would pass."), "{conversation}");
    assert_eq!(run(next[2], ""), "1 conversation: each goes as it is written\n");
}

#[test]
fn each_file_it_writes_is_named() {
    let (folder, printed) = new();
    let written = files(folder.path());
    assert_eq!(written.len(), 5);
    for (file, _) in written {
        let file = Path::new(&file).strip_prefix(folder.path()).unwrap();
        assert!(printed.contains(&format!("wrote `{}`: ", file.display())), "{file:?}: {printed}");
    }
}

#[test]
fn every_text_says_that_it_is_an_example_and_every_key_is_explained() {
    let (folder, _) = new();
    let read_file = |it: &str| fs::read_to_string(folder.path().join(it)).unwrap();
    let dialog = read_file("dialogs/hiccups.toml");
    let (Source { rules, .. }, problems) = read(dialog.as_str());
    assert!(problems.is_empty() && rules.len() == 3);
    let mut explained = Vec::new();
    let mut lines = dialog.lines().peekable();
    while let Some(line) = lines.next() {
        let key = |line: &str| line.split_once(" = ").map(|it| it.0.to_owned());
        match lines.peek().and_then(|it| key(it)) {
            Some(key) if line.starts_with('#') => explained.push(key),
            _ => {}
        }
    }
    for key in dialog.lines().filter(|it| !it.starts_with(['#', ' '])) {
        let Some((key, _)) = key.split_once(" = ") else { continue };
        let is_in_a_row = ["when", "outcome"].contains(&key);
        assert!(is_in_a_row || explained.contains(&key.to_owned()), "`{key}` is not explained");
    }
    let words = read_file("locales/en/hiccups.ftl");
    for text in words.lines().filter(|it| it.contains("outcome-") || it.contains(".next")) {
        assert!(text.starts_with('#') || text.contains("EXAMPLE"), "{text}");
    }
}

#[test]
fn nothing_is_overwritten() {
    let (folder, _) = new();
    let before = files(folder.path());
    let message = error(folder.path(), &["new", "dialog", "hiccups"]);
    assert!(message.contains("`dialogs/hiccups.toml` is there already"), "{message}");
    fs::remove_file(folder.path().join("dialogs/hiccups.toml")).unwrap();
    let message = error(folder.path(), &["new", "dialog", "hiccups"]);
    assert!(message.contains("`locales/en/hiccups.ftl` is there already"), "{message}");
    assert!(!folder.path().join("dialogs/hiccups.toml").exists());
    assert_eq!(
        files(folder.path()),
        before[..before.len()]
            .iter()
            .filter(|it| !it.0.ends_with("hiccups.toml"))
            .cloned()
            .collect::<Vec<_>>()
    );
}

#[test]
fn a_second_dialog_leaves_the_words_of_the_bot_as_they_are() {
    let (folder, _) = new();
    let bot = folder.path().join("locales/en/bot.ftl");
    let own = fs::read_to_string(&bot).unwrap().replace("Yes, I agree", "Yes, gladly");
    fs::write(&bot, &own).unwrap();
    printed(folder.path(), &["new", "dialog", "cough"], "");
    assert_eq!(fs::read_to_string(&bot).unwrap(), own);
    let test = printed(folder.path(), &["test", "tests/conversations/cough"], "");
    assert_eq!(test, "1 conversation: each goes as it is written\n");
}

#[test]
fn an_id_that_no_file_can_have_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    for id in ["../cough", "Back Pain", "bot"] {
        let message = error(folder.path(), &["new", "dialog", id]);
        assert!(message.contains(&format!("`{id}`")), "{message}");
    }
    assert!(files(folder.path()).is_empty());
}

#[test]
fn a_recorded_conversation_goes_as_it_was_recorded() {
    let (folder, _) = new();
    let dialog = ["--dialog", "dialogs/hiccups.toml"];
    let record = ["chat", "--record", "tests/conversations/hiccups/mine.chat"];
    let typed = "yes\nnone\nlong\n/letter\n";
    printed(folder.path(), &[&record[..], &dialog].concat(), typed);
    let test = printed(folder.path(), &["test"], "");
    assert_eq!(test, "2 conversations: each goes as it is written\n");
}
