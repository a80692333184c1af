//! A report for a person: each problem with the text that it is about.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::{Finding, Report, counted};
use crate::dialog::example;
use crate::dialog::problem;

/// The longest line; a longer one is cut around the place of the problem.
const WIDTH_CHARS: usize = 120;

/// Returns all problems and hints, and their numbers.
pub(super) fn text(report: &Report) -> String {
    let mut text: String = report.findings().map(|it| shown(&it) + "\n\n").collect();
    if report.findings().any(|it| !it.example.is_empty()) {
        text += "`heelwise check --examples DIR` writes each example as a file, and `heelwise chat \
                 --unproved --dialog DIALOG --replay FILE` plays it\n";
    }
    let counts = [
        (report.len(), "problem"),
        (report.count(problem::Level::Warning), "warning"),
        (report.hints(), "hint"),
    ];
    let counts = counts.into_iter().filter(|it| it.0 > 0).map(|(count, of)| counted(count, of));
    text + &counts.collect::<Vec<_>>().join(" and ")
}

fn shown(finding: &Finding) -> String {
    let problem = finding.problem;
    let level = match problem.code.level() {
        problem::Level::Error => Level::ERROR,
        problem::Level::Warning => Level::WARNING,
        problem::Level::Hint => Level::NOTE.with_name("hint"),
    };
    let title = level.primary_title(&problem.message).id(problem.code.to_string());
    let mut group = in_place(Group::with_title(title), finding);
    if let Some(answers) = &problem.example {
        let example = Level::NOTE.with_name("for example");
        group = group.element(example.message(example::in_words(answers)));
    }
    if let Some(hint) = &problem.hint {
        group = group.element(Level::HELP.with_name("hint").message(hint));
    }
    Renderer::plain().decor_style(DecorStyle::Ascii).term_width(WIDTH_CHARS).render(&[group])
}

fn in_place<'f>(group: Group<'f>, finding: &Finding<'f>) -> Group<'f> {
    if finding.place().is_none() {
        return group.element(Origin::path(finding.file));
    }
    let within = |byte: usize| finding.text.floor_char_boundary(byte);
    let span = within(finding.problem.span.start)..within(finding.problem.span.end);
    let marked = AnnotationKind::Primary.span(span);
    group.element(Snippet::source(finding.text).path(finding.file).annotation(marked))
}
