//! A connection to Telegram that asks the mandate before each write.
//!
//! Invariant: it stands below TLS and below all that hyper keeps back, so
//! nothing is between the last look at the mandate and the write itself. A
//! connection that was refused a write ends, with all that is in hand on it.

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::task::{Context, Poll};

use futures::future::{BoxFuture, FutureExt, TryFutureExt};
use hyper::Uri;
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_util::client::legacy::connect::{Connected, Connection, HttpConnector};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tower_service::Service;

use crate::mandate::Mandate;

/// Makes connections that ask before they write.
#[derive(Clone)]
pub(super) struct Connector {
    pub(super) tcp: HttpConnector,
    pub(super) mandate: Mandate,
}

/// A connection that asks before it writes.
pub(super) struct Fenced {
    tcp: TokioIo<TcpStream>,
    mandate: Mandate,
}

impl Service<Uri> for Connector {
    type Response = Fenced;
    type Error = <HttpConnector as Service<Uri>>::Error;
    type Future = BoxFuture<'static, Result<Fenced, Self::Error>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        self.tcp.poll_ready(context)
    }

    fn call(&mut self, to: Uri) -> Self::Future {
        let mandate = self.mandate.clone();
        self.tcp.call(to).map_ok(|tcp| Fenced { tcp, mandate }).boxed()
    }
}

impl Fenced {
    fn may_write(&self) -> io::Result<()> {
        if self.mandate.holds() {
            return Ok(());
        }
        Err(io::Error::new(
            io::ErrorKind::PermissionDenied,
            "this process may not speak for the bot now",
        ))
    }
}

impl Write for Fenced {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.may_write()?;
        Pin::new(&mut self.tcp).poll_write(context, bytes)
    }

    fn is_write_vectored(&self) -> bool {
        self.tcp.is_write_vectored()
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        parts: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.may_write()?;
        Pin::new(&mut self.tcp).poll_write_vectored(context, parts)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tcp).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tcp).poll_shutdown(context)
    }
}

impl Read for Fenced {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        into: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tcp).poll_read(context, into)
    }
}

impl Connection for Fenced {
    fn connected(&self) -> Connected {
        self.tcp.connected()
    }
}
