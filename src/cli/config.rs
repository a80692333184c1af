//! `heelwise config`: prints the settings as `serve` would read them.

use std::path::PathBuf;

use anyhow::anyhow;

use super::print_line;
use crate::banner::Banner;
use crate::log;
use crate::settings::{Misconfigured, OneOfSeveral, Settings};
use crate::setup::{Setup, Shared};

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
        let mut shared = Shared::default();
        match settings.several().map_err(Misconfigured)? {
            None => check(settings, &[], &mut shared).map(drop)?,
            Some(bots) => check_each(bots, &mut shared)?,
        }
        Ok(())
    }
}

/// Returns what would be served, beside these.
fn check(
    settings: Settings,
    others: &[(Settings, Setup)],
    shared: &mut Shared,
) -> Result<(Settings, Setup), Misconfigured> {
    let setup = Setup::read(&settings, shared)?;
    setup.ensure_apart(&settings, others).map_err(Misconfigured)?;
    if setup.database.is_none() {
        setup.options.ensure_key_fits(&settings.store).map_err(Misconfigured)?;
    }
    print_line(&format!("\nthis would be served:\n{}", Banner::of(&settings, &setup)));
    Ok((settings, setup))
}

/// Checks all bots, though one is wrong: an operator mends them together.
fn check_each(bots: Vec<OneOfSeveral>, shared: &mut Shared) -> Result<(), Misconfigured> {
    let (mut members, mut wrong) = (Vec::new(), Vec::new());
    for (name, settings) in bots {
        print_line(&format!("\nthe bot `{name}`:"));
        let checked = settings.and_then(|it| {
            print_line(&it.own_lines().join("\n"));
            check(it, &members, shared)
        });
        match checked {
            Ok(member) => members.push(member),
            Err(Misconfigured(error)) => {
                print_line(&format!("\nit would not be served: {error:#}"));
                wrong.push(name);
            }
        }
    }
    if wrong.is_empty() {
        return Ok(());
    }
    Err(Misconfigured(anyhow!("these bots would not be served: {}", wrong.join(", "))))
}
