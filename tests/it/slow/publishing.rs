//! `publish`, `rollback` and `versions`, against the real program.

use std::fs;
use std::path::PathBuf;
use std::process::Output;

use tempfile::TempDir;

use crate::fake::Fake;
use crate::slow::figures::ask;
use crate::slow::kills::{a_random_moment, everything_is_kept, people_talk_while};
use crate::slow::serving::{CHAT, Mode, Serving, free_address, hears};
use crate::world::root;

#[cfg(feature = "postgres")]
mod in_fleet;
#[cfg(feature = "postgres")]
mod rolled;

/// The files of the fever, where they can be changed.
struct Files(TempDir);

impl Files {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        fs::create_dir_all(folder.path().join("locales/en")).unwrap();
        for (from, to) in [
            ("tests/dialogs/fever.toml", "fever.toml"),
            ("locales/en/bot.ftl", "locales/en/bot.ftl"),
            ("tests/dialogs/locales/en/fever.ftl", "locales/en/fever.ftl"),
        ] {
            fs::copy(root().join(from), folder.path().join(to)).unwrap();
        }
        Self(folder)
    }

    fn path(&self, file: &str) -> PathBuf {
        self.0.path().join(file)
    }

    fn change(&self, file: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.path(file)).unwrap();
        assert!(text.contains(from), "{file} has no `{from}`");
        fs::write(self.path(file), text.replacen(from, to, 1)).unwrap();
    }

    /// The settings that name them, for a file of settings.
    #[cfg(feature = "postgres")]
    fn settings(&self) -> String {
        let (dialog, locales) = (self.path("fever.toml"), self.path("locales"));
        format!("dialog = {dialog:?}\nlocales = {locales:?}\n")
    }

    /// Signs what was printed in the names of these people.
    fn sign(&self, looked: &str, people: &[&str]) {
        let template = looked.split_once("[[signed]]\n").unwrap().1.split_once("says").unwrap().0;
        let sign = |by: &&str| {
            let by = template.replace("the name", by).replace("what they are", "a doctor");
            let by = by.replace("the day", "2026-11-30");
            format!("[[signed]]\n{by}says = \"as agreed\"\n")
        };
        let text = people.iter().map(sign).collect::<String>();
        fs::write(self.path("fever.signed.toml"), text).unwrap();
    }

    fn serve(&self, fake: &Fake, more: &[(&str, &str)]) -> Serving {
        let (dialog, locales) = (self.path("fever.toml"), self.path("locales"));
        let settings = [
            ("HEELWISE_DIALOG", dialog.to_str().unwrap()),
            ("HEELWISE_LOCALES", locales.to_str().unwrap()),
        ];
        Serving::start_with(fake, Mode::Polling, &[&settings, more].concat())
    }
}

const WORDS: &str = "locales/en/fever.ftl";

fn printed(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

/// Looks, and confirms; returns what was printed last.
fn publish(serving: &Serving, command: &[&str]) -> String {
    let looked = serving.run(command);
    let looked = printed(&looked);
    let (_, token) = looked.split_once("--confirm ").unwrap_or_else(|| panic!("{looked}"));
    let confirmed = serving.run(&[command, &["--confirm", token.trim()]].concat());
    assert_eq!(confirmed.status.code(), Some(0), "{}", printed(&confirmed));
    printed(&confirmed)
}

/// Somebody has begun, and is asked for the signs.
async fn begins(fake: &Fake) {
    fake.chat(CHAT).say("/start");
    hears(fake, "May I ask about your health").await;
    fake.chat(CHAT).tap_label("Yes, I agree");
    hears(fake, "Question 1 ").await;
    fake.chat(CHAT).tap_label("An adult");
    hears(fake, "Question 2 ").await;
}

async fn finishes(fake: &Fake) {
    let messages = fake.messages(CHAT);
    let mut labels = messages.iter().rev().flat_map(|it| it.labels());
    let sign = labels.find(|it| it.ends_with("A rash")).unwrap().to_owned();
    fake.chat(CHAT).tap_label(&sign);
    fake.chat(CHAT).tap_label("Done");
    hears(fake, "How soon").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_running_bot_takes_new_words_and_people_finish_on_the_old_ones() {
    let (fake, files, address) = (Fake::start().await, Files::new(), free_address());
    let mut serving = files.serve(&fake, &[("HEELWISE_WEB__LISTEN", &address)]);
    begins(&fake).await;
    files.change(WORDS, "Drink and rest.", "Drink much.");
    let looked = printed(&serving.run(&["publish"]));
    for part in [
        "in the middle on ",
        "1 to 7; they finish on it",
        "with a result, in the last 30 days: 0",
        "Drink much.",
    ] {
        assert!(looked.contains(part), "`{part}` is not in: {looked}");
    }
    let refused = serving.run(&["publish", "--confirm", "00000000"]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(printed(&refused).contains("Nothing was changed"), "{}", printed(&refused));
    publish(&serving, &["publish"]);
    serving.kill_and_start();
    let (_, text) = ask(&address, "/readyz").await;
    assert!(text.contains("earlier versions that people are on: "), "{text}");
    finishes(&fake).await;
    hears(&fake, "Drink and rest.").await;
    fake.chat(CHAT).say("/restart");
    hears(&fake, "Question 1 of at most 3").await;
    let listed = printed(&serving.run(&["versions"]));
    assert_eq!(listed.matches("people: ").count(), 2, "{listed}");
    assert!(listed.contains(" (in force), published on "), "{listed}");
    let former = listed.lines().last().unwrap().split([',', ' ']).next().unwrap();
    publish(&serving, &["rollback", former]);
    assert!(printed(&serving.run(&["versions"])).contains("gone back to"));
    files.change(WORDS, "Drink much.", "Drink more.");
    serving.kill_and_start();
    begins_again(&fake).await;
    finishes_again(&fake, "Drink and rest.").await;
    assert_eq!(fake.violations(), [""; 0]);
}

/// The files have changed, and what was published last is served.
async fn begins_again(fake: &Fake) {
    let asked =
        |it: &Fake| it.messages(CHAT).iter().filter(|it| it.text.contains("Question 2 ")).count();
    let (before, asked_before) = (fake.messages(CHAT).len(), asked(fake));
    fake.chat(CHAT).say("/restart");
    fake.wait_for(|it| (it.messages(CHAT).len() > before).then_some(())).await;
    fake.chat(CHAT).tap_label("An adult");
    fake.wait_for(|it| (asked(it) > asked_before).then_some(())).await;
}

async fn finishes_again(fake: &Fake, words: &str) {
    let said = |it: &Fake| it.messages(CHAT).iter().filter(|it| it.text.contains(words)).count();
    let before = said(fake);
    fake.chat(CHAT).tap_label("☐ None of these");
    fake.wait_for(|it| (said(it) > before).then_some(())).await;
}

/// The impact shows whether what differs was meant.
#[tokio::test(flavor = "multi_thread")]
async fn where_a_written_conversation_differs_the_impact_is_shown_and_nothing_published() {
    let (fake, files) = (Fake::start().await, Files::new());
    let serving = files.serve(&fake, &[]);
    begins(&fake).await;
    let conversations = serving.store().with_file_name("tests/conversations/fever");
    fs::create_dir_all(&conversations).unwrap();
    fs::write(conversations.join("old.chat"), "> /start\nAs it was\n").unwrap();
    files.change(WORDS, "Drink and rest.", "Drink much.");
    let looked = serving.run(&["publish"]);
    assert_eq!(looked.status.code(), Some(1));
    let looked = printed(&looked);
    for part in ["-As it was", "Drink much.", "in the middle on ", "Nothing was published"] {
        assert!(looked.contains(part), "lacks `{part}`:\n{looked}");
    }
    let (_, token) = looked.split_once("--confirm ").unwrap();
    let token = token.split_whitespace().next().unwrap();
    let confirmed = serving.run(&["publish", "--confirm", token]);
    assert_eq!(confirmed.status.code(), Some(1), "{}", printed(&confirmed));
    fs::remove_dir_all(conversations).unwrap();
    let confirmed = serving.run(&["publish", "--confirm", token]);
    assert_eq!(confirmed.status.code(), Some(0), "{}", printed(&confirmed));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_proved_or_was_not_signed_changes_nothing() {
    let (fake, files) = (Fake::start().await, Files::new());
    let serving = files.serve(&fake, &[]);
    begins(&fake).await;
    let whole = fs::read_to_string(files.path("fever.toml")).unwrap();
    files.change("fever.toml", "to = \"decide\"", "to = \"nowhere\"");
    let refused = serving.run(&["publish"]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(printed(&refused).contains("`nowhere`"), "{}", printed(&refused));
    assert!(printed(&refused).contains("Nothing was changed"), "{}", printed(&refused));
    fs::write(files.path("fever.toml"), whole).unwrap();
    let strong = "urgency = \"consultation-24\"";
    files.change("fever.toml", strong, "urgency = \"consultation\"");
    let looked = printed(&serving.run(&["publish"]));
    assert!(looked.contains("LOWERED") && looked.contains("two different people"), "{looked}");
    let mend = serving.run(&["publish", "--mend"]);
    assert_eq!(mend.status.code(), Some(1), "{}", printed(&mend));
    let (_, token) = looked.split_once("--confirm ").unwrap();
    let confirm = ["publish", "--confirm", token.trim()];
    assert_eq!(serving.run(&confirm).status.code(), Some(1));
    let signed = |people: &[&str]| {
        files.sign(&looked, people);
        serving.run(&confirm)
    };
    let template = looked.split_once("[[signed]]\n").unwrap().1.split_once("\n\n").unwrap().0;
    fs::write(files.path("fever.signed.toml"), format!("[[signed]]\n{template}\n")).unwrap();
    let unfilled = printed(&serving.run(&confirm));
    assert!(unfilled.contains("nobody has filled in `by = \"the name\"`"), "{unfilled}");
    files.sign(&looked, &["Dr A"]);
    files.change("fever.signed.toml", "2026-11-30", "on Monday");
    let no_day = printed(&serving.run(&confirm));
    assert!(no_day.contains("is no day: write it such as 2026-11-30"), "{no_day}");
    files.change("fever.signed.toml", "\"on Monday", "on Monday");
    let unread = printed(&serving.run(&confirm));
    assert!(unread.contains("a quotation mark is missing in this line"), "{unread}");
    assert_eq!(signed(&["Dr A"]).status.code(), Some(1));
    assert_eq!(signed(&["Dr A", "dr a "]).status.code(), Some(1), "one person is no two");
    let done = signed(&["Dr A", "Dr B"]);
    assert_eq!(done.status.code(), Some(0), "{}", printed(&done));
    finishes(&fake).await;
    hears(&fake, "within 24 hours").await;
}

/// Somebody was sent "make an appointment", and the sign is urgent now.
#[tokio::test(flavor = "multi_thread")]
async fn who_is_sent_sooner_is_written_to_once_two_have_signed() {
    let (fake, files) = (Fake::start().await, Files::new());
    let (weak, strong) = ("urgency = \"consultation\" # weaker", "urgency = \"consultation-24\"");
    files.change("fever.toml", strong, weak);
    let mut serving = files.serve(&fake, &[]);
    begins(&fake).await;
    finishes(&fake).await;
    let nobody = serving.run(&["recall"]);
    assert_eq!(nobody.status.code(), Some(1), "{}", printed(&nobody));
    files.change("fever.toml", weak, strong);
    publish(&serving, &["publish"]);
    let looked = printed(&serving.run(&["recall"]));
    assert!(looked.contains("that they gave: 1."), "{looked}");
    let (_, token) = looked.split_once("--confirm ").unwrap();
    let confirm = ["recall", "--confirm", token.trim()];
    let unsigned = serving.run(&confirm);
    assert!(printed(&unsigned).contains("two different people"), "{}", printed(&unsigned));
    files.sign(&looked, &["Dr A", "Dr B"]);
    let done = serving.run(&confirm);
    assert_eq!(done.status.code(), Some(0), "{}", printed(&done));
    hears(&fake, "more urgent than what I sent you").await;
    // What is on its way when the program is killed may come again; the notice is
    // not, once the result below it has come.
    hears(&fake, "Be seen by a doctor within 24 hours").await;
    serving.kill_and_start();
    fake.chat(CHAT).say("/letter");
    hears(&fake, "be seen within 24 hours").await;
    let recalls =
        fake.messages(CHAT).iter().filter(|it| it.text.contains("more urgent than")).count();
    assert_eq!(recalls, 1);
    assert!(printed(&serving.run(&["versions"])).contains("with a recall"));
}

#[tokio::test(flavor = "multi_thread")]
async fn words_can_be_mended_for_those_in_the_middle_and_without_a_bot() {
    let (fake, files) = (Fake::start().await, Files::new());
    let mut serving = files.serve(&fake, &[]);
    begins(&fake).await;
    files.change(WORDS, "This is a test.", "This is a better test.");
    assert_eq!(serving.stop().await, Some(0));
    let looked = printed(&serving.run(&["publish", "--mend"]));
    assert!(looked.contains("they read the new words"), "{looked}");
    publish(&serving, &["publish", "--mend"]);
    serving.start_again();
    finishes(&fake).await;
    fake.chat(CHAT).tap_label("Why? Sources");
    hears(&fake, "This is a better test.").await;
    assert!(printed(&serving.run(&["versions"])).contains(", mended by "));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_start_with_other_files_leaves_people_in_the_middle_on_theirs() {
    let (fake, files) = (Fake::start().await, Files::new());
    let mut serving = files.serve(&fake, &[]);
    begins(&fake).await;
    files.change(WORDS, "Drink and rest.", "Drink much.");
    serving.kill_and_start();
    finishes(&fake).await;
    hears(&fake, "Drink and rest.").await;
}

/// Many people talk; versions are published and the program is killed in their
/// midst.
#[tokio::test(flavor = "multi_thread")]
async fn publishing_while_many_talk_loses_no_update() {
    let change = async |fake: &Fake, serving: &mut Serving, round: usize| {
        a_random_moment(fake, 2 * round + 1).await;
        let words = PathBuf::from(serving.setting("HEELWISE_LOCALES")).join("en/fever.ftl");
        let text = fs::read_to_string(&words).unwrap();
        let (before, _) = text.split_once("question-months = ").unwrap();
        let (_, after) = text.split_once(", in months?").unwrap();
        let asks = format!("question-months = Version {round}: How old is the child");
        fs::write(&words, format!("{before}{asks}, in months?{after}")).unwrap();
        publish(serving, &["publish"]);
        if round % 2 == 1 {
            serving.kill_and_start();
            fake.forget_confirmation();
        }
    };
    let (serving, chats) = people_talk_while(Mode::Polling, 6, &[], change).await;
    everything_is_kept(&serving.store(), chats);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_example_is_not_published() {
    let (fake, files) = (Fake::start().await, Files::new());
    let serving = files.serve(&fake, &[]);
    begins(&fake).await;
    files.change(WORDS, "Drink and rest.", "EXAMPLE: drink and rest.");
    let refused = serving.run(&["publish"]);
    assert_eq!(refused.status.code(), Some(1));
    let refused = printed(&refused);
    assert!(refused.contains("nobody may be served an example"), "{refused}");
    assert!(refused.contains("fever.ftl`: this text is still an example"), "{refused}");
    assert!(refused.contains("Nothing was changed"), "{refused}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_way_back_is_printed_with_the_file_of_settings() {
    let (fake, files) = (Fake::start().await, Files::new());
    let serving = files.serve(&fake, &[]);
    begins(&fake).await;
    files.change(WORDS, "Drink and rest.", "Drink much.");
    let settings = files.path("settings.toml");
    fs::write(&settings, "retention_days = 30\n").unwrap();
    let settings = settings.to_str().unwrap();
    let published = publish(&serving, &["publish", "--config", settings]);
    let (_, back) = published.split_once("`heelwise rollback ").unwrap();
    assert!(back[16..].starts_with(&format!(" --config {settings}` goes back")), "{published}");
}
