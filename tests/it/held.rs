//! `heelwise test`: conversations held to what the bot sends, without Rust.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use crate::world::root;

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
        let dialog = ["--dialog", "tests/dialogs/fever.toml"];
        let words = ["--locales", "locales", "--locales", "tests/dialogs/locales"];
        let folder = self.folder();
        test(&[&dialog[..], &words, more, &[folder.to_str().unwrap()]].concat(), &root())
    }
}

fn test(arguments: &[&str], folder: &Path) -> (i32, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_heelwise"));
    let output = command.arg("test").args(arguments).current_dir(folder).output().unwrap();
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
