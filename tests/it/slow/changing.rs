//! What `heelwise diff` says of small changes: each case in `tests/changes/` is
//! an edit of the dialog in `tests/changes/before/`, and its report stands beside it;
//! each in `tests/weakenings/` is one of the dialog that is shipped.
//!
//! Reports are rewritten with UPDATE_EXPECT=1.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde::Deserialize;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::problems::hold_to_what_stands_beside;
use crate::world::{in_memory, root};

/// A change, and what comes of it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    /// What the comparison ends with.
    ends: i32,
    /// How the report begins.
    #[serde(default)]
    first: String,
    /// What else the program is asked for.
    #[serde(default)]
    arguments: Vec<String>,
    edit: Vec<Edit>,
}

/// An edit of one file; a paragraph is named by a text that stands in it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Edit {
    #[serde(rename = "in")]
    file: String,
    /// Within this paragraph …
    #[serde(default)]
    under: String,
    /// … this, the first time it is there, …
    find: Option<String>,
    /// … becomes that.
    #[serde(default)]
    put: String,
    /// This paragraph is taken out.
    cut: Option<String>,
    /// This is added at the end.
    add: Option<String>,
    /// The value of this key, the first time it is there, becomes `put`.
    set: Option<String>,
    /// This message …
    message: Option<String>,
    /// … says that.
    #[serde(default)]
    say: String,
}

impl Edit {
    fn apply(&self, folder: &Path) {
        let path = folder.join(&self.file);
        let mut text = fs::read_to_string(&path).unwrap();
        if let Some(find) = &self.find {
            let paragraph = paragraph(&text, &self.under);
            let at = text[paragraph.clone()].find(find).map(|it| paragraph.start + it);
            let at = at.unwrap_or_else(|| panic!("`{}` has no `{find}`", self.file));
            text.replace_range(at..at + find.len(), &self.put);
        }
        if let Some(cut) = &self.cut {
            let paragraph = paragraph(&text, cut);
            text.replace_range(paragraph, "");
        }
        if let Some(key) = &self.set {
            let at = text.find(&format!("\n{key} = ")).expect(key) + 1;
            let end = at + text[at..].find('\n').unwrap();
            text.replace_range(at..end, &format!("{key} = {}", self.put));
        }
        if let Some(id) = &self.message {
            let at = text.find(&format!("\n{id} =")).expect(id) + 1;
            let lines = text[at..].split_inclusive('\n');
            let is_more = |it: &&str| it.starts_with([' ', '\n']);
            let more: usize = lines.clone().skip(1).take_while(is_more).map(str::len).sum();
            let end = at + lines.clone().next().unwrap().len() + more;
            text.replace_range(at..end, &format!("{id} = {}\n\n", self.say));
        }
        text += self.add.as_deref().unwrap_or_default();
        fs::write(path, text).unwrap();
    }
}

/// Where the first paragraph is that has this text, with the empty line below.
fn paragraph(text: &str, part: &str) -> std::ops::Range<usize> {
    if part.is_empty() {
        return 0..text.len();
    }
    let at = text.find(part).unwrap_or_else(|| panic!("there is no `{part}`"));
    let start = text[..at].rfind("\n\n").map_or(0, |it| it + 2);
    let end = text[at..].find("\n\n").map_or(text.len(), |it| at + it + 2);
    start..end
}

fn cases(folder: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(root().join(folder)).unwrap().map(|it| it.unwrap().path());
    let mut cases: Vec<_> =
        entries.filter(|it| it.extension().is_some_and(|it| it == "toml")).collect();
    cases.sort();
    assert!(!cases.is_empty());
    cases
}

fn read(file: &Path) -> Case {
    let text = fs::read_to_string(file).unwrap();
    toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}

/// The dialog of the cases, or the one that is shipped, with its words.
#[derive(Clone, Copy)]
enum Of {
    Wrist,
    Shipped,
}

impl Of {
    fn dialog(self) -> &'static str {
        match self {
            Self::Wrist => "wrist.toml",
            Self::Shipped => "dialogs/heel-pain.toml",
        }
    }

    /// Puts a version into a folder of its own.
    fn version(self) -> TempDir {
        let folder = in_memory();
        match self {
            Self::Wrist => {
                copy(&root().join("tests/changes/before"), folder.path());
                for language in ["en", "de"] {
                    let file = format!("locales/{language}/bot.ftl");
                    fs::copy(root().join(&file), folder.path().join(file)).unwrap();
                }
            }
            Self::Shipped => {
                copy(&root().join("dialogs"), &folder.path().join("dialogs"));
                copy(&root().join("locales"), &folder.path().join("locales"));
            }
        }
        folder
    }

    /// Compares the dialog with what becomes of it; returns how that ends, and
    /// the report.
    fn diff(self, edits: &[Edit], arguments: &[&str]) -> (i32, String) {
        let (old, new) = (self.version(), self.version());
        edits.iter().for_each(|it| it.apply(new.path()));
        diff(&old.path().join(self.dialog()), &new.path().join(self.dialog()), arguments)
    }
}

fn diff(old: &Path, new: &Path, arguments: &[&str]) -> (i32, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_heelwise"));
    let output = command.arg("diff").args([old, new]).args(arguments).output().unwrap();
    let report = String::from_utf8(output.stdout).unwrap();
    let failed = String::from_utf8(output.stderr).unwrap();
    (output.status.code().unwrap(), report + &failed)
}

fn report(of: Of, file: &Path) -> String {
    let case = read(file);
    let arguments: Vec<_> = case.arguments.iter().map(String::as_str).collect();
    let (ends, report) = of.diff(&case.edit, &arguments);
    assert_eq!(ends, case.ends, "{}:\n{report}", file.display());
    let begins = report.starts_with(&case.first);
    assert!(begins, "{} does not begin with `{}`:\n{report}", file.display(), case.first);
    report
}

#[test]
fn every_change_has_the_report_that_stands_beside_it() {
    hold_to_what_stands_beside(&cases("tests/changes"), |file| report(Of::Wrist, file));
}

/// An alarm is what a person must look at; it comes first.
#[test]
fn what_ends_with_an_alarm_says_so_first_and_nothing_else_does() {
    let alarms = ["LOOSENED: ", "LOWERED: ", "OTHER WORDS: ", "CRITICAL WORDS: ", "NOT COMPARED: "];
    for file in cases("tests/changes") {
        let case = read(&file);
        let report = fs::read_to_string(file.with_extension("txt")).unwrap();
        let is_alarm = alarms.iter().any(|it| report.starts_with(it));
        let is_seen = case.arguments.contains(&"--words-seen".to_owned());
        assert_eq!(is_alarm, case.ends == 1 || is_seen, "{}", file.display());
        assert_eq!(report.contains("LOOK AT THIS: "), case.ends == 1, "{}", file.display());
    }
}

#[test]
fn every_weakening_of_the_shipped_dialog_ends_with_an_alarm_that_names_it_first() {
    let files = cases("tests/weakenings");
    assert!(files.len() >= 12);
    for file in files {
        let case = read(&file);
        assert!(case.ends == 1 && !case.first.is_empty(), "{}", file.display());
        report(Of::Shipped, &file);
    }
}

fn edits(text: &str) -> Vec<Edit> {
    let case: Case = toml::from_str(&format!("ends = 0\n{text}")).unwrap();
    case.edit
}

#[test]
fn a_choice_of_the_shipped_dialog_that_is_renamed_is_no_alarm() {
    let renamed = |choice: &str| {
        let words = fs::read_dir(root().join("locales")).unwrap().map(|language| {
            let language = language.unwrap().file_name().into_string().unwrap();
            format!(
                "[[edit]]\nin = \"locales/{language}/heel-pain.ftl\"\n\
                 find = \"    .under-6-weeks =\"\nput = \"    .weeks-2-to-6 =\"\n"
            )
        });
        format!(
            "[[edit]]\nin = \"dialogs/heel-pain.toml\"\nunder = \"[question.duration]\"\n\
             find = '\"under-6-weeks\"'\nput = '{choice}'\n\
             [[edit]]\nin = \"dialogs/heel-pain.toml\"\n\
             find = \"duration.under-6-weeks\"\nput = \"duration.weeks-2-to-6\"\n{}",
            words.collect::<String>()
        )
    };
    let declared = r#"{ name = "weeks-2-to-6", was = "under-6-weeks" }"#;
    for (choice, how) in [(declared, "renamed"), ("\"weeks-2-to-6\"", "looks renamed")] {
        let (ends, report) = Of::Shipped.diff(&edits(&renamed(choice)), &[]);
        let same = "Nobody is sent another outcome, flag or note.\n";
        assert!(ends == 0 && report.starts_with(same), "{report}");
        let named = "the choice `duration.under-6-weeks` is `duration.weeks-2-to-6` now";
        assert!(report.contains(&format!("\n{how}: {named}")), "{report}");
        assert!(!report.contains("words: "), "{report}");
    }
}

#[test]
fn a_typo_mended_in_an_uncritical_text_of_the_shipped_dialog_is_no_alarm() {
    let edits = edits(
        "[[edit]]\nin = \"locales/en/heel-pain.ftl\"\nmessage = \"title\"\n\
         say = \"Achilles and heel pain chek\"\n",
    );
    let (ends, report) = Of::Shipped.diff(&edits, &[]);
    assert_eq!(ends, 0, "{report}");
    assert!(report.contains("\nwords: `title` (met in: a heading)\n"), "{report}");
    assert!(report.contains("\n  + Achilles and heel pain chek\n"), "{report}");
    let old = "\ntranslations that are old now in ar, de, es, fr, pt-BR, ru, uk: `title`\n";
    assert!(report.contains(old), "{report}");
}

#[test]
fn a_comparison_is_there_for_programs_too() {
    let case = read(&root().join("tests/changes/an-emergency-is-gone.toml"));
    let (ends, report) = Of::Wrist.diff(&case.edit, &["--format", "json"]);
    let report: Value = serde_json::from_str(&report).unwrap();
    assert_eq!(ends, 1);
    let law = &report["parts"][0];
    assert_eq!(law["weight"], "loosened");
    assert_eq!((&law["what"], &law["new"]), (&json!("law"), &Value::Null));
    assert_eq!(law["name"], "A cold hand is always an emergency.");
    let change = &report["changes"][0];
    assert_eq!(change["change"], json!({ "choice-removed": ["signs", "cold"] }));
    assert_eq!(change["lost"][0]["beside"], json!({ "flag": "cold-hand" }));
    assert_eq!(change["differences"][0]["direction"], "lowered");
    let verdict = json!({
        "loosened": true, "lowered": true, "other-words": false, "not-compared": false,
        "words-seen": false,
    });
    assert_eq!(report["verdict"], verdict);
}

#[test]
fn words_that_are_not_there_are_never_passed_over() {
    let (old, new) = (Of::Wrist.version(), Of::Wrist.version());
    let [old, new] = [&old, &new].map(|it| it.path().to_owned());
    let compared =
        |arguments: &[&str]| diff(&old.join("wrist.toml"), &new.join("wrist.toml"), arguments);
    let same = "Nobody is sent another outcome, flag or note.\n".to_owned();
    assert_eq!(compared(&[]), (0, same));

    let beside = old.join("locales");
    let (ends, report) = compared(&["--locales", beside.to_str().unwrap()]);
    assert_eq!(ends, 1);
    assert!(
        report.starts_with("NOT COMPARED: words; the same words stand beside both"),
        "{report}"
    );

    let (ends, _) = compared(&["--locales", "nowhere"]);
    assert_eq!(ends, 2);

    fs::rename(new.join("locales/de"), new.join("german")).unwrap();
    let (ends, report) = compared(&[]);
    assert_eq!(ends, 1);
    assert!(report.starts_with("CRITICAL WORDS: there are none in `de` any more"), "{report}");
    fs::rename(new.join("german"), new.join("locales/de")).unwrap();

    fs::remove_file(old.join("locales/en/bot.ftl")).unwrap();
    let (ends, report) = compared(&[]);
    assert!(ends == 1 && report.starts_with("CRITICAL WORDS: "), "{report}");
    assert!(report.contains("\nCRITICAL WORDS: `consent` is new "), "{report}");
    fs::remove_file(new.join("locales/en/bot.ftl")).unwrap();
    let (ends, report) = compared(&[]);
    assert_eq!(ends, 1);
    assert!(
        report.starts_with("NOT COMPARED: words that the dialog needs and neither"),
        "{report}"
    );

    fs::remove_file(old.join("locales/en/wrist.ftl")).unwrap();
    let (ends, report) = compared(&[]);
    assert_eq!(ends, 1);
    assert!(
        report.starts_with("NOT COMPARED: words; one version has no words in `en`"),
        "{report}"
    );

    fs::remove_dir_all(old.join("locales")).unwrap();
    let (ends, report) = compared(&[]);
    assert_eq!(ends, 1);
    assert!(report.starts_with("NOT COMPARED: words; no words are beside"), "{report}");
    assert!(report.contains("--old-locales"), "{report}");
}
