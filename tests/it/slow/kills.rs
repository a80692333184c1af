//! The real program is killed at random moments while many people talk to it;
//! every conversation ends as its answers say, and nothing that was acknowledged
//! to Telegram is missing.

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::time::Duration;

use futures::future::join_all;
use heelwise::store::counts::Counts;
use heelwise::store::keyring::Keyring;
use heelwise::store::record::Record;
use heelwise::store::sled::SledOptions;
use heelwise::store::{ChatId, Store};
use tempfile::TempDir;
use triage::figures::Subject;
use triage::session::Session;

use crate::fake::{Fake, Person, Sent};
use crate::random::Chance;
use crate::slow::power::disk::read_folder;
use crate::slow::serving::{Mode, Serving};
use crate::thief;
use crate::world::{now, read, root};

/// Kills in each mode; HEELWISE_KILL_ROUNDS says another number.
const ROUNDS: usize = 25;

/// Stops in each mode.
const STOPS: usize = 3;

/// People who talk at the same time.
const PEOPLE: i64 = 12;

/// Conversations that are had at least, however slow the machine is.
const ENOUGH: i64 = 2 * PEOPLE + 1;

/// The longest that the program lives, if it is killed by the clock.
const LIFE_MS: usize = 600;

/// The program is killed after this many requests at most, if it is killed by
/// what it does.
const REQUESTS: usize = 120;

/// Words of the first message.
const WELCOME: &str = "May I ask about your health";

/// A conversation about a fever.
struct Talk {
    chat: i64,
    /// The age of the child in months, if it is one.
    months: Option<usize>,
    signs: &'static [&'static str],
    mind: Mind,
    /// Messages up to this one belong to a run that is over.
    last: Cell<i64>,
}

/// What a person does about what they have said.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mind {
    /// They let it stand.
    Stays,
    /// They stop in the middle, and start again.
    Stops,
    /// They have it all erased in the end.
    Erases,
}

impl Talk {
    fn new(chat: i64) -> Self {
        let mut chance = Chance(chat.cast_unsigned());
        let months = chance.once_in(2).then(|| chance.below(8));
        let signs: [&[_]; 4] =
            [&["None of these"], &["A stiff neck"], &["A rash"], &["A stiff neck", "A rash"]];
        let signs = signs[chance.below(4)];
        let mind = *chance.pick(&[Mind::Stays, Mind::Stays, Mind::Stops, Mind::Erases]);
        Self { chat, months, signs, mind, last: Cell::new(0) }
    }

    fn outcome(&self) -> &'static str {
        let is_newborn = self.months.is_some_and(|it| it <= 3);
        if is_newborn || self.signs.len() == 2 { "This must be looked at" } else { "This may pass" }
    }

    /// What is sent, by words of each message.
    #[cfg(feature = "postgres")]
    fn expected(&self) -> Vec<&'static str> {
        let stop = ["I have stopped", "Who has the fever"];
        let age = ["How old is the child"];
        let erased = ["is erased"];
        [
            &[WELCOME, "Who has the fever"][..],
            if self.mind == Mind::Stops { &stop } else { &[] },
            if self.months.is_some() { &age } else { &[] },
            &["Is there any of these", self.outcome()],
            if self.mind == Mind::Erases { &erased } else { &[] },
        ]
        .concat()
    }

    /// Talks; each answer waits for its question.
    async fn run(&self, fake: &Fake) {
        let person = fake.chat(self.chat);
        person.say("/start");
        self.hears(fake, WELCOME).await;
        person.tap_label("Yes, I agree");
        self.hears(fake, "Who has the fever").await;
        if self.mind == Mind::Stops {
            person.say("/cancel");
            self.last.set(self.hears(fake, "I have stopped").await);
            person.say("/start");
            self.hears(fake, "Who has the fever").await;
        }
        match self.months {
            None => drop(person.tap_label("An adult")),
            Some(months) => {
                person.tap_label("A child");
                self.hears(fake, "How old is the child").await;
                person.tap_label(&months.to_string());
            }
        }
        self.hears(fake, "Is there any of these").await;
        self.ticks(fake, &person).await;
        self.hears(fake, self.outcome()).await;
        if self.mind == Mind::Erases {
            person.say("/delete");
            self.hears(fake, "is erased").await;
        }
    }

    /// Each tick waits to be seen; that there is nothing needs no more than that.
    async fn ticks(&self, fake: &Fake, person: &Person) {
        for sign in self.signs {
            person.tap_label(&self.button(fake, sign, "").await);
            if self.signs != ["None of these"] {
                self.button(fake, sign, "☑").await;
            }
        }
        if self.signs != ["None of these"] {
            person.tap_label("Done");
        }
    }

    /// Waits for a button, and returns its whole label.
    async fn button(&self, fake: &Fake, label: &str, mark: &str) -> String {
        fake.wait_for(|fake| {
            let messages = fake.messages(self.chat);
            let found = messages
                .iter()
                .rev()
                .filter(|it| it.id > self.last.get())
                .flat_map(|it| it.labels())
                .find(|found| found.starts_with(mark) && found.ends_with(label));
            found.map(str::to_owned)
        })
        .await
    }

    async fn hears(&self, fake: &Fake, words: &str) -> i64 {
        let is_it = |it: &Sent| it.id > self.last.get() && it.text.contains(words);
        fake.wait_for(|fake| fake.messages(self.chat).iter().find(|it| is_it(it)).map(|it| it.id))
            .await
    }
}

/// Runs the program while people talk to it, one after another in each place,
/// and ends it again and again as `end` does. Returns what is left, and how many
/// have talked.
pub(crate) async fn people_talk_while(
    mode: Mode,
    rounds: usize,
    more: &[(&str, &str)],
    end: impl AsyncFn(&Fake, &mut Serving, usize),
) -> (Serving, i64) {
    let (fake, fever) = (Fake::start().await, Fever::new());
    let mut serving = Serving::start_with(&fake, mode, &[&fever.settings(), more].concat());
    let last = people_talk(&fake, async {
        for round in 0..rounds {
            end(&fake, &mut serving, round).await;
        }
    })
    .await;
    assert_eq!(serving.stop().await, Some(0));
    assert_eq!(fake.undelivered(), 0);
    assert_eq!(fake.violations(), [""; 0]);
    (serving, last)
}

/// People talk, one after another in each place, until `ends` has ended. Returns
/// how many have.
pub(crate) async fn people_talk(fake: &Fake, ends: impl Future<Output = ()>) -> i64 {
    let is_over = Cell::new(false);
    let last = Cell::new(0);
    let people = (0..PEOPLE).map(async |_| {
        while !is_over.get() || last.get() < ENOUGH {
            last.set(last.get() + 1);
            Talk::new(last.get()).run(fake).await;
        }
    });
    let ends = async {
        ends.await;
        is_over.set(true);
    };
    futures::join!(join_all(people), ends);
    last.get()
}

/// What is needed to serve the dialog about a fever in one language, so that a
/// start takes little, with records that are encrypted.
pub(crate) struct Fever {
    locales: TempDir,
    dialog: String,
    key: String,
}

impl Fever {
    pub(crate) fn new() -> Self {
        let locales = TempDir::new().unwrap();
        fs::create_dir(locales.path().join("en")).unwrap();
        for file in ["locales/en/bot.ftl", "tests/dialogs/locales/en/fever.ftl"] {
            let file = root().join(file);
            fs::copy(&file, locales.path().join("en").join(file.file_name().unwrap())).unwrap();
        }
        let dialog = root().join("tests/dialogs/fever.toml").to_str().unwrap().to_owned();
        Self { locales, dialog, key: thief::key() }
    }

    pub(crate) fn settings(&self) -> [(&str, &str); 3] {
        [
            ("HEELWISE_DIALOG", &self.dialog),
            ("HEELWISE_STORE_KEY", &self.key),
            ("HEELWISE_LOCALES", self.locales.path().to_str().unwrap()),
        ]
    }
}

/// Every chat's record has all its answers, and nothing is left to say; of what
/// was erased nothing can be read, not even with the key.
pub(crate) fn everything_is_kept(folder: &Path, chats: i64) {
    let keyring = Keyring::read(&thief::key()).unwrap();
    let store = SledOptions { keyring, ..SledOptions::default() }.open(folder).unwrap();
    let image = read_folder(folder);
    for chat in 1..=chats {
        let record = read(&store, ChatId(chat));
        let session = record.as_ref().and_then(|it| it.session.clone());
        let runs: BTreeSet<_> = session.iter().map(|it| it.generation.into()).collect();
        assert_eq!(thief::loot(&image, chat).runs(), runs, "chat {chat}");
        is_kept(chat, record);
    }
    assert_eq!(counted(now(store.counts()).unwrap()), expected(chats));
}

pub(crate) type Times = BTreeMap<(String, &'static str), u64>;

/// What was counted, in all versions.
pub(crate) fn counted(counts: Counts) -> Times {
    let mut all = Times::new();
    for (cell, times) in counts.0 {
        let Subject::Question(question) = cell.subject else { panic!("a fever has no check-ins") };
        *all.entry((question.0, cell.event.name())).or_default() += times;
    }
    all
}

/// What is counted once each of so many people has talked to the end.
pub(crate) fn expected(chats: i64) -> Times {
    let mut times = Times::new();
    for talk in (1..=chats).map(Talk::new) {
        let left = (talk.mind == Mind::Stops).then_some(("who", "left"));
        let months = talk.months.map(|_| ("months", "answered"));
        let answered = [Some(("who", "answered")), months, Some(("signs", "answered")), left];
        for (question, event) in answered.into_iter().flatten() {
            *times.entry((question.to_owned(), event)).or_default() += 1;
        }
    }
    times
}

/// All that a chat was sent came in its order, and what came twice came directly
/// after itself.
#[cfg(feature = "postgres")]
pub(crate) fn was_said_in_order(fake: &Fake, chat: i64) {
    let expected = Talk::new(chat).expected();
    let mut said: Vec<&str> = Vec::new();
    for message in fake.messages(chat) {
        let known = expected.iter().find(|it| message.text.contains(**it));
        if let Some(words) = known.filter(|it| said.last() != Some(it)) {
            said.push(words);
        }
    }
    // A tap that comes again after the erasing is that of a stranger.
    assert!(said.starts_with(&expected), "chat {chat}:\n{}", fake.transcript(chat));
    assert!(said[expected.len()..].iter().all(|it| *it == WELCOME), "{}", fake.transcript(chat));
}

/// A chat's record has all its answers, and nothing is left to say.
pub(crate) fn is_kept(chat: i64, record: Option<Record>) {
    let talk = Talk::new(chat);
    let session = record.as_ref().and_then(|it| it.session.clone());
    if talk.mind == Mind::Erases {
        // A tap that comes again after the erasing is that of a stranger, who is
        // welcomed and of whom nothing is known.
        let is_known = |it: &Session| !it.consents.is_empty() || !it.answers.0.is_empty();
        assert!(!session.is_some_and(|it| is_known(&it)), "chat {chat}");
        return;
    }
    let (record, session) = (record.unwrap(), session.unwrap());
    let answers = if talk.months.is_some() { 3 } else { 2 };
    assert_eq!(session.answers.0.len(), answers, "chat {chat}");
    assert_eq!(record.outbox, [], "chat {chat}");
}

#[expect(clippy::disallowed_methods, reason = "a night's run is asked for so")]
fn rounds() -> usize {
    let asked = std::env::var("HEELWISE_KILL_ROUNDS");
    asked.map_or(ROUNDS, |it| it.parse().expect("a number of rounds"))
}

/// Waits until a random moment in the life of the program: by the clock, which
/// is often before it serves, or by what it has asked of Telegram.
pub(crate) async fn a_random_moment(fake: &Fake, round: usize) {
    let mut chance = Chance(round as u64);
    if round.is_multiple_of(2) {
        let life = Duration::from_millis(chance.below(LIFE_MS) as u64);
        tokio::time::sleep(life).await;
    } else {
        let until = fake.request_count() + 1 + chance.below(REQUESTS);
        fake.wait_for(|fake| (fake.request_count() >= until).then_some(())).await;
    }
}

async fn kills(mode: Mode) {
    let kill = async |fake: &Fake, serving: &mut Serving, round| {
        a_random_moment(fake, round).await;
        serving.kill_and_start();
        fake.forget_confirmation();
    };
    let (serving, chats) = people_talk_while(mode, rounds(), &[], kill).await;
    everything_is_kept(&serving.store(), chats);
}

#[tokio::test(flavor = "multi_thread")]
async fn kills_while_many_talk_lose_nothing_by_polling() {
    kills(Mode::Polling).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn kills_while_many_talk_lose_nothing_by_webhook() {
    kills(Mode::Webhook).await;
}

async fn stops(mode: Mode) {
    let stop = async |fake: &Fake, serving: &mut Serving, round| {
        a_random_moment(fake, 2 * round + 1).await;
        assert_eq!(serving.stop().await, Some(0));
        serving.start_again();
    };
    let (serving, chats) = people_talk_while(mode, STOPS, &[], stop).await;
    everything_is_kept(&serving.store(), chats);
}

#[tokio::test(flavor = "multi_thread")]
async fn stops_while_many_talk_are_in_time_and_lose_nothing_by_polling() {
    stops(Mode::Polling).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn stops_while_many_talk_are_in_time_and_lose_nothing_by_webhook() {
    stops(Mode::Webhook).await;
}
