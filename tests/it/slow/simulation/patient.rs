//! Patients: they tap and type, twice and too late, leave and come back.

use std::sync::Arc;
use std::time::Duration;

use futures::future::join_all;
use heelwise::store::{ChatId, MessageId};
use tokio::time::{Instant, sleep, sleep_until};
use triage::engine::Input;
use triage::engine::action::Tap;
use triage::locale::message::Message;

use super::telegram::Telegram;
use super::{AFTERMATH, STORM};
use crate::random::Chance;

const COMMANDS: [&str; 10] = [
    "/start",
    "/help",
    "/restart",
    "/back",
    "/letter",
    "/language",
    "/privacy",
    "/export",
    "/delete",
    "/cancel",
];

/// What people type who hear nothing.
const ANSWERS: [&str; 8] = ["yes", "Yes, I agree", "none", "no", "adult", "child", "done", "3"];

const WORDS: [&str; 5] = ["", "no", "1", "12", "it hurts when I run"];

struct Patient {
    chat: ChatId,
    language: String,
    chance: Chance,
    telegram: Arc<Telegram>,
    calm: Instant,
}

/// A few patients at once, until each has had enough.
pub(super) fn crowd(
    chance: &mut Chance,
    telegram: &Arc<Telegram>,
    tags: &[String],
) -> impl Future<Output = ()> + use<> {
    // In some worlds nobody says anything for more than a week.
    let has_a_quiet_week = chance.once_in(10);
    let calm = Instant::now() + STORM + AFTERMATH;
    let people = (1..2 + chance.below(7)).map(|number| {
        let chat = ChatId(number as i64);
        telegram.open(chat);
        let language = if chance.once_in(8) { "zh" } else { chance.pick(tags) }.to_owned();
        let chance = Chance(chance.below(1 << 30) as u64);
        Patient { chat, language, chance, telegram: telegram.clone(), calm }
    });
    let people: Vec<_> = people.collect();
    async move {
        join_all(people.into_iter().map(|it| it.live(has_a_quiet_week))).await;
    }
}

impl Patient {
    async fn live(mut self, has_a_quiet_week: bool) {
        self.say("/start");
        let actions = 3 + self.chance.below(25);
        let week = has_a_quiet_week.then(|| self.chance.below(actions));
        for action in 0..actions {
            if week == Some(action) {
                sleep(Duration::from_secs(9 * 86_400)).await;
            }
            self.think().await;
            self.action().await;
        }
        // Some say a word when all is well again, and are to be answered by the
        // life that hears it; to others the last life speaks by itself.
        if self.chance.once_in(2) {
            sleep_until(self.calm).await;
            self.say("/help");
        }
    }

    async fn think(&mut self) {
        let most = if self.chance.once_in(30) { 300_000 } else { 8_000 };
        sleep(Duration::from_millis(200 + self.chance.below(most) as u64)).await;
    }

    async fn action(&mut self) {
        match self.chance.below(100) {
            0..3 => self.go_away_for_a_while().await,
            3..12 => {
                let word = *self.chance.pick(&COMMANDS);
                self.say(word);
            }
            12..14 => {
                let word = *self.chance.pick(&WORDS);
                self.say(word);
            }
            14..16 => self.type_again_and_again().await,
            16..18 => self.happen(None, Input::Unusable),
            18..21 => self.change_their_mind(),
            21..28 => self.type_a_label(),
            28..38 => self.tap(true, 1),
            38..48 => self.tap(false, 2),
            _ => self.tap(false, 1),
        }
    }

    /// They erase everything, stop or restart, and come back at once.
    fn change_their_mind(&mut self) {
        let word = *self.chance.pick(&["/delete", "/cancel", "/restart"]);
        self.say(word);
        if !self.chance.once_in(3) {
            self.say("/start");
        }
    }

    async fn type_again_and_again(&mut self) {
        for _ in 0..2 + self.chance.below(4) {
            match self.chance.below(8) {
                0 => self.happen(None, Input::Edited),
                1 => self.type_a_label(),
                _ => {
                    let word = *self.chance.pick(&ANSWERS);
                    self.say(word);
                }
            }
            sleep(Duration::from_millis(50 + self.chance.below(4_000) as u64)).await;
        }
    }

    async fn go_away_for_a_while(&mut self) {
        self.telegram.state().chat(self.chat).is_blocked = true;
        self.think().await;
        self.telegram.state().chat(self.chat).is_blocked = false;
        self.say("/start");
    }

    fn happen(&self, tapped: Option<MessageId>, input: Input) {
        self.telegram.happen(self.chat, &self.language, tapped, input);
    }

    fn say(&self, words: &str) {
        self.happen(None, Input::typed(words));
    }

    /// Messages with buttons, oldest first.
    fn with_buttons(&self) -> Vec<(MessageId, Message)> {
        let mut state = self.telegram.state();
        let shown = state.chat(self.chat).shown.iter();
        shown.filter(|(_, it)| !it.rows.is_empty()).cloned().collect()
    }

    fn tap(&mut self, is_old: bool, times: usize) {
        let mut messages = self.with_buttons();
        if is_old && !messages.is_empty() {
            messages.truncate(1 + self.chance.below(messages.len()));
        }
        let Some((id, message)) = messages.pop() else { return };
        let buttons: Vec<_> = message.rows.iter().flatten().collect();
        let action = self.chance.pick(&buttons).action.clone();
        for _ in 0..times {
            self.happen(
                Some(id),
                Input::Tap(Tap { generation: message.generation, action: action.clone() }),
            );
        }
    }

    fn type_a_label(&mut self) {
        let Some((_, message)) = self.with_buttons().pop() else { return };
        let labels: Vec<_> = message.rows.iter().flatten().map(|it| it.label.clone()).collect();
        let label = self.chance.pick(&labels).clone();
        self.say(&label);
    }
}
