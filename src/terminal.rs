//! The terminal: the same bot, for one person at a keyboard.

use std::fmt::Write as _;
use std::io::{BufRead, IsTerminal, Write};
use std::ops::Deref;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::Context;
use chrono::{DateTime, Utc};
use tokio::sync::mpsc;

use crate::app::App;
use crate::bot::{Bot, Incoming, Written};
use crate::edition::name_in_dialog;
use crate::movable_clock::{self, MovableClock};
use crate::outbox::{Channel, Outbox, SendError, Sent};
use crate::store::{ChatId, MessageId, Store};
use triage::dialog::{Answers, Dialog};
use triage::engine::Input;
use triage::engine::action::Action;
use triage::locale::message::{Button, Drawing, Message, Paragraph};

/// The only chat of a terminal.
const CHAT: ChatId = ChatId(0);

/// Has a conversation: reads lines from `input` until it ends, and returns the
/// whole conversation in the form of a test file.
///
/// `history` is what is known of the person's past, if it is a check-in.
pub async fn chat<S: Store, D: Deref<Target = Dialog>>(
    app: Arc<App<S, D>>,
    language: &str,
    history: Answers,
    input: impl BufRead,
    output: impl Write + Send,
    look: TerminalStyle,
    clock: fn() -> DateTime<Utc>,
) -> anyhow::Result<String> {
    let (wake, mut woken) = mpsc::unbounded_channel();
    let screen = Arc::new(Terminal::new(output, look));
    let clock = MovableClock::new(clock);
    let shown = clock.clone();
    let bot = Bot::new(app.clone(), wake, move || shown.now()).with_history(history);
    let shown = clock.clone();
    let outbox = Outbox::new(app.clone(), screen.clone(), move || shown.now());
    for line in input.lines() {
        let line = line.context("read what was typed")?;
        screen.heard(&line);
        if let Some(span) = line.strip_prefix("/wait ") {
            match movable_clock::span(span) {
                Some(span) => {
                    let deliver = async || outbox.drain(CHAT).await;
                    clock.wait(span, CHAT, &app, &bot, deliver).await?;
                    screen
                        .print(&format!("({})\n", clock.now().format("%Y-%m-%d %H:%M UTC")), None);
                }
                None => screen.print("(how long? such as: /wait 2 weeks)\n", None),
            }
            screen.ask_for_more();
            continue;
        }
        let incoming = Incoming {
            update: None,
            chat: CHAT,
            language: Some(language.to_owned()),
            tapped_message: None,
            written: Written::Terminal,
            input: Input::typed(&line),
        };
        let handled = bot.handle(&incoming).await?;
        while let Ok(wake) = woken.try_recv() {
            outbox.drain(wake.chat).await?;
        }
        if let Some(toast) = handled.toast {
            screen.print(&format!("({toast})\n"), None);
        }
        screen.ask_for_more();
    }
    Ok(screen.transcript())
}

/// How a terminal shows text.
#[derive(Clone, Copy, Debug, Default)]
pub struct TerminalStyle {
    /// Whether headings are bold.
    pub is_coloured: bool,
    /// Whether a person types, so that there is a prompt and no echo.
    pub is_typed: bool,
}

impl TerminalStyle {
    /// Detects what the program is attached to.
    pub fn of_this_process() -> Self {
        Self {
            is_coloured: std::io::stdout().is_terminal(),
            is_typed: std::io::stdin().is_terminal(),
        }
    }
}

struct Terminal<W> {
    state: Mutex<(W, String)>,
    look: TerminalStyle,
}

impl<W: Write> Terminal<W> {
    fn new(output: W, look: TerminalStyle) -> Self {
        Self { state: Mutex::new((output, String::new())), look }
    }

    /// Prints `text`, or its other form to a person if there is one. If the
    /// terminal is gone, nobody can read an error.
    fn print(&self, text: &str, to_a_person: Option<&str>) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.1.push_str(text);
        let _ = state.0.write_all(to_a_person.unwrap_or(text).as_bytes());
        let _ = state.0.flush();
    }

    fn heard(&self, line: &str) {
        let echo = format!("> {line}\n");
        self.print(&echo, self.look.is_typed.then_some(""));
    }

    fn ask_for_more(&self) {
        self.print("", self.look.is_typed.then_some("> "));
    }

    fn show(&self, message: &Message) {
        let text = transcribe(message);
        let bold = self.look.is_coloured.then(|| with_headings(message));
        self.print(&text, bold.as_deref());
    }

    fn transcript(&self) -> String {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).1.clone()
    }
}

/// Returns a message as in a terminal and in a conversation file: its text, and
/// below it its buttons, each with the number to type for it.
pub fn transcribe(message: &Message) -> String {
    write_out(message, "", "")
}

/// Returns a file as in a terminal: its name, and its text if it has one.
pub fn transcribe_file(name: &str, content: &[u8]) -> String {
    format!("[{name}]\n{}\n", str::from_utf8(content).unwrap_or_default())
}

fn with_headings(message: &Message) -> String {
    write_out(message, "\x1b[1m", "\x1b[0m")
}

fn write_out(message: &Message, bold: &str, plain: &str) -> String {
    let mut text = String::new();
    for (place, paragraph) in message.paragraphs.iter().enumerate() {
        let words = paragraph.words();
        let _ = match paragraph {
            Paragraph::Heading(_) => write!(text, "{bold}{words}{plain}"),
            Paragraph::Text(_) | Paragraph::Chosen(_) => write!(text, "{words}"),
        };
        let is_last = place + 1 == message.paragraphs.len();
        let is_heading = matches!(paragraph, Paragraph::Heading(_));
        text += if is_last || is_heading { "\n" } else { "\n\n" };
    }
    if let Some(picture) = message.picture.as_ref().filter(|_| !is_question(message)) {
        let name = match picture {
            Drawing::File(name) => name_in_dialog(name),
            Drawing::Trend(_) => "a picture of the weeks",
        };
        let _ = writeln!(text, "[{name}]");
    }
    let counts_itself =
        message.rows.iter().flatten().any(|it| matches!(it.action, Action::Number(..)));
    let mut number = 0;
    for row in &message.rows {
        let button = |button: &Button| {
            number += 1;
            if counts_itself || button.label == number.to_string() {
                format!("[{}]", button.label)
            } else {
                let label = button.label.strip_prefix(&format!("{number}. "));
                format!("[{number}] {}", label.unwrap_or(&button.label))
            }
        };
        let _ = writeln!(text, "  {}", row.iter().map(button).collect::<Vec<_>>().join("  "));
    }
    text += "\n";
    text
}

/// Whether it asks something. The text of a question's picture stands on its
/// buttons too.
fn is_question(message: &Message) -> bool {
    let asks = |it: &Button| {
        matches!(it.action, Action::Choose(..) | Action::Tick(..) | Action::Number(..))
    };
    message.rows.iter().flatten().any(asks)
}

impl<W: Write + Send> Channel for Arc<Terminal<W>> {
    async fn send(&self, _: ChatId, message: &Message) -> Result<Sent, SendError> {
        self.show(message);
        Ok(Sent { message: MessageId(0), at: None })
    }

    /// A terminal cannot change what it has shown: of a closed question it
    /// prints only the choice.
    async fn edit(&self, _: ChatId, _: MessageId, message: &Message) -> Result<(), SendError> {
        if !message.rows.is_empty() {
            self.show(message);
            return Ok(());
        }
        for paragraph in &message.paragraphs {
            if let Paragraph::Chosen(words) = paragraph {
                self.print(&format!("{words}\n"), None);
            }
        }
        Ok(())
    }

    async fn send_file(
        &self,
        _: ChatId,
        message: &Message,
        name: &str,
        content: Vec<u8>,
    ) -> Result<(), SendError> {
        self.show(message);
        self.print(&transcribe_file(name, &content), None);
        Ok(())
    }
}
