//! Problems: what is wrong with a dialog or its texts, where, and how to mend
//! it.

use std::fmt;
use std::ops::Range;

use super::Answers;

macro_rules! codes {
    ($($name:ident $is_safety:literal $rule:literal;)*) => {
        /// The kind of a problem; it stays the same from version to version.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $(#[doc = $rule] $name,)*
        }

        impl Code {
            /// Every code.
            pub const ALL: [Self; [$(Self::$name),*].len()] = [$(Self::$name),*];

            /// Returns the rule that is broken, in one line.
            pub fn rule(self) -> &'static str {
                match self {
                    $(Self::$name => $rule,)*
                }
            }

            /// Whether a file must not allow it.
            pub fn is_safety(self) -> bool {
                match self {
                    $(Self::$name => $is_safety,)*
                }
            }
        }
    };
}

codes! {
    D100 true "a dialog is a TOML file";
    D101 true "every key is one that dialogs have, with a value of its shape";
    D102 true "every name stands for something in the file";
    D103 true "a name is given once";
    D104 true "a name is short and plain enough to stand in a button, and not taken";
    D105 true "facts are not defined in a circle";
    D106 true "a question has what its kind needs";
    D107 true "the last transition of a question has no condition, and only the last";
    D108 true "every outcome rests on a statement with its evidence";
    D109 true "only what is no matter of safety can be allowed, by its code";
    D110 true "an allowance names the languages in which it holds, or the part of the file";
    D111 true "a page has something to show, as its kind can show it";
    D201 true "questions do not lead back to themselves";
    D202 false "every question is asked of somebody";
    D203 false "every transition is taken by somebody";
    D301 true "every combination of answers meets a row of the decision table";
    D302 true "every row of the decision table decides for somebody";
    D303 false "every outcome is sent to somebody";
    D304 true "every flag is raised for somebody";
    D305 false "every note is sent to somebody";
    D306 true "what is counted is counted once";
    D401 true "every screen is answered before anything is advised";
    D402 true "nobody is sent self-care while a red flag is raised";
    D403 true "a worse answer never lowers the urgency";
    D404 true "what comes early is not self-care, and leaves no emergency unasked";
    D405 true "nobody is sent less than a red flag calls for because it was not asked for";
    D406 true "a red flag of 24 hours or more rests on a screen, and can be compared";
    D407 true "a flag of an emergency comes with an outcome of an emergency";
    D408 true "an exception changes something";
    D409 true "a contradiction leaves somebody to compare of every answer and every flag";
    D410 true "every question of a red flag is asked, and every transition to it is taken";
    D411 true "what a contradiction hides is shown";
    D412 true "what an early outcome leaves unasked is shown";
    D501 true "the laws of the file hold";
    D502 false "a law has a case";
    D600 true "a dialog is small enough to be proved";
    D601 false "no path has more questions than the file allows";
    D602 false "no path takes more seconds than the file allows";
    D603 true "every message is within Telegram's limits";
    D604 true "all that is stored of a person fits into a record";
    D605 false "no path takes more taps than the file allows";
    D701 true "a language file can be read, and every part of a message begins with its dot";
    D702 true "every language has words for everything that is sent";
    D703 true "no two choices of a question have the same words";
    D704 true "a message uses only variables and functions that there are";
    D705 true "a language states what it must state of itself";
    D706 true "a language has a message once";
    D707 false "every message and term of a language is used";
    D708 true "a translation is of its source as it is now";
    D709 true "a translation is not its source copied";
    D710 true "a translation has the variables of its source, in every variant";
    D711 true "what is passed to a function or a term has an effect";
    D712 true "a language has the plurals that whole numbers need";
    D713 true "a text has the numbers, links and commands of its source, and no emergency number";
    D714 true "every character of a message can be seen and is what it seems";
    D715 true "brackets and quotation marks are closed";
    D716 false "a language has no word it has chosen to avoid";
    D717 true "a message is in its file: the bot's, or the dialog's own";
    D718 true "every phrase of danger can be listened for";
    D719 true "an outcome states its date of review once, and none states another";
    D801 true "a follow-up finds the dialog that it follows, and has check-ins";
    D802 true "a flag or an outcome of the dialog followed keeps its urgency";
    D803 true "one check-in is open at a time";
    D804 true "every outcome of the dialog followed has a course";
    D901 false "every question decides something";
    D902 false "a law protects every flag";
    D903 false "a flag is not raised for everybody who is given an outcome that does not cover it";
    D904 false "an allowance covers something";
    D905 true "no emergency becomes self-care by one miss without a reason";
    D906 false "every sign of danger that is asked for raises a flag";
    D907 true "no text is an example that was to be replaced";
}

/// How grave a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// A problem: the dialog is not served.
    Error,
    /// A warning: it is shown at every check, and the dialog is served.
    Warning,
    /// A hint: it may not be what the author meant, and can be allowed. The
    /// dialog is served.
    Hint,
}

impl Level {
    /// Returns its name in reports for programs.
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Hint => "hint",
        }
    }
}

impl Code {
    /// Whether it is a hint: nothing is wrong, and the dialog is served.
    pub fn is_hint(self) -> bool {
        self.level() == Level::Hint
    }

    /// Returns how grave it is.
    pub fn level(self) -> Level {
        if matches!(self, Self::D411 | Self::D412) {
            Level::Warning
        } else if self >= Self::D901 {
            Level::Hint
        } else {
            Level::Error
        }
    }

    /// Returns where it stands in a list, the worst first: somebody is sent too
    /// little, before something is too much or too long, before words.
    pub fn rank(self) -> u8 {
        let sends_too_little = matches!(self, Self::D301 | Self::D410 | Self::D501)
            || (Self::D401..=Self::D407).contains(&self);
        match self.level() {
            Level::Error if self < Self::D201 || sends_too_little => 0,
            Level::Error if self < Self::D701 || self >= Self::D801 => 1,
            Level::Error => 2,
            Level::Warning => 3,
            Level::Hint => 4,
        }
    }

    /// Reads a code; for an unknown one, returns those that may have been
    /// meant.
    pub fn parse(name: &str) -> Result<Self, Option<String>> {
        let names = Self::ALL.map(|it| it.to_string());
        let place = names.iter().position(|it| it == name);
        place
            .map(|place| Self::ALL[place])
            .ok_or_else(|| nearest(name, names.iter().map(String::as_str)))
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// One mistake, for a person to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The rule that is broken.
    pub code: Code,
    /// Its place in the file, in bytes.
    pub span: Range<usize>,
    /// What is wrong.
    pub message: String,
    /// How to mend it.
    pub hint: Option<String>,
    /// A conversation that shows it.
    pub example: Option<Answers>,
    /// The message of a language that it is about, if it is about one.
    pub words: Option<String>,
    /// What an allowance must name to cover it: a language, such as `es`, or a
    /// part of the file, such as `question.site`.
    pub subject: Option<String>,
}

impl Problem {
    /// Makes a problem without a hint.
    pub fn new(code: Code, span: Range<usize>, message: impl Into<String>) -> Self {
        let message = message.into();
        Self { code, span, message, hint: None, example: None, words: None, subject: None }
    }

    /// Adds a hint, if there is one.
    pub fn hint(self, hint: Option<String>) -> Self {
        Self { hint, ..self }
    }

    /// Sets the message of a language that it is about.
    pub fn about(self, message: &str) -> Self {
        Self { words: Some(message.to_owned()), ..self }
    }

    /// Sets what an allowance must name to cover it.
    pub fn subject(self, subject: impl Into<String>) -> Self {
        Self { subject: Some(subject.into()), ..self }
    }
}

/// Returns "did you mean …" for the one of `known` that is most like `word`.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let like = |it: &&str| strsim::jaro_winkler(word, it);
    let best = known.into_iter().max_by(|a, b| like(a).total_cmp(&like(b)))?;
    (like(&best) > 0.8).then(|| format!("did you mean `{best}`?"))
}

/// How many names a hint lists.
const LISTED_MAX: usize = 12;

/// Returns "did you mean …", or the names that there are if none is like
/// `word`.
pub fn nearest_or_all<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let mut known: Vec<_> = known.into_iter().collect();
    nearest(word, known.iter().copied()).or_else(|| {
        known.sort_unstable();
        let listed: Vec<_> = known.iter().take(LISTED_MAX).map(|it| format!("`{it}`")).collect();
        let more = match known.len().saturating_sub(LISTED_MAX) {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        match listed.as_slice() {
            [] => None,
            [only] => Some(format!("there is only {only}")),
            _ => Some(format!("there are {}{more}", listed.join(", "))),
        }
    })
}
