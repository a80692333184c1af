//! The user and the folder of the process, named with every file error, since
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

/// Returns an error unchanged; to a file error, adds the user who was refused
/// and the folder that relative paths start from. Adds nothing twice.
pub(crate) fn named(error: anyhow::Error) -> anyhow::Error {
    if !error.chain().any(|it| it.is::<io::Error>()) {
        return error;
    }
    let folder = std::env::current_dir().map_or_else(|_| "?".into(), |it| it.display().to_string());
    anyhow!("{error:#}; the program runs as user {} in `{folder}`", name())
}
