//! Backups: all records in one file of our own, and back again.
//!
//! A line with the version and the time, a line per chat, a line with their
//! number and a checksum of all before it. Each record is as it was at some
//! moment between the beginning and the end; a chat is one record, so no chat
//! is torn. What lacks its last line, or has another checksum, is refused.

use std::fs::{self, File};
use std::io::{BufRead, BufReader, BufWriter, Read, Seek, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail, ensure};
use chrono::{DateTime, Utc};
use crc32fast::Hasher;
use rustix::fs::{FlockOperation, flock};

use crate::store::record::{RECORD_BYTES_MAX, Record};
use crate::store::{ChatId, Store};

mod door;
mod swap;

pub use door::{Door, ask};
pub use swap::{Rebuilt, rebuild, restore};

/// The form of the file. Raise it when an older program would misread it.
const VERSION: u32 = 1;

/// The beginning of every backup.
const TITLE: &str = "heelwise backup";

/// The longest line: a record, a chat's number, and room to spare.
const LINE_BYTES_MAX: u64 = 2 * RECORD_BYTES_MAX as u64;

/// The ending of a backup's name.
const EXTENSION: &str = "backup";

/// What a backup holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contents {
    /// When it was begun.
    pub at: DateTime<Utc>,
    /// How many chats are in it.
    pub records: u64,
}

/// Writes all records of a store, and returns how many there were.
pub fn write(store: &impl Store, at: DateTime<Utc>, to: impl Write) -> anyhow::Result<u64> {
    let mut to = BufWriter::with_capacity(64 << 10, to);
    let mut checksum = Hasher::new();
    let mut put = |line: &[u8], to: &mut BufWriter<_>| {
        checksum.update(line);
        to.write_all(line)
    };
    put(format!("{TITLE} {VERSION} {}\n", at.to_rfc3339()).as_bytes(), &mut to)?;
    let mut records = 0_u64;
    for entry in store.all() {
        let (ChatId(chat), record) = entry?;
        put(format!("{chat} ").as_bytes(), &mut to)?;
        put(&record.encode()?, &mut to)?;
        put(b"\n", &mut to)?;
        records += 1;
    }
    writeln!(to, "end {records} {:08x}", checksum.finalize())?;
    to.flush()?;
    Ok(records)
}

/// Reads a backup to its end, handing on each record. What was handed on is
/// only to be trusted when this has returned.
pub fn read(
    from: impl Read,
    mut each: impl FnMut(ChatId, Record) -> anyhow::Result<()>,
) -> anyhow::Result<Contents> {
    let mut from = BufReader::with_capacity(64 << 10, from);
    let mut checksum = Hasher::new();
    let at = title(&line(&mut from)?.unwrap_or_default(), &mut checksum)?;
    let mut records = 0;
    loop {
        let line = line(&mut from)?.context("it is cut short; take another backup")?;
        if let Some(end) = line.strip_prefix("end ") {
            let is_whole = end == format!("{records} {:08x}", checksum.finalize());
            ensure!(is_whole, "it is damaged: its checksum is another; take another backup");
            ensure!(from.fill_buf()?.is_empty(), "something stands after its end");
            return Ok(Contents { at, records });
        }
        checksum.update(line.as_bytes());
        checksum.update(b"\n");
        records += 1;
        let entry = || {
            let (chat, record) = line.split_once(' ').context("it is no line of a backup")?;
            let chat = chat.parse().context("it does not begin with a chat")?;
            anyhow::Ok((ChatId(chat), Record::decode(record.as_bytes())?))
        };
        let (chat, record) = entry().with_context(|| format!("read line {}", records + 1))?;
        each(chat, record)?;
    }
}

fn title(line: &str, checksum: &mut Hasher) -> anyhow::Result<DateTime<Utc>> {
    checksum.update(line.as_bytes());
    checksum.update(b"\n");
    let rest = line.strip_prefix(TITLE).context("it is no backup of heelwise")?;
    let mut words = rest.split_whitespace();
    let version: Option<u32> = words.next().and_then(|it| it.parse().ok());
    match version {
        Some(VERSION) => {}
        Some(version) => bail!("it is of form {version}; this program reads form {VERSION}"),
        None => bail!("it is no backup of heelwise"),
    }
    let at = words.next().unwrap_or_default().parse();
    at.context("it does not say when it was made")
}

/// Returns the next line without its end; `None` if there is no whole one.
fn line(from: &mut impl BufRead) -> anyhow::Result<Option<String>> {
    let mut bytes = Vec::new();
    from.take(LINE_BYTES_MAX).read_until(b'\n', &mut bytes)?;
    let is_too_long = bytes.len() as u64 == LINE_BYTES_MAX;
    ensure!(!is_too_long, "it has a line that is too long; it is damaged, or no backup");
    if bytes.pop() != Some(b'\n') {
        return Ok(None);
    }
    String::from_utf8(bytes).ok().context("it is damaged: it is no text").map(Some)
}

/// Takes a backup into a folder, and returns where it is and what it holds.
///
/// What `fill` has written is read again, and only a whole one gets its name.
pub fn take(
    folder: &Path,
    fill: impl FnOnce(&File) -> anyhow::Result<()>,
) -> anyhow::Result<(PathBuf, Contents)> {
    fs::create_dir_all(folder).with_context(|| format!("make `{}`", folder.display()))?;
    let lock = File::open(folder)?;
    let busy = "another backup into the same folder is under way";
    flock(&lock, FlockOperation::NonBlockingLockExclusive).context(busy)?;
    let unfinished = folder.join("unfinished");
    let file = private(&unfinished).with_context(|| format!("write `{}`", unfinished.display()))?;
    let filled = fill(&file).and_then(|()| {
        file.sync_all()?;
        (&file).rewind()?;
        read(&file, |_, _| Ok(()))
    });
    if filled.is_err() {
        fs::remove_file(&unfinished)?;
    }
    let contents = filled?;
    let name = contents.at.format("heelwise-%Y%m%dT%H%M%S%.3fZ");
    let path = folder.join(format!("{name}.{EXTENSION}"));
    fs::rename(&unfinished, &path)?;
    lock.sync_all()?;
    Ok((path, contents))
}

/// Opens a file that nobody but its owner may read.
fn private(path: &Path) -> std::io::Result<File> {
    File::options().read(true).write(true).create(true).truncate(true).mode(0o600).open(path)
}

/// Returns the newest backup in a folder, or the file itself.
pub fn newest(path: &Path) -> anyhow::Result<PathBuf> {
    if !path.is_dir() {
        return Ok(path.to_owned());
    }
    let entries = fs::read_dir(path)?.collect::<Result<Vec<_>, _>>()?;
    let backups = entries.into_iter().map(|it| it.path());
    // The names tell the time, so that their order is that of time.
    let newest = backups.filter(|it| it.extension().is_some_and(|it| it == EXTENSION)).max();
    newest.with_context(|| format!("there is no backup in `{}`", path.display()))
}
