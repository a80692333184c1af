//! Reply -> Message: what is said, put into the words of a language.

use fluent::FluentArgs;

use super::catalogue::WELCOME_SIGNS;
use super::message::{Button, Message, Paragraph};
use super::{Locale, bidi};
use crate::dialog::{Checked, ChoiceId, Dialog, Evidence, Question, Statement, StatementId};
use crate::engine::act::Act;
use crate::engine::{Notice, Reply, Screen};

/// Labels longer than this are cut off on a phone; a question with such a
/// choice lists its choices in the text, and its buttons bear their numbers.
pub(super) const LABEL_CHARS_MAX: usize = 34;

/// Short labels share a row up to this many characters.
const ROW_CHARS_MAX: usize = 26;

/// Numbers in a row of buttons.
const NUMBERS_PER_ROW: usize = 6;

impl Locale {
    /// Puts a reply into words. `Close` is put into words by `closed`, `Export`
    /// by the outbox, which has what is exported.
    pub fn render(&self, dialog: &Dialog, reply: &Reply) -> Message {
        let mut message = match reply {
            Reply::Screen(screen) | Reply::Redraw(screen) => self.screen(dialog, screen),
            Reply::Why(statements) => self.why(dialog, statements),
            Reply::Emergency => self.emergency(),
            Reply::Signs(signs) => self.signs(dialog, signs),
            Reply::Life => self.life(),
            Reply::Notice(Notice::Help) => self.help(),
            Reply::Notice(notice) => self.plain(notice.id()),
            Reply::Export => self.plain("export-caption"),
            Reply::Close(_) => Message::default(),
        };
        bidi::settle(&mut message);
        message
    }

    /// Returns a screen without its buttons, and with what was chosen there.
    pub fn closed(&self, dialog: &Dialog, screen: &Screen, chosen: &[Act]) -> Message {
        let mut message = self.screen(dialog, screen);
        message.rows.clear();
        if !chosen.is_empty() {
            let labels: Vec<_> = chosen.iter().map(|act| self.label(act)).collect();
            let mut args = FluentArgs::new();
            args.set("choice", labels.join(bidi::semicolon(&labels.concat())));
            message.paragraphs.push(Paragraph::Chosen(self.text_with("chosen", &args)));
        }
        bidi::settle(&mut message);
        message
    }

    /// Returns a notice short enough for the button itself.
    pub fn toast(&self, notice: Notice) -> String {
        self.text(notice.id())
    }

    fn plain(&self, id: &str) -> Message {
        Message { paragraphs: vec![Paragraph::Text(self.text(id))], ..Message::default() }
    }

    /// What the check is about, what can be asked for, and how far the words can
    /// be trusted.
    fn help(&self) -> Message {
        let mut message = self.plain("about");
        message.text(self.text("scope"));
        message.text(self.text(Notice::Help.id()));
        message.text(self.text("review"));
        message
    }

    fn screen(&self, dialog: &Dialog, screen: &Screen) -> Message {
        let mut message = match screen {
            Screen::Welcome => self.welcome(),
            Screen::Consent => self.plain("consent"),
            Screen::Ask { question, ticked, number, most } => {
                let question = dialog.question(question);
                question.map_or_else(Message::default, |it| self.ask(it, ticked, *number, *most))
            }
            Screen::Outcome { outcome, urgency, flags, signs, .. } => {
                self.outcome(dialog, outcome, *urgency, flags, signs)
            }
            Screen::More { flags, notes, .. } => self.more(flags, notes),
            Screen::Page { page, notes, .. } => self.page(dialog, page, notes),
            Screen::Note { note, .. } => self.entry(dialog, note),
            Screen::Finished | Screen::Over { .. } => self.plain("finished"),
            Screen::Stopped => self.plain("stopped"),
            Screen::Languages => self.plain("languages"),
        };
        if message.rows.is_empty() {
            let tags: Vec<_> = self.languages.iter().map(|(tag, _)| tag.clone()).collect();
            let acts = screen.acts(dialog, &tags);
            message.rows = acts.into_iter().map(|act| vec![self.button(act)]).collect();
        }
        message
    }

    fn button(&self, act: Act) -> Button {
        Button { label: self.label(&act), act }
    }

    fn welcome(&self) -> Message {
        let mut message = Message::default();
        message.section(self.text("title"), self.text("welcome"));
        message.text(self.text(self.signs_of_the_welcome()));
        message.text(self.text("welcome-terms"));
        message.text(self.text("consent"));
        message
    }

    /// All signs of danger, where the dialog names none for the welcome.
    fn signs_of_the_welcome(&self) -> &'static str {
        if self.has(WELCOME_SIGNS) { WELCOME_SIGNS } else { "emergency-signs" }
    }

    fn emergency(&self) -> Message {
        let mut message = Message::default();
        message.section(self.text("emergency-title"), self.text("emergency-now"));
        message.text(self.text("emergency-signs"));
        message
    }

    /// A sign that the dialog does not have any more is left out.
    fn signs(&self, dialog: &Dialog, signs: &[ChoiceId]) -> Message {
        let label = |it: &ChoiceId| {
            let screen = dialog.question_of_sign(it)?;
            Some(self.label(&Act::Tick(screen.id.clone(), it.clone(), true)))
        };
        let known: Vec<_> = signs.iter().filter_map(label).map(|it| format!("• {it}")).collect();
        if known.is_empty() {
            return self.emergency();
        }
        let mut message = Message::default();
        let heard = format!("{}\n{}", self.text("emergency-heard"), known.join("\n"));
        message.section(self.text("emergency-title"), heard);
        message.text(self.text("emergency-now"));
        message.text(self.text("emergency-signs"));
        message
    }

    fn life(&self) -> Message {
        let mut message = Message::default();
        message.section(self.text("life-title"), self.text("life-now"));
        message
    }

    fn ask(&self, question: &Question, ticked: &[ChoiceId], number: usize, most: usize) -> Message {
        let mut args = FluentArgs::new();
        args.set("number", number);
        args.set("most", most);
        let mut message = Message { picture: question.picture.clone(), ..Message::default() };
        message.section(
            self.text_with("progress", &args),
            self.text(&format!("question-{}", question.id)),
        );
        let acts = question.acts(ticked);
        if self.is_listed(&acts) {
            message.text(self.list(&acts));
            message.rows = self.numbered_rows(question, acts);
        } else {
            message.rows = self.labelled_rows(&acts, question.picture.is_some());
        }
        if number > 1 {
            message.rows.push(vec![self.button(Act::Back(question.id.clone()))]);
        }
        message
    }

    /// Whether the choices stand in the text, since one is too long for a button.
    fn is_listed(&self, acts: &[Act]) -> bool {
        acts.iter().any(|act| self.label(act).chars().count() > LABEL_CHARS_MAX)
    }

    /// Whether the buttons of a question bear numbers.
    pub(super) fn bears_numbers(&self, question: &Question, acts: &[Act]) -> bool {
        question.picture.is_some() || self.is_listed(acts)
    }

    fn list(&self, acts: &[Act]) -> String {
        let chosen = acts.iter().filter(|act| matches!(act, Act::Choose(..) | Act::Tick(..)));
        let line =
            |(place, act)| format!("{}{}. {}", tick_mark(act, ""), place + 1, self.label(act));
        chosen.enumerate().map(line).collect::<Vec<_>>().join("\n")
    }

    fn numbered_rows(&self, question: &Question, acts: Vec<Act>) -> Vec<Vec<Button>> {
        let mut rows: Vec<Vec<Button>> = vec![Vec::new()];
        for (place, act) in acts.into_iter().enumerate() {
            let is_plain = if let Act::Tick(_, choice, _) = &act {
                question.none() != Some(choice)
            } else {
                matches!(act, Act::Choose(..))
            };
            if !is_plain {
                let label = format!("{}{}", tick_mark(&act, ""), self.label(&act));
                rows.push(vec![Button { label, act }]);
                continue;
            }
            if rows.last().is_some_and(|row| row.len() == 4) {
                rows.push(Vec::new());
            }
            let label = format!("{}{}", tick_mark(&act, ""), place + 1);
            rows.last_mut().expect("there is a row").push(Button { label, act });
        }
        rows
    }

    /// The places in a picture are numbered, and so are the buttons for them.
    fn labelled_rows(&self, acts: &[Act], is_numbered: bool) -> Vec<Vec<Button>> {
        let mut rows: Vec<Vec<Button>> = Vec::new();
        let mut chars = usize::MAX;
        for (place, act) in acts.iter().enumerate() {
            let number = if is_numbered { format!("{}. ", place + 1) } else { String::new() };
            let label = format!("{}{number}{}", tick_mark(act, "☐ "), self.label(act));
            let length = label.chars().count() + 2;
            let has_room = rows.last().is_some_and(|row| row.len() < NUMBERS_PER_ROW);
            let shares = !matches!(act, Act::Done(_)) && has_room;
            if shares && chars.saturating_add(length) <= ROW_CHARS_MAX {
                chars += length;
            } else {
                chars = length;
                rows.push(Vec::new());
            }
            let row = rows.last_mut().expect("there is a row");
            row.push(Button { label, act: act.clone() });
        }
        rows
    }

    fn why(&self, dialog: &Dialog, statements: &[StatementId]) -> Message {
        let mut message = Message::default();
        message.paragraphs.push(Paragraph::Heading(self.text("why-title")));
        for statement in statements.iter().filter_map(|id| dialog.statement(id)) {
            message.text(self.grounds(statement));
        }
        message
    }

    fn grounds(&self, statement: &Statement) -> String {
        format!("{}\n{}", self.claim(statement), self.basis(statement))
    }

    /// Returns what a statement says.
    pub fn claim(&self, statement: &Statement) -> String {
        self.text(&format!("statement-{}", statement.id))
    }

    /// How sure a statement is, and where it comes from.
    pub(super) fn basis(&self, statement: &Statement) -> String {
        let mut lines = vec![
            self.text(evidence_id(statement.evidence)),
            self.text(checked_id(statement.checked)),
        ];
        if !statement.sources.is_empty() {
            let heading = self.text("sources");
            let sources: Vec<_> = statement.sources.iter().map(|it| bidi::isolated(it)).collect();
            lines.push(format!("{heading} {}", sources.join(bidi::semicolon(&heading))));
        }
        lines.join("\n")
    }
}

fn tick_mark<'m>(act: &Act, off: &'m str) -> &'m str {
    match act {
        Act::Tick(_, _, false) => "☑ ",
        Act::Tick(_, _, true) => off,
        Act::Consent(_)
        | Act::Signs
        | Act::Privacy
        | Act::Choose(..)
        | Act::Done(_)
        | Act::Number(..)
        | Act::Back(_)
        | Act::Why
        | Act::Page(_)
        | Act::Note(_)
        | Act::Again
        | Act::Language(_) => "",
    }
}

fn evidence_id(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Higher => "evidence-higher",
        Evidence::Moderate => "evidence-moderate",
        Evidence::Low => "evidence-low",
        Evidence::VeryLow => "evidence-very-low",
        Evidence::Opinion => "evidence-opinion",
        Evidence::Ungraded => "evidence-ungraded",
    }
}

fn checked_id(checked: Checked) -> &'static str {
    match checked {
        Checked::Source => "checked-source",
        Checked::Secondary => "checked-secondary",
        Checked::Seed => "checked-seed",
        Checked::Memory => "checked-memory",
        Checked::Design => "checked-design",
    }
}
