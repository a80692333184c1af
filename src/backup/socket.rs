//! The backup socket: a running program writes a backup to anybody who connects.

use std::os::unix::net::UnixStream;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Utc};
use tokio::runtime::Handle;

use crate::app::App;
use crate::control::{self, ControlSocket};
use crate::store::Store;
use crate::store::keyring::Keyring;
use crate::user;

/// The name of the socket.
const NAME: &str = "backup";

/// How long the visitor waits for the next part.
const PATIENCE: Duration = Duration::from_secs(60);

/// The pause after a connection could not be accepted.
const PAUSE: Duration = Duration::from_secs(1);

/// The socket in the folder of a store.
pub struct BackupSocket(ControlSocket);

impl BackupSocket {
    /// Opens it, as `ControlSocket::open` does.
    pub fn open(store: &Path) -> anyhow::Result<Self> {
        ControlSocket::open(store, NAME).map(Self)
    }

    /// Writes a backup to one connection after another, for ever.
    pub async fn serve<S: Store + 'static>(
        self,
        app: Arc<App<S>>,
        (bot, keyring): (i64, Keyring),
        clock: fn() -> DateTime<Utc>,
    ) {
        loop {
            let given = async {
                let visitor = self.0.visitor().await?;
                let (app, keyring, of) = (app.clone(), keyring.clone(), (clock(), Some(bot)));
                // The visitor may be slow to read, and must keep nobody waiting.
                let runtime = Handle::current();
                let write = async move { super::write(&app.store, of, &keyring, visitor).await };
                tokio::task::spawn_blocking(move || runtime.block_on(write)).await?
            };
            match given.await {
                Ok(records) => tracing::info!(records, "a backup was taken"),
                Err(error) => {
                    tracing::error!("a backup failed: {:#}", user::named(error));
                    tokio::time::sleep(PAUSE).await;
                }
            }
        }
    }
}

/// Connects to the socket of a running program; `None` if none runs. The bytes
/// that follow are a backup.
pub fn connect(store: &Path) -> anyhow::Result<Option<UnixStream>> {
    control::connect(store, NAME, PATIENCE)
}
