//! `heelwise test`: holds written conversations to what the bot sends.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, ensure};

use super::escape::escaped;
use super::{LocaleArgs, dialogs, print_line};
use crate::app::App;
use crate::conversation::held::{
    self, CONVERSATIONS, HeldTo, VERSION, clinic, conversations, difference,
};
use crate::edition::{Edition, FollowUp};
use crate::store::memory::Memory;
use triage::dialog::Dialog;
use triage::dialog::report::counted;
use triage::locale::Clinic;

#[derive(clap::Args)]
pub(super) struct TestArgs {
    /// The conversations, or folders with conversations (`*.chat`); without
    /// any, those of every dialog in `dialogs/`.
    files: Vec<PathBuf>,
    /// The dialog file; without it, the folder of a conversation has the name
    /// of its dialog: `tests/conversations/fever/` is for `dialogs/fever.toml`.
    #[arg(long)]
    dialog: Option<PathBuf>,
    #[command(flatten)]
    words: LocaleArgs,
    /// Write what is sent now into the conversations that differ, but not where
    /// another outcome is sent.
    #[arg(long)]
    update: bool,
    /// With --update: also where another outcome is sent; somebody has seen
    /// that it is right.
    #[arg(long, requires = "update")]
    outcomes_seen: bool,
    /// How to print the result.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    /// For a person.
    Text,
    /// For a program that shows the results of tests: JUnit XML.
    Junit,
}

/// What came of one conversation.
struct Held {
    file: PathBuf,
    result: HeldResult,
}

enum HeldResult {
    AsWritten,
    /// It was written again; and which other outcome is sent, if one is.
    Renewed(Option<String>),
    /// It goes otherwise, as this shows, perhaps to another outcome.
    Differs {
        shown: String,
        to_another_outcome: bool,
    },
    /// It cannot be played, for this reason.
    Failed(String),
}

impl Held {
    fn failure(&self) -> Option<&str> {
        match &self.result {
            HeldResult::AsWritten | HeldResult::Renewed(_) => None,
            HeldResult::Differs { shown: why, .. } | HeldResult::Failed(why) => Some(why),
        }
    }

    fn differs(&self, in_outcome: bool) -> bool {
        matches!(self.result, HeldResult::Differs { to_another_outcome, .. }
            if to_another_outcome == in_outcome)
    }
}

impl TestArgs {
    /// The conversations of one dialog and of the weeks after, if there are any.
    pub(super) fn of_dialog(dialog: &Path, locales: &Path) -> Option<Self> {
        let words = LocaleArgs { locales: vec![locales.to_owned()], emergency: clinic().emergency };
        let (files, dialog) = (Vec::new(), Some(dialog.to_owned()));
        let (update, outcomes_seen, format) = (false, false, Format::Text);
        let all = Self { files, dialog, words, update, outcomes_seen, format };
        all.usual().is_ok().then_some(all)
    }

    /// Plays the conversations; returns whether all go as they are written.
    pub(super) fn run(&self) -> anyhow::Result<bool> {
        let mut held = Vec::new();
        for (folder, files) in self.folders()? {
            let app = Arc::new(self.app(&folder)?);
            for file in files {
                let result = self.result(&app, &file);
                let result = result.unwrap_or_else(|it| HeldResult::Failed(format!("{it:#}")));
                held.push(Held { file, result });
            }
        }
        match self.format {
            Format::Text => print_line(&text(&held)),
            Format::Junit => print_line(junit(&held).trim_end()),
        }
        Ok(held.iter().all(|it| it.failure().is_none()))
    }

    fn result(
        &self,
        app: &Arc<App<Memory, Arc<Dialog>>>,
        file: &Path,
    ) -> anyhow::Result<HeldResult> {
        let Some(difference) = difference(app, file)? else { return Ok(HeldResult::AsWritten) };
        let outcome = difference.other_outcome();
        if self.update && (outcome.is_none() || self.outcomes_seen) {
            difference.renew(file)?;
            return Ok(HeldResult::Renewed(outcome));
        }
        let to_another_outcome = outcome.is_some();
        let outcome = outcome.map_or_else(String::new, |it| {
            let not_renewed = if self.update { ", so the file stays as it is" } else { "" };
            format!("{it}{not_renewed}\n")
        });
        Ok(HeldResult::Differs { shown: format!("{outcome}{difference}"), to_another_outcome })
    }

    /// Returns the conversations by their folders.
    fn folders(&self) -> anyhow::Result<BTreeMap<PathBuf, Vec<PathBuf>>> {
        let asked = if self.files.is_empty() { self.usual()? } else { self.files.clone() };
        let mut folders = BTreeMap::<_, Vec<_>>::new();
        for place in asked {
            let files = if place.is_dir() { conversations(&place)? } else { vec![place] };
            for file in files {
                let folder = file.parent().map(Path::to_owned).unwrap_or_default();
                folders.entry(folder).or_default().push(file);
            }
        }
        ensure!(!folders.is_empty(), "there is no conversation (`*.chat`) there");
        Ok(folders)
    }

    /// Returns the folders of the dialogs that are meant.
    fn usual(&self) -> anyhow::Result<Vec<PathBuf>> {
        let mut folders = Vec::new();
        for dialog in dialogs(self.dialog.as_slice())? {
            let id = dialog.file_stem().unwrap_or_default().to_string_lossy();
            folders.extend(held::folders(Path::new(CONVERSATIONS), &id));
        }
        ensure!(
            !folders.is_empty(),
            "there is no folder of conversations, such as `{CONVERSATIONS}/fever` for the dialog \
             `fever`; `heelwise chat --record FILE` writes a conversation"
        );
        Ok(folders)
    }

    /// Makes the bot for the conversations of a folder.
    fn app(&self, folder: &Path) -> anyhow::Result<App<Memory, Arc<Dialog>>> {
        let held_to = HeldTo::in_folder(folder)?;
        let dialog = match &self.dialog {
            Some(dialog) => dialog.clone(),
            None => Path::new(super::DIALOGS).join(format!("{}.toml", held_to.dialog)),
        };
        ensure!(
            dialog.is_file(),
            "these conversations are for the dialog `{}`, which is not there; `--dialog FILE` \
             names another",
            dialog.display()
        );
        let clinic = Clinic { emergency: self.words.emergency.clone(), ..clinic() };
        let own = self.words.load_to_try(&dialog, &clinic)?.called(VERSION);
        if !held_to.in_weeks {
            return Ok(App::of(own, Memory::default()));
        }
        let beside = self.words.places(&dialog).follow_up(&own.dialog.id).with_context(|| {
            format!(
                "these conversations go on in the weeks after, and `{}` has no follow-up",
                own.dialog.id
            )
        })?;
        let Edition { dialog, locales, is_proved, .. } =
            self.words.load_to_try(&beside.dialog, &clinic)?;
        let is_proved = own.is_proved && is_proved;
        let edition = own.followed_by(Some(FollowUp::to_try(dialog, locales)));
        Ok(App::of(edition.with_proof(is_proved), Memory::default()))
    }
}

/// What to do about conversations that differ.
fn advice(held: &[Held]) -> &'static str {
    let differs = |in_outcome| held.iter().any(|it| it.differs(in_outcome));
    match (differs(false), differs(true)) {
        (false, false) => "",
        (true, false) => "; if what is sent now is right, `--update` writes it into the files",
        (false, true) => {
            "; if the other outcome is right, `--update --outcomes-seen` writes it into the files"
        }
        (true, true) => {
            "; if what is sent now is right, `--update` writes it into the files, and \
             `--update --outcomes-seen` also where another outcome is sent"
        }
    }
}

fn text(held: &[Held]) -> String {
    let mut text = String::new();
    for Held { file, result } in held {
        let file = file.display();
        let _ = match result {
            HeldResult::AsWritten => Ok(()),
            HeldResult::Renewed(None) => writeln!(text, "renewed `{file}`"),
            HeldResult::Renewed(Some(outcome)) => writeln!(text, "renewed `{file}`: {outcome}"),
            HeldResult::Differs { shown: why, .. } | HeldResult::Failed(why) => {
                writeln!(text, "{file}:\n{why}\n")
            }
        };
    }
    let failed = held.iter().filter(|it| it.failure().is_some()).count();
    text += &format!("{}: ", counted(held.len(), "conversation"));
    text + &match failed {
        0 => "each goes as it is written".to_owned(),
        1 => format!("1 does not go as it is written{}", advice(held)),
        _ => format!("{failed} do not go as they are written{}", advice(held)),
    }
}

/// Returns the results as JUnit XML.
fn junit(held: &[Held]) -> String {
    let failed = held.iter().filter(|it| it.failure().is_some()).count();
    let counts = format!("tests=\"{}\" failures=\"{failed}\"", held.len());
    let cases: String = held.iter().map(case).collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites {counts}>\n  <testsuite \
         name=\"conversations\" {counts}>\n{cases}  </testsuite>\n</testsuites>\n"
    )
}

fn case(held: &Held) -> String {
    let in_xml = |text: &str| {
        let allowed = |it: &char| !it.is_control() || "\n\t".contains(*it);
        escaped(&text.chars().filter(allowed).collect::<String>())
    };
    let part = |it: Option<&std::ffi::OsStr>| in_xml(&it.unwrap_or_default().to_string_lossy());
    let folder = part(held.file.parent().and_then(Path::file_name));
    let begin =
        format!("    <testcase classname=\"{folder}\" name=\"{}\"", part(held.file.file_stem()));
    match held.failure() {
        None => format!("{begin}/>\n"),
        Some(failure) => format!(
            "{begin}>\n      <failure message=\"does not go as it is written\">{}</failure>\n    \
             </testcase>\n",
            in_xml(failure)
        ),
    }
}
