//! A report for a program: a list of problems in JSON.

use serde::Serialize;

use super::{Finding, Report};

#[derive(Serialize)]
struct Row<'r> {
    code: String,
    level: &'static str,
    rule: &'r str,
    file: &'r str,
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
    message: &'r str,
    hint: Option<&'r str>,
    safety: bool,
    example: &'r [String],
}

/// Returns a list of all problems and hints.
pub fn json(report: &Report) -> String {
    let rows: Vec<_> = report.findings().map(|it| row(&it)).collect();
    serde_json::to_string_pretty(&rows).expect("texts and numbers can be written as JSON")
}

fn row<'r>(finding: &Finding<'r>) -> Row<'r> {
    let problem = finding.problem;
    let (start, end) = finding.place().map(|it| (it.start, it.end)).unzip();
    Row {
        code: problem.code.to_string(),
        level: problem.code.level().name(),
        rule: problem.code.rule(),
        file: finding.file,
        line: start.map(|it| it.0),
        column: start.map(|it| it.1),
        end_line: end.map(|it| it.0),
        end_column: end.map(|it| it.1),
        message: &problem.message,
        hint: problem.hint.as_deref(),
        safety: problem.code.is_safety(),
        example: finding.example,
    }
}
