//! The roster of a fleet in PostgreSQL.
//!
//! Invariant: each change is one statement on one row, and a transaction of its
//! own, so that a pooler can carry it and a lost connection leaves nothing open.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use anyhow::{Context, anyhow, ensure};
use chrono::DateTime;
use futures::try_join;
use tokio::time::timeout;

use super::keepers::Keepers;
use super::others::{Serves, Shown};
use super::{BotId, BotRow, Change, Instance, InstanceId, Roster, TenureId, View};
use crate::store::StoreError;
use crate::store::postgres::Database;
use crate::store::postgres::line::{Line, Param, Row, Trouble, Type};

/// How long a change may have no answer. Its connection is then given up, which
/// may leave a session behind; but changes follow from views, and while no beat
/// is answered there is none.
const PATIENCE: Duration = Duration::from_secs(8);

/// How long a beat may have no answer before its connection is given up, and
/// the longest such time: a proxy may hold a connection to a server that is
/// gone, but one to a server that waits for its standby leaves a session behind.
const SILENCE: (Duration, Duration) = (Duration::from_secs(30), Duration::from_secs(300));

const REGISTER: &str = "\
    INSERT INTO instance (id, bot, name, beat, fit, release, address) \
    VALUES ($1, $2, $3, $4, $5, $6, $7)";

const BEAT: &str = "UPDATE instance SET beat = $2, fit = $3 WHERE id = $1 RETURNING id";

const BOTS: &str = "\
    SELECT id, tenure, keeper, heir, falls FROM bot WHERE id = ANY($1) ORDER BY id";

const INSTANCES: &str = "\
    SELECT id, beat, fit, release, (extract(epoch FROM clock_timestamp()) * 1000)::int8, \
    address FROM instance WHERE bot = $1";

const SHOW: &str = "UPDATE instance SET serves = $2 WHERE id = $1 AND serves IS DISTINCT FROM $2";

const SHOWN: &str = "SELECT id, name, beat, release, serves FROM instance WHERE bot = $1";

const NAMES: &str = "SELECT name FROM instance WHERE bot = ANY($1) ORDER BY name";

const BURY: &str = "DELETE FROM instance WHERE id = $1 AND beat = $2 RETURNING name";

const CLAIM: &str = "\
    UPDATE bot SET keeper = $4, tenure = $3, heir = NULL, \
    falls = CASE WHEN keeper IS NULL THEN falls ELSE LEAST(falls + 1, 1000) END \
    WHERE id = $1 AND tenure = $2 AND EXISTS (SELECT 1 FROM instance WHERE id = $4) \
    AND (keeper IS NULL OR NOT EXISTS (SELECT 1 FROM instance i WHERE i.id = keeper)) RETURNING id";

const ASK: &str = "UPDATE bot SET heir = $3 WHERE id = $1 AND tenure = $2 RETURNING id";

const GIVE: &str = "\
    UPDATE bot SET keeper = NULL, tenure = $3 WHERE id = $1 AND tenure = $2 RETURNING id";

const RECOVER: &str = "UPDATE bot SET falls = 0 WHERE id = $1 AND tenure = $2 RETURNING id";

/// The bots of a fleet, by their numbers. Fleets of one bot each can share a
/// database; all that keep several are one fleet, whatever bots each has.
#[derive(Clone, Debug)]
pub enum FleetBots {
    /// The fleet has no other.
    One(i64),
    /// Those that this instance can keep.
    Several(Vec<i64>),
}

/// What stands as the bot of an instance that can keep several: no bot has this
/// number.
const SEVERAL: i64 = 0;

impl FleetBots {
    /// Returns what stands as the bot of each instance of the fleet.
    fn group(&self) -> i64 {
        match self {
            Self::One(bot) => *bot,
            Self::Several(_) => SEVERAL,
        }
    }

    fn numbers(&self) -> Vec<i64> {
        match self {
            Self::One(bot) => vec![*bot],
            Self::Several(bots) => bots.clone(),
        }
    }
}

/// What an instance sees of its bots and of the others that can keep them.
pub struct Rows {
    bots: Vec<i64>,
    group: i64,
    name: String,
    /// As what it registered last.
    id: Mutex<Option<InstanceId>>,
    /// Where the others reach this instance.
    address: Option<String>,
    keepers: Keepers,
    /// For beats alone: what is before one keeps it waiting.
    beats: Line,
    changes: Line,
    silence: Mutex<Duration>,
    database: Database,
}

impl Rows {
    /// Connects to nothing yet; `name` is for people.
    pub fn new(database: &Database, name: &str, bots: FleetBots) -> Self {
        Self {
            group: bots.group(),
            bots: bots.numbers(),
            name: name.to_owned(),
            id: Mutex::default(),
            address: None,
            keepers: Keepers::default(),
            beats: database.line(),
            changes: database.line(),
            silence: Mutex::new(SILENCE.0),
            database: database.clone(),
        }
    }

    /// The same, of an instance that the others reach here.
    pub fn reached_at(self, address: Option<String>) -> Self {
        Self { address, ..self }
    }

    /// Returns where other instances are reached, now and later.
    pub fn keepers(&self) -> Keepers {
        self.keepers.clone()
    }

    /// Fails if instances of a fleet are registered: somebody outside of it,
    /// whom they do not know, would speak beside them.
    pub async fn refuse_beside_fleet(&self) -> anyhow::Result<()> {
        let groups = [&self.bots[..], &[SEVERAL]].concat();
        let rows = self.changes.query_first(NAMES, &[(&groups, Type::INT8_ARRAY)]).await?;
        let names = rows.iter().map(|it| it.try_get(0)).collect::<Result<Vec<String>, _>>()?;
        ensure!(
            names.is_empty(),
            "this bot is served by a fleet ({}); set `fleet.name` to serve it as one more \
             instance, or stop the others first; if none of them runs any more, start one with \
             `fleet.name` and stop it",
            names.join(", ")
        );
        Ok(())
    }

    /// Shows the others what this instance serves. Returns how it shows itself, and
    /// how they do; nothing if it is not registered. To be called only while beats
    /// are answered, as a change.
    pub async fn show(&self, serves: &Serves) -> Result<Option<(Shown, Vec<Shown>)>, StoreError> {
        let Some(me) = *self.id() else { return Ok(None) };
        let text = serde_json::to_string(serves).map_err(|it| StoreError::Failed(it.into()))?;
        self.change_row(SHOW, &[(&me.0, Type::INT8), (&text, Type::TEXT)]).await?;
        let rows = self.change_row(SHOWN, &[(&self.group, Type::INT8)]).await?;
        let all: anyhow::Result<Vec<_>> = rows.iter().map(shown).collect();
        let (mine, others) =
            all.map_err(StoreError::Failed)?.into_iter().partition::<Vec<_>, _>(|it| it.id == me);
        Ok(mine.into_iter().next().map(|it| (it, others)))
    }

    fn id(&self) -> MutexGuard<'_, Option<InstanceId>> {
        self.id.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Sends a change, and returns its rows.
    async fn change_row(
        &self,
        statement: &str,
        params: &[Param<'_>],
    ) -> Result<Vec<Row>, StoreError> {
        match timeout(PATIENCE, self.changes.query(statement, params)).await {
            Ok(answer) => answer.map_err(unanswered),
            Err(_) => {
                self.changes.give_up().await;
                Err(silent(PATIENCE))
            }
        }
    }

    /// Sends a beat, and returns what is seen after it. All of it is one trip.
    async fn beat_and_look(&self, me: &Instance) -> Result<Option<View>, Trouble> {
        let line = self.beats.open().await?;
        let beat: [Param<'_>; 3] =
            [(&me.id.0, Type::INT8), (&me.beat, Type::INT8), (&me.fit, Type::BOOL)];
        let bots: [Param<'_>; 1] = [(&self.bots, Type::INT8_ARRAY)];
        let group: [Param<'_>; 1] = [(&self.group, Type::INT8)];
        let (beaten, bots, instances) = try_join!(
            line.query(BEAT, &beat),
            line.query(BOTS, &bots),
            line.query(INSTANCES, &group)
        )?;
        if beaten.is_empty() || instances.is_empty() {
            return Ok(None);
        }
        let view = view(&bots, &instances).map_err(Trouble::Refused)?;
        self.keepers.note(addresses(&view, me.id, &instances).map_err(Trouble::Refused)?);
        Ok(Some(view))
    }

    fn silence(&self) -> MutexGuard<'_, Duration> {
        self.silence.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn unanswered(trouble: Trouble) -> StoreError {
    match trouble {
        Trouble::Passing(error) | Trouble::Denied(error) => StoreError::Later(error),
        Trouble::Refused(error) => StoreError::Failed(error.context("change the fleet")),
    }
}

fn silent(time: Duration) -> StoreError {
    StoreError::Later(anyhow!("the database has not answered for {} s", time.as_secs()))
}

fn view(bots: &[Row], instances: &[Row]) -> anyhow::Result<View> {
    let bots = bots.iter().map(|row| {
        let (keeper, heir) = (row.try_get::<_, Option<i64>>(2)?, row.try_get::<_, Option<i64>>(3)?);
        let falls: i16 = row.try_get(4)?;
        let (bot, tenure) = (BotId(row.try_get(0)?), TenureId(row.try_get(1)?));
        let (keeper, heir) = (keeper.map(InstanceId), heir.map(InstanceId));
        Ok(BotRow { bot, tenure, keeper, heir, falls: falls.unsigned_abs() })
    });
    let others = instances.iter().map(|row| {
        let (id, beat) = (InstanceId(row.try_get(0)?), row.try_get(1)?);
        Ok(Instance { id, beat, fit: row.try_get(2)?, release: row.try_get(3)? })
    });
    let time = instances.first().context("there is no instance")?.try_get(4)?;
    Ok(View {
        bots: bots.collect::<anyhow::Result<_>>()?,
        instances: others.collect::<anyhow::Result<_>>()?,
        time: DateTime::from_timestamp_millis(time).context("the database has no time")?,
    })
}

/// Returns where the keepers of bots are reached, other than this instance.
fn addresses(
    view: &View,
    me: InstanceId,
    instances: &[Row],
) -> anyhow::Result<BTreeMap<BotId, String>> {
    let mut all = BTreeMap::new();
    for row in instances {
        let (id, address): (_, Option<String>) = (InstanceId(row.try_get(0)?), row.try_get(5)?);
        let Some(address) = address.filter(|_| id != me) else { continue };
        let kept = view.bots.iter().filter(|it| it.keeper == Some(id));
        all.extend(kept.map(|it| (it.bot, address.clone())));
    }
    Ok(all)
}

fn shown(row: &Row) -> anyhow::Result<Shown> {
    let serves: Option<String> = row.try_get(4)?;
    Ok(Shown {
        id: InstanceId(row.try_get(0)?),
        name: row.try_get(1)?,
        beat: row.try_get(2)?,
        release: row.try_get(3)?,
        serves: serves.and_then(|it| serde_json::from_str(&it).ok()),
    })
}

impl Roster for Rows {
    async fn register(&self, me: &Instance) -> Result<(), StoreError> {
        *self.id() = Some(me.id);
        let params: [Param<'_>; 7] = [
            (&me.id.0, Type::INT8),
            (&self.group, Type::INT8),
            (&self.name, Type::TEXT),
            (&me.beat, Type::INT8),
            (&me.fit, Type::BOOL),
            (&me.release, Type::INT4),
            (&self.address, Type::TEXT),
        ];
        self.change_row(REGISTER, &params).await.map(drop)
    }

    async fn beat(&self, me: &Instance) -> Result<Option<View>, StoreError> {
        let patience = *self.silence();
        match timeout(patience, self.beat_and_look(me)).await {
            Ok(answer) => {
                if answer.is_ok() {
                    self.database.note_answer();
                }
                *self.silence() = SILENCE.0;
                answer.map_err(unanswered)
            }
            Err(_) => {
                self.beats.give_up().await;
                *self.silence() = (patience * 2).min(SILENCE.1);
                Err(silent(patience))
            }
        }
    }

    async fn bury(&self, who: InstanceId, beat: i64) -> Result<bool, StoreError> {
        let params: [Param<'_>; 2] = [(&who.0, Type::INT8), (&beat, Type::INT8)];
        let buried = self.change_row(BURY, &params).await?;
        for row in &buried {
            let name: String = row.try_get(0).map_err(|it| StoreError::Failed(it.into()))?;
            tracing::info!(name, "an instance is not in the fleet any more");
        }
        Ok(!buried.is_empty())
    }

    async fn change(&self, bot: BotId, over: TenureId, to: Change) -> Result<bool, StoreError> {
        let (statement, more) = match to {
            Change::Claim(me, next) => (CLAIM, vec![next.0, me.0]),
            Change::Ask(me) => (ASK, vec![me.0]),
            Change::Give(next) => (GIVE, vec![next.0]),
            Change::Recover => (RECOVER, Vec::new()),
        };
        let values = [vec![bot.0, over.0], more].concat();
        let param = |it| -> Param<'_> { (it, Type::INT8) };
        let params: Vec<_> = values.iter().map(|it| param(it)).collect();
        Ok(!self.change_row(statement, &params).await?.is_empty())
    }
}
