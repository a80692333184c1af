//! Evaluation: plays cases against a dialog, and counts the results.

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
pub use text::LIMITS;

/// The share of ordinary readings with too high an urgency from which on a
/// dialog frightens too many people for nothing.
const ORDINARY_OVER_MAX: f64 = 0.1;

/// The results of all cases.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Evaluation {
    /// The dialog.
    pub dialog: String,
    /// The language whose reading time was measured.
    pub language: String,
    /// Every reading by itself.
    pub readings: Figures,
    /// Every case, with the faults of its worst reading.
    pub cases: Figures,
    /// How many questions a reading is asked.
    pub questions: Spread,
    /// How many seconds it takes to read and answer them.
    pub seconds: Spread,
    /// Every reading with a wrong end, the gravest first.
    pub missed: Vec<Missed>,
    /// Whether nobody gets too little, and few of the ordinary get too much.
    pub is_good: bool,
}

/// How often the urgency was too low or too high.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Figures {
    /// All of them.
    pub all: Row,
    /// By the least urgency that is safe, if there are cases with it.
    pub by_level: Vec<Row>,
    /// By the kind of the case, if there are cases of it.
    pub by_kind: Vec<Row>,
    /// How many end in none of the fitting plans, among those that name some.
    pub without_plan: Share,
}

/// One row of counts.
#[derive(Debug, Serialize)]
pub struct Row {
    /// The readings or cases that it counts.
    pub name: String,
    /// How many got less urgency than is safe.
    pub under: Share,
    /// How many got more than is fitting.
    pub over: Share,
}

/// The least, the median and the most of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Spread {
    /// The least.
    pub least: u32,
    /// Half of them have no more.
    pub middle: u32,
    /// The most.
    pub most: u32,
}

/// A reading with a wrong end.
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
    /// The urgency it got; nothing if no row decides.
    pub given: Option<Urgency>,
    /// The outcome it got.
    pub outcome: Option<OutcomeId>,
    /// The answers, in the order of the questions.
    pub answers: String,
}

/// The faults of an end, the gravest first.
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
    /// Returns the spread of some numbers; zeros for none.
    fn of(figures: impl Iterator<Item = u32>) -> Self {
        let mut figures: Vec<_> = figures.collect();
        figures.sort_unstable();
        let at = |place: usize| figures.get(place).copied().unwrap_or(0);
        let last = figures.len().saturating_sub(1);
        Self { least: at(0), middle: at(last / 2), most: at(last) }
    }
}
