//! A way to the database or to Telegram that can be cut.

use std::io;
use std::path::PathBuf;

use tokio::io::{AsyncRead, AsyncWrite, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream, UnixStream};
use tokio::sync::watch;
use tokio::task::JoinSet;

/// Where a way leads.
#[derive(Clone)]
pub(super) enum There {
    Address(String),
    Socket(PathBuf),
}

/// Passes on what comes to an address of its own, until it is cut.
pub(super) struct Proxy {
    pub(super) address: String,
    is_cut: watch::Sender<bool>,
    _task: JoinSet<()>,
}

impl Proxy {
    pub(super) async fn to(there: There) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let is_cut = watch::Sender::new(false);
        let mut task = JoinSet::new();
        task.spawn(accept(listener, there, is_cut.clone()));
        Self { address, is_cut, _task: task }
    }

    pub(super) fn cut(&self, is_cut: bool) {
        self.is_cut.send_replace(is_cut);
    }
}

async fn accept(listener: TcpListener, there: There, is_cut: watch::Sender<bool>) {
    let mut connections = JoinSet::new();
    loop {
        let (here, _) = listener.accept().await.unwrap();
        let (there, is_cut) = (there.clone(), is_cut.subscribe());
        connections.spawn(async move {
            match there {
                There::Address(it) => carry(here, TcpStream::connect(it), is_cut).await,
                There::Socket(it) => carry(here, UnixStream::connect(it), is_cut).await,
            }
        });
    }
}

/// Carries what comes until one end closes it. Once it is cut nothing passes any
/// more, and neither end hears of that before the cut is mended.
async fn carry<S: AsyncRead + AsyncWrite + Unpin>(
    mut here: TcpStream,
    there: impl Future<Output = io::Result<S>>,
    mut is_cut: watch::Receiver<bool>,
) {
    let mut other = None;
    let carried = async {
        let there = other.insert(there.await?);
        copy_bidirectional(&mut here, there).await
    };
    let ended = async {
        let _ = is_cut.wait_for(|it| *it).await;
    };
    tokio::select! {
        biased;
        () = ended => {}
        _ = carried => return,
    }
    let _ = is_cut.wait_for(|it| !*it).await;
}
