//! A language does not vanish silently under somebody whose version is not
//! known any more, and has it no longer.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;

use heelwise::app::App;
use heelwise::conversation::{Played, play};
use heelwise::edition::Edition;
use heelwise::load::{Places, Published, follow_up, inspect, load};
use heelwise::store::ChatId;
use heelwise::store::memory::Memory;
use tempfile::TempDir;
use triage::locale::Clinic;
use triage::session::Session;

use crate::world::{noon, put, read, root};

const CHAT: ChatId = ChatId(1);

/// What is said in Spanish, and in English, once Spanish has gone.
const GONE: &str = "El idioma en el que hablábamos no está disponible en este momento.";
const GONE_IN_ENGLISH: &str = "The language we were speaking is not available at the moment.";

/// The heel-pain dialog in English, Spanish and German, in a folder where its
/// words can be changed.
pub(crate) struct Words {
    folder: TempDir,
}

impl Words {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        for tag in ["en", "es", "de"] {
            fs::create_dir(folder.path().join(tag)).unwrap();
            for name in ["bot.ftl", "heel-pain.ftl", "heel-pain-follow-up.ftl"] {
                let from = root().join("locales").join(tag).join(name);
                fs::copy(from, folder.path().join(tag).join(name)).unwrap();
            }
        }
        Self { folder }
    }

    pub(crate) fn folder(&self) -> &str {
        self.folder.path().to_str().unwrap()
    }

    fn file(&self, file: &str) -> PathBuf {
        self.folder.path().join(file)
    }

    fn change(&self, file: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.file(file)).unwrap();
        assert!(text.contains(from), "{file} has no `{from}`");
        fs::write(self.file(file), text.replacen(from, to, 1)).unwrap();
    }

    /// Takes away the lines that begin so.
    fn without(&self, file: &str, begin: &str) {
        let text = fs::read_to_string(self.file(file)).unwrap();
        let lines = text.lines().filter(|it| !it.starts_with(begin));
        fs::write(self.file(file), lines.collect::<Vec<_>>().join("\n") + "\n").unwrap();
    }

    /// Makes the Spanish words for not agreeing older than the English ones.
    pub(crate) fn make_spanish_stale(&self) {
        let text = fs::read_to_string(self.file("es/bot.ftl")).unwrap();
        let (before, after) = text.split_once("\nconsent-no = ").unwrap();
        let (before, _) = before.rsplit_once("# source: ").unwrap();
        let changed = format!("{before}# source: 00000000\nconsent-no = {after}");
        fs::write(self.file("es/bot.ftl"), changed).unwrap();
    }

    fn places(&self) -> Places {
        Places {
            dialog: root().join("dialogs/heel-pain.toml"),
            locales: vec![self.folder.path().to_owned()],
            default_language: "en".to_owned(),
        }
    }

    fn clinic() -> Clinic {
        Clinic { emergency: "112".to_owned(), retention_days: 30, ..Clinic::default() }
    }

    fn load(&self) -> Published {
        load(&self.places(), &Self::clinic()).unwrap()
    }
}

/// One person's bot, which can be started again with other words.
struct Chat(Arc<App<Memory>>);

impl Chat {
    /// Has agreed in Spanish and answered the first question.
    fn in_spanish(words: &Words) -> Self {
        let chat = Self(Arc::new(App::new(words.load(), Memory::default(), Arc::default())));
        let transcript = chat.play("> /start\n> /language es\n> 1\n> 6\n").transcript;
        assert!(transcript.contains("Pregunta 2 de"), "{transcript}");
        chat
    }

    fn play(&self, lines: &str) -> Played {
        play(&self.0, CHAT, lines, noon).unwrap()
    }

    /// Starts again.
    async fn restart(self, published: Published) -> Self {
        self.forget_updates().await;
        let App { store, .. } = Arc::into_inner(self.0).unwrap();
        Self(Arc::new(App::new(published, store, Arc::default())))
    }

    /// Updates are counted from the beginning then.
    async fn forget_updates(&self) {
        let mut record = read(&self.0.store, CHAT).unwrap();
        record.seen.clear();
        put(&self.0.store, CHAT, record).await;
    }

    fn session(&self) -> Option<Session> {
        read(&self.0.store, CHAT).and_then(|it| it.session)
    }
}

/// Somebody has begun in Spanish; the words change, and they do this.
fn goes_on(change: impl Fn(&Words), lines: &str) -> (String, Option<Session>) {
    let words = Words::new();
    let chat = Chat::in_spanish(&words);
    change(&words);
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let chat = runtime.block_on(chat.restart(words.load()));
    (chat.play(lines).transcript, chat.session())
}

#[test]
fn one_whose_language_is_not_offered_any_more_finishes_in_it() {
    let words = Words::new();
    let chat = Chat::in_spanish(&words);
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let offering = words.load().offering(&["de".to_owned()]);
    let chat = runtime.block_on(chat.restart(offering));
    let transcript = chat.play("> 2\n> /language\n").transcript;
    let (answered, choice) = transcript.split_once("> /language\n").unwrap();
    assert!(answered.contains("Pregunta") && !answered.contains(GONE), "{answered}");
    assert!(choice.contains("Deutsch") && !choice.contains("Español"), "{choice}");
}

#[test]
fn one_whose_language_has_gone_learns_so_in_it_and_chooses_another() {
    let (transcript, session) = goes_on(Words::make_spanish_stale, "> 2\n");
    let begin = format!("> 2\n{GONE} ");
    assert!(transcript.starts_with(&begin), "{transcript}");
    assert!(transcript.ends_with("  [1] English\n  [2] Deutsch\n\n"), "{transcript}");
    let session = session.unwrap();
    assert_eq!(session.answers.0.len(), 1, "what was answered stays, and nothing is taken");
    assert!(session.choosing_language);
}

#[test]
fn one_who_has_chosen_another_language_goes_on_where_they_were() {
    let (transcript, session) = goes_on(Words::make_spanish_stale, "> 2\n> 2\n> 6\n> /back\n");
    assert_eq!(transcript.matches(GONE).count(), 1, "{transcript}");
    let (_, after) = transcript.split_once("[2] Deutsch\n\n> 2\n").unwrap();
    assert!(after.contains("Frage 2 von höchstens"), "{transcript}");
    let session = session.unwrap();
    assert_eq!((session.language.as_str(), session.answers.0.len()), ("de", 1));
}

#[test]
fn where_the_words_for_it_have_gone_too_the_default_language_has_them() {
    let lacks = |words: &Words| words.without("es/bot.ftl", "notice-language-gone");
    let is_gone = |words: &Words| fs::remove_dir_all(words.file("es")).unwrap();
    let cannot_be_read = |words: &Words| words.change("es/bot.ftl", "consent-no = ", "consent-no ");
    for change in [&lacks as &dyn Fn(&Words), &is_gone] {
        let (transcript, _) = goes_on(change, "> 2\n");
        assert!(transcript.starts_with(&format!("> 2\n{GONE_IN_ENGLISH} ")), "{transcript}");
    }
    let (transcript, _) = goes_on(cannot_be_read, "> 2\n");
    assert!(transcript.contains("[2] Deutsch"), "{transcript}");
}

#[test]
fn one_who_has_already_chosen_or_wants_to_be_forgotten_is_not_held_up() {
    let (transcript, session) = goes_on(Words::make_spanish_stale, "> /language de\n");
    assert!(transcript.contains("Frage 2 von höchstens"), "{transcript}");
    assert!(!transcript.contains(GONE), "{transcript}");
    assert_eq!(session.unwrap().language, "de");
    let (transcript, session) = goes_on(Words::make_spanish_stale, "> /delete\n");
    assert!(session.is_none() && !transcript.contains(GONE), "{transcript}");
}

#[test]
fn words_of_an_emergency_come_before_the_language() {
    let (transcript, session) = goes_on(Words::make_spanish_stale, "> I have chest pain\n");
    let (emergency, gone) = (transcript.find("call 112"), transcript.find(GONE));
    assert!(emergency.is_some() && emergency < gone, "{transcript}");
    assert_eq!(session.unwrap().answers.0.len(), 1);
}

#[test]
fn those_in_a_language_that_is_withdrawn_finish_in_it() {
    let words = Words::new();
    let chat = Chat::in_spanish(&words);
    words.make_spanish_stale();
    chat.0.publish(Edition::new(words.load(), None), BTreeMap::new());
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(chat.forget_updates());
    let transcript = chat.play("> 6\n").transcript;
    assert!(transcript.contains("Pregunta 3 de"), "{transcript}");
    let new = play(&chat.0, ChatId(2), "> /start\n> /language es\n", noon).unwrap().transcript;
    assert!(new.contains("I do not speak that language."), "{new}");
    runtime.block_on(chat.forget_updates());
    let again = chat.play("> /restart\n").transcript;
    assert!(again.contains(GONE) && again.contains("[2] Deutsch"), "{again}");
}

/// What is said to somebody who is asked again.
const ASKED_AGAIN: &str = "It is time for the check-in that you agreed to.";

#[test]
fn check_ins_come_in_the_words_in_which_they_were_agreed_to() {
    let words = Words::new();
    let edition = || {
        let published = words.load();
        let follow_up = follow_up(&words.places(), &Words::clinic(), &published).unwrap();
        Edition::new(published, follow_up)
    };
    let chat = Chat(Arc::new(App::of(edition(), Memory::default())));
    let agreed = chat.play(AGREES_TO_CHECK_INS).transcript;
    assert!(agreed.contains("9:00"), "{agreed}");
    words.change("en/bot.ftl", ASKED_AGAIN, "Here I am again.");
    chat.0.publish(edition(), BTreeMap::new());
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(chat.forget_updates());
    let asked = chat.play("@ +8d\n").transcript;
    assert!(asked.contains(ASKED_AGAIN), "{asked}");
}

/// The way to a plan, and to its check-ins.
const AGREES_TO_CHECK_INS: &str = "> /start\n> Yes, I agree\n> None of these\n> None of these\n\
    > Slowly, by itself\n> 40 to 59\n> Under the heel\n> Left\n> 2 to 6 weeks ago\n\
    > None of these\n> None of these\n> None of these\n> No\n> None of these\n\
    > None of these\n> No\n> 5\n> Please ask me\n> 9:00\n> 14:00\n";

/// What `check` prints.
fn checked(words: &Words, more: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_heelwise"))
        .args(["check", "--locales", words.folder(), "dialogs/heel-pain.toml"])
        .args(more)
        .current_dir(root())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn check_says_which_languages_are_not_published_in_a_line_each() {
    let words = Words::new();
    words.change("en/bot.ftl", "\nconsent-no = No, stop here", "\nconsent-no = No, I stop here");
    words.without("es/bot.ftl", "back = ");
    let lines = "\n`de`: 1 text old or wrong, not published\n\
                 `es`: 1 text lacking, 1 text old or wrong, not published\n\
                 `heelwise check --language de` lists what is wrong in `de`\n";
    let printed = checked(&words, &[]);
    assert!(printed.ends_with(lines) && !printed.contains("error"), "{printed}");
    assert!(printed.contains(" laws, proved\n"), "the dialog is: {printed}");
    let of_spanish = checked(&words, &["--language", "es"]);
    let lacks = "error[D702]: `es` has no words for `back`";
    assert!(of_spanish.contains(lacks) && of_spanish.contains("2 problems\n"), "{of_spanish}");
    assert!(!of_spanish.contains("locales/de/"), "{of_spanish}");
}

#[test]
fn check_says_in_one_line_how_much_a_language_lacks_that_was_only_begun() {
    let words = Words::new();
    fs::create_dir(words.file("fr")).unwrap();
    fs::write(words.file("fr/heel-pain.ftl"), "title = Douleur au talon\n").unwrap();
    let printed = checked(&words, &[]);
    let (_, lacks) = printed.split_once("\n`fr`: ").unwrap();
    let (count, _) = lacks.split_once(" texts lacking, not published\n").unwrap();
    assert!(count.parse::<usize>().unwrap() > 200, "{count}");
    assert!(!printed.contains("error"), "{printed}");
    let of_french = checked(&words, &["--language", "fr"]);
    assert_eq!(of_french.matches("error[D702]").count(), 1, "{of_french}");
    assert!(of_french.contains(&format!("it lacks {count} texts, such as `")), "{of_french}");
    let listed = of_french.lines().filter_map(|it| it.split_once("` lacks `")).map(|it| it.1);
    let listed: usize = listed.map(|it| it.split("`, `").count()).sum();
    assert_eq!(listed.to_string(), count, "{of_french}");
}

#[test]
fn a_language_that_is_published_is_not_withheld() {
    let words = Words::new();
    assert!(inspect(&words.places(), &Words::clinic()).unwrap().withheld.is_empty());
    assert_eq!(words.load().locales().tags().len(), 3);
}
