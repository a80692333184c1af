//! `--watch`: runs something again whenever a file changes.

use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::Duration;

use anyhow::Context;
use chrono::{DateTime, Utc};
use notify::{RecursiveMode, Watcher};

use super::print_line;

/// An editor writes a file in several steps; the file is complete this long
/// after the last one.
const DEBOUNCE: Duration = Duration::from_millis(100);

/// Runs it now, and again after each change of a file beside the dialogs or in
/// the folders of languages. Ends only with the program.
pub(super) fn watch(
    dialogs: &[PathBuf],
    locales: &[PathBuf],
    clock: fn() -> DateTime<Utc>,
    mut act: impl FnMut(),
) -> anyhow::Result<bool> {
    let (tell, changed) = mpsc::channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        if event.is_ok_and(|it| is_of_an_author(&it)) {
            let _ = tell.send(());
        }
    })?;
    let beside = dialogs.iter().map(|it| (folder_of(it), RecursiveMode::NonRecursive));
    let within = locales.iter().map(|it| (it.as_path(), RecursiveMode::Recursive));
    for (folder, depth) in beside.chain(within) {
        let watched = watcher.watch(folder, depth);
        watched.with_context(|| format!("watch `{}`", folder.display()))?;
    }
    loop {
        let begun = clock();
        act();
        let took = (clock() - begun).num_milliseconds();
        print_line(&format!("checked in {took} ms; again when a file changes"));
        changed.recv().context("wait for a change")?;
        while changed.recv_timeout(DEBOUNCE).is_ok() {}
    }
}

fn folder_of(file: &Path) -> &Path {
    let folder = file.parent().filter(|it| !it.as_os_str().is_empty());
    folder.unwrap_or(Path::new("."))
}

/// Whether a file that authors write was written, and not only read.
fn is_of_an_author(event: &notify::Event) -> bool {
    let mut endings = event.paths.iter().filter_map(|it| it.extension());
    !event.kind.is_access() && endings.any(|it| it == "toml" || it == "ftl")
}
