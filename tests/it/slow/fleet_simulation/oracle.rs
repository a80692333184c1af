//! What must have come of it all: the commits of each chat are one chain, and
//! what was heard follows from it.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::time::Duration;

use heelwise::fleet::BotId;
use heelwise::outbox::send_queue::RateLimits;
use heelwise::store::record::{Delivery, Record};
use heelwise::store::{ChatId, UpdateId};
use tokio::time::Instant;
use triage::engine::Reply;
use triage::locale::message::Message;

use super::database::Link;
use super::telegram::{Chat, Telegram};
use super::{RATES, Stage, World};

/// The messages that a chat takes at once after a quiet time.
const CHAT_BURST: u32 = 5;

/// How much a message may come early: the one before it may have waited for the
/// end of a question, which goes with it.
const SLACK: Duration = Duration::from_millis(300);

/// How soon the first reply to an update is begun, when all is well.
const PROMPT: Duration = Duration::from_secs(3);

/// How soon an update is handled after its first call, when all is well: whether its
/// caller hangs up or not.
const HANDLED: Duration = Duration::from_millis(1_500);

/// A reply that was committed.
struct Said {
    /// When, among all that happened.
    at: u64,
    message: Message,
    /// When it was settled by the outbox; none if something took its place.
    settled: Option<u64>,
    /// Whether the record ends when it is settled, if nobody writes before.
    is_last: bool,
}

impl Stage {
    /// Returns what is not as it must be. `is_undisturbed`: nothing happened to any
    /// machine since all was calm.
    pub(super) fn verify(
        &self,
        world: &World,
        calm: Instant,
        is_undisturbed: bool,
    ) -> Result<(), String> {
        let prompt = is_undisturbed.then_some(calm);
        let (database, telegram) = (world.database(), world.telegram());
        let mut applied = HashMap::new();
        let nothing = Vec::new();
        for (row, chat) in &telegram.chats {
            let chain = database.chats().get(row).unwrap_or(&nothing);
            let name = format!("bot {}, chat {}", row.0.0, row.1.0);
            is_one_chain(chain).map_err(|it| format!("{name}: {it}"))?;
            is_applied_once(chain, &mut applied).map_err(|it| format!("{name}: {it}"))?;
            let said = self.said(chain);
            let is_well = heard_in_order(chat, &said)
                .and_then(|()| heard_all(chat, &said))
                .and_then(|()| not_said_again(chat, &said))
                .and_then(|()| nobody_erased(chain))
                .and_then(|()| prompt.map_or(Ok(()), |it| handled_at_once(&telegram, chain, it)))
                .and_then(|()| {
                    prompt.map_or(Ok(()), |it| answered_promptly(chat, chain, &said, it))
                });
            is_well.map_err(|it| format!("{name}: {it}\n{}", story(chat, &said)))?;
        }
        nothing_lost(&telegram, &applied)?;
        rates_kept(&telegram, calm)
    }

    /// Returns what was committed to be said in a chat, in order.
    fn said(&self, chain: &[Link]) -> Vec<Said> {
        let mut said: Vec<Said> = Vec::new();
        let mut open: BTreeMap<u64, Option<usize>> = BTreeMap::new();
        let mut former: Option<&Record> = None;
        for link in chain {
            let record = link.record.as_ref().map(|it| &it.0);
            let outbox = record.map_or(&[][..], |it| &it.outbox);
            let is_settled = !applies(former, record);
            open.retain(|id, place| {
                let stays = outbox.iter().any(|it| it.id == *id);
                if !stays
                    && is_settled
                    && let Some(place) = *place
                {
                    said[place].settled = Some(link.at);
                }
                stays
            });
            let ends = record.is_some_and(|it| it.session.is_none());
            for (place, it) in outbox.iter().enumerate() {
                open.entry(it.id).or_insert_with(|| {
                    let message = self.message(it)?;
                    let is_last = ends && place == outbox.len() - 1;
                    said.push(Said { at: link.at, message, settled: None, is_last });
                    Some(said.len() - 1)
                });
            }
            former = record;
        }
        said
    }

    /// What a delivery is when it is heard; nothing, if it only takes buttons
    /// away.
    fn message(&self, delivery: &Delivery) -> Option<Message> {
        if matches!(delivery.reply, Reply::ClosePrompt(_)) {
            return None;
        }
        let locale = self.app.locales.to_say(&delivery.reply, &delivery.language);
        let message = locale.render(&self.app.dialog, &delivery.reply).unwrap();
        let generation = if message.rows.is_empty() { 0 } else { delivery.generation };
        Some(Message { generation, ..message })
    }
}

/// Whether a commit applies an update.
fn applies(former: Option<&Record>, record: Option<&Record>) -> bool {
    let known = former.map_or(&[][..], |it| &it.seen);
    record.is_some_and(|it| it.seen.iter().any(|it| !known.contains(it)))
}

/// Each commit was made over the one before it.
fn is_one_chain(chain: &[Link]) -> Result<(), String> {
    let befores = [0].into_iter().chain(chain.iter().map(|it| it.serial));
    let torn = chain.iter().zip(befores).find(|(link, before)| link.over != *before);
    torn.map_or(Ok(()), |(link, _)| Err(format!("the commit at {} is over another", link.at)))
}

/// No update is applied twice, but for one of a chat that was erased meanwhile;
/// and they are applied in order.
fn is_applied_once(chain: &[Link], applied: &mut HashMap<UpdateId, usize>) -> Result<(), String> {
    let mut erased = 0;
    let mut last = 0;
    let mut known: HashSet<UpdateId> = HashSet::new();
    for link in chain {
        let Some(record) = &link.record else {
            erased += 1;
            known.clear();
            last = 0;
            continue;
        };
        for it in record.0.seen.iter().filter(|it| !known.contains(it)) {
            if applied.insert(*it, erased) == Some(erased) {
                return Err(format!("update {} was applied twice", it.0));
            }
            if it.0 < last {
                return Err(format!("update {} was applied after {last}", it.0));
            }
            last = it.0;
        }
        known.extend(&record.0.seen);
    }
    Ok(())
}

fn nothing_lost(telegram: &Telegram, applied: &HashMap<UpdateId, usize>) -> Result<(), String> {
    let is_lost = |(update, it): &(&UpdateId, &super::telegram::Happened)| {
        !applied.contains_key(update) && (it.is_confirmed || !it.is_expired)
    };
    let lost = telegram.happened.iter().filter(is_lost).map(|(update, _)| update.0).min();
    lost.map_or(Ok(()), |it| Err(format!("update {it} was lost")))
}

/// All that was heard was said before, in this order; a repeat comes only
/// directly after itself.
fn heard_in_order(chat: &Chat, said: &[Said]) -> Result<(), String> {
    let mut rest = said.iter();
    let mut last = None;
    for heard in &chat.heard {
        let is_repeat = last == Some(&heard.message);
        let mut is_next = || rest.any(|it| it.message == heard.message && it.at < heard.begun);
        if !is_repeat && !is_next() {
            return Err(format!("heard out of order, or of nobody, at {}", heard.begun));
        }
        last = Some(&heard.message);
    }
    Ok(())
}

/// All that was settled had been heard.
fn heard_all(chat: &Chat, said: &[Said]) -> Result<(), String> {
    for it in said {
        let is_heard = |until: u64| {
            let mut heard = chat.heard.iter().filter(|heard| heard.message == it.message);
            heard.any(|heard| (it.at..until).contains(&heard.begun))
        };
        if it.settled.is_some_and(|until| !is_heard(until)) {
            return Err(format!("what was said at {} was never heard", it.at));
        }
    }
    Ok(())
}

/// Nothing is said again by a tenure that knows it was heard; but for the last
/// words of a record that ends: that it is gone can be read and not confirmed,
/// and a failover may bring it back.
fn not_said_again(chat: &Chat, said: &[Said]) -> Result<(), String> {
    for heard in chat.heard.iter().filter(|it| it.known_to.is_some()) {
        let is_it = |it: &Message| *it == heard.message;
        let known = chat.heard.iter().filter(|it| it.known_to == heard.known_to);
        let times = known.filter(|it| is_it(&it.message)).count();
        let mut all = said.iter().filter(|it| is_it(&it.message));
        if times > all.clone().count() && !all.any(|it| it.is_last) {
            return Err(format!("said again, though known to be heard, at {}", heard.begun));
        }
    }
    Ok(())
}

/// Nobody has been away for long, so nobody is erased but by their own wish.
fn nobody_erased(chain: &[Link]) -> Result<(), String> {
    let pairs = chain.iter().zip(chain.iter().skip(1));
    let is_erased = |(former, link): &(&Link, &Link)| {
        let has_session = former.record.as_ref().is_some_and(|it| it.0.session.is_some());
        has_session && link.record.is_none()
    };
    let erased = pairs.filter(is_erased).map(|(_, link)| link.at).next();
    erased.map_or(Ok(()), |at| Err(format!("somebody was erased too early, at {at}")))
}

/// When all is well, an update is handled though its caller hangs up: nobody has to
/// call again for that.
fn handled_at_once(telegram: &Telegram, chain: &[Link], calm: Instant) -> Result<(), String> {
    let mut known: HashSet<UpdateId> = HashSet::new();
    for link in chain {
        let seen = link.record.as_ref().map_or(&[][..], |it| &it.0.seen);
        for it in seen.iter().filter(|it| known.insert(**it)) {
            let called = telegram.happened[it].called.filter(|called| *called >= calm);
            if called.is_some_and(|called| link.when > called + HANDLED) {
                return Err(format!("update {} waited for another call", it.0));
            }
        }
    }
    Ok(())
}

/// When all is well, the first reply to an update does not wait for a sweep.
fn answered_promptly(
    chat: &Chat,
    chain: &[Link],
    said: &[Said],
    calm: Instant,
) -> Result<(), String> {
    let formers = [None].into_iter().chain(chain.iter().map(Some));
    for (link, former) in chain.iter().zip(formers).filter(|(link, _)| link.when >= calm) {
        let record = |it: &Link| it.record.as_ref().map(|it| it.0.clone());
        let had_nothing = former.and_then(record).is_none_or(|it| it.outbox.is_empty());
        if !had_nothing || !said.iter().any(|it| it.at == link.at && it.settled.is_some()) {
            continue;
        }
        let next = chat.heard.iter().find(|it| it.begun > link.at);
        if next.is_none_or(|it| it.when > link.when + PROMPT) {
            return Err(format!("what was said at {} waited for a sweep", link.at));
        }
    }
    Ok(())
}

/// Each bot, and each chat, begins no more messages than it may, over the
/// change of a keeper too.
fn rates_kept(telegram: &Telegram, calm: Instant) -> Result<(), String> {
    let RateLimits { all, chat } = RATES;
    let mut free: BTreeMap<(BotId, Option<ChatId>), Instant> = BTreeMap::new();
    for (bot, of, at) in telegram.begun.iter().filter(|it| it.2 >= calm) {
        let limits = [((*bot, None), all, all), ((*bot, Some(*of)), chat, CHAT_BURST)];
        for (key, rate, burst) in limits {
            let every = Duration::from_secs(1) / rate;
            let free = free.entry(key).or_insert(*at);
            if *free > *at + every * (burst - 1) + SLACK {
                return Err(format!("bot {} began more messages than it may", bot.0));
            }
            *free = (*free).max(*at) + every;
        }
    }
    Ok(())
}

/// What was to be said in a chat and what was heard, in the order it happened.
fn story(chat: &Chat, said: &[Said]) -> String {
    let line = |at: u64, what: &str, message| (at, format!("{at:>7} {what} {}", brief(message)));
    let said = said.iter().map(|it| line(it.at, "to say", &it.message));
    let heard = chat.heard.iter().map(|it| line(it.begun, " heard", &it.message));
    let mut lines: Vec<_> = said.chain(heard).collect();
    lines.sort();
    let lines: Vec<_> = lines.into_iter().map(|(_, line)| line).collect();
    lines.join("\n")
}

fn brief(message: &Message) -> String {
    let words: Vec<_> = message.paragraphs.iter().map(|it| it.words()).collect();
    let words: String = words.join(" ").chars().take(70).collect();
    format!("{}: {}", message.generation, words.replace('\n', " "))
}
