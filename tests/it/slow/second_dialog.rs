//! A dialog for another complaint says nothing of the first one: neither its
//! own screens nor what the bot says beside any dialog.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use fluent_syntax::ast::{Entry, Message, Resource};
use fluent_syntax::serializer::serialize;
use heelwise::load::{Places, load};
use triage::dialog::Dialog;
use triage::locale::{Clinic, Locales};

use crate::slow::properties::{Person, run};
use crate::world::root;

/// Words of pain in a heel or tendon, by language: a whole word, how one begins
/// (`heel*`), or a part of one (`*heel*`).
const OF_THE_FIRST_DIALOG: [(&str, &str); 8] = [
    (
        "en",
        "heel tendon* achilles plantar foot feet ankle* calf pain* hurt* sore* physiotherap* \
         podiatr* minute*",
    ),
    ("ar", "*كعب* *وتر* *أخيل* *ألم* *قدمك* *القدم* *كاحل* *ربلة* *طبيعي*"),
    ("de", "*ferse* *sehne* achill* fuß* füße* *wade* *schmerz* *weh* *physiotherap* *minute*"),
    (
        "es",
        "talón talones tend* aquiles dolor* duele* pie pies tobillo* pantorrilla* fisioterap* \
         podólog* minuto*",
    ),
    ("fr", "talon* tendon* achille* douleur* douloureu* pied* cheville* mollet* *kinési* minute*"),
    (
        "pt-BR",
        "calcanhar* tend* aquiles dor pé pés tornozelo* panturrilha* fisioterap* \
         minuto*",
    ),
    (
        "ru",
        "пятк* пяточ* ахилл* сухожил* стоп стопа стопы стопе ног* голеностоп* икр* боль боли \
         болью болит болят реабилит* физиотерап* минут*",
    ),
    (
        "uk",
        "п’ята п’яти п’яту п’яті ахілл* сухожил* стопа стопи стопі ног* литк* біль болю болем \
         болить болять фізичн* *хвилин*",
    ),
];

/// Returns the words of the first dialog in a text.
fn of_the_first_dialog(tag: &str, text: &str) -> Vec<String> {
    let (_, listed) = OF_THE_FIRST_DIALOG.iter().find(|(it, _)| *it == tag).unwrap();
    let text = text.to_lowercase().replace('\'', "’");
    let words = text.split(|it: char| !(it.is_alphabetic() || "’-".contains(it)));
    let is_listed = |word: &&str| listed.split_whitespace().any(|it| fits(it, word));
    words.filter(is_listed).map(str::to_owned).collect()
}

fn fits(listed: &str, word: &str) -> bool {
    match (listed.strip_prefix('*'), listed.strip_suffix('*')) {
        (Some(_), Some(_)) => word.contains(listed.trim_matches('*')),
        (Some(end), None) => word.ends_with(end),
        (None, Some(beginning)) => word.starts_with(beginning),
        (None, None) => word == listed,
    }
}

/// Fails if a text says something of the first dialog.
fn must_be_of_another(tag: &str, place: &str, text: &str) {
    let found = of_the_first_dialog(tag, text);
    assert!(found.is_empty(), "{place} in `{tag}` says {found:?}: {text}");
}

/// The second dialog in every language that has its words.
struct Second {
    folder: tempfile::TempDir,
    dialog: Dialog,
    locales: Locales,
}

impl Second {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let add = |tag: &str, own: &Path| {
            let to = folder.path().join(tag);
            fs::create_dir(&to).unwrap();
            fs::copy(root().join("locales").join(tag).join("bot.ftl"), to.join("bot.ftl")).unwrap();
            fs::copy(own, to.join("fever.ftl")).unwrap();
        };
        add("en", &root().join("tests/dialogs/locales/en/fever.ftl"));
        for file in fs::read_dir(root().join("tests/dialogs/words")).unwrap() {
            let file = file.unwrap().path();
            add(file.file_stem().unwrap().to_str().unwrap(), &file);
        }
        let places = Places {
            dialog: root().join("tests/dialogs/fever.toml"),
            locales: vec![folder.path().to_owned()],
            default_language: "en".to_owned(),
        };
        let fact = |text: &str| Some(text.to_owned());
        let clinic = Clinic {
            name: fact("Example Clinic"),
            phone: fact("+34 900 000 000"),
            booking: fact("https://clinic.example/book"),
            emergency: "112".to_owned(),
            urgent: fact("116117"),
            country: None,
            retention_days: 30,
        };
        let published = load(&places, &clinic).unwrap_or_else(|it| panic!("{it:#}"));
        let (dialog, locales) = published.into_parts();
        assert_eq!(locales.tags().len(), 4);
        Self { folder, dialog: Dialog::clone(&dialog), locales }
    }

    /// The same, with each question below a picture.
    fn with_pictures(mut self) -> Self {
        self.dialog.questions.iter_mut().for_each(|it| it.picture = Some("it.svg".to_owned()));
        self
    }
}

#[test]
fn no_screen_of_the_second_dialog_speaks_of_the_first() {
    for Second { dialog, locales, .. } in [Second::new(), Second::new().with_pictures()] {
        for locale in locales.iter() {
            for screen in locale.screens(&dialog).unwrap().into_iter().flat_map(|it| it.screens) {
                let labels = screen.message.rows.iter().flatten().map(|it| it.label.clone());
                let shown = [screen.message.flat().0].into_iter().chain(labels);
                must_be_of_another(&locale.tag, &screen.id, &shown.collect::<Vec<_>>().join("\n"));
            }
        }
    }
}

#[test]
fn nothing_a_person_can_do_makes_the_second_dialog_speak_of_the_first() {
    let Second { dialog, locales, .. } = Second::new();
    for tag in locales.tags() {
        run(100, |dice| {
            let mut person = Person::new(&dialog, &locales, tag);
            person.goes_to_the_end(&mut dice.iter().copied().cycle());
            dice.iter().for_each(|dice| person.does_anything(*dice));
            person.heard.iter().for_each(|(tag, text)| must_be_of_another(tag, "a reply", text));
            Ok(())
        });
    }
}

#[test]
fn no_preview_of_the_second_dialog_speaks_of_the_first() {
    let Second { folder, locales, .. } = Second::new();
    for tag in locales.tags() {
        let page = folder.path().join("page.html");
        let mut preview = Command::new(env!("CARGO_BIN_EXE_heelwise"));
        preview.args(["locale", "preview", tag, "--dialog", "tests/dialogs/fever.toml"]);
        preview.arg("--locales").arg(folder.path()).current_dir(root());
        let text = preview.output().unwrap();
        assert!(text.status.success(), "{}", String::from_utf8_lossy(&text.stderr));
        must_be_of_another(tag, "the preview", &String::from_utf8(text.stdout).unwrap());
        assert!(preview.arg("--html").arg(&page).output().unwrap().status.success());
        must_be_of_another(tag, "the page", &fs::read_to_string(page).unwrap());
    }
}

#[test]
fn what_the_bot_says_beside_a_dialog_speaks_of_no_complaint() {
    let mut found = BTreeMap::new();
    for (tag, _) in OF_THE_FIRST_DIALOG {
        let spoken = messages(&format!("locales/{tag}/bot.ftl"));
        let is_typed = |name: &str| name.ends_with("-words") || name.starts_with("typed-");
        for message in spoken.into_iter().filter(|it| !is_typed(&it.id.name)) {
            let id = format!("{tag}/{}", message.id.name);
            let body = vec![Entry::Message(Message { comment: None, ..message })];
            let words = of_the_first_dialog(tag, &serialize(&Resource { body }));
            if !words.is_empty() {
                found.insert(id, words);
            }
        }
    }
    assert!(found.is_empty(), "`bot.ftl` serves every dialog: {found:#?}");
}

#[test]
fn the_words_of_the_first_dialog_are_known_where_they_stand() {
    for (tag, listed) in OF_THE_FIRST_DIALOG {
        let text = fs::read_to_string(root().join(format!("locales/{tag}/heel-pain.ftl"))).unwrap();
        let found = of_the_first_dialog(tag, &text);
        for listed in listed.split_whitespace() {
            assert!(found.iter().any(|it| fits(listed, it)), "`{listed}` is nowhere in `{tag}`");
        }
    }
}

fn messages(file: &str) -> Vec<Message<String>> {
    let text = fs::read_to_string(root().join(file)).unwrap();
    let body = fluent_syntax::parser::parse(text).unwrap().body;
    let message = |it| if let Entry::Message(it) = it { Some(it) } else { None };
    body.into_iter().filter_map(message).collect()
}
