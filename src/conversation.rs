//! Written conversations: plays the person's lines to a bot with an empty
//! store.
//!
//! A line with `>` is the person's: typed words, a tapped button `[label]`, or
//! something that the bot cannot read (`(sticker)`, `(edit)`, `(group)`), each
//! perhaps with the words that came with it. Lines with `#` at the top state
//! what the conversation is for; `= language: de`, that the person's device is
//! in German; another line with `=`, what is known of the person's past, if it
//! is a check-in. `@ +14d` lets 14 days pass; what the bot sends meanwhile by
//! itself follows. `@ blocked`: the person blocks the bot, until their next line.
//! All other lines are the bot's.

use std::ops::Deref;
use std::slice;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context, anyhow, ensure};
use chrono::{DateTime, TimeDelta, Utc};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

use crate::app::App;
use crate::bot::{Bot, Incoming, Written};
use crate::movable_clock::{self, MovableClock};
use crate::outbox::{Channel, Outbox, SendError, Sent, Wake};
use crate::store::memory::Memory;
use crate::store::{ChatId, MessageId, Store, UpdateId};
use crate::terminal::{transcribe, transcribe_file};
use triage::dialog::{Answers, Dialog};
use triage::engine::action::{Action, Tap};
use triage::engine::{Input, Prompt, Reply};
use triage::locale::message::{Button, Message, Paragraph};
use triage::prover::coverage::{Coverage, Element};
use triage::session::Session;

pub mod held;

/// The language of a conversation that states none.
pub const LANGUAGE: &str = "en";

/// What the line with the language begins with.
const LANGUAGE_LINE: &str = "language:";

/// What happens next in a chat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Line {
    /// The person's line, as a file has it: typed words, `[label]`, `(sticker)`.
    Said(String),
    /// The person presses the newest button that does this.
    Pressed(Action),
    /// Time passes.
    Waited(TimeDelta),
    /// The person blocks the bot, until they say or press something.
    Blocked,
}

/// How a line reads in which the person blocks the bot.
pub(crate) const BLOCKED: &str = "blocked";

impl Line {
    /// Reads a line of a file; none if it is the bot's.
    pub(crate) fn read(line: &str) -> anyhow::Result<Option<Self>> {
        let Some(span) = line.strip_prefix("@ ") else {
            return Ok(line.strip_prefix("> ").map(|it| Self::Said(it.to_owned())));
        };
        if span == BLOCKED {
            return Ok(Some(Self::Blocked));
        }
        let span = movable_clock::span(span).with_context(|| {
            format!("write a time such as `+14d` or `+2 hours`, or `{BLOCKED}`")
        })?;
        Ok(Some(Self::Waited(span)))
    }
}

/// A conversation that was played.
#[derive(Debug)]
pub struct Played {
    /// The lines of both sides, in the form of a file.
    pub transcript: String,
    /// The session after each of the person's lines, if there was one.
    pub sessions: Vec<Session>,
    /// All that was sent, in order.
    pub sent: Vec<Reply>,
}

impl Played {
    /// Notes all parts that it reaches. A decision that was not sent does not
    /// count.
    pub fn cover(&self, coverage: &mut Coverage) {
        for Session { answers, language, .. } in &self.sessions {
            coverage.reach(answers, language);
        }
        for reply in &self.sent {
            let (outcome, flags, notes) = match reply {
                Reply::Prompt(Prompt::Outcome { outcome, flags, .. }) => {
                    (Some(outcome), flags.as_slice(), &[][..])
                }
                Reply::Prompt(Prompt::More { flags, notes, .. }) => {
                    (None, flags.as_slice(), notes.as_slice())
                }
                Reply::Prompt(Prompt::Page { page, notes, .. }) if coverage.shows_notes(page) => {
                    (None, &[][..], notes.as_slice())
                }
                Reply::Prompt(Prompt::Note { note, .. }) => (None, &[][..], slice::from_ref(note)),
                Reply::Prompt(_)
                | Reply::Redraw(_)
                | Reply::ClosePrompt(_)
                | Reply::Why(_)
                | Reply::Emergency
                | Reply::Signs(_)
                | Reply::UntickedSigns(_)
                | Reply::AskBack(_)
                | Reply::ResultAgain(_)
                | Reply::Life
                | Reply::Notice(_)
                | Reply::Export
                | Reply::Letter(..)
                | Reply::LetterOfStart(..)
                | Reply::Trend => continue,
            };
            outcome.into_iter().for_each(|it| coverage.mark(Element::Outcome, &it.0));
            flags.iter().for_each(|it| coverage.mark(Element::Sentence, &it.0));
            notes.iter().for_each(|it| coverage.mark(Element::Note, &it.0));
        }
    }
}

/// Plays the person's lines of a conversation in a chat of its own.
///
/// Fails if nobody says anything and no time passes, or if a line taps a button
/// that was never shown.
pub fn play<D: Deref<Target = Dialog>>(
    app: &Arc<App<Memory, D>>,
    chat: ChatId,
    written: &str,
    clock: fn() -> DateTime<Utc>,
) -> anyhow::Result<Played> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build()?;
    let language = language(written).unwrap_or(LANGUAGE);
    ensure!(
        language == LANGUAGE || app.locales.speaks(language),
        "the conversation is in `{language}`, which is not published: `heelwise check --language \
         {language}` lists what it lacks. Until it is, `heelwise chat --replay FILE` plays the \
         conversation, with English in the gaps; or take `{LANGUAGE_LINE} {language}` out of it"
    );
    ensure!(
        written.lines().any(|it| it.starts_with("> ") || it.starts_with("@ ")),
        "no line begins with `>` and a space, so nobody says anything: write the person's lines \
         such as `> yes`"
    );
    let mut player = Replay::new(app, chat, language, clock, history(&app.dialog, written)?);
    let transcript = head(written).map(|line| format!("{line}\n")).collect();
    let mut played = Played { transcript, sessions: Vec::new(), sent: Vec::new() };
    for line in written.lines().filter(|line| line.starts_with("> ") || line.starts_with("@ ")) {
        let play = async { player.play(&Line::read(line)?.context("not a line")?).await };
        let said = runtime.block_on(play).with_context(|| format!("play `{line}`"))?;
        let said: String = said.iter().map(TranscriptLine::transcribe).collect();
        played.transcript += &format!("{line}\n{said}");
        let kept = runtime.block_on(app.store.load(chat))?;
        played.sessions.extend(kept.record.and_then(|record| record.session));
    }
    played.sent = player.sent;
    Ok(played)
}

/// Returns the lines above the conversation.
fn head(written: &str) -> impl Iterator<Item = &str> {
    written.lines().take_while(|line| line.starts_with(['#', '=']))
}

/// Returns the head of a conversation in this language, with what is known of
/// the person's past.
pub fn write_head(language: &str, history: Option<&str>) -> String {
    let language = (language != LANGUAGE).then(|| format!("= {LANGUAGE_LINE} {language}\n"));
    language.unwrap_or_default() + &history.map_or_else(String::new, |it| format!("= {it}\n"))
}

/// Whether the lines of the bot are written too, and not the person's alone.
pub fn has_answers(written: &str) -> bool {
    let is_of_the_bot = |line: &str| !line.is_empty() && !line.starts_with(['>', '@', '#']);
    written.lines().skip(head(written).count()).any(is_of_the_bot)
}

/// Reads the line that states the language.
pub fn language(written: &str) -> Option<&str> {
    head(written).find_map(|it| it.strip_prefix("= ")?.strip_prefix(LANGUAGE_LINE)).map(str::trim)
}

/// Returns what is known of the person's past, in words.
pub(crate) fn past(written: &str) -> Option<&str> {
    let mut lines = head(written).filter_map(|it| it.strip_prefix("= "));
    lines.find(|it| !it.starts_with(LANGUAGE_LINE))
}

/// Reads the line that states what is known of the person's past.
pub fn history(dialog: &Dialog, written: &str) -> anyhow::Result<Answers> {
    let Some(history) = past(written) else { return Ok(Answers::default()) };
    dialog.history(history).map_err(|why| anyhow!("`= {history}`: {why}"))
}

/// One bot, one person.
pub(crate) struct Replay<D> {
    chat: ChatId,
    app: Arc<App<Memory, D>>,
    /// What the person's device asks for.
    language: String,
    bot: Bot<Memory, D>,
    clock: MovableClock,
    woken: UnboundedReceiver<Wake>,
    outbox: Outbox<Memory, RecordingChannel, D>,
    pad: RecordingChannel,
    /// What was in the outbox; sends all of it.
    sent: Vec<Reply>,
    updates: u32,
}

impl<D: Deref<Target = Dialog>> Replay<D> {
    pub(crate) fn new(
        app: &Arc<App<Memory, D>>,
        chat: ChatId,
        language: &str,
        clock: fn() -> DateTime<Utc>,
        history: Answers,
    ) -> Self {
        let (wake, woken) = unbounded_channel();
        let (pad, language) = (RecordingChannel::default(), language.to_owned());
        let clock = MovableClock::new(clock);
        let shown = clock.clone();
        let bot = Bot::new(app.clone(), wake, move || shown.now()).with_history(history);
        let shown = clock.clone();
        let outbox = Outbox::new(app.clone(), pad.clone(), move || shown.now());
        let (app, sent) = (app.clone(), Vec::new());
        Self { chat, app, language, bot, clock, woken, outbox, pad, sent, updates: 0 }
    }

    /// What time it is in the chat.
    pub(crate) fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// Plays a line; returns what was sent meanwhile.
    pub(crate) async fn play(&mut self, line: &Line) -> anyhow::Result<Vec<TranscriptLine>> {
        let before = self.pad.said().len();
        match line {
            Line::Said(words) => self.say(words).await?,
            Line::Pressed(action) => {
                let button = self.pad.button(|it| it.action == *action);
                self.tap(button.context("no button does this")?).await?;
            }
            Line::Waited(span) => self.wait(*span).await?,
            Line::Blocked => self.pad.block(true),
        }
        Ok(self.pad.said().split_off(before))
    }

    async fn wait(&mut self, span: TimeDelta) -> anyhow::Result<()> {
        let (app, chat, sent) = (&self.app, self.chat, &mut self.sent);
        let deliver = async || {
            let kept = app.store.load(chat).await?;
            let waiting = kept.record.map_or_else(Vec::new, |it| it.outbox);
            sent.extend(waiting.into_iter().map(|it| it.reply));
            self.outbox.drain(chat).await
        };
        Ok(self.clock.wait(span, chat, app, &self.bot, deliver).await?)
    }

    async fn say(&mut self, words: &str) -> anyhow::Result<()> {
        match words.strip_prefix('[').and_then(|it| it.strip_suffix(']')) {
            Some(label) => {
                let button = self.pad.button(|it| it.label == label);
                self.tap(button.context("no button has this label")?).await
            }
            None => self.input(typed(words), None).await,
        }
    }

    async fn tap(&mut self, (message, tap): (MessageId, Tap)) -> anyhow::Result<()> {
        self.input(Input::Tap(tap), Some(message)).await
    }

    /// Plays a line of the person, and adds all replies to it.
    async fn input(&mut self, input: Input, tapped: Option<MessageId>) -> anyhow::Result<()> {
        self.pad.block(false);
        self.updates += 1;
        let incoming = Incoming {
            update: Some(UpdateId(self.updates)),
            chat: self.chat,
            language: Some(self.language.clone()),
            tapped_message: tapped,
            written: Written::Terminal,
            input,
        };
        let handled = self.bot.handle(&incoming).await?;
        let kept = self.app.store.load(self.chat).await?;
        let waiting = kept.record.map_or_else(Vec::new, |it| it.outbox);
        self.sent.extend(waiting.into_iter().map(|it| it.reply));
        while let Ok(wake) = self.woken.try_recv() {
            self.outbox.drain(wake.chat).await?;
        }
        self.pad.note_all(handled.toast.map(TranscriptLine::Toast));
        Ok(())
    }
}

/// Reads a line that is not a button.
fn typed(line: &str) -> Input {
    let marked = |(mark, input): (&str, Input)| {
        let words = line.strip_prefix(mark)?.trim();
        Some(if words.is_empty() { input } else { input.with(words) })
    };
    let marks =
        [("(sticker)", Input::Unusable), ("(edit)", Input::Edited), ("(group)", Input::Group)];
    marks.into_iter().find_map(marked).unwrap_or_else(|| Input::typed(line))
}

/// What was sent, in order; an edited message appears again.
#[derive(Clone, Default)]
struct RecordingChannel {
    said: Arc<Mutex<Vec<TranscriptLine>>>,
    /// Whether the person has blocked the bot.
    is_blocked: Arc<AtomicBool>,
}

/// One thing that was sent.
#[derive(Clone)]
pub(crate) enum TranscriptLine {
    /// A message with its number.
    Message(MessageId, Message),
    /// A message that replaces an earlier one.
    Edit(MessageId, Message),
    /// A file, with its caption and its name.
    File(Message, String, Vec<u8>),
    /// Text on a button.
    Toast(String),
}

impl RecordingChannel {
    fn said(&self) -> Vec<TranscriptLine> {
        self.said.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn note_all(&self, said: impl IntoIterator<Item = TranscriptLine>) {
        self.said.lock().unwrap_or_else(PoisonError::into_inner).extend(said);
    }

    fn block(&self, is_blocked: bool) {
        self.is_blocked.store(is_blocked, Ordering::Relaxed);
    }

    /// Notes what was sent, unless the person has blocked the bot.
    fn take(&self, sent: TranscriptLine) -> Result<(), SendError> {
        if self.is_blocked.load(Ordering::Relaxed) {
            return Err(SendError::Gone(anyhow!("the person has blocked the bot")));
        }
        self.note_all([sent]);
        Ok(())
    }

    /// Returns the newest button that is meant.
    fn button(&self, is_meant: impl Fn(&Button) -> bool) -> Option<(MessageId, Tap)> {
        self.said().iter().rev().find_map(|said| {
            let (TranscriptLine::Message(id, message) | TranscriptLine::Edit(id, message)) = said
            else {
                return None;
            };
            let button = message.rows.iter().flatten().find(|it| is_meant(it))?;
            Some((*id, Tap { generation: message.generation, action: button.action.clone() }))
        })
    }
}

impl TranscriptLine {
    fn transcribe(&self) -> String {
        match self {
            Self::Message(_, message) => transcribe(message),
            Self::Edit(_, message) if message.rows.is_empty() => {
                let chosen = message.paragraphs.iter().filter_map(|it| match it {
                    Paragraph::Chosen(words) => Some(format!("{words}\n")),
                    Paragraph::Heading(_) | Paragraph::Text(_) => None,
                });
                chosen.collect()
            }
            Self::Edit(_, message) => transcribe(message),
            Self::File(caption, name, content) => {
                transcribe(caption) + &transcribe_file(name, content)
            }
            Self::Toast(words) => format!("({words})\n"),
        }
    }
}

impl Channel for RecordingChannel {
    async fn send(&self, _: ChatId, message: &Message) -> Result<Sent, SendError> {
        let id = MessageId(self.said().len() as i64);
        self.take(TranscriptLine::Message(id, message.clone()))?;
        Ok(Sent { message: id, at: None })
    }

    async fn edit(&self, _: ChatId, id: MessageId, message: &Message) -> Result<(), SendError> {
        self.take(TranscriptLine::Edit(id, message.clone()))
    }

    async fn send_file(
        &self,
        _: ChatId,
        message: &Message,
        name: &str,
        content: Vec<u8>,
    ) -> Result<(), SendError> {
        self.take(TranscriptLine::File(message.clone(), name.to_owned(), content))
    }
}
