//! Data keys: a key for each person, in a file beside sled's files.
//!
//! sled keeps old bytes until it needs their space. So each record is encrypted
//! with a key of its person's own, which stands in one place, encrypted with
//! the master key. When the record is removed, or its content must be
//! forgotten, that key is overwritten before the commit counts as done, and
//! later content gets another key: nobody can read the old bytes.
//!
//! Invariant: a data key is on disk before the first record that needs it, and
//! stays there until the last such record is known to be gone.

use std::io::{BufReader, ErrorKind, Read, Seek, SeekFrom};
use std::path::Path;
use std::sync::Arc;

use aes_gcm_siv::aes::Aes256;
use aes_gcm_siv::aes::cipher::{BlockCipherDecrypt, BlockCipherEncrypt, KeyInit};
use anyhow::{Context, anyhow, ensure};
use fs_err::File;
use fs_err::os::unix::fs::{FileExt, OpenOptionsExt};

use super::directory::DAMAGED;
use crate::store::ChatId;
use crate::store::keyring::{Cipher, KEY_BYTES, KeyId, Keyring, MasterKey, random_key};

/// The name of the file.
pub(super) const KEYS: &str = "keys";

/// The first bytes of the file.
const TITLE: &[u8; 16] = b"heelwise keys 1\n";

/// After the title: the id of the master key, the key that hides chats, and a
/// checksum of both.
const HEAD_BYTES: usize = 128;
const ID_AT: usize = 16;
const HIDING_AT: usize = 32;
const CHECKSUM_AT: usize = HIDING_AT + ENCRYPTED_BYTES;

/// An encrypted key: its nonce, itself and its tag.
const ENCRYPTED_BYTES: usize = 12 + KEY_BYTES + 16;

/// The place of a data key. No two slots share a disk sector, since a disk may
/// tear a write to one.
const SLOT_BYTES: usize = 64;

/// The first byte of an encrypted record; a plain one begins with the brace of
/// its JSON. The number of its slot follows.
const ENCRYPTED: u8 = 2;

/// The data keys, for reading records.
pub(super) struct DataKeys {
    file: File,
    master: Cipher,
    /// Hides which chats exist.
    chat_id_key: Aes256,
}

impl DataKeys {
    /// Opens the data keys of a directory; makes those of a new one, if there
    /// is a master key for them. Without the master key of an old one, nothing
    /// is changed.
    pub(super) fn open(directory: &Path, keyring: &Keyring) -> anyhow::Result<Option<Arc<Self>>> {
        if let Some(master) = keyring.newest()
            && !is_used(directory)?
            && !fs_err::exists(directory.join(KEYS))?
        {
            make(directory, master)?;
        }
        Self::existing(directory, keyring)
    }

    /// Opens those that are there, and changes nothing.
    pub(super) fn existing(
        directory: &Path,
        keyring: &Keyring,
    ) -> anyhow::Result<Option<Arc<Self>>> {
        let path = directory.join(KEYS);
        if fs_err::exists(&path)? {
            let file = File::options().read(true).write(true).open(path)?;
            return Self::read(file, keyring).map(|it| Some(Arc::new(it)));
        }
        ensure!(
            keyring.newest().is_none() || !is_used(directory)?,
            "a key is given, but its file `{KEYS}` is missing; if it was never encrypted, stop the \
             bot and run `heelwise store rebuild`, which encrypts it; if the file was lost, put a \
             backup in its place"
        );
        Ok(None)
    }

    fn read(file: File, keyring: &Keyring) -> anyhow::Result<Self> {
        let damaged = || anyhow!("its file `{KEYS}` cannot be read").context(DAMAGED);
        let mut head = [0; HEAD_BYTES];
        file.read_exact_at(&mut head, 0).map_err(|_| damaged())?;
        let is_whole = head.starts_with(TITLE) && head[CHECKSUM_AT..][..4] == checksum(&head);
        let id = head[ID_AT..].first_chunk().copied().map(KeyId);
        let id = id.filter(|_| is_whole).ok_or_else(damaged)?;
        let master = keyring.find(id)?;
        if keyring.newest().is_some_and(|it| it.id != id) {
            tracing::warn!(
                "the store is encrypted with the former key {id}; to change that, stop the bot \
                 and run `heelwise store rebuild`"
            );
        }
        let hiding = master.cipher.decrypt(TITLE, &head[HIDING_AT..][..ENCRYPTED_BYTES]);
        let hiding: [u8; KEY_BYTES] =
            hiding.and_then(|it| it.try_into().ok()).ok_or_else(damaged)?;
        Ok(Self { file, master: master.cipher.clone(), chat_id_key: Aes256::new(&hiding.into()) })
    }

    /// Returns the key in sled of a chat's record.
    pub(super) fn encrypt_chat_id(&self, chat: ChatId) -> [u8; 16] {
        let mut block = [0; 16];
        block[..8].copy_from_slice(&chat.0.to_be_bytes());
        let mut block = block.into();
        self.chat_id_key.encrypt_block(&mut block);
        block.into()
    }

    /// Returns the chat whose record has this key in sled.
    pub(super) fn chat(&self, key: &[u8]) -> anyhow::Result<ChatId> {
        let block: [u8; 16] = key.try_into().context("read a chat")?;
        let mut block = block.into();
        self.chat_id_key.decrypt_block(&mut block);
        let block: [u8; 16] = block.into();
        let (chat, rest) = block.split_at(8);
        ensure!(rest == [0; 8], "a chat's number does not fit the key");
        Ok(ChatId(i64::from_be_bytes(chat.try_into().context("read a chat")?)))
    }

    /// Decrypts the value of a key in sled.
    pub(super) fn decrypt(&self, key: &[u8], record: &[u8]) -> anyhow::Result<Vec<u8>> {
        let decrypt = || {
            let (slot, encrypted) = slot_of(record)?;
            self.person(key, slot).ok().flatten()?.decrypt(key, encrypted)
        };
        decrypt().ok_or_else(|| anyhow!("a record cannot be decrypted").context(DAMAGED))
    }

    /// Returns the data key in a slot; `None` if the slot holds none of this
    /// chat.
    fn person(&self, key: &[u8], slot: u32) -> anyhow::Result<Option<Cipher>> {
        let mut encrypted = [0; ENCRYPTED_BYTES];
        self.file.read_exact_at(&mut encrypted, place(slot))?;
        let person = self.master.decrypt(key, &encrypted);
        let person: Option<[u8; KEY_BYTES]> = person.and_then(|it| it.try_into().ok());
        Ok(person.map(|it| Cipher::new(&it)))
    }
}

/// Whether there are records already.
fn is_used(directory: &Path) -> std::io::Result<bool> {
    fs_err::exists(directory.join("db"))
}

/// Makes the file under another name first, so that it exists whole or not at
/// all.
fn make(directory: &Path, master: &MasterKey) -> anyhow::Result<()> {
    let unfinished = directory.join("keys.unfinished");
    let mut options = File::options();
    let file = options.write(true).create(true).truncate(true).mode(0o600).open(&unfinished)?;
    let mut head = [0; HEAD_BYTES];
    head[..TITLE.len()].copy_from_slice(TITLE);
    head[ID_AT..][..4].copy_from_slice(&master.id.0);
    let hiding = master.cipher.encrypt(TITLE, &random_key());
    head[HIDING_AT..][..ENCRYPTED_BYTES].copy_from_slice(&hiding);
    let checksum = checksum(&head);
    head[CHECKSUM_AT..][..4].copy_from_slice(&checksum);
    file.write_all_at(&head, 0)?;
    file.sync_all()?;
    fs_err::rename(&unfinished, directory.join(KEYS))?;
    File::open(directory)?.sync_all()?;
    Ok(())
}

/// Overwrites the data keys of a store that is to be removed, if it has any.
pub(crate) fn overwrite_keys(directory: &Path) -> anyhow::Result<()> {
    let file = match File::options().write(true).open(directory.join(KEYS)) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        file => file?,
    };
    let zeros = [0; 1 << 16];
    let mut left = file.metadata()?.len();
    while left > 0 {
        let length = left.min(zeros.len() as u64);
        left -= length;
        file.write_all_at(&zeros[..usize::try_from(length)?], left)?;
    }
    file.sync_all().context("sync the file `keys`")
}

fn checksum(head: &[u8; HEAD_BYTES]) -> [u8; 4] {
    crc32fast::hash(&head[..CHECKSUM_AT]).to_le_bytes()
}

fn place(slot: u32) -> u64 {
    HEAD_BYTES as u64 + u64::from(slot) * SLOT_BYTES as u64
}

/// Returns the slot of an encrypted record, and its encrypted content.
fn slot_of(record: &[u8]) -> Option<(u32, &[u8])> {
    let (slot, encrypted) = record.strip_prefix(&[ENCRYPTED])?.split_first_chunk()?;
    Some((u32::from_le_bytes(*slot), encrypted))
}

/// The slots for data keys, for writing records.
pub(super) struct KeySlots {
    data_keys: Arc<DataKeys>,
    /// Whether each slot holds a key.
    taken: Vec<bool>,
    /// The empty slots.
    free: Vec<u32>,
    /// The slots whose record is known to exist.
    used: Vec<bool>,
    is_written: bool,
    /// The slots whose records are forgotten with the batch being written.
    left: Vec<u32>,
}

impl KeySlots {
    pub(super) fn open(data_keys: Arc<DataKeys>) -> anyhow::Result<Self> {
        let mut file = BufReader::with_capacity(1 << 16, &data_keys.file);
        file.seek(SeekFrom::Start(HEAD_BYTES as u64))?;
        let (mut taken, mut slot) = (Vec::new(), [0; SLOT_BYTES]);
        loop {
            match file.read_exact(&mut slot) {
                Ok(()) => taken.push(slot != [0; SLOT_BYTES]),
                // If less than a slot is left at the end, it was torn.
                Err(error) if error.kind() == ErrorKind::UnexpectedEof => break,
                Err(error) => return Err(error).context("read the file `keys`"),
            }
        }
        drop(file);
        let free = (0..).zip(&taken).filter(|(_, is_taken)| !**is_taken).map(|it| it.0).collect();
        let used = vec![false; taken.len()];
        Ok(Self { data_keys, taken, free, used, is_written: false, left: Vec::new() })
    }

    /// Encrypts a record to be put under a key in sled, in place of a former
    /// one.
    pub(super) fn encrypt(
        &mut self,
        key: &[u8],
        record: &[u8],
        former: Option<&[u8]>,
    ) -> anyhow::Result<Vec<u8>> {
        let (slot, person) = match former.and_then(slot_of) {
            Some((slot, _)) => {
                let person = self.data_keys.person(key, slot)?;
                (slot, person.with_context(|| "read the key of a person").context(DAMAGED)?)
            }
            None => self.add(key)?,
        };
        let encrypted = person.encrypt(key, record);
        Ok([&[ENCRYPTED], &slot.to_le_bytes()[..], &encrypted].concat())
    }

    fn add(&mut self, key: &[u8]) -> anyhow::Result<(u32, Cipher)> {
        let slot = self.free.pop().map_or_else(|| u32::try_from(self.taken.len()), Ok)?;
        let person = random_key();
        let mut encrypted = self.data_keys.master.encrypt(key, &person);
        encrypted.resize(SLOT_BYTES, 0);
        self.data_keys.file.write_all_at(&encrypted, place(slot))?;
        self.is_written = true;
        let at = slot as usize;
        self.taken.resize(self.taken.len().max(at + 1), true);
        self.used.resize(self.taken.len(), true);
        (self.taken[at], self.used[at]) = (true, true);
        Ok((slot, Cipher::new(&person)))
    }

    /// Notes that a record is to be forgotten, and its data key with it.
    pub(super) fn mark_for_erasure(&mut self, former: &[u8]) {
        self.left.extend(slot_of(former).map(|it| it.0));
    }

    /// Brings the data keys of new persons to the disk.
    pub(super) fn sync_new(&mut self) -> anyhow::Result<()> {
        if std::mem::take(&mut self.is_written) {
            self.data_keys.file.sync_data().context("sync the file `keys`")?;
        }
        Ok(())
    }

    /// Overwrites the data keys of forgotten records, once those are gone.
    pub(super) fn erase_marked(&mut self) -> anyhow::Result<()> {
        let left = std::mem::take(&mut self.left);
        for slot in left.iter().copied() {
            self.data_keys.file.write_all_at(&[0; SLOT_BYTES], place(slot))?;
        }
        if !left.is_empty() {
            self.data_keys.file.sync_data().context("sync the file `keys`")?;
        }
        left.iter().for_each(|it| self.taken[*it as usize] = false);
        self.free.extend(left);
        Ok(())
    }

    /// Notes that a record exists, and checks that it can be read.
    pub(super) fn verify(&mut self, key: &[u8], record: &[u8]) -> anyhow::Result<()> {
        self.data_keys.decrypt(key, record)?;
        let slot = slot_of(record).and_then(|(slot, _)| self.used.get_mut(slot as usize));
        slot.into_iter().for_each(|it| *it = true);
        Ok(())
    }

    /// Overwrites the data keys without a record: the process ended between the
    /// two steps that make or remove one. This is done only once it is known
    /// that no record is missing.
    pub(super) fn erase_orphans(&mut self) -> anyhow::Result<()> {
        let both = (0..).zip(self.taken.iter().zip(&self.used));
        let unused = both.filter(|(_, (is_taken, is_used))| **is_taken && !**is_used);
        self.left.extend(unused.map(|it| it.0));
        self.erase_marked()
    }
}
