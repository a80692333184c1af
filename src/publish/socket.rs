//! The socket by which a running bot is asked to publish: a line in, a line out.

use std::io::{BufRead, BufReader, Write};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::time::Duration;

use anyhow::Context;
use chrono::{DateTime, Utc};

use super::{Answer, Publisher, Request};
use crate::control::{self, ControlSocket};
use crate::store::Store;
use crate::user;

/// The name of the socket.
const NAME: &str = "publish";

/// How long somebody waits for an answer: both versions are proved first.
const PATIENCE: Duration = Duration::from_secs(600);

/// The pause after a visitor could not be answered.
const PAUSE: Duration = Duration::from_secs(1);

/// The socket in the folder of a store.
pub(crate) struct PublishSocket(ControlSocket);

impl PublishSocket {
    /// Opens it, as `ControlSocket::open` does.
    pub(crate) fn open(store: &Path) -> anyhow::Result<Self> {
        ControlSocket::open(store, NAME).map(Self)
    }

    /// Answers one request after another, for ever.
    pub(crate) async fn serve<S: Store>(
        self,
        publisher: Publisher<S>,
        clock: fn() -> DateTime<Utc>,
    ) {
        loop {
            let answered = async {
                let visitor = self.0.visitor().await?;
                let read = move || anyhow::Ok((read(&visitor)?, visitor));
                let (request, visitor) = tokio::task::spawn_blocking(read).await??;
                let answer = publisher.answer(request, clock()).await;
                let write = move || write(&visitor, &answer);
                tokio::task::spawn_blocking(write).await?
            };
            if let Err(error) = answered.await {
                tracing::error!("somebody who publishes got no answer: {:#}", user::named(error));
                tokio::time::sleep(PAUSE).await;
            }
        }
    }
}

/// Asks a running bot; returns none if none runs.
pub(crate) fn ask(store: &Path, request: &Request) -> anyhow::Result<Option<Answer>> {
    let Some(stream) = control::connect(store, NAME, PATIENCE)? else { return Ok(None) };
    write(&stream, request)?;
    read(&stream).context("ask the running bot, whose log may say more").map(Some)
}

fn write(mut stream: &UnixStream, what: &impl serde::Serialize) -> anyhow::Result<()> {
    let mut line = serde_json::to_vec(what)?;
    line.push(b'\n');
    Ok(stream.write_all(&line)?)
}

fn read<T: serde::de::DeserializeOwned>(stream: &UnixStream) -> anyhow::Result<T> {
    let mut line = String::new();
    BufReader::new(stream).read_line(&mut line)?;
    Ok(serde_json::from_str(&line)?)
}
