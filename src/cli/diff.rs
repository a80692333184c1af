//! `heelwise diff`.

use std::path::PathBuf;

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
    /// Tells the differences; returns whether anybody is told a lower urgency,
    /// so that a script can ask for a second look.
    pub(super) fn run(&self) -> anyhow::Result<bool> {
        let comparison = self.compare()?;
        super::say(self.print(&comparison)?.trim_end());
        Ok(comparison.lowers())
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
