//! `heelwise chat`: the conversation, in the terminal.

use std::io::{BufReader, Read};
use std::ops::Deref;
use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Context, anyhow, bail};

use super::{LocaleArgs, now};
use crate::app::App;
use crate::conversation::{self, held};
use crate::load::{self, Published};
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
    /// The dialog file.
    #[arg(long, default_value = "dialogs/heel-pain.toml")]
    dialog: PathBuf,
    #[command(flatten)]
    words: LocaleArgs,
    /// The language to begin in; one that is not finished has ⟨English⟩ for what
    /// it lacks. en-XA and ar-XB are English made to look foreign.
    #[arg(long, default_value = "en")]
    locale: String,
    /// Keep the conversation in this folder; without it, the conversation is
    /// forgotten at the end.
    #[arg(long)]
    store: Option<PathBuf>,
    /// Try a dialog that has problems too, to see their effect.
    #[arg(long, conflicts_with = "store")]
    unproved: bool,
    /// Write the conversation to this file, for `heelwise test`: with the clinic
    /// and the time of such a conversation.
    #[arg(long)]
    record: Option<PathBuf>,
    /// Play the person's lines of this conversation, instead of reading the
    /// keyboard.
    #[arg(long)]
    replay: Option<PathBuf>,
    /// What is known of the person's past, for a check-in: "check-in: week-6;
    /// baseline.plantar: yes; last.worst: 5".
    #[arg(long, conflicts_with = "replay")]
    history: Option<String>,
}

impl ChatArgs {
    pub(super) fn run(self) -> anyhow::Result<()> {
        if self.unproved {
            let (dialog, mut locales, version) =
                self.words.load_to_try(&self.dialog, &self.clinic())?;
            self.add_unlisted(&dialog, &mut locales)?;
            return self.run_chat(App::to_try(dialog, version, locales, Memory::default()));
        }
        let published = self.publish()?;
        let places = self.words.places(&self.dialog);
        let follow_up = load::follow_up(&places, &self.clinic(), &published)?;
        let version = published.version().to_owned();
        let (dialog, mut locales) = published.into_parts();
        self.add_unlisted(&dialog, &mut locales)?;
        match &self.store {
            None => {
                let app = App::to_try(dialog, version, locales, Memory::default());
                self.run_chat(app.with_follow_up(follow_up))
            }
            Some(directory) => {
                log::start(LogLevel::Warn, LogFormat::Text);
                let store = Sled::open(directory, DISK_BYTES_RESERVED)?;
                let app = App::to_try(dialog, version, locales, store);
                self.run_chat(app.with_follow_up(follow_up))
            }
        }
    }

    fn publish(&self) -> anyhow::Result<Published> {
        self.words.publish(&self.dialog, &self.clinic()).map_err(|error| {
            match error.downcast::<Report>() {
                Ok(report) => anyhow!("{report}\n`heelwise chat --unproved` tries it as it is"),
                Err(error) => error,
            }
        })
    }

    /// A conversation that is written down has the clinic of all others.
    fn clinic(&self) -> Clinic {
        match &self.record {
            Some(_) => Clinic { emergency: self.words.emergency.clone(), ..held::clinic() },
            None => self.words.clinic(),
        }
    }

    /// Adds the language to begin in, if nobody is offered it: one that is not
    /// finished, with what it lacks in English, or a made-up one.
    fn add_unlisted(&self, dialog: &Dialog, locales: &mut Locales) -> anyhow::Result<()> {
        if Pseudo::of(&self.locale).is_none() && locales.speaks(&self.locale) {
            return Ok(());
        }
        let places = self.words.places(&self.dialog);
        let locale = load::draft::locale(&places, dialog, &self.clinic(), &self.locale)?;
        locales.add_unlisted(locale, dialog);
        Ok(())
    }

    /// The person's lines.
    fn input(&self) -> anyhow::Result<Box<dyn Read>> {
        let Some(file) = &self.replay else {
            return Ok(Box::new("/start\n".as_bytes().chain(std::io::stdin())));
        };
        let text = load::read(file).context("read the conversation")?;
        let said = text.lines().filter_map(|line| line.strip_prefix("> "));
        let lines: String = said.map(|line| format!("{line}\n")).collect();
        Ok(Box::new(std::io::Cursor::new(lines)))
    }

    /// What is known of the person's past.
    fn history(&self, dialog: &Dialog) -> anyhow::Result<Answers> {
        match (&self.history, &self.replay) {
            (Some(history), _) => {
                dialog.history(history).map_err(|why| anyhow!("--history: {why}"))
            }
            (None, Some(file)) => conversation::history(dialog, &load::read(file)?),
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
        let (input, output) = (BufReader::new(self.input()?), std::io::stdout());
        let mut look = TerminalStyle::of_this_process();
        look.is_typed &= self.replay.is_none();
        let history = self.history(&app.dialog)?;
        let is_a_test = self.record.is_some() && self.store.is_none();
        let clock = if is_a_test { held::noon } else { now };
        let chat = terminal::chat(Arc::new(app), &self.locale, history, input, output, look, clock);
        let transcript = runtime.block_on(chat)?;
        match &self.record {
            None => Ok(()),
            Some(file) => fs_err::write(file, transcript).context("write the conversation"),
        }
    }
}
