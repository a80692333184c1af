//! An edition: one version of a dialog with its follow-up and their languages,
//! in memory.

use std::collections::BTreeMap;
use std::ops::Deref;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use crc32fast::hash;

use crate::load::{Pictures, Published};
use crate::store::record::Record;
use triage::dialog::Dialog;
use triage::engine::danger::Dangers;
use triage::engine::{CareContext, Open, StepContext, Talk};
use triage::locale::Locales;
use triage::locale::message::{Drawing, Message};
use triage::prover::Proved;
use triage::session::{Session, Stage};

mod counting;
mod in_force;

pub use in_force::{EDITIONS_MAX, Editions, InForce};

/// One version in memory.
///
/// Its dialog is proved, except where an author tries one that is not.
pub struct Edition<D = Proved> {
    /// The dialog.
    pub dialog: D,
    /// The version (`VersionFiles::version`).
    pub version: String,
    /// Whether all of it is proved.
    pub is_proved: bool,
    /// The languages of the dialog.
    pub locales: Locales,
    /// The dialog that is asked again in the weeks after, if there is one.
    pub follow_up: Option<FollowUp<D>>,
    /// By name: the name by which a channel knows a drawing. The same name may
    /// be another drawing in another version.
    drawings: BTreeMap<String, String>,
}

/// A dialog that is asked again in the weeks after a result.
pub struct FollowUp<D = Proved> {
    /// The dialog.
    pub dialog: D,
    /// Its languages.
    pub locales: Locales,
    /// The time zones that people are offered.
    pub zones: Vec<Tz>,
}

impl FollowUp {
    /// Makes one of a follow-up that can be served.
    pub fn new(published: Published) -> Self {
        let (dialog, locales) = published.into_parts();
        Self::to_try(dialog, locales)
    }
}

impl<D> FollowUp<D> {
    /// Makes one of a follow-up that may not be proved, to try it.
    pub fn to_try(dialog: D, locales: Locales) -> Self {
        let zones = locales.zones();
        Self { dialog, locales, zones }
    }
}

impl Edition {
    /// Makes one of a dialog and a follow-up that can be served.
    pub fn new(published: Published, follow_up: Option<Published>) -> Self {
        let pictures = [Some(&published), follow_up.as_ref()].into_iter().flatten();
        let drawings = pictures.flat_map(|it| drawings(it.pictures())).collect();
        let version = published.version().to_owned();
        let (dialog, locales) = published.into_parts();
        let follow_up = follow_up.map(FollowUp::new);
        Self { is_proved: true, drawings, follow_up, ..Self::to_try(dialog, version, locales) }
    }
}

/// Returns for each drawing the name by which a channel knows it.
fn drawings(pictures: &Pictures) -> impl Iterator<Item = (String, String)> {
    pictures.iter().map(|(name, drawn)| (name.clone(), drawing_name(name, drawn)))
}

/// Returns the name by which a channel knows a drawing.
pub fn drawing_name(name: &str, drawn: &[u8]) -> String {
    format!("{name}#{:08x}", hash(drawn))
}

/// Returns the name of a drawing in its dialog.
pub(crate) fn name_in_dialog(known_as: &str) -> &str {
    known_as.split('#').next().unwrap_or_default()
}

impl<D> Edition<D> {
    /// Makes one of a dialog that may not be proved, to try it.
    pub fn to_try(dialog: D, version: String, locales: Locales) -> Self {
        let drawings = BTreeMap::new();
        Self { dialog, version, is_proved: false, locales, follow_up: None, drawings }
    }

    /// The same, asking again with this follow-up.
    pub fn followed_by(self, follow_up: Option<FollowUp<D>>) -> Self {
        Self { follow_up, ..self }
    }

    /// The same under another version: written conversations show it, and must
    /// not differ with each word.
    pub fn called(self, version: &str) -> Self {
        Self { version: version.to_owned(), ..self }
    }

    /// The same, proved or not.
    pub fn with_proof(self, is_proved: bool) -> Self {
        Self { is_proved, ..self }
    }

    /// Names the drawing of a message as a channel knows it.
    pub(crate) fn with_drawing(&self, mut message: Message) -> Message {
        if let Some(Drawing::File(name)) = &mut message.picture
            && let Some(known) = self.drawings.get(name)
        {
            name.clone_from(known);
        }
        message
    }
}

impl<D: Deref<Target = Dialog>> Edition<D> {
    /// Returns the dialog and the languages of a check-in, or of all else.
    pub(crate) fn served(&self, is_check_in: bool) -> (&Dialog, &Locales) {
        match &self.follow_up {
            Some(it) if is_check_in => (&it.dialog, &it.locales),
            _ => (&self.dialog, &self.locales),
        }
    }

    /// Returns the follow-up, if check-ins are offered in this language.
    fn follow_up_in(&self, language: &str) -> Option<&FollowUp<D>> {
        let own = &self.locales.get(language).tag;
        self.follow_up.as_ref().filter(|it| it.locales.get(language).tag == *own)
    }

    /// Returns when something is due by itself; never where check-ins are not
    /// offered in the person's language.
    pub(crate) fn due_at(&self, record: &Record) -> Option<DateTime<Utc>> {
        let session = record.session.as_ref()?;
        let care = session.care.as_ref()?;
        care.next_at(&self.follow_up_in(&session.language)?.dialog)
    }

    /// Returns the stage of a session.
    pub(crate) fn stage(&self, session: &Session) -> Stage {
        session.stage(self.served(session.check_in.is_some()).0)
    }
}

/// An edition, with what is listened for in it.
pub struct Listening<D = Proved> {
    /// The edition.
    pub edition: std::sync::Arc<Edition<D>>,
    /// What people type in danger, if newer words are listened for too: in the
    /// dialog, and in its follow-up.
    newer: Option<(Dangers, Dangers)>,
}

impl<D> Listening<D> {
    fn dangers(&self) -> &Dangers {
        self.newer.as_ref().map_or(self.edition.locales.dangers(), |it| &it.0)
    }

    fn dangers_of<'a>(&'a self, follow_up: &'a FollowUp<D>) -> &'a Dangers {
        self.newer.as_ref().map_or(follow_up.locales.dangers(), |it| &it.1)
    }
}

impl<D: Deref<Target = Dialog>> Listening<D> {
    /// Returns what the engine needs for a person in this language, in a
    /// check-in or not.
    pub(crate) fn context<'a>(
        &'a self,
        (language, is_check_in): (&str, bool),
        now: DateTime<Utc>,
        open: Open<'a>,
    ) -> StepContext<'a> {
        let edition = &self.edition;
        let care = self.care(language);
        let Talk { dialog, vocabulary, dangers } = match care {
            Some(care) if is_check_in => care.follow_up,
            _ => talk(&edition.dialog, &edition.locales, language, self.dangers()),
        };
        let (version, languages) = (&edition.version[..], edition.locales.tags());
        StepContext {
            dialog,
            version,
            vocabulary,
            dangers,
            languages,
            now,
            open,
            care,
            newest: None,
            recalls: false,
        }
    }

    /// Returns what check-ins need in this language; none if they are not
    /// offered in it.
    fn care(&self, language: &str) -> Option<CareContext<'_>> {
        let edition = &self.edition;
        let asked = edition.follow_up_in(language)?;
        let followed = talk(&edition.dialog, &edition.locales, language, self.dangers());
        let follow_up = talk(&asked.dialog, &asked.locales, language, self.dangers_of(asked));
        Some(CareContext { followed, follow_up, zones: &asked.zones })
    }
}

fn talk<'a>(
    dialog: &'a Dialog,
    locales: &'a Locales,
    language: &str,
    dangers: &'a Dangers,
) -> Talk<'a> {
    Talk { dialog, vocabulary: &locales.get(language).vocabulary, dangers }
}
