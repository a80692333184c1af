//! `heelwise health`: whether the bot that runs with these settings is well.

use std::path::PathBuf;

use anyhow::Context;

use super::print_line;
use crate::settings::Settings;

#[derive(clap::Args)]
pub(super) struct Health {
    /// The file of settings; without it, they come from the environment alone.
    #[arg(long)]
    config: Option<PathBuf>,
}

impl Health {
    /// Asks the bot, and prints its answer; returns whether it is well.
    /// Wrong settings count as not well, since a container's health check has
    /// no third answer.
    pub(super) fn run(&self) -> anyhow::Result<bool> {
        let settings = Settings::read(self.config.as_deref()).map_err(|it| it.0)?;
        let web = settings.web()?.context(
            "`web.listen` (or HEELWISE_WEB__LISTEN) is not set, so the bot cannot be asked",
        )?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let (is_well, answer) = runtime.block_on(crate::health::ask_health(web.listen))?;
        print_line(answer.trim_end());
        Ok(is_well)
    }
}
