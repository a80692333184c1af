//! Draws a dialog: its questions, transitions, and the rows of the decision
//! table with their outcomes, as text for a program that draws.

use std::fmt::Write as _;

use super::{Dialog, Kind, Outcome, Question, Target, Urgency};

/// Writes the dialog as a Mermaid flowchart.
pub fn mermaid(dialog: &Dialog) -> String {
    let mut text = "flowchart LR\n".to_owned();
    for (place, question) in asked(dialog) {
        let label = mermaid_label(&lines_of(question));
        let (open, close) = if question.screen { ("[[", "]]") } else { ("[", "]") };
        let _ = writeln!(text, "  q{place}{open}{label}{close}");
    }
    text += "  decide{{\"decide\"}}\n";
    for (place, outcome) in dialog.outcomes.iter().enumerate() {
        let (label, urgency) = (mermaid_label(&words_of(outcome)), outcome.urgency);
        let _ = writeln!(text, "  o{place}([{label}]):::{urgency}");
    }
    for Edge { from, to, when } in edges(dialog) {
        let when = when.map_or_else(String::new, |it| format!("|{}|", mermaid_label(&[it])));
        let _ = writeln!(text, "  {from} -->{when} {to}");
    }
    for urgency in Urgency::ALL {
        let _ = writeln!(text, "  classDef {urgency} fill:{},color:#000", colour(urgency));
    }
    text
}

/// Writes the dialog for Graphviz.
pub fn dot(dialog: &Dialog) -> String {
    let mut text = format!("digraph {} {{\n", dot_label(std::slice::from_ref(&dialog.id)));
    text += "  node [shape=box, fontname=\"sans-serif\"]\n";
    text += "  edge [fontname=\"sans-serif\", fontsize=10]\n";
    for (place, question) in asked(dialog) {
        let label = dot_label(&lines_of(question));
        let border = if question.screen { ", peripheries=2" } else { "" };
        let _ = writeln!(text, "  q{place} [label={label}{border}]");
    }
    text += "  decide [shape=hexagon]\n";
    for (place, outcome) in dialog.outcomes.iter().enumerate() {
        let (label, colour) = (dot_label(&words_of(outcome)), colour(outcome.urgency));
        let style = format!("style=\"filled,rounded\", fillcolor=\"{colour}\"");
        let _ = writeln!(text, "  o{place} [label={label}, {style}]");
    }
    for Edge { from, to, when } in edges(dialog) {
        let when = when.map_or_else(String::new, |it| format!(" [label={}]", dot_label(&[it])));
        let _ = writeln!(text, "  {from} -> {to}{when}");
    }
    text + "}\n"
}

/// The questions with their places; what stands for the past is not drawn.
fn asked(dialog: &Dialog) -> impl Iterator<Item = (usize, &Question)> {
    let questions = dialog.questions.iter_enumerated().map(|(place, it)| (place.into(), it));
    questions.filter(|(_, it): &(usize, &Question)| !it.is_history)
}

/// An arrow between two nodes.
struct Edge {
    from: String,
    to: String,
    when: Option<String>,
}

/// Returns the transitions of every question, and then the rows of the decision
/// table, numbered.
fn edges(dialog: &Dialog) -> Vec<Edge> {
    let mut edges = Vec::new();
    for (place, question) in asked(dialog) {
        let is_only = question.next.len() == 1;
        for transition in &question.next {
            let guard = transition.guard.as_ref().map(|it| it.display(dialog).to_string());
            let to = match transition.to {
                Target::Question(next) => format!("q{}", usize::from(next)),
                Target::Decide => "decide".to_owned(),
            };
            let when = guard.or_else(|| (!is_only).then(|| "otherwise".to_owned()));
            edges.push(Edge { from: format!("q{place}"), to, when });
        }
    }
    for (row, rule) in dialog.rules.iter_enumerated() {
        let when = format!("{}: {}", row.number(), rule.guard.display(dialog));
        let (from, to) = ("decide".to_owned(), format!("o{}", usize::from(rule.outcome)));
        edges.push(Edge { from, to, when: Some(when) });
    }
    edges
}

fn lines_of(question: &Question) -> [String; 2] {
    let answers = match &question.kind {
        Kind::One(choices) => format!("one of {}", choices.len()),
        Kind::Many { choices, .. } => format!("any of {}", choices.len()),
        Kind::Number { min, max } => format!("{min} to {max}"),
    };
    let screen = if question.screen { "screen, " } else { "" };
    [question.id.0.clone(), format!("{screen}{answers}")]
}

fn words_of(outcome: &Outcome) -> [String; 2] {
    [outcome.id.0.clone(), outcome.urgency.to_string()]
}

fn colour(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::SelfCare => "#c8e6c9",
        Urgency::Consultation => "#fff3b0",
        Urgency::Consultation24 => "#ffcc80",
        Urgency::Emergency => "#ef9a9a",
    }
}

/// A quoted label. Mermaid knows no backslash, only entities, which begin with
/// `#`.
fn mermaid_label(lines: &[String]) -> String {
    let escaped = lines.iter().map(|line| {
        line.replace('#', "#35;")
            .replace('&', "#amp;")
            .replace('"', "#quot;")
            .replace('<', "#lt;")
            .replace('>', "#gt;")
            .replace('`', "#96;")
    });
    format!("\"{}\"", escaped.collect::<Vec<_>>().join("<br/>"))
}

fn dot_label(lines: &[String]) -> String {
    let escaped = lines.iter().map(|line| line.replace('\\', "\\\\").replace('"', "\\\""));
    format!("\"{}\"", escaped.collect::<Vec<_>>().join("\\n"))
}
