//! The bots of one process: of several, one that cannot be served leaves the
//! others alone.

use std::future::Future;
use std::path::PathBuf;

use futures::future::LocalBoxFuture;
use futures::stream::FuturesUnordered;
use futures::{FutureExt, StreamExt};
use tracing::Instrument;

use crate::settings::{Misconfigured, Settings};
use crate::setup::{Setup, Shared};
use crate::telegram::UnknownToken;

/// The bots whose settings and files are right.
pub(super) struct Members {
    /// Never none.
    pub(super) members: Vec<(Settings, Setup)>,
    left_out: LeftOut,
}

/// The bots whose stores are open.
pub(super) struct Opened<S> {
    pub(super) bots: Vec<Member<S>>,
    pub(super) left_out: LeftOut,
}

/// A bot with its store, which may have a folder.
pub(super) struct Member<S> {
    pub(super) settings: Settings,
    pub(super) setup: Setup,
    pub(super) store: S,
    pub(super) folder: Option<PathBuf>,
}

/// The bots that are not served, and why the last of them is not.
#[derive(Default)]
pub(super) struct LeftOut {
    names: Vec<String>,
    last: Option<anyhow::Error>,
}

impl LeftOut {
    /// Leaves a bot out, of several; the error of the only one is returned.
    pub(super) fn add(&mut self, settings: &Settings, error: anyhow::Error) -> anyhow::Result<()> {
        match &settings.name {
            None => Err(error),
            Some(name) => {
                self.add_named(name, error);
                Ok(())
            }
        }
    }

    fn add_named(&mut self, name: &str, error: anyhow::Error) {
        tracing::error!("the bot `{name}` is not served: {error:#}");
        self.names.push(name.to_owned());
        self.last = Some(error);
    }

    /// Fails with the last error if no bot is left.
    pub(super) fn leave_some(&mut self, left: usize) -> anyhow::Result<()> {
        match self.last.take() {
            Some(error) if left == 0 => Err(error.context("no bot can be served")),
            last => {
                self.last = last;
                Ok(())
            }
        }
    }

    pub(super) fn names(&self) -> Vec<String> {
        self.names.clone()
    }
}

impl Members {
    /// Reads what each bot needs; several with the same files share what is made
    /// of them.
    pub(super) fn read(common: Settings) -> anyhow::Result<Self> {
        let (mut members, mut left_out) = (Vec::new(), LeftOut::default());
        let mut shared = Shared::default();
        let Some(bots) = common.several().map_err(Misconfigured)? else {
            let setup = Setup::read(&common, &mut shared)?;
            return Ok(Self { members: vec![(common, setup)], left_out });
        };
        for (name, settings) in bots {
            let read = settings.and_then(|it| {
                let setup = Setup::read(&it, &mut shared)?;
                setup.ensure_apart(&it, &members).map_err(Misconfigured)?;
                Ok((it, setup))
            });
            match read {
                Ok(member) => members.push(member),
                Err(Misconfigured(error)) => left_out.add_named(&name, error),
            }
        }
        left_out.leave_some(members.len()).map_err(Misconfigured)?;
        Ok(Self { members, left_out })
    }

    /// Opens the store of each.
    pub(super) fn each<S>(
        self,
        open: impl Fn(&Settings, &Setup) -> anyhow::Result<(S, Option<PathBuf>)>,
    ) -> anyhow::Result<Opened<S>> {
        let Self { members, mut left_out } = self;
        let mut bots = Vec::new();
        for (settings, setup) in members {
            match open(&settings, &setup) {
                Ok((store, folder)) => bots.push(Member { settings, setup, store, folder }),
                Err(error) => left_out.add(&settings, error)?,
            }
        }
        left_out.leave_some(bots.len())?;
        Ok(Opened { bots, left_out })
    }
}

/// The tasks of a bot: of several, its name stands before each line of its log.
pub(super) fn in_the_name_of<'s>(
    settings: &Settings,
    tasks: impl Future<Output = anyhow::Result<()>> + 's,
) -> LocalBoxFuture<'s, anyhow::Result<()>> {
    let Some(name) = settings.name.clone() else { return tasks.boxed_local() };
    let span = tracing::info_span!("bot", name);
    let tasks = async move { tasks.await.map_err(|error| Ended { name, error }.into()) };
    tasks.instrument(span).boxed_local()
}

/// The end of one bot of several.
#[derive(Debug)]
struct Ended {
    name: String,
    error: anyhow::Error,
}

impl std::fmt::Display for Ended {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "the bot `{}`: {:#}", self.name, self.error)
    }
}

impl std::error::Error for Ended {}

/// Waits until all bots have stopped. A token that Telegram does not know ends that
/// bot alone, if there are others; any other failure ends the program, which begins
/// again.
pub(super) async fn until_all_have_stopped(
    serving: Vec<LocalBoxFuture<'_, anyhow::Result<()>>>,
) -> anyhow::Result<()> {
    let mut serving: FuturesUnordered<_> = serving.into_iter().collect();
    while let Some(done) = serving.next().await {
        let Err(error) = done else { continue };
        match error.downcast::<Ended>() {
            Ok(Ended { name, error }) if error.is::<UnknownToken>() && !serving.is_empty() => {
                tracing::error!("the bot `{name}` is not served any more: {error:#}");
            }
            Ok(Ended { name, error }) => return Err(error.context(format!("the bot `{name}`"))),
            Err(error) => return Err(error),
        }
    }
    Ok(())
}
