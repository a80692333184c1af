//! The versions on disk: each in a folder with its files as they were served,
//! so that people finish on the version they began, through restarts too.
//!
//! Invariant: a folder of a version is whole, since it gets its name by one
//! rename; so does the pointer to the one in force.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, ensure};
use fs_err::File;
use fs_err::os::unix::fs::OpenOptionsExt;

use crate::edition::Edition;
use crate::load::{self, Pictures, Places, Published, VersionFiles, examples, places_in};
use crate::private;
use triage::locale::Clinic;

mod log;

pub use log::{Entry, Kind, mended, published, recalls};

/// The most versions on disk; of more, those that nobody is on go, the oldest
/// first.
const KEPT_MAX: usize = 16;

/// The file that names the version in force.
const CURRENT: &str = "current";

/// What is still being written.
const UNFINISHED: &str = "unfinished";

/// The file that is locked while something is written.
const LOCK: &str = "lock";

/// The folder of the versions.
#[derive(Clone)]
pub struct Shelf(PathBuf);

impl Shelf {
    /// The folder need not be there yet.
    pub fn at(folder: PathBuf) -> Self {
        Self(folder)
    }

    /// Returns the version that was published last; none if nothing was ever
    /// published, so that the files are served as they are.
    pub fn current(&self) -> anyhow::Result<Option<String>> {
        match fs_err::read_to_string(self.0.join(CURRENT)) {
            Ok(version) => Ok(Some(version.trim().to_owned())),
            Err(error)
                if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) =>
            {
                Ok(None)
            }
            Err(error) => Err(error).context("look for the version in force"),
        }
    }

    /// Returns where the files of a version are.
    pub fn places(&self, version: &str) -> anyhow::Result<Places> {
        places_in(&self.folder_of(version)?)
    }

    /// Returns the folder of a version, which must be there.
    pub fn folder_of(&self, version: &str) -> anyhow::Result<PathBuf> {
        let folder = self.0.join(version);
        ensure!(
            is_version(version) && folder.is_dir(),
            "there is no version `{version}` in `{}`",
            self.0.display()
        );
        Ok(folder)
    }

    /// Whether a version is there as it was put there.
    pub fn holds(&self, version: &str) -> bool {
        let place = self.0.join(version);
        is_version(version)
            && place.is_dir()
            && VersionFiles::kept_in(&place).is_ok_and(|it| it.version() == version)
    }

    /// Puts a version there, unless it is there already.
    pub fn put(&self, files: &VersionFiles) -> anyhow::Result<()> {
        let _lock = self.lock()?;
        let version = files.version();
        let place = self.0.join(&version);
        if self.holds(&version) {
            return Ok(());
        }
        if place.is_dir() {
            fs_err::remove_dir_all(&place)?;
        }
        let unfinished = self.0.join(UNFINISHED);
        if unfinished.is_dir() {
            fs_err::remove_dir_all(&unfinished)?;
        }
        files.write(&unfinished)?;
        fs_err::rename(&unfinished, &place)?;
        self.sync()
    }

    /// Puts a version in force, and notes it.
    pub fn publish(&self, entry: &Entry) -> anyhow::Result<()> {
        self.note(entry)?;
        let _lock = self.lock()?;
        self.replace(CURRENT, &format!("{}\n", entry.to))
    }

    /// Makes the log that of a database, and what is in force too, if something
    /// was ever published there.
    pub fn mirror(&self, entries: &[Entry]) -> anyhow::Result<()> {
        let _lock = self.lock()?;
        let lines = entries.iter().map(serde_json::to_string).collect::<Result<Vec<_>, _>>()?;
        self.replace(log::FILE, &(lines.join("\n") + "\n"))?;
        match log::published(entries) {
            Some(version) => self.replace(CURRENT, &format!("{version}\n")),
            None => Ok(()),
        }
    }

    /// Keeps others from writing here: several programs of a fleet may share the
    /// folder.
    fn lock(&self) -> anyhow::Result<File> {
        private::make_folder(&self.0)?;
        let mut options = File::options();
        let file = options.create(true).write(true).mode(0o600).open(self.0.join(LOCK))?;
        file.lock()?;
        Ok(file)
    }

    /// Puts a file in the place of another, whole or not at all.
    fn replace(&self, name: &str, text: &str) -> anyhow::Result<()> {
        let next = self.0.join(format!("{name}.next"));
        let mut file = private::make_file(&next)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        fs_err::rename(&next, self.0.join(name))?;
        self.sync()
    }

    /// Makes renames outlive a power cut.
    fn sync(&self) -> anyhow::Result<()> {
        Ok(File::open(&self.0)?.sync_all()?)
    }

    /// Returns all versions that are there.
    pub fn list(&self) -> anyhow::Result<BTreeSet<String>> {
        if !self.0.is_dir() {
            return Ok(BTreeSet::new());
        }
        let entries = fs_err::read_dir(&self.0)?.collect::<Result<Vec<_>, _>>()?;
        let names = entries.iter().map(|it| it.file_name().to_string_lossy().into_owned());
        Ok(names.filter(|it| is_version(it)).collect())
    }

    /// Removes what is too much of the versions that are not among these, the
    /// oldest first.
    pub fn prune(&self, named: &BTreeSet<String>) -> anyhow::Result<()> {
        let _lock = self.lock()?;
        let all = self.list()?;
        let entries = self.entries()?;
        let age = |it: &&String| entries.iter().rposition(|entry| entry.to == **it);
        let mut unused: Vec<_> = all.iter().filter(|it| !named.contains(*it)).collect();
        unused.sort_by_key(age);
        for version in unused.into_iter().take(all.len().saturating_sub(KEPT_MAX)) {
            fs_err::remove_dir_all(self.0.join(version))?;
            tracing::info!(version, "a version that nobody is on was removed");
        }
        Ok(())
    }

    /// Returns, for each version whose words were mended, the one that did.
    pub fn mended(&self) -> anyhow::Result<BTreeMap<String, String>> {
        let mut mended = log::mended(&self.entries()?);
        if let Some(current) = self.current()? {
            // A power cut may have come between the note and the pointer.
            mended.remove(&current);
        }
        Ok(mended)
    }
}

/// Whether it can be the name of a version.
fn is_version(name: &str) -> bool {
    name.len() == 16 && name.chars().all(|it| it.is_ascii_hexdigit())
}

/// A dialog and its follow-up as they can be served, with their files.
pub struct Served {
    /// The dialog.
    pub published: Published,
    /// The dialog that is asked again in the weeks after.
    pub follow_up: Option<Published>,
    /// The files of both.
    pub files: VersionFiles,
}

impl Served {
    /// Loads what can be served from these places.
    pub fn load(places: &Places, clinic: &Clinic) -> anyhow::Result<Self> {
        let files = VersionFiles::read(places)?;
        let published = load::load(places, clinic)?;
        let followed = published.dialog().follows.as_ref();
        ensure!(
            followed.is_none(),
            "`{}` asks again after another dialog, and cannot be served by itself: serve `{}`",
            places.dialog.display(),
            followed.map_or("", |it| it)
        );
        let follow_up = load::follow_up(places, clinic, &published)?;
        ensure!(
            VersionFiles::read(places)? == files,
            "the files changed while they were read; try again"
        );
        Ok(Self { published, follow_up, files })
    }

    /// Returns what is to be served by a program that begins: the version
    /// published last, or else the files.
    pub fn at_the_start(shelf: &Shelf, source: &Places, clinic: &Clinic) -> anyhow::Result<Self> {
        SharedVersions::default().at_the_start(shelf, source, clinic)
    }

    fn load_at_the_start(shelf: &Shelf, source: &Places, clinic: &Clinic) -> anyhow::Result<Self> {
        let Some(current) = shelf.current()? else { return Self::load(source, clinic) };
        Self::load(&shelf.places(&current)?, clinic).with_context(|| {
            format!(
                "the version `{current}` was published, and cannot be served; publish another one \
                 with the program that served it, or remove `{}` to serve the files",
                shelf.0.join(CURRENT).display()
            )
        })
    }

    /// Returns the same for another clinic: dialog and languages are shared.
    fn for_clinic(&self, clinic: &Clinic) -> Self {
        Self {
            published: self.published.for_clinic(clinic),
            follow_up: self.follow_up.as_ref().map(|it| it.for_clinic(clinic)),
            files: self.files.clone(),
        }
    }

    /// Returns what was in force last, for those who publish while no program
    /// runs: the files may be what they want to publish.
    pub fn in_force_last(shelf: &Shelf, source: &Places, clinic: &Clinic) -> anyhow::Result<Self> {
        let last = shelf.current()?.or(shelf.entries()?.pop().map(|it| it.to));
        match last.and_then(|it| shelf.places(&it).ok()) {
            Some(places) => Self::load(&places, clinic),
            None => Self::load(source, clinic),
        }
    }

    /// Offers only these languages, beside the default one; all, if none is
    /// named. People who are in another go on in it.
    pub fn offering(self, tags: &[String]) -> Self {
        Self {
            published: self.published.offering(tags),
            follow_up: self.follow_up.map(|it| it.offering(tags)),
            files: self.files,
        }
    }

    /// Fails if a text that would be sent is still an example.
    pub fn ensure_no_examples(&self) -> anyhow::Result<()> {
        let all = [Some(&self.published), self.follow_up.as_ref()];
        let all = all.into_iter().flatten().flat_map(Published::examples);
        let left = examples::each_once(all.cloned());
        ensure!(left.is_empty(), "{}", examples::refusal(&left));
        Ok(())
    }

    /// Returns all drawings.
    pub fn pictures(&self) -> impl Iterator<Item = &Pictures> {
        let all = [Some(&self.published), self.follow_up.as_ref()];
        all.into_iter().flatten().map(Published::pictures)
    }

    /// Makes an edition of it.
    pub fn into_edition(self) -> Edition {
        Edition::new(self.published, self.follow_up)
    }
}

/// Loads the earlier versions that people are on. One that this program cannot
/// serve is left out: its people go on by the version in force.
pub fn load_earlier(
    shelf: &Shelf,
    clinic: &Clinic,
    versions: impl IntoIterator<Item = String>,
) -> Vec<Served> {
    let load = |version: String| {
        let served = shelf.places(&version).and_then(|it| Served::load(&it, clinic));
        let failed = |error: &anyhow::Error| {
            tracing::warn!(
                version,
                "people are on a version that cannot be served, and go on by the one in force: \
                 {error:#}"
            );
        };
        served.inspect_err(failed).ok()
    };
    versions.into_iter().filter_map(load).collect()
}

/// Returns the folder, for messages.
impl std::fmt::Display for Shelf {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Path::display(&self.0).fmt(f)
    }
}

/// What was loaded for the bots of this process. Those with the same files share
/// it: it is proved once, and in memory once.
#[derive(Default)]
pub struct SharedVersions(Vec<Served>);

impl SharedVersions {
    /// As `Served::at_the_start`.
    pub fn at_the_start(
        &mut self,
        shelf: &Shelf,
        source: &Places,
        clinic: &Clinic,
    ) -> anyhow::Result<Served> {
        let current = shelf.current()?.and_then(|it| shelf.places(&it).ok());
        let files = VersionFiles::read(current.as_ref().unwrap_or(source)).ok();
        if let Some(known) = self.0.iter().find(|it| Some(&it.files) == files.as_ref()) {
            return Ok(known.for_clinic(clinic));
        }
        let served = Served::load_at_the_start(shelf, source, clinic)?;
        self.0.push(served.for_clinic(clinic));
        Ok(served)
    }
}
