//! Backups: writes all records to one file of our own form, and reads it again.
//!
//! The first line has the version, the time and, if it is known, the bot; then each
//! chat and each count has a line; the last line has their number and a checksum of
//! all before it. If there is a key, the first line names it, and each other line is
//! encrypted with it. Each
//! record is as it was at some moment between the beginning and the end; a chat
//! is one record, so no chat is torn. A file without its last line, or with a
//! different checksum, is refused.

use std::collections::HashSet;
use std::io::{BufRead, BufReader, BufWriter, Read, Seek, Write};
use std::path::{Path, PathBuf};
use std::pin::pin;

use anyhow::{Context, bail, ensure};
use chrono::{DateTime, Utc};
use crc32fast::Hasher;
use fs_err::File;
use futures::StreamExt;
use rustix::fs::{FlockOperation, flock};

use crate::private;
use crate::store::counts::Cell;
use crate::store::keyring::{Cipher, KeyId, Keyring, MasterKey, bytes, digits};
use crate::store::record::{RECORD_BYTES_MAX, Record};
use crate::store::{ChatId, Kept, Store};

#[cfg(feature = "postgres")]
mod database;
mod file;
mod socket;
mod replace;

#[cfg(feature = "postgres")]
pub use database::{create_from_database, restore_into_database};
pub use replace::{RebuildSummary, rebuild, restore};
pub use socket::{BackupSocket, connect};

/// The form of a plain file. Raise it when an older program would misread it.
const VERSION: u32 = 3;

/// The form of an encrypted file.
const VERSION_ENCRYPTED: u32 = 4;

/// The forms of files from before there were counts, plain and encrypted.
const FORMER_VERSIONS: [u32; 2] = [1, 2];

/// What the line of a count begins with.
const COUNT: &str = "count ";

/// The first words of every backup.
const TITLE: &str = "heelwise backup";

/// What the number of the bot begins with, in the first line.
const BOT: &str = "bot=";

/// The longest line: a record, the number of a chat, and some space; twice as
/// much if it is encrypted and written in digits.
const LINE_BYTES_MAX: u64 = 3 * RECORD_BYTES_MAX as u64;

/// The extension of a backup.
const EXTENSION: &str = "backup";

/// The content of a backup.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Summary {
    /// When it was begun.
    pub at: DateTime<Utc>,
    /// The number of chats in it.
    pub records: u64,
    /// Whether it is encrypted, so that it was written by somebody with the
    /// key.
    pub is_encrypted: bool,
    /// The number of the bot whose records they are, if it is known.
    pub bot: Option<i64>,
}

impl Summary {
    /// Returns how it is protected, for people.
    pub fn secrecy(&self) -> &'static str {
        if self.is_encrypted { "encrypted" } else { "not encrypted" }
    }
}

/// Writes all records of a store, with the time and the number of the bot, and returns
/// how many there were.
pub async fn write(
    store: &impl Store,
    (at, bot): (DateTime<Utc>, Option<i64>),
    keyring: &Keyring,
    to: impl Write,
) -> anyhow::Result<u64> {
    let mut to = BufWriter::with_capacity(64 << 10, to);
    let master = keyring.newest();
    let mut title = match master {
        None => format!("{TITLE} {VERSION} {}", at.to_rfc3339()),
        Some(MasterKey { id, .. }) => {
            format!("{TITLE} {VERSION_ENCRYPTED} {} {id}", at.to_rfc3339())
        }
    };
    // Programs from before there was a number here pass over it.
    title.extend(bot.map(|it| format!(" {BOT}{it}")));
    writeln!(to, "{title}")?;
    let mut lines = LineCodec::after(title.as_bytes(), master);
    let mut records = 0_u64;
    let mut entries = pin!(store.all());
    while let Some(entry) = entries.next().await {
        let (ChatId(chat), Kept { record: Some(record), .. }) = entry? else { continue };
        let line = [format!("{chat} ").as_bytes(), record.encode()?.bytes()].concat();
        to.write_all(&lines.write(&line))?;
        records += 1;
    }
    for (cell, times) in store.counts().await?.0 {
        to.write_all(&lines.write(format!("{COUNT}{times} {cell}").as_bytes()))?;
    }
    let end = format!("end {records} {:08x}", lines.checksum());
    to.write_all(&lines.write(end.as_bytes()))?;
    to.flush()?;
    Ok(records)
}

/// A line of a backup.
pub enum Entry {
    /// A chat.
    Chat(ChatId, Box<Record>),
    /// How often something came about.
    Count(Cell, u64),
}

impl Entry {
    fn read(line: &str) -> anyhow::Result<Self> {
        if let Some(count) = line.strip_prefix(COUNT) {
            let (times, cell) = count.split_once(' ').context("it is not a count")?;
            let cell = Cell::read(cell).context("it is not a count")?;
            return Ok(Self::Count(cell, times.parse().context("it is not a count")?));
        }
        let (chat, record) = line.split_once(' ').context("it is not a line of a backup")?;
        let chat = chat.parse().context("it does not begin with a chat")?;
        Ok(Self::Chat(ChatId(chat), Record::decode(record.as_bytes())?.into()))
    }
}

/// Reads a backup to its end, and passes on each entry. The entries can be
/// trusted only once this has returned.
pub fn read(
    from: impl Read,
    keyring: &Keyring,
    mut each: impl FnMut(Entry) -> anyhow::Result<()>,
) -> anyhow::Result<Summary> {
    let mut from = BufReader::with_capacity(64 << 10, from);
    let title = line(&mut from)?.unwrap_or_default();
    let (at, master) = read_title(&title, keyring)?;
    let mut lines = LineCodec::after(title.as_bytes(), master);
    let (mut records, mut number, mut chats) = (0, 1, HashSet::new());
    loop {
        let line = line(&mut from)?.context("it is cut short; take another backup")?;
        let checksum = lines.checksum();
        let line = lines.read(line)?;
        if let Some(end) = line.strip_prefix("end ") {
            let is_whole = end == format!("{records} {checksum:08x}");
            ensure!(is_whole, "it is damaged: its checksum is wrong; take another backup");
            ensure!(from.fill_buf()?.is_empty(), "there is text after its end");
            let is_encrypted = master.is_some();
            let (records, bot) = (chats.len() as u64, bot_in(&title));
            return Ok(Summary { at, records, is_encrypted, bot });
        }
        number += 1;
        let entry = Entry::read(&line).with_context(|| format!("read line {number}"))?;
        if let Entry::Chat(chat, _) = &entry {
            records += 1;
            chats.insert(*chat);
        }
        each(entry)?;
    }
}

/// The lines of a backup after its title, with their checksum and their
/// encryption. Each is encrypted for its place in this one backup.
struct LineCodec<'k> {
    checksum: Hasher,
    cipher: Option<&'k Cipher>,
    title: Vec<u8>,
    number: u64,
}

impl<'k> LineCodec<'k> {
    fn after(title: &[u8], master: Option<&'k MasterKey>) -> Self {
        let mut checksum = Hasher::new();
        checksum.update(title);
        checksum.update(b"\n");
        Self { checksum, cipher: master.map(|it| &it.cipher), title: title.to_owned(), number: 0 }
    }

    fn checksum(&self) -> u32 {
        self.checksum.clone().finalize()
    }

    /// Returns the line as it stands in the file, with its line end.
    fn write(&mut self, line: &[u8]) -> Vec<u8> {
        let aad = self.next(line);
        let mut written = match self.cipher {
            Some(cipher) => digits(&cipher.encrypt(&aad, line)).into_bytes(),
            None => line.to_owned(),
        };
        written.push(b'\n');
        written
    }

    /// Returns the line that `write` was given.
    fn read(&mut self, written: String) -> anyhow::Result<String> {
        let line = match self.cipher {
            Some(cipher) => {
                let aad = self.aad();
                let line = bytes(&written).and_then(|it| cipher.decrypt(&aad, &it));
                let line = line.and_then(|it| String::from_utf8(it).ok());
                line.context("it is damaged: it cannot be decrypted; take another backup")?
            }
            None => written,
        };
        self.next(line.as_bytes());
        Ok(line)
    }

    fn aad(&self) -> Vec<u8> {
        [&self.title[..], &self.number.to_be_bytes()].concat()
    }

    fn next(&mut self, line: &[u8]) -> Vec<u8> {
        let aad = self.aad();
        self.number += 1;
        self.checksum.update(line);
        self.checksum.update(b"\n");
        aad
    }
}

fn read_title<'k>(
    line: &str,
    keyring: &'k Keyring,
) -> anyhow::Result<(DateTime<Utc>, Option<&'k MasterKey>)> {
    let rest = line.strip_prefix(TITLE).context("it is not a backup of heelwise")?;
    let mut words = rest.split_whitespace();
    let version: Option<u32> = words.next().and_then(|it| it.parse().ok());
    let at = words.next().unwrap_or_default().parse();
    let master = match version {
        Some(version) if [FORMER_VERSIONS[0], VERSION].contains(&version) => None,
        Some(version) if [FORMER_VERSIONS[1], VERSION_ENCRYPTED].contains(&version) => {
            let id = words.next().and_then(KeyId::read);
            Some(keyring.find(id.context("it does not name the key that it needs")?)?)
        }
        Some(version) => {
            bail!("it has form {version}; this program reads up to form {VERSION_ENCRYPTED}")
        }
        None => bail!("it is not a backup of heelwise"),
    };
    Ok((at.context("it does not state when it was made")?, master))
}

/// Returns the number of the bot that a first line names.
fn bot_in(title: &str) -> Option<i64> {
    title.split(' ').find_map(|it| it.strip_prefix(BOT)?.parse().ok())
}

/// Returns the number of the bot that a backup names; nothing of it is checked.
fn bot_of(backup: &Path) -> Option<i64> {
    let file = file::open(backup).ok()?;
    bot_in(&line(&mut BufReader::new(file)).ok()??)
}

/// Returns the next line without its line end; `None` if no whole line is left.
fn line(from: &mut impl BufRead) -> anyhow::Result<Option<String>> {
    let mut bytes = Vec::new();
    from.take(LINE_BYTES_MAX).read_until(b'\n', &mut bytes)?;
    let is_too_long = bytes.len() as u64 == LINE_BYTES_MAX;
    ensure!(!is_too_long, "it has a line that is too long; it is damaged, or not a backup");
    if bytes.pop() != Some(b'\n') {
        return Ok(None);
    }
    String::from_utf8(bytes).ok().context("it is damaged: it is not text").map(Some)
}

/// Writes a backup into a folder, and returns its path and content.
///
/// Reads again what `fill` has written; only a whole backup gets the final
/// name.
pub fn create(
    folder: &Path,
    keyring: &Keyring,
    fill: impl FnOnce(&File) -> anyhow::Result<()>,
) -> anyhow::Result<(PathBuf, Summary)> {
    private::make_folder(folder)?;
    let lock = File::open(folder)?;
    private::refuse_writers(&lock)?;
    private::warn_if_open(folder, "the backups");
    let busy = "another backup into the same folder is running";
    flock(&lock, FlockOperation::NonBlockingLockExclusive).context(busy)?;
    let unfinished = folder.join("unfinished");
    let file = private::make_file(&unfinished)?;
    let filled = fill(&file).and_then(|()| {
        file.sync_all()?;
        (&file).rewind()?;
        read(&file, keyring, |_| Ok(()))
    });
    if filled.is_err() {
        fs_err::remove_file(&unfinished)?;
    }
    let summary = filled?;
    let name = summary.at.format("heelwise-%Y%m%dT%H%M%S%.3fZ");
    let path = folder.join(format!("{name}.{EXTENSION}"));
    fs_err::rename(&unfinished, &path)?;
    lock.sync_all()?;
    Ok((path, summary))
}

/// Returns the newest backup of a bot in a folder, or the file itself. One that names
/// no bot may be of any.
pub fn newest(path: &Path, bot: Option<i64>) -> anyhow::Result<PathBuf> {
    let is_of_another = |it: &Path| bot_of(it).zip(bot).is_some_and(|(of, bot)| of != bot);
    if !path.is_dir() {
        ensure!(
            !is_of_another(path),
            "`{}` is the backup of another bot, by its number; take one of this bot or, if this \
             bot is to go on with the people of that one, add --other-bot",
            path.display()
        );
        return Ok(path.to_owned());
    }
    let entries = fs_err::read_dir(path)?.collect::<Result<Vec<_>, _>>()?;
    let backups = entries.into_iter().map(|it| it.path());
    // The names hold the time, so they sort by time.
    let backups = backups.filter(|it| it.extension().is_some_and(|it| it == EXTENSION));
    let newest = backups.filter(|it| !is_of_another(it)).max();
    newest.with_context(|| format!("there is no backup of this bot in `{}`", path.display()))
}
