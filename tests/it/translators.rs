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
    assert!(printed.contains("Esempio: il singhiozzo\n⟨EXAMPLE, not advice"), "{printed}");
    assert!(printed.contains("⟨EXAMPLE, the sign of danger⟩"), "{printed}");
    assert!(!printed.contains("is not spoken here yet"), "{printed}");
}

#[test]
fn an_unfinished_language_is_one_line_of_a_check() {
    let folder = Folder::with_italian();
    let (code, printed) = folder.run("check", "");
    assert_eq!(code, 1, "{printed}");
    assert!(printed.contains(" law, proved\n") && !printed.contains("error"), "{printed}");
    assert!(printed.contains(" texts lacking, not published\n"), "{printed}");
    let (_, italian) = folder.run("check --language it", "");
    assert!(italian.contains("error[D702]: `it` is not finished"), "{italian}");
    let (code, printed) = folder.run("test", "");
    assert!(code == 0 && !printed.contains("never served"), "{printed}");
}

/// The first number before these words.
fn number_before(text: &str, words: &str) -> usize {
    let (before, _) = text.split_once(words).unwrap_or_else(|| panic!("{text}"));
    before.rsplit([' ', '\n']).next().unwrap().parse().unwrap()
}

#[test]
fn of_a_language_that_the_program_has_only_the_words_of_the_dialog_are_to_be_translated() {
    let folder = Folder::new();
    let begun = folder.succeeds("locale new de");
    assert!(begun.contains("wrote `locales/de/bot.ftl`: the words that all"), "{begun}");
    let shipped = std::fs::read_to_string(crate::world::root().join("locales/de/bot.ftl"));
    assert_eq!(folder.read("locales/de/bot.ftl"), shipped.unwrap());
    let count = number_before(&begun, " texts to translate");
    let (_, checked) = folder.run("check", "");
    assert_eq!(number_before(&checked, " texts lacking"), count, "{checked}");
    let status = folder.succeeds("locale status");
    assert!(status.contains(&format!(" 0/{count} ")), "{status}");
}

#[test]
fn of_a_second_dialog_the_file_that_is_missing_is_begun() {
    let folder = Folder::new();
    folder.succeeds("locale new de");
    folder.succeeds("new dialog cough");
    folder.write("locales/de/hiccups.ftl", "title = Schluckauf\n");
    let begun = folder.succeeds("locale new de");
    assert!(begun.contains("wrote `locales/de/cough.ftl`"), "{begun}");
    assert_eq!(begun.matches("wrote `").count(), 1, "{begun}");
    assert_eq!(folder.read("locales/de/hiccups.ftl"), "title = Schluckauf\n");
}

#[test]
fn a_command_is_for_the_only_dialog_there_is() {
    let folder = Folder::new();
    let (code, printed) = folder.run("chat", "");
    assert!(code == 0 && printed.contains("EXAMPLE: a check for hiccups"), "{printed}");
    for command in ["table", "graph", "slips", "hazards", "coverage", "locale preview en"] {
        let printed = folder.succeeds(command);
        assert!(printed.contains("danger") || printed.contains("signs"), "{command}: {printed}");
    }
}

#[test]
fn of_several_dialogs_one_must_be_named() {
    let folder = Folder::new();
    folder.succeeds("new dialog cough");
    let printed = folder.fails("chat");
    let named = "name one: `--dialog dialogs/cough.toml`, `--dialog dialogs/hiccups.toml`";
    assert!(printed.contains(named), "{printed}");
    folder.succeeds("chat --dialog dialogs/cough.toml");
}

#[test]
fn where_there_is_no_dialog_it_says_how_to_begin_one() {
    let folder = Folder(tempfile::tempdir().unwrap());
    let printed = folder.fails("chat");
    assert!(printed.contains("`heelwise new dialog ID` begins one"), "{printed}");
}

#[test]
fn a_language_that_is_not_there_is_not_played_in_english() {
    let printed = Folder::new().fails("chat --dialog dialogs/hiccups.toml --locale it");
    let begin = "there are no texts in `it`; `heelwise locale new it` begins them";
    assert!(printed.contains(begin), "{printed}");
}

#[test]
fn an_unknown_language_is_refused() {
    let folder = Folder::new();
    for tag in ["xx", "english", "../en"] {
        let printed = folder.fails(&format!("locale new {tag} --dialog dialogs/hiccups.toml"));
        assert!(printed.contains(&format!("there is no language `{tag}`")), "{printed}");
    }
    assert_eq!(fs::read_dir(folder.0.path().join("locales")).unwrap().count(), 1);
}

#[test]
fn english_words_of_a_dialog_without_any_begin_with_a_place_for_each() {
    let folder = Folder::new();
    fs::remove_dir_all(folder.0.path().join("locales/en")).unwrap();
    let printed = folder.succeeds("locale new en");
    assert!(printed.contains("wrote `locales/en/bot.ftl`: "), "{printed}");
    assert!(printed.contains("wrote `locales/en/hiccups.ftl`: "), "{printed}");
    let words = folder.read("locales/en/hiccups.ftl");
    let question = "# Where: a question. CRITICAL: people act on it in danger.\n";
    assert!(words.contains(question), "{words}");
    let signs = "question-signs = …\n    .example-sign = …\n    .none = …\n";
    assert!(words.contains(signs), "{words}");

    let missing = folder.fails("check dialogs/hiccups.toml");
    let places = words.matches('…').count() - 1;
    assert_eq!(missing.matches("error[D702]").count(), places, "{missing}");
    folder.write("locales/en/hiccups.ftl", &filled(&words));
    let (_, printed) = folder.run("check dialogs/hiccups.toml", "");
    assert!(!printed.contains("error[D702]"), "{printed}");
}

/// The words with something in each place.
fn filled(words: &str) -> String {
    let mut text = String::new();
    for (number, line) in words.lines().enumerate() {
        let is_danger = line.contains(".example-sign = …") && text.ends_with("emergency-words =\n");
        let filler = if is_danger { "(hot alarm)".to_owned() } else { format!("Word {number}") };
        let line =
            if line.starts_with('#') { line.to_owned() } else { line.replace('…', &filler) };
        text += &(line + "\n");
    }
    text
}

#[test]
fn english_words_that_are_there_stay() {
    let folder = Folder::new();
    let before = folder.read("locales/en/hiccups.ftl");
    let printed = folder.fails("locale new en");
    assert!(printed.contains("each dialog has a file of words in `en`"), "{printed}");
    assert_eq!(folder.read("locales/en/hiccups.ftl"), before);
}

#[test]
fn stamp_prints_what_it_stamped() {
    let folder = Folder::with_italian();
    let printed = folder.succeeds("locale stamp it title");
    assert_eq!(printed, "stamped in `locales/it/hiccups.ftl`: title\n");
    assert!(folder.read("locales/it/hiccups.ftl").contains("# source: "));
    assert_eq!(folder.succeeds("locale stamp it --all"), printed);
}

/// As its author is asked to: only the `# ` of the message's own lines is removed.
#[test]
fn stamp_replaces_what_the_begun_file_has_noted() {
    let folder = Folder::new();
    folder.succeeds("locale new it --dialog dialogs/hiccups.toml");
    let begun = folder.read("locales/it/hiccups.ftl");
    let translated =
        begun.replace("# title = EXAMPLE", "title = Esempio").replace("# title", "title");
    assert!(translated.contains("\n#\ntitle = "), "{translated}");
    folder.write("locales/it/hiccups.ftl", &translated);
    let english = folder.read("locales/en/hiccups.ftl").replace("title = ", "title = Now ");
    folder.write("locales/en/hiccups.ftl", &english);
    let old = "`title` was translated from a source that has changed";
    let is_old = || folder.run("check --language it", "").1.contains(old);
    assert!(is_old());
    folder.succeeds("locale stamp it title");
    assert!(!is_old(), "{}", folder.read("locales/it/hiccups.ftl"));
}

#[test]
fn stamp_refuses_what_is_not_there() {
    let folder = Folder::with_italian();
    let before = folder.read("locales/it/hiccups.ftl");
    let unknown = folder.fails("locale stamp it titel");
    assert!(
        unknown.contains("no message `titel` to compare with; did you mean `title`?"),
        "{unknown}"
    );
    let lacking = folder.fails("locale stamp it title welcome");
    assert!(
        lacking.contains("`it` has no message `welcome` yet; nothing was written"),
        "{lacking}"
    );
    let language = folder.fails("locale stamp pl --all");
    assert!(language.contains("there is no language `pl` in `locales`"), "{language}");
    assert_eq!(folder.read("locales/it/hiccups.ftl"), before);
    assert!(!Path::new("locales/pl").exists());
}
