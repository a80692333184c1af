//! What another version means for whom: each row of the table in
//! docs/publishing.md, but for what needs weeks or another language.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::sync::Arc;

use heelwise::app::App;
use heelwise::conversation::play;
use heelwise::edition::Edition;
use heelwise::load::{Places, VersionFiles, load};
use heelwise::store::ChatId;
use heelwise::store::memory::Memory;
use heelwise::versions::{Served, Shelf};
use tempfile::TempDir;
use triage::locale::Clinic;
use triage::session::Session;

use crate::world::{noon, put, read, root};

const IN_THE_MIDDLE: ChatId = ChatId(1);
const NEW: ChatId = ChatId(2);

/// The fever, with pairs of what stands in its files and what is to stand there.
struct Files(TempDir);

impl Files {
    fn with(changes: &[(&str, &str)]) -> Self {
        let folder = TempDir::new().unwrap();
        fs::create_dir_all(folder.path().join("locales/en")).unwrap();
        let mut left = changes.to_vec();
        for (from, to) in [
            ("tests/dialogs/fever.toml", "fever.toml"),
            ("locales/en/bot.ftl", "locales/en/bot.ftl"),
            ("tests/dialogs/locales/en/fever.ftl", "locales/en/fever.ftl"),
        ] {
            let mut text = fs::read_to_string(root().join(from)).unwrap();
            left.retain(|(old, new)| {
                let is_here = text.contains(old);
                text = text.replacen(old, new, 1);
                !is_here
            });
            fs::write(folder.path().join(to), text).unwrap();
        }
        assert_eq!(left, [], "no file has it");
        Self(folder)
    }

    fn places(&self) -> Places {
        Places {
            dialog: self.0.path().join("fever.toml"),
            locales: vec![self.0.path().join("locales")],
            default_language: "en".to_owned(),
        }
    }

    fn version(&self) -> String {
        VersionFiles::read(&self.places()).unwrap().version()
    }
}

fn clinic() -> Clinic {
    Clinic { emergency: "112".to_owned(), retention_days: 30, ..Clinic::default() }
}

/// Returns the fever with these changes, as it would be served.
pub(crate) fn fever(changes: &[(&str, &str)]) -> Edition {
    let published = load(&Files::with(changes).places(), &clinic());
    Edition::new(published.unwrap_or_else(|error| panic!("{error:#}")), None)
}

/// A bot that runs.
struct Running(Arc<App<Memory>>);

impl Running {
    fn new() -> Self {
        Self(Arc::new(App::of(fever(&[]), Memory::default())))
    }

    /// Plays lines of a chat, and returns what both sides wrote.
    async fn play(&self, chat: ChatId, lines: &'static str) -> String {
        if let Some(mut record) = read(&self.0.store, chat) {
            // Updates are counted from the beginning here.
            record.seen.clear();
            put(&self.0.store, chat, record).await;
        }
        let app = self.0.clone();
        let play = move || play(&app, chat, lines, noon).unwrap().transcript;
        tokio::task::spawn_blocking(play).await.unwrap()
    }

    fn publish(&self, changes: &[(&str, &str)]) {
        self.0.publish(fever(changes), BTreeMap::new());
    }

    fn session(&self, chat: ChatId) -> Session {
        read(&self.0.store, chat).unwrap().session.unwrap()
    }

    /// Somebody has answered the first question, and is asked for the signs.
    async fn with_somebody() -> Self {
        let bot = Self::new();
        let asked = bot.play(IN_THE_MIDDLE, "> /start\n> yes\n> adult\n").await;
        assert!(asked.contains("Question 2"), "{asked}");
        bot
    }

    async fn goes_on(&self) -> String {
        self.play(IN_THE_MIDDLE, "> rash\n> done\n").await
    }

    async fn somebody_new(&self) -> String {
        self.play(NEW, "> /start\n> yes\n> adult\n> rash\n> done\n").await
    }
}

const LESS_SOON: &str = "Make an appointment";
const WITHIN_A_DAY: &str = "Be seen by a doctor within 24 hours";

/// With a sign nobody waits: the flag is made weaker, or stronger.
pub(crate) const WEAKER: (&str, &str) =
    ("urgency = \"consultation-24\"", "urgency = \"consultation\"");

const A_SIGN_MORE: [(&str, &str); 3] = [
    (
        "choices = [\"stiff-neck\", \"rash\", \"none\"]",
        "choices = [\"stiff-neck\", \"rash\", \"cough\", \"none\"]",
    ),
    ("    .rash = A rash\n", "    .rash = A rash\n    .cough = A cough\n"),
    ("    .rash = rash (", "    .cough = cough (blood*/bloody)\n    .rash = rash ("),
];

#[tokio::test]
async fn what_is_added_is_asked_of_new_people_alone() {
    let bot = Running::with_somebody().await;
    bot.publish(&A_SIGN_MORE);
    let goes_on = bot.goes_on().await;
    assert!(goes_on.contains(WITHIN_A_DAY) && !goes_on.contains("cough"), "{goes_on}");
    let new = bot.somebody_new().await;
    assert!(new.contains("A cough"), "{new}");
}

#[tokio::test]
async fn what_is_removed_can_still_be_answered_by_those_who_were_asked_it() {
    let bot = Running(Arc::new(App::of(fever(&A_SIGN_MORE), Memory::default())));
    bot.play(IN_THE_MIDDLE, "> /start\n> yes\n> adult\n").await;
    bot.publish(&[]);
    let goes_on = bot.play(IN_THE_MIDDLE, "> cough\n> done\n").await;
    assert!(goes_on.contains("✓ A cough") && goes_on.contains(WITHIN_A_DAY), "{goes_on}");
    let new = bot.somebody_new().await;
    assert!(!new.contains("A cough"), "{new}");
}

#[tokio::test]
async fn another_urgency_is_for_new_people_whether_it_is_raised_or_lowered() {
    let bot = Running::with_somebody().await;
    bot.publish(&[WEAKER]);
    let goes_on = bot.goes_on().await;
    assert!(goes_on.contains(WITHIN_A_DAY), "{goes_on}");
    let new = bot.somebody_new().await;
    assert!(new.contains(LESS_SOON) && !new.contains(WITHIN_A_DAY), "{new}");
    let bot = Running(Arc::new(App::of(fever(&[WEAKER]), Memory::default())));
    bot.play(IN_THE_MIDDLE, "> /start\n> yes\n> adult\n").await;
    bot.publish(&[]);
    let goes_on = bot.goes_on().await;
    assert!(goes_on.contains(LESS_SOON), "{goes_on}");
    assert!(bot.somebody_new().await.contains(WITHIN_A_DAY));
}

const OTHER_WORDS: [(&str, &str); 2] =
    [("    .rash = A rash\n", "    .rash = A purple rash\n"), ("Drink and rest.", "Drink much.")];

#[tokio::test]
async fn other_critical_words_are_for_new_people() {
    let bot = Running::with_somebody().await;
    bot.publish(&OTHER_WORDS);
    let goes_on = bot.goes_on().await;
    assert!(goes_on.contains("✓ A rash") && goes_on.contains("Drink and rest."), "{goes_on}");
    let new = bot.somebody_new().await;
    assert!(new.contains("✓ A purple rash") && new.contains("Drink much."), "{new}");
}

#[tokio::test]
async fn mended_words_are_for_those_in_the_middle_too_and_their_answers_stay() {
    let bot = Running::with_somebody().await;
    let (old, new) = (Files::with(&[]).version(), Files::with(&OTHER_WORDS).version());
    bot.0.publish(fever(&OTHER_WORDS), [(old.clone(), new)].into());
    let goes_on = bot.goes_on().await;
    assert!(goes_on.contains("✓ A purple rash") && goes_on.contains("Drink much."), "{goes_on}");
    let session = bot.session(IN_THE_MIDDLE);
    assert_eq!(session.answers.0.len(), 2);
    assert_eq!(session.version, Some(old), "the version they began stays known");
}

#[tokio::test]
async fn reasons_and_letter_of_a_result_stay_those_of_its_version() {
    let bot = Running::with_somebody().await;
    bot.goes_on().await;
    let (old, new) = (Files::with(&[]).version(), [("This is a test.", "Newer reasons.")]);
    bot.publish(&[new[0], ("letter-question-who = Who", "letter-question-who = Person")]);
    let why = bot.play(IN_THE_MIDDLE, "> why\n").await;
    assert!(why.contains("This is a test.") && !why.contains("Newer"), "{why}");
    let letter = bot.play(IN_THE_MIDDLE, "> /letter\n").await;
    assert!(letter.contains("Who: An adult"), "{letter}");
    let named = format!("Version (safety rules proved by computer): {old}");
    assert!(letter.contains(&named), "{named} is not in {letter}");
    let export = bot.play(IN_THE_MIDDLE, "> /export\n").await;
    assert!(export.contains(&format!("\"version\": \"{old}\"")), "{export}");
}

#[tokio::test]
async fn a_person_who_begins_again_does_so_by_the_newest_version() {
    let bot = Running::with_somebody().await;
    bot.publish(&[OTHER_WORDS.as_slice(), &[("Who has the fever?", "Who is hot?")]].concat());
    let again = bot.play(IN_THE_MIDDLE, "> /restart\n> adult\n> rash\n> done\n").await;
    assert!(again.contains("Who is hot?") && again.contains("✓ A purple rash"), "{again}");
    assert_eq!(bot.session(IN_THE_MIDDLE).version, Some(bot.newest()));
}

#[tokio::test]
async fn newer_words_of_danger_are_listened_for_in_every_version() {
    let bot = Running::with_somebody().await;
    let unheard = "I did not understand that";
    let heard = bot.play(IN_THE_MIDDLE, "> seizure\n").await;
    assert!(heard.contains(unheard), "{heard}");
    bot.publish(&[("emergency-words = convulsion", "emergency-words = convulsion | seizure")]);
    let heard = bot.play(IN_THE_MIDDLE, "> seizure\n").await;
    assert!(!heard.contains(unheard) && heard.contains("112"), "{heard}");
}

#[tokio::test]
async fn those_on_a_newer_version_finish_on_it_after_a_rollback() {
    let bot = Running::new();
    bot.publish(&A_SIGN_MORE);
    bot.play(IN_THE_MIDDLE, "> /start\n> yes\n> adult\n").await;
    bot.publish(&[]);
    let goes_on = bot.play(IN_THE_MIDDLE, "> cough\n> done\n").await;
    assert!(goes_on.contains("✓ A cough"), "{goes_on}");
    assert!(!bot.somebody_new().await.contains("A cough"));
}

#[tokio::test]
async fn a_version_goes_when_no_record_names_it() {
    let bot = Running::with_somebody().await;
    bot.publish(&OTHER_WORDS);
    let named: BTreeSet<_> =
        read(&bot.0.store, IN_THE_MIDDLE).unwrap().versions().cloned().collect();
    bot.0.editions.keep(&named);
    assert_eq!(bot.0.editions.now().all().count(), 2);
    bot.0.editions.keep(&BTreeSet::new());
    assert_eq!(bot.0.editions.now().all().count(), 1);
    let goes_on = bot.goes_on().await;
    assert!(goes_on.contains("✓ A purple rash"), "by the version in force: {goes_on}");
}

#[test]
fn a_version_is_the_content_of_its_files() {
    let files = Files::with(&[]);
    assert_eq!(files.version(), Files::with(&[]).version());
    for change in [WEAKER, OTHER_WORDS[0], ("# Nothing in it is medical", "# Nothing is medical")] {
        assert_ne!(files.version(), Files::with(&[change]).version(), "{change:?}");
    }
    let other = Places { default_language: "es".to_owned(), ..files.places() };
    assert_ne!(files.version(), VersionFiles::read(&other).unwrap().version());
}

impl Running {
    fn newest(&self) -> String {
        self.0.editions.now().newest().edition.version.clone()
    }
}

/// Both dialogs have the words of the bot, which must be kept once.
#[test]
fn a_version_with_a_follow_up_is_kept_as_it_can_be_served_again() {
    let places = Places {
        dialog: root().join("dialogs/heel-pain.toml"),
        locales: vec![root().join("locales")],
        default_language: "en".to_owned(),
    };
    let (folder, files) = (TempDir::new().unwrap(), VersionFiles::read(&places).unwrap());
    let shelf = Shelf::at(folder.path().join("versions"));
    shelf.put(&files).unwrap();
    let kept = shelf.places(&files.version()).unwrap();
    assert_eq!(VersionFiles::read(&kept).unwrap().version(), files.version());
    let served = Served::load(&kept, &clinic()).unwrap_or_else(|error| panic!("{error:#}"));
    assert!(served.follow_up.is_some());
}
