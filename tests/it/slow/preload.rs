//! Libraries in C that stand before the system's calls in a process.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::world::root;

/// Builds a library in this folder.
pub(super) fn build(source: &str, folder: &Path) -> PathBuf {
    let library = folder.join("preloaded.so");
    let built = Command::new("cc")
        .args(["-shared", "-fPIC", "-O1", "-pthread", "-Wall", "-Wextra", "-Werror", "-o"])
        .args([&library, &root().join(source)])
        .arg("-ldl")
        .output()
        .expect("there is `cc`, since Rust links with it");
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    library
}
