//! A database with a standby. It keeps what it has answered, holds commits
//! while the standby is missing, shows after a crash what was never answered,
//! and loses it when the standby takes over.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::{DateTime, Utc};
use heelwise::fleet::{BotId, BotRow, Change, Instance, InstanceId, TenureId, View};
use heelwise::store::record::Record;
use heelwise::store::{ChatId, Noted};
use tokio::sync::oneshot;
use tokio::time::Instant;

/// The most sessions that the server has room for.
const SESSIONS_MAX: usize = 24;

/// A record as it was committed, with its bytes.
pub(super) type Stored = Arc<(Record, Vec<u8>)>;

/// One commit to the row of a chat, after another.
#[derive(Clone)]
pub(super) struct Link {
    /// When it became visible, among all that happened.
    pub(super) at: u64,
    pub(super) when: Instant,
    /// What the commit was, and over which one it was made. A version could
    /// come again; this cannot.
    pub(super) serial: u64,
    pub(super) over: u64,
    pub(super) version: u64,
    pub(super) record: Option<Stored>,
}

/// A commit on its way.
#[derive(Clone)]
pub(super) struct Commit {
    pub(super) row: (BotId, ChatId),
    /// The version that the row must have, if any.
    pub(super) was: Option<u64>,
    pub(super) over: u64,
    pub(super) next: u64,
    pub(super) serial: u64,
    pub(super) record: Option<Stored>,
}

/// What is asked of the database.
#[derive(Clone)]
pub(super) enum Op {
    Load(BotId, ChatId),
    All(BotId),
    Commit(Commit),
    Register(Instance),
    Beat(Instance),
    Bury(InstanceId, i64),
    Change(BotId, TenureId, Change),
    /// A claim that asks nobody whether the keeper lives.
    Take(BotId, TenureId, InstanceId, TenureId),
    /// The log of what was published.
    Entries(BotId),
    /// The files of a version.
    Files(BotId, String),
    Publish(BotId, Publish),
}

/// What is asked by somebody who publishes.
#[derive(Clone)]
pub(super) enum Publish {
    /// Keep the files of a version.
    Files(String, String),
    /// Add an entry, if the newest is the one that was seen.
    Add(Option<Noted>, Noted),
    /// Write an entry that is there once more.
    AddAgain(Noted),
    /// Add an entry, if no other has its number.
    AddByNumber(Noted),
}

pub(super) enum Answer {
    Row(Option<Link>),
    Rows(Vec<(ChatId, Link)>),
    Done(bool),
    View(Option<View>),
    Entries(Vec<Noted>),
    Files(Option<String>),
}

#[derive(Clone, Default)]
struct State {
    chats: BTreeMap<(BotId, ChatId), Vec<Link>>,
    bots: BTreeMap<BotId, BotRow>,
    instances: BTreeMap<InstanceId, Instance>,
    published: BTreeMap<BotId, Vec<Noted>>,
    files: BTreeMap<(BotId, String), String>,
}

struct Waiting {
    op: Op,
    /// What a claim saw of the instances when it began: its row may be locked,
    /// and it looks at them only once.
    may: bool,
    session: u64,
    answer: oneshot::Sender<Answer>,
}

/// The server that takes writes, and what its standby has.
pub(super) struct Database {
    state: State,
    /// What the standby has, if that is less.
    replicated: Option<State>,
    is_standby_there: bool,
    waiting: Vec<Waiting>,
    /// The sessions, with how many commits wait in each; those whose client has
    /// gone end when none waits.
    sessions: BTreeMap<u64, usize>,
    abandoned: BTreeSet<u64>,
    next_session: u64,
    /// How often the server has begun: a connection to an earlier one is dead.
    pub(super) start: u64,
    pub(super) down_until: Instant,
    pub(super) ticks: u64,
}

impl Database {
    pub(super) fn new(bots: &[BotId]) -> Self {
        let row = |bot: BotId| BotRow {
            bot,
            tenure: TenureId(bot.0),
            keeper: None,
            heir: None,
            falls: 0,
        };
        let bots = bots.iter().map(|it| (*it, row(*it))).collect();
        Self {
            state: State { bots, ..State::default() },
            replicated: None,
            is_standby_there: true,
            waiting: Vec::new(),
            sessions: BTreeMap::new(),
            abandoned: BTreeSet::new(),
            next_session: 0,
            start: 0,
            down_until: Instant::now(),
            ticks: 0,
        }
    }

    /// Returns the number of something that happens now.
    pub(super) fn tick(&mut self) -> u64 {
        self.ticks += 1;
        self.ticks
    }

    pub(super) fn chats(&self) -> &BTreeMap<(BotId, ChatId), Vec<Link>> {
        &self.state.chats
    }

    pub(super) fn bots(&self) -> impl Iterator<Item = &BotRow> {
        self.state.bots.values()
    }

    pub(super) fn instances(&self) -> Vec<Instance> {
        self.state.instances.values().copied().collect()
    }

    pub(super) fn lives(&self, who: InstanceId) -> bool {
        self.state.instances.contains_key(&who)
    }

    pub(super) fn entries(&self, bot: BotId) -> Vec<Noted> {
        self.state.published.get(&bot).cloned().unwrap_or_default()
    }

    /// Whether all instances can serve well.
    pub(super) fn are_fit(&self) -> bool {
        self.state.instances.values().all(|it| it.fit)
    }

    /// Opens a session, if the server has room.
    pub(super) fn open(&mut self) -> Option<u64> {
        self.next_session += 1;
        self.sessions.insert(self.next_session, 0);
        (self.sessions.len() <= SESSIONS_MAX).then_some(self.next_session)
    }

    /// The client of a session has gone. What waits in it goes on waiting.
    pub(super) fn close(&mut self, session: u64) {
        self.abandoned.insert(session);
        self.end_abandoned();
    }

    fn end_abandoned(&mut self) {
        let abandoned = &self.abandoned;
        self.sessions.retain(|id, waiting| *waiting > 0 || !abandoned.contains(id));
    }

    /// Does what is asked. What has to wait for the standby is answered later,
    /// or never.
    pub(super) fn execute(
        &mut self,
        op: Op,
        session: u64,
        time: DateTime<Utc>,
        answer: oneshot::Sender<Answer>,
    ) {
        match op {
            Op::Load(bot, chat) => {
                let last = self.state.chats.get(&(bot, chat)).and_then(|it| it.last());
                let _ = answer.send(Answer::Row(last.cloned()));
                return;
            }
            Op::All(bot) => {
                let of_bot = self.state.chats.iter().filter(|((it, _), _)| *it == bot);
                let last = of_bot.filter_map(|((_, chat), it)| Some((*chat, it.last()?.clone())));
                let _ = answer.send(Answer::Rows(last.collect()));
                return;
            }
            Op::Entries(bot) => {
                let _ = answer.send(Answer::Entries(self.entries(bot)));
                return;
            }
            Op::Files(bot, version) => {
                let found = self.state.files.get(&(bot, version)).cloned();
                let _ = answer.send(Answer::Files(found));
                return;
            }
            // It writes nothing, and waits for nobody.
            Op::Publish(bot, Publish::Add(seen, _)) if self.state.newest(bot) != seen.as_ref() => {
                let _ = answer.send(Answer::Done(false));
                return;
            }
            Op::Commit(_) | Op::Register(_) | Op::Beat(_) | Op::Bury(..) => {}
            Op::Change(..) | Op::Take(..) | Op::Publish(..) => {}
        }
        let may = self.state.may(&op);
        let waiting = Waiting { op, may, session, answer };
        if self.is_standby_there {
            self.apply(waiting, time, true);
        } else {
            *self.sessions.entry(session).or_default() += 1;
            self.waiting.push(waiting);
        }
    }

    fn apply(&mut self, waiting: Waiting, time: DateTime<Utc>, answers: bool) {
        let at = self.tick();
        let done = self.state.write(waiting.op, waiting.may, at, time);
        if answers {
            let _ = waiting.answer.send(done);
        }
    }

    /// The standby is missing: nothing is seen or answered that it lacks.
    pub(super) fn lose_standby(&mut self) {
        self.is_standby_there = false;
    }

    /// The standby is back, and has all.
    pub(super) fn find_standby(&mut self, time: DateTime<Utc>) {
        self.is_standby_there = true;
        self.replicated = None;
        for it in std::mem::take(&mut self.waiting) {
            self.leave_session(it.session);
            self.apply(it, time, true);
        }
    }

    fn leave_session(&mut self, session: u64) {
        self.sessions.entry(session).and_modify(|it| *it = it.saturating_sub(1));
        self.end_abandoned();
    }

    /// The server is killed and starts again. What waited is seen from now on,
    /// though nobody has had an answer.
    pub(super) fn crash(&mut self, time: DateTime<Utc>) {
        self.note_replicated();
        for it in std::mem::take(&mut self.waiting) {
            self.apply(it, time, false);
        }
        self.begin_again();
    }

    /// The standby takes over. What it lacks is gone; the next standby may come
    /// later.
    pub(super) fn fail_over(&mut self, has_standby: bool) {
        self.waiting.clear();
        if let Some(state) = self.replicated.take() {
            self.state = state;
        }
        self.is_standby_there = has_standby;
        self.begin_again();
    }

    fn begin_again(&mut self) {
        self.start += 1;
        self.sessions.clear();
        self.abandoned.clear();
    }

    /// Somebody cancels a commit that waits: it is seen, and answered as if it
    /// were replicated.
    pub(super) fn cancel(&mut self, serial: u64, time: DateTime<Utc>, answers: bool) {
        let is_it = |it: &Waiting| matches!(&it.op, Op::Commit(it) if it.serial == serial);
        let Some(place) = self.waiting.iter().position(is_it) else { return };
        let it = self.waiting.remove(place);
        self.leave_session(it.session);
        self.note_replicated();
        self.apply(it, time, answers);
    }

    /// A commit that waits, if one does.
    pub(super) fn waiting_commit(&self) -> Option<u64> {
        self.waiting.iter().find_map(|it| match &it.op {
            Op::Commit(it) => Some(it.serial),
            Op::Load(..) | Op::All(_) | Op::Register(_) | Op::Beat(_) => None,
            Op::Bury(..) | Op::Change(..) | Op::Take(..) => None,
            Op::Entries(_) | Op::Files(..) | Op::Publish(..) => None,
        })
    }

    fn note_replicated(&mut self) {
        if !self.is_standby_there && self.replicated.is_none() {
            self.replicated = Some(self.state.clone());
        }
    }
}

impl State {
    /// Whether the instances allow it, as it sees them at its beginning.
    fn may(&self, op: &Op) -> bool {
        let Op::Change(bot, _, Change::Claim(who, _)) = op else { return true };
        let keeper = self.bots[bot].keeper;
        let is_vacant = keeper.is_none_or(|it| !self.instances.contains_key(&it));
        is_vacant && self.instances.contains_key(who)
    }

    fn write(&mut self, op: Op, may: bool, at: u64, time: DateTime<Utc>) -> Answer {
        match op {
            Op::Load(..) | Op::All(_) | Op::Entries(_) | Op::Files(..) => {
                unreachable!("it writes nothing")
            }
            Op::Commit(commit) => Answer::Done(self.commit(commit, at)),
            Op::Register(it) => Answer::Done(self.instances.insert(it.id, it).is_none()),
            Op::Beat(it) => {
                let Some(row) = self.instances.get_mut(&it.id) else { return Answer::View(None) };
                *row = it;
                let bots = self.bots.values().copied().collect();
                let instances = self.instances.values().copied().collect();
                Answer::View(Some(View { bots, instances, time }))
            }
            Op::Bury(who, beat) => {
                let is_last = self.instances.get(&who).is_some_and(|it| it.beat == beat);
                Answer::Done(is_last && self.instances.remove(&who).is_some())
            }
            Op::Change(bot, over, to) => Answer::Done(may && self.change(bot, over, to)),
            Op::Take(bot, over, who, next) => {
                Answer::Done(self.change(bot, over, Change::Claim(who, next)))
            }
            Op::Publish(bot, it) => Answer::Done(self.publish(bot, it)),
        }
    }

    fn newest(&self, bot: BotId) -> Option<&Noted> {
        self.published.get(&bot)?.last()
    }

    fn publish(&mut self, bot: BotId, what: Publish) -> bool {
        let entries = self.published.entry(bot).or_default();
        match what {
            Publish::Files(version, files) => {
                self.files.insert((bot, version), files);
                true
            }
            Publish::Add(seen, it) => {
                let is_next = entries.last() == seen.as_ref();
                entries.extend(Some(it).filter(|_| is_next));
                is_next
            }
            Publish::AddAgain(it) => entries.contains(&it),
            Publish::AddByNumber(it) => {
                let is_free = entries.iter().all(|other| other.number != it.number);
                entries.extend(Some(it).filter(|_| is_free));
                is_free
            }
        }
    }

    fn commit(&mut self, commit: Commit, at: u64) -> bool {
        let chain = self.chats.entry(commit.row).or_default();
        let version = chain.last().map_or(0, |it| it.version);
        if commit.was.is_some_and(|was| was != version) {
            return false;
        }
        let Commit { over, serial, next: version, record, .. } = commit;
        let when = Instant::now();
        // A row that is gone is as one that never was.
        let serial = if record.is_some() { serial } else { 0 };
        chain.push(Link { at, when, serial, over, version, record });
        true
    }

    fn change(&mut self, bot: BotId, over: TenureId, to: Change) -> bool {
        let Some(row) = self.bots.get_mut(&bot).filter(|it| it.tenure == over) else {
            return false;
        };
        match to {
            Change::Claim(who, next) => {
                let falls = row.falls + u16::from(row.keeper.is_some());
                *row = BotRow { bot, tenure: next, keeper: Some(who), heir: None, falls };
            }
            Change::Ask(who) => row.heir = Some(who),
            Change::Give(next) => (row.keeper, row.tenure) = (None, next),
            Change::Recover => row.falls = 0,
        }
        true
    }
}
