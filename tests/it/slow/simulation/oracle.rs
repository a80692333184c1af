//! What must have come of it all: the engine alone, over the inputs in the
//! order in which they were handled.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use heelwise::app::App;
use heelwise::bot::{READING_TIME, open_screen};
use heelwise::store::recent::Recent;
use triage::dialog::{At, Dialog, QuestionId};
use triage::engine::action::Action;
use triage::engine::letter::{Letter, Stamp};
use triage::engine::{Input, Notice, Open, Prompt, Reply, Step, StepContext, current_prompt, step};
use triage::locale::message::Message;
use triage::session::Session;

use super::disk::{Applied, Disk};
use super::telegram::{Chat, Happened, Heard, Telegram};
use crate::world::all;

/// Something that was to be said.
struct Said {
    at: u64,
    message: Message,
    kind: Kind,
    is_screen: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Nothing may take its place.
    Kept,
    /// A later screen may take its place.
    Screen,
    /// The screen at hand, shown again only if it was not there; one of a
    /// session that has ended since; or a letter, which waits in vain if the
    /// answers change.
    Perhaps,
}

/// Returns what is not as it must be.
pub(super) fn verify(
    app: &App<Recent<Disk>>,
    disk: &Disk,
    telegram: &Telegram,
) -> Result<(), String> {
    if let Some(chat) = disk.leaked() {
        return Err(format!("chat {}: an earlier run could be read with the key", chat.0));
    }
    let state = telegram.state();
    let mut applied_once = BTreeMap::new();
    for (id, chat) in state.chats() {
        let applied = disk.applied(*id);
        for it in &applied {
            let number = state.happened()[&it.update].number;
            if applied_once.insert(number, it.forgotten) == Some(it.forgotten) {
                return Err(format!("chat {}: update {:?} was applied twice", id.0, it.update));
            }
        }
        let inputs = applied.iter().map(|it| (it, &state.happened()[&it.update]));
        let Folded { session, said, typed } = fold(app, telegram, inputs);
        if disk.session(*id) != session {
            return Err(format!("chat {}: the session is not what was answered", id.0));
        }
        let heard = heard_in_order(chat, &said)
            .and_then(|()| heard_all(chat, &said))
            .and_then(|()| seen_before_answered(chat, &typed));
        heard.map_err(|wrong| format!("chat {}: {wrong}\n{}", id.0, story(chat, &said)))?;
    }
    for happened in state.happened().values() {
        if !happened.is_expired && !applied_once.contains_key(&happened.number) {
            return Err(format!("chat {}: an update was lost", happened.chat.0));
        }
    }
    match (state.undelivered(), outboxes(app)) {
        (0, 0) => Ok(()),
        (updates, chats) => {
            Err(format!("{updates} updates and the outboxes of {chats} chats have not settled"))
        }
    }
}

/// In how many chats something waits.
fn outboxes(app: &App<Recent<Disk>>) -> usize {
    let records = all(&app.store).into_iter().filter_map(|it| it.unwrap().1.record);
    records.filter(|it| !it.outbox.is_empty()).count()
}

/// What must have come of the inputs in a chat.
struct Folded {
    session: Option<Session>,
    said: Vec<Said>,
    typed: Vec<Typed>,
}

/// Typed words that counted.
struct Typed {
    date: DateTime<Utc>,
    run: u32,
    /// The question they answered; `None`: consent.
    question: Option<QuestionId>,
}

/// The letter of a person with a result.
fn letter<'a>(app: &'a App<Recent<Disk>>, session: &Session, day: NaiveDate) -> Letter<'a> {
    let stamp = Some(Stamp { version: &app.version, is_proved: app.is_proved });
    Letter { stamp, ..Letter::of(&app.dialog, session, day).unwrap() }
}

fn fold<'a>(
    app: &App<Recent<Disk>>,
    telegram: &Telegram,
    inputs: impl Iterator<Item = (&'a Applied, &'a Happened)>,
) -> Folded {
    let (mut session, mut said): (Option<Session>, Vec<Said>) = (None, Vec::new());
    let mut typed = Vec::new();
    for (applied, happened) in inputs {
        let is_new = session.is_none();
        let asked = &happened.language;
        let fitting = app.locales.get(asked).tag.clone();
        let before = session.unwrap_or_else(|| Session::new(fitting.clone(), applied.update.0));
        let locale = app.locales.get(&before.language);
        let (shown, written) = (applied.shown.as_ref(), telegram.written(happened));
        let context = StepContext {
            dialog: &app.dialog,
            version: &app.version,
            vocabulary: &locale.vocabulary,
            dangers: app.locales.dangers(),
            languages: app.locales.tags(),
            now: applied.now,
            open: open_screen(shown, written, happened.tapped, &app.dialog, &before),
            care: None,
            newest: None,
            recalls: false,
        };
        let (language, run) = (before.language.clone(), before.generation);
        let Step { session: after, mut replies, toast } =
            step(context, before.clone(), &happened.input);
        if let (Input::Say(_), Some(after)) = (&happened.input, &after) {
            typed.extend(counted(&app.dialog, &before, after, happened.date));
        }
        let speaks = |it: &Session| it.language == fitting;
        if is_new && app.locales.best_match(asked).is_none() && after.as_ref().is_some_and(speaks) {
            replies.insert(0, Reply::Notice(Notice::UnsupportedLanguage));
        }
        let (language, run) =
            after.as_ref().map_or((language, run), |it| (it.language.clone(), it.generation));
        if after.is_none() {
            said.iter_mut()
                .filter(|it| it.kind == Kind::Screen)
                .for_each(|it| it.kind = Kind::Perhaps);
        }
        let mut say = |reply: &Reply, kind| {
            let is_screen = matches!(reply, Reply::Prompt(_) | Reply::Redraw(_));
            let locale = app.locales.to_say(reply, &language);
            let message = if let Reply::Letter(_, day) = reply {
                let letter = letter(app, after.as_ref().unwrap(), *day);
                locale.letter(&app.dialog, &letter, app.locales.get(&language))
            } else {
                locale.render(&app.dialog, reply)
            };
            let message = message.unwrap();
            // A run is known by its buttons only.
            let run = if message.rows.is_empty() { 0 } else { run };
            let message = Message { generation: run, ..message };
            let page = matches!(reply, Reply::Letter(..)).then(|| title(&message));
            said.push(Said { at: applied.at, message, kind, is_screen });
            said.extend(page.map(|message| Said { at: applied.at, message, kind, is_screen }));
        };
        for reply in &replies {
            if let Some(kind) = kind(reply) {
                say(reply, kind);
            }
        }
        if let (Some(Notice::ExpiredButton), Some(session)) = (toast, &after) {
            let context = StepContext { open: Open::default(), ..context };
            say(&Reply::Prompt(current_prompt(context, session.clone())), Kind::Perhaps);
        }
        session = after;
    }
    Folded { session, said, typed }
}

/// Returns what typed words answered, if they changed anything.
fn counted(
    dialog: &Dialog,
    before: &Session,
    after: &Session,
    date: DateTime<Utc>,
) -> Option<Typed> {
    let run = before.generation;
    if before.consents != after.consents {
        return Some(Typed { date, run, question: None });
    }
    let is_changed = before.answers != after.answers || before.ticked != after.ticked;
    let At::Asking(question) = before.walk(dialog).at else { return None };
    let question = Some(question.id.clone());
    (is_changed && run == after.generation).then_some(Typed { date, run, question })
}

/// Whatever words counted, the question had arrived before they were written,
/// and early enough to be read.
fn seen_before_answered(chat: &Chat, typed: &[Typed]) -> Result<(), String> {
    for it in typed {
        let asks = |heard: &&Heard| {
            let mut actions = heard.message.rows.iter().flatten().map(|it| &it.action);
            let is_of_the_run = heard.message.generation == it.run;
            is_of_the_run && actions.any(|action| asked_by(action) == Some(it.question.as_ref()))
        };
        let was_seen = |heard: &Heard| heard.date + READING_TIME <= it.date;
        if !chat.heard.iter().filter(asks).any(was_seen) {
            let question = it.question.as_ref().map_or("consent", |it| &it.0);
            return Err(format!("words counted for a question not seen: {question}"));
        }
    }
    Ok(())
}

/// Returns what a button answers: a question, or consent.
fn asked_by(action: &Action) -> Option<Option<&QuestionId>> {
    match action {
        Action::Consent(_) => Some(None),
        Action::Choose(it, _) | Action::Tick(it, ..) | Action::Number(it, _) => Some(Some(it)),
        Action::Done(_) | Action::Back(_) | Action::Why | Action::Restart | Action::Language(_) => {
            None
        }
        Action::Page(_) | Action::Note(_) | Action::Signs | Action::Privacy | Action::Letter => {
            None
        }
        Action::Care(_) | Action::NotMeant | Action::Sure(_) => None,
    }
}

/// Closing a question only takes its buttons away.
fn kind(reply: &Reply) -> Option<Kind> {
    match reply {
        Reply::ClosePrompt(_) => None,
        Reply::Prompt(Prompt::Outcome { .. } | Prompt::More { .. })
        | Reply::Prompt(Prompt::Page { .. } | Prompt::Note { .. })
        | Reply::Why(_)
        | Reply::Emergency
        | Reply::Signs(_)
        | Reply::UntickedSigns(_)
        | Reply::AskBack(_)
        | Reply::ResultAgain(_)
        | Reply::Life
        | Reply::Notice(_)
        | Reply::Export
        | Reply::Trend => Some(Kind::Kept),
        Reply::Prompt(_) | Reply::Redraw(_) => Some(Kind::Screen),
        Reply::Letter(..) | Reply::LetterOfStart(..) => Some(Kind::Perhaps),
    }
}

/// What stands beside a letter that is sent as a page.
fn title(letter: &Message) -> Message {
    let title = letter.paragraphs.iter().take(1).cloned();
    Message { paragraphs: title.collect(), ..Message::default() }
}

/// Everything heard was said, in this order; a repeat comes only directly after
/// itself.
fn heard_in_order(chat: &Chat, said: &[Said]) -> Result<(), String> {
    let mut rest = said.iter();
    let mut last = None;
    for heard in &chat.heard {
        let is_repeat = last == Some(&heard.message);
        let mut is_next = || rest.any(|it| it.message == heard.message && it.at < heard.at);
        if !is_repeat && !is_next() {
            return Err(format!("heard out of order, or of nobody: {}", brief(&heard.message)));
        }
        last = Some(&heard.message);
    }
    Ok(())
}

/// Whatever was said has been heard since, but for what was refused, was said to
/// nobody, or has another screen in its place.
fn heard_all(chat: &Chat, said: &[Said]) -> Result<(), String> {
    let last_screen = said.iter().rposition(|it| it.is_screen && it.kind != Kind::Perhaps);
    for (place, it) in said.iter().enumerate() {
        let is_needed = it.kind == Kind::Kept || Some(place) == last_screen;
        let is_excused = it.at <= chat.excused
            || chat.refused.contains(&Message { generation: 0, ..it.message.clone() });
        let is_heard =
            || chat.heard.iter().any(|heard| heard.at > it.at && heard.message == it.message);
        if is_needed && !is_excused && !is_heard() {
            return Err(format!("never heard: {}", brief(&it.message)));
        }
    }
    Ok(())
}

/// What was to be said in a chat and what was heard, in the order it happened.
fn story(chat: &Chat, said: &[Said]) -> String {
    let line = |at: u64, what: &str, message| (at, format!("{at:>7} {what} {}", brief(message)));
    let said = said.iter().map(|it| line(it.at, "to say", &it.message));
    let heard = chat.heard.iter().map(|it| line(it.at, " heard", &it.message));
    let mut lines: Vec<_> = said.chain(heard).collect();
    lines.sort();
    let lines: Vec<_> = lines.into_iter().map(|(_, line)| line).collect();
    format!("{}\nexcused up to {}", lines.join("\n"), chat.excused)
}

fn brief(message: &Message) -> String {
    let words: Vec<_> = message.paragraphs.iter().map(|it| it.words()).collect();
    let words: String = words.join(" ").chars().take(70).collect();
    format!("{}: {}", message.generation, words.replace('\n', " "))
}
