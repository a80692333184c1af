//! Reports: problems, warnings and hints with their files, for a person or a
//! program.

use std::collections::BTreeSet;
use std::fmt;

use super::Dialog;
use super::example;
use super::problem::{Level, Problem};

mod json;
mod sarif;
mod text;

pub use json::json;
pub use sarif::sarif;

/// All findings in some files.
#[derive(Debug, Default)]
pub struct Report(Vec<Page>);

#[derive(Debug)]
struct Page {
    file: String,
    text: String,
    /// Each finding, with the conversation that shows it, if there is one.
    problems: Vec<(Problem, Vec<String>)>,
}

/// Returns a number with its noun.
pub fn counted(count: usize, noun: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {noun}{plural}")
}

impl Report {
    /// Adds the problems of a file; `dialog` is the dialog of their examples.
    pub fn add(&mut self, file: &str, text: &str, problems: Vec<Problem>, dialog: Option<&Dialog>) {
        let conversation = |problem: &Problem| {
            let shown = dialog.zip(problem.example.as_ref());
            shown.map_or_else(Vec::new, |(dialog, it)| example::conversation(dialog, it))
        };
        let with_example = |problem: Problem| {
            let lines = conversation(&problem);
            (problem, lines)
        };
        let problems = problems.into_iter().map(with_example).collect();
        self.0.push(Page { file: file.to_owned(), text: text.to_owned(), problems });
    }

    /// Adds the findings of another report that this one does not have yet: two
    /// dialogs can share a language file.
    pub fn join(&mut self, other: Self) {
        for mut page in other.0 {
            let known = self.0.iter().filter(|it| it.file == page.file);
            let known: Vec<_> = known.flat_map(|it| it.problems.clone()).collect();
            page.problems.retain(|it| !known.contains(it));
            self.0.push(page);
        }
    }

    /// Returns it without the problems that are about these languages.
    pub fn without(&self, languages: &BTreeSet<String>) -> Self {
        let is_read = |(it, _): &&(Problem, Vec<String>)| {
            it.subject.as_ref().is_none_or(|it| !languages.contains(it))
        };
        let page = |page: &Page| Page {
            problems: page.problems.iter().filter(is_read).cloned().collect(),
            file: page.file.clone(),
            text: page.text.clone(),
        };
        Self(self.0.iter().map(page).collect())
    }

    /// Leaves the hints out.
    pub fn leave_hints_out(&mut self) {
        let pages = self.0.iter_mut();
        pages.for_each(|page| page.problems.retain(|(it, _)| !it.code.is_hint()));
    }

    /// Whether there are no problems; there may be hints.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The number of problems, without warnings and hints.
    pub fn len(&self) -> usize {
        self.count(Level::Error)
    }

    /// The number of findings of a level.
    pub fn count(&self, level: Level) -> usize {
        self.all().filter(|it| it.problem.code.level() == level).count()
    }

    /// The number of hints.
    pub fn hints(&self) -> usize {
        self.count(Level::Hint)
    }

    /// Returns everything with its place, the worst first (`Code::rank`), and
    /// else in the order of the files.
    pub fn findings(&self) -> impl Iterator<Item = Finding<'_>> {
        let mut all: Vec<_> = self.all().collect();
        all.sort_by_key(|it| it.problem.code.rank());
        all.into_iter()
    }

    fn all(&self) -> impl Iterator<Item = Finding<'_>> {
        self.0.iter().flat_map(|page| {
            page.problems.iter().map(|(problem, example)| Finding {
                file: &page.file,
                text: &page.text,
                problem,
                example,
            })
        })
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&text::text(self))
    }
}

impl std::error::Error for Report {}

/// A problem with its place.
pub struct Finding<'r> {
    /// The path of the file.
    pub file: &'r str,
    /// The text of the file.
    pub text: &'r str,
    /// The problem.
    pub problem: &'r Problem,
    /// The lines of a conversation that shows it; none if there is none.
    pub example: &'r [String],
}

/// The range of a problem: two places, each a line and a column from 1. The end
/// is the first place behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Location {
    /// Its first place.
    pub start: (usize, usize),
    /// The first place behind it.
    pub end: (usize, usize),
}

impl Finding<'_> {
    /// Returns the place of the problem; something missing has none.
    pub fn place(&self) -> Option<Location> {
        let span = &self.problem.span;
        let is_somewhere = span.end > 0 && !self.text.is_empty();
        is_somewhere.then(|| Location { start: self.at(span.start), end: self.at(span.end) })
    }

    fn at(&self, byte: usize) -> (usize, usize) {
        let before = &self.text[..self.text.floor_char_boundary(byte)];
        let line = before.rfind('\n').map_or(0, |it| it + 1);
        (before.matches('\n').count() + 1, before[line..].chars().count() + 1)
    }
}
