//! `heelwise chat`: the conversation, in the terminal.

use std::io::{BufReader, Read};
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, anyhow, bail, ensure};

use super::{LocaleArgs, OneDialog, now, print_line};
use crate::app::App;
use crate::conversation;
use crate::conversation::held::{self, Difference, HeldTo, VERSION};
use crate::edition::Edition;
use crate::load::{self, Places, Published};
use crate::log::{self, LogFormat, LogLevel};
use crate::store::Store;
use crate::store::memory::Memory;
use crate::store::sled::{DISK_BYTES_RESERVED, Sled};
use crate::terminal::{self, TerminalStyle};
use triage::dialog::report::Report;
use triage::dialog::{Answers, Dialog};
use triage::locale::pseudo::Pseudo;
use triage::locale::{Clinic, Locales};

#[derive(clap::Args)]
pub(super) struct ChatArgs {
    #[command(flatten)]
    dialog: OneDialog,
    #[command(flatten)]
    words: LocaleArgs,
    /// The language to begin in: English, or that of the conversation to
    /// replay. One that is not finished has ⟨English⟩ for what it lacks. en-XA
    /// and ar-XB are English made to look foreign.
    #[arg(long)]
    locale: Option<String>,
    /// Keep the conversation in this folder; without it, the conversation is
    /// forgotten at the end.
    #[arg(long)]
    store: Option<PathBuf>,
    /// Try a dialog that has problems too, to see their effect.
    #[arg(long, conflicts_with = "store")]
    unproved: bool,
    /// Write the conversation to this new file, for `heelwise test`: with the
    /// clinic of such a conversation and, without --store, its time.
    #[arg(long)]
    record: Option<PathBuf>,
    /// Play the person's lines of this conversation, instead of reading the
    /// keyboard. If the bot's lines are written too, print how they differ, and
    /// exit with 1 if they do.
    #[arg(long)]
    replay: Option<PathBuf>,
    /// What is known of the person's past, for a check-in: "check-in: week-6;
    /// baseline.plantar: yes; last.worst: 5".
    #[arg(long, conflicts_with = "replay")]
    history: Option<String>,
}

/// A conversation that is about to be had.
struct Chat {
    args: ChatArgs,
    places: Places,
    /// The conversation to replay.
    written: Option<String>,
}

impl ChatArgs {
    /// Has the conversation; returns whether it goes as it is written.
    pub(super) fn run(self) -> anyhow::Result<bool> {
        if let Some(file) = &self.record {
            ensure!(
                !fs_err::exists(file)?,
                "`{}` is there already, and stays as it is: give `--record` the name of a new \
                 file; `heelwise test --update` writes what is sent now into one that is there",
                file.display()
            );
        }
        let read = |it: &PathBuf| load::read(it).context("read the conversation");
        let written = self.replay.as_ref().map(read).transpose()?;
        Chat { places: self.words.places(&self.dialog.file()?), written, args: self }.run()
    }
}

impl Chat {
    fn run(self) -> anyhow::Result<bool> {
        let clinic = self.clinic();
        if self.args.unproved {
            let mut edition = self.args.words.load_to_try(&self.places.dialog, &clinic)?;
            self.prepare(&mut edition)?;
            return self.run_in_memory(App::of(edition, Memory::default()));
        }
        let published = self.publish(&clinic)?;
        let follow_up = self.follow_up(&published, &clinic)?;
        let mut edition = Edition::new(published, follow_up);
        self.prepare(&mut edition)?;
        match &self.args.store {
            None => self.run_in_memory(App::of(edition, Memory::default())),
            Some(directory) => {
                log::start(LogLevel::Warn, LogFormat::Text);
                let store = Sled::open(directory, DISK_BYTES_RESERVED)?;
                self.run_chat(App::of(edition, store)).map(|()| true)
            }
        }
    }

    fn run_in_memory<D: Deref<Target = Dialog>>(
        &self,
        app: App<Memory, D>,
    ) -> anyhow::Result<bool> {
        match self.written.clone().filter(|it| conversation::has_answers(it)) {
            Some(written) => self.hold(&Arc::new(app), written),
            None => self.run_chat(app).map(|()| true),
        }
    }

    /// Plays a conversation as `heelwise test` does, and prints what is sent
    /// now; returns whether that is what is written.
    fn hold<D: Deref<Target = Dialog>>(
        &self,
        app: &Arc<App<Memory, D>>,
        written: String,
    ) -> anyhow::Result<bool> {
        let played = held::play_first(app, &written)?.transcript;
        print_line(played.trim_end());
        self.write(&played)?;
        let Some(difference) = Difference::between(app, written, played) else { return Ok(true) };
        let outcome = difference.other_outcome().map_or_else(String::new, |it| format!(": {it}"));
        print_line(&format!("\nThis is not as it is written{outcome}\n{difference}"));
        Ok(false)
    }

    /// Returns the follow-up; in a conversation that is written down, only if
    /// `heelwise test` would go on with it.
    fn follow_up(
        &self,
        published: &Published,
        clinic: &Clinic,
    ) -> anyhow::Result<Option<Published>> {
        let file = self.args.record.as_ref().or(self.args.replay.as_ref());
        let folder = file.map(|it| it.parent().unwrap_or(Path::new("")));
        match folder.map(HeldTo::in_folder).transpose()? {
            Some(HeldTo { in_weeks: false, .. }) => Ok(None),
            Some(_) | None => load::follow_up(&self.places, clinic, published),
        }
    }

    fn language(&self) -> &str {
        let stated = self.written.as_deref().and_then(conversation::language);
        self.args.locale.as_deref().or(stated).unwrap_or(conversation::LANGUAGE)
    }

    /// Adds the language to begin in, and the version of a conversation that is
    /// written down.
    fn prepare<D: Deref<Target = Dialog>>(&self, edition: &mut Edition<D>) -> anyhow::Result<()> {
        if self.is_written_down() || self.written.is_some() {
            VERSION.clone_into(&mut edition.version);
        }
        self.add_unlisted(&edition.dialog, &mut edition.locales)
    }

    fn is_written_down(&self) -> bool {
        self.args.record.is_some()
    }

    fn publish(&self, clinic: &Clinic) -> anyhow::Result<Published> {
        self.args.words.publish(&self.places.dialog, clinic).map_err(|error| {
            match error.downcast::<Report>() {
                Ok(report) if self.can_be_tried(clinic) => {
                    anyhow!("{report}\n`heelwise chat --unproved` tries it as it is")
                }
                Ok(report) => report.into(),
                Err(error) => error,
            }
        })
    }

    /// Whether a dialog with problems can be played: its names and its words are
    /// all there.
    fn can_be_tried(&self, clinic: &Clinic) -> bool {
        load::inspect(&self.places, clinic).is_ok_and(|it| it.whole.is_some())
    }

    /// A conversation that is written down has the clinic of all others.
    fn clinic(&self) -> Clinic {
        let words = &self.args.words;
        let is_held = self.written.as_deref().is_some_and(conversation::has_answers);
        if is_held || self.is_written_down() {
            Clinic { emergency: words.emergency.clone(), ..held::clinic() }
        } else {
            words.clinic()
        }
    }

    /// Adds the language to begin in, if nobody is offered it: one that is not
    /// finished, with what it lacks in English, or a made-up one.
    fn add_unlisted(&self, dialog: &Dialog, locales: &mut Locales) -> anyhow::Result<()> {
        let language = self.language();
        if Pseudo::of(language).is_none() && locales.speaks(language) {
            return Ok(());
        }
        let locale = load::draft::locale(&self.places, dialog, &self.clinic(), language)?;
        locales.add_unlisted(locale, dialog);
        Ok(())
    }

    /// The person's lines.
    fn input(&self) -> Box<dyn Read> {
        let Some(text) = &self.written else {
            return Box::new("/start\n".as_bytes().chain(std::io::stdin()));
        };
        let said = text.lines().filter_map(|line| line.strip_prefix("> "));
        let lines: String = said.map(|line| format!("{line}\n")).collect();
        Box::new(std::io::Cursor::new(lines))
    }

    /// What is known of the person's past.
    fn history(&self, dialog: &Dialog) -> anyhow::Result<Answers> {
        match (&self.args.history, &self.written) {
            (Some(history), _) => {
                dialog.history(history).map_err(|why| anyhow!("--history: {why}"))
            }
            (None, Some(written)) => conversation::history(dialog, written),
            (None, None) if dialog.follows.is_some() => {
                bail!("this is a check-in: say with --history which, such as \"check-in: week-6\"")
            }
            (None, None) => Ok(Answers::default()),
        }
    }

    fn run_chat<S, D>(&self, app: App<S, D>) -> anyhow::Result<()>
    where
        S: Store + 'static,
        D: Deref<Target = Dialog>,
    {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build()?;
        let (input, output) = (BufReader::new(self.input()), std::io::stdout());
        let mut look = TerminalStyle::of_this_process();
        look.is_typed &= self.written.is_none();
        let history = self.history(&app.dialog)?;
        let is_a_test = self.is_written_down() && self.args.store.is_none();
        let clock = if is_a_test { held::noon } else { now };
        let language = self.language();
        let chat = terminal::chat(Arc::new(app), language, history, input, output, look, clock);
        let transcript = runtime.block_on(chat)?;
        let head = conversation::write_head(language, self.args.history.as_deref());
        self.write(&(head + &transcript))
    }

    fn write(&self, transcript: &str) -> anyhow::Result<()> {
        match &self.args.record {
            None => Ok(()),
            Some(file) => fs_err::write(file, transcript).context("write the conversation"),
        }
    }
}
