//! Keys: encrypt a store and its backups.
//!
//! AES-256 in GCM-SIV (RFC 8452), which tolerates a repeated nonce. A text is
//! encrypted together with its subject, and can be decrypted only with the same
//! key and the same subject.

use std::fmt;

use aes_gcm_siv::aead::{Aead, Generate, KeyInit, Payload};
use aes_gcm_siv::{Aes256GcmSiv, Nonce};
use anyhow::{Context, bail, ensure};

/// The length of a key in bytes.
pub(super) const KEY_BYTES: usize = 32;

/// The length in bytes of a nonce, which stands before an encrypted text.
const NONCE_BYTES: usize = 12;

/// A key, ready for use.
#[derive(Clone)]
pub(crate) struct Cipher(Aes256GcmSiv);

impl Cipher {
    pub(super) fn new(key: &[u8; KEY_BYTES]) -> Self {
        Self(Aes256GcmSiv::new(key.into()))
    }

    /// Encrypts a text, which grows by 28 bytes.
    pub(crate) fn encrypt(&self, about: &[u8], text: &[u8]) -> Vec<u8> {
        let nonce = Nonce::generate();
        [nonce.as_slice(), &self.encrypt_with(&nonce, about, text)].concat()
    }

    /// Encrypts a text so that the same text becomes the same bytes, which show
    /// nothing else of it. It grows by 16 bytes.
    #[cfg(feature = "postgres")]
    pub(super) fn encrypt_alike(&self, about: &[u8], text: &[u8]) -> Vec<u8> {
        self.encrypt_with(&Nonce::default(), about, text)
    }

    /// Decrypts what `encrypt_alike` has encrypted.
    #[cfg(feature = "postgres")]
    pub(super) fn decrypt_alike(&self, about: &[u8], encrypted: &[u8]) -> Option<Vec<u8>> {
        self.decrypt(about, &[Nonce::default().as_slice(), encrypted].concat())
    }

    fn encrypt_with(&self, nonce: &Nonce, about: &[u8], text: &[u8]) -> Vec<u8> {
        let encrypted = self.0.encrypt(nonce, Payload { msg: text, aad: about });
        encrypted.expect("a text of less than 64 GiB can be encrypted")
    }

    /// Decrypts a text; `None` if it was encrypted with another key, has
    /// another subject, or is damaged.
    pub(crate) fn decrypt(&self, about: &[u8], encrypted: &[u8]) -> Option<Vec<u8>> {
        let (nonce, encrypted) = encrypted.split_first_chunk::<NONCE_BYTES>()?;
        self.0.decrypt(nonce.into(), Payload { msg: encrypted, aad: about }).ok()
    }
}

/// Returns a new key.
pub(super) fn random_key() -> [u8; KEY_BYTES] {
    aes_gcm_siv::aead::Key::<Aes256GcmSiv>::generate().into()
}

/// Returns a number that nobody can guess.
#[cfg(feature = "postgres")]
pub(crate) fn random_number() -> u64 {
    let [number @ .., _, _, _, _] = Nonce::generate().0;
    u64::from_le_bytes(number)
}

/// The id of a key, which reveals nothing of the key.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct KeyId(pub(super) [u8; 4]);

impl KeyId {
    fn of(cipher: &Cipher) -> Self {
        let [a, b, c, d, ..] = cipher.encrypt_with(&Nonce::default(), b"heelwise key id", &[])[..]
        else {
            unreachable!("a tag has 16 bytes")
        };
        Self([a, b, c, d])
    }

    /// Reads what `Display` writes.
    pub(crate) fn read(text: &str) -> Option<Self> {
        bytes(text)?.try_into().ok().map(Self)
    }
}

impl fmt::Display for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&digits(&self.0))
    }
}

/// A master key, which encrypts the data keys and the backups.
#[derive(Clone)]
pub(crate) struct MasterKey {
    pub(crate) id: KeyId,
    pub(crate) cipher: Cipher,
}

/// The master keys: first the key for new data, then former keys for older
/// data. Without any, nothing is encrypted.
#[derive(Clone, Default)]
pub struct Keyring(Vec<MasterKey>);

impl Keyring {
    /// Reads keys, each of 64 hexadecimal digits, with blanks or line ends
    /// between them.
    pub fn read(text: &str) -> anyhow::Result<Self> {
        let mut keys = Vec::new();
        for word in text.split_whitespace() {
            let key = bytes(word).and_then(|it| it.try_into().ok()).with_context(|| {
                format!(
                    "a key has 64 hexadecimal digits, but number {} is not one and has {} \
                     characters; `openssl rand -hex 32` makes a key",
                    keys.len() + 1,
                    word.chars().count()
                )
            })?;
            let cipher = Cipher::new(&key);
            keys.push(MasterKey { id: KeyId::of(&cipher), cipher });
        }
        ensure!(!keys.is_empty(), "there is no key; `openssl rand -hex 32` makes one");
        Ok(Self(keys))
    }

    /// Returns the key for new data; `None` if nothing is to be encrypted.
    pub(crate) fn newest(&self) -> Option<&MasterKey> {
        self.0.first()
    }

    /// Returns the key that encrypted something, by its id.
    pub(crate) fn find(&self, id: KeyId) -> anyhow::Result<&MasterKey> {
        if let Some(key) = self.0.iter().find(|it| it.id == id) {
            return Ok(key);
        }
        let ids: Vec<_> = self.0.iter().map(|it| it.id.to_string()).collect();
        if ids.is_empty() {
            bail!("it is encrypted; set `store_key_file` to a file with the key {id}");
        }
        bail!("it is encrypted with the key {id}, but the keys given are {}", ids.join(", "))
    }
}

impl fmt::Debug for Keyring {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(..)")
    }
}

/// Writes bytes as hexadecimal digits.
pub(crate) fn digits(bytes: &[u8]) -> String {
    bytes
        .iter()
        .flat_map(|it| [it >> 4, it & 15])
        .map(|it| char::from(b"0123456789abcdef"[usize::from(it)]))
        .collect()
}

/// Reads what `digits` writes.
pub(crate) fn bytes(digits: &str) -> Option<Vec<u8>> {
    let digit = |it: u8| char::from(it).to_digit(16).and_then(|it| u8::try_from(it).ok());
    let (pairs, []) = digits.as_bytes().as_chunks::<2>() else { return None };
    pairs.iter().map(|[high, low]| Some(digit(*high)? << 4 | digit(*low)?)).collect()
}
