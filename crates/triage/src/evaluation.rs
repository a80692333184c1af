//! Evaluation: a dialog held against cases, and what came of it in figures.

use std::slice;

use serde::Serialize;

use crate::dialog::case::{Case, CaseKind};
use crate::dialog::{Dialog, OutcomeId, Urgency};
use crate::locale::Locale;

mod played;
mod share;
mod text;

use played::{Counted, Played};
pub use share::Share;

/// The share of ordinary readings that are sent too much, from which on a dialog
/// frightens too many for nothing.
const ORDINARY_OVER_MAX: f64 = 0.1;

/// What came of all cases.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Evaluation {
    /// The dialog.
    pub dialog: String,
    /// The language in which the seconds were measured.
    pub language: String,
    /// Every reading by itself.
    pub readings: Figures,
    /// Every case, which is as wrong as its worst reading.
    pub cases: Figures,
    /// How many questions a reading is asked.
    pub questions: Spread,
    /// How many seconds it takes to read and answer them.
    pub seconds: Spread,
    /// Every reading that does not end as it should, the gravest first.
    pub missed: Vec<Missed>,
    /// Whether nobody is sent too little, and few of the ordinary too much.
    pub is_good: bool,
}

/// How often the urgency was too low or too high.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Figures {
    /// All of them.
    pub all: Row,
    /// By the least urgency that is safe, of those there are cases of.
    pub by_level: Vec<Row>,
    /// By the kind of the case, of those there are cases of.
    pub by_kind: Vec<Row>,
    /// How many end in none of the plans that fit, of those that name some.
    pub without_plan: Share,
}

/// One row of figures.
#[derive(Debug, Serialize)]
pub struct Row {
    /// Whom it counts.
    pub name: String,
    /// How many were sent less urgency than is safe.
    pub under: Share,
    /// How many were sent more than is fitting.
    pub over: Share,
}

/// The least, the middle and the most of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Spread {
    /// The least.
    pub least: u32,
    /// Half of them have no more.
    pub middle: u32,
    /// The most.
    pub most: u32,
}

/// A reading that did not end as it should.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Missed {
    /// The gravest thing that is wrong.
    pub fault: Fault,
    /// The file of its case.
    pub file: String,
    /// Its name.
    pub reading: String,
    /// The least urgency that is safe.
    pub least: Urgency,
    /// The most that is fitting.
    pub most: Urgency,
    /// What it was sent; nothing where no row decides.
    pub given: Option<Urgency>,
    /// The outcome it was sent.
    pub outcome: Option<OutcomeId>,
    /// The answers, in the order asked.
    pub answers: String,
}

/// What is wrong with how a reading ended, the gravest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fault {
    /// Less urgency than is safe.
    Under,
    /// More urgency than is fitting.
    Over,
    /// None of the plans that fit.
    NoPlan,
}

impl Evaluation {
    /// Plays every reading of the cases, each with its file.
    pub fn of(dialog: &Dialog, locale: &Locale, cases: &[(String, Case)]) -> Self {
        let play = cases.iter().map(|(file, case)| Played::all(dialog, locale, file, case));
        let played: Vec<_> = play.collect();
        let each = || played.iter().flatten();
        let readings = Figures::of(each().map(|it| Counted::of(slice::from_ref(it))).collect());
        let mut missed: Vec<_> = each().filter_map(Played::missed).collect();
        missed.sort_by_key(|it| it.fault);
        Self {
            dialog: dialog.id.clone(),
            language: locale.tag.clone(),
            cases: Figures::of(played.iter().map(|it| Counted::of(it)).collect()),
            questions: Spread::of(each().map(|it| it.questions)),
            seconds: Spread::of(each().map(|it| it.seconds)),
            missed,
            is_good: readings.are_good(),
            readings,
        }
    }
}

impl Figures {
    fn of(counted: Vec<Counted>) -> Self {
        let row = |name: String, is_in: &dyn Fn(&Counted) -> bool| {
            let of: Vec<_> = counted.iter().filter(|it| is_in(it)).collect();
            Row {
                name,
                under: Share::new(of.iter().filter(|it| it.is_under).count(), of.len()),
                over: Share::new(of.iter().filter(|it| it.is_over).count(), of.len()),
            }
        };
        let level = |level: &Urgency| row(level.to_string(), &|it| it.level == *level);
        let kind = |kind: &CaseKind| row(kind.to_string(), &|it| it.kind == *kind);
        let has_some = |it: &Row| it.under.of > 0;
        let planned: Vec<_> = counted.iter().filter_map(|it| it.is_without_plan).collect();
        let without = planned.iter().filter(|it| **it).count();
        Self {
            all: row("all".to_owned(), &|_| true),
            by_level: Urgency::ALL.iter().rev().map(level).filter(has_some).collect(),
            by_kind: CaseKind::ALL.iter().map(kind).filter(has_some).collect(),
            without_plan: Share::new(without, planned.len()),
        }
    }

    fn are_good(&self) -> bool {
        let ordinary = self.by_kind.iter().filter(|it| it.name == CaseKind::Ordinary.to_string());
        self.all.under.count == 0
            && ordinary.into_iter().all(|it| it.over.value() < ORDINARY_OVER_MAX)
    }
}

impl Spread {
    /// Returns the spread of some figures; of none, zeros.
    fn of(figures: impl Iterator<Item = u32>) -> Self {
        let mut figures: Vec<_> = figures.collect();
        figures.sort_unstable();
        let at = |place: usize| figures.get(place).copied().unwrap_or(0);
        let last = figures.len().saturating_sub(1);
        Self { least: at(0), middle: at(last / 2), most: at(last) }
    }
}
