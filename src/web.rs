//! Health and figures, for whatever watches over the program.
//!
//! Invariant: nothing here tells of one person, so that it needs no password;
//! it still listens where only this machine can reach it, unless the settings
//! plainly say otherwise.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use axum::routing::get;
use http_body_util::{BodyExt, Empty};
use hyper::body::Bytes;
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;
use tokio::net::TcpListener;

use crate::outbox::House;
use crate::store::{ChatId, Store, bytes_on_disk};
use crate::telegram::Stop;

/// How long the store may take to answer before it counts as stuck.
const PATIENCE: Duration = Duration::from_secs(5);

/// A chat that no channel has.
const NO_CHAT: ChatId = ChatId(i64::MIN);

/// What OpenMetrics' text form is called on the wire.
const OPENMETRICS: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

struct Watched<S> {
    house: Arc<House<S>>,
    directory: PathBuf,
    stop: Stop,
}

/// Answers `/healthz`, `/readyz` and `/metrics`; never ends but by an error.
pub(crate) async fn watch<S: Store + 'static>(
    listener: TcpListener,
    house: Arc<House<S>>,
    directory: PathBuf,
    stop: Stop,
) -> anyhow::Result<()> {
    tracing::info!("health and figures on http://{}", listener.local_addr()?);
    let app = Router::new()
        .route("/healthz", get(health::<S>))
        .route("/readyz", get(readiness::<S>))
        .route("/metrics", get(figures::<S>))
        .with_state(Arc::new(Watched { house, directory, stop }));
    axum::serve(listener, app).await.context("tell of health and figures")
}

/// Whether the process lives and the store answers. To remove what was never
/// there goes the whole way to the disk, and changes nothing.
async fn health<S: Store>(State(watched): State<Arc<Watched<S>>>) -> impl IntoResponse {
    let asked = watched.house.store.commit(NO_CHAT, None);
    match tokio::time::timeout(PATIENCE, asked).await {
        Ok(Ok(())) => (StatusCode::OK, "ok\n"),
        Ok(Err(_)) => (StatusCode::SERVICE_UNAVAILABLE, "the store has failed; see the log\n"),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "the store does not answer\n"),
    }
}

/// Whether people are served, and which languages are only kept. That the
/// dialog, its languages and the store are there, this very answer shows:
/// nobody listens before.
async fn readiness<S: Store>(State(watched): State<Arc<Watched<S>>>) -> impl IntoResponse {
    let (status, answer) = if *watched.stop.borrow() {
        (StatusCode::SERVICE_UNAVAILABLE, "stopping\n")
    } else if watched.house.metrics.has_heard() {
        (StatusCode::OK, "ready\n")
    } else {
        (StatusCode::SERVICE_UNAVAILABLE, "Telegram has not answered yet\n")
    };
    let kept: Vec<_> = watched.house.locales.kept().iter().map(|it| it.tag.as_str()).collect();
    let kept = match kept.as_slice() {
        [] => String::new(),
        tags => format!("languages kept with old words: {}\n", tags.join(", ")),
    };
    (status, format!("{answer}{kept}"))
}

/// Asks the program that listens at an address for its health; returns whether
/// all is well, and what it says.
pub(crate) async fn ask_health(listen: SocketAddr) -> anyhow::Result<(bool, String)> {
    let mut address = listen;
    if listen.ip().is_unspecified() {
        address.set_ip(Ipv4Addr::LOCALHOST.into());
    }
    let uri = format!("http://{address}/healthz").parse()?;
    let client = Client::builder(TokioExecutor::new()).build_http::<Empty<Bytes>>();
    let asked = async {
        let answer = client.get(uri).await?;
        let is_well = answer.status() == StatusCode::OK;
        let body = answer.into_body().collect().await?.to_bytes();
        anyhow::Ok((is_well, String::from_utf8_lossy(&body).into_owned()))
    };
    let asked = tokio::time::timeout(2 * PATIENCE, asked).await;
    asked.context("it does not answer").flatten().with_context(|| format!("ask {address}"))
}

async fn figures<S: Store>(State(watched): State<Arc<Watched<S>>>) -> impl IntoResponse {
    let text = watched.house.metrics.text(bytes_on_disk(&watched.directory));
    ([(CONTENT_TYPE, OPENMETRICS)], text)
}
