//! Every broken bundle in `tests/problems/words/` gets the report beside it, and
//! every bundle in `tests/dialogs/words/` gets none.
//!
//! Each is a translation of the fever dialog; its first line says into which
//! language, and what it tries to break (`promises.rs`). UPDATE_EXPECT=1
//! rewrites the reports.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use heelwise::load::{Inspection, Places, inspect, load};
use triage::dialog::problem::Code;
use triage::locale::Clinic;

use crate::problems::hold_to_what_stands_beside;
use crate::world::root;

fn bundles(folder: &str) -> Vec<PathBuf> {
    let files = fs::read_dir(root().join(folder)).unwrap().map(|it| it.unwrap().path());
    let mut files: Vec<_> = files.filter(|it| it.extension().unwrap() == "ftl").collect();
    files.sort();
    files
}

fn language_of(text: &str) -> &str {
    text.strip_prefix("### ").unwrap().split([':', ' ']).next().unwrap()
}

/// The fever dialog in English and in the language of a bundle.
struct Spoken {
    folder: tempfile::TempDir,
    places: Places,
}

impl Spoken {
    fn new(bundle: &Path) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let text = fs::read_to_string(bundle).unwrap();
        let tag = language_of(&text);
        for (tag, name, from) in [
            ("en", "bot.ftl", root().join("locales/en/bot.ftl")),
            ("en", "fever.ftl", root().join("tests/dialogs/locales/en/fever.ftl")),
            (tag, "bot.ftl", root().join("locales").join(tag).join("bot.ftl")),
            (tag, "fever.ftl", bundle.to_owned()),
        ] {
            fs::create_dir_all(folder.path().join(tag)).unwrap();
            fs::copy(from, folder.path().join(tag).join(name)).unwrap();
        }
        let places = Places {
            dialog: root().join("tests/dialogs/fever.toml"),
            locales: vec![folder.path().to_owned()],
            default_language: "en".to_owned(),
        };
        Self { folder, places }
    }

    fn inspected(&self) -> Inspection {
        let clinic =
            Clinic { emergency: "112".to_owned(), retention_days: 30, ..Clinic::default() };
        inspect(&self.places, &clinic).unwrap()
    }

    fn printed(&self) -> String {
        let report = self.inspected().report;
        let printed = if report.is_empty() { String::new() } else { format!("{report}\n") };
        printed.replace(&format!("{}/", self.folder.path().display()), "")
    }
}

#[test]
fn every_broken_bundle_gets_what_stands_beside_it() {
    let printed = |file: &Path| Spoken::new(file).printed();
    hold_to_what_stands_beside(&bundles("tests/problems/words"), printed);
}

#[test]
fn every_code_of_words_has_a_broken_bundle_named_after_it() {
    let mut shown = BTreeSet::new();
    for file in bundles("tests/problems/words") {
        let report = Spoken::new(&file).inspected().report;
        let codes: BTreeSet<_> = report.findings().map(|it| it.problem.code.to_string()).collect();
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let code = name.split('-').next().unwrap().to_owned();
        assert!(codes.contains(&code), "{name} gets {codes:?} instead");
        shown.insert(code);
    }
    // What a language says of itself is in `bot.ftl`; see `reports`.
    let of_words = Code::ALL.into_iter().filter(|it| (Code::D701..Code::D801).contains(it));
    let of_words = of_words.filter(|it| *it != Code::D705);
    let missed: Vec<_> = of_words.filter(|it| !shown.contains(&it.to_string())).collect();
    assert!(missed.is_empty(), "no broken bundle shows {missed:?}");
}

#[test]
fn a_good_bundle_has_no_problem_and_is_published() {
    for file in bundles("tests/dialogs/words") {
        let spoken = Spoken::new(&file);
        assert_eq!(spoken.printed(), "", "{}", file.display());
        let (_, locales) = spoken.inspected().whole.unwrap();
        assert_eq!(locales.tags().len(), 2);
    }
}

#[test]
fn a_language_whose_safety_words_are_wrong_is_not_published_and_the_others_are() {
    let clinic = Clinic { emergency: "112".to_owned(), ..Clinic::default() };
    for (name, is_published) in [
        ("D702-a-choice-has-no-words", false),
        ("D708-the-source-has-changed", false),
        ("D708-no-source-is-named", true),
        ("D709-the-source-is-copied", false),
        ("D713-a-number-is-another", false),
    ] {
        let file = root().join("tests/problems/words").join(name).with_extension("ftl");
        let spoken = Spoken::new(&file);
        let inspected = spoken.inspected();
        assert_eq!(inspected.withheld.is_empty(), is_published, "{name}");
        let (_, locales) = load(&spoken.places, &clinic).unwrap().into_parts();
        let tags: &[&str] = if is_published { &["en", "de"] } else { &["en"] };
        assert_eq!(locales.tags(), tags, "{name}");
    }
}

/// It is no translation, so it is compared with nothing.
#[test]
fn a_new_phrase_of_danger_in_the_source_takes_no_language_out() {
    let spoken = Spoken::new(&root().join("tests/dialogs/words/de.ftl"));
    let file = spoken.folder.path().join("en/fever.ftl");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replace("= convulsion", "= convulsion | blue lips")).unwrap();
    let inspected = spoken.inspected();
    assert!(inspected.report.is_empty() && inspected.withheld.is_empty());
    let heard = inspected.whole.unwrap().1.dangers().heard("her lips are blue");
    assert!(!heard.is_empty());
}

#[test]
fn a_proved_dialog_is_not_published_while_its_default_language_lacks_words() {
    let mut spoken =
        Spoken::new(&root().join("tests/problems/words/D702-a-choice-has-no-words.ftl"));
    spoken.places.default_language = "de".to_owned();
    let inspected = spoken.inspected();
    assert!(inspected.whole.is_none());
    assert!(inspected.published().is_err());
}

#[test]
fn a_language_begun_in_one_file_is_left_out() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join("de")).unwrap();
    let text = fs::read_to_string(root().join("locales/de/heel-pain.ftl")).unwrap();
    let begun: Vec<_> = text.lines().filter(|it| !it.starts_with("    .later")).collect();
    fs::write(folder.path().join("de/heel-pain.ftl"), begun.join("\n")).unwrap();
    for name in ["bot.ftl", "heel-pain.ftl"] {
        fs::create_dir_all(folder.path().join("en")).unwrap();
        fs::copy(root().join("locales/en").join(name), folder.path().join("en").join(name))
            .unwrap();
    }
    let places = Places {
        dialog: root().join("dialogs/heel-pain.toml"),
        locales: vec![folder.path().to_owned()],
        default_language: "en".to_owned(),
    };
    let clinic = Clinic { emergency: "112".to_owned(), ..Clinic::default() };
    let (_, locales) = load(&places, &clinic).unwrap().into_parts();
    assert_eq!(locales.tags(), ["en"]);
}
