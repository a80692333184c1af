//! The form in which sled holds chats and records: plain or encrypted.

use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, ensure};
use sled::IVec;

use super::checksum::{self, Verified};
use super::data_keys::{DataKeys, KEYS};
use super::directory::DAMAGED;
use crate::store::keyring::Keyring;
use crate::store::record::Record;
use crate::store::{ChatId, Kept, Version};

/// Plain, or encrypted with data keys.
#[derive(Clone)]
pub(super) enum Codec {
    Plain,
    Encrypted(Arc<DataKeys>),
}

impl Codec {
    /// Returns the codec of the store in a directory, or that for a new store.
    pub(super) fn of(directory: &Path, keyring: &Keyring) -> anyhow::Result<Self> {
        Ok(DataKeys::open(directory, keyring)?.map_or(Self::Plain, Self::Encrypted))
    }

    /// The layout of a directory with records of this codec. Raise both when an
    /// older program could not read what is there.
    pub(super) fn layout(&self) -> u8 {
        match self {
            Self::Plain => 4,
            Self::Encrypted(_) => 5,
        }
    }

    /// Checks that a store with this layout has this codec.
    pub(super) fn fits(&self, layout: Option<u8>) -> anyhow::Result<()> {
        let is_encrypted = layout.map(|it| matches!(it, 3 | 5));
        let has_keys = matches!(self, Self::Encrypted(_));
        let fits = is_encrypted.is_none_or(|it| it == has_keys);
        let what = if has_keys { "does not belong to it" } else { "is missing" };
        ensure!(fits, "its file `{KEYS}` {what}; {DAMAGED}");
        Ok(())
    }

    pub(super) fn key(&self, chat: ChatId) -> IVec {
        match self {
            Self::Plain => IVec::from(&chat.0.to_be_bytes()),
            Self::Encrypted(data_keys) => IVec::from(&data_keys.encrypt_chat_id(chat)),
        }
    }

    pub(super) fn chat(&self, key: &[u8]) -> anyhow::Result<ChatId> {
        match self {
            Self::Plain => {
                let key = key.try_into().context("read a chat's number")?;
                Ok(ChatId(i64::from_be_bytes(key)))
            }
            Self::Encrypted(data_keys) => data_keys.chat(key),
        }
    }

    pub(super) fn kept(&self, key: &[u8], value: &[u8]) -> anyhow::Result<Kept> {
        let Verified { checksum, record } = checksum::verify_checksum(key, value)?;
        let record = match self {
            Self::Plain => Record::decode(record),
            Self::Encrypted(data_keys) => Record::decode(&data_keys.decrypt(key, record)?),
        };
        Ok(Kept { record: Some(record?), version: Version::of_checksum(checksum) })
    }
}
