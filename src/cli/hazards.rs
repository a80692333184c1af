//! `heelwise hazards`.

use std::path::PathBuf;

use anyhow::Context;

use super::{Words, say, slips};
use crate::dialog::check::hazards::{Hazard, Hazards, hazards};
use crate::dialog::check::slips::Slip;
use crate::dialog::{Dialog, QuestionId, Urgency};
use crate::engine::act::Act;
use crate::load::read;
use crate::locale::Locale;

#[derive(clap::Args)]
pub(super) struct HazardsOf {
    /// The dialog file.
    #[arg(default_value = "dialogs/heel-pain.toml")]
    file: PathBuf,
    #[command(flatten)]
    words: Words,
}

/// What a reader must know first.
const PREFACE: &str = include_str!("hazards.md");

impl HazardsOf {
    /// Prints the log of a dialog with which nothing is wrong: it claims proofs.
    pub(super) fn run(&self) -> anyhow::Result<()> {
        let (dialog, locales) = self.words.publish(&self.file)?.into_parts();
        let found = hazards(&read(&self.file)?).context("this dialog is too large to be proved")?;
        say(&log(&dialog, locales.get("en"), &found));
        Ok(())
    }
}

fn log(dialog: &Dialog, locale: &Locale, found: &Hazards) -> String {
    let single = found.slips.iter().filter(|it| it.is_single_point_of_failure()).count();
    let mut parts = vec![
        format!("# Hazards of `{}`", dialog.id),
        PREFACE.trim_end().to_owned(),
        format!(
            "{} hazards, {} slips; {single} lead from an emergency to care for oneself.",
            found.hazards.len(),
            found.slips.len(),
        ),
        "## The hazards".to_owned(),
    ];
    for (number, hazard) in found.hazards.iter().enumerate() {
        parts.push(section(dialog, locale, found, number + 1, hazard));
    }
    parts.push("## All slips".to_owned());
    parts.push(
        "The worst come first; those after which people are sent no less come last.".to_owned(),
    );
    parts.push(slips::markdown(&found.slips));
    parts.extend(slips::not_looked_at(&found.not_forgotten));
    parts.join("\n\n")
}

fn section(
    dialog: &Dialog,
    locale: &Locale,
    found: &Hazards,
    number: usize,
    hazard: &Hazard,
) -> String {
    let Hazard { flag, when, .. } = hazard;
    let slips: Vec<_> = found.slips.iter().filter(|it| it.flag == flag.id).collect();
    let rows = [
        ("hazard", format!("somebody with `{}` is sent less than {}", flag.id, flag.urgency)),
        ("cause", format!("a sign of it is not given: {}", signs(locale, &slips))),
        ("raised when", format!("`{when}`")),
        ("effect", effect(&slips)),
        ("control", controls(hazard, &slips).join("<br>")),
        ("proved by `heelwise check`", proofs(hazard).join("<br>")),
        ("grounds", grounds(dialog, hazard)),
        ("what is left", left(hazard, &slips).join("<br>")),
    ];
    let rows = rows.map(|(name, text)| format!("| {name} | {} |", text.replace('|', "\\|")));
    let title = format!("### {number}. `{}`: {}", flag.id, flag.urgency);
    format!("{title}\n\n| | |\n| --- | --- |\n{}", rows.join("\n"))
}

/// The signs as an author names them, with what patients read.
fn signs(locale: &Locale, slips: &[&Slip]) -> String {
    let sign = |it: &&Slip| match &it.choice {
        Some(choice) => {
            let label = locale.label(&Act::Choose(it.question.clone(), choice.clone()));
            format!("`{}` (“{label}”)", it.sign)
        }
        None => format!("`{}`", it.sign),
    };
    match slips {
        [] => "none that can be forgotten by itself".to_owned(),
        slips => slips.iter().map(sign).collect::<Vec<_>>().join("; "),
    }
}

fn effect(slips: &[&Slip]) -> String {
    match slips.iter().min_by_key(|it| it.least) {
        Some(it) if it.lowers() => {
            let outcome = it.outcome.as_ref().map_or("nothing", |it| it.0.as_str());
            format!("at worst {}, such as `{outcome}`", it.least)
        }
        Some(_) | None => "none after one miss".to_owned(),
    }
}

fn controls(hazard: &Hazard, slips: &[&Slip]) -> Vec<String> {
    let named =
        |of: &[QuestionId]| of.iter().map(|it| format!("`{it}`")).collect::<Vec<_>>().join(", ");
    let mut controls = Vec::new();
    if !hazard.screens.is_empty() {
        controls.push(format!("screens: {}", named(&hazard.screens)));
    }
    if !hazard.others.is_empty() {
        controls.push(format!("other questions: {}", named(&hazard.others)));
    }
    for slip in slips {
        controls.extend(slip.nets.iter().map(|it| format!("second net: {it}")));
    }
    controls
}

fn proofs(hazard: &Hazard) -> Vec<String> {
    let mut proofs = vec!["nobody is sent less because it was not asked for (D405)".to_owned()];
    if hazard.flag.urgency >= Urgency::Consultation24 {
        proofs.push(
            "it rests on a screen (D406), and no more signs are less urgent (D403)".to_owned(),
        );
    }
    if hazard.flag.urgency == Urgency::Emergency {
        proofs.push("its outcome is one of an emergency (D407)".to_owned());
    }
    proofs.extend(hazard.laws.iter().map(|it| format!("law: {it}")));
    proofs
}

fn grounds(dialog: &Dialog, hazard: &Hazard) -> String {
    let statements = hazard.flag.why.iter().filter_map(|it| dialog.statement(it));
    let sources: Vec<_> = statements.flat_map(|it| &it.sources).map(String::as_str).collect();
    match sources.as_slice() {
        [] => "a decision of the authors, without a source".to_owned(),
        sources => sources.join("; "),
    }
}

fn left(hazard: &Hazard, slips: &[&Slip]) -> Vec<String> {
    let lowered: Vec<_> = slips.iter().filter(|it| it.lowers()).collect();
    let line = |it: &&&Slip| format!("`{}` missed: {}", it.sign, it.least);
    let mut left: Vec<_> = lowered.iter().map(line).collect();
    left.extend(hazard.reason.iter().map(|it| format!("accepted: {it}")));
    let unasked = hazard.unasked.iter();
    left.extend(unasked.map(|it| format!("not asked of people who are sent `{it}`")));
    if left.is_empty() {
        left.push("nothing that one miss leads to".to_owned());
    }
    left
}
