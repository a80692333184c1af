//! Stopping: how those at work hear that the program is to end.

use tokio::sync::watch;

/// Turns true when the program is to stop.
pub(crate) type Stop = watch::Receiver<bool>;

/// Waits until the program is to stop.
pub(crate) async fn stopped(stop: &mut Stop) {
    // An error means that nobody can say stop any more, which is one.
    let _ = stop.wait_for(|it| *it).await;
}
