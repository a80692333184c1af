//! Renders the letter for a doctor: one message, in which nothing is cut
//! silently.

use fluent::FluentArgs;

use super::catalogue::{TextId, texts};
use super::end::review;
use super::message::{Message, Paragraph, utf16_len};
use super::oversize::TEXT_MAX;
use super::{Locale, MissingText, bidi};
use crate::dialog::{Answer, Dialog, Flag, Outcome, Question, Urgency};
use crate::engine::action::Action;
use crate::engine::letter::{Letter, Stamp};

/// An answer, as a line of a letter.
struct Field {
    label: String,
    line: String,
    is_of_screen: bool,
}

impl Locale {
    /// Renders a letter of a person who chats in `chat`. Answers that one
    /// message has no room for are named as left out, the last ones first.
    pub fn letter(
        &self,
        dialog: &Dialog,
        letter: &Letter,
        chat: &Self,
    ) -> Result<Message, MissingText> {
        let fields = self.fields(letter)?;
        let ends = (self.head(letter)?, self.foot(dialog, letter, chat)?);
        let flags = self.flag_lists(letter)?;
        let mut kept = fields.len();
        loop {
            let message = self.sheet(&ends, &flags, fields.split_at(kept))?;
            if kept == 0 || utf16_len(&message.flat().0) <= TEXT_MAX {
                return Ok(message);
            }
            kept -= 1;
        }
    }

    /// Returns what stands before the blank for the person's name, on a letter
    /// that is printed: no letter has the name itself.
    pub fn name_blank(&self) -> Result<String, MissingText> {
        let label = self.line(&self.text(&texts::LETTER_NAME)?, "")?;
        Ok(label.trim_end().to_owned())
    }

    /// Returns a letter in which every answer is left out: no letter has more
    /// that must stand in it.
    pub(super) fn shortest_letter(
        &self,
        dialog: &Dialog,
        letter: &Letter,
    ) -> Result<Message, MissingText> {
        let ends = (self.head(letter)?, self.foot(dialog, letter, self)?);
        self.sheet(&ends, &self.flag_lists(letter)?, (&[], &self.fields(letter)?))
    }

    fn sheet(
        &self,
        (head, foot): &(Message, Message),
        flags: &Message,
        (kept, left_out): (&[Field], &[Field]),
    ) -> Result<Message, MissingText> {
        let mut message = head.clone();
        let of_screens = |is_so| kept.iter().filter(move |it: &&Field| it.is_of_screen == is_so);
        self.answers(&mut message, &texts::LETTER_ANSWERS, of_screens(false))?;
        message.paragraphs.extend_from_slice(&flags.paragraphs);
        self.answers(&mut message, &texts::LETTER_SIGNS, of_screens(true))?;
        if !left_out.is_empty() {
            let labels = left_out.iter().map(|it| it.label.clone()).collect();
            message.text(self.line(&self.text(&texts::LETTER_LEFT_OUT)?, &joined(labels))?);
        }
        message.paragraphs.extend_from_slice(&foot.paragraphs);
        bidi::strip_or_isolate(&mut message);
        Ok(message)
    }

    fn answers<'f>(
        &self,
        message: &mut Message,
        heading: &TextId,
        fields: impl Iterator<Item = &'f Field>,
    ) -> Result<(), MissingText> {
        let lines: Vec<_> = fields.map(|it| it.line.as_str()).collect();
        if !lines.is_empty() {
            message.section(self.text(heading)?, lines.join("\n"));
        }
        Ok(())
    }

    /// What it is, when it was written, and what was sent.
    fn head(&self, letter: &Letter) -> Result<Message, MissingText> {
        let mut message = Message::default();
        message.section(self.text(&texts::LETTER_TITLE)?, self.text(&texts::LETTER_ABOUT)?);
        let sent = |it: Option<Urgency>| it.map(|it| self.text(&urgency_id(it))).transpose();
        let lines = [
            (texts::LETTER_DATE, Some(letter.written_on.to_string())),
            (texts::LETTER_ANSWERED, letter.answered_on.map(|it| it.to_string())),
            (texts::LETTER_URGENCY, Some(self.text(&urgency_id(letter.urgency))?)),
            (texts::LETTER_RESULT, Some(self.outcome_in_letter(letter.outcome)?)),
            (texts::LETTER_BESIDES, sent(letter.besides)?),
            (texts::LETTER_EARLIER, sent(letter.earlier)?),
        ];
        let known = lines.into_iter().filter_map(|(label, it)| Some((label, it?)));
        let lines = known.map(|(label, it)| self.line(&self.text(&label)?, &it));
        message.text(lines.collect::<Result<Vec<_>, _>>()?.join("\n"));
        Ok(message)
    }

    /// What the outcome may be, as it was sent.
    pub(super) fn outcome_in_letter(&self, outcome: &Outcome) -> Result<String, MissingText> {
        self.text_with(&outcome.id.text_id(), &review(Some(outcome)))
    }

    fn flag_lists(&self, letter: &Letter) -> Result<Message, MissingText> {
        let mut message = Message::default();
        let lists = &letter.flags;
        let named = (texts::LETTER_NAMED, &lists.named);
        let taken_back = (texts::LETTER_TAKEN_BACK, &lists.taken_back);
        let written = [named, taken_back].into_iter().filter(|(_, flags)| !flags.is_empty());
        let raised = [(texts::LETTER_RAISED, &lists.raised)].into_iter().chain(written);
        let denied = (texts::LETTER_DENIED, &lists.denied);
        let not_asked = (texts::LETTER_NOT_ASKED, &lists.not_asked);
        for (heading, flags) in raised.chain([denied, not_asked]) {
            message.section(self.text(&heading)?, self.flags(flags)?);
        }
        Ok(message)
    }

    /// A list of flags, a line for each urgency.
    fn flags(&self, flags: &[&Flag]) -> Result<String, MissingText> {
        let mut lines = Vec::new();
        for urgency in Urgency::ALL.into_iter().rev() {
            let as_urgent = flags.iter().filter(|it| it.urgency == urgency);
            let names = as_urgent.map(|it| self.text(&it.id.letter_id()));
            let names = names.collect::<Result<Vec<_>, _>>()?;
            if !names.is_empty() {
                lines.push(self.line(&self.text(&urgency_id(urgency))?, &joined(names))?);
            }
        }
        if lines.is_empty() { self.text(&texts::LETTER_NONE) } else { Ok(lines.join("\n")) }
    }

    fn fields(&self, letter: &Letter) -> Result<Vec<Field>, MissingText> {
        let field = |(question, answer): &(&Question, Answer)| {
            let label = self.text(&question.id.letter_id())?;
            let line = self.line(&label, &self.answer(question, answer)?)?;
            Ok(Field { label, line, is_of_screen: question.screen })
        };
        letter.answers.iter().map(field).collect()
    }

    /// An answer by the labels of its buttons.
    fn answer(&self, question: &Question, answer: &Answer) -> Result<String, MissingText> {
        match answer {
            Answer::Number(number) => Ok(number.to_string()),
            Answer::Choices(choices) => {
                let action = |it| Action::Choose(question.id.clone(), it);
                let actions: Vec<_> = choices.iter().cloned().map(action).collect();
                Ok(joined(self.labels(&actions)?))
            }
        }
    }

    /// Which questions they were, whether the texts of both languages were
    /// reviewed, and the version of all of it.
    fn foot(&self, dialog: &Dialog, letter: &Letter, chat: &Self) -> Result<Message, MissingText> {
        let title = format!("{} ({})", self.text(&texts::TITLE)?, bidi::isolated(&dialog.id));
        let mut lines = vec![self.line(&self.text(&texts::LETTER_SOURCE)?, &title)?];
        let languages = [Some(chat), Some(self).filter(|it| it.tag != chat.tag)];
        for language in languages.into_iter().flatten() {
            let state = match language.is_reviewed() {
                true => texts::LETTER_REVIEWED,
                false => texts::LETTER_NOT_REVIEWED,
            };
            lines.push(self.line(&language.text(&texts::LANGUAGE_NAME)?, &self.text(&state)?)?);
        }
        if let Some(Stamp { version, is_proved }) = letter.stamp {
            let label = match is_proved {
                true => texts::LETTER_VERSION_PROVED,
                false => texts::LETTER_VERSION,
            };
            lines.push(self.line(&self.text(&label)?, version)?);
        }
        let paragraphs = vec![Paragraph::Text(lines.join("\n"))];
        Ok(Message { paragraphs, ..Message::default() })
    }

    fn line(&self, label: &str, answer: &str) -> Result<String, MissingText> {
        let mut args = FluentArgs::new();
        args.set("label", label);
        args.set("answer", answer);
        self.text_with(&texts::LETTER_LINE, &args)
    }
}

fn joined(texts: Vec<String>) -> String {
    let separator = bidi::semicolon(&texts.concat());
    texts.join(separator)
}

fn urgency_id(urgency: Urgency) -> TextId {
    match urgency {
        Urgency::SelfCare => texts::LETTER_URGENCY_SELF_CARE,
        Urgency::Consultation => texts::LETTER_URGENCY_CONSULTATION,
        Urgency::Consultation24 => texts::LETTER_URGENCY_CONSULTATION_24,
        Urgency::Emergency => texts::LETTER_URGENCY_EMERGENCY,
    }
}
