//! `publish`, `rollback` and `recall` against several instances of the real program
//! on one real database, from a machine that serves nothing.

use std::fs;
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;

use futures::future::join_all;
use tempfile::{TempDir, tempdir};
use tokio::time::Instant;

use super::{Files, WORDS, begins, begins_again, finishes, finishes_again, printed};
use crate::fake::Fake;
use crate::slow::figures::ask;
use crate::slow::fleet::{Blow, Fleet, NAMES, print};
use crate::slow::kills::{a_random_moment, people_talk};
use crate::slow::many_bots::Bots;
use crate::slow::postgres::server::server;
use crate::slow::postgres::{BOT, history};
use crate::slow::serving::{CHAT, Serving, free_address, hears};
use crate::thief;

/// Within what time every instance has what was published.
const LIMIT: Duration = Duration::from_secs(5);

/// Two bots, with their numbers.
const TWO: [(&str, u32); 2] = [("here", 11), ("there", 22)];

/// A machine from which somebody publishes.
struct Desk {
    files: Files,
    folder: TempDir,
    settings: Vec<(String, String)>,
}

impl Desk {
    fn new(files: Files, fake: &Fake, (url, more): (&str, &[(&str, &str)])) -> Self {
        let (dialog, locales) = (files.path("fever.toml"), files.path("locales"));
        let api = fake.url();
        let settings = [
            ("HEELWISE_TOKEN", Fake::TOKEN),
            ("HEELWISE_API_URL", api.as_ref()),
            ("HEELWISE_CLINIC__COUNTRY", "ES"),
            ("HEELWISE_DIALOG", dialog.to_str().unwrap()),
            ("HEELWISE_LOCALES", locales.to_str().unwrap()),
            ("HEELWISE_STORE_KEY", &thief::key()),
            ("HEELWISE_DATABASE__URL", url),
            ("HEELWISE_FLEET__NAME", "desk"),
        ];
        let settings = settings.iter().chain(more);
        let settings =
            settings.map(|(name, value)| (name.to_string(), value.to_string())).collect();
        Self { files, folder: tempdir().unwrap(), settings }
    }

    fn start(&self, arguments: &[&str]) -> Child {
        let mut command = Command::new(env!("CARGO_BIN_EXE_heelwise"));
        command.args(arguments).current_dir(self.folder.path()).env_clear();
        command.envs(self.settings.iter().cloned());
        command.env("HEELWISE_STORE", self.folder.path().join("store"));
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
    }

    fn run(&self, arguments: &[&str]) -> Output {
        self.start(arguments).wait_with_output().unwrap()
    }

    /// Returns what is shown, and the token.
    fn looks(&self, command: &[&str]) -> (String, String) {
        let looked = printed(&self.run(command));
        let (_, token) = looked.split_once("--confirm ").unwrap_or_else(|| panic!("{looked}"));
        let token = token.split_whitespace().next().unwrap().to_owned();
        (looked, token)
    }

    /// Looks and confirms, and returns the version that is in force then.
    fn does(&self, command: &[&str]) -> String {
        let (_, token) = self.looks(command);
        let done = self.run(&[command, &["--confirm", &token]].concat());
        assert_eq!(done.status.code(), Some(0), "{}", printed(&done));
        in_force(&printed(&done))
    }

    /// Returns the version that is listed first.
    fn newest(&self, command: &[&str]) -> String {
        let listed = printed(&self.run(command));
        listed.split([',', ' ']).next().unwrap().to_owned()
    }

    fn publishes(&self, from: &str, to: &str) -> String {
        self.files.change(WORDS, from, to);
        self.does(&["publish"])
    }
}

/// Returns the version that came into force, as it was printed.
fn in_force(printed: &str) -> String {
    let line = printed.lines().find(|it| it.contains(" is in force; ")).unwrap();
    line.split(' ').next().unwrap().to_owned()
}

/// A fleet, and a desk with the same files.
struct Site {
    fleet: Fleet,
    desk: Desk,
    /// Where each instance is asked for its health.
    web: Vec<String>,
}

impl Site {
    async fn start(fake: &Fake, files: Files) -> Option<Self> {
        Self::start_by(fake, files, &[], |files, own| files.serve(fake, own)).await
    }

    /// The same with several bots, of which the desk has the files of one.
    async fn start_all(fake: &Fake, files: Files, bots: &Bots) -> Option<Self> {
        let folder = ("HEELWISE_BOTS", bots.folder());
        Self::start_by(fake, files, &[folder], |_, own| bots.serve_with(fake, own)).await
    }

    async fn start_by(
        fake: &Fake,
        files: Files,
        more: &[(&str, &str)],
        serve: impl Fn(&Files, &[(&str, &str)]) -> Serving,
    ) -> Option<Self> {
        let server = server().await?;
        let url = server.database("records").await;
        let desk = Desk::new(files, fake, (&url, more));
        let web: Vec<_> = NAMES.iter().map(|_| free_address()).collect();
        let start = |(name, web): (&&str, &String)| {
            let own = [
                ("HEELWISE_STORE_KEY", &thief::key()[..]),
                ("HEELWISE_DATABASE__URL", &url),
                ("HEELWISE_FLEET__NAME", name),
                ("HEELWISE_WEB__LISTEN", web),
            ];
            serve(&desk.files, &own)
        };
        let instances = NAMES.iter().zip(&web).map(start).collect();
        Some(Self { fleet: Fleet { server, url, instances }, desk, web })
    }

    /// Waits until this stands in `/readyz` of each of these instances.
    async fn show(&self, instances: &[usize], words: &str) {
        let start = Instant::now();
        for instance in instances {
            while !ask(&self.web[*instance], "/readyz").await.1.contains(words) {
                let log = || self.fleet.instances[*instance].log();
                assert!(start.elapsed() < LIMIT, "no `{words}` within {LIMIT:?}:\n{}", log());
            }
        }
        print("published, and everywhere", start.elapsed());
    }

    async fn serve(&self, version: &str) {
        self.show(&[0, 1, 2], &format!("version: {version}")).await;
    }

    /// Changes something in the database.
    async fn alter(&self, statement: &str) {
        self.fleet.server.column("records", statement).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn publishing_while_many_talk_and_the_keeper_is_killed_loses_no_update() {
    let fake = Fake::start().await;
    let Some(mut site) = Site::start(&fake, Files::new()).await else { return };
    begins(&fake).await;
    let chats = people_talk(&fake, async {
        a_random_moment(&fake, 1).await;
        let published = site.desk.publishes("Drink and rest.", "Drink much.");
        site.serve(&published).await;
        a_random_moment(&fake, 3).await;
        let published = site.desk.publishes("Drink much.", "Drink more.");
        let took = site.fleet.blow(&fake, Blow::Killed).await;
        print("Killed, while something else came into force", took);
        site.serve(&published).await;
    })
    .await;
    finishes(&fake).await;
    hears(&fake, "Drink and rest.").await;
    begins_again(&fake).await;
    finishes_again(&fake, "Drink more.").await;
    site.fleet.stops_with_all_kept(&fake, chats).await;
}

/// One person is in the middle of each version in its turn, and each time the keeper
/// dies before they have finished.
#[tokio::test(flavor = "multi_thread")]
async fn people_finish_on_what_they_began_though_the_fleet_goes_back_and_mends_words() {
    let fake = Fake::start().await;
    let Some(mut site) = Site::start(&fake, Files::new()).await else { return };
    begins(&fake).await;
    let first = site.desk.newest(&["versions"]);
    let second = site.desk.publishes("Drink and rest.", "Drink much.");
    site.serve(&second).await;
    begins_again(&fake).await;
    assert_eq!(site.desk.does(&["rollback", &first]), first);
    site.serve(&first).await;
    site.fleet.loses_the_keeper_of(BOT).await;
    finishes_again(&fake, "Drink much.").await;
    begins_again(&fake).await;
    site.desk.files.change(WORDS, "Drink much.", "Drink and rest.");
    site.desk.files.change(WORDS, "This is a test.", "This is a better test.");
    let mended = site.desk.does(&["publish", "--mend"]);
    site.serve(&mended).await;
    site.fleet.loses_the_keeper_of(BOT).await;
    finishes_again(&fake, "Drink and rest.").await;
    fake.chat(CHAT).tap_label("Why? Sources");
    hears(&fake, "This is a better test.").await;
    assert_eq!(fake.violations(), [""; 0]);
    history::is_whole(&site.fleet.server, BOT, &fake).await;
}

/// Both serve the same files until one of them is published.
#[tokio::test(flavor = "multi_thread")]
async fn of_two_bots_one_is_published_everywhere_and_the_other_stays_as_it_is() {
    let telegrams = [Fake::start().await, Fake::start().await];
    let (bots, files) = (Bots::new(), [Files::new(), Files::new()]);
    for (((name, number), telegram), files) in TWO.into_iter().zip(&telegrams).zip(&files) {
        bots.add(name, number, telegram, &files.settings());
    }
    let [own, _others] = files;
    let Some(mut site) = Site::start_all(&telegrams[0], own, &bots).await else { return };
    join_all(telegrams.iter().map(begins)).await;
    let former = site.desk.newest(&["versions", "--bot", "there"]);
    site.desk.files.change(WORDS, "Drink and rest.", "Drink much.");
    let published = site.desk.does(&["publish", "--bot", "here"]);
    let each = [format!("here: version: {published}"), format!("there: version: {former}")];
    for words in &each {
        site.show(&[0, 1, 2], words).await;
    }
    let killed = site.fleet.loses_the_keeper_of(TWO[0].1.into()).await;
    let words = ["Drink much.", "Drink and rest."];
    for ((telegram, words), (_, number)) in telegrams.iter().zip(words).zip(TWO) {
        finishes(telegram).await;
        hears(telegram, "Drink and rest.").await;
        begins_again(telegram).await;
        finishes_again(telegram, words).await;
        assert_eq!(telegram.violations(), [""; 0]);
        history::is_whole(&site.fleet.server, number.into(), telegram).await;
    }
    for words in &each {
        site.show(&[killed], words).await;
    }
}

/// It was started with other files, and without its folder of versions.
#[tokio::test(flavor = "multi_thread")]
async fn who_takes_over_serves_what_is_published_and_not_its_own_files() {
    let fake = Fake::start().await;
    let Some(mut site) = Site::start(&fake, Files::new()).await else { return };
    begins(&fake).await;
    let published = site.desk.publishes("Drink and rest.", "Drink much.");
    site.serve(&published).await;
    site.desk.files.change(WORDS, "Drink much.", "Drink oil.");
    let keeper = site.fleet.keeper(None).await;
    let others: Vec<_> = (0..NAMES.len()).filter(|it| *it != keeper).collect();
    for other in &others {
        let instance = &mut site.fleet.instances[*other];
        instance.kill();
        fs::remove_dir_all(instance.store().with_file_name("store-versions")).unwrap();
        instance.start_again();
    }
    site.show(&others, &format!("version: {published}")).await;
    assert_eq!(site.fleet.instances[keeper].stop().await, Some(0));
    site.fleet.keeper(Some(keeper)).await;
    finishes(&fake).await;
    hears(&fake, "Drink and rest.").await;
    begins_again(&fake).await;
    finishes_again(&fake, "Drink much.").await;
    let listed = printed(&site.desk.run(&["versions"]));
    assert_eq!(listed.matches("people: ").count(), 2, "{listed}");
    assert!(listed.starts_with(&format!("{published} (in force), published on ")), "{listed}");
    assert_eq!(fake.violations(), [""; 0]);
}

/// Alters each version that is added.
const ALTERS: &str = "
    CREATE FUNCTION alter() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        NEW.files = set_byte(NEW.files, 99, get_byte(NEW.files, 99) # 1);
        RETURN NEW;
    END $$;
    CREATE TRIGGER alters BEFORE INSERT ON version FOR EACH ROW EXECUTE FUNCTION alter()";

/// An entry of a kind that this program does not know.
const NEWER: &str = "
    INSERT INTO published SELECT bot, number + 1, replace(entry, '\"rollback\"', '\"newer\"')
    FROM published ORDER BY number DESC LIMIT 1";

const UNSERVED: &str = "what was published last is not served here: ";

#[tokio::test(flavor = "multi_thread")]
async fn what_was_altered_or_cannot_be_read_is_refused_and_people_are_served() {
    let fake = Fake::start().await;
    let Some(site) = Site::start(&fake, Files::new()).await else { return };
    begins(&fake).await;
    site.alter(ALTERS).await;
    site.desk.publishes("Drink and rest.", "Drink much.");
    site.show(&[0, 1, 2], UNSERVED).await;
    let log = site.fleet.instances[0].log();
    assert!(log.contains("its files were altered"), "{log}");
    finishes(&fake).await;
    hears(&fake, "Drink and rest.").await;
    site.alter("DROP TRIGGER alters ON version").await;
    let listed = printed(&site.desk.run(&["versions"]));
    let former = listed.lines().last().unwrap().split([',', ' ']).next().unwrap();
    assert_eq!(site.desk.does(&["rollback", former]), former);
    let is_well = |text: &str| !text.contains(UNSERVED) && text.contains(former);
    while !is_well(&ask(&site.web[0], "/readyz").await.1) {}
    site.alter(NEWER).await;
    site.show(&[0, 1, 2], UNSERVED).await;
    begins_again(&fake).await;
    finishes_again(&fake, "Drink and rest.").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_who_publish_at_once_one_does() {
    let fake = Fake::start().await;
    let Some(site) = Site::start(&fake, Files::new()).await else { return };
    begins(&fake).await;
    let other = Desk::new(Files::new(), &fake, (&site.fleet.url, &[]));
    site.desk.files.change(WORDS, "Drink and rest.", "Drink much.");
    other.files.change(WORDS, "Drink and rest.", "Drink oil.");
    // Both have read what is in force before one of them can go on.
    let holder = site.fleet.server.holds("records", "version").await;
    let desks = [&site.desk, &other];
    let started = desks.map(|it| it.start(&["publish", "--confirm", &it.looks(&["publish"]).1]));
    let waiting = "SELECT pid::text FROM pg_stat_activity WHERE wait_event_type = 'Lock'";
    while site.fleet.server.column("records", waiting).await.len() < 2 {}
    drop(holder);
    let ended = started.map(|it| it.wait_with_output().unwrap());
    let mut codes = ended.each_ref().map(|it| it.status.code());
    codes.sort_unstable();
    assert_eq!(codes, [Some(0), Some(1)], "{ended:?}");
    let loser = ended.iter().find(|it| it.status.code() == Some(1)).map(printed).unwrap();
    assert!(loser.contains("something else came into force since"), "{loser}");
    let winner = ended.iter().find(|it| it.status.code() == Some(0)).map(printed).unwrap();
    let published = in_force(&winner);
    assert!(loser.contains(&format!(": {published} was published, by ")), "{loser}");
    site.serve(&published).await;
    let words = if ended[0].status.success() { "Drink much." } else { "Drink oil." };
    begins_again(&fake).await;
    finishes_again(&fake, words).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_sent_sooner_is_written_to_by_the_keeper() {
    let (fake, files) = (Fake::start().await, Files::new());
    let (weak, strong) = ("urgency = \"consultation\" # weaker", "urgency = \"consultation-24\"");
    files.change("fever.toml", strong, weak);
    let Some(site) = Site::start(&fake, files).await else { return };
    begins(&fake).await;
    finishes(&fake).await;
    site.desk.files.change("fever.toml", weak, strong);
    site.desk.does(&["publish"]);
    let (looked, token) = site.desk.looks(&["recall"]);
    site.desk.files.sign(&looked, &["Dr A", "Dr B"]);
    let done = site.desk.run(&["recall", "--confirm", &token]);
    assert_eq!(done.status.code(), Some(0), "{}", printed(&done));
    hears(&fake, "more urgent than what I sent you").await;
    assert!(printed(&site.desk.run(&["versions"])).contains("with a recall"));
}
