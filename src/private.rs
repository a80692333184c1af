//! Protects data from the other users of a machine: the files that are written,
//! and the memory that holds keys and answers. Warns if existing files are open
//! to them.

use std::fs::DirBuilder;
use std::io::ErrorKind;
use std::os::unix::fs::{DirBuilderExt, MetadataExt};
use std::path::Path;

use anyhow::{Context, ensure};
use fs_err::File;
use fs_err::os::unix::fs::OpenOptionsExt;
use rustix::fs::Mode;
use rustix::process::{Resource, Rlimit, setrlimit, umask};

/// Keeps this process private to its user: nobody else can read the files that
/// it writes, and its memory is neither dumped when it dies nor read while it
/// lives.
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

/// Makes a folder that only its owner can enter, and any missing folders above
/// it. An existing folder stays as it is.
pub(crate) fn make_folder(path: &Path) -> anyhow::Result<()> {
    let made = DirBuilder::new().recursive(true).mode(0o700).create(path);
    made.with_context(|| format!("make the folder `{}`", path.display()))
}

/// Makes a file that only its owner can read. An existing file is removed and
/// never written to: it may be somebody else's, or a link to another place.
/// `create_new` follows no link.
pub(crate) fn make_file(path: &Path) -> std::io::Result<File> {
    remove(path)?;
    File::options().read(true).write(true).create_new(true).mode(0o600).open(path)
}

/// Removes a file, if it exists.
pub(crate) fn remove(path: &Path) -> std::io::Result<()> {
    match fs_err::remove_file(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        done => done,
    }
}

/// Fails if others can write into a folder, where they could replace our file.
pub(crate) fn refuse_writers(folder: &File) -> anyhow::Result<()> {
    let (path, mode) = (folder.path().display(), folder.metadata()?.mode());
    ensure!(
        mode & 0o022 == 0,
        "other users can write into the folder `{path}` (mode {:04o}), and could replace our \
         files by theirs; use a folder of your own, or close this one with \
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

/// Whether others than the owner have access. Group access to another owner's
/// file is not counted: it is mostly how we have access ourselves, as with the
/// credentials of systemd.
fn is_open(mode: u32, owner: u32) -> bool {
    let is_ours = owner == rustix::process::geteuid().as_raw();
    mode & 0o007 != 0 || (is_ours && mode & 0o070 != 0)
}
