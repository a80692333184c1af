//! Pages: the notes behind the buttons below an outcome.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Decision, Dialog, Note, NoteId, PageId, Urgency};

/// A page behind a button below an outcome: the notes that name it.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// Its name.
    pub id: PageId,
    /// How its notes are shown.
    pub kind: PageKind,
}

/// How the notes of a page are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PageKind {
    /// As the lines of one message.
    #[default]
    List,
    /// Each as a message of its own, with its picture.
    Each,
    /// As a button each, which opens the note.
    Menu,
    /// It has no notes: the page is the long safety net, for all but
    /// emergencies.
    SafetyNet,
}

impl Dialog {
    /// Returns the page named `id`.
    pub fn page(&self, id: &PageId) -> Option<&Page> {
        self.pages.iter().find(|page| page.id == *id)
    }

    /// Returns the note named `id`.
    pub fn note(&self, id: &NoteId) -> Option<&Note> {
        self.notes.iter().find(|note| note.id == *id)
    }

    /// Returns the page that is the long safety net, if it is one.
    pub fn safety_net(&self) -> Option<&Page> {
        self.pages.iter().find(|page| page.kind == PageKind::SafetyNet)
    }

    /// Returns the notes that stand below an outcome, in the order written.
    pub fn below(&self) -> impl Iterator<Item = &Note> {
        self.notes.iter().filter(|note| note.page.is_none())
    }

    /// Returns the notes of a page, in the order written.
    pub fn notes_of(&self, page: &PageId) -> impl Iterator<Item = &Note> {
        self.notes.iter().filter(move |note| note.page.as_ref() == Some(page))
    }

    /// Whether a note is opened by a button of its own.
    pub fn is_on_a_menu(&self, note: &Note) -> bool {
        let page = note.page.as_ref().and_then(|it| self.page(it));
        page.is_some_and(|it| it.kind == PageKind::Menu)
    }

    /// Returns every drawing that is shown.
    pub fn pictures(&self) -> impl Iterator<Item = &String> {
        let questions = self.questions.iter().filter_map(|it| it.picture.as_ref());
        questions.chain(self.notes.iter().filter_map(|it| it.picture.as_ref()))
    }
}

impl Decision<'_> {
    /// Returns the notes that stand below the outcome.
    pub fn below(&self) -> impl Iterator<Item = &Note> {
        self.notes.iter().copied().filter(|it| it.page.is_none())
    }

    /// Returns the notes to show on a page.
    pub fn on(&self, page: &PageId) -> Vec<NoteId> {
        let notes = self.notes.iter().filter(|it| it.page.as_ref() == Some(page));
        notes.map(|it| it.id.clone()).collect()
    }

    /// Returns the pages that have something to show.
    pub fn pages<'d>(&self, dialog: &'d Dialog) -> Vec<&'d Page> {
        let is_emergency = self.urgency == Urgency::Emergency;
        let pages = dialog.pages.iter().filter(|page| match page.kind {
            PageKind::SafetyNet => !is_emergency,
            PageKind::List | PageKind::Each | PageKind::Menu => !self.on(&page.id).is_empty(),
        });
        pages.collect()
    }
}
