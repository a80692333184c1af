//! Commands: what can be asked for with a `/`.

/// What can be asked for with a `/`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Begin, or go on where one was.
    Start,
    /// Hear what can be asked for.
    Help,
    /// Begin anew.
    Restart,
    /// Go back one question.
    Back,
    /// Choose a language, or see which there are.
    Language(Option<String>),
    /// Hear what is stored.
    Privacy,
    /// Have all of it erased.
    Delete,
    /// Have all of it sent.
    Export,
    /// Stop.
    Cancel,
}

impl Command {
    /// Reads a command such as `/language es` or, in a group, `/start@a_bot`;
    /// `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let mut words = text.split_whitespace();
        let name = words.next()?.strip_prefix('/')?;
        let name = name.split_once('@').map_or(name, |(name, _)| name);
        Some(match name.to_lowercase().as_str() {
            "start" => Self::Start,
            "help" => Self::Help,
            "restart" => Self::Restart,
            "back" => Self::Back,
            "language" => Self::Language(words.next().map(str::to_owned)),
            "privacy" => Self::Privacy,
            "delete" => Self::Delete,
            "export" => Self::Export,
            "cancel" => Self::Cancel,
            _ => return None,
        })
    }
}
