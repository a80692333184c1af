//! Updates that wait for the bot, and `getUpdates`.

use std::{mem, time::Duration};

use serde_json::{Value, json};

use super::{
    Shared,
    call::{Answer, Call, Refusal},
    world::World,
};

const LONGEST_POLL: i64 = 50;
/// How far above the newest number an offset may be before it is ignored.
const FUTURE: i64 = 10;

pub(super) struct Updates {
    next_id: i64,
    pub(super) pending: Vec<Update>,
    past: Vec<Update>,
    last_confirmed: Vec<i64>,
    /// The kinds asked for; all, if none are.
    pub(super) allowed: Vec<String>,
    /// Which poll is the newest one.
    poll: u64,
}

#[derive(Clone)]
pub(super) struct Update {
    pub(super) id: i64,
    /// Within a queue a webhook gets one update at a time.
    pub(super) queue: i64,
    pub(super) body: Value,
    handed_out: bool,
    /// Whether it has been confirmed before; offsets then do not hide it.
    again: bool,
}

impl Default for Updates {
    fn default() -> Self {
        Self {
            next_id: 508_231_774,
            pending: Vec::new(),
            past: Vec::new(),
            last_confirmed: Vec::new(),
            allowed: Vec::new(),
            poll: 0,
        }
    }
}

impl Updates {
    /// Adds an update, unless the bot has asked for other kinds only; returns
    /// its number.
    pub(super) fn push(&mut self, kind: &str, queue: i64, body: Value) -> i64 {
        let id = self.next_id;
        self.next_id += 1;
        if self.allowed.is_empty() || self.allowed.iter().any(|allowed| allowed == kind) {
            let body = json!({"update_id": id, kind: body});
            self.pending.push(Update { id, queue, body, handed_out: false, again: false });
        }
        id
    }

    /// Moves an update that a webhook has accepted to the past.
    pub(super) fn settle(&mut self, id: i64) {
        if let Some(at) = self.pending.iter().position(|update| update.id == id) {
            self.past.push(self.pending.remove(at));
            self.last_confirmed = vec![id];
        }
    }

    pub(super) fn redeliver(&mut self, id: i64) {
        let past = self.past.iter().find(|update| update.id == id);
        let past = past.unwrap_or_else(|| panic!("update {id} has not been confirmed")).clone();
        self.pending.insert(0, Update { again: true, handed_out: false, ..past });
    }

    pub(super) fn forget_confirmation(&mut self) {
        for id in mem::take(&mut self.last_confirmed).into_iter().rev() {
            self.redeliver(id);
        }
    }

    /// Returns the messages and taps of the past, each with its chat.
    #[cfg(feature = "postgres")]
    pub(super) fn confirmed(&self) -> Vec<(i64, i64)> {
        let places = ["/message/chat/id", "/callback_query/message/chat/id"];
        let chat = |it: &Update| places.iter().find_map(|at| it.body.pointer(at)?.as_i64());
        self.past.iter().filter_map(|it| Some((chat(it)?, it.id))).collect()
    }

    pub(super) fn jump(&mut self) {
        self.past.append(&mut self.pending);
        let id = self.next_id;
        self.next_id = if id > 500_000_000 { id / 3 } else { id * 2 + 17 };
    }

    pub(super) fn drop_pending(&mut self) {
        self.past.append(&mut self.pending);
    }

    /// Takes the offset as Telegram does: one in the far future is as none.
    fn confirm(&mut self, offset: i64) -> i64 {
        let offset = if offset > self.next_id + FUTURE { 0 } else { offset };
        let done = |update: &mut Update| update.id < offset && (!update.again || update.handed_out);
        let done: Vec<Update> = self.pending.extract_if(.., done).collect();
        if !done.is_empty() {
            self.last_confirmed = done.iter().map(|update| update.id).collect();
        }
        self.past.extend(done);
        offset
    }

    fn batch(&mut self, offset: i64, limit: usize) -> Vec<Value> {
        let due = self.pending.iter_mut().filter(|update| update.again || update.id >= offset);
        due.take(limit)
            .map(|update| {
                update.handed_out = true;
                update.body.clone()
            })
            .collect()
    }
}

/// Answers `getUpdates`, when there is an update or time is up.
pub(super) async fn poll(shared: &Shared, call: &Call) -> Answer {
    let (poll, offset) = shared.change(|world| begin(world, call))?;
    let limit = call.number("limit").unwrap_or(100).clamp(1, 100) as usize;
    let seconds = call.number("timeout").unwrap_or_default().clamp(0, LONGEST_POLL);
    let mut changes = shared.changes.subscribe();
    let updates = async {
        loop {
            let batch = shared.with(|world| look(world, poll, offset, limit))?;
            if !batch.is_empty() {
                return Ok(json!(batch));
            }
            // The sender lives as long as the fake, and the fake outlives this.
            let _ = changes.changed().await;
        }
    };
    let time = Duration::from_secs(seconds as u64);
    tokio::time::timeout(time, updates).await.unwrap_or_else(|_| Ok(json!([])))
}

fn begin(world: &mut World, call: &Call) -> Result<(u64, i64), Refusal> {
    if world.webhook.is_some() {
        return Err(conflict(
            "can't use getUpdates method while webhook is active; use deleteWebhook to delete \
             the webhook first",
        ));
    }
    let updates = &mut world.updates;
    if let Some(allowed) = call.words("allowed_updates") {
        updates.allowed = allowed;
    }
    updates.poll += 1;
    let offset = updates.confirm(call.number("offset").unwrap_or_default());
    Ok((updates.poll, offset))
}

fn look(world: &mut World, poll: u64, offset: i64, limit: usize) -> Result<Vec<Value>, Refusal> {
    if world.webhook.is_some() {
        return Err(conflict("terminated by setWebhook request"));
    }
    if world.updates.poll != poll {
        return Err(conflict(
            "terminated by other getUpdates request; make sure that only one bot instance is \
             running",
        ));
    }
    Ok(world.updates.batch(offset, limit))
}

fn conflict(why: &str) -> Refusal {
    Refusal::new(409, &format!("Conflict: {why}"))
}
