//! Stopping: how those at work hear that the program is to end.

use tokio::sync::watch;

/// Turns true when the program is to stop.
pub(crate) type Shutdown = watch::Receiver<bool>;

/// Waits until the program is to stop.
pub(crate) async fn requested(shutdown: &mut Shutdown) {
    // An error means that nobody can say stop any more, which is one.
    let _ = shutdown.wait_for(|it| *it).await;
}
