//! `heelwise hazards`: the hazard log of a dialog.

use anyhow::Context;
use serde::Serialize;

use super::{LocaleArgs, OneDialog, print_line, slips};
use crate::load::DialogText;
use triage::dialog::{Dialog, QuestionId, StatementId, Urgency};
use triage::engine::action::Action;
use triage::locale::Locale;
use triage::prover::hazards::{Hazard, hazards};
use triage::prover::slips::{Slip, slips as slips_in};

#[derive(clap::Args)]
pub(super) struct HazardsOf {
    #[command(flatten)]
    dialog: OneDialog,
    #[command(flatten)]
    words: LocaleArgs,
    /// How to print the log.
    #[arg(long, value_enum, default_value_t = Format::Markdown)]
    format: Format,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    /// For a Markdown page.
    Markdown,
    /// For a program, such as the hazard log of a clinic.
    Json,
}

/// The parts of a log.
#[derive(Serialize)]
struct Log {
    hazards: Vec<Hazard>,
    slips: Vec<Slip>,
}

/// What a reader must know first.
const PREFACE: &str = include_str!("hazards.md");

impl HazardsOf {
    /// Prints the log of a dialog without problems: the log claims proofs.
    pub(super) fn run(&self) -> anyhow::Result<()> {
        let file = self.dialog.file()?;
        let (dialog, locales) = self.words.publish(&file, &self.words.clinic())?.into_parts();
        let text = DialogText::read(&file)?;
        let found = hazards(text.file()).zip(slips_in(text.file()));
        let (hazards, slips) = found.context("this dialog is too large to be proved")?;
        let log = Log { hazards, slips };
        print_line(&match self.format {
            Format::Markdown => log.page(&dialog, locales.get("en")),
            Format::Json => serde_json::to_string_pretty(&log)?,
        });
        Ok(())
    }
}

impl Log {
    fn page(&self, dialog: &Dialog, locale: &Locale) -> String {
        let mut parts = vec![
            format!("# Hazard log of `{}`", dialog.id),
            PREFACE.trim_end().to_owned(),
            slips::in_short(&self.slips),
            "## Single points of failure".to_owned(),
            self.single_points(locale),
            "## Hazards".to_owned(),
        ];
        for (number, hazard) in self.hazards.iter().enumerate() {
            parts.push(format!("### {}. `{}`: {}", number + 1, hazard.flag, hazard.urgency));
            parts.push(self.section(dialog, locale, hazard).join("\n"));
        }
        parts.extend(["## All slips, the worst first".to_owned(), slips::page(&self.slips)]);
        parts.join("\n\n")
    }

    /// The emergencies that one missed sign turns into self-care, and why that
    /// is accepted.
    fn single_points(&self, locale: &Locale) -> String {
        let single: Vec<_> =
            self.slips.iter().filter(|it| it.is_single_point_of_failure()).collect();
        let line = |it: &&Slip| format!("- {}: {}", sign(locale, it), accepted(it));
        match single.as_slice() {
            [] => "None: no emergency becomes self-care by one miss.".to_owned(),
            single => single.iter().map(line).collect::<Vec<_>>().join("\n"),
        }
    }

    fn section(&self, dialog: &Dialog, locale: &Locale, hazard: &Hazard) -> Vec<String> {
        let slips: Vec<_> = self.slips.iter().filter(|it| it.flag == hazard.flag).collect();
        let Hazard { flag, urgency, when, statements, .. } = hazard;
        let mut lines = vec![
            format!(
                "- **Hazard:** somebody with `{flag}` reads a result less urgent than {urgency}."
            ),
            format!("- **Raised when:** {when}."),
        ];
        let causes = slips.iter().map(|it| sign(locale, it)).collect();
        lines.extend(point("Cause, one sign is missed", causes));
        lines.extend(point(
            "Harm",
            statements.iter().filter_map(|it| harm(dialog, locale, it)).collect(),
        ));
        lines.extend(point("Control", controls(hazard, &slips)));
        lines.extend(point("Proved by `heelwise check`", proofs(hazard)));
        lines.extend(point("What is left", left(hazard, &slips)));
        lines
    }
}

/// A heading of a hazard with its text.
fn point(name: &str, items: Vec<String>) -> Vec<String> {
    let items = if items.is_empty() { vec!["none".to_owned()] } else { items };
    let heading = format!("- **{name}:**");
    [heading].into_iter().chain(items.into_iter().map(|it| format!("  - {it}"))).collect()
}

/// A sign as an author names it, with what patients read.
fn sign(locale: &Locale, slip: &Slip) -> String {
    let label = |it| locale.label(&Action::Choose(slip.question.clone(), it)).ok();
    let label = slip.choice.clone().and_then(label);
    label.map_or_else(|| slip.sign.clone(), |it| format!("`{}` (“{it}”)", slip.sign))
}

fn accepted(slip: &Slip) -> String {
    match &slip.reason {
        Some(reason) => format!("accepted by the authors: {reason}"),
        None => "**nobody has written why this is accepted**".to_owned(),
    }
}

/// The text of a statement, and its source.
fn harm(dialog: &Dialog, locale: &Locale, id: &StatementId) -> Option<String> {
    let statement = dialog.statement(id)?;
    let sources = match statement.sources.as_slice() {
        [] => "a decision of the authors, without a source".to_owned(),
        sources => sources.join("; "),
    };
    Some(format!("{} ({sources})", locale.claim(statement)))
}

fn controls(hazard: &Hazard, slips: &[&Slip]) -> Vec<String> {
    let mut controls = Vec::new();
    controls.extend(named("screens", &hazard.screens));
    controls.extend(named("other questions", &hazard.others));
    controls.extend(named("typed words of it are listened for at any moment", &hazard.heard));
    let nets = slips.iter().flat_map(|slip| slip.nets.iter().map(|net| (&slip.sign, net)));
    controls.extend(nets.map(|(sign, net)| format!("second net behind `{sign}`: {net}")));
    controls
}

fn named(what: &str, questions: &[QuestionId]) -> Option<String> {
    let names: Vec<_> = questions.iter().map(|it| format!("`{it}`")).collect();
    (!names.is_empty()).then(|| format!("{what}: {}", names.join(", ")))
}

fn proofs(hazard: &Hazard) -> Vec<String> {
    let mut proofs = vec!["nobody is sent less because it was not asked for (D405)".to_owned()];
    if hazard.urgency >= Urgency::Consultation24 {
        proofs.push(
            "it rests on a screen (D406); a worse answer is never less urgent (D403)".to_owned(),
        );
    }
    if hazard.urgency == Urgency::Emergency {
        proofs.push("its outcome is one of an emergency (D407)".to_owned());
    }
    proofs.extend(hazard.laws.iter().map(|it| format!("law: {it}")));
    proofs
}

fn left(hazard: &Hazard, slips: &[&Slip]) -> Vec<String> {
    let line = |slip: &&&Slip| {
        let outcome = slip.outcome.as_ref().map_or("nothing", |it| it.0.as_str());
        let reason = Some(accepted(slip)).filter(|_| slip.is_single_point_of_failure());
        let reason = reason.map_or_else(String::new, |it| format!("; {it}"));
        format!("`{}` missed: {}, such as `{outcome}`{reason}", slip.sign, slip.least)
    };
    let lowered: Vec<_> = slips.iter().filter(|it| it.lowers()).collect();
    let mut left: Vec<_> = lowered.iter().map(line).collect();
    let unasked = hazard.unasked.iter();
    left.extend(unasked.map(|it| format!("not asked of people who are sent `{it}`")));
    left
}
