//! What the instances of a fleet show each other: a name, and what people meet at
//! each bot. Where two differ, people meet whatever the keeper of the bot has.
//!
//! Invariant: it only warns. No statement of the plan reads it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::plan::BURIAL;
use super::{BotId, InstanceId};
use crate::mandate::Uptime;

/// How long two instances must differ before that is reported: what is published
/// reaches one after the other.
pub const LASTING: Duration = Duration::from_secs(15);

/// The fact that names a bot of several.
pub const NAME: &str = "name";

/// What people meet at a bot: each fact by its name. It is empty if it is not set.
pub type Facts = BTreeMap<String, String>;

/// What an instance serves: the facts of each bot.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Serves(pub BTreeMap<BotId, Facts>);

/// An instance, as it shows itself.
#[derive(Clone, Debug)]
pub struct Shown {
    /// Its number.
    pub id: InstanceId,
    /// Its name, for people.
    pub name: String,
    /// Another at each beat.
    pub beat: i64,
    /// Instances of another release are meant to differ.
    pub release: i32,
    /// Nothing before it has shown it, or if this program cannot read it.
    pub serves: Option<Serves>,
}

/// Something that is wrong between this instance and another one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Finding {
    /// The other one has the same name.
    Namesake(String),
    /// It does not serve a bot as this one does.
    Unlike {
        /// The bot.
        bot: BotId,
        /// The names of this instance and of the other one.
        names: [String; 2],
        /// The name of the bot, if it is one of several.
        label: String,
        /// In what they differ.
        how: String,
    },
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Namesake(name) => write!(
                f,
                "another instance of this fleet has the name of this one, `{name}`; give each its \
                 own `fleet.name`"
            ),
            Self::Unlike { names: [here, there], label, how, .. } => write!(
                f,
                "`{here}`, which is this instance, and `{there}` do not serve {label} alike, and \
                 people get what the instance has that keeps it: {how}"
            ),
        }
    }
}

/// What is remembered of the other instances.
#[derive(Default)]
pub struct Others {
    beats: BTreeMap<InstanceId, Beat>,
    /// Since when they differ.
    unlike: BTreeMap<(InstanceId, BotId), Uptime>,
}

struct Beat {
    last: i64,
    /// When it was seen to change.
    changed: Option<Uptime>,
}

impl Others {
    /// Returns what is wrong, by what this instance and the others show now. One
    /// that was killed stays registered for a while, and does not count: its beat
    /// does not change.
    pub fn look(&mut self, me: &Shown, others: &[Shown], now: Uptime) -> BTreeSet<Finding> {
        self.note_beats(others, now);
        let living: Vec<_> = others.iter().filter(|it| self.lives(it.id, now)).collect();
        let mut found = BTreeSet::new();
        if living.iter().any(|it| it.name == me.name) {
            found.insert(Finding::Namesake(me.name.clone()));
        }
        let former = std::mem::take(&mut self.unlike);
        for other in living.into_iter().filter(|it| it.release == me.release) {
            for (bot, label, how) in differences(me, other) {
                let key = (other.id, bot);
                let since = former.get(&key).copied().unwrap_or(now);
                self.unlike.insert(key, since);
                if now.since(since) >= LASTING {
                    let names = [me.name.clone(), other.name.clone()];
                    found.insert(Finding::Unlike { bot, names, label, how });
                }
            }
        }
        found
    }

    fn note_beats(&mut self, others: &[Shown], now: Uptime) {
        let former = std::mem::take(&mut self.beats);
        let noted = |it: &Shown| {
            let changed = match former.get(&it.id) {
                None => None,
                Some(known) if known.last == it.beat => known.changed,
                Some(_) => Some(now),
            };
            (it.id, Beat { last: it.beat, changed })
        };
        self.beats = others.iter().map(noted).collect();
    }

    fn lives(&self, who: InstanceId, now: Uptime) -> bool {
        let changed = self.beats.get(&who).and_then(|it| it.changed);
        changed.is_some_and(|it| now.since(it) < BURIAL)
    }
}

/// Returns each bot that two instances do not serve alike, with its name and in what
/// they differ.
fn differences(me: &Shown, other: &Shown) -> Vec<(BotId, String, String)> {
    let (Some(mine), Some(theirs)) = (&me.serves, &other.serves) else { return Vec::new() };
    let bots: BTreeSet<_> = mine.0.keys().chain(theirs.0.keys()).collect();
    let differ = |bot: &BotId| {
        let (here, there) = (mine.0.get(bot), theirs.0.get(bot));
        let how = match (here, there) {
            (Some(here), Some(there)) => differing(here, there),
            (Some(_), None) => format!("`{}` does not have it", other.name),
            (None, _) => format!("`{}` does not have it", me.name),
        };
        (!how.is_empty()).then(|| (*bot, label(here.or(there)), how))
    };
    bots.into_iter().filter_map(differ).collect()
}

/// Returns in what facts of two instances differ. What one does not know is passed
/// over: an older program may not show it.
fn differing(here: &Facts, there: &Facts) -> String {
    let other = |name: &String| there.get(name);
    let both = here.iter().filter_map(|(name, value)| Some((name, value, other(name)?)));
    let differ = both.filter(|(_, here, there)| here != there);
    let words = differ.map(|(name, here, there)| {
        format!("{name} is {} here and {} there", shown(here), shown(there))
    });
    words.collect::<Vec<_>>().join("; ")
}

fn shown(value: &str) -> String {
    if value.is_empty() { "not set".to_owned() } else { format!("`{value}`") }
}

fn label(facts: Option<&Facts>) -> String {
    let name = facts.and_then(|it| it.get(NAME)).filter(|it| !it.is_empty());
    name.map_or("the bot".to_owned(), |it| format!("the bot `{it}`"))
}
