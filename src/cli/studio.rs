//! `heelwise studio`: a page to try a dialog and read its problems.

use std::net::SocketAddr;
use std::path::PathBuf;

use anyhow::{Context, ensure};
use tokio::net::TcpListener;

use super::{LocaleArgs, OneDialog, print_line};
use crate::conversation::held::{self, CONVERSATIONS};
use crate::log::{self, LogFormat, LogLevel};
use crate::studio::{self, Sources, Studio};
use triage::locale::Clinic;

#[derive(clap::Args)]
pub(super) struct StudioArgs {
    #[command(flatten)]
    dialog: OneDialog,
    #[command(flatten)]
    words: LocaleArgs,
    /// The folder of the written conversations, with a folder for each dialog.
    #[arg(long, default_value = CONVERSATIONS)]
    conversations: PathBuf,
    /// The folder of the cases, with a folder for each dialog.
    #[arg(long, default_value = "cases")]
    cases: PathBuf,
    /// The folder of the versions of a bot, to compare the files with.
    #[arg(long, default_value = "data-versions")]
    versions: PathBuf,
    /// The folder of the store of a bot that runs on this machine, to ask it for
    /// figures.
    #[arg(long, default_value = "data")]
    store: PathBuf,
    /// Where to listen.
    #[arg(long, default_value = "127.0.0.1:8077")]
    listen: SocketAddr,
    /// Let other machines read it: everybody who reaches the address can.
    #[arg(long)]
    public: bool,
    /// A host name that requests may use, beside `localhost` and addresses; may
    /// be given more than once.
    #[arg(long)]
    name: Vec<String>,
}

impl StudioArgs {
    pub(super) fn run(self) -> anyhow::Result<()> {
        ensure!(
            self.public || studio::is_private(&self.listen),
            "`{}` can be reached from other machines; with --public it is allowed",
            self.listen
        );
        log::start(LogLevel::Warn, LogFormat::Text);
        let clinic = Clinic { emergency: self.words.emergency.clone(), ..held::clinic() };
        let places = self.words.places(&self.dialog.file()?);
        let Self { conversations, cases, versions, store, name, .. } = self;
        let sources = Sources { places, conversations, cases, versions, store, clinic };
        let studio = Studio::new(sources, name);
        studio.load()?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        runtime.block_on(async {
            let listener = TcpListener::bind(self.listen).await;
            let listener = listener.with_context(|| format!("listen on {}", self.listen))?;
            print_line(&format!("http://{}/", listener.local_addr()?));
            studio::serve(listener, studio).await;
            Ok(())
        })
    }
}
