//! Persons who tap and type their way through a dialog that was made up and
//! passes `check`: what the real bot sends them keeps what the check promises.
//!
//! `kept.rs` and a target of `tests/fuzz` let them play. Nothing here asks the
//! dialog what it decides: each condition is worked out here (`made_up.rs`),
//! and what was sent is read in the messages.

use std::fs;
use std::path::Path;
use std::sync::{Arc, Mutex};

use heelwise::app::App;
use heelwise::bot::{Bot, Incoming};
use heelwise::load::{Places, load};
use heelwise::outbox::Outbox;
use heelwise::store::memory::Memory;
use heelwise::store::record::Record;
use tokio::sync::mpsc;
use triage::dialog::{At, ChoiceId, Question, QuestionId};
use triage::engine::Input;
use triage::engine::action::{Action, Tap};
use triage::locale::Clinic;
use triage::locale::message::Message;
use triage::prover::check;

use crate::hostile::{CHAT, Ear, incoming, noon, within_limits};
use crate::made_up::{Flag, Guard, Kind, MadeUp, Outcome};
use crate::random::Chance;
use crate::world::{now, put, read};

/// More than anybody needs, whatever they type in between.
const INPUTS_MAX: usize = 200;

/// How each urgency begins in the words of the bot.
const SOON: [&str; 4] = [
    "You can start by yourself today",
    "Make an appointment in the next days",
    "Be seen by a doctor within 24 hours",
    "Now: do at once what is said below",
];

/// A dialog that passes `check`, and a bot that serves it.
pub(crate) struct Stage {
    pub(crate) made: MadeUp,
    app: Arc<App<Memory>>,
    bot: Bot<Memory>,
    outbox: Outbox<Memory, Ear>,
    heard: Arc<Mutex<Vec<Message>>>,
}

/// Somebody, by the answers they have in mind.
struct Person {
    mind: Vec<usize>,
    /// Whether they only tap, or type as well.
    types: bool,
}

/// What somebody answered and was sent.
struct Fared {
    /// What they were asked and answered.
    asked: Vec<Option<usize>>,
    /// What they would have answered if they had been asked everything.
    given: Vec<Option<usize>>,
    sent: String,
    /// The message of the outcome, and which outcome and urgency it states.
    result: String,
    outcome: usize,
    urgency: usize,
}

/// A dialog made up from a seed, if `check` lets it through. It may be spoiled.
pub(crate) fn made_up(seed: u64) -> Option<MadeUp> {
    let chance = &mut Chance(seed);
    let mut made = MadeUp::sound(chance);
    (0..chance.below(4)).for_each(|_| made.spoil(chance));
    check(&made.dialog()).proved().is_some().then_some(made)
}

impl Stage {
    /// Writes the dialog and its words into a folder, and serves it from there.
    pub(crate) fn new(made: MadeUp, root: &Path, folder: &Path) -> Self {
        let words = folder.join("en");
        fs::create_dir_all(&words).unwrap();
        fs::copy(root.join("locales/en/bot.ftl"), words.join("bot.ftl")).unwrap();
        fs::write(words.join("made-up.ftl"), made.words()).unwrap();
        fs::write(folder.join("made-up.toml"), made.dialog()).unwrap();
        let places = Places {
            dialog: folder.join("made-up.toml"),
            locales: vec![folder.to_owned()],
            default_language: "en".to_owned(),
        };
        let clinic = Clinic { emergency: "112".to_owned(), ..Clinic::default() };
        let clinic = Clinic { retention_days: 30, ..clinic };
        let published = load(&places, &clinic);
        let published = published.unwrap_or_else(|it| panic!("{it:#}\n{}", made.words()));
        let app = Arc::new(App::new(published, Memory::default(), Arc::default()));
        let (wake, _) = mpsc::unbounded_channel();
        let heard = Arc::default();
        let bot = Bot::new(app.clone(), wake, noon);
        let outbox = Outbox::new(app.clone(), Ear(Arc::clone(&heard)), noon);
        Self { made, app, bot, outbox, heard }
    }

    /// Somebody plays, and so does somebody with one answer that is worse.
    pub(crate) fn hold(&self, chance: &mut Chance) {
        let mind: Vec<_> =
            self.made.questions.iter().map(|it| any_answer(it.kind, chance)).collect();
        let person = Person { mind, types: chance.once_in(2) };
        let fared = self.play(&person, chance);
        let about = format!("{:?} in mind, of\n{}", person.mind, self.made.dialog());
        self.hold_what_was_sent(&fared, &about);
        self.hold_what_was_not_asked(&person, &fared, &about);
        let Some(worse) = self.worse(&person, chance) else { return };
        let fared_worse = self.play(&worse, chance);
        let is_left_out = |it: &Guard| {
            let holds = |who: &Person| self.made.holds(it, &in_mind(who));
            holds(&person) || holds(&worse)
        };
        let is_lower = fared_worse.urgency < fared.urgency;
        let is_excepted = self.made.contradictions.iter().any(is_left_out);
        assert!(!is_lower || is_excepted, "a worse answer lowers: {:?} and {about}", worse.mind);
    }

    /// Has a whole conversation; returns what came of it.
    fn play(&self, person: &Person, chance: &mut Chance) -> Fared {
        now(put(&self.app.store, CHAT, Record::new(noon())));
        self.heard.lock().unwrap().clear();
        let mut record = self.take(Input::typed("/start"));
        record =
            self.take(Input::Tap(Tap { generation: run(&record), action: Action::Consent(true) }));
        let mut asked = vec![None; person.mind.len()];
        for _ in 0..INPUTS_MAX {
            let Some(question) = self.asked(&record) else { break };
            let place: usize = question.id.0[1..].parse().unwrap();
            let before = self.asked(&record).map(|it| it.id.clone());
            if person.types && chance.once_in(8) {
                record = self.stray(chance);
            } else {
                let input = self.answer(person, place, &record, chance);
                record = self.take(input);
                asked[place] = Some(person.mind[place]);
            }
            let after = self.asked(&record).map(|it| it.id.clone());
            if let Some(gone_back) = went_back(before.as_ref(), after.as_ref()) {
                asked[gone_back..].fill(None);
            }
        }
        self.fared(asked, self.in_full(person))
    }

    /// What somebody answers who is spared nothing.
    fn in_full(&self, person: &Person) -> Vec<Option<usize>> {
        let mut given = vec![None; person.mind.len()];
        let mut place = 0;
        while let Some(question) = self.made.questions.get(place) {
            given[place] = Some(person.mind[place]);
            let way = question.ways.iter().find(|(when, _)| self.made.holds(when, &given));
            place = way.map_or(question.next, |(_, to)| *to);
        }
        given
    }

    /// Says something that is no answer.
    fn stray(&self, chance: &mut Chance) -> Record {
        let words = *chance.pick(&["/back", "/help", "🤮", "zebra", "/start", "rhododendron"]);
        let before = self.heard.lock().unwrap().len();
        let record = self.take(Input::typed(words));
        if words == "zebra" && self.made.emergency_screen().is_some() {
            let heard = self.heard.lock().unwrap();
            let is_warned = heard[before..].iter().any(|it| it.flat().0.contains("call 112"));
            assert!(is_warned, "a danger was typed, and nobody said whom to call");
        }
        record
    }

    fn asked(&self, record: &Record) -> Option<&Question> {
        match record.session.as_ref()?.walk(&self.app.dialog).at {
            At::Asking(question) => Some(question),
            At::Decided(_) | At::Undecided => None,
        }
    }

    fn take(&self, input: Input) -> Record {
        let kept = || read(&self.app.store, CHAT).expect("nobody was forgotten");
        let incoming: Incoming = incoming(&kept(), input);
        now(self.bot.handle(&incoming)).unwrap();
        now(self.outbox.drain(CHAT)).unwrap();
        kept()
    }

    /// The next thing to do towards the answer that somebody has in mind.
    fn answer(&self, person: &Person, place: usize, record: &Record, chance: &mut Chance) -> Input {
        let answer = person.mind[place];
        let id = QuestionId(format!("q{place}"));
        let choice = |it: usize| ChoiceId(format!("c{it}"));
        let action = match self.made.questions[place].kind {
            Kind::One(_) => Action::Choose(id, choice(answer)),
            Kind::Number(..) => Action::Number(id, answer as u32),
            Kind::Many(none) => {
                let ticked = &record.session.as_ref().unwrap().ticked;
                let wanted = (0..none).filter(|it| answer & (1 << it) != 0);
                let mut wanted = wanted.filter(|it| !ticked.contains(&choice(*it)));
                match wanted.next() {
                    Some(sign) => Action::Tick(id, choice(sign), true),
                    None if answer == 0 => Action::Tick(id, choice(none), true),
                    None => Action::Done(id),
                }
            }
        };
        if person.types && chance.once_in(2) {
            return Input::typed(&self.typed(place, &action, chance));
        }
        Input::Tap(Tap { generation: run(record), action })
    }

    /// What somebody types for a button: its words, some of them, or its place.
    fn typed(&self, place: usize, action: &Action, chance: &mut Chance) -> String {
        let (Action::Choose(_, choice) | Action::Tick(_, choice, _)) = action else {
            let Action::Number(_, number) = action else { return "Done".to_owned() };
            return number.to_string();
        };
        let choice: usize = choice.0[1..].parse().unwrap();
        let label = self.made.label(place, choice);
        match chance.below(3) {
            0 => (choice + 1).to_string(),
            1 if self.made.questions[place].kind != Kind::Many(choice) => {
                label.split(' ').next().unwrap().to_uppercase()
            }
            _ => label,
        }
    }

    fn fared(&self, asked: Vec<Option<usize>>, given: Vec<Option<usize>>) -> Fared {
        let heard = std::mem::take(&mut *self.heard.lock().unwrap());
        heard.iter().for_each(within_limits);
        let texts: Vec<_> = heard.iter().map(|it| it.flat().0).collect();
        let sent = texts.join("\n");
        let mut results = texts.into_iter().filter(|it| it.contains("Outcome "));
        let end = || format!("{given:?} given, of\n{}\nsent:\n{sent}", self.made.dialog());
        let result = results.next().unwrap_or_else(|| panic!("no outcome: {}", end()));
        assert!(results.next().is_none(), "two outcomes: {}", end());
        let outcomes = 0..self.made.outcomes.len();
        let is_sent = |it: &usize| result.contains(&format!("Outcome {it}."));
        let outcome = outcomes.into_iter().find(is_sent).unwrap();
        let urgencies: Vec<_> = (0..4).filter(|it| result.contains(SOON[*it])).collect();
        assert_eq!(urgencies.len(), 1, "how soon? {}", end());
        Fared { asked, given, sent, result, outcome, urgency: urgencies[0] }
    }

    /// What was sent is what the answers call for.
    fn hold_what_was_sent(&self, fared: &Fared, about: &str) {
        let (made, given) = (&self.made, &fared.given);
        let row = made.rules.iter().find(|(when, _)| made.holds(when, given));
        assert_eq!(row.map(|it| it.1), Some(fared.outcome), "another outcome: {about}");
        let outcome = &made.outcomes[fared.outcome];
        for (place, flag) in made.flags.iter().enumerate() {
            if !made.holds(&flag.when, given) {
                continue;
            }
            assert!(fared.urgency >= flag.urgency, "flag {place} calls for more: {about}");
            let is_sent = fared.sent.contains(&format!("Flag {place}."));
            assert!(
                is_sent || outcome.covers.contains(&place),
                "flag {place} is not sent: {about}"
            );
            assert!(outcome.urgency > 0 || flag.modifier, "care under flag {place}: {about}");
            assert!(flag.urgency < 3 || outcome.urgency == 3, "flag {place} waits: {about}");
        }
        let calls = fared.result.contains("call 112");
        assert!(fared.urgency < 3 || calls, "no number to call: {about}");
        for (place, (when, with)) in made.notes.iter().enumerate() {
            let is_due =
                made.holds(when, given) && (with.is_empty() || with.contains(&fared.outcome));
            let is_sent = fared.sent.contains(&format!("Note {place}."));
            assert_eq!(is_due, is_sent, "note {place}: {about}");
        }
    }

    /// Nobody is sent less because something was not asked.
    fn hold_what_was_not_asked(&self, person: &Person, fared: &Fared, about: &str) {
        let Outcome { early, unasked, urgency, .. } = &self.made.outcomes[fared.outcome];
        let first = self.made.questions.iter().position(|it| it.screen);
        for (place, question) in self.made.questions.iter().enumerate() {
            let is_asked = fared.asked[place].is_some();
            assert!(!is_asked || fared.given[place].is_some(), "question {place}: {about}");
            let may_be_left_out = *early && *urgency > 0 && Some(place) != first;
            assert!(is_asked || !question.screen || may_be_left_out, "screen {place}: {about}");
        }
        for (place, flag) in self.made.flags.iter().enumerate() {
            let is_excepted = *early && unasked.contains(&place) && flag.urgency < 3;
            let is_missed = self.made.holds(&flag.when, &in_mind(person))
                && flag.urgency > fared.urgency
                && !is_excepted;
            assert!(!is_missed, "flag {place} was not asked for: {about}");
        }
    }

    /// The same person, but for one answer that is worse, where there is one.
    fn worse(&self, person: &Person, chance: &mut Chance) -> Option<Person> {
        let place = chance.below(person.mind.len());
        let question = &self.made.questions[place];
        let mut mind = person.mind.clone();
        match question.kind {
            Kind::Many(count) if question.screen => mind[place] |= 1 << chance.below(count),
            Kind::Number(max, Some(true)) => mind[place] = max.min(mind[place] + 1),
            Kind::Number(_, Some(false)) => mind[place] = mind[place].saturating_sub(1),
            Kind::One(count) if question.screen => mind[place] = chance.below(count),
            Kind::Many(_) | Kind::One(_) | Kind::Number(_, None) => return None,
        }
        let worse = Person { mind, types: chance.once_in(2) };
        let is_worse = match question.kind {
            Kind::One(_) => self.gravest(&worse) > self.gravest(person),
            Kind::Many(_) | Kind::Number(..) => worse.mind != person.mind,
        };
        is_worse.then_some(worse)
    }

    /// The urgency of the gravest flag that somebody has in mind.
    fn gravest(&self, person: &Person) -> Option<usize> {
        let has = |it: &&Flag| self.made.holds(&it.when, &in_mind(person));
        self.made.flags.iter().filter(has).map(|it| it.urgency).max()
    }
}

fn in_mind(person: &Person) -> Vec<Option<usize>> {
    person.mind.iter().copied().map(Some).collect()
}

fn run(record: &Record) -> u32 {
    record.session.as_ref().map_or(0, |it| it.generation)
}

/// From which question on the answers are gone, if somebody went back.
fn went_back(before: Option<&QuestionId>, after: Option<&QuestionId>) -> Option<usize> {
    let place = |it: &QuestionId| it.0[1..].parse::<usize>().unwrap();
    let (before, after) = (place(before?), place(after?));
    (after < before).then_some(after)
}

/// Any answer; of signs, few are ticked, and often none.
fn any_answer(kind: Kind, chance: &mut Chance) -> usize {
    match kind {
        Kind::Many(_) if chance.once_in(3) => 0,
        Kind::Many(count) if chance.once_in(2) => 1 << chance.below(count),
        Kind::Many(_) | Kind::One(_) | Kind::Number(..) => chance.below(kind.answers()),
    }
}
