//! Recall: people with a result whom the version in force sends sooner are sent
//! that, once two people have signed it.

use std::pin::pin;

use anyhow::{Context, ensure};
use chrono::{DateTime, Utc};
use futures::StreamExt;
use sha2::{Digest, Sha256};

use super::ledger::AsItStands;
use super::{Publisher, Request, TOKEN_BYTES, signed};
use crate::store::keyring::digits;
use crate::store::{Store, StoreError};
use crate::versions::{Entry, Kind};

/// What stands in place of the former version in a signature.
const FROM: &str = "recall";

/// Why two people sign.
const WHY: &str = "people with a result are written to";

impl<S: Store> Publisher<S> {
    /// Shows how many people a recall is for, or begins it.
    pub(super) async fn recall(
        &self,
        request: &Request,
        now: DateTime<Utc>,
    ) -> anyhow::Result<String> {
        let version = self.in_force();
        ensure!(
            !self.app.editions.now().recalls(),
            "people are recalled to {version} already, each once"
        );
        let count = self.sent_sooner().await?;
        ensure!(count > 0, "{version} sends nobody with a result sooner than their own version");
        let signers = signed::signers(&self.source.dialog, FROM, &version)?;
        let lacks = signed::ensure_signed(&signers, &self.source.dialog, (FROM, &version), &[WHY]);
        let token = digits(&Sha256::digest(format!("{FROM}\n{version}\n{count}"))[..TOKEN_BYTES]);
        let Some(confirmed) = &request.confirm else {
            return Ok(look(&version, count, lacks.err(), &token));
        };
        ensure!(*confirmed == token, "this token was given for another version or other people");
        lacks?;
        let entry = Entry {
            from: Some(version.clone()),
            by: request.by.clone(),
            impact: vec![format!("recalled: {count}")],
            signed_by: signers,
            ..Entry::of(Kind::Recall, now, version)
        };
        self.ledger.note(&entry).await?;
        self.app.editions.recall();
        self.app.note_due_of_all().await.context(AsItStands(
            "The recall has begun; since not all records could be read now, some people are \
             written to up to an hour later"
                .to_owned(),
        ))?;
        Ok(format!("{count} people are written to, one after the other"))
    }

    /// Returns how many people with a result the version in force sends sooner.
    async fn sent_sooner(&self) -> Result<usize, StoreError> {
        let in_force = self.app.editions.now();
        let mut count = 0;
        let mut entries = pin!(self.app.store.all());
        while let Some(entry) = entries.next().await {
            count += usize::from(entry?.1.record.is_some_and(|it| in_force.sends_sooner(&it)));
        }
        Ok(count)
    }
}

fn look(version: &str, count: usize, lacks: Option<anyhow::Error>, token: &str) -> String {
    let lacks = lacks.map_or_else(String::new, |it| format!("{it}\n\n"));
    format!(
        "in force: {version}\n\nPeople with a result whom it sends sooner, by the answers that \
         they gave: {count}. Each is sent that result once, in their language, and goes on by this \
         version. What they read first is `notice-recalled`.\n\n{lacks}To begin, add: --confirm \
         {token}"
    )
}
