//! A thief who has the files of a store, and perhaps its key: what can be read
//! in them of a person.
//!
//! Nothing here uses the program's own way of reading: the form of the files is
//! written down once more.

use std::collections::BTreeSet;

use aes_gcm_siv::aead::{Aead, KeyInit, Payload};
use aes_gcm_siv::aes::Aes256;
use aes_gcm_siv::aes::cipher::BlockCipherEncrypt;
use aes_gcm_siv::{Aes256GcmSiv, Nonce};
use serde_json::Value;

use crate::slow::power::disk::Image;

#[cfg(feature = "postgres")]
pub(crate) mod rows;

const TITLE: &[u8] = b"heelwise keys 1\n";
const HIDING_AT: usize = 32;
const SLOTS_AT: usize = 128;
const SLOT: usize = 64;
const ENCRYPTED_KEY: usize = 60;

/// A value is longer than this only if no store of ours wrote it.
const VALUE_MAX: usize = 4_096;

/// The key of every store that a thief is let at.
pub(crate) const KEY: [u8; 32] = [0x7e; 32];

/// The key as it is given to the program.
pub(crate) fn key() -> String {
    "7e".repeat(32)
}

/// What is left of a person in a store with a key.
pub(crate) struct Loot {
    /// Records found, by their checksum and the number of the chat.
    pub(crate) found: usize,
    /// Those that some key in the file `keys` opens.
    pub(crate) readable: Vec<Value>,
}

impl Loot {
    /// The runs of all sessions that can be read.
    pub(crate) fn runs(&self) -> BTreeSet<u64> {
        self.readable.iter().filter_map(|it| it["session"]["run"].as_u64()).collect()
    }

    /// How many records with an answer or a tick can be read, or with one of
    /// these words.
    pub(crate) fn count_of(&self, words: &[&str]) -> usize {
        let is_answer = |it: &Value| {
            let session = &it["session"];
            let lists = [&session["answers"], &session["ticked"]];
            let text = it.to_string();
            lists.iter().any(|it| it.as_array().is_some_and(|it| !it.is_empty()))
                || words.iter().any(|word| text.contains(word))
        };
        self.readable.iter().filter(|it| is_answer(it)).count()
    }
}

/// Reads what stands of a chat in the files, with every key that is there.
pub(crate) fn loot(image: &Image, chat: i64) -> Loot {
    let is_keys = |path: &std::path::Path| path.ends_with("keys");
    let keys = image.iter().filter(|(path, _)| is_keys(path)).filter_map(|it| it.1.as_ref());
    let (mut found, mut readable) = (0, Vec::new());
    for keys in keys.filter(|it| it.len() >= SLOTS_AT) {
        let master = Aes256GcmSiv::new(&KEY.into());
        let Some(hidden) = hide(&master, keys, chat) else { continue };
        let persons: Vec<_> = persons(&master, keys, &hidden).collect();
        for bytes in image.values().flatten() {
            for value in values(bytes, &hidden) {
                found += 1;
                let open = |it: &Aes256GcmSiv| decrypt(it, &hidden, &value[5..]);
                let texts = persons.iter().filter_map(open);
                readable.extend(texts.map(|it| serde_json::from_slice::<Value>(&it).unwrap()));
            }
        }
    }
    Loot { found, readable }
}

fn decrypt(key: &Aes256GcmSiv, about: &[u8], encrypted: &[u8]) -> Option<Vec<u8>> {
    let (nonce, msg) = encrypted.split_first_chunk::<12>()?;
    key.decrypt(&Nonce::from(*nonce), Payload { msg, aad: about }).ok()
}

/// Returns what a chat's record stands under.
fn hide(master: &Aes256GcmSiv, keys: &[u8], chat: i64) -> Option<[u8; 16]> {
    let hiding = decrypt(master, TITLE, &keys[HIDING_AT..][..ENCRYPTED_KEY])?;
    let hiding: [u8; 32] = hiding.try_into().ok()?;
    let mut block = [0; 16];
    block[..8].copy_from_slice(&chat.to_be_bytes());
    let mut block = block.into();
    Aes256::new(&hiding.into()).encrypt_block(&mut block);
    Some(block.into())
}

/// The keys in the slots that were made for this chat.
fn persons<'k>(
    master: &'k Aes256GcmSiv,
    keys: &'k [u8],
    hidden: &'k [u8],
) -> impl Iterator<Item = Aes256GcmSiv> + 'k {
    let slots = keys[SLOTS_AT..].chunks(SLOT).filter(|it| it.len() >= ENCRYPTED_KEY);
    let keys = slots.filter_map(move |it| decrypt(master, hidden, &it[..ENCRYPTED_KEY]));
    keys.filter_map(|it| Some(Aes256GcmSiv::new(&<[u8; 32]>::try_from(it).ok()?.into())))
}

/// The encrypted records of one chat: a value begins with 1 and its checksum,
/// over what it stands under and what follows, which begins with 2 and a slot.
fn values<'b>(bytes: &'b [u8], hidden: &'b [u8]) -> impl Iterator<Item = &'b [u8]> {
    let starts =
        (0..bytes.len().saturating_sub(40)).filter(|at| bytes[*at] == 1 && bytes[at + 5] == 2);
    starts.filter_map(move |at| {
        let sum = u32::from_le_bytes(bytes[at + 1..at + 5].try_into().unwrap());
        let rest = &bytes[at + 5..bytes.len().min(at + VALUE_MAX)];
        let mut hasher = crc32fast::Hasher::new();
        hasher.update(hidden);
        let end = (0..rest.len()).find(|end| {
            hasher.update(&rest[*end..=*end]);
            hasher.clone().finalize() == sum
        })?;
        Some(&rest[..=end])
    })
}

/// How often a chat's number stands in the files, in any encoding, or one of
/// these words.
pub(crate) fn traces(image: &Image, chat: i64, words: &[&str]) -> usize {
    let (big, little) = (chat.to_be_bytes(), chat.to_le_bytes());
    let text = chat.to_string();
    let numbers = [text.as_bytes(), &big, &little, &big[2..], &little[..6]];
    let patterns = numbers.into_iter().chain(words.iter().map(|it| it.as_bytes()));
    let count = |pattern: &[u8]| {
        let count =
            |bytes: &Vec<u8>| bytes.windows(pattern.len()).filter(|it| *it == pattern).count();
        image.values().flatten().map(count).sum::<usize>()
    };
    patterns.map(count).sum()
}
