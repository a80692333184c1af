//! What `heelwise locale` prints for a translator, and the pseudo-languages.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::path::Path;
use std::process::{Command as Process, Output, Stdio};

use fluent_syntax::ast::{Entry as Part, Message, Resource};
use fluent_syntax::serializer::serialize;
use heelwise::load::Places;
use heelwise::load::draft::load_drafts;
use serde_json::Value;
use triage::dialog::Dialog;
use triage::engine::action::Action;
use triage::engine::command::Command;
use triage::locale::catalogue::{Placement, catalogue};
use triage::locale::draft::Draft;
use triage::locale::pseudo::Pseudo;
use triage::locale::{Clinic, Locales};

use crate::slow::properties::{Person, run};
use crate::world::{app, edition, root};

const FEVER: [&str; 2] = ["--dialog", "tests/dialogs/fever.toml"];

fn locale(arguments: &[&str], folder: &Path) -> Output {
    let mut process = Process::new(env!("CARGO_BIN_EXE_heelwise"));
    process.arg("locale").args(arguments).arg("--locales").arg(folder);
    if !arguments.contains(&"--dialog") && ["new", "status"].contains(&arguments[0]) {
        process.args(["--dialog", "dialogs/heel-pain.toml"]);
    }
    process.current_dir(root()).stdin(Stdio::null()).output().unwrap()
}

fn printed(arguments: &[&str], folder: &Path) -> String {
    let output = locale(arguments, folder);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// A folder of languages in which only English is spoken.
fn english() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("en")).unwrap();
    for file in
        ["locales/en/bot.ftl", "locales/en/heel-pain.ftl", "tests/dialogs/locales/en/fever.ftl"]
    {
        let name = Path::new(file).file_name().unwrap();
        fs::copy(root().join(file), folder.path().join("en").join(name)).unwrap();
    }
    folder
}

/// Takes the comment signs from the messages in a file of stubs.
fn uncommented(stubs: &str) -> String {
    let mut text = String::new();
    let mut is_message = false;
    for line in stubs.lines() {
        is_message = line == "#" || (is_message && line.starts_with('#'));
        let line = line.strip_prefix("# ").filter(|_| is_message).unwrap_or_default();
        text += &format!("{line}\n");
    }
    text
}

#[test]
fn a_new_language_begins_with_every_message_as_a_comment() {
    let folder = english();
    let printed = printed(&["new", "pl"], folder.path());
    for file in ["bot.ftl", "heel-pain.ftl"] {
        let path = folder.path().join("pl").join(file);
        assert!(printed.contains(&format!("wrote `{}`", path.display())), "{printed}");
        let stubs = fs::read_to_string(path).unwrap();
        let parsed = fluent_syntax::parser::parse(stubs.as_str()).unwrap();
        assert!(!parsed.body.iter().any(|it| matches!(it, Part::Message(_) | Part::Term(_))));
        let source = fs::read_to_string(folder.path().join("en").join(file)).unwrap();
        let source = Draft::read(&source).words();
        assert_eq!(Draft::read(&uncommented(&stubs)).words(), source);
    }
    assert!(printed.contains("heelwise locale preview pl"), "{printed}");
}

#[test]
fn a_stub_says_where_it_is_used_how_long_it_may_be_and_whether_it_is_critical() {
    let folder = english();
    printed(&["new", "pl"], folder.path());
    let bot = fs::read_to_string(folder.path().join("pl/bot.ftl")).unwrap();
    let done = "# The button that confirms what is ticked.\n\
                # Where: a button; at most: 34 characters to show in full, 64 in all.\n\
                # source: 09392936\n\
                #\n\
                # done = Done\n";
    assert!(bot.contains(done), "{bot}");
    let own = fs::read_to_string(folder.path().join("pl/heel-pain.ftl")).unwrap();
    let signs = "# Where: a question. CRITICAL: people act on it in danger.\n\
                 #   .chest and further: a choice, on a button or in a list above the buttons; \
                 at most: 64 characters; with one above 34 all of them are listed. \
                 CRITICAL: people act on it in danger.\n\
                 # source: 5f3e8241\n\
                 #\n\
                 # question-emergency = Have you had any of these since yesterday?\n";
    assert!(own.contains(signs), "{own}");
}

/// Returns every message of a file with its comment.
fn messages(file: &str) -> Vec<Message<String>> {
    let text = fs::read_to_string(root().join("locales/en").join(file)).unwrap();
    let body = fluent_syntax::parser::parse(text).unwrap().body;
    let message = |it| if let Part::Message(it) = it { Some(it) } else { None };
    body.into_iter().filter_map(message).collect()
}

#[test]
fn the_source_states_above_each_message_its_variables_and_whether_it_is_critical() {
    let critical = catalogue(&app("heel-pain").dialog).into_iter().filter(|it| it.is_critical);
    let whole = |id: String| id.split('.').next().unwrap().to_owned();
    let critical: HashSet<_> = critical.map(|it| whole(it.id)).collect();
    for message in ["bot.ftl", "heel-pain.ftl"].into_iter().flat_map(messages) {
        let id = message.id.name.clone();
        let comment = message.comment.clone().map_or_else(String::new, |it| it.content.join("\n"));
        assert_eq!(comment.contains("CRITICAL"), critical.contains(&id), "{id}");
        let bare = Message { comment: None, ..message };
        let written = serialize(&Resource { body: vec![Part::Message(bare)] });
        for name in written.split('$').skip(1) {
            let name: String = name.chars().take_while(char::is_ascii_alphabetic).collect();
            assert!(comment.contains(&format!("${name}")), "{id} has ${name}: {comment}");
        }
    }
}

#[test]
fn a_language_that_is_there_is_not_begun_again() {
    let folder = english();
    fs::create_dir(folder.path().join("pl")).unwrap();
    let there = folder.path().join("pl/heel-pain.ftl");
    fs::write(&there, "title = Tak\n").unwrap();
    let written = printed(&["new", "pl"], folder.path());
    assert_eq!(written.matches("wrote `").count(), 1, "{written}");
    assert_eq!(fs::read_to_string(there).unwrap(), "title = Tak\n");
    let bot = fs::read_to_string(folder.path().join("pl/bot.ftl")).unwrap();
    let again = locale(&["new", "pl"], folder.path());
    let error = String::from_utf8_lossy(&again.stderr);
    assert!(error.contains("each stays as it is"), "{error}");
    assert_eq!(again.status.code(), Some(1));
    assert_eq!(fs::read_to_string(folder.path().join("pl/bot.ftl")).unwrap(), bot);
    for no_language in ["../pl", "polish language", "en-XA", ""] {
        let output = locale(&["new", no_language], folder.path());
        assert_eq!(output.status.code(), Some(1), "{no_language}");
    }
}

#[test]
fn nothing_is_stamped_if_one_message_is_unknown() {
    let folder = english();
    let file = folder.path().join("es/bot.ftl");
    fs::create_dir(folder.path().join("es")).unwrap();
    fs::write(&file, "consent-yes = Sí, acepto\n").unwrap();
    let output = locale(&["stamp", "es", "consent-yes", "consent-yess"], folder.path());
    assert_eq!(output.status.code(), Some(1));
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(error.contains("`en` has no message `consent-yess`"), "{error}");
    assert_eq!(fs::read_to_string(&file).unwrap(), "consent-yes = Sí, acepto\n");
    locale(&["stamp", "es", "consent-yes"], folder.path());
    assert!(fs::read_to_string(&file).unwrap().starts_with("# source: "));
}

#[test]
fn the_status_counts_what_is_there_and_what_is_critical() {
    let folder = english();
    printed(&["new", "pl"], folder.path());
    let own = folder.path().join("pl/fever.ftl");
    let words = "title = Gorączka\n\
                 # source: 00000000\nsafety-net = • Sztywny kark.\n\
                 nobody-asks = Nie\n";
    fs::write(own, words).unwrap();
    let status =
        |format| printed(&[&["status", "--format", format], &FEVER[..]].concat(), folder.path());
    let rows: Vec<Value> = serde_json::from_str(&status("json")).unwrap();
    let rows: BTreeMap<_, _> = rows
        .iter()
        .map(|it| ((it["language"].as_str().unwrap(), it["file"].as_str().unwrap()), it))
        .collect();
    let (english, polish) = (rows[&("en", "fever.ftl")], rows[&("pl", "fever.ftl")]);
    assert_eq!(english["there"], english["needed"]);
    assert_eq!(english["critical_there"], english["critical_needed"]);
    assert_eq!(english["reviewed"], "no");
    assert_eq!((&polish["there"], &polish["critical_there"]), (&2.into(), &1.into()));
    assert_eq!((&polish["words"], &polish["reviewed"]), (&5.into(), &Value::Null));
    assert_eq!((&polish["stale"], &english["stale"]), (&2.into(), &0.into()));
    assert_eq!(polish["needed"], english["needed"]);
    assert_eq!(rows[&("pl", "bot.ftl")]["there"], 0);
    let line = |file: &str, needed: &Value, critical: &Value| {
        format!("| pl | {file} | 2/{needed} | 1/{critical} | 2 | 5 | not said |")
    };
    let line = line("fever.ftl", &polish["needed"], &polish["critical_needed"]);
    assert!(status("markdown").contains(&line), "{}", status("markdown"));
    assert!(status("text").starts_with("language  file "), "{}", status("text"));
}

#[test]
fn the_shipped_languages_are_whole() {
    let printed = printed(&["status", "--format", "json"], &root().join("locales"));
    let rows: Vec<Value> = serde_json::from_str(&printed).unwrap();
    assert!(rows.len() >= 16, "{printed}");
    for row in rows {
        assert_eq!(row["there"], row["needed"], "{row}");
        assert_eq!(row["critical_there"], row["critical_needed"], "{row}");
    }
}

#[test]
fn the_preview_shows_every_message() {
    let printed = printed(&["preview", "en"], &root().join("locales"));
    let dialog = edition("heel-pain").dialog;
    for file in ["bot.ftl", "heel-pain.ftl"] {
        let source = fs::read_to_string(root().join("locales/en").join(file)).unwrap();
        let source = Draft::read(&source);
        let shown = catalogue(&dialog).into_iter().filter(|it| {
            // /help says how far a language was reviewed, with the bot's own help;
            // this dialog's outcomes say how soon in their own words, and what to
            // skip and what comes later is behind buttons.
            // "Tomorrow" stands below a check-in only; of the months one is shown,
            // and the picture of pain is not sent yet.
            // A letter says of a language either that it was reviewed or not.
            let is_elsewhere = ["review", "skip", "later", "self-care-limit", "letter-reviewed"]
                .contains(&it.id.as_str())
                || it.id == "care-tomorrow"
                || it.id.starts_with("date-")
                || it.id.starts_with("trend-")
                || it.id.starts_with("urgency-");
            !matches!(it.place, Placement::Setting | Placement::Typed) && !is_elsewhere
        });
        for entry in shown {
            let line = source.line(&entry.id).unwrap_or_default();
            assert!(printed.contains(line), "`{}` is on no screen: {line}", entry.id);
        }
    }
}

#[test]
fn a_page_is_whole_in_itself_and_runs_as_its_language_does() {
    let folder = tempfile::tempdir().unwrap();
    for (tag, direction) in [("de", "ltr"), ("ar", "rtl"), ("ar-XB", "rtl")] {
        let file = folder.path().join(tag).with_extension("html");
        let file = file.to_str().unwrap();
        printed(&["preview", tag, "--html", file], &root().join("locales"));
        let page = fs::read_to_string(file).unwrap();
        assert!(page.contains(&format!("<html lang=\"{tag}\" dir=\"{direction}\">")));
        assert!(page.contains("prefers-color-scheme: dark"));
        for from_elsewhere in ["<script", "<link", "src=\"http", "url(", "@import", "{sections}"] {
            assert!(!page.contains(from_elsewhere), "{tag} has {from_elsewhere}");
        }
    }
}

#[test]
fn what_is_not_translated_yet_is_marked_and_no_word_becomes_part_of_the_page() {
    let folder = english();
    printed(&[&["new", "pl"], &FEVER[..]].concat(), folder.path());
    let own = folder.path().join("pl/fever.ftl");
    fs::write(own, "title = <b>Gorączka</b> & { \"{sections}\" }\nunfinished\n").unwrap();
    let file = folder.path().join("pl.html");
    let arguments = ["preview", "pl", "--html", file.to_str().unwrap()];
    printed(&[&arguments, &FEVER[..]].concat(), folder.path());
    let page = fs::read_to_string(&file).unwrap();
    assert!(page.contains("&lt;b&gt;Gorączka&lt;/b&gt; &amp; {sections}"), "{page}");
    assert!(page.contains(">⟨Who has the fever?⟩<"), "{page}");
    let nowhere = locale(&[&["preview", "cs"], &FEVER[..]].concat(), folder.path());
    let printed = String::from_utf8(nowhere.stderr).unwrap();
    assert!(printed.contains("`heelwise locale new cs` begins them"), "{printed}");
}

/// The heel dialog in a pseudo-language, at a clinic whose facts have no
/// letters.
pub(crate) fn foreign(tag: &str) -> (Dialog, Locales) {
    let places = Places {
        dialog: root().join("dialogs/heel-pain.toml"),
        locales: vec![root().join("locales")],
        default_language: "en".to_owned(),
    };
    let fact = |text: &str| Some(text.to_owned());
    let (name, phone, booking) = (fact("#1"), fact("+34 900"), fact("#2"));
    let clinic = Clinic {
        name,
        phone,
        booking,
        emergency: "112".to_owned(),
        urgent: None,
        country: None,
        retention_days: 30,
    };
    load_drafts(&places, &clinic, tag).unwrap()
}

/// Fails if a word in `text` does not come from a language file: citations,
/// commands and the names of languages stay as they are.
fn must_be_foreign(text: &str, dialog: &Dialog, locales: &Locales) {
    let sources = dialog.statements.iter().flat_map(|it| it.sources.clone());
    let names = locales
        .tags()
        .iter()
        .map(|it| locales.get(it).label(&Action::Language(it.clone())).unwrap());
    let all = sources.chain(names).chain([dialog.id.clone()]);
    let text = all.fold(text.to_owned(), |text, it| text.replace(&it, ""));
    let mut rest = text.as_str();
    while let Some(start) = rest.find(char::is_alphanumeric) {
        let (before, word) = rest.split_at(start);
        let is_past = |it: char| !(it.is_alphanumeric() || matches!(it, '\'' | '’' | '-'));
        let (word, after) = word.split_at(word.find(is_past).unwrap_or(word.len()));
        let is_command = before.ends_with('/') && Command::parse(&format!("/{word}")).is_some();
        let is_foreign = !word.contains(|it: char| it.is_ascii_alphabetic());
        assert!(is_command || is_foreign, "`{word}` is in no language file: {text}");
        rest = after;
    }
}

#[test]
fn every_word_that_reaches_a_person_comes_from_a_language_file() {
    for pseudo in Pseudo::ALL {
        let (dialog, locales) = foreign(pseudo.tag());
        for part in locales.get(pseudo.tag()).screens(&dialog).unwrap() {
            for screen in part.screens {
                must_be_foreign(&screen.message.flat().0, &dialog, &locales);
            }
        }
        let seen = RefCell::new(HashSet::new());
        run(1_000, |dice| {
            let mut person = Person::new(&dialog, &locales, pseudo.tag());
            person.goes_to_the_end(&mut dice.iter().copied().cycle());
            person.taps(Action::Why);
            dice.iter().for_each(|dice| person.does_anything(*dice));
            for (tag, text) in person.heard {
                if tag == pseudo.tag() && seen.borrow_mut().insert(text.clone()) {
                    must_be_foreign(&text, &dialog, &locales);
                }
            }
            Ok(())
        });
    }
}

#[test]
fn accented_english_is_about_forty_percent_longer() {
    let (dialog, locales) = foreign("en-XA");
    let letters = |tag: &str| {
        let screens = locales.get(tag).screens(&dialog).unwrap();
        let screens = screens.iter().flat_map(|it| &it.screens);
        screens.map(|it| it.message.flat().0.chars().count()).sum::<usize>() as f64
    };
    let ratio = letters("en-XA") / letters("en");
    assert!((1.25..1.5).contains(&ratio), "{ratio}");
}

#[test]
fn a_pseudo_language_is_offered_to_nobody() {
    let served = edition("heel-pain").locales;
    for pseudo in Pseudo::ALL {
        assert!(Pseudo::of(&served.get(pseudo.tag()).tag).is_none());
        let (_, locales) = foreign(pseudo.tag());
        assert_eq!(locales.tags().len(), served.tags().len());
        assert!(!locales.tags().contains(&pseudo.tag().to_owned()));
        assert_eq!(locales.get(pseudo.tag()).tag, pseudo.tag());
    }
}

#[test]
fn a_pseudo_language_can_be_tried_in_the_terminal() {
    let mut process = Process::new(env!("CARGO_BIN_EXE_heelwise"));
    process.args(["chat", "--locale", "en-XA"]).current_dir(root()).stdin(Stdio::null());
    let output = process.output().unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    assert!(printed.contains("⟦ȦȦƈħīīŀŀḗḗş"), "{printed}");
}

#[test]
fn the_file_for_translation_platforms_names_every_language() {
    let text = fs::read_to_string(root().join("l10n.toml")).unwrap();
    let file: toml::Table = text.parse().unwrap();
    let mut named: Vec<_> =
        file["locales"].as_array().unwrap().iter().map(|it| it.as_str().unwrap()).collect();
    named.push("en");
    named.sort_unstable();
    let mut spoken = app("heel-pain").locales.tags().to_vec();
    spoken.sort();
    assert_eq!(named, spoken);
}
