//! The form in which PostgreSQL holds chats and records: plain or encrypted.
//!
//! A bot has one data key, which the master key encrypts. Nobody can overwrite
//! one person's key in a database that keeps old rows, logs and backups, so no
//! person has one.

use anyhow::{Context, anyhow, ensure};
use tokio_postgres::types::Type;

use super::line::{Line, Param};
use crate::store::ChatId;
use crate::store::keyring::{Cipher, KEY_BYTES, KeyId, Keyring, MasterKey, random_key};

/// The bytes of a master key's id, which stand before what it has encrypted.
const ID_BYTES: usize = 4;

const SUBJECT: &[u8] = b"heelwise bot";

/// Adds a bot that is new.
pub(super) const ADD: &str =
    "INSERT INTO bot (id, keys) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING";

const KEYS: &str = "SELECT keys FROM bot WHERE id = $1";

const CHANGE: &str = "UPDATE bot SET keys = $2 WHERE id = $1 AND keys = $3";

/// Plain, or encrypted with the data key of the bot.
pub(super) enum Codec {
    Plain,
    Encrypted { bot: i64, cipher: Box<Cipher> },
}

/// Returns the codec of a bot; adds the bot if it is new. If there is a newer
/// master key, the data key is encrypted with that.
pub(super) async fn of_bot(line: &Line, bot: i64, keyring: &Keyring) -> anyhow::Result<Codec> {
    let new = new_keys(bot, keyring);
    line.query_first(ADD, &[(&bot, Type::INT8), (&new, Type::BYTEA)]).await?;
    let rows = line.query_first(KEYS, &[(&bot, Type::INT8)]).await?;
    let keys: Option<Vec<u8>> = rows.first().context("the bot is missing")?.try_get(0)?;
    let (codec, renewed) = read(bot, keys.as_deref(), keyring)?;
    if let Some(renewed) = renewed {
        let params: [Param<'_>; 3] =
            [(&bot, Type::INT8), (&renewed, Type::BYTEA), (&keys, Type::BYTEA)];
        line.query_first(CHANGE, &params).await?;
    }
    Ok(codec)
}

/// Returns the keys of a new bot, if there is a master key to encrypt them.
pub(super) fn new_keys(bot: i64, keyring: &Keyring) -> Option<Vec<u8>> {
    keyring.newest().map(|it| wrap(bot, it, &random_key()))
}

/// Returns the codec of a bot by its keys; and these encrypted with the newest
/// master key, if another one has encrypted them.
pub(super) fn read(
    bot: i64,
    keys: Option<&[u8]>,
    keyring: &Keyring,
) -> anyhow::Result<(Codec, Option<Vec<u8>>)> {
    let newest = keyring.newest();
    let Some(keys) = keys else {
        ensure!(
            newest.is_none(),
            "a key is given, and the records of this bot are not encrypted; take the key away, or \
             use another database"
        );
        return Ok((Codec::Plain, None));
    };
    let damaged = || anyhow!("the keys of this bot cannot be read; put a backup in their place");
    let (id, encrypted) = keys.split_first_chunk::<ID_BYTES>().ok_or_else(damaged)?;
    let id = KeyId(*id);
    let data_key = keyring.find(id)?.cipher.decrypt(&subject(bot), encrypted);
    let data_key: [u8; KEY_BYTES] =
        data_key.and_then(|it| it.try_into().ok()).ok_or_else(damaged)?;
    let renewed = newest.filter(|it| it.id != id).map(|it| wrap(bot, it, &data_key));
    Ok((Codec::Encrypted { bot, cipher: Box::new(Cipher::new(&data_key)) }, renewed))
}

fn subject(bot: i64) -> Vec<u8> {
    [SUBJECT, &bot.to_be_bytes()].concat()
}

fn wrap(bot: i64, master: &MasterKey, data_key: &[u8]) -> Vec<u8> {
    [&master.id.0[..], &master.cipher.encrypt(&subject(bot), data_key)].concat()
}

impl Codec {
    /// Returns the key of a chat's row.
    pub(super) fn key(&self, chat: ChatId) -> Vec<u8> {
        let number = chat.0.to_be_bytes();
        match self {
            Self::Plain => number.to_vec(),
            Self::Encrypted { bot, cipher } => cipher.encrypt_alike(&subject(*bot), &number),
        }
    }

    /// Returns the chat whose row has this key.
    pub(super) fn chat(&self, key: &[u8]) -> anyhow::Result<ChatId> {
        let number = match self {
            Self::Plain => Some(key.to_vec()),
            Self::Encrypted { bot, cipher } => cipher.decrypt_alike(&subject(*bot), key),
        };
        let number = number.and_then(|it| it.try_into().ok());
        Ok(ChatId(i64::from_be_bytes(number.context("a chat's number cannot be read")?)))
    }

    /// Encrypts a record, bound to the bot and the chat.
    pub(super) fn encrypt(&self, key: &[u8], record: &[u8]) -> Vec<u8> {
        match self {
            Self::Plain => record.to_vec(),
            Self::Encrypted { bot, cipher } => {
                cipher.encrypt(&[&subject(*bot), key].concat(), record)
            }
        }
    }

    /// Decrypts what `encrypt` has encrypted.
    pub(super) fn decrypt(&self, key: &[u8], record: &[u8]) -> anyhow::Result<Vec<u8>> {
        let decrypted = match self {
            Self::Plain => Some(record.to_vec()),
            Self::Encrypted { bot, cipher } => {
                cipher.decrypt(&[&subject(*bot), key].concat(), record)
            }
        };
        ensure!(decrypted.is_some(), "a record cannot be decrypted");
        Ok(decrypted.unwrap_or_default())
    }
}
