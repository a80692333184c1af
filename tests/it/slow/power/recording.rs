//! Recordings: a child under the recorder, and the calls it made.

use std::fmt;
use std::fs;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use crate::slow::preload;

/// One call.
pub(super) enum Event {
    /// A process began; what an earlier one had open is closed.
    Start,
    Open {
        file: i32,
        path: PathBuf,
        creates: bool,
        empties: bool,
    },
    Write {
        file: i32,
        offset: usize,
        data: Vec<u8>,
    },
    Truncate {
        file: i32,
        length: usize,
    },
    SyncBegins(i32),
    SyncEnds(i32),
    Rename {
        from: PathBuf,
        to: PathBuf,
    },
    Unlink(PathBuf),
    Mkdir(PathBuf),
    /// The process said that something is done.
    Ack(Vec<u8>),
    SyncFails(i32),
}

impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Start => write!(f, "start"),
            Self::Open { file, path, creates, .. } => {
                write!(
                    f,
                    "open {file} {}{}",
                    path.display(),
                    if *creates { " to make it" } else { "" }
                )
            }
            Self::Write { file, offset, data } => {
                let head = &data[..data.len().min(8)];
                write!(f, "write {file} at {offset} {} bytes {head:?}", data.len())
            }
            Self::Truncate { file, length } => write!(f, "truncate {file} to {length}"),
            Self::SyncBegins(file) => write!(f, "sync {file} begins"),
            Self::SyncEnds(file) => write!(f, "sync {file} ends"),
            Self::SyncFails(file) => write!(f, "sync {file} fails"),
            Self::Rename { from, to } => write!(f, "rename {} {}", from.display(), to.display()),
            Self::Unlink(path) => write!(f, "unlink {}", path.display()),
            Self::Mkdir(path) => write!(f, "mkdir {}", path.display()),
            Self::Ack(_) => write!(f, "ack"),
        }
    }
}

const O_CREAT: u64 = 0o100;
const O_TRUNC: u64 = 0o1000;

/// Where a recording is made.
pub(super) struct Studio {
    folder: PathBuf,
    library: PathBuf,
}

impl Studio {
    /// Builds the recorder in this folder.
    pub(super) fn new(folder: &Path) -> Self {
        let library = preload::build("tests/it/slow/power/recorder.c", folder);
        Self { folder: folder.to_owned(), library }
    }

    /// The folder that is recorded.
    pub(super) fn root(&self) -> PathBuf {
        self.folder.join("store")
    }

    fn log(&self) -> PathBuf {
        self.folder.join("log")
    }

    /// The file to which the child writes what is done.
    pub(super) fn acks(&self) -> PathBuf {
        self.folder.join("log.acks")
    }

    /// Runs one test of this program as a child under the recorder, and goes
    /// on with the recording of the one before.
    pub(super) fn record(&self, child: &str, settings: &[(&str, &str)]) -> Output {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args([child, "--exact", "--nocapture"]).envs(settings.iter().copied());
        self.put_under(&mut command);
        command.stdout(Stdio::null()).stderr(Stdio::piped()).output().unwrap()
    }

    /// Puts a program under the recorder.
    pub(super) fn put_under(&self, command: &mut Command) {
        fs::write(self.acks(), b"").unwrap();
        command
            .process_group(0)
            .env("RUST_BACKTRACE", "0")
            .env("LD_PRELOAD", &self.library)
            .env("RECORDER_ROOT", self.root())
            .env("RECORDER_LOG", self.log());
    }

    /// Ends the recording, which it returns.
    pub(super) fn finish(&self) -> Vec<Event> {
        let events = read(&fs::read(self.log()).unwrap());
        fs::remove_file(self.log()).unwrap();
        events
    }
}

fn read(mut log: &[u8]) -> Vec<Event> {
    let mut events = Vec::new();
    while let Some((line, rest)) = log.split_at_checked(24) {
        let number = |at: usize| u64::from_ne_bytes(line[at..at + 8].try_into().unwrap());
        let kind = u32::from_ne_bytes(line[..4].try_into().unwrap());
        let file = i32::from_ne_bytes(line[4..8].try_into().unwrap());
        let (offset, length) = (number(8), number(16));
        let (data, rest) = rest.split_at(usize::try_from(length).unwrap());
        events.push(event(kind, file, offset, data));
        log = rest;
    }
    assert!(log.is_empty(), "the recorder was stopped within a line");
    events
}

fn event(kind: u32, file: i32, offset: u64, data: &[u8]) -> Event {
    let text = || std::str::from_utf8(data).unwrap();
    let path = || PathBuf::from(text());
    let place = usize::try_from(offset).unwrap();
    match kind {
        1 => Event::Start,
        2 => {
            let (creates, empties) = (offset & O_CREAT != 0, offset & O_TRUNC != 0);
            Event::Open { file, path: path(), creates, empties }
        }
        3 => Event::Write { file, offset: place, data: data.to_vec() },
        4 => Event::Truncate { file, length: place },
        5 => Event::SyncBegins(file),
        6 => Event::SyncEnds(file),
        7 => {
            let (from, to) = text().split_once('\n').unwrap();
            Event::Rename { from: from.into(), to: to.into() }
        }
        8 => Event::Unlink(path()),
        9 => Event::Mkdir(path()),
        10 => Event::Ack(data.to_vec()),
        11 => Event::SyncFails(file),
        _ => panic!("the replay does not know what `{}` does to a file", text()),
    }
}
