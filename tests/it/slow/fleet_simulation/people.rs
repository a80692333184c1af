//! People who write to the bots: each as they like, at their own time.

use std::sync::Arc;
use std::time::Duration;

use heelwise::fleet::BotId;
use heelwise::store::ChatId;
use tokio::time::sleep;
use triage::engine::Input;
use triage::engine::action::{Action, Tap};

use super::World;
use crate::random::Chance;

const WORDS: [&str; 7] = ["/start", "/help", "/privacy", "/help", "/privacy", "/export", "/delete"];

/// What somebody writes who does not wait for the answers; each has another.
const TALK: [&str; 4] = ["/help", "/privacy", "/more", "/help"];

/// One person, who talks with one bot.
pub(super) struct Person {
    row: (BotId, ChatId),
    chance: Chance,
    world: Arc<World>,
    /// Whether they keep erasing everything and coming back.
    is_fickle: bool,
}

impl Person {
    pub(super) fn new(world: &Arc<World>, bot: BotId, number: usize) -> Self {
        let row = (bot, ChatId(number as i64));
        world.telegram().chats.entry(row).or_default();
        let mut chance = Chance(world.chance().below(1 << 30) as u64);
        let is_fickle = chance.once_in(3);
        Self { row, chance, world: world.clone(), is_fickle }
    }

    pub(super) fn row(&self) -> (BotId, ChatId) {
        self.row
    }

    /// Does a few things within this time.
    pub(super) async fn live(&mut self, time: Duration) {
        let actions = 4 + self.chance.below(9);
        let pause = time.as_millis() as usize * 2 / actions;
        self.say("/start");
        for _ in 0..actions {
            sleep(Duration::from_millis(self.chance.below(pause) as u64)).await;
            self.act();
        }
    }

    /// Does one thing more, or so many that the answers have to wait.
    pub(super) fn act_at_last(&mut self, is_talkative: bool) {
        self.act();
        let words: &[&str] = if is_talkative { &TALK } else { &[] };
        words.iter().for_each(|it| self.say(it));
    }

    /// Does something.
    fn act(&mut self) {
        match self.chance.below(10) {
            0..4 if self.is_fickle => {
                self.say("/delete");
                self.say("/start");
            }
            0..2 => {
                let word = *self.chance.pick(&WORDS);
                self.say(word);
            }
            _ => self.tap(),
        }
    }

    pub(super) fn say(&self, words: &str) {
        self.world.happen(self.row, None, Input::typed(words));
    }

    fn tap(&mut self) {
        let newest = {
            let telegram = self.world.telegram();
            let mut shown = telegram.chats[&self.row].shown.iter().rev();
            shown.find(|(_, it)| !it.rows.is_empty()).cloned()
        };
        let Some((id, message)) = newest else { return self.say("/start") };
        // A letter is rendered from the whole record; `simulation` has it.
        let buttons = message.rows.iter().flatten();
        let buttons: Vec<_> = buttons.filter(|it| it.action != Action::Letter).collect();
        let action = self.chance.pick(&buttons).action.clone();
        let tap = Tap { generation: message.generation, action };
        self.world.happen(self.row, Some(id), Input::Tap(tap));
    }
}
