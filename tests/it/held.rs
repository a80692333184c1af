//! `heelwise test`: conversations held to what the bot sends, without Rust.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

use crate::world::root;

/// The dialog about fever, and its words.
const FEVER: [&str; 6] = [
    "--dialog",
    "tests/dialogs/fever.toml",
    "--locales",
    "locales",
    "--locales",
    "tests/dialogs/locales",
];

/// A copy of the conversations about fever.
struct Copy(TempDir);

impl Copy {
    fn new() -> Self {
        let copy = Self(tempfile::tempdir().unwrap());
        fs::create_dir(copy.folder()).unwrap();
        for file in fs::read_dir(root().join("tests/conversations/fever")).unwrap() {
            let file = file.unwrap();
            fs::copy(file.path(), copy.folder().join(file.file_name())).unwrap();
        }
        copy
    }

    fn folder(&self) -> PathBuf {
        self.0.path().join("fever")
    }

    /// Puts other words into a conversation.
    fn change(&self, file: &str, from: &str, to: &str) {
        let path = self.folder().join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{text}");
        fs::write(path, text.replace(from, to)).unwrap();
    }

    /// The exit code, and what is printed.
    fn test(&self, more: &[&str]) -> (i32, String) {
        test(&[&FEVER[..], more, &[self.folder().to_str().unwrap()]].concat(), &root())
    }

    /// The same of `chat --replay`.
    fn replay(&self, file: &str) -> (i32, String) {
        let file = self.folder().join(file);
        let replay = ["--replay", file.to_str().unwrap()];
        heelwise(&[&["chat"], &FEVER[..], &replay].concat(), &root(), "")
    }
}

fn test(arguments: &[&str], folder: &Path) -> (i32, String) {
    heelwise(&[&["test"], arguments].concat(), folder, "")
}

/// The exit code, and what is printed.
fn heelwise(arguments: &[&str], folder: &Path, typed: &str) -> (i32, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_heelwise"));
    command.args(arguments).current_dir(folder);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    // A command that reads nothing may have ended before.
    let _ = child.stdin.take().unwrap().write_all(typed.as_bytes());
    let output = child.wait_with_output().unwrap();
    let printed = [output.stdout, output.stderr].concat();
    (output.status.code().unwrap(), String::from_utf8(printed).unwrap())
}

#[test]
fn conversations_that_go_as_they_are_written_pass() {
    let expected = "3 conversations: each goes as it is written\n";
    assert_eq!(Copy::new().test(&[]), (0, expected.to_owned()));
}

#[test]
fn a_conversation_that_goes_otherwise_fails_with_the_difference() {
    let copy = Copy::new();
    copy.change("adult.chat", "Drink and rest.", "Rest.");
    let (code, printed) = copy.test(&[]);
    assert_eq!(code, 1, "{printed}");
    let (file, difference) = printed.split_once(":\n").unwrap();
    assert!(file.ends_with("fever/adult.chat"), "{file}");
    let difference = difference.split("\n\n").next().unwrap();
    let expected = "--- written\n+++ played\n@@ -50,5 +50,5 @@\n \n What to do\n-Rest.\n+Drink and \
                    rest.\n \n What to skip";
    assert_eq!(difference, expected);
    assert!(printed.contains("3 conversations: 1 does not go as it is written"), "{printed}");
}

#[test]
fn a_tap_on_a_button_that_is_not_there_fails_alone() {
    let copy = Copy::new();
    copy.change("newborn.chat", "> [A child]", "> [A dog]");
    let (code, printed) = copy.test(&[]);
    assert_eq!(code, 1, "{printed}");
    let reason = "newborn.chat:\nplay `> [A dog]`: no button has this label\n";
    assert!(printed.contains(reason), "{printed}");
    assert!(printed.contains("3 conversations: 1 does not"), "{printed}");
}

#[test]
fn update_writes_what_is_sent_now() {
    let copy = Copy::new();
    copy.change("adult.chat", "Drink and rest.", "Rest.");
    let (code, printed) = copy.test(&["--update"]);
    assert!(code == 0 && printed.contains("renewed `"), "{printed}");
    let renewed = fs::read_to_string(copy.folder().join("adult.chat")).unwrap();
    let original = root().join("tests/conversations/fever/adult.chat");
    assert_eq!(renewed, fs::read_to_string(original).unwrap());
}

/// Somebody who renews all conversations after a change must not overlook that
/// one of them ends with less urgency.
#[test]
fn update_leaves_a_conversation_as_it_is_if_another_outcome_is_sent() {
    let copy = Copy::new();
    copy.change("adult.chat", "> rash\n", "> 1 2\n");
    let other = "the outcome was `watch`, and is `hospital`";
    let (code, printed) = copy.test(&[]);
    assert!(code == 1 && printed.contains(&format!("adult.chat:\n{other}\n---")), "{printed}");
    assert!(
        printed.contains("if the other outcome is right, `--update --outcomes-seen`"),
        "{printed}"
    );
    let before = fs::read_to_string(copy.folder().join("adult.chat")).unwrap();
    let (code, printed) = copy.test(&["--update"]);
    assert!(code == 1 && !printed.contains("renewed"), "{printed}");
    assert!(printed.contains(&format!("{other}, so the file stays as it is\n")), "{printed}");
    assert!(printed.contains("`--update --outcomes-seen` writes it"), "{printed}");
    assert_eq!(fs::read_to_string(copy.folder().join("adult.chat")).unwrap(), before);
    let (code, printed) = copy.test(&["--update", "--outcomes-seen"]);
    assert!(code == 0 && printed.contains(&format!("adult.chat`: {other}\n")), "{printed}");
    assert_eq!(copy.test(&[]).0, 0);
}

#[test]
fn a_conversation_that_does_not_come_to_its_outcome_is_not_renewed() {
    let copy = Copy::new();
    copy.change("adult.chat", "> done\n", "> and so on\n");
    let (code, printed) = copy.test(&["--update"]);
    assert_eq!(code, 1, "{printed}");
    assert!(printed.contains("the outcome was `watch`, and is none any more"), "{printed}");
}

#[test]
fn it_names_the_option_that_writes_what_differs() {
    let copy = Copy::new();
    copy.change("newborn.chat", "> [A child]\n", "> [A child]\n> /help\n");
    let (_, printed) = copy.test(&[]);
    assert!(printed.contains("what is sent now is right, `--update` writes it"), "{printed}");
    let written = fs::read_to_string(copy.folder().join("adult.chat")).unwrap();
    let said: String =
        written.lines().filter(|it| it.starts_with("> ")).map(|it| format!("{it}\n")).collect();
    fs::write(copy.folder().join("adult.chat"), said).unwrap();
    let (_, printed) = copy.test(&[]);
    let none = "adult.chat:\nno outcome is written yet, and now `watch` is sent\n";
    assert!(printed.contains(none), "{printed}");
    let both = "`--update` writes it into the files, and `--update --outcomes-seen` also where \
                another outcome is sent";
    assert!(printed.contains(both), "{printed}");
}

#[test]
fn an_outcome_whose_words_have_changed_is_named_as_that() {
    let copy = Copy::new();
    copy.change("adult.chat", "This may pass", "That may pass");
    let (_, printed) = copy.test(&[]);
    let changed = "adult.chat:\nthe file has the words of no outcome, perhaps because they have \
                   changed since, and now `watch` is sent\n";
    assert!(printed.contains(changed), "{printed}");
}

#[test]
fn a_conversation_in_which_nobody_says_anything_is_an_error_and_stays_as_it_is() {
    let copy = Copy::new();
    for nobody in ["yes\nnone\n", ">yes\n", ""] {
        let file = copy.folder().join("adult.chat");
        fs::write(&file, nobody).unwrap();
        for more in [&[][..], &["--update"], &["--update", "--outcomes-seen"]] {
            let (code, printed) = copy.test(more);
            assert_eq!(code, 1, "{printed}");
            assert!(
                printed.contains("adult.chat:\nno line begins with `>` and a space"),
                "{printed}"
            );
            let counted = "3 conversations: 1 does not go as it is written\n";
            assert!(printed.ends_with(counted), "{printed}");
            assert_eq!(fs::read_to_string(&file).unwrap(), nobody);
        }
    }
}

#[test]
fn replay_of_a_written_conversation_ends_with_1_if_it_goes_otherwise() {
    let copy = Copy::new();
    let (code, printed) = copy.replay("adult.chat");
    assert_eq!(code, 0, "{printed}");
    let written = fs::read_to_string(copy.folder().join("adult.chat")).unwrap();
    assert!(printed.starts_with(written.trim_end()), "{printed}");
    copy.change("adult.chat", "Drink and rest.", "Rest.");
    let (code, printed) = copy.replay("adult.chat");
    assert_eq!(code, 1, "{printed}");
    assert!(printed.contains("\nThis is not as it is written\n--- written\n"), "{printed}");
    assert!(printed.contains("\n-Rest.\n+Drink and rest.\n"), "{printed}");
}

#[test]
fn a_conversation_is_played_in_the_language_it_was_recorded_in() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join("words/de")).unwrap();
    fs::create_dir_all(folder.path().join("fever")).unwrap();
    let words = root().join("tests/dialogs/words/de.ftl");
    fs::copy(words, folder.path().join("words/de/fever.ftl")).unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (words, file) = (path("words"), path("fever/meins.chat"));
    let fever = [&FEVER[..], &["--locales", &words]].concat();
    let run = |command: &str, more: &[&str], typed: &str| {
        heelwise(&[&[command], &fever[..], more].concat(), &root(), typed)
    };
    let (code, printed) = run("chat", &["--locale", "de", "--record", &file], "ja\n2\n2\nfertig\n");
    assert_eq!(code, 0, "{printed}");
    let recorded = fs::read_to_string(&file).unwrap();
    assert!(recorded.starts_with("= language: de\n> /start\nFieberprüfung\n"), "{recorded}");
    assert_eq!(
        run("test", &[&file], ""),
        (0, "1 conversation: each goes as it is written\n".to_owned())
    );
    let (code, printed) = run("chat", &["--replay", &file], "");
    assert!(code == 0 && printed.contains("\nFieberprüfung\n"), "{printed}");
    let (code, printed) = heelwise(&[&["test"], &FEVER[..], &[&file]].concat(), &root(), "");
    assert_eq!(code, 1, "{printed}");
    assert!(printed.contains("the conversation is in `de`, which is not published"), "{printed}");
    assert!(printed.contains("`heelwise check --language de` lists what it lacks"), "{printed}");
}

#[test]
fn junit_has_a_case_for_each_conversation() {
    let copy = Copy::new();
    copy.change("adult.chat", "Drink and rest.", "Rest & <drink>.");
    let (code, printed) = copy.test(&["--format", "junit"]);
    assert_eq!(code, 1, "{printed}");
    let begin =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites tests=\"3\" failures=\"1\">";
    assert!(printed.starts_with(begin), "{printed}");
    assert!(printed.contains("\n-Rest &amp; &lt;drink&gt;.\n+Drink and rest.\n"), "{printed}");
    assert!(printed.contains("<testcase classname=\"fever\" name=\"newborn\"/>"), "{printed}");
    assert!(printed.trim_end().ends_with("</testsuites>"), "{printed}");
}

#[test]
fn a_folder_without_a_dialog_of_its_name_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("cough")).unwrap();
    fs::write(folder.path().join("cough/dry.chat"), "> /start\n").unwrap();
    let (code, printed) = test(&["cough"], folder.path());
    assert_eq!(code, 2, "{printed}");
    assert!(printed.contains("`dialogs/cough.toml`, which is not there"), "{printed}");
}
