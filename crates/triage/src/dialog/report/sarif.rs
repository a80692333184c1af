//! A report for code hosts and editors: SARIF 2.1.0.

use serde_json::{Value, json};

use super::{Finding, Report};
use crate::dialog::explain::explain;
use crate::dialog::problem::Code;

/// Where the form is defined.
const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

/// Returns all problems, with every rule there is.
pub fn sarif(report: &Report) -> String {
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "heelwise",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": Code::ALL.map(rule).to_vec(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": report.findings().map(|it| result(&it)).collect::<Vec<_>>(),
        }],
    });
    format!("{log:#}")
}

fn rule(code: Code) -> Value {
    json!({
        "id": code.to_string(),
        "shortDescription": { "text": code.rule() },
        "fullDescription": { "text": explain(code) },
        "help": { "text": explain(code) },
        "properties": { "safety": code.is_safety() },
    })
}

fn result(finding: &Finding) -> Value {
    let problem = finding.problem;
    let hint = problem.hint.iter().map(|it| format!("\nhint: {it}"));
    json!({
        "ruleId": problem.code.to_string(),
        "level": if problem.code.is_hint() { "note" } else { problem.code.level().name() },
        "message": { "text": problem.message.clone() + &hint.collect::<String>() },
        "locations": [{ "physicalLocation": location(finding) }],
        "properties": { "example": finding.example },
    })
}

fn location(finding: &Finding) -> Value {
    let uri = finding.file.replace('%', "%25").replace(' ', "%20");
    let region = match finding.place() {
        // A code host shows what has no place at the beginning of the file.
        None => json!({ "startLine": 1 }),
        Some(place) => json!({
            "startLine": place.start.0,
            "startColumn": place.start.1,
            "endLine": place.end.0,
            "endColumn": place.end.1,
        }),
    };
    json!({ "artifactLocation": { "uri": uri }, "region": region })
}
