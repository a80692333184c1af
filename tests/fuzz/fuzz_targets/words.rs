//! Whatever stands in a language file, it is read, and its words are found.

#![no_main]

use heelwise::dialog::report::Report;
use heelwise::locale;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let mut report = Report::default();
    report.add("fuzz.ftl", text, locale::parse(text).err().unwrap_or_default(), None);
    let _ = report.to_string();
    for id in ["welcome", "question-site.plantar"] {
        if let Some(place) = locale::place(text, id) {
            let _ = &text[place];
        }
    }
});
