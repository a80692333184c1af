//! The commands of the bot, which begin with `/`.

/// A command of the bot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Begin, or continue.
    Start,
    /// List the commands.
    Help,
    /// Begin again.
    Restart,
    /// Go back one question.
    Back,
    /// Get the letter for a doctor.
    Letter,
    /// Choose a language, or list the languages.
    Language(Option<String>),
    /// Read what is stored.
    Privacy,
    /// Erase all of it.
    Delete,
    /// Get all of it as a file.
    Export,
    /// See when the next check-in comes.
    CheckIns,
    /// See how the check-ins went.
    Trend,
    /// End the check-ins, or else the conversation.
    Stop,
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
            "letter" => Self::Letter,
            "language" => Self::Language(words.next().map(str::to_owned)),
            "privacy" => Self::Privacy,
            "delete" => Self::Delete,
            "export" => Self::Export,
            "checkins" => Self::CheckIns,
            "trend" => Self::Trend,
            "stop" => Self::Stop,
            "cancel" => Self::Cancel,
            _ => return None,
        })
    }
}

/// Whether a text is meant as a command: its first word is a `/` and a name.
pub fn is_command(text: &str) -> bool {
    let name = text.split_whitespace().next().and_then(|it| it.strip_prefix('/'));
    name.is_some_and(|it| it.starts_with(|first: char| first.is_ascii_alphabetic()))
}
