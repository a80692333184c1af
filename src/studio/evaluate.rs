//! `/evaluate`: the dialog held against people whose urgency is known.

use maud::{Markup, html};

use super::address::Wrong;
use super::frame;
use super::loaded::{Loaded, Tried};
use super::play::Ask;
use crate::load;
use triage::dialog::case::Case;
use triage::dialog::report::counted;
use triage::evaluation::{Evaluation, Fault, Figures, LIMITS, Missed, Row};

pub(super) fn page(loaded: &Loaded) -> Result<String, Wrong> {
    let app = loaded.app()?;
    let folder = loaded.sources.cases.join(&app.dialog.id);
    let body = if folder.is_dir() {
        let cases = load::cases::cases(&folder, &app.dialog);
        let cases = cases.map_err(|it| Wrong::Unreadable(format!("{it:#}")))?;
        results(app, &Evaluation::of(&app.dialog, app.locales.first(), &cases), &cases)
    } else {
        html! {
            p { "There are no cases in " code { (folder.display()) } "." }
            p .note { code { "--cases DIR" } " names the folder with a folder for each dialog." }
        }
    };
    let body = html! { main #main { h1 { "Evaluation" } (body) } };
    Ok(frame::page(loaded, "/evaluate", "Evaluation", &body))
}

fn results(app: &Tried, found: &Evaluation, cases: &[(String, Case)]) -> Markup {
    let Evaluation { readings, questions, seconds, missed, .. } = found;
    html! {
        p {
            @if found.is_good { span .right { "Good: " } } @else { span .wrong { "Not good: " } }
            "nobody must be sent too little, and few of the ordinary too much. "
            (counted(cases.len(), "case")) " with "
            (counted(readings.all.under.of, "reading")) ", each an honest way to answer."
        }
        p .note { (LIMITS) }
        h2 { "Every reading" }
        (figures("Every reading", readings))
        h2 { "Every case by its worst reading" }
        (figures("Every case", &found.cases))
        p {
            "Questions of a reading: " (questions) ". Seconds to read and answer them in "
            code { (found.language) } ": " (seconds) "."
        }
        @for fault in [Fault::Under, Fault::Over, Fault::NoPlan] {
            (of_fault(app, missed.iter().filter(|it| it.fault == fault).collect(), fault, cases))
        }
    }
}

fn figures(label: &str, figures: &Figures) -> Markup {
    let Figures { all, by_level, by_kind, without_plan } = figures;
    html! {
        (frame::table(
            label,
            &["People", "Sent less than is safe", "Sent more than is fitting"],
            &html! {
                (row_of("", all))
                @for row in by_level { (row_of("at least", row)) }
                @for row in by_kind { (row_of("kind", row)) }
            },
        ))
        p { "Sent no plan that fits: " (without_plan) "." }
    }
}

/// A row of counts, with what its name is.
fn row_of(what: &str, Row { name, under, over }: &Row) -> Markup {
    html! {
        tr { th scope="row" { span .note { (what) } " " (name) } td { (under) } td { (over) } }
    }
}

fn of_fault(app: &Tried, missed: Vec<&Missed>, fault: Fault, cases: &[(String, Case)]) -> Markup {
    html! {
        @if !missed.is_empty() {
            h2 { (fault.heading()) }
            @for it in missed { (missed_of(app, it, cases)) }
        }
    }
}

fn missed_of(app: &Tried, missed: &Missed, cases: &[(String, Case)]) -> Markup {
    let Missed { file, reading, least, most, given, outcome, .. } = missed;
    let case = cases.iter().find(|it| it.0 == *file).map(|it| &it.1);
    let answers = case.and_then(|it| it.readings.iter().find(|it| it.name == *reading));
    let link = answers.map(|it| {
        Ask::begin(&app.locales.first().tag).with_answers(&app.dialog, &it.answers).link()
    });
    html! {
        article .card {
            h3 .names { (file) ", " (reading) }
            p {
                "Expected " span class={ "urgency " (least) } { (least) }
                @if least != most { " to " span class={ "urgency " (most) } { (most) } }
                ", sent "
                @match given {
                    Some(given) => span class={ "urgency " (given) } { (given) },
                    None => "nothing",
                }
                @if let Some(outcome) = outcome { " " code { (outcome) } }
                "."
            }
            @if let Some(case) = case { p .words { (case.story.trim()) } }
            @if let Some(link) = link { p .links { a href=(link) { "See it in the chat" } } }
        }
    }
}
