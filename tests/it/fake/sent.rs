//! What a chat shows, read back.

use serde_json::Value;

use super::world::{Body, Chat, Entry, File, Line};

/// A message of the bot's, as the chat shows it now.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Sent {
    /// The message's number.
    pub(crate) id: i64,
    /// The text, or the caption of a photo or document.
    pub(crate) text: String,
    /// As the bot sent them.
    pub(crate) entities: Vec<Value>,
    /// Each row's buttons as label and callback data; a button without data has
    /// its URL there, and one of a reply keyboard nothing.
    pub(crate) keyboard: Vec<Vec<(String, String)>>,
    /// The picture, if it is one.
    pub(crate) photo: Option<Media>,
    /// The file, if it is one.
    pub(crate) document: Option<Media>,
    /// How often it has been edited.
    pub(crate) edits: usize,
}

/// A file of a message; one sent by number has the bytes once uploaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Media {
    /// What to send it with again.
    pub(crate) file_id: String,
    /// The name it was uploaded with.
    pub(crate) name: String,
    /// What was uploaded.
    pub(crate) bytes: Vec<u8>,
}

impl Sent {
    /// Returns the labels of all buttons, row after row.
    pub(crate) fn labels(&self) -> Vec<&str> {
        self.keyboard.iter().flatten().map(|(label, _)| label.as_str()).collect()
    }
}

impl From<&File> for Media {
    fn from(file: &File) -> Self {
        Self { file_id: file.id.clone(), name: file.name.clone(), bytes: file.bytes.to_vec() }
    }
}

impl From<&Line> for Sent {
    fn from(line: &Line) -> Self {
        let (photo, document) = match &line.body {
            Body::Photo(file) => (Some(file.into()), None),
            Body::Document(file) => (None, Some(file.into())),
            Body::Text | Body::Other(..) => (None, None),
        };
        Self {
            id: line.id,
            text: line.text.clone(),
            entities: line.entities.clone(),
            keyboard: line.keyboard(),
            photo,
            document,
            edits: line.edits,
        }
    }
}

impl Line {
    pub(super) fn keyboard(&self) -> Vec<Vec<(String, String)>> {
        let rows = |markup: &Value| {
            ["inline_keyboard", "keyboard"].iter().find_map(|kind| markup[kind].as_array().cloned())
        };
        let rows = self.markup.as_ref().and_then(rows).unwrap_or_default();
        let row = |row: &Value| row.as_array().into_iter().flatten().map(button).collect();
        rows.iter().map(row).collect()
    }
}

fn button(button: &Value) -> (String, String) {
    let data = button["callback_data"].as_str().or(button["url"].as_str());
    let label = button["text"].as_str().or(button.as_str());
    (label.unwrap_or_default().to_owned(), data.unwrap_or_default().to_owned())
}

impl Chat {
    pub(super) fn sent(&self) -> Vec<Sent> {
        self.lines().filter(|line| line.from_bot).map(Sent::from).collect()
    }

    pub(super) fn transcript(&self) -> String {
        let entries = self.history.iter().map(|entry| match entry {
            Entry::Line(line) => shown(line),
            Entry::Note(note) => format!("{note}\n"),
        });
        entries.collect()
    }
}

fn shown(line: &Line) -> String {
    let who = if line.from_bot { "" } else { "> " };
    let what = match &line.body {
        Body::Text => String::new(),
        Body::Photo(_) => "(photo) ".to_owned(),
        Body::Document(file) => format!("(document {}) ", file.name),
        Body::Other(kind, _) => format!("({kind}) "),
    };
    let mut text = format!("{who}{what}{}", line.text).trim_end().to_owned() + "\n";
    for row in line.keyboard() {
        let labels: Vec<String> = row.iter().map(|(label, _)| format!("[{label}]")).collect();
        text += &format!("  {}\n", labels.join(" "));
    }
    text
}
