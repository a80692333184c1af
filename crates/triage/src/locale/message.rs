//! Messages: texts and buttons, for any channel.

use crate::engine::action::Action;
use crate::trend::Trend;

/// A message, in a language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Message {
    /// Its paragraphs.
    pub paragraphs: Vec<Paragraph>,
    /// Its buttons, row by row.
    pub rows: Vec<Vec<Button>>,
    /// The generation that its buttons carry (`Session::generation`).
    pub generation: u32,
    /// A drawing shown with it.
    pub picture: Option<Drawing>,
}

/// A drawing shown with a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Drawing {
    /// A file beside the dialog, the same for everybody.
    File(String),
    /// How a person's programme went.
    Trend(Trend),
}

/// A part of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Paragraph {
    /// A few words that stand out; the next paragraph belongs to them.
    Heading(String),
    /// Plain text, which may have several lines.
    Text(String),
    /// What the person chose.
    Chosen(String),
}

impl Paragraph {
    /// Returns its text.
    pub fn words(&self) -> &str {
        match self {
            Self::Heading(words) | Self::Text(words) | Self::Chosen(words) => words,
        }
    }

    pub(super) fn words_mut(&mut self) -> &mut String {
        match self {
            Self::Heading(words) | Self::Text(words) | Self::Chosen(words) => words,
        }
    }
}

/// A button.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Button {
    /// Its label.
    pub label: String,
    /// Its action.
    pub action: Action,
}

impl Message {
    /// Adds a heading and its text.
    pub fn section(&mut self, heading: String, text: String) {
        self.paragraphs.push(Paragraph::Heading(heading));
        self.paragraphs.push(Paragraph::Text(text));
    }

    /// Adds a heading alone.
    pub fn heading(&mut self, heading: String) {
        self.paragraphs.push(Paragraph::Heading(heading));
    }

    /// Adds a text.
    pub fn text(&mut self, text: String) {
        self.paragraphs.push(Paragraph::Text(text));
    }

    /// Returns the whole text, and where the headings are in it: offset and
    /// length in UTF-16 units, as Telegram counts.
    pub fn flat(&self) -> (String, Vec<(usize, usize)>) {
        let mut text = String::new();
        let mut headings = Vec::new();
        let mut after_heading = false;
        for paragraph in &self.paragraphs {
            if !text.is_empty() {
                text += if after_heading { "\n" } else { "\n\n" };
            }
            after_heading = matches!(paragraph, Paragraph::Heading(_));
            let words = paragraph.words();
            if after_heading {
                headings.push((utf16_len(&text), utf16_len(words)));
            }
            text += words;
        }
        (text, headings)
    }
}

/// Returns the length of a text as Telegram counts it.
pub fn utf16_len(text: &str) -> usize {
    text.encode_utf16().count()
}
