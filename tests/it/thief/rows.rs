//! What a thief who has the key reads in a database.

use aes_gcm_siv::Aes256GcmSiv;
use aes_gcm_siv::aead::KeyInit;

use super::{KEY, decrypt};

/// What PostgreSQL holds of a bot, opened with the key.
pub(crate) struct Rows {
    bot: i64,
    /// None if the records of the bot are not encrypted.
    data_key: Option<Aes256GcmSiv>,
}

impl Rows {
    /// Takes what the row of the bot has as its keys.
    pub(crate) fn of(bot: i64, keys: Option<&[u8]>) -> Self {
        let master = Aes256GcmSiv::new(&KEY.into());
        let data_key = keys.map(|keys| {
            let key = decrypt(&master, &subject(bot), &keys[4..]).unwrap();
            Aes256GcmSiv::new(&<[u8; 32]>::try_from(key).unwrap().into())
        });
        Self { bot, data_key }
    }

    /// Returns the chat of a row, by what the row stands under.
    pub(crate) fn chat(&self, row: &[u8]) -> i64 {
        let number = match &self.data_key {
            None => row.to_vec(),
            Some(key) => decrypt(key, &subject(self.bot), &[&[0; 12], row].concat()).unwrap(),
        };
        i64::from_be_bytes(number.try_into().unwrap())
    }

    /// Returns a record as it was before it was encrypted.
    pub(crate) fn record(&self, row: &[u8], record: &[u8]) -> Vec<u8> {
        match &self.data_key {
            None => record.to_vec(),
            Some(key) => decrypt(key, &[&subject(self.bot), row].concat(), record).unwrap(),
        }
    }
}

fn subject(bot: i64) -> Vec<u8> {
    [&b"heelwise bot"[..], &bot.to_be_bytes()].concat()
}
