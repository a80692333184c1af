//! The bots of one process: of several, one that cannot be served leaves the
//! others alone.

use std::future::Future;
use std::path::PathBuf;

use anyhow::ensure;
use futures::future::LocalBoxFuture;
use futures::stream::FuturesUnordered;
use futures::{FutureExt, StreamExt};
use tracing::Instrument;

use crate::settings::{Misconfigured, Settings};
use crate::setup::{Setup, Shared};
use crate::telegram::{UnknownToken, Webhook};

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
                apart(&it, &setup, &members).map_err(Misconfigured)?;
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

/// Fails for a bot that would share a token, a store or an address with another.
fn apart(settings: &Settings, setup: &Setup, others: &[(Settings, Setup)]) -> anyhow::Result<()> {
    for (other, its) in others {
        let name = other.name.as_deref().unwrap_or_default();
        ensure!(setup.bot != its.bot, "it has the token of the bot `{name}`");
        ensure!(
            settings.store != other.store,
            "it has the store of the bot `{name}`, `{}`",
            other.store.display()
        );
        if let (Some(webhook), Some(its)) = (&setup.webhook, &its.webhook) {
            let is_one_address = setup.fleet.as_ref().is_some_and(|it| it.address.is_some());
            webhooks_apart(webhook, its, name, is_one_address)?;
        }
    }
    Ok(())
}

/// Fails for a webhook that would take the calls of another bot. Where instances pass
/// calls on, all bots of one are called at one address, each by a path of its own.
fn webhooks_apart(
    webhook: &Webhook,
    other: &Webhook,
    name: &str,
    is_one_address: bool,
) -> anyhow::Result<()> {
    if !is_one_address {
        ensure!(
            webhook.listen != other.listen,
            "its webhook listens where that of the bot `{name}` does; set another \
             `webhook.listen`"
        );
        return Ok(());
    }
    ensure!(
        webhook.listen == other.listen,
        "its webhook does not listen where that of the bot `{name}` does, and with \
         `fleet.address` all of an instance must; set `webhook.listen` where `bots` is set"
    );
    ensure!(
        webhook.path != other.path,
        "its webhook has the path of the bot `{name}`, `{}`, and with `fleet.address` each needs \
         its own; set another `webhook.path`",
        other.path
    );
    Ok(())
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
