//! What is kept from the other users of a machine: the files that are written,
//! the memory that holds keys and answers; and a warning where something that
//! is there already is open to them.

use std::fs::DirBuilder;
use std::io::ErrorKind;
use std::os::unix::fs::{DirBuilderExt, MetadataExt};
use std::path::Path;

use anyhow::{Context, ensure};
use fs_err::File;
use fs_err::os::unix::fs::OpenOptionsExt;
use rustix::fs::Mode;
use rustix::process::{Resource, Rlimit, setrlimit, umask};

/// Keeps this process to its own user: what it writes nobody else can read, and
/// its memory is neither dumped when it dies nor read while it lives.
pub(crate) fn keep_process() -> anyhow::Result<()> {
    umask(Mode::RWXG | Mode::RWXO);
    let nothing = Rlimit { current: Some(0), maximum: Some(0) };
    setrlimit(Resource::Core, nothing).context("forbid core dumps")?;
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{DumpableBehavior, set_dumpable_behavior};
        set_dumpable_behavior(DumpableBehavior::NotDumpable).context("close the memory")?;
    }
    Ok(())
}

/// Makes a folder that its owner alone may enter, and those above it that are
/// not there. One that is there stays as it is.
pub(crate) fn make_folder(path: &Path) -> anyhow::Result<()> {
    let made = DirBuilder::new().recursive(true).mode(0o700).create(path);
    made.with_context(|| format!("make the folder `{}`", path.display()))
}

/// Makes a file that its owner alone may read. What stands in its place is
/// removed and never written to: it may be somebody else's, or a link to a
/// third place. `create_new` follows no link.
pub(crate) fn make_file(path: &Path) -> std::io::Result<File> {
    remove(path)?;
    File::options().read(true).write(true).create_new(true).mode(0o600).open(path)
}

/// Removes a file, if it is there.
pub(crate) fn remove(path: &Path) -> std::io::Result<()> {
    match fs_err::remove_file(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        done => done,
    }
}

/// Fails if others can write into a folder, where they could put a file in the
/// place of ours.
pub(crate) fn refuse_writers(folder: &File) -> anyhow::Result<()> {
    let (path, mode) = (folder.path().display(), folder.metadata()?.mode());
    ensure!(
        mode & 0o022 == 0,
        "other users can write into the folder `{path}` (mode {:04o}), and could put a file of \
         theirs in the place of ours; take a folder of your own, or close this one with \
         `chmod go= {path}`",
        mode & 0o7777
    );
    Ok(())
}

/// Warns in the log if others can read a file, or look into a folder.
pub(crate) fn warn_if_open(path: &Path, what: &str) {
    let Ok(found) = fs_err::metadata(path) else { return };
    if is_open(found.mode(), found.uid()) {
        let (path, mode) = (path.display(), found.mode() & 0o7777);
        tracing::warn!(
            "other users of this machine can reach {what} at `{path}` (mode {mode:04o}); \
             `chmod go= {path}` keeps them out"
        );
    }
}

/// Whether others than the owner are let in. The group's part of what belongs
/// to somebody else is left out: it is mostly how we are let in ourselves, as
/// with the credentials of systemd.
fn is_open(mode: u32, owner: u32) -> bool {
    let is_ours = owner == rustix::process::geteuid().as_raw();
    mode & 0o007 != 0 || (is_ours && mode & 0o070 != 0)
}
