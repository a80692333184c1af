//! The user and the folder of the process, named with file errors, since
//! `Permission denied` alone does not show what to change.

use std::io;

use anyhow::anyhow;

/// The file with the names of users.
const USERS: &str = "/etc/passwd";

/// Returns the user, such as `` `heelwise` (uid 998) ``.
pub(crate) fn name() -> String {
    let uid = rustix::process::geteuid().as_raw();
    let users = fs_err::read_to_string(USERS).unwrap_or_default();
    find(uid, &users).map_or_else(|| format!("uid {uid}"), |it| format!("`{it}` (uid {uid})"))
}

/// Finds a name among the lines of a passwd file: name, password, number, ….
fn find(uid: u32, users: &str) -> Option<&str> {
    users.lines().find_map(|line| {
        let mut fields = line.split(':');
        let name = fields.next()?;
        (fields.nth(1)?.parse() == Ok(uid)).then_some(name)
    })
}

/// Returns an error unchanged; to a file error, adds the folder that relative
/// paths start from and, unless the file is not there, the user who was refused.
/// Adds nothing twice.
pub(crate) fn named(error: anyhow::Error) -> anyhow::Error {
    let Some(of_a_file) = error.chain().find_map(|it| it.downcast_ref::<io::Error>()) else {
        return error;
    };
    let folder = std::env::current_dir().map_or_else(|_| "?".into(), |it| it.display().to_string());
    if of_a_file.kind() == io::ErrorKind::NotFound {
        return anyhow!("{error:#}; the program runs in `{folder}`");
    }
    anyhow!("{error:#}; the program runs as user {} in `{folder}`", name())
}
