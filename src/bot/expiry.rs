//! Erases people who have not been heard of for the time of storage, and counts
//! what was open before them.

use std::ops::Deref;
use std::time::Duration;

use chrono::{DateTime, Utc};

use crate::app::App;
use crate::store::counts::Counts;
use crate::store::record::Record;
use crate::store::{ChatId, Store, StoreError, Version};
use triage::dialog::Dialog;
use triage::session::Stage;

/// Erases the records that still have these versions: a person who has come back
/// meanwhile has another.
pub(super) async fn expire_sessions<S: Store, D: Deref<Target = Dialog>>(
    app: &App<S, D>,
    old: Vec<(ChatId, Version, Counts, Option<Stage>)>,
    now: DateTime<Utc>,
) -> Result<usize, StoreError> {
    let mut forgotten = 0;
    for (chat, version, counts, stage) in old {
        let _guard = app.chat_locks.lock(chat).await;
        let expired = async {
            let version = count_expired(app, (chat, version), counts, now).await?;
            app.store.commit(chat, version, None).await
        };
        match expired.await {
            Err(StoreError::Stale) => continue,
            erased => erased?,
        };
        app.note_waiting(chat, None, Duration::ZERO);
        app.note_due(chat, None);
        app.metrics.session_moved(stage, None);
        forgotten += 1;
    }
    Ok(forgotten)
}

/// Counts what was open, in a commit that leaves an empty record: it is removed
/// next, now or by a later pass, and has nothing open that would be counted
/// again.
async fn count_expired<S: Store, D: Deref<Target = Dialog>>(
    app: &App<S, D>,
    (chat, version): (ChatId, Version),
    counts: Counts,
    now: DateTime<Utc>,
) -> Result<Version, StoreError> {
    if counts.0.is_empty() {
        return Ok(version);
    }
    let emptied = Record::new(now).encode().map_err(StoreError::Failed)?;
    app.store.commit(chat, version, Some(&emptied.counting(counts))).await
}
