//! The wall clock of a process, set while it runs.

use std::fs::{self, File};
use std::os::unix::fs::FileExt;
use std::path::PathBuf;

use tempfile::TempDir;

use crate::slow::preload;

/// A clock of one process.
pub(crate) struct Clock {
    folder: TempDir,
    library: PathBuf,
}

impl Clock {
    /// Shows what the clock of the machine shows.
    pub(crate) fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let library = preload::build("tests/it/slow/fleet/clock.c", folder.path());
        let clock = Self { folder, library };
        fs::write(clock.file(), 0_i64.to_ne_bytes()).unwrap();
        clock
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join("ahead")
    }

    /// What a process must find in its environment to have this clock.
    pub(crate) fn settings(&self) -> [(&'static str, String); 2] {
        let path = |it: PathBuf| it.to_str().unwrap().to_owned();
        [("LD_PRELOAD", path(self.library.clone())), ("CLOCK_FILE", path(self.file()))]
    }

    /// Sets it ahead of the clock of the machine, or behind.
    pub(crate) fn set(&self, seconds_ahead: i64) {
        let file = File::options().write(true).open(self.file()).unwrap();
        file.write_all_at(&seconds_ahead.to_ne_bytes(), 0).unwrap();
    }
}
