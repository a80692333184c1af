//! People erase, stop, decline, restart and come back, and the program is
//! killed or the power cut at every moment of it: what they had said nobody can
//! read any more, not even with the key.
//!
//! A child is the real bot, its outbox and a store with a key, under the
//! recorder, so that no moment is left out.

use std::sync::Arc;

use heelwise::app::App;
use heelwise::bot::{Bot, Incoming, Written};
use heelwise::outbox::{Channel, Outbox, SendError, Sent};
use heelwise::store::{MessageId, UpdateId};
use tokio::sync::{Mutex, mpsc};
use triage::engine::Input;
use triage::engine::action::Tap;
use triage::locale::message::Message;

use super::*;
use crate::thief::{Loot, loot};
use crate::world::{edition, read};

const CHAT: ChatId = ChatId(5_550_001_234_568);

/// Which way a child goes.
const WAY: &str = "HEELWISE_POWER_WAY";

/// What a child says instead of a run: the person begins to be forgotten; a
/// commit has returned that forgets.
const BEFORE: u32 = 1;
const FORGOTTEN: u32 = 2;

/// What a person says and taps, to a question with an answer, and then in order
/// to be forgotten; and whether the bot can answer them then.
struct Way {
    name: &'static str,
    before: &'static [&'static str],
    then: &'static [&'static str],
    /// What they do once they are forgotten.
    after: &'static [&'static str],
    line: Line,
}

/// How messages go.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Line {
    Good,
    /// The person has blocked the bot.
    Blocked,
    /// Telegram is away.
    Away,
}

const BEFORE_THE_END: &[&str] = &["/start", "Yes, I agree", "A child", "3", "A rash"];
const TO_THE_END: &[&str] = &["/start", "Yes, I agree", "A child", "3", "A rash", "Done"];

const WAYS: [Way; 9] = [
    Way {
        name: "delete",
        before: BEFORE_THE_END,
        then: &["/delete"],
        after: &[],
        line: Line::Good,
    },
    Way {
        name: "delete and come back at once",
        before: TO_THE_END,
        then: &["/delete"],
        after: &["/start", "/help"],
        line: Line::Good,
    },
    Way {
        name: "cancel",
        before: BEFORE_THE_END,
        then: &["/cancel"],
        after: &[],
        line: Line::Good,
    },
    Way {
        name: "cancel and start again",
        before: BEFORE_THE_END,
        then: &["/cancel"],
        after: &["/start"],
        line: Line::Good,
    },
    Way {
        name: "decline",
        before: &["/start"],
        then: &["No, stop here"],
        after: &[],
        line: Line::Good,
    },
    Way {
        name: "blocked",
        before: TO_THE_END,
        then: &["/delete"],
        after: &[],
        line: Line::Blocked,
    },
    Way {
        name: "away",
        before: TO_THE_END,
        then: &["/delete"],
        after: &["/start"],
        line: Line::Away,
    },
    Way {
        name: "restart",
        before: BEFORE_THE_END,
        then: &["/restart"],
        after: &[],
        line: Line::Good,
    },
    Way {
        name: "start again",
        before: TO_THE_END,
        then: &["/start"],
        after: &[],
        line: Line::Good,
    },
];

#[test]
fn a_person_who_is_forgotten_cannot_be_read_at_any_moment_of_a_kill() {
    for way in &WAYS {
        let (studio, _folder) = studio();
        let recording = recorded(&studio, way);
        let all = recording.events.len();
        let (from, to) = (at_ack(&recording, BEFORE), at_ack(&recording, FORGOTTEN));
        let run = run_before(&studio, &recording, from);
        let mut disk = recording.until(from).0;
        for at in from..=all {
            if at > from {
                disk.take(&recording.events[at - 1]);
            }
            let image = disk.image();
            if at >= to {
                shows_nothing_of(&loot(&image, CHAT.0), run, &format!("{}: {at}", way.name));
            }
            if at.is_multiple_of(2) || at < to {
                after_a_start(&studio, &image, run, &format!("{}: {at}, started", way.name));
            }
        }
    }
}

#[test]
fn a_person_who_is_forgotten_cannot_be_read_after_a_power_cut() {
    for way in &WAYS {
        let (studio, _folder) = studio();
        let recording = recorded(&studio, way);
        let (from, to) = (at_ack(&recording, BEFORE), at_ack(&recording, FORGOTTEN));
        let run = run_before(&studio, &recording, from);
        let mut chance = Chance(to as u64);
        for loss in LOSSES {
            for at in [from + 1, (from + to) / 2, to - 1, to, recording.events.len()] {
                let image = recording.until(at).0.cut(loss, &mut chance);
                let moment = format!("{}: {loss:?} at {at}", way.name);
                if at >= to {
                    shows_nothing_of(&loot(&image, CHAT.0), run, &moment);
                }
                after_a_start(&studio, &image, run, &moment);
            }
        }
    }
}

fn recorded(studio: &Studio, way: &Way) -> Recording {
    let more = (WAY, way.name);
    let output = run_with(studio, "slow::power::forgetting::child", 0, &Acked::none(), more);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let recording = Recording { from: Image::new(), acked: Acked::none(), events: studio.finish() };
    recording.holds_everything(studio);
    recording
}

/// The place behind what the child has said.
fn at_ack(recording: &Recording, what: u32) -> usize {
    let is_it = |it: &Event| matches!(it, Event::Ack(ack) if chat_and_run(ack).1 == what);
    recording.events.iter().position(is_it).unwrap() + 1
}

/// The run of the session that is to be forgotten, which can be read before.
fn run_before(studio: &Studio, recording: &Recording, from: usize) -> u64 {
    let image = recording.until(from).0.image();
    let loot = loot(&image, CHAT.0);
    assert!(loot.found > 0 && loot.readable.len() == loot.found, "the thief sees nothing");
    let runs = loot.runs();
    assert_eq!(runs.len(), 1, "{runs:?} at {}", studio.root().display());
    *runs.first().unwrap()
}

fn shows_nothing_of(loot: &Loot, run: u64, moment: &str) {
    assert!(!loot.runs().contains(&run), "{moment}: {} records can be read", loot.readable.len());
    assert_eq!(loot.count_of(&[]), 0, "{moment}");
}

/// Opens what is left as the next start does. Either the person is not
/// forgotten yet, and nobody has said so; or nothing can be read.
fn after_a_start(studio: &Studio, image: &Image, run: u64, moment: &str) {
    let folder = TempDir::new_in(studio.root().parent().unwrap()).unwrap();
    write_folder(image, &studio.root(), folder.path());
    let store = encrypted().open(folder.path()).unwrap();
    let record = read(&store, CHAT);
    store.close();
    let session = record.and_then(|it| it.session);
    if session.is_none_or(|it| u64::from(it.generation) != run) {
        shows_nothing_of(&loot(&read_folder(folder.path()), CHAT.0), run, moment);
    }
}

/// Keeps what can be tapped.
struct Phone {
    line: Mutex<Line>,
    shown: Mutex<Option<Message>>,
}

impl Phone {
    async fn take(&self, message: &Message) -> Result<Sent, SendError> {
        match *self.line.lock().await {
            Line::Good => {}
            Line::Blocked => return Err(SendError::Gone(anyhow::anyhow!("blocked"))),
            Line::Away => return Err(SendError::Later(None)),
        }
        if !message.rows.is_empty() {
            *self.shown.lock().await = Some(message.clone());
        }
        Ok(Sent { message: MessageId(1), at: None })
    }

    /// What a person does: taps the button with this label, or says it.
    async fn input(&self, words: &str) -> Input {
        let shown = self.shown.lock().await;
        let button =
            shown.iter().flat_map(|it| it.rows.iter().flatten().map(move |button| (it, button)));
        let mut fitting = button.filter(|(_, it)| it.label.ends_with(words));
        let tap = fitting
            .next()
            .map(|(it, button)| Tap { generation: it.generation, action: button.action.clone() });
        tap.map_or_else(|| Input::typed(words), Input::Tap)
    }
}

impl Channel for &Phone {
    async fn send(&self, _: ChatId, message: &Message) -> Result<Sent, SendError> {
        self.take(message).await
    }

    async fn edit(&self, _: ChatId, _: MessageId, message: &Message) -> Result<(), SendError> {
        self.take(message).await.map(drop)
    }

    async fn send_file(
        &self,
        _: ChatId,
        message: &Message,
        _: &str,
        _: Vec<u8>,
    ) -> Result<(), SendError> {
        self.take(message).await.map(drop)
    }
}

/// The child: does nothing unless the parent starts it.
#[tokio::test]
#[expect(clippy::disallowed_methods, reason = "how the parent asks something of the child")]
async fn child() {
    let (Some(orders), Ok(name)) = (Orders::read(), std::env::var(WAY)) else { return };
    let way = WAYS.iter().find(|it| it.name == name).unwrap();
    let store = encrypted().open(orders.directory.as_ref()).unwrap();
    let app = Arc::new(App::of(edition("fever"), store));
    let phone = Phone { line: Mutex::new(Line::Good), shown: Mutex::new(None) };
    let (wake, _woken) = mpsc::unbounded_channel();
    let bot = Bot::new(app.clone(), wake, noon);
    let outbox = Outbox::new(app, &phone, noon);
    let mut update = 100;
    let mut does = async |words: &str| {
        update += 1;
        let input = phone.input(words).await;
        let language = Some("en".to_owned());
        let (written, update) = (Written::Terminal, Some(UpdateId(update)));
        let incoming =
            Incoming { update, chat: CHAT, language, tapped_message: None, written, input };
        bot.handle(&incoming).await.unwrap();
    };
    for words in way.before {
        does(words).await;
        outbox.drain(CHAT).await.unwrap();
    }
    orders.ack(0, BEFORE);
    *phone.line.lock().await = way.line;
    for words in way.then {
        does(words).await;
    }
    orders.ack(0, FORGOTTEN);
    for words in way.after {
        does(words).await;
    }
    if way.line != Line::Away {
        outbox.drain(CHAT).await.unwrap();
    }
    std::process::exit(0);
}
