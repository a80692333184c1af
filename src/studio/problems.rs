//! `/problems`: what is wrong, where, how to mend it, and the chat that shows
//! it.

use maud::{Markup, html};

use super::frame;
use super::loaded::Loaded;
use super::play::Ask;
use triage::dialog::explain::explain;
use triage::dialog::problem::Level;
use triage::dialog::report::{Finding, counted};

/// The lines that are shown around the place of a problem.
const LINES_AROUND: usize = 2;

pub(super) fn page(loaded: &Loaded) -> String {
    let body = html! {
        main #main {
            h1 { "Problems" }
            (summary(loaded))
            @for (place, finding) in loaded.report.findings().enumerate() {
                (finding_of(loaded, place, &finding))
            }
        }
    };
    frame::page(loaded, "/problems", "Problems", &body)
}

fn summary(loaded: &Loaded) -> Markup {
    let (hints, warnings) = (loaded.report.hints(), loaded.report.count(Level::Warning));
    html! {
        p {
            @match loaded.report.len() {
                0 => span .right { "No problems. " },
                count => span .wrong { (count) " to mend. " },
            }
            "A problem keeps the dialog or a language from being served; what else is here ("
            (counted(warnings, "warning")) " and " (counted(hints, "hint"))
            ") does not. The worst stands first."
        }
    }
}

fn finding_of(loaded: &Loaded, place: usize, finding: &Finding) -> Markup {
    let problem = finding.problem;
    let (class, level) = match problem.code.level() {
        Level::Error => ("wrong", "Problem"),
        Level::Warning => ("note", "Warning"),
        Level::Hint => ("note", "Hint"),
    };
    html! {
        article .card aria-labelledby={ "problem-" (place) } {
            p { span class=(class) { (level) " " (problem.code) } " · " code { (at(finding)) } }
            h2 #{ "problem-" (place) } .finding { (frame::with_names(&problem.message)) }
            (excerpt(finding))
            @if let Some(hint) = &problem.hint {
                p { strong { "To mend it: " } (frame::with_names(hint)) }
            }
            @if let Some(link) = chat(loaded, finding) {
                p .links { a href=(link) { "See it in the chat" } }
            }
            details {
                summary { "What " (problem.code) " is about" }
                p .words { (explain(problem.code)) }
            }
        }
    }
}

/// The file of a problem, and its line.
fn at(finding: &Finding) -> String {
    let line = finding.place().map_or_else(String::new, |it| format!(", line {}", it.start.0));
    format!("{}{line}", finding.file)
}

/// The lines around a problem, with what it is about marked.
fn excerpt(finding: &Finding) -> Markup {
    if finding.place().is_none() {
        return html! {};
    }
    let text = finding.text;
    let start = text.floor_char_boundary(finding.problem.span.start);
    let end = text.floor_char_boundary(finding.problem.span.end.max(start));
    let from = text[..start].rmatch_indices('\n').nth(LINES_AROUND).map_or(0, |it| it.0 + 1);
    let to = text[end..].match_indices('\n').nth(LINES_AROUND).map_or(text.len(), |it| end + it.0);
    html! {
        pre tabindex="0" dir="auto" aria-label="In the file" {
            (text[from..start]) mark { (text[start..end]) } (text[end..to])
        }
    }
}

/// Returns the address of the conversation that shows a problem.
fn chat(loaded: &Loaded, finding: &Finding) -> Option<String> {
    let app = loaded.app.as_ref()?;
    let is_here = finding.file == loaded.sources.places.dialog.display().to_string();
    let answers = finding.problem.example.as_ref().filter(|_| is_here)?;
    let ask = Ask::begin(&app.locales.first().tag).with_answers(&app.dialog, answers);
    Some(ask.link_to_last())
}
