//! Problems: what is wrong with a dialog or its words, where, and how to mend
//! it.

use std::ops::Range;

/// What kind of problem it is; the same from version to version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "`Code::rule` says each")]
pub enum Code {
    D100,
    D101,
    D102,
    D103,
    D104,
    D105,
    D106,
    D107,
    D108,
    D201,
    D301,
    D601,
    D701,
    D702,
    D703,
}

impl Code {
    /// Returns the rule that is broken, in one line.
    pub fn rule(self) -> &'static str {
        match self {
            Self::D100 => "a dialog is a TOML file",
            Self::D101 => "every key is one that dialogs have, with a value of its shape",
            Self::D102 => "every name stands for something in the file",
            Self::D103 => "a name is given once",
            Self::D104 => "a name is short and plain enough to stand in a button",
            Self::D105 => "facts are not defined in a circle",
            Self::D106 => "a question has what its kind needs",
            Self::D107 => "the last way on from a question has no condition, and only the last",
            Self::D108 => "every outcome rests on a statement with its evidence",
            Self::D201 => "questions do not lead back to themselves",
            Self::D301 => "every combination of answers meets a row of the decision table",
            Self::D601 => "the longest path keeps the limits of the file",
            Self::D701 => "a language file can be read",
            Self::D702 => "every language has words for everything that is said",
            Self::D703 => "no two choices of a question have the same words",
        }
    }
}

/// One mistake, for a person to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The rule that is broken.
    pub code: Code,
    /// Where in the file, in bytes.
    pub span: Range<usize>,
    /// What is wrong.
    pub message: String,
    /// How to mend it.
    pub hint: Option<String>,
}

impl Problem {
    /// Makes a problem without a hint.
    pub fn new(code: Code, span: Range<usize>, message: impl Into<String>) -> Self {
        Self { code, span, message: message.into(), hint: None }
    }

    /// Adds a hint, if there is one.
    pub fn hint(self, hint: Option<String>) -> Self {
        Self { hint, ..self }
    }

    /// Prints the problem with its place in `text`, the content of `file`.
    pub fn print(&self, file: &str, text: &str) -> String {
        let before = &text[..self.span.start.min(text.len())];
        let line = before.matches('\n').count() + 1;
        let start = before.rfind('\n').map_or(0, |it| it + 1);
        let column = text[start..before.len()].chars().count() + 1;
        let excerpt = text[start..].lines().next().unwrap_or_default();
        let width = text
            .get(self.span.clone())
            .map_or(1, |it| it.lines().next().map_or(1, |it| it.chars().count().max(1)));
        let gutter = " ".repeat(line.to_string().len());
        let mut printed = format!("{:?}: {}\n", self.code, self.message);
        printed += &format!("{gutter}--> {file}:{line}:{column}\n");
        printed += &format!("{line} | {excerpt}\n");
        printed += &format!("{gutter} | {}{}\n", " ".repeat(column - 1), "^".repeat(width));
        if let Some(hint) = &self.hint {
            printed += &format!("{gutter} = hint: {hint}\n");
        }
        printed
    }
}

/// Returns "did you mean …" for the one of `known` most like `word`, if any is.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let like = |it: &&str| strsim::jaro_winkler(word, it);
    let best = known.into_iter().max_by(|a, b| like(a).total_cmp(&like(b)))?;
    (like(&best) > 0.8).then(|| format!("did you mean `{best}`?"))
}
