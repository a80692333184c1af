//! The telephone numbers of countries: the program's are those that
//! `docs/countries.md` says how they were checked.

use std::collections::BTreeMap;

use heelwise::load::{Places, load};
use heelwise::settings::countries::{all, emergency, urgent};
use triage::dialog::Urgency;
use triage::locale::Clinic;

use crate::world::root;

/// The countries of the page, with their two numbers.
fn page() -> BTreeMap<String, (String, String)> {
    let page = std::fs::read_to_string(root().join("docs/countries.md")).unwrap();
    let (_, table) = page.split_once("\n## The numbers\n").unwrap();
    let (table, _) = table.split_once("\n## ").unwrap();
    let rows = table.lines().filter_map(|it| it.strip_prefix("| ")).skip(2);
    let row = |row: &str| {
        let [country, _, ambulance, urgent, ..] = &row.split(" | ").collect::<Vec<_>>()[..] else {
            panic!("{row}")
        };
        ((*country).to_owned(), ((*ambulance).to_owned(), urgent.trim().to_owned()))
    };
    rows.map(row).collect()
}

#[test]
fn every_number_is_on_the_page_and_every_one_on_the_page_is_known() {
    let page = page();
    for country in all() {
        let (ambulance, line) = page.get(country).unwrap_or_else(|| panic!("{country} lacks"));
        assert_eq!(emergency(country), Some(&ambulance[..]), "{country}");
        assert_eq!(urgent(country).unwrap_or_default(), line, "{country}");
    }
    assert_eq!(all().count(), page.len(), "one twice, or one more on the page");
    assert_eq!(emergency("XX"), None);
    assert_eq!(emergency(""), None);
}

#[test]
fn the_european_union_calls_112() {
    let members =
        "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK";
    for country in members.split(' ') {
        assert_eq!(emergency(country), Some("112"), "{country}");
    }
}

#[test]
fn a_number_can_be_dialled() {
    for country in all() {
        for number in [emergency(country), urgent(country)].into_iter().flatten() {
            let is_dialled = |it: char| it.is_ascii_digit() || it == ' ';
            assert!(number.chars().all(is_dialled) && number.len() > 1, "{country}: {number}");
        }
    }
}

#[test]
fn the_urgent_line_stands_where_somebody_is_to_be_seen_in_24_hours_and_nowhere_else() {
    let places = Places {
        dialog: root().join("dialogs/heel-pain.toml"),
        locales: vec![root().join("locales")],
        default_language: "en".to_owned(),
    };
    let said_of = |urgent: Option<&str>| {
        let clinic = Clinic {
            emergency: "112".to_owned(),
            urgent: urgent.map(str::to_owned),
            retention_days: 30,
            ..Clinic::default()
        };
        let (dialog, locales) = load(&places, &clinic).unwrap().into_parts();
        let is_due = |id: &str| {
            let outcome = dialog.outcomes.iter().find(|it| id == format!("outcome-{}", it.id));
            outcome.is_some_and(|it| it.urgency == Urgency::Consultation24)
        };
        let mut said = Vec::new();
        for locale in locales.iter() {
            let screens = locale.screens(&dialog).unwrap().into_iter().flat_map(|it| it.screens);
            // With flags an outcome may be more urgent than it is alone.
            let known = screens.filter(|it| it.when == "alone" || !it.id.starts_with("outcome-"));
            said.extend(known.map(|it| (is_due(&it.id), it.message.flat().0.contains("98765"))));
        }
        said
    };
    assert!(said_of(None).iter().all(|(_, is_said)| !is_said));
    let said = said_of(Some("98765"));
    assert!(said.iter().all(|(is_due, is_said)| is_due == is_said));
    assert!(said.contains(&(true, true)) && said.contains(&(false, false)));
}
