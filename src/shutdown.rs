//! Shutdown: how running tasks learn that the program must stop.

use tokio::sync::watch;

/// Becomes true when the program is to stop.
pub(crate) type Shutdown = watch::Receiver<bool>;

/// Waits until the program is to stop.
pub(crate) async fn requested(shutdown: &mut Shutdown) {
    // An error means that the sender is gone: then nobody can ask any more, so
    // stop.
    let _ = shutdown.wait_for(|it| *it).await;
}
