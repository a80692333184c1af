//! `heelwise config`: the settings, as `serve` would read them.

use std::path::PathBuf;

use super::print_line;
use crate::banner::Banner;
use crate::log;
use crate::settings::Settings;
use crate::setup::Setup;

#[derive(clap::Subcommand)]
pub(super) enum Config {
    /// Read the settings as `serve` would, and print each with where it was set
    /// and what would be served; start nothing.
    Check(Check),
}

#[derive(clap::Args)]
pub(super) struct Check {
    /// The settings; without a file, they come from the environment alone.
    #[arg(long)]
    config: Option<PathBuf>,
}

impl Config {
    /// Prints the settings even if something they name is wrong: whoever looks
    /// for the mistake needs them.
    pub(super) fn run(self) -> anyhow::Result<()> {
        let Self::Check(Check { config }) = self;
        let settings = Settings::read(config.as_deref())?;
        log::start(settings.log, settings.log_format);
        print_line(&settings.lines().join("\n"));
        let setup = Setup::read(&settings)?;
        print_line(&format!("\nthis would be served:\n{}", Banner::of(&settings, &setup)));
        Ok(())
    }
}
