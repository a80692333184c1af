//! The fake Bot API server: answers calls, delivers updates.

use std::rc::Rc;
use std::time::Duration;

use tokio::net::{TcpListener, TcpStream};
use tokio::task::spawn_local;
use tokio::time::{sleep, timeout};

use crate::http::{self, Connection};
use crate::params::Params;
use crate::world::{Shared, Update};

/// What a webhook is sent to be believed.
pub const SECRET: &str = "bench-bench-bench";

/// The path of the webhook, of the first bot.
pub const PATH: &str = "/telegram";

/// Returns the path of a bot's webhook.
pub fn path_of(bot: usize) -> String {
    if bot == 0 { PATH.to_owned() } else { format!("{PATH}/{bot}") }
}

/// Updates under way at once; more than 100 Telegram never has.
const CONNECTIONS_MAX: usize = 100;

/// Updates in one answer to `getUpdates`, as Telegram has it.
const UPDATES_MAX: usize = 100;

/// Serves the Bot API on a port of its own, which is returned.
pub async fn serve(world: Shared) -> anyhow::Result<u16> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let port = listener.local_addr()?.port();
    spawn_local(async move {
        while let Ok((stream, _)) = listener.accept().await {
            spawn_local(answer_calls(world.clone(), Connection::new(stream)));
        }
    });
    Ok(port)
}

async fn answer_calls(world: Shared, mut connection: Connection) {
    while let Ok(Some(request)) = connection.request().await {
        let params = Params::read(&request);
        let answer = if request.method == "getupdates" {
            updates(&world, request.bot, &params).await
        } else {
            world.borrow_mut().answer(request.bot, &request.method, &params)
        };
        if connection.write(http::ok(&answer).as_bytes()).await.is_err() {
            return;
        }
    }
}

/// Answers `getUpdates`: confirms what lies below the offset, and waits until
/// there is something new.
async fn updates(world: &Shared, bot: usize, params: &Params) -> String {
    let waiting = {
        let queue = &mut world.borrow_mut().queues[bot];
        queue.polled = true;
        while queue.updates.front().is_some_and(|it| it.id < params.offset) {
            queue.updates.pop_front();
        }
        queue.waiting.clone()
    };
    if world.borrow().queues[bot].updates.is_empty() {
        let _ = timeout(Duration::from_secs(params.timeout), waiting.notified()).await;
    }
    let mut world = world.borrow_mut();
    let waiting = &world.queues[bot].updates;
    let batch: Vec<Rc<Update>> = waiting.iter().take(UPDATES_MAX).cloned().collect();
    let bodies: Vec<&str> = batch.iter().map(|it| it.body.as_str()).collect();
    let answer = format!(r#"{{"ok":true,"result":[{}]}}"#, bodies.join(","));
    for update in &batch {
        world.deliver(update);
    }
    answer
}

/// Calls a webhook with what there is to deliver, over as many connections as
/// Telegram would have.
pub fn call(world: &Shared, port: u16) -> Vec<tokio::task::JoinHandle<()>> {
    (0..CONNECTIONS_MAX).map(|_| spawn_local(deliver(world.clone(), port))).collect()
}

async fn deliver(world: Shared, port: u16) {
    let waiting = world.borrow().queues[0].waiting.clone();
    let mut connection = None;
    loop {
        let next = world.borrow_mut().queues[0].updates.pop_front();
        let Some(update) = next else {
            waiting.notified().await;
            continue;
        };
        if connection.is_none() {
            let stream = TcpStream::connect(("127.0.0.1", port)).await.ok();
            connection = stream.map(Connection::new);
        }
        let is_taken = match &mut connection {
            Some(connection) => hand_over(&world, connection, &update).await,
            None => false,
        };
        if !is_taken {
            // Telegram, too, brings again what was not acknowledged.
            connection = None;
            sleep(Duration::from_millis(20)).await;
            world.borrow_mut().queues[0].updates.push_front(update);
        }
    }
}

async fn hand_over(world: &Shared, connection: &mut Connection, update: &Update) -> bool {
    world.borrow_mut().deliver(update);
    let call = http::call(&path_of(update.bot), SECRET, &update.body);
    if connection.write(call.as_bytes()).await.is_err() {
        return false;
    }
    let Ok(Some(answer)) = connection.answer().await else { return false };
    if !(200..300).contains(&answer.status) {
        return false;
    }
    let mut world = world.borrow_mut();
    if !answer.body.is_empty() {
        reply_within(&mut world, &answer.body);
    }
    world.acknowledge(update);
    true
}

/// A bot may make one call by way of its answer.
fn reply_within(world: &mut crate::world::World, body: &[u8]) {
    let Ok(call) = serde_json::from_slice::<serde_json::Value>(body) else { return };
    if call["method"].as_str().is_some_and(|it| it.eq_ignore_ascii_case("answerCallbackQuery")) {
        *world.counts.calls.entry("answer within".to_owned()).or_default() += 1;
        world.answered(call["callback_query_id"].as_str().unwrap_or_default());
    }
}
