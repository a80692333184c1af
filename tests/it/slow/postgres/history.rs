//! What became of the row of each chat, change by change, as a trigger of the tests
//! writes it down.
//!
//! The database sees to it that each version follows the one before it. That the
//! writer had read that one shows in the records: each of them has all that was
//! handled in the one before it, and at most one update more.

use std::collections::{BTreeMap, BTreeSet};

use heelwise::store::UpdateId;
use heelwise::store::record::{Record, SEEN_MAX};

use super::server::Server;
use crate::fake::Fake;
use crate::thief::rows::Rows;

/// Writes every change of a row into a table. Those of one row wait for each other, so
/// their numbers are in their order.
pub(super) const TRIGGER: &str = "
    CREATE TABLE history (
        number bigserial PRIMARY KEY,
        bot int8 NOT NULL,
        chat bytea NOT NULL,
        was int8 NOT NULL,
        version int8 NOT NULL,
        record bytea,
        at timestamptz NOT NULL DEFAULT clock_timestamp()
    );
    CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        INSERT INTO history (bot, chat, was, version, record) VALUES (
            coalesce(NEW.bot, OLD.bot), coalesce(NEW.chat, OLD.chat),
            coalesce(OLD.version, 0), coalesce(NEW.version, 0), NEW.record
        );
        RETURN NULL;
    END $$;
    CREATE TRIGGER notes AFTER INSERT OR UPDATE OR DELETE ON chat
        FOR EACH ROW EXECUTE FUNCTION note()";

/// The longest that an update is in hand, in seconds, though its database is away.
const IN_HAND: i64 = 60;

/// How far the clocks of a fleet and of its database are apart, in seconds.
const APART: i64 = 2;

/// One change of a row.
#[derive(Clone)]
struct Link {
    was: i64,
    /// 0: the row was removed.
    version: i64,
    /// When it was made, in seconds.
    at: i64,
    record: Option<Record>,
}

/// All that became of the row of a chat.
#[derive(Default)]
struct Past {
    /// By their numbers.
    links: BTreeMap<i64, Link>,
    /// The version of the row that is there; 0: there is none.
    there: i64,
}

/// The versions of each chat are one chain from none to the row that is there, each
/// update is new in one link, and each one that Telegram knows as handled is in it.
pub(crate) async fn is_whole(server: &Server, bot: i64, fake: &Fake) {
    let chats = read(server, bot).await;
    let mut handled = BTreeSet::new();
    for (chat, past) in &chats {
        let updates = past.follow().unwrap_or_else(|what| {
            panic!("chat {chat}, {what}:\n{past}\n{}", fake.transcript(*chat))
        });
        handled.extend(updates.into_iter().map(|it| (*chat, it)));
    }
    let lost: Vec<_> = fake.confirmed().into_iter().filter(|it| !handled.contains(it)).collect();
    assert_eq!(lost, [], "chats and updates that no record has had");
}

async fn read(server: &Server, bot: i64) -> BTreeMap<i64, Past> {
    let keys = format!("SELECT encode(keys, 'hex') FROM bot WHERE id = {bot}");
    let keys = server.column("records", &keys).await;
    let rows = Rows::of(bot, keys.first().map(|it| bytes(it)).as_deref());
    let changes = format!(
        "SELECT concat_ws(' ', encode(chat, 'hex'), version, number, was, \
         extract(epoch FROM at)::int8, encode(record, 'hex')) FROM history WHERE bot = {bot} \
         UNION ALL SELECT concat_ws(' ', encode(chat, 'hex'), version) FROM chat WHERE bot = {bot}"
    );
    let mut chats: BTreeMap<_, Past> = BTreeMap::new();
    for line in server.column("records", &changes).await {
        let words: Vec<_> = line.split(' ').collect();
        let (row, number) = (bytes(words[0]), |at: usize| words[at].parse().unwrap());
        let past = chats.entry(rows.chat(&row)).or_default();
        if words.len() == 2 {
            past.there = number(1);
            continue;
        }
        let record = words.get(5).map(|it| rows.record(&row, &bytes(it)));
        let record = record.map(|it| Record::decode(&it).unwrap());
        let link = Link { was: number(3), version: number(1), at: number(4), record };
        past.links.insert(number(2), link);
    }
    chats
}

fn bytes(hex: &str) -> Vec<u8> {
    let byte = |at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap();
    (0..hex.len()).step_by(2).map(byte).collect()
}

impl Past {
    /// Goes from the first version to the row that is there, and returns all updates
    /// that were handled.
    fn follow(&self) -> Result<BTreeSet<i64>, String> {
        let none = Link { was: 0, version: 0, at: 0, record: None };
        let (mut versions, mut updates) = (BTreeSet::new(), BTreeSet::new());
        // A chat that was erased is that of a stranger, to whom an update is new again.
        let mut known = BTreeSet::new();
        let mut before = &none;
        for (number, link) in &self.links {
            let wrong = |what: &str| Err(format!("change {number} {what}"));
            if link.was != before.version {
                return wrong("does not follow the one before it");
            }
            if link.version != 0 && !versions.insert(link.version) {
                return wrong("has a version that there was before");
            }
            match new_update(before, link) {
                Err(what) => return wrong(what),
                Ok(Some(update)) if !known.insert(update) => return wrong("takes an update again"),
                Ok(update) => updates.extend(update),
            }
            if link.record.is_none() {
                known.clear();
            }
            before = link;
        }
        if before.version != self.there {
            return Err("the last change is not the row that is there".to_owned());
        }
        Ok(updates)
    }
}

/// Returns the update that a change has handled.
fn new_update(before: &Link, link: &Link) -> Result<Option<i64>, &'static str> {
    let Some(record) = &link.record else { return Ok(None) };
    let seen = |it: &Link| it.record.as_ref().map_or_else(Vec::new, |it| it.seen.clone());
    let (earlier, now) = (seen(before), seen(link));
    let new = now.last().copied().filter(|it| !earlier.contains(it));
    let all: Vec<_> = earlier.into_iter().chain(new).collect();
    if now != all[all.len().saturating_sub(SEEN_MAX)..] {
        return Err("was written over what its writer had not read");
    }
    let heard = link.at - record.last_active_at.timestamp();
    if new.is_some() && !(-APART..IN_HAND).contains(&heard) {
        return Err("has another time than the database");
    }
    Ok(new.map(|it| it.0.into()))
}

impl std::fmt::Display for Past {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (number, Link { was, version, at, record }) in &self.links {
            let record = record.as_ref().map(|it| (it.last_active_at, &it.seen, it.outbox.len()));
            writeln!(f, "{number} at {at}: {was} -> {version} {record:?}")?;
        }
        write!(f, "there is {}", self.there)
    }
}

/// A past in which each version is the one before it and one, and each change has these
/// updates; none: the row was removed.
fn past(changes: &[Option<&[u32]>]) -> Past {
    let mut links = BTreeMap::new();
    let mut was = 0;
    for (number, seen) in (1..).zip(changes) {
        let record = seen.map(|seen| {
            let seen = seen.iter().map(|it| UpdateId(*it)).collect();
            Record { seen, ..Record::new(crate::world::noon()) }
        });
        let version = record.as_ref().map_or(0, |_| number);
        let at = crate::world::noon().timestamp();
        links.insert(number, Link { was, version, at, record });
        was = version;
    }
    Past { links, there: was }
}

#[test]
fn what_a_fleet_does_is_one_chain() {
    let erased = [Some(&[1][..]), Some(&[1]), Some(&[1, 2]), None, Some(&[2]), None];
    assert_eq!(past(&erased).follow(), Ok([1, 2].into()));
    let many: Vec<_> = (1..=SEEN_MAX as u32 + 2).collect();
    let last = |end: usize| Some(&many[end.saturating_sub(SEEN_MAX)..end]);
    let long: Vec<_> = (1..=many.len()).map(last).collect();
    assert_eq!(past(&long).follow(), Ok(many.iter().copied().map(i64::from).collect()));
}

#[test]
fn what_breaks_the_chain_is_noticed() {
    for (changes, what) in [
        // Both have read the first one.
        (&[Some(&[1][..]), Some(&[1, 2]), Some(&[1, 3])][..], "change 3 was written over"),
        (&[Some(&[1]), Some(&[1, 2]), Some(&[1])], "change 3 was written over"),
        (&[Some(&[1]), None, Some(&[1, 2])], "change 3 was written over"),
        (&[Some(&[1]), Some(&[])], "change 2 was written over"),
    ] {
        let broken = past(changes).follow().unwrap_err();
        assert!(broken.contains(what), "{broken}");
    }
    let chain = || past(&[Some(&[1]), Some(&[1, 2])]);
    let (mut lost, mut again, mut gone, mut late) = (chain(), chain(), chain(), chain());
    lost.links.remove(&1);
    again.links.get_mut(&2).unwrap().version = 1;
    gone.there = 1;
    late.links.get_mut(&2).unwrap().at += IN_HAND;
    for (broken, what) in [
        (lost, "change 2 does not follow"),
        (again, "change 2 has a version that there was before"),
        (gone, "the last change is not the row that is there"),
        (late, "change 2 has another time than the database"),
    ] {
        let broken = broken.follow().unwrap_err();
        assert!(broken.contains(what), "{broken}");
    }
}
