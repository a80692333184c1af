//! The HTTP side: requests decoded, faults played, answers sent.

use std::{
    io,
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    task::{Context, Poll},
};

use axum::{
    Json, RequestExt, Router,
    body::to_bytes,
    extract::{
        ConnectInfo, DefaultBodyLimit, Multipart, Request, State, connect_info::Connected,
        multipart::Field,
    },
    http::{StatusCode, header::CONTENT_TYPE},
    response::{IntoResponse, Response},
    serve::{IncomingStream, Listener},
};
use serde_json::{Map, Value, json};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::{TcpListener, TcpStream},
};

use super::{
    Fake, Fault, Shared,
    call::{self, Answer, Call, Refusal, Upload},
    methods, oracle, polling,
    world::World,
};

/// Serves until the fake stops, and then closes every connection.
pub(super) async fn serve(listener: TcpListener, shared: Arc<Shared>) {
    let router = Router::new()
        .fallback(receive)
        .layer(DefaultBodyLimit::disable())
        .with_state(shared.clone())
        .into_make_service_with_connect_info::<Cut>();
    let serving = axum::serve(Door(listener), router);
    serving
        .with_graceful_shutdown(async move { shared.stop().await })
        .await
        .expect("serving never ends in an error");
}

async fn receive(
    State(shared): State<Arc<Shared>>,
    ConnectInfo(cut): ConnectInfo<Cut>,
    request: Request,
) -> Response {
    tokio::select! {
        response = respond(&shared, &cut, request) => response,
        () = shared.stop() => cut.now(),
    }
}

async fn respond(shared: &Shared, cut: &Cut, request: Request) -> Response {
    let method = match method(request.uri().path()) {
        Ok(method) => method,
        Err(refusal) => return reply(Err(refusal)),
    };
    let call = match decode(&method, request).await {
        Ok(call) => call,
        Err(refusal) => {
            let violation = format!("{method}: {}", refusal.description);
            shared.change(|world| world.violations.push(violation));
            return reply(Err(refusal));
        }
    };
    let (order, fault) = shared.change(|world| note(world, &method, &call));
    if fault == Some(Fault::CutBefore) {
        return cut.now();
    }
    let answer = match fault.and_then(Fault::refusal) {
        Some(refusal) => Err(refusal),
        None => act(shared, &call).await,
    };
    shared.change(|world| {
        let refusal = answer.as_ref().err();
        world.requests[order].refusal = refusal.map(|refusal| refusal.description.clone());
    });
    match fault {
        Some(Fault::CutAfter) => return cut.now(),
        Some(Fault::Slow(time)) => tokio::time::sleep(time).await,
        _ => {}
    }
    reply(answer)
}

/// Returns the method's name as the documentation spells it.
fn method(path: &str) -> Result<String, Refusal> {
    let parts: Vec<&str> = path.split('/').collect();
    let ["", bot, method] = parts[..] else { return Err(Refusal::new(404, "Not Found")) };
    // Any bot whose secret is right: a test may have several.
    let secret = |token: &str| token.split_once(':').map(|it| it.1.to_owned());
    if bot.strip_prefix("bot").and_then(secret) != secret(Fake::TOKEN) {
        return Err(Refusal::new(401, "Unauthorized"));
    }
    let known = methods::NAMES.into_iter().find(|name| name.eq_ignore_ascii_case(method));
    Ok(known.unwrap_or(method).to_owned())
}

pub(super) fn note(world: &mut World, method: &str, call: &Call) -> (usize, Option<Fault>) {
    let params = Value::Object(call.params.clone());
    world.violations.extend(oracle::objections(method, &params));
    let order = world.requests.len();
    let request = call::Request {
        order,
        #[cfg(feature = "postgres")]
        at: tokio::time::Instant::now(),
        method: method.to_owned(),
        params,
        refusal: None,
    };
    world.requests.push(request);
    (order, world.next_fault(&call.method))
}

async fn act(shared: &Shared, call: &Call) -> Answer {
    if call.method == "getupdates" {
        return polling::poll(shared, call).await;
    }
    shared.change(|world| methods::answer(world, call))
}

fn reply(answer: Answer) -> Response {
    match answer {
        Ok(result) => Json(json!({"ok": true, "result": result})).into_response(),
        Err(refusal) => {
            let code = StatusCode::from_u16(refusal.code).expect("a fault has an HTTP status");
            (code, Json(refusal.body())).into_response()
        }
    }
}

async fn decode(method: &str, request: Request) -> Result<Call, Refusal> {
    let kind = request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    let form = kind.is_some_and(|kind| kind.starts_with("multipart/form-data"));
    let mut call =
        Call { method: method.to_lowercase(), params: Map::new(), uploads: Default::default() };
    if form {
        let form = request.extract::<Multipart, _>().await;
        decode_form(&mut call, form.map_err(unreadable)?).await?;
    } else {
        let bytes = to_bytes(request.into_body(), usize::MAX).await.map_err(unreadable)?;
        if !bytes.is_empty() {
            call.params = serde_json::from_slice(&bytes).map_err(unreadable)?;
        }
    }
    Ok(call)
}

async fn decode_form(call: &mut Call, mut form: Multipart) -> Result<(), Refusal> {
    while let Some(field) = form.next_field().await.map_err(unreadable)? {
        let name = field.name().unwrap_or_default().to_owned();
        if field.file_name().is_some() {
            call.uploads.insert(name, upload(field).await?);
        } else {
            let text = field.text().await.map_err(unreadable)?;
            call.params.insert(name.clone(), value(&name, text));
        }
    }
    Ok(())
}

async fn upload(field: Field<'_>) -> Result<Upload, Refusal> {
    let name = field.file_name().unwrap_or_default().to_owned();
    let bytes = field.bytes().await.map_err(unreadable)?.to_vec();
    Ok(Upload { name, bytes: Arc::new(bytes) })
}

/// Reads a form's field; in a form a number and a text look alike, so the
/// fields that hold words are named here.
fn value(name: &str, text: String) -> Value {
    let words = ["caption", "text", "photo", "document", "parse_mode", "message_effect_id"];
    if words.contains(&name) {
        return Value::String(text);
    }
    serde_json::from_str(&text).unwrap_or(Value::String(text))
}

fn unreadable(error: impl std::fmt::Display) -> Refusal {
    Refusal::bad(&format!("can't read the request: {error}"))
}

/// Accepts connections that can be cut from within a handler.
struct Door(TcpListener);

impl Listener for Door {
    type Io = Wire;
    type Addr = Cut;

    async fn accept(&mut self) -> (Wire, Cut) {
        let (stream, _) = Listener::accept(&mut self.0).await;
        let cut = Cut::default();
        (Wire { stream, cut: cut.clone() }, cut)
    }

    fn local_addr(&self) -> io::Result<Cut> {
        Ok(Cut::default())
    }
}

/// Says of one connection that nothing more is to be written to it.
#[derive(Clone, Debug, Default)]
struct Cut(Arc<AtomicBool>);

impl Cut {
    /// Cuts the connection; what is returned is never sent.
    fn now(&self) -> Response {
        self.0.store(true, Ordering::SeqCst);
        StatusCode::NO_CONTENT.into_response()
    }

    fn check(&self) -> io::Result<()> {
        if self.0.load(Ordering::SeqCst) {
            return Err(io::ErrorKind::ConnectionAborted.into());
        }
        Ok(())
    }
}

impl Connected<IncomingStream<'_, Door>> for Cut {
    fn connect_info(stream: IncomingStream<'_, Door>) -> Self {
        stream.remote_addr().clone()
    }
}

struct Wire {
    stream: TcpStream,
    cut: Cut,
}

impl AsyncRead for Wire {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl AsyncWrite for Wire {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.cut.check()?;
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
