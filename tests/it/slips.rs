//! What `heelwise slips` and `heelwise hazards` print of the shipped dialog.

use std::process::Command;

use expect_test::expect_file;
use serde_json::Value;
use triage::dialog::Urgency;
use triage::prover::slips::{Slip, slips};

use crate::world::root;

fn heelwise(arguments: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_heelwise"));
    let output = command.args(arguments).current_dir(root()).output().unwrap();
    assert!(output.status.success(), "{arguments:?}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_hazard_log_is_that_of_the_shipped_dialog() {
    expect_file!["../../docs/hazards.md"].assert_eq(&heelwise(&["hazards"]));
}

#[test]
fn every_single_point_of_failure_has_its_reason_in_the_hazard_log() {
    let text = std::fs::read_to_string(root().join("dialogs/heel-pain.toml")).unwrap();
    let log = std::fs::read_to_string(root().join("docs/hazards.md")).unwrap();
    let slips = slips(&text).unwrap();
    for slip in slips.iter().filter(|it| it.is_single_point_of_failure()) {
        let reason = slip.reason.as_ref();
        let reason = reason.unwrap_or_else(|| panic!("`{}` has no reason", slip.sign));
        assert!(log.contains(reason.as_str()), "`{}`", slip.sign);
    }
}

/// A pop is asked for twice, and a foot that is hot with a fever has two signs.
#[test]
fn a_second_net_is_seen() {
    let text = std::fs::read_to_string(root().join("dialogs/heel-pain.toml")).unwrap();
    let loose = text.replace("then = \"onset.pop-back\"", "then = \"site.plantar\"");
    let [slips, loose] = [text, loose].map(|it| slips(&it).unwrap());
    let least = |slips: &[Slip], sign: &str, flag: &str| {
        let slip = slips.iter().find(|it| it.sign == sign && it.flag.0 == flag).unwrap();
        (slip.least, slip.nets.len())
    };
    assert_eq!(least(&slips, "lately.pop", "rupture-recent"), (Urgency::Emergency, 1));
    assert_eq!(least(&loose, "lately.pop", "rupture-recent"), (Urgency::SelfCare, 0));
    assert_eq!(least(&slips, "lately.fever", "sepsis"), (Urgency::Consultation, 0));
}

#[test]
fn every_form_has_every_slip() {
    let sunburn = ["--dialog", "tests/dialogs/sunburn.toml"];
    let printed = |more: &[&str]| heelwise(&[&["slips"], &sunburn[..], more].concat());
    let json: Value = serde_json::from_str(&printed(&["--format", "json"])).unwrap();
    let slips = json.as_array().unwrap();
    let (text, page) = (printed(&[]), printed(&["--format", "markdown"]));
    for slip in slips {
        let [sign, flag] = ["sign", "flag"].map(|key| slip[key].as_str().unwrap());
        assert!(page.contains(&format!("| {sign} | {flag} | ")), "{sign}");
        assert!(text.lines().any(|it| it.split_whitespace().take(2).eq([sign, flag])), "{sign}");
    }
    assert!(!slips.is_empty() && text.contains(&format!("{} slips: ", slips.len())), "{text}");
    assert_eq!(page.lines().count(), slips.len() + 2);
    let words = ["--locales", "locales", "--locales", "tests/dialogs/locales"];
    let log = heelwise(&[&["hazards", "--format", "json"], &sunburn[..], &words].concat());
    let log: Value = serde_json::from_str(&log).unwrap();
    assert_eq!(log["slips"].as_array().unwrap(), slips);
    let hazards = log["hazards"].as_array().unwrap().iter();
    assert!(hazards.map(|it| &it["urgency"]).eq(["emergency", "consultation-24", "consultation"]));
}
