//! The socket by which a running bot is asked for its figures: it writes what was
//! counted, a line each.

use std::io::{Read, Write};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use chrono::{DateTime, Utc};

use super::Figures;
use crate::app::App;
use crate::control::{self, ControlSocket};
use crate::store::Store;
use crate::store::counts::{Cell, Counts};
use crate::user;

/// The name of the socket.
const NAME: &str = "figures";

/// How long somebody waits for an answer: all records are read first.
const PATIENCE: Duration = Duration::from_secs(600);

/// The pause after a visitor could not be answered.
const PAUSE: Duration = Duration::from_secs(1);

/// What the last line is, so that an answer that is cut short is noticed.
const END: &str = "end";

/// The socket in the folder of a store.
pub(crate) struct FiguresSocket(ControlSocket);

impl FiguresSocket {
    /// Opens it, as `ControlSocket::open` does.
    pub(crate) fn open(store: &Path) -> anyhow::Result<Self> {
        ControlSocket::open(store, NAME).map(Self)
    }

    /// Answers one visitor after another, for ever.
    pub(crate) async fn serve<S: Store>(self, app: Arc<App<S>>, clock: fn() -> DateTime<Utc>) {
        loop {
            let answered = async {
                let visitor = self.0.visitor().await?;
                let in_force = app.editions.now();
                let figures = Figures::collect(&app.store, &in_force, clock()).await?;
                let write = move || write(visitor, &figures);
                tokio::task::spawn_blocking(write).await?
            };
            if let Err(error) = answered.await {
                tracing::error!("figures could not be given: {:#}", user::named(error));
                tokio::time::sleep(PAUSE).await;
            }
        }
    }
}

/// Asks a running bot; returns none if none runs.
pub(crate) fn ask(store: &Path) -> anyhow::Result<Option<Figures>> {
    let Some(mut stream) = control::connect(store, NAME, PATIENCE)? else { return Ok(None) };
    let mut text = String::new();
    stream.read_to_string(&mut text)?;
    read(&text).context("ask the running bot, whose log may say more").map(Some)
}

fn write(mut to: UnixStream, figures: &Figures) -> anyhow::Result<()> {
    let lines = figures.0.0.iter().map(|(cell, times)| format!("{times} {cell}\n"));
    let text: String = lines.chain([END.to_owned()]).collect();
    Ok(to.write_all(text.as_bytes())?)
}

fn read(text: &str) -> anyhow::Result<Figures> {
    let lines = text.strip_suffix(END).context("its answer is cut short")?;
    let mut counts = Counts::default();
    for line in lines.lines() {
        let (times, cell) = line.split_once(' ').context("it is not a figure")?;
        counts.add(Cell::read(cell).context("it is not a figure")?, times.parse()?);
    }
    Ok(Figures::of(counts))
}
