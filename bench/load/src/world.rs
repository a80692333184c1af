//! The patients and their Telegram: who has been sent what, and what they do
//! next. Everything happens on one thread.

use std::cell::RefCell;
use std::collections::{BTreeMap, VecDeque};
use std::rc::Rc;
use std::time::{Duration, Instant};

use serde::Deserialize;
use tokio::sync::Notify;

use crate::http::FIRST_BOT;
use crate::params::{Button, Params};

/// What every bot says, word for word.
#[derive(Deserialize)]
pub struct Texts {
    pub welcome: String,
    pub yes: String,
    pub questions: Vec<String>,
    pub choices: Vec<String>,
    pub outcomes: Vec<String>,
    pub again: String,
}

impl Texts {
    pub fn read(file: &std::path::Path) -> anyhow::Result<Self> {
        Ok(serde_json::from_slice(&std::fs::read(file)?)?)
    }
}

/// Where a patient is in the dialogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Outside,
    Welcome,
    Question(usize),
    Outcome,
}

/// An update on its way through the bot.
pub struct Update {
    pub id: i64,
    pub bot: usize,
    pub patient: usize,
    pub body: String,
}

/// What has come of a patient's last update.
#[derive(Clone, Copy, Default)]
struct Done {
    acknowledged: bool,
    said: bool,
    answered: bool,
    edited: bool,
}

impl Done {
    const ALL: Self = Self { acknowledged: true, said: true, answered: true, edited: true };

    fn all(self) -> bool {
        self.acknowledged && self.said && self.answered && self.edited
    }
}

struct Patient {
    place: Place,
    answers: Vec<usize>,
    cycles: usize,
    message: String,
    message_id: i64,
    buttons: Vec<Button>,
    update: Option<Rc<Update>>,
    delivered: Instant,
    done: Done,
    due: String,
    due_edit: String,
    /// What was due before, which may come again after a kill.
    former: String,
    former_edit: String,
    /// Sent something they should not have been: they go home.
    is_wrong: bool,
    is_idle: bool,
}

/// What was counted.
#[derive(Default)]
pub struct Counts {
    pub updates: usize,
    /// From delivery to the arrival of the reply, in microseconds.
    pub latencies: Vec<u32>,
    pub calls: BTreeMap<String, usize>,
    pub wrong: usize,
    pub twice: usize,
}

pub struct World {
    pub texts: Texts,
    pub counts: Counts,
    pub is_webhook: bool,
    patients: Vec<Patient>,
    /// How many patients take part.
    pub present: usize,
    pub is_running: bool,
    /// One for each bot when polled, else one for all.
    pub queues: Vec<Queue>,
    bots: usize,
    /// Something was done; for the task that waits for quiet.
    pub last_progress: Instant,
    pub first_wrong: Option<String>,
    next_update: i64,
    next_message: i64,
}

/// Updates that wait for delivery, and, when polled, those not confirmed.
#[derive(Default)]
pub struct Queue {
    pub updates: VecDeque<Rc<Update>>,
    pub waiting: Rc<Notify>,
    pub polled: bool,
}

pub type Shared = Rc<RefCell<World>>;

const FIRST_CHAT: i64 = 1_000_000;

impl World {
    /// The patients are those of so many bots, by turns.
    pub fn new(texts: Texts, is_webhook: bool, bots: usize) -> Self {
        let queues = if is_webhook { 1 } else { bots };
        Self {
            texts,
            counts: Counts::default(),
            is_webhook,
            patients: Vec::new(),
            present: 0,
            is_running: false,
            queues: (0..queues).map(|_| Queue::default()).collect(),
            bots,
            last_progress: Instant::now(),
            first_wrong: None,
            next_update: 1000,
            next_message: 1,
        }
    }

    /// Has this many patients take part from now on.
    pub fn invite(&mut self, count: usize) {
        while self.patients.len() < count {
            self.patients.push(Patient {
                place: Place::Outside,
                answers: Vec::new(),
                cycles: 0,
                message: String::new(),
                message_id: 0,
                buttons: Vec::new(),
                update: None,
                delivered: Instant::now(),
                done: Done::ALL,
                due: String::new(),
                due_edit: String::new(),
                former: String::new(),
                former_edit: String::new(),
                is_wrong: false,
                is_idle: true,
            });
        }
        self.present = count;
        self.is_running = true;
        for patient in 0..count {
            if self.patients[patient].is_idle {
                self.act(patient);
            }
        }
    }

    /// How many of those present have not had their first question.
    pub fn strangers(&self) -> usize {
        let here = self.patients[..self.present].iter().filter(|it| !it.is_wrong);
        here.filter(|it| matches!(it.place, Place::Outside | Place::Welcome)).count()
    }

    /// How many updates are under way.
    pub fn under_way(&self) -> usize {
        self.patients.iter().filter(|it| !it.is_idle && !it.is_wrong).count()
    }

    /// How many were acknowledged and never replied to; those patients go home.
    pub fn count_lost(&mut self) -> usize {
        let lost = |it: &&mut Patient| {
            !it.is_idle && !it.is_wrong && it.done.acknowledged && !it.done.said
        };
        let mut count = 0;
        for patient in self.patients.iter_mut().filter(lost) {
            patient.is_wrong = true;
            count += 1;
        }
        count
    }

    /// Lets calls beside the reply be missing, so that patients can go on: a
    /// spinner that was never ended stops nobody.
    pub fn forgive(&mut self) {
        for index in 0..self.patients.len() {
            let patient = &mut self.patients[index];
            if patient.done.said && !patient.is_idle {
                patient.done = Done::ALL;
                self.settle(index);
            }
        }
    }

    pub fn patient_of(&self, chat: i64) -> Option<usize> {
        let index = usize::try_from(chat - FIRST_CHAT).ok()?;
        (index < self.patients.len()).then_some(index)
    }

    /// A patient does the next thing.
    fn act(&mut self, index: usize) {
        let chat = FIRST_CHAT + i64::try_from(index).expect("patients are few");
        let id = self.next_update;
        self.next_update += 1;
        let Self { patients, texts, .. } = self;
        let patient = &mut patients[index];
        let pick = (index * 7 + patient.answers.len() * 5 + patient.cycles) % 3;
        let due_edit = match patient.place {
            Place::Welcome => format!("{}\n\n✓ {}", texts.welcome, texts.yes),
            Place::Question(number) => {
                format!("{}\n\n✓ {}", texts.questions[number], texts.choices[pick])
            }
            Place::Outside | Place::Outcome => String::new(),
        };
        let button = match patient.place {
            Place::Outside => None,
            Place::Welcome => patient.buttons.first(),
            Place::Question(_) => patient.buttons.get(pick),
            Place::Outcome => patient.buttons.iter().find(|it| it.label == texts.again),
        };
        let from =
            format!(r#"{{"id":{chat},"is_bot":false,"first_name":"P","language_code":"en"}}"#);
        let body = if patient.place == Place::Outside {
            format!(
                r#"{{"update_id":{id},"message":{{"message_id":{chat},"from":{from},"chat":{{"id":{chat},"first_name":"P","type":"private"}},"date":1763800000,"text":"/start","entities":[{{"offset":0,"length":6,"type":"bot_command"}}]}}}}"#
            )
        } else {
            let data = button.map(|it| it.data.replace('"', "\\\"")).unwrap_or_default();
            let message = &patient.message;
            format!(
                r#"{{"update_id":{id},"callback_query":{{"id":"{chat}:{id}","from":{from},"message":{message},"chat_instance":"1","data":"{data}"}}}}"#
            )
        };
        patient.former = std::mem::take(&mut patient.due);
        match patient.place {
            Place::Outside => {
                patient.place = Place::Welcome;
                patient.due.clone_from(&texts.welcome);
            }
            Place::Welcome | Place::Outcome => {
                patient.answers.clear();
                patient.place = Place::Question(0);
                patient.due.clone_from(&texts.questions[0]);
            }
            Place::Question(number) => {
                patient.answers.push(pick);
                if let Some(next) = texts.questions.get(number + 1) {
                    patient.place = Place::Question(number + 1);
                    patient.due.clone_from(next);
                } else {
                    patient.cycles += 1;
                    patient.place = Place::Outcome;
                    patient.due.clone_from(&texts.outcomes[outcome(&patient.answers)]);
                }
            }
        }
        patient.done = Done {
            acknowledged: !self.is_webhook,
            said: false,
            answered: due_edit.is_empty() && patient.place == Place::Welcome,
            edited: due_edit.is_empty(),
        };
        patient.former_edit = std::mem::replace(&mut patient.due_edit, due_edit);
        patient.is_idle = false;
        let bot = index % self.bots;
        let update = Rc::new(Update { id, bot, patient: index, body });
        patient.update = Some(update.clone());
        let place = bot % self.queues.len();
        let queue = &mut self.queues[place];
        queue.updates.push_back(update);
        queue.waiting.notify_one();
    }

    /// An update has been handed to the bot.
    pub fn deliver(&mut self, update: &Update) {
        self.patients[update.patient].delivered = Instant::now();
    }

    /// The bot has said that it has an update.
    pub fn acknowledge(&mut self, update: &Update) {
        let patient = &mut self.patients[update.patient];
        if patient.update.as_ref().is_some_and(|it| it.id == update.id) {
            patient.done.acknowledged = true;
            self.settle(update.patient);
        }
    }

    /// When polled: whether an update was acknowledged is known only here.
    pub fn hold_against_confirmed(&mut self) {
        let open: Vec<i64> =
            self.queues.iter().flat_map(|it| &it.updates).map(|it| it.id).collect();
        for patient in &mut self.patients {
            let id = patient.update.as_ref().map_or(0, |it| it.id);
            patient.done.acknowledged = !open.contains(&id);
        }
    }

    /// Answers a call that a bot makes in a chat.
    pub fn answer(&mut self, bot: usize, method: &str, params: &Params) -> String {
        if let Some(count) = self.counts.calls.get_mut(method) {
            *count += 1;
        } else {
            self.counts.calls.insert(method.to_owned(), 1);
        }
        match method {
            "sendmessage" => self.say(params),
            "editmessagetext" => self.edit(params),
            "answercallbackquery" => {
                self.answered(&params.query);
                r#"{"ok":true,"result":true}"#.to_owned()
            }
            "getme" => me(bot),
            "getmycommands" => r#"{"ok":true,"result":[]}"#.to_owned(),
            "getmydescription" => r#"{"ok":true,"result":{"description":""}}"#.to_owned(),
            "getmyshortdescription" => {
                r#"{"ok":true,"result":{"short_description":""}}"#.to_owned()
            }
            "getwebhookinfo" => r#"{"ok":true,"result":{"url":"","has_custom_certificate":false,"pending_update_count":0}}"#.to_owned(),
            _ => r#"{"ok":true,"result":true}"#.to_owned(),
        }
    }

    /// A tap has been answered.
    pub fn answered(&mut self, query: &str) {
        let chat = query.split(':').next().and_then(|it| it.parse().ok()).unwrap_or_default();
        let Some(index) = self.patient_of(chat) else { return };
        let patient = &mut self.patients[index];
        let id = patient.update.as_ref().map_or(0, |it| it.id);
        if query.split(':').nth(1).and_then(|it| it.parse().ok()) == Some(id) {
            patient.done.answered = true;
            self.settle(index);
        }
    }

    fn say(&mut self, params: &Params) -> String {
        let id = self.next_message;
        self.next_message += 1;
        let message = message(id, params);
        let answer = format!(r#"{{"ok":true,"result":{message}}}"#);
        let Some(index) = self.patient_of(params.chat) else { return answer };
        let patient = &mut self.patients[index];
        if patient.is_wrong {
            return answer;
        }
        if params.text != patient.due {
            if params.text == patient.former {
                self.counts.twice += 1;
            } else {
                self.wrong(index, &params.text);
            }
            return answer;
        }
        if patient.done.said {
            self.counts.twice += 1;
            return answer;
        }
        let latency = patient.delivered.elapsed().as_micros();
        self.counts.latencies.push(u32::try_from(latency).unwrap_or(u32::MAX));
        patient.message = message;
        patient.message_id = id;
        patient.buttons = params.buttons();
        patient.done.said = true;
        self.settle(index);
        answer
    }

    fn edit(&mut self, params: &Params) -> String {
        let message = message(1, params);
        let answer = format!(r#"{{"ok":true,"result":{message}}}"#);
        let Some(index) = self.patient_of(params.chat) else { return answer };
        let patient = &mut self.patients[index];
        if params.text == patient.due_edit {
            patient.done.edited = true;
            self.settle(index);
        } else if !patient.is_wrong && params.text != patient.former_edit {
            self.wrong(index, &params.text);
        }
        answer
    }

    fn wrong(&mut self, index: usize, text: &str) {
        self.counts.wrong += 1;
        let patient = &mut self.patients[index];
        patient.is_wrong = true;
        let due = format!("due: {:?} / {:?}; said: {text:?}", patient.due, patient.due_edit);
        self.first_wrong.get_or_insert(due);
    }

    /// Goes on with a patient whose update is done.
    fn settle(&mut self, index: usize) {
        let patient = &mut self.patients[index];
        if patient.is_idle || patient.is_wrong || !patient.done.all() {
            return;
        }
        patient.is_idle = true;
        self.counts.updates += 1;
        self.last_progress = Instant::now();
        if self.is_running && index < self.present {
            self.act(index);
        }
    }

    pub fn is_quiet_for(&self, time: Duration) -> bool {
        self.last_progress.elapsed() > time
    }
}

/// Which outcome the answers lead to, as `seven.toml` has it.
fn outcome(answers: &[usize]) -> usize {
    match (answers[0], answers[3]) {
        (2, _) => 0,
        (_, 1) => 1,
        _ => 2,
    }
}

fn me(bot: usize) -> String {
    let id = FIRST_BOT + bot;
    format!(
        r#"{{"ok":true,"result":{{"id":{id},"is_bot":true,"first_name":"Bench","username":"bench_bot","can_join_groups":true,"can_read_all_group_messages":false,"supports_inline_queries":false,"can_connect_to_business":false,"has_main_web_app":false}}}}"#
    )
}

fn message(id: i64, params: &Params) -> String {
    let chat = params.chat;
    let text = serde_json::to_string(&params.text).expect("text is JSON");
    let markup = match params.markup.as_str() {
        "" => String::new(),
        markup => format!(r#","reply_markup":{markup}"#),
    };
    format!(
        r#"{{"message_id":{id},"from":{{"id":42,"is_bot":true,"first_name":"Bench","username":"bench_bot"}},"chat":{{"id":{chat},"first_name":"P","type":"private"}},"date":1763800000,"text":{text}{markup}}}"#
    )
}
