//! Several bots in one process: a file of settings for each, over those that they
//! have in common.

use std::path::{Path, PathBuf};

use anyhow::{Context, bail, ensure};

use super::names::Sources;
use super::{Misconfigured, Settings};

/// What holds for the whole process.
const OF_THE_PROCESS: [&str; 6] = ["bots", "database", "fleet", "log", "log_format", "web"];

/// One bot of several: its name, and its settings if they can be read.
pub type OneOfSeveral = (String, Result<Settings, Misconfigured>);

impl Settings {
    /// Reads the settings of one bot: the only one, or that of several with this
    /// name.
    pub fn of_bot(file: Option<&Path>, bot: Option<&str>) -> Result<Self, Misconfigured> {
        let common = Self::read(file)?;
        match (common.several().map_err(Misconfigured)?, bot) {
            (None, None) => Ok(common),
            (None, Some(name)) => {
                let why = "these settings are of one bot; leave `--bot` out";
                Err(Misconfigured(anyhow::anyhow!("there is no bot `{name}`: {why}")))
            }
            (Some(bots), name) => named(bots, name),
        }
    }

    /// Returns the settings of each bot, by the names of their files in the folder
    /// `bots`; none if there is only one bot.
    pub fn several(&self) -> anyhow::Result<Option<Vec<OneOfSeveral>>> {
        let Some(folder) = &self.bots else { return Ok(None) };
        let files = files(folder)?;
        let read = |(name, file): (String, PathBuf)| {
            let settings = self.over(&name, &file).map_err(Misconfigured);
            (name, settings)
        };
        Ok(Some(files.into_iter().map(read).collect()))
    }

    /// Returns these settings with those of a bot's file over them.
    fn over(&self, name: &str, file: &Path) -> anyhow::Result<Self> {
        let text = fs_err::read_to_string(file)?;
        let mut own = Sources::default();
        own.add_file(file, &text)?;
        if let Some((setting, place)) = own.first_of(&OF_THE_PROCESS) {
            bail!("{place}: `{setting}` holds for all bots: set it where `bots` is set");
        }
        let has_store = own.has("store");
        let mut settings = Self::read_with(self.file.as_deref(), Some((file, &text)))?;
        settings.name = Some(name.to_owned());
        if !has_store {
            settings.store = self.store.join(name);
        }
        if !own.has("api_url") {
            settings.api_url.clone_from(&self.api_url);
        }
        Ok(settings)
    }
}

fn named(bots: Vec<OneOfSeveral>, name: Option<&str>) -> Result<Settings, Misconfigured> {
    let known: Vec<_> = bots.iter().map(|(name, _)| name.clone()).collect();
    let found = bots.into_iter().find(|(it, _)| Some(it.as_str()) == name);
    let known = known.join(", ");
    match (found, name) {
        (Some((_, settings)), _) => settings,
        (None, Some(name)) => {
            let why = anyhow::anyhow!("there is no bot `{name}`; there are: {known}");
            Err(Misconfigured(why))
        }
        (None, None) => {
            let why = anyhow::anyhow!("there are several bots; name one with --bot: {known}");
            Err(Misconfigured(why))
        }
    }
}

/// Returns the files of bots, sorted, each with its name.
fn files(folder: &Path) -> anyhow::Result<Vec<(String, PathBuf)>> {
    let mut files = Vec::new();
    for entry in fs_err::read_dir(folder).context("read the folder of the bots")? {
        let path = entry?.path();
        let name = path.file_stem().map(|it| it.to_string_lossy().into_owned());
        let is_toml = path.extension().is_some_and(|it| it == "toml");
        if let Some(name) = name.filter(|_| is_toml) {
            let is_plain = |it: char| it.is_ascii_alphanumeric() || it == '-' || it == '_';
            ensure!(
                name.chars().all(is_plain),
                "`{}` cannot be the file of a bot: its name has other characters than letters, \
                 digits, `-` and `_`",
                path.display()
            );
            files.push((name, path));
        }
    }
    ensure!(
        !files.is_empty(),
        "there is no file of a bot (`*.toml`) in `{}`, the folder that `bots` names",
        folder.display()
    );
    files.sort();
    Ok(files)
}
