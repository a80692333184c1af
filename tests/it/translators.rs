//! What translators and authors of words do at the command line, with a dialog
//! of their own.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use tempfile::TempDir;

/// A folder with a new dialog.
struct Folder(TempDir);

impl Folder {
    fn new() -> Self {
        let folder = Self(tempfile::tempdir().unwrap());
        folder.succeeds("new dialog hiccups");
        folder
    }

    /// The exit code and what is printed; what is typed ends with the text.
    fn run(&self, line: &str, typed: &str) -> (i32, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_heelwise"));
        command.args(line.split(' ')).current_dir(self.0.path());
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        child.stdin.take().unwrap().write_all(typed.as_bytes()).unwrap();
        let output = child.wait_with_output().unwrap();
        let printed = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        (output.status.code().unwrap(), printed)
    }

    fn succeeds(&self, line: &str) -> String {
        let (code, printed) = self.run(line, "");
        assert_eq!(code, 0, "{line}: {printed}");
        printed
    }

    fn fails(&self, line: &str) -> String {
        let (code, printed) = self.run(line, "");
        assert_eq!(code, 1, "{line}: {printed}");
        printed
    }

    fn read(&self, file: &str) -> String {
        fs::read_to_string(self.0.path().join(file)).unwrap()
    }

    fn write(&self, file: &str, text: &str) {
        fs::write(self.0.path().join(file), text).unwrap();
    }

    /// Begins Italian, with one message of it.
    fn with_italian() -> Self {
        let folder = Self::new();
        folder.succeeds("locale new it --dialog dialogs/hiccups.toml");
        let begun = folder.read("locales/it/hiccups.ftl");
        let (before, after) = begun.split_once("# title = ").unwrap();
        let (_, after) = after.split_once('\n').unwrap();
        let text = format!("{before}\ntitle = Esempio: il singhiozzo\n{after}");
        folder.write("locales/it/hiccups.ftl", &text);
        folder
    }
}

#[test]
fn an_unfinished_language_is_played_with_english_where_it_lacks_words() {
    let folder = Folder::with_italian();
    let (code, printed) = folder.run("chat --dialog dialogs/hiccups.toml --locale it", "1\n");
    assert_eq!(code, 0, "{printed}");
    assert!(printed.contains("Esempio: il singhiozzo\n⟨This is an example"), "{printed}");
    assert!(printed.contains("⟨The example sign of danger⟩"), "{printed}");
}

#[test]
fn a_language_that_is_not_there_is_not_played_in_english() {
    let printed = Folder::new().fails("chat --dialog dialogs/hiccups.toml --locale it");
    let begin = "there are no texts in `it`; `heelwise locale new it` begins them";
    assert!(printed.contains(begin), "{printed}");
}
