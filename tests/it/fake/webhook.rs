//! The webhook: set, described, and delivered to.
//!
//! Invariant: of one queue's updates one is on its way at a time, and the next
//! one leaves when it has been accepted. Between queues there is no order.
//!
//! Unlike Telegram the fake takes `http://`, on the loopback only.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
    time::Duration,
};

use reqwest::redirect::Policy;
use serde_json::{Map, Value, json};
use tokio::task::JoinSet;

use super::{
    Shared, Timing,
    call::{Answer, Call, Refusal},
    limits, methods, server,
    world::World,
};

const SECRET_HEADER: &str = "X-Telegram-Bot-Api-Secret-Token";

#[derive(Clone)]
pub(super) struct Webhook {
    url: String,
    secret: String,
    max_connections: i64,
    last_error: Option<(i64, String)>,
}

/// One attempt to deliver an update.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Delivery {
    /// The update's number.
    pub(crate) update_id: i64,
    /// The status of the answer, if there was one in time.
    pub(crate) status: Option<u16>,
}

pub(super) fn set(world: &mut World, call: &Call) -> Answer {
    let url = call.text("url");
    if url.is_empty() {
        return delete(world, call);
    }
    limits::secret(call.text("secret_token"))?;
    if !acceptable(url) {
        return Err(Refusal::bad("bad webhook: An HTTPS URL must be provided for webhook"));
    }
    if let Some(allowed) = call.words("allowed_updates") {
        world.updates.allowed = allowed;
    }
    let webhook = Webhook {
        url: url.to_owned(),
        secret: call.text("secret_token").to_owned(),
        max_connections: call.number("max_connections").unwrap_or(40).clamp(1, 100),
        last_error: None,
    };
    replace(world, call, Some(webhook));
    Ok(json!(true))
}

pub(super) fn delete(world: &mut World, call: &Call) -> Answer {
    replace(world, call, None);
    Ok(json!(true))
}

fn replace(world: &mut World, call: &Call, webhook: Option<Webhook>) {
    if call.flag("drop_pending_updates") {
        world.updates.drop_pending();
    }
    world.webhook = webhook;
    world.webhook_age += 1;
}

fn acceptable(url: &str) -> bool {
    let Ok(url) = url.parse::<reqwest::Url>() else { return false };
    let loopback = matches!(url.host_str(), Some("127.0.0.1" | "localhost"));
    url.scheme() == "https" || (url.scheme() == "http" && loopback)
}

pub(super) fn info(world: &World) -> Value {
    let mut info = json!({"url": "", "has_custom_certificate": false,
        "pending_update_count": world.updates.pending.len()});
    if !world.updates.allowed.is_empty() {
        info["allowed_updates"] = json!(world.updates.allowed);
    }
    if let Some(webhook) = &world.webhook {
        info["url"] = json!(webhook.url);
        info["max_connections"] = json!(webhook.max_connections);
        if let Some((date, message)) = &webhook.last_error {
            info["last_error_date"] = json!(date);
            info["last_error_message"] = json!(message);
        }
    }
    info
}

/// An update on its way.
struct Parcel {
    id: i64,
    queue: i64,
    body: Value,
    webhook: Webhook,
    /// The webhook it is meant for; void once that has been set again.
    age: u64,
}

/// Delivers updates while a webhook is set, until aborted.
pub(super) async fn deliver(shared: Arc<Shared>, timing: Timing) {
    let client = reqwest::Client::builder()
        .no_proxy()
        .redirect(Policy::none())
        .timeout(timing.answer)
        .build();
    let client = client.expect("a plain client can be built");
    let mut changes = shared.changes.subscribe();
    let mut busy = HashSet::new();
    let mut flying = JoinSet::new();
    loop {
        for parcel in shared.with(|world| due(world, &busy)) {
            busy.insert(parcel.queue);
            flying.spawn(carry(shared.clone(), client.clone(), parcel, timing.retry));
        }
        tokio::select! {
            _ = changes.changed() => {}
            Some(landed) = flying.join_next() => {
                busy.remove(&landed.expect("carrying does not panic"));
            }
        }
    }
}

/// Returns the first update of each queue that is not busy.
fn due(world: &World, busy: &HashSet<i64>) -> Vec<Parcel> {
    let Some(webhook) = &world.webhook else { return Vec::new() };
    let free = (webhook.max_connections as usize).saturating_sub(busy.len());
    let mut taken = busy.clone();
    let first = world.updates.pending.iter().filter(|update| taken.insert(update.queue));
    let parcels = first.take(free).map(|update| Parcel {
        id: update.id,
        queue: update.queue,
        body: update.body.clone(),
        webhook: webhook.clone(),
        age: world.webhook_age,
    });
    parcels.collect()
}

/// Posts an update until it is accepted or meant for another webhook; returns
/// its queue.
async fn carry(
    shared: Arc<Shared>,
    client: reqwest::Client,
    parcel: Parcel,
    retry: Duration,
) -> i64 {
    let mut wait = Duration::ZERO;
    loop {
        let (status, body) = post(&client, &parcel).await;
        if shared.change(|world| landed(world, &parcel, status)) {
            answer_within(&shared, &body);
            return parcel.queue;
        }
        tokio::time::sleep(wait).await;
        wait = (wait * 2).clamp(retry, retry * 16);
        if shared.with(|world| void(world, &parcel)) {
            return parcel.queue;
        }
    }
}

async fn post(client: &reqwest::Client, parcel: &Parcel) -> (Option<u16>, Vec<u8>) {
    let mut request = client.post(&parcel.webhook.url).json(&parcel.body);
    if !parcel.webhook.secret.is_empty() {
        request = request.header(SECRET_HEADER, &parcel.webhook.secret);
    }
    let Ok(response) = request.send().await else { return (None, Vec::new()) };
    let status = response.status().as_u16();
    response.bytes().await.map_or((None, Vec::new()), |body| (Some(status), body.to_vec()))
}

/// Takes the call of the Bot API that an answer may hold. How it went, the bot does
/// not get to know.
fn answer_within(shared: &Shared, body: &[u8]) {
    let Ok(mut params) = serde_json::from_slice::<Map<String, Value>>(body) else { return };
    let Some(Value::String(method)) = params.remove("method") else { return };
    let call = Call { method: method.to_lowercase(), params, uploads: HashMap::default() };
    shared.change(|world| {
        let (order, _) = server::note(world, &method, &call);
        let refusal = methods::answer(world, &call).err();
        world.requests[order].refusal = refusal.map(|it| it.description);
    });
}

/// Notes how a delivery ended; whether the update was accepted.
fn landed(world: &mut World, parcel: &Parcel, status: Option<u16>) -> bool {
    world.deliveries.push(Delivery { update_id: parcel.id, status });
    let accepted = status.is_some_and(|status| (200..300).contains(&status));
    let date = world.now();
    if accepted {
        world.updates.settle(parcel.id);
    } else if let Some(webhook) = &mut world.webhook {
        let message = match status {
            Some(status) => format!("Wrong response from the webhook: {status}"),
            None => "Connection failed".to_owned(),
        };
        webhook.last_error = Some((date, message));
    }
    accepted
}

fn void(world: &World, parcel: &Parcel) -> bool {
    let waits = world.updates.pending.iter().any(|update| update.id == parcel.id);
    world.webhook_age != parcel.age || !waits
}
