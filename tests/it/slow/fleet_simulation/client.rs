//! An instance's way to the database: calls that may be done late, or done
//! without an answer, and what a client makes of that.

use std::cell::Cell;
use std::collections::HashMap;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use anyhow::anyhow;
use futures::{Stream, StreamExt, stream};
use heelwise::fleet::keepers::Keepers;
use heelwise::fleet::{BotId, Change, Instance, InstanceId, Roster, TenureId, View};
use heelwise::mandate::Lease;
use heelwise::store::record::{Encoded, Record};
use heelwise::store::{ChatId, Kept, Store, StoreError, Version};
use tokio::sync::oneshot;
use tokio::time::{Instant, sleep, timeout};

use super::database::{Answer, Commit, Link, Op, Stored};
use super::machine::Machine;
use super::writer::{To, Writer};
use super::{Broken, World};

/// How long a caller waits for the database.
const PATIENCE: Duration = Duration::from_secs(8);

/// The pause after an answer that was not heard.
const PAUSE: Duration = Duration::from_millis(50);

thread_local! {
    /// Whether it is the outbox that works now.
    pub(super) static IS_SPEAKING: Cell<bool> = const { Cell::new(false) };
}

/// The connection of one process.
pub(super) struct Client {
    pub(super) world: Arc<World>,
    machine: Arc<Machine>,
    /// The session, and the start of the server to which it belongs.
    session: Mutex<Option<(u64, u64)>>,
    /// Which commit each version is that was read or written.
    serials: Mutex<HashMap<(BotId, ChatId, u64), u64>>,
    /// What it knows of beats, where safeguards are taken away.
    sights: Mutex<HashMap<InstanceId, (i64, Instant)>>,
    lease: Lease,
}

/// What is to happen to a call.
struct Fate {
    before: Duration,
    after: Duration,
    is_lost: bool,
    is_unheard: bool,
}

impl Client {
    pub(super) fn new(world: &Arc<World>, machine: &Arc<Machine>, lease: &Lease) -> Arc<Self> {
        Arc::new(Self {
            world: world.clone(),
            machine: machine.clone(),
            session: Mutex::default(),
            serials: Mutex::default(),
            sights: Mutex::default(),
            lease: lease.clone(),
        })
    }

    fn session(&self) -> u64 {
        let mut session = self.session.lock().unwrap();
        let mut database = self.world.database();
        match *session {
            Some((it, start)) if start == database.start => it,
            _ => {
                let Some(it) = database.open() else {
                    drop(database);
                    self.world.fail("the database has no session left".to_owned());
                    return 0;
                };
                *session = Some((it, database.start));
                it
            }
        }
    }

    fn hang_up(&self) {
        if let Some((it, start)) = self.session.lock().unwrap().take() {
            let mut database = self.world.database();
            if start == database.start {
                database.close(it);
            }
        }
    }

    /// Whether beats have nothing to do with it.
    fn is_beside(op: &Op) -> bool {
        matches!(op, Op::Entries(_) | Op::Files(..) | Op::Publish(..))
    }

    fn fate(&self, op: &Op) -> Fate {
        let mut chance = self.world.chance();
        let trip =
            |chance: &mut crate::random::Chance| Duration::from_millis(1 + chance.below(8) as u64);
        let (mut before, mut after) = (trip(&mut chance), trip(&mut chance));
        // A claim or a gift waits for the lock of its row.
        let rare = match op {
            Op::Beat(_) => 120,
            Op::Change(..) | Op::Take(..) | Op::Publish(..) => 3,
            Op::Load(..) | Op::All(_) | Op::Commit(_) | Op::Register(_) | Op::Bury(..) => 20,
            Op::Entries(_) | Op::Files(..) => 20,
        };
        let (mut is_lost, mut is_unheard) = (false, false);
        if !self.world.is_calm() && chance.once_in(rare) {
            let long = Duration::from_millis(chance.below(20_000) as u64);
            match chance.below(8) {
                0 | 1 => before = long,
                2 => after = long,
                3 => (before, is_unheard) = (long, true),
                4 => is_lost = true,
                5 => is_unheard = true,
                _ => before = long / 10,
            }
            if !Self::is_beside(op) {
                self.machine.trouble(before + after + Duration::from_secs(10));
            }
        }
        Fate { before, after, is_lost, is_unheard }
    }

    /// Asks once; nothing if the connection died. What is asked may be done
    /// although its caller is gone.
    async fn call(&self, op: Op) -> Option<Answer> {
        loop {
            let (heard, answer) = oneshot::channel();
            let Fate { before, after, is_lost, is_unheard } = self.fate(&op);
            let (world, machine) = (self.world.clone(), self.machine.clone());
            let (session, start) = (self.session(), world.database().start);
            let asked = op.clone();
            self.world.spawn(async move {
                machine.database.pass().await;
                sleep(before).await;
                let (done, executed) = oneshot::channel();
                {
                    let time = world.time();
                    let mut database = world.database();
                    let is_dead = database.start != start || database.down_until > Instant::now();
                    if is_lost || is_dead {
                        return;
                    }
                    database.execute(asked, session, time, done);
                }
                let Ok(done) = executed.await else { return };
                machine.database.pass().await;
                sleep(after).await;
                if !is_unheard {
                    let _ = heard.send(done);
                }
            });
            match (self.world.broken, &op) {
                (Some(Broken::TimeoutReconnects), _) => match timeout(PATIENCE / 2, answer).await {
                    Ok(answer) => return answer.ok(),
                    Err(_) => self.hang_up(),
                },
                (Some(Broken::CancelsOnTimeout), Op::Commit(commit)) => {
                    let serial = commit.serial;
                    let mut answer = answer;
                    if let Ok(answer) = timeout(PATIENCE / 4, &mut answer).await {
                        return answer.ok();
                    }
                    let time = self.world.time();
                    self.world.database().cancel(serial, time, true);
                    return answer.await.ok();
                }
                _ => return answer.await.ok(),
            }
        }
    }

    /// Asks as long as a caller waits, once or until there is an answer.
    pub(super) async fn ask(&self, op: Op, is_repeated: bool) -> Result<Answer, StoreError> {
        let asked = async {
            loop {
                match self.call(op.clone()).await {
                    Some(answer) => return Ok(answer),
                    None if is_repeated => sleep(PAUSE).await,
                    None => return Err(later()),
                }
            }
        };
        timeout(PATIENCE, asked).await.unwrap_or_else(|_| Err(later()))
    }

    async fn ask_whether(&self, op: Op) -> Result<bool, StoreError> {
        let answer = self.ask(op, false).await?;
        let Answer::Done(done) = answer else { unreachable!("it was a change") };
        Ok(done)
    }

    fn kept(&self, row: (BotId, ChatId), link: Option<Link>) -> Kept {
        let Some(Link { version, serial, record: Some(record), .. }) = link else {
            return Kept::NONE;
        };
        self.note(row, version, serial);
        Kept { record: Some(record.0.clone()), version: Version(version) }
    }

    fn note(&self, (bot, chat): (BotId, ChatId), version: u64, serial: u64) {
        self.serials.lock().unwrap().insert((bot, chat, version), serial);
    }

    /// A commit over a version, with what it becomes.
    fn commit(&self, row: (BotId, ChatId), was: u64, record: Option<&Stored>) -> Commit {
        let over = match was {
            0 => 0,
            _ => self.serials.lock().unwrap().get(&(row.0, row.1, was)).copied().unwrap_or(1),
        };
        let serial = self.world.number();
        let next = match (record, self.world.broken) {
            (None, _) => 0,
            (Some(_), Some(Broken::CountingVersion)) => was + 1,
            (Some(_), _) => self.world.chance().below(1 << 60) as u64 + 1,
        };
        let is_blind = self.world.broken == Some(Broken::NoCas);
        let was = (!is_blind).then_some(was);
        Commit { row, was, over, next, serial, record: record.cloned() }
    }

    /// Takes every beat that did not change for so long for a death.
    async fn bury_silent(&self, view: &View, me: InstanceId, after: Duration) {
        let now = Instant::now();
        let silent: Vec<_> = {
            let mut sights = self.sights.lock().unwrap();
            let others = view.instances.iter().filter(|it| it.id != me);
            let is_silent = |it: &&Instance| {
                let sight = sights.entry(it.id).or_insert((it.beat, now));
                if sight.0 != it.beat {
                    *sight = (it.beat, now);
                    return false;
                }
                sight.1 < now && now - sight.1 >= after
            };
            others.filter(is_silent).copied().collect()
        };
        for it in silent {
            let _ = self.bury(it.id, it.beat).await;
        }
    }

    async fn bury(&self, who: InstanceId, beat: i64) -> Result<bool, StoreError> {
        let buried = self.ask_whether(Op::Bury(who, beat)).await?;
        if buried {
            self.world.note_burial(who, self.machine.number);
        }
        Ok(buried)
    }

    async fn take_from_the_living(&self, view: &View, me: InstanceId) {
        let others = view.bots.iter().filter(|it| it.keeper.is_some_and(|it| it != me));
        let taken = others.copied().next().filter(|_| self.world.chance().once_in(40));
        if let Some(it) = taken {
            let next = TenureId(self.world.number().cast_signed());
            let _ = self.ask(Op::Take(it.bot, it.tenure, me, next), false).await;
        }
    }
}

impl Drop for Client {
    fn drop(&mut self) {
        self.hang_up();
    }
}

fn later() -> StoreError {
    StoreError::Later(anyhow!("no answer"))
}

/// What a process sees of the others.
pub(super) struct Rows(pub(super) Arc<Client>, pub(super) Keepers);

impl Roster for Rows {
    async fn register(&self, me: &Instance) -> Result<(), StoreError> {
        self.0.ask_whether(Op::Register(*me)).await.map(drop)
    }

    async fn beat(&self, me: &Instance) -> Result<Option<View>, StoreError> {
        let sent = self.0.lease.now();
        let answer = self.0.ask(Op::Beat(*me), false).await?;
        let Answer::View(view) = answer else { unreachable!("it was a beat") };
        if self.0.world.broken == Some(Broken::BeatExtendsUnseen) {
            self.0.lease.extend(sent);
            sleep(Duration::from_millis(5)).await;
        }
        let Some(mut view) = view else { return Ok(None) };
        self.1.note(self.0.world.addresses(&view, me.id));
        match self.0.world.broken {
            Some(Broken::BuriesAtOnce) => self.0.bury_silent(&view, me.id, Duration::ZERO).await,
            Some(Broken::BuriesAfterGap) => {
                self.0.bury_silent(&view, me.id, Duration::from_secs(7)).await;
            }
            Some(Broken::TakesFromLiving) => self.0.take_from_the_living(&view, me.id).await,
            Some(Broken::PoisonWalks) => view.bots.iter_mut().for_each(|it| it.falls = 0),
            _ => {}
        }
        Ok(Some(view))
    }

    async fn bury(&self, who: InstanceId, beat: i64) -> Result<bool, StoreError> {
        self.0.bury(who, beat).await
    }

    async fn change(&self, bot: BotId, over: TenureId, to: Change) -> Result<bool, StoreError> {
        let done = self.0.ask_whether(Op::Change(bot, over, to)).await?;
        if done
            && matches!(to, Change::Claim(..))
            && self.0.world.broken == Some(Broken::ClaimExtends)
        {
            self.0.lease.extend(self.0.lease.now());
        }
        Ok(done)
    }
}

/// The records of a bot, for one tenure after another.
#[derive(Clone, Default)]
pub(super) struct Handle(Arc<Mutex<Option<Access>>>);

type Access = (Arc<Client>, Writer);

impl Handle {
    pub(super) fn set(&self, access: Option<Access>) {
        *self.0.lock().unwrap() = access;
    }

    fn get(&self) -> Access {
        self.0.lock().unwrap().clone().unwrap()
    }

    async fn write(
        &self,
        chat: ChatId,
        over: Version,
        record: Option<Stored>,
    ) -> Result<Version, StoreError> {
        let (client, writer) = self.get();
        let row = (writer.bot, chat);
        let mut overs = vec![over.0];
        let mut is_blind = false;
        loop {
            let mut unheard = None;
            for over in overs.clone() {
                let mut commit = client.commit(row, over, record.as_ref());
                if is_blind {
                    commit.was = None;
                }
                if !writer.is_open(To::Database) {
                    return Err(later());
                }
                writer.note_write("a commit");
                let (next, serial) = (commit.next, commit.serial);
                match client.call(Op::Commit(commit)).await {
                    Some(Answer::Done(true)) => {
                        client.note(row, next, serial);
                        return Ok(Version(next));
                    }
                    Some(_) => {}
                    None => {
                        client.note(row, next, serial);
                        unheard = Some(next);
                        break;
                    }
                }
            }
            let Some(next) = unheard else { return Err(StoreError::Stale) };
            sleep(PAUSE).await;
            is_blind = client.world.broken == Some(Broken::BlindRetry);
            if client.world.broken == Some(Broken::OwnVersionMeansDone)
                && let Answer::Row(Some(link)) = client.ask(Op::Load(row.0, row.1), true).await?
                && link.version == next
            {
                return Ok(Version(next));
            }
            overs.push(next);
        }
    }

    async fn rows(&self) -> Result<Vec<(ChatId, Kept)>, StoreError> {
        let (client, writer) = self.get();
        let answer = client.ask(Op::All(writer.bot), true).await?;
        let Answer::Rows(rows) = answer else { unreachable!("it was a page") };
        let kept = |(chat, link)| (chat, client.kept((writer.bot, chat), Some(link)));
        Ok(rows.into_iter().map(kept).collect())
    }
}

impl Store for Handle {
    async fn load(&self, chat: ChatId) -> Result<Kept, StoreError> {
        let (client, writer) = self.get();
        let answer = client.ask(Op::Load(writer.bot, chat), true).await?;
        let Answer::Row(link) = answer else { unreachable!("it was a row") };
        Ok(client.kept((writer.bot, chat), link))
    }

    async fn commit(
        &self,
        chat: ChatId,
        over: Version,
        record: Option<&Encoded>,
    ) -> Result<Version, StoreError> {
        if (over, record.is_none()) == (Version::NONE, true) {
            return Ok(Version::NONE);
        }
        let record = record.map(|it| Arc::new((Record::clone(it), it.bytes().to_owned())));
        let written = timeout(PATIENCE, self.write(chat, over, record)).await;
        let written = written.unwrap_or_else(|_| Err(later()));
        let says_again = self.get().0.world.broken == Some(Broken::SaysAgainForSettle);
        match written {
            // The outbox ends, and begins again.
            Err(StoreError::Later(error)) if says_again && IS_SPEAKING.get() => {
                Err(StoreError::Failed(error))
            }
            written => written,
        }
    }

    async fn confirm(&self, chat: ChatId, kept: Kept) -> Result<Kept, StoreError> {
        let is_left_out = match self.get().0.world.broken {
            Some(Broken::RepeatWithoutCommit) => !IS_SPEAKING.get(),
            Some(Broken::SpeaksFromReading) => IS_SPEAKING.get(),
            _ => false,
        };
        let Kept { record: Some(record), version } = kept else { return Ok(kept) };
        if is_left_out {
            return Ok(Kept { record: Some(record), version });
        }
        let record = record.encode().map_err(StoreError::Failed)?;
        let version = self.commit(chat, version, Some(&record)).await?;
        Ok(Kept { record: Some(Record::clone(&record)), version })
    }

    fn all(&self) -> impl Stream<Item = Result<(ChatId, Kept), StoreError>> + Send {
        stream::once(self.rows()).flat_map(|rows| match rows {
            Ok(rows) => stream::iter(rows.into_iter().map(Ok).collect::<Vec<_>>()),
            Err(error) => stream::iter(vec![Err(error)]),
        })
    }
}

impl World {
    /// Looks at a burial: only what is dead, stopped or cut off may be buried.
    fn note_burial(&self, who: InstanceId, by: usize) {
        for machine in self.machines() {
            let is_it = *machine.instance.lock().unwrap() == Some(who);
            if is_it && machine.number != by && !machine.has_trouble() {
                self.fail(format!("a living instance was buried: {}", machine.number));
            }
            if is_it && machine.number == by && !machine.is_leaving.load(Ordering::Relaxed) {
                self.fail("an instance buried itself".to_owned());
            }
        }
    }
}
