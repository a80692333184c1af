//! What stands behind the buttons below an outcome: what `check` says of it, and
//! how it comes over Telegram.

use std::fs;
use std::path::Path;

use heelwise::load::{Inspection, Places, inspect};
use tempfile::TempDir;
use triage::locale::Clinic;

use crate::fake::Fake;
use crate::slow::serving::{CHAT, Mode, Serving, hears};
use crate::world::root;

/// The sunburn dialog and its words in a folder of their own.
fn sunburn(dialog: impl Fn(String) -> String, words: impl Fn(String) -> String) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let from = root().join("tests/dialogs");
    let read = |path: &Path| fs::read_to_string(path).unwrap();
    let write = |name: &str, text: String| fs::write(folder.path().join(name), text).unwrap();
    for folder in [folder.path().join("en"), folder.path().join("how")] {
        fs::create_dir(folder).unwrap();
    }
    for name in ["how/cloth.svg", "how/shower.svg"] {
        write(name, read(&from.join(name)));
    }
    write("sunburn.toml", dialog(read(&from.join("sunburn.toml"))));
    write("en/sunburn.ftl", words(read(&from.join("locales/en/sunburn.ftl"))));
    write("en/bot.ftl", read(&root().join("locales/en/bot.ftl")));
    folder
}

fn inspected(folder: &TempDir) -> Inspection {
    let places = Places {
        dialog: folder.path().join("sunburn.toml"),
        locales: vec![folder.path().to_owned()],
        default_language: "en".to_owned(),
    };
    let clinic = Clinic { emergency: "112".to_owned(), retention_days: 30, ..Clinic::default() };
    inspect(&places, &clinic).unwrap()
}

/// Replaces a part of a text that must be there.
fn with(text: &str, old: &str, new: &str) -> String {
    assert!(text.contains(old), "there is no {old:?}");
    text.replacen(old, new, 1)
}

#[test]
fn every_mistake_in_the_words_of_a_page_is_reported() {
    let long = "word ".repeat(250);
    let line = "word ".repeat(200);
    let long_caption = format!("note-cloth = {long}");
    let long_menu = format!("note-may-i-swim = {}", "word ".repeat(830));
    let long_once = format!("note-cloth = {{ $days ->\n    [one] {long}\n   *[other] Lay\n }}");
    let long_title = format!("    .title = {}", "W".repeat(65));
    let long_net = format!("safety-net =\n    • {}", "word ".repeat(820));
    for (old, new, expected) in [
        ("page-how = How to cool it\n", "", "D702]: `en` has no words for `page-how`"),
        (
            "    .title = Will it peel?\n",
            "",
            "D702]: `en` has no words for `note-will-it-peel.title`",
        ),
        ("safety-net-short = You", "safety-nets = You", "no words for `safety-net-short`"),
        ("note-drink = Drink", "note-drinks = Drink", "no words for `note-drink`"),
        ("page-more = More questions", "page-more = MEANWHILE!", "D703]: two buttons"),
        ("    .title = Will it peel?", "    .title = why sources", "D703]: two buttons"),
        ("than usual.", "than usual.\n    .title = Drink", "D707]: nothing ever uses"),
        ("note-cloth = Lay", &long_caption, "D603]: `note-cloth` has 13"),
        ("note-cloth = Lay", &long_once, "D603]: `note-cloth` has 13"),
        ("note-may-i-swim = Not", &long_menu, "D603]: `note-may-i-swim` has 4"),
        ("    .title = May I swim?", &long_title, "D603]: `note-may-i-swim.title` has 65"),
        ("safety-net =\n    • You", &long_net, "D603]: `safety-net` has 4"),
        ("{ $review } weeks", "some weeks", "D710]: `outcome-rest.next` does not say `$review`"),
        (
            "light burn.",
            "light burn. Look in { $review } weeks.",
            "D719]: `outcome-rest` states 2 times",
        ),
        (
            "You can start yourself",
            "Within { $review } weeks",
            "D719]: `outcome-rest` states 2 times",
        ),
        (
            "Let a doctor look",
            "In { $review } weeks, look",
            "D719]: `outcome-doctor` states a date",
        ),
        ("Do not rub.", "Again in { $review } weeks.", "D704]: `note-dry` uses `$review`"),
    ] {
        let folder = sunburn(|it| it, |words| with(&words, old, new));
        let report = inspected(&folder).report.to_string();
        assert!(report.contains(expected), "{new:?} gets\n{report}");
    }
    let lines = |words: String| {
        let notes = (0..8).map(|it| format!("note-many-{it} = {line}\n"));
        words + &notes.collect::<String>()
    };
    let report =
        inspected(&sunburn(|it| with_notes(&it, 8, "meanwhile"), lines)).report.to_string();
    assert!(report.contains("D603]: `page-meanwhile` has 8"), "{report}");
}

#[test]
fn an_outcome_that_does_not_say_when_to_look_again_is_a_problem() {
    let without = |words: String| {
        let (before, rest) = words.split_once(" Look again in").unwrap();
        before.to_owned() + rest.split_once("}.").unwrap().1
    };
    let report = inspected(&sunburn(|it| it, without)).report.to_string();
    assert!(report.contains("D719]: `outcome-rest` does not state when"), "{report}");
}

#[test]
fn the_words_of_a_dialog_with_pages_are_all_right() {
    let folder = sunburn(|it| it, |it| it);
    let inspected = inspected(&folder);
    assert!(inspected.report.is_empty(), "{}", inspected.report);
}

#[test]
fn a_drawing_that_is_not_there_is_a_problem() {
    let folder = sunburn(|it| it, |it| it);
    fs::remove_file(folder.path().join("how/cloth.svg")).unwrap();
    let report = inspected(&folder).report.to_string();
    assert!(report.contains("D102]: there is no picture `how/cloth.svg`"), "{report}");
}

/// The dialog with so many more notes on a page, all for everybody who is well.
fn with_notes(dialog: &str, count: usize, page: &str) -> String {
    let note = |it| {
        format!(
            "[note.many-{it}]\nwhen = \"signs.none\"\npage = \"{page}\"\nstatements = [\"T1\"]\n\n"
        )
    };
    with(dialog, "[[law]]", &((0..count).map(note).collect::<String>() + "[[law]]"))
}

fn words_of(words: String, count: usize) -> String {
    words + &(0..count).map(|it| format!("note-many-{it} = Number {it}.\n")).collect::<String>()
}

#[test]
fn more_messages_behind_a_button_than_can_wait_are_a_problem() {
    for (count, page, is_too_many) in
        [(8, "how", false), (9, "how", true), (60, "meanwhile", false)]
    {
        let folder = sunburn(|it| with_notes(&it, count, page), |it| words_of(it, count));
        let report = inspected(&folder).report.to_string();
        let expected = "D604]: the page `how` can be 11 messages long; 10 can wait";
        assert_eq!(report.contains(expected), is_too_many, "{count} on `{page}`: {report}");
        assert!(is_too_many || report.is_empty(), "{report}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_pictures_of_a_page_come_one_after_the_other_and_the_last_bears_the_buttons() {
    let fake = Fake::start().await;
    let folder = sunburn(|it| with(&it, "when = \"place.face\"", "when = \"signs.none\""), |it| it);
    let dialog = folder.path().join("sunburn.toml").display().to_string();
    let locales = folder.path().display().to_string();
    let settings = [("HEELWISE_DIALOG", dialog.as_str()), ("HEELWISE_LOCALES", locales.as_str())];
    let _serving = Serving::start_with(&fake, Mode::Polling, &settings);
    let person = fake.chat(CHAT);
    person.say("/start");
    for (asked, label) in [
        ("May I ask about your health", "Yes, I agree"),
        ("Is there any", "☐ None of these"),
        ("Where is the burn", "On the back"),
        ("Have you cooled", "I have"),
        ("light burn", "How to cool it"),
        ("Pat it dry", "More questions"),
    ] {
        hears(&fake, asked).await;
        person.tap_label(label);
    }
    hears(&fake, "More questions").await;
    let messages = fake.messages(CHAT);
    let place = |words: &str| messages.iter().position(|it| it.text.contains(words)).unwrap();
    let [cloth, shower, dry] = ["wet cloth", "cool water", "Pat it dry"].map(place);
    assert_eq!([shower, dry], [cloth + 1, cloth + 2]);
    let pictures = [cloth, shower].map(|it| messages[it].photo.clone().unwrap());
    assert_ne!(pictures[0].bytes, pictures[1].bytes);
    assert!(messages[dry].photo.is_none());
    assert!(messages[cloth].keyboard.is_empty() && messages[shower].keyboard.is_empty());
    let others = [
        "Meanwhile",
        "When to get help",
        "More questions",
        "Letter for the doctor",
        "Why? Sources",
        "Start again",
    ];
    assert_eq!(messages[dry].labels(), others);
    let menu = messages.last().unwrap();
    assert_eq!(menu.labels()[..3], ["May I swim?", "Will it peel?", "How to cool it"]);
    person.tap_label("Will it peel?");
    hears(&fake, "That is no harm").await;
    assert_eq!(fake.violations(), [""; 0], "{}", fake.transcript(CHAT));
}
