//! Whatever stands in a language file, it is read, and its words are found.

#![no_main]

use libfuzzer_sys::fuzz_target;
use triage::dialog::report::Report;
use triage::locale;

fuzz_target!(|text: &str| {
    let mut report = Report::default();
    report.add("fuzz.ftl", text, locale::parse(text).err().unwrap_or_default(), None);
    let _ = report.to_string();
    for id in ["welcome", "question-site.plantar"] {
        if let Some(place) = locale::span_of(text, id) {
            let _ = &text[place];
        }
    }
});
