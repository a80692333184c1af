//! Following, wherever it is published: looks for what is new, makes it, and puts it
//! in force.
//!
//! Invariant: what is in force here is the newest entry of the log as it was read
//! last, or, if that cannot be served, what was in force before. A failover can lose
//! what was read: an entry with the same number may then be another.

use std::collections::BTreeMap;
use std::future::Future;
use std::time::Duration;

use anyhow::Context;
use tokio::sync::{Mutex, MutexGuard, watch};
use tokio::time::Instant;

use crate::store::{Noted, StoreError};
use crate::versions::{self, Entry};

/// The time after which a version that could not be served is tried again.
const RETRY: Duration = Duration::from_secs(60);

/// The log, as it was read.
#[derive(Clone, Default)]
pub struct Log {
    /// The newest entry.
    pub newest: Option<Noted>,
    /// All of them, oldest first.
    pub entries: Vec<Entry>,
}

impl Log {
    /// Reads its entries.
    pub fn read(noted: Vec<Noted>) -> anyhow::Result<Self> {
        let read = |it: &Noted| {
            serde_json::from_str(&it.entry).with_context(|| {
                format!(
                    "this program cannot read entry {} of what was published; a newer one wrote \
                     it, or it was altered",
                    it.number
                )
            })
        };
        let entries = noted.iter().map(read).collect::<Result<_, _>>()?;
        Ok(Self { newest: noted.into_iter().next_back(), entries })
    }

    /// Returns the version of the newest entry, published or not.
    pub fn last(&self) -> Option<&str> {
        self.entries.last().map(|it| &it.to[..])
    }
}

/// Where versions are published.
pub trait Source: Send + Sync {
    /// A version, ready to be served.
    type Made: Clone + Send + Sync;

    /// Returns the newest entry of the log.
    fn newest(&self) -> impl Future<Output = Result<Option<Noted>, StoreError>> + Send;

    /// Reads the log.
    fn log(&self) -> impl Future<Output = anyhow::Result<Log>> + Send;

    /// Makes a version ready. That takes seconds.
    fn make(&self, version: &str) -> impl Future<Output = anyhow::Result<Self::Made>> + Send;

    /// The name of what was made.
    fn version(made: &Self::Made) -> &str;

    /// Keeps a copy of the log, of which the newest version is in force now.
    fn keep(&self, log: &Log);
}

/// What is in force.
#[derive(Clone)]
pub struct Current<M> {
    /// The version.
    pub made: M,
    /// The versions whose words were mended, each with the one that did.
    pub mended: BTreeMap<String, String>,
    /// Whether people are recalled to it.
    pub recalls: bool,
    /// Why what is published is not what is in force here.
    pub unserved: Option<String>,
}

impl<M> Current<M> {
    fn unpublished(made: M) -> Self {
        Self { made, mended: BTreeMap::new(), recalls: false, unserved: None }
    }
}

/// What is known of what is published.
#[derive(Default)]
pub struct Known {
    /// The log.
    pub log: Log,
    /// When what could not be served is tried again.
    pub retry_at: Option<Instant>,
}

/// Follows what is published of a bot.
pub struct Following<S: Source> {
    source: S,
    /// What is served until something is published.
    own: S::Made,
    known: Mutex<Known>,
    current: watch::Sender<Current<S::Made>>,
}

impl<S: Source> Following<S> {
    /// Begins with what this process serves by itself.
    pub fn new(source: S, own: S::Made) -> Self {
        let current = watch::Sender::new(Current::unpublished(own.clone()));
        Self { source, own, known: Mutex::default(), current }
    }

    /// Returns where it is published.
    pub fn source(&self) -> &S {
        &self.source
    }

    /// Returns what is in force, now and later.
    pub fn current(&self) -> watch::Receiver<Current<S::Made>> {
        self.current.subscribe()
    }

    /// Returns what is known, without a look.
    pub async fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().await
    }

    /// Looks whether something was published, and takes it.
    pub async fn look(&self) -> Result<MutexGuard<'_, Known>, StoreError> {
        let mut known = self.known.lock().await;
        let newest = self.source.newest().await?;
        let is_to_be_tried = known.retry_at.is_some_and(|it| it <= Instant::now());
        if newest != known.log.newest || is_to_be_tried {
            let taken = self.take(&mut known).await;
            if let Err(error) = taken {
                let error = later(error)?;
                known.log.newest = newest;
                known.retry_at = Some(Instant::now() + RETRY);
                self.note_unserved(&error);
            }
        }
        Ok(known)
    }

    /// Reads the log, and makes what is published.
    async fn take(&self, known: &mut Known) -> anyhow::Result<()> {
        let log = self.source.log().await?;
        match versions::published(&log.entries) {
            Some(version) => self.put_in_force(self.source.make(version).await?, &log),
            None => self.go_back_to_own(),
        }
        (known.log, known.retry_at) = (log, None);
        Ok(())
    }

    fn put_in_force(&self, made: S::Made, log: &Log) {
        let version = S::version(&made);
        if S::version(&self.current.borrow().made) != version {
            tracing::info!(version, "another version is in force, as it was published");
        }
        self.source.keep(log);
        let recalls = versions::recalls(&log.entries, version);
        let mended = versions::mended(&log.entries);
        self.current.send_replace(Current { made, mended, recalls, unserved: None });
    }

    /// Nothing is published, or nothing any more: what was, a failover has lost.
    fn go_back_to_own(&self) {
        let own = S::version(&self.own);
        self.current.send_if_modified(|current| {
            let is_lost = S::version(&current.made) != own;
            if is_lost {
                tracing::warn!(version = own, "what was in force is not published any more");
            }
            let is_new = is_lost || current.unserved.is_some();
            *current = Current::unpublished(self.own.clone());
            is_new
        });
    }

    /// Says that what is published is not served, when that is news.
    fn note_unserved(&self, error: &anyhow::Error) {
        let why = format!("{error:#}");
        self.current.send_if_modified(|current| {
            if current.unserved.as_ref() == Some(&why) {
                return false;
            }
            let in_force = S::version(&current.made);
            tracing::error!(in_force, "what was published last is not served here: {why}");
            current.unserved = Some(why);
            true
        });
    }
}

/// Returns what need not be tried again soon.
pub(super) fn later(error: anyhow::Error) -> Result<anyhow::Error, StoreError> {
    match error.downcast() {
        Ok(StoreError::Failed(error)) => Ok(error),
        Ok(error) => Err(error),
        Err(error) => Ok(error),
    }
}
