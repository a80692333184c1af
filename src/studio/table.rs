//! `/table`: the decision table, with the comments of the file.

use maud::{Markup, html};

use super::address::Wrong;
use super::frame;
use super::loaded::Loaded;
use super::play::link_to;
use triage::dialog::example::in_words;
use triage::dialog::index::RuleIx;
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
                    @for (row, rule) in dialog.rules.iter_enumerated() {
                        (row_of(dialog, row, rule, written.get(usize::from(row)), &overlaps))
                    }
                },
            ))
        }
    };
    Ok(frame::page(loaded, "/table", "Table", &body))
}

fn row_of(
    dialog: &Dialog,
    row: RuleIx,
    rule: &Rule,
    written: Option<&Written>,
    overlaps: &[Overlap],
) -> Markup {
    let outcome = &dialog.outcomes[rule.outcome];
    let above: Vec<_> = overlaps.iter().filter(|it| it.above == row).collect();
    let below = above.iter().map(|it| it.below.number());
    let lowered = above.iter().filter_map(|it| Some((it.below, it.lowered.as_ref()?)));
    html! {
        tr #{ "row-" (row.number()) } {
            th scope="row" {
                (row.number())
                @if let Some(it) = written { br; span .line { "line " (it.line) } }
            }
            td {
                @if let Some(it) = written.filter(|it| !it.comment.is_empty()) {
                    p { (it.comment) }
                }
                p .names { (rule.guard.display(dialog)) }
                @if !above.is_empty() {
                    @let rows = if above.len() == 1 { "row" } else { "rows" };
                    p .note { "Comes before " (rows) " " (runs(below)) "." }
                }
                @for (below, answers) in lowered { (lower(below, answers)) }
            }
            td {
                code { (outcome.id) }
                p { span class={ "urgency " (outcome.urgency) } { (outcome.urgency) } }
                p { a href=(link_to(None, "row", row.number())) { "See it in the chat" } }
            }
        }
    }
}

/// Who gets less because a row stands above another.
fn lower(below: RuleIx, answers: &Answers) -> Markup {
    html! {
        p .note {
            "Without it, row " (below.number()) " would send more urgency to: "
            span .names { (in_words(answers)) }
        }
    }
}

/// Finds the rows in the text of a dialog file, each with all comments since what
/// stands above it. A line drawn with `─` is a heading of the file.
fn written(text: &str) -> Vec<Written> {
    let (mut rows, mut comment) = (Vec::new(), Vec::new());
    for (line, written) in (1..).zip(text.lines().map(str::trim_end)) {
        match written.strip_prefix('#').map(str::trim) {
            Some(words) if words.starts_with('─') => {}
            Some(words) => comment.push(words),
            None if written.is_empty() => {}
            None => {
                if written == "[[rule]]" {
                    rows.push(Written { line, comment: comment.join(" ") });
                }
                comment.clear();
            }
        }
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
