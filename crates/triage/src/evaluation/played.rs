//! The result of one reading, and what counts of it.

use crate::dialog::case::{Case, CaseKind, Reading};
use crate::dialog::example::in_words;
use crate::dialog::{At, Dialog, OutcomeId, Urgency};
use crate::locale::Locale;

use super::{Fault, Missed};

/// The result of one reading.
pub(super) struct Played<'c> {
    file: &'c str,
    case: &'c Case,
    reading: &'c Reading,
    given: Option<Urgency>,
    outcome: Option<OutcomeId>,
    answers: String,
    /// How many questions were asked.
    pub(super) questions: u32,
    /// How long it took to read and answer them.
    pub(super) seconds: u32,
}

impl<'c> Played<'c> {
    /// Plays every reading of a case.
    pub(super) fn all(
        dialog: &Dialog,
        locale: &Locale,
        file: &'c str,
        case: &'c Case,
    ) -> Vec<Self> {
        let play = |reading| Self::new(dialog, locale, file, case, reading);
        case.readings.iter().map(play).collect()
    }

    fn new(
        dialog: &Dialog,
        locale: &Locale,
        file: &'c str,
        case: &'c Case,
        reading: &'c Reading,
    ) -> Self {
        let walk = dialog.walk(&reading.answers);
        let asked = walk.answers.0.iter().filter_map(|(id, _)| dialog.question(id));
        let asked = asked.filter(|it| !it.is_history);
        let pace = locale.pace_on(asked);
        let decision = match walk.at {
            At::Decided(decision) => Some(decision),
            At::Asking(_) | At::Undecided => None,
        };
        Self {
            file,
            case,
            reading,
            given: decision.as_ref().map(|it| it.urgency),
            outcome: decision.map(|it| it.outcome.id.clone()),
            answers: in_words(&walk.answers),
            questions: pace.questions,
            seconds: pace.seconds.round() as u32,
        }
    }

    /// No urgency at all is less than any.
    fn is_under(&self) -> bool {
        self.given < Some(self.case.least)
    }

    fn is_over(&self) -> bool {
        self.given > Some(self.case.most)
    }

    fn ends_without_plan(&self) -> bool {
        let plans = &self.case.plans;
        !plans.is_empty() && !self.outcome.as_ref().is_some_and(|it| plans.contains(it))
    }

    /// Returns its gravest fault.
    fn fault(&self) -> Option<Fault> {
        let faults = [
            (self.is_under(), Fault::Under),
            (self.is_over(), Fault::Over),
            (self.ends_without_plan(), Fault::NoPlan),
        ];
        faults.into_iter().find(|(is_one, _)| *is_one).map(|(_, fault)| fault)
    }

    /// Returns what is wrong with its outcome, if anything is.
    pub(super) fn missed(&self) -> Option<Missed> {
        Some(Missed {
            fault: self.fault()?,
            file: self.file.to_owned(),
            reading: self.reading.name.clone(),
            least: self.case.least,
            most: self.case.most,
            given: self.given,
            outcome: self.outcome.clone(),
            answers: self.answers.clone(),
        })
    }
}

/// A reading, or all readings of a case as one.
pub(super) struct Counted {
    /// The kind of the case.
    pub(super) kind: CaseKind,
    /// The least urgency that is safe.
    pub(super) level: Urgency,
    /// Whether one of them gets less than that.
    pub(super) is_under: bool,
    /// Whether one of them gets more than is fitting.
    pub(super) is_over: bool,
    /// Whether one of them ends in no plan that fits; nothing if none is
    /// expected.
    pub(super) is_without_plan: Option<bool>,
}

impl Counted {
    /// Counts the readings of a case as one, with every fault of any of them.
    pub(super) fn of(readings: &[Played]) -> Self {
        let case = readings[0].case;
        Self {
            kind: case.kind,
            level: case.least,
            is_under: readings.iter().any(Played::is_under),
            is_over: readings.iter().any(Played::is_over),
            is_without_plan: (!case.plans.is_empty())
                .then(|| readings.iter().any(Played::ends_without_plan)),
        }
    }
}
