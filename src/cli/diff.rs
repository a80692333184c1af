//! `heelwise diff`.

use std::path::PathBuf;
use std::process::ExitCode;

use crate::dialog::check::compare::{Comparison, compare};
use crate::load;

#[derive(clap::Args)]
pub(super) struct Diff {
    /// The dialog file as it was.
    old: PathBuf,
    /// The dialog file as it is to be.
    new: PathBuf,
    /// How to print it.
    #[arg(long, default_value = "text")]
    format: super::Format,
}

impl Diff {
    /// Exits with 1 if anybody is told a lower urgency, so that a script can
    /// ask for a second look.
    #[expect(clippy::print_stdout, reason = "the differences are what was asked for")]
    pub(super) fn run(&self) -> ExitCode {
        match self.compare().and_then(|it| Ok((self.print(&it)?, it.lowers()))) {
            Ok((printed, lowers)) => {
                print!("{printed}");
                ExitCode::from(u8::from(lowers))
            }
            Err(error) => {
                super::tell(&format!("{error:#}"));
                ExitCode::from(2)
            }
        }
    }

    fn compare(&self) -> anyhow::Result<Comparison> {
        let [old, new] = [&self.old, &self.new].map(|it| load::load_to_look_at(it));
        Ok(compare(&old?, &new?)?)
    }

    fn print(&self, comparison: &Comparison) -> anyhow::Result<String> {
        Ok(match self.format {
            super::Format::Text => comparison.to_string(),
            super::Format::Json => serde_json::to_string_pretty(comparison)? + "\n",
        })
    }
}
