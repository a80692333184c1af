//! `/table`: the decision table, with the comments of the file.

use std::fmt::Display;

use maud::{Markup, html};

use super::address::{Address, Wrong};
use super::frame;
use super::loaded::Loaded;
use triage::dialog::example::in_words;
use triage::dialog::{Answers, Dialog, Rule};
use triage::prover::overlap::{Overlap, overlaps};

/// Where a row stands in the file, and what its author wrote above it.
#[derive(Default)]
struct Written {
    line: usize,
    comment: String,
}

pub(super) fn page(loaded: &Loaded) -> Result<String, Wrong> {
    let dialog = &loaded.app()?.dialog;
    let overlaps = overlaps(dialog).map_err(|it| Wrong::Unreadable(it.to_string()))?;
    let written = written(loaded.text());
    let body = html! {
        main #main {
            h1 { "Table" }
            p { "The first row that holds decides. Flags can raise its urgency." }
            (frame::table(
                "The rows",
                &["Row", "When", "Outcome"],
                &html! {
                    @for (row, rule) in dialog.rules.iter().enumerate() {
                        (row_of(dialog, row, rule, written.get(row), &overlaps))
                    }
                },
            ))
        }
    };
    Ok(frame::page(loaded, "/table", "Table", &body))
}

fn row_of(
    dialog: &Dialog,
    row: usize,
    rule: &Rule,
    written: Option<&Written>,
    overlaps: &[Overlap],
) -> Markup {
    let outcome = &dialog.outcomes[rule.outcome];
    let above: Vec<_> = overlaps.iter().filter(|it| it.above == row).collect();
    let lowered = above.iter().filter_map(|it| Some((it.below, it.lowered.as_ref()?)));
    html! {
        tr #{ "row-" (row + 1) } {
            th scope="row" {
                (row + 1)
                @if let Some(it) = written { br; span .line { "line " (it.line) } }
            }
            td {
                @if let Some(it) = written.filter(|it| !it.comment.is_empty()) {
                    p { (it.comment) }
                }
                p .names { (rule.guard.display(dialog)) }
                @if !above.is_empty() {
                    p .note { "Comes before rows " (runs(above.iter().map(|it| it.below + 1))) "." }
                }
                @for (below, answers) in lowered { (lower(below, answers)) }
            }
            td {
                code { (outcome.id) }
                p { span class={ "urgency " (outcome.urgency) } { (outcome.urgency) } }
                p { a href=(chat(row + 1)) { "See it in the chat" } }
            }
        }
    }
}

/// Who gets less because a row stands above another.
fn lower(below: usize, answers: &Answers) -> Markup {
    html! {
        p .note {
            "Without it, row " (below + 1) " would send more urgency to: "
            span .names { (in_words(answers)) }
        }
    }
}

fn chat(row: impl Display) -> String {
    Address::new("/play").with("as", format!("row:{row}")).link()
}

/// Finds the rows in the text of a dialog file.
fn written(text: &str) -> Vec<Written> {
    let (mut rows, mut comment) = (Vec::new(), Vec::new());
    for (line, written) in (1..).zip(text.lines()) {
        if let Some(words) = written.strip_prefix('#') {
            comment.push(words.trim());
            continue;
        }
        if written.trim_end() == "[[rule]]" {
            rows.push(Written { line, comment: comment.join(" ") });
        }
        comment.clear();
    }
    rows
}

/// Returns ascending numbers, with consecutive ones joined to ranges, such as
/// `2, 4-7`.
pub(crate) fn runs(numbers: impl Iterator<Item = usize>) -> String {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for number in numbers {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == number => *last = number,
            _ => runs.push((number, number)),
        }
    }
    let runs = runs.iter().map(|(first, last)| match first == last {
        true => first.to_string(),
        false => format!("{first}-{last}"),
    });
    runs.collect::<Vec<_>>().join(", ")
}
