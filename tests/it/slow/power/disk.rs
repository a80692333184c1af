//! A disk: what of the recorded calls has reached it, and what a power cut
//! may leave.
//!
//! Assumed is what ext4 does in its default mode. Any sync brings all names
//! made, changed or removed before it to the disk, whichever file was synced,
//! and the data of that one file. Without a sync the disk may have names, sizes
//! and pages sooner, in whatever order a loss model says. `sync_file_range`
//! promises nothing. A page is written whole or not at all.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::{Path, PathBuf};

use super::recording::Event;
use crate::random::Chance;

const PAGE: usize = 4096;

/// What a power cut leaves of what was not synced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Loss {
    /// Nothing.
    Unsynced,
    /// The beginning, in order; the last write is torn at a page.
    Tail,
    /// Names and sizes; where there was no data yet, there are zeros.
    Data,
    /// Each page is old or new as chance will have it.
    Pages,
}

/// What is in a folder: files with their content, folders with none.
pub(crate) type Image = BTreeMap<PathBuf, Option<Vec<u8>>>;

/// The disk below one folder.
#[derive(Default)]
pub(super) struct Disk {
    /// What processes see, and what has reached the disk; a file or folder is
    /// a number, its name a path.
    seen: Names,
    kept: Names,
    /// Of each file, by number.
    content: Vec<Content>,
    /// What has not reached the disk, in order.
    waiting: Vec<(usize, Change)>,
    changes: usize,
    open: HashMap<i32, usize>,
    /// Syncs that have begun, and the changes made by then.
    syncing: Vec<(i32, usize)>,
}

type Names = BTreeMap<PathBuf, usize>;

#[derive(Clone, Default)]
struct Content {
    is_folder: bool,
    seen: Vec<u8>,
    kept: Vec<u8>,
}

enum Change {
    Name(NameChange),
    Write { file: usize, offset: usize, data: Vec<u8> },
    Truncate { file: usize, length: usize },
}

#[derive(Clone)]
enum NameChange {
    Make(PathBuf, usize),
    Move(PathBuf, PathBuf),
    Remove(PathBuf),
}

impl Disk {
    /// A disk on which all of this has been for long.
    pub(super) fn with(image: &Image) -> Self {
        let mut disk = Self::default();
        for (path, content) in image {
            let kept = content.clone().unwrap_or_default();
            disk.seen.insert(path.clone(), disk.content.len());
            disk.content.push(Content { is_folder: content.is_none(), seen: kept.clone(), kept });
        }
        disk.kept = disk.seen.clone();
        disk
    }

    /// Takes one more call.
    pub(super) fn take(&mut self, event: &Event) {
        match event {
            Event::Start => {
                self.open.clear();
                self.syncing.clear();
            }
            Event::Open { file, path, creates, empties } => {
                let number = match self.seen.get(path) {
                    Some(&number) => number,
                    None if *creates => self.make(path, false),
                    None => panic!("{} was opened and never made", path.display()),
                };
                if *empties {
                    self.change(Change::Truncate { file: number, length: 0 });
                }
                self.open.insert(*file, number);
            }
            Event::Write { file, offset, data } => {
                let (file, offset, data) = (self.open[file], *offset, data.clone());
                self.change(Change::Write { file, offset, data });
            }
            Event::Truncate { file, length } => {
                self.change(Change::Truncate { file: self.open[file], length: *length });
            }
            Event::SyncBegins(file) => self.syncing.push((*file, self.changes)),
            Event::SyncEnds(file) => self.sync(*file, true),
            Event::SyncFails(file) => self.sync(*file, false),
            Event::Rename { from, to } => {
                self.change(Change::Name(NameChange::Move(from.clone(), to.clone())));
            }
            Event::Unlink(path) => self.change(Change::Name(NameChange::Remove(path.clone()))),
            Event::Mkdir(path) => drop(self.make(path, true)),
            Event::Ack(_) => {}
        }
    }

    fn make(&mut self, path: &Path, is_folder: bool) -> usize {
        let number = self.content.len();
        self.content.push(Content { is_folder, ..Content::default() });
        self.change(Change::Name(NameChange::Make(path.to_owned(), number)));
        number
    }

    fn change(&mut self, change: Change) {
        match &change {
            Change::Name(change) => rename(&mut self.seen, change),
            Change::Write { file, offset, data } => {
                write(&mut self.content[*file].seen, *offset, data);
            }
            Change::Truncate { file, length } => self.content[*file].seen.resize(*length, 0),
        }
        self.waiting.push((self.changes, change));
        self.changes += 1;
    }

    /// What was there when the sync began is on the disk when it ends. Should
    /// it fail, the data never comes there: for the kernel it is done with.
    fn sync(&mut self, handle: i32, is_kept: bool) {
        let begun = self.syncing.iter().position(|it| it.0 == handle);
        let (_, until) = self.syncing.remove(begun.expect("a sync begins before it ends"));
        let synced = self.open[&handle];
        for (number, change) in std::mem::take(&mut self.waiting) {
            let is_synced = number < until && change.file().is_none_or(|it| it == synced);
            match (is_synced, is_kept) {
                (true, true) => apply(&mut self.kept, &mut self.content, &change),
                (true, false) => {}
                (false, _) => self.waiting.push((number, change)),
            }
        }
    }

    /// What processes see.
    pub(super) fn image(&self) -> Image {
        self.seen.iter().map(|(path, it)| (path.clone(), self.content[*it].seen())).collect()
    }

    /// What is there once the power is back.
    pub(super) fn cut(&self, loss: Loss, chance: &mut Chance) -> Image {
        let mut names = self.kept.clone();
        let mut content = self.content.clone();
        match loss {
            Loss::Unsynced => {}
            Loss::Tail => {
                let count = chance.below(self.waiting.len() + 1);
                for (_, change) in &self.waiting[..count] {
                    apply(&mut names, &mut content, change);
                }
                if let Some((_, Change::Write { file, offset, data })) = self.waiting.get(count) {
                    let end = PAGE - offset % PAGE + chance.below(data.len() / PAGE + 1) * PAGE;
                    let torn = data[..end.min(data.len())].to_vec();
                    let torn = Change::Write { file: *file, offset: *offset, data: torn };
                    apply(&mut names, &mut content, &torn);
                }
            }
            Loss::Data => {
                names = self.seen.clone();
                for it in &mut content {
                    it.kept.resize(it.seen.len(), 0);
                }
            }
            Loss::Pages => {
                let named = self.waiting.iter().filter_map(|it| it.1.name());
                let named: Vec<_> = named.collect();
                for change in &named[..chance.below(named.len() + 1)] {
                    rename(&mut names, change);
                }
                let one_in = 2 + chance.below(7);
                for it in &mut content {
                    mix(it, one_in, chance);
                }
            }
        }
        names.into_iter().map(|(path, it)| (path, content[it].kept())).collect()
    }
}

impl Content {
    fn seen(&self) -> Option<Vec<u8>> {
        (!self.is_folder).then(|| self.seen.clone())
    }

    fn kept(&self) -> Option<Vec<u8>> {
        (!self.is_folder).then(|| self.kept.clone())
    }
}

impl Change {
    fn file(&self) -> Option<usize> {
        match self {
            Self::Name(_) => None,
            Self::Write { file, .. } | Self::Truncate { file, .. } => Some(*file),
        }
    }

    fn name(&self) -> Option<&NameChange> {
        match self {
            Self::Name(change) => Some(change),
            Self::Write { .. } | Self::Truncate { .. } => None,
        }
    }
}

/// Makes each page that differs new, but for one in so many; or the other way.
fn mix(content: &mut Content, one_in: usize, chance: &mut Chance) {
    let is_mostly_new = chance.once_in(2);
    let is_grown = chance.once_in(2);
    let length = if is_grown { content.seen.len() } else { content.kept.len() };
    let mut mixed = content.kept.clone();
    mixed.resize(length, 0);
    for (old, new) in mixed.chunks_mut(PAGE).zip(content.seen.chunks(PAGE)) {
        if chance.once_in(one_in) != is_mostly_new {
            let both = old.len().min(new.len());
            old[..both].copy_from_slice(&new[..both]);
        }
    }
    content.kept = mixed;
}

fn apply(names: &mut Names, content: &mut [Content], change: &Change) {
    match change {
        Change::Name(change) => rename(names, change),
        Change::Write { file, offset, data } => write(&mut content[*file].kept, *offset, data),
        Change::Truncate { file, length } => content[*file].kept.resize(*length, 0),
    }
}

fn rename(names: &mut Names, change: &NameChange) {
    match change {
        NameChange::Make(path, number) => drop(names.insert(path.clone(), *number)),
        NameChange::Remove(path) => drop(names.remove(path)),
        NameChange::Move(from, to) => {
            if let Some(number) = names.remove(from) {
                names.insert(to.clone(), number);
            }
        }
    }
}

fn write(content: &mut Vec<u8>, offset: usize, data: &[u8]) {
    let end = offset + data.len();
    if content.len() < end {
        content.resize(end, 0);
    }
    content[offset..end].copy_from_slice(data);
}

/// Reads a folder; a socket in it has no content.
pub(crate) fn read_folder(folder: &Path) -> Image {
    let mut image = Image::from([(folder.to_owned(), None)]);
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            image.append(&mut read_folder(&path));
        } else if path.is_file() {
            let content = fs::read(&path).unwrap();
            image.insert(path, Some(content));
        }
    }
    image
}

/// Makes the folder `to` as the image has the folder `from`.
pub(crate) fn write_folder(image: &Image, from: &Path, to: &Path) {
    for (path, content) in image {
        let path = to.join(path.strip_prefix(from).unwrap());
        match content {
            // A file may have outlived the name of its folder.
            None => fs::create_dir_all(&path).unwrap(),
            Some(content) => {
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(&path, content).unwrap();
            }
        }
    }
}
