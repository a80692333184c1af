//! Figures: where people stop, and what becomes of check-ins, in numbers that
//! show nobody.
//!
//! Invariant: no number from 1 to 7 is shown, and others are rounded to 5, sums
//! too: each by itself.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::ops::Deref;
use std::pin::pin;

use chrono::{DateTime, Utc};
use futures::StreamExt;

use crate::edition::{Edition, InForce};
use crate::store::counts::{Cell, Counts};
use crate::store::{Store, StoreError};
use triage::dialog::Dialog;
use triage::figures::{Event, Subject};

mod socket;

pub(crate) use socket::{FiguresSocket, ask};

/// A number up to this one could show who it is about.
const SMALL: u64 = 7;

/// To what others are rounded.
const STEP: u64 = 5;

/// How much has to be read before other tasks run on the thread.
const CHUNK: usize = 32;

/// What was counted, and what is open.
pub struct Figures(Counts);

/// A column of a table.
#[derive(Clone, Copy)]
enum Column {
    /// All that was shown, under this name.
    Shown(&'static str),
    Of(Event),
}

/// Numbers that may be seen, of one kind.
pub(crate) struct Table {
    /// The kind: `question`, `check-in` or `programme`.
    pub(crate) kind: &'static str,
    /// How many of the columns are names; the others are numbers.
    pub(crate) names: usize,
    /// The name of each column.
    pub(crate) headings: Vec<String>,
    /// The rows, with a cell for each column.
    pub(crate) rows: Vec<Vec<String>>,
}

/// What rows are split by, beside what they are about.
#[derive(Clone, Copy, Debug, Default)]
pub struct By {
    /// The version of the dialog.
    pub version: bool,
    /// The language.
    pub language: bool,
}

/// One row: how often each event came about.
#[derive(Default)]
struct Row(BTreeMap<Event, u64>);

impl Row {
    fn number(&self, column: Column) -> u64 {
        match column {
            Column::Of(event) => self.0.get(&event).copied().unwrap_or_default(),
            Column::Shown(_) => {
                let shown = self.0.iter().filter(|(event, _)| event.is_of_what_was_shown());
                shown.map(|it| it.1).sum()
            }
        }
    }
}

impl Column {
    fn name(self) -> &'static str {
        match self {
            Self::Shown(name) => name,
            Self::Of(event) => event.name(),
        }
    }
}

/// Returns a number as it may be seen; none, if it is small.
pub fn rounded(number: u64) -> Option<u64> {
    match number {
        0 => Some(0),
        1..=SMALL => None,
        _ => Some((number + STEP / 2) / STEP * STEP),
    }
}

/// Returns the columns of a kind of rows, and their heading.
fn columns(of: &Subject) -> (&'static str, Vec<Column>) {
    let (heading, shown, events): (_, _, &[Event]) = match of {
        Subject::Question(_) => (
            "question",
            "shown",
            &[
                Event::Answered,
                Event::Back,
                Event::Left,
                Event::Expired,
                Event::Open,
                Event::Silent,
            ],
        ),
        Subject::CheckIn(_) => (
            "check-in",
            "asked",
            &[
                Event::Answered,
                Event::Late,
                Event::Missed,
                Event::Left,
                Event::Stopped,
                Event::Expired,
                Event::Open,
                Event::Silent,
                Event::NotSent,
            ],
        ),
        Subject::Programme => (
            "programme",
            "agreed",
            &[
                Event::Ended,
                Event::Stopped,
                Event::Left,
                Event::Expired,
                Event::Open,
                Event::Silent,
                Event::Offered,
            ],
        ),
    };
    let events = events.iter().map(|it| Column::Of(*it));
    (heading, [Column::Shown(shown)].into_iter().chain(events).collect())
}

fn name_of(subject: &Subject) -> &str {
    match subject {
        Subject::Question(id) => &id.0,
        Subject::CheckIn(id) => &id.0,
        Subject::Programme => "all",
    }
}

impl Figures {
    /// Takes counts, with what is open among them.
    pub fn of(counts: Counts) -> Self {
        Self(counts)
    }

    /// Reads all that was counted, and what is open now.
    pub async fn collect<S: Store, D: Deref<Target = Dialog>>(
        store: &S,
        in_force: &InForce<D>,
        now: DateTime<Utc>,
    ) -> Result<Self, StoreError> {
        let mut counts = Counts::default();
        let mut entries = pin!(store.all().enumerate());
        while let Some((number, entry)) = entries.next().await {
            let record = entry?.1.record;
            record.iter().for_each(|it| counts.add_all(in_force.open_now(it, now)));
            if number % CHUNK == 0 {
                tokio::task::yield_now().await;
            }
        }
        counts.add_all(store.counts().await?);
        Ok(Self(counts))
    }

    /// Keeps what a dialog and its follow-up still ask.
    pub(crate) fn of_dialogs<D: Deref<Target = Dialog>>(mut self, edition: &Edition<D>) -> Self {
        let follow_up = edition.follow_up.as_ref();
        self.0.0.retain(|cell, _| match &cell.subject {
            Subject::Question(id) => edition.dialog.question(id).is_some(),
            Subject::CheckIn(id) => follow_up.is_some_and(|it| it.dialog.check_in(id).is_some()),
            Subject::Programme => follow_up.is_some(),
        });
        self
    }

    fn rows(&self, by: By) -> BTreeMap<(&str, &str, &Subject), Row> {
        let mut rows = BTreeMap::<_, Row>::new();
        for (Cell { version, language, subject, event }, times) in &self.0.0 {
            let version = if by.version { version } else { "" };
            let language = if by.language { language } else { "" };
            let row = rows.entry((version, language, subject)).or_default();
            *row.0.entry(*event).or_default() += times;
        }
        rows
    }

    /// Returns each number that may be seen, with the kind and the name of what
    /// it is about, and its own.
    pub(crate) fn visible(&self) -> Vec<([String; 3], u64)> {
        let rows = self.rows(By::default());
        let numbers = rows.iter().flat_map(|((_, _, subject), row)| {
            let (heading, columns) = columns(subject);
            columns.into_iter().filter_map(move |column| {
                let labels = [heading, name_of(subject), column.name()].map(str::to_owned);
                Some((labels, rounded(row.number(column))?))
            })
        });
        numbers.collect()
    }

    /// Returns them as tables, aligned for a terminal.
    pub fn table(&self, by: By) -> String {
        let aligned = |it: Table| aligned(&[vec![it.headings], it.rows].concat());
        self.tables(by).into_iter().map(aligned).collect::<Vec<_>>().join("\n")
    }

    /// Returns one table of questions, one of check-ins and one of programmes, if
    /// there is anything in them.
    pub(crate) fn tables(&self, by: By) -> Vec<Table> {
        let mut tables = BTreeMap::<&str, Table>::new();
        for ((version, language, subject), row) in self.rows(by) {
            let (kind, columns) = columns(subject);
            let table = tables.entry(kind).or_insert_with(|| {
                let names = columns.iter().map(|it| it.name());
                let headings = line(by, ["version", "language", kind], names.map(str::to_owned));
                Table { kind, names: headings.len() - columns.len(), headings, rows: Vec::new() }
            });
            let numbers = columns.iter().map(|it| shown(row.number(*it)));
            table.rows.push(line(by, [version, language, name_of(subject)], numbers));
        }
        let tables = ["question", "check-in", "programme"].map(|it| tables.remove(it));
        tables.into_iter().flatten().collect()
    }

    /// Returns them for a program that computes: one line a number, as CSV.
    pub fn csv(&self, by: By) -> String {
        let mut text = "kind,version,language,name,event,number\n".to_owned();
        for ((version, language, subject), row) in self.rows(by) {
            let (kind, columns) = columns(subject);
            for column in columns {
                let (name, number) = (name_of(subject), shown(row.number(column)));
                let event = column.name();
                let line = [kind, version, language, name, event, &number].join(",");
                text.push_str(&line);
                text.push('\n');
            }
        }
        text
    }
}

/// Returns a number as it may be seen, or a star.
fn shown(number: u64) -> String {
    rounded(number).map_or("*".to_owned(), |it| it.to_string())
}

fn line(by: By, names: [&str; 3], numbers: impl Iterator<Item = String>) -> Vec<String> {
    let [version, language, name] = names.map(str::to_owned);
    let names = [by.version.then_some(version), by.language.then_some(language), Some(name)];
    names.into_iter().flatten().chain(numbers).collect()
}

/// Aligns the columns: names on the left, numbers on the right.
fn aligned(table: &[Vec<String>]) -> String {
    let width = |column: usize| table.iter().map(|it| it[column].len()).max().unwrap_or_default();
    let columns = table.first().map_or(0, Vec::len);
    let widths: Vec<_> = (0..columns).map(width).collect();
    let is_number = |column: usize| {
        table.iter().skip(1).all(|it| it[column] == "*" || it[column].parse::<u64>().is_ok())
    };
    let numbers: Vec<_> = (0..columns).map(is_number).collect();
    let mut text = String::new();
    for row in table {
        for (column, cell) in row.iter().enumerate() {
            let gap = if column == 0 { "" } else { "  " };
            let width = widths[column];
            // A string takes whatever is written to it.
            let _ = match numbers[column] {
                true => write!(text, "{gap}{cell:>width$}"),
                false => write!(text, "{gap}{cell:<width$}"),
            };
        }
        text.truncate(text.trim_end().len());
        text.push('\n');
    }
    text
}
