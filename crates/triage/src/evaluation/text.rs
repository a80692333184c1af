//! An evaluation as text for a person.

use std::fmt;

use super::{Evaluation, Fault, Figures, Missed, ORDINARY_OVER_MAX, Row, Spread};

/// What the numbers can show and what not.
pub const LIMITS: &str = "\
The cases and the rules of the dialog came from the same hands. So this measures how
faithful the dialog is to its sources, not whether it is right for patients.
Intervals are Wilson's, of 95 %. Readings of one case are alike: trust those of the
cases more.";

impl fmt::Display for Evaluation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { dialog, language, readings, cases, questions, seconds, missed, is_good } = self;
        let of_readings = readings.all.under.of;
        writeln!(f, "{dialog}: {} cases with {of_readings} readings", cases.all.under.of)?;
        writeln!(f, "\n{LIMITS}")?;
        writeln!(f, "\nEvery reading:\n{readings}")?;
        writeln!(f, "\nEvery case by its worst reading:\n{cases}")?;
        writeln!(f, "\nQuestions of a reading: {questions}")?;
        writeln!(f, "Seconds to read and answer them in `{language}`: {seconds}")?;
        for fault in [Fault::Under, Fault::Over, Fault::NoPlan] {
            let of_it: Vec<_> = missed.iter().filter(|it| it.fault == fault).collect();
            if !of_it.is_empty() {
                writeln!(f, "\n{}:", fault.heading())?;
            }
            of_it.iter().try_for_each(|it| writeln!(f, "{it}"))?;
        }
        let verdict = if *is_good { "Good" } else { "NOT GOOD" };
        let most = ORDINARY_OVER_MAX * 100.0;
        write!(
            f,
            "\n{verdict}: nobody must be sent too little, and less than {most:.0} % of the\n\
             ordinary readings too much."
        )
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { all, by_level, by_kind, without_plan } = self;
        writeln!(f, "  {:<16}{:<32}over-triage", "", "under-triage")?;
        writeln!(f, "{all}\n  by the least urgency that is safe")?;
        by_level.iter().try_for_each(|it| writeln!(f, "{it}"))?;
        writeln!(f, "  by kind")?;
        by_kind.iter().try_for_each(|it| writeln!(f, "{it}"))?;
        write!(f, "  without a plan that fits: {without_plan}")
    }
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, under, over } = self;
        write!(f, "  {name:<16}{under:<32}{over}")
    }
}

impl fmt::Display for Spread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { least, middle, most } = self;
        write!(f, "{least} to {most}, half of them at most {middle}")
    }
}

impl Fault {
    /// Returns the heading of a list of them.
    pub fn heading(self) -> &'static str {
        match self {
            Self::Under => "Under-triage, sent less than is safe",
            Self::Over => "Over-triage, sent more than is fitting",
            Self::NoPlan => "Sent no plan that fits",
        }
    }
}

impl fmt::Display for Missed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, reading, least, most, given, outcome, answers, .. } = self;
        let given = given.map_or_else(|| "nothing".to_owned(), |it| it.to_string());
        let outcome = outcome.as_ref().map_or_else(String::new, |it| format!(" ({it})"));
        let expected = if least == most { least.to_string() } else { format!("{least} to {most}") };
        writeln!(f, "  {file}, reading `{reading}`: expected {expected}, sent {given}{outcome}")?;
        write!(f, "    {answers}")
    }
}
