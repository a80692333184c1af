//! One connection to PostgreSQL, and what its errors mean.
//!
//! Invariant: a connection is given up when it is dead, or when nothing on it
//! can hold a lock. A commit may wait for a standby as long as it takes: who
//! connects again instead leaves a session behind that goes on waiting, until
//! the server has none left.

use std::error::Error as _;
use std::io;
use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use anyhow::{Context, anyhow};
use futures::{StreamExt, stream};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::Mutex;
use tokio::task::JoinSet;
pub(crate) use tokio_postgres::Row;
use tokio_postgres::config::{Host, SslMode, TargetSessionAttrs};
use tokio_postgres::error::Severity;
use tokio_postgres::types::ToSql;
pub(crate) use tokio_postgres::types::Type;
use tokio_postgres::{AsyncMessage, Client, Config, Connection, Error};
use tokio_postgres_rustls::MakeRustlsConnect;

use crate::store::keyring;

/// A value of a statement, with its type.
pub(crate) type Param<'p> = (&'p (dyn ToSql + Sync), Type);

/// The time to connect to one host.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);

/// The first and the longest pause before something is tried again.
const PAUSES: (Duration, Duration) = (Duration::from_millis(50), Duration::from_secs(5));

/// Where the database is, and who it has to be.
#[derive(Clone)]
pub(crate) struct Address {
    config: Config,
    tls: MakeRustlsConnect,
}

impl Address {
    /// Reads a URL. On the way to another machine all is encrypted, and the
    /// server must prove its name.
    pub(crate) fn read(url: &str, authorities: Option<&str>) -> anyhow::Result<Self> {
        // The error may quote the password.
        let read = url.parse::<Config>().map_err(|_| anyhow!("the URL cannot be read"));
        let mut config = read.context("it is of the form postgresql://user@host/database")?;
        let is_here = |host: &Host| match host {
            Host::Unix(_) => true,
            Host::Tcp(name) => {
                name == "localhost" || name.parse::<IpAddr>().is_ok_and(|it| it.is_loopback())
            }
        };
        let is_local = config.get_hosts().iter().all(is_here)
            && config.get_hostaddrs().iter().all(IpAddr::is_loopback);
        // A server here has a certificate that nobody vouches for, if any.
        let is_plain = is_local && config.get_ssl_mode() != SslMode::Require;
        config.ssl_mode(if is_plain { SslMode::Disable } else { SslMode::Require });
        config.target_session_attrs(TargetSessionAttrs::ReadWrite);
        config.application_name("heelwise").connect_timeout(CONNECT_TIMEOUT);
        config.tcp_user_timeout(Duration::from_secs(5)).keepalives_idle(Duration::from_secs(5));
        config.keepalives_interval(Duration::from_secs(2)).keepalives_retries(2);
        let mut roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
        for it in CertificateDer::pem_slice_iter(authorities.unwrap_or_default().as_bytes()) {
            roots.add(it.context("read the certificates")?)?;
        }
        let tls =
            ClientConfig::builder_with_provider(rustls::crypto::ring::default_provider().into())
                .with_safe_default_protocol_versions()?
                .with_root_certificates(roots)
                .with_no_client_auth();
        Ok(Self { config, tls: MakeRustlsConnect::new(tls) })
    }
}

/// Why a statement has no result.
pub(crate) enum Trouble {
    /// Try again. Whether it was done is not known.
    Passing(anyhow::Error),
    /// An operator has to do something; at the start that is to be said, and
    /// later it is waited for. Whether it was done is not known.
    Denied(anyhow::Error),
    /// It would not be done the next time.
    Refused(anyhow::Error),
}

impl Trouble {
    fn of(error: Error) -> Self {
        let Some(answer) = error.as_db_error() else {
            let is_unproved = is_of_certificate(&error);
            let error = anyhow!(error);
            return if is_unproved { Self::Denied(error) } else { Self::Passing(error) };
        };
        let code = answer.code().code();
        // Its details may quote a record.
        let error = anyhow!("{} ({code})", answer.message());
        match &code[..2] {
            // Another transaction is in the way, or the server begins, ends,
            // takes no writes or has run out of something.
            "08" | "25" | "40" | "53" | "55" | "57" => Self::Passing(error),
            // The user, the database, a right or a table is not there.
            "28" | "3D" | "42" => Self::Denied(error),
            _ => Self::Refused(error),
        }
    }
}

impl Trouble {
    /// Returns the error.
    pub(crate) fn into_error(self) -> anyhow::Error {
        let (Self::Passing(error) | Self::Denied(error) | Self::Refused(error)) = self;
        error
    }
}

/// Whether the server could not prove who it is.
fn is_of_certificate(error: &Error) -> bool {
    let cause = error.source().and_then(|it| it.downcast_ref::<io::Error>());
    cause.and_then(io::Error::get_ref).is_some_and(|it| it.is::<rustls::Error>())
}

/// A connection that is opened when it is needed, and again when it has ended.
pub(crate) struct Line {
    address: Address,
    open: Mutex<Option<Arc<Open>>>,
}

/// An open connection, which is closed when it is dropped.
pub(crate) struct Open {
    client: Client,
    /// Serves it.
    _task: JoinSet<()>,
    /// Whether it is not to be used any more. The server has warned of
    /// something, most likely that it no longer waits for a standby, so that an
    /// answer does not mean that a commit was replicated; or it has refused what
    /// another server may take.
    is_suspect: Arc<AtomicBool>,
}

impl Line {
    pub(crate) fn new(address: Address) -> Self {
        Self { address, open: Mutex::default() }
    }

    /// Returns the connection.
    pub(crate) async fn open(&self) -> Result<Arc<Open>, Trouble> {
        let mut open = self.open.lock().await;
        if let Some(it) = open.as_ref().filter(|it| it.is_usable()) {
            return Ok(it.clone());
        }
        let Address { config, tls } = &self.address;
        let (client, connection) = config.connect(tls.clone()).await.map_err(Trouble::of)?;
        let is_suspect = Arc::default();
        let mut task = JoinSet::new();
        task.spawn(listen(connection, Arc::clone(&is_suspect)));
        Ok(open.insert(Arc::new(Open { client, _task: task, is_suspect })).clone())
    }

    /// Gives up the connection: the next statement opens another.
    pub(crate) async fn give_up(&self) {
        self.open.lock().await.take();
    }

    /// Gives up this connection, if it is still the one.
    pub(crate) async fn replace(&self, dead: &Arc<Open>) {
        self.open.lock().await.take_if(|it| Arc::ptr_eq(it, dead));
    }

    /// Sends a statement, and returns its rows.
    pub(crate) async fn query(
        &self,
        statement: &str,
        params: &[Param<'_>],
    ) -> Result<Vec<Row>, Trouble> {
        self.open().await?.query(statement, params).await
    }

    /// As `query`, at the start: waits for a database that is not there yet.
    pub(crate) async fn query_first(
        &self,
        statement: &str,
        params: &[Param<'_>],
    ) -> anyhow::Result<Vec<Row>> {
        let mut pauses = Pauses::default();
        loop {
            match self.query(statement, params).await {
                Err(Trouble::Passing(error)) => pauses.rest(&error).await,
                answer => return answer.map_err(Trouble::into_error),
            }
        }
    }

    /// Sends statements without parameters.
    pub(crate) async fn execute(&self, statements: &str) -> Result<(), Trouble> {
        let open = self.open().await?;
        open.client.batch_execute(statements).await.map_err(Trouble::of)
    }
}

impl Open {
    fn is_usable(&self) -> bool {
        !self.client.is_closed() && !self.is_suspect.load(Ordering::Relaxed)
    }

    /// Sends a statement, and returns its rows.
    pub(crate) async fn query(
        &self,
        statement: &str,
        params: &[Param<'_>],
    ) -> Result<Vec<Row>, Trouble> {
        let rows = self.client.query_typed(statement, params).await.map_err(|error| {
            let code = error.code().map_or("", |it| it.code());
            if code == "25006" || code == "57P03" || code.starts_with("53") {
                self.is_suspect.store(true, Ordering::Relaxed);
            }
            Trouble::of(error)
        })?;
        if self.is_suspect.load(Ordering::Relaxed) {
            return Err(Trouble::Passing(anyhow!("the server has warned of something")));
        }
        Ok(rows)
    }
}

/// Serves a connection until it ends. A warning comes before the answer that it
/// belongs to.
async fn listen<S, T>(mut connection: Connection<S, T>, is_suspect: Arc<AtomicBool>)
where
    S: AsyncRead + AsyncWrite + Unpin,
    T: AsyncRead + AsyncWrite + Unpin,
{
    let mut messages = stream::poll_fn(move |cx| connection.poll_message(cx));
    while let Some(Ok(message)) = messages.next().await {
        if let AsyncMessage::Notice(notice) = message
            && notice.parsed_severity() == Some(Severity::Warning)
        {
            tracing::warn!("the database warns: {}", notice.message());
            is_suspect.store(true, Ordering::Relaxed);
        }
    }
}

/// Pauses between attempts, each about twice as long as the one before.
#[derive(Default)]
pub(crate) struct Pauses(u32);

impl Pauses {
    /// Logs why, and waits.
    pub(crate) async fn rest(&mut self, why: &anyhow::Error) {
        tracing::warn!("the database cannot be used; trying again: {why:#}");
        let (first, longest) = PAUSES;
        let pause = first.saturating_mul(1 << self.0.min(10)).min(longest);
        self.0 += 1;
        // Not all who wait come at the same moment.
        let share = (keyring::random_number() % 512) as f64 / 1_024.0;
        tokio::time::sleep(pause.mul_f64(0.5 + share)).await;
    }
}
