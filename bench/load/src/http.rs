//! As much of HTTP/1.1 as a load generator needs: hand-written, because on one
//! core the generator must cost less than what it measures.

use std::io;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// A connection, kept alive, with what was read beyond the last message.
pub struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
    taken: usize,
}

/// The number of the first bot at Telegram; those of the others follow.
pub const FIRST_BOT: usize = 42;

/// The form in which a request's parameters come.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Form {
    Json,
    Fields,
    Parts,
}

/// A message: a request or the answer to one.
pub struct Message {
    /// Of a request: what comes after the last `/`, in lower case.
    pub method: String,
    /// Of a request: which bot makes it, counted from 0.
    pub bot: usize,
    /// Of an answer.
    pub status: u16,
    pub form: Form,
    pub body: Vec<u8>,
}

impl Connection {
    pub fn new(stream: TcpStream) -> Self {
        let _ = stream.set_nodelay(true);
        Self { stream, buffer: Vec::with_capacity(8 << 10), taken: 0 }
    }

    /// Sends a message that is whole, head and body.
    pub async fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.stream.write_all(bytes).await
    }

    /// Reads the next request; `None` at the end of the connection.
    pub async fn request(&mut self) -> io::Result<Option<Message>> {
        self.message(|head, headers| {
            let mut request = httparse::Request::new(headers);
            let httparse::Status::Complete(length) = request.parse(head).map_err(broken)? else {
                return Ok(None);
            };
            let path = request.path.unwrap_or_default();
            let path = path.split('?').next().unwrap_or_default();
            Ok(Some((length, path.to_ascii_lowercase(), 0)))
        })
        .await
    }

    /// Reads the next answer; `None` at the end of the connection.
    pub async fn answer(&mut self) -> io::Result<Option<Message>> {
        self.message(|head, headers| {
            let mut answer = httparse::Response::new(headers);
            let httparse::Status::Complete(length) = answer.parse(head).map_err(broken)? else {
                return Ok(None);
            };
            Ok(Some((length, String::new(), answer.code.unwrap_or_default())))
        })
        .await
    }

    async fn message(
        &mut self,
        parse: impl for<'h, 'b> Fn(&'b [u8], &'h mut [httparse::Header<'b>]) -> io::Result<Head>,
    ) -> io::Result<Option<Message>> {
        self.buffer.drain(..self.taken);
        self.taken = 0;
        loop {
            if let Some((message, taken)) = read_whole(&self.buffer, &parse)? {
                self.taken = taken;
                return Ok(Some(message));
            }
            if self.stream.read_buf(&mut self.buffer).await? == 0 {
                return Ok(None);
            }
        }
    }
}

fn broken(error: httparse::Error) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, error)
}

type Head = Option<(usize, String, u16)>;

/// Reads one message if all of it is there, and how long it is.
fn read_whole(
    bytes: &[u8],
    parse: &impl for<'h, 'b> Fn(&'b [u8], &'h mut [httparse::Header<'b>]) -> io::Result<Head>,
) -> io::Result<Option<(Message, usize)>> {
    let mut headers = [httparse::EMPTY_HEADER; 32];
    let Some((head, path, status)) = parse(bytes, &mut headers)? else { return Ok(None) };
    let method = path.rsplit('/').next().unwrap_or_default().to_owned();
    let bot = bot_of(&path);
    let find = |name: &str| {
        let found = headers.iter().find(|it| it.name.eq_ignore_ascii_case(name));
        found.map_or(&[][..], |it| it.value)
    };
    let kind = find("content-type");
    let form = match () {
        () if kind.starts_with(b"application/x-www-form-urlencoded") => Form::Fields,
        () if kind.starts_with(b"multipart/") => Form::Parts,
        () => Form::Json,
    };
    let rest = &bytes[head..];
    if find("transfer-encoding").eq_ignore_ascii_case(b"chunked") {
        let Some((body, length)) = chunks(rest)? else { return Ok(None) };
        return Ok(Some((Message { method, bot, status, form, body }, head + length)));
    }
    let length = std::str::from_utf8(find("content-length")).unwrap_or_default();
    let length: usize = length.trim().parse().unwrap_or(0);
    let Some(body) = rest.get(..length) else { return Ok(None) };
    Ok(Some((Message { method, bot, status, form, body: body.to_vec() }, head + length)))
}

/// Returns the bot whose token stands in the path of a call, `/bot42:TEST/getMe`.
fn bot_of(path: &str) -> usize {
    let token = path.split('/').nth(1).and_then(|it| it.strip_prefix("bot"));
    let number = token.and_then(|it| it.split(':').next()?.parse::<usize>().ok());
    number.map_or(0, |it| it.saturating_sub(FIRST_BOT))
}

fn chunks(bytes: &[u8]) -> io::Result<Option<(Vec<u8>, usize)>> {
    let mut body = Vec::new();
    let mut at = 0;
    loop {
        let size = httparse::parse_chunk_size(&bytes[at..])
            .map_err(|_| io::Error::new(io::ErrorKind::InvalidData, "a broken chunk"))?;
        let httparse::Status::Complete((head, size)) = size else { return Ok(None) };
        let from = at + head;
        let to = from + usize::try_from(size).unwrap_or(usize::MAX);
        if bytes.len() < to + 2 {
            return Ok(None);
        }
        body.extend_from_slice(&bytes[from..to]);
        at = to + 2;
        if size == 0 {
            return Ok(Some((body, at)));
        }
    }
}

/// An answer of status 200 with JSON.
pub fn ok(body: &str) -> String {
    let length = body.len();
    format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n\
         {body}"
    )
}

/// A call of a webhook.
pub fn call(path: &str, secret: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "POST {path} HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\n\
         x-telegram-bot-api-secret-token: {secret}\r\ncontent-length: {length}\r\n\r\n{body}"
    )
}
