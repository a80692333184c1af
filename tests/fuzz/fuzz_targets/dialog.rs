//! Whatever stands in a dialog file, it is checked and reported, and a dialog
//! that comes of it can be drawn and compared.

#![no_main]

use libfuzzer_sys::fuzz_target;
use triage::dialog::graph;
use triage::dialog::report::{self, Report};
use triage::prover::{check, compare, overlap};

fuzz_target!(|text: &str| {
    let checked = check(text);
    if let Some(dialog) = &checked.dialog {
        graph::mermaid(dialog);
        graph::dot(dialog);
        overlap::overlaps(dialog);
    }
    if let Ok(version) = compare::Version::read(text) {
        let comparison = compare::compare(&version, &version);
        assert!(!comparison.loosens() && !comparison.lowers() && !comparison.swaps());
    }
    let mut report = Report::default();
    report.add("fuzz.toml", text, checked.problems, checked.dialog.as_deref());
    let _ = (report.to_string(), report::json(&report), report::sarif(&report));
});
