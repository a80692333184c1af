//! The backup socket: how a running program is asked for a backup.
//!
//! sled lets no second process in, and its files must not be copied while it
//! runs. So the program listens on a socket in the folder of its store, and
//! writes a backup to anybody who connects. Since it sends health data, only
//! users who could read the store itself can connect.

use std::fs::Permissions;
use std::io::ErrorKind;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use chrono::{DateTime, Utc};
use tokio::net::UnixListener;
use tokio::runtime::Handle;

use crate::app::App;
use crate::store::Store;
use crate::store::keyring::Keyring;
use crate::{private, user};

/// How long either side waits for the other before it gives up.
const PATIENCE: Duration = Duration::from_secs(60);

/// The pause after a connection could not be accepted.
const PAUSE: Duration = Duration::from_secs(1);

/// A socket in the folder of a store.
pub struct ControlSocket(UnixListener);

fn place(store: &Path) -> PathBuf {
    store.join("door").join("backup")
}

impl ControlSocket {
    /// Opens the socket. Only the holder of the store's lock may do this: a
    /// socket file found there belongs to a program that was killed.
    pub fn open(store: &Path) -> anyhow::Result<Self> {
        let place = place(store);
        let open = || {
            let folder = store.join("door");
            // The folder keeps others out from the first moment; a socket gets
            // its permissions only after it exists.
            private::make_folder(&folder)?;
            fs_err::set_permissions(&folder, Permissions::from_mode(0o700))?;
            private::remove(&place)?;
            anyhow::Ok(UnixListener::bind(&place)?)
        };
        open().map(Self).with_context(|| format!("listen on `{}`", place.display()))
    }

    /// Writes a backup to one connection after another, for ever.
    pub async fn serve<S: Store + 'static>(
        self,
        app: Arc<App<S>>,
        keyring: Keyring,
        clock: fn() -> DateTime<Utc>,
    ) {
        loop {
            let given = async {
                let visitor = self.0.accept().await?.0.into_std()?;
                visitor.set_nonblocking(false)?;
                visitor.set_write_timeout(Some(PATIENCE))?;
                let (app, keyring, at) = (app.clone(), keyring.clone(), clock());
                // The visitor may be slow to read, and must keep nobody waiting.
                let runtime = Handle::current();
                let write = async move { super::write(&app.store, at, &keyring, visitor).await };
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
    let place = place(store);
    match UnixStream::connect(&place) {
        Ok(stream) => {
            stream.set_read_timeout(Some(PATIENCE))?;
            Ok(Some(stream))
        }
        Err(error)
            if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::ConnectionRefused) =>
        {
            Ok(None)
        }
        Err(error) => Err(error).with_context(|| format!("ask through `{}`", place.display())),
    }
}
