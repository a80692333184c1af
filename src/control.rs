//! Control sockets: how a running program is asked for something by a command
//! of the same user.
//!
//! sled lets no second process in. So the program listens on sockets in the
//! folder of its store, which only users who could read the store can reach.

use std::fs::Permissions;
use std::io::ErrorKind;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::Context;
use tokio::net::UnixListener;

use crate::private;

/// How long the program waits for a visitor before it gives up.
const PATIENCE: Duration = Duration::from_secs(60);

/// A socket in the folder of a store.
pub(crate) struct ControlSocket(UnixListener);

fn place(store: &Path, name: &str) -> PathBuf {
    store.join("door").join(name)
}

impl ControlSocket {
    /// Opens the socket. Only the holder of the store's lock may do this: a
    /// socket file found there belongs to a program that was killed.
    pub(crate) fn open(store: &Path, name: &str) -> anyhow::Result<Self> {
        let place = place(store, name);
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

    /// Waits for the next visitor.
    pub(crate) async fn visitor(&self) -> anyhow::Result<UnixStream> {
        let visitor = self.0.accept().await?.0.into_std()?;
        visitor.set_nonblocking(false)?;
        visitor.set_write_timeout(Some(PATIENCE))?;
        visitor.set_read_timeout(Some(PATIENCE))?;
        Ok(visitor)
    }
}

/// Connects to the socket of a running program, and waits for each part of the
/// answer so long; `None` if none runs.
pub(crate) fn connect(
    store: &Path,
    name: &str,
    patience: Duration,
) -> anyhow::Result<Option<UnixStream>> {
    let place = place(store, name);
    match UnixStream::connect(&place) {
        Ok(stream) => {
            stream.set_read_timeout(Some(patience))?;
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
