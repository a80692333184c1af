//! What the files contain: the dialog, its problems, and a bot to play with.

use std::collections::BTreeMap;
use std::panic::resume_unwind;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::thread;

use anyhow::Context;

use super::address::Wrong;
use super::change::Changed;
use super::files::Sources;
use super::held::{self, AllHeld, Bots, Written};
use super::table;
use super::words::{self, Language};
use crate::app::App;
use crate::conversation::held::VERSION;
use crate::edition::{Edition, FollowUp};
use crate::load::examples::each_once;
use crate::load::{self, DialogText, ExamplesLeft, Inspection, Places, Withheld};
use crate::store::memory::Memory;
use crate::telegram::picture;
use triage::dialog::report::Report;
use triage::dialog::{Answers, Dialog};
use triage::locale::Locales;
use triage::locale::pseudo::Pseudo;
use triage::prover::compare::Version;
use triage::prover::slips::{self, Slip};
use triage::prover::somebody::{self, Part};

/// A bot that may not be proved, to try it.
pub(super) type Tried = App<Memory, Arc<Dialog>>;

/// Why there is no bot, if a file is not whole any more since it was read.
const NOT_WHOLE: &str = "the files have a problem that is to be mended first: see “Problems”";

/// What the files contain.
pub(super) struct Loaded {
    /// Where they are.
    pub(super) sources: Sources,
    /// The problems, of the follow-up too.
    pub(super) report: Report,
    /// The languages that are not published.
    pub(super) withheld: Vec<Withheld>,
    /// The version of the files.
    pub(super) version: String,
    /// How many laws the file has.
    pub(super) laws: usize,
    /// Whether it is proved.
    pub(super) is_proved: bool,
    /// What is still an example: nobody is served it.
    pub(super) examples: Vec<ExamplesLeft>,
    /// A bot with the dialog, if every name in the files is defined.
    pub(super) app: Option<Arc<Tried>>,
    /// Held while somebody plays: the bot has one chat.
    pub(super) playing: Mutex<()>,
    text: DialogText,
    languages: OnceLock<Vec<Language>>,
    slips: OnceLock<Option<Vec<Slip>>>,
    /// The page of the table, whose overlaps take a while.
    table: OnceLock<String>,
    /// The bots for the written conversations.
    bots: OnceLock<Bots>,
    /// The conversations that were played last.
    held: Mutex<(Written, Arc<AllHeld>)>,
    /// What the files change, by the version they are compared with.
    changed: Mutex<BTreeMap<String, Arc<Changed>>>,
    /// The people who were looked for.
    somebody: Mutex<BTreeMap<String, Option<Answers>>>,
}

impl Loaded {
    /// Loads and proves the files.
    pub(super) fn of(sources: &Sources) -> anyhow::Result<Self> {
        let Sources { places, clinic, .. } = sources;
        let text = DialogText::read(&places.dialog)?;
        let (inspected, follow_up) = thread::scope(|scope| {
            // Both are proved at once: an author waits for it after each save.
            let after = follow_up_of(places, &text);
            let follow_up = scope.spawn(|| after.map(|it| load::inspect_with_hints(&it, clinic)));
            let inspected = load::inspect_with_hints(places, clinic);
            (inspected, follow_up.join().unwrap_or_else(|panic| resume_unwind(panic)))
        });
        let (inspected, follow_up) = (inspected?, follow_up.transpose()?);
        let mut is_proved = inspected.is_proved();
        let Inspection { whole, mut report, withheld, version, laws, examples, .. } = inspected;
        let of_both =
            examples.into_iter().chain(follow_up.iter().flat_map(|it| it.examples.clone()));
        let examples = each_once(of_both);
        let app = match whole {
            None => None,
            Some((dialog, mut locales)) => {
                add_unfinished(sources, &dialog, &mut locales, &withheld);
                is_proved &= follow_up.as_ref().is_none_or(Inspection::is_proved);
                let edition = Edition::to_try(dialog, VERSION.to_owned(), locales);
                let edition = edition.with_proof(is_proved);
                let edition = with_follow_up(edition, follow_up, &mut report);
                Some(Arc::new(App::of(edition, Memory::default())))
            }
        };
        Ok(Self {
            sources: sources.clone(),
            report,
            withheld,
            version,
            laws,
            is_proved,
            examples,
            app,
            playing: Mutex::default(),
            text,
            languages: OnceLock::new(),
            slips: OnceLock::new(),
            table: OnceLock::new(),
            bots: OnceLock::new(),
            held: Mutex::default(),
            changed: Mutex::default(),
            somebody: Mutex::default(),
        })
    }

    /// Returns the name of the dialog.
    pub(super) fn name(&self) -> String {
        let file = self.sources.places.dialog.file_stem().unwrap_or_default();
        self.app.as_ref().map_or_else(|| file.to_string_lossy().into(), |it| it.dialog.id.clone())
    }

    /// Returns the bot, or why there is none.
    pub(super) fn app(&self) -> Result<&Arc<Tried>, Wrong> {
        self.app.as_ref().ok_or_else(|| Wrong::Unreadable(self.why_not_whole()))
    }

    /// Returns why there is no bot: the first problem.
    pub(super) fn why_not_whole(&self) -> String {
        let why = self.report.findings().next().map(|it| (it.file, &it.problem.message));
        why.map_or_else(
            || NOT_WHOLE.to_owned(),
            |(file, message)| format!("`{file}`: {message} (see “Problems”)"),
        )
    }

    /// Returns the answers of a person who reaches a part, named as in an
    /// address.
    pub(super) fn somebody(&self, name: &str, part: &Part) -> Option<Answers> {
        let mut known = self.somebody.lock().unwrap_or_else(PoisonError::into_inner);
        let find = || somebody::somebody(self.text.file(), part);
        known.entry(name.to_owned()).or_insert_with(find).clone()
    }

    /// Returns the written conversations, if they have been played already.
    pub(super) fn held_already(&self) -> Option<Arc<AllHeld>> {
        let kept = self.held.try_lock().ok()?;
        (!kept.0.is_empty()).then(|| kept.1.clone())
    }

    /// Returns what the files change against a version, whose files are at `old`.
    pub(super) fn changed(&self, version: &str, old: &Places) -> Result<Arc<Changed>, Wrong> {
        self.app()?;
        let mut known = self.changed.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = known.get(version) {
            return Ok(known.clone());
        }
        let changed = Changed::between(old, &self.sources.places);
        let changed = Arc::new(changed.map_err(|it| Wrong::Unreadable(format!("{it:#}")))?);
        known.insert(version.to_owned(), changed.clone());
        Ok(changed)
    }

    /// Returns the texts of all languages, the source language first.
    pub(super) fn languages(&self) -> Result<&[Language], Wrong> {
        if self.languages.get().is_none() {
            let read = words::read(self.app()?, &self.sources.places);
            let read = read.map_err(|it| Wrong::Unreadable(format!("{it:#}")))?;
            return Ok(self.languages.get_or_init(|| read));
        }
        Ok(self.languages.get().map_or(&[], Vec::as_slice))
    }

    /// Returns the text of the dialog file.
    pub(super) fn text(&self) -> &str {
        self.text.file().text
    }

    /// Returns the slips.
    pub(super) fn slips(&self) -> Result<&[Slip], Wrong> {
        let slips = self.slips.get_or_init(|| slips::slips(self.text.file())).as_deref();
        slips.ok_or_else(|| Wrong::Unreadable("the dialog is too large to be proved".to_owned()))
    }

    /// Returns the page of the decision table.
    pub(super) fn table(&self) -> Result<String, Wrong> {
        if let Some(page) = self.table.get() {
            return Ok(page.clone());
        }
        let page = table::page(self)?;
        Ok(self.table.get_or_init(|| page).clone())
    }

    /// Returns the bots for the written conversations.
    fn bots(&self) -> Result<&Bots, Wrong> {
        if self.bots.get().is_none() {
            let bots = self.make_bots().map_err(|it| Wrong::Unreadable(format!("{it:#}")))?;
            self.bots.get_or_init(|| bots);
        }
        self.bots.get().ok_or(Wrong::Broken)
    }

    /// They have chats of their own, so that nobody who plays waits for them.
    fn make_bots(&self) -> anyhow::Result<Bots> {
        let Sources { places, clinic, .. } = &self.sources;
        let app = self.app.as_ref().context(NOT_WHOLE)?;
        let alone = |places: &Places| -> anyhow::Result<Arc<Tried>> {
            let (dialog, locales) = load::inspect(places, clinic)?.whole.context(NOT_WHOLE)?;
            let edition = Edition::to_try(dialog, VERSION.to_owned(), locales);
            Ok(Arc::new(App::of(edition.with_proof(self.is_proved), Memory::default())))
        };
        let in_weeks = Arc::new(App::sharing(app.began_with.clone(), Memory::default()));
        let Some(after) = app.follow_up.as_ref().and_then(|_| places.follow_up(&app.dialog.id))
        else {
            return Ok(Bots { alone: in_weeks.clone(), in_weeks, follow_up: None });
        };
        Ok(Bots { alone: alone(places)?, in_weeks, follow_up: Some(alone(&after)?) })
    }

    /// Returns the written conversations, played if one has changed.
    pub(super) fn held(&self) -> Result<Arc<AllHeld>, Wrong> {
        let app = self.app()?;
        let follow_up = app.follow_up.as_ref().map(|it| it.dialog.id.as_str());
        let dialogs: Vec<_> =
            [Some(app.dialog.id.as_str()), follow_up].into_iter().flatten().collect();
        let written = held::read(&self.sources.conversations, &dialogs);
        let written = written.map_err(|it| Wrong::Unreadable(format!("{it:#}")))?;
        let mut kept = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.0 != written {
            let held = Arc::new(held::hold(self.bots()?, &written));
            *kept = (written, held);
        }
        Ok(kept.1.clone())
    }

    /// Draws a picture that the dialog names.
    pub(super) fn picture(&self, name: &str) -> Result<Vec<u8>, Wrong> {
        let app = self.app()?;
        let follow_up = app.follow_up.as_ref().map(|it| &*it.dialog);
        let mut named = [Some(&*app.dialog), follow_up].into_iter().flatten().flat_map(pictures);
        if !named.any(|it| it == name) {
            return Err(Wrong::NoSuch("picture of this name".to_owned()));
        }
        let file = fs_err::read(self.sources.folder().join(name)).map_err(anyhow::Error::from);
        let drawn = file.and_then(|it| picture::draw(&it));
        drawn.map_err(|it| Wrong::Unreadable(format!("{it:#}")))
    }
}

/// Returns the names of the pictures of a dialog.
fn pictures(dialog: &Dialog) -> impl Iterator<Item = &String> {
    let of_questions = dialog.questions.iter().filter_map(|it| it.picture.as_ref());
    of_questions.chain(dialog.notes.iter().filter_map(|it| it.picture.as_ref()))
}

/// Adds the languages that nobody is offered: unfinished ones, with what they
/// lack in English, and made-up ones.
fn add_unfinished(sources: &Sources, dialog: &Dialog, locales: &mut Locales, of: &[Withheld]) {
    let unfinished = of.iter().map(|it| it.tag.as_str()).chain(Pseudo::ALL.map(Pseudo::tag));
    for tag in unfinished {
        let locale = load::draft::locale(&sources.places, dialog, &sources.clinic, tag);
        // One that cannot be read is among the problems.
        locale.into_iter().for_each(|it| locales.add_unlisted(it, dialog));
    }
}

/// Returns where the dialog is that is asked again in the weeks after, if there is
/// one.
fn follow_up_of(places: &Places, text: &DialogText) -> Option<Places> {
    let dialog = Version::read(text.file()).ok()?.dialog().clone();
    places.follow_up(&dialog.id).filter(|_| dialog.follows.is_none())
}

fn with_follow_up(
    edition: Edition<Arc<Dialog>>,
    follow_up: Option<Inspection>,
    report: &mut Report,
) -> Edition<Arc<Dialog>> {
    let Some(Inspection { whole, report: of_it, .. }) = follow_up else { return edition };
    report.join(of_it);
    edition.followed_by(whole.map(|(dialog, locales)| FollowUp::to_try(dialog, locales)))
}
