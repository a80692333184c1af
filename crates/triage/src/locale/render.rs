//! Renders a reply as a message in a language.

use fluent::FluentArgs;

use super::catalogue::{TextId, texts};
use super::message::{Button, Drawing, Message, Paragraph};
use super::{Locale, MissingText, bidi};
use crate::dialog::{ChoiceId, Dialog, Evidence, Question, SourceCheck, Statement, StatementId};
use crate::engine::action::{Action, CareAction};
use crate::engine::{Notice, Prompt, Reply};

/// The longest label that a phone shows in full; a question with a longer
/// choice lists its choices in the text, and its buttons have numbers.
pub(super) const LABEL_CHARS_MAX: usize = 34;

/// Short labels share a row up to this many characters.
const ROW_CHARS_MAX: usize = 26;

/// Numbers in a row of buttons.
const NUMBERS_PER_ROW: usize = 6;

impl Locale {
    /// Renders a reply. `closed` renders `ClosePrompt`, `letter` renders letters,
    /// `trend` renders `Trend`, and the outbox renders `Export`, since it has the
    /// exported data.
    pub fn render(&self, dialog: &Dialog, reply: &Reply) -> Result<Message, MissingText> {
        let mut message = match reply {
            Reply::Prompt(screen) | Reply::Redraw(screen) => self.screen(dialog, screen)?,
            Reply::Why(statements) => self.why(dialog, statements)?,
            Reply::Emergency => self.emergency()?,
            Reply::Signs(signs) => self.signs(dialog, signs, &texts::EMERGENCY_HEARD)?,
            Reply::UntickedSigns(signs) => self.unticked_signs(dialog, signs)?,
            Reply::AskBack(signs) => self.ask_back(dialog, signs)?,
            Reply::ResultAgain(it) => {
                self.outcome(dialog, &it.outcome, it.urgency, &[], &Vec::new())?
            }
            Reply::Life => self.life()?,
            Reply::Notice(Notice::Help) => self.help()?,
            Reply::Notice(notice) => self.plain(&notice.text_id())?,
            Reply::Export => self.plain(&texts::EXPORT_CAPTION)?,
            Reply::ClosePrompt(_) | Reply::Letter(..) | Reply::LetterOfStart(..) | Reply::Trend => {
                Message::default()
            }
        };
        bidi::strip_or_isolate(&mut message);
        Ok(message)
    }

    /// Returns a prompt without its buttons, and with what was chosen; a choice
    /// that has no text any more is left out.
    pub fn closed(
        &self,
        dialog: &Dialog,
        screen: &Prompt,
        chosen: &[Action],
    ) -> Result<Message, MissingText> {
        let mut message = self.screen(dialog, screen)?;
        message.rows.clear();
        let labels: Vec<_> = chosen.iter().filter_map(|it| self.label(it).ok()).collect();
        if !labels.is_empty() {
            let mut args = FluentArgs::new();
            args.set("choice", labels.join(bidi::semicolon(&labels.concat())));
            message.paragraphs.push(Paragraph::Chosen(self.text_with(&texts::CHOSEN, &args)?));
        }
        bidi::strip_or_isolate(&mut message);
        Ok(message)
    }

    /// Returns a notice short enough for the button itself.
    pub fn toast(&self, notice: Notice) -> Result<String, MissingText> {
        self.text(&notice.text_id())
    }

    fn plain(&self, id: &TextId) -> Result<Message, MissingText> {
        let paragraphs = vec![Paragraph::Text(self.text(id)?)];
        Ok(Message { paragraphs, ..Message::default() })
    }

    /// What the dialog is about, the commands, and how far the texts can be
    /// trusted.
    fn help(&self) -> Result<Message, MissingText> {
        let mut message = self.plain(&texts::ABOUT)?;
        message.text(self.text(&texts::SCOPE)?);
        message.text(self.text(&Notice::Help.text_id())?);
        message.text(self.text(&texts::REVIEW)?);
        Ok(message)
    }

    fn screen(&self, dialog: &Dialog, screen: &Prompt) -> Result<Message, MissingText> {
        let mut message = match screen {
            Prompt::Welcome => self.welcome()?,
            Prompt::Consent => self.plain(&texts::CONSENT)?,
            Prompt::Ask { question, ticked, number, most, asks_back: _ } => {
                let gone = || self.missing(&question.text_id());
                let begins_a_check_in = *number == 1 && dialog.follows.is_some();
                let question = dialog.question(question).ok_or_else(gone)?;
                self.ask(question, ticked, *number, *most, begins_a_check_in)?
            }
            Prompt::Outcome { outcome, urgency, flags, signs, .. } => {
                self.outcome(dialog, outcome, *urgency, flags, signs)?
            }
            Prompt::More { flags, notes, .. } => self.more(flags, notes)?,
            Prompt::Page { page, notes, .. } => self.page(dialog, page, notes)?,
            Prompt::Note { note, .. } => self.entry(dialog, note)?,
            Prompt::Finished | Prompt::Over { .. } => self.plain(&texts::FINISHED)?,
            Prompt::Stopped => self.plain(&texts::STOPPED)?,
            Prompt::Languages => self.plain(&texts::LANGUAGES)?,
            Prompt::CareOffer(offer) => self.offer(*offer)?,
            Prompt::Hour => self.plain(&texts::CARE_HOUR)?,
            Prompt::Zone(now) => self.clocks(*now)?,
            Prompt::CheckIns(plan) => self.next_check_in(*plan)?,
            Prompt::WereYouSeen { is_seen: false } => self.plain(&texts::CARE_WERE_YOU_SEEN)?,
            Prompt::WereYouSeen { is_seen: true } => self.plain(&texts::CARE_MAY_YOU_GO_ON)?,
            Prompt::GoOn => self.plain(&texts::CARE_GOING_ON)?,
            Prompt::Heard(signs) => self.heard(dialog, signs, self.text(&texts::HEARD_COUNTS)?)?,
            Prompt::Sure(signs) => self.heard(dialog, signs, self.text(&texts::SURE)?)?,
        };
        if message.rows.is_empty() {
            let tags: Vec<_> = self.languages.iter().map(|(tag, _)| tag.clone()).collect();
            let actions = screen.actions(dialog, &tags);
            let row = |action| Ok(vec![self.button(action)?]);
            message.rows = actions.into_iter().map(row).collect::<Result<_, _>>()?;
        }
        Ok(message)
    }

    fn button(&self, action: Action) -> Result<Button, MissingText> {
        Ok(Button { label: self.label(&action)?, action })
    }

    fn welcome(&self) -> Result<Message, MissingText> {
        let mut message = Message::default();
        message.section(self.text(&texts::TITLE)?, self.text(&texts::WELCOME)?);
        message.text(self.text(&self.signs_of_the_welcome())?);
        message.text(self.text(&texts::WELCOME_TERMS)?);
        message.text(self.text(&texts::CONSENT)?);
        Ok(message)
    }

    /// All signs of danger, if the dialog names none for the welcome.
    fn signs_of_the_welcome(&self) -> TextId {
        let is_there = self.has(&texts::WELCOME_SIGNS);
        if is_there { texts::WELCOME_SIGNS } else { texts::EMERGENCY_SIGNS }
    }

    fn emergency(&self) -> Result<Message, MissingText> {
        let mut message = Message::default();
        message.section(self.text(&texts::EMERGENCY_TITLE)?, self.text(&texts::EMERGENCY_NOW)?);
        message.text(self.text(&texts::EMERGENCY_SIGNS)?);
        Ok(message)
    }

    /// The signs that a person named, below the text `above`. A sign that the
    /// dialog no longer has is left out.
    fn signs(
        &self,
        dialog: &Dialog,
        signs: &[ChoiceId],
        above: &TextId,
    ) -> Result<Message, MissingText> {
        let Some(heard) = self.list_of_signs(dialog, signs, above)? else {
            return self.emergency();
        };
        let mut message = Message::default();
        message.section(self.text(&texts::EMERGENCY_TITLE)?, heard);
        message.text(self.text(&texts::EMERGENCY_NOW)?);
        message.text(self.text(&texts::EMERGENCY_SIGNS)?);
        Ok(message)
    }

    fn unticked_signs(&self, dialog: &Dialog, signs: &[ChoiceId]) -> Result<Message, MissingText> {
        let mut message = self.signs(dialog, signs, &texts::EMERGENCY_NOT_TICKED)?;
        message.text(self.text(&texts::EMERGENCY_NOT_IN_RESULT)?);
        Ok(message)
    }

    /// Returns the signs in a list below a text; none if the dialog has none of
    /// them any more.
    fn list_of_signs(
        &self,
        dialog: &Dialog,
        signs: &[ChoiceId],
        above: &TextId,
    ) -> Result<Option<String>, MissingText> {
        let tick = |it: &ChoiceId| {
            let screen = dialog.question_of_sign(it)?;
            Some(Action::Tick(screen.id.clone(), it.clone(), true))
        };
        let known: Vec<_> = signs.iter().filter_map(tick).collect();
        if known.is_empty() {
            return Ok(None);
        }
        let known = bullets(self.labels(&known)?);
        Ok(Some(format!("{}\n{known}", self.text(above)?)))
    }

    /// The signs that a person named and did not tick, and what that means.
    fn heard(
        &self,
        dialog: &Dialog,
        signs: &[ChoiceId],
        meaning: String,
    ) -> Result<Message, MissingText> {
        let mut message = Message::default();
        if let Some(heard) = self.list_of_signs(dialog, signs, &texts::EMERGENCY_NOT_TICKED)? {
            message.text(heard);
        }
        message.text(meaning);
        Ok(message)
    }

    /// Asks for a clear answer to signs that a person named and then denied with a
    /// word.
    fn ask_back(&self, dialog: &Dialog, signs: &[ChoiceId]) -> Result<Message, MissingText> {
        let screen = signs.first().and_then(|it| dialog.question_of_sign(it));
        let none = screen.and_then(|it| {
            let none = it.none()?;
            Some(Action::Tick(it.id.clone(), none.clone(), true))
        });
        let mut args = FluentArgs::new();
        args.set("none", none.map_or(Ok(String::new()), |it| self.label(&it))?);
        self.heard(dialog, signs, self.text_with(&texts::ASK_BACK, &args)?)
    }

    fn life(&self) -> Result<Message, MissingText> {
        let mut message = Message::default();
        message.section(self.text(&texts::LIFE_TITLE)?, self.text(&texts::LIFE_NOW)?);
        Ok(message)
    }

    fn ask(
        &self,
        question: &Question,
        ticked: &[ChoiceId],
        number: usize,
        most: usize,
        begins_a_check_in: bool,
    ) -> Result<Message, MissingText> {
        let mut args = FluentArgs::new();
        args.set("number", number);
        args.set("most", most);
        let mut message =
            Message { picture: question.picture.clone().map(Drawing::File), ..Message::default() };
        let progress = self.text_with(&texts::PROGRESS, &args)?;
        message.section(progress, self.text(&question.id.text_id())?);
        let actions = question.actions(ticked);
        let labels = self.labels(&actions)?;
        if is_too_long(&labels) {
            message.text(list(&actions, &labels));
            message.rows = numbered_rows(question, actions, &labels);
        } else {
            message.rows = labelled_rows(actions, &labels, question.picture.is_some());
        }
        if number > 1 {
            message.rows.push(vec![self.button(Action::Back(question.id.clone()))?]);
        }
        if begins_a_check_in {
            let labels = [CareAction::Tomorrow, CareAction::Stop].map(Action::Care);
            message
                .rows
                .push(labels.into_iter().map(|it| self.button(it)).collect::<Result<_, _>>()?);
        }
        Ok(message)
    }

    /// Whether the buttons of a question have numbers.
    pub(super) fn bears_numbers(&self, question: &Question, actions: &[Action]) -> bool {
        question.picture.is_some() || self.labels(actions).is_ok_and(|it| is_too_long(&it))
    }

    fn why(&self, dialog: &Dialog, statements: &[StatementId]) -> Result<Message, MissingText> {
        let mut message = Message::default();
        message.paragraphs.push(Paragraph::Heading(self.text(&texts::WHY_TITLE)?));
        for statement in statements.iter().filter_map(|id| dialog.statement(id)) {
            let claim = self.text(&statement.id.text_id())?;
            message.text(format!("{claim}\n{}", self.basis(statement)?));
        }
        Ok(message)
    }

    /// Returns the text of a statement.
    pub fn claim(&self, statement: &Statement) -> String {
        self.text_or_empty(&statement.id.text_id())
    }

    /// The evidence for a statement, and its source.
    pub(super) fn basis(&self, statement: &Statement) -> Result<String, MissingText> {
        let mut lines = vec![
            self.text(&evidence_id(statement.evidence))?,
            self.text(&checked_id(statement.checked))?,
        ];
        if !statement.sources.is_empty() {
            let heading = self.text(&texts::SOURCES)?;
            let sources: Vec<_> = statement.sources.iter().map(|it| bidi::isolated(it)).collect();
            lines.push(format!("{heading} {}", sources.join(bidi::semicolon(&heading))));
        }
        Ok(lines.join("\n"))
    }

    /// Returns the labels of buttons, without ticks or numbers.
    pub(super) fn labels(&self, actions: &[Action]) -> Result<Vec<String>, MissingText> {
        actions.iter().map(|action| self.label(action)).collect()
    }
}

/// Whether the choices of a question stand in its text, since one is too long
/// for a button.
fn is_too_long(labels: &[String]) -> bool {
    labels.iter().any(|it| it.chars().count() > LABEL_CHARS_MAX)
}

/// Returns one line each.
pub(super) fn bullets(texts: Vec<String>) -> String {
    texts.iter().map(|it| format!("• {it}")).collect::<Vec<_>>().join("\n")
}

fn list(actions: &[Action], labels: &[String]) -> String {
    let is_choice = |it: &(&Action, &String)| matches!(it.0, Action::Choose(..) | Action::Tick(..));
    let chosen = actions.iter().zip(labels).filter(is_choice);
    let line =
        |(place, (action, label))| format!("{}{}. {label}", tick_mark(action, ""), place + 1);
    chosen.enumerate().map(line).collect::<Vec<_>>().join("\n")
}

fn numbered_rows(question: &Question, actions: Vec<Action>, labels: &[String]) -> Vec<Vec<Button>> {
    let mut rows: Vec<Vec<Button>> = vec![Vec::new()];
    for (place, (action, label)) in actions.into_iter().zip(labels).enumerate() {
        let is_plain = if let Action::Tick(_, choice, _) = &action {
            question.none() != Some(choice)
        } else {
            matches!(action, Action::Choose(..))
        };
        if !is_plain {
            let label = format!("{}{label}", tick_mark(&action, ""));
            rows.push(vec![Button { label, action }]);
            continue;
        }
        if rows.last().is_some_and(|row| row.len() == 4) {
            rows.push(Vec::new());
        }
        let label = format!("{}{}", tick_mark(&action, ""), place + 1);
        rows.last_mut().expect("there is a row").push(Button { label, action });
    }
    rows
}

/// The places in a picture are numbered, and so are their buttons.
fn labelled_rows(actions: Vec<Action>, labels: &[String], is_numbered: bool) -> Vec<Vec<Button>> {
    let mut rows: Vec<Vec<Button>> = Vec::new();
    let mut chars = usize::MAX;
    for (place, (action, label)) in actions.into_iter().zip(labels).enumerate() {
        let number = if is_numbered { format!("{}. ", place + 1) } else { String::new() };
        let label = format!("{}{number}{label}", tick_mark(&action, "☐ "));
        let length = label.chars().count() + 2;
        let has_room = rows.last().is_some_and(|row| row.len() < NUMBERS_PER_ROW);
        let shares = !matches!(action, Action::Done(_)) && has_room;
        if shares && chars.saturating_add(length) <= ROW_CHARS_MAX {
            chars += length;
        } else {
            chars = length;
            rows.push(Vec::new());
        }
        rows.last_mut().expect("there is a row").push(Button { label, action });
    }
    rows
}

fn tick_mark<'m>(action: &Action, off: &'m str) -> &'m str {
    match action {
        Action::Tick(_, _, false) => "☑ ",
        Action::Tick(_, _, true) => off,
        Action::Consent(_)
        | Action::Signs
        | Action::Privacy
        | Action::Choose(..)
        | Action::Done(_)
        | Action::Number(..)
        | Action::Back(_)
        | Action::NotMeant
        | Action::Sure(_)
        | Action::Letter
        | Action::Why
        | Action::Page(_)
        | Action::Note(_)
        | Action::Restart
        | Action::Language(_)
        | Action::Care(_) => "",
    }
}

fn evidence_id(evidence: Evidence) -> TextId {
    match evidence {
        Evidence::Higher => texts::EVIDENCE_HIGHER,
        Evidence::Moderate => texts::EVIDENCE_MODERATE,
        Evidence::Low => texts::EVIDENCE_LOW,
        Evidence::VeryLow => texts::EVIDENCE_VERY_LOW,
        Evidence::Opinion => texts::EVIDENCE_OPINION,
        Evidence::Ungraded => texts::EVIDENCE_UNGRADED,
    }
}

fn checked_id(checked: SourceCheck) -> TextId {
    match checked {
        SourceCheck::Source => texts::CHECKED_SOURCE,
        SourceCheck::Secondary => texts::CHECKED_SECONDARY,
        SourceCheck::Seed => texts::CHECKED_SEED,
        SourceCheck::Memory => texts::CHECKED_MEMORY,
        SourceCheck::Design => texts::CHECKED_DESIGN,
    }
}
