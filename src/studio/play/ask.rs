//! What an address of `/play` asks for: a language, and all that happened.
//!
//! `say` is what the person typed, `a` the button that they tapped, as Telegram
//! has it, and `wait` the time that passed; `wait=blocked`, that they block the bot.

use std::fmt::Display;

use chrono::TimeDelta;

use crate::conversation::{self, BLOCKED, Line};
use crate::movable_clock;
use crate::studio::address::{Address, Wrong};
use crate::studio::loaded::Loaded;
use triage::dialog::{
    Answer, Answers, Dialog, FlagId, Kind, NoteId, OutcomeId, Question, QuestionId,
};
use triage::engine::action::{Action, Tap};
use triage::prover::somebody::Part;

/// The most time that passes at once.
const WAIT_MAX: TimeDelta = TimeDelta::days(400);

/// What an address asks for.
#[derive(Clone)]
pub(in crate::studio) struct Ask {
    /// The tag of the language.
    pub(super) language: String,
    /// What is known of the person's past, if the dialog is a check-in.
    pub(super) past: Answers,
    past_in_words: Option<String>,
    /// What happened.
    pub(super) lines: Vec<Line>,
}

impl Ask {
    /// Begins a conversation.
    pub(in crate::studio) fn begin(language: &str) -> Self {
        Self {
            language: language.to_owned(),
            past: Answers::default(),
            past_in_words: None,
            lines: vec![Line::Said("/start".to_owned())],
        }
    }

    /// Begins as a written conversation, and goes on with its lines.
    pub(in crate::studio) fn of_written(written: &str) -> Self {
        let lines = written.lines().map(Line::read).collect::<Result<Vec<_>, _>>();
        let lines = lines.unwrap_or_default().into_iter().flatten().collect();
        let language = conversation::language(written).unwrap_or(conversation::LANGUAGE);
        let past_in_words = conversation::past(written).map(str::to_owned);
        Self { past_in_words, ..Self::begin(language) }.with_lines(lines)
    }

    /// Reads an address.
    pub(super) fn read(loaded: &Loaded, address: &Address) -> Result<Self, Wrong> {
        let app = loaded.app()?;
        let language = address.get("lang").unwrap_or(&app.locales.first().tag);
        if app.locales.get(language).tag != language {
            return Err(Wrong::NoSuch(format!("language `{language}`")));
        }
        let past_in_words = address.get("past").map(str::to_owned);
        let past = match &past_in_words {
            None => Answers::default(),
            Some(past) => app.dialog.history(past).map_err(Wrong::NoSuch)?,
        };
        let lines: Vec<_> =
            address.values().filter_map(|(name, value)| line(name, value)).collect();
        let lines = lines.into_iter().collect::<Result<Vec<_>, _>>()?;
        Ok(Self { past, past_in_words, ..Self::begin(language) }.with_lines(lines))
    }

    /// Adds what happens next.
    pub(super) fn and(&self, line: Line) -> Self {
        let mut next = self.clone();
        next.lines.push(line);
        next
    }

    /// Has the same in another language.
    pub(super) fn in_language(&self, tag: &str) -> Self {
        Self { language: tag.to_owned(), ..self.clone() }
    }

    /// Returns its address at a path.
    pub(in crate::studio) fn address(&self, path: &str) -> Address {
        let mut address = Address::new(path).with("lang", &self.language);
        if let Some(past) = &self.past_in_words {
            address = address.with("past", past);
        }
        for line in &self.lines {
            let (name, value) = written(line);
            address = address.with(name, value);
        }
        address
    }

    /// Returns the link to its chat.
    pub(in crate::studio) fn link(&self) -> String {
        self.address("/play").link()
    }

    /// Returns the link to what came last in its chat.
    pub(in crate::studio) fn link_to_last(&self) -> String {
        self.link() + "#now"
    }

    /// Replaces what happened, if anything did.
    pub(in crate::studio) fn with_lines(self, lines: Vec<Line>) -> Self {
        if lines.is_empty() { self } else { Self { lines, ..self } }
    }

    /// Goes on with these answers, from the question of consent.
    pub(in crate::studio) fn with_answers(mut self, dialog: &Dialog, answers: &Answers) -> Self {
        self.lines.push(Line::Pressed(Action::Consent(true)));
        for (id, answer) in &answers.0 {
            let question = dialog.question(id).filter(|it| !it.is_history);
            let taps = question.map_or_else(Vec::new, |it| taps(it, answer));
            self.lines.extend(taps.into_iter().map(Line::Pressed));
        }
        self
    }
}

/// Reads a value of an address; none if it is no line of a conversation.
fn line(name: &str, value: &str) -> Option<Result<Line, Wrong>> {
    let read = match name {
        "say" if value.trim().is_empty() => return None,
        "say" => Some(Line::Said(value.trim().to_owned())),
        "a" => Tap::decode(&format!("0/{value}")).map(|it| Line::Pressed(it.action)),
        "wait" if value == BLOCKED => Some(Line::Blocked),
        "wait" => movable_clock::span(value).filter(|it| *it <= WAIT_MAX).map(Line::Waited),
        _ => return None,
    };
    Some(read.ok_or_else(|| Wrong::NoSuch(format!("{} like `{value}`", noun(name)))))
}

fn noun(name: &str) -> &'static str {
    if name == "wait" { "time" } else { "button" }
}

/// Returns a line as a value of an address, with its name.
fn written(line: &Line) -> (&'static str, String) {
    match line {
        Line::Said(words) => ("say", words.clone()),
        Line::Pressed(action) => {
            let tap = Tap { generation: 0, action: action.clone() }.encode();
            ("a", tap.trim_start_matches("0/").to_owned())
        }
        Line::Waited(span) => {
            let (days, minutes) = (span.num_days(), span.num_minutes());
            let is_whole = *span == TimeDelta::days(days);
            ("wait", if is_whole { format!("{days}d") } else { format!("{minutes}min") })
        }
        Line::Blocked => ("wait", BLOCKED.to_owned()),
    }
}

/// Returns the taps that give an answer.
fn taps(question: &Question, answer: &Answer) -> Vec<Action> {
    let id = || question.id.clone();
    match (answer, &question.kind) {
        (Answer::Number(number), _) => vec![Action::Number(id(), *number)],
        (Answer::Choices(chosen), Kind::Many { none, .. }) => {
            let ticks = chosen.iter().map(|it| Action::Tick(id(), it.clone(), true));
            let done = (!chosen.contains(none)).then(|| Action::Done(id()));
            ticks.chain(done).collect()
        }
        (Answer::Choices(chosen), Kind::One(_) | Kind::Number { .. }) => {
            chosen.iter().map(|it| Action::Choose(id(), it.clone())).collect()
        }
    }
}

/// Returns the link to the chat of somebody who reaches a part, in a language.
pub(in crate::studio) fn link_to(language: Option<&str>, kind: &str, id: impl Display) -> String {
    let address = Address::new("/play");
    let address = match language {
        Some(tag) => address.with("lang", tag),
        None => address,
    };
    address.with("as", format!("{kind}:{id}")).link()
}

/// Returns the address of a person who reaches a part, such as
/// `flag:bone-stress`.
pub(super) fn of_somebody(
    loaded: &Loaded,
    address: &Address,
    name: &str,
) -> Result<Address, Wrong> {
    let app = loaded.app()?;
    let nobody = || Wrong::NoSuch(format!("person who reaches `{name}`"));
    let part = part(name).filter(|it| is_there(&app.dialog, it)).ok_or_else(nobody)?;
    let answers = loaded.somebody(name, &part).ok_or_else(nobody)?;
    let language = address.get("lang").unwrap_or(&app.locales.first().tag);
    let ask = Ask::begin(language).with_answers(&app.dialog, &before(&part, answers));
    Ok(ask.address("/play"))
}

/// Keeps the answers before the question that is looked for.
fn before(part: &Part, mut answers: Answers) -> Answers {
    let Part::Question(id) = part else { return answers };
    let place = answers.0.iter().position(|it| it.0 == *id);
    answers.0.truncate(place.unwrap_or(answers.0.len()));
    answers
}

/// Whether a dialog has a part: only such people are looked for, and remembered.
fn is_there(dialog: &Dialog, part: &Part) -> bool {
    match part {
        Part::Question(id) => dialog.asked().any(|it| it.id == *id),
        Part::Flag(id) => dialog.flags.iter().any(|it| it.id == *id),
        Part::Row(row) => dialog.rules.get(*row).is_some(),
        Part::Outcome(id) => dialog.outcome(id).is_some(),
        Part::Note(id) => dialog.notes.iter().any(|it| it.id == *id),
    }
}

/// Reads the name of a part; rows count from 1.
fn part(name: &str) -> Option<Part> {
    let (kind, id) = name.split_once(':')?;
    let id = id.to_owned();
    Some(match kind {
        "question" => Part::Question(QuestionId(id)),
        "flag" => Part::Flag(FlagId(id)),
        "row" => Part::Row(id.parse::<usize>().ok()?.checked_sub(1)?.into()),
        "outcome" => Part::Outcome(OutcomeId(id)),
        "note" => Part::Note(NoteId(id)),
        _ => return None,
    })
}
