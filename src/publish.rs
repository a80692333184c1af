//! Publishing: puts another version in force while the bot runs.
//!
//! Invariant: nothing is put in force that is not proved, that two people had
//! to sign and did not, or whose impact somebody has not seen. Whatever fails
//! leaves the former version in force.

use std::sync::Arc;

use anyhow::ensure;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::app::App;
use crate::edition::{EDITIONS_MAX, Edition};
use crate::load::{Places, VersionFiles};
use crate::settings::LanguageSettings;
use crate::store::Store;
use crate::store::keyring::digits;
use crate::versions::{Entry, Kind, Served, Shelf};
use triage::locale::Clinic;

pub(crate) mod change;
pub(crate) mod earlier;
#[cfg(feature = "postgres")]
pub(crate) mod database;
pub mod following;
#[cfg(feature = "postgres")]
pub(crate) mod follow;
mod impact;
pub(crate) mod ledger;
mod list;
mod recall;
mod signed;
mod socket;

use change::Change;
use impact::Impact;
use ledger::{AsItStands, Ledger};
pub(crate) use socket::{PublishSocket, ask};

/// Makes ready what a version needs of a channel, such as its drawings.
pub(crate) type Draw = dyn Fn(&Served) -> anyhow::Result<()> + Send + Sync;

/// How much of a hash a token is: enough that nobody hits it by mistake.
const TOKEN_BYTES: usize = 4;

/// Puts versions in force.
pub(crate) struct Publisher<S> {
    /// The bot.
    pub(crate) app: Arc<App<S>>,
    /// The versions on disk.
    pub(crate) shelf: Shelf,
    /// Where it is noted what is in force.
    pub(crate) ledger: Arc<dyn Ledger>,
    /// The files of the settings.
    pub(crate) source: Places,
    /// The clinic.
    pub(crate) clinic: Clinic,
    /// The languages that are offered, also of what is published.
    pub(crate) languages: LanguageSettings,
    /// What a channel does first.
    pub(crate) draw: Arc<Draw>,
}

/// What somebody asks for.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Request {
    /// What to do.
    pub(crate) act: Act,
    /// The token of what they have seen; without one, it is only shown.
    pub(crate) confirm: Option<String>,
    /// The user who asks.
    pub(crate) by: String,
    /// The options by which they named the settings, each after a space.
    #[serde(default)]
    pub(crate) options: String,
}

/// What can be asked for.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) enum Act {
    /// Put the files in force.
    Publish {
        /// Whether people in the middle get the new words too.
        mends: bool,
    },
    /// Put an earlier version in force again.
    Rollback {
        /// Which.
        to: String,
        /// As above.
        mends: bool,
    },
    /// Recall the people whom the version in force sends sooner.
    Recall,
    /// List the versions.
    List,
}

/// What came of it.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Answer {
    /// Whether it was done.
    pub(crate) is_done: bool,
    /// What to print.
    pub(crate) text: String,
}

/// A version that could be put in force, and what that would mean.
struct Candidate {
    edition: Edition,
    files: VersionFiles,
    kind: Kind,
    from: String,
    to: String,
    change: Change,
    impact: Impact,
    signers: Vec<String>,
}

impl Act {
    fn kind(&self) -> Kind {
        match self {
            Self::Publish { mends: true } => Kind::Mend,
            Self::Rollback { mends: false, .. } => Kind::Rollback,
            Self::Rollback { mends: true, .. } => Kind::RollbackMend,
            Self::Recall => Kind::Recall,
            Self::Publish { mends: false } | Self::List => Kind::Publish,
        }
    }
}

impl<S: Store> Publisher<S> {
    /// Does what was asked for.
    pub(crate) async fn answer(&self, request: Request, now: DateTime<Utc>) -> Answer {
        let done = match &request.act {
            Act::List => self.list().await,
            Act::Recall => self.recall(&request, now).await,
            Act::Publish { .. } | Act::Rollback { .. } => self.publish(&request, now).await,
        };
        match done {
            Ok(text) => Answer { is_done: true, text },
            Err(error) if error.is::<AsItStands>() => {
                Answer { is_done: false, text: format!("{error:#}") }
            }
            Err(error) => {
                let in_force = &self.in_force();
                let text = format!("{error:#}\n\nNothing was changed: {in_force} is in force.");
                Answer { is_done: false, text }
            }
        }
    }

    /// Returns the version in force.
    fn in_force(&self) -> String {
        self.app.editions.now().newest().edition.version.clone()
    }

    async fn publish(&self, request: &Request, now: DateTime<Utc>) -> anyhow::Result<String> {
        let candidate = self.candidate(&request.act).await?;
        let token = candidate.token(self.clinic.retention_days);
        let Some(confirmed) = &request.confirm else {
            return Ok(self.look(&candidate, &token));
        };
        ensure!(
            *confirmed == token,
            "the files or the impact are not what this token was given for; look again\n\n{}",
            self.look(&candidate, &token)
        );
        let why = candidate.change.to_sign(candidate.kind.mends());
        let step = (&candidate.from[..], &candidate.to[..]);
        signed::ensure_signed(&candidate.signers, &self.source.dialog, step, &why)?;
        self.put_in_force(candidate, request, now).await
    }

    /// Proves what is to be published, and finds what it changes. That takes
    /// seconds, in a thread of its own.
    async fn candidate(&self, act: &Act) -> anyhow::Result<Candidate> {
        let (from, kind) = (self.in_force(), act.kind());
        let places = match act {
            Act::Publish { .. } | Act::Recall | Act::List => self.source.clone(),
            Act::Rollback { to, .. } => self.shelf.places(to)?,
        };
        let old = self.shelf.places(&from)?;
        let (clinic, draw) = (self.clinic.clone(), self.draw.clone());
        let languages = self.languages.clone();
        let prove = move || {
            let served = Served::load(&places, &clinic)?;
            languages.check(&served.published)?;
            let served = served.offering(&languages.offered);
            served.ensure_no_examples()?;
            draw(&served)?;
            anyhow::Ok((Change::between(&old, &places)?, served))
        };
        let (change, served) = tokio::task::spawn_blocking(prove).await??;
        let to = served.files.version();
        ensure!(to != from, "{to} is in force already");
        let signers = signed::signers(&self.source.dialog, &from, &to)?;
        let in_force = self.app.editions.now();
        let is_new = in_force.all().all(|it| it.version != to);
        ensure!(
            !is_new || in_force.all().count() < EDITIONS_MAX,
            "people are on {EDITIONS_MAX} versions, which is the most; wait until one has gone"
        );
        let Served { published, follow_up, files } = served;
        let edition = Edition::new(published, follow_up);
        let impact = Impact::of(&self.app.store, &in_force, &edition).await?;
        let candidate = Candidate { edition, files, kind, from, to, change, impact, signers };
        candidate.ensure_mends()?;
        Ok(candidate)
    }

    /// Returns what a person must have seen before they confirm it.
    fn look(&self, candidate: &Candidate, token: &str) -> String {
        let Candidate { kind, from, to, change, impact, signers, .. } = candidate;
        let mends = kind.mends().then_some(from.as_str());
        let mut lines =
            vec![format!("in force: {from}"), format!("new, proved: {to}"), String::new()];
        lines.push(change.in_words());
        lines.push("People:".to_owned());
        lines.extend(impact.weighty(self.clinic.retention_days));
        lines.extend(impact.others(mends));
        let why = change.to_sign(kind.mends());
        let step = (&from[..], &to[..]);
        if let Err(lacks) = signed::ensure_signed(signers, &self.source.dialog, step, &why) {
            lines.extend([String::new(), lacks.to_string()]);
        }
        lines.push(format!("\nTo put it in force, add: --confirm {token}"));
        lines.join("\n")
    }

    /// Puts a version in force: first where it lasts, then in memory.
    async fn put_in_force(
        &self,
        candidate: Candidate,
        request: &Request,
        at: DateTime<Utc>,
    ) -> anyhow::Result<String> {
        let weighty = candidate.impact.weighty(self.clinic.retention_days);
        let Candidate { edition, files, kind, from, to, impact, signers, .. } = candidate;
        let others = impact.others(kind.mends().then_some(&from));
        let entry = Entry {
            from: Some(from.clone()),
            by: request.by.clone(),
            impact: weighty.into_iter().chain(others).collect(),
            signed_by: signers,
            ..Entry::of(kind, at, to.clone())
        };
        self.ledger.publish(&files, &entry).await?;
        self.app.publish(edition, self.shelf.mended()?);
        tracing::info!(from, to, "another version was put in force");
        Ok(format!(
            "{to} is in force; before it was {from}, and `heelwise rollback {from}{}` goes back to \
             that",
            request.options
        ))
    }
}

impl Candidate {
    /// Fails if it cannot mend the words of people in the middle.
    fn ensure_mends(&self) -> anyhow::Result<()> {
        let mends = self.kind.mends();
        ensure!(
            !mends || self.change.is_in_words_alone,
            "only words can be mended for people in the middle, and this version decides \
             otherwise; publish it without --mend\n\n{}",
            self.change.in_words()
        );
        ensure!(
            !mends || !self.impact.lacks_a_language(),
            "people are in a language that this version does not have; publish it without --mend"
        );
        Ok(())
    }

    /// Returns the token of the step and of what it means for those whom it
    /// concerns. People who go on as they began may come and go meanwhile.
    fn token(&self, days: u16) -> String {
        let Self { kind, from, to, impact, .. } = self;
        let weighty = impact.weighty(days).join("\n");
        let seen = format!("{kind:?}\n{from}\n{to}\n{weighty}");
        digits(&Sha256::digest(seen)[..TOKEN_BYTES])
    }
}
