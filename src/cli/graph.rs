//! `heelwise graph`: draws a dialog.

use super::OneDialog;
use crate::load;
use triage::dialog::graph;

#[derive(clap::Args)]
pub(super) struct GraphArgs {
    #[command(flatten)]
    dialog: OneDialog,
    /// The form of the drawing.
    #[arg(long, default_value = "mermaid")]
    format: Format,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    Mermaid,
    Dot,
}

impl GraphArgs {
    pub(super) fn run(&self) -> anyhow::Result<()> {
        let dialog = load::load_unproved(&self.dialog.file()?)?;
        let drawing = match self.format {
            Format::Mermaid => graph::mermaid(&dialog),
            Format::Dot => graph::dot(&dialog),
        };
        super::print_line(drawing.trim_end());
        Ok(())
    }
}
