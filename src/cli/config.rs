//! `heelwise config`: prints the settings as `serve` would read them.

use std::path::PathBuf;

use super::print_line;
use crate::banner::Banner;
use crate::log;
use crate::settings::Settings;
use crate::setup::Setup;

#[derive(clap::Subcommand)]
pub(super) enum Config {
    /// Print every setting with where it was set, and what would be served;
    /// start nothing.
    Check(Check),
}

#[derive(clap::Args)]
pub(super) struct Check {
    /// The file of settings; without it, they come from the environment alone.
    #[arg(long)]
    config: Option<PathBuf>,
}

impl Config {
    /// Prints the settings even if a file they name is wrong: an operator who
    /// looks for the mistake needs them.
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
